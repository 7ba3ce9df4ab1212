"""DeepForest-compatible API: a network that classifies the crops of detected crowns."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import numpy as np
import numpy.typing as npt
import pandas as pd
import pytorch_lightning as lightning
import torch
from PIL import Image
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional
from torch.utils.data import DataLoader, WeightedRandomSampler
from torchvision.models import ResNet50_Weights, resnet50

from .common.errors import InputError, ModelFileError
from .common.hub_names import HUB_CONFIG, HUB_WEIGHTS
from .config.script_config import load_config
from .datasets.cropmodel import bounding_box_transform, resnet_normalize
from .datasets.training import create_aligned_image_folders
from .files.safe_parsing import parse_json, read_text
from .imagery.windows import Window
from .model.hub import locate_model
from .model.hub_folder import write_hub_folder
from .model.own_trainer import OwnTrainer
from .model.schedules import PLATEAU_PARAMS
from .model.weights import read_checkpoint
from .tiles import open_image

__all__ = ["BaseModel", "CropModel", "simple_resnet_50"]


class BaseModel:
    """Base of network classes: a subclass implements :meth:`create_model`.

    Args:
        config: the configuration of :class:`main.deepforest`.
    """

    def __init__(self, config: Any) -> None:
        self.config = config

    def create_model(self) -> nn.Module:
        """Create the network.

        Raises:
            InputError: a ValueError; the subclass does not implement it.
        """
        raise InputError("create_model is not implemented.", "Return a network with torchvision's detection interface.")

    def check_model(self) -> None:
        """Predict two random images and check the form of the result.

        Raises:
            InputError: the network returns something else than boxes, labels and scores of each image.
        """
        found = self.create_model().eval()([torch.rand(3, 300, 400), torch.rand(3, 500, 400)])
        if len(found) != 2 or sorted(found[1]) != ["boxes", "labels", "scores"]:
            raise InputError("The network does not return boxes, labels and scores of each image.")


def simple_resnet_50(num_classes: int = 2) -> nn.Module:
    """Create a ResNet-50 trained on ImageNet, which is downloaded once, with a new class layer."""
    return _resnet_50(num_classes, ResNet50_Weights.DEFAULT)


def _resnet_50(num_classes: int, weights: Any) -> nn.Module:
    network: Any = resnet50(weights=weights)
    network.fc = nn.Linear(network.fc.in_features, num_classes)
    return cast(nn.Module, network)


class CropModel(OwnTrainer, lightning.LightningModule):
    """Classifies crops of crowns, for example by species; :meth:`main.deepforest.predict_tile` applies it.

    Args:
        model: a network that returns a value per class; None for a ResNet-50, see :meth:`create_model`.
        config: a YAML file or a mapping of settings.
        config_args: settings of the section ``cropmodel`` that replace those of ``config``.

    Attributes:
        label_dict: class numbers by name.
        numeric_to_label_dict: class names by number.

    Raises:
        InputError: a setting is unknown or has a value that is not allowed.
    """

    def __init__(self, model: nn.Module | None = None, config: Any = None, config_args: Any = None) -> None:
        super().__init__()
        self.model = model
        self.config = load_config(config, None if config_args is None else {"cropmodel": dict(config_args)})
        self.label_dict: dict[str, int] = {}
        self.numeric_to_label_dict: dict[int, str] = {}
        self.train_ds: Any = None
        self.val_ds: Any = None
        self._confusion: Tensor | None = None  # of the validation: annotated class x predicted class
        self.save_hyperparameters({"config": self.config.to_dict()})

    # -- the network and its files ---------------------------------------------------------

    def create_model(self, num_classes: int) -> None:
        """Create a ResNet-50 trained on ImageNet with a new class layer."""
        self.model = simple_resnet_50(num_classes)

    def _name_classes(self, label_dict: Mapping[str, int]) -> None:
        self.label_dict = {str(name): int(number) for name, number in label_dict.items()}
        self.numeric_to_label_dict = {number: name for name, number in self.label_dict.items()}
        self.num_classes = len(self.label_dict)

    def on_save_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Add the class names to a checkpoint."""
        checkpoint["label_dict"] = dict(self.label_dict)

    def on_load_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Prepare classes and network for the weights of a checkpoint."""
        self._name_classes(checkpoint["label_dict"])
        if self.model is None:
            self.model = _resnet_50(self.num_classes, None)

    @classmethod
    def load_from_checkpoint(  # type: ignore[override]  # Lightning's method has other defaults
        cls, checkpoint_path: str | os.PathLike[str], map_location: Any = None, **settings: Any
    ) -> CropModel:
        """Load a checkpoint of DeepForest or of this project. Code in the file is not executed.

        Args:
            checkpoint_path: the checkpoint.
            map_location: device of the weights.
            **settings: arguments of the class; ``weights_only`` and other arguments of Lightning are ignored.

        Raises:
            ModelFileError: the file is not a checkpoint of a crop model, or is damaged.
        """
        data = read_checkpoint(Path(checkpoint_path))
        kept = (data.get("hyper_parameters") or {}).get("config")
        return cls._filled(data, kept, checkpoint_path, settings).to(map_location)

    @classmethod
    def _filled(
        cls, data: Mapping[str, Any], config: Any, path: str | os.PathLike[str], settings: Mapping[str, Any]
    ) -> CropModel:
        """Make a model with the weights and class names of a file."""
        given = {name: settings[name] for name in ("model", "config", "config_args") if name in settings}
        if "config" not in given and isinstance(config, Mapping):
            given["config"] = load_config(config, checkpoint=os.fspath(path))
        made = cls(**given)
        try:
            made.on_load_checkpoint({"label_dict": data["label_dict"]})
            made.load_state_dict(data["state_dict"])
        except (AttributeError, KeyError, RuntimeError, TypeError, ValueError) as error:
            raise ModelFileError(
                "'{path}' is not a crop model: {error}.",
                "Choose a checkpoint or a folder that CropModel wrote; name its network in model if it has its own.",
                path=path,
                error=str(error).splitlines()[0],
            ) from error
        return made

    @classmethod
    def load_model(cls, repo_id: str | os.PathLike[str], revision: str | None = None) -> CropModel:
        """Load a crop model for prediction, see :meth:`from_pretrained`."""
        return cls.from_pretrained(repo_id, revision=revision)

    @classmethod
    def from_pretrained(
        cls, repo_id: str | os.PathLike[str], revision: str | None = None, **settings: Any
    ) -> CropModel:
        """Load a crop model from the Hugging Face Hub, or from a folder.

        Args:
            repo_id: owner/name, which is downloaded once, or a folder of :meth:`save_pretrained`.
            revision: commit, branch or tag of the repository.
            **settings: arguments of the class.

        Raises:
            ModelFileError: the model cannot be downloaded or loaded.
        """
        name = os.fspath(repo_id)
        folder = locate_model(f"{name}@{revision}" if revision and not Path(name).exists() else name)
        try:
            found = parse_json(read_text(folder / HUB_CONFIG))
            state = {f"model.{key.removeprefix('model.')}": one for key, one in load_file(folder / HUB_WEIGHTS).items()}
            labels = found["cropmodel"].pop("label_dict")
        except Exception as error:  # the libraries raise errors of several types
            raise ModelFileError(
                "'{path}' is not a crop model: {error}.",
                "Choose a folder with its config.json.",
                path=name,
                error=error,
            ) from error
        return cls._filled({"state_dict": state, "label_dict": labels}, found, name, settings).eval()

    def save_pretrained(self, save_directory: str | os.PathLike[str]) -> None:
        """Write a folder in the layout of the Hugging Face Hub, which DeepForest can load.

        Args:
            save_directory: the folder.

        Raises:
            OutputError: the folder cannot be written.
        """
        settings = self.config.to_dict()
        settings["cropmodel"]["label_dict"] = self.label_dict
        write_hub_folder(save_directory, settings, self.state_dict())

    # -- crops -----------------------------------------------------------------------------

    def normalize(self) -> Any:
        """Return the transform of the values: mean and standard deviation of ImageNet."""
        return resnet_normalize

    def get_transform(self, augmentations: Any) -> Any:
        """Return the transforms of a crop, see :func:`datasets.cropmodel.bounding_box_transform`."""
        return bounding_box_transform(augmentations, self.config.cropmodel.resize, self.normalize())

    def expand_bbox_to_square(self, bbox: Sequence[float], image_width: int, image_height: int) -> list[float]:
        """Return a square around a box, inside the image: xmin, ymin, xmax, ymax in pixels."""
        xmin, ymin, xmax, ymax = bbox
        side = min(max(xmax - xmin, ymax - ymin), image_width, image_height)
        left = min(max((xmin + xmax - side) / 2, 0), image_width - side)
        top = min(max((ymin + ymax - side) / 2, 0), image_height - side)
        return [left, top, left + side, top + side]

    def write_crops(
        self,
        root_dir: str | os.PathLike[str],
        images: Sequence[str],
        boxes: Sequence[Sequence[float]],
        labels: Sequence[str],
        savedir: str | os.PathLike[str],
    ) -> None:
        """Write a square crop of each box as PNG, in a folder per class, as :meth:`load_from_disk` reads them.

        Args:
            root_dir: folder of the images.
            images: name of the image of each box.
            boxes: xmin, ymin, xmax, ymax of each box in pixels.
            labels: class of each box.
            savedir: folder of the crops.
        """
        rows = pd.DataFrame({"image": list(images), "label": list(map(str, labels))})
        for name, places in rows.groupby("image", sort=False).indices.items():
            with open_image(Path(root_dir, str(name))) as raster:
                for index in places.tolist():
                    square = self.expand_bbox_to_square(boxes[index], raster.ref.width, raster.ref.height)
                    left, top, right, bottom = map(int, square)
                    pixels = raster.read(Window(left, top, max(right - left, 1), max(bottom - top, 1)))[0]
                    target = Path(savedir, rows["label"][index], f"{Path(str(name)).stem}_{index}.png")
                    target.parent.mkdir(parents=True, exist_ok=True)
                    Image.fromarray(pixels).save(target)

    def load_from_disk(self, train_dir: str | os.PathLike[str], val_dir: str | os.PathLike[str]) -> None:
        """Read crops from folders with a folder per class; the classes are those of both. Without a network create one.

        Args:
            train_dir: crops of the training.
            val_dir: crops of the validation.
        """
        self.train_ds, self.val_ds = create_aligned_image_folders(
            train_dir, val_dir, self.get_transform(["HorizontalFlip"]), self.get_transform(None)
        )
        self._name_classes(self.train_ds.class_to_idx)
        if self.model is None:
            self.create_model(self.num_classes)

    def _loader(self, data: Any, **options: Any) -> DataLoader[Any]:
        settings = self.config.cropmodel
        return DataLoader(data, batch_size=settings.batch_size, num_workers=settings.num_workers, **options)

    def train_dataloader(self) -> DataLoader[Any]:
        """Return the loader of the training crops; with ``balance_classes`` each class is drawn equally often."""
        if not self.config.cropmodel.balance_classes:
            return self._loader(self.train_ds, shuffle=True)
        classes = np.asarray(self.train_ds.targets)
        weights = 1 / np.bincount(classes)[classes]
        return self._loader(self.train_ds, sampler=WeightedRandomSampler(weights.tolist(), len(weights)))

    def val_dataloader(self) -> Any:
        """Return the loader of the validation crops; an empty list without validation."""
        return [] if self.val_ds is None else self._loader(self.val_ds)

    def predict_dataloader(self, ds: Any) -> DataLoader[Any]:  # type: ignore[override]  # Lightning's has no arguments
        """Return the loader of a data set for prediction."""
        return self._loader(ds)

    # -- training --------------------------------------------------------------------------

    def create_trainer(self, **arguments: Any) -> None:
        """Create ``self.trainer``, with the arguments of Lightning's Trainer."""
        self.trainer = lightning.Trainer(**arguments)

    def forward(self, x: Tensor) -> Tensor:
        """Return a value (N, classes) for each class of crops (N, 3, H, W).

        Raises:
            AttributeError: there is no network.
        """
        if self.model is None:
            raise AttributeError("The crop model has no network. Call create_model or load_from_disk first.")
        values: Tensor = self.model(x)
        return values

    def training_step(self, batch: Any, batch_idx: int) -> Tensor:
        """Return and log the loss of a batch of crops and classes."""
        images, classes = batch
        loss = functional.cross_entropy(self(images), classes)
        self.log("train_loss", loss, batch_size=len(images))
        return loss

    def validation_step(self, batch: Any, batch_idx: int) -> Tensor:
        """Return and log the loss of a batch of crops and classes; count its predicted classes."""
        images, classes = batch
        values = self(images)
        loss = functional.cross_entropy(values, classes)
        self.log("val_loss", loss, batch_size=len(images), sync_dist=True)
        count = values.shape[1]
        pairs = torch.bincount(classes * count + values.argmax(dim=1), minlength=count**2).reshape(count, count).cpu()
        self._confusion = pairs if self._confusion is None else self._confusion + pairs
        return loss

    def on_validation_epoch_start(self) -> None:
        """Discard the results of the previous validation."""
        self._confusion = None

    def on_validation_epoch_end(self) -> None:
        """Log the accuracy of each class and of all crops, and the precision, under DeepForest's names."""
        if self._confusion is None:
            return
        right = self._confusion.diagonal().float()
        annotated, predicted = self._confusion.sum(dim=1), self._confusion.sum(dim=0)
        shares, precisions = right / annotated.clamp(min=1), right / predicted.clamp(min=1)
        overall = right.sum() / annotated.sum()
        values = {"Micro-Average Accuracy": overall, "Micro-Average Precision": overall}
        values["Macro-Average Precision"] = precisions[annotated + predicted > 0].mean()
        if len(self.numeric_to_label_dict) > 1:
            names = self.numeric_to_label_dict
            values |= {f"Class Accuracy_{names.get(number, number)}": share for number, share in enumerate(shares)}
        for name, value in values.items():
            self.log(name, value.to(self.device), sync_dist=True)

    def configure_optimizers(self) -> Any:
        """Create Adam and ReduceLROnPlateau with the settings of ``cropmodel``."""
        settings = self.config.cropmodel
        optimizer = torch.optim.Adam(self.parameters(), lr=settings.lr)
        params = {name: settings.scheduler.params[name] for name in PLATEAU_PARAMS}
        scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, **params)
        monitor = "val_loss" if self.val_ds is not None else "train_loss"
        return {"optimizer": optimizer, "lr_scheduler": {"scheduler": scheduler, "monitor": monitor}}

    # -- prediction ------------------------------------------------------------------------

    def predict_step(self, batch: Any, batch_idx: int = 0) -> Tensor:
        """Return the probability (N, classes) of each class for a batch of crops, with or without classes."""
        images = batch[0] if isinstance(batch, list | tuple) else batch
        return functional.softmax(self(images.to(self.device)), dim=1)

    @torch.inference_mode()
    def probabilities(self, loader: Iterable[Any]) -> list[npt.NDArray[np.float32]]:
        """Return the probabilities (N, classes) of each batch of a loader, on the device of the model."""
        was_training = self.training  # Lightning keeps the mode when another training run starts
        self.eval()
        found = [self.predict_step(batch).cpu().numpy() for batch in loader]
        self.train(was_training)
        return found

    def postprocess_predictions(self, predictions: Sequence[Any]) -> tuple[npt.NDArray[Any], npt.NDArray[Any]]:
        """Return class number and score of each crop, from the probabilities of batches."""
        every = np.concatenate([np.asarray(one) for one in predictions])
        return every.argmax(axis=1), every.max(axis=1)

    def val_dataset_confusion(self, return_images: bool = False) -> tuple[Any, ...]:
        """Predict the validation crops.

        Args:
            return_images: return the crops as PIL images, too.

        Returns:
            The annotated and the predicted class number of each crop; before them the images, if they are wanted.
        """
        predicted = self.postprocess_predictions(self.probabilities(self.predict_dataloader(self.val_ds)))[0]
        annotated = [number for _, number in self.val_ds.samples]
        if not return_images:
            return annotated, predicted
        return [_read_image(path) for path, _ in self.val_ds.samples], annotated, predicted


def _read_image(path: str) -> Any:
    with Image.open(path) as image:
        return image.copy()
