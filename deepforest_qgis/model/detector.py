"""The crown detector: a Lightning module that wires network, losses, optimizer and validation figures."""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import torch
from pytorch_lightning import LightningModule
from torch import Tensor, nn

from ..errors import ModelFileError, TrainingError
from .architectures import ARCHITECTURES, backbone_body, build, freeze_backbone
from .figures import Detections, figures
from .weights import HEADER, ModelInfo, load_weights, save_weights, to_header

__all__ = ["CrownDetector", "Optimization", "to_detections"]

Target = dict[str, Tensor]
LEAST_SCORE = 0.05  # validation keeps detections from here on, to choose the threshold among them


@dataclass(frozen=True)
class Optimization:
    """How weights are changed. ``total_steps`` shapes the warm-up (5 %, at most 200 steps) and the cosine."""

    name: str = "adamw"
    learning_rate: float = 1e-3
    weight_decay: float = 1e-4
    momentum: float = 0.9
    total_steps: int = 1
    freeze: bool = False
    score_threshold: float | None = None  # None: the one with the best F1 of each epoch


@dataclass
class _Validation:
    found: list[Detections] = field(default_factory=list)
    truth: list[Detections] = field(default_factory=list)
    loss: list[float] = field(default_factory=list)


class CrownDetector(LightningModule):
    """Finds crowns in RGB images (3, H, W) from 0 to 1; boxes in image pixels, classes from 0.

    ``info`` travels with the weights into the model file.
    """

    def __init__(self, info: ModelInfo, optimization: Optimization | None = None) -> None:
        super().__init__()
        self.info = info
        self.optimization = optimization or Optimization()
        self.model = build(info.architecture, len(info.labels))
        self.model.score_thresh = info.score_threshold
        self.model.nms_thresh = info.nms_threshold
        # DeepForest drops what exceeds 300 in a window without a word; dense stands hold more.
        self.model.detections_per_img = 1000
        self.model.topk_candidates = 2000
        self._validation = _Validation()

    # -- files -----------------------------------------------------------------------------

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> CrownDetector:
        """Open a model file, strictly: every tensor must be there and fit.

        Raises:
            ModelFileError: not a model, damaged, of another architecture, or tensors are missing.
        """
        state, info = load_weights(path)
        detector = cls(info)
        if info.part == "backbone":
            _load_strictly(backbone_body(detector.model), state, path)
        else:
            _load_strictly(detector.model, state, path)
        return detector

    def save(self, path: str | os.PathLike[str], *, half: bool = False) -> None:
        """Write weights and info to a ``.safetensors`` file. Raises OutputError."""
        save_weights(path, self.model.state_dict(), replace(self.info, part="detector"), half=half)

    def on_save_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """A checkpoint says of itself what a model file says, so that it can be opened as one."""
        checkpoint[HEADER] = to_header(replace(self.info, part="detector"))

    def with_labels(self, labels: Sequence[str]) -> CrownDetector:
        """This detector for these classes: the same one where they are known, else only the class layer new.

        The backbone, the towers and the box regression keep what they learned.
        """
        wanted = tuple(labels)
        if set(wanted) <= set(self.info.labels):
            return self
        if len(wanted) == len(self.info.labels):
            self.info = replace(self.info, labels=wanted)
            return self
        other = CrownDetector(replace(self.info, labels=wanted), self.optimization)
        own = other.model.state_dict()
        kept = {name: value for name, value in self.model.state_dict().items() if own[name].shape == value.shape}
        other.model.load_state_dict({**own, **kept})
        return other

    # -- finding ---------------------------------------------------------------------------

    def forward(self, images: list[Tensor]) -> list[Target]:
        found: list[Target] = self.model(images)
        return found

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
        warm = min(max(wanted.total_steps // 20, 1), 200)

        def pace(step: int) -> float:
            if step < warm:
                return (step + 1) / warm
            done = (step - warm) / max(wanted.total_steps - warm, 1)
            return 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(done, 1.0)))

        schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, pace)
        return {"optimizer": optimizer, "lr_scheduler": {"scheduler": schedule, "interval": "step"}}

    def training_step(self, batch: tuple[list[Tensor], list[Target]], index: int) -> Tensor:
        losses = self._losses(*batch)
        loss = torch.stack(list(losses.values())).sum()
        if not torch.isfinite(loss):
            raise TrainingError(
                f"The loss is no longer a number at step {self.global_step + 1}.",
                f"Lower the learning rate (it was {self.optimization.learning_rate:g}).",
            )
        size = len(batch[0])
        for name, value in losses.items():
            self.log(f"train_{name}", value, on_step=False, on_epoch=True, batch_size=size)
        self.log("train_loss", loss, on_step=False, on_epoch=True, batch_size=size)
        return loss

    def _losses(self, images: list[Tensor], targets: list[Target]) -> Target:
        losses: Target = self.model(images, targets)
        return losses

    def on_validation_epoch_start(self) -> None:
        self._validation = _Validation()

    def validation_step(self, batch: tuple[list[Tensor], list[Target]], index: int) -> None:
        images, targets = batch
        # torchvision gives losses in training mode only; norm layers are frozen, so nothing else changes.
        self.model.train()
        losses = self._losses(images, targets)
        self.model.eval()
        keep, self.model.score_thresh = self.model.score_thresh, LEAST_SCORE
        found = self.model(images)
        self.model.score_thresh = keep
        loss = torch.stack(list(losses.values())).sum()
        for name, value in losses.items():
            self.log(f"val_{name}", value, on_epoch=True, batch_size=len(images))
        self.log("val_loss", loss, on_epoch=True, batch_size=len(images))
        self._validation.found += [to_detections(one) for one in found]
        self._validation.truth += [
            to_detections({**target, "scores": torch.ones(len(target["boxes"]))}) for target in targets
        ]

    def on_validation_epoch_end(self) -> None:
        kept = self._validation
        if kept.found:
            threshold = self.optimization.score_threshold
            for name, value in figures(kept.found, kept.truth, threshold, self.info.score_threshold).items():
                self.log(name, value)

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
