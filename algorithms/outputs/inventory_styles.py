"""Styles of inventory results: stands, and changes between two dates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsRendererCategory,
    QgsRendererRange,
    QgsVectorLayer,
)

from ...deepforest_qgis.common.messages import Message
from ...translation import format_number, of_engine
from ..base.algorithm import tr
from ..inputs.layers import is_set
from .result_metadata import dataset_metadata
from .styling import LARGEST, ResultStyle, decimals, make_read_only, outline

__all__ = ["ChangesStyle", "StandChangesStyle", "StandsStyle"]

# From few to many stems: a sequence that is readable in grey and with colour blindness.
_GREENS = ("#f7fcf5", "#c7e9c0", "#74c476", "#238b45", "#00441b")
_BORDER = {"outline_color": "#333333", "outline_width": "0.3"}
_QUANTILES = {
    "mean": Message("mean"),
    "q10": Message("10% quantile"),
    "q25": Message("25% quantile"),
    "q50": Message("median"),
    "q75": Message("75% quantile"),
    "q90": Message("90% quantile"),
}
_SIZES = {
    ("d", "m"): Message("Diameter, {statistic} (m)", statistic=""),
    ("a", "m2"): Message("Crown area, {statistic} (m²)", statistic=""),
    ("h", "m"): Message("Height, {statistic} (m)", statistic=""),
}


class StandsStyle(ResultStyle):
    """The style of stands: a colour by stems per hectare, and aliases with units."""

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

    def refine(self, layer: QgsVectorLayer) -> None:
        classes: Mapping[str, str] = self.about.get("classes", {})
        for field, name in classes.items():
            index = layer.fields().lookupField(field)
            layer.setFieldAlias(index, tr("Share of {name} (%)").format(name=name))
        quantity = str(self.about.get("quantity", ""))
        own = [*self.ALIASES, *classes, *(f"{quantity}_{ending}" for ending in ("mean", "sum", "ha") if quantity)]
        for field in own:
            if field != "crowns":
                decimals(layer, field, 2 if field == "area_ha" else 1, most=LARGEST)
        make_read_only(layer, *own)
        _grade(layer, "stems_ha", Message("{low} to {high} stems per hectare", low="", high=""))
        title = tr("Stands with the crowns {crowns}").format(crowns=self.source)
        layer.setMetadata(dataset_metadata(layer, title, "\n".join(map(str, self.about.get("method", ())))))


_GROWTH: Mapping[str, Message] = {
    "d_growth_m": Message("Diameter, growth (m)"),
    "d_m_year": Message("Diameter, growth per year (m)"),
    "a_growth_m2": Message("Crown area, growth (m²)"),
    "a_m2_year": Message("Crown area, growth per year (m²)"),
    "h_growth_m": Message("Height, growth (m)"),
    "h_m_year": Message("Height, growth per year (m)"),
}


class ChangesStyle(ResultStyle):
    """The style of the crowns of two dates: a colour and line pattern for each change."""

    TITLE = Message("Changes ({source})", source="")
    ALIASES: ClassVar = {
        "change": Message("Change"),
        "dates": Message("Dates"),
        "label": Message("Class"),
        "iou": Message("IoU (0–1)"),
        "distance_m": Message("Distance of the centres (m)"),
        "d_before_m": Message("Diameter, earlier (m)"),
        "d_after_m": Message("Diameter, later (m)"),
        "a_before_m2": Message("Crown area, earlier (m²)"),
        "a_after_m2": Message("Crown area, later (m²)"),
        "h_before_m": Message("Height, earlier (m)"),
        "h_after_m": Message("Height, later (m)"),
        **_GROWTH,
    }

    def refine(self, layer: QgsVectorLayer) -> None:
        categories = [
            QgsRendererCategory(value, outline(colour, dashes), text)
            for value, colour, dashes, text in (
                ("kept", "#56b4e9", "", tr("kept")),
                ("gone", "#d55e00", "2.5;2", tr("gone")),
                ("new", "#f0e442", "0.8;1.2", tr("new")),
                ("unknown", "#ffffff", "4;1.5;0.8;1.5", tr("unknown")),
            )
        ]
        layer.setRenderer(QgsCategorizedSymbolRenderer("change", categories))
        make_read_only(layer, *self.ALIASES)


class StandChangesStyle(ResultStyle):
    """The style of stands with changes: a colour by the share of gone crowns."""

    TITLE = Message("Stand changes ({source})", source="")
    ALIASES: ClassVar = {
        "kept": Message("Kept crowns"),
        "gone": Message("Gone crowns"),
        "new": Message("New crowns"),
        "unknown": Message("Unknown crowns"),
        "net": Message("New minus gone crowns"),
        "gone_pct": Message("Gone crowns (% of the earlier ones)"),
        **_GROWTH,
    }

    def refine(self, layer: QgsVectorLayer) -> None:
        make_read_only(layer, *self.ALIASES)
        _grade(layer, "gone_pct", Message("{low} to {high}% gone", low="", high=""))


def _grade(layer: QgsVectorLayer, field: str, label: Message) -> None:
    """Divide the values of a field into classes of equal width, from the lowest to the highest."""
    index = layer.fields().lookupField(field)
    limits = layer.minimumValue(index), layer.maximumValue(index)
    low, high = map(float, limits) if all(map(is_set, limits)) else (0.0, 1.0)
    width = (high - low) / len(_GREENS) or 1.0
    ranges = []
    for number, colour in enumerate(_GREENS):
        start = low + number * width
        end = high if number == len(_GREENS) - 1 and high > low else start + width
        limits_text = {"low": format_number(start, ",.0f"), "high": format_number(end, ",.0f")}
        text = of_engine(Message(label.template, **limits_text))
        ranges.append(QgsRendererRange(start, end, QgsFillSymbol.createSimple({"color": colour, **_BORDER}), text))
    layer.setRenderer(QgsGraduatedSymbolRenderer(field, ranges))
    layer.setOpacity(0.8)
