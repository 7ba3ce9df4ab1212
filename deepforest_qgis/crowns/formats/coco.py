"""COCO: one JSON file with images, categories and annotations."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from ...common.atomic import AtomicFile
from ...common.errors import LayerError
from ...common.messages import counted_if
from ...files.safe_parsing import ANNOTATIONS, parse_json, read_text
from ..vector_layers import DEFAULT_LABEL
from .annotation_table import BROKEN, AnnotationTable, Collector, box_shape, exterior, outline_shape, target_name

__all__ = ["FILE_NAME", "read_coco_file", "write_coco"]

FILE_NAME = "annotations.json"


def read_coco_file(path: Path) -> AnnotationTable:
    """Read a COCO file.

    The outline of a crown consists of all parts of its polygons; it is the ``bbox`` if these cannot be used, or if
    there is a mask instead of them. Annotations of groups (``iscrowd``) are ignored boxes.

    Raises:
        LayerError: The file cannot be read, or is not a COCO file.
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
    found, groups = Collector(path), 0
    try:
        images = {image["id"]: found.image(str(image["file_name"]), _size(image)) for image in data["images"]}
        names = {kind["id"]: str(kind["name"]) for kind in data.get("categories", ())}
        found.classes = tuple(names.values())
        for number, crown in enumerate(data["annotations"], 1):
            group = isinstance(crown, Mapping) and bool(crown.get("iscrowd"))
            try:
                file, kind = images[crown["image_id"]], crown.get("category_id", DEFAULT_LABEL)
                label = names.get(kind, str(kind))
                shape, intact = _shape(crown)
            except BROKEN as error:
                if group:
                    groups += 1
                    continue
                found.skip(crown.get("id", number) if isinstance(crown, Mapping) else number, error)
                continue
            boxed = None if intact or group else crown.get("id", number)
            found.add(file, label, shape, boxed=boxed, ignored=group)
        table = found.table()
    except BROKEN as error:
        raise LayerError(
            "'{path}' is not a COCO annotation file: {error}.",
            "It needs 'images', 'categories' and 'annotations', each annotation with a polygon or a 'bbox'.",
            path=path,
            error=repr(error),
        ) from error
    table.notes += counted_if(
        groups,
        "'{path}': {count} annotation of a group ('iscrowd') skipped.",
        "'{path}': {count:,} annotations of groups ('iscrowd') skipped.",
        path=path,
    )
    return table


def _size(image: Mapping[str, Any]) -> tuple[int, int] | None:
    if image.get("width") is None or image.get("height") is None:
        return None
    return int(image["width"]), int(image["height"])


def _shape(crown: Mapping[str, Any]) -> tuple[BaseGeometry, bool]:
    """The outline of an annotation, else its bbox (x, y, width, height).

    The second value is False if the bbox replaces an outline.
    """
    rings, intact = crown.get("segmentation"), True
    if isinstance(rings, list) and rings:
        try:
            return outline_shape(rings), True
        except BROKEN:
            intact = False
    elif rings:  # a mask
        intact = False
    x, y, width, height = (float(value) for value in crown["bbox"])
    return box_shape(x, y, x + width, y + height), intact


def write_coco(folder: Path, table: AnnotationTable) -> Path:
    """Write a COCO file with an outline for each crown, which is that of its box if it has no other.

    Ignored boxes are marked as groups (``iscrowd``), which COCO's evaluation ignores.

    Returns:
        The file.

    Raises:
        LayerError: The size of an image is unknown.
        OutputError: The file cannot be written.
    """
    ids = {name: number for number, name in enumerate(table.images, 1)}
    kinds = {name: number for number, name in enumerate(table.all_classes, 1)}
    sizes = table.sized()
    annotations = []
    for number, (image, label, shape) in enumerate(zip(table.image_names, table.labels, table.shapes, strict=True), 1):
        x0, y0, x1, y1 = shape.bounds
        rings = [exterior(part).ravel().tolist() for part in shapely.get_parts(shape)]
        annotations.append(
            {
                "id": number,
                "image_id": ids[image],
                "category_id": kinds[label],
                "bbox": [x0, y0, x1 - x0, y1 - y0],
                "area": float(shape.area),
                "segmentation": rings,
                "iscrowd": int(table.ignored[number - 1]),
            }
        )
    data = {
        "info": {"description": table.title},
        "licenses": [],
        "images": [
            {"id": ids[name], "file_name": target_name(name), "width": size[0], "height": size[1]}
            for name, size in sizes.items()
        ],
        "categories": [{"id": number, "name": name, "supercategory": ""} for name, number in kinds.items()],
        "annotations": annotations,
    }
    target = folder / FILE_NAME
    with AtomicFile(target) as partial:
        partial.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return target
