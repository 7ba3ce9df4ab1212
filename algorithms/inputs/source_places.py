"""The files and database tables that the parameters of an algorithm read."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProviderRegistry,
)

from ...deepforest_qgis.common.model_registry import resolve_model
from ...deepforest_qgis.common.overwriting import Place
from ..base.parameters import Parameters, absolute

__all__ = ["place_of_layer", "place_of_table", "places_of_parameters"]


def places_of_parameters(given: Parameters) -> list[Place]:
    """Return the label of each input that is set, and its place: a file, ``file|layername=layer``, or a table."""
    found: list[Place] = []
    for definition in given.algorithm.parameterDefinitions():
        name, place = definition.name(), ""
        if definition.isDestination() or not given.given(name):
            continue
        if isinstance(definition, QgsProcessingParameterMultipleLayers):
            layers = given.algorithm.parameterAsLayerList(given.values, name, given.context)
            found += [(definition.description(), place) for place in map(place_of_layer, layers) if place]
        elif isinstance(definition, QgsProcessingParameterRasterLayer):
            place = place_of_layer(given.raster_layer(name))
        elif isinstance(definition, QgsProcessingParameterFeatureSource):
            place = place_of_layer(given.vector_layer(name))
        elif isinstance(definition, QgsProcessingParameterFile):
            place = absolute((resolve_model(given.text(name)) or "") if name == "MODEL" else given.text(name))
        found += [(definition.description(), place)] if place else []
    return found


def place_of_table(uri: QgsDataSourceUri) -> str:
    """Return the file and the layer of a file database, else a text that identifies the table of a server."""
    if Path(uri.database()).is_absolute():
        return f"{uri.database()}|layername={uri.table()}"
    return ";".join((uri.host(), uri.port(), uri.service(), uri.database(), uri.schema(), uri.table()))


def place_of_layer(layer: Optional[QgsMapLayer]) -> str:
    """Return the place of the source of a layer; empty if it has none."""
    if layer is None:
        return ""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path, name = str(parts.get("path") or ""), str(parts.get("layerName") or "")
    if path:
        return f"{absolute(path)}|layername={name}" if name else absolute(path)
    uri = QgsDataSourceUri(layer.source())
    return place_of_table(uri) if uri.table() else ""
