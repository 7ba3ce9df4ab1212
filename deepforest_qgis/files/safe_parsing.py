"""Settings and descriptions from files, as plain data: nothing in them is evaluated, and none can ask for more memory
or time than its own size is worth."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import yaml

from ..common.messages import Message

__all__ = ["ANNOTATIONS", "SETTINGS", "parse_json", "parse_yaml", "read_bytes", "read_text", "shown"]

# The most bytes that a file of a kind may have: real configurations have some thousand.
SETTINGS, ANNOTATIONS = 1 << 18, 1 << 30
MOST = 10_000  # values, once every alias is followed
LONGEST = 200  # characters of a value in a message


def read_bytes(path: str | os.PathLike[str], most: int) -> bytes:
    """The content of a file of at most ``most`` bytes. Raises OSError; ValueError for what is no such file."""
    file = Path(path)
    if file.exists() and not (file.is_file() or file.is_dir()):  # reading a pipe or a device may never end
        raise ValueError(Message("it is no file but a pipe or a device"))
    with file.open("rb") as content:
        data = content.read(most + 1)
    if len(data) > most:
        raise ValueError(Message("it is larger than {kilobytes:,} kB", kilobytes=most >> 10))
    return data


def read_text(path: str | os.PathLike[str], most: int = SETTINGS) -> str:
    """The same as text, in UTF-8. Raises OSError; ValueError."""
    return read_bytes(path, most).decode("utf-8-sig")


def parse_json(text: str) -> Any:
    """JSON as plain data. Raises ValueError for all that is wrong with it."""
    try:
        return json.loads(text)
    except RecursionError as error:
        raise ValueError(Message("it is nested too deeply")) from error


def parse_yaml(text: str) -> Any:
    """YAML without tags of Python's as plain data. Raises ValueError for all that is wrong with it."""
    try:
        return yaml.load(text, _Loader)  # nosec B506 # a SafeLoader
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from error
    except RecursionError as error:
        raise ValueError(Message("it is nested too deeply")) from error


class _Loader(yaml.SafeLoader):
    """Refuses what a few lines of aliases to aliases would unfold to."""

    def get_single_node(self) -> Any:
        node = super().get_single_node()
        if node is not None:
            _weigh(node, {})
        return node


def _weigh(node: yaml.Node, known: dict[int, int | None]) -> int:
    """How many values ``node`` is. Raises ValueError where they are too many, or it is a part of itself."""
    if id(node) in known:
        weight = known[id(node)]
        if weight is None:
            raise ValueError(Message("a part of it refers to itself"))
        return weight
    known[id(node)] = None
    weight = 1
    if isinstance(node, yaml.SequenceNode):
        weight += sum(_weigh(part, known) for part in node.value)
    elif isinstance(node, yaml.MappingNode):
        weight += sum(_weigh(key, known) + _weigh(part, known) for key, part in node.value)
    if weight > MOST:
        raise ValueError(Message("it holds more than {most:,} values", most=MOST))
    known[id(node)] = weight
    return weight


def shown(value: object) -> str:
    """A value as a message names it, at most so long that the message can be read."""
    try:
        text = repr(value)
    except ValueError:  # a number of thousands of digits
        return Message("a number that is too long to show")
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
