"""The window of the set-up: what would be installed, the progress of the installation, and its result.

The installation is the algorithm "Set up engine", which runs as a task.
"""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.base.algorithm import tr
from ..algorithms.engine_report import accelerator_names, describe_build, describe_hardware
from ..deepforest_qgis.common.errors import InputError
from ..runtime.install import SetupChoices
from ..runtime.locate import named_python, needs_update
from ..runtime.setup_plan import MAIN_PACKAGES, SetupPlan, plan_setup
from ..runtime.task import EngineTask
from ..runtime.torch_build import ACCELERATORS
from ..translation import format_number, in_words, of_engine
from .message_texts import note_on_running_jobs
from .task_runner import AlgorithmTask, TaskRunner

__all__ = ["SetupDialog"]

ALGORITHM = "deepforest:setupengine"
_TYPING_MS = 400  # without a key press, before a path is checked


class SetupDialog(QDialog):  # type: ignore[misc]
    """The window. ``changed`` is emitted when an installation has ended.

    Args:
        runner: Runs the check of the computer and the installation.
        parent: QGIS's main window.

    Attributes:
        plan: What would be installed; None while the computer is checked, or if the choices cannot work.
        task: The installation that runs.
    """

    changed = pyqtSignal()

    def __init__(self, runner: TaskRunner, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Set up the DeepForest engine"))
        self.resize(640, 560)
        self._runner = runner
        self.task: Optional[AlgorithmTask] = None
        self.plan: Optional[SetupPlan] = None
        self._planning: Optional[EngineTask] = None
        intro = QLabel(
            tr(
                "DeepForest detects crowns with an engine: a separate process with its own Python environment. Nothing "
                "is installed into QGIS, and nothing is installed before you click the button below."
            ),
            wordWrap=True,
        )
        self.state = QLabel(wordWrap=True)
        self.bar = QProgressBar(visible=False)
        self.log = QPlainTextEdit(readOnly=True, visible=False)
        layout = QVBoxLayout(self)
        for widget in (intro, self._make_plan(), self._make_options(), self.state, self.bar):
            layout.addWidget(widget)
        layout.addWidget(self.log, 1)
        layout.addStretch()
        layout.addLayout(self._make_buttons())
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS, timeout=self.refresh)
        self.refresh()

    # -- widgets -------------------------------------------------------------------------------

    def _make_plan(self) -> QGroupBox:
        box = QGroupBox(tr("Installation"))
        form = QFormLayout(box)
        self.facts: dict[str, QLabel] = {}
        for key, title in (
            ("packages", tr("Packages")),
            ("folder", tr("Folder")),
            ("size", tr("Size")),
            ("card", tr("Graphics card")),
            ("build", tr("Build of PyTorch")),
            ("python", tr("Python")),
        ):
            self.facts[key] = QLabel(wordWrap=True)
            self.facts[key].setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            form.addRow(f"{title}:", self.facts[key])
        return box

    def _make_options(self) -> QGroupBox:
        self.options = QgsCollapsibleGroupBox(tr("Options"))
        self.options.setCollapsed(True)
        form = QFormLayout(self.options)
        self.accelerator = QComboBox()
        self.accelerator.addItems(accelerator_names())
        self.python = QgsFileWidget()
        self.python.setToolTip(tr("A Python interpreter, version 3.10 or newer, for example of a conda environment."))
        self.python.lineEdit().setPlaceholderText(tr("QGIS's Python, or a downloaded Python"))
        self.wheels = QgsFileWidget()
        self.wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.wheels.setToolTip(tr("A folder with all packages as wheels (*.whl). The network is then not used."))
        self.wheels.lineEdit().setPlaceholderText(tr("none: the packages are downloaded"))
        form.addRow(tr("Accelerator:"), self.accelerator)
        form.addRow(tr("Python interpreter:"), self.python)
        form.addRow(tr("Folder of wheels (offline):"), self.wheels)
        self.accelerator.currentIndexChanged.connect(self._choose)
        self.python.fileChanged.connect(self._choose)
        self.wheels.fileChanged.connect(self._choose)
        return self.options

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        icon = QgsApplication.getThemeIcon("/mActionEditCopy.svg")
        self.copy_button = QPushButton(icon, tr("Copy log"), clicked=self.copy_log, visible=False)
        self.setup_button = QPushButton(tr("Set up engine"), clicked=self.start, default=True)
        self.cancel_button = QPushButton(tr("Cancel"), clicked=self.cancel, visible=False)
        self.close_button = QPushButton(tr("Close"), clicked=self.close)
        row.addWidget(self.copy_button)
        row.addStretch()
        for button in (self.setup_button, self.cancel_button, self.close_button):
            row.addWidget(button)
        return row

    # -- the plan ------------------------------------------------------------------------------

    def _choose(self) -> None:
        self.setup_button.setEnabled(False)
        self._typing.start()

    def choices(self) -> SetupChoices:
        """Return the choices of the user."""
        python, wheels = (widget.filePath().strip() for widget in (self.python, self.wheels))
        return SetupChoices(
            ACCELERATORS[self.accelerator.currentIndex()],
            Path(python) if python else None,
            Path(wheels) if wheels else None,
        )

    def reset(self) -> None:
        """Show the plan for the computer as it is now, as in a new window."""
        for widget in (self.bar, self.log, self.copy_button):
            widget.setVisible(False)
        self.setup_button.setVisible(True)
        self.setup_button.setDefault(True)
        self.refresh()

    def refresh(self) -> None:
        """Determine in a task what would be installed with these choices."""
        if self.task is not None:
            return
        if self._planning is not None:
            self._planning.abandon()
        self.setup_button.setEnabled(False)
        self.state.setText(tr("Checking this computer…"))
        choices = self.choices()
        self._planning = self._runner.run_function(
            tr("Checking this computer"), lambda feedback: plan_setup(choices), self._show_plan
        )

    def _show_plan(self, task: EngineTask) -> None:
        self._planning = None
        plan: Optional[SetupPlan] = task.result
        if plan is None or plan.refusal:
            self.plan = None
            self.state.setText(task.reason if plan is None else of_engine(plan.refusal))
            for label in self.facts.values():
                label.setText("–")
            return
        self.plan = plan
        main = [f"{name} {plan.packages[name]}" for name in MAIN_PACKAGES if name in plan.packages]
        self.facts["packages"].setText(
            tr("{main} and {count} others").format(main=", ".join(main), count=len(plan.packages) - len(main))
        )
        self.facts["folder"].setText(str(plan.folder))
        sizes = tr("about {disk} GB on disk ({free} GB are free)").format(
            disk=format_number(plan.disk_mb / 1000, ".1f"), free=format_number(plan.free_mb / 1000, ",.0f")
        )
        download = (
            tr("nothing to download")
            if plan.from_folder
            else tr("about {size} GB to download").format(size=format_number(plan.download_mb / 1000, ".1f"))
        )
        self.facts["size"].setText(f"{download}; {sizes}")
        self.facts["card"].setText(describe_hardware(plan.hardware))
        self.facts["build"].setText(describe_build(plan))
        self.facts["python"].setText(of_engine(plan.python))
        self.setup_button.setEnabled(True)
        self._show_existing(plan)

    def _show_existing(self, plan: SetupPlan) -> None:
        """Describe what exists already, and give the button a matching title."""
        named = named_python()
        title, text = tr("Set up engine"), ""
        if named is not None:
            title = tr("Check engine")
            text = tr(
                "The engine '{python}' is set by a setting or an environment variable; it will be checked, not "
                "modified."
            ).format(python=named[1])
        elif not plan.problem:
            title = tr("Set up again")
            text = tr("The engine is installed and up to date. Setting it up again replaces it.")
        elif needs_update(plan.folder):
            title = tr("Update engine")
            text = tr("The engine was installed for another version of DeepForest and will be replaced.")
        elif plan.folder.exists():
            text = tr("An earlier installation was interrupted; its files are removed first.")
        if plan.free_mb and plan.free_mb < plan.disk_mb:
            text = f"{text} {tr('There may not be enough free disk space.')}".strip()
        self.setup_button.setText(title)
        self.state.setText(text)

    # -- the installation ----------------------------------------------------------------------

    def start(self) -> None:
        """Run the algorithm with these choices."""
        if self.task is not None or self.plan is None:
            return
        choices, recreate = self.choices(), not self.plan.problem and named_python() is None
        if recreate and not self._confirmed():
            return
        parameters = {
            "ACCELERATOR": ACCELERATORS.index(choices.accelerator),
            "PYTHON": str(choices.python) if choices.python is not None else None,
            "WHEELS": str(choices.wheels) if choices.wheels is not None else None,
            "RECREATE": recreate,
        }
        title = tr("Setting up the DeepForest engine")
        try:
            self.task = self._runner.run_algorithm(ALGORITHM, parameters, title, self._end)
        except InputError as error:
            self.state.setText(in_words(error))
            return
        self.task.feedback.logged.connect(self._append_log)
        self.task.feedback.stage_changed.connect(self.state.setText)
        self.task.feedback.progressChanged.connect(lambda percent: self.bar.setValue(int(percent)))
        self.log.clear()
        self.bar.setRange(0, 100)
        self.bar.setValue(0)
        self.state.setText(tr("Starting…"))
        self._show_running(True)

    def _confirmed(self) -> bool:
        """Whether the engine is replaced: if no job runs, or the user confirms that the jobs end."""
        note = note_on_running_jobs()
        if not note:
            return True
        text = f"{tr('The engine is installed and up to date. Setting it up again replaces it.')} {note}"
        answer = QMessageBox.question(self, tr("Set up again"), text)
        return bool(answer == QMessageBox.StandardButton.Yes)

    def cancel(self) -> None:
        """Cancel the installation."""
        if self.task is not None:
            self.cancel_button.setEnabled(False)
            self.state.setText(tr("Cancelling…"))
            self.task.cancel()

    def copy_log(self) -> None:
        """Copy the log to the clipboard."""
        QgsApplication.clipboard().setText(self.log.toPlainText())

    def _append_log(self, line: str) -> None:
        self.log.appendPlainText(line)
        self.log.verticalScrollBar().setValue(self.log.verticalScrollBar().maximum())

    def _show_running(self, running: bool) -> None:
        for widget in (self.bar, self.log, self.copy_button):
            widget.setVisible(True)
        self.options.setEnabled(not running)
        self.setup_button.setVisible(not running)
        self.cancel_button.setVisible(running)
        self.cancel_button.setEnabled(running)

    def _end(self, task: AlgorithmTask) -> None:
        self.task = None
        self._show_running(False)
        if task.succeeded:
            self.bar.setValue(100)
            self.state.setText(
                tr("The engine works. Devices: {devices}.").format(devices=task.results.get("DEVICES", ""))
            )
            self.setup_button.setVisible(False)
            self.close_button.setDefault(True)
        elif task.reason:
            self.state.setText(task.reason)
        else:
            self.bar.setValue(0)
            self.state.setText(tr("Cancelled. The partial installation was removed."))
        self.changed.emit()
