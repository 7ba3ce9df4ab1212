"""How results look when QGIS loads them: a style file each, aliases with units, one colour per class."""

from __future__ import annotations

from typing import Any, ClassVar, Optional

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProperty,
    QgsRenderContext,
    QgsRendererCategory,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from .base import PLUGIN_FOLDER, tr

__all__ = ["CrownsStyle", "FootprintsStyle", "MatchesStyle", "OwnStyle", "SuggestionsStyle", "style_output"]

# Okabe and Ito's palette, told apart with every common kind of colour blindness.
CLASS_COLOURS = ("#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7", "#ffffff")


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
        if not isinstance(layer, QgsVectorLayer):
            return
        if self.STYLE:
            layer.loadNamedStyle(str(PLUGIN_FOLDER / "algorithms" / "styles" / self.STYLE))
        else:
            layer.loadDefaultStyle()
        self.refine(layer)
        for field, alias in self.aliases().items():
            index = layer.fields().lookupField(field)
            if index >= 0:
                layer.setFieldAlias(index, alias)
        layer.triggerRepaint()

    def refine(self, layer: QgsVectorLayer) -> None:
        """What the style file cannot say because it depends on the features."""

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
        for field in ("score", "crown_diameter_m", "crown_area_m2", "edge", "model", "run"):
            _read_only(layer, field)

    def _colour(self, layer: QgsVectorLayer, classes: list[str]) -> None:
        categories = []
        for number, name in enumerate(classes):
            colour = CLASS_COLOURS[number % len(CLASS_COLOURS)]
            symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": colour, "outline_width": "0.5"})
            categories.append(QgsRendererCategory(name, symbol, name))
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


class MatchesStyle(_Style):
    STYLE = "matches.qml"

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


class SuggestionsStyle(_Style):
    STYLE = "footprints.qml"

    def refine(self, layer: QgsVectorLayer) -> None:
        """The rank in the middle of its square, in white on dark so that it is read over imagery."""
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
            "novelty": tr("Novelty (1: as unlike as usual)"),
        }


def style_output(layer_id: Optional[str], style: _Style, context: QgsProcessingContext) -> None:
    """Have the output layer styled when QGIS loads it; does nothing where it is not loaded."""
    if layer_id and context.willLoadLayerOnCompletion(layer_id):
        style.alive.add(style)
        context.layerToLoadOnCompletionDetails(layer_id).setPostProcessor(style)
