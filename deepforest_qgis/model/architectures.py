"""The networks a crown detector can be: DeepForest's RetinaNet, and a small FCOS for computers without a graphics card.

Both see RGB images from 0 to 1, enlarge or shrink them so that the short side is ``input_size``, and give
boxes in the pixels of the image they were given. Classes are numbered from 0; there is no background class.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias, cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torchvision.models import mobilenet_v2
from torchvision.models.detection import FCOS, RetinaNet
from torchvision.models.detection.anchor_utils import AnchorGenerator
from torchvision.models.detection.backbone_utils import resnet_fpn_backbone
from torchvision.models.detection.fcos import FCOSClassificationHead, FCOSHead, FCOSRegressionHead
from torchvision.models.detection.image_list import ImageList
from torchvision.ops import FeaturePyramidNetwork
from torchvision.ops.feature_pyramid_network import LastLevelP6P7
from torchvision.ops.misc import FrozenBatchNorm2d

from ..common.errors import ModelFileError

__all__ = [
    "ARCHITECTURES",
    "DEEPFOREST",
    "MOBILENET_TAPS",
    "SMALL",
    "Architecture",
    "CrownFCOS",
    "FixedNorm",
    "Network",
    "Norm",
    "Pyramid",
    "Raw",
    "anchors_of",
    "backbone_body",
    "boxes",
    "build",
    "count_parameters",
    "fcos",
    "freeze_backbone",
    "losses",
    "mobilenet_body",
]

DEEPFOREST = "retinanet_resnet50_fpn"
SMALL = "fcos_mobilenet_v2_fpn"

# Block index to channels, at strides 4, 8, 16 and 32.
MOBILENET_TAPS = {"3": 24, "6": 32, "13": 96, "17": 320}

Network: TypeAlias = RetinaNet | FCOS
Norm: TypeAlias = Callable[[int], nn.Module]


@dataclass(frozen=True)
class Architecture:
    """How a network is made and how it likes to be trained.

    ``input_size``: short side in pixels at which it works. ``optimizer`` and ``learning_rate`` are what
    fine-tuning uses unless told otherwise; ``batch_size`` likewise. ``compile_from``: windows from which a
    prediction on a processor has OpenVINO convert the network first, which takes 10 to 20 s, once for each model.
    ``patch_bytes``: memory for finding crowns in one patch, at its largest, in float32. ``together``: patches that a
    processor and a graphics card compute at once; more gain nothing.
    """

    name: str
    make: Callable[[int], Network]
    input_size: int
    optimizer: str
    learning_rate: float
    weight_decay: float
    batch_size: int
    compile_from: int
    patch_bytes: int
    together: tuple[int, int]


def build(name: str, num_classes: int) -> Network:
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


class FixedNorm(nn.Module):
    """Batch norm with the statistics it came with, whatever the batch; its scale and shift learn.

    torchvision's FrozenBatchNorm2d is the same function in two steps, which autocast makes in float32: on a CPU that
    lasts longer than the convolutions between. Its tensors have the same names.
    """

    running_mean: Tensor
    running_var: Tensor

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(channels))
        self.bias = nn.Parameter(torch.zeros(channels))
        self.register_buffer("running_mean", torch.zeros(channels))
        self.register_buffer("running_var", torch.ones(channels))

    def forward(self, images: Tensor) -> Tensor:
        return F.batch_norm(images, self.running_mean, self.running_var, self.weight, self.bias)


class Pyramid(nn.Module):
    """A body whose blocks ``taps`` (name to channels) feed a feature pyramid; its first ``levels`` are kept."""

    def __init__(self, body: nn.Module, taps: dict[str, int], channels: int, levels: int) -> None:
        super().__init__()
        self.body = body
        self.taps = tuple(taps)
        self.levels = levels
        self.fpn = FeaturePyramidNetwork(list(taps.values()), channels)
        for index in range(levels, len(taps)):
            self.fpn.layer_blocks[index] = nn.Identity()  # of a level that is not kept: nothing would train it
        self.out_channels = channels

    def forward(self, images: Tensor) -> OrderedDict[str, Tensor]:
        found: OrderedDict[str, Tensor] = OrderedDict()
        for name, block in self.body.named_children():
            images = block(images)
            if name in self.taps:
                found[name] = images
        return OrderedDict(list(self.fpn(found).items())[: self.levels])


def mobilenet_body() -> nn.Sequential:
    """MobileNetV2 (Sandler et al. 2018) up to its last block."""
    return nn.Sequential(*list(mobilenet_v2(weights=None, norm_layer=FixedNorm).features.children())[:18])


class CrownFCOS(FCOS):  # type: ignore[misc]  # torchvision has no types
    """torchvision's FCOS, but a batch loses the mean of what its images lose, as RetinaNet does.

    torchvision divides by the cells on crowns of the whole batch, so that an image with five crowns beside one with two
    hundred teaches next to nothing, and its crowns are scored low for good.
    """

    def compute_loss(
        self,
        targets: list[dict[str, Tensor]],
        head_outputs: dict[str, Tensor],
        anchors: list[Tensor],
        num_anchors_per_level: list[int],
    ) -> dict[str, Tensor]:
        own: list[dict[str, Tensor]] = []
        for index, target in enumerate(targets):
            one = {name: value[index : index + 1] for name, value in head_outputs.items()}
            own.append(super().compute_loss([target], one, [anchors[index]], num_anchors_per_level))
        return {name: torch.stack([parts[name] for parts in own]).mean() for name in own[0]}


def fcos(pyramid: Pyramid, num_classes: int, norm: Norm = nn.Identity, **transform: list[float]) -> FCOS:
    """FCOS (Tian et al. 2020): every cell near the middle of a crown tells its four sides.

    One box for each cell, where RetinaNet has nine anchors: less to match, and no sizes to choose. The levels of
    ``pyramid`` have strides of 4, 8 and 16. ``norm`` follows each convolution of the head: none, because a norm over
    the window would score a crown by what else the window shows.
    """
    channels, convolutions, strides = pyramid.out_channels, 2, (4, 8, 16)
    head = FCOSHead(channels, 1, num_classes, convolutions)
    head.classification_head = FCOSClassificationHead(channels, 1, num_classes, convolutions, norm_layer=norm)
    head.regression_head = FCOSRegressionHead(channels, 1, convolutions, norm_layer=norm)
    # torchvision's small weights would leave nothing of an image behind convolutions without norms (He et al. 2015).
    for layer in (*head.classification_head.conv, *head.regression_head.conv):
        if isinstance(layer, nn.Conv2d):
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
    # Sides begin at two cells. At none, where torchvision begins, the rectifier behind may keep one there for good.
    nn.init.constant_(head.regression_head.bbox_reg.bias, 2.0)
    return CrownFCOS(
        pyramid,
        num_classes,
        min_size=416,
        max_size=1333,
        anchor_generator=AnchorGenerator(tuple((stride,) for stride in strides), ((1.0,),) * len(strides)),
        head=head,
        score_thresh=0.1,
        nms_thresh=0.3,
        **transform,
    )


def _mobilenet(num_classes: int) -> FCOS:
    """Stride 4 is what lets crowns of 15 pixels be seen at native resolution, without enlarging the image. The deepest
    block, at stride 32, gives context to the pyramid, but no level of its own: crowns are seldom wider than 128 pixels.
    """
    return fcos(Pyramid(mobilenet_body(), MOBILENET_TAPS, channels=64, levels=3), num_classes)


ARCHITECTURES = {
    spec.name: spec
    for spec in (
        # DeepForest's own recipe (2.1.0): SGD at 0.001 with momentum 0.9.
        Architecture(DEEPFOREST, _resnet50, 800, "sgd", 1e-3, 0.0, 2, 40, 1_000_000_000, (1, 16)),
        Architecture(SMALL, _mobilenet, 416, "adamw", 5e-4, 1e-4, 4, 300, 200_000_000, (4, 64)),
    )
}


@dataclass(frozen=True)
class Raw:
    """What a network makes of a batch before it is turned into boxes, and what that needs.

    ``outputs``: of the head, (B, cells x boxes of a cell, …) each; ``anchors``: of each image; ``cells``: how many each
    level of the pyramid has.
    """

    outputs: dict[str, Tensor]
    anchors: list[Tensor]
    cells: list[int]


def anchors_of(network: Network, batch: ImageList, grids: Sequence[Sequence[int]]) -> tuple[list[Tensor], list[int]]:
    """Anchors of each image and cells of each level, for levels with these numbers of rows and columns."""
    levels = [batch.tensors.new_empty((0, 0, *grid)) for grid in grids]
    return network.anchor_generator(batch, levels), [rows * columns for rows, columns in grids]


def losses(network: Network, raw: Raw, targets: list[dict[str, Tensor]]) -> list[dict[str, float]]:
    """The losses of each image by name, and their sum "loss"."""
    found = []
    for index, target in enumerate(targets):
        given = (
            [target],
            {name: value[index : index + 1] for name, value in raw.outputs.items()},
            [raw.anchors[index]],
        )
        own = network.compute_loss(*given, raw.cells) if isinstance(network, FCOS) else network.compute_loss(*given)
        parts = {name: float(value) for name, value in own.items()}
        found.append({**parts, "loss": sum(parts.values())})
    return found


def boxes(
    network: Network, raw: Raw, batch: ImageList, sizes: list[tuple[int, int]], least_score: float
) -> list[dict[str, Tensor]]:
    """What is found in each image from ``least_score`` on, suppressed within it, in the pixels of images of ``sizes``
    (height, width)."""
    per_cell = raw.anchors[0].size(0) // sum(raw.cells)
    levels = [count * per_cell for count in raw.cells]
    keep, network.score_thresh = network.score_thresh, least_score
    try:
        found = network.postprocess_detections(
            {name: list(torch.split(value, levels, dim=1)) for name, value in raw.outputs.items()},
            [list(torch.split(one, levels)) for one in raw.anchors],
            batch.image_sizes,
        )
    finally:
        network.score_thresh = keep
    answer: list[dict[str, Tensor]] = network.transform.postprocess(found, batch.image_sizes, sizes)
    return answer


def backbone_body(network: Network) -> nn.Module:
    """The part that was trained on photographs, below the pyramid."""
    return cast(nn.Module, network.backbone.body)


def freeze_backbone(network: Network) -> None:
    """Leave only the pyramid and the heads trainable."""
    for parameter in backbone_body(network).parameters():
        parameter.requires_grad_(False)


def count_parameters(network: nn.Module) -> tuple[int, int]:
    """All parameters and the trainable ones."""
    sizes = [(parameter.numel(), parameter.requires_grad) for parameter in network.parameters()]
    return sum(size for size, _ in sizes), sum(size for size, trainable in sizes if trainable)
