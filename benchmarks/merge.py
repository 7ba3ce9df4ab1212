"""Time to merge crowns detected in several windows: this engine's NMS compared with torchvision's.

    .venv/bin/python benchmarks/merge.py      (part of `make bench`; about a minute)

Simulated forest of constant density: crowns of 2 to 6 m at 10 cm, each detected twice, displaced by some pixels. Times
are CPU times of one thread. The crowns of windows are merged column by column, as in a prediction; the result is
compared with NMS of all of them at once.
"""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
import torchvision

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from sections import keep  # noqa: E402

from deepforest_qgis.crowns.merging import WindowCrowns, merge, nms  # noqa: E402
from deepforest_qgis.imagery.windows import WindowGrid  # noqa: E402
from deepforest_qgis.model.devices import list_devices  # noqa: E402

__all__ = ["main"]

COUNTS = (10_000, 30_000, 100_000, 300_000, 1_000_000)
MOST_FOR_TORCHVISION = 100_000
IOU = 0.15  # the default of a prediction
TURNS = 3
WINDOW_PX, OVERLAP = 800, 0.125
COLUMNS_COUNT = 300_000

FloatArray = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Row:
    """CPU seconds for a number of boxes; ``theirs`` and ``same`` are None if torchvision was not run."""

    boxes: int
    kept: int
    ours: float
    theirs: float | None
    same: bool | None


def forest(count: int, rng: np.random.Generator) -> tuple[FloatArray, FloatArray]:
    """Boxes (count, 4) in pixels and their scores (count,)."""
    crowns = count // 2
    centre = rng.uniform(0, 45 * crowns**0.5, (crowns, 2))
    width = rng.uniform(20, 60, (crowns, 1))
    centre = np.concatenate([centre, centre + rng.normal(0, 2, centre.shape)])
    width = np.concatenate([width, width * rng.uniform(0.9, 1.1, width.shape)])
    return np.hstack([centre - width / 2, centre + width / 2]), rng.random(2 * crowns)


def measure(count: int) -> Row:
    boxes, scores = forest(count, np.random.default_rng(count))
    times = []
    for _ in range(TURNS):
        began = time.process_time()
        kept, _ = nms(boxes, scores, IOU)
        times.append(time.process_time() - began)
    if count > MOST_FOR_TORCHVISION:
        return Row(count, len(kept), min(times), None, None)
    began = time.process_time()
    theirs = torchvision.ops.nms(torch.from_numpy(boxes), torch.from_numpy(scores), IOU).numpy()
    return Row(count, len(kept), min(times), time.process_time() - began, bool(np.array_equal(kept, theirs)))


def by_columns(count: int) -> tuple[int, float, bool]:
    """Number of kept crowns, CPU seconds, and whether merging by column equals NMS of all crowns."""
    boxes, scores = forest(count, np.random.default_rng(count))
    side = int(np.ceil(boxes.max()))
    grid = WindowGrid(side, side, WINDOW_PX, WINDOW_PX, OVERLAP)
    windows: list[WindowCrowns] = []
    for index, window in enumerate(grid):
        low, high = np.tile(window[:2], 2), np.tile(np.add(window[:2], window[2:]), 2)
        near = np.flatnonzero((boxes[:, :2] < high[:2]).all(axis=1) & (boxes[:, 2:] > low[:2]).all(axis=1))
        clipped = np.clip(boxes[near], low, high)
        windows.append((np.column_stack([clipped, scores[near], scores[near]]), window, grid.core(index)))
    began = time.process_time()
    merged = np.concatenate(list(merge(windows, IOU, global_nms=True)))
    seconds = time.process_time() - began
    every = np.concatenate([crowns for crowns, _, _ in windows])
    kept, _ = nms(np.trunc(every[:, :4]), every[:, 4], IOU)
    return len(merged), seconds, sorted(map(tuple, merged)) == sorted(map(tuple, every[kept]))


def main() -> int:
    rows = [measure(count) for count in COUNTS]
    counts, times = np.asarray([row.boxes for row in rows]), np.asarray([row.ours for row in rows])
    slope, start = np.polyfit(counts, times, 1)
    explained = 1 - np.var(times - (start + slope * counts)) / np.var(times)
    lines = [
        "# Time to merge crowns",
        "",
        (
            f"{list_devices()[-1]['name']}, torchvision {torchvision.__version__}. NMS with IoU threshold {IOU}; CPU "
            f"time of one thread, best of {TURNS} runs, torchvision 1 run."
        ),
        "",
        "| boxes | kept | this engine (s) | torchvision (s) | speed-up | identical result |",
        "|---|---|---|---|---|---|",
    ]
    for row in rows:
        other = "– | – | –"
        if row.theirs is not None:
            other = f"{row.theirs:.2f} | {row.theirs / row.ours:.0f} | {'yes' if row.same else 'NO'}"
        lines.append(f"| {row.boxes:,} | {row.kept:,} | {row.ours:.2f} | {other} |")
    lines += ["", f"Linear fit: {slope * 1e6:.2f} s per million boxes (explained variance {explained:.2%})."]
    count, seconds, same = by_columns(COLUMNS_COUNT)
    verdict = "identical to" if same else "DIFFERENT from"
    columns = (
        f"Merging {COLUMNS_COUNT:,} boxes by column of windows, as in a prediction: {seconds:.2f} s, {count:,} crowns, "
        f"{verdict} NMS of all boxes at once."
    )
    lines += ["", columns]
    table = "\n".join(lines) + "\n"
    keep("merge", table)
    return 0 if same and all(row.same is not False for row in rows) else 1


if __name__ == "__main__":
    raise SystemExit(main())
