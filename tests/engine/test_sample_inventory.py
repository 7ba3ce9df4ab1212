"""The data of the tutorial of the inventory: known tops, and stands over the orthomosaic."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio
import shapely

from deepforest_qgis.common.errors import OutputError
from deepforest_qgis.sample_inventory import make_inventory_sample


def test_heights_that_a_full_disk_cut_off(samples: Path, tmp_path: Path, file_limit: Any) -> None:
    """GDAL ignores errors of the last write, when it closes the file."""
    for name in ("yellowstone_test.tif", "yellowstone_test_crowns.gpkg"):
        shutil.copy(samples / name, tmp_path)
    make_inventory_sample(tmp_path)
    canopy = tmp_path / "yellowstone_test_chm.tif"
    size = canopy.stat().st_size
    canopy.unlink()
    with file_limit(size - 100), pytest.raises(OutputError, match="the disk is not full"):
        make_inventory_sample(tmp_path)
    make_inventory_sample(tmp_path)
    assert canopy.stat().st_size == size


def test_heights_and_stands(samples: Path, tmp_path: Path) -> None:
    for name in ("yellowstone_test.tif", "yellowstone_test_crowns.gpkg"):
        shutil.copy(samples / name, tmp_path)
    make_inventory_sample(tmp_path)
    with rasterio.open(tmp_path / "yellowstone_test.tif") as image:
        extent = shapely.box(*image.bounds)
    crowns = geopandas.read_file(tmp_path / "yellowstone_test_crowns.gpkg")
    sides = crowns.bounds
    diameters = (sides.maxx - sides.minx + sides.maxy - sides.miny) / 2
    with rasterio.open(tmp_path / "yellowstone_test_chm.tif") as canopy:
        heights, model = canopy.read(1), shapely.box(*canopy.bounds)
    west, _, _, north = model.bounds
    tops = []
    for centre in crowns.centroid:  # may be on the border of two pixels
        row, column = int((north - centre.y) / 0.5), int((centre.x - west) / 0.5)
        tops.append(heights[max(row - 1, 0) : row + 2, max(column - 1, 0) : column + 2].max())
    expected = 2 + 2.5 * diameters
    assert (np.array(tops) >= expected - 1e-4).all()
    assert np.isclose(tops, expected, atol=1e-4).mean() > 0.9  # the others are below a taller crown
    assert heights.max() == pytest.approx(expected.max(), abs=1e-4)
    covered = (heights > 0).mean()  # without the pixels of the ground
    assert covered == pytest.approx(crowns.union_all().area * np.pi / 4 / model.area, abs=0.03)
    assert model.buffer(0.01).contains(extent)

    stands = geopandas.read_file(tmp_path / "yellowstone_test_stands.gpkg")
    assert list(stands["name"]) == ["north", "south-west", "south-east"]
    assert stands.union_all().intersection(extent).area > 0.98 * extent.area
    assert stands.union_all().area == pytest.approx(stands.area.sum())  # they do not overlap
    shares = stands.intersection(extent).area / stands.area
    assert list(shares) == pytest.approx([1, 1, 0.6], abs=0.01)

    before = {file: file.stat().st_mtime_ns for file in tmp_path.iterdir()}
    make_inventory_sample(tmp_path)
    assert {file: file.stat().st_mtime_ns for file in before} == before
