"""Converts the documentation to the HTML pages of the zip, which QGIS opens without an internet connection.

The pages are ``docs/*.md`` and ``benchmarks/results/*.md`` with the pictures that they show. In the zip they are in
one folder ``docs``, the results in ``docs/results``. Needs markdown-it-py (a package of requirements-dev.in).
"""

from __future__ import annotations

import re
import struct
from html import escape
from pathlib import Path, PurePosixPath
from typing import Optional
from urllib.parse import unquote, urlsplit

try:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token
except ImportError as error:
    raise SystemExit("markdown-it-py is missing. Run `make engine`, which installs requirements-dev.txt.") from error

__all__ = ["help_pages"]

FOLDER = PurePosixPath("docs")
FIRST = ("tutorial", "tutorial-inventory", "faq", "automation")  # in the list of pages
WIDEST = 720  # pixels of a picture; QGIS's text browser does not scale pictures to its window
STYLE = (
    "body{font-family:sans-serif;max-width:52em;margin:1em auto;padding:0 1em}"
    "table{border-collapse:collapse}th,td{border:1px solid #aaa;padding:3px 8px;text-align:left}"
    "pre{background-color:#f2f2f2;color:#1d2a22;padding:8px}img{max-width:100%;height:auto}"
)


def help_pages(root: Path) -> dict[PurePosixPath, bytes]:
    """Convert the pages.

    Args:
        root: The repository.

    Returns:
        Path in the plugin's folder, such as ``docs/tutorial.html``, to content; pages and pictures.

    Raises:
        SystemExit: A page links to a file that does not exist.
    """
    sources = {path: FOLDER / f"{path.stem}.html" for path in sorted((root / "docs").glob("*.md"), key=_order)}
    menu = dict(sources)
    results = sorted((root / "benchmarks" / "results").glob("*.md"))
    sources.update({path: FOLDER / "results" / f"{path.stem}.html" for path in results})
    titles = {path: _title(path) for path in menu}
    found: dict[PurePosixPath, bytes] = {}
    for path, target in sources.items():
        parser = MarkdownIt("commonmark").enable("table")
        tokens = parser.parse(path.read_text(encoding="utf-8"))
        for token in tokens:
            _convert_links(token, path, root, sources, found)
        _add_anchors(tokens)
        body = parser.renderer.render(tokens, parser.options, {})
        links = (f'<a href="{_relative(menu[page], target)}">{escape(titles[page])}</a>' for page in menu)
        html = (
            f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{escape(_title(path))}</title>'
            f"<style>{STYLE}</style></head>\n<body><p>{' | '.join(links)}</p><hr>\n{body}</body></html>\n"
        )
        # Numeric references, so that no program has to detect the encoding of the file.
        found[target] = html.encode("ascii", "xmlcharrefreplace")
    return found


def _order(path: Path) -> tuple[int, str]:
    return (FIRST.index(path.stem) if path.stem in FIRST else len(FIRST), path.stem)


def _title(path: Path) -> str:
    heading = re.search(r"^# (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return heading[1].replace("`", "") if heading else path.stem


def _relative(target: PurePosixPath, page: PurePosixPath) -> str:
    """The address of one page on another; both are in ``docs`` or in a folder of it."""
    ups = "../" * (len(page.parts) - len(FOLDER.parts) - 1)
    return ups + target.relative_to(FOLDER).as_posix()


def _convert_links(
    token: Token, path: Path, root: Path, sources: dict[Path, PurePosixPath], found: dict[PurePosixPath, bytes]
) -> None:
    """Point links and pictures to the files of the zip. Other links show their address, for readers who are offline."""
    kept: list[Token] = []
    shown = ""  # address of the open link, if it is not in the zip
    for child in token.children or []:
        if child.type == "image":
            picture = _file_of(str(child.attrs["src"]), path)
            if picture is not None:
                target = FOLDER / "images" / picture.name
                content = picture.read_bytes()
                found[target] = content
                child.attrs["src"] = _relative(target, sources[path])
                child.attrs["width"] = min(WIDEST, struct.unpack(">I", content[16:20])[0])
        elif child.type == "link_open":
            address = str(child.attrs["href"])
            linked = _file_of(address, path)
            if linked in sources:
                fragment = urlsplit(address).fragment
                child.attrs["href"] = _relative(sources[linked], sources[path]) + (f"#{fragment}" if fragment else "")
                shown = ""
            elif linked is not None:
                place = linked.relative_to(root.resolve()).as_posix()
                child.attrs["href"] = shown = f"{_repository(root)}/blob/main/{place}"
            else:
                shown = address if urlsplit(address).scheme else ""
        kept.append(child)
        if child.type == "link_close" and shown:
            kept.append(Token("text", "", 0, content=f" ({shown})"))
    if token.children is not None:
        token.children = kept


def _repository(root: Path) -> str:
    """The address of the repository in metadata.txt."""
    lines = (root / "metadata.txt").read_text(encoding="utf-8").splitlines()
    return next(line.partition("=")[2] for line in lines if line.startswith("repository="))


def _file_of(address: str, path: Path) -> Optional[Path]:
    """The file that a page links to; none for a web address and for a place on the same page."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc or not parts.path:
        return None
    linked = (path.parent / unquote(parts.path)).resolve()
    if not linked.exists():
        raise SystemExit(f"{path}: the link to '{address}' leads to no file.")
    return linked


def _add_anchors(tokens: list[Token]) -> None:
    """Give headings the identifiers that GitHub and MkDocs give them."""
    for heading, text in zip(tokens, tokens[1:]):
        if heading.type == "heading_open":
            words = re.sub(r"[^\w\- ]", "", text.content.lower())
            heading.attrs["id"] = re.sub(r"\s+", "-", words.strip())
