"""Preparation of a training run: the start model, the training and validation patches, and all settings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ...common.errors import InputError, LayerError
from ...common.events import Listener
from ...common.jobs import FineTuneJob
from ...common.messages import Message, counted
from ...config.job_overrides import Extras
from ...crowns.ignored_boxes import is_crown
from ...model.architectures import ARCHITECTURES, count_parameters
from ...model.augment.augmentation_pipeline import Augmentation
from ...model.augment.named_augmentations import choose_augmentation
from ...model.dataset import Example
from ...model.detector import CrownDetector, Optimization, ValidationSettings
from ...model.devices import choose_device, choose_precision
from ...model.model_info import allowed_extent
from ...model.schedules import Schedule
from ...reports.training_report import FEW_CROWNS
from ..model_loading import LoadedModel
from .coordinates import find_exceeding
from .patches import PatchFolder, count_crowns, examples, ground_extent, hold_out, validation_marks
from .recipe import Recipe, choose_recipe
from .replay import replayed_patches

__all__ = ["TrainingPlan", "prepare"]


@dataclass(frozen=True)
class TrainingPlan:
    """Everything that a training run needs, decided before it starts.

    Attributes:
        job: The job with its configuration applied.
        extras: Settings of the configuration that are not parameters of the job.
        detector: The start model with optimizer and validation settings.
        detects: Whether the start model detects the classes of the patches; a backbone and new classes do not.
        training: The patches to train on.
        validation: The patches to validate on.
        replayed: Patches of the raster that are not annotated, with the crowns that the start model detects there.
        gentle: Why the training is gentle, see :func:`.recipe.choose_recipe`; None if it is not.
        training_crowns: The number of crowns in the training patches; each counts once, also in overlaps.
        ignored_boxes: The number of ignored boxes in all patches, counted in the same way.
        batch_size: Patches per step.
        device: The device.
        precision: The numerical precision.
        augmentation: The augmentation of training patches.
        augmentation_names: Its name or names as text; empty if there is none.
        validation_augmentation: The augmentation of validation patches.
    """

    job: FineTuneJob
    extras: Extras
    detector: CrownDetector
    detects: bool
    training: list[Example]
    validation: list[Example]
    replayed: list[Example]
    gentle: Message | None
    training_crowns: int
    ignored_boxes: int
    batch_size: int
    device: torch.device
    precision: torch.dtype
    augmentation: Augmentation | None
    augmentation_names: str
    validation_augmentation: Augmentation | None

    @property
    def validation_crowns(self) -> int:
        """The number of crowns in the validation patches."""
        return sum(len(example.boxes) for example in self.validation)

    @property
    def computation(self) -> str:
        """The device and the numerical precision as text."""
        return f"{self.device.type}, {str(self.precision).removeprefix('torch.')}"


def prepare(
    job: FineTuneJob, extras: Extras, patches: PatchFolder, start: LoadedModel, listener: Listener
) -> TrainingPlan:
    """Adapt the start model, select training and validation patches, and choose all settings that are not given.

    Args:
        job: The job with its configuration applied.
        extras: Settings of the configuration that are not parameters of the job.
        patches: The patches.
        start: The start model, which is changed.
        listener: Receives log lines about the choices.

    Raises:
        InputError: The settings, the patches and the model do not fit together.
    """
    _warn_about_boxes(patches, listener)
    detector, detects = start.detector, _adapt(start, job.output_model, patches, extras)
    kind = ARCHITECTURES[detector.info.architecture]
    found = _with_negatives(examples(patches, detector.info.labels, kind.input_size), job.negatives, job.seed)
    training, validation = _divide(job, extras, patches, found, detector, listener)
    _check(job, extras, validation)
    device = choose_device(job.device)
    precision = choose_precision("auto", device)
    windows = patches.manifest.windows if patches.manifest else {}
    crowns = count_crowns(training, windows)
    replayed, recipe = [], Recipe(job, job.learning_rate or kind.learning_rate)
    if detects:
        replayed = replayed_patches(patches, detector, device, precision, listener)
        crowned = sum(len(example.boxes) > 0 for example in training)
        recipe = choose_recipe(job, extras, kind, crowned, crowns, len(replayed))
    job = recipe.job
    batch_size = min(job.batch_size or kind.batch_size, len(training) + len(replayed))
    detector.optimization = Optimization(
        name=extras.optimizer or kind.optimizer,
        learning_rate=recipe.learning_rate,
        weight_decay=kind.weight_decay if extras.weight_decay is None else extras.weight_decay,
        momentum=extras.momentum,
        betas=(extras.betas[0], extras.betas[1]),
        total_steps=-(-(len(training) + len(replayed)) // (batch_size * extras.processes * extras.nodes)) * job.epochs,
        freeze=job.freeze,
        schedule=extras.schedule or Schedule("warmup_cosine"),
        plateau_target=extras.plateau_target,
        validated=bool(validation),
    )
    detector.validation_settings = ValidationSettings(extras.score_threshold, extras.match_iou, extras.metrics_every)
    wanted = job.augmentations if extras.train_augmentations is None else extras.train_augmentations
    plan = TrainingPlan(
        job=job,
        extras=extras,
        detector=detector,
        detects=detects,
        training=training,
        validation=validation,
        replayed=replayed,
        gentle=recipe.reason,
        training_crowns=crowns,
        ignored_boxes=count_crowns([replace(one, boxes=one.ignored_boxes) for one in training + validation], windows),
        batch_size=batch_size,
        device=device,
        precision=precision,
        augmentation=choose_augmentation(wanted),
        augmentation_names=wanted if isinstance(wanted, str) else ", ".join(map(str, wanted)),
        validation_augmentation=choose_augmentation(extras.validation_augmentations),
    )
    _log(plan, listener)
    return plan


def _warn_about_boxes(patches: PatchFolder, listener: Listener) -> None:
    exceeding = find_exceeding(patches)
    listener.warning_if(
        exceeding.clipped,
        "{count} box in folder '{folder}' exceeds its patch and is clipped.",
        "{count:,} boxes in folder '{folder}' exceed their patches and are clipped.",
        folder=patches.folder,
    )
    listener.warning_if(
        exceeding.skipped,
        "{count} box in folder '{folder}' is skipped because at most half of it is inside its patch.",
        "{count:,} boxes in folder '{folder}' are skipped because at most half of each is inside its patch.",
        folder=patches.folder,
    )


def _parent(start: LoadedModel, output: str) -> str:
    """The name of the start model; with its folder if the new model has the same name."""
    title = start.title.removesuffix(".safetensors")
    return f"{start.path.absolute().parent.name}/{title}" if title == Path(output).stem else title


def _adapt(start: LoadedModel, output: str, patches: PatchFolder, extras: Extras) -> bool:
    """Give the start model classes, extent, bands and value range of the patches; whether it detects these classes."""
    detector = start.detector
    if not is_crown(patches.table).any():
        raise LayerError(
            "The patches in folder '{folder}' have no crowns.",
            "Split the raster with annotations.",
            folder=patches.folder,
        )
    if extras.architecture and detector.info.architecture != extras.architecture:
        raise InputError(
            "The configuration requires architecture '{architecture}', but model '{model}' has '{other}'.",
            "Choose a model of that architecture, or remove 'architecture' from the configuration.",
            architecture=extras.architecture,
            model=start.path.name,
            other=detector.info.architecture,
        )
    labels = extras.labels or patches.labels
    if extras.num_classes not in (None, len(labels)):
        raise InputError(
            "The configuration sets num_classes to {num_classes}, but the annotations have {classes}: {labels}.",
            "Correct 'num_classes', or remove it from the configuration.",
            num_classes=extras.num_classes,
            classes=counted(len(labels), "{count} class", "{count:,} classes"),
            labels=labels,
        )
    network = detector.model
    detector.adapt_classes(labels)
    detects = detector.info.part == "detector" and detector.model is network
    changes: dict[str, Any] = {"parent": _parent(start, output)}
    manifest = patches.manifest
    if manifest is not None:
        side = min(max(manifest.patch), detector.input_size)
        extent = allowed_extent(manifest.extent_m, side)  # the CRS of the raster may have a wrong unit
        changes.update(extent_m=extent, patch_px=side, bands=manifest.bands, stretch=manifest.stretch)
    elif (ground := ground_extent(patches, detector.input_size)) is not None:
        changes.update(extent_m=ground[0], patch_px=ground[1])
    if extras.score_threshold is not None:
        changes["score_threshold"] = extras.score_threshold
    if extras.nms_threshold is not None:
        changes["nms_threshold"] = extras.nms_threshold
        detector.model.nms_thresh = extras.nms_threshold
    detector.info = replace(detector.info, **changes)
    return detects


def _divide(
    job: FineTuneJob,
    extras: Extras,
    patches: PatchFolder,
    found: list[Example],
    detector: CrownDetector,
    listener: Listener,
) -> tuple[list[Example], list[Example]]:
    """Training and validation patches: by a CSV, by marked crowns, or at random."""
    if extras.validation_csv:
        other = PatchFolder.open(extras.validation_root or str(patches.folder), extras.validation_csv)
        listener.warn_all(other.notes)
        _warn_about_boxes(other, listener)
        listener.info("The validation patches are those of '{path}'.", path=extras.validation_csv)
        return found, examples(other, detector.info.labels, detector.input_size)
    windows = patches.manifest.windows if patches.manifest else {}
    marked = validation_marks(patches)
    training, validation = hold_out(found, windows, job.validation, job.seed, marked)
    if marked is None and job.validation and not validation:
        listener.warning(
            "Only one patch has crowns, so there is no validation set."
            if sum(len(example.boxes) > 0 for example in found) == 1
            else "Validation patches would leave no crown to train on, so there is no validation set. Annotate crowns "
            "in other places, too."
        )
    elif validation and not windows:
        listener.warning(
            "The positions of the patches are unknown. If patches overlap, the validation metrics are too high."
        )
    return training, validation


def _with_negatives(found: list[Example], ratio: float, seed: int) -> list[Example]:
    """All patches with crowns, and at most ``ratio`` times as many random patches without crowns."""
    empty = [example for example in found if not len(example.boxes)]
    crowned = [example for example in found if len(example.boxes)]
    count = min(round(ratio * len(crowned)), len(empty))
    chosen = np.random.default_rng(seed).permutation(len(empty))[:count]
    return crowned + [empty[index] for index in sorted(chosen)]


def _check(job: FineTuneJob, extras: Extras, validation: list[Example]) -> None:
    """Refuse settings that exclude one another. Raises InputError."""
    if job.patience and not validation:
        raise InputError(
            "Early stopping needs validation patches, but there are none.", "Set early stopping (patience) to 0."
        )
    if validation and extras.metrics_every > 1 and job.monitor != "val_loss":
        raise InputError(
            "The best epoch is selected by {monitor}, but metrics are computed every {count} epochs only.",
            "Set validation.val_accuracy_interval to 1, or the monitor to val_loss.",
            monitor=job.monitor,
            count=extras.metrics_every,
        )


def _log(plan: TrainingPlan, listener: Listener) -> None:
    info, optimization = plan.detector.info, plan.detector.optimization
    sets = [
        Message(
            "{patches} with {crowns}",
            patches=counted(len(part), "{count} patch", "{count:,} patches"),
            crowns=counted(crowns, "{count} crown", "{count:,} crowns"),
        )
        for part, crowns in ((plan.training, plan.training_crowns), (plan.validation, plan.validation_crowns))
    ]
    listener.info("Training set: {training}. Validation set: {validation}.", training=sets[0], validation=sets[1])
    if not plan.validation:
        listener.info("Without a validation set, no metrics are computed, and the last epoch is kept.")
    listener.info_if(
        plan.ignored_boxes,
        "{count} box is ignored: it is neither crown nor background.",
        "{count:,} boxes are ignored: they are neither crowns nor background.",
    )
    masked = sum(len(example.masked_boxes) > 0 for example in plan.training)
    listener.info_if(
        masked,
        "{count} training patch overlaps validation patches; the overlap is masked.",
        "{count:,} training patches overlap validation patches; the overlap is masked.",
    )
    listener.info_if(
        len(plan.replayed),
        "{count} other patch of the raster is replayed with {crowns} that the start model detects there, so that the "
        "model still detects them after the training.",
        "{count:,} other patches of the raster are replayed with {crowns} that the start model detects there, so that "
        "the model still detects them after the training.",
        crowns=counted(sum(len(one.boxes) for one in plan.replayed), "{count} crown", "{count:,} crowns"),
    )
    listener.info(
        "Start model: '{model}', architecture {architecture}, {millions:.1f} million parameters; classes: {classes}.",
        model=info.parent,
        architecture=info.architecture,
        millions=count_parameters(plan.detector.model)[0] / 1e6,
        classes=info.labels,
    )
    listener.info(
        "Training: {optimizer}, learning rate {learning_rate:g}, {epochs}, batch size {batch_size}; {computation}.",
        optimizer=optimization.name,
        learning_rate=optimization.learning_rate,
        epochs=counted(plan.job.epochs, "{count} epoch", "{count:,} epochs"),
        batch_size=plan.batch_size,
        computation=plan.computation,
    )
    if plan.gentle is not None:
        listener.warning(
            "{reason} The training is therefore gentle: the backbone is frozen, the learning rate is lower, and there "
            "are at most 10 epochs. Expect a model that is similar to the start model. To improve it further, annotate "
            "at least {crowns} crowns in areas of different kinds. To train differently, set the learning rate."
            if plan.replayed
            else "{reason} The training is therefore gentle: the backbone is frozen, the learning rate is much lower "
            "because no other patch of the raster can be replayed, and there are at most 10 epochs. Expect hardly any "
            "change. To improve the model, annotate at least {crowns} crowns in areas of different kinds. To train "
            "differently, set the learning rate.",
            reason=plan.gentle,
            crowns=FEW_CROWNS,
        )
    augmentations: str = plan.augmentation_names or Message("none")
    if plan.extras.train_augmentations:
        augmentations = Message("as configured")
    listener.info(
        "Patches of {pixels} × {pixels} pixels, {metres:.3g} m on the ground; augmentations: {augmentations}."
        if info.extent_m
        else "Patches of {pixels} × {pixels} pixels; augmentations: {augmentations}.",
        pixels=info.patch_px,
        metres=info.extent_m,
        augmentations=augmentations,
    )
