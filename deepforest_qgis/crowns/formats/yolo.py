"""YOLO (Ultralytics): data.yaml, and for each image a text file with a line per crown, in fractions of its size."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePath
from typing import Any

import numpy as np
import shapely
import yaml
from shapely.geometry.base import BaseGeometry

from ...array_types import Geometries
from ...common.atomic import AtomicFile
from ...common.errors import LayerError
from ...common.messages import counted_if
from ...files.safe_parsing import ANNOTATIONS, parse_yaml, read_text
from ..reprojection import polygonal
from .annotation_table import (
    BROKEN,
    AnnotationTable,
    Collector,
    SizeOf,
    box_shape,
    check_names,
    exterior,
    outline_shape,
    target_name,
)

__all__ = ["CLASS_FILES", "FILE_NAME", "IMAGE_SUFFIXES", "image_target", "read_yolo", "write_yolo"]

FILE_NAME = "data.yaml"
CLASS_FILES = ("classes.txt", "obj.names")  # of programs that write no data.yaml: Label Studio, Darknet
IMAGE_SUFFIXES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".jp2", ".webp", ".bmp", ".vrt")

_SUBSETS = ("train", "val", "test")


def read_yolo(path: Path, size_of: SizeOf) -> AnnotationTable:
    """Read a dataset; images of the subsets "val" and "test" are for validation.

    Args:
        path: The YAML file, or a text file with a class per line beside the folders "images" and "labels".
        size_of: Returns the size of an image file.

    Raises:
        LayerError: The file cannot be read, names no classes, or has no images.
        RasterError: An image cannot be opened.
    """
    found = Collector(path)
    names, folders = _read_yaml(path) if path.suffix.lower() in (".yaml", ".yml") else _read_classes(path)
    found.classes = tuple(names.values())
    listed = list(dict.fromkeys(_images(path, folders)))
    if not listed:
        raise LayerError(
            "'{path}' has no images in its folders: {folders}.",
            "A YOLO dataset needs its images, because the annotations are fractions of their size.",
            path=path,
            folders=[name for _, name, _ in folders],
        )
    relative = [file.relative_to(folder).as_posix() for file, folder, _ in listed]
    if len(set(relative)) < len(relative):  # the same name in "train" and "val"
        relative = [Path(os.path.relpath(file, path.parent)).as_posix() for file, _, _ in listed]
    used = set()
    for (file, _, validation), name in zip(listed, relative, strict=True):
        size = size_of(file)
        image = found.image(name, size, file=file, validation=validation)
        labels = _label_file(file)
        used.add(labels)
        if labels.is_file():
            _read_labels(labels, image, size, names, found)
    label_folders = {_label_file(folder / "x").parent for _, folder, _ in listed}
    unused = {file for folder in label_folders for file in folder.rglob("*.txt")} - used - {path}
    found.notes += counted_if(
        len(unused),
        "'{path}': {count} file of annotations skipped because its image is missing.",
        "'{path}': {count:,} files of annotations skipped because their images are missing.",
        path=path,
    )
    try:
        return found.table()
    except BROKEN as error:
        raise _not_yolo(path, error) from error


def _not_yolo(path: Path, error: Exception) -> LayerError:
    return LayerError(
        "'{path}' is not a YOLO dataset: {error}.",
        "It needs 'names' (the classes), the image folders 'train' and 'val', and annotations in folders 'labels'.",
        path=path,
        error=error if isinstance(error, (OSError, ValueError)) else repr(error),
    )


Folders = list[tuple[Path, str, bool]]  # path, name in the file, whether it is for validation


def _read_yaml(path: Path) -> tuple[dict[int, str], Folders]:
    """The classes by number, and the folders, or lists, of images."""
    try:
        data = parse_yaml(read_text(path))
        names = data["names"]
        numbered = names.items() if isinstance(names, Mapping) else enumerate(names)
        classes = {int(number): str(name) for number, name in numbered}
        root = path.parent / str(data.get("path") or "")
        root = root if root.is_dir() else path.parent
        folders = []
        for subset in _SUBSETS:
            value = data.get(subset)
            for entry in [value] if isinstance(value, str) else value or ():
                # Roboflow writes folders relative to another one.
                places = [root / str(entry), path.parent / str(entry).removeprefix("../")]
                folders.append((next(filter(Path.exists, places), places[0]), str(entry), subset != "train"))
    except (OSError, *BROKEN) as error:
        raise _not_yolo(path, error) from error
    return classes, folders


def _read_classes(path: Path) -> tuple[dict[int, str], Folders]:
    try:
        lines = read_text(path).splitlines()
    except (OSError, ValueError) as error:
        raise LayerError("'{path}' cannot be read: {error}.", path=path, error=error) from error
    images = path.parent / "images"
    folder = images if images.is_dir() else path.parent
    return {number: line.strip() for number, line in enumerate(lines) if line.strip()}, [(folder, folder.name, False)]


def _images(path: Path, folders: Folders) -> Iterator[tuple[Path, Path, bool]]:
    """The image files with their folder, and whether they are for validation; each in its first folder."""
    seen = set()
    for place, _, validation in folders:
        if place.is_file():  # a list of images
            lines = read_text(place, ANNOTATIONS).splitlines()
            files = [place.parent / line.strip() for line in lines if line.strip()]
            folder = path.parent
        else:
            files, folder = sorted(place.rglob("*")), place
        for file in files:
            if file.suffix.lower() in IMAGE_SUFFIXES and file.is_file() and file not in seen:
                seen.add(file)
                inside = folder in file.parents
                yield file, folder if inside else file.parent, validation


def _label_file(image: Path) -> Path:
    """The file with the annotations of an image: "labels" replaces the last folder "images", as in Ultralytics."""
    parts = list(image.with_suffix(".txt").parts)
    for place in range(len(parts) - 2, -1, -1):
        if parts[place] == "images":
            parts[place] = "labels"
            break
    return Path(*parts)


def _read_labels(path: Path, image: str, size: tuple[int, int], names: Mapping[int, str], found: Collector) -> None:
    try:
        lines = read_text(path, ANNOTATIONS).splitlines()
    except (OSError, ValueError) as error:
        raise LayerError("'{path}' cannot be read: {error}.", path=path, error=error) from error
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            kind, *values = line.split()
            label = names.get(int(kind), kind)
            shape, intact = _shape(np.asarray(values, np.float64), size)
        except BROKEN as error:
            found.skip(f"{path.name}: {number}", error)
            continue
        found.add(image, label, shape, boxed=None if intact else f"{path.name}: {number}")


def _shape(values: np.ndarray[Any, np.dtype[np.float64]], size: tuple[int, int]) -> tuple[BaseGeometry, bool]:
    """The box (centre, width, height) or polygon of a line; a last odd value is a score."""
    if len(values) < 6:
        (x, y, width, height), scale = values[:4], np.asarray(size * 2)
        return box_shape(*(np.asarray([x - width / 2, y - height / 2, x + width / 2, y + height / 2]) * scale)), True
    points = values[: len(values) // 2 * 2].reshape(-1, 2) * size
    try:
        return outline_shape([points]), True
    except BROKEN:
        return box_shape(*points.min(axis=0), *points.max(axis=0)), False


# -- Writing -----------------------------------------------------------------------------------


def image_target(name: str, validation: bool) -> str:
    """Return the place of an image in a dataset."""
    return f"images/{'val' if validation else 'train'}/{target_name(name)}"


def write_yolo(folder: Path, table: AnnotationTable) -> Path:
    """Write ``data.yaml`` and the text files of a dataset; the images belong to :func:`image_target`.

    If a crown has an outline, all are written as polygons, because Ultralytics reads no mixed files. Ultralytics
    rejects coordinates outside the image, so crowns are clipped to it.

    Returns:
        The YAML file.

    Raises:
        LayerError: The size of an image is unknown, or two images would have the same file.
        OutputError: A file cannot be written.
    """
    sizes, polygons = table.sized(), not table.are_boxes.all()
    shapes = _clipped(table, sizes)
    kinds = {name: number for number, name in enumerate(table.all_classes)}
    targets = {name: PurePath(image_target(name, image.validation)) for name, image in table.images.items()}
    files = {name: str(PurePath("labels", *target.parts[1:]).with_suffix(".txt")) for name, target in targets.items()}
    check_names(files, table.title)
    for name, rows in table.rows().items():
        target = folder / files[name]
        target.parent.mkdir(parents=True, exist_ok=True)
        with AtomicFile(target) as partial:
            lines = [
                f"{kinds[table.labels[row]]} {_fractions(shapes[row], sizes[name], polygons)}\n"
                for row in rows
                if not shapes[row].is_empty
            ]
            partial.write_text("".join(lines), encoding="utf-8")
    validated = any(image.validation for image in table.images.values())
    data = {
        "train": "images/train",
        "val": "images/val" if validated else "images/train",
        "names": {number: name for name, number in kinds.items()},
    }
    target = folder / FILE_NAME
    with AtomicFile(target) as partial:
        partial.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return target


def _clipped(table: AnnotationTable, sizes: Mapping[str, tuple[int, int]]) -> Geometries:
    """The shapes inside their images; empty if nothing of them is inside."""
    frames = np.asarray([shapely.box(0, 0, *sizes[name]) for name in table.image_names], object)
    shapes: Geometries = table.shapes.copy()
    outside = np.flatnonzero(~shapely.covers(frames, shapes))
    for row in outside:
        shapes[row] = polygonal(shapely.intersection(shapely.make_valid(shapes[row]), frames[row]))
    lost = int(shapely.is_empty(shapes).sum())
    names: dict[str, Any] = {"path": table.title}
    table.notes += counted_if(
        len(outside) - lost,
        "'{path}': {count} crown clipped at the border of its image.",
        "'{path}': {count:,} crowns clipped at the borders of their images.",
        **names,
    )
    table.notes += counted_if(
        lost,
        "'{path}': {count} crown outside its image skipped.",
        "'{path}': {count:,} crowns outside their images skipped.",
        **names,
    )
    return shapes


def _fractions(shape: BaseGeometry, size: tuple[int, int], polygon: bool) -> str:
    if polygon:
        values = (exterior(shape) / size).ravel()
    else:
        x0, y0, x1, y1 = np.asarray(shape.bounds) / (size * 2)
        values = np.asarray([(x0 + x1) / 2, (y0 + y1) / 2, x1 - x0, y1 - y0])
    return " ".join(f"{value:.15g}" for value in values)
