"""The metrics that a training logs under DeepForest's names are those of torchmetrics, which DeepForest uses."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torchmetrics.detection import IntersectionOverUnion, MeanAveragePrecision

from deepforest_qgis.model.detections import Detections
from deepforest_qgis.model.metrics import coco_metrics

THRESHOLD, IOU = 0.1, 0.4


def scene(rng: np.random.Generator) -> tuple[Detections, Detections]:
    """Crowns of two classes and of all sizes, and detections that are displaced, doubled and of the wrong class."""
    count = int(rng.integers(1, 100))
    corner = rng.uniform(0, 400, (count, 2))
    boxes = np.hstack([corner, corner + rng.uniform(5, 130, (count, 2))])
    classes = rng.integers(0, 2, count)
    again = slice(None, count // 3)
    found = np.vstack([boxes + rng.normal(0, 4, boxes.shape), boxes[again] + rng.normal(0, 12, boxes[again].shape)])
    found[:, 2:] = np.maximum(found[:, 2:], found[:, :2] + 1)
    kinds = np.concatenate([classes, classes[again]])
    kinds = np.where(rng.random(len(kinds)) < 0.1, 1 - kinds, kinds)
    return Detections(found, rng.random(len(kinds)), kinds), Detections(boxes, np.ones(count), classes)


@pytest.mark.filterwarnings("ignore:Encountered more than 100 detections")
@pytest.mark.parametrize("seed", range(5))
def test_metrics_are_those_of_torchmetrics(seed: int) -> None:
    scenes = [scene(np.random.default_rng([seed, number])) for number in range(5)]
    found, truth = ([pair[side] for pair in scenes] for side in (0, 1))
    theirs = [
        {
            "boxes": torch.tensor(one.boxes[one.scores >= THRESHOLD], dtype=torch.float32),
            "scores": torch.tensor(one.scores[one.scores >= THRESHOLD], dtype=torch.float32),
            "labels": torch.tensor(one.classes[one.scores >= THRESHOLD]),
        }
        for one in found
    ]
    targets = [
        {"boxes": torch.tensor(one.boxes, dtype=torch.float32), "labels": torch.tensor(one.classes)} for one in truth
    ]
    precision = MeanAveragePrecision(backend="faster_coco_eval")
    overlap = IntersectionOverUnion(iou_threshold=IOU, class_metrics=True)
    precision.update(theirs, targets)
    overlap.update(theirs, targets)
    expected = {**precision.compute(), **overlap.compute()}
    ours = coco_metrics(found, truth, THRESHOLD, IOU)
    assert {"iou/cl_0", "iou/cl_1"} <= {*ours}
    assert {*expected} - {*ours} == {"classes", "map_per_class", "mar_100_per_class"}
    for name, value in ours.items():
        # Scores that are equal in float32 have another order there.
        assert value == pytest.approx(float(expected[name]), abs=0.005), name
