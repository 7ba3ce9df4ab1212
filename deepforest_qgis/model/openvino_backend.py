"""Conversion of networks to OpenVINO, with a cache of converted networks in the user's cache folder.

On a CPU OpenVINO runs the same network several times as fast as PyTorch. Its converter leaks memory and crashes a
process that uses it repeatedly, so each conversion runs in a separate process:

    python -m deepforest_qgis.model.openvino_backend MODEL FOLDER      # writes FOLDER/network.xml and network.bin
    python -m deepforest_qgis.model.openvino_backend MODEL FOLDER IMAGES WINDOW_SCALE   # int8, calibrated on images
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess  # nosec B404 # starts this very module, see _run_converter
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torchvision.models.detection.image_list import ImageList

from ..common.events import Listener
from ..common.locks import FileLock
from ..common.messages import Message
from ..common.paths import cache_folder
from .architectures import Network
from .detector import CrownDetector
from .devices import choose_precision
from .openvino_runtime import load

__all__ = ["GRIDS", "TARGETS", "Calibration", "ConversionError", "OpenVINONetwork", "openvino_network"]

FORMAT = 1  # version of the files in the cache folder
CACHED_NETWORKS = 8  # the least recently used ones beyond this number are deleted
TIMEOUT_S = 600.0  # of one conversion; a ResNet-50 needs about 20 s
NETWORK, WEIGHTS, SEAL = "network.xml", "network.bin", "sha256"
GRIDS = "grids"
TARGETS = {"cpu": "CPU", "xpu": "GPU"}  # PyTorch's device types to OpenVINO's
KERNELS = "kernels"  # folder of the kernels that OpenVINO compiles for a GPU
MODULE = "deepforest_qgis.model.openvino_backend"
STALE_S = 86400.0  # age from which the temporary folder of a killed conversion is deleted


class ConversionError(RuntimeError):
    """OpenVINO cannot convert or run the network on this machine; PyTorch can."""


@dataclass(frozen=True)
class Calibration:
    """Calibration data of a quantized network.

    Attributes:
        images: (N, S, S, 3) uint8.
        window_scale: side of an image divided by the side of a patch.
    """

    images: npt.NDArray[np.uint8]
    window_scale: float


class OpenVINONetwork:
    """Backbone and head in OpenVINO, on the CPU with PyTorch's number of threads, or on an Intel GPU.

    Args:
        folder: the converted network.
        dtype: numerical precision; torch.int8 uses the precision of "auto" for layers that are not quantized.
        device: the device.

    Raises:
        ConversionError: the files cannot be read.
    """

    def __init__(self, folder: Path, dtype: torch.dtype, device: torch.device) -> None:
        openvino = _openvino()
        if dtype == torch.int8:
            dtype = choose_precision("auto", device)
        hints = {torch.bfloat16: openvino.Type.bf16, torch.float16: openvino.Type.f16, torch.float32: openvino.Type.f32}
        self._target = TARGETS[device.type]
        self._options: dict[str, Any] = {"INFERENCE_PRECISION_HINT": hints[dtype], "PERFORMANCE_HINT": "LATENCY"}
        if device.type == "cpu":
            self._options["INFERENCE_NUM_THREADS"] = torch.get_num_threads()
            # Otherwise the threads of each process are bound to the first cores, which several workers then share.
            self._options["ENABLE_CPU_PINNING"] = False
        else:
            self._options["CACHE_DIR"] = str(folder / KERNELS)
        self._core = openvino.Core()
        try:
            self._network = self._core.read_model(str(folder / NETWORK))
        except RuntimeError as error:
            raise ConversionError(_first_line(error)) from error

    def prepare(
        self, shape: tuple[int, int, int], example: ImageList, transform: Any
    ) -> Callable[[npt.NDArray[np.uint8]], dict[str, Tensor]]:
        """Compile the network for batches of one size.

        Resizing and normalization are part of the compiled network: in PyTorch they take as long as the network.

        Args:
            shape: number, height and width in pixels of the images.
            example: an image of this size after the network's transform.
            transform: the network's transform.

        Returns:
            A function that takes images (B, H, W, 3) uint8 and returns the outputs of the head by name, in float32,
            with the rows and columns of each level of the feature pyramid as GRIDS.

        Raises:
            ConversionError: OpenVINO cannot compile the network for the device.
        """
        openvino = _openvino()
        from openvino.preprocess import PaddingMode, PrePostProcessor, ResizeAlgorithm

        resized = example.image_sizes[0]
        below, right = example.tensors.size(-2) - resized[0], example.tensors.size(-1) - resized[1]
        mean, std = ([255.0 * value for value in values] for values in (transform.image_mean, transform.image_std))
        try:
            steps = PrePostProcessor(self._network.clone())
            image = steps.input()
            image.tensor().set_element_type(openvino.Type.u8).set_layout(openvino.Layout("NHWC"))
            image.tensor().set_shape([*shape, 3])
            image.model().set_layout(openvino.Layout("NCHW"))
            change = image.preprocess().convert_element_type(openvino.Type.f32)
            change = change.resize(ResizeAlgorithm.RESIZE_LINEAR, *resized)
            change = change.mean(mean).scale(std).convert_layout(openvino.Layout("NCHW"))
            if below or right:
                change.pad([0, 0, 0, 0], [0, 0, below, right], 0.0, PaddingMode.CONSTANT)
            run = self._core.compile_model(steps.build(), self._target, self._options)
        except RuntimeError as error:
            raise ConversionError(_first_line(error)) from error
        return lambda images: {
            port.get_any_name(): torch.from_numpy(value) for port, value in run(np.ascontiguousarray(images)).items()
        }


def openvino_network(
    detector: CrownDetector,
    dtype: torch.dtype,
    device: torch.device,
    listener: Listener,
    calibration: Calibration | None = None,
) -> OpenVINONetwork:
    """Load the detector's network in OpenVINO; convert it first if it is not in the cache folder.

    Args:
        detector: the detector.
        dtype: numerical precision.
        device: a CPU or an Intel GPU.
        listener: receives log lines; can cancel the conversion.
        calibration: quantizes the convolutions to int8 (post-training quantization with bias correction, by nncf).

    Raises:
        ConversionError: the network cannot be converted, written or read.
        Cancelled: the job was cancelled during the conversion.
    """
    folder = _cache() / _key(detector, calibration)
    if not _is_complete(folder):
        with _locked(folder, listener):
            if not _is_complete(folder):  # another process may have converted it in the meantime
                shutil.rmtree(folder, ignore_errors=True)
                listener.info("Converting the model to OpenVINO, once per model …")
                began = time.monotonic()
                _convert(detector, folder, listener, calibration)
                listener.info("The model was converted in {seconds:.0f} s.", seconds=time.monotonic() - began)
    with suppress(OSError):
        os.utime(folder)
    _delete_oldest(folder.parent)
    return OpenVINONetwork(folder, dtype, device)


# -- the cache ---------------------------------------------------------------------------------


def _cache() -> Path:
    return cache_folder("compiled")


def _key(detector: CrownDetector, calibration: Calibration | None) -> str:
    """Hash everything that determines the converted network: architecture, weights, versions, calibration."""
    key = hashlib.sha256()
    for part in (str(FORMAT), detector.info.architecture, torch.__version__, metadata.version("openvino")):
        key.update(part.encode() + b"\0")
    for name, value in detector.model.state_dict().items():
        key.update(f"{name} {tuple(value.shape)} {value.dtype}\0".encode())
        key.update(value.detach().cpu().contiguous().numpy().tobytes())
    if calibration is not None:
        key.update(f"{metadata.version('nncf')} {calibration.window_scale} {calibration.images.shape}\0".encode())
        key.update(calibration.images.tobytes())
    return key.hexdigest()[:32]


@contextmanager
def _locked(folder: Path, listener: Listener) -> Iterator[None]:
    """Hold the lock of ``folder``, after another process that converts the same network; raises Cancelled."""
    lock = FileLock(folder.with_name(f".{folder.name}.lock"))
    deadline, reported = time.monotonic() + TIMEOUT_S, False
    try:
        with suppress(OSError):  # a file system without locks, or a timeout: the first result is kept
            while not lock.acquire():
                if not reported:
                    listener.info("Waiting for another run that converts the same model …")
                reported = True
                if time.monotonic() > deadline:
                    raise TimeoutError
                listener.check()
                time.sleep(0.1)
            for temporary in folder.parent.glob(f".{folder.name}-*"):  # of killed conversions
                _remove(temporary)
        yield
    finally:
        lock.release()


def _remove(path: Path) -> None:
    shutil.rmtree(path, ignore_errors=True)  # fails if another process has it open
    with suppress(OSError):  # a lock is a file
        path.unlink()


def _seal(folder: Path) -> str:
    key = hashlib.sha256()
    for name in (NETWORK, WEIGHTS):
        key.update((folder / name).read_bytes())
    return key.hexdigest()


def _is_complete(folder: Path) -> bool:
    """Whether the files of the folder match their checksum."""
    try:
        return (folder / SEAL).read_text(encoding="ascii") == _seal(folder)
    except (OSError, UnicodeDecodeError):
        return False


def _delete_oldest(cache: Path) -> None:
    """Delete the least recently used networks and the temporary folders of killed conversions."""
    with suppress(OSError):
        times = sorted((one.stat().st_mtime, one) for one in cache.iterdir())
        networks = [one for _, one in times if not one.name.startswith(".")]
        stale = [one for changed, one in times if one.name.startswith(".") and changed < time.time() - STALE_S]
        for folder in networks[:-CACHED_NETWORKS] + stale:
            _remove(folder)


# -- conversion --------------------------------------------------------------------------------


def _convert(detector: CrownDetector, folder: Path, listener: Listener, calibration: Calibration | None) -> None:
    """Convert the network into ``folder``, which appears complete or not at all; raises ConversionError, Cancelled."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        beside = tempfile.TemporaryDirectory(prefix=f".{folder.name}-", dir=folder.parent, ignore_cleanup_errors=True)
        with beside as scratch:
            model, made = Path(scratch, "model.safetensors"), Path(scratch, "made")
            made.mkdir()
            detector.save(model)
            arguments = [str(model), str(made)]
            if calibration is not None:
                images = Path(scratch, "images.npy")
                np.save(images, calibration.images, allow_pickle=False)
                arguments += [str(images), str(calibration.window_scale)]
            _run_converter(arguments, Path(scratch), listener)
            (made / SEAL).write_text(_seal(made), encoding="ascii")
            with suppress(OSError):  # another process was faster
                made.rename(folder)
            if not _is_complete(folder):
                raise ConversionError(Message("'{folder}' cannot be written", folder=folder))
    except OSError as error:
        raise ConversionError(
            Message("'{folder}' cannot be written: {error}", folder=folder.parent, error=error.strerror or error)
        ) from error


def _run_converter(arguments: list[str], scratch: Path, listener: Listener) -> None:
    root = str(Path(__file__).resolve().parents[2])
    environment = {**os.environ, "PYTHONPATH": root, "PYTHONSAFEPATH": "1", "PYTHONUTF8": "1"}
    log = scratch / "log"
    with log.open("wb") as output:
        process = subprocess.Popen(  # nosec B603 # a list, no shell; our own Python and our own files
            [sys.executable, "-m", MODULE, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=environment,
            cwd=str(scratch),
            creationflags=0x08000000 if sys.platform == "win32" else 0,  # CREATE_NO_WINDOW
        )
        deadline = time.monotonic() + TIMEOUT_S
        try:
            while process.poll() is None:
                listener.check()
                if time.monotonic() > deadline:
                    raise ConversionError(Message("the conversion did not end within {seconds:g} s", seconds=TIMEOUT_S))
                with suppress(subprocess.TimeoutExpired):
                    process.wait(0.1)
        finally:
            process.kill()  # no effect if it has ended
            process.wait()
    if process.returncode != 0:
        *_, last = ["", *log.read_text(encoding="utf-8", errors="replace").strip().splitlines()]
        code = Message("the conversion ended with exit code {returncode}", returncode=process.returncode)
        raise ConversionError(last or code)


class _BackboneAndHead(nn.Module):
    """Backbone and head, with the rows and columns of each level, from which anchors are computed."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, images: Tensor) -> dict[str, Tensor]:
        levels = list(self.network.backbone(images).values())
        grids = torch.stack([torch._shape_as_tensor(level)[-2:] for level in levels])
        return {**self.network.head(levels), GRIDS: grids}


def _openvino() -> Any:
    try:
        return load()
    except (ImportError, OSError) as error:
        raise ConversionError(_first_line(error)) from error


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]


def _main(model: str, folder: str, images: str = "", window_scale: str = "1") -> None:
    openvino = _openvino()
    detector = CrownDetector.load(model).eval()
    side = detector.input_size // 32 * 32
    with torch.no_grad():
        network = openvino.convert_model(_BackboneAndHead(detector.model), example_input=torch.zeros(1, 3, side, side))
    for port in network.outputs:  # tracing adds further names
        port.tensor.set_names(port.names & {"cls_logits", "bbox_regression", "bbox_ctrness", GRIDS})
    if images:
        detector.set_window_scale(float(window_scale))
        network = _quantized(network, detector.model, np.load(images, allow_pickle=False))
    # The file would be smaller in float16, but would not be exact for float32.
    openvino.save_model(network, Path(folder, NETWORK), compress_to_fp16=False)


def _quantized(network: Any, detector: Network, images: npt.NDArray[np.uint8]) -> Any:
    import nncf

    def batch(image: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
        pixels = torch.from_numpy(image).permute(2, 0, 1).float() / 255.0
        result: npt.NDArray[np.float32] = detector.transform([pixels])[0].tensors.numpy()
        return result

    return nncf.quantize(network, nncf.Dataset(list(images), batch), subset_size=len(images))


if __name__ == "__main__":
    _main(*sys.argv[1:])
