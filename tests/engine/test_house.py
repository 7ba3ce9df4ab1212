"""The floors of the engine: each imports only what lies below it, and says what it offers."""

from __future__ import annotations

import ast
import importlib
import sys
from pathlib import Path

import pytest

ENGINE = Path(__file__).parents[2] / "deepforest_qgis"
GROUND = {"errors", "events", "folders", "georeference", "jobs", "language", "plain", "processes", "quiet"}
GROUND |= {"unfinished", "unsaved", "words"}
BELOW = {
    "crowns": GROUND,
    "imagery": GROUND,
    "model": {*GROUND - {"georeference"}, "crowns"},  # figures match boxes; nothing of the Earth
    "workflows": {*GROUND, "crowns", "imagery", "model"},
}
PURE = ("imagery/windows.py", "crowns/stitch.py", "crowns/matching.py")
FILES = sorted(path for path in ENGINE.rglob("*.py") if path.name != "__init__.py")


def imported(path: Path) -> set[str]:
    """First parts of what a file takes from the engine, and whole names of what it takes from elsewhere."""
    here = list(path.relative_to(ENGINE).parts[:-1])
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            found.add(str(node.module).split(".")[0])
        elif isinstance(node, ast.ImportFrom):
            base = here[: len(here) - node.level + 1]
            names = [str(node.module)] if node.module else [alias.name for alias in node.names]
            found |= {".".join(["", *base, *name.split(".")]).strip(".").split(".")[0] for name in names}
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ENGINE)))
def test_a_floor_imports_only_what_lies_below(path: Path) -> None:
    floor = path.relative_to(ENGINE).parts[0]
    ours = {name.name.removesuffix(".py") for name in ENGINE.iterdir()} - {"__init__"}
    taken = imported(path) & ours
    if floor in BELOW:
        assert taken <= BELOW[floor] | {floor}
    elif floor.removesuffix(".py") in GROUND:
        assert taken <= GROUND
    assert not taken & {"worker", "__main__"} or floor == "__main__.py"


@pytest.mark.parametrize("name", PURE)
def test_what_is_pure_knows_no_file_and_no_model(name: str) -> None:
    assert not imported(ENGINE / name) & {"pathlib", "os", "io", "rasterio", "pyogrio", "geopandas", "torch", "pandas"}


@pytest.mark.parametrize(
    "name",
    [
        f"{name}.py"
        for name in ["errors", "events", "folders", "jobs", "processes", "quiet", "sample_data", "unsaved", "words"]
    ],
)
def test_what_any_python_reads_needs_the_standard_library_alone(name: str) -> None:
    ours = {file.name.removesuffix(".py") for file in ENGINE.iterdir()}
    assert imported(ENGINE / name) <= ours | {*sys.stdlib_module_names}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ENGINE)))
def test_what_a_module_offers_is_there(path: Path) -> None:
    name = ".".join(path.relative_to(ENGINE.parent).with_suffix("").parts)
    module = importlib.import_module(name)
    assert module.__all__ == sorted(module.__all__, key=lambda word: (not word.isupper(), word[0].islower(), word))
    assert all(hasattr(module, word) for word in module.__all__)
    assert module.__doc__
