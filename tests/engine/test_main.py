"""The class ``deepforest`` as used in DeepForest's training guide, on real imagery, with a small network.

Which numbers DeepForest itself gets is compared in tests/reference; here is what must hold without it.
"""

from __future__ import annotations

import copy
import csv
import errno
import gc
import json
import os
import pickle
import shutil
import subprocess
import sys
import textwrap
import warnings
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import albumentations as A
import numpy as np
import pandas as pd
import pytest
import pytorch_lightning as lightning
import torch
from albumentations.pytorch import ToTensorV2
from PIL import Image
from pytorch_lightning.callbacks import EarlyStopping, ModelCheckpoint
from pytorch_lightning.loggers import CSVLogger, TensorBoardLogger
from torchvision.models.detection import RetinaNet_ResNet50_FPN_Weights

from deepforest_qgis import main as module
from deepforest_qgis import preprocess, visualize
from deepforest_qgis.common.errors import InputError, ModelFileError, OutputError
from deepforest_qgis.main import deepforest
from deepforest_qgis.model.architectures import DEEPFOREST
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.model_info import ModelInfo
from deepforest_qgis.model.weights import load_weights

Make = Callable[..., deepforest]
SIDE = 96

# Lightning still uses names that newer releases of torch deprecate; its advice on speed does not concern tests.
pytestmark = [
    pytest.mark.usefixtures("small_images"),
    pytest.mark.filterwarnings("ignore:.*LeafSpec:FutureWarning"),
    pytest.mark.filterwarnings("ignore:.*does not have many workers"),
    pytest.mark.filterwarnings("ignore:.*The number of training batches"),
    pytest.mark.filterwarnings("ignore:.*Checkpoint directory"),
]


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hub folder like DeepForest's, with a model that detects crowns everywhere."""
    torch.manual_seed(1)
    detector = CrownDetector(ModelInfo(DEEPFOREST, ("Tree",)))
    torch.nn.init.normal_(detector.model.head.classification_head.cls_logits.bias, -1.0, 0.5)
    folder = tmp_path_factory.mktemp("hub") / "release"
    detector.export(folder)
    return folder


@pytest.fixture
def table(tmp_path: Path, samples: Path) -> Path:
    """Real crowns: four corners of the Florida plot, and a corner without crowns."""
    folder = tmp_path / "images"
    folder.mkdir()
    image = Image.open(samples / "OSBS_029.png").convert("RGB")
    with (samples / "OSBS_029.csv").open() as file:
        crowns = [
            (*(float(row[side]) for side in ("xmin", "ymin", "xmax", "ymax")), row["label"])
            for row in csv.DictReader(file)
        ]
    rows = []
    for number, (x, y) in enumerate(((0, 0), (200, 0), (0, 200), (200, 200))):
        image.crop((x, y, x + 200, y + 200)).save(folder / f"{number}.png")
        rows += [
            (f"{number}.png", x0 - x, y0 - y, x1 - x, y1 - y, label)
            for x0, y0, x1, y1, label in crowns
            if x0 >= x and y0 >= y and x1 <= x + 200 and y1 <= y + 200
        ]
    Image.new("RGB", (200, 200), (90, 120, 60)).save(folder / "empty.png")
    rows.append(("empty.png", 0, 0, 0, 0, "Tree"))
    path = tmp_path / "crowns.csv"
    pd.DataFrame(rows, columns=["image_path", "xmin", "ymin", "xmax", "ymax", "label"]).to_csv(path, index=False)
    return path


@pytest.fixture
def make(release: Path, table: Path, tmp_path: Path) -> Make:
    def make(*, validated: bool = True, **settings: Any) -> deepforest:
        source = {"csv_file": str(table), "root_dir": str(table.parent / "images")}
        given: dict[str, Any] = {
            "model": {"name": str(release)},
            "accelerator": "cpu",
            "log_root": str(tmp_path / "logs"),
            "train": dict(source),
            **({"validation": dict(source)} if validated else {}),
        }
        arguments = {name: settings.pop(name) for name in ("transforms", "model_given") if name in settings}
        return deepforest(config_args=merged(given, settings), **arguments)

    return make


def merged(given: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    both = dict(given)
    for key, value in other.items():
        inner = isinstance(value, dict) and isinstance(both.get(key), dict) and key != "label_dict"
        both[key] = merged(both[key], value) if inner else value
    return both


def quiet(model: deepforest, **arguments: Any) -> deepforest:
    model.create_trainer(enable_progress_bar=False, enable_model_summary=False, log_every_n_steps=1, **arguments)
    return model


def logged(folder: Path) -> pd.DataFrame:
    return pd.concat([pd.read_csv(path) for path in sorted(folder.rglob("metrics.csv"))])


# -- Configuration -----------------------------------------------------------------------------


def test_training_from_a_table_changes_the_model_and_logs_its_curves(make: Make, tmp_path: Path) -> None:
    model = make(batch_size=2)
    model.config["epochs"] = 2
    before = {name: value.clone() for name, value in model.model.state_dict().items()}
    quiet(model)
    model.trainer.fit(model)
    changed = {name for name, value in model.model.state_dict().items() if not torch.equal(value, before[name])}
    assert any(name.startswith("head.") for name in changed)
    assert not any(name.startswith("backbone.body.conv1") for name in changed)
    figures = logged(tmp_path / "logs")
    curves = ["train_loss", "train_classification", "train_bbox_regression", "val_loss", "val_classification"]
    assert {*curves, "val_bbox_regression", "box_precision", "box_recall", "box_f1", "mAP"} <= set(figures.columns)
    assert {"empty_frame_accuracy"} <= set(figures.columns)
    assert any(name.startswith("lr-") for name in figures.columns)
    assert figures["val_loss"].notna().sum() == figures["box_recall"].notna().sum() == 2


def test_settings_come_from_a_file_and_from_pairs(release: Path, tmp_path: Path) -> None:
    path = tmp_path / "mine.yml"
    path.write_text(f"batch_size: 3\nmodel:\n  name: {release}\ntrain:\n  lr: 0.01\n")
    model = deepforest(config=str(path), config_args={"accelerator": "cpu", "log_root": str(tmp_path)})
    assert (model.config.batch_size, model.config["train"]["lr"], model.config.accelerator) == (3, 0.01, "cpu")
    model.config["train"]["lr"] = 0.002
    assert model.config.train.lr == 0.002


@pytest.mark.parametrize("settings", [{"batch_sise": 2}, {"train": {"speed": 1}}, {"batch_size": "many"}])
def test_unknown_settings_are_refused(release: Path, settings: dict[str, Any]) -> None:
    with pytest.raises(InputError, match=r"batch_sise|speed|batch_size"):
        deepforest(config_args={"model": {"name": str(release)}, **settings})


def test_a_trial_run_and_any_argument_of_the_trainer(make: Make) -> None:
    model = make(train={"fast_dev_run": True})
    quiet(model)
    model.trainer.fit(model)
    assert model.trainer.global_step == 1
    model = make()
    quiet(model, max_steps=2, accumulate_grad_batches=1, gradient_clip_val=1.0)
    model.trainer.fit(model)
    assert (model.trainer.global_step, model.trainer.gradient_clip_val) == (2, 1.0)
    assert model.trainer.progress_bar_callback is None


def test_without_a_table_training_is_refused(release: Path, tmp_path: Path) -> None:
    model = deepforest(
        config_args={"model": {"name": str(release)}, "accelerator": "cpu", "log_root": str(tmp_path / "logs")}
    )
    quiet(model)
    with pytest.raises(InputError, match="csv_file"):
        model.trainer.fit(model)


@pytest.mark.parametrize("kind", ["cosine", "lambdaLR", "stepLR", None])
@pytest.mark.parametrize("validated", [True, False])
def test_learning_rates_follow_their_schedule(make: Make, kind: str | None, validated: bool) -> None:
    scheduler = {"type": kind, "params": {"step_size": 1, "gamma": 0.5, "T_max": 3}}
    model = make(validated=validated, train={"epochs": 2, "lr": 1e-4, "scheduler": scheduler}, batch_size=5)
    quiet(model)
    model.trainer.fit(model)
    rate = model.trainer.optimizers[0].param_groups[0]["lr"]
    expected = {"cosine": 1e-5 + (1e-4 - 1e-5) * 0.25, "lambdaLR": 1e-4 * 0.95**2, "stepLR": 1e-4 * 0.25, None: 1e-4}
    assert rate == pytest.approx(expected[kind], rel=1e-6)


# -- Loggers and callbacks ---------------------------------------------------------------------


@pytest.mark.parametrize("kind", [CSVLogger, TensorBoardLogger])
def test_any_logger_of_lightning(make: Make, tmp_path: Path, kind: Any) -> None:
    model = make(batch_size=5)
    quiet(model, logger=kind(str(tmp_path / "own")))
    model.trainer.fit(model)
    names = {path.name.split(".")[0] for path in (tmp_path / "own").rglob("*") if path.is_file()}
    assert "metrics" in names or "events" in names
    assert not (tmp_path / "logs").exists()


def test_checkpoints_and_early_stop_by_recall_and_precision(make: Make, tmp_path: Path) -> None:
    # At this rate no epoch is better than the first; the many boxes of an untrained model match some crowns.
    model = make(batch_size=5, nms_thresh=0.7, train={"epochs": 6, "lr": 1e-8})
    keeper = ModelCheckpoint(
        dirpath=tmp_path / "kept", monitor="box_recall", mode="max", filename="{epoch:02d}-{box_recall:.2f}"
    )
    callbacks = [keeper, EarlyStopping("box_precision", mode="max", patience=1)]
    quiet(model, callbacks=callbacks)
    model.trainer.fit(model)
    assert model.trainer.current_epoch < 6
    assert Path(keeper.best_model_path).exists()
    assert len(callbacks) == 2  # the list is the caller's
    assert model.trainer.callback_metrics["box_recall"] > 0


def test_a_training_without_a_limit_of_epochs(make: Make) -> None:
    model = make()
    stop = EarlyStopping("train_loss", stopping_threshold=1e9, mode="min", check_on_train_epoch_end=True)
    quiet(model, callbacks=[stop], max_epochs=-1)
    model.trainer.fit(model)
    assert model.trainer.current_epoch == 1


def test_no_checkpoints_by_default(make: Make, tmp_path: Path) -> None:
    model = quiet(make(batch_size=5))
    model.trainer.fit(model)
    assert not list(tmp_path.rglob("*.ckpt"))


# -- Data --------------------------------------------------------------------------------------


def test_negatives_go_from_the_split_into_training(make: Make, table: Path, samples: Path, tmp_path: Path) -> None:
    crowns = preprocess.split_raster(
        annotations_file=str(samples / "OSBS_029.csv"),
        path_to_raster=str(samples / "OSBS_029.tif"),
        patch_size=50,
        patch_overlap=0.0,
        allow_empty=True,
        save_dir=str(tmp_path / "patches"),
    )
    empty = crowns[crowns["xmax"] == 0]
    assert len(empty)
    source = {"csv_file": str(tmp_path / "patches" / "OSBS_029.csv"), "root_dir": str(tmp_path / "patches")}
    model = quiet(make(train=source, validation=source, batch_size=4), limit_train_batches=3)
    model.trainer.fit(model)
    batches = list(model.val_dataloader())
    assert sum(len(target["boxes"]) == 0 for _, targets, _ in batches for target in targets) == len(empty)
    assert "empty_frame_accuracy" in model.trainer.callback_metrics


@pytest.mark.parametrize("settings", [{"workers": 2}, {"train": {"preload_images": True}}, {"batch_size": 3}])
def test_workers_and_preloading_do_not_change_the_result(make: Make, settings: dict[str, Any]) -> None:
    def images(model: deepforest) -> list[torch.Tensor]:
        loader = model.train_dataloader()
        return [image for images, _, _ in loader for image in images]

    lightning.seed_everything(3, verbose=False)
    plain, other = images(make()), images(make(**settings))
    assert len(plain) == len(other) == 5
    assert all(torch.equal(one, two) for one, two in zip(plain, other, strict=True))


def flipped(augment: bool) -> Any:
    if not augment:
        return ToTensorV2()
    boxes = A.BboxParams(format="pascal_voc", label_fields=["category_ids"])
    return A.Compose([A.HorizontalFlip(p=1.0), ToTensorV2()], bbox_params=boxes)


@pytest.mark.parametrize("form", ["callable", "configuration"])
def test_custom_transforms_move_the_boxes_with_the_image(make: Make, form: str) -> None:
    if form == "configuration":
        model = make(train={"augmentations": [{"HorizontalFlip": {"p": 1.0}}]})
    else:
        model = make(transforms=flipped)
    plain = {int(target["image_id"]): (image, target) for images, targets, _ in model.val_dataloader()
             for image, target in zip(images, targets, strict=True)}  # fmt: skip
    for images, targets, _ in model.train_dataloader():
        for image, target in zip(images, targets, strict=True):
            before, boxes = plain[int(target["image_id"])]
            assert torch.equal(image, before.flip(-1))
            mirrored = boxes["boxes"][:, [2, 1, 0, 3]] * torch.tensor([-1, 1, -1, 1]) + torch.tensor([200, 0, 200, 0])
            order = [sorted(map(tuple, one.round(decimals=3).tolist())) for one in (target["boxes"], mirrored)]
            assert order[0] == order[1]


def test_classes_have_their_own_metrics_and_names(make: Make, samples: Path, tmp_path: Path) -> None:
    source = {"csv_file": str(samples / "testfile_multi.csv"), "root_dir": str(samples)}
    labels = {"Alive": 0, "Dead": 1}
    model = make(train=source, validation=source, label_dict=labels, num_classes=2)
    start, _ = load_weights(Path(model.config.model.name))
    own = model.model.state_dict()
    new = {name for name, value in start.items() if own[name].shape != value.shape or not torch.equal(own[name], value)}
    assert new == {f"head.classification_head.cls_logits.{part}" for part in ("weight", "bias")}
    quiet(model)
    model.trainer.fit(model)
    assert {"Alive_Recall", "Dead_Precision", "Dead_Recall"} <= model.trainer.callback_metrics.keys()
    model.save_model(tmp_path / "multi.pl")
    again = deepforest.load_from_checkpoint(tmp_path / "multi.pl", config_args={"accelerator": "cpu"})
    assert again.label_dict == labels == again.config.label_dict
    assert again.numeric_to_label_dict == {0: "Alive", 1: "Dead"}


# -- Files -------------------------------------------------------------------------------------


def test_a_checkpoint_brings_back_predictions_thresholds_and_labels(make: Make, samples: Path, tmp_path: Path) -> None:
    model = quiet(make(batch_size=5))
    model.trainer.fit(model)
    model.model.score_thresh = 0.123
    first = model.predict_image(path=samples / "OSBS_029.png")
    model.trainer.save_checkpoint(tmp_path / "checkpoint.pl")
    after = deepforest.load_from_checkpoint(tmp_path / "checkpoint.pl")
    assert after.model.score_thresh == after.config.score_thresh == 0.123
    assert (after.config.batch_size, after.label_dict) == (5, {"Tree": 0})
    second = after.predict_image(path=samples / "OSBS_029.png")
    assert len(first)
    pd.testing.assert_frame_equal(pd.DataFrame(first), pd.DataFrame(second))
    after.model.score_thresh = 0.6
    fewer = after.predict_image(path=samples / "OSBS_029.png")
    assert fewer is None or 0 < len(fewer) < len(first)


def test_a_model_that_was_never_trained_can_be_saved(make: Make, tmp_path: Path) -> None:
    model = make()
    model.trainer.save_checkpoint(tmp_path / "a.ckpt")
    model.save_model(tmp_path / "b.ckpt")
    model.save_model(tmp_path / "c.safetensors")
    own = model.model.state_dict()
    for name in ("a.ckpt", "b.ckpt", "c.safetensors"):
        state, info = load_weights(tmp_path / name)
        assert len(state) == 301
        assert all(torch.equal(own[key], state[key]) for key in own)
        assert info.score_threshold == 0.1


def test_a_saved_state_dict(make: Make, samples: Path, tmp_path: Path) -> None:
    one, two = make(), make()
    with torch.no_grad():
        one.model.head.regression_head.bbox_reg.weight.mul_(2)
    torch.save(one.model.state_dict(), tmp_path / "weights.pt")
    two.model.load_state_dict(torch.load(tmp_path / "weights.pt"))
    pd.testing.assert_frame_equal(
        one.predict_image(path=samples / "OSBS_029.png"), two.predict_image(path=samples / "OSBS_029.png")
    )
    three = make(model={"name": str(tmp_path / "weights.pt")})
    assert torch.equal(three.model.head.regression_head.bbox_reg.weight, one.model.head.regression_head.bbox_reg.weight)


def test_a_checkpoint_of_a_gpu_opens_on_a_cpu(make: Make, tmp_path: Path, monkeypatch: Any) -> None:
    path = tmp_path / "gpu.ckpt"
    with monkeypatch.context() as patch:
        patch.setattr(torch.serialization, "location_tag", lambda storage: "cuda:0")
        make().save_model(path)
    if not torch.cuda.is_available():
        with pytest.raises(RuntimeError, match="CUDA"):
            torch.load(path, weights_only=True)
    assert deepforest.load_from_checkpoint(path).device.type == "cpu"


def test_a_model_is_not_replaced_if_the_disk_is_full(make: Make, tmp_path: Path, monkeypatch: Any) -> None:
    """Lightning moves the file from the temporary folder, which copies it if this is on another disk."""
    model, path = make(), tmp_path / "new" / "model.ckpt"
    model.save_model(path)
    before = path.read_bytes()

    def move(source: str, target: str) -> None:
        Path(target).write_bytes(before[:1000])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shutil, "move", move)
    with pytest.raises(OutputError, match=r"model.ckpt' cannot be written: No space left on device"):
        model.save_model(path)
    assert path.read_bytes() == before


def test_a_damaged_model_is_not_loaded_in_part(make: Make, tmp_path: Path) -> None:
    state = make().model.state_dict()
    del state["head.regression_head.bbox_reg.bias"]
    torch.save(state, tmp_path / "broken.pt")
    with pytest.raises(ModelFileError, match="Tensors: 1 missing"):
        make(model={"name": str(tmp_path / "broken.pt")})


def test_the_release_is_requested_by_name(make: Make, release: Path, monkeypatch: Any) -> None:
    asked = []
    model = make()
    monkeypatch.setattr(module, "locate_model", lambda name: asked.append(name) or release)
    model.use_release()
    model.use_bird_release()
    model.load_model("someone/model", revision="v2")
    assert asked == ["weecology/deepforest-tree", "weecology/deepforest-bird", "someone/model@v2"]


# -- Trainers ----------------------------------------------------------------------------------


def test_the_model_keeps_its_trainer(make: Make, samples: Path) -> None:
    """Lightning sets a weak reference, which made scripts fail at the next call."""
    model = make(batch_size=5)
    arguments = {"accelerator": "cpu", "max_epochs": 1, "logger": False, "enable_checkpointing": False}
    trainer = lightning.Trainer(**arguments, enable_progress_bar=False, enable_model_summary=False)
    trainer.fit(model)
    kept = weakref.ref(trainer)
    del trainer
    gc.collect()
    assert kept() is not None
    assert model.trainer.global_step == 1
    for _ in range(2):
        model.predict_tile(samples / "OSBS_029.png", patch_size=200)
        quiet(model)
        model.trainer.fit(model)
        model.predict_image(path=samples / "OSBS_029.png")
    model.trainer = None
    assert model.predict_image(path=samples / "OSBS_029.png") is not None


def test_models_can_be_copied_and_sent(make: Make, samples: Path) -> None:
    model = quiet(make())
    for other in (copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
        assert other.trainer is None
        pd.testing.assert_frame_equal(
            other.predict_image(path=samples / "OSBS_029.png"), model.predict_image(path=samples / "OSBS_029.png")
        )


SCRIPT = """
    import json, sys, warnings
    warnings.simplefilter("ignore")
    import torch
    torch.set_num_threads(1)
    import pytorch_lightning as lightning
    from deepforest_qgis.model import detector
    real = detector.build
    def build(name, classes):
        network = real(name, classes)
        network.transform.min_size = (96,)
        return network
    detector.build = build
    from deepforest_qgis.main import deepforest

    devices, table, images, release, logs = int(sys.argv[1]), *sys.argv[2:6]
    if __name__ == "__main__":
        lightning.seed_everything(5, verbose=False)
        source = {"csv_file": table, "root_dir": images}
        model = deepforest(config_args={
            "model": {"name": release}, "batch_size": 4 // devices, "log_root": logs,
            "train": {**source, "augmentations": ["HorizontalFlip"]}, "validation": source,
        })
        trainer = lightning.Trainer(
            accelerator="cpu", devices=devices, strategy="ddp" if devices > 1 else "auto", max_epochs=2,
            logger=False, enable_checkpointing=False, enable_progress_bar=False, enable_model_summary=False,
            precision="64-true",  # in float32 the order of sums alone moves a crown over the threshold
        )
        trainer.fit(model)
        if trainer.is_global_zero:
            figures = {name: float(value) for name, value in trainer.callback_metrics.items()}
            print("FIGURES", json.dumps(figures), flush=True)
"""


def test_two_processes_train_like_one(table: Path, release: Path, tmp_path: Path) -> None:
    # Eight images, so that the shares of two processes are whole batches.
    frame = pd.read_csv(table)
    doubled = frame[frame["image_path"].str[0].isin(list("0123"))]
    for name in doubled["image_path"].unique():
        image = Image.open(table.parent / "images" / name)
        image.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(table.parent / "images" / f"m{name}")
    mirrored = doubled.assign(
        image_path="m" + doubled["image_path"], xmin=200 - doubled["xmax"], xmax=200 - doubled["xmin"]
    )
    both = table.with_name("both.csv")
    pd.concat([doubled, mirrored]).to_csv(both, index=False)
    script = tmp_path / "train.py"
    script.write_text(textwrap.dedent(SCRIPT))
    figures = []
    for devices in (1, 2):
        arguments = [str(devices), str(both), str(table.parent / "images"), str(release), str(tmp_path / "logs")]
        done = subprocess.run(
            [sys.executable, str(script), *arguments],
            cwd=tmp_path, capture_output=True, text=True, timeout=600, check=False,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        )  # fmt: skip
        assert done.returncode == 0, done.stderr[-2000:]
        (line,) = [line for line in done.stdout.splitlines() if line.startswith("FIGURES")]
        figures.append(json.loads(line.removeprefix("FIGURES")))
    assert figures[0].keys() == figures[1].keys()
    assert {"train_loss", "val_loss", "box_recall", "box_precision", "mAP"} <= figures[0].keys()
    for name, value in figures[0].items():
        if name.endswith("_step"):  # each process logs its part of the batch
            continue
        assert figures[1][name] == pytest.approx(value, rel=1e-3, abs=1e-4), name


# -- Finding crowns ----------------------------------------------------------------------------


def test_arrays_and_files_give_the_same_crowns(make: Make, samples: Path, monkeypatch: Any) -> None:
    model = make()
    pixels = np.asarray(Image.open(samples / "OSBS_029.png").convert("RGB"))
    whole = model.predict_image(path=samples / "OSBS_029.png")
    assert list(whole.columns[:6]) == ["xmin", "ymin", "xmax", "ymax", "label", "score"]
    assert set(whole["label"]) == {"Tree"}
    assert whole["score"].is_monotonic_decreasing
    assert whole.root_dir == str(samples)
    monkeypatch.chdir(samples)
    assert visualize.plot_results(model.predict_image(path="OSBS_029.png"), show=False).axes[0].images
    for image in (pixels, pixels.astype("float32")):
        other = model.predict_image(image=image)
        np.testing.assert_array_equal(other[["xmin", "score"]], whole[["xmin", "score"]])
    tiles = [
        model.predict_tile(samples / "OSBS_029.png", patch_size=250, patch_overlap=0.2),
        model.predict_tile(raster_path=str(samples / "OSBS_029.png"), patch_size=250, patch_overlap=0.2),
        model.predict_tile(image=pixels, patch_size=250, patch_overlap=0.2, dataloader_strategy="window"),
    ]
    for tile in tiles[1:]:
        np.testing.assert_array_equal(tile[["xmin", "score"]], tiles[0][["xmin", "score"]])


@pytest.mark.parametrize(
    ("kind", "factor", "note"),
    [
        ("float32", 1 / 255, ""),
        ("uint16", 257, "uint16 values are mapped linearly to 8 bits from 0–65535"),
        ("uint16", 200, "uint16 values are stretched to 8 bits from"),
        ("float32", 30, "float32 values are stretched to 8 bits from"),
    ],
)
def test_arrays_of_another_range_give_the_crowns_of_the_image(
    make: Make, samples: Path, kind: str, factor: float, note: str
) -> None:
    model = make()
    pixels = np.asarray(Image.open(samples / "OSBS_029.png").convert("RGB"))
    scaled = (pixels * np.float64(factor)).astype(kind)
    tiling = {"patch_size": 250, "patch_overlap": 0.2}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        found = model.predict_image(image=scaled), model.predict_tile(image=scaled, **tiling)
    texts = [str(one.message) for one in caught if "8 bits" in str(one.message)]
    assert len(texts) == (2 if note else 0)
    assert all(note in text for text in texts)
    expected = model.predict_image(image=pixels), model.predict_tile(image=pixels, **tiling)
    for one, other in zip(found, expected, strict=True):
        if "stretched" in note:
            assert not one.equals(other)
        else:
            np.testing.assert_array_equal(one[["xmin", "score"]], other[["xmin", "score"]])


def test_a_file_of_16_bits_is_scaled_with_a_warning(make: Make, samples: Path, make_raster: Any) -> None:
    model = make()
    pixels = np.asarray(Image.open(samples / "OSBS_029.png").convert("RGB"))
    path = make_raster(np.moveaxis(pixels.astype("uint16") * 257, -1, 0))
    with pytest.warns(UserWarning, match="uint16 values are mapped linearly to 8 bits from 0–65535"):
        found = model.predict_image(path=path)
    expected = model.predict_image(image=pixels)
    np.testing.assert_array_equal(found[["xmin", "score"]], expected[["xmin", "score"]])


def test_tiles_of_one_name_in_two_folders_stay_apart(
    make: Make, samples: Path, tmp_path: Path, monkeypatch: Any
) -> None:
    image = Image.open(samples / "OSBS_029.png").convert("RGB")
    for folder, corner in (("a", 0), ("b", 200)):
        (tmp_path / folder).mkdir()
        image.crop((corner, corner, corner + 200, corner + 200)).save(tmp_path / folder / "tile.png")
    model = make()
    paths = [tmp_path / "a" / "tile.png", tmp_path / "b" / "tile.png"]
    together = model.predict_tile(paths, patch_size=100)
    assert sorted(together["image_path"].unique()) == ["a/tile.png", "b/tile.png"]
    monkeypatch.chdir(tmp_path)
    pd.testing.assert_frame_equal(model.predict_tile(["a/tile.png", paths[1]], patch_size=100), together)
    for path, name in zip(paths, ("a/tile.png", "b/tile.png"), strict=True):
        alone = model.predict_tile(path, patch_size=100)
        own = together[together["image_path"] == name]
        np.testing.assert_array_equal(own[["xmin", "ymax", "score"]], alone[["xmin", "ymax", "score"]])


def test_exceeding_the_detection_limit_gives_a_warning(make: Make, samples: Path) -> None:
    model = make(score_thresh=0.01, nms_thresh=0.95)
    with pytest.warns(UserWarning, match="limit of 1000 crowns"):
        assert len(model.predict_image(path=samples / "OSBS_029.png")) == 1000
    model.config["compatible"] = True
    assert len(model.predict_image(path=samples / "OSBS_029.png")) == 300


def test_no_detections_give_none_and_a_warning(make: Make, samples: Path) -> None:
    model = make(score_thresh=0.999)
    assert model.predict_image(path=samples / "OSBS_029.png") is None
    with pytest.warns(UserWarning, match="No crowns were detected"):
        assert model.predict_tile(samples / "OSBS_029.png") is None


def test_a_single_crown_has_image_coordinates(make: Make, samples: Path) -> None:
    """DeepForest returned the only crown of an image in coordinates of its window."""
    model = make()
    every = model.predict_tile(samples / "OSBS_029.png", patch_size=200)
    far = every[(every["xmin"] > 200) & (every["ymin"] > 200)].iloc[0]
    model.model.score_thresh = float(every["score"].iloc[0]) - 1e-6
    (best,) = model.predict_tile(samples / "OSBS_029.png", patch_size=200)[["xmin", "ymin"]].to_numpy()
    np.testing.assert_allclose(best, every[["xmin", "ymin"]].iloc[0])
    assert far["xmin"] > 200


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({}, "either an image or its path"),
        ({"image": np.zeros((10, 10, 3)), "crop_model": object()}, "Crop models read their crops from a file"),
        ({"path": "x.tif", "dataloader_strategy": "all"}, "must be one of"),
        ({"image": np.zeros((10, 10))}, "height x width x 3"),
    ],
)
def test_what_cannot_be_predicted_is_refused(make: Make, arguments: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError, match=words):
        make().predict_tile(**arguments)


def test_evaluation_of_a_table(make: Make, table: Path) -> None:
    model = make(nms_thresh=0.7)
    results = model.evaluate(table, root_dir=table.parent / "images")
    assert 0 < results["box_recall"] <= 1
    assert len(results["results"]) == len(pd.read_csv(table)) - 1
    perfect = pd.read_csv(table).query("xmax > 0").assign(score=1.0)
    assert model.evaluate(table, root_dir=table.parent / "images", predictions=perfect)["box_recall"] == 1


def test_starting_from_coco(tmp_path: Path, monkeypatch: Any) -> None:
    """Without a model, backbone and pyramid are torchvision's, downloaded once; the heads are random."""
    monkeypatch.setattr(torch.hub, "get_dir", lambda: str(tmp_path))
    (tmp_path / "checkpoints").mkdir()
    torch.manual_seed(2)
    full = CrownDetector(ModelInfo(DEEPFOREST, tuple(map(str, range(91))))).model.state_dict()
    torch.save(full, tmp_path / "checkpoints" / Path(RetinaNet_ResNet50_FPN_Weights.COCO_V1.url).name)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        model = deepforest(config_args={"model": {"name": None}, "accelerator": "cpu", "log_root": str(tmp_path)})
    own = model.model.state_dict()
    assert torch.equal(own["backbone.fpn.layer_blocks.0.0.weight"], full["backbone.fpn.layer_blocks.0.0.weight"])
    assert own["head.classification_head.cls_logits.bias"].numel() == 9
