"""The script face: DeepForest's own class, ``deepforest_qgis.main.deepforest``, as its training guide uses it.

What works on maps are the workflows (``deepforest_qgis.workflows``, the command line, QGIS); here are images,
tables of boxes and Lightning's trainer, under the names that DeepForest's users know.
"""

from __future__ import annotations

import copy
import os
import warnings
import weakref
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

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

from .common.errors import InputError
from .common.jobs import RasterInput
from .config.script_config import Config, class_names, load_config, schedule_of
from .evaluate import evaluate_boxes
from .imagery.raster import Raster
from .imagery.windows import Window, WindowGrid
from .model.architectures import ARCHITECTURES, DEEPFOREST
from .model.augment.augmentation_pipeline import Augmentation
from .model.augment.custom_augmentations import custom_augmentation
from .model.augment.named_augmentations import choose_augmentation
from .model.dataset import PatchDataset, make_loader
from .model.detections import Detections
from .model.detector import CrownDetector, Optimization, ValidationSettings, to_detections
from .model.devices import choose_device
from .model.hub import RELEASE, locate_model
from .model.model_info import ModelInfo
from .model.weights import SETTINGS, checkpoint_config, load_weights
from .tiles import find_in_tile
from .utilities import CrownFrame, read_file
from .workflows.train.patches import PatchFolder, examples

__all__ = ["deepforest"]

BIRD_RELEASE = "weecology/deepforest-bird"
COLUMNS = ["xmin", "ymin", "xmax", "ymax", "label", "score"]
STRATEGIES = ("single", "batch", "window")

Image = npt.NDArray[np.generic]


class deepforest(CrownDetector):  # noqa: N801  the name that scripts import
    """A crown detector that is configured, trained and asked as DeepForest is.

    ``model``: a network of torchvision's detection interface, None for the one that ``config.model`` names (the
    released tree model, fetched once from its hub; a file or folder works too; None in it: a backbone and pyramid
    trained on COCO, crowns still to learn). ``transforms``: how training images are varied, see
    :func:`custom_augmentation`. ``config``: a YAML file or mapping of settings; ``config_args``:
    settings laid over it.

    Raises:
        InputError: a setting that is unknown or cannot work; ModelFileError: the model cannot be had or opened.
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
        self.transforms = custom_augmentation(transforms) if transforms is not None else None
        self.existing_train_dataloader = existing_train_dataloader
        self.existing_val_dataloader = existing_val_dataloader
        self._wanted: tuple[str, ...] = ()  # classes that the user named
        self._named: dict[str, int] | None = None  # classes that the model brought
        self._applied: tuple[float, float] | None = None  # thresholds of the configuration that the network has
        if model is not None:
            self.model = model
            self._applied = settings.score_thresh, settings.nms_thresh
        else:
            self.create_model()
        self.create_trainer()

    # -- the model -------------------------------------------------------------------------

    def create_model(self) -> None:
        """Take the weights that the configuration names."""
        if self.config.model.name is None:
            self._take(_coco_start(), ModelInfo(DEEPFOREST, _labels(self.config) or ("Tree",)), "COCO")
        else:
            self.load_model()

    def load_model(self, model_name: str | None = None, revision: str | None = None) -> None:
        """Take the weights of a hub repository (owner/name), a model file or a folder.

        Raises:
            ModelFileError: it cannot be fetched or opened.
        """
        name = model_name or self.config.model.name
        wanted = revision or (self.config.model.revision if model_name is None else None)
        if wanted and wanted != "main" and not Path(name).exists():
            name = f"{name}@{wanted}"
        path = locate_model(name)
        state, info = load_weights(path)
        self._take(state, replace(info, parent=str(name)), path)

    def use_release(self, check_release: bool | None = None) -> None:
        """Take the released tree model of DeepForest, from the hub or, later on, from the cache.

        ``check_release`` is accepted for old scripts: the release is pinned, so there is nothing to check.
        """
        self.load_model(RELEASE)

    def use_bird_release(self, check_release: bool | None = None) -> None:
        """Take the released bird model of DeepForest."""
        self.load_model(BIRD_RELEASE)

    def _take(self, state: dict[str, torch.Tensor], info: ModelInfo, path: str | os.PathLike[str]) -> None:
        """Become the model of ``state``; then its classes give way to those that the configuration names."""
        fresh = CrownDetector(info)
        fresh.apply_weights(state, path)
        if self.config.label_dict and self.config.label_dict != self._named:  # the user's wish, not a model's names
            self._wanted = _labels(self.config)
        if self._wanted:
            fresh.adapt_classes(self._wanted, exactly=True)
        self.info = replace(fresh.info, score_threshold=self.config.score_thresh, nms_threshold=self.config.nms_thresh)
        self.model = fresh.model
        names = {label: number for number, label in enumerate(self.info.labels)}
        self.config.label_dict, self.config.num_classes = names, len(names)
        self._named, self._applied = names, None
        self._apply_thresholds()

    def _apply_thresholds(self) -> None:
        """A threshold that was changed in the configuration reaches the network; one set on the network stays."""
        wanted = self.config.score_thresh, self.config.nms_thresh
        if wanted != self._applied:
            self.model.score_thresh, self.model.nms_thresh = wanted
            self._applied = wanted

    @property
    def label_dict(self) -> dict[str, int]:
        """Class name to number."""
        return {label: number for number, label in enumerate(self.info.labels)}

    @property
    def numeric_to_label_dict(self) -> dict[int, str]:
        """Class number to name."""
        return dict(enumerate(self.info.labels))

    def set_labels(self, label_dict: Mapping[str, int]) -> None:
        """Name the classes anew; there must be as many as the model has. Raises InputError."""
        labels = class_names(label_dict)
        if len(labels) != len(self.info.labels):
            raise InputError(
                f"{len(labels)} labels were given, but the model has {len(self.info.labels)} classes.",
                "Give num_classes and label_dict when the model is made, to change how many there are.",
            )
        self.info = replace(self.info, labels=labels)
        self.config.label_dict = dict(label_dict)

    # -- files -----------------------------------------------------------------------------

    def save_model(self, path: str | os.PathLike[str]) -> None:
        """Write a checkpoint that DeepForest opens too; a name ending in .safetensors gives this project's format.

        Raises:
            OutputError: it cannot be written there.
        """
        self.info = self._described()
        if str(path).lower().endswith(".safetensors"):
            self.save(path)
        else:
            self.export(path)

    @classmethod
    def load_from_checkpoint(  # type: ignore[override]  # Lightning's has many more parameters, which have no use here
        cls,
        checkpoint_path: str | os.PathLike[str],
        map_location: Any = None,
        config_args: Mapping[str, Any] | None = None,
        **settings: Any,
    ) -> deepforest:
        """Open a checkpoint of DeepForest or of this project, with its classes, thresholds and settings.

        Nothing in it is run, and it opens on any device, whichever it was trained on. ``settings`` are those of
        the class. ``map_location`` is accepted for old scripts: weights come to the CPU and move when used.

        Raises:
            ModelFileError: not a checkpoint, damaged, or of another network.
        """
        state, info = load_weights(checkpoint_path)
        try:
            found = load_config(checkpoint_config(checkpoint_path))
        except InputError as error:
            warnings.warn(f"Settings in '{checkpoint_path}' are left out: {error}", stacklevel=2)
            found = load_config()
        found.score_thresh, found.nms_thresh = info.score_threshold, info.nms_threshold
        found.num_classes, found.label_dict = None, None
        settings_of = load_config(found.to_dict(), config_args)
        made = cls(model=nn.Identity(), config=settings_of.to_dict(), **settings)
        made._take(state, info, checkpoint_path)
        return made

    def on_save_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        self.info = self._described()
        super().on_save_checkpoint(checkpoint)
        settings = self.config.to_dict()
        settings |= {"score_thresh": self.info.score_threshold, "nms_thresh": self.info.nms_threshold}
        checkpoint[SETTINGS] = copy.deepcopy(settings)
        del settings["train"]["scheduler"]["warmup_steps"]  # DeepForest refuses a key there that it does not know
        checkpoint["hyper_parameters"] = {"config": settings}

    def _described(self) -> ModelInfo:
        return replace(
            self.info, score_threshold=float(self.model.score_thresh), nms_threshold=float(self.model.nms_thresh)
        )

    # -- the trainer -----------------------------------------------------------------------

    @property
    def trainer(self) -> Any:
        """The trainer of :meth:`create_trainer`, or the one that last worked with this model."""
        return self._trainer

    @trainer.setter
    def trainer(self, trainer: Any) -> None:
        # Lightning hands a weak reference to the model, which dies with a trainer that nobody else keeps: the
        # "weakly-referenced object no longer exists" of many scripts. A method of it knows the object itself.
        if isinstance(trainer, weakref.ProxyTypes):
            trainer = trainer.__repr__.__self__
        self._trainer = trainer

    def __getstate__(self) -> dict[str, Any]:
        # A copy of the model, in another process or not, gets a trainer of its own.
        return {**self.__dict__, "_trainer": None}

    def create_trainer(self, logger: Any = None, callbacks: Sequence[Callback] | None = None, **arguments: Any) -> None:
        """Make ``self.trainer`` from the configuration; ``arguments`` are any of Lightning's Trainer and win.

        Without a logger, figures go to CSV files in ``config.log_root``. Checkpoints are written only where
        ``callbacks`` hold a ModelCheckpoint. Call it again after changing the configuration.
        """
        self._apply_thresholds()
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
        }
        self.trainer = lightning.Trainer(**{**defaults, **arguments})
        self.trainer.strategy.connect(self)  # so that save_checkpoint works before any training

    def setup(self, stage: str) -> None:
        if stage != "fit":
            return
        if self.config.train.csv_file is None and self.existing_train_dataloader is None:
            raise InputError(
                "There is nothing to train on.", "Set config['train']['csv_file'] to a table of annotations."
            )
        self._apply_thresholds()
        self.model.train()  # Lightning leaves the mode as it finds it, and a prediction may have come before
        self.validation_settings = ValidationSettings(
            score_threshold=float(self.model.score_thresh),
            iou=self.config.validation.iou_threshold,
            every_epochs=self.config.validation.val_accuracy_interval,
        )

    def configure_optimizers(self) -> Any:
        train = self.config.train
        kind = ARCHITECTURES[self.info.architecture]
        self.optimization = Optimization(
            name=train.optimizer or kind.optimizer,
            learning_rate=train.lr,
            weight_decay=kind.weight_decay if train.weight_decay is None else train.weight_decay,
            total_steps=int(self.trainer.estimated_stepping_batches),
            schedule=schedule_of(self.config),
            plateau_target=self.config.validation.lr_plateau_target,
            validated=bool(self.trainer.fit_loop.epoch_loop.val_loop._data_source.is_defined())
            and bool(self.trainer.limit_val_batches),
        )
        return super().configure_optimizers()

    def train_dataloader(self) -> Any:
        if self.existing_train_dataloader is not None:
            return self.existing_train_dataloader
        return self._configured(self.config.train, self.transforms[0] if self.transforms else None, shuffle=True)

    def val_dataloader(self) -> Any:
        if self.existing_val_dataloader is not None:
            return self.existing_val_dataloader
        if self.config.validation.csv_file is None:
            return []
        return self._configured(self.config.validation, self.transforms[1] if self.transforms else None, shuffle=False)

    def _configured(self, source: Config, varied: Augmentation | None, *, shuffle: bool) -> DataLoader[Any]:
        return self.load_dataset(
            source.csv_file,
            source.root_dir,
            shuffle=shuffle,
            batch_size=self.config.batch_size,
            augmentations=varied or source.augmentations,
            preload_images=source.preload_images,
        )

    def load_dataset(
        self,
        csv_file: str | os.PathLike[str],
        root_dir: str | os.PathLike[str] | None = None,
        shuffle: bool = True,
        batch_size: int = 1,
        augmentations: Any = None,
        preload_images: bool = False,
    ) -> DataLoader[Any]:
        """A loader of the images that a table of annotations names, as training reads them."""
        table = read_file(csv_file, root_dir=root_dir)
        folder = PatchFolder(Path(table.root_dir), table, None)
        dataset = PatchDataset(
            examples(folder, self.info.labels, None), choose_augmentation(augmentations), preload_images
        )
        return make_loader(
            dataset,
            batch_size=batch_size,
            shuffle=shuffle,
            workers=self.config.workers,
            seed=int(os.environ.get("PL_GLOBAL_SEED", 0)),
        )

    # -- finding crowns --------------------------------------------------------------------

    def predict_image(self, image: Image | None = None, path: str | os.PathLike[str] | None = None) -> Any:
        """Crowns of one image, seen whole: boxes in its pixels (y down), label and score, best first.

        ``image``: (H, W, 3), values from 0 to 255. None where nothing is found.
        """
        if (image is None) == (path is None):
            raise InputError("Give either an image or its path.")
        if path is not None:
            with Raster(RasterInput(os.fspath(path))) as raster:
                raster.choose_stretch()
                image = raster.read(Window(0, 0, raster.ref.width, raster.ref.height))[0]
        pixels = _checked(image)
        with self._looking():
            found = self._detect(pixels)
        if len(np.unique(found.classes)) > 1:  # one tree is not two kinds of tree
            stay = nms(torch.from_numpy(found.boxes), torch.from_numpy(found.scores), self.model.nms_thresh).numpy()
            found = Detections(found.boxes[stay], found.scores[stay], found.classes[stay])
        return self._table(found, path)

    def predict_file(self, csv_file: str | os.PathLike[str], root_dir: str | os.PathLike[str] | None = None) -> Any:
        """Crowns of every image that a table of annotations names; an empty table where nothing is found."""
        table = read_file(csv_file, root_dir=root_dir)
        names = table["image_path"].unique()
        found = [self.predict_image(path=Path(table.root_dir, name)) for name in names]
        named = [one.assign(image_path=name) for one, name in zip(found, names, strict=True) if one is not None]
        return _with_root(pd.concat(named, ignore_index=True), table.root_dir) if named else pd.DataFrame()

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
        """Crowns of an image of any size, window by window; the raster is never held whole.

        ``patch_size`` in its pixels: what the network sees at a time, and so how large crowns look to it.
        ``path`` may be several, each a tile of its own. ``dataloader_strategy`` of DeepForest is accepted; all
        three read alike here. ``raster_path`` is the older name of ``path``. None where nothing is found.

        Raises:
            InputError: nothing or too much was given, or a crop model, which this project has none of.
        """
        given = raster_path if path is None else path
        if (given is None) == (image is None):
            raise InputError("Give either an image or its path.")
        if crop_model is not None:
            raise InputError("Crop models are not part of this project.", "Train a model with several classes instead.")
        if dataloader_strategy not in STRATEGIES:
            raise InputError(f"dataloader_strategy is '{dataloader_strategy}', but must be one of {STRATEGIES}.")
        if image is not None:
            pixels = _checked(image)
            found = self._tile(
                WindowGrid(pixels.shape[1], pixels.shape[0], patch_size, patch_size, patch_overlap),
                lambda window: pixels[window.row : window.row + window.height, window.col : window.col + window.width],
                iou_threshold,
            )
            return self._some(self._table(found, None))
        paths = [Path(given)] if isinstance(given, str | os.PathLike) else [Path(one) for one in given or ()]
        root = Path(os.path.commonpath([one.parent for one in paths])) if paths else Path()
        tables = []
        for one in paths:
            with Raster(RasterInput(str(one))) as raster:
                raster.choose_stretch()
                plan = WindowGrid(raster.ref.width, raster.ref.height, patch_size, patch_size, patch_overlap)
                table = self._table(self._tile(plan, _reader(raster, self.config.compatible), iou_threshold), one)
            if table is not None:
                # Tiles of one name in several folders stay apart.
                tables.append(table.assign(image_path=os.path.relpath(one, root)))
        return self._some(_with_root(pd.concat(tables, ignore_index=True), root) if tables else None)

    def evaluate(
        self,
        csv_file: str | os.PathLike[str],
        iou_threshold: float | None = None,
        root_dir: str | os.PathLike[str] | None = None,
        predictions: Any = None,
    ) -> dict[str, Any]:
        """How the crowns found in the images of a table compare with it, see :func:`evaluate.evaluate_boxes`."""
        truth = read_file(csv_file, root_dir=root_dir or self.config.validation.root_dir)
        if predictions is None:
            predictions = self.predict_file(csv_file, truth.root_dir)
        return evaluate_boxes(predictions, truth, iou_threshold or self.config.validation.iou_threshold)

    def _tile(self, plan: WindowGrid, read: Any, iou_threshold: float) -> Detections:
        with self._looking():
            return find_in_tile(plan, read, self._detect, iou_threshold, compatible=self.config.compatible)

    @contextmanager
    def _looking(self) -> Iterator[None]:
        """The network ready to find crowns: on its device, with its thresholds and limits; afterwards as it was."""
        self._apply_thresholds()
        self.to(choose_device({"gpu": "cuda"}.get(self.config.accelerator, self.config.accelerator)))
        was_training = self.model.training
        limits = self.model.detections_per_img, self.model.topk_candidates
        if self.config.compatible:
            self.model.detections_per_img, self.model.topk_candidates = 300, 1000
        self.model.eval()
        try:
            yield
        finally:
            self.model.train(was_training)
            self.model.detections_per_img, self.model.topk_candidates = limits

    @torch.inference_mode()
    def _detect(self, image: Image) -> Detections:
        """Crowns of an image (H, W, 3), 0 to 255, seen whole; within :meth:`_looking`."""
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
        """What was found as a table of boxes; None where that is nothing."""
        if not len(found.boxes):
            return None
        table = pd.DataFrame(found.boxes, columns=COLUMNS[:4])
        table["label"] = np.asarray(self.info.labels, object)[found.classes]
        table["score"] = found.scores
        table["image_path"] = None if path is None else os.path.basename(path)
        return _with_root(table, None if path is None else os.path.dirname(path))

    @staticmethod
    def _some(table: Any) -> Any:
        if table is None:
            warnings.warn("No crowns were found, so the answer is None.", stacklevel=3)
        return table


def _labels(config: Config) -> tuple[str, ...]:
    """The classes that the configuration names, in the order of their numbers; none where it names none."""
    return class_names(config.label_dict, config.num_classes)


def _coco_start() -> dict[str, torch.Tensor]:
    """A random network with torchvision's backbone and pyramid, trained on COCO; fetched once, by its hash."""
    try:
        weights = RetinaNet_ResNet50_FPN_Weights.COCO_V1.get_state_dict(check_hash=True)
    except OSError as error:
        raise InputError(
            f"The weights to start from cannot be fetched: {error}.",
            "Name a model in config.model.name: a file, or a hub repository.",
        ) from error
    own = CrownDetector(ModelInfo(DEEPFOREST, ("Tree",))).model.state_dict()
    return {name: weights[name] if name.startswith("backbone.") else value for name, value in own.items()}


def _checked(image: Any) -> Image:
    if not isinstance(image, np.ndarray) or image.ndim != 3 or image.shape[2] != 3:
        raise InputError(
            "The image must be an array of height x width x 3.", "Read it with PIL and np.array(image), for example."
        )
    return image


def _reader(raster: Raster, everything: bool) -> Any:
    def read(window: Window) -> Image | None:
        image, valid = raster.read(window)
        return image if everything or valid.any() else None

    return read


def _with_root(table: pd.DataFrame, root: Any) -> CrownFrame:
    """The table with boxes as shapes and the folder of its images, columns in DeepForest's order."""
    frame = CrownFrame(table[[*COLUMNS, "image_path"]], geometry=shapely.box(*table[COLUMNS[:4]].to_numpy().T))
    frame.root_dir = "" if root is None else str(root)
    return frame
