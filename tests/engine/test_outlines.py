"""Outlines follow what the image shows, within the box, and crowns can be parted from each other."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from deepforest_qgis.common.errors import Cancelled
from deepforest_qgis.common.jobs import PredictJob, RasterInput
from deepforest_qgis.crowns.geopackage import crown_shapes
from deepforest_qgis.crowns.overlaps import Apart
from deepforest_qgis.imagery.raster import Raster
from deepforest_qgis.workflows.predict import prediction
from deepforest_qgis.workflows.predict.outlines import Tracer, trace

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "benchmarks"))

from orchard import render  # noqa: E402

Make = Callable[..., Path]


def iou(one: Any, other: Any) -> float:
    return float(shapely.intersection(one, other).area / shapely.union(one, other).area)


@pytest.mark.parametrize(("ground", "sun"), [("grass", 135.0), ("bare", 220.0)])
def test_outlines_are_nearer_to_what_is_there_than_ellipses(
    ground: str, sun: float, make_raster: Make, listen: Any
) -> None:
    scene = render(7, ground, sun, 50.0, side=300)
    boxes = shapely.bounds(scene.outlines)
    with Raster(RasterInput(str(make_raster(np.moveaxis(scene.image, -1, 0), "scene.tif")))) as raster:
        tracer = Tracer(raster, listen(), threads=2)
        outlines = tracer(boxes)
    assert tracer.untraced < len(boxes) / 4
    assert shapely.is_valid(outlines).all()
    assert not any(len(outline.interiors) for outline in outlines)
    around = shapely.buffer(crown_shapes(boxes, "box"), 0.01)
    assert shapely.covers(around, outlines).all()
    ours = np.mean([iou(a, b) for a, b in zip(outlines, scene.outlines, strict=True)])
    ellipses = np.mean([iou(a, b) for a, b in zip(crown_shapes(boxes, "ellipse"), scene.outlines, strict=True)])
    assert ours > ellipses + 0.03


def test_nothing_to_see_gives_no_outline() -> None:
    assert trace(np.zeros((4, 4, 3), np.uint8), (0, 0, 4, 4)) is None
    plain = trace(np.full((60, 60, 3), 90, np.uint8), (15, 15, 45, 45))
    circle = crown_shapes(np.array([[15.0, 15, 45, 45]]), "ellipse")[0]
    assert plain is None or iou(plain, circle) > 0.9  # where colours tell nothing, the ellipse remains


def test_tracing_can_be_cancelled(make_raster: Make, listen: Any) -> None:
    scene = render(7, "bare", 135.0, 50.0, side=300)
    heard = listen()
    heard.cancel()
    with (
        Raster(RasterInput(str(make_raster(np.moveaxis(scene.image, -1, 0), "scene.tif")))) as raster,
        pytest.raises(Cancelled),
    ):
        Tracer(raster, heard, threads=1)(shapely.bounds(scene.outlines))


boxes_in = st.lists(
    st.tuples(st.floats(0, 90), st.floats(0, 90), st.floats(3, 40), st.floats(3, 40)), min_size=1, max_size=12
)


@settings(max_examples=40, deadline=None)
@given(boxes_in, st.sampled_from(["box", "ellipse"]), st.integers(1, 3))
def test_crowns_that_are_parted_share_nothing_and_cover_the_same(
    found: list[tuple[float, ...]], shape: str, parts: int
) -> None:
    boxes = np.array([[x, y, x + w, y + h] for x, y, w, h in found])
    boxes = boxes[np.argsort(boxes[:, 0])]
    shapes = crown_shapes(boxes, shape)
    apart = Apart()
    parted = np.concatenate([apart(part) for part in np.array_split(shapes, parts)])
    total = shapely.union_all(shapes).area
    assert shapely.is_valid(parted).all()
    assert shapely.area(parted).sum() <= total + 1e-6  # so nothing is covered twice
    assert shapely.area(shapely.difference(parted, shapes)).max() < 1e-6
    assert apart.lost == shapely.is_empty(parted).sum()


def test_two_circles_are_parted_where_they_cross() -> None:
    circles = shapely.buffer(shapely.points([(0, 0), (8, 0)]), [6, 4], quad_segs=64)
    large, small = Apart()(circles)
    line = (8**2 + 6**2 - 4**2) / 16
    assert large.bounds[2] == pytest.approx(line, abs=0.01)
    assert small.bounds[0] == pytest.approx(line, abs=0.01)


@pytest.mark.parametrize("shape", ["ellipse", "outline"])
def test_a_prediction_draws_them(shape: str, samples: Path, listen: Any, tmp_path: Path) -> None:
    output = tmp_path / "crowns.gpkg"
    raster = RasterInput(str(samples / "OSBS_029.tif"))
    job = PredictJob(raster, str(output), crown_shape=shape, no_overlap=True, resume=False, device="cpu")
    answer = prediction.run(job, listen())
    crowns = gpd.read_file(output)
    assert len(crowns) == answer["count"] > 20
    assert crowns.is_valid.all()
    assert crowns.area.sum() == pytest.approx(crowns.union_all().area, rel=1e-6)
    assert crowns["crown_area_m2"].to_numpy() == pytest.approx(crowns.area.to_numpy(), rel=1e-3)
