"""Patches over annotated areas: one per area of one patch, and each crown counted once."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import rasterio
import shapely

from deepforest_qgis.common.jobs import RasterInput, SplitJob, VectorInput
from deepforest_qgis.imagery.windows import windows_over
from deepforest_qgis.workflows import split
from deepforest_qgis.workflows.train.patches import PatchFolder, count_crowns, examples, hold_out

Make = Callable[..., Path]
SIDES = ["xmin", "ymin", "xmax", "ymax"]


@pytest.fixture
def cut(tmp_path: Path, listen: Callable[..., Any]) -> Callable[..., Any]:
    """Split a raster; return the windows, the table and the log."""

    def cut(raster: Path, crowns: Path, areas: Path | None, **other: Any) -> tuple[list[Any], pd.DataFrame, Any, Any]:
        recorder = listen()
        job = SplitJob(
            RasterInput(str(raster)),
            VectorInput(str(crowns)),
            str(tmp_path / "patches"),
            areas=VectorInput(str(areas)) if areas else None,
            **other,
        )
        result = split.run(job, recorder)
        windows = json.loads((tmp_path / "patches" / "split.json").read_text())["windows"]
        return [*windows.values()], pd.read_csv(result["annotations_csv"]), result, recorder

    return cut


@pytest.fixture
def noise(make_raster: Make) -> Path:
    return make_raster(np.random.default_rng(1).integers(1, 255, (3, 300, 400)).astype("uint8"))


def in_areas(crowns: Path, areas: Path) -> int:
    """Number of crowns with more than half of their box in the areas, by brute force."""
    boxes, union = gpd.read_file(crowns).geometry.envelope, gpd.read_file(areas).union_all()
    return int((boxes.intersection(union).area > 0.5 * boxes.area).sum())


def test_suggested_squares_are_one_patch_each(cut: Any, samples: Path, tmp_path: Path) -> None:
    """Four squares of 40 m of the grid of suggestions, two of them adjacent."""
    corners = [(528_120, 4_978_760), (528_160, 4_978_760), (528_160, 4_978_840), (528_040, 4_978_752.8)]
    squares = [shapely.box(x, y, x + 40, y + 40) for x, y in corners]
    areas = tmp_path / "areas.gpkg"
    gpd.GeoDataFrame(geometry=squares, crs=32612).to_file(areas)
    crowns = samples / "yellowstone_crowns.gpkg"
    windows, table, result, recorder = cut(samples / "yellowstone.tif", crowns, areas)
    with rasterio.open(samples / "yellowstone.tif") as raster:
        expected = [[round(v) for v in (*(~raster.transform @ (x, y + 40)), 400, 400)] for x, y in corners]
    assert sorted(windows) == sorted(expected)
    count = in_areas(crowns, areas)
    assert result["crowns"] == len(table) == count == 95
    assert f"4 patches with {count} crowns written" in recorder.messages
    patches = PatchFolder.open(result["output_folder"])
    assert patches.manifest is not None
    training, validation = hold_out(examples(patches, ("Tree",), 400), patches.manifest.windows, 0.2, 1)
    assert [len(training), len(validation)] == [3, 1]
    assert sum(len(one.boxes) for one in (*training, *validation)) == count


@pytest.mark.parametrize(
    ("bounds", "expected"),
    [
        ((100, 80, 140, 110), [(88, 63, 64, 64)]),  # centred
        ((0, 0, 20, 290), [(0, 0, 64, 64), (0, 58, 64, 64), (0, 116, 64, 64), (0, 174, 64, 64), (0, 226, 64, 64)]),
        ((380, 280, 400, 300), [(336, 236, 64, 64)]),  # in the corner of the raster
        ((100.0000001, 80, 163.9999999, 144.0000001), [(100, 80, 64, 64)]),
        ((100.2, 80.3, 180.1, 140), [(100, 78, 64, 64), (117, 78, 64, 64)]),
    ],
)
def test_patches_over_an_area(bounds: tuple[float, float, float, float], expected: list[Any]) -> None:
    assert windows_over(bounds, (400, 300), (64, 64), 0.1) == expected
    for col, row, width, height in expected:
        assert shapely.box(0, 0, 400, 300).covers(shapely.box(col, row, col + width, row + height))


def test_a_patch_larger_than_the_raster(cut: Any, noise: Path, make_layer: Make) -> None:
    areas = make_layer([(10, 10, 60, 60)], "areas.gpkg")
    windows, table, _, _ = cut(noise, make_layer([(20, 20, 40, 40)]), areas, patch_size=350)
    assert windows == [[0, 0, 350, 300]]
    assert table[SIDES].to_numpy().tolist() == [[20, 20, 40, 40]]


def test_a_large_area_gets_a_grid_that_starts_at_it(cut: Any, noise: Path, make_layer: Make) -> None:
    rng = np.random.default_rng(3)
    corner = rng.uniform((0, 0), (385, 285), (400, 2))
    crowns = make_layer(np.concatenate([corner, corner + 12], axis=1))
    areas = make_layer([(33, 21, 193, 133)], "areas.gpkg")
    windows, table, result, recorder = cut(noise, crowns, areas, patch_size=64, patch_overlap=0.25)
    starts = {(33 + x, 21 + y) for x in (0, 48, 96) for y in (0, 48)}
    assert {(col, row) for col, row, _, _ in windows} == starts
    shown = result["crowns"]
    assert shown == in_areas(crowns, areas)
    assert len(table) > shown  # crowns in overlaps are in several patches
    assert f"6 patches with {shown} crowns written" in recorder.messages


def test_an_area_a_little_larger_than_a_patch(cut: Any, noise: Path, make_layer: Make) -> None:
    """Windows that repeat another one and show no further crown are left out, as long as none is lost."""
    crowns = [(40, 40, 60, 60), (80, 50, 95, 70), (30, 85, 44, 96)]
    areas = make_layer([(30, 30, 97, 97)], "areas.gpkg")
    windows, table, _, _ = cut(noise, make_layer(crowns), areas, patch_size=64)
    assert len(windows) == 1
    assert len(table) == 3
    more = make_layer([*crowns, (92, 30, 99, 40), (30, 92, 40, 97)], "more.gpkg")
    _, table, result, recorder = cut(noise, more, areas, patch_size=64)
    assert result["crowns"] == 5
    assert "not in any patch" not in recorder.warnings


@pytest.mark.parametrize(
    ("areas", "count"),
    [
        ([(0, 0, 64, 64), (64, 0, 128, 64)], 2),  # squares that share a side
        ([(0, 0, 64, 64), (64, 64, 128, 128)], 2),  # or a corner
        ([(10 * x, 10 * y, 10 * x + 10, 10 * y + 10) for x in range(6) for y in range(6)], 1),  # plots
        ([(20, 20, 50, 50), (30, 30, 60, 60), (25, 25, 40, 40)], 1),
        ([(0, 0, 64, 64), (0, 0, 64, 64), (5, 5, 20, 20)], 1),
    ],
)
def test_areas_that_touch(cut: Any, noise: Path, make_layer: Make, areas: list[Any], count: int) -> None:
    grid = [(x, y, x + 8, y + 8) for x in range(3, 380, 10) for y in range(3, 280, 10)]
    layer, crowns = make_layer(areas, "areas.gpkg"), make_layer(grid)
    windows, _, result, recorder = cut(noise, crowns, layer, patch_size=64)
    assert len(windows) == count
    assert result["crowns"] == in_areas(crowns, layer)
    assert "not in any patch" not in recorder.warnings


def test_windows_without_crowns_are_background(cut: Any, noise: Path, make_layer: Make) -> None:
    areas = make_layer([(20, 20, 84, 84), (200, 100, 264, 164)], "areas.gpkg")
    windows, table, result, _ = cut(noise, make_layer([(30, 30, 50, 50)]), areas, patch_size=64, allow_empty=True)
    assert sorted(windows) == [[20, 20, 64, 64], [200, 100, 64, 64]]
    assert result["crowns"] == 1
    assert (table["xmax"] == 0).sum() == 1


# -- Crowns in several patches -----------------------------------------------------------------


@pytest.mark.parametrize(("seed", "overlap"), [(1, 0.1), (2, 0.3), (3, 0.5), (4, 0.6)])
def test_each_crown_is_counted_once(cut: Any, noise: Path, make_layer: Make, seed: int, overlap: float) -> None:
    rng = np.random.default_rng(seed)
    corner = rng.uniform((0, 0), (370, 270), (120, 2))
    boxes = np.concatenate([corner, corner + rng.uniform(8, 30, (120, 2))], axis=1)
    _, table, result, _ = cut(noise, make_layer(boxes), None, patch_size=64, patch_overlap=overlap)
    patches = PatchFolder.open(result["output_folder"])
    assert patches.manifest is not None
    windows = patches.manifest.windows
    found = examples(patches, ("Tree",), 64)
    # By brute force: the crowns with more than half of their box in a patch.
    crowns = shapely.box(*boxes.T)
    frames = [shapely.box(c, r, c + w, r + h) for c, r, w, h in windows.values()]
    inside = np.array(
        [shapely.area(shapely.intersection(crowns, frame)) > 0.5 * shapely.area(crowns) for frame in frames]
    )
    expected = int(inside.any(axis=0).sum())
    assert count_crowns(found, windows) == result["crowns"] == expected
    assert len(table) > expected

    training, validation = hold_out(found, windows, 0.3, seed)
    owners = [_owners(part, windows, boxes) for part in (training, validation)]
    assert not set(owners[0]) & set(owners[1])  # no crown is in both
    assert len(owners[1]) == len(set(owners[1]))  # the metrics count each crown once
    assert count_crowns(training, windows) == len(set(owners[0]))
    hidden = shapely.union_all([_frame(windows[one.name]) for one in validation])
    for one in training:
        own = _frame(windows[one.name])
        masks = shapely.union_all(shapely.box(*(one.masked_boxes + np.tile(windows[one.name][:2], 2)).T))
        assert shapely.difference(own.intersection(hidden), masks).area < 1e-6  # no pixel is in both


def _frame(window: Any) -> shapely.Polygon:
    return shapely.box(window[0], window[1], window[0] + window[2], window[1] + window[3])


def _owners(part: Any, windows: Any, boxes: np.ndarray) -> list[int]:
    """The crown that each box of the patches shows."""
    found = []
    for one in part:
        for box in one.boxes + np.tile(windows[one.name][:2], 2):
            # A clipped box is that of the crown, clipped to the window of its patch.
            col, row, width, height = windows[one.name]
            clipped = boxes.clip([col, row, col, row], [col + width, row + height] * 2)
            (owner,) = np.flatnonzero(abs(clipped - box).max(axis=1) < 0.01)
            found.append(int(owner))
    return found


def test_crowns_of_patches_without_positions(cut: Any, noise: Path, make_layer: Make) -> None:
    _, table, result, recorder = cut(noise, make_layer([(55, 10, 70, 25)]), None, patch_size=64, patch_overlap=0.5)
    assert "with 1 crown written" in recorder.messages
    found = examples(PatchFolder.open(result["output_folder"]), ("Tree",), 64)
    assert count_crowns(found, {}) == len(table) == 2
