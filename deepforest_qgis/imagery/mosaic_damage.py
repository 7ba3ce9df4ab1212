"""Damaged files of a mosaic: which files cannot be read in a block, and which area no other file covers."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import numpy as np
from rasterio.errors import RasterioError
from rasterio.windows import Window as RasterioWindow

from ..array_types import IndexArray
from ..common.errors import RasterError
from .mosaic import Mosaic
from .windows import Bounds

__all__ = ["damaged_parts", "damaged_share", "uncovered_parts"]


def damaged_parts(mosaic: Mosaic, blocks: IndexArray) -> dict[int, IndexArray]:
    """Return the parts of files that cannot be read.

    Args:
        mosaic: The files.
        blocks: The blocks (N, 4) in which a file cannot be read, in pixels of the frame.

    Returns:
        The parts (N, 4), each inside a block, in pixels of the frame, by the index of the file. If all blocks of the
        files can be read by now, those that touch them are returned.
    """
    block, tile = mosaic.touching(blocks)
    failed: dict[int, IndexArray] = {}
    touched: dict[int, IndexArray] = {}
    for index in np.unique(tile).tolist():
        parts = _clipped(blocks[block[tile == index]], mosaic.rectangles[index])
        touched[index] = parts
        lost = np.array([not _is_readable(mosaic, index, part) for part in parts.tolist()])
        if lost.any():
            failed[index] = parts[lost]
    return failed or touched


def damaged_share(mosaic: Mosaic, index: int, parts: IndexArray) -> float:
    """Return the fraction of the area of a file in some parts (N, 4) of it."""
    low, high = mosaic.rectangles[index, :2], mosaic.rectangles[index, 2:]
    return float((parts[:, 2:] - parts[:, :2]).prod(axis=1).sum() / (high - low).prod())


def uncovered_parts(mosaic: Mosaic, blocks: IndexArray, damaged: Mapping[int, IndexArray]) -> list[Bounds]:
    """Return the rectangles, in pixels of the frame, in which a file is damaged and no intact file lies.

    Args:
        mosaic: The files.
        blocks: The blocks (N, 4) in which a file cannot be read, in pixels of the frame.
        damaged: See :func:`damaged_parts`.
    """
    lost = {index: set(map(tuple, parts.tolist())) for index, parts in damaged.items()}
    by_block: dict[int, list[int]] = {}
    for block, tile in zip(*(indices.tolist() for indices in mosaic.touching(blocks)), strict=True):
        by_block.setdefault(block, []).append(tile)
    found: list[Bounds] = []
    for block, tiles in by_block.items():
        parts = _clipped(mosaic.rectangles[tiles], blocks[block])
        bad = np.array([tuple(part) in lost.get(tile, ()) for tile, part in zip(tiles, parts.tolist(), strict=True)])
        columns, rows = (np.unique(parts[:, [axis, axis + 2]]).tolist() for axis in (0, 1))
        for x0, x1 in pairwise(columns):
            for y0, y1 in pairwise(rows):
                inside = (parts[:, :2] <= [x0, y0]).all(axis=1) & (parts[:, 2:] >= [x1, y1]).all(axis=1)
                if inside.any() and bad[inside].all():
                    found.append((x0, y0, x1, y1))
    return found


def _clipped(boxes: IndexArray, box: IndexArray) -> IndexArray:
    """The parts of boxes (N, 4) that lie in a box (4,)."""
    return np.hstack([np.clip(boxes[:, [0, 1]], box[:2], box[2:]), np.clip(boxes[:, [2, 3]], box[:2], box[2:])])


def _is_readable(mosaic: Mosaic, index: int, part: list[int]) -> bool:
    """Whether a part of a file (xmin, ymin, xmax, ymax in pixels of the frame) can be read."""
    left, top = mosaic.rectangles[index, :2].tolist()
    x0, y0, x1, y1 = part
    window = RasterioWindow(x0 - left, y0 - top, x1 - x0, y1 - y0)
    try:
        with mosaic.open_tile(index) as data:
            data.read(list(mosaic.tiles[index].tile.source.bands), window=window)
    except (RasterError, RasterioError, OSError):
        return False
    return True
