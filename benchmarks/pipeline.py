"""Time of a prediction outside the network: a raster of 10,000 x 10,000 pixels in three file layouts.

    .venv/bin/python benchmarks/pipeline.py      (part of `make bench`; some minutes)

The total time is that of the job, from the call to the written layer; the forward pass of the network is timed
separately. Reading, NMS and writing count only if they do not run in parallel with the forward pass.
"""

from __future__ import annotations

import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from sections import keep  # noqa: E402

from deepforest_qgis.common.events import Listener  # noqa: E402
from deepforest_qgis.common.jobs import PredictJob, RasterInput  # noqa: E402
from deepforest_qgis.model.devices import list_devices  # noqa: E402
from deepforest_qgis.workflows.predict import detection, prediction  # noqa: E402

__all__ = ["main"]

TILE = ROOT / ".samples" / "yellowstone_test.tif"
SIDE = 10_000
TILED: dict[str, Any] = {"tiled": True, "blockxsize": 512, "blockysize": 512}
LAYOUTS: dict[str, dict[str, Any]] = {
    "tiles of 512 pixels, JPEG": {**TILED, "compress": "jpeg", "photometric": "ycbcr"},
    "tiles of 512 pixels, deflate": {**TILED, "compress": "deflate"},
    "strips, LZW": {"tiled": False, "compress": "lzw"},
}


@dataclass(frozen=True)
class Row:
    """A file layout: size in MB, windows, seconds of the job and of its forward passes."""

    layout: str
    size: float
    windows: int
    seconds: float
    forward: float


class WaitListener(Listener):
    """Keeps the log line about the time spent waiting for pixels."""

    waited = ""

    def on_log(self, level: str, message: str) -> None:
        if "waited" in message:
            self.waited = message


def main() -> int:
    with tempfile.TemporaryDirectory() as scratch:
        rows = [_measured(name, Path(scratch), profile) for name, profile in LAYOUTS.items()]
    table = _table(rows)
    keep("pipeline", table)
    return 0


def _measured(name: str, folder: Path, profile: dict[str, Any]) -> Row:
    path = folder / "raster.tif"
    with rasterio.open(TILE) as tile:
        times = -(-SIDE // tile.height), -(-SIDE // tile.width)
        values = np.tile(tile.read(), (1, *times))[:, :SIDE, :SIDE]
        kept = {key: tile.profile[key] for key in ("driver", "dtype", "count", "crs", "transform")}
    with rasterio.open(path, "w", **kept, width=SIDE, height=SIDE, **profile) as target:
        target.write(values)
    del values
    spent = 0.0
    make = detection.make_backend

    def timed(*given: Any) -> Any:
        backend = make(*given)
        forward = backend.forward

        def clocked(images: Any) -> Any:
            nonlocal spent
            began = time.perf_counter()
            output = forward(images)
            spent += time.perf_counter() - began
            return output

        backend.forward = clocked
        return backend

    job = PredictJob(
        RasterInput(str(path)), str(folder / "crowns.gpkg"), device="cpu", patch_overlap=0.25, resume=False
    )
    listener = WaitListener()
    detection.make_backend = timed
    try:
        for _ in range(2):  # the first warms up
            spent = 0.0
            result = prediction.run(job, listener)
    finally:
        detection.make_backend = make
    print(name, result, listener.waited, flush=True)
    return Row(name, path.stat().st_size / 1e6, result["windows"], result["seconds"], spent)


def _table(rows: list[Row]) -> str:
    lines = [
        "# Time of a prediction outside the network",
        "",
        (
            f"{list_devices()[-1]['name']}. {SIDE:,} x {SIDE:,} pixels at 10 cm, bundled model, default settings; "
            "patches of 40 m with an overlap of 25 %."
        ),
        "",
        "| file layout | size (MB) | windows | total time (s) | forward pass (s) | other |",
        "|---|---|---|---|---|---|",
        *(
            f"| {row.layout} | {row.size:.0f} | {row.windows} | {row.seconds:.1f} | {row.forward:.1f} "
            f"| {1 - row.forward / row.seconds:.1%} |"
            for row in rows
        ),
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
