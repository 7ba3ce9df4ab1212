"""Model card: the description in a model file."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputString

from ..deepforest_qgis.common.jobs import ModelInfoJob
from ..deepforest_qgis.common.messages import Message
from .base.algorithm import tr
from .base.job_algorithm import JobAlgorithm

__all__ = ["ModelCard"]


class ModelCard(JobAlgorithm):
    """Shows what is known of a model."""

    ID = "modelinfo"
    NAME = Message("Model card")
    SUMMARY = Message("Shows classes, ground resolution, thresholds, metrics and origin of a model.")
    TAGS = Message("tree,crown,deepforest,model,classes,resolution,metrics,licence,information")
    JOB = ModelInfoJob

    def declare_results(self) -> None:
        validation = tr("Computed on the validation patches of the training. Empty if unknown.")
        for row in (
            ("NAME", tr("Name of the model"), tr("File name, or repository and revision of the Hugging Face Hub.")),
            ("FILE", tr("File"), tr("File or folder of the model.")),
            ("ARCHITECTURE", tr("Architecture"), tr("Architecture of the network.")),
            ("CLASSES", tr("Classes"), tr("Class names, separated by commas.")),
            ("CREATED", tr("Created"), tr("Date and time of the training in UTC.")),
            ("PARENT", tr("Fine-tuned from"), tr("Model that the training started from.")),
            ("LICENCE", tr("Licence"), tr("Licence of the weights.")),
            ("SOURCES", tr("Sources"), tr("Sources of the training data.")),
        ):
            self.add_output(*row, QgsProcessingOutputString)
        for row in (
            ("PARAMETERS", tr("Parameters of the network"), tr("Number of parameters of the network.")),
            ("EXTENT", tr("Ground extent of a patch (m)"), tr("Side of a training patch on the ground.")),
            ("RESOLUTION", tr("Training resolution (m per pixel)"), tr("Ground resolution of the training patches.")),
            ("SCORE_THRESHOLD", tr("Score threshold of the model"), tr("Default score threshold.")),
            ("NMS_THRESHOLD", tr("NMS threshold (IoU)"), tr("NMS threshold within a window.")),
            ("PRECISION", tr("Precision (0–1)"), validation),
            ("RECALL", tr("Recall (0–1)"), validation),
            ("F1", tr("F1 (0–1)"), validation),
            ("MAP", tr("Mean average precision (mAP, 0–1)"), validation),
            ("DIAMETER_BIAS", tr("Bias of the diameters (m)"), validation),
            ("DIAMETER_RMSE", tr("RMSE of the diameters (m)"), validation),
            ("VALIDATION_PATCHES", tr("Validation patches"), tr("Number of validation patches. Empty if unknown.")),
            ("VALIDATION_CROWNS", tr("Validation crowns"), tr("Number of crowns in them. Empty if unknown.")),
        ):
            self.add_output(*row)
