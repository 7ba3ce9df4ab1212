"""Reports in the reader's language: English is in the code, its translations are in ``languages/``.

The files there are made from ``i18n/`` by ``tools/translations.py``, which finds the texts in the code and in the
templates of reports; they hold what the engine needs of it, so that it needs neither Qt nor the plugin around it.
"""

from __future__ import annotations

import json
from pathlib import Path

from ..common.messages import Message, number_style

__all__ = ["Language"]

FOLDER = Path(__file__).resolve().parents[1] / "languages"
ENGLISH = "en"


class Language:
    """One of ``jobs.LANGUAGES``. It is called with a text as the code has it, and values are put in after that::

        tr = Language("de")
        tr("{part} of {whole}").format(part=tr.number(1234, ","), whole=tr.number(1300, ","))  # 1.234 von 1.300

    It is called by that name, ``tr``, with a plain string: texts are found by it.
    """

    def __init__(self, code: str = ENGLISH) -> None:
        self.code = code
        self._texts: dict[str, str] = {}
        if code != ENGLISH:
            self._texts = json.loads((FOLDER / f"{code}.json").read_text(encoding="utf-8"))
        tr = self
        self._written = number_style(tr("1,234.5"))

    def __call__(self, text: str) -> str:
        return self._texts.get(text, text)

    def number(self, value: object, spec: str = "") -> str:
        """``format(value, spec)``, as numbers are written in this language."""
        return self._written(format(value, spec))

    def said(self, message: str) -> str:
        """Return what the engine logged in this language, numbers included."""
        return Message.of(message).text(self, self._written)
