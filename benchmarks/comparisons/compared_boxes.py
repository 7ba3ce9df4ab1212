"""Rows of predictions: images, tiles and the limit of detections of an image."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import torch
from deepforest import predict as reference_predict
from PIL import Image
from scipy.spatial import KDTree

from deepforest_qgis.array_types import FloatArray
from deepforest_qgis.crowns.matching import match, overlaps, scores

from .reference_models import (
    BOX_BOUND,
    SAMPLES,
    SCORE_BOUND,
    YELLOWSTONE,
    Models,
    Ours,
    Reference,
    Row,
    ask,
    ours,
    quiet,
    resize,
    say,
)

IMAGES = (
    "OSBS_029.png",
    "SOAP_031.png",
    "SOAP_061.png",
    "2019_YELL_2_541000_4977000_image_crop.png",
    "AWPE Pigeon Lake 2020 DJI_0005.JPG",
)


@dataclass(frozen=True)
class Found:
    """Detections of one image: boxes (N, 4) in pixels, scores (N,), class names (N,)."""

    boxes: FloatArray
    scores: FloatArray
    labels: npt.NDArray[np.object_]

    def __len__(self) -> int:
        return len(self.boxes)


@contextlib.contextmanager
def before_the_cast() -> Iterator[dict[str, Any]]:
    """Record DeepForest's boxes before they are rounded to whole pixels, and the indices of those it keeps."""
    recorded: dict[str, Any] = {}
    transform, suppress = reference_predict.transform_coordinates, reference_predict.nms

    def to_image(boxes: pd.DataFrame) -> Any:
        shift = boxes[["window_xmin", "window_ymin", "window_xmin", "window_ymin"]].to_numpy(float)
        recorded["boxes"] = boxes[["xmin", "ymin", "xmax", "ymax"]].to_numpy(float) + shift
        return transform(boxes)

    def keep(boxes: torch.Tensor, **given: Any) -> torch.Tensor:
        recorded.setdefault("boxes", boxes.numpy().astype(float))
        recorded["kept"] = suppress(boxes=boxes, **given)
        return recorded["kept"]

    reference_predict.transform_coordinates, reference_predict.nms = to_image, keep
    try:
        yield recorded
    finally:
        reference_predict.transform_coordinates, reference_predict.nms = transform, suppress


def find(model: Any, path: Path, **tiling: Any) -> Found:
    """Detections of a model of either program in a whole image or, with ``tiling``, window by window."""
    with quiet(), before_the_cast() as recorded:
        table = model.predict_tile(path=str(path), **tiling) if tiling else model.predict_image(path=str(path))
    if table is None:
        return Found(np.zeros((0, 4)), np.zeros(0), np.zeros(0, object))
    boxes = table[["xmin", "ymin", "xmax", "ymax"]].to_numpy(float)
    if recorded:
        floats = recorded["boxes"][recorded["kept"].numpy()] if "kept" in recorded else recorded["boxes"]
        if not np.array_equal(np.trunc(floats), boxes):
            raise RuntimeError("The recorded boxes are not those that DeepForest returned.")
        boxes = floats
    return Found(boxes, table["score"].to_numpy(float), table["label"].to_numpy(object))


def compare(what: str, mine: Found, theirs: Found) -> Row:
    """Compare the count, and score, class and coordinates of every box."""
    by_box, by_score = _differences(mine, theirs)
    return Row(
        what,
        f"{len(mine)} boxes",
        f"{len(theirs)} boxes",
        "other boxes" if np.isinf(by_box) else f"{by_box:.4f} px, score {by_score:.1e}",
        f"same count, {BOX_BOUND} px, score {SCORE_BOUND:g}",
        len(theirs) > 0 and by_box <= BOX_BOUND and by_score <= SCORE_BOUND,
    )


def _differences(mine: Found, theirs: Found) -> tuple[float, float]:
    """Largest difference of coordinates (pixels) and scores of boxes paired one-to-one; infinite without a match."""
    if len(mine) != len(theirs) or not len(mine):
        return (0.0, 0.0) if len(mine) == len(theirs) else (float("inf"), float("inf"))
    number = {label: 1e6 * index for index, label in enumerate(sorted({*mine.labels, *theirs.labels}))}
    places = [np.column_stack([one.boxes, [number[label] for label in one.labels]]) for one in (mine, theirs)]
    apart, partner = KDTree(places[1]).query(places[0], p=np.inf)
    if apart.max() >= 1e5 or len(np.unique(partner)) < len(mine):
        return float("inf"), float("inf")
    return float(apart.max()), float(np.abs(mine.scores - theirs.scores[partner]).max())


def images(models: Models, names: Sequence[str] = IMAGES) -> list[Row]:
    """Whole images, predicted by both programs; the first also with two classes."""
    rows = []
    for hub, asked, kinds in ((models.hub, names, ""), (models.hub_of_kinds, names[:1], ", two classes")):
        mine, theirs = ours(hub, models.folder), ask(hub, models.folder)
        resize([mine, theirs], models.min_size)
        for name in asked:
            image, what = _lossless(name, models.folder), f"predict_image, compatible mode{kinds}: {name}"
            if image.name != name:
                what += ", same decoder"
                found = find(mine, SAMPLES / name), find(theirs, SAMPLES / name)
                rows.append(how_far(f"predict_image, with different JPEG decoders: {name}", *found))
            rows.append(compare(what, find(mine, image), find(theirs, image)))
    return rows


def _lossless(name: str, folder: Path) -> Path:
    """The image, converted to PNG if it is a JPEG, because GDAL and Pillow decode JPEG with small differences."""
    if Path(name).suffix.lower() not in (".jpg", ".jpeg"):
        return SAMPLES / name
    made = folder / f"{Path(name).stem}.png"
    with Image.open(SAMPLES / name) as image:
        image.save(made)
    return made


def tile(models: Models, path: Path, what: str) -> list[Row]:
    """A tile, predicted by both programs and by this engine in default mode: windows, merging and NMS."""
    tiling = {"patch_size": 400, "patch_overlap": 0.05, "iou_threshold": 0.15}
    pair = ours(models.hub, models.folder), ask(models.hub, models.folder)
    own = ours(models.hub, models.folder, compatible=False)
    resize([*pair, own], models.min_size)
    found = []
    for who, one in zip(("ours", "DeepForest", "ours, default mode"), (*pair, own), strict=True):
        say(f"    {who}: looking at {what}")
        found.append(find(one, path, **tiling))
    mine, theirs, by_default = found
    return [
        compare(f"predict_tile, compatible mode: {what}", mine, theirs),
        how_far(f"predict_tile, default mode: {what}", by_default, theirs),
    ]


def how_far(what: str, mine: Found, theirs: Found) -> Row:
    """Difference of two predictions: F1 with one as reference; IoU and scores of the matched boxes."""
    pairs = match(overlaps(mine.boxes, theirs.boxes), 0.4)
    f1 = scores(len(pairs), len(mine) - len(pairs), len(theirs) - len(pairs)).f1 or 0.0
    iou = pairs.iou.mean() if len(pairs) else 0.0
    apart = np.abs(mine.scores[pairs.pred] - theirs.scores[pairs.truth]).max(initial=0.0)
    return Row(
        what,
        f"{len(mine)} boxes",
        f"{len(theirs)} boxes",
        f"F1 {f1:.4f} at IoU 0.4, mean IoU {iou:.4f}, scores up to {apart:.1e}",
        "none (informative)",
        None,
    )


def cap(models: Models, nms: float = 0.5, name: str = "SOAP_031.png") -> list[Row]:
    """An image with more than 300 detections after NMS at ``nms``: DeepForest drops the rest, default mode does not."""
    dense = {"nms_thresh": nms, "score_thresh": 0.05}
    pair = ours(models.hub, models.folder, **dense), ask(models.hub, models.folder, **dense)
    own = ours(models.hub, models.folder, compatible=False, **dense)
    resize([*pair, own], models.min_size)
    mine, theirs, more = (find(one, SAMPLES / name) for one in (*pair, own))
    return [
        compare(f"more than 300 in an image, compatible mode: {name}", mine, theirs),
        Row(
            f"more than 300 in an image, default mode: {name}",
            f"{len(more)} boxes" + (", the limit of this engine" if len(more) == own.model.detections_per_img else ""),
            f"{len(theirs)} boxes",
            f"{len(more) - len(theirs)} dropped by DeepForest",
            "more than 0",
            len(theirs) == 300 < len(more),
        ),
    ]


def from_coco(models: Models, name: str = "OSBS_029.png") -> list[Row]:
    """A checkpoint opened by DeepForest without a model name: constructed from COCO weights, epsilon 0 in its norms.

    torchvision sets their epsilon to 0 for those weights and leaves 1e-5 for all others, so what DeepForest answers
    depends on how it was constructed. Ours is always 1e-5, as for a released model.
    """
    with quiet():
        settings = {"accelerator": "cpu", "log_root": str(models.folder / "logs")}
        mine = Ours.load_from_checkpoint(models.folder / "tree.ckpt", config_args={**settings, "compatible": True})
        nameless = {**settings, "model": {"name": None}}
        theirs = Reference.load_from_checkpoint(models.folder / "tree.ckpt", config_args=nameless)
    resize([mine, theirs], models.min_size)
    found = find(mine, SAMPLES / name), find(theirs, SAMPLES / name)
    return [
        how_far(
            f"checkpoint in a DeepForest model initialized from COCO (epsilon 0 in its normalization layers): {name}",
            *found,
        )
    ]


def crop(path: Path, side: int = 900) -> Path:
    """A part of the Yellowstone image, for a shorter run time."""
    with Image.open(SAMPLES / YELLOWSTONE) as image:
        image.crop((300, 300, 300 + side, 300 + side)).save(path)
    return path
