"""Pixels equal those that rasterio reads, for every kind of raster; other files give an error."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rasterio.enums import ColorInterp
from rasterio.windows import Window as RasterioWindow

from deepforest_qgis.common.errors import RasterError
from deepforest_qgis.common.jobs import RasterInput
from deepforest_qgis.imagery.raster import Raster
from deepforest_qgis.imagery.windows import ImageGeometry, Window

Make = Callable[..., Path]
WHOLE = Window(0, 0, 90, 60)
RGB = [ColorInterp.red, ColorInterp.green, ColorInterp.blue]
NIR = ColorInterp.undefined


def noise(bands: int = 3, height: int = 60, width: int = 90, dtype: str = "uint8", seed: int = 1) -> np.ndarray:
    rng = np.random.default_rng(seed)
    if dtype.startswith("float"):
        return rng.uniform(0, 1, (bands, height, width)).astype(dtype)
    return rng.integers(1, 250 if dtype == "uint8" else 4000, (bands, height, width)).astype(dtype)


def read(
    path: Path | str, window: Window = WHOLE, bands: tuple[int, ...] = (), size: tuple[int, int] | None = None
) -> tuple[np.ndarray, np.ndarray]:
    with Raster(RasterInput(str(path), bands=bands)) as raster:
        raster.choose_stretch()
        return raster.read(window, size)


def notes(path: Path, bands: tuple[int, ...] = ()) -> str:
    with Raster(RasterInput(str(path), bands=bands)) as raster:
        raster.choose_stretch()
        return " ".join(raster.notes)


# -- Bands -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "layout",
    [
        {},
        {"tiled": True, "blockxsize": 32, "blockysize": 16},
        {"interleave": "band", "compress": "deflate"},
        {"blockysize": 1},
        {"driver": "PNG"},
    ],
    ids=["striped", "tiled", "by band", "one row a strip", "PNG"],
)
def test_a_window_equals_that_of_rasterio(make_raster: Make, layout: dict[str, Any]) -> None:
    path = make_raster(noise(), "forest" + (".png" if layout.get("driver") == "PNG" else ".tif"), **layout)
    with rasterio.open(path) as data:
        for window in (WHOLE, Window(0, 0, 1, 1), Window(31, 15, 40, 33), Window(89, 59, 1, 1)):
            image, valid = read(path, window)
            direct = data.read(window=RasterioWindow(*window))
            np.testing.assert_array_equal(image, np.moveaxis(direct, 0, -1))
            assert image.dtype == np.uint8
            assert valid.all()


def test_a_window_of_real_imagery_equals_that_of_rasterio(samples: Path) -> None:
    with rasterio.open(samples / "OSBS_029.tif") as data, Raster(RasterInput(str(samples / "OSBS_029.tif"))) as raster:
        for window in (Window(0, 0, 400, 400), Window(137, 211, 64, 32)):
            direct = np.moveaxis(data.read([1, 2, 3], window=RasterioWindow(*window)), 0, -1)
            image, valid = raster.read(window)
            assert data.nodata == 255  # a few glints have this value
            np.testing.assert_array_equal(valid, (direct != 255).any(axis=2))
            np.testing.assert_array_equal(image, direct * valid[..., None])


@pytest.mark.parametrize("bands", [(1, 2, 3), (3, 2, 1), (5, 1, 4), (2, 2, 4), (4, 4, 4), (5,)])
def test_bands_can_be_chosen_in_any_order(make_raster: Make, bands: tuple[int, ...]) -> None:
    values = noise(5)
    path = make_raster(values, colours=[*RGB, NIR, NIR])
    chosen = bands if len(bands) == 3 else bands * 3
    np.testing.assert_array_equal(read(path, bands=bands)[0], np.moveaxis(values[[b - 1 for b in chosen]], 0, -1))


@pytest.mark.parametrize(
    ("colours", "expected"),
    [
        ([ColorInterp.gray], (1, 1, 1)),
        ([NIR, NIR], (1, 1, 1)),
        ([ColorInterp.gray, ColorInterp.alpha], (1, 1, 1)),
        (RGB, (1, 2, 3)),
        ([*RGB[::-1], NIR], (3, 2, 1)),
        ([NIR, *RGB], (2, 3, 4)),
        ([ColorInterp.gray, NIR, NIR, NIR, NIR], (1, 2, 3)),
    ],
)
def test_bands_are_chosen_by_colour_interpretation(
    make_raster: Make, colours: list[Any], expected: tuple[int, ...]
) -> None:
    path = make_raster(noise(len(colours)), colours=colours)
    with Raster(RasterInput(str(path))) as raster:
        assert raster.bands == expected
        assert ("grey" in " ".join(raster.notes)) == (len(set(expected)) == 1)


def test_a_missing_band_is_refused(make_raster: Make) -> None:
    path = make_raster(noise())
    with pytest.raises(RasterError, match=r"Band 4 was chosen, but raster .*forest.* has 3 bands.*from 1 to 3"):
        read(path, bands=(1, 2, 4))


def test_bands_of_different_data_types_are_refused(make_raster: Make, tmp_path: Path) -> None:
    """A virtual raster may contain a float band beside the colours."""
    colour, height = make_raster(noise()), make_raster(noise(1, dtype="float32"), "height.tif")
    vrt = ET.Element("VRTDataset", rasterXSize="90", rasterYSize="60")
    for number, (kind, path, band) in enumerate(
        [("Byte", colour, 1), ("Byte", colour, 2), ("Byte", colour, 3), ("Float32", height, 1)], 1
    ):
        element = ET.SubElement(vrt, "VRTRasterBand", dataType=kind, band=str(number))
        source = ET.SubElement(element, "SimpleSource")
        ET.SubElement(source, "SourceFilename").text = str(path)
        ET.SubElement(source, "SourceBand").text = str(band)
    ET.ElementTree(vrt).write(tmp_path / "mixed.vrt")
    np.testing.assert_array_equal(read(tmp_path / "mixed.vrt")[0], read(colour)[0])
    with pytest.raises(RasterError, match=r"mixed.*different data types.*float32"):
        read(tmp_path / "mixed.vrt", bands=(1, 2, 4))


def test_values_that_are_not_finite_are_invalid(make_raster: Make) -> None:
    values = noise(dtype="float32")
    values[:, 10:20, 30:50] = np.nan
    values[0, 0, 0] = np.inf  # in one band of three: the pixel stays valid
    image, valid = read(make_raster(values))
    expected = np.ones((60, 90), bool)
    expected[10:20, 30:50] = False
    np.testing.assert_array_equal(valid, expected)
    assert not image[~expected].any()
    assert image[expected].any()


def test_complex_values_are_refused(make_raster: Make) -> None:
    with pytest.raises(RasterError, match="complex values"):
        read(make_raster(noise(dtype="float32").astype("complex64")))


# -- Validity ----------------------------------------------------------------------------------


def test_nodata_is_invalid_if_all_bands_have_it(make_raster: Make) -> None:
    values = noise()
    values[:, :10, :] = 0
    values[0, 30, 40] = 0  # nodata in one band only
    image, valid = read(make_raster(values, nodata=0))
    np.testing.assert_array_equal(valid, (values != 0).any(axis=0))
    np.testing.assert_array_equal(image[valid], np.moveaxis(values, 0, -1)[valid])


def test_transparent_pixels_are_invalid(make_raster: Make) -> None:
    values = noise(4)
    values[3] = 255
    values[3, 20:40, 5:80] = 0
    path = make_raster(values, colours=[*RGB, ColorInterp.alpha])
    image, valid = read(path)
    np.testing.assert_array_equal(valid, values[3] > 0)
    np.testing.assert_array_equal(image, np.moveaxis(values[:3], 0, -1) * valid[..., None])


def test_masked_pixels_are_invalid(make_raster: Make) -> None:
    mask = np.full((60, 90), 255, "uint8")
    mask[:, 60:] = 0
    image, valid = read(make_raster(noise(), mask=mask))
    np.testing.assert_array_equal(valid, mask > 0)
    assert not image[:, 60:].any()


def test_a_palette_gives_its_colours(make_raster: Make) -> None:
    values = np.random.default_rng(1).integers(0, 4, (1, 60, 90)).astype("uint8")
    colours = {0: (10, 20, 30, 255), 1: (200, 0, 7, 255), 2: (0, 0, 0, 255), 3: (1, 255, 128, 255)}
    path = make_raster(values, palette=colours)
    expected = np.asarray([colours[index][:3] for index in range(4)], np.uint8)[values[0]]
    np.testing.assert_array_equal(read(path)[0], expected)
    assert "grey" not in notes(path)
    shrunk, _ = read(path, size=(30, 45))  # colours are not interpolated
    assert {tuple(pixel) for pixel in shrunk.reshape(-1, 3)} <= {tuple(colour[:3]) for colour in colours.values()}


# -- Resampling --------------------------------------------------------------------------------


@pytest.mark.parametrize("factor", [2, 3, 5])
def test_downsampling_averages_pixels(make_raster: Make, factor: int) -> None:
    values = noise()
    image, _ = read(make_raster(values), size=(60 // factor, 90 // factor))
    blocks = values.reshape(3, 60 // factor, factor, 90 // factor, factor).mean(axis=(2, 4))
    assert np.abs(image - np.moveaxis(blocks, 0, -1)).max() <= 0.5 + 1e-6


def test_nodata_does_not_darken_its_neighbours(make_raster: Make) -> None:
    values = np.full((3, 60, 90), 200, "uint8")
    values[:, :, 45:] = 0
    image, valid = read(make_raster(values, nodata=0), size=(20, 20))  # output pixels of 4.5 columns cross the border
    assert (image[valid] == 200).all()
    assert not image[~valid].any()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    patch=st.tuples(st.integers(32, 150), st.integers(32, 150)),
    window=st.tuples(st.integers(1, 90), st.integers(1, 60)),
    most=st.sampled_from([32, 64, 100, 416]),
)
def test_the_scale_of_a_patch_does_not_depend_on_the_window(
    make_raster: Make, patch: tuple[int, int], window: tuple[int, int], most: int
) -> None:
    path = make_raster(noise())
    width, height = min(window[0], patch[0]), min(window[1], patch[1])
    with Raster(RasterInput(str(path))) as raster:
        found = raster.read_patch(Window(3, 2, min(width, 87), min(height, 58)), ImageGeometry(patch, most))
    image, scale = found.image, found.scale
    side = min(max(patch), most)
    assert image.shape == (side, side, 3)
    assert scale == (side / patch[0], side / patch[1])
    shown = image.any(axis=2)  # the noise is never black
    tall, wide = shown.any(axis=1).sum(), shown.any(axis=0).sum()
    assert abs(wide - min(width, 87) * scale[0]) <= 1
    assert abs(tall - min(height, 58) * scale[1]) <= 1
    assert shown[:tall, :wide].all()  # the padding to the right and below is black
    assert found.has_data or shown.sum() <= 1


def test_a_small_patch_is_not_resampled(make_raster: Make) -> None:
    values = noise()
    with Raster(RasterInput(str(make_raster(values)))) as raster:
        found = raster.read_patch(Window(10, 20, 64, 40), ImageGeometry((64, 64), 416))
    image = found.image
    assert found.scale == (1, 1)
    assert found.has_data
    np.testing.assert_array_equal(image[:40], np.moveaxis(values, 0, -1)[20:60, 10:74])
    assert not image[40:].any()


@pytest.mark.parametrize(("value", "nodata"), [(0, None), (255, None), (90, None), (0, 0)])
def test_a_window_of_one_colour_has_no_data(make_raster: Make, value: int, nodata: int | None) -> None:
    values = np.full((3, 60, 90), value, "uint8")
    values[:, 50:, 50:] = noise(height=10, width=40)
    with Raster(RasterInput(str(make_raster(values, nodata=nodata)))) as raster:
        geometry = ImageGeometry((40, 40), 416)
        assert not raster.read_patch(Window(0, 0, 40, 40), geometry).has_data
        assert raster.read_patch(Window(45, 15, 40, 40), geometry).has_data


# -- Georeference ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "transform",
    [
        Affine.translation(528_000, 4_979_000) @ Affine.rotation(30) @ Affine.scale(0.1, -0.2),
        Affine(0.1, 0, 528_000, 0, 0.1, 4_979_000),
    ],
    ids=["rotated", "south-up"],
)
def test_pixels_are_read_in_the_order_of_the_file(make_raster: Make, transform: Affine) -> None:
    values = noise()
    path = make_raster(values, transform=transform)
    np.testing.assert_array_equal(read(path)[0], np.moveaxis(values, 0, -1))
    with Raster(RasterInput(str(path))) as raster:
        np.testing.assert_allclose(raster.ref.transform[:6], transform[:6])
        assert raster.ref.gsd == pytest.approx((0.1, abs(transform.determinant) / 0.1), rel=1e-3)


def test_a_raster_without_crs_has_no_ground_resolution(make_raster: Make) -> None:
    path = make_raster(noise(), crs=None)
    with Raster(RasterInput(str(path))) as raster:
        assert raster.georeferenced
        assert raster.ref.crs is None
        assert raster.ref.gsd is None
    assert "no coordinate reference system" in notes(path)


def test_a_raster_without_georeference_lies_where_qgis_draws_it(make_raster: Make) -> None:
    path = make_raster(noise(), crs=None, transform=None)
    with Raster(RasterInput(str(path))) as raster:
        assert not raster.georeferenced
        assert raster.ref.gsd is None
        x, y = raster.ref.to_map([0, 90], [0, 60])
        assert (x.tolist(), y.tolist()) == ([0, 90], [0, -60])
    assert "no georeference" in notes(path)


# -- Files that cannot be read -----------------------------------------------------------------


def error_of(path: Path | str) -> str:
    with pytest.raises(RasterError) as caught:
        read(path)
    assert caught.value.hint
    return str(caught.value)


@pytest.mark.parametrize("layout", [{}, {"tiled": True, "blockxsize": 16, "blockysize": 16}], ids=["striped", "tiled"])
@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_a_truncated_geotiff_gives_an_error(make_raster: Make, layout: dict[str, Any], dtype: str) -> None:
    path = make_raster(noise(dtype=dtype), **layout)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    error = error_of(path)
    assert str(path) in error
    assert "cannot be" in error


def test_a_truncated_png_gives_an_error(samples: Path, tmp_path: Path) -> None:
    path = tmp_path / "half.png"
    path.write_bytes((samples / "OSBS_029.png").read_bytes()[:200_000])
    with pytest.raises(RasterError, match=r"half\.png.*cannot be read at column 0, row 0"):
        read(path, Window(0, 0, 400, 400))


def test_files_that_are_not_rasters_give_an_error(tmp_path: Path) -> None:
    (tmp_path / "empty.tif").touch()
    (tmp_path / "text.tif").write_text("This is text.")
    (tmp_path / "folder").mkdir()
    for name in ("missing.tif", "empty.tif", "text.tif", "folder"):
        assert re.search(rf"{name}.*cannot be opened.*Check that the file exists", error_of(tmp_path / name))


def test_errors_contain_the_name_of_the_layer(tmp_path: Path) -> None:
    with pytest.raises(RasterError, match=r"^Raster 'Orthomosaic 2024' cannot be opened"):
        Raster(RasterInput(str(tmp_path / "x.tif"), name="Orthomosaic 2024"))


def test_a_path_with_spaces_and_umlauts(make_raster: Make) -> None:
    values = noise()
    np.testing.assert_array_equal(read(make_raster(values, "Wälder im Süden.tif"))[0], np.moveaxis(values, 0, -1))
