"""Side files of SQLite databases such as GeoPackages, and its error texts. Standard library only."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

from .paths import probe_folder

__all__ = ["CHANGES", "SIDE_FILES", "reason_of", "uncommitted_changes"]

SIDE_FILES = ("-wal", "-shm", "-journal")  # endings of the files that SQLite keeps beside a database
CHANGES = ("-wal", "-journal")  # of those that contain changes


def uncommitted_changes(path: str) -> Path | None:
    """Return the side file with the last changes of a database if they can neither be read nor committed.

    A program that was killed may leave changes in a write-ahead log or a rollback journal. SQLite recovers them if it
    can write to the folder; otherwise GDAL reads the layer without them, or not at all.

    Args:
        path: The database file.

    Returns:
        The side file; None if there is none, or if the folder is writable.
    """
    log, index, journal = (Path(f"{path}{ending}") for ending in SIDE_FILES)
    if _first_bytes(log) and not index.exists():  # SQLite reads the log through its index
        left = log
    elif _first_bytes(journal).strip(b"\0"):  # the header of a completed journal is zeroed
        left = journal
    else:
        return None
    with suppress(OSError):
        probe_folder(left.parent)
        return None
    return left


def reason_of(error: BaseException) -> str:
    """Return the text of an error of the system, SQLite or GDAL, without SQL statements and the final full stop."""
    reason = str(getattr(error, "strerror", None) or error)
    # SQLite's statements have thousands of characters before the cause.
    return re.sub(r"sqlite3_\w+\(.*\) failed: ", "", reason, flags=re.DOTALL).rstrip(".")


def _first_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(8)
    except OSError:
        return b""
