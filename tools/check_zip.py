"""Checks a plugin zip by the rules of plugins.qgis.org: structure, metadata, Bandit and detect-secrets.

``.venv/bin/python tools/check_zip.py dist/NAME-VERSION.zip`` (`make check-zip` does it). Exit status 1 and one line per
finding if anything is wrong. The rules are those of https://plugins.qgis.org/publish/ and of its upload validator.
"""

from __future__ import annotations

import ast
import configparser
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

__all__ = ["main"]

LARGEST = 25_000_000  # bytes
# The required fields of the validator, then those that the page of the plugin displays.
FIELDS = (
    *("name", "description", "about", "version", "qgisMinimumVersion", "author", "email", "repository", "tracker"),
    *("homepage", "tags", "icon", "license", "hasProcessingProvider"),
)
# Neither text nor code: data of the plugin.
BINARY = frozenset((".safetensors", ".png", ".qm"))
REFUSED = frozenset((".pyc", ".pyo", ".pyd", ".so", ".dll", ".dylib", ".exe", ".whl", ".zip", ".pkl", ".pt", ".pth"))
# A suppression contains the numbers of the tests and the reason, in the form that Bandit accepts without a warning.
SUPPRESSION = re.compile(r"#\s*nosec\b(?P<good>\s+B\d{3}(,\s*B\d{3})*\s+#\s*\w+.*)?")


def structure(archive: zipfile.ZipFile, size: int) -> Iterator[str]:
    """Errors in the names of the files."""
    if size > LARGEST:
        yield f"the zip has {size / 1e6:.1f} MB; {LARGEST / 1e6:.0f} MB are allowed"
    damaged = archive.testzip()
    if damaged:
        yield f"{damaged} is damaged"
    names = archive.namelist()
    if len(set(names)) != len(names):
        yield "a name occurs twice"
    tops = {PurePosixPath(name).parts[0] for name in names}
    if len(tops) != 1:
        yield f"there must be one folder at the top, not: {', '.join(sorted(tops))}"
        return
    top = tops.pop()
    if not (top.isidentifier() and top.isascii()):
        yield f"the folder '{top}' is not an identifier"
    for needed in ("__init__.py", "metadata.txt", "LICENSE"):
        if f"{top}/{needed}" not in names:
            yield f"{needed} is missing"
    for info in archive.infolist():
        path = PurePosixPath(info.filename)
        if path.is_absolute() or ".." in path.parts or "\\" in info.filename:
            yield f"{path}: leaves the folder"
        if any(part.startswith((".", "__MACOSX")) or part == "__pycache__" for part in path.parts):
            yield f"{path}: hidden files and caches do not belong in a zip"
        if path.suffix in REFUSED:
            yield f"{path}: {path.suffix} files are not accepted"
        if info.external_attr >> 16 & 0o170000 == 0o120000:
            yield f"{path}: is a link"
        if not info.is_dir() and path.suffix not in BINARY:
            try:
                text = archive.read(info).decode("utf-8")
            except UnicodeDecodeError:
                yield f"{path}: is neither text nor a known kind of data"
            else:
                if "\0" in text:
                    yield f"{path}: is neither text nor a known kind of data"


def metadata(folder: Path) -> Iterator[str]:
    """Errors in ``metadata.txt``."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    try:
        parser.read(folder / "metadata.txt", encoding="utf-8")
        general = dict(parser["general"])
    except (configparser.Error, KeyError, UnicodeDecodeError) as error:
        yield f"metadata.txt cannot be read: {error}"
        return
    for field in FIELDS:
        if not general.get(field, "").strip():
            yield f"metadata.txt: {field} is missing"
    if "plugin" in general.get("name", "").lower():
        yield "metadata.txt: the name must not contain 'plugin'"
    if not general.get("name", "").isascii():
        yield "metadata.txt: the name must be plain ASCII"
    for field in ("repository", "tracker", "homepage"):
        if not general.get(field, "https://").startswith(("https://", "http://")):
            yield f"metadata.txt: {field} is no web address"
    if general.get("hasProcessingProvider", "").lower() != "yes":
        yield "metadata.txt: hasProcessingProvider must be yes, or qgis_process never loads the provider"
    for field in ("qgisMinimumVersion", "qgisMaximumVersion"):
        if field in general and not re.fullmatch(r"\d+(\.\d+){1,2}", general[field]):
            yield f"metadata.txt: {field} is no version: {general[field]!r}"
    if general.get("icon") and not (folder / general["icon"]).is_file():
        yield f"metadata.txt: the icon {general['icon']} is not in the zip"
    engine = re.search(
        r'^__version__ = "(.+)"', (folder / "deepforest_qgis/__init__.py").read_text("utf-8"), re.MULTILINE
    )
    if not engine or engine[1] != general.get("version"):
        yield f"metadata.txt has version {general.get('version')}, the engine {engine[1] if engine else 'nothing'}"


def code(folder: Path) -> Iterator[str]:
    """Python files that do not parse, and suppressions without a number or a reason."""
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder.parent)
        text = path.read_text("utf-8")
        try:
            ast.parse(text, str(name))
        except SyntaxError as error:
            yield f"{name}: {error}"
        for number, line in enumerate(text.splitlines(), start=1):
            found = SUPPRESSION.search(line)
            if found and not found["good"]:
                yield f"{name}:{number}: write '# nosec B603 # why', with the numbers of the tests and the reason"
    if "def classFactory(" not in (folder / "__init__.py").read_text("utf-8"):
        yield "__init__.py has no classFactory"


def _report(folder: Path, *command: str) -> tuple[Any, str]:
    """The JSON report of a module on a folder, or why there is none."""
    run = subprocess.run(
        [sys.executable, "-m", *command, folder.name], cwd=folder.parent, capture_output=True, text=True, check=False
    )
    try:
        return json.loads(run.stdout), ""
    except ValueError:
        return None, run.stderr.strip() or run.stdout.strip()


def bandit(folder: Path) -> Iterator[str]:
    """Every finding of Bandit, regardless of its severity."""
    report, problem = _report(folder, "bandit", "-q", "-r", "-f", "json")
    if problem:
        yield f"Bandit did not run: {problem}"
        return
    for error in report["errors"]:
        yield f"Bandit could not read {error['filename']}: {error['reason']}"
    for found in report["results"]:
        yield (
            f"{found['filename']}:{found['line_number']}: Bandit {found['test_id']} "
            f"({found['issue_severity'].lower()}): {found['issue_text']}"
        )
    if report["metrics"]["_totals"]["loc"] == 0:
        yield "Bandit saw no line of code"


def secrets(folder: Path) -> Iterator[str]:
    """Every finding of detect-secrets."""
    report, problem = _report(folder, "detect_secrets", "scan", "--all-files")
    if problem:
        yield f"detect-secrets did not run: {problem}"
        return
    for name, found in report["results"].items():
        for secret in found:
            yield f"{name}:{secret['line_number']}: detect-secrets: {secret['type']}"


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print("usage: check_zip.py ZIP", file=sys.stderr)
        return 2
    path = Path(arguments[0])
    with tempfile.TemporaryDirectory() as scratch, zipfile.ZipFile(path) as archive:
        findings = list(structure(archive, path.stat().st_size))
        # A zip that is unsafe to unpack or not a plugin is not unpacked.
        if not findings:
            archive.extractall(scratch)
            (folder,) = Path(scratch).iterdir()
            for check in (metadata, code, bandit, secrets):
                findings.extend(check(folder))
    for finding in findings:
        print(f"  {finding}", file=sys.stderr)
    if findings:
        print(f"{path}: {len(findings)} findings", file=sys.stderr)
        return 1
    print(f"{path}: structure, metadata, Bandit and detect-secrets are in order ({path.stat().st_size / 1e6:.2f} MB)")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
