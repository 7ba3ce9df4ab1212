"""Python interpreters on which an environment can be built, and their versions."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Optional

from ..deepforest_qgis.common.errors import InputError
from ..deepforest_qgis.common.messages import Message
from .locate import OLDEST_PYTHON, dotted, own_python
from .process import output_of, scrubbed_environment

__all__ = ["FETCHED_PYTHON", "NEWEST_PYTHON", "base_python", "check_python", "compatible_python", "version_of"]

NEWEST_PYTHON = (3, 14)  # the newest for which the locked packages have wheels
FETCHED_PYTHON = "3.12"  # downloaded by uv if QGIS's own Python cannot be used

_PRINT_VERSION = "import venv, sys; print('%d.%d.%d' % sys.version_info[:3])"


def version_of(python: Path) -> str:
    """Return the version of an interpreter, such as "3.11.2"; empty if it cannot be run or has no venv."""
    found = re.match(r"\d+\.\d+\.\d+", output_of([python, "-I", "-c", _PRINT_VERSION], scrubbed_environment()))
    return found[0] if found else ""


def compatible_python() -> Optional[Path]:
    """Return this process's interpreter if it runs outside QGIS and the locked packages have wheels for it."""
    base = own_python()
    version = version_of(base) if base is not None else ""
    return base if version and OLDEST_PYTHON <= _release(version) <= NEWEST_PYTHON else None


def check_python(python: Path) -> Path:
    """Return the path of the interpreter that the user named.

    Raises:
        InputError: It is not an interpreter, or too old.
    """
    path = python.expanduser()
    version = version_of(path)
    if not version:
        raise InputError(
            "'{path}' is not a Python interpreter that can be run.",
            "Choose the executable, for example python3.12.",
            path=path,
        )
    if _release(version) < OLDEST_PYTHON:
        raise InputError(
            "'{path}' is Python {version}, but the engine needs {oldest} or newer.",
            "Choose a newer interpreter, or leave the field empty to download one with uv.",
            path=path,
            version=version,
            oldest=dotted(OLDEST_PYTHON),
        )
    return path


def base_python(python: Optional[Path]) -> tuple[str, str]:
    """Return a description and the version of the Python that an environment would be built on.

    Args:
        python: The interpreter that the user named, if any.

    Raises:
        InputError: It cannot be used.
    """
    base = check_python(python) if python is not None else compatible_python()
    if base is None:
        return Message("Python {version}, found or downloaded by uv", version=FETCHED_PYTHON), f"{FETCHED_PYTHON}.0"
    version = version_of(base)
    return Message("{base} (Python {version})", base=base, version=version), version


def _release(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".")[:2])
