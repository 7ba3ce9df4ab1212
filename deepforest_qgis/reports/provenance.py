"""What a prediction was made from and how, in words that its report and its layer's metadata share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..common.jobs import PredictJob
from ..imagery.raster import Raster
from ..model.model_info import ModelInfo
from .language import Language

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
    job: PredictJob,
    raster: Raster,
    info: ModelInfo,
    model_name: str,
    score_threshold: float,
    window: tuple[int, int],
    arithmetic: str,
    began: str,
    tr: Language,
) -> Facts:
    """Facts of a job that is about to run, in words of a language. ``window``: its width and height in pixels."""
    ref = raster.ref
    stretch = raster.stretch
    return Facts(
        raster={
            tr("Raster"): raster.title,
            **({tr("File"): job.raster.path} if job.raster.path != raster.title else {}),
            tr("Size (px)"): f"{ref.width} x {ref.height}",
            tr("Ground resolution (m per px)"): " x ".join(tr.number(side, ".4g") for side in ref.gsd)
            if ref.gsd
            else tr("unknown"),
            tr("CRS"): ref.crs.name if ref.crs is not None else tr("no CRS"),
            tr("Bands (red, green, blue)"): list(raster.bands),
            tr("Data type"): raster.dtype,
            **(
                {
                    tr("Stretched from"): ", ".join(
                        tr("{low} to {high}").format(low=tr.number(low, "g"), high=tr.number(high, "g"))
                        for low, high in zip(stretch.low, stretch.high, strict=True)
                    )
                }
                if stretch
                else {}
            ),
        },
        model={
            tr("Model"): model_name,
            tr("Architecture"): info.architecture,
            tr("Classes"): list(info.labels),
            tr("Ground extent of a patch (m)"): round(info.extent_m, 2) if info.extent_m else tr("unknown"),
            tr("Resolution learned from (m per px)"): round(info.extent_m / info.patch_px, 4)
            if info.extent_m
            else tr("unknown"),
            tr("Score threshold of the model"): round(info.score_threshold, 3),
            **{
                name: value
                for name, value in (
                    (tr("Started from"), info.parent),
                    (tr("Made"), info.created),
                    (tr("Licence"), info.licence),
                    (tr("Sources"), info.sources),
                    (
                        tr("Measured at training"),
                        ", ".join(f"{key} {_short(one)}" for key, one in info.metrics.items()),
                    ),
                )
                if value
            },
        },
        parameters={
            tr("Areas"): job.areas.title if job.areas else tr("everywhere"),
            **({tr("Extent"): _extent(job)} if job.extent else {}),
            tr("Windows"): tr("{width} x {height} pixels").format(width=window[0], height=window[1])
            + f"; {arithmetic}",
            tr("Patch overlap (share)"): job.patch_overlap,
            tr("Score threshold"): round(score_threshold, 3),
            tr("Overlap threshold (IoU)"): job.iou_threshold,
            tr("Crown shape"): job.crown_shape,
            tr("Crowns do not overlap"): job.no_overlap,
            tr("Where windows overlap"): job.seams,
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
