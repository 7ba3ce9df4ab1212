"""Lightning modules that keep the trainer they create."""

from __future__ import annotations

import weakref
from typing import Any

__all__ = ["OwnTrainer"]


class OwnTrainer:
    """A base of Lightning modules whose ``trainer`` is a strong reference; copies and pickles have no trainer."""

    _trainer: Any = None

    @property
    def trainer(self) -> Any:
        """The trainer that the module created, or the last one that used it; None without one."""
        return self._trainer

    @trainer.setter
    def trainer(self, trainer: Any) -> None:
        # Lightning sets a weak reference. If the trainer is not referenced elsewhere, scripts fail with
        # "weakly-referenced object no longer exists". A bound method of the reference leads to the object.
        if isinstance(trainer, weakref.ProxyTypes):
            trainer = trainer.__repr__.__self__
        self._trainer = trainer

    def __getstate__(self) -> dict[str, Any]:
        # A copy of the model does not share its trainer.
        return {**self.__dict__, "_trainer": None}
