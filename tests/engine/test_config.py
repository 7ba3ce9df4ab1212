"""Configuration with DeepForest's keys: laid over the job, refused by name, and never evaluated."""

from __future__ import annotations

from pathlib import Path

import pytest

from deepforest_qgis.errors import InputError
from deepforest_qgis.jobs import FineTuneJob
from deepforest_qgis.workflows.config import Extras, apply_config


def job(config: str) -> FineTuneJob:
    return FineTuneJob("model.safetensors", patches="patches", epochs=7, config=config)


def test_without_configuration_nothing_changes() -> None:
    assert apply_config(job("")) == (job(""), Extras())
    assert apply_config(job(" \n ")) == (job(""), Extras())


def test_pairs_have_the_last_word() -> None:
    text = (
        "batch_size=3 train.lr=1e-3\ntrain.epochs=2 accelerator=gpu "
        "score_thresh=0.3 freeze=true train.augmentations=flip,zoom"
    )
    changed, extras = apply_config(job(text))
    assert (changed.batch_size, changed.learning_rate, changed.epochs) == (3, 0.001, 2)
    assert (changed.device, changed.freeze, changed.augmentations) == ("cuda", True, ("flip", "zoom"))
    assert extras == Extras(score_threshold=0.3)
    assert changed.config == ""
    assert (changed.output_model, changed.patches) == ("model.safetensors", "patches")


def test_a_file_of_deepforests(tmp_path: Path) -> None:
    path = tmp_path / "Einstellungen für Wälder.yaml"
    path.write_text(
        """
batch_size: 4
accelerator: auto
score_thresh: 0.2
nms_thresh: 0.1
patch_size: 256
train:
    lr: 0.002
    epochs: 3
    preload_images: False
    augmentations: [flip, rotate]
    csv_file:
validation:
    csv_file: other.csv
    root_dir: /data/other
""",
        encoding="utf-8",
    )
    changed, extras = apply_config(job(str(path)))
    assert (changed.batch_size, changed.learning_rate, changed.epochs, changed.patch_size) == (4, 0.002, 3, 256)
    assert (changed.preload, changed.augmentations, changed.device) == (False, ("flip", "rotate"), "auto")
    assert extras == Extras(0.2, 0.1, validation_csv="other.csv", validation_root="/data/other")


def test_lists_of_augmentations_in_any_form() -> None:
    for text in ("train.augmentations=[]", "train.augmentations=''"):
        assert apply_config(job(text))[0].augmentations == ()
    assert apply_config(job("train.augmentations=[flip,noise]"))[0].augmentations == ("flip", "noise")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("train.learning_rate=0.1", r"key 'train\.learning_rate' is not known.*train\.lr"),
        ("lr_lambda=1", "key 'lr_lambda' is not known"),
        ("train.lr=__import__('os').system('touch-me')", r"Learning rate must be a number, not .*__import__"),
        ("train.scheduler.params.lr_lambda=x", "is not known"),
        ("train.lr=!!python/object/apply:os.system['x']", "cannot be read"),
        ("train.lr=fast", "Learning rate must be a number, not 'fast'"),
        ("train.lr=0", "Learning rate is 0"),
        ("train.lr=nan", "Learning rate must be a number"),
        ("train.epochs=0", "Epochs is 0"),
        ("train.epochs=2.5", "Epochs must be a whole number"),
        ("batch_size=many", "Batch size must be a whole number"),
        ("accelerator=tpu", "Device is 'tpu'"),
        ("train.augmentations=spin", "Augmentation is 'spin'"),
        ("train.augmentations=3", "augmentations must be names"),
        ("score_thresh=2", "score_threshold is 2"),
        ("nms_thresh=high", "nms_threshold is 'high'"),
        ("train.optimizer=lion", "optimizer is 'lion'"),
        ("train.fast_dev_run=often", "fast_dev_run is 'often'"),
        ("freeze=often", "freeze is 'often'"),
        ("train.preload_images=often", "preload is 'often'"),
        ("validation.csv_file=3", "validation_csv is 3"),
        ("log_root=[1]", r"log_folder is \[1\]"),
        ("batch_size", "neither a file that can be read nor key=value"),
        ("batch_size=1 and", "'and' is not a key=value pair"),
        ("=3", "'=3' is not a key=value pair"),
        ("nowhere.yaml", "neither a file"),
        ("/", "neither a file"),
        ("x" * 5000, "neither a file"),
    ],
)
def test_what_cannot_work_is_refused_in_words(text: str, words: str) -> None:
    with pytest.raises(InputError, match=words):
        apply_config(job(text))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("batch_size: [", "not YAML"),
        ("- batch_size", "holds no keys"),
        ("", "holds no keys"),
        ("a:\n  b: 1\n", r"key 'a\.b' is not known"),
        ("train: !!python/object/apply:os.system ['touch-me']\n", "not YAML"),
    ],
)
def test_files_that_cannot_work(tmp_path: Path, content: str, words: str) -> None:
    (tmp_path / "config.yaml").write_text(content)
    with pytest.raises(InputError, match=words):
        apply_config(job(str(tmp_path / "config.yaml")))


def test_nothing_is_evaluated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for text in (
        "train.lr=__import__('os').system('touch\ttouched')",
        "train.lr=!!python/object/apply:os.system['touch touched']",
        "train.augmentations=open('touched','w')",
    ):
        with pytest.raises(InputError):
            apply_config(job(text))
    assert not list(tmp_path.iterdir())


def test_a_file_whose_path_has_an_equals_sign(tmp_path: Path) -> None:
    (tmp_path / "a=b").mkdir()
    (tmp_path / "a=b" / "my config.yaml").write_text("batch_size: 5\n")
    assert apply_config(job(str(tmp_path / "a=b" / "my config.yaml")))[0].batch_size == 5
