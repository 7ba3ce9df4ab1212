"""Draws which packages import which, read from the code, as a Mermaid diagram in ``docs/development/imports.md``.

``tools/import_diagram.py`` (`make diagram`) writes the page; a test compares it with the code. Standard library only.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

__all__ = ["PAGE", "imports", "render"]

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "development" / "imports.md"
ENGINE = "deepforest_qgis"
SIDES = {
    "Python of QGIS": ("plugin", "provider", "translation", "gui", "algorithms", "runtime"),
    "Python of the engine": (),  # all other packages
    "Both": ("common",),
}
TEXT = """# Import diagram

`make diagram` draws this page from the code. Boxes are packages, and the single modules in the root of the plugin and
in the folder `deepforest_qgis`. An arrow means "imports". An import that follows from others is not drawn: if A imports
B and B imports C, an arrow from A to C is left out. The table lists all imports.

QGIS and the engine run in separate processes with separate Python environments. The package `common` is the only one
that both import; everything else is exchanged as messages of its protocol.
"""


def imports(root: Path = ROOT) -> dict[str, set[str]]:
    """Return for each package the packages that it imports, without itself."""
    found: dict[str, set[str]] = {}
    folders = ("algorithms", "gui", "runtime", ENGINE)
    for path in [
        *sorted(root.glob("*.py")),
        *(path for name in folders for path in sorted((root / name).rglob("*.py"))),
    ]:
        module = path.relative_to(root).with_suffix("").parts
        package = _package(module)
        if package:
            targets = {_package(target) for target in _imported(path, module)} - {package, ""}
            found.setdefault(package, set()).update(targets)
    return dict(sorted(found.items()))


def _package(module: tuple[str, ...]) -> str:
    """The box of a module; empty for the modules ``__init__`` of the plugin and of the engine."""
    name = module[0] if module[0] != ENGINE or len(module) == 1 else module[1]
    return "" if name in (ENGINE, "__init__") else name


def _imported(path: Path, module: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Modules of the project that a file imports, relative to the root."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = (*module[: len(module) - node.level], *(node.module or "").split("."))
            base = tuple(part for part in base if part)
            for alias in node.names:
                target = (*base, alias.name)
                yield target if _exists(target) else base or target
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == ENGINE:
            yield tuple(str(node.module).split("."))
        elif isinstance(node, ast.Import):
            yield from (tuple(alias.name.split(".")) for alias in node.names if alias.name.split(".")[0] == ENGINE)


def _exists(module: tuple[str, ...]) -> bool:
    path = ROOT.joinpath(*module)
    return path.is_dir() or path.with_suffix(".py").is_file()


def _reachable(start: str, graph: dict[str, set[str]]) -> set[str]:
    """Packages that ``start`` imports, directly or through others."""
    seen: set[str] = set()
    waiting = list(graph.get(start, ()))
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting.extend(graph.get(name, ()))
    return seen


def render(graph: dict[str, set[str]]) -> str:
    """Return the page in Markdown."""
    named = {name for names in SIDES.values() for name in names}
    lines = ["```mermaid", "flowchart TD"]
    for number, (title, names) in enumerate(SIDES.items()):
        lines.append(f'    subgraph side{number}["{title}"]')
        lines += [f'        {name}_["{name}"]' for name in graph if name in names or not (names or name in named)]
        lines.append("    end")
    for name, targets in graph.items():
        indirect = {far for target in targets for far in _reachable(target, graph)}
        lines += [f"    {name}_ --> {target}_" for target in sorted(targets - indirect)]
    lines += ["```", "", "| package | imports |", "|---|---|"]
    lines += [f"| `{name}` | {', '.join(f'`{target}`' for target in sorted(graph[name])) or '–'} |" for name in graph]
    return "\n".join([TEXT, *lines, ""])


def main() -> int:
    PAGE.write_text(render(imports()), encoding="utf-8")
    print(f"Written to {PAGE.relative_to(ROOT)}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
