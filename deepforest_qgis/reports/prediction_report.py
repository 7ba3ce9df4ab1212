"""The report of a prediction as one HTML file without external resources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import numpy as np

from ..array_types import IndexArray
from ..common.durations import format_duration
from ..common.messages import Message
from ..common.paths import StrPath
from .charts import binned_histogram
from .formatting import Language, format_number, format_time, write_page
from .map_picture import MapPicture
from .method import method_sentences, method_sources
from .prediction_statistics import DIAMETER_STEP, HEIGHT_STEP, SCORE_STEP, CrownStatistics
from .provenance import Provenance
from .stand_report import StandTable

__all__ = ["PredictionReport", "write_prediction_report"]


@dataclass(frozen=True)
class PredictionReport:
    """The content of a prediction report.

    Attributes:
        provenance: Raster, model and parameters.
        statistics: Statistics of the crowns.
        area_px: The processed area in pixels.
        area_m2: The processed area in square metres; NaN if unknown.
        coverage: Numbers of windows, skipped and failed ones included, by name.
        seconds: The duration of the prediction.
        notes: What was skipped or assumed.
        language: The language of the report.
        picture: The map of the crowns; None: the raster cannot be drawn.
        metrics: Validation metrics of the model.
        stands: The figures of stands; None: there are no stands.
        stand_method: Description of these figures.
    """

    provenance: Provenance
    statistics: CrownStatistics
    area_px: float
    area_m2: float
    coverage: Mapping[str, object]
    seconds: float
    notes: Sequence[str] = ()
    language: str = "en"
    picture: MapPicture | None = None
    metrics: Mapping[str, object] = field(default_factory=dict)
    stands: StandTable | None = None
    stand_method: Sequence[Message] = ()


def write_prediction_report(path: StrPath, report: PredictionReport) -> None:
    """Write the report of a prediction to an HTML file.

    Raises:
        OutputError: The file cannot be written.
    """
    tr = Language(report.language)
    crowns, provenance = report.statistics, report.provenance
    hectares = report.area_m2 / 10_000
    known = np.isfinite(hectares) and hectares > 0
    diameter, score = _median(crowns.diameters, DIAMETER_STEP), _median(crowns.scores, SCORE_STEP)
    height = _median(crowns.heights, HEIGHT_STEP)
    cover = crowns.covered_px / report.area_px if report.area_px else None
    area = f"{tr.number(hectares, ',.2f' if hectares < 100 else ',.0f')} ha"
    cards = [
        (tr("Crowns"), crowns.count, ""),
        (tr("Crown cover"), None if cover is None else tr.number(cover, ".1%"), ""),
        (tr("Crowns per hectare"), tr.number(crowns.count / hectares, ",.0f") if known else None, ""),
        (tr("Processed area"), area if known else None, ""),
        (tr("Median diameter"), None if diameter is None else f"{tr.number(diameter, '.1f')} m", ""),
        *([(tr("Median height"), f"{tr.number(height, '.1f')} m", "")] if height is not None else []),
        (tr("Median score"), None if score is None else tr.number(score, ".2f"), tr("0 to 1")),
    ]
    write_page(
        path,
        "prediction.html",
        tr,
        title=tr.render(Message("Tree crowns of “{raster}”", raster=provenance.raster["name"])),
        r=report,
        is_size_known=bool(np.isfinite(report.area_m2)),
        lead=Message(
            "Detected with model “{model}”, {time}, in {duration}.",
            model=provenance.model["name"],
            time=format_time(datetime.fromisoformat(provenance.began)),
            duration=format_duration(report.seconds),
        ),
        cards=cards,
        diameters=binned_histogram(tr, "crown-diameters", crowns.diameters, DIAMETER_STEP, tr("Crown diameter (m)")),
        diameter_caption=Message(
            "Crown diameters: mean of the width and the height of the crown on the ground; median {diameter} m.",
            diameter=format_number(tr, diameter, ".1f"),
        ),
        heights=binned_histogram(tr, "crown-heights", crowns.heights, HEIGHT_STEP, tr("Crown height (m)")),
        height_caption=Message(
            "Heights of the crowns above ground; median {height} m. Crowns without a height are left out.",
            height=format_number(tr, height, ".1f"),
        ),
        scores=binned_histogram(tr, "crown-scores", crowns.scores, SCORE_STEP, tr("Score (0 to 1)"), most=1.0),
        score_caption=Message("Scores of the crowns; median {score}.", score=format_number(tr, score, ".2f")),
        classes=[
            (
                name,
                int(count),
                tr.number(100 * count / crowns.count, ".1f"),
                tr.number(scores / count, ".2f"),
                format_number(tr, diameters / count, ".1f"),
            )
            for name, (count, scores, diameters) in sorted(crowns.classes.items(), key=lambda row: -row[1][0])
        ],
        listings=provenance.labelled(),
        stands=None if report.stands is None else report.stands.rendered(tr),
        method=[
            *method_sentences(provenance, report.metrics, with_heights=height is not None),
            *report.stand_method,
        ],
        sources=method_sources(provenance),
    )


def _median(counts: IndexArray, step: float) -> float | None:
    """The median of binned values, to half a bin; None if there are none."""
    if not counts.sum():
        return None
    return float((np.searchsorted(np.cumsum(counts), counts.sum() / 2) + 0.5) * step)
