"""Predict: a raster becomes georeferenced crowns, window by window."""

from __future__ import annotations

import hashlib
import threading
import time
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
import torch
from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError, ProjError
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from .. import __version__
from ..crowns.annotations import read_areas
from ..crowns.output import CrownWriter, check_target
from ..crowns.stitch import merge
from ..errors import Cancelled, InputError, ModelFileError
from ..events import Listener
from ..georeference import Georeference
from ..imagery.raster import Raster, Stretch, patch_side
from ..imagery.windows import Plan, Window, patch_pixels
from ..jobs import Extent, PredictJob
from ..model.architectures import SMALL
from ..model.backends import Backend, make_backend
from ..model.detector import CrownDetector
from ..model.devices import choose_device, choose_precision
from ..model.figures import Detections
from ..model.hub import locate_model, model_title
from .journal import Journal, fingerprint, model_digest
from .split import check_patch

__all__ = ["run"]

FloatArray = npt.NDArray[np.float64]
READERS = 2  # threads that decode windows ahead of the device
STAGE = "Finding crowns"


@dataclass(frozen=True)
class _Piece:
    """A window as it was read: the image, its scale (image pixels per raster pixel), whether it holds anything."""

    index: int
    window: Window
    image: npt.NDArray[np.uint8]
    scale: tuple[float, float]
    holds: bool


def run(job: PredictJob, listener: Listener) -> dict[str, Any]:
    """Find crowns and write them to the GeoPackage ``job.output``.

    A run that is cancelled or fails keeps its finished windows; the same job with ``resume`` goes on from
    there.

    Raises:
        InputError (RasterError, LayerError, ModelFileError) or OutputError: before work starts, where possible.
    """
    began = time.monotonic()
    check_target(job.output)
    with Raster(job.raster) as raster:
        check_patch(job.patch_size, raster)
        look = _where_to_look(job, raster)
        device = choose_device(job.device)
        precision = choose_precision(job.precision, device)
        model_path = locate_model(job.model, listener)
        detector = _load(model_path, job)
        info = detector.info
        raster.choose_stretch(Stretch.from_dict(info.stretch) if info.stretch else None)
        for note in raster.notes:
            listener.warning(note)
        patch = patch_pixels(job.patch_size, info.extent_m, raster.ref.gsd)
        plan = Plan(raster.ref.width, raster.ref.height, *patch, job.patch_overlap)
        indices = _windows(plan, look)
        size = job.batch_size or _batch_size(info.architecture, device)
        side = patch_side(patch, detector.input_size)
        shape = (min(size, max(len(indices), 1)), side, side)
        backend = make_backend(detector, device, precision, shape, len(indices), listener)
        arithmetic = f"{device.type}, {backend.name}, {str(precision).removeprefix('torch.')}"
        _describe(raster, detector, patch, indices, arithmetic, listener)
        key = _key(job, raster, model_path, look, patch, arithmetic)
        with Journal(key, resume=job.resume) as journal:
            finished = journal.finished()
            missing = [index for index in indices if index not in finished]
            if len(missing) < len(indices):
                listener.info(
                    f"Going on from an earlier run: {len(indices) - len(missing)} of {len(indices)} windows are done."
                )
            try:
                _find(job, raster, plan, patch, missing, len(indices), backend, size, detector, journal, listener)
            except Cancelled as error:
                done = len(journal.finished())
                raise Cancelled(
                    f"Cancelled: {done} of {len(indices)} windows are done and kept.",
                    "Run the same job with 'resume' to go on from there.",
                ) from error
            pieces = ((found, plan[index], plan.core(index)) for index, found in journal.crowns())
            names = np.asarray(info.labels, object)
            with CrownWriter(
                job.output,
                raster.ref,
                shape=job.crown_shape,
                model=model_title(model_path),
                run=datetime.now(timezone.utc).isoformat(timespec="seconds"),
            ) as writer:
                for crowns in merge(pieces, job.iou_threshold):
                    kept = crowns[_centred_in(crowns[:, :4], look)]
                    writer.write(kept[:, :4], kept[:, 4], names[kept[:, 5].astype(np.int64)].tolist())
            empty = journal.empty
    seconds = time.monotonic() - began
    if empty:
        listener.info(f"{empty} of {len(indices)} windows hold no data, or a single colour, and were skipped.")
    if not writer.count:
        listener.warning(
            f"No crown reached the score threshold of {detector.model.score_thresh:.2f}. Lower it; check that the "
            "ground resolution and the order of the bands are right; or fine-tune the model on this imagery."
        )
    listener.info(f"{writer.count} crowns in {seconds:.0f} s.")
    return {
        "output": job.output,
        "count": writer.count,
        "windows": len(indices),
        "windows_skipped": empty,
        "seconds": seconds,
    }


# -- before work starts ------------------------------------------------------------------------


def _load(path: Path, job: PredictJob) -> CrownDetector:
    detector = CrownDetector.load(path)
    if detector.info.part == "backbone":
        raise ModelFileError(
            "No model was given, and the weights that ship have not learned crowns yet."
            if not job.model
            else f"Model '{path}' holds a backbone only; it has not learned crowns yet.",
            "Fine-tune a model first and choose it here.",
        )
    if job.score_threshold is not None:
        detector.model.score_thresh = job.score_threshold
    return detector


def _where_to_look(job: PredictJob, raster: Raster) -> BaseGeometry | None:
    """Areas and extent as one polygon in pixel coordinates; None for the whole raster."""
    look = read_areas(job.areas, raster.ref, raster.title) if job.areas else None
    if job.extent is not None:
        frame = _extent(job.extent, raster.ref)
        whole = shapely.box(0, 0, raster.ref.width, raster.ref.height)
        look = shapely.intersection(frame, whole if look is None else look)
        if look.area == 0:
            raise InputError(
                f"The extent does not touch raster '{raster.title}'" + (" inside the areas." if job.areas else "."),
                "Check its coordinates and their CRS.",
            )
    return look


def _extent(extent: Extent, ref: Georeference) -> BaseGeometry:
    # Sides are followed by 21 points each, because a rectangle in another CRS has curved sides here.
    steps = np.linspace(0.0, 1.0, 21)[:-1]
    xs = extent.xmin + (extent.xmax - extent.xmin) * np.concatenate([steps, 0 * steps + 1, 1 - steps, 0 * steps])
    ys = extent.ymin + (extent.ymax - extent.ymin) * np.concatenate([0 * steps, steps, 0 * steps + 1, 1 - steps])
    if extent.crs and ref.crs is not None:
        try:
            given = CRS.from_user_input(extent.crs)
            if given != ref.crs:
                xs, ys = Transformer.from_crs(given, ref.crs, always_xy=True).transform(xs, ys, errcheck=True)
        except (CRSError, ProjError) as error:
            raise InputError(f"The extent cannot be brought to the raster's CRS: {error}.") from error
    x, y = ref.to_pixel(xs, ys)
    return shapely.make_valid(Polygon(np.column_stack([x, y])))


def _windows(plan: Plan, look: BaseGeometry | None) -> list[int]:
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
    patch: tuple[int, int],
    indices: Sequence[int],
    arithmetic: str,
    listener: Listener,
) -> None:
    info, ref = detector.info, raster.ref
    ground = f", {ref.gsd[0] * 100:.1f} cm per pixel" if ref.gsd else ""
    listener.info(f"Raster '{raster.title}': {ref.width} x {ref.height} pixels{ground}, bands {raster.bands}.")
    listener.info(
        f"{len(indices)} windows of {patch[0]} x {patch[1]} pixels; model {info.architecture}, classes "
        f"{', '.join(info.labels)}, score threshold {detector.model.score_thresh:.2f}; {arithmetic}."
    )
    if ref.gsd and info.extent_m:
        learned = info.extent_m / info.patch_px
        if max(ref.gsd) > 3 * learned:
            listener.warning(
                f"The raster's {max(ref.gsd) * 100:.0f} cm pixels are much coarser than the {learned * 100:.0f} cm "
                "that the model learned from; small crowns will be missed."
            )


def _batch_size(architecture: str, device: torch.device) -> int:
    small = architecture == SMALL
    if device.type == "cpu":
        return 4 if small else 1
    return 16 if small else 4


def _key(
    job: PredictJob,
    raster: Raster,
    model_path: Path,
    look: BaseGeometry | None,
    patch: tuple[int, int],
    arithmetic: str,
) -> str:
    """The journal's name: the raster's identity, the model's content and every parameter that matters."""
    source = Path(job.raster.path)
    stat = source.stat() if source.exists() else None
    return fingerprint(
        version=__version__,
        raster=str(source.resolve()) if stat else job.raster.path,
        size=stat.st_size if stat else None,
        time=stat.st_mtime_ns if stat else None,
        shape=(raster.ref.width, raster.ref.height, raster.bands),
        model=model_digest(model_path),
        look=None if look is None else hashlib.sha256(shapely.to_wkb(look)).hexdigest(),
        patch=patch,
        overlap=job.patch_overlap,
        score=job.score_threshold,
        arithmetic=arithmetic,
    )


# -- the work ----------------------------------------------------------------------------------


def _find(
    job: PredictJob,
    raster: Raster,
    plan: Plan,
    patch: tuple[int, int],
    missing: Sequence[int],
    total: int,
    backend: Backend,
    batch_size: int,
    detector: CrownDetector,
    journal: Journal,
    listener: Listener,
) -> None:
    """Read ahead, detect batch by batch, journal each batch."""
    done = total - len(missing)
    listener.progress(STAGE, done, total)
    full = 0
    waiting: list[_Piece] = []

    def flush() -> None:
        nonlocal full, batch_size
        while waiting:
            batch = waiting[:batch_size]
            try:
                found = backend.detect(np.stack([piece.image for piece in batch]))
            except torch.OutOfMemoryError:
                if batch_size == 1:
                    raise InputError(
                        "The device has too little memory for a single window.", "Choose the CPU as the device."
                    ) from None
                batch_size = max(batch_size // 2, 1)
                listener.warning(f"The device ran out of memory; going on with batches of {batch_size} windows.")
                continue
            del waiting[: len(batch)]
            journal.add((piece.index, _to_raster(one, piece)) for piece, one in zip(batch, found, strict=True))
            full += sum(len(one.scores) >= detector.model.detections_per_img for one in found)

    for piece in _read_ahead(job, raster, plan, patch, missing, detector.input_size, 4 * batch_size):
        listener.check()
        if piece.holds:
            waiting.append(piece)
        else:
            journal.add([(piece.index, None)])
        done += 1
        if len(waiting) >= batch_size:
            flush()
            listener.progress(STAGE, done, total)
    flush()
    listener.progress(STAGE, total, total)
    if full:
        listener.warning(
            f"{full} windows reached the limit of {detector.model.detections_per_img} crowns, so some may be missing. "
            "Choose a smaller patch size."
        )


def _read_ahead(
    job: PredictJob,
    raster: Raster,
    plan: Plan,
    patch: tuple[int, int],
    indices: Sequence[int],
    input_size: int,
    depth: int,
) -> Iterator[_Piece]:
    """Windows in order, decoded by a few threads at most ``depth`` windows ahead of who takes them."""
    own = threading.local()
    opened: list[Raster] = []
    # The choice of bands was made once; the readers repeat it so that they cannot differ.
    source = replace(job.raster, bands=raster.bands)

    def read(index: int) -> _Piece:
        if not hasattr(own, "raster"):
            own.raster = Raster(source)
            own.raster.stretch = raster.stretch
            opened.append(own.raster)
        image, scale, holds = own.raster.read_patch(plan[index], patch, input_size)
        return _Piece(index, plan[index], image, scale, holds)

    with ThreadPoolExecutor(READERS, thread_name_prefix="reader") as pool:
        ahead: deque[Future[_Piece]] = deque()
        rest = iter(indices)
        try:
            for index in rest:
                ahead.append(pool.submit(read, index))
                if len(ahead) >= depth:
                    yield ahead.popleft().result()
            while ahead:
                yield ahead.popleft().result()
        finally:
            for future in ahead:
                future.cancel()
            pool.shutdown(wait=True, cancel_futures=True)
            for reader in opened:
                reader.close()


def _to_raster(found: Detections, piece: _Piece) -> FloatArray:
    """Detections of one window as (N, 6) in the raster's pixels, clipped to the window."""
    window, (by_x, by_y) = piece.window, piece.scale
    x = np.clip(found.boxes[:, [0, 2]] / by_x, 0, window.width) + window.col
    y = np.clip(found.boxes[:, [1, 3]] / by_y, 0, window.height) + window.row
    crowns = np.column_stack([x[:, 0], y[:, 0], x[:, 1], y[:, 1], found.scores, found.classes])
    # What lies in the padding of a small raster has no width left.
    return crowns[(crowns[:, 2] > crowns[:, 0]) & (crowns[:, 3] > crowns[:, 1])]


def _centred_in(boxes: FloatArray, look: BaseGeometry | None) -> npt.NDArray[np.bool_]:
    if look is None:
        return np.ones(len(boxes), bool)
    shapely.prepare(look)
    inside: npt.NDArray[np.bool_] = shapely.intersects_xy(
        look, (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    )
    return inside
