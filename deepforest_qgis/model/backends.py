"""What runs the network on a batch of windows: one small interface, so that a job never knows the device."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torchvision.models.detection.image_list import ImageList

from ..common.errors import InputError
from ..common.events import Listener
from ..common.messages import Message
from .architectures import ARCHITECTURES, Raw, anchors_of, boxes
from .detector import CrownDetector, to_detections
from .devices import choose_precision
from .metrics import Detections
from .openvino_backend import GRIDS, TARGETS, Calibration, CompiledNetwork, CompileError, Frame, compiled_network
from .openvino_runtime import INT8_PACKAGES, available, require

__all__ = ["Backend", "OpenVINOBackend", "RawOutput", "TorchBackend", "make_backend"]


@dataclass(frozen=True)
class RawOutput:
    """What a network makes of images of ``size`` (height, width): their batch (for its sizes), what the head answers,
    the grid of each level."""

    size: tuple[int, int]
    batch: ImageList
    outputs: dict[str, Tensor]
    grids: list[tuple[int, int]]


class Backend(ABC):
    """Finds crowns in a batch of images of one size. Kinds differ in who computes backbone and head.

    ``forward`` and ``crowns`` may run in two threads, so that the boxes of one batch are made while the device computes
    the next.
    """

    name: str  # as people know it

    def __init__(self, detector: CrownDetector, device: torch.device) -> None:
        self._network = detector.to(device=device).eval().model
        self._device = device

    @abstractmethod
    def forward(self, images: npt.NDArray[np.uint8]) -> RawOutput:
        """Images (B, H, W, 3) uint8 through backbone and head."""

    def crowns(self, seen: RawOutput) -> list[Detections]:
        """The crowns of each image, boxes in its pixels, suppressed within it."""
        with torch.inference_mode():
            raw = Raw(seen.outputs, *anchors_of(self._network, seen.batch, seen.grids))
            sizes = [seen.size] * len(seen.batch.image_sizes)
            found = boxes(self._network, raw, seen.batch, sizes, self._network.score_thresh)
        return [to_detections(one) for one in found]

    def detect(self, images: npt.NDArray[np.uint8]) -> list[Detections]:
        """Images (B, H, W, 3) uint8 to the crowns of each."""
        return self.crowns(self.forward(images))

    def _batch(self, images: npt.NDArray[np.uint8]) -> ImageList:
        pixels = torch.from_numpy(images)
        if self._device.type == "cuda":
            pixels = pixels.pin_memory()  # so that the copy does not wait for what the device still computes
        given = pixels.to(self._device, non_blocking=True).permute(0, 3, 1, 2).float() / 255.0
        return self._network.transform(list(given))[0]


class TorchBackend(Backend):
    """The network in torch on any device, its arithmetic in ``dtype`` (boxes are always float32)."""

    name = "torch"

    def __init__(self, detector: CrownDetector, device: torch.device, dtype: torch.dtype) -> None:
        super().__init__(detector, device)
        self._network.to(memory_format=torch.channels_last)
        self._dtype = dtype

    def forward(self, images: npt.NDArray[np.uint8]) -> RawOutput:
        half = torch.autocast(self._device.type, dtype=self._dtype, enabled=self._dtype != torch.float32)
        with torch.inference_mode(), half:
            batch = self._batch(images)
            levels = list(self._network.backbone(batch.tensors).values())
            grids = [(level.size(-2), level.size(-1)) for level in levels]
            return RawOutput((images.shape[1], images.shape[2]), batch, self._network.head(levels), grids)


class OpenVINOBackend(Backend):
    """The network compiled for the processor or an Intel graphics card, and for batches of ``shape`` (images, height,
    width): smaller ones are filled up, others compiled for anew.

    Raises:
        CompileError: not for this device.
    """

    name = "OpenVINO"

    def __init__(self, detector: CrownDetector, network: CompiledNetwork, shape: tuple[int, int, int]) -> None:
        super().__init__(detector, torch.device("cpu"))
        self._compiled = network
        self._compile(shape)

    def forward(self, images: npt.NDArray[np.uint8]) -> RawOutput:
        count, height, width, _ = images.shape
        if (height, width) != self._frame.given[1:] or count > self._frame.given[0]:
            self._compile((count, height, width))
        missing = self._frame.given[0] - count
        if missing:
            images = np.concatenate([images, np.zeros((missing, height, width, 3), np.uint8)])
        answer = self._run(images)
        grids = [(int(rows), int(columns)) for rows, columns in answer.pop(GRIDS)]
        batch = ImageList(torch.zeros(1).expand(count, 3, *self._frame.padded), [self._frame.scaled] * count)
        return RawOutput((height, width), batch, {name: value[:count] for name, value in answer.items()}, grids)

    def _compile(self, shape: tuple[int, int, int]) -> None:
        transform = self._network.transform
        seen = self._batch(np.zeros((1, *shape[1:], 3), np.uint8))
        self._frame = Frame(
            shape,
            seen.image_sizes[0],
            (seen.tensors.size(-2), seen.tensors.size(-1)),
            [255.0 * value for value in transform.image_mean],
            [255.0 * value for value in transform.image_std],
        )
        self._run = self._compiled.compiled(self._frame)


def make_backend(
    detector: CrownDetector,
    device: torch.device,
    dtype: torch.dtype,
    shape: tuple[int, int, int],
    patches: int,
    listener: Listener,
    calibration: Callable[[], Calibration] | None = None,
) -> Backend:
    """The fastest way to see that many patches in batches of ``shape`` (images, height, width).

    On a processor that is OpenVINO, unless the job is over before a model could be converted: whether it was converted
    earlier makes no difference, so that the same job gives the same crowns. On an Intel graphics card it is always
    OpenVINO, and torch on the processor where it fails there. For int8 ``calibration`` gives images like those of the
    job.

    Raises:
        Cancelled: asked to stop while the model is converted. InputError: int8 where it cannot be computed.
    """
    eight = dtype == torch.int8
    if eight:
        require(Message("Precision int8"), *INT8_PACKAGES)
    usable = device.type in TARGETS and available()
    if eight and (not usable or calibration is None):
        raise InputError(
            "The precision int8 was asked for, but it needs OpenVINO on an Intel or AMD processor, or an Intel card.",
            "Choose 'auto' as the precision, or the CPU as the device.",
        )
    worth = eight or device.type != "cpu" or patches >= ARCHITECTURES[detector.info.architecture].compile_from
    if usable and worth:
        try:
            images = calibration() if eight and calibration else None
            return OpenVINOBackend(detector, compiled_network(detector, dtype, device, listener, images), shape)
        except CompileError as error:
            listener.warning(f"OpenVINO cannot run this model here ({error}); going on with torch, which is slower.")
    if device.type == "xpu":
        device, dtype = torch.device("cpu"), choose_precision("auto", torch.device("cpu"))
    return TorchBackend(detector, device, choose_precision("auto", device) if eight else dtype)
