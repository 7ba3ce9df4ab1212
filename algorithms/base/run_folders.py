"""Folders among the temporary files: one for each run, which goes with it, and those that keep what a user may want."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
import uuid
from contextlib import suppress
from pathlib import Path

from ...deepforest_qgis.common.processes import remove_folders_of_ended

__all__ = ["KEEP_DAYS", "clear_away", "keep", "run_folder"]

KEEP_DAYS = 30
_RUN, _KEPT = "deepforest-run-", "deepforest-crowns-"


def run_folder() -> Path:
    """The path for a folder of one run of this process."""
    return Path(tempfile.gettempdir()) / f"{_RUN}{os.getpid()}-{uuid.uuid4().hex}"


def keep(path: Path) -> Path:
    """Where what lies in ``path`` (a file is copied, a folder moved) stays for KEEP_DAYS after the run."""
    kept = Path(tempfile.gettempdir()) / f"{_KEPT}{uuid.uuid4().hex}"
    if path.is_dir():
        path.rename(kept)
        return kept
    kept.mkdir(mode=0o700)
    return Path(shutil.copy(path, kept))


def clear_away() -> None:
    """Remove what was kept for long, and folders of runs whose QGIS was killed: not every system empties its own."""
    folder = Path(tempfile.gettempdir())
    for kept in folder.glob(f"{_KEPT}*"):
        with suppress(OSError):  # another user's, or another program has a file of it open
            if time.time() - kept.stat().st_mtime > KEEP_DAYS * 86400:
                shutil.rmtree(kept)
    remove_folders_of_ended(folder, _RUN)
