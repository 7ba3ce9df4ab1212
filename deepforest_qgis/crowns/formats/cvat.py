"""CVAT for images 1.1: one XML file with an element for each image."""

from __future__ import annotations

import xml.etree.ElementTree as ET  # nosec B405 # only for writing
from pathlib import Path

from shapely.geometry.base import BaseGeometry

from ...common.atomic import AtomicFile
from ...common.errors import LayerError
from .annotation_table import (
    BROKEN,
    AnnotationTable,
    Collector,
    box_shape,
    ellipse_shape,
    exterior,
    number_text,
    outline_shape,
    rotate,
    target_name,
)
from .pascal_voc import parse_xml

__all__ = ["FILE_NAME", "read_cvat", "write_cvat"]

FILE_NAME = "annotations.xml"

_SIDES = ("xtl", "ytl", "xbr", "ybr")
_NOT_SHAPES = ("tag", "attribute")  # of the whole image


def read_cvat(path: Path) -> AnnotationTable:
    """Read a file; a mask is read as its box.

    Raises:
        LayerError: The file cannot be read, or an image has no name.
    """
    root, found = parse_xml(path, "CVAT"), Collector(path)
    found.classes = [name.text or "" for name in root.iterfind("meta//labels/label/name")]
    for track in root.iterfind("track"):
        found.skip_kind(f"track ({track.get('label')})")
    try:
        for element in root.iterfind("image"):
            image = found.image(
                element.get("name", ""), _size(element), validation=_is_validation(element.get("subset", ""))
            )
            for number, crown in enumerate(element, 1):
                if crown.tag in _NOT_SHAPES:
                    continue
                place = f"{image}: {number}"
                try:
                    shape, intact = _shape(crown)
                except BROKEN as error:
                    found.skip(place, error)
                    continue
                if shape is None:
                    found.skip_kind(crown.tag)
                else:
                    found.add(image, crown.get("label", ""), shape, boxed=None if intact else place)
        return found.table()
    except BROKEN as error:
        raise LayerError(
            "'{path}' is not a CVAT annotation file: {error}.",
            "Export the task as 'CVAT for images 1.1'.",
            path=path,
            error=error,
        ) from error


def _size(element: ET.Element) -> tuple[int, int] | None:
    try:
        return int(element.get("width", "")), int(element.get("height", ""))
    except ValueError:
        return None


def _is_validation(subset: str) -> bool:
    return subset.lower().startswith(("val", "test"))


def _shape(crown: ET.Element) -> tuple[BaseGeometry | None, bool]:
    """The shape, None for other kinds than crowns; and False if a box replaces its outline."""

    def number(name: str) -> float:
        return float(crown.get(name, "0" if name == "rotation" else ""))

    if crown.tag == "box":
        x0, y0, x1, y1 = (number(side) for side in _SIDES)
        shape = box_shape(x0, y0, x1, y1)
        if number("rotation"):
            corners = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
            shape = outline_shape([rotate(corners, ((x0 + x1) / 2, (y0 + y1) / 2), number("rotation"))])
        return shape, True
    if crown.tag == "ellipse":
        return ellipse_shape(number("cx"), number("cy"), number("rx"), number("ry"), number("rotation")), True
    if crown.tag == "mask":
        left, top = number("left"), number("top")
        return box_shape(left, top, left + number("width"), top + number("height")), False
    if crown.tag != "polygon":
        return None, True
    points = [[float(value) for value in point.split(",")] for point in crown.get("points", "").split(";")]
    try:
        return outline_shape([points]), True
    except BROKEN:
        xs, ys = zip(*points, strict=True)
        return box_shape(min(xs), min(ys), max(xs), max(ys)), False


def write_cvat(folder: Path, table: AnnotationTable) -> Path:
    """Write a file that CVAT imports as "CVAT 1.1".

    Returns:
        The file.

    Raises:
        LayerError: The size of an image is unknown.
        OutputError: The file cannot be written.
    """
    sizes, boxes = table.sized(), table.are_boxes
    validated = any(image.validation for image in table.images.values())
    root = ET.Element("annotations")
    ET.SubElement(root, "version").text = "1.1"
    labels = ET.SubElement(ET.SubElement(ET.SubElement(root, "meta"), "task"), "labels")
    for name in table.all_classes:
        label = ET.SubElement(labels, "label")
        ET.SubElement(label, "name").text = name
        ET.SubElement(label, "attributes")
    for number, (name, rows) in enumerate(table.rows().items()):
        width, height = sizes[name]
        about = {"id": str(number), "name": target_name(name), "width": str(width), "height": str(height)}
        image = ET.SubElement(root, "image", about)
        if validated:
            image.set("subset", "validation" if table.images[name].validation else "train")
        for row in rows:
            common = {"label": table.labels[row], "source": "manual", "occluded": "0", "z_order": "0"}
            if boxes[row]:
                sides = zip(_SIDES, map(number_text, table.shapes[row].bounds), strict=True)
                ET.SubElement(image, "box", {**common, **dict(sides)})
            else:
                points = ";".join(f"{number_text(x)},{number_text(y)}" for x, y in exterior(table.shapes[row]))
                ET.SubElement(image, "polygon", {**common, "points": points})
    ET.indent(root)
    target = folder / FILE_NAME
    with AtomicFile(target) as partial:
        ET.ElementTree(root).write(partial, encoding="utf-8", xml_declaration=True)
    return target
