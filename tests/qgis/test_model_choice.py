"""Models by name in QGIS: in the dialogs of algorithms, in models and in the values of MODEL."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import processing
import pytest
from deepforest_processing.deepforest_qgis.common.hub_names import RELEASED
from deepforest_processing.deepforest_qgis.common.model_registry import offered_models, register_model, registry_file
from inputs import gdal, make_raster, recorded_jobs
from processing_runs import algorithm
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import Qt

SAMPLES = Path(__file__).resolve().parents[2] / ".samples"
Source = QgsProcessingModelChildParameterSource
ALGORITHMS = ("predicttile", "finetune", "suggestareas", "annotationlayer", "modelinfo")


@pytest.fixture
def larch(tmp_path: Path) -> Path:
    """A registered model without a card."""
    path = tmp_path / "models" / "larch.safetensors"
    path.parent.mkdir()
    path.touch()
    register_model(path)
    return path


@pytest.fixture(autouse=True)
def _without_window(qgis_processing: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """pytest-qgis's interface has no browser, which the dialogs pass to their widgets."""
    from processing.gui import AlgorithmDialog, ParametersPanel
    from processing.modeler import ModelerParametersDialog

    for module in (AlgorithmDialog, ParametersPanel, ModelerParametersDialog):
        monkeypatch.setattr(module, "iface", None, raising=False)


def texts(models: Any) -> list[str]:
    return [models.itemText(index) for index in range(models.count())]


# -- dialogs -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ALGORITHMS)
def test_the_dialog_offers_models_and_files(
    name: str, provider: Any, larch: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from deepforest_processing.gui import model_choices
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    dialog = AlgorithmDialog(algorithm(name))
    wrapper = dialog.mainWidget().wrappers["MODEL"]
    release = f"DeepForest release ({RELEASED.repository})"
    assert texts(wrapper.models) == ["Bundled model", release, "larch"]
    assert wrapper.models.itemData(2, Qt.ItemDataRole.ToolTipRole) == str(larch)
    assert wrapper.parameterValue() == ""
    changes: list[Any] = []
    wrapper.widgetValueHasChanged.connect(lambda *_: changes.append(1))
    for index, value in ((2, "larch"), (1, RELEASED.repository), (0, "")):
        wrapper.models.setCurrentIndex(index)
        assert wrapper.parameterValue() == value
    assert len(changes) == 3
    wrapper.models.setEditText(f"{RELEASED.repository}@main ")
    assert wrapper.parameterValue() == f"{RELEASED.repository}@main"
    monkeypatch.setattr(model_choices.QFileDialog, "getOpenFileName", lambda *_: ("/elsewhere/pine.ckpt", ""))
    wrapper.browse.click()
    assert wrapper.parameterValue() == "/elsewhere/pine.ckpt"
    monkeypatch.setattr(model_choices.QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    wrapper.browse.click()
    assert wrapper.parameterValue() == "/elsewhere/pine.ckpt"
    wrapper.models.setEditText("")
    assert wrapper.parameterValue() == ""
    dialog.deleteLater()


def test_the_dialog_shows_values_of_earlier_runs(provider: Any, larch: Path, tmp_path: Path) -> None:
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    dialog = AlgorithmDialog(algorithm("predicttile"))
    wrapper, raster = dialog.mainWidget().wrappers["MODEL"], str(make_raster(tmp_path / "forest.tif"))
    for value, words in (("larch", "larch"), (str(larch), str(larch)), ("gone", "gone"), ("", "Bundled model")):
        dialog.setParameters({"INPUT": raster, "MODEL": value})
        assert wrapper.models.currentText() == words
        assert dialog.createProcessingParameters()["MODEL"] == value
    wrapper.setParameterValue(None, QgsProcessingContext())
    assert wrapper.models.currentText() == "Bundled model"
    dialog.deleteLater()


def test_a_batch_runs_models_by_name(provider: Any, jobs_file: Path, larch: Path, tmp_path: Path) -> None:
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    raster = str(make_raster(tmp_path / "forest.tif"))
    dialog = BatchAlgorithmDialog(algorithm("predicttile"))
    panel = dialog.mainWidget()
    values = ("larch", "", RELEASED.repository)
    given_context = {"context": QgsProcessingContext()} if Qgis.QGIS_VERSION_INT >= 32400 else {}
    for row, value in enumerate(values):
        if panel.batchRowCount() <= row:
            panel.addRow()
        for name, given in (("INPUT", raster), ("MODEL", value)):
            panel.wrappers[row][panel.parameter_to_column[name]].setParameterValue(given, QgsProcessingContext())
        output = panel.tblParameters.cellWidget(row + 1, panel.parameter_to_column["OUTPUT"])
        output.setValue(str(tmp_path / f"{row}.gpkg"))
        parameters, well = panel.parametersForRow(row=row, destinationProject=None, warnOnInvalid=True, **given_context)
        assert well
        processing.run("deepforest:predicttile", parameters)
    assert [job["params"]["model"] for job in recorded_jobs(jobs_file)] == [str(larch), "", RELEASED.repository]
    dialog.deleteLater()


def test_the_modeler_offers_models_inputs_and_outputs(provider: Any, larch: Path) -> None:
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    model = QgsProcessingModelAlgorithm("Map", "", "")
    tuning = QgsProcessingModelChildAlgorithm("deepforest:finetune")
    tuning.setChildId("tune")
    tuning.setDescription("Train")
    model.addChildAlgorithm(tuning)
    model.addModelParameter(QgsProcessingParameterString("WHICH", "Which"), QgsProcessingModelParameter("WHICH"))
    dialog = ModelerParametersDialog(algorithm("predicttile"), model)
    wrapper = dialog.widget.widget.wrappers["MODEL"]
    listed = texts(wrapper.models)
    assert listed[2] == "larch"
    for label, source in (
        ("Which", Source.fromModelParameter("WHICH")),
        ("'Fine-tuned model' from algorithm 'Train'", Source.fromChildOutput("tune", "OUTPUT_MODEL")),
        ("larch", Source.fromStaticValue("larch")),
        ("Bundled model", Source.fromStaticValue("")),
    ):
        wrapper.models.setCurrentIndex(listed.index(label))
        child = dialog.createAlgorithm()
        assert child.parameterSources()["MODEL"] == [source]
        child.setChildId("predict")
        model.setChildAlgorithm(child)
        again = ModelerParametersDialog(algorithm("predicttile"), model, "predict")
        assert again.widget.widget.wrappers["MODEL"].models.currentText() == label
        assert again.createAlgorithm().parameterSources()["MODEL"] == [source]
        again.deleteLater()
    expression = Source.fromExpression("concat('la', 'rch')")
    child.addParameterSources("MODEL", [expression])
    model.setChildAlgorithm(child)
    again = ModelerParametersDialog(algorithm("predicttile"), model, "predict")
    assert again.createAlgorithm().parameterSources()["MODEL"] == [expression]
    again.deleteLater()
    dialog.deleteLater()


def test_a_list_that_cannot_be_read_leaves_the_built_in_models(provider: Any, larch: Path) -> None:
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    registry_file().write_text("{", encoding="utf-8")
    dialog = AlgorithmDialog(algorithm("predicttile"))
    assert len(texts(dialog.mainWidget().wrappers["MODEL"].models)) == 2
    (message,) = dialog.messageBar().items()
    assert f"The list of models '{registry_file()}' cannot be read" in message.text()
    assert "Your own models are not offered." in message.text()
    dialog.deleteLater()


# -- values ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["larch", "Larch", " larch "])
def test_an_own_model_is_given_by_its_name(
    name: str, provider: Any, jobs_file: Path, larch: Path, tmp_path: Path
) -> None:
    raster = str(make_raster(tmp_path / "forest.tif"))
    processing.run("deepforest:predicttile", {"INPUT": raster, "MODEL": name, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert recorded_jobs(jobs_file)[0]["params"]["model"] == str(larch)


@pytest.mark.parametrize(
    ("value", "model"), [("bundled", ""), ("", ""), (None, ""), ("weecology/deepforest-tree@main", None)]
)
def test_names_of_built_in_models(
    value: Any, model: Any, provider: Any, jobs_file: Path, larch: Path, tmp_path: Path
) -> None:
    raster = str(make_raster(tmp_path / "forest.tif"))
    processing.run("deepforest:predicttile", {"INPUT": raster, "MODEL": value, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert recorded_jobs(jobs_file)[0]["params"]["model"] == (value if model is None else model)


def test_a_missing_model_is_reported_before_the_run(
    provider: Any, jobs_file: Path, larch: Path, tmp_path: Path
) -> None:
    raster, found = str(make_raster(tmp_path / "forest.tif")), algorithm("predicttile")
    larch.unlink()
    for name, words in (("larch", "The file of model 'larch' is missing: '"), ("pine", "'pine' does not exist")):
        given = {"INPUT": raster, "MODEL": name, "OUTPUT": "TEMPORARY_OUTPUT"}
        ok, reason = found.checkParameterValues(given, QgsProcessingContext())
        assert not ok
        assert words in reason
        with pytest.raises(QgsProcessingException, match=name):
            processing.run("deepforest:predicttile", given)


def test_a_graphical_model_names_an_own_model(provider: Any, jobs_file: Path, larch: Path, tmp_path: Path) -> None:
    child = QgsProcessingModelChildAlgorithm("deepforest:predicttile")
    child.setChildId("predict")
    for name, value in (("INPUT", str(make_raster(tmp_path / "forest.tif"))), ("MODEL", "larch")):
        child.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromStaticValue(value)])
    model = QgsProcessingModelAlgorithm("Map", "", "")
    model.addChildAlgorithm(child)
    feedback = QgsProcessingFeedback(False)
    _, well = model.run({}, QgsProcessingContext(), feedback)
    assert well, feedback.textLog()
    assert recorded_jobs(jobs_file)[0]["params"]["model"] == str(larch)


# -- fine-tuning -------------------------------------------------------------------------------


def test_fine_tuning_adds_the_model_with_its_card(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    west, model = str(tmp_path / "west.tif"), tmp_path / "Föhren.safetensors"
    gdal.Translate(west, str(SAMPLES / "yellowstone.tif"), srcWin=[700, 100, 300, 300])
    crowns = str(SAMPLES / "yellowstone_crowns.gpkg")
    feedback = QgsProcessingFeedback(False)
    given = {"INPUT": west, "ANNOTATIONS": crowns, "EPOCHS": 1, "OUTPUT_MODEL": str(model), "PATCH_SIZE": 100}
    result = processing.run("deepforest:finetune", given, feedback=feedback)
    assert "The model can be chosen as 'Föhren'." in feedback.textLog()
    (entry,) = offered_models()[2:]
    assert (entry.name, entry.path, entry.classes) == ("Föhren", str(model), ("Tree",))
    assert entry.extent_m == pytest.approx(10.0, rel=0.01)
    assert entry.resolution_m == pytest.approx(0.1, rel=0.01)
    precision, recall = result["BOX_PRECISION"], result["BOX_RECALL"]
    assert entry.f1 == pytest.approx(2 * precision * recall / (precision + recall))
    card = processing.run("deepforest:modelinfo", {"MODEL": "Föhren"})
    assert (card["F1"], card["EXTENT"]) == (entry.f1, entry.extent_m)
    assert card["VALIDATION_PATCHES"] >= 1
    assert card["VALIDATION_CROWNS"] >= 1
    assert abs(card["DIAMETER_BIAS"]) <= card["DIAMETER_RMSE"] < 3  # metres
    found = processing.run("deepforest:predicttile", {"INPUT": west, "MODEL": "Föhren", "OUTPUT": "TEMPORARY_OUTPUT"})
    assert found["OUTPUT"].featureCount() == found["COUNT"]


def test_a_model_remains_if_the_list_cannot_be_written(provider: Any, jobs_file: Path, tmp_path: Path) -> None:
    registry_file().mkdir(parents=True)
    patches, feedback = tmp_path / "patches", QgsProcessingFeedback(False)
    patches.mkdir()
    (patches / "annotations.csv").touch()
    given = {"PATCHES": str(patches), "OUTPUT_MODEL": str(tmp_path / "model.safetensors")}
    result = processing.run("deepforest:finetune", given, feedback=feedback)
    assert result["OUTPUT_MODEL"]
    assert "The model was not added to the list of models. The list of models '" in feedback.textLog()


def test_a_damaged_list_is_kept_under_another_name(provider: Any, jobs_file: Path, tmp_path: Path) -> None:
    registry_file().parent.mkdir(parents=True)
    registry_file().write_text("{", encoding="utf-8")
    feedback = QgsProcessingFeedback(False)
    (tmp_path / "patches").mkdir()
    given = {"PATCHES": str(tmp_path / "patches"), "OUTPUT_MODEL": str(tmp_path / "model.safetensors")}
    processing.run("deepforest:finetune", given, feedback=feedback)
    kept = registry_file().with_name("models-damaged.json")
    assert f"It was kept as '{kept}', and a new list was started." in feedback.textLog()
    assert kept.read_text(encoding="utf-8") == "{"
    assert [entry.name for entry in offered_models()[2:]] == ["model"]
