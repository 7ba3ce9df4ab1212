"""What runs the network on a batch of windows: one small interface, so that a job never knows the device."""

from __future__ import annotations

from abc import ABC, abstractmethod

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from ..events import Listener
from .architectures import ARCHITECTURES, Raw, anchors_of, boxes
from .compiled import CompiledNetwork, CompileError, available, compiled_network
from .detector import CrownDetector, to_detections
from .figures import Detections

__all__ = ["Backend", "OpenVINOBackend", "TorchBackend", "make_backend"]

Answer = tuple[dict[str, Tensor], list[tuple[int, int]]]


class Backend(ABC):
    """Finds crowns in a batch of images of one size. Kinds differ in who computes backbone and head."""

    name: str  # as people know it

    def __init__(self, detector: CrownDetector, device: torch.device) -> None:
        self._network = detector.to(device=device).eval().model
        self._device = device

    @abstractmethod
    def compute(self, images: Tensor) -> Answer:
        """Normalised images (B, 3, H, W) to what the head answers, and rows and columns of each level."""

    def detect(self, images: npt.NDArray[np.uint8]) -> list[Detections]:
        """Images (B, H, W, 3) uint8 to the crowns of each, boxes in its pixels, suppressed within it."""
        with torch.inference_mode():
            given = torch.from_numpy(images).to(self._device, non_blocking=True).permute(0, 3, 1, 2).float() / 255.0
            batch, _ = self._network.transform(list(given))
            outputs, grids = self.compute(batch.tensors)
            raw = Raw(outputs, *anchors_of(self._network, batch, grids))
            sizes = [images.shape[1:3]] * len(images)
            found = boxes(self._network, raw, batch, sizes, self._network.score_thresh)
        return [to_detections(one) for one in found]


class TorchBackend(Backend):
    """The network in torch on any device, its arithmetic in ``dtype`` (boxes are always float32)."""

    name = "torch"

    def __init__(self, detector: CrownDetector, device: torch.device, dtype: torch.dtype) -> None:
        super().__init__(detector, device)
        self._network.to(memory_format=torch.channels_last)
        self._dtype = dtype

    def compute(self, images: Tensor) -> Answer:
        with torch.autocast(self._device.type, dtype=self._dtype, enabled=self._dtype != torch.float32):
            levels = list(self._network.backbone(images).values())
            return self._network.head(levels), [(level.size(-2), level.size(-1)) for level in levels]


class OpenVINOBackend(Backend):
    """The network compiled for the processor."""

    name = "OpenVINO"

    def __init__(self, detector: CrownDetector, network: CompiledNetwork) -> None:
        super().__init__(detector, torch.device("cpu"))
        self._compiled = network

    def compute(self, images: Tensor) -> Answer:
        return self._compiled(images)


def make_backend(
    detector: CrownDetector, device: torch.device, dtype: torch.dtype, windows: int, listener: Listener
) -> Backend:
    """The fastest way to see that many windows.

    On a processor that is OpenVINO, unless the job is over before a model could be converted: whether it was converted
    earlier makes no difference, so that the same job gives the same crowns.

    Raises:
        Cancelled: asked to stop while the model is converted.
    """
    worth = windows >= ARCHITECTURES[detector.info.architecture].compile_from
    if device.type == "cpu" and worth and available():
        try:
            return OpenVINOBackend(detector, compiled_network(detector, dtype, listener))
        except CompileError as error:
            listener.warning(f"OpenVINO cannot run this model here ({error}); going on with torch, which is slower.")
    return TorchBackend(detector, device, dtype)
