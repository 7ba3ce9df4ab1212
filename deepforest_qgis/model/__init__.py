"""Crown detection models: training and inference. Images and boxes in pixels, no map coordinates."""

from __future__ import annotations

import os
from typing import Any

# albumentations would query PyPI for its newest version on every import.
os.environ.setdefault("NO_ALBUMENTATIONS_UPDATE", "1")


def __getattr__(name: str) -> Any:
    """Return DeepForest's names of this module when they are used, because they need more than this package."""
    if name in ("BaseModel", "CropModel", "simple_resnet_50"):
        from .. import crop_model

        return getattr(crop_model, name)
    raise AttributeError(f"module '{__name__}' has no attribute '{name}'")
