"""Texts of QGIS's message bar, which shows them as HTML, and of questions."""

from __future__ import annotations

import html

from ..algorithms.base.algorithm import tr
from ..algorithms.base.job_run import running_jobs

__all__ = ["as_html", "note_on_running_jobs"]


def as_html(text: str) -> str:
    """Return a plain text, in which layers and files may have any name, as HTML with its line breaks."""
    return html.escape(text, quote=False).replace("\n", "<br>")


def note_on_running_jobs() -> str:
    """Return which jobs end if the engine is replaced or removed; empty if none runs."""
    jobs = running_jobs()
    return tr("This ends running jobs: {jobs}.").format(jobs=", ".join(jobs)) if jobs else ""
