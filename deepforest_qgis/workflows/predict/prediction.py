"""Prediction of crowns on a raster: plan, infer, write."""

from __future__ import annotations

from typing import Any

from ...common.events import Listener
from ...common.jobs import PredictJob
from ...crowns.layer_file import check_format
from ..model_loading import load_model
from .cluster import open_cluster, open_detector
from .inference import infer
from .limits import Limits
from .outputs import write_outputs
from .planning import StartTime, plan_prediction

__all__ = ["run"]


def run(job: PredictJob, listener: Listener) -> dict[str, Any]:
    """Detect crowns and write them to the file ``job.output``.

    A run that is cancelled or fails keeps its finished windows, from which the same job with ``resume`` continues. With
    ``keep_partial`` a cancelled run also writes the crowns of these windows.

    Args:
        job: The parameters.
        listener: Receives progress, log lines and warnings.

    Returns:
        The result, JSON-ready: "output", "report", "density", "about", "count", "windows", "windows_skipped",
        "unreadable" (fraction of the area), "seconds"; of a cancelled run also "cancelled", "windows_done" and
        "covered" (fraction of the area).

    Raises:
        InputError (RasterError, LayerError, ModelFileError): The job cannot be done; if possible before it starts.
        OutputError: A result cannot be written.
        Cancelled: Finished windows are kept.
    """
    start = StartTime.now()

    model = load_model(job.model, listener)
    with open_cluster(job, listener) as cluster:
        plan = plan_prediction(job, start, model, listener, None if cluster is None else cluster.compute)
        check_format(job.output, plan.ref.crs)
        with (
            Limits(job, plan.ref, plan.title) as limits,
            open_detector(plan, model, cluster, listener) as detector,
            infer(plan, detector, listener) as inference,
        ):
            return write_outputs(plan, inference, limits, listener)
