"""Annotation layer: a GeoPackage for digitizing crowns, empty or pre-filled with the crowns that a model detects."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..deepforest_qgis.common.errors import InputError
from ..deepforest_qgis.common.jobs import PredictJob
from ..deepforest_qgis.common.messages import Message, counted
from ..deepforest_qgis.common.spec import Spec, spec, specs
from ..translation import of_engine
from .base.algorithm import engine_found, tr
from .base.declarations import declare
from .base.job_run import ResolvedJob, open_rasters, resolve_job, run_resolved_job
from .base.parameters import Parameters
from .base.resolved_algorithm import ResolvedAlgorithm
from .inputs.layers import LABEL, check_sources, raster_layer, read_layer, read_raster
from .inputs.regions import region_of_interest
from .outputs.annotation_file import (
    AREAS_LAYER,
    CROWNS_LAYER,
    check_replaceable,
    features_of_areas,
    features_of_crowns,
    write_annotations,
)
from .outputs.sinks import check_destinations
from .outputs.styling import ResultStyle, style_output

__all__ = ["AnnotationLayer"]


@dataclass(frozen=True)
class _Resolved:
    """The resolved parameters; ``job`` detects crowns for pre-filling, None: the layer stays empty."""

    labels: tuple[str, ...]
    crs: QgsCoordinateReferenceSystem
    target: Path
    job: Optional[ResolvedJob]


class AnnotationLayer(ResolvedAlgorithm):
    """Creates a GeoPackage for digitizing crowns."""

    ID = "annotationlayer"
    NAME = Message("Annotation layer")
    SUMMARY = Message("Creates layers for digitizing crowns, empty or pre-filled with predictions of a model.")
    TAGS = Message("tree,crown,deepforest,annotate,digitize,label,training,draw,correct")
    JOB = PredictJob  # for pre-filling

    def initAlgorithm(self, configuration: Any = None) -> None:
        declare(
            self,
            spec(PredictJob, "raster"),
            help_text=tr("Orthomosaic on which crowns are digitized. The layers get its CRS."),
        )
        self.add(
            QgsProcessingParameterString("LABELS", tr("Classes, separated by commas"), defaultValue="Tree"),
            tr("Classes in the form of the crowns layer, for example: spruce, larch, dead. The first is the default."),
        )
        declare(
            self,
            spec(PredictJob, "areas"),
            label=tr("Areas to annotate"),
            help_text=tr(
                "Polygons to copy into the layer of completely annotated areas, for example from 'Suggest areas'. "
                "Afterwards, delete areas that you did not annotate completely. Default: no areas."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean("PREFILL", tr("Pre-fill with detected crowns"), defaultValue=False),
            tr("Correcting the crowns that a model detects is faster than digitizing. Requires the engine."),
        )
        self._declare_prediction()
        self.add(
            QgsProcessingParameterBoolean("OVERWRITE", tr("Replace existing annotations"), defaultValue=False),
            tr("Replace an output file even if it contains annotations."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", tr("Annotations (GeoPackage)"), tr("GeoPackage") + " (*.gpkg)"
            ),
            tr("File with both layers, their forms and styles."),
        )
        self.add_output(
            "CROWNS",
            tr("Annotated crowns"),
            tr("Crowns layer, an input of 'Split raster', 'Fine-tune' and 'Evaluate'."),
            QgsProcessingOutputVectorLayer,
        )
        self.add_output(
            "AREAS",
            tr("Completely annotated areas"),
            tr("Areas layer, an input of 'Split raster', 'Fine-tune' and 'Evaluate'."),
            QgsProcessingOutputVectorLayer,
        )

    def _declare_prediction(self) -> None:
        declare(
            self,
            spec(PredictJob, "model"),
            help_text=tr("Model that detects the crowns for pre-filling. Default: the bundled model."),
        )
        declare(
            self,
            spec(PredictJob, "score_threshold"),
            label=tr("Score threshold of pre-filled crowns (0–1)"),
            help_text=tr(
                "Lower values give fewer missed crowns and more false positives. Default: the threshold of the model."
            ),
            advanced=True,
        )
        declare(
            self,
            spec(PredictJob, "extent"),
            label=tr("Extent to pre-fill"),
            help_text=tr(
                "Rectangle in which crowns are pre-filled. Default: the areas to annotate, else the whole raster."
            ),
        )
        for name in ("device", "batch_size"):
            declare(self, spec(PredictJob, name))

    def resolve(self, given: Parameters) -> _Resolved:
        check_sources(given)
        check_destinations(given)
        labels = _labels(given.text("LABELS"))
        target = given.output_file("OUTPUT")
        if Path(target).suffix.lower() != ".gpkg":  # QGIS would write to a file with this extension in addition
            raise InputError(
                "{parameter}: the name of '{path}' must end in {extension}.",
                parameter=given.label("OUTPUT"),
                path=target,
                extension=".gpkg",
            )
        if not given.switch("OVERWRITE"):
            check_replaceable(target)
        job = None
        if given.switch("PREFILL"):
            found, reason = engine_found()
            if not found:
                raise InputError(reason)
            job = resolve_job(given, PredictJob, lambda one: _read(one, given))
        else:
            read_layer(given, spec(PredictJob, "areas"), specs(PredictJob))
        crs = QgsCoordinateReferenceSystem(raster_layer(given, "INPUT").crs())  # of a map without an extent, too
        return _Resolved(labels, crs, Path(target), job)

    def open(self, resolved: _Resolved, given: Parameters) -> None:
        if resolved.job is not None:
            open_rasters(resolved.job, given)

    def execute(self, resolved: _Resolved, given: Parameters, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        # Before the run, in which the user may remove or change the layer.
        areas = features_of_areas(given.source("AREAS"), resolved.crs, given.context)
        if resolved.job is None:
            return self._write(resolved, [], areas, given.context, feedback)
        return run_resolved_job(
            resolved.job,
            given,
            feedback,
            lambda result: self._write(resolved, features_of_crowns(result.output), areas, given.context, feedback),
        )

    def _write(
        self,
        resolved: _Resolved,
        crowns: list[QgsFeature],
        areas: list[QgsFeature],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        added = sorted({crown[LABEL] for crown in crowns} - set(resolved.labels))
        if added:
            feedback.pushInfo(tr("Classes of the model added to the list: {classes}.").format(classes=", ".join(added)))
        write_annotations(resolved.target, resolved.crs, crowns, areas, [*resolved.labels, *added])
        written = Message(
            "{crowns} and {areas} in '{file}'.",
            crowns=counted(len(crowns), "{count} crown", "{count:,} crowns"),
            areas=counted(len(areas), "{count} area", "{count:,} areas"),
            file=resolved.target,
        )
        feedback.pushInfo(of_engine(written))
        return {"OUTPUT": str(resolved.target), **_load(resolved.target, context)}


def _read(one: Spec, given: Parameters) -> Any:
    """The value of a field of the job that detects crowns; the default without a parameter."""
    if one.kind == "output_layer":
        return given.work_file(f"{one.layer}.gpkg")
    if one.kind == "raster":
        return read_raster(given, one, lambda: region_of_interest(given))
    if not given.declared(one.qgis):
        return one.default
    return read_layer(given, one, specs(PredictJob)) if one.kind == "layer" else given.value(one)


def _labels(text: str) -> tuple[str, ...]:
    """The classes in a list separated by commas, semicolons or line breaks."""
    labels = tuple(dict.fromkeys(part.strip() for part in re.split(r"[,;\n]", text) if part.strip()))
    if not labels:
        raise InputError("No class was given.", "Give at least one class, for example Tree.")
    return labels


def _load(target: Path, context: QgsProcessingContext) -> dict[str, str]:
    """The layers of the file; they are added to the project after the run, crowns above areas."""
    outputs = {}
    for name, layer, title in (
        ("AREAS", AREAS_LAYER, tr("Annotations: areas ({file})")),
        ("CROWNS", CROWNS_LAYER, tr("Annotations: crowns ({file})")),
    ):
        outputs[name] = f"{target}|layername={layer}"
        if context.project() is not None:
            details = QgsProcessingContext.LayerDetails(title.format(file=target.stem), context.project(), name)
            details.forceName = True
            context.addLayerToLoadOnCompletion(outputs[name], details)
            style_output(outputs[name], ResultStyle(), context)
    return outputs
