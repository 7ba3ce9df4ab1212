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
from ..files.safe_parsing import ANNOTATIONS, parse_json, read_bytes, read_text, short_repr
from .annotation_csv import BOX_COLUMNS
from .vector_layers import DEFAULT_LABEL

__all__ = ["read_coco", "read_pascal_voc"]

_IDS_SHOWN = 10
# Raised for values of other types and forms than expected.
_BROKEN = (
    *(KeyError, TypeError, ValueError, OverflowError, AttributeError, IndexError),
    shapely.errors.ShapelyError,
)


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
    files, labels, shapes, groups = [], [], [], 0
    boxed: list[object] = []
    skipped: list[object] = []
    try:
        images = {image["id"]: str(image["file_name"]) for image in data["images"]}
        names = {kind["id"]: str(kind["name"]) for kind in data.get("categories", ())}
        for number, crown in enumerate(data["annotations"], 1):
            try:
                if crown.get("iscrowd"):
                    groups += 1
                    continue
                file, kind = images[crown["image_id"]], crown.get("category_id", DEFAULT_LABEL)
                label = names.get(kind, str(kind))
                shape, intact = _shape(crown)
            except _BROKEN as error:
                skipped.append(crown.get("id", number) if isinstance(crown, Mapping) else number)
                problem = error
                continue
            files.append(file)
            labels.append(label)
            shapes.append(shape)
            if not intact:
                boxed.append(crown.get("id", number))
        if skipped and not shapes:
            raise problem
    except _BROKEN as error:
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
        len(boxed),
        "'{path}': the outline of annotation {ids} is not a polygon; its 'bbox' was used.",
        "'{path}': the outlines of {count:,} annotations are not polygons; their 'bbox' was used: {ids}.",
        path=path,
        ids=_first(boxed),
    )
    notes += counted_if(
        len(skipped),
        "'{path}': annotation {ids} skipped because it has no image, or neither a polygon nor a 'bbox'.",
        "'{path}': {count:,} annotations skipped because they have no image, or neither a polygon nor a 'bbox': {ids}.",
        path=path,
        ids=_first(skipped),
    )
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


def _shape(crown: Mapping[str, Any]) -> tuple[BaseGeometry, bool]:
    """The polygons of an annotation as one shape, or its bbox (x, y, width, height) if it has none, or a mask.

    The second value is False if the bbox replaces polygons that cannot be used.
    """
    rings, intact = crown.get("segmentation"), True
    if isinstance(rings, list) and rings:
        try:
            points = [np.asarray_chkfinite(ring, np.float64).reshape(-1, 2) for ring in rings]
            parts = [*map(shapely.Polygon, points)]
            return _with_extent(parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)), True
        except _BROKEN:
            intact = False
    x, y, width, height = (float(value) for value in crown["bbox"])
    return _with_extent(shapely.box(x, y, x + width, y + height)), intact


def _with_extent(shape: BaseGeometry) -> BaseGeometry:
    """Return the shape. Raises ValueError if its width or height is not a positive number."""
    x0, y0, x1, y1 = shape.bounds
    if not (0 < x1 - x0 < np.inf and 0 < y1 - y0 < np.inf):
        raise ValueError(Message("a shape has no extent"))
    return shape


def _first(ids: Sequence[object]) -> list[str]:
    """The first ids, for a message."""
    return [*map(short_repr, ids[:_IDS_SHOWN]), *(["…"] if len(ids) > _IDS_SHOWN else [])]


def _table(images: Sequence[str], boxes: FloatArray, labels: Sequence[str]) -> pd.DataFrame:
    numbers = boxes.astype(np.int64) if (np.isfinite(boxes).all() and (boxes == np.floor(boxes)).all()) else boxes
    columns = dict(zip(BOX_COLUMNS, numbers.T, strict=True))
    table: pd.DataFrame = pd.DataFrame({"image_path": list(images), **columns, "label": list(labels)})
    return table
