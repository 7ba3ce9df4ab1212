"""Trains and measures the model that ships, by the way that users train and predict.

    .venv/bin/python tools/starter.py train DATA     # `make train-starter DATA=…`; goes on where it was stopped
    .venv/bin/python tools/starter.py eval DATA      # `make eval-starter DATA=…`

DATA is a folder with train.csv and val.csv: image_path (relative to it), xmin, ymin, xmax, ymax (pixels), label,
source, gsd_m (metres, may be empty). training/starter.yml is the recipe. Neither the images of val.csv nor the three
test images of the DeepForest package are ever trained on: the pixels of every training image are compared with theirs.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import pandas as pd
import pyogrio
import shapely
import yaml

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from deepforest_qgis import get_data  # noqa: E402
from deepforest_qgis.__main__ import TerminalListener  # noqa: E402
from deepforest_qgis.crowns.annotations import clip_to_window, read_csv, write_csv  # noqa: E402
from deepforest_qgis.events import Listener  # noqa: E402
from deepforest_qgis.imagery.raster import Raster  # noqa: E402
from deepforest_qgis.jobs import FineTuneJob, PredictJob, RasterInput  # noqa: E402
from deepforest_qgis.model.figures import Detections, sweep  # noqa: E402
from deepforest_qgis.model.weights import IMAGENET_BACKBONE, STARTER, load_weights, save_weights  # noqa: E402
from deepforest_qgis.utilities import read_pascal_voc  # noqa: E402
from deepforest_qgis.workflows import predict, training  # noqa: E402

__all__ = ["evaluate", "train"]

RECIPE = ROOT / "training" / "starter.yml"
SIDES = ["xmin", "ymin", "xmax", "ymax"]
# Of the DeepForest package: for testing what ships, never for training it.
TEST_IMAGES = ("2019_YELL_2_541000_4977000_image_crop.png", "OSBS_029.png", "OSBS_029.tif", "SOAP_061.png")
TESTS = (
    ("Yellowstone test tile", TEST_IMAGES[0], "2019_YELL_2_541000_4977000_image_crop.xml"),
    ("OSBS_029", "OSBS_029.tif", "OSBS_029.csv"),
)
LEAST_SCORE = 0.05  # from where on crowns are kept, to choose the threshold among their scores
LICENCE = "GPL-3.0-or-later, as the plugin; attribution to the data's authors, see docs/models.md"
SOURCES = (
    "NEON tree evaluation plots (Zenodo 5914554, CC BY 4.0); IDTReeS 2020 (Zenodo 3934932, CC BY 4.0); Larch "
    "Casebearer, Swedish Forest Agency through LILA (CDLA-Permissive 1.0); Indonesian oil palm (CC BY 4.0); Argentina "
    "pine and suburb (MIT)"
)

Image = npt.NDArray[np.uint8]
Boxes = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Picture:
    """An annotated image: BGR pixels and boxes (N, 4) in them."""

    pixels: Image
    boxes: Boxes


# -- Data --------------------------------------------------------------------------------------


cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_ERROR)  # not of the tags that place a GeoTIFF


def read_pixels(path: Path) -> Image:
    pixels = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if pixels is None:
        raise SystemExit(f"'{path}' is no image.")
    return np.asarray(pixels, np.uint8)


def fingerprint(path: Path) -> str:
    """What the pixels of an image are, whatever file they are in."""
    pixels = read_pixels(path)
    return hashlib.sha256(repr(pixels.shape).encode() + pixels.tobytes()).hexdigest()


def refuse_test_images(data: Path, table: pd.DataFrame, held: pd.DataFrame) -> int:
    """Compare every training image with those that must not be learned; returns how many they are."""
    kept = {fingerprint(data / name): name for name in held["image_path"].unique()}
    kept |= {fingerprint(Path(get_data(name))): name for name in TEST_IMAGES}
    for name in table["image_path"].unique():
        other = kept.get(fingerprint(data / name))
        if other is not None:
            raise SystemExit(f"'{name}' of train.csv is '{other}', which is for testing only.")
    return len(kept)


def sources(table: pd.DataFrame) -> pd.Series:
    """The source of each row: the column of that name, else the folder of the image."""
    if "source" in table:
        return table["source"].fillna("").astype(str)
    return table["image_path"].str.split("/").str[0]


def pictures(data: Path, rows: pd.DataFrame, enlarge: float) -> Iterator[Picture]:
    for name, own in rows.groupby("image_path", sort=True):
        pixels = read_pixels(data / str(name))
        if enlarge != 1:
            pixels = cv2.resize(pixels, None, fx=enlarge, fy=enlarge, interpolation=cv2.INTER_CUBIC)
        yield Picture(np.asarray(pixels, np.uint8), own.loc[own["xmax"] > 0, SIDES].to_numpy(np.float64) * enlarge)


def cut(picture: Picture, side: int, rng: np.random.Generator) -> Picture:
    """A random square of ``side`` pixels, the image padded with black where it is smaller."""
    height, width = picture.pixels.shape[:2]
    x = int(rng.integers(0, max(width - side, 0) + 1))
    y = int(rng.integers(0, max(height - side, 0) + 1))
    boxes, _ = clip_to_window(picture.boxes, (x, y, side, side))
    pixels = np.zeros((side, side, 3), np.uint8)
    part = picture.pixels[y : y + side, x : x + side]
    pixels[: part.shape[0], : part.shape[1]] = part
    return Picture(pixels, boxes)


def together(four: list[Picture], side: int) -> Picture:
    """Up to four images of at most half the side, in the corners of a patch."""
    half = side // 2
    pixels = np.zeros((side, side, 3), np.uint8)
    boxes = []
    for number, one in enumerate(four):
        y, x = (number // 2) * half, (number % 2) * half
        height, width = one.pixels.shape[:2]
        pixels[y : y + height, x : x + width] = one.pixels
        boxes.append(one.boxes + np.asarray([x, y, x, y]))
    return Picture(pixels, np.concatenate(boxes))


def patches(
    data: Path, rows: pd.DataFrame, how: dict[str, Any], side: int, rng: np.random.Generator
) -> Iterator[Picture]:
    names = sorted(rows["image_path"].unique())
    if "most" in how:
        names = sorted(rng.permutation(names)[: how["most"]].tolist())
    found = list(pictures(data, rows[rows["image_path"].isin(names)], how.get("enlarge", 1)))
    small = all(max(one.pixels.shape[:2]) <= side // 2 for one in found)
    for _ in range(how.get("repeat", 1)):
        if small:
            order = rng.permutation(len(found))
            for start in range(0, len(order), 4):
                yield together([found[index] for index in order[start : start + 4]], side)
        else:
            for one in found:
                yield cut(one, side, rng)


def prepare(data: Path, folder: Path, recipe: dict[str, Any], *, yellowstone: bool) -> None:
    """Write the patches of the recipe with train.csv and val.csv into ``folder``."""
    tables = {part: read_csv(data / f"{part}.csv") for part in ("train", "val")}
    held = refuse_test_images(data, tables["train"], tables["val"])
    print(f"No training image is one of the {held} images held back.")
    rng = np.random.default_rng(recipe["seed"])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for part, table in tables.items():
        kinds = sources(table)
        rows: list[tuple[Any, ...]] = []
        count = 0
        for source, how in recipe[part].items():
            made = list(patches(data, table[kinds == source], how, recipe["side"], rng))
            if source == "neon_bench" and part == "train" and yellowstone:
                made += list(_yellowstone(recipe["side"], rng))
            for one in made:
                if len(one.boxes):
                    name = f"{part}_{source}_{count}.png"
                    count += 1
                    cv2.imwrite(str(folder / name), one.pixels)
                    rows += [(name, *np.round(box, 2), "Tree") for box in one.boxes]
            print(f"{part}, {source}: {len(made)} patches with {sum(len(one.boxes) for one in made)} crowns.")
        write_csv(folder / f"{part}.csv", pd.DataFrame(rows, columns=["image_path", *SIDES, "label"]))


def _yellowstone(side: int, rng: np.random.Generator) -> Iterator[Picture]:
    """The training image of the DeepForest package, as many random patches as cover it twice."""
    stem = "2019_YELL_2_528000_4978000_image_crop2"
    pixels = read_pixels(Path(get_data(f"{stem}.png")))
    boxes = read_pascal_voc(get_data(f"{stem}.xml"))[SIDES].to_numpy(np.float64)
    for _ in range(2 * pixels.shape[0] * pixels.shape[1] // side**2):
        yield cut(Picture(pixels, boxes), side, rng)


# -- Training ----------------------------------------------------------------------------------


def train(data: Path, work: Path, output: Path, *, yellowstone: bool = False) -> None:
    """Prepare the patches where they are missing, train or go on, and write the model, float16, to ``output``."""
    recipe = yaml.safe_load(RECIPE.read_text(encoding="utf-8"))
    folder, mark = work / "patches", work / "prepared.json"
    wanted = json.dumps([recipe["patches"], yellowstone])
    if not mark.exists() or mark.read_text() != wanted:
        prepare(data, folder, recipe["patches"], yellowstone=yellowstone)
        mark.write_text(wanted)
    config = work / "training.yml"
    sources_of = {"csv_file": str(folder / "train.csv")}
    settings = recipe["training"]
    settings["train"].update(sources_of)
    settings["validation"] = {"csv_file": str(folder / "val.csv"), "root_dir": str(folder)}
    config.write_text(yaml.safe_dump(settings), encoding="utf-8")
    trained = work / "starter.safetensors"
    listener = TerminalListener()
    training.run(
        FineTuneJob(
            str(trained),
            patches=str(folder),
            model=str(IMAGENET_BACKBONE),
            config=str(config),
            report=str(work / "report.html"),
            log_folder=str(work / "logs"),
        ),
        listener,
    )
    listener.close()
    finish(trained, output, recipe["patches"]["side"])


def finish(trained: Path, output: Path, side: int) -> None:
    """What the file must say of itself, in half the size."""
    state, info = load_weights(trained)
    info = replace(
        info,
        extent_m=side * 0.1,  # the sources whose ground resolution is known have 10 cm
        patch_px=side,
        parent="MobileNetV2 IMAGENET1K_V1",
        licence=LICENCE,
        sources=SOURCES,
    )
    save_weights(output, state, info, half=True)
    print(f"{output}: {output.stat().st_size / 1e6:.1f} MB, {info.metrics}")


# -- Measuring ---------------------------------------------------------------------------------


def evaluate(data: Path, model: Path | None, *, most: int = 0) -> str:
    """The table of the model card: each source of val.csv and the test images, through the prediction of users.

    One threshold holds for all: the one with the best mean F1 over the sources. ``most``: at most so many images of a
    source, 0 for all.
    """
    table = read_csv(data / "val.csv")
    table["source"] = sources(table)
    began, hectares = time.monotonic(), 0.0
    sets: dict[str, tuple[list[Detections], list[Detections]]] = {}
    for source, rows in table.groupby("source"):
        names = sorted(rows["image_path"].unique())
        for name in names[:: max(len(names) // most, 1)] if most else names:
            truth = rows.loc[(rows["image_path"] == name) & (rows["xmax"] > 0), SIDES].to_numpy(np.float64)
            hectares += _measure(sets, str(source), data / name, truth, model)
    pooled = {source: sweep(*both) for source, both in sets.items()}
    means = np.mean([[row.scores.f1 or 0.0 for row in rows] for rows in pooled.values()], axis=0)
    best = int(np.argmax(means))
    for title, image, drawn in TESTS:
        path = Path(get_data(drawn))
        rows = read_pascal_voc(path) if path.suffix == ".xml" else read_csv(path)
        hectares += _measure(sets, title, Path(get_data(image)), rows[SIDES].to_numpy(np.float64), model)
        pooled[title] = sweep(*sets[title])
    seconds = time.monotonic() - began
    lines = [
        "| measured on | images | crowns | precision | recall | F1 | F1 at its own best threshold |",
        "|---|---|---|---|---|---|---|",
    ]
    for title, rows_at in pooled.items():
        at = rows_at[best].scores
        own = max(row.scores.f1 or 0.0 for row in rows_at)
        count = sum(len(one.boxes) for one in sets[title][1])
        figures = " | ".join("–" if value is None else f"{value:.2f}" for value in (at.precision, at.recall, at.f1))
        lines.append(f"| {title} | {len(sets[title][0])} | {count:,} | {figures} | {own:.2f} |")
    threshold = next(iter(pooled.values()))[best].threshold
    last = (
        f"Threshold {threshold:.3f}, that of the best mean F1 of the sources ({means[best]:.3f}). IoU above 0.4, one "
        f"to one, crowns pooled. {seconds / hectares:.1f} s for each hectare at 10 cm, reading and writing included."
    )
    return "\n".join([*lines, "", last])


def _measure(sets: dict[str, Any], title: str, image: Path, truth: Boxes, model: Path | None) -> float:
    """Add what *Predict tile* finds in an image, in its pixels; returns the hectares that it would have at 10 cm."""
    with Raster(RasterInput(str(image))) as raster:
        ref = raster.ref
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder, "crowns.gpkg")
        predict.run(
            PredictJob(
                RasterInput(str(image)),
                str(output),
                model=str(model or ""),
                score_threshold=LEAST_SCORE,
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
    both = sets.setdefault(title, ([], []))
    both[0].append(Detections(np.column_stack([x0, y0, x1, y1]), score, np.zeros(len(score), np.int64)))
    both[1].append(Detections(truth, np.ones(len(truth)), np.zeros(len(truth), np.int64)))
    return ref.height * ref.width * 0.1**2 / 1e4


def main() -> int:
    parser = argparse.ArgumentParser(description="Train and measure the model that ships.")
    verbs = parser.add_subparsers(dest="verb", required=True)
    make = verbs.add_parser("train")
    make.add_argument("data", type=Path)
    make.add_argument("--work", type=Path, default=ROOT / "build" / "starter", help="patches, logs and checkpoints")
    make.add_argument("--output", type=Path, default=STARTER)
    make.add_argument("--yellowstone", action="store_true", help="learn the sample image of the demo too")
    measure = verbs.add_parser("eval")
    measure.add_argument("data", type=Path)
    measure.add_argument("--model", type=Path)
    measure.add_argument("--most", type=int, default=0, help="at most so many images of a source")
    given = parser.parse_args()
    if given.verb == "train":
        given.work.mkdir(parents=True, exist_ok=True)
        train(given.data, given.work, given.output, yellowstone=given.yellowstone)
    else:
        print(evaluate(given.data, given.model, most=given.most))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
