"""Import and export of annotations in the formats of other programs, through Processing with the real engine."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import processing
import pytest
from inputs import gdal, make_layer, square
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

SAMPLES = Path(__file__).resolve().parents[2] / ".samples"
OSBS = SAMPLES / "OSBS_029.xml"
FORMATS = ("coco", "pascal-voc", "yolo", "label-studio", "cvat", "deepforest-csv", "retinanet-csv")
SIDES = ("xmin", "ymin", "xmax", "ymax")


def boxes_of(path: Path) -> list[tuple[float, ...]]:
    """The boxes of a Pascal VOC file, sorted."""
    items = ET.parse(path).getroot().findall("object")
    return sorted(tuple(round(float(one.findtext(f"bndbox/{side}", "")), 3) for side in SIDES) for one in items)


def imported(source: Path, **more: Any) -> dict[str, Any]:
    kind = "ANNOTATION_FOLDER" if source.is_dir() else "ANNOTATION_FILE"
    result = processing.run("deepforest:importannotations", {kind: str(source), "OUTPUT": "TEMPORARY_OUTPUT", **more})
    assert isinstance(result["OUTPUT"], QgsVectorLayer)
    return dict(result)


def exported(folder: Path, **more: Any) -> dict[str, Any]:
    return dict(processing.run("deepforest:exportannotations", {"OUTPUT_FOLDER": str(folder), **more}))


@pytest.mark.parametrize("kind", FORMATS)
def test_real_annotations_in_every_format(provider: Any, real_engine: Path, tmp_path: Path, kind: str) -> None:
    """Pascal VOC to a layer, another format, a layer again, and back: 61 crowns with the same boxes on the map."""
    drawn = imported(OSBS, FOOTPRINTS="TEMPORARY_OUTPUT")
    layer = drawn["OUTPUT"]
    assert (layer.featureCount(), layer.crs().authid(), drawn["CROWNS"]) == (61, "EPSG:32617", 61)
    raster = QgsRasterLayer(str(SAMPLES / "OSBS_029.tif"), "OSBS")
    (frame,) = drawn["FOOTPRINTS"].getFeatures()
    assert (frame["image_path"], frame["crowns"]) == ("OSBS_029.tif", 61)
    assert frame.geometry().boundingBox().toString(2) == raster.extent().toString(2)

    other = exported(tmp_path / "other", ANNOTATIONS=layer, INPUT=raster, FORMAT=kind)
    assert other["CROWNS"] == 61
    assert Path(other["FILE"]).exists()
    again = imported(Path(other["FILE"]), IMAGES=str(SAMPLES))["OUTPUT"]
    back = exported(tmp_path / "back", ANNOTATIONS=again, INPUT=raster, FORMAT="pascal-voc")
    assert boxes_of(Path(back["FILE"]) / "OSBS_029.xml") == boxes_of(OSBS)
    assert {feature["label"] for feature in again.getFeatures()} == {"Tree"}


def test_classes_and_images_without_a_georeference(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    """The crowns are on the image that QGIS displays, with negative y; the classes are kept without a class field."""
    result = imported(SAMPLES / "testfile_multi.csv")
    layer, raster = result["OUTPUT"], QgsRasterLayer(str(SAMPLES / "SOAP_061.png"), "plot")
    assert raster.extent().contains(layer.extent())
    assert not layer.crs().authid()
    values = [feature["label"] for feature in layer.getFeatures()]
    assert (len(values), set(values)) == (37, {"Alive", "Dead"})
    data = json.loads(
        Path(exported(tmp_path / "out", ANNOTATIONS=layer, INPUT=raster)["FILE"]).read_text(encoding="utf-8")
    )
    names = {kind["id"]: kind["name"] for kind in data["categories"]}
    assert sorted(names[crown["category_id"]] for crown in data["annotations"]) == sorted(values)
    assert data["images"] == [{"id": 1, "file_name": "SOAP_061.png", "width": 400, "height": 400}]
    assert all(crown["bbox"][1] >= 0 for crown in data["annotations"])


def test_the_chosen_crs_and_the_style(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    target = str(tmp_path / "crowns.gpkg")
    processing.run(
        "deepforest:importannotations",
        {"ANNOTATION_FILE": str(OSBS), "CRS": QgsCoordinateReferenceSystem("EPSG:4326"), "OUTPUT": target},
    )
    layer = QgsVectorLayer(target, "opened later", "ogr")
    assert layer.crs().authid() == "EPSG:4326"
    move = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem("EPSG:32617"), QgsProject.instance())
    extent = QgsRasterLayer(str(SAMPLES / "OSBS_029.tif"), "OSBS").extent().buffered(0.5)
    assert extent.contains(move.transformBoundingBox(layer.extent()))
    assert layer.attributeAlias(layer.fields().lookupField("image_path")) == "Image"
    assert layer.editorWidgetSetup(layer.fields().lookupField("label")).type() == "ValueMap"
    assert layer.renderer().symbol().symbolLayerCount() == 2  # an outline with a dark edge


def test_patches_for_other_trainers(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    """Split raster with background patches, then a YOLO dataset, which Fine-tune reads as a patches folder."""
    split = processing.run(
        "deepforest:splitraster",
        {
            "INPUT": str(SAMPLES / "OSBS_029.tif"),
            "ANNOTATIONS": imported(OSBS)["OUTPUT"],
            "PATCH_SIZE": 64,
            "PATCH_OVERLAP": 0,
            "ALLOW_EMPTY": True,
            "OUTPUT_FOLDER": str(tmp_path / "patches"),
        },
    )
    made = exported(tmp_path / "yolo", PATCHES=split["OUTPUT_FOLDER"], FORMAT="yolo")
    images, labels = (sorted((tmp_path / "yolo" / name / "train").iterdir()) for name in ("images", "labels"))
    assert [one.stem for one in images if one.suffix == ".png"] == [one.stem for one in labels]
    assert len(labels) == len(list((tmp_path / "patches").glob("*.png")))
    lines = [line for one in labels for line in one.read_text().splitlines()]
    assert len(lines) == made["CROWNS"] > 40
    assert sum(not one.read_text() for one in labels) > 0
    feedback = QgsProcessingFeedback()
    processing.run(
        "deepforest:finetune",
        {
            "PATCHES": str(tmp_path / "yolo"),
            "EPOCHS": 1,
            "DEVICE": "cpu",
            "OUTPUT_MODEL": str(tmp_path / "m.safetensors"),
        },
        feedback=feedback,
    )
    assert "Training set: " in feedback.textLog()


def test_a_layer_on_several_images(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    """Two halves of an image; the crowns drawn in QGIS, selected ones only, and one outside."""
    (tmp_path / "halves").mkdir()
    for name, column in (("west", 0), ("east", 200)):
        gdal.Translate(
            str(tmp_path / "halves" / f"{name}.tif"), str(SAMPLES / "OSBS_029.tif"), srcWin=[column, 0, 200, 400]
        )
    layer = imported(OSBS)["OUTPUT"]
    feedback = QgsProcessingFeedback()
    result = processing.run(
        "deepforest:exportannotations",
        {
            "ANNOTATIONS": make_layer(
                [feature.geometry().asWkt(9) for feature in layer.getFeatures()] + [square(0, 0)], crs="EPSG:32617"
            ),
            "IMAGES": str(tmp_path / "halves"),
            "COPY_IMAGES": True,
            "OUTPUT_FOLDER": str(tmp_path / "out"),
        },
        feedback=feedback,
    )
    data = json.loads(Path(result["FILE"]).read_text(encoding="utf-8"))
    assert [image["file_name"] for image in data["images"]] == ["east.tif", "west.tif"]
    assert 55 < len(data["annotations"]) == result["CROWNS"] <= 61
    assert "skipped, of which at most half is inside an image" in feedback.textLog()
    assert {one.name for one in (tmp_path / "out").iterdir()} >= {"annotations.json", "east.tif", "west.tif"}


def test_problems_are_in_the_log(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    crowns = [
        {"id": 31, "image_id": 1, "category_id": 1, "segmentation": [[1, 2, 3, 4]], "bbox": [5, 6, 10, 20]},
        {"id": 32, "image_id": 9, "category_id": 1, "bbox": [5, 6, 10, 20]},
    ]
    images = [{"id": 1, "file_name": "SOAP_061.png", "width": 400, "height": 400}]
    images.append({"id": 2, "file_name": "SOAP_031.png"})
    content = {"images": images, "categories": [{"id": 1, "name": "Dead"}], "annotations": crowns}
    (tmp_path / "crowns.json").write_text(json.dumps(content))
    feedback = QgsProcessingFeedback()
    result = processing.run(
        "deepforest:importannotations",
        {"ANNOTATION_FILE": str(tmp_path / "crowns.json"), "IMAGES": str(SAMPLES), "OUTPUT": "TEMPORARY_OUTPUT"},
        feedback=feedback,
    )
    assert (result["CROWNS"], result["IMAGES_WITHOUT_CROWNS"]) == (1, 1)
    assert "the outline of annotation 31 is not a polygon; its 'bbox' was used" in feedback.textLog()
    assert "annotation 32 skipped" in feedback.textLog()
    images[0]["width"] = 800
    (tmp_path / "crowns.json").write_text(json.dumps(content))
    with pytest.raises(QgsProcessingException, match=r"image 'SOAP_061\.png' was annotated with 800 × 400 pixels"):
        imported(tmp_path / "crowns.json", IMAGES=str(SAMPLES))


@pytest.mark.parametrize(
    ("algorithm", "given", "message"),
    [
        ("importannotations", {}, "There are no annotations."),
        ("importannotations", {"ANNOTATION_FILE": "/nowhere.json"}, "'/nowhere.json' does not exist"),
        ("importannotations", {"ANNOTATION_FILE": str(OSBS), "ANNOTATION_FOLDER": str(SAMPLES)}, "Both an annotation"),
        ("exportannotations", {}, "There are no annotations."),
        (
            "exportannotations",
            {"INPUT": str(SAMPLES / "OSBS_029.tif")},
            "There are no annotations. Choose",
        ),
        ("exportannotations", {"IMAGES": str(SAMPLES), "PATCHES": str(SAMPLES)}, "given together with: Images folder."),
        (
            "exportannotations",
            {"INPUT": str(OSBS.with_suffix(".tif")), "PATCHES": str(SAMPLES)},
            "A patches folder was given together with: Raster. The patches contain crowns and images.",
        ),
    ],
)
def test_missing_inputs_are_refused_before_the_run(
    provider: Any, fake_engine: Path, tmp_path: Path, algorithm: str, given: dict[str, str], message: str
) -> None:
    found = provider.algorithm(algorithm).create()
    name = "OUTPUT" if algorithm == "importannotations" else "OUTPUT_FOLDER"
    ok, reason = found.checkParameterValues({name: str(tmp_path / "a.gpkg"), **given}, QgsProcessingContext())
    assert not ok
    assert message in reason
