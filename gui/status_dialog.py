"""The window that says what the engine is: where, which versions and devices, how large; and changes or removes it."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QHBoxLayout, QMessageBox, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from ..algorithms.base.algorithm import tr
from ..algorithms.engine_report import EngineReport, engine_page, run_self_test
from ..runtime import client
from ..runtime.install import remove_engine
from ..runtime.locate import engine_folder, find_engine, named_python
from .background import Background
from .engine_state import MISNAMED, MISSING, OUTDATED, engine_state

__all__ = ["StatusDialog"]


class StatusDialog(QDialog):  # type: ignore[misc]
    """``set_up`` opens the window of the set-up; ``changed`` when the engine was removed."""

    changed = pyqtSignal()

    def __init__(self, set_up: Callable[[], None], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Engine of DeepForest"))
        self.resize(560, 520)
        self._looking: Optional[Background] = None
        layout = QVBoxLayout(self)
        self.page = QTextBrowser()
        layout.addWidget(self.page)
        row = QHBoxLayout()
        self.copy_button = QPushButton(QgsApplication.getThemeIcon("/mActionEditCopy.svg"), tr("Copy"))
        self.setup_button = QPushButton(tr("Set up engine…"))
        self.remove_button = QPushButton(tr("Remove…"))
        self.close_button = QPushButton(tr("Close"))
        self.copy_button.clicked.connect(self.copy)
        self.setup_button.clicked.connect(set_up)
        self.remove_button.clicked.connect(self.remove)
        self.close_button.clicked.connect(self.close)
        row.addWidget(self.copy_button)
        row.addStretch()
        for button in (self.setup_button, self.remove_button, self.close_button):
            row.addWidget(button)
        layout.addLayout(row)
        self.look()

    def look(self) -> None:
        """Ask the engine in the background, and show what it says."""
        if self._looking is not None:
            self._looking.forget()
            self._looking = None
        state = engine_state()
        self.setup_button.setText(tr("Update engine…") if state.kind == OUTDATED else tr("Set up engine…"))
        named = named_python() is not None
        self.remove_button.setEnabled(not named and engine_folder().exists())
        self.remove_button.setToolTip(
            tr("The engine is named by a setting or variable; the plugin did not make it.")
            if named
            else tr("Removes the Python environment that the plugin made.")
        )
        if state.kind in (MISSING, OUTDATED, MISNAMED):
            self._show_text(state.reason)
            return
        self._show_text(tr("The engine is started, to say what it is …"))
        self._looking = Background(
            tr("Looking at the engine of DeepForest"),
            lambda cancelled: run_self_test(find_engine(), lambda line: None, cancelled),
            self._show_facts,
        ).start_soon()

    def copy(self) -> None:
        QgsApplication.clipboard().setText(self.page.toPlainText())

    def remove(self) -> None:
        """Remove the environment that the plugin made, once the user has agreed."""
        folder = engine_folder()
        answer = QMessageBox.question(
            self,
            tr("Remove the engine"),
            tr(
                "Remove the Python environment '{folder}'? Models, maps and settings stay. "
                "It can be set up again at any time."
            ).format(folder=folder),
        )
        if answer != QMessageBox.StandardButton.Yes:
            return
        if self._looking is not None:
            self._looking.forget()
        self.remove_button.setEnabled(False)
        self._show_text(tr("Removing '{folder}' …").format(folder=folder))

        def work(cancelled: Callable[[], bool]) -> None:
            client.shutdown()  # a worker that runs in it would keep it
            remove_engine(folder)

        self._looking = Background(tr("Removing the engine of DeepForest"), work, self._removed).start_soon()

    def _removed(self, result: None, reason: str) -> None:
        self._looking = None
        if reason:
            self._show_text(reason)
        else:
            self.look()
        self.changed.emit()

    def _show_facts(self, facts: Optional[EngineReport], reason: str) -> None:
        self._looking = None
        if facts is None:
            self._show_text(reason)
        else:
            self.page.setHtml(engine_page(facts))

    def _show_text(self, text: str) -> None:
        self.page.setPlainText(text)
