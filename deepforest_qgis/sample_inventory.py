"""Stands and a synthetic canopy height model for the sample orthomosaic, to try the inventory functions.

``python -m deepforest_qgis.sample_inventory FOLDER`` writes to the folder, unless they exist:

- the files of :mod:`deepforest_qgis.sample_orthomosaic`
- ``yellowstone_test_chm.tif``: heights above ground in metres, with 0.5 m per pixel
- ``yellowstone_test_stands.gpkg``: three stands with the field ``name``; the eastern one extends beyond the orthomosaic

The heights are not measured. Each annotated crown is a cone: its top, at the centre of the crown, has the height of
:func:`tree_height`, and its border 40% of it. The ground between the crowns has the height 0.
"""

from __future__ import annotations

import sys
from pathlib import Path

import geopandas
import numpy as np
import rasterio
import shapely
from rasterio.io import MemoryFile
from rasterio.transform import Affine

from .common.atomic import AtomicFile
from .sample_orthomosaic import CRS, NAME, make_sample

__all__ = ["CHM", "STANDS", "make_inventory_sample", "tree_height", "write_canopy", "write_stands"]

CHM = f"{NAME}_chm.tif"
STANDS = f"{NAME}_stands.gpkg"
RESOLUTION = 0.5  # metres per pixel of the canopy height model
_BORDER = 0.4  # height at the border of a crown as a fraction of that of its top

# Corners in metres east and south of the north-west corner of the orthomosaic, which has 124.9 m x 103.5 m.
_STANDS = {
    "north": ((0, 0), (124, 0), (124, 38), (85, 46), (40, 40), (0, 48)),
    "south-west": ((0, 48), (40, 40), (58, 43), (66, 75), (60, 103), (0, 103)),
    "south-east": ((58, 43), (85, 46), (124, 38), (165, 44), (165, 103), (60, 103), (66, 75)),
}


def tree_height(diameter: float) -> float:
    """Return the synthetic height of a tree in metres.

    Args:
        diameter: crown diameter in metres, the mean of the sides of the box.
    """
    return 2.0 + 2.5 * diameter


def make_inventory_sample(folder: Path) -> None:
    """Write the orthomosaic, its crowns, the canopy height model and the stands, unless they exist.

    Args:
        folder: the folder, which is created.

    Raises:
        FileNotFoundError: the imagery cannot be downloaded.
        OSError: a file cannot be written.
    """
    make_sample(folder)
    canopy, stands = folder / CHM, folder / STANDS
    if not canopy.exists():
        with AtomicFile(canopy) as partial:
            write_canopy(folder / f"{NAME}_crowns.gpkg", folder / f"{NAME}.tif", partial)
    if not stands.exists():
        with AtomicFile(stands) as partial:
            write_stands(folder / f"{NAME}.tif", partial)


def write_canopy(crowns: Path, orthomosaic: Path, path: Path) -> None:
    """Write a canopy height model of cones.

    Args:
        crowns: layer of boxes in :data:`CRS`.
        orthomosaic: raster whose extent the model has.
        path: the GeoTIFF to write.
    """
    with rasterio.open(orthomosaic) as raster:
        left, bottom, right, top = raster.bounds
    columns, rows = (int(np.ceil(length / RESOLUTION)) for length in (right - left, top - bottom))
    east, south = np.meshgrid((np.arange(columns) + 0.5) * RESOLUTION, (np.arange(rows) + 0.5) * RESOLUTION)
    heights = np.zeros((rows, columns), np.float32)
    for west, low, far, high in geopandas.read_file(crowns).bounds.to_numpy():
        width, length = far - west, high - low
        x, y = (west + far) / 2 - left, top - (low + high) / 2
        tallest = tree_height((width + length) / 2)
        distance = np.hypot((east - x) / (width / 2), (south - y) / (length / 2))  # 1 at the border of the crown
        cone = np.where(distance <= 1, tallest * (1 - (1 - _BORDER) * distance), 0)
        cone[min(int(y / RESOLUTION), rows - 1), min(int(x / RESOLUTION), columns - 1)] = tallest
        heights = np.maximum(heights, cone.astype(np.float32))
    layout = {"tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "deflate", "predictor": 3}
    size = {"count": 1, "width": columns, "height": rows, "dtype": "float32", "nodata": -9999.0}
    transform = Affine(RESOLUTION, 0, left, 0, -RESOLUTION, top)
    with MemoryFile() as memory:  # GDAL ignores errors of the last write, when it closes a file
        with memory.open(driver="GTiff", crs=CRS, transform=transform, **size, **layout) as raster:
            raster.write(heights, 1)
            raster.set_band_description(1, "Synthetic heights above ground (m)")
        path.write_bytes(memory.read())


def write_stands(orthomosaic: Path, path: Path) -> None:
    """Write the stands as polygons with the field ``name``.

    Args:
        orthomosaic: raster that contains most of the stands.
        path: the GeoPackage to write; its layer is "stands".
    """
    with rasterio.open(orthomosaic) as raster:
        left, _, _, top = raster.bounds
    shapes = [shapely.Polygon([(left + x, top - y) for x, y in corners]) for corners in _STANDS.values()]
    frame = geopandas.GeoDataFrame({"name": list(_STANDS)}, geometry=shapes, crs=CRS)
    # Version 1.2 of the format: the GDAL of QGIS 3.22 logs a warning for later versions.
    frame.to_file(path, layer="stands", driver="GPKG", VERSION="1.2")


if __name__ == "__main__":
    make_inventory_sample(Path(sys.argv[1]))
