"""Annotation layer: a GeoPackage to draw crowns in, empty or pre-filled with what a model finds."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..deepforest_qgis.common.atomic import AtomicFile
from ..deepforest_qgis.common.errors import DeepForestError, InputError, OutputError
from ..deepforest_qgis.common.jobs import DEVICES, PredictJob, RasterInput
from ..translation import in_words
from .base.algorithm import engine_found, tr
from .base.job_algorithm import JobAlgorithm
from .inputs.layers import LABEL, SCORE, is_file, make_fields, open_result
from .outputs.annotation_forms import areas_to_draw, crowns_to_draw
from .outputs.styling import OwnStyle, style_output

__all__ = ["AnnotationLayer"]

CROWNS_LAYER, AREAS_LAYER = "crowns", "areas"
NOTE = "note"
STYLES = "layer_styles"  # QGIS's own table, in which a GeoPackage keeps how its layers look


class AnnotationLayer(JobAlgorithm):
    ID = "annotationlayer"
    JOB = PredictJob

    LABELS = "LABELS"
    PREFILL = "PREFILL"
    SCORE_THRESHOLD = "SCORE_THRESHOLD"
    OVERWRITE = "OVERWRITE"
    OUTPUT = "OUTPUT"
    CROWNS = "CROWNS"

    def __init__(self) -> None:
        super().__init__()
        self._crs = QgsCoordinateReferenceSystem()  # the raster's, taken in the main thread

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add_raster(tr("The orthomosaic on which to draw crowns. The layers get its CRS."))
        self.add(
            QgsProcessingParameterString(self.LABELS, tr("Classes, separated by commas"), defaultValue="Tree"),
            tr(
                "What the list of classes offers while drawing, such as: spruce, larch, dead. The first is the default."
            ),
        )
        self.add_areas(
            tr("Areas to annotate"),
            tr(
                "Polygons that are copied into the layer of completely annotated areas, such as squares from 'Suggest "
                "areas'. Delete there what you do not finish. Empty: draw them yourself."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(self.PREFILL, tr("Pre-fill with a model's crowns"), defaultValue=False),
            tr("Correcting what a model finds is faster than drawing. Needs the engine."),
        )
        self.add_model(tr("The model to pre-fill with. Empty: the one that comes with the plugin."))
        self.add_share(
            self.SCORE_THRESHOLD,
            tr("Score threshold of pre-filled crowns (0–1)"),
            tr("Lower: fewer crowns to draw, more to delete. Empty: the model's own threshold."),
        )
        self.add_extent(
            tr("Extent to pre-fill"),
            tr("A rectangle in which crowns are pre-filled. Empty: the areas to annotate, or the whole raster."),
        )
        self.add_device(DEVICES, tr("auto: a graphics card where there is one, else the processor."))
        self.add(
            QgsProcessingParameterBoolean(self.OVERWRITE, tr("Replace existing annotations"), defaultValue=False),
            tr("A file that already holds annotations is only replaced if this is set."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.OUTPUT, tr("Annotations (GeoPackage)"), tr("GeoPackage") + " (*.gpkg)"
            ),
            tr("The file that holds both layers, with their forms and styles. Keep it: it is your work."),
        )
        self.add_output(
            QgsProcessingOutputVectorLayer(self.CROWNS, tr("Crowns to draw")),
            tr("The layer of crowns, which 'Split raster', 'Fine-tune' and 'Evaluate' take."),
        )
        self.add_output(
            QgsProcessingOutputVectorLayer(self.AREAS, tr("Completely annotated areas")),
            tr("The layer of areas, which they take as annotated areas or as areas to evaluate."),
        )

    def canExecute(self) -> tuple[bool, str]:
        return True, ""  # an empty layer needs no engine

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext) -> PredictJob:
        prefill = self.parameterAsBool(parameters, self.PREFILL, context)
        if prefill:
            found, reason = engine_found()
            if not found:
                raise InputError(reason)
        _labels(self.text(parameters, self.LABELS, context))
        output = self.destination(parameters, self.OUTPUT, context)
        if output and not self.parameterAsBool(parameters, self.OVERWRITE, context):
            _spare(output)
        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        if prefill or layer is None or not layer.isValid() or is_file(layer):
            raster = self.needed(self.raster(parameters, context), self.INPUT)
        else:  # only drawn upon: a map without an end will do
            raster = RasterInput(layer.source(), layer.name())
        self._crs = QgsCoordinateReferenceSystem(layer.crs())
        return PredictJob(
            raster=raster,
            output=self.work_file("found.gpkg"),
            model=self.model(parameters, context),
            areas=self.areas(parameters, context),
            extent=self.extent(parameters, context),
            score_threshold=self.number(parameters, self.SCORE_THRESHOLD, context),
            device=self.choice(parameters, self.DEVICE, context),
            batch_size=self.whole(parameters, self.BATCH_SIZE, context),
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if self.parameterAsBool(parameters, self.PREFILL, context):
            outputs: dict[str, Any] = super().processAlgorithm(parameters, context, feedback)
            return outputs
        reason = ""
        try:
            return self.outputs({}, parameters, context, feedback)
        except (DeepForestError, OSError) as error:
            reason = in_words(error)
        raise QgsProcessingException(reason)

    def outputs(
        self,
        result: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        labels = _labels(self.text(parameters, self.LABELS, context))
        crs = self._crs
        crowns = list(_found(result["output"])) if result else []
        others = sorted({crown[LABEL] for crown in crowns} - set(labels))
        if others:
            feedback.pushInfo(tr("Classes of the model added to the list: {names}.").format(names=", ".join(others)))
        areas = list(self._areas_to_annotate(parameters, crs, context))
        target = Path(self.destination(parameters, self.OUTPUT, context))
        with AtomicFile(target) as unfinished:
            _write(unfinished, CROWNS_LAYER, QgsWkbTypes.Type.Polygon, crs, crowns, first=True)
            _write(unfinished, AREAS_LAYER, QgsWkbTypes.Type.MultiPolygon, crs, areas, first=False)
            _keep_style(unfinished, CROWNS_LAYER, lambda layer: crowns_to_draw(layer, [*labels, *others]))
            _keep_style(unfinished, AREAS_LAYER, areas_to_draw)
        feedback.pushInfo(
            tr("{crowns} crowns and {areas} areas in '{file}'.").format(
                crowns=len(crowns), areas=len(areas), file=target
            )
        )
        outputs = {self.OUTPUT: str(target)}
        # The area lies below the crowns, so that these can be picked.
        for name, layer, title in (
            (self.AREAS, AREAS_LAYER, tr("Annotated areas")),
            (self.CROWNS, CROWNS_LAYER, tr("Crowns")),
        ):
            outputs[name] = f"{target}|layername={layer}"
            if context.project() is not None:
                details = QgsProcessingContext.LayerDetails(title, context.project(), name)
                details.forceName = True
                context.addLayerToLoadOnCompletion(outputs[name], details)
                style_output(outputs[name], OwnStyle(), context)
        return outputs

    def _areas_to_annotate(
        self, parameters: dict[str, Any], crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext
    ) -> list[QgsFeature]:
        """The features of AREAS in the raster's CRS; of a suggestion, its rank as the note."""
        source = self.parameterAsSource(parameters, self.AREAS, context)
        if source is None:
            return []
        request = QgsFeatureRequest()
        request.setDestinationCrs(crs, context.transformContext())
        rank = source.fields().lookupField("rank")
        fields = make_fields(_FIELDS[AREAS_LAYER])
        areas = []
        for given in source.getFeatures(request):
            if not given.hasGeometry():
                continue
            area = QgsFeature(fields)
            shape = given.geometry()
            shape.convertToMultiType()
            area.setGeometry(shape)
            if rank >= 0:
                area[NOTE] = tr("suggested, rank {rank}").format(rank=given.attribute(rank))
            areas.append(area)
        return areas

    def displayName(self) -> str:
        return tr("Annotation layer")

    def shortDescription(self) -> str:
        return tr("Makes a layer to draw crowns in, empty or pre-filled by a model.")

    def tags(self) -> list[str]:
        return tr("tree,crown,deepforest,annotate,digitize,label,training,draw,correct").split(",")


_FIELDS = {
    CROWNS_LAYER: ((LABEL, "string"), (SCORE, "double"), (NOTE, "string")),
    AREAS_LAYER: ((NOTE, "string"),),
}


def _labels(text: str) -> list[str]:
    """The classes of a list that commas, semicolons or line ends separate; the first is the default."""
    labels = list(dict.fromkeys(part.strip() for part in re.split(r"[,;\n]", text) if part.strip()))
    if not labels:
        raise InputError(tr("No class was given."), tr("Give at least one, such as Tree."))
    return labels


def _spare(path: str) -> None:
    """Refuse to replace a file that holds anything. Raises OutputError."""
    if not Path(path).exists():
        return
    kept = [
        sublayer
        for sublayer in QgsProviderRegistry.instance().querySublayers(path, Qgis.SublayerQueryFlag.CountFeatures)
        if sublayer.name() != STYLES and not (sublayer.providerKey() == "ogr" and sublayer.featureCount() == 0)
    ]
    readable = QgsProviderRegistry.instance().querySublayers(path)
    if kept or not readable:
        names = ", ".join(f"{layer.name()} ({layer.featureCount()})" for layer in kept if layer.featureCount() > 0)
        what = tr("features in {layers}").format(layers=names) if names else tr("data that is not of this plugin")
        raise OutputError(
            tr("'{path}' exists already and holds {what}.").format(path=path, what=what),
            tr("Choose another name, or tick 'Replace existing annotations'."),
        )


def _found(path: str) -> list[QgsFeature]:
    """The crowns that the engine found, as features of the layer to draw in."""
    layer = open_result(path, "crowns")
    fields = make_fields(_FIELDS[CROWNS_LAYER])
    crowns = []
    for found in layer.getFeatures():
        crown = QgsFeature(fields)
        crown.setGeometry(found.geometry())
        crown[LABEL], crown[SCORE] = found["label"], found["score"]
        crowns.append(crown)
    return crowns


def _write(
    path: Path,
    layer: str,
    kind: QgsWkbTypes.Type,
    crs: QgsCoordinateReferenceSystem,
    features: list[QgsFeature],
    *,
    first: bool,
) -> None:
    """A layer of the GeoPackage ``path``, which the ``first`` one makes. Raises OutputError."""
    actions = QgsVectorFileWriter.ActionOnExistingFile
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", layer
    options.actionOnExistingFile = actions.CreateOrOverwriteFile if first else actions.CreateOrOverwriteLayer
    writer = QgsVectorFileWriter.create(
        str(path), make_fields(_FIELDS[layer]), kind, crs, QgsCoordinateTransformContext(), options
    )
    if writer.hasError() == QgsVectorFileWriter.WriterError.NoError:
        writer.addFeatures(features)
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise OutputError(
            tr("'{path}' cannot be written: {reason}").format(path=path, reason=writer.errorMessage()),
            tr("Choose a folder in which you may create files."),
        )
    del writer  # closes the file


def _keep_style(path: Path, name: str, prepare: Callable[[QgsVectorLayer], None]) -> None:
    """Form and style into the GeoPackage, so that the layer has them wherever QGIS opens it. Raises OutputError."""
    layer = open_result(str(path), name)
    prepare(layer)
    if hasattr(layer, "saveStyleToDatabaseV2"):  # QGIS 3.44 warns of the other one, and QGIS 4 may lack it
        _, problem = layer.saveStyleToDatabaseV2(name, "", True, "")
    else:
        problem = layer.saveStyleToDatabase(name, "", True, "")
    if problem:
        raise OutputError(tr("The style of '{path}' cannot be written: {reason}").format(path=path, reason=problem))
