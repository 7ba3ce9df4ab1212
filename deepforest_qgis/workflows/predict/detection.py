"""Detection of crowns in windows by one process: its settings, its backend, and the pipelines of its devices."""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Protocol

import numpy as np

from ...common.errors import Cancelled, InputError
from ...common.events import Listener
from ...common.messages import Message
from ...common.processes import available_cores
from ...imagery.fingerprint import RasterFingerprint
from ...imagery.prefetch import ReadOrder, read_ahead
from ...imagery.raster import RasterReference
from ...imagery.windows import Bounds, ImageGeometry, WindowGrid
from ...model.backends import Backend, make_backend
from ...model.detector import CrownDetector
from ...model.devices import Compute
from ...model.openvino_backend import Calibration
from .pipeline import IndexedCrowns, InferencePipeline, WindowStore
from .planning import PredictionPlan
from .source_monitor import SourceMonitor

__all__ = ["DetectionSettings", "Detector", "DeviceDetector", "Totals"]

MAX_READERS = 4  # threads that decode windows for a graphics card
CALIBRATION_PATCHES = 64


@dataclass(frozen=True)
class DetectionSettings:
    """The part of a plan on which the crowns of a window depend; a small value for other processes.

    Attributes:
        raster: The raster with its bands and stretch.
        fingerprint: Identity of the raster's files.
        grid: All windows of the raster.
        geometry: Size of the images, their scale, and the window scale.
        windows: Number of windows of the whole run.
        patches: Number of patches of the whole run.
        calibration: Windows from all over the region of interest, in random order, for the ranges of int8.
        score_threshold: Crowns with a lower score are dropped.
        compute: Devices and numerical precision.
        batch_size: Windows per step.
    """

    raster: RasterReference
    fingerprint: RasterFingerprint
    grid: WindowGrid
    geometry: ImageGeometry
    windows: int
    patches: int
    calibration: tuple[int, ...]
    score_threshold: float
    compute: Compute
    batch_size: int

    @classmethod
    def of(cls, plan: PredictionPlan) -> DetectionSettings:
        """Return the settings of a plan."""
        layout = plan.layout
        wanted = max(int(CALIBRATION_PATCHES / layout.geometry.window_scale**2), 1)
        steps = np.unique(np.linspace(0, len(layout.indices) - 1, 2 * wanted).astype(int))
        return cls(
            raster=plan.raster,
            fingerprint=plan.fingerprint,
            grid=layout.grid,
            geometry=layout.geometry,
            windows=len(layout.indices),
            patches=round(layout.patches),
            calibration=tuple(layout.indices[step] for step in np.random.default_rng(1).permutation(steps)),
            score_threshold=plan.score_threshold,
            compute=plan.compute,
            batch_size=plan.batch_size,
        )


@dataclass(frozen=True)
class Totals:
    """Figures of a detection.

    Attributes:
        waited: Seconds in which a device had nothing to compute, a mean over the devices.
        full_windows: Number of windows with as many crowns as the network returns at most.
        max_detections: That number of crowns.
    """

    waited: float
    full_windows: int
    max_detections: int


class Detector(Protocol):
    """Detects crowns in windows.

    Attributes:
        computation: Device, backend and numerical precision, for display and to compare runs.
    """

    computation: str

    def run(
        self, indices: Sequence[int], store: WindowStore, progress: Callable[[int], None], listener: Listener
    ) -> Totals:
        """Detect crowns in windows.

        Args:
            indices: The windows.
            store: Receives the windows with their crowns.
            progress: Called with the number of windows that are finished.
            listener: Receives warnings; can cancel the detection.

        Raises:
            Cancelled: The finished windows are in the store.
            InputError: The memory does not suffice for a single window.
            OutputError: The store cannot be written.
            RasterError: The raster cannot be read.
            SourceChangedError: The raster changed while it was read.
        """

    def check_source(self, store: WindowStore, listener: Listener) -> None:
        """Check once more that the raster is unchanged. Raises RasterError or SourceChangedError."""


class DeviceDetector:
    """Detects crowns with the devices of this machine: a pipeline of readers and network for each of them.

    Args:
        settings: The settings.
        network: The network; its score threshold and window scale are set.
        listener: Receives log lines; can cancel the preparation.

    Raises:
        Cancelled: The job was cancelled during the preparation.
        InputError: The numerical precision is not supported, or the raster has no valid pixels to calibrate it.
        RasterError: The raster cannot be read.
    """

    def __init__(self, settings: DetectionSettings, network: CrownDetector, listener: Listener) -> None:
        self._settings = settings
        self._monitors: list[SourceMonitor] = []
        compute = settings.compute
        network.model.score_thresh = settings.score_threshold
        network.set_window_scale(settings.geometry.window_scale)
        self._max_detections = network.model.detections_per_img
        shape = (min(settings.batch_size, max(settings.windows, 1)), *(settings.geometry.side,) * 2)
        copies = [network, *(copy.deepcopy(network) for _ in compute.devices[1:])]
        given = compute.precision, shape, settings.patches, listener, partial(_calibration, settings)
        self._backends = [
            make_backend(one, device, *given) for one, device in zip(copies, compute.devices, strict=True)
        ]
        precision = str(compute.precision).removeprefix("torch.")
        self.computation = f"{compute.device.type}, {self._backends[0].name}, {precision}"

    def run(
        self, indices: Sequence[int], store: WindowStore, progress: Callable[[int], None], listener: Listener
    ) -> Totals:
        """Detect crowns; see :meth:`Detector.run`. Each device gets a contiguous part of the windows."""
        self._monitors, count = [], len(self._backends)
        if count == 1:
            return self._run(self._backends[0], indices, store, progress, listener)
        with self._settings.raster.open() as raster:
            order = ReadOrder.along(self._settings.grid, raster).sorted(indices)
        shared = _SharedRun(store, progress, listener, count)

        def run(number: int) -> Totals:
            part = order[len(order) * number // count : len(order) * (number + 1) // count]
            try:
                return self._run(self._backends[number], part, shared, partial(shared.report, number), shared)
            except BaseException:
                shared.cancel()  # the other devices stop too
                raise

        with ThreadPoolExecutor(count, thread_name_prefix="device") as threads:
            running = [threads.submit(run, number) for number in range(count)]
        for error in sorted(filter(None, (one.exception() for one in running)), key=_is_cancelled):
            raise error
        totals = [one.result() for one in running]
        waited, full = sum(one.waited for one in totals) / count, sum(one.full_windows for one in totals)
        return Totals(waited, full, self._max_detections)

    def check_source(self, store: WindowStore, listener: Listener) -> None:
        """Check once more that the raster is unchanged; see :meth:`Detector.check_source`."""
        for monitor in self._monitors:
            monitor.finish()

    def _run(
        self,
        backend: Backend,
        indices: Sequence[int],
        store: WindowStore,
        progress: Callable[[int], None],
        listener: Listener,
    ) -> Totals:
        settings = self._settings
        # A processor computes with all its cores; a second reader would only compete with it.
        cores = available_cores() // 2 // len(self._backends)
        readers = 1 if settings.compute.device.type == "cpu" else min(max(cores, 1), MAX_READERS)
        monitor = SourceMonitor(settings.fingerprint, store, listener)
        self._monitors.append(monitor)
        pipeline = InferencePipeline(backend, settings.batch_size, self._max_detections, store, listener)
        with settings.raster.open() as raster:
            windows = read_ahead(raster, settings.grid, settings.geometry, indices, 4 * settings.batch_size, readers)
            with closing(windows):
                pipeline.run(monitor.watch(windows), progress)
        return Totals(pipeline.waited, pipeline.full_windows, self._max_detections)


class _SharedRun(Listener):
    """The store, the progress and the listener of a run, shared by the threads of several devices."""

    def __init__(self, store: WindowStore, progress: Callable[[int], None], listener: Listener, count: int) -> None:
        super().__init__()
        self._store, self._progress, self._listener = store, progress, listener
        self._found = [0] * count
        self._lock = threading.Lock()

    def check(self) -> None:
        super().check()
        self._listener.check()

    def on_log(self, level: str, message: Message) -> None:
        with self._lock:
            (self._listener.warning if level == "warning" else self._listener.info)(message)

    def report(self, number: int, found: int) -> None:
        """Take note of the windows that a device has finished."""
        with self._lock:
            self._found[number] = found
            self._progress(sum(self._found))

    def add(self, windows: Iterable[IndexedCrowns], unreadable: Iterable[Bounds] = ()) -> None:
        with self._lock:
            self._store.add(windows, unreadable)

    def drop(self, windows: Iterable[int]) -> None:
        with self._lock:
            self._store.drop(windows)


def _is_cancelled(error: BaseException) -> bool:
    return isinstance(error, Cancelled)


def _calibration(settings: DetectionSettings) -> Calibration:
    """Images of windows with data, from all over the region of interest, for the ranges of int8."""
    scale = settings.geometry.window_scale
    wanted = max(int(CALIBRATION_PATCHES / scale**2), 1)
    with settings.raster.open() as raster:
        windows = (raster.read_patch(settings.grid[index], settings.geometry) for index in settings.calibration)
        images = [window.image for window in islice((one for one in windows if one.has_data), wanted)]
    if not images:
        raise InputError(
            "int8 calibration failed: raster '{raster}' has no valid pixels in the region of interest.",
            "Choose 'auto' as the numerical precision.",
            raster=settings.fingerprint.title,
        )
    return Calibration(np.stack(images), scale)
