"""Image features for active learning: detections in an image and in its mirror image, and a feature vector."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from .architectures import decode_boxes
from .backends import TorchBackend
from .detections import Detections, to_detections
from .detector import MIN_SCORE, CrownDetector

__all__ = ["FeatureExtractor", "Features"]


@dataclass(frozen=True)
class Features:
    """Features of one image.

    Attributes:
        detections: detections in the image with a score of at least MIN_SCORE.
        mirrored: detections in the mirror image, in pixels of the image itself.
        vector: (D,) mean and standard deviation of each channel of the feature pyramid, level by level.
    """

    detections: Detections
    mirrored: Detections
    vector: npt.NDArray[np.float32]


class FeatureExtractor(TorchBackend):
    """Extracts features with a network in PyTorch.

    Args:
        detector: the detector; it is changed by :meth:`CrownDetector.set_window_scale`.
        device: the device.
        dtype: numerical precision of the network.
        window_scale: side of the images divided by the side of a patch.
    """

    def __init__(self, detector: CrownDetector, device: torch.device, dtype: torch.dtype, window_scale: float) -> None:
        detector.set_window_scale(window_scale)
        super().__init__(detector, device, dtype)

    def extract(self, image: npt.NDArray[np.uint8]) -> Features:
        """Extract the features of an image (S, S, 3) uint8, with two forward passes."""
        detections, vector = self._features(image)
        mirrored, _ = self._features(np.ascontiguousarray(image[:, ::-1]))
        boxes = mirrored.boxes.copy()
        boxes[:, [0, 2]] = image.shape[1] - mirrored.boxes[:, [2, 0]]
        return Features(detections, Detections(boxes, mirrored.scores, mirrored.classes), vector)

    def _features(self, image: npt.NDArray[np.uint8]) -> tuple[Detections, npt.NDArray[np.float32]]:
        with torch.inference_mode():
            head, levels = self._run(image[None])
            (target,) = decode_boxes(self._network, head, MIN_SCORE)
            cells = [level[0].float().flatten(1) for level in levels]
            vector = torch.cat([moment for level in cells for moment in (level.mean(dim=1), level.std(dim=1))])
        return to_detections(target), vector.cpu().numpy()
