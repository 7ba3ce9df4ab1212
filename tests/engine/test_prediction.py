"""Prediction: every crown is reported once, at the position that the network gives, and finished windows are kept."""

from __future__ import annotations

import re
import shutil
import threading
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
import torch
from affine import Affine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from painted_crowns import PaintedBackend, paint
from random_models import random_model

from deepforest_qgis.common.errors import Cancelled, InputError, LayerError, ModelFileError, OutputError, RasterError
from deepforest_qgis.common.jobs import Extent, PredictJob, RasterInput, VectorInput
from deepforest_qgis.common.paths import unfinished_folder
from deepforest_qgis.imagery.raster import Raster
from deepforest_qgis.imagery.windows import ImageGeometry, Window, WindowGrid
from deepforest_qgis.model.backends import TorchBackend
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.stored_thresholds import store_thresholds
from deepforest_qgis.model.weights import STARTER
from deepforest_qgis.tiles import detect_tile
from deepforest_qgis.workflows import RUNNERS
from deepforest_qgis.workflows.predict import detection, planning

Make = Callable[..., Path]
NORTH_UP = Affine(0.1, 0, 528_000, 0, -0.1, 4_979_000)
ROTATED = Affine.translation(528_000, 4_979_000) @ Affine.rotation(30) @ Affine.scale(0.1, -0.1)
PATCH = 96


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "cache"))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert tmp_path in unfinished_folder().parents


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small network with random weights, for 12.8 m of ground; its scores lie between 0.1 and 0.8."""
    return random_model(tmp_path_factory.mktemp("model"), "Tree", "Dead", score_threshold=0.9)


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> type[PaintedBackend]:
    fresh = PaintedBackend.subclass()
    monkeypatch.setattr(detection, "make_backend", fresh)
    return fresh


def painted_image(boxes: Any, width: int = 300, height: int = 260) -> np.ndarray:
    return paint(np.full((3, height, width), 20, np.uint8), boxes)


def run(
    raster: Path, model: Path, output: Path, listener: Any, transform: Affine = NORTH_UP, **other: Any
) -> tuple[dict[str, Any], np.ndarray]:
    """The result and the crowns (N, 4) in pixels, sorted."""
    given = {"patch_size": PATCH, "precision": "float32", "device": "cpu", **other}
    job = PredictJob(RasterInput(str(raster)), str(output), model=str(model), **given)
    result = asdict(RUNNERS["predict"](job, listener))
    crowns = gpd.read_file(output, layer="crowns")
    assert len(crowns) == result["count"]
    if crowns.empty:
        return result, np.zeros((0, 4))
    corners = shapely.get_coordinates(crowns.geometry).reshape(len(crowns), -1, 2)
    x, y = ~transform @ (corners[..., 0], corners[..., 1])
    boxes = np.stack([x.min(axis=1), y.min(axis=1), x.max(axis=1), y.max(axis=1)], axis=1)
    return result, tidy(boxes)


def tidy(boxes: Any) -> np.ndarray:
    rects = np.round(np.asarray(boxes, float).reshape(-1, 4), 3)
    return rects[np.lexsort(rects.T)]


def scattered(
    rng: np.random.Generator, largest: int, cell: int = 52, width: int = 300, height: int = 260
) -> np.ndarray:
    """A crown in each cell of a grid, of any size up to ``largest``, at a random place; no two touch."""
    boxes = []
    for x in range(0, width - cell, cell):
        for y in range(0, height - cell, cell):
            size = rng.integers(6, min(largest, cell - 2) + 1, 2)
            low = np.array([x, y]) + rng.integers(0, cell - size)
            boxes.append((*low, *(low + size)))
    return np.asarray(boxes)


# -- Window borders -----------------------------------------------------------------------------------

SLOW = settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@SLOW
@given(seed=st.integers(0, 2**32 - 1), overlap=st.sampled_from([0.1, 0.2, 0.35, 0.5, 0.8]))
def test_a_crown_smaller_than_the_overlap_is_reported_once_and_whole(
    make_raster: Make, listen: Any, model: Path, painted: Any, tmp_path: Path, seed: int, overlap: float
) -> None:
    rng = np.random.default_rng(seed)
    boxes = scattered(rng, int(PATCH * overlap), cell=int(rng.integers(50, 60)))
    raster = make_raster(painted_image(boxes))
    _, found = run(raster, model, tmp_path / "crowns.gpkg", listen(), patch_overlap=overlap, resume=False)
    np.testing.assert_allclose(found, tidy(boxes), atol=2e-3)


@SLOW
@given(seed=st.integers(0, 2**32 - 1), overlap=st.sampled_from([0.2, 0.35, 0.5]))
def test_boxes_that_differ_between_windows_are_merged(
    make_raster: Make, listen: Any, model: Path, painted: Any, tmp_path: Path, seed: int, overlap: float
) -> None:
    painted.jitter = 0.9
    boxes = scattered(np.random.default_rng(seed), int(PATCH * overlap) - 4)
    raster = make_raster(painted_image(boxes))
    _, found = run(raster, model, tmp_path / "crowns.gpkg", listen(), patch_overlap=overlap, resume=False)
    assert len(found) == len(boxes)
    near = np.abs(found[:, None] - tidy(boxes)[None]).max(axis=2) < 1
    assert (near.sum(axis=1) == 1).all()
    assert (near.sum(axis=0) == 1).all()


@SLOW
@given(seed=st.integers(0, 2**32 - 1), overlap=st.sampled_from([0.0, 0.05, 0.15]))
def test_no_crown_larger_than_the_overlap_is_lost(
    make_raster: Make, listen: Any, model: Path, painted: Any, tmp_path: Path, seed: int, overlap: float
) -> None:
    boxes = scattered(np.random.default_rng(seed), 80, cell=84)
    raster = make_raster(painted_image(boxes))
    _, found = run(raster, model, tmp_path / "crowns.gpkg", listen(), patch_overlap=overlap, resume=False)
    for x0, y0, x1, y1 in boxes:
        inside = (found[:, :2] >= (x0 - 0.01, y0 - 0.01)).all(1) & (found[:, 2:] <= (x1 + 0.01, y1 + 0.01)).all(1)
        assert inside.any()
    assert len(found) <= 4 * len(boxes)


def test_rectangular_pixels(make_raster: Make, listen: Any, model: Path, painted: Any, tmp_path: Path) -> None:
    """The patch is square on the ground: 128 by 64 pixels here, and an image of 128 by 128."""
    transform = Affine(0.1, 0, 528_000, 0, -0.2, 4_979_000)
    boxes = scattered(np.random.default_rng(1), 12)
    raster = make_raster(painted_image(boxes), transform=transform)
    _, found = run(raster, model, tmp_path / "crowns.gpkg", listen(), transform, patch_size=None, patch_overlap=0.25)
    assert len(found) == len(boxes)
    np.testing.assert_allclose(found, tidy(boxes), atol=1.01)


def test_a_raster_smaller_than_a_patch(
    make_raster: Make, listen: Any, model: Path, painted: Any, tmp_path: Path
) -> None:
    boxes = [(0, 0, 9, 9), (20, 5, 60, 30), (50, 40, 70, 50)]
    raster = make_raster(painted_image(boxes, 70, 50))
    result, found = run(raster, model, tmp_path / "crowns.gpkg", listen(), patch_size=None)
    np.testing.assert_allclose(found, tidy(boxes), atol=2e-3)
    assert result["windows"] == 1


# -- Output of the network ---------------------------------------------------------------------


@pytest.mark.parametrize("transform", [NORTH_UP, ROTATED], ids=["north-up", "turned"])
def test_a_single_window_gives_the_output_of_the_network(
    make_raster: Make, listen: Any, model: Path, tmp_path: Path, transform: Affine
) -> None:
    values = np.random.default_rng(1).integers(1, 255, (3, PATCH, PATCH)).astype("uint8")
    detector = CrownDetector.load(model).eval()
    detector.model.score_thresh = 0.4
    with torch.inference_mode():
        (direct,) = detector([torch.from_numpy(values).float() / 255])
    boxes, scores = direct["boxes"].numpy().astype(float), direct["scores"].numpy()
    assert len(boxes) > 20
    run(
        make_raster(values, transform=transform),
        model,
        tmp_path / "crowns.gpkg",
        listen(),
        transform,
        score_threshold=0.4,
        iou_threshold=1.0,
    )
    crowns = gpd.read_file(tmp_path / "crowns.gpkg")
    assert crowns.crs.to_epsg() == 32612
    assert set(crowns["model"]) == {"random.safetensors"}
    np.testing.assert_allclose(np.sort(crowns["score"]), np.sort(scores), atol=1e-5)
    for (x0, y0, x1, y1), score, label in zip(boxes, scores, direct["labels"].tolist(), strict=True):
        row = crowns.iloc[int(np.abs(crowns["score"] - score).argmin())]
        expected = shapely.Polygon([transform @ corner for corner in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))])
        if np.abs(np.sort(np.abs(crowns["score"] - score))[1]) > 1e-5:  # the score identifies the crown
            assert row.geometry.symmetric_difference(expected).area < 0.02 * expected.area + 1e-4
            assert row["label"] == ("Tree", "Dead")[label]


def test_the_default_score_threshold_is_that_of_the_model(
    make_raster: Make, listen: Any, model: Path, tmp_path: Path
) -> None:
    values = np.random.default_rng(1).integers(1, 255, (3, PATCH, PATCH)).astype("uint8")
    recorder = listen()
    result, _ = run(make_raster(values), model, tmp_path / "none.gpkg", recorder)
    assert result["count"] == 0
    assert "No crown reached the score threshold of 0.9." in recorder.warnings
    assert len(gpd.read_file(tmp_path / "none.gpkg", layer="crowns")) == 0


@pytest.mark.parametrize(
    ("cm", "patch", "warning"),
    [
        (10, 96, None),
        (1, 96, "trees appear 13.3 times larger than in the training"),
        (50, 96, "trees appear 3.8 times smaller than in the training"),
        (1, None, None),
    ],
)
def test_another_ground_extent_of_a_patch_gives_a_warning(
    cm: int, patch: int | None, warning: str | None, make_raster: Make, listen: Any, model: Path, tmp_path: Path
) -> None:
    transform = Affine(cm / 100, 0, 528_000, 0, -cm / 100, 4_979_000)
    raster = make_raster(np.zeros((3, PATCH, PATCH), np.uint8), transform=transform)
    recorder = listen()
    run(raster, model, tmp_path / "none.gpkg", recorder, patch_size=patch)
    found = [text for text in str(recorder.warnings).split(". ") if "trees appear" in text]
    assert bool(found) == (warning is not None)
    assert warning is None or warning in found[0]


# -- Region of interest ------------------------------------------------------------------------


def test_crowns_are_limited_to_areas(
    make_raster: Make, make_layer: Make, listen: Any, model: Path, painted: Any, tmp_path: Path
) -> None:
    boxes = scattered(np.random.default_rng(2), 15)
    areas = make_layer([(0, 0, 100, 80), (200, 150, 290, 259)], "areas.gpkg")
    raster = make_raster(painted_image(boxes))
    result, found = run(raster, model, tmp_path / "crowns.gpkg", listen(), areas=VectorInput(str(areas)))
    x, y = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    inside = ((x < 100) & (y < 80)) | ((x > 200) & (x < 290) & (y > 150) & (y < 259))
    assert 0 < inside.sum() < len(boxes)
    np.testing.assert_allclose(found, tidy(boxes[inside]), atol=2e-3)
    assert sum(painted.calls) <= result["windows"] < 16  # the whole raster has 4 by 4


@pytest.mark.parametrize("crs", ["", "EPSG:32612", "EPSG:4326"])
def test_an_extent_in_any_crs(
    make_raster: Make, listen: Any, model: Path, painted: Any, tmp_path: Path, crs: str
) -> None:
    boxes = scattered(np.random.default_rng(3), 15)
    frame = gpd.GeoSeries([shapely.box(528_010, 4_978_980, 528_020, 4_978_990)], crs=32612)
    bounds = (frame.to_crs(crs) if crs else frame).total_bounds
    raster = make_raster(painted_image(boxes))
    result, found = run(raster, model, tmp_path / "crowns.gpkg", listen(), extent=Extent(*bounds, crs=crs))
    x, y = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    inside = (x > 100) & (x < 200) & (y > 100) & (y < 200)  # no centre is close enough to be affected by the rotation
    np.testing.assert_allclose(found, tidy(boxes[inside]), atol=2e-3)
    assert 0 < result["count"] < len(boxes)


@pytest.fixture
def _single_patches(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows of one patch each, so that a small raster has several."""
    monkeypatch.setattr(planning, "MAX_WINDOW_SCALE", 1.0)


@pytest.mark.usefixtures("_single_patches")
def test_windows_of_a_single_colour_are_skipped(
    make_raster: Make, listen: Any, model: Path, painted: Any, tmp_path: Path
) -> None:
    raster = make_raster(painted_image([(10, 10, 30, 30)]))
    recorder = listen()
    result, found = run(raster, model, tmp_path / "crowns.gpkg", recorder, patch_overlap=0.0)
    np.testing.assert_allclose(found, [[10, 10, 30, 30]], atol=2e-3)
    assert (result["windows"], result["windows_skipped"], sum(painted.calls)) == (12, 11, 1)
    assert "Windows without data or with a single colour, skipped: 11 of 12." in recorder.messages


# -- Cancel and resume -------------------------------------------------------------------------


@pytest.mark.usefixtures("_single_patches")
def test_a_cancelled_run_is_resumed(make_raster: Make, listen: Any, model: Path, painted: Any, tmp_path: Path) -> None:
    boxes = scattered(np.random.default_rng(4), 15)
    raster = make_raster(painted_image(boxes))
    _, whole = run(raster, model, tmp_path / "whole.gpkg", listen(), batch_size=2)
    windows = sum(painted.calls)
    np.testing.assert_allclose(whole, tidy(boxes), atol=2e-3)
    assert not list(unfinished_folder().iterdir())  # no files of a finished job are left

    painted.calls.clear()
    for stop in (3, 2):
        with pytest.raises(Cancelled, match=r"Finished windows kept: \d+ of \d+\..*Start it again"):
            run(raster, model, tmp_path / "crowns.gpkg", listen(cancel_at=stop), batch_size=2)
        assert not (tmp_path / "crowns.gpkg").exists()
    done = sum(painted.calls)
    assert 0 < done < windows
    recorder = listen()
    # Settings that do not affect the windows may change.
    other = {"report": str(tmp_path / "report.html"), "language": "es"}
    result, found = run(raster, model, tmp_path / "other.gpkg", recorder, batch_size=3, iou_threshold=0.3, **other)
    assert sum(painted.calls) == windows  # no window was computed twice
    assert "Resuming an earlier run" in recorder.messages
    assert recorder.steps[0][1] > 0
    np.testing.assert_allclose(found, whole, atol=2e-3)
    assert result["windows"] == recorder.steps[-1][2]
    assert not list(unfinished_folder().iterdir())


@pytest.mark.parametrize(
    "change", [{"resume": False}, {"patch_overlap": 0.3}, {"score_threshold": 0.3}, {"patch_size": 90}]
)
def test_settings_that_affect_the_windows_start_from_the_beginning(
    make_raster: Make, listen: Any, model: Path, painted: Any, tmp_path: Path, change: dict[str, Any]
) -> None:
    raster = make_raster(painted_image(scattered(np.random.default_rng(4), 15)))
    with pytest.raises(Cancelled):
        run(raster, model, tmp_path / "crowns.gpkg", listen(cancel_at=4), batch_size=1)
    assert painted.calls
    recorder = listen()
    run(raster, model, tmp_path / "crowns.gpkg", recorder, batch_size=1, **change)
    assert "Resuming" not in recorder.messages
    reason = {"resume": "", "score_threshold": "have changed: score threshold."}.get(
        next(iter(change)), "have changed: patch size or overlap."
    )
    assert reason in recorder.warnings
    assert ("starts from the beginning" in recorder.warnings) == bool(reason)


def test_a_changed_raster_starts_from_the_beginning(
    make_raster: Make, listen: Any, model: Path, painted: Any, tmp_path: Path
) -> None:
    first, second = (scattered(np.random.default_rng(seed), 15) for seed in (5, 6))
    with pytest.raises(Cancelled):
        run(make_raster(painted_image(first)), model, tmp_path / "crowns.gpkg", listen(cancel_at=4), batch_size=1)
    recorder = listen()
    _, found = run(make_raster(painted_image(second)), model, tmp_path / "crowns.gpkg", recorder, batch_size=1)
    np.testing.assert_allclose(found, tidy(second), atol=2e-3)
    assert (
        "(3 finished windows) cannot be resumed, since these have changed: raster. This run starts" in recorder.warnings
    )


def test_the_batch_is_halved_if_the_network_runs_out_of_memory(
    make_raster: Make, listen: Any, model: Path, painted: Any, tmp_path: Path
) -> None:
    painted.fails_above = 2
    boxes = scattered(np.random.default_rng(7), 15)
    recorder = listen()
    _, found = run(make_raster(painted_image(boxes)), model, tmp_path / "crowns.gpkg", recorder, batch_size=8)
    np.testing.assert_allclose(found, tidy(boxes), atol=2e-3)
    assert max(painted.calls) == 2
    assert "Continuing with batches of 2 windows" in recorder.warnings
    painted.fails_above = 0
    with pytest.raises(InputError, match="not have enough memory for a single window"):
        run(make_raster(painted_image(boxes), "b.tif"), model, tmp_path / "b.gpkg", listen())


def test_the_batch_is_halved_if_the_boxes_exceed_the_memory(
    make_raster: Make, listen: Any, model: Path, painted: Any, tmp_path: Path
) -> None:
    painted.boxes_fail_above = 3
    boxes = scattered(np.random.default_rng(7), 15)
    recorder = listen()
    _, found = run(make_raster(painted_image(boxes)), model, tmp_path / "crowns.gpkg", recorder, batch_size=8)
    np.testing.assert_allclose(found, tidy(boxes), atol=2e-3)
    assert "Continuing with batches of 2 windows" in recorder.warnings


def test_larger_windows_are_used_if_they_compute_fewer_pixels(
    make_raster: Make, listen: Any, model: Path, painted: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    boxes = scattered(np.random.default_rng(9), 40, cell=70, width=900, height=700)
    raster = make_raster(painted_image(boxes, 900, 700))
    pixels = {}
    for largest in (1.0, 2.0):
        monkeypatch.setattr(planning, "MAX_WINDOW_SCALE", largest)
        recorder = listen()
        _, found = run(raster, model, tmp_path / f"{largest}.gpkg", recorder, patch_overlap=0.45)
        np.testing.assert_allclose(found, tidy(boxes), atol=2e-3)
        count, wide, tall = map(int, re.findall(r"(\d+) windows of (\d+) × (\d+) pixels", recorder.messages)[0])
        pixels[largest] = count * wide * tall
        assert (" patches each)" in recorder.messages) == (largest > 1)
    assert pixels[2.0] < 0.6 * pixels[1.0]


def test_global_nms_equals_that_of_the_compatibility_api(samples: Path, listen: Any, tmp_path: Path) -> None:
    source = samples / "yellowstone_test.tif"
    with rasterio.open(source) as tile:
        transform = tile.transform
    given = {"patch_size": 400, "patch_overlap": 0.25, "score_threshold": 0.3}
    found = {
        seams: run(source, STARTER, tmp_path / f"{seams}.gpkg", listen(), transform, seams=seams, **given)[1]
        for seams in ("pooled", "cores")
    }
    detector = CrownDetector.load(STARTER)
    detector.model.score_thresh = 0.3
    backend = TorchBackend(detector, torch.device("cpu"), torch.float32)
    with Raster(RasterInput(str(source))) as raster:
        grid = WindowGrid(raster.ref.width, raster.ref.height, 400, 400, 0.25)

        def read(window: Window) -> np.ndarray:
            return raster.read_patch(window, ImageGeometry((400, 400), detector.input_size)).image

        by_rule = detect_tile(grid, read, lambda image: backend.detect(image[None])[0], 0.15, compatible=True)
    np.testing.assert_allclose(found["pooled"], tidy(by_rule.boxes), atol=2e-3)
    assert len(found["pooled"]) > len(found["cores"]) > 200  # parts of crowns at window borders are among them


def test_no_reader_thread_is_left(make_raster: Make, listen: Any, model: Path, painted: Any, tmp_path: Path) -> None:
    before = threading.active_count()
    raster = make_raster(painted_image(scattered(np.random.default_rng(8), 15)))
    with pytest.raises(Cancelled):
        run(raster, model, tmp_path / "crowns.gpkg", listen(cancel_at=2), batch_size=1)
    assert threading.active_count() == before


# -- Errors before work starts -----------------------------------------------------------------


def test_invalid_inputs_are_refused(
    make_raster: Make, make_layer: Make, listen: Any, model: Path, painted: Any, tmp_path: Path
) -> None:
    raster = make_raster(painted_image([(10, 10, 30, 30)]))
    output = tmp_path / "crowns.gpkg"
    (tmp_path / "text.safetensors").write_text("text")
    away = make_layer([(1000, 1000, 1100, 1100)], "away.gpkg")
    for kind, words, other in [
        (InputError, "patch size of 400 px is larger than raster", {"patch_size": 400}),
        (InputError, "extent does not touch raster", {"extent": Extent(0, 0, 1, 1)}),
        (InputError, "extent cannot be reprojected", {"extent": Extent(0, 0, 1, 1, crs="EPSG:0")}),
        (LayerError, "are outside raster", {"areas": VectorInput(str(away))}),
        (ModelFileError, "does not exist", {"model": tmp_path / "missing.safetensors"}),
        (ModelFileError, "is not a model file", {"model": tmp_path / "text.safetensors"}),
        (OutputError, "cannot be written", {"output": tmp_path / "missing" / "crowns.gpkg"}),
        (RasterError, "cannot be opened", {"raster": tmp_path / "missing.tif"}),
    ]:
        arguments = {"raster": raster, "model": model, "output": output, **other}
        with pytest.raises(kind, match=words):
            run(listener=listen(), **arguments)
    assert painted.calls == []
    assert not output.exists()


def test_a_backbone_is_refused(make_raster: Make, listen: Any, tmp_path: Path) -> None:
    from deepforest_qgis.model.weights import IMAGENET_BACKBONE

    raster = make_raster(painted_image([(10, 10, 30, 30)]))
    with pytest.raises(ModelFileError, match="contains a backbone only"):
        run(raster, IMAGENET_BACKBONE, tmp_path / "crowns.gpkg", listen())


def test_a_truncated_raster_gives_the_crowns_of_its_readable_part(
    make_raster: Make, listen: Any, model: Path, painted: Any, tmp_path: Path
) -> None:
    boxes = scattered(np.random.default_rng(9), 15)
    raster = make_raster(painted_image(boxes), blockysize=10)
    raster.write_bytes(raster.read_bytes()[:150_000])  # 160 rows of 900 bytes, and a part of the next
    recorder = listen()
    result, found = run(raster, model, tmp_path / "crowns.gpkg", recorder, batch_size=1)
    np.testing.assert_allclose(found[found[:, 3] < 160], tidy(boxes[boxes[:, 3] < 160]), atol=2e-3)
    assert (found[:, 3] <= 160).all()
    assert "10 unreadable blocks were skipped, 38.46% of the area: columns 0–299 and rows 160–259" in recorder.warnings
    assert result["unreadable"] == pytest.approx(100 / 260)


def test_the_nms_threshold_that_evaluate_stored_is_the_default(
    make_raster: Make, model: Path, tmp_path: Path, listen: Any
) -> None:
    noise = 8 * np.random.default_rng(1).integers(1, 32, (3, 260, 300)).astype(np.uint8)
    raster, stored = make_raster(noise), tmp_path / "stored.safetensors"
    shutil.copy(model, stored)
    _, before = run(raster, stored, tmp_path / "a.gpkg", listen(), score_threshold=0.3)
    _, same = run(raster, stored, tmp_path / "b.gpkg", listen(), score_threshold=0.3, iou_threshold=0.15)
    np.testing.assert_array_equal(before, same)
    store_thresholds(stored, 0.3, 0.6, {})
    recorder = listen()
    result, found = run(raster, stored, tmp_path / "c.gpkg", recorder)
    assert "NMS threshold of the model: 0.60." in recorder.messages
    assert result["about"]["parameters"]["iou_threshold"] == 0.6
    _, same = run(raster, stored, tmp_path / "d.gpkg", listen(), iou_threshold=0.6)
    np.testing.assert_array_equal(found, same)
    result, fewer = run(raster, stored, tmp_path / "e.gpkg", listen(), iou_threshold=0.15)
    assert result["about"]["parameters"]["iou_threshold"] == 0.15
    assert 20 < len(fewer) < len(found)
