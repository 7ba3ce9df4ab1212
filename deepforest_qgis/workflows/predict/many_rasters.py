"""Prediction of crowns on many rasters, as if they were one."""

from __future__ import annotations

from typing import Any

from ...common.errors import InputError
from ...common.events import Listener
from ...common.jobs import PredictTilesJob

__all__ = ["run"]


def run(job: PredictTilesJob, listener: Listener) -> dict[str, Any]:
    """Detect crowns in all rasters and write them to the file ``job.output``."""
    raise InputError("Prediction on many rasters is not implemented yet.")
