"""Annotation formats: round trips, files of other programs, and reports of what cannot be used."""

from __future__ import annotations

import json
import string
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pycocotools.coco import COCO
from shapely.geometry.base import BaseGeometry

from deepforest_qgis.common.errors import LayerError, OutputError
from deepforest_qgis.common.jobs import FORMATS
from deepforest_qgis.crowns.formats.annotation_formats import (
    image_place,
    is_annotation_file,
    read_annotation_table,
    write_annotation_table,
)
from deepforest_qgis.crowns.formats.annotation_table import AnnotatedImage, AnnotationTable

SIZES = {"a.png": (400, 300), "plots/b 1.tif": (1000, 777), "Wald.jpg": (64, 64)}
TRIANGLE = shapely.Polygon([(10, 10), (30.25, 10), (20, 30)])
PARTS = shapely.MultiPolygon([TRIANGLE, shapely.box(40, 10, 60, 20)])
HOLE = shapely.Polygon(shapely.box(0, 0, 50, 50).exterior.coords, [shapely.box(10, 10, 20, 20).exterior.coords])


def no_size(path: Path) -> tuple[int, int]:
    raise AssertionError(f"{path} need not be opened")


def sizes_of(sizes: dict[str, tuple[int, int]]) -> Callable[[Path], tuple[int, int]]:
    return lambda path: next(size for name, size in sizes.items() if path.as_posix().endswith(name))


def table(crowns: list[tuple[str, str, BaseGeometry]], images: dict[str, Any] | None = None) -> AnnotationTable:
    known = {name: AnnotatedImage(size) for name, size in SIZES.items()} if images is None else images
    names, labels, shapes = zip(*crowns, strict=True) if crowns else ((), (), ())
    return AnnotationTable("crowns", known, list(names), list(labels), np.asarray(shapes, object))


def round_trip(kind: str, folder: Path, written: AnnotationTable) -> AnnotationTable:
    """What is read from the files that are written; images of a YOLO dataset are empty files."""
    folder.mkdir(parents=True, exist_ok=True)
    write_annotation_table(kind, folder, written)
    if kind == "yolo":
        for name, image in written.images.items():
            target = folder / image_place(kind, name, image.validation)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.touch()
    sizes = {name: image.size for name, image in written.images.items() if image.size}
    return read_annotation_table(str(folder), sizes_of(sizes) if kind == "yolo" else no_size)


def by_image(found: AnnotationTable) -> dict[str, list[tuple[str, BaseGeometry]]]:
    return {
        name: [(found.labels[row], shapely.normalize(found.shapes[row])) for row in rows]
        for name, rows in found.rows().items()
    }


def assert_same(read: AnnotationTable, written: AnnotationTable, *, boxes: bool = False) -> None:
    expected, found = by_image(written), by_image(read)
    assert set(found) == set(expected)
    for name, crowns in expected.items():
        assert [label for label, _ in found[name]] == [label for label, _ in crowns], name
        for (_, one), (_, other) in zip(found[name], crowns, strict=True):
            target = shapely.normalize(shapely.box(*other.bounds)) if boxes else other
            assert shapely.equals_exact(one, target, 1e-6), (name, one, other)


# -- Round trips -------------------------------------------------------------------------------

LABELS = (
    st.text(string.ascii_letters + "äßé樹 _-.&<'\"", min_size=1, max_size=12)
    .map(str.strip)
    .filter(lambda text: text and text.lower() not in ("na", "nan", "null", "none", "n/a"))
)
NAMES = st.sampled_from(sorted(SIZES))


@st.composite
def shapes(draw: st.DrawFn, name: str) -> BaseGeometry:
    """A box, or a convex outline, in an image."""
    width, height = SIZES[name]
    sides = st.tuples(st.floats(0, 0.9), st.floats(0, 0.9), st.floats(0.05, 0.1), st.floats(0.05, 0.1))
    x, y, w, h = draw(sides)
    box = np.round([x * width, y * height, (x + w) * width, (y + h) * height], draw(st.sampled_from([0, 2, 9])))
    if not (box[2] > box[0] and box[3] > box[1]):
        box[2:] = box[:2] + 1
    if draw(st.booleans()):
        return shapely.box(*box)
    corner = draw(st.floats(0.1, 0.9))
    middle = box[0] + corner * (box[2] - box[0])
    return shapely.Polygon([(box[0], box[1]), (box[2], box[1]), (box[2], box[3]), (middle, box[3])])


@st.composite
def tables(draw: st.DrawFn) -> AnnotationTable:
    names = draw(st.lists(NAMES, min_size=1, unique=True))
    images = {name: AnnotatedImage(SIZES[name], validation=False) for name in names}
    places = draw(st.lists(st.sampled_from(names), max_size=8))
    crowns = [(name, draw(LABELS), draw(shapes(name))) for name in places]
    return table(crowns, images)


@pytest.mark.parametrize("kind", FORMATS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(written=tables())
def test_what_is_written_is_read(kind: str, tmp_path_factory: pytest.TempPathFactory, written: AnnotationTable) -> None:
    """Images without crowns, classes, boxes and outlines; RetinaNet's CSV has boxes only."""
    read = round_trip(kind, tmp_path_factory.mktemp("trip"), written)
    assert_same(read, written, boxes=kind == "retinanet-csv")
    assert not read.notes
    if kind in ("coco", "yolo", "cvat"):
        assert {image.size for image in read.images.values()} == {image.size for image in written.images.values()}


@pytest.mark.parametrize("kind", FORMATS)
def test_what_a_format_cannot_store_is_reported(kind: str, tmp_path: Path) -> None:
    images = {"a.png": AnnotatedImage((400, 300)), "b.png": AnnotatedImage((400, 300), validation=True)}
    written = table([("a.png", "Tree", PARTS), ("b.png", "Tree", HOLE)], images)
    read = round_trip(kind, tmp_path / "out", written)
    notes = " ".join(written.notes)
    outlines, validation = kind != "retinanet-csv", kind in ("yolo", "cvat", "deepforest-csv")
    assert ("1 outline of several parts replaced by its convex hull" in notes) == (
        outlines and kind not in ("coco", "deepforest-csv")
    )
    assert ("the holes of 1 outline were filled" in notes) == (outlines and kind != "deepforest-csv")
    assert ("1 image is reserved for validation" in notes) == (not validation)
    assert ("replaced by their boxes" in notes) == (not outlines)
    np.testing.assert_allclose(read.boxes, [PARTS.bounds, HOLE.bounds], atol=1e-9)
    assert [image.validation for image in read.images.values()] == [False, validation]
    if kind in ("coco", "deepforest-csv"):
        assert read.shapes[0].equals(PARTS)
    elif outlines:
        assert read.shapes[0].equals_exact(PARTS.convex_hull, 1e-9, normalize=True)
    assert read.shapes[1].equals(HOLE) == (kind == "deepforest-csv")


def test_classes_without_crowns_keep_their_number(tmp_path: Path) -> None:
    written = table([("a.png", "Dead", TRIANGLE)])
    written.classes = ("Alive", "Dead", "Stump")
    for kind in ("coco", "yolo", "cvat"):
        assert round_trip(kind, tmp_path / kind, written).all_classes == written.classes


def test_images_with_one_label_file_are_refused(tmp_path: Path) -> None:
    images = {name: AnnotatedImage((10, 10)) for name in ("a.png", "A.tif")}
    for kind in ("yolo", "pascal-voc"):
        with pytest.raises(LayerError, match=r"images 'a\.png' and 'A\.tif' would have the same file"):
            write_annotation_table(kind, tmp_path, table([], images))


def test_an_unknown_size_is_named(tmp_path: Path) -> None:
    unknown = table([("a.png", "Tree", TRIANGLE)], {"a.png": AnnotatedImage()})
    for kind in ("coco", "yolo", "cvat", "pascal-voc", "label-studio"):
        with pytest.raises(LayerError, match=r"the size of image 'a\.png' is unknown"):
            write_annotation_table(kind, tmp_path, unknown)


def test_absolute_names_do_not_leave_the_folder(tmp_path: Path) -> None:
    images = {name: AnnotatedImage((400, 300)) for name in ("/etc/a.png", "../../b.png", r"C:\data\c.png", r"x\d.png")}
    (tmp_path / "out" / "inner").mkdir(parents=True)
    write_annotation_table("pascal-voc", tmp_path / "out" / "inner", table([], images))
    written = sorted(file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*.xml"))
    assert written == [f"out/inner/{name}.xml" for name in ("a", "b", "c", "x/d")]


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="there is no folder"):
        write_annotation_table("coco", tmp_path / "missing", table([]))


# -- Other programs ----------------------------------------------------------------------------


@pytest.mark.filterwarnings("ignore:__array__ implementation")
def test_pycocotools_reads_the_boxes_and_outlines(tmp_path: Path) -> None:
    written = table(
        [("a.png", "Dead", PARTS), ("a.png", "Alive", shapely.box(5, 6, 15, 26)), ("Wald.jpg", "Dead", TRIANGLE)]
    )
    read = COCO()  # which leaves files open that it reads itself
    read.dataset = json.loads(write_annotation_table("coco", tmp_path, written).read_text(encoding="utf-8"))
    read.createIndex()
    assert [image["file_name"] for image in read.imgs.values()] == list(SIZES)
    for number, shape in enumerate(written.shapes, 1):
        crown = read.anns[number]
        x, y, width, height = crown["bbox"]
        assert shapely.box(x, y, x + width, y + height).equals(shapely.box(*shape.bounds))
        assert crown["area"] == pytest.approx(shape.area)
        assert read.annToMask(crown).sum() == pytest.approx(shape.area, rel=0.1)
    assert {read.cats[crown["category_id"]]["name"] for crown in read.anns.values()} == {"Alive", "Dead"}


def test_a_mask_in_coco_becomes_its_box(tmp_path: Path) -> None:
    mask = {"counts": [0, 4, 4], "size": [2, 4]}
    crown = {"id": 5, "image_id": 1, "category_id": 1, "bbox": [1, 2, 3, 4], "segmentation": mask}
    content = {"images": [{"id": 1, "file_name": "a.png"}], "categories": [], "annotations": [crown]}
    (tmp_path / "crowns.json").write_text(json.dumps(content))
    read = read_annotation_table(str(tmp_path), no_size)
    assert read.boxes.tolist() == [[1, 2, 4, 6]]
    assert "the outline of annotation 5 is not a polygon; its 'bbox' was used" in read.notes[0]


SIZE = {"original_width": 200, "original_height": 100}
LABEL_STUDIO: list[dict[str, Any]] = [
    {
        "id": 7,
        "data": {"image": "/data/upload/3/0a1b2c3d-plot%201.png"},
        "annotations": [
            {
                "updated_at": "2025-01-02",
                "result": [
                    {
                        "id": "r1",
                        "type": "rectanglelabels",
                        **SIZE,
                        "value": {
                            "x": 10,
                            "y": 20,
                            "width": 30,
                            "height": 40,
                            "rotation": 0,
                            "rectanglelabels": ["Dead"],
                        },
                    },
                    {
                        "id": "r2",
                        "type": "rectanglelabels",
                        **SIZE,
                        "value": {
                            "x": 50,
                            "y": 50,
                            "width": 10,
                            "height": 10,
                            "rotation": 90,
                            "rectanglelabels": ["Tree"],
                        },
                    },
                    {
                        "id": "r3",
                        "type": "ellipselabels",
                        **SIZE,
                        "value": {"x": 50, "y": 50, "radiusX": 5, "radiusY": 20, "ellipselabels": ["Tree"]},
                    },
                    {
                        "id": "r4",
                        "type": "polygon",
                        **SIZE,
                        "value": {"points": [[0, 0], [10, 0], [5, 10]]},
                    },
                    {"id": "r4", "type": "labels", "value": {"labels": ["Stump"]}},
                    {
                        "id": "r5",
                        "type": "brushlabels",
                        "value": {"format": "rle", "rle": [1], "brushlabels": ["Tree"]},
                    },
                    {
                        "id": "r6",
                        "type": "polygonlabels",
                        **SIZE,
                        "value": {"points": [[0, 0], [10, 10]], "polygonlabels": ["Tree"]},
                    },
                    {"id": "r7", "type": "rectanglelabels", "value": {"x": 1}},
                ],
            },
            {"updated_at": "2024-12-31", "result": []},
            {"was_cancelled": True, "updated_at": "2026-01-01", "result": []},
        ],
    },
    {"id": 8, "data": {"text": "no trees", "photo": "/data/local-files/?d=plots/empty.tif"}, "annotations": []},
]


def test_an_export_of_label_studio(tmp_path: Path) -> None:
    (tmp_path / "project.json").write_text(json.dumps(LABEL_STUDIO))
    read = read_annotation_table(str(tmp_path / "project.json"), no_size)
    assert list(read.images) == ["0a1b2c3d-plot 1.png", "plots/empty.tif"]
    assert read.images["0a1b2c3d-plot 1.png"].size == (200, 100)
    assert read.labels == ["Dead", "Tree", "Tree", "Stump", "Tree"]
    # The second one is rotated around its corner by a right angle: 20 wide and 10 high becomes 10 by 20.
    expected = [[20, 20, 80, 60], [90, 50, 100, 70], [90, 30, 110, 70], [0, 0, 20, 10], [0, 0, 20, 10]]
    np.testing.assert_allclose(read.boxes, expected, atol=1e-9)
    notes = "\n".join(read.notes)
    assert "the outline of annotation '0a1b2c3d-plot 1.png: 7' is not a polygon" in notes
    assert "annotation '0a1b2c3d-plot 1.png: 8' skipped" in notes
    assert "1 annotation skipped because it is neither a box nor a polygon: brushlabels" in notes
    assert "1 earlier annotation of an image skipped" in notes


CVAT = """<?xml version="1.0" encoding="utf-8"?>
<annotations><version>1.1</version>
<meta><task><labels><label><name>Stump</name></label><label><name>Tree</name></label></labels></task></meta>
<image id="0" name="plots/a.png" width="200" height="100" subset="Train">
 <box label="Tree" xtl="10.5" ytl="20" xbr="30" ybr="40" z_order="0"/>
 <box label="Tree" xtl="10" ytl="20" xbr="30" ybr="40" rotation="90"/>
 <ellipse label="Tree" cx="50" cy="50" rx="10" ry="20"/>
 <mask label="Tree" rle="1" left="5" top="6" width="10" height="20"/>
 <polygon label="Tree" points="1.0,1.0;9.0,1.0"/><polygon label="Tree" points="1,1;9,9"/>
 <polygon label="Tree" points="a"/>
 <polyline label="Tree" points="1,1;9,9"/><points label="Tree" points="1,1"/><tag label="Tree"/>
</image>
<image id="1" name="b.png" width="20" height="10" subset="Validation"/>
</annotations>"""


def test_an_export_of_cvat(tmp_path: Path) -> None:
    (tmp_path / "annotations.xml").write_text(CVAT)
    read = read_annotation_table(str(tmp_path), no_size)
    assert {name: (image.size, image.validation) for name, image in read.images.items()} == {
        "plots/a.png": ((200, 100), False),
        "b.png": ((20, 10), True),
    }
    assert read.classes == ("Stump", "Tree")
    expected = [[10.5, 20, 30, 40], [10, 20, 30, 40], [40, 30, 60, 70], [5, 6, 15, 26], [1, 1, 9, 9]]
    np.testing.assert_allclose(read.boxes, expected, atol=1e-9)
    notes = "\n".join(read.notes)
    assert (
        "the outlines of 2 annotations are not polygons; their 'bbox' was used: 'plots/a.png: 4', 'plots/a.png: 6'"
        in notes
    )
    assert "annotation 'plots/a.png: 5' skipped because its width, height or area is not positive." in notes
    assert "annotation 'plots/a.png: 7' skipped because it has no image" in notes
    assert "2 annotations skipped because they are neither boxes nor polygons: points, polyline" in notes


def dataset(folder: Path, yaml: str, labels: dict[str, str], images: list[str]) -> Path:
    for name, text in {"data.yaml": yaml, **labels, **dict.fromkeys(images, "")}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


def test_a_yolo_dataset(tmp_path: Path) -> None:
    """The folders of Roboflow, whose names are relative to another folder, and lines of all kinds."""
    lines = "1 0.5 0.5 0.1 0.2\n0 0.1 0.1 0.2 0.1 0.15 0.3\n\n9 0.5 0.5 0.1 0.2 0.87\n"
    lines += "0 0.1 0.1 0.2 0.2 0.3 0.3\n0 0.5 x 1 1\n"
    folder = dataset(
        tmp_path,
        "train: ../train/images\nval: ../valid/images\nnc: 2\nnames: ['Dead', 'Tree']\n",
        {"train/labels/a.txt": lines, "train/labels/gone.txt": "0 0.5 0.5 0.1 0.1"},
        ["train/images/a.jpg", "train/images/b.jpg", "valid/images/c.jpg"],
    )
    read = read_annotation_table(str(folder), lambda path: (100, 200))
    assert {name: image.validation for name, image in read.images.items()} == {
        "a.jpg": False,
        "b.jpg": False,
        "c.jpg": True,
    }
    assert read.labels == ["Tree", "Dead", "9", "Dead"]
    np.testing.assert_allclose(
        read.boxes, [[45, 80, 55, 120], [10, 20, 20, 60], [45, 80, 55, 120], [10, 20, 30, 60]], atol=1e-9
    )
    notes = "\n".join(read.notes)
    assert "the outline of annotation 'a.txt: 5' is not a polygon" in notes
    assert "annotation 'a.txt: 6' skipped" in notes
    assert "1 file of annotations skipped because its image is missing" in notes
    assert read_annotation_table(str(folder / "data.yaml"), lambda path: (100, 200)).labels == read.labels
    (folder / "data.yaml").rename(folder / "DATA.YAML")
    assert read_annotation_table(str(folder / "DATA.YAML"), lambda path: (100, 200)).labels == read.labels


def test_yolo_with_a_file_of_classes(tmp_path: Path) -> None:
    """An export of Label Studio."""
    labels = {"labels/a.txt": "1 0.5 0.5 0.1 0.1\n", "classes.txt": "Dead\nTree\n", "notes.json": '{"categories": []}'}
    dataset(tmp_path, "", labels, ["images/a.png"])
    (tmp_path / "data.yaml").unlink()
    read = read_annotation_table(str(tmp_path), lambda path: (100, 100))
    assert (read.labels, read.classes, list(read.images)) == (["Tree"], ("Dead", "Tree"), ["a.png"])


def test_yolo_clips_crowns_to_their_image(tmp_path: Path) -> None:
    """Ultralytics refuses images with coordinates outside of 0 to 1."""
    crowns = [("a.png", "Tree", shapely.box(-5, 10, 20, 30)), ("a.png", "Tree", shapely.box(500, 10, 600, 30))]
    written = table(crowns)
    read = round_trip("yolo", tmp_path, written)
    np.testing.assert_allclose(read.boxes, [[0, 10, 20, 30]], atol=1e-9)
    assert "1 crown clipped at the border of its image" in written.notes[0]
    assert "1 crown outside its image skipped" in written.notes[1]


def test_pascal_voc_folders_and_outlines(tmp_path: Path) -> None:
    box = "<bndbox><xmin>1</xmin><ymin>2</ymin><xmax>30</xmax><ymax>40.5</ymax></bndbox>"
    outline = "<polygon><x1>1</x1><y1>1</y1><x2>9</x2><y2>1</y2><x3>9</x3><y3>9</y3></polygon>"
    files = {
        "Annotations/a.xml": f"<filename>a.png</filename><object><name>Dead</name>{box}{outline}</object>",
        "Annotations/b.xml": f"<filename>b.png</filename><object>{box}<polygon><x1>1</x1></polygon></object>",
        "Annotations/c.xml": "<filename>c.png</filename><size><width>20</width><height>10</height></size>",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"<annotation>{text}</annotation>")
    (tmp_path / "Annotations" / "a.png.aux.xml").write_text("<PAMDataset></PAMDataset>")
    read = read_annotation_table(str(tmp_path), no_size)
    assert {name: image.size for name, image in read.images.items()} == {
        "a.png": None,
        "b.png": None,
        "c.png": (20, 10),
    }
    assert read.labels == ["Dead", "Tree"]
    assert read.boxes.tolist() == [[1, 1, 9, 9], [1, 2, 30, 40.5]]
    assert "the outline of annotation 'b.xml: 1' is not a polygon" in read.notes[0]


def test_csv_files_of_retinanet(tmp_path: Path) -> None:
    path = tmp_path / "annotations.csv"
    path.write_text('/data/a.png,1,2,30,40,Tree\n"b, 1.png",,,,,\n/data/a.png,5,6,7.5,8,"Dead, fallen"\n')
    (tmp_path / "classes.csv").write_text("Tree,0\n")
    read = read_annotation_table(str(tmp_path), no_size)
    assert list(read.images) == ["/data/a.png", "b, 1.png"]
    assert (read.labels, read.boxes.tolist()) == (["Tree", "Dead, fallen"], [[1, 2, 30, 40], [5, 6, 7.5, 8]])
    path.write_text('a.png,5,6,7.5,8,"Lärche, ""alt"""\n', encoding="utf-8")
    assert read_annotation_table(str(path), no_size).labels == ['Lärche, "alt"']
    path.write_text("a.png,1,2,30,40,Tree\na.png,1,2,x,40,Tree\n")
    with pytest.raises(LayerError, match="line 2 is not an annotation"):
        read_annotation_table(str(path), no_size)


def test_semicolons_and_decimal_commas_in_files_of_retinanet(tmp_path: Path) -> None:
    path = tmp_path / "annotations.csv"
    path.write_text("a, 1.png;1;2;30,5;40;Tree\na, 1.png;1.5;2;30;40;Tree\nb.png;;;;;\n")
    read = read_annotation_table(str(path), no_size)
    assert list(read.images) == ["a, 1.png", "b.png"]
    assert read.boxes.tolist() == [[1, 2, 30.5, 40], [1.5, 2, 30, 40]]


@pytest.mark.parametrize("kind", ["coco", "label-studio", "deepforest-csv", "retinanet-csv"])
def test_files_in_utf_16(kind: str, tmp_path: Path) -> None:
    """Some Windows programs write UTF-16, with a byte order mark."""
    written = table([("ü.png", "Lärche", shapely.box(1, 2, 30, 40))], {"ü.png": AnnotatedImage((400, 300))})
    path = write_annotation_table(kind, tmp_path, written)
    path.write_text(path.read_text(encoding="utf-8"), encoding="utf-16")
    read = read_annotation_table(str(path), no_size)
    assert (list(read.images), read.labels, read.boxes.tolist()) == (["ü.png"], ["Lärche"], [[1, 2, 30, 40]])


# -- Files that cannot be used -----------------------------------------------------------------


REVERSED = "<bndbox><xmin>9</xmin><ymin>1</ymin><xmax>3</xmax><ymax>4</ymax></bndbox>"


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.json", '{"images": 3, "annotations": []}', "'.*a.json' is not a COCO annotation file"),
        ("a.json", '[{"id": 1}]', "'.*a.json' is not an export of Label Studio"),
        ("a.json", "[", "'.*a.json' cannot be read as JSON"),
        ("a.xml", "<annotations><image/></annotations>", "'.*a.xml' is not a CVAT annotation file"),
        ("a.xml", "<annotation>", "'.*a.xml' cannot be read as XML"),
        ("a.xml", "<annotation><filename/></annotation>", "'.*a.xml' has no image name"),
        (
            "a.xml",
            f"<annotation><filename>a</filename><object>{REVERSED}</object></annotation>",
            "Object 1 of '.*a.xml' has no box",
        ),
        ("a.yaml", "names: 3\n", "'.*a.yaml' is not a YOLO dataset"),
        ("a.yaml", "names: [Tree]\ntrain: images\n", "'.*a.yaml' has no images in its folders: images"),
        ("a.csv", "image_path,xmin,ymin,xmax,ymax\n", "'.*a.csv' lacks the columns: label"),
        ("a.txt", "nothing", "contains no annotations in a known format"),
        ("a.json", '{"type": "FeatureCollection", "features": []}', "contains no annotations in a known format"),
    ],
)
def test_unusable_files_are_named(tmp_path: Path, name: str, text: str, message: str) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(LayerError, match=message):
        read_annotation_table(str(tmp_path / name), no_size)


def test_a_folder_with_several_annotation_files_is_refused(tmp_path: Path) -> None:
    for kind in ("coco", "cvat"):
        write_annotation_table(kind, tmp_path, table([("a.png", "Tree", TRIANGLE)]))
    with pytest.raises(LayerError, match=r"several annotation files: annotations\.json, annotations\.xml"):
        read_annotation_table(str(tmp_path), no_size)


def test_layers_are_not_annotation_files(tmp_path: Path, samples: Path) -> None:
    (tmp_path / "points.csv").write_text("WKT,label\nPOINT (1 2),Tree\n")
    (tmp_path / "split.json").write_text('{"annotations_csv": "a.csv"}')
    others = [
        samples / "osbs_029_crowns.gpkg",
        samples / "OSBS_029.tif",
        tmp_path / "points.csv",
        tmp_path / "none.json",
    ]
    assert not any(is_annotation_file(str(path)) for path in (*others, tmp_path))


# -- Ignored boxes -----------------------------------------------------------------------------


@pytest.mark.parametrize("kind", FORMATS)
def test_ignored_boxes_do_not_become_crowns(kind: str, tmp_path: Path) -> None:
    written = table([("a.png", "Tree", TRIANGLE), ("a.png", "Tree", shapely.box(100, 100, 150, 160))])
    written.ignored[1] = True
    read = round_trip(kind, tmp_path, written)
    stored = kind in ("coco", "deepforest-csv")
    assert read.ignored.tolist() == ([False, True] if stored else [False])
    assert ("1 ignored box is not written" in " ".join(written.notes)) == (not stored)


def test_groups_of_coco_without_a_box_are_reported(tmp_path: Path) -> None:
    crowd = {"id": 5, "image_id": 1, "category_id": 1, "iscrowd": 1, "segmentation": {"counts": [1], "size": [1, 1]}}
    crown = {"id": 6, "image_id": 1, "category_id": 1, "bbox": [1, 2, 3, 4]}
    content = {"images": [{"id": 1, "file_name": "a.png"}], "categories": [], "annotations": [crowd, crown]}
    (tmp_path / "crowns.json").write_text(json.dumps(content))
    read = read_annotation_table(str(tmp_path), no_size)
    assert read.boxes.tolist() == [[1, 2, 4, 6]]
    assert "1 annotation of a group ('iscrowd') skipped" in read.notes[0]
