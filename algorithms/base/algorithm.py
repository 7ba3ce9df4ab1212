"""What all algorithms share: identity, translation, help, and declaring a parameter in one call."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon

from ...deepforest_qgis import __version__
from ...deepforest_qgis.common.errors import DeepForestError
from ...runtime.locate import find_engine
from ...translation import in_words, tr

__all__ = ["PLUGIN_FOLDER", "DeepForestAlgorithm", "engine_found", "help_page", "tr"]

PLUGIN_FOLDER = Path(__file__).resolve().parents[2]
PAPER = (
    "B. G. Weinstein, S. Marconi, M. Aubry-Kientz, G. Vincent, H. Senyondo and E. P. White (2020): DeepForest: A "
    "Python package for RGB deep learning tree crown delineation. Methods in Ecology and Evolution 11, 1743–1751. "
    "https://doi.org/10.1111/2041-210X.13472"
)


def help_page(name: str) -> Path:
    """The page ``name`` of the documentation: HTML in the installed plugin, Markdown in a checkout."""
    page = PLUGIN_FOLDER / "docs" / f"{name}.html"
    return page if page.is_file() else page.with_suffix(".md")


def engine_found() -> tuple[bool, str]:
    """Whether there is an engine to run jobs, as ``canExecute`` says it: true, or false and what to do.

    Looks at files only, because QGIS asks each time that it shows the toolbox.
    """
    try:
        find_engine()
    except DeepForestError as error:
        return False, in_words(error)
    return True, ""


class DeepForestAlgorithm(QgsProcessingAlgorithm):  # type: ignore[misc]
    """Base of every algorithm of this provider.

    A subclass sets ``ID`` (its fixed name), defines ``initAlgorithm``, ``displayName``,
    ``shortDescription`` and ``processAlgorithm``, and has its help text in ``help/<ID>.html``.
    """

    ID = ""

    def __init__(self) -> None:
        super().__init__()
        self._of_outputs: dict[str, str] = {}  # help of what no parameter stands for

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

    def helpUrl(self) -> str:
        """What the dialog's button "Help" opens."""
        return str(QUrl.fromLocalFile(str(help_page("tutorial"))).toString())

    def shortHelpString(self) -> str:
        """The help file and whom to cite, followed by what each parameter and output says of itself."""
        page = PLUGIN_FOLDER / "algorithms" / "help" / f"{self.ID}.html"
        # QGIS makes a break of every line's end.
        words = [tr(page.read_text(encoding="utf-8"))]
        cite = tr("To cite, besides the model and its version, the method:")
        words.append(f"<p><b>{cite}</b> {PAPER}</p>")
        text = {"ALG_DESC": " ".join(" ".join(words).split()), **self._of_outputs}
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

    def add_output(self, output: QgsProcessingOutputDefinition, help_text: str) -> None:
        """Declare an output that no parameter stands for, with its help."""
        self._of_outputs[output.name()] = help_text
        self.addOutput(output)
