"""The CRS of output layers after the thread that made them has ended.

QGIS drops the PROJ objects of a thread with the thread. A CRS that was created there becomes empty, and so does every
CRS that shares its cache entry.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import processing
import pytest
from deepforest_processing.gui.task_runner import AlgorithmTask, TaskRunner
from inputs import (
    changes_gpkg,
    crowns_gpkg,
    footprints_gpkg,
    heights_gpkg,
    make_layer,
    make_raster,
    matches_gpkg,
    square,
    stands_gpkg,
    suggestions_gpkg,
)
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRunnable, QThreadPool
from qgis_window import wait_for

EXPIRY_MS = 100


@pytest.fixture
def short_threads(qgis_app: Any) -> Iterator[None]:
    """Idle threads end after a tenth of a second, not after half a minute."""
    pool = QThreadPool.globalInstance()
    before = pool.expiryTimeout()
    pool.setExpiryTimeout(EXPIRY_MS)
    yield
    pool.setExpiryTimeout(before)


def run_in_task(runner: TaskRunner, algorithm: str, parameters: dict[str, Any]) -> AlgorithmTask:
    ended: list[AlgorithmTask] = []
    task = runner.run_algorithm(algorithm, parameters, "Testing", ended.append)
    wait_for(lambda: ended, seconds=30)
    assert task.succeeded, task.reason
    return task


def let_threads_end() -> None:
    until = time.monotonic() + 1.0
    while time.monotonic() < until:
        QgsApplication.processEvents()
        time.sleep(0.02)


@pytest.fixture
def answers(fake_engine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Results that the fake engine returns."""
    made = {
        "predict": {"output": str(crowns_gpkg(tmp_path / "made.gpkg")), "count": 3},
        "evaluate": {"matches": str(matches_gpkg(tmp_path / "matches.gpkg"))},
        "suggest": {"output": str(suggestions_gpkg(tmp_path / "squares.gpkg")), "count": 2, "looked_at": 5},
        "compare-crowns": {"output": str(changes_gpkg(tmp_path / "changes.gpkg"))},
        "crown-attributes": {"output": str(heights_gpkg(tmp_path / "heights.gpkg"))},
        "stand-summary": {"output": str(stands_gpkg(tmp_path / "stands.gpkg"))},
        "split": {"footprints": str(footprints_gpkg(tmp_path / "footprints.gpkg"))},
    }
    (tmp_path / "answers.json").write_text(json.dumps(made))
    monkeypatch.setenv("FAKE_WORKER_ANSWERS", str(tmp_path / "answers.json"))


@pytest.mark.parametrize("to_file", [False, True])
@pytest.mark.parametrize(
    ("algorithm", "output"),
    [
        ("predicttile", "OUTPUT"),
        ("evaluate", "MATCHES"),
        ("suggestareas", "OUTPUT"),
        ("crownattributes", "OUTPUT"),
        ("standsummary", "OUTPUT"),
        ("comparecrowns", "OUTPUT"),
        ("splitraster", "FOOTPRINTS"),
        ("annotationlayer", "OUTPUT"),
    ],
)
def test_output_keeps_its_crs(
    provider: Any,
    answers: None,
    short_threads: None,
    runner: TaskRunner,
    tmp_path: Path,
    algorithm: str,
    output: str,
    to_file: bool,
) -> None:
    project = QgsProject.instance()
    raster = QgsRasterLayer(str(make_raster(tmp_path / "forest.tif")), "forest")
    first, second = (make_layer([square(0, 0)]) for _ in range(2))
    project.addMapLayers([raster, first, second])
    inputs: dict[str, Any] = {
        "evaluate": {"PREDICTIONS": first, "TRUTH": second},
        "comparecrowns": {"BEFORE": first, "AFTER": second},
        "crownattributes": {"CROWNS": first, "HEIGHT": raster},
        "standsummary": {"STANDS": first, "CROWNS": second},
        "suggestareas": {"INPUT": raster, "ANNOTATIONS": first},
        "splitraster": {"INPUT": raster, "ANNOTATIONS": first, "OUTPUT_FOLDER": str(tmp_path / "patches")},
    }.get(algorithm, {"INPUT": raster})
    target = str(tmp_path / "result.gpkg") if to_file else "TEMPORARY_OUTPUT"
    if algorithm != "annotationlayer":
        target = QgsProcessingOutputLayerDefinition(target, project)
    QgsCoordinateReferenceSystem.invalidateCache()  # the files of the fake engine were written by this thread
    task = run_in_task(runner, f"deepforest:{algorithm}", {**inputs, output: target})
    layers = task.add_layers()
    assert layers
    let_threads_end()
    for layer in layers:
        assert layer.crs().authid() == "EPSG:32612"
        assert layer.dataProvider().crs().toWkt()
        opened = QgsVectorLayer(layer.source(), "opened again", layer.providerType())
        assert opened.crs().toWkt()
    for layer in project.mapLayers().values():
        assert layer.crs().toWkt(), layer.name()


def test_output_in_a_custom_crs_keeps_it(
    provider: Any, fake_engine: Path, short_threads: None, runner: TaskRunner, tmp_path: Path, monkeypatch: Any
) -> None:
    custom = "wkt:" + QgsCoordinateReferenceSystem("PROJ:+proj=tmerc +lon_0=-111 +lat_0=44 +x_0=528000").toWkt()
    crowns = make_layer([square(0, 0)], crs=custom)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "crowns"
    made = str(tmp_path / "made.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(crowns, made, crowns.transformContext(), options)
    (tmp_path / "answers.json").write_text(json.dumps({"predict": {"output": made, "count": 1}}))
    monkeypatch.setenv("FAKE_WORKER_ANSWERS", str(tmp_path / "answers.json"))
    raster = QgsRasterLayer(str(make_raster(tmp_path / "forest.tif")), "forest")
    raster.setCrs(crowns.crs())
    QgsProject.instance().addMapLayer(raster)
    QgsCoordinateReferenceSystem.invalidateCache()
    target = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
    task = run_in_task(runner, "deepforest:predicttile", {"INPUT": raster, "OUTPUT": target})
    (layer,) = task.add_layers()
    let_threads_end()
    assert "Transverse" in layer.crs().toWkt()
    assert "528000" in layer.crs().toWkt()


def test_a_layer_that_has_lost_its_crs_is_refused(
    provider: Any, fake_engine: Path, short_threads: None, tmp_path: Path
) -> None:
    QgsCoordinateReferenceSystem.invalidateCache()

    class Creation(QRunnable):
        def run(self) -> None:
            layers.append(make_layer([square(0, 0)], name="From a thread"))

    layers: list[QgsVectorLayer] = []
    creation = Creation()
    creation.setAutoDelete(False)
    QThreadPool.globalInstance().start(creation)
    QThreadPool.globalInstance().waitForDone()
    let_threads_end()
    (lost,) = layers
    if lost.crs().toWkt():
        pytest.skip("this version of QGIS keeps the CRS")
    truth = make_layer([square(0, 0)])
    with pytest.raises(QgsProcessingException, match=r"layer 'From a thread' \(EPSG:32612\) has lost its definition"):
        processing.run("deepforest:evaluate", {"PREDICTIONS": lost, "TRUTH": truth, "MATCHES": "TEMPORARY_OUTPUT"})
