"""QGIS itself is killed in a prediction, and two sessions of it work at once: real processes, the real engine."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Callable

import processing
import pytest
from inputs import gdal
from programs import runs
from qgis.core import QgsProcessingFeedback, QgsVectorLayer

Fault = Callable[..., None]
ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / ".samples"
# A worker ends as soon as its QGIS has ended; the rest of the time is for the kernel to end its processes.
ENDS_WITHIN = 10.0

pytestmark = pytest.mark.skipif(os.name != "posix", reason="sends SIGKILL and reads /proc")

# QGIS without a window: runs predict tile and prints the progress in percent, with the process ids of its workers.
QGIS = """
import sys
root, raster, output, *more = sys.argv[1:]
sys.path[:0] = [root + "/tools", "/usr/share/qgis/python/plugins"]
from load_plugin import load_plugin
load_plugin()
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback
app = QgsApplication([], False)
app.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
import processing
from deepforest_processing.provider import DeepForestProvider
from deepforest_processing.runtime.client import POOL, shutdown
provider = DeepForestProvider()
assert QgsApplication.processingRegistry().addProvider(provider)
class PrintingFeedback(QgsProcessingFeedback):
    def setProgress(self, percent):
        super().setProgress(percent)
        print("at", percent, *(worker.pid for worker in POOL._lent), flush=True)
    def pushInfo(self, words):
        print("info", words, flush=True)
if more:
    print("ready", flush=True)
    sys.stdin.readline()
settings = {"INPUT": raster, "OUTPUT": output, "DEVICE": "cpu", "BATCH_SIZE": 1}
try:
    result = processing.run("deepforest:predicttile", settings, feedback=PrintingFeedback(False))
    print("count", result["COUNT"], flush=True)
except Exception as error:
    print("error", *str(error).split(), flush=True)
shutdown()
del provider
import os
os._exit(0)
"""


@pytest.fixture
def raster(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A real forest, a place for temporary files, and a cache folder that nobody has used."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "scratch").mkdir()
    path = tmp_path / "forest.tif"
    gdal.Translate(str(path), str(SAMPLES / "yellowstone.tif"), srcWin=[300, 300, 1200, 1200])
    return path


def start(raster: Path, output: Path, *more: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", QGIS, str(ROOT), str(raster), str(output), *more],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "TMPDIR": str(raster.parent / "scratch"), "QT_QPA_PLATFORM": "offscreen"},
    )


def crowns(path: Path) -> list[Any]:
    """Shapes to the bit, scores and classes."""
    layer = QgsVectorLayer(str(path), "crowns", "ogr")
    assert layer.isValid()
    return sorted(
        (bytes(one.geometry().asWkb()).hex(), one["score"], one["label"], one["crown_diameter_m"])
        for one in layer.getFeatures()
    )


def unfinished(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if "unfinished-" in path.name]


def test_qgis_is_killed_in_a_prediction(
    provider: Any, real_engine: Path, raster: Path, tmp_path: Path, fault: Fault
) -> None:
    qgis = start(raster, tmp_path / "crowns.gpkg")
    assert qgis.stdout is not None
    worker = 0
    for said in qgis.stdout:
        if said.startswith("at ") and float(said.split()[1]) > 30:
            worker = int(said.split()[2])
            break
    assert runs(worker)
    qgis.send_signal(signal.SIGKILL)
    began = time.monotonic()
    qgis.wait(timeout=30)
    while runs(worker):
        assert time.monotonic() - began < ENDS_WITHIN, "the engine outlived its QGIS"
        time.sleep(0.05)
    qgis.stdout.close()
    assert qgis.stdin is not None
    qgis.stdin.close()
    scratch = tmp_path / "scratch"
    assert not list(scratch.glob("dfq-*"))
    assert not (tmp_path / "crowns.gpkg").exists()

    settings = {"INPUT": str(raster), "DEVICE": "cpu", "BATCH_SIZE": 1}
    feedback = QgsProcessingFeedback()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tempfile.tempdir", str(scratch))
        processing.run(
            "deepforest:predicttile", {**settings, "OUTPUT": str(tmp_path / "crowns.gpkg")}, feedback=feedback
        )
    (going,) = re.findall(r"Resuming an earlier run\. Finished windows: (\d+ of \d+)\.", feedback.textLog())
    assert 0 < int(going.split()[0]) < int(going.split()[2])
    processing.run("deepforest:predicttile", {**settings, "OUTPUT": str(tmp_path / "whole.gpkg"), "RESUME": False})
    whole = crowns(tmp_path / "whole.gpkg")
    assert len(whole) > 20
    assert crowns(tmp_path / "crowns.gpkg") == whole
    assert not list(scratch.glob("deepforest-*"))
    assert not unfinished(tmp_path)
    assert not [path for path in (tmp_path / "cache" / "deepforest-qgis").rglob("*") if path.suffix == ".lock"]
    fault(
        "QGIS is killed in a prediction",
        saw=f"Resuming an earlier run. Finished windows: {going}.",
        kept=f"{going} windows; same crowns",
    )


def both_at_once(*runs: tuple[Path, Path]) -> list[str]:
    """Run two sessions at the same time, each with a raster and an output file; returns what they printed."""
    sessions = [start(raster, output, "wait") for raster, output in runs]
    for session in sessions:
        assert session.stdout is not None
        assert session.stdout.readline() == "ready\n"
    for session in sessions:
        assert session.stdin is not None
        session.stdin.write("go\n")
        session.stdin.flush()
    said = [session.communicate(timeout=300)[0] for session in sessions]
    assert [session.returncode for session in sessions] == [0, 0], said
    return said


def test_two_sessions_of_qgis_on_one_cache(
    qgis_app: Any, real_engine: Path, raster: Path, tmp_path: Path, fault: Fault
) -> None:
    """Each comes to its own result, and leaves nothing in the cache folder that both journal in."""
    other = raster.with_name("other.tif")
    gdal.Translate(str(other), str(SAMPLES / "yellowstone.tif"), srcWin=[700, 700, 600, 600])
    said = both_at_once(*((path, tmp_path / f"{path.stem}.gpkg") for path in (raster, other)))
    counts = [int(re.findall(r"^count (\d+)$", words, re.MULTILINE)[0]) for words in said]
    assert all(counts)
    assert [len(crowns(tmp_path / f"{path.stem}.gpkg")) for path in (raster, other)] == counts
    cache = tmp_path / "cache" / "deepforest-qgis"
    assert not [path for path in cache.rglob("*") if path.is_file()]  # neither journals nor locks
    assert not unfinished(tmp_path)
    fault(
        "two sessions of QGIS work at once",
        saw="(nothing)",
        kept=f"both results: {counts[0]} and {counts[1]} crowns",
    )


def test_two_sessions_of_qgis_fill_one_file(
    qgis_app: Any, real_engine: Path, raster: Path, tmp_path: Path, fault: Fault
) -> None:
    """A file that QGIS itself writes: the second is refused before it begins, and the file is the first one's."""
    rasters, output = [raster.with_name("one.tif"), raster.with_name("other.tif")], tmp_path / "crowns.gpkg"
    for path in rasters:
        gdal.Translate(str(path), str(SAMPLES / "yellowstone.tif"), srcWin=[700, 700, 600, 600])
    said = both_at_once(*((path, output) for path in rasters))
    second, first = sorted(said, key=lambda words: "error " not in words)
    (count,) = re.findall(r"^count (\d+)$", first, re.MULTILINE)
    assert len(crowns(output)) == int(count) > 0
    (error,) = re.findall(r"^error (.*)$", second, re.MULTILINE)
    assert f"Another run is writing to '{output}'. Wait until it is done, or choose another name." in error
    assert "info" not in second
    assert not [path for path in (tmp_path / "cache" / "deepforest-qgis").rglob("*") if path.is_file()]
    fault("two sessions of QGIS write to one file", saw=error, kept="all of the first")
