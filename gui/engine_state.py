"""The state of the engine, as far as it matters for the plugin's windows."""

from __future__ import annotations

from ..algorithms.base.algorithm import engine_found, tr
from ..runtime.locate import engine_folder, named_python, needs_update

__all__ = ["MISNAMED", "MISSING", "OUTDATED", "READY", "engine_state"]

READY, MISSING, OUTDATED, MISNAMED = "ready", "missing", "outdated", "misnamed"


def engine_state() -> tuple[str, str]:
    """Return the state of the engine, and why it cannot be used; checks files only and starts no process.

    Returns:
        ``READY``, ``MISSING``, ``OUTDATED`` (installed for another version of the plugin) or ``MISNAMED`` (a setting or
        variable specifies a file that is not an interpreter; setting up would not change that), and the reason for a
        message; empty if it is ready.
    """
    found, reason = engine_found()
    if found:
        return READY, ""
    if named_python():
        return MISNAMED, reason
    if needs_update(engine_folder()):
        return OUTDATED, tr("The engine was installed for another version of DeepForest and needs an update.")
    return MISSING, tr("The engine is not set up yet.")
