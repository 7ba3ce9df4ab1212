"""Fine-tuning on points without a crown diameter: the boxes that the points get, and the training."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely

from deepforest_qgis.common.errors import LayerError
from deepforest_qgis.common.jobs import FineTuneJob, PredictJob, RasterInput, VectorInput
from deepforest_qgis.crowns.annotations import read_annotations
from deepforest_qgis.imagery.raster import Raster
from deepforest_qgis.workflows.predict import prediction
from deepforest_qgis.workflows.train import training
from deepforest_qgis.workflows.train.point_boxes import with_boxes

Listen = Callable[[], Any]


@pytest.fixture
def job(tmp_path: Path, samples: Path) -> FineTuneJob:
    """The centres of annotated crowns as points with a class, in longitudes and latitudes, and one polygon."""
    crowns = gpd.read_file(samples / "osbs_029_crowns.gpkg")
    geometries = crowns.centroid
    geometries[0] = crowns.geometry[0]
    stems = gpd.GeoDataFrame({"kind": ["pine"] * len(crowns)}, geometry=geometries, crs=crowns.crs).to_crs(4326)
    stems.to_file(tmp_path / "stems.gpkg")
    return FineTuneJob(
        str(tmp_path / "model.safetensors"),
        raster=RasterInput(str(samples / "osbs_029.tif")),
        annotations=VectorInput(str(tmp_path / "stems.gpkg"), name="Stems", label_field="kind"),
        epochs=1,
        validation=0.0,
        device="cpu",
    )


def test_points_get_the_boxes_of_detected_crowns(
    job: FineTuneJob, tmp_path: Path, samples: Path, listen: Listen
) -> None:
    folder, recorder = tmp_path / "boxes", listen()
    folder.mkdir()
    changed = with_boxes(job, "", folder, recorder)
    assert changed.annotations is not None
    assert job.annotations is not None
    assert (changed.annotations.title, changed.annotations.label_field) == ("Stems", "kind")
    boxes = gpd.read_file(changed.annotations.path)
    stems = gpd.read_file(job.annotations.path).to_crs(boxes.crs)
    assert len(boxes) == len(stems)
    assert boxes["kind"].eq("pine").all()
    assert shapely.covers(boxes.geometry.buffer(0.01), stems.centroid).all()
    assert boxes.geometry[0].normalize().equals_exact(stems.geometry[0].normalize(), 0.01)  # the polygon stays

    found = prediction.run(
        PredictJob(RasterInput(str(samples / "osbs_029.tif")), str(tmp_path / "all.gpkg"), score_threshold=0.1),
        listen(),
    )
    detected = gpd.read_file(found["output"]).to_crs(boxes.crs).bounds.to_numpy()
    own = boxes.bounds.to_numpy()[1:]
    is_crown = (np.abs(own[:, None] - detected[None]) < 0.01).all(axis=2).any(axis=1)
    counts = re.search(r"diameter: (\d+) got the box of a crown.* there, (\d+) a square", recorder.messages)
    assert counts is not None
    held, others = map(int, counts.groups())
    assert (held, others) == (is_crown.sum(), (~is_crown).sum())
    assert held > others > 0
    sides = own[:, 2:] - own[:, :2]
    np.testing.assert_allclose(sides[~is_crown, 0], sides[~is_crown, 1], rtol=1e-3)
    diameters = sides.mean(axis=1)
    places = stems.centroid.get_coordinates().to_numpy()[1:]
    for number in np.flatnonzero(~is_crown):
        distance = np.hypot(*(places[is_crown] - places[number]).T)
        nearest = diameters[is_crown][np.argsort(distance)[:5]]
        assert diameters[number] == pytest.approx(np.median(nearest), rel=1e-3)


def test_boxes_do_not_grow_on_a_rotated_raster(job: FineTuneJob, tmp_path: Path, samples: Path, listen: Listen) -> None:
    with rasterio.open(samples / "osbs_029.tif") as north_up:
        values, profile, upright = north_up.read(), north_up.profile, north_up.transform
    turned = upright @ rasterio.Affine.rotation(30)
    profile.update(transform=turned, driver="GTiff")
    with rasterio.open(tmp_path / "turned.tif", "w", **profile) as target:
        target.write(values)
    assert job.annotations is not None
    centres = gpd.read_file(job.annotations.path).to_crs(profile["crs"]).centroid[1:21]
    boxes = []
    for name, transform in ((samples / "osbs_029.tif", upright), (tmp_path / "turned.tif", turned)):
        folder = tmp_path / name.stem
        folder.mkdir()
        places = [transform @ (~upright @ (one.x, one.y)) for one in centres]
        gpd.GeoSeries([shapely.Point(place) for place in places], crs=profile["crs"]).to_file(folder / "stems.gpkg")
        stems = VectorInput(str(folder / "stems.gpkg"))
        changed = with_boxes(replace(job, raster=RasterInput(str(name)), annotations=stems), "", folder, listen())
        with Raster(RasterInput(str(name))) as raster:
            boxes.append(read_annotations(changed.annotations, raster.ref, "raster").boxes)
    np.testing.assert_allclose(*boxes, atol=0.1)


def test_a_model_is_trained_on_points(job: FineTuneJob, listen: Listen) -> None:
    recorder = listen()
    result = training.run(job, recorder)
    assert Path(result["model"]).exists()
    assert "Points of layer 'Stems' without a crown diameter" in recorder.messages


def test_a_diameter_replaces_the_detection(job: FineTuneJob, tmp_path: Path, listen: Listen) -> None:
    assert job.annotations is not None
    given = VectorInput(job.annotations.path, crown_diameter_m=4)
    sized = FineTuneJob("m.safetensors", raster=job.raster, annotations=given)
    assert with_boxes(sized, "", tmp_path, listen()) == sized


def test_points_without_detected_crowns_need_a_diameter(tmp_path: Path, make_raster: Any, listen: Listen) -> None:
    raster = make_raster(np.full((3, 300, 300), 90, "uint8"))
    with rasterio.open(raster) as opened:
        place = shapely.Point(opened.xy(150, 150))
    gpd.GeoSeries([place], crs=32612).to_file(tmp_path / "stems.gpkg")
    stems = VectorInput(str(tmp_path / "stems.gpkg"))
    job = FineTuneJob("m.safetensors", raster=RasterInput(str(raster)), annotations=stems)
    with pytest.raises(LayerError, match="the start model detects no crown at any of them"):
        with_boxes(job, "", tmp_path, listen())


def test_points_beside_the_raster_are_named_as_crowns(job: FineTuneJob, tmp_path: Path, listen: Listen) -> None:
    gpd.GeoSeries([shapely.Point(0, 0), shapely.Point(9, 9)], crs=32612).to_file(tmp_path / "far.gpkg")
    far = replace(job, annotations=VectorInput(str(tmp_path / "far.gpkg"), name="Far"))
    with pytest.raises(LayerError, match=r"All 2 crowns of layer 'Far' are outside raster .* CRS of the layer: WGS 84"):
        with_boxes(far, "", tmp_path, listen())
