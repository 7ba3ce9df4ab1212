"""The engine's process breaks at each step of its protocol: QGIS gets a message and goes on with a new process."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import pytest
from deepforest_processing.deepforest_qgis.errors import EngineError
from deepforest_processing.deepforest_qgis.jobs import PredictJob, RasterInput
from deepforest_processing.runtime.task import run_job

Fault = Callable[..., None]


def job(behaviour: str = "usual") -> PredictJob:
    """What a job does is told to the fake worker by its raster's path."""
    return PredictJob(raster=RasterInput(behaviour), output="crowns.gpkg")


@pytest.mark.parametrize(("behaviour", "name"), [("dies", "crashes in a batch"), ("killed", "is killed in a batch")])
def test_a_worker_that_ends_in_a_job(qgis_app: Any, fake_engine: Path, fault: Fault, behaviour: str, name: str) -> None:
    with pytest.raises(EngineError, match="ended unexpectedly") as caught:
        run_job(job(behaviour))
    assert run_job(job())["count"] == 3
    fault(f"the engine's process {name}", saw=caught.value, kept="QGIS; the next job runs in a new process")
