"""Layers in folders where nothing can be written, as on a DVD, a snapshot or a colleague's share, through QGIS."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import processing
import pytest
from deepforest_processing.deepforest_qgis.common.errors import EngineError
from inputs import crowns_gpkg, footprints_gpkg, make_raster
from qgis.core import QgsProcessingException, QgsVectorLayer
from read_only import SAVED, left_by_a_program, read_only

Fault = Callable[..., None]


@pytest.fixture
def crowns(tmp_path: Path) -> Path:
    return crowns_gpkg(tmp_path / "crowns.gpkg", ("Tree",))


@pytest.mark.parametrize("how", SAVED)
def test_an_evaluation_and_a_training_from_a_read_only_folder(
    provider: Any,
    real_engine: Path,
    crowns: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    fault: Fault,
    how: str,
) -> None:
    """Every crown that was saved reaches the engine, or the layer is refused."""
    folder = tmp_path / "share"
    folder.mkdir()
    areas = left_by_a_program(footprints_gpkg(tmp_path / "footprints.gpkg"), folder, how)
    crowns = left_by_a_program(crowns, folder, how)
    evaluate = {"PREDICTIONS": str(crowns), "TRUTH": str(crowns), "AREAS": str(areas), "REPORT": ""}
    train = {"INPUT": str(make_raster(tmp_path / "forest.tif")), "ANNOTATIONS": str(crowns), "AREAS": str(areas)}
    counts: list[int] = []

    def seen(job: Any, *_: Any) -> Any:
        counts.extend(QgsVectorLayer(layer.path).featureCount() for layer in (job.annotations, job.areas))
        raise EngineError("All was seen.")

    with read_only(folder):
        with monkeypatch.context() as patch:
            patch.setattr("deepforest_processing.runtime.task.run_job", seen)
            with pytest.raises(QgsProcessingException) as caught:
                processing.run("deepforest:finetune", {**train, "OUTPUT_MODEL": str(tmp_path / "model.safetensors")})
        if how in ("with a log alone", "half, with a journal"):
            assert "Copy both files to a writable folder" in str(caught.value)
            assert not counts
            fault(f"QGIS: annotations in a read-only folder, saved {how}", saw=caught.value, kept="refused before work")
            return
        found = processing.run("deepforest:evaluate", {**evaluate, "MATCHES": str(tmp_path / "matches.gpkg")})
    assert "All was seen." in str(caught.value)
    many = 2 if "index" in how else 1
    assert counts == [many, 2 * many]
    assert found["F1"] == 1.0
    assert QgsVectorLayer(str(tmp_path / "matches.gpkg")).featureCount() == many
