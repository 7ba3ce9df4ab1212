"""A training is interrupted and resumed: a damaged checkpoint, a changed clock, a full disk."""

from __future__ import annotations

import errno
import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from pytorch_lightning.plugins.io import TorchCheckpointIO

from deepforest_qgis.common.errors import Cancelled, OutputError
from deepforest_qgis.common.jobs import FineTuneJob
from deepforest_qgis.common.paths import unfinished_folder
from deepforest_qgis.model.weights import load_weights
from deepforest_qgis.workflows.train import training

Fault = Callable[..., None]
SIDE = 64

pytestmark = [
    pytest.mark.usefixtures("small_images"),
    # Lightning uses a name that newer releases of PyTorch deprecate.
    pytest.mark.filterwarnings("ignore:.*LeafSpec:FutureWarning"),
]


def _stop_after_two(job: FineTuneJob, listen: Any) -> None:
    """Cancel after two epochs of one step."""
    recorder = listen()
    real = recorder.on_metrics

    def on_metrics(epoch: int, values: dict[str, float]) -> None:
        real(epoch, values)
        if epoch == 2:
            recorder.cancel()

    recorder.on_metrics = on_metrics
    with pytest.raises(Cancelled, match="2 of 3 epochs are done"):
        training.run(job, recorder)


def test_a_power_failure_damages_the_checkpoint(fine_tune: FineTuneJob, listen: Any, fault: Fault) -> None:
    _stop_after_two(fine_tune, listen)
    (last,) = unfinished_folder().rglob("last.ckpt")
    last.write_bytes(last.read_bytes()[: last.stat().st_size // 2])
    recorder = listen()
    result = training.run(fine_tune, recorder)
    assert result["epochs"] == 3
    assert "Resumed" not in recorder.messages
    (saw,) = (line for line in recorder.warnings.splitlines() if "power failure" in line)
    fault("training: a power cut tears the checkpoint", saw=saw, kept="none of 2 epochs; the run ended well")


def test_the_clock_changes_during_a_training(
    fine_tune: FineTuneJob, listen: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    """The clock jumps by a day at each call, and by a year before resuming: same weights, plausible times left."""
    whole = replace(fine_tune, output_model=str(tmp_path / "whole.safetensors"))
    training.run(whole, listen())
    jumps = iter(range(10_000_000))
    monkeypatch.setattr(time, "time", lambda: 1.7e9 + (-1) ** next(jumps) * 86_400)
    _stop_after_two(fine_tune, listen)
    monkeypatch.setattr(time, "time", lambda: 1.6e9 + (-1) ** next(jumps) * 86_400)
    recorder, left = listen(), []
    recorder.on_progress = lambda stage, done, total, seconds: left.append(seconds)
    training.run(fine_tune, recorder)
    assert all(seconds is None or 0 <= seconds < 600 for seconds in left)
    (saw,) = (line for line in recorder.messages.splitlines() if "Resumed" in line)
    one, two = load_weights(whole.output_model)[0], load_weights(fine_tune.output_model)[0]
    assert all(torch.equal(one[name], two[name]) for name in one)
    fault("training: the clock jumps by days, and a year back", saw=saw, kept="2 of 3 epochs; the same weights")


def test_early_stopping_is_not_undone(fine_tune: FineTuneJob, listen: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A training that stopped early is interrupted before its model is written, and resumed: the same epochs."""
    job = replace(fine_tune, epochs=6, patience=1, learning_rate=1e-8, validation=0.34)

    def write(*_: Any) -> None:
        raise Cancelled("Cancelled.")

    with monkeypatch.context() as patch:
        patch.setattr(training, "write_model", write)
        with pytest.raises(Cancelled):
            training.run(job, listen())
    (last,) = unfinished_folder().rglob("last.ckpt")
    whole = training.run(replace(job, resume=False, log_folder=str(last.parents[2] / "other")), listen())
    best = load_weights(job.output_model)[0]
    recorder = listen()
    result = training.run(job, recorder)
    assert result["epochs"] == whole["epochs"] < 6
    assert f"Resumed an earlier run: {whole['epochs']} of 6 epochs are done." in recorder.messages
    resumed = load_weights(job.output_model)[0]
    assert all(torch.equal(best[name], resumed[name]) for name in best)


def test_the_disk_is_full_when_a_checkpoint_is_written(
    fine_tune: FineTuneJob, listen: Any, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    real, written = TorchCheckpointIO.save_checkpoint, []

    def save(self: Any, *given: Any, **named: Any) -> None:
        written.append(1)
        if len(written) > 2:
            raise OSError(errno.ENOSPC, "No space left on device")
        real(self, *given, **named)

    with monkeypatch.context() as full:
        full.setattr(TorchCheckpointIO, "save_checkpoint", save)
        saw = _stop_on_full_disk(fine_tune, listen)
    kept = _resume(fine_tune, listen)
    fault("training: the disk is full when an epoch is written", saw=saw, kept=kept)


def test_the_disk_is_full_when_a_checkpoint_is_copied(
    fine_tune: FineTuneJob, listen: Any, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    """The temporary folder is often on another disk, from which files are copied instead of renamed."""
    copied = []

    def move(source: str, target: str) -> None:
        copied.append(target)
        content = Path(source).read_bytes()
        Path(target).write_bytes(content if len(copied) < 4 else content[: len(content) // 2])
        if len(copied) >= 4:
            raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(shutil, "move", move)
        saw = _stop_on_full_disk(fine_tune, listen)
    kept = _resume(fine_tune, listen)
    fault("training: the disk is full when a checkpoint is copied", saw=saw, kept=kept)


def _stop_on_full_disk(job: FineTuneJob, listen: Any) -> OutputError:
    with pytest.raises(OutputError, match="No space left on device") as caught:
        training.run(job, listen())
    return caught.value


def _resume(job: FineTuneJob, listen: Any) -> str:
    """The part of the message that names the epochs that were kept."""
    recorder = listen()
    training.run(job, recorder)
    (kept,) = (line for line in recorder.messages.splitlines() if "Resumed" in line)
    assert len(recorder.epochs) == 3
    return str(kept.split(": ")[1])
