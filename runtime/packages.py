"""The packages of the lock: which of them this computer gets, and how far an installer is with them.

Needs no qgis.
"""

from __future__ import annotations

import ast
import platform
import re
import sys
from pathlib import Path
from typing import Any

__all__ = ["InstallProgress", "locked_packages"]

_PIN = re.compile(r"^([A-Za-z0-9][\w.-]*)==([^\s;\\]+)\s*(?:;\s*([^\\]+))?")
_UNITS = {"k": 1e-3, "M": 1.0, "G": 1e3}


def locked_packages(lock: Path, python: str) -> dict[str, str]:
    """Name to version of what the lock gives this system with that version of Python, such as "3.11.2"."""
    facts = {
        "python_full_version": _parts(python),
        "sys_platform": sys.platform,
        "platform_machine": platform.machine(),
        "platform_system": platform.system(),
        "platform_python_implementation": "CPython",
    }
    found = {}
    for line in lock.read_text(encoding="utf-8").splitlines():
        pin = _PIN.match(line)
        if pin and (not pin[3] or _holds(ast.parse(pin[3].strip(), mode="eval").body, facts)):
            found[pin[1]] = pin[2]
    return found


def _holds(node: ast.expr, facts: dict[str, Any]) -> bool:
    """Whether an environment marker (PEP 508) holds; its grammar is a part of Python's."""
    if isinstance(node, ast.BoolOp):
        answers = [_holds(value, facts) for value in node.values]
        return all(answers) if isinstance(node.op, ast.And) else any(answers)
    if not isinstance(node, ast.Compare) or not isinstance(node.left, ast.Name):
        return True  # better one package too many in a list for people than one that is missing
    fact, wanted = facts.get(node.left.id), str(getattr(node.comparators[0], "value", ""))
    if isinstance(fact, tuple):
        if wanted.endswith(".*"):
            start = _parts(wanted[:-2])
            return (fact[: len(start)] == start) == isinstance(node.ops[0], ast.Eq)
        return _compare(node.ops[0], fact, _parts(wanted))
    return _compare(node.ops[0], fact, wanted)


def _compare(operator: ast.cmpop, left: Any, right: Any) -> bool:
    answers: dict[type[ast.cmpop], bool] = {
        ast.Eq: left == right,
        ast.NotEq: left != right,
        ast.Lt: left < right,
        ast.LtE: left <= right,
        ast.Gt: left > right,
        ast.GtE: left >= right,
    }
    return answers.get(type(operator), True)


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)[:3])


class InstallProgress:
    """Reads the lines of uv or pip as they come: ``percent`` never falls and reaches 100 only at the end of all.

    ``expected_mb`` is what the download is thought to have; ``packages`` how many there will be.
    """

    def __init__(self, expected_mb: float, packages: int) -> None:
        self.percent = 0.0
        self._expected = max(expected_mb, 1.0)
        self._packages = max(packages, 1)
        self._announced: dict[str, float] = {}  # large packages on their way, in MB
        self._fetched: dict[str, float] = {}
        self._taken = 0
        self._aside = False  # pip gets uv itself, which is none of the packages

    def hear(self, line: str) -> str:
        """The state in words after this line; empty where the line changes nothing."""
        text = line.strip()
        if text.startswith("uv was not found"):
            self._aside = True
        elif text.startswith(("Using ", "uv is not to be had")):
            self._aside = False
        if self._aside:
            return ""
        by_uv = re.match(r"Downloading (\S+) \(([\d.]+)\s*([kKMG])i?B\)$", text)
        by_pip = re.match(r"Downloading (\S+?)-\d\S* \(([\d.]+)\s*([kKMG])i?B\)", text)
        done = re.match(r"Downloaded (\S+)$", text)
        announced = by_uv or by_pip
        if announced:
            megabytes = float(announced[2]) * _UNITS[announced[3].replace("K", "k")]
            (self._announced if by_uv else self._fetched)[announced[1]] = megabytes
        elif done:
            self._fetched[done[1]] = self._announced.pop(done[1], 0.0)
        elif re.match(r"Collecting |Processing ", text):
            self._taken += 1
        elif re.match(r"Prepared |Installing collected ", text):
            return self._reached(85.0, "Installing the packages")
        elif re.match(r"Installed |Successfully installed", text):
            return self._reached(92.0, "The packages are installed")
        else:
            return ""
        fetched = sum(self._fetched.values())
        # pip says nothing of small packages but that it takes them up; the larger share counts.
        share = max(
            fetched / max(self._expected, fetched + sum(self._announced.values())), self._taken / self._packages
        )
        waiting = sorted(self._announced, key=lambda name: -self._announced[name])[:3]
        names = ", ".join(f"{name} ({self._announced[name]:.0f} MB)" for name in waiting) or text.split(" (")[0]
        return self._reached(5 + 80 * min(share, 1.0), f"{fetched:.0f} MB fetched; on the way: {names}")

    def _reached(self, percent: float, words: str) -> str:
        self.percent = max(self.percent, percent)
        return words
