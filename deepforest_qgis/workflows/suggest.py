"""Suggestion of areas to annotate next, ranked by the uncertainty of the model and by novelty."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

import numpy as np
import shapely

from ..array_types import BoolArray, Float32Array, Geometries, IndexArray
from ..common.errors import InputError
from ..common.events import Listener
from ..common.jobs import SuggestJob
from ..common.messages import Message
from ..crowns.annotations import read_annotations, read_areas
from ..crowns.geopackage import write_layer
from ..crowns.layer_file import check_format
from ..georeference import Georeference
from ..imagery.prefetch import read_ahead
from ..imagery.raster import Raster
from ..imagery.stretch import Stretch
from ..imagery.windows import ImageGeometry, WindowGrid, patch_pixels
from ..model.devices import choose_device, choose_precision
from ..model.features import FeatureExtractor
from .area_ranking import Areas, crown_uncertainty, select_areas
from .model_loading import LoadedModel, load_model
from .patch_size import choose_patch
from .roi import region_of_interest

__all__ = ["run"]

STAGE = Message("Evaluating areas")
MIN_SIDE_PX = 32
MAX_ANNOTATED_SHARE = 0.1  # areas with a larger annotated share are not suggested
MAX_ANNOTATED = 500  # annotated areas that are compared
MAX_CONSIDERED = 200_000  # areas whose position is considered


@dataclass(frozen=True)
class _Candidates:
    """Squares of a grid: those that may be suggested, and annotated ones."""

    grid: WindowGrid
    geometry: ImageGeometry
    open: list[int]
    annotated: list[int]


# Index of a square, its numbers of crowns (see crown_uncertainty) and its feature vector.
_Evaluated = tuple[int, tuple[float, float, float], Float32Array]


def run(job: SuggestJob, listener: Listener) -> dict[str, Any]:
    """Rank squares of a raster and write the first ``job.count`` to the layer "suggestions" of ``job.output``.

    Fields: rank (1: annotate first), crowns_in_doubt and crowns_expected (uncertain and expected crowns), novelty (1:
    unlike anything annotated or ranked higher).

    Returns:
        The result, JSON-ready: "output", "count", and "looked_at" (number of candidates).

    Raises:
        InputError (RasterError, LayerError, ModelFileError): The job cannot be done.
        OutputError: The file cannot be written.
    """
    with Raster(job.raster) as raster:
        check_format(job.output, raster.ref.crs)
        model = load_model(job.model, listener)
        info = model.detector.info
        raster.choose_stretch(Stretch.from_dict(info.stretch) if info.stretch else None)
        listener.warn_all(raster.notes)
        candidates = _candidates(job, raster, model, listener)
        downsampling = raster.choose_overviews(candidates.geometry.scale)
        if downsampling is not None:
            listener.info(downsampling)
        found = sorted(_evaluate(job, raster, model, candidates, listener), key=itemgetter(0))
        is_open = np.isin([index for index, _, _ in found], candidates.open)
        if not is_open.any():
            raise InputError(
                "No area of raster '{raster}' that is left to annotate contains image data.",
                "Choose another extent, or smaller areas.",
                raster=raster.title,
            )
        windows = np.array([candidates.grid[index] for index, _, _ in found], np.float64)[is_open]
        boxes = np.concatenate([windows[:, :2], windows[:, :2] + windows[:, 2:]], axis=1)
        vectors = np.array([vector for _, _, vector in found], np.float64)
        numbers = np.array([crowns for _, crowns, _ in found])
        uncertain, expected, clear = numbers[is_open].T
        areas = Areas(vectors[is_open], uncertain, clear, boxes)
        selected, novelty = select_areas(areas, vectors[~is_open], numbers[~is_open, 1], job.count)
        fields = {
            "rank": np.arange(1, len(selected) + 1),
            "crowns_in_doubt": np.round(areas.uncertain[selected], 1),
            "crowns_expected": np.round(expected[selected], 1),
            "novelty": np.round(novelty, 3),
        }
        squares = np.asarray(shapely.polygons(raster.ref.corners(areas.boxes[selected])), object)
        write_layer(job.output, "suggestions", squares, fields, raster.ref.crs)
    if len(selected) < job.count:
        listener.warning_if(
            len(selected),
            "Only {count} area is suggested, because no further area is free of overlaps.",
            "Only {count:,} areas are suggested, because no further areas are free of overlaps.",
        )
    listener.info_if(
        len(selected),
        "{count} area of {width} × {height} pixels suggested, with about {crowns:,.0f} crowns. Mean number of "
        "uncertain crowns per area: {mean:.1f} (suggested), {overall:.1f} (all).",
        "{count:,} areas of {width} × {height} pixels suggested, with about {crowns:,.0f} crowns. Mean number of "
        "uncertain crowns per area: {mean:.1f} (suggested), {overall:.1f} (all).",
        width=candidates.grid.window_width,
        height=candidates.grid.window_height,
        crowns=expected[selected].sum(),
        mean=areas.uncertain[selected].mean(),
        overall=areas.uncertain.mean(),
    )
    return {"output": job.output, "count": len(selected), "looked_at": len(boxes)}


# -- candidates --------------------------------------------------------------------------------


def _square(job: SuggestJob, ref: Georeference, patch: tuple[int, int], title: str) -> tuple[int, int]:
    """Width and height of a square in pixels of the raster: the patch of the model if no size is given."""
    if job.square_size is not None and ref.gsd is None:
        raise InputError(
            "The ground resolution of raster '{raster}' is unknown, so the size of an area of {metres:g} m in "
            "pixels is unknown.",
            "Assign a CRS to the raster, or leave the size empty for areas of {width} pixels.",
            raster=title,
            metres=job.square_size,
            width=patch[0],
        )
    square = patch if job.square_size is None else patch_pixels(None, job.square_size, ref.gsd)
    if min(square) < MIN_SIDE_PX:
        raise InputError(
            "Areas of {width} × {height} pixels of raster '{raster}' are too small.",
            "Choose areas of at least {least} pixels.",
            width=square[0],
            height=square[1],
            raster=title,
            least=MIN_SIDE_PX,
        )
    return square


def _candidates(job: SuggestJob, raster: Raster, model: LoadedModel, listener: Listener) -> _Candidates:
    """Squares in the extent, at most ``job.most`` that are spread evenly, and annotated squares."""
    ref, info = raster.ref, model.detector.info
    confirmed = job.square_size is not None or job.raster.resolution_given
    patch = choose_patch(raster.title, ref, None, info.extent_m, confirmed=confirmed)
    square = _square(job, ref, patch, raster.title)
    grid = WindowGrid(ref.width, ref.height, *square, 0.0)
    rng = np.random.default_rng(1)
    roi = region_of_interest(None, job.extent, ref, raster.title)
    indices = np.arange(len(grid)) if roi is None else np.array(sorted(grid.near(roi.bounds)), np.int64)
    indices = _spread(indices, MAX_CONSIDERED, rng)
    windows = np.array([grid[index] for index in indices], np.float64)
    frames = shapely.box(*windows[:, :2].T, *(windows[:, :2] + windows[:, 2:]).T)
    is_open = np.ones(len(frames), bool)
    if roi is not None:
        shapely.prepare(roi)
        is_open = np.asarray(shapely.intersects(roi, shapely.centroid(frames)), bool)
    is_annotated, is_touched = _annotated(job, ref, raster.title, frames, listener)
    is_open &= ~is_touched
    candidates, annotated = indices[is_open], indices[is_annotated]
    if not len(candidates):
        raise InputError(
            "No area of raster '{raster}' is left to annotate."
            if roi is None
            else "No area of raster '{raster}' is left to annotate in the extent.",
            "Choose smaller areas, or a larger extent.",
            raster=raster.title,
        )
    if len(candidates) > job.most:
        listener.info(
            "{candidates:,} areas, of which {most:,}, randomly selected, are evaluated.",
            candidates=len(candidates),
            most=job.most,
        )
    candidates, annotated = _spread(candidates, job.most, rng), _spread(annotated, MAX_ANNOTATED, rng)
    # The image of a square has the scale that the image of a patch has.
    patch_side = ImageGeometry(patch, model.detector.input_size).side
    side = max(round(patch_side * square[0] / patch[0]), 1)
    return _Candidates(grid, ImageGeometry(square, side), candidates.tolist(), annotated.tolist())


def _annotated(
    job: SuggestJob, ref: Georeference, title: str, frames: Geometries, listener: Listener
) -> tuple[BoolArray, BoolArray]:
    """Which squares are annotated, and which are annotated too much to be suggested."""
    annotated, touched = np.zeros(len(frames), bool), np.zeros(len(frames), bool)
    if job.areas is not None:
        areas = read_areas(job.areas, ref, title)
        shapely.prepare(areas)
        share = shapely.covers(areas, frames).astype(np.float64)
        partly = np.flatnonzero((share == 0) & shapely.intersects(areas, frames))
        share[partly] = shapely.area(shapely.intersection(frames[partly], areas)) / shapely.area(frames[partly])
        touched |= share > MAX_ANNOTATED_SHARE
        annotated |= share > 0.5
    if job.annotations is not None:
        crowns = read_annotations(job.annotations, ref, title)
        listener.warn_all(crowns.notes)
        centres = (crowns.boxes[:, :2] + crowns.boxes[:, 2:]) / 2
        _, with_crowns = shapely.STRtree(frames).query(shapely.points(centres), predicate="intersects")
        touched[with_crowns] = True
        annotated[with_crowns] = True
    return annotated, touched


def _spread(indices: IndexArray, count: int, rng: np.random.Generator) -> IndexArray:
    """Sorted indices reduced to ``count``, if there are more: a random one from each of as many equal sections."""
    if len(indices) <= count:
        return indices
    cuts = np.linspace(0, len(indices), count + 1)
    at = np.minimum(rng.uniform(cuts[:-1], cuts[1:]).astype(np.int64), len(indices) - 1)
    return np.asarray(indices[np.unique(at)])


# -- evaluation --------------------------------------------------------------------------------


def _evaluate(
    job: SuggestJob, raster: Raster, model: LoadedModel, candidates: _Candidates, listener: Listener
) -> list[_Evaluated]:
    """Run the network on each square with data."""
    device, info = choose_device(job.device), model.detector.info
    patch = patch_pixels(None, info.extent_m, raster.ref.gsd)
    scale = candidates.geometry.side / ImageGeometry(patch, model.detector.input_size).side
    extractor = FeatureExtractor(model.detector, device, choose_precision("auto", device), scale)
    wanted = [*candidates.open, *candidates.annotated]
    evaluated: list[_Evaluated] = []
    with closing(read_ahead(raster, candidates.grid, candidates.geometry, wanted, 8, 1)) as windows:
        for done, (index, window) in enumerate(windows):
            listener.check()
            listener.progress(STAGE, done, len(wanted))
            if window.has_data:
                features = extractor.extract(window.image)
                evaluated.append((index, crown_uncertainty(features, info.score_threshold), features.vector))
    listener.progress(STAGE, len(wanted), len(wanted))
    if len(evaluated) < len(wanted):
        listener.info_if(
            len(wanted) - len(evaluated),
            "{count} area has no data or a single colour and was skipped.",
            "{count:,} areas have no data or a single colour and were skipped.",
        )
    return evaluated
