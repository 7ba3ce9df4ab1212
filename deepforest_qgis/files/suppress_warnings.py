"""Suppression of warnings of libraries in all threads. Standard library only."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["suppress_warnings"]

# Before Python 3.14 filters are shared by all threads, so that one thread changes them at a time.
_LOCK = threading.RLock()


@contextmanager
def suppress_warnings(category: type[Warning]) -> Iterator[None]:
    """Suppress warnings of a category in a block, in all threads."""
    with _LOCK, warnings.catch_warnings():
        warnings.simplefilter("ignore", category)
        yield
