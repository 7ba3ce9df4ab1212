"""The report of stands as one HTML file without external resources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from ..array_types import FloatArray
from ..common.messages import Message
from ..common.paths import StrPath
from .charts import stand_chart
from .formatting import Language, format_number, write_page
from .map_picture import MapPicture

__all__ = ["StandReport", "StandTable", "write_stand_report"]

MAX_ROWS = 500  # of the table
MAX_COLUMNS = 10  # of figures, which fit on a page; more are in further tables
# Label, and format of the numbers, of the fields that the page shows; others are in the layer and the table.
_SHOWN = {
    "crowns": (Message("Crowns"), ",.0f"),
    "area_ha": (Message("Area (ha)"), ",.2f"),
    "covered_pct": (Message("Processed (%)"), ".0f"),
    "stems_ha": (Message("Stems per hectare"), ",.0f"),
    "cover_pct": (Message("Crown cover (%)"), ".1f"),
    "d_mean_m": (Message("Mean diameter (m)"), ".1f"),
    "d_q90_m": (Message("90% diameter (m)"), ".1f"),
    "a_mean_m2": (Message("Mean crown area (m²)"), ".1f"),
    "h_mean_m": (Message("Mean height (m)"), ".1f"),
    "h_q90_m": (Message("90% height (m)"), ".1f"),
    "count_est": (Message("Trees, estimate"), ",.0f"),
    "count_low": (Message("Trees, lower limit"), ",.0f"),
    "count_high": (Message("Trees, upper limit"), ",.0f"),
}
_CHARTS = ("stems_ha", "cover_pct", "d_mean_m", "h_mean_m")


@dataclass(frozen=True)
class StandTable:
    """The figures of stands, for charts and a table.

    Attributes:
        names: The names of the stands (S,).
        columns: Values (S + 1,) by field; the last value is that of all stands together. NaN if unknown.
        classes: Names of the classes by field.
        quantity: Prefix of the fields of the allometry; empty: none.
    """

    names: Sequence[str]
    columns: Mapping[str, npt.NDArray[np.generic]]
    classes: Mapping[str, str]
    quantity: str = ""

    def total(self, tr: Language, name: str) -> str | None:
        """Return the value of all stands together as text; None if it is unknown."""
        value = float(self.columns[name][-1]) if name in self.columns else np.nan
        return tr.number(value, _SHOWN[name][1]) if np.isfinite(value) else None

    def rendered(self, tr: Language) -> dict[str, Any]:
        """Return the charts and the table in a language, as the macro ``stands`` of ``parts.html`` shows them."""
        columns = {name: values.astype(np.float64) for name, values in self.columns.items()}
        shown = {
            name: (tr.render(label), form)
            for name, (label, form) in _SHOWN.items()
            if name in columns and np.isfinite(columns[name]).any()
        }
        quantities = [f"{self.quantity}_{ending}" for ending in ("mean", "sum", "ha")]
        shown |= {name: (name, _format_for(columns[name])) for name in quantities if name in columns}
        shown |= {name: (f"{label} (%)", ".1f") for name, label in self.classes.items()}
        charts = [
            stand_chart(tr, name, shown[name][0], self.names, columns[name][:-1], _known(columns[name][-1]))
            for name in (*_CHARTS, quantities[2], quantities[0])
            if name in shown
        ]

        fields = list(shown)
        starts = np.linspace(0, len(fields), -(-len(fields) // MAX_COLUMNS) + 1).round().astype(int).tolist()

        def written(row: int, part: Sequence[str]) -> list[str]:
            return [format_number(tr, float(columns[name][row]), shown[name][1]) for name in part]

        return {
            "charts": [chart for chart in charts if chart is not None],
            "tables": [
                {
                    "heads": [shown[name][0] for name in part],
                    "rows": [(name, written(row, part)) for row, name in enumerate(self.names[:MAX_ROWS])],
                    "totals": written(-1, part),
                }
                for part in (fields[start:end] for start, end in pairwise(starts))
            ],
            "count": min(len(self.names), MAX_ROWS),
            "left_out": max(len(self.names) - MAX_ROWS, 0),
        }


@dataclass(frozen=True)
class StandReport:
    """The content of a report of stands.

    Attributes:
        crowns: The name of the crowns.
        table: The figures of the stands.
        count: The number of crowns in any stand.
        outside: The number of other crowns.
        notes: What was skipped or assumed.
        settings: Inputs and method by name.
        method: How the crowns were detected, and what the figures are.
        sources: References of the method.
        language: The language of the report.
        picture: The map of the crowns and the stands; None: the processed raster is not given, or is not an image.
    """

    crowns: str
    table: StandTable
    count: int
    outside: int
    notes: Sequence[Message]
    settings: Mapping[str, object]
    method: Sequence[Message] = ()
    sources: Sequence[str] = ()
    language: str = "en"
    picture: MapPicture | None = None


def write_stand_report(path: StrPath, report: StandReport) -> None:
    """Write the report of stands to an HTML file.

    Raises:
        OutputError: The file cannot be written.
    """
    tr = Language(report.language)

    def total(name: str) -> str | None:
        return report.table.total(tr, name)

    cards = [
        (tr("Crowns"), report.count, ""),
        (tr("Stems per hectare"), total("stems_ha"), ""),
        (tr("Crown cover (%)"), total("cover_pct"), ""),
        (tr("Area (ha)"), total("area_ha"), ""),
        (tr("Mean diameter (m)"), total("d_mean_m"), ""),
        (tr("Mean height (m)"), total("h_mean_m"), ""),
        (
            tr("Trees, estimate"),
            total("count_est"),
            Message("95% interval: {low} to {high}", low=total("count_low") or "", high=total("count_high") or ""),
        ),
    ]
    write_page(
        path,
        "stands.html",
        tr,
        title=tr.render(Message("Stands with the crowns “{crowns}”", crowns=report.crowns)),
        r=report,
        cards=[card for card in cards if card[1] is not None],
        stands=report.table.rendered(tr),
    )


def _known(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None


def _format_for(values: FloatArray) -> str:
    """The format of the numbers of a quantity: about three digits of the largest one."""
    largest = np.nanmax(np.abs(values), initial=0.0)
    return ",.0f" if largest >= 100 else ",.3g"
