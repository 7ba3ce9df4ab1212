"""Rasters with known crowns for the trials of ``suggest.py`` and ``fine_tuning.py``, as files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd
import rasterio
import shapely
from PIL import Image
from rasterio.transform import from_origin
from rasterio.windows import Window

SAMPLES = Path(__file__).resolve().parents[1] / ".samples"
CELL, GSD = 400, 0.1  # pixels and metres: 40 m
DEEP = 3  # width of a side of Yellowstone, in areas
# Images of each kind in the mosaic and among those for the evaluation.
REGION = {"larch": 28, "neon_bench": 10, "oilpalm_indonesia": 8, "idtrees": 2}
MEASURED = {"larch": 20, "neon_bench": 10, "oilpalm_indonesia": 8, "idtrees": 1}
WIDE = 8  # cells in a row of a mosaic
CRS = "EPSG:32633"
EAST, NORTH = 500_000.0, 5_600_000.0


@dataclass(frozen=True)
class Cell:
    """An annotated image of 400 x 400 pixels and its boxes (N, 4)."""

    kind: str
    image: npt.NDArray[np.uint8]
    boxes: npt.NDArray[np.float64]


@dataclass(frozen=True)
class Scene:
    """A raster and its crowns, as files."""

    raster: Path
    crowns: Path


def side_and_rest(draw: int, folder: Path) -> tuple[Scene, Scene]:
    """A side of the sample, with complete areas from a random origin, and the rest of the sample."""
    rng = np.random.default_rng([draw, 1])
    deep = DEEP * CELL
    with rasterio.open(SAMPLES / "yellowstone.tif") as whole:
        width, height = whole.width, whole.height
        left, top = int(rng.integers(width % CELL + 1)), int(rng.integers(height % CELL + 1))
        wide, high = width // CELL * CELL, height // CELL * CELL
        sides = {
            "west": (Window(0, top, deep, high), Window(deep, 0, width - deep, height)),
            "north": (Window(left, 0, wide, deep), Window(0, deep, width, height - deep)),
            "east": (Window(width - deep, top, deep, high), Window(0, 0, width - deep, height)),
            "south": (Window(left, height - deep, wide, deep), Window(0, 0, width, height - deep)),
        }
        region, rest = sides[list(sides)[draw % 4]]
        return _part(whole, region, folder / "region"), _part(whole, rest, folder / "measured")


def _part(whole: Any, window: Window, stem: Path) -> Scene:
    scene = Scene(stem.with_suffix(".tif"), stem.with_suffix(".gpkg"))
    profile = {**whole.profile, "width": window.width, "height": window.height}
    with rasterio.open(scene.raster, "w", **{**profile, "transform": whole.window_transform(window)}) as part:
        part.write(whole.read(window=window))
        bounds = shapely.box(*part.bounds)
    crowns = gpd.read_file(SAMPLES / "yellowstone_crowns.gpkg")
    crowns[crowns.geometry.centroid.within(bounds)].to_file(scene.crowns)
    return scene


def two_mosaics(cells: list[Cell], draw: int, folder: Path) -> tuple[Scene, Scene]:
    """Two mosaics of different images: the region and the imagery for the evaluation."""
    rng = np.random.default_rng([draw, 1])
    region: list[Cell] = []
    measured: list[Cell] = []
    for kind, count in REGION.items():
        own = [cell for cell in cells if cell.kind == kind]
        order = rng.permutation(len(own))
        region += [own[index] for index in order[:count]]
        measured += [own[index] for index in order[count:][: MEASURED[kind]]]
    mixed = [region[index] for index in rng.permutation(len(region))]
    return mosaic(mixed, folder / "region"), mosaic(measured, folder / "measured")


def cells_of(rows: pd.DataFrame, folder: Path) -> list[Cell]:
    """Each image of a table of boxes as a cell of 40 m; four images of 20 m are combined."""
    cells: list[Cell] = []
    small: list[Cell] = []
    for (kind, name), group in rows.groupby(["source", "image_path"]):
        boxes = group[["xmin", "ymin", "xmax", "ymax"]].to_numpy(np.float64)
        image = Image.open(folder / name).convert("RGB")
        if kind == "larch":  # their resolution is not known; 640 pixels are about 45 m
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


def mosaic(cells: list[Cell], stem: Path) -> Scene:
    height = -(-len(cells) // WIDE) * CELL
    values = np.zeros((3, height, WIDE * CELL), np.uint8)
    shapes: list[shapely.Polygon] = []
    for index, cell in enumerate(cells):
        col, row = index % WIDE * CELL, index // WIDE * CELL
        values[:, row : row + CELL, col : col + CELL] = np.moveaxis(cell.image, -1, 0)
        corners = (cell.boxes + np.array([col, row, col, row])) * GSD
        shapes += [shapely.box(EAST + x0, NORTH - y1, EAST + x1, NORTH - y0) for x0, y0, x1, y1 in corners]
    profile: dict[str, Any] = {"driver": "GTiff", "count": 3, "dtype": "uint8", "crs": CRS, "tiled": True}
    profile |= {"height": height, "width": WIDE * CELL, "transform": from_origin(EAST, NORTH, GSD, GSD)}
    scene = Scene(stem.with_suffix(".tif"), stem.with_suffix(".gpkg"))
    with rasterio.open(scene.raster, "w", **profile) as target:
        target.write(values)
    gpd.GeoDataFrame(geometry=shapes, crs=CRS).to_file(scene.crowns)
    return scene
