"""What a job found, as one HTML file that needs nothing else: style, charts and pictures are inside it."""

from __future__ import annotations

import base64
import io
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator
from PIL import Image, ImageDraw

from .. import __version__
from ..crowns.annotations import counted
from ..crowns.matching import Scores
from ..crowns.output import replacing
from ..model.figures import MATCH_IOU
from .facts import Facts
from .summary import DIAMETER_STEP, SCORE_STEP, Summary

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
    ``diameter_unit``. ``any_class``: the figures when classes are ignored, where there are any.
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


@dataclass(frozen=True)
class PredictionReport:
    """All that a prediction's report shows.

    ``area_px``, ``area_m2``: the ground that was looked at, in pixels, and in square metres (NaN if unknown).
    ``looked``: windows and what of them was skipped or failed. ``seconds``: how long it took.
    """

    facts: Facts
    summary: Summary
    area_px: float
    area_m2: float
    looked: Mapping[str, object]
    seconds: float
    notes: Sequence[str] = ()


# -- The three reports -------------------------------------------------------------------------


def prediction_report(path: str | os.PathLike[str], report: PredictionReport) -> None:
    """Write the account of a prediction to the HTML file ``path``.

    Raises:
        OutputError: it cannot be written there.
    """
    found = report.summary
    hectares = report.area_m2 / 10_000
    known = np.isfinite(hectares) and hectares > 0
    diameter, score = _median(found.diameters, DIAMETER_STEP), _median(found.scores, SCORE_STEP)
    cards = [
        ("Crowns", found.count, ""),
        ("Crown cover", f"{found.covered_px / report.area_px:.1%}" if report.area_px else None, ""),
        ("Crowns per hectare", f"{found.count / hectares:,.0f}" if known else None, ""),
        ("Area looked at", f"{hectares:,.{2 if hectares < 100 else 0}f} ha" if known else None, ""),
        ("Median diameter", None if diameter is None else f"{diameter:.1f} m", ""),
        ("Median score", None if score is None else f"{score:.2f}", "0 to 1"),
    ]
    rows = sorted(found.classes.items(), key=lambda row: -row[1].count)
    began = datetime.fromisoformat(report.facts.began).astimezone().strftime("%Y-%m-%d %H:%M %Z").strip()
    _write(
        path,
        "prediction.html",
        title=f"Crowns on “{report.facts.raster['Raster']}”",
        r=report,
        lead=f"Found by “{report.facts.model['Model']}”, {began}, in {_duration(report.seconds)}.",
        cards=cards,
        diameters=_bars("crown-diameters", found.diameters, DIAMETER_STEP, "Crown diameter (m)"),
        diameter_caption=f"Crown diameters, the mean of a box’s two sides on the ground; median {diameter:.1f} m."
        if diameter is not None
        else "",
        scores=_bars("crown-scores", found.scores, SCORE_STEP, "Score (0 to 1)", most=1.0),
        score_caption=f"Scores of the crowns; median {score:.2f}." if score is not None else "",
        classes=[
            (
                name,
                one.count,
                f"{100 * one.count / found.count:.1f}",
                f"{one.scores / one.count:.2f}",
                "–" if np.isnan(one.diameters) else f"{one.diameters / one.count:.1f}",
            )
            for name, one in rows
        ],
    )


def evaluation_report(path: str | os.PathLike[str], report: EvaluationReport) -> None:
    """Write the evaluation of predicted against reference crowns to the HTML file ``path``.

    Raises:
        OutputError: it cannot be written there.
    """
    found = report.scores
    cards = [
        ("Precision", found.precision, f"{found.true_positives:,} of {found.true_positives + found.false_positives:,}"),
        ("Recall", found.recall, f"{found.true_positives:,} of {found.true_positives + found.missed:,}"),
        ("F1", found.f1, ""),
        ("mAP", report.average_precision, "IoU 0.50 to 0.95"),
        ("False positives", found.false_positives, ""),
        ("Missed", found.missed, ""),
    ]
    shown = {result: len(report.places.get(result, ())) for result in _RESULTS}
    _write(
        path,
        "evaluation.html",
        title=f"How good are the crowns of “{report.predictions}”?",
        r=report,
        cards=cards,
        map=_map(report.places) if any(shown.values()) else None,
        map_caption=f"Centres of the crowns in map units: {counted(shown['true positive'], 'true positive')}, "
        f"{counted(shown['false positive'], 'false positive')}, {shown['missed']:,} missed."
        + _drawn_from(max(shown.values())),
        by_score=_by_score(report.by_score, report.best),
        precision_recall=_precision_recall(report.by_score, report.best),
        ious=_histogram(report) if len(report.ious) else None,
        iou_caption=f"IoU of the {counted(len(report.ious), 'match', 'matches')}, between 0 (no overlap) and 1 "
        f"(identical); median {np.median(report.ious):.2f}."
        if len(report.ious)
        else "",
        diameters=_diameters(report) if len(report.diameters) else None,
        diameter_caption=_agreement(report) if len(report.diameters) else "",
    )


def training_report(path: str | os.PathLike[str], report: TrainingReport) -> None:
    """Write the account of a training to the HTML file ``path``.

    Raises:
        OutputError: it cannot be written there.
    """
    columns = list(dict.fromkeys(["epoch", *(name for row in report.history for name in row)]))
    classes = [n for n in columns if n.endswith(_OF_A_CLASS)]
    others = [n for n in columns if n not in classes and n not in ("epoch", "score_threshold")]
    losses = [n for n in others if any(part in n for part in ("loss", "classification", "regression"))]
    rates = [n for n in others if n.startswith(("lr", "learning_rate"))]
    merits = [n for n in others if n not in losses and n not in rates and _is_share(report.history, n)]
    labels = list(dict.fromkeys(n.rpartition("_")[0] for n in classes))
    few = 1 < len(labels) <= len(_LINES)  # one class is the whole again, and more than the colours cannot be told apart
    kept = next((row for row in report.history if row["epoch"] == report.best_epoch), None)
    kept = kept or (report.history[-1] if report.history else {})
    stored = next((row for row in report.by_score if _equal(row.threshold, report.threshold)), None)
    epochs = len(report.history)
    lead = counted(epochs, "epoch")
    if report.best_epoch is not None:
        lead += f"; the weights after epoch {report.best_epoch} were kept"
    _write(
        path,
        "training.html",
        title=report.title,
        r=report,
        lead=f"{lead}." if epochs else "No epoch was finished.",
        cards=[(_readable(name), value, "") for name, value in report.figures.items()],
        kept=" The dotted line marks the epoch that was kept." if report.best_epoch is not None else "",
        losses=_curves(report, losses, "Loss", "losses"),
        merits=_curves(report, merits, "Figure (0 to 1)", "merits", (0, 1)),
        rates=_curves(report, rates, "Learning rate", "rates", logarithmic=True),
        classes=_curves(report, classes, "Recall and precision", "classes", (0, 1), legend=False) if few else None,
        class_colours=dict(zip(labels, _LINES)),  # noqa: B905 # used where there are no more classes than colours
        class_rows=[(n, *(kept.get(n + end) for end in _OF_A_CLASS)) for n in labels] if len(labels) > 1 else [],
        class_epoch=kept.get("epoch"),
        columns=columns,
        rows=report.history,
        by_score=_by_score(report.by_score, stored),
        precision_recall=_precision_recall(report.by_score, stored),
        stored=stored,
        advice=_advice(report),
        groups=[
            (heading, [_picture(sample) for sample in samples])
            for heading, samples in (("Where it does worst", report.worst), ("Where it does best", report.best))
            if samples
        ],
        samples=[_picture(sample) for sample in report.samples],
        colours={"truth": _TRUTH, "prediction": _PREDICTION},
    )


def _median(counts: npt.NDArray[np.int64], step: float) -> float | None:
    """The median of values that were counted by ``step`` from 0, to half of a step; None where there are none."""
    if not counts.sum():
        return None
    return float((np.searchsorted(np.cumsum(counts), counts.sum() / 2) + 0.5) * step)


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    if not minutes:
        return f"{rest} s"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min {rest} s"


def _advice(report: TrainingReport) -> str:
    """What the score thresholds say, and which one the model holds, in words."""
    measured = [row for row in report.by_score if row.scores.f1]
    stored = report.threshold
    holds = f"The model holds a score threshold of {_limit(stored)}" if stored is not None else ""
    if not measured:
        return f"{holds}; at no threshold does a crown that it finds match an annotated one." if holds else ""
    best = max(measured, key=lambda row: row.scores.f1 or 0)
    f1 = _figure(best.scores.f1)
    if not any(_equal(row.threshold, stored) and _equal(row.scores.f1, best.scores.f1) for row in measured):
        return f"{holds + '; ' if holds else ''}F1 is largest, {f1}, at {_limit(best.threshold)}."
    return (
        f"F1 is largest, {f1}, where crowns with a score below {_limit(stored)} are left out. This threshold is stored "
        "in the model: prediction uses it unless another is asked for."
    )


def _equal(one: float | None, other: float | None) -> bool:
    return one is not None and other is not None and abs(one - other) < 1e-6


def _is_share(history: Sequence[Mapping[str, float]], name: str) -> bool:
    """Whether a logged figure stays from 0 to 1, as far as it is known."""
    return all(row.get(name) is None or not np.isfinite(row[name]) or 0 <= row[name] <= 1 for row in history)


def _write(path: str | os.PathLike[str], template: str, **context: Any) -> None:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(figure=_figure, plain=_plain, limit=_limit)
    written = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z").strip()
    text = environment.get_template(template).render(version=__version__, written=written, **context)
    with replacing(path) as unfinished:
        unfinished.write_text(text, encoding="utf-8")


def _figure(value: object) -> str:
    """A figure as readers expect it: counts whole, shares with three digits, None as a dash."""
    if value is None or (isinstance(value, float) and np.isnan(value)):
        return "–"
    if isinstance(value, (bool, str)):
        return str(value)
    if isinstance(value, (int, np.integer)):
        return f"{value:,}"
    number = float(value)  # type: ignore[arg-type]
    return f"{number:.3f}" if number == 0 or abs(number) >= 0.001 else f"{number:.2g}"


def _limit(threshold: float | None) -> str:
    """A score threshold with two digits, or three where it has them."""
    return (
        "–"
        if threshold is None
        else f"{threshold:.2f}"
        if _equal(threshold, round(threshold, 2))
        else f"{threshold:.3f}"
    )


def _plain(value: object) -> str:
    """A setting or count as text."""
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, (list, tuple)):
        return ", ".join(_plain(item) for item in value) or "–"
    return str(value)


def _readable(name: str) -> str:
    """The logged name of a figure as readers say it: box_f1 is F1."""
    plain = name.removeprefix("box_").replace("bbox", "box").replace("_", " ").strip()
    first, _, rest = plain.partition(" ")
    first = {
        "f1": "F1",
        "map": "mAP",
        "mAP": "mAP",
        "lr": "Learning rate",
        "val": "Validation",
        "train": "Training",
    }.get(first, first[:1].upper() + first[1:])
    return f"{first} {rest}".strip()


# -- Charts ------------------------------------------------------------------------------------


def _chart(name: str, label: str, size: tuple[float, float], draw: Callable[[Axes], object]) -> Markup:
    """One chart as inline SVG; ``label`` is read out where it cannot be seen. Sizes are in inches."""
    # The salt keeps the ids of several charts on one page apart, and the same from run to run.
    with rc_context({**_STYLE, "svg.hashsalt": name}):
        figure = Figure(figsize=size, layout="constrained")
        draw(figure.add_subplot())
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


def _drawn_from(count: int) -> str:
    return f" At most {_POINTS:,} of a kind are drawn, picked at random." if count > _POINTS else ""


def _map(places: Mapping[str, FloatArray]) -> Markup:
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
                label=result,
                rasterized=True,  # ten thousand symbols as SVG would make the file heavy
            )
        axes.set_aspect("equal", adjustable="datalim")
        axes.ticklabel_format(useOffset=False, style="plain")
        axes.locator_params(nbins=6)
        axes.set(xlabel="East (map units)", ylabel="North (map units)")
        axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=3, handletextpad=0.2)

    return _chart("map", "Map of found, false and missed crowns", (9.2, 1.1 + 7.6 * shape), draw)


def _by_score(rows: Sequence[ScoreRow], marked: ScoreRow | None) -> Markup | None:
    """The figures by score threshold, a line at the ``marked`` one; None where there are no rows."""
    if not rows:
        return None

    def draw(axes: Axes) -> None:
        thresholds = [row.threshold for row in rows]
        for name, attribute, colour, dash in (
            ("Precision", "precision", _ORANGE, "--"),
            ("Recall", "recall", _BLUE, "-."),
            ("F1", "f1", _GREEN, "-"),
        ):
            values = [getattr(row.scores, attribute) for row in rows]
            numbers = [np.nan if value is None else value for value in values]
            axes.plot(thresholds, numbers, dash, color=colour, label=name, marker="." if len(values) == 1 else None)
        if marked is not None:
            axes.axvline(marked.threshold, color=_GREY, linestyle=":", linewidth=1.2)
        axes.set(xlabel="Score threshold", ylabel="Figure (0 to 1)", ylim=(-0.02, 1.02))
        axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=3)

    return _chart("by-score", "Precision, recall and F1 by score threshold", (4.6, 3.4), draw)


def _precision_recall(by_score: Sequence[ScoreRow], marked: ScoreRow | None) -> Markup | None:
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
                    _limit(row.threshold),
                    place,
                    xytext=(4, 4),
                    textcoords="offset points",
                    fontsize=7.5,
                    color="#5b6b61",
                )
                taken.append(place)
        axes.set(xlabel="Recall", ylabel="Precision", xlim=(0, 1.02), ylim=(0, 1.05))

    return _chart("precision-recall", "Precision against recall", (4.6, 3.4), draw)


def _histogram(report: EvaluationReport) -> Markup:
    def draw(axes: Axes) -> None:
        axes.hist(report.ious, bins=np.linspace(0, 1, 41).tolist(), color=_GREEN, edgecolor="white", linewidth=0.5)
        axes.axvline(report.iou_threshold, color=_GREY, linestyle=":", linewidth=1.2)
        axes.set(xlabel="IoU of the match", ylabel="Crowns", xlim=(0, 1))
        axes.yaxis.set_major_locator(MaxNLocator(integer=True))

    return _chart("ious", "Histogram of the IoU of matched crowns", (4.6, 3.4), draw)


def _bars(
    name: str, counts: npt.NDArray[np.int64], step: float, label: str, most: float | None = None
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
        axes.set(xlabel=label, ylabel="Crowns", xlim=(0, len(counts) * together * step))
        axes.yaxis.set_major_locator(MaxNLocator(integer=True))

    return _chart(name, f"Histogram: {label}", (4.6, 3.4), draw)


def _diameters(report: EvaluationReport) -> Markup:
    def draw(axes: Axes) -> None:
        pairs = report.diameters[_drawn(len(report.diameters))]
        limit = float(report.diameters.max()) * 1.05
        axes.plot([0, limit], [0, limit], color=_GREY, linestyle=":", linewidth=1.2)
        axes.scatter(pairs[:, 0], pairs[:, 1], s=8, color=_GREEN, alpha=0.5, linewidths=0, rasterized=True)
        unit = report.diameter_unit
        axes.set(xlabel=f"Reference diameter ({unit})", ylabel=f"Predicted diameter ({unit})")
        axes.set(xlim=(0, limit), ylim=(0, limit), aspect="equal")

    return _chart("diameters", "Predicted against reference crown diameters", (4.6, 3.4), draw)


def _agreement(report: EvaluationReport) -> str:
    """How predicted crown diameters differ from the reference, in words."""
    difference = report.diameters[:, 1] - report.diameters[:, 0]
    unit = report.diameter_unit
    text = (
        f"Crown diameters of the matches ({unit}): predicted ones differ by {difference.mean():+.2f} {unit} "
        f"on average, root mean square {np.sqrt((difference**2).mean()):.2f} {unit}"
    )
    if len(difference) > 2 and (report.diameters.std(axis=0) > 0).all():
        text += f", correlation {np.corrcoef(report.diameters.T)[0, 1]:.2f}"
    return f"{text}. On the dotted line both agree.{_drawn_from(len(difference))}"


def _curves(
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
                label=_readable(name),
                marker="o" if there.sum() < 25 else None,
                markersize=3,
            )
        if report.best_epoch is not None:
            axes.axvline(report.best_epoch, color=_GREY, linestyle=":", linewidth=1.2)
        axes.set(xlabel="Epoch", ylabel=ylabel)
        if limits is not None:
            axes.set_ylim(limits[0] - 0.02, limits[1] + 0.02)
        if logarithmic and all((values[np.isfinite(values)] > 0).all() for values in series.values()):
            axes.set_yscale("log")
        if len(epochs) < 3:  # else the axis runs in fractions of epochs
            axes.set_xlim(epochs.min() - 0.5, epochs.max() + 0.5)
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        if len(series) > 1 and legend:
            axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=3 if len(series) % 3 == 0 else 4)

    return _chart(chart, f"{ylabel} by epoch", (9.2, 2.3 if logarithmic else 3.3), draw)


def _kind(name: str) -> str:
    if name.endswith(_OF_A_CLASS):
        return name.rpartition("_")[0]
    return name.removeprefix("train_").removeprefix("val_")


# -- Pictures ----------------------------------------------------------------------------------


def _picture(sample: Sample) -> dict[str, str]:
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
    caption = "" if sample.f1 is None else f"F1 {_figure(sample.f1)}; "
    caption += f"{counted(len(truth), 'crown')} annotated, {len(predictions):,} found"
    scores = np.asarray(sample.scores, np.float64)
    if len(scores):
        caption += f", scores {scores.min():.2f} to {scores.max():.2f}"
    data = base64.b64encode(buffer.getvalue()).decode("ascii")
    return {"name": sample.name, "source": f"data:image/jpeg;base64,{data}", "caption": f"{caption}."}
