"""DeepForest-compatible API: the network of DeepForest."""

from __future__ import annotations

import os
from typing import Any

import torch
from torchvision.models.detection.anchor_utils import AnchorGenerator

from ..config.script_config import load_config
from ..main import deepforest

__all__ = ["Model"]


class Model:
    """Creates DeepForest's network from a configuration.

    Args:
        config: the configuration of :class:`main.deepforest`.
    """

    def __init__(self, config: Any) -> None:
        self.config = config

    def create_model(
        self,
        pretrained: str | os.PathLike[str] | None = None,
        *,
        revision: str | None = None,
        map_location: Any = None,
    ) -> Any:
        """Create the network.

        Args:
            pretrained: a repository of the Hugging Face Hub, a file or a folder; None for COCO's backbone.
            revision: revision of the repository.
            map_location: device of the network.

        Returns:
            A :class:`model.deepforest_network.DeepForestNetwork`.

        Raises:
            ModelFileError: the model cannot be downloaded or loaded.
        """
        settings = load_config(self.config)
        if settings.label_dict is None and settings.num_classes:
            settings.label_dict = {str(number): number for number in range(settings.num_classes)}
        settings.model = {"name": None if pretrained is None else os.fspath(pretrained), "revision": revision}
        return deepforest(config=settings).model.to(map_location)

    def create_anchor_generator(
        self, sizes: Any = ((8, 16, 32, 64, 128, 256, 400),), aspect_ratios: Any = ((0.5, 1.0, 2.0),)
    ) -> Any:
        """Create torchvision's generator of anchors; the network uses its default."""
        return AnchorGenerator(sizes=sizes, aspect_ratios=aspect_ratios)

    def check_model(self) -> None:
        """Predict two random images and check the form of the result.

        Raises:
            ValueError: the network returns something else than boxes, labels and scores of each image.
        """
        found = self.create_model().eval()([torch.rand(3, 300, 400), torch.rand(3, 500, 400)])
        if len(found) != 2 or sorted(found[1]) != ["boxes", "labels", "scores"]:
            raise ValueError("The network does not return boxes, labels and scores of each image.")
