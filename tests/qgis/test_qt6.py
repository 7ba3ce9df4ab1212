"""Nothing is used that QGIS 4 (Qt 6) took away, so that the same code runs on both: held on the source, name by name.

PyQt 6 knows an enumerator by its enumeration alone: ``Qgis.MessageLevel.Info``, never ``Qgis.Info``. Which of the two
a name in the source is, the QGIS at hand tells.
"""

from __future__ import annotations

import ast
import enum
import importlib
import inspect
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Optional

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = ("qgis.core", "qgis.gui", "qgis.analysis", "qgis.PyQt.QtCore", "qgis.PyQt.QtGui", "qgis.PyQt.QtWidgets")
# Gone in Qt 6 or PyQt 6, and what stands for them in both.
GONE = {
    "exec_": "exec",
    "print_": "print",
    "QRegExp": "QRegularExpression",
    "QDesktopWidget": "QScreen",
    "QVariant": "plain Python values, None for NULL",
    "pyqtConfigure": "setters",
    "toPyDateTime": "toString",
}
RESOURCE = r"(qrc)?:/(?!images/)\w"  # images are QGIS's own


def sources() -> list[Path]:
    """What runs in QGIS's Python: the plugin's side of it, and the tests and tools that import qgis."""
    plugin = [path for name in ("algorithms", "runtime", "gui") for path in (ROOT / name).rglob("*.py")]
    others = [path for name in ("tests", "tools", "benchmarks") for path in (ROOT / name).rglob("*.py")]
    imports = re.compile(r"^\s*(from|import) qgis\b", re.MULTILINE)
    return sorted([*ROOT.glob("*.py"), *plugin, *(path for path in others if imports.search(path.read_text("utf-8")))])


def chain(node: ast.AST) -> Optional[list[str]]:
    """``a.b.c`` as its parts; none where it does not begin with a name."""
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return [node.id, *reversed(parts)] if isinstance(node, ast.Name) else None


@cache
def enumerators() -> frozenset[str]:
    """The name of every enumerator that a class of QGIS or Qt also answers to without its enumeration."""
    names = set()
    for module in map(importlib.import_module, MODULES):
        for _, holder in inspect.getmembers(module, inspect.isclass):
            names |= {
                name for name, value in vars(holder).items() if is_enumerator(value) and type(value) is not holder
            }
    return frozenset(name for name in names if name[0].isupper() and not name.isupper())


def is_enumerator(value: Any) -> bool:
    # sip makes enumerations either Python's own, or subclasses of int that are nested in a class.
    kind = type(value)
    return isinstance(value, enum.Enum) or (issubclass(kind, int) and "." in kind.__qualname__)


class Names:
    """What the names of one file stand for, as far as they come from qgis."""

    def __init__(self, tree: ast.Module) -> None:
        self.known: dict[str, Any] = {}
        self.elsewhere: set[str] = set()  # what other modules are called
        for node in ast.walk(tree):
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                self.elsewhere |= {(alias.asname or alias.name).split(".")[0] for alias in node.names} - {"qgis"}
            if isinstance(node, ast.Import) and any(alias.name.startswith("qgis") for alias in node.names):
                self.known["qgis"] = importlib.import_module("qgis")
            if isinstance(node, ast.ImportFrom) and not node.level and str(node.module).split(".")[0] == "qgis":
                module = importlib.import_module(str(node.module))
                for alias in node.names:
                    if hasattr(module, alias.name):
                        self.known[alias.asname or alias.name] = getattr(module, alias.name)
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
                parts = chain(node.value)
                value = self.resolve(parts) if parts else None
                if inspect.isclass(value):
                    self.known.setdefault(node.targets[0].id, value)

    def resolve(self, parts: list[str]) -> Any:
        """The thing; none where the names are not of qgis, or it has no such thing."""
        found = self.known.get(parts[0])
        for part in parts[1:]:
            found = getattr(found, part, None)
        return found


def findings(source: str) -> Iterator[str]:
    """What of a file's source QGIS 4 would refuse."""
    tree = ast.parse(source)
    names = Names(tree)
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    own = {node.name for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            modules = [alias.name for alias in node.names]
            if isinstance(node, ast.ImportFrom):
                modules = [f"{node.module}.{name}" for name in modules]
            for module in modules:
                parts = module.split(".")
                if parts[0] in ("PyQt5", "PyQt6", "PySide2", "PySide6", "sip"):
                    yield f"{line}: {module} is one of two; import from qgis.PyQt"
                if any(part.endswith("_rc") or part == "resources" for part in parts):
                    yield f"{line}: {module} is a compiled resource, which only one Qt reads; name files"
                if parts[-1] in GONE:
                    yield f"{line}: {parts[-1]} is gone in Qt 6: use {GONE[parts[-1]]}"
        elif isinstance(node, ast.Attribute):
            if node.attr in GONE and node.attr not in own:
                yield f"{line}: {node.attr} is gone in Qt 6: use {GONE[node.attr]}"
            parts = chain(node)
            holder = names.resolve(parts[:-1]) if parts else None
            if holder is not None:
                value = getattr(holder, node.attr, None)
                if is_enumerator(value) and type(value) is not holder:
                    written, right = ".".join(parts or []), f"{type(value).__qualname__}.{node.attr}"
                    yield f"{line}: {written} lacks its enumeration: {right}"
            elif node.attr in enumerators() and id(node) not in called and not scoped(node.value, names.elsewhere):
                yield f"{line}: .{node.attr} lacks its enumeration"
        elif isinstance(node, ast.Constant) and re.match(RESOURCE, str(node.value)):
            yield f"{line}: {node.value} is a compiled resource; name a file"


def scoped(node: ast.AST, elsewhere: set[str]) -> bool:
    """Whether an attribute of this is no enumerator without its enumeration: of another module, or of ``Qgis.X``."""
    parts = chain(node)
    if parts and parts[0] in elsewhere:
        return True
    last = node.attr if isinstance(node, ast.Attribute) else parts[0] if parts else ""
    return last[:1].isupper() and not last.startswith("Q")


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_is_used_that_qt_6_refuses(path: Path) -> None:
    assert not list(findings(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("line", "finding"),
    [
        ("from qgis.core import Qgis\nQgis.Info", "Qgis.Info lacks its enumeration: Qgis.MessageLevel.Info"),
        ("import qgis.core\nqgis.core.Qgis.Info", "Qgis.MessageLevel.Info"),
        ("from qgis.core import Qgis\nlevel = Qgis.MessageLevel\nlevel.Info", ""),
        ("from qgis.core import QgsProcessing as P\nP.TypeVectorPolygon", "SourceType.TypeVectorPolygon"),
        ("from qgis.core import QgsProcessing as P\nP.SourceType.TypeVectorPolygon", ""),
        ("from qgis.PyQt.QtCore import Qt\nQt.AlignLeft", "AlignmentFlag.AlignLeft"),
        ("from qgis.PyQt.QtCore import Qt\nQt.AlignmentFlag.AlignLeft", ""),
        ("from qgis.PyQt import QtWidgets\nQtWidgets.QMessageBox.Ok", "QMessageBox.StandardButton.Ok"),
        ("parameter.FlagAdvanced", ".FlagAdvanced lacks its enumeration"),
        ("self.FlagNoThreading", ".FlagNoThreading lacks its enumeration"),
        ("dialog.exec_()", "exec_ is gone"),
        ("dialog.exec()", ""),
        ("from PyQt5.QtCore import Qt", "import from qgis.PyQt"),
        ("from qgis.PyQt.QtCore import QVariant", "QVariant is gone"),
        ("from . import resources_rc", "compiled resource"),
        ("QIcon(':/plugins/deepforest/icon.png')", "compiled resource"),
        ("QIcon(':/images/themes/default/mActionAdd.svg')", ""),
    ],
)
def test_the_check_sees(line: str, finding: str) -> None:
    found = list(findings(line))
    assert (finding in found[0]) if finding else not found


def test_no_resource_is_compiled() -> None:
    ours = [path for path in ROOT.iterdir() if not path.name.startswith(".") and path.name not in ("build", "dist")]
    assert len(ours) > 10
    assert not [path for top in ours for kind in ("*.qrc", "*.rcc", "*_rc.py") for path in top.rglob(kind)]
