"""Rasters placed by ground control points or RPCs, and CRSs of layers that replace those of files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import geopandas as gpd
import geopandas.testing
import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from pyproj import CRS
from rasterio.control import GroundControlPoint
from rasterio.enums import ColorInterp, Resampling
from rasterio.errors import NotGeoreferencedWarning
from rasterio.vrt import WarpedVRT

from deepforest_qgis.__main__ import main
from deepforest_qgis.common.errors import RasterError
from deepforest_qgis.common.jobs import RasterInput
from deepforest_qgis.files.suppress_warnings import suppress_warnings
from deepforest_qgis.georeference import Georeference
from deepforest_qgis.imagery.raster import Raster
from deepforest_qgis.imagery.warping import open_warped
from deepforest_qgis.imagery.windows import Window
from deepforest_qgis.preprocess import split_raster

HEIGHT, WIDTH, GSD = 360, 400, 0.1
UTM = rasterio.CRS.from_epsg(32612)
NORTH_UP = Affine(GSD, 0, 528_000, 0, -GSD, 4_979_000)
TURNED = Affine.translation(528_000, 4_979_000) @ Affine.rotation(-3) @ Affine.scale(GSD, -GSD)
PLACES = [(0, 0), (0, WIDTH), (HEIGHT, 0), (HEIGHT, WIDTH), (100, 200)]  # rows and columns
RGB = [ColorInterp.red, ColorInterp.green, ColorInterp.blue]


@pytest.fixture(scope="module")
def forest() -> np.ndarray:
    with rasterio.open(Path(__file__).parents[2] / ".samples" / "yellowstone_test.tif") as tile:
        return tile.read(window=((0, HEIGHT), (0, WIDTH)))


def write(path: Path, values: np.ndarray, **profile: Any) -> Path:
    points, rpc, colours = profile.pop("points", None), profile.pop("rpc", {}), profile.pop("colours", None)
    path.parent.mkdir(exist_ok=True)
    count, height, width = values.shape
    profile = {"count": count, "height": height, "width": width, "dtype": values.dtype, **profile}
    with suppress_warnings(NotGeoreferencedWarning), rasterio.open(path, "w", driver="GTiff", **profile) as target:
        if colours:
            target.colorinterp = colours
        target.write(values)
        if points:
            target.gcps = points
        target.update_tags(ns="RPC", **rpc)
    return path


def points_of(transform: Affine, crs: Any = UTM) -> tuple[list[GroundControlPoint], Any]:
    return [GroundControlPoint(row, col, *(transform @ (col, row))) for row, col in PLACES], crs


def linear_rpc(latitude: float, longitude: float) -> dict[str, Any]:
    """The image around a place; a terrain 500 m higher than the offset of 2000 m moves it by half its width."""

    def coefficients(**values: float) -> str:
        return " ".join(str(values.get(f"c{number}", 0.0)) for number in range(20))

    return {
        "LINE_OFF": HEIGHT / 2, "SAMP_OFF": WIDTH / 2, "LINE_SCALE": HEIGHT / 2, "SAMP_SCALE": WIDTH / 2,
        "LAT_OFF": latitude, "LONG_OFF": longitude, "HEIGHT_OFF": 2000, "HEIGHT_SCALE": 500,
        "LAT_SCALE": HEIGHT / 2 * GSD / 111_141, "LONG_SCALE": WIDTH / 2 * GSD / 78_960,
        "LINE_NUM_COEFF": coefficients(c2=-1.0), "LINE_DEN_COEFF": coefficients(c0=1.0),
        "SAMP_NUM_COEFF": coefficients(c1=1.0, c3=0.5), "SAMP_DEN_COEFF": coefficients(c0=1.0),
        "ERR_BIAS": 0, "ERR_RAND": 0,
    }  # fmt: skip


def predict(raster: Path, log: Any, *more: str) -> tuple[gpd.GeoDataFrame, str]:
    output = raster.with_suffix(".gpkg")
    options = ("--device", "cpu", "--precision", "float32")
    assert main(["predict", "--raster", *more, str(raster), "--output", str(output), *options]) == 0
    captured = log.readouterr()
    crowns = gpd.read_file(output, layer="crowns")
    assert json.loads(captured.out)["count"] == len(crowns)
    return crowns, captured.err


def share_found(found: gpd.GeoDataFrame, expected: Any) -> float:
    """Fraction of the expected crowns whose centre is in one that was found; their numbers are about the same."""
    assert 0.75 < len(found) / len(expected) < 1.25
    return float(np.mean([found.geometry.contains(shape.centroid).any() for shape in expected]))


# -- command line ------------------------------------------------------------------------------


@pytest.mark.parametrize("transform", [NORTH_UP, TURNED], ids=["north up", "turned"])
def test_crowns_by_ground_control_points(transform: Affine, forest: np.ndarray, tmp_path: Path, capsys: Any) -> None:
    expected, _ = predict(write(tmp_path / "plain.tif", forest, crs=UTM, transform=transform), capsys)
    found, log = predict(write(tmp_path / "points.tif", forest, points=points_of(transform)), capsys)
    assert "is georeferenced by 5 ground control points. It is warped to a grid of" in log
    assert found.crs == expected.crs
    assert len(expected) > 10
    assert share_found(found, expected.geometry) > (0.95 if transform is NORTH_UP else 0.75)
    assert found["crown_diameter_m"].median() == pytest.approx(expected["crown_diameter_m"].median(), rel=0.1)


def test_crowns_by_rational_polynomial_coefficients(forest: np.ndarray, tmp_path: Path, capsys: Any) -> None:
    expected, _ = predict(write(tmp_path / "plain.tif", forest, crs=UTM, transform=NORTH_UP), capsys)
    found, log = predict(write(tmp_path / "rpc.tif", forest, rpc=linear_rpc(44.95, -110.64)), capsys)
    assert "at a terrain height of 2000 m" in log
    assert found.crs == CRS(4326)
    middle = np.array([528_000 + WIDTH / 2 * GSD, 4_979_000 - HEIGHT / 2 * GSD])
    metres = (np.array([-110.64, 44.95]), np.array([78_960, 111_141]))
    found["geometry"] = shapely.transform(found.geometry, lambda xy: (xy - metres[0]) * metres[1] + middle)
    assert share_found(found.set_crs(UTM, allow_override=True), expected.geometry) > 0.75
    # Pixels are squares in degrees, not in metres, so that some crowns are others.
    assert found["crown_diameter_m"].median() == pytest.approx(expected["crown_diameter_m"].median(), rel=0.2)


@pytest.mark.parametrize("kind", ["points", "affine in a mosaic"])
def test_crowns_of_an_image_that_is_turned_by_90_degrees(
    kind: str, forest: np.ndarray, tmp_path: Path, capsys: Any
) -> None:
    """GDAL would blur it, because its width is the height of the grid."""
    high, place = forest[:, :, :180], NORTH_UP @ Affine(0, -1, 180, 1, 0, 0)
    beside = write(
        tmp_path / "beside.tif", forest[:, :, 180:], crs=UTM, transform=NORTH_UP @ Affine.translation(180, 0)
    )
    more = [] if kind == "points" else [str(beside)]
    expected, _ = predict(write(tmp_path / "plain.tif", high, crs=UTM, transform=NORTH_UP), capsys, *more)
    how = {"points": points_of(place)} if kind == "points" else {"crs": UTM, "transform": place}
    found, _ = predict(write(tmp_path / "turned.tif", np.rot90(high, axes=(1, 2)), **how), capsys, *more)
    assert len(found) == len(expected) > 5
    np.testing.assert_allclose(np.sort(found.bounds, axis=0), np.sort(expected.bounds, axis=0), atol=0.01)


def test_statistics_have_the_bands_of_the_file(forest: np.ndarray, tmp_path: Path) -> None:
    """Without the alpha band of the warped raster."""
    shapes = [shapely.box(528_010, 4_978_980, 528_014, 4_978_985)]
    gpd.GeoDataFrame(geometry=shapes, crs=UTM).to_file(tmp_path / "c.gpkg")
    tables = []
    for name, place in (("points", {"points": points_of(NORTH_UP)}), ("plain", {"crs": UTM, "transform": NORTH_UP})):
        raster, output = write(tmp_path / f"{name}.tif", forest, **place), tmp_path / f"{name}.gpkg"
        arguments = ["--crowns", tmp_path / "c.gpkg", "--statistics-raster", raster, "--output", output]
        assert main(["crown-attributes", *map(str, arguments)]) == 0
        tables.append(gpd.read_file(output))
    assert {"b1_mean", "b3_mean"} < {*tables[0]}
    gpd.testing.assert_geodataframe_equal(*tables)


@pytest.mark.parametrize("verb", ["convert to a layer", "convert to files", "split"])
def test_pixel_coordinates_of_annotations_are_not_those_of_a_warped_raster(
    verb: str, forest: np.ndarray, tmp_path: Path, capsys: Any
) -> None:
    place = NORTH_UP @ Affine(0, -1, HEIGHT, 1, 0, 0)  # the warped raster has other rows and columns
    raster = write(tmp_path / "images" / "turned.tif", forest, points=points_of(place))
    table, layer = tmp_path / "crowns.csv", tmp_path / "layer.gpkg"
    table.write_text("image_path,xmin,ymin,xmax,ymax,label\nturned.tif,10,20,40,50,Tree\n")
    shapes = [shapely.box(528_010, 4_978_980, 528_014, 4_978_985)]
    gpd.GeoDataFrame(geometry=shapes, crs=UTM).to_file(layer)
    arguments = {
        "convert to a layer": ["convert", "--annotations", table, "--images", raster.parent, "--output", "o.gpkg"],
        "convert to files": ["convert", "--annotations", layer, "--raster", raster, "--output-folder", "coco"],
        "split": ["split", "--annotations", table, "--raster", raster, "--output", tmp_path / "patches"],
    }[verb]
    assert main([str(tmp_path / one) if str(one) in ("o.gpkg", "coco") else str(one) for one in arguments]) == 1
    assert "is georeferenced by ground control points or RPCs" in capsys.readouterr().err
    with pytest.raises(RasterError, match="is georeferenced by ground control points or RPCs"):
        split_raster(table, raster, patch_size=100, save_dir=tmp_path)
    patches = split_raster(layer, raster, patch_size=360, patch_overlap=0, save_dir=tmp_path)
    assert patches.iloc[0, 1:5].tolist() == pytest.approx([100, 150, 140, 200], abs=0.1)


# -- pixels ------------------------------------------------------------------------------------


def read(source: RasterInput) -> tuple[np.ndarray, np.ndarray, Raster]:
    with Raster(source) as raster:
        raster.choose_stretch()
        return *raster.read(Window(0, 0, raster.ref.width, raster.ref.height)), raster


@pytest.mark.parametrize("kind", ["uint8", "palette", "alpha", "five bands", "uint16", "nodata"])
def test_pixels_outside_the_image_are_invalid(kind: str, forest: np.ndarray, tmp_path: Path) -> None:
    values, profile = forest, {}
    if kind == "palette":
        values = forest[:1] // 64
    elif kind == "alpha":
        values = np.concatenate([forest, np.full_like(forest[:1], 255)])
        profile = {"colours": [*RGB, ColorInterp.alpha]}
    elif kind == "five bands":
        values = np.concatenate([forest, forest[:2]])
    elif kind == "uint16":
        values = forest.astype("uint16") * 12
    elif kind == "nodata":
        profile = {"nodata": 0}
        values = np.maximum(forest, 1)
    path = write(tmp_path / "turned.tif", values, points=points_of(TURNED), **profile)
    if kind == "palette":
        with suppress_warnings(NotGeoreferencedWarning), rasterio.open(path, "r+") as target:
            target.write_colormap(1, {level: (level * 60, 255 - level * 60, 90, 255) for level in range(4)})
    image, valid, raster = read(RasterInput(str(path)))
    assert valid.mean() == pytest.approx(HEIGHT * WIDTH / valid.size, abs=0.02)
    assert not valid[0, 0]
    assert not image[~valid].any()
    if kind == "palette":
        assert {tuple(colour) for colour in image[valid].tolist()} == {(n * 60, 255 - n * 60, 90) for n in range(4)}
    # At the middle, by the transform, lies the middle of the image.
    x, y = (int(side) for side in np.ravel(raster.ref.to_pixel(*(TURNED @ (WIDTH / 2, HEIGHT / 2)))))
    around = image[y - 2 : y + 3, x - 2 : x + 3].mean()
    if kind in ("uint8", "alpha", "five bands", "nodata"):
        assert around == pytest.approx(forest[:, HEIGHT // 2 - 2 :, WIDTH // 2 - 2 :][:, :5, :5].mean(), abs=12)


@pytest.mark.parametrize(
    "turn", [Affine(0, 1, 0, 1, 0, 0), Affine(0, -1, WIDTH, 1, 0, 0)], ids=["transposed", "turned"]
)
def test_a_turned_raster_is_resampled_as_gdal_resamples_an_upright_one(
    turn: Affine, forest: np.ndarray, tmp_path: Path
) -> None:
    """To a grid of larger pixels; the pixels of the raster are not squares."""
    place, grid = NORTH_UP @ Affine.scale(1, 3), NORTH_UP @ Affine.scale(4)
    size = {"width": WIDTH // 4, "height": HEIGHT * 3 // 4}
    upright = write(tmp_path / "upright.tif", forest, crs=UTM, transform=place)
    with rasterio.open(upright) as data, WarpedVRT(data, transform=grid, resampling=Resampling.bilinear, **size) as vrt:
        expected = vrt.read().astype(int)
    values = forest.transpose(0, 2, 1) if turn[1] > 0 else np.rot90(forest, axes=(1, 2))
    turned = write(tmp_path / "turned.tif", values, crs=UTM, transform=place @ turn)
    with open_warped(RasterInput(str(turned)), Georeference(grid, CRS(32612), **size)) as found:
        assert np.abs(found.read([1, 2, 3]) - expected).max() <= 1


def test_points_without_a_crs_take_that_of_the_layer(forest: np.ndarray, tmp_path: Path) -> None:
    path = str(write(tmp_path / "points.tif", forest, points=points_of(NORTH_UP, rasterio.CRS())))
    for given in ("", "EPSG:32612"):
        _, _, raster = read(RasterInput(path, crs=given))
        assert raster.ref.crs == (CRS(given) if given else None)
        assert (raster.ref.width, raster.ref.height) == (WIDTH, HEIGHT)
        np.testing.assert_allclose(raster.ref.transform[:6], NORTH_UP[:6])


def test_too_few_points(forest: np.ndarray, tmp_path: Path) -> None:
    """QGIS shows such a raster at its pixel coordinates."""
    points, crs = points_of(NORTH_UP)
    _, _, raster = read(RasterInput(str(write(tmp_path / "points.tif", forest, points=(points[:2], crs)))))
    assert not raster.georeferenced
    assert any("has no georeference" in note for note in raster.notes)


def test_a_transform_counts_before_rpcs(forest: np.ndarray, tmp_path: Path) -> None:
    """As those that an orthorectified image keeps."""
    path = write(tmp_path / "ortho.tif", forest, crs=UTM, transform=NORTH_UP, rpc=linear_rpc(10, 20))
    _, _, raster = read(RasterInput(str(path)))
    assert raster.ref.crs == CRS(32612)
    assert not any("RPC" in note for note in raster.notes)


# -- CRS ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("of_file", "of_layer", "noted"),
    [(32613, "EPSG:32612", True), (32612, CRS(32612).to_wkt(), False), (None, "EPSG:32612", False)],
)
def test_the_crs_of_the_layer(of_file: Any, of_layer: str, noted: bool, forest: np.ndarray, tmp_path: Path) -> None:
    crs = rasterio.CRS.from_epsg(of_file) if of_file else None
    path = write(tmp_path / "r.tif", forest, crs=crs, transform=NORTH_UP)
    with Raster(RasterInput(str(path), crs=of_layer)) as raster:
        assert raster.ref.crs == CRS(32612)
        assert any("(WGS 84 / UTM zone 12N) is used instead of" in note for note in raster.notes) == noted
