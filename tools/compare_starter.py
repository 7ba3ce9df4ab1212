"""Short trainings behind the choice of the bundled model: other networks, and the recipe without single parts.

    .venv/bin/python tools/compare_starter.py DATA      # `make compare-starter DATA=…`; can be resumed

Each row is one training with the fine-tuning of the engine, from pre-trained weights, three epochs on patches of 256
pixels, so that all of them take less than an hour on two CPU cores. The metric is F1 on the validation patches, at the
score threshold with the best mean over the sources. Writes benchmarks/results/starter.md.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
import yaml

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

import candidates  # noqa: E402
from starter import RECIPE, best_for_all, by_source, fit, prepare, ready  # noqa: E402

from deepforest_qgis.model.architectures import ARCHITECTURES, SMALL, Architecture, Network, count_parameters  # noqa: E402
from deepforest_qgis.model.detector import CrownDetector  # noqa: E402
from deepforest_qgis.model.devices import list_devices  # noqa: E402
from deepforest_qgis.model.model_info import ModelInfo  # noqa: E402
from deepforest_qgis.workflows.train import fit as training_fit  # noqa: E402

__all__ = ["main"]

TABLE = ROOT / "benchmarks" / "results" / "starter.md"
SIDE = 256
EPOCHS = 3
# With this patch size small images are not combined, so they are cut less often.
COUNTS: dict[str, dict[str, Any]] = {"idtrees": {"repeat": 5}}
UNLABELLED = {"folder": "neon_unlabelled", "score": 0.4}
NAMES = {"neon_bench": "NEON", "idtrees": "IDTReeS", "larch": "larch", "oilpalm_indonesia": "oil palm"}

Change = Callable[[dict[str, Any]], None]


@dataclass(frozen=True)
class Variant:
    """One row: the differences from the first one. ``change`` modifies the recipe in place."""

    title: str
    architecture: str = SMALL
    change: Change | None = None
    averaged: bool = True
    teacher: bool = False


def _without(*names: str) -> Change:
    def change(recipe: dict[str, Any]) -> None:
        steps = recipe["training"]["train"]["augmentations"]
        steps[:] = [step for step in steps if (step if isinstance(step, str) else next(iter(step))) not in names]

    return change


def _unbalanced(recipe: dict[str, Any]) -> None:
    """The same number of patches, in the proportions of the available images."""
    recipe["patches"]["train"] = {
        "neon_bench": {},
        "idtrees": {},
        "larch": {},
        "oilpalm_indonesia": {},
        "argentina": {"enlarge": 1.6},
    }
    recipe["patches"]["mosaic"] = 370


def _plain_colour(recipe: dict[str, Any]) -> None:
    _without("RandomBrightnessContrast", "HueSaturationValue", "RandomToneCurve", "Downscale", "GaussianBlur")(recipe)


def _no_mosaic(recipe: dict[str, Any]) -> None:
    del recipe["patches"]["mosaic"]


def _shorter(recipe: dict[str, Any]) -> None:
    recipe["stages"]["short"]["epochs"] = 1


NETWORKS = (
    Variant("FCOS on MobileNetV2, from stride 4 (bundled)"),
    Variant("the same, group normalization in the head", candidates.NORMED),
    Variant("the same, 96 channels instead of 64", candidates.WIDE),
    Variant("the same, images enlarged to 150 %", candidates.ENLARGED),
    Variant("RetinaNet, nine anchors, on MobileNetV2", candidates.RETINA),
    Variant("FCOS on EfficientNet-Lite0", candidates.LITE),
)
PARTS = (
    Variant("sources not balanced", change=_unbalanced),
    Variant("no scale augmentation", change=_without("Affine")),
    Variant("no augmentation of colour, haze and sharpness", change=_plain_colour),
    Variant("no mosaics", change=_no_mosaic),
    Variant("no moving average of the weights", averaged=False),
    Variant("a third of the steps", change=_shorter),
)
TAUGHT = Variant("with pseudo-labelled images", teacher=True)


def _row(variant: Variant, data: Path, work: Path, teacher: Path | None) -> dict[str, float]:
    """F1 by source of a variant, which is trained if there is no stored result."""
    folder = work / "".join(letter if letter.isalnum() else "_" for letter in variant.title)
    kept = folder / "row.json"
    if not kept.exists():
        print(f"== {variant.title}", flush=True)
        kept.write_text(json.dumps(_train(variant, data, folder, teacher)))
    found: dict[str, float] = json.loads(kept.read_text())
    return found


def _train(variant: Variant, data: Path, folder: Path, teacher: Path | None) -> dict[str, float]:
    recipe = yaml.safe_load(RECIPE.read_text(encoding="utf-8"))
    recipe["patches"]["side"] = SIDE
    recipe["patches"]["train"].update(COUNTS)
    recipe["stages"]["short"] = {"start": "imagenet", "epochs": EPOCHS, "lr": 0.001}
    if variant.change is not None:
        variant.change(recipe)
    stage = recipe["stages"]["short"]
    if variant.teacher:
        stage["unlabelled"] = UNLABELLED
    folder.mkdir(parents=True, exist_ok=True)
    patches = folder / "patches"
    if not (patches / "val.csv").exists():
        prepare(data, patches, recipe["patches"], stage, teacher if variant.teacher else None)
    average = training_fit.moving_average
    if not variant.averaged:
        training_fit.moving_average = lambda average, current, count: current
    usual = ARCHITECTURES[variant.architecture]
    ARCHITECTURES[variant.architecture] = _for_side(usual, SIDE)
    try:
        fit(recipe["training"], stage, folder, candidates.start(variant.architecture, folder))
    finally:
        ARCHITECTURES[variant.architecture] = usual
        training_fit.moving_average = average
    return _figures(folder / "model.safetensors", patches)


def _for_side(usual: Architecture, side: int) -> Architecture:
    """An architecture for patches of ``side`` pixels instead of 416, at the same scale."""
    size = round(usual.input_size * side / 416)

    def make(num_classes: int) -> Network:
        network = usual.make(num_classes)
        network.transform.min_size = (size,)
        return network

    return replace(usual, make=make, input_size=size)


def _figures(model: Path, patches: Path) -> dict[str, float]:
    """F1 of each source at the threshold with the best mean."""
    detector = CrownDetector.load(model)
    detector.model.transform.min_size = (round(detector.input_size * SIDE / 416),)
    return best_for_all(by_source(detector, patches, list(NAMES)))[1]


def _seconds() -> dict[str, float]:
    """Time of each network per window of 416 pixels: the best of five alternating runs."""
    windows = np.random.default_rng(1).integers(0, 255, (4, 416, 416, 3), np.uint8)
    backends = {one.architecture: ready(CrownDetector(ModelInfo(one.architecture, ("Tree",)))) for one in NETWORKS}
    found: dict[str, list[float]] = {name: [] for name in backends}
    for _ in range(6):
        for name, backend in backends.items():
            began = time.perf_counter()
            backend.detect(windows)
            found[name].append((time.perf_counter() - began) / len(windows))
    return {name: min(own[1:]) for name, own in found.items()}


def _tables(rows: dict[str, dict[str, float]]) -> str:
    base, seconds = rows[NETWORKS[0].title], _seconds()
    width = "| " + " | ".join(NAMES.values()) + " | mean |"

    def mean(f1: dict[str, float]) -> float:
        return float(np.mean([f1[source] for source in NAMES]))

    def figures(f1: dict[str, float]) -> str:
        return " | ".join(f"{value:.3f}" for value in [*(f1[source] for source in NAMES), mean(f1)])

    lines = [
        "# Architectures and recipes compared for the bundled model",
        "",
        (
            f"`make compare-starter`, {list_devices()[-1]['name']}, torch {torch.__version__}. F1 on the validation "
            f"patches. Each row is one training with one seed, {EPOCHS} epochs on patches of {SIDE} pixels: much "
            "shorter than the training of the bundled model, so the values are lower, and differences below about "
            "0.02 are not significant."
        ),
        "",
        f"| network {width} parameters | time per window of 416 pixels |",
        "|---|" + "---|" * 7,
    ]
    for variant in NETWORKS:
        name = variant.architecture
        millions = count_parameters(ARCHITECTURES[name].make(1))[0] / 1e6
        lines.append(
            f"| {variant.title} | {figures(rows[variant.title])} | {millions:.1f} M | {seconds[name] * 1e3:.0f} ms, "
            f"{seconds[name] / seconds[SMALL]:.2f} x |"
        )
    lines += ["", f"| recipe {width} contribution |", "|---|" + "---|" * 6, f"| complete recipe | {figures(base)} | |"]
    for variant in (*PARTS, TAUGHT):
        if variant.title in rows:
            f1 = rows[variant.title]
            gain = (mean(f1) - mean(base)) if variant.teacher else (mean(base) - mean(f1))
            lines.append(f"| {variant.title} | {figures(f1)} | {gain:+.3f} |")
    return "\n".join(lines) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description="Compare networks and parts of the recipe in short trainings.")
    parser.add_argument("data", type=Path)
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "compare")
    parser.add_argument("--teacher", type=Path, help="model that annotates the unlabelled images")
    parser.add_argument(
        "--share",
        type=int,
        nargs=2,
        metavar=("I", "N"),
        help="train only every N-th row from the I-th on, without a table",
    )
    given = parser.parse_args()
    variants = [*NETWORKS, *PARTS, *([TAUGHT] if given.teacher is not None else [])]
    first, step = given.share or (0, 1)
    rows = {one.title: _row(one, given.data, given.work, given.teacher) for one in variants[first::step]}
    if given.share is None:
        table = _tables(rows)
        print(table)
        TABLE.write_text(table, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
