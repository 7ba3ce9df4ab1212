"""Texts of the plugin and messages of the engine in QGIS's language. Translations are in ``i18n/``."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .deepforest_qgis.common.errors import DeepForestError
from .deepforest_qgis.common.messages import Message, Translate, number_style

__all__ = ["format_number", "in_words", "install", "language", "of_engine", "remove", "tr"]

FOLDER = Path(__file__).resolve().parent / "i18n"
ENGLISH = "en"
_installed = ENGLISH  # language of the installed translator


def install(locale: str = "") -> Optional[QTranslator]:
    """Install the translator of a language. The provider is made after it, since texts are looked up when needed.

    Args:
        locale: For example "pt_BR" or "de"; empty for QGIS's own.

    Returns:
        The translator; None if the language has no file, so that texts are in English.
    """
    global _installed
    wanted = (locale or QgsApplication.locale()).replace("-", "_").split("_")[0].lower()
    translator = QTranslator()
    if not translator.load(str(FOLDER / f"deepforest_{wanted}.qm")):
        return None
    QCoreApplication.installTranslator(translator)
    _installed = wanted
    return translator


def remove(translator: Optional[QTranslator]) -> None:
    """Undo :func:`install`."""
    global _installed
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
        _installed = ENGLISH


def language() -> str:
    """Return the language of the plugin's texts, for example "de", as jobs of the engine name it."""
    return _installed


def tr(text: str) -> str:
    """Return a constant text in QGIS's language."""
    return str(QCoreApplication.translate("DeepForest", text))


def of_engine(message: str) -> str:
    """Render a message of the engine in QGIS's language, with numbers as QGIS writes them."""
    return Message.of(message).text(tr, _number_style())


def format_number(value: Any, spec: str) -> str:
    """Return ``format(value, spec)`` with the separators of QGIS's locale."""
    return _number_style()(format(value, spec))


def _number_style() -> Translate:
    """The separators of QGIS's number format, which may be that of another language than the texts."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # no language at all, as under LANG=C
        return number_style("1,234.5")
    hidden = locale.numberOptions() & QLocale.NumberOption.OmitGroupSeparator
    return number_style(f"1{'' if hidden else locale.groupSeparator()}234{locale.decimalPoint()}5")


def in_words(error: BaseException) -> str:
    """Return the message and the hint of an error in QGIS's language."""
    return of_engine(error.whole) if isinstance(error, DeepForestError) else str(error)
