"""What a prediction has finished, window by window, so that a run that was stopped goes on from there.

One SQLite file per job in the user's cache folder; its name is a hash of everything the result depends on,
so another raster, model or parameter never meets the windows of this one.
"""

from __future__ import annotations

import os
import sqlite3
import time
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt

from ...common.errors import InputError, OutputError
from ...common.locks import lock_targets
from ...common.messages import Message
from ...common.paths import unfinished_folder
from ...files.digests import digest

__all__ = ["Journal"]

FloatArray = npt.NDArray[np.float64]
Place = tuple[int, int, int, int]
COLUMNS = 6  # xmin, ymin, xmax, ymax in the raster's pixels, score, class number
LOGS = ("-wal", "-shm", "-journal")
BEGUN, MENDED = ".begun", ".mended"  # what a damaged journal is written anew to, and what that is called when complete
KEEP_DAYS, KEEP_BYTES = 30, 2 * 2**30  # of journals that nobody went on with

_TABLES = """
CREATE TABLE IF NOT EXISTS job (what TEXT PRIMARY KEY, value TEXT);
CREATE TABLE IF NOT EXISTS finished (window INTEGER PRIMARY KEY, crowns BLOB, crc INTEGER);
CREATE TABLE IF NOT EXISTS unreadable (x0 INTEGER, y0 INTEGER, x1 INTEGER, y1 INTEGER, UNIQUE (x0, y0, x1, y1));
"""


class Journal:
    """Finished windows with their crowns. Every :meth:`add` is one transaction.

    ``raster``: its path. ``parts``: everything else that decides the result, each by the name that a user knows it
    under. SQLite's exclusive lock, which ends with the process, keeps a second run of the same job out.

    Attributes: ``notes``, what the user should know: a damaged journal, or an unfinished run that does not fit.
    ``keep``, whether it stays when it is closed (None: if the job failed or was cancelled).

    Raises:
        InputError: the same job is running. OutputError: the cache folder cannot be written.
    """

    def __init__(self, raster: str, parts: Mapping[str, Any], *, resume: bool) -> None:
        prints = {what: digest(value=value) for what, value in parts.items()}
        family = digest(raster=raster)[:12]
        self.path = unfinished_folder() / f"{family}-{digest(raster=raster, **prints)}.sqlite"
        self.notes: list[Message] = []
        self.keep: bool | None = None
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            _forget_old(self.path)
        except OSError as error:
            raise self._refusal(Message("cannot be kept"), error) from error
        with self._guarded(Message("cannot be kept")):
            self._data = self._opened()
            if not resume:
                self._data.executescript("DELETE FROM finished; DELETE FROM unreadable; VACUUM")
            with self._data:
                self._data.executemany("INSERT OR REPLACE INTO job VALUES (?, ?)", prints.items())
            if resume and not self.finished():
                self._explain(family, prints)

    def _opened(self) -> sqlite3.Connection:
        try:
            with lock_targets(str(self.path)):  # until it is open, and ours by SQLite's lock: no two runs mend it
                _take_mended(self.path)
                try:
                    return self._connect()
                except sqlite3.OperationalError:
                    raise
                except sqlite3.DatabaseError:
                    return self._mended()
        except (InputError, sqlite3.OperationalError) as error:
            if isinstance(error, InputError) or "locked" in str(error):
                raise InputError(
                    "The same job, of the same raster, model and parameters, is running already.",
                    "Wait until it is done, or cancel it; then run this one: it goes on from there.",
                ) from error
            raise

    def _connect(self) -> sqlite3.Connection:
        # Written by one thread and read by another, never at the same time.
        data = sqlite3.connect(self.path, timeout=0, check_same_thread=False)
        try:
            # Also keeps the log's index in memory, which a home folder on a network could not share.
            data.execute("PRAGMA locking_mode=EXCLUSIVE")
            data.execute("PRAGMA journal_mode=WAL")
            # A power cut then costs the last windows, never the file; a process that is killed, nothing.
            data.execute("PRAGMA synchronous=NORMAL")
            data.executescript(_TABLES)
            (sound,) = data.execute("PRAGMA quick_check(1)").fetchone()
            if sound != "ok" or any(not _whole(*row[1:]) for row in data.execute(_ROWS)):
                raise sqlite3.DatabaseError(sound)
        except BaseException:
            data.close()
            raise
        return data

    def _mended(self) -> sqlite3.Connection:
        """A new file with the windows of a damaged one that are whole.

        It is written beside the damaged one, which goes when the new one is complete: whoever is killed in between
        has lost nothing.
        """
        rows, holes = [], []
        with suppress(sqlite3.Error), closing(sqlite3.connect(self.path, timeout=0)) as data:
            holes = data.execute("SELECT x0, y0, x1, y1 FROM unreadable").fetchall()
            for row in data.execute(_ROWS):
                if _whole(*row[1:]):
                    rows.append(row)
        begun = self.path.with_name(self.path.name + BEGUN)
        _remove(begun)
        with closing(sqlite3.connect(begun)) as data:
            data.executescript(_TABLES)
            with data:
                data.executemany("INSERT OR REPLACE INTO finished VALUES (?, ?, ?)", rows)
                data.executemany("INSERT OR IGNORE INTO unreadable VALUES (?, ?, ?, ?)", holes)
        os.replace(begun, self.path.with_name(self.path.name + MENDED))
        _take_mended(self.path)
        self.notes.append(
            Message(
                "The journal of the earlier run is damaged; {windows} of its windows are whole, the others are "
                "done again.",
                windows=len(rows),
            )
        )
        return self._connect()

    def _explain(self, family: str, prints: Mapping[str, str]) -> None:
        """Say why an unfinished run of the same raster is of no use here."""
        for other in sorted(self.path.parent.glob(f"{family}-*.sqlite"), key=_age):
            if other == self.path:
                continue
            with suppress(sqlite3.Error), closing(sqlite3.connect(other, timeout=0)) as data:
                (count,) = data.execute("SELECT count(*) FROM finished").fetchone()
                theirs = dict(data.execute("SELECT what, value FROM job"))
                differ = [what for what, value in prints.items() if theirs.get(what) != value]
                if count and differ:
                    self.notes.append(
                        Message(
                            "An earlier run on this raster was stopped with {windows} windows done, but since then "
                            "{parts} changed, so this run begins anew.",
                            windows=count,
                            parts=_list(differ),
                        )
                    )
                    return

    def finished(self) -> set[int]:
        """Indices of the windows that are done."""
        with self._guarded(Message("cannot be read")):
            return {row[0] for row in self._data.execute("SELECT window FROM finished")}

    def seen(self) -> set[int]:
        """Indices of the finished windows that held pixels to look at."""
        with self._guarded(Message("cannot be read")):
            return {row[0] for row in self._data.execute("SELECT window FROM finished WHERE crowns IS NOT NULL")}

    @property
    def empty(self) -> int:
        """How many of the finished windows held no pixels to look at."""
        with self._guarded(Message("cannot be read")):
            return int(self._data.execute("SELECT count(*) FROM finished WHERE crowns IS NULL").fetchone()[0])

    @property
    def unreadable(self) -> list[Place]:
        """Places (xmin, ymin, xmax, ymax in the raster's pixels) that could not be read."""
        with self._guarded(Message("cannot be read")):
            return list(self._data.execute("SELECT x0, y0, x1, y1 FROM unreadable ORDER BY x0, y0"))

    def add(self, windows: Iterable[tuple[int, FloatArray | None]], unreadable: Iterable[Place] = ()) -> None:
        """Record windows as (index, crowns (N, 6)), None for a window without pixels to look at; and what of them could
        not be read."""
        rows = []
        for index, crowns in windows:
            blob = None if crowns is None else np.ascontiguousarray(crowns, "<f8").tobytes()
            rows.append((index, blob, _crc(blob)))
        with self._guarded(Message("cannot be written")), self._data:
            self._data.executemany("INSERT OR REPLACE INTO finished VALUES (?, ?, ?)", rows)
            self._data.executemany("INSERT OR IGNORE INTO unreadable VALUES (?, ?, ?, ?)", unreadable)

    def drop(self, windows: Iterable[int]) -> None:
        """Forget windows: nobody knows whether what they showed was the raster."""
        with self._guarded(Message("cannot be written")), self._data:
            self._data.executemany("DELETE FROM finished WHERE window = ?", [(index,) for index in windows])

    def crowns(self) -> Iterator[tuple[int, FloatArray]]:
        """Every finished window that had crowns, in order of index."""
        last = -1
        while True:
            # Some at a time: a query that is left open would keep the file locked after close().
            with self._guarded(Message("cannot be read")):
                rows = self._data.execute(_SOME, (last,)).fetchall()
            if not rows:
                return
            for index, blob in rows:
                yield index, np.frombuffer(blob, "<f8").reshape(-1, COLUMNS)
            last = rows[-1][0]

    def close(self, *, done: bool) -> None:
        """Release the file; a job that is ``done`` needs it no more."""
        with suppress(sqlite3.Error):  # what is committed is safe; folding the log into the file may wait
            self._data.close()
        if done:
            _remove(self.path)

    @contextmanager
    def _guarded(self, what: str) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise self._refusal(what, error) from error

    def _refusal(self, what: str, error: Exception) -> OutputError:
        return OutputError(
            "The journal of finished windows {what} in '{folder}': {error}.",
            "Free space on that disk and run again: finished windows are kept. XDG_CACHE_HOME "
            "(LOCALAPPDATA on Windows) names another folder for them.",
            what=what,
            folder=self.path.parent,
            error=error,
        )

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close(done=kind is None if self.keep is None else not self.keep)


_ROWS = "SELECT window, crowns, crc FROM finished ORDER BY window"
_SOME = "SELECT window, crowns FROM finished WHERE window > ? AND length(crowns) > 0 ORDER BY window LIMIT 500"


def _crc(blob: bytes | None) -> int:
    return zlib.crc32(blob or b"")


def _whole(blob: Any, crc: Any) -> bool:
    return (blob is None or isinstance(blob, bytes)) and crc == _crc(blob) and len(blob or b"") % (8 * COLUMNS) == 0


def _list(words: list[str]) -> str:
    return Message("{first} and {last}", first=words[:-1], last=words[-1]) if words[1:] else words[0]


def _files(path: Path) -> list[Path]:
    return [path, *(Path(f"{path}{ending}") for ending in (*LOGS, BEGUN, f"{BEGUN}-journal", MENDED))]


def _take_mended(path: Path) -> None:
    """Finish what a mending began that was killed: the mended file, where there is one, is the journal."""
    mended = path.with_name(path.name + MENDED)
    if mended.exists():
        for ending in LOGS:  # they would be folded into a file that they are not of
            Path(f"{path}{ending}").unlink(missing_ok=True)
        os.replace(mended, path)


def _remove(path: Path) -> None:
    for name in _files(path):
        with suppress(OSError):  # another program, such as a virus scanner, holds it: cleared away with the old ones
            name.unlink(missing_ok=True)


def _age(path: Path) -> float:
    """Seconds since something was written to the journal."""
    return time.time() - max((name.stat().st_mtime for name in _files(path) if name.exists()), default=0.0)


def _forget_old(mine: Path) -> None:
    """Remove journals that nobody went on with for KEEP_DAYS, and the oldest of what exceeds KEEP_BYTES."""
    kept = 0
    for path in sorted(mine.parent.glob("*.sqlite"), key=_age):
        size = sum(name.stat().st_size for name in _files(path) if name.exists())
        if path != mine and (_age(path) > KEEP_DAYS * 86400 or kept + size > KEEP_BYTES) and not _in_use(path):
            _remove(path)
        else:
            kept += size


def _in_use(path: Path) -> bool:
    try:
        with closing(sqlite3.connect(path, timeout=0)) as data:
            data.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        return "locked" in str(error)
    except sqlite3.Error:
        return False
    return False
