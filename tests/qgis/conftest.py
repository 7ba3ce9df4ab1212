"""What every QGIS-side test stands on: the plugin under its install name, its provider, a worker without an engine."""

from __future__ import annotations

import gc
import json
import os
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tools"), str(ROOT / "tests"), str(Path(__file__).parent)]

import faults  # noqa: E402
from load_plugin import load_plugin  # noqa: E402

# pytest-qgis's own QgsApplication must come first; the plugin only has to be importable.
load_plugin()

ENGINE = os.environ.get("DEEPFOREST_QGIS_PYTHON", "")


@pytest.fixture(scope="session")
def provider(qgis_app: Any, qgis_processing: None) -> Iterator[Any]:
    """The provider, registered as QGIS does it."""
    from deepforest_processing.provider import DeepForestProvider
    from qgis.core import QgsApplication

    made = DeepForestProvider()
    assert QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.fixture(autouse=True, scope="session")
def qgis_outlives_its_objects(qgis_app: Any) -> Iterator[None]:
    """Objects held by the frames of exceptions are deleted before QGIS, which would otherwise crash."""
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def own_engine_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Tests do not use the engine of this computer; workers end with their test."""
    from deepforest_processing.runtime import client

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("DEEPFOREST_QGIS_ENGINE", str(tmp_path / "no engine here"))
    monkeypatch.delenv("DEEPFOREST_QGIS_PYTHON", raising=False)
    yield
    client.shutdown()


@pytest.fixture
def fake_engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The path of a Python whose worker is ``fake_worker.py``; see there for its behaviours."""
    python = tmp_path / "fake engine" / "python"
    python.parent.mkdir()
    python.write_text(f'#!/bin/sh\nexec /usr/bin/python3 "{Path(__file__).with_name("fake_worker.py")}"\n')
    python.chmod(0o755)
    monkeypatch.setenv("DEEPFOREST_QGIS_PYTHON", str(python))
    return python


@pytest.fixture
def jobs(tmp_path: Path, fake_engine: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of its jobs; the fake engine finds crowns of 3 m, 4 m apart, with scores of 0.9, 0.6 and 0.3.

    Its model has the threshold 0.5.
    """
    from inputs import crowns_gpkg

    about = {
        "raster": {"name": "forest"},
        "model": {"name": "small", "score_threshold": 0.5},
        "parameters": {},
        "began": "2026-01-01T00:00:00",
    }
    found = {"output": str(crowns_gpkg(tmp_path / "made.gpkg")), "count": 3, "about": about}
    (tmp_path / "answers.json").write_text(json.dumps({"predict": found}))
    monkeypatch.setenv("FAKE_WORKER_ANSWERS", str(tmp_path / "answers.json"))
    monkeypatch.setenv("FAKE_WORKER_JOBS", str(tmp_path / "jobs"))
    return tmp_path / "jobs"


@pytest.fixture
def jobs_file(tmp_path: Path, fake_engine: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that lists the jobs that the fake worker received; its results are files as the engine writes them."""
    from inputs import (
        changes_gpkg,
        crowns_gpkg,
        footprints_gpkg,
        heights_gpkg,
        matches_gpkg,
        stands_gpkg,
        suggestions_gpkg,
    )

    made = tmp_path / "made"
    made.mkdir()
    model, report = made / "model.safetensors", made / "report.html"
    for file in (model, report, made / "annotations.csv"):
        file.touch()
    results = {
        "suggest": {"output": str(suggestions_gpkg(made / "suggestions.gpkg")), "count": 2, "looked_at": 5},
        "split": {
            "output_folder": str(made),
            "annotations_csv": str(made / "annotations.csv"),
            "footprints": str(footprints_gpkg(made / "footprints.gpkg")),
        },
        "fine-tune": {"model": str(model), "report": str(report), "box_precision": 0.5, "box_recall": 0.5},
        "predict": {"output": str(crowns_gpkg(made / "crowns.gpkg")), "count": 3},
        "compare-crowns": {
            "output": str(changes_gpkg(made / "changes.gpkg")),
            "stand_output": str(stands_gpkg(made / "stand_changes.gpkg", "stand_changes")),
        },
        "crown-attributes": {"output": str(heights_gpkg(made / "heights.gpkg"))},
        "stand-summary": {"output": str(stands_gpkg(made / "stands.gpkg"))},
        "evaluate": {
            "precision": 0.5,
            "recall": 0.25,
            "f1": 0.5,
            "map": None,
            "report": str(report),
            "matches": str(matches_gpkg(made / "matches.gpkg")),
        },
    }
    (tmp_path / "answers.json").write_text(json.dumps(results), encoding="utf-8")
    monkeypatch.setenv("FAKE_WORKER_ANSWERS", str(tmp_path / "answers.json"))
    monkeypatch.setenv("FAKE_WORKER_JOBS", str(tmp_path / "jobs.jsonl"))
    return tmp_path / "jobs.jsonl"


@pytest.fixture
def answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The results that the fake worker returns, with files as the engine writes them; a test may change the file."""
    from inputs import crowns_gpkg, footprints_gpkg, matches_gpkg

    results = {
        "split": {
            "output_folder": str(tmp_path / "patches"),
            "annotations_csv": str(tmp_path / "patches" / "a.csv"),
            "footprints": str(footprints_gpkg(tmp_path / "footprints.gpkg")),
            "patches": 2,
            "crowns": 3,
        },
        "fine-tune": {
            "model": str(tmp_path / "model.safetensors"),
            "report": str(tmp_path / "report.html"),
            "log_folder": str(tmp_path / "logs"),
            "box_precision": 0.5,
            "box_recall": None,
        },
        "predict": {
            "output": str(crowns_gpkg(tmp_path / "crowns made.gpkg")),
            "count": 3,
            "windows": 4,
            "windows_skipped": 1,
            "seconds": 0.5,
        },
        "evaluate": {
            "precision": 0.5,
            "recall": 0.25,
            "f1": 1 / 3,
            "map": None,
            "matches": str(matches_gpkg(tmp_path / "matches made.gpkg")),
            "report": str(tmp_path / "evaluation.html"),
            "true_positives": 1,
            "false_positives": 1,
            "missed": 1,
        },
    }
    file = tmp_path / "answers.json"
    file.write_text(json.dumps(results), encoding="utf-8")
    monkeypatch.setenv("FAKE_WORKER_ANSWERS", str(file))
    return results


@pytest.fixture
def real_engine(monkeypatch: pytest.MonkeyPatch) -> Path:
    """The path of the real engine's Python, which ``make test`` names in ``DEEPFOREST_QGIS_PYTHON``."""
    if not ENGINE:
        pytest.skip("DEEPFOREST_QGIS_PYTHON does not name an engine")
    monkeypatch.setenv("DEEPFOREST_QGIS_PYTHON", ENGINE)
    return Path(ENGINE)


@pytest.fixture
def wheels(tmp_path: Path) -> Path:
    """A folder with one wheel, ``crown 1.2.3``, with a module that has ``HEIGHT = 7``."""
    folder = tmp_path / "Räder und mehr"
    folder.mkdir()
    with zipfile.ZipFile(folder / "crown-1.2.3-py3-none-any.whl", "w") as wheel:
        wheel.writestr("crown.py", "HEIGHT = 7\n")
        wheel.writestr("crown-1.2.3.dist-info/METADATA", "Metadata-Version: 2.1\nName: crown\nVersion: 1.2.3\n")
        wheel.writestr(
            "crown-1.2.3.dist-info/WHEEL",
            "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        )
        wheel.writestr(
            "crown-1.2.3.dist-info/RECORD",
            "crown.py,,\ncrown-1.2.3.dist-info/METADATA,,\ncrown-1.2.3.dist-info/WHEEL,,\ncrown-1.2.3.dist-info/RECORD,,\n",
        )
    return folder


@pytest.fixture
def plugin_root(tmp_path: Path) -> Path:
    """A folder of the plugin with the locked requirements only."""
    folder = tmp_path / "plugin"
    (folder / "deepforest_qgis").mkdir(parents=True)
    (folder / "deepforest_qgis" / "requirements.txt").write_text(
        "crown==1.2.3\n    # via -r requirements.in\n"
        "nvidia-cublas==13.0 ; sys_platform == 'linux' \\\n    --hash=sha256:00\n"
    )
    (folder / "requirements-dev.txt").write_text("crown==1.2.3\n")
    return folder


@pytest.fixture
def uv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a uv that creates empty environments and records its calls; ``FAKE_UV`` is "hangs" or "fails"."""
    program = tmp_path / "tools" / "uv"
    program.parent.mkdir()
    program.write_text(
        f"""#!/bin/sh
here="{program.parent}"
case "$*" in --version) echo "uv 0.9.0"; exit;; esac
printf '%s\\n' "$*" >> "$here/calls"
env >> "$here/environment"
if [ "$1" = venv ]; then
    for folder; do :; done
    mkdir -p "$folder/bin" && touch "$folder/pyvenv.cfg" && ln -s /usr/bin/python3 "$folder/bin/python"
fi
if [ "$FAKE_UV" = hangs ]; then sleep 600 & echo "$!" > "$here/child"; echo "downloading"; wait; fi
if [ "$1" = pip ] && [ "$FAKE_UV" = fails ]; then echo "error: No space left on device (os error 28)" >&2; exit 2; fi
"""
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=os.pathsep)
    from deepforest_processing.runtime import torch_build

    monkeypatch.setattr(torch_build, "_is_reachable", lambda url, environment: True)
    return program.parent


@pytest.fixture
def settings(qgis_app: Any) -> Iterator[Any]:
    """QGIS's settings; those that a test changes are removed."""
    from qgis.core import QgsSettings

    held = QgsSettings()
    yield held
    for key in ("deepforest/engine_python", "proxy"):
        held.remove(key)


@pytest.fixture
def fault() -> Callable[[str, object, str], None]:
    """Records a named fault for the table: ``fault(name, saw=error, kept="3 of 4 windows")``."""
    return faults.record


@pytest.fixture
def iface(qgis_app: Any, qgis_processing: None) -> Iterator[Any]:
    from qgis.core import QgsProject
    from qgis_window import Iface, process_events

    made = Iface()
    yield made
    QgsProject.instance().clear()
    made.mainWindow().deleteLater()
    process_events()


@pytest.fixture
def plugin(iface: Any) -> Iterator[Any]:
    """The plugin as QGIS loads it; a test with an engine must request the engine's fixture first."""
    from deepforest_processing.plugin import DeepForestPlugin
    from qgis_window import process_events

    made = DeepForestPlugin(iface)
    made.initGui()
    yield made
    made.unload()
    process_events()


@pytest.fixture
def runner(qgis_app: Any) -> Iterator[Any]:
    """Runs tasks as the plugin does; none is left at the end."""
    from deepforest_processing.gui.task_runner import TaskRunner
    from deepforest_processing.runtime.task import EngineTask
    from qgis.core import QgsApplication, QgsProject
    from qgis.PyQt.QtCore import QObject

    parent = QObject()
    made = TaskRunner(parent)
    yield made
    made.end_all()
    assert not EngineTask.running
    parent.deleteLater()
    QgsApplication.processEvents()
    QgsProject.instance().clear()
