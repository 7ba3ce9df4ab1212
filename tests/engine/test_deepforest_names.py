"""Names of DeepForest that its guides use beside training and prediction: plots, data sets, metrics, checkpoints."""

from __future__ import annotations

import copy
import json
import pickle
import re
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
import torch
import yaml
from PIL import Image
from pytorch_lightning.callbacks import EarlyStopping, ModelCheckpoint
from pytorch_lightning.loggers import TensorBoardLogger
from torchvision.models.detection import RetinaNet_ResNet50_FPN_Weights

from deepforest_qgis import IoU, augmentations, evaluate, get_data, metrics, preprocess, utilities, visualize
from deepforest_qgis.callbacks import ImagesCallback, images_callback
from deepforest_qgis.common.errors import InputError, LayerError, OutputError
from deepforest_qgis.datasets.prediction import FromCSVFile, MultiImage, SingleImage, TiledRaster
from deepforest_qgis.datasets.training import BoxDataset
from deepforest_qgis.main import deepforest
from deepforest_qgis.model import CropModel
from deepforest_qgis.model.architectures import DEEPFOREST, build
from deepforest_qgis.models.retinanet import Model

SIDE = 96
SIDES = ["xmin", "ymin", "xmax", "ymax"]
LABELS = {"Alive": 0, "Dead": 1}

pytestmark = [
    pytest.mark.usefixtures("small_images"),
    pytest.mark.filterwarnings("ignore:.*LeafSpec:FutureWarning"),
    pytest.mark.filterwarnings("ignore:.*does not have many workers"),
    pytest.mark.filterwarnings("ignore:.*The number of training batches"),
    pytest.mark.filterwarnings("ignore:.*Checkpoint directory"),
    pytest.mark.filterwarnings("ignore:.*FigureCanvasAgg is non-interactive"),
]


@pytest.fixture
def coco(monkeypatch: pytest.MonkeyPatch) -> dict[str, torch.Tensor]:
    torch.manual_seed(2)
    state = build(DEEPFOREST, 91).state_dict()
    monkeypatch.setattr(RetinaNet_ResNet50_FPN_Weights, "get_state_dict", lambda self, **options: state)
    return state


@pytest.fixture
def make(release: Path, samples: Path, tmp_path: Path) -> Callable[..., deepforest]:
    def make(**settings: Any) -> deepforest:
        source = {"csv_file": str(samples / "OSBS_029.csv"), "root_dir": str(samples)}
        given = {
            "model": {"name": str(release)}, "accelerator": "cpu", "log_root": str(tmp_path / "logs"),
            "train": source, "validation": dict(source),
        }  # fmt: skip
        model = deepforest(config_args={**given, **settings})
        quiet(model)
        return model

    return make


def quiet(model: deepforest, **arguments: Any) -> None:
    model.create_trainer(enable_progress_bar=False, enable_model_summary=False, log_every_n_steps=1, **arguments)


# -- Models ------------------------------------------------------------------------------------


@pytest.mark.parametrize("labels", [{"Test": 0}, {"Alive": 0, "Dead": 1, "Snag": 2}])
def test_several_classes_start_from_coco(coco: dict[str, torch.Tensor], tmp_path: Path, labels: dict[str, int]) -> None:
    settings = {"model": {"name": None}, "num_classes": len(labels), "label_dict": labels, "log_root": str(tmp_path)}
    model = deepforest(config_args=settings)
    assert (model.model.num_classes, model.label_dict, model.model.label_dict) == (len(labels), labels, labels)
    own = model.model.state_dict()
    assert all(torch.equal(own[name], value) for name, value in coco.items() if name.startswith("backbone."))
    assert own["head.classification_head.cls_logits.bias"].numel() == 9 * len(labels)
    with pytest.raises(InputError, match="names of the classes are not set"):
        deepforest(config_args={"model": {"name": None}, "num_classes": 2, "log_root": str(tmp_path)})


def test_a_model_can_be_started_from_coco_again(make: Any, coco: dict[str, torch.Tensor]) -> None:
    model = make()
    name = "backbone.body.layer4.2.conv3.weight"
    assert not torch.equal(model.model.state_dict()[name], coco[name])
    model.create_model(initialize_model=True)
    assert torch.equal(model.model.state_dict()[name], coco[name])


def test_the_network_writes_a_hub_folder(make: Any, tmp_path: Path, file_limit: Any) -> None:
    model = make()
    model.set_labels({"Palm": 0})
    model.model.save_pretrained(tmp_path / "hub")
    assert json.loads((tmp_path / "hub" / "config.json").read_text())["label_dict"] == {"Palm": 0}
    other = make(model={"name": str(tmp_path / "hub")})
    assert other.label_dict == {"Palm": 0}
    before = {file.name: file.read_bytes() for file in (tmp_path / "hub").iterdir()}
    model.set_labels({"Fir": 0})
    with file_limit(len(before["model.safetensors"]) - 300), pytest.raises(OutputError, match="cannot be written"):
        model.model.save_pretrained(tmp_path / "hub")  # on a full disk
    assert {file.name: file.read_bytes() for file in (tmp_path / "hub").iterdir()} == before
    model.set_labels({"Palm": 0})
    for network in (copy.deepcopy(model.model), pickle.loads(pickle.dumps(model.model))):
        assert (network.num_classes, network.label_dict) == (1, {"Palm": 0})
    for labels in (None, {"A": 0, "B": 0}, {"A": 0, "B": 1}):
        with pytest.raises(ValueError, match=r"label_dict|labels were given"):
            model.set_labels(labels)


def test_the_network_alone(coco: dict[str, torch.Tensor], release: Path) -> None:
    config = utilities.load_config(overrides={"num_classes": 3, "score_thresh": 0.4})
    network = Model(config).create_model()
    assert (network.num_classes, network.score_thresh) == (3, 0.4)
    Model(config).check_model()
    config = utilities.load_config()
    assert Model(config).create_model(release).label_dict == {"Tree": 0}


# -- Checkpoints -------------------------------------------------------------------------------


def test_a_saved_model_continues_its_training_with_its_settings(make: Any, tmp_path: Path) -> None:
    model = make(batch_size=2, train={"csv_file": get_data("OSBS_029.csv"), "lr": 1e-4, "epochs": 1})
    model.trainer.fit(model)
    path = tmp_path / "model.ckpt"
    model.save_model(path)
    again = deepforest.load_from_checkpoint(path, weights_only=True, config_args={"train": {"epochs": 2}})
    assert (again.config.batch_size, again.config.train.lr, again.config.train.epochs) == (2, 1e-4, 2)
    assert again.config.train.csv_file == model.config.train.csv_file
    assert again.trainer.max_epochs == 2
    state, momentum = (torch.load(path, weights_only=True)["optimizer_states"][0][key] for key in ("state", "state"))
    assert momentum[0]["momentum_buffer"].abs().sum() > 0
    assert state
    quiet(again)
    again.trainer.fit(again, ckpt_path=path)
    assert (again.trainer.current_epoch, again.trainer.global_step) == (2, 2)
    other = utilities.load_config(overrides={"batch_size": 8, "model": {"name": None}, "accelerator": "cpu"})
    replaced = deepforest.load_from_checkpoint(path, config=other, config_args={"workers": 1}, strict=True)
    assert (replaced.config.batch_size, replaced.config.workers, replaced.config.train.lr) == (8, 1, 0.001)
    assert replaced.label_dict == {"Tree": 0}


def test_an_unknown_setting_of_a_checkpoint_is_named_and_dropped_alone(make: Any, tmp_path: Path) -> None:
    model = make(batch_size=3)
    model.save_model(tmp_path / "model.ckpt")
    content = torch.load(tmp_path / "model.ckpt", weights_only=True)
    content["deepforest_qgis_config"]["speed"] = 3
    torch.save(content, tmp_path / "changed.ckpt")
    with pytest.warns(UserWarning, match=r"changed.ckpt': Configuration key 'speed' is unknown. It is ignored"):
        again = deepforest.load_from_checkpoint(tmp_path / "changed.ckpt")
    assert again.config.batch_size == 3


# -- Training ----------------------------------------------------------------------------------


def test_values_are_logged_under_deepforests_names(make: Any, tmp_path: Path) -> None:
    model = make(train={"csv_file": get_data("OSBS_029.csv"), "epochs": 1})
    keeper = ModelCheckpoint(dirpath=tmp_path / "kept", monitor="map_50", mode="max")
    quiet(model, callbacks=[keeper, EarlyStopping("map_50", mode="max")])
    model.trainer.fit(model)
    names = {"train_loss", "train_loss_step", "train_loss_epoch", "train_classification_step", "val_loss", "map",
             "map_50", "map_75", "map_small", "mar_1", "mar_10", "mar_100", "mar_large", "iou", "iou/cl_0",
             "box_precision", "box_recall", "mAP"}  # fmt: skip
    assert names <= model.trainer.callback_metrics.keys()
    assert Path(keeper.best_model_path).exists()
    (table,) = model.predictions
    assert list(table.columns) == [*SIDES, "label", "score", "geometry", "image_path"]
    assert set(table["image_path"]) == {"OSBS_029.tif"}
    (hparams,) = (tmp_path / "logs").rglob("hparams.yaml")
    assert yaml.safe_load(hparams.read_text())["config"]["train"]["lr"] == 0.001


def test_settings_of_the_trainer_and_the_network(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(torch, "set_float32_matmul_precision", asked.append)
    model = make(
        precision="bf16-mixed", detections_per_img=50, topk_candidates=70, matmul_precision="high",
        train={"csv_file": get_data("OSBS_029.csv"), "optimizer": {"type": "SGD", "momentum": 0.5}},
    )  # fmt: skip
    assert (model.model.detections_per_img, model.model.topk_candidates) == (50, 70)
    assert model.trainer.precision == "bf16-mixed"
    assert set(asked) == {"high"}
    model = make(train={"csv_file": get_data("OSBS_029.csv"), "optimizer": {"type": "AdamW", "betas": [0.8, 0.9]}})
    quiet(model, fast_dev_run=True)
    model.trainer.fit(model)
    optimizer = model.trainer.optimizers[0]
    assert (type(optimizer).__name__, optimizer.param_groups[0]["betas"]) == ("AdamW", (0.8, 0.9))


def test_a_loader_has_images_targets_and_names(make: Any, samples: Path) -> None:
    model = make()
    loader = model.load_dataset(str(samples / "OSBS_029.csv"), str(samples), False, None, ["HorizontalFlip"], True, 1)
    ((images, targets, names),) = list(loader)
    assert names == ["OSBS_029.tif"]
    assert (images[0].shape, targets[0]["boxes"].shape) == ((3, 400, 400), (61, 4))
    trained = make(train={"csv_file": None})
    quiet(trained, fast_dev_run=True)
    trained.trainer.fit(trained, loader)
    with pytest.raises(ValueError, match=r"Labels \['Tree'\] are missing from label_dict"):
        BoxDataset(samples / "OSBS_029.csv", samples, label_dict={"Bird": 0})


def test_a_data_set_as_in_deepforest(samples: Path) -> None:
    data = BoxDataset(str(samples / "testfile_multi.csv"), str(samples), label_dict=LABELS)
    image, target, name = data[0]
    table = pd.read_csv(samples / "testfile_multi.csv")
    assert (len(data), name, data.root_dir) == (1, "SOAP_061.png", str(samples))
    np.testing.assert_array_equal(target["boxes"].numpy(), table[SIDES].to_numpy(np.float32))
    np.testing.assert_allclose(data.load_image(0), image.numpy().transpose(1, 2, 0))
    known = data.annotations_for_path(name, return_tensor=True)
    assert torch.equal(known["boxes"], target["boxes"])
    assert torch.equal(known["labels"], target["labels"])
    flipped = BoxDataset(
        str(samples / "testfile_multi.csv"), samples, label_dict=LABELS, augmentations=[{"HorizontalFlip": {"p": 1.0}}]
    )
    assert torch.equal(flipped[0][0], image.flip(-1))
    boxes = torch.tensor([[-5.0, 2, 8, 9], [200, 2, 210, 9], [1, 1, 1.5, 9]])
    kept, labels = data.filter_boxes(boxes, torch.tensor([0, 1, 1]), (3, 100, 100))
    assert (kept.tolist(), labels.tolist()) == ([[0, 2, 8, 9]], [0])


@pytest.fixture
def exceeding(samples: Path, tmp_path: Path) -> Path:
    """Boxes of an image of 400 pixels: inside, clipped, and mostly outside."""
    rows = [(10, 10, 30, 30), (-4, 10, 30, 30), (390, 10, 440, 30), (0, 380, 30, 410)]
    table = pd.DataFrame(rows, columns=SIDES).assign(image_path="OSBS_029.png", label="Tree")
    table.to_csv(tmp_path / "exceeding.csv", index=False)
    return tmp_path / "exceeding.csv"


def test_boxes_outside_the_image_are_refused_or_counted(make: Any, samples: Path, exceeding: Path) -> None:
    with pytest.raises(ValueError, match=r"'OSBS_029.png' exceeds image dimensions \(400 × 400 pixels\), and so do 2"):
        make().load_dataset(exceeding, samples)
    model = make(train={"csv_file": str(exceeding), "root_dir": str(samples), "validate_coordinates": False})
    with pytest.warns(UserWarning, match="3 boxes exceed their images: 2 clipped, 1 skipped"):
        ((_, targets, _),) = list(model.train_dataloader())
    assert len(targets[0]["boxes"]) == 3


# -- Prediction --------------------------------------------------------------------------------


def test_windows_are_predicted_by_the_trainer_and_in_batches(make: Any, samples: Path) -> None:
    model = make()
    path = str(samples / "OSBS_029.tif")
    data = SingleImage(path=path, patch_size=300, patch_overlap=0.1)
    assert data.window_list() == [(0, 0, 300, 300), (0, 100, 300, 300), (100, 0, 300, 300), (100, 100, 300, 300)]
    assert torch.equal(data[1], TiledRaster(path, 300, 0.1)[1])
    found = model.trainer.predict(model, model.predict_dataloader(data, batch_size=3))
    assert [len(batch) for batch in found] == [3, 1]
    table = data.postprocess(found[0][1], 1)
    assert table[["window_xmin", "window_ymin", "image_path"]].iloc[0].tolist() == [0, 100, "OSBS_029.tif"]
    batch = model.predict_batch(torch.stack([data[0], data[1]]))
    assert len(batch) == 2
    np.testing.assert_allclose(batch[1][SIDES], table[SIDES])
    single = model.predict_image(image=(data[1].numpy().transpose(1, 2, 0) * 255).round().astype(np.uint8))
    np.testing.assert_allclose(batch[1][SIDES], single[SIDES], atol=1e-3)
    assert list(single.columns) == [*SIDES, "label", "score", "geometry"]
    assert not hasattr(single, "root_dir")


@pytest.mark.parametrize(
    ("tiling", "words"), [({"patch_overlap": 1.0}, "overlap is 1"), ({"patch_size": 0}, "at least 1 pixel")]
)
def test_wrong_tilings_are_refused(make: Any, samples: Path, tiling: dict[str, Any], words: str) -> None:
    model, path, pixels = make(), samples / "OSBS_029.png", np.zeros((40, 40, 3), np.uint8)
    for predict in (
        lambda: model.predict_tile(path, **tiling),
        lambda: model.predict_tile(image=pixels, **tiling),
        lambda: SingleImage(path, **tiling),
    ):
        with pytest.raises(InputError, match=words):
            predict()


def test_several_images_and_those_of_a_table(make: Any, samples: Path) -> None:
    model = make()
    paths = [str(samples / "OSBS_029.png"), str(samples / "SOAP_031.png")]
    data = MultiImage(paths, patch_size=400, patch_overlap=0.0)
    batches = list(model.predict_dataloader(data, batch_size=2))
    found = model.trainer.predict(model, model.predict_dataloader(data, batch_size=2))
    table = data.postprocess(found[0], 0, [batches[0]["batch_indices"]])
    assert table["image_path"].unique().tolist() == ["OSBS_029.png", "SOAP_031.png"]
    assert len(FromCSVFile(samples / "OSBS_029.csv", samples)) == 1
    assert FromCSVFile(samples / "OSBS_029.csv")[0].shape == (3, 400, 400)
    with pytest.raises(InputError, match="either an image or its path"):
        SingleImage()


def test_other_images_are_refused(make: Any, samples: Path) -> None:
    with Image.open(samples / "OSBS_029.png") as image, pytest.raises(TypeError, match="must be an array"):
        make().predict_image(image=image)


@pytest.mark.filterwarnings("ignore:.*reached the limit")
def test_predictions_are_classified_by_crop_models(make: Any, samples: Path) -> None:
    crop_models = []
    for names in (("Oak", "Pine"), ("Alive", "Dead", "Snag")):
        network = torch.nn.Sequential(torch.nn.AdaptiveAvgPool2d(1), torch.nn.Flatten(), torch.nn.Linear(3, len(names)))
        made = CropModel(network, config_args={"resize": [8, 8], "batch_size": 100})
        made.label_dict = {name: number for number, name in enumerate(names)}
        made.numeric_to_label_dict = dict(enumerate(names))
        crop_models.append(made)
    detector = make(score_thresh=0.5)
    found = detector.predict_tile(samples / "OSBS_029.tif", patch_size=300, crop_model=crop_models[0])
    plain = detector.predict_tile(samples / "OSBS_029.tif", patch_size=300)
    assert found.drop(columns=["cropmodel_label", "cropmodel_score"]).equals(plain)
    assert {*found["cropmodel_label"]} <= {"Oak", "Pine"}
    several = detector.predict_file(samples / "OSBS_029.csv", samples, crop_model=crop_models)
    assert {*several["cropmodel_label_1"]} <= {"Alive", "Dead", "Snag"}
    assert several["cropmodel_score_0"].between(0.5, 1).all()
    detector.model.score_thresh = 1.0
    with pytest.warns(UserWarning, match="No crowns"):
        assert detector.predict_tile(samples / "OSBS_029.tif", crop_model=crop_models) is None


# -- Tables and metrics ------------------------------------------------------------------------


def test_predictions_as_tables() -> None:
    found = {"boxes": torch.tensor([[1.0, 2, 3, 5]]), "labels": torch.tensor([1]), "scores": torch.tensor([0.5])}
    table = utilities.format_geometry(found)
    assert table is not None
    assert table.iloc[0].tolist() == [1, 2, 3, 5, 1, 0.5, shapely.box(1, 2, 3, 5)]
    assert "score" not in utilities.format_boxes(found, scores=False)
    assert utilities.format_geometry({**found, "boxes": torch.zeros(0, 4)}) is None
    with pytest.raises(ValueError, match="Polygon predictions are not yet supported"):
        utilities.format_geometry(found, geom_type="polygon")
    kinds = [table, table.drop(columns="geometry"), pd.DataFrame({"x": [1], "y": [2]}), {"points": 1},
             gpd.GeoDataFrame(geometry=[shapely.Point(1, 2).buffer(3)])]  # fmt: skip
    assert [utilities.determine_geometry_type(kind) for kind in kinds] == ["box", "box", "point", "point", "polygon"]
    with pytest.raises(LayerError, match="neither geometries nor boxes"):
        utilities.determine_geometry_type(pd.DataFrame({"a": [1]}))
    assert utilities.collate_fn([None, (1, "a"), (2, "b")]) == ((1, 2), ("a", "b"))
    assert utilities.round_with_floats("3") == 3
    with pytest.warns(UserWarning, match="rounded"):
        assert utilities.round_with_floats("3.7") == 4
    with pytest.raises(ValueError, match="height x width x 3"):
        utilities.check_image(np.zeros((3, 10, 10)))
    moved = utilities.crop_annotations_to_bounds(gpd.GeoDataFrame(geometry=[shapely.box(5, 6, 7, 8)]), (5, 6, 9, 9))
    assert moved.total_bounds.tolist() == [0, 0, 2, 2]


def test_polygons_are_evaluated_as_polygons(samples: Path) -> None:
    crowns = utilities.read_file(samples / "OSBS_029.csv").assign(score=0.9)
    circles = crowns.set_geometry(crowns.geometry.centroid.buffer(10))
    found = evaluate.evaluate_geometry(circles, circles, geometry_type="polygon")
    assert (found["polygon_recall"], found["polygon_precision"]) == (1, 1)
    assert evaluate.evaluate_geometry(crowns, crowns)["box_recall"] == 1
    with pytest.raises(ValueError, match="'point' is not supported"):
        evaluate.evaluate_geometry(crowns, crowns, geometry_type="point")
    pairs = IoU.match_polygons(crowns, crowns)
    assert pairs["prediction_id"].tolist() == pairs["truth_id"].tolist() == crowns.index.tolist()
    assert pairs["IoU"].min() == pytest.approx(1)


def test_recall_and_precision_batch_by_batch(samples: Path) -> None:
    truth = pd.read_csv(samples / "OSBS_029.csv")
    metric = metrics.RecallPrecision(samples / "OSBS_029.csv", {"Tree": 0})
    boxes = torch.tensor(truth[SIDES].to_numpy(np.float32))
    half = {"boxes": boxes[::2], "labels": torch.zeros(31, dtype=torch.int64), "scores": torch.ones(31)}
    metric.update([half, half], ["OSBS_029.tif", "other.png"])
    with pytest.warns(UserWarning, match="'other.png' is not in"):
        assert metric.compute() == {"box_recall": pytest.approx(31 / 61), "box_precision": 1.0}
    metric.reset()
    assert metric.compute()["box_recall"] == 0


def test_labels_may_be_class_numbers(samples: Path) -> None:
    truth = utilities.read_file(samples / "OSBS_029.csv")
    found = evaluate.__evaluate_wrapper__(truth.assign(label=0, score=1.0), truth, {0: "Tree"})
    assert found["class_recall"].to_numpy().tolist() == [["Tree", 1.0, 1.0, 61]]


def test_metric_objects_have_the_images_of_the_validation(make: Any, samples: Path) -> None:
    model = make()
    assert model.iou_metric.compute() == {"iou": 0.0}
    logged = model.trainer.validate(model, verbose=False)[0]
    found = {**model.iou_metric.compute(), **model.mAP_metric.compute()}
    assert found == {name: pytest.approx(logged[name], abs=1e-4) for name in found}
    assert {"iou", "iou/cl_0", "map", "map_50", "mar_100"} <= {*found}
    assert {*model.precision_recall_metric.compute()} == {"box_recall", "box_precision"}
    boxes = torch.tensor([[1.0, 2, 3, 5]])
    model.setup_metrics()
    model.iou_metric.update(
        [{"boxes": boxes, "labels": torch.tensor([0]), "scores": torch.tensor([0.5])}],
        [{"boxes": boxes, "labels": torch.tensor([0])}],
    )
    assert model.iou_metric.compute() == {"iou": 1.0, "iou/cl_0": 1.0}
    model.config.validation.csv_file = None
    model.setup_metrics()
    assert model.precision_recall_metric is None


def test_augmentations_by_deepforests_names(samples: Path) -> None:
    image, boxes = torch.rand(1, 3, 100, 80), torch.tensor([[[10.0, 20, 30, 50]]])
    flipped, moved = augmentations.get_transform({"HorizontalFlip": {"p": 1.0}})(image, boxes)
    assert moved.tolist() == [[[50, 20, 70, 50]]]
    assert torch.allclose(flipped, image.flip(3), atol=1 / 255)
    both = augmentations.get_transform(["HorizontalFlip", {"Rotate": {"degrees": 30, "p": 0.2}}])
    assert [type(step).__name__ for step in both] == ["HorizontalFlip", "Rotate"]
    assert both[1].p == 0.2
    none = augmentations.get_transform()
    assert (len(none), none(image, boxes)[0]) == (0, image)
    assert "ZoomBlur" in augmentations.get_available_augmentations()
    with pytest.raises(InputError, match="Unknown augmentation 'Shift'"):
        augmentations.get_transform("Shift")
    with pytest.raises(InputError, match="one by one"):
        both(image.repeat(2, 1, 1, 1), boxes.repeat(2, 1, 1))
    data = BoxDataset(samples / "OSBS_029.csv", samples, augmentations=["VerticalFlip"])
    assert [type(step).__name__ for step in data.transform] == ["VerticalFlip"]


def test_empty_frames_are_counted(make: Any, samples: Path, tmp_path: Path) -> None:
    table = pd.read_csv(samples / "OSBS_029.csv")
    empty = [{"image_path": name, **dict.fromkeys(SIDES, 0), "label": "Tree"} for name in ("a.png", "b.png")]
    pd.concat([table, pd.DataFrame(empty)]).to_csv(tmp_path / "truth.csv", index=False)
    wrong = table.assign(score=1.0).iloc[:1].assign(image_path="a.png")
    found = make().evaluate(tmp_path / "truth.csv", root_dir=samples, predictions=pd.concat([table, wrong]))
    assert found["empty_frame_accuracy"] == 0.5
    none = make().evaluate(samples / "OSBS_029.csv", root_dir=samples, predictions=table)
    assert none["empty_frame_accuracy"] is None


def test_annotations_of_a_window(samples: Path) -> None:
    crowns = utilities.read_file(samples / "OSBS_029.csv")
    windows = preprocess.compute_windows(np.zeros((3, 400, 400), np.uint8), 200, 0.25)
    assert windows[1].getRect() == (0, 150, 200, 200)
    assert np.zeros((3, 400, 400))[windows[1].indices()].shape == (3, 200, 200)
    selected = preprocess.select_annotations(crowns, windows[1])
    assert 0 < len(selected) < len(crowns)
    assert selected[SIDES].to_numpy().min() >= 0
    assert selected[SIDES].to_numpy().max() <= 200
    np.testing.assert_allclose(selected.bounds, selected[SIDES])


# -- Plots -------------------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def _no_window(monkeypatch: pytest.MonkeyPatch) -> Any:
    from matplotlib import pyplot as plt

    monkeypatch.setattr(plt, "show", lambda: shown.append(1))
    shown.clear()
    yield
    plt.close("all")


shown: list[int] = []


def test_plots_show_the_crowns_at_their_place(samples: Path, tmp_path: Path) -> None:
    crowns = utilities.read_file(samples / "OSBS_029.csv").assign(score=0.5, image_path="OSBS_029.png")
    figure = visualize.plot_results(crowns, crowns.iloc[:5], savedir=tmp_path, results_color=[255, 0, 0], thickness=1)
    assert len(figure.axes) == 1
    assert not shown
    before = np.asarray(Image.open(samples / "OSBS_029.png").convert("RGB")).astype(int)
    after = np.asarray(Image.open(tmp_path / "OSBS_029.png")).astype(int)
    changed = (before != after).any(axis=-1)
    red, blue = ((after == color).all(axis=-1) for color in ((255, 0, 0), (0, 165, 255)))
    assert (changed <= red | blue).all()
    edges = np.zeros_like(red)
    for x0, y0, x1, y1 in crowns[SIDES].to_numpy():
        edges[max(y0, 0) : y1 + 1, [x0, min(x1, 399)]] = edges[[y0, min(y1, 399)], x0 : x1 + 1] = True
    assert (red | blue <= edges).all()
    assert (red | blue).sum() > 0.9 * edges.sum()
    assert blue.sum() < red.sum()


def test_forms_of_plots(samples: Path, tmp_path: Path) -> None:
    crowns = utilities.read_file(samples / "testfile_multi.csv")
    pixels = np.asarray(Image.open(samples / "SOAP_061.png").convert("RGB"))
    palette = SimpleNamespace(colors=[SimpleNamespace(as_rgb=lambda: (1, 2, 3))] * 2)
    points = gpd.GeoDataFrame({"label": ["Tree"]}, geometry=[shapely.Point(50, 60)])
    for table, options in (
        (crowns, {}),
        (crowns, {"image": pixels, "color": palette}),
        (crowns, {"image": Image.fromarray(pixels)}),
        (crowns, {"image": np.moveaxis(pixels, -1, 0)}),
        (crowns, {"image": pixels.astype(np.float32) / 255}),
        (pd.DataFrame(crowns.drop(columns="geometry")), {"image": str(samples / "SOAP_061.png")}),
        (points, {"image": pixels, "color": [0, 0, 255]}),
        (crowns, {"image": "SOAP_061.png", "root_dir": samples}),
    ):
        shown.clear()
        figure = visualize.plot_annotations(table, **options)
        assert len(shown) == 1
        drawn = figure.axes[0].images[0].get_array()
        assert drawn.shape == pixels.shape
        assert (drawn != pixels).any()
    assert visualize.plot_results(crowns, axes=True, show=False).images
    assert len({visualize.label_to_color(number) for number in range(20)}) == 20
    with pytest.raises(InputError, match="not known on which image"):
        visualize.plot_annotations(points)
    with pytest.raises(InputError, match="three numbers"):
        visualize.plot_annotations(points, image=pixels, color=[1, 2])


def test_images_of_a_training(make: Any, samples: Path, tmp_path: Path) -> None:
    model = make(train={"csv_file": get_data("OSBS_029.csv"), "epochs": 1})
    callback = ImagesCallback(tmp_path / "images", every_n_epochs=1, select_random=True)
    quiet(model, logger=TensorBoardLogger(str(tmp_path / "tensorboard")), callbacks=[callback])
    model.trainer.fit(model)
    names = sorted(str(path.relative_to(tmp_path / "images")) for path in (tmp_path / "images").rglob("*.*"))
    assert names == ["predictions/OSBS_029_1.json", "predictions/OSBS_029_1.png", "train_sample/OSBS_029.png",
                     "validation_sample/OSBS_029.png"]  # fmt: skip
    facts = json.loads((tmp_path / "images" / names[0]).read_text())
    assert facts["gt_count"] == 61
    assert facts["pred_count"] == len(model.predictions[0])
    (events,) = (tmp_path / "tensorboard").rglob("events*")
    content = events.read_bytes()
    assert all(re.search(rb"%s.sample/OSBS_029" % kind, content) for kind in (b"prediction", b"train.dataset"))
    with pytest.warns(DeprecationWarning, match="ImagesCallback"):
        assert images_callback(savedir=tmp_path).savedir == tmp_path


def test_the_default_configuration_by_its_name(tmp_path: Path) -> None:
    assert utilities.load_config() == utilities.load_config("config.yaml", overrides={})
    (tmp_path / "mine.yaml").write_text("batch_size: 3\n")
    assert utilities.load_config(tmp_path / "mine.yaml", {"workers": 2}).batch_size == 3
    with pytest.raises(InputError, match="neither a readable file"):
        utilities.load_config("bird.yaml")
