"""The method of a prediction in sentences, with its sources, for readers who did not run it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import torch
import torchvision

from .. import __version__
from ..common.messages import Message, counted_if
from ..model.architectures import DEEPFOREST
from .provenance import CrownOrigin, Provenance

__all__ = ["method_sentences", "method_sources", "origin_sentences", "origin_sources"]

# References are not translated.
_CROWNS = (
    "Weinstein, B. G., Marconi, S., Bohlman, S., Zare, A., White, E. (2019): Individual tree-crown detection in RGB "
    "imagery using semi-supervised deep learning neural networks. Remote Sensing 11 (11), 1309. doi:10.3390/rs11111309"
)
_DEEPFOREST = (
    "Weinstein, B. G., Marconi, S., Aubry-Kientz, M., Vincent, G., Senyondo, H., White, E. P. (2020): DeepForest: A "
    "Python package for RGB deep learning tree crown delineation. Methods in Ecology and Evolution 11 (12), 1743–1751. "
    "doi:10.1111/2041-210X.13472"
)
_RETINANET = (
    "Lin, T.-Y., Goyal, P., Girshick, R., He, K., Dollár, P. (2017): Focal loss for dense object detection. IEEE "
    "International Conference on Computer Vision, 2980–2988. doi:10.1109/ICCV.2017.324"
)
_FCOS = (
    "Tian, Z., Shen, C., Chen, H., He, T. (2019): FCOS: Fully convolutional one-stage object detection. IEEE/CVF "
    "International Conference on Computer Vision, 9627–9636. doi:10.1109/ICCV.2019.00972"
)
_TORCHVISION = (
    "TorchVision maintainers and contributors (2016): TorchVision: PyTorch's computer vision library. "
    "https://github.com/pytorch/vision"
)
_HEIGHTS = Message("The height of a crown is the maximum of the height model inside it, without single-pixel spikes.")
_ACCURACY = Message("The accuracy is known only from a comparison with crowns that were mapped independently.")
_SHOWN = {"box_precision": Message("precision"), "box_recall": Message("recall"), "box_f1": Message("F1")}


def method_sentences(provenance: Provenance, metrics: Mapping[str, object], *, with_heights: bool) -> list[Message]:
    """Describe how the crowns were detected.

    Args:
        provenance: Raster, model and parameters.
        metrics: Validation metrics of the model.
        with_heights: Whether crowns have heights.
    """
    sentences = _detection(provenance)
    if with_heights:
        sentences.append(_HEIGHTS)
    sentences += _training(provenance)
    known = [
        Message("{name} {value:.2f}", name=name, value=metrics[key])
        for key, name in _SHOWN.items()
        if isinstance(metrics.get(key), float)
    ]
    if known:
        sentences.append(
            Message(
                "On the validation data of the model: {metrics}. These values apply to that data, not to this raster; "
                "the accuracy here is known only from a comparison with crowns that were mapped independently.",
                metrics=known,
            )
        )
    else:
        sentences.append(_ACCURACY)
    sentences.append(
        Message(
            "Software: DeepForest for QGIS {version}, PyTorch {torch}, torchvision {torchvision}.",
            version=__version__,
            torch=torch.__version__,
            torchvision=torchvision.__version__,
        )
    )
    return sentences


def _detection(provenance: Provenance) -> list[Message]:
    """Which model detected the crowns of which raster, and which of its boxes are crowns."""
    model, parameters = provenance.model, provenance.parameters
    return [
        Message(
            "The tree crowns of raster “{raster}” were detected on {date} with the model “{model}”, a convolutional "
            "neural network ({architecture}), by the method of DeepForest (Weinstein et al. 2019, 2020).",
            raster=provenance.raster["name"],
            date=datetime.fromisoformat(provenance.began).date().isoformat(),
            model=model["name"],
            architecture=model.get("architecture", Message("unknown")),
        ),
        Message(
            "The network gives each crown a box and a score from 0 to 1, which is not a probability. Crowns with a "
            "score below {score} were dropped; of several boxes whose IoU is above {iou}, the one with the highest "
            "score was kept.",
            score=parameters.get("score_threshold", Message("unknown")),
            iou=parameters.get("iou_threshold", Message("unknown")),
        ),
    ]


def _training(provenance: Provenance) -> list[Message]:
    """The training data of the model, if they are known."""
    sources = str(provenance.model.get("sources", "")).rstrip(".")
    return [Message("The model was trained with: {sources}.", sources=sources)] if sources else []


def origin_sentences(crowns: str, origin: CrownOrigin, *, with_heights: bool) -> list[Message]:
    """Describe how the crowns of a layer were detected, as far as the layer states it.

    Args:
        crowns: The name of the layer.
        origin: What the layer states.
        with_heights: Whether crowns have heights.
    """
    about = origin.provenance
    if about is not None:
        sentences = [*_detection(about), *_training(about)]
    elif origin.models:
        sentences = [
            Message(
                "The tree crowns of layer “{layer}” were detected on {dates} with the model “{models}”, by the method "
                "of DeepForest (Weinstein et al. 2019, 2020).",
                layer=crowns,
                dates=origin.dates,
                models=origin.models,
            ),
        ]
        if origin.lowest_score is not None:
            text = Message(
                "The network gives each crown a box and a score from 0 to 1, which is not a probability. The lowest "
                "score of these crowns is {score:.2f}.",
                score=origin.lowest_score,
            )
            sentences.append(text)
    else:
        return [Message("The layer “{layer}” does not state how its crowns were mapped.", layer=crowns)]
    sentences += counted_if(
        origin.added,
        "{count} crown without a model was added to the layer.",
        "{count:,} crowns without a model were added to the layer.",
    )
    if with_heights:
        measured = about is not None and not {"height", "surface"}.isdisjoint(about.parameters)
        sentences.append(_HEIGHTS if measured else Message("Heights are those of the field height_m of the layer."))
    return [*sentences, _ACCURACY]


def method_sources(provenance: Provenance) -> list[str]:
    """Return the references of the method, in the order of their years."""
    architecture = provenance.model.get("architecture", "")
    detector = _RETINANET if architecture == DEEPFOREST else _FCOS
    return [_TORCHVISION, *((detector,) if architecture else ()), _CROWNS, _DEEPFOREST]


def origin_sources(origin: CrownOrigin) -> list[str]:
    """Return the references of :func:`origin_sentences`."""
    if origin.provenance is not None:
        return method_sources(origin.provenance)
    return [_CROWNS, _DEEPFOREST] if origin.models else []
