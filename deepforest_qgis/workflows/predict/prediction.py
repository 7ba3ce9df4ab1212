"""Predict: a raster becomes georeferenced crowns, window by window."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timezone
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
import torch
from pyproj import CRS
from pyproj.exceptions import CRSError
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from ... import __version__
from ...common.errors import Cancelled, InputError, ModelFileError, OutputError
from ...common.events import Listener
from ...common.jobs import DEVICES, Extent, PredictJob, RasterInput, VectorInput
from ...common.messages import Message
from ...common.targets import check_file_target
from ...crowns.annotations import read_areas
from ...crowns.geopackage import CrownWriter
from ...crowns.merging import merge
from ...crowns.reprojection import reproject
from ...files.digests import model_digest
from ...georeference import Georeference
from ...imagery.fingerprint import RasterFingerprint
from ...imagery.prefetch import read_ahead
from ...imagery.raster import Raster
from ...imagery.stretch import Stretch
from ...imagery.windows import ImageGeometry, WindowGrid, cheapest_window_scale, patch_pixels
from ...model.architectures import ARCHITECTURES
from ...model.backends import Backend, make_backend
from ...model.detector import CrownDetector
from ...model.devices import choose_device, choose_precision, memory
from ...model.hub import locate_model, model_title
from ...model.openvino_backend import Calibration
from ...reports.prediction_report import PredictionReport, write_prediction_report
from ...reports.prediction_statistics import CrownStatistics, core_areas, ground_area, without_unreadable
from ...reports.provenance import describe_run
from ...reports.recording_listener import RecordingListener
from ..eta import EtaReporter
from ..split import check_patch
from .density import Density
from .inference import Finder
from .journal import Journal
from .shapes import Drawer
from .source_monitor import Watch, report_unreadable

__all__ = ["load_detector", "run", "where_to_look"]

FloatArray = npt.NDArray[np.float64]
MOST_SPAN = 2.0  # patches along a window's side; more gain little (benchmarks/results/windows.md)
STRIDE_PX = 32  # networks compute images of a multiple of it and pad others
MOST_READERS = 4  # threads that decode windows for a graphics card
CALIBRATION_PATCHES = 64
STAGE = Message("Finding crowns")


@dataclass(frozen=True)
class _Layout:
    """The windows of a job: ``patch`` (width, height in raster pixels) sets the scale at which the network sees them, a
    window is ``span`` by ``span`` patches, ``indices`` are those of ``plan`` to look at."""

    patch: tuple[int, int]
    span: float
    plan: WindowGrid
    indices: list[int]

    @property
    def patches(self) -> float:
        """How many patches' pixels the network computes."""
        return len(self.indices) * self.span**2


def run(job: PredictJob, listener: Listener) -> dict[str, Any]:
    """Find crowns and write them to the GeoPackage ``job.output``.

    A run that is cancelled or fails keeps its finished windows; the same job with ``resume`` goes on from
    there. With ``keep_partial`` a run that is cancelled also writes the crowns so far, and its result says so
    ("cancelled", "windows_done", "covered": the share of the area).

    Raises:
        InputError (RasterError, LayerError, ModelFileError) or OutputError: before work starts, where possible.
    """
    began, started = time.monotonic(), datetime.now(timezone.utc).isoformat(timespec="seconds")
    listener = recorder = RecordingListener(listener)
    for target in filter(None, (job.output, job.report, job.density)):
        check_file_target(target)
    with Raster(job.raster) as raster:
        check_patch(job.patch_size, raster)
        origin = raster.take_fingerprint()
        look = where_to_look(job.areas, job.extent, raster)
        density = Density(job.density_cell, raster.ref, look, raster.title) if job.density else None
        device = choose_device(job.device, DEVICES)
        precision = choose_precision(job.precision, device)
        model_path = locate_model(job.model, listener)
        detector = load_detector(model_path, job.model)
        if job.score_threshold is not None:
            detector.model.score_thresh = job.score_threshold
        info = detector.info
        raster.choose_stretch(
            Stretch.from_dict(info.stretch) if info.stretch else None, None if look is None else look.bounds
        )
        for note in raster.notes:
            listener.warning(note)
        patch = patch_pixels(job.patch_size, info.extent_m, raster.ref.gsd)
        layout = _lay_out(job, raster, look, patch, info.architecture, device)
        indices = layout.indices
        size = job.batch_size or _batch_size(layout, info.architecture, device)
        side = ImageGeometry(patch, detector.input_size, layout.span).side
        shape = (min(size, max(len(indices), 1)), side, side)
        detector.set_window_scale(layout.span)
        backend = make_backend(
            detector,
            device,
            precision,
            shape,
            round(layout.patches),
            listener,
            partial(_calibration, raster, layout, detector.input_size),
        )
        arithmetic = f"{device.type}, {backend.name}, {str(precision).removeprefix('torch.')}"
        _describe(raster, detector, layout, look, arithmetic, listener)
        title, plan = model_title(model_path), layout.plan
        window, threshold = (plan.window_width, plan.window_height), detector.model.score_thresh
        provenance = describe_run(job, raster, info, title, threshold, window, arithmetic, started)
        parts = _parts(job, raster, origin, model_path, look, layout, arithmetic)
        with Journal(_path(job.raster), parts, resume=job.resume) as journal:
            for note in journal.notes:
                listener.warning(note)
            finished = journal.finished()
            missing = [index for index in indices if index not in finished]
            if len(missing) < len(indices):
                listener.info(
                    "Going on from an earlier run: {done} of {windows} windows are done.",
                    done=len(indices) - len(missing),
                    windows=len(indices),
                )
            watch = Watch(origin, journal, listener)
            try:
                _find(raster, layout, missing, backend, size, detector, device, watch, journal, listener)
            except Cancelled as error:
                done = len(journal.finished())
                if not (job.keep_partial and done):
                    raise Cancelled(
                        "Cancelled: {done} of {windows} windows are done and kept.",
                        "Run the same job with 'resume' to go on from there.",
                        done=done,
                        windows=len(indices),
                    ) from error
                journal.keep = True
                listener.go_on()
            watch.end()
            covered = _report_covered(raster, look, layout, journal, listener)
            lost = report_unreadable(raster, look, journal, listener)
            pieces = ((found, plan[index], plan.core(index)) for index, found in journal.crowns())
            names = np.asarray(info.labels, object)
            draw = Drawer(job, raster, listener)
            # What reaches beyond a column is settled with the next one.
            summary = CrownStatistics(raster.ref, look, 2 * plan.window_width) if job.report else None
            with CrownWriter(job.output, raster.ref, model=title, run=started, about=provenance.metadata()) as writer:
                for crowns in merge(pieces, job.iou_threshold, global_nms=job.seams == "pooled"):
                    kept = crowns[_centred_in(crowns[:, :4], look)]
                    drawn, polygons = draw(kept)
                    labels = names[drawn[:, 5].astype(np.int64)].tolist()
                    writer.write(drawn[:, :4], drawn[:, 4], labels, polygons)
                    if density:
                        density.add(drawn[:, :4])
                    if summary:
                        summary.add(drawn[:, :4], drawn[:, 4], labels, polygons)
            empty = journal.empty
            windows_seen = sorted(journal.seen()) if summary or density else []
            seen = without_unreadable(core_areas(plan, windows_seen, look), journal.unreadable)
    seconds = time.monotonic() - began
    draw.tell()
    if empty:
        listener.info(
            "{empty} of {windows} windows hold no data, or a single colour, and were skipped.",
            empty=empty,
            windows=len(indices),
        )
    if empty == len(indices):
        listener.warning(
            "There is nothing to be seen in raster '{raster}' at this resolution: no valid pixels, or "
            "all of one colour. Check in QGIS that it shows imagery there when you zoom in, and its "
            "nodata value.",
            raster=raster.title,
        )
    elif not writer.count:
        listener.warning(
            "No crown reached the score threshold of {threshold:.2f}. Lower it; check that the ground "
            "resolution and the order of the bands are right; or fine-tune the model on this imagery.",
            threshold=detector.model.score_thresh,
        )
    mapped = density and _written(Message("crown density"), listener, partial(density.write, job.density, seen))
    reported = summary and _written(
        Message("report"),
        listener,
        partial(
            write_prediction_report,
            job.report,
            PredictionReport(
                provenance=provenance,
                statistics=summary,
                area_px=float(shapely.area(seen).sum()),
                area_m2=ground_area(raster.ref, seen),
                coverage={
                    Message("Windows"): len(indices),
                    Message("Windows without data or of a single colour"): empty,
                    **({Message("Windows not processed"): len(indices) - covered["windows_done"]} if covered else {}),
                    Message("Unreadable (fraction of the area)"): Message("{share:.2%}", share=lost),
                },
                seconds=seconds,
                notes=recorder.notes,
                language=job.language,
            ),
        ),
    )
    listener.info("{crowns} crowns in {seconds:.0f} s.", crowns=writer.count, seconds=seconds)
    return {
        "output": job.output,
        "report": job.report if reported else None,
        "density": job.density if mapped else None,
        "about": provenance.to_dict(),
        "count": writer.count,
        "windows": len(indices),
        "windows_skipped": empty,
        "unreadable": lost,
        "seconds": seconds,
        **covered,
    }


# -- before work starts ------------------------------------------------------------------------


def load_detector(path: Path, asked: str) -> CrownDetector:
    """The model in ``path``, that ``asked`` named (empty: the one that ships). Raises ModelFileError."""
    detector = CrownDetector.load(path)
    if detector.info.part == "backbone":
        raise ModelFileError(
            "No model was given, and the weights that ship have not learned crowns yet."
            if not asked
            else "Model '{model}' holds a backbone only; it has not learned crowns yet.",
            "Fine-tune a model first and choose it here.",
            model=path,
        )
    return detector


def where_to_look(areas: VectorInput | None, extent: Extent | None, raster: Raster) -> BaseGeometry | None:
    """Areas and extent as one polygon in pixel coordinates; None for the whole raster.

    Raises:
        InputError (LayerError): they do not touch the raster, or cannot be brought to its CRS.
    """
    look = read_areas(areas, raster.ref, raster.title) if areas else None
    if extent is not None:
        frame = _extent(extent, raster.ref)
        whole = shapely.box(0, 0, raster.ref.width, raster.ref.height)
        look = shapely.intersection(frame, whole if look is None else look)
        if look.area == 0:
            raise InputError(
                "The extent does not touch raster '{raster}' inside the areas."
                if areas
                else "The extent does not touch raster '{raster}'.",
                "Check its coordinates and their CRS.",
                raster=raster.title,
            )
    return look


def _extent(extent: Extent, ref: Georeference) -> BaseGeometry:
    # Sides are followed by 21 points each, because a rectangle in another CRS has curved sides here.
    steps = np.linspace(0.0, 1.0, 21)[:-1]
    xs = extent.xmin + (extent.xmax - extent.xmin) * np.concatenate([steps, 0 * steps + 1, 1 - steps, 0 * steps])
    ys = extent.ymin + (extent.ymax - extent.ymin) * np.concatenate([0 * steps, steps, 0 * steps + 1, 1 - steps])
    try:
        given = CRS.from_user_input(extent.crs) if extent.crs else None
    except CRSError as error:
        raise InputError("The extent cannot be brought to the raster's CRS: {error}.", error=error) from error
    (frame,) = reproject(np.asarray([Polygon(np.column_stack([xs, ys]))], object), given, ref.crs, ref.middle)
    if frame.is_empty:
        raise InputError("The extent cannot be brought to the raster's CRS.", "Check its coordinates and their CRS.")
    look: BaseGeometry = shapely.make_valid(shapely.transform(frame, lambda xy: np.column_stack(ref.to_pixel(*xy.T))))
    return look


def _windows(plan: WindowGrid, look: BaseGeometry | None) -> list[int]:
    if look is None:
        return list(range(len(plan)))
    shapely.prepare(look)
    near = sorted({index for part in shapely.get_parts(look) for index in plan.near(part.bounds)})
    places = np.asarray([plan[index] for index in near], np.float64).reshape(-1, 4)
    frames = shapely.box(places[:, 0], places[:, 1], places[:, 0] + places[:, 2], places[:, 1] + places[:, 3])
    return [near[i] for i in np.flatnonzero(shapely.intersects(look, frames))]


def _describe(
    raster: Raster,
    detector: CrownDetector,
    layout: _Layout,
    look: BaseGeometry | None,
    arithmetic: str,
    listener: Listener,
) -> None:
    """Say what is about to be done, and warn of what the model does not know."""
    info, ref = detector.info, raster.ref
    known = (
        Message(", the model learned from {centimetres:.1f} cm", centimetres=info.extent_m / info.patch_px * 100)
        if info.extent_m
        else ""
    )
    ground = (
        Message(", {centimetres:.1f} cm per pixel{known}", centimetres=ref.gsd[0] * 100, known=known)
        if ref.gsd
        else Message(", ground resolution unknown")
    )
    values = Message("as they are") if raster.stretch is None else Message("stretched to 8 bit")
    listener.info(
        "Raster '{raster}': {width} x {height} pixels{ground}; bands {bands}, {values}.",
        raster=raster.title,
        width=ref.width,
        height=ref.height,
        ground=ground,
        bands=raster.bands,
        values=values,
    )
    if look is not None:
        whole = shapely.box(0, 0, ref.width, ref.height)
        listener.info(
            "Looking at {share:.1%} of it: inside the areas or extent.",
            share=look.intersection(whole).area / whole.area,
        )
    plan, span = layout.plan, layout.span
    together = Message(" ({span:.3g} x {span:.3g} patches each)", span=span) if span > 1 else ""
    listener.info(
        "{windows} windows of {width} x {height} pixels{together}; model {model}, "
        "classes {labels}, score threshold {threshold:.2f}; {arithmetic}.",
        windows=len(layout.indices),
        width=plan.window_width,
        height=plan.window_height,
        together=together,
        model=info.architecture,
        labels=info.labels,
        threshold=detector.model.score_thresh,
        arithmetic=arithmetic,
    )
    if ref.gsd and info.extent_m:
        learned = info.extent_m / info.patch_px
        if max(ref.gsd) > 3 * learned:
            listener.warning(
                "The raster's {centimetres:.0f} cm pixels are much coarser than the {learned:.0f} cm that "
                "the model learned from; small crowns will be missed.",
                centimetres=max(ref.gsd) * 100,
                learned=learned * 100,
            )
        # A patch always fills the same image, so its ground extent decides how large trees appear.
        larger = max(layout.patch[0] * ref.gsd[0], layout.patch[1] * ref.gsd[1]) / info.extent_m
        if not 1 / 3 < larger < 3:
            seen = Message(
                "{times:.1f} times smaller" if larger > 1 else "{times:.1f} times larger", times=max(larger, 1 / larger)
            )
            listener.warning(
                "A patch covers {patch:.3g} m of ground, but the model learned from {learned:.3g} m: "
                "trees appear {seen} than it knows them. Leave the patch size empty.",
                patch=larger * info.extent_m,
                learned=info.extent_m,
                seen=seen,
            )


def _lay_out(
    job: PredictJob,
    raster: Raster,
    look: BaseGeometry | None,
    patch: tuple[int, int],
    architecture: str,
    device: torch.device,
) -> _Layout:
    """The windows that cost least: larger ones compute less twice where they overlap, if they do not reach far beyond
    what is to be looked at.

    The network is convolutional, so it sees the same in them. The device's whole memory decides, not what is free: a
    job that goes on must have the windows that it began with. Pooled crowns are those of DeepForest's windows, which
    are single patches.
    """
    layouts = []
    _, total = memory(device)
    kind = ARCHITECTURES[architecture]
    size = raster.ref.width, raster.ref.height
    most = MOST_SPAN if job.seams == "cores" and total >= 2 * MOST_SPAN**2 * kind.patch_bytes else 1.0
    best = cheapest_window_scale(size, patch, job.patch_overlap, most, STRIDE_PX / kind.input_size)
    for span in sorted({1.0, best, most}):
        plan = WindowGrid.of_patches(size, patch, job.patch_overlap, span)
        layouts.append(_Layout(patch, span, plan, _windows(plan, look)))
    return min(layouts, key=lambda layout: layout.patches)


def _batch_size(layout: _Layout, architecture: str, device: torch.device) -> int:
    """Windows that the device computes at once: as many as it gains from, in half of the memory that is free."""
    kind = ARCHITECTURES[architecture]
    free, _ = memory(device)
    patches = min(kind.largest_batch[device.type != "cpu"], free // 2 // kind.patch_bytes)
    return int(max(patches // layout.span**2, 1))


def _calibration(raster: Raster, layout: _Layout, most_px: int) -> Calibration:
    """Windows from all over the raster, some 64 patches of those that hold anything."""
    wanted = max(int(CALIBRATION_PATCHES / layout.span**2), 1)
    steps = np.unique(np.linspace(0, len(layout.indices) - 1, 2 * wanted).astype(int))
    images = []
    for step in np.random.default_rng(1).permutation(steps):
        window = layout.plan[layout.indices[step]]
        found = raster.read_patch(window, ImageGeometry(layout.patch, most_px, layout.span))
        if found.has_data:
            images.append(found.image)
        if len(images) == wanted:
            break
    if not images:
        raise InputError(
            "Raster '{raster}' shows nothing where crowns are to be found, so int8 has nothing to be fitted to.",
            "Choose 'auto' as the precision.",
            raster=raster.title,
        )
    return Calibration(np.stack(images), layout.span)


def _path(source: RasterInput) -> str:
    path = Path(source.path)
    return str(path.resolve()) if path.exists() else source.path


def _parts(
    job: PredictJob,
    raster: Raster,
    origin: RasterFingerprint,
    model_path: Path,
    look: BaseGeometry | None,
    layout: _Layout,
    arithmetic: str,
) -> dict[str, Any]:
    """Everything that decides what the windows hold, in a user's words."""
    stretch = raster.stretch.to_dict() if raster.stretch else None
    return {
        Message("the raster"): (origin.files, origin.content, raster.read_settings, stretch),
        Message("the model"): model_digest(model_path),
        Message("the areas or the extent"): None if look is None else hashlib.sha256(shapely.to_wkb(look)).hexdigest(),
        Message("the windows (patch size, overlap)"): (layout.patch, layout.span, job.patch_overlap),
        Message("the score threshold"): job.score_threshold,
        Message("the device or the arithmetic"): arithmetic,
        Message("the plugin's version"): __version__,
    }


# -- the work ----------------------------------------------------------------------------------


def _find(
    raster: Raster,
    layout: _Layout,
    missing: Sequence[int],
    backend: Backend,
    batch_size: int,
    detector: CrownDetector,
    device: torch.device,
    watch: Watch,
    journal: Journal,
    listener: Listener,
) -> None:
    """Journal the crowns of the windows that are missing, and say what held it up."""
    most = detector.model.detections_per_img
    finder = Finder(backend, batch_size, most, journal, listener)
    total = len(layout.indices)
    done = total - len(missing)
    # A processor computes with all its cores, so that a second reader would only take turns with it.
    readers = 1 if device.type == "cpu" else min(max((os.cpu_count() or 2) // 2, 1), MOST_READERS)
    listener.progress(STAGE, done, total)
    began = time.monotonic()
    depth = 4 * batch_size
    geometry = ImageGeometry(layout.patch, detector.input_size, layout.span)
    pieces = read_ahead(raster, layout.plan, geometry, missing, depth, readers)
    eta = EtaReporter(Message("windows"), device, listener)

    def tell(found: int) -> None:
        listener.progress(STAGE, done + found, total)
        eta.update(done + found, total)

    with closing(pieces):
        finder.run(watch.pieces(pieces), tell)
    listener.progress(STAGE, total, total)
    seconds = time.monotonic() - began
    if missing:
        listener.info("The device waited for pixels {share:.0%} of the time.", share=finder.waited / seconds)
    if finder.full:
        listener.warning(
            "{windows} windows reached the limit of {most} crowns, so some may be missing. Choose a "
            "smaller patch size.",
            windows=finder.full,
            most=most,
        )


def _report_covered(
    raster: Raster, look: BaseGeometry | None, layout: _Layout, journal: Journal, listener: Listener
) -> dict[str, Any]:
    """Of a run that was cancelled: what is done, in words and for the result. Nothing of one that came to its end."""
    if not journal.keep:
        return {}
    finished, plan = journal.finished(), layout.plan
    areas, done = shapely.area(core_areas(plan, layout.indices, look)), np.isin(layout.indices, sorted(finished))
    share = float(areas[done].sum() / areas.sum()) if areas.any() else 1.0
    gsd = raster.ref.gsd
    ground = Message(", {hectares:,.2f} ha", hectares=areas[done].sum() * gsd[0] * gsd[1] / 10_000) if gsd else ""
    listener.warning(
        "Cancelled: the crowns so far are written. {done} of {windows} windows are done, {share:.1%} "
        "of the area{ground}. The same job with 'resume' goes on from there.",
        done=int(done.sum()),
        windows=len(done),
        share=share,
        ground=ground,
    )
    return {"cancelled": True, "windows_done": int(done.sum()), "covered": share}


def _written(what: str, listener: Listener, write: Callable[[], None]) -> bool:
    """Whether ``write`` did; the crowns are there by then, and must not go because something else is not."""
    try:
        write()
    except OutputError as error:
        listener.warning("The crowns are written, but the {what} is not. {error}", what=what, error=error)
        return False
    return True


def _centred_in(boxes: FloatArray, look: BaseGeometry | None) -> npt.NDArray[np.bool_]:
    if look is None:
        return np.ones(len(boxes), bool)
    shapely.prepare(look)
    inside: npt.NDArray[np.bool_] = shapely.intersects_xy(
        look, (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    )
    return inside
