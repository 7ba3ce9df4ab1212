"""Suggested areas: inside the extent, not annotated, with image data, and without overlaps."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
from affine import Affine
from random_models import random_model

from deepforest_qgis.common.errors import Cancelled, InputError, LayerError
from deepforest_qgis.common.jobs import Extent, RasterInput, SuggestJob, VectorInput
from deepforest_qgis.workflows import suggest

Make = Callable[..., Path]
SIDE = 64
NORTH_UP = Affine(0.1, 0, 528_000, 0, -0.1, 4_979_000)
pytestmark = pytest.mark.usefixtures("small_images")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory, small_images: None) -> Path:
    """The small network with random weights, for 6.4 m of ground."""
    return random_model(tmp_path_factory.mktemp("model"), extent_m=6.4, patch_px=64, score_threshold=0.1)


@pytest.fixture
def forest(make_raster: Make) -> Path:
    """5 by 4 squares of 6.4 m of noise; the first column of squares has no data."""
    values = np.random.default_rng(3).integers(1, 255, (3, 256, 320)).astype(np.uint8)
    values[:, :, :64] = 0
    return make_raster(values, nodata=0)


def run(raster: Path, model: Path, output: Path, listener: Any, **other: Any) -> gpd.GeoDataFrame:
    result = suggest.run(SuggestJob(RasterInput(str(raster)), str(output), str(model), device="cpu", **other), listener)
    found = gpd.read_file(output, layer="suggestions")
    assert len(found) == result["count"]
    assert found["rank"].tolist() == list(range(1, len(found) + 1))
    return found


def columns_and_rows(found: gpd.GeoDataFrame) -> list[tuple[int, int]]:
    centres = found.geometry.centroid
    places = [~NORTH_UP @ (x, y) for x, y in zip(centres.x, centres.y, strict=True)]
    return [(int(col // 64), int(row // 64)) for col, row in places]


# -- Through the job ---------------------------------------------------------------------------


def test_areas_with_data_are_ranked(forest: Path, model: Path, tmp_path: Path, listen: Any) -> None:
    recorder = listen()
    found = run(forest, model, tmp_path / "s.gpkg", recorder, count=50)
    assert sorted(columns_and_rows(found)) == sorted(itertools.product(range(1, 5), range(4)))
    np.testing.assert_allclose(found.geometry.area, 6.4**2)
    assert found.crs.to_epsg() == 32612
    assert (found["crowns_in_doubt"] > 0).all()
    assert found["novelty"].iloc[0] == 1.0
    assert "4 areas have no data or a single colour and were skipped." in recorder.messages
    assert "Only 16 areas are suggested, because no further areas are free of overlaps." in recorder.warnings
    assert recorder.steps[-1] == ("Evaluating areas", 20, 20)


def test_annotated_areas_are_not_suggested(
    forest: Path, model: Path, tmp_path: Path, make_layer: Make, listen: Any
) -> None:
    """Two columns lie in the areas layer, and two squares contain crowns; a small overlap with the areas is allowed."""
    areas = make_layer([(60, 0, 194, 256)], "areas.gpkg")  # 2 of 64 pixels of the fourth column
    crowns = make_layer([(210, 10, 230, 30), (250, 250, 255, 255)], "crowns.gpkg")
    found = run(
        forest, model, tmp_path / "s.gpkg", listen(), count=50,
        areas=VectorInput(str(areas)), annotations=VectorInput(str(crowns)),
    )  # fmt: skip
    left = {(3, 1), (3, 2), *itertools.product([4], range(4))}
    assert set(columns_and_rows(found)) == left
    everywhere = make_layer([(0, 0, 320, 256)], "all.gpkg")
    with pytest.raises(InputError, match=r"No area of raster '.*forest.tif' is left to annotate\."):
        run(forest, model, tmp_path / "t.gpkg", listen(), areas=VectorInput(str(everywhere)))


def test_an_extent_and_a_limit_on_the_number_of_areas(forest: Path, model: Path, tmp_path: Path, listen: Any) -> None:
    west, north = 528_000.0, 4_979_000.0
    extent = Extent(west + 13, north - 12.8, west + 25, north, "EPSG:32612")
    found = run(forest, model, tmp_path / "s.gpkg", listen(), count=50, extent=extent)
    assert set(columns_and_rows(found)) == {(2, 0), (2, 1), (3, 0), (3, 1)}
    recorder = listen()
    found = run(forest, model, tmp_path / "t.gpkg", recorder, count=50, most=10)
    assert "20 areas, of which 10, randomly selected, are evaluated." in recorder.messages
    assert 5 <= len(found) <= 10
    with pytest.raises(InputError, match="does not touch raster"):
        run(forest, model, tmp_path / "u.gpkg", listen(), extent=Extent(0, 0, 1, 1, "EPSG:32612"))


def test_areas_that_do_not_divide_the_raster_do_not_overlap(
    forest: Path, model: Path, tmp_path: Path, listen: Any
) -> None:
    found = run(forest, model, tmp_path / "s.gpkg", listen(), count=50, square_size=10)
    np.testing.assert_allclose(found.geometry.area, 100)
    for one, other in itertools.combinations(found.geometry, 2):
        assert one.intersection(other).area < 1e-6


@pytest.mark.parametrize(
    ("how", "size", "words"),
    [
        (
            {"crs": None},
            10.0,
            "ground resolution of raster '.*' is unknown, so the size of an area of 10 m in pixels is unknown",
        ),
        ({}, 2.0, "Areas of 20 × 20 pixels of raster '.*' are too small"),
    ],
)
def test_areas_of_unknown_or_too_small_size_are_refused(
    make_raster: Make, model: Path, tmp_path: Path, listen: Any, how: dict[str, Any], size: float, words: str
) -> None:
    raster = make_raster(np.full((3, 64, 64), 9, np.uint8), **how)
    with pytest.raises(InputError, match=words):
        run(raster, model, tmp_path / "s.gpkg", listen(), square_size=size)
    assert not (tmp_path / "s.gpkg").exists()


def test_a_raster_of_one_colour_and_crowns_outside_are_refused(
    make_raster: Make, make_layer: Make, model: Path, tmp_path: Path, listen: Any
) -> None:
    blank = make_raster(np.full((3, 128, 128), 9, np.uint8))
    with pytest.raises(InputError, match="contains image data"):
        run(blank, model, tmp_path / "s.gpkg", listen())
    far = make_layer([(9000, 9000, 9010, 9010)])
    with pytest.raises(LayerError, match="is outside raster"):
        run(blank, model, tmp_path / "s.gpkg", listen(), annotations=VectorInput(str(far)))


def test_a_cancelled_run_writes_nothing(forest: Path, model: Path, tmp_path: Path, listen: Any) -> None:
    with pytest.raises(Cancelled):
        run(forest, model, tmp_path / "s.gpkg", listen(cancel_at=3))
    assert not (tmp_path / "s.gpkg").exists()
