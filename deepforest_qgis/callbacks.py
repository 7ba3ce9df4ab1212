"""DeepForest-compatible API: images of a training run, written to files and loggers."""

from __future__ import annotations

import json
import os
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytorch_lightning as lightning
import torch
from matplotlib import pyplot as plt
from PIL import Image

from .utilities import format_geometry
from .visualize import plot_annotations, plot_results

__all__ = ["ImagesCallback", "images_callback"]


class ImagesCallback(lightning.Callback):
    """Writes images of the training and validation data, and of the predictions of the validation.

    Images with annotations are in ``train_sample`` and ``validation_sample``, predictions with annotations in
    ``predictions``, with their number and scores as JSON. TensorBoard and Comet receive them, too.

    Args:
        save_dir: folder of the images.
        prediction_samples: number of validation images with predictions.
        dataset_samples: number of images of the training and of the validation data.
        every_n_epochs: number of epochs between two images of the predictions.
        select_random: choose the validation images at random.
        color: color of the predictions, see :func:`visualize.plot_annotations`.
        thickness: width of the lines in pixels.
    """

    def __init__(
        self,
        save_dir: str | os.PathLike[str],
        prediction_samples: int = 2,
        dataset_samples: int = 5,
        every_n_epochs: int = 5,
        select_random: bool = False,
        color: Any = None,
        thickness: int = 2,
    ) -> None:
        self.savedir = Path(save_dir)
        self.prediction_samples = prediction_samples
        self.dataset_samples = dataset_samples
        self.every_n_epochs = every_n_epochs
        self.select_random = select_random
        self.color = color
        self.thickness = thickness

    def on_train_start(self, trainer: Any, pl_module: Any) -> None:
        """Write images of the training and validation data."""
        if trainer.fast_dev_run or not trainer.is_global_zero:
            return
        loaders = {"train": trainer.train_dataloader, "validation": trainer.val_dataloaders}
        for split, loader in loaders.items():
            if loader:
                self._log_samples(trainer, loader.dataset, split)

    def on_validation_end(self, trainer: Any, pl_module: Any) -> None:
        """Write images of the predictions."""
        wanted = (trainer.current_epoch + 1) % self.every_n_epochs == 0
        if wanted and not (trainer.sanity_checking or trainer.fast_dev_run) and trainer.is_global_zero:
            self._log_predictions(trainer, pl_module)

    def _log_samples(self, trainer: Any, data: Any, split: str) -> None:
        folder = self.savedir / f"{split}_sample"
        for index in torch.randperm(len(data))[: self.dataset_samples].tolist():
            image, target, name = data[index]
            pixels = (image.numpy().transpose(1, 2, 0) * 255).round().astype(np.uint8)
            table = format_geometry(target, scores=False)
            path = folder / f"{Path(name).stem}.png"
            if table is None:
                folder.mkdir(parents=True, exist_ok=True)
                Image.fromarray(pixels).save(path)
            else:
                figure = plot_annotations(
                    table, folder, thickness=self.thickness, basename=path.stem, image=pixels, show=False
                )
                plt.close(figure)
            self._log(trainer, path, f"{split} dataset sample", {})

    def _log_predictions(self, trainer: Any, pl_module: Any) -> None:
        folder, data = self.savedir / "predictions", trainer.val_dataloaders.dataset
        table = pd.concat(pl_module.predictions) if pl_module.predictions else pd.DataFrame({"image_path": []})
        names = table["image_path"].unique()
        if self.select_random:
            names = np.random.default_rng().permutation(names)
        for name in names[: self.prediction_samples]:
            found = table[table["image_path"] == name]
            truth = format_geometry(data.annotations_for_path(name, return_tensor=True), scores=False)
            path = folder / f"{Path(name).stem}_{trainer.global_step}.png"
            figure = plot_results(
                found,
                truth,
                folder,
                results_color=self.color,
                thickness=self.thickness,
                basename=path.stem,
                image=Path(data.root_dir, name),
                show=False,
            )
            plt.close(figure)
            scores = found["score"].astype(float)
            facts = {
                "pred_count": len(found),
                "gt_count": 0 if truth is None else len(truth),
                "mean_confidence": scores.mean(),
                "max_confidence": scores.max(),
                "min_confidence": scores.min(),
                "std_confidence": scores.std(ddof=0),
            }
            path.with_suffix(".json").write_text(json.dumps(facts, indent=1), encoding="utf-8")
            self._log(trainer, path, "prediction sample", facts)

    def _log(self, trainer: Any, path: Path, tag: str, facts: dict[str, Any]) -> None:
        """Send an image to TensorBoard, or else to Comet, which receives TensorBoard's images itself."""
        pixels, step = np.asarray(Image.open(path).convert("RGB")), trainer.global_step
        experiments = [logger.experiment for logger in trainer.loggers if hasattr(logger, "experiment")]
        try:
            for one in experiments:
                if hasattr(one, "add_image"):
                    one.add_image(f"{tag}/{path.name}", pixels, step, dataformats="HWC")
                    return
            for one in experiments:
                if hasattr(one, "log_image"):
                    one.log_image(pixels, name=tag, step=step, metadata={"image_name": path.name, **facts})
                    return
        except Exception as error:  # a logger must not end a training run
            warnings.warn(f"Image '{path}' was not logged: {error}", stacklevel=2)


class images_callback(ImagesCallback):  # noqa: N801 # DeepForest's name
    """Older name of :class:`ImagesCallback`.

    Args:
        savedir: folder of the images.
        **arguments: further arguments of :class:`ImagesCallback`.
    """

    def __init__(self, savedir: str | os.PathLike[str], **arguments: Any) -> None:
        warnings.warn("Use ImagesCallback instead of images_callback.", DeprecationWarning, stacklevel=2)
        super().__init__(savedir, **arguments)
