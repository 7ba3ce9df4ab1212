"""Annotations in formats of other programs, as the tables with a row per crown that DeepForest reads."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pandas as pd

from ..common.errors import LayerError
from ..common.messages import Message, counted_if
from .annotation_csv import BOX_COLUMNS
from .formats.annotation_table import AnnotationTable
from .formats.coco import read_coco_file
from .formats.pascal_voc import read_pascal_voc_file
from .vector_layers import DEFAULT_LABEL

__all__ = ["read_coco", "read_pascal_voc"]


def read_pascal_voc(path: str | os.PathLike[str]) -> pd.DataFrame:
    """Read a Pascal VOC file.

    Returns:
        A table with DeepForest's columns: image_path, xmin, ymin, xmax, ymax, label. Coordinates are pixels as in the
        file; integers if all are. A file without objects gives the row 0,0,0,0, an image without crowns.

    Raises:
        LayerError: The file cannot be read, has no image name, or has an object without a box.
    """
    table = read_pascal_voc_file(Path(path))
    if table.labels:
        return _frame(table)
    (image,) = table.images
    frame: pd.DataFrame = pd.DataFrame({"image_path": [image], **dict.fromkeys(BOX_COLUMNS, 0), "label": DEFAULT_LABEL})
    return frame


def read_coco(path: str | os.PathLike[str]) -> tuple[pd.DataFrame, list[Message]]:
    """Read a COCO file.

    Returns:
        A table with DeepForest's columns and ``geometry``, the outline of the crown in pixels (shapely): all parts of
        its polygons, or its ``bbox`` if it has none. The box is that of the outline. And notes on what was skipped.

    Raises:
        LayerError: The file cannot be read, is not a COCO file, or has no crowns.
    """
    table = read_coco_file(Path(path))
    table.notes += counted_if(
        int(table.ignored.sum()),
        "'{path}': {count} annotation of a group ('iscrowd') skipped.",
        "'{path}': {count:,} annotations of groups ('iscrowd') skipped.",
        path=path,
    )
    table = table.where(~table.ignored)
    if not table.labels:
        raise LayerError("'{path}' has no crowns.", "Its list 'annotations' is empty.", path=path)
    notes = table.notes + counted_if(
        len(table.images) - len(set(table.image_names)),
        "'{path}': {count} image without annotations skipped. If there are no trees in it, add a row 0,0,0,0 "
        "to the table.",
        "'{path}': {count:,} images without annotations skipped. If there are no trees in them, add rows "
        "0,0,0,0 to the table.",
        path=path,
    )
    return _frame(table).assign(geometry=table.shapes), notes


def _frame(table: AnnotationTable) -> pd.DataFrame:
    boxes = table.boxes
    numbers = boxes.astype(np.int64) if (boxes == np.floor(boxes)).all() else boxes
    columns = dict(zip(BOX_COLUMNS, numbers.T, strict=True))
    frame: pd.DataFrame = pd.DataFrame({"image_path": table.image_names, **columns, "label": table.labels})
    return frame
