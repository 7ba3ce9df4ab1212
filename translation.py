"""QGIS's language: the plugin's own texts in it, where a file of i18n/ has them, and what the engine says."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .deepforest_qgis.common.errors import DeepForestError

if TYPE_CHECKING:
    from .deepforest_qgis.common.words import Words

__all__ = ["in_words", "install", "language", "of_engine", "remove", "tr"]

FOLDER = Path(__file__).resolve().parent / "i18n"
ENGLISH = "en"
_spoken = ENGLISH  # of the translator that is installed


def install(locale: str = "") -> Optional[QTranslator]:
    """Have Qt translate the plugin's texts to ``locale``, QGIS's own where none is given, such as "pt_BR" or "de".

    A language without a file is English. Texts are looked up as they are needed, so this comes before the provider.
    """
    global _spoken
    wanted = (locale or QgsApplication.locale()).replace("-", "_").split("_")[0].lower()
    translator = QTranslator()
    if not translator.load(str(FOLDER / f"deepforest_{wanted}.qm")):
        return None
    QCoreApplication.installTranslator(translator)
    _spoken = wanted
    return translator


def remove(translator: Optional[QTranslator]) -> None:
    """Undo :func:`install`."""
    global _spoken
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
        _spoken = ENGLISH


def language() -> str:
    """The language of the plugin's texts, "de" for example, as a job of the engine names it."""
    return _spoken


def tr(text: str) -> str:
    """The text in QGIS's language."""
    return str(QCoreApplication.translate("DeepForest", text))


def of_engine(text: str) -> str:
    """What the engine said, in QGIS's language; as it was said where that is English, or where no template fits."""
    if tr("Cancelled on request.") == "Cancelled on request.":  # one of its texts: where that stays, so do all
        return text
    return _words().translated(text, tr)


@cache
def _words() -> Words:
    from .deepforest_qgis.common.words import Words  # here, so that English, and the start of QGIS, have nothing of it

    return Words()


def in_words(error: BaseException) -> str:
    """An error's message and hint in QGIS's language."""
    if isinstance(error, DeepForestError):
        return f"{of_engine(error.message)} {of_engine(error.hint)}".strip()
    return str(error)
