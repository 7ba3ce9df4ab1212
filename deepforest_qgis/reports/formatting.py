"""Texts, numbers and settings of a report in its language, and the HTML page around them.

English is in the code, translations are in ``languages/``. ``tools/translations.py`` makes these files from ``i18n/``,
so that the engine needs neither Qt nor the plugin.
"""

from __future__ import annotations

import json
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from jinja2 import Environment, FileSystemLoader

from .. import __version__
from ..common.atomic import AtomicFile
from ..common.messages import Message, number_style
from ..common.paths import StrPath

__all__ = [
    "Language",
    "format_metric",
    "format_number",
    "format_text",
    "format_threshold",
    "format_time",
    "format_value",
    "is_equal",
    "write_page",
]

_LANGUAGES = Path(__file__).resolve().parents[1] / "languages"
_UNDEFINED = "–"


class Language:
    """A language of reports: a function that translates constant texts.

    Values are inserted after the translation::

        tr = Language("de")
        tr("{part} of {whole}").format(part=tr.number(1234, ","), whole=tr.number(1300, ","))  # 1.234 von 1.300

    The function is named ``tr`` and called with a string literal, by which the texts are found.

    Args:
        code: One of ``jobs.LANGUAGES``.
        decimals: The decimals of metrics.
    """

    def __init__(self, code: str = "en", decimals: int = 3) -> None:
        self.code = code
        self.decimals = decimals
        self._texts: dict[str, str] = {}
        if code != "en":
            self._texts = json.loads((_LANGUAGES / f"{code}.json").read_text(encoding="utf-8"))
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


def format_number(tr: Language, value: float | None, spec: str) -> str:
    """Format a number with a format specification; a dash if it is None or NaN."""
    return _UNDEFINED if value is None or np.isnan(value) else tr.number(value, spec)


def format_metric(tr: Language, value: object) -> str:
    """Format a metric: counts as integers, ratios with the decimals of ``tr``, None and NaN as a dash."""
    if value is None or (isinstance(value, float) and np.isnan(value)):
        return _UNDEFINED
    if isinstance(value, (bool, str)):
        return str(value)
    if isinstance(value, (int, np.integer)):
        return tr.number(value, ",")
    number = float(value)  # type: ignore[arg-type]
    is_small = 0 < abs(number) < 10**-tr.decimals
    return tr.number(number, ".2g" if is_small else f".{tr.decimals}f")


def format_threshold(tr: Language, threshold: float | None) -> str:
    """Format a score threshold with two decimals, or with three if it has more."""
    two = threshold is not None and is_equal(threshold, round(threshold, 2))
    return format_number(tr, threshold, ".2f" if two else ".3f")


def format_value(tr: Language, value: object) -> str:
    """Format a setting or a count; None and empty values as a dash."""
    if value is None or value == "":
        return _UNDEFINED
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, int):
        return tr.number(value, ",")
    if isinstance(value, float):
        return tr.number(value, "g")
    if isinstance(value, (list, tuple)):
        return ", ".join(format_value(tr, item) for item in value) or _UNDEFINED
    return format_text(tr, value)


def format_text(tr: Language, text: object) -> str:
    """Translate a message; other texts, such as names of layers, are returned unchanged."""
    return tr.render(text) if isinstance(text, Message) else str(text)


def format_time(time: datetime) -> str:
    """Format a time with its time zone, as local time."""
    return time.astimezone().strftime("%Y-%m-%d %H:%M %Z").strip()


def is_equal(one: float | None, other: float | None) -> bool:
    """Return whether two metrics or thresholds are known and equal except for rounding."""
    return one is not None and other is not None and abs(one - other) < 1e-6


def write_page(path: StrPath, template: str, tr: Language, **context: Any) -> None:
    """Render a template of ``templates/`` and write it to an HTML file.

    Args:
        path: The file.
        template: The name of the template.
        tr: The language of the report.
        **context: The variables of the template.

    Raises:
        OutputError: The file cannot be written.
    """
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    for function in (format_metric, format_number, format_text, format_threshold, format_value):
        environment.filters[function.__name__.removeprefix("format_")] = partial(function, tr)
    written = format_time(datetime.now())
    text = environment.get_template(template).render(tr=tr, version=__version__, written=written, **context)
    with AtomicFile(path) as partial_file:
        partial_file.write_text(text, encoding="utf-8")
