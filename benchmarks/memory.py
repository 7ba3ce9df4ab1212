"""Memory of a prediction: a raster of 3,000 x 3,000 pixels, then one of a hundred times its area.

    .venv-reference/bin/python benchmarks/memory.py      (part of `make bench`; some minutes)

Both are virtual rasters that repeat a Yellowstone tile; every window contains crowns.

DeepForest 2.1.0 processes rasters of 3,000 x 3,000 and 10,000 x 10,000 pixels, each in a separate process. Only the
memory for the raster is of interest, so its network has random weights, which detect nothing, and windows are reduced
to 64 pixels, which saves an hour.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import rasterio
import rasterio.shutil
import torch

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from sections import keep  # noqa: E402

from deepforest_qgis.common.events import Listener  # noqa: E402
from deepforest_qgis.common.jobs import PredictJob, RasterInput  # noqa: E402
from deepforest_qgis.model.devices import list_devices  # noqa: E402
from deepforest_qgis.workflows.predict import prediction  # noqa: E402

__all__ = ["main"]

TILE = ROOT / ".samples" / "yellowstone_test.tif"
SIDES = (3_000, 30_000)
THEIR_SIDES = (3_000, 10_000)


@dataclass(frozen=True)
class Row:
    """Side of the raster (pixels), windows, crowns, seconds, and peak memory of the process so far (MB)."""

    side: int
    windows: int
    crowns: int
    seconds: float
    peak: float


def repeated(folder: Path, side: int) -> Path:
    """A virtual raster of ``side`` x ``side`` pixels that repeats the tile."""
    with rasterio.open(TILE) as tile:
        width, height, crs, transform = tile.width, tile.height, tile.crs.to_wkt(), tile.transform.to_gdal()
    bands = []
    for band, colour in enumerate(("Red", "Green", "Blue"), 1):
        places = "".join(
            f'<SimpleSource><SourceFilename relativeToVRT="0">{TILE}</SourceFilename><SourceBand>{band}</SourceBand>'
            f'<SrcRect xOff="0" yOff="0" xSize="{width}" ySize="{height}"/>'
            f'<DstRect xOff="{x}" yOff="{y}" xSize="{width}" ySize="{height}"/></SimpleSource>'
            for y in range(0, side, height)
            for x in range(0, side, width)
        )
        bands.append(
            f'<VRTRasterBand dataType="Byte" band="{band}"><ColorInterp>{colour}</ColorInterp>{places}</VRTRasterBand>'
        )
    path = folder / f"{side}.vrt"
    path.write_text(
        f'<VRTDataset rasterXSize="{side}" rasterYSize="{side}"><SRS>{crs}</SRS>'
        f"<GeoTransform>{', '.join(map(str, transform))}</GeoTransform>{''.join(bands)}</VRTDataset>"
    )
    return path


def peak() -> float:
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def measure(folder: Path, side: int) -> Row:
    job = PredictJob(RasterInput(str(repeated(folder, side))), str(folder / f"{side}.gpkg"), device="cpu", resume=False)
    began = time.monotonic()
    result = prediction.run(job, Listener())
    return Row(side, result["windows"], result["count"], time.monotonic() - began, peak())


def deepforest(side: int) -> float:
    """DeepForest's peak memory in MB for a raster of ``side`` x ``side`` pixels, in a separate process."""
    said = subprocess.run([sys.executable, __file__, str(side)], check=True, capture_output=True, text=True)
    return float(said.stdout.split()[-1])


def _ask_deepforest(side: int) -> float:
    from benchmarks.comparisons.reference_models import ask, offline, quiet, resize

    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        offline(folder / "torch")
        with quiet():
            reference = ask(None, folder, num_classes=1, label_dict={"Tree": 0})
            resize([reference], 64)
            # A file, because DeepForest opens rasters with PIL, which does not support virtual rasters.
            raster = folder / f"{side}.tif"
            rasterio.shutil.copy(repeated(folder, side), raster, driver="GTiff")
            reference.predict_tile(path=str(raster), patch_size=400, patch_overlap=0.25)
    return peak()


def _further(theirs: list[tuple[int, float]]) -> str:
    """The extrapolated memory for the largest raster of this benchmark."""
    (small, least), (large, most) = theirs
    each = (most - least) * 1e6 / (large**2 - small**2)
    return (
        f"DeepForest needs {each:.0f} bytes per additional pixel: {each * SIDES[-1] ** 2 / 1e9:.0f} GB for "
        f"{SIDES[-1]:,} x {SIDES[-1]:,} pixels."
    )


def main() -> int:
    if len(sys.argv) > 1:
        print(_ask_deepforest(int(sys.argv[1])))
        return 0
    theirs = [(side, deepforest(side)) for side in THEIR_SIDES]
    with tempfile.TemporaryDirectory() as scratch:
        rows = [measure(Path(scratch), side) for side in SIDES]
    lines = [
        "# Memory of a prediction",
        "",
        (f"{list_devices()[-1]['name']}, torch {torch.__version__}; bundled model, default settings, one process."),
        "",
        (
            "| raster (pixels) | windows | crowns | time (s) | peak memory of the process (MB) "
            "| increase over the first row (MB) |"
        ),
        "|---|---|---|---|---|---|",
        *(
            f"| {row.side:,} x {row.side:,} | {row.windows:,} | {row.crowns:,} | {row.seconds:.0f} | {row.peak:,.0f} | "
            f"{row.peak - rows[0].peak:,.0f} |"
            for row in rows
        ),
        "",
        "| DeepForest 2.1.0, raster (pixels) | peak memory of the process (MB) | increase over the first row (MB) |",
        "|---|---|---|",
        *(f"| {side:,} x {side:,} | {most:,.0f} | {most - theirs[0][1]:,.0f} |" for side, most in theirs),
        "",
        _further(theirs),
    ]
    table = "\n".join(lines) + "\n"
    keep("memory", table)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
