"""QGIS layers to plain job inputs, and the worker's GeoPackages to Processing's sinks."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...deepforest_qgis.common.errors import Cancelled, LayerError, OutputError, RasterError
from ...deepforest_qgis.common.paths import probe_folder
from ..base.algorithm import tr

__all__ = [
    "LABEL",
    "SCORE",
    "Raster",
    "check_writable",
    "copy_features",
    "export",
    "is_file",
    "make_fields",
    "open_result",
    "plain_fields",
    "raster_of",
]

# The attributes that cross to the engine. The user's own name of the label field stays here, because it may
# be one that a GeoPackage keeps for itself (fid, geom).
LABEL = "label"
SCORE = "score"
RESULT = "result"


@dataclass(frozen=True)
class Raster:
    """What a job needs to know of a raster layer, free of QGIS objects that belong to a thread."""

    path: str
    name: str
    bands: int
    width: int
    height: int
    crs: str  # WKT; empty where the layer has none
    options: tuple[str, ...] = ()  # with which GDAL has to open it, KEY=VALUE


def raster_of(layer: Optional[QgsRasterLayer], given: Any) -> Raster:
    """The raster behind ``layer``, a file; ``given`` is what the user chose, for the message when it did not open.

    Raises:
        RasterError: the layer did not open, or is empty.
    """
    if layer is None or not layer.isValid():
        path = layer.source() if layer is not None else str(given)
        raise RasterError(
            tr("The raster '{name}' cannot be opened.").format(name=path),
            tr("Check that the file exists and that QGIS can show it."),
        )
    if layer.width() < 1 or layer.height() < 1 or layer.bandCount() < 1:
        raise RasterError(tr("The raster '{name}' has no pixels.").format(name=layer.name()))
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    path, options = str(parts["path"]), tuple(parts.get("openOptions") or ())
    crs = layer.crs().toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED) if layer.crs().isValid() else ""
    return Raster(path, layer.name(), layer.bandCount(), layer.width(), layer.height(), crs, options)


def is_file(layer: QgsRasterLayer) -> bool:
    """Whether the engine can open what is behind the layer; of the others QGIS gives the pixels."""
    return layer.dataProvider() is not None and layer.dataProvider().name() == "gdal"


def export(
    source: QgsProcessingFeatureSource,
    path: str,
    label_field: str,
    feedback: QgsProcessingFeedback,
) -> None:
    """Write the source's features (the selected ones where so asked) to a GeoPackage of one layer.

    Geometries become two-dimensional and straight; null and invalid ones are kept, for the engine counts,
    repairs and reports them. Of the fields only three cross: ``label``, as text, where ``label_field`` names
    one, and where the layer has them ``score`` and ``result``, by which the engine knows an evaluation's layer.

    Raises:
        LayerError: a feature cannot be read or written.
        Cancelled: by the user.
    """
    fields = QgsFields()
    columns: list[tuple[int, Callable[[Any], Any]]] = []
    request = QgsFeatureRequest()
    request.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
    if label_field:
        columns.append((source.fields().lookupField(label_field), str))
        fields.append(_field(LABEL, "string"))
    score = source.fields().lookupField(SCORE)
    if score >= 0 and source.fields().at(score).isNumeric():
        columns.append((score, float))
        fields.append(_field(SCORE, "double"))
    result = source.fields().lookupField(RESULT)
    if result >= 0:
        columns.append((result, str))
        fields.append(_field(RESULT, "string"))
    request.setSubsetOfAttributes([index for index, _ in columns])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = "features"
    # Any geometry type: a layer may mix polygons and multipolygons, and "Unknown" changes none of them.
    writer = QgsVectorFileWriter.create(
        path, fields, QgsWkbTypes.Type.Unknown, source.sourceCrs(), QgsCoordinateTransformContext(), options
    )
    _no_error(writer, source.sourceName())
    flags = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for feature in source.getFeatures(request, flags):
        if feedback.isCanceled():
            raise Cancelled("Cancelled on request.")
        plain = QgsFeature(fields)
        if feature.hasGeometry():
            plain.setGeometry(_flat(feature.geometry()))
        for place, (index, convert) in enumerate(columns):
            value = feature.attribute(index)
            plain.setAttribute(place, convert(value) if _is_set(value) else None)
        if not writer.addFeature(plain, QgsFeatureSink.Flag.FastInsert):
            break
    _no_error(writer, source.sourceName())
    del writer  # closes the file


def _no_error(writer: QgsVectorFileWriter, name: str) -> None:
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise LayerError(
            tr("The layer '{name}' cannot be read: {reason}").format(name=name, reason=writer.errorMessage())
        )


def _field(name: str, kind: str) -> QgsField:
    """A field, made so on Qt 5 (which wants ``QVariant.Type``) and on Qt 6 (``QMetaType.Type``) alike."""
    # A memory layer's own parser makes the field: the constructors of QgsField differ between versions.
    field = QgsField(QgsVectorLayer(f"NoGeometry?field={name}:{kind}", "", "memory").fields().at(0))
    field.setLength(0)  # the parser's 255 letters would refuse a longer label, and with it the layer
    return field


def make_fields(kinds: Iterable[tuple[str, str]]) -> QgsFields:
    """Fields of these names and kinds ("string", "double", "integer")."""
    fields = QgsFields()
    for name, kind in kinds:
        fields.append(_field(name, kind))
    return fields


def _is_set(value: Any) -> bool:
    # PyQGIS hands over NULL as None, or as a QVariant that says isNull.
    return value is not None and not (hasattr(value, "isNull") and value.isNull())


def _flat(geometry: QgsGeometry) -> QgsGeometry:
    flat = QgsGeometry(geometry)
    flat.convertToStraightSegment()
    shape = flat.get()
    shape.dropZValue()
    shape.dropMValue()
    return flat


def open_result(path: str, layer: str) -> QgsVectorLayer:
    """The layer of a GeoPackage that the worker wrote.

    Raises:
        OutputError: it is not there, or cannot be read.
    """
    opened = QgsVectorLayer(f"{path}|layername={layer}", layer, "ogr")
    if not opened.isValid():
        raise OutputError(tr("The engine's result '{path}' cannot be read.").format(path=path))
    return opened


def plain_fields(layer: QgsVectorLayer) -> QgsFields:
    """The layer's fields without the feature number, of which every sink makes its own."""
    fields = QgsFields()
    for field in layer.fields():
        if field.name().lower() != "fid":
            fields.append(field)
    return fields


def copy_features(
    layer: QgsVectorLayer, fields: QgsFields, sink: QgsFeatureSink, name: str, feedback: QgsProcessingFeedback
) -> None:
    """Stream the layer's features into a sink that has ``fields``.

    Raises:
        OutputError: the sink refuses a feature (full disk, lost connection).
        Cancelled: by the user.
    """
    indices = [layer.fields().lookupField(field.name()) for field in fields]
    for feature in layer.getFeatures():
        if feedback.isCanceled():
            raise Cancelled("Cancelled on request.")
        copy = QgsFeature(fields)
        copy.setGeometry(feature.geometry())
        copy.setAttributes([feature.attribute(index) for index in indices])
        if not sink.addFeature(copy, QgsFeatureSink.Flag.FastInsert):
            raise OutputError(
                tr("A feature could not be written to '{name}'.").format(name=name),
                tr("Check that the disk is not full and that the file is not open elsewhere."),
            )
    if not sink.flushBuffer():
        raise OutputError(
            tr("The features could not be written to '{name}'.").format(name=name),
            tr("Check that the disk is not full and that the file is not open elsewhere."),
        )


def check_writable(path: str, what: str, *, folder: bool = False) -> None:
    """Refuse a destination that could not be written after hours of work.

    Raises:
        OutputError: the file, its folder, or the nearest folder that exists, forbids writing.
    """
    target = Path(path).expanduser()
    if folder and target.exists() and not target.is_dir():
        raise OutputError(
            tr("{what} '{path}' is a file, but a folder is needed.").format(what=what, path=path),
            tr("Choose another name."),
        )
    if not folder and target.is_dir():
        raise OutputError(
            tr("{what} '{path}' is a folder, but a file name is needed.").format(what=what, path=path),
            tr("Add a file name to it."),
        )
    nearest = target if folder else target.parent
    while not nearest.exists() and nearest != nearest.parent:
        nearest = nearest.parent
    try:
        probe_folder(nearest)
        if not folder and target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(tr("the file may not be changed"))
    except OSError as error:
        raise OutputError(
            tr("{what} '{path}' cannot be written: {reason}.").format(
                what=what, path=path, reason=error.strerror or error
            ),
            tr("Choose a folder in which you may create files."),
        ) from error
