"""Validity of pixels: masks of the file, alpha bands, and no data values that the file does not declare.

Undeclared fill values are found in a sample of the raster (:func:`find_fills`). A value is one if

- more than 2% of the sampled pixels have it in all channels, and
- it is farther from the other values (their 0.1st or 99.9th percentile) than these are spread (2nd to 98th percentile).

Black shadows and saturated white are not fill values by this rule: neighbouring values occur, so there is no gap.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

import numpy as np
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.errors import NodataShadowWarning

from ..array_types import FloatArray
from ..common.jobs import RasterInput
from ..common.messages import Message
from ..files.suppress_warnings import suppress_warnings
from .damaged_blocks import Pixels

__all__ = ["Validity", "find_fills", "leave_out_fills"]

NoData = tuple[int, float, float]  # band, lowest and highest value
ALL_BANDS = 0  # band number of a no data value that counts only if all bands have it
MIN_SHARE = 0.02  # of the sampled pixels
SPREAD = (0.1, 2.0, 98.0, 99.9)  # percentiles of the other values


@dataclass(frozen=True)
class Validity:
    """Rules by which the pixels of an open raster are valid.

    Attributes:
        masked: Whether GDAL has masks of the bands.
        alpha: Alpha band that GDAL does not use as a mask; 0: none. GDAL uses it only as the last of two or four bands
            of 8 or 16 bits.
        ignores: Whether GDAL has a mask of no data values that is not used.
        nodata: See :class:`..common.jobs.RasterInput`.
        by_nodata: Whether the masks of GDAL are those of no data values.
    """

    masked: bool
    alpha: int
    ignores: bool
    nodata: tuple[NoData, ...]
    by_nodata: bool = False

    @classmethod
    def of(cls, data: Any, source: RasterInput, bands: Sequence[int]) -> Validity:
        """Return the rules for the bands that are read."""
        flags = [data.mask_flag_enums[band - 1] for band in bands]
        ignores = not source.use_nodata and any(MaskFlags.nodata in flag for flag in flags)
        masked = not ignores and not all(MaskFlags.all_valid in flag for flag in flags)
        known = any(MaskFlags.alpha in flag for flag in flags)
        # A band that was chosen as a colour is not an alpha band: near infrared is often stored as alpha by mistake.
        alphas = [
            band for band in data.indexes if data.colorinterp[band - 1] == ColorInterp.alpha and band not in bands
        ]
        alpha = alphas[-1] if alphas and not known else 0
        nodata = tuple(one for one in source.nodata if one[0] in (ALL_BANDS, *bands))
        return cls(masked, alpha, ignores, nodata, any(MaskFlags.nodata in flag for flag in flags))

    @property
    def by_gdal(self) -> bool:
        """Whether only masks of GDAL count, so that it leaves out invalid pixels when it resamples."""
        return not (self.alpha or self.ignores or self.nodata)

    @property
    def has_mask(self) -> bool:
        """Whether pixels can be invalid."""
        return self.masked or not self.by_gdal

    def read(self, data: Any, bands: Sequence[int], window: Any) -> Pixels:
        """Read a window without resampling.

        Args:
            data: The open dataset.
            bands: Numbers of the bands.
            window: The window.

        Returns:
            Values (B, H, W) and validity (H, W).
        """
        values = data.read(list(bands), window=window)
        valid = np.ones(values.shape[1:], bool)
        if self.masked:
            # Of an alpha band, which is read below; other reads need not wait for one another.
            with suppress_warnings(NodataShadowWarning) if self.alpha else nullcontext():
                valid = (data.read_masks(list(bands), window=window) > 0).any(axis=0)
        if self.alpha:
            valid &= data.read(self.alpha, window=window) > 0
        for band, low, high in self.nodata:
            some = values if band == ALL_BANDS else values[[list(bands).index(band)]]
            # Compared with double precision, as QGIS does.
            valid &= ~((some >= np.float64(low)) & (some <= np.float64(high))).all(axis=0)
        return values, valid


def find_fills(values: FloatArray) -> dict[float, float]:
    """Find fill values that the raster does not declare, by the rule of this module.

    Args:
        values: Sampled valid values (3, N).

    Returns:
        The fraction of the pixels that have each value.
    """
    grey = values[0, (values == values[0]).all(axis=0)]
    frequent, counts = np.unique(grey, return_counts=True)
    is_frequent = counts > MIN_SHARE * values.shape[1]
    frequent, counts = frequent[is_frequent], counts[is_frequent]
    others = values[:, ~np.isin(values, frequent).all(axis=0)]
    if not frequent.size or not others.size:
        return {}
    lowest, low, high, highest = np.percentile(others, SPREAD)
    gaps = np.maximum(lowest - frequent, frequent - highest)
    far = (gaps > high - low) & (high > low)
    return dict(zip(frequent[far].tolist(), (counts[far] / values.shape[1]).tolist(), strict=True))


def leave_out_fills(values: FloatArray, raster: str) -> tuple[FloatArray, tuple[NoData, ...], list[Message]]:
    """Leave out the undeclared fill values of a sample.

    Args:
        values: Sampled valid values (3, N).
        raster: Name of the raster.

    Returns:
        The values without fill values; the fill values as no data values; and notes for the user.
    """
    fills = find_fills(values)
    notes = [
        Message(
            "Raster '{raster}': {share:.1%} of the sampled pixels have the value {value} in all bands, far from the "
            "other values. They are treated as no data. To declare the value, add it to the additional no data values "
            "of the layer (Layer Properties, Transparency), or run: gdal_edit.py -a_nodata {value} FILE.",
            raster=raster,
            share=share,
            value=int(value) if value.is_integer() and abs(value) < 1e15 else value,
        )
        for value, share in fills.items()
    ]
    nodata = tuple((ALL_BANDS, value, value) for value in fills)
    return values[:, ~np.isin(values, list(fills)).all(axis=0)], nodata, notes
