"""FCOS trained with the quality focal loss, on EfficientNet-Lite2: the bundled detector."""

from __future__ import annotations

from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torchvision.models.detection import FCOS
from torchvision.models.detection.anchor_utils import AnchorGenerator
from torchvision.models.detection.fcos import FCOSClassificationHead
from torchvision.ops import batched_nms, clip_boxes_to_image, generalized_box_iou_loss

from .assignment import ANCHOR_STRIDES, assign_cells, cell_weights
from .efficientnet_lite import LITE2_TAPS, lite2_body
from .pyramid import Pyramid

__all__ = ["QualityFCOS", "quality_fcos"]

# Pixels of the network's input for a patch of 400 pixels: small crowns need more cells than at the patch's own size.
INPUT_SIDE = 512
# IoU of a box with its crown from which on its target score is 1: the score states how certain a crown is, not how
# exactly it can be outlined. The metrics of the bundled model are about the same with 1 (docs/models.md).
FULL_SCORE_IOU = 0.7
CHANNELS = 96  # of each level of the feature pyramid
STRIDES = (4, 8, 16)
CONVOLUTIONS = 2  # of each head
MIN_POSITIVES = 48  # an image with fewer positive cells has smaller losses, so that its background counts as well
REGRESSION_WEIGHT = 2.0
MEAN, DEVIATION = [127 / 255] * 3, [128 / 255] * 3  # of EfficientNet-Lite's inputs


class SidesHead(nn.Module):
    """Predicts for each cell the distances to the four sides of its crown, in strides.

    Args:
        channels: number of input channels.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        for _ in range(CONVOLUTIONS):
            layers += [nn.Conv2d(channels, channels, 3, padding=1), nn.ReLU(inplace=True)]
        self.conv = nn.Sequential(*layers)
        self.bbox_reg = nn.Conv2d(channels, 4, 3, padding=1)
        nn.init.normal_(self.bbox_reg.weight, std=0.01)
        nn.init.constant_(cast(Tensor, self.bbox_reg.bias), ANCHOR_STRIDES / 2)

    def forward(self, levels: list[Tensor]) -> Tensor:
        """Predict distances (B, cells, 4) from levels (B, C, rows, columns)."""
        sides = [F.softplus(self.bbox_reg(self.conv(level))).permute(0, 2, 3, 1).flatten(1, 2) for level in levels]
        return torch.cat(sides, 1)


class QualityHead(nn.Module):
    """Predicts scores and sides. Scores include the quality of the boxes, so that no centreness is needed.

    Args:
        channels: number of input channels.
        num_classes: number of classes.
    """

    def __init__(self, channels: int, num_classes: int) -> None:
        super().__init__()
        self.classification_head = FCOSClassificationHead(
            channels, 1, num_classes, CONVOLUTIONS, prior_probability=0.02, norm_layer=nn.Identity
        )
        self.regression_head = SidesHead(channels)
        for layer in (*self.classification_head.conv, *self.regression_head.conv):
            if isinstance(layer, nn.Conv2d):
                nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
                nn.init.zeros_(cast(Tensor, layer.bias))

    def forward(self, levels: list[Tensor]) -> dict[str, Tensor]:
        """Predict "cls_logits" (B, cells, classes) and "bbox_regression" (B, cells, 4)."""
        return {"cls_logits": self.classification_head(levels), "bbox_regression": self.regression_head(levels)}


class CentredAnchors(AnchorGenerator):  # type: ignore[misc]  # torchvision has no types
    """Squares of one stride around the centre of the pixels of a cell; torchvision centres them on the corner.

    With TensorFlow's padding, the receptive field of a cell is right of and below its corner.

    Args:
        strides: stride of each level in pixels.
    """

    def __init__(self, strides: tuple[int, ...]) -> None:
        super().__init__(tuple((stride,) for stride in strides), ((1.0,),) * len(strides))
        corners: list[Tensor] = self.cell_anchors  # type: ignore[has-type]
        self.cell_anchors = [cell + stride / 2 for cell, stride in zip(corners, strides, strict=True)]


class QualityFCOS(FCOS):  # type: ignore[misc]  # torchvision has no types
    """FCOS (Tian et al. 2019) with overlapping levels, quality focal loss (Li et al. 2020) and GIoU loss.

    Optional entries of a target: "qualities" (N,), the score of a perfect box of each crown (default 1); "regions"
    (M, 4) with "region_weights" (M,), see :func:`assignment.cell_weights`.
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
            outputs = {name: value[index] for name, value in head_outputs.items()}
            losses.append(self._image_losses(target, outputs, anchors[index], num_anchors_per_level))
        return {name: torch.stack([parts[name] for parts in losses]).mean() for name in losses[0]}

    def _image_losses(
        self, target: dict[str, Tensor], outputs: dict[str, Tensor], anchors: Tensor, cells: list[int]
    ) -> dict[str, Tensor]:
        logits, sides = outputs["cls_logits"].float(), outputs["bbox_regression"].float()
        assigned = assign_cells(target["boxes"], anchors, _grids(anchors, cells))
        positive = torch.where(assigned >= 0)[0]
        crown = assigned[positive]
        weight = logits.new_ones(len(logits))
        if "regions" in target:
            weight = cell_weights(target["regions"], target["region_weights"], anchors)
        boxes, truth = self.box_coder.decode(sides[positive], anchors[positive]), target["boxes"][crown]
        quality = target["qualities"][crown] if "qualities" in target else logits.new_ones(len(crown))
        wanted = torch.zeros_like(logits)
        with torch.no_grad():
            certain = (_iou(boxes, truth) / FULL_SCORE_IOU).clamp(max=1)
            wanted[positive, target["labels"][crown]] = certain * quality
            weight[positive] = 1.0
            share = (torch.sigmoid(logits[positive]).amax(1) * quality).clamp(min=0.1)
        classification = F.binary_cross_entropy_with_logits(logits, wanted, reduction="none")
        classification = (classification * (torch.sigmoid(logits) - wanted).abs() ** 2).sum(1) * weight
        # Boxes of cells with a high score count more: they are kept by the non-maximum suppression.
        regression = (generalized_box_iou_loss(boxes, truth) * share).sum() / share.sum().clamp(min=1e-6)
        return {
            "classification": classification.sum() / max(MIN_POSITIVES, len(positive)),
            "bbox_regression": REGRESSION_WEIGHT * regression * min(1.0, len(positive) / MIN_POSITIVES),
        }

    def postprocess_detections(
        self, head_outputs: dict[str, list[Tensor]], anchors: list[list[Tensor]], image_shapes: list[tuple[int, int]]
    ) -> list[dict[str, Tensor]]:
        """Decode the boxes of each image and apply non-maximum suppression; arguments as in torchvision."""
        detections = []
        for index, shape in enumerate(image_shapes):
            parts = []
            levels = zip(head_outputs["cls_logits"], head_outputs["bbox_regression"], anchors[index], strict=True)
            for logits, sides, cells in levels:
                probabilities = torch.sigmoid(logits[index].float())
                cell, label = torch.where(probabilities > self.score_thresh)
                score, order = probabilities[cell, label].topk(min(self.topk_candidates, len(cell)))
                cell, label = cell[order], label[order]
                decoded = self.box_coder.decode(sides[index][cell].float(), cells[cell])
                parts.append((clip_boxes_to_image(decoded, shape), score, label))
            boxes, scores, labels = (torch.cat(part) for part in zip(*parts, strict=True))
            keep = batched_nms(boxes, scores, labels, self.nms_thresh)[: self.detections_per_img]
            detections.append({"boxes": boxes[keep], "scores": scores[keep], "labels": labels[keep]})
        return detections


def quality_fcos(num_classes: int) -> QualityFCOS:
    """Build the network with random weights.

    Args:
        num_classes: number of classes.
    """
    pyramid = Pyramid(lite2_body(), LITE2_TAPS, CHANNELS, levels=len(STRIDES))
    return QualityFCOS(
        pyramid,
        num_classes,
        min_size=INPUT_SIDE,
        max_size=1333,
        image_mean=MEAN,
        image_std=DEVIATION,
        anchor_generator=CentredAnchors(STRIDES),
        head=QualityHead(CHANNELS, num_classes),
        score_thresh=0.1,
        nms_thresh=0.3,
    )


def _iou(first: Tensor, second: Tensor) -> Tensor:
    """IoU (N,) of corresponding boxes (N, 4)."""
    sides = torch.minimum(first[:, 2:], second[:, 2:]) - torch.maximum(first[:, :2], second[:, :2])
    intersection = sides.clamp(min=0).prod(1)
    areas = (first[:, 2:] - first[:, :2]).prod(1) + (second[:, 2:] - second[:, :2]).prod(1)
    return intersection / (areas - intersection).clamp(min=1e-6)


def _grids(anchors: Tensor, cells: list[int]) -> list[tuple[int, int]]:
    """Rows and columns of each level, from the positions of its cells."""
    grids = []
    for level in torch.split(anchors, cells):
        columns = int((level[:, 1] == level[0, 1]).sum())
        grids.append((len(level) // columns, columns))
    return grids
