"""What can go wrong, as one tree. Standard library only: QGIS's Python and the engine's share it.

::

    DeepForestError
    ├── InputError (ValueError)      a parameter, or a combination of parameters, cannot work
    │   ├── RasterError              the raster cannot be read or used
    │   ├── LayerError               the annotation, area or crown layer cannot be used
    │   └── ModelFileError           the model file is not one of ours, or damaged
    ├── OutputError (OSError)        a result cannot be written where it was asked for
    ├── TrainingError (RuntimeError) training cannot go on (loss not finite, out of memory)
    ├── EngineError (RuntimeError)   the engine is missing, ended, or answered out of turn
    └── Cancelled                    the user asked to stop; finished work is kept
"""

from __future__ import annotations

import errno
from typing import Any

from .messages import Message

__all__ = [
    "Cancelled",
    "DeepForestError",
    "EngineError",
    "InputError",
    "LayerError",
    "ModelFileError",
    "OutputError",
    "RasterError",
    "TrainingError",
    "from_system",
    "from_wire",
    "is_out_of_memory",
]

# What libraries say where an allocation failed, on Linux, Windows and graphics cards; the last when they are loaded.
_NO_MEMORY = (
    "out of memory",
    "allocate memory",
    "not enough memory",
    "bad_alloc",
    "bad allocation",
    "alloc_failed",
    "failed to map segment",
)


class DeepForestError(Exception):
    """Base of every error this project raises.

    ``message`` names the layer, file or parameter and what is wrong with it; ``hint`` states what to
    do about it. ``kind`` is the class name, the form in which an error crosses between processes.

    Args:
        message: A message, a template for ``values``, or constant text.
        hint: Likewise.
        **values: The values of both templates.
    """

    def __init__(self, message: str, hint: str = "", /, **values: Any) -> None:
        self.message = Message.of(message, **values)
        self.hint = Message.of(hint, **values)
        super().__init__(self.message)

    @property
    def kind(self) -> str:
        return type(self).__name__

    @property
    def whole(self) -> Message:
        """Message and hint as one message."""
        return Message("{message} {hint}", message=self.message, hint=self.hint) if self.hint else self.message

    def __str__(self) -> str:
        return str(self.whole)


class InputError(DeepForestError, ValueError):
    """A parameter, or a combination of parameters, cannot work."""


class RasterError(InputError):
    """The raster cannot be read, or not be used for this job."""


class LayerError(InputError):
    """The annotation, area or crown layer cannot be used for this job."""


class ModelFileError(InputError):
    """The file is not a model that can be opened, or a damaged one."""


class OutputError(DeepForestError, OSError):
    """A result cannot be written where it was asked for."""


class TrainingError(DeepForestError, RuntimeError):
    """Training cannot go on."""


class EngineError(DeepForestError, RuntimeError):
    """The engine is missing, ended unexpectedly, or answered out of turn."""


class Cancelled(DeepForestError):
    """The user asked to stop; work that was finished is kept."""


_KINDS: dict[str, type[DeepForestError]] = {
    cls.__name__: cls
    for cls in (
        InputError,
        RasterError,
        LayerError,
        ModelFileError,
        OutputError,
        TrainingError,
        EngineError,
        Cancelled,
    )
}


def from_system(error: BaseException) -> EngineError | None:
    """What it means in a user's words that the system has no memory or no file handles left; None of other errors."""
    if getattr(error, "errno", None) in (errno.EMFILE, errno.ENFILE) or "too many open files" in str(error).lower():
        return EngineError(
            "The system gives the engine no more file handles: {error}.",
            "Close other programs, or allow more ('ulimit -n'); then run again: finished work is kept.",
            error=error,
        )
    if is_out_of_memory(error):
        return EngineError(
            "The engine ran out of memory.",
            "Close other programs, or use a smaller batch or patch size; then run again: finished work is kept.",
        )
    return None


def is_out_of_memory(error: BaseException) -> bool:
    """Whether a library says, each in its own words, that memory is missing: the graphics card's or the computer's."""
    if isinstance(error, MemoryError) or getattr(error, "errno", None) == errno.ENOMEM:
        return True
    words = str(error).lower()
    return isinstance(error, (RuntimeError, ImportError)) and any(sign in words for sign in _NO_MEMORY)


def from_wire(kind: str, message: str, hint: str = "") -> DeepForestError:
    """Rebuild the error that the other process sent; an unknown kind becomes an EngineError."""
    return _KINDS.get(kind, EngineError)(message, hint)
