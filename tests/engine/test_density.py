"""Crown density, compared with counts by cell polygons."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from pyproj import CRS, Geod
from random_models import random_model

from deepforest_qgis.common.errors import InputError, OutputError
from deepforest_qgis.common.jobs import PredictJob, RasterInput, VectorInput
from deepforest_qgis.georeference import Georeference
from deepforest_qgis.workflows import RUNNERS
from deepforest_qgis.workflows.predict import prediction
from deepforest_qgis.workflows.predict.density import NODATA, Density, DensityGrid

Make = Callable[..., Path]
UTM, WGS = CRS.from_epsg(32612), CRS.from_epsg(4326)
NORTH_UP = Affine(0.1, 0, 528_000, 0, -0.1, 4_979_000)
ROTATED = Affine.translation(528_000, 4_979_000) @ Affine.rotation(30) @ Affine.scale(0.1, -0.1)
DEGREES = Affine(1.2e-6, 0, -110.6, 0, -0.9e-6, 44.96)
SQUARE_M = 10_000
WIDTH, HEIGHT = 300, 260


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return random_model(tmp_path_factory.mktemp("model"), "Tree", "Dead")


def ground(shape: Any, crs: CRS) -> float:
    return abs(Geod(ellps="WGS84").geometry_area_perimeter(shape)[0]) if crs.is_geographic else shape.area


def by_polygons(centres: np.ndarray, processed: Any, data: Any, crs: CRS) -> np.ndarray:
    """Values from a polygon for each cell; each centre (N, 2), in map coordinates, is in exactly one."""
    values = np.full(data.shape, NODATA)
    points = shapely.points(centres)
    for row in range(data.height):
        for col in range(data.width):
            cell = shapely.Polygon([data.transform @ (col + x, row + y) for x, y in ((0, 0), (1, 0), (1, 1), (0, 1))])
            count = shapely.contains(cell, points).sum()
            share = cell.intersection(processed).area / cell.area
            if count or share > 1e-6:
                values[row, col] = count / (ground(cell, crs) * max(share, 0.5)) * SQUARE_M
    return values


@pytest.mark.parametrize(
    ("transform", "crs"), [(NORTH_UP, UTM), (ROTATED, UTM), (DEGREES, WGS)], ids=["utm", "turned", "°"]
)
@pytest.mark.parametrize("inside", [False, True], ids=["everywhere", "in areas"])
def test_each_cell_contains_its_crowns_per_hectare(
    make_raster: Make,
    listen: Any,
    model: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    transform: Affine,
    crs: CRS,
    inside: bool,
) -> None:
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "cache"))
    values = np.random.default_rng(1).integers(1, 255, (3, HEIGHT, WIDTH)).astype("uint8")
    raster = make_raster(values, transform=transform, crs=crs.to_wkt())
    frame = (
        shapely.Polygon([(10, 20), (200, 40), (280, 240), (90, 130)]) if inside else shapely.box(0, 0, WIDTH, HEIGHT)
    )
    look, areas = shapely.transform(frame, lambda xy: np.column_stack(transform @ xy.T)), None
    if inside:
        gpd.GeoSeries([look], crs=crs.to_wkt()).to_file(tmp_path / "areas.gpkg")
        areas = VectorInput(str(tmp_path / "areas.gpkg"))
    job = PredictJob(
        RasterInput(str(raster)),
        str(tmp_path / "crowns.gpkg"),
        model=str(model),
        areas=areas,
        patch_size=96,
        iou_threshold=0.8,
        device="cpu",
        precision="float32",
        density=str(tmp_path / "density.tif"),
        density_cell=3.7,
    )
    result = prediction.run(job, listen())
    assert result["density"] == job.density
    crowns = gpd.read_file(job.output)
    assert len(crowns) > 50
    corners = shapely.get_coordinates(crowns.geometry).reshape(len(crowns), -1, 2)[:, :4]
    with rasterio.open(job.density) as data:
        assert CRS.from_wkt(data.crs.to_wkt()) == crs
        assert (data.dtypes, data.nodata, data.descriptions) == (("float32",), NODATA, ("Crowns per hectare",))
        assert data.profile["tiled"]
        assert data.compression.value == "DEFLATE"
        found, expected = data.read(1), by_polygons(corners.mean(axis=1), look, data, crs)
    np.testing.assert_array_equal(found == NODATA, expected == NODATA)
    np.testing.assert_allclose(found, expected, rtol=2e-4)
    assert (found == NODATA).any() == inside


def test_a_processed_area_of_any_shape_in_parts(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    ref = Georeference(NORTH_UP, UTM, 1000, 800)
    density = Density(DensityGrid.of(7.0, ref, None, "forest"))
    low = rng.uniform(0, 780, (500, 2))
    boxes = np.column_stack([low, low + 20])
    for part in np.array_split(boxes, 7):
        density.add(part)
    plots = shapely.union_all(shapely.points(rng.uniform(0, 800, (9, 2))).tolist()).buffer(90)
    strips = shapely.box(np.arange(0, 1000, 64), 0, np.arange(64, 1064, 64), 800)
    parts = shapely.intersection(strips, plots)
    parts = parts[~shapely.is_empty(parts)]
    density.write(str(tmp_path / "density.tif"), parts)
    centres = np.column_stack(NORTH_UP @ ((boxes[:, :2] + boxes[:, 2:]) / 2).T)
    processed = shapely.transform(shapely.union_all(parts), lambda xy: np.column_stack(NORTH_UP @ xy.T))
    with rasterio.open(tmp_path / "density.tif") as data:
        assert data.shape == (12, 15)
        np.testing.assert_allclose(data.read(1), by_polygons(centres, processed, data, UTM), rtol=1e-4)


def test_a_density_is_not_replaced_if_the_disk_is_full(tmp_path: Path, file_limit: Any) -> None:
    """GDAL ignores errors of the last write, when it closes the file."""
    density = Density(DensityGrid.of(1.0, Georeference(NORTH_UP, UTM, 6000, 6000), None, "forest"))
    density.add(np.repeat(np.random.default_rng(1).uniform(0, 6000, (50_000, 2)), 2, axis=1)[:, [0, 2, 1, 3]])
    path, processed = tmp_path / "density.tif", np.array([shapely.box(0, 0, 6000, 6000)], object)
    density.write(str(path), processed)
    before = path.read_bytes()
    for missing in (1, 100, 10_000):
        with file_limit(len(before) - missing), pytest.raises(OutputError, match="the disk is not full"):
            density.write(str(path), processed)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["density.tif"]


def test_invalid_settings_are_refused_before_work_starts(
    make_raster: Make, listen: Any, model: Path, tmp_path: Path
) -> None:
    values = np.zeros((3, 50, 60), np.uint8)

    def run(raster: Path, **other: Any) -> None:
        settings = {"density": str(tmp_path / "density.tif"), **other}
        job = PredictJob(RasterInput(str(raster)), str(tmp_path / "c.gpkg"), model=str(model), **settings)
        RUNNERS["predict"](job, listen())

    with pytest.raises(InputError, match="has no CRS, so the size of the cells of the crown density is unknown"):
        run(make_raster(values, "plain.tif", crs=None))
    with pytest.raises(InputError, match=r"Crown density: the name of 'density.asc' must end in \.tif"):
        run(make_raster(values), density="density.asc")
    with pytest.raises(OutputError, match="there is no folder"):
        run(make_raster(values), density=str(tmp_path / "missing" / "density.tif"))
    with pytest.raises(InputError, match="Cell size of the crown density"):
        run(make_raster(values), density_cell=0.0)
    huge = Georeference(NORTH_UP, UTM, 400_000, 300_000)
    with pytest.raises(InputError, match="has too many cells here: 400,000 × 300,000") as error:
        DensityGrid.of(0.1, huge, None, "forest")
    least = float(error.value.hint.split("at least ")[1].split(" m")[0])
    assert DensityGrid.of(least, huge, None, "forest")
    assert DensityGrid.of(0.1, huge, shapely.box(5000, 5000, 6000, 6000), "forest")  # a small region of interest
