"""What every QGIS-side test stands on: the plugin under its install name, its provider, a worker without an engine."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

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


@pytest.fixture(autouse=True)
def own_engine_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No test sees or touches the engine that the user of this machine made; no worker outlives its test."""
    from deepforest_processing.runtime import client

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("DEEPFOREST_QGIS_ENGINE", str(tmp_path / "no engine here"))
    monkeypatch.delenv("DEEPFOREST_QGIS_PYTHON", raising=False)
    yield
    client.shutdown()


@pytest.fixture
def fake_engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The path of a Python whose worker is ``fake_worker.py``; see there for what it can be told to do."""
    python = tmp_path / "fake engine" / "python"
    python.parent.mkdir()
    python.write_text(f'#!/bin/sh\nexec /usr/bin/python3 "{Path(__file__).with_name("fake_worker.py")}"\n')
    python.chmod(0o755)
    monkeypatch.setenv("DEEPFOREST_QGIS_PYTHON", str(python))
    return python


@pytest.fixture
def real_engine(monkeypatch: pytest.MonkeyPatch) -> Path:
    """The path of the real engine's Python, which ``make test`` names in ``DEEPFOREST_QGIS_PYTHON``."""
    if not ENGINE:
        pytest.skip("DEEPFOREST_QGIS_PYTHON does not name an engine")
    monkeypatch.setenv("DEEPFOREST_QGIS_PYTHON", ENGINE)
    return Path(ENGINE)


@pytest.fixture
def fault() -> Callable[[str, object, str], None]:
    """Records a named fault for the table: ``fault(name, saw=error, kept="3 of 4 windows")``."""
    return faults.record
