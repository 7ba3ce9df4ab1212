"""One run at a time writes to a file or folder: another one is refused before it begins."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress

from filelock import FileLock, Timeout

from ..common.errors import InputError
from ..common.paths import cache_folder, claim_of

__all__ = ["claimed"]


@contextmanager
def claimed(*targets: str) -> Iterator[None]:
    """Hold the files and folders ``targets`` (empty ones aside) until the block ends; locks end with their process.

    Raises:
        InputError: another run of this user, on this machine, writes to one of them.
    """
    folder = cache_folder("claims")
    for left in folder.glob("*.lock"):  # of processes that were killed
        with suppress(Timeout, OSError, NotImplementedError), FileLock(left, timeout=0):
            _unlink(str(left))
    with ExitStack() as held:
        for target in dict.fromkeys(os.path.realpath(target) for target in targets if target):
            lock = FileLock(claim_of(target, "lock"))
            try:
                folder.mkdir(parents=True, exist_ok=True)
                held.enter_context(lock.acquire(timeout=0))
                held.callback(_unlink, lock.lock_file)  # while it is held: who gets it next makes it anew
            except Timeout:
                raise InputError(
                    f"Another run is writing to '{target}'.", "Wait until it is done, or choose another name."
                ) from None
            except (OSError, NotImplementedError):
                pass  # a cache folder that keeps no locks is no reason not to work; results appear whole in any case
        yield


def _unlink(path: str) -> None:
    with suppress(OSError):  # Windows removes it when it is let go
        os.unlink(path)
