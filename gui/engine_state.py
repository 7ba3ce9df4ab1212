"""The state of the engine, as far as it matters for the plugin's windows."""

from __future__ import annotations

from dataclasses import dataclass

from ..algorithms.base.algorithm import engine_found, tr
from ..runtime.locate import engine_folder, named_python, needs_update

__all__ = ["MISNAMED", "MISSING", "OUTDATED", "READY", "EngineState", "engine_state"]

READY, MISSING, OUTDATED, MISNAMED = "ready", "missing", "outdated", "misnamed"


@dataclass(frozen=True)
class EngineState:
    """The state of the engine.

    Attributes:
        kind: ``READY``, ``MISSING``, ``OUTDATED`` (installed for another version of the plugin) or ``MISNAMED`` (a
            setting or variable specifies a file that is not an interpreter; setting up would not change that).
        reason: Why it cannot be used, for a message; empty if it is ready.
    """

    kind: str
    reason: str = ""


def engine_state() -> EngineState:
    """Return the state of the engine; checks files only and starts no process."""
    found, reason = engine_found()
    if found:
        return EngineState(READY)
    if named_python():
        return EngineState(MISNAMED, reason)
    if needs_update(engine_folder()):
        return EngineState(
            OUTDATED, tr("The engine was installed for another version of DeepForest and needs an update.")
        )
    return EngineState(MISSING, tr("The engine is not set up yet."))
