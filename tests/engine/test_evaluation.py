"""Evaluation through its job, as all entry points call it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
import shapely
import torch
from evaluation_scenes import EAST, NORTH, UTM, Recorder, layer, squares
from pyproj import CRS
from scipy.optimize import linear_sum_assignment
from torchmetrics.detection import MeanAveragePrecision

from deepforest_qgis.common.errors import Cancelled, InputError, LayerError, OutputError
from deepforest_qgis.common.jobs import EvaluateJob, VectorInput
from deepforest_qgis.workflows import RUNNERS
from deepforest_qgis.workflows.evaluation import run

METRICS = ("precision", "recall", "f1", "map", "true_positives", "false_positives", "missed")


@pytest.fixture
def simple(tmp_path: Path) -> dict[str, VectorInput]:
    """Three reference crowns; of three predictions one fits, one fits nearly, one is false."""
    return {
        "truth": layer(tmp_path / "truth.gpkg", squares((0, 0), (10, 0), (20, 0))),
        "predictions": layer(tmp_path / "found.gpkg", squares((0, 0), (11, 0), (50, 0)), score=[0.9, 0.8, 0.3]),
    }


def metrics(result: dict[str, Any]) -> dict[str, Any]:
    return {name: result[name] for name in METRICS}


# -- Figures -----------------------------------------------------------------------------------


def test_metrics_matches_and_report_of_a_simple_scene(tmp_path: Path, simple: dict[str, VectorInput]) -> None:
    recorder = Recorder()
    matches, report = tmp_path / "matches.gpkg", tmp_path / "report.html"
    result = run(EvaluateJob(**simple, matches=str(matches), report=str(report)), recorder)
    assert result["matches"] == str(matches)
    assert result["report"] == str(report)
    assert (result["true_positives"], result["false_positives"], result["missed"]) == (2, 1, 1)
    assert (result["precision"], result["recall"], result["f1"]) == pytest.approx((2 / 3, 2 / 3, 2 / 3))
    # IoU 1 counts at all ten thresholds, IoU 0.6 at three: precision 1 up to a recall of 1/3 and of 2/3.
    assert result["map"] == pytest.approx((3 * 67 + 7 * 34) / 10 / 101)
    assert recorder.warnings == ""
    assert recorder.steps[-1] == (6, 6)

    found = gpd.read_file(matches, layer="matches")
    assert list(found.columns) == ["result", "score", "label", "iou", "geometry"]
    assert found.crs == UTM
    assert found["result"].tolist() == ["true positive", "true positive", "false positive", "missed"]
    np.testing.assert_allclose(found["iou"], [1, 0.6, np.nan, np.nan])
    np.testing.assert_allclose(found["score"], [0.9, 0.8, 0.3, np.nan])
    assert found.geometry[2].equals(squares((50, 0))[0])
    assert found.geometry[3].equals(squares((20, 0))[0])
    assert "<svg" in report.read_text(encoding="utf-8")


def test_boxes_of_a_rotated_raster_have_their_own_diameter(tmp_path: Path) -> None:
    round_crown = shapely.Point(EAST, NORTH).buffer(2)
    box = shapely.affinity.rotate(shapely.box(EAST - 2, NORTH - 2, EAST + 2, NORTH + 2), 30)
    truth, predictions = (layer(tmp_path / f"{name}.gpkg", [one]) for name, one in (("a", round_crown), ("b", box)))
    result = run(EvaluateJob(predictions, truth), Recorder())
    assert result["true_positives"] == 1
    assert result["diameter_bias"] == pytest.approx(0, abs=0.01)  # of the bounding box on the map: 1.46


def test_the_report_names_files_layers_models_and_lowest_score(tmp_path: Path) -> None:
    """On the command line, inputs have no name."""
    path = tmp_path / "found.gpkg"
    found = gpd.GeoDataFrame(
        {"score": [0.9, 0.47501], "model": ["starter", "north 2"]}, geometry=squares((0, 0), (9, 0)), crs=UTM
    )
    found.to_file(path, layer="crowns")
    truth = layer(tmp_path / "truth.gpkg", squares((0, 0)))
    report = tmp_path / "report.html"
    run(EvaluateJob(VectorInput(str(path), "crowns"), VectorInput(truth.path), report=str(report)), Recorder())
    rows = dict(re.findall(r'<tr><th scope="row"[^>]*>([^<]*)</th><td>([^<]*)</td></tr>', report.read_text("utf-8")))
    assert rows["Predicted crowns"] == f"{path}|layername=crowns"
    assert rows["Reference crowns"] == truth.path
    assert rows["Model"] == "north 2, starter"
    assert rows["Lowest score of the predicted crowns"] == "0.475"


@pytest.mark.filterwarnings("ignore:'crs' was not provided")
@pytest.mark.parametrize("crs", [UTM, CRS.from_epsg(4326), None])
def test_errors_of_the_diameters_are_in_metres(tmp_path: Path, crs: CRS | None) -> None:
    truth = [*squares((0, 0)), *squares((20, 0), side=6), *squares((40, 0), side=6)]
    found = [*squares((0, 0), side=5), *squares((20, 0), side=6)]
    given = gpd.GeoSeries(found, crs=UTM)
    predictions = layer(tmp_path / "found.gpkg", given.to_crs(crs) if crs else given, crs)
    job = EvaluateJob(predictions, layer(tmp_path / "truth.gpkg", truth, crs and UTM), report=str(tmp_path / "r.html"))
    recorder = Recorder()
    result = run(job, recorder)
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    log = "\n".join(message for _, message in recorder.messages)
    if crs in (UTM, None):  # a box in another CRS is slightly larger
        assert result["diameter_ks"] == pytest.approx(1 / 3)
    assert "Kolmogorov–Smirnov distance between the diameters of all predicted and all reference crowns: " in page
    if crs is None:
        assert (result["diameter_bias"], result["diameter_rmse"]) == (None, None)
        assert "bias (predicted minus reference) +0.50 map units, RMSE 0.71 map units" in page
        assert "bias" not in log
    else:
        assert result["diameter_bias"] == pytest.approx(0.5, abs=0.1)
        assert result["diameter_rmse"] == pytest.approx(0.5**0.5, abs=0.1)
        assert re.search(r"bias \(predicted minus reference\) \+0\.[45]\d m, RMSE 0\.[67]\d m", page)
        assert re.search(r"bias \+0\.[45]\d m \(predicted minus reference\), RMSE 0\.[67]\d m", log)


def test_diameters_without_predictions_are_undefined(tmp_path: Path) -> None:
    job = EvaluateJob(layer(tmp_path / "none.gpkg", [], label=[]), layer(tmp_path / "truth.gpkg", squares((0, 0))))
    result = run(job, Recorder())
    assert [result[f"diameter_{name}"] for name in ("bias", "rmse", "ks")] == [None, None, None]


def test_only_requested_files_are_written(tmp_path: Path, simple: dict[str, VectorInput]) -> None:
    result = run(EvaluateJob(**simple), Recorder())
    assert (result["matches"], result["report"]) == (None, None)
    assert {path.name for path in tmp_path.iterdir()} == {"truth.gpkg", "found.gpkg"}


def test_the_iou_of_a_match_exceeds_the_threshold(tmp_path: Path, simple: dict[str, VectorInput]) -> None:
    assert run(EvaluateJob(**simple, iou_threshold=0.59), Recorder())["true_positives"] == 2
    half = layer(tmp_path / "half.gpkg", [shapely.box(EAST, NORTH, EAST + 4, NORTH + 2)])
    assert run(EvaluateJob(half, simple["truth"], iou_threshold=0.5), Recorder())["true_positives"] == 0


def test_random_scenes_equal_scipy_and_torchmetrics(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    for scene in range(5):
        corner, size = rng.uniform(0, 80, (90, 2)), rng.uniform(3, 8, (90, 2))
        truth = np.concatenate([corner, corner + size], axis=1)
        found = np.concatenate([truth[:60] + rng.uniform(-0.8, 0.8, (60, 4)), truth[:30] + np.array([30, 0, 30, 0])])
        score = rng.uniform(size=90)
        result = run(
            EvaluateJob(
                layer(tmp_path / f"found{scene}.gpkg", shapely.box(*found.T), score=score),
                layer(tmp_path / f"truth{scene}.gpkg", shapely.box(*truth.T)),
            ),
            Recorder(),
        )
        ours, theirs = shapely.box(*found.T)[:, None], shapely.box(*truth.T)[None, :]
        iou = shapely.area(shapely.intersection(ours, theirs)) / shapely.area(shapely.union(ours, theirs))
        gain = np.where(iou > 0.4, iou, 0)
        hits = int((gain[linear_sum_assignment(gain, maximize=True)] > 0).sum())
        assert (result["true_positives"], result["false_positives"], result["missed"]) == (hits, 90 - hits, 90 - hits)

        # COCO's recalls in double precision: torchmetrics' own are single, and miss recalls that are met exactly.
        metric = MeanAveragePrecision(rec_thresholds=np.linspace(0, 1, 101).tolist())
        metric.update(
            [{"boxes": torch.tensor(found), "scores": torch.tensor(score), "labels": torch.zeros(90, dtype=int)}],
            [{"boxes": torch.tensor(truth), "labels": torch.zeros(90, dtype=int)}],
        )
        assert result["map"] == pytest.approx(float(metric.compute()["map"]), abs=1e-6)


def test_a_reference_against_itself_is_perfect_in_any_crs(tmp_path: Path) -> None:
    """574 real crowns, predicted in UTM, annotated in degrees."""
    crowns = gpd.read_file(Path(__file__).parents[2] / ".samples" / "yellowstone_crowns.gpkg")
    found = layer(tmp_path / "found.gpkg", crowns.geometry, score=np.linspace(0.1, 1, len(crowns)))
    drawn = layer(tmp_path / "drawn.gpkg", crowns.geometry.to_crs(4326), CRS.from_epsg(4326))
    result = run(EvaluateJob(found, drawn, matches=str(tmp_path / "matches.gpkg")), Recorder())
    assert metrics(result) == {
        "precision": 1.0,
        "recall": 1.0,
        "f1": 1.0,
        "map": pytest.approx(1.0),
        "true_positives": 574,
        "false_positives": 0,
        "missed": 0,
    }
    assert gpd.read_file(tmp_path / "matches.gpkg").crs == UTM


def test_ellipses_are_compared_as_polygons(tmp_path: Path) -> None:
    circle = shapely.Point(EAST, NORTH).buffer(3, quad_segs=64)
    found = layer(tmp_path / "found.gpkg", [circle])
    truth = layer(tmp_path / "truth.gpkg", [shapely.box(*circle.bounds)])
    assert run(EvaluateJob(found, truth, iou_threshold=0.78), Recorder())["true_positives"] == 1
    assert run(EvaluateJob(found, truth, iou_threshold=0.79), Recorder())["true_positives"] == 0


# -- Classes -----------------------------------------------------------------------------------


def test_matches_have_equal_classes_with_label_fields(tmp_path: Path) -> None:
    places = [(0, 0), (10, 0), (20, 0)]
    found = layer(tmp_path / "found.gpkg", squares(*places), label=["pine", "pine", "oak"], score=[0.9, 0.8, 0.7])
    truth = layer(tmp_path / "truth.gpkg", squares(*places), species=["pine", "oak", "oak"])
    report = tmp_path / "report.html"
    job = EvaluateJob(
        VectorInput(found.path, label_field="label"),
        VectorInput(truth.path, label_field="species"),
        matches=str(tmp_path / "matches.gpkg"),
        report=str(report),
    )
    result = run(job, Recorder())
    assert (result["true_positives"], result["false_positives"], result["missed"]) == (2, 1, 1)
    # pine: the right one scores highest, so it is found before the false one; oak: half of two are found
    assert result["map"] == pytest.approx((1 + 51 / 101) / 2)
    assert run(EvaluateJob(found, truth), Recorder())["true_positives"] == 3
    matches = gpd.read_file(tmp_path / "matches.gpkg")
    assert matches.loc[matches["result"] == "false positive", "label"].tolist() == ["pine"]
    assert matches.loc[matches["result"] == "missed", "label"].tolist() == ["oak"]
    text = re.sub(r"<[^>]+>|\s+", " ", report.read_text(encoding="utf-8"))
    text = re.sub(r"\s+", " ", text)
    assert "oak 2 1 1.000 0.500 0.667 0.505" in text
    assert "pine 1 2 0.500 1.000 0.667 1.000" in text
    assert "Ignoring classes, precision is 1.000, recall 1.000" in text


def labelled(tmp_path: Path, found: list[str], drawn: list[str]) -> EvaluateJob:
    """Identical crowns with classes; the predicted ones are false or missed only if classes differ."""
    places = [(10.0 * number, 0.0) for number in range(max(len(found), len(drawn)))]
    predictions = layer(tmp_path / "found.gpkg", squares(*places[: len(found)]), label=found)
    truth = layer(tmp_path / "drawn.gpkg", squares(*places[: len(drawn)]), species=drawn)
    return EvaluateJob(
        VectorInput(predictions.path, name="found", label_field="label"),
        VectorInput(truth.path, name="drawn", label_field="species"),
        matches=str(tmp_path / "matches.gpkg"),
        report=str(tmp_path / "report.html"),
    )


def test_classes_that_differ_in_case_or_blanks_are_matched(tmp_path: Path) -> None:
    recorder = Recorder()
    result = run(labelled(tmp_path, ["tree", " Dead", "Oak"], ["Tree", "Dead ", "Oak"]), recorder)
    assert (result["f1"], result["true_positives"]) == (1.0, 3)
    assert "differ only in case or blanks were matched: 'tree' → 'Tree'" in recorder.warnings
    assert gpd.read_file(tmp_path / "matches.gpkg")["label"].tolist() == ["Tree", "Dead", "Oak"]
    assert "differ only in case or blanks" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_the_only_classes_of_both_layers_are_matched(tmp_path: Path) -> None:
    recorder = Recorder()
    result = run(labelled(tmp_path, ["Tree", "Tree"], ["Baum", "Baum"]), recorder)
    assert (result["f1"], result["true_positives"]) == (1.0, 2)
    assert "The only class of 'found' (Tree) was matched with the only class of 'drawn' (Baum)." in recorder.warnings


def test_layers_without_a_common_class_are_reported(tmp_path: Path) -> None:
    recorder = Recorder()
    result = run(labelled(tmp_path, ["Tree", "Tree"], ["Oak", "Pine"]), recorder)
    assert result["f1"] == 0.0
    assert (
        "have no class in common, so no crowns match. Classes of 'found': Tree. Classes of 'drawn': Oak, Pine."
        in recorder.warnings
    )


@pytest.mark.parametrize(
    ("found", "drawn"), [([], ["Oak", "Pine"]), (["Oak", "Elm"], ["Oak", "Pine"]), (["Oak"], ["Pine", "Oak"])]
)
def test_a_common_class_gives_no_warning_about_classes(tmp_path: Path, found: list[str], drawn: list[str]) -> None:
    job = labelled(tmp_path, found or ["Oak"], drawn)
    if not found:
        gpd.read_file(job.predictions.path)[:0].to_file(job.predictions.path)
    recorder = Recorder()
    run(job, recorder)
    assert "lass" not in recorder.warnings


def test_the_threshold_is_below_one() -> None:
    with pytest.raises(InputError, match=r"1 is outside the range from 0\.01 to 0\.99"):
        EvaluateJob(VectorInput("a.gpkg"), VectorInput("b.gpkg"), iou_threshold=1.0)


def test_an_unknown_label_field_is_refused(tmp_path: Path, simple: dict[str, VectorInput]) -> None:
    job = EvaluateJob(
        VectorInput(simple["predictions"].path, label_field="score"),
        VectorInput(simple["truth"].path, label_field="species", name="drawn crowns"),
    )
    with pytest.raises(LayerError, match="'drawn crowns' has no field 'species'"):
        run(job, Recorder())


# -- Areas -------------------------------------------------------------------------------------


def test_crowns_outside_the_areas_are_ignored_after_matching(tmp_path: Path) -> None:
    area = layer(tmp_path / "areas.gpkg", [shapely.box(EAST, NORTH, EAST + 100, NORTH + 100)])
    truth = layer(
        tmp_path / "truth.gpkg",
        # inside; centre just inside; centre just outside; far outside; inside and missed
        squares((10, 10), (-1.8, 20), (-2.2, 30), (-50, 0), (60, 60)),
    )
    found = layer(
        tmp_path / "found.gpkg",
        # the same; centre outside, but of one that counts; centre inside, but of one that does not;
        # far outside and false; inside and false
        squares((10, 10), (-2.3, 20), (-1.7, 30), (-80, 0), (80, 80)),
        score=[0.9, 0.8, 0.95, 0.99, 0.2],
    )
    recorder = Recorder()
    matches = tmp_path / "matches.gpkg"
    result = run(EvaluateJob(found, truth, areas=area, matches=str(matches)), recorder)
    assert (result["true_positives"], result["false_positives"], result["missed"]) == (2, 1, 1)
    # The shifted pairs have an IoU of 0.78. Up to 0.75 two of three are found and none is false before them;
    # beyond, the first alone is found, and behind a prediction of 0.95 that has lost its excuse.
    assert result["map"] == pytest.approx((6 * 67 + 4 * 34 * 0.5) / 10 / 101)
    assert len(gpd.read_file(matches)) == 4
    assert "2 reference crowns with their centres outside the areas ignored" in recorder.warnings
    assert "2 predicted crowns with their centres outside the areas ignored" in recorder.warnings


def test_areas_in_another_crs(tmp_path: Path, simple: dict[str, VectorInput]) -> None:
    degrees = gpd.GeoSeries([shapely.box(EAST - 5, NORTH - 5, EAST + 7, NORTH + 7)], crs=UTM).to_crs(4326)
    area = layer(tmp_path / "areas.gpkg", degrees, CRS.from_epsg(4326))
    result = run(EvaluateJob(**simple, areas=area), Recorder())
    assert (result["true_positives"], result["false_positives"], result["missed"]) == (1, 0, 0)


def test_areas_without_reference_crowns_leave_recall_undefined(tmp_path: Path, simple: dict[str, VectorInput]) -> None:
    area = layer(tmp_path / "areas.gpkg", [shapely.box(EAST + 45, NORTH, EAST + 60, NORTH + 10)])
    recorder = Recorder()
    result = run(EvaluateJob(**simple, areas=area), recorder)
    assert metrics(result) == {
        "precision": 0.0,
        "recall": None,
        "f1": 0.0,
        "map": None,
        "true_positives": 0,
        "false_positives": 1,
        "missed": 0,
    }
    assert "No reference crown has its centre inside the areas" in recorder.warnings


# -- Across the antimeridian --------------------------------------------------------------------

WEST = 179.9996
PLACES = [(column * 1e-4, row * 1e-4) for column in range(9) for row in range(3)]  # of 27 crowns, 12 beyond 180
FORMS = ("beyond 180", "below -180", "each on its side", "UTM", "Mercator of the Pacific")


def across(path: Path, form: str, shapes: list[shapely.Polygon], **fields: Any) -> VectorInput:
    """Shapes whose longitudes count on beyond 180, as one of FORMS."""
    turned = [shapely.affinity.translate(shape, -360) for shape in shapes]
    if form == "below -180":
        return layer(path, turned, CRS.from_epsg(4326), **fields)
    if form == "each on its side":
        shapes = [a if a.centroid.x <= 180 else b for a, b in zip(shapes, turned, strict=True)]
    degrees = gpd.GeoSeries(shapes, crs=4326)
    epsg = {"UTM": 32701, "Mercator of the Pacific": 3832}.get(form, 4326)
    return layer(path, degrees.to_crs(epsg), CRS.from_epsg(epsg), **fields)


@pytest.mark.parametrize("truth", FORMS)
@pytest.mark.parametrize("predictions", FORMS)
def test_crowns_match_across_the_antimeridian(tmp_path: Path, predictions: str, truth: str) -> None:
    crowns = [shapely.Point(WEST + x, -16.8 + y).buffer(3e-5) for x, y in PLACES]
    found = across(tmp_path / "found.gpkg", predictions, crowns, score=np.linspace(0.5, 0.9, len(crowns)))
    drawn = across(tmp_path / "drawn.gpkg", truth, crowns)
    matches = tmp_path / "matches.gpkg"
    result = run(EvaluateJob(found, drawn, iou_threshold=0.99, matches=str(matches)), Recorder())
    assert (result["true_positives"], result["f1"], result["map"]) == (27, 1.0, 1.0)
    table = gpd.read_file(matches)
    sizes = shapely.area(table.geometry.to_numpy())
    assert sizes.max() < 1.01 * sizes.min()
    if predictions != "each on its side":  # one side was brought to the other
        np.testing.assert_allclose(table.total_bounds, gpd.read_file(found.path).total_bounds, rtol=0, atol=1e-6)
    east = [shapely.box(180.00001, -16.8005, 180.001, -16.799)]
    area = across(tmp_path / "area.gpkg", truth, east)
    inside = run(EvaluateJob(found, drawn, areas=area), Recorder())
    assert (inside["true_positives"], inside["false_positives"], inside["missed"]) == (12, 0, 0)


# -- What layers lack --------------------------------------------------------------------------


def test_no_predictions_give_metrics_and_a_warning(tmp_path: Path, simple: dict[str, VectorInput]) -> None:
    path = tmp_path / "empty.gpkg"
    gpd.GeoDataFrame({"score": np.zeros(0)}, geometry=gpd.GeoSeries([], crs=UTM)).to_file(path)
    recorder = Recorder()
    job = EvaluateJob(
        VectorInput(str(path), name="nothing"),
        simple["truth"],
        matches=str(tmp_path / "matches.gpkg"),
        report=str(tmp_path / "report.html"),
    )
    result = run(job, recorder)
    assert metrics(result) == {
        "precision": None,
        "recall": 0.0,
        "f1": 0.0,
        "map": 0.0,
        "true_positives": 0,
        "false_positives": 0,
        "missed": 3,
    }
    assert "'nothing' has no crowns" in recorder.warnings
    assert gpd.read_file(tmp_path / "matches.gpkg")["result"].tolist() == ["missed"] * 3


def test_no_reference_crowns_are_an_error(tmp_path: Path, simple: dict[str, VectorInput]) -> None:
    gpd.GeoDataFrame(geometry=gpd.GeoSeries([], crs=UTM)).to_file(tmp_path / "empty.gpkg")
    with pytest.raises(LayerError, match=r"'drawn' has no features\. Digitize or import"):
        run(EvaluateJob(simple["predictions"], VectorInput(str(tmp_path / "empty.gpkg"), name="drawn")), Recorder())


def test_without_scores_only_map_is_undefined(tmp_path: Path, simple: dict[str, VectorInput]) -> None:
    found = layer(tmp_path / "unscored.gpkg", squares((0, 0)))
    recorder = Recorder()
    result = run(EvaluateJob(found, simple["truth"], report=str(tmp_path / "report.html")), recorder)
    assert (result["precision"], result["map"]) == (1.0, None)
    assert "'unscored' has no field 'score' with numbers, so mAP is undefined" in recorder.warnings
    assert "By score" not in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_crowns_without_a_score_are_ranked_last(tmp_path: Path, simple: dict[str, VectorInput]) -> None:
    found = layer(tmp_path / "some.gpkg", squares((50, 50), (0, 0), (10, 0)), score=[None, 0.1, 0.2])
    recorder = Recorder()
    result = run(EvaluateJob(found, simple["truth"], report=str(tmp_path / "r.html")), recorder)
    assert result["map"] == pytest.approx(67 / 101)
    assert "1 crown of layer 'some' without a score" in recorder.warnings


def test_null_and_invalid_geometries_and_many_parts(tmp_path: Path, simple: dict[str, VectorInput]) -> None:
    bow_tie = shapely.Polygon([(EAST + 20, NORTH), (EAST + 24, NORTH + 4), (EAST + 24, NORTH), (EAST + 20, NORTH + 4)])
    found = layer(tmp_path / "mixed.gpkg", [None, bow_tie, shapely.MultiPolygon(squares((0, 0), (10, 0)))])
    recorder = Recorder()
    result = run(EvaluateJob(found, simple["truth"], matches=str(tmp_path / "matches.gpkg")), recorder)
    assert (result["true_positives"], result["false_positives"], result["missed"]) == (3, 0, 0)
    for part in (
        "1 feature without a geometry",
        "1 multi-part feature split into 2 parts",
        "1 invalid polygon repaired",
    ):
        assert part in recorder.warnings
    np.testing.assert_allclose(sorted(gpd.read_file(tmp_path / "matches.gpkg")["iou"]), [0.5, 1, 1])


def test_points_with_a_diameter_are_reference_crowns(tmp_path: Path, simple: dict[str, VectorInput]) -> None:
    centres = gpd.GeoSeries(shapely.centroid(squares((0, 0), (10, 0), (20, 0))), crs=UTM).to_crs(4326)
    points = layer(tmp_path / "points.gpkg", centres, CRS.from_epsg(4326))
    job = EvaluateJob(simple["predictions"], VectorInput(points.path, crown_diameter_m=4))
    assert run(job, Recorder())["true_positives"] == 2
    with pytest.raises(LayerError, match="contains points, but no crown diameter was given"):
        run(EvaluateJob(simple["predictions"], points, matching="overlap"), Recorder())


@pytest.mark.filterwarnings("ignore:'crs' was not provided")
def test_a_missing_crs_is_assumed_with_a_warning(tmp_path: Path, simple: dict[str, VectorInput]) -> None:
    bare_truth = layer(tmp_path / "bare truth.gpkg", squares((0, 0), (10, 0), (20, 0)), None)
    bare_found = layer(tmp_path / "bare found.gpkg", squares((0, 0), (11, 0), (50, 0)), None)
    for found, truth, sentence in (
        (simple["predictions"], bare_truth, "'bare truth' has no CRS; that of 'found', WGS 84 / UTM zone 12N, was"),
        (bare_found, simple["truth"], "'bare found' has no CRS; that of 'truth', WGS 84 / UTM zone 12N, was"),
        (bare_found, bare_truth, "Neither layer has a CRS"),
    ):
        recorder = Recorder()
        result = run(EvaluateJob(found, truth, report=str(tmp_path / "report.html")), recorder)
        assert result["true_positives"] == 2
        assert sentence in recorder.warnings
        assert sentence in (tmp_path / "report.html").read_text(encoding="utf-8").replace("&#39;", "'")


def test_layers_of_different_places_give_a_warning(tmp_path: Path, simple: dict[str, VectorInput]) -> None:
    recorder = Recorder()
    result = run(EvaluateJob(layer(tmp_path / "far.gpkg", squares((9000, 0))), simple["truth"]), recorder)
    assert (result["precision"], result["recall"]) == (0.0, 0.0)
    assert "No crown of 'far' overlaps one of 'truth'" in recorder.warnings


# -- Stopping and writing ----------------------------------------------------------------------


def test_cancelling_writes_nothing(tmp_path: Path, simple: dict[str, VectorInput]) -> None:
    recorder = Recorder()
    recorder.cancel()
    with pytest.raises(Cancelled):
        run(EvaluateJob(**simple, matches=str(tmp_path / "m.gpkg"), report=str(tmp_path / "r.html")), recorder)
    assert {path.name for path in tmp_path.iterdir()} == {"truth.gpkg", "found.gpkg"}


@pytest.mark.parametrize("output", ["matches", "report"])
def test_a_missing_folder_is_refused_before_the_layers_are_read(tmp_path: Path, output: str) -> None:
    missing = VectorInput(str(tmp_path / "missing.gpkg"))
    with pytest.raises(OutputError, match="there is no folder"):
        RUNNERS["evaluate"](EvaluateJob(missing, missing, **{output: str(tmp_path / "no" / "file.gpkg")}), Recorder())


def test_the_matches_layer_is_a_reference_without_false_positives(
    tmp_path: Path, simple: dict[str, VectorInput]
) -> None:
    first = run(EvaluateJob(**simple, matches=str(tmp_path / "matches.gpkg")), Recorder())
    recorder = Recorder()
    truth = VectorInput(str(tmp_path / "matches.gpkg"))
    again = run(EvaluateJob(simple["predictions"], truth), recorder)
    assert first["false_positives"] > 0
    assert {again[name] for name in ("true_positives", "false_positives", "missed")} == {
        first[name] for name in ("true_positives", "false_positives", "missed")
    }
    assert f"{first['false_positives']} false positive" in recorder.warnings
