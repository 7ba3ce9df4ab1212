"""Writing stands with their attributes and figures."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import numpy.typing as npt
import shapely

from ...common.events import Listener
from ...crowns.crown_table import RESERVED, CrownTable, free_name
from ...crowns.geopackage import as_multipolygons
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
        LayerError: The attributes cannot be read.
        OutputError: The file cannot be written.
    """
    with TemporaryDirectory() as folder:
        table = CrownTable(stands.source, Path(folder))
        taken = {name.lower() for name in (*figures, *RESERVED)}
        names = {name: free_name(name, taken, "_stand") for name in table.fields}
        renamed = [name for name, written in names.items() if name != written]
        if renamed:
            listener.info(
                "Attributes of '{layer}' with the name of a figure got the suffix _stand: {fields}.",
                layer=stands.title,
                fields=renamed,
            )
        table.crs = stands.crs
        single = bool((shapely.get_type_id(stands.shapes) == 3).all())
        table.replace_shapes(stands.rows, stands.shapes if single else as_multipolygons(stands.shapes))
        kept = np.zeros(table.count, bool)
        kept[stands.rows] = True
        columns = {}
        for name, given in figures.items():
            values = np.asarray(given)
            columns[name] = np.zeros(table.count, values.dtype)
            columns[name][stands.rows] = values
        kind = "Polygon" if single else "MultiPolygon"
        table.write(path, layer, columns, kept, metadata, names=names, kind=kind)
