"""Small models with random weights."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch

from deepforest_qgis.model.architectures import SMALL
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.model_info import ModelInfo

__all__ = ["random_detector", "random_model"]


def random_detector(*labels: str, **info: Any) -> CrownDetector:
    """The small network, which detects many overlapping crowns in noise; ``info``: fields of its description."""
    torch.manual_seed(1)
    detector = CrownDetector(ModelInfo(SMALL, labels or ("Tree",), **info))
    torch.nn.init.normal_(detector.model.head.classification_head.cls_logits.weight, std=6.0)
    return detector


def random_model(folder: Path, *labels: str, **info: Any) -> Path:
    """A file of this network in a folder, for patches of 12.8 m and a score threshold of 0.4 by default."""
    path = folder / "random.safetensors"
    random_detector(*labels, **{"extent_m": 12.8, "patch_px": 128, "score_threshold": 0.4, **info}).save(path)
    return path
