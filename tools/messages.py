"""What the engine says to people, found in its code: every sentence as a template with numbered holes.

The engine speaks plain English, put together by f-strings: errors with hints, warnings, log lines, names of progress.
QGIS's side, and a report in another language, match what they hear with these templates to translate it
(``deepforest_qgis/words.py``). They are found here by reading the code, not by running it, from where a text leaves the
engine (:data:`ERRORS`, :data:`SAID`) back to its parts: through variables, helpers that return texts, their callers,
and lists that are joined.

A hole is written {0}, {1}, ...; its kind is "n" for a number, "w" for words of the engine's own (a "part", which has a
template itself), "v" for anything else, such as a file's name.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Union

__all__ = ["Catalogue", "find_messages"]

ROOMS = ("deepforest_qgis/**/*.py", "runtime/*.py")
# For scripts and the command line alone, which speak English; QGIS never runs them.
DOORS = ("__main__", "main", "utilities", "preprocess", "evaluate", "sample_data")
ERRORS = {"Cancelled", "EngineError", "InputError", "LayerError", "ModelFileError", "OutputError", "RasterError"}
ERRORS |= {"DeepForestError", "TrainingError"}
SAID = {"info", "warning", "progress"}  # of a listener
RETURNED = {"base_python", "engine_problem", "hear", "torch_backend"}  # functions whose texts QGIS's side shows
FIELDS = {"_steps", "useless", "words"}  # that hold parts of sentences, as the constructor was given them
KEYS = {"_parts"}  # functions that return a dictionary whose keys are parts of sentences
LISTS = {"_list"}  # functions that join parts of sentences
# Words that programs read: they are the same in every language.
NAMES = re.compile(r"Tree|[xy]m(in|ax)|angle|auto|cpu|cuda|direction|label|max|min|mps|size|\w*_\w*")
_NUMBER = re.compile(r"[^{}]*[\d,][a-z%]?|[dgf%,]")
_COUNTS = {"int", "len", "round"}
_TRIMS = {"strip", "rstrip", "lstrip"}
_MOST = 12  # texts of one expression; what branches further is taken for a part


@dataclass(frozen=True)
class Hole:
    kind: str = "v"


Text = tuple[Union[str, Hole], ...]
OPAQUE: list[Text] = [(Hole(),)]


@dataclass
class Catalogue:
    """``messages`` and ``parts``: template to the kinds of its holes ("vn"); ``where``: template to its file.

    ``unseen``: file, line and code of what users can read and no template stands for.
    """

    messages: dict[str, str] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict)
    where: dict[str, str] = field(default_factory=dict)
    unseen: list[tuple[str, int, str]] = field(default_factory=list)


@dataclass
class Function:
    """``node`` is a function's definition, or the module's tree where there is none around."""

    module: Module
    node: ast.AST
    outer: Function | None = None

    @cached_property
    def body(self) -> list[ast.AST]:
        """All nodes inside, those of nested functions and lambdas included."""
        return list(ast.walk(self.node))

    @property
    def parameters(self) -> list[str]:
        if not isinstance(self.node, (ast.FunctionDef, ast.Lambda)):
            return []
        given = self.node.args
        return [one.arg for one in (*given.posonlyargs, *given.args, *given.kwonlyargs)]

    @property
    def defaults(self) -> dict[str, ast.expr]:
        given = self.node.args if isinstance(self.node, (ast.FunctionDef, ast.Lambda)) else ast.arguments()
        plain = [one.arg for one in (*given.posonlyargs, *given.args)]
        found = dict(zip(plain[len(plain) - len(given.defaults) :], given.defaults))  # of equal length
        for one, default in zip(given.kwonlyargs, given.kw_defaults):  # of equal length
            if default is not None:
                found[one.arg] = default
        return found


@dataclass
class Module:
    name: str
    tree: ast.Module
    functions: dict[str, list[Function]] = field(default_factory=dict)
    imports: dict[str, str] = field(default_factory=dict)  # a name to where it comes from, as ast spells it
    calls: list[tuple[ast.Call, Function]] = field(default_factory=list)
    places: dict[int, Function] = field(default_factory=dict)  # of a call, by its id
    fields: dict[str, list[str]] = field(default_factory=dict)  # of a class, in the order of its constructor

    @cached_property
    def whole(self) -> Function:
        return Function(self, self.tree)


def find_messages(root: Path) -> Catalogue:
    return _Finder(root).find()


class _Finder:
    def __init__(self, root: Path) -> None:
        self.catalogue = Catalogue()
        self._modules: list[Module] = []
        self._busy: set[tuple[int, str]] = set()
        for pattern in ROOMS:
            for path in sorted(root.glob(pattern)):
                inner = path.relative_to(root)
                if not (len(inner.parts) == 2 and inner.parts[0] == "deepforest_qgis" and path.stem in DOORS):
                    self._modules.append(_read(path, inner.as_posix()))

    def find(self) -> Catalogue:
        for module in self._modules:
            for call, function in module.calls:
                for given in _heard(call):
                    self._message(given, function)
            for function in (one for name in sorted(RETURNED) for one in module.functions.get(name, ())):
                for given in _returned(function):
                    for element in given.elts if isinstance(given, ast.Tuple) else [given]:
                        self._message(element, function, certain=False)
            for function in (one for name in sorted(KEYS) for one in module.functions.get(name, ())):
                for given in _returned(function):
                    for key in given.keys if isinstance(given, ast.Dict) else ():
                        self._part(self._texts(key, function), function)
            for node in ast.walk(module.tree):
                if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
                    self._raised(node.exc, module)
        for template in self.catalogue.messages:
            self.catalogue.parts.pop(template, None)
        return self.catalogue

    def _message(self, given: ast.expr, function: Function, *, certain: bool = True) -> None:
        seen = False
        for text in self._texts(given, function):
            if certain or any(isinstance(part, str) and " " in part.strip() for part in text):
                seen = self._keep(text, function.module, self.catalogue.messages) or seen
        if certain and not seen and not _is_passed_on(given):
            where = (function.module.name, given.lineno, ast.unparse(given))
            self.catalogue.unseen.append(where)

    def _raised(self, call: ast.Call, module: Module) -> None:
        """What an error of Python's own says can end a sentence of ours."""
        name = _name_of(call.func)
        if name not in {*ERRORS, "AssertionError"} and name.endswith("Error") and call.args:
            for text in self._texts(call.args[0], module.places[id(call)]):
                if not any(isinstance(part, str) and "()" in part for part in text):  # for programmers
                    self._keep(text, module, self.catalogue.parts)

    def _keep(self, text: Text, module: Module, into: dict[str, str]) -> bool:
        template, kinds = _template(text)
        letters = len(re.findall("[A-Za-z]", re.sub(r"\{\d+\}", "", template)))
        # What holds hardly a word would fit anything.
        if letters < 2 or letters <= len(kinds.replace("n", "")) or NAMES.fullmatch(template):
            return False
        for known in (self.catalogue.messages, self.catalogue.parts):
            kinds = "".join(_wider(one, other) for one, other in zip(kinds, known.get(template, kinds)))
            if template in known:
                known[template] = kinds
        into.setdefault(template, kinds)
        self.catalogue.where.setdefault(template, module.name)
        return True

    # -- from an expression to its texts ----------------------------------------------------

    def _texts(self, node: ast.expr, at: Function) -> list[Text]:
        found = self._texts_of(node, at)
        return found if len(found) <= _MOST or isinstance(node, (ast.Name, ast.Attribute)) else [self._part(found, at)]

    def _texts_of(self, node: ast.expr, at: Function) -> list[Text]:
        if isinstance(node, ast.Constant):
            return [(node.value,)] if isinstance(node.value, str) and not NAMES.fullmatch(node.value) else OPAQUE
        if isinstance(node, ast.JoinedStr):
            return _product([self._piece(piece, at) for piece in node.values])
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            return _product([self._inside(side, at) for side in (node.left, node.right)])
        if isinstance(node, ast.IfExp):
            return _union([self._texts(node.body, at), self._texts(node.orelse, at)])
        if isinstance(node, ast.BoolOp):
            return _union([self._texts(value, at) for value in node.values])
        if isinstance(node, ast.Name):
            return self._once(node, at, node.id, self._named)
        if isinstance(node, ast.Attribute) and node.attr in FIELDS:
            return self._once(node, at, node.attr, self._field)
        if isinstance(node, ast.Subscript):
            return self._element(node, at)
        if isinstance(node, ast.Call):
            return self._called(node, at)
        return OPAQUE

    def _piece(self, piece: ast.expr, at: Function) -> list[Text]:
        if not isinstance(piece, ast.FormattedValue):
            return self._texts(piece, at)
        if piece.format_spec is not None:
            return [(Hole("n"),)]
        return OPAQUE if piece.conversion != -1 else self._inside(piece.value, at)

    def _inside(self, node: ast.expr, at: Function) -> list[Text]:
        """The texts of what stands inside a sentence: written out where that is plain, else a hole for a part."""
        found = self._texts(node, at)
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return found
        if not _says(found):
            return [(Hole(self._kind(node, at)),)]
        plain = isinstance(node, (ast.Constant, ast.JoinedStr, ast.BinOp, ast.IfExp))
        if plain or (len(found) == 1 and all(isinstance(part, str) for part in found[0])):
            return found
        return [self._part(found, at)]

    def _part(self, found: list[Text], at: Function) -> Text:
        for text in found:
            self._keep(text, at.module, self.catalogue.parts)
        return (Hole("w"),)

    def _kind(self, node: ast.expr, at: Function) -> str:
        if isinstance(node, ast.Call):
            name = _name_of(node.func)
            asked = name == "get" and getattr(node.args[0], "value", "") == "message"
            if name in LISTS:
                self._keep(("and",), at.module, self.catalogue.parts)
            return "n" if name in _COUNTS else "w" if name in LISTS or asked else "v"
        if isinstance(node, ast.Name):
            scope: Function | None = at
            while scope is not None:
                if any(isinstance(one, ast.ExceptHandler) and one.name == node.id for one in scope.body):
                    return "w"
                scope = scope.outer
        return "v"

    def _once(self, node: ast.expr, at: Function, name: str, find: object) -> list[Text]:
        """Guards against texts that are made of themselves."""
        key = (id(at.node), name)
        if key in self._busy:
            return [(Hole("w"),)]
        self._busy.add(key)
        try:
            return find(node, at)  # type: ignore[operator]
        finally:
            self._busy.discard(key)

    def _named(self, node: ast.Name, at: Function) -> list[Text]:
        scope: Function | None = at
        while scope is not None:
            if node.id in scope.parameters and not isinstance(scope.node, ast.Lambda):
                given = self._given(scope, node.id)
                if given:
                    return given
            found = self._assigned(node.id, scope)
            if found:
                return found
            if node.id in scope.parameters:
                return OPAQUE
            scope = scope.outer
        origin = at.module.imports.get(node.id, "").split(".")
        for module in self._modules if len(origin) > 1 else ():
            if Path(module.name).stem == origin[-2]:
                return self._assigned(origin[-1], module.whole) or OPAQUE
        return OPAQUE

    def _assigned(self, name: str, scope: Function) -> list[Text]:
        found: list[Text] = []
        for node in scope.body if not isinstance(scope.node, ast.Module) else scope.node.body:
            if isinstance(node, ast.AugAssign) and _is_name(node.target, name):
                found = found + _product([found or OPAQUE, self._inside(node.value, scope)])
            targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
            if isinstance(node, (ast.Assign, ast.AnnAssign, ast.NamedExpr)) and node.value is not None:
                for target in targets:
                    found = _union([found, *(self._texts(one, scope) for one in _picked(target, node.value, name))])
            elif isinstance(node, (ast.For, ast.comprehension)):
                found = _union([found, self._looped(node, name, scope)])
        return found

    def _looped(self, node: ast.For | ast.comprehension, name: str, at: Function) -> list[Text]:
        over = node.iter
        if isinstance(over, ast.Call) and _name_of(over.func) == "items":
            over = over.func.value  # type: ignore[attr-defined]
        if isinstance(over, ast.Name):
            over = self._literal(over.id, at) or over
        if isinstance(over, ast.Dict):
            pairs = zip(over.keys, over.values)  # of equal length
            rows: list[ast.expr] = [ast.Tuple([key, value]) for key, value in pairs if key is not None]
        elif isinstance(over, (ast.Tuple, ast.List)):
            rows = over.elts
        else:
            return OPAQUE if any(_is_name(one, name) for one in ast.walk(node.target)) else []
        return _union([self._texts(one, at) for row in rows for one in _picked(node.target, row, name)])

    def _literal(self, name: str, at: Function) -> ast.expr | None:
        """The list or dictionary that a name stands for, written out in the function or the module."""
        for scope in (at, at.module.whole):
            for node in scope.body:
                value = getattr(node, "value", None)
                targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
                if isinstance(value, (ast.Dict, ast.List, ast.Tuple)) and any(_is_name(one, name) for one in targets):
                    return value
        return None

    def _element(self, node: ast.Subscript, at: Function) -> list[Text]:
        held = node.value
        if isinstance(held, ast.Name):
            held = self._literal(held.id, at) or held
        if isinstance(held, ast.Dict):
            wanted = node.slice.value if isinstance(node.slice, ast.Constant) else None
            pairs = zip(held.keys, held.values)  # of equal length
            chosen = [value for key, value in pairs if wanted is None or getattr(key, "value", None) == wanted]
            return _union([self._texts(value, at) for value in chosen]) or OPAQUE
        if isinstance(held, (ast.Tuple, ast.List)):
            wanted = node.slice.value if isinstance(node.slice, ast.Constant) else None
            if isinstance(wanted, int) and wanted < len(held.elts):
                return self._texts(held.elts[wanted], at)
            return _union([self._texts(value, at) for value in held.elts]) or OPAQUE
        return OPAQUE

    def _field(self, node: ast.Attribute, at: Function) -> list[Text]:
        found: list[Text] = []
        wanted = node.attr.lstrip("_")
        for name, fields in at.module.fields.items():
            for module in self._modules if wanted in fields else ():
                for call, scope in module.calls:
                    if _name_of(call.func) == name and (module is at.module or name in module.imports):
                        found = _union([found, self._argument(call, fields.index(wanted), wanted, scope)])
        return found or OPAQUE

    def _given(self, function: Function, name: str) -> list[Text]:
        """The texts that callers give for a parameter."""
        assert isinstance(function.node, ast.FunctionDef)
        position = function.parameters.index(name)
        own = function.node.name
        if own == "__init__":
            return []
        found: list[Text] = []
        for module in self._modules:
            mine = module is function.module
            if not mine and not (own in module.imports and not own.startswith("_")):
                continue
            for call, scope in module.calls:
                if _name_of(call.func) != own or (
                    isinstance(call.func, ast.Attribute) and not _is_name(call.func.value, "self")
                ):
                    continue
                shift = isinstance(call.func, ast.Attribute)
                found = _union([found, self._argument(call, position - shift, name, scope)])
        default = function.defaults.get(name)
        if default is not None:
            found = _union([found, self._texts(default, function)])
        return found if _says(found) else []

    def _argument(self, call: ast.Call, position: int, name: str, at: Function) -> list[Text]:
        for keyword in call.keywords:
            if keyword.arg == name:
                return self._texts(keyword.value, at)
        if position < len(call.args) and not any(isinstance(one, ast.Starred) for one in call.args):
            return self._texts(call.args[position], at)
        return []

    def _called(self, call: ast.Call, at: Function) -> list[Text]:
        name = _name_of(call.func)
        if name == "counted":
            return self._counted(call, at)
        if isinstance(call.func, ast.Attribute) and name in _TRIMS:
            return self._texts(call.func.value, at)
        if name == "str" and call.args:
            return self._texts(call.args[0], at)
        if isinstance(call.func, ast.Attribute) and name == "join":
            return self._joined(call.args[0], at)
        if isinstance(call.func, ast.Attribute) and not isinstance(call.func.value, ast.Name):
            return OPAQUE
        functions = at.module.functions.get(name, [])
        if not functions and name in at.module.imports:
            stem = at.module.imports[name].split(".")[-2]
            functions = [f for m in self._modules if Path(m.name).stem == stem for f in m.functions.get(name, [])]
        return (
            _union(
                [
                    self._once(given, one, f"return {name} {given.lineno}", self._texts)
                    for one in functions
                    for given in _returned(one)
                ]
            )
            or OPAQUE
        )

    def _counted(self, call: ast.Call, at: Function) -> list[Text]:
        """ "1 crown", "1,574 crowns": as the engine's helper of that name writes them."""
        found: list[Text] = []
        for one in self._texts(call.args[1], at):
            if len(one) == 1 and isinstance(one[0], str):
                many = call.args[2].value if len(call.args) > 2 else one[0] + "s"  # type: ignore[attr-defined]
                found += [(f"1 {one[0]}",), (Hole("n"), f" {many}")]
        return found or OPAQUE

    def _joined(self, given: ast.expr, at: Function) -> list[Text]:
        if isinstance(given, (ast.GeneratorExp, ast.ListComp)):
            elements = [given.elt]
        elif isinstance(given, (ast.List, ast.Tuple)):
            elements = [one.value if isinstance(one, ast.Starred) else one for one in given.elts]
        elif isinstance(given, ast.Name):
            held = self._literal(given.id, at)
            elements = list(held.elts) if isinstance(held, (ast.List, ast.Tuple)) else []
            for node in at.body:
                if (
                    isinstance(node, ast.Call)
                    and isinstance(node.func, ast.Attribute)
                    and node.func.attr == "append"
                    and _is_name(node.func.value, given.id)
                ):
                    elements.append(node.args[0])
                targets = node.targets if isinstance(node, ast.Assign) else []
                if isinstance(getattr(node, "value", None), (ast.ListComp, ast.GeneratorExp)) and any(
                    _is_name(one, given.id) for one in targets
                ):
                    elements.append(node.value.elt)  # type: ignore[attr-defined]
        else:
            return OPAQUE
        found = _union([self._texts(one, at) for one in elements])
        found = [text for text in found if len(text) != 1 or not isinstance(text[0], str) or " " in text[0]]
        return [self._part(found, at)] if _says(found) else OPAQUE


# -- reading a file ----------------------------------------------------------------------------


def _read(path: Path, name: str) -> Module:
    module = Module(name, ast.parse(path.read_text(encoding="utf-8")))

    def visit(node: ast.AST, at: Function) -> None:
        for child in ast.iter_child_nodes(node):
            inner = at
            if isinstance(child, (ast.FunctionDef, ast.Lambda)):
                inner = Function(module, child, at)
                if isinstance(child, ast.FunctionDef):
                    module.functions.setdefault(child.name, []).append(inner)
            elif isinstance(child, ast.ClassDef):
                lines = [one for one in child.body if isinstance(one, ast.AnnAssign)]
                module.fields[child.name] = [one.target.id for one in lines if isinstance(one.target, ast.Name)]
                for one in child.body:
                    if isinstance(one, ast.FunctionDef) and one.name == "__init__":
                        module.fields[child.name] = Function(module, one).parameters[1:]
            elif isinstance(child, ast.ImportFrom):
                for alias in child.names:
                    module.imports[alias.asname or alias.name] = f"{child.module or ''}.{alias.name}"
            elif isinstance(child, ast.Call):
                module.calls.append((child, at))
                module.places[id(child)] = at
            visit(child, inner)

    visit(module.tree, module.whole)
    return module


def _heard(call: ast.Call) -> Iterator[ast.expr]:
    """What of a call people read."""
    name, func = _name_of(call.func), call.func
    owner = _name_of(func.value) if isinstance(func, ast.Attribute) else ""
    if name in ERRORS:
        yield from call.args[:2]
        yield from (one.value for one in call.keywords if one.arg == "hint")
    elif (
        (name in SAID and owner.strip("_") in ("listener", "to"))
        or (name == "say" and not owner)
        or (name == "append" and owner == "notes")
    ):
        yield from call.args[:1]
    for keyword in call.keywords:
        if keyword.arg == "notes" and isinstance(keyword.value, ast.Tuple):
            yield from (one for one in keyword.value.elts if not isinstance(one, ast.Starred))
    for given in call.args:
        if isinstance(given, ast.Dict) and any(getattr(key, "value", "") == "event" for key in given.keys):
            pairs = zip(given.keys, given.values)  # of equal length
            yield from (value for key, value in pairs if getattr(key, "value", "") == "message")


def _is_passed_on(given: ast.expr) -> bool:
    """Whether a text only comes by here: it was made, and is found, where it came from."""
    if isinstance(given, ast.Call) and _name_of(given.func) == "str" and given.args:
        given = given.args[0]
    words = ("advice", "hint", "line", "message", "note", "notes", "problem", "reason", "shown", "why")
    named = _name_of(given) in words
    return named or (isinstance(given, ast.Call) and _name_of(given.func) == "get")


def _returned(function: Function) -> list[ast.expr]:
    inner = {
        id(node)
        for one in function.body
        if one is not function.node and isinstance(one, (ast.FunctionDef, ast.Lambda))
        for node in ast.walk(one)
    }
    return [
        one.value
        for one in function.body
        if isinstance(one, ast.Return) and one.value is not None and id(one) not in inner
    ]


def _picked(target: ast.AST | None, value: ast.expr, name: str) -> Iterator[ast.expr]:
    """What of ``value`` an assignment gives to ``name``."""
    if _is_name(target, name):
        yield value
    elif isinstance(target, (ast.Tuple, ast.List)) and isinstance(value, (ast.Tuple, ast.List)):
        for one, given in zip(target.elts, value.elts):  # what is starred ends it
            yield from _picked(one, given, name)


def _is_name(node: ast.AST | None, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _name_of(node: ast.AST) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _wider(one: str, other: str) -> str:
    """The kind of a hole that holds what either may hold."""
    return one if one == other else "w" if "w" in (one, other) else "v"


# -- texts -------------------------------------------------------------------------------------


def _product(options: list[list[Text]]) -> list[Text]:
    found: list[Text] = [()]
    for option in options:
        found = [one + more for one in found for more in option]
    return found


def _union(options: list[list[Text]]) -> list[Text]:
    return list(dict.fromkeys(text for option in options for text in option))


def _says(texts: list[Text]) -> bool:
    """Whether any of it is words, or stands for words."""
    return any(
        re.search("[A-Za-z]", part) if isinstance(part, str) else part.kind == "w" for text in texts for part in text
    )


def _template(text: Text) -> tuple[str, str]:
    """As it is written in the catalogue; holes with nothing between them are one."""
    kinds: list[str] = []
    words = ""
    was_hole = False
    for part in text:
        if part == "":
            continue
        if isinstance(part, str):
            words += part
        elif was_hole:
            kinds[-1] = "w" if "w" in (kinds[-1], part.kind) else "v"
        else:
            words += f"{{{len(kinds)}}}"
            kinds.append(part.kind)
        was_hole = isinstance(part, Hole)
    return words.strip(), "".join(kinds)


if __name__ == "__main__":
    import sys

    got = find_messages(Path(__file__).resolve().parent.parent)
    for kind, entries in (("M", got.messages), ("P", got.parts)):
        for template, kinds in entries.items():
            print(f"{kind} [{kinds}] {got.where[template]}: {template!r}")
    for file, line, code in got.unseen:
        print(f"U {file}:{line}: {code}", file=sys.stderr)
    print(len(got.messages), len(got.parts), len(got.unseen), file=sys.stderr)
