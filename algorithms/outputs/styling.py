"""How results look when QGIS loads them: a style file each, aliases with units, a colour and a line for each class.

What tells one thing from another is never the hue alone, so that it is seen in grey and with every kind of eyes.
"""

from __future__ import annotations

import math
from typing import Any, ClassVar, Optional

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsLayerMetadata,
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

from ..base.algorithm import PLUGIN_FOLDER, tr

__all__ = [
    "CrownsStyle",
    "DensityStyle",
    "FootprintsStyle",
    "MatchesStyle",
    "OwnStyle",
    "SuggestionsStyle",
    "class_outline",
    "decimals",
    "outline",
    "style_output",
]

# Okabe and Ito's palette, told apart with every common kind of colour blindness, each with a line of its own (dashes
# and gaps in mm; none: solid), told apart in grey.
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

LARGEST = 1e6  # of a number whose end nobody knows; a form wants one
# The layer's variable that hides crowns with a lower score, without running again.
MIN_SCORE = "min_score"


class _Style(QgsProcessingLayerPostProcessorInterface):  # type: ignore[misc]
    STYLE = ""  # a file of styles/; empty: the one that the layer's own file keeps
    # QGIS keeps no reference to a post-processor of Python's: without one here it is gone before its layer loads.
    alive: ClassVar[set[_Style]] = set()

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self.alive.discard(self)
        if not isinstance(layer, (QgsVectorLayer, QgsRasterLayer)):
            return
        if self.STYLE:
            layer.loadNamedStyle(str(PLUGIN_FOLDER / "algorithms" / "styles" / self.STYLE))
        else:
            layer.loadDefaultStyle()
        # Before widgets are set: in QGIS 3.22 a second alias takes its field's widget away.
        for field, alias in self.aliases().items():
            index = layer.fields().lookupField(field)
            if index >= 0:
                layer.setFieldAlias(index, alias)
        self.refine(layer)
        layer.triggerRepaint()

    def refine(self, layer: Any) -> None:
        """What the style file cannot say: what depends on the features, and words in QGIS's language."""

    def aliases(self) -> dict[str, str]:
        return {}


class OwnStyle(_Style):
    """The style that the layer's file keeps: opened by hand a layer has it, but Processing loads layers without."""


class CrownsStyle(_Style):
    """``about``: what the engine says of the run that found the crowns; it becomes the layer's metadata."""

    STYLE = "crowns.qml"

    def __init__(self, about: Optional[dict[str, Any]] = None) -> None:
        super().__init__()
        self._about = about

    def refine(self, layer: QgsVectorLayer) -> None:
        if self._about:
            layer.setMetadata(_metadata(layer, self._about))
        index = layer.fields().lookupField("label")
        classes = sorted(str(value) for value in layer.uniqueValues(index)) if index >= 0 else []
        if len(classes) > 1:
            self._colour(layer, classes)
        _hide_low_scores(layer)
        decimals(layer, "score", 2)
        decimals(layer, "crown_diameter_m", 1, most=LARGEST, unit=" m")
        decimals(layer, "crown_area_m2", 1, most=LARGEST, unit=" m²")
        for field in ("score", "crown_diameter_m", "crown_area_m2", "edge", "model", "run"):
            _read_only(layer, field)

    def _colour(self, layer: QgsVectorLayer, classes: list[str]) -> None:
        categories = [QgsRendererCategory(name, class_outline(number), name) for number, name in enumerate(classes)]
        layer.setRenderer(QgsCategorizedSymbolRenderer("label", categories))

    def aliases(self) -> dict[str, str]:
        return {
            "score": tr("Score (0–1)"),
            "label": tr("Class"),
            "crown_diameter_m": tr("Crown diameter (m)"),
            "crown_area_m2": tr("Crown area (m²)"),
            "edge": tr("Cut by the raster's edge"),
            "model": tr("Model"),
            "run": tr("Run"),
        }


def _metadata(layer: QgsVectorLayer, about: dict[str, Any]) -> QgsLayerMetadata:
    """What the layer shows, and from which raster, by which model and parameters and when it was made."""
    raster, model = str(about["raster"]["Raster"]), str(about["model"]["Model"])
    metadata = QgsLayerMetadata(layer.metadata())
    metadata.setType("dataset")
    metadata.setTitle(tr("Tree crowns on {raster}").format(raster=raster))
    parts = [
        (tr("Raster"), about["raster"]),
        (tr("Model"), about["model"]),
        (tr("Parameters"), about["parameters"]),
    ]
    listed = [
        "\n".join([f"{heading}:", *(f"{key}: {_plain(one)}" for key, one in part.items())]) for heading, part in parts
    ]
    told = tr("Tree crowns that the model {model} found on {raster}.").format(model=model, raster=raster)
    metadata.setAbstract("\n\n".join([told, *listed]))
    metadata.setCrs(layer.crs())
    metadata.setKeywords({"gmd:topicCategory": ["environment"], tr("Subject"): [tr("tree crowns"), model]})
    if about["model"].get("Licence"):
        metadata.setRights([tr("Model: {licence}").format(licence=about["model"]["Licence"])])
    metadata.setHistory([tr("{time}: found by DeepForest for QGIS.").format(time=about["began"])])
    return metadata


def _plain(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _hide_low_scores(layer: QgsVectorLayer) -> None:
    """Draw only crowns whose score reaches the layer's variable ``min_score``, which the user may change."""
    if layer.fields().lookupField("score") < 0:
        return
    QgsExpressionContextUtils.setLayerVariable(layer, MIN_SCORE, 0)
    reaches = QgsProperty.fromExpression(f'"score" is null or "score" >= coalesce(to_real(@{MIN_SCORE}), 0)')
    renderer = layer.renderer().clone()
    for symbol in renderer.symbols(QgsRenderContext()):
        for part in symbol.symbolLayers():
            part.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyLayerEnabled, reaches)
    layer.setRenderer(renderer)


def _read_only(layer: QgsVectorLayer, field: str) -> None:
    """What the model measured is not typed over by mistake in a form."""
    index = layer.fields().lookupField(field)
    if index >= 0:
        form = layer.editFormConfig()
        form.setReadOnly(index, True)
        layer.setEditFormConfig(form)


def outline(colour: str, dashes: str = "", width: float = 0.55) -> QgsFillSymbol:
    """A line around nothing, over a wider dark one that shows it over bright ground; ``dashes`` and width in mm."""
    broken = {"use_custom_dash": "1", "customdash": dashes} if dashes else {}
    line = {"line_color": colour, "line_width": str(width), "joinstyle": "round", "capstyle": "flat"}
    symbol = QgsFillSymbol()
    symbol.deleteSymbolLayer(0)
    for one in (CASING, line):
        symbol.appendSymbolLayer(QgsSimpleLineSymbolLayer.create({**one, **broken}))
    return symbol


def class_outline(number: int) -> QgsFillSymbol:
    """The symbol of the class of that number, from 0."""
    return outline(*CLASSES[number % len(CLASSES)])


def decimals(layer: QgsVectorLayer, field: str, places: int, *, most: float = 1.0, unit: str = "") -> None:
    """Have forms and tables show a number, from 0 to ``most``, with so many decimals.

    The unit stands behind it in a form; in a table it is in the title.
    """
    index = layer.fields().lookupField(field)
    if index >= 0:
        shown = {"Min": 0.0, "Max": most, "Step": 10.0**-places, "Precision": places, "Suffix": unit, "AllowNull": True}
        layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Range", shown))


class MatchesStyle(_Style):
    STYLE = "matches.qml"

    def refine(self, layer: QgsVectorLayer) -> None:
        words = {
            "true positive": tr("true positive (found)"),
            "false positive": tr("false positive (no such crown)"),
            "missed": tr("missed (not found)"),
            "": tr("drawn or corrected by hand"),
        }
        renderer = layer.renderer().clone()
        for number, category in enumerate(renderer.categories()):
            renderer.updateCategoryLabel(number, words[str(category.value() or "")])
        layer.setRenderer(renderer)
        choices = [{text: value or QgsValueMapFieldFormatter.NULL_VALUE} for value, text in words.items()]
        layer.setEditorWidgetSetup(
            layer.fields().lookupField("result"), QgsEditorWidgetSetup("ValueMap", {"map": choices})
        )
        decimals(layer, "score", 2)
        decimals(layer, "iou", 2)
        for field in ("score", "iou"):
            _read_only(layer, field)

    def aliases(self) -> dict[str, str]:
        return {
            "result": tr("Result"),
            "score": tr("Score (0–1)"),
            "label": tr("Class"),
            "iou": tr("Overlap (IoU, 0–1)"),
        }


class FootprintsStyle(_Style):
    STYLE = "footprints.qml"

    def aliases(self) -> dict[str, str]:
        return {
            "image_path": tr("Image"),
            "crowns": tr("Crowns"),
            "col": tr("Column (px)"),
            "row": tr("Row (px)"),
            "width": tr("Width (px)"),
            "height": tr("Height (px)"),
        }


class DensityStyle(_Style):
    """Steps that double, the same for every raster, so that two maps can be compared; nothing is drawn for none."""

    STYLE = "density.qml"

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


class SuggestionsStyle(_Style):
    STYLE = "footprints.qml"

    def refine(self, layer: QgsVectorLayer) -> None:
        """The rank in the middle of its square, in white on dark so that it is read over imagery."""
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

    def aliases(self) -> dict[str, str]:
        return {
            "rank": tr("Rank (1: annotate first)"),
            "crowns_in_doubt": tr("Crowns in doubt"),
            "crowns_expected": tr("Crowns expected"),
            "novelty": tr("Novelty (1: nothing alike annotated)"),
        }


def style_output(layer_id: Optional[str], style: _Style, context: QgsProcessingContext) -> None:
    """Have the output layer styled when QGIS loads it; does nothing where it is not loaded."""
    if layer_id and context.willLoadLayerOnCompletion(layer_id):
        style.alive.add(style)
        context.layerToLoadOnCompletionDetails(layer_id).setPostProcessor(style)
