"""The rasters that a job names: files, folders and tile indexes."""

from __future__ import annotations

import os
import posixpath
import stat
from collections.abc import Iterator
from dataclasses import replace
from fnmatch import fnmatch
from pathlib import Path

import pyogrio

from ..common.addresses import hide_secrets, indexed_path, is_remote
from ..common.errors import InputError, LayerError
from ..common.jobs import PredictTilesJob, RasterInput, VectorInput
from ..common.messages import Message
from ..common.overwriting import check_places
from ..common.spec import specs
from ..crowns.layer_file import LAYER_ERRORS
from .stac import stac_rasters

__all__ = ["common_folder", "list_rasters"]

LOCATION = "location"  # field of a tile index


def list_rasters(job: PredictTilesJob) -> tuple[list[RasterInput], dict[str, Message]]:
    """List the rasters of a job.

    Returns:
        The rasters, sorted by path, each once; and by path the reasons for subfolders that cannot be read and for
        files that are not regular, which may block a program that opens them.

    Raises:
        InputError: No raster is found, a folder does not exist or cannot be read, or the crown density would replace
            a raster.
        LayerError: The tile index cannot be read.
    """
    folders = [job.folder] if job.folder else []
    folders += [one.path for one in job.raster if os.path.isdir(one.path)]
    given = [one for one in job.raster if not os.path.isdir(one.path)]
    given += stac_rasters(job.stac, job.asset) if job.stac else []
    failures: dict[str, Message] = {}
    names = [name for folder in folders for name in _in_folder(folder, job.pattern, failures)]
    if job.tile_index:
        names += _in_index(job.tile_index)
    found = {_resolved(one.path): one for one in [*map(RasterInput, names), *given]}
    if job.density:
        labels = {name: one.label for name, one in specs(PredictTilesJob).items()}
        check_places([(labels["density"], job.density)], [(labels["raster"], path) for path in found])
    failures |= {path: Message("It is not a regular file.") for path in found if _is_special(path)}
    rasters = [
        replace(one, path=path, name=one.name, bands=one.bands or job.bands)
        for path, one in sorted(found.items())
        if path != os.path.realpath(job.output) and path not in failures
    ]
    if not rasters and not failures:
        raise InputError(
            "No rasters were found in {places}.",
            "Check the folder, the names of its files ({pattern}), and the tile index.",
            places=[*folders, *([job.tile_index.title] if job.tile_index else [])],
            pattern=job.pattern,
        )
    return rasters, failures


def common_folder(job: PredictTilesJob) -> str:
    """Return the folder that contains all folders and files that a job names, which names the rasters in messages.

    For rasters on servers, it is the STAC source or the folder of the first one, without secrets.
    """
    remote = next((one.path for one in job.raster if is_remote(one.path)), "")
    if job.stac or remote:
        return hide_secrets(job.stac or posixpath.dirname(remote.partition("?")[0]))
    folders = [job.folder] if job.folder else []
    folders += [one.path if os.path.isdir(one.path) else os.path.dirname(one.path) for one in job.raster]
    folders += [os.path.dirname(job.tile_index.path)] if job.tile_index else []
    try:
        return os.path.commonpath([os.path.realpath(folder) for folder in folders])
    except ValueError:  # on different drives
        return folders[0]


def _in_folder(folder: str, pattern: str, failures: dict[str, Message]) -> Iterator[str]:
    def note(error: OSError) -> None:
        reason = Message("Folder '{folder}' cannot be read: {error}.", folder=error.filename, error=error.strerror)
        if error.filename == folder:
            raise InputError(reason, "Change its permissions, or choose another folder.") from error
        failures[str(error.filename)] = reason

    if not os.path.isdir(folder):
        raise InputError("Folder '{folder}' does not exist.", "Choose another folder.", folder=folder)
    patterns = pattern.lower().split() or ["*"]
    for place, _, names in os.walk(folder, onerror=note):
        yield from (os.path.join(place, name) for name in names if any(fnmatch(name.lower(), one) for one in patterns))


def _in_index(index: VectorInput) -> list[str]:
    try:
        meta, _, _, values = pyogrio.raw.read(index.path, layer=index.layer or None, read_geometry=False)
    except (OSError, ValueError, *LAYER_ERRORS) as error:
        raise LayerError(
            "Tile index '{layer}' cannot be read: {error}.",
            "Check that the file exists and opens in QGIS.",
            layer=index.title,
            error=error,
        ) from error
    fields = [str(name) for name in meta["fields"]]
    place = next((i for i, name in enumerate(fields) if name.lower() == LOCATION), None)
    if place is None:
        raise LayerError(
            "Layer '{layer}' has no field '{field}'.",
            "Its fields are: {fields}. Create a tile index with gdaltindex.",
            layer=index.title,
            field=LOCATION,
            fields=fields,
        )
    folder = Path(index.path).resolve().parent
    return [indexed_path(folder, str(name)) for name in values[place] if name]


def _resolved(path: str) -> str:
    """The path without links and relative parts; GDAL data sources that are not file names are not changed.

    A link to a missing file is named itself.
    """
    if os.path.exists(path):
        return os.path.realpath(path)
    return os.path.abspath(path) if os.path.lexists(path) else path


def _is_special(path: str) -> bool:
    """Whether the path is a pipe, socket or device."""
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError):  # reported when it is opened
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))
