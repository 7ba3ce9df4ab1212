"""Backends: they run the network on batches of windows, with PyTorch or OpenVINO."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torchvision.models.detection.image_list import ImageList

from ..common.errors import InputError
from ..common.events import Listener
from ..common.messages import Message
from .architectures import ARCHITECTURES, HeadOutput, decode_boxes, run_network
from .detections import Detections, to_detections
from .detector import CrownDetector
from .devices import choose_precision
from .openvino_backend import GRIDS, TARGETS, Calibration, ConversionError, OpenVINONetwork, openvino_network
from .openvino_runtime import INT8_PACKAGES, available, require

__all__ = ["Backend", "OpenVINOBackend", "TorchBackend", "make_backend"]


class Backend(ABC):
    """Detects crowns in batches of images of one size; subclasses differ in what runs backbone and head.

    :meth:`forward` and :meth:`decode` may run in two threads, so that the boxes of one batch are decoded while the
    device computes the next batch.

    Args:
        detector: the detector; it is moved to the device.
        device: the device of pre- and post-processing.

    Attributes:
        name: name of the backend for display.
    """

    name: str

    def __init__(self, detector: CrownDetector, device: torch.device) -> None:
        self._network = detector.to(device=device).eval().model
        self._device = device

    @abstractmethod
    def forward(self, images: npt.NDArray[np.uint8]) -> HeadOutput:
        """Run backbone and head on images (B, H, W, 3) uint8."""

    def decode(self, output: HeadOutput) -> list[Detections]:
        """Decode the boxes of each image, in its pixels, and apply NMS within it."""
        with torch.inference_mode():
            targets = decode_boxes(self._network, output, self._network.score_thresh)
        return [to_detections(target) for target in targets]

    def detect(self, images: npt.NDArray[np.uint8]) -> list[Detections]:
        """Detect the crowns of images (B, H, W, 3) uint8."""
        return self.decode(self.forward(images))

    def _batch(self, images: npt.NDArray[np.uint8]) -> ImageList:
        pixels = torch.from_numpy(images)
        if self._device.type == "cuda":
            pixels = pixels.pin_memory()  # the copy then runs while the device computes
        batch = pixels.to(self._device, non_blocking=True).permute(0, 3, 1, 2).float() / 255.0
        return self._network.transform(list(batch))[0]


class TorchBackend(Backend):
    """Runs the network with PyTorch on any device.

    Args:
        detector: the detector.
        device: the device.
        dtype: numerical precision of backbone and head; boxes are always decoded in float32.
    """

    name = "torch"

    def __init__(self, detector: CrownDetector, device: torch.device, dtype: torch.dtype) -> None:
        super().__init__(detector, device)
        self._network.to(memory_format=torch.channels_last)
        self._dtype = dtype

    def forward(self, images: npt.NDArray[np.uint8]) -> HeadOutput:
        """Run backbone and head on images (B, H, W, 3) uint8."""
        with torch.inference_mode():
            return self._run(images)[0]

    def _run(self, images: npt.NDArray[np.uint8]) -> tuple[HeadOutput, list[Tensor]]:
        sizes = [(images.shape[1], images.shape[2])] * len(images)
        with torch.autocast(self._device.type, dtype=self._dtype, enabled=self._dtype != torch.float32):
            return run_network(self._network, self._batch(images), sizes)


class OpenVINOBackend(Backend):
    """Runs the network with OpenVINO on a CPU or an Intel GPU.

    Args:
        detector: the detector.
        network: its network in OpenVINO.
        shape: number, height and width of the images of a batch. Smaller batches are padded; for larger ones or other
            sizes the network is prepared again.

    Raises:
        ConversionError: OpenVINO cannot prepare the network for the device.
    """

    name = "OpenVINO"

    def __init__(self, detector: CrownDetector, network: OpenVINONetwork, shape: tuple[int, int, int]) -> None:
        super().__init__(detector, torch.device("cpu"))
        self._openvino = network
        self._prepare(shape)

    def forward(self, images: npt.NDArray[np.uint8]) -> HeadOutput:
        """Run backbone and head on images (B, H, W, 3) uint8."""
        count, height, width, _ = images.shape
        if (height, width) != self._shape[1:] or count > self._shape[0]:
            self._prepare((count, height, width))
        missing = self._shape[0] - count
        if missing:
            images = np.concatenate([images, np.zeros((missing, height, width, 3), np.uint8)])
        outputs = self._run(images)
        grids = [(int(rows), int(columns)) for rows, columns in outputs.pop(GRIDS)]
        batch = ImageList(self._example.tensors.expand(count, -1, -1, -1), self._example.image_sizes * count)
        sizes = [(height, width)] * count
        return HeadOutput({name: value[:count] for name, value in outputs.items()}, batch, grids, sizes)

    def _prepare(self, shape: tuple[int, int, int]) -> None:
        self._shape = shape
        self._example = self._batch(np.zeros((1, *shape[1:], 3), np.uint8))
        self._run = self._openvino.prepare(shape, self._example, self._network.transform)


def make_backend(
    detector: CrownDetector,
    device: torch.device,
    dtype: torch.dtype,
    shape: tuple[int, int, int],
    patches: int,
    listener: Listener,
    calibration: Callable[[], Calibration] | None = None,
) -> Backend:
    """Choose the fastest backend for a job.

    On a CPU that is OpenVINO, unless the job would end before the conversion of the model. The choice does not depend
    on an earlier conversion, so that the same job gives the same crowns. On an Intel GPU it is always OpenVINO, and
    PyTorch on the CPU if OpenVINO fails.

    Args:
        detector: the detector.
        device: the device.
        dtype: numerical precision.
        shape: number, height and width in pixels of the windows of a batch.
        patches: number of patches of the whole job.
        listener: receives log lines; can cancel the conversion.
        calibration: for int8: returns windows like those of the job.

    Raises:
        Cancelled: the job was cancelled during the conversion.
        InputError: int8 is not supported on this machine.
    """
    quantized = dtype == torch.int8
    if quantized:
        require(Message("Numerical precision int8"), *INT8_PACKAGES)
    usable = device.type in TARGETS and available()
    if quantized and (not usable or calibration is None):
        raise InputError(
            "Numerical precision int8 requires OpenVINO and an Intel or AMD processor, or an Intel GPU.",
            "Set the numerical precision to 'auto', or the device to 'cpu'.",
        )
    worthwhile = (
        quantized or device.type != "cpu" or patches >= ARCHITECTURES[detector.info.architecture].openvino_from_windows
    )
    if usable and worthwhile:
        try:
            images = calibration() if quantized and calibration else None
            return OpenVINOBackend(detector, openvino_network(detector, dtype, device, listener, images), shape)
        except ConversionError as error:
            listener.warning(
                "OpenVINO cannot run this model on this machine ({error}). PyTorch is used instead, which is slower.",
                error=error,
            )
    if device.type == "xpu":
        device, dtype = torch.device("cpu"), choose_precision("auto", torch.device("cpu"))
    return TorchBackend(detector, device, choose_precision("auto", device) if quantized else dtype)
