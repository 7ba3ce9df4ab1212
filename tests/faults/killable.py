"""A process that has loaded the engine and starts a process for each job, which may be killed.

It reads JSON objects, one per line: ``{"job": …, "listen": file}``. It answers with the number of the process that
executes the job, and with its exit status when it ended (negative: the signal). Events of the job are written to
``listen`` as JSON objects, one per line. Loading PyTorch takes longer than the small jobs of these tests, so it is done
once and processes are forked.
"""

from __future__ import annotations

import json
import os
import sys
import warnings
from typing import Any

from small_networks import use_small_images

from deepforest_qgis.common.events import Listener
from deepforest_qgis.common.jobs import job_from_dict
from deepforest_qgis.workflows import RUNNERS
from deepforest_qgis.workflows.predict import prediction
from deepforest_qgis.workflows.train import training

LOADED = (prediction, training)  # otherwise RUNNERS would load them in every process


class FileListener(Listener):
    """Writes events to a file."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self._path = path

    def _write(self, **what: Any) -> None:
        with open(self._path, "a", encoding="utf-8") as file:
            file.write(json.dumps(what) + "\n")

    def on_log(self, level: str, message: str) -> None:
        self._write(level=level, message=message)

    def on_progress(self, stage: str, done: int, total: int, seconds_left: float | None) -> None:
        self._write(stage=stage, done=done, total=total)

    def on_metrics(self, epoch: int, values: dict[str, float]) -> None:
        self._write(epoch=epoch, values=values)


def main() -> None:
    use_small_images()
    warnings.simplefilter("ignore")
    print("ready", flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        child = os.fork()
        if child == 0:
            job = job_from_dict(request["job"])
            RUNNERS[job.verb](job, FileListener(request["listen"]))
            os._exit(0)
        print(child, flush=True)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


if __name__ == "__main__":
    main()
