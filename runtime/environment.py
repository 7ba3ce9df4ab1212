"""The engine's Python: where it is, how it is made, and what its processes may see of QGIS's own environment.

Needs no qgis, so that ``tools/setup_engine.py`` runs in any Python; QGIS's settings are read where QGIS is loaded.
An environment that was made carries a stamp, written last: without it an attempt was interrupted, and with one that
does not fit the locked requirements it must be made again.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import importlib.util
import json
import os
import platform
import queue
import re
import shutil
import signal
import subprocess  # nosec B404 # the engine is another process; commands are lists, never a shell
import sys
import tempfile
import threading
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import IO, Any, Callable, Optional, Union
from urllib.parse import urlsplit

from ..deepforest_qgis.common.errors import Cancelled, EngineError, InputError
from .hardware import find_hardware, output_of
from .qgis_settings import hide_passwords, proxy_variables, setting

__all__ = [
    "ACCELERATORS",
    "PLUGIN_ROOT",
    "Engine",
    "base_python",
    "check_choices",
    "end_process",
    "engine_folder",
    "engine_problem",
    "find_engine",
    "installer_environment",
    "make_engine",
    "named_python",
    "needs_update",
    "remove_engine",
    "scrubbed_environment",
    "size_on_disk",
    "start_process",
    "torch_backend",
    "worker_environment",
]

PLUGIN_ROOT = Path(__file__).resolve().parent.parent
ACCELERATORS = ("auto", "cpu", "cuda", "mps")

SETTING = "deepforest/engine_python"
VARIABLE = "DEEPFOREST_QGIS_PYTHON"
FOLDER_VARIABLE = "DEEPFOREST_QGIS_ENGINE"
STAMP = "deepforest-engine.json"

OLDEST_PYTHON = (3, 10)
NEWEST_PYTHON = (3, 14)  # the newest for which the locked packages have wheels
FETCHED_PYTHON = "3.12"  # what uv is asked for where the Python at hand does not serve
OLDEST_UV = (0, 8)  # torch backends and their index come with it
TORCH_INDEX = "https://download.pytorch.org/whl/"
CUDA_BACKENDS = {13: "cu130", 12: "cu126"}  # for pip, by the CUDA generation that the driver runs; uv chooses itself

CUDA_PARTS = re.compile(r"(nvidia|cuda|triton)[\w.-]*(\s*==|$)", re.IGNORECASE)

SET_UP = "Run 'Set up engine' (Processing Toolbox, DeepForest)."

# What the worker imports; a Python that has all of them can be the engine.
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

Say = Callable[[str], None]
Asked = Callable[[], bool]


@dataclass(frozen=True)
class Engine:
    """A Python that can run the engine. ``origin``: "setting", "variable", "made" or "qgis"."""

    python: Path
    origin: str


# -- where it is -------------------------------------------------------------------------------


def find_engine() -> Engine:
    """The engine's Python, first match: the plugin's setting, the variable ``DEEPFOREST_QGIS_PYTHON``, the
    environment that the plugin made, QGIS's own Python. Looks at files only and starts nothing.

    Raises:
        EngineError: there is none; says where was looked and what to do.
    """
    origin, named = named_python() or ("", "")
    if named:
        python = Path(named).expanduser()
        if python.is_file() and os.access(python, os.X_OK):
            return Engine(python, origin)
        # Falling through to another Python would hide the mistake of whoever set it.
        title = f"The plugin's setting {SETTING}" if origin == "setting" else f"The variable {VARIABLE}"
        raise EngineError(
            f"{title} names '{python}', which is not a Python that can be run.",
            f"Correct it, or unset it. {SET_UP}",
        )
    folder = engine_folder()
    problem = engine_problem(folder)
    if not problem:
        return Engine(_python_of(folder), "made")
    lacking = _own_python_lacks()
    own = own_python()
    if own is not None and not lacking:
        return Engine(own, "qgis")
    raise EngineError(
        f"The engine that finds crowns is not set up: {problem}, and QGIS's own Python {lacking}.", SET_UP
    )


def named_python() -> Optional[tuple[str, str]]:
    """The Python that the user names, with where: "setting" or "variable"; none where none is named."""
    for origin, named in (("setting", setting(SETTING)), ("variable", os.environ.get(VARIABLE, ""))):
        if named.strip():
            return origin, named.strip()
    return None


def engine_folder() -> Path:
    """Where the plugin makes its environment; ``DEEPFOREST_QGIS_ENGINE`` overrides it."""
    named = os.environ.get(FOLDER_VARIABLE, "").strip()
    return Path(named).expanduser() if named else _user_folder() / "engine"


def engine_problem(
    folder: Path,
    *,
    accelerator: str = "auto",
    python: str = "",
    developer: bool = False,
    root: Path = PLUGIN_ROOT,
) -> str:
    """Why the environment in ``folder`` does not serve, in words that complete a sentence; empty if it does.

    ``accelerator`` "auto" and an empty ``python`` (a version such as "3.11.2") accept what is there.
    """
    if not folder.exists():
        return f"'{folder}' has not been made yet"
    try:
        stamp = json.loads((folder / STAMP).read_text(encoding="utf-8"))
        if not isinstance(stamp, dict):
            raise ValueError
    except (OSError, ValueError):
        return f"making '{folder}' was interrupted"
    if not _python_of(folder).exists():
        return f"the Python that '{folder}' was made from is gone"
    if stamp.get("requirements") != _digest(_requirements(root)):
        return f"'{folder}' was made for another version of the plugin"
    if developer and stamp.get("requirements_dev") != _digest(_requirements_dev(root)):
        return f"'{folder}' was made without today's developer tools"
    if accelerator != "auto" and stamp.get("accelerator") != accelerator:
        return f"'{folder}' was made for the accelerator '{stamp.get('accelerator')}', not '{accelerator}'"
    if python and stamp.get("python") != python:
        return f"'{folder}' was made with Python {stamp.get('python')}, not {python}"
    return ""


def needs_update(folder: Path, root: Path = PLUGIN_ROOT) -> bool:
    """Whether a whole environment is there that was made for other versions of the packages."""
    try:
        stamp = json.loads((folder / STAMP).read_text(encoding="utf-8"))
        return bool(stamp.get("requirements") != _digest(_requirements(root)))
    except (OSError, ValueError, AttributeError):
        return False


def size_on_disk(folder: Path) -> int:
    """Bytes of the files in ``folder``; what a cache shares with it by hard links counts too."""
    total = 0
    for top, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += os.lstat(os.path.join(top, name)).st_size
    return total


def own_python() -> Optional[Path]:
    """The interpreter of this very process as a program that can be run.

    ``sys.executable`` is QGIS itself on Windows and macOS, and on Linux whatever Python comes first on the PATH.
    """
    prefix, version = Path(sys.prefix), f"{sys.version_info[0]}.{sys.version_info[1]}"
    if _on_windows():
        candidates = [prefix / "python.exe", prefix / "Scripts" / "python.exe", prefix / "python3.exe"]
    else:
        candidates = [prefix / "bin" / name for name in (f"python{version}", "python3", "python")]
    executable = Path(sys.executable or "")
    if executable.name.lower().startswith("python"):
        candidates.append(executable)
    return next((path for path in candidates if path.is_file() and os.access(path, os.X_OK)), None)


@cache
def _own_python_lacks() -> str:
    """What keeps the Python of this process from being the engine; empty if nothing. Imports none of it."""
    if sys.version_info[:2] < OLDEST_PYTHON:
        return f"({platform.python_version()}) is older than {_dotted(OLDEST_PYTHON)}"
    missing = [name for name in _MODULES if importlib.util.find_spec(name) is None]
    if missing:
        return f"({platform.python_version()}) lacks {', '.join(missing[:3])}{' and more' if missing[3:] else ''}"
    return ""


def _user_folder() -> Path:
    if _on_windows():
        base = os.environ.get("LOCALAPPDATA", "") or str(Path.home() / "AppData" / "Local")
    elif platform.system() == "Darwin":
        base = str(Path.home() / "Library" / "Application Support")
    else:
        base = os.environ.get("XDG_DATA_HOME", "") or str(Path.home() / ".local" / "share")
    return Path(base) / "deepforest-qgis"


def _python_of(folder: Path) -> Path:
    return folder / "Scripts" / "python.exe" if _on_windows() else folder / "bin" / "python"


def _on_windows() -> bool:
    return platform.system() == "Windows"


def _requirements(root: Path) -> Path:
    return root / "deepforest_qgis" / "requirements.txt"


def _requirements_dev(root: Path) -> Path:
    return root / "requirements-dev.txt"


def _digest(file: Path) -> str:
    """Of the file's text, the same whatever line ends it was packed with."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _dotted(version: Sequence[int]) -> str:
    return ".".join(str(part) for part in version)


# -- its processes -----------------------------------------------------------------------------

# Windows' flags, which subprocess names there only: without the second a black window opens over QGIS.
_OWN_GROUP, _NO_WINDOW = 0x00000200, 0x08000000

# QGIS points these at its own copies of Python, GDAL, PROJ and Qt; the engine brings its own.
_FOREIGN = re.compile(
    r"PYTHON.*|__PYVENV_LAUNCHER__|VIRTUAL_ENV.*|CONDA_.*|PROJ_(LIB|DATA)|GDAL_(DATA|DRIVER_PATH)|GEOTIFF_CSV"
    r"|OGR_DRIVER_PATH|LD_(LIBRARY_PATH|PRELOAD)|DYLD_.*|QT_.*|QGIS_PREFIX_PATH|O4W_.*"
)


def scrubbed_environment(
    plugin_root: Optional[Path] = None, environ: Optional[Mapping[str, str]] = None
) -> dict[str, str]:
    """The variables for a process of the engine: the user's, without those that QGIS exports for itself.

    With ``plugin_root``, that folder is the only one added to the module search path.
    """
    source = os.environ if environ is None else environ
    clean = {name: value for name, value in source.items() if not _FOREIGN.fullmatch(name.upper())}
    clean.update(PYTHONUTF8="1", PYTHONIOENCODING="utf-8", PYTHONSAFEPATH="1")
    if plugin_root is not None:
        clean["PYTHONPATH"] = str(plugin_root)
    return clean


def worker_environment() -> dict[str, str]:
    """The variables for the worker: scrubbed, and with QGIS's proxy."""
    return _with_qgis_proxy(scrubbed_environment(PLUGIN_ROOT))


def _with_qgis_proxy(environment: dict[str, str]) -> dict[str, str]:
    """With the proxy that QGIS's own downloads use: where its settings name one, it goes before the environment's."""
    return environment | proxy_variables(environment.get("NO_PROXY") or environment.get("no_proxy", ""))


def start_process(
    command: Sequence[Union[str, Path]],
    environment: Mapping[str, str],
    *,
    folder: Optional[Path] = None,
    stdin: int = subprocess.DEVNULL,
    stderr: int = subprocess.STDOUT,
) -> subprocess.Popen[bytes]:
    """Start a program in a process group of its own, so that it can be ended with all its children.

    Raises:
        EngineError: it cannot be started.
    """
    options: dict[str, Any] = {"start_new_session": True}
    if _on_windows():
        options = {"creationflags": _OWN_GROUP | _NO_WINDOW}
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
        advice = SET_UP
        if error.errno in (
            errno.EMFILE,
            errno.ENFILE,
            errno.EAGAIN,
            errno.ENOMEM,
        ):  # the system's want, not the engine's
            advice = "Close other programs, or layers that QGIS has open, and run again."
        raise EngineError(f"'{command[0]}' cannot be started: {error.strerror or error}.", advice) from error


def end_process(process: subprocess.Popen[bytes]) -> None:
    """Kill the process with its group, whether it has ended or not, and wait for it."""
    if _on_windows():
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
        # The group outlives its leader as long as a child of it runs, and its number is not given away so long.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(timeout=10)


def _run(command: Sequence[Union[str, Path]], environment: Mapping[str, str], say: Say, cancelled: Asked) -> None:
    """Run an installer to its end, handing on its lines.

    Raises:
        Cancelled: asked to; the installer and its children are killed.
        EngineError: it failed; carries its last lines.
    """
    process = start_process(command, environment)
    lines: queue.Queue[Optional[str]] = queue.Queue()
    output: IO[bytes] = getattr(process, "stdout")  # noqa: B009 (a pipe, as asked for above)
    reader = threading.Thread(target=_read_lines, args=(output, lines), daemon=True)
    reader.start()
    last: deque[str] = deque(maxlen=12)
    try:
        while True:
            if cancelled():
                raise Cancelled("Setting up the engine was cancelled; nothing of it is left.")
            try:
                line = lines.get(timeout=0.2)
            except queue.Empty:
                continue
            if line is None:
                break
            if line.strip():
                shown = hide_passwords(line.rstrip())
                last.append(shown.strip())
                say(shown)
        code = process.wait()
    finally:
        if process.poll() is None:
            end_process(process)
        reader.join(timeout=5)
        if not reader.is_alive():
            output.close()
    if code != 0:
        text = "\n".join(last)
        raise EngineError(f"'{Path(str(command[0])).name}' failed (exit code {code}):\n{text}\n", _advice(text))


def _read_lines(stream: IO[bytes], lines: queue.Queue[Optional[str]]) -> None:
    for line in iter(stream.readline, b""):
        lines.put(line.decode("utf-8", "replace"))
    lines.put(None)


def _advice(text: str) -> str:
    for pattern, advice in (
        ("no space left|not enough (disk )?space|disk quota", "Free some disk space (about 8 GB) and run it again."),
        (
            "certificate|self.signed|unknownissuer",
            "The network's certificate is not trusted: ask for its CA file and name it in the variable SSL_CERT_FILE.",
        ),
        (
            "dns error|resolve host|name resolution|timed out|failed to fetch|connect|proxy|unreachable|network",
            "Check the network and the proxy (Settings, Options, Network), or give a folder of wheels.",
        ),
        ("permission denied|access is denied|winerror 5", "Close other QGIS windows that use the engine, and retry."),
        ("ensurepip", "Install uv, or Python's venv module (Debian, Ubuntu: sudo apt install python3-venv)."),
    ):
        if re.search(pattern, text, re.IGNORECASE):
            return advice
    return "Run it again; if it fails at the same place, report these lines."


# -- making it ---------------------------------------------------------------------------------


def make_engine(
    folder: Path,
    say: Say,
    cancelled: Asked = lambda: False,
    *,
    accelerator: str = "auto",
    python: Optional[Path] = None,
    wheels: Optional[Path] = None,
    developer: bool = False,
    recreate: bool = False,
    root: Path = PLUGIN_ROOT,
) -> Engine:
    """Make the environment in ``folder``, unless a fitting one is there and ``recreate`` is off.

    What is there and does not fit is removed first. ``say`` gets the installers' lines; ``cancelled`` is asked a few
    times a second. ``accelerator`` chooses the build of torch; ``python`` is the interpreter to build on (default:
    this process's, or one that uv fetches); ``wheels`` is a folder to install from without any network;
    ``developer`` adds the tools of ``requirements-dev.txt``.

    Raises:
        InputError: an argument cannot work. EngineError: it cannot be made. Cancelled: asked to stop.
    """
    check_choices(accelerator, wheels)
    files = [_requirements(root)] + ([_requirements_dev(root)] if developer else [])
    for file in files:
        if not file.is_file():
            raise EngineError(f"'{file}' is missing from the plugin.", "Install the plugin again.")
    folder = Path(os.path.abspath(folder.expanduser()))
    asked_version = _version_of(_named(python)) if python is not None else ""
    problem = engine_problem(folder, accelerator=accelerator, python=asked_version, developer=developer, root=root)
    if not problem and not recreate:
        return Engine(_python_of(folder), "made")
    say(f"Making the engine's environment: {problem or 'it was asked for again'}.")

    with _sole_maker(folder):
        _remove(folder)
        try:
            environment = installer_environment(wheels)
            uv = _find_uv(say) or _fetch_uv(environment, wheels, say, cancelled)
            if uv is not None:
                source = _make_with_uv(uv, folder, files, accelerator, python, wheels, environment, say, cancelled)
            else:
                source = _make_with_pip(folder, files, accelerator, python, wheels, environment, say, cancelled)
            stamp = {
                "requirements": _digest(_requirements(root)),
                "requirements_dev": _digest(_requirements_dev(root)) if developer else "",
                "accelerator": accelerator,
                "torch": source,
                "python": _version_of(_python_of(folder)),
            }
            temporary = folder / f"{STAMP}.part"
            temporary.write_text(json.dumps(stamp, indent=2) + "\n", encoding="utf-8")
            os.replace(temporary, folder / STAMP)
        except BaseException:
            with contextlib.suppress(EngineError):
                _remove(folder)
            raise
    return Engine(_python_of(folder), "made")


def check_choices(accelerator: str, wheels: Optional[Path]) -> None:
    """Refuse what cannot work on any try.

    Raises:
        InputError: the accelerator is none, or none of this system; the folder of wheels is not there or has none.
    """
    if accelerator not in ACCELERATORS:
        raise InputError(f"The accelerator is {accelerator!r}, but must be one of: {', '.join(ACCELERATORS)}.")
    if accelerator == "mps" and platform.system() != "Darwin":
        raise InputError("MPS is Apple's accelerator and exists on macOS only.", "Choose automatic, CPU or CUDA.")
    if accelerator == "cuda" and platform.system() == "Darwin":
        raise InputError("CUDA is NVIDIA's and does not exist on macOS.", "Choose automatic: Apple's GPU is used.")
    if wheels is not None and not wheels.is_dir():
        raise InputError(f"The folder of wheels '{wheels}' does not exist.")
    if wheels is not None and not any(wheels.glob("*.whl")):
        raise InputError(
            f"The folder of wheels '{wheels}' holds no wheel.", "Name the folder that 'pip download' filled (*.whl)."
        )


def base_python(python: Optional[Path]) -> tuple[str, str]:
    """The Python that an environment would be built on, in words, and its version; ``python``: the one named.

    Raises:
        InputError: the named one cannot be used.
    """
    base = _named(python) if python is not None else _serving_python()
    if base is None:
        return f"Python {FETCHED_PYTHON}, which uv finds or fetches", f"{FETCHED_PYTHON}.0"
    version = _version_of(base)
    return f"{base} (Python {version})", version


def remove_engine(folder: Path) -> None:
    """Remove the environment that the plugin made, and the uv that it fetched. Its workers must have ended.

    Raises:
        EngineError: the folder is not ours, or it is in use.
    """
    folder = Path(os.path.abspath(folder.expanduser()))
    with _sole_maker(folder):
        _remove(folder)
    shutil.rmtree(_user_folder() / "uv", ignore_errors=True)


def _make_with_uv(
    uv: Path,
    folder: Path,
    files: Sequence[Path],
    accelerator: str,
    python: Optional[Path],
    wheels: Optional[Path],
    environment: Mapping[str, str],
    say: Say,
    cancelled: Asked,
) -> str:
    base = python or _serving_python()
    if base is None:
        say(f"QGIS's own Python does not serve for the engine; uv finds or fetches Python {FETCHED_PYTHON}.")
    offline = ["--offline"] if wheels is not None else []
    _run(
        [uv, "venv", "--no-project", "--python", base or FETCHED_PYTHON, *offline, folder], environment, say, cancelled
    )
    backend, why = torch_backend(accelerator, wheels, environment, by_uv=True)
    if why:
        say(why)
    with _without_cuda_parts(files) as chosen:
        command: list[Union[str, Path]] = [uv, "pip", "install", "--python", _python_of(folder)]
        for file in chosen:
            command += ["--requirement", file]
        if wheels is not None:
            command += ["--offline", "--no-index", "--find-links", wheels]
        elif backend:
            command += ["--torch-backend", backend]
        _run(command, environment, say, cancelled)
    return backend or "default"


def _make_with_pip(
    folder: Path,
    files: Sequence[Path],
    accelerator: str,
    python: Optional[Path],
    wheels: Optional[Path],
    environment: Mapping[str, str],
    say: Say,
    cancelled: Asked,
) -> str:
    base = python or _serving_python()
    if base is None:
        raise EngineError(
            f"The engine needs Python {_dotted(OLDEST_PYTHON)} to {_dotted(NEWEST_PYTHON)}, QGIS's own is "
            f"{platform.python_version()}, and uv, which could fetch one, is not to be had.",
            "Install uv (https://docs.astral.sh/uv), or name an interpreter of that version.",
        )
    say("Using pip and venv.")
    _run([base, "-m", "venv", folder], environment, say, cancelled)
    backend, why = torch_backend(accelerator, wheels, environment, by_uv=False)
    if why:
        say(why)
    with _without_cuda_parts(files) as chosen:
        command: list[Union[str, Path]] = [_python_of(folder), "-m", "pip", "install", "--progress-bar", "off"]
        for file in chosen:
            command += ["--requirement", file]
        if wheels is not None:
            command += ["--no-index", "--find-links", wheels]
        elif backend:
            command += ["--extra-index-url", TORCH_INDEX + backend]  # "2.9.0+cpu" there outranks "2.9.0" of PyPI
        _run(command, environment, say, cancelled)
    return backend or "default"


def torch_backend(
    accelerator: str, wheels: Optional[Path], environment: Mapping[str, str], *, by_uv: bool
) -> tuple[str, str]:
    """Which build of torch to ask its own index for (empty: what PyPI has), and what to tell the user of it."""
    if wheels is not None or platform.system() == "Darwin":  # PyPI's build for macOS has CPU and MPS in one
        return "", ""
    hardware = find_hardware()
    backend, why = "cpu", ""
    if hardware.kind == "nvidia" and accelerator != "cpu" and not hardware.cuda_generation:
        why = (
            f"The NVIDIA driver {hardware.driver} is too old for this torch: the CPU build is installed. "
            "Install a newer driver and run 'Set up engine' again."
        )
    elif hardware.kind == "nvidia" and accelerator != "cpu":
        # uv matches the driver's version with the builds that there are.
        backend = "auto" if by_uv else CUDA_BACKENDS.get(hardware.cuda_generation, CUDA_BACKENDS[13])
    elif accelerator == "cuda":
        backend = CUDA_BACKENDS[13]
        why = (
            "No NVIDIA driver was found: the CUDA build of torch is installed, but runs on the CPU until there is one."
        )
    if _reachable(TORCH_INDEX, environment):
        return backend, why
    if platform.system() == "Linux":
        build = "PyPI's build is taken, which is larger (CUDA included) and runs on the CPU too"
    else:
        build = "PyPI's build is taken, which runs on the CPU only"
    return "", f"{why} {TORCH_INDEX} cannot be reached: {build}.".strip()


def _reachable(url: str, environment: Mapping[str, str]) -> bool:
    import urllib.request  # here, because it is a tenth of what QGIS waits for when it loads the plugin

    proxies = {
        scheme: environment[name]
        for scheme in ("http", "https")
        for name in (f"{scheme}_proxy", f"{scheme.upper()}_PROXY")
        if environment.get(name)
    }
    excluded = {"no": environment.get("NO_PROXY") or environment.get("no_proxy", "")}
    bypassed = getattr(urllib.request, "proxy_bypass_environment")  # noqa: B009 (the standard library's, untyped)
    if bypassed(urlsplit(url).hostname or "", excluded):
        proxies = {}
    opener = urllib.request.build_opener(urllib.request.ProxyHandler(proxies))
    request = urllib.request.Request(url + "cpu/torch/", method="HEAD")
    try:
        with opener.open(request, timeout=5):  # nosec B310 # a fixed https address
            return True
    except (OSError, ValueError):
        return False


@contextlib.contextmanager
def _without_cuda_parts(files: Sequence[Path]) -> Iterator[list[Path]]:
    """The locked files less the parts of CUDA, which each build of torch pins exactly by itself, or needs not."""
    with tempfile.TemporaryDirectory(prefix="deepforest-") as temporary:
        chosen = []
        for file in files:
            kept, dropping = [], False
            for line in file.read_text(encoding="utf-8").splitlines():
                dropping = dropping or bool(CUDA_PARTS.match(line))
                if not dropping:
                    kept.append(line)
                dropping = dropping and line.rstrip().endswith("\\")  # hashes follow on lines of their own
            target = Path(temporary) / file.name
            target.write_text("\n".join(kept) + "\n", encoding="utf-8")
            chosen.append(target)
        yield chosen


def installer_environment(wheels: Optional[Path]) -> dict[str, str]:
    environment = scrubbed_environment()
    del environment["PYTHONSAFEPATH"]
    if wheels is not None:
        # An index named by the machine's configuration must not be asked either.
        for name in [name for name in environment if re.fullmatch(r"(PIP|UV)_.*(INDEX|FIND_LINKS).*", name)]:
            del environment[name]
        return environment
    if "PIP_INDEX_URL" in environment:
        environment.setdefault("UV_DEFAULT_INDEX", environment["PIP_INDEX_URL"])  # uv does not read pip's variables
    environment.setdefault("UV_SYSTEM_CERTS", "1")  # a company's proxy signs with a CA that only the system knows
    return _with_qgis_proxy(environment)


# -- the programs for it -----------------------------------------------------------------------


def _find_uv(say: Say) -> Optional[Path]:
    name = "uv.exe" if _on_windows() else "uv"
    on_path = shutil.which("uv")
    # A desktop session often has a shorter PATH than the shell in which uv was installed.
    folders = [_user_folder() / "uv" / "bin", Path(sys.prefix) / ("Scripts" if _on_windows() else "bin")]
    folders += [Path.home() / ".local" / "bin", Path.home() / ".cargo" / "bin"]
    folders += [Path("/opt/homebrew/bin"), Path("/usr/local/bin")]
    candidates = [Path(on_path)] if on_path else []
    for candidate in [*candidates, *(folder / name for folder in folders)]:
        if not candidate.is_file():
            continue
        found = re.search(r"uv (\d+)\.(\d+)", _output_of([candidate, "--version"]))
        if found and (int(found[1]), int(found[2])) >= OLDEST_UV:
            say(f"Using uv ({candidate}).")
            return candidate
    return None


def _fetch_uv(environment: Mapping[str, str], wheels: Optional[Path], say: Say, cancelled: Asked) -> Optional[Path]:
    """uv from PyPI or the folder of wheels into a folder of its own; None where that does not work."""
    base = own_python()
    if base is None:
        return None
    target = _user_folder() / "uv"
    command: list[Union[str, Path]] = [base, "-m", "pip", "install", "--upgrade", "--progress-bar", "off"]
    command += ["--target", target, f"uv>={_dotted(OLDEST_UV)},<1"]
    if wheels is not None:
        command += ["--no-index", "--find-links", wheels]
    say("uv was not found; trying to get it with pip.")
    try:
        _run(command, environment, say, cancelled)
    except EngineError:
        say("uv is not to be had.")
        return None
    program = target / "bin" / ("uv.exe" if _on_windows() else "uv")
    if not program.is_file():
        say("uv is not to be had.")
        return None
    say(f"Using uv ({program}).")
    return program


def _serving_python() -> Optional[Path]:
    """This process's interpreter, if it runs outside QGIS too and the locked packages have wheels for it."""
    base = own_python()
    if base is None:
        return None
    version = re.match(r"(\d+)\.(\d+)", _output_of([base, "-I", "-c", _SAY_VERSION]))
    if version is None:
        return None
    return base if OLDEST_PYTHON <= (int(version[1]), int(version[2])) <= NEWEST_PYTHON else None


_SAY_VERSION = "import venv, sys; print('%d.%d.%d' % sys.version_info[:3])"


def _named(python: Path) -> Path:
    """The interpreter that the user named.

    Raises:
        InputError: it is none, or too old.
    """
    path = python.expanduser()
    version = _version_of(path)
    if not version:
        raise InputError(f"'{path}' is not a Python that can be run.", "Name the program itself, such as python3.12.")
    if tuple(int(part) for part in version.split(".")[:2]) < OLDEST_PYTHON:
        raise InputError(
            f"'{path}' is Python {version}, but the engine needs {_dotted(OLDEST_PYTHON)} or newer.",
            "Name a newer one, or none: uv then fetches one.",
        )
    return path


def _version_of(python: Path) -> str:
    found = re.match(r"\d+\.\d+\.\d+", _output_of([python, "-I", "-c", _SAY_VERSION]))
    return found[0] if found else ""


def _output_of(command: Sequence[Union[str, Path]]) -> str:
    return output_of(command, scrubbed_environment())


# -- the folder --------------------------------------------------------------------------------


@contextlib.contextmanager
def _sole_maker(folder: Path) -> Iterator[None]:
    """Hold the right to make ``folder`` and to remove what is there.

    A file beside it marks the time of making. One that is still there tells of an attempt that was killed.

    Raises:
        EngineError: the folder is not ours, another QGIS is making it, or the place cannot be written.
    """
    marker = folder.with_name(folder.name + ".making")
    # Asked before the marker exists, so that a marker never vouches for a folder of the user's.
    if not (marker.exists() or _is_environment_or_free(folder)):
        raise EngineError(
            f"'{folder}' holds something else than an environment, so it was left alone.",
            "Name a folder that is new or empty.",
        )
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        file = open(marker, "a+b")  # noqa: SIM115 (closed below, in a block of its own)
    except OSError as error:
        raise EngineError(
            f"The engine cannot be made in '{folder}': {error.strerror or error}.",
            f"Choose another place with the variable {FOLDER_VARIABLE}.",
        ) from error
    held = False
    try:
        with file:
            try:
                _lock(file)
            except OSError as error:
                raise EngineError(
                    f"Another program is making the engine in '{folder}' right now.", "Wait for it."
                ) from error
            held = True
            yield
    finally:
        if held:
            with contextlib.suppress(OSError):
                marker.unlink()


def _is_environment_or_free(folder: Path) -> bool:
    if not folder.exists():
        return True
    return folder.is_dir() and ((folder / "pyvenv.cfg").exists() or not any(folder.iterdir()))


def _lock(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


def _remove(folder: Path) -> None:
    """Remove an environment, whole or not, and what an earlier removal left.

    Raises:
        EngineError: it is in use.
    """
    # Renamed first: a removal that is interrupted leaves nothing that could be taken for an environment.
    discarded = folder.with_name(folder.name + ".discarded")
    try:
        if discarded.exists():
            shutil.rmtree(discarded)
        if folder.exists():
            os.replace(folder, discarded)
            shutil.rmtree(discarded)
    except OSError as error:
        raise EngineError(
            f"The old environment '{folder}' cannot be removed: {error.strerror or error}.",
            "Close other QGIS windows and programs that use it, then run it again.",
        ) from error
