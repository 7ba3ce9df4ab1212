"""Pixels: what rasterio reads directly, from every kind of raster, and an error in words from what is none."""

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
from deepforest_qgis.imagery.raster import Raster, Stretch
from deepforest_qgis.imagery.windows import Window

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
def test_any_window_is_what_rasterio_reads(make_raster: Make, layout: dict[str, Any]) -> None:
    path = make_raster(noise(), "forest" + (".png" if layout.get("driver") == "PNG" else ".tif"), **layout)
    with rasterio.open(path) as data:
        for window in (WHOLE, Window(0, 0, 1, 1), Window(31, 15, 40, 33), Window(89, 59, 1, 1)):
            image, valid = read(path, window)
            direct = data.read(window=RasterioWindow(*window))
            np.testing.assert_array_equal(image, np.moveaxis(direct, 0, -1))
            assert image.dtype == np.uint8
            assert valid.all()


def test_any_window_of_real_imagery(samples: Path) -> None:
    with rasterio.open(samples / "OSBS_029.tif") as data, Raster(RasterInput(str(samples / "OSBS_029.tif"))) as raster:
        for window in (Window(0, 0, 400, 400), Window(137, 211, 64, 32)):
            direct = np.moveaxis(data.read([1, 2, 3], window=RasterioWindow(*window)), 0, -1)
            image, valid = raster.read(window)
            assert data.nodata == 255  # so that its makers took a few glints for nothing
            np.testing.assert_array_equal(valid, (direct != 255).any(axis=2))
            np.testing.assert_array_equal(image, direct * valid[..., None])


@pytest.mark.parametrize("bands", [(1, 2, 3), (3, 2, 1), (5, 1, 4), (2, 2, 4), (4, 4, 4), (5,)])
def test_any_choice_of_bands(make_raster: Make, bands: tuple[int, ...]) -> None:
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
def test_bands_are_chosen_by_their_meaning(make_raster: Make, colours: list[Any], expected: tuple[int, ...]) -> None:
    path = make_raster(noise(len(colours)), colours=colours)
    with Raster(RasterInput(str(path))) as raster:
        assert raster.bands == expected
        assert ("grey" in " ".join(raster.notes)) == (len(set(expected)) == 1)


def test_a_band_that_is_not_there(make_raster: Make) -> None:
    path = make_raster(noise())
    with pytest.raises(RasterError, match=r"Band 4 was chosen, but raster .*forest.* has 3 band.*from 1 to 3"):
        read(path, bands=(1, 2, 4))


def test_bands_of_several_data_types(make_raster: Make, tmp_path: Path) -> None:
    """A virtual raster may put a float band beside the colours."""
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


# -- Depth -------------------------------------------------------------------------------------


def test_sixteen_bits_keep_their_order(make_raster: Make) -> None:
    ramp = np.linspace(0, 3000, 60 * 90).reshape(1, 60, 90).repeat(3, 0).astype("uint16")
    image, _ = read(make_raster(ramp))
    assert (np.diff(image.reshape(-1, 3).astype(int), axis=0) >= 0).all()
    at_300 = image[ramp[0] == 300][0]
    assert (at_300 != 300 % 256).all()  # it does not wrap
    assert (np.abs(at_300 - (300 - 60) / (2940 - 60) * 255) < 2).all()  # the 2nd and 98th percentile are the ends
    assert (image[0, 0].max(), image[-1, -1].min()) == (0, 255)


@pytest.mark.parametrize("dtype", ["uint16", "int16", "uint32", "float32", "float64"])
def test_a_stretch_maps_percentiles_band_by_band(make_raster: Make, dtype: str) -> None:
    values = noise(dtype=dtype) * np.asarray([1, 2, 3])[:, None, None].astype(dtype)
    image, _ = read(make_raster(values))
    for channel in range(3):
        low, high = np.percentile(values[channel], [2, 98])
        expected = np.clip((values[channel].astype(float) - low) / (high - low), 0, 1) * 255
        assert np.abs(image[..., channel] - expected).max() <= 1


def test_the_stretch_of_training_is_reused(make_raster: Make) -> None:
    trained = Stretch("uint16", (0.0, 100.0, 200.0), (1000.0, 1100.0, 1200.0))
    path = make_raster(np.full((3, 60, 90), 600, "uint16"))
    with Raster(RasterInput(str(path))) as raster:
        raster.choose_stretch(Stretch.from_dict(trained.to_dict()))
        assert raster.stretch == trained
        assert raster.notes == []
        image, _ = raster.read(WHOLE)
    assert image[0, 0].tolist() == [153, 128, 102]  # 600, 500 and 400 of 1000


def test_a_stretch_of_another_data_type_is_not(make_raster: Make) -> None:
    trained = Stretch("uint16", (0.0,) * 3, (10_000.0,) * 3)
    with Raster(RasterInput(str(make_raster(noise())))) as raster:
        raster.choose_stretch(trained)
        assert raster.stretch is None  # uint8 is taken as it is
    with Raster(RasterInput(str(make_raster(noise(dtype="float32"))))) as raster:
        raster.choose_stretch(trained)
        assert raster.stretch is not None
        assert raster.stretch.dtype == "float32"
        assert "stretched" in " ".join(raster.notes)


def test_values_that_are_no_numbers_are_no_ground(make_raster: Make) -> None:
    values = noise(dtype="float32")
    values[:, 10:20, 30:50] = np.nan
    values[0, 0, 0] = np.inf  # one band of three: the pixel counts still
    image, valid = read(make_raster(values))
    expected = np.ones((60, 90), bool)
    expected[10:20, 30:50] = False
    np.testing.assert_array_equal(valid, expected)
    assert not image[~expected].any()
    assert image[expected].any()


def test_a_single_value_is_no_reason_to_stumble(make_raster: Make) -> None:
    image, valid = read(make_raster(np.full((3, 60, 90), 7.5, "float32")))
    assert not image.any()
    assert valid.all()


def test_nothing_but_nodata(make_raster: Make) -> None:
    with pytest.raises(RasterError, match=r"forest.*holds no valid pixels.*nodata"):
        read(make_raster(np.full((3, 60, 90), 7, "uint16"), nodata=7))


def test_complex_numbers(make_raster: Make) -> None:
    with pytest.raises(RasterError, match="complex numbers"):
        read(make_raster(noise(dtype="float32").astype("complex64")))


# -- What is there and what is not -------------------------------------------------------------


def test_nodata(make_raster: Make) -> None:
    values = noise()
    values[:, :10, :] = 0
    values[0, 30, 40] = 0  # dark in one band is a colour
    image, valid = read(make_raster(values, nodata=0))
    np.testing.assert_array_equal(valid, (values != 0).any(axis=0))
    np.testing.assert_array_equal(image[valid], np.moveaxis(values, 0, -1)[valid])


def test_alpha(make_raster: Make) -> None:
    values = noise(4)
    values[3] = 255
    values[3, 20:40, 5:80] = 0
    path = make_raster(values, colours=[*RGB, ColorInterp.alpha])
    image, valid = read(path)
    np.testing.assert_array_equal(valid, values[3] > 0)
    np.testing.assert_array_equal(image, np.moveaxis(values[:3], 0, -1) * valid[..., None])


def test_a_mask_inside_the_file(make_raster: Make) -> None:
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
    shrunk, _ = read(path, size=(30, 45))  # colours are chosen, never mixed
    assert {tuple(pixel) for pixel in shrunk.reshape(-1, 3)} <= {tuple(colour[:3]) for colour in colours.values()}


# -- Other sizes -------------------------------------------------------------------------------


@pytest.mark.parametrize("factor", [2, 3, 5])
def test_shrinking_is_the_mean_of_the_pixels(make_raster: Make, factor: int) -> None:
    values = noise()
    image, _ = read(make_raster(values), size=(60 // factor, 90 // factor))
    blocks = values.reshape(3, 60 // factor, factor, 90 // factor, factor).mean(axis=(2, 4))
    assert np.abs(image - np.moveaxis(blocks, 0, -1)).max() <= 0.5 + 1e-6


def test_nodata_does_not_darken_its_neighbours(make_raster: Make) -> None:
    values = np.full((3, 60, 90), 200, "uint8")
    values[:, :, 45:] = 0
    image, valid = read(make_raster(values, nodata=0), size=(20, 20))  # a pixel of 4.5 columns crosses the border
    assert (image[valid] == 200).all()
    assert not image[~valid].any()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    patch=st.tuples(st.integers(32, 150), st.integers(32, 150)),
    window=st.tuples(st.integers(1, 90), st.integers(1, 60)),
    most=st.sampled_from([32, 64, 100, 416]),
)
def test_a_patch_has_one_scale_whatever_the_window(
    make_raster: Make, patch: tuple[int, int], window: tuple[int, int], most: int
) -> None:
    path = make_raster(noise())
    width, height = min(window[0], patch[0]), min(window[1], patch[1])
    with Raster(RasterInput(str(path))) as raster:
        image, scale, holds = raster.read_patch(Window(3, 2, min(width, 87), min(height, 58)), patch, most)
    side = min(max(patch), most)
    assert image.shape == (side, side, 3)
    assert scale == (side / patch[0], side / patch[1])
    shown = image.any(axis=2)  # the noise is never black
    tall, wide = shown.any(axis=1).sum(), shown.any(axis=0).sum()
    assert abs(wide - min(width, 87) * scale[0]) <= 1
    assert abs(tall - min(height, 58) * scale[1]) <= 1
    assert shown[:tall, :wide].all()  # the rest, to the right and below, is black
    assert holds or shown.sum() <= 1


def test_a_patch_at_its_own_scale_is_the_window(make_raster: Make) -> None:
    values = noise()
    with Raster(RasterInput(str(make_raster(values)))) as raster:
        image, scale, holds = raster.read_patch(Window(10, 20, 64, 40), (64, 64), 416)
    assert scale == (1, 1)
    assert holds
    np.testing.assert_array_equal(image[:40], np.moveaxis(values, 0, -1)[20:60, 10:74])
    assert not image[40:].any()


@pytest.mark.parametrize(("value", "nodata"), [(0, None), (255, None), (90, None), (0, 0)])
def test_a_window_of_one_colour_holds_nothing(make_raster: Make, value: int, nodata: int | None) -> None:
    values = np.full((3, 60, 90), value, "uint8")
    values[:, 50:, 50:] = noise(height=10, width=40)
    with Raster(RasterInput(str(make_raster(values, nodata=nodata)))) as raster:
        assert not raster.read_patch(Window(0, 0, 40, 40), (40, 40), 416)[2]
        assert raster.read_patch(Window(45, 15, 40, 40), (40, 40), 416)[2]


# -- Where it lies -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "transform",
    [
        Affine.translation(528_000, 4_979_000) @ Affine.rotation(30) @ Affine.scale(0.1, -0.2),
        Affine(0.1, 0, 528_000, 0, 0.1, 4_979_000),
    ],
    ids=["rotated", "south-up"],
)
def test_pixels_come_as_they_are_stored(make_raster: Make, transform: Affine) -> None:
    values = noise()
    path = make_raster(values, transform=transform)
    np.testing.assert_array_equal(read(path)[0], np.moveaxis(values, 0, -1))
    with Raster(RasterInput(str(path))) as raster:
        np.testing.assert_allclose(raster.ref.transform[:6], transform[:6])
        assert raster.ref.gsd == pytest.approx((0.1, abs(transform.determinant) / 0.1), rel=1e-3)


def test_without_a_crs_the_place_is_known_but_no_metre(make_raster: Make) -> None:
    path = make_raster(noise(), crs=None)
    with Raster(RasterInput(str(path))) as raster:
        assert raster.georeferenced
        assert raster.ref.crs is None
        assert raster.ref.gsd is None
    assert "no coordinate reference system" in notes(path)


def test_without_a_georeference_it_lies_where_qgis_draws_it(make_raster: Make) -> None:
    path = make_raster(noise(), crs=None, transform=None)
    with Raster(RasterInput(str(path))) as raster:
        assert not raster.georeferenced
        assert raster.ref.gsd is None
        x, y = raster.ref.to_map([0, 90], [0, 60])
        assert (x.tolist(), y.tolist()) == ([0, 90], [0, -60])
    assert "no georeference" in notes(path)


# -- What is no raster -------------------------------------------------------------------------


def refusal(path: Path | str) -> str:
    with pytest.raises(RasterError) as caught:
        read(path)
    assert caught.value.hint
    return str(caught.value)


@pytest.mark.parametrize("layout", [{}, {"tiled": True, "blockxsize": 16, "blockysize": 16}], ids=["striped", "tiled"])
@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_a_truncated_file(make_raster: Make, layout: dict[str, Any], dtype: str) -> None:
    path = make_raster(noise(dtype=dtype), **layout)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    words = refusal(path)
    assert str(path) in words
    assert "cannot be" in words


def test_a_truncated_photograph(samples: Path, tmp_path: Path) -> None:
    path = tmp_path / "half.png"
    path.write_bytes((samples / "OSBS_029.png").read_bytes()[:200_000])
    with pytest.raises(RasterError, match=r"half\.png.*cannot be read at column 0, row 0"):
        read(path, Window(0, 0, 400, 400))


def test_what_is_no_raster(tmp_path: Path) -> None:
    (tmp_path / "empty.tif").touch()
    (tmp_path / "words.tif").write_text("These are words.")
    (tmp_path / "folder").mkdir()
    for name in ("missing.tif", "empty.tif", "words.tif", "folder"):
        assert re.search(rf"{name}.*cannot be opened.*Check that the file exists", refusal(tmp_path / name))


def test_it_is_called_by_its_name_in_qgis(tmp_path: Path) -> None:
    with pytest.raises(RasterError, match=r"^Raster 'Orthomosaic 2024' cannot be opened"):
        Raster(RasterInput(str(tmp_path / "x.tif"), name="Orthomosaic 2024"))


def test_a_path_with_spaces_and_umlauts(make_raster: Make) -> None:
    values = noise()
    np.testing.assert_array_equal(read(make_raster(values, "Wälder im Süden.tif"))[0], np.moveaxis(values, 0, -1))
