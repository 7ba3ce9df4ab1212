"""The networks a crown detector can be: torchvision's RetinaNet on two backbones.

Both see RGB images from 0 to 1, enlarge or shrink them so that the short side is ``input_size``, and give
boxes in the pixels of the image they were given. Classes are numbered from 0; there is no background class.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import ClassVar, cast

from torch import Tensor, nn
from torchvision.models import mobilenet_v2
from torchvision.models.detection import RetinaNet
from torchvision.models.detection.anchor_utils import AnchorGenerator
from torchvision.models.detection.backbone_utils import resnet_fpn_backbone
from torchvision.models.detection.retinanet import RetinaNetHead
from torchvision.ops import FeaturePyramidNetwork
from torchvision.ops.feature_pyramid_network import LastLevelP6P7
from torchvision.ops.misc import FrozenBatchNorm2d

from ..errors import ModelFileError

__all__ = [
    "ARCHITECTURES",
    "DEEPFOREST",
    "SMALL",
    "Architecture",
    "backbone_body",
    "build",
    "count_parameters",
    "freeze_backbone",
]

DEEPFOREST = "retinanet_resnet50_fpn"
SMALL = "retinanet_mobilenet_v2_fpn"


@dataclass(frozen=True)
class Architecture:
    """How a network is made and how it likes to be trained.

    ``input_size``: short side in pixels at which it works. ``optimizer`` and ``learning_rate`` are what
    fine-tuning uses unless told otherwise; ``batch_size`` likewise.
    """

    name: str
    make: Callable[[int], RetinaNet]
    input_size: int
    optimizer: str
    learning_rate: float
    weight_decay: float
    batch_size: int


def build(name: str, num_classes: int) -> RetinaNet:
    """A network with random weights.

    Raises:
        ModelFileError: for a name that is not in :data:`ARCHITECTURES`.
    """
    if name not in ARCHITECTURES:
        raise ModelFileError(
            f"Architecture '{name}' is not known.",
            f"This version knows: {', '.join(ARCHITECTURES)}. The model may come from a newer version.",
        )
    network = ARCHITECTURES[name].make(num_classes)
    # Under autocast the head answers in half precision, too coarse for coordinates: boxes and losses are
    # computed from float32.
    network.head.register_forward_hook(_to_float32)
    return network


def _to_float32(module: nn.Module, given: object, answer: dict[str, Tensor]) -> dict[str, Tensor]:
    return {name: value.float() for name, value in answer.items()}


def _resnet50(num_classes: int) -> RetinaNet:
    """DeepForest 2.1.0's network, 301 tensors. The norm layer is passed because without weights torchvision
    would choose a trainable one (reference: deepforest-contract, "Trap")."""
    backbone = resnet_fpn_backbone(
        backbone_name="resnet50",
        weights=None,
        norm_layer=FrozenBatchNorm2d,
        trainable_layers=3,
        returned_layers=[2, 3, 4],
        extra_blocks=LastLevelP6P7(256, 256),
    )
    return RetinaNet(backbone, num_classes, min_size=800, max_size=1333, score_thresh=0.1, nms_thresh=0.05)


class MobileNetPyramid(nn.Module):
    """MobileNetV2 (Sandler et al. 2018) up to its last block, with a feature pyramid from stride 4 to 32.

    Stride 4 is what lets crowns of 15 pixels be seen at native resolution, without enlarging the image.
    """

    # Block index to channels, at strides 4, 8, 16 and 32.
    TAPS: ClassVar[dict[str, int]] = {"3": 24, "6": 32, "13": 96, "17": 320}

    def __init__(self, channels: int) -> None:
        super().__init__()
        features = mobilenet_v2(weights=None, norm_layer=FrozenBatchNorm2d).features
        self.body = nn.Sequential(*list(features.children())[:18])
        self.fpn = FeaturePyramidNetwork(list(self.TAPS.values()), channels)
        self.out_channels = channels

    def forward(self, images: Tensor) -> OrderedDict[str, Tensor]:
        levels: OrderedDict[str, Tensor] = OrderedDict()
        for name, block in self.body.named_children():
            images = block(images)
            if name in self.TAPS:
                levels[name] = images
        pyramid: OrderedDict[str, Tensor] = self.fpn(levels)
        return pyramid


def _mobilenet(num_classes: int) -> RetinaNet:
    channels = 64
    octave = tuple(2 ** (step / 3) for step in range(3))
    anchors = AnchorGenerator(
        sizes=tuple(tuple(int(side * part) for part in octave) for side in (16, 32, 64, 128)),
        aspect_ratios=((0.67, 1.0, 1.5),) * 4,  # crowns are nearly as wide as tall
    )
    backbone = MobileNetPyramid(channels)
    # Group norm in the head lets it learn from scratch with batches of two or four.
    head = RetinaNetHead(
        channels, anchors.num_anchors_per_location()[0], num_classes, norm_layer=partial(nn.GroupNorm, 16)
    )
    return RetinaNet(
        backbone,
        num_classes,
        min_size=416,
        max_size=1333,
        anchor_generator=anchors,
        head=head,
        score_thresh=0.1,
        nms_thresh=0.3,
    )


ARCHITECTURES = {
    spec.name: spec
    for spec in (
        # DeepForest's own recipe (2.1.0): SGD at 0.001 with momentum 0.9.
        Architecture(DEEPFOREST, _resnet50, 800, "sgd", 1e-3, 0.0, 2),
        Architecture(SMALL, _mobilenet, 416, "adamw", 5e-4, 1e-4, 4),
    )
}


def backbone_body(network: RetinaNet) -> nn.Module:
    """The part that was trained on photographs, below the pyramid."""
    return cast(nn.Module, network.backbone.body)


def freeze_backbone(network: RetinaNet) -> None:
    """Leave only the pyramid and the heads trainable."""
    for parameter in backbone_body(network).parameters():
        parameter.requires_grad_(False)


def count_parameters(network: nn.Module) -> tuple[int, int]:
    """All parameters and the trainable ones."""
    sizes = [(parameter.numel(), parameter.requires_grad) for parameter in network.parameters()]
    return sum(size for size, _ in sizes), sum(size for size, trainable in sizes if trainable)
