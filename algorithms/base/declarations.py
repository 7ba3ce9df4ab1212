"""QGIS parameters from the specifications of a job."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...deepforest_qgis.common.hub_names import MODEL_ENDINGS
from ...deepforest_qgis.common.jobs import RasterInput, VectorInput
from ...deepforest_qgis.common.spec import Spec, spec
from ...translation import of_engine
from .algorithm import DeepForestAlgorithm, tr

__all__ = ["declare", "model_filter"]

# Named, not imported: qgis_process has no widgets.
_MODEL_WIDGET = f"{str(__package__).rpartition('.algorithms')[0]}.gui.model_widget.ModelWidgetWrapper"


def model_filter() -> str:
    """Return the filter of a dialog for model files."""
    return tr("Models") + " (*" + " *".join(MODEL_ENDINGS) + ");;" + tr("All files") + " (*)"


def declare(
    algorithm: DeepForestAlgorithm, one: Spec, *, label: str = "", help_text: str = "", advanced: bool = False
) -> None:
    """Declare a parameter, for a raster or a layer with the parameters that belong to it.

    Args:
        algorithm: The algorithm that gets the parameter.
        one: The specification.
        label: Replaces the label of the specification.
        help_text: Replaces the help of the specification.
        advanced: Whether it is an advanced parameter here, in addition to the specification.
    """
    label, help_text = label or of_engine(one.label), help_text or of_engine(one.help)
    widget: dict[str, Any] = {} if one.decimals is None else {"widget_wrapper": {"decimals": one.decimals}}
    if one.kind == "model" and not one.own:
        widget = {"widget_wrapper": {"class": _MODEL_WIDGET}}
    algorithm.add(_definition(one, label), help_text, advanced=one.advanced or advanced, **widget)
    if one.kind == "raster" and not one.plain:
        _declare_raster_options(algorithm, one)
    for name in one.nested:
        nested = spec(VectorInput, name)
        definition = (
            QgsProcessingParameterField(nested.qgis, of_engine(nested.label), None, one.qgis, optional=True)
            if name == "label_field"
            else _number(nested, of_engine(nested.label))
        )
        algorithm.add(definition, of_engine(one.help_of(nested)), advanced=nested.advanced)


def _declare_raster_options(algorithm: DeepForestAlgorithm, raster: Spec) -> None:
    bands = spec(RasterInput, "bands")
    algorithm.add(
        QgsProcessingParameterBand(
            bands.qgis,
            of_engine(bands.label),
            parentLayerParameterName=raster.qgis,
            optional=True,
            allowMultiple=True,
        ),
        of_engine(bands.help),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "GROUND_RESOLUTION",
            tr("Ground resolution of web maps (m per pixel)"),
            QgsProcessingParameterNumber.Type.Double,
            optional=True,
            minValue=0.001,
            maxValue=100.0,
        ),
        tr(
            "Only for layers without a pixel size, such as web maps. Tiled services use the nearest zoom level. "
            "Default: 0.1 m. A resolution finer than the imagery takes longer and does not add detail."
        ),
        advanced=True,
    )


def _definition(one: Spec, label: str) -> QgsProcessingParameterDefinition:
    """The QGIS parameter of a specification."""
    name, optional = one.qgis, not one.required
    if one.kind in ("whole", "number"):
        return _number(one, label)
    if one.kind in ("choice", "choices"):
        return _enumeration(one, label)
    if one.kind == "switch":
        return QgsProcessingParameterBoolean(name, label, defaultValue=one.default, optional=one.later)
    if one.kind == "raster":
        return QgsProcessingParameterRasterLayer(name, label, optional=optional)
    if one.kind == "rasters":
        return _Rasters(name, label, QgsProcessing.SourceType.TypeRaster, optional=optional)
    if one.kind == "wholes" and one.parent:
        return QgsProcessingParameterBand(name, label, "", one.parent, optional, True)
    if one.kind == "wholes":
        return QgsProcessingParameterString(name, label, defaultValue="", optional=optional)
    if one.kind == "layer":
        types = [QgsProcessing.SourceType.TypeVectorPolygon]
        types += [QgsProcessing.SourceType.TypeVectorPoint] if one.points else []
        return QgsProcessingParameterFeatureSource(name, label, types, optional=optional)
    if one.kind == "extent":
        return QgsProcessingParameterExtent(name, label, optional=optional)
    if one.kind == "crs":
        return QgsProcessingParameterCrs(name, label, one.default, optional)
    if one.kind == "field":
        return QgsProcessingParameterField(name, label, one.default or "", one.parent, optional=optional)
    if one.kind == "folder":
        return QgsProcessingParameterFile(name, label, QgsProcessingParameterFile.Behavior.Folder, optional=optional)
    if one.kind == "model":
        return QgsProcessingParameterFile(name, label, optional=optional, fileFilter=model_filter())
    if one.kind == "output_layer":
        types = QgsProcessing.SourceType
        shapes = types.TypeVectorPoint if one.points else types.TypeVectorPolygon
        return QgsProcessingParameterFeatureSink(name, label, shapes, None, optional, one.created or one.required)
    if one.kind == "output_file":
        kinds = {".html": tr("HTML files"), ".csv": tr("CSV files"), ".safetensors": tr("DeepForest model")}
        files = f"{kinds[one.extensions[0]]} (*{one.extensions[0]})"
        return QgsProcessingParameterFileDestination(name, label, files, None, optional, one.created or one.required)
    if one.kind == "output_folder":
        return QgsProcessingParameterFolderDestination(name, label, None, optional, one.created or one.required)
    if one.kind == "output_raster":
        return QgsProcessingParameterRasterDestination(name, label, None, optional, one.created or one.required)
    return QgsProcessingParameterString(
        name, label, defaultValue=one.default, multiLine=not one.default, optional=optional
    )


def _number(one: Spec, label: str) -> QgsProcessingParameterNumber:
    types = QgsProcessingParameterNumber.Type
    kind = types.Integer if one.kind == "whole" else types.Double
    number = QgsProcessingParameterNumber(one.qgis, label, kind, one.default, one.optional or one.later)
    if one.least is not None:
        number.setMinimum(one.least)
    if one.most is not None:
        number.setMaximum(one.most)
    return number


def _enumeration(one: Spec, label: str) -> QgsProcessingParameterEnum:
    several = one.kind == "choices"
    # Static strings: saved models and commands keep their meaning if the list grows.
    return _Choices(
        one.qgis,
        label,
        options=list(one.choices),
        allowMultiple=several,
        defaultValue=list(one.default) if several else one.default,
        optional=several or one.later,
        usesStaticStrings=True,
    )


class _Choices(QgsProcessingParameterEnum):  # type: ignore[misc]
    """An enumeration whose several chosen words are part of a copied Python command; QGIS 3.22 leaves them out."""

    def clone(self) -> QgsProcessingParameterEnum:
        copy = _Choices(self.name(), self.description())
        copy.fromVariantMap(self.toVariantMap())
        return copy

    def valueAsPythonString(self, value: Any, context: QgsProcessingContext) -> str:
        if isinstance(value, (list, tuple)) and all(isinstance(word, str) for word in value):
            return str(list(value))
        return str(super().valueAsPythonString(value, context))


class _Rasters(QgsProcessingParameterMultipleLayers):  # type: ignore[misc]
    """Several rasters, of which some may not exist: the engine names them and processes the others."""

    def clone(self) -> QgsProcessingParameterMultipleLayers:
        copy = _Rasters(self.name(), self.description(), self.layerType())
        copy.fromVariantMap(self.toVariantMap())
        return copy

    def checkValueIsAcceptable(self, value: Any, context: Optional[QgsProcessingContext] = None) -> bool:
        texts = isinstance(value, (list, tuple)) and all(isinstance(one, (str, QgsMapLayer)) for one in value)
        return (texts and len(value) > 0) or bool(super().checkValueIsAcceptable(value, context))
