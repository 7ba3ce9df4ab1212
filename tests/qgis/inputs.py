"""Small rasters and layers that the tests make for themselves."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal, osr
from qgis.core import QgsFeature, QgsGeometry, QgsRasterLayer, QgsVectorFileWriter, QgsVectorLayer

__all__ = [
    "EAST",
    "NORTH",
    "changes_gpkg",
    "crowns_gpkg",
    "footprints_gpkg",
    "heights_gpkg",
    "make_layer",
    "make_raster",
    "matches_gpkg",
    "raster_layer",
    "recorded_jobs",
    "square",
    "stands_gpkg",
    "suggestions_gpkg",
]

gdal.UseExceptions()

# The north-west corner of the rasters, in UTM zone 12 north.
EAST, NORTH = 528000.0, 4978000.0


def make_raster(
    path: Path,
    *,
    size: tuple[int, int] = (200, 150),
    bands: int = 3,
    epsg: Optional[int] = 32612,
    pixel: Optional[float] = 0.1,
    origin: tuple[float, float] = (EAST, NORTH),
) -> Path:
    """A GeoTIFF of uint8 with a plain gradient; without ``epsg`` it has no CRS, without ``pixel`` no geotransform."""
    data = gdal.GetDriverByName("GTiff").Create(str(path), *size, bands, gdal.GDT_Byte)
    if pixel is not None:
        data.SetGeoTransform((origin[0], pixel, 0, origin[1], 0, -pixel))
    if epsg is not None:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        data.SetProjection(reference.ExportToWkt())
    for band in range(1, bands + 1):
        row = bytes((column * band) % 251 for column in range(size[0]))
        data.GetRasterBand(band).WriteRaster(0, 0, *size, row * size[1])
    data = None
    return path


def raster_layer(path: Path, name: str = "Orthomosaic") -> QgsRasterLayer:
    layer = QgsRasterLayer(str(path), name)
    assert layer.isValid()
    return layer


def square(east: float, north: float, side: float = 3.0) -> str:
    """A square as WKT; ``east`` and ``north`` in metres from the rasters' corner, to the east and to the south."""
    x, y = EAST + east, NORTH - north
    corners = ((x, y), (x + side, y), (x + side, y - side), (x, y - side), (x, y))
    return "POLYGON((" + ", ".join(f"{a} {b}" for a, b in corners) + "))"


def make_layer(
    geometries: list[Optional[str]],
    *,
    kind: str = "Polygon",
    crs: str = "EPSG:32612",
    fields: str = "",
    rows: Optional[list[list[Any]]] = None,
    name: str = "Crowns drawn",
) -> QgsVectorLayer:
    """A memory layer of WKT geometries (None: a feature without one)."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}{fields}", name, "memory")
    assert layer.isValid()
    features = []
    for number, wkt in enumerate(geometries):
        feature = QgsFeature(layer.fields())
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        if rows:
            feature.setAttributes(rows[number])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer


def _write(layer: QgsVectorLayer, path: Path, name: str) -> Path:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", name
    written = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), layer.transformContext(), options)
    assert written[0] == QgsVectorFileWriter.WriterError.NoError, written
    return path


def crowns_gpkg(path: Path, labels: tuple[str, ...] = ("Tree", "Tree", "Tree")) -> Path:
    """What the engine writes for a predict job."""
    fields = (
        "&field=score:double&field=label:string&field=crown_diameter_m:double&field=crown_area_m2:double"
        "&field=edge:bool&field=model:string&field=run:string"
    )
    rows = [[0.9 - 0.3 * n, label, 3.0, 9.0, n == 0, "small", "today"] for n, label in enumerate(labels)]
    shapes: list[Optional[str]] = [square(4 * n, 2) for n in range(len(labels))]
    return _write(make_layer(shapes, fields=fields, rows=rows), path, "crowns")


def matches_gpkg(path: Path) -> Path:
    """What the engine writes for an evaluate job."""
    fields = "&field=result:string&field=score:double&field=label:string&field=iou:double"
    rows = [
        ["true positive", 0.9, "Tree", 0.8],
        ["false positive", 0.4, "Tree", 0.0],
        ["missed", None, "Tree", None],
    ]
    return _write(make_layer([square(4 * n, 2) for n in range(3)], fields=fields, rows=rows), path, "matches")


def footprints_gpkg(path: Path) -> Path:
    """What the engine writes for a split job."""
    fields = "&field=image_path:string&field=crowns:int&field=col:int&field=row:int&field=width:int&field=height:int"
    rows = [["a_0.png", 2, 0, 0, 100, 100], ["a_1.png", 1, 90, 0, 100, 100]]
    return _write(make_layer([square(9 * n, 0, 10) for n in range(2)], fields=fields, rows=rows), path, "footprints")


def suggestions_gpkg(path: Path) -> Path:
    """What the engine writes for a suggest job."""
    fields = "&field=rank:int&field=crowns_in_doubt:double&field=crowns_expected:double&field=novelty:double"
    rows = [[1, 9.5, 20.1, 1.0], [2, 7.0, 12.4, 0.8]]
    return _write(make_layer([square(9 * n, 0, 5) for n in range(2)], fields=fields, rows=rows), path, "suggestions")


def stands_gpkg(path: Path, layer: str = "stand_summary") -> Path:
    """What the engine writes for a job of stands."""
    fields = "&field=name:string&field=crowns:int&field=area_ha:double&field=stems_ha:double&field=d_q90_m:double"
    rows = [["north", 3, 0.01, 300.0, 4.5], ["south", 0, 0.01, 0.0, None]]
    shapes: list[Optional[str]] = [square(9 * n, 0, 10) for n in range(2)]
    return _write(make_layer(shapes, fields=fields, rows=rows), path, layer)


def changes_gpkg(path: Path) -> Path:
    """What the engine writes for a job that compares two dates."""
    fields = "&field=change:string&field=dates:string&field=label:string&field=d_growth_m:double"
    rows = [
        ["kept", "both", "Tree", 0.5],
        ["gone", "earlier", "Tree", None],
        ["new", "later", "Tree", None],
        ["unknown", "later", "Tree", None],
    ]
    return _write(make_layer([square(4 * n, 2) for n in range(4)], fields=fields, rows=rows), path, "changes")


def heights_gpkg(path: Path) -> Path:
    """What the engine writes for a job of crown attributes."""
    rows = [[1, 12.5], [2, 31.0], [3, None]]
    shapes: list[Optional[str]] = [square(4 * n, 2) for n in range(3)]
    return _write(
        make_layer(shapes, fields="&field=crown_id:int&field=height_m:double", rows=rows), path, "crown_attributes"
    )


def recorded_jobs(file: Path) -> list[dict[str, Any]]:
    """The jobs that the fake worker got."""
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()] if file.exists() else []
