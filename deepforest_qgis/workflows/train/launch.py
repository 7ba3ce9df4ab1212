"""Distributed training: how its processes were started, and errors between them."""

from __future__ import annotations

import os
import sys

import torch

from ...common.errors import InputError, TrainingError
from ...common.processes import Launch, launched

__all__ = ["JOIN_SECONDS", "check_launch", "processes", "training_error"]

JOIN_SECONDS = 600  # that processes wait for one another at most
_INTERACTIVE = ("bash", "interactive")  # names of the shells of SLURM, in which Lightning ignores its tasks
_SIGNS = ("gloo", "nccl", "connection closed by peer", "connection reset by peer")  # in errors between processes


def check_launch(nodes: int) -> Launch | None:
    """Check that the processes of a training run on several machines were started by a launcher.

    Without one, a process would wait for the others, which are never started.

    Args:
        nodes: Number of machines that the configuration requests.

    Returns:
        The launch; None without a launcher.

    Raises:
        InputError: There is no launcher, or the number of machines differs from that of the launcher.
    """
    launch = launched()
    if launch is not None:
        if nodes not in (1, launch.nodes):
            raise InputError(
                "The configuration requests {wanted} machines, but {launcher} started the training on {started}.",
                "Remove 'num_nodes' from the configuration: the number of machines is that of the launcher.",
                wanted=nodes,
                launcher=launch.launcher,
                started=launch.nodes,
            )
        return launch
    if nodes > 1:
        raise InputError(
            "{count} machines are requested, but the training was not started by a launcher on each of them.",
            "Start the same command with torchrun or srun on each machine, or set 'num_nodes' to 1.",
            count=nodes,
        )
    return None


def processes(devices: int, nodes: int) -> tuple[int, int]:
    """Return the number of processes on each machine, and of machines.

    Args:
        devices: Number of devices that the configuration requests; each has a process.
        nodes: Number of machines that the configuration requests.

    Raises:
        InputError: These are not the processes that were started.
    """
    launch = check_launch(nodes)
    if launch is None:
        _check_srun()
        if devices > 1 and sys.argv[1:2] == ["worker"]:  # Lightning would start more workers of QGIS
            raise InputError(
                "{count} devices are requested, but training from QGIS uses one.",
                "Remove 'devices' from the configuration, or train from the command line.",
                count=devices,
            )
        return devices, 1
    if devices not in (1, launch.processes):
        raise InputError(
            "The configuration requests {wanted} devices, but {launcher} started {started} processes on each machine.",
            "Remove 'devices' from the configuration: each process has one device.",
            wanted=devices,
            launcher=launch.launcher,
            started=launch.processes,
        )
    return launch.processes, launch.nodes


def _check_srun() -> None:
    """Raise InputError if SLURM has reserved several tasks, none of which it started."""
    tasks = int(os.environ.get("SLURM_NTASKS", 1))
    if tasks > 1 and os.environ.get("SLURM_JOB_NAME") not in _INTERACTIVE:
        raise InputError(
            "SLURM has reserved {count} tasks for this job, but the training was not started with srun.",
            "Put 'srun' before the command in the job script, or reserve one task (--ntasks=1) with several cores.",
            count=tasks,
        )


def training_error(error: Exception, count: int) -> TrainingError | None:
    """Return the error to raise if one of several processes of a training run ended, or did not start; else None.

    Args:
        error: What PyTorch raised.
        count: Number of processes.
    """
    text = str(error).lower()
    known = isinstance(error, torch.distributed.DistError) or any(sign in text for sign in _SIGNS)
    if count == 1 or not known:
        return None
    return TrainingError(
        "The {count} processes of the training could not connect to each other within {seconds} seconds, or one of "
        "them ended: {error}.",
        "See the messages of the other processes, and check that they reach the first machine (MASTER_ADDR and "
        "MASTER_PORT). Start all of them again: finished epochs are kept.",
        count=count,
        seconds=JOIN_SECONDS,
        error=str(error).splitlines()[0],
    )
