"""Choice of the bands that are used as red, green and blue: the engine reads them, QGIS shows them before a run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from .messages import Message

__all__ = ["bands_used", "note_on_bands"]

_RED, _GREEN, _BLUE, _ALPHA = 3, 4, 5, 6  # colour interpretations, as numbered by GDAL


def bands_used(chosen: Sequence[int], interpretations: Sequence[int]) -> tuple[int, ...]:
    """Return the bands that are used as red, green and blue.

    Args:
        chosen: Bands that the user chose: none, one or three. Without a choice, bands with the colour interpretation
            red, green and blue are used, else the first three, else the first one for all channels.
        interpretations: Colour interpretation of each band, as numbered by GDAL.

    Returns:
        Three band numbers from 1.
    """
    bands = tuple(chosen)
    if not bands:
        rgb = (_RED, _GREEN, _BLUE)
        opaque = [band for band, meaning in enumerate(interpretations, 1) if meaning != _ALPHA]
        if all(colour in interpretations for colour in rgb):
            bands = tuple(interpretations.index(colour) + 1 for colour in rgb)
        else:
            bands = tuple(opaque[:3]) if len(opaque) >= 3 else tuple(opaque[:1]) or (1,)
    return bands * 3 if len(bands) == 1 else bands


def note_on_bands(raster: str, used: Sequence[int], shown: Sequence[int]) -> Optional[Message]:
    """Return a note if QGIS shows other bands than those that are used; ``shown`` is empty if it is unknown."""
    if not shown or tuple(shown) == tuple(used):
        return None
    return Message(
        "Raster '{raster}': bands {used} are used as red, green and blue, but QGIS shows bands {shown}. To use "
        "the bands shown, choose them as the bands (red, green, blue).",
        raster=raster,
        used=tuple(used),
        shown=tuple(shown),
    )
