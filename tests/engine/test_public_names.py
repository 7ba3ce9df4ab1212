"""Every public name of DeepForest 2.1.0 is available under the same name, or listed as absent with its reason."""

from __future__ import annotations

import importlib
import subprocess
import sys
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


SUITE = """
import pytest
from deepforest import download, get_data, main, utilities
from deepforest.models import DeformableDetr
from deepforest.main import deepforest


def test_available():
    m = deepforest(config_args={"model": {"name": "weecology/deepforest-tree"}, "log_root": "logs"})
    assert m.label_dict == {"Tree": 0}
    assert m.predict_image(path=get_data("OSBS_029.png")) is not None


@pytest.mark.parametrize("name", ["download", "DeformableDetr"])
def test_absent(name):
    if name == "download":
        download.download_web_server()
    DeformableDetr.Model(None)


def test_different():
    main.deepforest(config_args={"architecture": "DeformableDetr"})


def test_wrong():
    assert utilities.collate_fn([(1,)]) == 3
"""


def test_the_suite_of_deepforest_runs_under_this_name(tmp_path: Path) -> None:
    folder = tmp_path / "tests"
    folder.mkdir()
    (folder / "test_some.py").write_text(SUITE)
    command = [sys.executable, str(ROOT / "benchmarks" / "upstream.py"), str(folder), "--files", "test_some.py"]
    done = subprocess.run([*command, "--input-size", "96"], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert "| test_some.py | 5 | 1 | 3 | 1 | 0 |" in done.stdout
    for reason in ("download.download_web_server", "models.DeformableDetr.Model", "DeformableDetr is not supported"):
        assert f"- {reason}: 1" in done.stdout
    assert "`test_some.py::test_wrong`: AssertionError: assert ((1,),) == 3" in done.stdout
