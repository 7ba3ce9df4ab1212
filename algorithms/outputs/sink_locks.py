"""One run at a time fills a file through QGIS: another one is refused before it begins.

The engine guards in the same way what it writes itself.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress

from qgis.PyQt.QtCore import QLockFile

from ...deepforest_qgis.common.errors import InputError
from ...deepforest_qgis.common.paths import claim_of
from ..base.algorithm import tr

__all__ = ["claimed"]

# Milliseconds after which what a killed QGIS of another computer left in a shared cache folder is nobody's: of this
# computer, Qt asks whether the process runs.
_STALE = 7 * 86_400_000


@contextmanager
def claimed(targets: Iterable[str]) -> Iterator[None]:
    """Hold the files ``targets`` until the block ends; those of a QGIS that was killed are free.

    Raises:
        InputError: another run of this user, in this QGIS or another one on this computer, will write to one of them.
    """
    held: list[QLockFile] = []
    try:
        for target in dict.fromkeys(os.path.realpath(target) for target in targets):
            path = claim_of(target, "qgis")
            with suppress(OSError):  # a cache folder that keeps no locks is no reason not to work
                path.parent.mkdir(parents=True, exist_ok=True)
            lock = QLockFile(str(path))
            lock.setStaleLockTime(_STALE)
            if lock.tryLock(0):
                held.append(lock)
            elif lock.error() == QLockFile.LockError.LockFailedError:
                raise InputError(
                    tr("Another run is going to write to '{path}'.").format(path=target),
                    tr("Wait until it is done, or choose another name."),
                )
        yield
    finally:
        for lock in held:
            lock.unlock()
