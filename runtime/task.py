"""One job of the engine as a QGIS task.

Inside ``processAlgorithm``, whose thread Processing already runs as a task, :func:`run_job` runs it in place::

    result = run_job(job, feedback)  # a dict; raises RasterError, Cancelled, EngineError, ...

Elsewhere the task goes to the task manager, and afterwards has ``result`` or ``error``::

    QgsApplication.taskManager().addTask(EngineTask(job, "Finding crowns"))

``on_event`` is called in the job's thread with every event as the worker sent it: a dict with "event" of "progress"
(stage, done, total, seconds_left), "log" (level, message) or "metrics" (epoch, values).
"""

from __future__ import annotations

import time
from typing import Any, Callable, Optional

from qgis.core import Qgis, QgsFeedback, QgsMessageLog, QgsProcessingFeedback, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..deepforest_qgis.common.durations import format_duration
from ..deepforest_qgis.common.errors import Cancelled, DeepForestError, EngineError
from ..deepforest_qgis.common.jobs import Job
from ..translation import of_engine, tr
from .client import POOL, Event, WorkerPool

__all__ = ["LOG_TAG", "EngineTask", "log", "progress_in_words", "run_job", "time_left"]

LOG_TAG = "DeepForest"
_WORDS_EVERY = 20.0  # seconds between lines of progress within a stage: Processing's log keeps each of them


def run_job(
    job: Job, feedback: Optional[QgsFeedback] = None, on_event: Optional[Callable[[Event], None]] = None
) -> dict[str, Any]:
    """Run the job in this thread and return its result as the engine sent it.

    Raises:
        DeepForestError: whatever the engine reported; Cancelled if ``feedback`` was cancelled.
    """
    task = EngineTask(job, feedback=feedback, on_event=on_event)
    task.run()
    if task.result is None:
        raise task.error or EngineError("The job ended without a result.", "Please report it.")
    return task.result


class EngineTask(QgsTask):  # type: ignore[misc]
    """Owns one job: sends it, relays what it says, stops it, and keeps what comes of it.

    ``feedback``, where given, gets progress, log and warnings, and its cancelling stops the job as the task's own does.
    """

    progressText = pyqtSignal(str)  # the stage, how far it is, and the time left, in words  # noqa: N815

    def __init__(
        self,
        job: Job,
        description: str = "",
        *,
        feedback: Optional[QgsFeedback] = None,
        on_event: Optional[Callable[[Event], None]] = None,
        pool: WorkerPool = POOL,
    ) -> None:
        super().__init__(description or f"DeepForest: {job.verb}", QgsTask.Flag.CanCancel)
        self.result: Optional[dict[str, Any]] = None
        self.error: Optional[DeepForestError] = None
        self._job = job
        self._feedback = feedback
        self._on_event = on_event
        self._pool = pool
        self._stage = ""
        self._told = 0.0

    def run(self) -> bool:
        """Called by the task manager in its thread; true if the job came to its result."""
        try:
            self._pool.log_to(log)
            self.result = self._pool.run(self._job, self._hear, self._is_cancelled)
        except DeepForestError as error:
            self.error = error
        except Exception as error:  # an exception that leaves run() takes QGIS down
            self.error = EngineError(
                "The job failed unexpectedly ({type}: {error}).",
                "Please report it.",
                type=type(error).__name__,
                error=error,
            )
        if self.error is not None and not isinstance(self.error, Cancelled):
            log(str(self.error), Qgis.MessageLevel.Critical)
        return self.error is None

    def _is_cancelled(self) -> bool:
        return bool(self.isCanceled() or (self._feedback is not None and self._feedback.isCanceled()))

    def _hear(self, event: Event) -> None:
        kind = event.get("event")
        if kind == "progress":
            self._hear_progress(event)
        elif kind == "log":
            message = of_engine(event.get("message", ""))
            warning = event.get("level") == "warning"
            log(message, Qgis.MessageLevel.Warning if warning else Qgis.MessageLevel.Info)
            if isinstance(self._feedback, QgsProcessingFeedback):
                (self._feedback.pushWarning if warning else self._feedback.pushInfo)(message)
        if self._on_event is not None:
            self._on_event(event)

    def _hear_progress(self, event: Event) -> None:
        total = max(int(event.get("total") or 0), 1)
        percent = min(100.0, 100.0 * int(event.get("done") or 0) / total)
        self.setProgress(percent)
        if self._feedback is not None:
            self._feedback.setProgress(percent)
        now = time.monotonic()
        if event.get("stage") != self._stage or now - self._told >= _WORDS_EVERY:
            self._stage, self._told = str(event.get("stage")), now
            words = progress_in_words(event)
            self.progressText.emit(words)
            if isinstance(self._feedback, QgsProcessingFeedback):
                self._feedback.setProgressText(words)


def log(message: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
    """A line in QGIS's message log, panel "DeepForest"; may be called from any thread."""
    QgsMessageLog.logMessage(message, LOG_TAG, level, False)


def progress_in_words(event: Event) -> str:
    """A progress event as a line: "Finding crowns: 3 of 10, about 2 min left"."""
    stage, left = of_engine(event.get("stage", "")), event.get("seconds_left")
    words = tr("{stage}: {done} of {total}").format(stage=stage, done=event.get("done"), total=event.get("total"))
    return words if not isinstance(left, (int, float)) or not event.get("done") else f"{words}, {time_left(left)}"


def time_left(seconds: float) -> str:
    """Rounded as far as such a guess is worth."""
    if seconds < 50:
        return tr("less than a minute left")
    return tr("about {duration} left").format(duration=format_duration(seconds, rough=True))
