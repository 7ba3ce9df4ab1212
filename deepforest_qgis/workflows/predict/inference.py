"""Inference of a prediction: the windows of a plan become crowns in the journal."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ...array_types import IndexArray
from ...common.addresses import hide_secrets
from ...common.errors import Cancelled, RasterError
from ...common.events import Listener
from ...common.messages import Message, counted
from ...imagery.mosaic_damage import damaged_parts, uncovered_parts
from ...imagery.windows import Bounds
from ...reports.provenance import Provenance, describe_run
from ..eta import EtaReporter
from .detection import Detector
from .journal import Journal
from .planning import PredictionPlan, log_plan
from .source_monitor import DAMAGED_HINT, SourceChangedError, unreadable_share

__all__ = ["Inference", "infer"]

STAGE = Message("Detecting crowns")
ALL = 1 - 1e-9  # of the area
WAITED_SHARE, WAITED_SECONDS = 0.2, 10.0  # from which on it is logged that a device waited


@dataclass(frozen=True)
class Inference:
    """Result of :func:`infer`.

    Attributes:
        journal: The finished windows.
        cancelled: Whether the job was cancelled, and the crowns of the finished windows are wanted.
        provenance: Raster, model, parameters and numerical precision.
        unreadable_blocks: Parts of the region of interest that could not be read, in pixels of the raster.
        unreadable: Their fraction of the area.
        resumed: Number of windows that an earlier run had finished.
        damaged: Of many rasters, the parts that could not be read, see :func:`.mosaic_damage.damaged_parts`.
    """

    journal: Journal
    cancelled: bool
    provenance: Provenance
    unreadable_blocks: Sequence[Bounds]
    unreadable: float
    resumed: int
    damaged: Mapping[int, IndexArray]


@contextmanager
def infer(plan: PredictionPlan, detector: Detector, listener: Listener) -> Iterator[Inference]:
    """Detect crowns in the windows that an earlier run has not finished.

    When the block ends, the journal is closed. It is discarded if the job is complete or its windows are of no use;
    otherwise, also after any error, the same job resumes from it. That of many rasters is kept, so that a run with
    more of them computes only the windows that they touch.

    Args:
        plan: The plan.
        detector: Detects the crowns of windows with the settings of the plan.
        listener: Receives progress.

    Raises:
        Cancelled: The finished windows are kept.
        InputError: The same job is running, or the memory does not suffice.
        OutputError: The journal cannot be written.
        RasterError: The raster cannot be read, or changed while it was read.
        SourceChangedError: One of many rasters changed.
    """
    with plan.raster.open() as raster:
        raster.ref = plan.ref  # with the place of the ground resolution
        window = plan.layout.grid.window_width, plan.layout.grid.window_height
        job = replace(plan.job, iou_threshold=plan.nms_threshold)
        provenance = describe_run(
            job, raster, plan.info, plan.model, plan.score_threshold, window, detector.computation, plan.start.utc
        )
    log_plan(plan, detector.computation, listener)
    dependencies = {**plan.dependencies, "precision": detector.computation}
    path, keys = Path(plan.job.raster.path), plan.keys
    place = keys.place if keys else str(path.resolve() if path.exists() else hide_secrets(plan.job.raster.path))
    journal = Journal(place, dependencies, resume=plan.job.resume, keys=keys)
    resumed, lasting, keep = len(journal.finished()), keys is not None, True
    try:
        listener.warn_all(journal.notes)
        try:
            cancelled = _detect(plan, detector, journal, listener)
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
        blocks, damaged = journal.unreadable_blocks(), {}
        if blocks and plan.mosaic is not None:
            found = np.asarray(blocks, np.int64)
            damaged = damaged_parts(plan.mosaic, found)
            blocks = uncovered_parts(plan.mosaic, found, damaged)
        unreadable = unreadable_share(blocks, plan.ref, plan.roi)
        if unreadable >= ALL:
            keep = lasting
            raise RasterError(
                "Raster '{raster}' cannot be read anywhere in the region of interest.", DAMAGED_HINT, raster=plan.title
            )
        yield Inference(journal, cancelled, provenance, blocks, unreadable, resumed, damaged)
        keep = cancelled or lasting
    finally:
        journal.close(keep=keep)


def _detect(plan: PredictionPlan, detector: Detector, journal: Journal, listener: Listener) -> bool:
    """Detect crowns in the windows that the journal lacks; whether the job was cancelled and its crowns are wanted."""
    total, finished = len(plan.layout.indices), journal.finished()
    missing = [index for index in plan.layout.indices if index not in finished]
    if len(missing) < total:
        listener.info(
            "Resuming an earlier run. Finished windows: {done:,} of {count:,}.", done=total - len(missing), count=total
        )
    cancelled = False
    try:
        _run_detector(plan, missing, detector, journal, listener)
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
    detector.check_source(journal, listener)
    return cancelled


def _run_detector(
    plan: PredictionPlan, missing: Sequence[int], detector: Detector, journal: Journal, listener: Listener
) -> None:
    """Run the missing windows through the detector; log how long it waited and which windows were full."""
    total = len(plan.layout.indices)
    done = total - len(missing)
    listener.progress(STAGE, done, total)
    began = time.monotonic()
    eta = EtaReporter(lambda left: counted(left, "{count} window", "{count:,} windows"), plan.compute.device, listener)

    def progress(found: int) -> None:
        listener.progress(STAGE, done + found, total)
        eta.update(done + found, total)

    totals = detector.run(missing, journal, progress, listener)
    listener.progress(STAGE, total, total)
    seconds = time.monotonic() - began
    if totals.waited > max(WAITED_SHARE * seconds, WAITED_SECONDS):
        listener.info(
            "The device waited {share:.0%} of the time for windows to be read.", share=min(totals.waited / seconds, 1)
        )
    listener.warning_if(
        totals.full_windows,
        "{count} window reached the limit of {limit:,} crowns, so crowns may be missing. Choose a smaller patch size.",
        "{count:,} windows reached the limit of {limit:,} crowns, so crowns may be missing. Choose a smaller patch "
        "size.",
        limit=totals.max_detections,
    )
