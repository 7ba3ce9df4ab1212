"""Layers that QGIS renders, written block by block to a GeoTIFF: web maps, database rasters, virtual rasters.

The data provider of QGIS requests the pixels, so that authentication, headers, proxy and the number of parallel
requests are those of QGIS. A provider does not report failed requests: the pixels stay empty. Therefore all replies to
requests of this thread are monitored, and the warnings of QGIS; a block is valid only if every reply was an image.
"""

from __future__ import annotations

import math
import time
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingFeedback,
    QgsRasterBlock,
    QgsRasterBlockFeedback,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QImage

from ...deepforest_qgis.common.durations import EtaEstimator
from ...deepforest_qgis.common.errors import Cancelled, RasterError
from ...deepforest_qgis.common.messages import Message, counted
from ...deepforest_qgis.common.protocol import Progress
from ...runtime.task import EventRelay
from ...translation import of_engine, tr
from .layer_settings import layer_settings
from .map_grid import TILE, MapGrid
from .map_replies import Failure, ReplyMonitor
from .prepared_raster import PreparedRaster, gdal_raises

__all__ = ["FetchedMap"]

TRIES = 5
FIRST_PAUSE = 1.0  # seconds; doubled after every attempt, unless the service sets it (Retry-After)
LONGEST_PAUSE = 600.0  # seconds
SHRINK = 1e-4  # pixels; a block that ends with a tile does not request the next one

_TYPES = {
    Qgis.DataType.Byte: gdal.GDT_Byte,
    Qgis.DataType.UInt16: gdal.GDT_UInt16,
    Qgis.DataType.Int16: gdal.GDT_Int16,
    Qgis.DataType.UInt32: gdal.GDT_UInt32,
    Qgis.DataType.Int32: gdal.GDT_Int32,
    Qgis.DataType.Float32: gdal.GDT_Float32,
    Qgis.DataType.Float64: gdal.GDT_Float64,
}
_IMAGE_TYPES = (Qgis.DataType.ARGB32, Qgis.DataType.ARGB32_Premultiplied)


class FetchedMap(PreparedRaster):
    """The part of a layer that a grid describes.

    Args:
        layer: The layer; it is not kept.
        grid: The pixels to render.

    Raises:
        RasterError: The layer has a pixel type that a GeoTIFF cannot store.
    """

    def __init__(self, layer: QgsRasterLayer, grid: MapGrid) -> None:
        provider = layer.dataProvider()
        self.is_picture = provider.dataType(1) in _IMAGE_TYPES
        self.bands = 3 if self.is_picture else provider.bandCount()
        self.grid = grid
        self._crs = layer.crs().toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)
        content = {
            "provider": provider.name(),
            "source": provider.dataSourceUri(),
            "crs": self._crs,
            "grid": [grid.west, grid.north, *grid.unit, grid.width, grid.height],
            "blocks": [list(block) for block in grid.blocks],
            "nodata": layer_settings(layer)["nodata"],  # the provider replaces these values
        }
        super().__init__(layer.name(), content)
        self._provider: Any = None  # a clone, see open()
        if not self.is_picture and provider.dataType(1) not in _TYPES:
            raise RasterError(
                "Layer '{layer}' has a pixel type that is not supported ({type}).",
                "Export the layer to a GeoTIFF file and choose that file.",
                layer=layer.name(),
                type=str(provider.dataType(1)),
            )

    def open(self, layer: QgsRasterLayer) -> None:
        self._provider = layer.dataProvider().clone()
        if self._provider is None or not self._provider.isValid():
            raise RasterError("Layer '{layer}' cannot be opened again.", layer=layer.name())

    def release(self, *, done: bool) -> None:
        super().release(done=done)
        self._provider = None  # must be destroyed before QGIS

    def _write(self, path: Path, feedback: QgsProcessingFeedback) -> None:
        grid, blocks = self.grid, len(self.grid.blocks)
        counted_blocks = counted(blocks, "{count} block", "{count:,} blocks")
        message = Message(
            "Downloading map '{map}': {width:,} × {height:,} pixels of {metres:.3f} m on the ground, "
            "{blocks}, {tiles}, about {size:.2f} GB.",
            map=self.name,
            width=grid.width,
            height=grid.height,
            metres=grid.metres,
            blocks=counted_blocks,
            tiles=counted(grid.tiles, "{count} tile", "about {count:,} tiles"),
            size=grid.gigabytes,
        )
        feedback.pushInfo(of_engine(message))
        missing = 0
        with gdal_raises():
            file = self._open(path)
            size = path.stat().st_size  # before anything is written
            todo = [block for block in grid.blocks if not _is_written(file, block, size)]
            before = shown = blocks - len(todo)
            if before:
                message = Message(
                    "Resumed: {done:,} of {blocks} were downloaded by an earlier run.",
                    done=before,
                    blocks=counted_blocks,
                )
                feedback.pushInfo(of_engine(message))
            show, eta, replies = EventRelay(feedback), EtaEstimator(), ReplyMonitor(tiled=grid.tiled)
            try:
                with replies.active():
                    for done, block in enumerate(todo, before):
                        show(Progress(Message("Downloading the map"), done, blocks, eta.update(done, blocks)))
                        shown += self._fetch(file, block, replies, feedback)
                        missing += replies.missing
                show(Progress(Message("Downloading the map"), blocks, blocks))
            finally:
                file.FlushCache()
                file = None  # closes the file; its blocks are kept
        if missing:
            message = counted(
                missing,
                "The service has no image for {count} of about {tiles:,} tiles (HTTP 404); it is empty.",
                "The service has no image for {count:,} of about {tiles:,} tiles (HTTP 404); they are empty.",
                tiles=grid.tiles,
            )
            feedback.pushWarning(of_engine(message))
        if not shown:
            path.unlink(missing_ok=True)
            raise RasterError(
                "Map '{map}' is empty in the region of interest at {metres:.2f} m per pixel.",
                "Set a coarser ground resolution, or another extent.",
                map=self.name,
                metres=grid.metres,
            )

    def _open(self, path: Path) -> Any:
        """The file of an interrupted run, or a new one without pixels."""
        if path.exists():
            try:
                return gdal.Open(str(path), gdal.GA_Update)
            except RuntimeError:  # its writer was killed
                path.unlink()
        kind = gdal.GDT_Byte if self.is_picture else _TYPES[self._provider.dataType(1)]
        options = ["TILED=YES", f"BLOCKXSIZE={TILE}", f"BLOCKYSIZE={TILE}", "COMPRESS=DEFLATE", "ZLEVEL=1"]
        options += ["BIGTIFF=IF_SAFER", "SPARSE_OK=TRUE", f"INTERLEAVE={'PIXEL' if self.is_picture else 'BAND'}"]
        if kind not in (gdal.GDT_Float32, gdal.GDT_Float64):
            options.append("PREDICTOR=2")
        if self.is_picture:
            options += ["PHOTOMETRIC=RGB", "ALPHA=YES"]
        count = 4 if self.is_picture else self.bands
        grid = self.grid
        file = gdal.GetDriverByName("GTiff").Create(str(path), grid.width, grid.height, count, kind, options)
        file.SetProjection(self._crs)
        file.SetGeoTransform((grid.west, grid.unit[0], 0, grid.north, 0, -grid.unit[1]))
        if not self.is_picture and self._provider.sourceHasNoDataValue(1):
            file.GetRasterBand(1).SetNoDataValue(self._provider.sourceNoDataValue(1))
        return file

    def _fetch(
        self, file: Any, block: tuple[int, int, int, int], replies: ReplyMonitor, feedback: QgsProcessingFeedback
    ) -> bool:
        """Download and write a block; return whether it has any visible pixel."""
        column, row, width, height = block
        for band, pixels in enumerate(self._read(block, replies, feedback), 1):
            if self.is_picture:
                image = pixels.image().convertToFormat(QImage.Format.Format_RGBA8888)
                bits = image.constBits()
                bits.setsize(4 * width * height)
                colours = bytes(bits)
                layout = {"buf_pixel_space": 4, "buf_line_space": 4 * width, "buf_band_space": 1}
                bands = {"band_list": [1, 2, 3, 4], **layout}
                file.WriteRaster(column, row, width, height, colours, width, height, gdal.GDT_Byte, **bands)
                return any(colours[3::4])
            data = bytes(pixels.data())
            kind = _TYPES[pixels.dataType()]
            file.GetRasterBand(band).WriteRaster(column, row, width, height, data, width, height, kind)
        return True

    def _read(
        self, block: tuple[int, int, int, int], replies: ReplyMonitor, feedback: QgsProcessingFeedback
    ) -> list[QgsRasterBlock]:
        """A block of every band; temporary failures are retried."""
        bands = [1] if self.is_picture else range(1, self.bands + 1)
        extent, pause = self.grid.extent(block), FIRST_PAUSE
        if self.grid.tiled:
            extent.grow(-SHRINK * self.grid.unit[0])
        for attempt in range(1, TRIES + 1):
            replies.reset()
            _stop_if_cancelled(feedback)
            block_feedback = QgsRasterBlockFeedback()
            feedback.canceled.connect(block_feedback.cancel)
            try:
                blocks = [self._provider.block(band, extent, block[2], block[3], block_feedback) for band in bands]
            finally:
                feedback.canceled.disconnect(block_feedback.cancel)
            _stop_if_cancelled(feedback)
            failures = replies.failures()
            if not failures and block_feedback.errors():
                failures = [Failure("", 0, " ".join(block_feedback.errors()))]
            if not failures and not all(pixels.isValid() for pixels in blocks):
                failures = [Failure("", 0, tr("no pixels were received"))]
            if not failures:
                return blocks
            replies.clear_cache()
            worst = next((failure for failure in failures if not failure.is_temporary), failures[0])
            after = max((failure.retry_after or 0.0 for failure in failures), default=0.0)
            if not worst.is_temporary or attempt == TRIES or after > LONGEST_PAUSE:
                raise self._final_error(worst, attempt, after)
            wait = after or pause
            pause *= 2
            feedback.pushInfo(
                tr("{failure}; next attempt in {seconds:.0f} s.").format(failure=worst, seconds=math.ceil(wait))
            )
            _sleep(wait, feedback)
        raise AssertionError  # the last attempt returns or raises

    def _final_error(self, failure: Failure, attempts: int, after: float) -> RasterError:
        if failure.status in (401, 403):
            advice = Message(
                "Check the authentication of the layer, and whether the terms of the service allow downloads."
            )
        elif after > LONGEST_PAUSE:
            advice = Message(
                "The service requests a pause of {minutes} min (Retry-After).", minutes=math.ceil(after / 60)
            )
        elif failure.is_temporary:
            advice = Message("{count} attempts failed. Try again later.", count=attempts)
        else:
            advice = Message("Check the settings of the layer, and that QGIS can display the map there.")
        return RasterError(
            "Map '{map}' cannot be downloaded ({failure}).",
            "{advice} Downloaded blocks are kept and used by the next run.",
            map=self.name,
            failure=str(failure),
            advice=advice,
        )


def _is_written(file: Any, block: tuple[int, int, int, int], size: int) -> bool:
    """Whether all tiles of a block are within the file of ``size`` bytes; a full disk may have cut off the last one."""
    column, row, width, height = block
    band = file.GetRasterBand(file.RasterCount)
    return all(
        0 < sum(int(band.GetMetadataItem(f"BLOCK_{part}_{x}_{y}", "TIFF") or 0) for part in ("OFFSET", "SIZE")) <= size
        for x in range(column // TILE, math.ceil((column + width) / TILE))
        for y in range(row // TILE, math.ceil((row + height) / TILE))
    )


def _stop_if_cancelled(feedback: QgsProcessingFeedback) -> None:
    if feedback.isCanceled():
        raise Cancelled("Cancelled on request.")


def _sleep(seconds: float, feedback: QgsProcessingFeedback) -> None:
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        _stop_if_cancelled(feedback)
        time.sleep(min(left, 0.1))
