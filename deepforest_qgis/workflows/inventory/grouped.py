"""Statistics of values by group. Pure functions on arrays."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...array_types import FloatArray, IndexArray

__all__ = ["grouped_means", "grouped_quantiles", "grouped_sums"]


def grouped_sums(values: FloatArray, groups: IndexArray, count: int) -> FloatArray:
    """Return the sum of the known values of each group (count,); NaN for groups without any.

    Args:
        values: Values (N,), NaN if unknown.
        groups: Number of the group of each value (N,), from 0.
        count: Number of groups.
    """
    known = np.isfinite(values)
    sums = np.bincount(groups[known], values[known], minlength=count)
    return np.where(np.bincount(groups[known], minlength=count) > 0, sums, np.nan)


def grouped_means(values: FloatArray, groups: IndexArray, count: int) -> FloatArray:
    """Return the mean of the known values of each group, see :func:`grouped_sums`."""
    number = np.bincount(groups[np.isfinite(values)], minlength=count)
    return grouped_sums(values, groups, count) / np.maximum(number, 1)


def grouped_quantiles(
    values: FloatArray, groups: IndexArray, count: int, quantiles: Sequence[float]
) -> list[FloatArray]:
    """Return quantiles of the known values of each group, linearly interpolated as by numpy.

    Args:
        values: Values (N,), NaN if unknown.
        groups: Number of the group of each value (N,), from 0.
        count: Number of groups.
        quantiles: Fractions from 0 to 1.

    Returns:
        For each quantile the values of the groups (count,); NaN for groups without any.
    """
    known = np.isfinite(values)
    values, groups = values[known], groups[known]
    ordered = np.append(values[np.lexsort((values, groups))], np.nan)
    number = np.bincount(groups, minlength=count)
    first = np.cumsum(number) - number
    result = []
    for quantile in quantiles:
        place = quantile * np.maximum(number - 1, 0)
        low = np.floor(place).astype(np.int64)
        below, above = ordered[first + low], ordered[first + np.minimum(low + 1, np.maximum(number - 1, 0))]
        result.append(np.where(number > 0, below + (above - below) * (place - low), np.nan))
    return result
