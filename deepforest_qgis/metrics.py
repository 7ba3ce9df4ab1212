"""DeepForest-compatible API: metrics of predictions that are added batch by batch."""

from __future__ import annotations

import os
import warnings
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

import pandas as pd
import torch

from .common.errors import InputError
from .evaluate import evaluate_boxes
from .model.detections import Detections, to_detections
from .model.metrics import MATCH_IOU, coco_metrics
from .utilities import format_geometry, read_file

__all__ = ["CocoMetric", "RecallPrecision"]


class CocoMetric:
    """Metrics of :func:`model.metrics.coco_metrics` whose names have one of the prefixes.

    Args:
        prefixes: for example ("map", "mar").
        iou_threshold: smallest IoU that counts in ``iou``.
    """

    def __init__(self, prefixes: Sequence[str], iou_threshold: float = MATCH_IOU) -> None:
        self.prefixes, self.iou_threshold = tuple(prefixes), iou_threshold
        self.reset()

    def update(self, preds: Sequence[Mapping[str, Any]], target: Sequence[Mapping[str, Any]]) -> None:
        """Add images.

        Args:
            preds: "boxes" (N, 4), "labels" (N,) and "scores" (N,) of each image, as tensors.
            target: "boxes" (M, 4) and "labels" (M,) of each image.
        """
        for found, there in zip(preds, target, strict=True):
            self._found.append(to_detections(dict(found)))
            self._truth.append(to_detections({**there, "scores": torch.ones(len(there["boxes"]))}))

    def compute(self) -> dict[str, float]:
        """Return the metrics by name; 0 for ``iou`` without annotated crowns."""
        values = {"iou": 0.0, **coco_metrics(self._found, self._truth, 0.0, self.iou_threshold)}
        return {name: value for name, value in values.items() if name.startswith(self.prefixes)}

    def reset(self) -> None:
        """Remove all images."""
        self._found: list[Detections] = []
        self._truth: list[Detections] = []


class RecallPrecision:
    """Means of recall and precision over the images of a table of annotations.

    Args:
        csv_file: the annotations.
        label_dict: class numbers by name.
        task: "box".
        iou_threshold: IoU above which a prediction matches an annotation.

    Raises:
        InputError: the task is not "box".
    """

    def __init__(
        self,
        csv_file: str | os.PathLike[str],
        label_dict: Mapping[str, int],
        task: str = "box",
        iou_threshold: float = 0.4,
    ) -> None:
        if task != "box":
            raise InputError(f"Task '{task}' is not supported.", "Choose 'box'.")
        self.csv_file, self.label_dict, self.iou_threshold = csv_file, dict(label_dict), iou_threshold
        self._found: list[pd.DataFrame] = []

    @cached_property
    def _truth(self) -> pd.DataFrame:
        return read_file(self.csv_file)

    def update(self, preds: Sequence[Mapping[str, Any]], image_names: Sequence[str]) -> None:
        """Add predictions.

        Args:
            preds: "boxes" (N, 4), "labels" (N,) and "scores" (N,) of each image, as tensors.
            image_names: names of the images; :meth:`compute` ignores other images than those annotated, with a
                warning.
        """
        for found, name in zip(preds, image_names, strict=True):
            table = format_geometry(found)
            if table is not None:
                self._found.append(table.assign(image_path=name))

    def compute(self) -> dict[str, float]:
        """Return ``box_recall`` and ``box_precision``; with several classes those of each class, too."""
        names = {number: name for name, number in self.label_dict.items()}
        predictions = pd.DataFrame()
        if self._found:
            predictions = pd.concat(self._found, ignore_index=True)
            predictions["label"] = predictions["label"].map(names)
            known = predictions["image_path"].isin(self._truth["image_path"])
            for name in predictions["image_path"][~known].unique():
                warnings.warn(f"Image '{name}' is not in '{self.csv_file}' and is ignored.", stacklevel=2)
            predictions = predictions[known]
        found = evaluate_boxes(predictions, self._truth, self.iou_threshold)
        values = {name: found[name] for name in ("box_recall", "box_precision") if found[name] is not None}
        if len(names) > 1 and found["class_recall"] is not None:
            for row in found["class_recall"].itertuples():
                values |= {f"{row.label}_Recall": row.recall, f"{row.label}_Precision": row.precision}
        return values

    def reset(self) -> None:
        """Remove all predictions."""
        self._found = []
