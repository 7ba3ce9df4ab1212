"""What a program that was ended left beside a GeoPackage. Standard library only."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path

__all__ = ["unsaved"]


def unsaved(path: str) -> Path | None:
    """The file beside ``path`` that holds its last changes, where nothing can be written to bring them to their end:
    GDAL would read the layer without them, or not at all. None where there is no such file."""
    log, index, journal = (Path(f"{path}{ending}") for ending in ("-wal", "-shm", "-journal"))
    if _begins(log) and not index.exists():  # SQLite reads the log by its index
        left = log
    elif _begins(journal).strip(b"\0"):  # one that is done with begins with zeros
        left = journal
    else:
        return None
    # Only an attempt tells on every system and share; permissions may say one thing and the disk another.
    with suppress(OSError), tempfile.TemporaryFile(dir=left.parent):
        return None
    return left


def _begins(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(8)
    except OSError:
        return b""
