"""Detection of the crowns of blocks of windows, in the worker processes of a Dask cluster."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
import threading
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

import torch
from distributed import WorkerPlugin, get_worker

from ... import __version__
from ...common.errors import Cancelled, InputError, ModelFileError, RasterError
from ...common.events import Listener
from ...common.jobs import DEVICES
from ...common.messages import Message
from ...common.processes import available_cores
from ...files.digests import model_digest
from ...imagery.fingerprint import Change
from ...imagery.windows import Bounds
from ...model.devices import Compute, choose_devices
from ..model_loading import load_model
from .detection import DetectionSettings, DeviceDetector, Totals
from .pipeline import IndexedCrowns

__all__ = ["Assignment", "Block", "Delivery", "Facts", "Place", "detect_block", "prepare", "take_facts", "versions"]

KEPT = 2  # runs whose networks a worker keeps in memory
# M_TRIM_THRESHOLD and M_MMAP_THRESHOLD in bytes: the largest that glibc chooses by itself.
MALLOC = ((-1, 64 * 2**20), (-3, 32 * 2**20))
_SHARE_MODEL = Message("Put the model into a folder that all machines of the cluster share, and choose this file.")


@dataclass(frozen=True)
class Facts:
    """Properties of a worker process.

    Attributes:
        name: Name of the worker in the cluster.
        versions: Versions by package.
        host: Name of its machine.
        gpus: The GPUs that it may use, as CUDA_VISIBLE_DEVICES states them.
        compute: What it computes with.
    """

    name: Any
    versions: Mapping[str, str]
    host: str
    gpus: str
    compute: Compute


@dataclass(frozen=True)
class Place:
    """The place of a worker process among those of its machine.

    Attributes:
        workers: Number of worker processes on the machine.
        number: Number of the process among those that have the same GPUs, from 0.
    """

    workers: int
    number: int = 0


@dataclass(frozen=True)
class Assignment:
    """What a worker process needs to detect crowns for a run.

    Attributes:
        settings: The settings.
        model: Model as given in a job; empty for the bundled model.
        digest: Digest of its weights.
        versions: Versions of the packages on which crowns depend.
        places: Places of the workers by name.
    """

    settings: DetectionSettings
    model: str
    digest: str
    versions: Mapping[str, str]
    places: Mapping[Any, Place]


@dataclass
class Block:
    """The result of a block, and the store in which it is collected.

    Attributes:
        worker: Address of the worker.
        computation: See :class:`.detection.Detector`.
        windows: Index and crowns of each window, as the journal keeps them.
        damaged: Windows with the blocks of the raster that could not be read in them.
        notes: Warnings.
        totals: Figures.
    """

    worker: str
    computation: str
    windows: dict[int, Any] = field(default_factory=dict)
    damaged: list[tuple[list[IndexedCrowns], list[Bounds]]] = field(default_factory=list)
    notes: list[Message] = field(default_factory=list)
    totals: Totals = field(default_factory=lambda: Totals(0.0, 0, 0))

    def add(self, windows: Iterable[IndexedCrowns], unreadable: Iterable[Bounds] = ()) -> None:
        """Keep finished windows, and blocks of the raster that could not be read."""
        if blocks := list(unreadable):
            self.damaged.append((list(windows), blocks))
        else:
            self.windows.update(windows)

    def drop(self, windows: Iterable[int]) -> None:
        """Remove windows that have to be computed again."""
        dropped = set(windows)
        self.windows = {index: crowns for index, crowns in self.windows.items() if index not in dropped}
        self.damaged = [one for one in self.damaged if dropped.isdisjoint(index for index, _ in one[0])]


_assignments: dict[str, Assignment] = {}
_detectors: dict[str, DeviceDetector] = {}
_listeners: dict[str, Listener] = {}
# A network computes one block at a time, also in a worker process with several threads.
_lock = threading.Lock()


class Delivery(WorkerPlugin):
    """Distributes the assignment of a run to all workers of a cluster, also to those that start later.

    When it is removed, a block of the run that a worker computes is cancelled, and the network is released.

    Args:
        run: Id of the run.
        assignment: The assignment.

    Attributes:
        name: Name by which the cluster finds it.
    """

    def __init__(self, run: str, assignment: Assignment) -> None:
        self.name = f"deepforest-{run}"
        self._run, self._assignment = run, assignment

    def setup(self, worker: Any) -> None:
        """Keep the assignment; called by the worker."""
        _assignments[self._run] = self._assignment

    def teardown(self, worker: Any) -> None:
        """Release the run; called by the worker."""
        _assignments.pop(self._run, None)
        _detectors.pop(self._run, None)
        if (listener := _listeners.pop(self._run, None)) is not None:
            listener.cancel()


def versions() -> dict[str, str]:
    """Return the versions of the packages on which crowns depend."""
    return {"deepforest_qgis": __version__, "torch": torch.__version__}


def take_facts(device: str, precision: str, dask_worker: Any) -> Facts:
    """Return the properties of this worker process.

    Args:
        device: Device of the job.
        precision: Numerical precision of the job.
        dask_worker: The worker, which the cluster adds.

    Raises:
        InputError: This machine does not have the device, or it does not support the precision.
    """
    compute = Compute.choose(choose_devices(device, 1, DEVICES), precision)
    gpus = os.environ.get("CUDA_VISIBLE_DEVICES", "")
    return Facts(dask_worker.name, versions(), socket.gethostname(), gpus, compute)


def prepare(run: str) -> str:
    """Check that this worker process can compute blocks of a run, and load the network.

    Returns:
        Device, backend and numerical precision, see :class:`.detection.Detector`.

    Raises:
        DeepForestError: The check fails, or the network cannot be loaded.
    """
    with _lock:
        return _detector(run, Listener()).computation


def detect_block(run: str, indices: Sequence[int]) -> Block:
    """Detect the crowns of a block of windows.

    Args:
        run: Id of the run.
        indices: The windows.

    Raises:
        Cancelled: The run was cancelled.
        DeepForestError: See :meth:`.detection.Detector.run`.
        SourceChangedError: The raster changed while it was read.
    """
    with _lock:
        listener = _listeners[run] = Listener()
        detector = _detector(run, listener)
        block = Block(get_worker().address, detector.computation)
        block.totals = detector.run(indices, block, _ignore, listener)
        detector.check_source(block, listener)
        block.notes = listener.notes
        return block


def _ignore(found: int) -> None:
    """Windows of a block are counted when the block is finished."""


def _detector(run: str, listener: Listener) -> DeviceDetector:
    """The detector of a run; it is kept for the next block."""
    if run not in _detectors:
        if (assignment := _assignments.get(run)) is None:
            raise Cancelled("Cancelled on request.")
        while len(_detectors) >= KEPT:  # of clients that were killed
            _detectors.pop(next(iter(_detectors)))
        _detectors[run] = _prepared(assignment, listener)
    return _detectors[run]


def _prepared(assignment: Assignment, listener: Listener) -> DeviceDetector:
    """Check versions, model and raster, and load the network."""
    settings = assignment.settings
    for package, wanted in assignment.versions.items():
        if (found := versions()[package]) != wanted:
            raise InputError(
                "It has version {found} of '{package}', but the run needs version {wanted}.",
                "Install the same version on all machines of the cluster, and restart the workers.",
                package=package,
                found=found,
                wanted=wanted,
            )
    if assignment.model and not os.path.exists(assignment.model):
        raise ModelFileError("Model '{path}' does not exist on its machine.", _SHARE_MODEL, path=assignment.model)
    model = load_model(assignment.model, listener)
    if model_digest(model.path) != assignment.digest:
        raise ModelFileError(
            "Model file '{path}' differs from that of the run.",
            _SHARE_MODEL,
            path=model.path,
        )
    if settings.fingerprint.change() is Change.CONTENT:
        raise RasterError(
            "Raster '{raster}' differs from that of the run.",
            "Put the raster into a folder that all machines of the cluster share.",
            raster=settings.fingerprint.title,
        )
    # A worker that started later has as many neighbours as the others had.
    neighbours = max((place.workers for place in assignment.places.values()), default=1)
    place = assignment.places.get(get_worker().name, Place(neighbours))
    _keep_freed_memory()
    torch.set_num_threads(max(available_cores() // place.workers, 1))
    device = settings.compute.device
    if device.type == "cuda" and device.index is None:
        device = torch.device("cuda", place.number % torch.cuda.device_count())
    settings = replace(settings, compute=replace(settings.compute, devices=(device,)))
    return DeviceDetector(settings, model.detector, listener)


def _keep_freed_memory() -> None:
    """Undo what Dask sets for its workers: glibc returns freed memory at once, which doubles the CPU time of torch."""
    if sys.platform == "linux":
        with suppress(AttributeError, OSError):  # another C library
            library = ctypes.CDLL(None)
            for parameter, size in MALLOC:
                library.mallopt(parameter, size)
