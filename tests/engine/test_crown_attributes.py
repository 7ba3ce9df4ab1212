"""Attributes of crowns: compared with a synthetic canopy of known tops, with rasterstats and with exactextract."""

from __future__ import annotations

import json
import sqlite3
import struct
import warnings
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import exactextract
import geopandas as gpd
import numpy as np
import pyogrio
import pytest
import rasterio
import rasterstats
import shapely
from affine import Affine
from rasterio.warp import Resampling, reproject

from deepforest_qgis.__main__ import main
from deepforest_qgis.common.errors import Cancelled, InputError, LayerError, OutputError, RasterError
from deepforest_qgis.common.jobs import CrownAttributesJob, RasterInput, VectorInput
from deepforest_qgis.workflows import RUNNERS
from deepforest_qgis.workflows.inventory import zonal_statistics

Make = Callable[..., Path]
CELL = 0.25
GRID = Affine(CELL, 0, 500_000, 0, -CELL, 5_200_000)
UTM = "EPSG:32632"
# Tops: easting and northing as the centre of a pixel, height, crown radius in m
TREES = np.array(
    [
        (500_020.125, 5_199_980.125, 12.0, 3.0),
        (500_060.125, 5_199_930.125, 31.5, 5.0),
        (500_110.125, 5_199_900.125, 2.5, 1.5),
        (500_150.125, 5_199_950.125, 18.0, 4.0),
    ]
)


def cones(width: int = 800, height: int = 600, grid: Affine = GRID) -> np.ndarray:
    """Heights of the trees, as cones down to half of their height."""
    x, y = grid @ np.stack(np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5))
    found = np.zeros((height, width))
    for east, north, top, radius in TREES:
        distance = np.hypot(x - east, y - north)
        found = np.maximum(found, np.where(distance <= radius, top * (1 - distance / radius / 2), 0))
    return found.astype(np.float32)


def circles() -> list[shapely.Polygon]:
    return [shapely.Point(x, y).buffer(radius) for x, y, _, radius in TREES]


@pytest.fixture
def canopy(make_raster: Make) -> Path:
    return make_raster(cones()[None], "chm.tif", transform=GRID, crs=UTM)


@pytest.fixture
def crowns(tmp_path: Path) -> Path:
    return write(tmp_path / "crowns.gpkg", circles(), name=["a", "b", "ç", None], age=[1, None, 3, 4])


def write(path: Path, shapes: Any, crs: Any = UTM, **fields: Any) -> Path:
    gpd.GeoDataFrame({key: gpd.pd.array(values) for key, values in fields.items()}, geometry=shapes, crs=crs).to_file(
        path
    )
    return path


def run(listener: Any, crowns: Path, output: Path, **given: Any) -> Any:
    rasters = {
        name: RasterInput(str(value))
        for name, value in given.items()
        if name in ("height", "surface", "terrain", "statistics_raster") and not isinstance(value, RasterInput)
    }
    job = CrownAttributesJob(VectorInput(str(crowns), name="Crowns"), str(output), **{**given, **rasters})
    return RUNNERS["crown-attributes"](job, listener)


# -- Heights -----------------------------------------------------------------------------------


def test_heights_and_tops_of_a_known_canopy(canopy: Path, crowns: Path, tmp_path: Path, listen: Any) -> None:
    listener = listen()
    result = run(
        listener, crowns, tmp_path / "o.gpkg", height=canopy, tree_tops=str(tmp_path / "tops.gpkg"), min_height=3.0
    )
    assert (result.count, result.left_out, result.without_height) == (3, 1, 0)
    found = gpd.read_file(tmp_path / "o.gpkg")
    assert found["height_m"].tolist() == pytest.approx(TREES[[0, 1, 3], 2])
    assert found["name"].fillna("").tolist() == ["a", "b", ""]
    assert found["age"].tolist() == pytest.approx([1, np.nan, 4], nan_ok=True)
    assert shapely.equals(found.geometry.to_numpy(), np.asarray(circles(), object)[[0, 1, 3]]).all()
    tops = gpd.read_file(tmp_path / "tops.gpkg")
    assert tops["crown_id"].tolist() == found["crown_id"].tolist() == [1, 2, 4]
    assert tops["height_m"].tolist() == found["height_m"].tolist()
    assert np.column_stack([tops.geometry.x, tops.geometry.y]) == pytest.approx(TREES[[0, 1, 3], :2])
    assert "1 crown is lower than 3 m and was left out." in listener.messages
    assert listener.steps[-1] == ("Measuring crowns", 4, 4)


def test_a_spike_is_replaced_by_the_99th_percentile(
    make_raster: Make, crowns: Path, tmp_path: Path, listen: Any
) -> None:
    heights = cones()
    spike = ~GRID @ (500_061.0, 5_199_931.5)
    heights[int(spike[1]), int(spike[0])] = 70
    path = make_raster(heights[None], "spike.tif", transform=GRID, crs=UTM)
    listener = listen()
    run(listener, crowns, tmp_path / "o.gpkg", height=path, tree_tops=str(tmp_path / "tops.gpkg"))
    found = gpd.read_file(tmp_path / "o.gpkg")["height_m"].to_numpy()
    expected = exactextract.exact_extract(str(path), features(circles()), ["quantile(q=0.99)"])
    assert found[1] == pytest.approx(expected[1]["properties"]["quantile_99"])
    assert 0.9 * TREES[1, 2] < found[1] < TREES[1, 2]
    assert found[[0, 2, 3]] == pytest.approx(TREES[[0, 2, 3], 2])
    assert "1 crown: the height is the 99th percentile, because the maximum is a spike." in listener.messages
    top = gpd.read_file(tmp_path / "tops.gpkg").geometry[1]
    assert top.distance(shapely.Point(TREES[1, :2])) < TREES[1, 3] / 5  # not at the spike
    assert heights[tuple(int(one) for one in (~GRID @ (top.x, top.y))[::-1])] <= found[1]


def features(shapes: Any) -> list[dict[str, Any]]:
    return [{"type": "Feature", "geometry": shapely.geometry.mapping(one), "properties": {}} for one in shapes]


def test_surface_minus_terrain_of_another_grid_and_crs(
    make_raster: Make, crowns: Path, tmp_path: Path, listen: Any
) -> None:
    """The terrain is a plane in UTM zone 33 with cells of 2 m, the surface has cells of 0.25 m in zone 32."""

    def terrain(x: Any, y: Any) -> Any:
        return 400 + (x - 500_000) / 10 + (y - 5_199_900) / 20

    x, y = GRID @ np.stack(np.meshgrid(np.arange(800) + 0.5, np.arange(600) + 0.5))
    surface = make_raster((cones() + terrain(x, y)).astype(np.float32)[None], "dsm.tif", transform=GRID, crs=UTM)
    fine = Affine(0.5, 0, 499_900, 0, -0.5, 5_200_100)
    x, y = fine @ np.stack(np.meshgrid(np.arange(800) + 0.5, np.arange(800) + 0.5))
    coarse = np.full((500, 500), np.nan, np.float32)
    other = Affine(2, 0, 42_300, 0, -2, 5_215_900)
    bounds = gpd.GeoSeries(circles(), crs=UTM).to_crs("EPSG:32633").total_bounds
    other = Affine(2, 0, np.floor(bounds[0]) - 100, 0, -2, np.ceil(bounds[3]) + 100)
    reproject(
        terrain(x, y).astype(np.float32),
        coarse,
        src_transform=fine,
        src_crs=UTM,
        dst_transform=other,
        dst_crs="EPSG:32633",
        dst_nodata=np.nan,
        resampling=Resampling.bilinear,
    )
    ground = make_raster(coarse[None], "dtm.tif", transform=other, crs="EPSG:32633", nodata=np.nan)
    run(listen(), crowns, tmp_path / "o.gpkg", surface=surface, terrain=ground)
    # The maximum of a cone on a slope is at most a pixel's difference in height away from its top.
    assert gpd.read_file(tmp_path / "o.gpkg")["height_m"].to_numpy() == pytest.approx(TREES[:, 2], abs=0.05)


@pytest.mark.parametrize("crs", [None, UTM])
def test_models_without_a_crs(crs: Any, make_raster: Make, tmp_path: Path, listen: Any) -> None:
    surface = make_raster((cones() + 100)[None], "dsm.tif", transform=GRID, crs=None)
    terrain = np.full((1, 100, 100), 100, np.float32)
    ground = make_raster(terrain, "dtm.tif", transform=Affine(2, 0, 500_000, 0, -2, 5_200_000), crs=crs)
    crowns = write(tmp_path / "c.gpkg", circles())
    listener = listen()
    run(listener, crowns, tmp_path / "o.gpkg", surface=surface, terrain=ground)
    assert gpd.read_file(tmp_path / "o.gpkg")["height_m"].to_numpy() == pytest.approx(TREES[:, 2])
    assert ("are assumed to have the same CRS" in listener.warnings) == (crs is not None)
    assert "has no CRS; that of 'Crowns' was assumed." in listener.warnings


def test_terrain_that_covers_a_part(make_raster: Make, crowns: Path, tmp_path: Path, listen: Any) -> None:
    surface = make_raster((cones() + 100)[None], "dsm.tif", transform=GRID, crs=UTM)
    terrain = np.full((1, 100, 100), 100, np.float32)
    ground = make_raster(terrain, "dtm.tif", transform=Affine(1, 0, 500_000, 0, -1, 5_200_000), crs=UTM)
    listener = listen()
    result = run(listener, crowns, tmp_path / "o.gpkg", surface=surface, terrain=ground, min_height=3.0)
    found = gpd.read_file(tmp_path / "o.gpkg")["height_m"].to_numpy()
    assert found == pytest.approx([12, 31.5, np.nan, np.nan], nan_ok=True)
    assert (result.count, result.left_out, result.without_height) == (4, 0, 2)
    assert "2 crowns have no height, because height model" in listener.warnings


def test_models_with_the_same_undeclared_value(make_raster: Make, crowns: Path, tmp_path: Path, listen: Any) -> None:
    """Their difference, 0, is no height."""
    elevations = np.stack([cones() + 100, np.full((600, 800), 100)]).astype(np.float32)
    elevations[:, :100, :200] = -9999  # the first tree
    surface, terrain = (make_raster(one[None], f"{n}.tif", transform=GRID, crs=UTM) for n, one in enumerate(elevations))
    listener = listen()
    result = run(listener, crowns, tmp_path / "o.gpkg", surface=surface, terrain=terrain, min_height=3.0)
    assert (result.count, result.left_out, result.without_height) == (3, 1, 1)
    found = gpd.read_file(tmp_path / "o.gpkg")["height_m"].to_numpy()
    assert found == pytest.approx([np.nan, *TREES[[1, 3], 2]], nan_ok=True)
    assert "declares its no data value" in listener.warnings


def test_no_data_and_implausible_heights(make_raster: Make, crowns: Path, tmp_path: Path, listen: Any) -> None:
    heights = cones()
    heights[:100, :200] = -9999  # the first tree, declared
    heights[:, 560:] = 1e6  # the last one
    path = make_raster(heights[None], "chm.tif", transform=GRID, crs=UTM, nodata=-9999)
    listener = listen()
    result = run(listener, crowns, tmp_path / "o.gpkg", height=path)
    found = gpd.read_file(tmp_path / "o.gpkg")["height_m"].to_numpy()
    assert found == pytest.approx([np.nan, 31.5, 2.5, np.nan], nan_ok=True)
    assert result.without_height == 2
    assert "heights below -100 m or above 200 m, which are treated as no data" in listener.warnings


def test_scaled_integers(make_raster: Make, crowns: Path, tmp_path: Path, listen: Any) -> None:
    path = make_raster((cones() * 100).astype(np.int16)[None], "chm.tif", transform=GRID, crs=UTM)
    with rasterio.open(path, "r+") as data:
        data.scales = (0.01,)
    run(listen(), crowns, tmp_path / "o.gpkg", height=path)
    assert gpd.read_file(tmp_path / "o.gpkg")["height_m"].to_numpy() == pytest.approx(TREES[:, 2], abs=0.01)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_crowns_of_another_crs_on_a_rotated_grid(crs: str, make_raster: Make, tmp_path: Path, listen: Any) -> None:
    rotated = GRID @ Affine.translation(-100, -400) @ Affine.rotation(25)
    path = make_raster(cones(1200, 1000, rotated)[None], "rotated.tif", transform=rotated, crs=UTM)
    crowns = write(tmp_path / "c.gpkg", gpd.GeoSeries(circles(), crs=UTM).to_crs(crs).tolist(), crs)
    run(listen(), crowns, tmp_path / "o.gpkg", height=path, tree_tops=str(tmp_path / "t.gpkg"))
    found = gpd.read_file(tmp_path / "o.gpkg")
    # Pixels are not centred on the tops: half a diagonal of slope is missing at most.
    slopes = TREES[:, 2] / TREES[:, 3] / 2
    assert ((TREES[:, 2] - found["height_m"]) <= slopes * CELL * 0.71).all()
    assert ((TREES[:, 2] - found["height_m"]) >= 0).all()
    tops = gpd.read_file(tmp_path / "t.gpkg")
    assert tops.crs == found.crs == crs
    moved = tops.to_crs(UTM).geometry
    assert np.hypot(moved.x - TREES[:, 0], moved.y - TREES[:, 1]).max() < CELL


# -- Statistics --------------------------------------------------------------------------------


def zonal_stats(*given: Any, **options: Any) -> list[dict[str, float]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PendingDeprecationWarning)  # products of transforms with *
        return list(rasterstats.zonal_stats(*given, **options))


@pytest.fixture
def spectral(make_raster: Make) -> Path:
    values = np.random.default_rng(5).integers(0, 4000, (4, 600, 800)).astype(np.uint16)
    values[3] += 1
    return make_raster(values, "bands.tif", transform=GRID, crs=UTM)


def test_statistics_are_those_of_exactextract(
    make_raster: Make, spectral: Path, crowns: Path, tmp_path: Path, listen: Any
) -> None:
    names = ("mean", "stdev", "min", "max", "median", "p5", "p95")
    run(listen(), crowns, tmp_path / "o.gpkg", statistics_raster=spectral, bands=(2, 4), statistics=names, prefix="x_")
    found = gpd.read_file(tmp_path / "o.gpkg")
    ops = ["mean", "stdev", "min", "max", "median", "quantile(q=0.05)", "quantile(q=0.95)"]
    with rasterio.open(spectral) as data:  # of integers, exactextract rounds percentiles
        floats = make_raster(data.read().astype(np.float64), "floats.tif", transform=GRID, crs=UTM)
    expected = exactextract.exact_extract(str(floats), features(circles()), ops)
    for band in (2, 4):
        for name, key in zip(names, [*ops[:5], "quantile_5", "quantile_95"], strict=True):
            column = [one["properties"][f"band_{band}_{key}"] for one in expected]
            assert found[f"x_b{band}_{name}"].to_numpy() == pytest.approx(np.asarray(column), rel=1e-6)
    assert "height_m" not in found.columns
    assert "x_b1_mean" not in found.columns


def test_statistics_are_close_to_those_of_rasterstats(
    spectral: Path, canopy: Path, crowns: Path, tmp_path: Path, listen: Any
) -> None:
    """rasterstats counts whole pixels; both agree for crowns that follow the pixels."""
    whole = [shapely.box(*np.round((np.array(one.bounds) - 500_000) / CELL) * CELL + 500_000) for one in circles()]
    boxes = write(tmp_path / "boxes.gpkg", whole)
    run(
        listen(),
        boxes,
        tmp_path / "o.gpkg",
        height=canopy,
        statistics_raster=spectral,
        bands=(1,),
        indices="ndvi = (b4 - b1) / (b4 + b1)",
        statistics=("mean", "stdev", "min", "max"),
    )
    found = gpd.read_file(tmp_path / "o.gpkg")
    with rasterio.open(spectral) as data:
        red, infrared = (data.read(band).astype(float) for band in (1, 4))
    names = ["mean", "std", "min", "max"]
    for layer, values in (("b1", red), ("ndvi", (infrared - red) / (infrared + red))):
        expected = zonal_stats(whole, values, affine=GRID, stats=names, nodata=-9999)
        for name, key in zip(("mean", "stdev", "min", "max"), names, strict=True):
            assert found[f"{layer}_{name}"].to_numpy() == pytest.approx([one[key] for one in expected], rel=1e-5)
    heights = zonal_stats(whole, str(canopy), stats=["max"], nodata=-9999)
    assert found["height_m"].to_numpy() == pytest.approx([one["max"] for one in heights])


def test_an_undefined_index_is_no_data(make_raster: Make, crowns: Path, tmp_path: Path, listen: Any) -> None:
    values = np.zeros((2, 600, 800), np.uint8)
    values[:, :, :400] = 10
    path = make_raster(values, "two.tif", transform=GRID, crs=UTM)
    run(
        listen(),
        crowns,
        tmp_path / "o.gpkg",
        statistics_raster=path,
        indices="r = b1 / b2; k = 3",
        statistics=("mean",),
    )
    found = gpd.read_file(tmp_path / "o.gpkg")
    assert found["r_mean"].to_numpy() == pytest.approx([1, 1, np.nan, np.nan], nan_ok=True)
    assert found["k_mean"].tolist() == [3, 3, 3, 3]
    assert "b1_mean" not in found.columns


# -- Crowns ------------------------------------------------------------------------------------


def test_odd_crowns_are_kept(canopy: Path, tmp_path: Path, listen: Any) -> None:
    """Outside the model, without a geometry, self-intersecting, of two parts, and half outside."""
    one, two, _, four = circles()
    bow = shapely.Polygon([(500_055, 5_199_925), (500_065, 5_199_935), (500_065, 5_199_925), (500_055, 5_199_935)])
    edge = shapely.box(499_000, 5_199_970, 500_021, 5_199_990)
    shapes = [shapely.box(0, 0, 5, 5), None, bow, shapely.MultiPolygon([one, four]), edge, two]
    crowns = write(tmp_path / "odd.gpkg", shapes, tree=list(range(6)))
    listener = listen()
    result = run(listener, crowns, tmp_path / "o.gpkg", height=canopy, min_height=3.0)
    found = gpd.read_file(tmp_path / "o.gpkg")
    assert found["tree"].tolist() == list(range(6))
    assert found["height_m"].to_numpy()[2:] == pytest.approx([31.5, 18, 12, 31.5], abs=1)
    assert found["height_m"].isna().tolist() == [True, True, False, False, False, False]
    assert found.geometry[1] is None
    assert shapely.get_num_geometries(found.geometry[3]) == 2
    assert result.without_height == 2
    assert "2 crowns have no height" in listener.warnings


def test_an_empty_layer_and_one_elsewhere(canopy: Path, tmp_path: Path, listen: Any) -> None:
    crowns = write(tmp_path / "none.gpkg", gpd.GeoSeries([], crs=UTM), name=[])
    listener = listen()
    result = run(listener, crowns, tmp_path / "o.gpkg", height=canopy, tree_tops=str(tmp_path / "t.gpkg"))
    assert result.count == 0
    assert len(gpd.read_file(tmp_path / "o.gpkg")) == len(gpd.read_file(tmp_path / "t.gpkg")) == 0
    assert "Layer 'Crowns' has no features." in listener.warnings
    crowns = write(tmp_path / "far.gpkg", [shapely.box(0, 0, 9, 9)])
    run(listener, crowns, tmp_path / "o.gpkg", height=canopy)
    assert "No crown of layer 'Crowns' overlaps raster" in listener.warnings
    assert gpd.read_file(tmp_path / "o.gpkg")["height_m"].isna().all()


def test_all_attributes_are_kept_and_renewed(canopy: Path, tmp_path: Path, listen: Any) -> None:
    fields = {
        "species": ["Fichte", "Ahorn", None, "æ"],
        "count": np.array([1, 2, 3, 4], np.int64),
        "alive": [True, False, True, True],
        "seen": np.array(["2024-05-01"] * 4, "datetime64[D]"),
        "Height_M": [1.0, 2.0, 3.0, 4.0],
    }
    crowns = write(tmp_path / "c.gpkg", circles(), **fields)
    listener = listen()
    run(listener, crowns, tmp_path / "o.gpkg", height=canopy, tree_tops=str(tmp_path / "t.gpkg"))
    before, after = gpd.read_file(crowns), gpd.read_file(tmp_path / "o.gpkg")
    for name in ("species", "count", "alive", "seen"):
        assert after[name].dtype.kind == before[name].dtype.kind
        assert after[name].astype(str).str[:10].tolist() == before[name].astype(str).tolist()
    assert [name for name in after.columns if name.lower() == "height_m"] == ["height_m"]
    assert "Fields of layer 'Crowns' are replaced: Height_M." in listener.messages
    # Numbers of an earlier run are kept.
    again = run(listener, tmp_path / "o.gpkg", tmp_path / "o2.gpkg", height=canopy, min_height=15.0)
    assert again.count == 2
    assert gpd.read_file(tmp_path / "o2.gpkg")["crown_id"].tolist() == [2, 4]


@pytest.mark.parametrize("suffix", [".geojson", ".fgb", ".csv", ".parquet"])
def test_names_that_sqlite_does_not_distinguish(suffix: str, canopy: Path, tmp_path: Path, listen: Any) -> None:
    """And those that a GeoPackage reserves: all are kept, under other names."""
    names = ["Name", "name", "NAME", "name_1", "fid", "_rowid_", "rowid", 'a "b" \\ c', 'A "B" \\ C']
    frame = gpd.GeoDataFrame({name: [f"{name}{n}" for n in range(4)] for name in names}, geometry=circles(), crs=UTM)
    crowns = tmp_path / f"c{suffix}"
    if suffix == ".parquet":
        frame.to_parquet(crowns)
    elif suffix == ".csv":
        frame.rename_geometry("WKT").to_csv(crowns, index=False)
        crowns.with_suffix(".prj").write_text(frame.crs.to_wkt())
    else:
        frame.to_crs(4326).to_file(crowns)
    run(listen(), crowns, tmp_path / "o.gpkg", height=canopy, tree_tops=str(tmp_path / "t.gpkg"))
    found = gpd.read_file(tmp_path / "o.gpkg").drop(columns=["geometry", "crown_id", "height_m"])
    found = found.drop(columns="WKT", errors="ignore").sort_values("Name")
    written = ["Name", "name_1_1", "NAME_1_1_1", "name_1", "fid_1", "_rowid__1", "rowid", 'a "b" \\ c', 'A "B" \\ C_1']
    assert found.columns.tolist() == written
    for name, field in zip(names, written, strict=True):
        assert found[field].tolist() == frame[name].tolist()


def test_numbers_of_crowns_with_gaps(canopy: Path, tmp_path: Path, listen: Any) -> None:
    numbers = [2**53 + 1, None, 3, 4]
    crowns = write(tmp_path / "c.gpkg", circles(), crown_id=gpd.pd.array(numbers, dtype="Int64"))
    run(listen(), crowns, tmp_path / "o.gpkg", height=canopy, tree_tops=str(tmp_path / "t.gpkg"))
    for name, layer in (("o.gpkg", "crown_attributes"), ("t.gpkg", "tree_tops")):
        with closing(sqlite3.connect(tmp_path / name)) as file:
            assert [n for (n,) in file.execute(f"SELECT crown_id FROM {layer}")] == numbers
            kinds = {row[1]: row[2] for row in file.execute(f"PRAGMA table_info({layer})")}
        assert kinds["crown_id"] == "INTEGER"


def test_columns_of_parquet_that_gdal_does_not_write(canopy: Path, tmp_path: Path, listen: Any) -> None:
    frame = gpd.GeoDataFrame(geometry=circles(), crs=UTM).rename_geometry("shape")
    frame["empty"] = [None] * 4
    frame["cell"] = np.array([2**53 + 1, 2, 3, 4], np.uint64)
    frame["huge"] = np.array([2**64 - 1, 2, 3, 4], np.uint64)
    frame["bbox"] = ["w", "x", "y", "z"]
    frame.to_parquet(tmp_path / "c.parquet")
    run(listen(), tmp_path / "c.parquet", tmp_path / "o.gpkg", height=canopy)
    found = gpd.read_file(tmp_path / "o.gpkg")
    assert found["empty"].isna().all()
    assert found["cell"].tolist() == [2**53 + 1, 2, 3, 4]
    assert found["huge"].tolist() == [str(2**64 - 1), "2", "3", "4"]
    assert found["bbox"].tolist() == ["w", "x", "y", "z"]
    assert found.columns.tolist() == ["empty", "cell", "huge", "bbox", "height_m", "geometry"]


@pytest.mark.parametrize("suffix", [".shp", ".geojson", ".fgb", ".parquet"])
def test_other_formats(suffix: str, canopy: Path, tmp_path: Path, listen: Any) -> None:
    frame = gpd.GeoDataFrame({"tree": [1, 2, 3, 4]}, geometry=circles(), crs=UTM)
    crowns = tmp_path / f"c{suffix}"
    frame.to_parquet(crowns) if suffix == ".parquet" else frame.to_file(crowns)
    run(listen(), crowns, tmp_path / f"o{suffix}", height=canopy)
    read = gpd.read_parquet if suffix == ".parquet" else gpd.read_file
    found = read(tmp_path / f"o{suffix}").sort_values("tree")
    assert found["height_m"].to_numpy() == pytest.approx(TREES[:, 2])


def test_the_fields_of_parquet_keep_their_types(canopy: Path, tmp_path: Path, listen: Any) -> None:
    """Integers and truth values with gaps, and times; pandas would change them."""
    big = 2**60 + 1
    fields = {
        "tree": gpd.pd.array([big, None, 3, 4], dtype="Int64"),
        "dead": gpd.pd.array([True, None, False, True], dtype="boolean"),
        "day": [date(2026, 6, 1), None, date(2026, 6, 3), date(2026, 6, 4)],
        "seen": gpd.pd.to_datetime(["2026-06-01T12:00+02:00", None, "2026-06-03T00:00+02:00", None]),
        "small": np.arange(4, dtype=np.float16),
    }
    crowns, output = tmp_path / "c.parquet", tmp_path / "o.gpkg"
    gpd.GeoDataFrame(fields, geometry=circles(), crs=UTM).to_parquet(crowns)
    run(listen(), crowns, output, height=canopy)
    kinds = dict(zip(*(pyogrio.read_info(output)[key] for key in ("fields", "ogr_types")), strict=True))
    assert [kinds[name] for name in fields] == ["OFTInteger64", "OFTInteger", "OFTDate", "OFTDateTime", "OFTReal"]
    with closing(sqlite3.connect(output)) as data:
        rows = data.execute("SELECT tree, dead, day, seen FROM crown_attributes LIMIT 2").fetchall()
    assert rows == [(big, 1, "2026-06-01", "2026-06-01T10:00:00.000Z"), (None, None, None, None)]


def test_the_disk_of_temporary_files_is_full(
    canopy: Path, crowns: Path, tmp_path: Path, listen: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = sqlite3.connect

    def connect(path: Any) -> Any:
        data = real(path)
        (pages,) = data.execute("PRAGMA page_count").fetchone()
        data.execute(f"PRAGMA max_page_count = {pages}")
        return data

    monkeypatch.setattr(sqlite3, "connect", connect)
    with pytest.raises(OutputError, match=r"crowns.gpkg' cannot be written: database or disk is full\. Check that"):
        run(listen(), crowns, tmp_path / "o.gpkg", height=canopy)


def test_curves_in_a_collection_are_refused(canopy: Path, tmp_path: Path, listen: Any) -> None:
    ring = np.array([(18.0, 80), (20, 82), (22, 80), (20, 78), (18, 80)])
    ring += (500_000, 5_199_900)
    arc = struct.pack("<BII", 1, 8, len(ring)) + ring.tobytes()
    shape = struct.pack("<BII", 1, 7, 1) + struct.pack("<BII", 1, 10, 1) + arc
    crowns = tmp_path / "c.gpkg"
    shapes = np.array([shape], object)
    pyogrio.raw.write(crowns, shapes, [], np.array([], object), geometry_type="Unknown", crs=UTM, driver="GPKG")
    with pytest.raises(LayerError, match=r"'Crowns' has curves inside geometry collections.*'Segmentize"):
        run(listen(), crowns, tmp_path / "o.gpkg", height=canopy)


def test_many_crowns_in_small_windows(
    canopy: Path, spectral: Path, tmp_path: Path, listen: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Batches and windows do not change the result, and crowns larger than a window are measured, too."""
    rng = np.random.default_rng(3)
    places = np.column_stack([rng.uniform(499_990, 500_210, 500), rng.uniform(5_199_840, 5_200_010, 500)])
    shapes = [
        shapely.Point(place).buffer(radius) for place, radius in zip(places, rng.uniform(0.05, 9, 500), strict=True)
    ]
    shapes.append(shapely.box(499_000, 5_199_000, 501_000, 5_201_000))
    crowns = write(tmp_path / "many.gpkg", shapes, tree=np.arange(501))
    given = {"height": canopy, "statistics_raster": spectral, "bands": (3,), "statistics": ("mean", "median")}
    run(listen(), crowns, tmp_path / "one.gpkg", **given)
    for name, value in (("TILE", 64), ("MARGIN", 8), ("AT_ONCE", 20)):
        monkeypatch.setattr(zonal_statistics, name, value)
    listener = listen()
    run(listener, crowns, tmp_path / "two.gpkg", **given)
    one, two = gpd.read_file(tmp_path / "one.gpkg"), gpd.read_file(tmp_path / "two.gpkg")
    for name in ("height_m", "b3_mean", "b3_median"):
        assert one[name].to_numpy() == pytest.approx(two[name].to_numpy(), nan_ok=True)
    assert one["height_m"].notna().sum() > 400
    assert len(listener.steps) > 50
    expected = exactextract.exact_extract(str(canopy), features(shapes), ["max"])
    there = one["height_m"].notna()
    maxima = np.array([np.nan if one["properties"]["max"] is None else one["properties"]["max"] for one in expected])
    assert (one["height_m"][there] <= maxima[there] + 1e-5).all()
    assert np.isfinite(maxima.astype(float)).tolist() == there.tolist()


def test_cancelling_leaves_nothing(canopy: Path, crowns: Path, tmp_path: Path, listen: Any) -> None:
    listener = listen()
    listener.cancel()
    with pytest.raises(Cancelled):
        run(listener, crowns, tmp_path / "o.gpkg", height=canopy)
    assert not list(tmp_path.glob("*o.gpkg*"))


# -- What is refused ---------------------------------------------------------------------------


def test_what_is_refused(canopy: Path, crowns: Path, tmp_path: Path, listen: Any) -> None:
    output = tmp_path / "o.gpkg"
    for given, reason in (
        ({}, "no raster was given"),
        ({"surface": canopy}, "Only one of surface model and terrain model"),
        ({"terrain": canopy}, "Only one of surface model and terrain model"),
        ({"height": canopy, "terrain": canopy}, "Both a canopy height model"),
        ({"statistics_raster": canopy, "min_height": 3.0}, "need a height model"),
        ({"statistics_raster": canopy, "tree_tops": "t.gpkg"}, "need a height model"),
        ({"height": canopy, "indices": "a = b1"}, "without a raster"),
        ({"statistics_raster": canopy, "statistics": ()}, "No statistics were chosen"),
        ({"statistics_raster": canopy, "indices": "a = c1"}, "'c1' is unknown"),
        ({"statistics_raster": canopy, "prefix": "a-"}, "prefix 'a-'"),
    ):
        with pytest.raises(InputError, match=reason):
            run(listen(), crowns, output, **given)
    with pytest.raises(InputError, match="'b2' is unknown"):
        run(listen(), crowns, output, statistics_raster=canopy, indices="a = b2")
    with pytest.raises(RasterError, match="Band 3 was chosen, but raster"):
        run(listen(), crowns, output, statistics_raster=canopy, bands=(3,))
    with pytest.raises(RasterError, match="cannot be opened"):
        run(listen(), crowns, output, height=tmp_path / "no.tif")
    points = write(tmp_path / "points.gpkg", [shapely.Point(0, 0)])
    with pytest.raises(LayerError, match="contains points"):
        run(listen(), points, output, height=canopy)
    assert not output.exists()


@pytest.mark.parametrize("tile", [1024, 16], ids=["in a window", "beyond the window"])
def test_a_damaged_model(
    tile: int, make_raster: Make, crowns: Path, tmp_path: Path, listen: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    noise = np.random.default_rng(1).random((1, 600, 800), np.float32)
    path = make_raster(noise, "chm.tif", transform=GRID, crs=UTM, tiled=True, compress="deflate")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 3])
    monkeypatch.setattr(zonal_statistics, "TILE", tile)
    monkeypatch.setattr(zonal_statistics, "MARGIN", tile // 4)
    with pytest.raises(RasterError, match=r"chm.tif' cannot be (read at column|opened)"):
        run(listen(), crowns, tmp_path / "o.gpkg", height=path)
    assert not list(tmp_path.glob("*o.gpkg*"))


def test_the_command(canopy: Path, crowns: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output, tops = tmp_path / "o.gpkg", tmp_path / "t.gpkg"
    arguments = ["crown-attributes", "--crowns", crowns, "--output", output, "--height", canopy, "--min-height", 3]
    assert main([str(one) for one in (*arguments, "--tree-tops", tops)]) == 0
    found = json.loads(capsys.readouterr().out)
    (method, *_) = found.pop("about")["method"]
    assert method == f"Field height_m (m): largest value of {canopy} under the crown."
    assert method in pyogrio.read_info(output)["layer_metadata"]["attributes"]
    assert found == {
        "output": str(output),
        "tree_tops": str(tops),
        "count": 3,
        "left_out": 1,
        "without_height": 0,
    }


def test_an_index_that_is_no_expression(canopy: Path, crowns: Path, tmp_path: Path, capsys: Any) -> None:
    """The error lists what may be used, also if the text has no band."""
    given = ["crown-attributes", "--crowns", crowns, "--output", tmp_path / "o.gpkg", "--statistics-raster", canopy]
    assert main([*map(str, given), "--indices", "x = import os"]) == 1
    shown = capsys.readouterr().err
    assert "'import os' is not an arithmetic expression." in shown
    assert "Use numbers, the variables b1, b2, …, + - * / **, parentheses, and the functions abs, exp" in shown
