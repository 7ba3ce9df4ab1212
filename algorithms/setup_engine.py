"""The algorithm "Set up engine": installs or checks the Python environment of the engine. It runs without an engine."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..deepforest_qgis.common.atomic import AtomicFile
from ..deepforest_qgis.common.errors import EngineError
from ..deepforest_qgis.common.messages import Message
from ..runtime.install import SetupChoices, install_engine
from ..runtime.locate import Engine, engine_folder, find_engine
from ..runtime.packages import InstallProgress
from ..runtime.self_test import TREES, self_test
from ..runtime.setup_plan import SetupPlan, plan_setup
from ..runtime.torch_build import ACCELERATORS
from ..translation import format_number, of_engine
from .base.algorithm import tr
from .base.parameters import Parameters
from .base.resolved_algorithm import ResolvedAlgorithm
from .engine_report import accelerator_names, describe_devices, describe_plan, status_page
from .outputs.sinks import check_destinations

__all__ = ["SetupEngine"]


class SetupEngine(ResolvedAlgorithm):
    """Installs or checks the environment of the engine, and reports versions and devices."""

    ID = "setupengine"
    NAME = Message("Set up engine")
    SUMMARY = Message("Creates or checks the Python environment in which models run.")
    TAGS = Message("deepforest,install,torch,environment,gpu,cuda,versions")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(
            QgsProcessingParameterEnum("ACCELERATOR", tr("Accelerator"), options=accelerator_names(), defaultValue=0),
            tr("Build of PyTorch to install. Automatic: the build for the graphics card of this computer."),
        )
        self.add(
            QgsProcessingParameterBoolean("RECREATE", tr("Recreate"), defaultValue=False),
            tr("Delete the environment created by the plugin and create it again, even if it is complete."),
        )
        self.add(
            QgsProcessingParameterFile("PYTHON", tr("Python interpreter"), optional=True),
            tr(
                "Python interpreter (3.10 or newer) from which the environment is created. Default: QGIS's Python if "
                "it is suitable, otherwise a downloaded Python."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                "WHEELS",
                tr("Folder of wheels (offline)"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            tr("Folder with wheels of all packages. If it is set, the network is not used."),
            advanced=True,
        )
        report = QgsProcessingParameterFileDestination(
            "REPORT", tr("Report"), tr("HTML files (*.html)"), optional=True, createByDefault=True
        )
        self.add(report, tr("HTML page with versions and devices of the engine."))
        self.add_output(
            "VERSION", tr("Version of the engine"), tr("Version reported by the engine."), QgsProcessingOutputString
        )
        self.add_output(
            "DEVICES", tr("Devices of the engine"), tr("CPU and supported GPUs."), QgsProcessingOutputString
        )

    def resolve(self, given: Parameters) -> tuple[SetupChoices, bool, str]:
        """The choices, whether to recreate the environment, and the path of the report."""
        check_destinations(given)
        python, wheels = given.text("PYTHON"), given.text("WHEELS")
        accelerator = ACCELERATORS[self.parameterAsEnum(given.values, "ACCELERATOR", given.context)]
        choices = SetupChoices(accelerator, Path(python) if python else None, Path(wheels) if wheels else None)
        return choices, given.switch("RECREATE"), given.output_file("REPORT")

    def execute(
        self, resolved: tuple[SetupChoices, bool, str], given: Parameters, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        choices, recreate, report = resolved
        engine = self._engine(choices, recreate, feedback)
        status = self_test(engine, lambda line: feedback.pushInfo(of_engine(line)), feedback.isCanceled)
        results = {"VERSION": status.handshake.version, "DEVICES": describe_devices(status.handshake)}
        feedback.pushInfo(
            tr("Self-test passed: {found} of {count} trees detected in {seconds} s.").format(
                found=status.detected, count=TREES, seconds=format_number(status.seconds, ".1f")
            )
        )
        feedback.pushInfo(
            tr("Version {version}, devices: {devices}.").format(version=results["VERSION"], devices=results["DEVICES"])
        )
        if report:
            with AtomicFile(report) as partial:
                partial.write_text(status_page(status), encoding="utf-8")
            results["REPORT"] = report
        feedback.setProgress(100)
        return results

    def _engine(self, choices: SetupChoices, recreate: bool, feedback: QgsProcessingFeedback) -> Engine:
        """Return the existing engine, or install one if there is none or ``recreate`` is set."""
        try:
            found: Optional[Engine] = find_engine()
        except EngineError as error:
            found = None
            feedback.pushInfo(of_engine(error.message))
        if found is not None and found.origin != "made" and not recreate:
            feedback.pushInfo(
                {
                    "setting": tr("The engine is set in the plugin settings; it will be checked, not modified."),
                    "variable": tr("The engine is set by DEEPFOREST_QGIS_PYTHON; it will be checked, not modified."),
                    "qgis": tr("The Python of QGIS has all required packages; it will be checked, not modified."),
                }[found.origin]
            )
            return found
        if found is not None and found.origin in ("setting", "variable"):
            feedback.pushWarning(
                tr("The engine '{python}', set in the plugin settings or by a variable, remains in use.").format(
                    python=found.python
                )
            )
        plan = plan_setup(choices)
        if not plan.refusal:
            feedback.pushInfo(describe_plan(plan))
        log = _InstallLog(feedback, plan)
        return install_engine(engine_folder(), log, feedback.isCanceled, choices, recreate=recreate)


class _InstallLog:
    """Writes the lines of installers to Processing's log and estimates the progress up to the self-test (90%)."""

    def __init__(self, feedback: QgsProcessingFeedback, plan: SetupPlan) -> None:
        self._feedback = feedback
        self._progress = InstallProgress(plan.download_mb, len(plan.packages))

    def __call__(self, line: str) -> None:
        self._feedback.pushConsoleInfo(of_engine(line))
        state = self._progress.update(line)
        if state:
            self._feedback.setProgressText(of_engine(state))
            self._feedback.setProgress(0.9 * self._progress.percent)
