"""Which pixels are valid: alpha bands of any kind, no data values of a layer in QGIS, and undeclared fill values."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.enums import ColorInterp

from deepforest_qgis.__main__ import main
from deepforest_qgis.common.jobs import PredictJob, RasterInput, job_from_dict, job_to_dict
from deepforest_qgis.imagery.raster import Raster
from deepforest_qgis.imagery.stretch import Stretch
from deepforest_qgis.imagery.validity import find_fills
from deepforest_qgis.imagery.windows import Window

SIDE, GSD = 400, 0.1
RGB = [ColorInterp.red, ColorInterp.green, ColorInterp.blue]
GREY = [ColorInterp.gray, ColorInterp.undefined, ColorInterp.undefined]
ALPHAS: dict[str, tuple[str, int, float, list[ColorInterp]]] = {  # type, colour bands, opaque, colour interpretation
    "a fifth band": ("uint8", 4, 255, RGB),
    "a sixth band": ("uint8", 5, 255, RGB),
    "a fourth band of int16": ("int16", 3, 255, RGB),
    "a fourth band of float32": ("float32", 3, 1.0, RGB),
    "a fifth band of uint16": ("uint16", 4, 65535, RGB),
    "a fourth band without colours": ("float32", 3, 1.0, GREY),
}
FILLS: dict[float, str] = {
    -10000: "int16",
    -32767: "int16",
    -32768: "int16",
    32767: "int16",
    65535: "uint16",
    -9999: "float32",
    float(np.finfo(np.float32).min): "float32",
    -1e30: "float64",
}


@pytest.fixture(scope="module")
def forest() -> np.ndarray:
    """A corner of the Yellowstone tile (3, SIDE, SIDE) with some thirty trees."""
    with rasterio.open(Path(__file__).parents[2] / ".samples" / "yellowstone_test.tif") as tile:
        return tile.read(window=((0, SIDE), (0, SIDE)))


def write(path: Path, values: np.ndarray, colours: Any = None, **profile: Any) -> Path:
    count, height, width = values.shape
    profile = {"transform": Affine(GSD, 0, 528_000, 0, -GSD, 4_979_000), "crs": "EPSG:32612", **profile}
    with rasterio.open(
        path, "w", driver="GTiff", count=count, height=height, width=width, dtype=values.dtype, **profile
    ) as target:
        if colours:
            target.colorinterp = colours
        target.write(values)
    return path


def predict(raster: Path, *options: str) -> tuple[np.ndarray, int]:
    """Bounds of the crowns in map units (N, 4)."""
    output = raster.with_suffix(".gpkg")
    assert main(["predict", "--raster", str(raster), "--output", str(output), "--device", "cpu", *options]) == 0
    crowns = gpd.read_file(output, layer="crowns")
    return crowns.bounds.to_numpy(), int((crowns.bounds["minx"] < 528_000 + SIDE / 2 * GSD - 1).sum())


def read(source: RasterInput, size: tuple[int, int] = (SIDE // 2, SIDE // 2)) -> tuple[np.ndarray, np.ndarray]:
    with Raster(source) as raster:
        raster.choose_stretch()
        return raster.read(Window(0, 0, SIDE, SIDE), size)


# -- alpha -------------------------------------------------------------------------------------


def with_alpha(forest: np.ndarray, kind: str) -> tuple[np.ndarray, list[ColorInterp]]:
    """The forest with a transparent western half."""
    dtype, count, opaque, colours = ALPHAS[kind]
    bands = np.concatenate([forest, forest[::-1]])[:count].astype(dtype)
    alpha = np.full((1, SIDE, SIDE), opaque, dtype)
    alpha[:, :, : SIDE // 2] = 0
    return np.concatenate([bands, alpha]), [*colours, *[ColorInterp.undefined] * (count - 3), ColorInterp.alpha]


@pytest.mark.parametrize("kind", ALPHAS)
@pytest.mark.parametrize("size", [SIDE, SIDE // 2, SIDE + 100])
def test_transparent_pixels_are_invalid(kind: str, size: int, forest: np.ndarray, tmp_path: Path) -> None:
    values, colours = with_alpha(forest, kind)
    declared = np.where(values[-1:] > 0, values[:3], 0)
    expected, opaque = read(RasterInput(str(write(tmp_path / "nodata.tif", declared, nodata=0))), (size, size))
    image, valid = read(RasterInput(str(write(tmp_path / "alpha.tif", values, colours))), (size, size))
    middle = size // 2
    assert not valid[:, : middle - 2].any()
    assert valid[:, middle + 2 :].all()
    assert opaque[:, middle + 2 :].all()
    np.testing.assert_allclose(image[:, middle + 2 :], expected[:, middle + 2 :], atol=1)


@pytest.mark.parametrize("kind", ["a fifth band", "a sixth band"])
def test_no_crowns_in_the_transparent_part_of_a_mosaic(kind: str, forest: np.ndarray, tmp_path: Path) -> None:
    values, colours = with_alpha(forest, kind)
    four = predict(write(tmp_path / "four.tif", values[[0, 1, 2, -1]], [*RGB, ColorInterp.alpha]))
    opaque = predict(write(tmp_path / "opaque.tif", values[:3]))
    found, west = predict(write(tmp_path / "many.tif", values, colours))
    assert opaque[1] > 5  # in the transparent part
    assert (west, four[1]) == (0, 0)
    np.testing.assert_allclose(found, four[0], atol=GSD / 5)


def test_a_band_that_is_read_is_no_alpha_band(forest: np.ndarray, tmp_path: Path) -> None:
    """Near infrared that was stored as alpha."""
    values = np.concatenate([forest, forest[:1]]).astype("uint16")
    values[3, :, :100] = 0
    path = str(write(tmp_path / "nir.tif", values, [*GREY, ColorInterp.alpha]))
    with Raster(RasterInput(path, bands=(4, 1, 2))) as raster:
        raster.choose_stretch()
        image, _ = raster.read(Window(0, 0, SIDE, SIDE))
    assert (image[:, 100:, 0] > 0).mean() > 0.9
    five = str(
        write(
            tmp_path / "five.tif",
            np.concatenate([values[:3], values[:1], values[3:]]),
            [*GREY, GREY[1], ColorInterp.alpha],
        )
    )
    assert read(RasterInput(five, bands=(5, 1, 2)))[1].all()
    assert not read(RasterInput(five, bands=(4, 1, 2)))[1][:, :40].any()


def test_a_declared_value_beside_an_alpha_band(forest: np.ndarray, tmp_path: Path) -> None:
    values = np.concatenate([forest, np.full_like(forest[:1], 255)])
    values[3, :, :100] = 0
    values[:3, :, 300:] = 7
    path = write(tmp_path / "both.tif", values, [*RGB, ColorInterp.alpha], nodata=7)
    _, valid = read(RasterInput(str(path)), (SIDE, SIDE))
    assert not valid[:, :100].any()
    assert not valid[:, 300:].any()
    assert valid[:, 100:300].all()


# -- no data values of the layer ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("nodata", "invalid"),
    [
        ([(1, 0, 9)], (0, 100)),
        ([(2, -1.7e308, 9.5)], (0, 100)),
        ([(1, 10, 10), (2, 300, 400)], ()),
        ([(0, 5, 5), (0, 200, 1.7e308)], (0, 50, 350, SIDE)),
        ([(4, 0, 255)], ()),
    ],
)
@pytest.mark.parametrize("dtype", ["uint8", "float32"])
def test_additional_no_data_values(nodata: Any, invalid: Any, dtype: str, tmp_path: Path) -> None:
    values = np.random.default_rng(1).integers(20, 150, (4, SIDE, SIDE)).astype(dtype)
    values[:, :, :50], values[:, :, 50:100], values[:, :, 350:] = 5, 7, 220
    path = str(write(tmp_path / "r.tif", values, [*RGB, ColorInterp.undefined]))
    job = job_from_dict(json.loads(json.dumps(job_to_dict(PredictJob(RasterInput(path, nodata=nodata), "x.gpkg")))))
    expected = np.ones(SIDE, bool)
    for start, stop in zip(invalid[::2], invalid[1::2], strict=True):
        expected[start:stop] = False
    with Raster(job.raster) as raster:
        raster.stretch = None if dtype == "uint8" else Stretch(dtype, (0,) * 3, (255,) * 3)
        _, valid = raster.read(Window(0, 0, SIDE, SIDE))
        reopened = raster.reference.open()
        with Raster(RasterInput(path)) as plain:
            assert (plain.read_settings == raster.read_settings) == (not nodata)
    assert (valid == expected).all()
    with reopened:
        assert (reopened.read(Window(0, 0, SIDE, SIDE))[1] == expected).all()


def test_the_declared_value_can_be_ignored(forest: np.ndarray, tmp_path: Path) -> None:
    values = forest // 16 * 16 + 8
    values[:, 100:200] = 88
    declared = RasterInput(str(write(tmp_path / "declared.tif", values, nodata=88)))
    plain = RasterInput(str(write(tmp_path / "plain.tif", values)))
    assert not read(declared)[1].all()
    image, valid = read(RasterInput(declared.path, use_nodata=False))
    assert valid.all()
    assert (image == read(plain)[0]).all()


def test_no_data_values_of_another_form_are_refused() -> None:
    data = job_to_dict(PredictJob(RasterInput("a.tif"), "x.gpkg"))
    for value in ([[1, 2]], [["a", 0, 0]], 5, [None]):
        data["params"]["raster"]["nodata"] = value
        with pytest.raises(ValueError, match="cannot be read"):
            job_from_dict(data)


# -- undeclared fill values --------------------------------------------------------------------


def filled(forest: np.ndarray, fill: float, dtype: str) -> np.ndarray:
    """The forest in 12 bit with a western part that has no data."""
    values = (forest.astype(dtype) * 12 + 40).astype(dtype)
    values[:, :, : SIDE // 2] = fill
    return values


@pytest.mark.parametrize("fill", FILLS)
def test_an_undeclared_fill_value(fill: float, forest: np.ndarray, tmp_path: Path) -> None:
    values = filled(forest, fill, FILLS[fill])
    expected = read(RasterInput(str(write(tmp_path / "declared.tif", values, nodata=fill))))
    found = read(RasterInput(str(write(tmp_path / "undeclared.tif", values))))
    assert (found[1] == expected[1]).all()
    np.testing.assert_allclose(found[0], expected[0], atol=1)
    # With the fill value in the stretch all the forest has nearly one colour.
    assert found[0][:, SIDE // 4 :].std() > 30


@pytest.mark.parametrize("fill", [-10000, float(np.finfo(np.float32).min)])
def test_the_crowns_beside_an_undeclared_fill_value(
    fill: float, forest: np.ndarray, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    values = filled(forest, fill, FILLS[fill])
    expected = predict(write(tmp_path / "declared.tif", values, nodata=fill))
    assert "gdal_edit" not in capsys.readouterr().err
    found = predict(write(tmp_path / "undeclared.tif", values))
    log = capsys.readouterr().err
    assert len(expected[0]) > 5
    np.testing.assert_allclose(found[0], expected[0], atol=GSD / 5)
    number = int(fill) if abs(fill) < 1e15 else fill
    assert f"50.0% of the sampled pixels have the value {number} in all bands" in log
    assert f"gdal_edit.py -a_nodata {number} FILE" in log


def test_a_fill_value_beside_a_declared_one(forest: np.ndarray, tmp_path: Path) -> None:
    values = filled(forest, -9999, "float32")
    values[:, :, 150 : SIDE // 2] = -32768
    values[:, :60, 250:] = 65535
    expected, _ = read(RasterInput(str(write(tmp_path / "one.tif", filled(forest, -9999, "float32"), nodata=-9999))))
    path = str(write(tmp_path / "three.tif", values, nodata=-9999))
    with Raster(RasterInput(path)) as raster:
        before = raster.read_settings
        raster.choose_stretch()
        image, valid = raster.read(Window(0, 0, SIDE, SIDE), (SIDE // 2, SIDE // 2))
        assert raster.reference.source.nodata == ((0, -32768, -32768), (0, 65535, 65535))
        assert raster.read_settings != before
        assert sum("far from the other values" in note for note in raster.notes) == 2
        reference = raster.reference
    assert not valid[:, :100].any()
    assert not valid[:30, 125:].any()
    assert valid[31:, 101:].all()
    # The remaining pixels are not quite the same, so neither is the stretch.
    assert np.abs(image[31:, 101:].astype(int) - expected[31:, 101:]).mean() < 5
    with reference.open() as again:
        repeated = again.read(Window(0, 0, SIDE, SIDE), (SIDE // 2, SIDE // 2))
    assert (repeated[0] == image).all()
    assert (repeated[1] == valid).all()


def test_fill_values_are_found_with_the_stretch_of_a_model(forest: np.ndarray, tmp_path: Path) -> None:
    path = str(write(tmp_path / "fill.tif", filled(forest, 65535, "uint16")))
    with Raster(RasterInput(path)) as raster:
        raster.choose_stretch(Stretch("uint16", (40,) * 3, (3100,) * 3))
        _, valid = raster.read(Window(0, 0, SIDE, SIDE))
    assert (valid == (np.arange(SIDE) >= SIDE // 2)).all()


@pytest.mark.parametrize("in_roi", [True, False])
def test_a_sample_of_fill_values_only(in_roi: bool, forest: np.ndarray, tmp_path: Path) -> None:
    """Further parts are sampled until the image is found."""
    values = np.full((3, 3000, 3000), 65535, "uint16")
    values[:, 1130:1250, 1130:1250] = forest[:, :120, :120].astype("uint16") * 12 + 40
    with rasterio.open(
        tmp_path / "island.tif", "w", driver="GTiff", count=3, height=3000, width=3000, dtype="uint16", tiled=True,
        compress="deflate", crs="EPSG:32612", transform=Affine(GSD, 0, 528_000, 0, -GSD, 4_979_000),
    ) as target:  # fmt: skip
        target.write(values)
    with Raster(RasterInput(str(tmp_path / "island.tif"))) as raster:
        raster.choose_stretch(roi_bounds=(1100, 1100, 1280, 1280) if in_roi else None)
        image, valid = raster.read(Window(1100, 1100, 180, 180))
    assert valid.sum() == 120 * 120
    assert image[valid].std() > 40


def scene(kind: str) -> np.ndarray:
    """Sampled values (3, N) of imagery without fill values."""
    random = np.random.default_rng(2)
    values = random.gamma(4, 700, (3, 200_000)).round()
    if kind == "saturated white":  # 5 % of the pixels, as a stretch to 16 bit leaves them
        values = values * random.uniform(8, 12, 200_000)
        values = np.clip(values, 0, np.percentile(values, 95)) / np.percentile(values, 95) * 65535
        values[:, (values == 65535).any(axis=0)] = 65535
    elif kind == "black shadows":
        values = np.clip(values - np.percentile(values, 5), 0, None)
        values[:, (values == 0).any(axis=0)] = 0
    elif kind == "a lake":
        values[:, :60_000] = 180
    elif kind == "reflectance":
        values = np.clip(values / 10_000, 0, 0.4)
    elif kind == "few values":
        values = values // 2000 * 2000
    elif kind == "two values":
        values = np.where(values > 2000, 5000.0, 60.0)
        values[:] = values[0]
    elif kind == "one value":
        values[:] = 7
    return values


@pytest.mark.parametrize(
    "kind", ["saturated white", "black shadows", "a lake", "reflectance", "few values", "two values", "one value"]
)
def test_image_values_are_no_fill_values(kind: str) -> None:
    assert find_fills(scene(kind)) == {}


@pytest.mark.parametrize("share", [0.01, 0.03])
def test_rare_values_are_no_fill_values(share: float) -> None:
    values = scene("plain")
    values[:, : int(share * values.shape[1])] = -10000
    assert find_fills(values) == ({-10000: pytest.approx(share)} if share > 0.02 else {})
    assert find_fills(values[:, :0]) == {}
