"""Creates and removes the Python environment of the engine, with uv or with pip and venv."""

from __future__ import annotations

import contextlib
import json
import os
import platform
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Optional, Union

from ..deepforest_qgis.common.atomic import AtomicFile
from ..deepforest_qgis.common.errors import EngineError, InputError
from ..deepforest_qgis.common.locks import FileLock
from ..deepforest_qgis.common.messages import Message
from . import client
from .installer import OLDEST_UV, find_uv, installer_environment, run_installer, uv_folder
from .interpreters import FETCHED_PYTHON, NEWEST_PYTHON, check_python, compatible_python, version_of
from .locate import (
    FOLDER_VARIABLE,
    OLDEST_PYTHON,
    PLUGIN_ROOT,
    STAMP,
    Engine,
    digest,
    dotted,
    engine_problem,
    interpreter_in,
    on_windows,
    own_python,
    requirements_file,
)
from .process import CancelCheck, Command, LogSink
from .torch_build import TORCH_INDEX, check_accelerator, torch_backend, without_cuda_parts

__all__ = ["DEFAULT_CHOICES", "SetupChoices", "check_choices", "install_engine", "remove_engine", "size_on_disk"]


@dataclass(frozen=True)
class SetupChoices:
    """The user's choices for an environment.

    Attributes:
        accelerator: One of ``torch_build.ACCELERATORS``; it determines the build of torch.
        python: The interpreter to build on; if None, this process's, or one that uv downloads.
        wheels: A folder of wheels to install from without a network, if given.
        developer: Whether to add the packages of ``requirements-dev.txt``.
    """

    accelerator: str = "auto"
    python: Optional[Path] = None
    wheels: Optional[Path] = None
    developer: bool = False


DEFAULT_CHOICES = SetupChoices()


def check_choices(choices: SetupChoices) -> None:
    """Refuse choices that cannot work.

    Raises:
        InputError: The accelerator does not exist on this system, or the folder of wheels is missing or empty.
    """
    check_accelerator(choices.accelerator)
    wheels = choices.wheels
    if wheels is not None and not wheels.is_dir():
        raise InputError("The folder of wheels '{wheels}' does not exist.", wheels=wheels)
    if wheels is not None and not any(wheels.glob("*.whl")):
        raise InputError(
            "The folder of wheels '{wheels}' contains no wheels.",
            "Choose the folder that contains the wheels (*.whl) downloaded by 'pip download'.",
            wheels=wheels,
        )


def install_engine(
    folder: Path,
    log: LogSink,
    cancelled: CancelCheck = lambda: False,
    choices: SetupChoices = DEFAULT_CHOICES,
    *,
    recreate: bool = False,
    root: Path = PLUGIN_ROOT,
) -> Engine:
    """Create the environment in ``folder``, unless a matching one exists.

    An environment that does not match is removed first.

    Args:
        folder: Folder of the environment.
        log: Receives the lines of the installers.
        cancelled: Called several times per second.
        choices: The user's choices.
        recreate: Whether a matching environment is created again.
        root: Folder of the plugin, with the locked requirements.

    Raises:
        InputError: A choice cannot work.
        EngineError: The environment cannot be created.
        Cancelled: The user cancelled; the partial environment was removed.
    """
    check_choices(choices)
    for file in _requirements(root, choices):
        if not file.is_file():
            raise EngineError("'{file}' is missing from the plugin.", "Install the plugin again.", file=file)
    folder = Path(os.path.abspath(folder.expanduser()))
    if choices.python is not None:
        choices = replace(choices, python=check_python(choices.python))  # without "~"
    problem = engine_problem(
        folder,
        accelerator=choices.accelerator,
        python=version_of(choices.python) if choices.python is not None else "",
        developer=choices.developer,
        root=root,
    )
    if not problem and not recreate:
        return Engine(interpreter_in(folder), "made")
    reason = problem or Message("reinstallation was requested")
    log(Message("Installing the engine. Reason: {problem}.", problem=reason))
    with _exclusive(folder):
        client.shutdown()  # a worker that runs in the environment would prevent its removal
        _remove(folder)
        try:
            backend = _Installation(folder, root, choices, log, cancelled).run()
            _write_stamp(folder, root, choices, backend)
        except BaseException:
            with contextlib.suppress(EngineError):
                _remove(folder)
            raise
    return Engine(interpreter_in(folder), "made")


def remove_engine(folder: Path) -> None:
    """Remove the environment that the plugin created, and the uv that it downloaded. Its workers must have ended.

    Raises:
        EngineError: The folder is not an environment, or it is in use.
    """
    folder = Path(os.path.abspath(folder.expanduser()))
    with _exclusive(folder):
        _remove(folder)
    shutil.rmtree(uv_folder(), ignore_errors=True)


def size_on_disk(folder: Path) -> int:
    """Return the size of the files in a folder in bytes, including those shared with a cache by hard links."""
    total = 0
    for top, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += os.lstat(os.path.join(top, name)).st_size
    return total


# -- installing --------------------------------------------------------------------------------


class _Installation:
    """One attempt to create an environment."""

    def __init__(self, folder: Path, root: Path, choices: SetupChoices, log: LogSink, cancelled: CancelCheck) -> None:
        self._folder = folder
        self._files = _requirements(root, choices)
        self._choices = choices
        self._log = log
        self._cancelled = cancelled
        self._environment = installer_environment(choices.wheels)

    def run(self) -> str:
        """Create the environment; return the index of torch's build, or "default"."""
        uv = find_uv(self._log) or self._download_uv()
        return self._with_pip() if uv is None else self._with_uv(uv)

    def _with_uv(self, uv: Path) -> str:
        base = self._choices.python or compatible_python()
        if base is None:
            self._log(
                Message(
                    "QGIS's Python cannot be used for the engine; uv finds or downloads Python {version}.",
                    version=FETCHED_PYTHON,
                )
            )
        offline = ["--offline"] if self._choices.wheels is not None else []
        self._execute([uv, "venv", "--no-project", "--python", base or FETCHED_PYTHON, *offline, self._folder])
        install: Command = [uv, "pip", "install", "--python", interpreter_in(self._folder)]
        return self._install([*install, *offline], "--torch-backend", by_uv=True)

    def _with_pip(self) -> str:
        base = self._choices.python or compatible_python()
        if base is None:
            raise EngineError(
                "The engine needs Python {oldest} to {newest}. QGIS's Python is {version}, and uv, which downloads "
                "one, is not available.",
                "Install uv (https://docs.astral.sh/uv), or choose an interpreter of such a version.",
                oldest=dotted(OLDEST_PYTHON),
                newest=dotted(NEWEST_PYTHON),
                version=platform.python_version(),
            )
        self._log(Message("Using pip and venv."))
        self._execute([base, "-m", "venv", self._folder])
        install: Command = [interpreter_in(self._folder), "-m", "pip", "install", "--progress-bar", "off"]
        # The version "2.9.0+cpu" of torch's index precedes "2.9.0" of PyPI.
        return self._install(install, "--extra-index-url", by_uv=False)

    def _install(self, command: Command, index_option: str, *, by_uv: bool) -> str:
        wheels = self._choices.wheels
        backend, note = torch_backend(self._choices.accelerator, wheels, self._environment, by_uv=by_uv)
        if note:
            self._log(note)
        with without_cuda_parts(self._files) as files:
            command = [*command, *(part for file in files for part in ("--requirement", file))]
            if wheels is not None:
                command = [*command, "--no-index", "--find-links", wheels]
            elif backend:
                command = [*command, index_option, backend if by_uv else TORCH_INDEX + backend]
            self._execute(command)
        return backend or "default"

    def _download_uv(self) -> Optional[Path]:
        """Install uv from PyPI or the folder of wheels into the user's folder; None if that fails."""
        base = own_python()
        if base is None:
            return None
        command: list[Union[str, Path]] = [base, "-m", "pip", "install", "--upgrade", "--progress-bar", "off"]
        command += ["--target", uv_folder(), f"uv>={dotted(OLDEST_UV)},<1"]
        if self._choices.wheels is not None:
            command += ["--no-index", "--find-links", self._choices.wheels]
        self._log(Message("uv was not found; installing it with pip."))
        program = uv_folder() / "bin" / ("uv.exe" if on_windows() else "uv")
        with contextlib.suppress(EngineError):
            self._execute(command)
            if program.is_file():
                self._log(Message("Using uv ({program}).", program=program))
                return program
        self._log(Message("uv is not available."))
        return None

    def _execute(self, command: Command) -> None:
        run_installer(command, self._environment, self._log, self._cancelled)


def _requirements(root: Path, choices: SetupChoices) -> list[Path]:
    files = [requirements_file(root)]
    return [*files, requirements_file(root, developer=True)] if choices.developer else files


# -- the folder --------------------------------------------------------------------------------


def _write_stamp(folder: Path, root: Path, choices: SetupChoices, backend: str) -> None:
    stamp = {
        "requirements": digest(requirements_file(root)),
        "requirements_dev": digest(requirements_file(root, developer=True)) if choices.developer else "",
        "accelerator": choices.accelerator,
        "torch": backend,
        "python": version_of(interpreter_in(folder)),
    }
    with AtomicFile(folder / STAMP) as partial:
        partial.write_text(json.dumps(stamp, indent=2) + "\n", encoding="utf-8")


@contextlib.contextmanager
def _exclusive(folder: Path) -> Iterator[None]:
    """Hold the lock beside ``folder``; a lock file that exists already is that of a process that was killed."""
    if folder.is_symlink():  # to an environment that others may use
        raise EngineError(
            "'{folder}' is a link to '{target}', so it was not changed.",
            "Remove the link, or update the environment in its own folder.",
            folder=folder,
            target=os.path.realpath(folder),
        )
    lock = FileLock(folder.with_name(folder.name + ".making"))
    # Checked before the lock file exists, so that it never marks a folder of the user as an environment.
    if not (lock.path.exists() or _is_environment_or_free(folder)):
        raise EngineError(
            "'{folder}' contains files that do not belong to an environment, so it was not changed.",
            "Choose a folder that is new or empty.",
            folder=folder,
        )
    try:
        acquired = lock.acquire()
    except OSError as error:
        raise EngineError(
            "The engine cannot be installed in '{folder}': {error}.",
            "Choose another folder with the variable {variable}.",
            folder=folder,
            error=error.strerror or error,
            variable=FOLDER_VARIABLE,
        ) from error
    if not acquired:
        raise EngineError(
            "Another program is installing the engine in '{folder}'.", "Wait until it has finished.", folder=folder
        )
    try:
        yield
    finally:
        lock.release()


def _is_environment_or_free(folder: Path) -> bool:
    return not folder.exists() or (folder / "pyvenv.cfg").exists() or (folder.is_dir() and not any(folder.iterdir()))


def _remove(folder: Path) -> None:
    """Remove an environment, complete or not, and the remains of an interrupted removal."""
    # Renamed first, so that an interrupted removal leaves nothing that could be taken for an environment.
    discarded = folder.with_name(folder.name + ".discarded")
    try:
        if discarded.exists():
            shutil.rmtree(discarded)
        if folder.exists():
            os.replace(folder, discarded)
            shutil.rmtree(discarded)
    except OSError as error:
        raise EngineError(
            "The environment '{folder}' cannot be removed: {error}.",
            "Close other QGIS windows and programs that use it, and try again.",
            folder=folder,
            error=error.strerror or error,
        ) from error
