"""Whether there is an engine, in the few kinds that the window tells apart."""

from __future__ import annotations

from dataclasses import dataclass

from ..algorithms.base.algorithm import engine_found, tr
from ..runtime.locate import engine_folder, named_python, needs_update

__all__ = ["MISNAMED", "MISSING", "OUTDATED", "READY", "EngineState", "engine_state"]

READY, MISSING, OUTDATED, MISNAMED = "ready", "missing", "outdated", "misnamed"


@dataclass(frozen=True)
class EngineState:
    """``kind``: ready; missing; outdated (made for another version); misnamed (a setting or variable names what is no
    Python, which setting up would not change). ``reason`` for a message, empty where it is ready."""

    kind: str
    reason: str = ""


def engine_state() -> EngineState:
    """Looks at files only and starts nothing."""
    found, reason = engine_found()
    if found:
        return EngineState(READY)
    if named_python():
        return EngineState(MISNAMED, reason)
    if needs_update(engine_folder()):
        return EngineState(OUTDATED, tr("The engine was made for another version of DeepForest and needs an update."))
    return EngineState(MISSING, tr("The engine that finds crowns is not set up yet."))
