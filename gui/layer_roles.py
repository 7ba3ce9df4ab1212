"""The layers of the project that an algorithm probably needs, recognized by their fields."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Optional

from qgis.core import QgsProject, QgsVectorLayer, QgsWkbTypes

__all__ = ["probable_inputs"]

_PREDICTED = {"score", "crown_diameter_m"}  # of "Predict tile"
_ANNOTATED = {"label", "note"}  # the crowns of "Annotation layer"
_LABELLED = {"label"}  # other annotated crowns
_RESULTS = {"crown_diameter_m", "iou"}  # of predictions and matches, which have labels, too
_AREAS = {"note"}  # its areas


def probable_inputs(algorithm: str) -> dict[str, str]:
    """Return the ids of layers by parameter name: of each kind, the topmost one with features.

    Args:
        algorithm: Name of the algorithm, such as "evaluate".
    """
    predicted = _topmost(_PREDICTED)
    annotated = _topmost(_ANNOTATED) or _topmost(_LABELLED, without=_RESULTS)
    areas = _topmost(_AREAS, without=_LABELLED)
    chosen = {
        "evaluate": {"PREDICTIONS": predicted, "TRUTH": annotated, "AREAS": areas},
        "standsummary": {"CROWNS": predicted},
        "comparecrowns": {"AFTER": predicted},
        "finetune": {"ANNOTATIONS": annotated, "AREAS": areas},
        "suggestareas": {"ANNOTATIONS": annotated, "AREAS": areas},
        "splitraster": {"ANNOTATIONS": annotated, "AREAS": areas},
    }.get(algorithm, {})
    return {name: layer.id() for name, layer in chosen.items() if layer is not None}


def _topmost(fields: set[str], without: Iterable[str] = ()) -> Optional[QgsVectorLayer]:
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        layer = node.layer()
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or layer.featureCount() == 0:
            continue
        own = {field.name() for field in layer.fields()}
        polygons = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
        if polygons and fields <= own and own.isdisjoint(without):
            return layer
    return None
