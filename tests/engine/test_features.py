"""Features of images for active learning."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from random_models import random_detector

from deepforest_qgis.model.features import FeatureExtractor

SIDE = 64


@pytest.mark.usefixtures("small_images")
def test_detections_in_the_mirror_image_are_mapped_back() -> None:
    detector = random_detector(extent_m=6.4, patch_px=64, score_threshold=0.1)
    extractor = FeatureExtractor(detector, torch.device("cpu"), torch.float32, 1.0)
    image = np.random.default_rng(5).integers(0, 255, (64, 64, 3)).astype(np.uint8)
    straight, turned = extractor.extract(image), extractor.extract(np.ascontiguousarray(image[:, ::-1]))
    assert len(straight.mirrored.boxes)
    back = turned.detections.boxes.copy()
    back[:, [0, 2]] = 64 - turned.detections.boxes[:, [2, 0]]
    np.testing.assert_allclose(straight.mirrored.boxes, back, atol=1e-4)
    np.testing.assert_allclose(straight.mirrored.scores, turned.detections.scores, atol=1e-6)
    assert straight.vector.shape == (64 * 3 * 2,)
