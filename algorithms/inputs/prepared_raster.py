"""Rasters that the engine cannot open: the run writes them to a file first.

The name of the file, in the folder of unfinished jobs, is a digest of its content. A run that fails or is cancelled
keeps the file, and the next run resumes with it. A completed run removes it.
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
from qgis.core import QgsProcessingFeedback, QgsRasterLayer

from ...deepforest_qgis.common.errors import DeepForestError, OutputError, RasterError
from ...deepforest_qgis.common.locks import FileLock
from ...deepforest_qgis.common.paths import unfinished_folder

__all__ = ["OpenedWithOptions", "PreparedRaster", "gdal_raises"]

DAYS_KEPT = 7  # an older map may have changed


@contextmanager
def gdal_raises() -> Iterator[None]:
    """Let GDAL raise exceptions in the block; afterwards its setting, which other plugins may rely on, is restored."""
    before = gdal.GetUseExceptions()
    gdal.UseExceptions()
    try:
        yield
    finally:
        if not before:
            gdal.DontUseExceptions()


class PreparedRaster(ABC):
    """A file that is written before the engine starts.

    Args:
        name: Name of the layer.
        content: All that determines the content of the file, as JSON-ready data.
    """

    SUFFIX = ".tif"

    def __init__(self, name: str, content: dict[str, Any]) -> None:
        self.name = name
        key = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:32]
        self._folder = unfinished_folder()
        self.path = str(self._folder / f"{key}{self.SUFFIX}")
        self._file = Path(self.path)
        self._lock: Optional[FileLock] = None

    @abstractmethod
    def open(self, layer: QgsRasterLayer) -> None:
        """Open the layer in its own thread, before :meth:`make` in any thread.

        Raises:
            RasterError: It cannot be opened.
        """

    @abstractmethod
    def _write(self, path: Path, feedback: QgsProcessingFeedback) -> None:
        """Write the file, or complete ``path``, which an interrupted run may have left."""

    def make(self, folder: Path, feedback: QgsProcessingFeedback, *, resume: bool = True) -> str:
        """Write the file if it does not exist.

        Args:
            folder: Folder for the file while another run uses the common one.
            feedback: Receives progress and messages.
            resume: Whether an existing file is used.

        Returns:
            The path of the complete file.

        Raises:
            OutputError: It cannot be written.
            DeepForestError: The layer cannot be read.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._prune()
            lock = FileLock(f"{self.path}.lock")
            with suppress(OSError):  # a file system without locks: the run uses a private file
                self._lock = lock if lock.acquire() else None
            if self._lock is None:
                self._file = folder / Path(self.path).name
            unfinished = self._file.with_suffix(f".part{self.SUFFIX}")
            if not resume:
                self._file.unlink(missing_ok=True)
                unfinished.unlink(missing_ok=True)
            if not self._file.exists():
                self._write(unfinished, feedback)
                unfinished.replace(self._file)
        except DeepForestError:
            raise
        except (OSError, RuntimeError) as error:  # GDAL reports a full disk as RuntimeError
            raise OutputError(
                "Raster '{raster}' cannot be written to '{folder}': {error}.",
                "Free disk space, or set XDG_CACHE_HOME (LOCALAPPDATA on Windows) to another folder.",
                raster=self.name,
                folder=self._file.parent,
                error=error,
            ) from error
        return str(self._file)

    def release(self, *, done: bool) -> None:
        """Unlock the file, and remove it if the run is ``done``."""
        if done:
            with suppress(OSError):  # in use by another program, on Windows: a later run removes it
                self._file.unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _prune(self) -> None:
        for file in (*self._folder.glob("*.tif"), *self._folder.glob("*.vrt")):
            lock = FileLock(f"{file.with_name(file.name.replace('.part.', '.'))}.lock")  # that of the complete file
            with suppress(OSError):  # another run removes the file, or a file system has no locks
                if file != self._file and _is_old(file) and lock.acquire():
                    try:
                        if _is_old(file):  # another run may have written it before the lock was taken
                            file.unlink()
                    finally:
                        lock.release()


def _is_old(file: Path) -> bool:
    return time.time() - file.stat().st_mtime > DAYS_KEPT * 24 * 3600


class OpenedWithOptions(PreparedRaster):
    """A file with GDAL open options, as a virtual raster that contains them."""

    SUFFIX = ".vrt"

    def __init__(self, name: str, path: str, options: tuple[str, ...]) -> None:
        version = os.stat(path) if os.path.exists(path) else None
        changed = [] if version is None else [version.st_mtime_ns, version.st_size]
        super().__init__(name, {"path": path, "changed": changed, "options": list(options)})
        self._source, self._options = path, list(options)

    def open(self, layer: QgsRasterLayer) -> None:
        """Nothing to open: GDAL reads the file."""

    def _write(self, path: Path, feedback: QgsProcessingFeedback) -> None:
        with gdal_raises():
            try:
                source = gdal.OpenEx(self._source, gdal.OF_RASTER, open_options=self._options)
            except RuntimeError as error:
                raise RasterError(
                    "Raster '{raster}' cannot be opened: {error}.",
                    "Open options: {options}.",
                    raster=self.name,
                    error=error,
                    options=" ".join(self._options),
                ) from error
            virtual = gdal.Translate(str(path), source, format="VRT")
            virtual.FlushCache()
            virtual = None
        # The time of the source, by which the engine recognizes an interrupted run.
        if os.path.exists(self._source):
            changed = os.stat(self._source)
            os.utime(path, ns=(changed.st_atime_ns, changed.st_mtime_ns))
