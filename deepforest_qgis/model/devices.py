"""Choice of device and numerical precision."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping, Sequence
from typing import Any

import psutil
import torch

from ..common.errors import InputError
from ..common.jobs import TRAINING_DEVICES
from ..common.messages import Message
from .openvino_runtime import intel_gpu, require

__all__ = ["choose_device", "choose_precision", "list_devices", "memory"]


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
    devices.append({"id": "cpu", "name": f"{processor}, {os.cpu_count()} threads"})
    return devices


def choose_device(wanted: str, among: Sequence[str] = TRAINING_DEVICES) -> torch.device:
    """Choose a device.

    Args:
        wanted: "auto", "cpu", "cuda", "mps" or "xpu"; "auto" is the fastest device.
        among: the devices that the job supports.

    Raises:
        InputError: this machine does not have the device.
    """
    present = [device["id"] for device in list_devices() if device["id"] in among]
    if wanted == "auto":
        return torch.device(present[0])
    if wanted == "xpu":
        require(Message("Device xpu (an Intel GPU)"), "openvino")
    if wanted not in present:
        raise InputError(
            "Device '{device}' is not available. This machine has: {present}.",
            "Choose 'auto', or set up the engine again with the PyTorch build for this device.",
            device=wanted,
            present=present,
        )
    return torch.device(wanted)


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
