"""Runs the programs that install packages, and finds uv."""

from __future__ import annotations

import queue
import re
import shutil
import sys
import threading
from collections import deque
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Optional

from ..deepforest_qgis.common.errors import Cancelled, EngineError
from ..deepforest_qgis.common.messages import Message
from ..deepforest_qgis.common.paths import data_folder
from .locate import on_windows
from .process import (
    CancelCheck,
    Command,
    LogSink,
    end_process,
    output_of,
    scrubbed_environment,
    start_process,
    with_qgis_proxy,
)
from .qgis_settings import hide_passwords

__all__ = ["OLDEST_UV", "find_uv", "installer_environment", "run_installer", "uv_folder"]

OLDEST_UV = (0, 8)  # the first version that selects torch's builds
_LAST_LINES = 12  # of an installer's output, in the error if it fails


def installer_environment(wheels: Optional[Path]) -> dict[str, str]:
    """Return the environment variables of installers.

    Args:
        wheels: Folder of wheels of an offline installation, if any; then indexes are removed.
    """
    environment = scrubbed_environment()
    del environment["PYTHONSAFEPATH"]
    if wheels is not None:
        for name in [name for name in environment if re.fullmatch(r"(PIP|UV)_.*(INDEX|FIND_LINKS).*", name)]:
            del environment[name]
        return environment
    if "PIP_INDEX_URL" in environment:
        environment.setdefault("UV_DEFAULT_INDEX", environment["PIP_INDEX_URL"])  # uv does not read pip's variables
    for name in ("UV_SYSTEM_CERTS", "UV_NATIVE_TLS"):  # the latter for uv before 0.11
        environment.setdefault(name, "1")  # a company's proxy signs with a CA that only the system has
    return with_qgis_proxy(environment)


def uv_folder() -> Path:
    """Return the folder for a uv that the plugin downloads."""
    return data_folder() / "uv"


def find_uv(log: LogSink) -> Optional[Path]:
    """Return a uv that is new enough; None if there is none."""
    name = "uv.exe" if on_windows() else "uv"
    on_path = shutil.which("uv")
    # The PATH of a desktop session is often shorter than that of the shell in which uv was installed.
    folders = [uv_folder() / "bin", Path(sys.prefix) / ("Scripts" if on_windows() else "bin")]
    folders += [Path.home() / ".local" / "bin", Path.home() / ".cargo" / "bin"]
    folders += [Path("/opt/homebrew/bin"), Path("/usr/local/bin")]
    for program in [*([Path(on_path)] if on_path else []), *(folder / name for folder in folders)]:
        if not program.is_file():
            continue
        found = re.search(r"uv (\d+)\.(\d+)", output_of([program, "--version"], scrubbed_environment()))
        if found and (int(found[1]), int(found[2])) >= OLDEST_UV:
            log(Message("Using uv ({program}).", program=program))
            return program
    return None


def run_installer(command: Command, environment: Mapping[str, str], log: LogSink, cancelled: CancelCheck) -> None:
    """Run an installer to its end and log its lines.

    Raises:
        Cancelled: The user cancelled; the installer and its children were killed.
        EngineError: It failed; the message has its last lines.
    """
    process = start_process(command, environment)
    lines: queue.Queue[Optional[str]] = queue.Queue()
    output: IO[bytes] = getattr(process, "stdout")  # noqa: B009 (a pipe, not None)
    reader = threading.Thread(target=_read_lines, args=(output, lines), daemon=True)
    reader.start()
    last: deque[str] = deque(maxlen=_LAST_LINES)
    try:
        while True:
            if cancelled():
                raise Cancelled("The set-up of the engine was cancelled. The partial installation was removed.")
            try:
                line = lines.get(timeout=0.2)
            except queue.Empty:
                continue
            if line is None:
                break
            if line.strip():
                shown = hide_passwords(line.rstrip())
                last.append(shown.strip())
                log(shown)
        code = process.wait()
    finally:
        if process.poll() is None:
            end_process(process)
        reader.join(timeout=5)
        if not reader.is_alive():
            output.close()
    if code != 0:
        text = "\n".join(last)
        raise EngineError(
            "'{program}' failed (exit code {code}):\n{text}\n",
            _advice(text),
            program=Path(str(command[0])).name,
            code=code,
            text=text,
        )


def _read_lines(stream: IO[bytes], lines: queue.Queue[Optional[str]]) -> None:
    for line in iter(stream.readline, b""):
        lines.put(line.decode("utf-8", "replace"))
    lines.put(None)


def _advice(text: str) -> Message:
    """Return advice for the output of an installer that failed."""

    def found(pattern: str) -> bool:
        return re.search(pattern, text, re.IGNORECASE) is not None

    if found("no space left|not enough (disk )?space|disk quota"):
        return Message("Free disk space (the required size is shown before the installation) and run it again.")
    if found("certificate|self.signed|unknownissuer"):
        return Message("The certificate of the network is not trusted. Set the variable SSL_CERT_FILE to its CA file.")
    if found("dns error|resolve host|name resolution|timed out|failed to fetch|connect|proxy|unreachable|network"):
        return Message("Check the network and the proxy (Settings, Options, Network), or choose a folder of wheels.")
    if found("permission denied|access is denied|winerror 5"):
        return Message("Close other QGIS windows that use the engine, and try again.")
    if found("ensurepip"):
        return Message("Install uv, or Python's venv module (Debian, Ubuntu: sudo apt install python3-venv).")
    return Message("Run it again. If it fails again, report these lines.")
