"""Creates the environment of the reference implementation: DeepForest with the torch of the engine.

    .venv/bin/python tools/setup_reference.py --folder .venv-reference      (`make reference`)
    python3 tools/setup_reference.py --lock                              (`make lock`, needs uv)

The environment contains only the packages that DeepForest requires in addition to the engine's environment, and
imports all others from there. Both programs use the same torch, so differences between their results are caused by the
programs. Run it with the engine's Python: the new environment has the same version of Python, and its pip installs the
packages.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WANTED = ROOT / "requirements-reference.in"
LOCK = ROOT / "requirements-reference.txt"
ENGINE_LOCK = ROOT / "deepforest_qgis/requirements.txt"
DEV_LOCK = ROOT / "requirements-dev.txt"

# DeepForest 2.1.0 does not support the engine's version of this package.
OWN = frozenset(("safetensors",))
HEADER = "# Packages that DeepForest requires in addition to the engine's; written by `make lock` from {name}.\n"


def make(folder: Path) -> None:
    """Create ``folder``; an environment with the current stamp is not changed.

    Raises:
        SystemExit: The folder is a link, or pip failed; its output is printed.
    """
    packages = sysconfig.get_path("purelib")
    parts = (Path(__file__).read_bytes(), LOCK.read_bytes(), sys.version.encode(), packages.encode())
    version = hashlib.sha256(b"\0".join(parts)).hexdigest()
    stamp = folder / "stamp"
    if stamp.is_file() and stamp.read_text() == version:
        return
    if folder.is_symlink():
        raise SystemExit(f"'{folder}' is a link, so it was not changed. Remove the link.")
    print(f"Creating the environment of the reference implementation in {folder}.", flush=True)
    shutil.rmtree(folder, ignore_errors=True)
    run([sys.executable, "-m", "venv", "--without-pip", str(folder)])
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check"]
    # No dependencies: the lock is complete, and pip does not detect the packages of the engine's environment.
    run([*pip, "install", "--quiet", "--no-deps", "--requirement", str(LOCK)])
    own = subprocess.check_output(
        [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], text=True
    ).strip()
    # Folders named in a .pth file come after the environment's own packages on sys.path.
    (Path(own) / "engine.pth").write_text(f"{packages}\n")
    stamp.write_text(version)


def lock() -> None:
    """Update the lock: the dependencies of DeepForest in the engine's versions, without those that the engine has."""
    have = _names(ENGINE_LOCK) | _names(DEV_LOCK)
    with tempfile.TemporaryDirectory() as scratch:
        limits = Path(scratch, "constraints.txt")
        # Both locks contain the same versions, because requirements-dev.in includes the other one.
        lines = ENGINE_LOCK.read_text().splitlines() + DEV_LOCK.read_text().splitlines()
        limits.write_text("\n".join(line for line in lines if _name(line) not in {None, *OWN}) + "\n")
        command = ["uv", "pip", "compile", "--quiet", "--upgrade", "--universal", "--python-version", "3.10"]
        command += ["--no-annotate", "--no-header", "--no-emit-index-url", "--no-emit-find-links"]
        found = subprocess.run(
            [*command, "--constraint", str(limits), str(WANTED)], check=False, stdout=subprocess.PIPE, text=True
        )
        if found.returncode:
            raise SystemExit(f"{WANTED.name} could not be resolved; see the output of uv above.")
    kept = [line for line in found.stdout.splitlines() if _name(line) and _name(line) not in have - OWN]
    LOCK.write_text(HEADER.format(name=WANTED.name) + "\n".join(kept) + "\n")


def _names(requirements: Path) -> set[str]:
    return {name for name in map(_name, requirements.read_text().splitlines()) if name}


def _name(line: str) -> str | None:
    """The normalized name (PEP 503) of the package that a line of a lock pins."""
    found = re.match(r"([A-Za-z0-9][\w.-]*)(\[.*\])?\s*==", line)
    return re.sub(r"[-_.]+", "-", found[1]).lower() if found else None


def run(command: list[str]) -> None:
    if subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode:
        raise SystemExit(
            f"The environment of the reference implementation could not be created: {' '.join(command[:4])} … failed."
        )


def main() -> int:
    parser = argparse.ArgumentParser(
        description="Create the environment of the reference implementation, or update its lock."
    )
    parser.add_argument("--folder", type=Path, default=ROOT / ".venv-reference", help="default: %(default)s")
    parser.add_argument("--lock", action="store_true", help="update requirements-reference.txt instead")
    given = parser.parse_args()
    if given.lock:
        lock()
    else:
        make(given.folder)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
