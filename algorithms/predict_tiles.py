"""Predict tiles: many rasters to the crowns of all of them, as if they were one raster."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from qgis.core import QgsProcessingFeedback

from ..deepforest_qgis.common.job_results import PredictResult, PredictTilesResult
from ..deepforest_qgis.common.jobs import PredictTilesJob
from ..deepforest_qgis.common.messages import Message
from ..deepforest_qgis.common.spec import Spec
from .base.algorithm import tr
from .base.parameters import Parameters
from .inputs.raster_list import read_rasters, read_tile_index
from .predict_tile import PredictTile

__all__ = ["PredictTiles"]


class PredictTiles(PredictTile):
    """Detects the crowns in many rasters."""

    ID = "predicttiles"
    NAME = Message("Predict tiles")
    SUMMARY = Message("Detects tree crowns in many rasters, as if they were one.")
    TAGS = Message("tree,crown,deepforest,detect,prediction,inference,forest,deep learning,mosaic,tiles,folder,batch")
    JOB: ClassVar[Any] = PredictTilesJob

    def declare_results(self) -> None:
        super().declare_results()
        self.add_output("RASTERS", tr("Number of rasters"), tr("Number of rasters in which crowns were detected."))
        self.add_output(
            "FAILED",
            tr("Number of failed rasters"),
            tr("Number of rasters that were not processed, or only in part. The log lists them with the reasons."),
        )

    def read(self, spec: Spec, given: Parameters) -> Any:
        if spec.kind == "rasters":
            return read_rasters(given, spec.qgis) + read_tile_index(given, "TILE_INDEX")
        if spec.name == "tile_index":
            return None  # its rasters are among the others
        return super().read(spec, given)

    def outputs(self, result: PredictResult, given: Parameters, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        outputs = super().outputs(result, given, feedback)
        if isinstance(result, PredictTilesResult):
            outputs["FAILED"] = len(result.failed)
        return outputs

    def title_of(self, job: PredictTilesJob) -> str:
        if job.folder and not job.raster:
            return Path(job.folder).name
        first = Path(job.raster[0].title).stem if job.raster else ""
        return tr("{raster} and others").format(raster=first) if job.folder or len(job.raster) > 1 else first
