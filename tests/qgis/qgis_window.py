"""A window of real widgets with the part of QGIS's interface that the plugin uses."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, Callable

from inputs import raster_layer
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapToolPan, QgsMessageBar
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QMainWindow, QMenu, QPushButton, QToolBar

__all__ = ["Iface", "action", "button", "child_dialog", "messages", "process_events", "show", "wait_for"]


class Iface(QObject):
    """The part of QGIS's interface that the plugin uses, on real widgets; anything else is an error."""

    currentLayerChanged = pyqtSignal("QgsMapLayer*")  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self._window = QMainWindow()
        self._menu = QMenu("Plugins", self._window)
        self._canvas = QgsMapCanvas(self._window)
        self._bar = QgsMessageBar(self._window)
        self._active: Any = None
        pan = QAction("Pan Map", self._window)
        self._pan = QgsMapToolPan(self._canvas)
        self._pan.setAction(pan)
        pan.triggered.connect(lambda *_: self._canvas.setMapTool(self._pan))
        self._window.resize(800, 600)

    def mainWindow(self) -> QMainWindow:
        return self._window

    def pluginMenu(self) -> QMenu:
        return self._menu

    def messageBar(self) -> QgsMessageBar:
        return self._bar

    def mapCanvas(self) -> QgsMapCanvas:
        return self._canvas

    def actionPan(self) -> QAction:
        return self._pan.action()

    def activeLayer(self) -> Any:
        return self._active

    def setActiveLayer(self, layer: Any) -> None:
        self._active = layer
        self.currentLayerChanged.emit(layer)

    def addToolBar(self, name: str) -> QToolBar:
        return self._window.addToolBar(name)

    def addDockWidget(self, area: Any, dock: Any) -> None:
        self._window.addDockWidget(area, dock)

    def removeDockWidget(self, dock: Any) -> None:
        self._window.removeDockWidget(dock)


def process_events() -> None:
    QgsApplication.processEvents()
    QgsApplication.sendPostedEvents(None, 52)  # DeferredDelete, which waits for the end of a loop


def wait_for(condition: Callable[[], Any], seconds: float = 20) -> None:
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "waited in vain"
        QgsApplication.processEvents()
        time.sleep(0.01)


def show(iface: Iface, path: Path, name: str = "Orthomosaic") -> Any:
    """Add a raster to the project and let the map show it."""
    layer = raster_layer(path, name)
    QgsProject.instance().addMapLayer(layer)
    iface.mapCanvas().setDestinationCrs(layer.crs())
    iface.mapCanvas().setExtent(layer.extent())
    return layer


def action(iface: Iface, start: str) -> QAction:
    """The action of the menu whose title begins so."""
    (menu,) = iface.pluginMenu().actions()
    return next(each for each in menu.menu().actions() if each.text().startswith(start))


def messages(iface: Iface) -> list[str]:
    return [item.text() for item in iface.messageBar().items()]


def button(parent: Any, title: str) -> QPushButton:
    return next(each for each in parent.findChildren(QPushButton) if each.text() == title)


def child_dialog(iface: Iface, kind: str) -> Any:
    return next(each for each in iface.mainWindow().children() if type(each).__name__ == kind)
