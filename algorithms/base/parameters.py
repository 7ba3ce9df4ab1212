"""The values that an algorithm was given, read by name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Optional, TypeVar

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsFields,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsProperty,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...deepforest_qgis.common.errors import InputError
from ...deepforest_qgis.common.hub_names import hub_name
from ...deepforest_qgis.common.jobs import Extent
from ...deepforest_qgis.common.model_registry import resolve_model
from ...deepforest_qgis.common.spec import Spec
from ...translation import language
from .run_folders import run_folder

__all__ = ["Parameters", "absolute"]

T = TypeVar("T")


class Parameters:
    """Reads the values of the parameters of an algorithm.

    Args:
        algorithm: The algorithm that declares the parameters.
        values: The values by parameter name, as Processing passes them.
        context: The context of the run.

    Attributes:
        folder: The path for the private files of the run, which does not exist yet.
    """

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        self.algorithm = algorithm
        self.values = values
        self.context = context
        self.folder = run_folder()

    def declared(self, name: str) -> bool:
        """Whether the algorithm has the parameter."""
        return self.algorithm.parameterDefinition(name) is not None

    def given(self, name: str) -> bool:
        """Whether the algorithm has the parameter and a value was given."""
        return self.declared(name) and self.values.get(name) not in (None, "")

    def is_set(self, spec: Spec) -> bool:
        """Whether a value was given.

        Raises:
            InputError: None was given, but the parameter is required.
        """
        if spec.required and not self.given(spec.qgis):
            self.required(None, spec.qgis)
        return self.given(spec.qgis)

    def label(self, name: str) -> str:
        """The label of the parameter in the language of QGIS."""
        return str(self.algorithm.parameterDefinition(name).description())

    # -- plain values --------------------------------------------------------------------------

    def value(self, spec: Spec) -> Any:
        """The value of a parameter as the job takes it. Rasters and layers are read in ``algorithms/inputs``.

        Raises:
            InputError: The value is not allowed.
        """
        name = spec.qgis
        if spec.kind == "language":
            return language()
        if spec.kind == "switch":
            return self.switch(name)
        if spec.kind in ("whole", "number"):
            value = self.whole(name) if spec.kind == "whole" else self.number(name)
            return (
                spec.default if value is None and spec.later else value if spec.optional else self.required(value, name)
            )
        if spec.kind == "choice":
            return self.choice(name) or spec.default
        if spec.kind == "choices":
            return self.choices(name)
        if spec.kind == "output_layer":  # written to a private file, then copied to the sink
            return self.work_file(f"{spec.layer}.gpkg") if spec.required or self.given(name) else ""
        readers = {
            "crs": self.crs,
            "extent": self.extent,
            "folder": self.folder_path,
            "model": self.model,
            "output_file": self.output_file,
            "output_folder": self.output_file,
            "output_raster": self.output_raster,
            "wholes": self.bands,
        }
        return readers.get(spec.kind, self.text)(name)

    def number(self, name: str) -> Optional[float]:
        """A number, or None if it is not set and has no default.

        Raises:
            InputError: The value is not a number (QGIS accepts any text for an optional number).
        """
        value = self.values.get(name)
        if value is None:
            value = self.algorithm.parameterDefinition(name).defaultValue()
        if value is None or (isinstance(value, str) and not value.strip()):
            return None
        if not isinstance(value, QgsProperty):
            try:
                float(value)
            except (TypeError, ValueError):
                raise InputError(
                    "{parameter}: {value} is not a number.", parameter=self.label(name), value=repr(value)
                ) from None
        return float(self.algorithm.parameterAsDouble(self.values, name, self.context))

    def whole(self, name: str) -> Optional[int]:
        """A whole number, or None if it is not set.

        Raises:
            InputError: The value is not a whole number.
        """
        value = self.number(name)
        if value is not None and not value.is_integer():
            raise InputError(
                "{parameter}: {value} is not a whole number.", parameter=self.label(name), value=repr(value)
            )
        return None if value is None else int(value)

    def required(self, value: Optional[T], name: str) -> T:
        """The value of the parameter ``name``.

        Raises:
            InputError: The value is None.
        """
        if value is None:
            raise InputError("{parameter}: a value is required.", parameter=self.label(name))
        return value

    def switch(self, name: str) -> bool:
        """True or false."""
        return bool(self.algorithm.parameterAsBool(self.values, name, self.context))

    def text(self, name: str) -> str:
        """A text without surrounding spaces, except the name of a field; empty if it is not set."""
        text = str(self.algorithm.parameterAsString(self.values, name, self.context) or "")
        is_field = isinstance(self.algorithm.parameterDefinition(name), QgsProcessingParameterField)
        return text if is_field else text.strip()

    def choice(self, name: str) -> str:
        """The chosen word of an enumeration."""
        return str(self.algorithm.parameterAsEnumString(self.values, name, self.context))

    def choices(self, name: str) -> tuple[str, ...]:
        """The chosen words of an enumeration that allows several, or none."""
        value = self.values.get(name)
        if isinstance(value, (list, tuple)) and not value:
            return ()  # QGIS replaces an empty list by the default
        return tuple(self.algorithm.parameterAsEnumStrings(self.values, name, self.context))

    def bands(self, name: str) -> tuple[int, ...]:
        """Band numbers, or none if they are not set.

        Raises:
            InputError: A band is not a number.
        """
        if not self.given(name):
            return ()
        value = self.values.get(name)
        parts = value.split(";") if isinstance(value, str) else value if isinstance(value, (list, tuple)) else []
        for part in parts:
            if not str(part).strip().lstrip("-").isdigit() and str(part).strip():
                raise InputError(
                    "Band '{band}' is not a number.",
                    "Give band numbers such as 1;2;3, in the order red, green, blue.",
                    band=str(part),
                )
        return tuple(self.algorithm.parameterAsInts(self.values, name, self.context))

    def extent(self, name: str) -> Optional[Extent]:
        """A rectangle with its CRS, or None if it is not set.

        Raises:
            InputError: The extent is empty.
        """
        if not self.given(name):
            return None
        box, crs = self.rectangle(name)
        return Extent(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum(), _definition(crs))

    def rectangle(self, name: str) -> tuple[QgsRectangle, QgsCoordinateReferenceSystem]:
        """An extent as QGIS objects."""
        given = (self.values, name, self.context)
        return self.algorithm.parameterAsExtent(*given), self.algorithm.parameterAsExtentCrs(*given)

    def crs(self, name: str) -> str:
        """A CRS as text; empty if it is not set."""
        crs = self.algorithm.parameterAsCrs(self.values, name, self.context) if self.given(name) else None
        return "" if crs is None else _definition(crs)

    # -- files ---------------------------------------------------------------------------------

    def work_file(self, name: str) -> str:
        """The path of a private file of this run, which is deleted with the run folder."""
        return str(self.folder / name)

    def file_path(self, name: str) -> str:
        """The path of an existing file or folder; empty if it is not set.

        Raises:
            InputError: It does not exist.
        """
        path = self.text(name)
        if path and not Path(path).exists():
            raise self._missing(name, path)
        return absolute(path)

    def folder_path(self, name: str) -> str:
        """The path of an existing folder; empty if it is not set.

        Raises:
            InputError: The folder does not exist.
        """
        path = self.text(name)
        if path and not Path(path).is_dir():
            raise self._missing(name, path)
        return absolute(path)

    def model(self, name: str) -> str:
        """The absolute path of a file or folder, also of an own model by its name, or a name on the Hub.

        Empty for the bundled model.

        Raises:
            InputError: The file does not exist.
        """
        text = self.text(name)
        path = resolve_model(text)
        if path is not None:
            return absolute(path)
        if hub_name(text) is None:
            raise self._missing(name, text)
        return text

    def _missing(self, name: str, path: str) -> InputError:
        return InputError("{parameter}: '{path}' does not exist.", parameter=self.label(name), path=path)

    def output_file(self, name: str) -> str:
        """The path of a file or folder destination; empty if the output is skipped."""
        return absolute(str(self.algorithm.parameterAsFileOutput(self.values, name, self.context) or ""))

    def output_raster(self, name: str) -> str:
        """The path of a raster destination; empty if the output is skipped."""
        return absolute(str(self.algorithm.parameterAsOutputLayer(self.values, name, self.context) or ""))

    # -- layers --------------------------------------------------------------------------------

    def raster_layer(self, name: str) -> Optional[QgsRasterLayer]:
        """The raster layer, or None if it cannot be loaded."""
        return self.algorithm.parameterAsRasterLayer(self.values, name, self.context)

    def members(self, name: str) -> list[Any]:
        """The layers of a parameter for several layers; a text for each that is given by its id or its path."""
        value = self.values.get(name)
        if isinstance(value, QgsProperty):
            return list(self.algorithm.parameterAsLayerList(self.values, name, self.context))
        flat: list[Any] = []
        for one in value if isinstance(value, (list, tuple)) else [value]:
            flat += one if isinstance(one, (list, tuple)) else [one]  # a list of a model inside a list
        return [one.strip() if isinstance(one, str) else one for one in flat if one not in (None, "")]

    def vector_layer(self, name: str) -> Optional[QgsVectorLayer]:
        """The vector layer, or None if it cannot be loaded."""
        value = self.values.get(name)
        if isinstance(value, QgsProcessingFeatureSourceDefinition):  # for example of the selected features
            layer = QgsProcessingUtils.mapLayerFromString(str(value.source.staticValue() or ""), self.context)
            return layer if isinstance(layer, QgsVectorLayer) else None
        return self.algorithm.parameterAsVectorLayer(self.values, name, self.context)

    def map_layers(self) -> list[QgsMapLayer]:
        """The layers of all raster and vector parameters that are set and can be loaded."""
        found = []
        for definition in self.algorithm.parameterDefinitions():
            if self.given(definition.name()):
                if isinstance(definition, QgsProcessingParameterRasterLayer):
                    found.append(self.raster_layer(definition.name()))
                elif isinstance(definition, QgsProcessingParameterFeatureSource):
                    found.append(self.vector_layer(definition.name()))
                elif isinstance(definition, QgsProcessingParameterMultipleLayers):
                    found += self.algorithm.parameterAsLayerList(self.values, definition.name(), self.context)
        return [layer for layer in found if layer is not None]

    def source(self, name: str) -> Optional[QgsProcessingFeatureSource]:
        """The feature source, or None if it is not set or cannot be opened."""
        return self.algorithm.parameterAsSource(self.values, name, self.context) if self.given(name) else None

    def sink(
        self, name: str, fields: QgsFields, crs: QgsCoordinateReferenceSystem, geometry: QgsWkbTypes.Type
    ) -> tuple[Optional[QgsFeatureSink], str]:
        """A sink and its layer id; None if the output is skipped."""
        sink, layer_id = self.algorithm.parameterAsSink(self.values, name, self.context, fields, geometry, crs)
        return sink, str(layer_id)

    # -- comparison ----------------------------------------------------------------------------

    def key(self) -> str:
        """A text that is equal for equal values; empty if a value cannot be compared."""
        try:
            return json.dumps({name: _identity(value) for name, value in sorted(self.values.items())})
        except TypeError:
            return ""


def absolute(path: str) -> str:
    """Make the path of a file absolute, because the worker has another working folder; an empty one stays empty."""
    return str(Path(path).absolute()) if path and not Path(path).is_absolute() else path


def _definition(crs: QgsCoordinateReferenceSystem) -> str:
    """A CRS as PROJ reads it; empty if it is not valid."""
    if not crs.isValid():
        return ""
    name = str(crs.authid())
    # The numbers of user-defined CRSs belong to the QGIS profile.
    if name and not name.startswith("USER:"):
        return name
    return str(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED))


def _identity(value: Any) -> Any:
    """A value as JSON-ready data. Raises TypeError for unknown types."""
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, QgsMapLayer):
        return ["layer", value.id(), value.source()]
    if isinstance(value, (QgsProcessingFeatureSourceDefinition, QgsProcessingOutputLayerDefinition, QgsProperty)):
        return [type(value).__name__, _identity(value.toVariant())]
    if isinstance(value, QgsRectangle):
        crs = value.crs().toWkt() if isinstance(value, QgsReferencedRectangle) else ""
        return ["extent", value.xMinimum(), value.yMinimum(), value.xMaximum(), value.yMaximum(), crs]
    if isinstance(value, (list, tuple)):
        return [_identity(one) for one in value]
    if isinstance(value, dict):
        return {str(name): _identity(one) for name, one in value.items()}
    raise TypeError(type(value).__name__)
