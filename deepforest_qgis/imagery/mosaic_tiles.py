"""The files of a mosaic: the properties of each that are known before pixels are read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
from pyproj import CRS, Transformer
from pyproj.exceptions import ProjError

from ..common.addresses import hide_secrets
from ..common.errors import DeepForestError, RasterError
from ..common.jobs import RasterInput
from ..common.messages import Message
from ..files.digests import digest
from ..georeference import Georeference, same_crs
from .fingerprint import RasterFingerprint
from .raster import Raster

__all__ = ["FAR_KM", "Failures", "Tile", "alike", "far_tiles", "most_frequent_crs", "read_tiles"]

Failures = dict[str, Message]  # reason by path
SAMPLES = 4  # of the content of a file; a run may have thousands
FAR_KM = 1000  # from the centre of the files; a wrong CRS moves a file by thousands
EARTH_KM = 6371.0
THREADS = 8  # that open files, which may be on a network share


@dataclass(frozen=True)
class Tile:
    """A file of a mosaic.

    Attributes:
        source: The file, with the three bands that are used.
        warped: Whether points place it instead of an affine.
        ref: Size, affine and CRS.
        dtype: Data type of the bands, as numpy names it.
        mask: Where its mask comes from: "" (all pixels are valid), "nodata", "file" (a mask or alpha band that GDAL
            uses), or the number of an alpha band.
        block: Height and width of the blocks in which it is stored.
        fingerprint: Identity of its files.
        identity: Digest of the content of the file and of how it is read.
        notes: Notes for the user.
    """

    source: RasterInput
    warped: bool
    ref: Georeference
    dtype: str
    mask: str
    block: tuple[int, int]
    fingerprint: RasterFingerprint
    identity: str
    notes: tuple[Message, ...]

    @property
    def nodata(self) -> tuple[tuple[int, float, float], ...]:
        """Additional no data values, by the position of the band among the three that are used."""
        bands = self.source.bands
        return tuple(
            (bands.index(band) + 1 if band else 0, low, high)
            for band, low, high in self.source.nodata
            if band in (0, *bands)
        )


def read_tiles(sources: Sequence[RasterInput], progress: Callable[[int], None]) -> tuple[list[Tile], Failures]:
    """Open every file.

    Args:
        sources: The files.
        progress: Called with the number of files that were opened; its errors end the work.

    Returns:
        The files that can be part of a mosaic, in their order; and the reasons for the others.
    """
    failures: Failures = {}

    def read(source: RasterInput) -> Tile | None:
        try:
            return _read_tile(source)
        except DeepForestError as error:
            failures[source.path] = error.message
            return None

    tiles = []
    pool = ThreadPoolExecutor(THREADS, thread_name_prefix="tiles")
    try:
        for count, tile in enumerate(pool.map(read, sources), 1):
            tiles += [] if tile is None else [tile]
            progress(count)
    finally:
        pool.shutdown(cancel_futures=True)
    return tiles, failures


def _read_tile(source: RasterInput) -> Tile:
    with Raster(source) as raster:
        if not raster.georeferenced:
            raise RasterError("Raster '{raster}' has no georeference.", raster=raster.title)
        if raster.palette is not None:
            raise RasterError(
                "Raster '{raster}' has a palette. Convert it with 'gdal_translate -expand rgb in.tif out.tif'.",
                raster=raster.title,
            )
        fingerprint = raster.take_fingerprint(SAMPLES)
        files = [(size, modified) for _, size, modified in fingerprint.files] or hide_secrets(source.path)
        return Tile(
            source=replace(source, bands=raster.bands),
            warped=raster.warped,
            ref=raster.ref,
            dtype=raster.dtype,
            mask=_mask(raster),
            block=raster.block,
            fingerprint=fingerprint,
            identity=digest(files=files, content=fingerprint.content, read=raster.read_settings, crs=source.crs),
            notes=tuple(raster.notes),
        )


def _mask(raster: Raster) -> str:
    validity = raster.validity
    if validity.alpha:
        return str(validity.alpha)
    if not validity.masked:
        return ""
    return "nodata" if validity.by_nodata else "file"


def alike(tiles: Iterable[Tile]) -> tuple[list[Tile], Failures]:
    """Choose the files that can be read together: those of the most frequent data type and no data values.

    Args:
        tiles: The files.

    Returns:
        These files, in their order; and the reasons for the others.
    """
    found = list(tiles)
    counts = Counter((tile.dtype, tile.nodata) for tile in found)
    if len(counts) < 2:
        return found, {}
    (dtype, nodata), count = counts.most_common(1)[0]
    failures = {
        tile.source.path: Message(
            "Its data type is {dtype}, but that of {count:,} other rasters is {other}. Process it in a separate run.",
            dtype=tile.dtype,
            count=count,
            other=dtype,
        )
        if tile.dtype != dtype
        else Message("Its additional no data values differ from those of the other rasters.")
        for tile in found
        if (tile.dtype, tile.nodata) != (dtype, nodata)
    }
    return [tile for tile in found if tile.source.path not in failures], failures


def most_frequent_crs(tiles: Iterable[Tile]) -> CRS | None:
    """Return the CRS of most of the files that have one, the first one of equally frequent ones; None without any."""
    counts: list[tuple[CRS, int]] = []
    for crs, count in Counter(tile.ref.crs for tile in tiles if tile.ref.crs is not None).items():
        place = next((i for i, (other, _) in enumerate(counts) if same_crs(crs, other)), None)
        if place is None:
            counts.append((crs, count))
        else:
            counts[place] = counts[place][0], counts[place][1] + count
    return max(counts, key=lambda one: one[1])[0] if counts else None


def far_tiles(tiles: Sequence[Tile]) -> list[Tile]:
    """Return the files that lie more than FAR_KM from the median of the centres of all files with a known place."""
    transformers = {crs: _to_degrees(crs) for crs in {tile.ref.crs for tile in tiles} if crs is not None}
    placed, centres = [], []
    for tile in tiles:
        transformer = transformers.get(tile.ref.crs) if tile.ref.crs is not None else None
        if transformer is None:
            continue
        centre = transformer.transform(*tile.ref.to_map(tile.ref.width / 2, tile.ref.height / 2))
        if np.isfinite(centre).all():
            placed.append(tile)
            centres.append(centre)
    if not placed:
        return []
    east, north = np.radians(np.array(centres, np.float64)).T
    points = np.stack([np.cos(north) * np.cos(east), np.cos(north) * np.sin(east), np.sin(north)], axis=1)
    distances = EARTH_KM * np.linalg.norm(points - np.median(points, axis=0), axis=1)
    return [tile for tile, distance in zip(placed, distances.tolist(), strict=True) if distance > FAR_KM]


def _to_degrees(crs: CRS) -> Transformer | None:
    """To longitude and latitude; None for a CRS without a place on Earth."""
    try:
        return Transformer.from_crs(crs, "EPSG:4326", always_xy=True)
    except ProjError:
        return None
