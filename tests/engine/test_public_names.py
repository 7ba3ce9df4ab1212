"""Every public name of DeepForest 2.1.0 is available under the same name, or listed as absent with its reason."""

from __future__ import annotations

import importlib
from pathlib import Path

from benchmarks.upstream import absent_names, is_absent

ROOT = Path(__file__).parents[2]
NAMES = (ROOT / "tests" / "reference" / "deepforest_names.txt").read_text(encoding="utf-8").split()


def is_available(name: str) -> bool:
    parts = name.split(".")
    for count in range(len(parts), -1, -1):
        try:
            found = importlib.import_module(".".join(["deepforest_qgis", *parts[:count]]))
        except ModuleNotFoundError:
            continue
        for part in parts[count:]:
            if not hasattr(found, part):
                return False
            found = getattr(found, part)
        return True
    return False


def test_every_name_is_available_or_listed_as_absent() -> None:
    listed = absent_names((ROOT / "docs" / "deepforest.md").read_text(encoding="utf-8"))
    assert [name for name in NAMES if not is_available(name) and not is_absent(name, listed)] == []
    assert [name for name in NAMES if is_available(name) and is_absent(name, listed)] == []
    assert all(reason for reason in listed.values())
