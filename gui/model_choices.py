"""The models that lists in QGIS offer: the bundled one, the released one and the user's own ones."""

from __future__ import annotations

from typing import Callable, NamedTuple

from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..algorithms.base.algorithm import tr
from ..algorithms.base.declarations import model_filter
from ..deepforest_qgis.common.errors import DeepForestError
from ..deepforest_qgis.common.hub_names import RELEASED
from ..deepforest_qgis.common.model_registry import ModelEntry, offered_models
from ..translation import format_number, in_words

__all__ = ["ModelChoice", "choose_model_file", "model_choices"]


class ModelChoice(NamedTuple):
    """A model in a list.

    Attributes:
        label: Its name for display.
        name: The value of the parameter MODEL; empty for the bundled model.
        path: The same with the path of an own model instead of its name.
        tip: Path and card of an own model.
    """

    label: str
    name: str
    path: str
    tip: str


def model_choices(warn: Callable[[str], None]) -> list[ModelChoice]:
    """Return the models that are offered; without own models if their list cannot be read.

    Args:
        warn: Receives the reason if the list cannot be read.
    """
    try:
        own = offered_models()[2:]
    except DeepForestError as error:
        own = []
        warn(in_words(error))
    released = RELEASED.repository
    title = tr("DeepForest release ({name})").format(name=released)
    built_in = [ModelChoice(tr("Bundled model"), "", "", ""), ModelChoice(title, released, released, "")]
    return [*built_in, *(ModelChoice(one.name, one.name, one.path, _tip(one)) for one in own)]


def choose_model_file(parent: QWidget) -> str:
    """Let the user choose a model file; empty if the dialog was cancelled."""
    path, _ = QFileDialog.getOpenFileName(parent, tr("Model"), "", model_filter())
    return str(path)


def _tip(entry: ModelEntry) -> str:
    lines = [entry.path, ", ".join(entry.classes)]
    if entry.resolution_m:
        lines.append(tr("{resolution} cm per pixel").format(resolution=format_number(100 * entry.resolution_m, ".3g")))
    if entry.f1 is not None:
        lines.append(f"F1: {format_number(entry.f1, '.2f')}")
    return "\n".join(line for line in (*lines, entry.created[:10]) if line)
