"""Warnings of libraries that are no news to anybody. Standard library only."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["without"]

# What Python ignores, it ignores in all threads at once (before 3.14): who changes that takes turns.
_TURN = threading.RLock()


@contextmanager
def without(category: type[Warning]) -> Iterator[None]:
    """Leave out warnings of this kind, from whichever thread."""
    with _TURN, warnings.catch_warnings():
        warnings.simplefilter("ignore", category)
        yield
