"""The heart of a prediction: windows come from the readers, the device computes, crowns are kept in a thread behind."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor

import numpy as np
import numpy.typing as npt

from ...common.errors import InputError, is_out_of_memory
from ...common.events import Listener
from ...imagery.raster import WindowImage
from ...model.backends import Backend, RawOutput
from ...model.detections import Detections
from .journal import Journal

__all__ = ["Finder"]

FloatArray = npt.NDArray[np.float64]
IndexedImage = tuple[int, WindowImage]


class Finder:
    """Finds crowns in batches of windows and journals them, each batch in one step.

    While the device computes a batch, the boxes of the one before are suppressed and written. A device that runs out of
    memory gets half as many windows at a time from then on.

    Attributes: ``waited`` seconds in which nothing was there to compute, ``full`` windows with as many crowns as the
    network gives (``most``).
    """

    def __init__(self, backend: Backend, batch_size: int, most: int, journal: Journal, listener: Listener) -> None:
        self._backend = backend
        self._batch_size = batch_size
        self._most = most
        self._journal = journal
        self._listener = listener
        self._ready: list[IndexedImage] = []
        self._behind: tuple[list[IndexedImage], Future[int]] | None = None
        self.waited = 0.0
        self.full = 0

    def run(self, pieces: Iterable[IndexedImage], progress: Callable[[int], None]) -> None:
        """Find crowns in every piece; ``progress`` is told now and then how many pieces are done.

        Raises:
            Cancelled: what was computed until then is kept. InputError: memory for a single window is missing.
            OutputError: the journal cannot be written. RasterError: the file cannot be read.
        """
        taken = 0
        with ThreadPoolExecutor(1, thread_name_prefix="behind") as thread:
            source = iter(pieces)
            while (piece := self._next(source)) is not None:
                self._listener.check()
                taken += 1
                if piece[1].has_data:
                    self._ready.append(piece)
                else:
                    thread.submit(self._journal.add, [(piece[0], None)], piece[1].unreadable_blocks).result()
                if len(self._ready) >= self._batch_size:
                    self._compute(thread)
                    progress(taken - len(self._ready) - len(self._behind[0] if self._behind else ()))
            while self._ready or self._behind:
                self._compute(thread)
                self._settle()

    def _next(self, source: Iterable[IndexedImage]) -> IndexedImage | None:
        began = time.monotonic()
        piece: IndexedImage | None = next(iter(source), None)
        self.waited += time.monotonic() - began
        return piece

    def _compute(self, thread: ThreadPoolExecutor) -> None:
        while self._ready:
            batch = self._ready[: self._batch_size]
            try:
                seen = self._backend.forward(_stacked(batch))
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error):
                    raise
                self._halve()
                continue
            del self._ready[: len(batch)]
            self._settle()
            self._behind = batch, thread.submit(self._keep, batch, seen)

    def _settle(self) -> None:
        """Wait until the batch behind is kept; where memory was missing for its boxes, it comes again."""
        if self._behind is None:
            return
        (batch, kept), self._behind = self._behind, None
        try:
            self.full += kept.result()
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            self._halve()
            self._ready[:0] = batch

    def _halve(self) -> None:
        if self._batch_size == 1:
            raise InputError(
                "The device has too little memory for a single window.",
                "Close other programs, choose a smaller patch size, or the CPU as the device.",
            ) from None
        self._batch_size = max(self._batch_size // 2, 1)
        self._listener.warning(
            "The device ran out of memory; going on with batches of {batch_size} windows.", batch_size=self._batch_size
        )

    def _keep(self, batch: list[IndexedImage], seen: RawOutput) -> int:
        """Journal the crowns of a batch; how many of its windows were full."""
        found = self._backend.decode(seen)
        self._journal.add(
            ((index, _to_raster(one, image)) for (index, image), one in zip(batch, found, strict=True)),
            (block for _, image in batch for block in image.unreadable_blocks),
        )
        return sum(len(one.scores) >= self._most for one in found)


def _stacked(batch: list[IndexedImage]) -> npt.NDArray[np.uint8]:
    """Images (B, H, W, 3); a single one is not copied."""
    return batch[0][1].image[None] if len(batch) == 1 else np.stack([image.image for _, image in batch])


def _to_raster(found: Detections, piece: WindowImage) -> FloatArray:
    """Detections of one window as (N, 6) in the raster's pixels, clipped to the window."""
    window, (by_x, by_y) = piece.window, piece.scale
    x = np.clip(found.boxes[:, [0, 2]] / by_x, 0, window.width) + window.col
    y = np.clip(found.boxes[:, [1, 3]] / by_y, 0, window.height) + window.row
    crowns = np.column_stack([x[:, 0], y[:, 0], x[:, 1], y[:, 1], found.scores, found.classes])
    # What lies in the padding of a small raster has no width left.
    return crowns[(crowns[:, 2] > crowns[:, 0]) & (crowns[:, 3] > crowns[:, 1])]
