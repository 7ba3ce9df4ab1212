"""DeepForest-compatible API: evaluation of predicted boxes against annotated boxes, image by image."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import Any

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely

from .common.errors import InputError, LayerError
from .common.messages import counted
from .crowns.annotation_csv import BOX_COLUMNS
from .crowns.ignored_boxes import is_ignored, overlaps_ignored
from .crowns.label_matching import spellings
from .crowns.matching import Pairs, match, overlaps, scores
from .crowns.vector_layers import label_text
from .georeference import same_crs
from .utilities import pixel_boxes

__all__ = ["compute_class_recall", "evaluate_boxes", "evaluate_geometry", "match_predictions"]


def evaluate_boxes(predictions: pd.DataFrame, ground_df: pd.DataFrame, iou_threshold: float = 0.4) -> dict[str, Any]:
    """Evaluate predicted boxes.

    In each image boxes are matched one to one, regardless of their labels, so that the total IoU of the pairs above
    the threshold is maximal.

    Args:
        predictions: table with image_path, label and boxes in pixels (xmin, ymin, xmax, ymax, or ``geometry``).
        ground_df: annotations in the same form. A row 0,0,0,0 is an image without crowns. Predictions in images that
            are not in this table are not evaluated; a warning reports their number. A row with ``ignore`` 1 (optional
            column) is neither crown nor background: predictions in it that match no crown are not evaluated.
        iou_threshold: IoU above which a prediction matches an annotation.

    Returns:
        A dictionary with these keys.

        - ``results``: a row per annotated box with prediction_id and truth_id (index labels of the two tables), IoU,
          score, predicted_label, true_label, geometry, image_path and match. A box without a match has the best
          overlapping prediction that is not matched, with ``match`` False.
        - ``box_recall``, ``box_precision``: means over images. An image without predictions has recall 0 and no
          precision; an image with predictions and without crowns has precision 0 and no recall. The precision is NaN
          without predictions, the recall None without crowns.
        - ``class_recall``: see :func:`compute_class_recall`.
        - ``precision``, ``recall``, ``f1``: over all boxes; None if undefined.
        - ``predictions``, ``ground_df``: the evaluated rows.

    Raises:
        LayerError: a ValueError; columns are missing, or the tables have different images or CRSs.
    """
    predictions, truth = _boxes_only(predictions, "predictions"), _boxes_only(ground_df, "ground_df")
    are_ignored = is_ignored(truth, "ground_df")
    truth, ignored = truth[~are_ignored], truth[are_ignored]
    truth_images = {*ground_df.get("image_path", ())}
    _check_crs(predictions, truth)
    unknown = ~predictions["image_path"].isin(truth_images)
    if unknown.any():
        names = predictions["image_path"][unknown].unique()
        if truth_images and unknown.all():
            raise LayerError(
                f"No prediction lies on an image that ground_df names: predictions are on '{names[0]}', …, "
                f"annotations on '{min(map(str, truth_images))}', ….",
                "Use the same file names in the column image_path of both tables.",
            )
        warnings.warn(
            f"{counted(int(unknown.sum()), '{count} prediction', '{count:,} predictions')} left out, on "
            f"{counted(len(names), '{count} image', '{count:,} images')} that ground_df does not name. If no tree "
            "stands there, add a row 0,0,0,0 for each.",
            UserWarning,
            stacklevel=2,
        )
        predictions = predictions[~unknown]

    predictions, truth = _same_labels(predictions, truth)
    _check_labels(predictions, truth)
    numbers = {name: number for number, name in enumerate(sorted(truth_images, key=str))}
    pred_image, truth_image = (table["image_path"].map(numbers).to_numpy(np.int64) for table in (predictions, truth))
    pairs = overlaps(_shapes(predictions), _shapes(truth), pred_image, truth_image)
    matches = match(pairs, iou_threshold=iou_threshold)
    if len(ignored):
        images = pred_image, ignored["image_path"].map(numbers).to_numpy(np.int64)
        counts = ~overlaps_ignored(_shapes(predictions), _shapes(ignored), iou_threshold, images)
        counts[matches.pred] = True
        predictions, pred_image = predictions[counts], pred_image[counts]
        pairs = overlaps(_shapes(predictions), _shapes(truth), pred_image, truth_image)
        matches = match(pairs, iou_threshold=iou_threshold)
    # The remaining boxes are matched at any IoU: near misses explain why a crown counts as missed.
    free = ~np.isin(pairs.pred, matches.pred) & ~np.isin(pairs.truth, matches.truth)
    results = _results(predictions, truth, matches, match(pairs.where(free), iou_threshold=0.0))

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


def evaluate_geometry(
    predictions: pd.DataFrame,
    ground_df: pd.DataFrame,
    iou_threshold: float = 0.4,
    distance_threshold: float = 10.0,
    geometry_type: str = "box",
) -> dict[str, Any]:
    """Evaluate predicted boxes or polygons, see :func:`evaluate_boxes`.

    Args:
        predictions: predictions.
        ground_df: annotations.
        iou_threshold: IoU above which a prediction matches an annotation.
        distance_threshold: ignored; for points.
        geometry_type: "box" or "polygon"; polygons are those of the column ``geometry`` of both tables.

    Returns:
        The metrics of :func:`evaluate_boxes`, with the names ``{geometry_type}_recall`` and
        ``{geometry_type}_precision``.

    Raises:
        InputError: the geometry type is not supported.
        LayerError: a ValueError; see :func:`evaluate_boxes`.
    """
    if geometry_type not in ("box", "polygon"):
        raise InputError(
            f"Geometry type '{geometry_type}' is not supported by evaluate_geometry.",
            "Choose 'box' or 'polygon'; convert points to boxes with convert_point_to_bbox.",
        )
    found = evaluate_boxes(predictions, ground_df, iou_threshold)
    return {name.replace("box_", f"{geometry_type}_"): value for name, value in found.items()}


def __evaluate_wrapper__(  # noqa: N807 # DeepForest's name and signature
    predictions: pd.DataFrame,
    ground_df: pd.DataFrame,
    numeric_to_label_dict: Mapping[int, str],
    iou_threshold: float = 0.4,
    l2_threshold: float = 10.0,
    geometry_type: str | None = "box",
) -> dict[str, Any]:
    """Evaluate tables whose labels may be class numbers, see :func:`evaluate_geometry`."""
    found, truth = (
        table.assign(label=[numeric_to_label_dict.get(label, label) for label in table["label"]])
        if "label" in table.columns
        else table
        for table in (predictions, ground_df)
    )
    return evaluate_geometry(found, truth, iou_threshold, l2_threshold, geometry_type or "box")


def match_predictions(predictions: pd.DataFrame, ground_df: pd.DataFrame, task: str = "box") -> pd.DataFrame:
    """Match predictions to the annotations of one image one to one, so that the total IoU is maximal.

    Args:
        predictions: predictions with image_path.
        ground_df: annotations of this image.
        task: "box" or "polygon".

    Returns:
        A row per annotation, see ``results`` of :func:`evaluate_boxes`, without ``match``; pairs have any IoU above 0.

    Raises:
        InputError: there are several images, or the task is not supported.
    """
    names = predictions["image_path"].unique()
    if len(names) > 1:
        raise InputError(f"The predictions are of {len(names)} images.", "Match the images one by one.")
    truth = ground_df.assign(image_path=names[0] if len(names) else "")
    found = evaluate_geometry(predictions, truth, iou_threshold=0.0, geometry_type=task)
    matched: pd.DataFrame = found["results"].drop(columns="match")
    return matched


def compute_class_recall(results: pd.DataFrame) -> pd.DataFrame | None:
    """Compute recall and precision of each class among matched boxes.

    Args:
        results: matched rows of the table ``results`` of :func:`evaluate_boxes`.

    Returns:
        A table with the columns label, recall (fraction of the boxes annotated as the class that are predicted as it),
        precision (fraction of the boxes predicted as the class that are annotated as it) and size (number of boxes
        annotated as it). A ratio without boxes is 0. None if no box is matched.
    """
    matched = results[results["predicted_label"].notna()]
    if matched.empty:
        return None
    true, predicted = matched["true_label"].to_numpy(), matched["predicted_label"].to_numpy()
    rows = []
    for label in sorted({*true, *predicted}):
        right = int(((true == label) & (predicted == label)).sum())
        size, count = int((true == label).sum()), int((predicted == label).sum())
        rows.append((label, right / size if size else 0.0, right / count if count else 0.0, size))
    table: pd.DataFrame = pd.DataFrame(rows, columns=["label", "recall", "precision", "size"])
    return table


def _boxes_only(table: pd.DataFrame, title: str) -> pd.DataFrame:
    """Return the rows with boxes; a table without rows may lack the columns."""
    if table.empty:
        none: pd.DataFrame = pd.DataFrame(columns=["image_path", "label", *BOX_COLUMNS])
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


def _check_crs(predictions: pd.DataFrame, truth: pd.DataFrame) -> None:
    first, second = (table.crs if isinstance(table, gpd.GeoDataFrame) else None for table in (predictions, truth))
    if len(predictions) and len(truth) and not same_crs(first, second):
        raise LayerError(
            f"Predictions are {f'in {first.name}' if first else 'in pixels'}, ground_df "
            f"{f'in {second.name}' if second else 'in pixels'}.",
            "Convert one of them with image_to_geo_coordinates or geo_to_image_coordinates.",
        )


def _same_labels(predictions: pd.DataFrame, truth: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the tables with labels as text if only some are: pandas reads classes such as 1 from CSV as numbers."""
    labels = pd.concat([predictions["label"], truth["label"]]).dropna().unique()
    if len({isinstance(label, str) for label in labels}) < 2:
        return predictions, truth
    first, second = (
        table.assign(label=[label if pd.isna(label) else label_text(label) for label in table["label"]])
        for table in (predictions, truth)
    )
    return first, second


def _check_labels(predictions: pd.DataFrame, truth: pd.DataFrame) -> None:
    """Warn about labels that ``class_recall`` does not match, because it compares them exactly as DeepForest does."""
    same = spellings(truth["label"].map(str).unique(), predictions["label"].map(str).unique())
    if same:
        pairs = ", ".join(f"'{old}' and '{new}'" for old, new in same.items())
        warnings.warn(
            f"Labels differ only in case or blanks: {pairs}. class_recall compares them exactly; rename them to match.",
            UserWarning,
            stacklevel=3,
        )


def _shapes(table: pd.DataFrame) -> npt.NDArray[Any]:
    if isinstance(table, gpd.GeoDataFrame):
        return np.asarray(table.geometry.to_numpy(), object)
    return pixel_boxes(table)


def _results(predictions: pd.DataFrame, truth: pd.DataFrame, matches: Pairs, rest: Pairs) -> gpd.GeoDataFrame:
    partner, iou = np.full(len(truth), -1), np.zeros(len(truth))
    for pairs in (matches, rest):
        partner[pairs.truth], iou[pairs.truth] = pairs.pred, pairs.iou
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
            "match": np.isin(np.arange(len(truth)), matches.truth),
        },
        geometry=shapes if shapes.dtype == object else shapely.box(*shapes.T),
        crs=truth.crs if isinstance(truth, gpd.GeoDataFrame) else None,
    )
