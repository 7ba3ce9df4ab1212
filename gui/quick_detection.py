"""Detects the crowns of the map view in a task: the algorithm "Predict tile" without its dialog."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayerTreeLayer,
    QgsProcessing,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.base.algorithm import tr
from ..algorithms.outputs.styling import MODEL_THRESHOLD, grade_by_score
from ..deepforest_qgis.common.errors import InputError
from ..deepforest_qgis.common.messages import counted
from ..translation import in_words, of_engine
from .task_runner import AlgorithmTask, TaskRunner

__all__ = ["Area", "Detected", "QuickDetection", "filter_by_score", "note_on_crs"]

ALGORITHM = "deepforest:predicttile"
# Crowns are detected from this score on and filtered by the threshold, which the user can then lower.
LOWEST_SCORE = 0.15


class Area(IntEnum):
    """The part of a raster in which crowns are detected."""

    VIEW = 0
    WHOLE = 1
    SELECTION = 2


@dataclass(frozen=True)
class Detected:
    """The result of a detection.

    Attributes:
        layer: The crowns, filtered by ``threshold``.
        threshold: The score threshold.
        lowest_score: The score from which on crowns are in the layer.
    """

    layer: QgsVectorLayer
    threshold: float
    lowest_score: float


class QuickDetection(QObject):  # type: ignore[misc]
    """One detection at a time. ``changed`` is emitted when one starts or ends, ``detected`` with its result.

    Args:
        iface: QGIS's interface.
        runner: Runs the task and shows messages.
        parent: Owner of this object.

    Attributes:
        task: The detection that runs.
        model: The model, as the parameter MODEL; empty: the bundled one.
        threshold: The score threshold that the user chose; None: that of the model.
    """

    changed = pyqtSignal()
    detected = pyqtSignal(object)

    def __init__(self, iface: Any, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._iface = iface
        self._runner = runner
        self._raster, self._without_crs = "", False
        self._is_preview, self._preview = False, ""  # and the id of its layer, which the next one replaces
        self.task: Optional[AlgorithmTask] = None
        self.model = ""
        self.threshold: Optional[float] = None

    def raster(self) -> tuple[Optional[QgsRasterLayer], str]:
        """Return the raster: the active layer, else the topmost one in the map view; or None and the reason."""
        active = self._iface.activeLayer()
        if isinstance(active, QgsRasterLayer) and active.isValid():
            if self._is_in_view(active):
                return active, ""
            return None, tr("The map view shows no part of '{name}'.").format(name=active.name())
        rasters = [
            node.layer()
            for node in QgsProject.instance().layerTreeRoot().findLayers()
            if isinstance(node, QgsLayerTreeLayer) and node.isVisible() and isinstance(node.layer(), QgsRasterLayer)
        ]
        if not rasters:
            return None, tr("Add an orthomosaic first: the map shows no raster layer.")
        # A single band is usually a height model; it is used only as the active layer.
        images = [one for one in rasters if one.isValid() and (one.bandCount() >= 3 or one.providerType() != "gdal")]
        if not images:
            return None, tr("No raster in the map view has three bands. Select the layer to use in the Layers panel.")
        for layer in images:
            if self._is_in_view(layer):
                return layer, ""
        return None, tr("The map view shows no part of '{name}'.").format(name=images[0].name())

    def start(
        self,
        layer: Optional[QgsRasterLayer] = None,
        area: Area = Area.VIEW,
        polygons: Optional[QgsVectorLayer] = None,
        extent: Optional[QgsReferencedRectangle] = None,
    ) -> None:
        """Start a detection, unless one runs; problems are shown in the message bar.

        Args:
            layer: The raster; default: see :meth:`raster`.
            area: The part of the raster.
            polygons: The layer with the selected polygons of ``Area.SELECTION``.
            extent: Extent of a preview, instead of that of the map view.
        """
        if self.task is not None:
            return
        if layer is None:
            layer, reason = self.raster()
            if layer is None:
                self._runner.message.emit(reason, Qgis.MessageLevel.Warning)
                return
        areas = None
        if area == Area.SELECTION:
            if polygons is None or not polygons.selectedFeatureCount():
                self._runner.message.emit(tr("Select polygons of the chosen layer first."), Qgis.MessageLevel.Warning)
                return
            areas = QgsProcessingFeatureSourceDefinition(polygons.id(), True)
        canvas = self._iface.mapCanvas()
        view = extent or QgsReferencedRectangle(canvas.extent(), canvas.mapSettings().destinationCrs())
        parameters = {
            "INPUT": layer.id(),
            "EXTENT": view if area == Area.VIEW else None,
            "AREAS": areas,
            "MODEL": self.model,
            "SCORE_THRESHOLD": self._lowest_score(),
            "OUTPUT": QgsProcessingOutputLayerDefinition(QgsProcessing.TEMPORARY_OUTPUT, QgsProject.instance()),
        }
        title = tr("Detecting crowns in '{name}'").format(name=layer.name())
        try:
            self.task = self._runner.run_algorithm(ALGORITHM, parameters, title, self._end)
        except InputError as error:
            self._runner.message.emit(in_words(error), Qgis.MessageLevel.Critical)
            return
        self._raster, self._without_crs = layer.name(), not layer.crs().isValid()
        self._is_preview = extent is not None
        self.changed.emit()

    def _lowest_score(self) -> float:
        return LOWEST_SCORE if self.threshold is None else min(LOWEST_SCORE, self.threshold)

    def cancel(self) -> None:
        """Stop the detection that runs."""
        if self.task is not None:
            self.task.cancel()
            self.changed.emit()

    def drop(self) -> None:
        """Cancel the detection of a project that was closed."""
        if self.task is not None:
            self.task.abandon()
            self.task = None
            self.changed.emit()

    def _end(self, task: AlgorithmTask) -> None:
        self.task = None
        if task.succeeded:
            self._show(task)
        elif task.reason:
            self._runner.message.emit(task.reason, Qgis.MessageLevel.Critical)
        elif task.feedback.last_warning:  # cancelled
            self._runner.message.emit(task.feedback.last_warning, Qgis.MessageLevel.Info)
        self.changed.emit()

    def _show(self, task: AlgorithmTask) -> None:
        count = hidden = 0
        threshold = LOWEST_SCORE
        if self._without_crs:
            self._runner.message.emit(note_on_crs(self._raster), Qgis.MessageLevel.Warning)
        for layer in task.add_layers():
            if isinstance(layer, QgsVectorLayer):
                model_threshold = max(float(layer.customProperty(MODEL_THRESHOLD) or 0), LOWEST_SCORE)
                threshold = model_threshold if self.threshold is None else self.threshold
                hidden = layer.featureCount()
                if self._is_preview:
                    self._replace_preview(layer)
                filter_by_score(layer, threshold)
                count = layer.featureCount()
                self.detected.emit(Detected(layer, threshold, self._lowest_score()))
        if count and self._is_preview:
            return  # the panel shows the number
        if count:
            found = counted(
                count,
                "{count} crown was detected in '{name}' (temporary layer).",
                "{count:,} crowns were detected in '{name}' (temporary layer).",
                name=self._raster,
            )
            self._runner.message.emit(of_engine(found), Qgis.MessageLevel.Success)
        elif hidden:
            text = tr("No crown in '{name}' has a score of at least {score}. Lower the score in the DeepForest panel.")
            text = text.format(name=self._raster, score=f"{threshold:.3g}")
            self._runner.message.emit(text, Qgis.MessageLevel.Warning)
        else:
            text = tr(
                "No crowns were detected in this part of '{name}'. Choose a part with trees, or fine-tune a model."
            )
            self._runner.message.emit(text.format(name=self._raster), Qgis.MessageLevel.Warning)

    def _replace_preview(self, layer: QgsVectorLayer) -> None:
        before = QgsProject.instance().mapLayer(self._preview)
        # One that the user saved to a file or edits is kept.
        if before is not None and before.providerType() == "memory" and not before.isEditable():
            QgsProject.instance().removeMapLayer(self._preview)
        self._preview = layer.id()
        layer.setName(tr("Preview ({name})").format(name=self._raster))

    def _is_in_view(self, layer: QgsRasterLayer) -> bool:
        canvas = self._iface.mapCanvas()
        view, crs = canvas.extent(), canvas.mapSettings().destinationCrs()
        transform = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance().transformContext())
        try:
            box = transform.transformBoundingBox(view)
        except QgsCsException:
            return True  # the engine decides
        return bool(layer.extent().isEmpty() or box.intersects(layer.extent()))


def note_on_crs(raster: str) -> str:
    """What follows if a raster has no CRS."""
    text = tr("'{name}' has no CRS: crowns have no size in metres, and the patch size is in pixels.")
    return text.format(name=raster)


def filter_by_score(layer: QgsVectorLayer, least: float) -> None:
    """Hide the crowns with a lower score; score classes, legend and attribute table follow."""
    layer.setSubsetString(f'"score" >= {least:.6g}')
    grade_by_score(layer)
