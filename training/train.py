"""Trains the bundled model; an interrupted training run is resumed.

    .venv/bin/python -m training.train DATA                     # `make train-starter DATA=…`
    .venv/bin/python -m training.train DATA --omit larch        # without a source, to evaluate on it
    .venv/bin/python -m training.train DATA --fold 1/5          # cross-validation on train.csv and val.csv

DATA is described in data.py. A checkpoint is written every few minutes and when the process is asked to stop (SIGTERM,
Ctrl+C). The last stage writes the averaged weights as float16.
"""

from __future__ import annotations

import argparse
import os
import signal
import time
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from torch import Tensor, nn

from deepforest_qgis.model.architectures import LITE2, backbone_body
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.devices import choose_device, choose_precision
from deepforest_qgis.model.model_info import ModelInfo
from deepforest_qgis.model.weights import STARTER, load_weights, save_weights

from .backbone import REQUIREMENT, imagenet_weights
from .data import Pool, load_pool, parse_fold
from .evaluate import common_threshold, f1_at, measure, pooled
from .patches import Source, draw_patch
from .recipe import RECIPE, Recipe, Stage, load_recipe

__all__ = ["Trainer", "train"]

ROOT = Path(__file__).resolve().parents[1]
GROUND_RESOLUTION = 0.1  # metres per pixel of the sources with known ground resolution
IMAGE_SIDE = 400  # pixels that are enlarged to a patch
SAVE_SECONDS, PRINT_STEPS = 300.0, 20
LICENCE = "GPL-3.0-or-later, as the plugin; attribution to the data's authors, see docs/models.md"
SOURCES = (
    "NEON tree evaluation plots (Zenodo 5914554, CC BY 4.0); NEON images with predictions of the released DeepForest "
    "model (Weinstein et al. 2021, MIT) and annotations of MillionTrees; IDTReeS 2020 (Zenodo 3934932, CC BY 4.0); "
    "Larch Casebearer, Swedish Forest Agency through LILA (CDLA-Permissive 1.0); Indonesian oil palm (CC BY 4.0); "
    "Argentina pine and suburb (MIT); OpenAerialMap images without trees (CC BY 4.0)"
)


class Trainer:
    """Network, moving average of its weights, optimizer and random generator: the content of a checkpoint.

    Args:
        recipe: the recipe.
        backbone: pre-trained weights of the backbone; None: random.
        device: "auto" or a device of :func:`deepforest_qgis.model.devices.choose_device`.
    """

    def __init__(self, recipe: Recipe, backbone: Mapping[str, Tensor] | None, device: str = "auto") -> None:
        torch.manual_seed(recipe.seed)
        self.recipe, self.device = recipe, choose_device(device)
        self.precision = choose_precision("auto", self.device)
        self.detector = CrownDetector(
            ModelInfo(
                LITE2,
                ("Tree",),
                extent_m=IMAGE_SIDE * GROUND_RESOLUTION,
                patch_px=IMAGE_SIDE,
                nms_threshold=0.3,
                parent=f"EfficientNet-Lite2, ImageNet ({REQUIREMENT}, Apache-2.0)",
                licence=LICENCE,
                sources=SOURCES,
            )
        )
        self.network = self.detector.model
        if backbone is not None:
            backbone_body(self.network).load_state_dict(backbone)
        self.network.to(self.device, memory_format=torch.channels_last).train()
        self.average = {name: value.detach().clone() for name, value in self.network.state_dict().items()}
        self.optimizer = _optimizer(self.network, recipe)
        self.rng = np.random.default_rng(recipe.seed)
        self.step = 0

    def save(self, path: Path) -> None:
        """Write a checkpoint; an existing one is replaced when the new one is complete."""
        partial = path.with_suffix(".part")
        state = {
            "network": self.network.state_dict(),
            "average": self.average,
            "optimizer": self.optimizer.state_dict(),
            "rng": self.rng.bit_generator.state,
            "step": self.step,
        }
        with partial.open("wb") as file:
            torch.save(state, file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(partial, path)

    def load(self, path: Path) -> None:
        """Read a checkpoint."""
        state = torch.load(path, map_location=self.device, weights_only=True)
        self.network.load_state_dict(state["network"])
        self.average = state["average"]
        self.optimizer.load_state_dict(state["optimizer"])
        self.rng.bit_generator.state = state["rng"]
        self.step = state["step"]

    def average_stages(self, checkpoints: list[Path]) -> None:
        """Continue from the mean of the averaged weights of checkpoints (Wortsman et al. 2022, "Model soups")."""
        states = [torch.load(path, map_location=self.device, weights_only=True)["average"] for path in checkpoints]
        self.average = {name: torch.stack([state[name] for state in states]).mean(0) for name in states[0]}
        self.network.load_state_dict(self.average)

    def train_step(self, pool: Pool, sources: Mapping[str, Source], rate: float) -> dict[str, float]:
        """Draw a batch and take one step.

        Args:
            pool: training images by source.
            sources: how patches of the sources are drawn.
            rate: learning rate.

        Returns:
            The losses by name.
        """
        recipe = self.recipe
        patches = [draw_patch(pool, sources, recipe.side, self.rng) for _ in range(recipe.batch_size)]
        images = torch.from_numpy(np.stack([patch.pixels for patch in patches])).to(self.device)
        pixels = images.permute(0, 3, 1, 2).float() / 255
        targets = [
            {name: torch.from_numpy(value).to(self.device) for name, value in patch.target().items()}
            for patch in patches
        ]
        for group in self.optimizer.param_groups:
            group["lr"] = rate * group["factor"]
        with torch.autocast(self.device.type, self.precision, enabled=self.precision != torch.float32):
            losses = self.network(list(pixels), targets)
        loss = torch.stack(list(losses.values())).sum()
        if not torch.isfinite(loss):
            raise SystemExit(f"The loss is not finite at step {self.step}.")
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self.network.parameters(), recipe.max_norm)
        self.optimizer.step()
        self.step += 1
        # In the first steps, the average follows the weights more closely.
        keep = min(recipe.average, (1 + self.step) / (20 + self.step))
        with torch.no_grad():
            current = self.network.state_dict()
            torch._foreach_lerp_([self.average[name] for name in current], list(current.values()), 1 - keep)
        return {name: float(value.detach()) for name, value in losses.items()}

    def write(self, path: Path, threshold: float = 0.4, metrics: dict[str, Any] | None = None) -> None:
        """Write the averaged weights as a model file in float16."""
        settings = {**asdict(self.recipe), "steps": self.step}
        del settings["sources"], settings["stages"]
        info = replace(
            self.detector.info,
            score_threshold=threshold,
            created=datetime.now(timezone.utc).isoformat(timespec="seconds"),
            metrics=metrics or {},
            settings=settings,
        )
        save_weights(path, self.average, info, half=True)


def _optimizer(network: nn.Module, recipe: Recipe) -> torch.optim.AdamW:
    """AdamW with a lower rate for the backbone, and without weight decay for norms and biases."""
    groups: dict[tuple[bool, bool], list[nn.Parameter]] = {}
    for name, parameter in network.named_parameters():
        groups.setdefault((name.startswith("backbone.body"), parameter.dim() > 1), []).append(parameter)
    return torch.optim.AdamW(
        [
            {
                "params": parameters,
                "factor": recipe.backbone_factor if body else 1.0,
                "weight_decay": recipe.weight_decay if weights else 0.0,
            }
            for (body, weights), parameters in groups.items()
        ],
        lr=recipe.learning_rate,
    )


def train(trainer: Trainer, pool: Pool, work: Path, stop: list[int]) -> bool:
    """Train the remaining steps of all stages.

    Args:
        trainer: a new trainer; the newest checkpoint is loaded.
        pool: training images by source.
        work: folder of the checkpoints. That of a completed stage remains.
        stop: a list that a signal handler fills; the training stops after the step.

    Returns:
        Whether all stages are complete.
    """
    first, earlier = 0, []
    for stage in trainer.recipe.stages:
        checkpoint = work / f"{stage.name}.pt"
        if checkpoint.exists():
            trainer.load(checkpoint)
        elif stage.mean:
            trainer.average_stages(earlier)
        earlier.append(checkpoint)
        _train_stage(trainer, pool, stage, first, checkpoint, stop)
        first += stage.steps
        if trainer.step < first:
            return False
    return True


def _train_stage(trainer: Trainer, pool: Pool, stage: Stage, first: int, checkpoint: Path, stop: list[int]) -> None:
    recipe, sources = trainer.recipe, stage.sources(trainer.recipe)
    last, saved, began = first + stage.steps, time.monotonic(), (trainer.step, time.monotonic())
    if trainer.step >= last:
        return
    while trainer.step < last and not stop:
        rate = recipe.learning_rate * stage.rate * min(1.0, (trainer.step + 1) / recipe.warm_up)
        if stage.decay:
            rate *= max(1 - (trainer.step - first) / stage.steps, 0.01)
        losses = trainer.train_step(pool, sources, rate)
        now = time.monotonic()
        if trainer.step % PRINT_STEPS == 0:
            speed = (trainer.step - began[0]) * recipe.batch_size / (now - began[1])
            shown = ", ".join(f"{name} {value:.3f}" for name, value in losses.items())
            print(f"{stage.name}: step {trainer.step:,} of {last:,}, {shown}, {speed:.1f} patches/s", flush=True)
        if now - saved > SAVE_SECONDS:
            trainer.save(checkpoint)
            saved = now
    trainer.save(checkpoint)


def finish(path: Path, data: Path, fold: tuple[int, int] | None) -> None:
    """Evaluate a model file with *Predict tile*, and store the best common score threshold and the metrics in it.

    F1 and the errors of the diameters are means of the sources.
    """
    sets = measure(data, path, fold=fold)
    curves = pooled(sets)
    threshold = common_threshold(curves)
    f1 = f1_at(curves, threshold)
    errors = [errors for own in sets.values() if (errors := own.diameter_errors(threshold))]
    bias, rmse = np.mean(errors, axis=0).round(3).tolist() if errors else (None, None)
    state, info = load_weights(path)
    info = replace(
        info,
        score_threshold=threshold,
        metrics={
            "box_f1": round(float(np.mean(list(f1.values()))), 3),
            "f1_by_source": {source: round(value, 3) for source, value in f1.items()},
            **({"diameter_bias": bias, "diameter_rmse": rmse} if errors else {}),
        },
    )
    save_weights(path, state, info, half=True)
    print(f"{path}: {path.stat().st_size / 1e6:.1f} MB, threshold {threshold:.3f}, {info.metrics}")


def main() -> int:
    parser = argparse.ArgumentParser(description="Train the bundled model.")
    parser.add_argument("data", type=Path)
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "starter", help="folder of the checkpoints")
    parser.add_argument("--output", type=Path, default=STARTER)
    parser.add_argument("--recipe", type=Path, default=RECIPE)
    parser.add_argument("--omit", default="", help="train without the sources whose names begin with this")
    parser.add_argument(
        "--fold", type=parse_fold, help="I/N: train on train.csv and val.csv except fold I of N; 0/N: on all images"
    )
    parser.add_argument("--metrics", type=Path, help="with --fold 0/N: model file whose metrics are stored")
    parser.add_argument("--labels", type=Path, help="annotations of relabel.py")
    parser.add_argument("--last", default="", help="name of the last stage; default: all stages")
    given = parser.parse_args()
    everything = given.fold is not None and given.fold[0] == 0
    if everything and given.metrics is None:
        parser.error("--fold 0/N leaves no images for an evaluation; set --metrics to the file of the stage before.")
    before = load_weights(given.metrics)[1] if everything else None
    given.work.mkdir(parents=True, exist_ok=True)
    cv2.setNumThreads(1)
    stop: list[int] = []
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda received, frame: stop.append(received))
    recipe = load_recipe(given.recipe).until(given.last)
    names = {name for name in recipe.sources if not (given.omit and name.startswith(given.omit))}
    pool = load_pool(given.data, names, given.fold, given.labels)
    trainer = Trainer(recipe, imagenet_weights())
    if not train(trainer, pool, given.work, stop):
        print(f"Stopped after step {trainer.step:,}. The same command continues.")
        return 3
    if before is not None:
        trainer.write(given.output, before.score_threshold, before.metrics)
    else:
        trainer.write(given.output)
        finish(given.output, given.data, given.fold)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
