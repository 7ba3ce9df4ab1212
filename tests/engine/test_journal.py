"""The journal of a prediction: what was written is read, bit for bit, however the writer ended."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deepforest_qgis.workflows.predict.journal import Journal

Found = np.ndarray | None
Place = tuple[int, int, int, int]
PARTS = {"the raster": "forest", "the model": 7}

NUMBERS = st.floats(allow_nan=False, width=64)
ROWS = st.lists(st.lists(NUMBERS, min_size=6, max_size=6), max_size=5)
CROWNS = st.none() | ROWS.map(lambda rows: np.asarray(rows, np.float64).reshape(-1, 6))
PLACES = st.tuples(*[st.integers(0, 2**31)] * 4)
BATCHES = st.lists(
    st.tuples(st.lists(st.tuples(st.integers(0, 30), CROWNS), max_size=5), st.lists(PLACES, max_size=3)), max_size=8
)


@pytest.fixture(scope="module", autouse=True)
def _cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
            patch.setenv(name, str(tmp_path_factory.mktemp("cache")))
        yield


def begun() -> Journal:
    return Journal("forest.tif", PARTS, resume=False)


def told(journal: Journal) -> tuple[set[int], set[int], int, set[Place], dict[int, bytes]]:
    crowns = {index: found.tobytes() for index, found in journal.crowns()}
    return journal.finished(), journal.seen(), journal.empty, set(journal.unreadable), crowns


def kept(batches: list[tuple[list[tuple[int, Found]], list[Place]]]) -> tuple[object, ...]:
    """The same by a dictionary: the last word about a window counts."""
    windows: dict[int, Found] = {}
    places: set[Place] = set()
    for found, holes in batches:
        windows.update(found)
        places.update(holes)
    seen = {index for index, crowns in windows.items() if crowns is not None}
    crowns = {index: one.tobytes() for index, one in windows.items() if one is not None and len(one)}
    return set(windows), seen, len(windows) - len(seen), places, crowns


@settings(max_examples=40, deadline=None)
@given(BATCHES)
def test_what_is_written_is_read_by_who_opens_it_next(
    batches: list[tuple[list[tuple[int, Found]], list[Place]]],
) -> None:
    journal = begun()
    for windows, places in batches:
        journal.add(windows, places)
    assert told(journal) == kept(batches)
    journal.close(done=False)
    with Journal("forest.tif", PARTS, resume=True) as again:
        assert again.notes == []
        assert told(again) == kept(batches)
        assert [index for index, _ in again.crowns()] == sorted(kept(batches)[4])  # type: ignore[call-overload]
    assert not again.path.exists()


@settings(max_examples=40, deadline=None)
@given(batches=BATCHES, cut=st.floats(0, 1), other=st.sampled_from(["cut off", "zeros", "a bit"]))
def test_any_beginning_of_the_log_is_a_run_up_to_some_batch(
    batches: list[tuple[list[tuple[int, Found]], list[Place]]], cut: float, other: str
) -> None:
    """As a power cut leaves it: the file, and the log up to anywhere, with nonsense from there on."""
    journal = begun()
    for windows, places in batches:
        journal.add(windows, places)
    log = Path(f"{journal.path}-wal")
    with tempfile.TemporaryDirectory() as folder:
        saved = [shutil.copy(path, folder) for path in (journal.path, log)]
        journal.close(done=True)
        shutil.copy(saved[0], journal.path)
        content = Path(saved[1]).read_bytes()
    place = int(cut * len(content))
    rest = {"cut off": b"", "zeros": bytes(len(content) - place), "a bit": _flipped(content[place:])}[other]
    log.write_bytes(content[:place] + rest)
    with Journal("forest.tif", PARTS, resume=True) as again:
        assert again.notes == []
        assert told(again) in [kept(batches[:count]) for count in range(len(batches) + 1)]


def _flipped(content: bytes) -> bytes:
    return bytes([content[0] ^ 1]) + content[1:] if content else b""


@settings(max_examples=25, deadline=None)
@given(batches=BATCHES.filter(lambda batches: bool(kept(batches)[4])), data=st.data())
def test_a_window_whose_crowns_were_changed_is_done_again(
    batches: list[tuple[list[tuple[int, Found]], list[Place]]], data: st.DataObject
) -> None:
    """Numbers that a disk changed are no crowns, and the other windows are kept."""
    journal = begun()
    for windows, places in batches:
        journal.add(windows, places)
    finished, _, _, holes, crowns = kept(batches)
    assert isinstance(crowns, dict)
    window = data.draw(st.sampled_from(sorted(crowns)))
    spoilt = bytearray(crowns[window])
    place = data.draw(st.integers(0, len(spoilt) - 1))
    spoilt[place] ^= 1 << data.draw(st.integers(0, 7))
    with journal._data as database:
        database.execute("UPDATE finished SET crowns = ? WHERE window = ?", (bytes(spoilt), window))
    journal.close(done=False)
    with Journal("forest.tif", PARTS, resume=True) as again:
        assert "damaged" in "".join(again.notes)
        assert again.finished() == finished - {window}  # type: ignore[operator]
        assert set(again.unreadable) == holes
        del crowns[window]
        assert told(again)[4] == crowns
