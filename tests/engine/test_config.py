"""Configuration with DeepForest's keys: each is supported or refused, none is ignored or evaluated."""

from __future__ import annotations

import copy
import os
import pickle
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from deepforest_qgis.common.errors import InputError, from_wire
from deepforest_qgis.common.jobs import FineTuneJob
from deepforest_qgis.config.job_overrides import Extras, apply_config
from deepforest_qgis.config.key_table import KEYS
from deepforest_qgis.config.script_config import Config, class_names, load_config, schedule_of
from deepforest_qgis.model.lr_expression import parse_expression
from deepforest_qgis.model.schedules import Schedule

# Every key of DeepForest 2.1.0 with the value that its own file gives it.
DEEPFORESTS = """
workers: 0
devices: auto
accelerator: auto
batch_size: 1
architecture: 'retinanet'
nms_thresh: 0.05
score_thresh: 0.1
model: {name: 'weecology/deepforest-tree', revision: 'main'}
label_dict:
num_classes:
path_to_raster:
patch_size: 400
patch_overlap: 0.05
annotations_xml:
rgb_dir:
path_to_rgb:
log_root: ./lightning_logs
train:
    csv_file:
    root_dir:
    lr: 0.001
    augmentations:
        - HorizontalFlip: {p: 0.5}
    scheduler:
        type:
        params: {T_max: 10, eta_min: 0.00001, lr_lambda: "0.95 ** epoch", step_size: 30, gamma: 0.1,
                 milestones: [50, 100], mode: "min", factor: 0.1, patience: 10, threshold: 0.0001,
                 threshold_mode: "rel", cooldown: 0, min_lr: 0, eps: 0.00000001}
    epochs: 1
    fast_dev_run: False
    preload_images: False
validation:
    csv_file:
    root_dir:
    preload_images: False
    size:
    lr_plateau_target: val_loss
    iou_threshold: 0.4
    val_accuracy_interval: 20
predict: {pin_memory: False}
cropmodel:
    batch_size: 4
    num_workers: 0
    lr: 0.0001
    scheduler:
        type: ReduceLROnPlateau
        params: {mode: min, factor: 0.5, patience: 5, threshold: 0.0001, threshold_mode: rel, cooldown: 0, min_lr: 0,
                 eps: 1.0e-08}
    balance_classes: False
    resize: [224, 224]
    expand: 0
"""


# Keys of DeepForest after 2.1.0 (June 2026) that scripts support, with other values than its defaults.
LATER = [
    ("num_nodes", 2), ("strategy", "ddp"), ("precision", "16-mixed"), ("sync_batchnorm", True),
    ("use_distributed_sampler", False), ("matmul_precision", "medium"), ("detections_per_img", 500),
    ("topk_candidates", 1500),
]  # fmt: skip
AFTER = """
num_nodes: 2
strategy: ddp
precision: 16-mixed
sync_batchnorm: true
use_distributed_sampler: false
matmul_precision: medium
detections_per_img: 500
topk_candidates: 1500
task: box
train:
    lr: 0.01
    optimizer: {type: AdamW, weight_decay: 0.05, momentum: 0.8, betas: [0.8, 0.99], nesterov: true}
    validate_coordinates: false
    first_epoch: 3
validation: {validate_coordinates: false}
cropmodel: {batch_size: 8, scheduler: {type: StepLR}, depth: 3}
point: {radius: 4}
"""
IGNORED_AFTER = ["task", "train.optimizer.nesterov", "train.first_epoch",
                 "cropmodel.scheduler.type", "cropmodel.depth", "point"]  # fmt: skip


def job(config: str, **fields: Any) -> FineTuneJob:
    return FineTuneJob("model.safetensors", **{"patches": "patches", "epochs": 7, **fields}, config=config)


def flat(data: dict[str, Any], start: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in data.items():
        full = start + name
        found.update({full: value} if full in KEYS or not isinstance(value, dict) else flat(value, f"{full}."))
    return found


@pytest.fixture
def deepforests(tmp_path: Path) -> Path:
    path = tmp_path / "deepforest.yaml"
    path.write_text(DEEPFORESTS, encoding="utf-8")
    return path


# -- the table ---------------------------------------------------------------------------------


def shown(value: Any) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else f"`{value}`"


def table() -> str:
    """The table of ``docs/configuration.md``."""
    lines = ["| key | meaning | value | default |", "|---|---|---|---|"]
    for key in KEYS.values():
        if not key.unsupported:
            only = {"script": " Scripts only.", "job": " Fine-tuning jobs only.", "": ""}[key.scope]
            lines.append(f"| `{key.name}` | {key.meaning}{only} | {key.kind.words} | {shown(key.default)} |")
    lines += ["", "| unsupported keys (accepted value) | reason |", "|---|---|"]
    reasons: dict[str, list[str]] = {}
    for key in KEYS.values():
        if key.unsupported:
            value = shown(key.default)
            reasons.setdefault(key.unsupported, []).append(f"`{key.name}`" + (f" ({value})" if value else ""))
    lines += [f"| {', '.join(names)} | {reason} |" for reason, names in reasons.items()]
    return "\n".join(lines)


def test_the_documentation_shows_the_table() -> None:
    text = (Path(__file__).parents[2] / "docs" / "configuration.md").read_text(encoding="utf-8")
    assert table() in text


def test_every_default_is_a_value_that_can_be_set() -> None:
    for key in KEYS.values():
        assert key.read(key.default) == key.default
        assert key.unsupported or (key.meaning and key.kind.words)
        assert key.optional or key.default is not None


def test_defaults_are_deepforests_except_for_one_key(deepforests: Path) -> None:
    theirs, ours = (flat(one.to_dict()) for one in (load_config(deepforests), load_config()))
    assert {name: value for name, value in theirs.items() if ours[name] != value} == {
        "validation.val_accuracy_interval": 20
    }
    own = {"save-snapshot", "compatible", "train.optimizer", "train.weight_decay", "train.scheduler.warmup_steps",
           "train.momentum", "train.betas", *(name for name, _ in LATER), "train.validate_coordinates",
           "validation.validate_coordinates",
           "validation.augmentations", "cropmodel.scheduler.params.T_max", "cropmodel.scheduler.params.eta_min",
           "cropmodel.scheduler.params.lr_lambda", "cropmodel.scheduler.params.step_size",
           "cropmodel.scheduler.params.gamma", "cropmodel.scheduler.params.milestones"}  # fmt: skip
    assert set(ours) - set(flat(yaml.safe_load(DEEPFORESTS))) == own


# -- scripts -----------------------------------------------------------------------------------


def test_items_attributes_and_dotted_keys_are_equivalent() -> None:
    config = load_config()
    config["train"]["csv_file"] = Path("folder") / "trees.csv"
    config.train.epochs = 4
    config["train.scheduler.params.gamma"] = 0.5
    assert config.train.csv_file == str(Path("folder") / "trees.csv") == config["train.csv_file"]
    assert (config["train"]["epochs"], config.train.scheduler.params.gamma) == (4, 0.5)
    config.train = {"lr": 0.01, "scheduler": {"type": "StepLR"}}
    assert (config.train.lr, config.train.epochs, config["train"]["scheduler"]["type"]) == (0.01, 4, "stepLR")
    config.update(workers=5, devices=2)
    config |= {"batch_size": 10}
    assert (config.workers, config.devices, config.batch_size) == (5, 2, 10)


def test_the_names_of_the_guide_and_of_older_versions() -> None:
    config = load_config(None, {"retinanet": {"score_thresh": 0.3}})
    config["epochs"] = 3
    config["save-snapshot"] = True
    config["preload_images"] = True
    config["retinanet"]["nms_thresh"] = 0.2
    assert (config.train.epochs, config.epochs, config.get("epochs")) == (3, 3, 3)
    assert (config.save_snapshot, config.train.preload_images) == (True, True)
    assert (config.score_thresh, config.nms_thresh, config.retinanet.nms_thresh) == (0.3, 0.2, 0.2)


def test_unknown_keys_are_refused_in_all_forms() -> None:
    config = load_config()
    for error in (InputError, KeyError, AttributeError):
        with pytest.raises(error, match=r"'train\.learning' is unknown"):
            config.train["learning"]
        with pytest.raises(error, match=r"'train\.epoch' is unknown\. Did you mean 'train\.epochs'"):
            config.train.epoch = 3
    with pytest.raises(InputError, match=r"'lr' is unknown\. Did you mean 'train\.lr'"):
        config["lr"] = 0.1
    with pytest.raises(InputError, match="'patience' is supported in fine-tuning jobs only"):
        config["patience"] = 1
    with pytest.raises(InputError, match="'train' is a section"):
        config["train"] = 3
    for remove in (lambda: config.pop("workers"), lambda: config.clear(), lambda: config.train.__delitem__("lr")):
        with pytest.raises(InputError, match="cannot be removed"):
            remove()
    assert (config.get("learning"), config.get("learning", 3), "learning" in config) == (None, 3, False)
    assert "train" in config
    assert hasattr(config, "train")
    assert not hasattr(config, "trains")
    assert config == load_config()


def test_the_error_of_an_unknown_key_keeps_its_kind_between_processes() -> None:
    with pytest.raises(InputError) as caught:
        load_config()["nothing"]
    assert isinstance(from_wire(caught.value.kind, caught.value.message), InputError)


@pytest.mark.parametrize("make", [copy.deepcopy, copy.copy, Config.copy, lambda one: pickle.loads(pickle.dumps(one))])
def test_copies_are_deep(make: Callable[[Config], Config]) -> None:
    config = load_config(None, {"train": {"lr": 0.5}, "label_dict": {"Tree": 0}})
    other = make(config)
    assert other == config
    assert type(other) is type(other.train.scheduler) is Config
    other.train.lr = 0.25
    other.train.scheduler.params.milestones.append(7)
    assert config.train.lr == 0.5
    assert config.train.scheduler.params.milestones == [50, 100]
    with pytest.raises(InputError, match="epoch"):
        other.train.epoch = 3
    section = make(config.train)
    section.scheduler.type = "cosine"
    assert section.lr == 0.5


def test_conversion_to_plain_data_and_back(tmp_path: Path) -> None:
    config = load_config(None, "train.lr=1e-3 train.scheduler.type=cosine label_dict={A: 1, B: 0} model.name=")
    plain = config.to_dict()
    assert type(plain["train"]) is type(plain["label_dict"]) is dict
    (tmp_path / "again.yaml").write_text(yaml.safe_dump(plain))
    assert load_config(tmp_path / "again.yaml") == load_config(plain) == config
    plain["train"]["lr"] = 3
    assert config.train.lr == 0.001


def test_overrides_replace_the_source(deepforests: Path) -> None:
    config = load_config(deepforests, {"train.lr": 0.5, "validation": {"val_accuracy_interval": 2}, "workers": None})
    assert (config.train.lr, config.validation.val_accuracy_interval, config.workers) == (0.5, 2, 0)
    assert load_config(str(deepforests), "train.epochs=4").train.epochs == 4
    assert load_config("train.epochs=4", "train.epochs=5").train.epochs == 5
    assert load_config({"model": {"name": None}}).model.name is None


VALUES = [
    ("workers", -1), ("workers", True), ("workers", 1.5), ("devices", 0), ("devices", "all"), ("accelerator", "tpu"),
    ("batch_size", 0), ("batch_size", "many"), ("batch_size", None), ("architecture", "yolo"), ("nms_thresh", 1.1),
    ("score_thresh", -0.1), ("score_thresh", float("nan")), ("label_dict", {"Tree": 1}), ("label_dict", ["Tree"]),
    ("label_dict", {"A": 0, "B": 0}), ("label_dict", {1: 0}), ("num_classes", 0), ("patch_size", 31),
    ("patch_overlap", 1), ("log_root", 3), ("train.csv_file", 3), ("train.lr", 0), ("train.lr", "fast"),
    ("train.lr", True), ("train.epochs", 0), ("train.fast_dev_run", "often"), ("train.preload_images", 1),
    ("train.augmentations", 3), ("train.augmentations", [3]), ("train.augmentations", [{"A": 1, "B": 2}]),
    ("train.augmentations", {"Blur": 3}), ("train.scheduler.params.T_max", 0), ("train.scheduler.params.eta_min", -1),
    ("train.scheduler.params.step_size", 0), ("train.scheduler.params.gamma", 11),
    ("train.scheduler.params.milestones", []), ("train.scheduler.params.milestones", [0]),
    ("train.scheduler.params.milestones", "12"), ("train.scheduler.params.mode", "most"),
    ("train.scheduler.params.factor", 1), ("train.scheduler.params.factor", 0),
    ("train.scheduler.params.patience", -1), ("train.scheduler.params.threshold", -1),
    ("train.scheduler.params.threshold_mode", "both"), ("train.scheduler.params.cooldown", -1),
    ("train.scheduler.params.min_lr", -1), ("train.scheduler.params.eps", -1), ("train.scheduler.warmup_steps", -1),
    ("train.optimizer", "lion"), ("train.weight_decay", 2), ("validation.iou_threshold", 0),
    ("validation.val_accuracy_interval", 0), ("validation.lr_plateau_target", "val_los"),
    ("validation.preload_images", "yes"), ("save-snapshot", 1), ("compatible", "yes"), ("model.name", 3),
    ("num_nodes", 0), ("strategy", 3), ("precision", "8-bit"), ("sync_batchnorm", 1), ("use_distributed_sampler", 1),
    ("matmul_precision", "low"), ("detections_per_img", 0), ("topk_candidates", 0), ("train.momentum", 2),
    ("train.betas", [0.9]), ("train.betas", [1, 0.9]), ("train.betas", "0.9"), ("train.validate_coordinates", 1),
    ("validation.validate_coordinates", "no"), ("validation.size", 0), ("cropmodel.batch_size", 0),
    ("cropmodel.num_workers", -1), ("cropmodel.lr", -1), ("cropmodel.balance_classes", 1), ("cropmodel.resize", [224]),
    ("cropmodel.resize", [0, 224]), ("cropmodel.expand", -1), ("cropmodel.scheduler.params.factor", 1),
    ("cropmodel.scheduler.params.patience", -1), ("path_to_raster", 3), ("annotations_xml", 3), ("rgb_dir", 3),
    ("path_to_rgb", 3),
]  # fmt: skip


@pytest.mark.parametrize(("name", "value"), VALUES)
def test_values_are_checked_when_they_are_set(name: str, value: Any) -> None:
    config = load_config()
    with pytest.raises(InputError, match=rf"Configuration key '{name}' is .*, but must be "):
        config[name] = value
    assert config == load_config()


def test_every_supported_key_refuses_invalid_values() -> None:
    other = {"train.root_dir", "validation.csv_file", "validation.root_dir", "model.revision", "train.scheduler.type",
             "train.scheduler.params.lr_lambda", "validation.augmentations",
             *(f"cropmodel.scheduler.params.{name}"
               for name in ("mode", "threshold", "threshold_mode", "cooldown", "min_lr", "eps"))}  # fmt: skip
    refusing = {key.name for key in KEYS.values() if not key.unsupported and key.scope != "job"}
    assert refusing == {name for name, _ in VALUES} | other
    for name in other:
        with pytest.raises(InputError, match=name):
            load_config()[name] = object()


@pytest.mark.parametrize("name", [key.name for key in KEYS.values() if key.unsupported])
def test_unsupported_keys_accept_their_default_only(name: str) -> None:
    config = load_config(None, {name: KEYS[name].default})
    config[name] = None
    assert config == load_config()
    for ask in (lambda: load_config(None, {name: "x"}), lambda: apply_config(job(f"{name}=9"))):
        with pytest.raises(InputError, match=rf"'{name}' is not supported: \w"):
            ask()


def test_another_architecture_is_refused_by_name() -> None:
    with pytest.raises(InputError, match=r"'architecture' is 'DeformableDetr'.*retinanet"):
        load_config(None, {"architecture": "DeformableDetr"})
    for name in ("fcos_mobilenet_v2_fpn", "fcos_efficientnet_lite2_fpn"):
        assert load_config(None, f"architecture={name}").architecture == name


def test_classes_in_the_order_of_their_numbers() -> None:
    assert class_names({"Dead": 1, "Alive": 0}, 2) == ("Alive", "Dead")
    assert class_names(None, 3) == class_names({}) == ()
    with pytest.raises(InputError, match=r"'num_classes' is 3, but 'label_dict' has 2: Alive, Dead"):
        class_names({"Dead": 1, "Alive": 0}, 3)


def test_a_file_of_a_later_deepforest_opens(tmp_path: Path) -> None:
    """Each key is used or named in a warning; the others are not lost with it."""
    path = tmp_path / "later.yaml"
    path.write_text(AFTER)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        config = load_config(path)
    texts = [str(one.message) for one in caught]
    assert len(texts) == len(IGNORED_AFTER)
    for name, text in zip(IGNORED_AFTER, texts, strict=True):
        assert text.startswith(f"'{path}': Configuration key '{name}' is ")
        assert "It is ignored." in text
        assert text.count(name) == 1
    assert [(name, config[name]) for name, _ in LATER] == LATER
    train = config.train
    assert (train.lr, train.optimizer, train.weight_decay) == (0.01, "adamw", 0.05)
    assert (train.momentum, train.betas) == (0.8, [0.8, 0.99])
    assert not train.validate_coordinates
    assert not config.validation.validate_coordinates
    changed, extras = apply_config(job(str(path)))
    assert (changed.learning_rate, extras.optimizer, extras.momentum) == (0.01, "adamw", 0.8)
    names = [str(note).split("'")[1] for note in extras.notes]
    assert extras.nodes == 2
    scripts = [name for name, _ in LATER if name != "num_nodes"]
    scripts += ["train.validate_coordinates", "validation.validate_coordinates", "cropmodel.batch_size"]
    assert sorted(names) == sorted(IGNORED_AFTER + scripts)
    with pytest.raises(InputError, match=r"'train\.optimizer\.nesterov' is unknown"):
        load_config(None, {"train": {"optimizer": {"type": "SGD", "nesterov": True}}})


def test_an_unknown_key_of_a_file_is_named_once(tmp_path: Path) -> None:
    path = tmp_path / "own.yaml"
    path.write_text("batchsize: 3\nspeed_of_light: 3\n")
    near, far = apply_config(job(str(path)))[1].notes
    assert near == "Configuration key 'batchsize' is unknown. It is ignored. Did you mean 'batch_size'?"
    assert far == "Configuration key 'speed_of_light' is unknown. It is ignored."


def test_a_file_of_deepforest_1_5_opens(tmp_path: Path) -> None:
    path = tmp_path / "old.yml"
    path.write_text(
        "num_classes: 1\nretinanet: {score_thresh: 0.2}\ntrain:\n  scheduler:\n    type:\n"
        '    params: {lr_lambda: "lambda epoch: 0.9 ** epoch"}\n'
    )
    config = load_config(path)
    assert (config.score_thresh, config.num_classes) == (0.2, 1)
    config.train.scheduler.type = "lambdaLR"
    assert parse_expression(schedule_of(config).params["lr_lambda"])(2) == pytest.approx(0.81)
    assert apply_config(job(str(path)))[1].score_threshold == 0.2
    with pytest.raises(InputError, match="lr_lambda"):
        load_config(None, {"train": {"scheduler": {"params": {"lr_lambda": "lambda step: 0.9"}}}})


def test_invalid_values_of_a_checkpoint_are_ignored_one_by_one() -> None:
    saved = {"batch_size": "many", "workers": 2, "train": {"lr": 0.5, "speed": 1}}
    with pytest.warns(UserWarning, match=r"'a\.ckpt': .*'(batch_size|train\.speed)'.* It is ignored") as caught:
        config = load_config(saved, {"train.epochs": 4}, checkpoint="a.ckpt")
    assert len(caught) == 2
    assert (config.workers, config.train.lr, config.batch_size, config.train.epochs) == (2, 0.5, 1, 4)
    with pytest.raises(InputError, match="batch_size"):
        load_config(saved)


def test_the_schedule_of_a_script() -> None:
    assert schedule_of(load_config()) == Schedule("ReduceLROnPlateau")
    pairs = "train.scheduler.type=MultiStepLR train.scheduler.params.milestones=[9,3] train.scheduler.warmup_steps=20"
    assert schedule_of(load_config(None, pairs)) == Schedule("multistepLR", {"milestones": [3, 9]}, 20)
    with pytest.raises(InputError, match=r"scheduler\.type' is 'OneCycleLR', which is unknown"):
        load_config(None, "train.scheduler.type=OneCycleLR")
    with pytest.raises(InputError, match=r"params\.mode' is 'min'.*box_recall improves.*Set it to max"):
        schedule_of(load_config(None, "validation.lr_plateau_target=box_recall"))
    higher = "validation.lr_plateau_target=box_recall train.scheduler.params.mode=max"
    assert schedule_of(load_config(None, higher)).params["mode"] == "max"


# -- jobs --------------------------------------------------------------------------------------


def test_without_configuration_nothing_changes() -> None:
    assert apply_config(job("")) == (job(""), Extras())
    assert apply_config(job(" \n ")) == (job(""), Extras())


def test_pairs_take_precedence() -> None:
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
    lr: 2e-3
    epochs: 3
    preload_images: False
    augmentations: [flip, rotate]
    csv_file:
validation:
    csv_file: other.csv
    root_dir: /data/other
predict:
""",
        encoding="utf-8",
    )
    changed, extras = apply_config(job(str(path)))
    assert (changed.batch_size, changed.learning_rate, changed.epochs, changed.patch_size) == (4, 0.002, 3, 256)
    assert (changed.preload, changed.augmentations, changed.device) == (False, ("flip", "rotate"), "auto")
    assert extras == Extras(0.2, 0.1, validation_csv="other.csv", validation_root="/data/other")


def test_every_key_reaches_the_job() -> None:
    text = """
workers=2 devices=3 accelerator=cpu batch_size=5 architecture=retinanet nms_thresh=0.3 score_thresh=0.4
model.name=owner/trees model.revision=v1 label_dict={Dead: 1, Alive: 0} num_classes=2 patch_size=300 patch_overlap=0.2
log_root=logs of mine train.csv_file=C:\\my data\\train.csv train.root_dir=elsewhere train.lr=0.01 train.epochs=3
train.augmentations=[flip, {Blur: {blur_limit: 3}}] train.fast_dev_run=2 train.preload_images=false
train.scheduler.type=lambdalr train.scheduler.params.lr_lambda=0.9 ** epoch train.scheduler.warmup_steps=9
train.optimizer=sgd train.weight_decay=0.1 train.momentum=0.8 train.betas=[0.8, 0.99]
validation.csv_file='a=b.csv' validation.root_dir=there
validation.preload_images=false validation.iou_threshold=0.5 validation.val_accuracy_interval=2
validation.lr_plateau_target=box_recall validation.augmentations=rotate save-snapshot=true
seed=4 freeze=true negatives=0.5 monitor=box_recall patience=6 validation.share=0.3 num_nodes=2
"""
    named = {word.partition("=")[0] for word in text.split() if "=" in word} - {"'a"}
    params = {key for key in KEYS if key.startswith("train.scheduler.params.")} - named
    assert named == {key.name for key in KEYS.values() if not key.unsupported and key.scope != "script"} - params
    changed, extras = apply_config(job(text))
    assert changed == job(
        "", patches="elsewhere", workers=2, device="cpu", batch_size=5, patch_size=300, patch_overlap=0.2,
        log_folder="logs of mine", learning_rate=0.01, epochs=3, preload=False, seed=4, freeze=True, negatives=0.5,
        monitor="box_recall", patience=6, validation=0.3,
    )  # fmt: skip
    assert extras == Extras(
        score_threshold=0.4, nms_threshold=0.3, optimizer="sgd", weight_decay=0.1, momentum=0.8, betas=[0.8, 0.99],
        fast_dev_run=2,
        train_csv="C:\\my data\\train.csv", validation_csv="a=b.csv", validation_root="there", devices=3, nodes=2,
        labels=("Alive", "Dead"), num_classes=2, schedule=Schedule("lambdaLR", {"lr_lambda": "0.9 ** epoch"}, 9),
        match_iou=0.5, metrics_every=2, plateau_target="box_recall", snapshots=True,
        train_augmentations=["flip", {"Blur": {"blur_limit": 3}}], validation_augmentations=["rotate"],
        validation_preload=False, model="owner/trees@v1", architecture="retinanet_resnet50_fpn",
    )  # fmt: skip
    assert extras.processes == 3


def test_parameters_of_schedules_reach_the_job() -> None:
    assert apply_config(job("train.scheduler.type=cosine train.scheduler.params.T_max=4"))[1].schedule == Schedule(
        "cosine", {"T_max": 4}
    )
    # Without a type, parameters of the plateau ask for it; so does nothing else.
    assert apply_config(job("train.scheduler.params.factor=0.5"))[1].schedule == Schedule("", {"factor": 0.5})
    assert apply_config(job("train.scheduler.params.patience=10 train.scheduler.type="))[1].schedule is None
    assert apply_config(job("train.scheduler.warmup_steps=0"))[1].schedule == Schedule("warmup_cosine", {}, 0)


def test_a_file_of_deepforest_does_not_undo_choices(deepforests: Path) -> None:
    chosen = job(str(deepforests), model="mine.safetensors", device="cpu", log_folder="logs")
    changed, extras = apply_config(chosen)
    # The values of the file are used ...
    assert changed == job(
        "", model="mine.safetensors", device="cpu", log_folder="logs", epochs=1, batch_size=1, learning_rate=0.001,
        patch_size=400, patch_overlap=0.05, preload=False,
    )  # fmt: skip
    # ... but for what stands in every file of DeepForest: metrics come every epoch, and the model is the chosen one.
    assert extras == Extras(
        score_threshold=0.1, nms_threshold=0.05, train_augmentations=[{"HorizontalFlip": {"p": 0.5}}],
        validation_preload=False,
    )  # fmt: skip
    assert apply_config(job(str(deepforests)))[1].model == "weecology/deepforest-tree"
    pairs = "accelerator=auto validation.val_accuracy_interval=20 model.name=weecology/deepforest-tree log_root=./"
    changed, extras = apply_config(job(pairs, model="mine.safetensors", device="cpu"))
    assert (changed.device, changed.log_folder, extras.metrics_every) == ("auto", "./", 20)
    assert extras.model == "weecology/deepforest-tree"


def test_lists_of_augmentations_in_any_form() -> None:
    for text in ("train.augmentations=[]", "train.augmentations=''"):
        assert apply_config(job(text))[0].augmentations == ()
    assert apply_config(job("train.augmentations=[flip,noise]"))[0].augmentations == ("flip", "noise")
    for text, found in (
        ("flip, HorizontalFlip", ["flip", "HorizontalFlip"]),
        ("{HorizontalFlip: {p: 0.5}, Blur: }", [{"HorizontalFlip": {"p": 0.5}}, {"Blur": None}]),
    ):
        changed, extras = apply_config(job(f"train.augmentations={text}"))
        assert extras.train_augmentations == found
        assert changed.augmentations == job("").augmentations


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("train.learning_rate=0.1", r"key 'train\.learning_rate' is unknown.*train\.lr"),
        ("trian.lr=0.1", r"key 'trian\.lr' is unknown\. Did you mean 'train\.lr'"),
        ("lr_lambda=1", r"key 'lr_lambda' is unknown.*train\.scheduler\.params\.lr_lambda"),
        ("train=3", "'train' is a section"),
        ("compatible=true", "'compatible' is supported in scripts only"),
        ("train.lr=__import__('os').system('touch-me')", r"'train\.lr' is .*__import__.*must be a number"),
        ("train.scheduler.params.lr_lambda=x", "lr_lambda' contains 'x'"),
        ("train.scheduler.params.lr_lambda=().__class__", "which is not allowed"),
        ("train.scheduler.type=lambdaLR train.scheduler.params.lr_lambda=1/(3-epoch)", "not a valid factor at epoch 3"),
        ("train.scheduler.type=warm", r"'train\.scheduler\.type' is 'warm', which is unknown"),
        ("train.scheduler.type=ReduceLROnPlateau validation.lr_plateau_target=mAP", "Set it to max"),
        ("train.lr=!!python/object/apply:os.system['x']", "cannot be read"),
        ("train.lr=2020-99-99", "train.lr"),
        ("train.lr=0", r"'train\.lr' is 0"),
        ("epochs=2.5", r"'train\.epochs' is 2\.5, but must be a whole number"),
        ("validation.share=1", r"'validation\.share' is 1"),
        ("monitor=speed", "'monitor' is 'speed', but must be one of: box_f1"),
        ("label_dict={Tree: 0} num_classes=2", "'num_classes' is 2, but 'label_dict' has 1"),
        ("model.revision=v1", "'model.revision' is set, but 'model.name' is not"),
        ("patience=3 validation.share=0", "Early stopping"),
        ("batch_size", "neither a readable file nor key=value"),
        ("batch_size=1 and", r"'batch_size' is '1 and', but must be a whole number"),
        ("and batch_size=1", "'and' is not a key=value pair"),
        ("=3", "'=3' is not a key=value pair"),
        ("nowhere.yaml", "neither a readable file"),
        ("/", "neither a readable file"),
        ("x" * 5000, "neither a readable file"),
    ],
)
def test_invalid_values_are_refused(text: str, words: str) -> None:
    with pytest.raises(InputError, match=words):
        apply_config(job(text))


# Ten lines that unfold to a billion values, where aliases are followed, merged or shown.
LAUGHS = "a0: &a0 [1]\n" + "".join(f"a{i + 1}: &a{i + 1} [{', '.join([f'*a{i}'] * 10)}]\n" for i in range(9))
MERGES = LAUGHS.replace("[1]", "{a: 1}").replace("[*", "{<<: [*").replace("]\n", "]}\n")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("batch_size: [", "not YAML"),
        ("- batch_size", "has no keys"),
        ("", "has no keys"),
        ("train: &again\n  train: *again\n", "not YAML: a part of it refers to itself"),
        (LAUGHS, "not YAML: it has more than 10,000 values"),
        (MERGES, "not YAML: it has more than 10,000 values"),
        ("a: '" + "x" * (1 << 18) + "'", "larger than 256 kB"),
        ("score_thresh: 0x" + "f" * 9000 + "\n", "'score_thresh' is a number that is too long to show"),
        ("a: 2020-99-99\n", "not YAML"),
        ("a: " + "[" * 5000, "not YAML"),
        ("train: !!python/object/apply:os.system ['touch-me']\n", "not YAML"),
    ],
)
def test_invalid_files(tmp_path: Path, content: str, words: str) -> None:
    (tmp_path / "config.yaml").write_text(content)
    for read in (lambda path: apply_config(job(path)), load_config):
        with pytest.raises(InputError, match=words):
            read(str(tmp_path / "config.yaml"))


@pytest.mark.parametrize("kind", ["pipe", "device"])
def test_pipes_are_not_read(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "config.yaml"
    if kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("/dev/zero")
    with pytest.raises(InputError, match="not a regular file but a pipe or a device"):
        apply_config(job(str(path)))


def test_aliases_are_resolved(tmp_path: Path) -> None:
    """PyYAML writes an alias if the same list occurs twice."""
    (tmp_path / "config.yaml").write_text(
        "train:\n  augmentations: &same [flip]\nvalidation:\n  augmentations: *same\n"
    )
    config = load_config(str(tmp_path / "config.yaml"))
    assert config.train.augmentations == config.validation.augmentations == ["flip"]


def test_nothing_is_evaluated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for text in (
        "train.lr=__import__('os').system('touch\ttouched')",
        "train.lr=!!python/object/apply:os.system['touch touched']",
        "train.augmentations=!!python/object/apply:os.system ['touch touched']",
        "train.scheduler.params.lr_lambda=open('touched', 'w')",
    ):
        for read in (lambda given: apply_config(job(given)), load_config):
            with pytest.raises(InputError):
                read(text)
    assert not list(tmp_path.iterdir())


def test_a_file_whose_path_has_an_equals_sign(tmp_path: Path) -> None:
    (tmp_path / "a=b").mkdir()
    (tmp_path / "a=b" / "my config.yaml").write_text("batch_size: 5\n")
    assert apply_config(job(str(tmp_path / "a=b" / "my config.yaml")))[0].batch_size == 5
