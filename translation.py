"""QGIS's language: the plugin's own texts in it, if a file of i18n/ has them, and the messages of the engine."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .deepforest_qgis.common.errors import DeepForestError
from .deepforest_qgis.common.messages import Message, number_style

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


def of_engine(message: str) -> str:
    """Return a message of the engine in QGIS's language, numbers included."""
    return Message.of(message).text(tr, number_style(tr("1,234.5")))


def in_words(error: BaseException) -> str:
    """An error's message and hint in QGIS's language."""
    return of_engine(error.whole) if isinstance(error, DeepForestError) else str(error)
