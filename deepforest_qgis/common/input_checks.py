"""Rules that inputs and destinations must meet, with messages: checked in QGIS before a run, and by the engine."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Optional

from .errors import LayerError, OutputError, RasterError
from .messages import Message, counted
from .paths import probe_folder
from .sqlite_files import uncommitted_changes

__all__ = [
    "check_bands",
    "check_committed",
    "check_field",
    "check_geometry",
    "check_not_empty",
    "check_patch_size",
    "check_writable",
]


def check_bands(raster: str, bands: Iterable[int], count: int) -> None:
    """Refuse bands that a raster of ``count`` bands does not have.

    Raises:
        RasterError: A band is missing.
    """
    for band in bands:
        if not 1 <= band <= count:
            raise RasterError(
                "Band {band} was chosen, but raster '{raster}' has {bands}.",
                "Choose bands from 1 to {count}.",
                band=band,
                raster=raster,
                bands=counted(count, "{count} band", "{count} bands"),
                count=count,
            )


def check_patch_size(raster: str, patch_size: Optional[int], width: int, height: int) -> None:
    """Refuse a patch size, in pixels, that is larger than the width and the height of a raster.

    Raises:
        RasterError: The patch is larger.
    """
    if patch_size is not None and patch_size > max(width, height):
        raise RasterError(
            "The patch size of {size} px is larger than raster '{raster}' ({width} × {height} px).",
            "Choose at most {most} px, or no patch size for an automatic one.",
            size=patch_size,
            raster=raster,
            width=width,
            height=height,
            most=min(width, height),
        )


def check_not_empty(layer: str, count: int) -> None:
    """Refuse a layer without features; a negative ``count`` is unknown.

    Raises:
        LayerError: The layer has no features.
    """
    if count == 0:
        raise LayerError(
            "Layer '{layer}' has no features.",
            "Digitize or import features first. If only selected features are used, select some.",
            layer=layer,
        )


def check_geometry(layer: str, geometry: str, *, points: bool, diameter: Optional[float] = None) -> None:
    """Refuse a layer whose geometries are not crowns or areas.

    Args:
        layer: Name of the layer.
        geometry: "polygon", "point", "line", "none" (a table), or anything else for mixed or unknown geometries.
        points: Whether points with a crown diameter are accepted as well as polygons.
        diameter: Crown diameter in metres.

    Raises:
        LayerError: The layer cannot be used.
    """
    advice = Message("Choose a layer of polygons or points.") if points else Message("Choose a layer of polygons.")
    if geometry == "none":
        raise LayerError(Message("Layer '{layer}' is a table without geometries.", layer=layer), advice)
    if geometry == "line":
        raise LayerError(Message("Layer '{layer}' contains lines.", layer=layer), advice)
    if geometry == "point" and not points:
        raise LayerError(Message("Layer '{layer}' contains points.", layer=layer), advice)
    if geometry == "point" and diameter is None:
        raise LayerError(
            "Layer '{layer}' contains points, but no crown diameter was given.",
            "Set the crown diameter (m), or choose a layer of polygons.",
            layer=layer,
        )


def check_field(layer: str, field: str, fields: Sequence[str]) -> None:
    """Refuse a layer that lacks a field.

    Raises:
        LayerError: The field is missing.
    """
    if field not in fields:
        raise LayerError(
            Message("Layer '{layer}' has no field '{field}'.", layer=layer, field=field),
            Message("Available fields: {fields}.", fields=tuple(fields))
            if fields
            else Message("The layer has no fields."),
        )


def check_committed(layer: str, path: str) -> None:
    """Refuse a GeoPackage with changes that were written to its log only and cannot be recovered.

    Raises:
        LayerError: The folder is read-only, so that the layer would be read without these changes.
    """
    log = uncommitted_changes(path)
    if log is not None:
        raise LayerError(
            "Layer '{layer}' has uncommitted changes in '{file}' that cannot be recovered because the folder is "
            "read-only.",
            "Copy both files to a writable folder, and choose the copy.",
            layer=layer,
            file=log.name,
        )


def check_writable(path: str, output: str, *, folder: bool = False) -> None:
    """Refuse a destination that cannot be written, before hours of work.

    Args:
        path: File or folder to write.
        output: Label of the parameter, a :class:`Message` if it is to be translated.
        folder: Whether a folder is written.

    Raises:
        OutputError: The file, its folder, or the nearest existing folder is not writable.
    """
    target = Path(path).expanduser()
    if folder and target.exists() and not target.is_dir():
        raise OutputError(
            "{output}: '{path}' is a file, but a folder is needed.", "Choose another name.", output=output, path=path
        )
    if not folder and target.is_dir():
        raise OutputError(
            "{output}: '{path}' is a folder, but a file name is needed.", "Add a file name.", output=output, path=path
        )
    nearest = target if folder else target.parent
    while not nearest.exists() and nearest != nearest.parent:
        nearest = nearest.parent
    reason: Optional[str] = None
    try:
        probe_folder(nearest)
    except OSError as error:
        reason = error.strerror or str(error)
    else:
        if not folder and target.exists() and not os.access(target, os.W_OK):
            reason = Message("the file is read-only")
    if reason is not None:
        raise OutputError(
            "{output}: '{path}' cannot be written: {reason}.",
            "Choose a folder in which you may create files.",
            output=output,
            path=path,
            reason=reason,
        )
