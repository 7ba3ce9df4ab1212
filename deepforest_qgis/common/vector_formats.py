"""File formats of output layers, by the suffix of the file. Standard library only (Python 3.9 and newer)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["DRIVERS", "SHAPEFILE_PARTS"]

# GDAL's drivers. CSV has no CRS and would be mistaken for a table of boxes; Parquet needs a package that the engine
# does not require.
DRIVERS: Mapping[str, str] = MappingProxyType(
    {".gpkg": "GPKG", ".geojson": "GeoJSON", ".fgb": "FlatGeobuf", ".shp": "ESRI Shapefile"}
)
# The files of a Shapefile; the last one makes the others a layer.
SHAPEFILE_PARTS = (".dbf", ".shx", ".prj", ".cpg", ".shp")
