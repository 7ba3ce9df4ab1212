"""Changes between the crowns of two dates: kept, gone and new crowns, and growth."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from pyproj import CRS
from scipy.spatial import cKDTree
from shapely.geometry.base import BaseGeometry

from ...array_types import BoolArray, FloatArray, Geometries, IndexArray
from ...common.events import Listener
from ...common.jobs import CompareCrownsJob, VectorInput
from ...common.messages import Message
from ...crowns.geopackage import write_layer
from ...crowns.layer_file import check_format
from ...crowns.matching import Pairs, match, overlaps
from ...crowns.reprojection import reproject, transformed
from ...georeference import ground_scale
from .grouped import grouped_means
from .inputs import (
    AREA,
    DIAMETER,
    HEIGHT,
    MeasuredCrowns,
    common_crs,
    middle_of,
    read_crowns,
    read_processed,
    read_stands,
)
from .shift import Shift, estimate_shift, local_metres
from .stand_figures import members
from .stand_layer import write_stands

__all__ = ["CHANGES", "run"]

CHANGES = ("kept", "gone", "new", "unknown")
_FIELDS = {DIAMETER: ("d_", "m"), AREA: ("a_", "m2"), HEIGHT: ("h_", "m")}
_NOTABLE_SHIFT = 0.1  # of the median diameter
_STEPS = 7
_STAGE = Message("Comparing crowns")


@dataclass(frozen=True)
class _Change:
    """Matched crowns, and the others of both dates.

    Attributes:
        matches: Pairs of crowns that were kept; the earlier ones are the predicted crowns of the matching.
        lost: Earlier crowns without a partner (L,).
        found: Later crowns without a partner (F,).
        lost_known: Which of the earlier ones are in the processed areas of both dates (L,).
        found_known: Which of the later ones are (F,).
    """

    matches: Pairs
    lost: IndexArray
    found: IndexArray
    lost_known: BoolArray
    found_known: BoolArray

    @property
    def counts(self) -> dict[str, int]:
        """Numbers of crowns by change."""
        unknown = int((~self.lost_known).sum() + (~self.found_known).sum())
        numbers = len(self.matches), int(self.lost_known.sum()), int(self.found_known.sum()), unknown
        return dict(zip(CHANGES, numbers, strict=True))

    @property
    def names(self) -> npt.NDArray[np.object_]:
        """The change of each crown of the result: matches, lost and found ones."""
        lost = np.where(self.lost_known, "gone", "unknown")
        found = np.where(self.found_known, "new", "unknown")
        return np.concatenate([np.full(len(self.matches), "kept"), lost, found]).astype(object)


def run(job: CompareCrownsJob, listener: Listener) -> dict[str, Any]:
    """Match the crowns of two dates; write the layers "changes", and "stand_changes" if stands are given.

    Args:
        job: The parameters.
        listener: Receives messages and progress.

    Returns:
        The values of :class:`CompareCrownsResult`.

    Raises:
        InputError (LayerError): An input cannot be used.
        OutputError: A result cannot be written.
        Cancelled: The user cancelled the job.
    """

    def step(number: int) -> None:
        listener.check()
        listener.progress(_STAGE, number, _STEPS)

    step(0)
    before, after = read_crowns(job.before, listener), read_crowns(job.after, listener)
    crs, after = common_crs(before.title, before.crs, after, listener)
    before = before.with_crs(crs)
    check_format(job.output, crs)
    middle = before.middle if len(before) else after.middle
    after = _in_crs(after, crs, middle, listener)
    step(1)
    origin = _origin(before, after)
    shift = estimate_shift(_places(before, origin), _places(after, origin), job.largest_shift)
    areas = [read_processed(one, None, crs, middle, listener) for one in (job.before_areas, job.after_areas)]
    applied = job.correct_shift and shift is not None
    _log_shift(job, shift, before, listener)
    if applied and shift is not None:
        after = replace(after, shapes=_moved(after.shapes, crs, shift))
        if areas[1] is not None:
            areas[1] = _moved(np.array([areas[1]], object), crs, shift)[0]
    step(2)
    matches = _match(job, before, after, origin, listener)
    step(3)
    change = _changes(matches, before, after, [area for area in areas if area is not None])
    step(4)
    sizes = _sizes(change, before, after, job.years)
    shapes = np.concatenate([after.shapes[matches.truth], before.shapes[change.lost], after.shapes[change.found]])
    metadata = _metadata(job, shift)
    _write_changes(job.output, shapes, change, sizes, before, after, origin, metadata)
    step(5)
    if job.stands is not None and not job.stand_output:
        listener.warning("The stands were not used, because no output was given for their changes.")
    if job.stands is not None and job.stand_output:
        _write_stands(job.stands, job.stand_output, shapes, change, sizes, crs, metadata, listener)
    step(6)
    means = {
        name: _mean(sizes[f"{prefix}growth_{unit}"])
        for name, (prefix, unit) in _FIELDS.items()
        if f"{prefix}growth_{unit}" in sizes
    }
    _log_result(change, means, before, after, listener)
    step(_STEPS)
    return {
        "output": job.output,
        "stand_output": job.stand_output or None,
        **change.counts,
        "shift_east": None if shift is None else shift.east,
        "shift_north": None if shift is None else shift.north,
        "shift_pairs": 0 if shift is None else shift.pairs,
        "diameter_growth": means.get(DIAMETER),
        "area_growth": means.get(AREA),
        "height_growth": means.get(HEIGHT),
    }


# -- Preparing ---------------------------------------------------------------------------------


def _in_crs(crowns: MeasuredCrowns, crs: CRS | None, middle: float | None, listener: Listener) -> MeasuredCrowns:
    """The crowns in the CRS of the result; their sizes are those in their own CRS."""
    shapes = reproject(crowns.shapes, crowns.crs, crs, middle)
    there, notes = transformed(shapes, crowns.title)
    listener.warn_all(notes)
    return replace(crowns, shapes=shapes, crs=crs).where(there)


def _origin(before: MeasuredCrowns, after: MeasuredCrowns) -> FloatArray:
    """The middle of all crowns, in their CRS."""
    bounds = [shapely.total_bounds(one.shapes) for one in (before, after) if len(one)]
    return np.mean(bounds, axis=0).reshape(2, 2).mean(axis=0) if bounds else np.zeros(2)


def _centres(shapes: Geometries) -> FloatArray:
    return np.asarray(shapely.get_coordinates(shapely.centroid(shapes)), np.float64)


def _places(crowns: MeasuredCrowns, origin: FloatArray) -> FloatArray:
    """The centres of crowns (N, 2) in metres."""
    return local_metres(_centres(crowns.shapes), crowns.crs, origin)


def _moved(shapes: Geometries, crs: CRS | None, shift: Shift) -> Geometries:
    """The shapes at the place that they would have without the shift."""
    step = np.tile([shift.east, shift.north], (len(shapes), 1))
    if crs is not None:
        step /= np.stack(ground_scale(crs, *_centres(shapes).T), axis=1)
    points, index = shapely.get_coordinates(shapes, return_index=True)
    return np.asarray(shapely.set_coordinates(shapes.copy(), points - step[index]), object)


def _log_shift(job: CompareCrownsJob, shift: Shift | None, before: MeasuredCrowns, listener: Listener) -> None:
    if shift is None:
        listener.warning(
            "The shift between the two flights is unknown: too few crowns correspond within {reach:g} m. No crown was "
            "moved.",
            reach=job.largest_shift,
        )
        return
    listener.info(
        "Shift of the later crowns: {east:+.2f} m to the east, {north:+.2f} m to the north (median of {pairs:,} pairs "
        "of crowns; {spread:.2f} m between the centres of a pair without it).",
        east=shift.east,
        north=shift.north,
        pairs=shift.pairs,
        spread=shift.spread,
    )
    diameter = float(np.nanmedian(before.sizes[DIAMETER])) if np.isfinite(before.sizes[DIAMETER]).any() else np.inf
    if job.correct_shift:
        listener.info("The later crowns were moved by this shift.")
    elif shift.length > _NOTABLE_SHIFT * diameter:
        listener.warning(
            "The later crowns are shifted by {length:.2f} m, which causes wrong changes. Consider 'Correct the shift'.",
            length=shift.length,
        )


# -- Comparing ---------------------------------------------------------------------------------


def _match(
    job: CompareCrownsJob, before: MeasuredCrowns, after: MeasuredCrowns, origin: FloatArray, listener: Listener
) -> Pairs:
    """The pairs of crowns that were kept, with their IoU."""
    if job.matching == "iou":
        pairs = overlaps(before.shapes, after.shapes, check=listener.check)
        return match(pairs, job.iou_threshold)
    if not len(before) or not len(after):
        return match(overlaps(before.shapes, after.shapes), 0)
    near = cKDTree(_places(before, origin)).sparse_distance_matrix(
        cKDTree(_places(after, origin)), job.tolerance, output_type="coo_matrix"
    )
    # Weights from 1 (same place) to almost 0, so that the total distance of the matches is small and none is lost.
    weight = 1 - (1 - 1e-9) * np.asarray(near.data, np.float64) / job.tolerance
    matches = match(Pairs(near.row.astype(np.int64), near.col.astype(np.int64), weight), 0)
    shared = shapely.area(shapely.intersection(before.shapes[matches.pred], after.shapes[matches.truth]))
    both = shapely.area(before.shapes[matches.pred]) + shapely.area(after.shapes[matches.truth]) - shared
    return replace(matches, iou=shared / both)


def _changes(matches: Pairs, before: MeasuredCrowns, after: MeasuredCrowns, areas: list[BaseGeometry]) -> _Change:
    lost, found = np.ones(len(before), bool), np.ones(len(after), bool)
    lost[matches.pred] = False
    found[matches.truth] = False
    rest = np.flatnonzero(lost), np.flatnonzero(found)
    known = []
    for crowns, index in zip((before, after), rest, strict=True):
        centres = shapely.centroid(crowns.shapes[index])
        inside = np.ones(len(index), bool)
        for area in areas:
            shapely.prepare(area)
            inside &= np.asarray(shapely.intersects(area, centres), bool)
        known.append(inside)
    return _Change(matches, *rest, *known)


def _sizes(
    change: _Change, before: MeasuredCrowns, after: MeasuredCrowns, years: float | None
) -> dict[str, FloatArray]:
    """Sizes and growth of the crowns of the result, by field; NaN if unknown."""
    pairs, columns = change.matches, {}
    no_lost, no_found = np.full(len(change.lost), np.nan), np.full(len(change.found), np.nan)
    for name, (prefix, unit) in _FIELDS.items():
        unknown = [np.full(len(one), np.nan) for one in (before, after)]
        earlier, later = (one.sizes.get(name, nothing) for one, nothing in zip((before, after), unknown, strict=True))
        if name == HEIGHT and HEIGHT not in {**before.sizes, **after.sizes}:
            continue
        columns[f"{prefix}before_{unit}"] = np.concatenate([earlier[pairs.pred], earlier[change.lost], no_found])
        columns[f"{prefix}after_{unit}"] = np.concatenate([later[pairs.truth], no_lost, later[change.found]])
        growth = columns[f"{prefix}after_{unit}"] - columns[f"{prefix}before_{unit}"]
        columns[f"{prefix}growth_{unit}"] = growth
        if years:
            columns[f"{prefix}{unit}_year"] = growth / years
    return columns


def _mean(values: FloatArray) -> float | None:
    known = values[np.isfinite(values)]
    return float(known.mean()) if len(known) else None


def _log_result(
    change: _Change,
    means: Mapping[str, float | None],
    before: MeasuredCrowns,
    after: MeasuredCrowns,
    listener: Listener,
) -> None:
    if len(before) and len(after) and not len(change.matches):
        listener.warning(
            "No crown of '{before}' matches one of '{after}'. Check that both cover the same location and that their "
            "CRSs are correct.",
            before=before.title,
            after=after.title,
        )
    listener.info("{kept:,} crowns kept, {gone:,} gone, {new:,} new, {unknown:,} unknown.", **change.counts)
    for name, text in (
        (DIAMETER, Message("Mean growth of the diameter: {growth:+.2f} m.", growth=0)),
        (AREA, Message("Mean growth of the crown area: {growth:+.2f} m².", growth=0)),
        (HEIGHT, Message("Mean growth of the height: {growth:+.2f} m.", growth=0)),
    ):
        growth = means.get(name)
        if growth is not None:
            listener.info(Message(text.template, growth=growth))


# -- Writing -----------------------------------------------------------------------------------


def _metadata(job: CompareCrownsJob, shift: Shift | None) -> dict[str, str]:
    by = f"IoU above {job.iou_threshold:g}" if job.matching == "iou" else f"centres within {job.tolerance:g} m"
    text = "unknown"
    if shift is not None:
        text = f"{shift.east:+.3f} m east, {shift.north:+.3f} m north, from {shift.pairs} pairs"
        text += ", corrected" if job.correct_shift else ", not corrected"
    return {"before": job.before.place, "after": job.after.place, "matching": f"one to one, {by}", "shift": text}


def _write_changes(
    path: str,
    shapes: Geometries,
    change: _Change,
    sizes: Mapping[str, FloatArray],
    before: MeasuredCrowns,
    after: MeasuredCrowns,
    origin: FloatArray,
    metadata: Mapping[str, str],
) -> None:
    """Write all crowns; kept ones with their later shape."""
    pairs, rest = change.matches, len(change.lost) + len(change.found)
    centres = [_places(one, origin) for one in (before, after)]
    distance = np.hypot(*(centres[1][pairs.truth] - centres[0][pairs.pred]).T)
    nothing = np.full(rest, np.nan)
    dates = np.repeat(np.array(["both", "earlier", "later"], object), [len(pairs), len(change.lost), len(change.found)])
    fields: dict[str, npt.ArrayLike] = {
        "change": change.names,
        "dates": dates,
        "label": np.concatenate([after.labels[pairs.truth], before.labels[change.lost], after.labels[change.found]]),
        "iou": np.concatenate([pairs.iou, nothing]),
        "distance_m": np.concatenate([distance, nothing]),
        **sizes,
    }
    single = bool((shapely.get_type_id(shapes) == 3).all())  # a repaired crown may have several parts
    write_layer(path, "changes", shapes, fields, before.crs, "Polygon" if single else "MultiPolygon", metadata)


def _write_stands(
    source: VectorInput,
    path: str,
    shapes: Geometries,
    change: _Change,
    sizes: Mapping[str, FloatArray],
    crs: CRS | None,
    metadata: Mapping[str, str],
    listener: Listener,
) -> None:
    """Write the stands with the changes of the crowns whose centre they contain."""
    stands = read_stands(source, "", listener)
    stands = replace(stands, crs=stands.crs if stands.crs is not None else crs)
    check_format(path, stands.crs)
    regions = reproject(stands.shapes, stands.crs, crs, middle_of(shapes, crs))
    stand, crown = members(regions, np.asarray(shapely.centroid(shapes), object))
    names, count = change.names[crown], len(stands.names)
    columns: dict[str, npt.ArrayLike] = {}
    for name in CHANGES:
        columns[name] = np.bincount(stand[names == name], minlength=count)
    kept, gone, new = (np.asarray(columns[name]) for name in CHANGES[:3])
    known = kept + gone
    columns["net"] = new - gone
    columns["gone_pct"] = np.where(known > 0, 100 * gone / np.maximum(known, 1), np.nan)
    columns.update(
        {
            name: grouped_means(values[crown], stand, count)
            for name, values in sizes.items()
            if "growth" in name or name.endswith("_year")
        }
    )
    write_stands(path, "stand_changes", stands, columns, metadata, listener)
