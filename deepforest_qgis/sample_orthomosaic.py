"""A sample orthomosaic with annotated crowns, made from DeepForest's sample imagery.

``python -m deepforest_qgis.sample_orthomosaic FOLDER`` writes ``yellowstone_test.tif`` and
``yellowstone_test_crowns.gpkg`` to the folder, unless they exist. The imagery (National Ecological Observatory Network)
was not used for the training of the bundled model.

The name of a Yellowstone image contains the south-west corner of the 1 km mosaic tile that it is part of, in UTM zone
12 north. Its position in the tile is not recorded, so it is placed in the north-west corner of the tile: its scale is
exact, its position is off by up to one kilometre.
"""

from __future__ import annotations

import sys
from pathlib import Path

import geopandas
import numpy as np
import rasterio
import shapely
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import MemoryFile
from rasterio.transform import from_origin

from .common.atomic import AtomicFile
from .files.suppress_warnings import suppress_warnings
from .sample_data import find
from .utilities import read_pascal_voc

__all__ = ["CRS", "NAME", "make_sample", "write_crowns", "write_orthomosaic"]

CRS = "EPSG:32612"
NAME = "yellowstone_test"
RESOLUTION = 0.1  # metres per pixel
_STEM = "2019_YELL_2_541000_4977000_image_crop"
_NORTH_WEST = (541_000.0, 4_978_000.0)


def make_sample(folder: Path) -> None:
    """Write the orthomosaic and its crowns, unless they exist.

    Args:
        folder: the folder, which is created.

    Raises:
        FileNotFoundError: the imagery cannot be downloaded.
        OSError: a file cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    raster, crowns = folder / f"{NAME}.tif", folder / f"{NAME}_crowns.gpkg"
    if not raster.exists():
        with AtomicFile(raster) as partial:
            write_orthomosaic(find(f"{_STEM}.png"), partial, _NORTH_WEST)
    if not crowns.exists():
        with AtomicFile(crowns) as partial:
            write_crowns(find(f"{_STEM}.xml"), partial, _NORTH_WEST)


def write_orthomosaic(image: Path, path: Path, north_west: tuple[float, float]) -> None:
    """Write an image as a GeoTIFF.

    Args:
        image: the image, of 0.1 m per pixel.
        path: the file to write.
        north_west: its corner in metres, in :data:`CRS`.
    """
    with suppress_warnings(NotGeoreferencedWarning), rasterio.open(image) as source:
        pixels = source.read([1, 2, 3])
    _, height, width = pixels.shape
    layout = {"tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "deflate", "predictor": 2}
    size = {"count": 3, "width": width, "height": height, "dtype": "uint8", "photometric": "RGB"}
    transform = from_origin(*north_west, RESOLUTION, RESOLUTION)
    with MemoryFile() as memory:  # GDAL ignores errors of the last write, when it closes a file
        with memory.open(driver="GTiff", crs=CRS, transform=transform, **size, **layout) as raster:
            raster.write(pixels)
        path.write_bytes(memory.read())


def write_crowns(annotations: Path, path: Path, north_west: tuple[float, float]) -> None:
    """Write the boxes of an annotation file as polygons with the field ``label``.

    Args:
        annotations: Pascal VOC file of an image of 0.1 m per pixel.
        path: the GeoPackage to write; its layer is "crowns".
        north_west: the corner of the image in metres, in :data:`CRS`.
    """
    table = read_pascal_voc(annotations)
    x = north_west[0] + RESOLUTION * table[["xmin", "xmax"]].to_numpy(np.float64)
    y = north_west[1] - RESOLUTION * table[["ymin", "ymax"]].to_numpy(np.float64)
    boxes = shapely.box(x[:, 0], y[:, 1], x[:, 1], y[:, 0])
    frame = geopandas.GeoDataFrame({"label": table["label"]}, geometry=boxes, crs=CRS)
    # Version 1.2 of the format: the GDAL of QGIS 3.22 logs a warning for later versions.
    frame.to_file(path, layer="crowns", driver="GPKG", VERSION="1.2")


if __name__ == "__main__":
    make_sample(Path(sys.argv[1]))
