"""Figures of stands: numbers, cover and sizes of the crowns inside, and those of all stands together."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from ...array_types import FloatArray, Geometries, IndexArray
from ...crowns.canopy import covered_areas, intersections
from .allometry import Allometry
from .count_interval import CountFactors
from .grouped import grouped_means, grouped_quantiles, grouped_sums
from .inputs import AREA, DIAMETER, HEIGHT, MeasuredCrowns, ground_areas

__all__ = ["MAX_CLASSES", "QUANTILES", "StandFigures", "compute_figures", "members"]

QUANTILES = (10, 25, 50, 75, 90)  # percent
MAX_CLASSES = 30  # with a field of their own
_PREFIXES = {DIAMETER: ("d_", "_m"), AREA: ("a_", "_m2"), HEIGHT: ("h_", "_m")}


@dataclass(frozen=True)
class StandFigures:
    """Figures of S stands.

    Attributes:
        columns: Values (S + 1,) by field; the last value is that of all stands together. NaN if unknown.
        classes: Names of the classes by field.
        other_classes: Number of classes without a field of their own.
        counted: Number of crowns in any stand.
        not_processed: Number of crowns in stands, but outside the processed area.
        unknown: Number of crowns without a value of the allometry.
    """

    columns: dict[str, npt.NDArray[np.generic]]
    classes: dict[str, str]
    other_classes: int
    counted: int
    not_processed: int
    unknown: int

    def total(self, field: str) -> float | None:
        """Return the value of all stands together; None if it is unknown."""
        value = float(self.columns[field][-1]) if field in self.columns else np.nan
        return value if np.isfinite(value) else None


def compute_figures(
    shapes: Geometries,
    processed: BaseGeometry | None,
    crowns: MeasuredCrowns,
    allometry: Allometry | None,
    factors: CountFactors | None,
    check: Callable[[float], object],
) -> StandFigures:
    """Compute the figures of stands.

    A crown belongs to the stand that contains its centre. Figures per hectare and the crown cover refer to the
    processed part of a stand.

    Args:
        shapes: The stands (S,) in the coordinates of the crowns.
        processed: The area in which crowns were detected; None if it is unknown.
        crowns: The crowns.
        allometry: A quantity of the trees; None: none.
        factors: Factors from the number of crowns to the number of trees; None if unknown.
        check: Called with the finished fraction; an exception that it raises ends the computation.
    """
    values = None if allometry is None else allometry.of(crowns)
    regions = shapes if processed is None else _inside(shapes, processed)
    regions = np.concatenate([regions, [shapely.union_all(regions)]])
    centres = np.asarray(shapely.centroid(crowns.shapes), object)
    groups, crown = members(regions[:-1], centres)
    counted = np.unique(crown)
    lost = 0
    if processed is not None:
        lost = len(np.unique(members(shapes, centres)[1])) - len(counted)
    groups = np.append(groups, np.full(len(counted), len(shapes)))
    crown = np.append(crown, counted)
    covered = covered_areas(crowns.shapes, regions, check)

    size = len(regions)
    number = np.bincount(groups, minlength=size)
    hectares = _positive(ground_areas(regions, crowns.crs) / 10_000)
    columns: dict[str, npt.NDArray[np.generic]] = {
        "crowns": number,
        "area_ha": hectares,
        "covered_pct": np.full(size, np.nan),
        "stems_ha": number / hectares,
        "cover_pct": 100 * covered / _positive(shapely.area(regions)),
    }
    if processed is not None:
        whole = np.append(shapely.area(shapes), shapely.area(shapely.union_all(shapes)))
        columns["covered_pct"] = np.minimum(100 * shapely.area(regions) / _positive(whole), 100.0)
    for name, sizes in crowns.sizes.items():
        before, after = _PREFIXES[name]
        columns[f"{before}mean{after}"] = grouped_means(sizes[crown], groups, size)
        quantiles = grouped_quantiles(sizes[crown], groups, size, [q / 100 for q in QUANTILES])
        columns.update({f"{before}q{q}{after}": values for q, values in zip(QUANTILES, quantiles, strict=True)})
    shares, classes, others = _class_shares(crowns.labels[crown], groups, number)
    columns.update(shares)
    if factors is not None:
        columns["count_est"] = number * factors.estimate
        columns["count_low"], columns["count_high"] = number * factors.low, number * factors.high
    if allometry is not None and values is not None:
        columns[f"{allometry.name}_mean"] = grouped_means(values[crown], groups, size)
        if allometry.additive:
            sums = grouped_sums(values[crown], groups, size)
            columns[f"{allometry.name}_sum"], columns[f"{allometry.name}_ha"] = sums, sums / hectares
    unknown = 0 if values is None else int(np.isnan(values[counted]).sum())
    return StandFigures(columns, classes, others, len(counted), lost, unknown)


def _positive(values: FloatArray) -> FloatArray:
    """The values, NaN for 0: the divisors of stands that have no processed part."""
    return np.where(values > 0, values, np.nan)


def _inside(shapes: Geometries, processed: BaseGeometry) -> Geometries:
    """The processed part of each stand; empty if there is none."""
    shapely.prepare(processed)
    result: Geometries = shapes.copy()
    cut = ~np.asarray(shapely.covers(processed, shapes), bool)
    result[cut] = intersections(shapes[cut], processed)
    return result


def members(regions: Geometries, centres: Geometries) -> tuple[IndexArray, IndexArray]:
    """Find the crowns of each region.

    A crown on the common border of regions belongs to the first of them, so that it counts once.

    Args:
        regions: Polygons or multipolygons (S,).
        centres: Points (N,).

    Returns:
        Indices of regions and of crowns (P,), a pair for each crown in each region.
    """
    tree = shapely.STRtree(centres)
    region, crown = tree.query(regions, predicate="intersects")
    inner_region, inner_crown = tree.query(regions, predicate="contains")
    count = max(len(centres), 1)
    on_border = ~np.isin(region * count + crown, inner_region * count + inner_crown)
    free = on_border & ~np.isin(crown, inner_crown)
    _, first = np.unique(np.where(free, crown, -1), return_index=True)
    keep = ~on_border
    keep[first] |= free[first]
    return region[keep], crown[keep]


def _class_shares(
    labels: npt.NDArray[np.object_], groups: IndexArray, number: IndexArray
) -> tuple[dict[str, FloatArray], dict[str, str], int]:
    """Percent of the crowns of each group by class, for crowns of two classes or more, the most frequent first."""
    names, kinds, counts = np.unique(labels.astype(str), return_inverse=True, return_counts=True)
    if len(names) < 2:
        return {}, {}, 0
    order = np.argsort(-counts, kind="stable")
    shares: dict[str, FloatArray] = {}
    classes: dict[str, str] = {}
    total = _positive(number.astype(np.float64))
    for kind in order[:MAX_CLASSES]:
        field = base = "pct_" + (re.sub(r"\W+", "_", names[kind].lower()).strip("_") or "class")
        repeated = 2
        while field in shares:
            field, repeated = f"{base}_{repeated}", repeated + 1
        shares[field] = 100 * np.bincount(groups[kinds == kind], minlength=len(number)) / total
        classes[field] = str(names[kind])
    others = order[MAX_CLASSES:]
    if len(others):
        field = "pct_other" if "pct_other" not in shares else "pct_all_other"
        shares[field] = 100 * np.bincount(groups[np.isin(kinds, others)], minlength=len(number)) / total
    return shares, classes, len(others)
