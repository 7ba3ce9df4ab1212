"""Fine-tune: an annotated raster, or a folder of patches, to a local model."""

from __future__ import annotations

import os
from typing import Any, Optional

from qgis.core import QgsProcessingFeedback

from ..deepforest_qgis.common.errors import DeepForestError
from ..deepforest_qgis.common.job_results import FineTuneResult
from ..deepforest_qgis.common.jobs import FineTuneJob
from ..deepforest_qgis.common.messages import Message
from ..deepforest_qgis.common.model_registry import register_model
from ..deepforest_qgis.common.spec import Spec
from ..translation import in_words, of_engine
from .base.algorithm import tr
from .base.job_algorithm import JobAlgorithm
from .base.parameters import Parameters, absolute
from .inputs.layers import LayerExport

__all__ = ["FineTune"]


class FineTune(JobAlgorithm):
    """Fine-tunes a crown detection model on annotated crowns."""

    ID = "finetune"
    NAME = Message("Fine-tune")
    SUMMARY = Message("Fine-tunes a crown detection model on annotated crowns.")
    TAGS = Message("tree,crown,deepforest,training,train,finetune,model,deep learning")
    JOB = FineTuneJob

    def read(self, spec: Spec, given: Parameters) -> Any:
        value = super().read(spec, given)
        return absolute(value) if spec.qgis == "CONFIG" and os.path.isfile(value) else value

    def read_layer(self, spec: Spec, given: Parameters, **rules: Any) -> Optional[LayerExport]:
        return super().read_layer(spec, given, bare_points=spec.points, **rules)

    def declare_results(self) -> None:
        self.add_output(
            "BOX_PRECISION",
            tr("Box precision on the validation patches"),
            tr("Fraction of the predicted crowns that are correct, for the selected epoch."),
        )
        self.add_output(
            "BOX_RECALL",
            tr("Box recall on the validation patches"),
            tr("Fraction of the annotated crowns that were detected, for the selected epoch."),
        )

    def outputs(self, result: FineTuneResult, given: Parameters, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        try:
            name = register_model(result.model, lambda text: feedback.pushWarning(of_engine(text)))
            feedback.pushInfo(tr("The model can be chosen as '{name}'.").format(name=name))
        except DeepForestError as error:  # the model itself is written
            reason = in_words(error)
            feedback.pushWarning(tr("The model was not added to the list of models. {reason}").format(reason=reason))
        return super().outputs(result, given, feedback)
