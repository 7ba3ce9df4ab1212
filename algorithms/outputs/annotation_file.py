"""The GeoPackage for digitizing crowns: a layer of crowns and a layer of areas, with forms and styles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Optional

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...deepforest_qgis.common.atomic import AtomicFile
from ...deepforest_qgis.common.errors import OutputError
from ...deepforest_qgis.common.messages import Message
from ..base.algorithm import tr
from ..inputs.layers import IGNORE, LABEL, SCORE, make_fields
from ..inputs.unchecked_features import unchecked_features
from .annotation_forms import prepare_areas, prepare_crowns
from .sinks import open_result
from .styling import store_style

__all__ = [
    "AREAS_LAYER",
    "CROWNS_LAYER",
    "check_replaceable",
    "features_of_areas",
    "features_of_crowns",
    "write_annotations",
]

CROWNS_LAYER, AREAS_LAYER = "crowns", "areas"
NOTE = "note"
STYLES = "layer_styles"  # table in which QGIS stores the styles of a GeoPackage
_FIELDS = {
    CROWNS_LAYER: ((LABEL, "string"), (IGNORE, "bool"), (SCORE, "double"), (NOTE, "string")),
    AREAS_LAYER: ((NOTE, "string"),),
}


def check_replaceable(path: str) -> None:
    """Refuse to replace a file that contains features, or is not a GeoPackage.

    Raises:
        OutputError: The file would be lost.
    """
    if not path or not Path(path).exists():
        return
    registry = QgsProviderRegistry.instance()
    kept = [
        layer
        for layer in registry.querySublayers(path, Qgis.SublayerQueryFlag.CountFeatures)
        if layer.name() != STYLES and not (layer.providerKey() == "ogr" and layer.featureCount() == 0)
    ]
    if not kept and registry.querySublayers(path):
        return
    names = tuple(f"{layer.name()} ({layer.featureCount()})" for layer in kept if layer.featureCount() > 0)
    raise OutputError(
        Message("'{path}' exists and contains features in {layers}.", path=path, layers=names)
        if names
        else Message("'{path}' exists and contains data of another program.", path=path),
        "Choose another name, or enable 'Replace existing annotations'.",
    )


def features_of_crowns(path: str) -> list[QgsFeature]:
    """The crowns in a GeoPackage that the engine wrote, as features of the crowns layer."""
    fields, crowns = make_fields(_FIELDS[CROWNS_LAYER]), []
    for detected in open_result(path, "crowns").getFeatures():
        crown = QgsFeature(fields)
        crown.setGeometry(detected.geometry())
        crown[LABEL], crown[SCORE] = detected["label"], detected["score"]
        crown[IGNORE] = False
        crowns.append(crown)
    return crowns


def features_of_areas(
    source: Optional[QgsProcessingFeatureSource], crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext
) -> list[QgsFeature]:
    """The polygons of a layer in ``crs``, as features of the areas layer; the rank of a suggested area as note."""
    if source is None:
        return []
    request = QgsFeatureRequest()
    request.setDestinationCrs(crs, context.transformContext())
    rank = source.fields().lookupField("rank")
    fields = make_fields(_FIELDS[AREAS_LAYER])
    areas = []
    for polygon in unchecked_features(source, request):
        if not polygon.hasGeometry():
            continue
        area = QgsFeature(fields)
        shape = polygon.geometry()
        shape.convertToMultiType()
        area.setGeometry(shape)
        if rank >= 0:
            area[NOTE] = tr("suggested, rank {rank}").format(rank=polygon.attribute(rank))
        areas.append(area)
    return areas


def write_annotations(
    target: Path,
    crs: QgsCoordinateReferenceSystem,
    crowns: Sequence[QgsFeature],
    areas: Sequence[QgsFeature],
    labels: Sequence[str],
) -> None:
    """Write both layers, or nothing if one fails.

    Raises:
        OutputError: The file cannot be written.
    """
    with AtomicFile(target) as partial:
        _write_layer(partial, CROWNS_LAYER, QgsWkbTypes.Type.Polygon, crs, crowns)
        _write_layer(partial, AREAS_LAYER, QgsWkbTypes.Type.MultiPolygon, crs, areas)
        _store_style(partial, CROWNS_LAYER, lambda layer: prepare_crowns(layer, labels))
        _store_style(partial, AREAS_LAYER, prepare_areas)


def _write_layer(
    path: Path,
    layer: str,
    geometry: QgsWkbTypes.Type,
    crs: QgsCoordinateReferenceSystem,
    features: Sequence[QgsFeature],
) -> None:
    actions = QgsVectorFileWriter.ActionOnExistingFile
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", layer
    first = layer == CROWNS_LAYER
    options.actionOnExistingFile = actions.CreateOrOverwriteFile if first else actions.CreateOrOverwriteLayer
    writer = QgsVectorFileWriter.create(
        str(path), make_fields(_FIELDS[layer]), geometry, crs, QgsCoordinateTransformContext(), options
    )
    if writer.hasError() == QgsVectorFileWriter.WriterError.NoError:
        writer.addFeatures(list(features))
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise OutputError(
            "'{path}' cannot be written: {error}",
            "Choose a folder in which you may create files.",
            path=path,
            error=str(writer.errorMessage()),
        )
    del writer  # closes the file


def _store_style(path: Path, name: str, prepare: Callable[[QgsVectorLayer], None]) -> None:
    """Store form and style of a layer in the GeoPackage, from which QGIS loads them."""
    layer = open_result(str(path), name)
    prepare(layer)
    problem = store_style(layer)
    if problem:
        raise OutputError("The style of '{path}' cannot be written: {error}", path=path, error=problem)
