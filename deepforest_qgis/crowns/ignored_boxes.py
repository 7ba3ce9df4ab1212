"""Ignored boxes: doubtful crowns, which are neither crowns nor background in training and evaluation.

They are marked in a column of a table, or a field of a layer, named "ignore".
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely

from ..array_types import BoolArray, FloatArray, IndexArray
from ..common.errors import LayerError
from ..common.messages import Message, counted_if
from .matching import overlaps
from .vector_layers import Layer, label_text

__all__ = ["IGNORE", "clip_ignored", "is_crown", "is_ignored", "note_on_ignored", "overlaps_ignored", "split_layer"]

IGNORE = "ignore"

_VALUES = {"1": True, "1.0": True, "true": True, "0": False, "0.0": False, "false": False, "": False}
_MIN_SIDE_PX = 1.0  # of the part of an ignored box in an image


def is_ignored(table: pd.DataFrame, title: str) -> BoolArray:
    """Return which rows (N,) of a table are ignored boxes.

    Args:
        table: A table of annotations, or the attributes of a layer.
        title: Its name in messages.

    Raises:
        LayerError: The column has other values than 1, true, 0, false and missing ones.
    """
    if IGNORE not in table.columns:
        return np.zeros(len(table), bool)
    texts = [label_text(value).lower() for value in table[IGNORE].to_numpy()]
    wrong = [text for text in texts if text not in _VALUES]
    if wrong:
        raise LayerError(
            "Column '{column}' of '{table}' has the value '{value}'.",
            "Set 1 or true for boxes to ignore and 0 or false for crowns, or rename the column.",
            column=IGNORE,
            table=title,
            value=wrong[0],
        )
    return np.array([_VALUES[text] for text in texts], bool)


def is_crown(table: pd.DataFrame) -> BoolArray:
    """Return which rows (N,) of a table of annotations are crowns: neither ignored boxes nor images without crowns."""
    return np.asarray(table["xmax"] > 0, bool) & ~is_ignored(table, "")


def split_layer(layer: Layer) -> tuple[Layer, Layer]:
    """Divide a layer into its crowns and its ignored boxes, which are counted in the notes.

    Raises:
        LayerError: The field "ignore" has other values, or no crown is left.
    """
    if IGNORE not in layer.table.columns:  # a table without columns has no rows
        return layer, layer.where(np.zeros(len(layer.geometries), bool))
    ignored = is_ignored(layer.table, layer.title)[layer.source_row]
    if len(ignored) and ignored.all():
        raise LayerError(
            "All crowns of layer '{layer}' are ignored because of field '{field}'.",
            "Set the field to 0 or false for crowns.",
            layer=layer.title,
            field=IGNORE,
        )
    layer.notes += note_on_ignored(int(ignored.sum()), layer.title)
    return layer.where(~ignored), layer.where(ignored)


def note_on_ignored(count: int, title: str) -> list[Message]:
    """Return a note on the ignored boxes of a layer or file, if there are any."""
    return counted_if(
        count,
        "Layer '{layer}': {count} box is ignored because of field '{field}'.",
        "Layer '{layer}': {count:,} boxes are ignored because of field '{field}'.",
        layer=title,
        field=IGNORE,
    )


def clip_ignored(boxes: npt.ArrayLike, window: tuple[float, float, float, float]) -> FloatArray:
    """Clip ignored boxes (N, 4) to a window, in coordinates of the window; any part of a pixel or more is kept.

    Args:
        boxes: xmin, ymin, xmax, ymax (N, 4).
        window: col, row, width, height in the same frame.
    """
    corner, size = np.array(window[:2] * 2), np.array(window[2:] * 2)
    clipped = np.clip(np.asarray(boxes, np.float64).reshape(-1, 4) - corner, 0, size)
    kept: FloatArray = clipped[(clipped[:, 2:] - clipped[:, :2] >= _MIN_SIDE_PX).all(axis=1)]
    return kept


def overlaps_ignored(
    pred: npt.NDArray[np.generic],
    ignored: npt.NDArray[np.generic],
    iou_threshold: float,
    images: tuple[IndexArray, IndexArray] | None = None,
) -> BoolArray:
    """Return which predicted crowns (N,) are not false positives, because they overlap an ignored box.

    The IoU is above the threshold, or at least half of the crown is inside the box.

    Args:
        pred: Predicted crowns: boxes (N, 4) or valid shapely polygons (N,).
        ignored: Ignored boxes (M, 4) or polygons (M,), in the same frame.
        iou_threshold: IoU above which a predicted crown matches.
        images: The image numbers of both, see :func:`overlaps`.
    """
    found = np.zeros(len(pred), bool)
    pairs = overlaps(pred, ignored, *(images or (None, None)))
    ours, theirs = (
        shapely.area(one if one.dtype == object else shapely.box(*one.reshape(-1, 4).T)) for one in (pred, ignored)
    )
    area = ours[pairs.pred]
    shared = pairs.iou / (1 + pairs.iou) * (area + theirs[pairs.truth])
    found[pairs.pred[(pairs.iou > iou_threshold) | (shared >= (0.5 - 1e-9) * area)]] = True
    return found
