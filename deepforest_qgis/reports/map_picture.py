"""The map of a report: a reduced orthomosaic with its crowns, and what the scale bar and the legend contain."""

from __future__ import annotations

import base64
import io
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely
from affine import Affine
from PIL import Image, ImageDraw
from rasterio.features import geometry_mask
from shapely.geometry.base import BaseGeometry

from ..array_types import BoolArray, ByteArray, FloatArray, Geometries, IndexArray
from ..common.messages import Message, counted
from ..georeference import Georeference
from ..imagery.windows import Bounds, pixels_within

__all__ = ["CrownCanvas", "LegendRow", "MapPicture", "PictureFrame"]

SIDE = 1200  # pixels, of the longer side
MIN_SIDE = 60  # of the shorter one
MAX_BYTES = 700_000  # of the JPEG, a third more in the page
POINT_PX = 5  # smaller crowns are points
BOLD_PX = 14  # larger crowns have thick outlines

# From low to high scores, and by class, as the layers are drawn in QGIS.
SCORES = ("#cc3ca4", "#d8576b", "#f1844b", "#fcb131", "#f0f921")
CLASSES = ("#e69f00", "#56b4e9", "#f0e442", "#cc79a7", "#ffffff", "#d55e00", "#009e73", "#0072b2")
OTHERS = "#a0a0a0"
_NO_DATA = 255
_KEYS = 254  # numbers of classes from 1, or of hundredths of the score; 0: no crown
_OUTLINE = 255  # of areas such as stands
_OUTLINE_COLOUR, _OUTLINE_PX = "#ffffff", 4
MAX_NAMES = 100  # of areas; more would hide the map
NAMED_PX = 40  # larger areas are named
_FINEST = 100


@dataclass(frozen=True)
class PictureFrame:
    """The part of a raster that a picture shows.

    Attributes:
        ref: Georeference of the raster.
        bounds: The part (xmin, ymin, xmax, ymax) in pixels of the raster.
        size: Width and height of the picture in pixels; these are square on the ground.
    """

    ref: Georeference
    bounds: Bounds
    size: tuple[int, int]

    @classmethod
    def of(cls, ref: Georeference, area: BaseGeometry | None) -> PictureFrame:
        """Return the frame of an area in pixels of the raster; None: the whole raster."""
        whole = (0, 0, ref.width, ref.height)
        bounds = whole if area is None or area.is_empty else pixels_within(area.bounds, whole)
        x, y = ref.gsd or (1.0, 1.0)
        across, down = max(bounds[2] - bounds[0], 1) * x, max(bounds[3] - bounds[1], 1) * y
        factor = SIDE / max(across, down)
        return cls(ref, bounds, (max(round(across * factor), MIN_SIDE), max(round(down * factor), MIN_SIDE)))

    @cached_property
    def scale(self) -> FloatArray:
        """Pixels of the picture per pixel of the raster (2,), in x and y."""
        left, top, right, bottom = self.bounds
        return np.array(self.size) / np.maximum([right - left, bottom - top], 1)

    @property
    def metres(self) -> float | None:
        """Metres on the ground per pixel of the picture; None if they are unknown."""
        return self.ref.gsd[0] / float(self.scale[0]) if self.ref.gsd else None

    @property
    def north(self) -> float | None:
        """The direction of north, in degrees clockwise from the top of the picture; None without a CRS."""
        if self.ref.crs is None:
            return None
        origin, tip = (np.array(self.ref.to_pixel(*place)) for place in ((0.0, 0.0), (0.0, 1.0)))
        x, y = (tip - origin) * self.scale
        return math.degrees(math.atan2(x, -y))

    def place(self, xy: FloatArray) -> FloatArray:
        """Convert pixels of the raster (N, 2) to pixels of the picture."""
        return np.asarray((xy - self.bounds[:2]) * self.scale, np.float64)

    def outside(self, area: BaseGeometry) -> BoolArray:
        """Return which pixels of the picture (H, W) are outside an area in pixels of the raster."""
        left, top = self.bounds[:2]
        transform = Affine.translation(left, top) @ Affine.scale(*(1 / self.scale))
        found: BoolArray = geometry_mask([area], (self.size[1], self.size[0]), transform)
        return found


@dataclass(frozen=True)
class LegendRow:
    """A colour of the map, what it means, and the number of crowns that have it."""

    colour: str
    label: Message | str
    count: int


@dataclass(frozen=True)
class MapPicture:
    """A finished map.

    Attributes:
        source: The picture as a data URL.
        size: Width and height in pixels.
        metres: Metres on the ground per pixel; None if they are unknown.
        north: Direction of north in degrees clockwise from the top; None if it is unknown.
        legend: The colours that occur.
        note: How crowns are drawn that are too small for outlines; None if there are none.
        names: Place (x, y) in the picture, and name, of areas such as stands.
    """

    source: str
    size: tuple[int, int]
    metres: float | None
    north: float | None
    legend: Sequence[LegendRow]
    note: Message | None
    names: Sequence[tuple[float, float, str]] = ()

    @property
    def bar(self) -> tuple[float, float] | None:
        """Length of the scale bar in metres (1, 2 or 5 times a power of ten), and in pixels; None if it is unknown."""
        if self.metres is None:
            return None
        longest = self.size[0] * self.metres * 0.3
        power = 10.0 ** math.floor(math.log10(longest))
        length = max(step * power for step in (1, 2, 5) if step * power <= longest)
        return length, length / self.metres


class CrownCanvas:
    """Crowns drawn on a picture as they are found: memory does not depend on their number.

    Args:
        frame: The picture.
        classes: The names of the classes, which have a colour each; a single class is coloured by score.
    """

    def __init__(self, frame: PictureFrame, classes: Sequence[str]) -> None:
        self.frame = frame
        self._classes = list(classes) if len(classes) > 1 else []
        self._keys = Image.new("L", frame.size, 0)
        self._counts: IndexArray = np.zeros(_KEYS + 1, np.int64)
        self._points = 0
        self._areas: LegendRow | None = None
        self._names: list[tuple[float, float, str]] = []

    def add(self, polygons: Geometries, scores: FloatArray, labels: Sequence[str]) -> None:
        """Draw crowns: polygons (N,) in pixels of the raster, scores (N,), classes (N,); high scores are on top."""
        corners = shapely.bounds(polygons).reshape(-1, 4)
        low, high = self.frame.place(corners[:, :2]), self.frame.place(corners[:, 2:])
        shown: BoolArray = np.all((high > 0) & (low < self.frame.size), axis=1)
        if not shown.all():
            polygons, scores, low, high = polygons[shown], scores[shown], low[shown], high[shown]
            labels = [label for label, one in zip(labels, shown.tolist(), strict=True) if one]
        if not len(polygons):
            return
        keys = self._keys_of(scores, labels)
        self._counts += np.bincount(keys, minlength=_KEYS + 1)
        sides = (high - low).max(axis=1)
        order = np.argsort(scores, kind="stable")
        small = sides < POINT_PX
        self._points += int(small.sum())
        points = order[small[order]]
        self._draw_points((low + high)[points] / 2, sides[points], keys[points])
        pen = ImageDraw.Draw(self._keys)
        for index in order[~small[order]]:
            width = 2 if sides[index] >= BOLD_PX else 1
            for part in shapely.get_parts(polygons[index]):
                self._draw_ring(pen, shapely.get_exterior_ring(part), int(keys[index]), width)

    def outline(self, areas: Geometries, names: Sequence[str], label: Message) -> None:
        """Draw the outlines of areas (N,) in pixels of the raster above the crowns drawn so far, with their names (N,).

        Names are left out if the areas are many, and of those that are small on the picture.
        """
        if not len(areas):
            return
        pen = ImageDraw.Draw(self._keys)
        for ring in shapely.get_rings(areas):
            self._draw_ring(pen, ring, _OUTLINE, _OUTLINE_PX)
        shown = shapely.intersection(areas, shapely.box(*self.frame.bounds))
        corners = shapely.bounds(shown).reshape(-1, 4)
        with np.errstate(invalid="ignore"):
            large = ((corners[:, 2:] - corners[:, :2]) * self.frame.scale).max(axis=1) >= NAMED_PX
        self._areas = LegendRow(_OUTLINE_COLOUR, label, int((~shapely.is_empty(shown)).sum()))
        if len(areas) <= MAX_NAMES:
            places = self.frame.place(shapely.get_coordinates(shapely.point_on_surface(shown[large])))
            kept = [name for name, one in zip(names, large.tolist(), strict=True) if one]
            self._names = [(x, y, name) for (x, y), name in zip(places.tolist(), kept, strict=True)]

    def _draw_ring(self, pen: ImageDraw.ImageDraw, ring: BaseGeometry, key: int, width: int) -> None:
        pen.line(self.frame.place(shapely.get_coordinates(ring)).ravel().tolist(), fill=key, width=width)

    def _keys_of(self, scores: FloatArray, labels: Sequence[str]) -> IndexArray:
        if not self._classes:
            return np.clip(scores * _FINEST, 0, _FINEST - 1).astype(np.int64) + 1
        numbers = {name: min(number, _KEYS - 1) + 1 for number, name in enumerate(self._classes)}
        return np.array([numbers[name] for name in labels], np.int64)

    def _draw_points(self, centres: FloatArray, sides: FloatArray, keys: IndexArray) -> None:
        """Set the pixel of each crown, and of those of several pixels the four around the centre."""
        values = np.array(self._keys)
        for shift in ((-0.5, -0.5), (0.5, -0.5), (-0.5, 0.5), (0.5, 0.5)):
            large = sides >= POINT_PX / 2
            places = np.floor(centres + np.where(large[:, None], shift, 0.0)).astype(np.int64)
            x, y = np.clip(places, 0, np.array(self.frame.size) - 1).T
            values[y, x] = keys
        self._keys = Image.fromarray(values)

    def compose(self, image: ByteArray, valid: BoolArray, area: BaseGeometry | None) -> MapPicture:
        """Return the map.

        Args:
            image: The orthomosaic (H, W, 3).
            valid: Where it has data (H, W); other pixels become white.
            area: The processed area in pixels of the raster; other parts are brightened. None: everything.
        """
        rows, colours = self._legend()
        drawn = np.asarray(self._keys)
        pixels = np.where(valid[..., None], image, _NO_DATA).astype(np.uint8)
        if area is not None and not area.is_empty:
            outside = self.frame.outside(area)
            pixels[outside] = _NO_DATA - (_NO_DATA - pixels[outside]) // 3
        outlines = drawn > 0
        pixels[_around(outlines)] //= 2  # a dark line makes bright colours visible on bright ground
        pixels[outlines] = colours[drawn[outlines]]
        return MapPicture(
            _encoded(pixels),
            self.frame.size,
            self.frame.metres,
            self.frame.north,
            rows,
            counted(
                self._points,
                "{count} crown is too small for an outline at this scale; a point marks it.",
                "{count:,} crowns are too small for outlines at this scale; points mark them, and where several share "
                "a pixel, only one is visible.",
            )
            if self._points
            else None,
            self._names,
        )

    def _legend(self) -> tuple[list[LegendRow], ByteArray]:
        """The rows of the legend, and the colours (256, 3) by key."""
        colours = np.zeros((_OUTLINE + 1, 3), np.uint8)
        colours[_OUTLINE] = _rgb(_OUTLINE_COLOUR)
        rows = [] if self._areas is None else [self._areas]
        used = np.flatnonzero(self._counts)
        if not self._classes and len(used):
            # Equal classes from the lowest to the highest score, as the layer in QGIS has them.
            low, high = int(used[0]) - 1, int(used[-1])
            steps = np.unique(np.round(np.linspace(low, high, len(SCORES) + 1)).astype(np.int64))
            for colour, start, end in zip(SCORES[-(len(steps) - 1) :], steps, steps[1:], strict=False):
                colours[start + 1 : end + 1] = _rgb(colour)
                label = Message("score {low:.2f} to {high:.2f}", low=start / _FINEST, high=end / _FINEST)
                rows.append(LegendRow(colour, label, int(self._counts[start + 1 : end + 1].sum())))
        elif len(used):
            order = sorted(used.tolist(), key=lambda key: -self._counts[key])
            named = [key for key in order if key < _KEYS][: len(CLASSES)]  # the last key is that of all further classes
            for key, colour in zip(named, CLASSES, strict=False):
                colours[key] = _rgb(colour)
                rows.append(LegendRow(colour, self._classes[key - 1], int(self._counts[key])))
            others = [key for key in order if key not in named]
            colours[others] = _rgb(OTHERS)
            rows.append(LegendRow(OTHERS, Message("other classes"), int(self._counts[others].sum())))
        return [row for row in rows if row.count], colours


def _around(mask: BoolArray) -> BoolArray:
    """The pixels beside those of a mask (H, W)."""
    found = np.zeros_like(mask)
    found[1:] |= mask[:-1]
    found[:-1] |= mask[1:]
    found[:, 1:] |= mask[:, :-1]
    found[:, :-1] |= mask[:, 1:]
    return found & ~mask


def _rgb(colour: str) -> list[int]:
    return list(bytes.fromhex(colour[1:]))


def _encoded(pixels: ByteArray) -> str:
    """A data URL of at most about a megabyte."""
    data = b""
    for quality in (88, 75, 60, 40, 20):
        buffer = io.BytesIO()
        # Without subsampling, because it blurs the colours of thin lines.
        Image.fromarray(pixels).save(buffer, "JPEG", quality=quality, subsampling=0)
        data = buffer.getvalue()
        if len(data) <= MAX_BYTES:
            break
    return f"data:image/jpeg;base64,{base64.b64encode(data).decode('ascii')}"
