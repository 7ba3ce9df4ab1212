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
    except (
        SyntaxError,
        ValueError,
        RecursionError,
        MemoryError,
    ) as error:  # depends on the text and the version of Python
        raise InputError(
            "'{lambda_key}' is '{text}', which is not an expression of 'epoch'.",
            _HELP,
            lambda_key=LAMBDA_KEY,
            text=text,
        ) from error
    _check(tree)

    def factor(epoch: int) -> float:
        try:
            value = _compute(tree, float(epoch))
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


def _check(node: ast.AST) -> None:
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float) and not isinstance(node.value, bool):
        return
    if isinstance(node, ast.Name) and node.id == "epoch":
        return
    parts: list[ast.expr] = []
    if isinstance(node, ast.BinOp) and type(node.op) in _BINARY:
        parts = [node.left, node.right]
    elif isinstance(node, ast.UnaryOp) and type(node.op) in _UNARY:
        parts = [node.operand]
    elif (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in _CALLS
        and len(node.args) > 1
        and not node.keywords
    ):
        parts = node.args
    if not parts:
        raise InputError(
            "'{lambda_key}' contains '{code}', which is not allowed.",
            _HELP,
            lambda_key=LAMBDA_KEY,
            code=ast.unparse(node),
        )
    for part in parts:
        _check(part)


def _compute(node: ast.AST, epoch: float) -> Any:
    if isinstance(node, ast.Constant):
        return float(node.value)  # type: ignore[arg-type]  # _check accepts numbers only
    if isinstance(node, ast.BinOp):
        return _BINARY[type(node.op)](_compute(node.left, epoch), _compute(node.right, epoch))
    if isinstance(node, ast.UnaryOp):
        return _UNARY[type(node.op)](_compute(node.operand, epoch))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return _CALLS[node.func.id](*(_compute(part, epoch) for part in node.args))
    return epoch
