"""Features of a source, read without a check of their geometries."""

from __future__ import annotations

from qgis.core import QgsFeatureIterator, QgsFeatureRequest, QgsProcessingFeatureSource

__all__ = ["unchecked_features"]


def unchecked_features(source: QgsProcessingFeatureSource, request: QgsFeatureRequest) -> QgsFeatureIterator:
    """Return the features of a request, invalid ones too.

    An exception of the check, in C++, would end QGIS: loops of Python over features do not convert it.
    """
    request.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
    return source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)
