"""Texts of QGIS's message bar, which shows them as HTML."""

from __future__ import annotations

import html

__all__ = ["as_html"]


def as_html(text: str) -> str:
    """Return a plain text, in which layers and files may have any name, as HTML with its line breaks."""
    return html.escape(text, quote=False).replace("\n", "<br>")
