"""Finding the Python of the engine."""

from __future__ import annotations

import json
import platform
import sys
from pathlib import Path

import pytest
from deepforest_processing.deepforest_qgis.common.errors import EngineError
from deepforest_processing.runtime import locate
from deepforest_processing.runtime.locate import STAMP, Engine, digest, engine_folder, find_engine, own_python
from programs import output_of, program
from qgis.core import QgsSettings

ROOT = Path(__file__).resolve().parents[2]


def test_the_first_of_setting_variable_own_environment_and_qgis_python_is_taken(
    tmp_path: Path, wheels: Path, settings: QgsSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locate, "_own_python_lacks", lambda: "")
    own = find_engine()
    assert own.origin == "qgis"
    assert output_of(own.python, "import sys; print(sys.prefix)") == sys.prefix
    folder = engine_folder()
    program(folder / "bin" / "python")
    locked = digest(ROOT / "deepforest_qgis" / "requirements.txt")
    (folder / STAMP).write_text(json.dumps({"requirements": locked}))
    assert find_engine() == Engine(folder / "bin" / "python", "made")
    named = program(tmp_path / "by variable" / "python")
    monkeypatch.setenv("DEEPFOREST_QGIS_PYTHON", str(named))
    assert find_engine() == Engine(named, "variable")
    set_ = program(tmp_path / "by setting" / "python")
    settings.setValue("deepforest/engine_python", str(set_))
    assert find_engine() == Engine(set_, "setting")


def test_without_an_engine_the_error_lists_what_was_checked(tmp_path: Path) -> None:
    with pytest.raises(EngineError) as caught:
        find_engine()
    assert "no engine here' does not exist yet" in caught.value.message
    assert f"({platform.python_version()}) lacks torch" in caught.value.message
    assert "Set up engine" in caught.value.hint


def test_a_named_python_that_is_not_there_is_an_error_and_not_passed_over(
    tmp_path: Path, settings: QgsSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEEPFOREST_QGIS_PYTHON", str(tmp_path / "gone"))
    with pytest.raises(EngineError, match=r"DEEPFOREST_QGIS_PYTHON is '.*gone'"):
        find_engine()
    not_a_program = tmp_path / "python.txt"
    not_a_program.touch()
    settings.setValue("deepforest/engine_python", str(not_a_program))
    with pytest.raises(EngineError, match=r"engine_python is '.*python\.txt'"):
        find_engine()


@pytest.mark.parametrize(
    ("system", "variables", "folder"),
    [
        ("Linux", {"XDG_DATA_HOME": ""}, "home/.local/share/deepforest-qgis/engine"),
        ("Linux", {"XDG_DATA_HOME": "/data"}, "/data/deepforest-qgis/engine"),
        ("Darwin", {}, "home/Library/Application Support/deepforest-qgis/engine"),
        ("Windows", {"LOCALAPPDATA": "/C/Users/me/AppData/Local"}, "/C/Users/me/AppData/Local/deepforest-qgis/engine"),
        ("Windows", {"LOCALAPPDATA": ""}, "home/AppData/Local/deepforest-qgis/engine"),
        ("Windows", {"DEEPFOREST_QGIS_ENGINE": "~/mine"}, "home/mine"),
    ],
)
def test_each_system_has_its_place_for_the_environment(
    system: str, variables: dict[str, str], folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "system", lambda: system)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("DEEPFOREST_QGIS_ENGINE")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert engine_folder() == tmp_path / folder


@pytest.mark.parametrize(
    ("system", "executable", "interpreter"),
    [
        ("Windows", "bin/qgis-bin.exe", "python.exe"),
        ("Darwin", "QGIS", f"bin/python{sys.version_info[0]}.{sys.version_info[1]}"),
        ("Linux", "shims/python3", "bin/python3"),
    ],
)
def test_inside_qgis_its_python_is_found_although_sys_executable_is_something_else(
    system: str, executable: str, interpreter: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "system", lambda: system)
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setattr(sys, "executable", str(program(tmp_path / executable)))
    assert own_python() == (tmp_path / executable if system == "Linux" else None)
    program(tmp_path / interpreter)
    assert own_python() == tmp_path / interpreter
