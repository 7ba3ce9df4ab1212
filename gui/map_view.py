"""Crowns of what the map shows, found beside the user's work: the algorithm "Predict tile" as a task."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayerTreeLayer,
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.base.algorithm import tr
from .background import AlgorithmRun

__all__ = ["MapView"]

ALGORITHM = "deepforest:predicttile"


class MapView(QObject):  # type: ignore[misc]
    """One detection at a time. ``changed`` when one begins or ends; ``said(text, level)`` for the message bar."""

    changed = pyqtSignal()
    said = pyqtSignal(str, object)

    def __init__(self, iface: Any, parent: QObject) -> None:
        super().__init__(parent)
        self._iface = iface
        self._run: Optional[AlgorithmRun] = None
        self._raster = ""

    @property
    def run(self) -> Optional[AlgorithmRun]:
        """The detection at work."""
        return self._run

    def raster(self) -> tuple[Optional[QgsRasterLayer], str]:
        """The raster to search: the active layer, else the topmost one that the map shows; or none and why."""
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
        # A single band is more often a height model than a picture; it is searched where it is the active layer.
        pictures = [layer for layer in rasters if layer.isValid() and not self._is_single_band(layer)]
        if not pictures:
            return None, tr("No raster of the map has colours. Select the layer to search in the layers panel.")
        for layer in pictures:
            if self._is_in_view(layer):
                return layer, ""
        return None, tr("The map view shows no part of '{name}'.").format(name=pictures[0].name())

    def start(self) -> None:
        """Begin with what the map shows now; what cannot work is said."""
        layer, reason = self.raster()
        if layer is None:
            self.said.emit(reason, Qgis.MessageLevel.Warning)
            return
        canvas = self._iface.mapCanvas()
        parameters = {
            "INPUT": layer.id(),
            "EXTENT": QgsReferencedRectangle(canvas.extent(), canvas.mapSettings().destinationCrs()),
            "OUTPUT": QgsProcessingOutputLayerDefinition(QgsProcessing.TEMPORARY_OUTPUT, QgsProject.instance()),
        }
        title = tr("Finding crowns in '{name}'").format(name=layer.name())
        run = AlgorithmRun(ALGORITHM, parameters, title, self)
        refusal = run.refusal()
        if refusal:
            self.said.emit(refusal, Qgis.MessageLevel.Critical)
            return
        self._run, self._raster = run, layer.name()
        run.ended.connect(self._ended)
        run.start()
        self.changed.emit()

    def cancel(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def _ended(self, ok: bool, reason: str) -> None:
        run, self._run = self._run, None
        if run is None:
            return
        if ok:
            self._show(run)
        elif reason:
            self.said.emit(reason, Qgis.MessageLevel.Critical)
        run.deleteLater()
        self.changed.emit()

    def _show(self, run: AlgorithmRun) -> None:
        count = int(run.results.get("COUNT") or 0)
        project = QgsProject.instance()
        for name, details in run.context.layersToLoadOnCompletion().items():
            layer = run.context.takeResultLayer(name)
            if not isinstance(layer, QgsVectorLayer):
                continue
            layer.setName(tr("Crowns in {name}").format(name=self._raster))
            project.addMapLayer(layer, False)
            node = project.layerTreeRoot().insertLayer(0, layer)
            if details.postProcessor() is not None:
                details.postProcessor().postProcessLayer(layer, run.context, run.feedback)
            for open_ in (False, True):  # a node that counts as open already does not show its legend
                node.setExpanded(open_)
        if count:
            text = tr("{count} crowns found in '{name}', as a temporary layer: its icon saves it.")
            level = Qgis.MessageLevel.Success
        else:
            text = tr(
                "No crowns found in this view of '{name}'. Zoom in on trees, or fine-tune a model on your forest."
            )
            level = Qgis.MessageLevel.Warning
        self.said.emit(text.format(count=count, name=self._raster), level)

    def _is_single_band(self, layer: QgsRasterLayer) -> bool:
        return bool(layer.dataProvider().name() == "gdal" and layer.bandCount() < 3)

    def _is_in_view(self, layer: QgsRasterLayer) -> bool:
        canvas = self._iface.mapCanvas()
        view, crs = canvas.extent(), canvas.mapSettings().destinationCrs()
        transform = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance().transformContext())
        try:
            box = transform.transformBoundingBox(view)
        except QgsCsException:
            return True  # the engine knows better than to guess
        return bool(layer.extent().isEmpty() or box.intersects(layer.extent()))
