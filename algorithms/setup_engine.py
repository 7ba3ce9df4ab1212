"""The algorithm that makes or checks the engine's environment: the one that runs without an engine."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..deepforest_qgis.common.errors import Cancelled, DeepForestError, EngineError, OutputError
from ..runtime import client
from ..runtime.install import SetupChoices, install_engine
from ..runtime.locate import Engine, engine_folder, find_engine
from ..runtime.packages import InstallProgress
from ..runtime.setup_plan import SetupPlan, plan_setup
from ..runtime.torch_build import ACCELERATORS
from ..translation import in_words, of_engine
from .base.algorithm import DeepForestAlgorithm, tr
from .engine_report import devices_in_words, engine_page, meet_engine, plan_in_words
from .painted_trees import TREES

__all__ = ["SetupEngine"]


class SetupEngine(DeepForestAlgorithm):
    """Makes the engine's environment, or checks the one that is there, and reports versions and devices."""

    ID = "setupengine"

    ACCELERATOR = "ACCELERATOR"
    PYTHON = "PYTHON"
    WHEELS = "WHEELS"
    RECREATE = "RECREATE"
    REPORT = "REPORT"
    VERSION = "VERSION"
    DEVICES = "DEVICES"

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(
            QgsProcessingParameterEnum(
                self.ACCELERATOR,
                tr("Accelerator"),
                options=[tr("Automatic"), tr("CPU only"), tr("NVIDIA GPU (CUDA)"), tr("Apple GPU (MPS)")],
                defaultValue=0,
            ),
            tr("Which build of torch to install. Automatic takes the one that fits this machine's graphics card."),
        )
        self.add(
            QgsProcessingParameterBoolean(self.RECREATE, tr("Recreate"), defaultValue=False),
            tr("Removes the environment that the plugin made and makes it again, even if it is whole."),
        )
        self.add(
            QgsProcessingParameterFile(self.PYTHON, tr("Python to build on"), optional=True),
            tr(
                "A Python program, version 3.10 or newer, that the environment is built on. "
                "Empty: QGIS's own, or one that is fetched where that does not serve."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                self.WHEELS,
                tr("Folder of wheels (offline)"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            tr("A folder with all packages as wheels. With it the network is not used at all."),
            advanced=True,
        )
        report = QgsProcessingParameterFileDestination(
            self.REPORT, tr("Report"), tr("HTML files (*.html)"), optional=True, createByDefault=True
        )
        self.add(report, tr("A page with the versions and devices of the engine."))
        self.add_output(
            QgsProcessingOutputString(self.VERSION, tr("Version of the engine")), tr("As the engine itself says it.")
        )
        self.add_output(
            QgsProcessingOutputString(self.DEVICES, tr("Devices the engine can compute on")),
            tr("The processor, and graphics cards that it can use."),
        )

    def displayName(self) -> str:
        return tr("Set up engine")

    def shortDescription(self) -> str:
        return tr("Makes or checks the Python environment in which models run.")

    def tags(self) -> list[str]:
        return tr("deepforest,install,torch,environment,gpu,cuda,versions").split(",")

    def canExecute(self) -> tuple[bool, str]:
        return True, ""

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        accelerator = ACCELERATORS[self.parameterAsEnum(parameters, self.ACCELERATOR, context)]
        python = self.parameterAsFile(parameters, self.PYTHON, context)
        wheels = self.parameterAsFile(parameters, self.WHEELS, context)
        recreate = self.parameterAsBool(parameters, self.RECREATE, context)
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        # Raised after the block: QGIS keeps an exception that leaves an algorithm, and all that its cause holds.
        reason = ""
        results: dict[str, Any] = {}
        try:
            engine = self._engine(accelerator, python, wheels, recreate, feedback)
            facts = meet_engine(engine, feedback.pushInfo, feedback.isCanceled)
            devices = devices_in_words(facts.hello)
            feedback.pushInfo(
                tr("The engine works: it found {found} of {count} painted trees in {seconds} s.").format(
                    found=facts.found, count=TREES, seconds=f"{facts.seconds:.1f}"
                )
            )
            feedback.pushInfo(
                tr("Version {version}, devices: {devices}.").format(version=facts.hello.get("version"), devices=devices)
            )
            if report:
                _write(report, engine_page(facts))
                results[self.REPORT] = report
            results |= {self.VERSION: str(facts.hello.get("version")), self.DEVICES: devices}
        except Cancelled:
            return {}  # Processing knows by its feedback that this was asked for
        except DeepForestError as error:
            reason = in_words(error)
        if reason:
            raise QgsProcessingException(reason)
        feedback.setProgress(100)
        return results

    def _engine(
        self, accelerator: str, python: str, wheels: str, recreate: bool, feedback: QgsProcessingFeedback
    ) -> Engine:
        """The engine that is there, or the one that is made because there is none or it was asked for."""
        try:
            found: Optional[Engine] = find_engine()
        except EngineError as error:
            found = None
            feedback.pushInfo(of_engine(error.message))
        if found is not None and found.origin != "made" and not recreate:
            feedback.pushInfo(
                {
                    "setting": tr("The plugin's setting names an engine; it is only checked."),
                    "variable": tr("The variable DEEPFOREST_QGIS_PYTHON names an engine; it is only checked."),
                    "qgis": tr("QGIS's own Python has all that the engine needs; it is only checked."),
                }[found.origin]
            )
            return found
        if found is not None and found.origin in ("setting", "variable"):
            feedback.pushWarning(
                tr("The engine in '{python}' is named by a setting or variable and stays the one that is used.").format(
                    python=found.python
                )
            )
        choices = SetupChoices(accelerator, Path(python) if python else None, Path(wheels) if wheels else None)
        plan = plan_setup(choices)
        if not plan.refusal:
            feedback.pushInfo(plan_in_words(plan))
        steps = _Steps(feedback, plan)
        client.shutdown()  # a worker that runs in the environment would keep it from being replaced
        return install_engine(engine_folder(), steps.say, feedback.isCanceled, choices, recreate=recreate)


class _Steps:
    """The installers' lines as Processing's log, and a bar that knows the packages; the last tenth is the check's."""

    def __init__(self, feedback: QgsProcessingFeedback, plan: SetupPlan) -> None:
        self._feedback = feedback
        self._progress = InstallProgress(plan.download_mb, len(plan.packages))

    def say(self, line: str) -> None:
        self._feedback.pushConsoleInfo(of_engine(line))
        words = self._progress.update(line)
        if words:
            self._feedback.setProgressText(of_engine(words))
            self._feedback.setProgress(0.9 * self._progress.percent)


def _write(path: str, page: str) -> None:
    try:
        Path(path).write_text(page, encoding="utf-8")
    except OSError as error:
        raise OutputError(
            tr("The report '{path}' cannot be written: {reason}.").format(path=path, reason=error.strerror or error),
            tr("Choose another place for it."),
        ) from error
