"""Where a benchmark's table is kept: one section for each processor, so that measuring on one leaves the others'."""

from __future__ import annotations

import re
from pathlib import Path

import torch

from deepforest_qgis.model.devices import choose_precision, list_devices

__all__ = ["keep"]

RESULTS = Path(__file__).resolve().parent / "results"


def keep(name: str, table: str) -> None:
    """Print ``table``, a page of Markdown that begins with its title, and keep what follows it under this processor's
    name in ``results/<name>.md``, in place of what was measured on such a processor before."""
    print(table)
    title, body = table.split("\n", 1)
    path = RESULTS / f"{name}.md"
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    sections = dict(re.findall(r"^## ([^\n]+)\n(.*?)(?=^## |\Z)", before, re.MULTILINE | re.DOTALL))
    sections[_processor()] = body
    pages = (f"## {processor}\n\n{sections[processor].strip()}\n" for processor in sorted(sections))
    path.write_text(f"{title}\n\n" + "\n".join(pages), encoding="utf-8")


def _processor() -> str:
    # Processors of one name differ in what decides the time: whether they compute in bfloat16.
    usual = str(choose_precision("auto", torch.device("cpu"))).removeprefix("torch.")
    return f"{list_devices()[-1]['name']}, as it comes in {usual}"
