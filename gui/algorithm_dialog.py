"""The dialog of an algorithm: that of Processing, with the probable layers chosen and notes on raster and run."""

from __future__ import annotations

from typing import Any, Callable, Optional

from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import Qgis, QgsProcessingContext, QgsProcessingFeedback, QgsProcessingMultiStepFeedback, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy

from ..algorithms.base.algorithm import DeepForestAlgorithm
from ..algorithms.base.parameters import Parameters
from ..algorithms.inputs.layer_settings import bands_in_question
from ..deepforest_qgis.common.bands import note_on_bands
from ..deepforest_qgis.common.errors import InputError
from ..translation import of_engine
from .quick_detection import note_on_crs

__all__ = ["DeepForestDialog"]


class _Feedback(QgsProcessingMultiStepFeedback):  # type: ignore[misc]
    """Passes everything on to the feedback of the dialog and keeps the last warning."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        super().__init__(1, feedback)
        self._feedback = feedback  # the base class does not own it
        self.last_warning = ""

    def pushWarning(self, warning: str) -> None:
        self.last_warning = warning
        super().pushWarning(warning)


class DeepForestDialog(AlgorithmDialog):  # type: ignore[misc]
    """The dialog of an algorithm, opened from the toolbox or the menu; not that of a batch.

    Args:
        algorithm: The algorithm.
        inputs: Ids of layers to choose by parameter name.
        show: Shows a text of a level in QGIS's message bar.
        parent: QGIS's window.
    """

    def __init__(
        self, algorithm: DeepForestAlgorithm, inputs: dict[str, str], show: Callable[[str, Any], None], parent: Any
    ) -> None:
        self._show = show
        self._note: Any = None
        self._without_crs = ""  # name of the raster of the run
        super().__init__(algorithm, parent=parent)
        self.setParameters(inputs)
        for name in ("INPUT", "BANDS"):
            wrapper = self.mainWidget().wrappers.get(name)
            if wrapper is not None:
                wrapper.widgetValueHasChanged.connect(self._show_bands)
        self._show_bands()

    def _raster(self) -> tuple[Any, tuple[int, ...]]:
        """The chosen raster, None if there is none, and the chosen bands."""
        wrappers = self.mainWidget().wrappers
        values = {name: wrappers[name].parameterValue() for name in ("INPUT", "BANDS") if name in wrappers}
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        given = Parameters(self.algorithm(), values, context)
        layer = given.raster_layer("INPUT") if given.given("INPUT") else None
        try:
            return (layer if layer is not None and layer.isValid() else None), given.bands("BANDS")
        except InputError:  # the run refuses them
            return None, ()

    def _show_bands(self, *_: Any) -> None:
        """Show in the message bar of the dialog whether other bands are used than those that QGIS shows."""
        layer, chosen = self._raster()
        note = None if layer is None else note_on_bands(layer.name(), *bands_in_question(layer, chosen))
        bar, before = self.messageBar(), self._note
        self._note = None
        if before is not None and not sip.isdeleted(before):
            bar.popWidget(before)
        if note is not None:
            label = QLabel(of_engine(note), bar)
            label.setWordWrap(True)  # the text of a usual message is cut off after two lines
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            self._note = bar.pushWidget(bar.createMessage(label), Qgis.MessageLevel.Info)

    def createFeedback(self) -> QgsProcessingFeedback:
        """The feedback of a run, called by Processing."""
        return _Feedback(super().createFeedback())

    def runAlgorithm(self) -> None:
        """Start the run, called by Processing."""
        layer, _ = self._raster()
        self._without_crs = layer.name() if layer is not None and not layer.crs().isValid() else ""
        super().runAlgorithm()

    def finish(
        self,
        successful: bool,
        result: dict[str, Any],
        context: QgsProcessingContext,
        feedback: Optional[QgsProcessingFeedback],
        in_place: bool = False,
    ) -> None:
        """Show in QGIS's message bar what is done after a cancelled run, and that sizes are unknown without a CRS."""
        if feedback is not None and feedback.isCanceled():
            if feedback.last_warning:
                self._show(feedback.last_warning, Qgis.MessageLevel.Info)
        elif successful and self._without_crs:
            self._show(note_on_crs(self._without_crs), Qgis.MessageLevel.Warning)
        super().finish(successful, result, context, feedback, in_place)
