"""Reading ahead: every window once, along the file's blocks, and nearly every block decoded once."""

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
from deepforest_qgis.imagery.prefetch import Order, read_ahead
from deepforest_qgis.imagery.raster import Raster
from deepforest_qgis.imagery.windows import WindowGrid
from deepforest_qgis.model.detections import Detections
from deepforest_qgis.workflows.predict import prediction

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
def test_every_window_comes_once_and_the_cache_is_bounded(
    size: tuple[int, int], block: tuple[int, int], patch: int, overlap: float
) -> None:
    plan = WindowGrid(*size, patch, patch, overlap)
    order = Order.along(plan, SimpleNamespace(block=block, pixel_bytes=3))  # type: ignore[arg-type]
    assert sorted(order.sorted(range(len(plan)))) == list(range(len(plan)))
    assert 0 < order.cache <= prefetch.MOST_BYTES
    assert 1 <= order.band <= len(plan.rows)
    assert {order.reader(index, 3) for index in range(len(plan))} <= {0, 1, 2}


@pytest.fixture
def noise() -> np.ndarray:
    """What does not compress, so that a file's size is what there is to read."""
    return np.random.default_rng(1).integers(0, 255, (3, 2300, 2500)).astype("uint8")


def read_bytes() -> int:
    (line,) = [line for line in Path("/proc/self/io").read_text().splitlines() if line.startswith("rchar")]
    return int(line.split()[1])


def pieces(path: Path, plan: WindowGrid, readers: int = 1) -> list[tuple[int, np.ndarray]]:
    with Raster(RasterInput(str(path))) as raster:
        found = read_ahead(raster, plan, (400, 400), range(len(plan)), 400, 4, readers)
        return [(piece.index, piece.image) for piece in found]


@pytest.mark.skipif(sys.platform != "linux", reason="the system tells what a process reads on Linux only")
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("line", [96 * 2**20, 9 * 2**20], ids=["whole lines", "bands"])
def test_nearly_every_byte_is_read_once(
    make_raster: Make, noise: np.ndarray, monkeypatch: pytest.MonkeyPatch, layout: str, line: int
) -> None:
    monkeypatch.setattr(prefetch, "LINE_BYTES", line)
    path = make_raster(noise, **LAYOUTS[layout])
    plan = WindowGrid(2500, 2300, 400, 400, 0.25)
    before = read_bytes()
    assert len(pieces(path, plan)) == len(plan)
    once = read_bytes() - before
    # Bands share the blocks on their border, and a band here is three windows high.
    bound = 1.1 if line > 2**26 or layout in ("strips", "band by band") else 1.6
    assert 0.9 < once / path.stat().st_size < bound


@pytest.mark.parametrize("layout", LAYOUTS)
def test_several_readers_read_what_one_reads(make_raster: Make, noise: np.ndarray, layout: str) -> None:
    path = make_raster(noise, **LAYOUTS[layout])
    plan = WindowGrid(2500, 2300, 400, 400, 0.1)
    one, several = pieces(path, plan), pieces(path, plan, readers=3)
    assert [index for index, _ in one] == [index for index, _ in several]
    assert all(np.array_equal(a, b) for (_, a), (_, b) in zip(one, several, strict=True))
    with Raster(RasterInput(str(path))) as raster:
        for index, image in one[:: len(one) // 5]:
            window = plan[index]
            there = raster._data.read(window=RasterioWindow(*window))
            assert np.array_equal(image, np.moveaxis(there, 0, -1))


# -- The guard: what a prediction costs, in counts ---------------------------------------------


class Counting:
    """A backend that finds nothing and counts."""

    name = "counting"
    calls: list[tuple[int, ...]]

    def __init__(self, *given: Any) -> None:
        pass

    def forward(self, images: np.ndarray) -> int:
        self.calls.append(images.shape)
        return len(images)

    def decode(self, count: int) -> list[Detections]:
        return [Detections(np.zeros((0, 4)), np.zeros(0), np.zeros(0, np.int64))] * count


@pytest.mark.skipif(sys.platform != "linux", reason="the system tells what a process reads on Linux only")
def test_what_a_prediction_costs(
    make_raster: Make, listen: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Forward calls, pixels computed, bytes read and images alive do not grow unseen."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    backend = type("Fresh", (Counting,), {"calls": []})
    monkeypatch.setattr(prediction, "make_backend", backend)
    alive, most = 0, 0

    def gone() -> None:
        nonlocal alive
        alive -= 1

    plain = Raster.read_patch

    def counted(*given: Any) -> Any:
        nonlocal alive, most
        image, scale, holds = plain(*given)
        weakref.finalize(image, gone)
        alive += 1
        most = max(most, alive)
        return image, scale, holds

    monkeypatch.setattr(Raster, "read_patch", counted)
    values = np.random.default_rng(1).integers(0, 255, (3, 3000, 4000)).astype("uint8")
    path = make_raster(values, tiled=True, blockxsize=512, blockysize=512, compress="deflate")
    before = read_bytes()
    job = PredictJob(
        RasterInput(str(path)), str(tmp_path / "crowns.gpkg"), patch_size=400, patch_overlap=0.25, batch_size=2,
        device="cpu", resume=False,
    )  # fmt: skip
    result = prediction.run(job, listen())
    # 7 by 5 windows of 1.77 patches share the raster evenly: 17.5 million pixels; 13 by 10 patches have 20.8 million.
    assert result["windows"] == 35
    assert backend.calls == [(2, 708, 708, 3)] * 17 + [(1, 708, 708, 3)]
    assert read_bytes() - before < 1.1 * path.stat().st_size + 30e6  # the model, PROJ's tables, the GeoPackage
    # Eight ahead, two stacked, two whose boxes are made, and one in the reader's and one in the taker's hand.
    assert most <= 14
    del result
    gc.collect()
    assert alive == 0
