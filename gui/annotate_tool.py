"""The map tool that annotates crowns by clicks on crowns that a model proposes."""

from __future__ import annotations

import math
from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsSpatialIndex,
    QgsVectorLayer,
    QgsVectorLayerUtils,
    QgsWkbTypes,
)
from qgis.gui import QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QKeyEvent

from ..algorithms.base.algorithm import tr
from ..deepforest_qgis.common.errors import InputError
from ..translation import in_words
from .quick_detection import ALGORITHM, QuickDetection
from .task_runner import AlgorithmTask, TaskRunner

__all__ = ["AnnotateTool", "annotation_layer"]

PROPOSAL_SCORE = 0.15
LARGEST_VIEW_M = 400.0  # diagonal of the map view in which crowns are proposed
PAUSE_MS = 500  # after the last change of the map view, before crowns are proposed
DRAG_PX = 6  # a shorter movement is a click
PROPOSED, DRAWN = "#00c8ff", "#ffd400"


def annotation_layer(layer: Any) -> Optional[QgsVectorLayer]:
    """Return ``layer`` if crowns can be annotated in it: editable polygons with a field "label"."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or not layer.supportsEditing():
        return None
    polygons = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    return layer if polygons and layer.fields().lookupField("label") >= 0 else None


class AnnotateTool(QgsMapTool):  # type: ignore[misc]
    """Adds the crown that a model proposes under the cursor with a click, and deletes an annotated one.

    Crowns are proposed for the map view by a prediction in the background, with a low score threshold. Where none is
    proposed, a rectangle is drawn by dragging or with two clicks on opposite corners; a right click or the Escape key
    discards the first. The tool ends with the edit mode of the layer, or if another layer is selected.

    Args:
        iface: QGIS's interface.
        runner: Runs the prediction.
        detection: Has the raster and the model.
    """

    def __init__(self, iface: Any, runner: TaskRunner, detection: QuickDetection) -> None:
        super().__init__(iface.mapCanvas())
        self._iface = iface
        self._runner = runner
        self._detection = detection
        self._layer: Optional[QgsVectorLayer] = None
        self._task: Optional[AlgorithmTask] = None
        self._is_outdated = False  # the task runs for a view that was left
        self._proposals: dict[int, QgsFeature] = {}  # geometries in the CRS of the layer
        self._index = QgsSpatialIndex()
        self._covered: Optional[QgsRectangle] = None  # the view with proposals
        self._model = ""  # that proposed them
        self._pressed: Optional[QPoint] = None
        self._corner: Optional[QgsPointXY] = None  # the first of a rectangle, in map coordinates
        self._problem = ""  # why no crowns are proposed, as shown in the message bar
        self._proposed = self._band(PROPOSED)
        self._drawn = self._band(DRAWN)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.propose)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def _band(self, colour: str) -> QgsRubberBand:
        band = QgsRubberBand(self.canvas(), QgsWkbTypes.GeometryType.PolygonGeometry)
        band.setColor(QColor(colour))
        band.setFillColor(QColor(0, 0, 0, 0))
        band.setWidth(3)
        return band

    # -- life ----------------------------------------------------------------------------------

    def activate(self) -> None:
        """Start to edit the active layer and to propose crowns."""
        super().activate()
        self._layer = annotation_layer(self._iface.activeLayer())
        self._problem = ""
        if self._layer is None:
            text = tr("Select a layer of annotated crowns (polygons with the field 'label') in the Layers panel.")
            self._show_problem(text, Qgis.MessageLevel.Warning)
            return
        if not self._layer.isEditable():
            self._layer.startEditing()
        self._layer.editingStopped.connect(self._leave)
        self._iface.currentLayerChanged.connect(self._leave)
        self.canvas().extentsChanged.connect(self._pause.start)
        self.propose()

    def deactivate(self) -> None:
        """Stop to propose crowns; the edits of the layer remain."""
        if self._layer is not None:
            self.canvas().extentsChanged.disconnect(self._pause.start)
            self._iface.currentLayerChanged.disconnect(self._leave)
            if not sip.isdeleted(self._layer):
                self._layer.editingStopped.disconnect(self._leave)
        self._pause.stop()
        self._stop_task()
        for band in (self._proposed, self._drawn):
            band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        self._proposals, self._covered, self._layer, self._corner = {}, None, None, None
        super().deactivate()

    def _leave(self, *_: Any) -> None:
        """Change to panning with the end of the edit mode, or if another layer was selected, as QGIS's tools do."""
        if self._target() is None or self._iface.activeLayer() != self._layer:
            self._iface.actionPan().trigger()

    def remove(self) -> None:
        """End the tool and remove it from the map canvas."""
        self.canvas().unsetMapTool(self)
        for band in (self._proposed, self._drawn):
            self.canvas().scene().removeItem(band)
        self.deleteLater()

    def _show_problem(self, text: str, level: Any) -> None:
        """Show why no crowns are proposed, unless it is the same reason as for the last view."""
        if text != self._problem:
            self._problem = text
            self._runner.message.emit(text, level)

    # -- proposals -----------------------------------------------------------------------------

    def propose(self) -> None:
        """Detect the crowns of the map view, unless it is covered already or too large."""
        view, model = self.canvas().extent(), self._detection.model
        is_covered = self._covered is not None and self._covered.contains(view) and self._model == model
        if self._target() is None or is_covered:
            return
        raster, reason = self._detection.raster()
        if self._diagonal(view) > LARGEST_VIEW_M:
            text = tr("Zoom in: crowns are proposed if the diagonal of the map view is at most {metres:.0f} m.")
            reason = text.format(metres=LARGEST_VIEW_M)
        if raster is None or reason:
            self._show_problem(reason, Qgis.MessageLevel.Info)
            return
        if self._task is not None:
            # Its worker process is free for this view when it has ended; before, a second one would be started.
            self._is_outdated = True
            self._task.cancel()
            return
        parameters = {
            "INPUT": raster.id(),
            "EXTENT": QgsReferencedRectangle(view, self.canvas().mapSettings().destinationCrs()),
            "MODEL": model,
            "SCORE_THRESHOLD": PROPOSAL_SCORE,
            "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT,
        }
        try:
            self._task = self._runner.run_algorithm(
                ALGORITHM, parameters, tr("Proposing crowns"), lambda task: self._take(task, view, model)
            )
        except InputError as error:
            self._show_problem(in_words(error), Qgis.MessageLevel.Critical)
            return
        self.setCursor(Qt.CursorShape.BusyCursor)

    def _stop_task(self) -> None:
        if self._task is not None:
            self._task.abandon()
            self._task, self._is_outdated = None, False
            self.setCursor(Qt.CursorShape.CrossCursor)

    def _take(self, task: AlgorithmTask, view: QgsRectangle, model: str) -> None:
        is_outdated, self._task, self._is_outdated = self._is_outdated, None, False
        self.setCursor(Qt.CursorShape.CrossCursor)
        if is_outdated:
            self.propose()
            return
        layer = self._target()
        if task.reason:
            self._show_problem(task.reason, Qgis.MessageLevel.Critical)
        found = task.take_layer("OUTPUT") if task.succeeded else None
        if layer is None or not isinstance(found, QgsVectorLayer):
            return
        request = QgsFeatureRequest().setDestinationCrs(layer.crs(), QgsProject.instance().transformContext())
        self._proposals = {feature.id(): QgsFeature(feature) for feature in found.getFeatures(request)}
        self._index = QgsSpatialIndex()
        self._index.addFeatures(list(self._proposals.values()))
        self._covered, self._model = QgsRectangle(view), model

    def _diagonal(self, view: QgsRectangle) -> float:
        measure = QgsDistanceArea()
        measure.setSourceCrs(self.canvas().mapSettings().destinationCrs(), QgsProject.instance().transformContext())
        measure.setEllipsoid("WGS84")  # that of the project may be none
        corners = QgsPointXY(view.xMinimum(), view.yMinimum()), QgsPointXY(view.xMaximum(), view.yMaximum())
        try:
            length = float(measure.measureLine(*corners))
        except QgsCsException:  # since QGIS 3.40; older versions return 0
            length = 0.0
        return length or math.inf  # the view is larger than the area of the CRS

    def proposal_at(self, point: QgsPointXY) -> Optional[QgsFeature]:
        """Return the proposed crown with the highest score that contains a point in the CRS of the layer."""
        here = QgsGeometry.fromPointXY(point)
        near = self._index.intersects(QgsRectangle(point, point))
        hits = [self._proposals[key] for key in near if self._proposals[key].geometry().contains(here)]
        return max(hits, key=lambda feature: float(feature["score"] or 0), default=None)

    # -- mouse ---------------------------------------------------------------------------------

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Remember where a click or a rectangle begins."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.pos()
        else:
            self._discard_rectangle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Discard the rectangle with the Escape key."""
        if event.key() == Qt.Key.Key_Escape:
            self._discard_rectangle()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Show the rectangle that is drawn, or the proposed crown under the cursor."""
        layer = self._target()
        if layer is None:
            return
        if self._corner is not None or self._is_drag(event.pos()):
            start = self._corner or self.toMapCoordinates(self._pressed)
            self._drawn.setToGeometry(QgsGeometry.fromRect(QgsRectangle(start, event.mapPoint())), None)
            return
        point = self._in_layer(event.mapPoint())
        proposal = None if point is None else self.proposal_at(point)
        if proposal is None:
            self._proposed.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        else:
            self._proposed.setToGeometry(proposal.geometry(), layer)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Add a rectangle, delete the annotated crown under the cursor, or add the proposed one."""
        layer, pressed = self._target(), self._pressed
        if layer is None or event.button() != Qt.MouseButton.LeftButton or pressed is None:
            return
        drag, self._pressed = self._is_drag(event.pos()), None
        if drag or self._corner is not None:
            self._add_rectangle(layer, self._corner or self.toMapCoordinates(pressed), event.mapPoint())
            return
        point = self._in_layer(event.mapPoint())
        if point is None:
            return
        annotated, proposal = self._annotated_at(layer, point), self.proposal_at(point)
        if annotated is not None:
            layer.beginEditCommand(tr("Delete crown"))
            layer.deleteFeature(annotated)
            layer.endEditCommand()
            layer.triggerRepaint()
        elif proposal is not None:
            self._add(layer, proposal.geometry(), {"score": proposal["score"], **_known_class(layer, proposal)})
        else:
            self._corner = event.mapPoint()

    def _is_drag(self, position: QPoint) -> bool:
        return self._pressed is not None and (position - self._pressed).manhattanLength() > DRAG_PX

    def _discard_rectangle(self) -> None:
        self._corner = self._pressed = None
        self._drawn.reset(QgsWkbTypes.GeometryType.PolygonGeometry)

    def _add_rectangle(self, layer: QgsVectorLayer, start: QgsPointXY, end: QgsPointXY) -> None:
        self._discard_rectangle()
        rectangle = QgsGeometry.fromRect(QgsRectangle(start, end))
        if rectangle.area() > 0 and rectangle.transform(self._to_layer(layer)) == Qgis.GeometryOperationResult.Success:
            self._add(layer, rectangle, {})

    def _add(self, layer: QgsVectorLayer, geometry: QgsGeometry, attributes: dict[str, Any]) -> None:
        if QgsWkbTypes.isMultiType(layer.wkbType()):
            geometry.convertToMultiType()
        columns = {layer.fields().lookupField(name): value for name, value in attributes.items()}
        values = {column: value for column, value in columns.items() if column >= 0}
        layer.beginEditCommand(tr("Add crown"))
        layer.addFeature(QgsVectorLayerUtils.createFeature(layer, geometry, values))
        layer.endEditCommand()
        layer.triggerRepaint()

    def _annotated_at(self, layer: QgsVectorLayer, point: QgsPointXY) -> Optional[int]:
        """The id of the smallest annotated crown that contains a point."""
        here = QgsGeometry.fromPointXY(point)
        features = layer.getFeatures(QgsFeatureRequest().setFilterRect(QgsRectangle(point, point)))
        hits = [(feature.geometry().area(), feature.id()) for feature in features if feature.geometry().contains(here)]
        return min(hits)[1] if hits else None

    # -- coordinates ---------------------------------------------------------------------------

    def _target(self) -> Optional[QgsVectorLayer]:
        """The layer, unless it was removed or its edit mode was ended."""
        layer = self._layer
        return None if layer is None or sip.isdeleted(layer) or not layer.isEditable() else layer

    def _to_layer(self, layer: QgsVectorLayer) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(
            self.canvas().mapSettings().destinationCrs(), layer.crs(), QgsProject.instance().transformContext()
        )

    def _in_layer(self, point: QgsPointXY) -> Optional[QgsPointXY]:
        layer = self._target()
        try:
            return None if layer is None else self._to_layer(layer).transform(point)
        except QgsCsException:
            return None


def _known_class(layer: QgsVectorLayer, proposal: QgsFeature) -> dict[str, Any]:
    """The class of a proposed crown, if it is among the classes of the layer; else the default of the layer is used."""
    choices = layer.editorWidgetSetup(layer.fields().lookupField("label")).config().get("map", [])
    choices = [choices] if isinstance(choices, dict) else choices  # as QGIS 2 wrote it
    classes = {value for choice in choices for value in choice.values()}
    return {"label": proposal["label"]} if proposal["label"] in classes else {}
