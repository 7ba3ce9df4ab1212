"""Assignment of crowns to the cells of a feature pyramid for training."""

from __future__ import annotations

import torch
from torch import Tensor

__all__ = ["ANCHOR_STRIDES", "assign_cells", "cell_weights"]

ANCHOR_STRIDES = 8  # side of the square that represents a cell, in strides of its level
LARGEST_RATIO = 2.0  # of the sides of a crown and the square of its level
CANDIDATES = 9  # cells of each level that are considered for a crown
_NEIGHBOURHOOD = 5  # cells: the nine nearest ones are within 5 x 5


@torch.no_grad()
def assign_cells(boxes: Tensor, anchors: Tensor, grids: list[tuple[int, int]]) -> Tensor:
    """Assign a crown to each cell, after ATSS (Zhang et al. 2020).

    Candidates for a crown are the nearest cells of each level. Those are assigned whose centre is within the crown and
    whose square overlaps the crown by at least the mean IoU of the candidates of the level. A cell of several crowns
    is assigned to the one with the largest IoU; a crown between all cells, to the nearest cell of the first level.

    Unlike in ATSS, levels are not compared with each other: a crown is assigned on each level whose square is at most
    twice as large or half as large (the first level has no lower limit, the last one no upper limit). If each size
    belonged to one level only, the predictions of a level would be biased towards the inside of its range, and few
    boxes would have sizes at the border between two levels.

    Args:
        boxes: crowns (N, 4), xmin, ymin, xmax, ymax in pixels of the network's input.
        anchors: squares (A, 4) with a side of one stride around the cells, level by level, row by row.
        grids: rows and columns of each level.

    Returns:
        The index of the crown of each cell (A,), int64; -1: none.
    """
    assigned = torch.full((len(anchors),), -1, dtype=torch.int64, device=anchors.device)
    if len(boxes) == 0:
        return assigned
    middles = (anchors[:, :2] + anchors[:, 2:]) / 2
    sides = (anchors[:, 2] - anchors[:, 0]) * ANCHOR_STRIDES
    size = (boxes[:, 2:] - boxes[:, :2]).prod(-1).sqrt()
    cells, ious, allowed, first = [], [], [], 0
    for level, grid in enumerate(grids):
        nearest = _nearest_cells(boxes, middles, float(sides[first]) / ANCHOR_STRIDES, first, grid)
        iou = _iou_with_squares(boxes, middles[nearest], sides[nearest])
        ratio = size / sides[first]
        fits = ((ratio <= LARGEST_RATIO) | (level == len(grids) - 1)) & ((ratio >= 1 / LARGEST_RATIO) | (level == 0))
        # IoUs are equal but for rounding if the crown is within all squares.
        allowed.append((iou >= iou.mean(1, keepdim=True) - 1e-4) & fits[:, None])
        cells.append(nearest)
        ious.append(iou)
        first += grid[0] * grid[1]
    cell, iou, accepted = torch.cat(cells, 1), torch.cat(ious, 1), torch.cat(allowed, 1)
    accepted &= ((middles[cell] > boxes[:, None, :2]) & (middles[cell] < boxes[:, None, 2:])).all(-1)
    accepted[~accepted.any(1), 0] = True
    crown = torch.arange(len(boxes), device=boxes.device)[:, None].expand_as(cell)[accepted]
    cell, iou = cell[accepted], iou[accepted]
    largest = torch.zeros(len(anchors), device=boxes.device).scatter_reduce(0, cell, iou, "amax")
    wins = iou >= largest[cell]
    assigned[cell[wins]] = crown[wins]
    return assigned


def _nearest_cells(boxes: Tensor, middles: Tensor, stride: float, first: int, grid: tuple[int, int]) -> Tensor:
    """Indices (N, 9) of the cells of a level nearest to the centre of each crown, the nearest one first."""
    rows, columns = grid
    centres = (boxes[:, :2] + boxes[:, 2:]) / 2
    offsets = torch.arange(_NEIGHBOURHOOD, device=boxes.device)
    start = torch.round((centres - middles[first]) / stride).long() - _NEIGHBOURHOOD // 2
    x = (start[:, 0].clamp(0, max(columns - _NEIGHBOURHOOD, 0))[:, None] + offsets).clamp(max=columns - 1)
    y = (start[:, 1].clamp(0, max(rows - _NEIGHBOURHOOD, 0))[:, None] + offsets).clamp(max=rows - 1)
    cells = (first + y[:, :, None] * columns + x[:, None, :]).flatten(1)
    distance = ((middles[cells] - centres[:, None]) ** 2).sum(-1)
    return cells.gather(1, distance.topk(min(CANDIDATES, cells.size(1)), largest=False).indices)


def _iou_with_squares(boxes: Tensor, middles: Tensor, sides: Tensor) -> Tensor:
    """IoU (N, K) of each crown (N, 4) with its K squares, given by their middles (N, K, 2) and sides (N, K)."""
    half = sides[..., None] / 2
    low = torch.maximum(middles - half, boxes[:, None, :2])
    high = torch.minimum(middles + half, boxes[:, None, 2:])
    intersection = (high - low).clamp(min=0).prod(-1)
    area = (boxes[:, 2:] - boxes[:, :2]).prod(-1)
    return intersection / (area[:, None] + sides**2 - intersection)


def cell_weights(regions: Tensor, weights: Tensor, anchors: Tensor) -> Tensor:
    """Weight of each cell as background in the classification loss.

    Args:
        regions: boxes (M, 4) in pixels of the network's input.
        weights: weight (M,) of the background in each region; 0 ignores it.
        anchors: squares (A, 4) around the cells.

    Returns:
        The smallest weight of the regions that contain the centre of the cell (A,); 1 outside of all regions.
    """
    if not len(regions):
        return anchors.new_ones(len(anchors))
    middles = (anchors[:, :2] + anchors[:, 2:]) / 2
    inside = ((middles[:, None] > regions[:, :2]) & (middles[:, None] < regions[:, 2:])).all(-1)
    return torch.where(inside, weights[None], 1.0).amin(1)
