"""The window with the status of the engine: interpreter, versions, devices and size. It can also remove the engine."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import QgsApplication, QgsFeedback
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.base.algorithm import tr
from ..algorithms.engine_report import status_page
from ..runtime import client
from ..runtime.install import remove_engine
from ..runtime.locate import engine_folder, find_engine, named_python
from ..runtime.self_test import EngineStatus, self_test
from ..runtime.task import EngineTask
from .engine_state import OUTDATED, READY, engine_state
from .message_texts import note_on_running_jobs
from .task_runner import TaskRunner

__all__ = ["StatusDialog"]


class StatusDialog(QDialog):  # type: ignore[misc]
    """The window. ``changed`` is emitted when the engine was removed.

    Args:
        runner: Runs the self-test and the removal.
        open_setup: Opens the window of the set-up.
        open_cards: Opens the dialog of the model cards.
        parent: QGIS's main window.
    """

    changed = pyqtSignal()

    def __init__(
        self,
        runner: TaskRunner,
        open_setup: Callable[[], None],
        open_cards: Callable[[], None],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("DeepForest engine"))
        self.resize(560, 520)
        self._runner = runner
        self._task: Optional[EngineTask] = None
        layout = QVBoxLayout(self)
        self.page = QTextBrowser()
        layout.addWidget(self.page)
        row = QHBoxLayout()
        icon = QgsApplication.getThemeIcon("/mActionEditCopy.svg")
        self.copy_button = QPushButton(icon, tr("Copy"), clicked=self.copy)
        self.card_button = QPushButton(tr("Model card…"), clicked=lambda *_: open_cards())
        self.setup_button = QPushButton(tr("Set up engine…"), clicked=open_setup)
        self.remove_button = QPushButton(tr("Remove…"), clicked=self.remove)
        self.close_button = QPushButton(tr("Close"), clicked=self.close)
        row.addWidget(self.copy_button)
        row.addWidget(self.card_button)
        row.addStretch()
        for button in (self.setup_button, self.remove_button, self.close_button):
            row.addWidget(button)
        layout.addLayout(row)
        self.refresh()

    def refresh(self) -> None:
        """Query the engine in a task and show its status."""
        self._abandon_task()
        state, reason = engine_state()
        self.setup_button.setText(tr("Update engine…") if state == OUTDATED else tr("Set up engine…"))
        named = named_python() is not None
        self.remove_button.setEnabled(not named and engine_folder().exists())
        self.remove_button.setToolTip(
            tr("The engine was chosen by a setting or an environment variable; the plugin did not install it.")
            if named
            else tr("Removes the Python environment that the plugin installed.")
        )
        self.card_button.setEnabled(state == READY)
        if state != READY:
            self._show_text(reason)
            return
        self._show_text(tr("Starting the engine to query its status…"))

        def work(feedback: QgsFeedback) -> EngineStatus:
            return self_test(find_engine(), cancelled=feedback.isCanceled)

        self._task = self._runner.run_function(tr("Checking the DeepForest engine"), work, self._show_status)

    def copy(self) -> None:
        """Copy the page to the clipboard."""
        QgsApplication.clipboard().setText(self.page.toPlainText())

    def remove(self) -> None:
        """Remove the environment that the plugin installed, if the user confirms it."""
        folder = engine_folder()
        text = tr(
            "Remove the Python environment '{folder}'? Models, maps and settings are kept. "
            "The engine can be set up again at any time."
        ).format(folder=folder)
        answer = QMessageBox.question(self, tr("Remove the engine"), f"{text} {note_on_running_jobs()}".strip())
        if answer != QMessageBox.StandardButton.Yes:
            return
        self._abandon_task()
        self.remove_button.setEnabled(False)
        self._show_text(tr("Removing '{folder}'…").format(folder=folder))

        def work(feedback: QgsFeedback) -> None:
            client.shutdown()  # a worker that runs in the environment would prevent its removal
            remove_engine(folder)

        self._task = self._runner.run_function(tr("Removing the DeepForest engine"), work, self._show_removal)

    def _abandon_task(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.abandon()

    def _show_removal(self, task: EngineTask) -> None:
        self._task = None
        if task.succeeded:
            self.refresh()
        else:
            self._show_text(task.reason)
        self.changed.emit()

    def _show_status(self, task: EngineTask) -> None:
        self._task = None
        if task.succeeded:
            self.page.setHtml(status_page(task.result))
        else:
            self._show_text(task.reason)

    def _show_text(self, text: str) -> None:
        self.page.setPlainText(text)
