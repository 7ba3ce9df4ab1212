"""Reading of configurations: YAML files and ``key=value`` pairs. Nothing in them is evaluated."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..common.errors import InputError
from ..files.safe_parsing import parse_yaml, read_text
from .key_table import ALIASES, KEYS, OLD_SECTION, OPTIMIZER, SECTIONS, section_error, unknown_key

__all__ = ["Ignore", "flatten", "read_settings"]

# Receives the reason why a key is ignored, which names the key.
Ignore = Callable[[InputError], None]

# A pair starts with "key=" after white space, so values may contain spaces.
_PAIR = re.compile(r"(?:^|(?<=\s))([A-Za-z_][\w.\-]*)=(?!=)")


def read_settings(text: str) -> tuple[Mapping[str, Any], bool]:
    """Read the settings of a file or of pairs.

    Args:
        text: path of a YAML file, or ``key=value`` pairs.

    Returns:
        The settings, and whether they come from a file.

    Raises:
        InputError: the file cannot be read, or the text is neither.
    """
    text = text.strip()
    if not text:
        return {}, False
    if "=" not in text or os.path.isfile(text):
        try:
            content = read_text(text)
        except (OSError, ValueError) as error:
            raise InputError(
                "Configuration '{text}' is neither a readable file nor key=value pairs: {error}.",
                text=text,
                error=error,
            ) from error
        try:
            data = parse_yaml(content)
        except ValueError as error:
            raise InputError("The configuration '{path}' is not YAML: {error}.", path=text, error=error) from error
        if not isinstance(data, Mapping):
            raise InputError("The configuration file '{path}' has no keys.", path=text)
        return data, True
    starts = list(_PAIR.finditer(text))
    before = text[: starts[0].start()] if starts else text
    if before.strip():
        raise InputError(
            "Configuration: '{before}' is not a key=value pair.",
            "Write, for example, train.lr=0.001.",
            before=before.strip(),
        )
    ends = [start.start() for start in starts[1:]] + [len(text)]
    return {
        start[1]: _scalar(start[1], text[start.end() : end].strip()) for start, end in zip(starts, ends, strict=True)
    }, False


def _scalar(name: str, text: str) -> Any:
    key = KEYS.get(ALIASES.get(name, name))
    if key is not None and key.kind.raw:
        return text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"" else text
    try:
        return parse_yaml(text)
    except ValueError as error:
        raise InputError(
            "Configuration value '{text}' of key '{name}' cannot be read: {error}.", text=text, name=name, error=error
        ) from error


def flatten(data: Mapping[str, Any], section: str = "", ignore: Ignore | None = None) -> Iterator[tuple[str, Any]]:
    """Iterate over full names of keys, with aliases resolved, and their unchecked values.

    Args:
        data: nested settings.
        section: the section that they belong to.
        ignore: receives unknown keys, and values of keys that are not supported; None: they are errors. Files of other
            versions of DeepForest have such keys.

    Raises:
        InputError: a key is unknown, or a section has a value.
    """
    for name, value in data.items():
        full = f"{section}.{name}" if section else str(name)
        full = ALIASES.get(full, full)
        if full == OPTIMIZER and isinstance(value, Mapping):
            yield from flatten(_optimizer(value), "train", ignore)
        elif full in KEYS:
            if ignore is None or _is_usable(full, value, ignore):
                yield full, value
        elif full not in SECTIONS and full != OLD_SECTION:
            if ignore is None:
                raise unknown_key(full)
            ignore(unknown_key(full))
        elif isinstance(value, Mapping):
            yield from flatten(value, full, ignore)
        elif value is not None:
            raise section_error(full, value)


def _is_usable(name: str, value: Any, ignore: Ignore) -> bool:
    if not KEYS[name].unsupported:
        return True
    try:
        KEYS[name].read(value)
    except InputError as error:
        ignore(error)
        return False
    return True


def _optimizer(value: Mapping[str, Any]) -> dict[str, Any]:
    """Return the settings of the optimizer as keys of the section "train"; DeepForest after 2.1.0 has a section."""
    own = {"type": "optimizer", **{name: name for name in ("weight_decay", "momentum", "betas")}}
    settings = {own.get(name, f"optimizer.{name}"): setting for name, setting in value.items()}
    if isinstance(settings.get("optimizer"), str):
        settings["optimizer"] = settings["optimizer"].lower()
    return settings
