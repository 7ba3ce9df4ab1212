"""What a job found, as one HTML file that needs nothing else: style, charts and pictures are inside it."""

from __future__ import annotations

import base64
import io
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator, ScalarFormatter
from PIL import Image, ImageDraw

from .. import __version__
from ..common.atomic import AtomicFile
from ..common.durations import format_duration
from ..crowns.matching import Scores
from ..model.metrics import MATCH_IOU
from .language import Language
from .prediction_statistics import DIAMETER_STEP, SCORE_STEP, Summary
from .provenance import Facts

__all__ = [
    "ClassRow",
    "EvaluationReport",
    "PredictionReport",
    "Sample",
    "ScoreRow",
    "TrainingReport",
    "evaluation_report",
    "prediction_report",
    "training_report",
]

FloatArray = npt.NDArray[np.float64]

# Colours that stay apart for colour-blind eyes (Okabe and Ito), on paper and on a canopy.
_GREEN, _ORANGE, _BLUE, _GREY = "#009e73", "#d55e00", "#0072b2", "#8a948e"
_LINES = (_GREEN, _ORANGE, _BLUE, "#cc79a7", "#b8860b", "#333333")
_TRUTH, _PREDICTION = "#4fe3ff", "#ff4fd8"
_RESULTS = {"true positive": (_GREEN, "o"), "false positive": (_ORANGE, "x"), "missed": (_BLUE, "s")}

_OF_A_CLASS = ("_Precision", "_Recall")  # DeepForest's names: Birch_Recall

_POINTS = 4000  # dots in one chart: beyond that a random draw shows the same
_BARS = 50  # at most, in one histogram
_SAMPLE_WIDTH = 720  # pixels of a patch's picture, twice its width on screen

_STYLE: dict[Any, Any] = {  # its keys are a literal type of matplotlib's, too long to repeat
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": _GREY,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": "#e4e9e6",
    "legend.frameon": False,
    "lines.linewidth": 1.8,
    "svg.fonttype": "path",  # letters as outlines: a chart looks the same wherever it is opened
}


# -- What a report is made from ----------------------------------------------------------------


@dataclass(frozen=True)
class Sample:
    """A patch: ``image`` uint8 (H, W, 3); boxes (N, 4) and (M, 4) in its pixels, scores (M,).

    ``f1``: of what the model finds in it, None where that is undefined or not measured.
    """

    name: str
    image: npt.NDArray[np.uint8]
    truth: npt.ArrayLike
    predictions: npt.ArrayLike
    scores: npt.ArrayLike = ()
    f1: float | None = None


@dataclass(frozen=True)
class ScoreRow:
    """The figures of the crowns whose score is at least ``threshold``; ``crowns`` of them count."""

    threshold: float
    crowns: int
    scores: Scores


@dataclass(frozen=True)
class TrainingReport:
    """All that a training report shows.

    ``history``: a mapping per epoch with "epoch" (from 1), losses (names that hold "loss",
    "classification" or "regression"), figures from 0 to 1 (such as box_precision, box_recall, box_f1,
    mAP), the learning rate (a name that begins with "lr") and the figures of a class (its name, then
    "_Precision" or "_Recall"). ``figures``: those of the epoch that was kept, None where undefined.
    ``counts``: patches and crowns. ``notes``: what was skipped or clipped.

    ``by_score``: how good the kept model is on the validation patches, by rising score threshold; a crown is
    found where its IoU is above ``iou_threshold``. ``threshold``: the one of scores that the model file holds.
    ``worst``, ``best``: validation patches by F1, each group from its extreme; ``samples``: training patches,
    where there are none for validation.

    ``language``: of the report, of ``title``, ``settings``, ``counts`` and ``model``; the notes are translated here.
    """

    title: str
    settings: Mapping[str, object] = field(default_factory=dict)
    counts: Mapping[str, object] = field(default_factory=dict)
    notes: Sequence[str] = ()
    history: Sequence[Mapping[str, float]] = ()
    best_epoch: int | None = None
    samples: Sequence[Sample] = ()
    figures: Mapping[str, float | None] = field(default_factory=dict)
    model: Mapping[str, object] = field(default_factory=dict)
    by_score: Sequence[ScoreRow] = ()
    threshold: float | None = None
    iou_threshold: float = MATCH_IOU
    worst: Sequence[Sample] = ()
    best: Sequence[Sample] = ()
    language: str = "en"


@dataclass(frozen=True)
class ClassRow:
    """One class: the numbers of reference and predicted crowns, and its figures."""

    label: str
    reference: int
    predicted: int
    scores: Scores
    average_precision: float | None


@dataclass(frozen=True)
class EvaluationReport:
    """All that an evaluation report shows.

    ``places``: per result ("true positive", "false positive", "missed") the crowns' centres (N, 2) in map
    units. ``ious`` (M,) of the matches; ``diameters`` (M, 2): reference and predicted, in
    ``diameter_unit``. ``any_class``: the figures when classes are ignored, where there are any. ``language``: of the
    report, of ``diameter_unit`` and of ``settings``; the notes are translated here.
    """

    predictions: str
    truth: str
    iou_threshold: float
    scores: Scores
    average_precision: float | None
    ious: FloatArray
    diameters: FloatArray
    diameter_unit: str
    places: Mapping[str, FloatArray]
    by_class: Sequence[ClassRow] = ()
    any_class: Scores | None = None
    by_score: Sequence[ScoreRow] = ()
    best: ScoreRow | None = None
    notes: Sequence[str] = ()
    settings: Mapping[str, object] = field(default_factory=dict)
    language: str = "en"


@dataclass(frozen=True)
class PredictionReport:
    """All that a prediction's report shows.

    ``area_px``, ``area_m2``: the ground that was looked at, in pixels, and in square metres (NaN if unknown).
    ``looked``: windows and what of them was skipped or failed. ``seconds``: how long it took. ``language``: of the
    report, of ``facts`` and of ``looked``; the notes are translated here.
    """

    facts: Facts
    summary: Summary
    area_px: float
    area_m2: float
    looked: Mapping[str, object]
    seconds: float
    notes: Sequence[str] = ()
    language: str = "en"


# -- The three reports -------------------------------------------------------------------------


def prediction_report(path: str | os.PathLike[str], report: PredictionReport) -> None:
    """Write the account of a prediction to the HTML file ``path``.

    Raises:
        OutputError: it cannot be written there.
    """
    tr = Language(report.language)
    found = report.summary
    hectares = report.area_m2 / 10_000
    known = np.isfinite(hectares) and hectares > 0
    diameter, score = _median(found.diameters, DIAMETER_STEP), _median(found.scores, SCORE_STEP)
    cards = [
        (tr("Crowns"), found.count, ""),
        (tr("Crown cover"), tr.number(found.covered_px / report.area_px, ".1%") if report.area_px else None, ""),
        (tr("Crowns per hectare"), tr.number(found.count / hectares, ",.0f") if known else None, ""),
        (
            tr("Area looked at"),
            f"{tr.number(hectares, ',.2f' if hectares < 100 else ',.0f')} ha" if known else None,
            "",
        ),
        (tr("Median diameter"), None if diameter is None else f"{tr.number(diameter, '.1f')} m", ""),
        (tr("Median score"), None if score is None else tr.number(score, ".2f"), tr("0 to 1")),
    ]
    rows = sorted(found.classes.items(), key=lambda row: -row[1].count)
    began = datetime.fromisoformat(report.facts.began).astimezone().strftime("%Y-%m-%d %H:%M %Z").strip()
    _write(
        path,
        "prediction.html",
        tr,
        title=tr("Crowns on “{raster}”").format(raster=report.facts.raster[tr("Raster")]),
        r=report,
        lead=tr("Found by “{model}”, {time}, in {duration}.").format(
            model=report.facts.model[tr("Model")], time=began, duration=format_duration(report.seconds)
        ),
        cards=cards,
        diameters=_bars(tr, "crown-diameters", found.diameters, DIAMETER_STEP, tr("Crown diameter (m)")),
        diameter_caption=tr(
            "Crown diameters, the mean of a box’s two sides on the ground; median {diameter} m."
        ).format(diameter=_number(tr, diameter, ".1f")),
        scores=_bars(tr, "crown-scores", found.scores, SCORE_STEP, tr("Score (0 to 1)"), most=1.0),
        score_caption=tr("Scores of the crowns; median {score}.").format(score=_number(tr, score, ".2f")),
        classes=[
            (
                name,
                one.count,
                tr.number(100 * one.count / found.count, ".1f"),
                tr.number(one.scores / one.count, ".2f"),
                _number(tr, one.diameters / one.count, ".1f"),
            )
            for name, one in rows
        ],
    )


def evaluation_report(path: str | os.PathLike[str], report: EvaluationReport) -> None:
    """Write the evaluation of predicted against reference crowns to the HTML file ``path``.

    Raises:
        OutputError: it cannot be written there.
    """
    tr = Language(report.language)
    found = report.scores

    def of(whole: int) -> str:
        return tr("{part} of {whole}").format(part=tr.number(found.true_positives, ","), whole=tr.number(whole, ","))

    cards = [
        (tr("Precision"), found.precision, of(found.true_positives + found.false_positives)),
        (tr("Recall"), found.recall, of(found.true_positives + found.missed)),
        ("F1", found.f1, ""),
        ("mAP", report.average_precision, tr("IoU 0.50 to 0.95")),
        (tr("False positives"), found.false_positives, ""),
        (tr("Missed"), found.missed, ""),
    ]
    shown = {result: len(report.places.get(result, ())) for result in _RESULTS}
    _write(
        path,
        "evaluation.html",
        tr,
        title=tr("How good are the crowns of “{name}”?").format(name=report.predictions),
        r=report,
        cards=cards,
        map=_map(tr, report.places) if any(shown.values()) else None,
        map_caption=tr("Centres of the crowns in map units: {found}, {false}, {missed}.").format(
            found=_counted(tr, shown["true positive"], tr("1 true positive"), tr("{0} true positives")),
            false=_counted(tr, shown["false positive"], tr("1 false positive"), tr("{0} false positives")),
            missed=_counted(tr, shown["missed"], tr("1 missed"), tr("{0} missed")),
        )
        + _drawn_from(tr, max(shown.values())),
        by_score=_by_score(tr, report.by_score, report.best),
        precision_recall=_precision_recall(tr, report.by_score, report.best),
        ious=_histogram(tr, report) if len(report.ious) else None,
        iou_caption=tr("IoU of the matches ({count}): 0 is no overlap, 1 is identical; median {median}.").format(
            count=tr.number(len(report.ious), ","), median=tr.number(np.median(report.ious), ".2f")
        )
        if len(report.ious)
        else "",
        diameters=_diameters(tr, report) if len(report.diameters) else None,
        diameter_caption=_agreement(tr, report) if len(report.diameters) else "",
    )


def training_report(path: str | os.PathLike[str], report: TrainingReport) -> None:
    """Write the account of a training to the HTML file ``path``.

    Raises:
        OutputError: it cannot be written there.
    """
    tr = Language(report.language)
    columns = list(dict.fromkeys(["epoch", *(name for row in report.history for name in row)]))
    classes = [n for n in columns if n.endswith(_OF_A_CLASS)]
    others = [n for n in columns if n not in classes and n not in ("epoch", "score_threshold")]
    losses = [n for n in others if any(part in n for part in ("loss", "classification", "regression", "ctrness"))]
    rates = [n for n in others if n.startswith(("lr", "learning_rate"))]
    merits = [n for n in others if n not in losses and n not in rates and _is_share(report.history, n)]
    labels = list(dict.fromkeys(n.rpartition("_")[0] for n in classes))
    few = 1 < len(labels) <= len(_LINES)  # one class is the whole again, and more than the colours cannot be told apart
    kept = next((row for row in report.history if row["epoch"] == report.best_epoch), None)
    kept = kept or (report.history[-1] if report.history else {})
    stored = next((row for row in report.by_score if _equal(row.threshold, report.threshold)), None)
    epochs = len(report.history)
    lead = _counted(tr, epochs, tr("1 epoch"), tr("{0} epochs"))
    if report.best_epoch is not None:
        lead = tr("{epochs}; the weights after epoch {number} were kept").format(
            epochs=lead, number=tr.number(report.best_epoch, ",")
        )
    _write(
        path,
        "training.html",
        tr,
        title=report.title,
        r=report,
        lead=f"{lead}." if epochs else tr("No epoch was finished."),
        cards=[(_readable(tr, name), value, "") for name, value in report.figures.items()],
        kept=f" {tr('The dotted line marks the epoch that was kept.')}" if report.best_epoch is not None else "",
        losses=_curves(tr, report, losses, tr("Loss"), "losses"),
        merits=_curves(tr, report, merits, tr("Figure (0 to 1)"), "merits", (0, 1)),
        rates=_curves(tr, report, rates, tr("Learning rate"), "rates", logarithmic=True),
        classes=_curves(tr, report, classes, tr("Recall and precision"), "classes", (0, 1), legend=False)
        if few
        else None,
        class_colours=dict(zip(labels, _LINES)),  # noqa: B905 # used where there are no more classes than colours
        class_rows=[(n, *(kept.get(n + end) for end in _OF_A_CLASS)) for n in labels] if len(labels) > 1 else [],
        class_epoch=kept.get("epoch"),
        columns=columns,
        rows=report.history,
        by_score=_by_score(tr, report.by_score, stored),
        precision_recall=_precision_recall(tr, report.by_score, stored),
        stored=stored,
        advice=_advice(tr, report),
        groups=[
            (heading, [_picture(tr, sample) for sample in samples])
            for heading, samples in ((tr("Where it does worst"), report.worst), (tr("Where it does best"), report.best))
            if samples
        ],
        samples=[_picture(tr, sample) for sample in report.samples],
        colours={"truth": _TRUTH, "prediction": _PREDICTION},
    )


def _median(counts: npt.NDArray[np.int64], step: float) -> float | None:
    """The median of values that were counted by ``step`` from 0, to half of a step; None where there are none."""
    if not counts.sum():
        return None
    return float((np.searchsorted(np.cumsum(counts), counts.sum() / 2) + 0.5) * step)


def _advice(tr: Language, report: TrainingReport) -> str:
    """What the score thresholds say, and which one the model holds, in words."""
    measured = [row for row in report.by_score if row.scores.f1]
    stored = report.threshold
    if not measured and stored is None:
        return ""
    if not measured:
        return tr(
            "The model holds a score threshold of {threshold}; at no threshold does a crown that it finds match an "
            "annotated one."
        ).format(threshold=_limit(tr, stored))
    best = max(measured, key=lambda row: row.scores.f1 or 0)
    f1 = _figure(tr, best.scores.f1)
    if any(_equal(row.threshold, stored) and _equal(row.scores.f1, best.scores.f1) for row in measured):
        return " ".join(
            [
                tr("F1 is largest, {f1}, where crowns with a score below {threshold} are left out.").format(
                    f1=f1, threshold=_limit(tr, stored)
                ),
                tr("This threshold is stored in the model: prediction uses it unless another is asked for."),
            ]
        )
    if stored is None:
        return tr("F1 is largest, {f1}, at {best}.").format(f1=f1, best=_limit(tr, best.threshold))
    return tr("The model holds a score threshold of {threshold}; F1 is largest, {f1}, at {best}.").format(
        threshold=_limit(tr, stored), f1=f1, best=_limit(tr, best.threshold)
    )


def _equal(one: float | None, other: float | None) -> bool:
    return one is not None and other is not None and abs(one - other) < 1e-6


def _is_share(history: Sequence[Mapping[str, float]], name: str) -> bool:
    """Whether a logged figure stays from 0 to 1, as far as it is known."""
    return all(row.get(name) is None or not np.isfinite(row[name]) or 0 <= row[name] <= 1 for row in history)


def _write(path: str | os.PathLike[str], template: str, tr: Language, **context: Any) -> None:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        {one.__name__.strip("_"): partial(one, tr) for one in (_figure, _limit, _number, _plain)}
    )
    written = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z").strip()
    text = environment.get_template(template).render(tr=tr, version=__version__, written=written, **context)
    with AtomicFile(path) as unfinished:
        unfinished.write_text(text, encoding="utf-8")


def _number(tr: Language, value: float | None, spec: str) -> str:
    """A number by the given format; a dash where it is none."""
    return "–" if value is None or np.isnan(value) else tr.number(value, spec)


def _figure(tr: Language, value: object) -> str:
    """A figure as readers expect it: counts whole, shares with three digits, None as a dash."""
    if value is None or (isinstance(value, float) and np.isnan(value)):
        return "–"
    if isinstance(value, (bool, str)):
        return str(value)
    if isinstance(value, (int, np.integer)):
        return tr.number(value, ",")
    number = float(value)  # type: ignore[arg-type]
    return tr.number(number, ".3f" if number == 0 or abs(number) >= 0.001 else ".2g")


def _limit(tr: Language, threshold: float | None) -> str:
    """A score threshold with two digits, or three where it has them."""
    two = threshold is not None and _equal(threshold, round(threshold, 2))
    return _number(tr, threshold, ".2f" if two else ".3f")


def _plain(tr: Language, value: object) -> str:
    """A setting or count as text."""
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, int):
        return tr.number(value, ",")
    if isinstance(value, float):
        return tr.number(value, "g")
    if isinstance(value, (list, tuple)):
        return ", ".join(_plain(tr, item) for item in value) or "–"
    return str(value)


def _counted(tr: Language, number: int, one: str, many: str) -> str:
    """``many`` with the number in its hole, or ``one``."""
    return one if number == 1 else many.format(tr.number(number, ","))


def _readable(tr: Language, name: str) -> str:
    """The logged name of a figure as readers say it: box_f1 is F1."""
    known = {
        "f1": "F1",
        "mAP": "mAP",
        "precision": tr("Precision"),
        "recall": tr("Recall"),
        "lr": tr("Learning rate"),
        "score_threshold": tr("Score threshold"),
        "train_loss": tr("Training: loss"),
        "train_classification": tr("Training: classification"),
        "train_bbox_regression": tr("Training: boxes"),
        "train_bbox_ctrness": tr("Training: centres"),
        "val_loss": tr("Validation: loss"),
        "val_classification": tr("Validation: classification"),
        "val_bbox_regression": tr("Validation: boxes"),
        "val_bbox_ctrness": tr("Validation: centres"),
    }
    plain = name.removeprefix("box_")
    return known.get(plain) or (plain[:1].upper() + plain[1:]).replace("_", " ").strip()


# -- Charts ------------------------------------------------------------------------------------


class _Ticks(ScalarFormatter):
    """Numbers along an axis, as the language writes them."""

    def __init__(self, tr: Language) -> None:
        super().__init__()
        self._tr = tr

    def __call__(self, x: float, pos: int | None = None) -> str:
        return self._tr.number(super().__call__(x, pos))


def _chart(tr: Language, name: str, label: str, size: tuple[float, float], draw: Callable[[Axes], object]) -> Markup:
    """One chart as inline SVG; ``label`` is read out where it cannot be seen. Sizes are in inches."""
    # The salt keeps the ids of several charts on one page apart, and the same from run to run.
    with rc_context({**_STYLE, "svg.hashsalt": name}):
        figure = Figure(figsize=size, layout="constrained")
        axes = figure.add_subplot()
        for axis in (axes.xaxis, axes.yaxis):
            axis.set_major_formatter(_Ticks(tr))
        draw(axes)
        buffer = io.StringIO()
        figure.savefig(
            buffer, format="svg", dpi=150, metadata={"Creator": None, "Date": None, "Format": None, "Type": None}
        )
    svg = buffer.getvalue()
    svg = svg[svg.index("<svg") :]
    drawn = Markup(svg.removeprefix("<svg"))  # nosec B704 # matplotlib's own SVG, which escapes its texts
    return Markup('<svg role="img" aria-label="{}"').format(label) + drawn


def _drawn(count: int) -> npt.NDArray[np.int64]:
    """Which of ``count`` dots to draw."""
    if count <= _POINTS:
        return np.arange(count)
    return np.random.default_rng(0).choice(count, _POINTS, replace=False)


def _drawn_from(tr: Language, count: int) -> str:
    told = tr("At most {count} of a kind are drawn, picked at random.").format(count=tr.number(_POINTS, ","))
    return f" {told}" if count > _POINTS else ""


def _map(tr: Language, places: Mapping[str, FloatArray]) -> Markup:
    names = {
        "true positive": tr("true positive"),
        "false positive": tr("false positive"),
        "missed": tr("missed"),
    }
    everything = np.concatenate([np.zeros((0, 2)), *(places[result] for result in _RESULTS if result in places)])
    width, height = np.ptp(everything, axis=0)
    shape = min(max(height / width, 0.3), 0.7) if width > 0 else 0.6  # the paper follows the ground, within reason

    def draw(axes: Axes) -> None:
        for result, (colour, marker) in _RESULTS.items():
            centres = places.get(result, np.zeros((0, 2)))
            centres = centres[_drawn(len(centres))]
            hollow = marker == "s"
            axes.scatter(
                centres[:, 0],
                centres[:, 1],
                s=16,
                marker=marker,
                facecolors="none" if hollow else colour,
                edgecolors=colour if hollow else None,
                linewidths=1.1 if marker != "o" else 0,
                label=names[result],
                rasterized=True,  # ten thousand symbols as SVG would make the file heavy
            )
        axes.set_aspect("equal", adjustable="datalim")
        axes.ticklabel_format(useOffset=False, style="plain")
        axes.locator_params(nbins=6)
        axes.set(xlabel=tr("East (map units)"), ylabel=tr("North (map units)"))
        axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=3, handletextpad=0.2)

    return _chart(tr, "map", tr("Map of found, false and missed crowns"), (9.2, 1.1 + 7.6 * shape), draw)


def _by_score(tr: Language, rows: Sequence[ScoreRow], marked: ScoreRow | None) -> Markup | None:
    """The figures by score threshold, a line at the ``marked`` one; None where there are no rows."""
    if not rows:
        return None

    def draw(axes: Axes) -> None:
        thresholds = [row.threshold for row in rows]
        for name, attribute, colour, dash in (
            (tr("Precision"), "precision", _ORANGE, "--"),
            (tr("Recall"), "recall", _BLUE, "-."),
            ("F1", "f1", _GREEN, "-"),
        ):
            values = [getattr(row.scores, attribute) for row in rows]
            numbers = [np.nan if value is None else value for value in values]
            axes.plot(thresholds, numbers, dash, color=colour, label=name, marker="." if len(values) == 1 else None)
        if marked is not None:
            axes.axvline(marked.threshold, color=_GREY, linestyle=":", linewidth=1.2)
        axes.set(xlabel=tr("Score threshold"), ylabel=tr("Figure (0 to 1)"), ylim=(-0.02, 1.02))
        axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=3)

    return _chart(tr, "by-score", tr("Precision, recall and F1 by score threshold"), (4.6, 3.4), draw)


def _precision_recall(tr: Language, by_score: Sequence[ScoreRow], marked: ScoreRow | None) -> Markup | None:
    """Precision against recall, a ring around the ``marked`` threshold; None where neither is known."""
    rows = [row for row in by_score if row.scores.precision is not None and row.scores.recall is not None]
    if not rows:
        return None

    def draw(axes: Axes) -> None:
        recall = np.array([row.scores.recall for row in rows], float)
        precision = np.array([row.scores.precision for row in rows], float)
        axes.plot(recall, precision, color=_GREEN, marker="o", markersize=3)
        ring = next((row for row in rows if row is marked), None)
        taken: list[tuple[float, float]] = []
        for row in [*([ring] if ring else []), *rows]:
            place = float(row.scores.recall or 0), float(row.scores.precision or 0)
            if row is ring and not taken:
                axes.plot(*place, marker="o", markersize=10, fillstyle="none", color="#1d2a22", markeredgewidth=1.4)
            if all(np.hypot(place[0] - x, place[1] - y) > 0.11 for x, y in taken):  # leave room for the text
                axes.annotate(
                    _limit(tr, row.threshold),
                    place,
                    xytext=(4, 4),
                    textcoords="offset points",
                    fontsize=7.5,
                    color="#5b6b61",
                )
                taken.append(place)
        axes.set(xlabel=tr("Recall"), ylabel=tr("Precision"), xlim=(0, 1.02), ylim=(0, 1.05))

    return _chart(tr, "precision-recall", tr("Precision against recall"), (4.6, 3.4), draw)


def _histogram(tr: Language, report: EvaluationReport) -> Markup:
    def draw(axes: Axes) -> None:
        axes.hist(report.ious, bins=np.linspace(0, 1, 41).tolist(), color=_GREEN, edgecolor="white", linewidth=0.5)
        axes.axvline(report.iou_threshold, color=_GREY, linestyle=":", linewidth=1.2)
        axes.set(xlabel=tr("IoU of the match"), ylabel=tr("Crowns"), xlim=(0, 1))
        axes.yaxis.set_major_locator(MaxNLocator(integer=True))

    return _chart(tr, "ious", tr("Histogram of the IoU of matched crowns"), (4.6, 3.4), draw)


def _bars(
    tr: Language, name: str, counts: npt.NDArray[np.int64], step: float, label: str, most: float | None = None
) -> Markup | None:
    """A histogram of values that were counted by ``step`` from 0, in few enough bars to be seen; None without any."""
    filled = np.flatnonzero(counts)
    if not len(filled):
        return None
    end = round(most / step) if most is not None else int(filled[-1]) + 1
    together = next(width for width in (1, 2, 5, 10, 20, 50, 100, 200, 500, end) if end / width <= _BARS)
    counts = np.pad(counts[:end], (0, -end % together)).reshape(-1, together).sum(axis=1)

    def draw(axes: Axes) -> None:
        left = np.arange(len(counts)) * together * step
        axes.bar(left, counts, together * step, align="edge", color=_GREEN, edgecolor="white", linewidth=0.5)
        axes.set(xlabel=label, ylabel=tr("Crowns"), xlim=(0, len(counts) * together * step))
        axes.yaxis.set_major_locator(MaxNLocator(integer=True))

    return _chart(tr, name, tr("Histogram: {figure}").format(figure=label), (4.6, 3.4), draw)


def _diameters(tr: Language, report: EvaluationReport) -> Markup:
    def draw(axes: Axes) -> None:
        pairs = report.diameters[_drawn(len(report.diameters))]
        limit = float(report.diameters.max()) * 1.05
        axes.plot([0, limit], [0, limit], color=_GREY, linestyle=":", linewidth=1.2)
        axes.scatter(pairs[:, 0], pairs[:, 1], s=8, color=_GREEN, alpha=0.5, linewidths=0, rasterized=True)
        unit = report.diameter_unit
        axes.set(
            xlabel=tr("Reference diameter ({unit})").format(unit=unit),
            ylabel=tr("Predicted diameter ({unit})").format(unit=unit),
        )
        axes.set(xlim=(0, limit), ylim=(0, limit), aspect="equal")

    return _chart(tr, "diameters", tr("Predicted against reference crown diameters"), (4.6, 3.4), draw)


def _agreement(tr: Language, report: EvaluationReport) -> str:
    """How predicted crown diameters differ from the reference, in words."""
    difference = report.diameters[:, 1] - report.diameters[:, 0]
    known = len(difference) > 2 and (report.diameters.std(axis=0) > 0).all()
    told = tr(
        "Crown diameters of the matches ({unit}): predicted ones differ by {mean} {unit} on average, root mean square "
        "{square} {unit}, correlation {correlation}. On the dotted line both agree."
    ).format(
        unit=report.diameter_unit,
        mean=tr.number(difference.mean(), "+.2f"),
        square=tr.number(np.sqrt((difference**2).mean()), ".2f"),
        correlation=_number(tr, np.corrcoef(report.diameters.T)[0, 1] if known else None, ".2f"),
    )
    return told + _drawn_from(tr, len(difference))


def _curves(
    tr: Language,
    report: TrainingReport,
    names: Sequence[str],
    ylabel: str,
    chart: str,
    limits: tuple[float, float] | None = None,
    *,
    logarithmic: bool = False,
    legend: bool = True,
) -> Markup | None:
    """Curves by epoch of the logged figures ``names``; None where there is nothing to draw.

    Lines that belong together share a colour: train_x and val_x (dashed), recall and precision (dashed) of a class.
    """
    epochs = np.array([row["epoch"] for row in report.history], float)
    series = {
        name: np.array([np.nan if row.get(name) is None else row[name] for row in report.history], float)
        for name in names
    }
    series = {name: values for name, values in series.items() if np.isfinite(values).any()}
    if not series:
        return None

    def draw(axes: Axes) -> None:
        kinds = list(dict.fromkeys(_kind(name) for name in series))
        for name, values in series.items():
            there = np.isfinite(values)
            axes.plot(
                epochs[there],
                values[there],
                "--" if name.endswith("_Precision") or name.startswith("val") else "-",
                color=_LINES[kinds.index(_kind(name)) % len(_LINES)],
                label=_readable(tr, name),
                marker="o" if there.sum() < 25 else None,
                markersize=3,
            )
        if report.best_epoch is not None:
            axes.axvline(report.best_epoch, color=_GREY, linestyle=":", linewidth=1.2)
        axes.set(xlabel=tr("Epoch"), ylabel=ylabel)
        if limits is not None:
            axes.set_ylim(limits[0] - 0.02, limits[1] + 0.02)
        if logarithmic and all((values[np.isfinite(values)] > 0).all() for values in series.values()):
            axes.set_yscale("log")
        if len(epochs) < 3:  # else the axis runs in fractions of epochs
            axes.set_xlim(epochs.min() - 0.5, epochs.max() + 0.5)
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        if len(series) > 1 and legend:
            axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=3 if len(series) % 3 == 0 else 4)

    return _chart(tr, chart, tr("{figure} by epoch").format(figure=ylabel), (9.2, 2.3 if logarithmic else 3.3), draw)


def _kind(name: str) -> str:
    if name.endswith(_OF_A_CLASS):
        return name.rpartition("_")[0]
    return name.removeprefix("train_").removeprefix("val_")


# -- Pictures ----------------------------------------------------------------------------------


def _picture(tr: Language, sample: Sample) -> dict[str, str]:
    """A patch with its crowns as a JPEG inside a data address."""
    truth = np.asarray(sample.truth, np.float64).reshape(-1, 4)
    predictions = np.asarray(sample.predictions, np.float64).reshape(-1, 4)
    height, width = sample.image.shape[:2]
    scale = _SAMPLE_WIDTH / width
    picture = Image.fromarray(np.ascontiguousarray(sample.image)).convert("RGB")
    picture = picture.resize((_SAMPLE_WIDTH, max(1, round(height * scale))), Image.Resampling.BICUBIC)
    pen = ImageDraw.Draw(picture)
    for boxes, colour, line in ((truth, _TRUTH, 5), (predictions, _PREDICTION, 3)):
        for box in boxes * scale:
            x0, y0, x1, y1 = box.tolist()
            if x1 > x0 and y1 > y0:
                pen.rectangle((x0, y0, x1, y1), outline=colour, width=line)
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=82)
    told = [
        _counted(tr, len(truth), tr("1 crown annotated"), tr("{0} crowns annotated")),
        _counted(tr, len(predictions), tr("1 found"), tr("{0} found")),
    ]
    scores = np.asarray(sample.scores, np.float64)
    if len(scores):
        low, high = (tr.number(one, ".2f") for one in (scores.min(), scores.max()))
        told.append(tr("scores {low} to {high}").format(low=low, high=high))
    caption = ("" if sample.f1 is None else f"F1 {_figure(tr, sample.f1)}; ") + ", ".join(told)
    data = base64.b64encode(buffer.getvalue()).decode("ascii")
    return {"name": sample.name, "source": f"data:image/jpeg;base64,{data}", "caption": f"{caption}."}
