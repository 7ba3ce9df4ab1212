"""The user's own models, fine-tuned or chosen as files, for the list of the panel."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings

__all__ = ["own_models", "remember_model"]

MODELS = "deepforest-qgis/models"  # setting: the model files, the last one first
REMEMBERED = 8


def own_models() -> list[str]:
    """Return the model files that exist, the last one first."""
    return [file for file in QgsSettings().value(MODELS, [], list) if Path(file).is_file()]


def remember_model(path: str) -> None:
    """Add a model file to the list as the first one."""
    files = [file for file in own_models() if file != path]
    QgsSettings().setValue(MODELS, [path, *files][:REMEMBERED])
