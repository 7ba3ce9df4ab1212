"""Runs of algorithms and jobs: what the tests start, and what they read afterwards."""

from __future__ import annotations

from typing import Any, Callable

import pytest
from deepforest_processing.deepforest_qgis.common.jobs import PredictJob, RasterInput
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

__all__ = ["WarningsFeedback", "algorithm", "error_of", "job", "layer_of"]


class WarningsFeedback(QgsProcessingFeedback):
    """Records the warnings that a user would see."""

    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)


def algorithm(name: str = "predicttile") -> Any:
    return QgsApplication.processingRegistry().createAlgorithmById(f"deepforest:{name}")


def error_of(run: Callable[..., Any], **parameters: Any) -> str:
    """The error message that the user gets."""
    with pytest.raises(QgsProcessingException) as caught:
        run(**parameters)
    return str(caught.value)


def job(behaviour: str = "usual", output: str = "crowns.gpkg") -> PredictJob:
    """A job; the path of its raster selects the behaviour of the fake worker."""
    return PredictJob(raster=RasterInput(behaviour), output=output)


def layer_of(result: dict[str, Any], name: str = "OUTPUT") -> QgsVectorLayer:
    value = result[name]
    return value if isinstance(value, QgsVectorLayer) else QgsVectorLayer(value, name, "ogr")
