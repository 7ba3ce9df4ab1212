"""Makes the environment of the reference implementation: DeepForest beside the engine, with the engine's own torch.

    .venv/bin/python tools/setup_reference.py --folder .venv-reference      (`make reference`)
    python3 tools/setup_reference.py --lock                              (`make lock`, needs uv)

The environment holds only what DeepForest needs beyond the engine's environment and sees that one's packages behind its
own: both sides compute with one torch, so a difference between them is one between the programs. Run it with the
engine's Python, whose pip and version the new environment uses.
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

# DeepForest 2.1.0 refuses the engine's version of it, so the reference has one of its own.
OWN = frozenset(("safetensors",))
HEADER = "# What DeepForest needs beyond the engine's environment; `make lock` made this file from {name}.\n"


def make(folder: Path) -> None:
    """Make ``folder``, or leave it as it is where its stamp says that nothing has changed.

    Raises:
        SystemExit: pip could not install; its words are above.
    """
    packages = sysconfig.get_path("purelib")
    parts = (Path(__file__).read_bytes(), LOCK.read_bytes(), sys.version.encode(), packages.encode())
    version = hashlib.sha256(b"\0".join(parts)).hexdigest()
    stamp = folder / "stamp"
    if stamp.is_file() and stamp.read_text() == version:
        return
    print(f"Making the environment of the reference implementation in {folder}.", flush=True)
    shutil.rmtree(folder, ignore_errors=True)
    run([sys.executable, "-m", "venv", "--without-pip", str(folder)])
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check"]
    # No dependencies: the lock is complete, and pip does not see that the rest lies in the engine's environment.
    run([*pip, "install", "--quiet", "--no-deps", "--requirement", str(LOCK)])
    own = subprocess.check_output(
        [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], text=True
    ).strip()
    # Folders named in a .pth file come after the environment's own packages on sys.path.
    (Path(own) / "engine.pth").write_text(f"{packages}\n")
    stamp.write_text(version)


def lock() -> None:
    """Renew the lock: what DeepForest needs, at the engine's versions, less what the engine's environment has."""
    have = _names(ENGINE_LOCK) | _names(DEV_LOCK)
    with tempfile.TemporaryDirectory() as scratch:
        limits = Path(scratch, "constraints.txt")
        # The engine's own lines of two locks agree wherever both have one: requirements-dev.in names the other.
        lines = ENGINE_LOCK.read_text().splitlines() + DEV_LOCK.read_text().splitlines()
        limits.write_text("\n".join(line for line in lines if _name(line) not in {None, *OWN}) + "\n")
        command = ["uv", "pip", "compile", "--quiet", "--upgrade", "--universal", "--python-version", "3.10"]
        command += ["--no-annotate", "--no-header", "--no-emit-index-url", "--no-emit-find-links"]
        found = subprocess.run(
            [*command, "--constraint", str(limits), str(WANTED)], check=False, stdout=subprocess.PIPE, text=True
        )
        if found.returncode:
            raise SystemExit(f"{WANTED.name} could not be resolved; uv's words are above.")
    kept = [line for line in found.stdout.splitlines() if _name(line) and _name(line) not in have - OWN]
    LOCK.write_text(HEADER.format(name=WANTED.name) + "\n".join(kept) + "\n")


def _names(requirements: Path) -> set[str]:
    return {name for name in map(_name, requirements.read_text().splitlines()) if name}


def _name(line: str) -> str | None:
    """The package that a line of a lock pins, by its normalised name (PEP 503)."""
    found = re.match(r"([A-Za-z0-9][\w.-]*)(\[.*\])?\s*==", line)
    return re.sub(r"[-_.]+", "-", found[1]).lower() if found else None


def run(command: list[str]) -> None:
    if subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode:
        raise SystemExit(f"The reference's environment could not be made: {' '.join(command[:4])} … failed, see above.")


def main() -> int:
    parser = argparse.ArgumentParser(
        description="Make the environment of the reference implementation, or renew its lock."
    )
    parser.add_argument("--folder", type=Path, default=ROOT / ".venv-reference", help="default: %(default)s")
    parser.add_argument("--lock", action="store_true", help="renew requirements-reference.txt instead")
    given = parser.parse_args()
    if given.lock:
        lock()
    else:
        make(given.folder)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
