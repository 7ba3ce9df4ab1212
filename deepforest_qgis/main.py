"""DeepForest-compatible API: the class ``deepforest`` with the methods that DeepForest's training guide uses.

It works on images, tables of boxes and Lightning's trainer. Rasters and map layers are processed by
``deepforest_qgis.workflows``, the command line and QGIS.
"""

from __future__ import annotations

import copy
import os
import sys
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd
import pytorch_lightning as lightning
import shapely
import torch
from pytorch_lightning.callbacks import Callback, LearningRateMonitor, ModelCheckpoint
from pytorch_lightning.loggers import CSVLogger
from torch import nn
from torch.utils.data import DataLoader
from torchvision.models.detection import RetinaNet_ResNet50_FPN_Weights
from torchvision.ops import nms

from .common.atomic import AtomicFile
from .common.errors import InputError
from .common.targets import make_target_folder
from .config.script_config import Config, class_names, load_config, schedule_of
from .datasets.cropmodel import classify
from .datasets.training import BoxDataset
from .evaluate import evaluate_boxes
from .imagery.raster import Raster
from .imagery.windows import Window, WindowGrid
from .metrics import CocoMetric, RecallPrecision
from .model.architectures import ARCHITECTURES, DEEPFOREST
from .model.augment.custom_augmentations import custom_augmentation
from .model.dataset import Target, make_loader
from .model.deepforest_network import DeepForestNetwork
from .model.detections import Detections, to_detections
from .model.detector import CrownDetector, Optimization, ValidationSettings
from .model.devices import choose_device
from .model.hub import RELEASE, locate_model
from .model.metrics import coco_metrics
from .model.model_info import ModelInfo
from .model.own_trainer import OwnTrainer
from .model.weights import SETTINGS, checkpoint_config, load_weights
from .preprocess import square_windows
from .tiles import checked_image, detect_tile, open_image
from .utilities import CrownFrame, format_geometry, read_file
from .workflows.train.launch import check_launch

__all__ = ["deepforest"]

BIRD_RELEASE = "weecology/deepforest-bird"
COLUMNS = ["xmin", "ymin", "xmax", "ymax", "label", "score"]
STRATEGIES = ("single", "batch", "window")
TRAINER_KEYS = ("num_nodes", "strategy", "precision", "sync_batchnorm", "use_distributed_sampler")

Image = npt.NDArray[np.generic]


class deepforest(OwnTrainer, CrownDetector):  # noqa: N801  the name that scripts import
    """A crown detector with the interface of DeepForest.

    Args:
        model: a network with torchvision's detection interface. None loads the model of ``config.model``: by default
            the released tree model, downloaded once; or a file, a folder, or another repository. If its name is None,
            the network starts with a backbone and feature pyramid trained on COCO.
        transforms: augmentations of the training images, see :func:`custom_augmentation`.
        existing_train_dataloader: replaces the loader of ``config.train.csv_file``.
        existing_val_dataloader: replaces the loader of ``config.validation.csv_file``.
        config: a YAML file or a mapping of settings.
        config_args: settings that replace those of ``config``.

    Raises:
        InputError: a setting is unknown or has a value that is not allowed.
        ModelFileError: the model cannot be downloaded or loaded.
    """

    def __init__(
        self,
        model: nn.Module | None = None,
        transforms: Any = None,
        existing_train_dataloader: DataLoader[Any] | None = None,
        existing_val_dataloader: DataLoader[Any] | None = None,
        config: str | os.PathLike[str] | Mapping[str, Any] | None = None,
        config_args: Mapping[str, Any] | None = None,
    ) -> None:
        settings = load_config(config, config_args)
        super().__init__(ModelInfo(DEEPFOREST, _labels(settings) or ("Tree",)))
        self.config: Config = settings
        self.transforms = transforms
        if transforms is not None:
            custom_augmentation(transforms)  # refuses transforms that do not move the boxes
        self.predictions: list[pd.DataFrame] = []  # of the last validation, a table per image
        self.existing_train_dataloader = existing_train_dataloader
        self.existing_val_dataloader = existing_val_dataloader
        self._requested_labels: tuple[str, ...] = ()  # classes that the user configured
        self._model_labels: dict[str, int] | None = None  # classes of the loaded model
        self._applied: tuple[float, ...] | None = None  # thresholds of the configuration that the network has
        if model is not None:
            self.model = model
            self._applied = self._thresholds()
        else:
            self.create_model()
        self.create_trainer()

    # -- the model -------------------------------------------------------------------------

    def create_model(self, initialize_model: bool = False) -> None:
        """Load the weights of ``config.model``.

        Args:
            initialize_model: start with a network without training on crowns, as without ``config.model.name``.

        Raises:
            InputError: the number of classes is configured, but their names are not.
            ModelFileError: the model cannot be downloaded or loaded.
        """
        if self.config.model.name is not None and not initialize_model:
            self.load_model()
            return
        labels = _labels(self.config)
        if not labels and (self.config.num_classes or 1) > 1:
            raise InputError("The names of the classes are not set.", "Set label_dict, for example {'Tree': 0}.")
        info = ModelInfo(DEEPFOREST, labels or ("Tree",))
        self._take(_coco_start(info), info, "COCO")

    def load_model(self, model_name: str | None = None, revision: str | None = None) -> None:
        """Load the weights of a model.

        Args:
            model_name: a repository of the Hugging Face Hub (owner/name), a file or a folder; None for the configured
                one.
            revision: commit, branch or tag of the repository.

        Raises:
            ModelFileError: the model cannot be downloaded or loaded.
        """
        name = model_name or self.config.model.name
        version = revision or (self.config.model.revision if model_name is None else None)
        if version and version != "main" and not Path(name).exists():
            name = f"{name}@{version}"
        path = locate_model(name)
        state, info = load_weights(path)
        self._take(state, replace(info, parent=str(name)), path)

    def use_release(self, check_release: bool | None = None) -> None:
        """Load DeepForest's released tree model; it is downloaded once.

        Args:
            check_release: ignored; the release is pinned to a commit.
        """
        self.load_model(RELEASE)

    def use_bird_release(self, check_release: bool | None = None) -> None:
        """Load DeepForest's released bird model; it is downloaded once.

        Args:
            check_release: ignored.
        """
        self.load_model(BIRD_RELEASE)

    def _take(self, state: dict[str, torch.Tensor], info: ModelInfo, path: str | os.PathLike[str]) -> None:
        """Replace network and description; then change the classes to those that the user configured."""
        fresh = CrownDetector(info)
        fresh.apply_weights(state, path)
        if self.config.label_dict and self.config.label_dict != self._model_labels:  # set by the user, not by a model
            self._requested_labels = _labels(self.config)
        if self._requested_labels:
            fresh.adapt_classes(self._requested_labels, exactly=True)
        self.info = replace(fresh.info, score_threshold=self.config.score_thresh, nms_threshold=self.config.nms_thresh)
        self.model = fresh.model
        self.config.label_dict, self.config.num_classes = self.label_dict, len(self.info.labels)
        self._model_labels, self._applied = self.label_dict, None
        self._name_classes()
        self._apply_thresholds()

    def _name_classes(self) -> None:
        if isinstance(self.model, DeepForestNetwork):
            self.model.label_dict = self.label_dict

    def _apply_thresholds(self) -> None:
        """Apply thresholds and limits that were changed in the configuration; the network's are kept otherwise."""
        wanted = self._thresholds()
        if wanted != self._applied:
            network = self.model
            network.score_thresh, network.nms_thresh, network.detections_per_img, network.topk_candidates = wanted
            self._applied = wanted

    def _thresholds(self) -> tuple[float, float, int, int]:
        settings = self.config
        limits = (300, 1000) if settings.compatible else (settings.detections_per_img, settings.topk_candidates)
        return settings.score_thresh, settings.nms_thresh, *limits

    @property
    def label_dict(self) -> dict[str, int]:
        """Class numbers by name."""
        return {label: number for number, label in enumerate(self.info.labels)}

    @property
    def numeric_to_label_dict(self) -> dict[int, str]:
        """Class names by number."""
        return dict(enumerate(self.info.labels))

    def set_labels(self, label_dict: Mapping[str, int]) -> None:
        """Rename the classes.

        Args:
            label_dict: class numbers by name; as many as the model has classes.

        Raises:
            InputError: the number of classes differs, or two have the same number.
        """
        if not label_dict or len({*label_dict.values()}) < len(label_dict):
            raise InputError(f"label_dict must have different numbers by class name, not {label_dict}.")
        labels = class_names(label_dict)
        if len(labels) != len(self.info.labels):
            raise InputError(
                f"{len(labels)} labels were given, but the model has {len(self.info.labels)} classes.",
                "Set num_classes and label_dict when the model is created, to change the number of classes.",
            )
        self.info = replace(self.info, labels=labels)
        self.config.label_dict = dict(label_dict)
        self._name_classes()

    # -- files -----------------------------------------------------------------------------

    def save_model(self, path: str | os.PathLike[str]) -> None:
        """Write the model.

        Args:
            path: a checkpoint (.ckpt, .pl, .pt) with the settings and the state of the training, which DeepForest can
                load too; a file in this project's format (.safetensors); any other name becomes a hub folder.

        Raises:
            ModelFileError: the architecture is not DeepForest's.
            OutputError: the file cannot be written.
        """
        self.info = self._described()
        suffix = Path(path).suffix.lower()
        if suffix == ".safetensors":
            self.save(path)
        elif suffix in (".ckpt", ".pl", ".pt") and self.info.architecture == DEEPFOREST and self.trainer is not None:
            make_target_folder(Path(path).parent)
            with AtomicFile(path, (RuntimeError,)) as partial:  # PyTorch raises it if the disk is full
                self.trainer.save_checkpoint(partial)
        else:
            self.export(path)

    @classmethod
    def load_from_checkpoint(  # type: ignore[override]  # Lightning's method has other defaults
        cls,
        checkpoint_path: str | os.PathLike[str],
        map_location: Any = None,
        weights_only: bool | None = None,
        config: str | os.PathLike[str] | Mapping[str, Any] | None = None,
        config_args: Mapping[str, Any] | None = None,
        **settings: Any,
    ) -> deepforest:
        """Load a checkpoint of DeepForest or of this project, with its classes, thresholds and settings.

        Code in the file is not executed. Settings that are unknown or not allowed here are ignored with a warning.

        Args:
            checkpoint_path: the checkpoint.
            map_location: ignored; weights are loaded to the CPU and moved when they are used.
            weights_only: ignored; code is never loaded.
            config: replaces all settings of the checkpoint; its class names are kept if ``config`` has none.
            config_args: settings that replace those of the checkpoint.
            **settings: further arguments of the class; ``strict`` and ``hparams_file`` of Lightning are ignored.

        Returns:
            The model.

        Raises:
            ModelFileError: the file is not a checkpoint, is damaged, or has another architecture.
        """
        state, info = load_weights(checkpoint_path)
        if config is None:
            found = load_config(checkpoint_config(checkpoint_path), checkpoint=os.fspath(checkpoint_path))
            found.score_thresh, found.nms_thresh = info.score_threshold, info.nms_threshold
            found.num_classes, found.label_dict = None, None
        else:
            found = load_config(config)
        for name in ("strict", "hparams_file"):
            settings.pop(name, None)
        made = cls(model=nn.Identity(), config=found, config_args=config_args, **settings)
        made._take(state, info, checkpoint_path)
        made.create_trainer()
        return made

    def on_save_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Add the model's description and the configuration to a checkpoint."""
        self.info = self._described()
        super().on_save_checkpoint(checkpoint)
        settings = self.config.to_dict()
        settings |= {"score_thresh": self.info.score_threshold, "nms_thresh": self.info.nms_threshold}
        checkpoint[SETTINGS] = copy.deepcopy(settings)
        del settings["train"]["scheduler"]["warmup_steps"]  # DeepForest does not accept unknown keys there
        checkpoint["hyper_parameters"] = {"config": settings}

    def _described(self) -> ModelInfo:
        return replace(
            self.info, score_threshold=float(self.model.score_thresh), nms_threshold=float(self.model.nms_thresh)
        )

    # -- the trainer -----------------------------------------------------------------------

    def create_trainer(self, logger: Any = None, callbacks: Sequence[Callback] | None = None, **arguments: Any) -> None:
        """Create ``self.trainer`` from the configuration. Call it again after changing the configuration.

        Args:
            logger: Lightning's logger; None writes metrics to CSV files in ``config.log_root``, False writes none.
            callbacks: Lightning's callbacks; checkpoints are written only if one is a ModelCheckpoint.
            **arguments: arguments of Lightning's Trainer; they take precedence over the configuration.
        """
        self._apply_thresholds()
        self.setup_metrics()
        self.save_hyperparameters({"config": self.config.to_dict()})  # loggers write them to hparams.yaml
        if self.config.matmul_precision is not None:
            torch.set_float32_matmul_precision(self.config.matmul_precision)
        train = self.config.train
        chosen = list(callbacks or ())
        measured = self.existing_val_dataloader is not None or self.config.validation.csv_file is not None
        if self.config["save-snapshot"]:
            folder = Path(self.config.log_root, "checkpoints")
            chosen.append(ModelCheckpoint(folder, filename="epoch-{epoch:03d}", save_top_k=-1))
        if logger is None:
            logger = CSVLogger(self.config.log_root, name="")
        if logger is not False and not any(isinstance(one, LearningRateMonitor) for one in chosen):
            chosen.append(LearningRateMonitor(logging_interval="epoch"))
        defaults: dict[str, Any] = {
            "logger": logger,
            "callbacks": chosen,
            "max_epochs": train.epochs,
            "fast_dev_run": train.fast_dev_run,
            "devices": self.config.devices,
            "accelerator": self.config.accelerator,
            "enable_checkpointing": any(isinstance(one, ModelCheckpoint) for one in chosen),
            "limit_val_batches": 1.0 if measured else 0,
            "num_sanity_val_steps": 2 if measured else 0,
            "default_root_dir": self.config.log_root,
            **{name: self.config[name] for name in TRAINER_KEYS},
        }
        settings = {**defaults, **arguments}
        check_launch(settings["num_nodes"])
        self.trainer = lightning.Trainer(**settings)
        self.trainer.strategy.connect(self)  # save_checkpoint then works before training

    def setup_metrics(self) -> None:
        """Create the metrics ``iou_metric``, ``mAP_metric`` and ``precision_recall_metric``.

        They have the images of the last validation and are for scripts; the logged metrics are computed by
        :meth:`validation_metrics`. ``precision_recall_metric`` is None without a validation table.
        """
        source = self.config.validation
        self.iou_metric = CocoMetric(("iou",), source.iou_threshold)
        self.mAP_metric = CocoMetric(("map", "mar"), source.iou_threshold)
        self.precision_recall_metric: RecallPrecision | None = None
        if source.csv_file is not None:
            self.precision_recall_metric = RecallPrecision(
                source.csv_file, self.label_dict, iou_threshold=source.iou_threshold
            )

    def setup(self, stage: str) -> None:
        """Prepare the training or validation; Lightning calls this method.

        Raises:
            InputError: there is no training data.
        """
        self._apply_thresholds()
        if stage not in ("fit", "validate"):
            return
        if stage == "fit" and not self._has_training_data():
            raise InputError("There is no training data.", "Set config['train']['csv_file'] to a table of annotations.")
        self.model.train()  # a prediction sets the evaluation mode, and Lightning keeps the mode
        self.validation_settings = ValidationSettings(
            score_threshold=float(self.model.score_thresh),
            iou=self.config.validation.iou_threshold,
            every_epochs=self.config.validation.val_accuracy_interval,
        )

    def _has_training_data(self) -> bool:
        source = self.trainer.fit_loop._data_source
        return bool(
            self.config.train.csv_file is not None
            or self.existing_train_dataloader is not None
            or (source.is_defined() and source.instance is not self)
        )

    def configure_optimizers(self) -> Any:
        """Create the optimizer and the learning-rate schedule of the configuration."""
        train = self.config.train
        kind = ARCHITECTURES[self.info.architecture]
        self.optimization = Optimization(
            name=train.optimizer or kind.optimizer,
            learning_rate=train.lr,
            weight_decay=kind.weight_decay if train.weight_decay is None else train.weight_decay,
            momentum=train.momentum,
            betas=tuple(train.betas),
            total_steps=int(min(self.trainer.estimated_stepping_batches, sys.maxsize)),  # infinite without a limit
            schedule=schedule_of(self.config),
            plateau_target=self.config.validation.lr_plateau_target,
            validated=bool(self.trainer.fit_loop.epoch_loop.val_loop._data_source.is_defined())
            and bool(self.trainer.limit_val_batches),
        )
        return super().configure_optimizers()

    def log_losses(self, losses: dict[str, torch.Tensor], count: int) -> None:
        """Log the training losses of a batch under this project's names and DeepForest's."""
        super().log_losses(losses, count)
        for name, value in losses.items():
            self.log(f"train_{name}_step", value, on_step=True, on_epoch=False, batch_size=count)
            self.log(f"train_{name}_epoch", value, on_step=False, on_epoch=True, batch_size=count, sync_dist=True)

    def on_validation_epoch_start(self) -> None:
        """Discard the results of the previous validation."""
        super().on_validation_epoch_start()
        self.predictions = []
        for metric in (self.iou_metric, self.mAP_metric, self.precision_recall_metric):
            if metric is not None:
                metric.reset()

    def validation_step(self, batch: Any, index: int) -> torch.Tensor:
        """Validate a batch of (images, targets) or (images, targets, names); return its mean loss."""
        results = self.validate_batch(batch, index)
        names = batch[2] if len(batch) > 2 else [None] * len(results)
        for name, result, target in zip(names, results, batch[1], strict=True):
            found = _above(result.detections, float(self.model.score_thresh))
            values = {"boxes": found.boxes, "scores": found.scores, "labels": found.classes}
            prediction = {key: torch.from_numpy(value) for key, value in values.items()}
            self.iou_metric.update([prediction], [target])
            self.mAP_metric.update([prediction], [target])
            table = format_geometry(prediction)
            if table is not None:
                self.predictions.append(table.assign(image_path=name))
                if self.precision_recall_metric is not None and name is not None:
                    self.precision_recall_metric.update([prediction], [name])
        return torch.tensor([result.losses["loss"] for result in results]).mean()

    def validation_metrics(
        self, detections: list[Detections], truth: list[Detections], ignored: list[npt.NDArray[np.float64]]
    ) -> dict[str, float]:
        """Compute the metrics of the validation images under this project's names and DeepForest's."""
        threshold = float(self.model.score_thresh)
        others = coco_metrics(detections, truth, threshold, self.config.validation.iou_threshold, ignored)
        return {**others, **super().validation_metrics(detections, truth, ignored)}

    def train_dataloader(self) -> Any:
        """Return the loader of the training images."""
        if self.existing_train_dataloader is not None:
            return self.existing_train_dataloader
        return self._loader(self.config.train, self.transforms, shuffle=True)

    def val_dataloader(self) -> Any:
        """Return the loader of the validation images; an empty list without validation."""
        if self.existing_val_dataloader is not None:
            return self.existing_val_dataloader
        if self.config.validation.csv_file is None:
            return []
        plain = custom_augmentation(self.transforms)[1] if self.transforms is not None else None
        return self._loader(self.config.validation, None, plain, shuffle=False)

    def _loader(self, source: Config, transforms: Any, augmentation: Any = None, *, shuffle: bool) -> DataLoader[Any]:
        data = BoxDataset(
            source.csv_file,
            source.root_dir,
            transforms=transforms,
            augmentations=augmentation or source.augmentations,
            label_dict=self.label_dict,
            preload_images=source.preload_images,
            validate_coordinates=source.validate_coordinates,
        )
        return self._make_loader(data, self.config.batch_size, shuffle)

    def _make_loader(self, data: BoxDataset, batch_size: int, shuffle: bool) -> DataLoader[Any]:
        seed = int(os.environ.get("PL_GLOBAL_SEED", 0))
        return make_loader(data, batch_size=batch_size, shuffle=shuffle, workers=self.config.workers, seed=seed)

    def load_dataset(
        self,
        csv_file: str | os.PathLike[str],
        root_dir: str | os.PathLike[str] | None = None,
        shuffle: bool = True,
        transforms: Any = None,
        augmentations: Any = None,
        preload_images: bool = False,
        batch_size: int = 1,
    ) -> DataLoader[Any]:
        """Make a loader of the images of a table of annotations.

        Args:
            csv_file: the annotations, in any format of :func:`utilities.read_file`.
            root_dir: folder of the images; None for the folder of the file.
            shuffle: shuffle the images in each epoch.
            transforms: augmentations as albumentations transforms or a function, see :func:`custom_augmentation`.
            augmentations: augmentations by name.
            preload_images: keep decoded images in memory.
            batch_size: number of images of a batch.

        Returns:
            A loader of batches (images, targets, names of the images).

        Raises:
            LayerError: a ValueError; boxes exceed their image and ``train.validate_coordinates`` is set, or classes are
                not those of the model.
        """
        data = BoxDataset(
            csv_file,
            root_dir,
            transforms=transforms,
            augmentations=augmentations,
            label_dict=self.label_dict,
            preload_images=preload_images,
            validate_coordinates=self.config.train.validate_coordinates,
        )
        return self._make_loader(data, batch_size, shuffle)

    # -- prediction ------------------------------------------------------------------------

    def predict_image(self, image: Image | None = None, path: str | os.PathLike[str] | None = None) -> Any:
        """Detect the crowns of one image in a single forward pass.

        Args:
            image: (H, W, 3), values from 0 to 255, or floating-point numbers from 0 to 1. Other ranges are mapped to
                8 bits, with a warning that reports the range.
            path: file of the image, instead of ``image``.

        Returns:
            A table with xmin, ymin, xmax, ymax in pixels of the image, label and score, by descending score; None if
            nothing is detected.
        """
        if (image is None) == (path is None):
            raise InputError("Give either an image or its path.")
        if path is not None:
            with open_image(path) as raster:
                image = raster.read(Window(0, 0, raster.ref.width, raster.ref.height))[0]
        pixels = checked_image(image)
        with self._inference_mode():
            found = self._detect(pixels)
        if len(np.unique(found.classes)) > 1:  # NMS across classes: a tree has one class
            stay = nms(torch.from_numpy(found.boxes), torch.from_numpy(found.scores), self.model.nms_thresh).numpy()
            found = Detections(found.boxes[stay], found.scores[stay], found.classes[stay])
        return self._table(found, path)

    def predict_dataloader(  # type: ignore[override]  # Lightning's method has no arguments
        self, ds: Any, batch_size: int | None = None
    ) -> DataLoader[Any]:
        """Make a loader of a data set of :mod:`datasets.prediction`, for ``trainer.predict``.

        Args:
            ds: the data set.
            batch_size: number of items of a batch; None for the configured one.
        """
        size = batch_size or self.config.batch_size
        return DataLoader(ds, batch_size=size, num_workers=self.config.workers, collate_fn=ds.collate_fn)

    def predict_step(self, batch: Any, batch_idx: int) -> list[Target]:
        """Detect the crowns of a batch of images (3, H, W) with values from 0 to 1; ``trainer.predict`` calls it.

        Returns:
            "boxes" (N, 4) in pixels, "scores" (N,) and "labels" (N,) of each image.
        """
        images = batch["images"] if isinstance(batch, dict) else batch
        self.model.eval()
        with torch.inference_mode():
            return list(self.model([image.to(self.device) for image in images]))

    def predict_batch(self, images: Any, preprocess_fn: Any = None) -> list[pd.DataFrame]:
        """Detect the crowns of several images.

        Args:
            images: (B, 3, H, W) as an array or tensor, or a list of images, with values from 0 to 1.
            preprocess_fn: applied to ``images`` before.

        Returns:
            A table as of :func:`utilities.format_geometry` for each image with crowns.
        """
        given = torch.as_tensor(images) if isinstance(images, np.ndarray) else images
        with self._inference_mode():
            found = self.predict_step(given if preprocess_fn is None else preprocess_fn(given), 0)
        return [table for one in found if (table := format_geometry(one)) is not None]

    def predict_file(
        self,
        csv_file: str | os.PathLike[str],
        root_dir: str | os.PathLike[str] | None = None,
        crop_model: Any = None,
    ) -> Any:
        """Detect the crowns of all images of a table of annotations.

        Args:
            csv_file: the annotations.
            root_dir: folder of the images; None for the folder of the file.
            crop_model: a :class:`model.CropModel`, or a list of them, which classifies the crowns.

        Returns:
            A table as of :meth:`predict_image`, with ``image_path``, and with the columns of
            :func:`datasets.cropmodel.classify` if there is a crop model; an empty table if nothing is detected.
        """
        table = read_file(csv_file, root_dir=root_dir)
        names = table["image_path"].unique()
        found = [self.predict_image(path=Path(table.root_dir, name)) for name in names]
        named = [one.assign(image_path=name) for one, name in zip(found, names, strict=True) if one is not None]
        if not named:
            return pd.DataFrame()
        return self._classified(_with_root(pd.concat(named, ignore_index=True), table.root_dir), crop_model)

    def predict_tile(
        self,
        path: str | os.PathLike[str] | Sequence[str | os.PathLike[str]] | None = None,
        image: Image | None = None,
        patch_size: int = 400,
        patch_overlap: float = 0.05,
        iou_threshold: float = 0.15,
        dataloader_strategy: str = "single",
        crop_model: Any = None,
        *,
        raster_path: str | os.PathLike[str] | None = None,
    ) -> Any:
        """Detect the crowns of an image of any size window by window; a raster is read window by window too.

        Args:
            path: file of the raster, or several files, which are processed one after another.
            image: (H, W, 3), instead of ``path``; for its values see :meth:`predict_image`.
            patch_size: side of a window in pixels.
            patch_overlap: overlap of adjacent windows as a fraction of ``patch_size``.
            iou_threshold: IoU above which the crown with the lower score is dropped at window borders.
            dataloader_strategy: ignored; the three strategies of DeepForest are accepted.
            crop_model: a :class:`model.CropModel`, or a list of them, which classifies the crowns of files.
            raster_path: older name of ``path``.

        Returns:
            A table as of :meth:`predict_image`, with ``image_path``, and with the columns of
            :func:`datasets.cropmodel.classify` if there is a crop model; None if nothing is detected.

        Raises:
            InputError: both or neither of ``path`` and ``image`` are given, or an argument is not supported.
        """
        given = raster_path if path is None else path
        if (given is None) == (image is None):
            raise InputError("Give either an image or its path.")
        if crop_model is not None and image is not None:
            raise InputError("Crop models read their crops from a file.", "Give the path of the image.")
        if dataloader_strategy not in STRATEGIES:
            raise InputError(f"dataloader_strategy is '{dataloader_strategy}', but must be one of {STRATEGIES}.")
        result = None
        if image is not None:
            pixels = checked_image(image)
            found = self._tile(
                square_windows(pixels.shape[1], pixels.shape[0], patch_size, patch_overlap),
                lambda window: pixels[window.row : window.row + window.height, window.col : window.col + window.width],
                iou_threshold,
            )
            result = self._table(found, None)
        else:
            paths = [Path(given)] if isinstance(given, str | os.PathLike) else [Path(one) for one in given or ()]
            if any(one.is_absolute() for one in paths):
                paths = [one.absolute() for one in paths]
            root = Path(os.path.commonpath([one.parent for one in paths])) if paths else Path()
            tables = []
            for one in paths:
                with open_image(one) as raster:
                    grid = square_windows(raster.ref.width, raster.ref.height, patch_size, patch_overlap)
                    table = self._table(self._tile(grid, _reader(raster, self.config.compatible), iou_threshold), one)
                if table is not None:
                    # Relative to the common folder: files in several folders may have the same name.
                    tables.append(table.assign(image_path=os.path.relpath(one, root)))
            if tables:
                result = self._classified(_with_root(pd.concat(tables, ignore_index=True), root), crop_model)
        if result is None:
            warnings.warn("No crowns were detected; the result is None.", stacklevel=2)
        return result

    def evaluate(
        self,
        csv_file: str | os.PathLike[str],
        iou_threshold: float | None = None,
        root_dir: str | os.PathLike[str] | None = None,
        predictions: Any = None,
    ) -> dict[str, Any]:
        """Evaluate predictions against a table of annotations, see :func:`evaluate.evaluate_boxes`.

        Args:
            csv_file: the annotations.
            iou_threshold: IoU above which a prediction matches an annotation; None for the configured one.
            root_dir: folder of the images; None for the configured one, or the folder of the file.
            predictions: table of predictions; None predicts the images.

        Returns:
            The metrics of :func:`evaluate.evaluate_boxes`, and ``empty_frame_accuracy``: the fraction of the images
            without crowns that have no predictions; None without such images.
        """
        truth = read_file(csv_file, root_dir=self.config.validation.root_dir if root_dir is None else root_dir)
        if predictions is None:
            predictions = self.predict_file(csv_file, truth.root_dir)
        results = evaluate_boxes(predictions, truth, iou_threshold or self.config.validation.iou_threshold)
        return {**results, "empty_frame_accuracy": self.calculate_empty_frame_accuracy(truth, predictions)}

    def calculate_empty_frame_accuracy(self, ground_df: pd.DataFrame, predictions_df: pd.DataFrame) -> float | None:
        """Return the fraction of the images without crowns that have no predictions; None without such images.

        Args:
            ground_df: annotations; a row 0,0,0,0 is an image without crowns.
            predictions_df: predictions with image_path.
        """
        empty = ground_df.loc[(ground_df[COLUMNS[:4]] == 0).all(axis=1), "image_path"].unique()
        wrong = np.isin(empty, predictions_df["image_path"]) if len(predictions_df) else np.zeros(len(empty), bool)
        return float(1 - wrong.mean()) if len(empty) else None

    def _classified(self, table: CrownFrame, crop_model: Any) -> CrownFrame:
        return table if crop_model is None else classify(table, crop_model, self.device)

    def _tile(self, plan: WindowGrid, read: Any, iou_threshold: float) -> Detections:
        with self._inference_mode():
            return detect_tile(plan, read, self._detect, iou_threshold, compatible=self.config.compatible)

    @contextmanager
    def _inference_mode(self) -> Iterator[None]:
        """Put the network on its device in evaluation mode, with its thresholds and limits; restore both at the end."""
        self._apply_thresholds()
        self.to(choose_device({"gpu": "cuda"}.get(self.config.accelerator, self.config.accelerator)))
        was_training = self.model.training
        self.model.eval()
        try:
            yield
        finally:
            self.model.train(was_training)

    @torch.inference_mode()
    def _detect(self, image: Image) -> Detections:
        """Detect the crowns of an image (H, W, 3), values from 0 to 255, within :meth:`_inference_mode`."""
        pixels = torch.from_numpy(np.ascontiguousarray(np.moveaxis(image, -1, 0))).to(self.device).float() / 255.0
        found = to_detections(self.model([pixels])[0])
        most = self.model.detections_per_img
        if len(found.scores) >= most and not self.config.compatible:
            warnings.warn(
                f"An image or window reached the limit of {most} crowns, so some may be missing; use smaller windows.",
                stacklevel=2,
            )
        return found

    def _table(self, found: Detections, path: str | os.PathLike[str] | None) -> Any:
        """Return detections as a table; None if there are none."""
        if not len(found.boxes):
            return None
        table = pd.DataFrame(found.boxes, columns=COLUMNS[:4])
        table["label"] = np.asarray(self.info.labels, object)[found.classes]
        table["score"] = found.scores
        if path is None:
            return gpd.GeoDataFrame(table, geometry=shapely.box(*found.boxes.T))
        table["image_path"] = os.path.basename(path)
        return _with_root(table, os.path.dirname(path) or ".")


def _labels(config: Config) -> tuple[str, ...]:
    """Return the configured class names in the order of their numbers; empty if there are none."""
    return class_names(config.label_dict, config.num_classes)


def _above(found: Detections, threshold: float) -> Detections:
    kept = found.scores >= threshold
    return Detections(found.boxes[kept], found.scores[kept], found.classes[kept])


def _coco_start(info: ModelInfo) -> dict[str, torch.Tensor]:
    """Return a random network with torchvision's backbone and feature pyramid trained on COCO, downloaded once."""
    try:
        weights = RetinaNet_ResNet50_FPN_Weights.COCO_V1.get_state_dict(check_hash=True)
    except OSError as error:
        raise InputError(
            f"The initial weights cannot be downloaded: {error}.",
            "Set config.model.name to a file or to a repository of the Hugging Face Hub.",
        ) from error
    own = CrownDetector(info).model.state_dict()
    return {name: weights[name] if name.startswith("backbone.") else value for name, value in own.items()}


def _reader(raster: Raster, everything: bool) -> Any:
    def read(window: Window) -> Image | None:
        image, valid = raster.read(window)
        return image if everything or valid.any() else None

    return read


def _with_root(table: pd.DataFrame, root: Any) -> CrownFrame:
    """Return a table with boxes as geometries and the folder of its images, with columns in DeepForest's order."""
    frame = CrownFrame(table[[*COLUMNS, "image_path"]], geometry=shapely.box(*table[COLUMNS[:4]].to_numpy().T))
    frame.root_dir = "" if root is None else str(root)
    return frame
