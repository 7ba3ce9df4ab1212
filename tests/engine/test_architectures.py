"""Architectures: the tensors of DeepForest's network, the small network, and which parameters are trained."""

from __future__ import annotations

import pytest
import torch
from torchvision.models.detection import retinanet_resnet50_fpn
from torchvision.ops.misc import FrozenBatchNorm2d

from deepforest_qgis.common.errors import ModelFileError
from deepforest_qgis.model.architectures import (
    ARCHITECTURES,
    DEEPFOREST,
    LITE2,
    SMALL,
    backbone_body,
    build,
    count_parameters,
    freeze_backbone,
)
from deepforest_qgis.model.detector import CrownDetector, Optimization
from deepforest_qgis.model.model_info import ModelInfo
from deepforest_qgis.model.pyramid import FixedNorm


def test_deepforests_network_has_its_tensors() -> None:
    state = build(DEEPFOREST, 1).state_dict()
    assert len(state) == 301
    assert sum(value.numel() for value in state.values()) == 32_254_189
    # DeepForest makes its network with this call; given weights it takes frozen norms, which have no batch counters.
    theirs = retinanet_resnet50_fpn(weights=None, weights_backbone=None, num_classes=1).state_dict()
    expected = {n: v.shape for n, v in theirs.items() if not n.endswith("num_batches_tracked")}
    assert {name: value.shape for name, value in state.items()} == expected


def test_deepforests_network_freezes_the_same_parameters() -> None:
    network = build(DEEPFOREST, 1)
    frozen = {name.split(".")[2] for name, p in network.named_parameters() if not p.requires_grad}
    assert frozen == {"conv1", "layer1"}
    assert (network.score_thresh, network.nms_thresh) == (0.1, 0.05)
    assert (network.transform.min_size, network.transform.max_size) == ((800,), 1333)
    assert network.anchor_generator.num_anchors_per_location() == [9] * 5


@pytest.mark.parametrize("name", [DEEPFOREST, SMALL, LITE2])
def test_no_norm_changes_with_the_batch(name: str) -> None:
    norms = [module for module in build(name, 2).modules() if "Norm" in type(module).__name__]
    assert not any(isinstance(norm, torch.nn.modules.batchnorm._BatchNorm) for norm in norms)
    assert any(isinstance(norm, (FrozenBatchNorm2d, FixedNorm)) for norm in norms)


def test_the_small_network_is_small() -> None:
    assert count_parameters(build(SMALL, 1))[0] < 4e6


@pytest.mark.parametrize("name", [DEEPFOREST, SMALL, LITE2])
def test_freezing_leaves_pyramid_and_heads(name: str) -> None:
    network = build(name, 1)
    freeze_backbone(network)
    learning = {n.split(".")[0] + "." + n.split(".")[1] for n, p in network.named_parameters() if p.requires_grad}
    assert learning == {"backbone.fpn", "head.classification_head", "head.regression_head"}
    total, trainable = count_parameters(network)
    assert 0 < trainable < total


def test_an_unknown_architecture_is_refused() -> None:
    with pytest.raises(ModelFileError, match=f"'yolo' is unknown.*{DEEPFOREST}"):
        build("yolo", 1)
    assert set(ARCHITECTURES) == {DEEPFOREST, SMALL, LITE2}


def test_under_half_precision_boxes_stay_exact() -> None:
    """bfloat16 has a significand of 8 bits: coordinates around 400 pixels would be wrong by up to two pixels."""
    torch.manual_seed(1)
    detector = CrownDetector(ModelInfo(SMALL, ("Tree",))).eval()
    detector.model.score_thresh = 0.0
    sides = detector.model.head.regression_head.bbox_reg
    torch.nn.init.normal_(sides.weight, std=8.0)
    torch.nn.init.constant_(sides.bias, 2.7)  # in bfloat16 still no whole number of pixels
    with torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16):
        (found,) = detector([torch.rand(3, 416, 416)])
    assert found["boxes"].dtype == torch.float32
    assert len(found["boxes"]) > 10
    fine = found["boxes"][(found["boxes"] > 256) & (found["boxes"] < 415)]  # where a bfloat16 is an even number
    assert (fine != fine.bfloat16().float()).float().mean() > 0.9


# -- How weights are changed -------------------------------------------------------------------


@pytest.mark.parametrize(("name", "kind"), [("sgd", torch.optim.SGD), ("adamw", torch.optim.AdamW)])
def test_the_learning_rate_rises_then_falls(name: str, kind: type) -> None:
    wanted = Optimization(name=name, learning_rate=0.01, total_steps=100)
    plan = CrownDetector(ModelInfo(SMALL, ("Tree",)), wanted).configure_optimizers()
    optimizer, schedule = plan["optimizer"], plan["lr_scheduler"]["scheduler"]
    assert isinstance(optimizer, kind)
    rates = []
    for _ in range(100):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        schedule.step()
    best = rates.index(max(rates))
    assert best < 10
    assert max(rates) == pytest.approx(0.01)
    assert rates[:best] == sorted(rates[:best])
    assert rates[best:] == sorted(rates[best:], reverse=True)
    assert 0 < rates[-1] < 0.001


def test_frozen_parts_are_not_given_to_the_optimizer() -> None:
    detector = CrownDetector(ModelInfo(SMALL, ("Tree",)), Optimization(freeze=True))
    detector.setup("fit")
    given = {id(p) for group in detector.configure_optimizers()["optimizer"].param_groups for p in group["params"]}
    assert not given & {id(p) for p in backbone_body(detector.model).parameters()}
    assert given


# -- Norms of the small network ----------------------------------------------------------------


def test_a_fixed_norm_equals_torchvisions_with_trainable_scale_and_shift() -> None:
    torch.manual_seed(2)
    frozen, fixed = FrozenBatchNorm2d(8), FixedNorm(8)
    state = {name: torch.rand_like(value) + 0.5 for name, value in frozen.state_dict().items()}
    frozen.load_state_dict(state)
    fixed.load_state_dict(state)
    images = torch.rand(3, 8, 5, 7)
    torch.testing.assert_close(fixed.train()(images), frozen(images))
    assert {name for name, _ in fixed.named_parameters()} == {"weight", "bias"}
    fixed(images).sum().backward()
    assert fixed.running_mean.equal(state["running_mean"])
