"""Suggest areas: squares of a raster, ranked by the doubts of a model and by how unlike they are."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)

from ..deepforest_qgis.common.jobs import TRAINING_DEVICES, SuggestJob, VectorInput
from .base.algorithm import tr
from .base.job_algorithm import JobAlgorithm
from .inputs.map_grid import Look
from .outputs.styling import SuggestionsStyle, style_output

__all__ = ["SuggestAreas"]


class SuggestAreas(JobAlgorithm):
    ID = "suggestareas"
    JOB = SuggestJob

    SQUARE_SIZE = "SQUARE_SIZE"
    COUNT = "COUNT"
    MOST = "MOST"
    OUTPUT = "OUTPUT"

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add_raster(tr("The orthomosaic that is to be mapped."))
        self.add_model(tr("The model that is to get better. Empty: the one that comes with the plugin."))
        self.add_whole(self.COUNT, tr("Number of squares"), tr("How many squares to suggest."), least=1, basic=True)
        self.add(
            QgsProcessingParameterNumber(
                self.SQUARE_SIZE,
                tr("Square size (m)"),
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=self.default("square_size"),
                optional=True,
                minValue=0.1,
                maxValue=10_000.0,
            ),
            tr("Side of a square on the ground. Empty: what the model sees at once, mostly 40 m."),
        )
        self.add_crowns(
            self.ANNOTATIONS,
            tr("Crowns annotated already"),
            tr(
                "Squares that hold some of them are not suggested, and those that look alike come late. An empty "
                "layer counts as none."
            ),
            optional=True,
        )
        self.add_diameter()
        self.add_areas(
            tr("Areas annotated already"),
            tr(
                "Squares of which more than a tenth lies in them are not suggested, and those that look alike come "
                "late. An empty layer counts as none."
            ),
        )
        self.add_extent(tr("Extent to look in"), tr("A rectangle in which to suggest squares. Empty: everywhere."))
        self.add_whole(
            self.MOST,
            tr("Squares to look at (at most)"),
            tr("Of a raster with more squares, so many are looked at, spread evenly. Each takes part of a second."),
            least=1,
        )
        self.add_choice(
            self.DEVICE,
            tr("Device"),
            TRAINING_DEVICES,
            tr("auto: a graphics card where there is one, else the processor."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Suggested areas"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            tr(
                "A square each, with its rank (1: annotate first), the numbers of crowns that the model is in doubt of "
                "and that it expects, and its novelty. 'Annotation layer' takes it as the areas to annotate."
            ),
        )

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SuggestJob:
        return SuggestJob(
            raster=self.needed(self.raster(parameters, context), self.INPUT),
            output=self.work_file("suggestions.gpkg"),
            model=self.model(parameters, context),
            annotations=self._done(parameters, self.ANNOTATIONS, context, only_polygons=False),
            areas=self._done(parameters, self.AREAS, context, only_polygons=True),
            extent=self.extent(parameters, context),
            square_size=self.number(parameters, self.SQUARE_SIZE, context),
            count=self.filled_whole(parameters, self.COUNT, context),
            most=self.filled_whole(parameters, self.MOST, context),
            device=self.choice(parameters, self.DEVICE, context),
        )

    def _look(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[Look]:
        """The extent alone: areas say where the work is done, not where to look."""
        return super()._look({**parameters, self.AREAS: None}, context)

    def _done(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext, *, only_polygons: bool
    ) -> Optional[VectorInput]:
        """What is annotated already; none for a layer that was made to be drawn in and is empty yet."""
        source = self.parameterAsSource(parameters, name, context)
        if source is not None and source.featureCount() == 0:
            return None
        diameter = None if only_polygons else self.number(parameters, self.CROWN_DIAMETER, context)
        return self.vector(parameters, name, context, diameter=diameter, only_polygons=only_polygons)

    def outputs(
        self,
        result: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        squares = self.fill_sink(parameters, self.OUTPUT, result["output"], "suggestions", context, feedback)
        style_output(squares, SuggestionsStyle(), context)
        return {self.OUTPUT: squares}

    def displayName(self) -> str:
        return tr("Suggest areas")

    def shortDescription(self) -> str:
        return tr("Ranks squares by the doubts of a model and by how unlike they are.")

    def tags(self) -> list[str]:
        return tr("tree,crown,deepforest,annotate,active learning,sampling,uncertainty,training").split(",")
