"""QGIS's language: the plugin's own texts in it, where a file of i18n/ has them."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

__all__ = ["install", "remove"]

FOLDER = Path(__file__).resolve().parent / "i18n"


def install(locale: str = "") -> Optional[QTranslator]:
    """Have Qt translate the plugin's texts to ``locale``, QGIS's own where none is given, such as "pt_BR" or "de".

    A language without a file is English. Texts are looked up as they are needed, so this comes before the provider.
    """
    language = (locale or QgsApplication.locale()).replace("-", "_").split("_")[0].lower()
    translator = QTranslator()
    if not translator.load(str(FOLDER / f"deepforest_{language}.qm")):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def remove(translator: Optional[QTranslator]) -> None:
    """Undo :func:`install`."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
