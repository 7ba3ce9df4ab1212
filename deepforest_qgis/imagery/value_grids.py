"""Values on the pixel grid of a raster, read by windows: its bands, indices of them, and canopy heights."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import TracebackType
from typing import final

import numpy as np
from affine import Affine
from pyproj import CRS
from rasterio.enums import ColorInterp
from rasterio.windows import Window as RasterioWindow

from ..array_types import FloatArray
from ..common.errors import RasterError
from ..common.expressions import FUNCTIONS, Expression
from ..common.input_checks import check_bands
from ..common.jobs import RasterInput
from ..common.messages import Message
from ..georeference import Georeference
from .damaged_blocks import explain_read_errors
from .raster_metadata import check_pixels, read_crs
from .validity import Validity
from .warping import describe_warp, open_dataset, open_warped
from .windows import Window, spread_windows

__all__ = ["BandGrid", "HeightGrid", "ValueGrid", "band_names"]

PLAUSIBLE_M = (-100.0, 200.0)  # canopy heights outside are treated as no data
_HIGHEST_ELEVATION_M = 9000.0
_ELEVATIONS = (-2000.0, 30_000.0)  # of the Earth, in metres or feet; others are no data that the file does not declare
_COLOURS = {ColorInterp.red, ColorInterp.green, ColorInterp.blue}
_SAMPLES, _SAMPLE_PX = 4, 64  # windows along each side, and their size
_SAME_PLACE = CRS("EPSG:3857")  # of two rasters without a CRS
_ARRAYS = {name: getattr(np, {"max": "maximum", "min": "minimum"}.get(name, name)) for name in FUNCTIONS}


def band_names(count: int) -> tuple[str, ...]:
    """Return the names of the first bands of a raster in expressions, such as b1."""
    return tuple(f"b{number}" for number in range(1, count + 1))


class ValueGrid(ABC):
    """Layers of values on a pixel grid. Not thread-safe.

    Attributes:
        title: Name in messages.
        ref: The grid; its CRS is None if it is unknown.
        names: Names of the layers.
        notes: Assumptions, for the user.
    """

    title: str
    ref: Georeference
    names: tuple[str, ...]

    def __init__(self) -> None:
        self.notes: list[Message] = []

    @abstractmethod
    def read(self, window: Window) -> Sequence[FloatArray]:
        """Read a window of the grid.

        Returns:
            An array (H, W) of each layer; NaN where it has no data.

        Raises:
            RasterError: A file cannot be read there.
        """

    @abstractmethod
    def close(self) -> None:
        """Close the files."""

    def __enter__(self) -> ValueGrid:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


@final
class BandGrid(ValueGrid):
    """Bands of a raster, and indices that are computed from them.

    Args:
        source: The raster.
        bands: Numbers of the bands; empty: all, if there are no indices.
        indices: Expressions of the names of :func:`band_names`, by name.

    Raises:
        RasterError: The raster cannot be opened, or a band does not exist.
    """

    def __init__(self, source: RasterInput, bands: Sequence[int], indices: Mapping[str, Expression]) -> None:
        super().__init__()
        self._file = _File(source)
        self.title, self.ref, self.notes = self._file.title, self._file.ref, self._file.notes
        count = self._file.count
        if not bands and not indices:
            bands = range(1, count + 1)
        self._expressions = dict(indices)
        used = {number: f"b{number}" for number in bands}
        used |= {int(name[1:]): name for one in indices.values() for name in one.names}
        try:
            check_bands(self.title, used, count)
        except RasterError:
            self.close()
            raise
        self._used = used
        self._bands = tuple(f"b{number}" for number in bands)
        self.names = (*self._bands, *self._expressions)

    def read(self, window: Window) -> Sequence[FloatArray]:
        """Read bands and indices, see :meth:`ValueGrid.read`."""
        values = {name: self._file.read(number, window) for number, name in self._used.items()}
        with np.errstate(all="ignore"):  # an undefined index is treated as no data
            computed = [one.compute(values, _ARRAYS) for one in self._expressions.values()]
        shape = (window.height, window.width)
        grids = [np.broadcast_to(np.where(np.isfinite(one), one, np.nan), shape).astype(float) for one in computed]
        return [*(values[name] for name in self._bands), *grids]

    def close(self) -> None:
        """Close the file."""
        self._file.close()


@final
class HeightGrid(ValueGrid):
    """Canopy heights in metres: of a canopy height model, or surface minus terrain on the grid of the surface model.

    Args:
        model: Canopy height model; if there is a terrain model, the surface model.
        terrain: Terrain model of any grid and CRS.

    Attributes:
        implausible: Whether heights outside :data:`PLAUSIBLE_M`, or elevations of no place on Earth, were read; these
            are no data.

    Raises:
        RasterError: A raster cannot be opened or is a colour image, the terrain model cannot be transformed, or no
            sampled height is plausible.
    """

    names = ("height",)

    def __init__(self, model: RasterInput, terrain: RasterInput | None = None) -> None:
        super().__init__()
        self._model = _File(model)
        self._terrain: _File | None = None
        self.title, self.ref, self.notes = self._model.title, self._model.ref, self._model.notes
        try:
            self._model.check_is_model()
            if terrain is not None:
                self._terrain = _File(terrain, onto=self.ref)
                self._terrain.check_is_model()
                self.notes += self._terrain.notes
            self._check_samples()
        except RasterError:
            self.close()
            raise
        self.implausible = False

    def _check_samples(self) -> None:
        windows = spread_windows((0, 0, self.ref.width, self.ref.height), _SAMPLES, _SAMPLE_PX)
        try:
            heights = np.concatenate([self._heights(window).ravel() for window in windows])
        except RasterError:  # the crowns may be elsewhere
            self._model.forget_error()
            return
        heights = heights[~np.isnan(heights)]
        # Others are no data values that the file does not declare.
        if heights.size and PLAUSIBLE_M[1] < heights.min() and heights.max() < _HIGHEST_ELEVATION_M:
            raise RasterError(
                "Height model '{raster}' does not contain heights above ground in metres: the sampled values are "
                "{low:.4g} to {high:.4g}.",
                "Choose a canopy height model. Elevations are a surface model, which needs a terrain model, too; both "
                "must be in metres.",
                raster=self.title,
                low=float(heights.min()),
                high=float(heights.max()),
            )

    def _heights(self, window: Window) -> FloatArray:
        heights = self._model.read(1, window)
        if self._terrain is None:
            return heights
        terrain = self._terrain.read(1, window)
        for elevations in (heights, terrain):  # the difference of the same value in both would be 0
            self._leave_out(elevations, _ELEVATIONS)
        return heights - terrain

    def _leave_out(self, values: FloatArray, plausible: tuple[float, float]) -> None:
        implausible = (values < plausible[0]) | (values > plausible[1])
        if implausible.any():
            self.implausible = True
            values[implausible] = np.nan

    def read(self, window: Window) -> Sequence[FloatArray]:
        """Read heights, see :meth:`ValueGrid.read`."""
        heights = self._heights(window)
        self._leave_out(heights, PLAUSIBLE_M)
        return [heights]

    def close(self) -> None:
        """Close the files."""
        self._model.close()
        if self._terrain is not None:
            self._terrain.close()


@final
class _File:
    """An open raster whose bands are read as floats; with ``onto``, on the grid of another raster."""

    def __init__(self, source: RasterInput, onto: Georeference | None = None) -> None:
        self.title, self._source = source.title, source
        self._data = data = open_dataset(source)
        self._opened = [data]
        try:
            check_pixels(data, self.title)
            self.count = int(getattr(data, "src_dataset", data).count)  # without the alpha band of a warped raster
            if any(dtype.startswith("complex") for dtype in data.dtypes):
                raise RasterError("Raster '{raster}' has complex values.", raster=self.title)
            placed = not data.transform.is_identity
            crs, replaced = read_crs(data, source)
            self.notes = [*describe_warp(data, self.title), *(replaced if crs is not None else [])]
            transform = data.transform if placed else Affine.scale(1.0, -1.0)  # as QGIS draws it
            self.ref = Georeference(transform, crs, data.width, data.height)
            if onto is not None:
                self._warp(onto)
        except BaseException:
            self.close()
            raise

    def forget_error(self) -> None:
        """Prevent GDAL from reporting a failed read again with the next call, which resets its last error."""
        open_dataset(self._source).close()

    def check_is_model(self) -> None:
        """Check that the raster can contain heights or elevations.

        Raises:
            RasterError: It is a colour image.
        """
        image = self._opened[0]
        if set(image.colorinterp) >= _COLOURS or (self.count >= 3 and set(image.dtypes[:3]) == {"uint8"}):
            raise RasterError(
                "Raster '{raster}' is a colour image with {count} bands, not a height model.",
                "Choose a raster with one band of heights or elevations in metres.",
                raster=self.title,
                count=self.count,
            )

    def _warp(self, onto: Georeference) -> None:
        """Replace the raster by its view on another grid; if one of them has no CRS, it has that of the other."""
        if (onto.crs is None) != (self.ref.crs is None):
            self.notes.append(
                Message(
                    "Surface model and terrain model '{raster}' are assumed to have the same CRS, because one of them "
                    "has none.",
                    raster=self.title,
                )
            )
        crs = onto.crs or self.ref.crs or _SAME_PLACE
        source = self._source if self.ref.crs is not None else replace(self._source, crs=crs.to_wkt())
        self.ref = Georeference(onto.transform, crs, onto.width, onto.height)
        self._data = open_warped(source, self.ref)
        self._opened += [self._data.src_dataset, self._data]

    def read(self, band: int, window: Window) -> FloatArray:
        with explain_read_errors(self.title, window):
            validity = Validity.of(self._data, self._source, [band])
            values, valid = validity.read(self._data, [band], RasterioWindow(*window))
        result: FloatArray = values[0].astype(np.float64)
        scale, offset = self._opened[0].scales[band - 1], self._opened[0].offsets[band - 1]
        if (scale, offset) != (1.0, 0.0):
            result = result * scale + offset
        result[~(valid & np.isfinite(result))] = np.nan
        return result

    def close(self) -> None:
        for data in reversed(self._opened):
            data.close()
