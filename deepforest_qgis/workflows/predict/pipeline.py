"""Inference pipeline: windows come from the readers, the device computes, boxes are post-processed in a thread."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Protocol

import numpy as np

from ...array_types import ByteArray, FloatArray
from ...common.errors import InputError, is_out_of_memory
from ...common.events import Listener
from ...imagery.window_image import WindowImage
from ...imagery.windows import Bounds
from ...model.architectures import HeadOutput
from ...model.backends import Backend
from ...model.detections import Detections

__all__ = ["IndexedCrowns", "InferencePipeline", "WindowStore"]

IndexedImage = tuple[int, WindowImage]
IndexedCrowns = tuple[int, FloatArray | None]


class WindowStore(Protocol):
    """Keeps finished windows with their crowns, as :class:`.journal.Journal` does."""

    def add(self, windows: Iterable[IndexedCrowns], unreadable: Iterable[Bounds] = ()) -> None:
        """Keep finished windows, and blocks of the raster that could not be read."""

    def drop(self, windows: Iterable[int]) -> None:
        """Remove windows that have to be computed again."""


class InferencePipeline:
    """Detects crowns in batches of windows and records each batch in a store at once.

    While the device computes a batch, the boxes of the previous one are decoded and recorded. If memory runs out, the
    batch size is halved.

    Args:
        backend: Runs the network.
        batch_size: Windows per step.
        max_detections: Largest number of crowns that the network returns for a window.
        store: Receives the windows.
        listener: Can cancel before every window.

    Attributes:
        max_detections: As given.
        waited: Seconds in which the device had nothing to compute.
        full_windows: Number of windows with ``max_detections`` crowns.
    """

    def __init__(
        self, backend: Backend, batch_size: int, max_detections: int, store: WindowStore, listener: Listener
    ) -> None:
        self._backend = backend
        self._batch_size = batch_size
        self.max_detections = max_detections
        self._store = store
        self._listener = listener
        self._ready: list[IndexedImage] = []
        self._pending: tuple[list[IndexedImage], Future[int]] | None = None
        self.waited = 0.0
        self.full_windows = 0

    def run(self, windows: Iterable[IndexedImage], progress: Callable[[int], None]) -> None:
        """Detect crowns in all windows.

        Args:
            windows: Index of each window and its image.
            progress: Called with the number of finished windows.

        Raises:
            Cancelled: The windows that are finished are in the store.
            InputError: The memory does not suffice for a single window.
            OutputError: The store cannot be written.
            RasterError: The raster cannot be read.
        """
        taken = 0
        with ThreadPoolExecutor(1, thread_name_prefix="postprocess") as thread:
            source = iter(windows)
            while (item := self._next(source)) is not None:
                self._listener.check()
                taken += 1
                index, window = item
                if window.has_data:
                    self._ready.append(item)
                else:
                    thread.submit(self._store.add, [(index, None)], window.unreadable_blocks).result()
                if len(self._ready) >= self._batch_size:
                    self._compute(thread)
                    progress(taken - len(self._ready) - len(self._pending[0] if self._pending else ()))
            while self._ready or self._pending:
                self._compute(thread)
                self._finish_pending()

    def _next(self, source: Iterable[IndexedImage]) -> IndexedImage | None:
        began = time.monotonic()
        item: IndexedImage | None = next(iter(source), None)
        self.waited += time.monotonic() - began
        return item

    def _compute(self, thread: ThreadPoolExecutor) -> None:
        while self._ready:
            batch = self._ready[: self._batch_size]
            try:
                output = self._backend.forward(_stacked(batch))
            except (RuntimeError, MemoryError) as error:
                self._halve_batch(error)
                continue
            del self._ready[: len(batch)]
            self._finish_pending()
            self._pending = batch, thread.submit(self._record, batch, output)

    def _finish_pending(self) -> None:
        """Wait until the pending batch is recorded; if its boxes exceed the memory, compute it again."""
        if self._pending is None:
            return
        (batch, full), self._pending = self._pending, None
        try:
            self.full_windows += full.result()
        except (RuntimeError, MemoryError) as error:
            self._halve_batch(error)
            self._ready[:0] = batch

    def _halve_batch(self, error: Exception) -> None:
        """Halve the batch size if the error is a lack of memory; raise other errors."""
        if not is_out_of_memory(error):
            raise error
        if self._batch_size == 1:
            raise InputError(
                "The device does not have enough memory for a single window.",
                "Close other programs, choose a smaller patch size, or use the CPU.",
            ) from None
        self._batch_size = max(self._batch_size // 2, 1)
        self._listener.warning_if(
            self._batch_size,
            "The device ran out of memory. Continuing with batches of {count} window.",
            "The device ran out of memory. Continuing with batches of {count} windows.",
        )

    def _record(self, batch: list[IndexedImage], output: HeadOutput) -> int:
        """Decode the boxes of a batch and record them; the number of full windows."""
        found = self._backend.decode(output)
        crowns = [(index, _to_raster(one, window)) for (index, window), one in zip(batch, found, strict=True)]
        damaged = [window.unreadable_blocks for _, window in batch]
        self._store.add(one for one, blocks in zip(crowns, damaged, strict=True) if not blocks)
        for one, blocks in zip(crowns, damaged, strict=True):
            if blocks:
                self._store.add([one], blocks)
        return sum(len(one.scores) >= self.max_detections for one in found)


def _stacked(batch: list[IndexedImage]) -> ByteArray:
    """Images (B, H, W, 3); a single one is not copied."""
    return batch[0][1].image[None] if len(batch) == 1 else np.stack([window.image for _, window in batch])


def _to_raster(found: Detections, read: WindowImage) -> FloatArray:
    """Detections of a window as (N, 6) in pixels of the raster, clipped to the window."""
    window, (scale_x, scale_y) = read.window, read.scale
    x = np.clip(found.boxes[:, [0, 2]] / scale_x, 0, window.width) + window.col
    y = np.clip(found.boxes[:, [1, 3]] / scale_y, 0, window.height) + window.row
    crowns = np.column_stack([x[:, 0], y[:, 0], x[:, 1], y[:, 1], found.scores, found.classes])
    # Boxes in the padding of a small raster have no width or height left.
    return crowns[(crowns[:, 2] > crowns[:, 0]) & (crowns[:, 3] > crowns[:, 1])]
