"""Model files: complete or refused with a message; no file can run code."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file

from deepforest_qgis.common.errors import ModelFileError, OutputError
from deepforest_qgis.model.architectures import DEEPFOREST, LITE2, SMALL, backbone_body, build
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.model_info import HEADER, ModelInfo
from deepforest_qgis.model.weights import IMAGENET_BACKBONE, load_weights, save_weights

State = dict[str, torch.Tensor]
INFO = ModelInfo(
    SMALL,
    ("Bäume", "Dead"),
    extent_m=41.6,
    patch_px=416,
    bands=(4, 2, 1),
    stretch={"dtype": "uint16", "low": [1.0, 2.0, 3.0], "high": [4.0, 5.0, 6.0]},
    score_threshold=0.35,
    nms_threshold=0.2,
    parent="starter",
    metrics={"box_f1": 0.5},
)


@pytest.fixture(scope="module")
def deepforest() -> State:
    """DeepForest's network with random weights."""
    torch.manual_seed(1)
    return {name: value.clone() for name, value in build(DEEPFOREST, 1).state_dict().items()}


@pytest.fixture(scope="module")
def small() -> State:
    torch.manual_seed(2)
    return {name: value.clone() for name, value in build(SMALL, 2).state_dict().items()}


def same(one: State, other: State) -> bool:
    return one.keys() == other.keys() and all(torch.equal(one[name], other[name]) for name in one)


# -- Ours --------------------------------------------------------------------------------------


def test_saved_models_are_loaded_unchanged(tmp_path: Path, small: State) -> None:
    save_weights(tmp_path / "wälder 1.safetensors", small, INFO)
    state, info = load_weights(tmp_path / "wälder 1.safetensors")
    assert same(state, small)
    assert info == INFO
    assert [path.name for path in tmp_path.iterdir()] == ["wälder 1.safetensors"]


def test_half_precision_halves_the_file_and_loads_as_float32(tmp_path: Path, small: State) -> None:
    save_weights(tmp_path / "full.safetensors", small, INFO)
    save_weights(tmp_path / "half.safetensors", small, INFO, half=True)
    sizes = [(tmp_path / f"{name}.safetensors").stat().st_size for name in ("half", "full")]
    assert sizes[0] / sizes[1] == pytest.approx(0.5, abs=0.02)
    state, info = load_weights(tmp_path / "half.safetensors")
    assert info == INFO
    assert {value.dtype for value in state.values()} == {torch.float32}
    for name, value in small.items():
        torch.testing.assert_close(state[name], value, rtol=1e-3, atol=1e-7)


def test_the_header_is_json_that_anyone_can_read(tmp_path: Path, small: State) -> None:
    save_weights(tmp_path / "model.safetensors", small, INFO)
    with safe_open(tmp_path / "model.safetensors", framework="pt") as file:
        header = json.loads(file.metadata()[HEADER])
    assert header["version"] == 1
    assert header["labels"] == ["Bäume", "Dead"]
    assert header["extent_m"] == 41.6
    assert header["bands"] == [4, 2, 1]


def test_a_detector_has_the_description_of_its_file(tmp_path: Path, small: State) -> None:
    save_weights(tmp_path / "model.safetensors", small, INFO)
    detector = CrownDetector.load(tmp_path / "model.safetensors")
    assert detector.info == INFO
    assert (detector.model.score_thresh, detector.model.nms_thresh) == (0.35, 0.2)
    assert same(detector.model.state_dict(), small)
    detector.save(tmp_path / "again.safetensors")
    assert (tmp_path / "again.safetensors").read_bytes() == (tmp_path / "model.safetensors").read_bytes()


def test_a_folder_that_cannot_be(tmp_path: Path, small: State) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="cannot be written"):
        save_weights(tmp_path / "file" / "model.safetensors", small, INFO)


def test_the_bundled_backbone_is_not_a_detector() -> None:
    state, info = load_weights(IMAGENET_BACKBONE)
    assert (info.part, info.architecture) == ("backbone", SMALL)
    body = backbone_body(CrownDetector.load(IMAGENET_BACKBONE).model).state_dict()
    assert same(body, state)


# -- DeepForest's ------------------------------------------------------------------------------


def hub_folder(folder: Path, state: State, config: dict[str, Any] | None, prefix: str = "") -> Path:
    save_file({prefix + name: value.contiguous() for name, value in state.items()}, folder / "model.safetensors")
    if config is not None:
        (folder / "config.json").write_text(json.dumps(config))
    return folder


def lightning(folder: Path, state: State, **more: Any) -> Path:
    path = folder / "deepforest.ckpt"
    torch.save({"state_dict": {f"model.{n}": v for n, v in state.items()}, "epoch": 3, **more}, path)
    return path


CONFIG = {"label_dict": {"Tree": 0}, "num_classes": 1, "score_thresh": 0.2, "nms_thresh": 0.07}


@pytest.mark.parametrize(
    "write",
    [
        lambda folder, state: hub_folder(folder, state, CONFIG),
        lambda folder, state: hub_folder(folder, state, {**CONFIG, "workers": 1, "train": {}}, "model."),
        lambda folder, state: lightning(
            folder,
            state,
            label_dict={"Tree": 0},
            hyper_parameters={"config": {"score_thresh": 0.2, "nms_thresh": 0.07}},
        ),
        lambda folder, state: lightning(
            folder,
            state,
            label_dict={"Tree": 0},
            hyper_parameters={"config": {"retinanet": {"score_thresh": 0.2}, "nms_thresh": 0.07}},
        ),
    ],
    ids=["hub", "older hub", "checkpoint", "checkpoint before 2.0"],
)
def test_deepforests_files_open(tmp_path: Path, deepforest: State, write: Callable[..., Path]) -> None:
    detector = CrownDetector.load(write(tmp_path, deepforest))
    own = detector.model.state_dict()
    assert len(own) == 301
    assert same(own, deepforest)
    assert detector.info.labels == ("Tree",)
    assert (detector.model.score_thresh, detector.model.nms_thresh) == (0.2, 0.07)
    assert detector.info.extent_m == 40.0


def test_bare_weights_open(tmp_path: Path, deepforest: State) -> None:
    torch.save(deepforest, tmp_path / "weights.pt")
    save_file(deepforest, tmp_path / "weights.safetensors")
    for name in ("weights.pt", "weights.safetensors"):
        detector = CrownDetector.load(tmp_path / name)
        assert same(detector.model.state_dict(), deepforest)
        assert detector.info.labels == ("Tree",)
        assert (detector.model.score_thresh, detector.model.nms_thresh) == (0.1, 0.05)


def test_several_classes_keep_their_numbers(tmp_path: Path) -> None:
    state = build(DEEPFOREST, 3).state_dict()
    folder = hub_folder(tmp_path, state, {"label_dict": {"Dead": 2, "Oak": 0, "Pine": 1}})
    assert CrownDetector.load(folder).info.labels == ("Oak", "Pine", "Dead")
    (tmp_path / "config.json").unlink()
    assert CrownDetector.load(folder).info.labels == ("Class 0", "Class 1", "Class 2")


@pytest.mark.parametrize(
    ("names", "labels"),
    [
        ({"Dead": "2", "Oak": "0", "Pine": "1"}, ("Oak", "Pine", "Dead")),
        ({"Dead": 2.0, "Oak": 0.0, "Pine": 1.0}, ("Oak", "Pine", "Dead")),
        ({2: "Dead", 0: "Oak", 1: "Pine"}, ("Oak", "Pine", "Dead")),
        ({"2": "Dead", "0": "Oak", "1": "Pine"}, ("Oak", "Pine", "Dead")),
        ({"130": 2, "110": 0, "120": 1}, ("110", "120", "130")),
        (["Oak", "Pine", "Dead"], ("Oak", "Pine", "Dead")),
    ],
    ids=["texts", "floats", "reversed", "reversed texts", "names of digits", "list"],
)
def test_class_numbers_in_other_forms(tmp_path: Path, names: Any, labels: tuple[str, ...]) -> None:
    state = build(DEEPFOREST, 3).state_dict()
    assert CrownDetector.load(hub_folder(tmp_path, state, {"label_dict": names})).info.labels == labels
    assert CrownDetector.load(lightning(tmp_path, state, label_dict=names)).info.labels == labels


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ({"Oak": 0, "Pine": 0}, "Set 'label_dict' to class names with different whole numbers from 0"),
        ({"Oak": "first", "Pine": "second"}, "Set 'label_dict' to class names"),
        ({0: "Oak", 1: "Oak"}, "Set 'label_dict' to class names"),
        ({0: None, 1: "Oak"}, "Set 'label_dict' to class names"),
        ({"Oak": np.int64(0), "Pine": np.int64(1)}, "Convert class names, class numbers and settings to str, int and"),
        ({np.str_("Oak"): 0, np.str_("Pine"): 1}, "Convert class names, class numbers and settings to str, int and"),
    ],
    ids=["twice", "texts", "names twice", "none", "numpy numbers", "numpy names"],
)
def test_unreadable_class_numbers_are_refused_with_a_hint(tmp_path: Path, names: Any, words: str) -> None:
    path = lightning(tmp_path, build(DEEPFOREST, 2).state_dict(), label_dict=names)
    with pytest.raises(ModelFileError) as caught:
        CrownDetector.load(path)
    assert words in str(caught.value.hint)


# -- Strict or not at all ----------------------------------------------------------------------


def refusal(path: Path) -> str:
    with pytest.raises(ModelFileError) as caught:
        CrownDetector.load(path)
    assert str(path) in caught.value.message
    assert caught.value.hint
    return caught.value.message


def without(state: State) -> State:
    return {name: value for name, value in state.items() if not name.endswith("cls_logits.weight")}


def renamed(state: State) -> State:
    return {name.replace("regression_head.conv", "regression_head.convs"): value for name, value in state.items()}


def larger(state: State) -> State:
    name = "head.regression_head.bbox_reg.bias"
    return {**state, name: torch.zeros(len(state[name]) + 4)}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            without,
            "Tensors: 1 missing, 0 unknown, 0 with a different shape (first: head.classification_head.cls_logits.",
        ),
        (lambda state: {**state, "extra": torch.zeros(1)}, "Tensors: 0 missing, 1 unknown"),
        (renamed, "missing"),
        (larger, "Tensors: 0 missing, 0 unknown, 1 with a different shape"),
    ],
)
def test_weights_that_do_not_fit(tmp_path: Path, small: State, deepforest: State, change: Any, words: str) -> None:
    save_weights(tmp_path / "ours.safetensors", change(small), INFO)
    assert words in refusal(tmp_path / "ours.safetensors")
    assert words in refusal(hub_folder(tmp_path, change(deepforest), CONFIG))


def test_weights_of_another_network(tmp_path: Path, small: State, deepforest: State) -> None:
    save_weights(tmp_path / "other.safetensors", deepforest, INFO)  # its header names the small architecture
    assert "does not match its architecture" in refusal(tmp_path / "other.safetensors")
    save_weights(tmp_path / "newer.safetensors", small, ModelInfo("yolo", ("Tree",)))
    assert "has the unknown architecture 'yolo'" in refusal(tmp_path / "newer.safetensors")
    save_file({"weight": torch.zeros(3)}, tmp_path / "language.safetensors")
    assert "is not a crown detector" in refusal(tmp_path / "language.safetensors")


@pytest.mark.parametrize(
    "content", [b"", b"These are words.", bytes(1000), json.dumps(CONFIG).encode()], ids=["empty", "text", "0", "json"]
)
@pytest.mark.parametrize("name", ["model.safetensors", "model.pt", "model.ckpt", "model"])
def test_files_that_are_not_models(tmp_path: Path, content: bytes, name: str) -> None:
    (tmp_path / name).write_bytes(content)
    assert "is not a model file" in refusal(tmp_path / name)


@pytest.mark.parametrize("share", [0.001, 0.5, 0.99])
def test_truncated_files(tmp_path: Path, small: State, share: float) -> None:
    save_weights(tmp_path / "whole.safetensors", small, INFO)
    torch.save(small, tmp_path / "whole.pt")
    for name in ("whole.safetensors", "whole.pt"):
        data = (tmp_path / name).read_bytes()
        (tmp_path / name).write_bytes(data[: int(len(data) * share)])
        assert "is not a model file" in refusal(tmp_path / name)


@pytest.mark.parametrize(
    "data",
    [
        torch.zeros(3),
        [1, 2],
        {},
        {1: torch.zeros(2)},
        {"state_dict": None},
        {"state_dict": [1, 2]},
        {"state_dict": {}, "hyper_parameters": None},
        {"state_dict": {}, HEADER: 7},
    ],
    ids=str,
)
def test_torch_files_without_weights(tmp_path: Path, data: Any) -> None:
    torch.save(data, tmp_path / "odd.pt")
    with pytest.raises(ModelFileError, match=r"odd\.pt"):
        CrownDetector.load(tmp_path / "odd.pt")


def test_missing_files(tmp_path: Path) -> None:
    assert "does not exist" in refusal(tmp_path / "missing.safetensors")
    assert "has no file 'model.safetensors'" in refusal(tmp_path)


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ("{", "header of model"),
        ("[]", "another version"),
        ('{"version": 2}', "another version"),
        ('{"version": 1}', "header of model"),
        ('{"version": 1, "architecture": "x", "labels": 3}', "header of model"),
    ],
)
def test_headers_that_cannot_be_read(tmp_path: Path, header: str, words: str) -> None:
    save_file({"weight": torch.zeros(3)}, tmp_path / "model.safetensors", metadata={HEADER: header})
    with pytest.raises(ModelFileError, match=words):
        load_weights(tmp_path / "model.safetensors")


def test_unknown_fields_of_later_versions_are_ignored(tmp_path: Path, small: State) -> None:
    save_weights(tmp_path / "model.safetensors", small, INFO)
    header = {"version": 1, "architecture": SMALL, "labels": ["a", "b"], "sensor": "new"}
    save_file(small, tmp_path / "model.safetensors", metadata={HEADER: json.dumps(header)})
    assert load_weights(tmp_path / "model.safetensors")[1] == ModelInfo(SMALL, ("a", "b"))


class Payload:
    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self) -> tuple[Any, ...]:
        import os

        return os.system, (f"touch '{self.target}'",)


@pytest.mark.parametrize("name", ["model.pt", "model.ckpt", "model.pl", "model.safetensors"])
@pytest.mark.parametrize("zipped", [True, False])
def test_a_file_cannot_run_code(tmp_path: Path, name: str, zipped: bool) -> None:
    touched = tmp_path / "touched"
    data = {"state_dict": {"model.x": torch.zeros(1)}, "hyper_parameters": Payload(touched)}
    if zipped:
        torch.save(data, tmp_path / name)
    else:
        (tmp_path / name).write_bytes(pickle.dumps(data))
    assert "is not a model file" in refusal(tmp_path / name)
    assert not touched.exists()
    if not zipped:  # the payload is a real one
        pickle.loads((tmp_path / name).read_bytes())
        assert touched.exists()


# -- Other classes -----------------------------------------------------------------------------


def copied(detector: CrownDetector) -> State:
    return {name: value.clone() for name, value in detector.model.state_dict().items()}


@pytest.mark.parametrize(("wanted", "labels"), [(["Dead"], ("Bäume", "Dead")), (["Dead", "Bäume"], ("Bäume", "Dead"))])
def test_known_classes_keep_everything(wanted: list[str], labels: tuple[str, ...]) -> None:
    detector = CrownDetector(INFO)
    before = copied(detector)
    detector.adapt_classes(wanted)
    assert detector.info.labels == labels
    assert same(detector.model.state_dict(), before)


@pytest.mark.parametrize(
    ("wanted", "labels"),
    [
        (["alive", "dead"], ("dead", "alive")),
        (["Alive", "dead "], ("dead ", "Alive")),
        (["dead"], ("dead", "Alive")),
    ],
)
def test_classes_that_differ_in_case_keep_their_weights(wanted: list[str], labels: tuple[str, ...]) -> None:
    detector = CrownDetector(ModelInfo(SMALL, ("Dead", "Alive")))
    before = copied(detector)
    detector.adapt_classes(wanted)
    assert detector.info.labels == labels
    assert same(detector.model.state_dict(), before)


def test_as_many_classes_of_other_names_keep_the_weights() -> None:
    detector = CrownDetector(INFO)
    before = copied(detector)
    detector.adapt_classes(["Oak", "Pine"])
    assert detector.info.labels == ("Oak", "Pine")
    assert same(detector.model.state_dict(), before)


@pytest.mark.parametrize("name", [SMALL, LITE2, DEEPFOREST])
def test_more_classes_reset_only_the_class_layer(name: str) -> None:
    torch.manual_seed(3)
    detector = CrownDetector(ModelInfo(name, ("Tree",), score_threshold=0.4))
    before = copied(detector)
    detector.adapt_classes(["Oak", "Pine", "Dead"])
    after = detector.model.state_dict()
    changed = {key for key in before if not torch.equal(before[key], after[key])}
    assert changed == {f"head.classification_head.cls_logits.{part}" for part in ("weight", "bias")}
    assert after["head.classification_head.cls_logits.bias"].numel() == 3 * 9 if name == DEEPFOREST else True
    assert detector.info.labels == ("Oak", "Pine", "Dead")
    assert detector.model.score_thresh == 0.4


@pytest.mark.parametrize(
    ("labels", "wanted", "kept"),
    [
        (("Tree",), ("Dead", "Tree"), "Tree"),
        (("Oak", "Pine", "Dead"), ("Pine",), "Pine"),
        (("A", "B"), ("B", "C"), "B"),
    ],
)
def test_kept_classes_give_the_same_scores(labels: tuple[str, ...], wanted: tuple[str, ...], kept: str) -> None:
    torch.manual_seed(3)
    detector = CrownDetector(ModelInfo(SMALL, labels))
    torch.nn.init.normal_(detector.model.head.classification_head.cls_logits.bias)
    levels = [torch.rand(1, 64, 8, 8)]

    def logits() -> torch.Tensor:
        with torch.no_grad():
            answer: torch.Tensor = detector.model.head.classification_head(levels)
        return answer[..., detector.info.labels.index(kept)]

    before = logits()
    detector.adapt_classes(wanted, exactly=True)
    assert detector.info.labels == wanted
    torch.testing.assert_close(logits(), before)


def test_files_are_read_as_numbers_of_one_kind(tmp_path: Path, small: State) -> None:
    doubles = {name: value.double() for name, value in small.items()}
    save_weights(tmp_path / "model.safetensors", doubles, INFO)
    assert {value.dtype for value in load_file(tmp_path / "model.safetensors").values()} == {torch.float64}
    state, _ = load_weights(tmp_path / "model.safetensors")
    assert {value.dtype for value in state.values()} == {torch.float32}
    assert np.isfinite(sum(float(value.sum()) for value in state.values()))
