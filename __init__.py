"""DeepForest for QGIS: detects individual tree crowns on orthomosaics."""

from __future__ import annotations


def classFactory(iface: object) -> object:
    """Return the plugin. QGIS calls this function by its name.

    Args:
        iface: QGIS's interface (``QgisInterface``), or None in ``qgis_process``.
    """
    from .plugin import DeepForestPlugin

    return DeepForestPlugin(iface)
