"""Regions of an image in which the background is not trained, in torchvision's detectors."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torchvision.models.detection.fcos import FCOSHead
from torchvision.models.detection.retinanet import RetinaNetHead
from torchvision.models.detection.transform import GeneralizedRCNNTransform, resize_boxes

from .assignment import cell_weights

__all__ = ["IgnoringFCOSHead", "IgnoringRetinaNetHead", "RegionTransform"]

_SURE = -1e4  # logit whose focal loss and gradient are exactly 0 for background


class RegionTransform(GeneralizedRCNNTransform):  # type: ignore[misc]  # torchvision has no types
    """torchvision's transform, which also scales the "regions" of a target."""

    @classmethod
    def like(cls, other: GeneralizedRCNNTransform) -> RegionTransform:
        """Return a transform with the sizes and the normalization of another one."""
        return cls(other.min_size, other.max_size, other.image_mean, other.image_std)

    def resize(self, image: Tensor, target: dict[str, Tensor] | None = None) -> tuple[Tensor, dict[str, Tensor] | None]:
        """Resize an image (3, H, W) and its target."""
        before = image.shape[-2:]
        image, target = super().resize(image, target)
        if target is not None and "regions" in target:
            target["regions"] = resize_boxes(target["regions"], before, image.shape[-2:])
        return image, target


class _Ignoring:
    """A head without classification loss of background cells or anchors in regions of weight 0."""

    def compute_loss(
        self,
        targets: list[dict[str, Tensor]],
        head_outputs: dict[str, Tensor],
        anchors: list[Tensor],
        matched_idxs: list[Tensor],
    ) -> dict[str, Tensor]:
        """Compute the losses of a batch; arguments as in torchvision."""
        if any(len(target.get("regions", ())) for target in targets):
            logits = []
            for index, target in enumerate(targets):
                own = head_outputs["cls_logits"][index]
                if "regions" in target:
                    ignored = cell_weights(target["regions"], target["region_weights"], anchors[index]) == 0
                    own = torch.where((ignored & (matched_idxs[index] < 0))[:, None], _SURE, own)
                logits.append(own)
            head_outputs = {**head_outputs, "cls_logits": torch.stack(logits)}
        base: Any = super()
        losses: dict[str, Tensor] = base.compute_loss(targets, head_outputs, anchors, matched_idxs)
        return losses


class IgnoringRetinaNetHead(_Ignoring, RetinaNetHead):  # type: ignore[misc]  # torchvision has no types
    """torchvision's head of RetinaNet, without loss of the background in ignored regions."""


class IgnoringFCOSHead(_Ignoring, FCOSHead):  # type: ignore[misc]  # torchvision has no types
    """torchvision's head of FCOS, without loss of the background in ignored regions."""
