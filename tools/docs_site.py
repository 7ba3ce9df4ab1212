"""Hooks of MkDocs (`make docs`): the site has the files of the repository at their paths, so that links work in both.

MkDocs reads ``docs/`` only; the hooks add the pages outside it, generate the reference of the command line, and take
the address of the repository from ``metadata.txt``.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

__all__ = ["on_config", "on_files"]

ROOT = Path(__file__).resolve().parent.parent
PAGES = ("*.md", "docs/**/*.md", "benchmarks/*.md", "benchmarks/results/*.md")
OTHERS = ("docs/**/*.png", "docs/**/*.gif", "LICENSE", "metadata.txt")
COMMANDS = "docs/reference/command_line.md"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Set the address of the repository, which is written in ``metadata.txt``."""
    found = re.search(r"^repository=(.+)$", (ROOT / "metadata.txt").read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        raise SystemExit("metadata.txt has no field 'repository'.")
    config.repo_url = found[1].strip()
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Replace the files of ``docs/`` by those of the repository, and add the reference of the command line."""
    site = [file for file in files if not str(file.abs_src_path or "").startswith(config.docs_dir)]
    paths = sorted({path for pattern in (*PAGES, *OTHERS) for path in ROOT.glob(pattern)})
    site += [File.generated(config, path.relative_to(ROOT).as_posix(), abs_src_path=str(path)) for path in paths]
    site.append(File.generated(config, COMMANDS, content=_command_line()))
    return Files(site)


def _command_line() -> str:
    """The help of ``deepforest-qgis`` and its commands as a page."""
    overview = _help()
    names = re.findall(r"^ {4}([a-z][a-z-]*)(?:\s|$)", overview, re.MULTILINE)
    if not names:
        raise SystemExit("The help of deepforest-qgis lists no commands.")
    parts = [("deepforest-qgis", overview)]
    parts += [(f"deepforest-qgis {name}", _help(name)) for name in names]
    return "# Command line\n\n" + "\n".join(f"## {title}\n\n```text\n{text}```\n" for title, text in parts)


def _help(*command: str) -> str:
    run = [sys.executable, "-m", "deepforest_qgis", *command, "--help"]
    environment = {**os.environ, "COLUMNS": "100", "NO_COLOR": "1"}
    return subprocess.run(run, cwd=ROOT, env=environment, capture_output=True, text=True, check=True).stdout
