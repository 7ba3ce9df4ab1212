"""The crown detector: a Lightning module with network, losses, optimizer and validation metrics."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from pytorch_lightning import LightningModule
from torch import Tensor, distributed

from ..common.errors import ModelFileError, TrainingError
from .architectures import (
    ARCHITECTURES,
    DEEPFOREST,
    Network,
    backbone_body,
    build,
    decode_boxes,
    freeze_backbone,
    losses_by_image,
    run_network,
)
from .detections import Detections, to_detections
from .metrics import MATCH_IOU, detection_metrics
from .model_info import HEADER, ModelInfo, to_header
from .schedules import Schedule, finish_epoch, lightning_scheduler
from .weights import deepforest_fields, export_deepforest, load_weights, save_weights

__all__ = ["CrownDetector", "Optimization", "ValidationResult", "ValidationSettings"]

Target = dict[str, Tensor]
MIN_SCORE = 0.05  # validation decodes detections with at least this score and selects a threshold above it


@dataclass(frozen=True)
class Optimization:
    """Settings of the optimizer.

    Attributes:
        name: "adamw" or "sgd".
        learning_rate: initial learning rate.
        weight_decay: weight decay.
        momentum: momentum of "sgd".
        betas: decay rates of "adamw".
        total_steps: optimizer steps of the whole training, for schedules that end with it.
        freeze: freeze the backbone.
        schedule: learning-rate schedule.
        plateau_target: metric monitored by ReduceLROnPlateau.
        validated: the training has validation data.
    """

    name: str = "adamw"
    learning_rate: float = 1e-3
    weight_decay: float = 1e-4
    momentum: float = 0.9
    betas: tuple[float, float] = (0.9, 0.999)
    total_steps: int = 1
    freeze: bool = False
    schedule: Schedule = field(default_factory=Schedule)
    plateau_target: str = "val_loss"
    validated: bool = True


@dataclass(frozen=True)
class ValidationSettings:
    """Settings of the validation metrics.

    Attributes:
        score_threshold: score threshold; None selects the one with the best F1 in each epoch.
        iou: IoU above which a detection matches a crown.
        every_epochs: number of epochs between two computations of the metrics.
    """

    score_threshold: float | None = None
    iou: float = MATCH_IOU
    every_epochs: int = 1


@dataclass(frozen=True)
class ValidationResult:
    """Detections, annotations, losses and ignored boxes (M, 4) of one validation image."""

    detections: Detections
    truth: Detections
    losses: dict[str, float]
    ignored: npt.NDArray[np.float64] = field(default_factory=lambda: np.zeros((0, 4)))


class CrownDetector(LightningModule):
    """Detects crowns in RGB images (3, H, W) with values from 0 to 1; boxes are in pixels of the image.

    Args:
        info: description of the model; it is written into the model file with the weights.
        optimization: settings of the optimizer.
    """

    def __init__(self, info: ModelInfo, optimization: Optimization | None = None) -> None:
        super().__init__()
        self.info = info
        self.optimization = optimization or Optimization()
        self.validation_settings = ValidationSettings()
        self.model = _network(info)
        # By image: each process of a distributed training run has a part, and the last ones have some images twice.
        self._validation: dict[tuple[int, ...], ValidationResult] = {}

    # -- files -----------------------------------------------------------------------------

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> CrownDetector:
        """Load a model file; every tensor must exist and have the right shape.

        Args:
            path: a model file, or a folder in the layout of the Hugging Face Hub.

        Returns:
            The detector on the CPU.

        Raises:
            ModelFileError: the file is not a model, is damaged, has an unknown architecture, or lacks tensors.
        """
        state, info = load_weights(path)
        detector = CrownDetector(info)
        detector.apply_weights(state, path)
        return detector

    def apply_weights(self, state: dict[str, Tensor], path: str | os.PathLike[str]) -> None:
        """Set the weights of the network.

        Args:
            state: tensors by name, as :func:`weights.load_weights` returns them.
            path: the file that they were read from, for error messages.

        Raises:
            ModelFileError: tensors are missing, unknown or of the wrong shape.
        """
        module = self.model if self.info.part == "detector" else backbone_body(self.model)
        own = module.state_dict()
        missing = [name for name in own if name not in state]
        extra = [name for name in state if name not in own]
        other = [name for name in own if name in state and own[name].shape != state[name].shape]
        if missing or extra or other:
            raise ModelFileError(
                "Model '{model}' does not match its architecture. Tensors: {missing} missing, {unknown} unknown, "
                "{other} with a different shape (first: {first}).",
                "The file is damaged or was created by another program. Choose another model.",
                model=path,
                missing=len(missing),
                unknown=len(extra),
                other=len(other),
                first=(missing or extra or other)[0],
            )
        module.load_state_dict(state)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write weights and description to a ``.safetensors`` file.

        Args:
            path: the file.

        Raises:
            OutputError: the file cannot be written.
        """
        save_weights(path, self.model.state_dict(), replace(self.info, part="detector"))

    def export(self, path: str | os.PathLike[str]) -> None:
        """Write a model that DeepForest can load.

        Args:
            path: a Lightning checkpoint (.ckpt, .pl, .pt); any other name becomes a hub folder.

        Raises:
            ModelFileError: the architecture is not DeepForest's.
            OutputError: the file or folder cannot be written.
        """
        export_deepforest(path, self.model.state_dict(), self.info)

    def on_save_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Add the model's description to a checkpoint, and for DeepForest's architecture the fields it requires."""
        checkpoint[HEADER] = to_header(replace(self.info, part="detector"))
        if self.info.architecture == DEEPFOREST:
            checkpoint.update(deepforest_fields(self.info))

    def adapt_classes(self, labels: Sequence[str], *, exactly: bool = False) -> None:
        """Change the classes of the model; only the classification layer is rebuilt, and only if necessary.

        Names that differ only in case or surrounding blanks are the same class, and get the spelling of ``labels``. If
        the number of classes is the same and no name is, the classes are renamed. Otherwise the weights of classes with
        the same name are kept.

        Args:
            labels: class names in the order of their numbers.
            exactly: remove classes of the model that are not among ``labels``. Without it, a model that has all
                ``labels`` is not changed.
        """
        wanted = tuple(labels)
        spelled = {label.strip().casefold(): label for label in wanted}
        own = tuple(
            label if label in wanted else spelled.get(label.strip().casefold(), label) for label in self.info.labels
        )
        if len(set(own)) < len(own):
            own = self.info.labels
        self.info = replace(self.info, labels=own)
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
            # The channels are ordered by anchor, then by class.
            old, new = value.unflatten(0, (-1, len(own))), state[name].unflatten(0, (-1, len(wanted)))
            for label in set(own) & set(wanted):
                new[:, wanted.index(label)] = old[:, own.index(label)]
            state[name] = new.flatten(0, 1)
        self.model.load_state_dict(state)

    # -- inference -------------------------------------------------------------------------

    def forward(self, images: list[Tensor]) -> list[Target]:
        """Detect the crowns of images (3, H, W): "boxes" (N, 4) in pixels, "scores" (N,) and "labels" (N,) of each."""
        detections: list[Target] = self.model(images)
        return detections

    def set_window_scale(self, scale: float) -> None:
        """Prepare for windows of several patches.

        The network resizes a window so that each of its patches has the size at which the network was trained, and the
        maximum number of detections per image grows with the area.

        Args:
            scale: side of a window divided by the side of a patch.
        """
        network = self.model
        network.transform.min_size = tuple(round(side * scale) for side in network.transform.min_size)
        network.transform.max_size = round(network.transform.max_size * scale)
        network.detections_per_img = round(network.detections_per_img * scale**2)
        network.topk_candidates = round(network.topk_candidates * scale**2)

    # -- training --------------------------------------------------------------------------

    def setup(self, stage: str) -> None:
        """Freeze the backbone; Lightning calls this before several processes agree on the trainable parameters."""
        if self.optimization.freeze:
            freeze_backbone(self.model)

    def configure_optimizers(self) -> Any:
        """Create the optimizer and the learning-rate schedule, as Lightning expects them."""
        settings = self.optimization
        parameters = [parameter for parameter in self.model.parameters() if parameter.requires_grad]
        optimizer: torch.optim.Optimizer
        if settings.name == "sgd":
            optimizer = torch.optim.SGD(
                parameters, settings.learning_rate, settings.momentum, weight_decay=settings.weight_decay
            )
        else:
            optimizer = torch.optim.AdamW(
                parameters, settings.learning_rate, settings.betas, weight_decay=settings.weight_decay
            )
        schedule = lightning_scheduler(
            settings.schedule, optimizer, settings.total_steps, settings.plateau_target, settings.validated
        )
        return {"optimizer": optimizer, "lr_scheduler": schedule}

    def training_step(self, batch: tuple[list[Tensor], list[Target]], index: int) -> Tensor:
        """Compute and log the loss of a batch.

        Raises:
            TrainingError: the loss is NaN or infinite.
        """
        images, targets = batch[0], batch[1]
        losses: Target = self.model(images, targets)
        loss = torch.stack(list(losses.values())).sum()
        if not torch.isfinite(loss):
            raise TrainingError(
                "Training diverged: the loss is NaN or infinite at step {global_step}.",
                "Lower the learning rate (it was {learning_rate:g}).",
                global_step=self.global_step + 1,
                learning_rate=self.optimization.learning_rate,
            )
        self.log_losses({name: value.detach() for name, value in {**losses, "loss": loss}.items()}, len(images))
        return loss

    def log_losses(self, losses: dict[str, Tensor], count: int) -> None:
        """Log the training losses of a batch of ``count`` images as means over the epoch."""
        for name, value in losses.items():
            self.log(f"train_{name}", value, on_step=False, on_epoch=True, batch_size=count, sync_dist=True)

    def on_train_epoch_end(self) -> None:
        """Advance the learning-rate schedule by an epoch."""
        finish_epoch(self.trainer)

    def on_validation_epoch_start(self) -> None:
        """Discard the results of the previous validation."""
        self._validation = {}

    def validation_step(self, batch: tuple[list[Tensor], list[Target]], index: int) -> Any:
        """Keep detections, annotations and losses of a batch for the end of the epoch."""
        self.validate_batch(batch, index)

    def validate_batch(self, batch: tuple[list[Tensor], list[Target]], index: int) -> list[ValidationResult]:
        """Keep and return detections, annotations and losses of the images of a batch."""
        images, targets = batch[0], batch[1]
        losses, detections = _forward_with_losses(self.model, images, targets)
        found = []
        for number, target in enumerate(targets):
            # The user's own data loader may not number its images.
            key = (int(target["image_id"]),) if "image_id" in target else (self.global_rank, index, number)
            self._validation[key] = ValidationResult(
                to_detections(detections[number]),
                to_detections({**target, "scores": torch.ones(len(target["boxes"]))}),
                losses[number],
                target.get("regions", torch.zeros(0, 4)).cpu().numpy().astype(np.float64),
            )
            found.append(self._validation[key])
        return found

    def on_validation_epoch_end(self) -> None:
        """Log the validation losses, and the metrics every ``validation_settings.every_epochs`` epochs."""
        results = _from_all_processes(self._validation)
        if not results:
            return
        for name in results[0].losses:
            self.log(f"val_{name}", float(np.mean([one.losses[name] for one in results])), sync_dist=True)
        settings = self.validation_settings
        if (self.current_epoch + 1) % settings.every_epochs == 0:
            values = self.validation_metrics(
                [one.detections for one in results],
                [one.truth for one in results],
                [one.ignored for one in results],
            )
            for name, value in values.items():
                self.log(name, value, sync_dist=True)  # equal in all processes; without sync_dist Lightning warns

    def validation_metrics(
        self, detections: list[Detections], truth: list[Detections], ignored: list[npt.NDArray[np.float64]]
    ) -> dict[str, float]:
        """Compute the metrics of the validation images; ``ignored``: regions that are not evaluated, of each image."""
        settings = self.validation_settings
        return detection_metrics(
            detections,
            truth,
            settings.score_threshold,
            self.info.score_threshold,
            prefer_default=self.info.part == "detector",
            labels=self.info.labels,
            iou=settings.iou,
            ignored=ignored,
        )

    @property
    def input_size(self) -> int:
        """Short side of the network's input, in pixels."""
        return ARCHITECTURES[self.info.architecture].input_size


def _network(info: ModelInfo) -> Network:
    network = build(info.architecture, len(info.labels))
    network.score_thresh = info.score_threshold
    network.nms_thresh = info.nms_threshold
    network.detections_per_img = info.detections_per_img
    network.topk_candidates = info.topk_candidates
    return network


@torch.no_grad()
def _forward_with_losses(
    network: Network, images: list[Tensor], targets: list[Target]
) -> tuple[list[dict[str, float]], list[Target]]:
    """Compute losses and detections (from MIN_SCORE on) of each image in one forward pass.

    torchvision's forward returns one or the other, and losses as a mean over the batch, with which the metrics of
    several processes would differ from those of one.
    """
    sizes = [(int(image.shape[-2]), int(image.shape[-1])) for image in images]
    batch, scaled = network.transform(images, targets)
    head, _ = run_network(network, batch, sizes)
    return losses_by_image(network, head, scaled), decode_boxes(network, head, MIN_SCORE)


def _from_all_processes(results: dict[tuple[int, ...], ValidationResult]) -> list[ValidationResult]:
    """Gather the results of all processes, each image once, in the same order everywhere."""
    if distributed.is_available() and distributed.is_initialized():
        parts: list[Any] = [None] * distributed.get_world_size()
        distributed.all_gather_object(parts, results)
        results = {key: value for part in parts for key, value in part.items()}
    return [results[key] for key in sorted(results)]
