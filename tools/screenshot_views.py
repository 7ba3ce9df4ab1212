"""The screenshots of the documentation, one function each; run by QGIS when it starts (see ``screenshots.py``).

To add a screenshot, write a generator with ``@view``: it performs the actions of a user, yields a condition whenever
QGIS must process events (``yield lambda: dialog.task is None``), and calls ``shot(name, widget)``, which writes
``docs/images/NAME.png``. Views run in the order of the file in one QGIS; each starts with the raster in the map and
closes its windows.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QPoint, QRect, Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QToolBar, QWidget
from qgis.utils import iface, plugins

FOLDER = Path(os.environ["SCREENSHOTS_FOLDER"])
SAMPLES = Path(os.environ["SCREENSHOTS_SAMPLES"])
ENGINE = os.environ["SCREENSHOTS_ENGINE"]
WANTED = os.environ["SCREENSHOTS_VIEWS"].split()
LONGEST = 300.0  # seconds that a view may wait for one condition

Steps = Iterator[Callable[[], Any]]
VIEWS: dict[str, Callable[[], Steps]] = {}


def view(function: Callable[[], Steps]) -> Callable[[], Steps]:
    VIEWS[function.__name__] = function
    return function


# -- for the views -------------------------------------------------------------------------------


def shot(name: str, widget: Optional[QWidget] = None) -> None:
    """Write the screenshot of a window, by default the main window."""
    QApplication.processEvents()
    picture = (widget or iface.mainWindow()).grab()
    assert picture.save(str(FOLDER / f"{name}.png")), name


def screen_shot(name: str, place: QRect) -> None:
    """Write a part of the screen, for example a menu that extends beyond the window."""
    QApplication.processEvents()
    whole = QApplication.primaryScreen().grabWindow(0)
    assert whole.copy(place).save(str(FOLDER / f"{name}.png")), name


def window() -> Any:
    """The plugin's part of the QGIS window."""
    return next(each for name, each in plugins.items() if hasattr(each, "_window") and "deepforest" in name)._window


def dialog(kind: str) -> Any:
    """The open window of that class."""
    found = [each for each in QApplication.topLevelWidgets() if type(each).__name__ == kind and each.isVisible()]
    assert found, f"{kind} is not open"
    return found[-1]


def drawn() -> bool:
    return not iface.mapCanvas().isDrawing()


def pause(seconds: float) -> Callable[[], bool]:
    """A condition that becomes true after a time, for the layout of windows."""
    done: list[bool] = []
    QTimer.singleShot(int(1000 * seconds), lambda: done.append(True))
    return lambda: bool(done)


def layer(name: str) -> Any:
    return QgsProject.instance().mapLayersByName(name)[0]


def use_engine(python: str) -> None:
    """Set the engine of the plugin; an empty name resets it."""
    os.environ.pop("DEEPFOREST_QGIS_PYTHON", None)
    if python:
        os.environ["DEEPFOREST_QGIS_PYTHON"] = python
    iface.messageBar().clearWidgets()
    window().look_at_engine()


def arrange() -> Steps:
    """Arrange QGIS: one orthomosaic, the layers panel, few toolbars."""
    main = iface.mainWindow()
    main.setWindowState(Qt.WindowState.WindowNoState)
    main.setGeometry(0, 0, 1120, 720)
    for dock in main.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() == "Layers")
    for bar in main.findChildren(QToolBar):
        bar.setVisible(bar.objectName() in ("mFileToolBar", "mMapNavToolBar", "DeepForestToolbar"))
    raster = QgsRasterLayer(str(SAMPLES / "yellowstone.tif"), "Orthomosaic")
    assert raster.isValid()
    QgsProject.instance().addMapLayer(raster)
    QgsProject.instance().setCrs(raster.crs())
    iface.setActiveLayer(raster)
    yield pause(1)  # QGIS zooms to its first layer
    middle = raster.extent().center()
    iface.mapCanvas().setExtent(QgsRectangle(middle.x() + 10, middle.y() + 5, middle.x() + 85, middle.y() + 60))
    iface.mapCanvas().refresh()
    yield pause(2)
    yield drawn


# -- the views, in their order ---------------------------------------------------------------------


@view
def message_bar() -> Steps:
    use_engine("")
    yield pause(1)
    shot("message_bar")


@view
def set_up() -> Steps:
    use_engine("")
    window().set_up.trigger()
    setup = dialog("SetupDialog")
    setup.options.setCollapsed(False)
    yield lambda: setup.setup_button.isEnabled()
    yield pause(0.5)
    shot("setup_before", setup)
    setup.options.setCollapsed(True)
    setup.setup_button.click()
    yield lambda: setup.bar.value() > 8 or setup.task is None  # packages are being installed
    yield pause(1)
    shot("setup_during", setup)
    yield lambda: setup.task is None
    yield pause(0.5)
    shot("setup_after", setup)
    assert "The engine works" in setup.state.text(), setup.log.toPlainText()
    setup.close()


@view
def engine_status() -> Steps:
    use_engine("")
    window().status.trigger()
    status = dialog("StatusDialog")
    yield lambda: window()._status._looking is None
    yield pause(0.5)
    shot("engine_status", status)
    status.close()


@view
def menu() -> Steps:
    use_engine(ENGINE)
    yield pause(0.5)
    own = window()
    own.menu.popup(iface.mainWindow().mapToGlobal(QPoint(330, 74)))
    yield pause(0.5)
    screen_shot("menu", QRect(0, 0, 760, 420))
    own.menu.close()


@view
def predict_dialog() -> Steps:
    use_engine(ENGINE)
    import processing

    opened = processing.createAlgorithmDialog("deepforest:predicttile", {"INPUT": layer("Orthomosaic").id()})
    opened.resize(900, 600)
    opened.show()
    yield pause(1)
    shot("predict_dialog", opened)
    opened.close()


@view
def crowns() -> Steps:
    use_engine(ENGINE)
    window().detect.trigger()
    yield pause(1)
    yield lambda: window().quick_detection.task is None
    yield pause(1)
    yield drawn
    shot("crowns")
    iface.messageBar().clearWidgets()


@view
def evaluation() -> Steps:
    """Compare the crowns of the previous view with the annotations."""
    import processing

    drawn_by_people = QgsVectorLayer(str(SAMPLES / "yellowstone_crowns.gpkg"), "Crowns drawn by people")
    found = layer("Crowns in Orthomosaic")
    area = QgsVectorLayer(f"Polygon?crs={found.crs().authid()}", "View", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(iface.mapCanvas().extent()))
    area.dataProvider().addFeatures([feature])
    area.updateExtents()
    given = {"PREDICTIONS": found, "TRUTH": drawn_by_people, "AREAS": area, "MATCHES": "TEMPORARY_OUTPUT"}
    processing.runAndLoadResults("deepforest:evaluate", {**given, "REPORT": str(FOLDER / "report.html")})
    root = QgsProject.instance().layerTreeRoot()
    root.findLayer(found.id()).setItemVisibilityChecked(False)
    root.findLayer(found.id()).setExpanded(False)
    yield pause(1)
    for expanded in (False, True):  # an expanded node does not show its legend
        root.findLayer(layer("Matches").id()).setExpanded(expanded)
    yield pause(1)
    yield drawn
    shot("evaluation")


@view
def annotation() -> Steps:
    """An annotation layer pre-filled in one area, during editing."""
    use_engine(ENGINE)
    import processing

    raster = layer("Orthomosaic")
    for tree in QgsProject.instance().layerTreeRoot().findLayers():
        tree.setItemVisibilityChecked(tree.layerId() == raster.id())
        tree.setExpanded(False)
    middle = iface.mapCanvas().extent().center()
    square = QgsRectangle(middle.x() - 20, middle.y() - 20, middle.x() + 20, middle.y() + 20)
    area = QgsVectorLayer(f"Polygon?crs={raster.crs().authid()}", "Square", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(square))
    area.dataProvider().addFeatures([feature])
    area.updateExtents()
    given = {"INPUT": raster, "AREAS": area, "PREFILL": True, "OUTPUT": str(FOLDER / "annotations.gpkg")}
    processing.runAndLoadResults("deepforest:annotationlayer", given)
    crowns = next(each for each in QgsProject.instance().mapLayers().values() if "layername=crowns" in each.source())
    for bar in iface.mainWindow().findChildren(QToolBar):
        if bar.objectName() in ("mDigitizeToolBar", "mShapeDigitizeToolBar"):
            bar.setVisible(True)
    iface.setActiveLayer(crowns)
    crowns.startEditing()
    iface.mapCanvas().setExtent(square.buffered(6))
    iface.mapCanvas().refresh()
    yield pause(2)
    yield drawn
    shot("annotation")
    crowns.rollBack()


@view
def fine_tune_dialog() -> Steps:
    use_engine(ENGINE)
    import processing

    opened = processing.createAlgorithmDialog("deepforest:finetune", {"INPUT": layer("Orthomosaic").id()})
    opened.resize(900, 620)
    opened.show()
    yield pause(1)
    shot("fine_tune_dialog", opened)
    opened.close()


# -- running them ----------------------------------------------------------------------------------


def all_steps() -> Steps:
    yield lambda: any("deepforest" in name for name in plugins)
    yield from arrange()
    for name, make in VIEWS.items():
        if not WANTED or name in WANTED:
            print(f"view {name}", flush=True)
            yield from make()


def leave(reason: str = "") -> None:
    (FOLDER / ("failed.txt" if reason else "done.txt")).write_text(reason, encoding="utf-8")
    for name in [name for name in plugins if "deepforest" in name]:
        plugins[name].unload()
    sys.stdout.flush()
    os._exit(1 if reason else 0)  # QGIS would ask whether to save the project


class Runner(QObject):
    """Executes the next step when the previous condition holds, so that QGIS processes events in between."""

    def __init__(self, steps: Steps, longest: float) -> None:
        super().__init__()
        self.steps, self.longest = steps, longest
        self.condition: Callable[[], Any] = lambda: True
        self.waited = 0.0
        self.timer = QTimer(self)
        self.timer.setInterval(100)
        self.timer.timeout.connect(self.step)
        self.timer.start()

    def step(self) -> None:
        self.timer.stop()
        try:
            if self.condition():
                self.condition, self.waited = next(self.steps), 0.0
            elif self.waited > self.longest:
                raise TimeoutError("A condition did not come true.")
        except StopIteration:
            leave()
        except BaseException:
            leave(traceback.format_exc())
        self.waited += 0.1
        self.timer.start()


def start(steps: Optional[Steps] = None, longest: float = LONGEST) -> None:
    """Execute steps, by default all views; called by the scripts that start QGIS."""
    global RUNNER  # a module-level reference keeps it alive
    RUNNER = Runner(steps or all_steps(), longest)
