"""What a layer is in QGIS, if it differs from its file: source, CRS, no data values, bands shown."""

from __future__ import annotations

import math
import sys
from collections.abc import Sequence
from typing import Any, Optional
from urllib.parse import unquote

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsRasterRange,
)

from ...deepforest_qgis.common.bands import bands_used
from ...runtime.qgis_settings import hide_passwords
from ..base.algorithm import tr

__all__ = ["bands_in_question", "describe_source", "layer_settings"]


def describe_source(layer: Optional[QgsMapLayer]) -> str:
    """Return the source of a layer for reports, without passwords; empty if it is unknown."""
    if layer is None or layer.dataProvider() is None:
        return ""
    if layer.dataProvider().name() == "memory":
        return tr("temporary scratch layer")
    return hide_passwords(unquote(layer.publicSource()))


BoundsType = QgsRasterRange.BoundsType


def layer_settings(layer: QgsRasterLayer) -> dict[str, Any]:
    """Return the fields of :class:`RasterInput` in which a layer differs from its file."""
    provider, crs = layer.dataProvider(), layer.crs()
    is_changed = crs.isValid() and crs != provider.crs()
    bands = range(1, provider.bandCount() + 1)
    declared = [band for band in bands if provider.sourceHasNoDataValue(band)]
    return {
        "crs": crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED) if is_changed else "",
        "nodata": tuple(
            (band, *ends) for band in bands for one in provider.userNoDataValues(band) if (ends := _ends(one))
        ),
        "use_nodata": not declared or any(provider.useSourceNoDataValue(band) for band in declared),
        "shown_bands": _shown_bands(layer),
    }


def bands_in_question(layer: QgsRasterLayer, chosen: Sequence[int]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the bands that a run uses and those that QGIS shows, if they differ; else two empty tuples.

    Args:
        layer: The layer.
        chosen: The bands that the user chose; empty: none.
    """
    provider, shown = layer.dataProvider(), _shown_bands(layer)
    meanings = [provider.colorInterpretation(band) for band in range(1, provider.bandCount() + 1)]
    used = bands_used(chosen, [int(getattr(meaning, "value", meaning)) for meaning in meanings])
    return (used, shown) if shown and shown != used else ((), ())


def _ends(one: QgsRasterRange) -> tuple[float, ...]:
    """The lowest and highest value of a range; empty if it has none."""
    if math.isnan(one.min()) or math.isnan(one.max()):
        return ()
    low, high = max(one.min(), -sys.float_info.max), min(one.max(), sys.float_info.max)
    if one.bounds() in (BoundsType.IncludeMax, BoundsType.Exclusive):
        low = math.nextafter(low, math.inf)
    if one.bounds() in (BoundsType.IncludeMin, BoundsType.Exclusive):
        high = math.nextafter(high, -math.inf)
    return low, high


def _shown_bands(layer: QgsRasterLayer) -> tuple[int, ...]:
    """The bands shown as red, green and blue; empty if the layer has another renderer."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsMultiBandColorRenderer):
        return ()
    shown = renderer.redBand(), renderer.greenBand(), renderer.blueBand()
    return shown if min(shown) > 0 else ()
