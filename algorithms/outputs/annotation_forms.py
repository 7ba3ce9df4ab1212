"""Forms, default values and styles of the layers for annotation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsLinePatternFillSymbolLayer,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ...deepforest_qgis.common.messages import Message
from ..base.algorithm import tr
from ..inputs.layers import IGNORE, is_set
from .styling import FootprintsStyle, ResultStyle, class_outline, decimals, make_read_only, outline

__all__ = ["ONE_CLASS", "AnnotationsStyle", "ImageFootprintsStyle", "prepare_areas", "prepare_crowns"]

ONE_CLASS = "#ffd400"  # visible on leaves, bare ground and shadow
AREA = "#ff4fd8"


class AnnotationsStyle(ResultStyle):
    """The form and style of imported annotations."""

    ALIASES: ClassVar = {"image_path": Message("Image")}

    def refine(self, layer: QgsVectorLayer) -> None:
        values = layer.uniqueValues(layer.fields().lookupField("label"))
        prepare_crowns(layer, sorted(str(value) for value in values if is_set(value)) or ["Tree"])


class ImageFootprintsStyle(FootprintsStyle):
    """The style of the footprints of annotated images."""

    TITLE = Message("Image footprints ({source})", source="")


def prepare_crowns(layer: QgsVectorLayer, labels: Sequence[str]) -> None:
    """Set a list of classes, of which the first is the default, an outline for each, and a check box "ignore"."""
    label, score, note = (layer.fields().lookupField(name) for name in ("label", "score", "note"))
    ignore = layer.fields().lookupField(IGNORE)
    if ignore >= 0:
        layer.setFieldAlias(ignore, tr("Ignore (doubtful crown)"))
        layer.setEditorWidgetSetup(ignore, QgsEditorWidgetSetup("CheckBox", {"CheckedState": "", "UncheckedState": ""}))
        layer.setDefaultValueDefinition(ignore, QgsDefaultValue("false"))
    choices = {"map": [{value: value} for value in labels]}
    layer.setEditorWidgetSetup(label, QgsEditorWidgetSetup("ValueMap", choices))
    layer.setDefaultValueDefinition(label, QgsDefaultValue(QgsExpression.quotedString(labels[0])))
    layer.setFieldAlias(label, tr("Class"))
    layer.setFieldAlias(score, tr("Score"))
    layer.setFieldAlias(note, tr("Note"))
    make_read_only(layer, "score")
    decimals(layer, "score", 2)
    _set_note_widget(layer, note)
    if len(labels) == 1:
        form = layer.editFormConfig()
        form.setSuppress(QgsEditFormConfig.FeatureFormSuppress.SuppressOn)  # there is nothing to enter
        layer.setEditFormConfig(form)
        layer.setRenderer(QgsSingleSymbolRenderer(outline(ONE_CLASS)))
        return
    categories = [QgsRendererCategory(name, class_outline(number), name) for number, name in enumerate(labels)]
    # Other values and NULL, which would be invisible.
    categories.append(QgsRendererCategory("", outline("#ffffff", width=0.25), tr("other")))
    layer.setRenderer(QgsCategorizedSymbolRenderer("label", categories))


def prepare_areas(layer: QgsVectorLayer) -> None:
    """Set an outline with a sparse hatch, through which crowns are visible."""
    note = layer.fields().lookupField("note")
    layer.setFieldAlias(note, tr("Note"))
    _set_note_widget(layer, note)
    symbol = outline(AREA)
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setLineAngle(45)
    hatch.setDistance(6)
    hatch.subSymbol().symbolLayer(0).setWidth(0.3)
    hatch.setColor(symbol.symbolLayer(1).color())
    hatch.subSymbol().setOpacity(0.6)
    symbol.insertSymbolLayer(0, hatch)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def _set_note_widget(layer: QgsVectorLayer, note: int) -> None:
    """Free text for the note; the feature id is hidden."""
    layer.setEditorWidgetSetup(note, QgsEditorWidgetSetup("TextEdit", {"IsMultiline": True}))
    layer.setEditorWidgetSetup(layer.fields().lookupField("fid"), QgsEditorWidgetSetup("Hidden", {}))
