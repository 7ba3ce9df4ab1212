"""The pixel grid of a map that QGIS renders: region and ground resolution to blocks of pixels."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsPointXY,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRectangle,
    QgsUnitTypes,
)

from ...deepforest_qgis.common.errors import InputError, RasterError

__all__ = ["BLOCK", "TILE", "MapGrid", "RenderRegion", "lay_grid"]

TILE = 256  # pixels; side of the tiles of most services, and of the file
BLOCK = 4 * TILE  # pixels
DEFAULT_RESOLUTION = 0.1  # metres per pixel; that of the training imagery of the bundled models
# 10 km² at 10 cm: services block larger downloads, which would take more than a day.
MAX_PIXELS = 1_000_000_000
MAX_PIXELS_OF_FILE = 100 * MAX_PIXELS  # blocks outside the region take no space in the file
BYTES_PER_PIXEL = 2.2  # of compressed forest imagery
MARGIN = 10.0  # metres around the region, so that crowns on its border are complete
_TILE_TOLERANCE = 1e-6  # tiles; a border on the edge of a tile does not touch the next one

# Western and northern edge of the tiles of Web Mercator, in metres.
_MERCATOR = 20037508.342789244

Span = tuple[int, int, int, int]  # left, top, right, bottom in pixels


@dataclass(frozen=True)
class RenderRegion:
    """The region of a map to render.

    Attributes:
        boxes: Rectangles, each with its CRS.
        margin: Metres to add around each rectangle.
        exact: Whether nothing outside may be rendered; otherwise whole tiles are.
    """

    boxes: Sequence[tuple[QgsRectangle, QgsCoordinateReferenceSystem]]
    margin: float = MARGIN
    exact: bool = False


@dataclass(frozen=True)
class MapGrid:
    """A grid of pixels, of which some blocks are rendered.

    Attributes:
        west: Left edge in map units.
        north: Upper edge in map units.
        unit: Width and height of a pixel in map units.
        width: Columns.
        height: Rows.
        metres: Ground resolution in metres per pixel.
        tiled: Whether the service has tiles.
        blocks: Column, row, width and height in pixels of each block.
    """

    west: float
    north: float
    unit: tuple[float, float]
    width: int
    height: int
    metres: float
    tiled: bool
    blocks: tuple[tuple[int, int, int, int], ...]

    @property
    def tiles(self) -> int:
        """Number of tiles of the blocks."""
        return sum(math.ceil(width / TILE) * math.ceil(height / TILE) for _, _, width, height in self.blocks)

    @property
    def gigabytes(self) -> float:
        """Expected size of the blocks in the file."""
        return sum(width * height for _, _, width, height in self.blocks) * BYTES_PER_PIXEL / 1e9

    def extent(self, block: tuple[int, int, int, int]) -> QgsRectangle:
        """The rectangle of a block in map units."""
        column, row, width, height = block
        west, north = self.west + column * self.unit[0], self.north - row * self.unit[1]
        return QgsRectangle(west, north - height * self.unit[1], west + width * self.unit[0], north)


def lay_grid(
    layer: QgsRasterLayer,
    region: Optional[RenderRegion],
    resolution: Optional[float],
    context: QgsCoordinateTransformContext,
) -> MapGrid:
    """The grid for a layer that QGIS renders.

    Args:
        layer: The layer. One with a pixel size keeps it; a tiled service uses its nearest zoom level.
        region: The region to render; None: the whole layer, which must have a pixel size.
        resolution: Ground resolution in metres per pixel; None: the default.
        context: Context of coordinate transformations.

    Raises:
        InputError: The region is missing, or too large.
        RasterError: The layer has no CRS, or does not overlap the region.
    """
    provider, name = layer.dataProvider(), layer.name()
    has_pixels = provider.xSize() > 0 and provider.ySize() > 0
    if not layer.crs().isValid():
        raise RasterError(
            "Layer '{layer}' has no coordinate reference system.", "Set it in the properties of the layer.", layer=name
        )
    if region is None and not has_pixels:
        raise InputError(
            "Layer '{layer}' has no limited extent.",
            "Set an extent or an areas layer, and a ground resolution if 0.1 m per pixel is not suitable.",
            layer=name,
        )
    boxes = [layer.extent()]
    if region is not None:
        boxes = [_transformed(box, crs, layer.crs(), context) for box, crs in region.boxes]
    union = QgsRectangle(boxes[0])
    for box in boxes[1:]:
        union.combineExtentWith(box)
    scale = _ground_scale(layer.crs(), union.center(), context)
    boxes = _clipped(boxes, layer, region.margin if region is not None else 0.0, scale)
    if has_pixels:
        unit = (layer.extent().width() / provider.xSize(), layer.extent().height() / provider.ySize())
        corner = (layer.extent().xMinimum(), layer.extent().yMaximum())
    else:
        unit = _pixel_size(provider, resolution or DEFAULT_RESOLUTION, scale)
        corner = (-_MERCATOR, _MERCATOR) if layer.crs().authid() == "EPSG:3857" else (0.0, 0.0)
    tiled = bool(provider.nativeResolutions())
    # Whole tiles, except around annotations: trees that nobody annotated would be trained as background.
    step = TILE if tiled and region is not None and not region.exact else 1
    spans = [_span(box, corner, unit, step) for box in boxes]
    if has_pixels:
        right, bottom = provider.xSize(), provider.ySize()
        spans = [(max(a, 0), max(b, 0), min(c, right), min(d, bottom)) for a, b, c, d in spans]
    metres = math.sqrt(unit[0] * scale[0] * unit[1] * scale[1])
    left, top = min(span[0] for span in spans), min(span[1] for span in spans)
    width, height = max(span[2] for span in spans) - left, max(span[3] for span in spans) - top
    largest = max((span[2] - span[0]) * (span[3] - span[1]) for span in spans)
    if not has_pixels and (largest > MAX_PIXELS or width * height > MAX_PIXELS_OF_FILE):
        raise _too_large(name, metres, width, height, largest if largest > MAX_PIXELS else width * height)
    blocks = _blocks(spans, left, top, width, height)
    pixels = sum(block[2] * block[3] for block in blocks)
    if not has_pixels and pixels > MAX_PIXELS:
        raise _too_large(name, metres, width, height, pixels)
    west, north = corner[0] + left * unit[0], corner[1] - top * unit[1]
    return MapGrid(west, north, unit, width, height, metres, tiled, blocks)


def _clipped(
    boxes: Sequence[QgsRectangle], layer: QgsRasterLayer, margin: float, scale: tuple[float, float]
) -> list[QgsRectangle]:
    """The rectangles with a margin in metres, clipped to the extent of the layer."""
    across, along = margin / scale[0], margin / scale[1]
    grown = (
        QgsRectangle(box.xMinimum() - across, box.yMinimum() - along, box.xMaximum() + across, box.yMaximum() + along)
        for box in boxes
    )
    clipped = [box for box in (one.intersect(layer.extent()) for one in grown) if box.width() > 0 and box.height() > 0]
    if not clipped:
        raise RasterError(
            "Layer '{layer}' does not overlap the region of interest.",
            "Check the extent or the areas, and their coordinate reference system.",
            layer=layer.name(),
        )
    return clipped


def _pixel_size(provider: QgsRasterDataProvider, resolution: float, scale: tuple[float, float]) -> tuple[float, float]:
    """Width and height in map units of a pixel of about ``resolution`` metres; for tiles, of the nearest zoom level."""
    levels = provider.nativeResolutions()
    if not levels:
        return resolution / scale[0], resolution / scale[1]
    mean = math.sqrt(scale[0] * scale[1])
    level = min(levels, key=lambda size: abs(math.log(size * mean / resolution)))
    return level, level


def _transformed(
    box: QgsRectangle,
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> QgsRectangle:
    if not source.isValid() or source == target:
        return QgsRectangle(box)
    try:
        return QgsCoordinateTransform(source, target, context).transformBoundingBox(box)
    except QgsCsException as error:
        raise InputError(
            "The extent or the areas cannot be transformed to the CRS of the map: {error}",
            "Check their coordinates and their CRS.",
            error=str(error),
        ) from error


def _ground_scale(
    crs: QgsCoordinateReferenceSystem, place: QgsPointXY, context: QgsCoordinateTransformContext
) -> tuple[float, float]:
    """Metres on the ellipsoid per map unit, eastwards and northwards; of Web Mercator without its scale factor."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, context)
    measure.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")
    step = 100 * QgsUnitTypes.fromUnitToUnitFactor(QgsUnitTypes.DistanceUnit.DistanceMeters, crs.mapUnits())
    unit = measure.lengthUnits()
    lengths = (
        measure.convertLengthMeasurement(
            measure.measureLine(place, QgsPointXY(place.x() + dx, place.y() + dy)),
            QgsUnitTypes.DistanceUnit.DistanceMeters,
        )
        / step
        for dx, dy in ((step, 0.0), (0.0, step))
    )
    try:
        east, north = lengths
    except QgsCsException:  # since QGIS 3.40; older versions return 0
        east = north = math.nan
    if not (math.isfinite(east) and math.isfinite(north) and east > 0 and north > 0):
        raise RasterError(
            "The ground resolution of the map is unknown at {x}, {y} ({unit}).",
            "Check the extent or the areas, and their coordinate reference system.",
            x=str(place.x()),
            y=str(place.y()),
            unit=str(unit),
        )
    return east, north


def _span(box: QgsRectangle, corner: tuple[float, float], unit: tuple[float, float], step: int) -> Span:
    """A rectangle in pixels from the corner, extended to whole tiles of ``step`` pixels."""
    edges = (
        (box.xMinimum() - corner[0]) / unit[0],
        (corner[1] - box.yMaximum()) / unit[1],
        (box.xMaximum() - corner[0]) / unit[0],
        (corner[1] - box.yMinimum()) / unit[1],
    )
    left, top = (math.floor(edge / step + _TILE_TOLERANCE) * step for edge in edges[:2])
    right, bottom = (math.ceil(edge / step - _TILE_TOLERANCE) * step for edge in edges[2:])
    return left, top, max(right, left + 1), max(bottom, top + 1)


def _blocks(
    spans: Sequence[Span], left: int, top: int, width: int, height: int
) -> tuple[tuple[int, int, int, int], ...]:
    """The blocks of the file that touch a span, row by row."""
    touched = set()
    for span in spans:
        for row in range((span[1] - top) // BLOCK, math.ceil((span[3] - top) / BLOCK)):
            for column in range((span[0] - left) // BLOCK, math.ceil((span[2] - left) / BLOCK)):
                touched.add((row, column))
    return tuple(
        (column * BLOCK, row * BLOCK, min(BLOCK, width - column * BLOCK), min(BLOCK, height - row * BLOCK))
        for row, column in sorted(touched)
    )


def _too_large(name: str, metres: float, width: int, height: int, pixels: int) -> InputError:
    return InputError(
        "At {metres:.2f} m per pixel the requested part of '{layer}' has {width:,} × {height:,} pixels: {tiles:,} "
        "tiles, about {size:,.0f} GB.",
        "Set a smaller extent or areas, or a coarser ground resolution. At most {most:,} tiles (10 km² at 10 cm) are "
        "downloaded at once, because tile services block larger downloads.",
        layer=name,
        metres=metres,
        width=width,
        height=height,
        tiles=math.ceil(pixels / TILE**2),
        size=pixels * BYTES_PER_PIXEL / 1000000000.0,
        most=MAX_PIXELS // TILE**2,
    )
