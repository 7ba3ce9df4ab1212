"""The exceptions of the project. Standard library only (Python 3.9 and newer).

::

    DeepForestError
    ├── InputError (ValueError)      a parameter, or a combination of parameters, cannot work
    │   ├── RasterError              the raster cannot be read or used
    │   ├── LayerError               the annotation, area or crown layer cannot be used
    │   └── ModelFileError           the model file is damaged, or of an unknown format
    ├── OutputError (OSError)        a result cannot be written
    ├── TrainingError (RuntimeError) training cannot continue (loss not finite, out of memory)
    ├── EngineError (RuntimeError)   the engine is missing, ended, or sent an unexpected answer
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

# Texts of libraries if an allocation fails, on Linux, Windows and graphics cards; the last if they are loaded.
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
    """Base of the exceptions of this project.

    Args:
        message: Names the layer, file or parameter and the problem: a message, a template for ``values``, or constant
            text.
        hint: How to solve the problem, in the same forms.
        **values: The values of both templates.

    Attributes:
        message: The problem.
        hint: How to solve it; may be empty.
    """

    def __init__(self, message: str, hint: str = "", /, **values: Any) -> None:
        self.message = Message.of(message, **values)
        self.hint = Message.of(hint, **values)
        super().__init__(self.message)

    @property
    def kind(self) -> str:
        """Name of the class, by which another process rebuilds the error."""
        return type(self).__name__

    @property
    def whole(self) -> Message:
        """Message and hint as one message."""
        return Message("{message} {hint}", message=self.message, hint=self.hint) if self.hint else self.message

    def __str__(self) -> str:
        return str(self.whole)


class InputError(DeepForestError, ValueError):
    """A parameter, or a combination of parameters, is invalid."""


class RasterError(InputError):
    """The raster cannot be read, or cannot be used for this job."""


class LayerError(InputError):
    """The annotation, area or crown layer cannot be used for this job."""


class ModelFileError(InputError):
    """The model file is damaged, or of an unknown format."""


class OutputError(DeepForestError, OSError):
    """A result cannot be written."""


class TrainingError(DeepForestError, RuntimeError):
    """Training cannot continue."""


class EngineError(DeepForestError, RuntimeError):
    """The engine is missing, ended unexpectedly, or sent an unexpected answer."""


class Cancelled(DeepForestError):
    """The user cancelled the job; finished work is kept."""


_KINDS: dict[str, type[DeepForestError]] = {
    cls.__name__: cls
    for cls in (InputError, RasterError, LayerError, ModelFileError, OutputError, TrainingError, Cancelled)
}


def from_system(error: BaseException) -> EngineError | None:
    """Return the error to raise if the system lacks memory or file handles; None for other errors."""
    if getattr(error, "errno", None) in (errno.EMFILE, errno.ENFILE) or "too many open files" in str(error).lower():
        return EngineError(
            "The limit of open files was reached: {error}.",
            "Close other programs, or raise the limit of open files ('ulimit -n'), and run again. Finished work is "
            "kept.",
            error=error,
        )
    if is_out_of_memory(error):
        return EngineError(
            "The engine ran out of memory.",
            "Close other programs, or use a smaller batch or patch size, and run again. Finished work is kept.",
        )
    return None


def is_out_of_memory(error: BaseException) -> bool:
    """Return whether an exception of any library means that memory of the computer or the graphics card is missing."""
    if isinstance(error, MemoryError) or getattr(error, "errno", None) == errno.ENOMEM:
        return True
    words = str(error).lower()
    return isinstance(error, (RuntimeError, ImportError)) and any(sign in words for sign in _NO_MEMORY)


def from_wire(kind: str, message: str, hint: str = "") -> DeepForestError:
    """Rebuild an error of another process; an unknown kind becomes an EngineError."""
    return _KINDS.get(kind, EngineError)(message, hint)
