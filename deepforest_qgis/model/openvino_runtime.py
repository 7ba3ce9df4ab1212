"""OpenVINO's package, imported only where something asks for it, and what it finds on this machine."""

from __future__ import annotations

import importlib.util
import os
import platform
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

__all__ = ["available", "intel_gpu", "load"]


def available() -> bool:
    """Whether OpenVINO is installed, and on a processor it is made for."""
    return importlib.util.find_spec("openvino") is not None and platform.machine().lower() in ("x86_64", "amd64")


def load() -> Any:
    """The package.

    Raises:
        ImportError, OSError: it cannot be imported.
    """
    # It sends statistics home where this package is found beside it.
    sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]
    import openvino

    return openvino


@cache
def intel_gpu() -> str | None:
    """The name of the Intel graphics card that OpenVINO computes on; None where there is none."""
    # The import takes half a second, so machines that cannot have such a card are spared it.
    if not available() or not (os.name == "nt" or Path("/dev/dri").exists()):
        return None
    with suppress(ImportError, OSError, RuntimeError):
        core = load().Core()
        if any(name.split(".")[0] == "GPU" for name in core.available_devices):
            return str(core.get_property("GPU", "FULL_DEVICE_NAME"))
    return None
