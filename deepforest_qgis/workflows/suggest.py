"""Suggest: squares of a raster to annotate next, by the doubts of the model and by how unlike they are."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from scipy.spatial.distance import cdist, pdist
from shapely.geometry.base import BaseGeometry

from ..crowns.annotations import counted, read_annotations, read_areas
from ..crowns.matching import match
from ..crowns.output import check_target, write_layer
from ..errors import InputError
from ..events import Listener
from ..imagery.raster import Raster, Stretch, patch_side
from ..imagery.reading import read_ahead
from ..imagery.windows import Plan, patch_pixels
from ..jobs import SuggestJob
from ..model.devices import choose_device, choose_precision
from ..model.hub import locate_model
from ..model.views import View, Viewer
from .predict import load_detector, where_to_look

__all__ = ["choose", "doubtful", "run"]

FloatArray = npt.NDArray[np.float64]
STAGE = "Looking at squares"
SAME_IOU = 0.5  # crowns of the image and of its mirror image that overlap more are one
MOST_DONE = 0.1  # a square of which more is annotated is not suggested
MOST_KNOWN = 500  # annotated squares that are looked at
MOST_PLANNED = 200_000  # squares whose place is considered
SAMPLED = 500  # squares from whose distances the unit of novelty is taken
SHARPNESS = 3.0  # how steeply a crown's chance to be one rises with its score


@dataclass(frozen=True)
class _Seen:
    """Of how many crowns of a square the model is unsure, how many it expects, and the square as a vector."""

    doubt: float
    expected: float
    vector: npt.NDArray[np.float32]


@dataclass(frozen=True)
class _Squares:
    """Squares of ``plan``: those that may be suggested, and annotated ones, to be unlike of."""

    plan: Plan
    candidates: list[int]
    known: list[int]


def run(job: SuggestJob, listener: Listener) -> dict[str, Any]:
    """Rank squares of the raster and write the first ``job.count`` to the layer "suggestions" of ``job.output``.

    Fields: rank (1: annotate first), crowns_in_doubt (of how many crowns the model is unsure), crowns_expected, novelty
    (distance from what is annotated and from squares of better rank; 1 is that of two squares by chance).

    Raises:
        InputError (RasterError, LayerError, ModelFileError) or OutputError: before work starts, where possible.
    """
    check_target(job.output)
    with Raster(job.raster) as raster:
        device = choose_device(job.device)
        detector = load_detector(locate_model(job.model, listener), job.model)
        info = detector.info
        raster.choose_stretch(Stretch.from_dict(info.stretch) if info.stretch else None)
        for note in raster.notes:
            listener.warning(note)
        patch = patch_pixels(None, info.extent_m, raster.ref.gsd)
        square = _square(job, raster, patch)
        squares = _squares(job, raster, square, listener)
        side = max(round(patch_side(patch, detector.input_size) * square[0] / patch[0]), 1)
        viewer = Viewer(
            detector, device, choose_precision("auto", device), side / patch_side(patch, detector.input_size)
        )
        seen = _look(raster, squares, square, side, viewer, info.score_threshold, listener)
        candidates = [index for index in squares.candidates if index in seen]
        if not candidates:
            raise InputError(
                f"No square of raster '{raster.title}' that is left to annotate shows anything.",
                "Choose another extent, or smaller squares.",
            )
        doubts = np.array([seen[index].doubt for index in candidates])
        expected = np.array([seen[index].expected for index in candidates])
        vectors = np.stack([seen[index].vector for index in candidates]).astype(np.float64)
        known = np.array([seen[index].vector for index in squares.known if index in seen], np.float64)
        places = np.array([squares.plan[index] for index in candidates], np.float64)
        boxes = np.concatenate([places[:, :2], places[:, :2] + places[:, 2:]], axis=1)
        chosen, novelty = choose(vectors, doubts, known.reshape(-1, vectors.shape[1]), boxes, job.count)
        write_layer(
            job.output,
            "suggestions",
            np.asarray(shapely.polygons(raster.ref.corners(boxes[chosen])), object),
            {
                "rank": np.arange(1, len(chosen) + 1),
                "crowns_in_doubt": np.round(doubts[chosen], 1),
                "crowns_expected": np.round(expected[chosen], 1),
                "novelty": np.round(novelty, 3),
            },
            raster.ref.crs,
        )
    if len(chosen) < job.count:
        listener.warning(f"{counted(len(chosen), 'square')} suggested: there are no more that do not overlap.")
    listener.info(
        f"{counted(len(chosen), 'square')} of {square[0]} x {square[1]} pixels suggested, with some "
        f"{expected[chosen].sum():.0f} crowns; the model is in doubt of {doubts[chosen].sum():.0f}, on average of "
        f"{doubts[chosen].mean():.1f} in a square against {doubts.mean():.1f} in any."
    )
    return {"output": job.output, "count": len(chosen), "looked_at": len(candidates)}


# -- squares -----------------------------------------------------------------------------------


def _square(job: SuggestJob, raster: Raster, patch: tuple[int, int]) -> tuple[int, int]:
    """Width and height of a square in raster pixels: the patch of the model where no size is given."""
    if job.square_size is None:
        return patch
    if raster.ref.gsd is None:
        raise InputError(
            f"The ground resolution of raster '{raster.title}' is unknown, so a square of {job.square_size:g} m cannot "
            "be measured on it.",
            f"Give the raster a CRS, or leave the size empty for squares of {patch[0]} pixels.",
        )
    return patch_pixels(None, job.square_size, raster.ref.gsd)


def _squares(job: SuggestJob, raster: Raster, square: tuple[int, int], listener: Listener) -> _Squares:
    """Which squares to look at: of those in the extent, at most ``job.most`` that are spread evenly by chance."""
    ref = raster.ref
    if min(square) < 32:
        raise InputError(
            f"Squares of {square[0]} x {square[1]} pixels of raster '{raster.title}' show too little.",
            "Choose larger ones, of at least 32 pixels.",
        )
    plan = Plan(ref.width, ref.height, *square, 0.0)
    rng = np.random.default_rng(1)
    look = where_to_look(None, job.extent, raster)
    indices = np.arange(len(plan)) if look is None else np.array(sorted(plan.near(look.bounds)), np.int64)
    if len(indices) > MOST_PLANNED:
        indices = _spread(indices, MOST_PLANNED, rng)
    places = np.array([plan[index] for index in indices], np.float64)
    frames = shapely.box(places[:, 0], places[:, 1], places[:, 0] + places[:, 2], places[:, 1] + places[:, 3])
    open_, done = np.ones(len(frames), bool), np.zeros(len(frames), bool)
    if look is not None:
        shapely.prepare(look)
        open_ = np.asarray(shapely.intersects(look, shapely.centroid(frames)), bool)
    if job.areas is not None:
        share = _covered(frames, read_areas(job.areas, ref, raster.title))
        open_ &= share <= MOST_DONE
        done |= share > 0.5
    if job.annotations is not None:
        crowns = read_annotations(job.annotations, ref, raster.title)
        for note in crowns.notes:
            listener.warning(note)
        tree = shapely.STRtree(frames)
        centres = (crowns.boxes[:, :2] + crowns.boxes[:, 2:]) / 2
        _, holding = tree.query(shapely.points(centres), predicate="intersects")
        done[holding] = True
        open_[holding] = False
    candidates, known = indices[open_], indices[done]
    if not len(candidates):
        raise InputError(
            f"No square of raster '{raster.title}' is left to annotate"
            + (" in the extent." if look is not None else "."),
            "Choose smaller squares, or a larger extent.",
        )
    if len(candidates) > job.most:
        listener.info(f"{len(candidates):,} squares; {job.most:,} of them, chosen by chance, are looked at.")
        candidates = _spread(candidates, job.most, rng)
    if len(known) > MOST_KNOWN:
        known = _spread(known, MOST_KNOWN, rng)
    return _Squares(plan, candidates.tolist(), known.tolist())


def _covered(frames: npt.NDArray[np.object_], areas: BaseGeometry) -> FloatArray:
    """The share of each frame that lies in the areas."""
    shapely.prepare(areas)
    share = np.asarray(shapely.covers(areas, frames), np.float64)
    unclear = np.flatnonzero((share == 0) & shapely.intersects(areas, frames))
    share[unclear] = shapely.area(shapely.intersection(frames[unclear], areas)) / shapely.area(frames[unclear])
    return share


def _spread(indices: npt.NDArray[np.int64], count: int, rng: np.random.Generator) -> npt.NDArray[np.int64]:
    """``count`` of the sorted indices, one by chance from each of as many equal runs."""
    cuts = np.linspace(0, len(indices), count + 1)
    at = np.minimum(rng.uniform(cuts[:-1], cuts[1:]).astype(np.int64), len(indices) - 1)
    spread: npt.NDArray[np.int64] = indices[np.unique(at)]
    return spread


def _look(
    raster: Raster,
    squares: _Squares,
    square: tuple[int, int],
    side: int,
    viewer: Viewer,
    threshold: float,
    listener: Listener,
) -> dict[int, _Seen]:
    """What the network makes of each square that holds anything."""
    wanted = [*squares.candidates, *squares.known]
    seen: dict[int, _Seen] = {}
    with closing(read_ahead(raster, squares.plan, square, wanted, side, 8, 1)) as pieces:
        for done, piece in enumerate(pieces):
            listener.check()
            listener.progress(STAGE, done, len(wanted))
            if piece.holds:
                view = viewer.view(piece.image)
                seen[piece.index] = _Seen(*doubtful(view, threshold), view.vector)
    listener.progress(STAGE, len(wanted), len(wanted))
    if len(seen) < len(wanted):
        empty = counted(len(wanted) - len(seen), "square")
        listener.info(f"{empty} without data, or of a single colour, skipped.")
    return seen


# -- choosing ----------------------------------------------------------------------------------


def doubtful(view: View, threshold: float) -> tuple[float, float]:
    """Of how many crowns the model is unsure, in crowns, and how many it expects, in one square.

    A crown's chance to be one follows from the mean of its scores in the image and in the mirror (0 where it is not
    found), so that it is a half at the model's threshold; what is unsure is its entropy in bits, 1 at a half.
    """
    both = match(view.found.boxes, view.mirrored.boxes, SAME_IOU)
    first = np.concatenate([view.found.scores, np.zeros(len(view.mirrored.scores) - len(both))])
    second = np.zeros(len(first))
    second[both.pred] = view.mirrored.scores[both.truth]
    alone = np.setdiff1d(np.arange(len(view.mirrored.scores)), both.truth)
    second[len(view.found.scores) :] = view.mirrored.scores[alone]
    score = np.clip((first + second) / 2, 1e-6, 1 - 1e-6)
    middle = min(max(threshold, 1e-6), 1 - 1e-6)
    chance = 1 / (1 + np.exp(SHARPNESS * (np.log(middle / (1 - middle)) - np.log(score / (1 - score)))))
    chance = np.clip(chance, 1e-9, 1 - 1e-9)
    entropy = -chance * np.log2(chance) - (1 - chance) * np.log2(1 - chance)
    return float(entropy.sum()), float(chance.sum())


def choose(
    vectors: FloatArray, doubts: FloatArray, known: FloatArray, boxes: FloatArray, count: int
) -> tuple[list[int], FloatArray]:
    """Which squares to annotate, best first, and the novelty of each when it was chosen.

    Greedily the square whose doubt times its novelty is largest. Novelty is the distance between its vector and the
    nearest one of an annotated or chosen square, each channel in units of its deviation over the raster; 1 is the
    median of two squares, and that of all before there is any. A square that overlaps a chosen one is passed over.

    ``vectors`` (N, D), ``doubts`` (N,) and ``boxes`` (N, 4) of the squares, ``known`` (K, D) of annotated ones. After
    k-center greedy (Sener and Savarese 2018), weighted by doubt.
    """
    centre, spread = vectors.mean(axis=0), vectors.std(axis=0) + 1e-6
    points, landmarks = (vectors - centre) / spread, (known - centre) / spread
    some = points[:: max(len(points) // SAMPLED, 1)]
    unit = float(np.median(pdist(some))) if len(some) > 1 else 1.0
    unit = unit or 1.0
    novelty = np.ones(len(points))
    if len(landmarks):
        novelty = cdist(points, landmarks).min(axis=1) / unit
    free = np.ones(len(points), bool)
    chosen: list[int] = []
    when_chosen: list[float] = []
    while free.any() and len(chosen) < count:
        # A little more than nothing, so that squares alike to a chosen one are told apart by doubt.
        worth = np.where(free, (doubts + 1e-3) * (novelty + 1e-3), -1.0)
        best = int(worth.argmax())
        chosen.append(best)
        when_chosen.append(float(novelty[best]))
        apart = (boxes[:, :2] >= boxes[best, 2:]).any(axis=1) | (boxes[:, 2:] <= boxes[best, :2]).any(axis=1)
        free &= apart
        novelty = np.minimum(novelty, np.linalg.norm(points - points[best], axis=1) / unit)
    return chosen, np.array(when_chosen)
