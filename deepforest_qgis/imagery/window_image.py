"""A window of a raster as the network receives it."""

from __future__ import annotations

from dataclasses import dataclass

from ..array_types import ByteArray
from .windows import Bounds, Window

__all__ = ["WindowImage"]


@dataclass(frozen=True)
class WindowImage:
    """A window as the network receives it.

    Attributes:
        window: The window, in pixels of the raster.
        image: uint8 (S, S, 3). Invalid pixels and the padding of a small raster, to the right and below, are black.
        scale: Image pixels per pixel of the raster, in x and y.
        has_data: False if all pixels are invalid or have one colour.
        unreadable_blocks: Blocks of the file that could not be read, in pixels of the raster.
    """

    window: Window
    image: ByteArray
    scale: tuple[float, float]
    has_data: bool
    unreadable_blocks: tuple[Bounds, ...] = ()
