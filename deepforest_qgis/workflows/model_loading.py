"""Loading of the model that a job names."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..common.errors import ModelFileError
from ..common.events import Listener
from ..model.detector import CrownDetector
from ..model.hub import locate_model, model_title

__all__ = ["LoadedModel", "load_model"]


@dataclass(frozen=True)
class LoadedModel:
    """A detector and where it comes from.

    Attributes:
        path: The model file, or the folder of a model of the Hugging Face Hub.
        title: Name of the model in results.
        detector: The network with its description.
    """

    path: Path
    title: str
    detector: CrownDetector


def load_model(name: str, listener: Listener, *, allow_backbone: bool = False) -> LoadedModel:
    """Load a model.

    Args:
        name: A file, a repository of the Hugging Face Hub, or empty for the bundled model.
        listener: Receives the progress of a download.
        allow_backbone: Whether a backbone without a crown detector is accepted.

    Raises:
        ModelFileError: It cannot be loaded, or contains a backbone only, and this is not accepted.
        Cancelled: The download was cancelled.
    """
    path = locate_model(name, listener)
    detector = CrownDetector.load(path)
    if detector.info.part == "backbone" and not allow_backbone:
        raise ModelFileError(
            "Model '{model}' contains a backbone only, not a crown detector."
            if name
            else "The bundled weights are a backbone only, not a crown detector.",
            "Fine-tune a model first and choose it here.",
            model=path,
        )
    return LoadedModel(path, model_title(path), detector)
