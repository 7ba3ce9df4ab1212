"""The annotation formats: which one a file or folder has, and reading and writing it."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import numpy as np
import shapely

from ...common.annotation_jobs import FORMATS
from ...common.errors import LayerError, OutputError
from ...common.messages import Message, counted_if
from ...files.safe_parsing import text_encoding
from ..annotation_csv import csv_separators
from . import coco, cvat, label_studio, table_csv
from .annotation_table import AnnotationTable, SizeOf, check_names, target_name
from .coco import read_coco_file, write_coco
from .cvat import read_cvat, write_cvat
from .label_studio import read_label_studio, write_label_studio
from .pascal_voc import read_pascal_voc_file, read_pascal_voc_files, write_pascal_voc
from .table_csv import read_deepforest_csv, read_retinanet_csv, write_deepforest_csv, write_retinanet_csv
from .yolo import CLASS_FILES, image_target, read_yolo, write_yolo

__all__ = [
    "has_other_format",
    "image_place",
    "is_annotation_file",
    "read_annotation_table",
    "target_files",
    "write_annotation_table",
]

COCO, PASCAL_VOC, YOLO, LABEL_STUDIO, CVAT, DEEPFOREST_CSV, RETINANET_CSV = FORMATS

_SUFFIXES = (".json", ".xml", ".csv", ".yaml", ".yml", ".txt", ".names")
_START = 1 << 16  # bytes of a file from which its format is recognized
_COCO_KEY = re.compile(rb'"(images|annotations|categories)"\s*:')
_FIRST_ELEMENT = re.compile(rb"<([A-Za-z_][\w.-]*)")
_SUBFOLDERS = ("annotations", "Annotations")  # of COCO and Pascal VOC datasets


@dataclass(frozen=True)
class _Format:
    """How a format is read and written, and what it can store.

    Attributes:
        read: Returns the table of a file; the second argument returns the size of an image file.
        write: Writes a table to a folder and returns the main file.
        files: Names of the files that are written; empty if there is a file for each image.
        outlines: Whether crowns can have outlines.
        parts: Whether an outline can have several parts.
        holes: Whether an outline can have holes.
        validation: Whether images can be marked for validation.
        ignored: Whether boxes can be ignored.
    """

    read: Callable[[Path, SizeOf], AnnotationTable]
    write: Callable[[Path, AnnotationTable], Path]
    files: tuple[str, ...] = ()
    outlines: bool = True
    parts: bool = False
    holes: bool = False
    validation: bool = False
    ignored: bool = False


def _sized(read: Callable[[Path], AnnotationTable]) -> Callable[[Path, SizeOf], AnnotationTable]:
    """A reader that does not need the images."""
    return lambda path, size_of: read(path)


_FORMATS: Mapping[str, _Format] = MappingProxyType(
    {
        COCO: _Format(_sized(read_coco_file), write_coco, (coco.FILE_NAME,), parts=True, ignored=True),
        PASCAL_VOC: _Format(_sized(read_pascal_voc_file), write_pascal_voc),
        YOLO: _Format(read_yolo, write_yolo, validation=True),
        LABEL_STUDIO: _Format(_sized(read_label_studio), write_label_studio, (label_studio.FILE_NAME,)),
        CVAT: _Format(_sized(read_cvat), write_cvat, (cvat.FILE_NAME,), validation=True),
        DEEPFOREST_CSV: _Format(
            _sized(read_deepforest_csv),
            write_deepforest_csv,
            (table_csv.FILE_NAME,),
            parts=True,
            holes=True,
            validation=True,
            ignored=True,
        ),
        RETINANET_CSV: _Format(
            _sized(read_retinanet_csv),
            write_retinanet_csv,
            (table_csv.FILE_NAME, table_csv.CLASSES_NAME),
            outlines=False,
        ),
    }
)


# -- Reading -----------------------------------------------------------------------------------


def is_annotation_file(path: str) -> bool:
    """Return whether a file or folder has an annotation format; other ones are layers for GDAL.

    Raises:
        LayerError: The file, or the only file of the folder that could have one, is empty.
    """
    return bool(_sources_to_read(Path(path)))


def has_other_format(path: str) -> bool:
    """Return whether a file or folder has annotations in another format than DeepForest's CSV."""
    return any(kind != DEEPFOREST_CSV for _, kind in _sources_to_read(Path(path)))


def read_annotation_table(path: str, size_of: SizeOf) -> AnnotationTable:
    """Read a file or folder of annotations; the format is recognized by the content.

    Args:
        path: The file or folder.
        size_of: Returns the size of an image file, which YOLO needs.

    Raises:
        LayerError: The format is unknown, several files are possible, or the file cannot be read.
        RasterError: An image of a YOLO dataset cannot be opened.
    """
    sources = _sources_to_read(Path(path))
    if not sources:
        raise LayerError(
            "'{path}' contains no annotations in a known format.",
            "The formats are: {formats}.",
            path=path,
            formats=FORMATS,
        )
    kinds = {kind for _, kind in sources}
    if kinds == {PASCAL_VOC} and Path(path).is_dir():
        files = [file for file, _ in sources]
        below = (Path(path) / name for name in _SUBFOLDERS)
        folder = next((each for each in below if all(each in file.parents for file in files)), Path(path))
        table = read_pascal_voc_files(folder, files)
        table.notes += counted_if(
            sum(_is_empty(file) for file in Path(path).rglob("*.xml")),
            "'{path}': {count} empty .xml file skipped.",
            "'{path}': {count:,} empty .xml files skipped.",
            path=path,
        )
        return table
    if len(sources) > 1:
        raise LayerError(
            "Folder '{folder}' has several annotation files: {files}.",
            "Choose one of them.",
            folder=path,
            files=[file.name for file, _ in sources],
        )
    file, kind = sources[0]
    return _FORMATS[kind].read(file, size_of)


def _sources_to_read(path: Path) -> list[tuple[Path, str]]:
    """As :func:`_sources`. Raises LayerError: There are none, but an empty file."""
    found = _sources(path)
    empty = [] if found else [file for file in (path, *_tables_in(path)) if _is_empty(file)]
    if empty:
        raise LayerError("'{path}' is empty.", "Export the annotations again, or choose another file.", path=empty[0])
    return found


def _tables_in(folder: Path) -> list[Path]:
    """The files in a folder that may have annotations; texts are notes, or files of YOLO."""
    return [file for file in sorted(folder.glob("*.*")) if file.suffix.lower() in _SUFFIXES[:-2]]


def _is_empty(path: Path) -> bool:
    """Whether a file with a suffix of annotations has only blanks."""
    try:
        return path.suffix.lower() in _SUFFIXES and path.is_file() and not _read_start(path).strip()
    except OSError:
        return False


def _sources(path: Path) -> list[tuple[Path, str]]:
    """The annotation files at a path with their formats."""
    if not path.is_dir():
        kind = _format_of(path)
        return [(path, kind)] if kind else []
    files = sorted(file for file in path.iterdir() if file.is_file())
    found = [(file, kind) for file in files for kind in [_format_of(file)] if kind]
    datasets = [(file, kind) for file, kind in found if kind == YOLO]
    if datasets:  # with another file of the classes in some of them
        return [source for source in datasets if source[0].name not in CLASS_FILES] or datasets[:1]
    if found and any(kind != PASCAL_VOC for _, kind in found):
        return found
    for name in _SUBFOLDERS:
        if (path / name).is_dir():
            return _sources(path / name)
    below = [(file, _format_of(file)) for file in sorted(path.rglob("*.xml"))]
    return [(file, PASCAL_VOC) for file, kind in below if kind == PASCAL_VOC]


def _format_of(path: Path) -> str:
    """The format of a file by its suffix and content; empty if it has none of them."""
    suffix = path.suffix.lower()
    if suffix not in _SUFFIXES or not path.is_file():
        return ""
    try:
        start = _read_start(path)
    except OSError:
        return ""
    if suffix in (".yaml", ".yml"):
        return YOLO if re.search(rb"^\s*[\"']?names[\"']?\s*:", start, re.MULTILINE) else ""
    if suffix in (".txt", ".names"):
        return YOLO if path.name in CLASS_FILES and (path.parent / "labels").is_dir() else ""
    if suffix == ".json":
        if b'"FeatureCollection"' in start:
            return ""
        if start.lstrip().startswith(b"["):
            return LABEL_STUDIO
        return COCO if _COCO_KEY.search(start) else ""
    if suffix == ".xml":
        first = _FIRST_ELEMENT.search(start)
        return {b"annotations": CVAT, b"annotation": PASCAL_VOC}.get(first[1] if first else b"", "")
    return _format_of_csv(start)


def _read_start(path: Path) -> bytes:
    """The first bytes of a file in UTF-8, without a byte order mark."""
    with path.open("rb") as content:
        start = content.read(_START)
    return start.decode(text_encoding(start), "ignore").encode()


def _format_of_csv(start: bytes) -> str:
    line = start.decode().lstrip().partition("\n")[0]
    separator, decimal = csv_separators(line)
    try:
        values = [value.strip() for value in next(csv.reader([line], delimiter=separator, skipinitialspace=True), [])]
    except csv.Error:
        return ""
    if {"image_path", "xmin"} <= {value.lower() for value in values}:
        return DEEPFOREST_CSV
    if len(values) < 6:
        return ""
    sides = [value.replace(decimal, ".") for value in values[-5:-1]]
    try:
        return RETINANET_CSV if not any(sides) or all(np.isfinite([float(side) for side in sides])) else ""
    except ValueError:
        return ""


# -- Writing -----------------------------------------------------------------------------------


def target_files(kind: str, folder: Path) -> list[Path]:
    """Return the files that a format writes to a folder; none if it writes a file for each image.

    Raises:
        OutputError: The folder contains annotations that would be mixed with those of the format.
    """
    existing = {found for _, found in _sources(folder)}
    if any(not _FORMATS[each].files for each in existing) or (existing and not _FORMATS[kind].files):
        raise OutputError(
            "Folder '{folder}' contains annotations already, which would be mixed with the new ones.",
            "Choose an empty folder.",
            folder=folder,
        )
    return [folder / name for name in _FORMATS[kind].files]


def image_place(kind: str, name: str, validation: bool) -> str:
    """Return the place of an image, relative to the folder of the annotations in a format."""
    return image_target(name, validation) if kind == YOLO else target_name(name)


def write_annotation_table(kind: str, folder: Path, table: AnnotationTable) -> Path:
    """Write annotations in one of :data:`FORMATS`; what the format cannot store is added to the notes of the table.

    Args:
        kind: The format.
        folder: The folder to write to.
        table: The annotations.

    Returns:
        The main file, or the folder of Pascal VOC.

    Raises:
        LayerError: The size of an image is unknown, or two images would have the same file.
        OutputError: A file cannot be written.
    """
    form = _FORMATS[kind]
    names = {name: target_name(name) for name in table.images}
    if len(set(names.values())) < len(names):  # of images in folders that the annotations do not store
        check_names(names, table.title)
    if not form.ignored:
        table.notes += counted_if(
            int(table.ignored.sum()),
            "'{path}': {count} ignored box is not written, because {format} does not store it.",
            "'{path}': {count:,} ignored boxes are not written, because {format} does not store them.",
            path=table.title,
            format=kind,
        )
        table = table.where(~table.ignored)
    table.notes += _losses(kind, form, table)
    table.notes += table.notes_on_outside() if kind != YOLO else []  # which clips and counts them
    return form.write(folder, table)


def _losses(kind: str, form: _Format, table: AnnotationTable) -> list[Message]:
    names = {"path": table.title, "format": kind}
    outlines = ~table.are_boxes
    notes: list[Message] = []
    if not form.outlines:
        notes += counted_if(
            int(outlines.sum()),
            "'{path}': {count} outline replaced by its box, because {format} stores only boxes.",
            "'{path}': {count:,} outlines replaced by their boxes, because {format} stores only boxes.",
            **names,
        )
        outlines[:] = False
    parts, owner = shapely.get_parts(table.shapes, return_index=True)
    several = outlines & (np.bincount(owner, minlength=len(outlines)) > 1)
    if not form.parts:
        notes += counted_if(
            int(several.sum()),
            "'{path}': {count} outline of several parts replaced by its convex hull, which has the same box.",
            "'{path}': {count:,} outlines of several parts replaced by their convex hulls, which have the same boxes.",
            **names,
        )
    if not form.holes:
        holed = np.bincount(owner, shapely.get_num_interior_rings(parts), len(outlines)) > 0
        notes += counted_if(
            int((outlines & holed).sum()),
            "'{path}': the holes of {count} outline were filled, because {format} does not store them.",
            "'{path}': the holes of {count:,} outlines were filled, because {format} does not store them.",
            **names,
        )
    if not form.validation:
        notes += counted_if(
            sum(image.validation for image in table.images.values()),
            "'{path}': {count} image is reserved for validation, which {format} does not store.",
            "'{path}': {count:,} images are reserved for validation, which {format} does not store.",
            **names,
        )
    return notes
