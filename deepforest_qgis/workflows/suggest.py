"""Suggest: squares of a raster to annotate next, those that show the model most of what it doubts clearly."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from scipy.spatial.distance import cdist, pdist
from scipy.special import expit, logit
from shapely.geometry.base import BaseGeometry

from ..common.errors import InputError
from ..common.events import Listener
from ..common.jobs import SuggestJob
from ..common.messages import Message, counted
from ..common.targets import check_file_target
from ..crowns.annotations import read_annotations, read_areas
from ..crowns.geopackage import write_layer
from ..crowns.matching import match
from ..imagery.prefetch import read_ahead
from ..imagery.raster import Raster
from ..imagery.stretch import Stretch
from ..imagery.windows import ImageGeometry, WindowGrid, patch_pixels
from ..model.devices import choose_device, choose_precision
from ..model.features import FeatureExtractor, Features
from ..model.hub import locate_model
from .predict.prediction import load_detector, where_to_look

__all__ = ["choose", "doubtful", "run"]

FloatArray = npt.NDArray[np.float64]
STAGE = Message("Looking at squares")
SAME_IOU = 0.5  # crowns of the image and of its mirror image that overlap more are one
MOST_DONE = 0.1  # a square of which more is annotated is not suggested
MOST_KNOWN = 500  # annotated squares that are looked at
MOST_PLANNED = 200_000  # squares whose place is considered
SAMPLED = 500  # squares from whose distances the unit of likeness is taken
PAIRS = 20_000_000  # pairs of squares whose likeness is kept, in 80 MB: all of them up to 4,472 squares
# How steeply a crown's chance to be one rises with its score, both as log odds. Measured with the model that ships on
# images it had never seen (NEON plots, larch, oil palm): of boxes whose score is 0.1 below the threshold, one in ten is
# a crown. Half as steep, hundreds of faint boxes in a meadow count for more than a forest.
SHARPNESS = 6.0
ALIKE = 0.35  # distance, in that of two squares by chance, at which likeness has fallen to 0.61 (a deviation)
# Crowns are clear as far as SURE independent judges would all call them so; of what there is to learn from squares like
# it, one with ENOUGH clear crowns teaches half. How good models became that had learned one of 160 choices of squares
# went with what these make of it (benchmarks/suggest.py, draws below 60 and from 100 on; r = 0.4 on Yellowstone, 0.7 in
# stands; for ALIKE up to 0.5, SURE from 4, ENOUGH from 1 alike). It went less with crowns or crowns in doubt alone.
SURE = 6
ENOUGH = 5.0


@dataclass(frozen=True)
class _Seen:
    """Of a square: its crowns in doubt, expected and clear (see :func:`doubtful`), and the square as a vector."""

    doubt: float
    expected: float
    clear: float
    vector: npt.NDArray[np.float32]


@dataclass(frozen=True)
class _Squares:
    """Squares of ``plan``: those that may be suggested, and annotated ones, to be unlike of."""

    plan: WindowGrid
    candidates: list[int]
    known: list[int]


def run(job: SuggestJob, listener: Listener) -> dict[str, Any]:
    """Rank squares of the raster and write the first ``job.count`` to the layer "suggestions" of ``job.output``.

    Fields: rank (1: annotate first), crowns_in_doubt and crowns_expected (see :func:`doubtful`), novelty (1: nothing
    like it is annotated or has a better rank; towards 0 the more crowns like its own do).

    Raises:
        InputError (RasterError, LayerError, ModelFileError) or OutputError: before work starts, where possible.
    """
    check_file_target(job.output)
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
        side = max(round(ImageGeometry(patch, detector.input_size).side * square[0] / patch[0]), 1)
        extractor = FeatureExtractor(
            detector, device, choose_precision("auto", device), side / ImageGeometry(patch, detector.input_size).side
        )
        seen = _look(raster, squares, square, side, extractor, info.score_threshold, listener)
        candidates = [index for index in squares.candidates if index in seen]
        if not candidates:
            raise InputError(
                "No square of raster '{raster}' that is left to annotate shows anything.",
                "Choose another extent, or smaller squares.",
                raster=raster.title,
            )
        doubts = np.array([seen[index].doubt for index in candidates])
        expected = np.array([seen[index].expected for index in candidates])
        clear = np.array([seen[index].clear for index in candidates])
        vectors = np.stack([seen[index].vector for index in candidates]).astype(np.float64)
        known = [seen[index] for index in squares.known if index in seen]
        places = np.array([squares.plan[index] for index in candidates], np.float64)
        boxes = np.concatenate([places[:, :2], places[:, :2] + places[:, 2:]], axis=1)
        chosen, novelty = choose(
            vectors,
            doubts,
            clear,
            np.array([one.vector for one in known], np.float64).reshape(-1, vectors.shape[1]),
            np.array([one.expected for one in known]),
            boxes,
            job.count,
        )
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
        listener.warning(
            "{squares} suggested: there are no more that do not overlap.",
            squares=counted(len(chosen), "{count} square", "{count:,} squares"),
        )
    listener.info(
        "{squares} of {width} x {height} pixels suggested, with some {crowns:.0f} crowns; the model "
        "is in doubt of {doubt:.0f}, on average of {mean:.1f} in a square against {overall:.1f} in "
        "any.",
        squares=counted(len(chosen), "{count} square", "{count:,} squares"),
        width=square[0],
        height=square[1],
        crowns=expected[chosen].sum(),
        doubt=doubts[chosen].sum(),
        mean=doubts[chosen].mean(),
        overall=doubts.mean(),
    )
    return {"output": job.output, "count": len(chosen), "looked_at": len(candidates)}


# -- squares -----------------------------------------------------------------------------------


def _square(job: SuggestJob, raster: Raster, patch: tuple[int, int]) -> tuple[int, int]:
    """Width and height of a square in raster pixels: the patch of the model where no size is given."""
    if job.square_size is None:
        return patch
    if raster.ref.gsd is None:
        raise InputError(
            "The ground resolution of raster '{raster}' is unknown, so a square of {metres:g} m cannot "
            "be measured on it.",
            "Give the raster a CRS, or leave the size empty for squares of {width} pixels.",
            raster=raster.title,
            metres=job.square_size,
            width=patch[0],
        )
    return patch_pixels(None, job.square_size, raster.ref.gsd)


def _squares(job: SuggestJob, raster: Raster, square: tuple[int, int], listener: Listener) -> _Squares:
    """Which squares to look at: of those in the extent, at most ``job.most`` that are spread evenly by chance."""
    ref = raster.ref
    if min(square) < 32:
        raise InputError(
            "Squares of {width} x {height} pixels of raster '{raster}' show too little.",
            "Choose larger ones, of at least 32 pixels.",
            width=square[0],
            height=square[1],
            raster=raster.title,
        )
    plan = WindowGrid(ref.width, ref.height, *square, 0.0)
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
            "No square of raster '{raster}' is left to annotate."
            if look is None
            else "No square of raster '{raster}' is left to annotate in the extent.",
            "Choose smaller squares, or a larger extent.",
            raster=raster.title,
        )
    if len(candidates) > job.most:
        listener.info(
            "{squares:,} squares; {most:,} of them, chosen by chance, are looked at.",
            squares=len(candidates),
            most=job.most,
        )
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
    extractor: FeatureExtractor,
    threshold: float,
    listener: Listener,
) -> dict[int, _Seen]:
    """What the network makes of each square that holds anything."""
    wanted = [*squares.candidates, *squares.known]
    seen: dict[int, _Seen] = {}
    with closing(read_ahead(raster, squares.plan, ImageGeometry(square, side), wanted, 8, 1)) as pieces:
        for done, (index, piece) in enumerate(pieces):
            listener.check()
            listener.progress(STAGE, done, len(wanted))
            if piece.has_data:
                features = extractor.extract(piece.image)
                seen[index] = _Seen(*doubtful(features, threshold), features.vector)
    listener.progress(STAGE, len(wanted), len(wanted))
    if len(seen) < len(wanted):
        empty = counted(len(wanted) - len(seen), "{count} square", "{count:,} squares")
        listener.info("{empty} without data, or of a single colour, skipped.", empty=empty)
    return seen


# -- choosing ----------------------------------------------------------------------------------


def doubtful(features: Features, threshold: float) -> tuple[float, float, float]:
    """How many crowns of a square are in doubt, how many the model expects there, and how many are clear.

    A crown's chance to be one follows from the mean of its scores in the image and in the mirror (0 where it is not
    found), so that it is a half at the model's threshold. In doubt is the chance that the threshold judges it wrongly
    times the chance that it is a crown, by four: 1 at the threshold, 0 where the model is sure. The second factor is
    there because annotating shows crowns: what most likely is none teaches little, and a meadow is full of it.
    Clear is the chance to the power SURE: 0.5 at a chance of 0.9, 0.02 at a half.
    """
    both = match(features.detections.boxes, features.mirrored.boxes, SAME_IOU)
    first = np.concatenate([features.detections.scores, np.zeros(len(features.mirrored.scores) - len(both))])
    second = np.zeros(len(first))
    second[both.pred] = features.mirrored.scores[both.truth]
    alone = np.setdiff1d(np.arange(len(features.mirrored.scores)), both.truth)
    second[len(features.detections.scores) :] = features.mirrored.scores[alone]
    chance = expit(SHARPNESS * (_log_odds((first + second) / 2) - _log_odds(np.array(threshold))))
    doubt = 4 * chance * np.minimum(chance, 1 - chance)
    return float(doubt.sum()), float(chance.sum()), float((chance**SURE).sum())


def _log_odds(share: FloatArray) -> FloatArray:
    odds: FloatArray = logit(np.clip(share, 1e-6, 1 - 1e-6))
    return odds


def choose(
    vectors: FloatArray,
    doubts: FloatArray,
    clear: FloatArray,
    known: FloatArray,
    taught: FloatArray,
    boxes: FloatArray,
    count: int,
) -> tuple[list[int], FloatArray]:
    """Which squares to annotate, best first, and the novelty of each when it was chosen.

    An annotated square settles the doubts of every square as far as the two are alike, if its crowns are clear: of n
    clear crowns, n / (n + ENOUGH). What several settle is what the best of them does. Greedily the square that settles
    most over the whole raster beyond what is annotated and the squares of better rank: the problem of placing
    facilities, of which greedy choice reaches at least 63 % (Nemhauser et al. 1978). So each kind of square is shown by
    a typical one with clear crowns, common and doubtful kinds first: with little annotated, models learn more from what
    is typical than from what is difficult (Hacohen et al. 2022, Active Learning on a Budget). Novelty is the share of
    its own doubts that is not settled yet. Squares that overlap a chosen one are passed over.

    ``vectors`` (N, D), ``doubts`` (N,), ``clear`` (N,) and ``boxes`` (N, 4) of the squares; of annotated ones ``known``
    (K, D), their vectors, and ``taught`` (K,), their crowns, which are clear. Each channel of the vectors is measured
    in its deviation over the raster, distances in that of two squares by chance (median); likeness is Gaussian, of
    deviation ALIKE.
    """
    centre, spread = vectors.mean(axis=0), vectors.std(axis=0) + 1e-6
    points, landmarks = (vectors - centre) / spread, (known - centre) / spread
    some = points[:: max(len(points) // SAMPLED, 1)]
    unit = float(np.median(pdist(some))) if len(some) > 1 else 1.0
    unit = unit or 1.0
    # Of very many squares some stand for all.
    every = -(-(len(points) ** 2) // PAIRS)
    points_for = slice(None, None, every)
    teaches = _alike(points, points[points_for], unit) * _teaching(clear)[:, None]
    weight = (doubts[points_for] + 1e-3).astype(np.float32)  # sure squares too, a little
    settled = np.zeros(len(points), np.float32)
    if len(landmarks):
        settled = (_alike(landmarks, points, unit) * _teaching(taught)[:, None]).max(axis=0)
    free = np.ones(len(points), bool)
    chosen: list[int] = []
    when_chosen: list[float] = []
    while free.any() and len(chosen) < count:
        before = settled[points_for]
        gain = np.full(len(points), -1.0)
        for index in np.flatnonzero(free):
            gain[index] = weight @ np.maximum(teaches[index] - before, 0)
        best = int(gain.argmax())
        chosen.append(best)
        when_chosen.append(float(1 - settled[best]))
        apart = (boxes[:, :2] >= boxes[best, 2:]).any(axis=1) | (boxes[:, 2:] <= boxes[best, :2]).any(axis=1)
        free &= apart
        own = _alike(points[best : best + 1], points, unit)[0] * _teaching(clear[best : best + 1])
        settled = np.maximum(settled, own)
    return chosen, np.array(when_chosen)


def _teaching(crowns: FloatArray) -> npt.NDArray[np.float32]:
    """How much of what there is to learn from a square like it one with that many clear crowns teaches, 0 to 1."""
    share: npt.NDArray[np.float32] = (crowns / (crowns + ENOUGH)).astype(np.float32)
    return share


def _alike(some: FloatArray, others: FloatArray, unit: float) -> npt.NDArray[np.float32]:
    """How alike each of ``some`` (N, D) is to each of ``others`` (M, D): (N, M), 1 where they are the same."""
    distance = cdist(some, others).astype(np.float32) / np.float32(unit * ALIKE)
    likeness: npt.NDArray[np.float32] = np.exp(-0.5 * distance**2)
    return likeness
