"""Runs the tests in QGIS and the demo on each QGIS version of Debian, each in a separate system.

`make matrix` runs it. For each system below it creates a Debian with debootstrap (once; kept in ``build/matrix`` or the
folder given by ``DEEPFOREST_MATRIX``), copies the checkout into it, creates the environments (that of the engine with
the code of the plugin), and runs the tests and a short demo. The results are written to the table of
``docs/platforms.md``. Exit status 1 if a test or the demo failed.

Requires root (or sudo) on Linux, and about 10 GB of disk space and 20 minutes per system. Standard library only.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path

__all__ = ["main"]

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "platforms.md"
BEGIN, END = "<!-- written by make matrix -->", "<!-- end of what make matrix writes -->"
MIRROR = os.environ.get("DEEPFOREST_MATRIX_MIRROR", "http://deb.debian.org/debian")
PACKAGES = ("ca-certificates", "fonts-dejavu-core", "git", "make", "procps", "python3-qgis", "python3-venv", "qgis")
EPOCHS = 3  # of the demo's 20; sufficient to test the training
KEPT = (".venv", ".venv-qgis", ".samples")  # kept in the copy of the checkout between runs
CHECKOUT = "checkout"
# Variables of the host that are required behind a proxy.
PASSED = re.compile(r"(HTTPS?|NO|ALL)_PROXY|PIP_(INDEX_URL|EXTRA_INDEX_URL|DEFAULT_TIMEOUT)|UV_(DEFAULT_)?INDEX", re.I)
CERTIFICATES = "etc/ssl/certs/ca-certificates.crt"

PRINT_VERSIONS = """
import json, platform
from osgeo import gdal
from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR
print(json.dumps([Qgis.QGIS_VERSION.split("-")[0], QT_VERSION_STR, platform.python_version(), gdal.__version__]))
"""


@dataclass
class System:
    """A Debian system and its results."""

    suite: str
    backports: bool = False
    versions: list[str] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)
    f1: str = ""
    day: str = ""

    @property
    def name(self) -> str:
        return f"{self.suite}-backports" if self.backports else self.suite

    @property
    def well(self) -> bool:
        return bool(self.counts.get("passed")) and not self.failures and bool(self.f1)


SYSTEMS = (System("bookworm"), System("trixie"), System("trixie", backports=True))


def folder() -> Path:
    return Path(os.environ.get("DEEPFOREST_MATRIX", "") or ROOT / "build" / "matrix").absolute()


def root_of(system: System) -> Path:
    return folder() / system.name


def run(command: Sequence[str | Path], log: Path) -> int:
    """Run a command on this computer and write its output to the log."""
    sudo = ["sudo"] if os.geteuid() else []
    with log.open("ab") as file:
        file.write(f"\n$ {shlex.join(str(part) for part in command)}\n".encode())
        file.flush()
        return subprocess.run(
            [*sudo, *(str(part) for part in command)], stdin=subprocess.DEVNULL, stdout=file, stderr=file, check=False
        ).returncode


def inside(system: System, command: str, log: Path) -> int:
    """Run a shell command in the system's copy of the checkout.

    The command has separate namespaces, so mounts and remaining processes are removed when it ends.
    """
    root = root_of(system)
    passed = [f"{name}={value}" for name, value in os.environ.items() if PASSED.fullmatch(name)]
    variables = [
        *("PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "LANG=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"),
        *("QT_QPA_PLATFORM=offscreen", *passed),
    ]
    chroot = ["chroot", root, "/usr/bin/env", "-i", *variables, "sh", "-c", f"cd /{CHECKOUT} && {command}"]
    script = f"mount --rbind /dev {shlex.quote(str(root / 'dev'))} && exec {shlex.join(str(part) for part in chroot)}"
    unshare = ["unshare", "--mount", "--pid", "--fork", "--kill-child", f"--mount-proc={root / 'proc'}"]
    return run([*unshare, "sh", "-c", script], log)


def must(status: int, what: str, log: Path) -> None:
    if status:
        raise SystemExit(f"{what} failed with status {status}; see the log {log}.")


def make_system(system: System, log: Path) -> None:
    """Create Debian with QGIS, once; the stamp is written last."""
    root = root_of(system)
    stamp = root / "deepforest-matrix-stamp"
    if stamp.exists():
        return
    if not shutil.which("debootstrap"):
        must(run(["apt-get", "install", "-y", "-q", "debootstrap"], log), "Installing debootstrap", log)
    must(run(["rm", "-rf", root], log), "Removing an unfinished system", log)
    must(
        run(["debootstrap", "--variant=minbase", "--include=ca-certificates", system.suite, root, MIRROR], log),
        "debootstrap",
        log,
    )
    suites = [system.suite, *([system.name] if system.backports else [])]
    (root / "etc/apt/sources.list").write_text("".join(f"deb {MIRROR} {suite} main\n" for suite in suites))
    (root / CHECKOUT).mkdir()
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    release = f"-t {system.name}" if system.backports else ""
    install = f"apt-get install -y -q --no-install-recommends {release} {' '.join(PACKAGES)}"
    must(inside(system, f"apt-get update -q && {install} && apt-get clean", log), "Installing QGIS", log)
    if Path("/", CERTIFICATES).is_file():  # the certificates trusted by this computer
        shutil.copy(Path("/", CERTIFICATES), root / CERTIFICATES)
    stamp.touch()


def copy_checkout(system: System) -> None:
    """Copy the working tree with uncommitted files, and the sample imagery if present."""
    target = root_of(system) / CHECKOUT
    for old in target.iterdir():
        if old.name not in KEPT:
            shutil.rmtree(old) if old.is_dir() and not old.is_symlink() else old.unlink()
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    for name in listed.stdout.decode().split("\0"):
        if name and (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target / name)
    if (ROOT / ".samples").is_dir():
        shutil.copytree(ROOT / ".samples", target / ".samples", dirs_exist_ok=True)


def tests(system: System, chosen: str, log: Path) -> None:
    """Run the tests in QGIS and read their results."""
    checkout = root_of(system) / CHECKOUT
    report = checkout / "build" / "tests.xml"
    inside(
        system,
        f"DEEPFOREST_QGIS_PYTHON=/{CHECKOUT}/.venv/bin/python .venv-qgis/bin/python -m pytest -q "
        f"--junitxml=build/tests.xml {chosen or 'tests/qgis'}",
        log,
    )
    if not report.is_file():
        system.failures.append("the tests did not finish")
        return
    cases = list(ET.parse(report).getroot().iter("testcase"))
    for case in cases:
        kind = next((tag for tag in ("failure", "error", "skipped") if case.find(tag) is not None), "passed")
        system.counts[kind] = system.counts.get(kind, 0) + 1
        if kind in ("failure", "error"):
            system.failures.append(f"{case.get('classname', '').rpartition('.')[2]}::{case.get('name')}")


def demo(system: System, log: Path) -> None:
    """Run the short demo and read its F1; empty if it failed."""
    before = log.stat().st_size
    status = inside(system, f"make --no-print-directory demo EPOCHS={EPOCHS}", log)
    output = log.read_bytes()[before:].decode("utf-8", "replace")
    found = re.search(r"^\s+F1\s+(\d\.\d+)$", output, re.MULTILINE)
    system.f1 = found[1] if found and not status else ""


def table(systems: Sequence[System]) -> str:
    titles = ("Debian", "QGIS", "Qt", "Python", "GDAL", "tests passed", "failed", "skipped", "demo, F1", "run on")
    head = f"| {' | '.join(titles)} |\n{'|---' * len(titles)}|"
    rows = [
        f"| {system.name} | {' | '.join(system.versions)} | {system.counts.get('passed', 0)} | {len(system.failures)} "
        f"| {system.counts.get('skipped', 0)} | {system.f1 or 'failed'} | {system.day} |"
        for system in systems
    ]
    failed = [f"- {system.name}: `{name}`" for system in systems for name in system.failures]
    return "\n".join([head, *rows, *(["", "Failed:", "", *failed] if failed else [])])


def seen(system: System) -> Path:
    """File of a system's row, so that systems can be run separately."""
    return folder() / f"{system.name}.json"


def write() -> None:
    """Write the last results of all systems to the page."""
    rows = [System(**json.loads(seen(system).read_text())) for system in SYSTEMS if seen(system).exists()]
    page = PAGE.read_text(encoding="utf-8")
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise SystemExit(f"{PAGE} has no markers for the table: the lines '{BEGIN}' and '{END}' are missing.")
    PAGE.write_text(f"{before}{begin}\n\n{table(rows)}\n\n{end}{after}", encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--only", choices=[system.name for system in SYSTEMS], help="one system")
    parser.add_argument(
        "--tests", default="", help="arguments of pytest instead of 'tests/qgis'; without demo and table"
    )
    options = parser.parse_args(arguments)
    systems = [system for system in SYSTEMS if options.only in (None, system.name)]
    folder().mkdir(parents=True, exist_ok=True)
    for system in systems:
        log = folder() / f"{system.name}.log"
        log.write_bytes(b"")
        began = time.monotonic()
        print(f"{system.name}: log in {log}", flush=True)
        make_system(system, log)
        copy_checkout(system)
        must(inside(system, "make --no-print-directory setup samples", log), "make setup", log)
        versions = root_of(system) / CHECKOUT / "build" / "versions.json"
        command = f"mkdir -p build && .venv-qgis/bin/python -c {shlex.quote(PRINT_VERSIONS)} >build/versions.json"
        must(inside(system, command, log), "Reading the version of QGIS", log)
        system.versions = json.loads(versions.read_text())
        tests(system, options.tests, log)
        if not options.tests:
            demo(system, log)
            system.day = str(date.today())
            seen(system).write_text(json.dumps(asdict(system), indent=2))
            write()
        print(f"{system.name}: {(time.monotonic() - began) / 60:.0f} minutes", flush=True)
    print(table(systems))
    return 0 if all(system.well or (options.tests and not system.failures) for system in systems) else 1


if __name__ == "__main__":
    sys.exit(main())
