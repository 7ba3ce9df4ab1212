"""Split, fine-tune, predict and evaluate real imagery with the real engine, through Processing."""

from __future__ import annotations

import csv
import math
import os
import tempfile
import time
from pathlib import Path
from typing import Any

import processing
import pytest
from deepforest_processing.algorithms.base.run_folders import KEEP_DAYS
from inputs import gdal, make_layer, square
from processing_runs import WarningsFeedback
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

SAMPLES = Path(__file__).resolve().parents[2] / ".samples"
SIDE = 300  # pixels; 30 m of forest, two dozen crowns
DEGREES = "EPSG:4326"


@pytest.fixture(scope="module")
def forest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dense part of the annotated Yellowstone orthomosaic."""
    path = tmp_path_factory.mktemp("forest") / "Yellowstone part.tif"
    source = SAMPLES / "yellowstone.tif"
    assert source.is_file(), "run tools/samples.py (make does it)"
    gdal.Translate(str(path), str(source), srcWin=[700, 100, SIDE, SIDE])
    return path


def extent_of(raster: Path) -> QgsRectangle:
    layer = QgsRasterLayer(str(raster), "r")
    return QgsRectangle(layer.extent())  # a copy: the layer goes


@pytest.fixture(scope="module")
def crowns(forest: Path) -> list[QgsGeometry]:
    """The crowns drawn in that part, in the raster's CRS."""
    drawn = QgsVectorLayer(str(SAMPLES / "yellowstone_crowns.gpkg"), "drawn", "ogr")
    box = extent_of(forest)
    inside = [QgsGeometry(f.geometry()) for f in drawn.getFeatures() if box.contains(f.geometry().boundingBox())]
    assert len(inside) > 10
    return inside


def as_layer(geometries: list[QgsGeometry], **how: Any) -> QgsVectorLayer:
    return make_layer([geometry.asWkt(9) for geometry in geometries], **how)


def footprint_totals(layer: QgsVectorLayer) -> int:
    return sum(feature["crowns"] for feature in layer.getFeatures())


def in_degrees(geometries: list[QgsGeometry]) -> list[QgsGeometry]:
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32612"), QgsCoordinateReferenceSystem(DEGREES), QgsProject.instance()
    )
    moved = []
    for geometry in geometries:
        copy = QgsGeometry(geometry)
        copy.transform(transform)
        moved.append(copy)
    return moved


def test_forms_of_annotations(
    provider: Any, real_engine: Path, forest: Path, crowns: list[QgsGeometry], tmp_path: Path
) -> None:
    """The same crowns in another CRS, as one multipolygon, or as points make the same number of annotations."""

    def split(name: str, annotations: QgsVectorLayer, **more: Any) -> list[dict[str, Any]]:
        folder = tmp_path / name
        result = processing.run(
            "deepforest:splitraster",
            {
                "INPUT": str(forest),
                "ANNOTATIONS": annotations,
                "PATCH_SIZE": SIDE,
                "OUTPUT_FOLDER": str(folder),
                **more,
            },
        )
        with open(result["ANNOTATIONS_CSV"], encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    plain = split("plain", as_layer(crowns))
    assert len(plain) == len(crowns)

    degrees = split("degrees", as_layer(in_degrees(crowns), crs=DEGREES))
    assert len(degrees) == len(crowns)
    for ours, theirs in zip(plain, degrees):
        for side in ("xmin", "ymin", "xmax", "ymax"):
            # A box turned into degrees and back is a box a little larger (meridian convergence).
            assert float(ours[side]) == pytest.approx(float(theirs[side]), abs=3)

    one = QgsGeometry.collectGeometry(crowns)
    assert len(split("multi", as_layer([one], kind="MultiPolygon"))) == len(crowns)

    points = as_layer([g.centroid() for g in crowns], kind="Point")
    squares = split("points", points, CROWN_DIAMETER=2.0)
    widths = [float(row["xmax"]) - float(row["xmin"]) for row in squares]
    assert max(widths) == pytest.approx(20, abs=1)  # 2 m at 0.1 m, where the raster's border does not cut

    box = extent_of(forest)
    west = QgsRectangle(box.xMinimum(), box.yMinimum(), box.center().x(), box.yMaximum())
    half = split("areas", as_layer(crowns), AREAS=as_layer([QgsGeometry.fromRect(west)], name="West"))
    expected = sum(1 for g in crowns if g.intersection(QgsGeometry.fromRect(west)).area() > 0.5 * g.area())
    assert 0 < expected < len(crowns)
    # A crown cut by the area's border also has to keep more than half of itself in a patch.
    assert abs(len(half) - expected) <= 1


def test_validation_crowns_are_marked_in_the_patches(
    provider: Any, real_engine: Path, forest: Path, crowns: list[QgsGeometry], tmp_path: Path
) -> None:
    """The eastern crowns as a separate layer in another CRS; one western crown is in both layers."""
    middle = extent_of(forest).center().x()
    east = [geometry for geometry in crowns if geometry.boundingBox().xMinimum() > middle]
    west = [geometry for geometry in crowns if geometry.boundingBox().xMaximum() < middle]
    feedback = QgsProcessingFeedback()
    split = processing.run(
        "deepforest:splitraster",
        {
            "INPUT": str(forest),
            "ANNOTATIONS": as_layer(west),
            "VALIDATION_ANNOTATIONS": as_layer(in_degrees([*east, west[0]]), crs=DEGREES, name="Ben's plot"),
            "PATCH_SIZE": SIDE,
            "OUTPUT_FOLDER": str(tmp_path / "patches"),
        },
        feedback=feedback,
    )
    with open(split["ANNOTATIONS_CSV"], encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(west) + len(east)
    assert sum(row["validation"] == "1" for row in rows) == len(east) + 1
    assert "1 crown of validation layer 'Ben's plot' is also in the training layer" in feedback.textLog()


def test_split_fine_tune_predict_evaluate(
    provider: Any, real_engine: Path, forest: Path, crowns: list[QgsGeometry], tmp_path: Path
) -> None:
    split = processing.run(
        "deepforest:splitraster",
        {
            "INPUT": str(forest),
            "ANNOTATIONS": as_layer(crowns),
            "PATCH_SIZE": 150,
            "OUTPUT_FOLDER": str(tmp_path / "patches"),
            "FOOTPRINTS": "TEMPORARY_OUTPUT",
        },
    )
    assert split["FOOTPRINTS"].crs().authid() == "EPSG:32612"
    assert footprint_totals(split["FOOTPRINTS"]) >= len(crowns)

    feedback = QgsProcessingFeedback()
    tuned = processing.run(
        "deepforest:finetune",
        {
            "PATCHES": split["OUTPUT_FOLDER"],
            "EPOCHS": 2,
            "DEVICE": "cpu",
            "OUTPUT_MODEL": str(tmp_path / "local.safetensors"),
            "REPORT": str(tmp_path / "training.html"),
            "LOG_FOLDER": str(tmp_path / "logs"),
        },
        feedback=feedback,
    )
    assert Path(tuned["OUTPUT_MODEL"]).is_file()
    assert "<html" in Path(tuned["REPORT"]).read_text(encoding="utf-8").lower()
    assert Path(tuned["LOG_FOLDER"]).is_dir()
    assert tuned["BOX_RECALL"] is None or 0 <= tuned["BOX_RECALL"] <= 1
    assert "Epoch 2" in feedback.textLog()

    box = extent_of(forest)
    west = QgsRectangle(box.xMinimum(), box.yMinimum(), box.center().x(), box.yMaximum())
    found = processing.run(
        "deepforest:predicttile",
        {
            "INPUT": str(forest),
            "MODEL": tuned["OUTPUT_MODEL"],
            "AREAS": as_layer(in_degrees([QgsGeometry.fromRect(west)]), crs=DEGREES, name="West"),
            "SCORE_THRESHOLD": 0.01,
            "DEVICE": "cpu",
            "OUTPUT": str(tmp_path / "crowns.gpkg"),
            "REPORT": str(tmp_path / "prediction.html"),
            "DENSITY": str(tmp_path / "density.tif"),
            "DENSITY_CELL": 5,
        },
    )
    report = Path(found["REPORT"]).read_text(encoding="utf-8")
    assert f"<b>{found['COUNT']:,}</b>Crowns" in report
    assert "local.safetensors" in report
    density = gdal.Open(found["DENSITY"])
    cells = density.ReadAsArray()[:, :3]  # the areas, from degrees, may reach a hair into a fourth column
    assert round(density.GetGeoTransform()[1], 6) == 5.0
    assert cells[cells >= 0].sum() * 25 / 10_000 == pytest.approx(found["COUNT"], rel=0.1)
    layer = QgsVectorLayer(found["OUTPUT"], "crowns", "ogr")
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:32612"
    assert found["COUNT"] == layer.featureCount() > 0
    for feature in layer.getFeatures():
        assert box.contains(feature.geometry().boundingBox().center())
        assert feature.geometry().centroid().asPoint().x() < box.center().x() + 0.2
        assert 0.01 <= feature["score"] <= 1
        width, height = feature["box_width_m"], feature["box_height_m"]
        assert feature["crown_diameter_m"] == pytest.approx((width + height) / 2)
        assert feature.geometry().area() == pytest.approx(width * height)
        assert feature["crown_area_m2"] == pytest.approx(math.pi / 4 * width * height)
        assert feature["model"] == "local.safetensors"

    measured = processing.run(
        "deepforest:evaluate",
        {
            "PREDICTIONS": found["OUTPUT"],
            "TRUTH": as_layer(crowns),
            "AREAS": as_layer([QgsGeometry.fromRect(west)], name="West"),
            "MATCHES": str(tmp_path / "matches.gpkg"),
            "REPORT": str(tmp_path / "evaluation.html"),
        },
    )
    matches = QgsVectorLayer(measured["MATCHES"], "matches", "ogr")
    results = [feature["result"] for feature in matches.getFeatures()]
    hit, wrong, missed = (results.count(r) for r in ("true positive", "false positive", "missed"))
    assert hit + wrong + missed == len(results) > 0
    assert measured["PRECISION"] == pytest.approx(hit / (hit + wrong))
    assert measured["RECALL"] == pytest.approx(hit / (hit + missed))
    assert 0 <= measured["MAP"] <= 1  # scores cross to the engine
    assert Path(measured["REPORT"]).stat().st_size > 1000


@pytest.mark.parametrize(
    ("predicted", "reference", "f1", "words"),
    [
        (["tree", "dead"], ["Tree", "Dead "], 1.0, "differ only in case or blanks were matched: 'tree' → 'Tree'"),
        (["Tree", "Tree"], ["Oak", "Oak"], 1.0, "was matched with the only class of 'Reference' (Oak)"),
        (["Tree", "Tree"], ["Oak", "Pine"], 0.0, "Classes of 'Predicted': Tree. Classes of 'Reference': Oak, Pine."),
    ],
    ids=["spelling", "one class", "no common class"],
)
def test_classes_that_differ(
    provider: Any, real_engine: Path, predicted: list[str], reference: list[str], f1: float, words: str
) -> None:
    layers = {
        name: make_layer(
            [square(0, 0), square(9, 0)], fields="&field=label:string", rows=[[v] for v in labels], name=name
        )
        for name, labels in (("Predicted", predicted), ("Reference", reference))
    }
    feedback = QgsProcessingFeedback()
    result = processing.run(
        "deepforest:evaluate",
        {"PREDICTIONS": layers["Predicted"], "TRUTH": layers["Reference"], "LABEL_FIELD": "label"},
        feedback=feedback,
    )
    assert result["F1"] == f1
    assert words in feedback.textLog()


def test_a_matching_threshold_of_one_is_refused(provider: Any) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("deepforest:evaluate")
    assert algorithm.parameterDefinition("IOU_THRESHOLD").maximum() == 0.99
    layer = make_layer([square(0, 0)])
    with pytest.raises(QgsProcessingException, match="IOU_THRESHOLD"):
        processing.run("deepforest:evaluate", {"PREDICTIONS": layer, "TRUTH": layer, "IOU_THRESHOLD": 1.0})


def test_loaded_layers_have_metadata(provider: Any, real_engine: Path, forest: Path, tmp_path: Path) -> None:
    context, feedback, project = QgsProcessingContext(), QgsProcessingFeedback(), QgsProject()
    context.setProject(project)
    parameters = {
        "INPUT": QgsRasterLayer(str(forest), "Plot 4"),
        "DEVICE": "cpu",
        "OUTPUT": QgsProcessingOutputLayerDefinition(str(tmp_path / "crowns.gpkg"), project),
        "DENSITY": QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project),
    }
    found = QgsApplication.processingRegistry().createAlgorithmById("deepforest:predicttile")
    results, ok = found.run(parameters, context, feedback)
    assert ok, feedback.textLog()
    loading = context.layersToLoadOnCompletion()
    assert set(loading) == {results["OUTPUT"], results["DENSITY"]}
    crowns = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
    loading[results["OUTPUT"]].postProcessor().postProcessLayer(crowns, context, feedback)
    metadata = crowns.metadata()
    assert metadata.title() == "Tree crowns in Plot 4"
    for told in ("Model: starter.safetensors", "Size (px): 300 × 300", "Crown shape: box", "Score threshold: 0."):
        assert told in metadata.abstract(), told
    density = QgsProcessingUtils.mapLayerFromString(results["DENSITY"], context)
    assert density.crs() == crowns.crs()
    assert (density.width(), density.height()) == (3, 3)
    cells = density.dataProvider().block(1, density.extent(), 3, 3)
    told = sum(cells.value(row, col) for row in range(3) for col in range(3))
    assert told / 100 == pytest.approx(crowns.featureCount())
    assert crowns.featureCount() > 5


def test_a_perfect_prediction_scores_one(
    provider: Any, real_engine: Path, crowns: list[QgsGeometry], tmp_path: Path
) -> None:
    found = as_layer(crowns, fields="&field=score:double&field=label:string", rows=[[0.9, "Tree"]] * len(crowns))
    known = as_layer(in_degrees(crowns), crs=DEGREES, fields="&field=species:string", rows=[["Tree"]] * len(crowns))
    measured = processing.run(
        "deepforest:evaluate",
        {"PREDICTIONS": found, "TRUTH": known, "LABEL_FIELD": "species", "MATCHES": "TEMPORARY_OUTPUT"},
    )
    assert (measured["PRECISION"], measured["RECALL"], measured["F1"]) == (1.0, 1.0, 1.0)
    assert measured["DIAMETER_BIAS"] == pytest.approx(0, abs=1e-3)
    assert measured["DIAMETER_RMSE"] == pytest.approx(0, abs=1e-3)
    # The same crowns 100 m further are all wrong and all missed.
    moved = []
    for geometry in crowns:
        copy = QgsGeometry(geometry)
        copy.translate(100, 0)
        moved.append(copy)
    measured = processing.run(
        "deepforest:evaluate", {"PREDICTIONS": as_layer(moved), "TRUTH": known, "MATCHES": "TEMPORARY_OUTPUT"}
    )
    assert (measured["PRECISION"], measured["RECALL"]) == (0.0, 0.0)
    assert {f["result"] for f in measured["MATCHES"].getFeatures()} == {"false positive", "missed"}


def test_cancelling_a_real_run(
    provider: Any, real_engine: Path, forest: Path, crowns: list[QgsGeometry], tmp_path: Path
) -> None:
    class Impatient(QgsProcessingFeedback):
        """Cancels at the first sign of progress."""

        def setProgressText(self, text: str) -> None:
            self.cancel()

    found = QgsApplication.processingRegistry().createAlgorithmById("deepforest:finetune")
    target = tmp_path / "never.safetensors"
    parameters = {
        "INPUT": str(forest),
        "ANNOTATIONS": as_layer(crowns),
        "EPOCHS": 50,
        "DEVICE": "cpu",
        "OUTPUT_MODEL": str(target),
    }
    results, ok = found.run(parameters, QgsProcessingContext(), Impatient())
    assert (results, ok) == ({}, True)


@pytest.mark.parametrize("in_memory", [False, True])
def test_cancelling_a_real_run_that_keeps_its_crowns(
    provider: Any, real_engine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, in_memory: bool
) -> None:
    """The sink gets the crowns detected so far, the log reports the covered area, and the next run completes them.

    Copies that were kept so a month ago are cleared away; younger ones stay.
    """
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    earlier = {name: tmp_path / f"deepforest-crowns-{name}" for name in ("old", "young")}
    for name, days in (("old", KEEP_DAYS + 1), ("young", KEEP_DAYS - 1)):
        earlier[name].mkdir()
        (earlier[name] / "crowns.gpkg").touch()
        os.utime(earlier[name], (time.time() - days * 86400,) * 2)
    raster = tmp_path / "large.tif"
    gdal.Translate(str(raster), str(SAMPLES / "yellowstone.tif"), srcWin=[0, 0, 1600, 1600])

    class Impatient(QgsProcessingFeedback):
        def setProgress(self, progress: float) -> None:
            super().setProgress(progress)
            if progress > 30:
                self.cancel()

    def run(feedback: QgsProcessingFeedback) -> QgsVectorLayer:
        output = "TEMPORARY_OUTPUT" if in_memory else str(tmp_path / "crowns.gpkg")
        settings = {"INPUT": str(raster), "DEVICE": "cpu", "BATCH_SIZE": 1, "KEEP_ON_CANCEL": True, "OUTPUT": output}
        got = processing.run("deepforest:predicttile", settings, feedback=feedback)["OUTPUT"]
        return got if in_memory else QgsVectorLayer(str(got), "crowns", "ogr")

    hasty = Impatient()
    some = run(hasty)
    assert some.isValid()
    count = some.featureCount()
    assert count > 0
    assert "Cancelled. The crowns of " in hasty.textLog()
    copy = hasty.textLog().split("also kept in '")[1].split("'")[0]
    assert (earlier["old"].exists(), earlier["young"].exists()) == (False, True)
    assert QgsVectorLayer(copy, "copy", "ogr").featureCount() == count
    patient = QgsProcessingFeedback()
    assert run(patient).featureCount() > count
    assert "Resuming an earlier run" in patient.textLog()


def test_tiles_of_a_folder(provider: Any, real_engine: Path, forest: Path, tmp_path: Path) -> None:
    """The crowns of four tiles are those of the raster that they were cut from; a broken tile is counted."""
    folder, half = tmp_path / "tiles", SIDE // 2
    folder.mkdir()
    for row in (0, 1):
        for column in (0, 1):
            part = [column * half, row * half, half, half]
            gdal.Translate(str(folder / f"tile {row} {column}.tif"), str(forest), srcWin=part)
    uncut = {"INPUT": [str(forest)], "OUTPUT": "TEMPORARY_OUTPUT"}
    whole = processing.run("deepforest:predicttiles", uncut)["OUTPUT"]
    (folder / "broken.tif").write_bytes(b"II*\0 not a raster")
    messages = WarningsFeedback()
    result = processing.run(
        "deepforest:predicttiles",
        {"FOLDER": str(folder), "REPORT": str(tmp_path / "report.html"), "OUTPUT": "TEMPORARY_OUTPUT"},
        feedback=messages,
    )
    found = list(result["OUTPUT"].getFeatures())
    assert (result["RASTERS"], result["FAILED"]) == (4, 1)
    assert "broken.tif" in "\n".join(messages.warnings)
    names = {f"tile {row} {column}.tif" for row in (0, 1) for column in (0, 1)}
    assert {feature["source"] for feature in found} == names
    assert result["COUNT"] == len(found) == whole.featureCount() > 10
    assert "broken.tif" in (tmp_path / "report.html").read_text(encoding="utf-8")

    def boxes(features: Any) -> list[list[float]]:
        bounds = [feature.geometry().boundingBox() for feature in features]
        return sorted([box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()] for box in bounds)

    for ours, theirs in zip(boxes(found), boxes(whole.getFeatures())):
        assert ours == pytest.approx(theirs, abs=0.02)  # metres
