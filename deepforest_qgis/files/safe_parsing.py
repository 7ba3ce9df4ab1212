"""Safe parsing of configurations and annotations: plain data only, with limits on size and nesting.

Nothing in a file is executed, and no file can make its reader use much more memory or time than its size justifies.
"""

from __future__ import annotations

import codecs
import json
import os
from pathlib import Path
from typing import Any

import yaml

from ..common.messages import Message

__all__ = [
    "ANNOTATIONS",
    "SETTINGS",
    "parse_json",
    "parse_yaml",
    "read_bytes",
    "read_text",
    "short_repr",
    "text_encoding",
]

# The largest size of a file in bytes; configurations usually have a few thousand.
SETTINGS, ANNOTATIONS = 1 << 18, 1 << 30
MAX_VALUES = 10_000  # in a YAML file, with its aliases expanded
MAX_CHARACTERS = 200  # of a value in a message


def read_bytes(path: str | os.PathLike[str], max_bytes: int) -> bytes:
    """Read a regular file.

    Raises:
        OSError: It cannot be read.
        ValueError: It is larger than ``max_bytes``, or is not a regular file.
    """
    file = Path(path)
    if file.exists() and not (file.is_file() or file.is_dir()):  # reading a pipe or a device may never end
        raise ValueError(Message("it is not a regular file but a pipe or a device"))
    with file.open("rb") as content:
        data = content.read(max_bytes + 1)
    if len(data) > max_bytes:
        raise ValueError(Message("it is larger than {kilobytes:,} kB", kilobytes=max_bytes >> 10))
    return data


def read_text(path: str | os.PathLike[str], max_bytes: int = SETTINGS) -> str:
    """Read a regular file as text, see :func:`text_encoding`.

    Raises:
        OSError: It cannot be read.
        ValueError: It is larger than ``max_bytes``, is not a regular file, or has another encoding.
    """
    data = read_bytes(path, max_bytes)
    return data.decode(text_encoding(data))


def text_encoding(start: bytes) -> str:
    """Return the encoding of a text by its first bytes: UTF-16 if they are its byte order mark, else UTF-8."""
    return "utf-16" if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"


def parse_json(text: str) -> Any:
    """Parse JSON.

    Raises:
        ValueError: The text is not JSON, or is nested too deeply.
    """
    try:
        return json.loads(text)
    except RecursionError as error:
        raise ValueError(Message("it is nested too deeply")) from error


def parse_yaml(text: str) -> Any:
    """Parse YAML without tags of Python.

    Raises:
        ValueError: The text is not YAML, is nested too deeply, or has too many values.
    """
    try:
        return yaml.load(text, _Loader)  # nosec B506 # a SafeLoader
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from error
    except RecursionError as error:
        raise ValueError(Message("it is nested too deeply")) from error


class _Loader(yaml.SafeLoader):
    """Refuses a few lines of nested aliases that would expand to a very large value."""

    def get_single_node(self) -> Any:
        node = super().get_single_node()
        if node is not None:
            _count_values(node, {})
        return node


def _count_values(node: yaml.Node, known: dict[int, int | None]) -> int:
    """The number of values in a node, aliases expanded. Raises ValueError: too many, or a node contains itself."""
    if id(node) in known:
        count = known[id(node)]
        if count is None:
            raise ValueError(Message("a part of it refers to itself"))
        return count
    known[id(node)] = None
    count = 1
    if isinstance(node, yaml.SequenceNode):
        count += sum(_count_values(part, known) for part in node.value)
    elif isinstance(node, yaml.MappingNode):
        count += sum(_count_values(key, known) + _count_values(part, known) for key, part in node.value)
    if count > MAX_VALUES:
        raise ValueError(Message("it has more than {count:,} values", count=MAX_VALUES))
    known[id(node)] = count
    return count


def short_repr(value: object) -> str:
    """Return the representation of a value for a message, shortened if it is long."""
    try:
        text = repr(value)
    except ValueError:  # an integer with thousands of digits
        return Message("a number that is too long to show")
    return text if len(text) <= MAX_CHARACTERS else f"{text[:MAX_CHARACTERS]}…"
