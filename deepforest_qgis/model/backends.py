"""What runs the network on a batch of windows: one small interface, so that a job never knows the device."""

from __future__ import annotations

from typing import Protocol

import numpy as np
import numpy.typing as npt
import torch

from .detector import CrownDetector, to_detections
from .figures import Detections

__all__ = ["Backend", "TorchBackend"]


class Backend(Protocol):
    """Finds crowns in a batch of images of one size."""

    name: str  # as people know it

    def detect(self, images: npt.NDArray[np.uint8]) -> list[Detections]:
        """Images (B, S, S, 3) uint8 to the crowns of each, boxes in its pixels, suppressed within it."""
        ...


class TorchBackend:
    """The network in torch on ``device``, its arithmetic in ``dtype`` (boxes are always float32)."""

    name = "torch"

    def __init__(self, detector: CrownDetector, device: torch.device, dtype: torch.dtype) -> None:
        self._detector = detector.to(device=device).eval()
        self._detector.model.to(memory_format=torch.channels_last)
        self._device = device
        self._dtype = dtype

    def detect(self, images: npt.NDArray[np.uint8]) -> list[Detections]:
        batch = torch.from_numpy(images).to(self._device, non_blocking=True).permute(0, 3, 1, 2).float() / 255.0
        with (
            torch.inference_mode(),
            torch.autocast(self._device.type, dtype=self._dtype, enabled=self._dtype != torch.float32),
        ):
            found = self._detector(list(batch))
        return [to_detections(one) for one in found]
