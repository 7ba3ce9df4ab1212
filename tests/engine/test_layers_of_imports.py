"""Layers of the engine: each imports lower layers only. Every module declares its public names."""

from __future__ import annotations

import ast
import importlib
import sys
from pathlib import Path

import pytest

ENGINE = Path(__file__).parents[2] / "deepforest_qgis"
# Packages and modules of the engine that each one may import beside itself. Entry points may import all of them.
ALLOWED = {
    "common": set(),
    "files": {"common"},
    "array_types": set(),
    "georeference": {"array_types", "common"},
    "crowns": {"array_types", "common", "files", "georeference"},
    "imagery": {"array_types", "common", "files", "georeference"},
    "model": {"array_types", "common", "files", "crowns"},  # metrics match boxes; the model is not georeferenced
    "config": {"common", "files", "model"},
    "reports": {"array_types", "common", "files", "georeference", "crowns", "imagery", "model"},
    "workflows": {"array_types", "common", "files", "georeference", "crowns", "imagery", "model", "config", "reports"},
}
PURE = ("imagery/windows.py", "crowns/merging.py", "crowns/matching.py")
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
def test_a_layer_imports_lower_layers_only(path: Path) -> None:
    layer = path.relative_to(ENGINE).parts[0].removesuffix(".py")
    ours = {name.name.removesuffix(".py") for name in ENGINE.iterdir()} - {"__init__"}
    taken = imported(path) & ours
    if layer in ALLOWED:
        assert taken <= ALLOWED[layer] | {layer}
    assert not taken & {"worker", "__main__"} or layer == "__main__"


def test_every_module_has_a_name_of_its_own() -> None:
    """Also beside the algorithms; ``main``, ``evaluate`` and the other public modules keep DeepForest's names.

    ``datasets``, ``scripts`` and ``metrics`` are exceptions: DeepForest's names of these modules are those of others.
    """
    root = ENGINE.parent
    names = [path.stem for folder in ("algorithms", "gui", "runtime") for path in (root / folder).rglob("*.py")]
    names = [
        name
        for name in [
            *names,
            *(
                path.stem
                for path in FILES
                if path.parent.name not in ("datasets", "scripts") and path != ENGINE / "metrics.py"
            ),
        ]
        if name != "__init__"
    ]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("name", PURE)
def test_pure_modules_import_neither_files_nor_models(name: str) -> None:
    assert not imported(ENGINE / name) & {"pathlib", "os", "io", "rasterio", "pyogrio", "geopandas", "torch", "pandas"}


STANDARD = [*(ENGINE / "common").glob("*.py"), ENGINE / "files" / "suppress_warnings.py", ENGINE / "sample_data.py"]


@pytest.mark.parametrize("path", STANDARD, ids=lambda path: path.name)
def test_common_modules_need_the_standard_library_only(path: Path) -> None:
    ours = {file.name.removesuffix(".py") for file in ENGINE.iterdir()}
    assert imported(path) <= ours | {*sys.stdlib_module_names}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ENGINE)))
def test_what_a_module_offers_is_there(path: Path) -> None:
    name = ".".join(path.relative_to(ENGINE.parent).with_suffix("").parts)
    module = importlib.import_module(name)
    assert module.__all__ == sorted(module.__all__, key=lambda word: (not word.isupper(), word[0].islower(), word))
    assert all(hasattr(module, word) for word in module.__all__)
    assert module.__doc__
