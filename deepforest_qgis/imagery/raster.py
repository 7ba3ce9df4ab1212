"""The one place that turns any window of any raster into a uint8 RGB image."""

from __future__ import annotations

import hashlib
import math
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from affine import Affine
from pyproj import CRS
from pyproj.exceptions import CRSError
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.io import MemoryFile
from rasterio.windows import Window as RasterioWindow

from ..common.errors import RasterError
from ..common.jobs import RasterInput
from ..files.suppress_warnings import without
from ..georeference import Georeference
from .fingerprint import Origin
from .windows import ROUNDING, Window

__all__ = ["Raster", "Stretch", "patch_side"]

Image = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]
Place = tuple[int, int, int, int]  # xmin, ymin, xmax, ymax in the raster's pixels

# Percentiles of the sampled values that a stretch maps to black and white.
LOW_PERCENTILE, HIGH_PERCENTILE = 2.0, 98.0
SAMPLE_GRID, SAMPLE_PX = 8, 128
FINE_GRID = 32  # where the other finds nothing: a strip or an island in a raster that is empty elsewhere

# GDAL's quick way to read a whole PNG gives pixels of nowhere, and no error, where the file ends early.
os.environ.setdefault("GDAL_PNG_WHOLE_IMAGE_OPTIM", "NO")


@dataclass(frozen=True)
class Stretch:
    """How values that are not uint8 become 0–255: per channel, ``low`` to black and ``high`` to white."""

    dtype: str
    low: tuple[float, float, float]
    high: tuple[float, float, float]

    def apply(self, values: npt.NDArray[Any]) -> Image:
        """Values (3, H, W) of any number type to uint8; NaN becomes black."""
        low = np.asarray(self.low, np.float32)[:, None, None]
        span = np.maximum(np.asarray(self.high, np.float32)[:, None, None] - low, 1e-12)
        scaled = (values.astype(np.float32) - low) * (255.0 / span)
        stretched: Image = np.rint(np.clip(np.nan_to_num(scaled, nan=0.0), 0.0, 255.0)).astype(np.uint8)
        return stretched

    def to_dict(self) -> dict[str, Any]:
        return {"dtype": self.dtype, "low": list(self.low), "high": list(self.high)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Stretch:
        low, high = (tuple(float(value) for value in data[key]) for key in ("low", "high"))
        return cls(str(data["dtype"]), (low[0], low[1], low[2]), (high[0], high[1], high[2]))


def patch_side(patch: tuple[int, int], most_px: int, span: float = 1.0) -> int:
    """Side in pixels of the square image that a window of ``span`` by ``span`` patches becomes, each of ``patch``
    (width, height in raster pixels) and at most ``most_px`` large in it."""
    return math.ceil(min(max(patch), most_px) * span - ROUNDING)


def _spread(where: Place, grid: int, side: int) -> Iterator[RasterioWindow]:
    """``grid`` by ``grid`` squares of at most ``side`` pixels all over a part of a raster."""
    x0, y0, x1, y1 = where
    wide, tall = min(side, x1 - x0), min(side, y1 - y0)
    for i in range(grid):
        for j in range(grid):
            yield RasterioWindow(
                x0 + round((x1 - x0 - wide) * i / (grid - 1)), y0 + round((y1 - y0 - tall) * j / (grid - 1)), wide, tall
            )


class Raster:
    """An open raster, read by windows and never as a whole. Not for use by several threads at once.

    Attributes: ``ref`` (size, affine, CRS), ``bands`` (three numbers, 1-based, red green blue), ``dtype``,
    ``title`` (what errors call it), ``georeferenced``
    (False: map coordinates are pixels), ``notes`` (assumptions the user should know), ``stretch`` (None: values
    are uint8 already; otherwise set by :meth:`choose_stretch`), ``origin`` (None until :meth:`trace`).

    Raises:
        RasterError: cannot be opened, has no pixels, or a chosen band does not exist.
    """

    def __init__(self, source: RasterInput) -> None:
        self.source = source
        self.title = source.title
        self.notes: list[str] = []
        self.stretch: Stretch | None = None
        self.origin: Origin | None = None
        self._data = self._opened()
        try:
            self._prepare()
        except BaseException:
            self._data.close()
            raise

    def _opened(self) -> Any:
        try:
            with without(NotGeoreferencedWarning):
                return rasterio.open(self.source.path, sharing=False)
        except (RasterioError, OSError) as error:
            raise RasterError(
                f"Raster '{self.title}' cannot be opened: {error}.",
                "Check that the file exists and opens in QGIS as a raster layer.",
            ) from error

    def _prepare(self) -> None:
        data = self._data
        if data.count == 0 or data.width == 0 or data.height == 0:
            raise RasterError(
                f"Raster '{self.title}' has no bands or no pixels.",
                "If it is a container (GeoPackage, NetCDF, HDF), choose one of its raster layers.",
            )
        self._choose_bands()
        self.dtype: str = data.dtypes[self.bands[0] - 1]
        kinds = [data.dtypes[band - 1] for band in self.bands]
        if len(set(kinds)) > 1:
            raise RasterError(
                f"The chosen bands of raster '{self.title}' have different data types ({', '.join(kinds)}).",
                "Choose bands of one kind.",
            )
        if self.dtype.startswith("complex"):
            raise RasterError(f"Raster '{self.title}' holds complex numbers.", "Choose an optical image.")
        self.georeferenced = not data.transform.is_identity
        # Without a georeference QGIS draws the raster from (0, 0) downwards; layers must lie on it there.
        transform = data.transform if self.georeferenced else Affine.scale(1.0, -1.0)
        self.ref = Georeference(transform, self._crs(), data.width, data.height)
        flags = [data.mask_flag_enums[band - 1] for band in self.bands]
        self._all_valid = all(MaskFlags.all_valid in flag for flag in flags)
        self._palette = self._read_palette()

    def _choose_bands(self) -> None:
        data, chosen = self._data, self.source.bands
        for band in chosen:
            if band > data.count:
                raise RasterError(
                    f"Band {band} was chosen, but raster '{self.title}' has {data.count} band(s).",
                    f"Choose from 1 to {data.count}.",
                )
        if not chosen:
            meaning = list(data.colorinterp)
            rgb = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
            if all(colour in meaning for colour in rgb):
                chosen = tuple(meaning.index(colour) + 1 for colour in rgb)
            else:
                plain = [band for band in data.indexes if meaning[band - 1] != ColorInterp.alpha]
                chosen = tuple(plain[:3]) if len(plain) >= 3 else tuple(plain[:1]) or (1,)
        if len(chosen) == 1:
            if data.colorinterp[chosen[0] - 1] != ColorInterp.palette:
                self.notes.append(
                    f"Raster '{self.title}': the single band {chosen[0]} is used as grey for red, green and blue; "
                    "models trained on colour find fewer crowns in it."
                )
            chosen = chosen * 3
        self.bands = (chosen[0], chosen[1], chosen[2])

    def _crs(self) -> CRS | None:
        if not self.georeferenced:
            self.notes.append(
                f"Raster '{self.title}' has no georeference and no CRS; crowns get pixel coordinates "
                "(y negative downwards, as QGIS shows it) and no size in metres."
            )
            return None
        given = self._data.crs.to_wkt() if self._data.crs else self.source.crs
        if not given:
            self.notes.append(
                f"Raster '{self.title}' has no coordinate reference system, so its ground resolution is unknown; "
                "the patch size is taken in pixels and crowns get no size in metres."
            )
            return None
        try:
            return CRS.from_user_input(given)
        except CRSError as error:
            self.notes.append(f"Raster '{self.title}': its coordinate reference system cannot be read ({error}).")
            return None

    def _read_palette(self) -> Image | None:
        if self._data.colorinterp[self.bands[0] - 1] != ColorInterp.palette:
            return None
        try:
            colours = self._data.colormap(self.bands[0])
        except ValueError:
            return None
        table = np.zeros((256, 3), np.uint8)
        for value, colour in colours.items():
            if 0 <= value < 256:
                table[value] = colour[:3]
        return table

    @property
    def block(self) -> tuple[int, int]:
        """Height and width in pixels of what the file stores as one piece."""
        height, width = self._data.block_shapes[self.bands[0] - 1]
        return int(height), int(width)

    @property
    def pixel_bytes(self) -> int:
        """What a pixel takes once it is decoded, with every band that its block holds."""
        together = str(self._data.interleaving).lower().endswith("pixel")
        return int(np.dtype(self.dtype).itemsize) * (self._data.count if together else len(set(self.bands)))

    # -- what it is made of ----------------------------------------------------------------

    def trace(self) -> Origin:
        """Note the identity of the files behind it; from then on :meth:`read_patch` reads around damaged places.

        Raises:
            RasterError: a file behind it cannot be read.
        """
        origin = Origin.of(self.title, self._data.files)
        self.origin = origin if origin.local else replace(origin, content=self._sampled_pixels())
        return self.origin

    @property
    def layout(self) -> tuple[Any, ...]:
        """What decides, beside the files' content, which pixels a window has (JSON-ready)."""
        return self.ref.width, self.ref.height, self.bands, repr(self._data.nodatavals), self.ref.transform[:6]

    def _sampled_pixels(self) -> str:
        content = hashlib.sha256()
        for window in _spread(self._whole, 4, 64):
            try:
                content.update(self._data.read(list(self.bands), window=window).tobytes())
            except (RasterioError, OSError):
                content.update(b"unreadable")
        return content.hexdigest()

    # -- reading ---------------------------------------------------------------------------

    def read(self, window: Window, size: tuple[int, int] | None = None) -> tuple[Image, npt.NDArray[np.bool_]]:
        """The window as RGB, resampled to ``size`` (height, width; None: as many pixels as it has).

        Returns:
            image (H, W, 3) uint8, and valid (H, W): False where nodata, mask or alpha say there is nothing;
            the image is black there.

        Raises:
            RasterError: the file cannot be read there (truncated, damaged, network gone).
        """
        with self._reading(window.col, window.row):
            return self._shown(*self._pixels(window, size or (window.height, window.width)))

    def _pixels(self, window: Window, size: tuple[int, int]) -> tuple[npt.NDArray[Any], Mask]:
        """The window's values, a layer for each different band, and where they are valid."""
        unique = sorted(set(self.bands))
        where = RasterioWindow(window.col, window.row, window.width, window.height)
        return self._resampled(self._data, unique, where, size, all_valid=self._all_valid)

    def _resampled(
        self, data: Any, bands: list[int], where: RasterioWindow, size: tuple[int, int], *, all_valid: bool
    ) -> tuple[npt.NDArray[Any], Mask]:
        shrinks = size[0] < where.height or size[1] < where.width
        resampling = Resampling.average if shrinks and self._palette is None else Resampling.bilinear
        if self._palette is not None:
            resampling = Resampling.nearest
        shape = (len(bands), *size)
        values = data.read(bands, window=where, out_shape=shape, resampling=resampling)
        if all_valid:
            return values, np.ones(size, bool)
        return values, (data.read_masks(bands, window=where, out_shape=shape) > 0).any(axis=0)

    def _shown(self, values: npt.NDArray[Any], valid: Mask) -> tuple[Image, Mask]:
        unique = sorted(set(self.bands))
        if values.dtype.kind == "f":
            valid = valid & np.isfinite(values).any(axis=0)
        image = self._to_rgb(values[[unique.index(band) for band in self.bands]])
        image[~valid] = 0
        return image, valid

    def _read_around(self, window: Window, size: tuple[int, int], holes: list[Place]) -> tuple[Image, Mask]:
        """As :meth:`read`; blocks of the file that are damaged are invalid, and added to ``holes``.

        Raises:
            RasterError: the file is out of reach, so that nothing says what is damaged.
        """
        try:
            return self.read(window, size)
        except RasterError:
            if self.origin is None:
                raise
            # A drive that was away for a moment leaves a handle that stays broken.
            self._data.close()
            self._data = self._opened()
        try:
            return self.read(window, size)
        except RasterError:
            self.origin.check_reach()
        values, valid = self._whole_blocks(window, holes)
        self.origin.check_reach()  # it may have gone in the meantime
        if size != (window.height, window.width):
            values, valid = self._resized(values, valid, size)
        return self._shown(values, valid)

    def _whole_blocks(self, window: Window, holes: list[Place]) -> tuple[npt.NDArray[Any], Mask]:
        tall, wide = self.block
        right, below = window.col + window.width, window.row + window.height
        values = np.zeros((len(set(self.bands)), window.height, window.width), self.dtype)
        valid = np.zeros((window.height, window.width), bool)
        for y in range(window.row // tall * tall, below, tall):
            for x in range(window.col // wide * wide, right, wide):
                x0, y0, x1, y1 = max(x, window.col), max(y, window.row), min(x + wide, right), min(y + tall, below)
                inside = slice(y0 - window.row, y1 - window.row), slice(x0 - window.col, x1 - window.col)
                try:
                    found, there = self._pixels(Window(x0, y0, x1 - x0, y1 - y0), (y1 - y0, x1 - x0))
                except (RasterioError, OSError):
                    holes.append((x, y, min(x + wide, self.ref.width), min(y + tall, self.ref.height)))
                else:
                    values[:, inside[0], inside[1]], valid[inside] = found, there
        return values, valid

    def _resized(self, values: npt.NDArray[Any], valid: Mask, size: tuple[int, int]) -> tuple[npt.NDArray[Any], Mask]:
        """Resampled by GDAL just as a read from the file is. What a hole takes part in is invalid."""
        count, height, width = values.shape
        form = {"driver": "GTiff", "count": count + 1, "height": height, "width": width, "dtype": values.dtype}
        form |= {"photometric": "MINISBLACK", "alpha": "NO"}  # the last band is ours, no alpha of the others
        full = 100  # fits every number type
        with without(NotGeoreferencedWarning), rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), MemoryFile() as memory:
            with memory.open(**form) as data:
                data.write(np.concatenate([values, full * valid[None].astype(values.dtype)]))
                if not self._all_valid:
                    data.write_mask(valid)
            with memory.open() as data:
                whole = RasterioWindow(0, 0, width, height)
                bands = list(data.indexes)
                found, there = self._resampled(data, bands, whole, size, all_valid=self._all_valid)
        return found[:-1], there & (found[-1] >= full) if self._all_valid else there

    @contextmanager
    def _reading(self, col: int, row: int) -> Iterator[None]:
        try:
            yield
        except (RasterioError, OSError) as error:
            raise RasterError(
                f"Raster '{self.title}' cannot be read at column {col}, row {row}: {error}.",
                "The file may be incomplete or damaged; copy it again, or repair it with gdal_translate.",
            ) from error

    def read_patch(
        self,
        window: Window,
        patch: tuple[int, int],
        most_px: int,
        span: float = 1.0,
        holes: list[Place] | None = None,
    ) -> tuple[Image, tuple[float, float], bool]:
        """The window, ``span`` by ``span`` patches, as a square image: the form in which a network sees it.

        A patch of ``patch`` (width, height in raster pixels) fills a square of at most ``most_px``; where it
        has more pixels it is averaged down. A window smaller than its patches (a small raster) keeps their
        scale and is padded with black to the right and below. Damaged blocks of a raster that was traced are black;
        where ``holes`` is given, their places are added to it.

        Returns:
            image (S, S, 3) uint8, scale (image pixels per raster pixel in x and y), and whether the window
            holds anything: False where every pixel is invalid or all are of one colour.
        """
        scale = tuple(patch_side(patch, most_px) / length for length in patch)
        side = patch_side(patch, most_px, span)
        shape = (
            min(max(round(window.height * scale[1]), 1), side),
            min(max(round(window.width * scale[0]), 1), side),
        )
        image, valid = self._read_around(window, shape, [] if holes is None else holes)
        holds = bool(valid.any()) and bool((image != image[:1, :1]).any())
        if shape != (side, side):
            padded = np.zeros((side, side, 3), np.uint8)
            padded[: shape[0], : shape[1]] = image
            image = padded
        return image, (scale[0], scale[1]), holds

    def _to_rgb(self, values: npt.NDArray[Any]) -> Image:
        if self._palette is not None:
            indices = np.clip(values[0], 0, 255).astype(np.uint8)
            coloured: Image = self._palette[indices]
            return coloured
        if self.stretch is not None:
            values = self.stretch.apply(values)
        elif values.dtype != np.uint8:
            raise AssertionError("choose_stretch comes before reading values that are not uint8")
        return np.ascontiguousarray(np.moveaxis(values, 0, -1))

    def choose_stretch(
        self, trained: Stretch | None = None, look: tuple[float, float, float, float] | None = None
    ) -> None:
        """Fix how values become uint8: as at training where the data type is the same, else from a sample.

        uint8 is taken as it is. Otherwise the 2nd and 98th percentile of a grid of small samples are mapped
        to black and white, channel by channel; that is noted, because two rasters may then differ in tone. Where all
        of them are empty, more are taken from ``look`` (xmin, ymin, xmax, ymax in pixels) and then from everywhere.

        Raises:
            RasterError: the raster holds no valid pixels.
        """
        if self.dtype == "uint8" or self._palette is not None:
            return
        if trained is not None and trained.dtype == self.dtype:
            self.stretch = trained
            return
        self.stretch = self._sampled_stretch(look)
        ranges = ", ".join(f"{low:g}–{high:g}" for low, high in zip(self.stretch.low, self.stretch.high, strict=True))
        self.notes.append(
            f"Raster '{self.title}': {self.dtype} values are stretched to 8 bit from {ranges} (red, green, blue)."
        )

    @property
    def _whole(self) -> Place:
        return 0, 0, self.ref.width, self.ref.height

    def _sampled_stretch(self, look: tuple[float, float, float, float] | None) -> Stretch:
        pooled, unread = self._samples(_spread(self._whole, SAMPLE_GRID, SAMPLE_PX))
        if pooled.shape[1] == 0 and look is not None:
            x0, y0, x1, y1 = (round(side) for side in look)
            part = max(x0, 0), max(y0, 0), min(max(x1, x0 + 1), self.ref.width), min(max(y1, y0 + 1), self.ref.height)
            pooled, unread = self._samples(_spread(part, SAMPLE_GRID, SAMPLE_PX))
        if pooled.shape[1] == 0 and unread is None:
            pooled, unread = self._samples(_spread(self._whole, FINE_GRID, SAMPLE_PX))
        if pooled.shape[1] == 0 and unread is not None:
            raise unread
        if pooled.shape[1] == 0:
            raise RasterError(f"Raster '{self.title}' holds no valid pixels.", "Check its nodata value.")
        low, high = np.percentile(pooled, [LOW_PERCENTILE, HIGH_PERCENTILE], axis=1)
        high = np.where(high > low, high, low + 1.0)
        return Stretch(self.dtype, (low[0], low[1], low[2]), (high[0], high[1], high[2]))

    def _samples(self, windows: Iterable[RasterioWindow]) -> tuple[npt.NDArray[np.float64], RasterError | None]:
        """Valid values (3, N), and the last error of what could not be read."""
        samples, unread = [np.zeros((3, 0))], None
        for where in windows:
            try:
                with self._reading(where.col_off, where.row_off):
                    values = self._data.read(list(self.bands), window=where).reshape(3, -1).astype(np.float64)
                    masks = self._data.read_masks(list(self.bands), window=where).reshape(3, -1).any(axis=0)
            except RasterError as error:
                if self.origin is None:
                    raise
                unread = error
                continue
            samples.append(values[:, masks & np.isfinite(values).all(axis=0)])
        return np.concatenate(samples, axis=1), unread

    # -- life ------------------------------------------------------------------------------

    def close(self) -> None:
        self._data.close()

    def __enter__(self) -> Raster:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
