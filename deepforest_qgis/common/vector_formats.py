"""File formats of output layers, by the suffix of the file. Standard library only (Python 3.9 and newer)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["DRIVERS", "PARTS"]

# GDAL's drivers, except for Parquet, which pyarrow reads and writes because GDAL's driver is missing in most packages.
DRIVERS: Mapping[str, str] = MappingProxyType(
    {
        ".gpkg": "GPKG",
        ".parquet": "Parquet",
        ".fgb": "FlatGeobuf",
        ".geojson": "GeoJSON",
        ".shp": "ESRI Shapefile",
        ".csv": "CSV",
    }
)
# Formats of several files; the last one makes the others a layer.
PARTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {".shp": (".dbf", ".shx", ".prj", ".cpg", ".shp"), ".csv": (".csvt", ".prj", ".csv")}
)
