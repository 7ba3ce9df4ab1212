"""The report of an evaluation as one HTML file without external resources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..array_types import FloatArray
from ..common.messages import Message, counted
from ..common.paths import StrPath
from ..crowns.diameters import bias_and_rmse
from ..crowns.matching import Scores
from ..model.metrics import ThresholdMetrics
from .charts import (
    MAX_POINTS,
    crown_map,
    diameter_chart,
    distance_histogram,
    iou_histogram,
    precision_recall_chart,
    threshold_chart,
)
from .formatting import Language, format_text, write_page
from .threshold_surface import ThresholdSurface, surface_chart

__all__ = ["ClassRow", "EvaluationReport", "write_evaluation_report"]


@dataclass(frozen=True)
class ClassRow:
    """The metrics of a class.

    Attributes:
        label: The class.
        reference: The number of reference crowns.
        predicted: The number of predicted crowns.
        scores: Precision, recall and F1.
        average_precision: Its mAP; None if undefined.
    """

    label: str
    reference: int
    predicted: int
    scores: Scores
    average_precision: float | None


@dataclass(frozen=True)
class EvaluationReport:
    """The content of an evaluation report.

    Attributes:
        predictions: The name of the predicted crowns.
        truth: The name of the reference crowns.
        iou_threshold: IoU above which crowns match.
        scores: Precision, recall and F1.
        average_precision: mAP; None if undefined.
        ious: The IoU of the matches (M,); empty if they are matched by distance or containment.
        diameters: Their reference and predicted diameters (M, 2).
        unit: The unit of the diameters and distances.
        diameter_ks: The Kolmogorov-Smirnov distance of the diameters of all crowns; None if undefined.
        places: Centres of crowns (N, 2) in map units by result: "true positive", "false positive", "missed".
        rule: When two crowns match, by distance or containment; None: by overlap.
        distances: The distances of the matches (M,) if they are matched by distance or containment.
        complete: Whether unmatched predicted crowns count as false positives.
        by_class: The metrics of each class, if classes are compared.
        any_class: Precision, recall and F1 if classes are ignored; None if classes are not compared.
        by_score: The metrics by rising score threshold.
        best: The row of ``by_score`` with the largest F1.
        surface: F1 by score threshold and NMS threshold; None if they are not suggested.
        notes: What was skipped or assumed.
        settings: The settings by name.
        language: The language of the report.
    """

    predictions: str
    truth: str
    iou_threshold: float
    scores: Scores
    average_precision: float | None
    ious: FloatArray
    diameters: FloatArray
    unit: str
    places: Mapping[str, FloatArray]
    rule: Message | None = None
    distances: FloatArray | None = None
    complete: bool = True
    by_class: Sequence[ClassRow] = ()
    any_class: Scores | None = None
    diameter_ks: float | None = None
    by_score: Sequence[ThresholdMetrics] = ()
    best: ThresholdMetrics | None = None
    surface: ThresholdSurface | None = None
    notes: Sequence[str] = ()
    settings: Mapping[str, object] = field(default_factory=dict)
    language: str = "en"


def write_evaluation_report(path: StrPath, report: EvaluationReport) -> None:
    """Write the report of an evaluation to an HTML file.

    Raises:
        OutputError: The file cannot be written.
    """
    tr = Language(report.language)
    scores, unit = report.scores, format_text(tr, report.unit)
    distances = np.zeros(0) if report.distances is None else report.distances
    shown = {result: len(report.places.get(result, ())) for result in ("true positive", "false positive", "missed")}
    write_page(
        path,
        "evaluation.html",
        tr,
        title=tr.render(Message("Evaluation of the crowns of “{layer}”", layer=report.predictions)),
        r=report,
        cards=[
            (
                tr("Precision"),
                scores.precision,
                _of(scores, scores.true_positives + scores.false_positives) if report.complete else "",
            ),
            (tr("Recall"), scores.recall, _of(scores, scores.true_positives + scores.missed)),
            ("F1", scores.f1, ""),
            _accuracy(tr, report, unit),
            (tr("False positives"), scores.false_positives if report.complete else None, ""),
            (tr("Missed"), scores.missed, ""),
        ],
        map=crown_map(tr, report.places) if any(shown.values()) else None,
        map_caption=_map_caption(shown),
        by_score=threshold_chart(tr, report.by_score, report.best),
        precision_recall=precision_recall_chart(tr, report.by_score, report.best),
        surface=surface_chart(tr, report.surface) if report.surface is not None else None,
        ious=iou_histogram(tr, report.ious, report.iou_threshold) if len(report.ious) else None,
        iou_caption=_iou_caption(report.ious) if len(report.ious) else "",
        distances=distance_histogram(tr, distances, unit) if len(distances) else None,
        distance_caption=_distance_caption(distances, unit) if len(distances) else "",
        diameters=diameter_chart(tr, report.diameters, unit) if len(report.diameters) else None,
        diameter_caption=_diameter_caption(report.diameters, unit) if len(report.diameters) else "",
        diameter_ks=_distance(report.diameter_ks),
    )


def _accuracy(tr: Language, report: EvaluationReport, unit: str) -> tuple[str, float | None, Message]:
    """The card of the accuracy of the matches: average precision, or position error."""
    if report.distances is None:
        return "mAP", report.average_precision, Message("IoU 0.50 to 0.95")
    mean = float(report.distances.mean()) if len(report.distances) else None
    return tr("Position error"), mean, Message("mean, {unit}", unit=unit)


def _of(scores: Scores, total: int) -> Message:
    return Message("{count:,} of {total:,}", count=scores.true_positives, total=total)


def _sampling_note(count: int) -> Message | str:
    note = Message("At most {count:,} crowns of a kind are drawn, sampled at random.", count=MAX_POINTS)
    return note if count > MAX_POINTS else ""


def _map_caption(shown: Mapping[str, int]) -> Message:
    return Message(
        "Centres of the crowns in map units: {true}, {false}, {missed}. {note}",
        true=counted(shown["true positive"], "{count} true positive", "{count:,} true positives"),
        false=counted(shown["false positive"], "{count} false positive", "{count:,} false positives"),
        missed=counted(shown["missed"], "{count} missed crown", "{count:,} missed crowns"),
        note=_sampling_note(max(shown.values())),
    )


def _iou_caption(ious: FloatArray) -> Message:
    return Message(
        "IoU of the matches ({count:,}): 0 is no overlap, 1 is identical; median {median:.2f}.",
        count=len(ious),
        median=np.median(ious),
    )


def _distance_caption(distances: FloatArray, unit: str) -> Message:
    return Message(
        "Distances between reference crowns and the centres of predicted crowns ({count:,}): mean {mean:.2f} {unit}, "
        "RMSE {rmse:.2f} {unit}.",
        count=len(distances),
        mean=distances.mean(),
        rmse=np.sqrt((distances**2).mean()),
        unit=unit,
    )


def _diameter_caption(diameters: FloatArray, unit: str) -> Message:
    """The errors of predicted diameters (M, 2: reference, predicted)."""
    bias, rmse = bias_and_rmse(*diameters.T) or (np.nan, np.nan)
    varied = len(diameters) > 2 and (diameters.std(axis=0) > 0).all()
    return Message(
        "Crown diameters of the matches ({unit}): bias (predicted minus reference) {bias:+.2f} {unit}, RMSE {rmse:.2f} "
        "{unit}, {correlation}. Equal diameters are on the dotted line. {note}",
        unit=unit,
        bias=bias,
        rmse=rmse,
        correlation=Message("correlation {value:.2f}", value=np.corrcoef(diameters.T)[0, 1])
        if varied
        else Message("correlation undefined"),
        note=_sampling_note(len(diameters)),
    )


def _distance(ks: float | None) -> Message | str:
    note = Message(
        "Kolmogorov–Smirnov distance between the diameters of all predicted and all reference crowns: {distance:.2f} "
        "(0: equal distributions, 1: separate ones).",
        distance=ks,
    )
    return "" if ks is None else note
