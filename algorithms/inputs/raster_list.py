"""Many rasters as the input of a job: chosen layers and files, and the rasters of a tile index."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterLayer,
)

from ...deepforest_qgis.common.addresses import indexed_path
from ...deepforest_qgis.common.errors import LayerError, RasterError
from ...deepforest_qgis.common.input_checks import check_field, check_not_empty
from ...deepforest_qgis.common.jobs import RasterInput
from ..base.parameters import Parameters, absolute
from .layer_settings import layer_settings
from .layers import file_of, is_file, is_set
from .unchecked_features import unchecked_features

__all__ = ["LOCATION", "read_rasters", "read_tile_index"]

LOCATION = "location"  # field of a tile index with the path of the raster, as gdaltindex writes it


def read_rasters(given: Parameters, name: str) -> tuple[RasterInput, ...]:
    """Return the rasters of a parameter for several layers.

    A file that QGIS cannot open is returned as well: the engine names it with the reason and processes the others.

    Raises:
        RasterError: A layer is not a file.
    """
    rasters = []
    for one in given.members(name):
        layer = one if isinstance(one, QgsMapLayer) else QgsProcessingUtils.mapLayerFromString(one, given.context)
        if isinstance(layer, QgsRasterLayer) and layer.isValid():
            rasters.append(_of_layer(layer))
        else:
            path = one if isinstance(one, str) else _path_of(one)
            rasters.append(RasterInput(absolute(path) if Path(path).exists() else path))
    return tuple(rasters)


def _of_layer(layer: QgsRasterLayer) -> RasterInput:
    path, options = file_of(layer) if is_file(layer) else ("", ())
    if not path or options:
        raise RasterError(
            "Raster '{raster}' is opened with options, which are not supported for several rasters."
            if path
            else "Raster '{raster}' is not a file.",
            "Use 'Predict tile' for this layer.",
            raster=layer.name(),
        )
    return RasterInput(path, layer.name(), **layer_settings(layer))


def _path_of(layer: QgsMapLayer) -> str:
    return str(QgsProviderRegistry.instance().decodeUri("gdal", layer.source()).get("path") or layer.source())


def read_tile_index(given: Parameters, name: str) -> tuple[RasterInput, ...]:
    """Return the rasters of a tile index, or of its selected features if only those are wanted.

    Relative paths refer to the folder of the layer's file.

    Raises:
        LayerError: The layer cannot be opened, is empty, or has no paths.
    """
    if not given.given(name):
        return ()
    source = given.source(name)
    if source is None:
        raise LayerError(given.algorithm.invalidSourceError(given.values, name))
    title, fields = source.sourceName() or name, source.fields()
    check_not_empty(title, source.featureCount())
    field = fields.lookupField(LOCATION)
    if field < 0:
        check_field(title, LOCATION, fields.names())
    request = QgsFeatureRequest().setSubsetOfAttributes([field])
    folder, paths = _folder_of(given.vector_layer(name)), []
    for feature in unchecked_features(source, request):
        value = feature.attribute(field)
        if not is_set(value) or not str(value).strip():
            raise LayerError(
                "Layer '{layer}': the field {field} of feature {feature} is empty.",
                "Enter the path of its raster, or delete the feature.",
                layer=title,
                field=LOCATION,
                feature=feature.id(),
            )
        paths.append(str(value).strip())
    return tuple(RasterInput(path if folder is None else indexed_path(folder, path)) for path in paths)


def _folder_of(layer: Optional[QgsMapLayer]) -> Optional[Path]:
    path = (
        "" if layer is None else str(QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path") or "")
    )
    return Path(absolute(path)).parent if path else None
