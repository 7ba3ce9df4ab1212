"""Provenance of a prediction: its raster, model and parameters, for its report and the metadata of its layer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np

from ..common.addresses import hide_secrets
from ..common.jobs import Extent, PredictJob
from ..common.messages import Message
from ..common.provenance_labels import BEGAN, LABELS, metadata_texts
from ..imagery.raster import Raster
from ..model.model_info import ModelInfo

__all__ = ["CrownOrigin", "Provenance", "describe_model", "describe_run"]

_LIMITS, _MODELS = ("min_diameter", "max_diameter", "min_height"), ("height", "surface", "terrain")
_UNKNOWN = Message("unknown")


@dataclass(frozen=True)
class Provenance:
    """Values that describe a prediction, by the names of :data:`LABELS`.

    Attributes:
        raster: Properties of the raster.
        model: Properties of the model.
        parameters: The parameters of the job.
        began: The start of the run in UTC, in ISO format.
    """

    raster: Mapping[str, Any]
    model: Mapping[str, Any]
    parameters: Mapping[str, Any]
    began: str

    def to_dict(self) -> dict[str, Any]:
        """Return the values as JSON-ready data."""
        return {**{part: dict(getattr(self, part)) for part in LABELS}, "began": self.began}

    def labelled(self) -> dict[str, dict[Message, Any]]:
        """Return the values of each part by their labels."""
        return {
            part: {labels[name]: value for name, value in getattr(self, part).items()}
            for part, labels in LABELS.items()
        }

    def metadata(self) -> dict[str, str]:
        """Return the values as texts by their English labels, as a GeoPackage stores them."""
        return metadata_texts(self.to_dict())

    @classmethod
    def from_metadata(cls, texts: Mapping[str, str]) -> Provenance | None:
        """Return what :meth:`metadata` returned for a prediction, with values as texts; None for other metadata."""
        parts = {
            part: {name: texts[label] for name, label in labels.items() if label in texts}
            for part, labels in LABELS.items()
        }
        try:
            began = datetime.fromisoformat(texts.get(BEGAN, "")).isoformat()
        except ValueError:
            return None
        return cls(**parts, began=began) if "name" in parts["raster"] and "name" in parts["model"] else None


@dataclass(frozen=True)
class CrownOrigin:
    """How the crowns of a layer were detected, as far as the layer states it.

    Attributes:
        models: The names of the models of the crowns.
        dates: The days of the predictions, in ISO format.
        lowest_score: The lowest score of the crowns; None if there are no scores.
        added: The number of crowns without a model, in a layer whose other crowns have one.
        provenance: The prediction that the metadata of the layer describe; None if they describe none.
    """

    models: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    lowest_score: float | None = None
    added: int = 0
    provenance: Provenance | None = None


def describe_run(
    job: PredictJob,
    raster: Raster,
    info: ModelInfo,
    model_name: str,
    score_threshold: float,
    window: tuple[int, int],
    computation: str,
    began: str,
) -> Provenance:
    """Describe a prediction that is about to run.

    Args:
        job: The job.
        raster: Its raster.
        info: The description in its model file.
        model_name: The name of the model.
        score_threshold: The score threshold that is used.
        window: Width and height of a window in pixels of the raster.
        computation: Device, backend and numerical precision.
        began: The start of the run in UTC, in ISO format.
    """
    return Provenance(
        raster=_raster(job, raster),
        model=describe_model(info, model_name),
        parameters={
            "areas": job.areas.place if job.areas else Message("whole raster"),
            **({"extent": _extent(job.extent)} if job.extent else {}),
            "windows": Message(
                "{width} × {height} pixels; {computation}", width=window[0], height=window[1], computation=computation
            ),
            "patch_overlap": job.patch_overlap,
            "score_threshold": round(score_threshold, 3),
            "iou_threshold": job.iou_threshold,
            "crown_shape": job.crown_shape,
            "no_overlap": job.no_overlap,
            "seams": job.seams,
            **{name: getattr(job, name) for name in _LIMITS if getattr(job, name) is not None},
            **{name: getattr(job, name).place for name in _MODELS if getattr(job, name) is not None},
        },
        began=began,
    )


def _raster(job: PredictJob, raster: Raster) -> dict[str, Any]:
    ref, stretch, source = raster.ref, raster.stretch, hide_secrets(job.raster.source or job.raster.path)
    ranges = zip(stretch.low, stretch.high, strict=True) if stretch else ()
    values = [Message("{low:g} to {high:g}", low=low, high=high) for low, high in ranges]
    return {
        "name": raster.title,
        **({"file": source} if source != raster.title else {}),
        "size": f"{ref.width} × {ref.height}",
        "ground_resolution": Message("{x:.4g} × {y:.4g}", x=ref.gsd[0], y=ref.gsd[1]) if ref.gsd else _UNKNOWN,
        "crs": ref.crs.name if ref.crs is not None else Message("no CRS"),
        "bands": list(raster.bands),
        "data_type": raster.dtype,
        **({"stretch": values} if values else {}),
    }


def describe_model(info: ModelInfo, name: str) -> dict[str, Any]:
    """Return the properties of a model by the names of :data:`LABELS`; those that are unknown may be missing."""
    optional = {
        "parent": info.parent,
        "created": info.created,
        "licence": info.licence,
        "sources": info.sources,
        "metrics": [Message("{name} {value}", name=name, value=_short(value)) for name, value in info.metrics.items()],
    }
    return {
        "name": name,
        "architecture": info.architecture,
        "classes": list(info.labels),
        "extent": round(info.extent_m, 2) if info.extent_m else _UNKNOWN,
        "resolution": round(info.extent_m / info.patch_px, 4) if info.extent_m else _UNKNOWN,
        "score_threshold": round(info.score_threshold, 3),
        **{key: value for key, value in optional.items() if value},
    }


def _extent(extent: Extent) -> Message:
    return Message(
        "x {xmin:.9g} to {xmax:.9g}, y {ymin:.9g} to {ymax:.9g}",
        xmin=extent.xmin,
        xmax=extent.xmax,
        ymin=extent.ymin,
        ymax=extent.ymax,
    )


def _short(value: object) -> str:
    if isinstance(value, dict):
        values = [Message("{name} {value}", name=name, value=_short(one)) for name, one in value.items()]
        return Message("({values})", values=values)
    return Message("{value:.3g}", value=value) if isinstance(value, float) and np.isfinite(value) else str(value)
