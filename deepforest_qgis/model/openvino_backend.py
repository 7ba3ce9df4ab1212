"""Networks in OpenVINO's form, made once for each model and kept in the user's cache folder.

OpenVINO computes the same network on a processor in a fraction of torch's time: it folds norms into convolutions and
chooses how tensors lie in memory for the whole network at once. Its converter leaves memory behind and, used a dozen
times in one process, ends that process; so it runs in a process of its own:

    python -m deepforest_qgis.model.openvino_backend MODEL FOLDER      # writes FOLDER/network.xml and network.bin
    python -m deepforest_qgis.model.openvino_backend MODEL FOLDER IMAGES SPAN   # int8, calibrated on the images
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
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from ..common.events import Listener
from ..common.locks import FileLock
from ..common.paths import cache_folder
from .architectures import Network
from .detector import CrownDetector
from .devices import choose_precision
from .openvino_runtime import load

__all__ = ["GRIDS", "TARGETS", "Calibration", "CompileError", "CompiledNetwork", "Frame", "compiled_network"]

FORMAT = 1  # counts up where what is written changes
KEPT = 8  # networks in the cache folder, those used last
SECONDS = 600  # for one conversion; a ResNet-50 needs some 20
NETWORK, WEIGHTS, SEAL = "network.xml", "network.bin", "sha256"
GRIDS = "grids"
TARGETS = {"cpu": "CPU", "xpu": "GPU"}  # OpenVINO's names of torch's devices
KERNELS = "kernels"  # what OpenVINO compiles for a graphics card, kept beside the network
MODULE = "deepforest_qgis.model.openvino_backend"
STALE = 86400.0  # seconds after which what a conversion left is nobody's


class CompileError(RuntimeError):
    """OpenVINO does not take this network here; torch does."""


@dataclass(frozen=True)
class Frame:
    """How images become a network's batch: ``given`` (B, height, width), ``scaled`` and ``padded`` (height, width);
    mean and deviation of the channels are in units of uint8."""

    given: tuple[int, int, int]
    scaled: tuple[int, int]
    padded: tuple[int, int]
    mean: list[float]
    deviation: list[float]


@dataclass(frozen=True)
class Calibration:
    """Calibration data of int8: images (N, S, S, 3) uint8, each with sides of ``window_scale`` patches."""

    images: npt.NDArray[np.uint8]
    window_scale: float


class CompiledNetwork:
    """Backbone and head on this machine's processor, with torch's number of threads, or on an Intel graphics card.

    Raises:
        CompileError: the files cannot be read.
    """

    def __init__(self, folder: Path, dtype: torch.dtype, device: torch.device) -> None:
        openvino = _openvino()
        if dtype == torch.int8:  # what is not in eight bits
            dtype = choose_precision("auto", device)
        hints = {torch.bfloat16: openvino.Type.bf16, torch.float16: openvino.Type.f16, torch.float32: openvino.Type.f32}
        self._target = TARGETS[device.type]
        self._options: dict[str, Any] = {"INFERENCE_PRECISION_HINT": hints[dtype], "PERFORMANCE_HINT": "LATENCY"}
        if device.type == "cpu":
            self._options["INFERENCE_NUM_THREADS"] = torch.get_num_threads()
        else:
            self._options["CACHE_DIR"] = str(folder / KERNELS)
        self._core = openvino.Core()
        try:
            self._network = self._core.read_model(str(folder / NETWORK))
        except RuntimeError as error:
            raise CompileError(_first_line(error)) from error

    def compiled(self, frame: Frame) -> Callable[[npt.NDArray[np.uint8]], dict[str, Tensor]]:
        """What takes images (B, H, W, 3) uint8 of this frame to what the head answers, float32, and to GRIDS, rows and
        columns of each level. Scaling and normalising are part of it: in torch they take as long as the network.

        Raises:
            CompileError: not for this device.
        """
        openvino = _openvino()
        from openvino.preprocess import PaddingMode, PrePostProcessor, ResizeAlgorithm

        count, height, width = frame.given
        below, right = (whole - part for whole, part in zip(frame.padded, frame.scaled, strict=True))
        try:
            steps = PrePostProcessor(self._network.clone())
            image = steps.input()
            image.tensor().set_element_type(openvino.Type.u8).set_layout(openvino.Layout("NHWC"))
            image.tensor().set_shape([count, height, width, 3])
            image.model().set_layout(openvino.Layout("NCHW"))
            change = image.preprocess().convert_element_type(openvino.Type.f32)
            change = change.resize(ResizeAlgorithm.RESIZE_LINEAR, *frame.scaled)
            change = change.mean(frame.mean).scale(frame.deviation).convert_layout(openvino.Layout("NCHW"))
            if below or right:
                change.pad([0, 0, 0, 0], [0, 0, below, right], 0.0, PaddingMode.CONSTANT)
            run = self._core.compile_model(steps.build(), self._target, self._options)
        except RuntimeError as error:
            raise CompileError(_first_line(error)) from error
        return lambda images: {
            port.get_any_name(): torch.from_numpy(value) for port, value in run(np.ascontiguousarray(images)).items()
        }


def compiled_network(
    detector: CrownDetector,
    dtype: torch.dtype,
    device: torch.device,
    listener: Listener,
    calibration: Calibration | None = None,
) -> CompiledNetwork:
    """The detector's network for this processor or Intel graphics card; converted first where the cache folder does not
    have it.

    With ``calibration`` in eight bits: convolutions' weights and what flows through them, by nncf's quantisation after
    training (the mean of what each channel loses is given back to its bias).

    Raises:
        CompileError: it cannot be converted, kept or read. Cancelled: asked to stop while it is converted.
    """
    folder = _cache() / _key(detector, calibration)
    if not _whole(folder):
        with _alone(folder, listener):
            if not _whole(folder):  # still, after who was faster
                shutil.rmtree(folder, ignore_errors=True)
                listener.info("Preparing the model for this machine, once …")
                began = time.monotonic()
                _convert(detector, folder, listener, calibration)
                listener.info(f"Prepared in {time.monotonic() - began:.0f} s, and kept.")
    with suppress(OSError):
        os.utime(folder)
    _forget_oldest(folder.parent)
    return CompiledNetwork(folder, dtype, device)


# -- the cache ---------------------------------------------------------------------------------


def _cache() -> Path:
    return cache_folder("compiled")


def _key(detector: CrownDetector, calibration: Calibration | None) -> str:
    """Everything that decides what is written: the network, its weights, and who writes it."""
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
def _alone(folder: Path, listener: Listener) -> Iterator[None]:
    """No other process fills ``folder`` until the block ends; one that does is waited for, as long as it may take.

    What conversions of it that were killed left is removed. Raises Cancelled.
    """
    with suppress(OSError):  # then nothing can be written there, which is for the conversion to say
        folder.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder.with_name(f".{folder.name}.lock"))
    deadline, told = time.monotonic() + SECONDS, False
    with ExitStack() as held:
        while time.monotonic() < deadline:
            listener.check()
            try:
                taken = lock.acquire()
            except OSError:  # a disk without locks: two may work, and the first one is kept
                break
            if taken:
                held.callback(lock.release)
                for left in folder.parent.glob(f".{folder.name}-*"):
                    _remove(left)
                break
            if not told:
                listener.info("Another run prepares the model for this machine; waiting for it …")
            told = True
            time.sleep(0.1)
        yield


def _remove(path: Path) -> None:
    shutil.rmtree(path, ignore_errors=True)  # another session may have it open: then it stays
    with suppress(OSError):  # a lock is a file
        path.unlink()


def _seal(folder: Path) -> str:
    key = hashlib.sha256()
    for name in (NETWORK, WEIGHTS):
        key.update((folder / name).read_bytes())
    return key.hexdigest()


def _whole(folder: Path) -> bool:
    """Whether the folder holds what was once written there, every byte of it."""
    try:
        return (folder / SEAL).read_text(encoding="ascii") == _seal(folder)
    except (OSError, UnicodeDecodeError):
        return False


def _forget_oldest(cache: Path) -> None:
    """Drop networks not used for long, and what conversions that were killed left."""
    with suppress(OSError):
        times = sorted((one.stat().st_mtime, one) for one in cache.iterdir())
        whole = [one for _, one in times if not one.name.startswith(".")]
        left = [one for changed, one in times if one.name.startswith(".") and changed < time.time() - STALE]
        for folder in whole[:-KEPT] + left:
            _remove(folder)


# -- conversion --------------------------------------------------------------------------------


def _convert(detector: CrownDetector, folder: Path, listener: Listener, calibration: Calibration | None) -> None:
    """Fill ``folder`` in one step, however many do so at once. Raises CompileError, Cancelled."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        beside = tempfile.TemporaryDirectory(prefix=f".{folder.name}-", dir=folder.parent, ignore_cleanup_errors=True)
        with beside as scratch:
            model, made = Path(scratch, "model.safetensors"), Path(scratch, "made")
            made.mkdir()
            detector.save(model)
            given = [str(model), str(made)]
            if calibration is not None:
                images = Path(scratch, "images.npy")
                np.save(images, calibration.images, allow_pickle=False)
                given += [str(images), str(calibration.window_scale)]
            _run_converter(given, Path(scratch), listener)
            (made / SEAL).write_text(_seal(made), encoding="ascii")
            with suppress(OSError):  # another process was faster
                made.rename(folder)
            if not _whole(folder):
                raise CompileError(f"'{folder}' cannot be written")
    except OSError as error:
        raise CompileError(f"'{folder.parent}' cannot be written: {error.strerror or error}") from error


def _run_converter(given: list[str], scratch: Path, listener: Listener) -> None:
    root = str(Path(__file__).resolve().parents[2])
    environment = {**os.environ, "PYTHONPATH": root, "PYTHONSAFEPATH": "1", "PYTHONUTF8": "1"}
    options: dict[str, Any] = {"creationflags": 0x08000000} if sys.platform == "win32" else {}  # CREATE_NO_WINDOW
    log = scratch / "log"
    with log.open("wb") as said:
        process = subprocess.Popen(  # nosec B603 # a list, no shell; our own Python and our own files
            [sys.executable, "-m", MODULE, *given],
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
            env=environment,
            cwd=str(scratch),
            **options,
        )
        deadline = time.monotonic() + SECONDS
        try:
            while process.poll() is None:
                listener.check()
                if time.monotonic() > deadline:
                    raise CompileError(f"the conversion did not end within {SECONDS} s")
                with suppress(subprocess.TimeoutExpired):
                    process.wait(0.1)
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
    if process.returncode != 0:
        lines = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
        raise CompileError(lines[-1] if lines else f"the conversion ended with {process.returncode}")


class _Bare(nn.Module):
    """Backbone and head, and the size of each level, which anchors need."""

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
        raise CompileError(_first_line(error)) from error


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]


def _main(model: str, folder: str, images: str = "", window_scale: str = "1") -> None:
    openvino = _openvino()
    detector = CrownDetector.load(model).eval()
    side = detector.input_size // 32 * 32
    with torch.no_grad():
        network = openvino.convert_model(_Bare(detector.model), example_input=torch.zeros(1, 3, side, side))
    for port in network.outputs:  # tracing adds names of its own
        port.tensor.set_names(port.names & {"cls_logits", "bbox_regression", "bbox_ctrness", GRIDS})
    if images:
        detector.set_window_scale(float(window_scale))
        network = _in_eight_bits(network, detector.model, np.load(images, allow_pickle=False))
    # Halves would be smaller, but float32 is promised.
    openvino.save_model(network, Path(folder, NETWORK), compress_to_fp16=False)


def _in_eight_bits(network: Any, detector: Network, images: npt.NDArray[np.uint8]) -> Any:
    import nncf

    def batch(image: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
        given = torch.from_numpy(image).permute(2, 0, 1).float() / 255.0
        seen: npt.NDArray[np.float32] = detector.transform([given])[0].tensors.numpy()
        return seen

    return nncf.quantize(network, nncf.Dataset(list(images), batch), subset_size=len(images))


if __name__ == "__main__":
    _main(*sys.argv[1:])
