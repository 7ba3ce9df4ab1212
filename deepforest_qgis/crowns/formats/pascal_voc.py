"""Pascal VOC: an XML file for each image."""

from __future__ import annotations

import xml.etree.ElementTree as ET  # nosec B405 # external entities are not read, and expat limits internal ones
from collections.abc import Sequence
from pathlib import Path, PurePath, PureWindowsPath

from shapely.geometry.base import BaseGeometry

from ...common.atomic import AtomicFile
from ...common.errors import LayerError
from ...files.safe_parsing import ANNOTATIONS, read_bytes
from ..annotation_csv import BOX_COLUMNS
from .annotation_table import (
    BROKEN,
    AnnotationTable,
    Collector,
    box_shape,
    check_names,
    exterior,
    number_text,
    outline_shape,
    target_name,
)

__all__ = ["parse_xml", "read_pascal_voc_file", "read_pascal_voc_files", "write_pascal_voc"]


def parse_xml(path: Path, kind: str) -> ET.Element:
    """Read an XML file.

    Args:
        path: The file.
        kind: What it must be, for the message.

    Raises:
        LayerError: It cannot be read, or is not XML.
    """
    try:
        return ET.fromstring(read_bytes(path, ANNOTATIONS))  # nosec B314 # as above
    except (OSError, ValueError, LookupError, ET.ParseError) as error:  # an unknown encoding is a LookupError
        raise LayerError(
            "'{path}' cannot be read as XML: {error}.",
            "The file must be a {kind} annotation.",
            path=path,
            error=error,
            kind=kind,
        ) from error


def read_pascal_voc_file(path: Path) -> AnnotationTable:
    """Read a Pascal VOC file; coordinates are pixels as in the file.

    Raises:
        LayerError: The file cannot be read, has no image name, or has an object without a box.
    """
    found = Collector(path)
    _collect(path, "", found)
    return found.table()


def read_pascal_voc_files(folder: Path, files: Sequence[Path]) -> AnnotationTable:
    """Read Pascal VOC files; the names of the images contain the subfolders of the files.

    Args:
        folder: The folder with the files.
        files: The files.

    Raises:
        LayerError: As in :func:`read_pascal_voc_file`.
    """
    found = Collector(folder)
    for file in files:
        parent = file.parent.relative_to(folder).as_posix()
        _collect(file, "" if parent == "." else f"{parent}/", found)
    return found.table()


def _collect(path: Path, prefix: str, found: Collector) -> None:
    root = parse_xml(path, "Pascal VOC")
    # Some programs store the whole path, in the form of either system; the file is beside the annotations.
    image = PureWindowsPath((root.findtext("filename") or "").strip()).name
    if not image:
        raise LayerError(
            "'{path}' has no image name.", "A Pascal VOC annotation must have an element 'filename'.", path=path
        )
    name = found.image(prefix + image, _size(root))
    for number, crown in enumerate(root.iter("object"), 1):
        try:
            shape = box_shape(*(crown.findtext(f"bndbox/{side}", "") for side in BOX_COLUMNS))
        except ValueError as error:
            raise LayerError(
                "Object {number} of '{path}' has no box of four numbers.",
                "Its element 'bndbox' must have the elements {sides}, with the maxima greater than the minima.",
                number=number,
                path=path,
                sides=BOX_COLUMNS,
            ) from error
        outline, boxed = crown.find("polygon"), None
        if outline is not None:
            try:
                shape = _outline(outline)
            except BROKEN:
                boxed = f"{path.name}: {number}"
        found.add(name, crown.findtext("name") or "", shape, boxed=boxed)


def _size(root: ET.Element) -> tuple[int, int] | None:
    try:
        return int(root.findtext("size/width", "")), int(root.findtext("size/height", ""))
    except ValueError:
        return None


def _outline(element: ET.Element) -> BaseGeometry:
    """The polygon with the elements x1, y1, x2, y2 …, as Roboflow and supervision write it."""
    values = {child.tag: float(child.text or "") for child in element}
    return outline_shape([[(values[f"x{n}"], values[f"y{n}"]) for n in range(1, len(values) // 2 + 1)]])


def write_pascal_voc(folder: Path, table: AnnotationTable) -> Path:
    """Write a file for each image, with the name of the image.

    Returns:
        The folder.

    Raises:
        LayerError: The size of an image is unknown, or two images would have the same file.
        OutputError: A file cannot be written.
    """
    sizes, boxes = table.sized(), table.are_boxes
    files = {name: str(PurePath(target_name(name)).with_suffix(".xml")) for name in table.images}
    check_names(files, table.title)
    for name, rows in table.rows().items():
        target = folder / files[name]
        target.parent.mkdir(parents=True, exist_ok=True)
        root = ET.Element("annotation")
        _add(root, "folder", target.parent.name)
        _add(root, "filename", PurePath(target_name(name)).name)
        size = ET.SubElement(root, "size")
        for tag, value in zip(("width", "height", "depth"), (*sizes[name], 3), strict=True):
            _add(size, tag, str(value))
        _add(root, "segmented", "0")
        for row in rows:
            crown = ET.SubElement(root, "object")
            _add(crown, "name", table.labels[row])
            for tag in ("pose", "truncated", "difficult"):
                _add(crown, tag, "Unspecified" if tag == "pose" else "0")
            box = ET.SubElement(crown, "bndbox")
            for side, value in zip(BOX_COLUMNS, table.shapes[row].bounds, strict=True):
                _add(box, side, number_text(value))
            if not boxes[row]:
                outline = ET.SubElement(crown, "polygon")
                for number, (x, y) in enumerate(exterior(table.shapes[row]), 1):
                    _add(outline, f"x{number}", number_text(x))
                    _add(outline, f"y{number}", number_text(y))
        ET.indent(root)
        with AtomicFile(target) as partial:
            ET.ElementTree(root).write(partial, encoding="utf-8", xml_declaration=True)
    return folder


def _add(parent: ET.Element, tag: str, text: str) -> None:
    ET.SubElement(parent, tag).text = text
