"""Layers that people draw in: their forms, defaults and looks over imagery."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsLinePatternFillSymbolLayer,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ..base.algorithm import tr
from .styling import class_outline, decimals, outline

__all__ = ["areas_to_draw", "crowns_to_draw"]

ONE_CLASS = "#ffd400"  # told from leaves, bare ground and shadow alike
AREA = "#ff4fd8"


def crowns_to_draw(layer: QgsVectorLayer, labels: Sequence[str]) -> None:
    """A list of classes, of which the first is the default; an outline for each class."""
    label, score, note = (layer.fields().lookupField(name) for name in ("label", "score", "note"))
    _choose_from(layer, label, labels)
    layer.setDefaultValueDefinition(label, QgsDefaultValue(QgsExpression.quotedString(labels[0])))
    layer.setFieldAlias(label, tr("Class"))
    layer.setFieldAlias(score, tr("Score of the model (0–1), empty: drawn by hand"))
    layer.setFieldAlias(note, tr("Note"))
    form = layer.editFormConfig()
    form.setReadOnly(score, True)
    layer.setEditFormConfig(form)
    decimals(layer, "score", 2)
    _plain(layer, note)
    if len(labels) == 1:
        layer.setRenderer(QgsSingleSymbolRenderer(outline(ONE_CLASS)))
        return
    categories = [QgsRendererCategory(name, class_outline(number), name) for number, name in enumerate(labels)]
    # Whatever else someone wrote, or nothing: it would be invisible without this.
    categories.append(QgsRendererCategory("", outline("#ffffff", width=0.25), tr("other")))
    layer.setRenderer(QgsCategorizedSymbolRenderer("label", categories))


def areas_to_draw(layer: QgsVectorLayer) -> None:
    """A broad outline with a sparse hatch, through which crowns stay visible."""
    note = layer.fields().lookupField("note")
    layer.setFieldAlias(note, tr("Note"))
    _plain(layer, note)
    symbol = outline(AREA)
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setLineAngle(45)
    hatch.setDistance(6)
    hatch.subSymbol().symbolLayer(0).setWidth(0.3)
    hatch.setColor(symbol.symbolLayer(1).color())
    hatch.subSymbol().setOpacity(0.6)
    symbol.insertSymbolLayer(0, hatch)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def _choose_from(layer: QgsVectorLayer, field: int, values: Sequence[str]) -> None:
    layer.setEditorWidgetSetup(field, QgsEditorWidgetSetup("ValueMap", {"map": [{value: value} for value in values]}))


def _plain(layer: QgsVectorLayer, note: int) -> None:
    """Free text for the note; the feature's number is nobody's concern."""
    layer.setEditorWidgetSetup(note, QgsEditorWidgetSetup("TextEdit", {"IsMultiline": True}))
    number = layer.fields().lookupField("fid")
    if number >= 0:
        layer.setEditorWidgetSetup(number, QgsEditorWidgetSetup("Hidden", {}))
