"""Workflows: one module or package for each kind of job."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from typing import Any

from ..common.events import Listener
from ..common.job_results import RESULTS, JobResult
from ..common.locks import lock_targets
from ..common.overwriting import check_job
from ..common.processes import is_leading
from ..model.devices import list_devices

__all__ = ["RUNNERS", "list_devices"]

# The module that runs each kind of job, and the fields of the job that name what it writes.
_WORKFLOWS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "split": (".split", ("output_folder", "footprints")),
    "fine-tune": (".train.training", ("output_model", "report")),
    "predict": (".predict.prediction", ("output", "report", "density")),
    "predict-tiles": (".predict.many_rasters", ("output", "report", "density")),
    "evaluate": (".evaluation", ("matches", "report", "store_in")),
    "suggest": (".suggest", ("output",)),
    "convert": (".conversion", ("output", "footprints", "output_folder")),
    "compare-crowns": (".inventory.changes", ("output", "stand_output")),
    "stand-summary": (".inventory.stands", ("output", "table", "report")),
    "model-info": (".model_description", ("report",)),
    "crown-attributes": (".inventory.crown_attributes", ("output", "tree_tops")),
}


def _run(verb: str, job: Any, listener: Listener) -> JobResult | None:
    """Run a job, and keep other runs from writing to the same files meanwhile.

    Outputs that cannot be written, or would replace an input or another output, are refused first.

    Returns:
        The result; None in the other processes of a distributed training run.
    """
    check_job(job)
    module, targets = _WORKFLOWS[verb]
    # Imported for the first job of its kind: an evaluation does not need Lightning.
    workflow = import_module(module, __name__)
    with lock_targets(*(getattr(job, name) for name in targets if is_leading())):
        values: dict[str, Any] = workflow.run(job, listener)
    return RESULTS[verb](**values) if values else None


RUNNERS: Mapping[str, Callable[[Any, Listener], JobResult | None]] = {verb: partial(_run, verb) for verb in _WORKFLOWS}
