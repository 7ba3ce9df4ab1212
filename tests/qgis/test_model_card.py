"""Model cards: the algorithm, and the ways to it from the panel and the status dialog."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import processing
import pytest
from deepforest_processing.deepforest_qgis.common.model_registry import STARTER, offered_models, register_model
from inputs import make_raster, recorded_jobs
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingOutputHtml,
)
from qgis.PyQt.QtWidgets import QDialog
from qgis_window import messages, wait_for

Source = QgsProcessingModelChildParameterSource


def windows(iface: Any, kind: str) -> list[Any]:
    return [one for one in iface.mainWindow().findChildren(QDialog) if type(one).__name__ == kind and one.isVisible()]


def test_the_card_of_the_bundled_model(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    report = tmp_path / "card.html"
    result = processing.run("deepforest:modelinfo", {"REPORT": str(report)})
    bundled = offered_models()[0]
    assert result["REPORT"] == str(report)
    assert result["FILE"] == str(STARTER)
    assert (result["CLASSES"], result["CREATED"]) == (", ".join(bundled.classes), bundled.created)
    assert (result["EXTENT"], result["RESOLUTION"]) == (bundled.extent_m, bundled.resolution_m)
    assert result["F1"] == bundled.f1
    assert result["PARAMETERS"] > 1_000_000
    assert 0 < result["SCORE_THRESHOLD"] < 1
    text = report.read_text(encoding="utf-8")
    assert "Zenodo" in text
    assert result["LICENCE"].split(",")[0] in text
    html = QgsApplication.processingRegistry().createAlgorithmById("deepforest:modelinfo").outputDefinition("REPORT")
    assert isinstance(html, QgsProcessingOutputHtml)  # shown in the results viewer


def test_the_card_of_an_own_model_by_its_name(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    shutil.copy(STARTER, tmp_path / "larch.safetensors")
    register_model(tmp_path / "larch.safetensors")
    result = processing.run("deepforest:modelinfo", {"MODEL": "larch"})
    assert (result["NAME"], result["FILE"]) == ("larch.safetensors", str(tmp_path / "larch.safetensors"))


def test_the_card_in_the_language_of_qgis(provider: Any, jobs_file: Path) -> None:
    from deepforest_processing import translation

    translator = translation.install("de")
    try:
        processing.run("deepforest:modelinfo", {"REPORT": "TEMPORARY_OUTPUT"})
    finally:
        translation.remove(translator)
    assert recorded_jobs(jobs_file)[0]["params"]["language"] == "de"


def test_values_of_a_card_are_inputs_of_other_steps(provider: Any, jobs_file: Path, tmp_path: Path) -> None:
    model = QgsProcessingModelAlgorithm("Chain", "", "")
    for name, algorithm in (("card", "modelinfo"), ("predict", "predicttile")):
        child = QgsProcessingModelChildAlgorithm(f"deepforest:{algorithm}")
        child.setChildId(name)
        if name == "predict":
            child.addParameterSources("INPUT", [Source.fromStaticValue(str(make_raster(tmp_path / "forest.tif")))])
            child.addParameterSources("SCORE_THRESHOLD", [Source.fromChildOutput("card", "SCORE_THRESHOLD")])
            child.addParameterSources("MODEL", [Source.fromChildOutput("card", "FILE")])
        model.addChildAlgorithm(child)
    answers = json.loads((tmp_path / "answers.json").read_text(encoding="utf-8"))
    answers["model-info"] = {"file": str(STARTER), "score_threshold": 0.375}
    (tmp_path / "answers.json").write_text(json.dumps(answers), encoding="utf-8")
    feedback = QgsProcessingFeedback(False)
    _, well = model.run({}, QgsProcessingContext(), feedback)
    assert well, feedback.textLog()
    params = recorded_jobs(jobs_file)[-1]["params"]
    assert (params["score_threshold"], params["model"]) == (0.375, str(STARTER))


def test_the_panel_shows_the_card_of_its_model(
    real_engine: Path, iface: Any, plugin: Any, tmp_path: Path, qgis_processing: None
) -> None:
    shutil.copy(STARTER, tmp_path / "larch.safetensors")
    panel = plugin._window.panel
    panel.add_model(str(tmp_path / "larch.safetensors"))
    tip = panel.model.itemData(2, 3)  # Qt.ItemDataRole.ToolTipRole
    assert tip.splitlines()[:3] == [str(tmp_path / "larch.safetensors"), "Tree", "10 cm per pixel"]
    assert "F1: 0." in tip
    panel.card.click()
    wait_for(lambda: windows(iface, "HelpWindow") or messages(iface), seconds=120)
    assert messages(iface) == []
    (window,) = windows(iface, "HelpWindow")
    assert window.windowTitle() == "Model card"
    assert "Model card of “larch.safetensors”" in window.page.toPlainText()
    window.close()


def test_a_card_that_cannot_be_shown_is_reported(
    fake_engine: Path, iface: Any, plugin: Any, tmp_path: Path, qgis_processing: None
) -> None:
    plugin._window.open_card(str(tmp_path / "gone.safetensors"))
    wait_for(lambda: messages(iface))
    assert "gone.safetensors' does not exist" in messages(iface)[0]
    iface.messageBar().clearWidgets()
    fake_engine.write_text(fake_engine.read_text().replace("exec", "exec env FAKE_WORKER_ALWAYS=fails"))
    plugin._window.panel.card.click()
    wait_for(lambda: messages(iface))
    assert "is truncated" in messages(iface)[0]
    assert not windows(iface, "HelpWindow")


def test_menu_and_status_open_the_dialog_of_the_cards(
    fake_engine: Path, iface: Any, plugin: Any, qgis_processing: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Any] = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *given: opened.append(given[0]), raising=False)
    plugin._window.model_card.trigger()
    plugin._window.open_status()
    (status,) = windows(iface, "StatusDialog")
    status.card_button.click()
    assert opened == ["deepforest:modelinfo"] * 2
    assert plugin._window.model_card.text() == "Model card…"
    status.close()


def test_without_an_engine_there_are_no_cards(iface: Any, plugin: Any, qgis_processing: None) -> None:
    plugin._window.open_status()
    (status,) = windows(iface, "StatusDialog")
    assert not status.card_button.isEnabled()
    assert not plugin._window.panel.card.isEnabled()
    assert not plugin._window.model_card.isEnabled()
    status.close()
