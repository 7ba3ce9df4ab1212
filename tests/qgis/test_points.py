"""*Evaluate* and *Fine-tune* with points, and suggested thresholds, in QGIS with the real engine."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import processing
import pytest
from deepforest_processing.deepforest_qgis.common.model_registry import STARTER
from inputs import EAST, NORTH, make_layer, square
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer, QgsWkbTypes

SAMPLES = Path(__file__).resolve().parents[2] / ".samples"


def crowns() -> QgsVectorLayer:
    """Two crowns of 4 m with scores."""
    fields = "&field=score:double&field=label:string"
    return make_layer([square(2, 2, 4), square(12, 2, 4)], fields=fields, rows=[[0.9, "Tree"], [0.8, "Tree"]])


def stems() -> QgsVectorLayer:
    """A stem 1 m from the centre of the first crown, and one far from both."""
    return make_layer([f"POINT({EAST + x} {NORTH - 4})" for x in (5, 30)], kind="Point", name="Stems")


def test_stems_are_matched_by_distance(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    given = {"PREDICTIONS": crowns(), "TRUTH": stems(), "REPORT": str(tmp_path / "report.html")}
    feedback = QgsProcessingFeedback()
    result = processing.run("deepforest:evaluate", {**given, "MATCHES": "TEMPORARY_OUTPUT"}, feedback=feedback)
    assert (result["RECALL"], result["PRECISION"], result["F1"], result["MAP"]) == (0.5, None, None, None)
    assert result["POSITION_MEAN"] == pytest.approx(1, abs=0.01)
    assert result["POSITION_RMSE"] == pytest.approx(1, abs=0.01)
    assert "Set areas in which every tree has a point" in feedback.textLog()
    matches = result["MATCHES"]
    assert matches.wkbType() == QgsWkbTypes.Type.Polygon
    assert [one["result"] for one in matches.getFeatures()] == ["true positive", "missed"]
    assert next(matches.getFeatures())["distance_m"] == pytest.approx(1, abs=0.01)

    areas = make_layer([square(0, 0, 20)], name="Areas")
    result = processing.run("deepforest:evaluate", {**given, "AREAS": areas, "MATCHES": "TEMPORARY_OUTPUT"})
    assert (result["RECALL"], result["PRECISION"]) == (1, 0.5)
    assert [one["result"] for one in result["MATCHES"].getFeatures()] == ["true positive", "false positive"]


def test_points_need_a_diameter_for_matching_by_overlap(provider: Any, real_engine: Path) -> None:
    given = {"PREDICTIONS": crowns(), "TRUTH": stems(), "MATCHING": "overlap"}
    with pytest.raises(QgsProcessingException, match="contains points, but no crown diameter was given"):
        processing.run("deepforest:evaluate", {**given, "STORE_IN": "bundled"})
    result = processing.run("deepforest:evaluate", {**given, "CROWN_DIAMETER": 4})
    assert result["RECALL"] == 0.5
    assert result["POSITION_MEAN"] is None


def test_suggested_thresholds_are_stored_in_an_own_model(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    fields = "&field=score:double&field=label:string"
    rows = [[score, "Tree"] for score in (0.9, 0.7, 0.2, 0.1)]
    places = [square(2, 2, 4), square(3.5, 2, 4), square(12, 2, 4), square(40, 2, 4)]  # the second one is a duplicate
    given = {
        "PREDICTIONS": make_layer(places, fields=fields, rows=rows),
        "TRUTH": make_layer([places[0], places[2]]),
        "REPORT": str(tmp_path / "report.html"),
    }
    plain = processing.run("deepforest:evaluate", given)
    assert plain["SUGGESTED_F1"] is None
    model = tmp_path / "mine.safetensors"
    shutil.copy(STARTER, model)
    result = processing.run("deepforest:evaluate", {**given, "STORE_IN": str(model)})
    assert result["SUGGESTED_F1"] == 1
    assert 0.1 < result["SUGGESTED_SCORE_THRESHOLD"] <= 0.2
    assert result["SUGGESTED_NMS_THRESHOLD"] <= 0.45
    card = processing.run("deepforest:modelinfo", {"MODEL": str(model), "REPORT": str(tmp_path / "card.html")})
    assert card["SCORE_THRESHOLD"] == result["SUGGESTED_SCORE_THRESHOLD"]
    assert card["NMS_THRESHOLD"] == result["SUGGESTED_NMS_THRESHOLD"]
    feedback = QgsProcessingFeedback()
    predicted = {"INPUT": str(SAMPLES / "osbs_029.tif"), "MODEL": str(model), "OUTPUT": "TEMPORARY_OUTPUT"}
    processing.run("deepforest:predicttile", predicted, feedback=feedback)
    assert f"NMS threshold of the model: {result['SUGGESTED_NMS_THRESHOLD']:.2f}." in feedback.textLog()
    with pytest.raises(QgsProcessingException, match="The bundled model and models of the Hugging Face Hub are not"):
        processing.run("deepforest:evaluate", {**given, "STORE_IN": "bundled"})


def test_a_model_is_fine_tuned_on_points(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    crowns = QgsVectorLayer(str(SAMPLES / "osbs_029_crowns.gpkg"), "crowns", "ogr")
    points = processing.run("native:centroids", {"INPUT": crowns, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    points.setName("Stems")
    feedback, model = QgsProcessingFeedback(), tmp_path / "model.safetensors"
    given = {"INPUT": str(SAMPLES / "osbs_029.tif"), "ANNOTATIONS": points, "EPOCHS": 1, "VALIDATION": 0}
    processing.run(
        "deepforest:finetune",
        {**given, "OUTPUT_MODEL": str(model), "REPORT": str(tmp_path / "report.html")},
        feedback=feedback,
    )
    assert model.exists()
    assert re.search("without a crown diameter: [1-9][0-9]* got the box of a crown", feedback.textLog())
