"""Fine-tune: an annotated raster, or a folder of patches, teaches a model the local forest."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import logging
import os
import shutil
import sys
import tempfile
import warnings
import zipfile
from contextlib import ExitStack
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import pytorch_lightning as lightning
import torch
from pytorch_lightning.callbacks import Callback, EarlyStopping, ModelCheckpoint, WeightAveraging
from pytorch_lightning.loggers import CSVLogger, Logger, TensorBoardLogger

from ... import __version__
from ...common.errors import Cancelled, InputError, LayerError, OutputError, TrainingError, is_out_of_memory
from ...common.events import Listener
from ...common.jobs import FineTuneJob, SplitJob
from ...common.locks import lock_targets
from ...common.messages import Message
from ...common.paths import unfinished_folder
from ...common.processes import is_leading
from ...common.targets import check_file_target
from ...config.job_overrides import Extras, apply_config
from ...files.digests import digest, model_digest
from ...model.architectures import ARCHITECTURES, count_parameters
from ...model.augment.augmentation_pipeline import Augmentation
from ...model.augment.named_augmentations import choose_augmentation
from ...model.backends import TorchBackend
from ...model.dataset import Example, PatchDataset, make_loader
from ...model.detections import Detections
from ...model.detector import MIN_SCORE, CrownDetector, Optimization, ValidationSettings
from ...model.devices import choose_device, choose_precision
from ...model.hub import locate_model, model_title
from ...model.metrics import f1_by_image, threshold_curve
from ...model.schedules import Schedule
from ...reports.language import Language
from ...reports.recording_listener import Heard
from ...reports.report import Sample, ScoreRow, TrainingReport, training_report
from .. import split
from ..eta import EtaReporter
from .patches import PatchFolder, examples, held_by_layer, hold_out

__all__ = ["run"]

STAGE = Message("Training")
SAMPLES = 6  # patches shown in the report where none was held out
EXTREMES = 3  # the worst and the best validation patches shown
# Figures of an epoch that are told, in this order; the report draws them too.
TOLD = ("train_loss", "val_loss", "box_precision", "box_recall", "box_f1", "mAP", "score_threshold")


@dataclass(frozen=True)
class _Plan:
    """All that a training needs, decided before it starts."""

    detector: CrownDetector
    training: list[Example]
    validation: list[Example]
    batch_size: int
    device: torch.device
    precision: torch.dtype
    varied: Augmentation | None
    varied_validation: Augmentation | None


def run(job: FineTuneJob, listener: Listener) -> dict[str, Any]:
    """Train and write the model, the report and the logs; see ``jobs.FineTuneJob`` for what is asked.

    A training that is stopped keeps its finished epochs; the same job with ``resume`` goes on from there and ends
    with the model that an uninterrupted one would have given.

    Raises:
        InputError (RasterError, LayerError, ModelFileError), OutputError: before training starts, where possible.
        TrainingError: the loss stopped being a number, or the device has too little memory.
    """
    job, extras = apply_config(job)
    leads = is_leading()
    heard = Heard(listener if leads else Listener())  # of several processes, one speaks
    for target in (job.output_model, job.report):
        if target:
            check_file_target(target)
    with ExitStack() as stack:
        folder = job.patches or _split_raster(job, heard, stack)
        patches = PatchFolder.open(folder, extras.train_csv)
        start = locate_model(extras.model or job.model, heard)
        detector = _start(start, patches, extras)
        plan = _prepare(job, extras, patches, detector, heard)
        key = _key(job, extras, patches, start)
        if leads:
            stack.enter_context(lock_targets(job.log_folder or _work_folder(key)))
        work = _Work(job, key, heard)
        history = _fit(job, extras, plan, work, heard)
        if not leads:
            return {}
        best = _best(job.monitor, history)
        _finish(job, extras, plan, history, best)
        report = _report(job, extras, plan, history, best, heard)
        work.done()
    figures = history[best] if best is not None else {}
    listener.info("Model written to '{model}'.", model=job.output_model)
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
            validation_annotations=job.validation_annotations,
        ),
        listener,
    )
    return folder


def _start(path: Path, patches: PatchFolder, extras: Extras) -> CrownDetector:
    """The model to start from, for the classes of the patches, told where its patches come from."""
    detector = CrownDetector.load(path)
    if not (patches.table["xmax"] > 0).any():
        raise LayerError(
            "The patches in folder '{folder}' hold no crowns.", "Split with annotations.", folder=patches.folder
        )
    if extras.architecture and detector.info.architecture != extras.architecture:
        raise InputError(
            "The configuration asks for architecture '{architecture}', but model '{model}' is a '{other}'.",
            "Choose a model of that architecture, or leave 'architecture' out.",
            architecture=extras.architecture,
            model=path.name,
            other=detector.info.architecture,
        )
    labels = extras.labels or patches.labels
    if extras.num_classes not in (None, len(labels)):
        raise InputError(
            "The configuration asks for {num_classes} classes, but there are {count}: {labels}.",
            "Correct 'num_classes', or leave it out.",
            num_classes=extras.num_classes,
            count=len(labels),
            labels=labels,
        )
    detector.adapt_classes(labels)
    changes: dict[str, Any] = {"parent": model_title(path).removesuffix(".safetensors")}
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
    job: FineTuneJob, extras: Extras, patches: PatchFolder, detector: CrownDetector, listener: Listener
) -> _Plan:
    kind = ARCHITECTURES[detector.info.architecture]
    found = _with_negatives(examples(patches, detector.info.labels, kind.input_size), job.negatives, job.seed)
    training, validation = _divide(job, extras, patches, detector, found, listener)
    hidden = sum(len(example.masked_boxes) > 0 for example in training)
    crowns = [sum(len(example.boxes) for example in part) for part in (training, validation)]
    listener.info(
        "{patches} patches with {crowns} crowns to learn from, {validation} with {held} held out; {hidden} patches are "
        "blanked where they overlap those."
        if hidden
        else "{patches} patches with {crowns} crowns to learn from, {validation} with {held} held out.",
        patches=len(training),
        crowns=crowns[0],
        validation=len(validation),
        held=crowns[1],
        hidden=hidden,
    )
    if extras.processes > 1 and sys.argv[1:2] == ["worker"]:  # Lightning would start more of QGIS's workers
        raise InputError(
            "{devices} devices were asked for, but from QGIS training uses one.",
            "Leave 'devices' out, or train from the command line.",
            devices=extras.processes,
        )
    if job.patience and not validation:
        raise InputError("Early stopping needs validation patches, but there are none.", "Set patience to 0.")
    if validation and extras.metrics_every > 1 and job.monitor != "val_loss":
        raise InputError(
            "The best epoch is chosen by {monitor}, which is measured every {metrics_every} epochs only.",
            "Set validation.val_accuracy_interval to 1, or the monitor to val_loss.",
            monitor=job.monitor,
            metrics_every=extras.metrics_every,
        )
    batch_size = min(job.batch_size or kind.batch_size, len(training))
    optimizer = extras.optimizer or kind.optimizer
    detector.optimization = Optimization(
        name=optimizer,
        learning_rate=job.learning_rate or kind.learning_rate,
        weight_decay=kind.weight_decay if extras.weight_decay is None else extras.weight_decay,
        total_steps=-(-len(training) // (batch_size * extras.processes)) * job.epochs,
        freeze=job.freeze,
        schedule=extras.schedule or Schedule("warmup_cosine"),
        plateau_target=extras.plateau_target,
        validated=bool(validation),
    )
    detector.validation_settings = ValidationSettings(extras.score_threshold, extras.match_iou, extras.metrics_every)
    device = choose_device(job.device)
    precision = choose_precision("auto", device)
    listener.info(
        "{kind}, {millions:.1f} million parameters, from '{start}'; {optimizer}, learning rate "
        "{learning_rate:g}, {epochs} epochs in batches of {batch_size}; {device}, {precision}.",
        kind=kind.name,
        millions=count_parameters(detector.model)[0] / 1e6,
        start=detector.info.parent,
        optimizer=optimizer,
        learning_rate=detector.optimization.learning_rate,
        epochs=job.epochs,
        batch_size=batch_size,
        device=device.type,
        precision=str(precision).removeprefix("torch."),
    )
    info = detector.info
    ground = Message(", {metres:.3g} m on the ground", metres=info.extent_m) if info.extent_m else ""
    wanted = job.augmentations if extras.train_augmentations is None else extras.train_augmentations
    varied = job.augmentations if extras.train_augmentations is None else Message("as configured")
    listener.info(
        "Patches of {patch_px} pixels{ground}; classes {labels}; augmentations: {varied}.",
        patch_px=info.patch_px,
        ground=ground,
        labels=info.labels,
        varied=varied or Message("none"),
    )
    return _Plan(
        detector, training, validation, batch_size, device, precision,
        choose_augmentation(wanted), choose_augmentation(extras.validation_augmentations),
    )  # fmt: skip


def _divide(
    job: FineTuneJob,
    extras: Extras,
    patches: PatchFolder,
    detector: CrownDetector,
    found: list[Example],
    listener: Listener,
) -> tuple[list[Example], list[Example]]:
    """Training and validation examples: by a table, by a layer, or by chance."""
    if extras.validation_csv:
        other = PatchFolder.open(extras.validation_root or str(patches.folder), extras.validation_csv)
        listener.info("Validation patches are those of '{validation_csv}'.", validation_csv=extras.validation_csv)
        return found, examples(other, detector.info.labels, detector.input_size)
    windows = patches.manifest.windows if patches.manifest else {}
    chosen = held_by_layer(patches)
    training, validation = hold_out(found, windows, job.validation, job.seed, chosen)
    if chosen is None and job.validation and not validation:
        listener.warning("A single patch holds crowns, so none is held out and the model cannot be measured.")
    elif validation and not windows:
        listener.warning("Where the patches lie is unknown: if they overlap, validation figures are too good.")
    return training, validation


def _with_negatives(found: list[Example], share: float, seed: int) -> list[Example]:
    """All examples with crowns, and a random choice of empty ones, ``share`` times as many at most."""
    empty = [example for example in found if not len(example.boxes)]
    crowned = [example for example in found if len(example.boxes)]
    count = min(round(share * len(crowned)), len(empty))
    chosen = np.random.default_rng(seed).permutation(len(empty))[:count]
    return crowned + [empty[index] for index in sorted(chosen)]


def _key(job: FineTuneJob, extras: Extras, patches: PatchFolder, start: Path) -> str:
    """The name of a training from all that decides its result: what it learns from, what it starts from, settings."""
    elsewhere = (
        "output_model",
        "report",
        "language",
        "log_folder",
        "resume",
        "raster",
        "annotations",
        "areas",
        "patches",
    )
    settings = {name: value for name, value in asdict(job).items() if name not in elsewhere}
    content = hashlib.sha256(patches.table.to_csv(index=False).encode())
    for name in sorted(patches.table["image_path"].unique()):
        with (patches.folder / name).open("rb") as image:  # the beginning of an image tells it apart well enough
            content.update(f"{name} {os.path.getsize(patches.folder / name)}".encode())
            content.update(image.read(65536))
    return digest(
        version=__version__,
        settings=settings,
        extras=asdict(extras),
        content=content.hexdigest(),
        model=model_digest(start),
    )


def _work_folder(key: str) -> str:
    return str(unfinished_folder() / f"training-{key}")


class _Work:
    """Where a training keeps its logs and checkpoints, and whether an earlier run of it was stopped.

    The log folder, or a folder of the user's cache where none was asked for. A file "unfinished" with the
    training's key lies in it from the first epoch to the end of the last.

    Raises:
        OutputError: it cannot be written.
    """

    def __init__(self, job: FineTuneJob, key: str, listener: Listener) -> None:
        self._kept = bool(job.log_folder)
        self._key = key
        self.folder = split.writable_folder(job.log_folder or _work_folder(key))
        self.checkpoints = self.folder / "checkpoints"
        self._mark = self.folder / "unfinished"
        self.last = self.checkpoints / "last.ckpt"
        if not (job.resume and self.last.exists() and self._marked() and self._whole(listener)):
            for name in ("checkpoints", "metrics", "tensorboard"):
                shutil.rmtree(self.folder / name, ignore_errors=True)

    def _marked(self) -> bool:
        return self._mark.exists() and self._mark.read_text() == self._key

    def _whole(self, listener: Listener) -> bool:
        """Whether the checkpoint can be read to its end: a power cut may leave half of it."""
        try:
            with zipfile.ZipFile(self.last) as file:
                if file.testzip() is None:
                    return True
        except (OSError, zipfile.BadZipFile):
            pass
        listener.warning(
            "The checkpoint of an earlier run, '{last}', is damaged, as a power cut leaves it; training "
            "starts from the beginning.",
            last=self.last,
        )
        return False

    def begin(self) -> None:
        if not self._marked():  # killed here, an earlier run's mark would be lost
            self._mark.write_text(self._key)

    def done(self) -> None:
        self._mark.unlink(missing_ok=True)
        if not self._kept:
            shutil.rmtree(self.folder, ignore_errors=True)


# -- training ----------------------------------------------------------------------------------


def _fit(job: FineTuneJob, extras: Extras, plan: _Plan, work: _Work, listener: Listener) -> list[dict[str, float]]:
    """Train; afterwards the detector has the weights of the best epoch. Returns the figures of each epoch."""
    logging.getLogger("pytorch_lightning").setLevel(logging.WARNING)
    start = {name: value.clone() for name, value in plan.detector.model.state_dict().items()}
    batch_size = plan.batch_size
    work.begin()
    watch = _Watch(listener, job.epochs, EtaReporter(Message("steps"), plan.device, listener))
    if work._kept and not _tensorboard():
        listener.info(Message("TensorBoard logs are not written because tensorboardX is not installed."))
    while True:
        lightning.seed_everything(job.seed, workers=True, verbose=False)
        plan.detector.model.load_state_dict(start)
        try:
            return _fit_once(job, extras, plan, batch_size, work, watch)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            if batch_size == 1:
                raise TrainingError(
                    "The device has too little memory for a batch of one patch.",
                    "Close other programs, use smaller patches, or choose the CPU as the device.",
                ) from None
            # As many patches make a step as before, only in more portions, so that schedules stay as they were.
            batch_size = max(batch_size // 2, 1)
            listener.warning(
                "The device ran out of memory; training goes on from epoch {epoch} with batches of {batch_size}.",
                epoch=len(watch.history) + 1,
                batch_size=batch_size,
            )
        except Cancelled as error:
            raise Cancelled(
                "Cancelled: {done} of {epochs} epochs are done and kept.",
                "Run the same job with 'resume' to go on from there.",
                done=len(watch.history),
                epochs=job.epochs,
            ) from error


def _fit_once(
    job: FineTuneJob, extras: Extras, plan: _Plan, batch_size: int, work: _Work, watch: _Watch
) -> list[dict[str, float]]:
    detector = plan.detector
    monitor = job.monitor if plan.validation else None
    mode = "min" if monitor == "val_loss" else "max"
    # At the end of an epoch, after its figures are known: what is resumed from holds all of it.
    common: dict[str, Any] = {"enable_version_counter": False, "save_on_train_epoch_end": True}
    best = ModelCheckpoint(work.checkpoints, filename="best", monitor=monitor, mode=mode, **common)
    last = ModelCheckpoint(work.checkpoints, filename=work.last.stem, **common)
    callbacks: list[Callback] = [watch, *([best] if monitor else []), last]
    if extras.snapshots:
        # Lightning tells the state of two such callbacks apart by their settings; without a monitor, mode is only that.
        callbacks.append(ModelCheckpoint(work.checkpoints, filename="{epoch:03d}", save_top_k=-1, mode="max", **common))
    if monitor and job.patience:
        callbacks.append(EarlyStopping(monitor, patience=job.patience, mode=mode))
    adaptive = detector.optimization.name == "adamw"  # DeepForest's SGD recipe stays as it is
    if adaptive:
        callbacks.append(WeightAveraging(avg_fn=_moving_average))
    trainer = lightning.Trainer(
        accelerator="gpu" if plan.device.type == "cuda" else plan.device.type,
        devices=extras.processes,
        strategy="ddp" if extras.processes > 1 else "auto",
        precision="bf16-mixed" if plan.precision == torch.bfloat16 else "32-true",
        max_epochs=job.epochs,
        fast_dev_run=extras.fast_dev_run,
        logger=_loggers(work.folder),
        callbacks=callbacks,
        enable_progress_bar=False,
        enable_model_summary=False,
        log_every_n_steps=1,
        num_sanity_val_steps=0,
        accumulate_grad_batches=max(plan.batch_size // batch_size, 1),
        # One wild batch must not undo what a model has learned; DeepForest's SGD recipe has no such limit.
        gradient_clip_val=5.0 if adaptive else None,
    )
    # On a processor gradients in float32 take a fifth to a third longer with channels last (AMD EPYC, both networks).
    plain = plan.device.type == "cpu" and plan.precision == torch.float32
    detector.model.to(memory_format=torch.contiguous_format if plain else torch.channels_last)
    detector.model.train()  # Lightning leaves the mode as it finds it
    preload = job.preload if extras.validation_preload is None else extras.validation_preload
    training = PatchDataset(plan.training, plan.varied, job.preload)
    validation = PatchDataset(plan.validation, plan.varied_validation, preload)
    loading = {"workers": job.workers, "seed": job.seed}
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", ".*num_workers.*")  # few patches in memory need no processes
        warnings.filterwarnings("ignore", ".*Checkpoint directory.*")
        warnings.filterwarnings("ignore", ".*no `val_dataloader`.*")  # a validation share of 0 is a choice
        try:
            trainer.fit(
                detector,
                make_loader(training, batch_size=batch_size, shuffle=True, **loading),
                make_loader(validation, batch_size=batch_size, shuffle=False, **loading) if plan.validation else None,
                ckpt_path=work.last if work.last.exists() else None,
                weights_only=True,
            )
        except OSError as error:
            raise OutputError(
                "The logs cannot be written to '{folder}': {error}.", folder=work.folder, error=error
            ) from error
    if monitor and best.best_model_path:
        kept = torch.load(best.best_model_path, map_location="cpu", weights_only=True)
        detector.load_state_dict(kept["state_dict"])
    return watch.history


def _loggers(folder: Path) -> list[Logger]:
    # A new file each time the training is resumed, because Lightning would empty the previous one.
    loggers: list[Logger] = [CSVLogger(folder, name="metrics")]
    return [*loggers, TensorBoardLogger(folder, name="tensorboard", version="")] if _tensorboard() else loggers


def _tensorboard() -> bool:
    """Whether one of the packages is installed that write TensorBoard logs."""
    return any(importlib.util.find_spec(name) is not None for name in ("tensorboardX", "tensorboard"))


def _moving_average(average: torch.Tensor, current: torch.Tensor, count: int | torch.Tensor) -> torch.Tensor:
    """The weights that are measured and kept: a mean over the last steps, at most about 500 of them, which
    smooths what small batches shake (Polyak averaging)."""
    decay = min(0.998, (1 + int(count)) / (10 + int(count)))
    return torch.lerp(current, average, decay) if average.is_floating_point() else current


class _Watch(Callback):
    """Tells every step and epoch, and stops where the user asked for it."""

    def __init__(self, listener: Listener, epochs: int, eta: EtaReporter) -> None:
        self.history: list[dict[str, float]] = []
        self._listener = listener
        self._epochs = epochs
        self._eta = eta

    def state_dict(self) -> dict[str, Any]:
        return {"history": json.dumps(self.history)}

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        known, self.history = len(self.history), json.loads(state_dict["history"])
        if known:  # this very run, after too little memory
            return
        self._listener.info(
            "Going on from an earlier run: {done} of {epochs} epochs are done.",
            done=len(self.history),
            epochs=self._epochs,
        )
        for number, figures in enumerate(self.history, start=1):
            self._listener.metrics(number, {name: figures[name] for name in TOLD if name in figures})

    def on_train_start(self, trainer: lightning.Trainer, module: lightning.LightningModule) -> None:
        self._progress(trainer)

    def on_train_batch_end(
        self, trainer: lightning.Trainer, module: lightning.LightningModule, outputs: Any, batch: Any, index: int
    ) -> None:
        self._listener.check()
        self._progress(trainer, index + 1)

    def _progress(self, trainer: lightning.Trainer, batches: int = 0) -> None:
        each = int(trainer.num_training_batches)
        done, total = len(self.history) * each + batches, each * self._epochs
        self._listener.progress(STAGE, done, total)
        if batches:
            self._eta.update(done, total)

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


def _finish(job: FineTuneJob, extras: Extras, plan: _Plan, history: list[dict[str, float]], best: int | None) -> None:
    """Write the model with all that it must say of itself."""
    figures = history[best] if best is not None else {}
    detector = plan.detector
    # The loss tells it a step later, and after the last step there is none.
    if not all(torch.isfinite(value).all() for value in detector.model.state_dict().values()):
        raise TrainingError(
            "The model's weights are no longer numbers, so it is not written.",
            "Lower the learning rate (it was {learning_rate:g}).",
            learning_rate=detector.optimization.learning_rate,
        )
    threshold = figures.get("score_threshold", detector.info.score_threshold)
    detector.info = replace(
        detector.info,
        score_threshold=threshold,
        created=datetime.now(timezone.utc).isoformat(timespec="seconds"),
        metrics={name: figures[name] for name in figures if name in TOLD or name.endswith(("_Recall", "_Precision"))},
        settings={
            "epochs": len(history),
            "batch_size": plan.batch_size,
            "optimizer": detector.optimization.name,
            "learning_rate": detector.optimization.learning_rate,
            "augmentations": _named(job, extras) or "none",
            "seed": job.seed,
            "training_patches": len(plan.training),
            "training_crowns": sum(len(example.boxes) for example in plan.training),
            "validation_patches": len(plan.validation),
        },
    )
    detector.model.score_thresh = threshold
    detector.save(job.output_model)


def _report(
    job: FineTuneJob,
    extras: Extras,
    plan: _Plan,
    history: list[dict[str, float]],
    best: int | None,
    heard: Heard,
) -> str:
    if not job.report:
        return ""
    tr = Language(job.language)
    detector, info = plan.detector, plan.detector.info
    crowns = [sum(len(example.boxes) for example in part) for part in (plan.training, plan.validation)]
    worst, best_ones, by_score = _judged(plan, extras.match_iou, heard)
    training_report(
        job.report,
        TrainingReport(
            title=tr("Training of {name}").format(name=Path(job.output_model).name),
            settings={
                tr("Raster"): job.raster.title if job.raster else tr("patches in {folder}").format(folder=job.patches),
                tr("Epochs asked for"): job.epochs,
                tr("Batch size"): plan.batch_size,
                tr("Optimizer"): detector.optimization.name,
                tr("Learning rate"): detector.optimization.learning_rate,
                tr("Augmentations"): _named(job, extras) or tr("none"),
                tr("Learning-rate schedule"): detector.optimization.schedule.type,
                tr("Backbone"): tr("frozen") if job.freeze else tr("trained"),
                tr("Best epoch by"): job.monitor,
                tr("Device"): f"{plan.device.type}, {str(plan.precision).removeprefix('torch.')}",
                tr("Seed"): job.seed,
            },
            counts={
                tr("Training patches"): len(plan.training),
                tr("Training crowns"): crowns[0],
                tr("Validation patches"): len(plan.validation),
                tr("Validation crowns"): crowns[1],
            },
            notes=heard.notes,
            history=history,
            best_epoch=None if best is None else best + 1,
            samples=[] if plan.validation else _samples(plan),
            worst=worst,
            best=best_ones,
            by_score=by_score,
            threshold=info.score_threshold if plan.validation else None,
            iou_threshold=extras.match_iou,
            language=job.language,
            figures={name: history[best][name] for name in TOLD[2:]} if best is not None else {},
            model={
                tr("File"): Path(job.output_model).name,
                tr("Started from"): info.parent,
                tr("Architecture"): info.architecture,
                tr("Classes"): list(info.labels),
                tr("Ground extent of a patch (m)"): round(info.extent_m, 2) if info.extent_m else tr("unknown"),
                tr("Score threshold"): round(info.score_threshold, 3),
            },
        ),
    )
    return job.report


def _named(job: FineTuneJob, extras: Extras) -> str:
    wanted = job.augmentations if extras.train_augmentations is None else extras.train_augmentations
    return wanted if isinstance(wanted, str) else ", ".join(map(str, wanted))


def _judged(plan: _Plan, iou: float, listener: Listener) -> tuple[list[Sample], list[Sample], list[ScoreRow]]:
    """The worst and the best validation patches as the kept model sees them, and its figures by score."""
    if not plan.validation:
        return [], [], []
    threshold = plan.detector.info.score_threshold
    found, truth = [], []
    backend = _backend(plan)
    plan.detector.model.score_thresh = MIN_SCORE
    for done, example in enumerate(plan.validation):
        listener.check()
        listener.progress("Looking at the validation patches", done, len(plan.validation))
        sample = example.sample()
        found.append(backend.detect(sample.image[None])[0])
        truth.append(Detections(sample.boxes, np.ones(len(sample.boxes)), sample.classes))
    plan.detector.model.score_thresh = threshold
    merits = f1_by_image(found, truth, threshold, iou)
    ranked = sorted((merit, index) for index, merit in enumerate(merits) if merit is not None)

    def picture(merit: float, index: int) -> Sample:
        seen = found[index].scores >= threshold
        example = plan.validation[index]
        boxes, scores = found[index].boxes[seen], found[index].scores[seen]
        return Sample(example.name, example.sample().image, truth[index].boxes, boxes, scores, f1=merit)

    worst = [picture(*one) for one in ranked[:EXTREMES]]
    best = [picture(*one) for one in ranked[EXTREMES:][: -EXTREMES - 1 : -1]]
    rows = [ScoreRow(row.threshold, row.predicted, row.scores) for row in threshold_curve(found, truth, iou=iou)]
    return worst, best, rows


def _samples(plan: _Plan) -> list[Sample]:
    """Training patches with what the kept model finds in them."""
    backend = _backend(plan)
    samples = []
    for example in plan.training[:SAMPLES]:
        sample = example.sample()
        found = backend.detect(sample.image[None])[0]
        samples.append(Sample(example.name, sample.image, sample.boxes, found.boxes, found.scores))
    return samples


def _backend(plan: _Plan) -> TorchBackend:
    return TorchBackend(plan.detector, plan.device, plan.precision)
