"""The dialogs of the algorithms, as the toolbox opens them, with real widgets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from deepforest_processing.plugin import DeepForestPlugin
from inputs import make_layer, make_raster, recorded_jobs, square
from qgis.core import (
    QgsApplication,
    QgsMultiBandColorRenderer,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProject,
)
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QLabel
from qgis_window import Iface, messages, process_events, show, wait_for

WITH_BANDS = ("predicttile", "splitraster", "finetune", "suggestareas", "annotationlayer")


@pytest.fixture
def opened(jobs: Path, plugin: DeepForestPlugin, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Opens the dialog of an algorithm as QGIS does."""
    from processing.gui import ParametersPanel, Postprocessing

    for module in (ParametersPanel, Postprocessing):  # instead of the mock of pytest-qgis
        monkeypatch.setattr(module, "iface", None, raising=False)
    made = []

    def create(name: str) -> Any:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"deepforest:{name}")
        made.append(algorithm.createCustomParametersWidget(None))
        return made[-1]

    yield create
    for dialog in made:
        if not sip.isdeleted(dialog):  # a run that succeeded closes its dialog
            dialog.close()
            dialog.deleteLater()
    process_events()


def texts(dialog: Any) -> list[str]:
    labels = [label for item in dialog.messageBar().items() for label in item.findChildren(QLabel)]
    return [label.text() for label in labels if label.text()]


def chosen(dialog: Any) -> dict[str, str]:
    """The ids of the chosen layers by parameter name."""
    kinds = QgsProcessingParameterRasterLayer, QgsProcessingParameterFeatureSource
    parameters = [each for each in dialog.algorithm().parameterDefinitions() if isinstance(each, kinds)]
    values = {each.name(): dialog.mainWidget().wrappers[each.name()].parameterValue() for each in parameters}
    return {name: value for name, value in values.items() if value}


def add(fields: dict[str, str], **more: Any) -> dict[str, str]:
    """Add a layer of one polygon to the project for each name, and return their ids."""
    layers = {name: make_layer([square(0, 0)], fields=kind, name=name) for name, kind in fields.items()}
    layers.update(more)
    QgsProject.instance().addMapLayers(list(layers.values()))
    return {name: layer.id() for name, layer in layers.items()}


def run(dialog: Any) -> None:
    dialog.runButton().click()


@pytest.mark.parametrize("name", WITH_BANDS)
def test_other_bands_than_those_shown_are_stated_before_the_run(
    name: str, opened: Any, iface: Iface, tmp_path: Path
) -> None:
    layer = show(iface, make_raster(tmp_path / "forest.tif", bands=4), "forest")
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 4, 3, 2))
    dialog = opened(name)
    dialog.setParameters({"INPUT": layer.id()})
    (text,) = texts(dialog)
    assert text == (
        "Raster 'forest': bands 1, 2, 3 are used as red, green and blue, but QGIS shows bands 4, 3, 2. To use the "
        "bands shown, choose them as the bands (red, green, blue)."
    )
    dialog.setParameters({"BANDS": [4, 3, 2]})
    assert texts(dialog) == []
    dialog.setParameters({"BANDS": [2]})
    assert "bands 2, 2, 2 are used" in texts(dialog)[0]


def test_the_bands_shown_need_no_message(opened: Any, iface: Iface, tmp_path: Path) -> None:
    show(iface, make_raster(tmp_path / "forest.tif"), "forest")
    assert texts(opened("predicttile")) == []


def test_the_raster_of_the_map_view_is_chosen(opened: Any, iface: Iface, tmp_path: Path) -> None:
    show(iface, make_raster(tmp_path / "height.tif", bands=1), "a height model")
    layer = show(iface, make_raster(tmp_path / "forest.tif"), "forest")
    for name in WITH_BANDS:
        assert chosen(opened(name))["INPUT"] == layer.id()
    assert chosen(opened("evaluate")) == {}


def test_the_layers_of_an_evaluation_are_chosen(opened: Any) -> None:
    fields = {
        "predicted": "&field=score:double&field=crown_diameter_m:double&field=label:string",
        "drawn": "&field=label:string&field=score:double&field=note:string",
        "areas": "&field=note:string",
        "stands": "&field=name:string",
    }
    ids = add(fields, empty=make_layer([], fields=fields["drawn"], name="empty"))
    evaluation = {"PREDICTIONS": ids["predicted"], "TRUTH": ids["drawn"], "AREAS": ids["areas"]}
    assert chosen(opened("evaluate")) == evaluation
    assert chosen(opened("finetune")) == {"ANNOTATIONS": ids["drawn"], "AREAS": ids["areas"]}


def test_crowns_with_labels_only_are_annotations(opened: Any) -> None:
    fields = {
        "matches": "&field=result:string&field=label:string&field=iou:double",
        "predicted": "&field=score:double&field=crown_diameter_m:double&field=label:string",
        "drawn": "&field=label:string",
    }
    ids = add(fields)
    assert chosen(opened("evaluate")) == {"PREDICTIONS": ids["predicted"], "TRUTH": ids["drawn"]}


def test_layers_of_the_project_are_no_defaults_of_the_parameters(opened: Any, iface: Iface, tmp_path: Path) -> None:
    """Models, batches and scripts create the algorithm, and its dialog only on request."""
    add({"drawn": "&field=label:string&field=score:double&field=note:string"})
    show(iface, make_raster(tmp_path / "forest.tif"))
    opened("finetune")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("deepforest:finetune")
    for name in ("INPUT", "ANNOTATIONS", "AREAS"):
        assert algorithm.parameterDefinition(name).defaultValue() is None


def test_without_a_window_the_dialog_is_that_of_processing(provider: Any) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("deepforest:finetune")
    assert algorithm.createCustomParametersWidget(None) is None


def test_unknown_sizes_are_stated_after_a_run(opened: Any, iface: Iface, tmp_path: Path) -> None:
    show(iface, make_raster(tmp_path / "scan.tif", epsg=None), "scan")
    run(opened("predicttile"))
    wait_for(lambda: any("'scan' has no CRS: crowns have no size in metres" in text for text in messages(iface)))
    assert any(layer.name() == "Predicted crowns (scan)" for layer in QgsProject.instance().mapLayers().values())


def test_a_cancelled_run_states_what_is_done(opened: Any, iface: Iface, jobs: Path, fake_engine: Path) -> None:
    fake_engine.write_text(fake_engine.read_text().replace("exec", "exec env FAKE_WORKER_ALWAYS=polite"))
    show(iface, make_raster(jobs.parent / "forest.tif"))
    dialog = opened("predicttile")
    run(dialog)
    wait_for(lambda: len(recorded_jobs(jobs)) == 1)
    dialog.cancelButton().click()
    wait_for(lambda: messages(iface) == ["Cancelled on request."])  # the fake engine keeps nothing
