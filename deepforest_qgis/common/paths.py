"""Folders of the user on each system. Standard library only (Python 3.9 and newer)."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

__all__ = ["FOLDER", "cache_folder", "claim_of", "unfinished_folder", "user_cache"]

FOLDER = "deepforest-qgis"  # of this project, in the user's folders for caches and for data


def user_cache() -> Path:
    """Return the user's cache folder, which may be emptied at any time."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")


def cache_folder(name: str) -> Path:
    """Return the folder ``name`` of this project in the user's cache folder; it may not exist yet."""
    return user_cache() / FOLDER / name


def unfinished_folder() -> Path:
    """Return the folder from which interrupted jobs are resumed: journals, checkpoints, web maps in part."""
    return cache_folder("unfinished")


def claim_of(target: str, ending: str) -> Path:
    """The lock file by which one run at a time writes to ``target``, a real path; its folder may not be there yet."""
    name = hashlib.sha256(os.path.normcase(target).encode()).hexdigest()[:32]
    return cache_folder("claims") / f"{name}.{ending}"
