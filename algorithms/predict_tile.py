"""Predict tile: a raster to georeferenced crowns."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from qgis.core import QgsProcessingFeedback

from ..deepforest_qgis.common.job_results import PredictResult
from ..deepforest_qgis.common.jobs import PredictJob
from ..deepforest_qgis.common.messages import Message
from .base import run_folders
from .base.algorithm import tr
from .base.job_algorithm import JobAlgorithm
from .base.parameters import Parameters
from .outputs.styling import CrownsStyle, DensityStyle

__all__ = ["PredictTile"]


class PredictTile(JobAlgorithm):
    """Detects the crowns in a raster."""

    ID = "predicttile"
    NAME = Message("Predict tile")
    SUMMARY = Message("Detects tree crowns in a raster.")
    TAGS = Message("tree,crown,deepforest,detect,prediction,inference,forest,deep learning")
    JOB: ClassVar[Any] = PredictJob
    STYLES: ClassVar = {"OUTPUT": CrownsStyle, "DENSITY": DensityStyle}

    def declare_results(self) -> None:
        self.add_output("COUNT", tr("Number of crowns"), tr("Number of crowns in the layer."))

    def outputs(self, result: PredictResult, given: Parameters, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        # The crowns of a cancelled run are copied completely, with a feedback that is not cancelled.
        outputs = super().outputs(result, given, QgsProcessingFeedback() if result.cancelled else feedback)
        if result.cancelled:
            # QGIS adds no layer of a cancelled run to the project, and a temporary layer would be lost.
            copy = run_folders.keep(Path(result.output))
            feedback.pushWarning(
                tr("The crowns detected so far are also kept in '{path}' for {days} days.").format(
                    path=copy, days=run_folders.KEEP_DAYS
                )
            )
        return outputs
