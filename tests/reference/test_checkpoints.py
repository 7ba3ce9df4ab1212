"""Checkpoints whose settings are objects of OmegaConf, as DeepForest wrote them, and its settings in ours."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import pytest
import torch

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # warnings of its dependencies
    from deepforest.utilities import load_config as reference_config
    from omegaconf import OmegaConf

from deepforest_qgis.common.errors import ModelFileError
from deepforest_qgis.main import deepforest
from deepforest_qgis.model.architectures import DEEPFOREST, build
from deepforest_qgis.model.weights import checkpoint_config, load_weights

LABELS = {"Alive": 0, "Dead": 1}


def write(path: Path, config: Any, labels: Any) -> Path:
    state = {f"model.{name}": value for name, value in build(DEEPFOREST, 2).state_dict().items()}
    torch.save({"state_dict": state, "hyper_parameters": {"config": config}, "label_dict": labels}, path)
    return path


@pytest.mark.parametrize("structured", [True, False])
def test_settings_of_omegaconf_are_read_as_plain_data(tmp_path: Path, structured: bool) -> None:
    given = {
        "batch_size": 3, "score_thresh": 0.3, "label_dict": LABELS, "num_classes": 2, "model": {"name": None},
        "train": {"lr": 0.01, "augmentations": [{"HorizontalFlip": {"p": 0.3}}]},
    }  # fmt: skip
    config = reference_config(overrides=given) if structured else OmegaConf.create(given)
    path = write(tmp_path / "omegaconf.ckpt", config, OmegaConf.create(LABELS))
    assert checkpoint_config(path) == OmegaConf.to_container(config, resolve=True)
    state, info = load_weights(path)
    assert (len(state), info.labels, info.score_threshold) == (301, ("Alive", "Dead"), 0.3)
    model = deepforest.load_from_checkpoint(path, config_args={"accelerator": "cpu", "log_root": str(tmp_path)})
    assert (model.config.batch_size, model.config.train.lr) == (3, 0.01)
    assert model.config.train.augmentations == [{"HorizontalFlip": {"p": 0.3}}]
    assert model.label_dict == LABELS


class Harmful:
    def __reduce__(self) -> tuple[Any, ...]:
        return exec, ("raise SystemExit",)


def test_other_objects_beside_them_are_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "harmful.ckpt", OmegaConf.create({"batch_size": 3}), Harmful())
    with pytest.raises(ModelFileError, match="not a model file that can be loaded safely"):
        load_weights(path)
