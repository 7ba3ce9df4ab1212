"""Replayed patches: parts of the raster that are not annotated, with the crowns that the start model detects there.

Without them, a model that is trained on a few annotated areas no longer detects most crowns in the rest of the raster:
the scores of all crowns fall, most of them below the score threshold.
"""

from __future__ import annotations

from functools import partial

import numpy as np
import torch

from ...common.events import Listener
from ...common.messages import Message
from ...model.backends import TorchBackend
from ...model.dataset import Example
from ...model.detector import CrownDetector
from .patches import PatchFolder, read_image

__all__ = ["replayed_patches"]


def replayed_patches(
    patches: PatchFolder, detector: CrownDetector, device: torch.device, precision: torch.dtype, listener: Listener
) -> list[Example]:
    """Label the patches of a folder that are not annotated with the start model.

    Detections below the score threshold of the model are background: if they were ignored, the scores of all crowns
    would rise. Patches without crowns are left out, because the start model may miss all crowns there.

    Args:
        patches: The folder.
        detector: The start model.
        device: The device.
        precision: The numerical precision.
        listener: Receives progress.

    Raises:
        Cancelled: The user cancelled the job.
    """
    found: list[Example] = []
    backend, names = TorchBackend(detector, device, precision), patches.unannotated
    for done, name in enumerate(names):
        listener.check()
        listener.progress(Message("Detecting crowns for replay"), done, len(names))
        read = partial(read_image, patches, name, detector.input_size)
        image, scale = read()
        crowns = backend.detect(image[None])[0]
        if len(crowns.boxes):
            found.append(Example(name, read, crowns.boxes / np.tile(scale, 2), crowns.classes, np.zeros((0, 4))))
    return found
