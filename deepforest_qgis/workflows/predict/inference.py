"""Inference of a prediction: the windows of a plan become crowns in the journal."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

import numpy as np

from ...common.errors import Cancelled, InputError, RasterError
from ...common.events import Listener
from ...common.messages import Message, counted
from ...imagery.prefetch import read_ahead
from ...imagery.raster import Raster
from ...model.backends import Backend, make_backend
from ...model.detector import CrownDetector
from ...model.openvino_backend import Calibration
from ...reports.provenance import Provenance, describe_run
from ..eta import EtaReporter
from .journal import Journal
from .pipeline import InferencePipeline
from .planning import PredictionPlan, log_plan
from .source_monitor import DAMAGED_HINT, SourceChangedError, SourceMonitor, unreadable_share

__all__ = ["Inference", "infer"]

MAX_READERS = 4  # threads that decode windows for a graphics card
CALIBRATION_PATCHES = 64
STAGE = Message("Detecting crowns")
ALL = 1 - 1e-9  # of the area


@dataclass(frozen=True)
class Inference:
    """What :func:`infer` found.

    Attributes:
        journal: The finished windows.
        cancelled: Whether the job was cancelled, and the crowns of the finished windows are wanted.
        provenance: Raster, model, parameters and numerical precision.
        unreadable: Fraction of the region of interest that could not be read.
        resumed: Number of windows that an earlier run had finished.
    """

    journal: Journal
    cancelled: bool
    provenance: Provenance
    unreadable: float
    resumed: int


@contextmanager
def infer(plan: PredictionPlan, detector: CrownDetector, listener: Listener) -> Iterator[Inference]:
    """Detect crowns in the windows that an earlier run has not finished.

    When the block ends, the journal is closed. It is discarded if the job is complete or its windows are of no use;
    otherwise, also after any error, the same job resumes from it. That of many rasters is kept, so that a run with
    more of them computes only the windows that they touch.

    Args:
        plan: The plan.
        detector: The network of the plan's model; its score threshold and its window scale are set.
        listener: Receives progress.

    Raises:
        Cancelled: The finished windows are kept.
        InputError: The same job is running, or the memory does not suffice.
        OutputError: The journal cannot be written.
        RasterError: The raster cannot be read, or changed while it was read.
        SourceChangedError: One of many rasters changed.
    """
    with plan.raster.open() as raster:
        backend = _prepare_backend(plan, detector, raster, listener)
        precision = f"{plan.device.type}, {backend.name}, {str(plan.precision).removeprefix('torch.')}"
        window = plan.layout.grid.window_width, plan.layout.grid.window_height
        provenance = describe_run(
            plan.job, raster, plan.info, plan.model, plan.score_threshold, window, precision, plan.start.utc
        )
    log_plan(plan, precision, listener)
    dependencies = {**plan.dependencies, "precision": precision}
    path, keys = Path(plan.job.raster.path), plan.keys
    place = keys.place if keys else str(path.resolve() if path.exists() else plan.job.raster.path)
    journal = Journal(place, dependencies, resume=plan.job.resume, keys=keys)
    resumed, lasting, keep = len(journal.finished()), keys is not None, True
    try:
        for note in journal.notes:
            listener.warning(note)
        try:
            cancelled = _detect(plan, backend, detector.model.detections_per_img, journal, listener)
        except SourceChangedError:
            if lasting:
                raise
            keep = False
            raise RasterError(
                "Raster '{raster}' was modified or replaced during the run. No crowns were written, because they could "
                "be from different versions of the image.",
                "Run the job again when the raster is complete.",
                raster=plan.title,
            ) from None
        unreadable = unreadable_share(journal.unreadable_blocks(), plan.ref, plan.roi)
        if unreadable >= ALL:
            keep = lasting
            raise RasterError(
                "Raster '{raster}' cannot be read anywhere in the region of interest.", DAMAGED_HINT, raster=plan.title
            )
        yield Inference(journal, cancelled, provenance, unreadable, resumed)
        keep = cancelled or lasting
    finally:
        journal.close(keep=keep)


# -- backend -----------------------------------------------------------------------------------


def _prepare_backend(plan: PredictionPlan, detector: CrownDetector, raster: Raster, listener: Listener) -> Backend:
    """The network with the settings of the plan, ready for batches of its images."""
    geometry = plan.layout.geometry
    detector.model.score_thresh = plan.score_threshold
    detector.set_window_scale(geometry.window_scale)
    shape = (min(plan.batch_size, max(len(plan.layout.indices), 1)), geometry.side, geometry.side)
    calibration = partial(_calibration, plan, raster)
    return make_backend(detector, plan.device, plan.precision, shape, round(plan.layout.patches), listener, calibration)


def _calibration(plan: PredictionPlan, raster: Raster) -> Calibration:
    """Images of windows with data, from all over the region of interest, for the ranges of int8."""
    layout = plan.layout
    scale = layout.geometry.window_scale
    wanted = max(int(CALIBRATION_PATCHES / scale**2), 1)
    steps = np.unique(np.linspace(0, len(layout.indices) - 1, 2 * wanted).astype(int))
    places = (layout.grid[layout.indices[step]] for step in np.random.default_rng(1).permutation(steps))
    windows = (raster.read_patch(place, layout.geometry) for place in places)
    images = [window.image for window in islice((one for one in windows if one.has_data), wanted)]
    if not images:
        raise InputError(
            "int8 calibration failed: raster '{raster}' has no valid pixels in the region of interest.",
            "Choose 'auto' as the numerical precision.",
            raster=plan.title,
        )
    return Calibration(np.stack(images), scale)


# -- windows -----------------------------------------------------------------------------------


def _detect(plan: PredictionPlan, backend: Backend, max_detections: int, journal: Journal, listener: Listener) -> bool:
    """Detect crowns in the windows that the journal lacks; whether the job was cancelled and its crowns are wanted."""
    total, finished = len(plan.layout.indices), journal.finished()
    missing = [index for index in plan.layout.indices if index not in finished]
    if len(missing) < total:
        listener.info(
            "Resuming an earlier run. Finished windows: {done:,} of {count:,}.", done=total - len(missing), count=total
        )
    cancelled = False
    monitor = SourceMonitor(plan.fingerprint, journal, listener)
    pipeline = InferencePipeline(backend, plan.batch_size, max_detections, journal, listener)
    try:
        _run_pipeline(plan, missing, pipeline, monitor, listener)
    except Cancelled as error:
        done = len(journal.finished())
        if not (plan.job.keep_partial and done):
            raise Cancelled(
                "Cancelled. Finished windows kept: {done:,} of {count:,}.",
                "Start it again with the same settings to continue.",
                done=done,
                count=total,
            ) from error
        cancelled = True
        listener.go_on()
    monitor.finish()
    return cancelled


def _run_pipeline(
    plan: PredictionPlan,
    missing: Sequence[int],
    pipeline: InferencePipeline,
    monitor: SourceMonitor,
    listener: Listener,
) -> None:
    """Run the missing windows through the pipeline; log how long it waited and which windows were full."""
    total = len(plan.layout.indices)
    done = total - len(missing)
    # A processor computes with all its cores; a second reader would only compete with it.
    readers = 1 if plan.device.type == "cpu" else min(max((os.cpu_count() or 2) // 2, 1), MAX_READERS)
    listener.progress(STAGE, done, total)
    began = time.monotonic()
    eta = EtaReporter(lambda left: counted(left, "{count} window", "{count:,} windows"), plan.device, listener)

    def progress(found: int) -> None:
        listener.progress(STAGE, done + found, total)
        eta.update(done + found, total)

    with plan.raster.open() as raster:
        windows = read_ahead(raster, plan.layout.grid, plan.layout.geometry, missing, 4 * plan.batch_size, readers)
        with closing(windows):
            pipeline.run(monitor.watch(windows), progress)
    listener.progress(STAGE, total, total)
    seconds = time.monotonic() - began
    if missing:
        listener.info("The device waited for image data {share:.0%} of the time.", share=pipeline.waited / seconds)
    listener.warning_if(
        pipeline.full_windows,
        "{count} window reached the limit of {limit:,} crowns, so crowns may be missing. Choose a smaller patch size.",
        "{count:,} windows reached the limit of {limit:,} crowns, so crowns may be missing. Choose a smaller patch "
        "size.",
        limit=pipeline.max_detections,
    )
