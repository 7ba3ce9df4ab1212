"""Temporary folders: one for each run, deleted with it, and those that keep results for the user."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
import uuid
from contextlib import suppress
from pathlib import Path

from ...deepforest_qgis.common.processes import remove_folders_of_ended

__all__ = ["KEEP_DAYS", "keep", "remove_old", "run_folder"]

KEEP_DAYS = 30
_RUN, _KEPT = "deepforest-run-", "deepforest-crowns-"


def run_folder() -> Path:
    """Return a new path for the folder of one run of this process."""
    return Path(tempfile.gettempdir()) / f"{_RUN}{os.getpid()}-{uuid.uuid4().hex}"


def keep(path: Path) -> Path:
    """Copy a file, or move a folder, to a folder that is kept for KEEP_DAYS; return the new path."""
    kept = Path(tempfile.gettempdir()) / f"{_KEPT}{uuid.uuid4().hex}"
    if path.is_dir():
        try:
            path.rename(kept)
        except OSError:  # on Windows, while a layer of it is open
            shutil.copytree(path, kept)
        return kept
    kept.mkdir(mode=0o700)
    return Path(shutil.copy(path, kept))


def remove_old() -> None:
    """Remove expired folders, and folders of runs whose QGIS was killed."""
    folder = Path(tempfile.gettempdir())
    for kept in folder.glob(f"{_KEPT}*"):
        with suppress(OSError):  # of another user, or open in another program
            if time.time() - kept.stat().st_mtime > KEEP_DAYS * 86400:
                shutil.rmtree(kept)
    remove_folders_of_ended(folder, _RUN)
