"""Crop models: training on crops, files, and classification of predictions, with small networks."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
import torch
import torchvision
from PIL import Image
from torch import nn

from deepforest_qgis import crop_model, model
from deepforest_qgis.common.errors import InputError, LayerError, ModelFileError, OutputError
from deepforest_qgis.config.script_config import load_config
from deepforest_qgis.datasets.cropmodel import BoundingBoxDataset, bounding_box_transform, classify
from deepforest_qgis.datasets.training import create_aligned_image_folders
from deepforest_qgis.model import CropModel
from deepforest_qgis.utilities import CrownFrame, read_file

pytestmark = [
    pytest.mark.filterwarnings("ignore:.*LeafSpec:FutureWarning"),
    pytest.mark.filterwarnings("ignore:.*does not have many workers"),
    pytest.mark.filterwarnings("ignore:.*The number of training batches"),
]
SMALL = {"resize": [32, 32], "batch_size": 8}


class Brightness(nn.Module):
    """Predicts class 1 for crops above the middle brightness."""

    def __init__(self) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.tensor(5.0))

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        bright = images.mean(dim=(1, 2, 3)) * self.scale
        return torch.stack([-bright, bright], dim=1)


@pytest.fixture
def resnet(monkeypatch: pytest.MonkeyPatch) -> None:
    """No download: a smaller network in place of ResNet-50."""
    made = torchvision.models.resnet18
    monkeypatch.setattr(crop_model, "resnet50", lambda weights=None: made())


@pytest.fixture
def scene(tmp_path: Path) -> CrownFrame:
    """An image with two dark and two bright crowns on grey ground."""
    pixels = np.full((100, 200, 3), 120, np.uint8)
    rows = []
    for number, left in enumerate((10, 60, 110, 160)):
        bright = number % 2 == 1
        pixels[30:50, left : left + 30] = 250 if bright else 5
        rows.append(("scene.png", left, 30, left + 30, 50, "Bright" if bright else "Dark", 0.9))
    Image.fromarray(pixels).save(tmp_path / "scene.png")
    columns = ["image_path", "xmin", "ymin", "xmax", "ymax", "label", "score"]
    return read_file(pd.DataFrame(rows, columns=columns), root_dir=tmp_path)


def crops(scene: CrownFrame, folder: Path) -> Path:
    boxes = scene[["xmin", "ymin", "xmax", "ymax"]].to_numpy().tolist()
    CropModel().write_crops(scene.root_dir, scene["image_path"].tolist(), boxes, scene["label"].tolist(), folder)
    return folder


def named(**settings: Any) -> CropModel:
    made = CropModel(Brightness(), config_args={**SMALL, **settings})
    made.label_dict, made.numeric_to_label_dict = {"Dark": 0, "Bright": 1}, {0: "Dark", 1: "Bright"}
    return made


def test_crops_are_squares_in_a_folder_per_class(scene: CrownFrame, tmp_path: Path) -> None:
    folder = crops(scene, tmp_path / "crops")
    found = sorted(str(path.relative_to(folder)) for path in folder.rglob("*.png"))
    assert found == ["Bright/scene_1.png", "Bright/scene_3.png", "Dark/scene_0.png", "Dark/scene_2.png"]
    pixels = np.asarray(Image.open(folder / "Dark" / "scene_0.png"))
    assert pixels.shape == (30, 30, 3)
    assert (pixels[5:25] == 5).all()
    assert (pixels[:5] == 120).all()


@pytest.mark.parametrize(
    ("box", "square"),
    [
        ([10, 20, 40, 30], [10, 10, 40, 40]),
        ([0, 0, 10, 30], [0, 0, 30, 30]),
        ([90, 60, 100, 80], [80, 60, 100, 80]),
        ([0, 0, 300, 300], [10, 0, 90, 80]),
    ],
)
def test_squares_stay_in_the_image(box: list[float], square: list[float]) -> None:
    found = CropModel().expand_bbox_to_square(box, 100, 80)
    assert found[2] - found[0] == found[3] - found[1] == square[2] - square[0]
    assert box == [0, 0, 300, 300] or found == square
    assert min(found[:2]) >= 0
    assert found[2] <= 100
    assert found[3] <= 80


@pytest.mark.usefixtures("resnet")
def test_a_model_is_trained_saved_and_loaded(scene: CrownFrame, tmp_path: Path, file_limit: Any) -> None:
    folder = crops(scene, tmp_path / "crops")
    trained = CropModel(config_args={**SMALL, "balance_classes": True, "scheduler": {"params": {"patience": 2}}})
    trained.load_from_disk(folder, folder)
    assert trained.label_dict == {"Bright": 0, "Dark": 1}
    trained.create_trainer(
        max_epochs=1, default_root_dir=tmp_path, enable_progress_bar=False, enable_model_summary=False,
        accelerator="cpu", logger=False, enable_checkpointing=False,
    )  # fmt: skip
    trained.trainer.fit(trained)
    wanted = {"Micro-Average Accuracy", "Macro-Average Precision", "Class Accuracy_Dark", "val_loss", "train_loss"}
    assert wanted <= {*trained.trainer.callback_metrics}
    assert trained.trainer.optimizers[0].param_groups[0]["lr"] == 0.0001
    assert trained.trainer.lr_scheduler_configs[0].scheduler.patience == 2

    annotated, predicted = trained.val_dataset_confusion()
    images = trained.val_dataset_confusion(return_images=True)[0]
    assert len(images) == len(annotated) == len(predicted) == 4
    assert all(module.training for module in trained.modules())  # a further training trains the batch norms

    trained.trainer.save_checkpoint(tmp_path / "crops.ckpt")
    trained.save_pretrained(tmp_path / "hub")
    assert len({file.stat().st_mode for file in (tmp_path / "hub").iterdir()}) == 1  # others may read both files
    before = {file.name: file.read_bytes() for file in (tmp_path / "hub").iterdir()}
    trained.label_dict, labels = {"Other": 0}, trained.label_dict
    for name in before:  # on a full disk
        with file_limit(len(before[name]) - 300), pytest.raises(OutputError, match="cannot be written"):
            trained.save_pretrained(tmp_path / "hub")
        assert {file.name: file.read_bytes() for file in (tmp_path / "hub").iterdir()} == before
    trained.label_dict = labels
    for again in (
        CropModel.load_from_checkpoint(tmp_path / "crops.ckpt"),
        CropModel.load_model(str(tmp_path / "hub")),
    ):
        assert again.label_dict == trained.label_dict
        assert again.config.cropmodel.resize == [32, 32]
        assert all(map(torch.equal, again.state_dict().values(), trained.state_dict().values()))
    other = CropModel.load_from_checkpoint(tmp_path / "crops.ckpt", config_args={"batch_size": 3}, config=None)
    assert other.config.cropmodel.batch_size == 3


def test_a_checkpoint_with_another_network(tmp_path: Path) -> None:
    made = named()
    made.create_trainer(accelerator="cpu", logger=False, enable_checkpointing=False, enable_progress_bar=False)
    made.trainer.strategy.connect(made)
    made.trainer.save_checkpoint(tmp_path / "own.ckpt")
    assert CropModel.load_from_checkpoint(tmp_path / "own.ckpt", model=Brightness()).label_dict == made.label_dict
    with pytest.raises(ModelFileError, match="not a crop model"):
        CropModel.load_from_checkpoint(tmp_path / "own.ckpt")


class Harmful:
    def __reduce__(self) -> tuple[Any, ...]:
        return print, ("run",)


def test_files_that_are_no_crop_models(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    torch.save({"state_dict": {}}, tmp_path / "empty.ckpt")
    (tmp_path / "code.ckpt").write_bytes(pickle.dumps({"label_dict": Harmful()}))
    (tmp_path / "hub").mkdir()
    (tmp_path / "hub" / "config.json").write_text("[]")
    for path in ("empty.ckpt", "code.ckpt"):
        with pytest.raises(ModelFileError):
            CropModel.load_from_checkpoint(tmp_path / path)
    with pytest.raises(ModelFileError):
        CropModel.from_pretrained(tmp_path / "hub")
    assert "run" not in capsys.readouterr().out


def test_crowns_are_classified(scene: CrownFrame) -> None:
    flat = pd.concat([scene, scene.iloc[:1].assign(xmax=scene["xmin"].iloc[0])], ignore_index=True)
    flat.root_dir = scene.root_dir
    found = classify(flat, named())
    assert found["cropmodel_label"].tolist() == scene["label"].tolist()
    assert found["cropmodel_score"].between(0.5, 1).all()
    assert found.root_dir == scene.root_dir
    several = classify(scene, [named(), named(expand=5)])
    assert {"cropmodel_label_0", "cropmodel_score_1"} <= {*several.columns}
    with pytest.raises(InputError, match="class names of the crop model are unknown"):
        classify(scene, CropModel(Brightness()))


def test_crops_of_a_table(scene: CrownFrame) -> None:
    data = BoundingBoxDataset(scene, scene.root_dir, transform=lambda pixels: pixels)
    assert [data[index].shape for index in range(4)] == [(20, 30, 3)] * 4
    wider = BoundingBoxDataset(scene, scene.root_dir, transform=lambda pixels: pixels, expand=20)
    assert [wider[index].shape for index in range(4)] == [(60, 60, 3), (60, 70, 3), (60, 70, 3), (60, 60, 3)]
    assert pickle.loads(pickle.dumps(BoundingBoxDataset(scene, scene.root_dir)))[0].shape == (3, 224, 224)
    with pytest.raises(InputError, match="2 images"):
        BoundingBoxDataset(pd.concat([scene, scene.assign(image_path="b.png")]), scene.root_dir)
    with pytest.raises(InputError, match="at least 0"):
        BoundingBoxDataset(scene, scene.root_dir, expand=-1)
    with pytest.raises(InputError, match="HorizontalFlip"):
        bounding_box_transform(["Blur"])


def test_folders_share_their_classes(scene: CrownFrame, tmp_path: Path) -> None:
    train = crops(scene, tmp_path / "train")
    val = crops(scene[scene["label"] == "Dark"].assign(label="Ash"), tmp_path / "val")
    first, second = create_aligned_image_folders(train, val)
    assert first.class_to_idx == second.class_to_idx == {"Ash": 0, "Bright": 1, "Dark": 2}
    assert (first.targets, second.targets) == ([1, 1, 2, 2], [0, 0])
    with pytest.raises(LayerError, match="no folders"):
        create_aligned_image_folders(tmp_path / "a", tmp_path / "b")


def test_without_a_network(resnet: None) -> None:
    with pytest.raises(AttributeError, match="no network"):
        CropModel()(torch.zeros(1, 3, 32, 32))
    with pytest.raises(InputError, match="is unknown"):
        CropModel(config_args={"depth": 3})
    with pytest.raises(ValueError, match="not implemented"):
        model.BaseModel(load_config()).create_model()
    assert model.simple_resnet_50(3).fc.out_features == 3
