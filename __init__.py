"""DeepForest for QGIS: finds, learns and measures tree crowns on orthomosaics."""


def classFactory(iface):  # noqa: N802, ANN001, ANN201 (QGIS names it)
    from .plugin import DeepForestPlugin

    return DeepForestPlugin(iface)
