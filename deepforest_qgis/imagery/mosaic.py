"""Many files as one raster: a common grid of pixels, and a virtual raster (VRT) that GDAL reads.

Files in the CRS of the mosaic whose pixels coincide with its grid are read directly. Others are warped to the grid:
those in another CRS, with another ground resolution, shifted by a part of a pixel, or rotated. Where files overlap, the
later one is on top, except where it has no data.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from affine import Affine
from pyproj import CRS, Transformer
from rasterio.errors import RasterioError
from rasterio.windows import Window as RasterioWindow
from shapely.geometry.base import BaseGeometry

from ..array_types import BoolArray, FloatArray, Geometries, IndexArray
from ..common.errors import RasterError
from ..common.jobs import RasterInput
from ..georeference import Georeference, same_crs
from .fingerprint import MosaicFingerprint
from .mosaic_file import MosaicSource, write_vrt, write_warped
from .mosaic_tiles import Failures, Tile
from .remote import member_path
from .warping import open_dataset, open_warped, save_warped
from .windows import Window

__all__ = ["Mosaic", "PixelGrid", "PlacedTile", "place_tiles"]

MAX_SHIFT = 0.05  # of a pixel, between the pixels of a file and of the grid
SIMILAR = 1.1  # ratio of ground resolutions, of which the first one is used
SIDE_PARTS = 20  # of an edge of a file that is warped, which is curved in another CRS
MAX_BLOCK = 2048  # pixels
MAX_SIDE = 2**31 - 1  # pixels, of GDAL


@dataclass(frozen=True)
class PixelGrid:
    """Pixels that cover the whole CRS, so that those of a file do not depend on the other files.

    Attributes:
        crs: The CRS; None if the files have none.
        transform: Column and row of a pixel to map coordinates; columns and rows may be negative.
    """

    crs: CRS | None
    transform: Affine

    @classmethod
    def of(cls, tiles: Sequence[Tile], crs: CRS | None) -> PixelGrid:
        """Return the grid with the finest ground resolution, aligned with the first file that has it.

        Files that must be warped count only if all must: a wrong CRS gives them a wrong ground resolution.
        """
        own = [tile for tile in tiles if _is_native(tile, crs)]
        tiles = own or tiles
        rings = [_on_map(tile, crs) for tile in tiles]
        with np.errstate(invalid="ignore"):  # of files that cannot be reprojected
            areas = shapely.area(np.asarray(rings, object)) / [tile.ref.width * tile.ref.height for tile in tiles]
        areas = np.where(np.isfinite(areas), areas, np.inf)
        first = int(np.argmax(areas <= SIMILAR**2 * areas.min()))
        side = math.sqrt(areas[first]) if np.isfinite(areas[first]) else 1.0
        a, _, left, _, e, top = tiles[first].ref.transform[:6] if own else (side, 0.0, 0.0, 0.0, -side, 0.0)
        return cls(crs, Affine(*_snapped(a, left), *_snapped(e, top)))

    def frame(self, window: Window) -> Georeference:
        """Return the georeference of some of the pixels."""
        corner = Affine.translation(window.col, window.row)
        return Georeference(self.transform @ corner, self.crs, window.width, window.height)


@dataclass(frozen=True)
class PlacedTile:
    """A file on the grid of a mosaic.

    Attributes:
        tile: The file.
        window: Its bounding rectangle in pixels of the grid.
        footprint: Its outline in pixels of the grid.
        direct: Whether its pixels are pixels of the grid.
    """

    tile: Tile
    window: Window
    footprint: BaseGeometry
    direct: bool


def place_tiles(tiles: Sequence[Tile], grid: PixelGrid) -> tuple[list[PlacedTile], Failures]:
    """Place files on a grid.

    Returns:
        The files that can be placed, in their order; and the reasons for the others.
    """
    placed, failures = [], Failures()
    for tile in tiles:
        try:
            placed.append(_place(tile, grid))
        except RasterError as error:
            failures[tile.source.path] = error.message
    return placed, failures


def _place(tile: Tile, grid: PixelGrid) -> PlacedTile:
    ref = tile.ref
    if (ref.crs is None) != (grid.crs is None):
        raise RasterError("Raster '{raster}' has no coordinate reference system (CRS).", raster=tile.source.title)
    if _is_native(tile, grid.crs):
        to_grid = ~grid.transform @ ref.transform
        corners = np.array([to_grid @ (0, 0), to_grid @ (ref.width, ref.height)])
        col, row = (round(float(value)) for value in corners[0])
        window = Window(col, row, ref.width, ref.height)
        if np.abs(corners - [[col, row], [col + ref.width, row + ref.height]]).max() <= MAX_SHIFT:
            return PlacedTile(tile, window, shapely.box(col, row, col + ref.width, row + ref.height), True)
    inverse, outline = ~grid.transform, _on_map(tile, grid.crs)
    if np.isfinite(outline.bounds).all():
        outline = shapely.transform(outline, lambda xy: np.column_stack(inverse @ tuple(xy.T)))
    if not (np.isfinite(outline.bounds).all() and outline.area > 0):
        raise RasterError(
            "Raster '{raster}' cannot be reprojected to {crs}.",
            raster=tile.source.title,
            crs=grid.crs.name if grid.crs else "",
        )
    with open_warped(tile.source, grid.frame(Window(0, 0, 1, 1))):
        pass  # so that a file that cannot be warped is named before the run
    x0, y0 = (math.floor(side + MAX_SHIFT) for side in outline.bounds[:2])
    x1, y1 = (math.ceil(side - MAX_SHIFT) for side in outline.bounds[2:])
    return PlacedTile(tile, Window(x0, y0, x1 - x0, y1 - y0), shapely.make_valid(outline), False)


def _on_map(tile: Tile, crs: CRS | None) -> BaseGeometry:
    """The outline of a file in map coordinates of a CRS."""
    ref = tile.ref
    ring = shapely.segmentize(shapely.box(0, 0, 1, 1), 1 / SIDE_PARTS)
    outline = shapely.transform(ring, lambda xy: np.column_stack(ref.to_map(*(xy * [ref.width, ref.height]).T)))
    if ref.crs is None or crs is None or same_crs(ref.crs, crs):
        return outline
    transformer = Transformer.from_crs(ref.crs, crs, always_xy=True)
    return shapely.transform(outline, lambda xy: np.column_stack(transformer.transform(*xy.T)))


def _snapped(size: float, position: float) -> tuple[float, float, float]:
    """Row of an affine: the size of pixels, and where one begins; rounded, so that files of one grid give one grid.

    Files differ by the rounding of their program. Pixels are numbered from the origin of the CRS.
    """
    size = float(f"{size:.9g}")
    part = round(position / size - math.floor(position / size), 2) % 1.0
    return (size, 0.0, part * size) if size > 0 else (0.0, size, part * size)


def _is_native(tile: Tile, crs: CRS | None) -> bool:
    """Whether the pixels of a file may be pixels of a grid in a CRS."""
    a, b, _, d, e, _ = tile.ref.transform[:6]
    return not tile.warped and b == d == 0 and a > 0 > e and same_crs(tile.ref.crs, crs)


@dataclass(frozen=True)
class Mosaic:
    """Files on a grid, of which a rectangle is one raster.

    Attributes:
        title: Name in messages.
        grid: The grid.
        tiles: The files; the later ones are on top.
        frame: The rectangle, in pixels of the grid.
    """

    title: str
    grid: PixelGrid
    tiles: tuple[PlacedTile, ...]
    frame: Window

    @cached_property
    def rectangles(self) -> IndexArray:
        """Bounding rectangles (N, 4) of the files (xmin, ymin, xmax, ymax), in pixels of the frame."""
        windows = np.array([tile.window for tile in self.tiles], np.int64)
        low = windows[:, :2] - [self.frame.col, self.frame.row]
        return np.hstack([low, low + windows[:, 2:]])

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the bounding rectangle of all files."""
        low, high = self.rectangles[:, :2].min(axis=0), self.rectangles[:, 2:].max(axis=0)
        return int(high[0] - low[0]), int(high[1] - low[1])

    @cached_property
    def footprints(self) -> Geometries:
        """Outlines (N,) of the files, in pixels of the frame."""
        corner = np.array([self.frame.col, self.frame.row])
        found = np.asarray([tile.footprint for tile in self.tiles], object)
        return np.asarray(shapely.transform(found, lambda xy: xy - corner), object)

    @cached_property
    def covered(self) -> BaseGeometry:
        """The union of the outlines."""
        union = shapely.union_all(self.footprints)
        shapely.prepare(union)
        return union

    @cached_property
    def _tree(self) -> shapely.STRtree:
        return shapely.STRtree(self.footprints)

    def sources(self, boxes: FloatArray, damaged: Mapping[int, IndexArray]) -> list[str]:
        """Return the name of the file that shows the centre of each box (N, 4): of several the topmost with data there.

        Args:
            boxes: xmin, ymin, xmax, ymax in pixels of the frame.
            damaged: See :func:`.mosaic_damage.damaged_parts`; other files are preferred there.
        """
        centres = (boxes[:, :2] + boxes[:, 2:4]) / 2
        points = np.asarray(shapely.points(centres), object)
        index, tile = self._tree.query(points, predicate="intersects")
        intact = np.ones(len(tile), bool)
        for number, parts in damaged.items():
            pairs = np.flatnonzero(tile == number)
            lost = shapely.STRtree(shapely.box(*parts.astype(np.float64).T))
            intact[pairs[lost.query(points[index[pairs]], predicate="intersects")[0]]] = False
        is_overlap = np.bincount(index, minlength=len(boxes)) > 1
        top, other = np.full((2, len(boxes)), -1, np.int64)
        for number in np.unique(tile[intact])[::-1].tolist():
            found = index[intact & (tile == number)]
            found = found[top[found] < 0]
            shown = ~is_overlap[found]
            shown[~shown] = self._has_data(number, centres[found[~shown]])
            top[found[shown]] = number
        np.maximum.at(other, index, tile)
        top = np.where(top >= 0, top, other)
        names = [Path(tile.tile.source.name or tile.tile.source.file_name).name for tile in self.tiles]
        return [names[i] if i >= 0 else "" for i in top.tolist()]

    def _has_data(self, number: int, points: FloatArray) -> BoolArray:
        """Which pixels of the frame at points (N, 2) a file shows; all of them if it cannot be read."""
        tile, found = self.tiles[number].tile, np.ones(len(points), bool)
        if not (tile.mask and len(points)):
            return found
        box = self.rectangles[number]
        pixels = np.clip(np.floor(points).astype(np.int64), box[:2], box[2:] - 1) - box[:2]
        with suppress(RasterError, RasterioError, OSError), self.open_tile(number) as data:
            for place, (col, row) in enumerate(pixels.tolist()):
                window = RasterioWindow(col, row, 1, 1)
                if tile.mask.isdecimal():
                    found[place] = data.read(int(tile.mask), window=window).any()
                else:
                    found[place] = data.read_masks(list(tile.source.bands), window=window).any()
        return found

    def open_tile(self, number: int) -> Any:
        """Open a file, warped if its pixels are not those of the grid. Raises RasterError."""
        placed = self.tiles[number]
        source = placed.tile.source
        return open_dataset(source) if placed.direct else open_warped(source, self.grid.frame(placed.window))

    def is_cut(self, boxes: FloatArray, margin: float) -> BoolArray:
        """Return which boxes (N, 4) end closer than a margin to the border of the files, or beyond it."""
        grown = shapely.box(*(boxes[:, :4] + [-margin, -margin, margin, margin]).T)
        return np.asarray(~shapely.covers(self.covered, grown))

    def touching(self, boxes: IndexArray) -> tuple[IndexArray, IndexArray]:
        """Return the pairs of a box (N, 4) and a file that share pixels, in the order of the boxes and of the files.

        Args:
            boxes: xmin, ymin, xmax, ymax in whole pixels of the frame.

        Returns:
            Indices of the boxes, and of the files.
        """
        shapes = shapely.box(*boxes.astype(np.float64).T)
        box, tile = self._rectangle_tree.query(shapes, predicate="intersects")
        order = np.lexsort((tile, box))
        return box[order], tile[order]

    @cached_property
    def _rectangle_tree(self) -> shapely.STRtree:
        shrunk = self.rectangles + np.array([0.5, 0.5, -0.5, -0.5])  # rectangles that only meet share no pixel
        return shapely.STRtree(shapely.box(*shrunk.T))

    @cached_property
    def fingerprint(self) -> MosaicFingerprint:
        """Identity of all files."""
        parts = tuple(tile.tile.fingerprint for tile in self.tiles)
        files = tuple(file for part in parts for file in part.files)
        return MosaicFingerprint(self.title, files, "", all(part.local for part in parts), parts=parts)

    def write(self, folder: Path) -> RasterInput:
        """Write the virtual raster, and those of the files that are warped, to a folder.

        Returns:
            The virtual raster: red, green and blue, with a mask.

        Raises:
            RasterError: A file cannot be warped, or the files are too far apart.
        """
        if max(self.frame.width, self.frame.height) > MAX_SIDE:
            raise RasterError(
                "The rasters are too far apart for one run: {width:,} × {height:,} pixels.",
                "Check their coordinates, or process distant rasters in separate runs.",
                width=self.frame.width,
                height=self.frame.height,
            )
        below, above = self.touching(self.rectangles)
        overlapping = np.unique(above[below < above])
        sources = [
            self._source(folder, number, over)
            for number, over in enumerate(np.isin(range(len(self.tiles)), overlapping))
        ]
        block = np.max([tile.tile.block for tile in self.tiles], axis=0).clip(1, MAX_BLOCK)
        first = self.tiles[0].tile
        path = folder / "mosaic.vrt"
        ref = self.grid.frame(self.frame)
        write_vrt(path, ref, first.dtype, (int(block[0]), int(block[1])), sources)
        crs = "" if ref.crs is None else ref.crs.to_wkt()
        return RasterInput(str(path), self.title, (1, 2, 3), crs, first.nodata, source=self.title)

    def _source(self, folder: Path, number: int, covers: bool) -> MosaicSource:
        placed = self.tiles[number]
        tile, box = placed.tile, self.rectangles[number].tolist()
        if placed.direct and not (covers and (tile.mask == "nodata" or tile.mask.isdecimal())):
            return MosaicSource(
                member_path(tile.source.path),
                tile.source.bands,
                tile.mask,
                tile.dtype,
                box,
                covers,
                tile.source.use_nodata,
            )
        # Also a file that lies over another one and has no data, whose bands GDAL would compare one by one, or an alpha
        # band that GDAL does not use as a mask.
        path = folder / f"{number}.vrt"
        try:
            source = save_warped(tile.source, folder / f"{number}_placed.vrt") if tile.warped else tile.source
            with open_warped(source, self.grid.frame(placed.window)) as warped:
                write_warped(path, warped, tile.source.bands)
        except (RasterioError, OSError) as error:
            raise RasterError(
                "Raster '{raster}' cannot be warped: {error}.", raster=tile.source.title, error=error
            ) from error
        return MosaicSource(str(path), (1, 2, 3), "file", tile.dtype, box, covers, True)
