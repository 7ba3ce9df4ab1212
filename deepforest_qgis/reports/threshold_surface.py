"""F1 by score threshold and NMS threshold."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from markupsafe import Markup
from matplotlib.axes import Axes

from ..array_types import FloatArray
from .charts import draw_chart
from .formatting import Language

__all__ = ["ThresholdSurface", "surface_chart"]


@dataclass(frozen=True)
class ThresholdSurface:
    """F1 by score threshold and NMS threshold.

    Attributes:
        scores: Score thresholds (S,), rising; with the first one all crowns remain.
        overlaps: NMS thresholds (T,), rising; with the last one all crowns remain.
        f1: F1 (T, S); NaN if undefined.
    """

    scores: FloatArray
    overlaps: FloatArray
    f1: FloatArray

    @property
    def best(self) -> tuple[int, int]:
        """Row and column of the largest F1; of equal ones the largest NMS threshold, then the lowest score."""
        values = np.nan_to_num(self.f1[::-1], nan=-1.0)
        row, column = np.unravel_index(int(values.argmax()), values.shape)
        return len(values) - 1 - int(row), int(column)

    @property
    def best_score(self) -> float:
        """The score threshold with the largest F1."""
        return float(self.scores[self.best[1]])

    @property
    def best_nms(self) -> float:
        """The NMS threshold with the largest F1."""
        return float(self.overlaps[self.best[0]])

    @property
    def best_f1(self) -> float:
        """The largest F1."""
        return float(self.f1[self.best])

    @property
    def present_f1(self) -> float:
        """F1 of all predicted crowns."""
        return float(self.f1[-1, 0])


def surface_chart(tr: Language, surface: ThresholdSurface) -> Markup:
    """Draw a heat map of F1, with a ring at the largest one and a cross at the thresholds of the prediction."""
    rows, columns = surface.f1.shape

    def draw(axes: Axes) -> None:
        image = axes.pcolormesh(surface.f1, cmap="viridis", rasterized=True)
        row, column = surface.best
        for place, marker, fill, name in (
            ((column, row), "o", "none", tr("largest F1")),
            ((0, rows - 1), "X", "white", tr("prediction")),
        ):
            axes.scatter(
                place[0] + 0.5,
                place[1] + 0.5,
                s=90,
                marker=marker,
                facecolors=fill,
                edgecolors="black",
                linewidths=1.4,
                label=name,
            )
        every = -(-columns // 12)
        ticks = np.arange(0, columns, every)
        axes.set_xticks(ticks + 0.5, [tr.number(f"{surface.scores[tick]:.3g}") for tick in ticks])
        axes.set_yticks(np.arange(rows) + 0.5, [tr.number(f"{value:.2f}") for value in surface.overlaps])
        axes.grid(visible=False)
        axes.set(xlabel=tr("Score threshold"), ylabel=tr("NMS threshold (IoU)"))
        axes.figure.colorbar(image, ax=axes, label="F1")
        axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=2)

    label = tr("F1 by score threshold and NMS threshold")
    return draw_chart(tr, "surface", label, (9.2, min(1.6 + 0.32 * rows, 5.0)), draw)
