"""Detection of the crowns of one raster by the workers of a Dask cluster, block by block."""

from __future__ import annotations

import asyncio
import queue
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any

from ...common.errors import DeepForestError, EngineError, InputError
from ...common.events import Listener
from ...common.messages import Message
from ...imagery.prefetch import ReadOrder
from .detection import DetectionSettings, Totals
from .pipeline import WindowStore
from .source_monitor import SourceChangedError, SourceMonitor

__all__ = ["ClusterDetector", "check_same", "connected", "no_workers", "unfit"]

WORKER_SECONDS = 120  # without any worker, until the run ends
POLL_SECONDS = 0.5
WORKER_CHECK_SECONDS = 5.0
BLOCK_WINDOWS = 64  # at most
BLOCKS_PER_WORKER = 4  # at least, if the windows suffice, so that workers end at about the same time
IN_FLIGHT = 3  # blocks per worker
RETRIES = 2  # of a block after an error


class ClusterDetector:
    """Detects crowns with the workers of a cluster.

    Windows are cut into blocks, of which a few per worker are computed or wait at any time. A block that is lost with
    its worker is computed again.

    Args:
        client: The client of ``distributed``.
        run: Id of the run on the cluster.
        delivery: Brings the settings to the workers.
        settings: The settings.

    Attributes:
        computation: See :class:`.detection.Detector`; known after :meth:`prepare`.
    """

    def __init__(self, client: Any, run: str, delivery: Any, settings: DetectionSettings) -> None:
        self._client, self._run, self._delivery, self._settings = client, run, delivery, settings
        self.computation = ""
        self._delivered = False
        self._pending: dict[str, tuple[Any, int]] = {}
        self._workers = 1
        self._checked = self._had_workers = time.monotonic()

    def prepare(self, listener: Listener) -> None:
        """Load the network on each worker, after it has checked model and raster.

        Raises:
            Cancelled: The job was cancelled.
            EngineError: The connection to the cluster was lost, or all workers ended.
            InputError: A worker does not fit the job.
        """
        from .blocks import prepare

        listener.progress(Message("Preparing workers"), 0, 0)
        with connected():
            self._client.register_plugin(self._delivery)
            self._delivered = True
            started = {
                worker: self._client.submit(
                    prepare, self._run, workers=[worker], pure=False, key=f"prepare-{self._run}-{worker}"
                )
                for worker in self._client.nthreads()
            }
        found: dict[str, str] = {}
        while started:
            listener.check()
            self._watch_cluster()
            for worker in [one for one, future in started.items() if future.done()]:
                found[worker] = self._prepared(worker, started.pop(worker))
            with connected():
                left = self._client.nthreads()
            started = {worker: future for worker, future in started.items() if worker in left}
            time.sleep(POLL_SECONDS / 5)
        check_same(found)
        self.computation = next(iter(found.values()), "")
        if not self.computation:
            raise no_workers()

    def _prepared(self, worker: str, future: Any) -> str:
        try:
            with connected():
                return str(future.result())
        except DeepForestError as error:
            if isinstance(error, EngineError):
                raise
            raise unfit(worker, error) from error

    def run(
        self, indices: Sequence[int], store: WindowStore, progress: Callable[[int], None], listener: Listener
    ) -> Totals:
        """Detect crowns; see :meth:`.detection.Detector.run`.

        Raises:
            EngineError: The connection to the cluster was lost, all workers ended, or a block failed repeatedly.
        """
        try:
            return self._gather(self._blocks(indices), store, progress, listener)
        finally:
            self.release()

    def _gather(
        self, blocks: Iterator[list[int]], store: WindowStore, progress: Callable[[int], None], listener: Listener
    ) -> Totals:
        finished: queue.SimpleQueue[Any] = queue.SimpleQueue()
        found, waited, full, most, notes = 0, 0.0, 0, 0, set()
        while True:
            listener.check()
            self._watch_cluster()
            while len(self._pending) < IN_FLIGHT * self._workers and (block := next(blocks, None)) is not None:
                self._submit(block, finished)
            if not self._pending:
                return Totals(waited / self._workers, full, most)
            try:
                future = finished.get(timeout=POLL_SECONDS)
            except queue.Empty:
                continue
            if (result := self._result(future, finished)) is None:
                continue
            store.add(result.windows.items())
            for windows, unreadable in result.damaged:
                store.add(windows, unreadable)
            found += self._pending.pop(future.key)[1]
            progress(found)
            waited, full = waited + result.totals.waited, full + result.totals.full_windows
            most = result.totals.max_detections
            for note in result.notes:
                if note not in notes:
                    notes.add(note)
                    listener.warning(note)

    def _blocks(self, indices: Sequence[int]) -> Iterator[list[int]]:
        """Blocks of windows that are next to each other, in the order in which a raster is read."""
        with self._settings.raster.open() as raster:
            order = ReadOrder.along(self._settings.grid, raster).sorted(indices)
        self._watch_cluster(now=True)
        share = -(-len(order) // (BLOCKS_PER_WORKER * self._workers))
        size = max(min(share, BLOCK_WINDOWS), self._settings.batch_size)
        return (order[start : start + size] for start in range(0, len(order), size))

    def _submit(self, block: list[int], finished: queue.SimpleQueue[Any]) -> None:
        from .blocks import detect_block

        with connected():
            future = self._client.submit(
                detect_block,
                self._run,
                block,
                pure=False,
                retries=RETRIES,
                key=f"windows-{self._run}-{block[0]}",
            )
        self._pending[future.key] = future, len(block)
        future.add_done_callback(finished.put)

    def _result(self, future: Any, finished: queue.SimpleQueue[Any]) -> Any:
        """The result of a finished block; None if it was lost with its worker, and is computed again."""
        from distributed import KilledWorker

        try:
            with connected():
                result = future.result(timeout=WORKER_CHECK_SECONDS)
        except (TimeoutError, asyncio.TimeoutError) as error:  # two classes before Python 3.11
            if future.status == "error":  # raised by the worker
                raise _failed_block(error) from error
            future.add_done_callback(finished.put)
            return None
        except KilledWorker as error:
            raise EngineError(
                "Several worker processes ended, one after the other, while they computed the same block of windows.",
                "Their memory may be too small: see their logs. Use a smaller batch size, and run the job again: "
                "finished windows are kept.",
            ) from error
        except (DeepForestError, SourceChangedError):
            raise
        except Exception as error:
            raise _failed_block(error) from error
        if result.computation != self.computation:
            raise unfit(result.worker, Message("It computes with {computation}.", computation=result.computation))
        return result

    def _watch_cluster(self, now: bool = False) -> None:
        """Count the workers from time to time.

        Raises:
            EngineError: The connection to the scheduler was lost, or there has been no worker for too long.
        """
        if self._client.status != "running":
            raise connection_lost()
        if not now and time.monotonic() < self._checked + WORKER_CHECK_SECONDS:
            return
        with connected():
            workers = len(self._client.nthreads())
        self._checked = time.monotonic()
        if workers:
            self._workers, self._had_workers = workers, self._checked
        elif self._checked > self._had_workers + WORKER_SECONDS:
            raise no_workers()

    def check_source(self, store: WindowStore, listener: Listener) -> None:
        """Check once more that the raster is unchanged; the workers have checked each block."""
        SourceMonitor(self._settings.fingerprint, store, listener).finish()

    def release(self) -> None:
        """Stop the blocks that are computed, and release the networks of the workers."""
        futures, self._pending = [future for future, _ in self._pending.values()], {}
        if self._delivered and self._client.status == "running":
            self._delivered = False
            with suppress(Exception):  # the connection may be lost at any time
                self._client.cancel(futures)
                self._client.unregister_worker_plugin(self._delivery.name)


def check_same(computations: Mapping[str, Any]) -> None:
    """Refuse workers that differ in their device or numerical precision.

    Raises:
        InputError: The first one, and another one, compute with different values.
    """
    for worker, computation in computations.items():
        first = next(iter(computations))
        if computation != computations[first]:
            raise InputError(
                "Worker '{first}' computes with {one}, but worker '{second}' with {other}.",
                "Choose a device and a numerical precision that all workers have.",
                first=first,
                one=computations[first],
                second=worker,
                other=computation,
            )


# -- errors ------------------------------------------------------------------------------------


@contextmanager
def connected() -> Iterator[None]:
    """Raise errors of the connection to the scheduler with messages for the user."""
    from distributed import CancelledError
    from distributed.comm.core import CommClosedError

    try:
        yield
    except (CancelledError, CommClosedError) as error:
        raise connection_lost() from error


def _failed_block(error: Exception) -> EngineError:
    return EngineError(
        "The workers cannot compute a block of windows: {error}.",
        "See the logs of the workers. Finished windows are kept.",
        error=repr(error),
    )


def connection_lost() -> EngineError:
    return EngineError(
        "The connection to the scheduler of the cluster was lost.",
        "Start the cluster again, and run the same job: finished windows are kept.",
    )


def no_workers() -> EngineError:
    """Return the error of a cluster without workers."""
    return EngineError(
        "The cluster has had no workers for {seconds} seconds.",
        "Start workers, and run the same job: finished windows are kept.",
        seconds=WORKER_SECONDS,
    )


def unfit(worker: str, error: DeepForestError | Message) -> InputError:
    """Return the error of a worker that cannot take part in a run."""
    message, hint = (error, "") if isinstance(error, Message) else (error.message, error.hint)
    return InputError(
        Message("Worker '{worker}' does not fit this run. {error}", worker=worker, error=message), Message.of(hint)
    )
