"""The algorithms that take annotations for training, and others for validation."""

from __future__ import annotations

from typing import Any, Optional

from ...deepforest_qgis.common.spec import Spec
from ..inputs.layers import LayerExport
from .job_algorithm import JobAlgorithm
from .parameters import Parameters

__all__ = ["TrainingAlgorithm"]


class TrainingAlgorithm(JobAlgorithm):
    """Base of the algorithms with training and validation annotations."""

    def read_layer(self, spec: Spec, given: Parameters, **rules: Any) -> Optional[LayerExport]:
        """Use the class field for validation crowns only if their layer has it."""
        if spec.name == "validation_annotations":
            source, field = given.source(spec.qgis), given.text("LABEL_FIELD")
            if source is not None and source.fields().lookupField(field) < 0:
                rules["label_field"] = ""
        return super().read_layer(spec, given, **rules)
