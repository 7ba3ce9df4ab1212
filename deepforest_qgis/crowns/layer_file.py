"""Output layers in the format that the suffix of the file names, complete or absent."""

from __future__ import annotations

import os
import warnings
from pathlib import Path
from types import TracebackType

import pyogrio
import pyogrio.errors
from pyproj import CRS

from ..common.atomic import AtomicFile
from ..common.errors import OutputError
from ..common.messages import Message
from ..common.paths import StrPath
from ..common.vector_formats import DRIVERS

__all__ = ["LAYER_ERRORS", "SHAPEFILE_NAMES", "LayerFile", "check_crs"]

# GDAL's, if a file cannot be written
LAYER_ERRORS = (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, pyogrio.errors.FeatureError)
# A Shapefile truncates names of fields to ten characters.
SHAPEFILE_NAMES = {
    "crown_diameter_m": "diameter_m",
    "crown_area_m2": "area_m2",
    "box_width_m": "box_w_m",
    "box_height_m": "box_h_m",
    "crowns_in_doubt": "uncertain",
    "crowns_expected": "expected",
}
_SHAPEFILE = (".dbf", ".shx", ".prj", ".cpg", ".shp")  # the last one makes the others a layer
_DECIMALS = {True: 9, False: 4}  # of coordinates in degrees, and in other units: 0.1 mm


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
        parts = _SHAPEFILE if self._suffix == ".shp" else (self._path.suffix,)
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
        fields = info["fields"]
        short = SHAPEFILE_NAMES if self._suffix == ".shp" else {}
        columns = ", ".join(f'"{name}" AS "{short.get(name, name)}"' for name in fields)
        written = partial.with_suffix(self._suffix)  # drivers write suffixes in lower case
        query = f'SELECT geom, {columns} FROM "{self._layer}"'  # nosec B608 # names that the engine wrote
        with pyogrio.open_arrow(self.partial, sql=query, use_pyarrow=False) as (meta, batches):
            crs, options = meta["crs"], {}
            if self._suffix == ".geojson" and crs:
                options = {"COORDINATE_PRECISION": str(_DECIMALS[CRS(crs).is_geographic])}
            with warnings.catch_warnings():
                warnings.filterwarnings("ignore", message="'crs' was not provided", category=UserWarning)
                pyogrio.write_arrow(
                    batches,
                    written,
                    layer=partial.stem if self._suffix == ".shp" else self._layer,
                    driver=DRIVERS[self._suffix],
                    geometry_name=meta["geometry_name"],
                    geometry_type=meta["geometry_type"],
                    crs=crs,
                    layer_options=options,
                )
        _check_last_feature(written, info["features"])
        if written != partial:
            os.replace(written, partial)


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
    except (ValueError, *LAYER_ERRORS):
        complete = False
    if not complete:
        raise OSError(Message("the end of the file is missing"))


def check_crs(path: StrPath, crs: CRS | None) -> None:
    """Check that a format can store a CRS, before any work is done.

    Args:
        path: The file to write.
        crs: CRS of the layer; None if it is unknown.

    Raises:
        OutputError: The file is a GeoJSON, which stores the code of a CRS only, and the CRS has none. Programs would
            read the coordinates as degrees.
    """
    if Path(path).suffix.lower() == ".geojson" and (crs is None or "id" not in crs.to_json_dict()):
        raise OutputError(
            "'{target}' cannot be written: GeoJSON files cannot store a CRS without a code ({crs}).",
            "Choose a file name that ends in .gpkg.",
            target=path,
            crs=Message("no CRS") if crs is None else crs.name,
        )
