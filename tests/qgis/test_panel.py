"""The docked panel, by clicks on its widgets in a window of real widgets."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from inputs import EAST, NORTH, crowns_gpkg, make_layer, make_raster, recorded_jobs, square
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayerTreeModel,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, Qt
from qgis_window import Iface, messages, process_events, show, wait_for


@pytest.fixture
def panel(jobs: Path, iface: Iface, plugin: Any, tmp_path: Path) -> Any:
    show(iface, make_raster(tmp_path / "forest.tif"), "forest")
    plugin._window.show_panel.trigger()
    return plugin._window.panel


def run(button: Any) -> QgsVectorLayer:
    """Click on a button or action and return the layer that it adds."""
    before = set(QgsProject.instance().mapLayers())
    (button.trigger if hasattr(button, "trigger") else button.click)()
    wait_for(lambda: set(QgsProject.instance().mapLayers()) > before)
    process_events()
    (added,) = set(QgsProject.instance().mapLayers()) - before
    return QgsProject.instance().mapLayer(added)


def test_crowns_are_detected_and_filtered_by_the_threshold_of_the_model(panel: Any, jobs: Path) -> None:
    layer = run(panel.detect)
    assert layer.name() == "Predicted crowns (forest)"
    assert layer.featureCount() == 2
    assert panel.score.value() == 100
    assert panel.count.text() == "2 crowns with a score of at least 0.5 in 'Predicted crowns (forest)'"
    (job,) = recorded_jobs(jobs)
    assert job["params"]["score_threshold"] == 0.15
    assert job["params"]["model"] == ""


def test_the_slider_filters_the_layer_at_once(panel: Any) -> None:
    layer = run(panel.detect)
    panel.score.setValue(140)
    wait_for(lambda: layer.featureCount() == 1)
    assert panel.count.text().startswith("1 crown with a score of at least 0.7 ")
    panel.score.setValue(40)
    wait_for(lambda: layer.featureCount() == 3)


def test_a_layer_made_permanent_carries_its_style(panel: Any, tmp_path: Path) -> None:
    layer = run(panel.detect)
    options = QgsVectorFileWriter.SaveVectorOptions()
    path = str(tmp_path / "kept.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, layer.transformContext(), options)
    layer.setDataSource(f"{path}|layername=kept", layer.name(), "ogr")  # as "Make permanent" does
    kept = QgsVectorLayer(path, "kept", "ogr")
    assert kept.featureCount() == 2
    assert kept.renderer().ranges()[0].label() == "score 0.60 to 0.66"
    assert kept.attributeAlias(kept.fields().lookupField("score")) == "Score (0–1)"
    panel.score.setValue(140)
    wait_for(lambda: layer.featureCount() == 1)


def test_the_score_classes_follow_the_slider(panel: Any) -> None:
    layer = run(panel.detect)
    panel.score.setValue(40)
    wait_for(lambda: layer.featureCount() == 3)
    ranges = layer.renderer().ranges()
    assert (ranges[0].lowerValue(), ranges[-1].upperValue()) == pytest.approx((0.3, 0.9))  # others would be invisible
    assert ranges[0].label() == "score 0.30 to 0.42"


@pytest.mark.parametrize(
    ("labels", "counts"), [(("Tree", "Tree", "Tree"), [1, 0, 1, 0, 1]), (("oak", "elm", "oak"), [1, 2])]
)
def test_the_counts_in_the_legend_follow_the_slider(
    panel: Any, tmp_path: Path, labels: tuple[str, ...], counts: list[int]
) -> None:
    made = crowns_gpkg(tmp_path / "labels.gpkg", labels=labels)
    answers = json.loads((tmp_path / "answers.json").read_text())
    answers["predict"]["output"] = str(made)
    (tmp_path / "answers.json").write_text(json.dumps(answers))
    layer = run(panel.detect)
    root = QgsProject.instance().layerTreeRoot()
    model, node = QgsLayerTreeModel(root), root.findLayer(layer.id())
    node.setCustomProperty("showFeatureCount", 1)

    def legend() -> list[int]:
        texts = [str(each.data(Qt.ItemDataRole.DisplayRole)) for each in model.layerLegendNodes(node)]
        counted = [text[text.rindex("[") + 1 : -1] for text in texts if text.endswith("]")]
        return [int(number) for number in counted if number.isdigit()]  # "N/A" until they are counted

    wait_for(lambda: sum(legend()) == 2)
    panel.score.setValue(40)
    wait_for(lambda: legend() == counts)


def test_classes_of_another_field_remain(panel: Any) -> None:
    layer = run(panel.detect)
    renderer = layer.renderer().clone()
    renderer.setClassAttribute("crown_diameter_m")
    layer.setRenderer(renderer)
    before = [each.lowerValue() for each in renderer.ranges()]
    panel.score.setValue(40)
    wait_for(lambda: layer.featureCount() == 3)
    assert [each.lowerValue() for each in layer.renderer().ranges()] == before


def test_the_quick_button_uses_model_and_threshold_of_the_panel(
    panel: Any,
    plugin: Any,
    jobs: Path,
    tmp_path: Path,
) -> None:
    run(panel.detect)
    panel.score.setValue(140)
    model = tmp_path / "larch.safetensors"
    model.touch()
    panel.add_model(str(model))
    assert panel.model.currentText() == "larch"
    panel.score.setValue(141)
    assert run(plugin._window.detect).featureCount() == 1
    assert recorded_jobs(jobs)[-1]["params"]["model"] == str(model)


def test_fine_tuned_models_are_listed(panel: Any, jobs: Path, tmp_path: Path) -> None:
    import processing

    model = tmp_path / "alder.safetensors"
    model.touch()
    answers = json.loads((tmp_path / "answers.json").read_text())
    answers["fine-tune"] = {"model": str(model), "report": str(tmp_path / "report.html")}
    (tmp_path / "answers.json").write_text(json.dumps(answers))
    patches = tmp_path / "patches"
    patches.mkdir()
    (patches / "annotations.csv").touch()
    processing.run("deepforest:finetune", {"PATCHES": str(patches), "OUTPUT_MODEL": str(model)})
    panel.enterEvent(QEvent(QEvent.Type.Enter))
    assert panel.model.itemText(2) == "alder"
    assert panel.model.itemData(2, Qt.ItemDataRole.ToolTipRole) == str(model)
    panel.add_model(str(model))
    model.unlink()
    panel.enterEvent(QEvent(QEvent.Type.Enter))
    assert panel.model.currentText() == "Bundled model"
    assert panel._detection.model == ""


def test_a_damaged_list_of_models_is_stated_once(panel: Any, iface: Iface, tmp_path: Path) -> None:
    from deepforest_processing.deepforest_qgis.common.model_registry import registry_file

    registry_file().parent.mkdir(parents=True, exist_ok=True)
    registry_file().write_text("{", encoding="utf-8")
    for _ in range(2):
        panel.enterEvent(QEvent(QEvent.Type.Enter))
    (message,) = messages(iface)
    assert "cannot be read" in message
    assert "Your own models are not offered." in message
    model = tmp_path / "alder.safetensors"
    model.touch()
    panel.add_model(str(model))
    assert "It was kept as" in messages(iface)[-1] + messages(iface)[0]
    assert panel.model.currentText() == "alder"


def test_another_model_brings_its_own_threshold(panel: Any, tmp_path: Path) -> None:
    run(panel.detect)
    panel.score.setValue(140)
    panel.model.setCurrentIndex(1)
    panel.model.activated.emit(1)
    layer = run(panel.detect)
    wait_for(lambda: panel.score.value() == 100)
    assert layer.featureCount() == 2


def test_the_whole_layer_has_no_extent(panel: Any, jobs: Path) -> None:
    panel.area.setCurrentIndex(1)
    run(panel.detect)
    assert recorded_jobs(jobs)[0]["params"]["extent"] is None


def test_selected_polygons_are_the_areas(panel: Any, jobs: Path) -> None:
    areas = make_layer([square(0, 0), square(10, 5)], name="Stands")
    QgsProject.instance().addMapLayer(areas)
    areas.selectByIds([next(areas.getFeatures()).id()])
    panel.area.setCurrentIndex(2)
    panel.polygons.setLayer(areas)
    run(panel.detect)
    params = recorded_jobs(jobs)[0]["params"]
    assert params["areas"]["name"] == "Stands"
    assert params["extent"] is None


def test_without_selected_polygons_nothing_is_detected(panel: Any, iface: Iface, jobs: Path) -> None:
    panel.area.setCurrentIndex(2)
    for layers in ([], [make_layer([square(0, 0)], name="Stands")]):
        QgsProject.instance().addMapLayers(layers)
        iface.messageBar().clearWidgets()
        panel.detect.click()
        wait_for(lambda: messages(iface))
        assert messages(iface) == ["Select polygons of the chosen layer first."]
    assert recorded_jobs(jobs) == []


def test_the_preview_of_a_raster_without_crs_is_in_its_coordinates(
    panel: Any, iface: Iface, jobs: Path, tmp_path: Path
) -> None:
    raster = show(iface, make_raster(tmp_path / "scan.tif", epsg=None), "scan")
    iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32612"))
    iface.mapCanvas().setExtent(raster.extent())
    panel.raster.setLayer(raster)
    run(panel.preview)
    box = recorded_jobs(jobs)[0]["params"]["extent"]
    assert (box["xmin"] + box["xmax"]) / 2 == pytest.approx(EAST + 10)
    assert box["xmax"] - box["xmin"] == pytest.approx(400 * 0.1)


def test_a_preview_replaces_the_one_before(panel: Any) -> None:
    first = run(panel.preview).id()
    panel.preview.click()
    wait_for(lambda: QgsProject.instance().mapLayer(first) is None)
    names = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    assert sorted(names) == ["Preview (forest)", "forest"]
    assert panel.count.text().endswith("'Preview (forest)'")


@pytest.mark.parametrize("how", ["saved", "edited"])
def test_a_preview_that_was_saved_or_is_edited_is_not_removed(panel: Any, tmp_path: Path, how: str) -> None:
    first = run(panel.preview)
    if how == "edited":
        assert first.startEditing()
        assert first.deleteFeature(next(first.getFeatures()).id())
    else:  # as "Make Permanent" does
        crowns = crowns_gpkg(tmp_path / "kept.gpkg")
        first.setDataSource(f"{crowns}|layername=crowns", "kept", "ogr")
    second = run(panel.preview)
    assert {first.id(), second.id()} < set(QgsProject.instance().mapLayers())
    if how == "edited":
        assert first.isModified()
        assert first.rollBack()


def test_the_preview_is_a_square_in_the_centre_of_the_view(panel: Any, iface: Iface, jobs: Path) -> None:
    run(panel.preview)
    box = recorded_jobs(jobs)[0]["params"]["extent"]
    assert (box["xmax"] - box["xmin"], box["ymax"] - box["ymin"]) == pytest.approx((40, 40))
    crs = QgsCoordinateReferenceSystem(box["crs"]), QgsCoordinateReferenceSystem("EPSG:32612")
    middle = QgsCoordinateTransform(*crs, QgsProject.instance()).transform(0, 0)
    centre = iface.mapCanvas().extent().center()
    assert (middle.x(), middle.y()) == pytest.approx((centre.x(), centre.y()), abs=0.01)
    assert (middle.x() - EAST, NORTH - middle.y()) == pytest.approx((10, 7.5), abs=1)


def test_a_run_shows_progress_and_can_be_cancelled(panel: Any, fake_engine: Path) -> None:
    fake_engine.write_text(fake_engine.read_text().replace("exec", "exec env FAKE_WORKER_ALWAYS=polite"))
    panel.detect.click()
    assert not panel.detect.isEnabled()
    assert not panel.preview.isEnabled()
    assert not panel.progress.isHidden()
    wait_for(lambda: panel.stage.text() not in ("", "Starting…"))
    panel.cancel.click()
    assert not panel.cancel.isEnabled()
    assert panel.stage.text() == "Cancelling…"
    wait_for(lambda: panel.detect.isEnabled())
    assert panel.progress.isHidden()


def test_a_layer_in_edit_mode_is_not_filtered(panel: Any) -> None:
    layer = run(panel.detect)
    layer.startEditing()
    panel.score.setValue(150)
    wait_for(lambda: "edit mode" in panel.count.text())
    layer.rollBack()
    wait_for(lambda: panel.count.text().startswith("1 crown with a score of at least 0.75 "))


def test_a_double_click_starts_one_detection(panel: Any, iface: Iface, jobs: Path, fake_engine: Path) -> None:
    fake_engine.write_text(fake_engine.read_text().replace("exec", "exec env FAKE_WORKER_ALWAYS=slow"))
    iface.mainWindow().show()
    process_events()
    place = panel.detect.mapTo(panel, panel.detect.rect().center())
    panel.detect.click()
    process_events()
    assert panel.childAt(place) is panel.detect  # not the button that cancels
    panel.start()
    wait_for(lambda: panel._detection.task is None)
    assert len(recorded_jobs(jobs)) == 1


def test_one_crown_has_a_legend_with_scores(panel: Any, tmp_path: Path) -> None:
    answers = json.loads((tmp_path / "answers.json").read_text())
    answers["predict"]["output"] = str(crowns_gpkg(tmp_path / "one.gpkg", labels=("Tree",)))
    (tmp_path / "answers.json").write_text(json.dumps(answers))
    ranges = run(panel.detect).renderer().ranges()
    assert [each.label() for each in ranges[:2]] == ["score 0.00 to 0.20", "score 0.20 to 0.40"]


def test_a_layer_that_was_removed_hides_the_slider(panel: Any) -> None:
    layer = run(panel.detect)
    QgsProject.instance().removeMapLayer(layer.id())
    process_events()
    panel.score.setValue(150)
    wait_for(lambda: panel.result.isHidden())


def test_a_removed_project_hides_the_result(panel: Any) -> None:
    run(panel.detect)
    QgsProject.instance().clear()
    process_events()
    assert panel.result.isHidden()


def test_a_detection_of_a_closed_project_adds_no_layer(panel: Any, iface: Iface, fake_engine: Path) -> None:
    fake_engine.write_text(fake_engine.read_text().replace("exec", "exec env FAKE_WORKER_ALWAYS=slow"))
    panel.detect.click()
    task = panel._detection.task.task
    wait_for(lambda: panel.stage.text() != "Starting…")
    QgsProject.instance().clear()
    assert panel._detection.task is None
    assert panel.progress.isHidden()
    wait_for(lambda: sip.isdeleted(task) or not task.isActive())
    process_events()
    assert QgsProject.instance().mapLayers() == {}


def test_a_detection_of_the_toolbar_shows_progress_in_the_panel(panel: Any, plugin: Any, fake_engine: Path) -> None:
    fake_engine.write_text(fake_engine.read_text().replace("exec", "exec env FAKE_WORKER_ALWAYS=polite"))
    plugin._window.detect.trigger()
    wait_for(lambda: panel.stage.text() not in ("", "Starting…"))
    plugin._window.detect.trigger()
    assert not panel.cancel.isEnabled()
    wait_for(lambda: panel._detection.task is None)


def test_without_an_engine_nothing_can_be_started(
    panel: Any, plugin: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEEPFOREST_QGIS_PYTHON", str(tmp_path / "missing"))
    plugin._window.refresh_engine()
    for widget in (panel.detect, panel.preview, plugin._window.sample):
        assert not widget.isEnabled()
        assert "DEEPFOREST_QGIS_PYTHON" in widget.toolTip()
    monkeypatch.undo()
    plugin._window.refresh_engine()


def test_the_panel_chooses_the_raster_of_the_button(panel: Any, iface: Iface, tmp_path: Path) -> None:
    show(iface, make_raster(tmp_path / "heights.tif", bands=1), "a height model")
    ortho = show(iface, make_raster(tmp_path / "ortho.tif"), "orthomosaic")
    panel.raster.setLayer(QgsProject.instance().mapLayersByName("a height model")[0])
    iface.setActiveLayer(ortho)
    assert panel.raster.currentLayer() == ortho


def test_other_bands_than_those_shown_are_stated(panel: Any, iface: Iface, tmp_path: Path) -> None:
    assert panel.bands.isHidden()
    layer = show(iface, make_raster(tmp_path / "four.tif", bands=4), "four bands")
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 4, 3, 2))
    panel.raster.setLayer(layer)
    assert panel.bands.text() == (
        "Bands 1, 2, 3 are used as red, green and blue, but QGIS shows bands 4, 3, 2. Choose other bands in "
        "'Predict tile'."
    )
    assert not panel.bands.isHidden()
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 1, 2, 3))
    assert panel.bands.isHidden()


def test_long_names_do_not_widen_the_panel(panel: Any, iface: Iface, tmp_path: Path) -> None:
    width = panel.minimumSizeHint().width()
    show(iface, make_raster(tmp_path / "ortho.tif"), "20230812_orthomosaic_of_the_western_compartments_RGB_25832")
    model = tmp_path / "larch_and_spruce_of_the_western_compartments_2023.safetensors"
    model.touch()
    panel.add_model(str(model))
    assert panel.minimumSizeHint().width() == width


def test_a_raster_that_the_user_chose_remains(panel: Any, iface: Iface, tmp_path: Path) -> None:
    ortho = show(iface, make_raster(tmp_path / "ortho.tif"), "orthomosaic")
    index = panel.raster.findText("forest")
    panel.raster.setCurrentIndex(index)
    panel.raster.activated.emit(index)
    iface.setActiveLayer(ortho)
    assert panel.raster.currentLayer().name() == "forest"


def test_without_a_raster_nothing_can_be_started(panel: Any) -> None:
    QgsProject.instance().clear()
    QgsApplication.processEvents()
    panel.update_state()
    assert not panel.detect.isEnabled()
    assert not panel.preview.isEnabled()


def test_errors_are_shown_in_the_message_bar(panel: Any, iface: Iface, fake_engine: Path) -> None:
    fake_engine.write_text(fake_engine.read_text().replace("exec", "exec env FAKE_WORKER_ALWAYS=fails"))
    panel.detect.click()
    wait_for(lambda: messages(iface))
    assert "'a.tif' is truncated. Copy it again." in messages(iface)[0]
    assert panel.detect.isEnabled()
