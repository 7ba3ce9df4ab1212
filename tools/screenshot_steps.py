"""Actions of a user in QGIS, pictures, and the execution of steps; for the screenshots and ``walk.py``."""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, QTimer
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QApplication, QToolBar, QWidget
from qgis.utils import iface, plugins

FOLDER = Path(os.environ["SCREENSHOTS_FOLDER"])
SAMPLES = Path(os.environ["SCREENSHOTS_SAMPLES"])

Steps = Iterator[Callable[[], Any]]


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


def frame(seconds: float, pointer: Optional[QPoint] = None) -> None:
    """Add a frame to the animation, with the mouse pointer at a position on the screen."""
    number = len(list(FOLDER.glob("frame_*.json")))
    screen_shot(f"frame_{number:02d}", iface.mainWindow().geometry())
    place = None if pointer is None else [pointer.x(), pointer.y()]
    (FOLDER / f"frame_{number:02d}.json").write_text(json.dumps({"seconds": seconds, "pointer": place}))


def middle_of(widget: QWidget) -> QPoint:
    """The centre of a widget on the screen."""
    return widget.mapToGlobal(widget.rect().center())


def mouse(kind: QEvent.Type, point: QgsPointXY) -> QPoint:
    """Send a mouse event to the map; returns the position on the screen."""
    canvas = iface.mapCanvas()
    place = canvas.mapSettings().mapToPixel().transform(point)
    local = QPointF(place.x(), place.y())
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, local, button, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas.viewport(), event)
    return canvas.viewport().mapToGlobal(local.toPoint())


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
    window().refresh_engine()


def show_bars(*names: str) -> None:
    """Show only these toolbars."""
    for bar in iface.mainWindow().findChildren(QToolBar):
        bar.setVisible(bar.objectName() in ("mFileToolBar", "mMapNavToolBar", "DeepForestToolbar", *names))


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


def start(steps: Steps, longest: float) -> None:
    """Execute steps; ``longest``: seconds that one condition may take."""
    global RUNNER  # a module-level reference keeps it alive
    RUNNER = Runner(steps, longest)
