"""The worker as QGIS meets it: a process, lines of JSON in and out, and nothing else on stdout."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from deepforest_qgis import __version__
from deepforest_qgis.common.errors import Cancelled, RasterError, from_wire
from deepforest_qgis.common.jobs import PredictJob, RasterInput, SplitJob, VectorInput, job_to_dict
from deepforest_qgis.model.architectures import SMALL
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.model_info import ModelInfo

Make = Callable[..., Path]
ROOT = Path(__file__).parents[2]

# Stands before the worker: libraries print where they like, from Python and from C.
LOUD = """
import ctypes, os, sys, threading
from deepforest_qgis import worker
from deepforest_qgis.workflows import RUNNERS

def loud(job, listener):
    print("a library prints", "{", "to stdout")
    sys.__stdout__.write("and past sys.stdout\\n")
    sys.__stdout__.flush()
    os.write(1, b"and past Python altogether\\n")
    ctypes.CDLL(None).puts(b"and from C")
    ctypes.CDLL(None).fflush(None)
    os.system("echo and from a child")
    threads = [threading.Thread(target=lambda: [listener.info("Wälder" * 50) for _ in range(200)]) for _ in range(4)]
    [t.start() for t in threads]
    [t.join() for t in threads]
    if job.patch_overlap == 0.5:
        raise RuntimeError("a defect")
    if job.patch_overlap == 0.4:
        raise MemoryError
    return {"figure": float("nan"), "list": (1.5, float("inf")), "number": __import__("numpy").float32(2.5)}

worker_runners = dict(RUNNERS, split=loud)
import deepforest_qgis.workflows as workflows
workflows.RUNNERS = worker_runners
sys.exit(worker.serve())
"""


@pytest.fixture
def split_job(make_raster: Make, make_layer: Make, tmp_path: Path) -> Callable[..., dict[str, Any]]:
    raster = make_raster(np.random.default_rng(1).integers(1, 255, (3, 150, 200)).astype("uint8"), "Wälder 1.tif")
    crowns = make_layer([(20, 20, 40, 40), (100, 90, 130, 110)])

    def make(**other: Any) -> dict[str, Any]:
        settings = {"patch_size": 64, **other}
        job = SplitJob(RasterInput(str(raster)), VectorInput(str(crowns)), str(tmp_path / "patches"), **settings)
        return job_to_dict(job)

    return make


def test_a_conversation(talk: Any, split_job: Any, tmp_path: Path) -> None:
    """Hello, bad requests, jobs one after another in one process, and the end."""
    worker = talk()
    hello = worker.hear()
    assert hello["event"] == "hello"
    assert (hello["protocol"], hello["version"]) == (1, __version__)
    assert hello["python"] == ".".join(map(str, sys.version_info[:3]))
    assert hello["packages"]["torch"].split("+")[0] == torch.__version__.split("+")[0]
    assert {"torch", "numpy", "rasterio"} <= hello["packages"].keys()
    assert hello["devices"][-1]["id"] == "cpu"
    assert all(device["name"] for device in hello["devices"])

    for bad in (b"{\n", b"[]\n", b'"x"\n', b"{}\n", b'{"id": 3, "job": 7}\n', b"\xff\xfe\n", b"x" * 100_000 + b"\n"):
        worker.send_raw(bad)
        answer = worker.hear()
        assert (answer["event"], answer["id"], answer["kind"]) == ("error", None, "InputError")
        assert "cannot be read" in answer["message"]["text"]
    worker.send_raw(b"\n   \n")

    refused = {
        "fly": {"verb": "fly", "params": {}},
        "none": {"verb": "split"},
        "parameter": {"verb": "split", "params": {**split_job()["params"], "speed": 1}},
        "value": {"verb": "split", "params": {**split_job()["params"], "patch_overlap": 1}},
    }
    for number, job in refused.items():
        worker.send({"id": number, "job": job})
        (answer,) = worker.hear_all(number)
        assert (answer["event"], answer["kind"]) == ("error", "InputError")

    worker.send({"id": 7, "job": split_job()})
    *events, last = worker.hear_all(7)
    assert last["event"] == "result"
    assert last["result"]["crowns"] >= 2
    assert Path(last["result"]["annotations_csv"]).is_relative_to(tmp_path)
    progress = [event for event in events if event["event"] == "progress"]
    assert all(event.keys() == {"id", "event", "stage", "done", "total", "seconds_left"} for event in progress)
    assert progress[-1]["done"] == progress[-1]["total"]
    assert {event["level"] for event in events if event["event"] == "log"} == {"info"}

    missing = split_job()
    missing["params"]["raster"]["path"] = "/nowhere/Wälder.tif"
    worker.send({"id": "eight", "job": missing})
    answer = worker.hear_all("eight")[-1]
    error = from_wire(answer["kind"], answer["message"], answer["hint"])
    assert isinstance(error, RasterError)
    assert "/nowhere/Wälder.tif" in str(error)

    worker.send({"id": 9, "job": split_job()})
    worker.send({"id": 10, "job": split_job(patch_size=100)})
    assert worker.hear_all(9)[-1]["event"] == "result"
    assert worker.hear_all(10)[-1]["event"] == "result"
    assert worker.quiet()
    assert worker.close() in (0, -9)  # it ends its whole group, itself included


def test_cancelling(talk: Any, make_raster: Make, tmp_path: Path, split_job: Any) -> None:
    torch.manual_seed(1)
    CrownDetector(ModelInfo(SMALL, ("Tree",))).save(tmp_path / "random.safetensors")
    raster = make_raster(np.random.default_rng(1).integers(1, 255, (3, 1200, 1200)).astype("uint8"))
    job = job_to_dict(
        PredictJob(
            RasterInput(str(raster)),
            str(tmp_path / "crowns.gpkg"),
            model=str(tmp_path / "random.safetensors"),
            patch_size=64,
            batch_size=1,
            device="cpu",
        )
    )
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    worker = talk(XDG_CACHE_HOME=str(tmp_path), TMPDIR=str(scratch))
    worker.hear()
    worker.send({"cancel": 99})  # of a job that is not there: nothing happens
    worker.send({"id": 1, "job": job})
    while worker.hear()["event"] != "progress":
        pass
    worker.send({"cancel": 1})
    asked = time.monotonic()
    answer = worker.hear_all(1)[-1]
    assert isinstance(from_wire(answer["kind"], answer["message"]), Cancelled)
    assert time.monotonic() - asked < 30  # two seconds on a machine that is not busy
    worker.send({"cancel": 2})  # before the job that it names
    worker.send({"id": 2, "job": job})
    assert worker.hear_all(2)[-1]["kind"] == "Cancelled"
    worker.send({"id": 3, "job": split_job()})
    assert worker.hear_all(3)[-1]["event"] == "result"

    # QGIS ends in the middle of a job: the worker goes at once.
    worker.send({"id": 4, "job": job})
    while worker.hear()["event"] != "progress":
        pass
    worker.close()
    with pytest.raises(ProcessLookupError):  # nobody of its group is left
        os.killpg(worker.process.pid, 0)
    assert list(scratch.iterdir()) == []


def test_nothing_that_is_printed_reaches_the_protocol(talk: Any, split_job: Any) -> None:
    worker = talk("-c", LOUD, PYTHONIOENCODING="ascii")
    assert worker.hear()["event"] == "hello"
    worker.send({"id": 1, "job": split_job()})
    *events, last = worker.hear_all(1)
    assert len(events) == 800
    assert {event["message"] for event in events} == {"Wälder" * 50}
    assert last["result"] == {"figure": None, "list": [1.5, None], "number": 2.5}

    worker.send({"id": 2, "job": split_job(patch_overlap=0.5)})
    answer = worker.hear_all(2)[-1]
    assert answer["kind"] == "EngineError"
    assert "RuntimeError: a defect" in answer["message"]["text"]
    worker.send({"id": 3, "job": split_job(patch_overlap=0.4)})
    assert "out of memory" in worker.hear_all(3)[-1]["message"]
    worker.close()
    said = "".join(worker.errors)
    for words in ("a library prints", "past sys.stdout", "past Python altogether", "and from C", "and from a child"):
        assert words in said
    assert "Traceback" in said


STILL = """
import sys, threading
from deepforest_qgis import worker, workflows
worker.BEAT_SECONDS = 0.05

def still(job, listener):
    silence = threading.Event()
    for _ in range(2):
        silence.wait(0.5)
        listener.check()
    return {}

workflows.RUNNERS = {"split": still}
sys.exit(worker.serve())
"""


def test_signs_of_life_tell_for_how_long_a_job_made_no_step(talk: Any, split_job: Any) -> None:
    worker = talk("-c", STILL)
    assert worker.hear(alive=True)["event"] == "hello"
    for number in (1, 2):
        worker.send({"id": number, "job": split_job()})
        heard = [worker.hear(alive=True)]
        while heard[-1]["event"] != "result":
            heard.append(worker.hear(alive=True))
        *beats, _ = heard
        assert {(one["id"], one["event"]) for one in beats} == {(number, "alive")}
        still = [one["still"] for one in beats]
        assert still[0] == pytest.approx(0.05)
        assert [round(one, 3) for one in still].count(0.05) >= 2  # counted anew from the step between
    assert worker.close() in (0, -9)
    assert worker.quiet()  # none without a job


def test_an_idle_worker_leaves_nothing_behind(talk: Any, tmp_path: Path) -> None:
    worker = talk("-m", "deepforest_qgis", "worker", "--idle-minutes", "0.01", TMPDIR=str(tmp_path))
    assert worker.hear()["event"] == "hello"
    assert worker.process.wait(timeout=120) == 0
    assert list(tmp_path.iterdir()) == []


def test_a_parent_that_dies_while_torch_loads(talk: Any) -> None:
    worker = talk()
    began = time.monotonic()
    worker.process.stdin.close()
    worker.process.wait(timeout=120)
    assert time.monotonic() - began < 60
    assert worker.quiet()
