"""Figures per stand, through the job as all entry points call it, against geopandas and shapely."""

from __future__ import annotations

import base64
import csv
import io
import json
import re
import sqlite3
import subprocess
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine
from inventory_layers import DEGREES, MERCATOR, UTM, ZONE_13, Recorder, save
from PIL import Image
from pyarrow import parquet
from pyproj import CRS

from deepforest_qgis.__main__ import main
from deepforest_qgis.common.errors import Cancelled, DeepForestError, InputError, LayerError, OutputError
from deepforest_qgis.common.events import Listener
from deepforest_qgis.common.jobs import RasterInput, StandSummaryJob, VectorInput
from deepforest_qgis.common.vector_formats import DRIVERS
from deepforest_qgis.crowns.canopy import canopy_of, covered_areas
from deepforest_qgis.workflows.inventory.stand_figures import members
from deepforest_qgis.workflows.inventory.stands import run

EAST, NORTH = 528_000.0, 4_979_000.0
QUANTILES = (10, 25, 50, 75, 90)


def box(x: float, y: float, width: float, height: float | None = None) -> shapely.Polygon:
    """A rectangle with its south-west corner at metres east and north of a place in Wyoming."""
    return shapely.box(EAST + x, NORTH + y, EAST + x + width, NORTH + y + (height or width))


def circle(x: float, y: float, diameter: float) -> shapely.Polygon:
    return shapely.Point(EAST + x, NORTH + y).buffer(diameter / 2, quad_segs=16)


@pytest.fixture
def forest() -> gpd.GeoDataFrame:
    """Round crowns with heights and classes, which overlap."""
    rng = np.random.default_rng(3)
    count = 400
    diameter = rng.uniform(2, 8, count)
    shapes = [circle(*place, d) for place, d in zip(rng.uniform(0, 100, (count, 2)), diameter, strict=True)]
    fields = {
        "crown_diameter_m": diameter,
        "crown_area_m2": [shape.area for shape in shapes],
        "height_m": 2 + 2 * diameter + rng.normal(0, 1, count),
        "label": rng.choice(["Larch", "Spruce", "Dead tree"], count, p=[0.5, 0.3, 0.2]),
        "score": rng.uniform(0.3, 1, count),
    }
    return gpd.GeoDataFrame(fields, geometry=shapes, crs=UTM)


@pytest.fixture
def crowns(forest: gpd.GeoDataFrame, tmp_path: Path) -> VectorInput:
    forest.to_file(tmp_path / "crowns.gpkg")
    return VectorInput(str(tmp_path / "crowns.gpkg"), name="crowns")


STANDS = [
    box(0, 0, 50),
    box(50, 0, 50),
    shapely.MultiPolygon([box(0, 55, 30), box(60, 60, 35, 20)]),
    box(20, 20, 40),  # overlaps the first two
    box(300, 300, 10),  # without crowns
]


@pytest.fixture
def stands(tmp_path: Path) -> VectorInput:
    numbers = {"name": ["A", "B", None, "D", "E"], "age": [80, 40, 55, 10, 5], "crowns": [1, 2, 3, 4, 5]}
    return save(tmp_path / "stands.gpkg", STANDS, **numbers, planted=pd.to_datetime(["1940-01-01"] * 5))


def job(stands: VectorInput, crowns: VectorInput, tmp_path: Path, **more: Any) -> StandSummaryJob:
    return StandSummaryJob(stands, crowns, str(tmp_path / "summary.gpkg"), **more)


def summarize(given: StandSummaryJob, listener: Listener | None = None) -> tuple[dict[str, Any], gpd.GeoDataFrame]:
    result = run(given, listener or Recorder())
    return result, gpd.read_file(given.output, layer="stand_summary")


def reference(stand: Any, forest: gpd.GeoDataFrame, processed: Any = None) -> dict[str, float]:
    """The figures of a stand by brute force."""
    region = stand if processed is None else stand.intersection(processed)
    own = forest[[region.contains(shape.centroid) for shape in forest.geometry]]
    hectares = region.area / 10_000
    figures = {
        "crowns": len(own),
        "area_ha": hectares,
        "stems_ha": len(own) / hectares,
        "cover_pct": 100 * forest.union_all().intersection(region).area / region.area,
        "covered_pct": np.nan if processed is None else 100 * region.area / stand.area,
    }
    for name, (before, after) in {
        "crown_diameter_m": ("d_", "_m"),
        "crown_area_m2": ("a_", "_m2"),
        "height_m": ("h_", "_m"),
    }.items():
        values = own[name].to_numpy()
        figures[f"{before}mean{after}"] = values.mean() if len(own) else np.nan
        for quantile in QUANTILES:
            figures[f"{before}q{quantile}{after}"] = np.quantile(values, quantile / 100) if len(own) else np.nan
    for field, label in (("pct_larch", "Larch"), ("pct_spruce", "Spruce"), ("pct_dead_tree", "Dead tree")):
        figures[field] = 100 * (own["label"] == label).mean() if len(own) else np.nan
    return figures


# -- Figures -----------------------------------------------------------------------------------


def test_figures_equal_those_of_brute_force(
    stands: VectorInput, crowns: VectorInput, forest: gpd.GeoDataFrame, tmp_path: Path
) -> None:
    recorder = Recorder()
    result, found = summarize(
        job(
            stands, crowns, tmp_path, stand_field="name", table=str(tmp_path / "t.csv"), report=str(tmp_path / "r.html")
        ),
        recorder,
    )
    for row, stand in enumerate(STANDS):
        for field, value in reference(stand, forest).items():
            assert found[field][row] == pytest.approx(value, rel=1e-9, nan_ok=True), (row, field)
        assert found.geometry[row].equals(stand)
    everything = reference(shapely.union_all(STANDS), forest)
    assert result["count"] == everything["crowns"]
    assert result["outside"] == len(forest) - everything["crowns"]
    for name in ("area_ha", "stems_ha", "cover_pct"):
        assert result[name] == pytest.approx(everything[name])
    assert result["diameter_mean"] == pytest.approx(everything["d_mean_m"])
    assert result["height_mean"] == pytest.approx(everything["h_mean_m"])
    assert (result["stand_count"], result["covered_pct"], result["count_low"]) == (5, None, None)

    # Attributes are kept; one with the name of a figure gets a suffix.
    assert found["name"].fillna("-").tolist() == ["A", "B", "-", "D", "E"]
    assert found["age"].tolist() == [80, 40, 55, 10, 5]
    assert found["crowns_stand"].tolist() == [1, 2, 3, 4, 5]
    assert found["planted"].dt.year.tolist() == [1940] * 5
    assert "suffix _stand: crowns" in recorder.text
    assert recorder.warnings == ""
    assert pyogrio.read_info(tmp_path / "summary.gpkg")["geometry_type"] == "MultiPolygon"

    with open(tmp_path / "t.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["stand"] for row in rows] == ["A", "B", "3", "D", "E", "total"]
    assert float(rows[-1]["stems_ha"]) == pytest.approx(everything["stems_ha"], abs=1e-4)
    assert rows[4]["d_mean_m"] == ""
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert page.count("<svg") == 4
    assert (
        re.findall(r'<tr[^>]*><th scope="row">([^<]*)</th><td class="number">', page)
        == [
            *("A", "B", "3", "D", "E"),
            "All stands",
        ]
        * 2
    )  # tables, because 13 figures do not fit on a page


@pytest.mark.parametrize("crs", [DEGREES, MERCATOR, ZONE_13], ids=["degrees", "mercator", "other zone"])
def test_areas_are_those_on_the_ground_in_any_crs(forest: gpd.GeoDataFrame, tmp_path: Path, crs: CRS) -> None:
    if crs == ZONE_13:  # only the stands, in another CRS than the crowns
        given = save(tmp_path / "stands.gpkg", gpd.GeoSeries(STANDS, crs=UTM).to_crs(crs), crs)
        forest.to_file(tmp_path / "crowns.gpkg")
    else:
        given = save(tmp_path / "stands.gpkg", gpd.GeoSeries(STANDS, crs=UTM))
        forest.drop(columns=["crown_diameter_m", "crown_area_m2"]).to_crs(crs).to_file(tmp_path / "crowns.gpkg")
    _, found = summarize(job(given, VectorInput(str(tmp_path / "crowns.gpkg")), tmp_path))
    for row, stand in enumerate(STANDS[:4]):
        expected = reference(stand, forest)
        assert found["crowns"][row] == expected["crowns"]
        # UTM shortens lengths by up to 0.04 %, which a projected CRS keeps, as in a GIS.
        for name in ("area_ha", "stems_ha", "cover_pct", "d_mean_m", "a_mean_m2", "d_q90_m"):
            assert found[name][row] == pytest.approx(expected[name], rel=2e-3), name
    assert CRS(found.crs) == (ZONE_13 if crs == ZONE_13 else UTM)


def test_sizes_follow_from_the_shape_where_they_are_missing(tmp_path: Path) -> None:
    shapes = [box(1, 1, 4), box(11, 1, 6), circle(25, 25, 5)]
    crowns = save(tmp_path / "c.gpkg", shapes, crown_diameter_m=[3.0, None, None], crown_area_m2=[7.0, None, -1.0])
    _, found = summarize(job(save(tmp_path / "s.gpkg", [box(0, 0, 40)]), crowns, tmp_path))
    assert found["d_mean_m"][0] == pytest.approx((3 + 6 + 5) / 3)
    assert found["a_mean_m2"][0] == pytest.approx((7 + np.pi * 9 + shapes[2].area) / 3)
    assert "h_mean_m" not in found.columns
    assert not [name for name in found.columns if name.startswith("pct_")]  # one class
    # A box counts as the ellipse inside.
    assert found["cover_pct"][0] == pytest.approx(100 * (np.pi * 4 + np.pi * 9 + shapes[2].area) / 1600)


def test_the_cover_of_boxes_in_any_direction() -> None:
    turned = shapely.affinity.rotate(shapely.box(0, 0, 4, 2), 30)
    skewed = shapely.Polygon([(0, 0), (4, 0), (5, 3), (0, 2)])
    ellipse, same = canopy_of(np.array([turned, skewed], object))
    assert ellipse.area == pytest.approx(np.pi * 2 * 1)
    assert ellipse.centroid.equals_exact(turned.centroid, 1e-9)
    assert turned.buffer(0.05).contains(ellipse)
    assert same.equals(skewed)


@pytest.mark.parametrize("count", [1, 700, 6000])
def test_the_area_of_the_union_does_not_depend_on_tiles(count: int) -> None:
    rng = np.random.default_rng(count)
    centres = rng.uniform(0, 100, (count, 2))
    shapes = np.array(
        [shapely.Point(x, y).buffer(r, 8) for (x, y), r in zip(centres, rng.uniform(0.5, 2, count), strict=True)]
    )
    holes = shapely.box(0, 0, 90, 90) - shapely.Point(40, 40).buffer(20)
    regions = np.array([holes, shapely.box(20, 10, 30, 100), shapely.box(-9, -9, -8, -8), shapely.Polygon()], object)
    united = shapely.union_all(shapes)
    expected = [united.intersection(region).area for region in regions]
    np.testing.assert_allclose(covered_areas(shapes, regions, lambda share: None), expected, atol=1e-9)


def test_a_crown_on_a_common_border_counts_once() -> None:
    cells = np.array([shapely.box(x, y, x + 10, y + 10) for x in (0, 10) for y in (0, 10)], object)
    centres = shapely.points([(10, 10), (10, 5), (5, 5), (0, 0), (30, 30)])
    region, crown = members(cells, np.asarray(centres, object))
    assert sorted(zip(crown.tolist(), region.tolist(), strict=True)) == [(0, 0), (1, 0), (2, 0), (3, 0)]


# -- Processed area ----------------------------------------------------------------------------


def test_figures_refer_to_the_processed_part(
    stands: VectorInput, crowns: VectorInput, forest: gpd.GeoDataFrame, tmp_path: Path
) -> None:
    processed = shapely.union_all([box(0, 0, 30, 90), box(25, 0, 30, 40)])
    areas = save(tmp_path / "areas.gpkg", gpd.GeoSeries([box(0, 0, 30, 90), box(25, 0, 30, 40)], crs=UTM))
    recorder = Recorder()
    result, found = summarize(job(stands, crowns, tmp_path, areas=areas), recorder)
    for row, stand in enumerate(STANDS[:4]):
        for field, value in reference(stand, forest, processed).items():
            assert found[field][row] == pytest.approx(value, rel=1e-6, nan_ok=True), (row, field)
    everything = shapely.union_all(STANDS)
    assert result["covered_pct"] == pytest.approx(100 * everything.intersection(processed).area / everything.area)
    assert found["covered_pct"][4] == 0
    assert np.isnan(found["stems_ha"][4])
    lost = sum(everything.contains(c) and not processed.contains(c) for c in forest.centroid)
    assert f"{lost} crowns are in stands, but outside the processed area" in recorder.warnings
    assert "1 stand is outside the processed area" in recorder.warnings


@pytest.mark.parametrize("kind", ["nodata", "alpha", "nan", "large", "undeclared"])
def test_pixels_without_data_were_not_processed(crowns: VectorInput, tmp_path: Path, kind: str) -> None:
    """The western 40 m of the raster have no data."""
    side = 5000 if kind == "large" else 100
    dtype, bands = ("float32", 1) if kind == "nan" else ("uint8", 4 if kind == "alpha" else 3)
    values = np.random.default_rng(1).integers(80, 110, (bands, side, side)).astype(dtype)
    west = slice(0, side * 40 // 100)
    if kind == "alpha":
        values[3] = 255
        values[3, :, west] = 0
    else:
        values[:, :, west] = np.nan if kind == "nan" else 0
    path = tmp_path / "ortho.tif"
    transform = Affine(100 / side, 0, EAST, 0, -100 / side, NORTH + 100)
    shape = {"width": side, "height": side, "count": bands, "dtype": dtype, "compress": "deflate"}
    nodata = 0 if kind in ("nodata", "large") else None
    with rasterio.open(path, "w", driver="GTiff", crs=UTM, transform=transform, nodata=nodata, **shape) as target:
        target.write(values)
        if kind == "alpha":
            target.colorinterp = [rasterio.enums.ColorInterp[name] for name in ("red", "green", "blue", "alpha")]
    stands = save(tmp_path / "s.gpkg", [box(0, 0, 80), box(50, 0, 100)])
    recorder = Recorder()
    _, found = summarize(job(stands, crowns, tmp_path, raster=RasterInput(str(path))), recorder)
    assert ("have the value 0 in all bands, far from the other values" in recorder.warnings) == (kind == "undeclared")
    np.testing.assert_allclose(found["covered_pct"], [50, 50], atol=0.2)
    np.testing.assert_allclose(found["area_ha"], [0.32, 0.5], rtol=0.005)


# -- Number of trees ---------------------------------------------------------------------------


def test_the_interval_is_that_of_the_ratio_of_two_binomial_fractions(crowns: VectorInput, tmp_path: Path) -> None:
    results = ["true positive"] * 80 + ["false positive"] * 20 + ["missed"] * 40
    matches = save(tmp_path / "matches.gpkg", [box(n, 0, 1) for n in range(140)], result=results)
    stands = save(tmp_path / "s.gpkg", [box(0, 0, 60), box(60, 0, 40, 100)])
    recorder = Recorder()
    result, found = summarize(job(stands, crowns, tmp_path, evaluation=matches), recorder)
    rng = np.random.default_rng(1)
    ratio = rng.beta(80.5, 20.5, 400_000) / rng.beta(80.5, 40.5, 400_000)
    low, high = np.quantile(ratio, [0.025, 0.975])
    number = found["crowns"].to_numpy()
    np.testing.assert_allclose(found["count_est"], number * (0.8 / (2 / 3)))
    np.testing.assert_allclose(found["count_low"], number * low, rtol=0.01)
    np.testing.assert_allclose(found["count_high"], number * high, rtol=0.01)
    assert result["count_low"] == pytest.approx(number.sum() * low, rel=0.01)
    assert "only the binomial uncertainty" in recorder.text
    figures = {"precision": 0.8, "recall": 2 / 3, "predicted_crowns": 100, "reference_crowns": 120}
    _, same = summarize(job(stands, crowns, tmp_path, **figures))
    np.testing.assert_allclose(same["count_high"], found["count_high"])


def test_perfect_detection_has_an_interval_too(crowns: VectorInput, tmp_path: Path) -> None:
    figures = {"precision": 1.0, "recall": 1.0, "predicted_crowns": 20, "reference_crowns": 20}
    result, _ = summarize(job(save(tmp_path / "s.gpkg", [box(0, 0, 60)]), crowns, tmp_path, **figures))
    assert 0.8 < result["count_low"] / result["count"] < 1 < result["count_high"] / result["count"] < 1.2


# -- Allometry ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("chosen", "name", "expected"),
    [
        # The equations as in the R package itcSegment (functions agb and dbh), which cites the same source.
        (
            {"allometry": "biomass-angiosperm"},
            "agb_t",
            lambda h, d: 0.016 * (h * d) ** 2.013 * np.exp(0.204**2 / 2) / 1e3,
        ),
        (
            {"allometry": "biomass-gymnosperm"},
            "agb_t",
            lambda h, d: (0.016 + 0.093) * (h * d) ** (2.013 - 0.223) * np.exp(0.204**2 / 2) / 1e3,
        ),
        ({"allometry": "stem-diameter"}, "dbh_cm", lambda h, d: 0.557 * (h * d) ** 0.809 * np.exp(0.056**2 / 2)),
        (
            {"allometry": "stem-diameter", "biome": "palearctic-boreal-gymnosperm"},
            "dbh_cm",
            lambda h, d: 1.43 * (h * d) ** 0.649,
        ),
        (
            {"allometry": "stem-diameter", "biome": "nearctic-temperate-coniferous-gymnosperm"},
            "dbh_cm",
            lambda h, d: 0.589 * (h * d) ** 0.817,
        ),
        (
            {
                "allometry": "expression",
                "expression": "max(0.5 * height_m**2\n+ exp(-crown_diameter_m), 3) / 2",
                "quantity": "co_kg",
            },
            "co_kg",
            lambda h, d: np.maximum(0.5 * h**2 + np.exp(-d), 3) / 2,
        ),
    ],
)
def test_allometry(
    forest: gpd.GeoDataFrame, crowns: VectorInput, tmp_path: Path, chosen: dict[str, str], name: str, expected: Any
) -> None:
    recorder = Recorder()
    stands = save(tmp_path / "s.gpkg", [STANDS[0]])
    report = tmp_path / "r.html"
    result, found = summarize(job(stands, crowns, tmp_path, report=str(report), **chosen), recorder)
    own = forest[[STANDS[0].contains(shape.centroid) for shape in forest.geometry]]
    values = expected(own["height_m"].to_numpy(), own["crown_diameter_m"].to_numpy())
    assert found[f"{name}_mean"][0] == pytest.approx(values.mean())
    if name == "dbh_cm":
        assert "dbh_cm_sum" not in found.columns
    else:
        assert found[f"{name}_sum"][0] == pytest.approx(values.sum())
        assert found[f"{name}_ha"][0] == pytest.approx(values.sum() / 0.25)
    assert "without a local calibration" in recorder.warnings
    method = (
        json.dumps(result["about"]["method"]) + pyogrio.read_info(tmp_path / "summary.gpkg")["layer_metadata"]["method"]
    )
    for text in (recorder.text, method, report.read_text("utf-8")):
        assert ("10.1111/gcb.13388" in text) == (chosen["allometry"] != "expression")
        assert name in text


@pytest.mark.parametrize("text", ["__import__('os').system('true')", "height_m.real", "dbh * 2", "height_m +"])
def test_code_is_no_expression(stands: VectorInput, crowns: VectorInput, tmp_path: Path, text: str) -> None:
    with pytest.raises(InputError, match="crown_diameter_m, crown_area_m2, height_m"):
        job(stands, crowns, tmp_path, allometry="expression", expression=text)


def test_crowns_without_a_value_of_the_expression_are_counted(crowns: VectorInput, tmp_path: Path) -> None:
    recorder = Recorder()
    stands = save(tmp_path / "s.gpkg", [box(0, 0, 100)])
    given = job(stands, crowns, tmp_path, allometry="expression", expression="log(height_m - 10) / (1 - 1)")
    result, found = summarize(given, recorder)
    assert f"{result['count']} crowns have no value of the allometry" in recorder.warnings
    assert np.isnan(found["quantity_sum"][0])


# -- Missing and odd inputs --------------------------------------------------------------------


def test_no_crowns(stands: VectorInput, tmp_path: Path) -> None:
    path = tmp_path / "none.gpkg"
    empty = gpd.GeoDataFrame({"score": []}, geometry=[], crs=UTM)
    empty.to_file(path, geometry_type="Polygon")
    recorder = Recorder()
    result, found = summarize(
        job(stands, VectorInput(str(path), name="none"), tmp_path, report=str(tmp_path / "r.html")), recorder
    )
    assert (result["count"], result["stems_ha"], result["cover_pct"]) == (0, 0, 0)
    assert found["crowns"].tolist() == [0] * 5
    assert "Layer 'none' has no crowns" in recorder.warnings


def test_no_overlap_is_a_warning(stands: VectorInput, tmp_path: Path) -> None:
    recorder = Recorder()
    result, _ = summarize(job(stands, save(tmp_path / "far.gpkg", [box(9000, 0, 4)]), tmp_path), recorder)
    assert (result["count"], result["outside"]) == (0, 1)
    assert "No crown is in a stand" in recorder.warnings


@pytest.mark.filterwarnings("ignore:'crs' was not provided")
def test_without_a_crs(crowns: VectorInput, tmp_path: Path) -> None:
    recorder = Recorder()
    _, found = summarize(job(save(tmp_path / "s.gpkg", [STANDS[0]], None), crowns, tmp_path), recorder)
    assert "Layer 's' has no CRS; that of 'crowns'" in recorder.warnings
    assert found["area_ha"][0] == pytest.approx(0.25)
    bare = save(tmp_path / "c.gpkg", [box(1, 1, 4)], None)
    result, found = summarize(job(save(tmp_path / "s.gpkg", [STANDS[0]], None), bare, tmp_path), Recorder())
    assert (result["count"], result["area_ha"], result["stems_ha"]) == (1, None, None)
    assert found["cover_pct"][0] == pytest.approx(100 * np.pi * 4 / 2500)


def test_broken_stands_are_repaired_or_skipped(crowns: VectorInput, tmp_path: Path) -> None:
    bow = shapely.Polygon([(EAST, NORTH), (EAST + 40, NORTH + 40), (EAST + 40, NORTH), (EAST, NORTH + 40)])
    stands = save(tmp_path / "s.gpkg", [bow, None, STANDS[2]], name=["bow", "none", "two"])
    recorder = Recorder()
    _, found = summarize(job(stands, crowns, tmp_path, stand_field="name"), recorder)
    assert found["name"].tolist() == ["bow", "two"]
    assert found["area_ha"][0] == pytest.approx(0.08)
    assert "1 invalid polygon repaired" in recorder.warnings
    assert "1 feature without a geometry skipped" in recorder.warnings
    assert "split" not in recorder.warnings


def test_numbers_as_names_of_stands_have_no_decimals(crowns: VectorInput, tmp_path: Path) -> None:
    """If one is missing, GDAL returns the others as floating-point numbers."""
    numbers = pd.array([101, None, 103], dtype="Int64")
    stands = save(tmp_path / "stands.gpkg", [box(x, 0, 30) for x in (0, 30, 60)], number=numbers)
    run(job(stands, crowns, tmp_path, stand_field="number", table=str(tmp_path / "t.csv")), Listener())
    rows = list(csv.DictReader(io.StringIO((tmp_path / "t.csv").read_text())))
    assert [row["stand"] for row in rows] == ["101", "2", "103", "total"]


@pytest.mark.parametrize("suffix", [".geojson", ".gpkg", ".sqlite", ".parquet"])
def test_attributes_of_stands_keep_their_values_and_types(suffix: str, crowns: VectorInput, tmp_path: Path) -> None:
    """Integers and truth values with gaps, dates, and times in two zones and without one, as GDAL reads them."""
    big = 2**53 + 1
    squares = [shapely.box(-104.65 + x, 44.96, -104.64 + x, 44.97) for x in (0, 0.01, 0.02)]
    times = ["2026-01-01T10:00:00+02:00", "2026-07-01T10:00:00-05:30", None]
    fields = {
        "number": [big, None, big + 2],
        "felled": [True, None, False],
        "age": [80, None, 40],
        "day": ["2026-01-01", None, "2026-01-02"],
        "seen": times,
        "mixed": [*times[:2], "2026-07-01T10:00:00"],
        "Name": ["A", "B", "C"],
        "crowns": [7, 8, None],
    }
    features = [
        {
            "type": "Feature",
            "properties": dict(zip(fields, row, strict=True)),
            "geometry": shapely.geometry.mapping(box),
        }
        for *row, box in zip(*fields.values(), squares, strict=True)
    ]
    source = tmp_path / "stands.geojson"
    source.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    if suffix == ".parquet":
        columns = {
            "number": pd.array(fields["number"], "Int64"),
            "felled": pd.array(fields["felled"], "boolean"),
            "age": pd.array(fields["age"], "Int32"),
            "day": [text and date.fromisoformat(text) for text in fields["day"]],
            "seen": pd.to_datetime(times, utc=True).tz_convert("America/Denver"),
            "mixed": pd.to_datetime(fields["mixed"], utc=True, format="ISO8601"),
            "Name": fields["Name"],
            "crowns": pd.array(fields["crowns"], "Int32"),
        }
        source = tmp_path / "stands.parquet"
        gpd.GeoDataFrame(columns, geometry=squares, crs=4326).rename_geometry("shape").to_parquet(source)
    elif suffix != ".geojson":
        subprocess.run(["ogr2ogr", str(tmp_path / f"stands{suffix}"), str(source)], check=True)
        source = tmp_path / f"stands{suffix}"
    given = job(VectorInput(str(source)), crowns, tmp_path, stand_field="number", table=str(tmp_path / "table.csv"))
    run(given, Listener())
    with closing(sqlite3.connect(given.output)) as file:
        declared = {name: kind for _, name, kind, *_ in file.execute("PRAGMA table_info(stand_summary)")}
        found = file.execute("SELECT number, felled, age, day, seen, mixed, Name, crowns_stand FROM stand_summary")
        rows = found.fetchall()
    kinds = [declared[name] for name in ("number", "felled", "age", "day", "seen", "mixed", "crowns_stand")]
    assert kinds == ["INTEGER", "BOOLEAN", "MEDIUMINT", "DATE", "DATETIME", "DATETIME", "MEDIUMINT"]
    assert rows == [
        (big, 1, 80, "2026-01-01", "2026-01-01T08:00:00.000Z", "2026-01-01T08:00:00.000Z", "A", 7),
        (None, None, None, None, "2026-07-01T15:30:00.000Z", "2026-07-01T15:30:00.000Z", "B", 8),
        (big + 2, 0, 40, "2026-01-02", None, "2026-07-01T10:00:00.000Z", "C", None),
    ]
    table = list(csv.DictReader(io.StringIO((tmp_path / "table.csv").read_text())))
    assert [row["stand"] for row in table] == [str(big), "2", str(big + 2), "total"]


def test_stands_in_parquet_have_no_attribute_of_their_bounds(crowns: VectorInput, tmp_path: Path) -> None:
    """Whatever the program that wrote them names it."""
    frame = gpd.GeoDataFrame({"name": ["A"]}, geometry=[box(0, 0, 50)], crs=UTM)
    frame.to_parquet(tmp_path / "bbox.parquet", write_covering_bbox=True)
    table = parquet.read_table(tmp_path / "bbox.parquet").rename_columns(["name", "geometry", "geometry_bbox"])
    geo = parquet.read_schema(tmp_path / "bbox.parquet").metadata[b"geo"].replace(b'["bbox"', b'["geometry_bbox"')
    parquet.write_table(table.replace_schema_metadata({b"geo": geo}), tmp_path / "gdal.parquet")
    for name in ("bbox", "gdal"):
        result = tmp_path / f"{name}_summary.parquet"
        run(StandSummaryJob(VectorInput(str(tmp_path / f"{name}.parquet")), crowns, str(result)), Listener())
        found = gpd.read_parquet(result)
        assert found["name"].tolist() == ["A"]
        assert [column for column in found.columns if "bbox" in column] == []


@pytest.mark.parametrize("field", ["name", "planted"])
def test_the_disk_of_temporary_files_is_full(
    field: str, crowns: VectorInput, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While geometries, or times, are stored in the copy of the stands."""
    times = pd.to_datetime(["2026-01-01T10:00+02:00"] * 900, utc=True)
    squares = [box(x % 30 * 30, x // 30 * 30, 30) for x in range(900)]
    stands = save(tmp_path / "stands.gpkg", squares, **{field: times if field == "planted" else range(900)})
    real = sqlite3.connect

    class Connection(sqlite3.Connection):
        def executemany(self, *given: Any) -> Any:
            raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(sqlite3, "connect", lambda path: real(path, factory=Connection))
    with pytest.raises(OutputError, match=r"crowns.gpkg' cannot be written: database or disk is full\. Check that"):
        run(job(stands, crowns, tmp_path), Listener())
    assert not (tmp_path / "summary.gpkg").exists()


def test_many_classes_share_a_field(tmp_path: Path) -> None:
    labels = [f"Species {n}" for n in range(40) for _ in range(41 - n)] + ["Species_0"]
    crowns = save(tmp_path / "c.gpkg", [box(n % 30, n // 30, 0.5) for n in range(len(labels))], label=labels)
    recorder = Recorder()
    result, found = summarize(job(save(tmp_path / "s.gpkg", [box(-1, -1, 50)]), crowns, tmp_path), recorder)
    shares = [name for name in found.columns if name.startswith("pct_")]
    assert len(shares) == 31
    assert found[shares].sum(axis=1)[0] == pytest.approx(100)
    assert "more than 30 classes" in recorder.warnings
    assert result["about"]["classes"]["pct_species_0"] == "Species 0"


@pytest.mark.parametrize(
    ("more", "error", "words"),
    [
        ({"stand_field": "species"}, LayerError, "no field 'species'"),
        ({"precision": 0.5}, InputError, "figures of the evaluation are incomplete"),
        ({"allometry": "expression"}, InputError, "expression is missing"),
        ({"expression": "height_m"}, InputError, "the allometry is 'none'"),
        ({"quantity": "1 kg"}, InputError, "name of the quantity"),
        ({"table": "table.txt"}, InputError, r"must end in \.csv"),
        (
            {"precision": 0.0, "recall": 0.5, "predicted_crowns": 3, "reference_crowns": 3},
            InputError,
            "precision or recall of 0",
        ),
    ],
)
def test_invalid_parameters(
    stands: VectorInput, crowns: VectorInput, tmp_path: Path, more: Any, error: type[DeepForestError], words: str
) -> None:
    with pytest.raises(error, match=words):
        run(job(stands, crowns, tmp_path, **more), Recorder())


def test_layers_that_cannot_be_used(stands: VectorInput, crowns: VectorInput, tmp_path: Path) -> None:
    points = save(tmp_path / "points.gpkg", [shapely.Point(EAST, NORTH)])
    with pytest.raises(LayerError, match="'points' contains points"):
        run(job(points, crowns, tmp_path), Recorder())
    with pytest.raises(LayerError, match="'points' contains points"):
        run(job(stands, points, tmp_path), Recorder())
    with pytest.raises(LayerError, match="no true positives"):
        run(job(stands, crowns, tmp_path, evaluation=stands), Recorder())
    flat = save(tmp_path / "flat.gpkg", [box(0, 0, 4)])
    with pytest.raises(LayerError, match="'flat' has no field 'height_m', which the allometry needs"):
        run(job(stands, flat, tmp_path, allometry="biomass-angiosperm"), Recorder())
    assert not (tmp_path / "summary.gpkg").exists()


def test_cancelling_leaves_no_file(stands: VectorInput, crowns: VectorInput, tmp_path: Path) -> None:
    recorder = Recorder()
    recorder.cancel()
    with pytest.raises(Cancelled):
        run(job(stands, crowns, tmp_path), recorder)
    assert not list(tmp_path.glob("*summary*"))


# -- Command line ------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", DRIVERS)
def test_command_line(
    stands: VectorInput, crowns: VectorInput, tmp_path: Path, suffix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / f"out{suffix}"
    given = ["--stands", stands.path, "--crowns", crowns.path, "--output", str(output), "--stand-field", "name"]
    assert main(["stand-summary", *given, "--label-field", "label"]) == 0
    result = json.loads(capsys.readouterr().out)
    found = gpd.read_parquet(output) if suffix == ".parquet" else gpd.read_file(output)
    assert len(found) == result["stand_count"] == 5
    assert result["stems_ha"] > 0
    assert {"stems_ha", "d_q90_m", "a_mean_m2", "pct_larch"} <= set(found.columns)


def test_the_report_has_a_map_on_an_image_but_not_on_a_crown_density(tmp_path: Path) -> None:
    stands = save(tmp_path / "stands.gpkg", [box(10, 10, 30), box(60, 10, 30)], name=["a", "b"])
    crowns = save(tmp_path / "crowns.gpkg", [circle(25, 25, 8), circle(75, 25, 8), circle(500, 25, 8)])
    for count, maps in ((3, 1), (1, 0)):
        raster = tmp_path / f"{count}.tif"
        values = np.full((count, 1000, 1000), 90, np.uint8)
        transform = Affine(0.1, 0, EAST, 0, -0.1, NORTH + 100)
        profile = {"count": count, "width": 1000, "height": 1000, "dtype": "uint8", "crs": UTM}
        with rasterio.open(raster, "w", driver="GTiff", transform=transform, **profile) as target:
            target.write(values)
        report = tmp_path / "r.html"
        given = {"raster": RasterInput(str(raster)), "report": str(report)}
        summarize(job(stands, crowns, tmp_path, **given), Recorder())
        found = re.findall(r'xlink:href="data:image/jpeg;base64,([^"]+)"', report.read_text("utf-8"))
        assert len(found) == maps
        if not maps:
            continue
        image = np.asarray(Image.open(io.BytesIO(base64.b64decode(found[0])))).astype(int)
        assert image.shape == (450, 1200, 3)  # the stands: 80 m by 30 m, at 15 pixels per metre
        for x, y, colour in ((165, 225, "#e69f00"), (450, 225, "#ffffff"), (1035, 225, "#e69f00")):
            part = image[y - 3 : y + 4, x - 3 : x + 4]
            assert np.abs(part - list(bytes.fromhex(colour[1:]))).max(axis=2).min() < 50
        assert np.abs(image[225, 225] - 90).max() < 8
        assert image[225, 600].min() > 160  # between the stands
        assert "crowns (2)" in report.read_text("utf-8")
        assert "stands (2)" in report.read_text("utf-8")
