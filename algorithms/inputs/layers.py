"""QGIS layers as inputs of a job: files that the engine can open, or layers that the run exports first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...deepforest_qgis.common.errors import Cancelled, LayerError, RasterError
from ...deepforest_qgis.common.input_checks import (
    check_bands,
    check_committed,
    check_field,
    check_geometry,
    check_not_empty,
    check_patch_size,
)
from ...deepforest_qgis.common.jobs import RasterInput, VectorInput
from ...deepforest_qgis.common.spec import Spec
from ..base.layer_crs import check_crs
from ..base.parameters import Parameters, absolute
from .layer_settings import describe_source, layer_settings
from .map_grid import lay_grid
from .prepared_raster import OpenedWithOptions, PreparedRaster
from .regions import RenderRegion
from .unchecked_features import unchecked_features
from .web_map import FetchedMap

__all__ = [
    "IGNORE",
    "LABEL",
    "RUN",
    "SCORE",
    "LayerExport",
    "RasterSource",
    "check_sources",
    "export",
    "exported_names",
    "is_set",
    "make_fields",
    "raster_layer",
    "read_layer",
    "read_raster",
]

# The attributes that are exported. The field of the user that LABEL is filled from may have any name, also one that a
# GeoPackage reserves (fid, geom).
LABEL = "label"
SCORE = "score"
RESULT = "result"
MODEL = "model"
RUN = "run"
IMAGE_PATH = "image_path"
IGNORE = "ignore"


# -- rasters -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class RasterSource:
    """The raster of a job, and the file that the run has to write first if the engine cannot open it."""

    input: RasterInput
    prepared: Optional[PreparedRaster] = None


def read_raster(given: Parameters, spec: Spec, region: Callable[[], Optional[RenderRegion]]) -> Optional[RasterSource]:
    """The raster of a job with its bands.

    Args:
        given: The parameters.
        spec: Specification of the raster parameter.
        region: Returns the part that is needed of a raster that QGIS has to render.

    Returns:
        The raster, or None if it is optional and not set.

    Raises:
        DeepForestError: It cannot be used.
    """
    if not given.is_set(spec):
        return None
    layer, bands = raster_layer(given, spec.qgis), () if spec.plain else given.bands("BANDS")
    prepared: Optional[PreparedRaster] = None
    resolution: Optional[float] = None
    if is_file(layer):
        path, options = file_of(layer)
        size = (layer.bandCount(), layer.width(), layer.height())
        if options:
            prepared = OpenedWithOptions(layer.name(), path, options)
    elif spec.plain:
        raise RasterError("Raster '{raster}' is not a file.", "Choose an image file.", raster=layer.name())
    else:
        resolution = given.number("GROUND_RESOLUTION")
        grid = lay_grid(layer, region(), resolution, given.context.transformContext())
        prepared = fetched = FetchedMap(layer, grid)
        path, size = fetched.path, (fetched.bands, grid.width, grid.height)
        if fetched.is_picture and bands == (1,):
            bands = ()  # QGIS counts a colour image as one band
    check_bands(layer.name(), bands, size[0])
    if given.declared("PATCH_SIZE") and not spec.plain:
        check_patch_size(layer.name(), given.whole("PATCH_SIZE"), *size[1:])
    path = path if prepared is None else prepared.path
    source = describe_source(layer) if prepared is not None else ""
    resolution_given = resolution is not None and layer.dataProvider().xSize() < 1  # others keep their pixel size
    settings = {"source": source, "resolution_given": resolution_given, **layer_settings(layer)}
    return RasterSource(RasterInput(path, layer.name(), bands, **settings), prepared)


def raster_layer(given: Parameters, name: str) -> QgsRasterLayer:
    """The layer of a raster parameter.

    Raises:
        RasterError: The layer could not be loaded, or is an empty file.
    """
    layer = given.raster_layer(name)
    if layer is None or not layer.isValid():
        raise RasterError(
            "Raster '{raster}' cannot be opened.",
            "Check that the file exists and that QGIS can display it.",
            raster=layer.source() if layer is not None else given.values.get(name),
        )
    if is_file(layer) and min(layer.width(), layer.height(), layer.bandCount()) < 1:
        raise RasterError("Raster '{raster}' has no pixels.", raster=layer.name())
    return layer


def file_of(layer: QgsRasterLayer) -> tuple[str, tuple[str, ...]]:
    """The file or GDAL data source of a layer, and its open options, KEY=VALUE."""
    registry = QgsProviderRegistry.instance()
    parts = registry.decodeUri("gdal", layer.source())
    options, *_ = (parts.pop(name, None) for name in ("openOptions", "authcfg", "credentialOptions"))
    path = str(registry.encodeUri("gdal", parts))  # with the table of a GeoPackage or the member of an archive
    return absolute(path) if Path(path).exists() else path, tuple(options or ())


def is_file(layer: QgsRasterLayer) -> bool:
    """Whether the engine can open the source of the layer; other layers are rendered by QGIS."""
    return layer.dataProvider() is not None and layer.dataProvider().name() == "gdal"


# -- vector layers -----------------------------------------------------------------------------


@dataclass(frozen=True)
class LayerExport:
    """A layer parameter whose features are exported to the file of ``input`` before the job starts.

    Attributes:
        parameter: Name of the parameter.
        input: The exported layer.
        label_field: Field of the layer with the class; empty: none.
        keep: Other fields to export, if the layer has them.
    """

    parameter: str
    input: VectorInput
    label_field: str
    keep: tuple[str, ...] = ()


def read_layer(
    given: Parameters,
    spec: Spec,
    others: Mapping[str, Spec],
    *,
    label_field: Optional[str] = None,
    may_be_empty: bool = False,
    bare_points: bool = False,
    keep: tuple[str, ...] = (),
) -> Optional[LayerExport]:
    """A layer of a job.

    Args:
        given: The parameters.
        spec: Specification of the layer parameter.
        others: Specifications of the job.
        label_field: The field with the class; default: that of the parameter, for a layer that shares it if it has it.
        may_be_empty: Whether a layer without features is accepted.
        bare_points: Whether points without a crown diameter are accepted.
        keep: Fields to export besides those that :func:`export` names.

    Returns:
        The layer, or None if it is optional and not set.

    Raises:
        LayerError: It cannot be opened, or cannot be used.
    """
    name = spec.qgis
    if not given.is_set(spec):
        return None
    source = given.source(name)
    if source is None:
        raise LayerError(given.algorithm.invalidSourceError(given.values, name))
    title = source.sourceName() or name
    nested = others[spec.shares].nested if spec.shares else spec.nested
    if label_field is None:
        label_field = given.text("LABEL_FIELD") if "label_field" in nested else ""
        if spec.shares and source.fields().lookupField(label_field) < 0:
            label_field = ""
    diameter = given.number("CROWN_DIAMETER") if spec.points and "crown_diameter_m" in nested else None
    if not may_be_empty:
        check_not_empty(title, source.featureCount())
    geometry = _geometry(source)
    if not (bare_points and geometry == "point"):
        check_geometry(title, geometry, points=spec.points, diameter=diameter)
    if label_field and source.fields().lookupField(label_field) < 0:
        check_field(title, label_field, source.fields().names())
    path = given.work_file(f"{name.lower()}.gpkg")
    label = LABEL if label_field else ""
    origin = describe_source(given.vector_layer(name)) or title
    exported = VectorInput(path, name=title, label_field=label, crown_diameter_m=diameter, source=origin)
    return LayerExport(name, exported, label_field, keep)


def _geometry(source: QgsProcessingFeatureSource) -> str:
    types = QgsWkbTypes.GeometryType
    names = {
        types.NullGeometry: "none",
        types.LineGeometry: "line",
        types.PointGeometry: "point",
        types.PolygonGeometry: "polygon",
    }
    return names.get(QgsWkbTypes.geometryType(source.wkbType()), "unknown")


def check_sources(given: Parameters) -> None:
    """Refuse layers whose CRS was lost, or whose last changes neither QGIS nor the engine would read.

    Raises:
        LayerError: The CRS of a layer is empty, or it has changes that cannot be recovered.
    """
    for layer in given.map_layers():
        check_crs(layer.name(), layer.crs())
    for definition in given.algorithm.parameterDefinitions():
        name = definition.name()
        if not isinstance(definition, QgsProcessingParameterFeatureSource) or not given.given(name):
            continue
        layer = given.vector_layer(name)
        uri = layer.source() if layer is not None else str(given.values[name])
        path = str(QgsProviderRegistry.instance().decodeUri("ogr", uri).get("path") or "")
        check_committed(layer.name() if layer is not None else uri, path)


def export(
    source: QgsProcessingFeatureSource,
    path: str,
    label_field: str,
    feedback: QgsProcessingFeedback,
    keep: tuple[str, ...] = (),
) -> None:
    """Write the features, or the selected ones if chosen so, to a GeoPackage with one layer.

    Geometries become two-dimensional and straight. Null and invalid geometries are kept: the engine counts, repairs
    and reports them. These fields are exported: ``label`` as text, from ``label_field``, and if the layer has them
    ``score``, ``result``, which identifies the matches of an evaluation, ``model``, ``image_path`` of annotations, and
    ``ignore``, which marks doubtful crowns. So are those named in ``keep``, with :func:`exported_names`.

    Raises:
        LayerError: A feature cannot be read or written.
        Cancelled: The user cancelled the run.
    """
    known, kept = source.fields(), {name.lower() for name in keep}  # fields are found in lower and upper case
    columns: list[tuple[str, str, int, Callable[[Any], Any]]] = []
    if label_field:
        columns.append((LABEL, "string", known.lookupField(label_field), str))
    score = known.lookupField(SCORE)
    if score >= 0 and known.at(score).isNumeric() and SCORE not in kept:
        columns.append((SCORE, "double", score, float))
    columns += [
        (name, "string", known.lookupField(name), str)
        for name in (RESULT, MODEL, IMAGE_PATH, IGNORE)
        if known.lookupField(name) >= 0 and name not in kept
    ]
    fields = make_fields((name, kind) for name, kind, _, _ in columns)
    for name, exported_name in exported_names(keep).items():
        index = known.lookupField(name)
        if index >= 0 and fields.lookupField(exported_name) < 0:
            convert = _kept(known.at(index), exported_name, fields)
            columns.append((exported_name, "", index, convert))
    request = QgsFeatureRequest().setSubsetOfAttributes([index for _, _, index, _ in columns])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = "features"
    # Any geometry type: a layer may mix polygons and multipolygons, and "Unknown" changes none of them.
    writer = QgsVectorFileWriter.create(
        path, fields, QgsWkbTypes.Type.Unknown, source.sourceCrs(), QgsCoordinateTransformContext(), options
    )
    _raise_error_of(writer, source.sourceName())
    for feature in unchecked_features(source, request):
        if feedback.isCanceled():
            raise Cancelled("Cancelled on request.")
        exported = QgsFeature(fields)
        if feature.hasGeometry():
            exported.setGeometry(_flat(feature.geometry()))
        for column, (_, _, index, convert) in enumerate(columns):
            value = feature.attribute(index)
            exported.setAttribute(column, convert(value) if is_set(value) else None)
        if not writer.addFeature(exported, QgsFeatureSink.Flag.FastInsert):
            break
    _raise_error_of(writer, source.sourceName())
    del writer  # closes the file


def exported_names(fields: Iterable[str]) -> dict[str, str]:
    """Return the names that fields get in an exported GeoPackage, which reserves two and ignores upper case."""
    names: dict[str, str] = {}
    taken = {"fid", "geom"}
    for field in fields:
        name = field
        while name.lower() in taken:
            name += "_1"
        names[field] = name
        taken.add(name.lower())
    return names


def _kept(field: QgsField, name: str, fields: QgsFields) -> Callable[[Any], Any]:
    """Append a field of the layer to the exported ones, and return how its values are converted."""
    (switch,) = make_fields([(name, "bool")])
    if field.type() == switch.type():
        fields.append(switch)
        return bool
    if not field.isNumeric() and not field.isDateOrTime():
        fields.extend(make_fields([(name, "string")]))
        return str
    copy = QgsField(field)
    copy.setName(name)
    fields.append(copy)
    return lambda value: value


def _raise_error_of(writer: QgsVectorFileWriter, name: str) -> None:
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise LayerError("Layer '{layer}' cannot be read: {error}", layer=name, error=str(writer.errorMessage()))


def make_fields(kinds: Iterable[tuple[str, str]]) -> QgsFields:
    """Return fields with these names and types ("string", "double", "integer", "bool")."""
    fields = QgsFields()
    for name, kind in kinds:
        # The parser of a memory layer makes the field: the constructors of QgsField differ between Qt 5 and Qt 6.
        field = QgsField(QgsVectorLayer(f"NoGeometry?field={name}:{kind}", "", "memory").fields().at(0))
        field.setLength(0)  # the parser limits texts to 255 characters
        fields.append(field)
    return fields


def is_set(value: Any) -> bool:
    """Whether an attribute is not NULL, which PyQGIS returns as None or as a null QVariant."""
    return value is not None and not (hasattr(value, "isNull") and value.isNull())


def _flat(geometry: QgsGeometry) -> QgsGeometry:
    flat = QgsGeometry(geometry)
    flat.convertToStraightSegment()
    shape = flat.get()
    shape.dropZValue()
    shape.dropMValue()
    return flat
