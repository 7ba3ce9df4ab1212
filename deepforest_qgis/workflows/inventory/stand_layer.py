"""Writing stands with their attributes and figures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely

from ...common.events import Listener
from ...crowns.geopackage import write_layer
from .inputs import Stands

__all__ = ["write_stands"]


def write_stands(
    path: str,
    layer: str,
    stands: Stands,
    figures: Mapping[str, npt.ArrayLike],
    metadata: Mapping[str, str],
    listener: Listener,
) -> None:
    """Write stands with their attributes and figures; attributes with the name of a figure get a suffix.

    Args:
        path: The file.
        layer: Name of the layer.
        stands: The stands (S,).
        figures: Values (S,) by field.
        metadata: Names and values for the metadata of the layer.
        listener: Receives which attributes were renamed.

    Raises:
        OutputError: The file cannot be written.
    """
    columns: dict[str, npt.ArrayLike] = {}
    taken = {name.lower() for name in (*figures, "fid", "geom")}
    renamed = []
    for name in map(str, stands.table.columns):
        kept = name
        while kept.lower() in taken:
            kept += "_stand"
        renamed += [name] if kept != name else []
        taken.add(kept.lower())
        columns[kept] = _storable(stands.table[name])
    if renamed:
        listener.info(
            "Attributes of '{layer}' with the name of a figure got the suffix _stand: {fields}.",
            layer=stands.title,
            fields=renamed,
        )
    single = bool((shapely.get_type_id(stands.shapes) == 3).all())
    geometry_type = "Polygon" if single else "MultiPolygon"
    write_layer(path, layer, stands.shapes, {**columns, **figures}, stands.crs, geometry_type, metadata)


def _storable(values: pd.Series) -> npt.NDArray[Any]:
    """An attribute as GDAL writes it: numbers, dates and truth values unchanged, all else as text."""
    array = values.to_numpy()
    if array.dtype.kind in "biufM":
        return np.asarray(array)
    return np.array([None if pd.isna(value) is True else str(value) for value in array], object)
