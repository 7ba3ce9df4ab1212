"""DeepForest's functions and command line for prediction, evaluation and training."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import yaml

from deepforest_qgis.common.errors import InputError, OutputError
from deepforest_qgis.config.script_config import Config, load_config
from deepforest_qgis.scripts import cli, predict
from deepforest_qgis.scripts.evaluate import evaluate
from deepforest_qgis.scripts.train import train

SIDE = 96

pytestmark = [
    pytest.mark.usefixtures("small_images"),
    pytest.mark.filterwarnings("ignore:.*LeafSpec:FutureWarning"),
    pytest.mark.filterwarnings("ignore:.*does not have many workers"),
    pytest.mark.filterwarnings("ignore:.*The number of training batches"),
    pytest.mark.filterwarnings("ignore:.*reached the limit"),
    pytest.mark.filterwarnings("ignore:.*FigureCanvasAgg is non-interactive"),
]


@pytest.fixture
def settings(release: Path, samples: Path, tmp_path: Path) -> dict[str, Any]:
    source = {"csv_file": str(samples / "OSBS_029.csv"), "root_dir": str(samples)}
    return {
        "model": {"name": str(release)}, "accelerator": "cpu", "log_root": str(tmp_path / "logs"),
        "train": source, "validation": {**source}, "score_thresh": 0.5,
    }  # fmt: skip


@pytest.fixture
def config(settings: dict[str, Any]) -> Config:
    return load_config(settings)


@pytest.mark.parametrize(("mode", "name"), [("single", "OSBS_029.png"), ("tile", "OSBS_029.tif"), ("csv", None)])
def test_predictions_are_written(
    config: Config, samples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: str, name: str | None
) -> None:
    shown: list[pd.DataFrame] = []
    monkeypatch.setattr(predict, "plot_results", shown.append)
    path = tmp_path / "made" / "crowns.csv"
    predict.predict(config, None if name is None else samples / name, path, plot=True, mode=mode)
    table = pd.read_csv(path)
    assert {"xmin", "label", "score", "image_path"} <= {*table.columns}
    assert len(table) == len(shown[0]) > 0


def test_a_prediction_without_crowns_replaces_an_earlier_one(
    settings: dict[str, Any], samples: Path, tmp_path: Path
) -> None:
    path = tmp_path / "crowns.csv"
    path.write_text("xmin\n1\n")
    given = pairs({**settings, "score_thresh": 1})
    assert cli.main(["predict", str(samples / "OSBS_029.png"), "-o", str(path), *given]) == 0
    table = pd.read_csv(path)
    assert table.empty
    assert {"xmin", "label", "score", "image_path"} <= {*table.columns}
    assert cli.main(["evaluate", "--predictions", str(path), *given]) == 0


def test_predictions_are_not_replaced_if_the_disk_is_full(
    config: Config, samples: Path, tmp_path: Path, file_limit: Any
) -> None:
    path = tmp_path / "crowns.csv"
    predict.predict(config, samples / "OSBS_029.png", path)
    before = path.read_bytes()
    with file_limit(len(before) - 1), pytest.raises(OutputError, match="the disk is not full"):
        predict.predict(config, samples / "OSBS_029.png", path)
    assert path.read_bytes() == before


def test_a_prediction_needs_an_input(config: Config, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with pytest.raises(InputError, match="Choose single, tile or csv"):
        predict.predict(config, mode="all")
    config.validation.csv_file = None
    with pytest.raises(InputError, match="No input file provided"):
        predict.predict(config)
    with pytest.raises(InputError, match="No CSV file provided"):
        evaluate(config)


def test_metrics_are_written(config: Config, samples: Path, tmp_path: Path) -> None:
    metrics, crowns = tmp_path / "metrics.csv", tmp_path / "crowns.csv"
    evaluate(config, output_path=metrics, save_predictions=crowns)
    first = pd.read_csv(metrics)
    assert {"box_recall", "box_precision"} <= {*first["metric"]}
    with pytest.warns(UserWarning, match="ignored, because predictions were given"):
        evaluate(config, samples / "OSBS_029.csv", predictions=crowns, output_path=metrics, save_predictions=crowns)
    pd.testing.assert_frame_equal(pd.read_csv(metrics), first)


def test_a_run_has_its_own_folder(config: Config, tmp_path: Path) -> None:
    config.train.epochs = 1
    with pytest.warns(UserWarning, match="'comet' is not supported"):
        assert train(config, comet=True, experiment_name="oaks")
    (folder,) = (tmp_path / "logs" / "oaks").iterdir()
    assert yaml.safe_load((folder / "config.yaml").read_text())["train"]["epochs"] == 1
    assert len(list((folder / "checkpoints").glob("*.ckpt"))) == 2
    assert (folder / "images" / "predictions").is_dir()
    assert (folder / "metrics.csv").exists()


def pairs(settings: dict[str, Any], start: str = "") -> list[str]:
    found = []
    for name, value in settings.items():
        found += pairs(value, f"{start}{name}.") if isinstance(value, dict) else [f"{start}{name}={value}"]
    return found


def test_the_command_line(
    settings: dict[str, Any], samples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = pairs(settings)
    assert cli.main(["predict", str(samples / "OSBS_029.png"), "-o", str(tmp_path / "crowns.csv"), *given]) == 0
    assert len(pd.read_csv(tmp_path / "crowns.csv"))
    assert cli.main(["evaluate", "-o", str(tmp_path / "metrics.csv"), *given]) == 0
    assert "box_recall" in capsys.readouterr().out
    assert cli.main(["evaluate", "--predictions", str(tmp_path / "missing.csv"), *given]) == 1
    assert capsys.readouterr().err.startswith("Error: File ")
    assert cli.main(["train", "--disable-checkpoint", *given, "train.fast_dev_run=true"]) == 0
    (tmp_path / "own.yaml").write_text("patch_size: 123\n")
    capsys.readouterr()
    assert cli.main(["--config-dir", str(tmp_path), "--config-name", "own", "config", "batch_size=3"]) == 0
    printed = yaml.safe_load(capsys.readouterr().out)
    assert (printed["patch_size"], printed["batch_size"]) == (123, 3)


@pytest.mark.parametrize("wrong", [["config", "--depth"], ["config", "depth=3"], ["predict"]])
def test_mistakes_on_the_command_line(capsys: pytest.CaptureFixture[str], wrong: list[str], release: Path) -> None:
    assert cli.main([*wrong, f"model.name={release}"]) == 1
    assert capsys.readouterr().err.startswith("Error: ")
