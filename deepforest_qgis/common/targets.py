"""Checks whether results can be written, made before the work starts. Standard library only."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from .errors import OutputError
from .messages import Message
from .paths import StrPath, probe_folder
from .sqlite_files import reason_of

__all__ = ["check_file_target", "check_parent", "cut_off_error", "make_target_folder", "outside", "write_error"]

_ELSEWHERE = Message("Choose a folder that exists and is writable.")


def check_parent(path: StrPath) -> None:
    """Check that the folder of a file exists and that the path is not a folder itself.

    Raises:
        OutputError: The folder is missing, or the path is a folder.
    """
    target = Path(path)
    if not target.parent.is_dir():
        raise OutputError(
            "'{target}' cannot be written: there is no folder '{folder}'.",
            _ELSEWHERE,
            target=target,
            folder=target.parent,
        )
    if target.is_dir():
        raise OutputError("'{target}' is a folder.", "Give the name of a file.", target=target)


def outside(files: Iterable[StrPath], folders: Iterable[StrPath]) -> list[Path]:
    """Return the files that are not in one of the folders, which the same run creates."""
    created = [Path(folder) for folder in folders]
    return [path for path in map(Path, files) if not any(folder in path.parents for folder in created)]


def cut_off_error() -> OSError:
    """Return the error of a file whose last write failed without an error, as on a full disk."""
    return OSError(Message("the end of the file is missing"))


def check_file_target(path: StrPath) -> None:
    """Check that a file can be written, before any work is done for it.

    Args:
        path: The file; one that exists will be replaced.

    Raises:
        OutputError: The folder is missing or not writable, or the path is a folder.
    """
    target = Path(path)
    check_parent(target)
    try:
        probe_folder(target.parent)
    except OSError as error:
        reason = Message(
            "folder '{folder}' is not writable ({error})", folder=target.parent, error=error.strerror or error
        )
        raise OutputError(
            "'{target}' cannot be written: {reason}.", _ELSEWHERE, target=target, reason=reason
        ) from error


def make_target_folder(path: StrPath) -> Path:
    """Create a folder for results if it is missing, and check that files can be created in it.

    Args:
        path: The folder; missing parents are created too.

    Returns:
        The folder.

    Raises:
        OutputError: It cannot be created or is not writable.
    """
    folder = Path(path)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe_folder(folder)
    except OSError as error:
        raise OutputError(
            "Nothing can be written to folder '{folder}': {error}.",
            "Choose another folder.",
            folder=folder,
            error=error.strerror or error,
        ) from error
    return folder


def write_error(target: StrPath, error: Exception) -> OutputError:
    """Return the error to raise if writing ``target`` failed with ``error``."""
    return OutputError(
        "'{target}' cannot be written: {reason}.",
        "Check that the folder is writable, that the disk is not full, and that no other program has the file open.",
        target=target,
        reason=reason_of(error),
    )
