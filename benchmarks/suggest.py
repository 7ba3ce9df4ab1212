"""Squares that are suggested for annotation against squares by chance: what a model gains from the same number of them.

    make bench-suggest DATA=folder      (annotated imagery with train.csv and val.csv; some 20 minutes on one idle core)

A model that knows one kind of stand (larch, from images of train.csv) meets a region of several kinds, which that one
dominates: a mosaic of images of val.csv, 40 m each. ``SQUARES`` of them are annotated, chosen by chance or suggested,
the model is fine-tuned on these alone, and measured on other images of val.csv in the same proportions. The base never
sees val.csv. F1 is that at the best threshold of each model, at IoU 0.4.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd
import rasterio
import shapely
import torch
from PIL import Image
from rasterio.transform import from_origin

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from deepforest_qgis.events import Listener  # noqa: E402
from deepforest_qgis.jobs import FineTuneJob, RasterInput, SuggestJob, VectorInput  # noqa: E402
from deepforest_qgis.model.backends import TorchBackend  # noqa: E402
from deepforest_qgis.model.detector import LEAST_SCORE, CrownDetector  # noqa: E402
from deepforest_qgis.model.devices import list_devices  # noqa: E402
from deepforest_qgis.model.figures import Detections, f1_by_image, sweep  # noqa: E402
from deepforest_qgis.model.weights import IMAGENET_BACKBONE  # noqa: E402
from deepforest_qgis.workflows import suggest, training  # noqa: E402

__all__ = ["main"]

RESULT = ROOT / "benchmarks" / "results" / "suggest.md"
CELL, GSD = 400, 0.1  # pixels and metres: 40 m
SQUARES = 4
DRAWS = 5
EPOCHS = 8
BASE_IMAGES, BASE_EPOCHS = 48, 6
KNOWN = "larch"
# Images of each kind in the region and among those that measure.
REGION = {"larch": 28, "neon_bench": 10, "oilpalm_indonesia": 8, "idtrees": 2}
MEASURED = {"larch": 20, "neon_bench": 10, "oilpalm_indonesia": 8, "idtrees": 1}
WIDE = 8  # cells in a row of the region
CRS = "EPSG:32633"
EAST, NORTH = 500_000.0, 5_600_000.0


@dataclass(frozen=True)
class Cell:
    """An annotated image of 400 x 400 pixels and its boxes (N, 4)."""

    kind: str
    image: npt.NDArray[np.uint8]
    boxes: npt.NDArray[np.float64]


@dataclass(frozen=True)
class Run:
    """What was annotated and how good the model is then: of all crowns, on average of images, of each kind."""

    way: str
    chosen: list[str]
    pooled: float
    mean: float
    kinds: dict[str, float]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="folder of annotated imagery with train.csv and val.csv")
    parser.add_argument("--base", type=Path, help="the model that knows one kind, kept from an earlier run or written")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        os.environ["XDG_CACHE_HOME"] = str(folder)
        base = options.base or folder / "base.safetensors"
        if not base.exists():
            _teach_base(options.data, folder, base)
        region, measured = _divided(_cells(pd.read_csv(options.data / "val.csv"), options.data))
        raster, crowns = _mosaic(region, folder)
        runs = [_measure("before", [], base, measured)]
        print(runs[-1], flush=True)
        suggested = _suggested(raster, base, folder)
        rng = np.random.default_rng(7)
        for number in range(DRAWS):
            by_chance = rng.permutation(len(region))[:SQUARES].tolist()
            for way, chosen in (("suggested", suggested), ("by chance", by_chance)):
                model = _taught(raster, crowns, base, chosen, number, folder)
                runs.append(_measure(way, [region[index].kind for index in chosen], model, measured))
                print(runs[-1], flush=True)
                RESULT.write_text(_table(runs), encoding="utf-8")
    print(_table(runs))
    return 0


# -- the region --------------------------------------------------------------------------------


def _cells(rows: pd.DataFrame, folder: Path) -> list[Cell]:
    """Every image of a table of boxes as a cell of 40 m; four images of 20 m make one."""
    cells: list[Cell] = []
    small: list[Cell] = []
    for (kind, name), group in rows.groupby(["source", "image_path"]):
        boxes = group[["xmin", "ymin", "xmax", "ymax"]].to_numpy(np.float64)
        image = Image.open(folder / name).convert("RGB")
        if kind == KNOWN:  # their resolution is not known; 640 pixels are about 45 m
            boxes *= CELL / image.width
            image = image.resize((CELL, CELL), Image.Resampling.BILINEAR)
        image = image.crop((0, 0, min(image.width, CELL), min(image.height, CELL)))
        own = np.prod(boxes[:, 2:] - boxes[:, :2], axis=1)
        boxes = boxes.clip(0, CELL)
        boxes = boxes[np.prod(boxes[:, 2:] - boxes[:, :2], axis=1) > 0.5 * own]
        cell = Cell(str(kind), np.array(image), boxes)
        if cell.image.shape[0] == CELL:
            cells.append(cell)
            continue
        small.append(cell)
        if len(small) == 4:
            cells.append(_joined(small))
            small = []
    return cells


def _joined(parts: list[Cell]) -> Cell:
    image = np.zeros((CELL, CELL, 3), np.uint8)
    boxes = []
    for part, (x, y) in zip(parts, ((0, 0), (200, 0), (0, 200), (200, 200)), strict=True):
        image[y : y + 200, x : x + 200] = part.image
        boxes.append(part.boxes + np.array([x, y, x, y]))
    return Cell(parts[0].kind, image, np.concatenate(boxes))


def _divided(cells: list[Cell]) -> tuple[list[Cell], list[Cell]]:
    """The region's cells, in an order by chance, and those that measure."""
    rng = np.random.default_rng(5)
    region: list[Cell] = []
    measured: list[Cell] = []
    for kind, count in REGION.items():
        own = [cell for cell in cells if cell.kind == kind]
        order = rng.permutation(len(own))
        region += [own[index] for index in order[:count]]
        measured += [own[index] for index in order[count:][: MEASURED[kind]]]
    return [region[index] for index in rng.permutation(len(region))], measured


def _place(index: int) -> tuple[int, int]:
    """Column and row in pixels of a cell of the region."""
    return index % WIDE * CELL, index // WIDE * CELL


def _mosaic(region: list[Cell], folder: Path) -> tuple[Path, Path]:
    raster, crowns = folder / "region.tif", folder / "crowns.gpkg"
    height = -(-len(region) // WIDE) * CELL
    values = np.zeros((3, height, WIDE * CELL), np.uint8)
    shapes: list[shapely.Polygon] = []
    for index, cell in enumerate(region):
        col, row = _place(index)
        values[:, row : row + CELL, col : col + CELL] = np.moveaxis(cell.image, -1, 0)
        shapes += [_on_map(*(box + np.array([col, row, col, row]))) for box in cell.boxes]
    profile: dict[str, Any] = {"driver": "GTiff", "count": 3, "dtype": "uint8", "crs": CRS, "tiled": True}
    profile |= {"height": height, "width": WIDE * CELL, "transform": from_origin(EAST, NORTH, GSD, GSD)}
    with rasterio.open(raster, "w", **profile) as target:
        target.write(values)
    gpd.GeoDataFrame(geometry=shapes, crs=CRS).to_file(crowns)
    return raster, crowns


def _on_map(x0: float, y0: float, x1: float, y1: float) -> shapely.Polygon:
    return shapely.box(EAST + x0 * GSD, NORTH - y1 * GSD, EAST + x1 * GSD, NORTH - y0 * GSD)


# -- learning and measuring --------------------------------------------------------------------


def _teach_base(data: Path, folder: Path, base: Path) -> None:
    """A model of the known kind alone, from weights that know photographs but no crowns."""
    patches = folder / "base"
    patches.mkdir()
    table = pd.read_csv(data / "train.csv")
    table = table[table["source"] == KNOWN]
    names = np.random.default_rng(3).permutation(table["image_path"].unique())[:BASE_IMAGES]
    rows = []
    for number, cell in enumerate(_cells(table[table["image_path"].isin(names)], data)):
        Image.fromarray(cell.image).save(patches / f"{number}.png")
        rows += [(f"{number}.png", *box, "Tree") for box in cell.boxes]
    columns = ["image_path", "xmin", "ymin", "xmax", "ymax", "label"]
    pd.DataFrame(rows, columns=columns).to_csv(patches / "patches.csv", index=False)
    settings = {"epochs": BASE_EPOCHS, "learning_rate": 1e-3, "batch_size": 4, "validation": 0.0, "device": "cpu"}
    training.run(FineTuneJob(str(base), patches=str(patches), model=str(IMAGENET_BACKBONE), **settings), Listener())


def _suggested(raster: Path, base: Path, folder: Path) -> list[int]:
    """The cells that the job suggests, best first."""
    output = folder / "suggestions.gpkg"
    suggest.run(
        SuggestJob(RasterInput(str(raster)), str(output), str(base), square_size=CELL * GSD, count=SQUARES), Listener()
    )
    squares = gpd.read_file(output).sort_values("rank").geometry.centroid
    columns, rows = (squares.x - EAST) // (CELL * GSD), (NORTH - squares.y) // (CELL * GSD)
    return [int(row * WIDE + column) for column, row in zip(columns, rows, strict=True)]


def _taught(raster: Path, crowns: Path, base: Path, chosen: list[int], seed: int, folder: Path) -> Path:
    """The model that learned the chosen cells alone."""
    areas, model = folder / "areas.gpkg", folder / "taught.safetensors"
    corners = [_place(index) for index in chosen]
    squares = [_on_map(x, y, x + CELL, y + CELL) for x, y in corners]
    gpd.GeoDataFrame(geometry=squares, crs=CRS).to_file(areas)
    job = FineTuneJob(
        str(model),
        raster=RasterInput(str(raster)),
        annotations=VectorInput(str(crowns)),
        areas=VectorInput(str(areas)),
        model=str(base),
        epochs=EPOCHS,
        batch_size=2,
        patch_size=CELL,
        patch_overlap=0.0,
        validation=0.0,
        seed=seed,
        device="cpu",
        resume=False,
    )
    training.run(job, Listener())
    return model


def _measure(way: str, chosen: list[str], model: Path, measured: list[Cell]) -> Run:
    detector = CrownDetector.load(model)
    backend = TorchBackend(detector, torch.device("cpu"), torch.float32)
    detector.model.score_thresh = LEAST_SCORE
    found = [backend.detect(cell.image[None])[0] for cell in measured]
    truth = [Detections(c.boxes, np.ones(len(c.boxes)), np.zeros(len(c.boxes), np.int64)) for c in measured]
    best = max(sweep(found, truth), key=lambda row: row.scores.f1 or 0.0)
    by_image = [f1 for f1 in f1_by_image(found, truth, best.threshold) if f1 is not None]
    kinds = {}
    for kind in MEASURED:
        own = [index for index, cell in enumerate(measured) if cell.kind == kind]
        rows = sweep([found[i] for i in own], [truth[i] for i in own], np.array([best.threshold]))
        kinds[kind] = rows[0].scores.f1 or 0.0
    return Run(way, chosen, best.scores.f1 or 0.0, float(np.mean(by_image)), kinds)


# -- telling -----------------------------------------------------------------------------------


def _table(runs: list[Run]) -> str:
    lines = [
        "# Squares that are suggested against squares by chance",
        "",
        (
            f"{list_devices()[-1]['name']}. A model that knows larch stands alone meets a region of "
            f"{sum(REGION.values())} squares of 40 m, {REGION[KNOWN]} of them larch. {SQUARES} squares are annotated "
            f"and learned in {EPOCHS} epochs; then F1 on {sum(MEASURED.values())} other images of these kinds. "
            "Suggested squares are the same every time, the order of training differs; by chance others each time."
        ),
        "",
        "| squares | kinds annotated | F1 of all crowns | mean F1 of the images | mean F1 of the kinds | "
        + " | ".join(MEASURED)
        + " |",
        "|---" * (5 + len(MEASURED)) + "|",
    ]
    for run in sorted(runs, key=lambda one: ("before", "suggested", "by chance").index(one.way)):
        counts = ", ".join(f"{run.chosen.count(kind)} {kind}" for kind in MEASURED if kind in run.chosen) or "none"
        lines.append(f"| {run.way} | {counts} | " + " | ".join(f"{value:.3f}" for value in _figures(run)) + " |")
    for way in ("suggested", "by chance"):
        values = np.array([_figures(run) for run in runs if run.way == way])
        if len(values):
            cells = (f"{mean:.3f} ± {spread:.3f}" for mean, spread in zip(values.mean(0), values.std(0), strict=True))
            lines.append(f"| **{way}, mean of {len(values)}** | | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def _figures(run: Run) -> list[float]:
    return [run.pooled, run.mean, float(np.mean(list(run.kinds.values()))), *run.kinds.values()]


if __name__ == "__main__":
    raise SystemExit(main())
