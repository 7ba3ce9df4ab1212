"""Mapping of a raster's value range to 8 bits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..array_types import ByteArray, FloatArray
from ..common.errors import RasterError
from ..common.messages import Message
from .windows import Bounds, Window, spread_windows

__all__ = ["Sample", "Stretch", "choose_stretch", "sampled_values", "to_8_bits", "white_level"]

# Reads windows and returns their valid values (3, N), and the last error if some windows could not be read.
Sample = Callable[[Iterable[Window]], tuple[FloatArray, RasterError | None]]

LOW_PERCENTILE, HIGH_PERCENTILE = 2.0, 98.0  # of the sampled values: they become black and white
SAMPLE_GRID, SAMPLE_PX = 8, 128  # windows along each side of the raster, and their side in pixels
LEVEL_TOLERANCE = 0.01  # of 8-bit levels, for the rounding of 32-bit floating-point numbers
FULL_16_BIT = 65535.0
SAMPLED_PIXELS = 1_000_000  # of an array
FINE_GRID = 32  # for a strip or an island in a raster that is empty elsewhere


@dataclass(frozen=True)
class Stretch:
    """Linear mapping of the values of each channel to 0-255.

    Attributes:
        dtype: Data type of the values, as numpy names it.
        low: Value that becomes 0, for red, green and blue.
        high: Value that becomes 255, for red, green and blue.
    """

    dtype: str
    low: tuple[float, float, float]
    high: tuple[float, float, float]

    def apply(self, values: npt.NDArray[Any]) -> ByteArray:
        """Map values (3, H, W) of any number type to uint8; NaN becomes black."""
        low = np.asarray(self.low, np.float32)[:, None, None]
        value_range = np.maximum(np.asarray(self.high, np.float32)[:, None, None] - low, 1e-12)
        scaled = (values.astype(np.float32) - low) * (255.0 / value_range)
        stretched: ByteArray = np.rint(np.clip(np.nan_to_num(scaled, nan=0.0), 0.0, 255.0)).astype(np.uint8)
        return stretched

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready data, as model files and manifests keep it."""
        return {"dtype": self.dtype, "low": list(self.low), "high": list(self.high)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Stretch:
        """Return the stretch that :meth:`to_dict` describes."""
        low, high = (tuple(float(value) for value in data[key]) for key in ("low", "high"))
        return cls(str(data["dtype"]), (low[0], low[1], low[2]), (high[0], high[1], high[2]))


def sampled_values(
    sample: Sample, raster: str, bounds: Bounds, roi_bounds: Bounds | None = None, places: Sequence[Window] = ()
) -> FloatArray:
    """Return valid values (3, N) of small windows all over a raster.

    If all of them are empty, or have a single value, which may be a fill value, further ones are taken from the region
    of interest, and then from a finer grid.

    Args:
        sample: Reads windows.
        raster: Name of the raster.
        bounds: The raster, in pixels.
        roi_bounds: The region of interest, in pixels.
        places: Windows that are sampled first; default: spread over the raster.

    Raises:
        RasterError: No valid pixel was found.
    """
    values, error = sample(places or spread_windows(bounds, SAMPLE_GRID, SAMPLE_PX))
    if _is_uniform(values) and roi_bounds is not None:
        values, error = sample(spread_windows(roi_bounds, SAMPLE_GRID, SAMPLE_PX))
    if _is_uniform(values) and error is None:
        values, error = sample(spread_windows(bounds, FINE_GRID, SAMPLE_PX))
    if not values.size and error is not None:
        raise error
    if not values.size:
        raise RasterError("Raster '{raster}' has no valid pixels.", "Check its no data value.", raster=raster)
    return values


def _is_uniform(values: FloatArray) -> bool:
    """Whether there are no values, or all pixels have the same ones."""
    return not values.size or bool((values == values[:, :1]).all())


def choose_stretch(
    values: FloatArray, raster: str, dtype: str, trained: Stretch | None = None
) -> tuple[Stretch, list[Message]]:
    """Choose how values are mapped to 8 bits.

    The stretch of the training is used if it is for the same data type and at least half of the values are within its
    range. Otherwise, if the values are an 8-bit image in another data type (:func:`white_level`), 0 becomes black and
    the white level becomes white. Otherwise their 2nd and 98th percentile do, channel by channel, so that the tone of
    rasters may differ.

    Args:
        values: Sampled valid values (3, N).
        raster: Name of the raster.
        dtype: Data type of the values, as numpy names it.
        trained: Stretch of the training.

    Returns:
        The stretch, and notes that name its range and why that of the training is not used.
    """
    notes = []
    if trained is not None and trained.dtype == dtype:
        low, high = np.array(trained.low)[:, None], np.array(trained.high)[:, None]
        if ((values >= low) & (values <= high)).mean() >= 0.5:
            return trained, []
        notes.append(
            Message(
                "Raster '{raster}': most values are outside the value range of the model's training. This range is not "
                "used.",
                raster=raster,
            )
        )
    white = white_level(values, dtype)
    if white is not None:
        stretch = Stretch(dtype, (0.0,) * 3, (white,) * 3)
        note = Message(
            "Raster '{raster}': {dtype} values are mapped linearly to 8 bits from 0–{white:g}.",
            raster=raster,
            dtype=dtype,
            white=white,
        )
        return stretch, [*notes, note]
    low, high = np.percentile(values, [LOW_PERCENTILE, HIGH_PERCENTILE], axis=1)
    high = np.where(high > low, high, low + 1.0)
    stretch = Stretch(dtype, (low[0], low[1], low[2]), (high[0], high[1], high[2]))
    note = Message(
        "Raster '{raster}': {dtype} values are stretched to 8 bits from {ranges} (red, green, blue).",
        raster=raster,
        dtype=dtype,
        ranges=[Message("{low:g}–{high:g}", low=low, high=high) for low, high in zip(low, high, strict=True)],
    )
    return stretch, [*notes, note]


def white_level(values: FloatArray, dtype: str) -> float | None:
    """Return the value that is white if the values are an 8-bit image in another data type; None if they are not.

    Candidates are 1 and 255 for floating-point numbers, 255 for integers, and 65280 (255 * 256) and 65535 (255 * 257)
    for uint16. A candidate is the white level if

    - all values are one of its 256 levels, or
    - the values fill its range: none exceeds it by more than a tenth of it, as interpolation may, and the 98th
      percentile of the brightest channel is at least half of it. Of integers, only 65535 is filled, by values that
      reach 95% of it.

    Reflectances, which rarely fill half of the range from 0 to 1, are therefore stretched.

    Args:
        values: Sampled valid values (3, N).
        dtype: Their data type, as numpy names it.
    """
    is_float = np.dtype(dtype).kind == "f"
    lowest, highest = values.min(), values.max()
    bright = np.percentile(values, HIGH_PERCENTILE, axis=1).max()
    for white in (1.0, 255.0) if is_float else (255.0, 65280.0, FULL_16_BIT) if dtype == "uint16" else (255.0,):
        levels = values * (255.0 / white)
        if lowest >= 0 and highest <= white and np.abs(levels - np.rint(levels)).max() < LEVEL_TOLERANCE:
            return white
        reached = white / 2 if is_float else 0.95 * FULL_16_BIT
        is_filled = lowest >= -0.1 * white and reached <= highest <= 1.1 * white and bright >= white / 2
        if is_filled and (is_float or white == FULL_16_BIT):
            return white
    return None


def to_8_bits(image: npt.NDArray[Any]) -> tuple[npt.NDArray[Any], Message | None]:
    """Map an image to values from 0 to 255 as a raster is, by :func:`choose_stretch`.

    Args:
        image: (H, W, 3). It is returned unchanged if its values are in the range from 0 to 255 and not from 0 to 1.

    Returns:
        The image, and a note if it was changed other than from 0-1.
    """
    if image.dtype == np.uint8 or not image.size:
        return image, None
    pixels = image.reshape(-1, image.shape[2])
    sample = pixels[:: max(len(pixels) // SAMPLED_PIXELS, 1)].T.astype(np.float64)
    sample = sample[:, np.isfinite(sample).all(axis=0)]
    is_float = image.dtype.kind == "f"
    if not sample.size or (2.0 if is_float else -np.inf) < sample.max() <= (280.0 if is_float else 255.0):
        return image, None
    stretch, (note,) = choose_stretch(sample, "image", str(image.dtype))
    mapped = np.moveaxis(stretch.apply(np.moveaxis(image, -1, 0)), 0, -1)
    return mapped, None if is_float and stretch.high == (1.0, 1.0, 1.0) else note
