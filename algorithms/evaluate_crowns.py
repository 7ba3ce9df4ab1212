"""Evaluate: predicted crowns against reference crowns."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..deepforest_qgis.common.jobs import EvaluateJob
from .base.algorithm import tr
from .base.job_algorithm import JobAlgorithm
from .outputs.styling import MatchesStyle, style_output

__all__ = ["Evaluate"]


class Evaluate(JobAlgorithm):
    ID = "evaluate"
    JOB = EvaluateJob

    PREDICTIONS = "PREDICTIONS"
    TRUTH = "TRUTH"
    IOU_THRESHOLD = "IOU_THRESHOLD"
    MATCHES = "MATCHES"
    REPORT = "REPORT"
    PRECISION = "PRECISION"
    RECALL = "RECALL"
    F1 = "F1"
    MAP = "MAP"

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add(
            QgsProcessingParameterFeatureSource(
                self.PREDICTIONS, tr("Predicted crowns"), [QgsProcessing.SourceType.TypeVectorPolygon]
            ),
            tr("The crowns that 'Predict tile' found, or any polygon layer of crowns."),
        )
        self.add_crowns(
            self.TRUTH,
            tr("Reference crowns"),
            tr("Crowns known to be right, as polygons, or as points with a crown diameter. Any CRS."),
        )
        self.add_label_field(
            self.TRUTH,
            tr("The field that holds the class, in both layers. Empty: classes are ignored."),
        )
        self.add_diameter()
        self.add_areas(
            tr("Areas to evaluate"),
            tr("Polygons inside which every reference crown is drawn. Crowns outside count neither way."),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.IOU_THRESHOLD,
                tr("Match threshold (IoU, 0.01–1)"),
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=self.default("iou_threshold"),
                minValue=0.01,
                maxValue=1.0,
            ),
            tr("A predicted and a reference crown match where they overlap more than this."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.MATCHES,
                tr("Matches"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
                createByDefault=True,
            ),
            tr("Every crown with its verdict: true positive, false positive or missed."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT,
                tr("Evaluation report"),
                tr("HTML files") + " (*.html)",
                optional=True,
                createByDefault=True,
            ),
            tr("Figures and curves on one page."),
        )
        for name, label, help_text in (
            (self.PRECISION, tr("Precision (0–1)"), tr("The share of predicted crowns that are right.")),
            (self.RECALL, tr("Recall (0–1)"), tr("The share of reference crowns that were found.")),
            (self.F1, tr("F1 (0–1)"), tr("The harmonic mean of precision and recall.")),
            (
                self.MAP,
                tr("Average precision (mAP, 0–1)"),
                tr("Precision over all score thresholds, mean of the classes; empty where predictions have no scores."),
            ),
        ):
            self.add_output(QgsProcessingOutputNumber(name, label), help_text)

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext) -> EvaluateJob:
        field = self.text(parameters, self.LABEL_FIELD, context)
        diameter = self.number(parameters, self.CROWN_DIAMETER, context)
        truth = self.vector(parameters, self.TRUTH, context, label_field=field, diameter=diameter)
        predictions = self.vector(
            parameters,
            self.PREDICTIONS,
            context,
            label_field=self._predicted_field(parameters, field, context),
            may_be_empty=True,  # a model that found nothing can be measured too
            only_polygons=True,
        )
        return EvaluateJob(
            predictions=self.needed(predictions, self.PREDICTIONS),
            truth=self.needed(truth, self.TRUTH),
            areas=self.areas(parameters, context),
            iou_threshold=self.filled(parameters, self.IOU_THRESHOLD, context),
            matches=self.work_file("matches.gpkg") if parameters.get(self.MATCHES) else "",
            report=self.destination(parameters, self.REPORT, context),
        )

    def _predicted_field(self, parameters: dict[str, Any], field: str, context: QgsProcessingContext) -> str:
        source = self.parameterAsSource(parameters, self.PREDICTIONS, context)
        if not field or source is None or source.fields().lookupField(field) >= 0:
            return field
        # Predict tile's own layers keep the class in "label", whatever the reference layer calls it.
        own = all(source.fields().lookupField(name) >= 0 for name in ("label", "score"))
        return "label" if own else field

    def outputs(
        self,
        result: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        outputs = {name: result[name.lower()] for name in (self.PRECISION, self.RECALL, self.F1, self.MAP)}
        if result.get("matches"):
            outputs[self.MATCHES] = self.fill_sink(
                parameters, self.MATCHES, result["matches"], "matches", context, feedback
            )
            style_output(outputs[self.MATCHES], MatchesStyle(), context)
        if result.get("report"):
            outputs[self.REPORT] = result["report"]
        return outputs

    def displayName(self) -> str:
        return tr("Evaluate")

    def shortDescription(self) -> str:
        return tr("Measures predicted crowns against reference crowns.")

    def tags(self) -> list[str]:
        return tr("tree,crown,deepforest,accuracy,precision,recall,validation").split(",")
