"""Split raster: a raster and its annotations to training patches."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import QgsProcessingOutputFile

from ..deepforest_qgis.common.jobs import SplitJob
from ..deepforest_qgis.common.messages import Message
from .base.algorithm import tr
from .base.job_algorithm import JobAlgorithm
from .outputs.styling import FootprintsStyle

__all__ = ["SplitRaster"]


class SplitRaster(JobAlgorithm):
    """Cuts an annotated raster into training patches."""

    ID = "splitraster"
    NAME = Message("Split raster")
    SUMMARY = Message("Cuts an annotated raster into training patches.")
    TAGS = Message("tree,crown,deepforest,training,patches,tiles,annotations,deep learning")
    JOB = SplitJob
    STYLES: ClassVar = {"FOOTPRINTS": FootprintsStyle}

    def declare_results(self) -> None:
        self.add_output(
            "ANNOTATIONS_CSV",
            tr("Annotations of the patches (CSV)"),
            tr("Table in the patches folder with one row per crown."),
            QgsProcessingOutputFile,
        )
