"""Runs algorithms and functions as tasks of QGIS for the plugin's windows, and ends them with the plugin.

A window starts a task and connects its feedback to its widgets; the user can cancel it there and in QGIS's list of
tasks. Texts for the message bar are sent with ``message``. ``quick_detection`` is an example.
"""

from __future__ import annotations

import time
from typing import Any, Callable, Optional

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProject,
    QgsTask,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.base.algorithm import tr
from ..deepforest_qgis.common.errors import InputError
from ..runtime.task import EngineTask, TaskFeedback, Work

__all__ = ["AlgorithmTask", "TaskRunner"]

_END_SECONDS = 15.0  # a worker that does not stop is killed after ten


class AlgorithmTask(QObject):  # type: ignore[misc]
    """A run of a Processing algorithm as a task, as from the toolbox, but without its dialog.

    Args:
        algorithm_id: The algorithm, such as "deepforest:predicttile".
        parameters: Its parameters.
        description: Shown in QGIS's list of tasks.
        parent: Owner of this object.

    Attributes:
        feedback: Progress, log lines and stages as signals.
        results: The outputs of the algorithm.
        succeeded: Whether it ended with results.
        reason: Why it failed; empty if it succeeded or was cancelled.
        abandoned: Whether nobody waits for its results.

    Raises:
        InputError: The algorithm cannot run with these parameters.
    """

    def __init__(self, algorithm_id: str, parameters: dict[str, Any], description: str, parent: QObject) -> None:
        super().__init__(parent)
        self.results: dict[str, Any] = {}
        self.succeeded = False
        self.reason = ""
        self.abandoned = False
        self.feedback = TaskFeedback()
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._context.setFeedback(self.feedback)
        self._done: Optional[Callable[[AlgorithmTask], None]] = None
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
        if algorithm is None:
            raise InputError(tr("The plugin is only partly loaded. Disable and re-enable it in the plugin manager."))
        ok, reason = algorithm.canExecute()
        if ok:
            ok, reason = algorithm.checkParameterValues(parameters, self._context)
        if not ok:
            raise InputError(str(reason))
        self.task: Optional[QgsTask] = QgsProcessingAlgRunnerTask(algorithm, parameters, self._context, self.feedback)
        self.task.setDescription(description)
        self.task.executed.connect(self._executed)

    def start(self, done: Callable[[AlgorithmTask], None]) -> None:
        """Hand the task to QGIS's task manager.

        Args:
            done: Called in the main thread when the task has ended, also if it was cancelled.
        """
        self._done = done
        QgsApplication.taskManager().addTask(self.task)

    def cancel(self) -> None:
        """Ask the algorithm to stop."""
        self.feedback.cancel()
        if self.task is not None:
            self.task.cancel()

    def abandon(self) -> None:
        """Cancel the task; its results are not used."""
        self.abandoned = True
        self.cancel()

    def add_layers(self) -> list[QgsMapLayer]:
        """Add the layers of the results to the project, on top and styled; called in the main thread."""
        project, layers = QgsProject.instance(), []
        for name, details in self._context.layersToLoadOnCompletion().items():
            layer = self._take(name)
            if layer is None:
                continue
            project.addMapLayer(layer, False)
            node = project.layerTreeRoot().insertLayer(0, layer)
            if details.postProcessor() is not None:
                details.postProcessor().postProcessLayer(layer, self._context, self.feedback)
            for expanded in (False, True):  # a node that counts as expanded already does not show its legend
                node.setExpanded(expanded)
            layers.append(layer)
        return layers

    def take_layer(self, output: str) -> Optional[QgsMapLayer]:
        """Return the layer of an output, which the caller then owns; called in the main thread."""
        name = self.results.get(output)
        return self._take(str(name)) if name else None

    def _take(self, name: str) -> Optional[QgsMapLayer]:
        found = QgsProcessingUtils.mapLayerFromString(name, self._context)
        return None if found is None else self._context.takeResultLayer(found.id())

    def _executed(self, ok: bool, results: dict[str, Any]) -> None:
        self.task = None
        self.results = dict(results)
        cancelled = self.feedback.isCanceled()
        self.succeeded = bool(ok) and not cancelled
        if not ok and not cancelled:
            self.reason = self.feedback.last_error or tr("The algorithm ended without a result.")
        done, self._done = self._done, None
        if done is not None:
            done(self)


class TaskRunner(QObject):  # type: ignore[misc]
    """Starts tasks and ends those that run when the plugin is unloaded or QGIS closes."""

    message = pyqtSignal(str, object)  # a text for the message bar and its Qgis.MessageLevel

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._algorithms: set[AlgorithmTask] = set()
        QgsApplication.instance().aboutToQuit.connect(self.end_all)

    def run_algorithm(
        self,
        algorithm_id: str,
        parameters: dict[str, Any],
        description: str,
        done: Callable[[AlgorithmTask], None],
    ) -> AlgorithmTask:
        """Run an algorithm as a task; the arguments are those of :class:`AlgorithmTask` and its ``start``.

        Raises:
            InputError: The algorithm cannot run with these parameters.
        """

        def ended(task: AlgorithmTask) -> None:
            self._algorithms.discard(task)
            if not task.abandoned:
                done(task)
            task.deleteLater()

        task = AlgorithmTask(algorithm_id, parameters, description, self)
        self._algorithms.add(task)
        task.start(ended)
        return task

    def run_function(self, description: str, work: Work, done: Callable[[EngineTask], None]) -> EngineTask:
        """Run a function as an :class:`EngineTask`, which QGIS cancels without a question when it closes."""
        return EngineTask(description, work, prompt=False).start(done)

    def end_all(self) -> None:
        """Cancel all tasks without calls of ``done``, and wait until their threads have left the plugin's code."""
        tasks: list[QgsTask] = list(EngineTask.running)
        tasks += [one.task for one in self._algorithms if one.task is not None]
        for task in list(EngineTask.running):
            task.abandon()
        for run in list(self._algorithms):
            run.abandon()
        self._algorithms.clear()
        ended = (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated)
        until = time.monotonic() + _END_SECONDS
        while any(one.status() not in ended for one in tasks) and time.monotonic() < until:
            time.sleep(0.02)  # lets their threads run
            for one in tasks:
                QgsApplication.sendPostedEvents(one, 0)  # a task's end is posted to it by its thread
