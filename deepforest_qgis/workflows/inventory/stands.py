"""Figures per stand: numbers, cover and sizes of crowns, as a layer, a table and a report."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from typing import Any

import numpy as np

from ...common.atomic import AtomicFile
from ...common.events import Listener
from ...common.jobs import StandSummaryJob
from ...common.messages import Message, counted
from ...crowns.layer_file import check_format
from ...crowns.reprojection import reproject
from ...reports.method import origin_sentences, origin_sources
from ...reports.stand_report import StandReport, StandTable, write_stand_report
from .allometry import Allometry, allometry_of
from .count_interval import CountFactors, count_factors
from .inputs import HEIGHT, Stands, common_crs, read_crowns, read_processed, read_stands
from .stand_figures import MAX_CLASSES, StandFigures, compute_figures
from .stand_layer import write_stands
from .stand_map import draw_stands

__all__ = ["log_figures", "run", "stand_method", "stand_table"]

_STEPS = 100
_STAGE = Message("Summarizing stands")
_CALIBRATION = Message(
    "Quantities of an allometry are rough estimates without a local calibration: compare them with measured trees."
)


def run(job: StandSummaryJob, listener: Listener) -> dict[str, Any]:
    """Compute the figures of stands; write the layer "stand_summary", and the table and the report if they are given.

    Args:
        job: The parameters.
        listener: Receives messages and progress.

    Returns:
        The values of :class:`StandSummaryResult`.

    Raises:
        InputError (LayerError, RasterError): An input cannot be used.
        OutputError: A result cannot be written.
        Cancelled: The user cancelled the job.
    """
    allometry, factors = allometry_of(job), count_factors(job)

    def check(share: float) -> None:
        listener.check()
        listener.progress(_STAGE, round(5 + 90 * share), _STEPS)

    listener.progress(_STAGE, 0, _STEPS)
    stands = read_stands(job.stands, job.stand_field, listener)
    crs, crowns = common_crs(stands.title, stands.crs, read_crowns(job.crowns, listener), listener)
    check_format(job.output, crs)
    stands = replace(stands, crs=crs)
    check(0)
    shapes = reproject(stands.shapes, crs, crowns.crs, crowns.middle)
    processed = read_processed(job.areas, job.raster, crowns.crs, crowns.middle, listener)
    figures = compute_figures(shapes, processed, crowns, allometry, factors, check)
    check(1)
    outside = len(crowns) - figures.counted
    log_figures(figures, len(stands.names), outside, factors, allometry, listener)
    method = stand_method(processed is not None, factors, allometry)
    about: dict[str, Any] = {
        "crowns": job.crowns.place,
        "method": [str(sentence) for sentence in method],
        "classes": figures.classes,
        "quantity": allometry.name if allometry is not None else "",
    }
    metadata = {"crowns": job.crowns.place, "method": " ".join(method)}
    if about["classes"]:
        metadata["classes"] = json.dumps(about["classes"], ensure_ascii=False)
    columns = {name: values[:-1] for name, values in figures.columns.items()}
    write_stands(job.output, "stand_summary", stands, columns, metadata, listener)
    if job.table:
        _write_table(job.table, stands, figures)
    if job.report:
        picture = draw_stands(job.raster, stands, crowns, listener)
        report = StandReport(
            crowns=job.crowns.heading,
            table=stand_table(stands, figures, allometry),
            count=figures.counted,
            outside=outside,
            notes=tuple(listener.notes),
            settings=_settings(job, allometry, factors),
            method=[*origin_sentences(job.crowns.heading, crowns.origin, with_heights=HEIGHT in crowns.sizes), *method],
            sources=[*origin_sources(crowns.origin), *([allometry.source] if allometry and allometry.source else [])],
            language=job.language,
            picture=picture,
        )
        write_stand_report(job.report, report)
    listener.progress(_STAGE, _STEPS, _STEPS)
    return {
        "output": job.output,
        "table": job.table or None,
        "report": job.report or None,
        "about": about,
        "stand_count": len(stands.names),
        "count": figures.counted,
        "outside": outside,
        "diameter_mean": figures.total("d_mean_m"),
        "height_mean": figures.total("h_mean_m"),
        **{
            name: figures.total(name)
            for name in ("area_ha", "covered_pct", "stems_ha", "cover_pct", "count_low", "count_high")
        },
    }


def log_figures(
    figures: StandFigures,
    stands: int,
    outside: int,
    factors: CountFactors | None,
    allometry: Allometry | None,
    listener: Listener,
) -> None:
    """Log the figures of all stands together, and warn of what is missing in them.

    Args:
        figures: The figures.
        stands: The number of stands.
        outside: The number of crowns in no stand.
        factors: Factors from the number of crowns to the number of trees, if they are known.
        allometry: The quantity, if there is one.
        listener: Receives the messages.
    """
    listener.warning_if(
        figures.not_processed,
        "{count} crown is in a stand, but outside the processed area. It does not count.",
        "{count:,} crowns are in stands, but outside the processed area. They do not count.",
    )
    if outside and not figures.counted:
        listener.warning("No crown is in a stand. Check that both layers cover the same location and their CRSs.")
    covered = figures.columns["covered_pct"][:-1].astype(np.float64)
    listener.warning_if(
        int((covered == 0).sum()),
        "{count} stand is outside the processed area, so its figures are unknown.",
        "{count:,} stands are outside the processed area, so their figures are unknown.",
    )
    if figures.other_classes:
        listener.warning(
            "The crowns have more than {most} classes. The less frequent ones share the field 'pct_other'.",
            most=MAX_CLASSES,
        )
    if allometry is not None:
        if allometry.source:
            listener.info("Allometry: {formula}. {source}", formula=allometry.formula, source=allometry.source)
        else:
            listener.info("Allometry: {formula}.", formula=allometry.formula)
        listener.warning(_CALIBRATION)
        listener.warning_if(
            figures.unknown,
            "{count} crown has no value of the allometry and is missing in its sums.",
            "{count:,} crowns have no value of the allometry and are missing in its sums.",
        )
    listener.info(
        "{crowns} in {stands}; {outside:,} outside.",
        crowns=counted(figures.counted, "{count} crown", "{count:,} crowns"),
        stands=counted(stands, "{count} stand", "{count:,} stands"),
        outside=outside,
    )
    if figures.total("stems_ha") is not None:
        listener.info(
            "{hectares:,.2f} ha, {stems:,.1f} stems per hectare, crown cover {cover:.1f}%.",
            hectares=figures.total("area_ha"),
            stems=figures.total("stems_ha"),
            cover=figures.total("cover_pct"),
        )
    if factors is not None:
        listener.info(
            "About {trees:,.0f} trees (95% interval {low:,.0f} to {high:,.0f}), from precision {precision:.3f} and "
            "recall {recall:.3f}. The interval contains only the binomial uncertainty of these two.",
            trees=figures.total("count_est"),
            low=figures.total("count_low"),
            high=figures.total("count_high"),
            precision=factors.precision,
            recall=factors.recall,
        )


def stand_method(
    is_processed_known: bool, factors: CountFactors | None = None, allometry: Allometry | None = None
) -> list[Message]:
    """Return a description of the figures of stands.

    Args:
        is_processed_known: Whether the processed area is known.
        factors: Factors from the number of crowns to the number of trees, if they are known.
        allometry: The quantity, if there is one.
    """
    method = [
        Message("A crown belongs to the stand that contains its centre."),
        Message("Crown cover: union of the crowns, each box as its inscribed ellipse."),
        Message("Figures per hectare: of the processed part.")
        if is_processed_known
        else Message("Processed area: unknown."),
    ]
    if factors is not None:
        text = Message(
            "Number of trees: crowns times precision ({precision:.3f}) divided by recall ({recall:.3f}); 95% interval "
            "from the binomial uncertainty of both.",
            precision=factors.precision,
            recall=factors.recall,
        )
        method.append(text)
    if allometry is not None:
        method.append(Message("Allometry: {formula}.", formula=allometry.formula))
        method += [Message.of(allometry.source)] if allometry.source else []
        method.append(_CALIBRATION)
    return method


# -- Writing -----------------------------------------------------------------------------------


def _write_table(path: str, stands: Stands, figures: StandFigures) -> None:
    with AtomicFile(path) as partial, partial.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["stand", *figures.columns])
        for name, *values in zip([*stands.names, "total"], *figures.columns.values(), strict=True):
            writer.writerow([name, *(_plain(value) for value in values)])


def _plain(value: Any) -> Any:
    """A number of the table; an empty text if it is unknown."""
    if isinstance(value, np.integer):
        return int(value)
    return "" if not np.isfinite(value) else round(float(value), 4)


def stand_table(stands: Stands, figures: StandFigures, allometry: Allometry | None = None) -> StandTable:
    """Return the figures of stands for a report."""
    return StandTable(stands.names, figures.columns, figures.classes, allometry.name if allometry is not None else "")


def _settings(job: StandSummaryJob, allometry: Allometry | None, factors: CountFactors | None) -> dict[str, object]:
    """Inputs and method for the report, without those that are empty."""
    sources = [allometry.formula, allometry.source] if allometry is not None else []
    settings: dict[str, object] = {
        Message("Stands"): job.stands.place,
        Message("Crowns"): job.crowns.place,
        Message("Class field"): job.crowns.label_field,
        Message("Processed areas"): job.areas.place if job.areas else "",
        Message("Processed raster"): job.raster.place if job.raster else "",
        Message("Allometry"): [text for text in sources if text],
    }
    if factors is not None:
        settings[Message("Evaluation")] = Message(
            "precision {precision:.3f}, recall {recall:.3f}", precision=factors.precision, recall=factors.recall
        )
    return {label: value for label, value in settings.items() if value}
