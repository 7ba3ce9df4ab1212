"""The window in which the engine is set up: what would be done, then how far it is, then that it works.

Everything is done by the algorithm "Set up engine", run as a task; this window only shows it.
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
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.base.algorithm import tr
from ..algorithms.engine_report import describe_build, describe_hardware
from ..runtime.install import SetupChoices
from ..runtime.locate import named_python, needs_update
from ..runtime.setup_plan import MAIN_PACKAGES, SetupPlan, plan_setup
from ..runtime.torch_build import ACCELERATORS
from ..translation import of_engine
from .background import AlgorithmRun, Background

__all__ = ["SetupDialog"]

ALGORITHM = "deepforest:setupengine"


class SetupDialog(QDialog):  # type: ignore[misc]
    """``changed`` when an engine was made, or an attempt ended."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Set up the engine of DeepForest"))
        self.resize(640, 560)
        self.run: Optional[AlgorithmRun] = None
        self.plan: Optional[SetupPlan] = None
        self._planning: Optional[Background] = None
        layout = QVBoxLayout(self)
        intro = QLabel(
            tr(
                "Crowns are found by an engine that runs beside QGIS, in a Python environment of its own. "
                "Nothing is installed into QGIS, and nothing at all before you press the button below."
            )
        )
        intro.setWordWrap(True)
        layout.addWidget(intro)
        layout.addWidget(self._make_plan())
        layout.addWidget(self._make_options())
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setVisible(False)
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setVisible(False)
        layout.addWidget(self.state)
        layout.addWidget(self.bar)
        layout.addWidget(self.log, 1)
        layout.addStretch()
        layout.addLayout(self._make_buttons())
        # Typing a path must not start a look at each letter.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(400)
        self._soon.timeout.connect(self.look)
        self.look()

    # -- what it looks like --------------------------------------------------------------------

    def _make_plan(self) -> QGroupBox:
        box = QGroupBox(tr("What will be installed"))
        form = QFormLayout(box)
        self.facts: dict[str, QLabel] = {}
        for key, title in (
            ("packages", tr("Packages")),
            ("folder", tr("Folder")),
            ("size", tr("Size")),
            ("card", tr("Graphics card")),
            ("build", tr("Build of torch")),
            ("python", tr("Python")),
        ):
            label = QLabel()
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            form.addRow(f"{title}:", label)
            self.facts[key] = label
        return box

    def _make_options(self) -> QGroupBox:
        self.options = QgsCollapsibleGroupBox(tr("Options"))
        self.options.setCollapsed(True)
        form = QFormLayout(self.options)
        self.accelerator = QComboBox()
        self.accelerator.addItems(
            [tr("Automatic"), tr("CPU only"), tr("NVIDIA GPU (CUDA)"), tr("Apple GPU (MPS)")]
        )  # in the order of ACCELERATORS
        self.python = QgsFileWidget()
        self.python.setToolTip(tr("A Python program, 3.10 or newer, such as that of a conda environment."))
        self.python.lineEdit().setPlaceholderText(tr("QGIS's own, or one that is fetched"))
        self.wheels = QgsFileWidget()
        self.wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.wheels.setToolTip(tr("A folder with all packages as wheels (*.whl). The network is then not used."))
        self.wheels.lineEdit().setPlaceholderText(tr("none: the packages are downloaded"))
        form.addRow(tr("Accelerator:"), self.accelerator)
        form.addRow(tr("Python to build on:"), self.python)
        form.addRow(tr("Folder of wheels (offline):"), self.wheels)
        self.accelerator.currentIndexChanged.connect(self._choose)
        self.python.fileChanged.connect(self._choose)
        self.wheels.fileChanged.connect(self._choose)
        return self.options

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.copy_button = QPushButton(QgsApplication.getThemeIcon("/mActionEditCopy.svg"), tr("Copy log"))
        self.copy_button.setVisible(False)
        self.copy_button.clicked.connect(self.copy_log)
        self.setup_button = QPushButton(tr("Set up engine"))
        self.setup_button.setDefault(True)
        self.setup_button.clicked.connect(self.start)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setVisible(False)
        self.cancel_button.clicked.connect(self.cancel)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.clicked.connect(self.close)
        row.addWidget(self.copy_button)
        row.addStretch()
        for button in (self.setup_button, self.cancel_button, self.close_button):
            row.addWidget(button)
        return row

    # -- the plan ------------------------------------------------------------------------------

    def _choose(self) -> None:
        self.setup_button.setEnabled(False)
        self._soon.start()

    def choices(self) -> tuple[str, str, str]:
        """Accelerator, Python and folder of wheels; empty where none is named."""
        accelerator = ACCELERATORS[self.accelerator.currentIndex()]
        return accelerator, self.python.filePath().strip(), self.wheels.filePath().strip()

    def begin(self) -> None:
        """Look at the computer as it is now, as if nothing had been done here yet."""
        for widget in (self.bar, self.log, self.copy_button):
            widget.setVisible(False)
        self.setup_button.setVisible(True)
        self.setup_button.setDefault(True)
        self.look()

    def look(self) -> None:
        """Find out, in the background, what would be installed with these choices."""
        if self.run is not None:
            return
        if self._planning is not None:
            self._planning.forget()
        self.setup_button.setEnabled(False)
        self.state.setText(tr("Looking at this computer …"))
        accelerator, python, wheels = self.choices()
        self._planning = Background(
            tr("Looking at this computer"),
            lambda cancelled: plan_setup(
                SetupChoices(accelerator, Path(python) if python else None, Path(wheels) if wheels else None)
            ),
            self._show_plan,
        ).start_soon()

    def _show_plan(self, plan: Optional[SetupPlan], reason: str) -> None:
        self._planning = None
        if plan is None or plan.refusal:
            self.plan = None
            self.state.setText(reason or (of_engine(plan.refusal) if plan is not None else ""))
            for label in self.facts.values():
                label.setText("–")
            return
        self.plan = plan
        main = [f"{name} {plan.packages[name]}" for name in MAIN_PACKAGES if name in plan.packages]
        self.facts["packages"].setText(
            tr("{main} and {count} more").format(main=", ".join(main), count=len(plan.packages) - len(main))
        )
        self.facts["folder"].setText(str(plan.folder))
        sizes = tr("about {disk} GB on disk, of {free} GB that are free").format(
            disk=f"{plan.disk_mb / 1000:.1f}", free=f"{plan.free_mb / 1000:.0f}"
        )
        fetch = (
            tr("nothing to download")
            if plan.from_folder
            else tr("about {size} GB to download").format(size=f"{plan.download_mb / 1000:.1f}")
        )
        self.facts["size"].setText(f"{fetch}; {sizes}")
        self.facts["card"].setText(describe_hardware(plan.hardware))
        self.facts["build"].setText(describe_build(plan))
        self.facts["python"].setText(of_engine(plan.python))
        self.setup_button.setEnabled(True)
        self._tell_what_is_there(plan)

    def _tell_what_is_there(self, plan: SetupPlan) -> None:
        named = named_python()
        self.setup_button.setText(tr("Set up engine"))
        text = ""
        if named is not None:
            text = tr("The engine '{python}' is named by a setting or variable: it is checked, not changed.").format(
                python=named[1]
            )
            self.setup_button.setText(tr("Check engine"))
        elif not plan.present:
            text = tr("An engine that fits is in its place. Setting it up again replaces it.")
            self.setup_button.setText(tr("Set up again"))
        elif needs_update(plan.folder):
            text = tr("The engine in its place was made for another version of DeepForest and is replaced.")
            self.setup_button.setText(tr("Update engine"))
        elif plan.folder.exists():
            text = tr("An earlier attempt did not come to its end; it is cleared away first.")
        if plan.free_mb and plan.free_mb < plan.disk_mb:
            text = f"{text} {tr('The disk may be too full for it.')}".strip()
        self.state.setText(text)

    # -- doing it ------------------------------------------------------------------------------

    def start(self) -> None:
        """Run the algorithm with these choices."""
        if self.run is not None or self.plan is None:
            return
        accelerator, python, wheels = self.choices()
        parameters = {
            "ACCELERATOR": ACCELERATORS.index(accelerator),
            "PYTHON": python or None,
            "WHEELS": wheels or None,
            "RECREATE": not self.plan.present and named_python() is None,
        }
        run = AlgorithmRun(ALGORITHM, parameters, tr("Setting up the engine of DeepForest"), self)
        refusal = run.refusal()
        if refusal:
            self.state.setText(refusal)
            return
        self.run = run
        self.log.clear()
        self.bar.setRange(0, 100)
        self.bar.setValue(0)
        self.state.setText(tr("Beginning …"))
        self._show_running(True)
        run.said.connect(self._say)
        run.stage.connect(self.state.setText)
        run.progressed.connect(self._progress)
        run.ended.connect(self._ended)
        run.start()

    def cancel(self) -> None:
        if self.run is not None:
            self.cancel_button.setEnabled(False)
            self.state.setText(tr("Stopping …"))
            self.run.cancel()

    def copy_log(self) -> None:
        QgsApplication.clipboard().setText(self.log.toPlainText())

    def _say(self, line: str) -> None:
        self.log.appendPlainText(line)
        self.log.verticalScrollBar().setValue(self.log.verticalScrollBar().maximum())

    def _progress(self, percent: float) -> None:
        self.bar.setValue(int(percent))

    def _show_running(self, running: bool) -> None:
        for widget in (self.bar, self.log, self.copy_button):
            widget.setVisible(True)
        self.options.setEnabled(not running)
        self.setup_button.setVisible(not running)
        self.cancel_button.setVisible(running)
        self.cancel_button.setEnabled(running)

    def _ended(self, ok: bool, reason: str) -> None:
        run, self.run = self.run, None
        self._show_running(False)
        if ok and run is not None:
            self.bar.setValue(100)
            self.state.setText(
                tr("The engine works. Devices: {devices}.").format(devices=run.results.get("DEVICES", ""))
            )
            self.setup_button.setVisible(False)
            self.close_button.setDefault(True)
        elif reason:
            self.state.setText(reason)
        else:
            self.bar.setValue(0)
            self.state.setText(tr("Cancelled. Nothing of it is left; you can begin again at any time."))
        if run is not None:
            run.deleteLater()
        self.changed.emit()
