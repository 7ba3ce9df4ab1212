"""Predict tile: a raster to georeferenced crowns."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
)

from ..deepforest_qgis.common.jobs import CROWN_SHAPES, DEVICES, PRECISIONS, SEAMS, PredictJob
from .base import run_folders
from .base.algorithm import tr
from .base.job_algorithm import JobAlgorithm
from .outputs.styling import CrownsStyle, DensityStyle, style_output

__all__ = ["PredictTile"]


class PredictTile(JobAlgorithm):
    ID = "predicttile"
    JOB = PredictJob

    SCORE_THRESHOLD = "SCORE_THRESHOLD"
    IOU_THRESHOLD = "IOU_THRESHOLD"
    CROWN_SHAPE = "CROWN_SHAPE"
    NO_OVERLAP = "NO_OVERLAP"
    PRECISION = "PRECISION"
    SEAMS = "SEAMS"
    RESUME = "RESUME"
    KEEP_ON_CANCEL = "KEEP_ON_CANCEL"
    OUTPUT = "OUTPUT"
    REPORT = "REPORT"
    DENSITY = "DENSITY"
    DENSITY_CELL = "DENSITY_CELL"
    COUNT = "COUNT"

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add_raster(tr("The orthomosaic on which to find crowns."))
        self.add_model(
            tr("A model that 'Fine-tune' wrote, or one of DeepForest. Empty: the one that comes with the plugin.")
        )
        self.add_areas(
            tr("Areas to map"),
            tr("Polygons in which to look for crowns. Parts of the raster outside are never read. Empty: everywhere."),
        )
        self.add_extent(tr("Extent to map"), tr("A rectangle in which to look for crowns. Empty: everywhere."))
        self.add_patches(
            tr(
                "Width and height in pixels of the windows that the model sees. Empty: the ground extent that it knows."
            ),
            tr("How much neighbouring windows share, so that a crown cut by one is whole in the next."),
        )
        self.add_share(
            self.SCORE_THRESHOLD,
            tr("Score threshold (0–1)"),
            tr("Crowns with a lower score are left out. Empty: the model's own threshold."),
            basic=True,
        )
        self.add_share(
            self.IOU_THRESHOLD,
            tr("Overlap threshold (IoU, 0–1)"),
            tr("Two crowns that overlap more than this are one, and the better score stays."),
        )
        self.add_choice(
            self.CROWN_SHAPE,
            tr("Crown shape"),
            CROWN_SHAPES,
            tr(
                "box, ellipse: the box that the model finds, or the ellipse that fits in it. outline: traced from the "
                "image inside the box; where nothing can be traced, the ellipse. Experimental: a mean IoU of 0.87 "
                "with the true outline where ellipses reach 0.78 in rendered scenes, but 0.87 against 0.89 on the "
                "four real crowns that it was measured on."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.NO_OVERLAP,
                tr("Crowns do not overlap"),
                defaultValue=self.default("no_overlap"),
                optional=True,  # else models of the modeler that were saved before it would be invalid
            ),
            tr("What two crowns share goes to the nearer one, so that no ground is counted twice."),
            advanced=True,
        )
        self.add_device(
            DEVICES,
            tr(
                "auto: a graphics card where there is one, else the processor. cuda: NVIDIA's, mps: Apple's, xpu: "
                "Intel's graphics cards."
            ),
        )
        self.add_choice(
            self.PRECISION,
            tr("Arithmetic"),
            PRECISIONS,
            tr(
                "auto: bfloat16 where the device is faster with it, else float32. int8: faster on many processors, "
                "fitted to this raster first, which takes a minute; a few crowns differ."
            ),
        )
        self.add_choice(
            self.SEAMS,
            tr("Where windows overlap"),
            SEAMS,
            tr(
                "cores: each window speaks for its middle, so that a crown cut by a window's border is told once, by "
                "the window that sees it whole. pooled: all windows' crowns compete, as in DeepForest; choose it to "
                "compare with that program."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.RESUME, tr("Resume an unfinished run"), defaultValue=self.default("resume")
            ),
            tr("Continue where a cancelled or broken run with the same settings ended."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.KEEP_ON_CANCEL,
                tr("Keep crowns on cancel"),
                defaultValue=self.default("keep_partial"),
                optional=True,
            ),
            tr("Write the crowns found so far when the run is cancelled. The log says how much of the area is done."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Crowns"), QgsProcessing.SourceType.TypeVectorPolygon),
            tr("One polygon per crown, in the raster's CRS, with score, class, diameter and area."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT,
                tr("Prediction report"),
                tr("HTML files") + " (*.html)",
                optional=True,
                createByDefault=False,
            ),
            tr(
                "One page with the number of crowns, crown cover, crowns per hectare, diameters and scores, and with "
                "what was skipped, the parameters, the model and the raster."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.DENSITY_CELL,
                tr("Cell of the crown density (m)"),
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=self.default("density_cell"),
                optional=True,
                minValue=0.1,
                maxValue=10_000.0,
            ),
            tr("Width and height on the ground of the cells in which crowns are counted. Empty: 10 m."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.DENSITY, tr("Crown density"), optional=True, createByDefault=False
            ),
            tr(
                "A raster of crowns per hectare of the ground that was looked at (of a cell at least the half), empty "
                "where nothing was. Its cells lie along the raster's rows and columns."
            ),
        )
        self.add_output(
            QgsProcessingOutputNumber(self.COUNT, tr("Number of crowns")), tr("How many crowns the layer holds.")
        )

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext) -> PredictJob:
        return PredictJob(
            raster=self.needed(self.raster(parameters, context), self.INPUT),
            output=self.work_file("crowns.gpkg"),
            model=self.model(parameters, context),
            areas=self.areas(parameters, context),
            extent=self.extent(parameters, context),
            patch_size=self.whole(parameters, self.PATCH_SIZE, context),
            patch_overlap=self.filled(parameters, self.PATCH_OVERLAP, context),
            score_threshold=self.number(parameters, self.SCORE_THRESHOLD, context),
            iou_threshold=self.filled(parameters, self.IOU_THRESHOLD, context),
            crown_shape=self.choice(parameters, self.CROWN_SHAPE, context),
            no_overlap=self.parameterAsBool(parameters, self.NO_OVERLAP, context),
            device=self.choice(parameters, self.DEVICE, context),
            batch_size=self.whole(parameters, self.BATCH_SIZE, context),
            precision=self.choice(parameters, self.PRECISION, context),
            seams=self.choice(parameters, self.SEAMS, context),
            resume=self.parameterAsBool(parameters, self.RESUME, context),
            keep_partial=self.parameterAsBool(parameters, self.KEEP_ON_CANCEL, context),
            report=self.destination(parameters, self.REPORT, context),
            density=str(self.parameterAsOutputLayer(parameters, self.DENSITY, context) or ""),
            density_cell=self._cell(parameters, context),
        )

    def _cell(self, parameters: dict[str, Any], context: QgsProcessingContext) -> float:
        cell = self.number(parameters, self.DENSITY_CELL, context)
        return float(self.default("density_cell")) if cell is None else cell

    def outputs(
        self,
        result: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        if not result.get("cancelled"):
            crowns = self.fill_sink(parameters, self.OUTPUT, result["output"], "crowns", context, feedback)
        else:
            # What is kept of a cancelled run is copied to its end, by a feedback that nobody cancelled.
            crowns = self.fill_sink(
                parameters, self.OUTPUT, result["output"], "crowns", context, QgsProcessingFeedback()
            )
            # QGIS adds no layer of a cancelled run to the project; one in memory would go with the dialog.
            copy = run_folders.keep(Path(result["output"]))
            feedback.pushWarning(
                tr("The crowns so far are also kept in '{path}', for {days} days.").format(
                    path=copy, days=run_folders.KEEP_DAYS
                )
            )
        style_output(crowns, CrownsStyle(result.get("about")), context)
        outputs = {self.OUTPUT: crowns, self.COUNT: result["count"]}
        for name in (self.REPORT, self.DENSITY):
            if result.get(name.lower()):
                outputs[name] = result[name.lower()]
        style_output(outputs.get(self.DENSITY), DensityStyle(), context)
        return outputs

    def displayName(self) -> str:
        return tr("Predict tile")

    def shortDescription(self) -> str:
        return tr("Finds the tree crowns on a raster.")

    def tags(self) -> list[str]:
        return tr("tree,crown,deepforest,detect,prediction,inference,forest,deep learning").split(",")
