"""A layer of crowns or stands to which attributes are added: every field is kept with its type."""

from __future__ import annotations

import sqlite3
import struct
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyogrio
import shapely
from pyproj import CRS

from ..array_types import BoolArray, FloatArray, Geometries, IndexArray
from ..common.errors import DeepForestError
from ..common.input_checks import check_geometry
from ..common.jobs import VectorInput
from ..common.messages import Message
from ..common.paths import StrPath
from ..common.targets import write_error
from .geoparquet import read_parquet, storable_columns
from .layer_file import LayerFile
from .reprojection import known_crs, polygonal
from .vector_layers import curves_error, describe_layer, ignored_warnings, is_parquet, read_error

__all__ = ["RESERVED", "CrownTable", "free_name"]

_COPY, _VALUES = "crowns", "deepforest_values"
_FID, _GEOMETRY = "deepforest_fid", "deepforest_geometry"  # names that no field of a user has
RESERVED = ("fid", "geom", "_rowid_")  # of the layers that are written
_KINDS = {"Point": "point", "LineString": "line", "None": "none"}
_POLYGONS = (3, 6)  # shapely's type ids
_ROWS_AT_ONCE = 100_000


class CrownTable:
    """A private copy of a layer in a GeoPackage. Features are numbered from 0 in the order of the layer.

    Args:
        source: The layer.
        folder: Folder for the copy, which the caller deletes.

    Attributes:
        title: Name of the layer in messages.
        crs: Its CRS; None if it has none. It is written with the features.
        fields: Names of its fields; those that differ from another one only in case have a suffix.
        count: Number of features.
        metadata: Names and values that GDAL stores as metadata of the layer.
        notes: Notes for the user.

    Raises:
        LayerError: The layer cannot be read, or has no polygons.
    """

    def __init__(self, source: VectorInput, folder: Path) -> None:
        self.title = source.title
        self.notes: list[Message] = []
        self._path = folder / "crowns.gpkg"
        self.crs: CRS | None = None
        self.metadata: Mapping[str, str] = {}
        with ignored_warnings():
            fields, name = describe_layer(source)
            names = _different_names(fields)
            try:
                if is_parquet(source):
                    kind = self._copy_parquet(source.path, names)
                else:
                    kind = self._copy(source.path, name, names)
                copied = pyogrio.read_info(self._path, layer=_COPY)
            except DeepForestError:
                raise
            except Exception as error:  # GDAL's drivers raise exceptions of all kinds
                raise read_error(self.title, error) from error
        check_geometry(self.title, _KINDS.get(kind, "polygon"), points=False)
        self.fields = tuple(map(str, copied["fields"]))
        self.count = int(copied["features"])

    def _copy(self, path: str, layer: str, names: Mapping[str, str]) -> str:
        """Copy a layer of any format; returns the kind of its geometries."""
        info = pyogrio.read_info(path, layer=layer)
        self.crs, self.metadata = known_crs(info["crs"]), info["layer_metadata"] or {}
        read: dict[str, str] = {"layer": layer}
        if any(name != field for field, name in names.items()):
            columns = ", ".join(f"{_escaped(field)} AS {_escaped(name)}" for field, name in names.items())
            query = f"SELECT {columns} FROM {_escaped(layer)}"  # nosec B608 # quoted names
            read = {"sql": query, "sql_dialect": "OGRSQL"}
        with pyogrio.open_arrow(path, use_pyarrow=False, **read) as opened:
            self._write(opened, self._path, _COPY, FID=_FID, GEOMETRY_NAME=_GEOMETRY, SPATIAL_INDEX="NO")
        for field, kind in zip(info["fields"], info["dtypes"], strict=True):
            if str(kind).startswith("datetime64[ms"):
                self._correct_zones(path, layer, str(field), names[str(field)])
        kind = str(info["geometry_type"] or "None").removeprefix("2.5D ").split(" ")[0]
        return kind.removeprefix("Multi")

    def _correct_zones(self, path: str, layer: str, field: str, name: str) -> None:
        """Store times with a zone as UTC; the stream has no zones if they are not the same in all features."""
        texts = pyogrio.raw.read(path, layer=layer, columns=[field], read_geometry=False, datetime_as_string=True)[3][0]
        times = ((_utc(text), row) for row, text in enumerate(texts, 1))
        with self._changes() as file:
            file.executemany(
                f"UPDATE {_COPY} SET {_quoted(name)} = ? WHERE {_FID} = ?",  # nosec B608 # quoted names
                (time for time in times if time[0]),
            )

    def _copy_parquet(self, path: str, names: Mapping[str, str]) -> str:
        import pyarrow as pa

        self.crs, wkb, _ = read_parquet(path, self.title, ())
        # pandas has no integers and no truth values with gaps.
        table = storable_columns(path, list(names))
        table = table.rename_columns([names[name] for name in table.column_names])
        table = table.append_column(_GEOMETRY, pa.array(wkb, pa.binary()))
        meta = {"geometry_name": _GEOMETRY, "geometry_type": "Unknown"}
        self._write((meta, table), self._path, _COPY, FID=_FID, GEOMETRY_NAME=_GEOMETRY, SPATIAL_INDEX="NO")
        return "Unknown"

    def _write(
        self,
        opened: tuple[Mapping[str, Any], Any],
        path: Path,
        layer: str,
        kind: str = "",
        metadata: Mapping[str, str] | None = None,
        **options: str,
    ) -> None:
        """Write features that are read as a stream to a GeoPackage."""
        meta, batches = opened
        with ignored_warnings():
            warnings.filterwarnings("ignore", message="'crs' was not provided", category=UserWarning)
            pyogrio.write_arrow(
                batches,
                path,
                layer=layer,
                driver="GPKG",
                geometry_name=meta["geometry_name"] or "wkb_geometry",
                geometry_type=kind or meta["geometry_type"],
                crs=self.crs.to_wkt() if self.crs else None,
                layer_metadata=dict(metadata) if metadata else None,
                # GDAL warns of times in other zones, and that of older QGIS releases of newer versions of the format.
                dataset_options={"VERSION": "1.2", "DATETIME_FORMAT": "UTC"},
                layer_options=options,
            )

    @contextmanager
    def _changes(self) -> Iterator[sqlite3.Connection]:
        """Open the copy for changes. Raises OutputError if they cannot be written."""
        try:
            with closing(sqlite3.connect(self._path)) as file, file:
                yield file
        except sqlite3.Error as error:
            raise write_error(self._path, error) from error

    def bounds(self) -> FloatArray:
        """Return the bounds (N, 4; xmin, ymin, xmax, ymax) of the features; NaN without a geometry."""
        with ignored_warnings():
            return np.asarray(pyogrio.read_bounds(self._path, layer=_COPY)[1].T, np.float64)

    def polygons(self, rows: IndexArray) -> Geometries:
        """Return polygons and multipolygons (N,) of features, repaired if they are invalid; others are empty.

        Raises:
            LayerError: A feature has curves inside a collection.
        """
        _, _, wkb, _ = pyogrio.raw.read(self._path, layer=_COPY, columns=[], fids=rows + 1, force_2d=True)
        shapes = np.asarray(shapely.from_wkb(wkb, on_invalid="ignore"), object)
        with np.errstate(invalid="ignore"):
            usable = np.isfinite(shapely.bounds(shapes)).all(axis=1)
        shapes[~usable] = shapely.Polygon()
        try:
            valid = shapely.is_valid(shapes)
        except shapely.GEOSException as error:
            raise curves_error(self.title) from error
        odd = ~valid | ~np.isin(shapely.get_type_id(shapes), _POLYGONS)
        shapes[odd] = [polygonal(shape) for shape in shapely.make_valid(shapes[odd])]
        return shapes

    def column(self, field: str) -> npt.NDArray[Any]:
        """Return the values (N,) of a field; integers with gaps are masked."""
        with closing(sqlite3.connect(self._path)) as file:
            query = f"SELECT {_quoted(field)} FROM {_COPY} ORDER BY {_FID}"  # nosec B608 # quoted names
            values = [value for (value,) in file.execute(query)]
        missing = [value is None for value in values]
        if any(missing) and {type(value) for value in values} == {int, type(None)}:
            return np.ma.MaskedArray(np.array([value or 0 for value in values], np.int64), missing)
        return np.asarray(pyogrio.raw.read(self._path, layer=_COPY, columns=[field], read_geometry=False)[3][0])

    def replace_shapes(self, rows: IndexArray, shapes: Geometries) -> None:
        """Replace the geometries of features (M,) by two-dimensional ones (M,) in the CRS of the layer.

        Raises:
            OutputError: The disk of temporary files is full.
        """
        with self._changes() as file:
            (srs,) = file.execute("SELECT srs_id FROM gpkg_geometry_columns").fetchone()
            header = struct.pack("<2sBBi", b"GP", 0, 1, srs)  # little-endian, without an envelope
            wkb = shapely.to_wkb(shapes, byte_order=1)
            file.executemany(
                f"UPDATE {_COPY} SET {_GEOMETRY} = ? WHERE {_FID} = ?",  # nosec B608 # constant names
                ((header + shape, row) for shape, row in zip(wkb, (rows + 1).tolist(), strict=True)),
            )

    def write(
        self,
        path: StrPath,
        layer: str,
        attributes: Mapping[str, npt.NDArray[Any]],
        keep: BoolArray,
        metadata: Mapping[str, str],
        *,
        names: Mapping[str, str] | None = None,
        kind: str = "",
    ) -> None:
        """Write the features with more attributes to a file.

        Args:
            path: The file; its suffix names the format, see :class:`LayerFile`.
            layer: Name of the layer.
            attributes: Values (N,) by the names of fields; NaN becomes null. A field of this name is replaced.
            keep: Which features are written (N,).
            metadata: Names and values that GDAL stores as metadata of the layer.
            names: The names under which the fields are written; None: the same, with a suffix for those that a
                GeoPackage reserves.
            kind: The type of the geometries; empty: that of the input.

        Raises:
            OutputError: The file cannot be written.
        """
        if names is None:
            new = {name.lower() for name in attributes}
            names = _written_names([name for name in self.fields if name.lower() not in new])
        self._store(attributes, keep)
        columns = [f"c.{_GEOMETRY}", *(f"c.{_quoted(name)} AS {_quoted(written)}" for name, written in names.items())]
        columns += [f"v.v{number} AS {_quoted(name)}" for number, name in enumerate(attributes)]
        query = f"SELECT {', '.join(columns)} FROM {_COPY} c JOIN {_VALUES} v ON v.id = c.{_FID} ORDER BY c.{_FID}"  # nosec B608 # quoted names
        kind = kind or self._kind()
        with LayerFile(path, layer) as partial, pyogrio.open_arrow(self._path, sql=query, use_pyarrow=False) as opened:
            self._write(opened, partial, layer, kind, metadata, GEOMETRY_NAME="geom")

    def _kind(self) -> str:
        """The type of all geometries, if the layer declares none and they have the same one; else empty."""
        if pyogrio.read_info(self._path, layer=_COPY)["geometry_type"] != "Unknown":
            return ""
        kinds = f"SELECT DISTINCT ST_GeometryType({_GEOMETRY}) AS kind"
        query = f"{kinds} FROM {_COPY} WHERE {_GEOMETRY} NOTNULL"  # nosec B608 # constant names
        found = {str(kind) for kind in pyogrio.raw.read(self._path, sql=query)[3][0]}
        return {"POLYGON": "Polygon", "MULTIPOLYGON": "MultiPolygon"}.get(found.pop(), "") if len(found) == 1 else ""

    def _store(self, attributes: Mapping[str, npt.NDArray[Any]], keep: BoolArray) -> None:
        """Store the attributes of the features that are written in a table beside the copy."""
        kinds = ["INTEGER" if values.dtype.kind in "iub" else "REAL" for values in attributes.values()]
        columns = "".join(f", v{number} {kind}" for number, kind in enumerate(kinds))
        marks = ", ".join("?" * (len(kinds) + 1))
        rows = np.flatnonzero(keep)
        with self._changes() as file:
            file.execute(f"DROP TABLE IF EXISTS {_VALUES}")
            file.execute(f"CREATE TABLE {_VALUES} (id INTEGER PRIMARY KEY{columns})")
            for start in range(0, len(rows), _ROWS_AT_ONCE):
                part = rows[start : start + _ROWS_AT_ONCE]
                values = [(part + 1).tolist(), *(one[part].tolist() for one in attributes.values())]
                file.executemany(
                    f"INSERT INTO {_VALUES} VALUES ({marks})",  # nosec B608 # names of this module
                    zip(*values, strict=True),
                )


def free_name(name: str, taken: set[str], suffix: str) -> str:
    """Add a suffix to a name until it is not in ``taken`` (lower case), and add it there."""
    while name.lower() in taken:
        name += suffix
    taken.add(name.lower())
    return name


def _different_names(fields: Sequence[str]) -> dict[str, str]:
    """Names of fields that differ not only in case: the first field of a name keeps it."""
    firsts = {name.lower(): name for name in reversed(fields)}
    taken = set(firsts)
    return {name: name if firsts[name.lower()] == name else free_name(name, taken, "_1") for name in fields}


def _written_names(fields: Sequence[str]) -> dict[str, str]:
    """The names that fields get in a GeoPackage, which reserves some."""
    taken = {*RESERVED, *(name.lower() for name in fields)}
    return {name: free_name(name, taken, "_1") if name.lower() in RESERVED else name for name in fields}


def _utc(text: str | None) -> str:
    """A time with a zone as a GeoPackage stores it, or an empty text."""
    try:
        time = datetime.fromisoformat((text or "").replace("Z", "+00:00"))
    except ValueError:
        return ""
    return f"{time.astimezone(timezone.utc):%Y-%m-%dT%H:%M:%S}.{time.microsecond // 1000:03}Z" if time.tzinfo else ""


def _escaped(name: str) -> str:
    """A name in OGR SQL."""
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
