"""What must not get out or in: secrets in logs, QGIS's own libraries in the engine, names of layers in a shell."""

from __future__ import annotations

import os
import resource
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Callable

import processing
import pytest
from deepforest_processing.deepforest_qgis.common.errors import EngineError, ModelFileError
from deepforest_processing.runtime import client
from deepforest_processing.runtime.task import run_job
from inputs import make_layer, make_raster, square
from package import plugin_files
from processing_runs import WarningsFeedback, job
from qgis.core import QgsApplication

Fault = Callable[..., None]
ROOT = Path(__file__).resolve().parents[2]
TEMPORARY = "dfq-"  # how the folders of workers begin


def test_no_secret_reaches_a_log(
    qgis_app: Any, fake_engine: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_s3cretOfTheHub")
    monkeypatch.setenv("HTTPS_PROXY", "http://me:s3cretOfTheProxy@proxy:3128")
    logged: list[str] = []
    QgsApplication.messageLog().messageReceived.connect(lambda message, *_: logged.append(str(message)))
    feedback = WarningsFeedback()
    with pytest.raises(ModelFileError) as caught:
        run_job(job("secrets"), feedback)
    client.shutdown()  # its complete output has been read
    qgis_app.processEvents()
    told = "\n".join([*logged, *feedback.warnings, str(caught.value)])
    assert all(f"{place}: *** http://me:***@proxy:3128" in told for place in ("stderr", "log", "error", "hint"))
    assert "stdout: *** http://***@proxy:3128 https://maps.example/x?***" in told
    assert "s3cret" not in told
    assert "k3y" not in told
    fault("a library prints a token, a proxy's password and a map's key", saw=caught.value, kept="they are in no log")


def test_nothing_of_qgis_own_python_enters_the_engine(
    qgis_app: Any, real_engine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    """QGIS's variables, modules that lie in wait on its search path, and those in its working folder."""
    lurking = tmp_path / "lurking"
    lurking.mkdir()
    for name in ("json", "torch", "sitecustomize", "deepforest_qgis"):
        (lurking / f"{name}.py").write_text("raise SystemExit('a foreign module was loaded')")
    monkeypatch.chdir(lurking)
    foreign = {
        "PYTHONPATH": str(lurking),
        "PYTHONHOME": "/nowhere",
        "PYTHONSTARTUP": str(lurking / "json.py"),
        "LD_PRELOAD": "/nowhere/lib.so",
        "LD_LIBRARY_PATH": str(lurking),
        "PROJ_LIB": "/nowhere",
        "GDAL_DATA": "/nowhere",
        "GDAL_DRIVER_PATH": "/nowhere",
    }
    for name, value in foreign.items():
        monkeypatch.setenv(name, value)
    worker = client.POOL.borrow()
    environment = Path(f"/proc/{worker.pid}/environ").read_bytes().decode().split("\0")
    held = {line.partition("=")[0] for line in environment}
    assert held & foreign.keys() == {"PYTHONPATH"}
    assert f"PYTHONPATH={ROOT}" in environment
    assert worker.handshake.packages["torch"]
    client.POOL.give_back(worker)
    fault(
        "QGIS's own libraries and foreign modules lie in the engine's way",
        saw=f"engine {worker.handshake.version}, torch {worker.handshake.packages['torch'].partition('+')[0]}",
        kept="none was loaded",
    )


def test_only_qgis_can_send_jobs_to_the_worker(qgis_app: Any, real_engine: Path, fault: Fault) -> None:
    """Its stdin is a pipe of QGIS, it has no port and no socket, and only its user can read its temporary folder."""
    worker = client.POOL.borrow()
    (scratch,) = Path(tempfile.gettempdir()).glob(f"{TEMPORARY}{worker.pid}-*")
    assert stat.S_IMODE(scratch.stat().st_mode) == 0o700
    process = Path(f"/proc/{worker.pid}")
    assert os.readlink(process / "fd" / "0").startswith("pipe:")
    held = {os.readlink(file).removeprefix("socket:[").removesuffix("]") for file in (process / "fd").iterdir()}
    listening = set()
    for table, state, inode in (("tcp", 3, 9), ("tcp6", 3, 9), ("udp", 3, 9), ("udp6", 3, 9)):
        rows = [line.split() for line in (process / "net" / table).read_text().splitlines()[1:]]
        listening |= {row[inode] for row in rows if row[state] in ("0A", "07")}
    rows = [line.split() for line in (process / "net" / "unix").read_text().splitlines()[1:]]
    listening |= {row[6] for row in rows if row[3] == "00010000"}
    assert not held & listening
    client.POOL.give_back(worker)
    fault("another program wants to give the engine jobs", saw="(nothing: there is no port)", kept="the pipe is QGIS's")


NAME = "$(touch pwned1) `touch pwned2`; touch pwned3 & 'x' \"y\" é 🌳"


def test_names_never_reach_a_shell(
    provider: Any, real_engine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / NAME
    folder.mkdir()
    raster = make_raster(folder / f"{NAME}.tif")
    result = processing.run(
        "deepforest:splitraster",
        {
            "INPUT": str(raster),
            "ANNOTATIONS": make_layer([square(3, 3), square(8, 5)], name=NAME),
            "PATCH_SIZE": 64,
            "OUTPUT_FOLDER": str(folder / f"{NAME} patches"),
        },
    )
    assert Path(result["ANNOTATIONS_CSV"]).is_file()
    missing = tmp_path / f"{NAME} missing.tif"
    with pytest.raises(Exception, match="touch pwned1") as caught:
        processing.run("deepforest:predicttile", {"INPUT": str(missing), "OUTPUT": "TEMPORARY_OUTPUT"})
    assert not list(tmp_path.rglob("pwned?"))
    fault("raster, layer and folder are named like shell commands", saw=caught.value, kept="the whole result")


def test_a_profile_in_an_odd_place(qgis_app: Any, real_engine: Path, tmp_path: Path, fault: Fault) -> None:
    """Plugin, cache, temporary files, raster and output below 200 characters with spaces, umlauts and quotes."""
    odd = 'Prof\'il "Wälder" & Söhne, 日本 (é) '
    place = tmp_path
    while len(str(place)) < 200:
        place = place / odd.strip()
    plugin = place / "plugins" / "deepforest_processing"
    for file in plugin_files(ROOT):
        (plugin / file).parent.mkdir(parents=True, exist_ok=True)
        (plugin / file).write_bytes((ROOT / file).read_bytes())
    for name in ("cache", "scratch"):
        (place / name).mkdir()
    raster = make_raster(place / "Wälder 'neu'.tif")
    code = (
        "import sys; from pathlib import Path; root, tools, raster, output = sys.argv[1:]\n"
        "sys.path.insert(0, tools); from load_plugin import load_plugin; load_plugin(Path(root))\n"
        "from deepforest_processing.runtime.client import POOL, shutdown\n"
        "from deepforest_processing.deepforest_qgis.common.jobs import PredictJob, RasterInput\n"
        "from deepforest_processing.deepforest_qgis.common.protocol import Log\n"
        "events = []\n"
        "print(POOL.run(PredictJob(RasterInput(raster), output, device='cpu'), events.append).windows)\n"
        "print([event.message for event in events if isinstance(event, Log)][0]); shutdown()"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(plugin), str(ROOT / "tools"), str(raster), str(place / "crowns é.gpkg")],
        capture_output=True,
        text=True,
        timeout=300,
        env={
            **os.environ,
            "DEEPFOREST_QGIS_PYTHON": str(real_engine),
            "XDG_CACHE_HOME": str(place / "cache"),
            "TMPDIR": str(place / "scratch"),
        },
    )
    assert run.returncode == 0, run.stderr
    windows, said = run.stdout.splitlines()
    assert int(windows) >= 1
    assert (place / "crowns é.gpkg").is_file()
    assert list((place / "scratch").iterdir()) == []
    fault("profile and files lie in a folder with spaces, umlauts, quotes and 200 letters", saw=said, kept="all of it")


def test_no_file_handle_is_left_in_qgis(qgis_app: Any, fake_engine: Path, fault: Fault) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    taken = [os.open(os.devnull, os.O_RDONLY)]
    resource.setrlimit(resource.RLIMIT_NOFILE, (taken[0] + 1, hard))
    try:
        with pytest.raises(EngineError) as caught:
            run_job(job())
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        os.close(taken[0])
    assert "Set up engine" not in str(caught.value)
    assert run_job(job()).count == 3
    fault("QGIS has no file handle left", saw=caught.value, kept="QGIS; the next job ran")


def test_the_clock_jumps_under_qgis(
    qgis_app: Any, fake_engine: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    """By an hour at each call: the client does not use it."""
    jumps = iter(range(1_000_000))
    monkeypatch.setattr(time, "time", lambda: 1.7e9 + (-1) ** next(jumps) * 3600)
    feedback = WarningsFeedback()
    assert run_job(job("slow"), feedback).count == 3
    assert feedback.progress() == 100
    fault("the clock jumps an hour to and fro under QGIS", saw=feedback.warnings[0], kept="the whole result")
