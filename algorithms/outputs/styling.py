"""Styles of the results, set when QGIS loads them: a style file, aliases with units, and a symbol for each class.

Classes differ in colour and line pattern, so that they are distinguishable in grey and with colour blindness.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, ClassVar, Optional

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProperty,
    QgsRasterLayer,
    QgsRenderContext,
    QgsRendererCategory,
    QgsSimpleLineSymbolLayer,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsValueMapFieldFormatter,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ...deepforest_qgis.common.messages import Message
from ...deepforest_qgis.common.provenance_labels import metadata_texts
from ...translation import format_number, of_engine
from ..base.algorithm import PLUGIN_FOLDER, tr
from ..base.layer_crs import renew_crs
from ..base.parameters import absolute
from ..inputs.layers import is_set
from .result_metadata import crowns_metadata

__all__ = [
    "MODEL_THRESHOLD",
    "PROVENANCE",
    "CrownsStyle",
    "DensityStyle",
    "FootprintsStyle",
    "MatchesStyle",
    "ResultStyle",
    "SuggestionsStyle",
    "class_outline",
    "decimals",
    "make_read_only",
    "outline",
    "style_output",
]

# The palette of Okabe and Ito, which is distinguishable with common kinds of colour blindness, with different lines
# (dashes and gaps in mm; empty: solid).
CLASSES = (
    ("#e69f00", ""),
    ("#56b4e9", "2.5;2"),
    ("#f0e442", "0.8;1.2"),
    ("#cc79a7", "4;1.5;0.8;1.5"),
    ("#ffffff", "6;2"),
    ("#d55e00", "1.5;3"),
    ("#009e73", "3;1;0.8;1;0.8;1"),
    ("#0072b2", "0.8;3"),
)
CASING = {"line_color": "0,0,0,170", "line_width": "1.05", "joinstyle": "round", "capstyle": "flat"}

LARGEST = 1e6  # upper limit in forms of numbers without one
MIN_SCORE = "min_score"  # layer variable: crowns with a lower score are hidden
# Custom property: the score threshold of the model, for the filter of the panel.
MODEL_THRESHOLD = "deepforest/model_threshold"
# Custom property: raster, model and parameters as JSON, for the report of 'Stand summary'. Projects and styles keep it.
PROVENANCE = "deepforest/provenance"


class ResultStyle(QgsProcessingLayerPostProcessorInterface):  # type: ignore[misc]
    """Base of the styles.

    Attributes:
        STYLE: File in the folder styles; empty: the style stored in the data source, which Processing does not load.
        TITLE: Name of the layer; empty: unchanged.
        ALIASES: Aliases by field name.
        about: Method, sources and parameters of the run, for the style and the metadata of the layer.
        source: Name of the raster or layer that was processed.
    """

    STYLE = ""
    TITLE = Message("")
    about: Mapping[str, Any] = MappingProxyType({})
    source = ""
    ALIASES: ClassVar[Mapping[str, Message]] = {}
    # QGIS keeps no reference to a post-processor, which would be destroyed before its layer is loaded.
    alive: ClassVar[set[ResultStyle]] = set()

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self.alive.discard(self)
        if isinstance(layer, (QgsVectorLayer, QgsRasterLayer)):
            self.apply(layer)
            if self.TITLE.template and self.source:
                layer.setName(of_engine(Message(self.TITLE.template, source=self.source)))
            renew_crs(layer)
            if layer.providerType() == "memory":
                store_style_when_saved(layer)
            layer.triggerRepaint()

    def apply(self, layer: Any) -> None:
        """Set the style of a layer."""
        if self.STYLE:
            layer.loadNamedStyle(str(PLUGIN_FOLDER / "algorithms" / "styles" / self.STYLE))
        else:
            layer.loadDefaultStyle()
        # Before widgets are set: in QGIS 3.22 a second alias removes the widget of its field.
        for field, alias in self.ALIASES.items():
            layer.setFieldAlias(layer.fields().lookupField(field), of_engine(alias))
        self.refine(layer)

    def refine(self, layer: Any) -> None:
        """Set what is not in the style file: what depends on the features, and translated texts."""


class CrownsStyle(ResultStyle):
    """The style of detected crowns."""

    STYLE = "crowns.qml"
    TITLE = Message("Predicted crowns ({source})", source="")
    ALIASES: ClassVar = {
        "score": Message("Score (0–1)"),
        "label": Message("Class"),
        "crown_diameter_m": Message("Crown diameter (m)"),
        "crown_area_m2": Message("Crown area: ellipse or outline (m²)"),
        "edge": Message("Cut by the raster edge"),
        "model": Message("Model"),
        "run": Message("Run"),
        "box_width_m": Message("Box width (m)"),
        "box_height_m": Message("Box height (m)"),
        "height_m": Message("Height (m)"),
    }

    def refine(self, layer: QgsVectorLayer) -> None:
        if self.about:
            layer.setMetadata(crowns_metadata(layer, self.about))
            layer.setCustomProperty(MODEL_THRESHOLD, self.about["model"].get("score_threshold"))
            layer.setCustomProperty(PROVENANCE, json.dumps(metadata_texts(self.about), ensure_ascii=False))
        index = layer.fields().lookupField("label")
        classes = sorted(str(value) for value in layer.uniqueValues(index)) if index >= 0 else []
        if len(classes) > 1:
            named = [QgsRendererCategory(name, class_outline(number), name) for number, name in enumerate(classes)]
            layer.setRenderer(QgsCategorizedSymbolRenderer("label", named))
        else:
            grade_by_score(layer)
        _hide_low_scores(layer)
        decimals(layer, "score", 2)
        for field in ("crown_diameter_m", "box_width_m", "box_height_m", "height_m"):
            decimals(layer, field, 1, most=LARGEST, unit=" m")
        decimals(layer, "crown_area_m2", 1, most=LARGEST, unit=" m²")
        make_read_only(layer, *(field for field in self.ALIASES if field != "label"))


def _hide_low_scores(layer: QgsVectorLayer) -> None:
    """Draw only crowns with at least the score in the layer variable ``min_score``, which the user may change."""
    if layer.fields().lookupField("score") < 0:
        return
    QgsExpressionContextUtils.setLayerVariable(layer, MIN_SCORE, 0)
    visible = QgsProperty.fromExpression(f'"score" is null or "score" >= coalesce(to_real(@{MIN_SCORE}), 0)')
    renderer = layer.renderer().clone()
    for symbol in renderer.symbols(QgsRenderContext()):
        for part in symbol.symbolLayers():
            part.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyLayerEnabled, visible)
    layer.setRenderer(renderer)


def grade_by_score(layer: QgsVectorLayer) -> None:
    """Divide the scores that the layer has, from the lowest to the highest, into equal classes of the palette."""
    index = layer.fields().lookupField("score")
    limits = layer.minimumValue(index), layer.maximumValue(index)
    low, high = map(float, limits) if is_set(limits[0]) and limits[0] < limits[1] else (0.0, 1.0)
    renderer = layer.renderer().clone()
    graded = isinstance(renderer, QgsGraduatedSymbolRenderer) and renderer.classAttribute() == "score"
    count = len(renderer.ranges()) if graded else 0
    steps = [low + (high - low) * number / count for number in range(count)] + [high]
    for number in range(count):
        renderer.updateRangeLowerValue(number, steps[number])
        renderer.updateRangeUpperValue(number, steps[number + 1])
        start, end = (format_number(step, ".2f") for step in steps[number : number + 2])
        renderer.updateRangeLabel(number, tr("score {low} to {high}").format(low=start, high=end))
    layer.setRenderer(renderer)  # also renews the counts in the legend


def make_read_only(layer: QgsVectorLayer, *fields: str) -> None:
    """Make the fields of these names that the layer has read-only in the form."""
    form = layer.editFormConfig()
    for index in map(layer.fields().lookupField, fields):
        if index >= 0:
            form.setReadOnly(index, True)
    layer.setEditFormConfig(form)


def outline(colour: str, dashes: str = "", width: float = 0.55) -> QgsFillSymbol:
    """An outline above a wider dark line, which makes it visible on bright ground.

    Args:
        colour: Colour of the line.
        dashes: Lengths of dashes and gaps in mm, separated by semicolons; empty: a solid line.
        width: Width in mm.
    """
    broken = {"use_custom_dash": "1", "customdash": dashes} if dashes else {}
    line = {"line_color": colour, "line_width": str(width), "joinstyle": "round", "capstyle": "flat"}
    symbol = QgsFillSymbol()
    symbol.deleteSymbolLayer(0)
    for one in (CASING, line):
        symbol.appendSymbolLayer(QgsSimpleLineSymbolLayer.create({**one, **broken}))
    return symbol


def class_outline(number: int) -> QgsFillSymbol:
    """The outline for a class, by its number from 0."""
    return outline(*CLASSES[number % len(CLASSES)])


def decimals(layer: QgsVectorLayer, field: str, places: int, *, most: float = 1.0, unit: str = "") -> None:
    """Set the decimals of a number in forms and tables.

    Args:
        layer: The layer.
        field: Name of the field.
        places: Number of decimals.
        most: Largest value; the smallest is 0.
        unit: Suffix in the form; in a table the unit is in the alias.
    """
    shown = {"Min": 0.0, "Max": most, "Step": 10.0**-places, "Precision": places, "Suffix": unit, "AllowNull": True}
    layer.setEditorWidgetSetup(layer.fields().lookupField(field), QgsEditorWidgetSetup("Range", shown))


class MatchesStyle(ResultStyle):
    """The style of the matches of an evaluation."""

    STYLE = "matches.qml"
    TITLE = Message("Matches ({source})", source="")
    ALIASES: ClassVar = {
        "result": Message("Result"),
        "score": Message("Score (0–1)"),
        "label": Message("Class"),
        "iou": Message("IoU (0–1)"),
        "distance_m": Message("Distance (m)"),
    }

    def refine(self, layer: QgsVectorLayer) -> None:
        texts = {
            "true positive": tr("true positive"),
            "false positive": tr("false positive"),
            "missed": tr("false negative (missed)"),
            "ignored": tr("ignored"),
            "": tr("digitized or corrected"),
        }
        renderer = layer.renderer().clone()
        for number, category in enumerate(renderer.categories()):
            renderer.updateCategoryLabel(number, texts[str(category.value() or "")])
        layer.setRenderer(renderer)
        choices = [{text: value or QgsValueMapFieldFormatter.NULL_VALUE} for value, text in texts.items()]
        widget = QgsEditorWidgetSetup("ValueMap", {"map": choices})
        layer.setEditorWidgetSetup(layer.fields().lookupField("result"), widget)
        for name, most in (("score", 1.0), ("iou", 1.0), ("distance_m", LARGEST)):
            decimals(layer, name, 2, most=most)
            make_read_only(layer, name)


class FootprintsStyle(ResultStyle):
    """The style of the patch footprints."""

    STYLE = "footprints.qml"
    TITLE = Message("Patch footprints ({source})", source="")
    ALIASES: ClassVar = {
        "image_path": Message("Image"),
        "crowns": Message("Crowns"),
        "col": Message("Column (px)"),
        "row": Message("Row (px)"),
        "width": Message("Width (px)"),
        "height": Message("Height (px)"),
    }


class DensityStyle(ResultStyle):
    """The style of a crown density: the same classes for every raster, each twice as wide as the one before."""

    STYLE = "density.qml"
    TITLE = Message("Crown density ({source})", source="")

    def refine(self, layer: QgsRasterLayer) -> None:
        renderer = layer.renderer().clone()
        shader = renderer.shader().rasterShaderFunction()
        steps, low = shader.colorRampItemList(), 0
        for step in steps:
            if step.value == 0:
                step.label = tr("no crowns")
            elif math.isinf(step.value):
                step.label = tr("more than {low} crowns per hectare").format(low=low)
            else:
                step.label = tr("{low}–{high} crowns per hectare").format(low=low, high=int(step.value))
                low = int(step.value)
        shader.setColorRampItemList(steps)
        layer.setRenderer(renderer)


class SuggestionsStyle(ResultStyle):
    """The style of suggested areas."""

    STYLE = "footprints.qml"
    TITLE = Message("Suggested areas ({source})", source="")
    ALIASES: ClassVar = {
        "rank": Message("Rank (1: annotate first)"),
        "crowns_in_doubt": Message("Uncertain crowns"),
        "crowns_expected": Message("Expected crowns"),
        "novelty": Message("Novelty (1 = unlike any annotated area)"),
    }

    def refine(self, layer: QgsVectorLayer) -> None:
        """Label the areas with their rank, white with a dark buffer."""
        for field, places in (("crowns_in_doubt", 1), ("crowns_expected", 1), ("novelty", 2)):
            decimals(layer, field, places, most=LARGEST)
        settings = QgsPalLayerSettings()
        settings.fieldName = "rank"
        text = QgsTextFormat()
        text.setSize(14)
        text.setColor(QColor("#ffffff"))
        buffer = QgsTextBufferSettings()
        buffer.setEnabled(True)
        buffer.setSize(1.0)
        buffer.setColor(QColor("#202020"))
        text.setBuffer(buffer)
        settings.setFormat(text)
        layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
        layer.setLabelsEnabled(True)


def store_style(layer: QgsVectorLayer) -> str:
    """Store the style of a layer in its GeoPackage as the default one, and return an error or an empty text."""
    if layer.storageType() != "GPKG":  # other formats have no styles
        return ""
    if hasattr(layer, "saveStyleToDatabaseV2"):  # the other one is deprecated since QGIS 3.44
        return str(layer.saveStyleToDatabaseV2(layer.name(), "", True, "")[1])
    return str(layer.saveStyleToDatabase(layer.name(), "", True, ""))


def store_style_when_saved(layer: QgsVectorLayer) -> None:
    """Store the style of a temporary layer in the GeoPackage to which QGIS saves it ("Make permanent")."""

    def store() -> None:
        layer.dataSourceChanged.disconnect(store)
        store_style(layer)

    layer.dataSourceChanged.connect(store)


def style_output(layer_id: Optional[str], style: ResultStyle, context: QgsProcessingContext, source: str = "") -> None:
    """Store the style in an output that is a GeoPackage, and style and name an output layer when QGIS loads it."""
    style.source = source
    if layer_id and type(style) is not ResultStyle and Path(layer_id).suffix.lower() == ".gpkg":
        layer = QgsVectorLayer(layer_id, Path(layer_id).stem, "ogr")
        if layer.isValid():  # QGIS decodes the name of a file, so that it does not find one with "%20", for example
            style.apply(layer)
            store_style(layer)
    for name in context.layersToLoadOnCompletion():
        if layer_id and layer_id in (name, absolute(name)):  # QGIS knows a file by the path that was given
            style.alive.add(style)
            context.layerToLoadOnCompletionDetails(name).setPostProcessor(style)
