"""The job that evaluates predicted crowns. Standard library only (Python 3.9 and newer)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Optional

from .errors import InputError
from .job_inputs import LANGUAGE, VectorInput
from .messages import Message
from .spec import Specified, parameter, with_default

__all__ = ["EvaluateJob"]


@dataclass(frozen=True)
class EvaluateJob(Specified):
    """Compare predicted crowns with reference crowns.

    Both layers name a ``label_field``, or neither (classes are ignored).
    """

    verb: ClassVar[str] = "evaluate"

    predictions: VectorInput = field(
        metadata=parameter(
            "Predicted crowns", "Crowns detected by 'Predict tile', or any polygon layer of crowns.", shares="truth"
        )
    )
    truth: VectorInput = field(
        metadata=parameter(
            "Reference crowns",
            "Reference crowns as polygons or points, in any CRS. Points without a crown diameter are matched by "
            "distance. If a class field is given, both layers need it.",
            points=True,
            nested=("label_field", "crown_diameter_m"),
            diameter_help=Message("Each point is replaced by a square of this width. Default: points stay points."),
        )
    )
    areas: Optional[VectorInput] = with_default(
        None,
        "Areas to evaluate",
        "Polygons in which every reference crown is annotated. Crowns outside are ignored. Required for the precision "
        "if the reference crowns are points without a diameter.",
    )
    iou_threshold: float = with_default(
        0.4,
        "Matching threshold (IoU, 0.01–0.99)",
        "A predicted and a reference crown match if their IoU is above this threshold.",
        least=0.01,
        most=0.99,
        decimals=2,
    )
    matches: str = with_default(
        "",
        "Matches",
        "All crowns, classified as true positive, false positive or false negative (missed), and the ignored boxes.",
        kind="output_layer",
        layer="matches",
        created=True,
    )
    report: str = with_default(
        "",
        "Evaluation report",
        "HTML page with metrics and curves.",
        kind="output_file",
        extensions=(".html",),
        created=True,
    )
    language: str = field(default="en", metadata=LANGUAGE)
    matching: str = with_default(
        "auto",
        "Matching",
        "overlap: crowns match if their IoU is above the threshold. distance: a reference crown matches a predicted "
        "crown whose centre is within the tolerance. containment: it matches a predicted crown that contains its "
        "centre. auto: distance for points without a crown diameter, else overlap. Matches are one to one.",
        choices=("auto", "overlap", "distance", "containment"),
        later=True,
    )
    tolerance: float = with_default(
        2.0,
        "Tolerance of the matching by distance (m)",
        "Largest distance between a reference crown and the centre of the predicted crown.",
        least=0.0,
        most=100.0,
        decimals=2,
        later=True,
    )
    tolerance_share: float = with_default(
        0.0,
        "Additional tolerance (fraction of the crown diameter)",
        "Added to the tolerance: this fraction of the diameter of the predicted crown. 0.5: its radius.",
        least=0.0,
        most=2.0,
        decimals=2,
        advanced=True,
        later=True,
    )
    suggest_thresholds: bool = with_default(
        False,
        "Suggest thresholds",
        "Find the score threshold and the NMS threshold with the largest F1. Use crowns that were predicted with a low "
        "score threshold and a large NMS threshold: crowns that the prediction left out cannot be evaluated.",
        later=True,
    )
    store_in: str = with_default(
        "",
        "Store the thresholds in this model (file or name)",
        "Model file written by 'Fine-tune' that receives the suggested thresholds. Default: they are not stored.",
        kind="model",
        own=True,
        advanced=True,
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        if bool(self.predictions.label_field) != bool(self.truth.label_field):
            raise InputError(
                "Only one of the two crown layers has a class field.",
                "Set a class field for both layers, or for neither.",
            )
