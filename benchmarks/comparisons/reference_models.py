"""DeepForest without the model hub and without output, the models that are compared, and a row of the table."""

from __future__ import annotations

import contextlib
import io
import json
import logging
import os
import sys
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pandas as pd
import torch
import torchvision
from deepforest.main import deepforest as Reference
from pytorch_lightning import Callback, seed_everything
from safetensors.torch import save_file
from torchvision.models import ResNet50_Weights
from torchvision.models.detection import RetinaNet_ResNet50_FPN_Weights

from deepforest_qgis.main import deepforest as Ours
from deepforest_qgis.model.architectures import DEEPFOREST, build

SAMPLES = Path(__file__).resolve().parents[2] / ".samples"
YELLOWSTONE = "2019_YELL_2_528000_4978000_image_crop2.png"
SCORE, NMS = 0.13, 0.07  # not the defaults of DeepForest, so that a lost threshold is detected
BOX_BOUND, SCORE_BOUND = 0.01, 1e-4


@dataclass(frozen=True)
class Row:
    """One comparison. ``holds`` is None if the row has no bound and only states the difference."""

    what: str
    ours: str
    reference: str
    difference: str
    bound: str
    holds: bool | None


@dataclass(frozen=True)
class Models:
    """Model files written by DeepForest, and the models they were written from.

    ``tree``: one class; ``kinds``: two. ``start``: a hub folder of random weights, for what DeepForest has to be
    constructed with before it takes the weights of a checkpoint. ``min_size``: the short side in pixels at which
    the networks work in this comparison; 800 is DeepForest's.
    """

    folder: Path
    tree: Any
    kinds: Any
    min_size: int

    @property
    def hub(self) -> Path:
        return self.folder / "hub"

    @property
    def hub_of_kinds(self) -> Path:
        return self.folder / "hub-kinds"

    @property
    def start(self) -> Path:
        return self.folder / "start"


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Suppress the output and warnings of DeepForest."""
    logger = logging.getLogger("pytorch_lightning")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(level)


def offline(folder: Path) -> None:
    """Set torch's download folder to ``folder`` and write random weights under the file names of DeepForest."""
    os.environ["TORCH_HOME"] = str(folder)
    home = folder / "hub/checkpoints"
    home.mkdir(parents=True)
    torch.manual_seed(0)
    detector = build(DEEPFOREST, 91).state_dict()
    backbone = torchvision.models.resnet50(weights=None).state_dict()
    for state in (detector, backbone):
        for name, value in state.items():
            if name.endswith("bn3.weight"):
                value.fill_(0.2)  # without normalization each block doubles the variance of a random network
    torch.save(detector, home / Path(RetinaNet_ResNet50_FPN_Weights.COCO_V1.url).name)
    torch.save(backbone, home / Path(ResNet50_Weights.IMAGENET1K_V1.url).name)


def ask(path: Path | None, folder: Path, **settings: Any) -> Any:
    """DeepForest with the model of a hub folder; None: from COCO weights, which are random here."""
    with quiet():
        return Reference(config_args=_settings(path, folder, settings))


def ours(path: Path, folder: Path, *, compatible: bool = True, **settings: Any) -> Any:
    """The compatibility API with the model of a hub folder, in compatible or default mode."""
    with quiet():
        return Ours(config_args={**_settings(path, folder, settings), "compatible": compatible})


def _settings(path: Path | None, folder: Path, settings: dict[str, Any]) -> dict[str, Any]:
    return {
        "model": {"name": None if path is None else str(path)},
        "score_thresh": SCORE,
        "nms_thresh": NMS,
        "accelerator": "cpu",
        "log_root": str(folder / "logs"),
        **settings,
    }


def resize(models: Sequence[Any], min_size: int) -> None:
    """Set the short side of the network input; DeepForest uses 800."""
    for one in models:
        one.model.transform.min_size = (min_size,)


def make_models(folder: Path, *, min_size: int, train_size: int = 200) -> Models:
    """Train models with DeepForest for some steps and write them in all its current and former file formats.

    ``train_size``: short side in pixels for the training of the model with one class. With ``min_size`` the training
    has the scale of the comparison, which is the better test; smaller is faster.
    """
    offline(folder / "torch")
    tree, kinds = (
        {"num_classes": 1, "label_dict": {"Tree": 0}},
        {"num_classes": 2, "label_dict": {"Young": 0, "Old": 1}},
    )
    with quiet():
        ask(None, folder, **tree).model.save_pretrained(folder / "start")
        ask(None, folder, **kinds).model.save_pretrained(folder / "start-kinds")
    table = pd.read_csv(SAMPLES / "OSBS_029.csv")
    width = table["xmax"] - table["xmin"]
    table.to_csv(folder / "tree.csv", index=False)
    table.assign(label=np.where(width < width.median(), "Young", "Old")).to_csv(folder / "kinds.csv", index=False)
    made = Models(
        folder,
        _train(ask(folder / "start", folder, **tree), folder / "tree.csv", train_size),
        _train(ask(folder / "start-kinds", folder, **kinds), folder / "kinds.csv", 200),
        min_size,
    )
    resize([made.tree, made.kinds], min_size)
    _write(made)
    return made


class Losses(Callback):
    """Record the loss of every step; stop the training if it is below ``enough``."""

    def __init__(self, what: str, enough: float = 0.0) -> None:
        self.what, self.enough, self.values = what, enough, list[float]()

    def on_train_batch_end(self, trainer: Any, module: Any, outputs: Any, batch: Any, index: int) -> None:
        self.values.append(float(outputs["loss"]))
        say(f"    {self.what}: step {len(self.values)}, loss {self.values[-1]:.5f}")
        if self.values[-1] < self.enough:
            trainer.should_stop = True


def _train(model: Any, csv: Path, size: int) -> Any:
    """Train on one image with a high learning rate, until the heads detect objects (not trees, which takes longer)."""
    train = model.config.train
    train.csv_file, train.root_dir, train.lr, train.epochs = str(csv), str(SAMPLES), 0.1, 60
    train.augmentations = []
    resize([model], size)
    with quiet():
        seed_everything(0)
        model.create_trainer(
            logger=False,
            callbacks=[Losses(f"DeepForest trains on {csv.name}", enough=1.4)],
            gradient_clip_val=1.0,
            enable_progress_bar=False,
            enable_model_summary=False,
        )
        model.trainer.fit(model)
    model.model.eval()
    return model


def _write(models: Models) -> None:
    folder = models.folder
    with quiet():
        models.tree.model.save_pretrained(models.hub)
        models.kinds.model.save_pretrained(models.hub_of_kinds)
        models.tree.save_model(folder / "tree.ckpt")
        models.kinds.save_model(folder / "kinds.ckpt")
    state = models.tree.model.state_dict()
    torch.save(state, folder / "bare.pt")
    prefixed = {f"model.{name}": value.contiguous() for name, value in state.items()}
    torch.save(prefixed, folder / "bare-prefixed.pt")

    legacy = folder / "legacy"  # early uploads to the hub: every tensor prefixed, more settings than today's
    legacy.mkdir()
    save_file(prefixed, legacy / "model.safetensors", metadata={"format": "pt"})
    config = json.loads((models.hub / "config.json").read_text())
    (legacy / "config.json").write_text(json.dumps({**config, "architecture": "retinanet", "workers": 1}))

    old = torch.load(folder / "tree.ckpt", weights_only=True)  # before 2.0 the score threshold was nested
    settings = old["hyper_parameters"]["config"]
    settings["retinanet"] = {"score_thresh": settings.pop("score_thresh")}
    torch.save(old, folder / "old.pl")


def yellowstone_crowns() -> pd.DataFrame:
    """The crowns of the Yellowstone sample in its pixels, as DeepForest's CSV names them."""
    sides = ("xmin", "ymin", "xmax", "ymax")
    objects = ElementTree.parse(SAMPLES / YELLOWSTONE.replace(".png", ".xml")).getroot().findall("object")
    boxes = [[int(found.findtext(f"bndbox/{side}", "")) for side in sides] for found in objects]
    names = [found.findtext("name", "") for found in objects]
    return pd.DataFrame(boxes, columns=list(sides)).assign(label=names, image_path=YELLOWSTONE)


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
