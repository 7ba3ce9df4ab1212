"""The report of a prediction, compared with the written crowns and with independent measurements of areas."""

from __future__ import annotations

import base64
import io
import re
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine
from PIL import Image
from pyproj import CRS, Geod
from random_models import random_model

from deepforest_qgis.common.errors import OutputError
from deepforest_qgis.common.jobs import Extent, PredictJob, RasterInput, VectorInput
from deepforest_qgis.georeference import Georeference
from deepforest_qgis.imagery.windows import WindowGrid
from deepforest_qgis.reports.method import method_sources
from deepforest_qgis.reports.prediction_statistics import (
    CrownStatistics,
    core_areas,
    ground_area,
    without_unreadable,
)
from deepforest_qgis.reports.provenance import Provenance
from deepforest_qgis.workflows import RUNNERS
from deepforest_qgis.workflows.predict import outputs, planning

Make = Callable[..., Path]
NORTH_UP = Affine(0.1, 0, 528_000, 0, -0.1, 4_979_000)
ROTATED = Affine.translation(528_000, 4_979_000) @ Affine.rotation(30) @ Affine.scale(0.1, -0.1)
DEGREES = Affine(1.2e-6, 0, -110.6, 0, -0.9e-6, 44.96)
UTM = CRS.from_epsg(32612)
WIDTH, HEIGHT = 300, 260


pytestmark = pytest.mark.usefixtures("own_cache")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small network with random weights, which detects many overlapping crowns of two classes in noise."""
    return random_model(tmp_path_factory.mktemp("model"), "Tree", "Dead", licence="CC0 <b>")


def noise() -> np.ndarray:
    return np.random.default_rng(1).integers(1, 255, (3, HEIGHT, WIDTH)).astype("uint8")


def predicted(raster: Path, model: Path, listener: Any, **other: Any) -> dict[str, Any]:
    given = {
        "patch_size": 96,
        "iou_threshold": 0.8,
        "precision": "float32",
        "device": "cpu",
        "output": str(raster.parent / "crowns.gpkg"),
        "report": str(raster.parent / "report.html"),
        **other,
    }
    return asdict(RUNNERS["predict"](PredictJob(RasterInput(str(raster)), model=str(model), **given), listener))


def text_of(report: Path) -> str:
    """The text of a report, without charts and style."""
    source = re.sub(r"<(svg|style)\b.*?</\1>", " ", report.read_text(encoding="utf-8"), flags=re.DOTALL)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", source))


def card(text: str, name: str) -> float:
    found = re.search(rf"([\d,.]+)(%| ha| m)? {name}", text)
    assert found, f"{name} in {text[:400]}"
    return float(found[1].replace(",", ""))


def ground(shape: Any, crs: CRS) -> float:
    """Area in square metres; geodesic for degrees."""
    return abs(Geod(ellps="WGS84").geometry_area_perimeter(shape)[0]) if crs.is_geographic else shape.area


def ellipses(crowns: gpd.GeoDataFrame) -> gpd.GeoSeries:
    """Fine ellipses inscribed in rectangles, which may be rotated: images of the unit circle."""
    circle = shapely.get_coordinates(shapely.Point(0, 0).buffer(1, quad_segs=200))
    shapes = []
    for rectangle in crowns.geometry:
        corners = shapely.get_coordinates(rectangle)
        axes = (corners[1] - corners[0]) / 2, (corners[2] - corners[1]) / 2
        shapes.append(shapely.Polygon(corners[:4].mean(axis=0) + circle @ np.array(axes)))
    return gpd.GeoSeries(shapes, crs=crowns.crs)


@pytest.mark.parametrize(
    ("transform", "crs"), [(NORTH_UP, UTM), (ROTATED, UTM), (DEGREES, CRS.from_epsg(4326))], ids=["utm", "turned", "°"]
)
@pytest.mark.parametrize("inside", [False, True], ids=["everywhere", "in areas"])
def test_the_report_equals_the_crowns(
    make_raster: Make, listen: Any, model: Path, tmp_path: Path, transform: Affine, crs: CRS, inside: bool
) -> None:
    raster = make_raster(noise(), transform=transform, crs=crs.to_wkt())
    whole = shapely.transform(shapely.box(0, 0, WIDTH, HEIGHT), lambda xy: np.column_stack(transform @ xy.T))
    look, other = whole, {}
    if inside:
        look = shapely.transform(
            shapely.Polygon([(10, 20), (200, 40), (280, 240), (90, 130)]), lambda xy: np.column_stack(transform @ xy.T)
        )
        gpd.GeoSeries([look], crs=crs.to_wkt()).to_file(tmp_path / "areas.gpkg")
        other["areas"] = VectorInput(str(tmp_path / "areas.gpkg"), name="Plot 7")
    result = predicted(raster, model, listen(), **other)
    crowns = gpd.read_file(tmp_path / "crowns.gpkg")
    text = text_of(tmp_path / "report.html")
    assert result["report"] == str(tmp_path / "report.html")
    assert len(crowns) > 50
    assert card(text, "Crowns ") == len(crowns) == result["count"]
    area = ground(look, crs)
    canopy = ellipses(crowns)
    united = canopy.union_all()
    union = shapely.intersection(united, look)
    assert shapely.area(canopy).sum() > 1.02 * united.area  # what overlaps is counted once
    assert card(text, "Crown cover") == pytest.approx(100 * ground(union, crs) / area, abs=0.06)
    sides = crowns["box_width_m"] * crowns["box_height_m"]
    np.testing.assert_allclose(sides, [ground(box, crs) for box in crowns.geometry], rtol=1e-5)
    np.testing.assert_allclose(crowns["crown_area_m2"], np.pi / 4 * sides)
    assert card(text, "Processed area") == pytest.approx(area / 10_000, abs=0.0051)
    assert card(text, "Crowns per hectare") == pytest.approx(len(crowns) / area * 10_000, rel=1e-3)
    assert card(text, "Median diameter") == pytest.approx(crowns["crown_diameter_m"].median(), abs=0.08)
    assert card(text, "Median score") == pytest.approx(crowns["score"].median(), abs=0.011)
    for name, those in crowns.groupby("label"):
        share, score, size = len(those) / len(crowns), those["score"].mean(), those["crown_diameter_m"].mean()
        row = re.search(rf"{name} ([\d,]+) ([\d.]+) ([\d.]+) ([\d.]+)", text)
        assert row
        seen = [float(value.replace(",", "")) for value in row.groups()]
        assert seen == pytest.approx([len(those), 100 * share, score, size], abs=0.051)
    for expected in (
        "random.safetensors",
        "CC0 &lt;b&gt;",
        "Crown shape box",
        f"Size (px) {WIDTH} × {HEIGHT}",
        crs.name,
    ):
        assert expected in text, expected
    assert "Plot 7" in text if inside else "Areas whole raster" in text
    kept = pyogrio.read_info(tmp_path / "crowns.gpkg", layer="crowns")["layer_metadata"]
    assert (kept["Model"], kept["Raster"]) == ("random.safetensors", str(raster))
    assert (kept["Score threshold"], kept["Licence"], kept["Run began"]) == ("0.4", "CC0 <b>", crowns["run"][0])
    assert result["about"]["raster"]["name"] == str(raster)
    assert (result["about"]["model"]["name"], result["about"]["model"]["licence"]) == ("random.safetensors", "CC0 <b>")
    assert result["about"]["parameters"]["crown_shape"] == "box"
    assert result["about"]["began"] == crowns["run"][0]


def test_area_and_cover_without_overlaps(make_raster: Make, listen: Any, model: Path, tmp_path: Path) -> None:
    predicted(make_raster(noise()), model, listen(), no_overlap=True)
    crowns = gpd.read_file(tmp_path / "crowns.gpkg")
    whole = np.pi / 4 * crowns["box_width_m"] * crowns["box_height_m"]
    uncut = crowns.area > (1 - 1e-9) * crowns["box_width_m"] * crowns["box_height_m"]
    assert 0 < uncut.sum() < len(crowns)
    np.testing.assert_allclose(crowns["crown_area_m2"][uncut], whole[uncut])
    assert (crowns["crown_area_m2"][~uncut] < whole[~uncut]).any()
    assert (crowns["crown_area_m2"] <= (1 + 1e-9) * whole).all()
    cover = card(text_of(tmp_path / "report.html"), "Crown cover")
    assert cover == pytest.approx(100 * crowns["crown_area_m2"].sum() / (WIDTH * HEIGHT / 100), abs=0.2)


@pytest.mark.parametrize("crs", [UTM.to_wkt(), None], ids=["utm", "no CRS"])
def test_the_report_is_translated_and_the_metadata_are_english(
    make_raster: Make, listen: Any, model: Path, tmp_path: Path, translated: Any, crs: str | None
) -> None:
    raster = make_raster(noise().astype("uint16") * 100, crs=crs)
    look = gpd.GeoSeries([shapely.box(*rasterio.open(raster).bounds)], crs=crs)
    if crs:
        look.to_file(tmp_path / "areas.gpkg")
    extent = Extent(*rasterio.open(raster).bounds)
    results = []
    for language in ("en", "de"):
        other = {"areas": VectorInput(str(tmp_path / "areas.gpkg"), name="Plot 7")} if crs else {"extent": extent}
        other |= {"report": str(tmp_path / f"{language}.html"), "language": language, "no_overlap": True}
        results.append(predicted(raster, model, listen(), score_threshold=0.5, **other))
        kept = pyogrio.read_info(tmp_path / "crowns.gpkg", layer="crowns")["layer_metadata"]
        assert {"Ground resolution (m per pixel)", "Run began"} <= kept.keys()
        assert re.match(r"\d+ × \d+ pixels; cpu", kept["Windows"])
    one, two = ({**result["about"], "began": ""} for result in results)
    assert one == two
    names = [
        "CC0 <b>",
        "Dead",
        f"Plot 7 ({tmp_path / 'areas.gpkg'})",
        "Tree",
        "Tree, Dead",
        "box",
        "cores",
        "random.safetensors",
        "uint16",
    ]
    names += [UTM.name, str(raster), one["model"]["architecture"]]
    legend = re.findall(r"</span> ((?:Tree|Dead) \([\d,]+\))</li>", (tmp_path / "en.html").read_text(encoding="utf-8"))
    names += [*legend, *method_sources(Provenance({}, one["model"], {}, ""))]
    assert len(legend) == 2
    texts = translated(tmp_path / "en.html", tmp_path / "de.html", "de", names)
    assert " Pixel; cpu" in " ".join(texts)


def test_the_map_shows_the_written_crowns(make_raster: Make, listen: Any, model: Path, tmp_path: Path) -> None:
    raster = make_raster(noise(), transform=NORTH_UP)
    images = []
    for threshold in (0.999, 0.5):
        result = predicted(raster, model, listen(), score_threshold=threshold)
        source = (tmp_path / "report.html").read_text(encoding="utf-8")
        (data,) = re.findall(r'xlink:href="data:image/jpeg;base64,([^"]+)"', source)
        images.append(np.asarray(Image.open(io.BytesIO(base64.b64decode(data)))).astype(int))
    assert images[0].shape == (1040, 1200, 3)  # four pixels per pixel of the raster
    crowns = gpd.read_file(tmp_path / "crowns.gpkg")
    assert len(crowns) == result["count"] > 0
    drawn = np.argwhere(np.abs(images[1] - images[0]).max(axis=2) > 100)
    west, south, east, north = crowns.total_bounds
    edges = [(NORTH_UP.f - north) * 40, (west - NORTH_UP.c) * 40, (NORTH_UP.f - south) * 40, (east - NORTH_UP.c) * 40]
    assert [*drawn.min(axis=0), *drawn.max(axis=0)] == pytest.approx(edges, abs=4)


def test_skipped_windows_are_reported_and_not_processed_area(
    make_raster: Make, listen: Any, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(planning, "MAX_WINDOW_SCALE", 1.0)
    values = noise()
    values[:, :, 96:] = 9
    result = predicted(make_raster(values), model, listen(), patch_overlap=0.0)
    text = text_of(tmp_path / "report.html")
    assert (result["windows"], result["windows_skipped"]) == (12, 9)
    assert "Windows 12 Windows without data or with a single colour 9" in text
    assert card(text, "Crowns per hectare") == pytest.approx(result["count"] / (96 * HEIGHT / 1e6), rel=1e-3)


def test_without_a_crs_values_on_the_ground_are_unknown(
    make_raster: Make, listen: Any, model: Path, tmp_path: Path
) -> None:
    result = predicted(make_raster(noise(), crs=None), model, listen())
    text = text_of(tmp_path / "report.html")
    assert card(text, "Crowns ") == result["count"]
    assert card(text, "Crown cover") > 1
    for name in ("Crowns per hectare", "Processed area", "Median diameter"):
        assert f"– {name}" in text
    assert "Histogram: Crown diameter" not in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_the_report_without_crowns_has_the_warning(make_raster: Make, listen: Any, model: Path, tmp_path: Path) -> None:
    result = predicted(make_raster(noise()), model, listen(), score_threshold=0.99)
    text = text_of(tmp_path / "report.html")
    assert result["count"] == card(text, "Crowns ") == 0
    assert "No crown reached the score threshold of 0.99" in text


def test_a_report_that_cannot_be_written_costs_no_crowns(
    make_raster: Make, listen: Any, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raster = make_raster(noise())
    with pytest.raises(OutputError, match="there is no folder"):
        predicted(raster, model, listen(), report=str(tmp_path / "missing" / "report.html"))
    assert not (tmp_path / "crowns.gpkg").exists()

    def full(*_: Any) -> None:
        raise OutputError("'report.html' cannot be written: the disk is full.")

    monkeypatch.setattr(outputs, "write_prediction_report", full)
    recorder = listen()
    result = predicted(raster, model, recorder)
    assert (result["report"], len(gpd.read_file(tmp_path / "crowns.gpkg"))) == (None, result["count"])
    assert "The crowns were written, but the report was not. 'report.html' cannot be written" in str(recorder.warnings)


def test_cover_does_not_depend_on_the_parts() -> None:
    rng = np.random.default_rng(1)
    low = rng.uniform(0, 900, (2000, 2))
    boxes = np.column_stack([low, low + rng.uniform(5, 60, (2000, 2))])
    boxes = boxes[boxes[:, 0].argsort()]
    look = shapely.Point(500, 450).buffer(400)
    polygons = shapely.box(*boxes.T)
    ref = Georeference(NORTH_UP, UTM, 1000, 1000)
    statistics = CrownStatistics(ref, look, 200)
    for part in np.array_split(np.arange(2000), 17):
        statistics.add(boxes[part], rng.uniform(0, 1, len(part)), ["Tree"] * len(part), polygons[part])
    statistics.add(boxes[:0], np.zeros(0), [], polygons[:0])
    expected = shapely.intersection(shapely.union_all(polygons), look).area
    assert statistics.covered_px == pytest.approx(expected, rel=1e-9)
    assert statistics.covered_m2 == pytest.approx(expected / 100, rel=1e-9)
    assert (statistics.count, statistics.scores.sum(), statistics.diameters.sum()) == (2000, 2000, 2000)


def test_the_processed_area_excludes_unreadable_blocks() -> None:
    plan, ref = WindowGrid(1000, 800, 100, 100, 0.2), Georeference(NORTH_UP, UTM, 1000, 800)
    look = shapely.Polygon([(-50, -50), (700, 100), (900, 790), (200, 500)])
    holes = [(100, 100, 228, 228), (228, 100, 356, 228)]
    shapes = without_unreadable(core_areas(plan, range(len(plan)), look), holes)
    frame = shapely.box(0, 0, 1000, 800)
    expected = (look & frame) - shapely.union_all([shapely.box(*hole) for hole in holes])
    assert shapely.area(shapes).sum() == pytest.approx(expected.area, rel=1e-9)
    assert shapely.union_all(shapes).area == pytest.approx(expected.area, rel=1e-6)
    assert ground_area(ref, shapes) == pytest.approx(expected.area / 100, rel=1e-9)
    assert len(without_unreadable(core_areas(plan, [], look), [])) == 0


def test_a_cancelled_run_reports_its_processed_windows(
    make_raster: Make, listen: Any, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(planning, "MAX_WINDOW_SCALE", 1.0)
    recorder = listen()
    monkeypatch.setattr(recorder, "on_progress", lambda stage, done, total, left: done >= 3 and recorder.cancel())
    result = predicted(make_raster(noise()), model, recorder, batch_size=1, patch_overlap=0.0, keep_partial=True)
    text = text_of(tmp_path / "report.html")
    assert result["cancelled"]
    assert f"Windows not processed {12 - result['windows_done']}" in text
    assert "Cancelled. The crowns of " in text
    hectares = result["covered"] * WIDTH * HEIGHT / 1e6
    assert card(text, "Crowns per hectare") == pytest.approx(result["count"] / hectares, rel=1e-3)
