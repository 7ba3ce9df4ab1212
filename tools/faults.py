"""Table of injected faults: the fault, the message that the user received, and the finished work that was kept.

Tests record the faults. ``tools/faults.py build/faults.jsonl`` prints them as a table and writes it to
``docs/development/faults.md`` (`make test-faults` runs the tests first). Standard library only, because the tests of
the engine and those in QGIS import it.
"""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path
from typing import Any

__all__ = ["LEAST", "VARIABLE", "record", "render"]

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "development" / "faults.md"
BEGIN, END = "<!-- faults: written by make test-faults -->", "<!-- end of faults -->"
VARIABLE = "DEEPFOREST_QGIS_FAULTS"
LEAST = 60  # named faults that the table must contain
LONGEST = 320  # characters of a cell

# Folders of a run or a computer are replaced, so that the table does not depend on them.
_FOLDERS = re.compile(
    r"/[^\s'\"]*pytest-of-[^/\s]+/pytest-\d+(/[^/\s'\"]+)?/|"
    + "|".join(re.escape(f"{p}/") for p in (ROOT, Path.home()))
)


def record(name: str, saw: object, kept: str) -> None:
    """Record a fault: its name, the message that the user received (an error or its text), the work that was kept.

    A line of JSON is appended to the file in ``DEEPFOREST_QGIS_FAULTS``; if it is unset, nothing is written.

    Raises:
        AssertionError: The message or the kept work is empty.
    """
    words = str(saw).strip()
    assert name, "a fault needs a name"
    assert words, f"{name}: the message is missing"
    assert kept, f"{name}: the kept work is missing"
    if os.environ.get(VARIABLE):
        row = {"fault": name, "saw": words, "kept": kept, "test": os.environ.get("PYTEST_CURRENT_TEST", "")}
        with open(os.environ[VARIABLE], "a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")


def render(rows: list[dict[str, Any]]) -> str:
    """The faults as a Markdown table, sorted by their tests."""
    lines = ["| | fault | message to the user | finished work |", "|---|---|---|---|"]
    lines += [
        f"| {number} | {_cell(row['fault'])} | {_cell(row['saw'])} | {_cell(row['kept'])} |"
        for number, row in enumerate(rows, start=1)
    ]
    return "\n".join(lines)


def _cell(text: str) -> str:
    line = _FOLDERS.sub("…/", " ".join(text.split()))
    if len(line) > LONGEST:
        line = line[: LONGEST - 1].rstrip() + "…"
    return line.replace("|", "\\|").replace("<", "&lt;")


def main(recorded: Path) -> int:
    rows = [json.loads(line) for line in recorded.read_text(encoding="utf-8").splitlines()]
    rows.sort(key=lambda row: (row["test"].partition("::")[0], row["fault"]))
    table = render(rows)
    print(table)
    before, rest = PAGE.read_text(encoding="utf-8").split(BEGIN)
    PAGE.write_text(f"{before}{BEGIN}\n\n{table}\n\n{END}{rest.split(END)[1]}", encoding="utf-8")
    names = [row["fault"] for row in rows]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice or len(rows) < LEAST:
        print(f"\n{len(rows)} faults, at least {LEAST} are required; duplicate names: {', '.join(twice) or 'none'}.")
        return 1
    print(f"\n{len(rows)} faults; written to {PAGE.relative_to(ROOT)}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
