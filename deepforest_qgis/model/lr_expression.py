"""Expressions of the learning rate, such as "0.95 ** epoch" (DeepForest's ``lr_lambda``), parsed and not evaluated."""

from __future__ import annotations

import ast
import math
import operator
from collections.abc import Callable
from typing import Any

from ..common.errors import InputError
from ..common.messages import Message

__all__ = ["parse_expression"]

LAMBDA_KEY = "train.scheduler.params.lr_lambda"
MAX_CHARACTERS = 200
_BINARY: dict[type[ast.operator], Callable[[float, float], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
}
_UNARY: dict[type[ast.unaryop], Callable[[float], float]] = {ast.USub: operator.neg, ast.UAdd: operator.pos}
_CALLS: dict[str, Callable[..., float]] = {"min": min, "max": max}


def parse_expression(text: str) -> Callable[[int], float]:
    """Parse an expression of the epoch.

    Args:
        text: numbers, ``epoch``, + - * / // % **, parentheses, min and max. It is computed in floating point, so that
            powers are bounded, and is not evaluated as code.

    Returns:
        A function that returns the factor of the learning rate for an epoch, counted from 0. It raises InputError if
        the factor is negative or not finite.

    Raises:
        InputError: the text is not such an expression.
    """
    if not isinstance(text, str) or not 0 < len(text.strip()) <= MAX_CHARACTERS:
        raise InputError(
            "'{lambda_key}' must be an expression of 'epoch' with at most {max_characters} characters.",
            lambda_key=LAMBDA_KEY,
            max_characters=MAX_CHARACTERS,
        )
    try:
        tree = ast.parse(text.strip(), mode="eval").body
        if isinstance(tree, ast.Lambda) and [one.arg for one in tree.args.args] == ["epoch"]:
            tree = tree.body  # "lambda epoch: …", as in DeepForest 1.5
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:  # depends on text and version of Python
        raise InputError(
            "'{lambda_key}' is '{text}', which is not an expression of 'epoch'.",
            _HELP,
            lambda_key=LAMBDA_KEY,
            text=text,
        ) from error
    compute = _compile(tree)

    def factor(epoch: int) -> float:
        try:
            value = compute(float(epoch))
        except (ArithmeticError, TypeError):  # division by zero, overflow, comparison of complex numbers
            value = math.nan
        if isinstance(value, complex) or not math.isfinite(value) or value < 0:
            raise InputError(
                "'{lambda_key}' is '{text}', which is not a valid factor at epoch {epoch}.",
                "It must be a number of at least 0 for every epoch, from 0 to the number of epochs.",
                lambda_key=LAMBDA_KEY,
                text=text,
                epoch=epoch,
            )
        return float(value)

    return factor


_HELP = Message("Use numbers, epoch, + - * / // % **, parentheses, min and max, for example 0.95 ** epoch.")


def _compile(node: ast.expr) -> Callable[[float], Any]:
    """Return a node as a function of the epoch; raise InputError for anything but arithmetic."""
    apply: Callable[..., Any]
    parts: list[ast.expr]
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        value = float(node.value)  # type: ignore[arg-type]
        return lambda epoch: value
    if isinstance(node, ast.Name) and node.id == "epoch":
        return lambda epoch: epoch
    if isinstance(node, ast.BinOp) and type(node.op) in _BINARY:
        apply, parts = _BINARY[type(node.op)], [node.left, node.right]
    elif isinstance(node, ast.UnaryOp) and type(node.op) in _UNARY:
        apply, parts = _UNARY[type(node.op)], [node.operand]
    elif (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in _CALLS
        and len(node.args) > 1
        and not node.keywords
    ):
        apply, parts = _CALLS[node.func.id], node.args
    else:
        raise InputError(
            "'{lambda_key}' contains '{code}', which is not allowed.",
            _HELP,
            lambda_key=LAMBDA_KEY,
            code=ast.unparse(node),
        )
    values = [_compile(part) for part in parts]
    return lambda epoch: apply(*(value(epoch) for value in values))
