"""Outputs of a prediction: crowns, crown density and report, from the windows in the journal."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from ...common.durations import format_duration
from ...common.errors import OutputError
from ...common.events import Listener
from ...common.messages import Message, counted
from ...crowns.geopackage import CrownWriter
from ...crowns.merging import merge
from ...reports.prediction_report import PredictionReport, write_prediction_report
from ...reports.prediction_statistics import CrownStatistics, core_areas, ground_area, without_unreadable
from ...reports.recording_listener import RecordingListener
from .density import Density
from .inference import Inference, Outcome
from .planning import PredictionPlan
from .shapes import CrownShaper
from .source_monitor import log_unreadable

__all__ = ["write_outputs"]

FloatArray = npt.NDArray[np.float64]


@dataclass(frozen=True)
class _Written:
    """The crowns in the GeoPackage: their number, and what was summed up while they were written."""

    count: int
    density: Density | None
    statistics: CrownStatistics | None


def write_outputs(plan: PredictionPlan, inference: Inference, listener: RecordingListener) -> dict[str, Any]:
    """Write the crowns, then crown density and report, and return the result of the job (JSON-ready).

    Args:
        plan: The plan.
        inference: The finished windows.
        listener: Receives progress and warnings; the warnings so far become notes of the report.

    Raises:
        OutputError: The crowns cannot be written. Density and report that cannot be written are warnings.
    """
    job, journal = plan.job, inference.journal
    coverage = _coverage(plan, inference, listener)
    if inference.unreadable:
        log_unreadable(plan.title, journal.unreadable_blocks(), inference.unreadable, plan.ref, listener)
    written = _write_crowns(plan, inference, listener)
    with_data = journal.finished_with_data()
    empty = len(journal.finished()) - len(with_data)
    seconds = plan.start.elapsed
    _log_problems(plan, written.count, empty, listener)
    processed = np.zeros(0, object)
    if written.statistics or written.density:
        processed = core_areas(plan.layout.grid, sorted(with_data), plan.roi)
        processed = without_unreadable(processed, journal.unreadable_blocks())
    mapped = reported = False
    if written.density is not None:
        try:
            written.density.write(job.density, processed)
            mapped = True
        except OutputError as error:
            listener.warning("The crowns were written, but the crown density was not. {error}", error=error.whole)
    if written.statistics is not None:
        report = PredictionReport(
            provenance=inference.provenance,
            statistics=written.statistics,
            area_px=float(shapely.area(processed).sum()),
            area_m2=ground_area(plan.ref, processed),
            coverage=_coverage_table(len(plan.layout.indices), empty, inference.unreadable, coverage),
            seconds=seconds,
            notes=listener.notes,
            language=job.language,
        )
        try:
            write_prediction_report(job.report, report)
            reported = True
        except OutputError as error:
            listener.warning("The crowns were written, but the report was not. {error}", error=error.whole)
    listener.info(
        counted(
            written.count,
            "{count} crown detected in {duration}.",
            "{count:,} crowns detected in {duration}.",
            duration=format_duration(seconds),
        )
    )
    return {
        "output": job.output,
        "report": job.report if reported else None,
        "density": job.density if mapped else None,
        "about": inference.provenance.to_dict(),
        "count": written.count,
        "windows": len(plan.layout.indices),
        "windows_skipped": empty,
        "unreadable": inference.unreadable,
        "seconds": seconds,
        **coverage,
    }


def _write_crowns(plan: PredictionPlan, inference: Inference, listener: Listener) -> _Written:
    """Merge, draw and write the crowns column by column."""
    job, ref, grid = plan.job, plan.ref, plan.layout.grid
    labels = np.asarray(plan.info.labels, object)
    windows = ((found, grid[index], grid.core(index)) for index, found in inference.journal.crowns())
    density = Density(plan.density) if plan.density else None
    # Crowns that extend beyond a column of windows are written with the next one.
    statistics = CrownStatistics(ref, plan.roi, 2 * grid.window_width) if job.report else None
    with ExitStack() as stack:
        raster = stack.enter_context(plan.raster.open()) if job.crown_shape == "outline" else None
        shaper = CrownShaper(job, ref.width, raster, listener)
        metadata = inference.provenance.metadata()
        writer = stack.enter_context(
            CrownWriter(job.output, ref, model=plan.model, run=plan.start.utc, metadata=metadata)
        )
        for crowns in merge(windows, job.iou_threshold, global_nms=job.seams == "pooled"):
            drawn, polygons, canopy = shaper.shape(crowns[_centred_in(crowns[:, :4], plan.roi)])
            boxes, scores, names = drawn[:, :4], drawn[:, 4], labels[drawn[:, 5].astype(np.int64)].tolist()
            writer.write(boxes, scores, names, polygons, canopy)
            if density:
                density.add(boxes)
            if statistics:
                statistics.add(boxes, scores, names, canopy)
    shaper.log_exceptions()
    return _Written(writer.count, density, statistics)


def _centred_in(boxes: FloatArray, roi: BaseGeometry | None) -> npt.NDArray[np.bool_]:
    """Which boxes (N, 4) have their centre in the region of interest."""
    if roi is None:
        return np.ones(len(boxes), bool)
    shapely.prepare(roi)
    inside: npt.NDArray[np.bool_] = shapely.intersects_xy(
        roi, (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    )
    return inside


# -- coverage ----------------------------------------------------------------------------------


def _coverage(plan: PredictionPlan, inference: Inference, listener: Listener) -> dict[str, Any]:
    """Of a cancelled run, how much is done: as a warning and for the result; empty if the run is complete."""
    if inference.outcome is not Outcome.CANCELLED:
        return {}
    finished, layout = inference.journal.finished(), plan.layout
    areas = shapely.area(core_areas(layout.grid, layout.indices, plan.roi))
    done = np.isin(layout.indices, sorted(finished))
    share = float(areas[done].sum() / areas.sum()) if areas.any() else 1.0
    gsd = plan.ref.gsd
    area = Message(
        "{share:.1%} of the area, {hectares:,.2f} ha" if gsd else "{share:.1%} of the area",
        share=share,
        hectares=areas[done].sum() * gsd[0] * gsd[1] / 10_000 if gsd else 0,
    )
    listener.warning(
        counted(
            len(done),
            "Cancelled. The crowns of {done} of {count} window were written ({area}). Run the same job with "
            "'resume' to continue.",
            "Cancelled. The crowns of {done:,} of {count:,} windows were written ({area}). Run the same job with "
            "'resume' to continue.",
            done=int(done.sum()),
            area=area,
        )
    )
    return {"cancelled": True, "windows_done": int(done.sum()), "covered": share}


def _coverage_table(windows: int, empty: int, unreadable: float, coverage: Mapping[str, Any]) -> dict[str, object]:
    """Rows of the report about windows."""
    return {
        Message("Windows"): windows,
        Message("Windows without data or with a single colour"): empty,
        **({Message("Windows not processed"): windows - coverage["windows_done"]} if coverage else {}),
        Message("Unreadable (fraction of the area)"): Message("{share:.2%}", share=unreadable),
    }


def _log_problems(plan: PredictionPlan, count: int, empty: int, listener: Listener) -> None:
    """Log windows without data, and give advice if there are no crowns."""
    total = len(plan.layout.indices)
    if empty:
        listener.info(
            "Windows without data or with a single colour, skipped: {empty:,} of {count:,}.", empty=empty, count=total
        )
    if empty == total:
        listener.warning(
            "Raster '{raster}' contains no image in the processed area at this resolution: no valid pixels, or a "
            "single colour. Check in QGIS that imagery is visible when you zoom in, and check the nodata value.",
            raster=plan.title,
        )
    elif not count:
        listener.warning(
            "No crown reached the score threshold of {threshold:.3g}. Lower it, check the ground resolution and the "
            "order of the bands, or fine-tune the model on this imagery.",
            threshold=plan.score_threshold,
        )
