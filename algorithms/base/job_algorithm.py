"""The algorithms that run a job of the engine: parameters to the job, the job to the engine, results to sinks."""

from __future__ import annotations

import re
import shutil
from abc import abstractmethod
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, ClassVar, Optional, TypeVar

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterBand,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProperty,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsWkbTypes,
)

from ...deepforest_qgis.common.errors import Cancelled, DeepForestError, InputError, LayerError, RasterError
from ...deepforest_qgis.common.jobs import EvaluateJob, Extent, FineTuneJob, Job, PredictJob, RasterInput, VectorInput
from ...deepforest_qgis.common.locks import lock_targets
from ...deepforest_qgis.common.sqlite_files import uncommitted_changes
from ...runtime import task
from ...translation import in_words, language
from ..inputs.layers import (
    LABEL,
    Raster,
    check_writable,
    copy_features,
    export,
    is_file,
    open_result,
    plain_fields,
    raster_of,
)
from ..inputs.map_grid import Look, lay_grid
from ..inputs.prepared_raster import OpenedWithOptions, PreparedRaster
from ..inputs.web_map import FetchedMap
from . import run_folders
from .algorithm import DeepForestAlgorithm, engine_found, tr

__all__ = ["JobAlgorithm"]

T = TypeVar("T")

# How a model of a hub is written, owner/name or owner/name@revision; the engine knows what is there.
_HUB_NAME = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*(@\w[\w./-]*)?", re.ASCII)
_MODEL_FILES = (".safetensors", ".ckpt", ".pl", ".pt", ".pth")


@dataclass(frozen=True)
class _Export:
    """A vector parameter whose features are written to ``path`` before the job starts."""

    path: str
    label_field: str


class JobAlgorithm(DeepForestAlgorithm):
    """Base of the algorithms that run a job.

    A subclass names its job class in ``JOB``, declares its parameters, makes the job in :meth:`job` with
    the readers below, and turns the engine's answer into outputs in :meth:`outputs`. Layers, extents and
    destinations are resolved to plain data in ``prepareAlgorithm``; features are read in ``processAlgorithm``.
    """

    JOB: ClassVar[Any] = None

    INPUT = "INPUT"
    BANDS = "BANDS"
    GROUND_RESOLUTION = "GROUND_RESOLUTION"
    ANNOTATIONS = "ANNOTATIONS"
    LABEL_FIELD = "LABEL_FIELD"
    CROWN_DIAMETER = "CROWN_DIAMETER"
    AREAS = "AREAS"
    VALIDATION_ANNOTATIONS = "VALIDATION_ANNOTATIONS"
    EXTENT = "EXTENT"
    RESUME = "RESUME"
    PATCH_SIZE = "PATCH_SIZE"
    PATCH_OVERLAP = "PATCH_OVERLAP"
    MODEL = "MODEL"
    DEVICE = "DEVICE"
    BATCH_SIZE = "BATCH_SIZE"

    def __init__(self) -> None:
        super().__init__()
        self._exports: dict[str, _Export] = {}
        self._prepared: Optional[PreparedRaster] = None
        self._folder = ""
        self._filled: list[str] = []
        self._job: Optional[Job] = None

    # -- for the subclass ------------------------------------------------------------------

    @abstractmethod
    def job(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Job:
        """The job that the parameters describe.

        Raises:
            InputError: they cannot work.
        """

    @abstractmethod
    def outputs(
        self,
        result: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Processing's outputs from the engine's answer."""

    @classmethod
    def default(cls, field: str) -> Any:
        """The default of a field of the job: said once, in the job."""
        return next(f.default for f in fields(cls.JOB) if f.name == field)

    # -- what Processing calls ---------------------------------------------------------------

    def canExecute(self) -> tuple[bool, str]:
        return engine_found()

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        ok, reason = super().checkParameterValues(parameters, context)
        try:
            if not ok:
                self._check_sources(parameters, context)  # of some of them QGIS only says that they are not found
                return ok, reason
            self._resolve(parameters, context)
        except DeepForestError as error:
            return False, in_words(error)
        finally:
            self._prepared = None
        return True, ""

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # Models and scripts do not ask checkParameterValues: what cannot work is refused here too.
        reason = ""
        try:
            self._job = self._resolve(parameters, context)
        except DeepForestError as error:
            reason = in_words(error)
            self._prepared = None
        if reason:
            raise QgsProcessingException(reason)
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        outputs, reason = self._run(parameters, context, feedback)
        if reason:
            raise QgsProcessingException(reason)
        return outputs

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[dict[str, Any], str]:
        """The outputs, or why there are none.

        In words, because QGIS never frees an exception that leaves an algorithm, nor the layers that its
        traceback holds; they would be torn down after QGIS itself, which ends in a crash (QGIS 3.22).
        """
        if self._job is None:
            return {}, tr("The algorithm was run before it was prepared.")
        folder = Path(self._folder)
        result: Optional[dict[str, Any]] = None
        kept = done = False
        try:
            run_folders.clear_away()
            with lock_targets(*self._filled):
                folder.mkdir(mode=0o700, parents=True)
                for name, wanted in self._exports.items():
                    source = self.parameterAsSource(parameters, name, context)
                    if source is None:
                        return {}, str(self.invalidSourceError(parameters, name))
                    export(source, wanted.path, wanted.label_field, feedback)
                result = task.run_job(self._with_raster(self._job, parameters, context, feedback), feedback)
                outputs = self.outputs(result, parameters, context, feedback)
            done = True
            return outputs, ""
        except (DeepForestError, OSError, QgsProcessingException) as error:
            _let_go(error)
            if isinstance(error, Cancelled) and feedback.isCanceled():
                return {}, ""
            kept = result is not None and any(folder.glob("*.gpkg"))
            if not kept:
                return {}, in_words(error)
            # Hours of work must not go because the last copy failed.
            return {}, f"{in_words(error)} " + tr("The engine's result is kept in '{folder}', for {days} days.").format(
                folder=run_folders.keep(folder), days=run_folders.KEEP_DAYS
            )
        finally:
            if self._prepared is not None:
                self._prepared.release(done=done)
                self._prepared = None  # an exception that QGIS never frees would keep the map's provider
            if not kept:
                shutil.rmtree(folder, ignore_errors=True)

    def _with_raster(
        self, job: Job, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Job:
        """The job once its raster is there as a file that the engine can open."""
        if self._prepared is None or isinstance(job, EvaluateJob) or job.raster is None:
            return job
        resume = self.parameterDefinition(self.RESUME) is None or self.parameterAsBool(parameters, self.RESUME, context)
        path = self._prepared.make(Path(self._folder), feedback, resume=resume)
        return replace(job, raster=replace(job.raster, path=path))

    def _resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Job:
        self._exports, self._prepared, self._filled = {}, None, []
        self._folder = str(run_folders.run_folder())
        self._check_sources(parameters, context)
        for definition in self.destinationParameterDefinitions():
            self._check_destination(definition, parameters.get(definition.name()))
        job = self.job(parameters, context)
        if isinstance(job, (EvaluateJob, FineTuneJob, PredictJob)):  # those with a report
            job = replace(job, language=language())
        return job

    def _check_sources(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Refuse layers whose last changes neither QGIS nor the engine would see."""
        for definition in self.parameterDefinitions():
            given = parameters.get(definition.name())
            if not isinstance(definition, QgsProcessingParameterFeatureSource) or given in (None, ""):
                continue
            layer = self.parameterAsVectorLayer(parameters, definition.name(), context)
            uri = layer.source() if layer is not None else str(given)
            left = uncommitted_changes(str(QgsProviderRegistry.instance().decodeUri("ogr", uri).get("path") or ""))
            if left is not None:
                raise LayerError(
                    tr(
                        "The last changes of layer '{name}' lie in '{file}', where a program left them, and nothing "
                        "can be written beside them to bring them to their end."
                    ).format(name=layer.name() if layer is not None else uri, file=left.name),
                    tr("Copy both files to a folder that you can write to, and choose the copy."),
                )

    def _check_destination(self, definition: QgsProcessingParameterDefinition, value: Any) -> None:
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = value.sink.staticValue()
        if not isinstance(value, str) or not value or value == QgsProcessing.TEMPORARY_OUTPUT:
            return
        is_file = isinstance(
            definition, (QgsProcessingParameterFileDestination, QgsProcessingParameterFolderDestination)
        )
        if not is_file and not Path(value).is_absolute():
            return  # a sink may be a database table or "memory:"; only files can be asked beforehand
        folder = isinstance(definition, QgsProcessingParameterFolderDestination)
        check_writable(value, definition.description(), folder=folder)
        if isinstance(definition, QgsProcessingParameterFeatureSink):
            self._filled.append(value)  # the others are written by the engine, which sees to them

    # -- reading parameters --------------------------------------------------------------------

    def work_file(self, name: str) -> str:
        """A private file for this run, gone when it ends."""
        return str(Path(self._folder) / name)

    def raster(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[RasterInput]:
        """INPUT with BANDS; none where it is optional and not given."""
        given = parameters.get(self.INPUT)
        if given is None or given == "":
            return None
        layer: Optional[QgsRasterLayer] = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        if layer is None or not layer.isValid() or is_file(layer):
            raster = raster_of(layer, given)
            if raster.options:
                self._prepared = OpenedWithOptions(raster.name, raster.path, raster.options)
        else:
            raster = self._rendered(layer, parameters, context)
        bands = self._bands(parameters, context)
        if isinstance(self._prepared, FetchedMap) and self._prepared.picture and bands == (1,):
            bands = ()  # QGIS counts a picture in full colour as one band
        for band in bands:
            if not 1 <= band <= raster.bands:
                raise RasterError(
                    tr("Band {band} was chosen, but the raster '{name}' has {count}.").format(
                        band=band, name=raster.name, count=raster.bands
                    ),
                    tr("Choose bands from 1 to {count}.").format(count=raster.bands),
                )
        if self.parameterDefinition(self.PATCH_SIZE) is not None:
            self._check_patch_fits(raster, self.whole(parameters, self.PATCH_SIZE, context))
        path = self._prepared.path if self._prepared is not None else raster.path
        return RasterInput(path=path, name=raster.name, bands=bands, crs=raster.crs)

    def _rendered(self, layer: QgsRasterLayer, parameters: dict[str, Any], context: QgsProcessingContext) -> Raster:
        """A raster that QGIS has to fetch or compute, as the file that will be made of it."""
        resolution = self.number(parameters, self.GROUND_RESOLUTION, context)
        grid = lay_grid(layer, self._look(parameters, context), resolution, context.transformContext())
        prepared = FetchedMap(layer, grid)
        self._prepared = prepared
        crs = layer.crs().toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)
        return Raster(prepared.path, layer.name(), prepared.bands, grid.width, grid.height, crs)

    def _look(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[Look]:
        """Which part of a map is needed: the extent, else the areas, else what annotations cover; none if nothing says.

        Areas are taken one by one, so that nothing is fetched between them.
        """
        if parameters.get(self.EXTENT) not in (None, "") and self.parameterDefinition(self.EXTENT) is not None:
            box = self.parameterAsExtent(parameters, self.EXTENT, context)
            return Look([(box, self.parameterAsExtentCrs(parameters, self.EXTENT, context))])
        areas = self._source(parameters, self.AREAS, context)
        if areas is not None:
            request = QgsFeatureRequest().setNoAttributes()
            request.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
            features = areas.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)
            boxes = [feature.geometry().boundingBox() for feature in features if feature.hasGeometry()]
            return Look([(box, areas.sourceCrs()) for box in boxes]) if boxes else None
        if self.parameterDefinition(self.EXTENT) is not None:
            return None  # annotations say where there are crowns already, not where to look for them
        sources = [self._source(parameters, name, context) for name in (self.ANNOTATIONS, self.VALIDATION_ANNOTATIONS)]
        extents = [(source.sourceExtent(), source.sourceCrs()) for source in sources if source is not None]
        if not extents:
            return None
        # Trees that nobody drew would be taught as background: not a pixel more than the annotations cover.
        diameter = self.number(parameters, self.CROWN_DIAMETER, context) or 0.0
        return Look(extents, margin=diameter / 2, exact=True)

    def _source(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> Optional[QgsProcessingFeatureSource]:
        if self.parameterDefinition(name) is None or parameters.get(name) in (None, ""):
            return None
        source = self.parameterAsSource(parameters, name, context)
        return source if source is not None and source.featureCount() != 0 else None

    def _bands(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[int, ...]:
        given = parameters.get(self.BANDS)
        parts = given.split(";") if isinstance(given, str) else given if isinstance(given, (list, tuple)) else []
        for part in parts:
            if not str(part).strip().lstrip("-").isdigit() and str(part).strip():
                raise InputError(
                    tr("Band '{band}' is not a number.").format(band=part),
                    tr("Give band numbers such as 1;2;3, in the order red, green, blue."),
                )
        return tuple(self.parameterAsInts(parameters, self.BANDS, context))

    def _check_patch_fits(self, raster: Raster, patch: Optional[int]) -> None:
        if patch is not None and patch > max(raster.width, raster.height):
            raise RasterError(
                tr("The patch size of {patch} px is larger than the raster '{name}' ({width} × {height} px).").format(
                    patch=patch, name=raster.name, width=raster.width, height=raster.height
                ),
                tr("Give a smaller patch size, or leave it empty for an automatic one."),
            )

    def vector(
        self,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        *,
        label_field: str = "",
        diameter: Optional[float] = None,
        may_be_empty: bool = False,
        only_polygons: bool = False,
    ) -> Optional[VectorInput]:
        """A vector parameter as the file it will be exported to; none where it is optional and not given.

        Raises:
            LayerError: it cannot be opened, has no features, no geometries of use, or lacks the label field.
        """
        given = parameters.get(name)
        if given is None or given == "":
            return None
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise LayerError(self.invalidSourceError(parameters, name))
        title = source.sourceName() or name
        self._check_source(source, title, diameter, may_be_empty=may_be_empty, only_polygons=only_polygons)
        if label_field and source.fields().lookupField(label_field) < 0:
            present = ", ".join(field.name() for field in source.fields())
            raise LayerError(
                tr("The layer '{name}' has no field '{field}'.").format(name=title, field=label_field),
                tr("Its fields are: {fields}.").format(fields=present or tr("none")),
            )
        path = self.work_file(f"{name.lower()}.gpkg")
        self._exports[name] = _Export(path, label_field)
        return VectorInput(path=path, name=title, label_field=LABEL if label_field else "", crown_diameter_m=diameter)

    def _check_source(
        self,
        source: QgsProcessingFeatureSource,
        title: str,
        diameter: Optional[float],
        *,
        may_be_empty: bool,
        only_polygons: bool,
    ) -> None:
        if source.featureCount() == 0 and not may_be_empty:
            raise LayerError(
                tr("The layer '{name}' has no features to use.").format(name=title),
                tr("Draw or import some first; if only selected features are to be used, select some."),
            )
        kind = QgsWkbTypes.geometryType(source.wkbType())
        kinds = QgsWkbTypes.GeometryType
        if kind == kinds.NullGeometry:
            raise LayerError(
                tr("The layer '{name}' is a table without geometries.").format(name=title),
                tr("Choose a layer of polygons or points."),
            )
        if kind == kinds.LineGeometry or (only_polygons and kind == kinds.PointGeometry):
            shape = tr("lines") if kind == kinds.LineGeometry else tr("points")
            wanted = tr("polygons") if only_polygons else tr("polygons or points")
            raise LayerError(
                tr("The layer '{name}' holds {shape}.").format(name=title, shape=shape),
                tr("Choose a layer of {wanted}.").format(wanted=wanted),
            )
        if kind == kinds.PointGeometry and diameter is None:
            raise LayerError(
                tr("The layer '{name}' holds points, whose crown diameter is unknown.").format(name=title),
                tr("Set the crown diameter (m), or choose a polygon layer."),
            )

    def annotations(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[VectorInput]:
        """ANNOTATIONS with LABEL_FIELD and CROWN_DIAMETER."""
        return self.vector(
            parameters,
            self.ANNOTATIONS,
            context,
            label_field=self.text(parameters, self.LABEL_FIELD, context),
            diameter=self.number(parameters, self.CROWN_DIAMETER, context),
        )

    def areas(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[VectorInput]:
        return self.vector(parameters, self.AREAS, context, only_polygons=True)

    def extent(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[Extent]:
        """EXTENT with its CRS; none where it is not given."""
        if parameters.get(self.EXTENT) in (None, ""):
            return None
        box = self.parameterAsExtent(parameters, self.EXTENT, context)
        crs = self.parameterAsExtentCrs(parameters, self.EXTENT, context)
        name = (crs.authid() or crs.toWkt()) if crs.isValid() else ""
        return Extent(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum(), name)

    def number(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Optional[float]:
        """A number, or none where it is left empty.

        Raises:
            InputError: it is not a number (QGIS itself lets words pass where a number is optional).
        """
        given = parameters.get(name, self.parameterDefinition(name).defaultValue())
        if given is None or (isinstance(given, str) and not given.strip()):
            return None
        if not isinstance(given, QgsProperty):
            try:
                float(given)
            except (TypeError, ValueError):
                raise InputError(
                    tr("{what} must be a number, not '{value}'.").format(
                        what=self.parameterDefinition(name).description(), value=given
                    )
                ) from None
        return float(self.parameterAsDouble(parameters, name, context))

    def whole(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Optional[int]:
        """A whole number, or none where it is left empty.

        Raises:
            InputError: it is not a whole number.
        """
        value = self.number(parameters, name, context)
        if value is not None and not value.is_integer():
            raise InputError(
                tr("{what} must be a whole number, not {value}.").format(
                    what=self.parameterDefinition(name).description(), value=value
                )
            )
        return None if value is None else int(value)

    def filled(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> float:
        """A number that may not be left empty."""
        return self.needed(self.number(parameters, name, context), name)

    def filled_whole(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> int:
        """A whole number that may not be left empty."""
        return self.needed(self.whole(parameters, name, context), name)

    def needed(self, value: Optional[T], name: str) -> T:
        """The value of the parameter ``name``, refused where it is missing."""
        if value is None:
            raise InputError(tr("{what} is missing.").format(what=self.parameterDefinition(name).description()))
        return value

    def existing(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext, *, folder: bool = False
    ) -> str:
        """The path of a file or folder that must exist; empty where it is not given."""
        path = self.text(parameters, name, context)
        if path and not (Path(path).is_dir() if folder else Path(path).exists()):
            raise InputError(
                tr("{what} '{path}' does not exist.").format(
                    what=self.parameterDefinition(name).description(), path=path
                )
            )
        return path

    def model(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """MODEL: a file or folder that exists, or a model of a hub by its name; empty where it is not given."""
        name = self.text(parameters, self.MODEL, context)
        if _HUB_NAME.fullmatch(name) and not name.endswith(_MODEL_FILES) and not Path(name).exists():
            return name
        path = self.existing(parameters, self.MODEL, context)
        # The worker has a folder of its own, where a relative path would be another.
        return str(Path(path).absolute()) if path else ""

    def text(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        return str(self.parameterAsString(parameters, name, context) or "").strip()

    def choice(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """The chosen word of an enumeration."""
        return str(self.parameterAsEnumString(parameters, name, context))

    def choices(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> tuple[str, ...]:
        """The chosen words of an enumeration of which several may be chosen; none at all is a choice too."""
        if isinstance(parameters.get(name), (list, tuple)) and not parameters[name]:
            return ()  # which QGIS takes for the default
        return tuple(self.parameterAsEnumStrings(parameters, name, context))

    def destination(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """The path of a file or folder destination; empty where it is skipped."""
        return str(self.parameterAsFileOutput(parameters, name, context) or "")

    # -- writing outputs -----------------------------------------------------------------------

    def fill_sink(
        self,
        parameters: dict[str, Any],
        name: str,
        path: str,
        layer_name: str,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Optional[str]:
        """Copy a layer that the engine wrote into the sink ``name``; its id, or none where it is skipped."""
        layer = open_result(path, layer_name)
        wanted = plain_fields(layer)
        sink, destination = self.parameterAsSink(
            parameters, name, context, wanted, QgsWkbTypes.Type.Polygon, layer.crs()
        )
        if sink is None:
            return None
        copy_features(layer, wanted, sink, self.parameterDefinition(name).description(), feedback)
        del sink  # closes the file before anyone opens it
        return str(destination)

    # -- declaring parameters that several algorithms share ----------------------------------------

    def add_raster(self, help_text: str, *, optional: bool = False) -> None:
        self.add(QgsProcessingParameterRasterLayer(self.INPUT, tr("Raster"), optional=optional), help_text)
        self.add(
            QgsProcessingParameterBand(
                self.BANDS,
                tr("Bands (red, green, blue)"),
                parentLayerParameterName=self.INPUT,
                optional=True,
                allowMultiple=True,
            ),
            tr(
                "Three bands in the order red, green, blue, or a single one. "
                "Empty: chosen by the raster's colour interpretation, else the first three."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.GROUND_RESOLUTION,
                tr("Ground resolution of web maps (m per pixel)"),
                QgsProcessingParameterNumber.Type.Double,
                optional=True,
                minValue=0.001,
                maxValue=100.0,
            ),
            tr(
                "For web maps only, which have no pixels of their own: metres on the ground that a pixel covers. Of "
                "tiled services the nearest zoom level is taken. Empty: 0.1. Finer than the service's imagery really "
                "is costs time and gains nothing."
            ),
            advanced=True,
        )

    def add_crowns(self, name: str, title: str, help_text: str, *, optional: bool = False) -> None:
        """A layer of crowns that people drew: polygons, or points with a crown diameter."""
        kinds = [QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVectorPoint]
        self.add(QgsProcessingParameterFeatureSource(name, title, kinds, optional=optional), help_text)

    def add_annotations(self, help_text: str, *, optional: bool = False) -> None:
        self.add_crowns(self.ANNOTATIONS, tr("Annotated crowns"), help_text, optional=optional)
        self.add_label_field(
            self.ANNOTATIONS, tr("The field that holds each crown's class. Empty: every crown is a Tree.")
        )
        self.add_diameter()
        self.add_areas(
            tr("Annotated areas"),
            tr(
                "Polygons inside which every crown is annotated. What lies outside is taken neither for tree nor for "
                "background. Empty: the whole raster counts as annotated."
            ),
        )

    def add_label_field(self, parent: str, help_text: str) -> None:
        self.add(
            QgsProcessingParameterField(
                self.LABEL_FIELD, tr("Class field"), parentLayerParameterName=parent, optional=True
            ),
            help_text,
        )

    def add_diameter(self) -> None:
        self.add(
            QgsProcessingParameterNumber(
                self.CROWN_DIAMETER,
                tr("Crown diameter of point layers (m)"),
                QgsProcessingParameterNumber.Type.Double,
                optional=True,
                minValue=0.01,
                maxValue=200.0,
            ),
            tr("Needed for point layers only: each point becomes a square crown of this width."),
            advanced=True,
        )

    def add_areas(self, label: str, help_text: str) -> None:
        self.add(
            QgsProcessingParameterFeatureSource(
                self.AREAS, label, [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
            ),
            help_text,
        )

    def add_extent(self, label: str, help_text: str) -> None:
        self.add(QgsProcessingParameterExtent(self.EXTENT, label, optional=True), help_text, advanced=True)

    def add_patches(self, size_help: str, overlap_help: str) -> None:
        self.add_whole(self.PATCH_SIZE, tr("Patch size (px)"), size_help, least=32)
        self.add_share(self.PATCH_OVERLAP, tr("Patch overlap (share of the patch, 0–0.95)"), overlap_help, most=0.95)

    def add_model(self, help_text: str) -> None:
        self.add(
            QgsProcessingParameterFile(
                self.MODEL,
                tr("Model (file, folder or name)"),
                optional=True,
                fileFilter=tr("Models") + " (*" + " *".join(_MODEL_FILES) + ");;" + tr("All files") + " (*)",
            ),
            help_text
            + " "
            + tr(
                "Models of the Hugging Face hub are written owner/name or owner/name@revision, such as "
                "weecology/deepforest-tree; the first use downloads them."
            ),
        )

    def add_device(self, devices: tuple[str, ...], help_text: str) -> None:
        self.add_choice(self.DEVICE, tr("Device"), devices, help_text)
        self.add_whole(
            self.BATCH_SIZE,
            tr("Batch size (patches)"),
            tr("Patches worked on at once. Empty: chosen for the device. A smaller number needs less memory."),
            least=1,
        )

    def add_choice(
        self, name: str, label: str, options: tuple[str, ...], help_text: str, *, basic: bool = False
    ) -> None:
        """One or several of the job's words; several where the job's default is a tuple."""
        default = self.default(name.lower())
        several = isinstance(default, tuple)
        # Static strings: a saved model or command line keeps its meaning when the list grows.
        self.add(
            _Choices(
                name,
                label,
                options=list(options),
                allowMultiple=several,
                defaultValue=list(default) if several else default,
                optional=several,
                usesStaticStrings=True,
            ),
            help_text,
            advanced=not basic,
        )

    def add_whole(self, name: str, label: str, help_text: str, *, least: int, basic: bool = False) -> None:
        """A whole number whose default is that of the job's field of the same name."""
        default = self.default(name.lower())
        self.add(
            QgsProcessingParameterNumber(
                name,
                label,
                QgsProcessingParameterNumber.Type.Integer,
                defaultValue=default,
                optional=default is None,
                minValue=least,
            ),
            help_text,
            advanced=not basic,
        )

    def add_share(self, name: str, label: str, help_text: str, *, most: float = 1.0, basic: bool = False) -> None:
        """A number from 0 to ``most`` whose default is that of the job's field of the same name."""
        default = self.default(name.lower())
        self.add(
            QgsProcessingParameterNumber(
                name,
                label,
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=default,
                optional=default is None,
                minValue=0.0,
                maxValue=most,
            ),
            help_text,
            advanced=not basic,
            widget_wrapper={"decimals": 2},
        )


class _Choices(QgsProcessingParameterEnum):  # type: ignore[misc]
    """An enumeration that copies several chosen words as a command, which QGIS 3.22 leaves out."""

    def clone(self) -> QgsProcessingParameterEnum:
        copy = _Choices(self.name(), self.description())
        copy.fromVariantMap(self.toVariantMap())
        return copy

    def valueAsPythonString(self, value: Any, context: QgsProcessingContext) -> str:
        if isinstance(value, (list, tuple)) and all(isinstance(word, str) for word in value):
            return str(list(value))
        return str(super().valueAsPythonString(value, context))


def _let_go(error: Optional[BaseException]) -> None:
    """Drop the tracebacks of an error and of what caused it: they hold layers, and the task that keeps the error."""
    while error is not None:
        error.__traceback__ = None
        error = error.__cause__ or error.__context__
