"""How much memory a prediction takes: a raster of 3,000 pixels squared, then one of a hundred times its area.

    .venv-reference/bin/python benchmarks/memory.py      (part of `make bench`; some minutes)

Both repeat a Yellowstone tile, which a virtual raster does without a file of that size; every window holds crowns.

DeepForest 2.1.0 looks at rasters of 3,000 and 10,000 pixels squared, each in a process of its own. What it keeps of the
raster is the question, so its network has random weights, which find nothing, and sees windows shrunk to 64 pixels,
which saves an hour.
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
    """A raster's side in pixels, what was found in it in which time, and the process's peak in MB until then."""

    side: int
    windows: int
    crowns: int
    seconds: float
    peak: float


def repeated(folder: Path, side: int) -> Path:
    """A virtual raster of ``side`` pixels squared in which the tile lies beside and below itself."""
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
    """DeepForest's peak in MB for a raster of ``side`` pixels squared; in a process that does nothing else."""
    said = subprocess.run([sys.executable, __file__, str(side)], check=True, capture_output=True, text=True)
    return float(said.stdout.split()[-1])


def _ask_deepforest(side: int) -> float:
    import parity

    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        parity.offline(folder / "torch")
        with parity.quiet():
            reference = parity.ask(None, folder, num_classes=1, label_dict={"Tree": 0})
            parity.resize([reference], 64)
            # A file, because DeepForest opens rasters with PIL, which knows no virtual ones.
            raster = folder / f"{side}.tif"
            rasterio.shutil.copy(repeated(folder, side), raster, driver="GTiff")
            reference.predict_tile(path=str(raster), patch_size=400, patch_overlap=0.25)
    return peak()


def _further(theirs: list[tuple[int, float]]) -> str:
    """What its growth would come to for the largest raster that this engine is given."""
    (small, least), (large, most) = theirs
    each = (most - least) * 1e6 / (large**2 - small**2)
    return (
        f"DeepForest takes {each:.0f} bytes for each further pixel: {each * SIDES[-1] ** 2 / 1e9:.0f} GB for "
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
        (f"{list_devices()[-1]['name']}, torch {torch.__version__}; the model that ships, as it comes, one process."),
        "",
        "| raster, pixels | windows | crowns | seconds | peak of the process, MB | more than the first, MB |",
        "|---|---|---|---|---|---|",
        *(
            f"| {row.side:,} x {row.side:,} | {row.windows:,} | {row.crowns:,} | {row.seconds:.0f} | {row.peak:,.0f} | "
            f"{row.peak - rows[0].peak:,.0f} |"
            for row in rows
        ),
        "",
        "| DeepForest 2.1.0, raster, pixels | peak of the process, MB | more than the first, MB |",
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
