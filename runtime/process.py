"""Processes of the engine and of installers: their environment variables, how they start and how they end."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import signal
import subprocess  # nosec B404 # the engine is another process; commands are lists, never a shell
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Callable, Optional, Union

from ..deepforest_qgis.common.errors import EngineError
from ..deepforest_qgis.common.messages import Message
from .locate import PLUGIN_ROOT, SETUP_HINT, on_windows
from .qgis_settings import proxy_variables

__all__ = [
    "CancelCheck",
    "Command",
    "LogSink",
    "end_process",
    "output_of",
    "scrubbed_environment",
    "start_process",
    "with_qgis_proxy",
    "worker_environment",
]

Command = Sequence[Union[str, Path]]
LogSink = Callable[[str], None]  # takes a line for the log
CancelCheck = Callable[[], bool]  # whether the user cancelled

# Windows' flags, which subprocess defines there only. Without the second a console window opens over QGIS.
_NEW_PROCESS_GROUP, _NO_WINDOW = 0x00000200, 0x08000000
_OUTPUT_SECONDS = 30.0

# QGIS points these at its own copies of Python, GDAL, PROJ and Qt; the engine has its own.
_FOREIGN = re.compile(
    r"PYTHON.*|__PYVENV_LAUNCHER__|VIRTUAL_ENV.*|CONDA_.*|PROJ_(LIB|DATA)|GDAL_(DATA|DRIVER_PATH)|GEOTIFF_CSV"
    r"|OGR_DRIVER_PATH|LD_(LIBRARY_PATH|PRELOAD)|DYLD_.*|QT_.*|QGIS_PREFIX_PATH|O4W_.*"
)


def scrubbed_environment(
    plugin_root: Optional[Path] = None, environ: Optional[Mapping[str, str]] = None
) -> dict[str, str]:
    """Return the environment variables for a process outside of QGIS: the user's, without those that QGIS sets.

    Args:
        plugin_root: The only folder on the module search path, if given.
        environ: The variables to start from; those of this process if None.
    """
    source = os.environ if environ is None else environ
    clean = {name: value for name, value in source.items() if not _FOREIGN.fullmatch(name.upper())}
    clean.update(PYTHONUTF8="1", PYTHONIOENCODING="utf-8", PYTHONSAFEPATH="1")
    if plugin_root is not None:
        clean["PYTHONPATH"] = str(plugin_root)
    return clean


def worker_environment() -> dict[str, str]:
    """Return the environment variables of the worker: scrubbed, and with QGIS's proxy."""
    # Threads of PyTorch that wait for each other sleep. If other programs need the processor, as QGIS does when it
    # renders, waiting in a loop makes a detection on a small area take three times as long.
    return {"OMP_WAIT_POLICY": "PASSIVE", **with_qgis_proxy(scrubbed_environment(PLUGIN_ROOT))}


def with_qgis_proxy(environment: dict[str, str]) -> dict[str, str]:
    """Add the proxy of QGIS's settings, which precedes that of the environment."""
    return {**environment, **proxy_variables(environment.get("NO_PROXY") or environment.get("no_proxy", ""))}


def start_process(
    command: Command,
    environment: Mapping[str, str],
    *,
    folder: Optional[Path] = None,
    stdin: int = subprocess.DEVNULL,
    stderr: int = subprocess.STDOUT,
) -> subprocess.Popen[bytes]:
    """Start a program in a new process group, so that it can be ended together with its children.

    Args:
        command: Program and arguments.
        environment: Its environment variables.
        folder: Its working folder; that of this process if None.
        stdin: As in :class:`subprocess.Popen`. Standard output is always a pipe.
        stderr: As in :class:`subprocess.Popen`.

    Raises:
        EngineError: It cannot be started.
    """
    options: dict[str, Any] = {"start_new_session": True}
    if on_windows():
        options = {"creationflags": _NEW_PROCESS_GROUP | _NO_WINDOW}
    try:
        return subprocess.Popen(  # nosec B603 # a list, no shell; the program is the user's own choice of Python
            [str(part) for part in command],
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=stderr,
            env=dict(environment),
            cwd=None if folder is None else str(folder),
            **options,
        )
    except OSError as error:
        advice = SETUP_HINT
        if error.errno in (errno.EMFILE, errno.ENFILE, errno.EAGAIN, errno.ENOMEM):  # the system lacks resources
            advice = Message("Close other programs or layers, and run again.")
        raise EngineError(
            "'{command}' cannot be started: {error}.", advice, command=command[0], error=error.strerror or error
        ) from error


def end_process(process: subprocess.Popen[bytes]) -> None:
    """Kill a process and its group, whether it has ended or not, and wait for it."""
    if on_windows():
        taskkill = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "taskkill.exe"
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            subprocess.run(  # nosec B603 # fixed program and arguments
                [str(taskkill), "/T", "/F", "/PID", str(process.pid)],
                capture_output=True,
                timeout=10,
                check=False,
                creationflags=_NO_WINDOW,
            )
        process.kill()
    else:
        # The group exists as long as one of its processes runs, so its number is not in use by another one.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(timeout=10)


def output_of(command: Command, environment: Optional[Mapping[str, str]] = None) -> str:
    """Return the standard output of a short command; empty if it fails."""
    try:
        done = subprocess.run(  # nosec B603 # a list, no shell
            [str(part) for part in command],
            env=None if environment is None else dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_OUTPUT_SECONDS,
            check=False,
            creationflags=_NO_WINDOW if os.name == "nt" else 0,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode("utf-8", "replace").strip() if done.returncode == 0 else ""
