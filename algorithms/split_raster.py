"""Split raster: a raster and its annotations to training patches."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import QgsProcessingOutputFile

from ..deepforest_qgis.common.jobs import SplitJob
from .base.algorithm import tr
from .base.training_algorithm import TrainingAlgorithm
from .outputs.styling import FootprintsStyle

__all__ = ["SplitRaster"]


class SplitRaster(TrainingAlgorithm):
    """Cuts an annotated raster into training patches."""

    ID = "splitraster"
    JOB = SplitJob
    STYLES: ClassVar = {"FOOTPRINTS": FootprintsStyle}

    def declare_results(self) -> None:
        self.add_output(
            QgsProcessingOutputFile("ANNOTATIONS_CSV", tr("Annotations of the patches (CSV)")),
            tr("Table in the patches folder with one row per crown."),
        )

    def displayName(self) -> str:
        return tr("Split raster")

    def shortDescription(self) -> str:
        return tr("Cuts an annotated raster into training patches.")

    def tags(self) -> list[str]:
        return tr("tree,crown,deepforest,training,patches,tiles,annotations,deep learning").split(",")
