"""Split raster: raster and annotations to training patches."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFolderDestination,
)

from ..deepforest_qgis.common.jobs import PATCH_FORMATS, SplitJob
from .base.algorithm import tr
from .base.training_data import TrainingDataAlgorithm
from .outputs.styling import FootprintsStyle, style_output

__all__ = ["SplitRaster"]


class SplitRaster(TrainingDataAlgorithm):
    ID = "splitraster"
    JOB = SplitJob

    ALLOW_EMPTY = "ALLOW_EMPTY"
    FORMAT = "FORMAT"
    OUTPUT_FOLDER = "OUTPUT_FOLDER"
    ANNOTATIONS_CSV = "ANNOTATIONS_CSV"
    FOOTPRINTS = "FOOTPRINTS"

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add_raster(tr("The orthomosaic on which crowns were annotated."))
        self.add_annotations(tr("Crowns as polygons, or as points with a crown diameter. Any CRS."))
        self.add_validation_annotations(
            tr(
                "Crowns of the same raster that training must not see: the patches that hold them are kept for "
                "validation. Empty: 'Fine-tune' chooses a share of the patches."
            )
        )
        self.add_patches(
            tr("Width and height of a patch in pixels. Empty: 40 m on the ground."),
            tr("How much neighbouring patches share, from 0 to below 1."),
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.ALLOW_EMPTY, tr("Keep patches without crowns"), defaultValue=self.default("allow_empty")
            ),
            tr("Patches without crowns teach the model what background looks like."),
            advanced=True,
        )
        self.add_choice(
            self.FORMAT,
            tr("Image format of the patches"),
            PATCH_FORMATS,
            tr("png: small and plain; tif: the same pixels, georeferenced."),
        )
        self.add(
            QgsProcessingParameterFolderDestination(self.OUTPUT_FOLDER, tr("Patches folder")),
            tr("Receives the patches and their annotations; 'Fine-tune' takes it as input."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.FOOTPRINTS,
                tr("Patch footprints"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
                createByDefault=True,
            ),
            tr("The outline of each patch, with the number of crowns in it."),
        )
        self.add_output(
            QgsProcessingOutputFile(self.ANNOTATIONS_CSV, tr("Annotations of the patches (CSV)")),
            tr("The table of crowns in the patches folder, a row each."),
        )

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SplitJob:
        return SplitJob(
            raster=self.needed(self.raster(parameters, context), self.INPUT),
            annotations=self.needed(self.annotations(parameters, context), self.ANNOTATIONS),
            validation_annotations=self.validation_annotations(parameters, context),
            areas=self.areas(parameters, context),
            output_folder=self.destination(parameters, self.OUTPUT_FOLDER, context),
            patch_size=self.whole(parameters, self.PATCH_SIZE, context),
            patch_overlap=self.filled(parameters, self.PATCH_OVERLAP, context),
            allow_empty=self.parameterAsBool(parameters, self.ALLOW_EMPTY, context),
            format=self.choice(parameters, self.FORMAT, context),
            footprints=self.work_file("footprints.gpkg") if parameters.get(self.FOOTPRINTS) else "",
        )

    def outputs(
        self,
        result: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        outputs = {self.OUTPUT_FOLDER: result["output_folder"], self.ANNOTATIONS_CSV: result["annotations_csv"]}
        if result.get("footprints"):
            outputs[self.FOOTPRINTS] = self.fill_sink(
                parameters, self.FOOTPRINTS, result["footprints"], "footprints", context, feedback
            )
            style_output(outputs[self.FOOTPRINTS], FootprintsStyle(), context)
        return outputs

    def displayName(self) -> str:
        return tr("Split raster")

    def shortDescription(self) -> str:
        return tr("Cuts an annotated raster into training patches.")

    def tags(self) -> list[str]:
        return tr("tree,crown,deepforest,training,patches,tiles,annotations,deep learning").split(",")
