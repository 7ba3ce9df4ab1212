"""A process that has loaded the engine and starts the scheduler and the workers of a Dask cluster, to be killed.

A line that it reads is a JSON object: ``scheduler`` (the address to which a worker connects; without it a scheduler is
started), and of a worker ``name``, ``version`` (of the engine, instead of its own) and ``hidden`` (whether it cannot
read rasters). The answer is a JSON object with the number of the process and, of a scheduler, its address.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from typing import Any

from distributed import Scheduler, Worker
from small_networks import use_small_images

from deepforest_qgis.imagery import fingerprint
from deepforest_qgis.workflows.predict import blocks


async def schedule(answer: Any) -> None:
    async with Scheduler(host="127.0.0.1", port=0, dashboard=False) as scheduler:
        answer(address=scheduler.address)
        await scheduler.finished()


async def work(request: dict[str, Any], answer: Any) -> None:
    async with Worker(request["scheduler"], nthreads=1, name=request["name"], dashboard=False) as worker:
        answer()
        await worker.finished()


def missing(path: Any) -> Any:
    raise FileNotFoundError(2, "No such file or directory", str(path))


def run(request: dict[str, Any]) -> None:
    def answer(**values: Any) -> None:
        print(json.dumps({"process": os.getpid(), **values}), flush=True)

    if request.get("version"):
        blocks.__version__ = request["version"]
    if request.get("hidden"):
        fingerprint._size_and_time = missing
    try:
        asyncio.run(work(request, answer) if request.get("scheduler") else schedule(answer))
    finally:
        os._exit(0)


def serve() -> None:
    use_small_images()
    if hasattr(os, "sched_setaffinity"):  # each of two workers has one thread, as the process they are compared to
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:2])
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # killed processes are reaped
    print("ready", flush=True)
    for line in sys.stdin:
        if os.fork() == 0:
            run(json.loads(line))


if __name__ == "__main__":
    serve()
