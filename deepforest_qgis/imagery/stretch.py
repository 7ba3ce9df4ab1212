"""Mapping of a raster's value range to 8 bits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..common.errors import RasterError
from .windows import Bounds, Window, spread_windows

__all__ = ["Sample", "Stretch", "sampled_stretch"]

# Reads windows and returns their valid values (3, N), and the last error if some windows could not be read.
Sample = Callable[[Iterable[Window]], tuple[npt.NDArray[np.float64], RasterError | None]]

LOW_PERCENTILE, HIGH_PERCENTILE = 2.0, 98.0  # of the sampled values: they become black and white
SAMPLE_GRID, SAMPLE_PX = 8, 128  # windows along each side of the raster, and their side in pixels
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

    def apply(self, values: npt.NDArray[Any]) -> npt.NDArray[np.uint8]:
        """Map values (3, H, W) of any number type to uint8; NaN becomes black."""
        low = np.asarray(self.low, np.float32)[:, None, None]
        value_range = np.maximum(np.asarray(self.high, np.float32)[:, None, None] - low, 1e-12)
        scaled = (values.astype(np.float32) - low) * (255.0 / value_range)
        stretched: npt.NDArray[np.uint8] = np.rint(np.clip(np.nan_to_num(scaled, nan=0.0), 0.0, 255.0)).astype(np.uint8)
        return stretched

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready data, as model files and manifests keep it."""
        return {"dtype": self.dtype, "low": list(self.low), "high": list(self.high)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Stretch:
        """Return the stretch that :meth:`to_dict` describes."""
        low, high = (tuple(float(value) for value in data[key]) for key in ("low", "high"))
        return cls(str(data["dtype"]), (low[0], low[1], low[2]), (high[0], high[1], high[2]))


def sampled_stretch(sample: Sample, dtype: str, bounds: Bounds, roi_bounds: Bounds | None = None) -> Stretch | None:
    """Return a stretch between percentiles of sampled values, channel by channel.

    Small windows all over the raster are sampled. If all of them are empty, further ones are taken from the region of
    interest, and then from a finer grid.

    Args:
        sample: Reads windows.
        dtype: Data type of the values.
        bounds: The raster, in pixels.
        roi_bounds: The region of interest, in pixels.

    Returns:
        The stretch; None if the raster has no valid pixels.

    Raises:
        RasterError: No valid pixel was found, and windows could not be read.
    """
    values, error = sample(spread_windows(bounds, SAMPLE_GRID, SAMPLE_PX))
    if not values.size and roi_bounds is not None:
        values, error = sample(spread_windows(roi_bounds, SAMPLE_GRID, SAMPLE_PX))
    if not values.size and error is None:
        values, error = sample(spread_windows(bounds, FINE_GRID, SAMPLE_PX))
    if not values.size and error is not None:
        raise error
    if not values.size:
        return None
    low, high = np.percentile(values, [LOW_PERCENTILE, HIGH_PERCENTILE], axis=1)
    high = np.where(high > low, high, low + 1.0)
    return Stretch(dtype, (low[0], low[1], low[2]), (high[0], high[1], high[2]))
