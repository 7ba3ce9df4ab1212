"""DeepForest-compatible API: matching of boxes and polygons."""

from __future__ import annotations

import geopandas as gpd
import pandas as pd

from .evaluate import match_predictions

__all__ = ["match_polygons"]


def match_polygons(ground_truth: gpd.GeoDataFrame, submission: gpd.GeoDataFrame) -> pd.DataFrame:
    """Match predictions to the annotations of one image, see :func:`evaluate.match_predictions`.

    Args:
        ground_truth: annotations with geometry.
        submission: predictions with geometry and image_path.

    Returns:
        A row per annotation with prediction_id and truth_id (index labels), IoU, score and geometry.

    Raises:
        InputError: there are several images.
    """
    (labelled, truth) = (frame if "label" in frame.columns else frame.assign(label="Tree")
                         for frame in (submission, ground_truth))  # fmt: skip
    found: pd.DataFrame = match_predictions(labelled, truth)[["prediction_id", "truth_id", "IoU", "score", "geometry"]]
    return found
