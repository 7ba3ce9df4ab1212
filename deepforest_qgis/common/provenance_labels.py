"""Labels of what describes a prediction run, for its report and the metadata of its layer. Standard library only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .messages import Message

__all__ = ["BEGAN", "LABELS", "metadata_texts"]

# By part of the description and stable name of the value.
LABELS: Mapping[str, Mapping[str, Message]] = {
    "raster": {
        "name": Message("Raster"),
        "file": Message("File"),
        "size": Message("Size (px)"),
        "ground_resolution": Message("Ground resolution (m per pixel)"),
        "crs": Message("CRS"),
        "bands": Message("Bands (red, green, blue)"),
        "data_type": Message("Data type"),
        "stretch": Message("Value range stretched to 8 bits"),
        "rasters": Message("Number of rasters"),
        "failed": Message("Rasters not processed, or only in part"),
    },
    "model": {
        "name": Message("Model"),
        "architecture": Message("Architecture"),
        "classes": Message("Classes"),
        "extent": Message("Ground extent of a patch (m)"),
        "resolution": Message("Training resolution (m per pixel)"),
        "score_threshold": Message("Score threshold of the model"),
        "parent": Message("Fine-tuned from"),
        "created": Message("Created"),
        "licence": Message("Licence"),
        "sources": Message("Sources"),
        "metrics": Message("Validation metrics"),
    },
    "parameters": {
        "areas": Message("Areas"),
        "extent": Message("Extent"),
        "windows": Message("Windows"),
        "patch_overlap": Message("Patch overlap (fraction)"),
        "score_threshold": Message("Score threshold"),
        "iou_threshold": Message("NMS threshold (IoU)"),
        "crown_shape": Message("Crown shape"),
        "no_overlap": Message("Crowns do not overlap"),
        "seams": Message("Merging at window borders"),
        "min_diameter": Message("Minimum crown diameter (m)"),
        "max_diameter": Message("Maximum crown diameter (m)"),
        "min_height": Message("Minimum height (m)"),
        "height": Message("Canopy height model (m)"),
        "surface": Message("Surface model (m, instead of a canopy height model)"),
        "terrain": Message("Terrain model (m)"),
    },
}
BEGAN = Message("Run began")


def metadata_texts(about: Mapping[str, Any]) -> dict[str, str]:
    """Return the values of a description as texts by their English labels, as a GeoPackage stores them.

    Args:
        about: Values by part and name, and ``began``.
    """
    labelled = [(labels[name], value) for part, labels in LABELS.items() for name, value in about[part].items()]
    return {
        str(label): ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
        for label, value in [*labelled, (BEGAN, about["began"])]
    }
