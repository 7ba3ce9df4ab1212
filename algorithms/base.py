"""What all algorithms share: identity, translation, help, and declaring a parameter in one call."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..deepforest_qgis import __version__
from ..deepforest_qgis.errors import DeepForestError
from ..runtime import environment

__all__ = ["PLUGIN_FOLDER", "DeepForestAlgorithm", "engine_found", "tr"]

PLUGIN_FOLDER = Path(__file__).resolve().parent.parent


def tr(text: str) -> str:
    """The text in QGIS's language."""
    return str(QCoreApplication.translate("DeepForest", text))


def engine_found() -> tuple[bool, str]:
    """Whether there is an engine to run jobs, as ``canExecute`` says it: true, or false and what to do.

    Looks at files only, because QGIS asks each time that it shows the toolbox.
    """
    try:
        environment.find_engine()
    except DeepForestError as error:
        return False, str(error)
    return True, ""


class DeepForestAlgorithm(QgsProcessingAlgorithm):  # type: ignore[misc]
    """Base of every algorithm of this provider.

    A subclass sets ``ID`` (its fixed name), defines ``initAlgorithm``, ``displayName``,
    ``shortDescription`` and ``processAlgorithm``, and has its help text in ``help/<ID>.html``.
    """

    ID = ""

    def createInstance(self) -> QgsProcessingAlgorithm:
        return type(self)()

    def name(self) -> str:
        return self.ID

    def group(self) -> str:
        return ""

    def groupId(self) -> str:
        return ""

    def icon(self) -> QIcon:
        return QIcon(str(PLUGIN_FOLDER / "icon.svg"))

    def shortHelpString(self) -> str:
        """The help file, followed by what each parameter says of itself."""
        page = PLUGIN_FOLDER / "algorithms" / "help" / f"{self.ID}.html"
        # QGIS makes a break of every line's end.
        text = {"ALG_DESC": " ".join(tr(page.read_text(encoding="utf-8")).split())}
        for parameter in self.parameterDefinitions():
            if parameter.help():
                text[parameter.name()] = parameter.help()
        text["ALG_VERSION"] = __version__
        return str(QgsProcessingUtils.formatHelpMapAsHtml(text, self))

    def add(
        self, parameter: QgsProcessingParameterDefinition, help_text: str, *, advanced: bool = False, **metadata: Any
    ) -> None:
        """Declare a parameter with its help; ``metadata`` goes to its widget (see QGIS's ``setMetadata``)."""
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        if metadata:
            parameter.setMetadata(metadata)
        self.addParameter(parameter)
