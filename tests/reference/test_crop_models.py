"""Crop models: files of both programs open in the other one, and both give the same classes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
import torch
import torchvision
from deepforest import model as reference
from PIL import Image

from deepforest_qgis import crop_model
from deepforest_qgis.datasets.cropmodel import BoundingBoxDataset

LABELS = {"Oak": 0, "Pine": 1, "Ash": 2}


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """No download: ResNet-18 with random weights."""
    made = torchvision.models.resnet18
    monkeypatch.setattr("torchvision.models.resnet50", lambda weights=None: made())
    monkeypatch.setattr(crop_model, "resnet50", lambda weights=None: made())


def trained(kind: Any, folder: Path) -> Any:
    """A model of either program with class names and a trainer that can write checkpoints."""
    torch.manual_seed(3)
    made = kind(config_args={"resize": [64, 64], "batch_size": 2})
    made.create_model(3)
    made.label_dict, made.numeric_to_label_dict = dict(LABELS), {number: name for name, number in LABELS.items()}
    made.create_trainer(logger=False, enable_checkpointing=False, accelerator="cpu", default_root_dir=folder)
    made.trainer.strategy.connect(made)
    return made.eval()


@pytest.fixture
def image(tmp_path: Path) -> Path:
    pixels = np.random.default_rng(1).integers(0, 255, (80, 90, 3), np.uint8)
    Image.fromarray(pixels).save(tmp_path / "crowns.png")
    return tmp_path / "crowns.png"


def test_checkpoints_of_deepforest_open(tmp_path: Path) -> None:
    theirs = trained(reference.CropModel, tmp_path)
    theirs.trainer.save_checkpoint(tmp_path / "theirs.ckpt")
    ours = crop_model.CropModel.load_from_checkpoint(tmp_path / "theirs.ckpt").eval()
    assert ours.label_dict == LABELS
    crops = torch.rand(2, 3, 64, 64)
    assert torch.equal(ours(crops), theirs(crops))


def test_checkpoints_open_in_deepforest(tmp_path: Path) -> None:
    ours = trained(crop_model.CropModel, tmp_path)
    ours.trainer.save_checkpoint(tmp_path / "ours.ckpt")
    theirs = reference.CropModel.load_from_checkpoint(tmp_path / "ours.ckpt").eval()
    assert theirs.label_dict == LABELS
    assert list(theirs.config["cropmodel"]["resize"]) == [64, 64]
    crops = torch.rand(2, 3, 64, 64)
    assert torch.equal(ours(crops), theirs(crops))


def test_hub_folders_of_deepforest_open(tmp_path: Path) -> None:
    theirs = trained(reference.CropModel, tmp_path)
    config = {"cropmodel": {"resize": [64, 64], "label_dict": LABELS}}
    theirs.save_pretrained(tmp_path / "hub", config=config)
    assert "label_dict" in json.loads((tmp_path / "hub" / "config.json").read_text())["cropmodel"]
    ours = crop_model.CropModel.from_pretrained(tmp_path / "hub")
    assert (ours.label_dict, ours.config.cropmodel.resize) == (LABELS, [64, 64])
    crops = torch.rand(2, 3, 64, 64)
    assert torch.equal(ours(crops), theirs(crops))


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_crops_are_equal(image: Path, tmp_path: Path) -> None:
    boxes = [[3, 4, 33, 24], [60, 50, 90, 80], [40, 10, 45, 70]]
    table = pd.DataFrame(boxes, columns=["xmin", "ymin", "xmax", "ymax"]).assign(image_path=image.name)
    from deepforest.datasets.cropmodel import BoundingBoxDataset as Theirs

    for expand in (0, 7):
        ours, theirs = (
            kind(table, str(tmp_path), resize=[64, 64], expand=expand) for kind in (BoundingBoxDataset, Theirs)
        )
        assert all(torch.equal(ours[index], theirs[index]) for index in range(3))

    model = trained(crop_model.CropModel, tmp_path)
    arguments = {"root_dir": str(tmp_path), "images": [image.name] * 3, "boxes": boxes, "labels": ["Oak", "Ash", "Oak"]}
    model.write_crops(**arguments, savedir=str(tmp_path / "ours"))
    trained(reference.CropModel, tmp_path).write_crops(**arguments, savedir=str(tmp_path / "theirs"))
    written = sorted(path.relative_to(tmp_path / "theirs") for path in (tmp_path / "theirs").rglob("*.png"))
    assert len(written) == 3
    for name in written:
        pixels = [np.asarray(Image.open(tmp_path / folder / name).convert("RGB")) for folder in ("ours", "theirs")]
        assert np.array_equal(*pixels)
