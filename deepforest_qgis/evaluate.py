"""Predicted boxes against annotated ones, image by image, under the name that scripts for DeepForest import."""

from __future__ import annotations

import warnings
from typing import Any

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely

from .common.errors import LayerError
from .common.messages import counted
from .crowns.matching import Pairs, match, overlaps, scores
from .utilities import pixel_boxes

__all__ = ["compute_class_recall", "evaluate_boxes"]


def evaluate_boxes(predictions: pd.DataFrame, ground_df: pd.DataFrame, iou_threshold: float = 0.4) -> dict[str, Any]:
    """How predicted boxes agree with annotated ones.

    Both tables: image_path, label and boxes in pixels (xmin, ymin, xmax, ymax or ``geometry``); a row 0,0,0,0 of
    ``ground_df`` is an image without crowns. Images that ``ground_df`` does not name are not evaluated; a warning
    counts the predictions there. In each image boxes are matched one to one, with the largest total IoU of the pairs
    above ``iou_threshold``, whatever their labels.

    Returns a dict:
        results: a row per annotated box: prediction_id and truth_id (index labels of the two tables), IoU, score,
            predicted_label, true_label, geometry, image_path, match. A box that is not matched has the best of the
            predictions left over, where one overlaps it, with ``match`` False.
        box_recall, box_precision: means over images. An image without predictions has recall 0 and no precision; one
            with predictions and no crown has precision 0 and no recall. NaN precision without any prediction, None
            recall without any crown.
        class_recall: see :func:`compute_class_recall`.
        precision, recall, f1: of all boxes together; None where undefined.
        predictions, ground_df: what was compared, without empty rows.

    Raises:
        LayerError: a ValueError; columns are missing, or the tables are about different images or CRSs.
    """
    predictions, truth = _boxes_only(predictions, "predictions"), _boxes_only(ground_df, "ground_df")
    truth_images = {*ground_df.get("image_path", ())}
    _same_frame(predictions, truth)
    unknown = ~predictions["image_path"].isin(truth_images)
    if unknown.any():
        names = predictions["image_path"][unknown].unique()
        if truth_images and unknown.all():
            raise LayerError(
                f"No prediction lies on an image that ground_df names: predictions are on '{names[0]}', …, "
                f"annotations on '{min(map(str, truth_images))}', ….",
                "Both must name images alike in image_path, without folders or with the same ones.",
            )
        warnings.warn(
            f"{counted(int(unknown.sum()), '{count} prediction', '{count:,} predictions')} left out, on "
            f"{counted(len(names), '{count} image', '{count:,} images')} that ground_df does not name. If no tree "
            "stands there, add a row 0,0,0,0 for each.",
            UserWarning,
            stacklevel=2,
        )
        predictions = predictions[~unknown]

    numbers = {name: number for number, name in enumerate(sorted(truth_images, key=str))}
    pred_image, truth_image = (table["image_path"].map(numbers).to_numpy(np.int64) for table in (predictions, truth))
    pairs = overlaps(_shapes(predictions), _shapes(truth), pred_image, truth_image)
    matches = match(pairs, iou_threshold=iou_threshold)
    results = _results(predictions, truth, matches, _left_over(pairs, matches))

    count = len(numbers)
    hits = np.bincount(truth_image[matches.truth], minlength=count)
    found, there = np.bincount(pred_image, minlength=count), np.bincount(truth_image, minlength=count)
    recalls, precisions = hits[there > 0] / there[there > 0], hits[found > 0] / found[found > 0]
    pooled = scores(len(matches), len(predictions) - len(matches), len(truth) - len(matches))
    return {
        "results": results,
        "box_recall": float(recalls.mean()) if len(recalls) else None,
        "box_precision": float(precisions.mean()) if len(precisions) else float("nan"),
        "class_recall": compute_class_recall(results[results["match"]]),
        "precision": pooled.precision,
        "recall": pooled.recall,
        "f1": pooled.f1,
        "predictions": predictions,
        "ground_df": truth,
    }


def compute_class_recall(results: pd.DataFrame) -> pd.DataFrame | None:
    """Recall and precision of each class among matched boxes (rows of ``results``): label, recall, precision, size.

    Whether a crown was found at all is not asked here: of the matched boxes annotated as a class, the share also
    predicted as it (recall); of those predicted as it, the share annotated as it (precision). ``size`` is the number
    annotated as it. 0 where there is none to take a share of; None where nothing is matched.
    """
    matched = results[results["predicted_label"].notna()]
    if matched.empty:
        return None
    true, predicted = matched["true_label"].to_numpy(), matched["predicted_label"].to_numpy()
    rows = []
    for label in sorted({*true, *predicted}):
        right = int(((true == label) & (predicted == label)).sum())
        size, said = int((true == label).sum()), int((predicted == label).sum())
        rows.append((label, right / size if size else 0.0, right / said if said else 0.0, size))
    table: pd.DataFrame = pd.DataFrame(rows, columns=["label", "recall", "precision", "size"])
    return table


def _boxes_only(table: pd.DataFrame, title: str) -> pd.DataFrame:
    """The rows that are boxes; a table without rows may lack the columns."""
    if table.empty:
        none: pd.DataFrame = pd.DataFrame({"image_path": [], "label": []}, dtype=object)
        return none
    missing = [name for name in ("image_path", "label") if name not in table.columns]
    if missing:
        raise LayerError(f"There is no column '{missing[0]}' in {title}.", "It needs image_path, label and boxes.")
    boxes = pixel_boxes(table)
    wrong = ~np.isfinite(boxes).all(axis=1)
    if wrong.any():
        raise LayerError(
            f"{counted(int(wrong.sum()), '{count} row', '{count:,} rows')} of {title} without a box.",
            "Correct or remove them.",
        )
    real: pd.DataFrame = table[(boxes != 0).any(axis=1)]
    return real


def _same_frame(predictions: pd.DataFrame, truth: pd.DataFrame) -> None:
    ours, theirs = (table.crs if isinstance(table, gpd.GeoDataFrame) else None for table in (predictions, truth))
    if len(predictions) and len(truth) and ours != theirs:
        raise LayerError(
            f"Predictions are {f'in {ours.name}' if ours else 'in pixels'}, ground_df "
            f"{f'in {theirs.name}' if theirs else 'in pixels'}.",
            "Convert one of them with image_to_geo_coordinates or geo_to_image_coordinates.",
        )


def _shapes(table: pd.DataFrame) -> npt.NDArray[Any]:
    if table.empty:
        return np.zeros((0, 4))
    if isinstance(table, gpd.GeoDataFrame):
        return np.asarray(table.geometry.to_numpy(), object)
    return pixel_boxes(table)


def _left_over(pairs: Pairs, matches: Pairs) -> Pairs:
    """The best assignment of what is not matched: near misses, which tell why a crown counts as missed."""
    free = ~np.isin(pairs.pred, matches.pred) & ~np.isin(pairs.truth, matches.truth)
    return match(pairs.where(free), iou_threshold=0.0)


def _results(predictions: pd.DataFrame, truth: pd.DataFrame, matches: Pairs, rest: Pairs) -> gpd.GeoDataFrame:
    partner = np.full(len(truth), -1)
    iou, matched = np.zeros(len(truth)), np.zeros(len(truth), bool)
    for pairs in (matches, rest):
        partner[pairs.truth], iou[pairs.truth] = pairs.pred, pairs.iou
    matched[matches.truth] = True
    taken = partner >= 0

    def of_partner(values: npt.NDArray[Any]) -> npt.NDArray[np.object_]:
        column = np.full(len(truth), None, object)
        column[taken] = values[partner[taken]]
        return column

    confidence = np.full(len(truth), np.nan)
    if "score" in predictions.columns:
        confidence[taken] = predictions["score"].to_numpy(np.float64)[partner[taken]]
    shapes = _shapes(truth)
    return gpd.GeoDataFrame(
        {
            "prediction_id": of_partner(predictions.index.to_numpy()),
            "truth_id": truth.index.to_numpy(),
            "IoU": iou,
            "score": confidence,
            "predicted_label": of_partner(predictions["label"].to_numpy()),
            "true_label": truth["label"].to_numpy(),
            "image_path": truth["image_path"].to_numpy(),
            "match": matched,
        },
        geometry=shapes if shapes.dtype == object else shapely.box(*shapes.T),
        crs=truth.crs if isinstance(truth, gpd.GeoDataFrame) else None,
    )
