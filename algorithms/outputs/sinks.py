"""Destinations, which are checked before the run, and the copy of results into the sinks of Processing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Optional

from osgeo import gdal
from qgis.core import (
    QgsDataSourceUri,
    QgsFeature,
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...deepforest_qgis.common.errors import Cancelled, OutputError
from ...deepforest_qgis.common.input_checks import check_writable
from ...deepforest_qgis.common.overwriting import Place, check_places, is_same_place
from ...deepforest_qgis.common.spec import Spec
from ...deepforest_qgis.common.targets import check_parent, outside
from ..base.parameters import Parameters, absolute
from ..inputs.source_places import place_of_layer, place_of_table, places_of_parameters

__all__ = ["check_destinations", "fill_sink", "open_result"]

_PROVIDER = re.compile("([a-z]{2,}):(.*)")  # of destinations that are not files


def check_destinations(given: Parameters) -> tuple[str, ...]:
    """Refuse destinations that cannot be written, or that would replace an input or another output.

    Returns:
        The files that QGIS will write; the engine locks those that it writes itself.

    Raises:
        OutputError: A destination cannot be written, or is a layer in edit mode.
        InputError: A destination is an input, or another destination.
    """
    files, places = [], []
    targets: list[str] = []
    folders: list[str] = []
    for definition in given.algorithm.destinationParameterDefinitions():
        value = given.values.get(definition.name())
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = value.sink.staticValue()
        if not isinstance(value, str) or not value or value == QgsProcessing.TEMPORARY_OUTPUT:
            continue
        place = _place(value)
        places += [(definition.description(), place)] if place else []
        folder = isinstance(definition, QgsProcessingParameterFolderDestination)
        sink = isinstance(definition, QgsProcessingParameterFeatureSink)
        if Path(value).is_absolute() or folder or isinstance(definition, QgsProcessingParameterFileDestination):
            check_writable(value, definition.description(), folder=folder)
            (folders if folder else targets).append(absolute(value))
            files += [value] if sink else []
    for path in outside(targets, folders):
        check_parent(path)
    check_places(places, places_of_parameters(given))
    _check_edited(places, given.context.project())
    return tuple(files)


def _check_edited(places: Sequence[Place], project: Optional[QgsProject]) -> None:
    """Refuse to replace the file of a layer in edit mode: its provider would save the changes to the file before."""
    for layer in () if project is None else project.mapLayers().values():
        source = place_of_layer(layer) if isinstance(layer, QgsVectorLayer) and layer.isEditable() else ""
        for label, place in places:
            if source and is_same_place(place, source):
                raise OutputError(
                    "{output}: '{path}' is open in edit mode as layer '{layer}'.",
                    "End the edit mode of the layer, or choose another name.",
                    output=label,
                    path=place,
                    layer=layer.name(),
                )


def _place(destination: str) -> str:
    """A file, ``file|layername=layer``, or a table of a database; empty for a temporary layer."""
    provider = _PROVIDER.match(destination)
    if provider is None:
        return absolute(destination)
    if provider[1] == "memory":
        return ""
    uri = QgsDataSourceUri(provider[2])
    return place_of_table(uri) if uri.table() else provider[2]


def fill_sink(given: Parameters, spec: Spec, path: str, feedback: QgsProcessingFeedback) -> Optional[str]:
    """Copy a layer that the engine wrote into the sink of an output.

    Returns:
        The id of the layer, or None if the output is skipped.

    Raises:
        OutputError: The layer cannot be read, or the sink cannot be written.
        Cancelled: The user cancelled the run.
    """
    layer = open_result(path, spec.layer)
    fields, number = layer.fields(), layer.fields().lookupField("fid")  # which every sink assigns
    fields.remove(number)
    kind = layer.wkbType()
    if kind == QgsWkbTypes.Type.Unknown:  # both polygons and multipolygons
        kind = QgsWkbTypes.Type.MultiPolygon
    sink, layer_id = given.sink(spec.qgis, fields, layer.crs(), kind)
    if sink is None:
        return None
    not_written = OutputError(
        "The features could not be written to '{output}'.",
        "Check that the disk is not full and that the file is not open in another program.",
        output=given.label(spec.qgis),
    )
    count = 0
    for feature in layer.getFeatures():
        if feedback.isCanceled():
            raise Cancelled("Cancelled on request.")
        copy, values = QgsFeature(fields), feature.attributes()
        del values[number]
        shape = feature.geometry()
        if QgsWkbTypes.isMultiType(kind) and not shape.isNull():
            shape.convertToMultiType()
        copy.setGeometry(shape)
        copy.setAttributes(values)
        if not sink.addFeature(copy, QgsFeatureSink.Flag.FastInsert):
            raise not_written
        count += 1
    if not sink.flushBuffer():
        raise not_written
    del sink  # closes the file
    if Path(layer_id).is_file() and not _has_features(layer_id, count):
        raise not_written
    return layer_id


def _has_features(path: str, count: int) -> bool:
    """Whether so many features can be read from a file. On a full disk, the last ones are lost when it is closed."""
    with suppress(RuntimeError):  # if GDAL raises exceptions, as other plugins may set
        data = gdal.OpenEx(path, gdal.OF_VECTOR)
        return data is not None and sum(1 for _ in data.GetLayer(0)) >= count
    return False


def open_result(path: str, layer: str) -> QgsVectorLayer:
    """Open a layer of a GeoPackage that the engine wrote.

    Raises:
        OutputError: It cannot be read.
    """
    opened = QgsVectorLayer(f"{path}|layername={layer}", layer, "ogr")
    if not opened.isValid():
        raise OutputError("The result of the engine, '{path}', cannot be read.", path=path)
    return opened
