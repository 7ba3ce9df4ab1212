"""Fine-tune: an annotated raster, or a folder of patches, teaches a model the local forest."""

from __future__ import annotations

import logging
import tempfile
import warnings
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import pytorch_lightning as lightning
import torch
from pytorch_lightning.callbacks import Callback, EarlyStopping, ModelCheckpoint, WeightAveraging
from pytorch_lightning.loggers import CSVLogger
from torch.utils.data import DataLoader

from ..crowns.output import check_target
from ..errors import InputError, LayerError, OutputError, TrainingError
from ..events import Listener
from ..jobs import FineTuneJob, SplitJob
from ..model.architectures import ARCHITECTURES, count_parameters
from ..model.augment import make_augmentation
from ..model.backends import TorchBackend
from ..model.dataset import Example, PatchDataset, collate
from ..model.detector import CrownDetector, Optimization
from ..model.devices import choose_device, choose_precision
from ..model.weights import shipped_start
from . import split
from .config import Extras, apply_config
from .patches import PatchFolder, examples, hold_out
from .report import Sample, TrainingReport, training_report

__all__ = ["run"]

STAGE = "Training"
SAMPLES = 6  # validation patches shown in the report
# Figures of an epoch that are told, in this order; the report draws them too.
TOLD = ("train_loss", "val_loss", "box_precision", "box_recall", "box_f1", "mAP", "score_threshold")


@dataclass(frozen=True)
class _Plan:
    """All that a training needs, decided before it starts."""

    detector: CrownDetector
    training: list[Example]
    validation: list[Example]
    optimization: Optimization
    batch_size: int
    device: torch.device
    precision: torch.dtype
    logs: Path


def run(job: FineTuneJob, listener: Listener) -> dict[str, Any]:
    """Train and write the model, the report and the logs; see ``jobs.FineTuneJob`` for what is asked.

    Raises:
        InputError (RasterError, LayerError, ModelFileError), OutputError: before training starts, where possible.
        TrainingError: the loss stopped being a number, or the device has too little memory.
    """
    job, extras = apply_config(job)
    for target in (job.output_model, job.report):
        if target:
            check_target(target)
    heard = _Heard(listener)
    with ExitStack() as stack:
        folder = job.patches or _split_raster(job, heard, stack)
        patches = PatchFolder.open(folder, extras.train_csv)
        detector = _start(job, patches, extras)
        logs = split.writable_folder(job.log_folder or stack.enter_context(tempfile.TemporaryDirectory()))
        plan = _prepare(job, extras, patches, detector, logs, heard)
        history = _fit(job, extras, plan, heard)
        best = _best(job.monitor, history)
        _finish(job, plan, history, best)
        report = _report(job, plan, history, best, heard)
    figures = history[best] if best is not None else {}
    listener.info(f"Model written to '{job.output_model}'.")
    if plan.validation and not figures.get("box_f1"):
        listener.warning(
            "The model finds no crown of the validation patches. Train longer or with a higher learning rate; check "
            "that the ground resolution suits the crowns, that the bands are red, green, blue, and that the "
            "annotations lie on the crowns."
        )
    return {
        "model": job.output_model,
        "report": report,
        "log_folder": job.log_folder,
        "box_precision": figures.get("box_precision"),
        "box_recall": figures.get("box_recall"),
        "box_f1": figures.get("box_f1"),
        "epochs": len(history),
        "best_epoch": len(history) if best is None else best + 1,
    }


class _Heard(Listener):
    """Passes on what a job says and keeps its warnings for the report."""

    def __init__(self, listener: Listener) -> None:
        super().__init__()
        self._to = listener
        self.notes: list[str] = []

    def check(self) -> None:
        self._to.check()

    def on_progress(self, stage: str, done: int, total: int, seconds_left: float | None) -> None:
        self._to.on_progress(stage, done, total, seconds_left)

    def on_log(self, level: str, message: str) -> None:
        if level == "warning":
            self.notes.append(message)
        self._to.on_log(level, message)

    def on_metrics(self, epoch: int, values: dict[str, float]) -> None:
        self._to.on_metrics(epoch, values)


# -- before training ---------------------------------------------------------------------------


def _split_raster(job: FineTuneJob, listener: Listener, stack: ExitStack) -> str:
    if job.raster is None or job.annotations is None:
        raise InputError("There is nothing to train on.", "Give a raster with an annotation layer.")
    folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="deepforest-patches-"))
    split.run(
        SplitJob(
            job.raster,
            job.annotations,
            folder,
            areas=job.areas,
            patch_size=job.patch_size,
            patch_overlap=job.patch_overlap,
            allow_empty=job.negatives > 0,
        ),
        listener,
    )
    return folder


def _start(job: FineTuneJob, patches: PatchFolder, extras: Extras) -> CrownDetector:
    """The model to start from, for the classes of the patches, told where its patches come from."""
    path = Path(job.model) if job.model else shipped_start()
    detector = CrownDetector.load(path)
    if not (patches.table["xmax"] > 0).any():
        raise LayerError(f"The patches in folder '{patches.folder}' hold no crowns.", "Split with annotations.")
    detector = detector.with_labels(patches.labels)
    changes: dict[str, Any] = {"parent": path.stem}
    manifest = patches.manifest
    if manifest is not None:
        side = min(max(manifest.patch), detector.input_size)
        changes.update(extent_m=manifest.extent_m, patch_px=side, bands=manifest.bands, stretch=manifest.stretch)
    if extras.score_threshold is not None:
        changes["score_threshold"] = extras.score_threshold
    if extras.nms_threshold is not None:
        changes["nms_threshold"] = extras.nms_threshold
        detector.model.nms_thresh = extras.nms_threshold
    detector.info = replace(detector.info, **changes)
    return detector


def _prepare(
    job: FineTuneJob, extras: Extras, patches: PatchFolder, detector: CrownDetector, logs: Path, listener: Listener
) -> _Plan:
    kind = ARCHITECTURES[detector.info.architecture]
    found = _with_negatives(examples(patches, detector.info.labels, kind.input_size), job.negatives, job.seed)
    windows = patches.manifest.windows if patches.manifest else {}
    if extras.validation_csv:
        other = PatchFolder.open(extras.validation_root or str(patches.folder), extras.validation_csv)
        training, validation = found, examples(other, detector.info.labels, kind.input_size)
    else:
        training, validation = hold_out(found, windows, job.validation, job.seed)
    if extras.validation_csv:
        listener.info(f"Validation patches are those of '{extras.validation_csv}'.")
    elif job.validation and not validation:
        listener.warning("A single patch holds crowns, so none is held out and the model cannot be measured.")
    elif validation and not windows:
        listener.warning("Where the patches lie is unknown: if they overlap, validation figures are too good.")
    hidden = sum(len(example.hidden) > 0 for example in training)
    crowns = [sum(len(example.boxes) for example in part) for part in (training, validation)]
    listener.info(
        f"{len(training)} patches with {crowns[0]} crowns to learn from, {len(validation)} with {crowns[1]} held out"
        + (f"; {hidden} patches are blanked where they overlap those." if hidden else ".")
    )
    if job.patience and not validation:
        raise InputError("Early stopping needs validation patches, but there are none.", "Set patience to 0.")
    batch_size = min(job.batch_size or kind.batch_size, len(training))
    steps = -(-len(training) // batch_size) * job.epochs
    optimizer = extras.optimizer or kind.optimizer
    detector.optimization = Optimization(
        name=optimizer,
        learning_rate=job.learning_rate or kind.learning_rate,
        weight_decay=kind.weight_decay if extras.weight_decay is None else extras.weight_decay,
        total_steps=steps,
        freeze=job.freeze,
        score_threshold=extras.score_threshold,
    )
    device = choose_device(job.device)
    precision = choose_precision("auto", device)
    listener.info(
        f"{kind.name}, {count_parameters(detector.model)[0] / 1e6:.1f} million parameters, from "
        f"'{detector.info.parent}'; {optimizer}, learning rate {detector.optimization.learning_rate:g}, "
        f"{job.epochs} epochs in batches of {batch_size}; {device.type}, {str(precision).removeprefix('torch.')}."
    )
    return _Plan(detector, training, validation, detector.optimization, batch_size, device, precision, logs)


def _with_negatives(found: list[Example], share: float, seed: int) -> list[Example]:
    """All examples with crowns, and a random choice of empty ones, ``share`` times as many at most."""
    empty = [example for example in found if not len(example.boxes)]
    crowned = [example for example in found if len(example.boxes)]
    count = min(round(share * len(crowned)), len(empty))
    chosen = np.random.default_rng(seed).permutation(len(empty))[:count]
    return crowned + [empty[index] for index in sorted(chosen)]


# -- training ----------------------------------------------------------------------------------


def _fit(job: FineTuneJob, extras: Extras, plan: _Plan, listener: Listener) -> list[dict[str, float]]:
    """Train; afterwards the detector has the weights of the best epoch. Returns the figures of each epoch."""
    logging.getLogger("pytorch_lightning").setLevel(logging.WARNING)
    start = {name: value.clone() for name, value in plan.detector.model.state_dict().items()}
    batch_size = plan.batch_size
    while True:
        lightning.seed_everything(job.seed, workers=True, verbose=False)
        plan.detector.model.load_state_dict(start)
        watch = _Watch(listener, job.epochs)
        try:
            return _fit_once(job, extras, plan, batch_size, watch)
        except torch.OutOfMemoryError:
            if batch_size == 1:
                raise TrainingError(
                    "The device has too little memory for a batch of one patch.", "Use smaller patches or the CPU."
                ) from None
            batch_size = max(batch_size // 2, 1)
            listener.warning(f"The device ran out of memory; training starts again with batches of {batch_size}.")


def _fit_once(job: FineTuneJob, extras: Extras, plan: _Plan, batch_size: int, watch: _Watch) -> list[dict[str, float]]:
    monitor = job.monitor if plan.validation else None
    mode = "min" if monitor == "val_loss" else "max"
    keeper = ModelCheckpoint(
        plan.logs / "checkpoints", filename="best", monitor=monitor, mode=mode, save_last=True, save_weights_only=False,
        enable_version_counter=False,
    )  # fmt: skip
    callbacks: list[Callback] = [watch, keeper]
    if monitor and job.patience:
        callbacks.append(EarlyStopping(monitor, patience=job.patience, mode=mode))
    if plan.optimization.name == "adamw":  # DeepForest's SGD recipe stays as it is
        callbacks.append(WeightAveraging(avg_fn=_moving_average))
    augmentation = make_augmentation(job.augmentations, job.seed)

    def load(part: Sequence[Example], shuffle: bool) -> DataLoader[Any]:
        return DataLoader(
            PatchDataset(part, augmentation if shuffle else None, job.preload),
            batch_size=batch_size,
            shuffle=shuffle,
            num_workers=job.workers,
            persistent_workers=job.workers > 0,
            collate_fn=collate,
            generator=torch.Generator().manual_seed(job.seed),
        )

    trainer = lightning.Trainer(
        accelerator="gpu" if plan.device.type == "cuda" else plan.device.type,
        devices=1,
        precision="bf16-mixed" if plan.precision == torch.bfloat16 else "32-true",
        max_epochs=job.epochs,
        fast_dev_run=extras.fast_dev_run,
        logger=CSVLogger(plan.logs, name="metrics", version=""),
        callbacks=callbacks,
        enable_progress_bar=False,
        enable_model_summary=False,
        log_every_n_steps=1,
        num_sanity_val_steps=0,
        # One wild batch must not undo what a model has learned; DeepForest's SGD recipe has no such limit.
        gradient_clip_val=5.0 if plan.optimization.name == "adamw" else None,
    )
    plan.detector.model.to(memory_format=torch.channels_last)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", ".*num_workers.*")  # few patches in memory need no processes
        warnings.filterwarnings("ignore", ".*Checkpoint directory.*")
        warnings.filterwarnings("ignore", ".*no `val_dataloader`.*")  # a validation share of 0 is a choice
        try:
            trainer.fit(
                plan.detector,
                load(plan.training, shuffle=True),
                load(plan.validation, shuffle=False) if plan.validation else None,
            )
        except OSError as error:
            raise OutputError(f"The logs cannot be written to '{plan.logs}': {error}.") from error
    if keeper.best_model_path and plan.validation:
        kept = torch.load(keeper.best_model_path, map_location="cpu", weights_only=True)
        plan.detector.load_state_dict(kept["state_dict"])
    return watch.history


def _moving_average(average: torch.Tensor, current: torch.Tensor, count: int | torch.Tensor) -> torch.Tensor:
    """The weights that are measured and kept: a mean over the last steps, at most about 500 of them, which
    smooths what small batches shake (Polyak averaging)."""
    decay = min(0.998, (1 + int(count)) / (10 + int(count)))
    return torch.lerp(current, average, decay) if average.is_floating_point() else current


class _Watch(Callback):
    """Tells every step and epoch, and stops where the user asked for it."""

    def __init__(self, listener: Listener, epochs: int) -> None:
        self.history: list[dict[str, float]] = []
        self._listener = listener
        self._epochs = epochs

    def on_train_start(self, trainer: lightning.Trainer, module: lightning.LightningModule) -> None:
        self._listener.progress(STAGE, 0, int(trainer.num_training_batches) * self._epochs)

    def on_train_batch_end(self, trainer: lightning.Trainer, module: lightning.LightningModule, *rest: Any) -> None:
        self._listener.check()
        self._listener.progress(STAGE, trainer.global_step, int(trainer.num_training_batches) * self._epochs)

    def on_validation_batch_end(self, *rest: Any, **named: Any) -> None:
        self._listener.check()

    def on_train_epoch_end(self, trainer: lightning.Trainer, module: lightning.LightningModule) -> None:
        figures = {name: float(value) for name, value in trainer.callback_metrics.items()}
        figures["lr"] = float(trainer.optimizers[0].param_groups[0]["lr"])
        epoch = trainer.current_epoch + 1
        self.history.append({"epoch": float(epoch), **figures})
        self._listener.metrics(epoch, {name: figures[name] for name in TOLD if name in figures})


def _best(monitor: str, history: list[dict[str, float]]) -> int | None:
    """The epoch (from 0) whose weights were kept; None without validation, when the last one is."""
    values = [epoch.get(monitor) for epoch in history]
    known = [value for value in values if value is not None]
    if len(known) < len(values) or not known:
        return None
    return values.index(min(known) if monitor == "val_loss" else max(known))


# -- after training ----------------------------------------------------------------------------


def _finish(job: FineTuneJob, plan: _Plan, history: list[dict[str, float]], best: int | None) -> None:
    """Write the model with all that it must say of itself."""
    figures = history[best] if best is not None else {}
    detector = plan.detector
    # The loss tells it a step later, and after the last step there is none.
    if not all(torch.isfinite(value).all() for value in detector.model.state_dict().values()):
        raise TrainingError(
            "The model's weights are no longer numbers, so it is not written.",
            f"Lower the learning rate (it was {plan.optimization.learning_rate:g}).",
        )
    threshold = figures.get("score_threshold", detector.info.score_threshold)
    detector.info = replace(
        detector.info,
        score_threshold=threshold,
        created=datetime.now(timezone.utc).isoformat(timespec="seconds"),
        metrics={name: figures[name] for name in TOLD if name in figures},
        settings={
            "epochs": len(history),
            "batch_size": plan.batch_size,
            "optimizer": plan.optimization.name,
            "learning_rate": plan.optimization.learning_rate,
            "augmentations": list(job.augmentations),
            "seed": job.seed,
            "training_patches": len(plan.training),
            "training_crowns": sum(len(example.boxes) for example in plan.training),
            "validation_patches": len(plan.validation),
        },
    )
    detector.model.score_thresh = threshold
    detector.save(job.output_model)


def _report(job: FineTuneJob, plan: _Plan, history: list[dict[str, float]], best: int | None, heard: _Heard) -> str:
    if not job.report:
        return ""
    info = plan.detector.info
    crowns = [sum(len(example.boxes) for example in part) for part in (plan.training, plan.validation)]
    training_report(
        job.report,
        TrainingReport(
            title=f"Training of {Path(job.output_model).name}",
            settings={
                "Raster": job.raster.title if job.raster else f"patches in {job.patches}",
                "Epochs asked for": job.epochs,
                "Batch size": plan.batch_size,
                "Optimizer": plan.optimization.name,
                "Learning rate": plan.optimization.learning_rate,
                "Augmentations": ", ".join(job.augmentations) or "none",
                "Backbone": "frozen" if job.freeze else "trained",
                "Best epoch by": job.monitor,
                "Device": f"{plan.device.type}, {str(plan.precision).removeprefix('torch.')}",
                "Seed": job.seed,
            },
            counts={
                "Training patches": len(plan.training),
                "Training crowns": crowns[0],
                "Validation patches": len(plan.validation),
                "Validation crowns": crowns[1],
            },
            notes=heard.notes,
            history=history,
            best_epoch=None if best is None else best + 1,
            samples=_samples(plan),
            figures={name: history[best][name] for name in TOLD[2:]} if best is not None else {},
            model={
                "File": Path(job.output_model).name,
                "Started from": info.parent,
                "Architecture": info.architecture,
                "Classes": ", ".join(info.labels),
                "Ground extent of a patch (m)": round(info.extent_m, 2) if info.extent_m else "unknown",
                "Score threshold": round(info.score_threshold, 3),
            },
        ),
    )
    return job.report


def _samples(plan: _Plan) -> list[Sample]:
    """Validation patches, or training ones where there are none, with what the final model finds in them."""
    backend = TorchBackend(plan.detector, plan.device, plan.precision)
    samples = []
    for example in (plan.validation or plan.training)[:SAMPLES]:
        pose = example.pose()
        found = backend.detect(pose.image[None])[0]
        samples.append(Sample(example.name, pose.image, pose.boxes, found.boxes, found.scores))
    return samples
