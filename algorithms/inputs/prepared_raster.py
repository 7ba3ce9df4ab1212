"""Layers that the engine cannot open as they are, and the file that a run makes of them first.

The file lies where unfinished jobs are kept, under a name that says what is in it: a run that is cancelled or fails
keeps it, and the next one goes on with it. A run that comes to its end removes it.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal
from qgis.core import QgsProcessingFeedback

from ...deepforest_qgis.common.errors import DeepForestError, OutputError, RasterError
from ...deepforest_qgis.common.locks import FileLock
from ...deepforest_qgis.common.paths import unfinished_folder
from ..base.algorithm import tr

__all__ = ["OpenedWithOptions", "PreparedRaster", "gdal_raises"]

DAYS_KEPT = 7  # an older map may have changed since


@contextmanager
def gdal_raises() -> Iterator[None]:
    """GDAL's errors as exceptions, and its setting as it was afterwards: other plugins may rely on it."""
    before = gdal.GetUseExceptions()
    gdal.UseExceptions()
    try:
        yield
    finally:
        if not before:
            gdal.DontUseExceptions()


class PreparedRaster(ABC):
    """A file that is made of a layer before the engine starts; ``parts`` are all that decides what is in it."""

    SUFFIX = ".tif"

    def __init__(self, name: str, parts: dict[str, Any]) -> None:
        self.name = name
        key = hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:32]
        self._folder = unfinished_folder()
        self.path = str(self._folder / f"{key}{self.SUFFIX}")
        self._made = Path(self.path)
        self._lock: Optional[FileLock] = None

    @abstractmethod
    def _make(self, path: Path, feedback: QgsProcessingFeedback) -> None:
        """Write the file, or go on with ``path`` where an earlier run left it unfinished."""

    def make(self, folder: Path, feedback: QgsProcessingFeedback, *, resume: bool = True) -> str:
        """The path of the whole file: ``path``, or one in ``folder`` while another run is at work on that.

        Raises:
            OutputError: it cannot be written.
            DeepForestError: the layer does not give what is needed.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._prune()
            lock = FileLock(f"{self.path}.lock")
            with suppress(OSError):  # a file system without locks: the run has a file of its own
                self._lock = lock if lock.acquire() else None
            if self._lock is None:
                self._made = folder / Path(self.path).name
            unfinished = self._made.with_suffix(f".part{self.SUFFIX}")
            if not resume:
                self._made.unlink(missing_ok=True)
                unfinished.unlink(missing_ok=True)
            if not self._made.exists():
                self._make(unfinished, feedback)
                unfinished.replace(self._made)
        except DeepForestError:
            raise
        except (OSError, RuntimeError) as error:  # GDAL says a full disk with the latter
            raise OutputError(
                tr("'{name}' cannot be brought to '{folder}': {reason}.").format(
                    name=self.name, folder=self._made.parent, reason=error
                ),
                tr("Free space there, or set XDG_CACHE_HOME (LOCALAPPDATA on Windows) to another folder."),
            ) from error
        return str(self._made)

    def release(self, *, done: bool) -> None:
        """Let go of the file; a run that is ``done`` needs it no more."""
        if done:
            self._made.unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _prune(self) -> None:
        oldest = time.time() - DAYS_KEPT * 24 * 3600
        for file in (*self._folder.glob("*.tif"), *self._folder.glob("*.vrt")):
            lock = FileLock(f"{file}.lock")
            if file.stat().st_mtime < oldest and file != self._made and lock.acquire():
                file.unlink(missing_ok=True)
                lock.release()


class OpenedWithOptions(PreparedRaster):
    """A file that QGIS opens with GDAL's open options, as a virtual raster that carries them."""

    SUFFIX = ".vrt"

    def __init__(self, name: str, path: str, options: tuple[str, ...]) -> None:
        super().__init__(name, {"path": path, "options": list(options)})
        self._source, self._options = path, list(options)

    def _make(self, path: Path, feedback: QgsProcessingFeedback) -> None:
        with gdal_raises():
            try:
                source = gdal.OpenEx(self._source, gdal.OF_RASTER, open_options=self._options)
            except RuntimeError as error:
                raise RasterError(
                    tr("The raster '{name}' cannot be opened: {reason}.").format(name=self.name, reason=error),
                    tr("Its open options are: {options}.").format(options=" ".join(self._options)),
                ) from error
            # The engine must meet the file's own age, or a run would not be known again.
            made = gdal.Translate(str(path), source, format="VRT")
            made.FlushCache()
            made = None
        if os.path.exists(self._source):
            changed = os.stat(self._source)
            os.utime(path, ns=(changed.st_atime_ns, changed.st_mtime_ns))
