"""What a prediction was made from and how, in words that its report and its layer's metadata share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..imagery.raster import Raster
from ..jobs import PredictJob
from ..model.weights import ModelInfo

__all__ = ["Facts", "facts_of"]


@dataclass(frozen=True)
class Facts:
    """Named values (JSON-ready) of the ``raster``, the ``model`` and the ``parameters``; ``began``: when, in UTC."""

    raster: dict[str, Any]
    model: dict[str, Any]
    parameters: dict[str, Any]
    began: str

    def flat(self) -> dict[str, str]:
        """One name and one text for each, as a GeoPackage keeps them."""
        everything = {**self.raster, **self.model, **self.parameters, "Run began": self.began}
        return {
            name: ", ".join(map(str, one)) if isinstance(one, list) else str(one) for name, one in everything.items()
        }


def facts_of(
    job: PredictJob, raster: Raster, info: ModelInfo, model_name: str, score_threshold: float, windows: str, began: str
) -> Facts:
    """Facts of a job that is about to run. ``windows``: their size and arithmetic, in words."""
    ref = raster.ref
    stretch = raster.stretch
    return Facts(
        raster={
            "Raster": raster.title,
            **({"File": job.raster.path} if job.raster.path != raster.title else {}),
            "Size (px)": f"{ref.width} x {ref.height}",
            "Ground resolution (m per px)": " x ".join(f"{side:.4g}" for side in ref.gsd) if ref.gsd else "unknown",
            "CRS": ref.crs.name if ref.crs is not None else "none",
            "Bands (red, green, blue)": list(raster.bands),
            "Data type": raster.dtype,
            **(
                {"Stretched from": ", ".join(f"{a:g} to {b:g}" for a, b in zip(stretch.low, stretch.high, strict=True))}
                if stretch
                else {}
            ),
        },
        model={
            "Model": model_name,
            "Architecture": info.architecture,
            "Classes": list(info.labels),
            "Ground extent of a patch (m)": round(info.extent_m, 2) if info.extent_m else "unknown",
            "Resolution learned from (m per px)": round(info.extent_m / info.patch_px, 4)
            if info.extent_m
            else "unknown",
            "Score threshold of the model": round(info.score_threshold, 3),
            **{
                name: value
                for name, value in (
                    ("Started from", info.parent),
                    ("Made", info.created),
                    ("Licence", info.licence),
                    ("Sources", info.sources),
                    ("Measured at training", ", ".join(f"{key} {_short(one)}" for key, one in info.metrics.items())),
                )
                if value
            },
        },
        parameters={
            "Areas": job.areas.title if job.areas else "everywhere",
            **({"Extent": _extent(job)} if job.extent else {}),
            "Windows": windows,
            "Patch overlap (share)": job.patch_overlap,
            "Score threshold": round(score_threshold, 3),
            "Overlap threshold (IoU)": job.iou_threshold,
            "Crown shape": job.crown_shape,
            "Crowns do not overlap": job.no_overlap,
            "Where windows overlap": job.seams,
        },
        began=began,
    )


def _short(value: object) -> str:
    if isinstance(value, dict):
        return "(" + ", ".join(f"{name} {_short(one)}" for name, one in value.items()) + ")"
    return f"{value:.3g}" if isinstance(value, float) and np.isfinite(value) else str(value)


def _extent(job: PredictJob) -> str:
    box = job.extent
    return "" if box is None else f"{box.xmin:.9g}, {box.ymin:.9g}, {box.xmax:.9g}, {box.ymax:.9g}"
