"""Keeps the table of a benchmark in one section per processor; a measurement replaces the section of its processor."""

from __future__ import annotations

import re
from pathlib import Path

import torch

from deepforest_qgis.model.devices import choose_precision, list_devices

__all__ = ["keep"]

RESULTS = Path(__file__).resolve().parent / "results"


def keep(name: str, table: str) -> None:
    """Print a table and write it to the section of this processor in ``results/<name>.md``.

    Args:
        name: Name of the results file, without suffix.
        table: Markdown page that begins with its title. The text below the title replaces the section.
    """
    print(table)
    title, body = table.split("\n", 1)
    path = RESULTS / f"{name}.md"
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    sections = dict(re.findall(r"^## ([^\n]+)\n(.*?)(?=^## |\Z)", before, re.MULTILINE | re.DOTALL))
    sections[_processor()] = body
    pages = (f"## {processor}\n\n{sections[processor].strip()}\n" for processor in sorted(sections))
    path.write_text(f"{title}\n\n" + "\n".join(pages), encoding="utf-8")


def _processor() -> str:
    # Processors with the same name may differ in bfloat16 support, which determines the time.
    usual = str(choose_precision("auto", torch.device("cpu"))).removeprefix("torch.")
    return f"{list_devices()[-1]['name']}, default precision (auto: {usual})"
