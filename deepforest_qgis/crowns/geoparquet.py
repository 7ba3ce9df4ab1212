"""GeoParquet 1.1: layers written as a stream of batches, and read. Requires the optional package pyarrow."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import shapely
from pyproj import CRS

from ..array_types import Geometries
from ..common.errors import InputError, LayerError
from ..common.messages import Message
from ..common.sqlite_files import reason_of

__all__ = ["check_pyarrow", "parquet_fields", "read_parquet", "storable_columns", "write_parquet"]

_GEOMETRY, _BOUNDS = "geometry", "bbox"
_SIDES = ("xmin", "ymin", "xmax", "ymax")
_NOT_READ = Message("Check that the file is complete and is GeoParquet, which needs metadata about its geometries.")


def check_pyarrow(path: str) -> None:
    """Check that the package is installed.

    Raises:
        InputError: It is missing.
    """
    if importlib.util.find_spec("pyarrow") is None:
        raise InputError(
            "'{path}': the package pyarrow, which reads and writes Parquet files, is not installed.",
            "Install it with: pip install 'deepforest-qgis[parquet]'. Or use a file that ends in .gpkg.",
            path=path,
        )


# -- Writing -----------------------------------------------------------------------------------


def write_parquet(path: Path, batches: Any, crs: CRS | None, metadata: Mapping[str, str]) -> None:
    """Write a layer; each batch is a row group, so that memory does not grow with the layer.

    The column ``geometry`` is well-known binary, the column ``bbox`` has the bounds of each geometry, by which programs
    read parts of the file.

    Args:
        path: The file.
        batches: Arrow stream of record batches; the column ``geom`` is well-known binary.
        crs: CRS of the geometries; None if it is unknown.
        metadata: Names and values, which GDAL reads as metadata of the layer.

    Raises:
        OSError: The file cannot be written.
    """
    import pyarrow as pa
    from pyarrow import parquet

    reader = pa.RecordBatchReader.from_stream(batches)
    attributes = [field for field in reader.schema if field.name != "geom"]
    bounds_type = pa.struct([(side, pa.float64()) for side in _SIDES])
    schema = pa.schema([*attributes, (_GEOMETRY, pa.binary()), (_BOUNDS, bounds_type)])
    kinds: set[str] = set()
    extent = np.array([np.inf, np.inf, -np.inf, -np.inf])
    with parquet.ParquetWriter(path, schema, compression="zstd") as writer:
        for batch in reader:
            wkb = batch.column("geom").cast(pa.binary())
            shapes = shapely.from_wkb(wkb.to_numpy(zero_copy_only=False))
            bounds, there = shapely.bounds(shapes), ~shapely.is_missing(shapes)[:, None]
            kinds |= {shape.geom_type for shape in shapes[there[:, 0]]}
            extent[:2] = np.fmin(extent[:2], bounds[:, :2].min(axis=0, where=there, initial=np.inf))
            extent[2:] = np.fmax(extent[2:], bounds[:, 2:].max(axis=0, where=there, initial=-np.inf))
            sides = [pa.array(side) for side in bounds.T]
            boxes = pa.StructArray.from_arrays(sides, fields=list(bounds_type), mask=pa.array(~there[:, 0]))
            values = [batch.column(field.name) for field in attributes]
            writer.write_batch(pa.RecordBatch.from_arrays([*values, wkb, boxes], schema=schema))
        described = {
            "encoding": "WKB",
            "geometry_types": sorted(kinds),
            "crs": None if crs is None else crs.to_json_dict(),
            "covering": {_BOUNDS: {side: [_BOUNDS, side] for side in _SIDES}},
            **({"bbox": extent.tolist()} if kinds else {}),
        }
        geo = {"version": "1.1.0", "primary_column": _GEOMETRY, "columns": {_GEOMETRY: described}}
        known = {"geo": json.dumps(geo)}
        if metadata:
            known["gdal:metadata"] = json.dumps({"": dict(metadata)})
        writer.add_key_value_metadata(known)


# -- Reading -----------------------------------------------------------------------------------


def parquet_fields(path: str, title: str) -> list[str]:
    """Return the names of the columns of a file, without those of the bounds of its geometries.

    Raises:
        LayerError: It cannot be opened.
    """
    check_pyarrow(path)
    from pyarrow import ArrowException, parquet, types

    def is_bounds(kind: Any) -> bool:  # GDAL names them after the column of the geometries
        return bool(types.is_struct(kind)) and kind.get_field_index(_SIDES[0]) >= 0

    try:
        return [str(column.name) for column in parquet.read_schema(path) if not is_bounds(column.type)]
    except (OSError, ArrowException) as error:
        raise LayerError(
            "Layer '{layer}' cannot be opened: {error}.", _NOT_READ, layer=title, error=reason_of(error)
        ) from error


def read_parquet(path: str, title: str, columns: Sequence[str]) -> tuple[CRS | None, Geometries, pd.DataFrame]:
    """Read a layer.

    Args:
        path: The file.
        title: Name of the layer in messages.
        columns: Attributes to read.

    Returns:
        The CRS, None if it is unknown; the two-dimensional geometries (N,) as well-known binary; the attributes.

    Raises:
        LayerError: It cannot be read.
    """
    import geopandas
    from pyarrow import ArrowException

    try:
        primary = _primary(path)
        wanted = [*(name for name in columns if name != primary), primary]
        # Otherwise integers with gaps become floating-point numbers, which are exact up to 2^53.
        kinds = {"integer_object_nulls": True, "ignore_metadata": True}
        frame = geopandas.read_parquet(path, columns=wanted, to_pandas_kwargs=kinds)
    except (OSError, ValueError, KeyError, ArrowException) as error:
        raise LayerError(
            "Layer '{layer}' cannot be read: {error}.", _NOT_READ, layer=title, error=reason_of(error)
        ) from error
    wkb = shapely.to_wkb(shapely.force_2d(frame.geometry.to_numpy()))
    return frame.crs, wkb, pd.DataFrame(frame.drop(columns=primary))


def storable_columns(path: str, columns: Sequence[str]) -> Any:
    """Return columns of a file as an Arrow table with types that GDAL writes, without its geometries."""
    import pyarrow as pa
    from pyarrow import parquet, types

    primary = _primary(path)
    table = parquet.read_table(path, columns=[name for name in columns if name != primary])
    for number, (name, values) in enumerate(zip(table.column_names, table.columns, strict=True)):
        kind = values.type
        if types.is_uint64(kind):  # GDAL writes floating-point numbers
            try:
                table = table.set_column(number, name, values.cast(pa.int64()))
            except pa.ArrowInvalid:  # above 2^63
                table = table.set_column(number, name, values.cast(pa.string()))
        elif types.is_null(kind) or types.is_duration(kind) or types.is_string_view(kind):
            table = table.set_column(number, name, values.cast(pa.string()))
    return table


def _primary(path: str) -> str:
    """The column of the geometries."""
    from pyarrow import parquet

    geo = json.loads((parquet.read_schema(path).metadata or {}).get(b"geo", b"{}"))
    return str(geo.get("primary_column", _GEOMETRY))
