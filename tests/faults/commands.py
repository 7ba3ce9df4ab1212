"""A process that has loaded the engine and runs the command line once for each line it reads, to be interrupted.

A line is a JSON object: ``arguments``, ``cache`` (the cache folder), ``log`` (a named pipe that receives stderr, and a
line "kept" for every batch that is journaled), ``interrupt_after`` (batches after which SIGINT is sent, as by Ctrl-C),
and ``limits`` (limits of ``resource`` by name, set after the first batch). The answer is the number of the process, and
its status when it has ended (negative: the signal). Loading torch takes longer than these jobs, so it is done once and
the command line is forked.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
from typing import Any

from small_networks import use_small_images

from deepforest_qgis.__main__ import main
from deepforest_qgis.workflows import RUNNERS
from deepforest_qgis.workflows.predict import many_rasters, prediction
from deepforest_qgis.workflows.predict.journal import Journal

LOADED = (many_rasters, prediction, RUNNERS)  # once, not in every process


def log_batches(interrupt_after: int | None, limits: dict[str, int]) -> None:
    real, batches = Journal.add, []

    def add(self: Journal, *given: Any) -> None:
        real(self, *given)
        print("kept", file=sys.stderr, flush=True)
        batches.append(given)
        if len(batches) == 1:
            for name, value in limits.items():
                limit(name, value)
        if len(batches) == interrupt_after:
            os.kill(os.getpid(), signal.SIGINT)

    Journal.add = add  # type: ignore[method-assign]


def limit(name: str, value: int) -> None:
    which = getattr(resource, name)
    resource.setrlimit(which, (value, resource.getrlimit(which)[1]))


def run(request: dict[str, Any]) -> None:
    status = 1
    os.setsid()  # processes that it starts are in the same group
    try:
        log_batches(request["interrupt_after"], request["limits"])
        os.dup2(os.open(request["log"], os.O_WRONLY), 2)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.environ["XDG_CACHE_HOME"] = request["cache"]
        status = main(request["arguments"])
        sys.stderr.flush()
    finally:
        os._exit(status)


def serve() -> None:
    use_small_images()
    print("ready", flush=True)
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            run(json.loads(line))
        print(child, flush=True)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


if __name__ == "__main__":
    serve()
