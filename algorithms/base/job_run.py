"""The run of one job of the engine: from parameters to a resolved job, and from that to its result."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from ...deepforest_qgis.common.errors import Cancelled, DeepForestError, LayerError, OutputError, RasterError
from ...deepforest_qgis.common.job_results import JobResult
from ...deepforest_qgis.common.jobs import Job
from ...deepforest_qgis.common.locks import lock_targets
from ...deepforest_qgis.common.spec import Spec, specs
from ...runtime import task
from ..inputs.layers import LayerExport, RasterSource, check_sources, export
from ..inputs.prepared_raster import PreparedRaster
from ..outputs.sinks import check_destinations
from . import run_folders
from .parameters import Parameters

__all__ = ["ResolvedJob", "open_rasters", "resolve_job", "run_resolved_job", "running_jobs"]

_running: list[str] = []  # titles of algorithms


@dataclass(frozen=True)
class ResolvedJob:
    """A job, and what has to be done before the engine can run it.

    Attributes:
        job: The job. Layers and rasters that are not files are named by the files that the run writes.
        folder: Private folder of the run.
        exports: Layers to export.
        prepared: Raster to write, if the engine cannot open it.
        sinks: Files that QGIS writes results to.
    """

    job: Job
    folder: Path
    exports: tuple[LayerExport, ...] = ()
    prepared: Optional[PreparedRaster] = None
    sinks: tuple[str, ...] = ()


def resolve_job(given: Parameters, job: Any, read: Callable[[Spec], Any]) -> ResolvedJob:
    """Read the parameters of a job.

    Args:
        given: The parameters.
        job: The job class.
        read: Returns the value of a field, a raster source, or a layer export.

    Raises:
        DeepForestError: The job cannot run with them.
    """
    check_sources(given)
    sinks = check_destinations(given)
    values: dict[str, Any] = {}
    exports: list[LayerExport] = []
    prepared: Optional[PreparedRaster] = None
    for name, spec in specs(job).items():
        value = read(spec)
        if isinstance(value, RasterSource):
            if value.prepared is not None and name != "raster":
                raise RasterError(
                    "Raster '{raster}' is opened with options, which are not supported here.",
                    "Export it to a file (Export, Save As), and choose the file.",
                    raster=value.input.title,
                )
            prepared, value = prepared or value.prepared, value.input
        elif isinstance(value, LayerExport):
            exports.append(value)
            value = value.input
        values[name] = value
    return ResolvedJob(job(**values), given.folder, tuple(exports), prepared, sinks)


def run_resolved_job(
    resolved: ResolvedJob,
    given: Parameters,
    feedback: QgsProcessingFeedback,
    finish: Callable[[Any], dict[str, Any]],
) -> dict[str, Any]:
    """Export layers, run the job, and return what ``finish`` makes of its result.

    The result of the engine is kept if ``finish`` fails.

    Raises:
        DeepForestError: The run failed.
    """
    result: Optional[JobResult] = None
    folder = resolved.folder
    run_folders.remove_old()
    with _listed(given.algorithm.displayName()), _released(resolved.prepared, feedback), lock_targets(*resolved.sinks):
        folder.mkdir(mode=0o700, parents=True)
        try:
            for one in resolved.exports:
                source = given.source(one.parameter)
                if source is None:
                    raise LayerError(given.algorithm.invalidSourceError(given.values, one.parameter))
                export(source, one.input.path, one.label_field, feedback, one.keep)
            result = task.run_job(_with_raster(resolved, feedback), feedback)
            return finish(result)
        except (DeepForestError, OSError, QgsProcessingException) as error:
            cancelled = isinstance(error, Cancelled) and feedback.isCanceled()
            if result is None or cancelled or not any(folder.glob("*.gpkg")):
                raise
            raise OutputError(
                "{error}",
                "The result of the engine is kept in '{folder}' for {days} days.",
                error=error.whole if isinstance(error, DeepForestError) else error,
                folder=run_folders.keep(folder),
                days=run_folders.KEEP_DAYS,
            ) from error
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def running_jobs() -> tuple[str, ...]:
    """Return the titles of the algorithms whose jobs run, in any thread."""
    return tuple(_running)


def open_rasters(resolved: ResolvedJob, given: Parameters) -> None:
    """Open the layer of a raster that QGIS has to read; only its thread may do so.

    Raises:
        RasterError: It cannot be opened.
    """
    if resolved.prepared is not None and (layer := given.raster_layer("INPUT")) is not None:
        resolved.prepared.open(layer)


def _with_raster(resolved: ResolvedJob, feedback: QgsProcessingFeedback) -> Job:
    """The job after its raster was written to a file that the engine can open."""
    job: Any = resolved.job
    if resolved.prepared is None:
        return resolved.job
    path = resolved.prepared.make(resolved.folder, feedback, resume=getattr(job, "resume", True))
    prepared: Job = replace(job, raster=replace(job.raster, path=path))
    return prepared


@contextmanager
def _listed(title: str) -> Iterator[None]:
    _running.append(title)
    try:
        yield
    finally:
        _running.remove(title)


@contextmanager
def _released(prepared: Optional[PreparedRaster], feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Release the prepared raster at the end; an error, or a cancelled run, keeps its file for the next run."""
    done = False
    try:
        yield
        done = not feedback.isCanceled()  # a cancelled run may have results, too
    finally:
        if prepared is not None:
            prepared.release(done=done)
