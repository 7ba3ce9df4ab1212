"""Coordinate reference systems that remain valid after the thread of a run has ended.

QGIS drops the PROJ objects of a thread when the thread ends. A CRS that was created in it becomes empty, and with it
every CRS that was copied from it or taken from QGIS's cache (seen with QGIS 3.22).
"""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer

from ...deepforest_qgis.common.errors import LayerError

__all__ = ["cache_crs", "check_crs", "renew_crs"]


def check_crs(layer: str, crs: QgsCoordinateReferenceSystem) -> None:
    """Refuse a CRS that has become empty: coordinates would be used without a transformation.

    Raises:
        LayerError: The CRS has a name, but no definition.
    """
    if (crs.isValid() or crs.authid()) and not crs.toWkt():
        raise LayerError(
            "The CRS of layer '{layer}' ({crs}) has lost its definition in this QGIS session.",
            "Set the CRS of the layer again (Layer Properties, Source), or restart QGIS.",
            layer=layer,
            crs=crs.authid() or "?",
        )


def cache_crs(crs: QgsCoordinateReferenceSystem) -> None:
    """Create a CRS in this thread and leave it in QGIS's cache, where the thread of the run finds it."""
    if crs.isValid():
        QgsCoordinateReferenceSystem(_definition(crs))


def renew_crs(layer: QgsMapLayer) -> None:
    """Replace the CRS of a result, which the thread of the run created, by one of this thread."""
    definition = _definition(layer.crs())
    if definition:
        QgsCoordinateReferenceSystem.invalidateCache()
        layer.setCrs(QgsCoordinateReferenceSystem(definition))


def _definition(crs: QgsCoordinateReferenceSystem) -> str:
    """The text by which the provider of temporary layers creates the CRS, which is the key in QGIS's cache."""
    if crs.authid():
        return str(crs.authid())
    wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)
    return f"wkt:{wkt}" if wkt else ""
