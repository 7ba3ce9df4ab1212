"""Time and memory to measure crowns, by their number: up to a million on a model of 20,000 × 20,000 pixels.

    .venv/bin/python benchmarks/crown_attributes.py      (part of `make bench`; about ten minutes)

A simulated canopy of cones at 0.5 m in a tiled GeoTIFF; the crowns are boxes in random order, as a layer may have them.
Each run is a process of its own, the command `crown-attributes`. Times are CPU times. "Memory" is the largest resident
set.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import rasterio
import shapely
from affine import Affine
from rasterio.windows import Window

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from sections import keep  # noqa: E402

from deepforest_qgis.model.devices import list_devices  # noqa: E402

__all__ = ["main"]

SIDE, CELL, BLOCK = 20_000, 0.5, 2_000
COUNTS = (10_000, 100_000, 1_000_000)
OTHERS = 100_000  # crowns of the runs with other inputs
CRS = "EPSG:32632"
GRID = Affine(CELL, 0, 500_000, 0, -CELL, 5_200_000)
RUN = "import sys; from deepforest_qgis.__main__ import main; sys.exit(main())"


@dataclass(frozen=True)
class Row:
    """CPU seconds and megabytes of one run."""

    inputs: str
    crowns: int
    seconds: float
    megabytes: float


def write_models(folder: Path) -> None:
    """Canopy heights, and a surface and a terrain model with this difference; the terrain has pixels of 1 m."""
    rng = np.random.default_rng(1)
    profile: dict[str, Any] = {
        "driver": "GTiff",
        "count": 1,
        "dtype": "float32",
        "crs": CRS,
        "tiled": True,
        "compress": "lzw",
        "BIGTIFF": "IF_SAFER",
    }
    rows, columns = np.mgrid[:BLOCK, :BLOCK]
    fine = {**profile, "width": SIDE, "height": SIDE, "transform": GRID}
    coarse = {**profile, "width": SIDE // 2, "height": SIDE // 2, "transform": GRID @ Affine.scale(2)}
    with (
        rasterio.open(folder / "chm.tif", "w", **fine) as canopy,
        rasterio.open(folder / "dsm.tif", "w", **fine) as surface,
        rasterio.open(folder / "dtm.tif", "w", **coarse) as terrain,
    ):
        for row in range(0, SIDE, BLOCK):
            for col in range(0, SIDE, BLOCK):
                step = int(rng.integers(16, 24))
                distance = np.hypot(rows % step - step / 2, columns % step - step / 2)
                heights = np.clip(25 - 2 * distance, 0, None).astype(np.float32)
                slope = (400 + (row + rows) / 100).astype(np.float32)
                window = Window(col, row, BLOCK, BLOCK)
                canopy.write(heights.round(2), 1, window=window)
                surface.write((heights + slope).round(2), 1, window=window)
                half = Window(col // 2, row // 2, BLOCK // 2, BLOCK // 2)
                terrain.write(slope[::2, ::2].round(2), 1, window=half)


def write_crowns(path: Path, count: int) -> None:
    """Boxes of 4 to 12 m in random order, with the fields of a prediction."""
    rng = np.random.default_rng(count)
    extent = SIDE * CELL
    low = rng.uniform(0, extent - 12, (count, 2)) + np.array([500_000, 5_200_000 - extent])
    high = low + rng.uniform(4, 12, (count, 2))
    shapes = shapely.to_wkb(shapely.box(*low.T, *high.T))
    fields = {"score": rng.random(count), "label": np.full(count, "Tree", object), "edge": np.zeros(count, bool)}
    pyogrio.raw.write(
        path,
        np.asarray(shapes, object),
        list(fields.values()),
        np.array(list(fields), object),
        layer="crowns",
        driver="GPKG",
        geometry_type="Polygon",
        crs=CRS,
    )


def measure(inputs: str, crowns: Path, count: int, options: Sequence[str]) -> Row:
    began = os.times()
    command = [sys.executable, "-c", RUN, "crown-attributes", "--crowns", str(crowns), *options]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        peak = 0.0
        status = Path(f"/proc/{process.pid}/status")
        while process.poll() is None:
            time.sleep(0.2)
            try:
                lines = dict(line.split(":", 1) for line in status.read_text().splitlines() if ":" in line)
                peak = max(peak, float(lines.get("VmHWM", "0 kB").split()[0]) / 1000)
            except (OSError, ValueError):  # it has ended
                break
        if process.wait():
            raise RuntimeError(f"the run with {inputs} failed")
    ended = os.times()
    used = ended.children_user + ended.children_system - began.children_user - began.children_system
    return Row(inputs, count, used, peak)


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_models(folder)
        canopy, surface, terrain = (str(folder / file) for file in ("chm.tif", "dsm.tif", "dtm.tif"))
        heights = ["--height", canopy, "--output", str(folder / "o.gpkg")]
        rows = []
        for count in COUNTS:
            crowns = folder / f"{count}.gpkg"
            write_crowns(crowns, count)
            tops = ["--tree-tops", str(folder / "t.gpkg")]
            rows.append(measure("canopy height model, tree tops", crowns, count, [*heights, *tops]))
        crowns = folder / f"{OTHERS}.gpkg"
        more = [
            ("surface and terrain model", ["--surface", surface, "--terrain", terrain, *heights[2:]]),
            ("mean and stdev of one band", ["--statistics-raster", canopy, *heights[2:]]),
        ]
        rows += [measure(inputs, crowns, OTHERS, options) for inputs, options in more]
    lines = [
        "# Time and memory to measure crowns",
        "",
        (
            f"{list_devices()[-1]['name']}. Crowns as boxes of 4 to 12 m in random order; rasters of {SIDE:,} × "
            f"{SIDE:,} pixels of {CELL} m, the terrain model of 1 m. One process for each run, with start and files. "
            "Most of the memory is the cache of blocks of GDAL (5 % of the memory of the machine) and PyTorch."
        ),
        "",
        "| inputs | crowns | CPU time (s) | crowns per second | memory (MB) |",
        "|---|---|---|---|---|",
    ]
    lines += [
        f"| {row.inputs} | {row.crowns:,} | {row.seconds:.0f} | {row.crowns / row.seconds:,.0f} | "
        f"{row.megabytes:,.0f} |"
        for row in rows
    ]
    keep("crown_attributes", "\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
