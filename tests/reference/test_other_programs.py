"""Annotation files in supervision and DeepForest: each program reads what the other one wrote."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
import shapely
import supervision as sv
from deepforest import utilities
from PIL import Image

from deepforest_qgis.crowns.formats.annotation_formats import (
    image_place,
    read_annotation_table,
    write_annotation_table,
)
from deepforest_qgis.crowns.formats.annotation_table import AnnotatedImage, AnnotationTable

SAMPLES = Path(__file__).resolve().parents[2] / ".samples"
SIDES = ["xmin", "ymin", "xmax", "ymax"]
SIZE = (400, 400)


def image_size(path: Path) -> tuple[int, int]:
    with Image.open(path) as image:
        return image.size


@pytest.fixture(scope="module")
def crowns() -> AnnotationTable:
    """Real annotations with two classes, and an image without crowns."""
    table = read_annotation_table(str(SAMPLES / "testfile_multi.csv"), image_size)
    table.images = {name: AnnotatedImage(SIZE) for name in ("SOAP_061.png", "SOAP_031.png")}
    return table


@pytest.fixture(params=["boxes", "outlines"])
def written(request: pytest.FixtureRequest, crowns: AnnotationTable) -> AnnotationTable:
    shapes = crowns.shapes.copy()
    if request.param == "outlines":
        x0, y0, x1, y1 = crowns.boxes.T
        corners = [(x0, y0), (x1, y0), (x1, y1), ((x0 + x1) / 2, y1), (x0, (y0 + y1) / 2)]
        shapes = shapely.polygons(np.moveaxis(np.asarray(corners), -1, 0))
    images = {name: AnnotatedImage(image.size) for name, image in crowns.images.items()}
    return AnnotationTable("crowns", images, crowns.image_names, crowns.labels, np.asarray(shapes, object))


def save(kind: str, folder: Path, table: AnnotationTable) -> Path:
    folder.mkdir()
    file = write_annotation_table(kind, folder, table)
    for name in table.images:
        target = folder / image_place(kind, name, False)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(SAMPLES / name, target)
    return file


def by_supervision(kind: str, folder: Path) -> sv.DetectionDataset:
    if kind == "coco":
        return sv.DetectionDataset.from_coco(str(folder), str(folder / "annotations.json"))
    if kind == "yolo":
        parts = (str(folder / name / "train") for name in ("images", "labels"))
        return sv.DetectionDataset.from_yolo(*parts, str(folder / "data.yaml"))
    return sv.DetectionDataset.from_pascal_voc(str(folder), str(folder))


def crowns_of(dataset: sv.DetectionDataset) -> dict[str, list[tuple[str, list[float]]]]:
    return {
        Path(path).name: sorted(
            (dataset.classes[kind], box.tolist())
            for kind, box in zip(found.class_id, np.round(found.xyxy, 2), strict=True)
        )
        for path, _, found in dataset
    }


def expected_of(table: AnnotationTable) -> dict[str, list[tuple[str, list[float]]]]:
    boxes = np.round(table.boxes, 2).tolist()
    return {
        Path(name).name: sorted((table.labels[row], boxes[row]) for row in rows) for name, rows in table.rows().items()
    }


@pytest.mark.parametrize("kind", ["coco", "yolo", "pascal-voc"])
def test_supervision_reads_what_is_written(kind: str, written: AnnotationTable, tmp_path: Path) -> None:
    save(kind, tmp_path / kind, written)
    expected = expected_of(written)
    if kind == "pascal-voc":  # supervision counts pixels from 1, this project as DeepForest from 0
        expected = {
            name: [(label, [x0 - 1, y0 - 1, x1, y1]) for label, (x0, y0, x1, y1) in crowns]
            for name, crowns in expected.items()
        }
    found = crowns_of(by_supervision(kind, tmp_path / kind))
    assert {name: found.get(name, []) for name in expected} == expected


@pytest.mark.parametrize("kind", ["coco", "yolo", "pascal-voc"])
def test_what_supervision_writes_is_read(kind: str, crowns: AnnotationTable, tmp_path: Path) -> None:
    save("yolo", tmp_path / "first", crowns)
    dataset = by_supervision("yolo", tmp_path / "first")
    folder = tmp_path / "second"
    if kind == "coco":
        dataset.as_coco(str(folder), str(folder / "annotations.json"))
    elif kind == "yolo":
        dataset.as_yolo(str(folder / "images"), str(folder / "labels"), str(folder / "data.yaml"))
        with (folder / "data.yaml").open("a") as file:  # supervision leaves the folders of the images out
            file.write("train: images\n")
    else:
        dataset.as_pascal_voc(str(folder), str(folder))
    read = read_annotation_table(str(folder), image_size)
    shift = np.array([1, 1, 0, 0]) if kind == "pascal-voc" else 0
    assert {Path(name).name for name in read.images} == set(crowns.images)
    assert sorted(read.labels) == sorted(crowns.labels)
    np.testing.assert_allclose(np.sort(read.boxes, axis=0), np.sort(crowns.boxes + shift, axis=0), atol=0.01)


def test_deepforest_reads_the_tables(written: AnnotationTable, tmp_path: Path) -> None:
    """DeepForest keeps outlines, and the row 0,0,0,0 of an image without crowns."""
    file = save("deepforest-csv", tmp_path / "csv", written)
    read = utilities.read_file(str(file))
    assert read["image_path"].value_counts().to_dict() == {"SOAP_061.png": 37, "SOAP_031.png": 1}
    own = read[read["image_path"] == "SOAP_061.png"]
    assert own["label"].tolist() == written.labels
    for shape, expected in zip(own.geometry, written.shapes, strict=True):
        assert shape.equals(expected)
    outlines = utilities.read_file(str(save("coco", tmp_path / "coco", written)))
    assert all(one.equals(other) for one, other in zip(outlines.geometry, written.shapes, strict=True))
