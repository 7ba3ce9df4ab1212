"""CSV files: DeepForest's, with a header, and RetinaNet's (keras-retinanet), without one."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import shapely

from ...common.atomic import AtomicFile
from ...common.errors import LayerError
from ...files.safe_parsing import ANNOTATIONS, read_text
from ..annotation_csv import BOX_COLUMNS, csv_separators, read_csv, write_csv
from ..ignored_boxes import IGNORE, is_ignored
from .annotation_table import (
    BROKEN,
    AnnotationTable,
    Collector,
    box_shape,
    number_text,
    target_name,
)

__all__ = [
    "CLASSES_NAME",
    "FILE_NAME",
    "VALIDATION",
    "annotation_frame",
    "read_deepforest_csv",
    "read_retinanet_csv",
    "write_deepforest_csv",
    "write_retinanet_csv",
]

FILE_NAME, CLASSES_NAME = "annotations.csv", "classes.csv"
VALIDATION = "validation"  # column of the CSV with 1 for crowns that are reserved for validation

_OUTLINES = ("geometry", "polygon")  # columns with outlines as WKT
_NO_CROWN = "POLYGON ((0 0, 0 0, 0 0, 0 0))"


def read_deepforest_csv(path: Path) -> AnnotationTable:
    """Read a CSV of DeepForest, with outlines if it has a column with WKT.

    Raises:
        LayerError: The file cannot be read, or columns or values are missing or invalid.
    """
    frame, found = read_csv(path), Collector(path)
    column = next((name for name in _OUTLINES if name in frame), None)
    texts = frame[column].to_numpy(object) if column else np.full(len(frame), None, object)
    marked = frame.get(VALIDATION, pd.Series(0, frame.index)).eq(1)
    reserved = set(frame.loc[marked, "image_path"])
    boxes, ignored = frame[list(BOX_COLUMNS)].to_numpy(np.float64), is_ignored(frame, str(path))
    rows = zip(frame["image_path"], boxes, frame["label"], texts, ignored, strict=True)
    for line, (image, box, label, text, ignore) in enumerate(rows, 2):
        name = found.image(str(image), validation=image in reserved)
        if not box.any():
            continue
        shape, boxed = box_shape(*box), None
        if isinstance(text, str):
            outline = shapely.from_wkt(text, on_invalid="ignore")
            if outline is not None and outline.geom_type in ("Polygon", "MultiPolygon") and outline.area > 0:
                shape = outline
            else:
                boxed = line
        found.add(name, label, shape, boxed=boxed, ignored=bool(ignore))
    return found.table()


def annotation_frame(table: AnnotationTable) -> pd.DataFrame:
    """Return a table with the columns of DeepForest's CSV; a row 0,0,0,0 is an image without crowns.

    Outlines are in the column ``geometry`` (WKT), and marks of validation in the column ``validation``, if there are
    any; so are ignored boxes, in the column ``ignore``.
    """
    rows = table.rows()
    empty = [name for name in table.images if not rows[name]]
    order = [row for name in table.images for row in rows[name]]
    names = [*(table.image_names[row] for row in order), *empty]
    boxes = np.concatenate([table.boxes[order], np.zeros((len(empty), 4))])
    columns: dict[str, Any] = {"image_path": names, **dict(zip(BOX_COLUMNS, boxes.T, strict=True))}
    columns["label"] = [*(table.labels[row] for row in order), *[table.all_classes[0]] * len(empty)]
    if not table.are_boxes.all():
        outlines = shapely.to_wkt(table.shapes[order], rounding_precision=-1, trim=True)
        columns["geometry"] = [*outlines, *[_NO_CROWN] * len(empty)]
    if any(image.validation for image in table.images.values()):
        columns[VALIDATION] = [int(table.images[name].validation) for name in names]
    if table.ignored.any():
        columns[IGNORE] = [*table.ignored[order].astype(int).tolist(), *[0] * len(empty)]
    frame: pd.DataFrame = pd.DataFrame(columns)
    return frame


def write_deepforest_csv(folder: Path, table: AnnotationTable) -> Path:
    """Write a CSV of DeepForest.

    Returns:
        The file.

    Raises:
        OutputError: The file cannot be written.
    """
    frame = annotation_frame(table)
    frame["image_path"] = frame["image_path"].map(target_name)
    write_csv(folder / FILE_NAME, frame)
    return folder / FILE_NAME


# -- RetinaNet ---------------------------------------------------------------------------------


def read_retinanet_csv(path: Path) -> AnnotationTable:
    """Read a CSV of keras-retinanet: image, x1, y1, x2, y2, class in pixels; an image without crowns has no box.

    For the separators, see :func:`csv_separators`.

    Raises:
        LayerError: The file cannot be read, or a line is invalid.
    """
    found = Collector(path)
    try:
        text = read_text(path, ANNOTATIONS)
        separator, decimal = csv_separators(text)
        lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=True)
        for values in lines:
            if not values:
                continue
            try:
                image, *sides, label = values
                name = found.image(image)
                if any(side.strip() for side in sides):
                    found.add(name, label, box_shape(*(side.replace(decimal, ".") for side in sides)))
            except BROKEN as error:
                raise LayerError(
                    "'{path}': line {line} is not an annotation: {error}.",
                    "It must have the values image, x1, y1, x2, y2, class; only the image if it has no crowns.",
                    path=path,
                    line=lines.line_num,
                    error=error,
                ) from error
    except (OSError, ValueError, csv.Error) as error:
        if isinstance(error, LayerError):
            raise
        raise LayerError(
            "'{path}' cannot be read as CSV: {error}.",
            "It must be comma-separated and encoded in UTF-8.",
            path=path,
            error=error,
        ) from error
    return found.table()


def write_retinanet_csv(folder: Path, table: AnnotationTable) -> Path:
    """Write a CSV of boxes, and one of the classes with their numbers.

    Returns:
        The file of the boxes.

    Raises:
        OutputError: A file cannot be written.
    """
    lines: list[list[str]] = []
    for name, rows in table.rows().items():
        for row in rows:
            lines.append([target_name(name), *map(number_text, table.boxes[row]), table.labels[row]])
        if not rows:
            lines.append([target_name(name), *[""] * 5])
    kinds = [[name, str(number)] for number, name in enumerate(table.all_classes)]
    for target, content in ((FILE_NAME, lines), (CLASSES_NAME, kinds)):
        with AtomicFile(folder / target) as partial, partial.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(content)
    return folder / FILE_NAME
