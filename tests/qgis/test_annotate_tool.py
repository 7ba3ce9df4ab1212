"""Annotation by clicks on proposed crowns, with mouse events on a real map canvas."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
from inputs import EAST, NORTH, crowns_gpkg, make_layer, make_raster, recorded_jobs, square
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapMouseEvent, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis_window import Iface, action, messages, process_events, show, wait_for

FIELDS = "&field=label:string&field=score:double"


@pytest.fixture
def layer(iface: Iface, plugin: Any, tmp_path: Path) -> QgsVectorLayer:
    show(iface, make_raster(tmp_path / "forest.tif"), "forest")
    made = make_layer([], fields=FIELDS, name="Annotations")
    QgsProject.instance().addMapLayer(made)
    iface.setActiveLayer(made)
    return made


@pytest.fixture
def tool(jobs: Path, iface: Iface, plugin: Any, layer: QgsVectorLayer) -> Any:
    action(iface, "Annotate by click").trigger()
    made = plugin._window.annotate_tool
    wait_for(lambda: made._covered is not None)
    return made


def children(program: str) -> list[str]:
    """Process ids of the child processes of this one that run a program."""
    found = subprocess.run(["pgrep", "-P", str(os.getpid()), "-f", program], capture_output=True, text=True)
    return found.stdout.split()


def send(tool: Any, kind: Any, east: float, south: float, button: Any = Qt.MouseButton.LeftButton) -> None:
    """A mouse event at a place in metres from the corner of the raster."""
    pixel = tool.toCanvasCoordinates(QgsPointXY(EAST + east, NORTH - south))
    event = QgsMapMouseEvent(tool.canvas(), kind, QPoint(pixel), button, button)
    {
        QEvent.Type.MouseButtonPress: tool.canvasPressEvent,
        QEvent.Type.MouseMove: tool.canvasMoveEvent,
        QEvent.Type.MouseButtonRelease: tool.canvasReleaseEvent,
    }[kind](event)


def click(tool: Any, east: float, south: float) -> None:
    send(tool, QEvent.Type.MouseButtonPress, east, south)
    send(tool, QEvent.Type.MouseButtonRelease, east, south)


def test_a_click_adds_the_proposed_crown(tool: Any, layer: QgsVectorLayer, jobs: Path) -> None:
    click(tool, 1.5, 3.5)
    (crown,) = layer.getFeatures()
    box = crown.geometry().boundingBox()
    assert (box.xMinimum(), box.yMaximum()) == pytest.approx((EAST, NORTH - 2))
    assert crown["score"] == pytest.approx(0.9)
    (job,) = recorded_jobs(jobs)
    assert job["params"]["score_threshold"] == 0.15
    assert layer.isEditable()


def test_a_second_click_deletes_the_crown(tool: Any, layer: QgsVectorLayer) -> None:
    click(tool, 1.5, 3.5)
    click(tool, 1.5, 3.5)
    assert layer.featureCount() == 0
    layer.undoStack().undo()
    assert layer.featureCount() == 1


def test_another_model_proposes_other_crowns(tool: Any, iface: Iface, plugin: Any, jobs: Path, tmp_path: Path) -> None:
    """Also in a part of the view in which the former model has proposed crowns."""
    model = tmp_path / "larch.safetensors"
    model.touch()
    plugin._window.quick_detection.model = str(model)
    view = iface.mapCanvas().extent()
    view.scale(0.5)
    iface.mapCanvas().setExtent(view)
    wait_for(lambda: len(recorded_jobs(jobs)) == 2)
    assert recorded_jobs(jobs)[-1]["params"]["model"] == str(model)


def test_a_click_beside_the_proposals_adds_nothing(tool: Any, layer: QgsVectorLayer) -> None:
    click(tool, 3.5, 12)
    assert layer.featureCount() == 0


def test_a_rectangle_is_drawn_by_dragging(tool: Any, layer: QgsVectorLayer) -> None:
    send(tool, QEvent.Type.MouseButtonPress, 10, 8)
    send(tool, QEvent.Type.MouseMove, 14, 12)
    send(tool, QEvent.Type.MouseButtonRelease, 14, 12)
    (crown,) = layer.getFeatures()
    box = crown.geometry().boundingBox()
    assert (box.width(), box.height()) == pytest.approx((4, 4), abs=0.5)  # whole pixels of the canvas
    assert crown["score"] in (None, 0) or not crown["score"]


def test_a_rectangle_is_drawn_with_two_clicks(tool: Any, layer: QgsVectorLayer) -> None:
    click(tool, 10, 8)
    assert layer.featureCount() == 0
    send(tool, QEvent.Type.MouseMove, 12, 10, Qt.MouseButton.NoButton)
    assert tool._drawn.asGeometry().area() > 0
    click(tool, 14, 12)
    (crown,) = layer.getFeatures()
    assert crown.geometry().area() == pytest.approx(16, abs=3)


def test_a_right_click_discards_the_first_corner(tool: Any, layer: QgsVectorLayer) -> None:
    click(tool, 10, 8)
    send(tool, QEvent.Type.MouseButtonPress, 10, 8, Qt.MouseButton.RightButton)
    click(tool, 1.5, 3.5)
    (crown,) = layer.getFeatures()
    assert crown["score"] == pytest.approx(0.9)


def test_escape_discards_the_first_corner(tool: Any, layer: QgsVectorLayer) -> None:
    click(tool, 10, 8)
    tool.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
    click(tool, 14, 12)
    assert layer.featureCount() == 0


def test_a_right_click_ends_a_drag(tool: Any, layer: QgsVectorLayer) -> None:
    send(tool, QEvent.Type.MouseButtonPress, 10, 8)
    send(tool, QEvent.Type.MouseMove, 12, 10)
    send(tool, QEvent.Type.MouseButtonPress, 12, 10, Qt.MouseButton.RightButton)
    send(tool, QEvent.Type.MouseButtonRelease, 14, 12)
    assert layer.featureCount() == 0


def test_the_tool_ends_with_the_edit_mode(tool: Any, iface: Iface, layer: QgsVectorLayer) -> None:
    layer.rollBack()
    assert iface.mapCanvas().mapTool().action() is iface.actionPan()
    assert not action(iface, "Annotate by click").isChecked()


def test_the_tool_ends_when_another_layer_is_selected(tool: Any, iface: Iface, layer: QgsVectorLayer) -> None:
    iface.setActiveLayer(layer)
    assert iface.mapCanvas().mapTool() is tool
    other = make_layer([], fields=FIELDS, name="Other")
    QgsProject.instance().addMapLayer(other)
    iface.setActiveLayer(other)
    assert iface.mapCanvas().mapTool().action() is iface.actionPan()
    assert not other.isEditable()
    action(iface, "Annotate by click").trigger()
    wait_for(lambda: tool._covered is not None)
    click(tool, 1.5, 3.5)
    assert (layer.featureCount(), other.featureCount()) == (0, 1)


def test_the_tool_ends_with_the_project(tool: Any, iface: Iface) -> None:
    iface.setActiveLayer(None)
    QgsProject.instance().clear()
    assert iface.mapCanvas().mapTool().action() is iface.actionPan()


def test_the_cursor_shows_the_proposed_crown(tool: Any) -> None:
    send(tool, QEvent.Type.MouseMove, 5.5, 3.5, Qt.MouseButton.NoButton)
    assert tool._proposed.asGeometry().area() == pytest.approx(9, rel=1e-3)
    send(tool, QEvent.Type.MouseMove, 3.5, 12, Qt.MouseButton.NoButton)
    assert tool._proposed.asGeometry().isEmpty()


def test_the_label_is_the_default_of_the_layer(jobs: Path, iface: Iface, plugin: Any, layer: QgsVectorLayer) -> None:
    layer.setDefaultValueDefinition(layer.fields().lookupField("label"), QgsDefaultValue("'spruce'"))
    action(iface, "Annotate by click").trigger()
    tool = plugin._window.annotate_tool
    wait_for(lambda: tool._covered is not None)
    click(tool, 1.5, 3.5)
    assert [crown["label"] for crown in layer.getFeatures()] == ["spruce"]


@pytest.mark.parametrize("choices", [[{"spruce": "spruce"}, {"pine": "pine"}], {"spruce": "spruce", "pine": "pine"}])
def test_the_class_of_the_model_is_kept_if_the_layer_has_it(
    jobs: Path, iface: Iface, plugin: Any, layer: QgsVectorLayer, tmp_path: Path, choices: Any
) -> None:
    crowns_gpkg(tmp_path / "classes.gpkg", labels=("pine", "oak"))
    found = {"output": str(tmp_path / "classes.gpkg"), "count": 2}
    (tmp_path / "answers.json").write_text(json.dumps({"predict": found}))
    label = layer.fields().lookupField("label")
    layer.setEditorWidgetSetup(label, QgsEditorWidgetSetup("ValueMap", {"map": choices}))
    layer.setDefaultValueDefinition(label, QgsDefaultValue("'spruce'"))
    action(iface, "Annotate by click").trigger()
    tool = plugin._window.annotate_tool
    wait_for(lambda: tool._covered is not None)
    click(tool, 1.5, 3.5)
    click(tool, 5.5, 3.5)
    assert sorted(crown["label"] for crown in layer.getFeatures()) == ["pine", "spruce"]


def test_crowns_are_proposed_in_the_crs_of_the_layer(jobs: Path, iface: Iface, plugin: Any, tmp_path: Path) -> None:
    show(iface, make_raster(tmp_path / "forest.tif"), "forest")
    layer = make_layer([], fields=FIELDS, crs="EPSG:4326")
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    action(iface, "Annotate by click").trigger()
    tool = plugin._window.annotate_tool
    wait_for(lambda: tool._covered is not None)
    click(tool, 1.5, 3.5)
    send(tool, QEvent.Type.MouseButtonPress, 10, 8)
    send(tool, QEvent.Type.MouseButtonRelease, 14, 12)
    assert [round(crown.geometry().centroid().asPoint().x()) for crown in layer.getFeatures()] == [-111, -111]


def test_a_view_that_was_covered_is_not_predicted_again(tool: Any, iface: Iface, jobs: Path) -> None:
    box = iface.mapCanvas().extent()
    box.scale(0.5)
    iface.mapCanvas().setExtent(box)
    tool.propose()
    assert len(recorded_jobs(jobs)) == 1
    box.scale(3)
    iface.mapCanvas().setExtent(box)
    wait_for(lambda: len(recorded_jobs(jobs)) == 2)


def test_the_next_view_is_predicted_by_the_same_worker(
    jobs: Path, iface: Iface, plugin: Any, layer: QgsVectorLayer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_WORKER_ALWAYS", "slow")  # each job takes half a second, even if it is cancelled
    action(iface, "Annotate by click").trigger()
    tool, view = plugin._window.annotate_tool, iface.mapCanvas().extent()
    wait_for(lambda: len(recorded_jobs(jobs)) == 1)
    (worker,) = children("fake_worker.py")
    for step in (1, 2, 3):
        view.setXMinimum(view.xMinimum() - step)
        iface.mapCanvas().setExtent(view)
        tool.propose()
    wait_for(lambda: len(recorded_jobs(jobs)) == 2)
    assert children("fake_worker.py") == [worker]
    wait_for(lambda: tool._covered is not None)
    assert tool._covered == iface.mapCanvas().extent()


def test_a_large_view_has_no_proposals(jobs: Path, iface: Iface, plugin: Any, layer: QgsVectorLayer) -> None:
    box = iface.mapCanvas().extent()
    box.scale(100)
    iface.mapCanvas().setExtent(box)
    action(iface, "Annotate by click").trigger()
    wait_for(lambda: messages(iface))
    assert messages(iface) == ["Zoom in: crowns are proposed if the diagonal of the map view is at most 400 m."]
    assert recorded_jobs(jobs) == []


def test_a_view_beyond_the_area_of_its_crs_has_no_proposals(
    jobs: Path, iface: Iface, plugin: Any, layer: QgsVectorLayer
) -> None:
    """Its diagonal cannot be measured: QGIS returns 0 or raises an exception, and the whole raster was processed."""
    iface.mapCanvas().setExtent(QgsRectangle(-2e7, -2e7, 2e7, 2e7))
    action(iface, "Annotate by click").trigger()
    wait_for(lambda: messages(iface) or recorded_jobs(jobs))
    assert [text.partition(":")[0] for text in messages(iface)] == ["Zoom in"]
    assert recorded_jobs(jobs) == []


def test_a_large_view_in_degrees_without_an_ellipsoid_has_no_proposals(
    jobs: Path, iface: Iface, plugin: Any, layer: QgsVectorLayer
) -> None:
    QgsProject.instance().setEllipsoid("NONE")
    iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    iface.mapCanvas().setExtent(QgsRectangle(-112, 44, -110, 45))
    action(iface, "Annotate by click").trigger()
    wait_for(lambda: messages(iface))
    assert recorded_jobs(jobs) == []


def test_without_a_raster_the_reason_is_shown(jobs: Path, iface: Iface, plugin: Any, layer: QgsVectorLayer) -> None:
    (raster,) = QgsProject.instance().mapLayersByName("forest")
    QgsProject.instance().removeMapLayer(raster.id())
    action(iface, "Annotate by click").trigger()
    wait_for(lambda: messages(iface))
    assert messages(iface) == ["Add an orthomosaic first: the map shows no raster layer."]


def test_a_read_only_layer_cannot_be_annotated(jobs: Path, iface: Iface, plugin: Any, layer: QgsVectorLayer) -> None:
    layer.setReadOnly(True)
    iface.setActiveLayer(layer)
    assert not action(iface, "Annotate by click").isEnabled()


def test_another_layer_cannot_be_annotated(jobs: Path, iface: Iface, plugin: Any, layer: QgsVectorLayer) -> None:
    other = make_layer([square(0, 0)], name="Stands")
    QgsProject.instance().addMapLayer(other)
    iface.setActiveLayer(other)
    assert not action(iface, "Annotate by click").isEnabled()
    plugin._window.annotate_tool.activate()
    wait_for(lambda: messages(iface))
    assert "field 'label'" in messages(iface)[0]
    plugin._window.annotate_tool.deactivate()


def test_the_tool_ends_with_the_plugin(tool: Any, iface: Iface, plugin: Any, layer: QgsVectorLayer) -> None:
    bands = [item for item in tool.canvas().scene().items() if isinstance(item, QgsRubberBand)]
    plugin.unload()
    process_events()
    assert layer.isEditable()
    assert bands
    assert not any(isinstance(item, QgsRubberBand) for item in iface.mapCanvas().scene().items())
