"""Journal of a prediction: the finished windows, from which an interrupted run is resumed.

One SQLite file per job in the user's cache folder. Its name is a digest of everything that the crowns of a window
depend on, so a run with another raster, model or parameter never uses windows of this one.
"""

from __future__ import annotations

import errno
import os
import sqlite3
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np

from ...array_types import FloatArray
from ...common.errors import InputError, OutputError
from ...common.locks import lock_targets
from ...common.messages import Message, counted_if
from ...common.paths import unfinished_folder
from ...common.sqlite_files import SIDE_FILES
from ...files.digests import digest
from ...imagery.windows import Bounds

__all__ = ["Journal", "WindowKeys", "cache_hint"]

COLUMNS = 6  # xmin, ymin, xmax, ymax in pixels of the raster, score, class number
PATIENCE_SECONDS = 1.0  # for another run that reads the journal, see _note_other_run
KEEP_DAYS, KEEP_BYTES = 30, 2 * 2**30  # of journals that are not resumed

# Names in messages of what the windows depend on.
_DEPENDENCIES = {
    "raster": Message("raster"),
    "model": Message("model"),
    "roi": Message("areas or extent"),
    "windows": Message("patch size or overlap"),
    "score_threshold": Message("score threshold"),
    "precision": Message("device or numerical precision"),
    "version": Message("plugin version"),
}

_TABLES = """
CREATE TABLE IF NOT EXISTS job (what TEXT PRIMARY KEY, value TEXT);
CREATE TABLE IF NOT EXISTS finished (window INTEGER PRIMARY KEY, crowns BLOB);
CREATE TABLE IF NOT EXISTS blocks (
    key INTEGER, x0 INTEGER, y0 INTEGER, x1 INTEGER, y1 INTEGER, UNIQUE (key, x0, y0, x1, y1)
);
"""
# The finished windows of this run, by their index in its grid.
_BY_INDEX = "CREATE TEMP VIEW current AS SELECT window, window AS key, crowns FROM finished"
_BY_KEY = """
CREATE TEMP TABLE plan (window INTEGER PRIMARY KEY, key INTEGER);
CREATE TEMP VIEW current AS SELECT plan.window, plan.key, crowns FROM plan JOIN finished ON finished.window = plan.key;
"""
_NEXT = "SELECT window, crowns FROM current WHERE window > ? AND length(crowns) > 0 ORDER BY window LIMIT 500"
_BLOCKS = (
    "SELECT DISTINCT x0, y0, x1, y1 FROM blocks WHERE key IS NULL OR key IN (SELECT key FROM current) ORDER BY x0, y0"
)


@dataclass(frozen=True)
class WindowKeys:
    """Identity of the windows of many rasters, whose indices in the grid depend on the other rasters.

    Attributes:
        place: What the journal belongs to, instead of the path of a raster.
        rasters: Digest of the paths of the rasters.
        keys: For the index of each window a number, of at most 63 bits, that identifies its place and its rasters.
        origin: Column and row of the first pixel, in pixels of a grid that does not depend on the rasters.
    """

    place: str
    rasters: str
    keys: Mapping[int, int]
    origin: tuple[int, int]


class Journal:
    """Finished windows and their crowns. Every :meth:`add` is a transaction, so a killed process loses nothing.

    An exclusive lock of SQLite, which ends with the process, prevents a second run of the same job. A damaged file is
    discarded.

    Args:
        raster: Path of the raster.
        dependencies: Everything else that the crowns of a window depend on (JSON-ready), by the ids "raster", "model",
            "roi", "windows", "score_threshold", "precision" and "version".
        resume: Use the windows of an earlier run; otherwise they are discarded.
        keys: Identity of the windows; default: their index.

    Attributes:
        path: The file.
        notes: Warnings: the journal was damaged, or an interrupted run on the same raster cannot be resumed.

    Raises:
        InputError: The same job is running.
        OutputError: The cache folder cannot be written.
    """

    def __init__(
        self, raster: str, dependencies: Mapping[str, Any], *, resume: bool, keys: WindowKeys | None = None
    ) -> None:
        self._keys = None if keys is None else keys.keys
        self._origin = (0, 0) if keys is None else keys.origin
        digests = {name: digest(value=value) for name, value in dependencies.items()}
        family = digest(raster=raster)[:12]
        self.path = unfinished_folder() / f"{family}-{digest(path=raster, **digests)}.sqlite"
        self.notes: list[Message] = []
        with self._guarded("create"):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            _remove_expired(self.path)
            self._data = self._opened()
            if not resume:
                self._data.executescript("DELETE FROM finished; DELETE FROM blocks; VACUUM")
            self._data.executescript(_BY_INDEX if self._keys is None else _BY_KEY)
            with self._data:
                rasters = {} if keys is None else {"rasters": keys.rasters}
                self._data.executemany("INSERT OR REPLACE INTO job VALUES (?, ?)", {**digests, **rasters}.items())
                if self._keys is not None:
                    self._data.executemany("INSERT INTO plan VALUES (?, ?)", self._keys.items())
            if resume and not self.finished():
                self._note_other_run(family, digests, rasters)

    def _opened(self) -> sqlite3.Connection:
        try:
            with lock_targets(str(self.path)):  # so that no other run opens the file before a damaged one is removed
                try:
                    return self._connect()
                except sqlite3.OperationalError:
                    raise
                except sqlite3.DatabaseError:
                    self.notes.append(
                        Message("The journal of the earlier run is damaged. This run starts from the beginning.")
                    )
                    _remove(self.path)
                    return self._connect()
        except (InputError, sqlite3.OperationalError) as error:
            if isinstance(error, InputError) or "locked" in str(error):
                raise InputError(
                    "The same job, with the same raster, model and parameters, is already running.",
                    "Wait until it has finished, or cancel it and run this one, which resumes from there.",
                ) from error
            raise

    def _connect(self) -> sqlite3.Connection:
        # Written in one thread and read in another, never at the same time.
        data = sqlite3.connect(self.path, timeout=PATIENCE_SECONDS, check_same_thread=False)
        try:
            # Also keeps the index of the log in memory; home folders on a network cannot share it.
            data.execute("PRAGMA locking_mode=EXCLUSIVE")
            data.execute("PRAGMA journal_mode=WAL")
            # A power cut may lose the last windows but never damages the file; a killed process loses nothing.
            data.execute("PRAGMA synchronous=NORMAL")
            data.executescript(_TABLES)
            (result,) = data.execute("PRAGMA quick_check(1)").fetchone()
            if result != "ok":
                raise sqlite3.DatabaseError(result)
        except BaseException:
            data.close()
            raise
        return data

    def _note_other_run(self, family: str, digests: Mapping[str, str], rasters: Mapping[str, str]) -> None:
        """Note why the last interrupted run on the same raster, or on the same ones, cannot be resumed."""
        for other in sorted(self.path.parent.glob(f"{family}-*.sqlite"), key=_age):
            if other == self.path:
                continue
            with suppress(sqlite3.Error), closing(sqlite3.connect(other, timeout=0)) as data:
                (count,) = data.execute("SELECT count(*) FROM finished").fetchone()
                theirs = dict(data.execute("SELECT what, value FROM job"))
                differing = [_DEPENDENCIES[name] for name, value in digests.items() if theirs.get(name) != value]
                if count and differing and rasters.items() <= theirs.items():
                    self.notes += counted_if(
                        count,
                        "An earlier run ({count} finished window) cannot be resumed, since these have changed: "
                        "{changes}. This run starts from the beginning.",
                        "An earlier run ({count:,} finished windows) cannot be resumed, since these have changed: "
                        "{changes}. This run starts from the beginning.",
                        changes=differing,
                    )
                    return

    # -- content ---------------------------------------------------------------------------

    def finished(self) -> set[int]:
        """Return the indices of the finished windows."""
        with self._guarded("read"):
            return {row[0] for row in self._data.execute("SELECT window FROM current")}

    def finished_with_data(self) -> set[int]:
        """Return the indices of the finished windows that have valid pixels of more than one colour."""
        with self._guarded("read"):
            return {row[0] for row in self._data.execute("SELECT window FROM current WHERE crowns IS NOT NULL")}

    def unreadable_blocks(self) -> list[Bounds]:
        """Return the blocks of the raster that could not be read, in its pixels."""
        with self._guarded("read"):
            rows = self._data.execute(_BLOCKS).fetchall()
        x, y = self._origin
        return [(x0 - x, y0 - y, x1 - x, y1 - y) for x0, y0, x1, y1 in rows]

    def crowns(self) -> Iterator[tuple[int, FloatArray]]:
        """Yield every finished window with crowns, by index: the index, and (N, 6) as :meth:`add` received them."""
        last = -1
        while True:
            # In parts, since a query that is left open would keep the file locked after close().
            with self._guarded("read"):
                rows = self._data.execute(_NEXT, (last,)).fetchall()
            if not rows:
                return
            for index, blob in rows:
                yield index, self._moved(np.frombuffer(blob, "<f8").reshape(-1, COLUMNS), -1)
            last = rows[-1][0]

    def add(self, windows: Iterable[tuple[int, FloatArray | None]], unreadable: Iterable[Bounds] = ()) -> None:
        """Record finished windows in one transaction.

        Args:
            windows: Index and crowns (N, 6: box in pixels of the raster, score, class number); None instead of crowns
                for a window without data.
            unreadable: Blocks of the raster that could not be read in these windows.
        """
        rows = [
            (
                self._key(index),
                None if crowns is None else np.ascontiguousarray(self._moved(crowns, 1), "<f8").tobytes(),
            )
            for index, crowns in windows
        ]
        x, y = self._origin
        moved = [(x0 + x, y0 + y, x1 + x, y1 + y) for x0, y0, x1, y1 in unreadable]
        keys: list[int | None] = [key for key, _ in rows]
        blocks = [(key, *block) for key in keys or [None] for block in moved]
        with self._guarded("write"), self._data:
            self._data.executemany("INSERT OR REPLACE INTO finished (window, crowns) VALUES (?, ?)", rows)
            self._data.executemany("INSERT OR IGNORE INTO blocks VALUES (?, ?, ?, ?, ?)", blocks)

    def drop(self, windows: Iterable[int]) -> None:
        """Remove windows that have to be computed again."""
        keys = [(self._key(index),) for index in windows]
        with self._guarded("write"), self._data:
            self._data.executemany("DELETE FROM finished WHERE window = ?", keys)
            self._data.executemany("DELETE FROM blocks WHERE key = ?", keys)

    def _key(self, index: int) -> int:
        return index if self._keys is None else self._keys[index]

    def _moved(self, crowns: FloatArray, sign: int) -> FloatArray:
        """Crowns in pixels of the raster, moved to those in which they are stored, or back."""
        if self._keys is None:
            return crowns
        return crowns + sign * np.array([*self._origin, *self._origin, 0, 0], np.float64)

    def close(self, *, keep: bool) -> None:
        """Close the file; remove it, unless it is to be kept for the same job to resume from it."""
        with suppress(sqlite3.Error):  # committed transactions are safe; merging the log into the file can wait
            self._data.close()
        if not keep:
            _remove(self.path)

    @contextmanager
    def _guarded(self, action: Literal["create", "read", "write"]) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise OutputError(
                "The journal of finished windows cannot be created in '{folder}': {error}."
                if action == "create"
                else "The journal of finished windows cannot be read in '{folder}': {error}."
                if action == "read"
                else "The journal of finished windows cannot be written in '{folder}': {error}.",
                cache_hint(error),
                folder=self.path.parent,
                error=error,
            ) from error


def cache_hint(error: Exception) -> Message:
    """Return how to solve an error of writing in the cache folder."""
    if isinstance(error, sqlite3.Error):  # has no error number of the system
        is_refused = "readonly" in str(error) or "unable to open" in str(error)
    else:
        refused = errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST
        is_refused = getattr(error, "errno", None) in refused
    if is_refused:
        return Message(
            "Check that the folder can be written, or set XDG_CACHE_HOME (LOCALAPPDATA on Windows) to use another "
            "folder."
        )
    return Message(
        "Free space on this disk and run the job again: finished windows are kept. Set XDG_CACHE_HOME "
        "(LOCALAPPDATA on Windows) to use another folder."
    )


def _files(path: Path) -> list[Path]:
    return [path, *(Path(f"{path}{ending}") for ending in SIDE_FILES)]


def _statuses(path: Path) -> list[os.stat_result]:
    """Those of the files of a journal, which another run may remove at any time."""
    found = []
    for name in _files(path):
        with suppress(FileNotFoundError):
            found.append(name.stat())
    return found


def _remove(path: Path) -> None:
    for name in _files(path):
        with suppress(OSError):  # held by another program, such as a virus scanner: removed later, when it expires
            name.unlink(missing_ok=True)


def _age(path: Path) -> float:
    """Seconds since the journal was written."""
    return time.time() - max((status.st_mtime for status in _statuses(path)), default=0.0)


def _remove_expired(mine: Path) -> None:
    """Remove journals that are older than KEEP_DAYS, and the oldest of those that exceed KEEP_BYTES together."""
    kept = 0
    for path in sorted(mine.parent.glob("*.sqlite"), key=_age):
        size = sum(status.st_size for status in _statuses(path))
        if path != mine and (_age(path) > KEEP_DAYS * 86400 or kept + size > KEEP_BYTES) and not _is_in_use(path):
            _remove(path)
        else:
            kept += size


def _is_in_use(path: Path) -> bool:
    """Whether another run has the journal open."""
    try:
        with closing(sqlite3.connect(path, timeout=0)) as data:
            data.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error as error:
        return "locked" in str(error)
    return False
