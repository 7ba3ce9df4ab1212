"""The network of DeepForest with the attributes that scripts use."""

from __future__ import annotations

import os
from pathlib import Path

from torchvision.models.detection import RetinaNet

__all__ = ["DeepForestNetwork"]


class DeepForestNetwork(RetinaNet):  # type: ignore[misc]  # torchvision has no types
    """torchvision's RetinaNet with ``num_classes``, ``label_dict`` and :meth:`save_pretrained`.

    ``label_dict`` has the class numbers by name; None until they are known.
    """

    label_dict: dict[str, int] | None = None

    @property
    def num_classes(self) -> int:
        """Number of classes."""
        return int(self.head.classification_head.num_classes)

    def save_pretrained(self, save_directory: str | os.PathLike[str]) -> None:
        """Write a folder in the layout of the Hugging Face Hub, which DeepForest can load.

        Args:
            save_directory: the folder.

        Raises:
            OutputError: the folder cannot be written.
        """
        from .architectures import DEEPFOREST  # that module imports this one, as does weights
        from .model_info import ModelInfo
        from .weights import export_deepforest

        labels = self.label_dict or {str(number): number for number in range(self.num_classes)}
        info = ModelInfo(
            DEEPFOREST,
            tuple(sorted(labels, key=labels.__getitem__)),
            score_threshold=float(self.score_thresh),
            nms_threshold=float(self.nms_thresh),
        )
        export_deepforest(Path(save_directory), self.state_dict(), info)
