"""Keeps the files of i18n/ in step with the texts of the plugin.

    python3 tools/translations.py             # renew i18n/, then the engine's part of it (`make translations`)
    python3 tools/translations.py --check     # say what is missing, change nothing

A text is what ``tr("…")`` holds on the QGIS side, in the engine's reports and in their templates; a help page; the name
of a graphical model; or a template of what the engine says, with {0}, {1}, ... for what it puts in (``messages.py``).
Translators work on the ``.ts`` files with Qt Linguist or any editor; Qt's ``lrelease`` (Debian: qttools5-dev-tools)
makes the ``.qm`` files that QGIS loads. A text that changed loses its translation, and a text that is gone loses its
entry.

The engine has no Qt: ``deepforest_qgis/languages/`` holds as JSON what its reports need of each language. The list of
templates, ``engine.json``, lies there too; with it both sides match what the engine says (``words.py``).
"""

from __future__ import annotations

import argparse
import ast
import functools
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree

from messages import Catalogue, find_messages

__all__ = ["LANGUAGES", "catalogue_text", "engine_text", "messages", "read", "report_texts", "texts", "unfinished"]

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "i18n"
ENGINE = ROOT / "deepforest_qgis" / "languages"
CATALOGUE = ENGINE / "engine.json"
CONTEXT = "DeepForest"
LANGUAGES = ("de", "es", "fr", "pt")
PLAIN = "tr() needs a plain text; put values in with .format() after it."
# What is translated as it is read from a file: help pages and names of models, both searched below.
FROM_FILES = ("read_text", "displayName")
CODE = ("*.py", "algorithms/**/*.py", "gui/**/*.py", "runtime/**/*.py")
REPORTS = ("deepforest_qgis/reports/*.py", "deepforest_qgis/workflows/**/*.py")
TEMPLATES = "deepforest_qgis/reports/templates/*.html"


def texts(root: Path = ROOT) -> dict[str, str]:
    """Every text that users see, in order of appearance, with the file that holds it.

    Raises:
        SystemExit: a text is put together where it is translated, so that no file could hold it.
    """
    found = _in_code(CODE, root)
    for path in sorted((root / "algorithms" / "help").glob("*.html")):
        found.setdefault(path.read_text(encoding="utf-8"), path.relative_to(root).as_posix())
    for path in sorted((root / "algorithms" / "models").glob("*.model3")):
        for option in ElementTree.parse(path).iter("Option"):
            if option.get("name") == "model_name":
                found.setdefault(str(option.get("value")), path.relative_to(root).as_posix())
    engine = messages(root)
    for template in (*engine.messages, *engine.parts):
        found.setdefault(template, engine.where[template])
    for text, name in report_texts(root).items():
        found.setdefault(text, name)
    return found


def report_texts(root: Path = ROOT) -> dict[str, str]:
    """The texts of the engine's reports, with the file that holds each.

    Raises:
        SystemExit: as :func:`texts`.
    """
    found = _in_code(REPORTS, root)
    for path in sorted(root.glob(TEMPLATES)):
        name = path.relative_to(root).as_posix()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            plain = re.findall(r'\btr\("([^"\\]+)"\)', line)
            if len(plain) < len(re.findall(r"\btr\(", line)):
                raise SystemExit(f"{name}:{number}: {PLAIN}")
            for text in plain:
                found.setdefault(text, name)
    return found


def _in_code(patterns: Iterable[str], root: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for pattern in patterns:
        for path in sorted(root.glob(pattern)):
            name = path.relative_to(root).as_posix()
            for line, text in _said(path):
                if text is None:
                    raise SystemExit(f"{name}:{line}: {PLAIN}")
                found.setdefault(text, name)
    return found


def messages(root: Path = ROOT) -> Catalogue:
    """What the engine says."""
    return _found(root)


_found = functools.cache(find_messages)


def catalogue_text(root: Path = ROOT) -> str:
    """What ``engine.json`` has to hold: each template with the kinds of its holes."""
    engine = messages(root)
    return json.dumps({"messages": engine.messages, "parts": engine.parts}, ensure_ascii=False, indent=1) + "\n"


def engine_text(language: str, root: Path = ROOT) -> str:
    """What the engine's file of a language has to hold: the translations of its reports and of what it says."""
    engine, done = messages(root), read(language)
    said = (text for text in (*engine.messages, *engine.parts) if engine.where[text].startswith("deepforest_qgis/"))
    needed = dict.fromkeys((*report_texts(root), *said))
    return json.dumps({text: done[text] for text in needed if text in done}, ensure_ascii=False, indent=0) + "\n"


def _said(path: Path) -> Iterator[tuple[int, str | None]]:
    """Line and text of every ``tr(…)``; None where the text is not a constant."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
            (given,) = node.args
            if isinstance(given, ast.Constant) and isinstance(given.value, str):
                yield node.lineno, given.value
            elif not (isinstance(given, ast.Call) and getattr(given.func, "attr", "") in FROM_FILES):
                yield node.lineno, None


def read(language: str, folder: Path = FOLDER) -> dict[str, str]:
    """The finished translations of a language."""
    path = folder / f"deepforest_{language}.ts"
    if not path.exists():
        return {}
    finished = {}
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            finished[message.findtext("source") or ""] = translation.text
    return finished


def unfinished(language: str) -> list[str]:
    """The texts that a language lacks."""
    done = read(language)
    return [text for text in texts() if text not in done]


def _write(language: str) -> Path:
    done = read(language)
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text, file in texts().items():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "location", filename=f"../{file}")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        if text in done:
            translation.text = done[text]
        else:
            translation.set("type", "unfinished")
    ElementTree.indent(root)
    path = FOLDER / f"deepforest_{language}.ts"
    content = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{content}\n', encoding="utf-8")
    return path


def main() -> int:
    parser = argparse.ArgumentParser(description="Keep i18n/ in step with the texts of the plugin.")
    parser.add_argument("--check", action="store_true", help="say what is missing, change nothing")
    options = parser.parse_args()
    missing = {language: unfinished(language) for language in LANGUAGES}
    for language, left in missing.items():
        print(f"{language}: {len(texts()) - len(left)} of {len(texts())} texts")
        if options.check:
            print(*(f"  {text.strip().splitlines()[0][:100]}" for text in left), sep="\n")
    engine = messages(ROOT)
    print(f"engine: {len(engine.messages)} messages and {len(engine.parts)} parts; {len(engine.unseen)} stay English")
    print(*(f"  {file}:{line}: {code}" for file, line, code in engine.unseen), sep="\n", end="\n" * bool(engine.unseen))
    if options.check:
        made = {CATALOGUE: catalogue_text(), **{ENGINE / f"{one}.json": engine_text(one) for one in LANGUAGES}}
        old = [path for path, text in made.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
        for path in old:
            print(f"{path.relative_to(ROOT)} is out of date: run make translations")
        return int(any(missing.values()) or bool(old))
    release = shutil.which("lrelease") or shutil.which("lrelease-qt5") or shutil.which("lrelease6")
    if release is None:
        raise SystemExit("Qt's lrelease is missing. On Debian: apt-get install qttools5-dev-tools")
    FOLDER.mkdir(exist_ok=True)
    ENGINE.mkdir(exist_ok=True)
    CATALOGUE.write_text(catalogue_text(), encoding="utf-8")
    for language in LANGUAGES:
        path = _write(language)
        subprocess.run([release, "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)
        (ENGINE / f"{language}.json").write_text(engine_text(language), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
