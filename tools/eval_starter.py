"""Evaluates a model on annotated imagery with the prediction workflow: the tables of docs/models.md.

    .venv/bin/python tools/eval_starter.py DATA                    # `make eval-starter DATA=…`, the bundled model
    .venv/bin/python tools/eval_starter.py DATA --model my.safetensors --pictures folder
    .venv/bin/python tools/eval_starter.py --few 50 --model base.safetensors    # gain from few annotations

DATA is a folder with val.csv, as for tools/starter.py. Crowns are pooled over the images of a source and matched
one-to-one with an IoU above 0.4. The last columns compare the diameters of predicted with those of annotated crowns, in
metres at 10 cm per pixel: bias and RMSE of the matched crowns, and the Kolmogorov-Smirnov distance of the distributions
of all and of the matched crowns.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pyogrio
import shapely

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

from starter import SIDES, TEST_IMAGES, read_pixels, sources  # noqa: E402

from deepforest_qgis import get_data  # noqa: E402
from deepforest_qgis.common.events import Listener  # noqa: E402
from deepforest_qgis.common.jobs import FineTuneJob, PredictJob, RasterInput, VectorInput  # noqa: E402
from deepforest_qgis.crowns.annotation_csv import read_csv  # noqa: E402
from deepforest_qgis.crowns.diameters import bias_and_rmse, ks_distance  # noqa: E402
from deepforest_qgis.crowns.matching import Pairs, match, overlaps  # noqa: E402
from deepforest_qgis.imagery.raster import Raster  # noqa: E402
from deepforest_qgis.model.detections import Detections  # noqa: E402
from deepforest_qgis.model.detector import MIN_SCORE  # noqa: E402
from deepforest_qgis.model.hub import locate_model  # noqa: E402
from deepforest_qgis.model.metrics import MATCH_IOU, f1_by_image, threshold_curve  # noqa: E402
from deepforest_qgis.model.weights import load_weights  # noqa: E402
from deepforest_qgis.utilities import read_pascal_voc  # noqa: E402
from deepforest_qgis.workflows.predict import prediction  # noqa: E402
from deepforest_qgis.workflows.train import training  # noqa: E402

__all__ = ["evaluate", "few"]

TESTS = (
    ("Yellowstone test tile", TEST_IMAGES[0], "2019_YELL_2_541000_4977000_image_crop.xml"),
    ("OSBS_029", "OSBS_029.tif", "OSBS_029.csv"),
)
SAMPLES = ROOT / ".samples"
METRES = 0.1  # per pixel
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

    def add(self, image: Path, truth: Boxes, model: Path | None) -> float:
        """Predict one more image; returns its area in hectares, assuming 10 cm per pixel."""
        found, hectares = predict(image, model)
        self.images.append(image)
        self.found.append(found)
        self.truth.append(Detections(truth, np.ones(len(truth)), np.zeros(len(truth), np.int64)))
        return hectares

    def diameters(self, threshold: float) -> str:
        """Cells of the table: bias, RMSE, and the Kolmogorov-Smirnov distances of all and of the matched crowns."""
        found: list[Boxes] = []
        truth: list[Boxes] = []
        hits: list[Boxes] = []
        for one, drawn in zip(self.found, self.truth, strict=True):
            boxes = one.boxes[one.scores >= threshold]
            pairs = matches(boxes, drawn.boxes)
            found.append(diameters(boxes))
            truth.append(diameters(drawn.boxes))
            hits.append(np.stack([truth[-1][pairs.truth], found[-1][pairs.pred]]))
        matched = np.concatenate(hits, axis=1)
        bias, rmse = bias_and_rmse(*matched) or (None, None)
        distances = ks_distance(np.concatenate(found), np.concatenate(truth)), ks_distance(*matched)
        return " | ".join(
            "–" if value is None else format(value, spec)
            for value, spec in zip((bias, rmse, *distances), ("+.2f", ".2f", ".2f", ".2f"), strict=True)
        )


def diameters(boxes: Boxes) -> Boxes:
    """Diameters of boxes in metres: the mean of width and height."""
    return METRES * (boxes[:, 2:] - boxes[:, :2]).mean(axis=1)


def matches(boxes: Boxes, truth: Boxes) -> Pairs:
    """The pairs of predicted and annotated boxes of an image that match."""
    return match(overlaps(boxes, truth), iou_threshold=MATCH_IOU)


def predict(image: Path, model: Path | None) -> tuple[Detections, float]:
    """Predictions of *Predict tile* in an image, boxes in pixels, and its area in hectares at 10 cm per pixel."""
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
                patch_size=400 if min(ref.height, ref.width) >= 400 else None,
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
    return found, ref.height * ref.width * METRES**2 / 1e4


# -- By source ---------------------------------------------------------------------------------


def evaluate(data: Path, model: Path | None, *, most: int = 0, pictures: Path | None = None) -> str:
    """The table of the model card: each source of val.csv, and the test images.

    All rows use one threshold, that with the best mean F1 over the sources. ``most``: maximum number of images per
    source, 0 for all. ``pictures``: folder for one typical image of each source with true and false positives and
    missed crowns.
    """
    table = read_csv(data / "val.csv")
    table["source"] = sources(table)
    began, hectares = time.monotonic(), 0.0
    sets: dict[str, Source] = {}
    for source, rows in table.groupby("source"):
        names = sorted(rows["image_path"].unique())
        for name in names[:: max(len(names) // most, 1)] if most else names:
            truth = rows.loc[(rows["image_path"] == name) & (rows["xmax"] > 0), SIDES].to_numpy(np.float64)
            hectares += sets.setdefault(str(source), Source()).add(data / name, truth, model)
    pooled = {source: threshold_curve(own.found, own.truth) for source, own in sets.items()}
    means = np.mean([[row.scores.f1 or 0.0 for row in rows] for rows in pooled.values()], axis=0)
    best = int(np.argmax(means))
    for title, image, drawn in TESTS:
        path = Path(get_data(drawn))
        rows = read_pascal_voc(path) if path.suffix == ".xml" else read_csv(path)
        sets[title] = Source()
        hectares += sets[title].add(Path(get_data(image)), rows[SIDES].to_numpy(np.float64), model)
        pooled[title] = threshold_curve(sets[title].found, sets[title].truth)
    seconds = time.monotonic() - began
    threshold = next(iter(pooled.values()))[best].threshold
    lines = [
        f"| {' | '.join(COLUMNS)} |",
        "|---" * len(COLUMNS) + "|",
    ]
    for title, rows_at in pooled.items():
        at = rows_at[best].scores
        own = max(row.scores.f1 or 0.0 for row in rows_at)
        count = sum(len(one.boxes) for one in sets[title].truth)
        figures = " | ".join("–" if value is None else f"{value:.2f}" for value in (at.precision, at.recall, at.f1))
        sizes = sets[title].diameters(threshold)
        lines.append(f"| {title} | {len(sets[title].images)} | {count:,} | {figures} | {own:.2f} | {sizes} |")
    if pictures is not None:
        pictures.mkdir(parents=True, exist_ok=True)
        for title, own_set in sets.items():
            draw(own_set, threshold, pictures / f"{title.replace(' ', '_')}.png")
    last = (
        f"Threshold {threshold:.3f}, with the best mean F1 of the sources ({means[best]:.3f}). IoU above 0.4, "
        f"one-to-one, crowns pooled. {seconds / hectares:.1f} s per hectare at 10 cm, including reading and writing."
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


# -- Few annotations ---------------------------------------------------------------------------


def few(model: Path | None, crowns: int, epochs: int) -> str:
    """F1 on the Yellowstone sample before and after fine-tuning on about ``crowns`` crowns of its western half.

    The crowns are all those in a square in the centre of this half; the evaluation uses the crowns centred outside the
    square. Each model uses the score threshold stored in its file.
    """
    drawn = gpd.read_file(SAMPLES / "yellowstone_crowns.gpkg")
    raster = RasterInput(str(SAMPLES / "yellowstone.tif"))
    west, south, east, north = drawn.total_bounds
    middle = shapely.Point(west + (east - west) / 4, (south + north) / 2)
    centres = drawn.geometry.centroid
    distance = np.maximum(abs(centres.x - middle.x), abs(centres.y - middle.y))
    square = middle.buffer(float(np.sort(distance)[crowns - 1]) + 0.5, cap_style="square")
    rest = drawn[~centres.within(square)]
    known = int(centres.within(square).sum())
    lines = [
        f"{known} crowns drawn in a square of {square.area / 1e4:.2f} ha, measured on the {len(rest)} others.",
        "",
        "| | precision | recall | F1 | F1 at its own best threshold |",
        "|---|---|---|---|---|",
    ]
    with tempfile.TemporaryDirectory() as folder:
        annotations, areas = Path(folder, "drawn.gpkg"), Path(folder, "areas.gpkg")
        drawn[drawn.intersects(square)].to_file(annotations)
        gpd.GeoDataFrame(geometry=[square], crs=drawn.crs).to_file(areas)
        tuned = Path(folder, "tuned.safetensors")
        training.run(
            FineTuneJob(
                str(tuned),
                raster=raster,
                annotations=VectorInput(str(annotations)),
                areas=VectorInput(str(areas)),
                model=str(model or ""),
                epochs=epochs,
            ),
            Listener(),
        )
        for title, own in (("before", model), ("after", tuned)):
            found, truth = _outside(raster, own, square, rest)
            threshold = load_weights(own or locate_model("", Listener()))[1].score_threshold
            at = threshold_curve([found], [truth], np.asarray([threshold]))[0].scores
            best = max(row.scores.f1 or 0.0 for row in threshold_curve([found], [truth]))
            lines.append(f"| {title} | {at.precision or 0:.2f} | {at.recall:.2f} | {at.f1 or 0:.3f} | {best:.3f} |")
    return "\n".join(lines)


def _outside(
    raster: RasterInput, model: Path | None, square: shapely.Polygon, rest: gpd.GeoDataFrame
) -> tuple[Detections, Detections]:
    """Predictions and annotations outside a square, boxes in metres."""
    with tempfile.TemporaryDirectory() as folder:
        output = str(Path(folder, "crowns.gpkg"))
        prediction.run(
            PredictJob(raster, output, model=str(model or ""), score_threshold=MIN_SCORE, resume=False), Listener()
        )
        found = gpd.read_file(output)
    found = found[~found.geometry.centroid.within(square)]
    none = np.zeros(len(rest), np.int64)
    return (
        Detections(shapely.bounds(found.geometry.array), found["score"].to_numpy(), np.zeros(len(found), np.int64)),
        Detections(shapely.bounds(rest.geometry.array), np.ones(len(rest)), none),
    )


def main() -> int:
    parser = argparse.ArgumentParser(description="Evaluate a model on annotated imagery.")
    parser.add_argument("data", type=Path, nargs="?")
    parser.add_argument("--model", type=Path, help="default: the bundled model")
    parser.add_argument("--most", type=int, default=0, help="maximum number of images per source")
    parser.add_argument("--pictures", type=Path, help="folder for one image per source")
    parser.add_argument(
        "--few", type=int, metavar="CROWNS", help="fine-tune on this number of crowns of the Yellowstone sample"
    )
    parser.add_argument("--epochs", type=int, default=20, help="epochs of the fine-tuning")
    given = parser.parse_args()
    if given.data is not None:
        print(evaluate(given.data, given.model, most=given.most, pictures=given.pictures))
    if given.few:
        print(few(given.model, given.few, given.epochs))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
