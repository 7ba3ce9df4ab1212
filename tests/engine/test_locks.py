"""Locks between processes and threads."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from deepforest_qgis.common import locks
from deepforest_qgis.common.errors import InputError
from deepforest_qgis.common.locks import FileLock, lock_targets

HOLDER = """
import sys
from deepforest_qgis.common.locks import FileLock
lock = FileLock(sys.argv[1])
print(lock.acquire(), flush=True)
sys.stdin.read()
"""


pytestmark = pytest.mark.usefixtures("own_cache")


def test_a_lock_is_exclusive_and_leaves_no_file(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "a.lock"
    first, second = FileLock(path), FileLock(path)
    assert first.acquire()
    assert not second.acquire()
    second.release()  # it holds nothing
    assert path.exists()
    first.release()
    assert not path.exists()
    assert second.acquire()
    second.release()


def test_the_lock_of_a_killed_process_is_free(tmp_path: Path) -> None:
    path = tmp_path / "a.lock"
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        lock = FileLock(path)
        assert not lock.acquire()
        process.kill()
        process.wait()
        assert path.exists()
        assert lock.acquire()
        lock.release()


def test_one_of_many_threads_holds_a_lock_at_a_time(tmp_path: Path) -> None:
    """Also while others remove and create the lock file."""
    holders, most, taken = 0, 0, 0
    guard = threading.Lock()

    def work() -> None:
        nonlocal holders, most, taken
        for _ in range(200):
            lock = FileLock(tmp_path / "a.lock")
            if lock.acquire():
                with guard:
                    holders += 1
                    most = max(most, holders)
                    taken += 1
                with guard:
                    holders -= 1
                lock.release()

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 1
    assert taken >= 200


def test_targets_are_locked_under_any_name(tmp_path: Path) -> None:
    target = tmp_path / "crowns.gpkg"
    (tmp_path / "link").symlink_to(tmp_path)
    with lock_targets(str(target), "", str(tmp_path / "report.html")):
        for name in (target, tmp_path / "link" / "crowns.gpkg", tmp_path / "report.html"):
            with pytest.raises(InputError, match="Another run is writing to"), lock_targets(str(name)):
                pass
        with lock_targets(str(tmp_path / "other.gpkg")):
            pass
    with lock_targets(str(target)):
        pass
    assert not list((tmp_path / "cache" / "deepforest-qgis" / "locks").iterdir())


def test_a_run_that_removes_left_locks_does_not_refuse_others(tmp_path: Path) -> None:
    """It takes each lock file for a moment, also one that another run has just created."""
    target, folder = str(tmp_path / "crowns.gpkg"), tmp_path / "cache" / "deepforest-qgis" / "locks"
    with lock_targets(target):
        (file,) = folder.iterdir()
    moment = FileLock(file)
    assert moment.acquire()
    timer = threading.Timer(0.05, moment.release)
    timer.start()
    with lock_targets(target):
        assert file.exists()
    timer.join()


def test_a_refused_run_releases_what_it_took(tmp_path: Path) -> None:
    with (
        lock_targets(str(tmp_path / "b")),
        pytest.raises(InputError),
        lock_targets(str(tmp_path / "a"), str(tmp_path / "b")),
    ):
        pass
    with lock_targets(str(tmp_path / "a"), str(tmp_path / "b")):
        pass


def test_a_cache_folder_without_locks_is_no_obstacle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(file: object) -> bool:
        raise OSError(37, "No locks available")

    monkeypatch.setattr(locks, "_lock", fail)
    with lock_targets(str(tmp_path / "a")), lock_targets(str(tmp_path / "a")):
        pass
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "file"))
    with lock_targets(str(tmp_path / "a")):
        pass


@pytest.mark.skipif(os.name != "posix", reason="removes an open file")
def test_a_lock_file_that_was_removed_meanwhile_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its holder removes it between the opening and the locking of another one."""
    path, real, removed = tmp_path / "a.lock", locks._lock, []

    def lock(file: object) -> bool:
        if not removed:
            path.unlink()
            removed.append(True)
        return bool(real(file))  # type: ignore[arg-type]

    monkeypatch.setattr(locks, "_lock", lock)
    one, other = FileLock(path), FileLock(path)
    assert one.acquire()
    assert path.exists()
    assert not other.acquire()
    one.release()
