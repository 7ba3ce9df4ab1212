"""Choice of device and numerical precision."""

from __future__ import annotations

import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import psutil
import torch

from ..common.errors import InputError
from ..common.jobs import TRAINING_DEVICES
from ..common.messages import Message, counted
from ..common.processes import available_cores
from .openvino_runtime import intel_gpu, require

__all__ = ["Compute", "choose_device", "choose_devices", "choose_precision", "list_devices", "memory"]


@dataclass(frozen=True)
class Compute:
    """What runs the network.

    Attributes:
        devices: The devices, all of one type.
        precision: Numerical precision.
        free_bytes: Free memory of the first device.
        total_bytes: Memory of the first device.
    """

    devices: tuple[torch.device, ...]
    precision: torch.dtype
    free_bytes: int
    total_bytes: int

    @property
    def device(self) -> torch.device:
        """The first device."""
        return self.devices[0]

    @classmethod
    def choose(cls, devices: tuple[torch.device, ...], precision: str) -> Compute:
        """Return what computes on devices of this machine, with a numerical precision by name.

        Raises:
            InputError: They do not support the precision.
        """
        return cls(devices, choose_precision(precision, devices[0]), *memory(devices[0]))


def list_devices() -> list[dict[str, str]]:
    """List the devices of this machine.

    Returns:
        ``{"id", "name"}`` of each device, the fastest one first; "name" is for display.
    """
    devices = []
    if torch.cuda.is_available():
        devices.append({"id": "cuda", "name": torch.cuda.get_device_name(0)})
    if torch.backends.mps.is_available():
        devices.append({"id": "mps", "name": "Apple GPU"})
    if (card := intel_gpu()) is not None:
        devices.append({"id": "xpu", "name": f"{card} (predictions)"})
    processor = _cpu_capabilities().get("cpu_name") or platform.processor() or platform.machine()
    devices.append({"id": "cpu", "name": f"{processor}, {available_cores()} threads"})
    return devices


def choose_device(wanted: str, among: Sequence[str] = TRAINING_DEVICES) -> torch.device:
    """Choose a device.

    Args:
        wanted: "auto", "cpu", "cuda", "cuda:0" (a GPU by number), "mps" or "xpu"; "auto" is the fastest device.
        among: the devices that the job supports.

    Raises:
        InputError: this machine does not have the device.
    """
    present = [device["id"] for device in list_devices() if device["id"] in among]
    if wanted == "auto":
        return torch.device(present[0])
    if wanted == "xpu":
        require(Message("Device xpu (an Intel GPU)"), "openvino")
    kind, _, number = wanted.partition(":")
    if kind not in present:
        raise InputError(
            "Device '{device}' is not available. This machine has: {present}.",
            "Choose 'auto', or set up the engine again with the PyTorch build for this device.",
            device=wanted,
            present=present,
        )
    if number and int(number) >= torch.cuda.device_count():
        _refuse_number(wanted)
    return torch.device(wanted)


def choose_devices(wanted: str, count: int, among: Sequence[str] = TRAINING_DEVICES) -> tuple[torch.device, ...]:
    """Choose several devices: those from the wanted one on.

    Args:
        wanted: see :func:`choose_device`.
        count: number of devices; more than one only of NVIDIA GPUs.
        among: see :func:`choose_device`.

    Raises:
        InputError: this machine does not have the devices.
    """
    first = choose_device(wanted, among)
    if count == 1:
        return (first,)
    if first.type != "cuda":
        raise InputError(
            "{count} GPUs are requested, but the device is '{device}', of which there is one.",
            "Choose 'cuda' as the device, or set the number of GPUs to 1.",
            count=count,
            device=first.type,
        )
    last = torch.device("cuda", (first.index or 0) + count - 1)
    if last.index >= torch.cuda.device_count():
        _refuse_number(str(last))
    return tuple(torch.device("cuda", number) for number in range(first.index or 0, last.index + 1))


def _refuse_number(wanted: str) -> None:
    raise InputError(
        counted(
            torch.cuda.device_count(),
            "GPU '{device}' does not exist. This machine has {count} NVIDIA GPU, with the number 0.",
            "GPU '{device}' does not exist. This machine has {count} NVIDIA GPUs, with the numbers from 0 on.",
            device=wanted,
        ),
        "Choose another number. The environment variable CUDA_VISIBLE_DEVICES limits which GPUs exist.",
    )


def choose_precision(wanted: str, device: torch.device) -> torch.dtype:
    """Choose the numerical precision of the network.

    Args:
        wanted: "auto", "float32", "bfloat16" or "int8". "auto" is bfloat16 if the hardware supports it, float16 on
            Intel GPUs, otherwise float32.
        device: the device.

    Returns:
        The data type. torch.int8 stands for a quantized network, whose other layers use the precision of "auto".

    Raises:
        InputError: the device does not support the precision.
    """
    if wanted == "int8":
        return torch.int8
    if wanted == "float32":
        return torch.float32
    if device.type == "xpu":
        if wanted == "bfloat16":
            raise InputError(
                "Numerical precision bfloat16 is not available on Intel GPUs, which support float16 and float32.",
                "Set the numerical precision to 'auto'.",
            )
        return torch.float16
    if wanted == "bfloat16":
        return torch.bfloat16
    if device.type == "cuda":
        return torch.bfloat16 if torch.cuda.is_bf16_supported(including_emulation=False) else torch.float32
    if device.type == "cpu":
        native = _cpu_capabilities()
        return torch.bfloat16 if native.get("avx512_bf16") or native.get("amx_bf16") else torch.float32
    return torch.float32


def memory(device: torch.device) -> tuple[int, int]:
    """Return the free and the total memory of a device, in bytes."""
    if device.type == "cuda":
        free, total = torch.cuda.mem_get_info(device)
        return int(free), int(total)
    found = psutil.virtual_memory()  # the GPU of a Mac shares it
    return int(found.available), int(found.total)


def _cpu_capabilities() -> Mapping[str, Any]:
    # Older versions of PyTorch lack this function; bfloat16 is then not used on a CPU.
    found: Mapping[str, Any] = getattr(torch.cpu, "get_capabilities", dict)()
    return found
