"""Ranking of areas for annotation, by the uncertainty of the model and by novelty (active learning)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial.distance import cdist, pdist
from scipy.special import expit, logit

from ..array_types import BoolArray, Float32Array, FloatArray
from ..crowns.matching import match, overlaps
from ..model.features import Features

__all__ = ["Areas", "crown_uncertainty", "select_areas"]

SAME_IOU = 0.5  # detections in the image and in its mirror image with a larger IoU are the same crown
SAMPLED = 500  # areas from whose distances the unit of similarity is derived
PAIRS = 20_000_000  # pairs of areas whose similarity is kept, in 80 MB: all pairs of up to 4,472 areas
# Slope of the probability that a detection is a crown over its score, both as log-odds. Measured with the bundled model
# on imagery that it was not trained on (NEON plots, larch, oil palm): of detections 0.1 below the score threshold, one
# in ten is a crown. With half the slope, hundreds of low scores in a meadow outweigh a forest.
SLOPE = 6.0
SIMILAR = 0.35  # standard deviation of the similarity, in units of the median distance between areas
# A detection is clear to the degree to which CLEAR_POWER independent annotators would all mark it as a crown. An area
# with HALF_CLEAR clear crowns resolves half of the uncertainty of similar areas. The F1 of models trained on one of 160
# selections of areas correlates with the effect that these constants predict (benchmarks/suggest.py, trials below 60
# and from 100 on; r = 0.4 on Yellowstone, 0.7 in stands; equally for SIMILAR up to 0.5, CLEAR_POWER from 4, HALF_CLEAR
# from 1), and less with the number of crowns or of uncertain crowns alone.
CLEAR_POWER = 6
HALF_CLEAR = 5.0


@dataclass(frozen=True)
class Areas:
    """Areas of one raster.

    Attributes:
        vectors: Feature vectors (N, D).
        uncertain: Expected number of uncertain crowns (N,).
        clear: Number of clear crowns (N,).
        boxes: (N, 4) xmin, ymin, xmax, ymax in pixels of the raster.
    """

    vectors: FloatArray
    uncertain: FloatArray
    clear: FloatArray
    boxes: FloatArray


def crown_uncertainty(features: Features, threshold: float) -> tuple[float, float, float]:
    """Return the numbers of uncertain, expected and clear crowns of an area.

    The probability of a detection to be a crown follows from the mean of its scores in the image and in the mirror
    image (0 if it is missing there), and is 0.5 at the score threshold. Its uncertainty is four times the probability
    that the threshold misclassifies it, times the probability that it is a crown: 1 at the threshold, 0 if the model is
    certain. The second factor favours crowns, because annotating an area without crowns adds little. It is clear with
    its probability to the power CLEAR_POWER: 0.5 for a probability of 0.9, 0.02 for 0.5.

    Args:
        features: Detections in the image of the area and in its mirror image.
        threshold: Score threshold of the model.
    """
    pairs = match(overlaps(features.detections.boxes, features.mirrored.boxes), SAME_IOU)
    first = np.concatenate([features.detections.scores, np.zeros(len(features.mirrored.scores) - len(pairs))])
    second = np.zeros(len(first))
    second[pairs.pred] = features.mirrored.scores[pairs.truth]
    mirrored_only = np.setdiff1d(np.arange(len(features.mirrored.scores)), pairs.truth)
    second[len(features.detections.scores) :] = features.mirrored.scores[mirrored_only]
    probability = expit(SLOPE * (_log_odds((first + second) / 2) - _log_odds(np.array(threshold))))
    uncertainty = 4 * probability * np.minimum(probability, 1 - probability)
    return float(uncertainty.sum()), float(probability.sum()), float((probability**CLEAR_POWER).sum())


def _log_odds(probability: FloatArray) -> FloatArray:
    odds: FloatArray = logit(np.clip(probability, 1e-6, 1 - 1e-6))
    return odds


def select_areas(
    areas: Areas, annotated_vectors: FloatArray, annotated_crowns: FloatArray, count: int
) -> tuple[list[int], FloatArray]:
    """Select areas to annotate, one after the other.

    Annotating an area resolves uncertainty in all areas in proportion to their similarity and to n / (n + HALF_CLEAR)
    for its n clear crowns; of several annotated areas the most effective one counts. Each step selects the area that
    resolves most over the whole raster beyond what is annotated or selected. This is facility location, for which
    greedy selection reaches at least 63% of the optimum (Nemhauser et al. 1978). Typical areas with clear crowns are
    therefore selected first, since with few annotations models learn more from typical than from difficult examples
    (Hacohen et al. 2022, Active Learning on a Budget). Areas that overlap a selected one are skipped.

    Channels of the vectors are divided by their standard deviation over the raster, and distances by the median
    distance between two areas. The similarity is Gaussian with standard deviation SIMILAR.

    Args:
        areas: The candidates.
        annotated_vectors: Feature vectors (K, D) of annotated areas.
        annotated_crowns: Their numbers of crowns (K,), all of which are clear.
        count: Number of areas to select.

    Returns:
        Indices of the selected areas, and the novelty of each: the fraction of its own uncertainty that was not
        resolved when it was selected.
    """
    points, annotated, unit = _scaled(areas.vectors, annotated_vectors)
    # If there are very many areas, the effect on evenly spaced ones represents the effect on all.
    represented = slice(None, None, -(-(len(points) ** 2) // PAIRS))
    effects = _similarity(points, points[represented], unit) * _effect(areas.clear)[:, None]
    weights = (areas.uncertain[represented] + 1e-3).astype(np.float32)  # certain areas count a little
    resolved = np.zeros(len(points), np.float32)
    if len(annotated):
        resolved = (_similarity(annotated, points, unit) * _effect(annotated_crowns)[:, None]).max(axis=0)
    free = np.ones(len(points), bool)
    selected: list[int] = []
    novelty: list[float] = []
    while free.any() and len(selected) < count:
        before = resolved[represented]
        gain = np.full(len(points), -1.0)
        for index in np.flatnonzero(free):
            gain[index] = weights @ np.maximum(effects[index] - before, 0)
        best = int(gain.argmax())
        selected.append(best)
        novelty.append(float(1 - resolved[best]))
        free &= _disjoint(areas.boxes, areas.boxes[best])
        own = _similarity(points[best : best + 1], points, unit)[0] * _effect(areas.clear[best : best + 1])
        resolved = np.maximum(resolved, own)
    return selected, np.array(novelty)


def _scaled(vectors: FloatArray, annotated: FloatArray) -> tuple[FloatArray, FloatArray, float]:
    """Standardized vectors of both kinds, and the median distance between areas."""
    mean, deviation = vectors.mean(axis=0), vectors.std(axis=0) + 1e-6
    points = (vectors - mean) / deviation
    some = points[:: max(len(points) // SAMPLED, 1)]
    unit = float(np.median(pdist(some))) if len(some) > 1 else 1.0
    return points, (annotated - mean) / deviation, unit or 1.0


def _effect(clear: FloatArray) -> Float32Array:
    """The fraction of uncertainty in similar areas that areas with so many clear crowns resolve, 0 to 1."""
    share: Float32Array = (clear / (clear + HALF_CLEAR)).astype(np.float32)
    return share


def _similarity(some: FloatArray, others: FloatArray, unit: float) -> Float32Array:
    """The similarity (N, M) of vectors (N, D) and (M, D): 1 if they are equal."""
    distance = cdist(some, others).astype(np.float32) / np.float32(unit * SIMILAR)
    similarity: Float32Array = np.exp(-0.5 * distance**2)
    return similarity


def _disjoint(boxes: FloatArray, box: FloatArray) -> BoolArray:
    beyond = np.concatenate([boxes[:, :2] >= box[2:], boxes[:, 2:] <= box[:2]], axis=1)
    return np.asarray(beyond.any(axis=1), np.bool_)
