"""Fine-tuning on a few small patches: results, metrics of every epoch, resuming, and refused settings."""

from __future__ import annotations

import contextlib
import csv
import re
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
import torch
from rasterio.errors import NotGeoreferencedWarning

from deepforest_qgis.common.errors import Cancelled, InputError, LayerError, ModelFileError, OutputError, TrainingError
from deepforest_qgis.common.jobs import FineTuneJob, PredictJob, RasterInput, VectorInput
from deepforest_qgis.config.job_overrides import apply_config
from deepforest_qgis.imagery.raster import Raster
from deepforest_qgis.imagery.windows import Window
from deepforest_qgis.model.architectures import LITE2, SMALL, backbone_body
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.model_info import ModelInfo
from deepforest_qgis.model.weights import load_weights, save_weights
from deepforest_qgis.workflows import RUNNERS
from deepforest_qgis.workflows.predict import prediction
from deepforest_qgis.workflows.train.checkpoints import training_key
from deepforest_qgis.workflows.train.patches import PatchFolder

Make = Callable[..., Path]
LOSSES = ("loss", "classification", "bbox_regression", "bbox_ctrness")
STEPS = {"config": "train.optimizer=sgd train.scheduler.type=stepLR"}
BOTH = pytest.mark.parametrize("start", [SMALL, LITE2], indirect=True)
SIDE = 64

pytestmark = [
    pytest.mark.usefixtures("small_images"),
]


@pytest.fixture(autouse=True)
def _cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test has its own cache folder, with its own interrupted trainings."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture(scope="module")
def start(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A random model; the parameter is its architecture."""
    torch.manual_seed(1)
    path = tmp_path_factory.mktemp("start") / "start.safetensors"
    CrownDetector(ModelInfo(getattr(request, "param", SMALL), ("Tree",))).save(path)
    return path


@pytest.fixture
def patches(tmp_path: Path) -> Path:
    """Four patches without a manifest, bright squares on dark ground, and one without crowns."""
    folder = tmp_path / "patches"
    folder.mkdir()
    rng = np.random.default_rng(1)
    rows = []
    for number in range(5):
        image = rng.integers(20, 60, (3, SIDE, SIDE)).astype("uint8")
        for x, y in ((6, 8), (36, 30)) if number < 4 else ():
            x, y = x + 2 * number, y + number
            image[:, y : y + 18, x : x + 18] = np.array([60, 200, 70])[:, None, None]
            rows.append((f"{number}.png", x, y, x + 18, y + 18, "Tree"))
        with pytest.warns(NotGeoreferencedWarning):
            target = rasterio.open(
                folder / f"{number}.png", "w", driver="PNG", count=3, height=SIDE, width=SIDE, dtype="uint8"
            )
        with target:
            target.write(image)
    rows.append(("4.png", 0, 0, 0, 0, "Tree"))
    with (folder / "crowns.csv").open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["image_path", "xmin", "ymin", "xmax", "ymax", "label"])
        writer.writerows(rows)
    return folder


@pytest.fixture
def train(tmp_path: Path, patches: Path, start: Path, listen: Callable[..., Any]) -> Callable[..., Any]:
    def train(listener: Any = None, **other: Any) -> tuple[dict[str, Any], Any]:
        recorder = listener or listen()
        given: dict[str, Any] = {
            "patches": str(patches),
            "model": str(start),
            "epochs": 2,
            "validation": 0.25,
            "augmentations": ("flip",),
            "device": "cpu",
            **other,
        }
        output = given.pop("output", tmp_path / "model.safetensors")
        return asdict(RUNNERS["fine-tune"](FineTuneJob(str(output), **given), recorder)), recorder

    return train


def weights(path: Path | str) -> dict[str, torch.Tensor]:
    return load_weights(path)[0]


def test_a_run_writes_model_report_and_logs(train: Any, tmp_path: Path, start: Path) -> None:
    result, recorder = train(report=str(tmp_path / "report.html"), log_folder=str(tmp_path / "logs"), epochs=3)
    assert result["model"] == str(tmp_path / "model.safetensors")
    assert result["epochs"] == len(recorder.epochs) == 3
    assert 1 <= result["best_epoch"] <= 3
    for values in recorder.epochs:
        assert {"train_loss", "val_loss", "box_precision", "box_recall", "box_f1", "mAP"} <= values.keys()
        assert all(np.isfinite(list(values.values())))
    best = recorder.epochs[result["best_epoch"] - 1]
    assert best["box_f1"] == max(values["box_f1"] for values in recorder.epochs)
    assert (result["box_precision"], result["box_recall"], result["box_f1"]) == (
        best["box_precision"],
        best["box_recall"],
        best["box_f1"],
    )
    for number, values in enumerate(recorder.epochs, start=1):
        assert (
            f"Epoch {number} of 3: precision {values['box_precision']:.2f}, recall {values['box_recall']:.2f}, "
            f"F1 {values['box_f1']:.2f} (training loss {values['train_loss']:.2f}, "
            f"validation loss {values['val_loss']:.2f})"
        ) in recorder.messages
    assert "Training of model.safetensors" in (tmp_path / "report.html").read_text()
    with next((tmp_path / "logs").rglob("metrics.csv")).open() as file:
        logged = [float(row["train_loss"]) for row in csv.DictReader(file) if row.get("train_loss")]
    np.testing.assert_allclose(logged, [values["train_loss"] for values in recorder.epochs], rtol=1e-6)
    assert list((tmp_path / "logs").rglob("*.ckpt"))

    stages = [step for step in recorder.steps if step[0] == "Training"]
    assert stages[-1][1] == stages[-1][2]
    assert [step[1] for step in stages] == sorted(step[1] for step in stages)

    info = load_weights(result["model"])[1]
    assert (info.part, info.labels, info.parent) == ("detector", ("Tree",), start.stem)
    assert info.metrics["box_f1"] == pytest.approx(best["box_f1"])
    assert info.settings["epochs"] == 3
    assert info.created
    changed = weights(result["model"])
    assert any(not torch.equal(value, changed[name]) for name, value in weights(start).items())


def test_boxes_outside_their_patch_are_counted(train: Any, patches: Path) -> None:
    with (patches / "crowns.csv").open("a", newline="") as file:
        csv.writer(file).writerows(
            [
                ("0.png", -2, 40, 12, 60, "Tree"),
                ("1.png", -9, 40, 3, 60, "Tree"),
                ("1.png", 90, 90, 120, 120, "Tree"),
                ("2.png", -30, 5, -10, 20, "Tree"),
            ]
        )
    _, recorder = train(epochs=1)
    assert f"1 box in folder '{patches}' exceeds its patch and is clipped" in recorder.messages
    assert f"3 boxes in folder '{patches}' are skipped" in recorder.messages


def test_a_report_in_another_language(train: Any, tmp_path: Path, start: Path, translated: Any) -> None:
    for language in ("en", "es"):
        train(report=str(tmp_path / f"{language}.html"), language=language, epochs=1)
    info = load_weights(tmp_path / "model.safetensors")[1]
    names = [
        "F1",
        "mAP",
        "flip",
        "Tree",
        "model.safetensors",
        "box_f1",
        "cpu, float32",
        "cpu, bfloat16",
        info.architecture,
        start.stem,
    ]
    names += [info.settings["optimizer"], "warmup_cosine", "epoch", "lr", "score_threshold", *info.metrics]
    names += [f"{part}_{name}" for part in ("train", "val") for name in LOSSES]
    texts = translated(tmp_path / "en.html", tmp_path / "es.html", "es", names)
    assert "Épocas" in texts


def test_a_run_leaves_only_the_requested_files(train: Any, tmp_path: Path) -> None:
    before = {path.name for path in tmp_path.iterdir()}
    result, _ = train(epochs=1)
    assert {path.name for path in tmp_path.iterdir()} - before == {"model.safetensors"}
    assert (result["report"], result["log_folder"]) == ("", "")
    assert not list(Path.cwd().glob("lightning_logs*"))


def test_a_log_folder_keeps_files_of_other_programs(train: Any, tmp_path: Path) -> None:
    others = [tmp_path / "logs" / name for name in ("checkpoints/epoch=9-step=40.ckpt", "metrics/of_mine.csv")]
    for file in others:
        file.parent.mkdir(parents=True)
        file.touch()
    for epochs in (2, 1):
        train(log_folder=str(tmp_path / "logs"), epochs=epochs, config="save-snapshot=true", validation=0)
    own = {str(file.relative_to(tmp_path / "logs")) for file in (tmp_path / "logs").rglob("*") if file.is_file()}
    assert {name for name in own if not name.startswith("tensorboard")} == {
        *("checkpoints/epoch=9-step=40.ckpt", "checkpoints/epoch=000.ckpt", "checkpoints/last.ckpt"),
        *("metrics/of_mine.csv", "metrics/version_0/metrics.csv"),
    }


def test_one_seed_gives_one_model(train: Any, tmp_path: Path) -> None:
    settings = {"augmentations": ("flip", "zoom", "colour")}
    first, recorder = train(output=tmp_path / "a.safetensors", seed=3, **settings)
    second, again = train(output=tmp_path / "b.safetensors", seed=3, **settings)
    _, other = train(output=tmp_path / "c.safetensors", seed=4, **settings)
    assert recorder.epochs == again.epochs
    assert recorder.epochs != other.epochs
    one, two = weights(first["model"]), weights(second["model"])
    assert all(torch.equal(one[name], two[name]) for name in one)


@BOTH
def test_a_frozen_backbone_stays(train: Any, start: Path) -> None:
    result, _ = train(freeze=True)
    before, after = CrownDetector.load(start), CrownDetector.load(result["model"])
    bodies = backbone_body(before.model).state_dict(), backbone_body(after.model).state_dict()
    assert all(torch.equal(bodies[0][name], bodies[1][name]) for name in bodies[0])
    head = "head.regression_head.bbox_reg.weight"
    assert not torch.equal(weights(start)[head], weights(result["model"])[head])


def test_a_training_can_overfit_a_patch(train: Any, patches: Path, tmp_path: Path) -> None:
    """Trained on one patch, the loss falls and its crowns are detected."""
    rows = (patches / "crowns.csv").read_text().splitlines()
    (patches / "crowns.csv").write_text("\n".join([rows[0], *(row for row in rows if row.startswith("0.png"))]))
    logs = str(tmp_path / "logs")
    result, _ = train(epochs=50, validation=0, augmentations=(), learning_rate=3e-3, log_folder=logs)
    with next((tmp_path / "logs").rglob("metrics.csv")).open() as file:
        rows = [row for row in csv.DictReader(file) if row.get("train_classification")]
    # The third part, centerness, does not approach zero: its targets are between 0 and 1.
    losses = [float(row["train_classification"]) + float(row["train_bbox_regression"]) for row in rows]
    assert len(losses) == 50
    assert np.mean(losses[-5:]) < 0.3 * np.mean(losses[:5])
    detector = CrownDetector.load(result["model"]).eval()
    with Raster(RasterInput(str(patches / "0.png"))) as raster, torch.inference_mode():
        image, _ = raster.read(Window(0, 0, SIDE, SIDE))
        (found,) = detector([torch.from_numpy(image).permute(2, 0, 1).float() / 255])
    best = found["boxes"][:2].numpy()
    np.testing.assert_allclose(best[best[:, 0].argsort()], [[6, 8, 24, 26], [36, 30, 54, 48]], atol=3)


@pytest.mark.parametrize("start", [LITE2], indirect=True)
def test_a_model_with_iou_scores_is_trained_and_detects_crowns(train: Any, patches: Path, listen: Any) -> None:
    logs = patches.parent / "logs"
    given = {"batch_size": 1, "augmentations": (), "learning_rate": 3e-4, "log_folder": str(logs)}
    result, recorder = train(epochs=8, **given)
    with next(logs.rglob("metrics.csv")).open() as file:
        names = csv.DictReader(file).fieldnames or ()
    losses = {f"{part}_{name}" for part in ("train", "val") for name in LOSSES[:3]}
    assert {name for name in names if name.startswith(("train_", "val_"))} == losses
    assert recorder.epochs[-1]["train_loss"] < 0.9 * recorder.epochs[0]["train_loss"]
    assert load_weights(result["model"])[1].architecture == LITE2
    crowns = patches.parent / "crowns.gpkg"
    given = {"model": result["model"], "patch_size": SIDE, "score_threshold": 0.1}
    assert prediction.run(PredictJob(RasterInput(str(patches / "0.png")), str(crowns), **given), listen())["count"] >= 2
    found = gpd.read_file(crowns, layer="crowns").geometry
    for x, y in ((6, 8), (36, 30)):
        crown = shapely.box(x, -y - 18, x + 18, -y)
        assert (found.intersection(crown).area / found.union(crown).area).max() > 0.25


def test_without_validation_the_last_epoch_is_kept_without_metrics(train: Any) -> None:
    result, recorder = train(validation=0)
    assert (result["box_precision"], result["box_recall"], result["box_f1"]) == (None, None, None)
    assert result["best_epoch"] == result["epochs"] == 2
    assert all("box_f1" not in values and "train_loss" in values for values in recorder.epochs)
    assert f"Epoch 2 of 2: training loss {recorder.epochs[1]['train_loss']:.2f}\n" in recorder.messages
    assert "Training set: 4 patches with 8 crowns. Validation set: 0 patches with 0 crowns." in recorder.messages
    assert "Without a validation set, no metrics are computed, and the last epoch is kept." in recorder.messages


@pytest.mark.parametrize(("negatives", "count"), [(0.0, 3), (1.0, 4)])
def test_empty_patches_are_used_as_negatives(train: Any, negatives: float, count: int) -> None:
    _, recorder = train(epochs=1, negatives=negatives)
    assert f"Training set: {count} patches with 6 crowns. Validation set: 1 patch with 2 crowns." in recorder.messages


@pytest.mark.parametrize("monitor", ["val_loss", "mAP", "box_recall"])
def test_the_best_epoch_is_selected_by_the_monitor(train: Any, monitor: str) -> None:
    result, recorder = train(monitor=monitor, epochs=3)
    values = [epoch[monitor] for epoch in recorder.epochs]
    best = min(values) if monitor == "val_loss" else max(values)
    assert values[result["best_epoch"] - 1] == best


@BOTH
@pytest.mark.parametrize("epochs", [1, 3])
def test_metrics_of_some_epochs(train: Any, tmp_path: Path, epochs: int) -> None:
    config = "validation.val_accuracy_interval=2"
    report = str(tmp_path / "report.html")
    result, recorder = train(epochs=epochs, monitor="val_loss", config=config, report=report)
    assert result["best_epoch"] == epochs  # whose metrics are not computed
    assert ["box_f1" in values for values in recorder.epochs] == [False, True, False][:epochs]
    assert result["box_f1"] is None
    assert "box_f1" not in load_weights(result["model"])[1].metrics
    assert "does not detect any crown" not in recorder.warnings


def test_early_stopping(train: Any, start: Path, tmp_path: Path) -> None:
    """A model without confident detections does not improve at this rate, so that no epoch is better than the first."""
    state, info = load_weights(start)
    state["head.classification_head.cls_logits.bias"][:] = -30.0
    save_weights(tmp_path / "blind.safetensors", state, info)
    result, recorder = train(model=str(tmp_path / "blind.safetensors"), epochs=20, patience=2, learning_rate=1e-8)
    assert result["epochs"] == len(recorder.epochs) == 3
    assert "does not detect any crown in the validation patches" in recorder.warnings


@pytest.mark.parametrize("stop", [1, 2, 4])
def test_cancelling_takes_effect_within_a_step(train: Any, listen: Any, tmp_path: Path, stop: int) -> None:
    recorder = listen(cancel_at=stop)
    with pytest.raises(Cancelled):
        train(recorder, epochs=50, batch_size=1)
    assert len(recorder.steps) <= stop + 1
    assert not (tmp_path / "model.safetensors").exists()


@pytest.mark.parametrize("optimizer", ["adamw", "sgd"])
def test_a_rate_that_is_far_too_high_never_gives_a_broken_model(train: Any, tmp_path: Path, optimizer: str) -> None:
    path = tmp_path / "model.safetensors"
    with contextlib.suppress(TrainingError):
        train(learning_rate=10.0, epochs=3, batch_size=1, config=f"train.optimizer={optimizer}")
    assert not path.exists() or all(torch.isfinite(value).all() for value in weights(path).values())


def test_weights_that_are_not_finite_are_never_written(train: Any, tmp_path: Path, monkeypatch: Any) -> None:
    """No loss is computed after the last step."""
    real = CrownDetector.on_before_optimizer_step

    def spoil(self: CrownDetector, optimizer: Any) -> None:
        real(self, optimizer)
        for parameter in self.parameters():
            if parameter.grad is not None:
                parameter.grad.fill_(float("nan"))

    monkeypatch.setattr(CrownDetector, "on_before_optimizer_step", spoil)
    with pytest.raises(TrainingError, match="Training diverged: weights are NaN or infinite"):
        train(epochs=1, batch_size=3)
    assert not (tmp_path / "model.safetensors").exists()


def test_a_lack_of_memory_halves_the_batch(train: Any, monkeypatch: Any) -> None:
    real = CrownDetector.training_step

    def step(self: CrownDetector, batch: Any, index: int) -> Any:
        if len(batch[0]) > 1:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return real(self, batch, index)

    monkeypatch.setattr(CrownDetector, "training_step", step)
    result, recorder = train(epochs=1, batch_size=3)
    assert "batch size 1" in recorder.warnings
    assert len(recorder.epochs) == result["epochs"] == 1


def test_a_later_lack_of_memory_costs_no_epoch(train: Any, tmp_path: Path, monkeypatch: Any) -> None:
    """Gradients of smaller batches are accumulated from the last finished epoch on: equal except for rounding."""
    sgd = "train.optimizer=sgd train.lr=0.001"
    settings = {"epochs": 3, "batch_size": 2, "validation": 0.5, "augmentations": (), "config": sgd}
    _, plain = train(output=tmp_path / "plain.safetensors", **settings)
    real = CrownDetector.training_step

    def step(self: CrownDetector, batch: Any, index: int) -> Any:
        if len(batch[0]) > 1 and self.current_epoch == 1:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return real(self, batch, index)

    monkeypatch.setattr(CrownDetector, "training_step", step)
    result, recorder = train(output=tmp_path / "small.safetensors", **settings)
    assert "Training continues from epoch 2 with batch size 1" in recorder.warnings
    assert result["epochs"] == 3
    assert recorder.epochs[0] == plain.epochs[0]
    assert recorder.epochs[2]["val_loss"] == pytest.approx(plain.epochs[2]["val_loss"], rel=1e-3)


@pytest.mark.parametrize(
    ("start", "how", "settings"),
    [
        (SMALL, "cache", {}),
        (SMALL, "cache", STEPS),
        (SMALL, "log folder", {}),
        (SMALL, "log folder", STEPS),
        (LITE2, "cache", {}),
    ],
    indirect=["start"],
)
def test_a_resumed_training_gives_the_same_model(
    train: Any, tmp_path: Path, listen: Any, how: str, settings: dict[str, Any]
) -> None:
    common = {"epochs": 4, "batch_size": 1, "augmentations": ("flip", "zoom", "colour"), **settings}
    whole, straight = train(output=tmp_path / "whole.safetensors", log_folder=str(tmp_path / "a"), **common)

    logs = {"log_folder": str(tmp_path / "b")} if how == "log folder" else {}
    # Three steps per epoch: it is cancelled in the middle of the third.
    with pytest.raises(Cancelled, match="2 of 4 epochs are done"):
        train(listen(cancel_at=9), output=tmp_path / "part.safetensors", **common, **logs)
    # Settings of the report may change.
    later = {"report": str(tmp_path / "report.html"), "language": "fr"}
    part, rest = train(output=tmp_path / "part.safetensors", **common, **logs, **later)
    assert "Resumed an earlier run: 2 of 4 epochs are done" in rest.messages
    assert rest.epochs == straight.epochs
    assert "Entraînement de part.safetensors" in (tmp_path / "report.html").read_text(encoding="utf-8")
    other = dict.fromkeys(("model", "log_folder", "report"))
    assert {**part, **other} == {**whole, **other}
    one, two = weights(whole["model"]), weights(part["model"])
    assert all(torch.equal(one[name], two[name]) for name in one)

    _, again = train(output=tmp_path / "again.safetensors", **common, **logs)
    assert "Resumed" not in again.messages  # a finished training starts again


def test_a_training_is_resumed_with_layers_in_other_places(
    train: Any, listen: Any, make_raster: Make, make_layer: Make, tmp_path: Path
) -> None:
    raster = make_raster(np.random.default_rng(1).integers(0, 255, (3, SIDE, 3 * SIDE)).astype("uint8"))
    boxes = np.array([[8, 8, 30, 30], [70, 8, 90, 30], [140, 8, 160, 30]])
    layers = {"annotations": boxes[:2], "validation_annotations": boxes[2:]}

    def given(run: str) -> dict[str, Any]:  # QGIS exports layers to another folder for each run
        named = {name: VectorInput(str(make_layer(those, f"{run}_{name}.gpkg"))) for name, those in layers.items()}
        return {"patches": "", "raster": RasterInput(str(raster)), "patch_size": SIDE, "patch_overlap": 0, **named}

    common = {"epochs": 3, "batch_size": 1}
    _, straight = train(**given("straight"), **common)
    last = [number for number, (stage, _, _) in enumerate(straight.steps, 1) if stage == "Training"][-1]
    with pytest.raises(Cancelled, match="2 of 3 epochs are done"):
        train(listen(last), **given("first"), **common)
    _, rest = train(**given("second"), **common)
    assert "Resumed an earlier run: 2 of 3 epochs are done" in rest.messages


def test_a_training_that_was_cancelled_after_its_last_epoch(train: Any, listen: Any, tmp_path: Path) -> None:
    common = {"epochs": 2, "batch_size": 1, "validation": 0.5}
    whole, straight = train(output=tmp_path / "whole.safetensors", **common)
    assert "The training is therefore gentle" in straight.messages  # the weights of its last epoch are kept
    stages = [stage for stage, _, _ in straight.steps]
    with pytest.raises(Cancelled):
        train(listen(stages.index("Evaluating validation patches") + 1), output=tmp_path / "part.safetensors", **common)
    part, rest = train(output=tmp_path / "part.safetensors", **common)
    assert "Resumed an earlier run: 2 of 2 epochs are done" in rest.messages
    one, two = weights(whole["model"]), weights(part["model"])
    assert all(torch.equal(one[name], two[name]) for name in one)


@pytest.mark.parametrize("validation", [0, 0.25])
def test_a_checkpoint_of_every_epoch(train: Any, tmp_path: Path, validation: float) -> None:
    logs = tmp_path / "logs"
    train(epochs=3, log_folder=str(logs), config="save-snapshot=true", validation=validation)
    kept = sorted(path.stem for path in (logs / "checkpoints").iterdir())
    assert kept == sorted(["epoch=000", "epoch=001", "epoch=002", "last", *(["best"] if validation else [])])
    assert CrownDetector.load(logs / "checkpoints" / "epoch=001.ckpt").info.labels == ("Tree",)


def test_another_training_is_never_resumed(train: Any, listen: Any, patches: Path) -> None:
    common = {"epochs": 4, "batch_size": 1}
    with pytest.raises(Cancelled):
        train(listen(cancel_at=9), **common)
    for change in ({"learning_rate": 2e-4}, {"seed": 2}, {"resume": False}):
        _, recorder = train(**{**common, "epochs": 4, **change})
        assert "Resumed" not in recorder.messages
    with pytest.raises(Cancelled):
        train(listen(cancel_at=9), **common)
    rows = (patches / "crowns.csv").read_text().splitlines()
    (patches / "crowns.csv").write_text("\n".join([rows[0], *rows[2:]]))
    _, recorder = train(**common)
    assert "Resumed" not in recorder.messages


def test_a_training_with_other_validation_crowns_is_another_one(patches: Path, start: Path) -> None:
    rows = (patches / "crowns.csv").read_text().splitlines()
    config = f"train.csv_file={patches}/crowns.csv validation.csv_file={patches}/val.csv"
    job, extras = apply_config(FineTuneJob("model.safetensors", patches=str(patches), config=config))
    keys = set()
    for count in (2, 3, 2):
        (patches / "val.csv").write_text("\n".join(rows[:count]))
        keys.add(training_key(job, extras, PatchFolder.open(str(patches), extras.train_csv), start))
    assert len(keys) == 2


def test_metrics_of_every_class(train: Any, patches: Path) -> None:
    lines = (patches / "crowns.csv").read_text().splitlines()
    (patches / "crowns.csv").write_text(
        "\n".join(line.replace("Tree", ("Oak", "Pine")[n % 2]) if n else line for n, line in enumerate(lines))
    )
    result, _ = train(epochs=1)
    info = load_weights(result["model"])[1]
    assert info.labels == ("Oak", "Pine")
    assert {"Oak_Recall", "Oak_Precision", "Pine_Recall", "Pine_Precision"} <= info.metrics.keys()


def test_new_classes_come_from_the_patches(train: Any, patches: Path) -> None:
    table = (patches / "crowns.csv").read_text()
    lines = table.splitlines()
    (patches / "crowns.csv").write_text(
        "\n".join(line.replace("Tree", ("Oak", "Pine")[n % 2]) if n else line for n, line in enumerate(lines))
    )
    result, _ = train(epochs=1)
    assert load_weights(result["model"])[1].labels == ("Oak", "Pine")


def test_from_the_bundled_model(train: Any) -> None:
    result, _ = train(epochs=1, model="")
    assert load_weights(result["model"])[1].part == "detector"


def test_configuration_overrides_the_job(train: Any) -> None:
    _, recorder = train(
        epochs=1, config="train.epochs=2 batch_size=1 train.optimizer=sgd train.lr=0.0001 score_thresh=0.2"
    )
    assert len(recorder.epochs) == 2
    assert "sgd, learning rate 0.0001, 2 epochs, batch size 1" in recorder.messages
    assert all(values["score_threshold"] == pytest.approx(0.2) for values in recorder.epochs)


def test_a_trial_run(train: Any) -> None:
    result, recorder = train(epochs=5, config="train.fast_dev_run=true")
    assert len(recorder.epochs) == result["epochs"] == 1


def test_validation_from_another_csv(train: Any, patches: Path) -> None:
    rows = (patches / "crowns.csv").read_text().splitlines()
    (patches / "val.csv").write_text("\n".join([rows[0], *rows[1:3]]))
    (patches / "train.csv").write_text("\n".join([rows[0], *rows[3:]]))
    (patches / "crowns.csv").unlink()
    config = f"train.csv_file={patches}/train.csv validation.csv_file={patches}/val.csv"
    _, recorder = train(epochs=1, config=config)
    assert "Training set: 3 patches with 6 crowns. Validation set: 1 patch with 2 crowns." in recorder.messages


def test_from_a_raster_with_annotations(
    train: Any, make_raster: Make, make_layer: Make, tmp_path: Path, samples: Path
) -> None:
    rng = np.random.default_rng(1)
    values = rng.integers(100, 3000, (4, 100, 180)).astype("uint16")
    raster = make_raster(values)
    corner = rng.uniform((0, 0), (160, 80), (40, 2))
    crowns = make_layer(np.concatenate([corner, corner + 15], axis=1))
    result, recorder = train(
        patches="",
        raster=RasterInput(str(raster), bands=(4, 2, 1)),
        annotations=VectorInput(str(crowns), name="Drawn by Ana", source="temporary scratch layer"),
        patch_size=SIDE,
        epochs=1,
        report=str(tmp_path / "report.html"),
    )
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert f'<th scope="row" align="left">Raster</th><td>{raster}</td>' in page
    assert '<th scope="row" align="left">Annotated crowns</th><td>Drawn by Ana (temporary scratch layer)</td>' in page
    assert str(crowns) not in page
    info = load_weights(result["model"])[1]
    assert info.bands == (4, 2, 1)
    assert info.stretch is not None
    assert info.stretch["dtype"] == "uint16"
    assert info.extent_m == pytest.approx(6.4, rel=1e-2)
    assert info.patch_px == SIDE
    assert "overlap validation patches; the overlap is masked" in recorder.messages
    assert tempfile.gettempdir() not in recorder.messages.replace(str(tmp_path), "")  # the patches are temporary


def test_patches_have_the_ground_extent_of_the_start_model(
    train: Any, make_raster: Make, make_layer: Make, tmp_path: Path, listen: Any
) -> None:
    torch.manual_seed(1)
    CrownDetector(ModelInfo(SMALL, ("Tree",), extent_m=6.4, patch_px=SIDE)).save(tmp_path / "own.safetensors")
    raster = make_raster(np.random.default_rng(1).integers(0, 255, (3, SIDE, 3 * SIDE)).astype("uint8"))
    crowns = make_layer([[8, 8, 30, 30], [70, 8, 90, 30]])
    recorder = listen(cancel_at=3)
    with pytest.raises(Cancelled):
        train(
            recorder,
            patches="",
            model=str(tmp_path / "own.safetensors"),
            raster=RasterInput(str(raster)),
            annotations=VectorInput(str(crowns)),
        )
    assert "Patches of 64 × 64 pixels (6.4 m)" in recorder.messages


def test_the_ground_extent_of_patches_without_a_manifest(
    train: Any, patches: Path, make_raster: Make, tmp_path: Path
) -> None:
    """It is that of the images; of images without a ground resolution, that of the start model."""
    torch.manual_seed(1)
    CrownDetector(ModelInfo(SMALL, ("Tree",), extent_m=40.0, patch_px=400)).save(tmp_path / "own.safetensors")
    settings = {"model": str(tmp_path / "own.safetensors"), "epochs": 1, "validation": 0}
    info = load_weights(train(**settings)[0]["model"])[1]
    assert (info.extent_m, info.patch_px) == (40.0, 400)
    for number in range(4):  # not the last one
        with Raster(RasterInput(str(patches / f"{number}.png"))) as raster:
            values = np.moveaxis(raster.read(Window(0, 0, SIDE, SIDE))[0], -1, 0)
        make_raster(values).replace(patches / f"{number}.tif")
    table = patches / "crowns.csv"
    table.write_text(re.sub(r"([0-3])\.png", r"\1.tif", table.read_text()))
    result, recorder = train(**settings)
    info = load_weights(result["model"])[1]
    assert (info.extent_m, info.patch_px) == (pytest.approx(6.4, rel=1e-2), SIDE)
    assert "Patches of 64 × 64 pixels, 6.4 m on the ground" in recorder.messages


def test_a_model_is_not_its_own_parent(train: Any, start: Path, tmp_path: Path) -> None:
    result, _ = train(output=tmp_path / start.name, epochs=1, validation=0)
    assert load_weights(result["model"])[1].parent == f"{start.parent.name}/start"


@pytest.mark.parametrize(
    ("change", "kind", "words"),
    [
        ({"patches": "/nowhere"}, LayerError, "does not exist"),
        ({"model": "/nowhere.safetensors"}, ModelFileError, "does not exist"),
        ({"output": "/nowhere/model.safetensors"}, OutputError, "cannot be written"),
        ({"report": "/nowhere/report.html"}, OutputError, "cannot be written"),
        ({"config": "train.speed=1"}, InputError, r"key 'train\.speed' is unknown"),
        ({"device": "cuda"}, InputError, "This machine has: cpu"),
    ],
)
def test_invalid_settings_are_refused_before_the_training(
    train: Any, listen: Any, change: dict[str, Any], kind: Any, words: str
) -> None:
    if change.get("device") == "cuda" and torch.cuda.is_available():
        pytest.skip("this machine has the device")
    recorder = listen()
    with pytest.raises(kind, match=words):
        train(recorder, **change)
    assert recorder.steps == []


def test_a_worker_of_qgis_trains_on_one_device(train: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr("sys.argv", ["__main__.py", "worker"])
    with pytest.raises(InputError, match="training from QGIS uses one"):
        train(config="devices=2")


def test_a_folder_without_crowns(train: Any, patches: Path) -> None:
    rows = (patches / "crowns.csv").read_text().splitlines()
    (patches / "crowns.csv").write_text("\n".join([rows[0], rows[-1]]))
    with pytest.raises(LayerError, match="have no crowns"):
        train()


def test_a_single_patch_has_no_validation_set(train: Any, patches: Path) -> None:
    rows = (patches / "crowns.csv").read_text().splitlines()
    (patches / "crowns.csv").write_text("\n".join(rows[:3]))
    result, recorder = train(epochs=1)
    assert result["box_f1"] is None
    assert "Only one patch has crowns" in recorder.warnings
    with pytest.raises(InputError, match="Early stopping needs validation patches"):
        train(patience=3)
