"""Evaluate: predicted crowns against reference crowns."""

from __future__ import annotations

from typing import Any, ClassVar, Optional

from ..deepforest_qgis.common.jobs import EvaluateJob
from ..deepforest_qgis.common.messages import Message
from ..deepforest_qgis.common.spec import Spec, specs
from .base.algorithm import tr
from .base.job_algorithm import JobAlgorithm
from .base.parameters import Parameters
from .inputs.layers import LABEL, SCORE, LayerExport
from .outputs.styling import MatchesStyle

__all__ = ["Evaluate"]


class Evaluate(JobAlgorithm):
    """Compares predicted crowns with reference crowns."""

    ID = "evaluate"
    NAME = Message("Evaluate")
    SUMMARY = Message("Evaluates predicted crowns against reference crowns.")
    TAGS = Message("tree,crown,deepforest,accuracy,precision,recall,validation")
    JOB = EvaluateJob
    STYLES: ClassVar = {"MATCHES": MatchesStyle}

    def declare_results(self) -> None:
        for row in (
            (
                "PRECISION",
                tr("Precision (0–1)"),
                tr("Fraction of the predicted crowns that are correct. Empty for points without areas."),
            ),
            ("RECALL", tr("Recall (0–1)"), tr("Fraction of the reference crowns that were detected.")),
            ("F1", tr("F1 (0–1)"), tr("Harmonic mean of precision and recall.")),
            (
                "MAP",
                tr("Mean average precision (mAP, 0–1)"),
                tr("Average precision over all score thresholds, mean of the classes. Empty without scores."),
            ),
            (
                "POSITION_MEAN",
                tr("Mean position error (m)"),
                tr("Mean distance of the matched crowns. Only for matching by distance or containment."),
            ),
            (
                "POSITION_RMSE",
                tr("RMSE of the positions (m)"),
                tr("Root mean square of these distances."),
            ),
            (
                "DIAMETER_BIAS",
                tr("Bias of the diameters (m)"),
                tr("Mean of predicted minus reference diameters of the matched crowns. Empty without a CRS."),
            ),
            (
                "DIAMETER_RMSE",
                tr("RMSE of the diameters (m)"),
                tr("Root mean square error of the diameters of the matched crowns. Empty without a CRS."),
            ),
            (
                "DIAMETER_KS",
                tr("Distance of the diameter distributions (0–1)"),
                tr("Kolmogorov–Smirnov distance between the diameters of all predicted and all reference crowns."),
            ),
            (
                "SUGGESTED_SCORE_THRESHOLD",
                tr("Suggested score threshold (0–1)"),
                tr("Score threshold with the largest F1. Empty if thresholds are not suggested."),
            ),
            (
                "SUGGESTED_NMS_THRESHOLD",
                tr("Suggested NMS threshold (IoU, 0–1)"),
                tr("NMS threshold with the largest F1."),
            ),
            ("SUGGESTED_F1", tr("F1 with the suggested thresholds (0–1)"), tr("The largest F1.")),
        ):
            self.add_output(*row)

    def read(self, spec: Spec, given: Parameters) -> Any:
        if spec.name == "store_in":  # "bundled" is refused, not the same as no value
            return given.model(spec.qgis) or given.text(spec.qgis)
        return super().read(spec, given)

    def read_layer(self, spec: Spec, given: Parameters, **rules: Any) -> Optional[LayerExport]:
        if spec.name == "predictions":
            rules["may_be_empty"] = True  # a model that detected nothing can be evaluated
            rules["label_field"] = _predicted_field(given)
        if spec.name == "truth":
            rules["bare_points"] = given.value(specs(self.JOB)["matching"]) != "overlap"
        return super().read_layer(spec, given, **rules)


def _predicted_field(given: Parameters) -> str:
    """The class field of the predictions: that of the parameter, or "label" in a layer of 'Predict tile'."""
    field, source = given.text("LABEL_FIELD"), given.source("PREDICTIONS")
    if not field or source is None or source.fields().lookupField(field) >= 0:
        return field
    predicted = all(source.fields().lookupField(name) >= 0 for name in (LABEL, SCORE))
    return LABEL if predicted else field
