"""The steps of docs/tutorial.md, executed by QGIS (see ``walk.py``).

Each step uses the buttons and dialogs named in the tutorial. Manual digitizing is replaced by the annotations of the
sample imagery and is not included in the durations.
"""

from __future__ import annotations

import json
import time
from typing import Any

from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QPushButton
from qgis.utils import iface, plugins
from screenshot_steps import FOLDER, SAMPLES, Steps, dialog, drawn, layer, pause, start, use_engine, window

SQUARE = 40.0  # metres
LONGEST = 1800.0  # seconds; a training run on a slow computer


def note(step: str, began: float, notes: str) -> None:
    with (FOLDER / "walk.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps({"step": step, "seconds": time.monotonic() - began, "notes": notes}) + "\n")


def press(text: str) -> None:
    """Click the button of the message bar with this text."""
    buttons = [each for each in iface.messageBar().findChildren(QPushButton) if each.text() == text]
    assert buttons, text
    buttons[-1].click()


def run_dialog(action: Any, parameters: dict[str, Any]) -> Steps:
    """Open an algorithm's dialog by its action, fill in, press Run, wait for the end, close."""
    assert action.isEnabled(), action.toolTip()
    QTimer.singleShot(0, action.trigger)  # the dialog runs its own event loop
    yield pause(2)
    opened = dialog("DeepForestDialog")
    opened.setParameters({**opened.mainWidget().createProcessingParameters(), **parameters})
    yield pause(0.5)
    opened.runButton().click()
    yield pause(1)
    yield lambda: opened.runButton().isEnabled()
    results = opened.results()
    opened.close()
    yield pause(1)
    assert results, f"{action.text()} failed"
    RESULTS.update(results)


RESULTS: dict[str, Any] = {}


def draw(crowns: QgsVectorLayer, areas: QgsVectorLayer, squares: list[QgsRectangle]) -> int:
    """Replace the predictions in each area by the annotations of the sample."""
    drawn_by_people = QgsVectorLayer(str(SAMPLES / "yellowstone_crowns.gpkg"), "drawn", "ogr")
    crowns.startEditing()
    areas.startEditing()
    crowns.deleteFeatures([each.id() for each in crowns.getFeatures()])
    areas.deleteFeatures([each.id() for each in areas.getFeatures()])
    count = 0
    for square in squares:
        for one in drawn_by_people.getFeatures():
            if square.contains(one.geometry().centroid().asPoint()):
                crown = QgsFeature(crowns.fields())
                crown.setGeometry(one.geometry())
                crown["label"] = "Tree"
                crowns.addFeature(crown)
                count += 1
        area = QgsFeature(areas.fields())
        shape = QgsGeometry.fromRect(square)
        shape.convertToMultiType()
        area.setGeometry(shape)
        areas.addFeature(area)
    assert crowns.commitChanges(), crowns.commitErrors()
    assert areas.commitChanges(), areas.commitErrors()
    return count


def loaded(source: str) -> Any:
    """The map layer of this source."""
    return next(each for each in QgsProject.instance().mapLayers().values() if source in each.source())


def tutorial() -> Steps:
    yield lambda: any("deepforest" in name for name in plugins)
    iface.mainWindow().setGeometry(0, 0, 1200, 780)
    own = window()

    began = time.monotonic()
    use_engine("")
    yield pause(1)
    press("Set up engine")
    yield pause(0.5)
    setup = dialog("SetupDialog")
    yield lambda: setup.setup_button.isEnabled()
    size = setup.facts["size"].text()
    setup.setup_button.click()
    yield lambda: setup.task is None
    assert "The engine works" in setup.state.text(), setup.log.toPlainText()
    note("1. Set up the engine", began, size)
    setup.close()

    began = time.monotonic()
    raster = QgsRasterLayer(str(SAMPLES / "yellowstone.tif"), "Orthomosaic")
    QgsProject.instance().addMapLayer(raster)
    QgsProject.instance().setCrs(raster.crs())
    iface.setActiveLayer(raster)
    yield pause(1)
    middle = raster.extent().center()
    view = QgsRectangle(middle.x() - 50, middle.y() - 40, middle.x() + 50, middle.y() + 40)
    iface.mapCanvas().setExtent(view)
    iface.mapCanvas().refresh()
    yield pause(1)
    yield drawn
    assert own.detect.isEnabled(), own.detect.toolTip()
    own.detect.trigger()
    yield pause(1)
    yield lambda: own.quick_detection.task is None
    found = layer("Predicted crowns (Orthomosaic)").featureCount()
    note("2. Detect crowns in the map view", began, f"{found} crowns in 0.8 ha")

    began = time.monotonic()
    yield from run_dialog(own.suggest, {"INPUT": raster.id(), "COUNT": 4})
    squares = [each.geometry().boundingBox() for each in layer("Suggested areas (Orthomosaic)").getFeatures()]
    assert len(squares) == 4
    note("3.1 Suggest areas", began, "4 areas")
    began = time.monotonic()
    given = {"INPUT": raster.id(), "AREAS": layer("Suggested areas (Orthomosaic)").id(), "PREFILL": True}
    yield from run_dialog(own.annotate, {**given, "OUTPUT": str(FOLDER / "annotations.gpkg")})
    crowns, areas = (loaded(f"annotations.gpkg|layername={name}") for name in ("crowns", "areas"))
    assert areas.featureCount() == 4
    note("3.2 Annotation layer, pre-filled", began, f"{crowns.featureCount()} crowns to correct")
    truth = QgsVectorLayer(str(SAMPLES / "yellowstone_crowns.gpkg"), "drawn", "ogr")
    # 3.3 to 3.5: the four areas of the west with most crowns for training, the two of the east for evaluation.
    grid = [
        QgsRectangle(x, y, x + SQUARE, y + SQUARE)
        for x in _steps(raster.extent().xMinimum(), raster.extent().xMaximum())
        for y in _steps(raster.extent().yMinimum(), raster.extent().yMaximum())
    ]
    centres = [each.geometry().centroid().asPoint() for each in truth.getFeatures()]
    grid.sort(key=lambda square: -sum(square.contains(centre) for centre in centres))
    west = [square for square in grid if square.xMaximum() < middle.x()][:4]
    east = [square for square in grid if square.xMinimum() > middle.x()][:2]
    learned = draw(crowns, areas, west)
    yield from run_dialog(own.annotate, {"INPUT": raster.id(), "OUTPUT": str(FOLDER / "aside.gpkg")})
    kept = draw(*(loaded(f"aside.gpkg|layername={name}") for name in ("crowns", "areas")), east)

    began = time.monotonic()
    model = str(FOLDER / "forest.safetensors")
    given = {"INPUT": raster.id(), "ANNOTATIONS": crowns.id(), "AREAS": areas.id(), "OUTPUT_MODEL": model}
    yield from run_dialog(own.fine_tune, given)
    note("4. Fine-tune", began, f"{learned} crowns in 4 areas of 40 m")

    began = time.monotonic()
    given = {"INPUT": raster.id(), "MODEL": model, "OUTPUT": str(FOLDER / "map.gpkg")}
    yield from run_dialog(own.predict, given)
    mapped = loaded("map.gpkg")
    note(
        "5. Predict the whole raster",
        began,
        f"{mapped.featureCount()} crowns on {raster.width()} × {raster.height()} pixels",
    )

    began = time.monotonic()
    aside = {"TRUTH": loaded("aside.gpkg|layername=crowns").id(), "AREAS": loaded("aside.gpkg|layername=areas").id()}
    yield from run_dialog(own.evaluate, {"PREDICTIONS": mapped.id(), **aside})
    figures = ", ".join(
        f"{name} {RESULTS[key]:.2f}" for name, key in (("precision", "PRECISION"), ("recall", "RECALL"))
    )
    note("6. Evaluate the map", began, f"{figures}, F1 {RESULTS['F1']:.2f} on {kept} reference crowns")
    (FOLDER / "version.txt").write_text(Qgis.QGIS_VERSION.split("-")[0], encoding="utf-8")
    QApplication.processEvents()


def _steps(low: float, high: float) -> list[float]:
    return [low + SQUARE * number for number in range(int((high - low) // SQUARE))]


def walk() -> None:
    start(tutorial(), LONGEST)
