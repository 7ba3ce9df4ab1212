"""One file per verb; each reads from top to bottom as the story of its job."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..common.events import Listener
from ..files.locks import claimed
from ..model.devices import list_devices

__all__ = ["RUNNERS", "list_devices"]


def _split(job: Any, listener: Listener) -> dict[str, Any]:
    from . import split

    with claimed(job.output_folder, job.footprints):
        return split.run(job, listener)


def _fine_tune(job: Any, listener: Listener) -> dict[str, Any]:
    from .train import training

    return training.run(job, listener)


def _predict(job: Any, listener: Listener) -> dict[str, Any]:
    from .predict import prediction

    with claimed(job.output, job.report, job.density):
        return prediction.run(job, listener)


def _evaluate(job: Any, listener: Listener) -> dict[str, Any]:
    from . import evaluation

    with claimed(job.matches, job.report):
        return evaluation.run(job, listener)


def _suggest(job: Any, listener: Listener) -> dict[str, Any]:
    from . import suggest

    with claimed(job.output):
        return suggest.run(job, listener)


# Imported when first asked for: evaluation needs no Lightning, and the first answer should be quick.
RUNNERS: Mapping[str, Callable[[Any, Listener], dict[str, Any]]] = {
    "split": _split,
    "fine-tune": _fine_tune,
    "predict": _predict,
    "evaluate": _evaluate,
    "suggest": _suggest,
}
