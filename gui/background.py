"""Work that must not block the window, as QGIS tasks, and ending them when the plugin is unloaded."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import Any, Callable, ClassVar, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsTask,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.base.algorithm import tr
from ..deepforest_qgis.common.errors import Cancelled, DeepForestError
from ..translation import in_words

__all__ = ["AlgorithmRun", "Background", "end_tasks"]

_END_SECONDS = 15.0  # a worker that is deaf to cancelling is killed after ten


class Background(QgsTask):  # type: ignore[misc]
    """Calls ``work(is_cancelled)`` in a thread, then ``done(result, reason)`` in the window's.

    ``reason`` is empty where it succeeded; where it was cancelled, ``done`` is not called.
    """

    # The task manager keeps no reference to the Python half of a task.
    alive: ClassVar[set[Background]] = set()

    def __init__(
        self,
        description: str,
        work: Callable[[Callable[[], bool]], Any],
        done: Callable[[Any, str], None],
    ) -> None:
        super().__init__(description, QgsTask.Flag.CanCancel)
        self._work = work
        self._done: Optional[Callable[[Any, str], None]] = done
        self._result: Any = None
        self._reason = ""
        self.alive.add(self)

    def start_soon(self) -> Background:
        QgsApplication.taskManager().addTask(self)
        return self

    def run(self) -> bool:
        if self.isCanceled():
            return False
        try:
            self._result = self._work(self.isCanceled)
        except Cancelled:
            return False
        except DeepForestError as error:
            self._reason = in_words(error)
        except Exception as error:  # an exception that leaves run() takes QGIS down
            self._reason = f"{type(error).__name__}: {error}"
        return not self._reason

    def finished(self, result: bool) -> None:
        self.alive.discard(self)
        done, self._done = self._done, None
        if done is not None and not self.isCanceled():
            done(self._result, self._reason)

    def forget(self) -> None:
        """Stop, and call nobody."""
        self._done = None
        self.cancel()


class _Feedback(QgsProcessingFeedback):  # type: ignore[misc]
    """What an algorithm says in its thread, as signals for the window's."""

    said = pyqtSignal(str)
    stage = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(False)
        self.reason = ""  # the last error

    def pushInfo(self, info: str) -> None:
        self.said.emit(info)

    def pushWarning(self, warning: str) -> None:
        self.said.emit(warning)

    def pushConsoleInfo(self, info: str) -> None:
        self.said.emit(info)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N803
        self.reason = error
        self.said.emit(error)

    def setProgressText(self, text: str) -> None:
        self.stage.emit(text)


class AlgorithmRun(QObject):  # type: ignore[misc]
    """One run of a Processing algorithm as a task: the same way as from the toolbox, without its dialog.

    ``ended(ok, reason)`` comes once, in the window's thread; ``reason`` is empty where it was cancelled.
    """

    said = pyqtSignal(str)
    stage = pyqtSignal(str)
    progressed = pyqtSignal(float)
    ended = pyqtSignal(bool, str)

    def __init__(self, algorithm_id: str, parameters: dict[str, Any], description: str, parent: QObject) -> None:
        super().__init__(parent)
        self.results: dict[str, Any] = {}
        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        self.feedback = _Feedback()
        self.task: Optional[QgsProcessingAlgRunnerTask] = None
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
        self._parameters = parameters
        self._description = description
        self.context.setFeedback(self.feedback)
        self.feedback.said.connect(self.said)
        self.feedback.stage.connect(self.stage)
        self.feedback.progressChanged.connect(self.progressed)

    def refusal(self) -> str:
        """Why it cannot run; empty if it can."""
        if self._algorithm is None:
            return tr("This part of DeepForest is not loaded. Switch the plugin off and on again.")
        ok, reason = self._algorithm.canExecute()
        if ok:
            ok, reason = self._algorithm.checkParameterValues(self._parameters, self.context)
        return "" if ok else str(reason)

    def start(self) -> None:
        self.task = QgsProcessingAlgRunnerTask(self._algorithm, self._parameters, self.context, self.feedback)
        self.task.setDescription(self._description)
        self.task.executed.connect(self._executed)
        QgsApplication.taskManager().addTask(self.task)

    def cancel(self) -> None:
        self.feedback.cancel()
        if self.task is not None:
            self.task.cancel()

    def _executed(self, ok: bool, results: dict[str, Any]) -> None:
        self.task = None
        self.results = dict(results)
        cancelled = self.feedback.isCanceled()
        reason = "" if ok or cancelled else self.feedback.reason or tr("It ended without a result.")
        self.ended.emit(bool(ok) and not cancelled, reason)


def end_tasks(tasks: Iterable[QgsTask]) -> None:
    """Cancel and wait until their threads have left the plugin's code."""
    tasks = list(tasks)
    for task in tasks:
        task.cancel()
    ended = (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated)
    until = time.monotonic() + _END_SECONDS
    while any(task.status() not in ended for task in tasks) and time.monotonic() < until:
        time.sleep(0.02)  # lets their threads have Python
        for task in tasks:
            QgsApplication.sendPostedEvents(task, 0)  # a task's end is posted to it by its thread
