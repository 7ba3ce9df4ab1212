"""Annotated images and their crowns in pixels: the table that every format is read to and written from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from ...array_types import BoolArray, FloatArray, Geometries
from ...common.errors import LayerError
from ...common.messages import Message, counted_if
from ...files.safe_parsing import short_repr
from ..vector_layers import DEFAULT_LABEL

__all__ = [
    "BROKEN",
    "AnnotatedImage",
    "AnnotationTable",
    "Collector",
    "SizeOf",
    "box_shape",
    "check_names",
    "ellipse_shape",
    "exterior",
    "number_text",
    "outline_shape",
    "rotate",
    "target_name",
]

# Raised for values of other types and forms than expected.
BROKEN = (
    *(KeyError, TypeError, ValueError, OverflowError, AttributeError, IndexError),
    shapely.errors.ShapelyError,
)
SizeOf = Callable[[Path], tuple[int, int]]  # width and height in pixels of an image file

_IDS_SHOWN = 10
_ROUNDING_PX = 0.05  # of formats that store percentages or fractions with few digits
_ELLIPSE_VERTICES = 32  # a multiple of 4, so that the polygon has the extent of the ellipse


class NoExtentError(ValueError):
    """A shape without width, height or area."""

    def __init__(self) -> None:
        super().__init__(Message("a shape has no extent"))


@dataclass
class AnnotatedImage:
    """An image of an annotation file.

    Attributes:
        size: Width and height in pixels; None if the file does not contain them.
        file: The image file; None if it has not been located.
        validation: Whether the image is reserved for validation.
    """

    size: tuple[int, int] | None = None
    file: Path | None = None
    validation: bool = False


@dataclass
class AnnotationTable:
    """Images and their annotated crowns.

    Attributes:
        title: The file or folder in messages.
        images: All images by name, also those without crowns.
        image_names: The image of each crown (N).
        labels: The class of each crown (N).
        shapes: Box or outline of each crown (N,) in continuous pixel coordinates of its image: the origin is the outer
            upper left corner, y points down. An outline in several parts is one multipolygon.
        classes: All classes in the order of the file, also those without crowns.
        notes: What was skipped, replaced or assumed.
        ignored: Which of the shapes (N,) are ignored boxes; default: none.
    """

    title: str
    images: dict[str, AnnotatedImage]
    image_names: list[str]
    labels: list[str]
    shapes: Geometries
    classes: tuple[str, ...] = ()
    notes: list[Message] = field(default_factory=list)
    ignored: BoolArray = field(default_factory=lambda: np.zeros(0, bool))

    def __post_init__(self) -> None:
        if not len(self.ignored):
            self.ignored = np.zeros(len(self.labels), bool)

    def where(self, mask: BoolArray) -> AnnotationTable:
        """Return a table with the shapes that are true in a mask (N,), the same images and the same notes."""
        rows = np.flatnonzero(mask)
        return replace(
            self,
            image_names=[self.image_names[row] for row in rows],
            labels=[self.labels[row] for row in rows],
            shapes=self.shapes[rows],
            ignored=self.ignored[rows],
        )

    @property
    def boxes(self) -> FloatArray:
        """xmin, ymin, xmax, ymax (N, 4) of the crowns."""
        return np.asarray(shapely.bounds(self.shapes), np.float64).reshape(-1, 4)

    @property
    def are_boxes(self) -> BoolArray:
        """Which crowns (N,) are boxes, and not outlines."""
        x0, y0, x1, y1 = self.boxes.T
        extent = (x1 - x0) * (y1 - y0)
        single = shapely.get_num_geometries(self.shapes) == 1
        return np.asarray(single & (np.abs(shapely.area(self.shapes) - extent) <= 1e-6 * extent), bool)

    @property
    def all_classes(self) -> tuple[str, ...]:
        """The classes, those of crowns that the file does not list last."""
        return tuple(dict.fromkeys([*self.classes, *self.labels])) or (DEFAULT_LABEL,)

    def rows(self) -> dict[str, list[int]]:
        """Return the indices of the crowns of each image, also of those without crowns."""
        found: dict[str, list[int]] = {name: [] for name in self.images}
        for row, name in enumerate(self.image_names):
            found[name].append(row)
        return found

    def notes_on_outside(self) -> list[Message]:
        """Return notes on crowns that exceed their images, which are kept; images of unknown size are not checked."""
        sizes = [self.images[name].size or (np.inf, np.inf) for name in self.image_names]
        limits = np.asarray(sizes, np.float64).reshape(-1, 2)
        boxes = self.boxes
        beyond = (boxes[:, :2] < -_ROUNDING_PX).any(axis=1) | (boxes[:, 2:] > limits + _ROUNDING_PX).any(axis=1)
        outside = (boxes[:, 2:] <= 0).any(axis=1) | (boxes[:, :2] >= limits).any(axis=1)
        notes = counted_if(
            int((beyond & ~outside).sum()),
            "'{path}': {count} crown extends beyond the border of its image. It was kept as it is.",
            "'{path}': {count:,} crowns extend beyond the borders of their images. They were kept as they are.",
            path=self.title,
        )
        notes += counted_if(
            int(outside.sum()),
            "'{path}': {count} crown is completely outside its image. It was kept; correct or delete it.",
            "'{path}': {count:,} crowns are completely outside their images. They were kept; correct or delete them.",
            path=self.title,
        )
        return notes

    def sized(self) -> dict[str, tuple[int, int]]:
        """Return the sizes of all images.

        Raises:
            LayerError: The size of an image is unknown.
        """
        sizes = {name: image.size for name, image in self.images.items()}
        unknown = [name for name, size in sizes.items() if size is None]
        if unknown:
            raise LayerError(
                "'{path}': the size of image '{image}' is unknown.",
                "Choose the folder of the images.",
                path=self.title,
                image=unknown[0],
            )
        return {name: size for name, size in sizes.items() if size is not None}


class Collector:
    """Collects the images and crowns of an annotation file; what is skipped or replaced is counted and named.

    Args:
        path: The file or folder.

    Attributes:
        images: The images by name.
        classes: The classes in the order of the file.
        notes: Messages besides those on counted annotations.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.images: dict[str, AnnotatedImage] = {}
        self.classes: Sequence[str] = ()
        self.notes: list[Message] = []
        self._crowns: list[tuple[str, str, BaseGeometry, bool]] = []
        self._boxed: list[object] = []
        self._skipped: list[object] = []
        self._without_extent: list[object] = []
        self._other_kinds: dict[str, int] = {}
        self._problem: BaseException | None = None

    def image(self, name: str, size: tuple[int, int] | None = None, **details: Any) -> str:
        """Add an image and return its name; details are attributes of :class:`AnnotatedImage`.

        Raises:
            ValueError: The name is empty, or the size is not positive.
        """
        if not name.strip():
            raise ValueError(Message("an image has no name"))
        if size is not None and min(size) < 1:
            size = None  # some programs write 0 for an unknown size
        if name not in self.images or self.images[name].size is None:
            self.images[name] = AnnotatedImage(size, **details)
        return name

    def add(
        self, image: str, label: object, shape: BaseGeometry, *, boxed: object = None, ignored: bool = False
    ) -> None:
        """Add a crown, or an ignored box.

        Args:
            image: Name of the image.
            label: The class.
            shape: Box or outline in pixels.
            boxed: Number or id of the crown, if its box replaces an outline that cannot be used.
            ignored: Whether it is an ignored box.
        """
        self._crowns.append((image, str(label).strip() or DEFAULT_LABEL, shape, ignored))
        if boxed is not None:
            self._boxed.append(boxed)

    def skip(self, annotation: object, problem: BaseException) -> None:
        """Count an annotation that cannot be used, by its number or id."""
        (self._without_extent if isinstance(problem, NoExtentError) else self._skipped).append(annotation)
        self._problem = problem

    def skip_kind(self, kind: str) -> None:
        """Count an annotation of a kind that is not a crown, such as a line."""
        self._other_kinds[kind] = self._other_kinds.get(kind, 0) + 1

    def table(self) -> AnnotationTable:
        """Return the table.

        Raises:
            Exception: No annotation can be used; the problem of the last one.
        """
        if self._problem is not None and not self._crowns:
            raise self._problem
        names, labels, shapes, ignored = zip(*self._crowns, strict=True) if self._crowns else ((), (), (), ())
        return AnnotationTable(
            str(self._path),
            self.images,
            list(names),
            list(labels),
            np.asarray(shapes, object),
            tuple(dict.fromkeys(str(name) for name in self.classes)),
            [*self._notes(), *self.notes],
            np.asarray(ignored, bool),
        )

    def _notes(self) -> list[Message]:
        notes = counted_if(
            len(self._boxed),
            "'{path}': the outline of annotation {ids} is not a polygon; its 'bbox' was used.",
            "'{path}': the outlines of {count:,} annotations are not polygons; their 'bbox' was used: {ids}.",
            path=self._path,
            ids=_first(self._boxed),
        )
        notes += counted_if(
            len(self._skipped),
            "'{path}': annotation {ids} skipped because it has no image, or neither a polygon nor a 'bbox'.",
            "'{path}': {count:,} annotations skipped because they have no image, or neither a polygon nor a 'bbox': "
            "{ids}.",
            path=self._path,
            ids=_first(self._skipped),
        )
        notes += counted_if(
            len(self._without_extent),
            "'{path}': annotation {ids} skipped because its width, height or area is not positive.",
            "'{path}': {count:,} annotations skipped because their width, height or area is not positive: {ids}.",
            path=self._path,
            ids=_first(self._without_extent),
        )
        notes += counted_if(
            sum(self._other_kinds.values()),
            "'{path}': {count} annotation skipped because it is neither a box nor a polygon: {kinds}.",
            "'{path}': {count:,} annotations skipped because they are neither boxes nor polygons: {kinds}.",
            path=self._path,
            kinds=sorted(self._other_kinds),
        )
        return notes


def _first(ids: Sequence[object]) -> list[str]:
    """The first ids, for a message."""
    return [*map(short_repr, ids[:_IDS_SHOWN]), *(["…"] if len(ids) > _IDS_SHOWN else [])]


# -- Shapes ------------------------------------------------------------------------------------


def box_shape(x0: object, y0: object, x1: object, y1: object) -> BaseGeometry:
    """Return a box from numbers or their texts.

    Raises:
        ValueError: Its width or height is not a positive number.
    """
    left, top, right, bottom = (float(value) for value in (x0, y0, x1, y1))  # type: ignore[arg-type] # checked by float
    if not (right > left and bottom > top):
        raise NoExtentError
    return _with_extent(shapely.box(left, top, right, bottom))


def outline_shape(rings: Iterable[npt.ArrayLike]) -> BaseGeometry:
    """Return the polygon, or multipolygon, of rings with points (N, 2) or flat lists of coordinates.

    Raises:
        ValueError: A ring has less than three points or no finite numbers, or the outline has no area.
        ShapelyError: The rings form no polygon.
    """
    parts = [shapely.Polygon(np.asarray_chkfinite(ring, np.float64).reshape(-1, 2)) for ring in rings]
    shape = _with_extent(parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts))
    if not shape.area > 0:
        raise NoExtentError
    return shape


def ellipse_shape(x: float, y: float, radius_x: float, radius_y: float, degrees: float = 0.0) -> BaseGeometry:
    """Return an ellipse as a polygon, rotated clockwise around its centre.

    Raises:
        ValueError: A radius is not a positive number.
    """
    angle = np.linspace(0, 2 * np.pi, _ELLIPSE_VERTICES, endpoint=False)
    points = np.column_stack([x + radius_x * np.cos(angle), y + radius_y * np.sin(angle)])
    return outline_shape([rotate(points, (x, y), degrees)])


def rotate(points: npt.ArrayLike, centre: tuple[float, float], degrees: float) -> FloatArray:
    """Rotate points (N, 2) in pixels clockwise around a centre."""
    offsets = np.asarray(points, np.float64) - centre
    cos, sin = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return np.asarray(offsets @ np.array([[cos, sin], [-sin, cos]]) + centre)


def _with_extent(shape: BaseGeometry) -> BaseGeometry:
    """Return the shape. Raises ValueError if its width or height is not a positive number."""
    x0, y0, x1, y1 = shape.bounds
    if not (0 < x1 - x0 < np.inf and 0 < y1 - y0 < np.inf):
        raise NoExtentError
    return shape


def exterior(shape: BaseGeometry) -> FloatArray:
    """Return the points (N, 2) of the outer ring, the first not repeated; of several parts, of their convex hull."""
    polygon = shape if shape.geom_type == "Polygon" else shape.convex_hull
    return np.asarray(shapely.get_coordinates(shapely.get_exterior_ring(polygon))[:-1], np.float64)


# -- Texts -------------------------------------------------------------------------------------


def number_text(value: float) -> str:
    """Return a coordinate as text that is read as the same number, without decimals if it is whole."""
    number = float(value)
    return str(int(number)) if number.is_integer() else repr(number)


def target_name(name: str) -> str:
    """Return the name of an image relative to a folder that is written: an absolute path loses its folders."""
    path = PureWindowsPath(name)
    if path.anchor or ".." in path.parts:
        return path.name
    return str(PurePosixPath(*path.parts))


def check_names(names: Mapping[str, str], title: str) -> None:
    """Refuse images that would be written to one file.

    Args:
        names: The file that belongs to each image, by image name.
        title: The table in messages.

    Raises:
        LayerError: Two images have the same file.
    """
    owners: dict[str, str] = {}
    for image, file in names.items():
        other = owners.setdefault(file.casefold(), image)
        if other != image:
            raise LayerError(
                "'{path}': images '{one}' and '{other}' would have the same file '{file}'.",
                "Rename one of them.",
                path=title,
                one=other,
                other=image,
                file=file,
            )
