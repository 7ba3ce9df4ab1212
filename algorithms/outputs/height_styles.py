"""Styles of crowns with heights, and of tree tops."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import (
    QgsGraduatedSymbolRenderer,
    QgsMarkerSymbol,
    QgsRendererRange,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ...deepforest_qgis.common.messages import Message
from ...translation import format_number
from ..base.algorithm import tr
from ..inputs.layers import is_set
from .result_metadata import dataset_metadata
from .styling import LARGEST, CrownsStyle, ResultStyle, decimals, make_read_only, outline

__all__ = ["HEIGHT", "CrownHeightsStyle", "TreeTopsStyle"]

HEIGHT = "height_m"
_HEIGHTS = {HEIGHT: Message("Height (m)"), "crown_id": Message("Number of the crown")}
# From low to high: a sequence that is readable in grey and with colour blindness (viridis).
_COLOURS = ("#fde725", "#5ec962", "#21918c", "#3b528b", "#440154")


class CrownHeightsStyle(ResultStyle):
    """The style of crowns with attributes: an outline by height, or of one colour without heights."""

    TITLE = Message("Crowns with attributes ({source})", source="")
    ALIASES: ClassVar = {**CrownsStyle.ALIASES, **_HEIGHTS}

    def refine(self, layer: QgsVectorLayer) -> None:
        index = layer.fields().lookupField(HEIGHT)
        limits: tuple[Any, Any] = (layer.minimumValue(index), layer.maximumValue(index)) if index >= 0 else (None, None)
        if all(map(is_set, limits)):
            layer.setRenderer(QgsGraduatedSymbolRenderer(HEIGHT, _ranges(float(limits[0]), float(limits[1]))))
        else:
            layer.setRenderer(QgsSingleSymbolRenderer(outline(_COLOURS[0])))
        _show_heights(layer)
        title = tr("Crowns with attributes ({source})").format(source=self.source)
        layer.setMetadata(dataset_metadata(layer, title, "\n".join(map(str, self.about.get("method", ())))))


class TreeTopsStyle(ResultStyle):
    """The style of tree tops: a small triangle."""

    TITLE = Message("Tree tops ({source})", source="")
    ALIASES: ClassVar = _HEIGHTS

    def refine(self, layer: QgsVectorLayer) -> None:
        shape = {"name": "triangle", "size": "2.2", "color": _COLOURS[0], "outline_color": "#202020"}
        layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(shape)))
        _show_heights(layer)


def _ranges(low: float, high: float) -> list[QgsRendererRange]:
    """Classes of equal width, from the lowest to the highest crown."""
    width = (high - low) / len(_COLOURS) or 1.0
    ranges = []
    for number, colour in enumerate(_COLOURS):
        start = low + number * width
        end = max(start, high) if number == len(_COLOURS) - 1 else start + width
        text = tr("{low} to {high} m").format(low=format_number(start, ".1f"), high=format_number(end, ".1f"))
        ranges.append(QgsRendererRange(start, end, outline(colour), text))
    return ranges


def _show_heights(layer: QgsVectorLayer) -> None:
    decimals(layer, HEIGHT, 1, most=LARGEST, unit=" m")
    make_read_only(layer, *_HEIGHTS)
