"""The part of a web map that an algorithm needs, from its extent, its areas or its annotations."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsFeatureRequest, QgsProcessingFeatureSource

from ..base.parameters import Parameters
from .map_grid import RenderRegion
from .unchecked_features import unchecked_features

__all__ = ["RenderRegion", "extent_region", "region_of_interest"]


def region_of_interest(given: Parameters) -> Optional[RenderRegion]:
    """The extent, else the areas, else the extent of the annotations; None if none of them is set.

    Algorithms with an extent parameter do not use annotations, which are not the region to process.
    """
    if given.given("EXTENT"):
        return extent_region(given)
    areas = _filled_source(given, "AREAS")
    if areas is not None:
        return _region_of_areas(areas)
    return None if given.declared("EXTENT") else _region_of_annotations(given)


def extent_region(given: Parameters) -> Optional[RenderRegion]:
    """The extent; None if it is not set."""
    return RenderRegion([given.rectangle("EXTENT")]) if given.given("EXTENT") else None


def _region_of_areas(areas: QgsProcessingFeatureSource) -> Optional[RenderRegion]:
    """The bounding boxes of the single areas, so that nothing between them is fetched."""
    request = QgsFeatureRequest().setNoAttributes()
    features = unchecked_features(areas, request)
    boxes = [feature.geometry().boundingBox() for feature in features if not feature.geometry().isEmpty()]
    return RenderRegion([(box, areas.sourceCrs()) for box in boxes]) if boxes else None


def _region_of_annotations(given: Parameters) -> Optional[RenderRegion]:
    """The extents of the annotation layers."""
    sources = [_filled_source(given, name) for name in ("ANNOTATIONS", "VALIDATION_ANNOTATIONS")]
    extents = [(source.sourceExtent(), source.sourceCrs()) for source in sources if source is not None]
    if not extents:
        return None
    # Exact, without a margin: crowns that are visible but not annotated would be trained as background.
    diameter = given.number("CROWN_DIAMETER") or 0.0
    return RenderRegion(extents, margin=diameter / 2, exact=True)


def _filled_source(given: Parameters, name: str) -> Optional[QgsProcessingFeatureSource]:
    source = given.source(name)
    return source if source is not None and source.featureCount() != 0 else None
