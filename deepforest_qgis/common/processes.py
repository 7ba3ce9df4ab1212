"""Processes: whether one runs, and the removal of what ended ones left. Standard library only."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Any

__all__ = ["is_leading", "is_running", "remove_folders_of_ended"]


def is_leading() -> bool:
    """Return whether this process reports and writes; of several that train together (DDP), only the first one does."""
    return int(os.environ.get("LOCAL_RANK", 0)) == 0


def is_running(process: int) -> bool:
    """Whether this machine has a process of that number, whoever's it is."""
    if sys.platform == "win32":
        return _is_running_on_windows(process)
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):  # the latter of a number that no process can have
        return False
    except PermissionError:
        pass
    return True


def remove_folders_of_ended(shared: Path, prefix: str) -> None:
    """Remove from ``shared`` the folders named prefix, number of a process, "-" and more, whose process has ended."""
    for left in shared.glob(f"{prefix}*"):
        number = left.name[len(prefix) :].partition("-")[0]
        if number.isdecimal() and not is_running(int(number)):
            shutil.rmtree(left, ignore_errors=True)


def _is_running_on_windows(process: int) -> bool:
    # Signal 0, which asks elsewhere, would end the process there.
    import ctypes

    kernel: Any = getattr(ctypes, "WinDLL")("kernel32", use_last_error=True)  # noqa: B009 (exists there only)
    kernel.OpenProcess.restype = ctypes.c_void_p
    handle = kernel.OpenProcess(0x00100000, False, process)  # to wait for it
    if not handle:
        return bool(getattr(ctypes, "get_last_error")() == 5)  # noqa: B009  # access denied: another user's
    try:
        return bool(kernel.WaitForSingleObject(ctypes.c_void_p(handle), 0) == 0x102)  # it has not ended yet
    finally:
        kernel.CloseHandle(ctypes.c_void_p(handle))
