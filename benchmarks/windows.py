"""What windows of several patches at the same scale gain, and what they do to the crowns that are found.

    .venv/bin/python benchmarks/windows.py      (part of `make bench`; some minutes)

The model that ships finds crowns on two annotated Yellowstone tiles (it learned from the larger one, the smaller one is
new to it) in windows of one patch, of up to 2 by 2 and of up to 4 by 4 (a raster's windows share it evenly); F1 at
IoU 0.4 tells whether it finds as much. Time is that of a raster that repeats the smaller tile, from the call to the
written layer.
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
from deepforest_qgis.crowns.matching import match, scores  # noqa: E402
from deepforest_qgis.model.devices import list_devices  # noqa: E402
from deepforest_qgis.workflows.predict import prediction  # noqa: E402

__all__ = ["main"]

SAMPLES = ROOT / ".samples"
TILES = ("yellowstone", "yellowstone_test")
REPEATED = (5, 6)


@dataclass(frozen=True)
class Row:
    """Most patches along a window's side: windows and seconds of the large raster, crowns and F1 of each tile."""

    most: float
    windows: int
    seconds: float
    crowns: list[int]
    f1: list[float]


def main() -> int:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        large, hectares = _repeated(folder)
        rows = []
        for most in (1.0, 2.0, 4.0):
            prediction.MOST_SPAN = most
            _find(large, folder / "warm.gpkg")
            result = _find(large, folder / "large.gpkg")
            found = [_crowns(tile, folder) for tile in TILES]
            f1 = [
                _f1(crowns, _boxes(SAMPLES / f"{tile}_crowns.gpkg")) for crowns, tile in zip(found, TILES, strict=True)
            ]
            rows.append(Row(most, result["windows"], result["seconds"], [len(one) for one in found], f1))
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
    pairs = len(match(found, truth, 0.4))
    return scores(pairs, len(found) - pairs, len(truth) - pairs).f1 or 0.0


def _repeated(folder: Path) -> tuple[Path, float]:
    """The smaller tile beside and below itself; and its hectares."""
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
            f"{list_devices()[-1]['name']}. The model that ships, as it comes; patches of 40 m that overlap by a "
            f"quarter; {hectares:.1f} ha for the time, and two annotated tiles for the crowns."
        ),
        "",
        "| patches in a window, at most | windows | seconds for a hectare | to single patches | crowns | F1 |",
        "|---|---|---|---|---|---|",
        *(
            f"| {row.most:.0f} x {row.most:.0f} | {row.windows} | {row.seconds / hectares:.3f} "
            f"| {rows[0].seconds / row.seconds:.2f} x as fast | {', '.join(map(str, row.crowns))} "
            f"| {', '.join(f'{one:.3f}' for one in row.f1)} |"
            for row in rows
        ),
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
