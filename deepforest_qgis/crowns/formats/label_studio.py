"""Label Studio: one JSON file with a task for each image, in percent of its size."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import numpy as np
from shapely.geometry.base import BaseGeometry

from ...common.atomic import AtomicFile
from ...common.errors import LayerError
from ...common.messages import counted_if
from ...files.safe_parsing import ANNOTATIONS, parse_json, read_text
from .annotation_table import (
    BROKEN,
    AnnotationTable,
    Collector,
    box_shape,
    ellipse_shape,
    exterior,
    outline_shape,
    rotate,
    target_name,
)

__all__ = ["FILE_NAME", "read_label_studio", "write_label_studio"]

FILE_NAME = "label_studio.json"

_SHAPES = ("rectangle", "polygon", "ellipse")
_SUFFIXES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".bmp", ".jp2")


def read_label_studio(path: Path) -> AnnotationTable:
    """Read an export of the kind "JSON".

    Of several annotations of a task, the one that was changed last is used; cancelled ones are not used.

    Raises:
        LayerError: The file cannot be read, or is not such an export.
    """
    try:
        tasks = parse_json(read_text(path, ANNOTATIONS))
    except (OSError, ValueError) as error:
        raise LayerError(
            "'{path}' cannot be read as JSON: {error}.",
            "The file must be an export of Label Studio.",
            path=path,
            error=error,
        ) from error
    found, others = Collector(path), 0
    try:
        for task in tasks:
            done = [one for one in task.get("annotations", ()) if not one.get("was_cancelled")]
            others += max(len(done) - 1, 0)
            results = max(done, key=lambda one: str(one.get("updated_at", "")))["result"] if done else []
            sizes = [
                (int(one["original_width"]), int(one["original_height"])) for one in results if "original_width" in one
            ]
            image = found.image(_image_name(task["data"]), sizes[0] if sizes else None)
            # Some configurations give the shape and its class as two regions with one id.
            named = {one.get("id"): one["value"]["labels"] for one in results if one.get("type") == "labels"}
            for number, region in enumerate(results, 1):
                _add_region(region, named.get(region.get("id"), [""]), image, f"{image}: {number}", found)
        table = found.table()
    except BROKEN as error:
        raise LayerError(
            "'{path}' is not an export of Label Studio: {error}.",
            "Export the project as 'JSON'.",
            path=path,
            error=repr(error),
        ) from error
    table.notes += counted_if(
        others,
        "'{path}': {count} earlier annotation of an image skipped; the latest one was used.",
        "'{path}': {count:,} earlier annotations of images skipped; the latest ones were used.",
        path=path,
    )
    return table


def _image_name(data: Mapping[str, Any]) -> str:
    """The path of the image in the data of a task, which are texts of any names."""
    texts = [value for value in data.values() if isinstance(value, str)]
    images = [
        text for text in texts if text.lower().endswith(_SUFFIXES) or urlsplit(text).path.lower().endswith(_SUFFIXES)
    ]
    address = images[0] if images else str(data["image"])
    local = parse_qs(urlsplit(address).query).get("d")  # /data/local-files/?d=folder/image.png
    if local:
        return local[0]
    path = unquote(urlsplit(address).path) if "://" in address or address.startswith("/data/") else address
    return PurePosixPath(path).name if path.startswith("/") or "://" in address else path


def _add_region(region: Mapping[str, Any], names: Sequence[Any], image: str, place: str, found: Collector) -> None:
    """Add the shape of a region; ``names``: its classes, if another region contains them."""
    kind = str(region.get("type", "")).removesuffix("labels")
    if kind not in _SHAPES:
        if kind:
            found.skip_kind(str(region["type"]))
        return
    try:
        value = region["value"]
        names = value.get(f"{kind}labels") or names
        shape, intact = _shape(kind, value, (int(region["original_width"]), int(region["original_height"])))
    except BROKEN as error:
        found.skip(place, error)
        return
    found.add(image, names[0], shape, boxed=None if intact else place)


def _shape(kind: str, value: Mapping[str, Any], size: tuple[int, int]) -> tuple[BaseGeometry, bool]:
    """The shape in pixels; the second value is False if a box replaces the outline."""
    scale = np.asarray(size) / 100
    if kind == "polygon":
        points = np.asarray(value["points"], np.float64).reshape(-1, 2) * scale
        try:
            return outline_shape([points]), True
        except BROKEN:
            return box_shape(*points.min(axis=0), *points.max(axis=0)), False
    (x, y), degrees = np.asarray([value["x"], value["y"]], np.float64) * scale, float(value.get("rotation") or 0)
    if kind == "ellipse":
        radius_x, radius_y = np.asarray([value["radiusX"], value["radiusY"]], np.float64) * scale
        return ellipse_shape(x, y, radius_x, radius_y, degrees), True
    right, bottom = np.asarray([value["x"] + value["width"], value["y"] + value["height"]], np.float64) * scale
    if not degrees:
        return box_shape(x, y, right, bottom), True
    return outline_shape([rotate([(x, y), (right, y), (right, bottom), (x, bottom)], (x, y), degrees)]), True


def write_label_studio(folder: Path, table: AnnotationTable) -> Path:
    """Write tasks that Label Studio imports, for a labelling configuration with the names "label" and "image".

    Returns:
        The file.

    Raises:
        LayerError: The size of an image is unknown.
        OutputError: The file cannot be written.
    """
    sizes, boxes = table.sized(), table.are_boxes
    tasks = []
    for number, (name, rows) in enumerate(table.rows().items(), 1):
        regions = []
        for row in rows:
            kind = "rectangle" if boxes[row] else "polygon"
            regions.append(
                {
                    "id": f"crown{row + 1}",
                    "type": f"{kind}labels",
                    "from_name": "label",
                    "to_name": "image",
                    "original_width": sizes[name][0],
                    "original_height": sizes[name][1],
                    "image_rotation": 0,
                    "value": {
                        **_percent(table.shapes[row], sizes[name], kind),
                        f"{kind}labels": [table.labels[row]],
                    },
                }
            )
        tasks.append({"id": number, "data": {"image": target_name(name)}, "annotations": [{"result": regions}]})
    target = folder / FILE_NAME
    with AtomicFile(target) as partial:
        partial.write_text(json.dumps(tasks, ensure_ascii=False, indent=1), encoding="utf-8")
    return target


def _percent(shape: BaseGeometry, size: tuple[int, int], kind: str) -> dict[str, Any]:
    scale = 100 / np.asarray(size, np.float64)
    if kind == "polygon":
        return {"points": (exterior(shape) * scale).tolist(), "closed": True}
    x0, y0, x1, y1 = (np.asarray(shape.bounds) * np.tile(scale, 2)).tolist()
    return {"x": x0, "y": y0, "width": x1 - x0, "height": y1 - y0, "rotation": 0}
