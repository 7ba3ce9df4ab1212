"""Access to the optional package OpenVINO, which is imported only when it is used."""

from __future__ import annotations

import importlib.util
import os
import platform
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from ..common.errors import InputError
from ..common.messages import Message

__all__ = ["INT8_PACKAGES", "available", "intel_gpu", "load", "require"]

INT8_PACKAGES = ("openvino", "nncf")


def available() -> bool:
    """Whether OpenVINO is installed, and on a processor it is made for."""
    return _supported() and importlib.util.find_spec("openvino") is not None


def require(purpose: str, *packages: str) -> None:
    """Check that optional packages are installed, on processors for which they exist.

    Args:
        purpose: Name of the feature that needs them.
        *packages: Names of the packages, which are also the names of their modules.

    Raises:
        InputError: A package is missing.
    """
    missing = [name for name in packages if importlib.util.find_spec(name) is None]
    if missing and _supported():
        raise InputError(
            Message("{purpose} needs packages that are not installed: {packages}.", purpose=purpose, packages=missing),
            "Run 'Set up engine' in QGIS, or install them with: pip install 'deepforest-qgis[all]'.",
        )


def _supported() -> bool:
    """Whether OpenVINO has wheels for this processor and system."""
    return platform.machine().lower() in ("x86_64", "amd64") and sys.platform != "darwin"


def load() -> Any:
    """The package.

    Raises:
        ImportError, OSError: it cannot be imported.
    """
    # OpenVINO sends usage statistics if this package is installed.
    sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]
    import openvino

    return openvino


@cache
def intel_gpu() -> str | None:
    """The name of the Intel graphics card that OpenVINO computes on; None if there is none."""
    # The import takes half a second, so it is skipped on machines that cannot have such a card.
    if not available() or not (os.name == "nt" or Path("/dev/dri").exists()):
        return None
    with suppress(ImportError, OSError, RuntimeError):
        core = load().Core()
        if any(name.split(".")[0] == "GPU" for name in core.available_devices):
            return str(core.get_property("GPU", "FULL_DEVICE_NAME"))
    return None
