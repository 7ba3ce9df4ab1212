"""The crown detector: a Lightning module that wires network, losses, optimizer and validation figures."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import torch
from pytorch_lightning import LightningModule
from torch import Tensor, distributed, nn

from ..common.errors import ModelFileError, TrainingError
from .architectures import (
    ARCHITECTURES,
    DEEPFOREST,
    Network,
    Raw,
    anchors_of,
    backbone_body,
    boxes,
    build,
    freeze_backbone,
    losses,
)
from .metrics import MATCH_IOU, Detections, figures
from .schedules import Schedule, finish_epoch, lightning_scheduler
from .weights import HEADER, ModelInfo, deepforest_fields, export_deepforest, load_weights, save_weights, to_header

__all__ = ["CrownDetector", "Measure", "Optimization", "to_detections"]

Target = dict[str, Tensor]
LEAST_SCORE = 0.05  # validation keeps detections from here on, to choose the threshold among them


@dataclass(frozen=True)
class Optimization:
    """How weights are changed. ``total_steps`` shapes the schedules that end with the training."""

    name: str = "adamw"
    learning_rate: float = 1e-3
    weight_decay: float = 1e-4
    momentum: float = 0.9
    total_steps: int = 1
    freeze: bool = False
    schedule: Schedule = field(default_factory=Schedule)
    plateau_target: str = "val_loss"
    validated: bool = True


@dataclass(frozen=True)
class Measure:
    """How an epoch is measured: at which score (None: the one with the best F1 of each epoch), from which IoU a crown
    counts as found, and after every how many epochs."""

    score_threshold: float | None = None
    iou: float = MATCH_IOU
    every: int = 1


@dataclass(frozen=True)
class _Seen:
    """One validation image: what was found in it, what there is, and its losses."""

    found: Detections
    truth: Detections
    losses: dict[str, float]


class CrownDetector(LightningModule):
    """Finds crowns in RGB images (3, H, W) from 0 to 1; boxes in image pixels, classes from 0.

    ``info`` travels with the weights into the model file.
    """

    def __init__(self, info: ModelInfo, optimization: Optimization | None = None) -> None:
        super().__init__()
        self.info = info
        self.optimization = optimization or Optimization()
        self.measure = Measure()
        self.model = _network(info)
        # By image, because with several processes each sees a part, and the last ones some images twice.
        self._validation: dict[tuple[int, ...], _Seen] = {}

    # -- files -----------------------------------------------------------------------------

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> CrownDetector:
        """Open a model file, strictly: every tensor must be there and fit.

        Raises:
            ModelFileError: not a model, damaged, of another architecture, or tensors are missing.
        """
        state, info = load_weights(path)
        detector = CrownDetector(info)
        detector.take_weights(state, path)
        return detector

    def take_weights(self, state: dict[str, Tensor], path: str | os.PathLike[str]) -> None:
        """Load what :func:`weights.load_weights` read from ``path``. Raises ModelFileError where it does not fit."""
        whole = self.info.part == "detector"
        _load_strictly(self.model if whole else backbone_body(self.model), state, path)

    def save(self, path: str | os.PathLike[str], *, half: bool = False) -> None:
        """Write weights and info to a ``.safetensors`` file. Raises OutputError."""
        save_weights(path, self.model.state_dict(), replace(self.info, part="detector"), half=half)

    def export(self, path: str | os.PathLike[str]) -> None:
        """Write what DeepForest opens: a Lightning checkpoint (.ckpt, .pl), else a hub folder.

        Raises:
            ModelFileError: the network is not DeepForest's; OutputError: it cannot be written there.
        """
        export_deepforest(path, self.model.state_dict(), self.info)

    def on_save_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """A checkpoint says of itself what a model file says, and DeepForest opens it where the network is its."""
        checkpoint[HEADER] = to_header(replace(self.info, part="detector"))
        if self.info.architecture == DEEPFOREST:
            checkpoint.update(deepforest_fields(self.info))

    def learn_labels(self, labels: Sequence[str], *, exactly: bool = False) -> None:
        """Turn to these classes: nothing changes where they are known, and of the weights at most the class layer.

        As many classes as before, all of other names, are the same ones renamed. Otherwise classes of the same
        name keep what they learned, and so do backbone, towers and box regression always. ``exactly``: classes
        that the model knows beyond these are dropped.
        """
        own, wanted = self.info.labels, tuple(labels)
        if set(wanted) == set(own) or (set(wanted) < set(own) and not exactly):
            return
        self.info = replace(self.info, labels=wanted)
        if len(wanted) == len(own) and not set(wanted) & set(own):
            return
        before = self.model.state_dict()
        self.model = _network(self.info)
        state = self.model.state_dict()
        for name, value in before.items():
            if ".cls_logits." not in name:
                state[name] = value
                continue
            # One after the other for every anchor: its classes.
            old, new = value.unflatten(0, (-1, len(own))), state[name].unflatten(0, (-1, len(wanted)))
            for label in set(own) & set(wanted):
                new[:, wanted.index(label)] = old[:, own.index(label)]
            state[name] = new.flatten(0, 1)
        self.model.load_state_dict(state)

    # -- finding ---------------------------------------------------------------------------

    def forward(self, images: list[Tensor]) -> list[Target]:
        found: list[Target] = self.model(images)
        return found

    def set_window_scale(self, window_scale: float) -> None:
        """Prepare the network for images of several patches, in which objects have the same size as in a single patch.

        The limits on the number of detections per image grow with the area. Call it once per detector.

        Args:
            window_scale: Side of an image in patches.
        """
        network = self.model
        network.transform.min_size = tuple(round(side * window_scale) for side in network.transform.min_size)
        network.transform.max_size = round(network.transform.max_size * window_scale)
        network.detections_per_img = round(network.detections_per_img * window_scale**2)
        network.topk_candidates = round(network.topk_candidates * window_scale**2)

    # -- learning --------------------------------------------------------------------------

    def configure_optimizers(self) -> Any:
        wanted = self.optimization
        if wanted.freeze:
            freeze_backbone(self.model)
        parameters = [parameter for parameter in self.model.parameters() if parameter.requires_grad]
        optimizer: torch.optim.Optimizer
        if wanted.name == "sgd":
            optimizer = torch.optim.SGD(
                parameters, lr=wanted.learning_rate, momentum=wanted.momentum, weight_decay=wanted.weight_decay
            )
        else:
            optimizer = torch.optim.AdamW(parameters, lr=wanted.learning_rate, weight_decay=wanted.weight_decay)
        schedule = lightning_scheduler(
            wanted.schedule, optimizer, wanted.total_steps, wanted.plateau_target, wanted.validated
        )
        return {"optimizer": optimizer, "lr_scheduler": schedule}

    def training_step(self, batch: tuple[list[Tensor], list[Target]], index: int) -> Tensor:
        images, targets = batch[0], batch[1]
        losses: Target = self.model(images, targets)
        loss = torch.stack(list(losses.values())).sum()
        if not torch.isfinite(loss):
            raise TrainingError(
                f"The loss is no longer a number at step {self.global_step + 1}.",
                f"Lower the learning rate (it was {self.optimization.learning_rate:g}).",
            )
        for name, value in {**losses, "loss": loss}.items():
            self.log(
                f"train_{name}", value.detach(), on_step=False, on_epoch=True, batch_size=len(images), sync_dist=True
            )
        return loss

    def on_train_epoch_end(self) -> None:
        finish_epoch(self.trainer)

    def on_validation_epoch_start(self) -> None:
        self._validation = {}

    def validation_step(self, batch: tuple[list[Tensor], list[Target]], index: int) -> None:
        images, targets = batch[0], batch[1]
        losses, found = _look(self.model, images, targets)
        for number, target in enumerate(targets):
            # A loader from elsewhere may not number its images: then they are told apart by where they came.
            key = (int(target["image_id"]),) if "image_id" in target else (self.global_rank, index, number)
            self._validation[key] = _Seen(
                to_detections(found[number]),
                to_detections({**target, "scores": torch.ones(len(target["boxes"]))}),
                losses[number],
            )

    def on_validation_epoch_end(self) -> None:
        seen = _from_all_processes(self._validation)
        if not seen:
            return
        for name in seen[0].losses:
            self.log(f"val_{name}", float(np.mean([one.losses[name] for one in seen])), sync_dist=True)
        if (self.current_epoch + 1) % self.measure.every == 0:
            values = figures(
                [one.found for one in seen],
                [one.truth for one in seen],
                self.measure.score_threshold,
                self.info.score_threshold,
                measured=self.info.part == "detector",
                labels=self.info.labels,
                iou=self.measure.iou,
            )
            for name, value in values.items():
                self.log(name, value, sync_dist=True)  # the same in all processes; said so that Lightning is content

    @property
    def input_size(self) -> int:
        """Short side in pixels at which the network works."""
        return ARCHITECTURES[self.info.architecture].input_size


def to_detections(found: Target) -> Detections:
    """torchvision's answer for one image, on any device, as plain arrays."""
    return Detections(
        found["boxes"].detach().cpu().numpy().astype(np.float64),
        found["scores"].detach().cpu().numpy().astype(np.float64),
        found["labels"].detach().cpu().numpy().astype(np.int64),
    )


def _network(info: ModelInfo) -> Network:
    network = build(info.architecture, len(info.labels))
    network.score_thresh = info.score_threshold
    network.nms_thresh = info.nms_threshold
    # DeepForest drops what exceeds 300 in a window without a word; dense stands hold more.
    network.detections_per_img = 1000
    network.topk_candidates = 2000
    return network


@torch.no_grad()
def _look(network: Network, images: list[Tensor], targets: list[Target]) -> tuple[list[dict[str, float]], list[Target]]:
    """Losses and detections (from LEAST_SCORE on) of each image, from one pass of the network.

    torchvision's own forward gives either, and losses only as a mean over the batch: two processes that share
    the images could then not arrive at the figures of one.
    """
    sizes = [(int(image.shape[-2]), int(image.shape[-1])) for image in images]
    batch, scaled = network.transform(images, targets)
    features = list(network.backbone(batch.tensors).values())
    raw = Raw(network.head(features), *anchors_of(network, batch, [feature.shape[-2:] for feature in features]))
    return losses(network, raw, scaled), boxes(network, raw, batch, sizes, LEAST_SCORE)


def _from_all_processes(seen: dict[tuple[int, ...], _Seen]) -> list[_Seen]:
    """What all processes have seen, each image once, in one order."""
    if distributed.is_available() and distributed.is_initialized():
        parts: list[Any] = [None] * distributed.get_world_size()
        distributed.all_gather_object(parts, seen)
        seen = {key: value for part in parts for key, value in part.items()}
    return [seen[key] for key in sorted(seen)]


def _load_strictly(module: nn.Module, state: dict[str, Tensor], path: str | os.PathLike[str]) -> None:
    own = module.state_dict()
    missing = [name for name in own if name not in state]
    extra = [name for name in state if name not in own]
    other = [name for name in own if name in state and own[name].shape != state[name].shape]
    if missing or extra or other:
        counts = f"{len(missing)} tensors missing, {len(extra)} unknown, {len(other)} of another size"
        first = (missing or extra or other)[0]
        raise ModelFileError(
            f"Model '{path}' does not fit its architecture: {counts} (first: {first}).",
            "The file is damaged or was made by another program; choose another model.",
        )
    module.load_state_dict(state)
