"""Outputs of a prediction: crowns, crown density and report, from the windows in the journal."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any

import numpy as np
import shapely

from ...common.durations import format_duration
from ...common.errors import OutputError, RasterError
from ...common.events import Listener
from ...common.messages import Message, counted
from ...common.processes import available_cores
from ...crowns.geopackage import EDGE_PX, CrownWriter, FieldsOf, canopy_shapes, crown_shapes
from ...crowns.merging import merge
from ...crowns.overlaps import OverlapResolver
from ...imagery.reduced import read_reduced
from ...reports.map_picture import CrownCanvas, MapPicture, PictureFrame
from ...reports.prediction_report import PredictionReport, write_prediction_report
from ...reports.prediction_statistics import CrownStatistics, core_areas, ground_area, without_unreadable
from ..inventory.stands import stand_method
from .density import Density
from .inference import Inference
from .limits import Limits
from .outlines import OutlineTracer
from .planning import PredictionPlan
from .report_stands import draw_outlines, stand_figures
from .source_monitor import log_unreadable

__all__ = ["write_outputs"]


def write_outputs(plan: PredictionPlan, inference: Inference, limits: Limits, listener: Listener) -> dict[str, Any]:
    """Write the crowns, then crown density and report, and return the result of the job (JSON-ready).

    Args:
        plan: The plan.
        inference: The finished windows.
        limits: Leaves out crowns.
        listener: Receives progress and warnings; its notes are part of the report.

    Raises:
        OutputError: The crowns cannot be written. Density and report that cannot be written are warnings.
    """
    job, journal = plan.job, inference.journal
    coverage = _coverage(plan, inference, listener)
    if inference.unreadable:
        log_unreadable(
            plan.title,
            inference.unreadable_blocks,
            inference.unreadable,
            plan.ref,
            listener,
            mosaic=plan.mosaic is not None,
        )
    canvas = CrownCanvas(PictureFrame.of(plan.ref, plan.roi), plan.info.labels) if job.report else None
    count, density, statistics = _write_crowns(plan, inference, limits, canvas, listener)
    with_data = journal.finished_with_data()
    windows, empty = len(plan.layout.indices), len(journal.finished()) - len(with_data)
    seconds = plan.start.elapsed
    _log_problems(plan, count, empty, listener)
    processed = np.zeros(0, object)
    if statistics or density:
        processed = core_areas(plan.layout.grid, sorted(with_data), plan.roi)
        processed = without_unreadable(processed, inference.unreadable_blocks)
    mapped = reported = False
    if density is not None:
        try:
            density.write(job.density, processed)
            mapped = True
        except OutputError as error:
            listener.warning("The crowns were written, but the crown density was not. {error}", error=error.whole)
    if statistics is not None and canvas is not None:
        draw_outlines(plan, canvas)
        stands = stand_figures(plan, processed, listener)
        report = PredictionReport(
            provenance=inference.provenance,
            statistics=statistics,
            area_px=float(shapely.area(processed).sum()),
            area_m2=ground_area(plan.ref, processed),
            coverage={
                Message("Windows"): windows,
                Message("Windows without data or with a single colour"): empty,
                **({Message("Windows not processed"): windows - coverage["windows_done"]} if coverage else {}),
                Message("Unreadable (fraction of the area)"): Message("{share:.2%}", share=inference.unreadable),
                **limits.counts(),
            },
            seconds=seconds,
            notes=listener.notes,
            language=job.language,
            picture=_picture(plan, canvas, listener),
            metrics=plan.info.metrics,
            stands=stands,
            stand_method=stand_method(is_processed_known=True) if stands is not None else (),
        )
        try:
            write_prediction_report(job.report, report)
            reported = True
        except OutputError as error:
            listener.warning("The crowns were written, but the report was not. {error}", error=error.whole)
    listener.info(
        counted(
            count,
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
        "count": count,
        "windows": windows,
        "windows_skipped": empty,
        "unreadable": inference.unreadable,
        "seconds": seconds,
        **coverage,
    }


def _write_crowns(
    plan: PredictionPlan, inference: Inference, limits: Limits, canvas: CrownCanvas | None, listener: Listener
) -> tuple[int, Density | None, CrownStatistics | None]:
    """Merge, draw and write the crowns column by column; their number, and what was summed up meanwhile."""
    job, ref, grid = plan.job, plan.ref, plan.layout.grid
    labels = np.asarray(plan.info.labels, object)
    windows = ((found, grid[index], grid.core(index)) for index, found in inference.journal.crowns())
    density = Density(plan.density) if plan.density else None
    # Crowns that extend beyond a column of windows are written with the next one.
    statistics = CrownStatistics(ref, plan.roi, 2 * grid.window_width) if job.report else None
    shapely.prepare(plan.roi)
    tracer, resolver = None, OverlapResolver() if job.no_overlap else None
    total = 0
    with ExitStack() as stack:
        if job.crown_shape == "outline":
            tracer = OutlineTracer(stack.enter_context(plan.raster.open()), listener, available_cores())
        metadata = inference.provenance.metadata()
        writer = stack.enter_context(
            CrownWriter(
                job.output,
                ref,
                model=plan.model,
                run=plan.start.utc,
                metadata=metadata,
                more=_more_fields(plan, inference),
                heights=limits.heights is not None,
            )
        )
        for merged in merge(windows, plan.nms_threshold, global_nms=job.seams == "pooled"):
            centres = (merged[:, :2] + merged[:, 2:4]) / 2
            crowns = merged if plan.roi is None else merged[shapely.intersects_xy(plan.roi, centres)]
            crowns = crowns[limits.by_diameter(crowns[:, :4])]
            total += len(crowns)
            polygons = tracer.trace(crowns[:, :4]) if tracer else crown_shapes(crowns[:, :4], job.crown_shape)
            high, heights = limits.by_height(polygons)
            crowns, polygons, heights = crowns[high], polygons[high], heights[high]
            if resolver:
                polygons = resolver.resolve(polygons)
            if tracer and len(crowns):  # the other shapes are fast
                listener.progress(Message("Tracing crown outlines"), min(int(crowns[:, 2].max()), ref.width), ref.width)
            left = ~shapely.is_empty(polygons)
            crowns, polygons, heights = crowns[left], polygons[left], heights[left]
            boxes, scores, names = crowns[:, :4], crowns[:, 4], labels[crowns[:, 5].astype(np.int64)].tolist()
            canopy = canopy_shapes(boxes, polygons, job.crown_shape)
            writer.write(boxes, scores, names, polygons, canopy, heights if limits.heights else None)
            if density:
                density.add(boxes)
            if statistics and canvas:
                statistics.add(boxes, scores, names, canopy, heights)
                canvas.add(polygons, scores, names)
    limits.log(listener)
    listener.info_if(
        tracer.untraced if tracer else 0,
        "{count} of {total:,} crowns is an ellipse because no outline was found in the image.",
        "{count:,} of {total:,} crowns are ellipses because no outline was found in the image.",
        total=total,
    )
    listener.warning_if(
        resolver.lost if resolver else 0,
        "{count} crown was omitted because other crowns cover it completely. To keep it, disable 'Remove overlaps "
        "between crowns'.",
        "{count:,} crowns were omitted because other crowns cover them completely. To keep them, disable 'Remove "
        "overlaps between crowns'.",
    )
    return writer.count, density, statistics


def _picture(plan: PredictionPlan, canvas: CrownCanvas, listener: Listener) -> MapPicture | None:
    """The map of the report; None, with a warning, if the raster cannot be opened."""
    frame = canvas.frame

    def progress(done: int, total: int) -> None:
        listener.progress(Message("Drawing the map of the report"), done, total)

    try:
        covered = plan.mosaic.covered if plan.mosaic else None
        image, valid = read_reduced(plan.raster, frame.bounds, frame.size, progress, covered)
    except RasterError as error:
        listener.warning("The report has no map. {error}", error=error.whole)
        return None
    return canvas.compose(image, valid, plan.roi)


def _more_fields(plan: PredictionPlan, inference: Inference) -> FieldsOf | None:
    """The fields of the crowns of many rasters: the name of the raster, and whether its border cuts the crown."""
    mosaic = plan.mosaic
    if mosaic is None:
        return None
    return lambda boxes: {
        "source": np.array(mosaic.sources(boxes, inference.damaged), object),
        "edge": mosaic.is_cut(boxes, EDGE_PX),
    }


# -- coverage ----------------------------------------------------------------------------------


def _coverage(plan: PredictionPlan, inference: Inference, listener: Listener) -> dict[str, Any]:
    """Of a cancelled run, how much is done: as a warning and for the result; empty if the run is complete."""
    if not inference.cancelled:
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
    listener.warning_if(
        len(done),
        "Cancelled. The crowns of {done} of {count} window were written ({area}). Start it again with the same "
        "settings to continue.",
        "Cancelled. The crowns of {done:,} of {count:,} windows were written ({area}). Start it again with the same "
        "settings to continue.",
        done=int(done.sum()),
        area=area,
    )
    return {"cancelled": True, "windows_done": int(done.sum()), "covered": share}


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
            "single colour. Check in QGIS that imagery is visible when you zoom in, and check the no data value.",
            raster=plan.title,
        )
    elif not count:
        listener.warning(
            "No crown reached the score threshold of {threshold:.3g}. Lower it, check the ground resolution and the "
            "order of the bands, or fine-tune the model on this imagery.",
            threshold=plan.score_threshold,
        )
