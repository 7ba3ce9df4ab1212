"""Bands, palette and CRS of an open raster."""

from __future__ import annotations

from typing import Any

import numpy as np
from pyproj import CRS
from pyproj.exceptions import CRSError
from rasterio.enums import ColorInterp

from ..array_types import ByteArray
from ..common.bands import bands_used, note_on_bands
from ..common.errors import RasterError
from ..common.input_checks import check_bands
from ..common.jobs import RasterInput
from ..common.messages import Message
from ..georeference import same_crs

__all__ = ["check_pixels", "choose_bands", "read_crs", "read_palette"]


def check_pixels(data: Any, title: str) -> None:
    """Refuse a raster without pixels.

    Raises:
        RasterError: The open dataset has no bands, or no pixels.
    """
    if not (data.count and data.width and data.height):
        raise RasterError(
            "Raster '{raster}' has no bands or no pixels.",
            "If it is a container (GeoPackage, NetCDF, HDF), choose one of its raster layers.",
            raster=title,
        )


def choose_bands(data: Any, source: RasterInput) -> tuple[tuple[int, int, int], list[Message]]:
    """Return the bands to read, and notes on the choice for the user.

    Args:
        data: The open dataset.
        source: The raster, with the bands that the user chose.

    Returns:
        Band numbers from 1 in the order red, green, blue; and notes.

    Raises:
        RasterError: A chosen band does not exist, or the bands differ in their data type.
    """
    notes: list[Message] = []
    check_bands(source.title, source.bands, data.count)
    chosen = bands_used(source.bands, [int(meaning) for meaning in data.colorinterp])
    if len(set(chosen)) == 1 and data.colorinterp[chosen[0] - 1] != ColorInterp.palette:
        notes.append(
            Message(
                "Raster '{raster}': band {band} is used as grey for red, green and blue. Models trained on colour "
                "images detect fewer crowns in grey ones.",
                raster=source.title,
                band=chosen[0],
            )
        )
    dtypes = [data.dtypes[band - 1] for band in chosen]
    if len(set(dtypes)) > 1:
        raise RasterError(
            "The chosen bands of raster '{raster}' have different data types ({types}).",
            "Choose bands of one data type.",
            raster=source.title,
            types=dtypes,
        )
    note = note_on_bands(source.title, chosen, source.shown_bands)
    if note is not None:
        notes.append(note)
    return (chosen[0], chosen[1], chosen[2]), notes


def read_palette(data: Any, band: int) -> ByteArray | None:
    """Return the colours (256, 3) of a band's values; None if the band has no palette."""
    if data.colorinterp[band - 1] != ColorInterp.palette:
        return None
    try:
        colours = data.colormap(band)
    except ValueError:
        return None
    table = np.zeros((256, 3), np.uint8)
    for value, colour in colours.items():
        if 0 <= value < 256:
            table[value] = colour[:3]
    return table


def read_crs(data: Any, source: RasterInput) -> tuple[CRS | None, list[Message]]:
    """Return the CRS of ``source``, or else that of the file, or None; and notes for the user."""
    given = [crs for crs in (source.crs, data.crs.to_wkt() if data.crs else "") if crs]
    try:
        if given and not data.transform.is_identity:
            crs, *replaced = (CRS.from_user_input(one) for one in given)
            return crs, [_replacing(source.title, crs, one) for one in replaced if not same_crs(crs, one)]
    except CRSError as error:
        note = Message("The CRS of raster '{raster}' cannot be read: {error}.", raster=source.title, error=error)
        return None, [note]
    note = Message(
        "Raster '{raster}' has no georeference and no CRS. Crowns have pixel coordinates (with negative y, as in "
        "QGIS) and no size in metres."
        if data.transform.is_identity
        else "Raster '{raster}' has no coordinate reference system (CRS), so its ground resolution is unknown. The "
        "patch size is in pixels, and crowns have no size in metres.",
        raster=source.title,
    )
    return None, [note]


def _replacing(title: str, crs: CRS, replaced: CRS) -> Message:
    return Message(
        "Raster '{raster}': the CRS of the layer in QGIS ({layer}) is used instead of that of the file ({file}).",
        raster=title,
        layer=crs.name,
        file=replaced.name,
    )
