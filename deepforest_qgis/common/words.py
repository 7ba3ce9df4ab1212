"""What the engine says, in another language: a text is matched with the templates of ``languages/engine.json``.

The engine, and what of ``runtime/`` needs no qgis, speak plain English, put together from values and words. The
templates are found in their code by ``tools/messages.py``, which says what they look like; each has a translation like
any other text of the plugin. What no template fits stays as it is. Standard library only (Python 3.9 and newer),
because QGIS's own Python imports this module.

Texts may be long, and hold anything: one is searched from left to right for the fixed words of a template, once, and
the tries are counted.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Callable, Optional

__all__ = ["CATALOGUE", "Words"]

CATALOGUE = Path(__file__).resolve().parents[1] / "languages" / "engine.json"

_HOLE = re.compile(r"\{(\d+)\}")
_NUMBER = re.compile(r"[-+]?\d[\d.,]*(e[-+]?\d+)? ?%?|[-+]?(nan|inf)%?")
_SENTENCE = re.compile(r"(?<=[.!?]) (?=\S)")
_BETWEEN = (re.compile("(; )"), re.compile("(, | and )"))
_DEEPEST = 3  # parts inside parts
_LONGEST = 5_000  # characters that are taken apart; what is longer is a library's, or an attack
_MOST = 12  # sentences, or elements of a list, that are taken apart
_TRIES = 300  # of one text and its parts, with all templates
_FITTING = 4  # templates that are tried out where several fit,
_NEAR = 0.7  # of those that say about as much themselves as the first

Translate = Callable[[str], str]


@dataclass(frozen=True)
class _Template:
    """``between``: the fixed words before, between and after the holes; ``kinds``: a letter for each hole."""

    text: str
    kinds: str
    between: tuple[str, ...]

    @property
    def weight(self) -> int:
        """How much of a text it says itself."""
        return sum(map(len, self.between))

    def values(self, text: str) -> Optional[list[str]]:
        """What the holes hold in ``text``; none where it is another."""
        first, last = self.between[0], self.between[-1]
        at, end = len(first), len(text) - len(last)
        if at > end or not text.startswith(first) or not text.endswith(last):
            return None
        found = []
        for words in self.between[1:-1]:
            there = text.find(words, at, end)
            if there < 0:
                return None
            found.append(text[at:there])
            at = there + len(words)
        found.append(text[at:end])
        numbers = (value for value, kind in zip(found, self.kinds) if kind == "n")
        return found if all(len(value) < 40 and _NUMBER.fullmatch(value) for value in numbers) else None


class Words:
    """The templates of a catalogue, read when the first text asks for them."""

    def __init__(self, catalogue: Path = CATALOGUE) -> None:
        self._catalogue = catalogue

    def translated(self, text: str, translate: Translate, number: Translate = str) -> str:
        """The text by ``translate``, which is given templates, and ``number``, which is given numbers as English writes
        them, "1,574" or "0.5%"; the text itself where nothing fits it."""
        return _Reader(self._messages, self._parts, self._whole, translate, number).read(text, 0)[0] or text

    @cached_property
    def _known(self) -> dict[str, dict[str, str]]:
        """Kinds of holes by template: "messages", and "parts" that stand inside them."""
        try:
            known = json.loads(self._catalogue.read_text(encoding="utf-8"))
            return {name: dict(known[name]) for name in ("messages", "parts")}
        except (OSError, ValueError, KeyError, TypeError):  # a broken installation must not cost an error its text
            return {"messages": {}, "parts": {}}

    @cached_property
    def _messages(self) -> list[_Template]:
        return _compiled(self._known["messages"])

    @cached_property
    def _parts(self) -> list[_Template]:
        return _compiled({**self._known["messages"], **self._known["parts"]})

    @cached_property
    def _whole(self) -> tuple[set[str], set[str]]:
        """Texts without holes, as messages and as parts."""
        messages, parts = ({text for text, kinds in known.items() if not kinds} for known in self._known.values())
        return messages, messages | parts


@dataclass
class _Reader:
    """Reads one text. ``tries`` are those that are left."""

    messages: list[_Template]
    parts: list[_Template]
    whole: tuple[set[str], set[str]]
    translate: Translate
    number: Translate
    tries: int = _TRIES

    def read(self, text: str, depth: int) -> tuple[str, bool]:
        """The text as one template says it, or sentence by sentence, and whether all is known; empty: nothing is."""
        said, certain = self._fitted(text, depth)
        sentences = [] if certain or len(text) > _LONGEST else _SENTENCE.split(text, _MOST)
        if len(sentences) < 2:
            return said, certain
        done, at, known, certain = [], 0, False, True
        while at < len(sentences):
            end, piece, sure = self._run(sentences, at, depth)
            known, certain = known or bool(piece), certain and sure
            done.append(piece or " ".join(sentences[at:end]))
            at = end
        return (" ".join(done), certain) if known else (said, False)

    def _run(self, sentences: list[str], start: int, depth: int) -> tuple[int, str, bool]:
        """The end of the sentences from ``start`` on that are one text, as many as fit for sure, and what they say."""
        unsure = start + 1, "", False
        for end in range(len(sentences), start, -1):
            said, certain = self._fitted(" ".join(sentences[start:end]), depth)
            if certain:
                return end, said, True
            if said and not unsure[1]:
                unsure = end, said, False
        return unsure

    def _fitted(self, text: str, depth: int) -> tuple[str, bool]:
        """What the template that fits says, empty where none does; and whether all of its parts are known."""
        self.tries -= 1
        if not text or depth > _DEEPEST or self.tries < 0:
            return "", False
        if text in self.whole[depth > 0]:
            return self.translate(text), True
        first, fitting, least = "", 0, 0.0
        for template in self.parts if depth else self.messages:
            values = template.values(text)
            if values is None:
                continue
            if template.weight < least:
                break
            certain = True
            for number, (value, kind) in enumerate(zip(values, template.kinds)):
                if kind == "n":
                    values[number] = self.number(value)
                    continue
                part, known = self._part(value, depth + 1) if kind == "w" and value else ("", not _ends(value))
                values[number] = part or value
                certain = certain and known
            said = _filled(self.translate(template.text), values)
            if certain:
                return said, True
            if depth and not template.between[0]:  # too little to know the engine's words by among a library's
                continue
            first, fitting, least = first or said, fitting + 1, least or _NEAR * template.weight
            if fitting == _FITTING or len(text) > _LONGEST:
                break
        return first, False

    def _part(self, text: str, depth: int) -> tuple[str, bool]:
        """Words of the engine inside a sentence: one part, or several in a list; empty where they are a value."""
        bare = text.strip()
        said, certain = self.read(bare, depth)
        if not certain and len(bare) <= _LONGEST:
            pieces = _BETWEEN["; " not in bare].split(bare, _MOST)
            found = [self._fitted(piece, depth) for piece in pieces[::2]] if len(pieces) > 1 else []
            if found and (all(sure for _, sure in found) or (not said and any(one for one, _ in found))):
                certain = all(sure for _, sure in found)
                pieces[::2] = [one or before for (one, _), before in zip(found, pieces[::2])]
                said = "".join(f" {self.translate('and')} " if piece == " and " else piece for piece in pieces)
        start = len(text) - len(text.lstrip())
        return (text[:start] + said + text[start + len(bare) :], certain) if said else ("", False)


def _compiled(known: dict[str, str]) -> list[_Template]:
    """Those with holes, by their fixed words: the text that says most of a template itself is the one that is meant."""
    made = [_Template(text, kinds, tuple(_HOLE.split(text)[::2])) for text, kinds in known.items() if kinds]
    return sorted(made, key=lambda template: -template.weight)


def _ends(value: str) -> bool:
    """Whether a sentence ends inside it, which a value seldom holds."""
    return _SENTENCE.search(value[:_LONGEST]) is not None


def _filled(translation: str, values: list[str]) -> str:
    def value(hole: re.Match[str]) -> str:
        number = int(hole[1])
        return values[number] if number < len(values) else hole[0]

    return _HOLE.sub(value, translation)
