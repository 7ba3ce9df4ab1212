"""Fine-tune a model on a raster with annotations, or on a folder of patches."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

from ...common.errors import InputError
from ...common.events import Listener
from ...common.jobs import FineTuneJob, SplitJob
from ...common.locks import lock_targets
from ...common.processes import is_leading
from ...config.job_overrides import apply_config
from .. import split
from ..model_loading import load_model
from .checkpoints import TrainingFolder, training_key
from .fit import fit
from .launch import processes
from .patches import PatchFolder
from .point_boxes import with_boxes
from .prepare import prepare
from .results import log_comparison, validate, write_model, write_report

__all__ = ["run"]


def run(job: FineTuneJob, listener: Listener) -> dict[str, Any]:
    """Fine-tune a model; write it, a report and logs.

    An interrupted training run keeps its finished epochs. The same job with ``resume`` continues with the next epoch
    and gives the same model as an uninterrupted run. In a distributed training run (DDP) each process runs this
    function; only the first one reports and writes.

    Returns:
        model, report and log_folder (paths), box_precision, box_recall and box_f1 of the best epoch (None without
        validation), epochs and best_epoch (from 1; 0 if the start model was kept). Empty in other processes of a
        distributed training.

    Raises:
        InputError: A parameter, layer, raster or model file cannot be used; before the training starts, if possible.
        OutputError: A result cannot be written.
        TrainingError: The training diverged, or the device does not have enough memory.
        Cancelled: The user cancelled the job.
    """
    job, extras = apply_config(job)
    devices, nodes = processes(extras.processes, extras.nodes)
    extras = replace(extras, devices=devices, nodes=nodes)
    leading = is_leading()
    listener = listener if leading else Listener()
    listener.warn_all(extras.notes)
    with ExitStack() as stack:
        name = extras.model or job.model
        start = load_model(name, listener, allow_backbone=True)
        extent_m = start.detector.info.extent_m
        folder_of_patches = job.patches or _split_raster(job, name, extent_m, listener, stack)
        patches = PatchFolder.open(folder_of_patches, extras.train_csv)
        listener.warn_all(patches.notes)
        plan = prepare(job, extras, patches, start, listener)
        folder = TrainingFolder(job, training_key(job, extras, patches, start.path))
        if leading:
            stack.enter_context(lock_targets(str(folder.path)))
        folder.open(listener)
        trained = fit(plan, folder, listener)
        if not leading:
            return {}
        write_model(plan, trained)
        log_comparison(plan, trained, listener)
        validation = validate(plan, listener)
        write_report(plan, trained, validation, listener)
        folder.finish()
    listener.info("Model written to '{path}'.", path=job.output_model)
    if trained.metrics.get("box_f1") == 0:
        listener.warning(
            "The model does not detect any crown in the validation patches. Train longer or with a higher learning "
            "rate. Check that the ground resolution suits the crowns, that the bands are red, green and blue, and "
            "that the annotations are on the crowns."
        )
    return {
        "model": job.output_model,
        "report": job.report,
        "log_folder": job.log_folder,
        **{name: trained.metrics.get(name) for name in ("box_precision", "box_recall", "box_f1")},
        "epochs": len(trained.history),
        "best_epoch": len(trained.history) if trained.best is None else trained.best,
    }


def _split_raster(job: FineTuneJob, model: str, extent_m: float | None, listener: Listener, stack: ExitStack) -> str:
    """Split the raster of the job into a temporary folder of patches, which the stack removes."""
    boxes = stack.enter_context(tempfile.TemporaryDirectory(prefix="deepforest-boxes-"))
    job = with_boxes(job, model, Path(boxes), listener)
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
        temporary=True,
        extent_m=extent_m,
    )
    return folder
