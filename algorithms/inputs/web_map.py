"""A map that QGIS renders, fetched block by block into a GeoTIFF: web maps, database rasters, virtual rasters.

QGIS's own provider asks for the pixels, so that sign-in, headers, proxy and the number of requests at once are those of
QGIS. Where a request fails, a provider paints nothing and says nothing; so all answers to the requests of this thread
are watched, and QGIS's own warnings, and a block counts only if every answer was an image.
"""

from __future__ import annotations

import math
import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsNetworkAccessManager,
    QgsNetworkReplyContent,
    QgsProcessingFeedback,
    QgsRasterBlock,
    QgsRasterBlockFeedback,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ...deepforest_qgis.common.durations import EtaEstimator
from ...deepforest_qgis.common.errors import Cancelled, RasterError
from ...runtime.task import LOG_TAG, progress_in_words
from ..base.algorithm import tr
from .map_grid import TILE, MapGrid
from .prepared_raster import PreparedRaster, gdal_raises

__all__ = ["FetchedMap"]

TRIES = 5
FIRST_PAUSE = 1.0  # seconds; doubled after every try, unless the service says how long
LONGEST_PAUSE = 600.0
HAIR = 1e-4  # pixels; a block that ends with a tile must not fetch the next one
_WORDS_EVERY = 20.0
_ADDRESS = re.compile(r"(URL: *)?\S*\w://\S+", re.ASCII)
_MISSING = (404, 410)
_TRY_AGAIN = (408, 425, 429)  # and every status from 500

_TYPES = {
    Qgis.DataType.Byte: gdal.GDT_Byte,
    Qgis.DataType.UInt16: gdal.GDT_UInt16,
    Qgis.DataType.Int16: gdal.GDT_Int16,
    Qgis.DataType.UInt32: gdal.GDT_UInt32,
    Qgis.DataType.Int32: gdal.GDT_Int32,
    Qgis.DataType.Float32: gdal.GDT_Float32,
    Qgis.DataType.Float64: gdal.GDT_Float64,
}
_PICTURES = (Qgis.DataType.ARGB32, Qgis.DataType.ARGB32_Premultiplied)


@dataclass(frozen=True)
class _Failure:
    """A request that brought no image. ``status`` is HTTP's, 0 where no answer came."""

    host: str
    status: int
    reason: str
    retry_after: Optional[float] = None

    @property
    def passes(self) -> bool:
        return self.status < 400 or self.status in _TRY_AGAIN or self.status >= 500

    def __str__(self) -> str:
        # Addresses may hold keys, which have no place in a log.
        words = f"HTTP {self.status}" if self.status >= 400 else _ADDRESS.sub("…", self.reason).strip()
        return words if not self.host else f"{self.host}: {words}"


class _Answers:
    """What the requests of this thread are answered, and what QGIS says of it, while it is watched."""

    def __init__(self, *, tiled: bool) -> None:
        self._tiled = tiled
        self._thread = threading.get_ident()
        self._failures: list[_Failure] = []
        self._warnings: list[_Failure] = []
        self._asked: list[QUrl] = []
        self.missing = 0

    @contextmanager
    def watched(self) -> Iterator[None]:
        answers = QgsNetworkAccessManager.instance().finished[QgsNetworkReplyContent]
        words = QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel]
        answers.connect(self._hear)
        # Direct, or another thread's event loop would bring the words too late.
        words.connect(self._hear_words, Qt.ConnectionType.DirectConnection)
        try:
            yield
        finally:
            answers.disconnect(self._hear)
            words.disconnect(self._hear_words)

    def forget(self) -> None:
        """Begin anew, for a block or for another try."""
        self._failures, self._warnings, self._asked, self.missing = [], [], [], 0

    def failures(self) -> list[_Failure]:
        """What failed since :meth:`forget`; QGIS's own words only where HTTP says nothing of it."""
        return self._failures or ([] if self.missing else self._warnings)

    def let_go(self) -> None:
        """Take the answers out of QGIS's cache, which keeps damaged images too."""
        cache = QgsNetworkAccessManager.instance().cache()
        if cache is not None:
            for address in self._asked:
                cache.remove(address)

    def _hear_words(self, message: str, tag: str, level: Qgis.MessageLevel) -> None:
        if (
            threading.get_ident() == self._thread
            and tag != LOG_TAG
            and level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)
        ):
            host = self._asked[-1].host() if self._asked else ""
            self._warnings.append(_Failure(host, 0, message))

    def _hear(self, answer: QgsNetworkReplyContent) -> None:
        status = int(answer.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute) or 0)
        self._asked.append(QUrl(answer.request().url()))
        host = answer.request().url().host()
        kind = bytes(answer.rawHeader(b"Content-Type")).decode("latin-1").split(";")[0].strip().lower()
        absent = answer.error() == QNetworkReply.NetworkError.ContentNotFoundError
        if self._tiled and (status in _MISSING or status == 204 or (status == 0 and absent)):
            self.missing += 1  # a pyramid of tiles has holes, and no tile is how a service says so
        elif status >= 400 or answer.error() != QNetworkReply.NetworkError.NoError:
            after = _seconds(bytes(answer.rawHeader(b"Retry-After")).decode("latin-1"))
            self._failures.append(_Failure(host, status, answer.errorString(), after))
        elif kind.startswith("text/html"):
            self._failures.append(_Failure(host, 0, tr("a web page came instead of an image")))
        elif self._tiled and bytes(answer.rawHeader(b"Content-Length")) == b"0":
            self._failures.append(_Failure(host, 0, tr("an empty answer came instead of an image")))


class FetchedMap(PreparedRaster):
    """The part of a layer that ``grid`` says. Made in the thread that owns the layer; ``make`` may run in any."""

    def __init__(self, layer: QgsRasterLayer, grid: MapGrid) -> None:
        provider = layer.dataProvider()
        self.picture = provider.dataType(1) in _PICTURES
        self.bands = 3 if self.picture else provider.bandCount()
        self.grid = grid
        self._crs = layer.crs().toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)
        parts = {
            "provider": provider.name(),
            "source": provider.dataSourceUri(),
            "crs": self._crs,
            "grid": [grid.west, grid.north, *grid.unit, grid.width, grid.height],
            "blocks": [list(block) for block in grid.blocks],
        }
        super().__init__(layer.name(), parts)
        if not self.picture and provider.dataType(1) not in _TYPES:
            raise RasterError(
                tr("The pixels of '{name}' are of a kind that cannot be used ({kind}).").format(
                    name=layer.name(), kind=provider.dataType(1)
                ),
                tr("Export the layer to a GeoTIFF and choose that."),
            )
        self._provider = provider.clone()
        if self._provider is None or not self._provider.isValid():
            raise RasterError(tr("The layer '{name}' cannot be opened a second time.").format(name=layer.name()))

    def release(self, *, done: bool) -> None:
        super().release(done=done)
        self._provider = None  # QGIS must be there when it goes

    def _make(self, path: Path, feedback: QgsProcessingFeedback) -> None:
        grid = self.grid
        feedback.pushInfo(
            tr(
                "The map '{name}' is fetched first: {width} × {height} pixels of {metres:.3f} m on the ground, "
                "{blocks} blocks, about {tiles} tiles and {size:.2f} GB."
            ).format(
                name=self.name,
                width=grid.width,
                height=grid.height,
                metres=grid.metres,
                blocks=len(grid.blocks),
                tiles=grid.tiles,
                size=grid.gigabytes,
            )
        )
        shown = missing = 0
        with gdal_raises():
            file = self._open(path)
            todo = [block for block in grid.blocks if not _is_there(file, block)]
            if len(todo) < len(grid.blocks):
                feedback.pushInfo(
                    tr("{done} of {total} blocks are there from an earlier run.").format(
                        done=len(grid.blocks) - len(todo), total=len(grid.blocks)
                    )
                )
                shown = len(grid.blocks) - len(todo)
            progress = _Progress(len(grid.blocks), len(todo), feedback)
            answers = _Answers(tiled=grid.tiled)
            try:
                with answers.watched():
                    for block in todo:
                        progress.step()
                        shown += self._fetch(file, block, answers, feedback)
                        missing += answers.missing
                progress.step()
            finally:
                file.FlushCache()
                file = None  # closes the file: what is in it is kept
        if missing:
            feedback.pushWarning(
                tr(
                    "The service has no image for {count} of about {tiles} tiles (HTTP 404); they count as empty."
                ).format(count=missing, tiles=grid.tiles)
            )
        if not shown:
            path.unlink(missing_ok=True)
            raise RasterError(
                tr("The map '{name}' shows nothing there at {metres:.2f} m per pixel.").format(
                    name=self.name, metres=grid.metres
                ),
                tr("Give a coarser ground resolution, or another extent."),
            )

    def _open(self, path: Path) -> Any:
        """The unfinished file of an earlier run, or a new one without a pixel."""
        if path.exists():
            try:
                return gdal.Open(str(path), gdal.GA_Update)
            except RuntimeError:  # its writer was killed
                path.unlink()
        kind = gdal.GDT_Byte if self.picture else _TYPES[self._provider.dataType(1)]
        options = ["TILED=YES", f"BLOCKXSIZE={TILE}", f"BLOCKYSIZE={TILE}", "COMPRESS=DEFLATE", "ZLEVEL=1"]
        options += ["BIGTIFF=IF_SAFER", "SPARSE_OK=TRUE", f"INTERLEAVE={'PIXEL' if self.picture else 'BAND'}"]
        if kind not in (gdal.GDT_Float32, gdal.GDT_Float64):
            options.append("PREDICTOR=2")
        if self.picture:
            options += ["PHOTOMETRIC=RGB", "ALPHA=YES"]
        count = 4 if self.picture else self.bands
        grid = self.grid
        file = gdal.GetDriverByName("GTiff").Create(str(path), grid.width, grid.height, count, kind, options)
        file.SetProjection(self._crs)
        file.SetGeoTransform((grid.west, grid.unit[0], 0, grid.north, 0, -grid.unit[1]))
        if not self.picture and self._provider.sourceHasNoDataValue(1):
            file.GetRasterBand(1).SetNoDataValue(self._provider.sourceNoDataValue(1))
        return file

    def _fetch(
        self, file: Any, block: tuple[int, int, int, int], answers: _Answers, feedback: QgsProcessingFeedback
    ) -> bool:
        """Fetch a block and write it; whether it shows anything."""
        column, row, width, height = block
        for band, pixels in enumerate(self._read(block, answers, feedback), 1):
            if self.picture:
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
        self, block: tuple[int, int, int, int], answers: _Answers, feedback: QgsProcessingFeedback
    ) -> list[QgsRasterBlock]:
        """A block of every band, asked for again where a request fails in a way that may pass.

        Raises:
            RasterError: a request fails for good, or too often.
            Cancelled: by the user.
        """
        bands = [1] if self.picture else range(1, self.bands + 1)
        extent, pause = self.grid.extent(block), FIRST_PAUSE
        if self.grid.tiled:
            extent.grow(-HAIR * self.grid.unit[0])
        for attempt in range(1, TRIES + 1):
            answers.forget()
            _stop_if_cancelled(feedback)
            heard = QgsRasterBlockFeedback()
            feedback.canceled.connect(heard.cancel)
            try:
                blocks = [self._provider.block(band, extent, block[2], block[3], heard) for band in bands]
            finally:
                feedback.canceled.disconnect(heard.cancel)
            _stop_if_cancelled(feedback)
            failures = answers.failures()
            if not failures and heard.errors():
                failures = [_Failure("", 0, " ".join(heard.errors()))]
            if not failures and not all(pixels.isValid() for pixels in blocks):
                failures = [_Failure("", 0, tr("no pixels came"))]
            if not failures:
                return blocks
            answers.let_go()
            worst = next((failure for failure in failures if not failure.passes), failures[0])
            after = max((failure.retry_after or 0.0 for failure in failures), default=0.0)
            if not worst.passes or attempt == TRIES or after > LONGEST_PAUSE:
                raise self._given_up(worst, attempt, after)
            wait = after or pause
            pause *= 2
            feedback.pushInfo(
                tr("{failure}; asking again in {seconds:.0f} s.").format(failure=worst, seconds=math.ceil(wait))
            )
            _sleep(wait, feedback)
        raise AssertionError  # the last attempt returns or raises

    def _given_up(self, failure: _Failure, attempts: int, after: float) -> RasterError:
        message = tr("The map '{name}' cannot be fetched ({failure}).").format(name=self.name, failure=failure)
        if failure.status in (401, 403):
            hint = tr("Check the layer's sign-in, and whether the service lets its maps be taken.")
        elif after > LONGEST_PAUSE:
            hint = tr("The service asks to be left alone for {minutes} minutes.").format(minutes=math.ceil(after / 60))
        elif failure.passes:
            hint = tr("It was asked {count} times. Try again later.").format(count=attempts)
        else:
            hint = tr("Check the layer's settings, and that QGIS can show the map there.")
        return RasterError(message, hint + " " + tr("What was fetched is kept for the next run."))


class _Progress:
    """Says how many blocks are fetched, and how long the rest takes at the pace so far."""

    def __init__(self, total: int, todo: int, feedback: QgsProcessingFeedback) -> None:
        self._total, self._feedback = total, feedback
        self._before = total - todo
        self._fetched = -1
        self._eta = EtaEstimator()
        self._told = 0.0

    def step(self) -> None:
        self._fetched += 1
        done, now = self._before + self._fetched, time.monotonic()
        left = self._eta.update(done, self._total)
        self._feedback.setProgress(100.0 * done / self._total)
        if now - self._told < _WORDS_EVERY and done < self._total:
            return
        self._told = now
        event: dict[str, Any] = {"stage": tr("Fetching the map"), "done": done, "total": self._total}
        event["seconds_left"] = left
        self._feedback.setProgressText(progress_in_words(event))


def _is_there(file: Any, block: tuple[int, int, int, int]) -> bool:
    """Whether all tiles of a block have been written."""
    column, row, width, height = block
    band = file.GetRasterBand(file.RasterCount)
    return all(
        band.GetMetadataItem(f"BLOCK_OFFSET_{x}_{y}", "TIFF") is not None
        for x in range(column // TILE, math.ceil((column + width) / TILE))
        for y in range(row // TILE, math.ceil((row + height) / TILE))
    )


def _seconds(words: str) -> Optional[float]:
    """What Retry-After says, as seconds from now: a number, or a date."""
    if words.strip().isdigit():
        return float(words)
    try:
        moment = parsedate_to_datetime(words)
    except (TypeError, ValueError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    return max((moment - datetime.now(timezone.utc)).total_seconds(), 0.0)


def _stop_if_cancelled(feedback: QgsProcessingFeedback) -> None:
    if feedback.isCanceled():
        raise Cancelled("Cancelled on request.")


def _sleep(seconds: float, feedback: QgsProcessingFeedback) -> None:
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        _stop_if_cancelled(feedback)
        time.sleep(min(left, 0.1))
