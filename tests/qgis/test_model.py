"""The bundled graphical models: complete, readable in the modeler, and running."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import processing
import pytest
from inputs import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
    QgsVectorLayer,
)

ID = "deepforest:annotateoncemaptheforest"
ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "algorithms" / "models"
INVENTORY = "deepforest:inventoryofstands"
SAMPLES = ROOT / ".samples"


def model(name: str = ID) -> Any:
    return QgsApplication.processingRegistry().createAlgorithmById(name)


def destinations(name: str) -> dict[str, str]:
    found = model(name)  # the definitions belong to it
    return {d.description(): d.name() for d in found.parameterDefinitions() if d.isDestination()}


def test_inputs_and_outputs(provider: Any) -> None:
    found = model()
    assert found.id() == ID
    assert found.displayName() == "Annotate once, map the forest"
    given = {d.name() for d in found.parameterDefinitions() if not d.isDestination()}
    assert given == {"RASTER", "ANNOTATIONS", "AREAS", "EPOCHS", "MAP_RASTER", "TRUTH", "TRUTH_AREAS"}
    made = {d.description() for d in found.parameterDefinitions() if d.isDestination()}
    assert made == {"Fine-tuned model", "Training report", "Crowns", "Matches", "Evaluation report"}


def test_inputs_and_outputs_of_the_inventory(provider: Any) -> None:
    found = model(INVENTORY)
    assert found.displayName() == "Inventory of stands"
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    given = {d.name(): d for d in found.parameterDefinitions() if not d.isDestination()}
    assert set(given) == {"RASTER", "MODEL", "HEIGHT", "MIN_HEIGHT", "STANDS", "STAND_FIELD"}
    assert {name for name, one in given.items() if not one.flags() & optional} == {"RASTER", "STANDS"}
    assert set(destinations(INVENTORY)) == {"Crowns", "Stand summary", "Stand table", "Stand report"}
    for one in given.values():
        assert one.help() in found.shortHelpString()


@pytest.mark.parametrize("name", ["annotate_once_map_the_forest", "inventory_of_stands"])
def test_the_file_is_current(provider: Any, name: str) -> None:
    sys.path.insert(0, str(ROOT / "tools"))
    import make_model

    assert {path.stem for path in FOLDER.iterdir()} == set(make_model.MODELS)
    built = make_model.MODELS[name]()
    shipped = QgsProcessingModelAlgorithm()
    assert shipped.fromFile(str(FOLDER / f"{name}.model3"))
    assert set(built.childAlgorithms()) == set(shipped.childAlgorithms())
    for step, child in built.childAlgorithms().items():
        other = shipped.childAlgorithm(step)
        assert child.algorithmId() == other.algorithmId()
        assert set(child.parameterSources()) == set(other.parameterSources())
        assert set(child.modelOutputs()) == set(other.modelOutputs())


@pytest.mark.parametrize(
    ("name", "titles"),
    [
        ("annotate_once_map_the_forest", ("split", "finetune", "predict", "evaluate")),
        ("inventory_of_stands", ("predict", "summary")),
    ],
)
def test_layout_in_the_modeler(provider: Any, name: str, titles: tuple[str, ...]) -> None:
    shipped = QgsProcessingModelAlgorithm()
    assert shipped.fromFile(str(FOLDER / f"{name}.model3"))
    well, issues = shipped.validate()
    assert well, issues  # else the modeler warns before it runs
    steps = [shipped.childAlgorithm(name) for name in titles]
    across = [step.position().x() for step in steps]
    assert across == sorted(across)
    assert min(b - a for a, b in zip(across, across[1:])) >= 220  # a box of the modeler is 200 wide
    assert all(step.comment().description() for step in steps)
    inputs = [component.position() for component in shipped.parameterComponents().values()]
    assert len({(point.x(), point.y()) for point in inputs}) == len(inputs)


def test_it_runs(provider: Any, real_engine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, column in (("west", 700), ("east", 1500)):
        gdal.Translate(str(tmp_path / f"{name}.tif"), str(SAMPLES / "yellowstone.tif"), srcWin=[column, 100, 300, 300])
    crowns = str(SAMPLES / "yellowstone_crowns.gpkg")
    found = model()
    definitions = {d.description(): d.name() for d in found.parameterDefinitions() if d.isDestination()}
    result = processing.run(
        ID,
        {
            "RASTER": str(tmp_path / "west.tif"),
            "ANNOTATIONS": crowns,
            "MAP_RASTER": str(tmp_path / "east.tif"),
            "TRUTH": crowns,
            "EPOCHS": 1,
            definitions["Fine-tuned model"]: str(tmp_path / "local.safetensors"),
            definitions["Training report"]: str(tmp_path / "training.html"),
            definitions["Crowns"]: str(tmp_path / "crowns.gpkg"),
            definitions["Matches"]: str(tmp_path / "matches.gpkg"),
            definitions["Evaluation report"]: str(tmp_path / "evaluation.html"),
        },
    )
    for name in ("local.safetensors", "training.html", "evaluation.html"):
        assert (tmp_path / name).stat().st_size > 1000
    assert QgsVectorLayer(str(tmp_path / "crowns.gpkg")).isValid()
    assert QgsVectorLayer(str(tmp_path / "matches.gpkg")).featureCount() > 0
    assert result[definitions["Crowns"]] == str(tmp_path / "crowns.gpkg")


@pytest.fixture
def stands(real_engine: Path, tmp_path: Path) -> dict[str, Any]:
    """Inputs of the inventory: the sample orthomosaic and its stands, written by the command of the documentation."""
    folder = tmp_path / "sample"
    environment = {**os.environ, "DEEPFOREST_QGIS_DATA": str(SAMPLES)}
    command = [str(real_engine), "-m", "deepforest_qgis.sample_inventory", str(folder)]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    return {
        "RASTER": str(folder / "yellowstone_test.tif"),
        "STANDS": str(folder / "yellowstone_test_stands.gpkg"),
        "STAND_FIELD": "name",
    }


def test_the_inventory_runs(provider: Any, stands: dict[str, Any], tmp_path: Path) -> None:
    names = destinations(INVENTORY)
    files = {"Crowns": "crowns.gpkg", "Stand summary": "s.gpkg", "Stand table": "t.csv", "Stand report": "r.html"}
    made = {names[title]: str(tmp_path / file) for title, file in files.items()}
    heights = stands["RASTER"].replace(".tif", "_chm.tif")
    processing.run(INVENTORY, {**stands, "HEIGHT": heights, "MIN_HEIGHT": 3, **made})
    crowns = QgsVectorLayer(str(tmp_path / "crowns.gpkg"), "crowns", "ogr")
    assert 200 < crowns.featureCount() < 350
    assert all(3 <= crown["height_m"] <= 26 for crown in crowns.getFeatures())
    with (tmp_path / "t.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["stand"]: row for row in csv.DictReader(file)}
    assert set(rows) == {"north", "south-west", "south-east", "total"}
    assert int(rows["total"]["crowns"]) <= crowns.featureCount()
    assert float(rows["north"]["covered_pct"]) > 99
    assert 50 < float(rows["south-east"]["covered_pct"]) < 70
    for row in rows.values():
        area, count = float(row["area_ha"]), int(row["crowns"])
        assert float(row["stems_ha"]) == pytest.approx(count / area, rel=0.02)
        assert 5 < float(row["h_mean_m"]) < 20
    summary = QgsVectorLayer(str(tmp_path / "s.gpkg"), "summary", "ogr")
    assert sum(one["crowns"] for one in summary.getFeatures()) == int(rows["total"]["crowns"])
    assert "<svg" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_an_inventory_without_heights(provider: Any, stands: dict[str, Any], tmp_path: Path) -> None:
    gdal.Translate(str(tmp_path / "part.tif"), stands["RASTER"], srcWin=[0, 0, 400, 400])
    table = destinations(INVENTORY)["Stand table"]
    made = dict.fromkeys(destinations(INVENTORY).values(), "TEMPORARY_OUTPUT")
    given = {**stands, "RASTER": str(tmp_path / "part.tif"), **made, table: str(tmp_path / "t.csv")}
    processing.run(INVENTORY, given)
    header = (tmp_path / "t.csv").read_text(encoding="utf-8").splitlines()[0]
    assert "stems_ha" in header
    assert "h_mean_m" not in header
    feedback = QgsProcessingFeedback()
    with pytest.raises(QgsProcessingException):
        processing.run(INVENTORY, {**given, "MIN_HEIGHT": 3}, feedback=feedback)
    assert "A minimum height needs a height model" in feedback.textLog()
