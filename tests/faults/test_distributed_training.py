"""Training by several processes: started by torchrun, by SLURM, by Lightning, or not at all."""

from __future__ import annotations

import json
import os
import random
import socket
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from safetensors.torch import load_file

from deepforest_qgis.common.errors import InputError
from deepforest_qgis.common.jobs import FineTuneJob
from deepforest_qgis.common.processes import Launch, is_leading, launched
from deepforest_qgis.main import deepforest
from deepforest_qgis.workflows.train.launch import processes

HERE = Path(__file__).parent
COMMAND = """
import sys
from small_networks import use_small_images
from deepforest_qgis.__main__ import main
from deepforest_qgis.workflows.train import launch
if __name__ == "__main__":
    launch.JOIN_SECONDS = int(sys.argv[1])
    use_small_images()
    sys.exit(main(sys.argv[2:]))
"""
TORCHRUN = {"TORCHELASTIC_RUN_ID": "7", "LOCAL_WORLD_SIZE": "2", "WORLD_SIZE": "4", "RANK": "3", "LOCAL_RANK": "1"}
SRUN = {"SLURM_STEP_NUM_TASKS": "4", "SLURM_STEP_NUM_NODES": "2", "SLURM_PROCID": "2", "SLURM_LOCALID": "0"}


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@pytest.fixture
def start(tmp_path: Path, fine_tune: FineTuneJob) -> Callable[..., subprocess.Popen[str]]:
    """Starts a training on the command line, with a launcher's arguments before the script and its environment."""
    script = tmp_path / "command.py"
    script.write_text(COMMAND)
    assert fine_tune.raster is not None
    assert fine_tune.annotations is not None
    given = ["fine-tune", "--raster", fine_tune.raster.path, "--annotations", fine_tune.annotations.path]
    given += ["--model", fine_tune.model, "--patch-size", "64", "--epochs", "2", "--device", "cpu", "--batch-size", "1"]

    def run(
        output: str, *more: str, before: tuple[str, ...] = (), seconds: int = 120, environment: Mapping[str, str] = {}
    ) -> subprocess.Popen[str]:
        paths = os.pathsep.join([str(HERE.parents[1]), str(HERE)])
        return subprocess.Popen(
            [sys.executable, *before, str(script), str(seconds), *given, "--output", str(tmp_path / output), *more],
            env={**os.environ, "PYTHONPATH": paths, "OMP_NUM_THREADS": "1", **environment},
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    return run


def finish(*running: subprocess.Popen[str]) -> tuple[list[dict[str, Any]], str]:
    """The results that processes printed, and their logs."""
    results, logs = [], ""
    for one in running:
        out, log = one.communicate(timeout=300)
        assert one.returncode == 0, log
        logs += log
        results += [json.loads(out)] if out.strip() else []
    return results, logs


def test_torchrun_srun_and_lightning_train_the_same_model(start: Any, tmp_path: Path, fault: Any) -> None:
    ((one,), _) = finish(start("lightning.safetensors", "--config", "devices=2"))
    torchrun = ("-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2")
    ((two,), log) = finish(start("torchrun.safetensors", before=torchrun))
    assert log.count("Epoch 2 of 2") == 1
    number = str(random.randrange(10_000, 60_000))
    slurm = {
        **{f"SLURM_{name}": "2" for name in ("NTASKS", "NTASKS_PER_NODE", "STEP_NUM_TASKS")},
        **{f"SLURM_{name}": "0" for name in ("STEP_ID", "NODEID")},
        "SLURM_STEP_NUM_NODES": "1",
        "SLURM_NNODES": "1",
        "SLURM_JOB_ID": number,
        "SLURM_JOB_NAME": "trees",
        "SLURM_NODELIST": "127.0.0.1",
        "SLURM_JOB_NODELIST": "127.0.0.1",
        "MASTER_PORT": str(free_port()),
    }
    tasks = [{**slurm, "SLURM_PROCID": str(rank), "SLURM_LOCALID": str(rank)} for rank in range(2)]
    ((three,), log) = finish(*(start("srun.safetensors", environment=task) for task in tasks))
    assert log.count("Epoch 2 of 2") == 1
    models = [load_file(result["model"]) for result in (one, two, three)]
    for name, values in models[0].items():
        assert all((model[name] == values).all() for model in models[1:]), name
    assert one["box_f1"] == two["box_f1"] == three["box_f1"]


def test_processes_that_do_not_start(start: Any, tmp_path: Path, fault: Any) -> None:
    alone = {**TORCHRUN, "LOCAL_WORLD_SIZE": "1", "WORLD_SIZE": "2", "RANK": "0", "LOCAL_RANK": "0"}
    alone |= {"GROUP_RANK": "0", "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(free_port())}
    running = start("alone.safetensors", seconds=3, environment=alone)
    out, log = running.communicate(timeout=300)
    assert running.returncode == 1, log
    error = next(line for line in log.splitlines() if line.startswith("Error: "))
    assert (
        "The 2 processes of the training could not connect to each other within 3 seconds, or one of them ended"
        in error
    )
    assert not out
    assert not (tmp_path / "alone.safetensors").exists()
    fault("training: another machine does not start", saw=error, kept="nothing was written")


@pytest.fixture
def launch(monkeypatch: pytest.MonkeyPatch) -> Callable[[Mapping[str, str]], None]:
    def with_environment(given: Mapping[str, str]) -> None:
        for name, value in given.items():
            monkeypatch.setenv(name, value)

    return with_environment


def test_launchers_are_recognized(launch: Any) -> None:
    assert launched() is None
    assert is_leading()
    assert processes(2, 1) == (2, 1)
    launch(SRUN)
    assert launched() == Launch("srun", 2, 2, 2)
    assert not is_leading()  # although it is the first process of its machine
    launch(TORCHRUN)
    assert launched() == Launch("torchrun", 2, 2, 3)
    assert processes(1, 1) == processes(2, 2) == (2, 2)
    with pytest.raises(InputError, match="requests 3 devices, but torchrun started 2 processes on each machine"):
        processes(3, 2)
    with pytest.raises(InputError, match="requests 4 machines, but torchrun started the training on 2"):
        processes(2, 4)


def test_a_forgotten_launcher(launch: Any, fine_tune: FineTuneJob, listen: Any, fault: Any) -> None:
    with pytest.raises(InputError, match="2 machines are requested, but the training was not started by a launcher"):
        processes(1, 2)
    with pytest.raises(InputError, match="2 machines are requested"):
        deepforest(config_args={"num_nodes": 2, "model": {"name": fine_tune.model}})
    launch({"SLURM_NTASKS": "4", "SLURM_JOB_NAME": "trees"})
    with pytest.raises(InputError, match=r"SLURM has reserved 4 tasks .* not started with srun") as refused:
        processes(1, 1)
    fault("training: srun forgotten", saw=str(refused.value), kept="nothing was started")
    launch({"SLURM_JOB_NAME": "bash"})
    assert processes(1, 1) == (1, 1)
