"""Finds the Python of the engine.

Needs no qgis, so that ``tools/setup_engine.py`` runs in any Python; QGIS's settings are read if QGIS is loaded.
An environment that the plugin created has a stamp file, written last. Without it the installation was interrupted; with
one that does not match the locked requirements the environment has to be created again.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import platform
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Optional

from ..deepforest_qgis.common.errors import EngineError
from ..deepforest_qgis.common.messages import Message
from ..deepforest_qgis.common.paths import data_folder
from .qgis_settings import setting

__all__ = [
    "FOLDER_VARIABLE",
    "OLDEST_PYTHON",
    "PLUGIN_ROOT",
    "SETUP_HINT",
    "STAMP",
    "Engine",
    "digest",
    "dotted",
    "engine_folder",
    "engine_problem",
    "find_engine",
    "interpreter_in",
    "named_python",
    "needs_update",
    "on_windows",
    "own_python",
    "requirements_file",
]

PLUGIN_ROOT = Path(__file__).resolve().parent.parent

SETTING = "deepforest/engine_python"
VARIABLE = "DEEPFOREST_QGIS_PYTHON"
FOLDER_VARIABLE = "DEEPFOREST_QGIS_ENGINE"
STAMP = "deepforest-engine.json"
OLDEST_PYTHON = (3, 10)

SETUP_HINT = Message("Run 'Set up engine' (Processing Toolbox, DeepForest).")

# The packages that the worker imports. A Python that has all of them can be the engine.
_MODULES = (
    "torch",
    "torchvision",
    "pytorch_lightning",
    "numpy",
    "rasterio",
    "pyproj",
    "shapely",
    "geopandas",
    "pyogrio",
    "albumentations",
    "safetensors",
    "huggingface_hub",
    "scipy",
    "matplotlib",
    "jinja2",
    "yaml",
    "tqdm",
)


@dataclass(frozen=True)
class Engine:
    """A Python that can run the engine.

    Attributes:
        python: The interpreter.
        origin: How it was found: "setting", "variable", "made" (by the plugin) or "qgis" (QGIS's own Python).
    """

    python: Path
    origin: str


def find_engine() -> Engine:
    """Return the Python of the engine; checks files only and starts no process.

    The first of these is used: the plugin's setting, the variable ``DEEPFOREST_QGIS_PYTHON``, the environment that the
    plugin created, QGIS's own Python if it has all packages.

    Raises:
        EngineError: There is none. The message lists what was checked.
    """
    origin, named = named_python() or ("", "")
    if named:
        python = Path(named).expanduser()
        if _is_executable(python):
            return Engine(python, origin)
        # Falling back to another Python would hide the mistake.
        raise EngineError(
            "The plugin's setting {name} is '{python}', which is not a Python interpreter that can be run."
            if origin == "setting"
            else "The environment variable {name} is '{python}', which is not a Python interpreter that can be run.",
            "Correct or remove it. {advice}",
            name=SETTING if origin == "setting" else VARIABLE,
            python=python,
            advice=SETUP_HINT,
        )
    folder = engine_folder()
    problem = engine_problem(folder)
    if not problem:
        return Engine(interpreter_in(folder), "made")
    lacking = _own_python_lacks()
    own = own_python()
    if own is not None and not lacking:
        return Engine(own, "qgis")
    raise EngineError(
        "The engine is not set up: {problem}, and QGIS's Python {lacking}.",
        SETUP_HINT,
        problem=problem,
        lacking=lacking,
    )


def named_python() -> Optional[tuple[str, str]]:
    """Return the Python named by the user as (origin, path), origin "setting" or "variable"; None if none is named."""
    for origin, named in (("setting", setting(SETTING)), ("variable", os.environ.get(VARIABLE, ""))):
        if named.strip():
            return origin, named.strip()
    return None


def engine_folder() -> Path:
    """Return the folder of the plugin's environment; the variable ``DEEPFOREST_QGIS_ENGINE`` overrides it."""
    named = os.environ.get(FOLDER_VARIABLE, "").strip()
    return Path(named).expanduser() if named else data_folder() / "engine"


def engine_problem(
    folder: Path,
    *,
    accelerator: str = "auto",
    python: str = "",
    developer: bool = False,
    root: Path = PLUGIN_ROOT,
) -> str:
    """Return why the environment in a folder cannot be used, as a clause; empty if it can.

    Args:
        folder: Folder of the environment.
        accelerator: The accelerator that it must be made for; "auto" accepts any.
        python: The version that it must be made with, such as "3.11.2"; empty accepts any.
        developer: Whether it must have the developer tools.
        root: Folder of the plugin, with the locked requirements.
    """
    if not folder.exists():
        return Message("'{folder}' does not exist yet", folder=folder)
    stamp = _read_stamp(folder)
    if stamp is None:
        return Message("the installation in '{folder}' was interrupted", folder=folder)
    if not interpreter_in(folder).exists():
        return Message("the Python interpreter of '{folder}' is missing", folder=folder)
    if stamp.get("requirements") != digest(requirements_file(root)):
        return Message("'{folder}' was installed for another version of the plugin", folder=folder)
    if developer and stamp.get("requirements_dev") != digest(requirements_file(root, developer=True)):
        return Message("'{folder}' does not have the current developer tools", folder=folder)
    if accelerator != "auto" and stamp.get("accelerator") != accelerator:
        return Message(
            "'{folder}' was installed for the accelerator '{installed}', not '{accelerator}'",
            folder=folder,
            installed=stamp.get("accelerator"),
            accelerator=accelerator,
        )
    if python and stamp.get("python") != python:
        return Message(
            "'{folder}' was installed with Python {installed}, not {python}",
            folder=folder,
            installed=stamp.get("python"),
            python=python,
        )
    return ""


def needs_update(folder: Path, root: Path = PLUGIN_ROOT) -> bool:
    """Return whether the folder has a complete environment with other versions of the packages than the lock."""
    stamp = _read_stamp(folder)
    return stamp is not None and stamp.get("requirements") != digest(requirements_file(root))


def _read_stamp(folder: Path) -> Optional[dict[str, Any]]:
    try:
        stamp = json.loads((folder / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return stamp if isinstance(stamp, dict) else None


def own_python() -> Optional[Path]:
    """Return the interpreter of this process as a program; None if there is none.

    ``sys.executable`` is QGIS itself on Windows and macOS, and on Linux the first Python on the PATH.
    """
    prefix, version = Path(sys.prefix), dotted(sys.version_info[:2])
    if on_windows():
        candidates = [prefix / "python.exe", prefix / "Scripts" / "python.exe", prefix / "python3.exe"]
    else:
        candidates = [prefix / "bin" / name for name in (f"python{version}", "python3", "python")]
    executable = Path(sys.executable or "")
    if executable.name.lower().startswith("python"):
        candidates.append(executable)
    return next((path for path in candidates if _is_executable(path)), None)


@cache
def _own_python_lacks() -> str:
    """Return why the Python of this process cannot be the engine; empty if it can. Imports none of the packages."""
    if sys.version_info[:2] < OLDEST_PYTHON:
        return Message(
            "({version}) is older than {oldest}", version=platform.python_version(), oldest=dotted(OLDEST_PYTHON)
        )
    missing = [name for name in _MODULES if importlib.util.find_spec(name) is None]
    if missing:
        return Message(
            "({version}) lacks {missing} and other packages" if missing[3:] else "({version}) lacks {missing}",
            version=platform.python_version(),
            missing=missing[:3],
        )
    return ""


def interpreter_in(folder: Path) -> Path:
    """Return the path of the interpreter in a virtual environment."""
    return folder / "Scripts" / "python.exe" if on_windows() else folder / "bin" / "python"


def on_windows() -> bool:
    """Return whether this is Windows."""
    return platform.system() == "Windows"


def requirements_file(root: Path, *, developer: bool = False) -> Path:
    """Return the file of the locked packages: of the engine, or of the developer tools."""
    return root / "requirements-dev.txt" if developer else root / "deepforest_qgis" / "requirements.txt"


def digest(file: Path) -> str:
    """Return the SHA-256 digest of a text file, independent of its line ends; empty if it cannot be read."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def dotted(version: Sequence[int]) -> str:
    """Return a version with dots, such as "3.10"."""
    return ".".join(str(part) for part in version)


def _is_executable(path: Path) -> bool:
    return path.is_file() and os.access(path, os.X_OK)
