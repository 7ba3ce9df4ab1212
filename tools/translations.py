"""Updates the files of i18n/ from the texts of the plugin.

    python3 tools/translations.py             # update i18n/, then the files of the engine (`make translations`)
    python3 tools/translations.py --check     # list missing translations without changing files

A text is the argument of ``tr("…")`` on the QGIS side, in the engine's reports and in their templates; a help page; the
name of a graphical model; or the template of a message of the engine (``deepforest_qgis/common/messages.py``).
Translators edit the ``.ts`` files with Qt Linguist or any editor; Qt's ``lrelease`` (Debian: qttools5-dev-tools)
creates the ``.qm`` files that QGIS loads. The translations of changed texts and the entries of removed texts are
deleted.

The engine does not use Qt: ``deepforest_qgis/languages/`` contains the translations of its texts as JSON.
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

__all__ = ["LANGUAGES", "engine_text", "fields", "messages", "read", "report_texts", "texts", "unfinished"]

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "i18n"
ENGINE = ROOT / "deepforest_qgis" / "languages"
CONTEXT = "DeepForest"
LANGUAGES = ("de", "es", "fr", "pt")
PLAIN = "tr() needs a plain text; put values in with .format() after it."
CONSTANT = "the template of a message must be a plain text, with named fields for its values."
# Texts that are read from files and then translated: help pages and names of models, both searched below.
FROM_FILES = ("read_text", "displayName")
CODE = ("*.py", "algorithms/**/*.py", "gui/**/*.py", "runtime/**/*.py")
REPORTS = ("deepforest_qgis/reports/*.py", "deepforest_qgis/workflows/**/*.py")
TEMPLATES = "deepforest_qgis/reports/templates/*.html"
MESSAGES = ("deepforest_qgis/**/*.py", "runtime/*.py", "algorithms/**/*.py", "gui/**/*.py")
# For scripts and the command line alone, which are in English; QGIS never runs them.
ENGLISH = (
    *("__main__", "main", "utilities", "preprocess", "evaluate", "sample_data"),
    *("visualize", "callbacks", "metrics", "IoU", "tiles", "datasets", "models"),
    *("augmentations", "crop_model", "scripts"),
)
LISTENER = ("info", "warning", "progress")
COUNTED = ("counted", "counted_if", "info_if", "warning_if")
FIELD = re.compile(r"\{\{|\}\}|\{(\w+)[^{}]*\}")


def texts(root: Path = ROOT) -> dict[str, str]:
    """Every text that users see, in order of appearance, with the file that contains it.

    Raises:
        SystemExit: a text is composed in the call that translates it, so that it cannot be extracted.
    """
    found = _in_code(CODE, root)
    for path in sorted((root / "algorithms" / "help").glob("*.html")):
        found.setdefault(path.read_text(encoding="utf-8"), path.relative_to(root).as_posix())
    for path in sorted((root / "algorithms" / "models").glob("*.model3")):
        for option in ElementTree.parse(path).iter("Option"):
            if option.get("name") == "model_name":
                found.setdefault(str(option.get("value")), path.relative_to(root).as_posix())
    for text, name in (*messages(root).items(), *report_texts(root).items()):
        found.setdefault(text, name)
    return found


def report_texts(root: Path = ROOT) -> dict[str, str]:
    """The texts of the engine's reports, with the file that contains each.

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
            for line, text in _translated(path):
                if text is None:
                    raise SystemExit(f"{name}:{line}: {PLAIN}")
                found.setdefault(text, name)
    return found


@functools.cache
def messages(root: Path = ROOT) -> dict[str, str]:
    """The templates of the engine's messages, with the file that contains each.

    Raises:
        SystemExit: a template is composed in the call that uses it, or its fields and its values differ.
    """
    files = [path for pattern in MESSAGES for path in sorted(root.glob(pattern))]
    engine = root / "deepforest_qgis"
    files = [path for path in files if path.relative_to(root).parts[0] != engine.name
             or path.relative_to(engine).parts[0].removesuffix(".py") not in ENGLISH]  # fmt: skip
    calls = {path: [node for node in ast.walk(_parsed(path)) if isinstance(node, ast.Call)] for path in files}
    errors = _errors(files)
    found: dict[str, str] = {}
    for path, nodes in calls.items():
        name = path.relative_to(root).as_posix()
        for call in nodes:
            given = [text for node in _templates(call, errors) for text in _constants(node, f"{name}:{node.lineno}")]
            for text in given:
                if re.search("[A-Za-z]{2}", FIELD.sub("", text)):
                    found.setdefault(text, name)
            values = {keyword.arg for keyword in call.keywords}
            needed = {field for text in given for field in fields(text)} - (
                {"count"} if _name(call) in COUNTED else set()
            )
            if given and values != needed and None not in values and _name(call) not in ("parameter", "with_default"):
                raise SystemExit(f"{name}:{call.lineno}: the fields {sorted(needed)} have the values {sorted(values)}.")
    return found


def fields(text: str) -> set[str]:
    """The names of the fields of a template."""
    return {field for field in FIELD.findall(text) if field}


def _errors(files: Iterable[Path]) -> set[str]:
    """The names of DeepForestError and of the classes that are derived from it."""
    classes = [node for path in files for node in ast.walk(_parsed(path)) if isinstance(node, ast.ClassDef)]
    found = {"DeepForestError"}
    for _ in range(3):  # levels of the tree
        found |= {node.name for node in classes if any(getattr(base, "id", "") in found for base in node.bases)}
    return found


def _templates(call: ast.Call, errors: set[str]) -> list[ast.expr]:
    """The arguments of a call that are templates of messages."""
    name = _name(call)
    if name in errors or name == "parameter":  # of the latter label and help (common/spec.py)
        return call.args[:2]
    if name in (*COUNTED, "with_default"):  # after the count, or the default
        return call.args[1:3]
    owner = getattr(call.func, "value", None)
    listener = name in LISTENER and getattr(owner, "id", getattr(owner, "attr", "")).strip("_") in ("listener", "to")
    return call.args[:1] if name == "Message" or listener else []


def _constants(node: ast.expr, place: str) -> list[str]:
    """The texts that an expression can have; none if it is a message that was created elsewhere."""
    if isinstance(node, ast.IfExp):
        return [*_constants(node.body, place), *_constants(node.orelse, place)]
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    made = isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("format", "join")
    if made or isinstance(node, (ast.JoinedStr, ast.BinOp)):
        raise SystemExit(f"{place}: {CONSTANT}")
    return []


def _name(call: ast.Call) -> str:
    return str(getattr(call.func, "id", getattr(call.func, "attr", "")))


@functools.cache
def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def engine_text(language: str, root: Path = ROOT) -> str:
    """The required content of the engine's file of a language: the translations of its reports and messages."""
    done = read(language)
    own = (text for text, file in messages(root).items() if file.startswith("deepforest_qgis/"))
    needed = dict.fromkeys((*report_texts(root), *own))
    return json.dumps({text: done[text] for text in needed if text in done}, ensure_ascii=False, indent=0) + "\n"


def _translated(path: Path) -> Iterator[tuple[int, str | None]]:
    """Line and text of every ``tr(…)``; None if the text is not a constant."""
    for node in ast.walk(_parsed(path)):
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
    """The texts without a translation in a language."""
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
    if options.check:
        made = {ENGINE / f"{one}.json": engine_text(one) for one in LANGUAGES}
        old = [path for path, text in made.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
        for path in old:
            print(f"{path.relative_to(ROOT)} is out of date: run make translations")
        return int(any(missing.values()) or bool(old))
    release = shutil.which("lrelease") or shutil.which("lrelease-qt5") or shutil.which("lrelease6")
    if release is None:
        raise SystemExit("Qt's lrelease is missing. On Debian: apt-get install qttools5-dev-tools")
    FOLDER.mkdir(exist_ok=True)
    ENGINE.mkdir(exist_ok=True)
    for language in LANGUAGES:
        path = _write(language)
        subprocess.run([release, "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)
        (ENGINE / f"{language}.json").write_text(engine_text(language), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
