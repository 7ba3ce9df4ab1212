"""Planning of a prediction on many rasters: their grid of windows, and the identity of every window.

Windows are numbered from the origin of the CRS, so that those of a raster do not depend on the other rasters. A window
is computed if a raster touches its core area.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from ...array_types import IndexArray
from ...common.errors import InputError
from ...common.events import Listener
from ...common.jobs import DEVICES, PredictTilesJob
from ...common.messages import counted
from ...files.digests import digest
from ...imagery.downsampling import SAMPLE_PX as OVERVIEW_PX
from ...imagery.downsampling import describe_downsampling, has_fine
from ...imagery.mosaic import Mosaic, PixelGrid, PlacedTile
from ...imagery.raster import Raster
from ...imagery.warping import open_dataset
from ...imagery.windows import ImageGeometry, Window, WindowGrid
from ...model.architectures import ARCHITECTURES
from ...model.devices import Compute, choose_devices
from ..model_loading import LoadedModel
from ..patch_size import choose_patch
from ..roi import region_of_interest
from .journal import WindowKeys
from .planning import Layout, PredictionPlan, StartTime, choose_values, largest_window_scale, make_plan

__all__ = ["plan_mosaic"]

SAMPLED, SAMPLE_PX = 64, 128  # files of which values are sampled, and the side of the samples in pixels


def plan_mosaic(
    job: PredictTilesJob,
    start: StartTime,
    model: LoadedModel,
    grid: PixelGrid,
    tiles: Sequence[PlacedTile],
    places: tuple[str, Path],
    listener: Listener,
    compute: Compute | None = None,
) -> PredictionPlan:
    """Decide how the prediction on many rasters is done.

    Args:
        job: The parameters.
        start: When the run started.
        model: The model of the job.
        grid: The pixels of the mosaic.
        tiles: The rasters; the later ones are on top.
        places: The folder of the rasters, to which the journal belongs, and a folder for virtual rasters.
        listener: Receives assumptions about the rasters as warnings.
        compute: What the workers of a cluster compute with; None for this machine.

    Raises:
        RasterError: The rasters cannot be read.
        InputError (LayerError): A parameter does not fit the rasters, the model or this machine.
    """
    place, folder = places
    title = counted(len(tiles), "Mosaic of {count} raster", "Mosaic of {count:,} rasters")
    info = model.detector.info
    compute = compute or Compute.choose(choose_devices(job.device, job.devices, DEVICES), job.precision)
    windows = np.array([tile.window for tile in tiles])
    low, high = windows[:, :2].min(axis=0), (windows[:, :2] + windows[:, 2:]).max(axis=0)
    whole = Window(int(low[0]), int(low[1]), int(high[0] - low[0]), int(high[1] - low[1]))
    # The centre of all rasters may be far from most of them, if one of them has a wrong CRS.
    centres = windows[:, :2] + windows[:, 2:] / 2
    middle = centres[np.linalg.norm(centres - np.median(centres, axis=0), axis=1).argmin()]
    frame = replace(grid.frame(whole), place=(float(middle[0] - whole.col), float(middle[1] - whole.row)))
    patch = choose_patch(title, frame, job.patch_size, info.extent_m)
    architecture = ARCHITECTURES[info.architecture]
    # Not the cheapest windows: these depend on the extent of the rasters.
    geometry = ImageGeometry(patch, architecture.input_size, largest_window_scale(job.seams, architecture, compute))
    steps = _Steps.of(patch, job.patch_overlap, geometry.window_scale)
    mosaic = Mosaic(title, grid, tuple(tiles), steps.frame(whole))
    single = job.single(replace(mosaic.write(folder), source=place))
    with Raster(single.raster) as raster:
        raster.fingerprint = mosaic.fingerprint
        corner = mosaic.frame.col, mosaic.frame.row
        raster.ref = replace(raster.ref, place=(float(middle[0] - corner[0]), float(middle[1] - corner[1])))
        roi = _roi(job, raster, mosaic)
        window_grid = WindowGrid.of_patches(
            (raster.ref.width, raster.ref.height), patch, job.patch_overlap, geometry.window_scale
        )
        layout = Layout(geometry, window_grid, tuple(_windows(window_grid, mosaic, steps, roi)))
        choose_values(raster, info, roi.bounds, listener, _samples(mosaic, SAMPLE_PX))
        _choose_overviews(raster, mosaic, geometry.scale, listener)
        plan = make_plan(single, start, model, raster, roi, layout, compute, listener)
        stretch = raster.stretch.to_dict() if raster.stretch else None
    dependencies: Mapping[str, object] = {
        **plan.dependencies,
        "raster": (
            str(grid.crs),
            grid.transform[:6],
            tiles[0].tile.dtype,
            single.raster.nodata,
            stretch,
            raster.overview_pixel,
        ),
        "roi": None,
    }
    return replace(plan, mosaic=mosaic, dependencies=dependencies, keys=_keys(place, layout, mosaic))


class _Steps:
    """Windows along x and y, numbered from the origin of a grid of pixels."""

    def __init__(self, size: tuple[int, int], step: tuple[int, int]) -> None:
        self.size, self.step = size, step

    @classmethod
    def of(cls, patch: tuple[int, int], overlap: float, window_scale: float) -> _Steps:
        far = WindowGrid.of_patches((2**30, 2**30), patch, overlap, window_scale)
        size = far.window_width, far.window_height
        return cls(size, (size[0] - math.floor(size[0] * far.overlap), size[1] - math.floor(size[1] * far.overlap)))

    def cores(self, axis: int, low: float, high: float) -> range:
        """Numbers of the windows whose core areas touch the range from ``low`` to ``high``."""
        margin = (self.size[axis] - self.step[axis]) / 2
        first = math.floor((low - margin) / self.step[axis])
        return range(first, max(math.ceil((high - margin) / self.step[axis]), first + 1))

    def frame(self, bounds: Window) -> Window:
        """The rectangle of all windows for the pixels ``bounds``."""
        x = self.cores(0, bounds.col, bounds.col + bounds.width)
        y = self.cores(1, bounds.row, bounds.row + bounds.height)
        width, height = (
            (len(numbers) - 1) * step + size for numbers, step, size in zip((x, y), self.step, self.size, strict=True)
        )
        return Window(x[0] * self.step[0], y[0] * self.step[1], width, height)


def _roi(job: PredictTilesJob, raster: Raster, mosaic: Mosaic) -> BaseGeometry:
    """Areas and extent inside the rasters, in pixels of the frame."""
    roi = region_of_interest(job.areas, job.extent, raster.ref, raster.title)
    if roi is None:
        return mosaic.covered
    roi = shapely.intersection(roi, mosaic.covered)
    if roi.area == 0:
        raise InputError(
            "The areas or the extent do not touch any of the rasters.", "Check their coordinates and their CRS."
        )
    return roi


def _windows(grid: WindowGrid, mosaic: Mosaic, steps: _Steps, roi: BaseGeometry) -> list[int]:
    """Indices of the windows whose core areas touch the region of interest, ascending.

    Each file is visited, not each window of the frame: files may be far apart.
    """
    rows = len(grid.rows)
    found: list[IndexArray] = [np.zeros(0, np.int64)]
    for x0, y0, x1, y1 in mosaic.rectangles.tolist():
        columns, lines = steps.cores(0, x0, x1), steps.cores(1, y0, y1)
        found.append(np.add.outer(np.asarray(columns) * rows, np.asarray(lines)).ravel())
    indices = np.unique(np.concatenate(found))
    cores = np.clip([grid.core(index) for index in indices.tolist()], 0, [grid.width, grid.height] * 2)
    shapely.prepare(roi)
    shapes = shapely.box(*cores.T)
    # Sides that only touch have no area in common.
    return [int(index) for index in indices[shapely.intersects(roi, shapes) & ~shapely.touches(roi, shapes)]]


def _choose_overviews(raster: Raster, mosaic: Mosaic, scale: tuple[float, float], listener: Listener) -> None:
    """Use the overviews of the files if those of some files equal averages of full resolution, as for one raster."""
    if min(scale) >= 1:
        return
    factors: set[int] = set()
    for placed in mosaic.tiles[:: _step(mosaic)]:
        with open_dataset(placed.tile.source) as data:
            factors.update(data.overviews(placed.tile.source.bands[0]))
    if has_fine(factors, scale):  # otherwise GDAL would round the part of each file to pixels of the result
        raster.choose_overviews(scale, places=_samples(mosaic, math.ceil(OVERVIEW_PX / min(scale))))
    listener.info(describe_downsampling(mosaic.title, raster.overview_pixel, factors, scale))


def _step(mosaic: Mosaic) -> int:
    return max(-(-len(mosaic.tiles) // SAMPLED), 1)


def _samples(mosaic: Mosaic, pixels: int) -> list[Window]:
    """The middle of some files, of a side of at most ``pixels``, in pixels of the frame."""
    some = mosaic.rectangles[:: _step(mosaic)]
    side = np.minimum(some[:, 2:] - some[:, :2], pixels)
    low = (some[:, :2] + some[:, 2:] - side) // 2
    return [Window(*map(int, row)) for row in np.hstack([low, side])]


def _keys(place: str, layout: Layout, mosaic: Mosaic) -> WindowKeys:
    """The identity of each window: its number, and the files that touch it in their order."""
    windows = np.array([layout.grid[index] for index in layout.indices], np.int64).reshape(-1, 4)
    windows[:, 2:] += windows[:, :2]
    origin = mosaic.frame.col, mosaic.frame.row
    digests = [hashlib.sha256() for _ in layout.indices]
    for one, (col, row, *_) in zip(digests, windows.tolist(), strict=True):
        one.update(f"{col + origin[0]},{row + origin[1]}".encode())
    parts = [f"{tile.tile.identity}{tuple(tile.window)}".encode() for tile in mosaic.tiles]
    for number, tile in zip(*(indices.tolist() for indices in mosaic.touching(windows)), strict=True):
        digests[number].update(parts[tile])
    numbers = [int.from_bytes(one.digest()[:8], "big") >> 1 for one in digests]
    rasters = digest(paths=sorted(tile.tile.source.path for tile in mosaic.tiles))
    return WindowKeys(place, rasters, dict(zip(layout.indices, numbers, strict=True)), origin)
