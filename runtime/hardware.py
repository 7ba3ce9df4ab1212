"""The graphics card of this computer, found without torch. It determines which build of torch is installed.

Nothing here raises errors: a card that cannot be queried does not exist.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from .process import output_of

__all__ = ["Hardware", "find_hardware"]

# The first driver that runs programs of a CUDA generation (CUDA Toolkit release notes, table 2).
_FIRST_DRIVERS = ((13, 580), (12, 525))
_DRM = Path("/sys/class/drm")
_PROC = Path("/proc/driver/nvidia/version")
_VENDORS = {"0x8086": "Intel", "0x1002": "AMD", "0x10de": "NVIDIA"}


@dataclass(frozen=True)
class Hardware:
    """The card that determines the build of torch.

    Attributes:
        kind: "nvidia", "apple", "intel" or "none".
        name: Its product name.
        driver: Version of the NVIDIA driver; empty if unknown.
        cuda: The newest CUDA version that the driver supports, such as "13.0"; empty if unknown.
    """

    kind: str = "none"
    name: str = ""
    driver: str = ""
    cuda: str = ""

    @property
    def cuda_generation(self) -> int:
        """The newest generation of CUDA that the driver supports: 13, 12, … or 0 if torch has no build for it."""
        if self.kind != "nvidia":
            return 0
        if self.cuda:
            generation = int(self.cuda.split(".")[0])
        elif self.driver:
            release = int(self.driver.split(".")[0])
            generation = next((cuda for cuda, first in _FIRST_DRIVERS if release >= first), 0)
        else:
            generation = _FIRST_DRIVERS[0][0]  # an unknown version is taken for a current one
        return generation if generation >= _FIRST_DRIVERS[-1][0] else 0


def find_hardware() -> Hardware:
    """Return the card of this computer; runs ``nvidia-smi`` if it exists, which takes a second."""
    nvidia = _nvidia()
    if nvidia is not None:
        return nvidia
    if platform.system() == "Darwin":
        return Hardware("apple", "Apple GPU") if platform.machine() == "arm64" else Hardware()
    names = _windows_cards() if platform.system() == "Windows" else _linux_cards()
    intel = next((name for name in names if "intel" in name.lower()), "")
    return Hardware("intel", intel) if intel else Hardware("none", ", ".join(names))


def _nvidia() -> Optional[Hardware]:
    program = _nvidia_smi()
    if program is not None:
        output = output_of([program, "-q"])
        name, driver, cuda = (
            _first(pattern, output)
            for pattern in (
                r"Product Name\s*:\s*(.+)",
                r"Driver Version\s*:\s*(\d[\d.]*)",
                r"CUDA (?:UMD )?Version\s*:\s*(\d+\.\d+)",
            )
        )
        if name or driver:
            return Hardware("nvidia", name or "NVIDIA", driver, cuda)
    try:  # a driver whose nvidia-smi is not installed or not on the PATH
        return Hardware("nvidia", "NVIDIA", _first(r"Kernel Module\D*?(\d+\.[\d.]+)", _PROC.read_text("utf-8")))
    except OSError:
        pass
    if platform.system() == "Windows" and (_system32() / "nvcuda.dll").exists():
        return Hardware("nvidia", "NVIDIA")
    return None


def _nvidia_smi() -> Optional[Path]:
    found = shutil.which("nvidia-smi")
    candidates = [Path(found)] if found else []
    if platform.system() == "Windows":
        candidates.append(_system32() / "nvidia-smi.exe")
    else:
        candidates.append(Path("/usr/lib/wsl/lib/nvidia-smi"))  # not on the PATH of the Windows Subsystem for Linux
    return next((path for path in candidates if path.is_file()), None)


def _system32() -> Path:
    return Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32"


def _first(pattern: str, text: str) -> str:
    found = re.search(pattern, text)
    return found[1].strip() if found else ""


def _linux_cards() -> list[str]:
    names = []
    for file in sorted(_DRM.glob("card*/device/vendor")):
        try:
            vendor = _VENDORS.get(file.read_text(encoding="ascii").strip())
        except (OSError, ValueError):
            continue
        if vendor is not None and f"{vendor} graphics" not in names:
            names.append(f"{vendor} graphics")
    return names


def _windows_cards() -> list[str]:
    try:
        import winreg
    except ImportError:
        return []
    open_key, query = getattr(winreg, "OpenKey"), getattr(winreg, "QueryValueEx")  # noqa: B009 (exist on Windows only)
    names = []
    for number in range(8):
        key = rf"SYSTEM\CurrentControlSet\Control\Class\{{4d36e968-e325-11ce-bfc1-08002be10318}}\{number:04}"
        try:
            with open_key(getattr(winreg, "HKEY_LOCAL_MACHINE"), key) as card:  # noqa: B009
                names.append(str(query(card, "DriverDesc")[0]))
        except OSError:
            continue
    return names
