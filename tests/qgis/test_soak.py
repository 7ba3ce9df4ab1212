"""Many jobs on one worker, also cancelled and failing ones: memory, handles and threads do not grow.

Fifteen jobs as a test; ``DEEPFOREST_QGIS_SOAK`` is another number (`make test-soak`). The measurements are printed.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import Any

import pytest
from deepforest_processing.deepforest_qgis.common.errors import Cancelled, RasterError
from deepforest_processing.deepforest_qgis.common.jobs import (
    EvaluateJob,
    FineTuneJob,
    PredictJob,
    RasterInput,
    SplitJob,
    VectorInput,
)
from deepforest_processing.deepforest_qgis.common.protocol import Progress
from deepforest_processing.runtime import client
from deepforest_processing.runtime.task import run_job
from inputs import crowns_gpkg, make_raster
from qgis.core import QgsProcessingFeedback

JOBS = int(os.environ.get("DEEPFOREST_QGIS_SOAK", "15"))
EVERY = 30  # so many jobs, one is a training
MOST_GROWTH = 30  # MB from a third of the jobs to the end


def held(pid: int) -> dict[str, float]:
    """MB of memory, open handles and threads of a process."""
    status = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines())
    return {
        "MB": int(status["VmRSS"].split()[0]) / 1024,
        "handles": len(list(Path(f"/proc/{pid}/fd").iterdir())),
        "threads": int(status["Threads"]),
    }


def test_a_worker_stays_as_it_was(
    qgis_app: Any, real_engine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    raster = RasterInput(str(make_raster(tmp_path / "forest.tif")))
    large = RasterInput(str(make_raster(tmp_path / "large.tif", size=(3000, 3000))))
    crowns = VectorInput(str(crowns_gpkg(tmp_path / "crowns.gpkg")))
    predict = PredictJob(raster, str(tmp_path / "found.gpkg"), device="cpu", precision="float32")
    split = SplitJob(raster, crowns, str(tmp_path / "patches"), patch_size=64)
    evaluate = EvaluateJob(crowns, crowns, report=str(tmp_path / "report.html"))
    cancel = SplitJob(large, crowns, str(tmp_path / "many"), patch_size=64, allow_empty=True)
    missing = PredictJob(RasterInput(str(tmp_path / "missing.tif")), str(tmp_path / "nothing.gpkg"))
    train = FineTuneJob(
        str(tmp_path / "model.safetensors"), raster, crowns, patch_size=64, epochs=1, device="cpu", resume=False
    )
    counts = {"done": 0, "trained": 0, "cancelled": 0, "failed": 0}

    def one(number: int) -> None:
        kind = number % 5
        if number % EVERY == 3:
            run_job(train)
            counts["trained"] += 1
        elif kind == 3:
            feedback = QgsProcessingFeedback(False)
            with pytest.raises(Cancelled):
                run_job(cancel, feedback, lambda event: feedback.cancel() if isinstance(event, Progress) else None)
            counts["cancelled"] += 1
        elif kind == 4:
            with pytest.raises(RasterError):
                run_job(missing)
            counts["failed"] += 1
        else:
            run_job((predict, split, evaluate)[kind])
            counts["done"] += 1

    one(0)
    worker = client.POOL.borrow()
    client.POOL.give_back(worker)
    ours = {"handles": held(os.getpid())["handles"], "threads": threading.active_count()}
    points = {}
    for number in range(1, JOBS):
        one(number)
        if number + 1 in (JOBS // 3, 2 * JOBS // 3, JOBS):
            points[number + 1] = held(worker.pid)
            print(
                f"after {number + 1} jobs: "
                + ", ".join(f"{value:.0f} {name}" for name, value in points[number + 1].items())
            )
    print(counts)
    first, *_, last = points.values()
    assert worker.alive
    assert client.POOL.borrow() is worker
    client.POOL.give_back(worker)
    assert (last["handles"], last["threads"]) == (first["handles"], first["threads"])
    assert last["MB"] - first["MB"] < MOST_GROWTH
    # Not more; fewer if something of an earlier test was released in the meantime.
    assert held(os.getpid())["handles"] <= ours["handles"]
    assert threading.active_count() <= ours["threads"]
    assert sum(counts.values()) == JOBS
