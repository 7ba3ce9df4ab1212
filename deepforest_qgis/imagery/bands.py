"""Which bands of a raster are red, green and blue, and the colours of a palette."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.enums import ColorInterp

from ..common.errors import RasterError
from ..common.jobs import RasterInput
from ..common.messages import Message

__all__ = ["choose_bands", "read_palette"]


def choose_bands(data: Any, source: RasterInput) -> tuple[tuple[int, int, int], list[Message]]:
    """Return the bands to read, and what the user should know of the choice.

    Args:
        data: The open dataset.
        source: Bands that the user chose: none, one or three. Without a choice, bands with the colour interpretation
            red, green and blue are used, else the first three, else the first one for all channels.

    Returns:
        Band numbers from 1 in the order red, green, blue; and notes.

    Raises:
        RasterError: A chosen band does not exist, or the bands differ in their data type.
    """
    chosen, notes = source.bands, []
    for band in chosen:
        if band > data.count:
            raise RasterError(
                "Band {band} was chosen, but raster '{raster}' has {count} band(s).",
                "Choose from 1 to {count}.",
                band=band,
                raster=source.title,
                count=data.count,
            )
    if not chosen:
        meaning = list(data.colorinterp)
        rgb = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
        if all(colour in meaning for colour in rgb):
            chosen = tuple(meaning.index(colour) + 1 for colour in rgb)
        else:
            opaque = [band for band in data.indexes if meaning[band - 1] != ColorInterp.alpha]
            chosen = tuple(opaque[:3]) if len(opaque) >= 3 else tuple(opaque[:1]) or (1,)
    if len(chosen) == 1:
        if data.colorinterp[chosen[0] - 1] != ColorInterp.palette:
            notes.append(
                Message(
                    "Raster '{raster}': the single band {band} is used as grey for red, green and blue; models "
                    "trained on colour find fewer crowns in it.",
                    raster=source.title,
                    band=chosen[0],
                )
            )
        chosen = chosen * 3
    dtypes = [data.dtypes[band - 1] for band in chosen]
    if len(set(dtypes)) > 1:
        raise RasterError(
            "The chosen bands of raster '{raster}' have different data types ({types}).",
            "Choose bands of one kind.",
            raster=source.title,
            types=dtypes,
        )
    return (chosen[0], chosen[1], chosen[2]), notes


def read_palette(data: Any, band: int) -> npt.NDArray[np.uint8] | None:
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
