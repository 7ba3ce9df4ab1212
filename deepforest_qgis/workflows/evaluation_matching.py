"""Matching of the crowns of an evaluation, and the outcome for each crown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..array_types import BoolArray, FloatArray, IndexArray
from ..common.jobs import EvaluateJob
from ..crowns.matching import Pairs, Scores, match, overlaps, scores
from ..crowns.point_matching import PointPairs, match_points
from .evaluation_crowns import ComparedCrowns, point_pairs

__all__ = ["CandidatePairs", "Outcome", "find_pairs", "judge", "of_one_class"]

CandidatePairs = Pairs | PointPairs


@dataclass(frozen=True)
class Outcome:
    """The result of each crown.

    Attributes:
        matches: The matches that count.
        false: Indices of false positives.
        missed: Indices of missed reference crowns.
        excused: Indices of predicted crowns in ignored boxes, which do not count.
        complete: See :class:`ComparedCrowns`.
    """

    matches: CandidatePairs
    false: IndexArray
    missed: IndexArray
    excused: IndexArray
    complete: bool

    @property
    def scores(self) -> Scores:
        """Precision, recall and F1."""
        return scores(len(self.matches), len(self.false), len(self.missed), complete=self.complete)

    @property
    def ious(self) -> FloatArray:
        """The IoU of the matches (M,); NaN if they are matched by distance or containment."""
        return self.matches.iou if isinstance(self.matches, Pairs) else np.full(len(self.matches), np.nan)

    @property
    def distances(self) -> FloatArray:
        """The distances of the matches (M,), see :class:`PointPairs`; NaN if they are matched by overlap."""
        return self.matches.distance if isinstance(self.matches, PointPairs) else np.full(len(self.matches), np.nan)


def find_pairs(crowns: ComparedCrowns, job: EvaluateJob, check: Callable[[], object]) -> CandidatePairs:
    """Find the pairs of predicted and reference crowns that may match.

    Args:
        crowns: The crowns.
        job: The job with the tolerance.
        check: Called every few seconds; an exception that it raises ends the search.
    """
    if crowns.matching == "overlap":
        return overlaps(crowns.pred.shapes, crowns.truth.shapes, check=check)
    return point_pairs(crowns.pred.shapes, crowns.truth.shapes, crowns.crs, crowns.matching, job)


def of_one_class(pairs: CandidatePairs, crowns: ComparedCrowns) -> CandidatePairs:
    """Return the pairs of crowns with equal classes."""
    return pairs.where(np.asarray(crowns.pred.labels[pairs.pred] == crowns.truth.labels[pairs.truth], bool))


def judge(
    pairs: CandidatePairs, crowns: ComparedCrowns, iou_threshold: float, used: BoolArray | None = None
) -> Outcome:
    """Match predicted to reference crowns one to one, and give each crown its result.

    Args:
        pairs: The pairs that may match.
        crowns: The crowns.
        iou_threshold: The IoU of a match by overlap is greater than this.
        used: The predicted crowns that take part (N,); None: all.
    """
    pred, truth = crowns.pred, crowns.truth
    free_pred = np.ones(len(pred), bool) if used is None else used.copy()
    free_truth = np.ones(len(truth), bool)
    pairs = pairs.where(free_pred[pairs.pred])
    matches = match(pairs, iou_threshold) if isinstance(pairs, Pairs) else match_points(pairs)
    free_pred[matches.pred] = False
    free_truth[matches.truth] = False
    return Outcome(
        matches.where(truth.counts[matches.truth]),
        np.flatnonzero(free_pred & pred.counts & ~pred.excused),
        np.flatnonzero(free_truth & truth.counts),
        np.flatnonzero(free_pred & pred.counts & pred.excused),
        crowns.complete,
    )
