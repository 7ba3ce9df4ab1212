"""Replayed patches: parts of the raster that are not annotated, with the crowns that the start model detects there.

Without them, a model that is trained on a few annotated areas forgets what it detected in the rest of the raster: the
scores of all crowns fall, most of them below the score threshold.
"""

from __future__ import annotations

from functools import partial

import numpy as np

from ...common.events import Listener
from ...common.messages import Message
from ...model.backends import Backend
from ...model.dataset import Example
from .patches import PatchFolder, read_image

__all__ = ["replayed_patches"]


def replayed_patches(patches: PatchFolder, start: Backend, max_px: int, listener: Listener) -> list[Example]:
    """Label the patches of a folder that are not annotated with the start model.

    Patches without detected crowns are left out, because the start model may miss all crowns there.

    Args:
        patches: The folder.
        start: The start model; its score threshold separates crowns from background.
        max_px: Largest side of the image of a patch, in pixels.
        listener: Receives progress.

    Raises:
        Cancelled: The user cancelled the job.
    """
    found: list[Example] = []
    for done, name in enumerate(patches.unannotated):
        listener.check()
        listener.progress(Message("Detecting crowns for replay"), done, len(patches.unannotated))
        read = partial(read_image, patches, name, max_px)
        image, scale = read()
        crowns = start.detect(image[None])[0]
        if len(crowns.boxes):
            found.append(Example(name, read, crowns.boxes / np.tile(scale, 2), crowns.classes, np.zeros((0, 4))))
    return found
