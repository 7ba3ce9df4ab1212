"""All Python blocks of DeepForest's training guide run after changing the name of the package."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
# The guide belongs to DeepForest and is not part of this project; an environment variable can specify its location.
GUIDE = Path(os.environ.get("DEEPFOREST_GUIDE") or ROOT.parent / "shared" / "reference" / "training-guide.md")
SIDE = 128  # pixels of the network's input


@pytest.mark.skipif(not GUIDE.exists(), reason="DeepForest's training guide is not on this machine")
@pytest.mark.filterwarnings("ignore")  # warnings of Lightning caused by the guide
@pytest.mark.usefixtures("small_images")
def test_every_block_of_the_guide_runs(load_script: Callable[[str], Any], tmp_path: Path) -> None:
    guide = load_script("benchmarks/guide.py")
    outcomes = guide.run(GUIDE.read_text(encoding="utf-8"), tmp_path, quick=True)
    assert len(outcomes) >= 20
    assert not [f"block {one.block.number}: {one.error}" for one in outcomes if one.error]
    assert sum(one.compared for one in outcomes) == 2  # shapes of the raster and of its annotations
