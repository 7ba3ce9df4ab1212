"""Annotation files together with their images: where the images are, and which crowns belong to a raster."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path, PureWindowsPath

import numpy as np
import pandas as pd
import shapely
from shapely.geometry.base import BaseGeometry

from ..array_types import Geometries
from ..common.errors import LayerError, RasterError
from ..common.jobs import RasterInput, VectorInput
from ..common.messages import Message, counted, counted_if
from ..crowns.annotations import Annotations, annotations_of, read_annotations
from ..crowns.formats.annotation_formats import is_annotation_file, read_annotation_table
from ..crowns.formats.annotation_table import AnnotatedImage, AnnotationTable
from ..crowns.formats.yolo import IMAGE_SUFFIXES
from ..crowns.ignored_boxes import clip_ignored, note_on_ignored
from ..crowns.reprojection import polygonal
from ..crowns.vector_layers import make_layer
from ..imagery.raster import Raster

__all__ = [
    "IMAGE_PATH",
    "LABEL",
    "READ_IMAGES",
    "check_size",
    "check_stored",
    "image_files",
    "image_folder",
    "image_of_raster",
    "image_size",
    "is_labelled",
    "locate_images",
    "match_images",
    "note_on_parts",
    "open_image",
    "read_crowns",
    "single_polygons",
]

LABEL, IMAGE_PATH = "label", "image_path"  # fields of layers of annotations
READ_IMAGES = Message("Reading images")

_UPLOADED = re.compile(r"^[0-9a-f]{8}-(.+)$")  # names of images that Label Studio received


@contextmanager
def open_image(raster: RasterInput | None, image: AnnotatedImage) -> Iterator[Raster]:
    """Open an image, or the raster that replaces it, whose pixels are those of the file. Raises RasterError."""
    with Raster(raster or RasterInput(str(image.file))) as opened:
        check_stored(opened)
        yield opened


def check_stored(raster: Raster) -> None:
    """Refuse a raster that is warped: annotation files have pixel coordinates of the file.

    Raises:
        RasterError: The raster is warped.
    """
    if raster.warped:
        raise RasterError(
            "Raster '{raster}' is georeferenced by ground control points or RPCs. It cannot be used with annotation "
            "files, which have pixel coordinates.",
            "Warp the raster (gdalwarp, or Raster › Projections › Warp in QGIS), and use annotations of the result.",
            raster=raster.title,
        )


def image_size(path: Path) -> tuple[int, int]:
    """Return width and height of an image in pixels of the file. Raises RasterError."""
    with Raster(RasterInput(str(path))) as raster:
        return raster.stored_size


def check_size(table: AnnotationTable, name: str, size: tuple[int, int], raster: str) -> None:
    """Check that annotations were made on an image of the same size.

    Raises:
        LayerError: The file states another size of the image.
    """
    stated = table.images[name].size
    if stated not in (None, size):
        raise LayerError(
            "'{path}': image '{image}' was annotated with {stated_width} × {stated_height} pixels, but '{raster}' has "
            "{width} × {height}.",
            "Use the image that was annotated.",
            path=table.title,
            image=name,
            stated_width=stated[0] if stated else 0,
            stated_height=stated[1] if stated else 0,
            raster=raster,
            width=size[0],
            height=size[1],
        )


# -- Images of a folder ------------------------------------------------------------------------


def image_folder(annotations: str) -> Path:
    """Return the folder in which the images of an annotation file or folder are expected."""
    path = Path(annotations)
    folder = path if path.is_dir() else path.parent
    return folder.parent if folder.name.lower() == "annotations" else folder


def image_files(folder: Path) -> list[Path]:
    """Return the image files in a folder and its subfolders."""
    return sorted(file for file in folder.rglob("*") if file.suffix.lower() in IMAGE_SUFFIXES and file.is_file())


def locate_images(table: AnnotationTable, folder: Path) -> None:
    """Find the files of all images; those that are named otherwise than in the annotations are noted.

    Args:
        table: The annotations; its images get their files.
        folder: Where the images are, also in subfolders.

    Raises:
        LayerError: An image is missing.
    """
    wanted = [name for name, image in table.images.items() if image.file is None]
    for name in wanted:
        places = [Path(name), folder / name, folder / PureWindowsPath(name).as_posix()]
        table.images[name].file = next((place for place in places if place.is_absolute() and place.is_file()), None)
        if table.images[name].file is None:
            table.images[name].file = next(filter(Path.is_file, places[1:]), None)
    missing = [name for name in wanted if table.images[name].file is None]
    if not missing:
        return
    files = {file.relative_to(folder).as_posix(): file for file in image_files(folder)}
    found = match_images(missing, files)
    lost = [name for name in missing if name not in found]
    if lost:
        raise LayerError(
            counted(
                len(lost),
                "{count} image of '{path}' is missing in folder '{folder}': {first}.",
                "{count:,} images of '{path}' are missing in folder '{folder}'. The first is {first}.",
                path=table.title,
                folder=folder,
                first=lost[0],
            ),
            "Choose the folder of the images.",
        )
    for name, file in found.items():
        table.images[name].file = files[file]
    renamed = [name for name, file in found.items() if PureWindowsPath(name).name != Path(file).name]
    if renamed:
        table.notes += counted_if(
            len(renamed),
            "'{path}': {count} image has another name in folder '{folder}': '{name}' is '{file}'.",
            "'{path}': {count:,} images have other names in folder '{folder}', for example '{name}' is '{file}'.",
            path=table.title,
            folder=folder,
            name=renamed[0],
            file=found[renamed[0]],
        )


def match_images(names: Iterable[str], files: Iterable[str]) -> dict[str, str]:
    """Match names of images in annotations with files, whose folders or suffixes may differ.

    Args:
        names: Names in the annotations.
        files: Paths of files, relative to one folder.

    Returns:
        The file of each name that has exactly one.
    """
    by_key: list[Mapping[str, list[str]]] = [_grouped(files, key) for key in range(3)]
    found = {}
    for name in names:
        uploaded = _UPLOADED.match(PureWindowsPath(name).name)
        for variant in (name, *uploaded.groups()) if uploaded else (name,):
            matches = next((group for key in range(3) if (group := by_key[key].get(_key(variant, key)))), [])
            if len(matches) == 1:
                found[name] = matches[0]
                break
    return found


def _grouped(files: Iterable[str], key: int) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for file in files:
        groups.setdefault(_key(file, key), []).append(file)
    return groups


def _key(name: str, key: int) -> str:
    """The path (0), the name (1), or the name without suffix (2)."""
    path = PureWindowsPath(name)
    return (path.as_posix(), path.name, path.stem)[key].casefold()


# -- Crowns of a raster ------------------------------------------------------------------------


def single_polygons(shapes: Geometries) -> tuple[Geometries, int]:
    """Return shapes as valid polygons, and how many of them had several parts.

    The convex hull replaces an outline of several parts: it has the same box, and stays one crown.
    """
    polygons = np.array(shapes, object)
    broken = np.flatnonzero(~shapely.is_valid(polygons))
    polygons[broken] = [polygonal(shape) for shape in shapely.make_valid(polygons[broken])]
    several = np.flatnonzero(shapely.get_num_geometries(polygons) > 1)
    polygons[several] = shapely.convex_hull(polygons[several])
    single = np.flatnonzero(shapely.get_type_id(polygons) != 3)
    polygons[single] = shapely.get_geometry(polygons[single], 0)
    return polygons, len(several)


def is_labelled(source: VectorInput) -> bool:
    """Return whether the crowns of a layer or annotation file have classes."""
    return bool(source.label_field) or is_annotation_file(source.path)


def read_crowns(source: VectorInput, raster: Raster, areas: BaseGeometry | None) -> Annotations:
    """Read the crowns of a raster from a layer, see :func:`read_annotations`, or from an annotation file.

    Raises:
        LayerError: The layer or file cannot be used with this raster.
        RasterError: The annotations are a file, and the raster is warped.
    """
    ref = raster.ref
    if not is_annotation_file(source.path):
        return read_annotations(source, ref, raster.title, areas)
    check_stored(raster)
    table = read_annotation_table(source.path, image_size)
    name = image_of_raster(table, raster.source)
    check_size(table, name, (ref.width, ref.height), raster.title)
    table = table.where(np.asarray([image == name for image in table.image_names], bool))
    table, ignored = table.where(~table.ignored), table.boxes[table.ignored]
    if not table.labels:
        raise LayerError(
            "'{path}' has no crowns on image '{image}'.",
            "Choose another raster or other annotations.",
            path=source.path,
            image=name,
        )
    shapes, several = single_polygons(table.shapes)
    placed = ref.shapes_to_map(shapes)
    labels = pd.DataFrame({LABEL: table.labels})
    layer = make_layer(source.title, np.asarray(shapely.to_wkb(placed), object), labels, ref.crs)
    layer.notes = [
        *table.notes,
        *note_on_parts(several, table.title),
        *note_on_ignored(len(ignored), source.title),
        *layer.notes,
    ]
    found = annotations_of(layer, ref, raster.title, LABEL, None, areas)
    return replace(found, ignored=clip_ignored(ignored, (0, 0, ref.width, ref.height)))


def note_on_parts(count: int, title: str) -> list[Message]:
    """Return a note on outlines of several parts, if there are any."""
    return counted_if(
        count,
        "'{path}': {count} outline of several parts replaced by its convex hull, which has the same box.",
        "'{path}': {count:,} outlines of several parts replaced by their convex hulls, which have the same boxes.",
        path=title,
    )


def image_of_raster(table: AnnotationTable, raster: RasterInput) -> str:
    """Return the annotated image that a raster shows: it has the same name, or is the only image.

    Raises:
        LayerError: There is no such image.
    """
    file = raster.file_name
    names = list(table.images)
    found = match_images([file], names)
    if found:
        return found[file]
    if len(names) == 1:
        table.notes.append(
            Message(
                "'{path}': its only image '{image}' was used for raster '{raster}'.",
                path=table.title,
                image=names[0],
                raster=raster.title,
            )
        )
        return names[0]
    raise LayerError(
        "Raster '{raster}' is not one of the {count:,} images of '{path}', for example '{image}'.",
        "The file must have the name of the annotated image; only folder and suffix may differ.",
        raster=raster.title,
        count=len(names),
        path=table.title,
        image=names[0] if names else "",
    )
