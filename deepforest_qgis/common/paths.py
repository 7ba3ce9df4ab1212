"""Where things of the user's are kept on each system. Standard library only."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

__all__ = ["claim_of", "user_cache"]


def user_cache() -> Path:
    """The user's cache folder, which may be emptied at any time."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")


def claim_of(target: str, ending: str) -> Path:
    """The lock file by which one run at a time writes to ``target``, a real path; its folder may not be there yet."""
    name = hashlib.sha256(os.path.normcase(target).encode()).hexdigest()[:32]
    return user_cache() / "deepforest-qgis" / "claims" / f"{name}.{ending}"
