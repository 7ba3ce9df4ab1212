"""Short trainings that decided what ships: other networks, and the recipe without one of its parts each.

    .venv/bin/python tools/compare_starter.py DATA      # `make compare-starter DATA=…`; goes on where it was stopped

Every row is one training by the users' own fine-tuning, from pretrained weights, with the same number of steps, on
patches of 256 pixels so that all of them take some 40 minutes on two CPU cores. Figures are F1 on the validation
patches at the one score threshold with the best mean over the sources. Writes benchmarks/results/starter.md.
"""

from __future__ import annotations

import argparse
import copy
import json
import os
import platform
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
from starter import RECIPE, best_for_all, by_source, prepare  # noqa: E402

from deepforest_qgis.__main__ import TerminalListener  # noqa: E402
from deepforest_qgis.jobs import FineTuneJob  # noqa: E402
from deepforest_qgis.model.architectures import ARCHITECTURES, SMALL, Architecture, Network, count_parameters  # noqa: E402
from deepforest_qgis.model.backends import make_backend  # noqa: E402
from deepforest_qgis.model.detector import CrownDetector  # noqa: E402
from deepforest_qgis.model.devices import choose_device, choose_precision  # noqa: E402
from deepforest_qgis.workflows import training  # noqa: E402

__all__ = ["compare"]

TABLE = ROOT / "benchmarks" / "results" / "starter.md"
SIDE = 256
EPOCHS = 2
# At this side small images are no longer set together, so they are cut less often.
COUNTS: dict[str, dict[str, Any]] = {"idtrees": {"repeat": 5}}
UNLABELLED = {"folder": "neon_unlabelled", "score": 0.4}
NAMES = {"neon_bench": "NEON", "idtrees": "IDTReeS", "larch": "larch", "oilpalm_indonesia": "oil palm"}

Change = Callable[[dict[str, Any]], None]


@dataclass(frozen=True)
class Variant:
    """One row: what is other than in the first one. ``change`` alters the recipe in place."""

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
    """As many patches, in the proportions of the images that there are."""
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
    recipe["stages"]["short"]["epochs"] = EPOCHS // 2


NETWORKS = (
    Variant("FCOS on MobileNetV2, from stride 4 (ships)"),
    Variant("the same, images enlarged to 150 %", candidates.ENLARGED),
    Variant("RetinaNet, nine anchors, on MobileNetV2", candidates.RETINA),
    Variant("FCOS on EfficientNet-Lite0", candidates.LITE),
    Variant("FCOS on the first half of ResNet-50", candidates.RESNET),
)
PARTS = (
    Variant("sources not balanced", change=_unbalanced),
    Variant("no change of scale", change=_without("Affine")),
    Variant("no change of colour, haze or sharpness", change=_plain_colour),
    Variant("no mosaics", change=_no_mosaic),
    Variant("no moving average of the weights", averaged=False),
    Variant("half as many steps", change=_shorter),
)
TAUGHT = Variant("with images that a teacher annotated", teacher=True)


def compare(data: Path, work: Path, teacher: Path | None) -> str:
    """Train what has not been trained yet and return the tables."""
    variants = [*NETWORKS, *PARTS, *([TAUGHT] if teacher is not None else [])]
    rows: dict[str, dict[str, Any]] = {}
    for variant in variants:
        folder = work / "".join(letter if letter.isalnum() else "_" for letter in variant.title)
        kept = folder / "row.json"
        if not kept.exists():
            print(f"== {variant.title}", flush=True)
            kept.write_text(json.dumps(_measure(variant, data, folder, teacher)))
        rows[variant.title] = json.loads(kept.read_text())
    return _tables(rows)


def _measure(variant: Variant, data: Path, folder: Path, teacher: Path | None) -> dict[str, Any]:
    recipe = copy.deepcopy(yaml.safe_load(RECIPE.read_text(encoding="utf-8")))
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
    config = folder / "training.yml"
    settings = recipe["training"]
    settings["train"].update(csv_file=str(patches / "train.csv"), epochs=stage["epochs"], lr=stage["lr"])
    settings["validation"] = {"csv_file": str(patches / "val.csv"), "root_dir": str(patches)}
    config.write_text(yaml.safe_dump(settings), encoding="utf-8")
    average = training._moving_average
    if not variant.averaged:
        training._moving_average = lambda average, current, count: current
    listener, began = TerminalListener(), time.monotonic()
    usual = ARCHITECTURES[variant.architecture]
    ARCHITECTURES[variant.architecture] = _for_side(usual, SIDE)
    try:
        training.run(
            FineTuneJob(
                str(folder / "model.safetensors"),
                patches=str(patches),
                model=str(candidates.start(variant.architecture, folder)),
                config=str(config),
                log_folder=str(folder / "logs"),
            ),
            listener,
        )
    finally:
        ARCHITECTURES[variant.architecture] = usual
        training._moving_average = average
        listener.close()
    return {"minutes": (time.monotonic() - began) / 60, **_figures(folder / "model.safetensors", patches)}


def _for_side(usual: Architecture, side: int) -> Architecture:
    """An architecture for patches of ``side`` pixels instead of 416, at the same scale."""
    size = round(usual.input_size * side / 416)

    def make(num_classes: int) -> Network:
        network = usual.make(num_classes)
        network.transform.min_size = (size,)
        return network

    return replace(usual, make=make, input_size=size)


def _figures(model: Path, patches: Path) -> dict[str, Any]:
    """F1 of each source at the threshold with the best mean, and seconds for a window of 400 pixels."""
    detector = CrownDetector.load(model)
    usual = detector.input_size
    detector.model.transform.min_size = (round(usual * SIDE / 416),)
    _, f1 = best_for_all(by_source(detector, patches, list(NAMES)))
    detector.model.transform.min_size = (usual,)
    device = choose_device("auto")
    windows = np.random.default_rng(1).integers(0, 255, (4, 416, 416, 3), np.uint8)
    fast = make_backend(detector, device, choose_precision("auto", device))
    fast.detect(windows)
    began = time.perf_counter()
    for _ in range(3):
        fast.detect(windows)
    return {
        "f1": f1,
        "window": (time.perf_counter() - began) / 12,
        "parameters": count_parameters(detector.model)[0],
    }


def _tables(rows: dict[str, dict[str, Any]]) -> str:
    base = rows[NETWORKS[0].title]
    width = "| " + " | ".join(NAMES.values()) + " | mean |"

    def f1(row: dict[str, Any]) -> str:
        values = [row["f1"][source] for source in NAMES]
        return " | ".join(f"{value:.3f}" for value in [*values, float(np.mean(values))])

    lines = [
        "# What the model that ships was chosen from",
        "",
        (
            f"`make compare-starter`, {platform.processor() or platform.machine()}, {os.cpu_count()} threads, torch "
            f"{torch.__version__}. Each row is one training of the same number of steps from one seed on patches of "
            f"{SIDE} pixels: much shorter than that of the model that ships, so figures are lower and differences "
            "below about 0.02 mean nothing."
        ),
        "",
        f"| network {width} parameters | minutes of training | a window of 40 m, against the first |",
        "|---|" + "---|" * 8,
    ]
    for variant in NETWORKS:
        row = rows[variant.title]
        ratio = row["window"] / base["window"]
        millions = row["parameters"] / 1e6
        lines.append(f"| {variant.title} | {f1(row)} | {millions:.1f} M | {row['minutes']:.1f} | {ratio:.2f} x |")
    lines += ["", f"| recipe {width} gain of the part |", "|---|" + "---|" * 6, f"| all of it | {f1(base)} | |"]
    for variant in (*PARTS, TAUGHT):
        if variant.title in rows:
            row = rows[variant.title]
            gain = float(np.mean(list(base["f1"].values())) - np.mean(list(row["f1"].values())))
            gain = -gain if variant.teacher else gain
            lines.append(f"| {variant.title} | {f1(row)} | {gain:+.3f} |")
    return "\n".join(lines) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description="Compare networks and parts of the recipe in short trainings.")
    parser.add_argument("data", type=Path)
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "compare")
    parser.add_argument("--teacher", type=Path, help="a model that annotates the images without annotations")
    given = parser.parse_args()
    table = compare(given.data, given.work, given.teacher)
    print(table)
    TABLE.write_text(table, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
