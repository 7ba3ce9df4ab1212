"""The locked packages that this computer gets, and how far an installer has come with them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Callable

from ..deepforest_qgis.common.messages import Message

__all__ = ["InstallProgress", "locked_packages"]

_PIN = re.compile(r"^([A-Za-z0-9][\w.-]*)==([^\s;\\]+)\s*(?:;\s*([^\\]+))?")
_UV_DOWNLOADS = re.compile(r"Downloading (\S+) \(([\d.]+)\s*([kKMG])i?B\)$")
_MEGABYTES = {"k": 1e-3, "K": 1e-3, "M": 1.0, "G": 1e3}


def locked_packages(lock: Path, python: str) -> dict[str, str]:
    """Return names and versions of the locked packages for this system.

    Args:
        lock: File with one ``name==version ; marker`` per line.
        python: Version of Python, such as "3.11.2".
    """
    applies = _marker_evaluation(python)
    pins = (_PIN.match(line) for line in lock.read_text(encoding="utf-8").splitlines())
    return {pin[1]: pin[2] for pin in pins if pin and (not pin[3] or applies(pin[3].strip()))}


def _marker_evaluation(python: str) -> Callable[[str], bool]:
    """Return a function that evaluates environment markers (PEP 508)."""
    try:
        from packaging.markers import Marker
    except ImportError:  # it comes with matplotlib and setuptools; without it all packages are listed
        return lambda marker: True
    facts = {"python_full_version": python, "python_version": ".".join(python.split(".")[:2])}
    return lambda marker: Marker(marker).evaluate(facts)


class InstallProgress:
    """Estimates how far an installation has come from the lines of uv or pip.

    Args:
        expected_mb: Expected size of the download in megabytes.
        packages: Expected number of packages.

    Attributes:
        percent: Never falls, and stays below 100.
    """

    def __init__(self, expected_mb: float, packages: int) -> None:
        self.percent = 0.0
        self._expected_mb = max(expected_mb, 1.0)
        self._packages = max(packages, 1)
        self._downloading: dict[str, float] = {}  # uv: large packages and their sizes in MB
        self._downloaded_mb = 0.0
        self._begun = 0  # pip: packages
        self._installing = False

    def update(self, line: str) -> str:
        """Read a line of the installer.

        Returns:
            The state as text; empty if the line does not change it.
        """
        text = line.strip()
        if text.startswith("Using "):  # before it, pip may install uv
            self._installing = True
        if not self._installing:
            return ""
        download = _UV_DOWNLOADS.match(text)
        if download:
            self._downloading[download[1]] = float(download[2]) * _MEGABYTES[download[3]]
        elif text.startswith("Downloaded "):
            self._downloaded_mb += self._downloading.pop(text.split()[1], 0.0)
        elif text.startswith(("Collecting ", "Processing ")):
            self._begun += 1
        elif text.startswith(("Prepared ", "Installing collected ")):
            return self._reached(85.0, Message("Installing the packages"))
        elif text.startswith(("Installed ", "Successfully installed")):
            return self._reached(92.0, Message("The packages are installed"))
        else:
            return ""
        expected = max(self._expected_mb, self._downloaded_mb + sum(self._downloading.values()))
        share = min(max(self._downloaded_mb / expected, self._begun / self._packages), 1.0)
        largest = sorted(self._downloading, key=lambda name: -self._downloading[name])[:3]
        names = [Message("{name} ({size:.0f} MB)", name=name, size=self._downloading[name]) for name in largest]
        state = Message(
            "{downloaded:.0f} MB downloaded; in progress: {names}",
            downloaded=self._downloaded_mb,
            names=names or text.split(" (")[0],
        )
        return self._reached(5 + 80 * share, state)

    def _reached(self, percent: float, state: str) -> str:
        self.percent = max(self.percent, percent)
        return state
