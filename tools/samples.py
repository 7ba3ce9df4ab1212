"""Downloads real annotated imagery for tests and the demo into ``.samples/`` (git-ignored).

``.venv/bin/python tools/samples.py`` (`make` runs it when required). The imagery is part of the wheel of DeepForest
2.1.0 on PyPI (MIT; National Ecological Observatory Network). The wheel is verified with its hash and unpacked, but not
installed. In addition to its images and annotations, the folder contains:

- ``yellowstone.tif``, ``yellowstone_crowns.gpkg``: a Yellowstone image as a GeoTIFF with 574 crowns; part of the
  training data of the bundled model
- ``yellowstone_test.tif``, ``yellowstone_test_crowns.gpkg``: another image with 279 crowns; not used for the training
- ``west.gpkg``, ``east.gpkg``: two areas of this image, for training and for testing; no crown overlaps both
- ``osbs_029.tif``, ``osbs_029_crowns.gpkg``: a georeferenced plot in Florida with 61 crowns
"""

from __future__ import annotations

import csv
import hashlib
import shutil
import sys
import tempfile
from pathlib import Path

import geopandas
import rasterio
import shapely
from rasterio.transform import Affine

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from deepforest_qgis import sample_data  # noqa: E402
from deepforest_qgis.sample_orthomosaic import CRS, write_crowns, write_orthomosaic  # noqa: E402

__all__ = ["fetch"]

FOLDER = ROOT / ".samples"

# Image, name of the output, north-west corner in metres.
YELLOWSTONE = (
    ("2019_YELL_2_528000_4978000_image_crop2", "yellowstone", (528_000.0, 4_979_000.0)),
    ("2019_YELL_2_541000_4977000_image_crop", "yellowstone_test", (541_000.0, 4_978_000.0)),
)
SIDES = ("xmin", "ymin", "xmax", "ymax")

# The gap is wider than the widest crown, so no crown overlaps both areas.
WEST_SHARE = 0.5
GAP = 11.0  # metres


def fetch(folder: Path = FOLDER) -> Path:
    """Create ``folder`` and return it; if this version of the script created it before, it is not changed.

    Raises:
        SystemExit: The wheel cannot be downloaded, or its hash is different.
    """
    stamp = folder / "stamp"
    code = (Path(__file__), ROOT / "deepforest_qgis" / "sample_orthomosaic.py")
    sources = (*(file.read_bytes() for file in code), sample_data.REQUIREMENT.encode())
    version = hashlib.sha256(b"\0".join(sources)).hexdigest()
    if stamp.is_file() and stamp.read_text() == version:
        return folder
    print(f"Downloading the sample imagery to {folder}.", flush=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    # A temporary folder replaces the existing one when it is complete, so a network failure has no effect on it.
    with tempfile.TemporaryDirectory(prefix=f"{folder.name}.", dir=folder.parent) as scratch:
        made = Path(scratch, "samples")
        try:
            sample_data.fetch(made)
        except OSError as error:
            raise SystemExit(f"The sample imagery could not be downloaded. {error}") from error
        for stem, name, north_west in YELLOWSTONE:
            write_orthomosaic(made / f"{stem}.png", made / f"{name}.tif", north_west)
            write_crowns(made / f"{stem}.xml", made / f"{name}_crowns.gpkg", north_west)
        _west_and_east(made)
        _osbs(made)
        (made / "stamp").write_text(version)
        shutil.rmtree(folder, ignore_errors=True)
        made.rename(folder)
    return folder


def _write(frame: geopandas.GeoDataFrame, path: Path, layer: str) -> None:
    # Version 1.2 of the format, because the GDAL of QGIS 3.22 logs a warning for later versions.
    frame.to_file(path, layer=layer, driver="GPKG", VERSION="1.2")


def _crowns(boxes: list[tuple[float, ...]], labels: list[str], transform: Affine, crs: object, path: Path) -> None:
    """Write boxes (xmin, ymin, xmax, ymax in pixels, y down) as polygons in map units, with a field ``label``."""
    corners = [((transform @ (x0, y0)), (transform @ (x1, y1))) for x0, y0, x1, y1 in boxes]
    polygons = [shapely.box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)) for (x0, y0), (x1, y1) in corners]
    frame = geopandas.GeoDataFrame({"label": labels}, geometry=polygons, crs=crs)
    _write(frame, path, "crowns")


def _west_and_east(folder: Path) -> None:
    with rasterio.open(folder / "yellowstone_test.tif") as raster:
        left, bottom, right, top = raster.bounds
    border = left + WEST_SHARE * (right - left)
    for name, west, east in (("west", left, border), ("east", border + GAP, right)):
        area = geopandas.GeoDataFrame({"name": [name]}, geometry=[shapely.box(west, bottom, east, top)], crs=CRS)
        _write(area, folder / f"{name}.gpkg", name)


def _osbs(folder: Path) -> None:
    small = folder / "osbs_029.tif"
    if not small.exists():  # on a case-insensitive file system, this is the file of the wheel
        shutil.copyfile(folder / "OSBS_029.tif", small)
    with rasterio.open(small) as raster:
        transform, crs = raster.transform, raster.crs
    with (folder / "OSBS_029.csv").open(newline="") as table:
        rows = list(csv.DictReader(table))
    boxes = [tuple(float(row[side]) for side in SIDES) for row in rows]
    _crowns(boxes, [row["label"] for row in rows], transform, crs, folder / "osbs_029_crowns.gpkg")


if __name__ == "__main__":
    fetch()
