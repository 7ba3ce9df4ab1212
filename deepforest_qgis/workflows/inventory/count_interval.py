"""The number of trees behind a number of detected crowns, from the precision and recall of an evaluation."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import digamma, polygamma

from ...common.errors import InputError, LayerError
from ...common.jobs import StandSummaryJob, VectorInput
from ...crowns.annotations import RESULT_FIELD, RESULTS
from ...crowns.point_matching import DISTANCE_FIELD
from ...crowns.vector_layers import read_layer

__all__ = ["CountFactors", "count_factors"]

_NORMAL_95 = 1.959964


@dataclass(frozen=True)
class CountFactors:
    """Factors from the number of detected crowns to the number of trees.

    Attributes:
        estimate: Precision divided by recall.
        low: Lower limit of the 95% interval.
        high: Upper limit.
        precision: Precision of the evaluation.
        recall: Its recall.
    """

    estimate: float
    low: float
    high: float
    precision: float
    recall: float

    @classmethod
    def of(cls, hits: float, predicted: float, found: float, reference: float) -> CountFactors:
        """Return the factors for the results of an evaluation.

        Precision and recall are treated as independent fractions with the posterior distributions of a binomial
        experiment (Jeffreys' prior). The interval is that of their ratio, approximated as lognormal. It contains
        nothing else: neither differences between the evaluated areas and the stands, nor the spread of errors between
        stands.

        Args:
            hits: Predicted crowns that are correct.
            predicted: Predicted crowns.
            found: Reference crowns that were detected.
            reference: Reference crowns.
        """
        parts = (hits + 0.5, predicted - hits + 0.5), (found + 0.5, reference - found + 0.5)
        (log_p, var_p), (log_r, var_r) = (
            (digamma(a) - digamma(a + b), polygamma(1, a) - polygamma(1, a + b)) for a, b in parts
        )
        middle, reach = log_p - log_r, _NORMAL_95 * np.sqrt(var_p + var_r)
        precision, recall = hits / predicted, found / reference
        low, high = float(np.exp(middle - reach)), float(np.exp(middle + reach))
        estimate = precision / recall
        return cls(estimate, min(low, estimate), max(high, estimate), precision, recall)


def count_factors(job: StandSummaryJob) -> CountFactors | None:
    """Return the factors from the evaluation of a job; None if none is given.

    Raises:
        LayerError: The matches cannot be read, or have no true positives.
        InputError: The recall or the precision is 0.
    """
    if job.evaluation is not None:
        hits, false, missed = _results(job.evaluation)
        return CountFactors.of(hits, hits + false, hits, hits + missed)
    if job.precision is None or job.recall is None or not job.predicted_crowns or not job.reference_crowns:
        return None
    if not job.precision or not job.recall:
        raise InputError(
            "With a precision or recall of 0, the number of trees is unknown.", "Leave these values empty."
        )
    predicted, reference = job.predicted_crowns, job.reference_crowns
    return CountFactors.of(job.precision * predicted, predicted, job.recall * reference, reference)


def _results(source: VectorInput) -> tuple[int, ...]:
    """The numbers of true positives, false positives and missed crowns of a layer of matches."""
    layer = read_layer(source, fields=(RESULT_FIELD, DISTANCE_FIELD), whole=True)
    values = layer.table[RESULT_FIELD].to_numpy()[layer.source_row] if RESULT_FIELD in layer.table.columns else ()
    counts = tuple(sum(value == result for value in values) for result in RESULTS)
    if not counts[0]:
        raise LayerError(
            "Layer '{layer}' has no true positives in the field 'result'.",
            "Choose the matches that 'Evaluate' wrote.",
            layer=source.title,
        )
    if not counts[1] and DISTANCE_FIELD in layer.table.columns:
        raise LayerError(
            "Layer '{layer}' has no false positives: they do not count if points are evaluated without areas.",
            "Evaluate with areas in which every tree has a point, or give the four numbers.",
            layer=source.title,
        )
    return counts
