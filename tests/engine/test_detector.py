"""The detector compared with torchvision, and its metrics with one process and several."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

from deepforest_qgis.model import detector as module
from deepforest_qgis.model.architectures import DEEPFOREST, LITE2, SMALL
from deepforest_qgis.model.detections import Detections
from deepforest_qgis.model.detector import CrownDetector, ValidationSettings
from deepforest_qgis.model.model_info import ModelInfo


def scene(seed: int = 0) -> tuple[list[torch.Tensor], list[dict[str, torch.Tensor]]]:
    """Three images of two sizes with crowns, the last one without any."""
    generator = torch.Generator().manual_seed(seed)
    images = [torch.rand(3, *size, generator=generator) for size in ((64, 64), (48, 80), (64, 64))]
    boxes = [[[5.0, 6, 30, 28], [32, 20, 60, 50]], [[10.0, 4, 40, 30]], []]
    return images, [
        {"boxes": torch.tensor(own).reshape(-1, 4), "labels": torch.tensor([0, 1][: len(own)], dtype=torch.int64)}
        for own in boxes
    ]


@pytest.mark.parametrize("architecture", [DEEPFOREST, SMALL, LITE2])
def test_one_pass_gives_torchvisions_losses_and_detections(architecture: str) -> None:
    torch.manual_seed(3)
    detector = CrownDetector(ModelInfo(architecture, ("Oak", "Pine"), score_threshold=0.3))
    network = detector.model.eval()
    network.transform.min_size = (96,)
    images, targets = scene()
    for image, target in zip(images, targets, strict=True):
        losses, found = module._forward_with_losses(network, [image], [target])
        with torch.no_grad():
            network.train()
            expected = {name: float(value) for name, value in network([image], [target]).items()}
            network.eval()
            network.score_thresh = module.MIN_SCORE
            (crowns,) = network([image])
            network.score_thresh = 0.3
        assert losses[0] == pytest.approx({**expected, "loss": sum(expected.values())}, rel=1e-5)
        for name in ("boxes", "scores", "labels"):
            torch.testing.assert_close(found[0][name], crowns[name])
    assert network.score_thresh == 0.3


@pytest.mark.parametrize("architecture", [DEEPFOREST, SMALL, LITE2])
def test_losses_of_a_batch_are_means_over_images(architecture: str) -> None:
    torch.manual_seed(3)
    network = CrownDetector(ModelInfo(architecture, ("Oak", "Pine"))).model
    network.transform.min_size = (64,)
    images, targets = scene()
    images, targets = [images[0], images[2]], [targets[0], targets[2]]
    losses, _ = module._forward_with_losses(network, images, targets)
    with torch.no_grad():
        whole = network.train()(images, targets)
    for name, value in whole.items():
        assert np.mean([one[name] for one in losses]) == pytest.approx(float(value), rel=1e-5)


def box(*sides: float) -> Detections:
    return Detections(np.asarray([sides], np.float64), np.asarray([0.9]), np.asarray([0]))


def seen(*numbers: int) -> dict[tuple[int, ...], Any]:
    return {
        (number,): module.ValidationResult(box(0, 0, 10 + number, 10), box(0, 0, 10, 10), {"loss": float(number)})
        for number in numbers
    }


def test_results_of_several_processes_are_gathered_once(monkeypatch: Any) -> None:
    parts = [seen(0, 2, 4), seen(1, 3, 0)]  # the last one of the second fills its share up

    def gather(into: list[Any], own: Any) -> None:
        into[:] = parts

    monkeypatch.setattr(module.distributed, "is_initialized", lambda: True)
    monkeypatch.setattr(module.distributed, "get_world_size", lambda: 2)
    monkeypatch.setattr(module.distributed, "all_gather_object", gather)
    assert [one.losses["loss"] for one in module._from_all_processes(parts[0])] == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(("epoch", "measured"), [(0, False), (1, False), (2, True), (5, True)])
def test_metrics_are_computed_in_the_given_interval(monkeypatch: Any, epoch: int, measured: bool) -> None:
    detector = CrownDetector(ModelInfo(SMALL, ("Tree",)))
    detector.validation_settings = ValidationSettings(every_epochs=3)
    logged: dict[str, Any] = {}
    monkeypatch.setattr(CrownDetector, "current_epoch", epoch)
    monkeypatch.setattr(detector, "log", lambda name, value, **_: logged.update({name: value}))
    detector._validation = seen(0, 1)
    detector.on_validation_epoch_end()
    assert logged["val_loss"] == 0.5
    assert ("box_recall" in logged) == measured
