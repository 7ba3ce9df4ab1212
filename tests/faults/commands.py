"""A process that has loaded the engine and, for each line it reads, starts one more: the command line, to be broken.

A line is a JSON object: ``arguments``, ``cache`` (the cache folder), ``said`` (a named pipe that gets stderr, and a
line "kept" for every batch that is journaled), ``interrupt_after`` (batches, after which it gets the signal of Ctrl-C),
and ``limits`` (numbers of ``resource``'s limits by name, set after the first batch). It answers with the number of the
process, and with its status once it ended (negative: the signal). Loading torch takes longer than these jobs, so it is
done once and the command line is forked. Networks see images with a short side of 64 pixels: enlarged to what they
like, a test takes minutes.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
from typing import Any

from deepforest_qgis.__main__ import main
from deepforest_qgis.model import detector
from deepforest_qgis.workflows import RUNNERS
from deepforest_qgis.workflows.predict import prediction
from deepforest_qgis.workflows.predict.journal import Journal

SIDE = 64
LOADED = (prediction, RUNNERS)  # once, not in every process


def tell_batches(interrupt_after: int | None, limits: dict[str, int]) -> None:
    real, told = Journal.add, []

    def add(self: Journal, *given: Any) -> None:
        real(self, *given)
        print("kept", file=sys.stderr, flush=True)
        told.append(given)
        if len(told) == 1:
            for name, value in limits.items():
                limit(name, value)
        if len(told) == interrupt_after:
            os.kill(os.getpid(), signal.SIGINT)

    Journal.add = add  # type: ignore[method-assign]


def see_small() -> None:
    real = detector.build

    def build(name: str, classes: int) -> Any:
        network = real(name, classes)
        network.transform.min_size = (SIDE,)
        return network

    detector.build = build


def limit(name: str, value: int) -> None:
    which = getattr(resource, name)
    resource.setrlimit(which, (value, resource.getrlimit(which)[1]))


def run(request: dict[str, Any]) -> None:
    status = 1
    os.setsid()  # whatever it starts is of its group
    try:
        tell_batches(request["interrupt_after"], request["limits"])
        os.dup2(os.open(request["said"], os.O_WRONLY), 2)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.environ["XDG_CACHE_HOME"] = request["cache"]
        status = main(request["arguments"])
        sys.stderr.flush()
    finally:
        os._exit(status)


def serve() -> None:
    see_small()
    print("ready", flush=True)
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            run(json.loads(line))
        print(child, flush=True)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


if __name__ == "__main__":
    serve()
