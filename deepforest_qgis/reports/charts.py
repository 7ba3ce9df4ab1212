"""Charts of the reports, as inline SVG."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Literal

import numpy as np
from markupsafe import Markup
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator, ScalarFormatter

from ..array_types import FloatArray, IndexArray
from ..common.messages import Message
from ..model.metrics import ThresholdMetrics
from .formatting import Language, format_threshold

__all__ = [
    "LINES",
    "MAX_POINTS",
    "binned_histogram",
    "crown_map",
    "diameter_chart",
    "distance_histogram",
    "draw_chart",
    "epoch_chart",
    "iou_histogram",
    "precision_recall_chart",
    "stand_chart",
    "threshold_chart",
]

MAX_POINTS = 4000  # in one chart; more are sampled at random

# Colours that can be distinguished with colour-vision deficiency (Okabe and Ito).
_GREEN, _ORANGE, _BLUE, _GREY, _INK, _SOFT = "#009e73", "#d55e00", "#0072b2", "#8a948e", "#1d2a22", "#5b6b61"
LINES = (_GREEN, _ORANGE, _BLUE, "#cc79a7", "#b8860b", "#333333")
_RESULTS = {
    "true positive": (Message("true positive"), "#56b4e9", "o"),
    "false positive": (Message("false positive"), "#d55e00", "x"),
    "missed": (Message("missed"), "#cc79a7", "s"),
}

_MAX_BARS = 50  # in a histogram
_MAX_STANDS = 40  # with a bar each
_MAX_NAME = 24  # characters
_SMALL, _WIDE = (4.6, 3.4), 9.2  # inches

_STYLE: dict[Any, Any] = {  # matplotlib's type of the keys is a long literal type
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": _GREY,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": "#e4e9e6",
    "legend.frameon": False,
    "lines.linewidth": 1.8,
    "svg.fonttype": "path",  # text as outlines does not depend on installed fonts
}


class _Ticks(ScalarFormatter):
    """Numbers along an axis, as the language writes them."""

    def __init__(self, tr: Language) -> None:
        super().__init__()
        self._tr = tr

    def __call__(self, x: float, pos: int | None = None) -> str:
        return self._tr.number(super().__call__(x, pos))


def draw_chart(
    tr: Language, name: str, label: str, size: tuple[float, float], draw: Callable[[Axes], object]
) -> Markup:
    """Draw a chart as SVG; ``label`` is its alternative text, ``size`` is in inches."""
    # The salt makes ids differ between charts of a page, and equal between runs.
    points = 10 if size[0] <= _SMALL[0] else 9  # small charts are reduced on paper, to about 7 points
    with rc_context({**_STYLE, "font.size": points, "svg.hashsalt": name}):
        figure = Figure(figsize=size, layout="constrained")
        axes = figure.add_subplot()
        for axis in (axes.xaxis, axes.yaxis):
            axis.set_major_formatter(_Ticks(tr))
        draw(axes)
        buffer = io.StringIO()
        figure.savefig(buffer, format="svg", dpi=150, metadata=dict.fromkeys(("Creator", "Date", "Format", "Type")))
    _, _, svg = buffer.getvalue().partition("<svg")
    drawn = Markup(svg)  # nosec B704 # matplotlib's own SVG, which escapes its texts
    return Markup('<svg role="img" aria-label="{}"').format(label) + drawn


def _sampled(points: FloatArray) -> FloatArray:
    """The points to draw."""
    return np.random.default_rng(0).choice(points, MAX_POINTS, replace=False) if len(points) > MAX_POINTS else points


def _legend_above(axes: Axes, columns: int) -> None:
    axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=columns)


# -- Evaluation --------------------------------------------------------------------------------


def crown_map(tr: Language, places: Mapping[str, FloatArray]) -> Markup:
    """Draw a map of crowns by result.

    Args:
        tr: The language.
        places: Centres (N, 2) in map units by result: "true positive", "false positive", "missed".
    """
    everything = np.concatenate([np.zeros((0, 2)), *(places[result] for result in _RESULTS if result in places)])
    width, height = np.ptp(everything, axis=0)
    ratio = min(max(height / width, 0.3), 0.7) if width > 0 else 0.6  # the chart has about the shape of the area

    def draw(axes: Axes) -> None:
        for result, (name, colour, marker) in _RESULTS.items():
            centres = _sampled(places.get(result, np.zeros((0, 2))))
            hollow = marker == "s"
            axes.scatter(
                centres[:, 0],
                centres[:, 1],
                s=16,
                marker=marker,
                facecolors="none" if hollow else colour,
                edgecolors=colour if hollow else None,
                linewidths=1.1 if marker != "o" else 0,
                label=tr.render(name),
                rasterized=True,  # thousands of symbols as SVG would make a large file
            )
        axes.set_aspect("equal", adjustable="datalim")
        axes.ticklabel_format(useOffset=False, style="plain")
        axes.locator_params(nbins=6)
        axes.set(xlabel=tr("East (map units)"), ylabel=tr("North (map units)"))
        axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=3, handletextpad=0.2)

    return draw_chart(
        tr, "map", tr("Map of true positive, false positive and missed crowns"), (_WIDE, 1.1 + 7.6 * ratio), draw
    )


def threshold_chart(tr: Language, rows: Sequence[ThresholdMetrics], marked: ThresholdMetrics | None) -> Markup | None:
    """Draw precision, recall and F1 by score threshold, with a line at ``marked``; None if there are no rows."""
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
        axes.set(xlabel=tr("Score threshold"), ylabel=tr("Metric (0 to 1)"), ylim=(-0.02, 1.02))
        _legend_above(axes, 3)

    return draw_chart(tr, "by-score", tr("Precision, recall and F1 by score threshold"), _SMALL, draw)


def precision_recall_chart(
    tr: Language, rows: Sequence[ThresholdMetrics], marked: ThresholdMetrics | None
) -> Markup | None:
    """Draw precision against recall, with a ring at ``marked``; None if no row has both."""
    known = [row for row in rows if row.scores.precision is not None and row.scores.recall is not None]
    if not known:
        return None

    def draw(axes: Axes) -> None:
        recall = np.array([row.scores.recall for row in known], float)
        precision = np.array([row.scores.precision for row in known], float)
        axes.plot(recall, precision, color=_GREEN, marker="o", markersize=3)
        ring = next((row for row in known if row is marked), None)
        labelled: list[tuple[float, float]] = []
        for row in [*([ring] if ring else []), *known]:
            place = float(row.scores.recall or 0), float(row.scores.precision or 0)
            if row is ring and not labelled:
                axes.plot(*place, marker="o", markersize=10, fillstyle="none", color=_INK, markeredgewidth=1.4)
            if all(np.hypot(place[0] - x, place[1] - y) > 0.11 for x, y in labelled):  # labels do not overlap
                text = format_threshold(tr, row.threshold)
                axes.annotate(text, place, (4, 4), textcoords="offset points", fontsize=7.5, color=_SOFT)
                labelled.append(place)
        axes.set(xlabel=tr("Recall"), ylabel=tr("Precision"), xlim=(0, 1.02), ylim=(0, 1.05))

    return draw_chart(tr, "precision-recall", tr("Precision against recall"), _SMALL, draw)


def iou_histogram(tr: Language, ious: FloatArray, threshold: float) -> Markup:
    """Draw a histogram of the IoU of matches (M,), with a line at the threshold."""

    def draw(axes: Axes) -> None:
        axes.hist(ious, bins=np.linspace(0, 1, 41).tolist(), color=_GREEN, edgecolor="white", linewidth=0.5)
        axes.axvline(threshold, color=_GREY, linestyle=":", linewidth=1.2)
        axes.set(xlabel=tr("IoU of the match"), ylabel=tr("Crowns"), xlim=(0, 1))
        axes.yaxis.set_major_locator(MaxNLocator(integer=True))

    return draw_chart(tr, "ious", tr("Histogram of the IoU of matched crowns"), _SMALL, draw)


def distance_histogram(tr: Language, distances: FloatArray, unit: str) -> Markup:
    """Draw a histogram of the distances of matches (M,) in ``unit``."""

    def draw(axes: Axes) -> None:
        axes.hist(distances, bins=30, color=_GREEN, edgecolor="white", linewidth=0.5)
        axes.set(xlabel=tr.render(Message("Distance ({unit})", unit=unit)), ylabel=tr("Crowns"))
        axes.set_xlim(left=0)
        axes.yaxis.set_major_locator(MaxNLocator(integer=True))

    return draw_chart(tr, "distances", tr("Histogram of the distances of matched crowns"), _SMALL, draw)


def diameter_chart(tr: Language, diameters: FloatArray, unit: str) -> Markup:
    """Draw predicted against reference diameters (M, 2: reference, predicted) in ``unit``."""

    def draw(axes: Axes) -> None:
        pairs = _sampled(diameters)
        limit = float(diameters.max()) * 1.05
        axes.plot([0, limit], [0, limit], color=_GREY, linestyle=":", linewidth=1.2)
        axes.scatter(pairs[:, 0], pairs[:, 1], s=8, color=_GREEN, alpha=0.5, linewidths=0, rasterized=True)
        axes.set(
            xlabel=tr.render(Message("Reference diameter ({unit})", unit=unit)),
            ylabel=tr.render(Message("Predicted diameter ({unit})", unit=unit)),
        )
        axes.set(xlim=(0, limit), ylim=(0, limit), aspect="equal")

    return draw_chart(tr, "diameters", tr("Predicted against reference crown diameters"), _SMALL, draw)


# -- Prediction --------------------------------------------------------------------------------


def binned_histogram(
    tr: Language, name: str, counts: IndexArray, step: float, label: str, most: float | None = None
) -> Markup | None:
    """Draw a histogram of binned crowns, in wider bins if there are many.

    Args:
        tr: The language.
        name: The name of the chart, unique on its page.
        counts: The number of crowns in each bin (N,), from 0.
        step: The width of a bin.
        label: The label of the axis.
        most: The end of the axis; None: the last bin with crowns.

    Returns:
        The chart; None if there are no crowns.
    """
    filled = np.flatnonzero(counts)
    if not len(filled):
        return None
    end = round(most / step) if most is not None else int(filled[-1]) + 1
    together = next(width for width in (1, 2, 5, 10, 20, 50, 100, 200, 500, end) if end / width <= _MAX_BARS)
    bars = np.pad(counts[:end], (0, -end % together)).reshape(-1, together).sum(axis=1)

    def draw(axes: Axes) -> None:
        left = np.arange(len(bars)) * together * step
        axes.bar(left, bars, together * step, align="edge", color=_GREEN, edgecolor="white", linewidth=0.5)
        axes.set(xlabel=label, ylabel=tr("Crowns"), xlim=(0, len(bars) * together * step))
        axes.yaxis.set_major_locator(MaxNLocator(integer=True))

    return draw_chart(tr, name, tr.render(Message("Histogram: {quantity}", quantity=label)), _SMALL, draw)


# -- Inventory ---------------------------------------------------------------------------------


def stand_chart(
    tr: Language, name: str, label: str, stands: Sequence[str], values: FloatArray, total: float | None
) -> Markup | None:
    """Draw a figure of stands: a bar for each stand, or a histogram of the stands if there are many.

    Args:
        tr: The language.
        name: The name of the chart, unique on its page.
        label: The name of the figure, with its unit.
        stands: The names of the stands (S,).
        values: The figure (S,), NaN if unknown.
        total: The figure of all stands together, drawn as a line; None: no line.

    Returns:
        The chart; None if no value is known.
    """
    known = np.isfinite(values)
    if not known.any():
        return None

    def draw(axes: Axes) -> None:
        if len(stands) > _MAX_STANDS:
            axes.hist(values[known], bins=30, color=_GREEN, edgecolor="white", linewidth=0.5)
            axes.set(xlabel=label, ylabel=tr("Stands"))
            axes.yaxis.set_major_locator(MaxNLocator(integer=True))
        else:
            places = np.arange(len(stands))
            axes.barh(places, np.where(known, values, 0), color=_GREEN, height=0.7)
            names = [one if len(one) <= _MAX_NAME else f"{one[: _MAX_NAME - 1]}…" for one in stands]
            axes.set_yticks(places, [text.replace("$", r"\$") for text in names])  # not a formula
            axes.set(xlabel=label, ylim=(len(stands) - 0.4, -0.6))
            axes.grid(visible=False, axis="y")
        if total is not None:
            axes.axvline(total, color=_INK, linestyle=":", linewidth=1.2)

    height = _SMALL[1] if len(stands) > _MAX_STANDS else min(0.9 + 0.2 * len(stands), 9.0)
    alternative = tr.render(Message("{quantity} by stand", quantity=label))
    return draw_chart(tr, name, alternative, (_SMALL[0], height), draw)


# -- Training ----------------------------------------------------------------------------------


def epoch_chart(
    tr: Language,
    name: str,
    label: str,
    curves: Iterable[tuple[str, str, FloatArray, bool]],
    epochs: FloatArray,
    best_epoch: int | None,
    scale: Literal["linear", "log", "ratio"] = "linear",
    legend: bool = True,
) -> Markup | None:
    """Draw curves by epoch.

    Args:
        tr: The language.
        name: The name of the chart, unique on its page.
        label: The label of the vertical axis.
        curves: Name, family, values (N,; NaN if unknown) and whether dashed of each. A family has one colour.
        epochs: The numbers of the epochs (N,).
        best_epoch: The epoch to mark; None: none.
        scale: The vertical axis: from 0 to 1 ("ratio"), or logarithmic if all values are positive ("log").
        legend: Whether the curves are named.

    Returns:
        The chart; None if no value is known.
    """
    known = [curve for curve in curves if np.isfinite(curve[2]).any()]
    if not known:
        return None
    families = list(dict.fromkeys(family for _, family, _, _ in known))

    def draw(axes: Axes) -> None:
        for name, family, values, dashed in known:
            finite = np.isfinite(values)
            axes.plot(
                epochs[finite],
                values[finite],
                "--" if dashed else "-",
                color=LINES[families.index(family) % len(LINES)],
                label=name,
                marker="o" if finite.sum() < 25 else None,
                markersize=3,
            )
        if best_epoch is not None:
            axes.axvline(best_epoch, color=_GREY, linestyle=":", linewidth=1.2)
        axes.set(xlabel=tr("Epoch"), ylabel=label)
        if scale == "ratio":
            axes.set_ylim(-0.02, 1.02)
        if scale == "log" and all((values[np.isfinite(values)] > 0).all() for _, _, values, _ in known):
            axes.set_yscale("log")
        if len(epochs) < 3:  # otherwise the axis has fractions of epochs
            axes.set_xlim(epochs.min() - 0.5, epochs.max() + 0.5)
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        if len(known) > 1 and legend:
            _legend_above(axes, 3 if len(known) % 3 == 0 else 4)

    alternative = tr.render(Message("{quantity} by epoch", quantity=label))
    return draw_chart(tr, name, alternative, (_WIDE, 2.3 if scale == "log" else 3.3), draw)
