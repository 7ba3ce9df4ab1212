"""Annotations and areas in folders where nothing can be written, as on a DVD, a snapshot or a colleague's share."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from read_only import SAVED, left_by_a_program, read_only

from deepforest_qgis.__main__ import main
from deepforest_qgis.common.jobs import FineTuneJob, VectorInput
from deepforest_qgis.workflows import RUNNERS

Make = Callable[..., Path]
Fault = Callable[..., None]
SIDE = 64

pytestmark = pytest.mark.skipif(os.name != "posix", reason="mounts, or takes permissions away")


@pytest.mark.parametrize("how", SAVED)
def test_annotations_and_areas_in_a_read_only_folder(
    make_layer: Make, make_raster: Make, tmp_path: Path, capsys: pytest.CaptureFixture[str], fault: Fault, how: str
) -> None:
    """Every crown that was saved is read, or none of them: never those without the last ones."""
    folder = tmp_path / "share"
    folder.mkdir()
    crowns = left_by_a_program(make_layer([(10, 10, 30, 30)]), folder, how)
    areas = left_by_a_program(make_layer([(0, 0, 64, 64)], "areas.gpkg"), folder, how)
    raster = make_raster(np.full((3, 64, 64), 90, "uint8"))
    report = tmp_path / "report.html"
    split = ["split", "--raster", raster, "--annotations", crowns, "--areas", areas, "--output", tmp_path / "patches"]
    evaluate = ["evaluate", "--predictions", crowns, "--truth", crowns, "--areas", areas, "--report", report]
    with read_only(folder):
        before = {path.name: path.read_bytes() for path in folder.iterdir()}
        for command in (split, evaluate):
            status = main([str(part) for part in command])
            told = capsys.readouterr()
            if how in ("with a log alone", "half, with a journal"):
                assert status == 1
                assert f".gpkg-{'wal' if 'log' in how else 'journal'}'" in told.err
                assert "Copy both files to a writable folder" in told.err
                assert not report.exists()
                continue
            assert status == 0, told.err
            assert "SQL" not in told.err
            found = json.loads(told.out)
            assert found.get("crowns", found.get("true_positives")) == (2 if "index" in how else 1)
        assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    if status:
        saw = told.err.removeprefix("Error: ")
        fault(f"annotations in a read-only folder, saved {how}", saw=saw, kept="refused before work")


@pytest.mark.usefixtures("small_images")
@pytest.mark.filterwarnings("ignore:.*LeafSpec:FutureWarning")
def test_a_training_from_a_read_only_folder(
    fine_tune: FineTuneJob, make_layer: Make, listen: Any, tmp_path: Path
) -> None:
    folder = tmp_path / "share"
    folder.mkdir()
    assert fine_tune.annotations is not None
    crowns = left_by_a_program(Path(fine_tune.annotations.path), folder, "with a log, closed")
    areas = left_by_a_program(make_layer([(0, 0, 180, 100)], "areas.gpkg"), folder, "with a log and its index")
    job = replace(fine_tune, annotations=VectorInput(str(crowns)), areas=VectorInput(str(areas)), epochs=1)
    with read_only(folder):
        assert RUNNERS["fine-tune"](job, listen()).epochs == 1
