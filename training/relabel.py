"""Second round of pseudo-labels: detections of a trained model complete the annotations of the training images.

    .venv/bin/python -m training.relabel DATA --model MODEL --output labels.csv
    .venv/bin/python -m training.train DATA --labels labels.csv

On images labelled by the released DeepForest model, its boxes are combined with those of the trained model in 8
orientations (test-time augmentation) by weighted boxes fusion. If the manual annotation of a source is incomplete,
detections without an annotation are ignored in training, because they may be crowns.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pandas as pd
import torch
from torchvision.ops import box_iou

from deepforest_qgis.crowns.annotation_csv import write_csv
from deepforest_qgis.model.backends import TorchBackend
from deepforest_qgis.model.detector import MIN_SCORE, CrownDetector
from deepforest_qgis.model.devices import choose_device, choose_precision
from deepforest_qgis.model.metrics import MATCH_IOU

from .data import SIDES, read_pixels, training_table
from .evaluate import predict

__all__ = ["fuse", "predict_orientations", "relabel"]

FUSED = ("neon_teacher",)  # sources with boxes and scores of the released DeepForest model
# Sources with crowns that are not annotated, and the distance in pixels from the border of the image up to which they
# are missing: everywhere in the plots of IDTReeS, at the border in the others.
INCOMPLETE = {"idtrees": np.inf, "larch": 4.0, "oilpalm_indonesia": 4.0}
# Scores of fused boxes from which on they are ignored, crowns of quality 0.85, and crowns of quality 1. A box that only
# one of the two models detects has half of its score there.
IGNORED, PROBABLE, SURE = 0.15, 0.3, 0.45
MIN_DETECTION = 0.3  # score of detections without a manual annotation that are ignored
Image = npt.NDArray[np.uint8]
Boxes = npt.NDArray[np.float64]


def predict_orientations(backend: TorchBackend, image: Image) -> tuple[Boxes, Boxes]:
    """Detections in the 8 orientations of a square BGR image: boxes in pixels of the image, and scores."""
    views = []
    for turns in range(4):
        turned = np.rot90(image[..., ::-1], turns)
        views += [turned, turned[:, ::-1]]
    side = len(image)
    boxes, scores = [], []
    for number, one in enumerate(backend.detect(np.ascontiguousarray(views))):
        own = one.boxes.copy()
        if number % 2:
            own = np.stack([side - own[:, 2], own[:, 1], side - own[:, 0], own[:, 3]], axis=1)
        for _ in range(number // 2):  # np.rot90 rotated counter-clockwise
            own = np.stack([side - own[:, 3], own[:, 0], side - own[:, 1], own[:, 2]], axis=1)
        boxes.append(own)
        scores.append(one.scores)
    return np.concatenate(boxes), np.concatenate(scores)


def fuse(boxes: Boxes, scores: Boxes, views: int) -> tuple[Boxes, Boxes]:
    """Weighted boxes fusion (Solovyev et al. 2021).

    Args:
        boxes: boxes (N, 4) of all views.
        scores: their scores (N,).
        views: number of views.

    Returns:
        The mean of each group of overlapping boxes (M, 4), weighted by score, and the sum of their scores divided by
        the number of views (M,).
    """
    order = np.argsort(-scores, kind="stable")
    boxes, scores = boxes[order], scores[order]
    near = _iou(boxes, boxes) > MATCH_IOU
    free = np.ones(len(boxes), bool)
    means, sums = [], []
    for index in range(len(boxes)):
        if free[index]:
            group = near[index] & free
            group[index] = True  # a box without area does not overlap even itself
            free &= ~group
            means.append(np.average(boxes[group], axis=0, weights=scores[group]))
            sums.append(min(scores[group].sum() / views, 1.0))
    return np.asarray(means).reshape(-1, 4), np.asarray(sums)


def _iou(first: Boxes, second: Boxes) -> Boxes:
    return np.asarray(box_iou(torch.from_numpy(first).reshape(-1, 4), torch.from_numpy(second).reshape(-1, 4)))


def combine(rows: pd.DataFrame, found: tuple[Boxes, Boxes]) -> pd.DataFrame:
    """The rows of an image with pseudo-labels: boxes of the released DeepForest model fused with detections."""
    teacher, quality = rows[SIDES].to_numpy(np.float64), rows["quality"].to_numpy(np.float64)
    sure = quality == 1.0
    scores = np.where(sure, 1.0, rows["score"].to_numpy(np.float64))
    boxes, score = fuse(np.concatenate([teacher, found[0]]), np.concatenate([scores, found[1]]), 2)
    boxes, score = boxes[score >= IGNORED], score[score >= IGNORED]
    return _rows(rows, boxes, np.select([score >= SURE, score >= PROBABLE], [1.0, 0.85], 0.0))


def complete(rows: pd.DataFrame, found: tuple[Boxes, Boxes]) -> pd.DataFrame:
    """The rows of a manually annotated image, and detections without an annotation, which are ignored."""
    drawn = rows[rows["xmax"] > 0]
    boxes = found[0][found[1] >= MIN_DETECTION]
    overlap = _iou(boxes, drawn[SIDES].to_numpy(np.float64)).max(axis=1, initial=0.0)
    extra = _rows(rows, boxes[overlap < 0.3], np.zeros(int((overlap < 0.3).sum())))
    return pd.concat([drawn, extra], ignore_index=True) if len(drawn) + len(extra) else rows


def _rows(rows: pd.DataFrame, boxes: Boxes, quality: Boxes) -> pd.DataFrame:
    first = rows.iloc[0]
    table = pd.DataFrame(boxes.round(1), columns=SIDES)
    return table.assign(image_path=first["image_path"], label="Tree", source=first["source"], quality=quality)


def relabel(data: Path, model: Path) -> pd.DataFrame:
    """The training tables with the detections of a model, with a column "quality" (0: ignored)."""
    detector = CrownDetector.load(model)
    detector.model.score_thresh = MIN_SCORE
    device = choose_device("auto")
    backend = TorchBackend(detector, device, choose_precision("auto", device))
    result = []
    for name, rows in training_table(data, None).groupby("image_path", sort=True):
        source = str(rows["source"].iloc[0])
        if source in FUSED:
            rows = combine(rows, fuse(*predict_orientations(backend, _square(read_pixels(data / str(name)))), views=8))
        elif source in INCOMPLETE:
            found, _ = predict(data / str(name), model)
            near = _border_distance(found.boxes, read_pixels(data / str(name)).shape) <= INCOMPLETE[source]
            rows = complete(rows, (found.boxes[near], found.scores[near]))
        result.append(rows)
    return pd.concat(result, ignore_index=True)


def _border_distance(boxes: Boxes, shape: tuple[int, ...]) -> Boxes:
    """Distance of each box (N, 4) from the nearest border of an image."""
    height, width = shape[:2]
    return np.minimum(boxes[:, :2].min(axis=1), np.minimum(width - boxes[:, 2], height - boxes[:, 3]))


def _square(image: Image) -> Image:
    """The image, padded with black to a square of at least 400 pixels."""
    side = max(400, *image.shape[:2])
    square = np.zeros((side, side, 3), np.uint8)
    square[: image.shape[0], : image.shape[1]] = image
    return square


def main() -> int:
    parser = argparse.ArgumentParser(description="Complete the annotations of the training images with a model.")
    parser.add_argument("data", type=Path)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    given = parser.parse_args()
    write_csv(given.output, relabel(given.data, given.model))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
