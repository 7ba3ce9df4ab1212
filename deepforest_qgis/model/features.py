"""What a network makes of an image beyond its crowns: the same crowns in the mirror, and the image as a vector."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from .architectures import Raw, anchors_of, boxes
from .detector import LEAST_SCORE, CrownDetector, to_detections
from .metrics import Detections

__all__ = ["View", "Viewer"]


@dataclass(frozen=True)
class View:
    """Crowns from LEAST_SCORE on in an image and in its mirror image, both in the image's own pixels; ``vector`` (D,):
    mean and deviation of each channel of the network's pyramid, level by level."""

    found: Detections
    mirrored: Detections
    vector: npt.NDArray[np.float32]


class Viewer:
    """Looks at images with a network in torch, its arithmetic in ``dtype``.

    ``relative``: side of the images to that of a patch; the network sees them at the scale of its patches.
    """

    def __init__(self, detector: CrownDetector, device: torch.device, dtype: torch.dtype, relative: float) -> None:
        detector.set_window_scale(relative)
        self._network = detector.to(device=device).eval().model
        self._network.to(memory_format=torch.channels_last)
        self._device, self._dtype = device, dtype

    def view(self, image: npt.NDArray[np.uint8]) -> View:
        """An image (S, S, 3) uint8, looked at twice."""
        found, vector = self._look(image)
        mirrored, _ = self._look(image[:, ::-1])
        turned = mirrored.boxes.copy()
        turned[:, [0, 2]] = image.shape[1] - mirrored.boxes[:, [2, 0]]
        return View(found, Detections(turned, mirrored.scores, mirrored.classes), vector)

    def _look(self, image: npt.NDArray[np.uint8]) -> tuple[Detections, npt.NDArray[np.float32]]:
        network = self._network
        half = torch.autocast(self._device.type, dtype=self._dtype, enabled=self._dtype != torch.float32)
        with torch.inference_mode():
            with half:
                pixels = torch.tensor(np.ascontiguousarray(image), device=self._device).permute(2, 0, 1).float() / 255.0
                batch, _ = network.transform([pixels])
                levels = list(network.backbone(batch.tensors).values())
                answer = network.head(levels)
            raw = Raw(answer, *anchors_of(network, batch, [level.shape[-2:] for level in levels]))
            (found,) = boxes(network, raw, batch, [(image.shape[0], image.shape[1])], LEAST_SCORE)
            vector = torch.cat([moment for level in levels for moment in _moments(level.float())])
        return to_detections(found), vector.cpu().numpy()


def _moments(level: Tensor) -> tuple[Tensor, Tensor]:
    cells = level.flatten(2)[0]
    return cells.mean(dim=1), cells.std(dim=1)
