"""An open raster, of which any window is read as a uint8 RGB image."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt
from affine import Affine
from rasterio.enums import Resampling
from rasterio.env import Env
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window as RasterioWindow

from ..array_types import BoolArray, ByteArray, FloatArray
from ..common.errors import RasterError
from ..common.jobs import RasterInput
from ..common.messages import Message
from ..georeference import Georeference
from .damaged_blocks import Pixels, explain_read_errors, read_intact_blocks, resample_pixels
from .downsampling import average_down, describe_downsampling, largest_overview_pixel
from .fingerprint import SAMPLES, MosaicFingerprint, RasterFingerprint
from .mosaic_file import open_intact
from .raster_metadata import check_pixels, choose_bands, read_crs, read_palette
from .remote import remote_content
from .stretch import Stretch, choose_stretch, sampled_values
from .validity import Validity, leave_out_fills
from .warping import describe_warp, open_dataset
from .window_image import WindowImage
from .windows import Bounds, ImageGeometry, Window, pixels_within

__all__ = ["Raster", "RasterReference"]

Rectangle = tuple[float, float, float, float]

# With GDAL's shortcut for whole PNG files, a truncated file gives undefined pixels and no error.
os.environ.setdefault("GDAL_PNG_WHOLE_IMAGE_OPTIM", "NO")


@dataclass(frozen=True)
class RasterReference:
    """A raster and how it is read: every raster opened from it returns the same pixels.

    Attributes:
        source: The file, with the three bands that were chosen.
        stretch: See :class:`Raster`.
        fingerprint: See :class:`Raster`.
        overview_pixel: See :class:`Raster`.
    """

    source: RasterInput
    stretch: Stretch | None = None
    fingerprint: RasterFingerprint | None = None
    overview_pixel: float = 0.0

    def open(self) -> Raster:
        """Open the raster. Raises RasterError."""
        return Raster(self.source, self.stretch, self.fingerprint, self.overview_pixel)


class Raster:
    """An open raster, read by windows and never as a whole. Not thread-safe.

    Args:
        source: The file, its bands, and what the layer in QGIS has other than the file.
        stretch: Mapping of the values to 8 bits; None for uint8, or until :meth:`choose_stretch`.
        fingerprint: Identity of the files; with one, :meth:`read_patch` skips damaged blocks instead of raising.
        overview_pixel: Largest pixel of the overviews that are used, in pixels of the result; 0: none are used.

    Attributes:
        ref: Size, affine and CRS.
        bands: Three band numbers from 1, in the order red, green, blue.
        dtype: Data type of these bands, as numpy names it.
        title: Name of the raster in messages.
        georeferenced: False if map coordinates are pixels.
        validity: The rules by which pixels are valid.
        palette: Colours of the values; None if there is no palette.
        notes: Assumptions, for the user.

    Raises:
        RasterError: It cannot be opened, has no pixels, or a chosen band does not exist.
    """

    def __init__(
        self,
        source: RasterInput,
        stretch: Stretch | None = None,
        fingerprint: RasterFingerprint | None = None,
        overview_pixel: float = 0.0,
    ) -> None:
        self.source = source
        self.title = source.title
        self.notes: list[Message] = []
        self.stretch = stretch
        self.fingerprint = fingerprint
        self.overview_pixel = overview_pixel
        self._data = open_dataset(self.source)
        try:
            self._prepare()
        except BaseException:
            self._data.close()
            raise

    def _prepare(self) -> None:
        data = self._data
        check_pixels(data, self.title)
        self.bands, notes = choose_bands(data, self.source)
        self.notes += [*describe_warp(data, self.title), *notes]
        self._distinct_bands = sorted(set(self.bands))
        self.dtype: str = data.dtypes[self.bands[0] - 1]
        if self.dtype.startswith("complex"):
            raise RasterError("Raster '{raster}' has complex values.", "Choose an optical image.", raster=self.title)
        self.georeferenced = not data.transform.is_identity
        # QGIS draws a raster without georeference from (0, 0) downwards; the crowns must lie on it.
        transform = data.transform if self.georeferenced else Affine.scale(1.0, -1.0)
        crs, notes = read_crs(data, self.source)
        self.notes += notes
        self.ref = Georeference(transform, crs, data.width, data.height)
        self.validity = Validity.of(data, self.source, self._distinct_bands)
        self.palette = read_palette(data, self.bands[0])

    # -- properties of the file ------------------------------------------------------------

    @property
    def reference(self) -> RasterReference:
        """The raster as it is read now, for a plan or for other threads."""
        source = replace(self.source, bands=self.bands)
        return RasterReference(source, self.stretch, self.fingerprint, self.overview_pixel)

    @property
    def warped(self) -> bool:
        """Whether points place the raster, see :func:`.warping.open_dataset`."""
        return isinstance(self._data, WarpedVRT)

    @property
    def stored_size(self) -> tuple[int, int]:
        """Width and height of the file in pixels; other than that of the raster if points place it."""
        stored = self._data.src_dataset if self.warped else self._data
        return int(stored.width), int(stored.height)

    @property
    def bounds(self) -> Bounds:
        """The whole raster in its pixels."""
        return 0, 0, self.ref.width, self.ref.height

    @property
    def block(self) -> tuple[int, int]:
        """Height and width in pixels of the blocks in which the file is stored."""
        height, width = self._data.block_shapes[self.bands[0] - 1]
        return int(height), int(width)

    @property
    def pixel_bytes(self) -> int:
        """Bytes of a decoded pixel, with all bands that are stored in the same block."""
        by_pixel = str(self._data.interleaving).lower().endswith("pixel")
        return int(np.dtype(self.dtype).itemsize) * (self._data.count if by_pixel else len(self._distinct_bands))

    @property
    def read_settings(self) -> tuple[Any, ...]:
        """What decides, besides the content of the files, which pixels a window has (JSON-ready)."""
        nodata = repr(self._data.nodatavals), self.source.nodata, self.source.use_nodata, self.validity.alpha
        return self.ref.width, self.ref.height, self.bands, nodata, self.ref.transform[:6], self.overview_pixel

    def take_fingerprint(self, samples: int = SAMPLES) -> RasterFingerprint:
        """Identify the files of the raster; from then on :meth:`read_patch` skips damaged blocks.

        Args:
            samples: Number of samples of the content.

        Raises:
            RasterError: One of the files cannot be read.
        """
        found = RasterFingerprint.of(self.title, self._data.files, samples)
        if not found.local:
            found = found.at_address(self.source.path, remote_content(self._data, self.bands, samples // 4))
        self.fingerprint = found
        return found

    # -- reading ---------------------------------------------------------------------------

    def read(self, window: Window, size: tuple[int, int] | None = None) -> tuple[ByteArray, BoolArray]:
        """Read a window as RGB.

        Args:
            window: The window, in pixels of the raster.
            size: Height and width to which it is resampled; None for as many pixels as it has.

        Returns:
            The image (H, W, 3) uint8, and its validity (H, W): False for nodata, masked and transparent pixels, which
            are black.

        Raises:
            RasterError: The file cannot be read there (truncated, damaged, network drive disconnected).
        """
        with explain_read_errors(self.title, window):
            return self._to_image(*self._read_pixels(window, size or (window.height, window.width)))

    def read_patch(self, window: Window, geometry: ImageGeometry) -> WindowImage:
        """Read a window as the square image that a network receives.

        A window that is smaller than the geometry specifies (a small raster) keeps the scale and is padded with black.
        With a fingerprint, damaged blocks are black and listed in the result.

        Args:
            window: The window, in pixels of the raster.
            geometry: Size of the image and its scale.

        Raises:
            RasterError: The file cannot be read; with a fingerprint: it cannot be reached.
        """
        side, scale = geometry.side, geometry.scale
        shape = (
            min(max(round(window.height * scale[1]), 1), side),
            min(max(round(window.width * scale[0]), 1), side),
        )
        image, valid, unreadable = self.read_with_damage(window, shape)
        has_data = bool(valid.any()) and bool((image != image[:1, :1]).any())
        if shape != (side, side):
            padded = np.zeros((side, side, 3), np.uint8)
            padded[: shape[0], : shape[1]] = image
            image = padded
        return WindowImage(window, image, scale, has_data, tuple(unreadable))

    def read_with_damage(self, window: Window, size: tuple[int, int]) -> tuple[ByteArray, BoolArray, list[Bounds]]:
        """Read as :meth:`read`; damaged blocks are listed, and invalid unless another file of a mosaic covers them."""
        try:
            return *self.read(window, size), []
        except RasterError:
            if self.fingerprint is None:
                raise
            # A drive that was disconnected for a moment leaves a file handle that stays broken.
            self._data.close()
        try:
            self._data = open_dataset(self.source)
            return *self.read(window, size), []
        except RasterError:
            self.fingerprint.check_reach()
            if self._data.closed:
                raise

        def read_whole(part: Window) -> Pixels:
            return self._read_pixels(part, (part.height, part.width))

        def read_others(part: Window) -> Pixels:
            whole = self._data
            try:
                with open_intact(self.source.path, part) as self._data:
                    return read_whole(part)
            finally:
                self._data = whole

        others = read_others if isinstance(self.fingerprint, MosaicFingerprint) else None
        empty = np.zeros((len(self._distinct_bands), window.height, window.width), self.dtype)
        pixels, unreadable = read_intact_blocks(
            read_whole, window, empty, self.fingerprint.pieces(self.block), (self.ref.width, self.ref.height), others
        )
        self.fingerprint.check_reach()  # it may have been disconnected in the meantime
        if size != (window.height, window.width):

            def resample(data: Any) -> Pixels:
                return self._resampled(data, (0, 0, window.width, window.height), size)

            pixels = resample_pixels(pixels, resample, masked=self.validity.has_mask)
        return *self._to_image(*pixels), unreadable

    def _read_pixels(self, window: Window, size: tuple[int, int]) -> Pixels:
        """Values (B, H, W), a layer for each distinct band, and where they are valid (H, W)."""
        shrinks = size[0] < window.height or size[1] < window.width
        if self.validity.by_gdal and not shrinks:
            return self._resampled(self._data, window, size)
        if self.validity.by_gdal and self.overview_pixel:
            with Env(GDAL_OVERVIEW_OVERSAMPLING_THRESHOLD=self.overview_pixel):
                return self._resampled(self._data, window, size)

        def read_whole(part: Window) -> Pixels:
            return self.validity.read(self._data, self._distinct_bands, RasterioWindow(*part))

        if size == (window.height, window.width):
            return read_whole(window)
        return average_down(read_whole, self._resampled, window, size, masked=self.validity.has_mask)

    def _resampled(self, data: Any, part: tuple[float, float, float, float], size: tuple[int, int]) -> Pixels:
        bands = self._distinct_bands if data is self._data else list(data.indexes)
        shrinks = size[0] < part[3] or size[1] < part[2]
        resampling = Resampling.average if shrinks and self.palette is None else Resampling.bilinear
        if self.palette is not None:
            resampling = Resampling.nearest
        shape, window = (len(bands), *size), RasterioWindow(*part)
        values = data.read(bands, window=window, out_shape=shape, resampling=resampling)
        if not self.validity.has_mask:
            return values, np.ones(size, bool)
        return values, (data.read_masks(bands, window=window, out_shape=shape) > 0).any(axis=0)

    def _to_image(self, values: npt.NDArray[Any], valid: BoolArray) -> tuple[ByteArray, BoolArray]:
        if values.dtype.kind == "f":
            valid = valid & np.isfinite(values).any(axis=0)
        image = self._to_rgb(values[[self._distinct_bands.index(band) for band in self.bands]])
        image[~valid] = 0
        return image, valid

    def _to_rgb(self, values: npt.NDArray[Any]) -> ByteArray:
        if self.palette is not None:
            indices = np.clip(values[0], 0, 255).astype(np.uint8)
            coloured: ByteArray = self.palette[indices]
            return coloured
        if self.stretch is not None:
            values = self.stretch.apply(values)
        elif values.dtype != np.uint8:
            raise AssertionError("choose_stretch comes before reading values that are not uint8")
        return np.ascontiguousarray(np.moveaxis(values, 0, -1))

    # -- value range -----------------------------------------------------------------------

    def choose_stretch(
        self, trained: Stretch | None = None, roi_bounds: Rectangle | None = None, places: Sequence[Window] = ()
    ) -> None:
        """Choose how values are mapped to 8 bits, and note it if it depends on the raster.

        uint8 values and palettes are used unchanged; for other values see :func:`.stretch.choose_stretch`.

        Args:
            trained: Stretch of the training.
            roi_bounds: The region of interest in pixels (xmin, ymin, xmax, ymax), sampled if the rest is empty.
            places: Windows that are sampled; default: spread over the raster.

        Raises:
            RasterError: The raster has no valid pixels.
        """
        if self.dtype == "uint8" or self.palette is not None:
            return
        within = None if roi_bounds is None else pixels_within(roi_bounds, self.bounds)
        values = sampled_values(self._sample, self.title, self.bounds, within, places)
        self.stretch, notes = choose_stretch(values, self.title, self.dtype, trained)
        self.notes += notes

    def choose_overviews(
        self, scale: tuple[float, float], roi_bounds: Rectangle | None = None, places: Sequence[Window] = ()
    ) -> Message | None:
        """Choose whether windows are downsampled from overviews: only if these equal averages of full resolution.

        Args:
            scale: Downsampled pixels per pixel of the raster, in x and y.
            roi_bounds: The region of interest in pixels (xmin, ymin, xmax, ymax), to which the comparison is limited.
            places: Windows that are compared instead.

        Returns:
            The choice; None if windows of this scale are not downsampled.
        """
        if min(scale) >= 1:
            return None

        def read(window: Window, size: tuple[int, int], overview_pixel: float) -> tuple[ByteArray, BoolArray]:
            self.overview_pixel = overview_pixel
            return self.read(window, size)

        within = self.bounds if roi_bounds is None else pixels_within(roi_bounds, self.bounds)
        by_gdal = self.validity.by_gdal  # otherwise overviews are not used
        self.overview_pixel = largest_overview_pixel(read, within, scale, places) if by_gdal else 0.0
        factors = self._data.overviews(self.bands[0]) if by_gdal else []
        return describe_downsampling(self.title, self.overview_pixel, factors, scale)

    def _sample(self, windows: Iterable[Window]) -> tuple[FloatArray, RasterError | None]:
        """Valid values (3, N) without undeclared fill values, and the last error of windows that cannot be read."""
        samples, unread = [np.zeros((3, 0))], None
        for window in windows:
            try:
                with explain_read_errors(self.title, window):
                    values, valid = self._read_pixels(window, (window.height, window.width))
            except RasterError as error:
                if self.fingerprint is None:
                    raise
                unread = error
                continue
            values = values[[self._distinct_bands.index(band) for band in self.bands]].astype(np.float64)
            samples.append(values[:, valid & np.isfinite(values).all(axis=0)])
        values, fills, notes = leave_out_fills(np.concatenate(samples, axis=1), self.title)
        self.source = replace(self.source, nodata=(*self.source.nodata, *fills))
        self.validity = replace(self.validity, nodata=(*self.validity.nodata, *fills))
        self.notes += notes
        return values, unread

    # -- life ------------------------------------------------------------------------------

    def close(self) -> None:
        """Close the file."""
        self._data.close()

    def __enter__(self) -> Raster:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
