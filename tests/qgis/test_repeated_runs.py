"""Repeated runs: from the history, as a Python or qgis_process command, in a batch, from a macro, two at once."""

from __future__ import annotations

import json
import shlex
import time
from pathlib import Path
from typing import Any

import processing
import pytest
from inputs import EAST, NORTH, crowns_gpkg, make_raster, recorded_jobs
from osgeo import gdal
from processing_runs import algorithm
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def given(tmp_path: Path) -> dict[str, Any]:
    """Layers in the project, as a user has them, at paths that need quoting."""
    folder = tmp_path / 'Förster\'s "Wälder" $HOME'
    folder.mkdir()
    raster = QgsRasterLayer(str(make_raster(folder / "Flug 7.tif")), "Flug 7")
    crowns = QgsVectorLayer(f"{crowns_gpkg(folder / 'Kronen.gpkg')}|layername=crowns", "Kronen", "ogr")
    project = QgsProject.instance()
    project.addMapLayers([raster, crowns])
    yield {"raster": raster, "crowns": crowns, "folder": folder}
    project.removeAllMapLayers()


def settings(name: str, given: dict[str, Any]) -> dict[str, Any]:
    """Parameters of every kind: layers, an extent with its CRS, enumerations, lists, numbers, texts, destinations."""
    raster, crowns, folder = given["raster"], given["crowns"], given["folder"]
    annotated = {"INPUT": raster, "BANDS": [3, 2, 1], "ANNOTATIONS": crowns, "LABEL_FIELD": "label", "AREAS": crowns}
    return {
        "suggestareas": {
            "INPUT": raster,
            "BANDS": [3, 2, 1],
            "MODEL": "weecology/deepforest-tree@main",
            "COUNT": 7,
            "SQUARE_SIZE": 5.5,
            "ANNOTATIONS": crowns,
            "AREAS": crowns,
            "EXTENT": QgsReferencedRectangle(raster.extent(), raster.crs()),
            "MOST": 50,
            "DEVICE": "cpu",
            "OUTPUT": str(folder / "Vorschläge.gpkg"),
        },
        "annotationlayer": {
            "INPUT": raster,
            "LABELS": "Fichte, Lärche; tot",
            "AREAS": crowns,
            "PREFILL": True,
            "MODEL": "weecology/deepforest-tree@main",
            "SCORE_THRESHOLD": 0.35,
            "EXTENT": QgsReferencedRectangle(raster.extent(), raster.crs()),
            "BATCH_SIZE": 2,
            "OVERWRITE": True,
            "OUTPUT": str(folder / "Zeichnung.gpkg"),
        },
        "splitraster": {
            **annotated,
            "PATCH_SIZE": 100,
            "PATCH_OVERLAP": 0.25,
            "ALLOW_EMPTY": True,
            "FORMAT": "tif",
            "OUTPUT_FOLDER": str(folder / "patches"),
            "FOOTPRINTS": str(folder / "Umrisse.gpkg"),
        },
        "finetune": {
            **annotated,
            "EPOCHS": 2,
            "LEARNING_RATE": 0.0001,
            "AUGMENTATIONS": ["flip", "shadow"],
            "VALIDATION": 0.3,
            "MODEL": "weecology/deepforest-tree@main",
            "CONFIG": "train.lr=0.1\nbatch_size=2",
            "DEVICE": "cpu",
            "PATIENCE": 0,
            "FREEZE": True,
            "RESUME": False,
            "OUTPUT_MODEL": str(folder / "m.safetensors"),
            # The batch window saves no row that leaves an output unnamed.
            "REPORT": str(folder / "Training.html"),
            "LOG_FOLDER": str(folder / "log"),
        },
        "predicttile": {
            "INPUT": raster,
            "BANDS": [1],
            "AREAS": QgsProcessingFeatureSourceDefinition(crowns.id()),
            "EXTENT": QgsReferencedRectangle(raster.extent(), raster.crs()),
            "PATCH_OVERLAP": 0.5,
            "SCORE_THRESHOLD": 0.35,
            "CROWN_SHAPE": "ellipse",
            "PRECISION": "float32",
            "BATCH_SIZE": 2,
            "RESUME": False,
            "OUTPUT": str(folder / "Ergebnis.gpkg"),
            "REPORT": str(folder / "Fund.html"),
            "DENSITY": str(folder / "Dichte.tif"),
        },
        "comparecrowns": {
            "BEFORE": crowns,
            "AFTER": crowns,
            "BEFORE_AREAS": crowns,
            "CORRECT_SHIFT": True,
            "MATCHING": "distance",
            "TOLERANCE": 1.5,
            "YEARS": 3.5,
            "STANDS": crowns,
            "OUTPUT": str(folder / "Änderungen.gpkg"),
            "STAND_OUTPUT": str(folder / "Bestände.gpkg"),
        },
        "crownattributes": {
            "CROWNS": crowns,
            "SURFACE": raster,
            "TERRAIN": raster,
            "MIN_HEIGHT": 2.5,
            "STATISTICS_RASTER": raster,
            "BANDS": [1, 2],
            "INDICES": "ndvi = (b2 - b1) / (b2 + b1)\nratio = b2 / b1",
            "STATISTICS": ["median", "p95"],
            "PREFIX": "may_",
            "OUTPUT": str(folder / "Höhen.gpkg"),
            "TREE_TOPS": str(folder / "Wipfel.gpkg"),
        },
        "standsummary": {
            "STANDS": crowns,
            "CROWNS": crowns,
            "LABEL_FIELD": "label",
            "STAND_FIELD": "label",
            "AREAS": crowns,
            "RASTER": raster,
            "PRECISION": 0.5,
            "RECALL": 0.75,
            "PREDICTED_CROWNS": 40,
            "REFERENCE_CROWNS": 30,
            "ALLOMETRY": "stem-diameter",
            "BIOME": "nearctic-boreal-gymnosperm",
            "OUTPUT": str(folder / "Bestände.gpkg"),
            "TABLE": str(folder / "Bestände.csv"),
            "REPORT": str(folder / "Bestände.html"),
        },
        "evaluate": {
            "PREDICTIONS": crowns,
            "TRUTH": crowns,
            "LABEL_FIELD": "label",
            "AREAS": crowns,
            "IOU_THRESHOLD": 0.55,
            "MATCHES": str(folder / "Treffer.gpkg"),
            "REPORT": str(folder / "Bericht.html"),
        },
    }[name]


# What differs between the rows of a batch.
VARIED = {
    "evaluate": "IOU_THRESHOLD",
    "crownattributes": "MIN_HEIGHT",
    "standsummary": "PRECISION",
    "comparecrowns": "TOLERANCE",
    "suggestareas": "SQUARE_SIZE",
    "annotationlayer": "SCORE_THRESHOLD",
}
NAMES = (
    "suggestareas",
    "annotationlayer",
    "splitraster",
    "finetune",
    "predicttile",
    "evaluate",
    "standsummary",
    "comparecrowns",
    "crownattributes",
)


def same(first: Any, second: Any) -> bool:
    """Whether two jobs are equal; their private files differ."""

    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: plain(item) for key, item in value.items()}
        if isinstance(value, list):
            return [plain(item) for item in value]
        if isinstance(value, str) and "deepforest-" in value and not value.startswith("weecology/"):
            return Path(value).name
        return value

    return bool(plain(first) == plain(second))


def context() -> QgsProcessingContext:
    made = QgsProcessingContext()
    made.setProject(QgsProject.instance())
    return made


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", ["everything", "what is needed"])
def test_the_python_command_makes_the_same_job(
    provider: Any, jobs_file: Path, given: dict[str, Any], name: str, kind: str
) -> None:
    """What "Copy as Python command" copies, and what history kept of a run before QGIS 3.24."""
    parameters = settings(name, given)
    if kind == "what is needed":
        needless = algorithm(name)
        parameters = {
            key: value
            for key, value in parameters.items()
            if key in ("ANNOTATIONS", "INPUT", "OUTPUT_MODEL", "SURFACE", "TERRAIN")
            or not needless.parameterDefinition(key).flags() & needless.parameterDefinition(key).Flag.FlagOptional
        }
    command = algorithm(name).asPythonCommand(parameters, context())
    processing.run(f"deepforest:{name}", parameters)
    eval(command, {"processing": processing})
    first, again = recorded_jobs(jobs_file)
    assert same(first, again)


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT < 32400, reason="QGIS copies as a qgis_process command since 3.24")
@pytest.mark.parametrize("name", NAMES)
def test_the_map_of_history_makes_the_same_job(
    provider: Any, jobs_file: Path, given: dict[str, Any], name: str
) -> None:
    """What history keeps of a run since QGIS 3.24, and what "Paste settings" reads."""
    parameters = settings(name, given)
    processing.run(f"deepforest:{name}", parameters)
    kept = json.loads(json.dumps(algorithm(name).asMap(parameters, context())))
    processing.run(f"deepforest:{name}", kept["inputs"])
    first, again = recorded_jobs(jobs_file)
    assert same(first, again)


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT < 32400, reason="QGIS copies as a qgis_process command since 3.24")
@pytest.mark.parametrize("name", NAMES)
def test_the_qgis_process_command_makes_the_same_job(
    provider: Any, jobs_file: Path, given: dict[str, Any], name: str
) -> None:
    parameters = settings(name, given)
    if name == "finetune":
        del parameters["CONFIG"]  # of two lines, which a command of QGIS does not quote
    command, well = algorithm(name).asQgisProcessCommand(parameters, context())
    assert well
    words = shlex.split(command)
    assert words[:3] == ["qgis_process", "run", f"deepforest:{name}"]
    copied: dict[str, Any] = {}
    for word in words[3:]:
        key, _, value = word.removeprefix("--").partition("=")
        copied.setdefault(key, []).append(value)
    processing.run(f"deepforest:{name}", parameters)
    found = algorithm(name)
    definitions = {definition.name() for definition in found.parameterDefinitions()}
    asked = {key: value if len(value) > 1 else value[0] for key, value in copied.items() if key in definitions}
    processing.run(f"deepforest:{name}", asked)
    first, again = recorded_jobs(jobs_file)
    assert same(first, again)


@pytest.mark.parametrize("name", NAMES)
def test_a_batch_that_was_saved_makes_the_same_jobs(
    provider: Any, jobs_file: Path, given: dict[str, Any], name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The batch window itself: two rows are filled in, saved, cleared, loaded and run."""
    from processing.gui import BatchPanel
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    file = str(tmp_path / "rows.json" if Qgis.QGIS_VERSION_INT < 34000 else tmp_path / "rows.batch")
    monkeypatch.setattr(BatchPanel.QFileDialog, "getSaveFileName", lambda *_: (file, ""))
    monkeypatch.setattr(BatchPanel.QFileDialog, "getOpenFileName", lambda *_: (file, ""))
    found = algorithm(name)
    dialog = BatchAlgorithmDialog(found)
    panel = dialog.mainWidget()
    rows = []
    for row, share in enumerate((0.25, 0.5)):
        rows.append({**settings(name, given), VARIED.get(name, "PATCH_OVERLAP"): share})
        if name == "predicttile":
            rows[row]["MODEL"] = "weecology/deepforest-tree@main"  # of QGIS 3.40 see below
        if "EXTENT" in rows[row]:
            rows[row]["EXTENT"] = f"{EAST},{EAST + 9},{NORTH - 9},{NORTH}"  # the batch window has no CRS
        if panel.batchRowCount() <= row:
            panel.addRow()
        for key, value in rows[row].items():
            column = panel.parameter_to_column[key]
            if found.parameterDefinition(key).isDestination():
                panel.tblParameters.cellWidget(row + 1, column).setValue(value)
            else:
                panel.wrappers[row][column].setParameterValue(value, context())
    # QGIS 3.40 and newer save no row that leaves a file or field empty, as a fine-tuning always does.
    if name != "finetune" or Qgis.QGIS_VERSION_INT < 34000:
        panel.save()
        panel.clear()
        panel.load()
    assert panel.batchRowCount() == 2
    given_context = {"context": context()} if Qgis.QGIS_VERSION_INT >= 32400 else {}
    for row in range(2):
        parameters, well = panel.parametersForRow(row=row, destinationProject=None, warnOnInvalid=True, **given_context)
        assert well
        processing.run(f"deepforest:{name}", parameters)
    for parameters in rows:
        processing.run(f"deepforest:{name}", parameters)
    loaded, asked = recorded_jobs(jobs_file)[:2], recorded_jobs(jobs_file)[2:]
    assert all(map(same, loaded, asked))
    dialog.close()
    dialog.deleteLater()


def test_a_macro_of_the_project_runs_an_algorithm(
    provider: Any, jobs_file: Path, given: dict[str, Any], tmp_path: Path
) -> None:
    from qgis import utils

    command = algorithm("predicttile").asPythonCommand(settings("predicttile", given), context())
    macro = f"def openProject():\n    import processing\n    {command}\n"
    project = QgsProject.instance()
    project.writeEntry("Macros", "/pythonCode", macro)
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "project.qgz"))
    utils.reloadProjectMacros()
    utils.unloadProjectMacros()
    (job,) = recorded_jobs(jobs_file)
    assert (job["verb"], job["params"]["crown_shape"]) == ("predict", "ellipse")


def test_two_runs_at_once(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    """As tasks, like two dialogs of the toolbox, each with its worker."""
    manager = QgsApplication.taskManager()
    alone: list[list[str]] = []
    together: list[list[str]] = []
    rasters = [str(tmp_path / f"{column}.tif") for column in (700, 1500)]
    for raster in rasters:
        gdal.Translate(
            raster, str(ROOT / ".samples" / "yellowstone.tif"), srcWin=[int(Path(raster).stem), 100, 300, 300]
        )
        found = processing.run("deepforest:predicttile", {"INPUT": raster, "OUTPUT": "TEMPORARY_OUTPUT"})
        alone.append(places(found["OUTPUT"]))
    assert alone[0] != alone[1]
    assert min(map(len, alone)) > 3

    held = []  # of a task QGIS keeps neither context nor feedback
    done: dict[int, dict[str, Any]] = {}
    for number, raster in enumerate(rasters):
        target = str(tmp_path / f"crowns {number}.gpkg")
        here, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        found = algorithm("predicttile")
        task = QgsProcessingAlgRunnerTask(found, {"INPUT": raster, "OUTPUT": target}, here, feedback)
        task.executed.connect(lambda well, result, number=number: done.update({number: {"well": well, **result}}))
        held.append((found, here, feedback, task))
        manager.addTask(task)
    end = time.monotonic() + 120
    while len(done) < 2 and time.monotonic() < end:
        QgsApplication.processEvents()
        time.sleep(0.01)
    for number in range(2):
        assert done[number]["well"], held[number][2].textLog()
        together.append(places(QgsVectorLayer(done[number]["OUTPUT"], "crowns", "ogr")))
    assert together == alone


def places(layer: QgsVectorLayer) -> list[str]:
    return sorted(feature.geometry().asWkt(3) for feature in layer.getFeatures())
