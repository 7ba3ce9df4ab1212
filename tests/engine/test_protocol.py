"""Requests, events and results as JSON between processes, from both sides."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

import numpy as np
import pytest

from deepforest_qgis.common import wire
from deepforest_qgis.common.errors import EngineError, RasterError
from deepforest_qgis.common.job_results import (
    RESULTS,
    CompareCrownsResult,
    ConvertResult,
    CrownAttributesResult,
    EvaluateResult,
    FineTuneResult,
    JobResult,
    ModelInfoResult,
    PredictResult,
    PredictTilesResult,
    SplitResult,
    StandSummaryResult,
    SuggestResult,
    read_result,
)
from deepforest_qgis.common.messages import Message
from deepforest_qgis.common.protocol import (
    PROTOCOL,
    CancelRequest,
    Device,
    Event,
    Failure,
    Handshake,
    Heartbeat,
    JobRequest,
    Log,
    Metrics,
    Progress,
    Result,
    read_event,
    read_request,
)

EVENTS = (
    Handshake(PROTOCOL, "0.1.0", "3.11.2", {"torch": "2.14.0"}, (Device("cuda:0", "RTX"), Device("cpu", "CPU"))),
    Progress(Message("Detecting crowns"), 3, 10, 12.5),
    Progress(Message("Writing"), 0, 1),
    Log("warning", Message("Layer '{layer}' is empty.", layer="crown")),
    Metrics(2, {"box_recall": 0.25}),
    Heartbeat(305.0),
    Result({"count": 3, "about": {"raster": "Wälder"}}),
    Failure("RasterError", Message("'{raster}' is truncated.", raster="a.tif"), Message("Copy it again.")),
)
RESULTS_BY_VERB = {
    "split": SplitResult("patches", "patches/annotations.csv", None, 4, 9),
    "fine-tune": FineTuneResult("m.safetensors", None, "logs", 0.5, None, 1 / 3, 6, 2),
    "predict": PredictResult("crowns.gpkg", None, "density.tif", {"raster": {"name": "a"}}, 3, 4, 1, 0.0, 2.5),
    "predict-tiles": PredictTilesResult(
        *("crowns.gpkg", None, None, {}, 3, 4, 1, 0.0, 2.5),
        rasters=2,
        failed={"b.tif": "It is empty."},
        windows_resumed=1,
    ),
    "evaluate": EvaluateResult(0.5, 0.25, 1 / 3, None, None, "report.html", 1, 1, 3),
    "compare-crowns": CompareCrownsResult("c.gpkg", None, 8, 1, 2, 0, 0.5, -0.25, 7, 0.1, None, 1.5),
    "crown-attributes": CrownAttributesResult("crowns.gpkg", None, {"method": ["a"]}, 12, 3, 2),
    "stand-summary": StandSummaryResult(
        "stands.gpkg", None, "report.html", {"method": ["a"]}, 3, 90, 4, 1.5, None, 60.0, 41.5, 5.1, None, 70.2, 99.0
    ),
    "suggest": SuggestResult("suggestions.gpkg", 2, 5),
    "convert": ConvertResult("crowns.gpkg", None, None, None, 9, 4, 1),
    "model-info": ModelInfoResult(
        report=None,
        name="larch",
        file="larch.safetensors",
        architecture="fcos",
        parameters=10,
        classes="Tree, Dead",
        extent=None,
        resolution=0.1,
        score_threshold=0.4,
        nms_threshold=0.3,
        created="",
        parent="",
        licence="",
        sources="",
        precision=1 / 3,
        recall=None,
        f1=0.5,
        map=None,
        diameter_bias=-0.1,
        diameter_rmse=0.5,
        validation_patches=2,
        validation_crowns=31,
    ),
}


def sent(data: dict[str, Any]) -> Any:
    """The data as the other process reads it."""
    return json.loads(json.dumps(data, allow_nan=False))


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.EVENT)
def test_an_event_arrives_as_it_was_sent(event: Event) -> None:
    number, received = read_event(sent(event.to_wire(7)))
    assert (number, received) == (7, event)
    if isinstance(event, Log) and isinstance(received, Log):
        assert received.message.values == event.message.values
    unknown = sent(event.to_wire("a")) | {"speed": [1, 2]}
    assert read_event(unknown) == ("a", event)


@pytest.mark.parametrize("verb", RESULTS)
def test_a_result_arrives_as_it_was_sent(verb: str) -> None:
    result = RESULTS_BY_VERB[verb]
    _, event = read_event(sent(Result(result.to_dict()).to_wire(1)))
    assert isinstance(event, Result)
    assert read_result(verb, event.values) == result
    assert read_result(verb, event.values | {"speed": 1}) == result


def test_values_that_only_a_cancelled_prediction_has_are_left_out() -> None:
    whole = RESULTS_BY_VERB["predict"]
    assert "cancelled" not in whole.to_dict()
    assert whole.to_dict()["report"] is None
    part = PredictResult("crowns.gpkg", None, None, {}, 3, 4, 1, 0.0, 2.5, True, 2, 0.5)
    assert part.to_dict()["cancelled"] is True
    assert read_result("predict", sent(part.to_dict())) == part


@pytest.mark.parametrize(
    ("verb", "change"),
    [
        ("predict", {"count": "three"}),
        ("predict", {"count": 2.5}),
        ("predict", {"count": True}),
        ("predict", {"count": 10**400}),
        ("predict", {"about": []}),
        ("predict", {"output": None}),
        ("split", {"footprints": 3}),
        ("evaluate", {"f1": "high"}),
        ("fine-tune", {"epochs": None}),
    ],
)
def test_a_result_with_a_wrong_or_missing_value_is_refused(verb: str, change: dict[str, Any]) -> None:
    values = RESULTS_BY_VERB[verb].to_dict()
    with pytest.raises(ValueError, match=r"instead of|number|integer"):
        read_result(verb, values | change)
    del values[next(iter(change))]
    with pytest.raises(ValueError, match="is missing"):
        read_result(verb, values)


@pytest.mark.parametrize(
    "data",
    [
        None,
        3,
        [],
        "log",
        {},
        {"event": "sleep", "id": 1},
        {"event": ["log"]},
        {"event": "progress", "stage": "a", "done": "1", "total": 3},
        {"event": "progress", "stage": "a", "total": 3},
        {"event": "progress", "stage": "a", "done": 1, "total": float("nan")},
        {"event": "metrics", "epoch": 1.5, "values": {}},
        {"event": "metrics", "epoch": 1, "values": [1]},
        {"event": "heartbeat", "stalled_seconds": True},
        {"event": "heartbeat", "stalled_seconds": float("inf")},
        {"event": "log", "message": "a"},
    ],
)
def test_what_is_not_an_event_is_ignored(data: Any) -> None:
    assert read_event(data)[1] is None


@pytest.mark.parametrize("name", ["handshake", "hello"])
@pytest.mark.parametrize("junk", [{}, {"packages": [], "devices": {}}, {"devices": [1, {"id": 2}], "python": 3}])
def test_a_handshake_is_read_whatever_its_values_are(name: str, junk: dict[str, Any]) -> None:
    _, event = read_event({"event": name, "protocol": 1, **junk})
    assert isinstance(event, Handshake)
    assert (event.protocol, event.python, event.packages) == (1, "", {})
    assert event.devices == ((Device("", ""),) if "python" in junk else ())


@pytest.mark.parametrize("junk", [{}, {"values": "three crowns"}, {"values": [1]}])
def test_a_result_without_values_is_refused_at_once(junk: dict[str, Any]) -> None:
    _, event = read_event({"event": "result", "id": 1, **junk})
    assert event == Result({})
    for verb in RESULTS:
        with pytest.raises(ValueError, match="is missing"):
            read_result(verb, event.values)


@pytest.mark.parametrize("junk", [{}, {"kind": 3, "message": [], "hint": {"template": 1}}])
def test_a_failure_is_an_error_whatever_its_values_are(junk: dict[str, Any]) -> None:
    _, event = read_event({"event": "failure", "id": 1, **junk})
    assert isinstance(event, Failure)
    assert isinstance(event.error(), EngineError)


def test_a_failure_is_the_error_of_the_other_process() -> None:
    error = RasterError(Message("'{raster}' is truncated.", raster="crown.tif"), "Copy it again.")
    _, event = read_event(sent(Failure.of(error).to_wire(1)))
    assert isinstance(event, Failure)
    received = event.error()
    assert isinstance(received, RasterError)
    assert (received.message.template, received.message.values) == ("'{raster}' is truncated.", {"raster": "crown.tif"})
    assert received.hint == "Copy it again."


def test_texts_for_people_are_cleaned() -> None:
    secret = Message("key {key}", key="s3cret")
    for event in (Log("info", secret), Failure("EngineError", secret, secret), Progress(secret, 1, 2)):
        _, received = read_event(sent(event.to_wire(1)), lambda text: text.replace("s3cret", "***"))
        assert "s3cret" not in str(received)
        assert "***" in str(received)


def test_numbers_that_are_not_finite_are_null() -> None:
    data = Result({"a": float("nan"), "b": (1.5, float("-inf")), "c": np.float32(2.5), "d": np.int64(3)}).to_wire()
    assert sent(data)["values"] == {"a": None, "b": [1.5, None], "c": 2.5, "d": 3}
    _, metrics = read_event(sent(Metrics(1, {"val_loss": float("nan"), "box_f1": 0.5}).to_wire(1)))
    assert metrics == Metrics(1, {"box_f1": 0.5})


def test_every_field_can_be_read() -> None:
    for cls in (Progress, Log, Metrics, Heartbeat, *RESULTS.values()):
        for one in fields(cls):
            kind = str(one.type).removeprefix("Optional[").removesuffix("]" if "Optional" in str(one.type) else "")
            assert kind == "Message" or kind in wire._READERS, (cls.__name__, one.name)


def test_requests() -> None:
    job = JobRequest(7, {"verb": "split", "params": {}})
    assert read_request(sent(job.to_wire())) == job
    assert read_request(sent(CancelRequest("a").to_wire())) == CancelRequest("a")
    for data, words in (
        (None, "neither a job nor a cancel request"),
        ({}, "neither a job nor a cancel request"),
        ({"id": [], "job": {}}, "its id is neither a number nor a text"),
        ({"cancel": {}}, "its id is neither a number nor a text"),
        ({"id": 3, "job": 7}, "the job is not an object"),
    ):
        with pytest.raises(ValueError, match=words) as caught:
            read_request(data)
        assert isinstance(caught.value.args[0], Message)


def test_each_verb_has_a_result() -> None:
    from deepforest_qgis.common.jobs import JOBS
    from deepforest_qgis.workflows import RUNNERS

    assert JOBS.keys() == RESULTS.keys() == RUNNERS.keys()
    assert all(cls.verb == verb for verb, cls in JOBS.items())
    assert all(issubclass(cls, JobResult) for cls in RESULTS.values())


@pytest.mark.parametrize(("done", "total", "percent"), [(0, 0, 0), (1, 4, 25), (9, 4, 100), (-1, 4, 0)])
def test_percent(done: int, total: int, percent: float) -> None:
    assert Progress(Message("a"), done, total).percent == percent
