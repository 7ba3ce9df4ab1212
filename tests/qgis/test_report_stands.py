"""The page for the client in QGIS: stands in the report of a prediction, and the method in the report of stands."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import processing
import pytest
from inputs import make_layer, square
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
)

SAMPLES = Path(__file__).resolve().parents[2] / ".samples"


def names_of(report: Path) -> list[str]:
    """The names of the rows of the stand table."""
    text = report.read_text(encoding="utf-8").partition("<h2>Table</h2>")[2]
    return re.findall(r'<tr[^>]*><th scope="row">([^<]*)</th><td class="number">\d+</td><td class="number">', text)


def test_selected_stands_of_any_layer(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    """A layer in another CRS with fields whose names a GeoPackage reserves, of which one feature is selected."""
    raster, report = SAMPLES / "osbs_029.tif", tmp_path / "r.html"
    extent = processing.run("native:polygonfromlayerextent", {"INPUT": str(raster), "OUTPUT": "TEMPORARY_OUTPUT"})
    parts = processing.run(
        "native:creategrid",
        {
            "TYPE": 2,
            "EXTENT": extent["OUTPUT"],
            "HSPACING": 20,
            "VSPACING": 40,
            "CRS": extent["OUTPUT"].crs(),
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]
    wanted = {"INPUT": parts, "FIELD_NAME": "Geom", "FIELD_TYPE": 2, "FORMULA": "'part ' || $id"}
    named = processing.run("native:fieldcalculator", {**wanted, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    moved = processing.run(
        "native:reprojectlayer", {"INPUT": named, "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    assert moved.featureCount() > 1
    moved.selectByIds(moved.allFeatureIds()[:1])
    QgsProject.instance().addMapLayer(moved)
    chosen = next(moved.getSelectedFeatures())["Geom"]
    given = {"INPUT": str(raster), "STAND_FIELD": "Geom", "OUTPUT": "TEMPORARY_OUTPUT", "DEVICE": "cpu"}
    stands = QgsProcessingFeatureSourceDefinition(moved.id(), selectedFeaturesOnly=True)
    processing.run("deepforest:predicttile", {**given, "STANDS": stands, "REPORT": str(report)})
    assert names_of(report) == [chosen, "All stands"]
    with pytest.raises(QgsProcessingException, match=r"no prediction report.*stands of the report"):
        processing.run("deepforest:predicttile", {**given, "STANDS": stands})
    wrong = {**given, "STANDS": stands, "STAND_FIELD": "name", "REPORT": str(report)}
    with pytest.raises(QgsProcessingException, match="no field 'name'"):
        processing.run("deepforest:predicttile", wrong)
    QgsProject.instance().clear()


def test_a_predicted_layer_of_the_project_states_its_method(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    context, feedback, project = QgsProcessingContext(), QgsProcessingFeedback(), QgsProject()
    context.setProject(project)
    output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
    given = {"INPUT": str(SAMPLES / "osbs_029.tif"), "SCORE_THRESHOLD": 0.44, "DEVICE": "cpu", "OUTPUT": output}
    _, ok = provider.algorithm("predicttile").create().run(given, context, feedback)
    assert ok, feedback.textLog()
    ((key, details),) = context.layersToLoadOnCompletion().items()
    crowns = QgsProcessingUtils.mapLayerFromString(key, context)
    reports = []
    for number in range(2):
        report = tmp_path / f"{number}.html"
        stands = make_layer([square(0, 0, 10)], crs=crowns.crs().authid())
        summary = {"CROWNS": crowns, "STANDS": stands, "OUTPUT": "TEMPORARY_OUTPUT", "REPORT": str(report)}
        processing.run("deepforest:standsummary", summary)
        reports.append(report.read_text(encoding="utf-8"))
        details.postProcessor().postProcessLayer(crowns, context, feedback)  # as QGIS does when it loads the layer
    assert json.loads(crowns.customProperty("deepforest/provenance"))["Score threshold"] == "0.44"
    assert "Crowns with a score below 0.44 were dropped" not in reports[0]  # only the fields are known
    assert "The lowest score of these crowns is 0.4" in reports[0]
    assert "Crowns with a score below 0.44 were dropped" in reports[1]
    for report in reports:
        assert "by the method of DeepForest (Weinstein et al. 2019, 2020)" in report


def test_a_predicted_file_states_its_method(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    """The style in the GeoPackage keeps the parameters, as in models and qgis_process."""
    crowns, report = str(tmp_path / "crowns.gpkg"), tmp_path / "r.html"
    given = {"INPUT": str(SAMPLES / "osbs_029.tif"), "SCORE_THRESHOLD": 0.44, "DEVICE": "cpu", "OUTPUT": crowns}
    processing.run("deepforest:predicttile", given)
    stands = make_layer([square(0, 0, 10)], crs="EPSG:32617")
    summary = {"CROWNS": crowns, "STANDS": stands, "OUTPUT": "TEMPORARY_OUTPUT", "REPORT": str(report)}
    processing.run("deepforest:standsummary", summary)
    assert "Crowns with a score below 0.44 were dropped" in report.read_text(encoding="utf-8")
