"""Files that are either complete or absent: written beside their target, then renamed. Standard library only."""

from __future__ import annotations

import glob
import os
import platform
import re
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Optional

from .errors import DeepForestError
from .paths import StrPath
from .processes import is_running
from .sqlite_files import CHANGES, SIDE_FILES
from .targets import check_parent, cut_off_error, write_error

__all__ = ["AtomicFile"]


class AtomicFile:
    """A file that replaces its target when it is complete.

    As a context manager it gives the path to write to. A block that ends normally commits the file; an exception
    discards it and leaves an existing target as it was::

        with AtomicFile("crowns.csv") as partial:
            table.to_csv(partial)

    Code that writes over a longer time calls :meth:`commit` or :meth:`discard` itself. Files that killed processes of
    this machine left of the same target are removed when the object is created.

    Args:
        path: The target. Its folder must exist.
        errors: Exceptions besides OSError that mean that writing failed.

    Attributes:
        path: The target.
        partial: The file to write to. It is in the folder of the target, so that renaming is atomic.

    Raises:
        OutputError: The folder is missing, the path is a folder, or (later) the file cannot be written.
    """

    def __init__(self, path: StrPath, errors: tuple[type[Exception], ...] = ()) -> None:
        self.path = Path(path)
        self._errors: tuple[type[Exception], ...] = (OSError, *errors)
        check_parent(self.path)
        # The name of the machine, because the folder may be shared with others, whose processes have the same numbers.
        start = f".{self.path.stem}.unfinished-{re.sub(r'[^0-9A-Za-z]+', '', platform.node())}-"
        _remove_abandoned(self.path, start)
        self.partial = self.path.with_name(f"{start}{os.getpid()}{self.path.suffix}")

    def __enter__(self) -> Path:
        return self.partial

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        if error is None:
            self.commit()
            return
        self.discard()
        if not isinstance(error, DeepForestError) and isinstance(error, self._errors):
            raise write_error(self.path, error) from error

    def commit(self) -> None:
        """Give the file the name of its target; an existing target is replaced, with its SQLite side files.

        Raises:
            OutputError: The target cannot be replaced, or SQLite could not write its log to the new file, which is
                then removed.
        """
        try:
            for ending in CHANGES:  # SQLite removes them when it has written the changes
                log = self.partial.with_name(self.partial.name + ending)
                if log.exists() and log.stat().st_size:
                    raise cut_off_error()
            os.replace(self.partial, self.path)
        except OSError as error:
            self.discard()
            raise write_error(self.path, error) from error
        for ending in SIDE_FILES:  # SQLite would apply those of the old file to the new one
            _remove(self.path.with_name(self.path.name + ending))

    def discard(self) -> None:
        """Remove what has been written."""
        for ending in ("", *SIDE_FILES):
            _remove(self.partial.with_name(self.partial.name + ending))


def _remove_abandoned(target: Path, start: str) -> None:
    """Remove files of killed processes; ``start``: how names of partial files begin, before the process number."""
    ending = f"{glob.escape(target.suffix)}*" if target.suffix else ""
    for left in target.parent.glob(f"{glob.escape(start)}*{ending}"):
        number = left.name[len(start) :].partition(".")[0]
        if number.isdecimal() and not is_running(int(number)):
            _remove(left)


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)
