"""Processes: whether one runs, and the removal of what ended ones left. Standard library only."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

__all__ = ["Launch", "available_cores", "is_leading", "is_running", "launched", "remove_folders_of_ended"]


@dataclass(frozen=True)
class Launch:
    """How a launcher started this process and others, which train together.

    Attributes:
        launcher: Name of the launcher.
        processes: Number of processes on each machine.
        nodes: Number of machines.
        rank: Number of this process among all, from 0.
    """

    launcher: str
    processes: int
    nodes: int
    rank: int


def launched() -> Optional[Launch]:
    """Return how torchrun or srun of SLURM started this process; None without them."""
    given = os.environ
    if "TORCHELASTIC_RUN_ID" in given:
        processes = int(given["LOCAL_WORLD_SIZE"])
        return Launch("torchrun", processes, int(given["WORLD_SIZE"]) // processes, int(given["RANK"]))
    tasks, nodes = int(given.get("SLURM_STEP_NUM_TASKS", 1)), int(given.get("SLURM_STEP_NUM_NODES", 1))
    if tasks > 1:
        return Launch("srun", tasks // nodes, nodes, int(given["SLURM_PROCID"]))
    return None


def is_leading() -> bool:
    """Return whether this process reports and writes; of several that train together (DDP), only the first one does."""
    launch = launched()
    return (int(os.environ.get("LOCAL_RANK", 0)) if launch is None else launch.rank) == 0


def available_cores() -> int:
    """Return the number of processor cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def is_running(process: int) -> bool:
    """Whether this machine has a process with that id, of any user."""
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
    # On Windows, signal 0 would end the process instead of testing it.
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
