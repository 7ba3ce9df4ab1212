"""Texts and numbers of reports in other languages. English is in the code, translations are in ``languages/``.

``tools/translations.py`` makes these files from ``i18n/``, so that the engine needs neither Qt nor the plugin.
"""

from __future__ import annotations

import json
from pathlib import Path

from ..common.messages import Message, number_style

__all__ = ["Language"]

FOLDER = Path(__file__).resolve().parents[1] / "languages"
ENGLISH = "en"


class Language:
    """A language of reports: a function that translates constant texts.

    Values are inserted after the translation::

        tr = Language("de")
        tr("{part} of {whole}").format(part=tr.number(1234, ","), whole=tr.number(1300, ","))  # 1.234 von 1.300

    The function is named ``tr`` and called with a string literal, by which the texts are found.

    Args:
        code: One of ``jobs.LANGUAGES``.
    """

    def __init__(self, code: str = ENGLISH) -> None:
        self.code = code
        self._texts: dict[str, str] = {}
        if code != ENGLISH:
            self._texts = json.loads((FOLDER / f"{code}.json").read_text(encoding="utf-8"))
        tr = self
        self._written = number_style(tr("1,234.5"))

    def __call__(self, text: str) -> str:
        """Return the translation of a constant text; the text itself if there is none."""
        return self._texts.get(text, text)

    def number(self, value: object, spec: str = "") -> str:
        """Return ``format(value, spec)`` with the separators of this language."""
        return self._written(format(value, spec))

    def render(self, message: str) -> str:
        """Render a message in this language, numbers included."""
        return Message.of(message).text(self, self._written)
