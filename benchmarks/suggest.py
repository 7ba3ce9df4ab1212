"""Gain of a model from suggested areas compared with randomly selected areas, with the same number of areas.

    make bench-suggest DATA=folder      (annotated imagery with train.csv and val.csv; some hours on one core)

A model trained on NEON and IDTReeS plots (train.csv) is applied to two regions that it was not trained on:

- Yellowstone: areas are selected in one side of the sample orthomosaic, 120 m wide, in turn the western, northern,
  eastern and southern one; F1 is computed on the rest
- stands: each trial is a mosaic of images of val.csv, larch and oil palm from drones among NEON plots; F1 is computed
  on other images of the same kinds

In each trial, ``SQUARES`` areas of 40 m are annotated, suggested or, ``RANDOM_SELECTIONS`` times, randomly selected
from the same raster, and the model is fine-tuned on these alone, with the same number of steps and the same seed. F1
is computed from all crowns, at the best threshold of each model, at IoU 0.4. The suggested areas are compared with
the mean of the random selections, which differ much more from each other than trainings on the same areas. Finally,
time and memory for a large raster are measured. Finished runs are kept in build/suggest, so the command can be
resumed.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd
import rasterio
import shapely
from PIL import Image
from rasterio.windows import Window

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import memory  # noqa: E402
from suggest_scenes import CELL, GSD, Scene, cells_of, side_and_rest, two_mosaics  # noqa: E402

from deepforest_qgis.common.events import Listener  # noqa: E402
from deepforest_qgis.common.jobs import FineTuneJob, PredictJob, RasterInput, SuggestJob, VectorInput  # noqa: E402
from deepforest_qgis.crowns.matching import match, overlaps  # noqa: E402
from deepforest_qgis.model.detections import Detections  # noqa: E402
from deepforest_qgis.model.detector import MIN_SCORE  # noqa: E402
from deepforest_qgis.model.devices import list_devices  # noqa: E402
from deepforest_qgis.model.metrics import MATCH_IOU, threshold_curve  # noqa: E402
from deepforest_qgis.model.weights import IMAGENET_BACKBONE  # noqa: E402
from deepforest_qgis.workflows import suggest  # noqa: E402
from deepforest_qgis.workflows.predict import prediction  # noqa: E402
from deepforest_qgis.workflows.train import training  # noqa: E402

__all__ = ["bounds", "detected", "main"]

WORK = ROOT / "build" / "suggest"
RESULT = ROOT / "benchmarks" / "results" / "suggest.md"
SQUARES = 4
EPOCHS, BATCH = 20, 2  # with half of the areas, batch size or learning rate, training hardly improved the model
RANDOM_SELECTIONS = 3  # in a trial
FIRST = 60  # trials below 60 and from 100 on were used to develop the ranking and the training
BEFORE, SUGGESTED = "before", "suggested"
RANDOM = tuple(f"random {number}" for number in range(1, RANDOM_SELECTIONS + 1))
REGIONS = YELLOWSTONE, STANDS = "Yellowstone", "stands"
KNOWN = ("neon_bench", "idtrees")
BASE: dict[str, Any] = {"epochs": 14, "learning_rate": 1e-3, "batch_size": 2, "validation": 0.2}
SIDES = (3_000, 20_000)  # pixels of the rasters whose memory is measured
MOST = 60  # areas processed there


@dataclass(frozen=True)
class Run:
    """One training (or none): areas, annotated crowns and errors (FP and FN) of the start model in them, and F1."""

    region: str
    draw: int
    way: str
    squares: list[int]
    crowns: int
    mistakes: int
    f1: float


@dataclass(frozen=True)
class Draw:
    """The runs of one trial: start model, random selections and suggested areas."""

    before: Run
    chances: list[Run]
    ours: Run

    def mean(self, name: str) -> float:
        """Mean of an attribute over the random selections."""
        return float(np.mean([getattr(run, name) for run in self.chances]))


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="folder of annotated imagery with train.csv and val.csv")
    parser.add_argument("--draws", type=int, default=16, help="trials per region")
    parser.add_argument("--first", type=int, default=FIRST, help="number of the first trial, which is its seed")
    parser.add_argument("--region", choices=REGIONS, help="only this region")
    parser.add_argument("--work", type=Path, default=WORK, help="folder of the base model and of finished runs")
    options = parser.parse_args(arguments)
    work: Path = options.work
    work.mkdir(parents=True, exist_ok=True)
    os.environ["XDG_CACHE_HOME"] = str(work / "cache")
    base, kept, large = work / "base.safetensors", work / "runs.jsonl", work / "large.md"
    if not large.exists():  # first, because the peak memory of the process would include the trainings
        large.write_text(_large(), encoding="utf-8")
    if not base.exists():
        _train_base(options.data, base)
    runs = [Run(**json.loads(line)) for line in kept.read_text().splitlines()] if kept.exists() else []
    stands = cells_of(pd.read_csv(options.data / "val.csv"), options.data)
    regions: dict[str, Callable[[int, Path], tuple[Scene, Scene]]] = {
        YELLOWSTONE: side_and_rest,
        STANDS: lambda draw, folder: two_mosaics(stands, draw, folder),
    }
    for name in [options.region] if options.region else REGIONS:
        drawn = regions[name]
        for draw in range(options.first, options.first + options.draws):
            done = {run.way for run in runs if (run.region, run.draw) == (name, draw)}
            if done >= {BEFORE, SUGGESTED, *RANDOM}:
                continue
            with tempfile.TemporaryDirectory() as scratch:
                for run in _compared(name, draw, drawn(draw, Path(scratch)), base, done, Path(scratch)):
                    print(run, flush=True)
                    runs.append(run)
                    with kept.open("a") as file:
                        file.write(json.dumps(asdict(run)) + "\n")
    table = _table(runs) + large.read_text(encoding="utf-8")
    print(table)
    if work == WORK:
        RESULT.write_text(table, encoding="utf-8")
    return 0


def _compared(name: str, draw: int, scenes: tuple[Scene, Scene], base: Path, done: set[str], folder: Path) -> Any:
    """Yield the runs of one trial that are not finished."""
    region, measured = scenes
    plan = _squares(region.raster)
    crowns, wrong = gpd.read_file(region.crowns).geometry.centroid, _mistakes(base, region, folder)

    def inside(points: gpd.GeoSeries, squares: list[int]) -> int:
        return int(sum(points.within(plan[index]).sum() for index in squares))

    def chosen(way: str) -> list[int]:
        if way == SUGGESTED:
            return _suggested(region.raster, plan, base, folder)
        rng = np.random.default_rng([draw, 2, RANDOM.index(way)])
        squares: list[int] = rng.permutation(len(plan))[:SQUARES].tolist()
        return squares

    if BEFORE not in done:
        yield Run(name, draw, BEFORE, [], 0, 0, _f1(base, measured, folder))
    for way in (SUGGESTED, *RANDOM):
        if way not in done:
            squares = chosen(way)
            drawn = inside(crowns, squares)
            model = _taught(region, [plan[index] for index in squares], base, draw, folder) if drawn else base
            yield Run(name, draw, way, squares, drawn, inside(wrong, squares), _f1(model, measured, folder))


# -- training and evaluation --------------------------------------------------------------------


def _train_base(data: Path, base: Path) -> None:
    """Train the start model on the known kinds only, from weights pre-trained on photographs."""
    table = pd.read_csv(data / "train.csv")
    rows = []
    with tempfile.TemporaryDirectory() as scratch:
        for number, cell in enumerate(cells_of(table[table["source"].isin(KNOWN)], data)):
            Image.fromarray(cell.image).save(Path(scratch, f"{number}.png"))
            rows += [(f"{number}.png", *box, "Tree") for box in cell.boxes]
        columns = ["image_path", "xmin", "ymin", "xmax", "ymax", "label"]
        pd.DataFrame(rows, columns=columns).to_csv(Path(scratch, "patches.csv"), index=False)
        job = FineTuneJob(str(base), patches=scratch, model=str(IMAGENET_BACKBONE), device="cpu", **BASE)
        training.run(job, Listener())


def _squares(raster: Path) -> list[shapely.Polygon]:
    """The areas of a raster, row by row, without empty ones; its sides are multiples of theirs."""
    with rasterio.open(raster) as source:
        return [
            shapely.box(*source.window_bounds(window))
            for row in range(0, source.height, CELL)
            for col in range(0, source.width, CELL)
            if source.read(1, window=(window := Window(col, row, CELL, CELL))).any()
        ]


def _suggested(raster: Path, plan: list[shapely.Polygon], base: Path, folder: Path) -> list[int]:
    """The areas suggested by the job, best first."""
    output = folder / "suggestions.gpkg"
    job = SuggestJob(RasterInput(str(raster)), str(output), str(base), square_size=CELL * GSD, count=SQUARES)
    suggest.run(job, Listener())
    centres = gpd.read_file(output).sort_values("rank").geometry.centroid
    return [int(np.flatnonzero(shapely.contains(plan, centre))[0]) for centre in centres]


def _taught(region: Scene, squares: list[shapely.Polygon], base: Path, seed: int, folder: Path) -> Path:
    """The model fine-tuned on these areas alone; an area without crowns is background."""
    areas, model = folder / "areas.gpkg", folder / "taught.safetensors"
    gpd.GeoDataFrame(geometry=squares, crs=gpd.read_file(region.crowns).crs).to_file(areas)
    job = FineTuneJob(
        str(model),
        raster=RasterInput(str(region.raster)),
        annotations=VectorInput(str(region.crowns)),
        areas=VectorInput(str(areas)),
        model=str(base),
        epochs=EPOCHS,
        batch_size=BATCH,
        patch_size=CELL,
        patch_overlap=0.0,
        validation=0.0,
        negatives=1.0,
        seed=seed,
        device="cpu",
        resume=False,
    )
    training.run(job, Listener())
    return model


def detected(model: Path, raster: Path, folder: Path, score: float | None = None) -> gpd.GeoDataFrame:
    """Crowns with at least this score, by default the threshold of the model."""
    found = folder / "found.gpkg"
    job = PredictJob(
        RasterInput(str(raster)), str(found), str(model), score_threshold=score, device="cpu", resume=False
    )
    prediction.run(job, Listener())
    return gpd.read_file(found)


def _mistakes(model: Path, scene: Scene, folder: Path) -> gpd.GeoSeries:
    """False positives and missed crowns of the model, as points."""
    found, truth = detected(model, scene.raster, folder).geometry, gpd.read_file(scene.crowns).geometry
    right = match(overlaps(bounds(found), bounds(truth)), MATCH_IOU)
    return pd.concat([found.drop(found.index[right.pred]), truth.drop(truth.index[right.truth])]).centroid


def _f1(model: Path, scene: Scene, folder: Path) -> float:
    crowns = detected(model, scene.raster, folder, MIN_SCORE)
    # North is up in both, so boxes on the map are boxes.
    one = Detections(bounds(crowns.geometry), crowns["score"].to_numpy(np.float64), np.zeros(len(crowns), np.int64))
    boxes = bounds(gpd.read_file(scene.crowns).geometry)
    truth = Detections(boxes, np.ones(len(boxes)), np.zeros(len(boxes), np.int64))
    return max(row.scores.f1 or 0.0 for row in threshold_curve([one], [truth]))


def bounds(shapes: gpd.GeoSeries) -> npt.NDArray[np.float64]:
    return np.asarray(shapely.bounds(shapes.to_numpy()), np.float64)


def _large() -> str:
    """Time and memory of a small and of a large raster, one after the other in this process, with the bundled model."""
    lines = [
        "",
        "## A large raster",
        "",
        "Virtual rasters that repeat a tile, processed one after the other in one process; peak memory so far.",
        "",
        "| raster | areas processed | time per area, relative to the first row | peak memory |",
        "|---|---|---|---|",
    ]
    paces: list[float] = []
    with tempfile.TemporaryDirectory() as scratch:
        for side in SIDES:
            raster = RasterInput(str(memory.repeated(Path(scratch), side)))
            began = time.monotonic()
            result = suggest.run(
                SuggestJob(raster, str(Path(scratch, "large.gpkg")), most=MOST, device="cpu"), Listener()
            )
            paces.append((time.monotonic() - began) / result["looked_at"])
            lines.append(
                f"| {side:,} x {side:,} | {result['looked_at']:,} | {paces[-1] / paces[0]:.2f} "
                f"| {memory.peak():,.0f} MB |"
            )
    return "\n".join(lines) + "\n"


# -- tables ------------------------------------------------------------------------------------


def _table(runs: list[Run]) -> str:
    lines = [
        "# Suggested areas compared with randomly selected areas",
        "",
        (
            f"{list_devices()[-1]['name']}. A model trained only on NEON and IDTReeS plots is applied to two regions "
            f"that it was not trained on. In each trial, {SQUARES} areas of 40 m of the same raster are annotated, "
            "either suggested or randomly selected, and the model is fine-tuned on them in "
            f"{EPOCHS * SQUARES // BATCH} steps with the same seed. F1 is computed from all crowns of other imagery, "
            "at the best threshold of each model, IoU 0.4."
        ),
        "",
        (
            "| region | trials | F1 of the start model | random | suggested | gain | trials won | selections exceeded "
            "| crowns annotated | errors of start model |"
        ),
        "|---|---|---|---|---|---|---|---|---|---|",
        *(_summary(region, [run for run in runs if run.region == region]) for region in _regions(runs)),
        "",
        (
            "F1: mean and minimum. Gain: difference to the mean of the random selections of the same trial; mean of "
            "the trials and its standard error. Trials won: trials with a gain. Selections exceeded: single random "
            "selections with a lower F1. Crowns annotated and errors of the start model in the same areas: random, "
            "suggested."
        ),
        "",
        "| region | trial | F1 of the start model | random | suggested | crowns annotated | errors of start model |",
        "|---|---|---|---|---|---|---|",
    ]
    for region in _regions(runs):
        for draw in _draws([run for run in runs if run.region == region]):
            lines.append(
                f"| {region} | {draw.ours.draw} | {draw.before.f1:.3f} "
                f"| {', '.join(f'{run.f1:.3f}' for run in draw.chances)} | {draw.ours.f1:.3f} "
                f"| {draw.mean('crowns'):.0f}, {draw.ours.crowns} | {draw.mean('mistakes'):.0f}, {draw.ours.mistakes} |"
            )
    return "\n".join(lines) + "\n"


def _regions(runs: list[Run]) -> list[str]:
    return list(dict.fromkeys(run.region for run in runs))


def _draws(runs: list[Run]) -> list[Draw]:
    """The trials with all runs."""
    known = {(run.draw, run.way): run for run in runs}
    return [
        Draw(known[draw, BEFORE], [known[draw, way] for way in RANDOM], known[draw, SUGGESTED])
        for draw in sorted({run.draw for run in runs})
        if all((draw, way) in known for way in (BEFORE, *RANDOM, SUGGESTED))
    ]


def _summary(region: str, runs: list[Run]) -> str:
    draws = _draws(runs)
    gains = np.array([draw.ours.f1 - draw.mean("f1") for draw in draws])
    error = gains.std(ddof=1) / np.sqrt(len(gains)) if len(gains) > 1 else float("nan")
    single = [(draw.ours.f1, run.f1) for draw in draws for run in draw.chances]
    f1, lowest = np.mean([draw.ours.f1 for draw in draws]), min(draw.ours.f1 for draw in draws)
    crowns, wrong = (
        f"{np.mean([draw.mean(name) for draw in draws]):.0f}, "
        f"{np.mean([getattr(draw.ours, name) for draw in draws]):.0f}"
        for name in ("crowns", "mistakes")
    )
    return (
        f"| {region} | {len(draws)} | {np.mean([draw.before.f1 for draw in draws]):.3f} "
        f"| {np.mean([draw.mean('f1') for draw in draws]):.3f}, {min(chance for _, chance in single):.3f} "
        f"| {f1:.3f}, {lowest:.3f} | {gains.mean():+.3f} ± {error:.3f} | {(gains > 0).sum()} of {len(draws)} "
        f"| {sum(ours > chance for ours, chance in single)} of {len(single)} | {crowns} | {wrong} |"
    )


if __name__ == "__main__":
    raise SystemExit(main())
