"""Learning-rate schedules: DeepForest's, by epoch, and our own, by step; each with a linear warm-up if wanted.

``configure_optimizers`` takes :func:`lightning_scheduler`; the module's ``on_train_epoch_end`` must call
:func:`finish_epoch`. Lightning's own way is not taken because it moves plateau schedules only after the epoch's
checkpoint is written, so that a resumed training would have forgotten its last epoch.
"""

from __future__ import annotations

import ast
import math
import operator
from collections.abc import Callable, Mapping
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
    "parse_expression",
    "schedule_type",
]

WARMUP_COSINE = "warmup_cosine"
PLATEAU = "ReduceLROnPlateau"
# DeepForest's names, in its spelling.
TYPES = (
    WARMUP_COSINE, "cosine", "lambdaLR", "multiplicativeLR", "stepLR", "multistepLR", "exponentialLR", PLATEAU,
)  # fmt: skip
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
LAMBDA_KEY = "train.scheduler.params.lr_lambda"
LONGEST = 200  # characters of an expression
FLOOR = 0.02  # share of the learning rate at which "warmup_cosine" ends


@dataclass(frozen=True)
class Schedule:
    """How the learning rate changes while training.

    ``type``: one of :data:`TYPES` in any case; empty: ReduceLROnPlateau, as in DeepForest. ``params``: those of
    :data:`PARAMS` that differ from the default; a type reads only its own. All types but "warmup_cosine" change the
    rate after each epoch. ``warmup_steps``: over so many optimizer steps the rate grows evenly from nearly nothing
    to what the type says; None: 5 % of all steps but at most 200 for "warmup_cosine", no warm-up for the others.

    Raises:
        InputError: the type or a parameter is unknown, or ``lr_lambda`` is no expression of ``epoch``.
    """

    type: str = WARMUP_COSINE
    params: Mapping[str, Any] = field(default_factory=dict)
    warmup_steps: int | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "type", schedule_type(self.type))
        unknown = [name for name in self.params if name not in PARAMS]
        if unknown:
            raise InputError(
                f"The learning-rate schedule has no parameter '{unknown[0]}'.", f"Known are: {', '.join(PARAMS)}."
            )
        object.__setattr__(self, "params", {**PARAMS, **self.params})
        if self.warmup_steps is not None and self.warmup_steps < 0:
            raise InputError(f"The warm-up of the learning rate is {self.warmup_steps} steps, but cannot be negative.")
        parse_expression(self.params["lr_lambda"])

    def check(self, epochs: int) -> None:
        """Raise InputError where ``lr_lambda`` is used and gives no rate at the start or after one of the epochs."""
        if self.type in ("lambdaLR", "multiplicativeLR"):
            factor = parse_expression(self.params["lr_lambda"])
            for epoch in range(epochs + 1):
                factor(epoch)


def schedule_type(name: str | None) -> str:
    """The name as in :data:`TYPES`; torch's class names are known too. Raises InputError."""
    wanted = (name or PLATEAU).strip().lower()
    known = {kind.lower(): kind for kind in TYPES} | {"cosineannealinglr": "cosine"}
    if wanted not in known:
        raise InputError(
            f"The learning-rate schedule 'train.scheduler.type' is '{name}', which is not known.",
            f"Known are: {', '.join(TYPES)}.",
        )
    return known[wanted]


def lightning_scheduler(
    schedule: Schedule, optimizer: Optimizer, total_steps: int, monitor: str, has_validation: bool
) -> dict[str, Any]:
    """What Lightning takes as "lr_scheduler". It moves the rate by step; :func:`finish_epoch` moves it by epoch.

    ``total_steps``: optimizer steps of the whole training. ``monitor``: the logged figure that ReduceLROnPlateau
    follows; without validation it follows the training loss instead.
    """
    if not has_validation:
        monitor = "train_loss"
        schedule = Schedule(schedule.type, {**schedule.params, "mode": "min"}, schedule.warmup_steps)
    return {"scheduler": LearningRate(optimizer, schedule, total_steps, monitor), "interval": "step"}


def finish_epoch(trainer: Trainer) -> None:
    """Tell the schedule that the epoch is over; to be called from the module's ``on_train_epoch_end``."""
    # After "max_steps" in the middle of an epoch the hook is called too.
    if not trainer.is_last_batch:
        return
    for config in trainer.lr_scheduler_configs:
        schedule = config.scheduler
        if isinstance(schedule, LearningRate):
            figure = trainer.callback_metrics.get(schedule.monitor)
            if figure is not None:
                # Where each process logged its own, all must come to the same rate.
                figure = trainer.strategy.reduce(figure.to(trainer.strategy.root_device), reduce_op="mean")
            schedule.finish_epoch(trainer.current_epoch, None if figure is None else float(figure))


class LearningRate(LRScheduler):
    """A :class:`Schedule` at work: torch's own scheduler by epoch, times warm-up (and our cosine) by step.

    torch's scheduler computes each rate from the last one, so the rates without warm-up are kept in ``_rates``.
    """

    def __init__(self, optimizer: Optimizer, schedule: Schedule, total_steps: int, monitor: str = "val_loss") -> None:
        self.monitor = monitor
        self._cosine = schedule.type == WARMUP_COSINE
        self._total = total_steps
        warm = min(max(total_steps // 20, 1), 200) if self._cosine else 0
        self._warm = warm if schedule.warmup_steps is None else schedule.warmup_steps
        self._epochs = 0
        self._by_epoch = _by_epoch(schedule, optimizer)
        self._rates = [float(group["lr"]) for group in optimizer.param_groups]
        super().__init__(optimizer)

    def get_lr(self) -> list[float | torch.Tensor]:
        """The rates for the coming step."""
        factor = self._factor(self.last_epoch)  # torch's name; here it counts steps
        return [rate * factor for rate in self._rates]

    def _factor(self, step: int) -> float:
        if step < self._warm:
            return (step + 1) / self._warm
        if not self._cosine:
            return 1.0
        done = (step - self._warm) / max(self._total - self._warm, 1)
        return FLOOR + (1 - FLOOR) * 0.5 * (1 + math.cos(math.pi * min(done, 1.0)))

    def finish_epoch(self, epoch: int, figure: float | None = None) -> None:
        """Epoch ``epoch`` (from 0) is over; a second call for it does nothing.

        ``figure``: the latest value of ``monitor``; while there is none, a plateau schedule waits.
        """
        if epoch < self._epochs:
            return
        self._epochs = epoch + 1
        if self._by_epoch is None:
            return
        self._set(self._rates)
        if not isinstance(self._by_epoch, ReduceLROnPlateau):
            self._by_epoch.step()
        elif figure is not None:
            self._by_epoch.step(figure)
        self._rates = [float(group["lr"]) for group in self.optimizer.param_groups]
        self._set(self.get_lr())
        self._last_lr = self.get_lr()

    def _set(self, rates: list[float] | list[float | torch.Tensor]) -> None:
        for group, rate in zip(self.optimizer.param_groups, rates, strict=True):
            group["lr"] = rate

    def state_dict(self) -> dict[str, Any]:
        """Plain values only, so that checkpoints load without unpickling code."""
        return {
            "steps": self.last_epoch,
            "step_count": self._step_count,
            "epochs": self._epochs,
            "rates": list(self._rates),
            "by_epoch": None if self._by_epoch is None else self._by_epoch.state_dict(),
        }

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        self.last_epoch = state_dict["steps"]
        self._step_count = state_dict["step_count"]
        self._epochs = state_dict["epochs"]
        self._rates = list(state_dict["rates"])
        if self._by_epoch is not None and state_dict["by_epoch"] is not None:
            self._by_epoch.load_state_dict(state_dict["by_epoch"])
        self._last_lr = self.get_lr()


def _by_epoch(schedule: Schedule, optimizer: Optimizer) -> LRScheduler | None:
    params = schedule.params
    if schedule.type == "cosine":
        return CosineAnnealingLR(optimizer, params["T_max"], params["eta_min"])
    if schedule.type == "stepLR":
        return StepLR(optimizer, params["step_size"], params["gamma"])
    if schedule.type == "multistepLR":
        return MultiStepLR(optimizer, params["milestones"], params["gamma"])
    if schedule.type == "exponentialLR":
        return ExponentialLR(optimizer, params["gamma"])
    if schedule.type == PLATEAU:
        return ReduceLROnPlateau(optimizer, **{name: params[name] for name in PLATEAU_PARAMS})
    if schedule.type in ("lambdaLR", "multiplicativeLR"):
        kind = LambdaLR if schedule.type == "lambdaLR" else MultiplicativeLR
        return kind(optimizer, parse_expression(params["lr_lambda"]))
    return None


# -- lr_lambda ---------------------------------------------------------------------------------

_BINARY: dict[type[ast.operator], Callable[[float, float], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
}
_UNARY: dict[type[ast.unaryop], Callable[[float], float]] = {ast.USub: operator.neg, ast.UAdd: operator.pos}
_CALLS: dict[str, Callable[..., float]] = {"min": min, "max": max}


def parse_expression(text: str) -> Callable[[int], float]:
    """A factor of the learning rate from ``epoch`` (from 0), such as "0.95 ** epoch".

    Numbers, ``epoch``, + - * / // % **, parentheses, min and max; all is computed in floating point, so no power
    can grow without bound, and nothing is evaluated as code.

    Raises:
        InputError: now, for anything else; when called, for an epoch at which there is no finite factor of at least 0.
    """
    if not isinstance(text, str) or not 0 < len(text.strip()) <= LONGEST:
        raise InputError(f"'{LAMBDA_KEY}' must be an expression of 'epoch' with at most {LONGEST} characters.")
    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:  # what Python says of odd text varies
        raise InputError(f"'{LAMBDA_KEY}' is '{text}', which is not an expression of 'epoch'.", _HELP) from error
    _check(tree)

    def factor(epoch: int) -> float:
        try:
            value = _compute(tree, float(epoch))
        except (ArithmeticError, TypeError):  # division by zero, overflow; a complex number compared
            value = math.nan
        if isinstance(value, complex) or not math.isfinite(value) or value < 0:
            raise InputError(
                f"'{LAMBDA_KEY}' is '{text}', which gives no learning rate at epoch {epoch}.",
                "It must be a number of at least 0 for every epoch, from 0 to the number of epochs.",
            )
        return float(value)

    return factor


_HELP = "Write numbers, epoch, + - * / // % **, parentheses, min and max; for example 0.95 ** epoch."


def _check(node: ast.AST) -> None:
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float) and not isinstance(node.value, bool):
        return
    if isinstance(node, ast.Name) and node.id == "epoch":
        return
    parts: list[ast.expr] = []
    if isinstance(node, ast.BinOp) and type(node.op) in _BINARY:
        parts = [node.left, node.right]
    elif isinstance(node, ast.UnaryOp) and type(node.op) in _UNARY:
        parts = [node.operand]
    elif (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in _CALLS
        and len(node.args) > 1
        and not node.keywords
    ):
        parts = node.args
    if not parts:
        raise InputError(f"'{LAMBDA_KEY}' holds '{ast.unparse(node)}', which is not allowed there.", _HELP)
    for part in parts:
        _check(part)


def _compute(node: ast.AST, epoch: float) -> Any:
    if isinstance(node, ast.Constant):
        return float(node.value)  # type: ignore[arg-type]  # _check let only numbers pass
    if isinstance(node, ast.BinOp):
        return _BINARY[type(node.op)](_compute(node.left, epoch), _compute(node.right, epoch))
    if isinstance(node, ast.UnaryOp):
        return _UNARY[type(node.op)](_compute(node.operand, epoch))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return _CALLS[node.func.id](*(_compute(part, epoch) for part in node.args))
    return epoch
