"""Adds the sample orthomosaic with its annotated crowns to the project; it is downloaded at the first use.

The folder also contains the data of the tutorial of the inventory, which are not added.
"""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.base.algorithm import tr
from ..algorithms.outputs.annotation_forms import ONE_CLASS
from ..algorithms.outputs.styling import outline
from ..deepforest_qgis.common.paths import cache_folder
from ..runtime.installer import run_installer
from ..runtime.locate import find_engine
from ..runtime.process import worker_environment
from ..runtime.task import EngineTask, log
from .task_runner import TaskRunner

__all__ = ["SampleProject"]

NAME = "yellowstone_test"
PLACE = "Yellowstone"  # name of the raster layer


class SampleProject(QObject):  # type: ignore[misc]
    """Downloads the sample data in a task and adds its layers. ``added`` is emitted with the raster layer.

    Args:
        iface: QGIS's interface.
        runner: Runs the task and shows messages.
        parent: Owner of this object.
    """

    added = pyqtSignal(object)

    def __init__(self, iface: Any, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._iface = iface
        self._runner = runner
        self._folder = cache_folder("sample")
        self.task: Optional[EngineTask] = None

    def start(self) -> None:
        """Download the data, if necessary, and add the layers."""
        if self.task is not None:
            return
        title = tr("Downloading the sample data")
        self.task = self._runner.run_function(title, self._make, self._add)
        if not (self._folder / f"{NAME}.tif").exists():
            self._runner.message.emit(title, Qgis.MessageLevel.Info)

    def _make(self, feedback: QgsFeedback) -> None:
        command = [str(find_engine().python), "-m", "deepforest_qgis.sample_inventory", str(self._folder)]
        run_installer(command, worker_environment(), log, feedback.isCanceled)

    def _add(self, task: EngineTask) -> None:
        self.task = None
        if not task.succeeded:
            if task.reason:
                self._runner.message.emit(task.reason, Qgis.MessageLevel.Critical)
            return
        project, path = QgsProject.instance(), str(self._folder / f"{NAME}.tif")
        raster = next((layer for layer in project.mapLayers().values() if layer.source() == path), None)
        if raster is None:
            raster = QgsRasterLayer(path, PLACE)
            crowns = QgsVectorLayer(
                str(self._folder / f"{NAME}_crowns.gpkg"), tr("Annotations: crowns ({file})").format(file=PLACE)
            )
            crowns.setRenderer(QgsSingleSymbolRenderer(outline(ONE_CLASS)))
            project.addMapLayers([crowns, raster])  # from top to bottom
            node = project.layerTreeRoot().findLayer(crowns.id())
            node.setItemVisibilityChecked(False)  # to compare with predictions
        canvas = self._iface.mapCanvas()
        if not canvas.mapSettings().destinationCrs().isValid():
            canvas.setDestinationCrs(raster.crs())
        transform = QgsCoordinateTransform(raster.crs(), canvas.mapSettings().destinationCrs(), project)
        canvas.setExtent(transform.transformBoundingBox(raster.extent()))
        canvas.refresh()
        self._iface.setActiveLayer(raster)
        self.added.emit(raster)
