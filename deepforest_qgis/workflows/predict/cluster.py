"""Detection of crowns by a Dask cluster: the client side, which cuts windows into blocks and gathers their crowns."""

from __future__ import annotations

import asyncio
import importlib
import importlib.util
import logging
import time
import uuid
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.request import ProxyHandler, build_opener

from ...common.errors import DeepForestError, EngineError, InputError
from ...common.events import Listener
from ...common.jobs import PredictionOptions
from ...common.messages import counted
from ...common.model_registry import bundled_model
from ...common.processes import available_cores
from ...model.devices import Compute
from ..model_loading import LoadedModel
from .cluster_detector import POLL_SECONDS, WORKER_SECONDS, ClusterDetector, check_same, connected, no_workers, unfit
from .detection import DetectionSettings, Detector, DeviceDetector
from .planning import PredictionPlan

if TYPE_CHECKING:
    from .blocks import Facts, Place

__all__ = ["Cluster", "open_cluster", "open_detector"]

PACKAGES = ("dask", "distributed")
LOGGERS = ("distributed", "distributed.client")  # lost connections are raised as errors
CONNECT_SECONDS = 20  # until a scheduler counts as unreachable
DASHBOARD_SECONDS = 2


@contextmanager
def open_cluster(job: PredictionOptions, listener: Listener) -> Iterator[Cluster | None]:
    """Connect to the scheduler of a job, or start its worker processes on this machine.

    Args:
        job: The job.
        listener: Receives the address of the dashboard, if there is one; can cancel the start.

    Yields:
        The cluster; None if the job is done in this process.

    Raises:
        InputError: A package is missing, there are more worker processes than cores, the scheduler cannot be reached,
            or a worker does not fit the job.
    """
    if not (job.scheduler or job.workers):
        yield None
        return
    _check_count(job.workers)
    _require_packages()
    distributed: Any = importlib.import_module("distributed")  # some of its versions have types
    for name in LOGGERS:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    _check_scheme(job.scheduler)
    local = _start_workers(distributed, job.workers) if job.workers else None
    try:
        try:
            address = local or job.scheduler
            client = _connect(distributed, address)
        except (OSError, asyncio.TimeoutError, ValueError, ImportError) as error:  # ValueError: the address
            raise InputError(
                "The scheduler '{address}' cannot be reached within {seconds} seconds: {error}.",
                "Check the address that the scheduler prints when it starts, and that no firewall blocks its port.",
                address=job.scheduler,
                seconds=CONNECT_SECONDS,
                error=error,
            ) from error
        try:
            yield Cluster(client, job, listener)
        finally:
            client.close(timeout=CONNECT_SECONDS)
    finally:
        if local is not None:
            local.close(timeout=CONNECT_SECONDS)


def _check_count(workers: int) -> None:
    """Refuse more worker processes than cores: they would only compete, each with a network of about 1 GB."""
    cores = available_cores()
    if workers > cores:
        raise InputError(
            counted(
                cores,
                "{workers:,} worker processes were requested, but this machine has {count} processor core.",
                "{workers:,} worker processes were requested, but this machine has {count:,} processor cores.",
                workers=workers,
            ),
            "Give at most this number. A prediction without worker processes uses all cores, too.",
        )


def _require_packages() -> None:
    missing = [name for name in PACKAGES if importlib.util.find_spec(name) is None]
    if missing:
        raise InputError(
            "Worker processes and clusters need packages that are not installed: {packages}.",
            "Run 'Set up engine' in QGIS, or install them with: pip install 'deepforest-qgis[dask]'.",
            packages=missing,
        )


def _check_scheme(address: str) -> None:
    """Refuse an address that ``distributed`` would try to reach until its timeout."""
    registry: Any = importlib.import_module("distributed.comm.registry")
    scheme, separator, _ = address.partition("://")
    try:
        if separator:
            registry.get_backend(scheme)
    except ValueError as error:
        raise InputError(
            "The scheduler '{address}' has the unknown scheme '{scheme}'.",
            "Give an address such as tcp://10.0.0.1:8786. Known schemes: {schemes}.",
            address=address,
            scheme=scheme,
            schemes=sorted(set(registry.backends) - {"inproc"}),
        ) from error


def _connect(distributed: Any, address: Any) -> Any:
    """Return a client, which is closed here if it cannot connect: its destructor would wait and print an error."""

    class Client(distributed.Client):  # type: ignore[misc]
        def start(self, **options: Any) -> None:
            try:
                super().start(**options)
            except BaseException:
                with suppress(Exception):
                    self.close(timeout=CONNECT_SECONDS)
                raise

    return Client(address, timeout=CONNECT_SECONDS, set_as_default=False, name="deepforest")


def _start_workers(distributed: Any, count: int) -> Any:
    """Start worker processes on this machine; each takes its share of the cores by itself."""
    try:
        # The memory of a worker does not depend on the raster, so dask need not limit it.
        return distributed.LocalCluster(
            n_workers=count,
            threads_per_worker=1,
            memory_limit=0,
            dashboard_address="127.0.0.1:0",
            silence_logs=logging.ERROR,
        )
    except (OSError, RuntimeError) as error:
        raise EngineError(
            "The worker processes cannot be started: {error}.",
            "Use fewer worker processes, or none.",
            error=error.__cause__ or error,
        ) from error


class Cluster:
    """The workers of a Dask cluster.

    Args:
        client: The client of ``distributed``.
        job: The job.
        listener: Receives the address of the dashboard; can cancel the start.

    Attributes:
        compute: What each worker computes with.

    Raises:
        EngineError: There are no workers.
        InputError: A worker does not fit the job.
    """

    def __init__(self, client: Any, job: PredictionOptions, listener: Listener) -> None:
        from .blocks import take_facts

        self._client = client
        _wait_for_workers(client, max(job.workers, 1), listener)
        facts = _everywhere(client, take_facts, job.device, job.precision)
        _check_versions(facts)
        self.compute = _common_compute(facts)
        self._places = _places(facts)
        listener.info(
            counted(
                len(facts),
                "{count} worker on {hosts}.",
                "{count:,} workers on {hosts}.",
                hosts=counted(len({one.host for one in facts.values()}), "{count} machine", "{count:,} machines"),
            )
        )
        link = client.dashboard_link
        if link and _is_dashboard(link):
            listener.info("Dashboard of the cluster: {dashboard}", dashboard=link)

    def detector(self, settings: DetectionSettings, model: LoadedModel, digest: str) -> ClusterDetector:
        """Return a detector that uses the workers; see :class:`ClusterDetector`.

        Args:
            settings: The settings.
            model: The model.
            digest: Digest of its weights.
        """
        from .blocks import Assignment, Delivery, versions

        name = "" if model.path == bundled_model() else str(model.path.resolve())
        run = uuid.uuid4().hex[:12]
        delivery = Delivery(run, Assignment(settings, name, digest, versions(), self._places))
        return ClusterDetector(self._client, run, delivery, settings)


@contextmanager
def open_detector(
    plan: PredictionPlan, model: LoadedModel, cluster: Cluster | None, listener: Listener
) -> Iterator[Detector]:
    """Yield what detects the crowns of the windows of a plan: this process, or the workers of a cluster.

    Args:
        plan: The plan.
        model: The model; its settings are changed to those of the plan.
        cluster: The cluster; None for this process.
        listener: Receives log lines; can cancel the preparation.

    Raises:
        Cancelled: The job was cancelled during the preparation.
        DeepForestError: See :class:`.detection.DeviceDetector` and :meth:`.cluster_detector.ClusterDetector.prepare`.
    """
    settings = DetectionSettings.of(plan)
    if cluster is None:
        yield DeviceDetector(settings, model.detector, listener)
        return
    detector = cluster.detector(settings, model, plan.dependencies["model"])
    try:
        detector.prepare(listener)
        yield detector
    finally:
        detector.release()


def _is_dashboard(link: str) -> bool:
    """Whether there is a dashboard at an address: a scheduler that cannot show one has the address, too."""
    if not link.startswith("http"):  # configured, relative to a web page
        return True
    try:
        with build_opener(ProxyHandler({})).open(link, timeout=DASHBOARD_SECONDS) as page:
            return b"Dask needs" not in page.read(100)  # otherwise bokeh is missing
    except OSError:
        return False


# -- workers -----------------------------------------------------------------------------------


def _wait_for_workers(client: Any, wanted: int, listener: Listener) -> None:
    """Wait until the cluster has workers."""
    began = time.monotonic()
    while True:
        with connected():
            if len(client.nthreads()) >= wanted:
                return
        if time.monotonic() > began + WORKER_SECONDS:
            raise no_workers()
        listener.check()
        time.sleep(POLL_SECONDS / 5)


def _everywhere(client: Any, function: Callable[..., Any], *arguments: Any) -> dict[str, Any]:
    """Call a function on each worker; the results by address.

    Raises:
        InputError: It failed on a worker.
    """
    with connected():
        results: dict[str, Any] = client.run(function, *arguments, on_error="return")
    for worker, result in results.items():
        if isinstance(result, DeepForestError):
            raise unfit(worker, result) from result
        if isinstance(result, BaseException):
            raise InputError(
                "Worker '{worker}' cannot load the engine: {error}.",
                "Install the same version of deepforest-qgis[dask] on all machines of the cluster, and restart the "
                "workers.",
                worker=worker,
                error=repr(result),
            ) from result
    return results


def _check_versions(facts: Mapping[str, Facts]) -> None:
    from .blocks import versions

    for worker, one in facts.items():
        for package, wanted in versions().items():
            if one.versions[package] != wanted:
                raise InputError(
                    "Worker '{worker}' has version {found} of '{package}', but this machine has version {wanted}.",
                    "Install the same version on all machines of the cluster, and restart the workers.",
                    worker=worker,
                    package=package,
                    found=one.versions[package],
                    wanted=wanted,
                )


def _common_compute(facts: Mapping[str, Facts]) -> Compute:
    """What each worker computes with; of their memory, which those of a machine share, the smallest."""
    check_same({worker: [one.compute.device.type, str(one.compute.precision)] for worker, one in facts.items()})
    hosts = Counter(one.host for one in facts.values())
    every = list(facts.values())
    return replace(
        every[0].compute,
        free_bytes=min(one.compute.free_bytes // hosts[one.host] for one in every),
        total_bytes=min(one.compute.total_bytes for one in every),
    )


def _places(facts: Mapping[str, Facts]) -> dict[Any, Place]:
    """The places of the workers by name."""
    from .blocks import Place

    hosts = Counter(one.host for one in facts.values())
    taken: Counter[tuple[str, str]] = Counter()
    places = {}
    for one in sorted(facts.values(), key=lambda each: str(each.name)):
        # Workers that dask-cuda starts have different GPUs first in the list; others have the same list.
        same = one.host, one.gpus
        places[one.name] = Place(hosts[one.host], taken[same])
        taken[same] += 1
    return places
