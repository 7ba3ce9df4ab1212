"""Predictions by worker processes: what the scheduler sustains, and 1 and 2 workers compared with the plain run.

    .venv/bin/python benchmarks/scale.py [--files 24] [--side 1000] [--workers 1 2] [--blocks 2000] [--crowns 1000000]
        [--memory 10 100]

1. Null model: workers return blocks at once, without reading or computing, so that the rate is that of the client and
   of the scheduler. Empty blocks measure the scheduler; blocks of 64 windows with 40 crowns each, which the client adds
   to the journal, measure the client. The memory of the client is measured while the crowns arrive.
2. A synthetic county: files of a real image, side by side, in one run (`predict-tiles`). "At borders": merging and
   writing the crowns. "Outside blocks": share of the workers' time in which they computed no block. The plain run and
   each worker have one core, so that more workers are more cores, as in a cluster; the client shares them.
3. Memory: synthetic counties with more and more files of one window each, with 2 workers.

With the default numbers it takes some minutes. The committed table: --files 400 --crowns 10000000 --memory 10 100 1000.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import distributed
import numpy as np
import psutil
import rasterio
import torch
from affine import Affine

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from sections import keep  # noqa: E402

from deepforest_qgis.common.events import Listener  # noqa: E402
from deepforest_qgis.common.jobs import PredictTilesJob  # noqa: E402
from deepforest_qgis.common.messages import Message  # noqa: E402
from deepforest_qgis.model.devices import list_devices  # noqa: E402
from deepforest_qgis.workflows.predict import blocks, cluster_detector, many_rasters  # noqa: E402
from deepforest_qgis.workflows.predict.inference import STAGE  # noqa: E402
from deepforest_qgis.workflows.predict.journal import Journal  # noqa: E402

__all__ = ["main"]

TILE = ROOT / ".samples" / "yellowstone_test.tif"
WINDOWS, CROWNS = 64, 40  # of a block, of a window
WINDOW_SIDE = 400  # pixels of a file with one window
NULL_PROCESSES, NULL_THREADS, IN_FLIGHT = 2, 8, 64


@dataclass(frozen=True)
class NullRow:
    """Rate of blocks without a network, and the memory of the client in MB at a tenth of them and at the end."""

    content: str
    blocks: int
    seconds: float
    early: float
    late: float


@dataclass(frozen=True)
class Row:
    """A run: seconds until the first block, of the detection and of merging and writing; CPU seconds of windows."""

    workers: int
    windows: int
    crowns: int
    before: float
    detection: float
    writing: float
    busy: float
    cpu: float
    client: float
    worker: float


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=24)
    parser.add_argument("--side", type=int, default=1000, help="of a file, in pixels")
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--blocks", type=int, default=2000)
    parser.add_argument("--crowns", type=int, default=1_000_000)
    parser.add_argument("--memory", type=int, nargs="+", default=[10, 100], help="numbers of files")
    given = parser.parse_args()
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["XDG_CACHE_HOME"] = scratch
        null = list(_null_rows(given.blocks, max(given.crowns // (WINDOWS * CROWNS), 10)))
        folder = Path(scratch, "county")
        _write_county(folder, given.files, given.side)
        rows = [_measured(folder, workers) for workers in (0, *given.workers)]
        memory = []
        for files in given.memory:
            folder = Path(scratch, f"memory{files}")
            _write_county(folder, files, WINDOW_SIDE)
            memory.append(_measured(folder, workers=2))
    keep("scale", _table(null, rows, given, load) + _memory_table(given.memory, memory))
    return 0


# -- null model --------------------------------------------------------------------------------


def null_block(run: str, indices: list[int]) -> blocks.Block:
    """An empty block, at once."""
    return blocks.Block("", "null")


def full_block(run: str, indices: list[int]) -> blocks.Block:
    """A block whose windows have CROWNS crowns each, at once."""
    crowns = np.random.default_rng(indices[0]).uniform(0, 1000, (CROWNS, 6))
    return blocks.Block("", "null", dict.fromkeys(indices, crowns))


class _Nowhere:
    def add(self, windows: Any, unreadable: Any = ()) -> None:
        list(windows)

    def drop(self, windows: Any) -> None:
        pass


def _null_rows(empty: int, full: int) -> Iterator[NullRow]:
    real, cluster_detector.IN_FLIGHT = cluster_detector.IN_FLIGHT, IN_FLIGHT
    with (
        distributed.LocalCluster(
            n_workers=NULL_PROCESSES, threads_per_worker=NULL_THREADS, memory_limit=0, dashboard_address=None
        ) as local,
        distributed.Client(local) as client,
    ):
        yield _null_row(client, "empty", null_block, _Nowhere(), empty)
        journal = Journal("null", {}, resume=False)
        yield _null_row(client, f"{WINDOWS} windows with {CROWNS} crowns each, journal", full_block, journal, full)
        journal.close(keep=False)
    cluster_detector.IN_FLIGHT = real


def _null_row(client: Any, content: str, function: Any, store: Any, count: int) -> NullRow:
    process, seen = psutil.Process(), []
    with _replaced(blocks, "detect_block", function):
        detector = cluster_detector.ClusterDetector(client, content[:5], None, None)  # type: ignore[arg-type]
        detector.computation = "null"
        detector._watch_cluster(now=True)
        indices = (list(range(number * WINDOWS, (number + 1) * WINDOWS)) for number in range(count))
        began = time.perf_counter()
        detector._gather(indices, store, lambda _: seen.append(process.memory_info().rss / 1e6), Listener())
        seconds = time.perf_counter() - began
    print(content, count / seconds, "blocks per second", flush=True)
    return NullRow(content, count, seconds, seen[count // 10], seen[-1])


@contextmanager
def _replaced(module: Any, name: str, value: Any) -> Iterator[Any]:
    real = getattr(module, name)
    setattr(module, name, value)
    try:
        yield real
    finally:
        setattr(module, name, real)


# -- county ------------------------------------------------------------------------------------


def _write_county(folder: Path, files: int, side: int) -> None:
    folder.mkdir()
    columns = int(np.ceil(files**0.5))
    with rasterio.open(TILE) as tile:
        times = -(-side // tile.height), -(-side // tile.width)
        values = np.tile(tile.read(), (1, *times))[:, :side, :side]
    for number in range(files):
        row, column = divmod(number, columns)
        transform = Affine(0.1, 0, 500_000 + column * side / 10, 0, -0.1, 5_000_000 - row * side / 10)
        with rasterio.open(
            folder / f"{number:05}.tif",
            "w",
            driver="GTiff",
            width=side,
            height=side,
            count=3,
            dtype="uint8",
            crs="EPSG:32612",
            transform=transform,
            tiled=True,
            blockxsize=512,
            blockysize=512,
            compress="jpeg",
            photometric="ycbcr",
        ) as target:
            target.write(values)


class _Clock(Listener):
    """Times of the first and the last progress of the detection, and the memory of the process."""

    def __init__(self) -> None:
        super().__init__()
        self.first = self.last = 0.0
        self.memory = self.cpu = 0.0

    def on_progress(self, stage: Message, done: int, total: int, seconds_left: float | None) -> None:
        self.memory = max(self.memory, psutil.Process().memory_info().rss / 1e6)
        if stage == STAGE:
            self.last = time.perf_counter()
            if not self.first:
                self.first, self._began = self.last, time.process_time()
            self.cpu = time.process_time() - self._began


def timed_block(run: str, indices: list[int]) -> blocks.Block:
    """A block with the seconds that it took, its CPU seconds, and the memory of the worker in MB."""
    began, cpu = time.perf_counter(), time.process_time()
    block = blocks.detect_block(run, indices)
    spent = time.perf_counter() - began, time.process_time() - cpu, psutil.Process().memory_info().rss / 1e6
    block.spent = spent  # type: ignore[attr-defined]
    return block


def _use_cores(count: int) -> None:
    """Restrict all threads of this process to some cores; workers inherit those of the thread that starts them."""
    if hasattr(os, "sched_setaffinity"):
        for thread in psutil.Process().threads():
            os.sched_setaffinity(thread.id, range(count))


def _measured(folder: Path, workers: int) -> Row:
    job = PredictTilesJob(
        (), str(folder.parent / f"crowns{workers}.gpkg"), str(folder), device="cpu", workers=workers, resume=False
    )
    spent: list[tuple[float, float, float]] = []
    torch.set_num_threads(1)
    _use_cores(max(workers, 1))
    clock, real = _Clock(), cluster_detector.ClusterDetector._result

    def result(self: Any, *given: Any) -> Any:
        block = real(self, *given)
        if block is not None:
            spent.append(block.spent)
        return block

    began = time.perf_counter()
    with (
        _replaced(blocks, "detect_block", timed_block),
        _replaced(cluster_detector.ClusterDetector, "_result", result),
    ):
        found = many_rasters.run(job, clock)
    ended = time.perf_counter()
    detection = clock.last - clock.first
    busy = sum(one for one, _, _ in spent) / (workers * detection) if workers else 1.0
    memory = max((most for _, _, most in spent), default=0.0)
    cpu = sum(one for _, one, _ in spent) if workers else clock.cpu
    print(workers, found["windows"], detection, flush=True)
    return Row(
        workers,
        found["windows"],
        found["count"],
        clock.first - began,
        detection,
        ended - clock.last,
        busy,
        cpu,
        clock.memory,
        memory,
    )


# -- table -------------------------------------------------------------------------------------


def _table(null: list[NullRow], rows: list[Row], given: argparse.Namespace, load: float) -> str:
    plain, single = rows[0], next((row for row in rows if row.workers == 1), rows[0])

    def efficiency(row: Row) -> str:
        if not row.workers:
            return "–"
        return f"{row.windows / row.detection / row.workers / (single.windows / single.detection):.0%}"

    lines = [
        "# Predictions by worker processes",
        "",
        (
            f"{list_devices()[-1]['name']}; dask {distributed.__version__}. Scheduler, client and workers share the "
            f"machine, whose load by other programs was {load:.1f} at the start."
        ),
        "",
        (
            f"Null model: {NULL_PROCESSES} worker processes with {NULL_THREADS} threads each, "
            f"{NULL_PROCESSES * IN_FLIGHT} blocks in flight."
        ),
        "",
        "| content of a block | blocks | blocks per second | client after a tenth (MB) | client at the end (MB) |",
        "|---|---|---|---|---|",
        *(
            f"| {row.content} | {row.blocks:,} | {row.blocks / row.seconds:.0f} | {row.early:.0f} | {row.late:.0f} |"
            for row in null
        ),
        "",
        (
            f"County: {given.files:,} files of {given.side:,} × {given.side:,} pixels at 10 cm, bundled model, "
            f"{plain.windows:,} windows, {plain.crowns:,} crowns in the plain run. The plain run and each "
            "worker have one core, which other programs use too. Efficiency: windows per second and worker, relative "
            "to one worker."
        ),
        "",
        (
            "| workers | start (s) | detection (s) | windows per second | of the plain run | efficiency "
            "| CPU seconds per window | outside blocks | at borders (s) | client (MB) | worker (MB) |"
        ),
        "|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        rate, known = row.windows / row.detection, bool(row.workers)
        cells = [
            str(row.workers) if known else "plain run",
            f"{row.before:.1f}",
            f"{row.detection:.1f}",
            f"{rate:.2f}",
            f"{rate / (plain.windows / plain.detection):.0%}",
            efficiency(row),
            f"{row.cpu / row.windows:.2f}",
            f"{1 - row.busy:.0%}" if known else "–",
            f"{row.writing:.1f}",
            f"{row.client:.0f}",
            f"{row.worker:.0f}" if known else "–",
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join([*lines, ""])


def _memory_table(files: list[int], rows: list[Row]) -> str:
    lines = [
        "",
        f"Memory: files of {WINDOW_SIDE} × {WINDOW_SIDE} pixels, 2 workers; maximum of the client and of a worker.",
        "",
        "| files | windows | crowns | client (MB) | worker (MB) |",
        "|---|---|---|---|---|",
        *(
            f"| {count:,} | {row.windows:,} | {row.crowns:,} | {row.client:.0f} | {row.worker:.0f} |"
            for count, row in zip(files, rows, strict=True)
        ),
    ]
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    sys.exit(main())
