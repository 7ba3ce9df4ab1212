"""Models by name: the list of own models, on the command line and for two processes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from deepforest_qgis.__main__ import main
from deepforest_qgis.common import model_registry
from deepforest_qgis.common.errors import ModelFileError, OutputError
from deepforest_qgis.common.locks import FileLock
from deepforest_qgis.common.model_registry import (
    BUNDLED,
    STARTER,
    bundled_model,
    offered_models,
    register_model,
    registry_file,
    remove_model,
    resolve_model,
)
from deepforest_qgis.model.architectures import SMALL
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.hub import RELEASE, locate_model
from deepforest_qgis.model.model_info import ModelInfo
from deepforest_qgis.workflows.model_loading import load_model

ROOT = Path(__file__).parents[2]
SIDE = 64  # see small_images

# Lightning uses a name that newer releases of PyTorch deprecate.
pytestmark = pytest.mark.filterwarnings("ignore:.*LeafSpec:FutureWarning")


@pytest.fixture(autouse=True)
def _data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "data"))


def touched(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    return path


def own_names() -> list[str]:
    return [entry.name for entry in offered_models()[2:]]


def save(path: Path, labels: tuple[str, ...] = ("Tree",), **values: Any) -> Path:
    CrownDetector(ModelInfo(SMALL, labels, **values)).save(path)
    return path


def test_the_built_in_models_come_first() -> None:
    bundled, released = offered_models()
    assert (bundled.name, bundled.path) == (BUNDLED, str(bundled_model()))
    assert (bundled.extent_m, bundled.resolution_m) == (40.0, 0.1)
    assert bundled.f1 == pytest.approx(CrownDetector.load(STARTER).info.metrics["box_f1"])
    assert (released.name, released.extent_m) == (RELEASE, 40.0)
    assert not registry_file().exists()


def test_a_model_is_listed_with_its_card(tmp_path: Path) -> None:
    created = "2026-11-29T08:00:00+00:00"
    info = {"extent_m": 20.0, "patch_px": 400, "created": created, "metrics": {"box_f1": 0.625, "mAP": 0.3}}
    path = save(tmp_path / "Lärchen am Hang.safetensors", ("Lärche", "Fichte"), **info)
    assert register_model(path) == "Lärchen am Hang"
    entry = offered_models()[2]
    assert entry.path == str(path)
    assert entry.classes == ("Lärche", "Fichte")
    assert (entry.extent_m, entry.resolution_m) == pytest.approx((20.0, 0.05))
    assert (entry.created, entry.f1) == (created, 0.625)


@pytest.mark.parametrize("name", ["larch", "LARCH"])
def test_an_own_model_is_located_by_its_name(name: str, tmp_path: Path, listen: Callable[..., Any]) -> None:
    path = save(tmp_path / "larch.safetensors")
    register_model(path)
    assert locate_model(name) == path
    assert load_model(name, listen()).title == "larch.safetensors"


def test_names_are_unique(tmp_path: Path) -> None:
    files = [touched(tmp_path / folder / "larch.safetensors") for folder in "abc"]
    assert [register_model(file) for file in files] == ["larch", "larch-2", "larch-3"]
    assert register_model(touched(tmp_path / "Larch.ckpt")) == "Larch-4"
    assert [locate_model(name) for name in ("larch", "larch-2", "larch-3")] == files
    assert register_model(files[1]) == "larch-2"  # the same file keeps its name
    assert own_names() == ["larch-2", "Larch-4", "larch-3", "larch"]


def test_own_models_do_not_shadow_built_in_models(tmp_path: Path) -> None:
    assert register_model(touched(tmp_path / "bundled.safetensors")) == "bundled-2"
    file = registry_file()
    entries = [{"name": name, "path": str(tmp_path / "bundled.safetensors")} for name in ("bundled", RELEASE, "")]
    file.write_text(json.dumps(entries), encoding="utf-8")
    assert locate_model("bundled") == locate_model("") == bundled_model()
    assert resolve_model(RELEASE) is None


def test_paths_that_exist_precede_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    registered = touched(tmp_path / "models" / "larch.safetensors")
    register_model(registered)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "larch").mkdir()  # a folder with imagery
    assert locate_model("larch") == registered
    touched(tmp_path / "larch" / "model.safetensors")
    assert locate_model("larch") == Path("larch")
    shutil.rmtree(tmp_path / "larch")
    touched(tmp_path / "larch")
    assert locate_model("larch") == Path("larch")


def test_a_model_on_a_missing_drive_is_not_offered_but_kept(tmp_path: Path) -> None:
    drive, away = tmp_path / "drive", tmp_path / "away"
    register_model(touched(drive / "larch.safetensors"))
    drive.rename(away)
    assert own_names() == []
    with pytest.raises(ModelFileError, match=r"file of model 'larch' is missing: '.*larch\.safetensors'.*drive"):
        locate_model("larch")
    assert register_model(touched(tmp_path / "local" / "larch.safetensors")) == "larch-2"
    away.rename(drive)
    assert own_names() == ["larch-2", "larch"]
    assert locate_model("larch") == drive / "larch.safetensors"


def test_many_models_that_are_gone_are_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_registry, "_MOST_MISSING", 2)
    kept = touched(tmp_path / "kept.safetensors")
    register_model(kept)
    for number in range(4):
        path = touched(tmp_path / f"{number}.safetensors")
        register_model(path)
        path.unlink()
    register_model(touched(tmp_path / "last.safetensors"))
    listed = [entry["name"] for entry in json.loads(registry_file().read_text(encoding="utf-8"))]
    assert listed == ["last", "3", "2", "kept"]


@pytest.mark.parametrize("content", ["{", '{"name": "a"}', '[{"name": "a"}]', '[{"name": 1, "path": "a"}]', "[" * 9999])
def test_a_damaged_list_is_reported_and_kept(content: str, tmp_path: Path) -> None:
    for number in ("", 2):
        touched(registry_file()).write_text(content, encoding="utf-8")
        for action in (offered_models, lambda: locate_model("larch"), lambda: remove_model("larch")):
            with pytest.raises(ModelFileError, match=r"list of models '.*models\.json' cannot be read"):
                action()
        assert registry_file().read_text(encoding="utf-8") == content
        assert locate_model("") == bundled_model()
        warnings: list[str] = []
        register_model(touched(tmp_path / "a.safetensors"), warnings.append)
        (warning,) = warnings
        kept = registry_file().with_name(f"models-damaged{number}.json")
        assert f"It was kept as '{kept}', and a new list was started." in warning
        assert kept.read_text(encoding="utf-8") == content
        assert own_names() == ["a"]


def test_a_list_that_cannot_be_opened_is_left(tmp_path: Path) -> None:
    registry_file().mkdir(parents=True)
    with pytest.raises(ModelFileError, match="cannot be read"):
        register_model(tmp_path / "a.safetensors")
    assert registry_file().is_dir()


def test_unknown_values_of_an_entry_are_kept(tmp_path: Path) -> None:
    path = touched(tmp_path / "larch.safetensors")
    entry = {"name": "larch", "path": str(path), "classes": 7, "f1": "high", "created": None, "note": "steep slope"}
    touched(registry_file()).write_text(json.dumps([entry]), encoding="utf-8")
    assert own_names() == ["larch"]
    assert offered_models()[2].f1 is None
    register_model(touched(tmp_path / "pine.safetensors"))
    assert json.loads(registry_file().read_text(encoding="utf-8"))[1] == entry


@pytest.mark.parametrize(
    "header", [b"", b"\xff" * 8, (9).to_bytes(8, "little") + b'{"a": 1}x', b"\x02" + b"\0" * 7 + b"[]"]
)
def test_a_file_without_a_card_is_listed(header: bytes, tmp_path: Path) -> None:
    path = tmp_path / "larch.safetensors"
    path.write_bytes(header)
    register_model(path)
    assert offered_models()[2] == model_registry.ModelEntry("larch", str(path))


def test_processes_register_at_the_same_time(tmp_path: Path) -> None:
    code = """
import sys
from deepforest_qgis.common.model_registry import register_model
for number in range(int(sys.argv[2])):
    register_model(f"{sys.argv[1]}/{number}/larch.safetensors")
"""
    command = [sys.executable, "-c", code]
    processes = [subprocess.Popen([*command, str(tmp_path / str(n)), "10"], cwd=ROOT) for n in range(3)]
    assert [process.wait(timeout=60) for process in processes] == [0, 0, 0]
    entries = json.loads(registry_file().read_text(encoding="utf-8"))
    assert len({entry["name"] for entry in entries}) == len({entry["path"] for entry in entries}) == 30
    assert [path.name for path in registry_file().parent.glob("*.*")] == ["models.json"]


def test_a_list_that_another_program_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = FileLock(registry_file().with_suffix(".lock"))
    assert lock.acquire()
    threading.Timer(0.2, lock.release).start()
    assert register_model(touched(tmp_path / "larch.safetensors")) == "larch"
    assert lock.acquire()
    monkeypatch.setattr(model_registry, "_PATIENCE_SECONDS", 0.1)
    with pytest.raises(OutputError, match=r"Another program is writing '.*models\.json'"):
        register_model(tmp_path / "pine.safetensors")
    lock.release()


# -- command line ------------------------------------------------------------------------------


@pytest.fixture
def patches(tmp_path: Path) -> Path:
    folder = tmp_path / "patches"
    folder.mkdir()
    rows = ["image_path,xmin,ymin,xmax,ymax,label"]
    for number in range(2):
        pixels = np.random.default_rng(number).integers(0, 255, (64, 64, 3)).astype("uint8")
        Image.fromarray(pixels).save(folder / f"{number}.png")
        rows.append(f"{number}.png,10,10,40,40,Tree")
    (folder / "crowns.csv").write_text("\n".join(rows))
    return folder


def tune(patches: Path, output: Path, model: Path | str, *more: str) -> int:
    given = ["--patches", str(patches), "--output", str(output), "--model", str(model), "--validation", "0"]
    return main(["fine-tune", *given, "--epochs", "1", "--device", "cpu", *more])


@pytest.mark.usefixtures("small_images")
def test_fine_tuning_registers_its_model(patches: Path, tmp_path: Path, capsys: Any) -> None:
    start = save(tmp_path / "start.safetensors")
    output = tmp_path / "Élan.safetensors"
    assert tune(patches, output, start) == 0
    assert "The model can be chosen as 'Élan'." in capsys.readouterr().err
    assert tune(patches, tmp_path / "second.safetensors", "Élan") == 0  # from the model by its name
    capsys.readouterr()
    assert main(["models", "--json"]) == 0
    listed = {entry["name"]: entry for entry in json.loads(capsys.readouterr().out)}
    assert [*listed] == [BUNDLED, RELEASE, "second", "Élan"]
    assert listed["Élan"]["path"] == str(output)
    assert listed["Élan"]["classes"] == ["Tree"]
    assert listed["Élan"]["created"].startswith("20")
    assert listed["Élan"]["f1"] is None  # without validation
    assert CrownDetector.load(tmp_path / "second.safetensors").info.parent == "Élan"


@pytest.mark.usefixtures("small_images")
def test_a_model_is_written_even_if_it_cannot_be_registered(patches: Path, tmp_path: Path, capsys: Any) -> None:
    registry_file().mkdir(parents=True)
    output = tmp_path / "larch.safetensors"
    assert tune(patches, output, save(tmp_path / "start.safetensors")) == 0
    assert output.exists()
    captured = capsys.readouterr()
    assert json.loads(captured.out)["model"] == str(output)
    assert "Warning: The model was not added to the list of models. The list of models" in captured.err


def test_the_list_as_a_table(tmp_path: Path, capsys: Any) -> None:
    save(tmp_path / "larch.safetensors", ("Larch", "Spruce"), extent_m=20.0, metrics={"box_f1": 0.625})
    register_model(tmp_path / "larch.safetensors")
    assert main(["models"]) == 0
    rows = [line.split("  ") for line in capsys.readouterr().out.splitlines()]
    cells = [[cell.strip() for cell in row if cell.strip()] for row in rows]
    assert cells[0] == ["NAME", "CLASSES", "EXTENT (m)", "RESOLUTION (cm)", "F1", "DATE", "FILE"]
    assert [row[0] for row in cells[1:]] == [BUNDLED, RELEASE, "larch"]
    assert cells[3] == ["larch", "Larch, Spruce", "20", "5", "0.62", "-", str(tmp_path / "larch.safetensors")]


def test_the_list_on_a_terminal_with_ascii_only(tmp_path: Path) -> None:
    register_model(touched(tmp_path / "Lärche.safetensors"))
    environment = {**os.environ, "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    for more in ([], ["--json"]):
        command = [sys.executable, "-m", "deepforest_qgis", "models", *more]
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment, check=False)
        assert done.returncode == 0, done.stderr
        assert "rche" in done.stdout


def test_a_model_is_removed_from_the_list(tmp_path: Path, capsys: Any) -> None:
    files = [touched(tmp_path / f"{name}.safetensors") for name in ("larch", "pine")]
    for file in files:
        register_model(file)
    assert main(["models", "--remove", "LARCH", "--json"]) == 0
    captured = capsys.readouterr()
    assert f"Model 'LARCH' removed from the list. Its file '{files[0]}' was not deleted." in captured.err
    assert [entry["name"] for entry in json.loads(captured.out)] == [BUNDLED, RELEASE, "pine"]
    assert files[0].exists()
    files[1].unlink()
    for name in ("larch", "bundled", RELEASE):
        assert main(["models", "--remove", name]) == 1
        error = capsys.readouterr().err
        assert f"No model in the list of own models has the name '{name}'." in error
        assert "The names are: pine." in error
    assert main(["models", "--remove", "pine"]) == 0  # also if its file is missing
    assert json.loads(registry_file().read_text(encoding="utf-8")) == []
    capsys.readouterr()
    assert main(["models", "--remove", "pine"]) == 1
    assert "The list is empty." in capsys.readouterr().err
