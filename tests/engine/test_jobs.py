"""Jobs: plain data that refuses what cannot work where it is made, and that crosses between processes whole."""

from __future__ import annotations

import json
from dataclasses import FrozenInstanceError, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepforest_qgis.common import errors
from deepforest_qgis.common.errors import Cancelled, DeepForestError, EngineError, InputError, from_wire
from deepforest_qgis.common.events import Listener
from deepforest_qgis.common.jobs import (
    AUGMENTATIONS,
    DEVICES,
    MONITORS,
    EvaluateJob,
    Extent,
    FineTuneJob,
    Job,
    PredictJob,
    RasterInput,
    SplitJob,
    SuggestJob,
    VectorInput,
    job_from_dict,
    job_to_dict,
)

RASTER, CROWNS = RasterInput("Wälder 1.tif"), VectorInput("Bäume.gpkg")
SPLIT = SplitJob(RASTER, CROWNS, "out")
TUNE = FineTuneJob("model.safetensors", patches="p")
PREDICT = PredictJob(RASTER, "crowns.gpkg")
EVALUATE = EvaluateJob(CROWNS, CROWNS)
SUGGEST = SuggestJob(RASTER, "where.gpkg")

SHARES = st.floats(0, 0.9)
RASTERS = st.builds(
    RasterInput,
    st.text(min_size=1).filter(str.strip),
    st.text(),
    st.sampled_from([(), (1,), (4, 2, 1)]),
)
LAYERS = st.builds(
    VectorInput,
    st.text(min_size=1).filter(str.strip),
    st.text(),
    st.text(),
    st.just("kind"),
    st.none() | st.floats(0.01, 200),
)
EXTENTS = st.builds(lambda x, y, w, h: Extent(x, y, x + w, y + h, "EPSG:4326"), *[st.integers(1, 99)] * 4)
JOBS = st.one_of(
    st.builds(SplitJob, RASTERS, LAYERS, st.just("out"), st.none() | LAYERS, st.none() | st.integers(32, 4000), SHARES),
    st.builds(
        FineTuneJob,
        st.just("m.safetensors"),
        RASTERS,
        LAYERS,
        epochs=st.integers(1, 99),
        augmentations=st.lists(st.sampled_from(AUGMENTATIONS), unique=True).map(tuple),
        monitor=st.sampled_from(MONITORS),
        validation=SHARES,
    ),
    st.builds(PredictJob, RASTERS, st.just("c.gpkg"), extent=st.none() | EXTENTS, device=st.sampled_from(DEVICES)),
    st.builds(EvaluateJob, LAYERS, LAYERS, st.none() | LAYERS, st.floats(0.01, 1)),
    st.builds(SuggestJob, RASTERS, st.just("s.gpkg"), annotations=st.none() | LAYERS, extent=st.none() | EXTENTS),
)


@given(JOBS)
def test_a_job_crosses_as_json(job: Job) -> None:
    wire = json.dumps(job_to_dict(job), allow_nan=False)
    assert job_from_dict(json.loads(wire)) == job


def test_jobs_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        SPLIT.patch_size = 3  # type: ignore[misc]


def test_a_layer_is_called_by_its_name() -> None:
    assert RasterInput("/a/b.tif").title == "/a/b.tif"
    assert RasterInput("/a/b.tif", "Ortho").title == "Ortho"
    assert VectorInput("/a/b.gpkg", name="Crowns").title == "Crowns"


@pytest.mark.parametrize(
    ("job", "change", "words"),
    [
        (RASTER, {"path": " "}, "Raster is missing"),
        (RASTER, {"bands": (1, 2)}, "2 bands were chosen"),
        (RASTER, {"bands": (0, 1, 2)}, "Band number is 0"),
        (RASTER, {"bands": (1.5,)}, "Band number must be a whole number, not 1.5"),
        (RASTER, {"bands": (True,)}, "Band number must be a whole number, not True"),
        (CROWNS, {"path": ""}, "Layer is missing"),
        (CROWNS, {"crown_diameter_m": 0}, "Crown diameter .* is 0"),
        (CROWNS, {"crown_diameter_m": float("nan")}, "Crown diameter .* must be a number"),
        (SPLIT, {"output_folder": ""}, "Output folder is missing"),
        (SPLIT, {"patch_size": 0}, "Patch size .* is 0, but must be at least 32"),
        (SPLIT, {"patch_size": 31}, "Patch size"),
        (SPLIT, {"patch_size": "many"}, "Patch size .* must be a whole number, not 'many'"),
        (SPLIT, {"patch_size": 64.0}, "must be a whole number"),
        (SPLIT, {"patch_overlap": 1}, "Patch overlap .* is 1"),
        (SPLIT, {"patch_overlap": -0.1}, "Patch overlap .* is -0.1"),
        (SPLIT, {"patch_overlap": float("inf")}, "Patch overlap .* must be a number"),
        (SPLIT, {"format": "jpg"}, "Patch format is 'jpg', but must be one of: png, tif"),
        (TUNE, {"output_model": "model.pt"}, r"must end in \.safetensors"),
        (TUNE, {"output_model": ""}, "Output model is missing"),
        (TUNE, {"raster": RASTER, "annotations": CROWNS}, "Both a patches folder and a raster"),
        (TUNE, {"patches": ""}, "nothing to train on"),
        (TUNE, {"patches": "", "raster": RASTER}, "nothing to train on"),
        (TUNE, {"epochs": 0}, "Epochs is 0"),
        (TUNE, {"batch_size": 0}, "Batch size is 0"),
        (TUNE, {"learning_rate": 0}, "Learning rate is 0"),
        (TUNE, {"learning_rate": 11.0}, "Learning rate is 11"),
        (TUNE, {"validation": 0.95}, "Validation share is 0.95"),
        (TUNE, {"negatives": -1}, "Share of empty patches is -1"),
        (TUNE, {"augmentations": ("spin",)}, "Augmentation is 'spin'"),
        (TUNE, {"monitor": "loss"}, "Monitor is 'loss'"),
        (TUNE, {"device": "tpu"}, "Device is 'tpu'"),
        (TUNE, {"workers": -1}, "Workers is -1"),
        (TUNE, {"seed": -1}, "Seed is -1"),
        (TUNE, {"validation": 0.0, "patience": 3}, "Early stopping .* needs validation patches"),
        (TUNE, {"epochs": None}, "Epochs must be a whole number, not None"),
        (TUNE, {"patch_overlap": None}, "Patch overlap .* must be a number, not None"),
        (TUNE, {"freeze": "no"}, "Freeze must be true or false, not 'no'"),
        (PREDICT, {"resume": 1}, "Resume must be true or false"),
        (PREDICT, {"output": ""}, "Output is missing"),
        (PREDICT, {"score_threshold": 1.1}, "Score threshold is 1.1"),
        (PREDICT, {"iou_threshold": "high"}, "IoU threshold must be a number"),
        (PREDICT, {"crown_shape": "star"}, "Crown shape is 'star'"),
        (PREDICT, {"precision": "int4"}, r"Arithmetic \(precision\) is 'int4'"),
        (EVALUATE, {"iou_threshold": 0.0}, "IoU threshold is 0"),
        *((job, {"language": "tlh"}, "Language is 'tlh', but must be one of: en") for job in (TUNE, PREDICT, EVALUATE)),
        (EVALUATE, {"truth": VectorInput("t.gpkg", label_field="kind")}, "Only one of the two crown layers"),
        (SUGGEST, {"square_size": 0}, r"Square size \(m\) is 0"),
        (SUGGEST, {"count": 0}, "Number of squares is 0"),
        (SUGGEST, {"most": 2.5}, "Squares to look at must be a whole number"),
        (SUGGEST, {"device": "xpu"}, "Device is 'xpu'"),
        (Extent(0, 0, 1, 1), {"xmax": 0}, "extent is empty"),
        (Extent(0, 0, 1, 1), {"ymin": float("nan")}, "extent is empty"),
    ],
)
def test_what_cannot_work_is_refused_where_it_is_made(job: Any, change: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError, match=words):
        replace(job, **change)


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"verb": "fly", "params": {}},
        {"verb": ["split"], "params": {}},
        {"verb": "split"},
        {"verb": "split", "params": []},
        {"verb": "split", "params": {}},
        {"verb": "predict", "params": {"raster": "a.tif", "output": "b"}},
        {"verb": "predict", "params": {"raster": None, "output": "b"}},
        {"verb": "predict", "params": {"raster": {"path": "a"}, "output": "b", "speed": 1}},
        {"verb": "predict", "params": {"raster": {"path": "a", "speed": 1}, "output": "b"}},
        {"verb": "predict", "params": {"raster": {"path": "a", "bands": 3}, "output": "b"}},
        {"verb": "predict", "params": {"raster": {"path": 3}, "output": "b"}},
        {"verb": "predict", "params": {"raster": {"path": "a"}, "output": "b", "extent": {"xmin": "a"}}},
    ],
    ids=str,
)
def test_what_is_no_job(data: dict[str, Any]) -> None:
    with pytest.raises(InputError):
        job_from_dict(data)


# -- Errors and events -------------------------------------------------------------------------


@pytest.mark.parametrize("name", [name for name in errors.__all__ if name[0].isupper() and name != "DeepForestError"])
def test_errors_cross_as_they_are(name: str) -> None:
    error = getattr(errors, name)("Raster 'Wälder' is empty.", "Choose another.")
    back = from_wire(error.kind, error.message, error.hint)
    assert type(back) is type(error)
    assert (back.message, back.hint) == (error.message, error.hint)
    assert str(back) == "Raster 'Wälder' is empty. Choose another."
    assert isinstance(back, DeepForestError)


def test_an_error_of_a_later_version_is_still_one() -> None:
    assert type(from_wire("SatelliteError", "words")) is EngineError
    assert str(from_wire("SatelliteError", "words")) == "words"


def test_errors_are_also_what_they_refine() -> None:
    for name, kind in (("RasterError", ValueError), ("OutputError", OSError), ("TrainingError", RuntimeError)):
        assert issubclass(getattr(errors, name), kind)


def test_the_time_left_follows_from_the_pace(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("deepforest_qgis.common.durations.time.monotonic", lambda: now[0])
    told: list[tuple[str, int, int, float | None]] = []

    class Heard(Listener):
        def on_progress(self, stage: str, done: int, total: int, seconds_left: float | None) -> None:
            told.append((stage, done, total, seconds_left))

    heard = Heard()
    for stage, done, seconds in (("a", 4, 0), ("a", 6, 1), ("a", 10, 3), ("b", 0, 0), ("b", 1, 5)):
        now[0] += seconds
        heard.progress(stage, done, 10)
    assert [left for *_, left in told] == [None, 2.0, 0.0, None, 45.0]


def test_cancelling_is_heard_at_the_next_check() -> None:
    listener = Listener()
    listener.check()
    listener.cancel()
    assert listener.cancelled
    with pytest.raises(Cancelled):
        listener.check()
