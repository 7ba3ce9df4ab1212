"""The committed list of DeepForest's public names is that of the installed version."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import deepforest

LIST = Path(__file__).with_name("deepforest_names.txt")


def public_names(package: Path) -> list[str]:
    """The functions, classes and methods that the modules of a package define."""
    return sorted({name for path in package.rglob("*.py") for name in of_module(path, package)})


def of_module(path: Path, package: Path) -> Iterator[str]:
    module = [part for part in path.relative_to(package).with_suffix("").parts if part != "__init__"]
    if any(part.startswith("_") for part in module):
        return
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            yield ".".join([*module, node.name])
            for member in node.body if isinstance(node, ast.ClassDef) else ():
                if isinstance(member, ast.FunctionDef) and not member.name.startswith("_"):
                    yield ".".join([*module, node.name, member.name])


def test_the_list_is_that_of_the_installed_version() -> None:
    assert public_names(Path(deepforest.__file__).parent) == LIST.read_text(encoding="utf-8").split()
