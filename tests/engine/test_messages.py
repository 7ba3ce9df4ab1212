"""Messages: rendered from a template and its values, in any language, here and in another process."""

from __future__ import annotations

import ast
import copy
import json
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import translations
from hypothesis import given, settings
from hypothesis import strategies as st

from deepforest_qgis.common.errors import InputError, LayerError, from_wire
from deepforest_qgis.common.events import Listener
from deepforest_qgis.common.messages import Message, counted, number_style
from deepforest_qgis.reports.formatting import Language

ROOT = Path(__file__).resolve().parents[2]

GERMAN = {
    "Layer '{layer}' has {crowns:,} crowns, {share:.1%}.": "Layer „{layer}“: {share}, {crowns} Kronen.",
    "{count} crown": "{count} Krone",
    "{count:,} crowns": "{count} Kronen",
    "crown": "Krone",
}


def german(template: str) -> str:
    return GERMAN.get(template, template)


# -- rendering -------------------------------------------------------------------------------------


def test_a_message_is_its_english_text() -> None:
    message = Message("Layer '{layer}' has {crowns:,} crowns, {share:.1%}.", layer="a", crowns=1574, share=0.25)
    assert message == "Layer 'a' has 1,574 crowns, 25.0%."
    assert hash(message) == hash("Layer 'a' has 1,574 crowns, 25.0%.")
    assert message.text(german, number_style("1.234,5")) == "Layer „a“: 25,0%, 1.574 Kronen."


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Path("/a/b.tif"), "/a/b.tif"),
        (["a", "b"], "a, b"),
        ([], ""),
        (np.int64(3), "3"),
        (np.float32(0.5), "0.5"),
        (np.array([1, 2]), "1, 2"),
        (np.str_("a"), "a"),
        (True, "True"),
        (None, "None"),
        (KeyError("a"), "'a'"),
        (ValueError("no"), "no"),
        (float("nan"), "nan"),
        ({"a": 1}, "a"),
    ],
)
def test_values_of_any_kind(value: Any, text: str) -> None:
    message = Message("<{value}>", value=value)
    assert message == f"<{text}>"
    assert Message.from_wire(json.loads(json.dumps(message.to_wire(), allow_nan=False))) == message


def test_a_number_of_thousands_of_digits_is_not_written() -> None:
    assert Message("{a} {b:,}", a=10**5000, b=10**300) == f"? {10**300:,}"


def test_nested_messages_are_translated_and_texts_are_not() -> None:
    message = Message(
        "{what}: {names}, {noun}",
        what=counted(2, "{count} crown", "{count:,} crowns"),
        names=["crown"],
        noun=Message("crown"),
    )
    assert message == "2 crowns: crown, crown"
    assert message.text(german) == "2 Kronen: crown, Krone"


def test_a_message_of_pythons_own_exception_stays_one() -> None:
    message = Message("'{file}' cannot be read: {error}.", file="crown", error=ValueError(Message("crown")))
    assert message.text(german) == "'crown' cannot be read: Krone."
    message = Message("Sorry: {error}", error=InputError("crown", "{count} crown", count=1))
    assert message.text(german) == "Sorry: Krone 1 Krone"


@pytest.mark.parametrize("count", [0, 1, 2, 1574])
def test_the_count_chooses_the_template(count: int) -> None:
    message = counted(count, "{count} crown of {layer}", "{count:,} crowns of {layer}", layer="a")
    assert message == f"{count:,} crown{'' if count == 1 else 's'} of a"


def test_braces() -> None:
    assert Message("{a} {{b}}", a=1) == "1 {b}"
    assert Message("Use {HorizontalFlip: {p: 0.5}}, {{x}}.") == "Use {HorizontalFlip: {p: 0.5}}, {{x}}."
    assert Message("{a}", a="{b} {{") == "{b} {{"
    assert Message("{a} {b}", a=1) == "1 {b}"
    assert Message("{a.__class__} {a[0]} {a!r} {a:999999d}", a=1) == "{a.__class__} {a[0]} {a!r} {a:999999d}"


@pytest.mark.parametrize("translation", ["{other} Kronen", "{count} {other}"])
def test_a_translation_with_unknown_fields_is_ignored(translation: str) -> None:
    assert Message("{count} crowns", count=3).text(lambda _: translation) == "3 crowns"


@pytest.mark.parametrize("translation", ["", "{", "}}{{", "{count:zz} {count", "Kronen", "{count:,} {count:.1f}"])
def test_no_translation_is_an_error(translation: str) -> None:
    assert isinstance(Message("{count} crowns", count="many").text(lambda _: translation), str)


def test_a_message_cannot_change() -> None:
    names = ["a"]
    message = Message("{names}", names=names)
    names.append("b")
    assert message.values["names"] == ("a",)
    with pytest.raises(AttributeError):
        message.template = "b"
    with pytest.raises(TypeError):
        message.values["names"] = "b"  # type: ignore[index]
    for other in (copy.deepcopy(message), pickle.loads(pickle.dumps(message))):
        assert (other, other.template, other.values) == (message, message.template, message.values)


# -- errors and the log ----------------------------------------------------------------------------


def test_an_error_has_one_set_of_values_for_message_and_hint() -> None:
    error = LayerError("Layer '{layer}' is empty.", "Draw a {noun} in '{layer}'.", layer="{a}", noun=Message("crown"))
    assert str(error) == "Layer '{a}' is empty. Draw a crown in '{a}'."
    assert error.whole.text(german) == "Layer '{a}' is empty. Draw a Krone in '{a}'."
    assert (error.message.values.keys(), error.hint.values.keys()) == ({"layer"}, {"layer", "noun"})
    assert str(LayerError("100 % of {a}")) == "100 % of {a}"


def test_a_listener_gets_messages() -> None:
    class Kept(Listener):
        def __init__(self) -> None:
            super().__init__()
            self.lines: list[Message] = []

        def on_log(self, level: str, message: Message) -> None:
            self.lines.append(message)

        def on_progress(self, stage: Message, done: int, total: int, seconds_left: float | None) -> None:
            self.lines.append(stage)

    listener = Kept()
    listener.info("{count} crown", count=1)
    listener.warning("{a} is constant")
    listener.progress("crown", 0, 1)
    assert listener.lines == ["1 crown", "{a} is constant", "crown"]
    assert [line.text(german) for line in listener.lines] == ["1 Krone", "{a} is constant", "Krone"]


def test_names_of_the_user_stay_as_they_are_in_german() -> None:
    """They were translated when texts were matched with patterns: "Krone, keine, Fläche"."""
    error = LayerError(
        "Layer '{layer}' has no field '{field}'.",
        "Its fields are: {fields}. Choose one of them, or none to call every {noun} '{label}'.",
        layer="a",
        field="b",
        fields=["crown", "none", "area"],
        noun=Message("crown"),
        label="Tree",
    )
    text = Language("de").render(from_wire("LayerError", error.message, error.hint).whole)
    assert "„a“" in text
    assert "Layer 'a' has" not in text
    assert "crown, none, area" in text


def test_a_report_renders_numbers_in_its_language() -> None:
    message = Message("No crown reached {share:.1%}, {count:,}.", share=0.125, count=1574)
    assert Language("de").render(message) == "No crown reached 12,5%, 1.574."


# -- another process -------------------------------------------------------------------------------


def test_the_wire_keeps_template_and_values() -> None:
    message = Message(
        "{a} {b:.1f} {c} {d}", a="x", b=0.25, c=[1, Message("crown")], d=counted(1, "{count} crown", "{count} crowns")
    )
    data = json.loads(json.dumps(message.to_wire()))
    assert data["text"] == str(message)
    again = Message.from_wire(data)
    assert (again, again.template, again.values) == (message, message.template, message.values)
    assert again.text(german) == "x 0.2 1, Krone 1 Krone"


def test_constant_text_is_text_on_the_wire() -> None:
    assert Message("crown").to_wire() == "crown"
    assert Message.from_wire("{a} crown") == "{a} crown"


def test_passwords_are_removed_from_values_and_text() -> None:
    def clean(text: str) -> str:
        return text.replace("secret", "***").replace("user:pass", "***")

    data = Message("{a} {b} {c}", a="secret", b=["secret"], c=Message("{d}", d="a secret")).to_wire()
    message = Message.from_wire(data, clean)
    assert message == "*** *** a ***"
    assert "secret" not in repr(message.values)
    assert Message.from_wire("a secret", clean) == "a ***"
    assert Message.from_wire(Message("{a}:{b}", a="user", b="pass").to_wire(), clean) == "***"


def nested(depth: int) -> Any:
    data: Any = {"template": "x", "values": {}}
    for _ in range(depth):
        data = {"template": "{a}", "values": {"a": data}, "text": "text"}
    return data


@pytest.mark.parametrize(
    "data",
    [
        nested(100),
        {
            "template": "{a}" * 100,
            "values": {"a": {"template": "{b}" * 100, "values": {"b": "x" * 100}}},
            "text": "text",
        },
        {"template": "{a}", "values": {"a": "x" * 300_000}, "text": "text"},
        {"template": 3, "values": {}, "text": "text"},
        {"template": "{a}", "values": [], "text": "text"},
        {"template": "{a}", "values": {"a": {"values": {}}}, "text": "text"},
        {"text": "text"},
    ],
)
def test_bad_data_becomes_constant_text(data: Any) -> None:
    message = Message.from_wire(data)
    assert (message, dict(message.values)) == ("text", {})


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text("{}a:,.", max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["template", "values", "text", "a", "b"]), inner, max_size=4)
        | st.fixed_dictionaries(
            {"template": st.text("{}ab:,.1f", max_size=12), "values": st.dictionaries(st.sampled_from("ab"), inner)}
        )
    ),
    max_leaves=20,
)


@settings(max_examples=300, deadline=None)
@given(JSON)
def test_no_data_is_an_error(data: Any) -> None:
    message = Message.from_wire(data)
    for text in (str(message), message.text(german, number_style("1.234,5"))):
        assert isinstance(text, str)
    assert Message.from_wire(json.loads(json.dumps(message.to_wire(), allow_nan=False))) == message


# -- the messages of the engine --------------------------------------------------------------------


def test_the_templates_are_found() -> None:
    found = translations.messages()
    assert len(found) > 600
    assert "Layer '{layer}' has no field '{field}'." in found
    assert "map units" in found


def found_in(code: str, folder: Path) -> dict[str, str]:
    engine = folder / "deepforest_qgis" / "workflows"
    engine.mkdir(parents=True)
    (engine / "some.py").write_text(code, encoding="utf-8")
    return translations.messages(folder)


def test_templates_are_arguments_of_errors_messages_and_listeners(tmp_path: Path) -> None:
    code = (
        "class InputError(DeepForestError): ...\n"
        "class OwnError(InputError, KeyError): ...\n"
        "raise OwnError('One {a}.' if a else 'Two {a}.', 'Three.', a=3)\n"
        "self._listener.info('Four.')\n"
        "counted(n, 'Five {count}', 'Six {count} {b}', b=4)\n"
        "notes.append(Message('{a} {b}', a=Message('Seven'), b='Eight'))\n"
        "raise ValueError('Nine')\n"
    )
    found = ["Four.", "Five {count}", "Six {count} {b}", "Seven", "One {a}.", "Two {a}.", "Three."]
    assert sorted(found_in(code, tmp_path)) == sorted(found)


@pytest.mark.parametrize(
    "code",
    [
        "Message(f'{a} crowns')",
        "Message('a' + b)",
        "listener.warning('{} crowns'.format(3))",
        "raise DeepForestError('A.', 'b' if c else f'{d}')",
        "counted(n, 'One', f'{n}')",
        "listener.info(', '.join(names))",
        "Message('{a} {b}', a=1)",
        "Message('{a}', a=1, b=2)",
        "raise DeepForestError('{a}', '{b}', a=1)",
        "counted(n, '{count} {a}', '{count}')",
    ],
)
def test_what_cannot_be_translated_is_refused(code: str, tmp_path: Path) -> None:
    ast.parse(code)
    with pytest.raises(SystemExit, match=r"some\.py:1: "):
        found_in(code, tmp_path)
