"""The journal of a prediction returns what was written, bit for bit, however the writer ended."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deepforest_qgis.workflows.predict.journal import Journal

Found = np.ndarray | None
Bounds = tuple[int, int, int, int]
Batch = tuple[list[tuple[int, Found]], list[Bounds]]
PAGE = 4096  # of SQLite, in bytes
DEPENDENCIES = {"raster": "forest", "model": 7}

NUMBERS = st.floats(allow_nan=False, width=64)
ROWS = st.lists(st.lists(NUMBERS, min_size=6, max_size=6), max_size=5)
CROWNS = st.none() | ROWS.map(lambda rows: np.asarray(rows, np.float64).reshape(-1, 6))
BLOCKS = st.tuples(*[st.integers(0, 2**31)] * 4)
BATCHES = st.lists(
    st.tuples(st.lists(st.tuples(st.integers(0, 30), CROWNS), max_size=5), st.lists(BLOCKS, max_size=3)), max_size=8
)


@pytest.fixture(scope="module", autouse=True)
def _cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
            patch.setenv(name, str(tmp_path_factory.mktemp("cache")))
        yield


@contextmanager
def opened(*, keep: bool, resume: bool = True) -> Iterator[Journal]:
    journal = Journal("forest.tif", DEPENDENCIES, resume=resume)
    try:
        yield journal
    finally:
        journal.close(keep=keep)


def content(journal: Journal) -> tuple[set[int], set[int], set[Bounds], dict[int, bytes]]:
    crowns = {index: found.tobytes() for index, found in journal.crowns()}
    return journal.finished(), journal.finished_with_data(), set(journal.unreadable_blocks()), crowns


def expected(batches: list[Batch]) -> tuple[object, ...]:
    """The same from a dictionary: the last entry of a window counts."""
    windows: dict[int, Found] = {}
    blocks: set[Bounds] = set()
    for found, unreadable in batches:
        windows.update(found)
        blocks.update(unreadable)
    with_data = {index for index, crowns in windows.items() if crowns is not None}
    crowns = {index: one.tobytes() for index, one in windows.items() if one is not None and len(one)}
    return set(windows), with_data, blocks, crowns


@settings(max_examples=40, deadline=None)
@given(BATCHES)
def test_a_resumed_run_reads_what_was_written(batches: list[Batch]) -> None:
    with opened(keep=True, resume=False) as journal:
        for windows, unreadable in batches:
            journal.add(windows, unreadable)
        assert content(journal) == expected(batches)
    with opened(keep=False) as again:
        assert again.notes == []
        assert content(again) == expected(batches)
        assert [index for index, _ in again.crowns()] == sorted(expected(batches)[3])  # type: ignore[call-overload]
    assert not again.path.exists()


@settings(max_examples=40, deadline=None)
@given(batches=BATCHES, cut=st.floats(0, 1), other=st.sampled_from(["cut off", "zeros", "a bit"]))
def test_a_truncated_log_gives_the_first_batches(batches: list[Batch], cut: float, other: str) -> None:
    """After a power cut: the file, and the log up to any byte, with invalid data from there on."""
    with tempfile.TemporaryDirectory() as folder:
        with opened(keep=False, resume=False) as journal:
            for windows, unreadable in batches:
                journal.add(windows, unreadable)
            log = Path(f"{journal.path}-wal")
            saved = [shutil.copy(path, folder) for path in (journal.path, log)]
        shutil.copy(saved[0], journal.path)
        whole = Path(saved[1]).read_bytes()
    place = int(cut * len(whole))
    rest = {"cut off": b"", "zeros": bytes(len(whole) - place), "a bit": _flipped(whole[place:])}[other]
    log.write_bytes(whole[:place] + rest)
    with opened(keep=False) as again:
        assert again.notes == []
        assert content(again) in [expected(batches[:count]) for count in range(len(batches) + 1)]


def _flipped(data: bytes) -> bytes:
    return bytes([data[0] ^ 1]) + data[1:] if data else b""


@settings(max_examples=25, deadline=None)
@given(batches=BATCHES.filter(bool), data=st.data())
def test_a_damaged_file_is_discarded_with_a_warning(batches: list[Batch], data: st.DataObject) -> None:
    """A page that is overwritten makes the file invalid: the run starts from the beginning and can be resumed again."""
    with opened(keep=True, resume=False) as journal:
        for windows, unreadable in batches:
            journal.add(windows, unreadable)
    whole = journal.path.read_bytes()
    page = data.draw(st.integers(0, len(whole) // PAGE - 1))
    journal.path.write_bytes(whole[: page * PAGE] + b"\xff" * PAGE + whole[(page + 1) * PAGE :])
    with opened(keep=True) as again:
        assert again.notes == ["The journal of the earlier run is damaged. This run starts from the beginning."]
        assert content(again) == expected([])
        again.add([(3, None)])
    with opened(keep=False) as third:
        assert (third.notes, third.finished()) == ([], {3})


def test_the_journal_of_a_running_job_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of others, the oldest ones are removed if all together are too large."""
    monkeypatch.setattr("deepforest_qgis.workflows.predict.journal.KEEP_BYTES", 1)
    with opened(keep=True, resume=False) as running:
        Journal("other.tif", DEPENDENCIES, resume=True).close(keep=True)
        running.add([(1, np.zeros((1, 6)))])
    with opened(keep=True) as resumed:
        assert resumed.finished() == {1}
    Journal("other.tif", DEPENDENCIES, resume=True).close(keep=False)
    with opened(keep=False) as again:
        assert again.finished() == set()


def test_a_run_that_reads_the_journal_for_a_moment_does_not_refuse_its_job() -> None:
    with opened(keep=True) as journal:
        journal.add([(1, None)])
    reader = sqlite3.connect(journal.path, check_same_thread=False)
    reader.execute("BEGIN")
    assert reader.execute("SELECT count(*) FROM finished").fetchone() == (1,)
    timer = threading.Timer(0.2, reader.close)
    timer.start()
    with opened(keep=False) as journal:
        assert journal.finished() == {1}
    timer.join()


def test_a_journal_that_another_run_removes_meanwhile_is_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(keep=True) as journal:
        other = journal.path.with_name("other.sqlite")
    real = Path.stat

    def stat(path: Path, **options: bool) -> os.stat_result:
        found = real(path, **options)
        if path == other:
            other.unlink()  # its run ends
        return found

    other.touch()
    monkeypatch.setattr(Path, "stat", stat)
    with opened(keep=False) as journal:
        assert not journal.finished()
