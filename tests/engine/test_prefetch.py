"""Reading ahead: every window once, in the order of the blocks of the file, and nearly every block decoded once."""

from __future__ import annotations

import gc
import sys
import weakref
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.windows import Window as RasterioWindow

from deepforest_qgis.common.jobs import PredictJob, RasterInput
from deepforest_qgis.imagery import prefetch
from deepforest_qgis.imagery.prefetch import ReadOrder, read_ahead
from deepforest_qgis.imagery.raster import Raster
from deepforest_qgis.imagery.windows import ImageGeometry, WindowGrid
from deepforest_qgis.model.detections import Detections
from deepforest_qgis.workflows.predict import detection, prediction

Make = Callable[..., Path]
LAYOUTS: dict[str, dict[str, Any]] = {
    "tiles": {"tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "deflate"},
    "jpeg": {"tiled": True, "blockxsize": 512, "blockysize": 512, "compress": "jpeg", "photometric": "ycbcr"},
    "strips": {"compress": "deflate"},
    "band by band": {"compress": "lzw", "interleave": "band"},
}


@given(
    size=st.tuples(st.integers(1, 90_000), st.integers(1, 90_000)),
    block=st.tuples(st.integers(1, 2_000), st.integers(1, 90_000)),
    patch=st.integers(300, 2_000),
    overlap=st.sampled_from([0.0, 0.25, 0.6]),
)
@settings(deadline=None)
def test_every_window_is_read_once_and_the_cache_is_bounded(
    size: tuple[int, int], block: tuple[int, int], patch: int, overlap: float
) -> None:
    grid = WindowGrid(*size, patch, patch, overlap)
    order = ReadOrder.along(grid, SimpleNamespace(block=block, pixel_bytes=3))  # type: ignore[arg-type]
    assert sorted(order.sorted(range(len(grid)))) == list(range(len(grid)))
    assert 0 < order.cache_bytes <= prefetch.MAX_BYTES
    assert 1 <= order.strip_rows <= len(grid.rows)
    assert {order.reader(index, 3) for index in range(len(grid))} <= {0, 1, 2}


@pytest.fixture
def noise() -> np.ndarray:
    """Noise does not compress, so the size of the file is the number of bytes to read."""
    return np.random.default_rng(1).integers(0, 255, (3, 2300, 2500)).astype("uint8")


def read_bytes() -> int:
    (line,) = [line for line in Path("/proc/self/io").read_text().splitlines() if line.startswith("rchar")]
    return int(line.split()[1])


def images(path: Path, grid: WindowGrid, readers: int = 1) -> list[tuple[int, np.ndarray]]:
    with Raster(RasterInput(str(path))) as raster:
        found = read_ahead(raster, grid, ImageGeometry((400, 400), 400), range(len(grid)), 4, readers)
        return [(index, window.image) for index, window in found]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux reports the bytes that a process reads")
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("line", [96 * 2**20, 9 * 2**20], ids=["whole columns", "strips"])
def test_nearly_every_byte_is_read_once(
    make_raster: Make, noise: np.ndarray, monkeypatch: pytest.MonkeyPatch, layout: str, line: int
) -> None:
    monkeypatch.setattr(prefetch, "LINE_BYTES", line)
    path = make_raster(noise, **LAYOUTS[layout])
    grid = WindowGrid(2500, 2300, 400, 400, 0.25)
    before = read_bytes()
    assert len(images(path, grid)) == len(grid)
    once = read_bytes() - before
    # Strips share the blocks on their border, and a strip has three rows of windows here.
    bound = 1.1 if line > 2**26 or layout in ("strips", "band by band") else 1.6
    assert 0.9 < once / path.stat().st_size < bound


@pytest.mark.parametrize("layout", LAYOUTS)
def test_several_readers_read_the_same_as_one(make_raster: Make, noise: np.ndarray, layout: str) -> None:
    path = make_raster(noise, **LAYOUTS[layout])
    grid = WindowGrid(2500, 2300, 400, 400, 0.1)
    one, several = images(path, grid), images(path, grid, readers=3)
    assert [index for index, _ in one] == [index for index, _ in several]
    assert all(np.array_equal(a, b) for (_, a), (_, b) in zip(one, several, strict=True))
    with Raster(RasterInput(str(path))) as raster:
        for index, image in one[:: len(one) // 5]:
            window = grid[index]
            there = raster._data.read(window=RasterioWindow(*window))
            assert np.array_equal(image, np.moveaxis(there, 0, -1))


# -- Cost of a prediction, in counts -----------------------------------------------------------


class Counting:
    """A backend that detects nothing and records the shapes of its inputs."""

    name = "counting"
    calls: list[tuple[int, ...]]

    def __init__(self, *given: Any) -> None:
        pass

    def forward(self, images: np.ndarray) -> int:
        self.calls.append(images.shape)
        return len(images)

    def decode(self, count: int) -> list[Detections]:
        return [Detections(np.zeros((0, 4)), np.zeros(0), np.zeros(0, np.int64))] * count


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux reports the bytes that a process reads")
def test_the_cost_of_a_prediction_does_not_grow(
    make_raster: Make, listen: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bounds on forward calls, computed pixels, bytes that are read and images in memory."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    backend = type("Fresh", (Counting,), {"calls": []})
    monkeypatch.setattr(detection, "make_backend", backend)
    alive, most = 0, 0

    def gone() -> None:
        nonlocal alive
        alive -= 1

    plain = Raster.read_patch

    def counted(*given: Any) -> Any:
        nonlocal alive, most
        found = plain(*given)
        weakref.finalize(found.image, gone)
        alive += 1
        most = max(most, alive)
        return found

    monkeypatch.setattr(Raster, "read_patch", counted)
    values = np.random.default_rng(1).integers(0, 255, (3, 3000, 4000)).astype("uint8")
    path = make_raster(values, tiled=True, blockxsize=512, blockysize=512, compress="deflate")
    before = read_bytes()
    job = PredictJob(
        RasterInput(str(path)), str(tmp_path / "crowns.gpkg"), patch_size=400, patch_overlap=0.25, batch_size=2,
        device="cpu", resume=False,
    )  # fmt: skip
    result = prediction.run(job, listen())
    # 6 by 5 windows of 1.875 patches divide the raster evenly: 16.9 million pixels; 13 by 10 patches have 20.8 million.
    assert result["windows"] == 30
    assert backend.calls == [(2, 750, 750, 3)] * 15
    assert read_bytes() - before < 1.1 * path.stat().st_size + 30e6  # the model, PROJ's tables, the GeoPackage
    # Eight ahead, two in the batch, two in post-processing, one in the reader and one in the pipeline.
    assert most <= 14
    del result
    gc.collect()
    assert alive == 0
