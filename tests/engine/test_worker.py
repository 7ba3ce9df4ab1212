"""The worker as QGIS uses it: a process, lines of JSON in and out, and nothing else on stdout."""

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
from deepforest_qgis.common.protocol import PROTOCOL
from deepforest_qgis.model.architectures import SMALL
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.model_info import ModelInfo

Make = Callable[..., Path]
ROOT = Path(__file__).parents[2]

# A worker whose job prints as libraries do, from Python and from C.
PRINTING = """
import ctypes, os, sys, threading
from deepforest_qgis import worker
from deepforest_qgis.common.job_results import PredictResult
from deepforest_qgis.workflows import RUNNERS

def printing(job, listener):
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
    about = {"metric": float("nan"), "list": (1.5, float("inf")), "number": __import__("numpy").float32(2.5)}
    return PredictResult("crowns.gpkg", None, None, about, 0, 0, 0, 0.0, 0.0)

worker_runners = dict(RUNNERS, split=printing)
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


def test_the_protocol_from_start_to_end(talk: Any, split_job: Any, tmp_path: Path) -> None:
    """Handshake, bad requests, jobs one after another in one process, and the end."""
    worker = talk()
    handshake = worker.receive()
    assert handshake["event"] == "handshake"
    assert (handshake["protocol"], handshake["version"]) == (PROTOCOL, __version__)
    assert handshake["python"] == ".".join(map(str, sys.version_info[:3]))
    assert handshake["packages"]["torch"].split("+")[0] == torch.__version__.split("+")[0]
    assert {"torch", "numpy", "rasterio"} <= handshake["packages"].keys()
    assert handshake["devices"][-1]["id"] == "cpu"
    assert all(device["name"] for device in handshake["devices"])

    for bad in (b"{\n", b"[]\n", b'"x"\n', b"{}\n", b'{"id": 3, "job": 7}\n', b"\xff\xfe\n", b"x" * 100_000 + b"\n"):
        worker.send_raw(bad)
        answer = worker.receive()
        assert (answer["event"], answer["id"], answer["kind"]) == ("failure", None, "InputError")
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
        (answer,) = worker.receive_all(number)
        assert (answer["event"], answer["kind"]) == ("failure", "InputError")

    worker.send({"id": 7, "job": split_job()})
    *events, last = worker.receive_all(7)
    assert last["event"] == "result"
    assert last["values"]["crowns"] >= 2
    assert Path(last["values"]["annotations_csv"]).is_relative_to(tmp_path)
    progress = [event for event in events if event["event"] == "progress"]
    assert all(event.keys() == {"id", "event", "stage", "done", "total", "seconds_left"} for event in progress)
    assert progress[-1]["done"] == progress[-1]["total"]
    assert {event["level"] for event in events if event["event"] == "log"} == {"info"}

    missing = split_job()
    missing["params"]["raster"]["path"] = "/nowhere/Wälder.tif"
    worker.send({"id": "eight", "job": missing})
    answer = worker.receive_all("eight")[-1]
    error = from_wire(answer["kind"], answer["message"], answer["hint"])
    assert isinstance(error, RasterError)
    assert "/nowhere/Wälder.tif" in str(error)

    worker.send({"id": 9, "job": split_job()})
    worker.send({"id": 10, "job": split_job(patch_size=100)})
    assert worker.receive_all(9)[-1]["event"] == "result"
    assert worker.receive_all(10)[-1]["event"] == "result"
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
    worker.receive()
    worker.send({"cancel": 99})  # of a job that is not there: nothing happens
    worker.send({"id": 1, "job": job})
    while worker.receive()["event"] != "progress":
        pass
    worker.send({"cancel": 1})
    asked = time.monotonic()
    answer = worker.receive_all(1)[-1]
    assert isinstance(from_wire(answer["kind"], answer["message"]), Cancelled)
    assert time.monotonic() - asked < 30  # two seconds on a machine that is not busy
    worker.send({"cancel": 2})  # before the job that it names
    worker.send({"id": 2, "job": job})
    assert worker.receive_all(2)[-1]["kind"] == "Cancelled"
    worker.send({"id": 3, "job": split_job()})
    assert worker.receive_all(3)[-1]["event"] == "result"

    # QGIS ends in the middle of a job: the worker goes at once.
    worker.send({"id": 4, "job": job})
    while worker.receive()["event"] != "progress":
        pass
    worker.close()
    with pytest.raises(ProcessLookupError):  # nobody of its group is left
        os.killpg(worker.process.pid, 0)
    assert list(scratch.iterdir()) == []


def test_output_of_libraries_is_kept_out_of_the_protocol(talk: Any, split_job: Any) -> None:
    worker = talk("-c", PRINTING, PYTHONIOENCODING="ascii")
    assert worker.receive()["event"] == "handshake"
    worker.send({"id": 1, "job": split_job()})
    *events, last = worker.receive_all(1)
    assert len(events) == 800
    assert {event["message"] for event in events} == {"Wälder" * 50}
    assert last["values"]["about"] == {"metric": None, "list": [1.5, None], "number": 2.5}

    worker.send({"id": 2, "job": split_job(patch_overlap=0.5)})
    answer = worker.receive_all(2)[-1]
    assert answer["kind"] == "EngineError"
    assert "RuntimeError: a defect" in answer["message"]["text"]
    worker.send({"id": 3, "job": split_job(patch_overlap=0.4)})
    assert "out of memory" in worker.receive_all(3)[-1]["message"]
    worker.close()
    said = "".join(worker.errors)
    for words in ("a library prints", "past sys.stdout", "past Python altogether", "and from C", "and from a child"):
        assert words in said
    assert "Traceback" in said


STALLED = """
import sys, threading
from deepforest_qgis import worker, workflows
worker.HEARTBEAT_SECONDS = 0.05

def stalled(job, listener):
    silence = threading.Event()
    for _ in range(2):
        silence.wait(0.5)
        listener.check()

workflows.RUNNERS = {"split": stalled}
sys.exit(worker.serve())
"""


def test_heartbeats_have_the_time_since_the_last_step(talk: Any, split_job: Any) -> None:
    worker = talk("-c", STALLED)
    assert worker.receive(heartbeats=True)["event"] == "handshake"
    for number in (1, 2):
        worker.send({"id": number, "job": split_job()})
        events = [worker.receive(heartbeats=True)]
        while events[-1]["event"] != "result":
            events.append(worker.receive(heartbeats=True))
        *heartbeats, _ = events
        assert {(one["id"], one["event"]) for one in heartbeats} == {(number, "heartbeat")}
        stalled = [one["stalled_seconds"] for one in heartbeats]
        assert stalled[0] == pytest.approx(0.05)
        assert [round(one, 3) for one in stalled].count(0.05) >= 2  # restarted by the step in between
    assert worker.close() in (0, -9)
    assert worker.quiet()  # none without a job


def test_an_idle_worker_leaves_nothing_behind(talk: Any, tmp_path: Path) -> None:
    worker = talk("-m", "deepforest_qgis", "worker", "--idle-minutes", "0.01", TMPDIR=str(tmp_path))
    assert worker.receive()["event"] == "handshake"
    assert worker.process.wait(timeout=120) == 0
    assert list(tmp_path.iterdir()) == []


def test_a_parent_that_ends_while_torch_loads(talk: Any) -> None:
    worker = talk()
    began = time.monotonic()
    worker.process.stdin.close()
    worker.process.wait(timeout=120)
    assert time.monotonic() - began < 60
    assert worker.quiet()
