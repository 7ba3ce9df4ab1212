"""Planning of a prediction: everything that is decided before the network runs."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from ... import __version__
from ...common.events import Listener
from ...common.jobs import DEVICES, PredictJob
from ...common.messages import Message, counted
from ...files.digests import model_digest
from ...georeference import Georeference
from ...imagery.fingerprint import RasterFingerprint
from ...imagery.mosaic import Mosaic
from ...imagery.raster import Raster, RasterReference
from ...imagery.stretch import Stretch
from ...imagery.windows import ImageGeometry, Window, WindowGrid, cheapest_window_scale
from ...model.architectures import ARCHITECTURES, Architecture
from ...model.devices import Compute, choose_devices
from ...model.model_info import ModelInfo
from ..inventory.inputs import Stands, read_stands
from ..model_loading import LoadedModel
from ..patch_size import choose_patch, is_automatic_possible, is_plausible
from ..roi import region_of_interest, windows_in
from .density import DensityGrid
from .journal import WindowKeys

__all__ = [
    "Layout",
    "PredictionPlan",
    "StartTime",
    "choose_values",
    "largest_window_scale",
    "log_plan",
    "make_plan",
    "plan_prediction",
]

MAX_WINDOW_SCALE = 2.0  # larger windows gain little (benchmarks/results/windows.md)
NMS_IOU = 0.15  # as in predict_tile of DeepForest 2.1.0
STRIDE_PX = 32  # networks pad images to a multiple of it


@dataclass(frozen=True)
class StartTime:
    """When a run started.

    Attributes:
        utc: In UTC (ISO 8601); the id of the run in its results.
        clock: In seconds of ``time.monotonic``.
    """

    utc: str
    clock: float

    @classmethod
    def now(cls) -> StartTime:
        """Return the present time."""
        return cls(datetime.now(timezone.utc).isoformat(timespec="seconds"), time.monotonic())

    @property
    def elapsed(self) -> float:
        """Seconds since the start."""
        return time.monotonic() - self.clock


@dataclass(frozen=True)
class Layout:
    """The windows of a prediction and the images that they become.

    Attributes:
        geometry: Size of the images, their scale, and the window scale.
        grid: All windows of the raster.
        indices: Windows of the grid that touch the region of interest.
    """

    geometry: ImageGeometry
    grid: WindowGrid
    indices: tuple[int, ...]

    @property
    def patches(self) -> float:
        """Area of the windows that are computed, in patches."""
        return len(self.indices) * self.geometry.window_scale**2


@dataclass(frozen=True)
class PredictionPlan:
    """The decisions of a prediction; none of them changes while it runs.

    Attributes:
        job: The parameters.
        start: When the run started.
        raster: The raster with its bands and stretch.
        fingerprint: Identity of the raster's files.
        ref: Size, affine and CRS of the raster.
        roi: Region of interest in pixels of the raster; None for the whole raster.
        layout: The windows.
        model: Name of the model in results.
        info: Description of the model.
        score_threshold: Crowns with a lower score are dropped.
        nms_threshold: Of two crowns with a larger IoU the one with the higher score is kept.
        compute: Devices and numerical precision of the network.
        batch_size: Windows per step.
        density: Cells of the crown density; None if it is not wanted.
        stands: Stands of the report; None if there are none.
        dependencies: What the crowns of a window depend on besides the precision; see :class:`.journal.Journal`.
        mosaic: The rasters that the raster consists of; None for a single one.
        keys: Identity of their windows in the journal.
    """

    job: PredictJob
    start: StartTime
    raster: RasterReference
    fingerprint: RasterFingerprint
    ref: Georeference
    roi: BaseGeometry | None
    layout: Layout
    model: str
    info: ModelInfo
    score_threshold: float
    nms_threshold: float
    compute: Compute
    batch_size: int
    density: DensityGrid | None
    stands: Stands | None
    dependencies: Mapping[str, Any]
    mosaic: Mosaic | None = None
    keys: WindowKeys | None = None

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the raster, or of many together, in pixels."""
        return (self.ref.width, self.ref.height) if self.mosaic is None else self.mosaic.size

    @property
    def title(self) -> str:
        """Name of the raster in messages."""
        return self.fingerprint.title


def plan_prediction(
    job: PredictJob, start: StartTime, model: LoadedModel, listener: Listener, compute: Compute | None = None
) -> PredictionPlan:
    """Decide how a job is done. Reads samples of the raster only.

    Args:
        job: The parameters.
        start: When the run started.
        model: The model of the job; it is not changed.
        listener: Receives assumptions about the raster as warnings.
        compute: What the workers of a cluster compute with; None for this machine.

    Raises:
        RasterError: The raster cannot be read.
        InputError (LayerError): A parameter does not fit the raster, the model or this machine.
    """
    info = model.detector.info
    compute = compute or Compute.choose(choose_devices(job.device, job.devices, DEVICES), job.precision)
    with Raster(job.raster) as raster:
        confirmed = job.raster.resolution_given
        patch = choose_patch(raster.title, raster.ref, job.patch_size, info.extent_m, confirmed=confirmed)
        raster.take_fingerprint()
        roi = region_of_interest(job.areas, job.extent, raster.ref, raster.title)
        bounds = None if roi is None else roi.bounds
        choose_values(raster, info, bounds, listener)
        layout = _cheapest_layout(job, info, raster.ref, patch, roi, compute)
        downsampling = raster.choose_overviews(layout.geometry.scale, bounds)
        if downsampling is not None:
            listener.info(downsampling)
        return make_plan(job, start, model, raster, roi, layout, compute, listener)


def choose_values(
    raster: Raster,
    info: ModelInfo,
    roi_bounds: tuple[float, float, float, float] | None,
    listener: Listener,
    places: Sequence[Window] = (),
) -> None:
    """Choose how values are mapped to 8 bits, see :meth:`Raster.choose_stretch`, and log what was assumed."""
    raster.choose_stretch(Stretch.from_dict(info.stretch) if info.stretch else None, roi_bounds, places)
    listener.warn_all(raster.notes)


def make_plan(
    job: PredictJob,
    start: StartTime,
    model: LoadedModel,
    raster: Raster,
    roi: BaseGeometry | None,
    layout: Layout,
    compute: Compute,
    listener: Listener,
) -> PredictionPlan:
    """Return the plan for windows of a raster.

    Args:
        job: The parameters.
        start: When the run started.
        model: The model of the job.
        raster: The open raster, as it will be read.
        roi: Region of interest in pixels of the raster; None for the whole raster.
        layout: The windows.
        compute: Devices and numerical precision of the network.
        listener: Receives as warnings what was skipped or repaired in the stands of the report.

    Raises:
        RasterError: The raster cannot be read.
        InputError (LayerError): The parameters of the crown density do not fit the raster, or the stands of the report
            cannot be read.
    """
    info = model.detector.info
    fingerprint = raster.fingerprint or raster.take_fingerprint()
    stretch = raster.stretch.to_dict() if raster.stretch else None
    return PredictionPlan(
        job=job,
        start=start,
        raster=raster.reference,
        fingerprint=fingerprint,
        ref=raster.ref,
        roi=roi,
        layout=layout,
        model=model.title,
        info=info,
        score_threshold=info.score_threshold if job.score_threshold is None else job.score_threshold,
        nms_threshold=next(one for one in (job.iou_threshold, info.stored_nms, NMS_IOU) if one is not None),
        compute=compute,
        batch_size=job.batch_size or _batch_size(layout, info.architecture, compute),
        density=DensityGrid.of(job.density_cell, raster.ref, roi, raster.title) if job.density else None,
        stands=None if job.stands is None else read_stands(job.stands, job.stand_field, listener),
        dependencies={
            "raster": (fingerprint.files, fingerprint.content, raster.read_settings, stretch),
            "model": model_digest(model.path),
            "roi": None if roi is None else hashlib.sha256(shapely.to_wkb(roi)).hexdigest(),
            "windows": (layout.geometry.patch, layout.geometry.window_scale, job.patch_overlap),
            "score_threshold": job.score_threshold,
            "version": __version__,
        },
    )


def largest_window_scale(seams: str, architecture: Architecture, compute: Compute) -> float:
    """Return the largest side of a window in patches.

    The total memory of the device limits it, not the free memory, since a resumed job must have the same windows.
    Global NMS is the rule of DeepForest, whose windows are single patches.
    """
    fits = seams == "cores" and compute.total_bytes >= 2 * MAX_WINDOW_SCALE**2 * architecture.patch_bytes
    return MAX_WINDOW_SCALE if fits else 1.0


def _cheapest_layout(
    job: PredictJob,
    info: ModelInfo,
    ref: Georeference,
    patch: tuple[int, int],
    roi: BaseGeometry | None,
    compute: Compute,
) -> Layout:
    """The windows with the fewest pixels to compute inside the region of interest.

    The network is convolutional, so that the window scale does not change what it detects.
    """
    architecture = ARCHITECTURES[info.architecture]
    size = (ref.width, ref.height)
    largest = largest_window_scale(job.seams, architecture, compute)
    cheapest = cheapest_window_scale(size, patch, job.patch_overlap, largest, STRIDE_PX / architecture.input_size)

    def layout(scale: float) -> Layout:
        grid = WindowGrid.of_patches(size, patch, job.patch_overlap, scale)
        return Layout(ImageGeometry(patch, architecture.input_size, scale), grid, tuple(windows_in(grid, roi)))

    return min(map(layout, sorted({1.0, cheapest, largest})), key=lambda layout: layout.patches)


def _batch_size(layout: Layout, architecture: str, compute: Compute) -> int:
    """Windows per step: as many as the device gains from, in half of its free memory."""
    kind = ARCHITECTURES[architecture]
    patches = min(kind.largest_batch[compute.device.type != "cpu"], compute.free_bytes // 2 // kind.patch_bytes)
    return int(max(patches // layout.geometry.window_scale**2, 1))


def log_plan(plan: PredictionPlan, precision: str, listener: Listener) -> None:
    """Log what the prediction will do, and warn if the raster differs from the training of the model."""
    info, ref, layout = plan.info, plan.ref, plan.layout
    listener.info(
        "Raster '{raster}': {width} × {height} pixels, {resolution}, bands {bands}, {values}."
        if plan.mosaic is None
        else "{raster}: {width} × {height} pixels, {resolution}, bands {bands}, {values}.",
        raster=plan.title,
        width=plan.size[0],
        height=plan.size[1],
        resolution=_resolution(ref, info),
        bands=plan.raster.source.bands,
        values=Message("values unchanged") if plan.raster.stretch is None else Message("values mapped to 8 bits"),
    )
    if plan.mosaic is None and plan.roi is not None:
        whole = shapely.box(0, 0, ref.width, ref.height)
        share = plan.roi.intersection(whole).area / whole.area
        listener.info("Region of interest: {share:.1%} of the raster.", share=share)
    listener.info(
        "{windows}; model {model}, classes {classes}, score threshold {threshold:.3g}; {precision}.",
        windows=_windows(layout),
        model=info.architecture,
        classes=info.labels,
        threshold=plan.score_threshold,
        precision=precision,
    )
    if plan.job.iou_threshold is None and info.stored_nms is not None:
        listener.info("NMS threshold of the model: {nms:.2f}.", nms=plan.nms_threshold)
    if ref.gsd and info.extent_m:
        _warn_of_scale(ref.gsd, layout.geometry.patch, info.extent_m, info.patch_px, listener)


def _resolution(ref: Georeference, info: ModelInfo) -> Message:
    if not ref.gsd:
        return Message("ground resolution unknown")
    return Message(
        "{pixel:.1f} cm per pixel (training of the model: {trained:.1f} cm)"
        if info.extent_m
        else "{pixel:.1f} cm per pixel",
        pixel=ref.gsd[0] * 100,
        trained=(info.extent_m or 0) / info.patch_px * 100,
    )


def _windows(layout: Layout) -> Message:
    several = layout.geometry.window_scale > 1
    return counted(
        len(layout.indices),
        "{count} window of {width} × {height} pixels ({patches:.3g} × {patches:.3g} patches)"
        if several
        else "{count} window of {width} × {height} pixels",
        "{count:,} windows of {width} × {height} pixels ({patches:.3g} × {patches:.3g} patches each)"
        if several
        else "{count:,} windows of {width} × {height} pixels",
        width=layout.grid.window_width,
        height=layout.grid.window_height,
        patches=layout.geometry.window_scale,
    )


def _warn_of_scale(
    gsd: tuple[float, float], patch: tuple[int, int], extent_m: float, patch_px: int, listener: Listener
) -> None:
    """Warn if trees appear in another size than in the training of the model."""
    trained = extent_m / patch_px
    if max(gsd) > 3 * trained:
        listener.warning(
            "The raster has {pixel:.0f} cm per pixel, much coarser than the {trained:.0f} cm of the model's training. "
            "Small crowns will be missed.",
            pixel=max(gsd) * 100,
            trained=trained * 100,
        )
    if not is_plausible(gsd):
        return  # the ground extent of a patch is not known either
    # All patches become images of one size, so their ground extent decides in which size trees appear.
    ratio = max(patch[0] * gsd[0], patch[1] * gsd[1]) / extent_m
    if not 1 / 3 < ratio < 3:
        listener.warning(
            "A patch covers {ground:.3g} m on the ground, but the model was trained with {trained:.3g} m: trees appear "
            "{factor:.1f} times smaller than in the training. {advice}"
            if ratio > 1
            else "A patch covers {ground:.3g} m on the ground, but the model was trained with {trained:.3g} m: trees "
            "appear {factor:.1f} times larger than in the training. {advice}",
            ground=ratio * extent_m,
            trained=extent_m,
            factor=max(ratio, 1 / ratio),
            advice=Message("Leave the patch size empty.")
            if is_automatic_possible(gsd, extent_m)
            else Message("Use a raster with a finer ground resolution."),
        )
