"""What the engine says, matched with its templates: all of them are known, and no message can do harm."""

from __future__ import annotations

import ast
import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

import messages  # noqa: E402
import translations  # noqa: E402

from deepforest_qgis.common import words  # noqa: E402

CATALOGUE = words.CATALOGUE
WORDS = words.Words()
KNOWN: dict[str, str] = json.loads(CATALOGUE.read_text(encoding="utf-8"))["messages"]
HOLES = sorted(template for template, kinds in KNOWN.items() if kinds)
HOLE = re.compile(r"\{(\d+)\}")


def backwards(template: str) -> str:
    """A language that names the values alone, the last first."""
    holes = [hole[0] for hole in HOLE.finditer(template)]
    return f"<{'|'.join(reversed(holes))}>"


def loud(template: str) -> str:
    return template.upper()


def test_the_catalogue_is_what_the_code_says() -> None:
    assert CATALOGUE.read_text(encoding="utf-8") == translations.catalogue_text()


def test_nothing_that_users_read_stays_english() -> None:
    assert translations.messages().unseen == []


def pattern(node: ast.expr) -> str:
    """A text as the code writes it, with anything for each value; empty where it is not written out in one place."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.escape(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(pattern(part) if isinstance(part, ast.Constant) else ".*" for part in node.values)
    return ""


def raised() -> list[tuple[str, str]]:
    """Messages and hints of the project's errors as patterns, with their places: found without the tool."""
    found = []
    doors = {f"{name}.py" for name in messages.DOORS}
    for path in sorted([*(ROOT / "deepforest_qgis").rglob("*.py"), *(ROOT / "runtime").glob("*.py")]):
        if path.parent.name == "deepforest_qgis" and path.name in doors:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in messages.ERRORS:
                place = f"{path.relative_to(ROOT)}:{node.lineno}"
                found += [(place, text.removesuffix("\\\n")) for text in map(pattern, node.args[:2]) if text]
    return found


def test_every_error_that_is_raised_is_known() -> None:
    found = raised()
    assert len(found) > 300
    assert [
        (place, text) for place, text in found if not any(re.fullmatch(text, one, re.DOTALL) for one in KNOWN)
    ] == []


@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_values_come_back_in_their_places(data: Any) -> None:
    template = data.draw(st.sampled_from(HOLES))
    value = st.text("äöüß_#ÄŁ东", min_size=1, max_size=9)
    number = st.one_of(st.integers(0, 10**7).map("{:,}".format), st.floats(0, 1e6).map("{:.2f}".format))
    values = [data.draw(number if kind == "n" else value) for kind in KNOWN[template]]
    text = HOLE.sub(lambda hole: values[int(hole[1])], template)
    assert WORDS.translated(text, backwards) == f"<{'|'.join(reversed(values))}>"


@pytest.mark.parametrize(
    "text",
    [
        "Layer 'A': 2 lines skipped, 1 invalid polygon repaired.",
        "Layer 'A': 3 crowns outside the areas skipped.",
        "Run 'Set up engine' with Recreate. The message log (panel 'DeepForest') has all it said.",
        "The job failed unexpectedly (7: it has no report).",
        "The crowns are written, but the report is not. 'A' is a folder. Give the name of a file.",
        "Score threshold is 7, but must be at least 0 and at most 1.",
    ],
)
def test_parts_are_translated_inside_their_sentence(text: str) -> None:
    assert WORDS.translated(text, loud) == text.upper()


def test_places_in_a_list_are_translated_one_by_one() -> None:
    text = (
        "Raster 'A': 7 unreadable blocks, 7.70% of the area, skipped: columns 0–7, rows 7–7 (around 7.0, 7.0); "
        "columns 8–9, rows 7–7 (around 8.0, 7.0); and 7 more places. The file is damaged or incomplete; copy it again, "
        "or repair it with gdal_translate."
    )
    assert WORDS.translated(text, loud) == text.upper()


def test_words_of_a_library_inside_a_message_stay_whole() -> None:
    text = "'A' cannot be written: At least one of the tables, that is 3 crowns, is missing."
    assert (
        WORDS.translated(text, loud)
        == "'A' CANNOT BE WRITTEN: At least one of the tables, that is 3 crowns, is missing."
    )


def test_a_name_is_never_translated() -> None:
    """Of a file that is called like a part of a sentence."""
    for name in ("3 crowns", "the model", "report", "none", "text, windows and steps"):
        assert f"'{name}'" in WORDS.translated(f"Raster '{name}' holds complex numbers.", loud)


def test_what_is_not_of_the_engine_stays_as_it_is() -> None:
    for text in ("", " ", "Resolved 84 packages in 12ms", "CUDA error: an illegal memory access", "3 Bäume, 4 crowns"):
        assert WORDS.translated(text, loud) == text


PIECES = [*sorted(KNOWN), *HOLES, "'", " ", ". ", ", ", " and ", "; ", "{0}", "{", "\\", "\n", "\0", "3 crowns", "7"]


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(max_size=300), st.lists(st.sampled_from(PIECES), max_size=40).map("".join)))
def test_no_text_is_an_error(text: str) -> None:
    assert isinstance(WORDS.translated(text, loud), str)


@pytest.mark.parametrize(
    "text",
    [
        "' cannot be read: " * 6_000,
        "Layer '" * 15_000,
        ". " * 50_000,
        "Raster '" + "': " * 33_000 + ".",
        "Layer 'a': " + "1 line skipped, " * 300 + ".",
        "Layer 'a' cannot be read: " + "'a' is a folder. " * 250,
        ", ".join(["1 crown"] * 12_000),
        "x" * 100_000,
    ],
)
def test_hostile_texts_cost_no_more_than_a_count_of_looks(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    looks = 0
    look = words._Template.values

    def counted(template: words._Template, given: str) -> list[str] | None:
        nonlocal looks
        looks += 1
        return look(template, given)

    monkeypatch.setattr(words._Template, "values", counted)
    assert isinstance(WORDS.translated(text, loud), str)
    assert looks <= words._TRIES * len(translations.messages().messages | translations.messages().parts)


@pytest.mark.parametrize("content", [None, "", "[]", '{"messages": 3}', "\0"])
def test_a_broken_catalogue_costs_no_error_its_text(content: str | None, tmp_path: Path) -> None:
    file = tmp_path / "engine.json"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    assert (
        words.Words(file).translated("Raster 'a' holds complex numbers.", loud) == "Raster 'a' holds complex numbers."
    )


# -- how templates are found -----------------------------------------------------------------------


def found_in(code: str, folder: Path) -> messages.Catalogue:
    room = folder / "deepforest_qgis" / "workflows"
    room.mkdir(parents=True)
    (room / "some.py").write_text(code, encoding="utf-8")
    return messages.find_messages(folder)


def test_a_text_is_followed_to_where_it_is_made(tmp_path: Path) -> None:
    found = found_in(
        "def refuse(message, hint=''):\n"
        "    raise InputError(message, hint)\n"
        "def check(name, count):\n"
        "    why = 'too many' if count > 3 else f'only {count}'\n"
        "    refuse(f'{name} has {count:,} rows, {why}.', 'Take ' + ('fewer' if count else 'others') + '.')\n"
        "check('The table', 3)\n"
        "check('The list', 4)\n",
        tmp_path,
    )
    assert found.messages == {"{0} has {1} rows, {2}.": "wnw", "Take fewer.": "", "Take others.": ""}
    assert found.parts == {"The table": "", "The list": "", "too many": "", "only {0}": "v"}
    assert found.unseen == []


def test_what_cannot_be_followed_is_counted(tmp_path: Path) -> None:
    found = found_in("raise RasterError(words[0](3))\nlistener.warning(f'{one}: {other}')\n", tmp_path)
    assert [(file, line) for file, line, _ in found.unseen] == [
        ("deepforest_qgis/workflows/some.py", 1),
        ("deepforest_qgis/workflows/some.py", 2),
    ]
