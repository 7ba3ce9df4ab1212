"""The bundled graphical model: complete, readable in the modeler, and running."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsVectorLayer

sys.path.insert(0, str(Path(__file__).parent))

from inputs import gdal

ID = "deepforest:annotateoncemaptheforest"
ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "algorithms" / "models" / "annotate_once_map_the_forest.model3"
SAMPLES = ROOT / ".samples"


def model() -> Any:
    return QgsApplication.processingRegistry().createAlgorithmById(ID)


def test_inputs_and_outputs(provider: Any) -> None:
    found = model()
    assert found.id() == ID
    assert found.displayName() == "Annotate once, map the forest"
    given = {d.name() for d in found.parameterDefinitions() if not d.isDestination()}
    assert given == {"RASTER", "ANNOTATIONS", "AREAS", "EPOCHS", "MAP_RASTER", "TRUTH", "TRUTH_AREAS"}
    made = {d.description() for d in found.parameterDefinitions() if d.isDestination()}
    assert made == {"Fine-tuned model", "Training report", "Crowns", "Matches", "Evaluation report"}


def test_the_file_is_current(provider: Any) -> None:
    sys.path.insert(0, str(ROOT / "tools"))
    import make_model

    built = make_model.build()
    shipped = QgsProcessingModelAlgorithm()
    assert shipped.fromFile(str(FILE))
    assert set(built.childAlgorithms()) == set(shipped.childAlgorithms())
    for name, child in built.childAlgorithms().items():
        other = shipped.childAlgorithm(name)
        assert child.algorithmId() == other.algorithmId()
        assert set(child.parameterSources()) == set(other.parameterSources())
        assert set(child.modelOutputs()) == set(other.modelOutputs())


def test_layout_in_the_modeler(provider: Any) -> None:
    shipped = QgsProcessingModelAlgorithm()
    assert shipped.fromFile(str(FILE))
    well, issues = shipped.validate()
    assert well, issues  # else the modeler warns before it runs
    steps = [shipped.childAlgorithm(name) for name in ("split", "finetune", "predict", "evaluate")]
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
