"""Trains the bundled model with the fine-tuning workflow.

    .venv/bin/python tools/starter.py DATA     # `make train-starter DATA=…`; can be resumed

DATA is a folder with train.csv and val.csv: image_path (relative to it), xmin, ymin, xmax, ymax (pixels), label,
source, gsd_m (metres, may be empty). training/starter.yml is the recipe. The images of val.csv and the test images of
the DeepForest package are excluded from training: the pixels of every training image are compared with theirs.
"""

from __future__ import annotations

import argparse
import copy
import hashlib
import json
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import pandas as pd
import torch
import yaml
from torchvision.ops import box_iou

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from deepforest_qgis import get_data  # noqa: E402
from deepforest_qgis.__main__ import TerminalListener  # noqa: E402
from deepforest_qgis.common.jobs import FineTuneJob  # noqa: E402
from deepforest_qgis.crowns.annotation_csv import read_csv, write_csv  # noqa: E402
from deepforest_qgis.crowns.annotations import clip_to_window  # noqa: E402
from deepforest_qgis.model.backends import TorchBackend  # noqa: E402
from deepforest_qgis.model.detections import Detections  # noqa: E402
from deepforest_qgis.model.detector import MIN_SCORE, CrownDetector  # noqa: E402
from deepforest_qgis.model.devices import choose_device, choose_precision  # noqa: E402
from deepforest_qgis.model.metrics import MATCH_IOU, THRESHOLDS, threshold_curve  # noqa: E402
from deepforest_qgis.model.weights import IMAGENET_BACKBONE, STARTER, load_weights, save_weights  # noqa: E402
from deepforest_qgis.utilities import read_pascal_voc  # noqa: E402
from deepforest_qgis.workflows.train import training  # noqa: E402

__all__ = ["train"]

RECIPE = ROOT / "training" / "starter.yml"
SIDES = ["xmin", "ymin", "xmax", "ymax"]
# Images of the DeepForest package for testing the bundled model, never for training.
TEST_IMAGES = ("2019_YELL_2_541000_4977000_image_crop.png", "OSBS_029.png", "OSBS_029.tif", "SOAP_061.png")
LICENCE = "GPL-3.0-or-later, as the plugin; attribution to the data's authors, see docs/models.md"
SOURCES = (
    "NEON tree evaluation plots (Zenodo 5914554, CC BY 4.0); IDTReeS 2020 (Zenodo 3934932, CC BY 4.0); Larch "
    "Casebearer, Swedish Forest Agency through LILA (CDLA-Permissive 1.0); Indonesian oil palm (CC BY 4.0); Argentina "
    "pine and suburb (MIT); NEON crops without annotations"
)

Image = npt.NDArray[np.uint8]
Boxes = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Picture:
    """An annotated image: BGR pixels and boxes (N, 4) in them."""

    pixels: Image
    boxes: Boxes


# -- Data --------------------------------------------------------------------------------------


_set_log_level = getattr(cv2, "setLogLevel", None) or cv2.utils.logging.setLogLevel  # OpenCV 4, OpenCV 5
_set_log_level(2)  # errors only: no warnings about GeoTIFF tags


def read_pixels(path: Path) -> Image:
    pixels = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if pixels is None:
        raise SystemExit(f"'{path}' is not an image.")
    return np.asarray(pixels, np.uint8)


def fingerprint(path: Path) -> str:
    """Hash of the pixels of an image, independent of the file format."""
    pixels = read_pixels(path)
    return hashlib.sha256(repr(pixels.shape).encode() + pixels.tobytes()).hexdigest()


def held_back(data: Path) -> dict[str, str]:
    """Names of the images excluded from training (val.csv, test images of the package) by the hash of their pixels."""
    names = read_csv(data / "val.csv")["image_path"].unique()
    kept = {fingerprint(data / name): str(name) for name in names}
    return kept | {fingerprint(Path(get_data(name))): name for name in TEST_IMAGES}


def refuse_held_back(data: Path, table: pd.DataFrame, kept: dict[str, str]) -> None:
    """Compare every training image with the excluded ones. Raises SystemExit."""
    for name in table["image_path"].unique():
        other = kept.get(fingerprint(data / name))
        if other is not None:
            raise SystemExit(f"'{name}' of train.csv is '{other}', which is reserved for testing.")


def sources(table: pd.DataFrame) -> pd.Series:
    """The source of each row: the column of that name, else the folder of the image."""
    if "source" in table:
        return table["source"].fillna("").astype(str)
    return table["image_path"].str.split("/").str[0]


def pictures(data: Path, rows: pd.DataFrame, enlarge: float) -> Iterator[Picture]:
    for name, own in rows.groupby("image_path", sort=True):
        pixels = read_pixels(data / str(name))
        if enlarge != 1:
            how = cv2.INTER_AREA if enlarge < 1 else cv2.INTER_CUBIC
            pixels = cv2.resize(pixels, None, fx=enlarge, fy=enlarge, interpolation=how)
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


def mosaics(pool: list[Picture], count: int, side: int, rng: np.random.Generator) -> Iterator[Picture]:
    """Patches of four quarters from different sources."""
    for _ in range(count):
        chosen = rng.choice(len(pool), 4, replace=False)
        yield together([cut(pool[index], side // 2, rng) for index in chosen], side)


def prepare(data: Path, folder: Path, recipe: dict[str, Any], stage: dict[str, Any], teacher: Path | None) -> None:
    """Write the patches of a stage with train.csv and val.csv into ``folder``."""
    tables = {part: read_csv(data / f"{part}.csv") for part in ("train", "val")}
    kept = held_back(data)
    refuse_held_back(data, tables["train"], kept)
    print(f"No training image is one of the {len(kept)} excluded images.")
    rng = np.random.default_rng(recipe["seed"])
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    side = recipe["side"]
    for part, table in tables.items():
        kinds = sources(table)
        wanted = {**recipe[part], **(stage.get("also", {}) if part == "train" else {})}
        made = {
            name: list(patches(data, table[kinds == how.get("of", name)], how, side, rng))
            for name, how in wanted.items()
        }
        if part == "train":
            if stage.get("yellowstone"):
                made["yellowstone"] = list(_yellowstone(side, rng))
            if "mosaic" in recipe:
                pool = [one for own in made.values() for one in own]
                made["mosaic"] = list(mosaics(pool, recipe["mosaic"], side, rng))
            if teacher is not None:
                asked = stage["unlabelled"]
                made["unlabelled"] = list(taught(data / asked["folder"], kept, teacher, asked["score"], side, rng))
        _write(folder, part, made)


def _write(folder: Path, part: str, made: dict[str, list[Picture]]) -> None:
    rows: list[tuple[Any, ...]] = []
    for source, own in made.items():
        for count, one in enumerate(one for one in own if len(one.boxes)):
            name = f"{part}_{source}_{count}.png"
            cv2.imwrite(str(folder / name), one.pixels)
            rows += [(name, *np.round(box, 2), "Tree") for box in one.boxes]
        print(f"{part}, {source}: {len(own)} patches with {sum(len(one.boxes) for one in own)} crowns.", flush=True)
    write_csv(folder / f"{part}.csv", pd.DataFrame(rows, columns=["image_path", *SIDES, "label"]))


def _yellowstone(side: int, rng: np.random.Generator) -> Iterator[Picture]:
    """Random patches of the training image of the DeepForest package, with twice its area."""
    stem = "2019_YELL_2_528000_4978000_image_crop2"
    pixels = read_pixels(Path(get_data(f"{stem}.png")))
    boxes = read_pascal_voc(get_data(f"{stem}.xml"))[SIDES].to_numpy(np.float64)
    for _ in range(2 * pixels.shape[0] * pixels.shape[1] // side**2):
        yield cut(Picture(pixels, boxes), side, rng)


# -- Images without annotations ----------------------------------------------------------------


def taught(
    folder: Path, kept: dict[str, str], teacher: Path, score: float, side: int, rng: np.random.Generator
) -> Iterator[Picture]:
    """Images of a folder, except excluded ones, pseudo-labelled by a teacher model.

    The teacher predicts each image in 8 orientations (test-time augmentation); detections with a mean score of at least
    ``score`` are used.
    """
    backend = ready(CrownDetector.load(teacher))
    for path in sorted(one for one in folder.iterdir() if one.suffix.lower() in (".jpg", ".png", ".tif")):
        if fingerprint(path) in kept:
            continue
        square = cut(Picture(read_pixels(path), np.zeros((0, 4))), side, rng).pixels
        boxes, scores = agreed(look_eight_times(backend, square), looks=8)
        yield Picture(square, boxes[scores >= score])


def look_eight_times(backend: TorchBackend, square: Image) -> tuple[Boxes, Boxes]:
    """Detections in the 8 orientations of a BGR square: boxes in pixels of the square, and scores."""
    views = []
    for turns in range(4):
        turned = np.rot90(square[..., ::-1], turns)
        views += [turned, turned[:, ::-1]]
    found = backend.detect(np.ascontiguousarray(views))
    side = len(square)
    boxes, scores = [], []
    for number, one in enumerate(found):
        own = one.boxes.copy()
        if number % 2:
            own = np.stack([side - own[:, 2], own[:, 1], side - own[:, 0], own[:, 3]], axis=1)
        for _ in range(number // 2):  # np.rot90 turned counter-clockwise: back, clockwise
            own = np.stack([side - own[:, 3], own[:, 0], side - own[:, 1], own[:, 2]], axis=1)
        boxes.append(own)
        scores.append(one.scores)
    return np.concatenate(boxes), np.concatenate(scores)


def agreed(found: tuple[Boxes, Boxes], looks: int) -> tuple[Boxes, Boxes]:
    """Weighted boxes fusion (Solovyev et al. 2021): overlapping boxes are replaced by their mean, weighted by score;
    the score is the sum of their scores divided by the number of orientations."""
    boxes, scores = found
    order = np.argsort(-scores, kind="stable")
    boxes, scores = boxes[order], scores[order]
    near = _overlaps(boxes) > MATCH_IOU
    free = np.ones(len(boxes), bool)
    means, sums = [], []
    for index in range(len(boxes)):
        if free[index]:
            group = near[index] & free
            group[index] = True  # a box without area does not overlap even itself
            free &= ~group
            means.append(np.average(boxes[group], axis=0, weights=scores[group]))
            sums.append(min(scores[group].sum() / looks, 1.0))
    return np.asarray(means).reshape(-1, 4), np.asarray(sums)


def _overlaps(boxes: Boxes) -> Boxes:
    both = torch.from_numpy(boxes).reshape(-1, 4)
    return np.asarray(box_iou(both, both))


# -- Training ----------------------------------------------------------------------------------


def train(data: Path, work: Path, output: Path) -> None:
    """Train the stages of the recipe one after the other, resuming an interrupted stage; the model of the last stage is
    written to ``output`` as float16."""
    recipe = yaml.safe_load(RECIPE.read_text(encoding="utf-8"))
    models = {"imagenet": IMAGENET_BACKBONE}
    for name, stage in recipe["stages"].items():
        models[name] = work / name / "model.safetensors"
        if not models[name].exists():
            _train_stage(data, work / name, recipe, stage, models)
    finish(models[name], work / name / "patches", output, recipe["patches"])


def _train_stage(
    data: Path, work: Path, recipe: dict[str, Any], stage: dict[str, Any], models: dict[str, Path]
) -> None:
    folder, mark = work / "patches", work / "prepared.json"
    wanted = json.dumps([recipe["patches"], stage])
    if not mark.exists() or mark.read_text() != wanted:
        work.mkdir(parents=True, exist_ok=True)
        prepare(data, folder, recipe["patches"], stage, models[stage["start"]] if "unlabelled" in stage else None)
        mark.write_text(wanted)
    fit(recipe["training"], stage, work, models[stage["start"]])


def fit(settings: dict[str, Any], stage: dict[str, Any], work: Path, start: Path) -> None:
    """Fine-tune ``start`` on the patches in ``work``, resuming an interrupted training. The model, its report and logs
    are written to ``work``."""
    folder = work / "patches"
    settings = copy.deepcopy(settings)
    settings["train"].update(csv_file=str(folder / "train.csv"), epochs=stage["epochs"], lr=stage["lr"])
    settings["validation"] = {"csv_file": str(folder / "val.csv"), "root_dir": str(folder)}
    config = work / "training.yml"
    config.write_text(yaml.safe_dump(settings), encoding="utf-8")
    listener = TerminalListener()
    try:
        training.run(
            FineTuneJob(
                str(work / "model.safetensors"),
                patches=str(folder),
                model=str(start),
                config=str(config),
                report=str(work / "report.html"),
                log_folder=str(work / "logs"),
            ),
            listener,
        )
    finally:
        listener.close()


def finish(trained: Path, patches: Path, output: Path, recipe: dict[str, Any]) -> None:
    """Write the model as float16 with its metadata; the score threshold is the best for all sources."""
    detector = CrownDetector.load(trained)
    row, f1 = best_for_all(by_source(detector, patches, list(recipe["val"])))
    state, info = load_weights(trained)
    info = replace(
        info,
        extent_m=recipe["side"] * 0.1,  # sources with a known ground resolution have 10 cm
        patch_px=recipe["side"],
        score_threshold=float(THRESHOLDS[row]),
        parent="MobileNetV2 IMAGENET1K_V1",
        licence=LICENCE,
        sources=SOURCES,
        metrics={**info.metrics, "f1_by_source": {source: round(value, 3) for source, value in f1.items()}},
    )
    save_weights(output, state, info, half=True)
    print(f"{output}: {output.stat().st_size / 1e6:.1f} MB, threshold {info.score_threshold}, {info.metrics}")


def ready(detector: CrownDetector) -> TorchBackend:
    """A detector on the best device that returns all detections above the minimum score."""
    detector.model.score_thresh = MIN_SCORE
    device = choose_device("auto")
    return TorchBackend(detector, device, choose_precision("auto", device))


Found = dict[str, tuple[list[Detections], list[Detections]]]


def by_source(detector: CrownDetector, patches: Path, names: list[str]) -> Found:
    """Predictions and annotations of the validation patches of each source."""
    backend = ready(detector)
    sets: Found = {name: ([], []) for name in names}
    for name, rows in read_csv(patches / "val.csv").groupby("image_path"):
        found, truth = next(sets[one] for one in names if str(name).startswith(f"val_{one}"))
        pixels = np.ascontiguousarray(read_pixels(patches / str(name))[..., ::-1])
        boxes = rows[SIDES].to_numpy(np.float64)
        found.append(backend.detect(pixels[None])[0])
        truth.append(Detections(boxes, np.ones(len(boxes)), np.zeros(len(boxes), np.int64)))
    return sets


def best_for_all(sets: Found) -> tuple[int, dict[str, float]]:
    """The index in THRESHOLDS with the best mean F1 over the sources, and the F1 of each source at it."""
    f1 = {source: [row.scores.f1 or 0.0 for row in threshold_curve(*both)] for source, both in sets.items()}
    best = int(np.mean(list(f1.values()), axis=0).argmax())
    return best, {source: values[best] for source, values in f1.items()}


def main() -> int:
    parser = argparse.ArgumentParser(description="Train the bundled model.")
    parser.add_argument("data", type=Path)
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "starter", help="patches, logs and checkpoints")
    parser.add_argument("--output", type=Path, default=STARTER)
    given = parser.parse_args()
    given.work.mkdir(parents=True, exist_ok=True)
    train(given.data, given.work, given.output)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
