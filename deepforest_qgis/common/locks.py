"""Locks between processes, held through files. Standard library only."""

from __future__ import annotations

import errno
import hashlib
import os
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import IO, Optional

from .errors import InputError
from .paths import StrPath, cache_folder

__all__ = ["FileLock", "lock_targets"]

_PAUSES = (0.02, 0.1, 0.3)  # seconds
_HELD = (errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK)  # errors if another one holds the lock


class FileLock:
    """An exclusive lock between processes, and between threads that have a lock object each.

    The operating system releases the lock when its process ends. The lock file is removed on release; one that a killed
    process left is harmless.

    Args:
        path: The lock file.
    """

    def __init__(self, path: StrPath) -> None:
        self.path = Path(path)
        self._file: Optional[IO[bytes]] = None

    def acquire(self) -> bool:
        """Take the lock if it is free; the folder of the lock file is created.

        Returns:
            Whether the lock was taken. The call does not wait.

        Raises:
            OSError: The lock file cannot be created, or the file system has no locks.
        """
        self.path.parent.mkdir(parents=True, exist_ok=True)
        while True:
            file = open(self.path, "a+b")  # noqa: SIM115 (kept open while the lock is held)
            try:
                locked = _lock(file)
                if locked and self._is_current(file):
                    self._file = file
                    return True
            finally:
                if self._file is not file:
                    file.close()
            if not locked:
                return False
            # Removed between opening and locking, by the process that released it: try the new file.

    def release(self) -> None:
        """Release the lock and remove its file; nothing happens if it is not held."""
        file, self._file = self._file, None
        if file is None:
            return
        if sys.platform == "win32":  # an open file cannot be removed there, so another one's file is safe
            file.close()
        with suppress(OSError):  # elsewhere while the lock is held, so that no other process's new file is removed
            self.path.unlink()
        file.close()

    def _is_current(self, file: IO[bytes]) -> bool:
        """Whether the locked file is still the one that has the name."""
        if sys.platform == "win32":
            return True
        try:
            return os.path.samestat(os.fstat(file.fileno()), os.stat(self.path))
        except FileNotFoundError:
            return False


@contextmanager
def lock_targets(*targets: str) -> Iterator[None]:
    """Hold the right to write to files and folders until the block ends.

    The locks are in the user's cache folder. If that cannot keep locks, the block runs without them: results are
    written atomically in any case.

    Args:
        *targets: Files and folders; empty ones are ignored.

    Raises:
        InputError: Another run of this user, on this machine, writes to one of them.
    """
    folder = cache_folder("locks")
    for left in map(FileLock, folder.glob("*.lock")):
        with suppress(OSError):  # removes the file, unless another process holds the lock
            left.acquire()
            left.release()
    with ExitStack() as held:
        for target in dict.fromkeys(os.path.realpath(target) for target in targets if target):
            name = hashlib.sha256(os.path.normcase(target).encode()).hexdigest()[:32]
            lock = FileLock(folder / f"{name}.lock")
            try:
                taken = _acquire(lock)
            except OSError:
                continue
            if not taken:
                raise InputError(
                    "Another run is writing to '{target}'.",
                    "Wait until it is done, or choose another name.",
                    target=target,
                )
            held.callback(lock.release)
        yield


def _acquire(lock: FileLock) -> bool:
    """Take a lock. Another run that removes the locks that are left may hold it for a moment."""
    for pause in _PAUSES:
        if lock.acquire():
            return True
        time.sleep(pause)
    return lock.acquire()


def _lock(file: IO[bytes]) -> bool:
    """Whether the operating system gave an exclusive lock on an open file. Raises OSError: it has no locks there."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)  # the lock is on the byte at this position
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _HELD:
            return False
        raise
    return True
