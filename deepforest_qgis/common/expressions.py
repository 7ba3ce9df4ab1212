"""Arithmetic expressions of named variables, such as ``(b4 - b1) / (b4 + b1)``: parsed, and never evaluated as code.

Numbers and arrays are computed alike. Standard library only (Python 3.9 and newer).
"""

from __future__ import annotations

import ast
import math
import operator
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Callable

from .errors import InputError
from .messages import Message

__all__ = ["FUNCTIONS", "Expression", "parse_expression", "parse_named_expressions"]

MAX_CHARACTERS = 500
FUNCTIONS: Mapping[str, Callable[..., Any]] = {
    "abs": abs,
    "exp": math.exp,
    "log": math.log,
    "max": max,
    "min": min,
    "sqrt": math.sqrt,
}
_BINARY: Mapping[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
}
_UNARY: Mapping[type[ast.unaryop], Callable[[Any], Any]] = {ast.USub: operator.neg, ast.UAdd: operator.pos}
_PAIRS = ("max", "min")
_HELP = Message(
    "Use numbers, the variables {names}, + - * / **, parentheses, and the functions {functions}.",
    names=(),
    functions=(),
)


@dataclass(frozen=True)
class Expression:
    """A parsed expression.

    Attributes:
        text: As it was given.
        names: The variables that it uses.
    """

    text: str
    names: frozenset[str]
    _tree: ast.expr

    def compute(self, values: Mapping[str, Any], functions: Mapping[str, Callable[..., Any]] = FUNCTIONS) -> Any:
        """Compute the expression.

        Args:
            values: A float or an array of floats for each variable.
            functions: The functions by the names of :data:`FUNCTIONS`; those of numpy for arrays.

        Returns:
            A number or an array. Errors of arithmetic are those of the values: an exception for numbers, an infinite
            value or NaN for arrays.
        """
        return _compute(self._tree, values, functions)


def parse_expression(text: str, names: Collection[str], shown: Collection[str] = ()) -> Expression:
    """Parse an expression.

    Args:
        text: Numbers, variables, + - * / **, parentheses, and calls of :data:`FUNCTIONS`.
        names: The variables that it may use.
        shown: How errors list these; default: all.

    Raises:
        InputError: The text is not such an expression.
    """
    text = text.strip()
    if not 0 < len(text) <= MAX_CHARACTERS:
        raise InputError(
            "The expression '{text}' is empty or longer than {most} characters.",
            text=text[:MAX_CHARACTERS],
            most=MAX_CHARACTERS,
        )
    hint = Message(_HELP.template, names=tuple(shown or names), functions=tuple(FUNCTIONS))
    try:
        tree = ast.parse(text, mode="eval").body
        found = frozenset(_check(tree, names))
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:  # depends on text and version of Python
        if isinstance(error, InputError):
            raise InputError("Expression '{text}': {problem}", hint, text=text, problem=error.message) from None
        raise InputError("'{text}' is not an arithmetic expression.", hint, text=text) from error
    return Expression(text, found, tree)


def parse_named_expressions(text: str, names: Collection[str], shown: Collection[str] = ()) -> dict[str, Expression]:
    """Parse expressions with names, such as ``ndvi = (b4 - b1) / (b4 + b1)``.

    Args:
        text: One expression per line, or separated by semicolons.
        names: The variables that they may use.
        shown: How errors list these; default: all.

    Raises:
        InputError: The text cannot be parsed, or a name is invalid or occurs twice.
    """
    found: dict[str, Expression] = {}
    for part in filter(None, map(str.strip, re.split(r"[;\n]", text))):
        name, equals, expression = (one.strip() for one in part.partition("="))
        if not equals or not re.fullmatch(r"[A-Za-z_]\w*", name, re.ASCII):
            raise InputError(
                "'{text}' has no valid name.",
                "Give a name of letters, digits and underscores and an expression, for example ndvi = (b4 - b1) / "
                "(b4 + b1).",
                text=part,
            )
        if name.lower() in map(str.lower, found):
            raise InputError("The name '{name}' is used for two expressions.", "Choose different names.", name=name)
        found[name] = parse_expression(expression, names, shown)
    return found


def _check(node: ast.expr, names: Collection[str]) -> set[str]:
    """The variables in a node. Raises InputError for anything but arithmetic."""
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        try:
            float(node.value)  # type: ignore[arg-type]
        except OverflowError:
            raise InputError("a number is too large.") from None
        return set()
    if isinstance(node, ast.Name):
        if node.id not in names:
            raise InputError("'{name}' is unknown.", name=node.id)
        return {node.id}
    if isinstance(node, ast.BinOp) and type(node.op) in _BINARY:
        return _check(node.left, names) | _check(node.right, names)
    if isinstance(node, ast.UnaryOp) and type(node.op) in _UNARY:
        return _check(node.operand, names)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in FUNCTIONS:
        count = 2 if node.func.id in _PAIRS else 1
        if len(node.args) == count and not node.keywords:
            return set().union(*(_check(one, names) for one in node.args))
    raise InputError("'{code}' is not allowed.", code=ast.unparse(node))


def _compute(node: ast.expr, values: Mapping[str, Any], functions: Mapping[str, Callable[..., Any]]) -> Any:
    if isinstance(node, ast.Constant):
        return float(node.value)  # type: ignore[arg-type] # floats, so that powers are bounded
    if isinstance(node, ast.Name):
        return values[node.id]
    if isinstance(node, ast.BinOp):
        apply = _BINARY[type(node.op)]
        return apply(_compute(node.left, values, functions), _compute(node.right, values, functions))
    if isinstance(node, ast.UnaryOp):
        return _UNARY[type(node.op)](_compute(node.operand, values, functions))
    assert isinstance(node, ast.Call)  # nosec B101 # of _check
    assert isinstance(node.func, ast.Name)  # nosec B101 # of _check
    return functions[node.func.id](*(_compute(one, values, functions) for one in node.args))
