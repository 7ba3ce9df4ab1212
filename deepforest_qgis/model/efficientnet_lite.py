"""EfficientNet-Lite2, the backbone of the bundled detector.

EfficientNet-Lite is EfficientNet (Tan and Le 2019) without squeeze and excitation and with ReLU6
(github.com/tensorflow/tpu, models/official/efficientnet/lite). Lite2 is 1.1 times as wide and 1.2 times as deep as
Lite0.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .pyramid import FixedNorm

__all__ = ["LITE2_TAPS", "lite2_body"]

# Index of a block to its number of channels, at strides of 4, 8, 16 and 32 pixels.
LITE2_TAPS = {"4": 24, "7": 48, "15": 120, "21": 352}

_STEM = 32  # channels
# Expansion, kernel size, stride, channels, number of blocks.
_STAGES = (
    (1, 3, 1, 16, 1),
    (6, 3, 2, 24, 3),
    (6, 5, 2, 48, 3),
    (6, 3, 2, 88, 4),
    (6, 5, 1, 120, 4),
    (6, 5, 2, 208, 5),
    (6, 3, 1, 352, 1),
)


class FoldedConv(nn.Module):
    """A convolution followed by a fixed norm, computed as one convolution.

    The norm is folded into weight and bias in each forward pass, so its scale and shift can be trained. With a stride,
    the padding is TensorFlow's SAME for even sides, with which the ImageNet weights were trained.

    Args:
        inputs: number of input channels.
        outputs: number of output channels.
        kernel: side of the kernel in pixels.
        stride: stride in pixels.
        groups: groups of channels.
        activation: apply ReLU6.
    """

    def __init__(
        self, inputs: int, outputs: int, kernel: int, stride: int = 1, groups: int = 1, activation: bool = True
    ) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(outputs, inputs // groups, kernel, kernel))
        nn.init.kaiming_normal_(self.weight, mode="fan_out")
        self.norm = FixedNorm(outputs)
        self.stride, self.groups, self.activation = stride, groups, activation
        padding = kernel - stride
        self.padding = padding // 2 if stride == 1 else 0
        self.uneven_padding = (padding // 2, padding - padding // 2) * 2 if stride > 1 else None

    def forward(self, images: Tensor) -> Tensor:
        """Convolve features (B, C, H, W)."""
        norm = self.norm
        scale = norm.weight * torch.rsqrt(norm.running_var + 1e-5)
        weight = self.weight * scale[:, None, None, None]
        bias = norm.bias - norm.running_mean * scale
        if self.uneven_padding:
            images = F.pad(images, self.uneven_padding)
        images = self._convolve(images, weight, bias)
        return F.relu6(images, inplace=True) if self.activation else images

    def _convolve(self, images: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
        """Convolve; depthwise convolutions are trained in float32 on a CPU.

        There, oneDNN computes their gradients 3 to 10 times as fast in float32 as in bfloat16.
        """
        on_cpu = images.dtype == torch.bfloat16 and images.device.type == "cpu"
        if self.groups == 1 or not on_cpu or not torch.is_grad_enabled():
            return F.conv2d(images, weight, bias, self.stride, self.padding, 1, self.groups)
        images, weight, bias = images.float(), weight.float(), bias.float()
        with torch.autocast("cpu", enabled=False):
            return F.conv2d(images, weight, bias, self.stride, self.padding, 1, self.groups).bfloat16()


class InvertedResidual(nn.Module):
    """Expansion, depthwise convolution and projection (Sandler et al. 2018).

    Args:
        inputs: number of input channels.
        outputs: number of output channels.
        kernel: side of the depthwise kernel in pixels.
        stride: stride in pixels.
        expansion: factor by which the number of channels grows inside.
    """

    def __init__(self, inputs: int, outputs: int, kernel: int, stride: int, expansion: int) -> None:
        super().__init__()
        inner = inputs * expansion
        expand = [FoldedConv(inputs, inner, 1)] if expansion != 1 else []
        self.conv = nn.Sequential(
            *expand,
            FoldedConv(inner, inner, kernel, stride, inner),
            FoldedConv(inner, outputs, 1, activation=False),
        )
        self.residual = stride == 1 and inputs == outputs

    def forward(self, images: Tensor) -> Tensor:
        """Transform features (B, C, H, W)."""
        features: Tensor = self.conv(images)
        return images + features if self.residual else features


def lite2_body() -> nn.Sequential:
    """Build EfficientNet-Lite2 up to its last block, with random weights."""
    blocks: list[nn.Module] = [FoldedConv(3, _STEM, 3, 2)]
    channels = _STEM
    for expansion, kernel, stride, outputs, count in _STAGES:
        for number in range(count):
            blocks.append(InvertedResidual(channels, outputs, kernel, stride if number == 0 else 1, expansion))
            channels = outputs
    return nn.Sequential(*blocks)
