"""The jobs of the engine: one frozen dataclass per verb, validated where it is made.

QGIS algorithms, the command line and scripts make jobs; they cross to the worker as JSON. The metadata of a field is
the specification of the parameter (:mod:`.spec`); the order of the fields is the order in QGIS and on the command
line. Standard library only (Python 3.9 and newer), because the Python of QGIS imports this module.

Units: patch sizes in raster pixels, overlap as a fraction of the patch size, diameters in metres, thresholds and
fractions from 0 to 1, band numbers from 1.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any, Union, get_args

from .annotation_jobs import FORMATS, ConvertJob
from .errors import InputError
from .evaluation_jobs import EvaluateJob
from .height_jobs import CrownAttributesJob
from .inventory_jobs import CompareCrownsJob, StandSummaryJob
from .job_inputs import AUGMENTATIONS, DEVICES, LANGUAGES, MONITORS, TRAINING_DEVICES, Extent, RasterInput, VectorInput
from .messages import Message
from .prediction_jobs import ModelInfoJob, PredictionOptions, PredictJob, PredictTilesJob, SuggestJob
from .spec import specs
from .training_jobs import FineTuneJob, SplitJob

__all__ = [
    "AUGMENTATIONS",
    "DEVICES",
    "FORMATS",
    "JOBS",
    "LANGUAGES",
    "MONITORS",
    "TRAINING_DEVICES",
    "CompareCrownsJob",
    "ConvertJob",
    "CrownAttributesJob",
    "EvaluateJob",
    "Extent",
    "FineTuneJob",
    "Job",
    "ModelInfoJob",
    "PredictJob",
    "PredictTilesJob",
    "PredictionOptions",
    "RasterInput",
    "SplitJob",
    "StandSummaryJob",
    "SuggestJob",
    "VectorInput",
    "job_from_dict",
    "job_to_dict",
]

Job = Union[
    SplitJob,
    FineTuneJob,
    PredictJob,
    PredictTilesJob,
    EvaluateJob,
    SuggestJob,
    ConvertJob,
    ModelInfoJob,
    StandSummaryJob,
    CompareCrownsJob,
    CrownAttributesJob,
]

JOBS: dict[str, Any] = {cls.verb: cls for cls in get_args(Job)}
_NESTED: dict[str, Any] = {"raster": RasterInput, "rasters": RasterInput, "layer": VectorInput, "extent": Extent}


def job_to_dict(job: Job) -> dict[str, Any]:
    """Return the job as JSON-ready data: ``{"verb": …, "params": {…}}``."""
    return {"verb": job.verb, "params": asdict(job)}


def job_from_dict(data: Mapping[str, Any]) -> Job:
    """Rebuild the job from the data of :func:`job_to_dict`.

    Raises:
        InputError: The verb or a parameter is unknown, a parameter is missing, or a value is not allowed.
    """
    verb = data.get("verb")
    cls = JOBS.get(verb) if isinstance(verb, str) else None
    if cls is None:
        raise InputError("Unknown job {verb}.", "Jobs are: {verbs}.", verb=repr(verb), verbs=tuple(JOBS))
    params = data.get("params")
    if not isinstance(params, Mapping):
        raise InputError("The job '{verb}' has no parameters.", verb=verb)
    job: Job = _build(cls, params, Message("job '{verb}'", verb=verb))
    return job


def _build(cls: Any, params: Mapping[str, Any], what: Message) -> Any:
    values = dict(params)
    for name, spec in specs(cls).items() if cls is not Extent else ():
        nested, value = _NESTED.get(spec.kind), values.get(name)
        if nested is None or name not in values:
            continue
        several = spec.kind == "rasters"
        members: list[Any] = list(value) if several and isinstance(value, (list, tuple)) else [value]
        part = Message("'{name}' of {job}", name=name, job=what)
        if all(isinstance(one, Mapping) for one in members):
            built = tuple(_build(nested, one, part) for one in members)
            values[name] = built if several else built[0]
        elif value is not None or spec.required:
            raise InputError(
                "'{name}' of {job} must be an object, not {value}.", name=name, job=what, value=repr(value)
            )
    for one in fields(cls):
        if one.type == "str" and not isinstance(values.get(one.name, ""), str):
            value = repr(values[one.name])
            raise InputError("'{name}' of {job} must be text, not {value}.", name=one.name, job=what, value=value)
    try:
        return cls(**values)
    except TypeError as error:  # an unknown or missing parameter, or a value of a wrong type
        raise InputError("The {job} cannot be read: {error}.", job=what, error=error) from error
