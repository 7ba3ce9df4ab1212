"""Every Python block of DeepForest's training guide runs, with only the package's name changed."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
# The guide is DeepForest's, not this project's, so it lies outside of it; a name in the environment may tell where.
GUIDE = Path(os.environ.get("DEEPFOREST_GUIDE") or ROOT.parent / "shared" / "reference" / "training-guide.md")


@pytest.fixture(scope="module")
def guide() -> Any:
    spec = importlib.util.spec_from_file_location("guide_run", ROOT / "benchmarks" / "guide.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["guide_run"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(not GUIDE.exists(), reason="DeepForest's training guide is not on this machine")
@pytest.mark.filterwarnings("ignore")  # what the guide's calls make Lightning say is not this project's
def test_every_block_of_the_guide_runs(guide: Any, tmp_path: Path, monkeypatch: Any) -> None:
    from deepforest_qgis.model import detector

    real = detector.build

    def build(name: str, classes: int) -> Any:
        network = real(name, classes)
        network.transform.min_size = (128,)  # at full size the trainings in it take minutes
        return network

    monkeypatch.setattr(detector, "build", build)
    outcomes = guide.run(GUIDE.read_text(encoding="utf-8"), tmp_path, quick=True)
    assert len(outcomes) >= 20
    assert not [f"block {one.block.number}: {one.error}" for one in outcomes if one.error]
    assert sum(one.compared for one in outcomes) == 2  # shapes of the raster and of its annotations
