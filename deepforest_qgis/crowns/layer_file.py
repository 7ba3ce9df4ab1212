"""Output layers in the format that the suffix of the file names, complete or absent."""

from __future__ import annotations

import os
import sqlite3
import warnings
from contextlib import closing
from pathlib import Path
from types import TracebackType

import pyogrio
import pyogrio.errors
from pyproj import CRS, Transformer
from pyproj.exceptions import ProjError

from ..common.atomic import AtomicFile
from ..common.errors import OutputError
from ..common.messages import Message
from ..common.paths import StrPath
from ..common.targets import cut_off_error, write_error
from ..common.vector_formats import DRIVERS, PARTS
from .geoparquet import check_pyarrow, write_parquet
from .reprojection import known_crs

__all__ = ["LAYER_ERRORS", "SHAPEFILE_NAMES", "LayerFile", "check_format"]

# GDAL's, if a file cannot be written
LAYER_ERRORS = (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, pyogrio.errors.FeatureError)
# A Shapefile truncates names of fields to ten characters.
SHAPEFILE_NAMES = {
    "crown_diameter_m": "diameter_m",
    "crown_area_m2": "area_m2",
    "box_width_m": "box_w_m",
    "box_height_m": "box_h_m",
    "covered_pct": "coverd_pct",
    "crowns_in_doubt": "uncertain",
    "crowns_expected": "expected",
}
# GeoJSON has WGS 84 with counterclockwise rings (RFC 7946), here with 0.1 mm. A CSV has its types and its CRS in two
# more files, which GDAL reads with it.
_OPTIONS = {
    ".geojson": {"RFC7946": "YES", "COORDINATE_PRECISION": "9"},
    ".csv": {"GEOMETRY": "AS_WKT", "CREATE_CSVT": "YES"},
}


class LayerFile:
    """A file with one layer, which is written as a GeoPackage and converted at the end, in bounded memory.

    Code writes to :attr:`partial` and calls :meth:`commit` or :meth:`discard`. As a context manager it gives
    :attr:`partial`, see :class:`AtomicFile`.

    Args:
        path: The file. Its suffix is one of :data:`DRIVERS`.
        layer: Name of the layer.

    Attributes:
        partial: The GeoPackage to write to, in the folder of the file.

    Raises:
        OutputError: The folder is missing, the path is a folder, or (later) the file cannot be written.
    """

    def __init__(self, path: StrPath, layer: str) -> None:
        self._path, self._layer = Path(path), layer
        self._suffix = self._path.suffix.lower()
        parts = PARTS.get(self._suffix, (self._path.suffix,))
        self._targets = [AtomicFile(self._path.with_suffix(part), LAYER_ERRORS) for part in parts[:-1]]
        self._targets.append(AtomicFile(self._path, LAYER_ERRORS))
        geopackage = self._suffix == ".gpkg"
        self._source = self._targets[0] if geopackage else AtomicFile(f"{self._path}.gpkg", LAYER_ERRORS)
        self.partial = self._source.partial

    def __enter__(self) -> Path:
        return self.partial

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self.commit()
            return
        self._discard_targets()
        self._source.__exit__(kind, error, trace)

    def commit(self) -> None:
        """Give the file its name; an existing file is replaced.

        Raises:
            OutputError: It cannot be written; nothing is left of it.
        """
        if self._source is self._targets[0]:
            try:
                _check_index(self.partial, self._layer)
            except OSError as error:
                self.discard()
                raise write_error(self._path, error) from error
            self._source.commit()
            return
        try:
            with self._targets[-1] as partial:
                self._convert(partial)
                for part in self._targets[:-1]:
                    if part.partial.exists():
                        part.commit()
                    else:  # that of an earlier file, such as its CRS
                        part.path.unlink(missing_ok=True)
        finally:
            self.discard()

    def discard(self) -> None:
        """Remove what has been written."""
        self._source.discard()
        self._discard_targets()

    def _discard_targets(self) -> None:
        for target in self._targets:
            target.discard()

    def _convert(self, partial: Path) -> None:
        """Copy the layer of the GeoPackage to another format, as a stream of batches."""
        info = pyogrio.read_info(self.partial, layer=self._layer)
        metadata = info["layer_metadata"] or {}
        short = SHAPEFILE_NAMES if self._suffix == ".shp" else {}
        names = [str(name).replace('"', '""') for name in info["fields"]]
        columns = ", ".join(f'"{name}" AS "{short.get(name, name)}"' for name in names)
        written = partial.with_suffix(self._suffix)  # drivers write suffixes in lower case
        query = f'SELECT geom, {columns} FROM "{self._layer}"'  # nosec B608 # quoted names
        with pyogrio.open_arrow(self.partial, sql=query, use_pyarrow=False) as (meta, batches):
            if self._suffix == ".parquet":
                write_parquet(partial, batches, known_crs(meta["crs"]), metadata)
                return
            with warnings.catch_warnings():
                warnings.filterwarnings("ignore", message="'crs' was not provided", category=UserWarning)
                # Of fields of the user, which GDAL shortens to different names.
                warnings.filterwarnings("ignore", message="Normalized/laundered field name", category=RuntimeWarning)
                pyogrio.write_arrow(
                    batches,
                    written,
                    layer=partial.stem if self._suffix in PARTS else self._layer,
                    driver=DRIVERS[self._suffix],
                    geometry_name=meta["geometry_name"],
                    geometry_type=meta["geometry_type"],
                    crs=meta["crs"],
                    layer_options=_OPTIONS.get(self._suffix, {}),
                    layer_metadata=metadata if self._suffix == ".fgb" else None,
                )
        _check_last_feature(written, info["features"])
        if written != partial:
            os.replace(written, partial)


def _check_index(path: Path, layer: str) -> None:
    """Check that a GeoPackage has its spatial index, which GDAL omits without an error if the disk is full.

    Raises:
        OSError: It is missing.
    """
    with closing(sqlite3.connect(path)) as file:
        found = file.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (f"rtree_{layer}_geom",)).fetchone()
    if found is None:
        raise cut_off_error()


def _check_last_feature(path: Path, count: int) -> None:
    """Check that a file is complete, because GDAL ignores errors of the last write, when it closes the file.

    Raises:
        OSError: The last feature cannot be read.
    """
    if not count:
        return
    try:
        _, _, shapes, _ = pyogrio.raw.read(path, columns=[], skip_features=count - 1, max_features=1)
        complete = len(shapes) == 1 and shapes[0] is not None
        if path.suffix == ".csv":  # the last fields of a row may be missing
            with path.open("rb") as file:
                file.seek(-1, os.SEEK_END)
                complete = complete and file.read() == b"\n"
    except (ValueError, *LAYER_ERRORS):
        complete = False
    if not complete:
        raise cut_off_error()


def check_format(path: StrPath, crs: CRS | None) -> None:
    """Check that a layer can be written in the format of a file, before any work is done.

    Args:
        path: The file to write.
        crs: CRS of the layer; None if it is unknown.

    Raises:
        OutputError: The file is a GeoJSON, which has WGS 84 only, and the CRS is unknown or cannot be transformed to
            it; or a CSV and a Shapefile would share the file of their CRS.
        InputError: The file is Parquet, and the package pyarrow is missing.
    """
    target = Path(path)
    suffix = target.suffix.lower()
    if suffix == ".parquet":
        check_pyarrow(str(path))
    if suffix == ".geojson" and not _has_place(crs):
        raise OutputError(
            "'{target}' cannot be written: GeoJSON files have coordinates in WGS 84, to which the CRS of the layer "
            "({crs}) cannot be transformed.",
            "Choose a file name that ends in .gpkg.",
            target=target,
            crs=Message("no CRS") if crs is None else crs.name,
        )
    if suffix not in PARTS:
        return
    other, shared = target.with_suffix(".shp" if suffix == ".csv" else ".csv"), target.with_suffix(".prj")
    if other.exists() and shared.exists():
        raise OutputError(
            "'{target}' cannot be written: '{other}' has the same file for its CRS, '{crs}'.",
            "Choose another name.",
            target=target,
            other=other.name,
            crs=shared.name,
        )


def _has_place(crs: CRS | None) -> bool:
    """Whether coordinates can be transformed to WGS 84."""
    if crs is None:
        return False
    try:
        Transformer.from_crs(crs, 4326)
    except ProjError:  # that of a building site, for example
        return False
    return True
