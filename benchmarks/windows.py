"""Speed and accuracy of windows that cover several patches at the same scale.

    .venv/bin/python benchmarks/windows.py      (part of `make bench`; some minutes)

The bundled model detects crowns in two annotated Yellowstone tiles (the larger one was used for its training, the
smaller one was not) with windows of one patch, of up to 2 x 2 and of up to 4 x 4 patches (windows are distributed
evenly over a raster); F1 is computed at IoU 0.4. The time is that of a raster that repeats the smaller tile, from the
call to the written layer.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import rasterio
import shapely

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from sections import keep  # noqa: E402

from deepforest_qgis.common.events import Listener  # noqa: E402
from deepforest_qgis.common.jobs import PredictJob, RasterInput  # noqa: E402
from deepforest_qgis.crowns.matching import match, overlaps, scores  # noqa: E402
from deepforest_qgis.model.devices import list_devices  # noqa: E402
from deepforest_qgis.workflows.predict import planning, prediction  # noqa: E402

__all__ = ["main"]

SAMPLES = ROOT / ".samples"
TILES = ("yellowstone", "yellowstone_test")
REPEATED = (5, 6)


@dataclass(frozen=True)
class Row:
    """Maximum number of patches along a side; windows and seconds of the large raster; crowns and F1 of each tile."""

    largest: float
    windows: int
    seconds: float
    crowns: list[int]
    f1: list[float]


def main() -> int:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        large, hectares = _repeated(folder)
        rows = []
        for largest in (1.0, 2.0, 4.0):
            planning.MAX_WINDOW_SCALE = largest
            _find(large, folder / "warm.gpkg")
            result = _find(large, folder / "large.gpkg")
            found = [_crowns(tile, folder) for tile in TILES]
            f1 = [
                _f1(crowns, _boxes(SAMPLES / f"{tile}_crowns.gpkg")) for crowns, tile in zip(found, TILES, strict=True)
            ]
            rows.append(Row(largest, result["windows"], result["seconds"], [len(one) for one in found], f1))
    table = _table(rows, hectares)
    keep("windows", table)
    return 0


def _find(raster: Path, output: Path) -> dict[str, Any]:
    job = PredictJob(RasterInput(str(raster)), str(output), patch_overlap=0.25, device="cpu", resume=False)
    return prediction.run(job, Listener())


def _crowns(tile: str, folder: Path) -> npt.NDArray[np.float64]:
    _find(SAMPLES / f"{tile}.tif", folder / "tile.gpkg")
    return _boxes(folder / "tile.gpkg")


def _boxes(layer: Path) -> npt.NDArray[np.float64]:
    return np.asarray(shapely.bounds(gpd.read_file(layer).geometry.to_numpy()), np.float64)


def _f1(found: npt.NDArray[np.float64], truth: npt.NDArray[np.float64]) -> float:
    pairs = len(match(overlaps(found, truth), 0.4))
    return scores(pairs, len(found) - pairs, len(truth) - pairs).f1 or 0.0


def _repeated(folder: Path) -> tuple[Path, float]:
    """A raster that repeats the smaller tile, and its area in hectares."""
    path = folder / "large.tif"
    down, across = REPEATED
    with rasterio.open(SAMPLES / f"{TILES[1]}.tif") as tile:
        profile = {**tile.profile, "height": tile.height * down, "width": tile.width * across}
        profile |= {"tiled": True, "blockxsize": 512, "blockysize": 512, "compress": "deflate"}
        with rasterio.open(path, "w", **profile) as target:
            target.write(np.tile(tile.read(), (1, down, across)))
        return path, tile.height * down * tile.width * across * abs(tile.transform.a * tile.transform.e) / 1e4


def _table(rows: list[Row], hectares: float) -> str:
    lines = [
        "# Windows of several patches",
        "",
        (
            f"{list_devices()[-1]['name']}. Bundled model, default settings; patches of 40 m with an overlap of 25 %; "
            f"{hectares:.1f} ha for the time, two annotated tiles for the accuracy."
        ),
        "",
        "| patches per window (maximum) | windows | time (s/ha) | relative speed | crowns | F1 |",
        "|---|---|---|---|---|---|",
        *(
            f"| {row.largest:.0f} x {row.largest:.0f} | {row.windows} | {row.seconds / hectares:.3f} "
            f"| {rows[0].seconds / row.seconds:.2f} x | {', '.join(map(str, row.crowns))} "
            f"| {', '.join(f'{one:.3f}' for one in row.f1)} |"
            for row in rows
        ),
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
