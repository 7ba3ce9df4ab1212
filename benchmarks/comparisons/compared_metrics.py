"""Rows of the evaluation: matches and mean average precision."""

from __future__ import annotations

import contextlib
import io
from typing import Any

import geopandas as gpd
import numpy as np
import shapely
import torch
from deepforest import IoU as reference_iou  # noqa: N813
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval
from scipy.optimize import linear_sum_assignment
from torchmetrics.detection import MeanAveragePrecision
from torchvision.ops import box_iou

from deepforest_qgis.array_types import FloatArray
from deepforest_qgis.crowns.matching import average_precision, match, overlaps

from .reference_models import Row, quiet


def _scene(rng: np.random.Generator, crowns: int, extent: float) -> tuple[FloatArray, FloatArray]:
    """Dense predicted and true crowns: all true ones displaced, some missing, some duplicated."""
    corner, size = rng.uniform(0, extent, (crowns, 2)), rng.uniform(9, 34, (crowns, 2))
    truth = np.concatenate([corner, corner + size], axis=1)
    pred = truth[rng.integers(0, crowns, int(crowns * rng.uniform(0.6, 1.6)) + 1)]
    return pred + rng.uniform(-4, 4, pred.shape), truth


def matching(count: int = 1000) -> list[Row]:
    """Matches compared with SciPy's optimal assignment on a full IoU matrix, and with DeepForest's matches."""
    rng = np.random.default_rng(4)
    mine_total, best_total, mine_count, best_count, theirs_count, worst = 0.0, 0.0, 0, 0, 0, 0.0
    for _ in range(count):
        pred, truth = _scene(rng, int(rng.integers(3, 40)), float(rng.uniform(30, 120)))
        found = match(overlaps(pred, truth), 0.4)
        table = box_iou(torch.from_numpy(pred), torch.from_numpy(truth)).numpy()
        table[table <= 0.4] = 0.0
        rows, columns = linear_sum_assignment(table, maximize=True)
        best = table[rows, columns]
        worst = max(worst, abs(float(found.iou.sum() - best.sum())))
        mine_total, best_total = mine_total + float(found.iou.sum()), best_total + float(best.sum())
        mine_count, best_count = mine_count + len(found), best_count + int((best > 0).sum())
        frames = [
            gpd.GeoDataFrame(
                {"image_path": "scene", "score": 1.0}, geometry=shapely.box(*boxes.T), index=range(len(boxes))
            )
            for boxes in (truth, pred)
        ]
        theirs_count += int((reference_iou.match_polygons(*frames)["IoU"] > 0.4).sum())
    return [
        Row(
            f"matches of {count} random scenes, compared with SciPy's optimal assignment by IoU",
            f"{mine_count} matches, IoU sum {mine_total:.6f}",
            f"{best_count} matches, IoU sum {best_total:.6f}",
            f"{worst:.1e} in the worst scene",
            "1e-9",
            worst <= 1e-9 and mine_count == best_count,
        ),
        Row(
            "matches of the same scenes, compared with DeepForest's assignment by intersection area",
            f"{mine_count} matches",
            f"{theirs_count} matches",
            f"{mine_count - theirs_count} missed by DeepForest",
            "not less",
            mine_count >= theirs_count,
        ),
    ]


def mean_average_precision(count: int = 60) -> list[Row]:
    """mAP compared with pycocotools and with torchmetrics with the backend of DeepForest."""
    rng = np.random.default_rng(5)
    names = ("pycocotools", "torchmetrics (faster_coco_eval)")
    worst, mine_values, sums = dict.fromkeys(names, 0.0), [], dict.fromkeys(names, 0.0)
    for _ in range(count):
        scene = [_scene(rng, int(rng.integers(2, 60)), 150) for _ in range(4)]
        confidence = [rng.uniform(size=len(pred)) for pred, _ in scene]
        kinds = [tuple(rng.integers(0, 2, len(side)) for side in pair) for pair in scene]
        pred, truth = (np.concatenate(side) for side in zip(*scene, strict=True))
        image = [np.repeat(np.arange(4), [len(pair[side]) for pair in scene]) for side in (0, 1)]
        kind = [np.concatenate([pair[side] for pair in kinds]) for side in (0, 1)]
        result = average_precision(
            overlaps(pred, truth, *image), np.concatenate(confidence), len(truth), kind[0], kind[1]
        )
        mine = np.asarray([result.value, result.at_50, result.at_75], float)
        mine_values.append(mine[0])
        for name, value in zip(
            names, (_by_pycocotools(scene, confidence, kinds), _by_torchmetrics(scene, confidence, kinds)), strict=True
        ):
            worst[name] = max(worst[name], float(np.abs(mine - value).max()))
            sums[name] += value[0]
    return [
        Row(
            f"mAP, AP50 and AP75 of {count} random sets of four images with two classes, compared with {name}",
            f"mean mAP {np.mean(mine_values):.6f}",
            f"mean mAP {sums[name] / count:.6f}",
            f"{worst[name]:.1e} at most",
            "1e-6",
            worst[name] <= 1e-6,
        )
        for name in names
    ]


def _xywh(boxes: FloatArray) -> list[list[float]]:
    return np.column_stack([boxes[:, :2], boxes[:, 2:] - boxes[:, :2]]).tolist()


def _by_pycocotools(scene: Any, confidence: Any, kinds: Any) -> FloatArray:
    crowns, found = [], []
    for image, ((pred, truth), sure, (pred_kind, truth_kind)) in enumerate(zip(scene, confidence, kinds, strict=True)):
        for box, kind in zip(_xywh(truth), truth_kind.tolist(), strict=True):
            given = {"id": len(crowns) + 1, "image_id": image, "category_id": kind, "bbox": box}
            crowns.append({**given, "area": box[2] * box[3], "iscrowd": 0})
        for box, kind, score in zip(_xywh(pred), pred_kind.tolist(), sure.tolist(), strict=True):
            found.append({"image_id": image, "category_id": kind, "bbox": box, "score": score})
    with contextlib.redirect_stdout(io.StringIO()):
        coco = COCO()
        coco.dataset = {
            "info": {},
            "images": [{"id": image} for image in range(len(scene))],
            "categories": [{"id": kind} for kind in range(2)],
            "annotations": crowns,
        }
        coco.createIndex()
        run = COCOeval(coco, coco.loadRes(found), "bbox")
        run.params.maxDets = [1, 10, 10_000]
        run.evaluate()
        run.accumulate()
    precision = run.eval["precision"][:, :, :, 0, 2]  # IoU, recall, class
    return np.asarray([part[part > -1].mean() for part in (precision, precision[0], precision[5])])


def _by_torchmetrics(scene: Any, confidence: Any, kinds: Any) -> FloatArray:
    with quiet():
        # Its default recall thresholds are COCO's in single precision and differ from exact recalls such as 7/20.
        metric = MeanAveragePrecision(
            backend="faster_coco_eval",
            rec_thresholds=np.linspace(0, 1, 101).tolist(),
            max_detection_thresholds=[1, 10, 10_000],
        )
        metric.update(
            [
                {"boxes": torch.from_numpy(pred), "scores": torch.from_numpy(sure), "labels": torch.from_numpy(kind)}
                for (pred, _), sure, (kind, _) in zip(scene, confidence, kinds, strict=True)
            ],
            [
                {"boxes": torch.from_numpy(truth), "labels": torch.from_numpy(kind)}
                for (_, truth), (_, kind) in zip(scene, kinds, strict=True)
            ],
        )
        values = metric.compute()
    return np.asarray([float(values[name]) for name in ("map", "map_50", "map_75")])
