"""Crowns do not depend on overviews built by nearest neighbour or before the image was changed, on real imagery."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import cv2
import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from rasterio import shutil
from rasterio.enums import Resampling
from rasterio.windows import Window as RasterioWindow

from deepforest_qgis.__main__ import main
from deepforest_qgis.common.jobs import RasterInput
from deepforest_qgis.crowns.matching import match, overlaps
from deepforest_qgis.imagery import downsampling
from deepforest_qgis.imagery.raster import Raster
from deepforest_qgis.imagery.windows import Window

Write = Callable[..., Path]
GSD = 0.02  # m: patches of 2000 pixels become images of 416


@pytest.fixture(scope="module")
def picture() -> np.ndarray:
    """A part of the Yellowstone tile, enlarged from 10 to 2 cm, with grain as the noise of a sensor (3, H, W)."""
    path = Path(__file__).parents[2] / ".samples" / "yellowstone_test.tif"
    with rasterio.open(path) as tile:
        part = tile.read(window=((0, 430), (0, 430)))
    rng = np.random.default_rng(1)
    bands = [cv2.resize(band, None, fx=5, fy=5, interpolation=cv2.INTER_CUBIC) for band in part]
    return np.stack([np.clip(band + rng.normal(0, 12, band.shape), 0, 255) for band in bands]).astype(np.uint8)


@pytest.fixture
def write(picture: np.ndarray, tmp_path: Path) -> Write:
    def make(name: str, overviews: Resampling | None, *, stale: bool = False, image: np.ndarray = picture) -> Path:
        path = tmp_path / f"{name}.tif"
        profile = {"driver": "GTiff", "count": 3, "height": image.shape[1], "width": image.shape[2], "dtype": "uint8"}
        profile |= {"tiled": True, "crs": "EPSG:32612", "transform": Affine(GSD, 0, 528_000, 0, -GSD, 4_979_000)}
        with rasterio.open(path, "w", **profile) as target:
            target.write(image[:, ::-1] if stale else image)
        if overviews is not None:
            with rasterio.open(path, "r+") as target:
                target.build_overviews([2, 4, 8], overviews)
        if stale:
            with rasterio.open(path, "r+") as target:
                target.write(image)
        return path

    return make


@pytest.fixture
def predict(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[[Path], tuple[np.ndarray, str]]:
    def run(raster: Path) -> tuple[np.ndarray, str]:
        output = tmp_path / f"{raster.name}_crowns.gpkg"
        settings = ["--device", "cpu", "--precision", "float32"]
        assert main(["predict", "--raster", str(raster), "--output", str(output), *settings]) == 0
        crowns = gpd.read_file(output, layer="crowns")
        bounds = np.asarray(shapely.bounds(crowns.geometry.to_numpy()))
        return bounds[np.lexsort(bounds.T)], capsys.readouterr().err

    return run


def test_crowns_do_not_depend_on_overviews(
    write: Write, predict: Callable[[Path], tuple[np.ndarray, str]], tmp_path: Path
) -> None:
    expected, log = predict(write("none", None))
    assert len(expected) > 15
    assert "is downsampled by averaging pixels of full resolution." in log
    nearest = write("nearest", Resampling.nearest)
    shutil.copy(nearest, tmp_path / "virtual.vrt", driver="VRT")  # GDAL uses the overviews of its source
    for raster in (nearest, write("stale", Resampling.average, stale=True), tmp_path / "virtual.vrt"):
        found, log = predict(raster)
        np.testing.assert_allclose(found, expected, atol=1e-6)
        assert "because its overviews differ from these averages" in log
    found, log = predict(write("average", Resampling.average))
    assert "is downsampled from its overviews, which equal averages of full resolution." in log
    assert 2 * len(match(overlaps(found, expected), 0.7)) / (len(found) + len(expected)) > 0.95


def test_overviews_of_the_files_of_a_mosaic(
    picture: np.ndarray, predict: Callable[[Path], tuple[np.ndarray, str]], tmp_path: Path
) -> None:
    """They are used if those of all files equal averages of full resolution, whose crowns remain."""
    edges = (0, 701, 1409, 2150)  # no multiples of the size of a pixel of the result
    kinds = {"none": [None] * 3, "average": [Resampling.average, None, Resampling.average]}
    kinds["mixed"] = [Resampling.average, Resampling.nearest, Resampling.average]
    crowns, logs = {}, {}
    for name, overviews in kinds.items():
        (tmp_path / name).mkdir()
        for number, kind in enumerate(overviews):
            part = picture[:, :, edges[number] : edges[number + 1]]
            profile = {"driver": "GTiff", "count": 3, "height": 2150, "width": part.shape[2], "dtype": "uint8"}
            profile |= {"tiled": True, "crs": "EPSG:32612"}
            place = Affine(GSD, 0, 528_000 + edges[number] * GSD, 0, -GSD, 4_979_000)
            path = tmp_path / name / f"{number}.tif"
            with rasterio.open(path, "w", transform=place, **profile) as target:
                target.write(part)
            if kind is not None:
                with rasterio.open(path, "r+") as target:
                    target.build_overviews([2, 4, 8], kind)
        crowns[name], logs[name] = predict(tmp_path / name)
    expected = crowns["none"]
    assert len(expected) > 15
    assert "'Mosaic of 3 rasters' is downsampled by averaging pixels of full resolution." in logs["none"]
    assert "is downsampled from its overviews, which equal averages of full resolution." in logs["average"]
    assert 2 * len(match(overlaps(crowns["average"], expected), 0.7)) / (len(crowns["average"]) + len(expected)) > 0.95
    assert "because its overviews differ from these averages" in logs["mixed"]
    np.testing.assert_allclose(crowns["mixed"], expected, atol=1e-6)


@pytest.mark.parametrize("overviews", [Resampling.nearest, Resampling.mode])
@pytest.mark.parametrize("size", [(430, 430), (97, 333), (1, 1), (2150, 70)])
def test_windows_are_averages_of_full_resolution(
    write: Write, picture: np.ndarray, overviews: Resampling, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = Window(7, 3, 2143, 2147)
    part = picture[:, 3:2150, 7:2150]
    with rasterio.open(write("none", None, image=part)) as data:
        expected = data.read(out_shape=(3, *size), resampling=Resampling.average)
    monkeypatch.setattr(downsampling, "STRIP_PX", 300_000)  # several strips
    with Raster(RasterInput(str(write("forest", overviews)))) as raster:
        assert not raster.overview_pixel
        image, valid = raster.read(window, size)
    assert valid.all()
    assert np.abs(np.moveaxis(image, -1, 0).astype(int) - expected).max() <= 1


def test_invalid_pixels_are_left_out_of_averages(write: Write, picture: np.ndarray) -> None:
    image = np.maximum(picture, 1)
    image[:, :1000] = 0
    path = write("nodata", None, image=image)
    with rasterio.open(path, "r+") as data:
        data.nodata = 0
        data.build_overviews([2, 4], Resampling.nearest)
    size = (333, 333)
    with rasterio.open(path, OVERVIEW_LEVEL="NONE") as data:
        expected = data.read(out_shape=(3, *size), resampling=Resampling.average)
        covered = data.read_masks(out_shape=(3, *size)).any(axis=0)
    with Raster(RasterInput(str(path))) as raster:
        found, valid = raster.read(Window(0, 0, 2150, 2150), size)
    np.testing.assert_array_equal(valid, covered)
    assert np.abs(np.moveaxis(found, -1, 0).astype(int) - expected * covered).max() <= 1


def test_the_choice_is_part_of_the_plan_of_threads_and_resumed_runs(write: Write) -> None:
    settings = {}
    for kind in (Resampling.nearest, Resampling.average):
        with Raster(RasterInput(str(write(kind.name, kind)))) as raster:
            assert raster.choose_overviews((1.0, 1.0)) is None  # nothing is downsampled
            assert not raster.overview_pixel
            message = str(raster.choose_overviews((0.2, 0.2)))
            assert re.search("which equal" if kind == Resampling.average else "differ", message)
            settings[kind] = raster.read_settings
            with raster.reference.open() as again:
                assert again.overview_pixel == raster.overview_pixel
                assert (raster.overview_pixel > 0) == (kind == Resampling.average)
                window = Window(100, 200, 1000, 1000)
                np.testing.assert_array_equal(again.read(window, (200, 200))[0], raster.read(window, (200, 200))[0])
    assert settings[Resampling.nearest] != settings[Resampling.average]


def test_overviews_of_another_part_are_compared_within_the_region_of_interest(
    write: Write, picture: np.ndarray
) -> None:
    """The lower half was changed after its overviews were built."""
    path = write("half", Resampling.average)
    with rasterio.open(path, "r+") as data:
        data.write(picture[:, :1000], window=RasterioWindow(0, 1150, 2150, 1000))
    with Raster(RasterInput(str(path))) as raster:
        raster.choose_overviews((0.2, 0.2), (0, 0, 2150, 1000))
        assert raster.overview_pixel
        raster.choose_overviews((0.2, 0.2), (0, 1200, 2150, 2150))
        assert not raster.overview_pixel
        raster.choose_overviews((0.2, 0.2))
        assert not raster.overview_pixel
