"""DeepForest for QGIS: finds, learns and measures tree crowns on orthomosaics."""


def classFactory(iface):
    from .plugin import DeepForestPlugin

    return DeepForestPlugin(iface)
