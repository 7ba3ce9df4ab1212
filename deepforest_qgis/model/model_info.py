"""Description of a model: architecture, classes, ground resolution, thresholds and provenance."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from ..common.errors import ModelFileError
from ..common.messages import Message
from ..common.model_registry import HEADER
from ..files.safe_parsing import parse_json, short_repr

__all__ = [
    "DAMAGED",
    "HEADER",
    "MAX_CLASSES",
    "MAX_DETECTIONS",
    "ModelInfo",
    "allowed_extent",
    "are_labels",
    "from_header",
    "is_fraction",
    "is_integer",
    "to_header",
]

FORMAT_VERSION = 1
MAX_CLASSES = 1000  # the network is built for as many classes as a file names, before its weights are checked
MAX_PATCH_PX = 10_000
MAX_DETECTIONS = 1_000_000
MAX_VALUE = 3e38  # of a raster, as float32
MIN_PIXEL_M, MAX_PIXEL_M = 0.001, 100.0  # ground resolution of the training
STORED_NMS = "thresholds_nms"  # key of the settings
DAMAGED = Message("Download or copy the file again.")


@dataclass(frozen=True)
class ModelInfo:
    """Description of a model, stored in its file.

    Attributes:
        architecture: a key of :data:`architectures.ARCHITECTURES`.
        labels: class names in the order of their numbers, from 0.
        extent_m: side of a training patch on the ground in metres; None if unknown. Divided by ``patch_px`` it is the
            ground resolution of the training.
        patch_px: side of a training patch in pixels of the raster.
        bands: band numbers of the training rasters, from 1.
        stretch: value range of the training rasters, see :class:`imagery.raster.Stretch`.
        score_threshold: default score threshold.
        nms_threshold: IoU threshold of the NMS within a window.
        detections_per_img: largest number of detections in a patch.
        topk_candidates: largest number of detections per level of the feature pyramid before the NMS, in a patch.
        part: "detector", or "backbone" if the head is not trained.
        parent: model that the training started from.
        created: date of the training.
        licence: licence of the weights.
        sources: sources of the training data.
        metrics: validation metrics.
        settings: settings of the training.
    """

    architecture: str
    labels: tuple[str, ...]
    extent_m: float | None = None
    patch_px: int = 400
    bands: tuple[int, ...] = ()
    stretch: dict[str, Any] | None = None
    score_threshold: float = 0.1
    nms_threshold: float = 0.05
    # DeepForest drops detections beyond 300 per window without a warning; dense stands have more.
    detections_per_img: int = 1000
    topk_candidates: int = 2000
    part: str = "detector"
    parent: str = ""
    created: str = ""
    licence: str = ""
    sources: str = ""
    metrics: dict[str, Any] = field(default_factory=dict)
    settings: dict[str, Any] = field(default_factory=dict)

    @property
    def stored_nms(self) -> float | None:
        """NMS threshold for predictions that was stored with :func:`.stored_thresholds.store_thresholds`, if any."""
        value: Any = self.settings.get(STORED_NMS)
        return float(value) if is_fraction(value) else None

    def _valid_fields(self) -> dict[str, bool]:
        """Whether the value of each field is allowed."""
        patch = is_integer(self.patch_px, 1, MAX_PATCH_PX)
        extent = self.extent_m
        return {
            **{name: isinstance(getattr(self, name), str) for name in ("architecture", *_TEXTS)},
            **{name: isinstance(getattr(self, name), dict) for name in ("metrics", "settings")},
            **{name: is_fraction(getattr(self, name)) for name in ("score_threshold", "nms_threshold")},
            **{name: is_integer(getattr(self, name), 1, MAX_DETECTIONS) for name in _LIMITS},
            "labels": are_labels(self.labels),
            "patch_px": patch,
            "extent_m": extent is None or (patch and allowed_extent(extent, self.patch_px) is not None),
            "bands": isinstance(self.bands, list | tuple) and all(is_integer(band, 1, 1 << 16) for band in self.bands),
            "stretch": self.stretch is None or _is_stretch(self.stretch),
            "part": self.part in ("detector", "backbone"),
        }


_LIMITS = ("detections_per_img", "topk_candidates")
_TEXTS = ("parent", "created", "licence", "sources")


def allowed_extent(extent_m: float | None, patch_px: int) -> float | None:
    """Return the ground extent of a patch in metres; None if model files cannot contain its ground resolution."""
    return extent_m if _is_number(extent_m, MIN_PIXEL_M * patch_px, MAX_PIXEL_M * patch_px) else None


def _is_number(value: object, least: float, most: float) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and least <= value <= most


def is_integer(value: object, least: int, most: int) -> bool:
    """Return whether a value is an integer within the bounds."""
    return isinstance(value, int) and _is_number(value, least, most)


def is_fraction(value: object) -> bool:
    """Return whether a value is a number from 0 to 1."""
    return _is_number(value, 0, 1)


def are_labels(value: object) -> bool:
    """Return whether a value is a sequence of distinct class names of an allowed length."""
    return (
        isinstance(value, list | tuple)
        and 0 < len(value) <= MAX_CLASSES
        and all(isinstance(label, str) for label in value)
        and len(set(value)) == len(value)
    )


def _is_stretch(value: object) -> bool:
    return (
        isinstance(value, dict)
        and isinstance(value.get("dtype"), str)
        and all(
            isinstance(value.get(end), list)
            and len(value[end]) == 3
            and all(_is_number(one, -MAX_VALUE, MAX_VALUE) for one in value[end])
            for end in ("low", "high")
        )
    )


def to_header(info: ModelInfo) -> str:
    """Serialize a description as JSON, for the header of a model file or a checkpoint."""
    return json.dumps({"version": FORMAT_VERSION, **asdict(info)}, ensure_ascii=False)


def from_header(header: str, path: Path) -> ModelInfo:
    """Read and check a description that :func:`to_header` wrote; unknown fields are ignored.

    Args:
        header: the JSON text.
        path: the model file, for error messages.

    Raises:
        ModelFileError: the text is damaged or was written by a newer version, or a field is missing or not allowed.
    """
    try:
        data = parse_json(header)
    except (TypeError, ValueError) as error:
        raise ModelFileError(
            "The header of model '{model}' cannot be read: {error}.", DAMAGED, model=path, error=error
        ) from error
    if not isinstance(data, dict) or data.get("version") != FORMAT_VERSION:
        raise ModelFileError(
            "The format of model '{model}' has another version.", "Update DeepForest for QGIS.", model=path
        )
    known = {entry.name for entry in fields(ModelInfo)}
    try:
        info = ModelInfo(**{"labels": data["labels"], **{name: one for name, one in data.items() if name in known}})
        for name, valid in info._valid_fields().items():
            if not valid:
                raise ValueError(
                    Message("'{name}' cannot be {value}", name=name, value=short_repr(getattr(info, name)))
                )
    except (KeyError, TypeError, ValueError) as error:
        reason = Message("{error} is missing", error=error) if isinstance(error, KeyError) else error
        raise ModelFileError(
            "The header of model '{model}' cannot be read: {reason}.", DAMAGED, model=path, reason=reason
        ) from error
    return replace(info, labels=tuple(info.labels), bands=tuple(info.bands))
