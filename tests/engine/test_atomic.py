"""Files that are complete or absent, and the checks that are made before they are written."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from deepforest_qgis.common.atomic import AtomicFile
from deepforest_qgis.common.errors import Cancelled, OutputError
from deepforest_qgis.common.sqlite_files import reason_of, uncommitted_changes
from deepforest_qgis.common.targets import check_file_target, make_target_folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("name", ["table.csv", "table"])
def test_a_file_appears_when_it_is_complete(tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    with AtomicFile(target) as partial:
        partial.write_text("new")
        assert partial.parent == tmp_path
        assert not target.exists()
    assert target.read_text() == "new"
    assert names(tmp_path) == [name]


@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        (Cancelled("Cancelled."), Cancelled),
        (RuntimeError("disk full"), OutputError),
        (OSError(28, "No space left on device"), OutputError),
        (OutputError("Refused."), OutputError),
        (ValueError("a bug"), ValueError),
    ],
)
def test_an_error_leaves_the_existing_file(tmp_path: Path, raised: Exception, expected: type[Exception]) -> None:
    target = tmp_path / "model.ckpt"
    target.write_text("old")
    file = AtomicFile(target, (RuntimeError,))
    file.partial.write_text("new")
    file.partial.with_name(file.partial.name + "-journal").write_text("new")
    with pytest.raises(expected) as caught, file:
        raise raised
    assert names(tmp_path) == ["model.ckpt"]
    assert target.read_text() == "old"
    if isinstance(raised, (RuntimeError, OSError)) and not isinstance(raised, OutputError):
        assert str(caught.value).startswith(f"'{target}' cannot be written: ")
    else:
        assert caught.value is raised


def test_side_files_of_the_replaced_database_are_removed(tmp_path: Path) -> None:
    target = tmp_path / "crowns.gpkg"
    for ending in ("", "-wal", "-shm", "-journal"):
        Path(f"{target}{ending}").write_text("old")
    with AtomicFile(target) as partial:
        partial.write_text("new")
    assert names(tmp_path) == ["crowns.gpkg"]


def test_files_of_killed_processes_are_removed(tmp_path: Path) -> None:
    target = tmp_path / "crowns.gpkg"
    write = (
        "import sys; from deepforest_qgis.common.atomic import AtomicFile;"
        "file = AtomicFile(sys.argv[1]); file.partial.touch(); print(file.partial)"
    )
    done = subprocess.run(
        [sys.executable, "-c", write, str(target)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    left = Path(done.stdout.strip())
    side_file = left.with_name(left.name + "-journal")
    side_file.touch()
    other = left.with_name(left.name.replace("crowns", "others"))
    other.touch()
    running = left.with_name(left.name.replace(left.name.split("-")[-1], f"{os.getppid()}.gpkg"))
    running.touch()
    AtomicFile(target)
    assert names(tmp_path) == sorted([other.name, running.name])


def test_a_target_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    for refuse in (check_file_target, AtomicFile):
        with pytest.raises(OutputError, match=r"there is no folder '.*missing'\. Choose a folder"):
            refuse(tmp_path / "missing" / "file.csv")
        with pytest.raises(OutputError, match="is a folder"):
            refuse(tmp_path)
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="Nothing can be written to folder"):
        make_target_folder(tmp_path / "file")


def test_a_folder_is_created_with_its_parents(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "patches"
    assert make_target_folder(str(folder)) == folder
    assert names(folder) == []


def test_errors_are_shown_without_sql() -> None:
    error = RuntimeError("sqlite3_prepare_v2(SELECT COUNT(*)\nFROM x) failed: database disk image is malformed.")
    assert reason_of(error) == "database disk image is malformed"
    assert reason_of(OSError(28, "No space left on device")) == "No space left on device"


def test_a_database_in_a_writable_folder_has_no_uncommitted_changes(tmp_path: Path) -> None:
    database = tmp_path / "layer.gpkg"
    (tmp_path / "layer.gpkg-wal").write_bytes(b"changes of a killed program")
    assert uncommitted_changes(str(database)) is None
