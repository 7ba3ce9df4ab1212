"""Base of all algorithms: identity, translation and help."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, ClassVar, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon

from ...deepforest_qgis import __version__
from ...deepforest_qgis.common.errors import DeepForestError
from ...deepforest_qgis.common.messages import Message
from ...runtime.locate import find_engine
from ...translation import in_words, of_engine, tr

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
    """Return whether an engine is installed, and if not, what to do.

    Only files are checked, because QGIS calls it whenever it shows the toolbox.
    """
    try:
        find_engine()
    except DeepForestError as error:
        return False, in_words(error)
    return True, ""


class DeepForestAlgorithm(QgsProcessingAlgorithm):  # type: ignore[misc]
    """Base of every algorithm of this provider.

    A subclass sets the attributes, declares its parameters in ``initAlgorithm``, and has its help text in
    ``help/<ID>.html``.

    Attributes:
        ID: Its fixed name.
        NAME: Its title.
        SUMMARY: One sentence.
        TAGS: Words to search for, separated by commas.
        make_dialog: Makes the dialog of an algorithm; set while the plugin has a window. It is called for dialogs only,
            not for batch processing, models and scripts.
    """

    ID = ""
    NAME = SUMMARY = TAGS = Message("")
    make_dialog: ClassVar[Optional[Callable[[DeepForestAlgorithm], Any]]] = None

    def __init__(self) -> None:
        super().__init__()
        self._output_help: dict[str, str] = {}  # of outputs that are not parameters

    def createInstance(self) -> QgsProcessingAlgorithm:
        return type(self)()

    def name(self) -> str:
        return self.ID

    def displayName(self) -> str:
        return of_engine(self.NAME)

    def shortDescription(self) -> str:
        return of_engine(self.SUMMARY)

    def tags(self) -> list[str]:
        return of_engine(self.TAGS).split(",")

    def icon(self) -> QIcon:
        return QIcon(str(PLUGIN_FOLDER / "icon.svg"))

    def createCustomParametersWidget(self, parent: Any = None) -> Any:
        """The dialog; None: that of Processing."""
        make = DeepForestAlgorithm.make_dialog
        return None if make is None else make(self)

    def helpUrl(self) -> str:
        """The page that the button "Help" of the dialog opens."""
        return str(QUrl.fromLocalFile(str(help_page("tutorial"))).toString())

    def shortHelpString(self) -> str:
        """The help file, the citation, and the help of parameters and outputs."""
        page = PLUGIN_FOLDER / "algorithms" / "help" / f"{self.ID}.html"
        cite = tr("Please cite the method, the model and its version:")
        description = f"{tr(page.read_text(encoding='utf-8'))} <p><b>{cite}</b> {PAPER}</p>"
        # QGIS shows line ends as line breaks.
        text = {"ALG_DESC": " ".join(description.split()), **self._output_help}
        for parameter in self.parameterDefinitions():
            if parameter.help():
                text[parameter.name()] = parameter.help()
        text["ALG_VERSION"] = __version__
        return str(QgsProcessingUtils.formatHelpMapAsHtml(text, self))

    def add(
        self, parameter: QgsProcessingParameterDefinition, help_text: str, *, advanced: bool = False, **metadata: Any
    ) -> None:
        """Declare a parameter.

        Args:
            parameter: The parameter.
            help_text: Its help.
            advanced: Whether it is shown among the advanced parameters.
            **metadata: Settings of its widget, see ``setMetadata``.
        """
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        if metadata:
            parameter.setMetadata(metadata)
        self.addParameter(parameter)

    def add_output(self, name: str, label: str, help_text: str, kind: Any = QgsProcessingOutputNumber) -> None:
        """Declare an output that is not a parameter; ``kind`` is its class."""
        self._output_help[name] = help_text
        self.addOutput(kind(name, label))
