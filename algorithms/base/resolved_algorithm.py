"""Algorithms whose parameters are resolved to plain data in the main thread, before they run in another one."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any, Optional

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ...deepforest_qgis.common.errors import Cancelled, DeepForestError
from ...translation import in_words
from ..inputs.layers import check_sources
from .algorithm import DeepForestAlgorithm
from .layer_crs import cache_crs
from .parameters import Parameters

__all__ = ["ResolvedAlgorithm"]


class ResolvedAlgorithm(DeepForestAlgorithm):
    """Base of the algorithms that validate everything before they start.

    A subclass returns plain data from :meth:`resolve` and uses them in :meth:`execute`. Processing validates parameters
    on one instance and runs another one with them: :meth:`createInstance` passes the resolved data on, so that they are
    not resolved twice.
    """

    def __init__(self) -> None:
        super().__init__()
        self._checked: Optional[tuple[str, Any]] = None  # key of the parameters, and what they were resolved to
        self._resolved: Any = None

    # -- for the subclass ----------------------------------------------------------------------

    @abstractmethod
    def resolve(self, given: Parameters) -> Any:
        """Validate the parameters and return them as plain data, without QGIS objects.

        Raises:
            DeepForestError: The algorithm cannot run with them.
        """

    def open(self, resolved: Any, given: Parameters) -> None:
        """Open what the run needs and only the main thread may open.

        Raises:
            DeepForestError: It cannot be opened.
        """

    @abstractmethod
    def execute(self, resolved: Any, given: Parameters, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Run with the resolved data and return the outputs; called in any thread.

        Raises:
            DeepForestError: The run failed.
        """

    # -- called by Processing ------------------------------------------------------------------

    def createInstance(self) -> ResolvedAlgorithm:
        instance: ResolvedAlgorithm = super().createInstance()
        instance._checked, self._checked = self._checked, None
        return instance

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        ok, reason = super().checkParameterValues(parameters, context)
        given = Parameters(self, parameters, context)
        self._checked = None
        try:
            if not ok:
                check_sources(given)  # QGIS reports a layer that cannot be recovered as one that was not found
                return ok, reason
            self._checked = given.key(), self.resolve(given)
        except DeepForestError as error:
            return False, in_words(error)
        return True, ""

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        given = Parameters(self, parameters, context)
        checked, self._checked = self._checked, None
        reason = ""
        try:
            if checked is not None and checked[0] and checked[0] == given.key():
                self._resolved = checked[1]
            else:  # models and scripts do not call checkParameterValues
                self._resolved = self.resolve(given)
            for layer in given.map_layers():
                cache_crs(layer.crs())
            self.open(self._resolved, given)
        except DeepForestError as error:
            reason = in_words(error)
        if reason:
            raise QgsProcessingException(reason)
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        outputs, reason = self._try(Parameters(self, parameters, context), feedback)
        if reason:
            raise QgsProcessingException(reason)
        return outputs

    def _try(self, given: Parameters, feedback: QgsProcessingFeedback) -> tuple[dict[str, Any], str]:
        """The outputs, or the reason why there are none."""
        # The exception itself must not leave the algorithm: QGIS never frees it, nor the layers that its traceback
        # holds. They would be destroyed after QGIS itself, which ends in a crash (QGIS 3.22).
        try:
            return self.execute(self._resolved, given, feedback), ""
        except (DeepForestError, OSError, QgsProcessingException) as error:
            _drop_tracebacks(error)
            if isinstance(error, Cancelled) and feedback.isCanceled():
                feedback.pushWarning(in_words(error))  # what was finished, and how to continue
                return {}, ""
            return {}, in_words(error)
        finally:
            self._resolved = None


def _drop_tracebacks(error: Optional[BaseException]) -> None:
    """Remove the tracebacks of an error and its causes: they hold layers, and the task that keeps the error."""
    while error is not None:
        error.__traceback__ = None
        error = error.__cause__ or error.__context__
