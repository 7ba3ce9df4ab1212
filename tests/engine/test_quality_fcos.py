"""Assignment, losses and decoding of the bundled detector's network."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from torchvision.models.detection.image_list import ImageList

from deepforest_qgis.model.architectures import LITE2, HeadOutput, anchors_of, build, count_parameters, decode_boxes
from deepforest_qgis.model.assignment import assign_cells, cell_weights
from deepforest_qgis.model.efficientnet_lite import FoldedConv

SIDE = 416
LEVELS = ((4, 104), (8, 52), (16, 26))  # stride, cells along a side
GRIDS = [(count, count) for _, count in LEVELS]


@pytest.fixture(scope="module")
def network() -> torch.nn.Module:
    torch.manual_seed(0)
    return build(LITE2, 1).eval()


@pytest.fixture(scope="module")
def anchors(network: torch.nn.Module) -> torch.Tensor:
    return anchors_of(network, _head({}))[0]


def _head(outputs: dict[str, torch.Tensor]) -> HeadOutput:
    batch = ImageList(torch.zeros(1, 3, SIDE, SIDE), [(SIDE, SIDE)])
    return HeadOutput(outputs, batch, GRIDS, [(SIDE, SIDE)])


def random_crowns(seed: int, count: int = 40) -> np.ndarray:
    rng = np.random.default_rng(seed)
    side, ratio = np.exp(rng.uniform(np.log(6), np.log(250), count)), np.exp(rng.normal(0, 0.2, count))
    centre, half = rng.uniform(0, SIDE, (count, 2)), np.stack([side * ratio, side / ratio], 1) / 2
    boxes = np.concatenate([(centre - half).clip(0, SIDE), (centre + half).clip(0, SIDE)], 1).astype(np.float32)
    return boxes[(boxes[:, 2:] - boxes[:, :2]).min(1) > 3]


def assigned_by_loops(crowns: np.ndarray) -> dict[int, int]:
    """The rule of the docstring, crown by crown and cell by cell."""
    cells = [((x + 0.5) * s, (y + 0.5) * s, s) for s, n in LEVELS for y in range(n) for x in range(n)]
    best: dict[int, tuple[int, float]] = {}
    for number, (x0, y0, x1, y1) in enumerate(crowns.astype(float)):
        accepted, first, fallback = [], 0, None
        for level, (stride, count) in enumerate(LEVELS):
            indices = range(first, first + count**2)
            first += count**2
            distance = {i: math.dist(cells[i][:2], ((x0 + x1) / 2, (y0 + y1) / 2)) for i in indices}
            candidates = sorted(indices, key=distance.__getitem__)[:9]
            ious = []
            for i in candidates:
                x, y, half = cells[i][0], cells[i][1], 4 * stride
                width = max(0, min(x1, x + half) - max(x0, x - half))
                both = width * max(0, min(y1, y + half) - max(y0, y - half))
                ious.append(both / ((x1 - x0) * (y1 - y0) + 4 * half**2 - both))
            fallback = fallback or (candidates[0], ious[0])
            ratio = math.sqrt((x1 - x0) * (y1 - y0)) / (8 * stride)
            if (ratio > 2 and level < 2) or (ratio < 0.5 and level > 0):
                continue
            for i, iou in zip(candidates, ious, strict=True):
                within = x0 < cells[i][0] < x1 and y0 < cells[i][1] < y1
                if within and iou >= np.mean(ious) - 1e-4:
                    accepted.append((i, iou))
        for i, iou in accepted or [fallback]:
            if iou > best.get(i, (-1, -1.0))[1]:
                best[i] = (number, iou)
    return {i: number for i, (number, _) in best.items()}


def test_the_network_has_five_million_parameters(network: torch.nn.Module) -> None:
    assert count_parameters(network) == (4_996_165, 4_996_165)


@pytest.mark.parametrize("seed", range(3))
def test_crowns_are_assigned_as_by_loops(anchors: torch.Tensor, seed: int) -> None:
    crowns = random_crowns(seed)
    found = assign_cells(torch.from_numpy(crowns), anchors, GRIDS)
    assert {int(i): int(found[i]) for i in torch.where(found >= 0)[0]} == assigned_by_loops(crowns)
    assert set(found.tolist()) - {-1} == set(range(len(crowns)))


@pytest.mark.parametrize(("side", "levels"), [(10, 1), (40, 2), (60, 2), (100, 2), (140, 1)])
def test_a_crown_belongs_to_adjacent_levels(anchors: torch.Tensor, side: int, levels: int) -> None:
    crown = torch.tensor([[200.0, 200.0, 200.0 + side, 200.0 + side]])
    cells = torch.where(assign_cells(crown, anchors, GRIDS) >= 0)[0]
    borders = np.cumsum([count**2 for _, count in LEVELS])
    assert len(set(np.searchsorted(borders, cells.numpy(), "right"))) == levels


def test_no_crowns_are_assigned_to_no_cell(anchors: torch.Tensor) -> None:
    assert (assign_cells(torch.zeros(0, 4), anchors, GRIDS) == -1).all()


def test_ignored_regions_have_no_gradient(network: torch.nn.Module, anchors: torch.Tensor) -> None:
    logits = torch.zeros(1, len(anchors), 1, requires_grad=True)
    outputs = {"cls_logits": logits, "bbox_regression": torch.ones(1, len(anchors), 4)}
    target = {
        "boxes": torch.zeros(0, 4),
        "labels": torch.zeros(0, dtype=torch.int64),
        "regions": torch.tensor([[0.0, 0.0, 200.0, SIDE]]),
        "region_weights": torch.zeros(1),
    }
    losses = network.compute_loss([target], outputs, [anchors], [count**2 for _, count in LEVELS])
    sum(losses.values()).backward()
    ignored = (anchors[:, 0] + anchors[:, 2]) / 2 < 200
    assert (logits.grad[0, ignored] == 0).all()
    assert (logits.grad[0, ~ignored] != 0).all()


def test_the_smallest_weight_of_a_cell_counts(anchors: torch.Tensor) -> None:
    regions = torch.tensor([[0.0, 0.0, 100.0, 100.0], [50.0, 50.0, 150.0, 150.0]])
    weights = cell_weights(regions, torch.tensor([0.5, 0.2]), anchors)
    middles = (anchors[:, :2] + anchors[:, 2:]) / 2
    both = ((middles > 50) & (middles < 100)).all(1)
    assert (weights[both] == 0.2).all()
    assert (weights[(middles > 150).any(1)] == 1).all()


def test_boxes_are_decoded_to_the_assigned_crowns(network: torch.nn.Module, anchors: torch.Tensor) -> None:
    crowns = torch.tensor([[10.0, 20.0, 41.0, 55.0], [200.0, 210.0, 290.0, 280.0], [300.0, 40.0, 309.0, 52.0]])
    found = assign_cells(crowns, anchors, GRIDS)
    cells = torch.where(found >= 0)[0]
    truth, stride = crowns[found[cells]], anchors[cells, 2] - anchors[cells, 0]
    middles = (anchors[cells, :2] + anchors[cells, 2:]) / 2
    sides, logits = torch.ones(1, len(anchors), 4), torch.full((1, len(anchors), 1), -9.0)
    sides[0, cells] = torch.cat([middles - truth[:, :2], truth[:, 2:] - middles], 1) / stride[:, None]
    logits[0, cells] = 5.0
    (detections,) = decode_boxes(network, _head({"cls_logits": logits, "bbox_regression": sides}), 0.05)
    order = detections["boxes"][:, 0].argsort()
    torch.testing.assert_close(detections["boxes"][order], crowns, atol=1e-4, rtol=0)


def test_a_perfect_box_has_the_smallest_loss(network: torch.nn.Module, anchors: torch.Tensor) -> None:
    crowns = torch.tensor([[100.0, 100.0, 140.0, 140.0]])
    found = assign_cells(crowns, anchors, GRIDS)
    cells = torch.where(found >= 0)[0]
    middles, stride = (anchors[cells, :2] + anchors[cells, 2:]) / 2, anchors[cells, 2] - anchors[cells, 0]
    perfect = torch.cat([middles - crowns[0, :2], crowns[0, 2:] - middles], 1) / stride[:, None]
    target = {"boxes": crowns, "labels": torch.zeros(1, dtype=torch.int64)}
    losses = []
    for factor in (1.0, 1.2, 0.8):
        sides, logits = torch.ones(1, len(anchors), 4), torch.full((1, len(anchors), 1), -9.0)
        sides[0, cells], logits[0, cells] = perfect * factor, 9.0
        outputs = {"cls_logits": logits, "bbox_regression": sides}
        losses.append(network.compute_loss([target], outputs, [anchors], [count**2 for _, count in LEVELS]))
    total = [float(sum(one.values())) for one in losses]
    assert total[0] < 1e-3
    assert min(total[1:]) > 10 * total[0]


@pytest.mark.parametrize(("iou", "score"), [(0.25, 0.25 / 0.7), (0.5, 0.5 / 0.7), (0.8, 1 - 1e-6)])
def test_the_target_score_is_full_from_an_iou_of_0_7(
    network: torch.nn.Module, anchors: torch.Tensor, iou: float, score: float
) -> None:
    crowns = torch.tensor([[100.0, 100.0, 140.0, 140.0]])
    cells = torch.where(assign_cells(crowns, anchors, GRIDS) >= 0)[0]
    middles, stride = (anchors[cells, :2] + anchors[cells, 2:]) / 2, anchors[cells, 2] - anchors[cells, 0]
    sides, logits = torch.ones(1, len(anchors), 4), torch.full((1, len(anchors), 1), -20.0)
    # Boxes inside the crown, whose sides are shorter by one factor: its square is the IoU.
    sides[0, cells] = (
        math.sqrt(iou) * torch.cat([middles - crowns[0, :2], crowns[0, 2:] - middles], 1) / stride[:, None]
    )
    target = {"boxes": crowns, "labels": torch.zeros(1, dtype=torch.int64)}
    losses = {}
    for given in (score, score - 0.1):
        logits[0, cells] = math.log(given / (1 - given))
        outputs = {"cls_logits": logits, "bbox_regression": sides}
        cells_of_levels = [count**2 for _, count in LEVELS]
        losses[given] = float(network.compute_loss([target], outputs, [anchors], cells_of_levels)["classification"])
    assert losses[score] < 1e-5
    assert losses[score - 0.1] > 1e-3 * len(cells) / 48


@pytest.mark.parametrize(("kernel", "stride"), [(3, 1), (3, 2), (5, 1), (5, 2)])
def test_depthwise_convolutions_have_float32_gradients_under_bfloat16(kernel: int, stride: int) -> None:
    torch.manual_seed(0)
    layer = FoldedConv(16, 16, kernel, stride, groups=16, activation=False)
    images = torch.randn(2, 16, 24, 24, dtype=torch.bfloat16)
    # Values that bfloat16 represents exactly, so that only the numerical precision of the convolution differs.
    weights = torch.randn_like(layer(images.float())).to(torch.bfloat16).double()

    with torch.autocast("cpu", torch.bfloat16):
        features = layer(images)
    assert features.dtype == torch.bfloat16  # as the layers before and after it
    (features.double() * weights).sum().backward()
    found = layer.weight.grad.clone()

    layer.zero_grad()
    (layer.double()(images.double()) * weights).sum().backward()
    torch.testing.assert_close(found.double(), layer.weight.grad, rtol=1e-5, atol=1e-4)
