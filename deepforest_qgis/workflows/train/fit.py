"""Training with Lightning: callbacks, checkpoints, and the log lines of the epochs."""

from __future__ import annotations

import importlib.util
import json
import logging
import math
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytorch_lightning as lightning
import torch
from pytorch_lightning.callbacks import Callback, EarlyStopping, ModelCheckpoint, WeightAveraging
from pytorch_lightning.loggers import CSVLogger, Logger, TensorBoardLogger
from pytorch_lightning.strategies import DDPStrategy

from ...common.errors import Cancelled, OutputError, TrainingError, is_out_of_memory
from ...common.events import Listener
from ...common.messages import Message, counted
from ...common.processes import is_leading
from ...common.sqlite_files import reason_of
from ...model.dataset import PatchDataset, make_loader
from ...model.detector import CrownDetector
from ..eta import EtaReporter
from . import launch
from .checkpoints import AtomicCheckpoints, TrainingFolder
from .prepare import TrainingPlan

__all__ = ["REPORTED_METRICS", "EpochReporter", "Training", "best_epoch", "fit", "moving_average"]

# The metrics of an epoch that are reported to the listener, in this order.
REPORTED_METRICS = ("train_loss", "val_loss", "box_precision", "box_recall", "box_f1", "mAP", "score_threshold")

History = list[dict[str, float]]


@dataclass(frozen=True)
class Training:
    """The values of a finished training run by name.

    Attributes:
        history: Those of each epoch.
        start: Those of the start model on the validation patches; empty without validation, or if it cannot detect.
        best: The epoch whose weights were kept, from 1; 0 for those of the start model; None without validation.
    """

    history: History
    start: Mapping[str, float] = field(default_factory=dict)
    best: int | None = None

    @property
    def metrics(self) -> Mapping[str, float]:
        """The values of the model that was kept; empty without validation."""
        if self.best is None:
            return {}
        return self.history[self.best - 1] if self.best else self.start


def best_epoch(monitor: str, history: History, start: Mapping[str, float], last_only: bool = False) -> int | None:
    """Return the epoch (from 1) whose weights are kept; 0 if none is better than the start model.

    A start model that detects none of the validation crowns is never kept.

    Args:
        monitor: The metric that is compared.
        history: The values of each epoch.
        start: The values of the start model; empty if they are unknown.
        last_only: Compare the last epoch only. With a few validation crowns the epoch with the best value is random.

    Returns:
        The epoch; None without validation, when the last weights are kept.
    """
    values = [epoch.get(monitor) for epoch in history]
    known = [-value if monitor == "val_loss" else value for value in values if value is not None]
    if len(known) < len(values) or not known:
        return None
    to_beat = _to_beat(monitor, start)
    before = -math.inf if to_beat is None else -to_beat if monitor == "val_loss" else to_beat
    best = len(known) - 1 if last_only else known.index(max(known))
    return 0 if known[best] <= before else best + 1


def _to_beat(monitor: str, start: Mapping[str, float]) -> float | None:
    """The value that an epoch has to improve on for the start model not to be kept; None if it cannot be kept."""
    return start.get(monitor) if start.get("box_f1") else None


def fit(plan: TrainingPlan, folder: TrainingFolder, listener: Listener) -> Training:
    """Train; afterwards the detector has the weights of the best epoch, or of the last one without validation.

    The start model is evaluated first. Its weights are kept if no epoch is better.

    If the device runs out of memory, training continues from the last finished epoch with smaller batches whose
    gradients are accumulated: the number of patches per optimizer step stays the same.

    Args:
        plan: What to train.
        folder: The folder of logs and checkpoints; an interrupted training run is resumed from it.
        listener: Receives progress and metrics.

    Returns:
        The values of each epoch and of the start model.

    Raises:
        TrainingError: The training diverged, or a batch of one patch does not fit into memory.
        OutputError: Logs or checkpoints cannot be written.
        Cancelled: The user cancelled the job.
    """
    logging.getLogger("pytorch_lightning").setLevel(logging.WARNING)
    weights = {name: value.clone() for name, value in plan.detector.model.state_dict().items()}
    start: Mapping[str, float] | None = None
    batch_size, epochs = plan.batch_size, plan.job.epochs
    folder.start()
    if plan.job.log_folder and not _has_tensorboard():
        listener.info("TensorBoard logs are not written because tensorboardX is not installed.")
    eta = EtaReporter(lambda left: counted(left, "{count} step", "{count:,} steps"), plan.device, listener)
    reporter = EpochReporter(listener, epochs, eta)
    while True:
        try:
            if start is None:
                start = _evaluate_start(plan, batch_size, reporter, listener)
            lightning.seed_everything(plan.job.seed, workers=True, verbose=False)
            plan.detector.model.load_state_dict(weights)
            _fit_once(plan, batch_size, folder, reporter, _to_beat(plan.job.monitor, start))
            best = best_epoch(plan.job.monitor, reporter.history, start, plan.gentle is not None)
            if best == 0:
                plan.detector.model.load_state_dict(weights)
            return Training(reporter.history, start, best)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                lost = launch.training_error(error, plan.extras.processes * plan.extras.nodes)
                if lost is None:
                    raise
                raise lost from error
            if batch_size == 1:
                raise TrainingError(
                    "The device does not have enough memory for a batch of one patch.",
                    "Close other programs, use smaller patches, or choose the CPU as the device.",
                ) from None
            batch_size = max(batch_size // 2, 1)
            listener.warning(
                "The device ran out of memory. Training continues from epoch {epoch} with batch size {batch_size}.",
                epoch=len(reporter.history) + 1,
                batch_size=batch_size,
            )
        except Cancelled as error:
            raise Cancelled(
                "Cancelled: {done} of {epochs} epochs are done and kept.",
                "Start it again with the same settings to continue.",
                done=len(reporter.history),
                epochs=epochs,
            ) from error


def _evaluate_start(
    plan: TrainingPlan, batch_size: int, reporter: EpochReporter, listener: Listener
) -> Mapping[str, float]:
    """Evaluate the start model on the validation patches as after an epoch, and log its metrics."""
    if not (plan.validation and plan.detects) or plan.extras.fast_dev_run:
        return {}
    detector, settings = plan.detector, plan.detector.validation_settings
    detector.validation_settings = replace(settings, every_epochs=1)
    trainer = _trainer(plan, batch_size, [reporter], logger=False, enable_checkpointing=False)
    dataset = PatchDataset(plan.validation, plan.validation_augmentation, preload=False)
    loader = make_loader(dataset, batch_size=batch_size, shuffle=False, workers=0, seed=plan.job.seed)
    try:
        with _without_warnings():
            trainer.validate(detector, loader, verbose=False)
    finally:
        detector.validation_settings = settings
    values = {name: float(value) for name, value in trainer.callback_metrics.items()}
    listener.info(
        "Start model on the validation patches: precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f} "
        "(validation loss {val_loss:.2f})",
        **{name.removeprefix("box_"): value for name, value in values.items()},
    )
    return values


@contextmanager
def _without_warnings() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", ".*num_workers.*")  # a few patches in memory need no worker processes
        warnings.filterwarnings("ignore", ".*Checkpoint directory.*")
        warnings.filterwarnings("ignore", ".*no `val_dataloader`.*")  # training without validation is allowed
        warnings.filterwarnings("ignore", ".*LeafSpec", FutureWarning)  # of Lightning with newer releases of PyTorch
        yield


def _fit_once(
    plan: TrainingPlan, batch_size: int, folder: TrainingFolder, reporter: EpochReporter, to_beat: float | None
) -> None:
    """Train from the last checkpoint, if there is one, to the end."""
    job, detector = plan.job, plan.detector
    callbacks, best = _callbacks(plan, folder, to_beat)
    trainer = _trainer(plan, batch_size, [reporter, *callbacks], logger=_loggers(folder.path))
    # On CPUs in float32, gradients take 20 to 35% longer with channels last (AMD EPYC, both architectures).
    plain = plan.device.type == "cpu" and plan.precision == torch.float32
    detector.model.to(memory_format=torch.contiguous_format if plain else torch.channels_last)
    detector.train()  # Lightning does not change the mode
    preload = job.preload if plan.extras.validation_preload is None else plan.extras.validation_preload
    training = PatchDataset([*plan.training, *plan.replayed], plan.augmentation, job.preload)
    validation = PatchDataset(plan.validation, plan.validation_augmentation, preload)
    loading = {"workers": job.workers, "seed": job.seed}
    with _without_warnings():
        try:
            trainer.fit(
                detector,
                make_loader(training, batch_size=batch_size, shuffle=True, **loading),
                make_loader(validation, batch_size=batch_size, shuffle=False, **loading) if plan.validation else None,
                ckpt_path=folder.last if folder.last.exists() else None,
                weights_only=True,
            )
        except OSError as error:
            raise OutputError(
                "The logs cannot be written to '{folder}': {error}.", folder=folder.path, error=reason_of(error)
            ) from error
    # Of a training run that is complete already, Lightning restores the weights before averaging.
    path = folder.last if best is None else Path(best.best_model_path)
    if path.is_file() and is_leading():  # the others may not have access to its disk
        kept = torch.load(path, map_location="cpu", weights_only=True)
        detector.load_state_dict(kept["state_dict"])


def _callbacks(
    plan: TrainingPlan, folder: TrainingFolder, to_beat: float | None
) -> tuple[list[Callback], ModelCheckpoint | None]:
    """Checkpoints, early stopping and weight averaging; and the checkpoint whose weights are kept, if not the last."""
    monitor = plan.job.monitor if plan.validation else None
    mode = "min" if monitor == "val_loss" else "max"
    # Written at the end of an epoch, when its metrics are known: a resumed training run has all of them.
    common: dict[str, Any] = {"enable_version_counter": False, "save_on_train_epoch_end": True}
    best = ModelCheckpoint(folder.checkpoints, filename="best", monitor=monitor, mode=mode, **common)
    last = ModelCheckpoint(folder.checkpoints, filename=folder.last.stem, **common)
    callbacks: list[Callback] = [*([best] if monitor else []), last]
    if plan.extras.snapshots:
        # Lightning identifies the state of a checkpoint callback by its settings; here the mode has no other effect.
        callbacks.append(
            ModelCheckpoint(folder.checkpoints, filename="{epoch:03d}", save_top_k=-1, mode="max", **common)
        )
    if monitor and plan.job.patience:
        stopping = _EarlyStopping(monitor, patience=plan.job.patience, mode=mode)
        if to_beat is not None:  # the start model counts as an epoch; a resumed training run restores its best value
            stopping.best_score = torch.tensor(to_beat)
        callbacks.append(stopping)
    if _is_adaptive(plan):
        callbacks.append(WeightAveraging(avg_fn=moving_average))
    return callbacks, best if monitor and plan.gentle is None else None


def _trainer(plan: TrainingPlan, batch_size: int, callbacks: list[Callback], **other: Any) -> lightning.Trainer:
    extras, first = plan.extras, plan.device.index
    several = extras.processes * extras.nodes > 1
    return lightning.Trainer(
        accelerator="gpu" if plan.device.type == "cuda" else plan.device.type,
        devices=extras.processes if first is None else list(range(first, first + extras.processes)),
        num_nodes=extras.nodes,
        strategy=DDPStrategy(timeout=timedelta(seconds=launch.JOIN_SECONDS)) if several else "auto",
        precision="bf16-mixed" if plan.precision == torch.bfloat16 else "32-true",
        max_epochs=plan.job.epochs,
        fast_dev_run=extras.fast_dev_run,
        callbacks=callbacks,
        plugins=[AtomicCheckpoints()],
        enable_progress_bar=False,
        enable_model_summary=False,
        log_every_n_steps=1,
        num_sanity_val_steps=0,
        accumulate_grad_batches=max(plan.batch_size // batch_size, 1),
        gradient_clip_val=5.0 if _is_adaptive(plan) else None,
        **other,
    )


def _is_adaptive(plan: TrainingPlan) -> bool:
    """Whether weights are averaged and gradients clipped; DeepForest's recipe with SGD does neither."""
    return plan.detector.optimization.name == "adamw"


def _loggers(folder: Path) -> list[Logger]:
    # A new file each time the training is resumed, because Lightning would empty the previous one.
    loggers: list[Logger] = [CSVLogger(folder, name="metrics")]
    return [*loggers, TensorBoardLogger(folder, name="tensorboard", version="")] if _has_tensorboard() else loggers


def _has_tensorboard() -> bool:
    """Whether a package is installed that writes TensorBoard logs."""
    return any(importlib.util.find_spec(name) is not None for name in ("tensorboardX", "tensorboard"))


def moving_average(average: torch.Tensor, current: torch.Tensor, count: int | torch.Tensor) -> torch.Tensor:
    """Return the weights to validate and keep: a mean over at most about the last 500 steps (Polyak averaging)."""
    decay = min(0.998, (1 + int(count)) / (10 + int(count)))
    return torch.lerp(current, average, decay) if average.is_floating_point() else current


class _EarlyStopping(EarlyStopping):
    """Does not train another epoch if a training run is resumed that had stopped."""

    def on_train_start(self, trainer: lightning.Trainer, module: lightning.LightningModule) -> None:
        """Stop if the last epoch of the checkpoint was the last one."""
        trainer.should_stop = trainer.should_stop or self.wait_count >= self.patience


class EpochReporter(Callback):
    """Reports progress and metrics to a listener, and stops the training if the job is cancelled.

    Args:
        listener: Receives them.
        epochs: The number of epochs of the training.
        eta: Logs the time left.

    Attributes:
        history: The values of each finished epoch by name; kept in checkpoints.
    """

    STAGE = Message("Training")

    def __init__(self, listener: Listener, epochs: int, eta: EtaReporter) -> None:
        self.history: History = []
        self._listener = listener
        self._epochs = epochs
        self._eta = eta

    def state_dict(self) -> dict[str, Any]:
        """Return the history for a checkpoint."""
        return {"history": json.dumps(self.history)}

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Restore the history of a checkpoint, and report it if this is another run."""
        same_run = bool(self.history)  # after it ran out of memory
        self.history = json.loads(state_dict["history"])
        if same_run:
            return
        self._listener.info(
            "Resumed an earlier run: {done} of {epochs} epochs are done.", done=len(self.history), epochs=self._epochs
        )
        for number, values in enumerate(self.history, start=1):
            self._report(number, values)

    def on_train_start(self, trainer: lightning.Trainer, module: lightning.LightningModule) -> None:
        """Report the progress of a resumed training run."""
        self._progress(trainer)

    def on_train_batch_end(
        self, trainer: lightning.Trainer, module: lightning.LightningModule, outputs: Any, batch: Any, index: int
    ) -> None:
        """Stop if the job is cancelled; report progress."""
        self._listener.check()
        self._progress(trainer, index + 1)

    def on_validation_batch_end(self, *positional: Any, **named: Any) -> None:
        """Stop if the job is cancelled."""
        self._listener.check()

    def on_train_epoch_end(self, trainer: lightning.Trainer, module: lightning.LightningModule) -> None:
        """Add the epoch to the history and report it."""
        values = {name: float(value) for name, value in trainer.callback_metrics.items()}
        epoch = trainer.current_epoch + 1
        if isinstance(module, CrownDetector) and epoch % module.validation_settings.every_epochs:
            # Lightning keeps the metrics of the last epoch in which they were computed.
            values = {name: value for name, value in values.items() if name.startswith(("train_", "val_"))}
        values["lr"] = float(trainer.optimizers[0].param_groups[0]["lr"])
        self.history.append({"epoch": float(epoch), **values})
        self._report(epoch, values)

    def _progress(self, trainer: lightning.Trainer, batches: int = 0) -> None:
        steps = int(trainer.num_training_batches)
        done, total = len(self.history) * steps + batches, steps * self._epochs
        self._listener.progress(self.STAGE, done, total)
        if batches:
            self._eta.update(done, total)

    def _report(self, epoch: int, values: Mapping[str, float]) -> None:
        self._listener.metrics(epoch, {name: values[name] for name in REPORTED_METRICS if name in values})
        self._listener.info(_epoch_line(epoch, self._epochs, values))


def _epoch_line(epoch: int, epochs: int, values: Mapping[str, float]) -> Message:
    """The log line of a finished epoch; metrics and the validation loss are left out if they were not computed."""
    named = {name.removeprefix("box_"): value for name, value in values.items()} | {"epoch": epoch, "epochs": epochs}
    if "f1" in named:
        return Message(
            "Epoch {epoch} of {epochs}: precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f} (training loss "
            "{train_loss:.2f}, validation loss {val_loss:.2f})",
            **named,
        )
    if "val_loss" in named:
        return Message(
            "Epoch {epoch} of {epochs}: training loss {train_loss:.2f}, validation loss {val_loss:.2f}", **named
        )
    return Message("Epoch {epoch} of {epochs}: training loss {train_loss:.2f}", **named)
