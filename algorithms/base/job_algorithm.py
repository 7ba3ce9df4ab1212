"""The algorithms that run one job of the engine."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Callable, ClassVar, Optional

from qgis.core import QgsProcessingFeedback

from ...deepforest_qgis.common.input_checks import check_field
from ...deepforest_qgis.common.spec import Spec, specs
from ..inputs.layers import LayerExport, exported_names, read_layer, read_raster
from ..inputs.regions import RenderRegion, region_of_interest
from ..outputs.sinks import fill_sink
from ..outputs.styling import ResultStyle, style_output
from .algorithm import engine_found
from .declarations import declare
from .job_run import ResolvedJob, open_rasters, resolve_job, run_resolved_job
from .parameters import Parameters
from .resolved_algorithm import ResolvedAlgorithm

__all__ = ["JobAlgorithm", "PartialJobAlgorithm"]


class JobAlgorithm(ResolvedAlgorithm):
    """Base of the algorithms that run one job.

    Parameters, their values and the outputs follow from the fields of the job. A subclass names the job, the styles of
    its outputs and its texts, and overrides the methods below for what is special.

    Attributes:
        JOB: The job class.
        STYLES: Styles of the output layers by output name.
    """

    JOB: ClassVar[Any] = None
    STYLES: ClassVar[Mapping[str, Callable[[], ResultStyle]]] = {}
    source_name = ""  # of the raster or layer that is processed, for the names of the output layers

    # -- for the subclass ----------------------------------------------------------------------

    def read(self, spec: Spec, given: Parameters) -> Any:
        """The value of a field of the job, a raster source, or a layer export.

        Raises:
            DeepForestError: The value is not allowed.
        """
        if spec.kind == "raster":
            return read_raster(given, spec, lambda: self.region(given))
        if spec.kind == "field":
            return _exported_field(spec, given)
        return self.read_layer(spec, given) if spec.kind == "layer" else given.value(spec)

    def read_layer(self, spec: Spec, given: Parameters, **rules: Any) -> Optional[LayerExport]:
        """A layer of the job; None if it is optional and not set. For ``rules`` see :func:`read_layer`."""
        source = given.source(spec.qgis) if spec.name == "stands" else None
        if source is not None:  # reports name them by any field, layers keep all of them
            rules["keep"] = tuple(source.fields().names())
        return read_layer(given, spec, specs(self.JOB), **rules)

    def region(self, given: Parameters) -> Optional[RenderRegion]:
        """The part of a map, which QGIS renders, that the job needs; None: all of it."""
        return region_of_interest(given)

    def declare_results(self) -> None:
        """Declare outputs that are not parameters, for example numbers: fields of the result in upper case."""

    def title_of(self, job: Any) -> str:
        """Name of the raster or layer that the job processes."""
        sources = (getattr(job, name, None) for name in ("crowns", "after", "predictions", "raster"))
        return next((source.title for source in sources if source is not None), "")

    def outputs(self, result: Any, given: Parameters, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """The outputs of the algorithm from the result of the engine."""
        outputs: dict[str, Any] = {}
        for spec in specs(self.JOB).values():
            path = getattr(result, spec.result) if spec.is_output else None
            if path:
                layer = spec.kind == "output_layer"
                outputs[spec.qgis] = fill_sink(given, spec, path, feedback) if layer else path
        for name in (one.name() for one in self.outputDefinitions()):
            if self.parameterDefinition(name) is None:
                outputs[name] = getattr(result, name.lower())
        for name, make in self.STYLES.items():
            style = make()
            style.about = getattr(result, "about", style.about)
            style_output(outputs.get(name), style, given.context, self.source_name)
        return outputs

    # -- called by Processing ------------------------------------------------------------------

    def initAlgorithm(self, configuration: Any = None) -> None:
        for one in sorted(specs(self.JOB).values(), key=lambda each: each.is_output):  # outputs last
            if one.kind != "language":  # the language of QGIS
                declare(self, one)
        self.declare_results()

    def canExecute(self) -> tuple[bool, str]:
        return engine_found()

    def resolve(self, given: Parameters) -> ResolvedJob:
        return resolve_job(given, self.JOB, lambda spec: self.read(spec, given))

    def open(self, resolved: ResolvedJob, given: Parameters) -> None:
        open_rasters(resolved, given)

    def execute(self, resolved: ResolvedJob, given: Parameters, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        title = self.title_of(resolved.job)
        inner = re.fullmatch(r".+ \((.+)\)", title)  # of predictions, which are named after their raster
        self.source_name = inner[1] if inner and not {"predictions", "crowns"}.isdisjoint(specs(self.JOB)) else title
        return run_resolved_job(resolved, given, feedback, lambda result: self.outputs(result, given, feedback))


class PartialJobAlgorithm(JobAlgorithm):
    """Base of the algorithms that use a part of the fields of a job; the other ones have their default values.

    Attributes:
        FIELDS: The fields that are parameters.
        REQUIRED: Those that are required here, although the job has a default.
        OPTIONAL: Those that are optional here, because another parameter replaces them.
    """

    FIELDS: ClassVar[tuple[str, ...]] = ()
    REQUIRED: ClassVar[tuple[str, ...]] = ()
    OPTIONAL: ClassVar[tuple[str, ...]] = ()

    def initAlgorithm(self, configuration: Any = None) -> None:
        declared = specs(self.JOB)
        for name in sorted(self.FIELDS, key=lambda each: declared[each].is_output):  # outputs last
            one = declared[name]
            declare(self, replace(one, required=name in self.REQUIRED or (one.required and name not in self.OPTIONAL)))
        self.declare_results()

    def read(self, spec: Spec, given: Parameters) -> Any:
        return super().read(spec, given) if spec.name in self.FIELDS else spec.default


def _exported_field(spec: Spec, given: Parameters) -> str:
    """The name that the field of a parameter has in the exported layer; empty if the field or the layer is not set.

    Raises:
        LayerError: The layer has no such field.
    """
    field, source = given.text(spec.qgis), given.source(spec.parent)
    if not field or source is None:
        return ""
    names = source.fields().names()
    check_field(source.sourceName(), field, names)
    return exported_names(names)[field]
