"""Which device and number format a job runs with."""

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
    """The devices of this machine, best first, as ``{"id", "name"}`` for people to read."""
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
    """The device for ``wanted`` ("auto", "cpu", "cuda", "mps", "xpu"), of those that the job can use (``among``).

    Raises:
        InputError: where that device is not there, with those that are.
    """
    present = [device["id"] for device in list_devices() if device["id"] in among]
    if wanted == "auto":
        return torch.device(present[0])
    if wanted == "xpu":
        require(Message("Device xpu (an Intel graphics card)"), "openvino")
    if wanted not in present:
        raise InputError(
            f"Device '{wanted}' was asked for, but this machine offers: {', '.join(present)}.",
            "Choose 'auto', or set up the engine again with the torch build for that device.",
        )
    return torch.device(wanted)


def choose_precision(wanted: str, device: torch.device) -> torch.dtype:
    """The number format of the network's arithmetic; "auto" is bfloat16 where the hardware computes in it (float16 on
    Intel graphics cards), torch.int8 means what can be in eight bits and the rest as for "auto".

    Raises:
        InputError: the device does not compute in it.
    """
    if wanted == "int8":
        return torch.int8
    if wanted == "float32":
        return torch.float32
    if device.type == "xpu":
        if wanted == "bfloat16":
            raise InputError(
                "The precision bfloat16 was asked for, but an Intel graphics card computes in float16 or float32.",
                "Choose 'auto' as the precision.",
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
    """Bytes of the device's memory that are free now, and all of them."""
    if device.type == "cuda":
        free, total = torch.cuda.mem_get_info(device)
        return int(free), int(total)
    found = psutil.virtual_memory()  # a Mac's graphics card has no other
    return int(found.available), int(found.total)


def _cpu_capabilities() -> Mapping[str, Any]:
    # Older torch releases that we accept lack the call; then the CPU is taken to be a plain one.
    found: Mapping[str, Any] = getattr(torch.cpu, "get_capabilities", dict)()
    return found
