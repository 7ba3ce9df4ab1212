"""The screenshots of the documentation, one function each; run by QGIS when it starts (see ``screenshots.py``).

To add a screenshot, write a generator with ``@view``: it performs the actions of a user, yields a condition whenever
QGIS must process events (``yield lambda: dialog.task is None``), and calls ``shot(name, widget)``, which writes
``docs/images/NAME.png``. Views run in the order of the file in one QGIS; each starts with the raster in the map and
closes its windows. ``frame(...)`` adds the main window to the animation ``docs/images/first_minutes.gif``.
"""

from __future__ import annotations

import os
from typing import Callable

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface, plugins
from screenshot_steps import (
    FOLDER,
    Steps,
    dialog,
    drawn,
    frame,
    layer,
    middle_of,
    mouse,
    pause,
    screen_shot,
    shot,
    show_bars,
    use_engine,
    window,
)
from screenshot_steps import start as start_steps

ENGINE = os.environ["SCREENSHOTS_ENGINE"]
WANTED = os.environ["SCREENSHOTS_VIEWS"].split()
RASTER = "Yellowstone"
LONGEST = 300.0  # seconds that a view may wait for one condition

VIEW = (12.0, 8.0, 66.0, 50.0)  # of the map, see zoom()

VIEWS: dict[str, Callable[[], Steps]] = {}


def view(function: Callable[[], Steps]) -> Callable[[], Steps]:
    VIEWS[function.__name__] = function
    return function


def zoom(x: float, y: float, width: float, height: float) -> Steps:
    """Show a part of the raster; its centre relative to that of the raster, in metres."""
    middle = layer(RASTER).extent().center()
    centre = QgsPointXY(middle.x() + x, middle.y() + y)
    iface.mapCanvas().setExtent(QgsRectangle.fromCenterAndSize(centre, width, height))
    iface.mapCanvas().refresh()
    yield pause(2)
    yield drawn


def arrange() -> Steps:
    """Arrange QGIS: the layers panel and few toolbars; then add the sample data."""
    main = iface.mainWindow()
    main.setWindowState(Qt.WindowState.WindowNoState)
    main.setGeometry(0, 0, 1200, 740)
    for dock in main.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() == "Layers")
    show_bars()
    use_engine(ENGINE)
    yield pause(1)
    if not WANTED or "first_minutes" in WANTED:
        window().menu.popup(main.mapToGlobal(QPoint(330, 74)))
        yield pause(0.5)
        entry = window().menu.actionGeometry(window().sample).center()
        window().menu.setActiveAction(window().sample)
        yield pause(0.3)
        frame(3.0, window().menu.mapToGlobal(entry))
        window().menu.close()
    window().sample.trigger()
    yield lambda: window().sample_project.task is None
    dialog("HelpWindow").close()
    main.resizeDocks([main.findChild(QDockWidget, "Layers")], [340], Qt.Orientation.Horizontal)
    yield pause(2)
    yield drawn
    iface.messageBar().clearWidgets()


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
    yield lambda: window()._status._task is None
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

    opened = processing.createAlgorithmDialog("deepforest:predicttile", {"INPUT": layer(RASTER).id()})
    opened.resize(900, 600)
    opened.show()
    yield pause(1)
    shot("predict_dialog", opened)
    opened.close()


@view
def first_minutes() -> Steps:
    """The panel and the slider, and crowns annotated by clicks; the frames of the animation."""
    import processing

    own, panel, canvas = window(), window().panel, iface.mapCanvas()
    use_engine(ENGINE)
    yield from zoom(*VIEW)
    own.show_panel.trigger()
    main = iface.mainWindow()
    main.resizeDocks([panel], [290], Qt.Orientation.Horizontal)
    panel.raster.setLayer(layer(RASTER))
    yield from zoom(*VIEW)
    frame(2.0, middle_of(panel.detect))
    panel.detect.click()
    yield lambda: panel.bar.value() > 0 or own.quick_detection.task is None
    frame(1.0, middle_of(panel.detect))
    yield lambda: own.quick_detection.task is None
    yield pause(1)
    yield drawn
    iface.messageBar().clearWidgets()
    shot("panel")
    frame(2.5, middle_of(panel.score))
    for score in (110, 116, 122):
        panel.score.setValue(score)
        yield pause(1)
        yield drawn
        share = (score - panel.score.minimum()) / (panel.score.maximum() - panel.score.minimum())
        place = QPoint(int(panel.score.width() * share), panel.score.height() // 2)
        frame(0.7 if score < 122 else 2.0, panel.score.mapToGlobal(place))
    found = layer(f"Predicted crowns ({RASTER})")
    QgsProject.instance().layerTreeRoot().findLayer(found.id()).setItemVisibilityChecked(False)
    QgsProject.instance().layerTreeRoot().findLayer(found.id()).setExpanded(False)
    given = {"INPUT": layer(RASTER), "OUTPUT": str(FOLDER / "north.gpkg")}
    processing.runAndLoadResults("deepforest:annotationlayer", given)
    crowns = layer("Annotations: crowns (north)")
    iface.setActiveLayer(crowns)
    own.annotate_by_click.trigger()
    yield lambda: own.annotate_tool._covered is not None
    yield pause(1)
    yield drawn
    iface.messageBar().clearWidgets()
    middle = canvas.extent().center()
    proposals = sorted(own.annotate_tool._proposals.values(), key=lambda one: -one["score"])
    places = [one.geometry().centroid().asPoint() for one in proposals]
    nearest = sorted(places[:40], key=lambda place: place.distance(middle))[:6]
    for number, place in enumerate(nearest):
        pointer = mouse(QEvent.Type.MouseMove, place)
        yield pause(0.5)
        if number == 3:
            shot("annotate_by_click")
        frame(1.0, pointer)
        mouse(QEvent.Type.MouseButtonPress, place)
        mouse(QEvent.Type.MouseButtonRelease, place)
        yield pause(1)
        yield drawn
    frame(4.0, mouse(QEvent.Type.MouseMove, nearest[-1]))
    canvas.unsetMapTool(own.annotate_tool)
    crowns.rollBack()
    QgsProject.instance().removeMapLayer(crowns.id())
    QgsProject.instance().removeMapLayer(layer("Annotations: areas (north)").id())
    QgsProject.instance().removeMapLayer(found.id())
    panel.close()
    own.quick_detection.threshold = None
    yield from zoom(*VIEW)


@view
def crowns() -> Steps:
    use_engine(ENGINE)
    iface.setActiveLayer(layer(RASTER))
    yield from zoom(*VIEW)
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

    found = layer(f"Predicted crowns ({RASTER})")
    area = QgsVectorLayer(f"Polygon?crs={found.crs().authid()}", "View", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(iface.mapCanvas().extent()))
    area.dataProvider().addFeatures([feature])
    area.updateExtents()
    truth = layer(f"Annotations: crowns ({RASTER})")
    given = {"PREDICTIONS": found, "TRUTH": truth, "AREAS": area, "MATCHES": "TEMPORARY_OUTPUT"}
    processing.runAndLoadResults("deepforest:evaluate", {**given, "REPORT": str(FOLDER / "report.html")})
    root = QgsProject.instance().layerTreeRoot()
    root.findLayer(found.id()).setItemVisibilityChecked(False)
    root.findLayer(found.id()).setExpanded(False)
    yield pause(1)
    matches = next(each for name, each in QgsProject.instance().mapLayers().items() if name.startswith("Matches"))
    for expanded in (False, True):  # an expanded node does not show its legend
        root.findLayer(matches.id()).setExpanded(expanded)
    yield pause(1)
    yield drawn
    shot("evaluation")


@view
def annotation() -> Steps:
    """An annotation layer pre-filled in one area, during editing."""
    use_engine(ENGINE)
    import processing

    raster = layer(RASTER)
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
    show_bars("mDigitizeToolBar", "mShapeDigitizeToolBar")
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
    """The dialog of the menu, in which the layers of the previous view are chosen."""
    use_engine(ENGINE)
    QTimer.singleShot(0, window().fine_tune.trigger)  # the dialog runs its own event loop
    yield pause(2)
    opened = dialog("DeepForestDialog")
    opened.resize(900, 620)
    yield pause(1)
    shot("fine_tune_dialog", opened)
    opened.close()
    yield pause(1)


@view
def inventory() -> Steps:
    """The stands with their figures, as written by the graphical model "Inventory of stands"."""
    import processing

    use_engine(ENGINE)
    raster, project = layer(RASTER), QgsProject.instance()
    source = raster.source().replace(".tif", "")
    summary, found = (str(FOLDER / f"{name}.gpkg") for name in ("summary", "found"))
    processing.run(
        "deepforest:inventoryofstands",
        {
            "RASTER": raster,
            "HEIGHT": f"{source}_chm.tif",
            "MIN_HEIGHT": 3,
            "STANDS": f"{source}_stands.gpkg",
            "STAND_FIELD": "name",
            "predict:Crowns": found,
            "summary:Stand summary": summary,
            "summary:Stand table": str(FOLDER / "table.csv"),
            "summary:Stand report": str(FOLDER / "report.html"),
        },
    )
    for each in project.mapLayers().values():
        project.layerTreeRoot().findLayer(each.id()).setItemVisibilityChecked(each == raster)
    made = [QgsVectorLayer(found, "Predicted crowns"), QgsVectorLayer(summary, "Stands")]
    project.addMapLayers(made)  # from top to bottom
    for each in project.mapLayers().values():
        project.layerTreeRoot().findLayer(each.id()).setExpanded(False)
    extent = made[1].extent()
    extent.scale(1.05)
    iface.mapCanvas().setExtent(extent)
    iface.mapCanvas().refresh()
    yield pause(2)
    project.layerTreeRoot().findLayer(made[1].id()).setExpanded(True)
    yield pause(1)
    yield drawn
    shot("inventory")
    project.removeMapLayers([each.id() for each in made])


# -- running them ----------------------------------------------------------------------------------


def all_steps() -> Steps:
    yield lambda: any("deepforest" in name for name in plugins)
    yield from arrange()
    for name, make in VIEWS.items():
        if not WANTED or name in WANTED:
            print(f"view {name}", flush=True)
            yield from make()


def start() -> None:
    """Execute the views; called by ``screenshots.py`` in QGIS."""
    start_steps(all_steps(), LONGEST)
