"""Choice between the usual training and a gentle one, which changes the start model less."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...common.jobs import FineTuneJob
from ...common.messages import Message, counted
from ...config.job_overrides import Extras
from ...model.architectures import Architecture
from ...reports.training_report import FEW_CROWNS

__all__ = ["Recipe", "choose_recipe"]

_FEW_PATCHES = 10  # fewer patches probably show a single kind of stand
_EPOCHS = 10
_RATE, _RATE_WITHOUT_REPLAY = 0.4, 0.05  # fractions of the usual learning rate


@dataclass(frozen=True)
class Recipe:
    """The settings of a training run that depend on its patches.

    Attributes:
        job: The job with these settings.
        learning_rate: The learning rate.
        reason: Why the training is gentle; None if it is not.
    """

    job: FineTuneJob
    learning_rate: float
    reason: Message | None = None


def choose_recipe(
    job: FineTuneJob, extras: Extras, kind: Architecture, patches: int, crowns: int, replayed: int
) -> Recipe:
    """Choose gentle training if few crowns are annotated; settings of the user take precedence.

    Gentle training has a frozen backbone, a lower learning rate and at most 10 epochs, and its last epoch is compared
    with the start model, not the best one. Without it, F1 on other imagery fell by up to 0.4 with one to four annotated
    squares (benchmarks/fine_tuning.py). It is not chosen if the learning rate, the optimizer or the schedule is set.

    Args:
        job: The job with its configuration applied.
        extras: Settings of the configuration that are not parameters of the job.
        kind: The architecture of the start model, which detects the classes of the patches.
        patches: The number of training patches with crowns.
        crowns: The number of crowns in them.
        replayed: The number of replayed patches.
    """
    usual = job.learning_rate or kind.learning_rate
    is_set = job.learning_rate is not None or extras.optimizer is not None or extras.schedule is not None
    if is_set or (crowns >= FEW_CROWNS and patches >= _FEW_PATCHES):
        return Recipe(job, usual)
    reason = (
        counted(
            crowns, "The training patches have only {count} crown.", "The training patches have only {count:,} crowns."
        )
        if crowns < FEW_CROWNS
        else counted(
            patches,
            "Only {count} training patch has crowns; it probably shows a single kind of stand.",
            "Only {count:,} training patches have crowns; they probably show a single kind of stand.",
        )
    )
    rate = usual * (_RATE if replayed else _RATE_WITHOUT_REPLAY)
    return Recipe(replace(job, freeze=True, epochs=min(job.epochs, _EPOCHS)), rate, reason)
