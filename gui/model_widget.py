"""The widget of model parameters in QGIS's dialogs, batches and graphical modeler: models by name, and files."""

from __future__ import annotations

from typing import Any

from processing.gui.wrappers import DIALOG_MODELER, WidgetWrapper
from qgis import utils
from qgis.core import QgsProcessingModelChildParameterSource
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from ..algorithms.base.algorithm import tr
from .message_texts import as_html
from .model_choices import choose_model_file, model_choices

__all__ = ["ModelWidgetWrapper"]

_INPUTS = ["file", "string"]
_OUTPUTS = ["outputFile", "outputFolder", "outputString"]


class ModelWidgetWrapper(WidgetWrapper):  # type: ignore[misc]
    """An editable list of models with a button that opens the file dialog.

    Processing creates it by the name of its class, see ``declarations``. In the modeler the list also has the inputs of
    the model and the outputs of other steps.
    """

    def createWidget(self) -> QWidget:
        self.models = QComboBox()
        self.models.setEditable(True)
        self.models.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.models.setCompleter(None)  # it would change the case of a typed path
        self.models.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.models.setMinimumContentsLength(12)
        for index, choice in enumerate(model_choices(self._warn)):
            self.models.addItem(choice.label, choice.name)
            self.models.setItemData(index, choice.tip, Qt.ItemDataRole.ToolTipRole)
        if self.dialogType == DIALOG_MODELER:
            model = self.dialog.model
            for source in model.availableSourcesForChild(self.dialog.childId, _INPUTS, _OUTPUTS):
                self.models.addItem(source.friendlyIdentifier(model), source)
        self.models.lineEdit().setPlaceholderText(self.models.itemText(0))
        self.models.currentTextChanged.connect(lambda *_: self.widgetValueHasChanged.emit(self))
        self.browse = QToolButton()
        self.browse.setText("…")
        self.browse.setToolTip(tr("Choose a file…"))
        self.browse.clicked.connect(lambda *_: self._browse())
        widget = QWidget()
        layout = QHBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.models, 1)
        layout.addWidget(self.browse)
        return widget

    def _warn(self, text: str) -> None:
        """Show a warning in the dialog, or in the window of QGIS from a table or the modeler."""
        shown = self.dialog if hasattr(self.dialog, "messageBar") else utils.iface
        if shown is not None:
            shown.messageBar().pushWarning("DeepForest", as_html(text))

    def setValue(self, value: Any) -> None:
        values = [self.models.itemData(index) for index in range(self.models.count())]
        value = "" if value is None else value
        if value not in values and isinstance(value, QgsProcessingModelChildParameterSource):
            values.append(value)
            self.models.addItem(value.friendlyIdentifier(self.dialog.model), value)  # such as an expression
        if value in values:
            self.models.setCurrentIndex(values.index(value))
        else:
            self.models.setEditText(str(value))

    def value(self) -> Any:
        text = self.models.currentText()
        index = self.models.findText(text)
        return text.strip() if index < 0 else self.models.itemData(index)

    def _browse(self) -> None:
        path = choose_model_file(self.models)
        if path:
            self.models.setEditText(path)
