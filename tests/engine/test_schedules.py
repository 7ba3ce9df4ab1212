"""Learning-rate schedules compared with PyTorch's, with a warm-up, and after a resume."""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import pytorch_lightning as lightning
import torch
from pytorch_lightning.callbacks import LearningRateMonitor, ModelCheckpoint
from pytorch_lightning.loggers import CSVLogger
from torch.optim import lr_scheduler
from torch.utils.data import DataLoader

from deepforest_qgis.common.errors import InputError
from deepforest_qgis.model.lr_expression import parse_expression
from deepforest_qgis.model.schedules import TYPES, LearningRate, Schedule, finish_epoch, lightning_scheduler

pytestmark = pytest.mark.filterwarnings("ignore:.*LeafSpec.*:FutureWarning")  # within Lightning

RATE = 0.04
STEPS = 5  # optimizer steps of an epoch
EPOCHS = 30

PARAMS: dict[str, dict[str, Any]] = {
    "cosine": {"T_max": 10, "eta_min": 0.001},
    "lambdaLR": {"lr_lambda": "0.95 ** epoch"},
    "multiplicativeLR": {"lr_lambda": "max(0.5, 1 - epoch / 100)"},
    "stepLR": {"step_size": 7, "gamma": 0.5},
    "multistepLR": {"milestones": [3, 4, 20], "gamma": 0.3},
    "exponentialLR": {"gamma": 0.9},
    "ReduceLROnPlateau": {"patience": 1, "factor": 0.5, "cooldown": 1, "min_lr": 0.002, "threshold": 0.01},
    "warmup_cosine": {},
}
BY_TORCH: dict[str, Callable[[torch.optim.Optimizer], Any]] = {
    "cosine": lambda o: lr_scheduler.CosineAnnealingLR(o, T_max=10, eta_min=0.001),
    "lambdaLR": lambda o: lr_scheduler.LambdaLR(o, lambda epoch: 0.95**epoch),
    "multiplicativeLR": lambda o: lr_scheduler.MultiplicativeLR(o, lambda epoch: max(0.5, 1 - epoch / 100)),
    "stepLR": lambda o: lr_scheduler.StepLR(o, 7, 0.5),
    "multistepLR": lambda o: lr_scheduler.MultiStepLR(o, [3, 4, 20], 0.3),
    "exponentialLR": lambda o: lr_scheduler.ExponentialLR(o, 0.9),
    "ReduceLROnPlateau": lambda o: lr_scheduler.ReduceLROnPlateau(
        o, "min", factor=0.5, patience=1, cooldown=1, min_lr=0.002, threshold=0.01
    ),
}


def figure(epoch: int) -> float:
    """A loss that decreases, stays constant and increases."""
    return 1 / (1 + epoch) if epoch < 6 else 0.16 + 0.001 * epoch


def optimizer() -> torch.optim.SGD:
    return torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=RATE, momentum=0.9)


def rate(one: torch.optim.Optimizer) -> float:
    return float(one.param_groups[0]["lr"])


def by_torch(kind: str) -> list[float]:
    """The rate of each of 30 epochs, from PyTorch's scheduler."""
    own = optimizer()
    schedule = BY_TORCH[kind](own)
    rates = []
    for epoch in range(EPOCHS):
        rates.append(rate(own))
        own.step()
        schedule.step(*([figure(epoch)] if kind == "ReduceLROnPlateau" else []))
    return rates


def by_ours(schedule: Schedule, *, stop_after: int | None = None) -> list[list[float]]:
    """The rate of each step of 30 epochs; optionally saved and resumed after an epoch."""
    own = optimizer()
    ours = LearningRate(own, schedule, STEPS * EPOCHS)
    rates = []
    for epoch in range(EPOCHS):
        rates.append([])
        for _ in range(STEPS):
            rates[-1].append(rate(own))
            own.step()
            ours.step()
        ours.finish_epoch(epoch, figure(epoch))
        if epoch + 1 == stop_after:
            state, kept = ours.state_dict(), own.state_dict()
            own = optimizer()
            ours = LearningRate(own, schedule, STEPS * EPOCHS)
            own.load_state_dict(kept)
            ours.load_state_dict(state)
            ours.finish_epoch(epoch, figure(epoch))  # reported twice: counts once
            assert ours.get_last_lr() == [rate(own)]
    return rates


@pytest.mark.parametrize("kind", BY_TORCH)
@pytest.mark.parametrize("warmup", [0, 1, 12])
def test_rates_are_torchs_times_the_warm_up(kind: str, warmup: int) -> None:
    found = by_ours(Schedule(kind, PARAMS[kind], warmup))
    steps = [rate for epoch in found for rate in epoch]
    expected = [rate for rate in by_torch(kind) for _ in range(STEPS)]
    warm = [min((step + 1) / warmup, 1) if warmup else 1 for step in range(len(steps))]
    assert steps == pytest.approx([rate * part for rate, part in zip(expected, warm, strict=True)], rel=1e-12)
    assert len(set(expected)) > 3  # the schedule does something


def test_warmup_cosine_rises_over_five_percent_and_falls() -> None:
    found = [rate for epoch in by_ours(Schedule()) for rate in epoch]
    total = STEPS * EPOCHS
    warm = 7  # a twentieth of 150 steps
    assert found[:warm] == pytest.approx([RATE * (step + 1) / warm for step in range(warm)])
    falling = [
        RATE * (0.02 + 0.49 * (1 + math.cos(math.pi * (step - warm) / (total - warm)))) for step in range(warm, total)
    ]
    assert found[warm:] == pytest.approx(falling)
    assert by_ours(Schedule(warmup_steps=0))[0][0] == pytest.approx(RATE)
    assert by_ours(Schedule(warmup_steps=50))[0][0] == pytest.approx(RATE / 50)


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("stop", [1, 8])
@pytest.mark.parametrize("warmup", [None, 20])
def test_a_resumed_schedule_equals_an_uninterrupted_one(kind: str, stop: int, warmup: int | None) -> None:
    schedule = Schedule(kind, PARAMS[kind], warmup)
    assert by_ours(schedule, stop_after=stop) == by_ours(schedule)


def test_every_group_keeps_its_own_rate() -> None:
    parts = [{"params": [torch.nn.Parameter(torch.ones(1))], "lr": lr} for lr in (0.1, 0.01)]
    own = torch.optim.SGD(parts, lr=1.0)
    ours = LearningRate(own, Schedule("exponentialLR", {"gamma": 0.5}, 4), 10)
    assert [group["lr"] for group in own.param_groups] == pytest.approx([0.025, 0.0025])
    for _ in range(5):
        own.step()
        ours.step()
    ours.finish_epoch(0)
    assert [group["lr"] for group in own.param_groups] == pytest.approx([0.05, 0.005])


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("StepLR", "stepLR"), ("MULTISTEPLR", "multistepLR"), (" cosine ", "cosine"), ("CosineAnnealingLR", "cosine"),
        ("LambdaLR", "lambdaLR"), ("reducelronplateau", "ReduceLROnPlateau"), ("", "ReduceLROnPlateau"),
    ],
)  # fmt: skip
def test_types_in_any_case(name: str, kind: str) -> None:
    assert Schedule(name).type == kind


def test_what_is_unknown_is_refused_by_name() -> None:
    with pytest.raises(InputError, match=r"train\.scheduler\.type' is 'OneCycleLR', which is unknown.*multistepLR"):
        Schedule("OneCycleLR")
    with pytest.raises(InputError, match="no parameter 'T_min'"):
        Schedule("cosine", {"T_min": 3})
    with pytest.raises(InputError, match="-1 steps"):
        Schedule("cosine", warmup_steps=-1)


# -- within Lightning --------------------------------------------------------------------------


class Line(lightning.LightningModule):
    """A linear model with the log of a detector; ``used`` has the rate of each step."""

    def __init__(self, schedule: Schedule, total: int, monitor: str = "val_loss", validated: bool = True) -> None:
        super().__init__()
        self.slope = torch.nn.Parameter(torch.zeros(1))
        self.args = (schedule, total, monitor, validated)
        self.used: list[float] = []

    def configure_optimizers(self) -> Any:
        own = torch.optim.SGD(self.parameters(), lr=RATE)
        schedule, total, monitor, validated = self.args
        return {"optimizer": own, "lr_scheduler": lightning_scheduler(schedule, own, total, monitor, validated)}

    def training_step(self, batch: torch.Tensor, index: int) -> torch.Tensor:
        self.used.append(rate(self.trainer.optimizers[0]))
        self.log("train_loss", figure(self.current_epoch), on_step=False, on_epoch=True)
        return ((self.slope * batch - batch) ** 2).mean()

    def validation_step(self, batch: torch.Tensor, index: int) -> None:
        self.log("val_loss", torch.tensor(figure(self.current_epoch)))
        self.log("box_recall", torch.tensor(1 - figure(self.current_epoch)))

    def on_train_epoch_end(self) -> None:
        finish_epoch(self.trainer)


def fit(folder: Path, module: Line, epochs: int, *, validated: bool = True, resume: Path | None = None) -> Path:
    keeper = ModelCheckpoint(folder, filename="{epoch}", save_top_k=-1, enable_version_counter=False)
    trainer = lightning.Trainer(
        accelerator="cpu",
        max_epochs=epochs,
        logger=CSVLogger(folder, name="", version=""),
        callbacks=[keeper, LearningRateMonitor(logging_interval="step")],
        enable_progress_bar=False,
        enable_model_summary=False,
        num_sanity_val_steps=0,
        log_every_n_steps=1,
    )
    data = DataLoader(torch.arange(1.0, STEPS + 1), batch_size=1)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", ".*num_workers.*")
        warnings.filterwarnings("ignore", ".*Checkpoint directory.*")
        warnings.filterwarnings("ignore", ".*val_dataloader.*")
        warnings.filterwarnings("ignore", ".*validation_step.*")
        warnings.filterwarnings("ignore", ".*dirpath has changed.*")
        trainer.fit(module, data, data if validated else None, ckpt_path=resume, weights_only=True)
    return folder


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("validated", [True, False])
def test_lightning_uses_the_rates_and_resumes_with_them(kind: str, validated: bool, tmp_path: Path) -> None:
    schedule, epochs = Schedule(kind, PARAMS[kind], 7), 9
    whole = Line(schedule, STEPS * epochs, validated=validated)
    fit(tmp_path / "whole", whole, epochs, validated=validated)
    if kind == "warmup_cosine":
        # Until step 7 it rises, then a cosine falls from RATE to a fiftieth over the other 38 steps.
        falling = [RATE * (0.51 + 0.49 * math.cos(math.pi * step / 38)) for step in range(38)]
        expected = [RATE * (step + 1) / 7 for step in range(7)] + falling
    else:
        steps = [rate for rate in by_torch(kind)[:epochs] for _ in range(STEPS)]
        expected = [rate * min((step + 1) / 7, 1) for step, rate in enumerate(steps)]
    assert whole.used == pytest.approx(expected, rel=1e-6)

    for stop in (1, 8):
        again = Line(schedule, STEPS * epochs, validated=validated)
        fit(
            tmp_path / f"{stop}",
            again,
            epochs,
            validated=validated,
            resume=tmp_path / "whole" / f"epoch={stop - 1}.ckpt",
        )
        assert again.used == whole.used[stop * STEPS :]
        assert torch.equal(again.slope, whole.slope)
        assert whole.slope.item() > 0


def test_a_plateau_schedule_uses_the_configured_metric(tmp_path: Path) -> None:
    better = {"mode": "max", "patience": 0, "threshold_mode": "abs", "threshold": 0.0, "factor": 0.5}
    by_recall = Line(Schedule("", better), 40, "box_recall")
    fit(tmp_path / "recall", by_recall, 8)
    # Recall rises for six epochs, from 0 to 1 - 1/6, and is better still in the seventh; then it falls.
    assert by_recall.used[: 7 * STEPS] == [RATE] * 7 * STEPS
    # Without validation the training loss decides, and lower is better regardless of "mode".
    by_loss = Line(Schedule("", better), 40, "box_recall", validated=False)
    fit(tmp_path / "loss", by_loss, 8, validated=False)
    assert by_loss.used[: 7 * STEPS] == [RATE] * 7 * STEPS
    upside_down = Line(Schedule("", {**better, "mode": "min"}), 40, "box_recall")
    fit(tmp_path / "wrong", upside_down, 4)
    assert upside_down.used[3 * STEPS] == pytest.approx(RATE / 4)


def test_the_rate_in_the_log_is_the_rate_that_was_used(tmp_path: Path) -> None:
    module = Line(Schedule("exponentialLR", {"gamma": 0.5}, 7), 15)
    fit(tmp_path, module, 3)
    lines = (tmp_path / "metrics.csv").read_text().splitlines()
    column = lines[0].split(",").index("lr-SGD")
    logged = [float(line.split(",")[column]) for line in lines[1:] if line.split(",")[column]]
    assert logged == pytest.approx(module.used)


def test_an_incomplete_epoch_is_not_counted(tmp_path: Path) -> None:
    module = Line(Schedule("exponentialLR", {"gamma": 0.5}), 15)
    trainer = lightning.Trainer(
        accelerator="cpu", max_steps=STEPS + 2, logger=False, enable_checkpointing=False, enable_progress_bar=False,
        enable_model_summary=False, num_sanity_val_steps=0,
    )  # fmt: skip
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", ".*num_workers.*")
        warnings.filterwarnings("ignore", ".*validation_step.*")
        trainer.fit(module, DataLoader(torch.arange(1.0, STEPS + 1), batch_size=1))
    assert rate(trainer.optimizers[0]) == pytest.approx(RATE / 2)


# -- lr_lambda ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "0.95 ** epoch", "1", "1 / (1 + 0.1*epoch)", "0.1 ** (epoch // 30)", "max(0.1, 1 - epoch/50)", "+epoch % 7",
        "min(1, (epoch + 1) / 5, 2)", "-(-epoch) * 1e-3", " 2 - (epoch - epoch) ",
    ],
)  # fmt: skip
def test_expressions_mean_what_they_mean_in_python(text: str) -> None:
    factor = parse_expression(text)
    for epoch in range(60):
        assert factor(epoch) == pytest.approx(eval(text.strip(), {"epoch": epoch, "min": min, "max": max}), rel=1e-12)


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "x", "epoch.real", "epoch[0]", "__import__('os')", "print(epoch)", "min(epoch)", "lambda: 1",
        "max(1, 2, key=epoch)", "epoch if epoch else 1", "epoch > 3", "epoch; 1", "1 +", "'a' * 3", "True", "1j",
        "None", "epoch := 1", "[1][0]", "min(*epoch)", "~epoch", "epoch << 99", "not epoch", "f'{epoch}'", "9" * 201,
        "(" * 100, "\0", "math.pi", "().__class__", "min.__self__", "...",
    ],
)  # fmt: skip
def test_anything_else_is_refused_by_name(text: str) -> None:
    with pytest.raises(InputError, match=r"'train\.scheduler\.params\.lr_lambda'"):
        parse_expression(text)
    with pytest.raises(InputError, match="lr_lambda"):
        Schedule("stepLR", {"lr_lambda": text})


@pytest.mark.parametrize(
    "text", ["9 ** 9 ** 9 ** epoch", "1 / (epoch - 3)", "1 - epoch", "(-1) ** 0.5 + epoch", "1e999"]
)
def test_invalid_rates_are_refused_before_training(text: str) -> None:
    with pytest.raises(InputError, match="is not a valid factor at epoch"):
        Schedule("lambdaLR", {"lr_lambda": text}).check(5)
    Schedule("stepLR", {"lr_lambda": text}).check(5)  # not read there
    Schedule("lambdaLR", {"lr_lambda": "1 - epoch / 5"}).check(5)
