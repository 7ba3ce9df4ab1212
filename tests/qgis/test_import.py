"""What may import what: the plugin is loaded by every start of QGIS and must cost it nothing."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENGINE_ONLY = {
    *(
        "torch",
        "torchvision",
        "pytorch_lightning",
        "lightning",
        "numpy",
        "scipy",
        "pandas",
        "rasterio",
        "shapely",
        "pyproj",
    ),
    *("geopandas", "pyogrio", "affine", "albumentations", "cv2", "safetensors", "matplotlib", "jinja2", "yaml", "tqdm"),
}
SHARED = "common"  # the folder of the engine that QGIS's Python imports too


def imports(file: Path) -> Iterator[tuple[int, str]]:
    """Level (0 absolute) and dotted name of each import; ``from . import x`` gives x."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((0, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = f"{node.module}." if node.module else ""
            yield from ((node.level, f"{base}{alias.name}") for alias in node.names)


def files(*folders: str) -> list[Path]:
    found = [file for folder in folders for file in sorted((ROOT / folder).rglob("*.py"))]
    assert found
    return found


def test_qgis_side_imports_nothing_of_the_engine_but_its_shared_modules() -> None:
    wrong = []
    for file in [*files("algorithms", "gui", "runtime"), *ROOT.glob("*.py")]:
        for level, name in imports(file):
            first, second = [*name.split("."), "", ""][:2]
            if level == 0 and (
                first in ENGINE_ONLY or first in ("deepforest_qgis", "deepforest") or first.startswith("PyQt")
            ):
                wrong.append(f"{file.relative_to(ROOT)}: {name}")
            if level and first == "deepforest_qgis" and second not in (SHARED, "__version__"):
                wrong.append(f"{file.relative_to(ROOT)}: {name}")
    assert not wrong


def test_only_the_plugin_imports_the_window() -> None:
    wrong = [
        f"{file.relative_to(ROOT)}: {name}"
        for file in [*files("algorithms", "runtime"), ROOT / "provider.py"]
        for level, name in imports(file)
        if level and name.split(".")[0] == "gui"
    ]
    assert not wrong


def test_engine_never_imports_qgis_or_the_qgis_side() -> None:
    wrong = []
    for file in files("deepforest_qgis"):
        depth = len(file.relative_to(ROOT / "deepforest_qgis").parts)
        for level, name in imports(file):
            if (level == 0 and name.split(".")[0].startswith(("qgis", "PyQt"))) or level > depth:
                wrong.append(f"{file.relative_to(ROOT)}: {name}")
    assert not wrong


def test_shared_modules_need_the_standard_library_only() -> None:
    names = ", ".join(f"deepforest_qgis.{SHARED}.{file.stem}" for file in files(f"deepforest_qgis/{SHARED}"))
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import {names}"
    subprocess.run([sys.executable, "-I", "-S", "-c", code], check=True)  # -S: no package is installed


@pytest.mark.parametrize("loaded", ["plugin", "runtime.client", "runtime.install"])
def test_a_fresh_python_loads_the_plugin_without_anything_heavy(loaded: str) -> None:
    code = f"""
import json, sys
if {loaded!r} == "plugin":
    import qgis.core, qgis.gui, qgis.PyQt.QtCore, qgis.PyQt.QtGui, qgis.PyQt.QtWidgets
sys.path.insert(0, {str(ROOT / "tools")!r})
import load_plugin
before = set(sys.modules)
load_plugin.load_plugin()
import deepforest_processing.{loaded}
print(json.dumps(sorted(set(sys.modules) - before)))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    modules = json.loads(done.stdout.splitlines()[-1])
    tops = {name.split(".")[0] for name in modules}
    assert not tops & ENGINE_ONLY
    engine = "deepforest_processing.deepforest_qgis."
    assert not [name for name in modules if name.startswith(engine) and name.split(".")[2] != SHARED]
    if loaded != "plugin":
        assert "qgis" not in tops
