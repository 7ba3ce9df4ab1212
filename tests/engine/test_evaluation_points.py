"""Evaluation with reference crowns that are points, or that are matched by distance or containment."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
import shapely
from evaluation_scenes import EAST, NORTH, UTM, Recorder, layer, squares
from pyproj import CRS
from scipy.optimize import linear_sum_assignment

from deepforest_qgis.common.errors import LayerError
from deepforest_qgis.common.jobs import EvaluateJob, StandSummaryJob, VectorInput
from deepforest_qgis.crowns.point_matching import PointPairs, match_points
from deepforest_qgis.workflows.evaluation import run
from deepforest_qgis.workflows.inventory.count_interval import count_factors


def stems(*places: tuple[float, float]) -> list[shapely.Point]:
    return [shapely.Point(EAST + x, NORTH + y) for x, y in places]


@pytest.fixture
def plot(tmp_path: Path) -> dict[str, VectorInput]:
    """Three crowns of 4 m, and stems: 1 m from the first centre, 3 m from the second, none at the third, one alone."""
    crowns = squares((0, 0), (20, 0), (40, 0))
    return {
        "predictions": layer(tmp_path / "found.gpkg", crowns, score=[0.9, 0.8, 0.3]),
        "truth": layer(tmp_path / "stems.gpkg", stems((3, 2), (22, 5), (70, 2))),
    }


def area(tmp_path: Path, *bounds: float) -> VectorInput:
    west, south, east, north = bounds
    return layer(tmp_path / "area.gpkg", [shapely.box(EAST + west, NORTH + south, EAST + east, NORTH + north)])


def test_points_match_within_the_tolerance(tmp_path: Path, plot: dict[str, VectorInput]) -> None:
    recorder, matches, report = Recorder(), tmp_path / "matches.gpkg", tmp_path / "report.html"
    areas = area(tmp_path, -5, -5, 60, 60)
    result = run(EvaluateJob(**plot, areas=areas, matches=str(matches), report=str(report)), recorder)
    assert (result["true_positives"], result["false_positives"], result["missed"]) == (1, 2, 1)
    assert (result["precision"], result["recall"], result["f1"]) == pytest.approx((1 / 3, 1 / 2, 2 / 5))
    assert (result["position_mean"], result["position_rmse"]) == pytest.approx((1, 1), rel=1e-3)
    assert (result["map"], result["diameter_bias"], result["diameter_ks"]) == (None, None, None)
    log = "\n".join(message for _, message in recorder.messages)
    assert "Position error of the matched crowns: mean 1.00 m, RMSE 1.00 m." in log

    found = gpd.read_file(matches)
    assert list(found.columns) == ["result", "score", "label", "distance_m", "geometry"]
    assert found["result"].tolist() == ["true positive", "false positive", "false positive", "missed"]
    np.testing.assert_allclose(found["distance_m"], [1, np.nan, np.nan, np.nan], rtol=1e-3)
    missed = found.geometry[3]  # a square with the median diameter of the predicted crowns
    np.testing.assert_allclose(missed.bounds, shapely.box(EAST + 20, NORTH + 3, EAST + 24, NORTH + 7).bounds, atol=0.01)
    page = report.read_text(encoding="utf-8")
    assert "A reference crown matches a predicted crown whose centre is within 2 m." in page
    assert "Positions and diameters of matched crowns" in page


def test_the_tolerance_grows_with_the_diameter(tmp_path: Path, plot: dict[str, VectorInput]) -> None:
    areas = area(tmp_path, -5, -5, 60, 60)
    report = tmp_path / "report.html"
    for share, hits in ((0.2, 1), (0.3, 2)):  # of crowns of 4 m
        job = EvaluateJob(**plot, areas=areas, tolerance_share=share, report=str(report))
        assert run(job, Recorder())["true_positives"] == hits
    assert "within 2 m plus 30% of the crown diameter" in report.read_text(encoding="utf-8")
    assert run(EvaluateJob(**plot, tolerance=3.1), Recorder())["true_positives"] == 2


def test_a_crown_that_contains_the_point_matches(tmp_path: Path, plot: dict[str, VectorInput]) -> None:
    """The second stem is closer than 3.5 m to the centre, but outside of the crown."""
    report = tmp_path / "report.html"
    job = EvaluateJob(**plot, matching="containment", report=str(report))
    assert run(job, Recorder())["true_positives"] == 1
    assert "A reference crown matches a predicted crown that contains its centre." in report.read_text("utf-8")
    outline = [shapely.Polygon([(EAST + x, NORTH + y) for x, y in ((0, 0), (40, 0), (0, 4))])]
    found = layer(tmp_path / "outline.gpkg", outline)
    for place, hits in (((30, 0.5), 1), ((30, 3.5), 0)):  # the box contains both, the outline only one
        truth = layer(tmp_path / f"{hits}.gpkg", stems(place))
        assert run(EvaluateJob(found, truth, matching="containment"), Recorder())["true_positives"] == hits


def test_without_areas_only_the_recall_is_reported(tmp_path: Path, plot: dict[str, VectorInput]) -> None:
    recorder, matches, report = Recorder(), tmp_path / "matches.gpkg", tmp_path / "report.html"
    result = run(EvaluateJob(**plot, matches=str(matches), report=str(report)), recorder)
    assert result["recall"] == pytest.approx(1 / 3)
    assert (result["precision"], result["f1"], result["false_positives"]) == (None, None, None)
    assert "Precision and F1 are undefined: without areas to evaluate" in recorder.warnings
    assert "Set areas in which every tree has a point." in recorder.warnings
    assert ("info", "1 true positive, 2 missed crowns.") in recorder.messages
    assert gpd.read_file(matches)["result"].tolist() == ["true positive", "missed", "missed"]
    assert "Precision and F1 are undefined" in report.read_text(encoding="utf-8")
    stand = StandSummaryJob(plot["predictions"], plot["predictions"], "out.gpkg", evaluation=VectorInput(str(matches)))
    with pytest.raises(LayerError, match="has no false positives: they do not count"):
        count_factors(stand)


def test_points_in_another_crs_and_ignored_points(tmp_path: Path, plot: dict[str, VectorInput]) -> None:
    places = gpd.GeoSeries(stems((3, 2), (22, 2), (42, 2)), crs=UTM).to_crs(4326)
    truth = layer(tmp_path / "wgs.gpkg", places, CRS.from_epsg(4326), ignore=[0, 0, 1])
    recorder = Recorder()
    job = EvaluateJob(plot["predictions"], truth, area(tmp_path, -5, -5, 60, 60), matches=str(tmp_path / "m.gpkg"))
    result = run(job, recorder)
    assert (result["true_positives"], result["false_positives"], result["missed"]) == (2, 0, 0)
    assert result["position_mean"] == pytest.approx(0.5, abs=0.01)
    assert "1 predicted crown in an ignored box" in recorder.warnings
    assert gpd.read_file(tmp_path / "m.gpkg").geometry.type.unique().tolist() == ["Polygon"]


def test_polygons_are_matched_by_the_distance_of_their_centres(tmp_path: Path) -> None:
    predictions = layer(tmp_path / "found.gpkg", squares((0, 0), (20, 0)))
    truth = layer(tmp_path / "truth.gpkg", squares((1.5, 1.5), (25, 1), side=1))
    result = run(EvaluateJob(predictions, truth, matching="distance"), Recorder())
    assert (result["true_positives"], result["false_positives"], result["missed"]) == (1, 1, 1)
    assert result["precision"] == 0.5
    assert result["diameter_bias"] == pytest.approx(3, abs=0.01)


def test_classes_are_compared(tmp_path: Path) -> None:
    found = layer(tmp_path / "found.gpkg", squares((0, 0), (20, 0)), kind=["oak", "pine"])
    drawn = layer(tmp_path / "stems.gpkg", stems((2, 2), (22, 2)), kind=["oak", "oak"])
    job = EvaluateJob(
        VectorInput(found.path, label_field="kind"),
        VectorInput(drawn.path, label_field="kind"),
        area(tmp_path, -5, -5, 60, 60),
        report=str(tmp_path / "r.html"),
    )
    result = run(job, Recorder())
    assert (result["true_positives"], result["false_positives"], result["missed"]) == (1, 1, 1)
    assert "Matched crowns have equal classes." in (tmp_path / "r.html").read_text(encoding="utf-8")


@pytest.mark.filterwarnings("ignore:'crs' was not provided")
def test_without_a_crs_distances_are_unknown(tmp_path: Path) -> None:
    job = EvaluateJob(
        layer(tmp_path / "found.gpkg", squares((0, 0)), None), layer(tmp_path / "stems.gpkg", stems((2, 2)), None)
    )
    with pytest.raises(LayerError, match="distances in metres are unknown"):
        run(job, Recorder())
    result = run(EvaluateJob(job.predictions, job.truth, matching="containment"), Recorder())
    assert (result["true_positives"], result["position_mean"]) == (1, None)


def brute_force(distance: np.ndarray[Any, Any], allowed: np.ndarray[Any, Any]) -> tuple[int, float]:
    """The largest number of matches, and the smallest total distance of so many."""
    cost = np.where(allowed, distance - 1e6, 0.0)
    rows, cols = linear_sum_assignment(cost)
    chosen = allowed[rows, cols]
    return int(chosen.sum()), float(distance[rows, cols][chosen].sum())


@pytest.mark.parametrize("matching", ["distance", "containment"])
@pytest.mark.parametrize("seed", range(4))
def test_random_plots_equal_brute_force(tmp_path: Path, matching: str, seed: int) -> None:
    rng = np.random.default_rng(seed)
    places, points, sides = rng.uniform(0, 60, (150, 2)), rng.uniform(0, 60, (200, 2)), rng.uniform(3, 9, 150)
    crowns = [squares(tuple(place), side=side)[0] for place, side in zip(places, sides, strict=True)]
    job = EvaluateJob(
        layer(tmp_path / "found.gpkg", crowns),
        layer(tmp_path / "stems.gpkg", stems(*map(tuple, points))),
        area(tmp_path, -99, -99, 99, 99),
        matching=matching,
        tolerance=1.5,
        tolerance_share=0.25,
    )
    result = run(job, Recorder())
    centres = places + sides[:, None] / 2
    distance = np.hypot(*(centres[:, None] - points[None]).transpose(2, 0, 1))
    allowed = distance <= 1.5 + 0.25 * sides[:, None]
    if matching == "containment":
        allowed = (np.abs(centres[:, None] - points[None]) <= sides[:, None, None] / 2).all(axis=2)
    hits, total = brute_force(distance, allowed)
    assert (result["true_positives"], result["false_positives"], result["missed"]) == (hits, 150 - hits, 200 - hits)
    assert result["position_mean"] == pytest.approx(total / hits, rel=1e-3)


def test_more_matches_precede_shorter_ones() -> None:
    """Crown 0 is at point 0, but if it takes point 1, crown 1 has a point, too."""
    pairs = PointPairs(np.array([0, 0, 1]), np.array([0, 1, 0]), np.array([0.0, 10.0, 10.0]))
    found = match_points(pairs)
    assert list(zip(found.pred, found.truth, strict=True)) == [(0, 1), (1, 0)]
    assert len(match_points(pairs.where(np.zeros(3, bool)))) == 0


def test_one_large_group_equals_the_dense_solution() -> None:
    """More than a million cells are solved as a sparse graph."""
    rng = np.random.default_rng(3)
    distance = np.abs(np.arange(1100)[:, None] - np.arange(1000)[None] * 1.1 + rng.uniform(-1, 1, (1100, 1000)))
    allowed = distance < 3
    found = match_points(PointPairs(*np.nonzero(allowed), distance[allowed]))
    assert (len(found), found.distance.sum()) == pytest.approx(brute_force(distance, allowed))
