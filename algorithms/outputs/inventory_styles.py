"""Styles of inventory results: stands by stems per hectare."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from qgis.core import (
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLayerMetadata,
    QgsRendererRange,
    QgsVectorLayer,
)

from ...deepforest_qgis.common.messages import Message
from ...translation import format_number
from ..base.algorithm import tr
from ..inputs.layers import is_set
from .styling import LARGEST, ResultStyle, decimals, make_read_only

__all__ = ["StandsStyle"]

# From few to many stems: a sequence that is readable in grey and with colour blindness.
_GREENS = ("#f7fcf5", "#c7e9c0", "#74c476", "#238b45", "#00441b")
_BORDER = {"outline_color": "#333333", "outline_width": "0.3"}
_QUANTILES = {
    "mean": Message("mean"),
    "q10": Message("10 % quantile"),
    "q25": Message("25 % quantile"),
    "q50": Message("median"),
    "q75": Message("75 % quantile"),
    "q90": Message("90 % quantile"),
}
_SIZES = {
    ("d", "m"): Message("Diameter, {statistic} (m)", statistic=""),
    ("a", "m2"): Message("Crown area, {statistic} (m²)", statistic=""),
    ("h", "m"): Message("Height, {statistic} (m)", statistic=""),
}


class StandsStyle(ResultStyle):
    """The style of stands: a colour by stems per hectare, and aliases with units.

    Args:
        about: Method and sources of the figures, and the names of the classes by field.
    """

    TITLE = Message("Stands ({source})", source="")
    ALIASES: ClassVar = {
        "crowns": Message("Crowns"),
        "area_ha": Message("Area (ha)"),
        "covered_pct": Message("Processed share (%)"),
        "stems_ha": Message("Stems per hectare"),
        "cover_pct": Message("Crown cover (%)"),
        "count_est": Message("Trees, estimate"),
        "count_low": Message("Trees, lower limit"),
        "count_high": Message("Trees, upper limit"),
        "pct_other": Message("Share of other classes (%)"),
        **{
            f"{before}_{short}_{after}": Message(label.template, statistic=statistic)
            for (before, after), label in _SIZES.items()
            for short, statistic in _QUANTILES.items()
        },
    }

    def __init__(self, about: Mapping[str, Any]) -> None:
        super().__init__()
        self._about = about

    def refine(self, layer: QgsVectorLayer) -> None:
        classes: Mapping[str, str] = self._about.get("classes", {})
        for field, name in classes.items():
            index = layer.fields().lookupField(field)
            layer.setFieldAlias(index, tr("Share of {name} (%)").format(name=name))
        quantity = str(self._about.get("quantity", ""))
        own = [*self.ALIASES, *classes, *(f"{quantity}_{ending}" for ending in ("mean", "sum", "ha") if quantity)]
        own = [field for field in own if layer.fields().lookupField(field) >= 0]
        for field in own:
            if field != "crowns":
                decimals(layer, field, 2 if field == "area_ha" else 1, most=LARGEST)
        make_read_only(layer, *own)
        _grade(layer, "stems_ha")
        metadata = QgsLayerMetadata(layer.metadata())
        metadata.setType("dataset")
        metadata.setTitle(tr("Stands with the crowns {crowns}").format(crowns=self.source))
        metadata.setAbstract("\n".join(map(str, self._about.get("method", ()))))
        metadata.setCrs(layer.crs())
        layer.setMetadata(metadata)


def _grade(layer: QgsVectorLayer, field: str) -> None:
    """Divide the values of a field into classes of equal width, from the lowest to the highest."""
    index = layer.fields().lookupField(field)
    limits = layer.minimumValue(index), layer.maximumValue(index)
    low, high = map(float, limits) if all(map(is_set, limits)) else (0.0, 1.0)
    width = (high - low) / len(_GREENS) or 1.0
    ranges = []
    for number, colour in enumerate(_GREENS):
        start = low + number * width
        end = high if number == len(_GREENS) - 1 and high > low else start + width
        text = tr("{low} to {high} stems per hectare").format(
            low=format_number(start, ",.0f"), high=format_number(end, ",.0f")
        )
        ranges.append(QgsRendererRange(start, end, QgsFillSymbol.createSimple({"color": colour, **_BORDER}), text))
    layer.setRenderer(QgsGraduatedSymbolRenderer(field, ranges))
    layer.setOpacity(0.8)
