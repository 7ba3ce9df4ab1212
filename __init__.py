"""DeepForest for QGIS: finds, learns and measures tree crowns on orthomosaics."""

from __future__ import annotations


def classFactory(iface: object) -> object:
    from .plugin import DeepForestPlugin

    return DeepForestPlugin(iface)
