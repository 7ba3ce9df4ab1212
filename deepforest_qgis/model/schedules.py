"""Learning-rate schedules: DeepForest's, per epoch, and a cosine per step; each with an optional linear warm-up.

``configure_optimizers`` returns :func:`lightning_scheduler`; the module's ``on_train_epoch_end`` must call
:func:`finish_epoch`. Lightning itself advances plateau schedules only after it has written the epoch's checkpoint, so
that a resumed training run would ignore its last epoch.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import torch
from pytorch_lightning import Trainer
from torch.optim import Optimizer
from torch.optim.lr_scheduler import (
    CosineAnnealingLR,
    ExponentialLR,
    LambdaLR,
    LRScheduler,
    MultiplicativeLR,
    MultiStepLR,
    ReduceLROnPlateau,
    StepLR,
)

from ..common.errors import InputError
from .lr_expression import parse_expression

__all__ = [
    "PARAMS",
    "PLATEAU",
    "PLATEAU_PARAMS",
    "TYPES",
    "WARMUP_COSINE",
    "LearningRate",
    "Schedule",
    "finish_epoch",
    "lightning_scheduler",
    "schedule_type",
]

WARMUP_COSINE = "warmup_cosine"
PLATEAU = "ReduceLROnPlateau"
# DeepForest 2.1.0's defaults.
PLATEAU_PARAMS: Mapping[str, Any] = {
    "mode": "min",
    "factor": 0.1,
    "patience": 10,
    "threshold": 1e-4,
    "threshold_mode": "rel",
    "cooldown": 0,
    "min_lr": 0.0,
    "eps": 1e-8,
}
PARAMS: Mapping[str, Any] = {
    "T_max": 10,
    "eta_min": 1e-5,
    "lr_lambda": "0.95 ** epoch",
    "step_size": 30,
    "gamma": 0.1,
    "milestones": [50, 100],
    **PLATEAU_PARAMS,
}
# PyTorch's schedulers by their name in DeepForest, with their parameters.
_BY_EPOCH: Mapping[str, tuple[type[LRScheduler], Iterable[str]]] = {
    "cosine": (CosineAnnealingLR, ("T_max", "eta_min")),
    "lambdaLR": (LambdaLR, ("lr_lambda",)),
    "multiplicativeLR": (MultiplicativeLR, ("lr_lambda",)),
    "stepLR": (StepLR, ("step_size", "gamma")),
    "multistepLR": (MultiStepLR, ("milestones", "gamma")),
    "exponentialLR": (ExponentialLR, ("gamma",)),
    PLATEAU: (ReduceLROnPlateau, PLATEAU_PARAMS),
}
TYPES = (WARMUP_COSINE, *_BY_EPOCH)
FINAL_FRACTION = 0.02  # of the learning rate at the end of "warmup_cosine"
WARMUP_FRACTION, MAX_WARMUP_STEPS = 0.05, 200  # default warm-up of "warmup_cosine"


@dataclass(frozen=True)
class Schedule:
    """Settings of a learning-rate schedule.

    Attributes:
        type: one of :data:`TYPES`, regardless of case; empty for ReduceLROnPlateau, as in DeepForest. All types except
            "warmup_cosine" change the rate after each epoch.
        params: parameters of :data:`PARAMS` that differ from their default; a type uses only its own ones.
        warmup_steps: number of optimizer steps over which the rate rises linearly from almost 0. None: 5% of all steps
            but at most 200 for "warmup_cosine", no warm-up for the other types.

    Raises:
        InputError: the type or a parameter is unknown, or ``lr_lambda`` is not an expression of ``epoch``.
    """

    type: str = WARMUP_COSINE
    params: Mapping[str, Any] = field(default_factory=dict)
    warmup_steps: int | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "type", schedule_type(self.type))
        unknown = [name for name in self.params if name not in PARAMS]
        if unknown:
            raise InputError(
                "The learning-rate schedule has no parameter '{parameter}'.",
                "Its parameters are: {params}.",
                parameter=unknown[0],
                params=PARAMS,
            )
        object.__setattr__(self, "params", {**PARAMS, **self.params})
        if self.warmup_steps is not None and self.warmup_steps < 0:
            raise InputError(
                "The warm-up of the learning rate cannot be negative ({warmup_steps} steps).",
                warmup_steps=self.warmup_steps,
            )
        parse_expression(self.params["lr_lambda"])

    def check(self, epochs: int) -> None:
        """Check that the schedule gives a learning rate for each epoch.

        Args:
            epochs: number of epochs.

        Raises:
            InputError: ``lr_lambda`` is used and gives no rate at the start or after one of the epochs.
        """
        if self.type in ("lambdaLR", "multiplicativeLR"):
            factor = parse_expression(self.params["lr_lambda"])
            for epoch in range(epochs + 1):
                factor(epoch)


def schedule_type(name: str | None) -> str:
    """Return the name of a schedule as in :data:`TYPES`.

    Args:
        name: the name, regardless of case; names of PyTorch's classes are accepted too.

    Raises:
        InputError: the name is unknown.
    """
    wanted = (name or PLATEAU).strip().lower()
    known = {kind.lower(): kind for kind in TYPES} | {"cosineannealinglr": "cosine"}
    if wanted not in known:
        raise InputError(
            "The learning-rate schedule 'train.scheduler.type' is '{name}', which is unknown.",
            "Choose one of: {types}.",
            name=name,
            types=TYPES,
        )
    return known[wanted]


def lightning_scheduler(
    schedule: Schedule, optimizer: Optimizer, total_steps: int, monitor: str, has_validation: bool
) -> dict[str, Any]:
    """Make Lightning's "lr_scheduler". Lightning advances it by step, :func:`finish_epoch` by epoch.

    Args:
        schedule: the settings.
        optimizer: the optimizer.
        total_steps: optimizer steps of the whole training.
        monitor: logged metric that ReduceLROnPlateau monitors; without validation it monitors the training loss.
        has_validation: the training has validation data.
    """
    if not has_validation:
        monitor = "train_loss"
        schedule = Schedule(schedule.type, {**schedule.params, "mode": "min"}, schedule.warmup_steps)
    kind = _NAMED.get(schedule.type, LearningRate)
    return {"scheduler": kind(optimizer, schedule, total_steps, monitor), "interval": "step"}


def finish_epoch(trainer: Trainer) -> None:
    """Advance the schedules of a trainer by an epoch; called from the module's ``on_train_epoch_end``."""
    # If "max_steps" ends within an epoch, the hook is called too.
    if not trainer.is_last_batch:
        return
    for config in trainer.lr_scheduler_configs:
        schedule = config.scheduler
        if isinstance(schedule, LearningRate):
            value = trainer.callback_metrics.get(schedule.monitor)
            if value is not None:
                # Each process may have logged its own value, but all need the same rate.
                value = trainer.strategy.reduce(value.to(trainer.strategy.root_device), reduce_op="mean")
            schedule.finish_epoch(trainer.current_epoch, None if value is None else float(value))


class LearningRate(LRScheduler):
    """A scheduler that combines PyTorch's scheduler per epoch with a warm-up and a cosine per step.

    PyTorch's schedulers compute each rate from the previous one, so the rates without warm-up are kept in ``_rates``.

    Args:
        optimizer: the optimizer.
        schedule: the settings.
        total_steps: optimizer steps of the whole training.
        monitor: logged metric that ReduceLROnPlateau monitors.
    """

    def __init__(self, optimizer: Optimizer, schedule: Schedule, total_steps: int, monitor: str = "val_loss") -> None:
        self.monitor = monitor
        self._cosine = schedule.type == WARMUP_COSINE
        self._total = total_steps
        warmup = min(max(int(total_steps * WARMUP_FRACTION), 1), MAX_WARMUP_STEPS) if self._cosine else 0
        self._warmup = warmup if schedule.warmup_steps is None else schedule.warmup_steps
        self._epochs = 0
        self._by_epoch: LRScheduler | None = None
        if not self._cosine:
            kind, names = _BY_EPOCH[schedule.type]
            params = {**schedule.params, "lr_lambda": parse_expression(schedule.params["lr_lambda"])}
            self._by_epoch = kind(optimizer, **{name: params[name] for name in names})
        self._rates = [float(group["lr"]) for group in optimizer.param_groups]
        super().__init__(optimizer)

    def get_lr(self) -> list[float | torch.Tensor]:
        """Return the learning rate of each parameter group for the next step."""
        factor = self._factor(self.last_epoch)  # PyTorch's name; it counts steps here
        return [rate * factor for rate in self._rates]

    def _factor(self, step: int) -> float:
        if step < self._warmup:
            return (step + 1) / self._warmup
        if not self._cosine:
            return 1.0
        done = (step - self._warmup) / max(self._total - self._warmup, 1)
        return FINAL_FRACTION + (1 - FINAL_FRACTION) * 0.5 * (1 + math.cos(math.pi * min(done, 1.0)))

    def finish_epoch(self, epoch: int, value: float | None = None) -> None:
        """Advance the schedule by an epoch; a second call for the same epoch has no effect.

        Args:
            epoch: number of the epoch, from 0.
            value: latest value of the monitored metric; without one a plateau schedule does not change.
        """
        if epoch < self._epochs:
            return
        self._epochs = epoch + 1
        if self._by_epoch is None:
            return
        self._set(self._rates)
        if not isinstance(self._by_epoch, ReduceLROnPlateau):
            self._by_epoch.step()
        elif value is not None:
            self._by_epoch.step(value)
        self._rates = [float(group["lr"]) for group in self.optimizer.param_groups]
        self._set(self.get_lr())
        self._last_lr = self.get_lr()

    def _set(self, rates: list[float] | list[float | torch.Tensor]) -> None:
        for group, rate in zip(self.optimizer.param_groups, rates, strict=True):
            group["lr"] = rate

    def state_dict(self) -> dict[str, Any]:
        """Return the state as plain values, so that checkpoints can be loaded without unpickling code."""
        return {
            "steps": self.last_epoch,
            "step_count": self._step_count,
            "epochs": self._epochs,
            "rates": list(self._rates),
            "by_epoch": None if self._by_epoch is None else self._by_epoch.state_dict(),
        }

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Restore a state that :meth:`state_dict` returned."""
        self.last_epoch = state_dict["steps"]
        self._step_count = state_dict["step_count"]
        self._epochs = state_dict["epochs"]
        self._rates = list(state_dict["rates"])
        if self._by_epoch is not None and state_dict["by_epoch"] is not None:
            self._by_epoch.load_state_dict(state_dict["by_epoch"])
        self._last_lr = self.get_lr()


# Scripts written for DeepForest check the name of the scheduler's class, which is PyTorch's.
_NAMED: Mapping[str, type[LearningRate]] = {
    name: type(kind.__name__, (LearningRate,), {}) for name, (kind, _) in _BY_EPOCH.items()
}
