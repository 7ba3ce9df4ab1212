"""Folders of the user on each system, and a check for writable ones. Standard library only (Python 3.9 and newer)."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
from pathlib import Path
from typing import Union

__all__ = ["FOLDER", "StrPath", "cache_folder", "data_folder", "probe_folder", "unfinished_folder", "user_cache"]

StrPath = Union[str, "os.PathLike[str]"]
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


def data_folder() -> Path:
    """Return the folder of this project among the user's application data, which is kept; it may not exist yet."""
    system = platform.system()
    if system == "Windows":
        base = os.environ.get("LOCALAPPDATA", "") or str(Path.home() / "AppData" / "Local")
    elif system == "Darwin":
        base = str(Path.home() / "Library" / "Application Support")
    else:
        base = os.environ.get("XDG_DATA_HOME", "") or str(Path.home() / ".local" / "share")
    return Path(base) / FOLDER


def unfinished_folder() -> Path:
    """Return the folder from which interrupted jobs are resumed: journals, checkpoints, partial web maps."""
    return cache_folder("unfinished")


def probe_folder(folder: StrPath) -> None:
    """Create a temporary file in a folder and remove it.

    Permissions do not show on every system and network share whether files can be created; an attempt does.

    Raises:
        OSError: No file can be created in the folder.
    """
    with tempfile.TemporaryFile(dir=folder):
        pass
