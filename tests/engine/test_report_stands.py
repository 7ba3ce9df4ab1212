"""The page for the client: stands in a prediction report, and the method in the report of stands."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
import pytest
import shapely
from affine import Affine
from inventory_layers import DEGREES, UTM, Recorder, save
from painted_crowns import PaintedBackend, paint
from random_models import random_model

from deepforest_qgis.__main__ import main
from deepforest_qgis.common.errors import InputError, LayerError
from deepforest_qgis.common.jobs import PredictJob, PredictTilesJob, RasterInput, StandSummaryJob, VectorInput
from deepforest_qgis.common.vector_formats import DRIVERS
from deepforest_qgis.model.architectures import SMALL
from deepforest_qgis.workflows import RUNNERS
from deepforest_qgis.workflows.predict import detection

Make = Callable[..., Path]
EAST, NORTH = 528_000.0, 4_979_000.0  # the north-west corner of the raster, which has 30 m by 26 m
BOXES = [(10, 10, 20, 20), (60, 30, 80, 50), (150, 100, 190, 140), (230, 200, 245, 215)]


def area(x: float, y: float, width: float, height: float) -> shapely.Polygon:
    """A rectangle with its north-west corner at metres east and south of that of the raster."""
    return shapely.box(EAST + x, NORTH - y - height, EAST + x + width, NORTH - y)


# The raster contains half of the third one; the last one is far away.
STANDS = [area(0, 0, 12, 26), area(12, 0, 18, 13), area(18, 13, 24, 13), area(900, 900, 9, 9)]


@pytest.fixture(autouse=True)
def _painted(own_cache: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(detection, "make_backend", PaintedBackend.subclass())


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return random_model(tmp_path_factory.mktemp("model"), score_threshold=0.1, sources="NEON.")


@pytest.fixture
def image() -> np.ndarray:
    return paint(np.full((3, 260, 300), 20, np.uint8), BOXES)


@pytest.fixture
def raster(make_raster: Make, image: np.ndarray) -> Path:
    return make_raster(image)


@pytest.fixture
def heights(make_raster: Make) -> Path:
    values = np.arange(5, 65 * 65 + 5, dtype=np.float32).reshape(1, 65, 65) / 200
    return make_raster(values, "chm.tif", transform=Affine(0.5, 0, EAST - 1, 0, -0.5, NORTH + 1))


@pytest.fixture
def stands(tmp_path: Path) -> VectorInput:
    shapes = gpd.GeoSeries(STANDS, crs=UTM).to_crs(DEGREES)
    return save(tmp_path / "stands.gpkg", shapes, DEGREES, name=["west <b>", "north", "east", "far"])


def job(raster: Path, model: Path, folder: Path, suffix: str = ".gpkg", **given: Any) -> PredictJob:
    options = {"model": str(model), "patch_size": 96, "precision": "float32", "device": "cpu", **given}
    report = options.pop("report", str(folder / "prediction.html"))
    return PredictJob(RasterInput(str(raster)), str(folder / f"crowns{suffix}"), report=report, **options)


def table_of(report: Path) -> list[list[str]]:
    """The rows of the stand table of a report: first the names of the columns."""
    text = report.read_text(encoding="utf-8")
    table = next(one for one in re.findall(r"<table>.*?</table>", text, re.DOTALL) if "All stands" in one)
    rows = re.findall(r"<tr.*?</tr>", table, re.DOTALL)
    return [re.findall(r"<t[hd][^>]*>([^<]*)</t[hd]>", row) for row in rows]


def summary(crowns: Path, stands: VectorInput, raster: Path, folder: Path, **given: Any) -> Path:
    """The report of 'Stand summary' for the same crowns."""
    given = {"stand_field": "name", "raster": RasterInput(str(raster)), **given}
    report = folder / "stands.html"
    layer = VectorInput(str(crowns))
    RUNNERS["stand-summary"](
        StandSummaryJob(stands, layer, str(folder / "s.gpkg"), report=str(report), **given), Recorder()
    )
    return report


# -- Stands in the report of a prediction ------------------------------------------------------


@pytest.mark.parametrize("suffix", DRIVERS)
def test_the_figures_are_those_of_stand_summary(
    raster: Path, model: Path, heights: Path, stands: VectorInput, tmp_path: Path, suffix: str
) -> None:
    listener = Recorder()
    given = {"stands": stands, "stand_field": "name", "height": RasterInput(str(heights))}
    predicted = job(raster, model, tmp_path, suffix, crown_shape="ellipse", **given)
    RUNNERS["predict"](predicted, listener)
    found = table_of(Path(predicted.report))
    head, *rows = found
    assert found == table_of(summary(Path(predicted.output), stands, raster, tmp_path))
    assert [row[0] for row in rows] == ["west &lt;b&gt;", "north", "east", "far", "All stands"]
    crowns, share = head.index("Crowns"), head.index("Processed (%)")
    assert [row[crowns] for row in rows] == ["2", "1", "1", "0", "4"]
    assert [row[share] for row in rows] == ["100", "100", "50", "0", "75"]
    assert "Mean height (m)" in head
    assert "4 crowns in 4 stands; 0 outside." in listener.text
    assert "1 stand is outside the processed area" in listener.warnings


def test_the_report_of_a_prediction_is_whole(raster: Path, model: Path, stands: VectorInput, tmp_path: Path) -> None:
    predicted = job(raster, model, tmp_path, stands=stands, stand_field="name")
    RUNNERS["predict"](predicted, Recorder())
    text = Path(predicted.report).read_text(encoding="utf-8")
    assert "<h2>By stand</h2>" in text
    assert "stands (3)" in text  # in the legend of the map
    assert re.findall(r'<text class="place".*?>(.*?)</text>', text) == ["west &lt;b&gt;", "north", "east"]
    assert "A crown belongs to the stand that contains its centre." in text
    assert text.index("Tree crowns of") < text.index("By stand") < text.index("Weinstein, B. G.")
    without = job(raster, model, tmp_path)
    RUNNERS["predict"](without, Recorder())
    text = Path(without.report).read_text(encoding="utf-8")
    assert "By stand" not in text
    assert "stands (" not in text
    assert "A crown belongs to the stand" not in text


def test_areas_and_pixels_without_data_are_not_processed(
    make_raster: Make, image: np.ndarray, model: Path, stands: VectorInput, tmp_path: Path
) -> None:
    image[:, :, :60] = 0
    raster = make_raster(image, "edge.tif", nodata=0)
    areas = save(tmp_path / "areas.gpkg", [area(0, 0, 24, 26)])
    predicted = job(raster, model, tmp_path, stands=stands, stand_field="name", areas=areas)
    RUNNERS["predict"](predicted, Recorder())
    found = table_of(Path(predicted.report))
    assert found == table_of(summary(Path(predicted.output), stands, raster, tmp_path, areas=areas))
    share = found[0].index("Processed (%)")
    assert [row[share] for row in found[1:]] == ["50", "67", "25", "0", "42"]


def test_many_rasters(make_raster: Make, image: np.ndarray, model: Path, stands: VectorInput, tmp_path: Path) -> None:
    west = make_raster(image[:, :, :170], "west.tif")
    east = make_raster(image[:, :, 170:], "east.tif", transform=Affine(0.1, 0, EAST + 17, 0, -0.1, NORTH))
    one = job(west, model, tmp_path, stands=stands, stand_field="name")
    given = {name: getattr(one, name) for name in ("model", "patch_size", "precision", "device", "stands")}
    rasters = (RasterInput(str(west)), RasterInput(str(east)))
    RUNNERS["predict-tiles"](PredictTilesJob(rasters, one.output, report=one.report, **given), Recorder())
    found = table_of(Path(one.report))
    crowns, share = found[0].index("Crowns"), found[0].index("Processed (%)")
    assert [row[crowns] for row in found[1:]] == ["2", "1", "1", "0", "4"]
    assert [row[share] for row in found[1:]] == ["100", "100", "50", "0", "75"]
    assert [row[0] for row in found[1:]] == ["1", "2", "3", "4", "All stands"]


def test_rasters_far_apart(
    make_raster: Make, image: np.ndarray, model: Path, stands: VectorInput, tmp_path: Path
) -> None:
    """The area with data does not depend on the distance of the rasters."""
    rasters = [make_raster(image, "west.tif")]
    for number in (1, 2):
        place = Affine(0.1, 0, EAST + 40_000 * number, 0, -0.1, NORTH - 40_000 * number)
        rasters.append(make_raster(image, f"east{number}.tif", transform=place))
    one = job(rasters[0], model, tmp_path, stands=stands, stand_field="name")
    given = {name: getattr(one, name) for name in ("model", "patch_size", "precision", "device", "stands")}
    inputs = tuple(RasterInput(str(raster)) for raster in rasters)
    RUNNERS["predict-tiles"](PredictTilesJob(inputs, one.output, report=one.report, **given), Recorder())
    found = table_of(Path(one.report))
    share = found[0].index("Processed (%)")
    assert [row[share] for row in found[1:]] == ["100", "100", "50", "0", "75"]


def test_rasters_without_crowns_or_crs(
    make_raster: Make, make_layer: Make, model: Path, stands: VectorInput, image: np.ndarray, tmp_path: Path
) -> None:
    empty = make_raster(np.full((3, 260, 300), 20, np.uint8), "empty.tif")  # a single colour is not processed
    predicted = job(empty, model, tmp_path, stands=stands)
    RUNNERS["predict"](predicted, Recorder())
    found = table_of(Path(predicted.report))
    assert [row[found[0].index("Crowns")] for row in found[1:]] == ["0"] * 5
    assert [row[found[0].index("Processed (%)")] for row in found[1:]] == ["0"] * 5
    plain = VectorInput(
        str(make_layer([(0, 0, 120, 260)], "plain.gpkg", transform=Affine(1, 0, 0, 0, -1, 0), crs=None))
    )
    predicted = job(make_raster(image, "plain.tif", crs=None, transform=None), model, tmp_path, stands=plain)
    listener = Recorder()
    RUNNERS["predict"](predicted, listener)
    found = table_of(Path(predicted.report))
    assert [row[found[0].index("Crowns")] for row in found[1:]] == ["2", "2"]
    assert "areas and numbers per hectare are unknown" in listener.warnings


def test_what_is_refused(raster: Path, model: Path, stands: VectorInput, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="Stands were given, but no prediction report") as error:
        job(raster, model, tmp_path, stands=stands, report="")
    assert "stands of the report" in str(error.value)
    for given, reason in (
        ({"stands": replace(stands, path=str(tmp_path / "none.gpkg"))}, "cannot be opened"),
        ({"stands": stands, "stand_field": "nme"}, "has no field 'nme'"),
        ({"stands": save(tmp_path / "points.gpkg", [shapely.Point(EAST, NORTH)])}, "points"),
    ):
        with pytest.raises(LayerError, match=reason):
            RUNNERS["predict"](job(raster, model, tmp_path, **given), Recorder())
        assert not (tmp_path / "crowns.gpkg").exists()
        assert not (tmp_path / "prediction.html").exists()


# -- The method in the report of stands --------------------------------------------------------


def test_the_method_of_a_prediction_is_in_the_report_of_its_stands(
    raster: Path, model: Path, heights: Path, stands: VectorInput, tmp_path: Path
) -> None:
    predicted = job(raster, model, tmp_path, height=RasterInput(str(heights)), score_threshold=0.35)
    RUNNERS["predict"](predicted, Recorder())
    text = summary(Path(predicted.output), stands, raster, tmp_path).read_text(encoding="utf-8")
    for part in (
        f"The tree crowns of raster “{raster}” were detected on 20",
        f"neural network ({SMALL})",
        "Crowns with a score below 0.35 were dropped",
        "IoU is above 0.15",
        "The model was trained with: NEON.",
        "The height of a crown is the maximum of the height model",
        "Figures per hectare: of the processed part.",
        "doi:10.1111/2041-210X.13472",
        "Tian, Z.",
    ):
        assert part in text.replace("&#39;", "'"), part
    assert "was added to the layer" not in text


def test_only_what_the_layer_states_is_in_the_method(
    raster: Path, model: Path, stands: VectorInput, tmp_path: Path
) -> None:
    predicted = job(raster, model, tmp_path)
    RUNNERS["predict"](predicted, Recorder())
    crowns = gpd.read_file(predicted.output)
    added = gpd.GeoDataFrame({"label": ["Tree"]}, geometry=[area(2, 2, 3, 3)], crs=UTM)
    edited = tmp_path / "edited.gpkg"
    pd.concat([crowns, added]).to_file(edited)  # without metadata
    text = summary(edited, stands, raster, tmp_path).read_text(encoding="utf-8")
    assert "The tree crowns of layer “edited” were detected on 20" in text
    assert "with the model “random.safetensors”" in text
    assert f"The lowest score of these crowns is {crowns['score'].min():.2f}." in text
    assert "1 crown without a model was added to the layer." in text
    assert "neural network (" not in text
    assert "Tian, Z." not in text
    assert "Weinstein, B. G." in text

    # Metadata of another run do not describe the crowns.
    other = tmp_path / "other.gpkg"
    metadata = pyogrio.read_info(predicted.output, layer="crowns")["layer_metadata"]
    pyogrio.write_dataframe(crowns.assign(run="2020-01-01T00:00:00+00:00"), other, layer_metadata=metadata)
    text = summary(other, stands, raster, tmp_path).read_text(encoding="utf-8")
    assert "The tree crowns of layer “other” were detected on 2020-01-01" in text

    drawn = save(tmp_path / "drawn.gpkg", crowns.geometry, model=["spruce"] * len(crowns))
    text = summary(Path(drawn.path), stands, raster, tmp_path).read_text(encoding="utf-8")
    assert "The layer “drawn” does not state how its crowns were mapped." in text
    assert "Weinstein" not in text


def test_command_line(raster: Path, model: Path, stands: VectorInput, tmp_path: Path) -> None:
    given = ["--raster", str(raster), "--model", str(model), "--output", str(tmp_path / "c.gpkg"), "--device", "cpu"]
    given += ["--patch-size", "96", "--precision", "float32", "--stands", stands.path]
    assert main(["predict", *given]) == 1
    assert main(["predict", *given, "--stand-field", "name", "--report", str(tmp_path / "r.html")]) == 0
    assert [row[0] for row in table_of(tmp_path / "r.html")][2] == "north"
