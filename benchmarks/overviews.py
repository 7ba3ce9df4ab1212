"""Crowns, bytes read and time with overviews of several kinds.

    .venv/bin/python benchmarks/overviews.py      (part of `make bench`; some minutes)

A part of the smaller Yellowstone tile is enlarged to finer resolutions and gets grain, as the noise of a sensor. The
bundled model detects crowns in it with overviews built by averaging, by nearest neighbour, before the image was written
(stale), by averaging in a JPEG file, and without overviews. Each is read as the engine chooses and from the coarsest
overviews whatever their kind. F1 is computed at IoU 0.4 with the crowns without overviews as reference. Bytes and time
are those of the choice and of reading all windows, without the network.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import geopandas as gpd
import numpy as np
import numpy.typing as npt
import rasterio
import shapely
from rasterio.enums import Resampling

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from sections import keep  # noqa: E402

from deepforest_qgis.common.events import Listener  # noqa: E402
from deepforest_qgis.common.jobs import PredictJob, RasterInput  # noqa: E402
from deepforest_qgis.crowns.matching import match, overlaps, scores  # noqa: E402
from deepforest_qgis.imagery import raster as raster_module  # noqa: E402
from deepforest_qgis.imagery.downsampling import COARSE  # noqa: E402
from deepforest_qgis.imagery.prefetch import read_ahead  # noqa: E402
from deepforest_qgis.model.devices import list_devices  # noqa: E402
from deepforest_qgis.workflows.model_loading import load_model  # noqa: E402
from deepforest_qgis.workflows.predict import prediction  # noqa: E402
from deepforest_qgis.workflows.predict.planning import StartTime, plan_prediction  # noqa: E402

__all__ = ["main"]

TILE = ROOT / ".samples" / "yellowstone_test.tif"
SIDE = 600  # pixels of 10 cm
RESOLUTIONS = (5.0, 2.5, 1.0)  # cm
GRAIN = 12.0  # standard deviation, in levels of 0-255
KINDS = ("none", "average", "average, JPEG", "nearest", "stale")

FloatArray = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Row:
    """What is read; crowns with this choice and with any overviews; megabytes and seconds of reading."""

    cm: float
    kind: str
    source: str
    crowns: FloatArray
    from_any: FloatArray
    megabytes: float
    seconds: float


def main() -> int:
    rows = []
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "tile.tif"
        for cm in RESOLUTIONS:
            image = _enlarged(cm)
            for kind in KINDS:
                _write(path, image, cm, kind)
                source = _source(path)
                if not rows:
                    _measure(path)
                with _any_overviews():
                    from_any = _crowns(path)
                rows.append(Row(cm, kind, source, _crowns(path), from_any, *_measure(path)))
                print(cm, kind, len(rows[-1].crowns), flush=True)
    keep("overviews", _table(rows))
    return 0


def _enlarged(cm: float) -> npt.NDArray[np.uint8]:
    """The tile (3, H, W) at a resolution, with grain."""
    with rasterio.open(TILE) as tile:
        part = tile.read([1, 2, 3], window=((0, SIDE), (0, SIDE)))
    side = round(SIDE * 10 / cm)
    rng = np.random.default_rng(1)
    bands = [cv2.resize(band, (side, side), interpolation=cv2.INTER_CUBIC) for band in part]
    return np.stack([np.clip(band + rng.normal(0, GRAIN, band.shape), 0, 255).astype(np.uint8) for band in bands])


def _write(path: Path, image: npt.NDArray[np.uint8], cm: float, kind: str) -> None:
    side, pixel = image.shape[1], cm / 100
    profile = {"driver": "GTiff", "count": 3, "height": side, "width": side, "dtype": "uint8", "tiled": True}
    profile |= {"blockxsize": 256, "blockysize": 256, "photometric": "rgb", "crs": "EPSG:32612"}
    profile["transform"] = rasterio.Affine(pixel, 0, 528_000, 0, -pixel, 4_979_000)
    if kind == "average, JPEG":
        profile |= {"compress": "jpeg", "photometric": "ycbcr"}
    with rasterio.open(path, "w", **profile) as target:
        target.write(image[:, ::-1] if kind == "stale" else image)
    if kind == "none":
        return
    with rasterio.open(path, "r+") as target:
        factors = [factor for factor in (2, 4, 8, 16) if side / factor > 256]
        target.build_overviews(factors, Resampling.nearest if kind == "nearest" else Resampling.average)
    if kind == "stale":
        with rasterio.open(path, "r+") as target:
            target.write(image)


def _job(path: Path) -> PredictJob:
    return PredictJob(RasterInput(str(path)), str(path.with_suffix(".gpkg")), device="cpu", resume=False)


class _Log(Listener):
    """Keeps the log."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def on_log(self, level: str, message: str) -> None:
        self.text += message + "\n"


def _source(path: Path) -> str:
    log = _Log()
    plan_prediction(_job(path), StartTime.now(), load_model("", log), log)
    return "overviews" if "is downsampled from its overviews" in log.text else "full resolution"


def _crowns(path: Path) -> FloatArray:
    job = _job(path)
    prediction.run(job, Listener())
    return np.asarray(shapely.bounds(gpd.read_file(job.output).geometry.to_numpy()), np.float64).reshape(-1, 4)


@contextmanager
def _any_overviews() -> Iterator[None]:
    """Read the coarsest overviews whatever their kind."""
    chosen: Any = raster_module.largest_overview_pixel
    raster_module.largest_overview_pixel = lambda *_: COARSE
    try:
        yield
    finally:
        raster_module.largest_overview_pixel = chosen


def _measure(path: Path) -> tuple[float, float]:
    """Megabytes and seconds of the choice and of reading all windows."""
    model = load_model("", Listener())
    before, began = _bytes_read(), time.process_time()
    plan = plan_prediction(_job(path), StartTime.now(), model, Listener())
    layout = plan.layout
    with (
        plan.raster.open() as raster,
        closing(read_ahead(raster, layout.grid, layout.geometry, layout.indices, 2, 1)) as windows,
    ):
        for _ in windows:
            pass
    return (_bytes_read() - before) / 1e6, time.process_time() - began


def _bytes_read() -> int:
    """Bytes that this process has read from files, by the count of the kernel (Linux)."""
    counts = dict(line.split(": ") for line in Path("/proc/self/io").read_text(encoding="ascii").splitlines())
    return int(counts["rchar"])


def _f1(found: FloatArray, truth: FloatArray) -> float:
    pairs = len(match(overlaps(found, truth), 0.4))
    return scores(pairs, len(found) - pairs, len(truth) - pairs).f1 or 0.0


def _table(rows: list[Row]) -> str:
    plain = {row.cm: row for row in rows if row.kind == "none"}
    lines = [
        "# Overviews",
        "",
        (
            f"{list_devices()[-1]['name']}, GDAL {rasterio.__gdal_version__}. {SIDE / 10:.0f} x {SIDE / 10:.0f} m of "
            f"the smaller Yellowstone tile (10 cm), enlarged, with grain of a standard deviation of {GRAIN:.0f} "
            "levels. Bytes and processor time of the choice and of reading, relative to the raster without overviews."
        ),
        "",
        ("| resolution | overviews | read from | crowns | F1 | bytes read | time | crowns from any overviews | F1 |"),
        "|---|---|---|---|---|---|---|---|---|",
        *(
            f"| {row.cm:g} cm | {row.kind} | {row.source} "
            f"| {len(row.crowns)} | {_f1(row.crowns, plain[row.cm].crowns):.3f} "
            f"| {row.megabytes / plain[row.cm].megabytes:.2f} | {row.seconds / plain[row.cm].seconds:.2f} "
            f"| {len(row.from_any)} | {_f1(row.from_any, plain[row.cm].crowns):.3f} |"
            for row in rows
        ),
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
