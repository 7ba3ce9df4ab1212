"""The docked panel: choose raster, area and model, preview, detect, and filter the crowns by their score."""

from __future__ import annotations

import os
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsDockWidget, QgsMapLayerComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.base.algorithm import tr
from ..algorithms.inputs.layer_settings import bands_in_question
from ..deepforest_qgis.common.errors import DeepForestError
from ..deepforest_qgis.common.messages import counted
from ..deepforest_qgis.common.model_registry import register_model
from ..translation import in_words, of_engine
from .message_texts import as_html
from .model_choices import choose_model_file, model_choices
from .quick_detection import Area, Detected, QuickDetection, filter_by_score
from .task_runner import AlgorithmTask

__all__ = ["DetectionPanel"]

PREVIEW_M = 40.0  # side of the preview on the ground
PREVIEW_PX = 400  # side of the preview of a raster without CRS
STEPS = 200  # of the slider, from a score of 0 to 1
FILTER_MS = 60  # after the last move of the slider, before the layer is filtered


class DetectionPanel(QgsDockWidget):  # type: ignore[misc]
    """The panel. ``card_wanted`` is emitted with the model whose card is to be shown.

    Args:
        iface: QGIS's interface.
        detection: Runs the detections.
        parent: QGIS's main window.
    """

    card_wanted = pyqtSignal(str)

    def __init__(self, iface: Any, detection: QuickDetection, parent: QWidget) -> None:
        super().__init__(tr("DeepForest"), parent)
        self.setObjectName("DeepForestPanel")
        self._iface = iface
        self._detection = detection
        self._layer: Optional[QgsVectorLayer] = None
        self._task: Optional[AlgorithmTask] = None  # whose progress is shown
        self._followed: Optional[QgsRasterLayer] = None  # whose renderer is observed
        self._reason = ""  # why the engine cannot be used
        self._list_problem = ""  # shown last
        self._chosen = ""  # id of the raster that the user chose
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.addLayout(self._make_choices())
        layout.addLayout(self._make_buttons())
        layout.addWidget(self._make_progress())
        layout.addWidget(self._make_result())
        layout.addStretch()
        self.setWidget(content)
        self._filtering = QTimer(self)
        self._filtering.setSingleShot(True)
        self._filtering.setInterval(FILTER_MS)
        self._filtering.timeout.connect(self._filter)
        detection.changed.connect(self.update_state)
        detection.detected.connect(self._show)
        self.visibilityChanged.connect(self.choose_raster)
        self._fill_models()
        self._follow_raster()

    # -- widgets -------------------------------------------------------------------------------

    def _make_choices(self) -> QFormLayout:
        form = QFormLayout()
        self.raster = QgsMapLayerComboBox()
        self.raster.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.raster.layerChanged.connect(lambda *_: self._follow_raster())
        self.raster.activated.connect(lambda *_: self._keep_raster())
        self.area = QComboBox()
        self.area.addItems([tr("Map view"), tr("Whole layer"), tr("Selected polygons")])  # in the order of Area
        self.area.currentIndexChanged.connect(lambda *_: self._choose_area())
        self.polygons = QgsMapLayerComboBox()
        self.polygons.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.polygons.setVisible(False)
        self.model = QComboBox()
        self.model.activated.connect(lambda *_: self._choose_model())
        for box in (self.raster, self.area, self.polygons, self.model):  # long names do not widen the panel
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        self.bands = QLabel()
        self.bands.setWordWrap(True)
        self.bands.setVisible(False)
        form.addRow(tr("Raster:"), self.raster)
        form.addRow(self.bands)
        form.addRow(tr("Area:"), self.area)
        form.addRow("", self.polygons)
        self.card = QToolButton()
        self.card.setIcon(QgsApplication.getThemeIcon("/mActionPropertiesWidget.svg"))
        self.card.setToolTip(tr("Shows the card of the model: classes, ground resolution, metrics and origin."))
        self.card.clicked.connect(lambda *_: self.card_wanted.emit(self._detection.model))
        row = QHBoxLayout()
        row.addWidget(self.model, 1)
        row.addWidget(self.card)
        form.addRow(tr("Model:"), row)
        return form

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.preview = QPushButton(tr("Preview"))
        self.preview.clicked.connect(self.start_preview)
        self.detect = QPushButton(tr("Detect crowns"))
        self.detect.setDefault(True)
        self.detect.clicked.connect(self.start)
        for button in (self.preview, self.detect):
            row.addWidget(button)
        return row

    def _make_progress(self) -> QWidget:
        self.progress = QWidget()
        layout = QVBoxLayout(self.progress)
        layout.setContentsMargins(0, 0, 0, 0)
        self.stage = QLabel()
        self.stage.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.clicked.connect(self._detection.cancel)
        row = QHBoxLayout()
        row.addWidget(self.bar)
        row.addWidget(self.cancel)
        layout.addLayout(row)
        layout.addWidget(self.stage)
        return self.progress

    def _make_result(self) -> QWidget:
        self.result = QWidget()
        layout = QVBoxLayout(self.result)
        layout.setContentsMargins(0, 0, 0, 0)
        self.count = QLabel()
        self.count.setWordWrap(True)
        self.score = QSlider(Qt.Orientation.Horizontal)
        self.score.setRange(0, STEPS)
        self.score.setToolTip(
            tr("Crowns with a lower score are hidden; they remain in the temporary layer, but are not saved with it.")
        )
        self.score.valueChanged.connect(self._move)
        form = QFormLayout()
        form.addRow(tr("Minimum score:"), self.score)
        layout.addWidget(self.count)
        layout.addLayout(form)
        self.result.setVisible(False)
        return self.result

    # -- choices -------------------------------------------------------------------------------

    def _keep_raster(self) -> None:
        layer = self.raster.currentLayer()
        self._chosen = layer.id() if layer is not None else ""

    def _follow_raster(self) -> None:
        """Show whether other bands of the raster are used than those that QGIS shows, also after a change of style."""
        before, layer = self._followed, self.raster.currentLayer()
        if before is not None and not sip.isdeleted(before):
            before.rendererChanged.disconnect(self._show_bands)
        self._followed = layer
        if layer is not None:
            layer.rendererChanged.connect(self._show_bands)
        self._show_bands()
        self.update_state()

    def _show_bands(self) -> None:
        layer, text = self.raster.currentLayer(), ""
        used, shown = bands_in_question(layer, ()) if layer is not None and layer.isValid() else ((), ())
        if shown:
            text = tr(
                "Bands {used} are used as red, green and blue, but QGIS shows bands {shown}. Choose other bands in "
                "'Predict tile'."
            ).format(used=_listed(used), shown=_listed(shown))
        self.bands.setText(text)
        self.bands.setVisible(bool(text))

    def choose_raster(self, *_: Any) -> None:
        """Choose the raster of the toolbar button, unless the user chose one."""
        current, layer = self.raster.currentLayer(), self._detection.raster()[0]
        if layer is not None and (current is None or current.id() != self._chosen):
            self.raster.setLayer(layer)

    def _fill_models(self, chosen: str = "") -> None:
        """List the bundled model, the released one and the user's own ones."""
        self.model.clear()
        for index, choice in enumerate(model_choices(self._warn_once)):
            self.model.addItem(choice.label, choice.path)
            self.model.setItemData(index, choice.tip, Qt.ItemDataRole.ToolTipRole)
        if self.model.findData(chosen) < 0 and os.path.exists(chosen):  # the list of own models cannot be written
            self.model.addItem(os.path.basename(chosen), chosen)
        self.model.addItem(tr("Choose a file…"), None)
        self.model.setCurrentIndex(max(self.model.findData(chosen), 0))

    def _choose_model(self) -> None:
        if self.model.currentData() is None:
            path = choose_model_file(self)
            if path:
                self.add_model(path)
            else:
                self._fill_models(self._detection.model)
        self._use_model()

    def add_model(self, path: str) -> None:
        """Add a model file to the list of own models and choose it."""
        try:
            register_model(path, lambda text: self._warn_once(of_engine(text)))
        except DeepForestError as error:
            self._iface.messageBar().pushWarning("DeepForest", as_html(in_words(error)))
        self._fill_models(path)
        self._use_model()

    def _warn_once(self, text: str) -> None:
        """Show a problem of the list of models, which is read often."""
        if text != self._list_problem:
            self._iface.messageBar().pushWarning("DeepForest", as_html(text))
        self._list_problem = text

    def enterEvent(self, event: QEvent) -> None:
        """List models that were fine-tuned or deleted in the meantime."""
        self._fill_models(self._detection.model)
        self._use_model()
        super().enterEvent(event)

    def _use_model(self) -> None:
        if self.model.currentData() != self._detection.model:
            self._detection.model = self.model.currentData()
            self._detection.threshold = None  # that of the model

    def _choose_area(self) -> None:
        self.polygons.setVisible(self.area.currentIndex() == Area.SELECTION)

    # -- runs ----------------------------------------------------------------------------------

    def start(self) -> None:
        """Detect the crowns of the chosen area."""
        area = Area(self.area.currentIndex())
        self._detection.start(self.raster.currentLayer(), area, self.polygons.currentLayer())

    def start_preview(self) -> None:
        """Detect the crowns of a square in the centre of the map view."""
        raster = self.raster.currentLayer()
        self._detection.start(raster, Area.VIEW, extent=self._square(raster))

    def _square(self, raster: QgsRasterLayer) -> QgsReferencedRectangle:
        """A square around the centre of the map view, in a local CRS in metres; without CRS, of raster pixels."""
        settings, half = self._iface.mapCanvas().mapSettings(), PREVIEW_M / 2
        if not settings.destinationCrs().isValid() or not raster.crs().isValid():
            box = QgsRectangle.fromCenterAndSize(
                settings.extent().center(), *(PREVIEW_PX * raster.rasterUnitsPerPixelX(),) * 2
            )
            return QgsReferencedRectangle(box, settings.destinationCrs())
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        transform = QgsCoordinateTransform(settings.destinationCrs(), degrees, QgsProject.instance())
        try:
            centre = transform.transform(settings.extent().center())
        except QgsCsException:
            return QgsReferencedRectangle(settings.extent(), settings.destinationCrs())
        local = f"PROJ:+proj=aeqd +lat_0={centre.y()} +lon_0={centre.x()} +datum=WGS84 +units=m"
        return QgsReferencedRectangle(QgsRectangle(-half, -half, half, half), QgsCoordinateReferenceSystem(local))

    def _follow(self, task: AlgorithmTask) -> None:
        """Connect the progress of a detection that has started, here or in the toolbar."""
        self.cancel.setEnabled(True)
        self.bar.setValue(0)
        self.stage.setText(tr("Starting…"))
        task.feedback.progressChanged.connect(self._show_progress)
        task.feedback.stage_changed.connect(self.stage.setText)

    def _show_progress(self, percent: float) -> None:
        self.bar.setValue(int(percent))

    def set_engine(self, reason: str) -> None:
        """Set why the engine cannot be used; empty if it can."""
        self._reason = reason
        self.update_state()

    def update_state(self) -> None:
        """Enable what can be used now; the tool tips of the buttons have the reason."""
        task, self._task = self._task, self._detection.task
        running = self._task is not None
        if self._task is not None and self._task is not task:
            self._follow(self._task)
        elif self._task is not None and self._task.feedback.isCanceled():
            self.cancel.setEnabled(False)
            self.stage.setText(tr("Cancelling…"))
        if self._layer is not None and sip.isdeleted(self._layer):
            self._layer = None
            self.result.setVisible(False)
        reason = self._reason
        if self.raster.currentLayer() is None:
            reason = reason or tr("Add an orthomosaic first: the map shows no raster layer.")
        self.progress.setVisible(running)
        self.card.setEnabled(not self._reason)
        tip = tr("Detects the crowns of a square of {metres:.0f} m in the centre of the map view.")
        for widget, usual in ((self.preview, tip.format(metres=PREVIEW_M)), (self.detect, "")):
            widget.setEnabled(not reason and not running)
            widget.setToolTip(reason or usual)

    # -- results -------------------------------------------------------------------------------

    def _show(self, result: Detected) -> None:
        """Offer the slider for a new layer, at the score threshold that was used."""
        self._layer = result.layer
        self._layer.editingStopped.connect(self._filtering.start)
        self.result.setVisible(True)
        self.score.blockSignals(True)  # a threshold of the model is not a choice of the user
        self.score.setMinimum(int(result.lowest_score * STEPS))
        self.score.setValue(round(result.threshold * STEPS))
        self.score.blockSignals(False)
        self._show_count(result.threshold)

    def _move(self, value: int) -> None:
        self._detection.threshold = value / STEPS
        self._filtering.start()

    def _filter(self) -> None:
        """Hide the crowns below the score of the slider; legend and attribute table follow."""
        layer = self._layer
        if layer is None or sip.isdeleted(layer):
            self.result.setVisible(False)
            return
        if layer.isEditable():
            self.count.setText(tr("Save the changes of the layer first: a layer in edit mode cannot be filtered."))
            return
        least = self.score.value() / STEPS
        filter_by_score(layer, least)
        self._show_count(least)

    def _show_count(self, least: float) -> None:
        layer = self._layer
        if layer is None:
            return
        text = counted(
            layer.featureCount(),
            "{count} crown with a score of at least {score:.3g} in '{layer}'",
            "{count:,} crowns with a score of at least {score:.3g} in '{layer}'",
            score=least,
            layer=layer.name(),
        )
        self.count.setText(of_engine(text))


def _listed(bands: tuple[int, ...]) -> str:
    return ", ".join(str(band) for band in bands)
