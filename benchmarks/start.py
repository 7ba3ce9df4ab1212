"""Start-up time of jobs on a new and on a running engine, and of the plugin when QGIS starts.

    .venv/bin/python benchmarks/start.py      (part of `make bench`; a minute)

The first window of a job is reported before it is computed. QGIS's Python imports the plugin and loads its provider in
separate processes; the time of QGIS itself is not included.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from sections import keep  # noqa: E402

from deepforest_qgis.common.jobs import PredictJob, RasterInput, job_to_dict  # noqa: E402
from deepforest_qgis.model.devices import list_devices  # noqa: E402

__all__ = ["main"]

TILE = ROOT / ".samples" / "yellowstone_test.tif"
QGIS_PYTHON = ROOT / ".venv-qgis" / "bin" / "python"
NAME = "deepforest_processing"
TIMES = 5

IN_QGIS = f"""
import json, sys, time
from qgis.core import QgsApplication
import qgis.utils, processing.core.Processing
sys.argv[:] = ['qgis']
app = QgsApplication([], False)
app.initQgis()
import processing
from processing.core.Processing import Processing
Processing.initialize()
began = time.perf_counter()
import {NAME}
plugin = {NAME}.classFactory(None)
imported = time.perf_counter()
plugin.initProcessing()
loaded = time.perf_counter()
found = QgsApplication.processingRegistry().providerById('deepforest')
assert found is not None and len(found.algorithms()) >= 4, found
print(json.dumps([imported - began, loaded - imported]))
"""


def main() -> int:
    with tempfile.TemporaryDirectory() as scratch:
        first, *later = _jobs(Path(scratch))
        imports, providers = zip(*(_in_qgis(Path(scratch)) for _ in range(TIMES)), strict=True)
    table = _table(first, statistics.median(later), statistics.median(imports), statistics.median(providers))
    keep("start", table)
    return 0


def _jobs(folder: Path) -> list[float]:
    """Seconds from sending a job to its first window, for several jobs on one engine; the first starts it."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    found = []
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "deepforest_qgis", "worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
    ) as worker:
        assert worker.stdin is not None
        assert worker.stdout is not None
        for number in range(1, TIMES + 1):
            job = PredictJob(RasterInput(str(TILE)), str(folder / f"{number}.gpkg"), device="cpu", resume=False)
            if number > 1:
                began = time.perf_counter()
            worker.stdin.write(json.dumps({"id": number, "job": job_to_dict(job)}) + "\n")
            worker.stdin.flush()
            started = False
            while True:
                answer: Mapping[str, Any] = json.loads(worker.stdout.readline())
                if answer.get("event") == "progress" and not started:
                    found.append(time.perf_counter() - began)
                    started = True
                if answer.get("event") == "error":
                    raise RuntimeError(str(answer))
                if answer.get("event") == "result":
                    break
        worker.stdin.close()
    return found


def _in_qgis(folder: Path) -> tuple[float, float]:
    """Seconds for importing the plugin and for loading its provider."""
    link = folder / NAME
    if not link.exists():
        link.symlink_to(ROOT, target_is_directory=True)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": f"{folder}{os.pathsep}/usr/share/qgis/python/plugins",
        "XDG_DATA_HOME": str(folder / "data"),
    }
    # Bytecode is written, as in QGIS, independent of the environment of this shell.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    said = subprocess.run(
        [str(QGIS_PYTHON), "-c", IN_QGIS], check=True, capture_output=True, text=True, env=environment
    )
    imported, provider = json.loads(said.stdout.strip().splitlines()[-1])
    return imported, provider


def _table(first: float, second: float, imported: float, provider: float) -> str:
    lines = [
        "# Start-up time",
        "",
        f"{list_devices()[-1]['name']}. Medians of {TIMES} runs ({TIMES - 1} for the running engine).",
        "",
        "| step | time (ms) |",
        "|---|---|",
        f"| first job: from the start of the engine to the first window | {first * 1e3:.0f} |",
        f"| later job on the running engine: to the first window | {second * 1e3:.0f} |",
        f"| QGIS: import of the plugin | {imported * 1e3:.1f} |",
        f"| QGIS: loading of the provider with all algorithms | {provider * 1e3:.1f} |",
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
