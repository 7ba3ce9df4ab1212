"""Which pixels of a map are to be fetched: extent and ground resolution to a grid, cut into blocks."""

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
    QgsRasterLayer,
    QgsRectangle,
    QgsUnitTypes,
)

from ...deepforest_qgis.common.errors import InputError, RasterError
from ..base.algorithm import tr

__all__ = ["BLOCK", "TILE", "Look", "MapGrid", "lay_grid"]

TILE = 256  # pixels; the side of most services' tiles, and of the file's
BLOCK = 4 * TILE
USUAL_RESOLUTION = 0.1  # metres; what the models that ship learned from
# Ten square kilometres at 10 cm. Services bar who takes more at once, and a day would not be enough.
MOST_PIXELS = 1_000_000_000
MOST_IN_FILE = 100 * MOST_PIXELS  # where what is wanted lies scattered, the rest takes no space
BYTES_PER_PIXEL = 2.2  # of forest, deflated
MARGIN = 10.0  # metres around what is asked for: a crown cut by its border is whole

# Where the tiles of the Earth in Web Mercator begin, in the west and in the north.
_MERCATOR = 20037508.342789244


@dataclass(frozen=True)
class Look:
    """Rectangles, each in a CRS of its own, in which crowns are looked for, and ``margin`` metres around them.

    ``exact``: nothing beyond them may be shown.
    """

    boxes: Sequence[tuple[QgsRectangle, QgsCoordinateReferenceSystem]]
    margin: float = MARGIN
    exact: bool = False


@dataclass(frozen=True)
class MapGrid:
    """Pixels of ``unit`` (x, y; map units) from the north-west corner ``west``, ``north``, and the blocks to fetch of
    them as (column, row, width, height) in pixels; ``metres``: the ground resolution."""

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
        return sum(math.ceil(width / TILE) * math.ceil(height / TILE) for _, _, width, height in self.blocks)

    @property
    def gigabytes(self) -> float:
        return sum(width * height for _, _, width, height in self.blocks) * BYTES_PER_PIXEL / 1e9

    def extent(self, block: tuple[int, int, int, int]) -> QgsRectangle:
        """A block's rectangle on the map."""
        column, row, width, height = block
        west, north = self.west + column * self.unit[0], self.north - row * self.unit[1]
        return QgsRectangle(west, north - height * self.unit[1], west + width * self.unit[0], north)


def lay_grid(
    layer: QgsRasterLayer, look: Optional[Look], resolution: Optional[float], context: QgsCoordinateTransformContext
) -> MapGrid:
    """The grid of a layer that QGIS renders, around ``look``, with pixels of about ``resolution`` metres on the ground.

    A layer that has pixels of its own keeps them, and without ``look`` is taken whole. Of a tiled service the nearest
    zoom level is taken as it is.

    Raises:
        InputError: nothing says where to look, or so much is asked for that no service would give it.
        RasterError: the layer lies elsewhere, or has no CRS.
    """
    provider, name = layer.dataProvider(), layer.name()
    own = provider.xSize() > 0 and provider.ySize() > 0
    if not layer.crs().isValid():
        raise RasterError(
            tr("The layer '{name}' has no coordinate reference system.").format(name=name),
            tr("Set it in the layer's properties."),
        )
    whole = layer.extent()
    if look is None:
        if not own:
            raise InputError(
                tr("'{name}' is a map without an end: nothing says which part of it is meant.").format(name=name),
                tr("Give an extent or a layer of areas, and a ground resolution if 0.1 m per pixel is not right."),
            )
        boxes = [whole]
    else:
        boxes = [_brought(box, crs, layer.crs(), context) for box, crs in look.boxes]
    centre = _around(boxes).center()
    per_unit = _ground_scale(layer.crs(), centre, context)
    if look is not None:
        boxes = [_grown(box, look.margin / per_unit[0], look.margin / per_unit[1]) for box in boxes]
    boxes = [box.intersect(whole) for box in boxes if box.intersects(whole)]
    boxes = [box for box in boxes if box.width() > 0 and box.height() > 0]
    if not boxes:
        raise RasterError(
            tr("The layer '{name}' shows nothing where crowns are to be looked for.").format(name=name),
            tr("Check the extent or the areas, and their coordinate reference system."),
        )
    levels = provider.nativeResolutions()
    if own:
        unit = (whole.width() / provider.xSize(), whole.height() / provider.ySize())
        corner = (whole.xMinimum(), whole.yMaximum())
    else:
        asked = resolution or USUAL_RESOLUTION
        mean = math.sqrt(per_unit[0] * per_unit[1])
        if levels:
            level = min(levels, key=lambda size: abs(math.log(size * mean / asked)))
            unit = (level, level)
        else:
            unit = (asked / per_unit[0], asked / per_unit[1])
        mercator = layer.crs().authid() == "EPSG:3857"
        corner = (-_MERCATOR, _MERCATOR) if mercator else (0.0, 0.0)
    # Whole tiles, unless a tree that nobody drew would then be shown for background.
    step = TILE if levels and look is not None and not look.exact else 1
    metres = math.sqrt(unit[0] * per_unit[0] * unit[1] * per_unit[1])
    spans = [_pixels(box, corner, unit, step) for box in boxes]
    if own:
        spans = [(max(a, 0), max(b, 0), min(c, provider.xSize()), min(d, provider.ySize())) for a, b, c, d in spans]
    left, top = min(span[0] for span in spans), min(span[1] for span in spans)
    width, height = max(span[2] for span in spans) - left, max(span[3] for span in spans) - top
    most = None if own else MOST_PIXELS
    largest = max((span[2] - span[0]) * (span[3] - span[1]) for span in spans)
    if most and (largest > most or width * height > MOST_IN_FILE):
        raise _too_much(name, metres, width, height, largest if largest > most else width * height)
    blocks = _blocks(spans, left, top, width, height)
    pixels = sum(block[2] * block[3] for block in blocks)
    if most and pixels > most:
        raise _too_much(name, metres, width, height, pixels)
    return MapGrid(
        corner[0] + left * unit[0], corner[1] - top * unit[1], unit, width, height, metres, bool(levels), blocks
    )


def _around(boxes: Sequence[QgsRectangle]) -> QgsRectangle:
    around = QgsRectangle(boxes[0])
    for box in boxes[1:]:
        around.combineExtentWith(box)
    return around


def _grown(box: QgsRectangle, across: float, along: float) -> QgsRectangle:
    return QgsRectangle(
        box.xMinimum() - across, box.yMinimum() - along, box.xMaximum() + across, box.yMaximum() + along
    )


def _brought(
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
            tr("The extent or the areas cannot be brought to the map's CRS: {reason}").format(reason=error),
            tr("Check their coordinates and their CRS."),
        ) from error


def _ground_scale(
    crs: QgsCoordinateReferenceSystem, place: QgsPointXY, context: QgsCoordinateTransformContext
) -> tuple[float, float]:
    """Metres on the ground per map unit eastwards and northwards at a place: on the ellipsoid, so that the stretch of
    Web Mercator (by 56 % at 50 degrees) is taken out."""
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
    east, north = lengths
    if not (math.isfinite(east) and math.isfinite(north) and east > 0 and north > 0):
        raise RasterError(
            tr("The ground resolution of the map cannot be told at {x}, {y} ({unit}).").format(
                x=place.x(), y=place.y(), unit=unit
            ),
            tr("Check the extent or the areas, and their coordinate reference system."),
        )
    return east, north


def _pixels(
    box: QgsRectangle, corner: tuple[float, float], unit: tuple[float, float], step: int
) -> tuple[int, int, int, int]:
    """A rectangle as pixels from the corner (left, top, right, bottom), outwards to whole tiles of ``step`` pixels."""
    edges = (
        (box.xMinimum() - corner[0]) / unit[0],
        (corner[1] - box.yMaximum()) / unit[1],
        (box.xMaximum() - corner[0]) / unit[0],
        (corner[1] - box.yMinimum()) / unit[1],
    )
    # A hair of tolerance: a border that lies on a tile's must not fetch the next one.
    left, top = (math.floor(edge / step + 1e-6) * step for edge in edges[:2])
    right, bottom = (math.ceil(edge / step - 1e-6) * step for edge in edges[2:])
    return left, top, max(right, left + 1), max(bottom, top + 1)


def _blocks(
    spans: Sequence[tuple[int, int, int, int]], left: int, top: int, width: int, height: int
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


def _too_much(name: str, metres: float, width: int, height: int, pixels: int) -> InputError:
    return InputError(
        tr(
            "At {metres:.2f} m per pixel the part of '{name}' that is asked for has {width:,} × {height:,} pixels: "
            "{tiles:,} tiles, about {size:,.0f} GB."
        ).format(
            name=name,
            metres=metres,
            width=width,
            height=height,
            tiles=math.ceil(pixels / TILE**2),
            size=pixels * BYTES_PER_PIXEL / 1e9,
        ),
        tr(
            "Give a smaller extent or areas, or a coarser ground resolution: at most {most:,} tiles are fetched at "
            "once, ten square kilometres at 10 cm, because services bar who takes more."
        ).format(most=MOST_PIXELS // TILE**2),
    )
