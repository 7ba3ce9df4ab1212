"""Outlines follow the crowns in the image and stay inside the boxes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
import shapely

from deepforest_qgis.common.errors import Cancelled
from deepforest_qgis.common.jobs import PredictJob, RasterInput
from deepforest_qgis.crowns.geopackage import crown_shapes
from deepforest_qgis.imagery.raster import Raster
from deepforest_qgis.workflows.predict import prediction
from deepforest_qgis.workflows.predict.outlines import OutlineTracer, trace

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "benchmarks"))

from orchard import render  # noqa: E402

Make = Callable[..., Path]


def iou(one: Any, other: Any) -> float:
    return float(shapely.intersection(one, other).area / shapely.union(one, other).area)


@pytest.mark.parametrize(("ground", "sun"), [("grass", 135.0), ("bare", 220.0)])
def test_outlines_are_closer_to_the_crowns_than_ellipses(
    ground: str, sun: float, make_raster: Make, listen: Any
) -> None:
    scene = render(7, ground, sun, 50.0, side=300)
    boxes = shapely.bounds(scene.outlines)
    with Raster(RasterInput(str(make_raster(np.moveaxis(scene.image, -1, 0), "scene.tif")))) as raster:
        tracer = OutlineTracer(raster, listen(), threads=2)
        outlines = tracer.trace(boxes)
    assert tracer.untraced < len(boxes) / 4
    assert shapely.is_valid(outlines).all()
    assert not any(len(outline.interiors) for outline in outlines)
    around = shapely.buffer(crown_shapes(boxes, "box"), 0.01)
    assert shapely.covers(around, outlines).all()
    ours = np.mean([iou(a, b) for a, b in zip(outlines, scene.outlines, strict=True)])
    ellipses = np.mean([iou(a, b) for a, b in zip(crown_shapes(boxes, "ellipse"), scene.outlines, strict=True)])
    assert ours > ellipses + 0.03


def test_an_image_without_contrast_gives_no_outline() -> None:
    assert trace(np.zeros((4, 4, 3), np.uint8), (0, 0, 4, 4)) is None
    plain = trace(np.full((60, 60, 3), 90, np.uint8), (15, 15, 45, 45))
    circle = crown_shapes(np.array([[15.0, 15, 45, 45]]), "ellipse")[0]
    assert plain is None or iou(plain, circle) > 0.9  # the ellipse remains


def test_tracing_can_be_cancelled(make_raster: Make, listen: Any) -> None:
    scene = render(7, "bare", 135.0, 50.0, side=300)
    recorder = listen()
    recorder.cancel()
    with (
        Raster(RasterInput(str(make_raster(np.moveaxis(scene.image, -1, 0), "scene.tif")))) as raster,
        pytest.raises(Cancelled),
    ):
        OutlineTracer(raster, recorder, threads=1).trace(shapely.bounds(scene.outlines))


@pytest.mark.parametrize("shape", ["ellipse", "outline"])
def test_a_prediction_without_overlaps(shape: str, samples: Path, listen: Any, tmp_path: Path) -> None:
    output = tmp_path / "crowns.gpkg"
    raster = RasterInput(str(samples / "OSBS_029.tif"))
    job = PredictJob(raster, str(output), crown_shape=shape, no_overlap=True, resume=False, device="cpu")
    answer = prediction.run(job, listen())
    crowns = gpd.read_file(output)
    assert len(crowns) == answer["count"] > 20
    assert crowns.is_valid.all()
    assert crowns.area.sum() == pytest.approx(crowns.union_all().area, rel=1e-6)
    # A drawn ellipse is a polygon of 32 vertices and a little smaller.
    expected = crowns.area.to_numpy() * (1 if shape == "outline" else 2 * np.pi / 32 / np.sin(2 * np.pi / 32))
    assert crowns["crown_area_m2"].to_numpy() == pytest.approx(expected, rel=1e-3)
