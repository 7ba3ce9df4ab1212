"""How long a hectare takes: this engine beside DeepForest 2.1.0 on one raster, in one run.

    .venv-oracle/bin/python benchmarks/speed.py      (part of `make bench`; some minutes)

The raster is a Yellowstone tile of 1.3 ha at 10 cm. DeepForest's network has random weights here, which finds nothing;
what suppression and merging of many crowns would cost it is left out, in its favour. Every way runs once to warm up
(files in the disk cache), then is timed from the call to its answer, reading included.
"""

from __future__ import annotations

import platform
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
import torchvision

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import parity  # noqa: E402

from deepforest_qgis.events import Listener  # noqa: E402
from deepforest_qgis.imagery.raster import Raster  # noqa: E402
from deepforest_qgis.jobs import PredictJob, RasterInput  # noqa: E402
from deepforest_qgis.model.devices import list_devices  # noqa: E402
from deepforest_qgis.workflows import predict  # noqa: E402

__all__ = ["main"]

TILE = ROOT / ".samples" / "yellowstone_test.tif"
OVERLAP = 0.25  # DeepForest's default
RESULT = ROOT / "benchmarks" / "results" / "speed.md"


@dataclass(frozen=True)
class Row:
    """One way of predicting: seconds for a hectare."""

    what: str
    seconds: float


def main() -> int:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        parity.offline(folder / "torch")
        with parity.quiet():
            oracle = parity.ask(None, folder, num_classes=1, label_dict={"Tree": 0})
            oracle.model.save_pretrained(folder / "resnet")
        rows = [
            _timed("DeepForest 2.1.0, ResNet-50, torch, float32", lambda: _theirs(oracle)),
            _timed("this engine, the same weights, float32", lambda: _ours(folder, str(folder / "resnet"), "float32")),
            _timed("this engine, the same weights, as it comes", lambda: _ours(folder, str(folder / "resnet"), "auto")),
            _timed("this engine, the model that ships, float32", lambda: _ours(folder, "", "float32")),
            _timed("this engine, the model that ships, as it comes", lambda: _ours(folder, "", "auto")),
        ]
    table = _table(rows)
    print(table)
    RESULT.write_text(table, encoding="utf-8")
    return 0


def _hectares() -> float:
    with Raster(RasterInput(str(TILE))) as raster:
        across, down = raster.ref.gsd or (0.1, 0.1)
        return raster.ref.width * across * raster.ref.height * down / 1e4


def _timed(what: str, run: Callable[[], None]) -> Row:
    run()
    began = time.perf_counter()
    run()
    return Row(what, (time.perf_counter() - began) / _hectares())


def _theirs(oracle: object) -> None:
    with parity.quiet():
        oracle.predict_tile(path=str(TILE), patch_size=400, patch_overlap=OVERLAP)


def _ours(folder: Path, model: str, precision: str) -> None:
    predict.run(
        PredictJob(
            RasterInput(str(TILE)),
            str(folder / "crowns.gpkg"),
            model=model,
            patch_overlap=OVERLAP,
            precision=precision,
            resume=False,
        ),
        Listener(),
    )


def _table(rows: list[Row]) -> str:
    processor = list_devices()[-1]["name"]
    lines = [
        "# Time for a hectare at 10 cm",
        "",
        (
            f"{processor}; {platform.system()}, torch {torch.__version__}, torchvision {torchvision.__version__}. One "
            f"raster of {_hectares():.2f} ha, windows of 40 m that overlap by a quarter."
        ),
        "",
        "| | seconds for a hectare | times as fast as DeepForest |",
        "|---|---|---|",
        *(f"| {row.what} | {row.seconds:.2f} | {rows[0].seconds / row.seconds:.1f} |" for row in rows),
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
