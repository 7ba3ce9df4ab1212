"""Attributes of crowns from rasters: heights, tree tops, and statistics of bands and indices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from ...array_types import BoolArray, FloatArray, IndexArray
from ...common.events import Listener
from ...common.expressions import parse_named_expressions
from ...common.jobs import CrownAttributesJob
from ...common.messages import Message, counted
from ...crowns.crown_table import CrownTable
from ...crowns.geopackage import write_layer
from ...crowns.layer_file import check_format
from ...crowns.reprojection import reproject
from ...imagery.value_grids import BandGrid, HeightGrid, ValueGrid, band_names
from .tree_heights import CrownHeights, is_too_low, open_heights
from .zonal_statistics import ZonalStatistics, spatial_batches

__all__ = ["run"]

STAGE = Message("Measuring crowns")
HEIGHT, CROWN_ID = "height_m", "crown_id"
_BOXES_AT_ONCE = 100_000


def run(job: CrownAttributesJob, listener: Listener) -> dict[str, Any]:
    """Write the crowns with heights and statistics to the layer "crown_attributes" of ``job.output``.

    Returns:
        The fields of :class:`CrownAttributesResult`.

    Raises:
        InputError (RasterError, LayerError): A raster, the layer or an expression cannot be used.
        OutputError: A file cannot be written.
        Cancelled: The user cancelled the job.
    """
    with ExitStack() as stack:
        heights = open_heights(job.height, job.surface, job.terrain)
        grids: list[ValueGrid] = [stack.enter_context(heights)] if heights is not None else []
        if job.statistics_raster is not None:
            grids.append(stack.enter_context(_open_bands(job)))
        folder = Path(stack.enter_context(TemporaryDirectory()))
        table = CrownTable(job.crowns, folder)
        for target in filter(None, (job.output, job.tree_tops)):
            check_format(target, table.crs)
        _log_inputs(table, grids, listener)
        measured = _Measurements(table, len(grids), listener)
        attributes: dict[str, npt.NDArray[Any]] = {}
        low = np.zeros(table.count, bool)
        crown_heights: CrownHeights | None = None
        if heights is not None:
            crown_heights = CrownHeights(heights)
            attributes[HEIGHT], tops = measured.heights(crown_heights)
            crown_heights.log(listener)
            low = is_too_low(attributes[HEIGHT], job.min_height)
        if job.statistics_raster is not None:
            attributes |= measured.statistics(ZonalStatistics(grids[-1], job.statistics), job.prefix)
        if job.tree_tops:
            assert heights is not None  # nosec B101 # validated by the job
            numbers = _crown_numbers(table)
            shown = {CROWN_ID: numbers, HEIGHT: attributes[HEIGHT]}
            _write_tops(job.tree_tops, table, heights, tops, shown, ~low & np.isfinite(attributes[HEIGHT]))
            if CROWN_ID not in table.fields:
                attributes = {CROWN_ID: numbers, **attributes}
        _log_replaced(table, attributes, listener)
        about = {"method": _method(job)}
        metadata = {**table.metadata, "attributes": " ".join(about["method"])}
        table.write(job.output, "crown_attributes", attributes, ~low, metadata)
    kept, left_out = int((~low).sum()), int(low.sum())
    listener.info_if(
        left_out,
        "{count} crown is lower than {least:g} m and was left out.",
        "{count:,} crowns are lower than {least:g} m and were left out.",
        least=job.min_height,
    )
    listener.info(counted(kept, "{count} crown with attributes.", "{count:,} crowns with attributes."))
    return {
        "output": job.output,
        "tree_tops": job.tree_tops or None,
        "about": about,
        "count": kept,
        "left_out": left_out,
        "without_height": crown_heights.without if crown_heights is not None else 0,
    }


def _open_bands(job: CrownAttributesJob) -> BandGrid:
    """The bands and indices of the raster for statistics."""
    assert job.statistics_raster is not None  # nosec B101 # checked before
    with BandGrid(job.statistics_raster, (), {}) as whole:
        indices = parse_named_expressions(job.indices, band_names(len(whole.names)))
    return BandGrid(job.statistics_raster, job.bands, indices)


class _Measurements:
    """Measures the crowns of a table on one grid after another, in batches of neighbours."""

    def __init__(self, table: CrownTable, grids: int, listener: Listener) -> None:
        self._table, self._listener = table, listener
        self._done, self._total = 0, grids * table.count
        self._bounds = table.bounds()

    def heights(self, crowns: CrownHeights) -> tuple[FloatArray, FloatArray]:
        """Heights (N,) in metres and positions (N, 2) in pixels of the grid; NaN without data."""
        heights, tops = np.full(self._table.count, np.nan), np.full((self._table.count, 2), np.nan)
        for rows in self._batches(crowns.grid):
            found = crowns.measure_on_map(self._table.polygons(rows), self._table.crs)
            heights[rows], tops[rows] = found.heights, found.tops
        crowns.without = int(np.isnan(heights).sum())  # also of features without a geometry
        return heights, tops

    def statistics(self, zones: ZonalStatistics, prefix: str) -> dict[str, FloatArray]:
        """Values (N,) by the names of the fields."""
        found: dict[str, FloatArray] = {}
        for rows in self._batches(zones.grid):
            shapes = zones.to_pixels(self._table.polygons(rows), self._table.crs)
            for (layer, statistic), values in zones.compute(shapes).items():
                name = f"{prefix}{layer}_{statistic}"
                found.setdefault(name, np.full(self._table.count, np.nan))[rows] = values
        return found

    def _batches(self, grid: ValueGrid) -> Iterator[IndexArray]:
        """Rows of neighbouring crowns that overlap the grid."""
        table, listener = self._table, self._listener
        bounds = self._pixel_bounds(grid)
        if table.count and not np.isfinite(bounds).any():
            listener.warning(
                "No crown of layer '{layer}' overlaps raster '{raster}'. Check that both cover the same location and "
                "that their CRSs are correct.",
                layer=table.title,
                raster=grid.title,
            )
        start = self._done
        for rows in spatial_batches(bounds):
            listener.check()
            listener.progress(STAGE, self._done, self._total)
            yield np.sort(rows)
            self._done += len(rows)
        self._done = start + table.count
        listener.progress(STAGE, self._done, self._total)

    def _pixel_bounds(self, grid: ValueGrid) -> FloatArray:
        """Bounds (N, 4) of the crowns in pixels of a grid; NaN if they do not overlap it."""
        zones, found = ZonalStatistics(grid, ()), np.full((self._table.count, 4), np.nan)
        known = np.flatnonzero(np.isfinite(self._bounds).all(axis=1))
        for start in range(0, len(known), _BOXES_AT_ONCE):
            rows = known[start : start + _BOXES_AT_ONCE]
            boxes = np.asarray(shapely.box(*self._bounds[rows].T), object)
            found[rows] = shapely.bounds(zones.to_pixels(boxes, self._table.crs))
        with np.errstate(invalid="ignore"):
            outside = (found[:, 2:] <= 0).any(axis=1) | (found[:, :2] >= (grid.ref.width, grid.ref.height)).any(axis=1)
        found[outside] = np.nan
        return found


def _log_inputs(table: CrownTable, grids: list[ValueGrid], listener: Listener) -> None:
    listener.warn_all((*table.notes, *(note for grid in grids for note in grid.notes)))
    if not table.count:
        listener.warning("Layer '{layer}' has no features.", layer=table.title)
    for grid in grids:
        if (table.crs is None) != (grid.ref.crs is None):
            without, other = (table.title, grid.title) if table.crs is None else (grid.title, table.title)
            listener.warning("'{layer}' has no CRS; that of '{other}' was assumed.", layer=without, other=other)


def _method(job: CrownAttributesJob) -> list[str]:
    """Description of the attributes, for the metadata of the layer."""
    method = []
    if job.height is not None:
        method.append(f"Field height_m (m): largest value of {job.height.place} under the crown.")
    if job.surface is not None and job.terrain is not None:
        models = f"{job.surface.place} minus {job.terrain.place}"
        method.append(f"Field height_m (m): largest value of {models} under the crown.")
    if method:
        method.append("The 99th percentile where the maximum is a spike.")
    if job.min_height is not None:
        method.append(f"Crowns below {job.min_height:g} m were left out.")
    if job.statistics_raster is not None:
        method.append(f"Statistics of {job.statistics_raster.place}: {', '.join(job.statistics)}.")
        method += [f"{line.strip()}." for line in job.indices.replace(";", "\n").splitlines() if line.strip()]
    return method


def _log_replaced(table: CrownTable, attributes: Mapping[str, Any], listener: Listener) -> None:
    new = {name.lower() for name in attributes}
    replaced = [name for name in table.fields if name.lower() in new]
    if replaced:
        listener.info("Fields of layer '{layer}' are replaced: {fields}.", layer=table.title, fields=replaced)


# -- tree tops ---------------------------------------------------------------------------------


def _crown_numbers(table: CrownTable) -> npt.NDArray[Any]:
    """The numbers of the crowns: the field of an earlier run, or from 1 in the order of the layer."""
    return table.column(CROWN_ID) if CROWN_ID in table.fields else np.arange(1, table.count + 1)


def _write_tops(
    path: str, table: CrownTable, grid: HeightGrid, tops: FloatArray, attributes: Mapping[str, Any], keep: BoolArray
) -> None:
    """Write the tops of the crowns that have a height, in the CRS of the crowns."""
    points = np.asarray(shapely.points(*grid.ref.to_map(*tops[keep].T)), object)
    fields = {name: values[keep] for name, values in attributes.items()}
    write_layer(path, "tree_tops", reproject(points, grid.ref.crs, table.crs), fields, table.crs, "Point")
