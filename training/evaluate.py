"""Evaluates a model on annotated imagery with the prediction workflow: the tables of docs/models.md.

    .venv/bin/python -m training.evaluate DATA                    # `make eval-starter DATA=…`, the bundled model
    .venv/bin/python -m training.evaluate DATA --model my.safetensors --pictures folder
    .venv/bin/python -m training.evaluate DATA --model fold1.safetensors fold2.safetensors    # cross-validation

DATA is described in data.py; the images of val.csv are evaluated. With several models, each one predicts its fold of
train.csv and val.csv, which it was not trained on. Crowns are pooled over the images of a source and matched one-to-one
with an IoU above 0.4. The last columns compare the diameters of predicted with those of annotated crowns, in metres at
10 cm per pixel: bias and RMSE of the matched crowns, and the Kolmogorov-Smirnov distance of the distributions of all
and of the matched crowns.
"""

from __future__ import annotations

import argparse
import math
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pandas as pd
import pyogrio
import shapely

from deepforest_qgis import get_data
from deepforest_qgis.common.events import Listener
from deepforest_qgis.common.jobs import PredictJob, RasterInput
from deepforest_qgis.crowns.annotation_csv import read_csv
from deepforest_qgis.crowns.diameters import bias_and_rmse, ks_distance
from deepforest_qgis.crowns.matching import Pairs, Scores, match, overlaps
from deepforest_qgis.imagery.raster import Raster
from deepforest_qgis.imagery.windows import DEFAULT_EXTENT_M
from deepforest_qgis.model.detections import Detections
from deepforest_qgis.model.detector import MIN_SCORE
from deepforest_qgis.model.metrics import MATCH_IOU, ThresholdMetrics, f1_by_image, threshold_curve
from deepforest_qgis.utilities import read_pascal_voc
from deepforest_qgis.workflows.predict import prediction

from .data import SIDES, TEST_IMAGES, annotated, read_pixels, sources

__all__ = ["at_threshold", "best_f1", "common_threshold", "evaluate", "f1_at", "measure", "measure_folds", "pooled"]

TESTS = (
    ("Yellowstone test tile", TEST_IMAGES[0], "2019_YELL_2_541000_4977000_image_crop.xml"),
    ("OSBS_029", "OSBS_029.tif", "OSBS_029.csv"),
)
METRES = 0.1  # per pixel, if it is not known
TOLERANCE = 0.02  # of the mean F1, for the choice of the common score threshold
COLUMNS = (
    "evaluated on",
    "images",
    "crowns",
    "precision",
    "recall",
    "F1",
    "F1 at the best threshold of the row",
    "bias of diameters (m)",
    "RMSE of diameters (m)",
    "KS distance, all",
    "KS distance, matched",
)
Boxes = npt.NDArray[np.float64]
FOUND, MISSED, WRONG = (80, 200, 80), (40, 140, 255), (230, 60, 200)  # green, orange, violet; in BGR


@dataclass
class Source:
    """All images of one source with predictions and annotations, in pixels."""

    images: list[Path] = field(default_factory=list)
    found: list[Detections] = field(default_factory=list)
    truth: list[Detections] = field(default_factory=list)

    hectares: float = 0.0

    def add(self, image: Path, truth: Boxes, model: Path | None, resolution: float = METRES) -> None:
        """Predict one more image, with a ground resolution in metres per pixel."""
        found, hectares = predict(image, model, resolution)
        self.hectares += hectares
        self.images.append(image)
        self.found.append(found)
        self.truth.append(Detections(truth, np.ones(len(truth)), np.zeros(len(truth), np.int64)))

    def extend(self, other: Source) -> None:
        """Add the images of another set."""
        self.images += other.images
        self.found += other.found
        self.truth += other.truth
        self.hectares += other.hectares

    def diameters(self, threshold: float) -> str:
        """Cells of the table: bias, RMSE, and the Kolmogorov-Smirnov distances of all and of the matched crowns."""
        found, truth, matched = self._diameters(threshold)
        bias, rmse = bias_and_rmse(*matched) or (None, None)
        distances = ks_distance(found, truth), ks_distance(*matched)
        return " | ".join(
            "–" if value is None else format(value, spec)
            for value, spec in zip((bias, rmse, *distances), ("+.2f", ".2f", ".2f", ".2f"), strict=True)
        )

    def diameter_errors(self, threshold: float) -> tuple[float, float] | None:
        """Bias and RMSE of the diameters of the matched crowns in metres; None without matches."""
        return bias_and_rmse(*self._diameters(threshold)[2])

    def _diameters(self, threshold: float) -> tuple[Boxes, Boxes, Boxes]:
        """Diameters of predicted (N,) and annotated (M,) crowns, and of matched pairs (2, K), annotated first."""
        found: list[Boxes] = []
        truth: list[Boxes] = []
        hits: list[Boxes] = []
        for one, drawn in zip(self.found, self.truth, strict=True):
            boxes = one.boxes[one.scores >= threshold]
            pairs = matches(boxes, drawn.boxes)
            found.append(diameters(boxes))
            truth.append(diameters(drawn.boxes))
            hits.append(np.stack([truth[-1][pairs.truth], found[-1][pairs.pred]]))
        return np.concatenate(found), np.concatenate(truth), np.concatenate(hits, axis=1)


def diameters(boxes: Boxes) -> Boxes:
    """Diameters of boxes in metres: the mean of width and height."""
    return METRES * (boxes[:, 2:] - boxes[:, :2]).mean(axis=1)


def matches(boxes: Boxes, truth: Boxes) -> Pairs:
    """The pairs of predicted and annotated boxes of an image that match."""
    return match(overlaps(boxes, truth), iou_threshold=MATCH_IOU)


def predict(image: Path, model: Path | None, resolution: float) -> tuple[Detections, float]:
    """Predictions of *Predict tile* in an image, boxes in pixels, and its area in hectares.

    Args:
        image: the image file.
        model: the model file; None: the bundled model.
        resolution: its ground resolution in metres per pixel.
    """
    patch = round(DEFAULT_EXTENT_M / resolution)
    with Raster(RasterInput(str(image))) as raster:
        ref = raster.ref
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder, "crowns.gpkg")
        prediction.run(
            PredictJob(
                RasterInput(str(image)),
                str(output),
                model=str(model or ""),
                score_threshold=MIN_SCORE,
                patch_size=patch if min(ref.height, ref.width) >= patch else None,
                resume=False,
            ),
            Listener(),
        )
        _, _, shapes, fields = pyogrio.raw.read(output, layer="crowns", columns=["score"])
    bounds = shapely.bounds(shapely.from_wkb(shapes)).reshape(-1, 4)
    (x0, x1), (y0, y1) = zip(
        ref.to_pixel(bounds[:, 0], bounds[:, 3]), ref.to_pixel(bounds[:, 2], bounds[:, 1]), strict=True
    )
    score = np.asarray(fields[0], np.float64)
    found = Detections(np.column_stack([x0, y0, x1, y1]), score, np.zeros(len(score), np.int64))
    return found, ref.height * ref.width * resolution**2 / 1e4


Curves = dict[str, list[ThresholdMetrics]]


def measure(
    data: Path, model: Path | None, *, most: int = 0, fold: tuple[int, int] | None = None, also: str = ""
) -> dict[str, Source]:
    """Predict annotated images, and return predictions and annotations of each source.

    Args:
        data: the data folder.
        model: the model file; None: the bundled model.
        most: maximum number of images per source; 0: all.
        fold: (i, n): the images of fold i of n of train.csv and val.csv; None: all of val.csv.
        also: a source whose images of train.csv are evaluated as well, because it was omitted from the training.
    """
    _, names = annotated(data, fold)
    table = pd.concat([read_csv(data / "train.csv"), read_csv(data / "val.csv")], ignore_index=True)
    table["source"] = sources(table)
    sets: dict[str, Source] = {}
    for source, rows in table[table["image_path"].isin(names) | (table["source"] == also)].groupby("source"):
        own = sorted(rows["image_path"].unique())
        for name in own[:: math.ceil(len(own) / most)] if most else own:
            image = rows[rows["image_path"] == name]
            truth = image.loc[image["xmax"] > 0, SIDES].to_numpy(np.float64)
            resolution = float(image["gsd_m"].fillna(METRES).iloc[0]) if "gsd_m" in image else METRES
            sets.setdefault(str(source), Source()).add(data / name, truth, model, resolution)
    return sets


def measure_folds(data: Path, models: Sequence[Path | None], *, most: int = 0) -> dict[str, Source]:
    """:func:`measure` with each of n models on its fold i of n, all folds together; a single model predicts val.csv."""
    sets: dict[str, Source] = {}
    for number, model in enumerate(models, 1):
        fold = (number, len(models)) if len(models) > 1 else None
        for title, own in measure(data, model, most=most, fold=fold).items():
            sets.setdefault(title, Source()).extend(own)
    return sets


def pooled(sets: dict[str, Source]) -> Curves:
    """Scores of each source by score threshold."""
    return {source: threshold_curve(own.found, own.truth) for source, own in sets.items()}


def common_threshold(curves: Curves) -> float:
    """The lowest score threshold whose mean F1 over the sources is within TOLERANCE of the best.

    Scores are lower on imagery that differs from the sources, where a lower threshold finds more crowns.
    """
    mean = np.mean([[row.scores.f1 or 0.0 for row in rows] for rows in curves.values()], axis=0)
    best = int(np.flatnonzero(mean >= mean.max() - TOLERANCE)[0])
    return next(iter(curves.values()))[best].threshold


def f1_at(curves: Curves, threshold: float) -> dict[str, float]:
    """F1 of each source at a threshold; 0 where it is undefined."""
    return {source: at_threshold(curve, threshold).f1 or 0.0 for source, curve in curves.items()}


def at_threshold(curve: list[ThresholdMetrics], threshold: float) -> Scores:
    """The scores of a curve at a threshold."""
    return min(curve, key=lambda row: abs(row.threshold - threshold)).scores


def best_f1(curve: list[ThresholdMetrics]) -> float:
    """The highest F1 of a curve."""
    return max(row.scores.f1 or 0.0 for row in curve)


def evaluate(
    data: Path,
    models: Sequence[Path | None],
    *,
    threshold: float | None = None,
    most: int = 0,
    pictures: Path | None = None,
) -> str:
    """The table of the model card: each source and, with one model, the test images of the DeepForest package.

    Args:
        data: the data folder.
        models: the model file; None: the bundled model. With n models, model i predicts fold i of n.
        threshold: score threshold of all rows; None: that of :func:`common_threshold`.
        most: maximum number of images per source; 0: all.
        pictures: folder for one typical image of each source with true and false positives and missed crowns.
    """
    began = time.monotonic()
    sets = measure_folds(data, models, most=most)
    curves = pooled(sets)
    if threshold is None:
        threshold = common_threshold(curves)
    mean = np.mean(list(f1_at(curves, threshold).values()))
    for title, image, drawn in TESTS if len(models) == 1 else ():
        path = Path(get_data(drawn))
        rows = read_pascal_voc(path) if path.suffix == ".xml" else read_csv(path)
        sets[title] = Source()
        sets[title].add(Path(get_data(image)), rows[SIDES].to_numpy(np.float64), models[0])
    seconds, hectares = time.monotonic() - began, sum(own.hectares for own in sets.values())
    lines = [f"| {' | '.join(COLUMNS)} |", "|---" * len(COLUMNS) + "|"]
    for title, curve in pooled(sets).items():
        at = at_threshold(curve, threshold)
        own_best = best_f1(curve)
        count = sum(len(one.boxes) for one in sets[title].truth)
        figures = " | ".join("–" if value is None else f"{value:.2f}" for value in (at.precision, at.recall, at.f1))
        sizes = sets[title].diameters(threshold)
        lines.append(f"| {title} | {len(sets[title].images)} | {count:,} | {figures} | {own_best:.2f} | {sizes} |")
    if pictures is not None:
        pictures.mkdir(parents=True, exist_ok=True)
        for title, own_set in sets.items():
            draw(own_set, threshold, pictures / f"{title.replace(' ', '_')}.png")
    last = (
        f"Threshold {threshold:.3f}, with a mean F1 of the sources of {mean:.3f}. IoU "
        f"above 0.4, one-to-one. {seconds / hectares:.1f} s per hectare, reading and writing included."
    )
    return "\n".join([*lines, "", last])


def draw(source: Source, threshold: float, path: Path) -> None:
    """The image with the median F1 of its source: true positives (green), missed crowns (orange), false positives."""
    f1s = [f1 if f1 is not None else 1.0 for f1 in f1_by_image(source.found, source.truth, threshold)]
    index = int(np.argsort(f1s)[len(f1s) // 2])
    found, truth = source.found[index], source.truth[index].boxes
    boxes = found.boxes[found.scores >= threshold]
    hits = matches(boxes, truth)
    image = cv2.resize(read_pixels(source.images[index]), None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    for number, box in enumerate(truth):
        if number not in hits.truth:
            _frame(image, box, MISSED)
    for number, box in enumerate(boxes):
        _frame(image, box, FOUND if number in hits.pred else WRONG)
    cv2.imwrite(str(path), image)


def _frame(image: npt.NDArray[np.uint8], box: Boxes, colour: tuple[int, int, int]) -> None:
    x0, y0, x1, y1 = np.round(2 * box).astype(int).tolist()
    cv2.rectangle(image, (x0, y0), (x1, y1), colour, 2)


def main() -> int:
    parser = argparse.ArgumentParser(description="Evaluate a model on annotated imagery.")
    parser.add_argument("data", type=Path)
    parser.add_argument("--model", type=Path, nargs="+", default=[None], help="default: the bundled model")
    parser.add_argument("--threshold", type=float, help="score threshold; default: chosen from the images")
    parser.add_argument("--most", type=int, default=0, help="maximum number of images per source")
    parser.add_argument("--pictures", type=Path, help="folder for one image per source")
    given = parser.parse_args()
    print(evaluate(given.data, given.model, threshold=given.threshold, most=given.most, pictures=given.pictures))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
