"""Results of jobs, one dataclass per verb. Standard library only (Python 3.9 and newer)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Optional

from .wire import read_fields, to_json

__all__ = [
    "RESULTS",
    "CompareCrownsResult",
    "ConvertResult",
    "CrownAttributesResult",
    "EvaluateResult",
    "FineTuneResult",
    "JobResult",
    "ModelInfoResult",
    "PredictResult",
    "PredictTilesResult",
    "SplitResult",
    "StandSummaryResult",
    "SuggestResult",
    "read_result",
]


@dataclass(frozen=True)
class JobResult:
    """Base of the results of jobs. Optional files are None or empty if they were not written."""

    def to_dict(self) -> dict[str, Any]:
        """Return the result as JSON-ready data, without fields that have their default value."""
        return {f.name: to_json(getattr(self, f.name)) for f in fields(self) if getattr(self, f.name) != f.default}


@dataclass(frozen=True)
class SplitResult(JobResult):
    """Patches of a raster: folder, annotation file, footprints, and the numbers of patches and crowns."""

    output_folder: str
    annotations_csv: str
    footprints: Optional[str]
    patches: int
    crowns: int


@dataclass(frozen=True)
class FineTuneResult(JobResult):
    """A trained model: file, report, log folder, and the validation metrics of its best epoch (None without one).

    The best epoch is 0 if the start model was kept.
    """

    model: str
    report: Optional[str]
    log_folder: Optional[str]
    box_precision: Optional[float]
    box_recall: Optional[float]
    box_f1: Optional[float]
    epochs: int
    best_epoch: int


@dataclass(frozen=True)
class PredictResult(JobResult):
    """Crowns of a raster.

    Attributes:
        output: GeoPackage of the crowns.
        report: HTML report.
        density: GeoTIFF of the crown density.
        about: Provenance for the layer's metadata.
        count: Number of crowns.
        windows: Number of windows in the region of interest.
        windows_skipped: Windows without valid pixels.
        unreadable: Fraction of the region of interest that cannot be read.
        seconds: Duration.
        cancelled: Whether the run was cancelled and wrote the crowns of its finished windows.
        windows_done: Finished windows of a cancelled run.
        covered: Finished fraction of the region of interest of a cancelled run.
    """

    output: str
    report: Optional[str]
    density: Optional[str]
    about: dict[str, Any]
    count: int
    windows: int
    windows_skipped: int
    unreadable: float
    seconds: float
    cancelled: bool = False
    windows_done: Optional[int] = None
    covered: Optional[float] = None


@dataclass(frozen=True)
class PredictTilesResult(PredictResult):
    """Crowns of many rasters.

    Attributes:
        rasters: Number of rasters in which crowns were detected.
        failed: Reason (a message, sent as :meth:`.messages.Message.to_wire` returns it) by path, for each raster that
            was not processed, or only in part.
        windows_resumed: Windows that an earlier run had finished.
    """

    rasters: int = field(default_factory=int)
    failed: dict[str, Any] = field(default_factory=dict)
    windows_resumed: int = field(default_factory=int)


@dataclass(frozen=True)
class EvaluateResult(JobResult):
    """Precision, recall and F1 of crowns, mean average precision, files, and numbers of crowns by result.

    Precision, F1 and the number of false positives are None if the reference crowns are points and no areas are given.

    Attributes:
        diameter_bias: Mean of predicted minus reference diameters of the matches in metres; None without metres.
        diameter_rmse: Their root mean square error in metres; None without metres.
        diameter_ks: Kolmogorov-Smirnov distance of the diameters of all crowns; None if undefined.
        position_mean: Mean distance of the matches in metres; None if they are matched by overlap, or without metres.
        position_rmse: Root mean square of these distances.
        suggested_score_threshold: Score threshold with the largest F1; None if it is not suggested, as the next ones.
        suggested_nms_threshold: NMS threshold with the largest F1.
        suggested_f1: The largest F1.
        store_in: Model file in which the thresholds were stored.
    """

    precision: Optional[float]
    recall: Optional[float]
    f1: Optional[float]
    map: Optional[float]
    matches: Optional[str]
    report: Optional[str]
    true_positives: int
    false_positives: Optional[int]
    missed: int
    diameter_bias: Optional[float] = None
    diameter_rmse: Optional[float] = None
    diameter_ks: Optional[float] = None
    position_mean: Optional[float] = None
    position_rmse: Optional[float] = None
    suggested_score_threshold: Optional[float] = None
    suggested_nms_threshold: Optional[float] = None
    suggested_f1: Optional[float] = None
    store_in: Optional[str] = None


@dataclass(frozen=True)
class SuggestResult(JobResult):
    """Suggested areas: GeoPackage, their number, and the number of candidates."""

    output: str
    count: int
    looked_at: int


@dataclass(frozen=True)
class ConvertResult(JobResult):
    """Converted annotations.

    Attributes:
        output: Layer of the crowns; empty if a folder was written.
        footprints: Layer of the images.
        output_folder: Folder of the annotations; empty if a layer was written.
        file: Main file in the folder; the folder for Pascal VOC.
        crowns: Number of crowns.
        images: Number of images.
        images_without_crowns: Number of images without crowns.
    """

    output: Optional[str]
    footprints: Optional[str]
    output_folder: Optional[str]
    file: Optional[str]
    crowns: int
    images: int
    images_without_crowns: int


@dataclass(frozen=True)
class ModelInfoResult(JobResult):
    """The card of a model. Texts are empty and numbers None if they are unknown.

    Attributes:
        report: HTML report.
        name: Name of the model.
        file: Its file or folder.
        architecture: Architecture of the network.
        parameters: Number of parameters of the network.
        classes: Class names, separated by commas.
        extent: Side of a training patch on the ground in metres.
        resolution: Ground resolution of the training in metres per pixel.
        score_threshold: Default score threshold.
        nms_threshold: IoU threshold of the NMS.
        created: Date and time of the training in UTC, in ISO format.
        parent: Model that the training started from.
        licence: Licence of the weights.
        sources: Sources of the training data.
        precision: Precision on the validation patches, as the other metrics.
        recall: Recall.
        f1: F1.
        map: Mean average precision.
        diameter_bias: Mean of predicted minus annotated diameters in metres.
        diameter_rmse: Root mean square error of the diameters in metres.
        validation_patches: Number of validation patches.
        validation_crowns: Number of crowns in the validation patches.
    """

    report: Optional[str]
    name: str
    file: str
    architecture: str
    parameters: int
    classes: str
    extent: Optional[float]
    resolution: Optional[float]
    score_threshold: float
    nms_threshold: float
    created: str
    parent: str
    licence: str
    sources: str
    precision: Optional[float]
    recall: Optional[float]
    f1: Optional[float]
    map: Optional[float]
    diameter_bias: Optional[float] = None
    diameter_rmse: Optional[float] = None
    validation_patches: Optional[int] = None
    validation_crowns: Optional[int] = None


@dataclass(frozen=True)
class StandSummaryResult(JobResult):
    """Figures of stands, and those of all stands together. Numbers are None if they are unknown.

    Attributes:
        output: Layer of the stands with their figures.
        table: The figures as CSV.
        report: HTML report.
        about: Method and sources for the metadata of the layer, and the names of the classes by field.
        stand_count: Number of stands.
        count: Number of crowns in the stands; a crown in overlapping stands counts once.
        outside: Number of crowns in no stand, or outside the processed area.
        area_ha: Area in hectares, of the processed part if that is known.
        covered_pct: Processed share of the area in percent.
        stems_ha: Crowns per hectare.
        cover_pct: Crown cover in percent.
        diameter_mean: Mean diameter in metres.
        height_mean: Mean height in metres.
        count_low: Lower limit of the number of trees, from the precision and recall of an evaluation.
        count_high: Upper limit.
    """

    output: str
    table: Optional[str]
    report: Optional[str]
    about: dict[str, Any]
    stand_count: int
    count: int
    outside: int
    area_ha: Optional[float]
    covered_pct: Optional[float]
    stems_ha: Optional[float]
    cover_pct: Optional[float]
    diameter_mean: Optional[float]
    height_mean: Optional[float]
    count_low: Optional[float] = None
    count_high: Optional[float] = None


@dataclass(frozen=True)
class CompareCrownsResult(JobResult):
    """Changes between the crowns of two dates. Growth is the mean of the kept crowns, None if it is unknown.

    Attributes:
        output: Layer of all crowns with their change.
        stand_output: Layer of the stands with their changes.
        kept: Number of matched crowns.
        gone: Number of earlier crowns without a partner.
        new: Number of later crowns without a partner.
        unknown: Number of crowns without a partner outside the processed area of either date.
        shift_east: Displacement of the later crowns to the east in metres; None if unknown.
        shift_north: Displacement to the north in metres.
        shift_pairs: Number of pairs of crowns from which the shift was estimated.
        diameter_growth: Growth of the diameter in metres.
        area_growth: Growth of the crown area in square metres.
        height_growth: Growth of the height in metres.
    """

    output: str
    stand_output: Optional[str]
    kept: int
    gone: int
    new: int
    unknown: int
    shift_east: Optional[float]
    shift_north: Optional[float]
    shift_pairs: int
    diameter_growth: Optional[float] = None
    area_growth: Optional[float] = None
    height_growth: Optional[float] = None


@dataclass(frozen=True)
class CrownAttributesResult(JobResult):
    """Crowns with attributes.

    Attributes:
        output: Layer of the crowns.
        tree_tops: Layer of the tree tops.
        about: Method and rasters for the metadata of the layer.
        count: Number of crowns in the layer.
        left_out: Number of crowns below the minimum height.
        without_height: Number of crowns where the height model has no data.
    """

    output: str
    tree_tops: Optional[str]
    about: dict[str, Any]
    count: int
    left_out: int
    without_height: int


RESULTS: Mapping[str, type[JobResult]] = {
    "split": SplitResult,
    "fine-tune": FineTuneResult,
    "predict": PredictResult,
    "predict-tiles": PredictTilesResult,
    "evaluate": EvaluateResult,
    "suggest": SuggestResult,
    "convert": ConvertResult,
    "model-info": ModelInfoResult,
    "stand-summary": StandSummaryResult,
    "compare-crowns": CompareCrownsResult,
    "crown-attributes": CrownAttributesResult,
}


def read_result(verb: str, values: Mapping[str, Any]) -> JobResult:
    """Read the result of a job from the data of another process.

    Args:
        verb: That of the job.
        values: Values by the names of the fields of its class.

    Raises:
        ValueError: A value is missing or has a wrong type.
    """
    cls = RESULTS[verb]
    return cls(**read_fields(cls, values))
