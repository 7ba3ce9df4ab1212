"""Messages as data: a template with named values, rendered in English or in another language.

Errors, log lines and names of progress stages are raised and logged as messages and translated where they are shown::

    Message("Layer '{layer}' has no field '{field}'.", layer=title, field=name)
    counted(skipped, "{count} window was skipped.", "{count:,} windows were skipped.")

Templates and the constant texts of nested messages are translated. Values are not: a field that the user named "crown"
keeps its name in every language. Standard library only (Python 3.9 and newer).
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, Callable, Union

from .addresses import hide_secrets

__all__ = ["Message", "Translate", "counted", "counted_if", "number_style"]

Translate = Callable[[str], str]
Value = Union[str, int, float, bool, None, tuple[Any, ...]]  # a Message is a str

_FIELD = re.compile(r"(\{\{|\}\})|\{([A-Za-z_]\w*)(?::([-+ #0]?\d?,?(?:\.\d{1,2})?[A-Za-z%]?))?\}")
_DEEPEST = 8  # messages and lists inside one another, from another process
_LONGEST = 200_000  # characters of such a message
_BITS = 1024  # of a whole number; Python refuses to write much longer ones
_NUMBER = 500  # characters of a number at most


def _same(text: str) -> str:
    return text


class Message(str):
    """A text for users: the English sentence as a string, with the template and the values that it was made from.

    A field of the template is ``{name}`` or ``{name:spec}`` with a format specification; ``{{`` and ``}}`` are braces.
    A template without values is constant text, its braces included. A message equals its English text.

    Args:
        template: The English sentence.
        **values: Texts, numbers, paths, other messages, exceptions, or lists of these, which are joined with commas.
            Anything else is converted to text, and what the template has no field for is dropped. Passwords and
            signatures in addresses are hidden.
    """

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, Value]

    def __new__(cls, template: str, /, **values: Any) -> Message:
        """Render the English text; fields without a value stay as they are written."""
        names = {field[2] for field in _FIELD.finditer(template)} if values else set()
        kept = {name: _value(value) for name, value in values.items() if name in names}
        message = super().__new__(cls, _filled(template, template, kept, _same, _same) if kept else template)
        object.__setattr__(message, "template", str(template))
        object.__setattr__(message, "values", MappingProxyType(kept))
        return message

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse changes."""
        raise AttributeError(f"a message cannot be changed: {name}")

    def __reduce__(self) -> tuple[Any, ...]:
        return partial(type(self), self.template, **self.values), ()

    @classmethod
    def of(cls, text: str, /, **values: Any) -> Message:
        """Return the message itself, or that of a template with its values, or of constant text."""
        return text if isinstance(text, Message) else cls(text, **values)

    def text(self, translate: Translate = _same, number: Translate = _same) -> str:
        """Render the message in another language.

        Args:
            translate: Returns the translation of a template. One with unknown fields is ignored; a field without a
                format specification has that of the template.
            number: Returns a number, formatted as in English ("1,574" or "0.5%"), as the language writes it.
        """
        if not self.values:
            return translate(self.template)
        return _filled(translate(self.template), self.template, self.values, translate, number)

    def to_wire(self) -> str | dict[str, Any]:
        """The message as JSON-ready data for another process: a constant text, or template, values and text."""
        return {**_sent(self), "text": str(self)} if self.values else str(self)

    @classmethod
    def from_wire(cls, data: object, clean: Translate = _same) -> Message:
        """Rebuild a message of another process.

        Args:
            data: What :meth:`to_wire` returned. Anything else becomes constant text.
            clean: Applied to every text, to remove passwords for example.
        """
        message: Value = None
        if isinstance(data, dict):
            with contextlib.suppress(_NotAMessageError, RecursionError):
                message = _received(data, clean) if len(repr(data)) <= _LONGEST else None
            data = data.get("text")
        if not isinstance(message, Message) or clean(message) != message:
            return cls(clean(data[:_LONGEST] if isinstance(data, str) else ""))
        return message


def counted(count: int, one: str, many: str, **values: Any) -> Message:
    """Return a message with the value ``count``: from the template ``one`` for a count of 1, else from ``many``."""
    return Message(one if count == 1 else many, count=count, **values)


def counted_if(count: int, one: str, many: str, **values: Any) -> list[Message]:
    """Return the message of :func:`counted` in a list, which is empty for a count of 0."""
    return [counted(count, one, many, **values)] if count else []


def number_style(pattern: str) -> Translate:
    """Return a function that rewrites English numbers.

    Args:
        pattern: 1,234.5 as the language writes it; "1234.5" if it does not group digits.
    """
    marks = str.maketrans({",": pattern[1:-5], ".": pattern[-2]})
    return lambda number: number.translate(marks)


def _value(given: Any) -> Value:
    """What a message keeps of a value: itself if it cannot change, else a copy or its text."""
    if isinstance(given, BaseException):  # of this project's errors the whole message, of others their own if it is one
        said = getattr(given, "whole", given.args[0] if len(given.args) == 1 else None)
        given = said if isinstance(said, Message) else str(given)
    if isinstance(given, (Message, bool)) or given is None:
        return given
    if isinstance(given, int) and given.bit_length() > _BITS:
        return "?"
    if isinstance(given, (int, float, str)):
        if isinstance(given, str):
            return hide_secrets(str(given))
        kind = int if isinstance(given, int) else float
        return kind(given)  # of a subclass, such as numpy's, the plain value
    if isinstance(given, Iterable) and not isinstance(given, (bytes, Path)):
        return tuple(_value(one) for one in given)
    return _value(given.item()) if hasattr(given, "item") else hide_secrets(str(given))


def _filled(
    translation: str, template: str, values: Mapping[str, Value], translate: Translate, number: Translate
) -> str:
    """The translation with the values in its fields; the template with them if a field of it is unknown."""
    specs = {field[2]: field[3] or "" for field in _FIELD.finditer(template)}
    if any(field[2] and field[2] not in specs for field in _FIELD.finditer(translation)):
        translation = template

    def written(field: re.Match[str]) -> str:
        if field[1]:
            return field[1][0]
        if field[2] not in values:
            return field[0]
        return _written(values[field[2]], field[3] or specs[field[2]], translate, number)

    return _FIELD.sub(written, translation)


def _written(value: Value, spec: str, translate: Translate, number: Translate) -> str:
    if isinstance(value, Message):
        return value.text(translate, number)
    if isinstance(value, tuple):
        return ", ".join(_written(one, spec, translate, number) for one in value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        try:
            return number(format(value, spec))
        except (ValueError, OverflowError):  # the specification is for another type, or the number is too large
            return number(str(value))
    return str(value)


# -- from another process ----------------------------------------------------------------------


class _NotAMessageError(Exception):
    pass


def _sent(value: Value) -> Any:
    """A value as JSON has it; a nested message is an object, also without values."""
    if isinstance(value, Message):
        return {"template": value.template, "values": {name: _sent(one) for name, one in value.values.items()}}
    if isinstance(value, tuple):
        return [_sent(one) for one in value]
    return value if not isinstance(value, float) or abs(value) < float("inf") else str(value)


def _received(data: object, clean: Translate, depth: int = 0) -> Value:
    """Inverse of :func:`_sent`."""
    if depth > _DEEPEST:
        raise _NotAMessageError
    if data is None or isinstance(data, (bool, int, float)):
        return data
    if isinstance(data, str):
        return clean(data)
    if isinstance(data, list):
        return tuple(_received(one, clean, depth + 1) for one in data)
    template, values = (data.get("template"), data.get("values")) if isinstance(data, dict) else (None, None)
    if not isinstance(template, str) or not isinstance(values, dict):
        raise _NotAMessageError
    kept = {str(name): _received(one, clean, depth + 1) for name, one in values.items()}
    if _length(template, kept) > _LONGEST:
        raise _NotAMessageError
    return Message(clean(template), **kept)


def _length(template: str, values: Mapping[str, Value]) -> int:
    """An upper bound of the characters of a rendered message, so that short data cannot make a long text."""

    def of(value: Value) -> int:
        if isinstance(value, tuple):
            return sum(of(one) + 2 for one in value)
        return len(value) if isinstance(value, str) else _NUMBER

    return len(template) + sum(of(values[field[2]]) for field in _FIELD.finditer(template) if field[2] in values)
