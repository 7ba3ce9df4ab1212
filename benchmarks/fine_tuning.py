"""F1 of the bundled model before and after fine-tuning on a few squares of 40 m.

    make bench-fine-tuning DATA=folder      (annotated imagery with val.csv)

Regions: squares of the Yellowstone sample orthomosaic, evaluated on the other Yellowstone image; squares of a mosaic of
larch images of val.csv, evaluated on other larch images. Each draw selects 1, 2, 4 and 8 random squares, of which at
least one has crowns, annotates them completely and fine-tunes with the default settings. F1 is computed from all crowns
of the images for the evaluation at the score threshold of each model, IoU 0.4, one-to-one.

Finished draws are kept in build/fine_tuning/<digest of the start model>.csv, so the command can be resumed; another
model starts from the beginning. benchmarks/results/fine_tuning.md is renewed after each draw. After a change of the
training, delete the folder.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import rasterio
import shapely

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from suggest import bounds, detected  # noqa: E402
from suggest_scenes import CELL, GSD, SAMPLES, Scene, cells_of, mosaic  # noqa: E402

from deepforest_qgis.common.events import Listener  # noqa: E402
from deepforest_qgis.common.jobs import FineTuneJob, RasterInput, VectorInput  # noqa: E402
from deepforest_qgis.crowns.matching import match, overlaps  # noqa: E402
from deepforest_qgis.files.digests import model_digest  # noqa: E402
from deepforest_qgis.model.hub import locate_model  # noqa: E402
from deepforest_qgis.model.metrics import MATCH_IOU  # noqa: E402
from deepforest_qgis.workflows.train import training  # noqa: E402

__all__ = ["main"]

WORK = ROOT / "build" / "fine_tuning"
RESULT = ROOT / "benchmarks" / "results" / "fine_tuning.md"
REGIONS = YELLOWSTONE, LARCH = "Yellowstone", "larch"
COUNTS = (1, 2, 4, 8)
EVALUATED, DRAWN = 16, 48  # images of the larch mosaics
LIMIT = 0.02  # largest accepted loss of F1


@dataclass(frozen=True)
class Row:
    """One fine-tuning: crowns annotated, F1 of the start model and of the result, and what was kept."""

    region: str
    squares: int
    draw: int
    crowns: int
    before: float
    after: float
    kept: str
    seconds: float


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="folder of annotated imagery with val.csv")
    parser.add_argument("--draws", type=int, default=10, help="draws per region and number of squares")
    parser.add_argument("--model", default="", help="start model, by default the bundled one")
    parser.add_argument("--region", choices=REGIONS, help="only this region")
    parser.add_argument("--work", type=Path, default=WORK, help="folder of finished draws")
    options = parser.parse_args(arguments)
    work: Path = options.work
    work.mkdir(parents=True, exist_ok=True)
    os.environ["XDG_CACHE_HOME"] = str(work / "cache")
    model = locate_model(options.model, Listener())
    kept = work / f"{model_digest(model)[:12]}.csv"
    for row in _runs(options, model, _read(kept), work):
        print(row, flush=True)
        pd.DataFrame([asdict(row)]).to_csv(kept, mode="a", header=not kept.exists(), index=False)
        if work == WORK and not options.model:
            RESULT.write_text(_table(_read(kept)), encoding="utf-8")
    print(_table(_read(kept)))
    return 0


def _read(path: Path) -> pd.DataFrame:
    return pd.read_csv(path) if path.exists() else pd.DataFrame(columns=[field.name for field in fields(Row)])


def _runs(options: argparse.Namespace, model: Path, done: pd.DataFrame, work: Path) -> Iterator[Row]:
    """The fine-tunings that are not finished; all regions and numbers of squares of a draw before the next draw."""
    finished = set(zip(done["region"], done["squares"], done["draw"], strict=True))
    regions = [options.region] if options.region else REGIONS
    scenes = {region: _scenes(region, options.data, work) for region in regions}
    before: dict[str, float] = {}
    for draw in range(options.draws):
        for region in regions:
            for count in COUNTS:
                if (region, count, draw) not in finished:
                    before.setdefault(region, _f1(model, scenes[region][1], work))
                    yield _run(region, scenes[region], count, draw, model, before[region])


def _run(region: str, scenes: tuple[Scene, Scene], count: int, draw: int, model: Path, before: float) -> Row:
    drawn, evaluated = scenes
    crowns = gpd.read_file(drawn.crowns)
    squares = _drawn_squares(drawn, crowns, count, draw)
    with tempfile.TemporaryDirectory() as scratch:
        areas, tuned = Path(scratch, "areas.gpkg"), Path(scratch, "tuned.safetensors")
        gpd.GeoDataFrame(geometry=squares, crs=crowns.crs).to_file(areas)
        began = time.monotonic()
        job = FineTuneJob(
            str(tuned),
            raster=RasterInput(str(drawn.raster)),
            annotations=VectorInput(str(drawn.crowns)),
            areas=VectorInput(str(areas)),
            model=str(model),
            seed=draw,
            device="cpu",
            resume=False,
        )
        result = training.run(job, Listener())
        seconds = time.monotonic() - began
        kept = "start model" if result["best_epoch"] == 0 else f"epoch {result['best_epoch']}"
        inside = int(crowns.centroid.within(shapely.union_all(squares)).sum())
        after = _f1(tuned, evaluated, Path(scratch))
        return Row(region, count, draw, inside, round(before, 4), round(after, 4), kept, round(seconds, 1))


# -- regions -----------------------------------------------------------------------------------


def _scenes(region: str, data: Path, work: Path) -> tuple[Scene, Scene]:
    """The imagery of a region to draw squares from, and the imagery for the evaluation."""
    if region == YELLOWSTONE:
        names = ("yellowstone", "yellowstone_test")
        drawn, evaluated = (Scene(SAMPLES / f"{name}.tif", SAMPLES / f"{name}_crowns.gpkg") for name in names)
        return drawn, evaluated
    table = pd.read_csv(data / "val.csv")
    cells = cells_of(table[table["source"] == LARCH], data)
    order = np.random.default_rng(1).permutation(len(cells))
    parts = {"larch_evaluated": order[:EVALUATED], "larch_drawn": order[EVALUATED:][:DRAWN]}
    evaluated, drawn = (mosaic([cells[index] for index in part], work / name) for name, part in parts.items())
    return drawn, evaluated


def _drawn_squares(scene: Scene, crowns: gpd.GeoDataFrame, count: int, draw: int) -> list[shapely.Polygon]:
    """Random squares of a grid with a random origin; the first one has crowns. Those of fewer squares are the same."""
    rng = np.random.default_rng(draw)
    with rasterio.open(scene.raster) as raster:
        rest = np.array([raster.width % CELL, raster.height % CELL]) * GSD
        west, south = np.array(raster.bounds[:2]) + rng.uniform(0, 1, 2) * rest
        columns, rows = raster.width // CELL, raster.height // CELL
    side = CELL * GSD
    corners = [(west + side * column, south + side * row) for column in range(columns) for row in range(rows)]
    squares = [shapely.box(x, y, x + side, y + side) for x, y in corners]
    order = rng.permutation(len(squares))
    crowned = [index for index in order if crowns.centroid.within(squares[index]).any()]
    chosen = [crowned[0], *(index for index in order if index != crowned[0])][:count]
    return [squares[index] for index in chosen]


# -- evaluation --------------------------------------------------------------------------------


def _f1(model: Path, scene: Scene, folder: Path) -> float:
    """F1 of all crowns at the score threshold of the model."""
    found = bounds(detected(model, scene.raster, folder).geometry)
    truth = bounds(gpd.read_file(scene.crowns).geometry)
    # North is up in both images, so boxes on the map are boxes.
    return 2 * len(match(overlaps(found, truth), MATCH_IOU)) / (len(found) + len(truth))


def _table(rows: pd.DataFrame) -> str:
    lines = [
        "# Fine-tuning on a few squares",
        "",
        (
            "The bundled model is fine-tuned with the default settings on 1, 2, 4 and 8 random squares of 40 m. F1 on "
            "other imagery of the region, at the score threshold of each model, IoU 0.4. Lost: draws in which F1 fell "
            f"by more than {LIMIT}. `make bench-fine-tuning DATA=folder`."
        ),
        "",
        (
            "| region | squares | draws | crowns annotated | F1 before | F1 after: mean | worst | best | largest loss "
            "| lost | start model kept |"
        ),
        "|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for (region, count), part in rows.groupby(["region", "squares"]):
        after, change = part["after"], part["after"] - part["before"]
        lines.append(
            f"| {region} | {count} | {len(part)} | {part['crowns'].min()}–{part['crowns'].max()} "
            f"| {part['before'].mean():.3f} | {after.mean():.3f} | {after.min():.3f} | {after.max():.3f} "
            f"| {abs(min(change.min(), 0)):.3f} | {(change < -LIMIT).sum()} | {(part['kept'] == 'start model').sum()} |"
        )
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
