"""DeepForest-compatible API: training with logs, images and checkpoints in a folder per run."""

from __future__ import annotations

import os
import warnings
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml
from pytorch_lightning.callbacks import Callback, ModelCheckpoint
from pytorch_lightning.loggers import CSVLogger, Logger, TensorBoardLogger

from ..callbacks import ImagesCallback
from ..main import deepforest

__all__ = ["train"]


def train(  # noqa: PLR0913 # DeepForest's signature
    config: Any,
    checkpoint: bool = True,
    comet: bool = False,
    tensorboard: bool = False,
    trace: bool = False,
    resume: str | os.PathLike[str] | None = None,
    strategy: str = "auto",
    experiment_name: str | None = None,
    tags: Sequence[str] | None = None,
) -> bool:
    """Train a model. The folder of the run is ``log_root/experiment_name/date_time``.

    Args:
        config: the configuration of :class:`main.deepforest`.
        checkpoint: write the checkpoint with the lowest validation loss, and the last one, to ``checkpoints``.
        comet: ignored with a warning; a script can pass a logger of Comet to ``create_trainer``.
        tensorboard: write logs for TensorBoard to ``tensorboard``, too; they need the package tensorboardX.
        trace: ignored with a warning.
        resume: checkpoint of a training run to resume.
        strategy: Lightning's strategy for several devices.
        experiment_name: name of the experiment.
        tags: ignored; for Comet.

    Returns:
        True: the training is complete. Errors are raised.
    """
    for name, value in (("comet", comet), ("trace", trace)):
        if value:
            warnings.warn(f"'{name}' is not supported and is ignored.", stacklevel=2)
    model = deepforest(config=config)
    settings = model.config
    run: dict[str, Any] = {
        "save_dir": settings.log_root,
        "name": experiment_name or "",
        "version": datetime.now().strftime("%Y%m%d_%H%M%S"),
    }
    table = CSVLogger(**run)
    folder = Path(table.experiment.log_dir)  # creates it
    loggers: list[Logger] = [table]
    if tensorboard:
        loggers.append(TensorBoardLogger(**run, sub_dir="tensorboard"))
    every = settings.validation.val_accuracy_interval
    callbacks: list[Callback] = [ImagesCallback(folder / "images", every_n_epochs=every, select_random=True)]
    if checkpoint:
        measured = settings.validation.csv_file is not None
        monitor = "val_loss" if measured else "train_loss"
        callbacks.append(
            ModelCheckpoint(
                folder / "checkpoints", f"{settings.architecture}-{{epoch:02d}}", monitor=monitor, save_last=True
            )
        )
    model.create_trainer(loggers, callbacks, gradient_clip_val=0.5, strategy=strategy)
    (folder / "config.yaml").write_text(yaml.safe_dump(settings.to_dict(), sort_keys=False), encoding="utf-8")
    model.trainer.fit(model, ckpt_path=resume)
    return True
