"""What the algorithms share that take annotated crowns to learn from: crowns that training must not see."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingContext

from ...deepforest_qgis.common.jobs import VectorInput
from .algorithm import tr
from .job_algorithm import JobAlgorithm

__all__ = ["TrainingDataAlgorithm"]


class TrainingDataAlgorithm(JobAlgorithm):
    """Base of the algorithms that take annotations to train on, and others to validate with."""

    def add_validation_annotations(self, help_text: str) -> None:
        self.add_crowns(self.VALIDATION_ANNOTATIONS, tr("Validation crowns"), help_text, optional=True)

    def validation_annotations(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Optional[VectorInput]:
        """VALIDATION_ANNOTATIONS with CROWN_DIAMETER, and with LABEL_FIELD where the layer has that field."""
        label_field = self.text(parameters, self.LABEL_FIELD, context)
        source = self.parameterAsSource(parameters, self.VALIDATION_ANNOTATIONS, context)
        if source is not None and source.fields().lookupField(label_field) < 0:
            label_field = ""
        return self.vector(
            parameters,
            self.VALIDATION_ANNOTATIONS,
            context,
            label_field=label_field,
            diameter=self.number(parameters, self.CROWN_DIAMETER, context),
        )
