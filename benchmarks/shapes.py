"""Accuracy of crown shapes: the box, the ellipse in it, and the outline traced in the image.

    .venv/bin/python benchmarks/shapes.py [DATA]      (part of `make bench`; some minutes)

Evaluated on rendered orthomosaics with known outlines, and on digitized outlines: DATA is a folder with images and, for
each, a CSV file with the suffix `_polygon.csv` and a column `geometry` (WKT in pixels). Without DATA these rows are
missing, and the stored table is not replaced.
"""

from __future__ import annotations

import csv
import sys
import tempfile
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import rasterio
import shapely
from affine import Affine

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from orchard import GROUNDS, Scene, render  # noqa: E402

from deepforest_qgis.common.events import Listener  # noqa: E402
from deepforest_qgis.common.jobs import RasterInput  # noqa: E402
from deepforest_qgis.crowns.geopackage import crown_shapes  # noqa: E402
from deepforest_qgis.imagery.raster import Raster  # noqa: E402
from deepforest_qgis.workflows.predict.outlines import OutlineTracer  # noqa: E402

__all__ = ["main"]

RESULT = ROOT / "benchmarks" / "results" / "shapes.md"
SUNS = ((135.0, 55.0), (220.0, 40.0), (300.0, 65.0))  # azimuth and height, degrees
SEEDS = 2
JITTER = 0.05  # of a box's side: a detector's boxes are not exact
TURNS = 20  # jittered boxes per drawn crown, which are few


def drawn(folder: Path) -> list[Scene]:
    """Scenes with digitized outlines."""
    scenes = []
    for table in sorted(folder.glob("*_polygon.csv")):
        picture = next(folder.glob(table.name.removesuffix("_polygon.csv") + ".[jpt][pni][gf]*"))
        with table.open(newline="", encoding="utf-8") as file:
            outlines = [shapely.from_wkt(row["geometry"]) for row in csv.DictReader(file)]
        scenes.append(Scene(np.ascontiguousarray(cv2.imread(str(picture))[:, :, ::-1]), outlines))
    return scenes


def measure(scenes: list[Scene], jitter: float, turns: int = 1) -> tuple[int, list[float], float]:
    """Number of crowns, mean IoU of box, ellipse and outline, and the fraction that could not be traced."""
    rng = np.random.default_rng(1)
    overlaps, untraced = [], 0
    for scene in scenes:
        truth = np.array(scene.outlines * turns, object)
        boxes = shapely.bounds(truth)
        sides = np.tile(boxes[:, 2:] - boxes[:, :2], 2)
        boxes = boxes + rng.normal(0, jitter, boxes.shape) * sides if jitter else boxes
        outlines, missing = _traced(scene, boxes)
        untraced += missing
        shapes = (crown_shapes(boxes, "box"), crown_shapes(boxes, "ellipse"), outlines)
        overlaps.append([_iou(shape, truth) for shape in shapes])
    found = np.concatenate(overlaps, axis=1)
    return found.shape[1] // turns, found.mean(axis=1).tolist(), untraced / found.shape[1]


def _traced(scene: Scene, boxes: npt.NDArray[np.float64]) -> tuple[npt.NDArray[np.object_], int]:
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/scene.tif"
        height, width = scene.image.shape[:2]
        with rasterio.open(
            path, "w", "GTiff", width, height, 3, "EPSG:32612", Affine(0.1, 0, 5e5, 0, -0.1, 5e6), "uint8"
        ) as file:
            file.write(np.moveaxis(scene.image, -1, 0))
        with Raster(RasterInput(path)) as raster:
            tracer = OutlineTracer(raster, Listener(), threads=1)
            return tracer(boxes), tracer.untraced


def _iou(one: npt.NDArray[np.object_], other: npt.NDArray[np.object_]) -> npt.NDArray[np.float64]:
    shared = shapely.area(shapely.intersection(one, other))
    return np.asarray(shared / (shapely.area(one) + shapely.area(other) - shared))


def main() -> int:
    sets: list[tuple[str, list[Scene], int]] = []
    for ground in GROUNDS:
        for number, (sun, height) in enumerate(SUNS):
            scenes = [render(10 * seed + number, ground, sun, height) for seed in range(SEEDS)]
            sets.append((f"rendered, {ground}, sun at {height:.0f}°", scenes, 1))
    if len(sys.argv) > 1:
        sets.append(("digitized", drawn(Path(sys.argv[1])), TURNS))
    lines = [
        "# Accuracy of crown shapes",
        "",
        (
            "Mean IoU with the true outline at 10 cm, for exact boxes and for boxes randomly displaced by "
            f"{JITTER:.0%} of their sides (standard deviation). Rendered scenes contain irregular, overlapping crowns "
            "with texture and cast shadows. If no outline can be traced in the image, the ellipse is used (untraced)."
        ),
        "",
        "| crowns | number | boxes | box | ellipse | outline | untraced |",
        "|---|---|---|---|---|---|---|",
    ]
    for name, scenes, turns in sets:
        for how, jitter in (("exact", 0.0), ("displaced", JITTER)):
            count, (box, ellipse, outline), untraced = measure(scenes, jitter, turns if jitter else 1)
            lines.append(f"| {name} | {count} | {how} | {box:.3f} | {ellipse:.3f} | {outline:.3f} | {untraced:.0%} |")
            print(lines[-1], flush=True)
    table = "\n".join(lines) + "\n"
    print(table)
    if len(sys.argv) > 1:
        RESULT.write_text(table, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
