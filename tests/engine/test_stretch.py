"""Mapping of values to 8 bits: against percentiles by numpy, and the stretch of the training where it applies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.enums import Resampling

from deepforest_qgis.common.errors import RasterError
from deepforest_qgis.common.jobs import RasterInput
from deepforest_qgis.imagery.raster import Raster
from deepforest_qgis.imagery.stretch import Stretch, white_level
from deepforest_qgis.imagery.windows import Window

Make = Callable[..., Path]
WHOLE = Window(0, 0, 90, 60)


def noise(dtype: str = "uint8") -> np.ndarray:
    rng = np.random.default_rng(1)
    if dtype.startswith("float"):
        return rng.uniform(0, 1, (3, 60, 90)).astype(dtype)
    return rng.integers(1, 250 if dtype == "uint8" else 4000, (3, 60, 90)).astype(dtype)


def read(path: Path) -> tuple[np.ndarray, np.ndarray]:
    with Raster(RasterInput(str(path))) as raster:
        raster.choose_stretch()
        return raster.read(WHOLE)


def test_16_bit_values_keep_their_order(make_raster: Make) -> None:
    ramp = np.linspace(0, 3000, 60 * 90).reshape(1, 60, 90).repeat(3, 0).astype("uint16")
    image, _ = read(make_raster(ramp))
    assert (np.diff(image.reshape(-1, 3).astype(int), axis=0) >= 0).all()
    at_300 = image[ramp[0] == 300][0]
    assert (at_300 != 300 % 256).all()  # no overflow
    assert (np.abs(at_300 - (300 - 60) / (2940 - 60) * 255) < 2).all()  # between the 2nd and 98th percentile
    assert (image[0, 0].max(), image[-1, -1].min()) == (0, 255)


@pytest.mark.parametrize("dtype", ["uint16", "int16", "uint32", "float32", "float64"])
def test_percentiles_become_black_and_white_band_by_band(make_raster: Make, dtype: str) -> None:
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


def test_the_stretch_of_another_data_type_is_not_reused(make_raster: Make) -> None:
    trained = Stretch("uint16", (0.0,) * 3, (10_000.0,) * 3)
    with Raster(RasterInput(str(make_raster(noise())))) as raster:
        raster.choose_stretch(trained)
        assert raster.stretch is None  # uint8 is used unchanged
    with Raster(RasterInput(str(make_raster(3 * noise(dtype="float32"))))) as raster:
        raster.choose_stretch(trained)
        assert raster.stretch is not None
        assert raster.stretch.dtype == "float32"
        assert "stretched" in " ".join(raster.notes)


def test_a_stretch_of_training_that_does_not_fit_is_not_used(make_raster: Make) -> None:
    """A model of imagery from 0 to 1 is used for imagery from 0 to 255."""
    trained = Stretch("float32", (0.0,) * 3, (1.0,) * 3)
    with Raster(RasterInput(str(make_raster(noise().astype("float32"))))) as raster:
        raster.choose_stretch(trained)
        assert raster.stretch == Stretch("float32", (0.0,) * 3, (255.0,) * 3)
        assert "outside the value range of the model's training" in raster.notes[0]
        assert "mapped linearly to 8 bits from 0–255" in raster.notes[1]


def test_a_constant_raster_becomes_black(make_raster: Make) -> None:
    image, valid = read(make_raster(np.full((3, 60, 90), 7.5, "float32")))
    assert not image.any()
    assert valid.all()


def test_a_raster_of_nodata_only_is_refused(make_raster: Make) -> None:
    with pytest.raises(RasterError, match=r"forest.*has no valid pixels.*no data"):
        read(make_raster(np.full((3, 60, 90), 7, "uint16"), nodata=7))


# -- 8-bit images in another data type ---------------------------------------------------------


@pytest.fixture(scope="module")
def imagery() -> np.ndarray:
    """Values (3, N) of a real tile, averaged so that they are no whole 8-bit levels."""
    path = Path(__file__).parents[2] / ".samples" / "yellowstone_test.tif"
    with rasterio.open(path) as tile:
        image = tile.read(out_shape=(3, tile.height // 3, tile.width // 3), resampling=Resampling.bilinear)
    return image.reshape(3, -1).astype(np.float64) + 0.3


@pytest.mark.parametrize(
    ("dtype", "factor", "white"),
    [
        ("float32", 1 / 255, 1.0),
        ("float32", 1.05 / 255, 1.0),  # interpolation exceeds the range
        ("float64", 1.0, 255.0),
        ("uint16", 257, 65535.0),
        ("float32", 0.35 / 255, None),  # reflectance
        ("float32", 3000 / 255, None),
        ("uint16", 3000 / 255, None),  # reflectance times 10,000
        ("uint16", 4095 / 255, None),  # 12 bits
        ("int16", 1.0, None),
    ],
)
def test_the_white_level_of_imagery(imagery: np.ndarray, dtype: str, factor: float, white: float | None) -> None:
    assert white_level(imagery * factor, dtype) == white


def test_reflectance_is_stretched(make_raster: Make) -> None:
    reflectance = (noise(dtype="float32") * 0.3).astype("float32")
    image, _ = read(make_raster(reflectance))
    assert image.min() == 0
    assert image.max() == 255
    with Raster(RasterInput(str(make_raster(reflectance)))) as raster:
        raster.choose_stretch()
        assert "float32 values are stretched to 8 bits from" in " ".join(raster.notes)
