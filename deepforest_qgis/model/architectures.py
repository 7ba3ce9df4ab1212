"""Network architectures: DeepForest's RetinaNet, and two small FCOS for computers without a graphics card.

All take RGB images (3, H, W) with values from 0 to 1, resize them so that the short side has ``input_size`` pixels,
and return boxes in pixels of the image before resizing. Classes are numbered from 0; there is no background class.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias, cast

import torch
from torch import Tensor, nn
from torchvision.models import mobilenet_v2
from torchvision.models.detection import FCOS, RetinaNet
from torchvision.models.detection.anchor_utils import AnchorGenerator
from torchvision.models.detection.backbone_utils import resnet_fpn_backbone
from torchvision.models.detection.fcos import FCOSClassificationHead, FCOSRegressionHead
from torchvision.models.detection.image_list import ImageList
from torchvision.ops.feature_pyramid_network import LastLevelP6P7
from torchvision.ops.misc import FrozenBatchNorm2d

from ..common.errors import ModelFileError
from .deepforest_network import DeepForestNetwork
from .ignored_regions import IgnoringFCOSHead, IgnoringRetinaNetHead, RegionTransform
from .pyramid import FixedNorm, Pyramid
from .quality_fcos import INPUT_SIDE, quality_fcos

__all__ = [
    "ANCHORS_PER_CELL",
    "ARCHITECTURES",
    "DEEPFOREST",
    "LITE2",
    "SMALL",
    "Architecture",
    "HeadOutput",
    "Network",
    "anchors_of",
    "backbone_body",
    "build",
    "count_parameters",
    "decode_boxes",
    "freeze_backbone",
    "losses_by_image",
    "run_network",
]

DEEPFOREST = "retinanet_resnet50_fpn"
SMALL = "fcos_mobilenet_v2_fpn"
LITE2 = "fcos_efficientnet_lite2_fpn"

ANCHORS_PER_CELL = 9  # of DeepForest's RetinaNet

# Index of a block to its number of channels, at strides of 4, 8, 16 and 32 pixels.
_MOBILENET_TAPS = {"3": 24, "6": 32, "13": 96, "17": 320}

Network: TypeAlias = RetinaNet | FCOS


@dataclass(frozen=True)
class Architecture:
    """An architecture with its training defaults and its resource requirements.

    Attributes:
        make: builds the network for a number of classes.
        input_size: short side of the network's input, in pixels.
        optimizer: default optimizer of fine-tuning, "sgd" or "adamw".
        learning_rate: default learning rate of fine-tuning.
        weight_decay: default weight decay of fine-tuning.
        batch_size: default batch size of fine-tuning, in patches.
        openvino_from_windows: number of windows from which a prediction on a CPU converts the network to OpenVINO. The
            conversion takes 10 to 20 s, once per model.
        patch_bytes: peak memory of inference per patch in float32, in bytes.
        largest_batch: batch size on a CPU and on a GPU beyond which the throughput no longer rises, in patches.
    """

    make: Callable[[int], Network]
    input_size: int
    optimizer: str
    learning_rate: float
    weight_decay: float
    batch_size: int
    openvino_from_windows: int
    patch_bytes: int
    largest_batch: tuple[int, int]


def build(name: str, num_classes: int) -> Network:
    """Build a network with random weights.

    Args:
        name: a key of :data:`ARCHITECTURES`.
        num_classes: number of classes.

    Returns:
        The network, in training mode. Its head returns float32 under autocast too.

    Raises:
        ModelFileError: the architecture is unknown.
    """
    if name not in ARCHITECTURES:
        raise ModelFileError(
            "Architecture '{architecture}' is unknown.",
            "This version supports: {architectures}. The model may have been created by a newer version.",
            architecture=name,
            architectures=ARCHITECTURES,
        )
    network = ARCHITECTURES[name].make(num_classes)
    network.transform = RegionTransform.like(network.transform)
    # Half precision is too coarse for coordinates: boxes and losses are computed in float32.
    network.head.register_forward_hook(_to_float32)
    return network


def _to_float32(module: nn.Module, inputs: object, outputs: dict[str, Tensor]) -> dict[str, Tensor]:
    return {name: value.float() for name, value in outputs.items()}


def _resnet50(num_classes: int) -> RetinaNet:
    """Build the network of DeepForest 2.1.0 (301 tensors).

    The norm layer is given explicitly, because torchvision selects a trainable one if there are no weights.
    """
    backbone = resnet_fpn_backbone(
        backbone_name="resnet50",
        weights=None,
        norm_layer=FrozenBatchNorm2d,
        trainable_layers=3,
        returned_layers=[2, 3, 4],
        extra_blocks=LastLevelP6P7(256, 256),
    )
    head = IgnoringRetinaNetHead(backbone.out_channels, ANCHORS_PER_CELL, num_classes)
    return DeepForestNetwork(
        backbone, num_classes, min_size=800, max_size=1333, head=head, score_thresh=0.1, nms_thresh=0.05
    )


class CrownFCOS(FCOS):  # type: ignore[misc]  # torchvision has no types
    """torchvision's FCOS (Tian et al. 2019) with the loss averaged over images, as in RetinaNet.

    torchvision divides the loss by the number of positive cells of the whole batch. An image with five crowns next to
    one with two hundred then contributes almost nothing, and crowns in sparse images keep low scores.
    """

    def compute_loss(
        self,
        targets: list[dict[str, Tensor]],
        head_outputs: dict[str, Tensor],
        anchors: list[Tensor],
        num_anchors_per_level: list[int],
    ) -> dict[str, Tensor]:
        """Compute the losses of a batch as means over its images; arguments as in torchvision."""
        losses = []
        for index, target in enumerate(targets):
            one = {name: value[index : index + 1] for name, value in head_outputs.items()}
            losses.append(super().compute_loss([target], one, [anchors[index]], num_anchors_per_level))
        return {name: torch.stack([parts[name] for parts in losses]).mean() for name in losses[0]}


def _mobilenet(num_classes: int) -> FCOS:
    """Build the small FCOS (Tian et al. 2019) on MobileNetV2 (Sandler et al. 2018), with random weights.

    Cells near the centre of a crown predict the distances to its four sides: one box per cell, where RetinaNet has nine
    anchors, so that no anchor sizes have to be chosen. The head has no norms: with a norm over the window, a crown's
    score would depend on the rest of the window.

    With a stride of 4 pixels, crowns of 15 pixels are detected without enlarging the image. The deepest block, at
    stride 32, only feeds the pyramid and has no level: few crowns are wider than 128 pixels.
    """
    body = nn.Sequential(*list(mobilenet_v2(weights=None, norm_layer=FixedNorm).features.children())[:18])
    pyramid = Pyramid(body, _MOBILENET_TAPS, channels=64, levels=3)
    channels, convolutions, strides = pyramid.out_channels, 2, (4, 8, 16)
    head = IgnoringFCOSHead(channels, 1, num_classes, convolutions)
    head.classification_head = FCOSClassificationHead(channels, 1, num_classes, convolutions, norm_layer=nn.Identity)
    head.regression_head = FCOSRegressionHead(channels, 1, convolutions, norm_layer=nn.Identity)
    # After convolutions without norms the signal vanishes with torchvision's small weights (He et al. 2015).
    for layer in (*head.classification_head.conv, *head.regression_head.conv):
        if isinstance(layer, nn.Conv2d):
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
    # Initial distances are two cells. At 0, as in torchvision, the ReLU that follows may never pass a gradient.
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
    )


ARCHITECTURES = {
    # DeepForest's own recipe (2.1.0): SGD at 0.001 with momentum 0.9.
    DEEPFOREST: Architecture(_resnet50, 800, "sgd", 1e-3, 0.0, 2, 40, 1_000_000_000, (1, 16)),
    SMALL: Architecture(_mobilenet, 416, "adamw", 5e-4, 1e-4, 4, 300, 200_000_000, (4, 64)),
    LITE2: Architecture(quality_fcos, INPUT_SIDE, "adamw", 5e-4, 1e-4, 4, 300, 600_000_000, (4, 64)),
}


@dataclass(frozen=True)
class HeadOutput:
    """Output of a network's head for a batch of images, before boxes are decoded.

    Attributes:
        outputs: tensors of the head by name, (B, cells x anchors per cell, values) each.
        batch: the images after the network's transform; only its sizes are used.
        grids: rows and columns of each level of the feature pyramid.
        sizes: height and width in pixels of each image before the transform.
    """

    outputs: dict[str, Tensor]
    batch: ImageList
    grids: list[tuple[int, int]]
    sizes: list[tuple[int, int]]

    @property
    def cells(self) -> list[int]:
        """Number of cells of each level of the feature pyramid."""
        return [rows * columns for rows, columns in self.grids]


def run_network(network: Network, batch: ImageList, sizes: list[tuple[int, int]]) -> tuple[HeadOutput, list[Tensor]]:
    """Run backbone and head on a batch.

    Args:
        network: the network.
        batch: images as its transform returns them.
        sizes: height and width in pixels of each image before the transform.

    Returns:
        The output of the head, and the levels of the feature pyramid (B, C, rows, columns).
    """
    levels = list(network.backbone(batch.tensors).values())
    grids = [(level.size(-2), level.size(-1)) for level in levels]
    return HeadOutput(network.head(levels), batch, grids, sizes), levels


def anchors_of(network: Network, head: HeadOutput) -> list[Tensor]:
    """Compute the anchors (N, 4) of each image of a batch, in pixels of the network's input."""
    anchors: list[Tensor] = network.anchor_generator(
        head.batch, [head.batch.tensors.new_empty((0, 0, *grid)) for grid in head.grids]
    )
    return anchors


def losses_by_image(network: Network, head: HeadOutput, targets: list[dict[str, Tensor]]) -> list[dict[str, float]]:
    """Compute the losses of each image.

    Args:
        network: the network.
        head: its output for the batch.
        targets: "boxes" (N, 4), in pixels of the network's input, and "labels" (N,) of each image; optionally
            "regions" (M, 4) and "region_weights" (M,), see :func:`assignment.cell_weights`.

    Returns:
        The losses of each image by name, with their sum as "loss".
    """
    cells = [head.cells] if isinstance(network, FCOS) else []
    result = []
    for index, (target, anchors) in enumerate(zip(targets, anchors_of(network, head), strict=True)):
        outputs = {name: value[index : index + 1] for name, value in head.outputs.items()}
        losses = network.compute_loss([target], outputs, [anchors], *cells)
        parts = {name: float(value) for name, value in losses.items()}
        result.append({**parts, "loss": sum(parts.values())})
    return result


def decode_boxes(network: Network, head: HeadOutput, min_score: float) -> list[dict[str, Tensor]]:
    """Decode the boxes of each image and apply non-maximum suppression (NMS) within it.

    Args:
        network: the network.
        head: its output for the batch.
        min_score: score threshold.

    Returns:
        "boxes" (N, 4), in pixels of the image before the transform, "scores" (N,) and "labels" (N,) of each image.
    """
    anchors, sizes = anchors_of(network, head), head.batch.image_sizes
    per_cell = anchors[0].size(0) // sum(head.cells)
    levels = [count * per_cell for count in head.cells]
    threshold, network.score_thresh = network.score_thresh, min_score
    try:
        detections = network.postprocess_detections(
            {name: list(torch.split(value, levels, dim=1)) for name, value in head.outputs.items()},
            [list(torch.split(one, levels)) for one in anchors],
            sizes,
        )
    finally:
        network.score_thresh = threshold
    result: list[dict[str, Tensor]] = network.transform.postprocess(detections, sizes, head.sizes)
    return result


def backbone_body(network: Network) -> nn.Module:
    """Return the part of the backbone below the feature pyramid, which is pre-trained on photographs."""
    return cast(nn.Module, network.backbone.body)


def freeze_backbone(network: Network) -> None:
    """Freeze the backbone, so that only the feature pyramid and the head are trained."""
    backbone_body(network).requires_grad_(False)


def count_parameters(network: nn.Module) -> tuple[int, int]:
    """Count the parameters of a network: all of them, and the trainable ones."""
    sizes = [(parameter.numel(), parameter.requires_grad) for parameter in network.parameters()]
    return sum(size for size, _ in sizes), sum(size for size, trainable in sizes if trainable)
