"""Rasters of every kind through the command line: the same image in other formats and at other places on the Earth has
the same crowns, in the right position and size.

Expected values are computed with the transform of GDAL and the ellipsoidal measures of pyproj, not with the
georeference of the engine.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from pyproj import CRS, Geod
from rasterio.enums import ColorInterp

from deepforest_qgis.__main__ import main
from deepforest_qgis.crowns.matching import match, overlaps

Make = Callable[..., Path]
Table = gpd.GeoDataFrame
WIDTH, HEIGHT = 460, 430
GSD = 0.1  # m
# A few of the 30 crowns have scores close to the threshold, so that small changes of the pixels decide about them.
SIMILAR = 0.8
# In bfloat16, the default on processors that support it, boxes depend slightly on the position of the window.
EXACTLY = ("--device", "cpu", "--precision", "float32")


@pytest.fixture(scope="module")
def picture() -> np.ndarray:
    """A corner of the Yellowstone tile with some thirty trees (3, HEIGHT, WIDTH)."""
    path = Path(__file__).parents[2] / ".samples" / "yellowstone_test.tif"
    with rasterio.open(path) as tile:
        return tile.read(window=((0, HEIGHT), (0, WIDTH)))


@pytest.fixture
def predict(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Table]:
    def run(raster: Path, *options: str) -> Table:
        output = tmp_path / f"{raster.stem}_crowns.gpkg"
        status = main(["predict", "--raster", str(raster), "--output", str(output), *EXACTLY, *options])
        captured = capsys.readouterr()
        assert status == 0, captured.err
        crowns = gpd.read_file(output, layer="crowns")
        assert json.loads(captured.out)["count"] == len(crowns)
        crowns.attrs["log"] = captured.err
        return crowns

    return run


@pytest.fixture(scope="module")
def plain(picture: np.ndarray, tmp_path_factory: pytest.TempPathFactory) -> tuple[np.ndarray, Table]:
    """The picture's crowns as boxes in pixels, and as the plain GeoTIFF gives them."""
    folder = tmp_path_factory.mktemp("plain")
    raster, output = folder / "plain.tif", folder / "crowns.gpkg"
    write(raster, picture)
    assert main(["predict", "--raster", str(raster), "--output", str(output), *EXACTLY]) == 0
    crowns = gpd.read_file(output, layer="crowns")
    boxes = in_pixels(crowns, raster)
    assert len(boxes) > 20
    return boxes, crowns


def write(path: Path, values: np.ndarray, *, colours: Any = None, **profile: Any) -> Path:
    count, height, width = values.shape
    settings = {"driver": "GTiff", "count": count, "height": height, "width": width, "dtype": values.dtype}
    settings |= {"transform": Affine(GSD, 0, 528_000, 0, -GSD, 4_979_000), "crs": "EPSG:32612"}
    with rasterio.open(path, "w", **(settings | profile)) as target:
        if colours:
            target.colorinterp = colours
        target.write(values)
    return path


def in_pixels(crowns: Table, raster: Path) -> np.ndarray:
    """Bounds in pixels (N, 4), by GDAL's transform."""
    with rasterio.open(raster) as data:
        inverse = ~data.transform
    corners = [np.asarray(shape.exterior.coords)[:4] for shape in crowns.geometry]
    pixels = [np.stack(inverse @ (ring[:, 0], ring[:, 1]), axis=1) for ring in corners]
    return np.asarray([[*ring.min(axis=0), *ring.max(axis=0)] for ring in pixels]).reshape(-1, 4)


def assert_same(found: np.ndarray, expected: np.ndarray, within: float = 0.02) -> None:
    """The same boxes in any order, each side within ``within`` pixels."""
    assert len(found) == len(expected)
    apart = np.abs(found[:, None] - expected[None]).max(axis=2)
    assert sorted(apart.argmin(axis=1)) == list(range(len(expected)))
    assert apart.min(axis=1).max() <= within


def agreement(found: np.ndarray, expected: np.ndarray) -> float:
    """F1 at an IoU of 0.7."""
    return 2 * len(match(overlaps(found, expected), 0.7)) / (len(found) + len(expected))


# -- formats -----------------------------------------------------------------------------------


def with_bands(picture: np.ndarray, count: int, at: tuple[int, int, int] = (0, 1, 2)) -> np.ndarray:
    """``count`` bands: those of the image at three positions, noise elsewhere."""
    values = np.random.default_rng(3).integers(0, 255, (count, *picture.shape[1:])).astype("uint8")
    values[list(at)] = picture
    return values


RGB = [ColorInterp.red, ColorInterp.green, ColorInterp.blue]
FORMS: dict[str, tuple[Callable[[np.ndarray], np.ndarray], dict[str, Any], list[str]]] = {
    "striped": (lambda p: p, {"compress": "lzw", "blockysize": 7}, []),
    "bands apart": (lambda p: p, {"tiled": True, "blockxsize": 128, "blockysize": 64, "interleave": "band"}, []),
    "four bands": (lambda p: with_bands(p, 4), {"colours": [*RGB, ColorInterp.undefined]}, []),
    "alpha": (lambda p: np.concatenate([p, np.full_like(p[:1], 255)]), {"colours": [*RGB, ColorInterp.alpha]}, []),
    "twelve bands": (
        lambda p: with_bands(p, 12, (7, 4, 1)),
        {"photometric": "minisblack"},
        ["--bands", "8", "5", "2"],
    ),
    "a BigTIFF": (lambda p: p, {"BIGTIFF": "YES", "compress": "deflate", "predictor": 2}, []),
    "JPEG 2000, lossless": (lambda p: p, {"driver": "JP2OpenJPEG", "QUALITY": "100", "REVERSIBLE": "YES"}, []),
    "WebP, lossless": (lambda p: p, {"compress": "webp", "WEBP_LOSSLESS": "YES", "tiled": True}, []),
    "ENVI": (lambda p: p, {"driver": "ENVI"}, []),
    "Erdas Imagine": (lambda p: p, {"driver": "HFA"}, []),
}


@pytest.mark.parametrize("form", FORMS)
def test_formats_of_one_image(
    form: str, picture: np.ndarray, plain: tuple[np.ndarray, Table], predict: Callable[..., Table], tmp_path: Path
) -> None:
    change, profile, options = FORMS[form]
    suffix = {"JP2OpenJPEG": "jp2", "ENVI": "dat", "HFA": "img"}.get(profile.get("driver", ""), "tif")
    raster = write(tmp_path / f"form.{suffix}", change(picture), **profile)
    assert_same(in_pixels(predict(raster, *options), raster), plain[0])


def test_a_jpeg_in_ycbcr(
    picture: np.ndarray, plain: tuple[np.ndarray, Table], predict: Callable[..., Table], tmp_path: Path
) -> None:
    raster = write(tmp_path / "jpeg.tif", picture, compress="jpeg", photometric="ycbcr", jpeg_quality=95, tiled=True)
    assert agreement(in_pixels(predict(raster), raster), plain[0]) > SIMILAR


def test_a_grey_band_with_an_alpha_band(picture: np.ndarray, predict: Callable[..., Table], tmp_path: Path) -> None:
    grey = np.rint(picture.mean(axis=0, keepdims=True)).astype("uint8")
    one = write(tmp_path / "one.tif", grey)
    two = write(
        tmp_path / "two.tif",
        np.concatenate([grey, np.full_like(grey, 255)]),
        colours=[ColorInterp.gray, ColorInterp.alpha],
    )
    expected = in_pixels(predict(one), one)
    assert len(expected) > 5
    assert_same(in_pixels(predict(two), two), expected)


@pytest.mark.parametrize("kind", ["int8", "int32", "float32", "float64"])
def test_data_types_of_one_image(kind: str, picture: np.ndarray, predict: Callable[..., Table], tmp_path: Path) -> None:
    values = picture.astype("int16") - 128
    expected = write(tmp_path / "int16.tif", values)
    raster = write(tmp_path / f"{kind}.tif", values.astype(kind))
    assert_same(in_pixels(predict(raster), raster), in_pixels(predict(expected), expected))


@pytest.mark.parametrize(
    ("kind", "factor", "white"),
    [
        ("float32", 1 / 255, "1"),
        ("float64", 1 / 255, "1"),
        ("float32", 1, "255"),
        ("uint16", 1, "255"),
        ("uint16", 256, "65280"),
        ("uint16", 257, "65535"),
        ("int16", 1, "255"),
        ("uint32", 1, "255"),
    ],
)
def test_an_8_bit_image_in_another_data_type(
    kind: str, factor: float, white: str, picture: np.ndarray, plain: tuple[np.ndarray, Table],
    predict: Callable[..., Table], tmp_path: Path,
) -> None:  # fmt: skip
    raster = write(tmp_path / f"{kind}.tif", (picture * np.float64(factor)).astype(kind))
    crowns = predict(raster)
    assert_same(in_pixels(crowns, raster), plain[0])
    assert f"{kind} values are mapped linearly to 8 bits from 0–{white}." in crowns.attrs["log"]


def test_a_mask_in_a_file_beside_the_raster(
    picture: np.ndarray, plain: tuple[np.ndarray, Table], predict: Callable[..., Table], tmp_path: Path
) -> None:
    raster = write(tmp_path / "masked.tif", picture)
    mask = np.full((HEIGHT, WIDTH), 255, "uint8")
    mask[:, 230:] = 0
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False), rasterio.open(raster, "r+") as target:
        target.write_mask(mask)
    assert Path(f"{raster}.msk").exists()
    found = in_pixels(predict(raster), raster)
    assert (found[:, 0] < 230).all()
    left = plain[0][plain[0][:, 2] < 200]
    assert agreement(found[found[:, 2] < 200], left) > SIMILAR


# -- places ------------------------------------------------------------------------------------


def degrees(longitude: float, latitude: float) -> Affine:
    """Pixels of GSD by GSD at a corner given in degrees, by a geodesic of 100 m each way."""
    geod = Geod(ellps="WGS84")
    east = geod.inv(longitude, latitude, longitude + 1e-3, latitude)[2] / 1e-3
    north = geod.inv(longitude, latitude, longitude, latitude + 1e-3)[2] / 1e-3
    return Affine(GSD / east, 0, longitude, 0, -GSD / north, latitude)


FOOT, SURVEY_FOOT = 0.3048, 1200 / 3937  # m, the international one and that of the US survey
WIDE = GSD / math.cos(math.radians(16.8))  # Mercator's metres at that latitude
PLACES: dict[str, tuple[Any, Affine]] = {
    "south up": ("EPSG:32612", Affine(GSD, 0, 528_000, 0, GSD, 4_979_000)),
    "rotated": ("EPSG:32612", Affine.translation(528_000, 4_979_000) @ Affine.rotation(33) @ Affine.scale(GSD, -GSD)),
    "survey feet": ("EPSG:2264", Affine(GSD / SURVEY_FOOT, 0, 1_500_000, 0, -GSD / SURVEY_FOOT, 600_000)),
    "international feet": ("EPSG:2222", Affine(GSD / FOOT, 0, 700_000, 0, -GSD / FOOT, 1_000_000)),
    "a compound CRS": ("EPSG:7405", Affine(GSD, 0, 430_000, 0, -GSD, 300_000)),
    "a compound CRS in survey feet": (
        "EPSG:2264+6360",
        Affine(GSD / SURVEY_FOOT, 0, 1_500_000, 0, -GSD / SURVEY_FOOT, 600_000),
    ),
    "NAD83(2011) + NAVD88": ("EPSG:6349", degrees(-110.5, 44.9)),
    "a compound CRS in degrees": ("EPSG:4326+5773", degrees(11.5, 47.3)),
    "degrees": ("EPSG:4326", degrees(-110.5, 44.9)),
    "degrees, south": ("EPSG:4326", degrees(147.2, -42.8)),
    "across the antimeridian": ("EPSG:4326", degrees(179.9998, -16.8)),
    "Mercator of the Pacific, across the antimeridian": (
        "EPSG:3832",
        Affine(WIDE, 0, 3_339_561, 0, -WIDE, -1_884_000),
    ),
    "near the pole": ("EPSG:3995", Affine(GSD, 0, 1_000, 0, -GSD, -1_900_000)),
    "Antarctica": ("EPSG:3031", Affine(GSD, 0, -2_000_000, 0, -GSD, 1_500_000)),
    "Web Mercator": (
        "EPSG:3857",
        Affine(GSD / math.cos(math.radians(47)), 0, 1e6, 0, -GSD / math.cos(math.radians(47)), 5_942_074),
    ),
}


@pytest.mark.parametrize("place", PLACES)
def test_places_of_one_image(
    place: str, picture: np.ndarray, plain: tuple[np.ndarray, Table], predict: Callable[..., Table], tmp_path: Path
) -> None:
    crs, transform = PLACES[place]
    raster = write(tmp_path / "placed.tif", picture, crs=crs, transform=transform)
    crowns = predict(raster)
    found = in_pixels(crowns, raster)
    # In Antarctica a metre of the map is 2 % longer than on the ground, so patches have some pixels more.
    assert agreement(found, plain[0]) > SIMILAR
    assert CRS(crowns.crs).sub_crs_list[:1] == CRS(crs).sub_crs_list[:1]
    # Measured on the ellipsoid. Lengths on the map may differ from it by one percent, as in every GIS.
    # Longitudes from 0 to 360, since pyproj splits geometries at 180.
    ground = shapely.transform(
        crowns.to_crs("EPSG:4326").geometry.to_numpy(), lambda xy: np.column_stack([xy[:, 0] % 360, xy[:, 1]])
    )
    geod = Geod(ellps="WGS84")
    areas = np.array([abs(geod.geometry_area_perimeter(shapely.segmentize(s, 1e-6))[0]) for s in ground])
    np.testing.assert_allclose(crowns["crown_area_m2"], np.pi / 4 * areas, rtol=0.025)


@pytest.mark.parametrize("given", ["degrees", "UTM", "extent"])
def test_areas_beyond_the_antimeridian(
    given: str, picture: np.ndarray, predict: Callable[..., Table], tmp_path: Path
) -> None:
    # The raster extends beyond 180 degrees; coordinates of layers start at -180 there.
    raster = write(tmp_path / "fiji.tif", picture, crs="EPSG:4326", transform=degrees(179.9998, -16.8))
    everywhere = in_pixels(predict(raster), raster)
    middles = everywhere[:, [0, 2]].mean(axis=1)
    (column,), _ = ~rasterio.open(raster).transform @ (np.array([180.0001]), np.array([0.0]))
    beyond = everywhere[middles > column]
    assert 5 < len(beyond) < len(everywhere) - 5
    place = (-179.9999, -16.801, -179.999, -16.799)
    areas = gpd.GeoDataFrame(geometry=[shapely.box(*place)], crs="EPSG:4326")
    if given == "UTM":
        areas = areas.to_crs("EPSG:32701")
    areas.to_file(tmp_path / "areas.gpkg", driver="GPKG")
    where = ["--extent", *map(str, place)] if given == "extent" else ["--areas", str(tmp_path / "areas.gpkg")]
    found = in_pixels(predict(raster, *where), raster)
    assert agreement(found, beyond) > SIMILAR


# -- sizes and gaps ----------------------------------------------------------------------------


def test_an_extent_of_a_very_large_raster(
    picture: np.ndarray, plain: tuple[np.ndarray, Table], predict: Callable[..., Table], tmp_path: Path
) -> None:
    raster, side, col, row = tmp_path / "endless.tif", 200_000, 123_456, 98_765
    profile = {"tiled": True, "blockxsize": 512, "blockysize": 512, "compress": "deflate", "SPARSE_OK": True}
    with rasterio.open(
        raster, "w", driver="GTiff", count=3, height=side, width=side, dtype="uint8", BIGTIFF="YES",
        crs="EPSG:32612", transform=Affine(GSD, 0, 528_000, 0, -GSD, 4_979_000), **profile,
    ) as target:  # fmt: skip
        target.write(picture, window=((row, row + HEIGHT), (col, col + WIDTH)))
    west, north = 528_000 + col * GSD, 4_979_000 - row * GSD
    extent = [west, north - HEIGHT * GSD, west + WIDTH * GSD, north]
    crowns = predict(raster, "--extent", *map(str, extent))
    found = in_pixels(crowns, raster) - [col, row, col, row]
    # Its windows have other positions in the image, and crowns at the edge of the image border on black pixels.
    within = [box for box in plain[0] if box.min() > 20 and box[2] < WIDTH - 20 and box[3] < HEIGHT - 20]
    assert len(match(overlaps(found, np.asarray(within)), 0.7)) > 0.8 * len(within)
    (windows,) = re.findall(r"([\d,]+) windows? of", crowns.attrs["log"])
    assert int(windows) <= 9  # of a quarter of a million


@pytest.mark.parametrize("region", ["in an extent", "whole raster"])
def test_an_island_of_16_bit_values_in_an_empty_raster(
    region: str, picture: np.ndarray, plain: tuple[np.ndarray, Table], predict: Callable[..., Table], tmp_path: Path
) -> None:
    """No sample of the first grid contains it, but its values determine the stretch."""
    side, col, row = {"in an extent": (100_000, 61_234, 38_765), "whole raster": (5_000, 2_226, 2_226)}[region]
    raster = tmp_path / "island.tif"
    with rasterio.open(
        raster, "w", driver="GTiff", count=3, height=side, width=side, dtype="uint16", crs="EPSG:32612", nodata=0,
        transform=Affine(GSD, 0, 528_000, 0, -GSD, 4_979_000), tiled=True, SPARSE_OK=True, compress="deflate",
    ) as target:  # fmt: skip
        target.write(picture.astype("uint16") * 20 + 1, window=((row, row + HEIGHT), (col, col + WIDTH)))
    west, north = 528_000 + col * GSD, 4_979_000 - row * GSD
    where = ["--extent", *map(str, (west, north - HEIGHT * GSD, west + WIDTH * GSD, north))]
    crowns = predict(raster, *(where if region == "in an extent" else []))
    assert "uint16 values are stretched to 8 bits from" in crowns.attrs["log"]
    found = in_pixels(crowns, raster) - [col, row, col, row]
    assert len(match(overlaps(found, plain[0]), 0.5)) > 0.5 * len(plain[0])


def test_a_single_pixel(predict: Callable[..., Table], tmp_path: Path) -> None:
    crowns = predict(write(tmp_path / "one.tif", np.full((3, 1, 1), 90, "uint8")))
    assert len(crowns) == 0
    assert "contains no image in the processed area" in crowns.attrs["log"]


def test_a_raster_of_overviews_only(
    picture: np.ndarray, plain: tuple[np.ndarray, Table], predict: Callable[..., Table], tmp_path: Path
) -> None:
    """The full resolution was never written: pixels exist at half of it only, still finer than the network's input."""
    raster = tmp_path / "overviews.tif"
    height, width = round(HEIGHT / 0.7), round(WIDTH / 0.7)
    enlarged = np.stack([cv2.resize(band, (width, height), interpolation=cv2.INTER_CUBIC) for band in picture])
    fine = Affine(GSD * WIDTH / width / 2, 0, 528_000, 0, -GSD * HEIGHT / height / 2, 4_979_000)
    with rasterio.open(
        raster, "w", driver="GTiff", count=3, height=2 * height, width=2 * width, dtype="uint8", crs="EPSG:32612",
        transform=fine, tiled=True, blockxsize=256, blockysize=256, SPARSE_OK=True,
    ) as target:  # fmt: skip
        target.build_overviews([2])
    with rasterio.open(raster, "r+", overview_level=0) as level:
        level.write(enlarged)
    crowns = predict(raster)
    found = in_pixels(crowns, raster) / 2 * np.tile([WIDTH / width, HEIGHT / height], 2)
    assert agreement(found, plain[0]) > 0.8
    crowns = predict(raster, "--patch-size", "300")
    assert len(crowns) == 0
    assert "contains no image in the processed area" in crowns.attrs["log"]
    assert "zoom in" in crowns.attrs["log"]
