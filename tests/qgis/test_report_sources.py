"""Reports name the layers as QGIS does: name and source, not the temporary file that a run writes."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import Any

import processing
from inputs import crowns_gpkg, make_layer, make_raster, raster_layer, recorded_jobs, square
from qgis.core import QgsRasterLayer, QgsVectorLayer


def listed(report: Path) -> dict[str, str]:
    """The rows of the tables of a report: names and values."""
    page = report.read_text(encoding="utf-8")
    assert "deepforest-run-" not in page
    return dict(re.findall(r'<tr><th scope="row"[^>]*>([^<]*)</th><td>([^<]*)</td></tr>', page))


def test_an_evaluation_names_layers_model_and_lowest_score(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    path = crowns_gpkg(tmp_path / "north.gpkg")
    found = QgsVectorLayer(f"{path}|layername=crowns", "Crowns of May", "ogr")
    known = make_layer([square(1, 1)], name="Drawn by Ana")
    report = tmp_path / "report.html"
    processing.run("deepforest:evaluate", {"PREDICTIONS": found, "TRUTH": known, "AREAS": known, "REPORT": str(report)})
    rows = listed(report)
    features = list(found.getFeatures())
    assert rows["Predicted crowns"] == f"Crowns of May ({path}|layername=crowns)"
    assert rows["Reference crowns"] == rows["Areas"] == "Drawn by Ana (temporary scratch layer)"
    assert rows["Model"] == ", ".join({feature["model"] for feature in features})
    assert float(rows["Lowest score of the predicted crowns"]) == min(feature["score"] for feature in features)


def test_a_prediction_names_raster_areas_model_and_threshold(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    raster = raster_layer(make_raster(tmp_path / "flight.tif"), "Flight 7")
    report = tmp_path / "report.html"
    values = {"INPUT": raster, "AREAS": make_layer([square(1, 1, 9)], name="Plot 3"), "SCORE_THRESHOLD": 0.35}
    processing.run("deepforest:predicttile", {**values, "OUTPUT": "TEMPORARY_OUTPUT", "REPORT": str(report)})
    rows = listed(report)
    assert (rows["Raster"], rows["File"]) == ("Flight 7", str(tmp_path / "flight.tif"))
    assert rows["Areas"] == "Plot 3 (temporary scratch layer)"
    assert rows["Model"].startswith("starter")
    assert rows["Score threshold"] == "0.35"


def test_sources_of_a_training(provider: Any, fake_engine: Path, jobs_file: Path, tmp_path: Path) -> None:
    """A raster that is opened with options, and layers of files and in memory."""
    path = make_raster(tmp_path / "flight.tif")
    raster = QgsRasterLayer(f"{path}|option:NUM_THREADS=2", "Flight 7")
    crowns = QgsVectorLayer(str(crowns_gpkg(tmp_path / "north.gpkg")), "Annotations", "ogr")
    processing.run(
        "deepforest:finetune",
        {
            "INPUT": raster,
            "ANNOTATIONS": crowns,
            "AREAS": make_layer([square(1, 1, 9)], name="Plot 3"),
            "OUTPUT_MODEL": str(tmp_path / "m.safetensors"),
        },
    )
    params = recorded_jobs(jobs_file)[0]["params"]
    given = {name: (params[name]["name"], params[name]["source"]) for name in ("raster", "annotations", "areas")}
    assert params["raster"]["path"].endswith(".vrt")
    assert given == {
        "raster": ("Flight 7", raster.source()),
        "annotations": ("Annotations", crowns.source()),
        "areas": ("Plot 3", "temporary scratch layer"),
    }
    assert params["annotations"]["path"].startswith(tempfile.gettempdir())


def test_the_source_of_a_web_map_has_no_key(provider: Any) -> None:
    from deepforest_processing.algorithms.inputs.layer_settings import describe_source

    address = "https%3A%2F%2Fmaps.example%2F%7Bz%7D%2F%7Bx%7D%2F%7By%7D.png%3Fkey%3Dk3y-of-the-map"
    source = describe_source(QgsRasterLayer(f"type=xyz&url={address}&zmax=19&zmin=0", "Map", "wms"))
    assert "https://maps.example/{z}/{x}/{y}.png?key=***" in source
    assert "k3y" not in source
