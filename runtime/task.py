"""Work with the engine as a task of QGIS, or inline in an algorithm.

An algorithm of Processing, whose thread is that of a task already, runs a job inline::

    result = run_job(job, feedback)

Other code schedules a task. It appears in QGIS's list of tasks with its progress and can be cancelled there; ``done``
is called in the main thread::

    EngineTask.for_job(job, tr("Detecting crowns")).start(done)
    EngineTask(tr("Checking the engine"), lambda feedback: self_test(engine, feedback.pushInfo)).start(done)

QGIS objects that outlive the task, such as layers and coordinate reference systems, are created in the main thread: a
CRS that was created in the thread of a task loses its data when the thread ends.
"""

from __future__ import annotations

import time
from typing import Any, Callable, ClassVar, Optional

from qgis.core import Qgis, QgsApplication, QgsFeedback, QgsMessageLog, QgsProcessingFeedback, QgsTask
from qgis.PyQt.QtCore import Qt, pyqtSignal

from ..deepforest_qgis.common.durations import format_duration
from ..deepforest_qgis.common.errors import Cancelled, DeepForestError, EngineError
from ..deepforest_qgis.common.job_results import JobResult
from ..deepforest_qgis.common.jobs import Job
from ..deepforest_qgis.common.messages import Message
from ..deepforest_qgis.common.protocol import Event, Log, Progress
from ..translation import format_number, in_words, of_engine, tr
from .client import POOL
from .worker_process import OnEvent

__all__ = ["LOG_TAG", "EngineTask", "EventRelay", "TaskFeedback", "log", "run_job"]

LOG_TAG = "DeepForest"
# Between texts of progress within a stage: Processing's log keeps each of them, a widget the last one only.
_LOG_SECONDS, _WIDGET_SECONDS = 20.0, 1.0

Work = Callable[[QgsFeedback], Any]


def run_job(job: Job, feedback: Optional[QgsFeedback] = None, on_event: Optional[OnEvent] = None) -> Any:
    """Run a job in this thread and return its result (a class of ``common.job_results``).

    Args:
        job: The job.
        feedback: Receives progress and, if it is one of Processing, log lines; cancelling it cancels the job.
        on_event: Called in this thread with each event.

    Raises:
        DeepForestError: The error of the job; Cancelled if ``feedback`` was cancelled.
    """
    task = EngineTask.for_job(job, feedback=feedback, on_event=on_event)
    task.run()
    if task.error is not None:
        raise task.error
    return task.result


class TaskFeedback(QgsProcessingFeedback):  # type: ignore[misc]
    """The feedback of a task: its log lines and stages are signals, for widgets in the main thread.

    Attributes:
        last_error: The last error that was reported.
        last_warning: The last warning.
    """

    logged = pyqtSignal(str)
    stage_changed = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(False)
        self.last_error = self.last_warning = ""

    def pushInfo(self, info: str) -> None:
        """Emit a message or a line of a program's output as a line of the log."""
        self.logged.emit(info)

    pushConsoleInfo = pushInfo  # noqa: N815

    def pushWarning(self, warning: str) -> None:
        """Keep a warning and emit it as a line of the log."""
        self.last_warning = warning
        self.logged.emit(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N803
        """Keep an error and emit it as a line of the log."""
        self.last_error = error
        self.logged.emit(error)

    def setProgressText(self, text: str) -> None:
        """Emit the name of a stage, with its progress."""
        self.stage_changed.emit(text)


class EngineTask(QgsTask):  # type: ignore[misc]
    """A function that uses the engine.

    Args:
        description: Shown in QGIS's list of tasks.
        work: Called in the thread of the task with ``feedback``, which it checks for cancellation.
        feedback: Receives progress and log lines; a :class:`TaskFeedback` if None.
        prompt: Whether QGIS asks the user before it cancels the task to close.

    Attributes:
        feedback: The feedback.
        result: The return value of ``work``.
        error: Its error.
    """

    # The task manager keeps no reference to the Python half of a task.
    running: ClassVar[set[EngineTask]] = set()

    def __init__(
        self, description: str, work: Work, feedback: Optional[QgsFeedback] = None, *, prompt: bool = True
    ) -> None:
        flags = QgsTask.Flag.CanCancel
        super().__init__(description, flags if prompt else flags | QgsTask.Flag.CancelWithoutPrompt)
        self.result: Any = None
        self.error: Optional[DeepForestError] = None
        self.feedback = feedback if feedback is not None else TaskFeedback()
        self._work = work
        self._done: Optional[Callable[[EngineTask], None]] = None
        if feedback is None:
            self.feedback.progressChanged.connect(self.setProgress, Qt.ConnectionType.DirectConnection)

    @classmethod
    def for_job(
        cls,
        job: Job,
        description: str = "",
        *,
        feedback: Optional[QgsFeedback] = None,
        on_event: Optional[OnEvent] = None,
    ) -> EngineTask:
        """Return a task that runs a job on a worker; ``on_event`` is called in its thread with each event."""

        def work(feedback: QgsFeedback) -> JobResult:
            POOL.log_to(log)
            return POOL.run(job, EventRelay(feedback, on_event), feedback.isCanceled)

        return cls(description or f"DeepForest: {job.verb}", work, feedback)

    def start(self, done: Optional[Callable[[EngineTask], None]] = None) -> EngineTask:
        """Hand the task to QGIS's task manager.

        Args:
            done: Called in the main thread when the task has ended, also if it was cancelled.
        """
        self._done = done
        self.running.add(self)
        QgsApplication.taskManager().addTask(self)
        return self

    @property
    def succeeded(self) -> bool:
        """Whether the work has returned."""
        return self.error is None

    @property
    def reason(self) -> str:
        """Why it failed, in QGIS's language; empty if it did not."""
        return "" if self.error is None else in_words(self.error)

    def abandon(self) -> None:
        """Cancel the task without a call of ``done``."""
        self._done = None
        self.cancel()

    def run(self) -> bool:
        """Do the work; called by the task manager in its thread, or inline. Returns whether it succeeded."""
        try:
            self.result = self._work(self.feedback)
        except DeepForestError as error:
            self.error = error
        except Exception as error:  # an exception that leaves run() ends QGIS
            self.error = EngineError(
                "The task failed unexpectedly ({type}: {error}).",
                "Please report it.",
                type=type(error).__name__,
                error=error,
            )
        if self.error is not None and not isinstance(self.error, Cancelled):
            log(self.error.whole, Qgis.MessageLevel.Critical)
        return self.error is None

    def cancel(self) -> None:
        """Ask the work to stop; also called by QGIS."""
        self.feedback.cancel()
        super().cancel()

    def finished(self, result: bool) -> None:
        """Called by the task manager in the main thread."""
        self.running.discard(self)
        if not result and self.error is None:
            self.error = Cancelled("Cancelled on request.")  # before it began
        done, self._done = self._done, None
        if done is not None:
            done(self)


class EventRelay:
    """Passes the events of a job to a feedback, QGIS's message log and ``on_event``."""

    def __init__(self, feedback: QgsFeedback, on_event: Optional[OnEvent] = None) -> None:
        self._feedback = feedback
        self._processing = feedback if isinstance(feedback, QgsProcessingFeedback) else None
        self._on_event = on_event
        self._pause = _WIDGET_SECONDS if isinstance(feedback, TaskFeedback) else _LOG_SECONDS
        self._stage = ""
        self._shown = 0.0

    def __call__(self, event: Event) -> None:
        """Pass an event on."""
        if isinstance(event, Progress):
            self._show_progress(event)
        elif isinstance(event, Log):
            message, is_warning = of_engine(event.message), event.level == "warning"
            log(message, Qgis.MessageLevel.Warning if is_warning else Qgis.MessageLevel.Info)
            if self._processing is not None:
                (self._processing.pushWarning if is_warning else self._processing.pushInfo)(message)
        if self._on_event is not None:
            self._on_event(event)

    def _show_progress(self, progress: Progress) -> None:
        self._feedback.setProgress(progress.percent)
        now = time.monotonic()
        if self._processing is not None and (progress.stage != self._stage or now - self._shown >= self._pause):
            self._stage, self._shown = progress.stage, now
            self._processing.setProgressText(format_progress(progress))


def log(message: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
    """Write a line to QGIS's message log, panel "DeepForest"; any thread may call it."""
    text = of_engine(message) if isinstance(message, Message) else message
    QgsMessageLog.logMessage(text, LOG_TAG, level, False)


def format_progress(progress: Progress) -> str:
    """Return progress as a line, such as "Finding crowns: 3 of 10, about 2 min left"."""
    text = tr("{stage}: {done} of {total}").format(
        stage=of_engine(progress.stage),
        done=format_number(progress.done, ","),
        total=format_number(progress.total, ","),
    )
    if progress.seconds_left is None or not progress.done:
        return text
    return f"{text}, {format_time_left(progress.seconds_left)}"


def format_time_left(seconds: float) -> str:
    """Return an estimated time left, rounded as suits an estimate."""
    if seconds < 50:
        return tr("less than a minute left")
    return tr("about {duration} left").format(duration=format_duration(seconds, rough=True))
