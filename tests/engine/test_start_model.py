"""Fine-tuning against the start model: measured before the first epoch, and kept if no epoch is better."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from rasterio.errors import NotGeoreferencedWarning

from deepforest_qgis.common.events import Listener
from deepforest_qgis.common.jobs import FineTuneJob
from deepforest_qgis.model.architectures import SMALL
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.metrics import confidence_intervals
from deepforest_qgis.model.model_info import ModelInfo
from deepforest_qgis.model.weights import load_weights, save_weights
from deepforest_qgis.workflows.train import fit, training
from deepforest_qgis.workflows.train.fit import best_epoch

SIDE = 64
METRICS = ("box_precision", "box_recall", "box_f1")

pytestmark = [
    pytest.mark.usefixtures("small_images"),
    pytest.mark.filterwarnings("ignore:.*LeafSpec:FutureWarning"),
]


@pytest.fixture(scope="module")
def patches(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two patches of two bright squares on dark ground."""
    folder = tmp_path_factory.mktemp("patches")
    rows = ["image_path,xmin,ymin,xmax,ymax,label"]
    for number in range(2):
        image = np.random.default_rng(number).integers(20, 60, (3, SIDE, SIDE)).astype("uint8")
        for x, y in ((6, 8), (36, 30)):
            image[:, y : y + 18, x : x + 18] = np.array([60, 200, 70])[:, None, None]
            rows.append(f"{number}.png,{x},{y},{x + 18},{y + 18},Tree")
        profile = {"driver": "PNG", "count": 3, "height": SIDE, "width": SIDE, "dtype": "uint8"}
        with pytest.warns(NotGeoreferencedWarning):
            target = rasterio.open(folder / f"{number}.png", "w", **profile)
        with target:
            target.write(image)
    (folder / "crowns.csv").write_text("\n".join(rows))
    return folder


@pytest.fixture(scope="module")
def start(patches: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that was trained on the patches and detects their crowns."""
    folder = tmp_path_factory.mktemp("start")
    torch.manual_seed(1)
    CrownDetector(ModelInfo(SMALL, ("Tree",))).save(folder / "random.safetensors")
    settings: dict[str, Any] = {"validation": 0, "augmentations": (), "learning_rate": 3e-3, "device": "cpu"}
    job = FineTuneJob(
        str(folder / "start.safetensors"),
        patches=str(patches),
        model=str(folder / "random.safetensors"),
        log_folder=str(folder / "logs"),
        epochs=40,
        **settings,
    )
    training.run(job, Listener())
    state, info = load_weights(job.output_model)
    save_weights(job.output_model, state, info)
    return Path(job.output_model)


@pytest.fixture
def tune(
    patches: Path, start: Path, tmp_path: Path, listen: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Any]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "cache"))

    def tune(**other: Any) -> tuple[dict[str, Any], Any, str]:
        recorder = listen()
        settings: dict[str, Any] = {"model": str(start), "epochs": 1, "validation": 0.5, "device": "cpu", **other}
        job = FineTuneJob(
            str(tmp_path / "model.safetensors"),
            patches=str(patches),
            report=str(tmp_path / "report.html"),
            augmentations=(),
            **settings,
        )
        result = training.run(job, recorder)
        page = re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", Path(job.report).read_text(encoding="utf-8")))
        return result, recorder, page

    return tune


def weights(path: Any) -> dict[str, torch.Tensor]:
    return load_weights(path)[0]


def logged(recorder: Any) -> list[float]:
    """Precision, recall and F1 of the start model in the log."""
    found = re.search(
        r"Start model on the validation patches: precision (\S+), recall (\S+), F1 (\S+) ", recorder.messages
    )
    assert found is not None
    return [float(value) for value in found.groups()]


@pytest.mark.parametrize("rate", [0.5, 1e-8])
def test_the_start_model_is_kept_if_no_epoch_is_better(tune: Any, start: Path, rate: float) -> None:
    """A rate that is far too high ruins the model; one that is far too low does not improve it."""
    result, recorder, page = tune(learning_rate=rate, epochs=2)
    before = logged(recorder)
    assert before[2] > 0.5
    assert result["best_epoch"] == 0
    assert result["epochs"] == len(recorder.epochs) == 2
    assert max(epoch["box_f1"] for epoch in recorder.epochs) <= result["box_f1"]
    np.testing.assert_allclose([result[name] for name in METRICS], before, atol=0.0051)
    one, two = weights(start), weights(result["model"])
    assert all(torch.equal(one[name], two[name]) for name in one)
    info = load_weights(result["model"])[1]
    assert info.metrics["box_f1"] == pytest.approx(result["box_f1"])
    best = max(epoch["box_f1"] for epoch in recorder.epochs)
    assert (
        f"No epoch is better than the start model on the validation patches (F1: {before[2]:.2f} with the start "
        f"model, {best:.2f} after the best epoch), so the start model was written."
    ) in recorder.warnings
    assert "2 epochs; the start model was kept because no epoch is better." in page
    assert "No epoch is better than the start model, so the start model was kept." in page


def test_a_better_epoch_is_kept_and_compared(tune: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    before = {"box_precision": 0.1, "box_recall": 0.5, "box_f1": 1 / 6, "score_threshold": 0.2, "val_loss": 3.0}
    monkeypatch.setattr(fit, "_evaluate_start", lambda *_: {**before, "mAP": 0.1})
    result, recorder, page = tune(learning_rate=1e-8)
    assert result["best_epoch"] == 1
    assert result["box_f1"] > 0.5
    values = [f"from {before[name]:.2f} to {result[name]:.2f}" for name in METRICS]
    assert (
        f"precision on the validation patches {values[0]}, recall {values[1]} and F1 {values[2]}" in recorder.messages
    )
    assert "No epoch is better" not in recorder.warnings
    assert f"F1 changed from 0.17 to {result['box_f1']:.2f} through fine-tuning." in page
    assert "Epoch 0 is the start model." in page


def test_few_validation_crowns_are_uncertain(tune: Any) -> None:
    result, recorder, page = tune(learning_rate=1e-8)
    low, high = confidence_intervals(result, 2)["box_f1"]
    assert f"only 2 crowns: the 95% confidence interval of F1 is {low:.2f} to {high:.2f}" in recorder.warnings
    assert "The metrics are uncertain because the validation patches have only 2 crowns." in page
    assert f"F1 {result['box_f1']:.2f} ({low:.2f}–{high:.2f})" in page
    assert not re.search(r"(Precision|Recall|F1) \d\.\d{3}", page)


def test_a_start_model_that_detects_nothing_is_not_kept(tune: Any, start: Path) -> None:
    result, recorder, _ = tune(model=str(start.with_name("random.safetensors")), learning_rate=1e-8)
    assert logged(recorder)[2] == 0
    assert result["best_epoch"] == 1
    assert "No epoch is better" not in recorder.warnings


@pytest.mark.parametrize("monitor", ["box_f1", "val_loss"])
def test_early_stopping_counts_the_start_model(tune: Any, monitor: str) -> None:
    rate = {"box_f1": 1e-8, "val_loss": 0.5}[monitor]  # does not improve F1, and increases the loss
    result, recorder, _ = tune(learning_rate=rate, epochs=6, patience=2, monitor=monitor)
    assert result["best_epoch"] == 0
    assert result["epochs"] == len(recorder.epochs) == 2


def test_early_stopping_counts_no_start_model_that_detects_nothing(tune: Any, start: Path) -> None:
    result, _, _ = tune(
        model=str(start.with_name("random.safetensors")), learning_rate=1e-8, epochs=6, patience=2, monitor="box_f1"
    )
    assert result["best_epoch"] == 1
    assert result["epochs"] == 3


def test_a_backbone_is_not_compared(tune: Any) -> None:
    backbone = Path(__file__).parents[2] / "deepforest_qgis/models/mobilenet_v2_imagenet.safetensors"
    result, recorder, page = tune(model=str(backbone))
    assert result["best_epoch"] == 1
    assert "Start model on the validation patches" not in recorder.messages
    assert "Epoch 0" not in page


@pytest.mark.parametrize(
    ("monitor", "values", "start", "expected"),
    [
        ("box_f1", [0.5, 0.7, 0.7], {"box_f1": 0.6}, 2),
        ("box_f1", [0.5, 0.6], {"box_f1": 0.6}, 0),
        ("box_f1", [0.5, 0.6], {}, 2),
        ("box_f1", [0.0, 0.0], {"box_f1": 0.0}, 1),
        ("val_loss", [1.2, 0.9], {"box_f1": 0.6, "val_loss": 1.0}, 2),
        ("val_loss", [1.2, 1.1], {"box_f1": 0.6, "val_loss": 1.0}, 0),
        ("box_f1", [], {}, None),
    ],
)
def test_the_epoch_that_is_kept(
    monitor: str, values: list[float], start: dict[str, float], expected: int | None
) -> None:
    assert best_epoch(monitor, [{monitor: value} for value in values], start) == expected


def test_confidence_intervals_contain_the_true_value() -> None:
    """Simulated crowns: 95% of the intervals contain the recall and the precision that the crowns were drawn with."""
    rng = np.random.default_rng(1)
    hits, inside = 0, np.zeros(2)
    for _ in range(2000):
        found = rng.random(30) < 0.7
        wrong = int((rng.random(round(30 * 0.7 / 0.6)) < 0.4).sum())
        precision, recall = found.sum() / (found.sum() + wrong), found.mean()
        limits = confidence_intervals({"box_precision": precision, "box_recall": recall, "box_f1": 0.5}, 30)
        inside += [
            low <= true <= high for true, (low, high) in ((0.7, limits["box_recall"]), (0.6, limits["box_precision"]))
        ]
        hits += 1
    assert (inside / hits > 0.92).all()
    low, high = confidence_intervals({"box_precision": 1.0, "box_recall": 0.5, "box_f1": 0.6}, 20)["box_recall"]
    assert (low, high) == pytest.approx((0.2993, 0.7007), abs=1e-3)
