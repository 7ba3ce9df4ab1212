"""Jobs: plain data, validated where it is made, and sent between processes as JSON."""

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
from deepforest_qgis.common.inventory_jobs import ALLOMETRIES, BIOMES
from deepforest_qgis.common.jobs import (
    AUGMENTATIONS,
    DEVICES,
    FORMATS,
    MONITORS,
    CompareCrownsJob,
    ConvertJob,
    EvaluateJob,
    Extent,
    FineTuneJob,
    Job,
    PredictJob,
    RasterInput,
    SplitJob,
    StandSummaryJob,
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
COMPARE = CompareCrownsJob(CROWNS, CROWNS, "changes.gpkg")
STANDS = StandSummaryJob(CROWNS, CROWNS, "stands.gpkg")
CONVERT = ConvertJob(CROWNS, output_folder="out")

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
    st.builds(EvaluateJob, LAYERS, LAYERS, st.none() | LAYERS, st.floats(0.01, 0.99)),
    st.builds(ConvertJob, LAYERS, st.none() | RASTERS, output_folder=st.just("o"), format=st.sampled_from(FORMATS)),
    st.builds(CompareCrownsJob, LAYERS, st.just(CROWNS), st.just("c.gpkg"), years=st.none() | st.floats(1, 9)),
    st.builds(
        StandSummaryJob,
        LAYERS,
        st.just(CROWNS),
        st.just("s.gpkg"),
        raster=st.none() | RASTERS,
        allometry=st.sampled_from(ALLOMETRIES[:-1]),
        biome=st.sampled_from(BIOMES),
    ),
    st.builds(SuggestJob, RASTERS, st.just("s.gpkg"), annotations=st.none() | LAYERS, extent=st.none() | EXTENTS),
)


@given(JOBS)
def test_a_job_as_json(job: Job) -> None:
    wire = json.dumps(job_to_dict(job), allow_nan=False)
    assert job_from_dict(json.loads(wire)) == job


def test_jobs_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        SPLIT.patch_size = 3  # type: ignore[misc]


def test_titles_of_layers() -> None:
    assert RasterInput("/a/b.tif").title == "/a/b.tif"
    assert RasterInput("/a/b.tif", "Ortho").title == "Ortho"
    assert VectorInput("/a/b.gpkg", name="Crowns").title == "Crowns"


@pytest.mark.parametrize(
    ("job", "change", "words"),
    [
        (RASTER, {"path": " "}, "Raster: a value is required"),
        (RASTER, {"bands": (1, 2)}, "2 bands were chosen"),
        (RASTER, {"bands": (0, 1, 2)}, r"Bands .*: 0 is less than the minimum of 1"),
        (RASTER, {"bands": (1.5,)}, r"Bands .*: 1\.5 is not a whole number"),
        (RASTER, {"bands": (True,)}, r"Bands .*: True is not a whole number"),
        (CROWNS, {"path": ""}, "Layer: a value is required"),
        (CROWNS, {"crown_diameter_m": 0}, r"Crown diameter .*: 0 is outside the range from 0\.01 to 200"),
        (CROWNS, {"crown_diameter_m": float("nan")}, "Crown diameter .*: nan is not a number"),
        (SPLIT, {"output_folder": ""}, "Patches folder: a value is required"),
        (SPLIT, {"patch_size": 0}, r"Patch size \(px\): 0 is less than the minimum of 32"),
        (SPLIT, {"patch_size": 31}, "Patch size .*: 31 is less"),
        (SPLIT, {"patch_size": "many"}, "Patch size .*: 'many' is not a whole number"),
        (SPLIT, {"patch_size": 64.0}, "64.0 is not a whole number"),
        (SPLIT, {"patch_overlap": 1}, "Patch overlap .*: 1 is outside the range from 0 to 0.95"),
        (SPLIT, {"patch_overlap": -0.1}, "Patch overlap .*: -0.1 is outside"),
        (SPLIT, {"patch_overlap": float("inf")}, "Patch overlap .*: inf is not a number"),
        (CONVERT, {"format": "json"}, "Format: 'json' is not one of coco, pascal-voc, yolo"),
        (CONVERT, {"output": "crowns.gpkg"}, "Both a layer and a folder"),
        (CONVERT, {"output_folder": ""}, "No output was given"),
        (CONVERT, {"output_folder": "", "output": "crowns.pdf"}, r"must end in \.gpkg"),
        (CONVERT, {"raster": RASTER, "images": "plots"}, "Both a raster and an images folder"),
        (SPLIT, {"format": "jpg"}, "Image format of the patches: 'jpg' is not one of png, tif"),
        (TUNE, {"output_model": "model.pt"}, r"must end in \.safetensors"),
        (TUNE, {"output_model": ""}, "Fine-tuned model: a value is required"),
        (TUNE, {"raster": RASTER, "annotations": CROWNS}, "Both a patches folder and a raster"),
        (TUNE, {"patches": ""}, "Training data are missing"),
        (TUNE, {"patches": "", "raster": RASTER}, "Training data are missing"),
        (TUNE, {"epochs": 0}, "Epochs: 0 is less"),
        (TUNE, {"batch_size": 0}, "Batch size .*: 0 is less"),
        (TUNE, {"learning_rate": 0}, "Learning rate: 0 is outside the range from 1e-08 to 10"),
        (TUNE, {"learning_rate": 11.0}, "Learning rate: 11 is outside"),
        (TUNE, {"validation": 0.95}, "Validation .*: 0.95 is outside"),
        (TUNE, {"negatives": -1}, "Negatives .*: -1 is outside"),
        (TUNE, {"augmentations": ("spin",)}, "Augmentations: 'spin' is not one of flip, rotate"),
        (TUNE, {"monitor": "loss"}, "Metric for selecting the best epoch: 'loss' is not one of box_f1"),
        (TUNE, {"device": "tpu"}, "Device: 'tpu' is not one of"),
        (TUNE, {"workers": -1}, "Data loading processes: -1 is less"),
        (TUNE, {"seed": -1}, "Random seed: -1 is less"),
        (TUNE, {"validation": 0.0, "patience": 3}, "Early stopping needs validation patches"),
        (TUNE, {"epochs": None}, "Epochs: None is not a whole number"),
        (TUNE, {"patch_overlap": None}, "Patch overlap .*: None is not a number"),
        (TUNE, {"freeze": "no"}, "Freeze the backbone: 'no' is neither true nor false"),
        (PREDICT, {"resume": 1}, "Resume an interrupted run: 1 is neither true nor false"),
        (PREDICT, {"output": ""}, "Crowns: a value is required"),
        (PREDICT, {"score_threshold": 1.1}, "Score threshold .*: 1.1 is outside"),
        (PREDICT, {"iou_threshold": "high"}, "NMS threshold .*: 'high' is not a number"),
        (PREDICT, {"crown_shape": "star"}, "Crown shape: 'star' is not one of"),
        (PREDICT, {"precision": "int4"}, "Numerical precision: 'int4' is not one of"),
        (EVALUATE, {"iou_threshold": 0.0}, "Matching threshold .*: 0 is outside"),
        *((job, {"language": "tlh"}, "Language: 'tlh' is not one of en") for job in (TUNE, PREDICT, EVALUATE)),
        (EVALUATE, {"truth": VectorInput("t.gpkg", label_field="kind")}, "Only one of the two crown layers"),
        (COMPARE, {"tolerance": 0}, r"Matching distance \(m\): 0 is outside"),
        (COMPARE, {"stand_output": "stands.gpkg"}, "The stands are missing"),
        (STANDS, {"precision": 1.5}, r"Precision \(0–1\): 1.5 is outside the range from 0 to 1"),
        (STANDS, {"allometry": "height"}, "Allometry: 'height' is not one of none, biomass-angiosperm"),
        (STANDS, {"table": "table.xlsx"}, r"must end in \.csv"),
        (STANDS, {"recall": 0.5}, "figures of the evaluation are incomplete"),
        (SUGGEST, {"square_size": 0}, r"Area size \(m\): 0 is outside"),
        (SUGGEST, {"count": 0}, "Number of areas: 0 is less"),
        (SUGGEST, {"most": 2.5}, "Candidate areas .*: 2.5 is not a whole number"),
        (SUGGEST, {"device": "xpu"}, "Device: 'xpu' is not one of"),
        (PREDICT, {"density": "density.asc"}, r"Crown density: the name of 'density.asc' must end in \.tif"),
        (PREDICT, {"model": 3}, "Model .*: 3 is not text"),
        (Extent(0, 0, 1, 1), {"xmax": 0}, "extent is empty"),
        (Extent(0, 0, 1, 1), {"ymin": float("nan")}, "extent is empty"),
    ],
)
def test_invalid_values_are_refused(job: Any, change: dict[str, Any], words: str) -> None:
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
def test_invalid_data_of_a_job(data: dict[str, Any]) -> None:
    with pytest.raises(InputError):
        job_from_dict(data)


# -- Errors and events -------------------------------------------------------------------------


@pytest.mark.parametrize("name", [name for name in errors.__all__ if name[0].isupper() and name != "DeepForestError"])
def test_errors_between_processes(name: str) -> None:
    error = getattr(errors, name)("Raster 'Wälder' is empty.", "Choose another.")
    back = from_wire(error.kind, error.message, error.hint)
    assert type(back) is type(error)
    assert (back.message, back.hint) == (error.message, error.hint)
    assert str(back) == "Raster 'Wälder' is empty. Choose another."
    assert isinstance(back, DeepForestError)


def test_an_unknown_error_is_an_engine_error() -> None:
    assert type(from_wire("SatelliteError", "words")) is EngineError
    assert str(from_wire("SatelliteError", "words")) == "words"


def test_errors_are_built_in_errors_too() -> None:
    for name, kind in (("RasterError", ValueError), ("OutputError", OSError), ("TrainingError", RuntimeError)):
        assert issubclass(getattr(errors, name), kind)


def test_the_time_left(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("deepforest_qgis.common.durations.time.monotonic", lambda: now[0])
    reported: list[tuple[str, int, int, float | None]] = []

    class RecordingListener(Listener):
        def on_progress(self, stage: str, done: int, total: int, seconds_left: float | None) -> None:
            reported.append((stage, done, total, seconds_left))

    listener = RecordingListener()
    for stage, done, seconds in (("a", 4, 0), ("a", 6, 1), ("a", 10, 3), ("b", 0, 0), ("b", 1, 5)):
        now[0] += seconds
        listener.progress(stage, done, 10)
    assert [left for *_, left in reported] == [None, 2.0, 0.0, None, 45.0]


def test_cancelling_is_effective_at_the_next_check() -> None:
    listener = Listener()
    listener.check()
    listener.cancel()
    assert listener.cancelled
    with pytest.raises(Cancelled):
        listener.check()
