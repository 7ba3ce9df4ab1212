"""Prediction time per hectare: this engine and DeepForest 2.1.0 on one raster, in one run.

    .venv-reference/bin/python benchmarks/speed.py      (part of `make bench`; some minutes)

The raster is a Yellowstone tile of 1.3 ha at 10 cm, and larger ones that repeat it: this engine converts the network
for the CPU only above a number of windows, and fixed costs matter less there. DeepForest processes the single tile;
its time is proportional to the area. Its network has random weights, which detect nothing, so the time for NMS and
merging of many crowns is excluded, in its favour. Each execution runs once to warm up (disk cache, conversion), then
is timed from the call to the result, reading included.
"""

from __future__ import annotations

import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import metadata
from pathlib import Path

import numpy as np
import rasterio
import torch
import torchvision

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from sections import keep  # noqa: E402

from benchmarks.comparisons.reference_models import ask, offline, quiet  # noqa: E402
from deepforest_qgis.common.events import Listener  # noqa: E402
from deepforest_qgis.common.jobs import PredictJob, RasterInput  # noqa: E402
from deepforest_qgis.imagery.raster import Raster  # noqa: E402
from deepforest_qgis.model.devices import list_devices  # noqa: E402
from deepforest_qgis.workflows.predict import prediction  # noqa: E402

__all__ = ["main"]

TILE = ROOT / ".samples" / "yellowstone_test.tif"
OVERLAP = 0.25  # DeepForest's default


@dataclass(frozen=True)
class Row:
    """One execution: seconds per hectare, and the area in hectares."""

    what: str
    hectares: float
    seconds: float


def main() -> int:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        offline(folder / "torch")
        with quiet():
            reference = ask(None, folder, num_classes=1, label_dict={"Tree": 0})
            reference.model.save_pretrained(folder / "resnet")
        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
        stand, forest = _repeated(folder, 2, 2), _repeated(folder, 5, 6)
        resnet = str(folder / "resnet")
        rows = [
            _timed("DeepForest 2.1.0, ResNet-50, torch, float32", TILE, lambda raster: _theirs(reference, raster)),
            _timed("this engine, same weights, float32", stand, partial(_ours, model=resnet, precision="float32")),
            _timed("this engine, same weights, default precision", stand, partial(_ours, model=resnet)),
            _timed("this engine, bundled model, float32", forest, partial(_ours, precision="float32")),
            _timed("this engine, bundled model, default precision", forest, _ours),
            _timed("the same, small job (torch)", TILE, _ours),
        ]
    table = _table(rows)
    keep("speed", table)
    return 0


def _repeated(folder: Path, down: int, across: int) -> Path:
    """A raster that repeats the tile."""
    path = folder / f"tile_{down}x{across}.tif"
    with rasterio.open(TILE) as tile:
        profile = {**tile.profile, "height": tile.height * down, "width": tile.width * across}
        profile |= {"tiled": True, "blockxsize": 512, "blockysize": 512, "compress": "deflate"}
        with rasterio.open(path, "w", **profile) as target:
            target.write(np.tile(tile.read(), (1, down, across)))
    return path


def _hectares(path: Path) -> float:
    with Raster(RasterInput(str(path))) as raster:
        across, down = raster.ref.gsd or (0.1, 0.1)
        return raster.ref.width * across * raster.ref.height * down / 1e4


def _timed(what: str, raster: Path, run: Callable[[Path], None]) -> Row:
    run(raster)
    began = time.perf_counter()
    run(raster)
    hectares = _hectares(raster)
    return Row(what, hectares, (time.perf_counter() - began) / hectares)


def _theirs(reference: object, raster: Path) -> None:
    with quiet():
        reference.predict_tile(path=str(raster), patch_size=400, patch_overlap=OVERLAP)


def _ours(raster: Path, model: str = "", precision: str = "auto") -> None:
    with tempfile.TemporaryDirectory() as folder:
        prediction.run(
            PredictJob(
                RasterInput(str(raster)),
                str(Path(folder, "crowns.gpkg")),
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
        "# Prediction time per hectare at 10 cm",
        "",
        (
            f"{processor}; {platform.system()}, torch {torch.__version__}, torchvision {torchvision.__version__}, "
            f"OpenVINO {metadata.version('openvino')}. Windows of 40 m with an overlap of 25 %. Excluded from the "
            "times: conversion for OpenVINO, once per model, 10 to 20 s."
        ),
        "",
        "| execution | area (ha) | time (s/ha) | speed-up over DeepForest |",
        "|---|---|---|---|",
        *(
            f"| {row.what} | {row.hectares:.1f} | {row.seconds:.2f} | {rows[0].seconds / row.seconds:.1f} |"
            for row in rows
        ),
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
