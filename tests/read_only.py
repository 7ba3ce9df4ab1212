"""GeoPackages as programs leave them, and folders in which nothing can be written. Standard library only: the tests in
both Pythons load it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

__all__ = ["SAVED", "left_by_a_program", "read_only"]

# By how it is saved: SQLite's way of keeping transactions, and the files beside it once its program has ended. Where
# there is a log or journal, the program was killed when it had just added a crown to a first one.
SAVED = {
    "plain": ("DELETE", ()),
    "with a log, closed": ("WAL", ()),
    "with a log and its index": ("WAL", ("-wal", "-shm")),
    "with a log alone": ("WAL", ("-wal",)),
    "half, with a journal": ("DELETE", ("-journal",)),
}


def left_by_a_program(path: Path, folder: Path, how: str) -> Path:
    """A copy, in ``folder``, of a GeoPackage with one crown in a layer of the same name; saved as in SAVED."""
    mode, beside = SAVED[how]
    with closing(sqlite3.connect(path, isolation_level=None)) as data:
        data.execute(f"PRAGMA journal_mode={mode}")
        data.execute("PRAGMA synchronous=OFF")
        if not beside:
            data.close()
            return Path(shutil.copy(path, folder))
        for name in ("IsEmpty", "MinX", "MinY", "MaxX", "MaxY"):  # its triggers ask for them
            data.create_function(f"ST_{name}", 1, lambda _: 0)
        data.execute("BEGIN")
        data.execute(f'INSERT INTO "{path.stem}" (geom) SELECT geom FROM "{path.stem}"')
        if mode == "WAL":
            data.execute("COMMIT")
        for ending in beside:
            shutil.copy(f"{path}{ending}", folder)
        return Path(shutil.copy(path, folder))


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Until the block ends nothing can be written in the folder: by a mount, for permissions do not bind root."""

    def mount(*options: str) -> bool:
        command = ["mount", *options, str(folder)]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0

    mounted = os.geteuid() == 0 and mount("--bind", str(folder))
    try:
        if mounted:
            assert mount("-o", "remount,bind,ro")
        else:
            folder.chmod(0o555)
        try:
            (folder / "attempt").touch()
        except OSError:
            pass
        else:
            pytest.skip("root may not mount here, and permissions do not bind it")
        yield
    finally:
        if mounted:
            subprocess.run(["umount", "-l", str(folder)], check=True)
        else:
            folder.chmod(0o755)
