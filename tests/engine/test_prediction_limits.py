"""Predictions with a height model and with limits of diameter and height: as measured on the finished crowns."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
import shapely
from affine import Affine
from painted_crowns import PaintedBackend, paint
from random_models import random_model

from deepforest_qgis.__main__ import main
from deepforest_qgis.common.errors import InputError, RasterError
from deepforest_qgis.common.jobs import CrownAttributesJob, PredictJob, PredictTilesJob, RasterInput, VectorInput
from deepforest_qgis.workflows import RUNNERS
from deepforest_qgis.workflows.predict import detection

Make = Callable[..., Path]
COARSE = Affine(0.5, 0, 527_999, 0, -0.5, 4_979_001)
# Crowns of 1.0, 2.0, 4.0 and 1.5 m in pixels of 0.1 m, and their heights
BOXES = [(10, 10, 20, 20), (60, 30, 80, 50), (150, 100, 190, 140), (230, 200, 245, 215)]
HEIGHTS = (2.0, 8.5, 21.0, 12.0)


@pytest.fixture(autouse=True)
def _painted(own_cache: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(detection, "make_backend", PaintedBackend.subclass())


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return random_model(tmp_path_factory.mktemp("model"), score_threshold=0.1)


@pytest.fixture
def raster(make_raster: Make) -> Path:
    return make_raster(paint(np.full((3, 260, 300), 20, np.uint8), BOXES))


def height_values() -> np.ndarray:
    """Heights on pixels of 0.5 m, with a margin of 1 m around the raster; NaN in the east."""
    values = np.zeros((60, 68), np.float32)
    for (xmin, ymin, xmax, ymax), height in zip(BOXES, HEIGHTS, strict=True):
        col, row = int((xmin + xmax) / 2 / 5) + 2, int((ymin + ymax) / 2 / 5) + 2
        values[row, col] = height
    return values


@pytest.fixture
def heights(make_raster: Make) -> Path:
    return make_raster(height_values()[None], "chm.tif", transform=COARSE)


def predict(raster: Path, model: Path, output: Path, listener: Any, **given: Any) -> gpd.GeoDataFrame:
    for name in ("height", "surface", "terrain"):
        if name in given:
            given[name] = RasterInput(str(given[name]))
    options = {"model": str(model), "patch_size": 96, "precision": "float32", "device": "cpu", **given}
    result = RUNNERS["predict"](PredictJob(RasterInput(str(raster)), str(output), **options), listener)
    crowns = gpd.read_file(output, layer="crowns").sort_values("crown_diameter_m").reset_index(drop=True)
    assert len(crowns) == result.count
    return crowns


def test_heights_are_those_of_crown_attributes(
    raster: Path, heights: Path, model: Path, tmp_path: Path, listen: Any
) -> None:
    for shape in ("box", "ellipse"):
        found = predict(raster, model, tmp_path / "a.gpkg", listen(), height=heights, crown_shape=shape)
        assert found["height_m"].tolist() == [2.0, 12.0, 8.5, 21.0]
        plain = predict(raster, model, tmp_path / "b.gpkg", listen(), crown_shape=shape)
        assert "height_m" not in plain.columns
        job = CrownAttributesJob(
            VectorInput(str(tmp_path / "b.gpkg"), "crowns"), str(tmp_path / "c.gpkg"), height=RasterInput(str(heights))
        )
        RUNNERS["crown-attributes"](job, listen())
        after = gpd.read_file(tmp_path / "c.gpkg").sort_values("crown_diameter_m")
        assert after["height_m"].tolist() == found["height_m"].tolist()
        assert after["label"].tolist() == found["label"].tolist()


def test_surface_and_terrain_and_no_data(
    make_raster: Make, raster: Path, model: Path, tmp_path: Path, listen: Any
) -> None:
    values = height_values()
    values[:, 44:] = np.nan  # the crown in the east
    surface = make_raster(values[None] + 300, "dsm.tif", transform=COARSE)
    terrain = make_raster(
        np.full((1, 20, 20), 300, np.float32), "dtm.tif", transform=Affine(2, 0, 527_995, 0, -2, 4_979_005)
    )
    listener = listen()
    report = tmp_path / "r.html"
    found = predict(
        raster,
        model,
        tmp_path / "a.gpkg",
        listener,
        surface=surface,
        terrain=terrain,
        min_height=3.0,
        report=str(report),
    )
    assert found["height_m"].to_numpy() == pytest.approx([np.nan, 8.5, 21.0], nan_ok=True)
    assert "1 crown is lower than 3 m and was left out." in listener.messages
    assert "1 crown has no height" in listener.warnings
    text = report.read_text(encoding="utf-8")
    assert "lower than the minimum height" in text
    assert "Crowns without a height" in text
    assert "dsm.tif" in text


def test_limits_of_the_diameter(raster: Path, heights: Path, model: Path, tmp_path: Path, listen: Any) -> None:
    listener = listen()
    report = tmp_path / "r.html"
    given = {"min_diameter": 1.2, "max_diameter": 3.0, "no_overlap": True, "report": str(report)}
    found = predict(raster, model, tmp_path / "a.gpkg", listener, density=str(tmp_path / "d.tif"), **given)
    assert found["crown_diameter_m"].tolist() == pytest.approx([1.5, 2.0], abs=0.01)
    assert "1 crown is smaller than 1.2 m and was left out." in listener.messages
    assert "1 crown is larger than 3 m and was left out." in listener.messages
    assert "larger than the maximum diameter" in report.read_text(encoding="utf-8")
    # The finished windows of another run are used.
    again = predict(raster, model, tmp_path / "a.gpkg", listener, max_diameter=3.0, height=heights, min_height=10.0)
    assert again["height_m"].tolist() == [12.0]


def test_many_rasters(make_raster: Make, heights: Path, model: Path, tmp_path: Path, listen: Any) -> None:
    image = paint(np.full((3, 260, 300), 20, np.uint8), BOXES)
    west = make_raster(image[:, :, :170], "west.tif")
    east = make_raster(image[:, :, 170:], "east.tif", transform=Affine(0.1, 0, 528_017, 0, -0.1, 4_979_000))
    job = PredictTilesJob(
        raster=(RasterInput(str(west)), RasterInput(str(east))),
        output=str(tmp_path / "a.gpkg"),
        model=str(model),
        patch_size=96,
        precision="float32",
        device="cpu",
        height=RasterInput(str(heights)),
        min_height=3.0,
        max_diameter=2.5,
    )
    listener = listen()
    result = RUNNERS["predict-tiles"](job, listener)
    found = gpd.read_file(tmp_path / "a.gpkg")
    assert result.count == 2
    assert sorted(found["height_m"]) == [8.5, 12.0]
    assert found["source"].nunique() == 2
    assert job.single(job.raster[0]).max_diameter == 2.5


def test_what_is_refused(
    make_raster: Make, raster: Path, heights: Path, model: Path, tmp_path: Path, listen: Any
) -> None:
    for given, reason in (
        ({"min_height": 3.0}, "A minimum height needs a height model"),
        ({"surface": heights}, "Only one of surface model and terrain model"),
        ({"min_diameter": 3.0, "max_diameter": 2.0}, "is larger than the maximum"),
    ):
        with pytest.raises(InputError, match=reason):
            predict(raster, model, tmp_path / "a.gpkg", listen(), **given)
    with pytest.raises(RasterError, match="cannot be opened"):
        predict(raster, model, tmp_path / "a.gpkg", listen(), height=tmp_path / "no.tif")
    without = make_raster(paint(np.full((3, 260, 300), 20, np.uint8), BOXES), "plain.tif", crs=None)
    with pytest.raises(RasterError, match="cannot be limited by their diameter"):
        predict(without, model, tmp_path / "a.gpkg", listen(), max_diameter=2.0)
    assert not (tmp_path / "a.gpkg").exists()


@pytest.mark.parametrize("verb", ["predict", "predict-tiles", "crown-attributes"])
def test_rasters_that_are_no_height_models(
    make_raster: Make,
    raster: Path,
    heights: Path,
    model: Path,
    tmp_path: Path,
    verb: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """They are refused on the command line before the network runs."""
    crowns, output = tmp_path / "crowns.gpkg", tmp_path / "a.gpkg"
    gpd.GeoDataFrame(geometry=[shapely.box(528_001, 4_978_990, 528_003, 4_978_992)], crs="EPSG:32612").to_file(crowns)
    source = {
        "predict": ["--raster", raster],
        "predict-tiles": ["--raster", raster],
        "crown-attributes": ["--crowns", crowns],
    }[verb]
    if verb != "crown-attributes":
        source += ["--model", model, "--device", "cpu", "--patch-size", "96"]
    surface = make_raster(height_values()[None] + 300, "dsm.tif", transform=COARSE)
    deep = make_raster(np.full((4, 20, 20), 300, np.uint16), "deep.tif", photometric="RGB", alpha="UNSPECIFIED")
    for given, reason in (
        (["--height", raster], "is a colour image with 3 bands, not a height model"),
        (["--height", deep], "is a colour image with 4 bands, not a height model"),
        (["--surface", raster, "--terrain", heights], "is a colour image with 3 bands, not a height model"),
        (["--surface", heights, "--terrain", raster], "is a colour image with 3 bands, not a height model"),
        (["--height", surface], "does not contain heights above ground in metres: the sampled values are 300 to 321."),
    ):
        assert main([verb, *map(str, source), "--output", str(output), *map(str, given)]) == 1
        shown = capsys.readouterr().err
        assert reason in shown
        assert "Detecting" not in shown
        assert not output.exists()
