"""Layers that backbones share: a fixed batch norm and the feature pyramid."""

from __future__ import annotations

from collections import OrderedDict

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torchvision.ops import FeaturePyramidNetwork

__all__ = ["FixedNorm", "Pyramid"]


class FixedNorm(nn.Module):
    """Batch norm with fixed statistics and trainable scale and shift.

    torchvision's FrozenBatchNorm2d computes the same function in two steps, which autocast runs in float32: on a CPU
    they take longer than the convolutions. The tensors of both have the same names.

    Args:
        channels: number of channels.
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
        """Normalize features (B, C, H, W)."""
        return F.batch_norm(images, self.running_mean, self.running_var, self.weight, self.bias)


class Pyramid(nn.Module):
    """A backbone with a feature pyramid (Lin et al. 2017).

    Args:
        body: a sequence of named blocks.
        taps: names of the blocks that feed the pyramid, with their number of channels.
        channels: number of channels of each level of the pyramid.
        levels: number of levels returned, from the finest one.
    """

    def __init__(self, body: nn.Module, taps: dict[str, int], channels: int, levels: int) -> None:
        super().__init__()
        self.body = body
        self.taps = tuple(taps)
        self.levels = levels
        self.fpn = FeaturePyramidNetwork(list(taps.values()), channels)
        for index in range(levels, len(taps)):
            self.fpn.layer_blocks[index] = nn.Identity()  # a level that is not returned gets no gradient
        self.out_channels = channels

    def forward(self, images: Tensor) -> OrderedDict[str, Tensor]:
        """Compute the levels of the pyramid for images (B, 3, H, W).

        Returns:
            The levels (B, ``channels``, H / stride, W / stride) by name, from the finest one.
        """
        features: OrderedDict[str, Tensor] = OrderedDict()
        for name, block in self.body.named_children():
            images = block(images)
            if name in self.taps:
                features[name] = images
        return OrderedDict(list(self.fpn(features).items())[: self.levels])
