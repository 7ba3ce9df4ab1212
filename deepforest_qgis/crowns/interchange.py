"""Annotations in formats of other programs: Pascal VOC XML and COCO JSON, as tables with a row per crown."""

from __future__ import annotations

import os
import xml.etree.ElementTree as ET  # nosec B405 # external entities are not read, and expat limits internal ones
from collections.abc import Mapping, Sequence
from pathlib import PureWindowsPath
from typing import Any

import numpy as np
import pandas as pd
import shapely
from shapely.geometry.base import BaseGeometry

from ..array_types import FloatArray
from ..common.errors import LayerError
from ..common.messages import Message, counted_if
from ..files.safe_parsing import ANNOTATIONS, parse_json, read_bytes, read_text
from .annotation_csv import BOX_COLUMNS
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
    try:
        root = ET.fromstring(read_bytes(path, ANNOTATIONS))  # nosec B314 # as above
    except (OSError, ValueError, LookupError, ET.ParseError) as error:  # an unknown encoding is a LookupError
        raise LayerError(
            "'{path}' cannot be read as XML: {error}.",
            "The file must be a Pascal VOC annotation.",
            path=path,
            error=error,
        ) from error
    image = (root.findtext("filename") or "").strip()
    if not image:
        raise LayerError(
            "'{path}' has no image name.", "A Pascal VOC annotation must have an element 'filename'.", path=path
        )
    boxes, labels = [], []
    for number, crown in enumerate(root.iter("object"), 1):
        try:
            box = [float(crown.findtext(f"bndbox/{side}", "")) for side in BOX_COLUMNS]
        except ValueError as error:
            raise LayerError(
                "Object {number} of '{path}' has no box of four numbers.",
                "Its element 'bndbox' must have the elements {sides}.",
                number=number,
                path=path,
                sides=BOX_COLUMNS,
            ) from error
        boxes.append(box)
        labels.append((crown.findtext("name") or "").strip() or DEFAULT_LABEL)
    if not boxes:
        boxes, labels = [[0.0] * 4], [DEFAULT_LABEL]
    # Some programs store the whole path, in the form of either system; the file is beside the annotations.
    return _table([PureWindowsPath(image).name] * len(boxes), np.asarray(boxes), labels)


def read_coco(path: str | os.PathLike[str]) -> tuple[pd.DataFrame, list[Message]]:
    """Read a COCO file.

    Returns:
        A table with DeepForest's columns and ``geometry``, the outline of the crown in pixels (shapely): all parts of
        its polygons, or its ``bbox`` if it has none. The box is that of the outline. And notes on what was skipped.

    Raises:
        LayerError: The file cannot be read, is not a COCO file, or has no crowns.
    """
    try:
        data = parse_json(read_text(path, ANNOTATIONS))
    except (OSError, ValueError) as error:
        raise LayerError(
            "'{path}' cannot be read as JSON: {error}.",
            "The file must be a COCO annotation file.",
            path=path,
            error=error,
        ) from error
    try:
        images = {image["id"]: str(image["file_name"]) for image in data["images"]}
        names = {kind["id"]: str(kind["name"]) for kind in data.get("categories", ())}
        crowns = [crown for crown in data["annotations"] if not crown.get("iscrowd")]
        groups = len(data["annotations"]) - len(crowns)
        files = [images[crown["image_id"]] for crown in crowns]
        labels = [names.get(crown.get("category_id"), str(crown.get("category_id", DEFAULT_LABEL))) for crown in crowns]
        shapes = [_outline(crown) for crown in crowns]
    except (
        *(KeyError, TypeError, ValueError, OverflowError, AttributeError, IndexError),
        shapely.errors.ShapelyError,
    ) as error:
        raise LayerError(
            "'{path}' is not a COCO annotation file: {error}.",
            "It needs 'images', 'categories' and 'annotations', each annotation with a polygon or a 'bbox'.",
            path=path,
            error=repr(error),
        ) from error
    if not shapes:
        raise LayerError("'{path}' has no crowns.", "Its list 'annotations' is empty.", path=path)
    notes = []
    notes += counted_if(
        groups,
        "'{path}': {count} annotation of a group ('iscrowd') skipped.",
        "'{path}': {count:,} annotations of groups ('iscrowd') skipped.",
        path=path,
    )
    unused = len(images) - len(set(files))
    notes += counted_if(
        unused,
        "'{path}': {count} image without annotations skipped. If there are no trees in it, add a row 0,0,0,0 "
        "to the table.",
        "'{path}': {count:,} images without annotations skipped. If there are no trees in them, add rows "
        "0,0,0,0 to the table.",
        path=path,
    )
    table = _table(files, shapely.bounds(shapes).reshape(-1, 4), labels)
    table["geometry"] = np.asarray(shapes, object)
    return table, notes


def _outline(crown: Mapping[str, Any]) -> BaseGeometry:
    """The polygons of an annotation as one shape; its bbox (x, y, width, height) if it has none, or a mask."""
    rings = crown.get("segmentation")
    if isinstance(rings, list) and rings:
        parts = [shapely.Polygon(np.asarray(ring, np.float64).reshape(-1, 2)) for ring in rings]
        whole: BaseGeometry = parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)
        return whole
    x, y, width, height = (float(value) for value in crown["bbox"])
    return shapely.box(x, y, x + width, y + height)


def _table(images: Sequence[str], boxes: FloatArray, labels: Sequence[str]) -> pd.DataFrame:
    numbers = boxes.astype(np.int64) if (np.isfinite(boxes).all() and (boxes == np.floor(boxes)).all()) else boxes
    columns = dict(zip(BOX_COLUMNS, numbers.T, strict=True))
    table: pd.DataFrame = pd.DataFrame({"image_path": list(images), **columns, "label": list(labels)})
    return table
