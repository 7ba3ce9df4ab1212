"""What a prediction has finished, window by window, so that a run that was stopped goes on from there.

One SQLite file per job in the user's cache folder; its name is a hash of everything the result depends on,
so another raster, model or parameter never meets the windows of this one.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import OutputError
from ..folders import user_cache

__all__ = ["Journal", "cache_folder", "fingerprint", "model_digest"]

FloatArray = npt.NDArray[np.float64]
COLUMNS = 6  # xmin, ymin, xmax, ymax in the raster's pixels, score, class number


def cache_folder() -> Path:
    """Where unfinished jobs are kept."""
    return user_cache() / "deepforest-qgis" / "unfinished"


def fingerprint(**parts: Any) -> str:
    """A name for a job from all that decides its result (JSON-ready values)."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True, default=str).encode()).hexdigest()[:32]


def model_digest(path: Path) -> str:
    """What a model file, or a folder of the hub's form, holds: a hash of its weights."""
    weights = path / "model.safetensors" if path.is_dir() else path
    return hashlib.sha256(weights.read_bytes()).hexdigest()


class Journal:
    """Finished windows with their crowns. Every :meth:`add` is one transaction.

    Raises:
        OutputError: the cache folder cannot be written.
    """

    def __init__(self, key: str, *, resume: bool) -> None:
        self.path = cache_folder() / f"{key}.sqlite"
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if not resume:
                self._remove()
            # Written by one thread and read by another, never at the same time.
            self._data = sqlite3.connect(self.path, check_same_thread=False)
            self._data.execute("PRAGMA journal_mode=WAL")
            # A power cut then costs the last windows, never the file; a process that is killed, nothing.
            self._data.execute("PRAGMA synchronous=NORMAL")
            self._data.execute(
                "CREATE TABLE IF NOT EXISTS finished (window INTEGER PRIMARY KEY, crowns BLOB, empty INTEGER)"
            )
        except (OSError, sqlite3.Error) as error:
            raise OutputError(
                f"The journal of finished windows cannot be kept in '{self.path.parent}': {error}.",
                "Free space there, or set XDG_CACHE_HOME (LOCALAPPDATA on Windows) to another folder.",
            ) from error

    def finished(self) -> set[int]:
        """Indices of the windows that are done."""
        return {row[0] for row in self._data.execute("SELECT window FROM finished")}

    @property
    def empty(self) -> int:
        """How many of the finished windows held no pixels to look at."""
        return int(self._data.execute("SELECT count(*) FROM finished WHERE empty").fetchone()[0])

    def add(self, windows: Iterable[tuple[int, FloatArray | None]]) -> None:
        """Record windows as (index, crowns (N, 6)); None for a window without pixels to look at."""
        rows = [
            (index, None if crowns is None else np.ascontiguousarray(crowns, "<f8").tobytes(), crowns is None)
            for index, crowns in windows
        ]
        try:
            with self._data:
                self._data.executemany("INSERT OR REPLACE INTO finished VALUES (?, ?, ?)", rows)
        except sqlite3.Error as error:
            raise OutputError(
                f"The journal of finished windows '{self.path}' cannot be written: {error}.",
                "Free space on that disk and run again: finished windows are kept.",
            ) from error

    def crowns(self) -> Iterator[tuple[int, FloatArray]]:
        """Every finished window that had crowns, in order of index."""
        for index, blob in self._data.execute(
            "SELECT window, crowns FROM finished WHERE length(crowns) > 0 ORDER BY window"
        ):
            yield index, np.frombuffer(blob, "<f8").reshape(-1, COLUMNS)

    def close(self, *, done: bool) -> None:
        """Release the file; a job that is ``done`` needs it no more."""
        self._data.close()
        if done:
            self._remove()

    def _remove(self) -> None:
        for name in (self.path, Path(f"{self.path}-wal"), Path(f"{self.path}-shm")):
            name.unlink(missing_ok=True)

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close(done=kind is None)
