"""DeepForest-compatible API: recall and precision of predictions that are added batch by batch."""

from __future__ import annotations

import os
import warnings
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from .common.errors import InputError
from .evaluate import evaluate_boxes
from .utilities import format_geometry, read_file

__all__ = ["RecallPrecision"]


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
        self._truth = read_file(csv_file)
        self._found: list[pd.DataFrame] = []

    def update(self, preds: Sequence[Mapping[str, Any]], image_names: Sequence[str]) -> None:
        """Add predictions.

        Args:
            preds: "boxes" (N, 4), "labels" (N,) and "scores" (N,) of each image, as tensors.
            image_names: names of the images; predictions of other images than those annotated are ignored with a
                warning.
        """
        known = {*self._truth["image_path"]}
        for found, name in zip(preds, image_names, strict=True):
            if name not in known:
                warnings.warn(f"Image '{name}' is not in '{self.csv_file}' and is ignored.", stacklevel=2)
                continue
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
        found = evaluate_boxes(predictions, self._truth, self.iou_threshold)
        values = {name: found[name] for name in ("box_recall", "box_precision") if found[name] is not None}
        if len(names) > 1 and found["class_recall"] is not None:
            for row in found["class_recall"].itertuples():
                values |= {f"{row.label}_Recall": row.recall, f"{row.label}_Precision": row.precision}
        return values

    def reset(self) -> None:
        """Remove all predictions."""
        self._found = []
