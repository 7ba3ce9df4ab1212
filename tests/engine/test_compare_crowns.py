"""Changes between two dates, through the job as all entry points call it, against scipy and known scenes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pyogrio
import pytest
import shapely
from inventory_layers import DEGREES, MERCATOR, UTM, ZONE_13, Recorder, save
from pyproj import CRS
from scipy.optimize import linear_sum_assignment

from deepforest_qgis.__main__ import main
from deepforest_qgis.common.errors import Cancelled, InputError, LayerError
from deepforest_qgis.common.events import Listener
from deepforest_qgis.common.jobs import CompareCrownsJob, VectorInput
from deepforest_qgis.workflows.inventory.changes import run
from deepforest_qgis.workflows.inventory.shift import estimate_shift

ORIGIN = np.array([528_000.0, 4_979_000.0])


def box(x: float, y: float, side: float = 4.0, height: float | None = None) -> shapely.Polygon:
    east, north = ORIGIN[0] + x, ORIGIN[1] + y
    return shapely.box(east, north, east + side, north + (height or side))


def boxes(centres: Any, sides: Any) -> list[shapely.Polygon]:
    return [
        shapely.box(x - s / 2, y - s / 2, x + s / 2, y + s / 2)
        for (x, y), s in zip(np.asarray(centres) + ORIGIN, np.broadcast_to(sides, len(centres)), strict=True)
    ]


def forest(seed: int, count: int = 300, extent: float = 120.0) -> Any:
    """Centres of trees that are at least 3 m apart."""
    rng = np.random.default_rng(seed)
    found: list[Any] = []
    while len(found) < count:
        place = rng.uniform(0, extent, 2)
        if all(np.hypot(*(place - other)) > 3 for other in found):
            found.append(place)
    return np.array(found)


def compare(
    before: VectorInput, after: VectorInput, tmp_path: Path, listener: Listener | None = None, **more: Any
) -> tuple[dict[str, Any], gpd.GeoDataFrame]:
    job = CompareCrownsJob(before, after, str(tmp_path / "changes.gpkg"), **more)
    result = run(job, listener or Recorder())
    return result, gpd.read_file(job.output, layer="changes")


def numbers(result: dict[str, Any]) -> tuple[int, ...]:
    return tuple(result[name] for name in ("kept", "gone", "new", "unknown"))


# -- Shift -------------------------------------------------------------------------------------


@pytest.mark.parametrize("shift", [(0.0, 0.0), (1.3, -0.7), (-3.4, 3.1), (0.2, 4.7)])
def test_the_shift_is_found_despite_other_changes(shift: tuple[float, float]) -> None:
    """A third of the trees is gone, as many are new, and all are displaced at random."""
    rng = np.random.default_rng(1)
    before = forest(1)
    kept = before[rng.random(len(before)) > 1 / 3]
    after = np.concatenate([kept + rng.normal(0, 0.3, kept.shape) + shift, rng.uniform(0, 120, (100, 2))])
    found = estimate_shift(before, after, 5.0)
    assert found is not None
    assert (found.east, found.north) == pytest.approx(shift, abs=0.1)
    assert 0.8 * len(kept) < found.pairs <= len(after)
    assert found.spread == pytest.approx(0.3 * 1.18, abs=0.1)


def test_trees_in_rows_have_the_smallest_of_their_shifts() -> None:
    rng = np.random.default_rng(4)
    rows = np.stack(np.meshgrid(np.arange(0, 80, 4.0), np.arange(0, 80, 4.0)), axis=-1).reshape(-1, 2)
    before, after = (rows[rng.random(len(rows)) > 0.1] for _ in range(2))
    found = estimate_shift(before, after + np.array([1.2, -0.6]), 5.0)
    assert found is not None
    assert (found.east, found.north) == pytest.approx((1.2, -0.6), abs=0.01)


@pytest.mark.parametrize("seed", range(6))
def test_no_shift_is_found_between_different_forests_of_one_place(seed: int) -> None:
    assert estimate_shift(forest(seed), forest(seed + 100), 5.0) is None


def test_no_shift_is_found_between_different_places() -> None:
    assert estimate_shift(forest(1, 200), forest(2, 200) + 500, 5.0) is None
    assert estimate_shift(forest(1, 5), forest(1, 5), 5.0) is None
    assert estimate_shift(np.zeros((0, 2)), forest(1, 5), 5.0) is None


@pytest.mark.parametrize("crs", [UTM, ZONE_13, DEGREES, MERCATOR], ids=["utm", "other zone", "degrees", "mercator"])
@pytest.mark.parametrize("matching", ["iou", "distance"])
def test_the_shift_is_corrected_on_request(tmp_path: Path, crs: CRS, matching: str) -> None:
    centres = forest(3)
    before = save(tmp_path / "before.gpkg", gpd.GeoSeries(boxes(centres, 3.0), crs=UTM).to_crs(crs), crs)
    after = save(tmp_path / "after.gpkg", boxes(centres + np.array([2.5, -1.5]), 3.0))
    recorder = Recorder()
    given = {"matching": matching, "tolerance": 1.0, "iou_threshold": 0.4}
    plain, _ = compare(before, after, tmp_path, recorder, **given)
    assert plain["kept"] < 150
    assert (plain["shift_east"], plain["shift_north"]) == pytest.approx(
        (2.5, -1.5),
        abs=0.2 if crs == ZONE_13 else 0.05,  # far from its central meridian, its north is another one
    )
    assert plain["shift_pairs"] == len(centres)
    assert "Consider 'Correct the shift'" in recorder.warnings
    result, found = compare(before, after, tmp_path, correct_shift=True, **given)
    assert numbers(result) == (len(centres), 0, 0, 0)
    assert result["diameter_growth"] == pytest.approx(0, abs=0.06)  # boxes of other projections are larger
    assert found["distance_m"].max() < 0.1
    assert CRS(found.crs) == crs
    assert "300 pairs, corrected" in pyogrio.read_info(tmp_path / "changes.gpkg")["layer_metadata"]["shift"]


# -- Matching ----------------------------------------------------------------------------------


@pytest.mark.parametrize("matching", ["iou", "distance"])
def test_matches_are_those_of_the_best_assignment(tmp_path: Path, matching: str) -> None:
    rng = np.random.default_rng(5)
    centres = forest(5, 150, 60)
    moved = centres[rng.random(150) > 0.2]
    moved = moved + rng.normal(0, 0.7, moved.shape)
    sides, later = rng.uniform(3, 5, len(centres)), rng.uniform(3, 6, len(moved))
    ours, theirs = boxes(centres, sides), boxes(moved, later)
    result, found = compare(
        save(tmp_path / "before.gpkg", ours), save(tmp_path / "after.gpkg", theirs), tmp_path, matching=matching
    )
    if matching == "iou":
        shared = np.array([[a.intersection(b).area for b in theirs] for a in ours])
        gain = shared / (np.square(sides)[:, None] + np.square(later)[None] - shared)
        gain[gain <= 0.3] = 0
    else:
        distance = np.hypot(*(centres[:, None] - moved[None]).transpose(2, 0, 1))
        gain = np.where(distance <= 2.0, 1 - (1 - 1e-9) * distance / 2.0, 0)
    rows, columns = linear_sum_assignment(gain, maximize=True)
    matched = gain[rows, columns] > 0
    rows, columns = rows[matched], columns[matched]
    assert numbers(result) == (len(rows), len(ours) - len(rows), len(theirs) - len(rows), 0)
    kept = found[found["change"] == "kept"]
    expected = {theirs[column].wkt: later[column] - sides[row] for row, column in zip(rows, columns, strict=True)}
    for shape, growth in zip(kept.geometry, kept["d_growth_m"], strict=True):
        assert growth == pytest.approx(expected[shape.wkt])
    assert result["diameter_growth"] == pytest.approx(np.mean(list(expected.values())))


def test_growth_of_fields_and_per_year(tmp_path: Path) -> None:
    sizes = {"crown_diameter_m": [4.0, 5.0, 3.0], "crown_area_m2": [12.0, 20.0, 7.0]}
    before = save(
        tmp_path / "before.gpkg",
        [box(0, 0), box(20, 0), box(40, 0)],
        height_m=[10.0, 12.0, 8.0],
        label=["larch", "pine", "pine"],
        **sizes,
    )
    after = save(
        tmp_path / "after.gpkg",
        [box(0, 0), box(20, 0), box(60, 0)],
        height_m=[11.0, None, 2.0],
        crown_diameter_m=[4.5, 5.1, 2.0],
        label=["larch", "spruce", "birch"],
    )
    recorder = Recorder()
    result, found = compare(before, after, tmp_path, recorder, years=2.0)
    assert numbers(result) == (2, 1, 1, 0)
    assert found["change"].tolist() == ["kept", "kept", "gone", "new"]
    assert found["dates"].tolist() == ["both", "both", "earlier", "later"]
    assert found["label"].tolist() == ["larch", "spruce", "pine", "birch"]
    np.testing.assert_allclose(found["d_growth_m"], [0.5, 0.1, np.nan, np.nan])
    np.testing.assert_allclose(found["d_m_year"], [0.25, 0.05, np.nan, np.nan])
    np.testing.assert_allclose(found["h_growth_m"], [1, np.nan, np.nan, np.nan])
    np.testing.assert_allclose(found["h_before_m"], [10, 12, 8, np.nan])
    np.testing.assert_allclose(found["d_after_m"], [4.5, 5.1, np.nan, 2])
    np.testing.assert_allclose(found["a_after_m2"], [4 * np.pi, 4 * np.pi, np.nan, 4 * np.pi])
    assert (result["diameter_growth"], result["height_growth"]) == pytest.approx((0.3, 1.0))
    assert found.geometry[2].equals(box(40, 0))
    assert "2 crowns kept, 1 gone, 1 new, 0 unknown" in recorder.text
    assert "shift between the two flights is unknown" in recorder.warnings
    assert (result["shift_east"], result["shift_pairs"]) == (None, 0)


# -- Areas and stands --------------------------------------------------------------------------


def test_outside_the_processed_areas_of_either_date_is_unknown(tmp_path: Path) -> None:
    before = save(tmp_path / "before.gpkg", [box(0, 0), box(20, 0), box(40, 0), box(60, 0)])
    after = save(tmp_path / "after.gpkg", [box(0, 0), box(10, 0), box(50, 0), box(60, 0)])
    early = save(tmp_path / "early.gpkg", [box(-5, -5, 33, 20)])  # not 40, 50 and 60
    late = save(tmp_path / "late.gpkg", [box(-5, -5, 40, 20)])
    result, found = compare(before, after, tmp_path, before_areas=early, after_areas=late)
    assert numbers(result) == (2, 1, 1, 2)
    assert sorted(found["change"]) == ["gone", "kept", "kept", "new", "unknown", "unknown"]
    unknown = found[found["change"] == "unknown"]
    assert unknown["dates"].tolist() == ["earlier", "later"]
    assert unknown.geometry.iloc[0].equals(box(40, 0))
    result, _ = compare(before, after, tmp_path)
    assert numbers(result) == (2, 2, 2, 0)
    recorder = Recorder()
    compare(before, after, tmp_path, recorder, stands=early)
    assert "no output was given for their changes" in recorder.warnings


def test_changes_per_stand(tmp_path: Path) -> None:
    before = save(tmp_path / "before.gpkg", [box(0, 0), box(20, 0), box(25, 0), box(90, 0)])
    after = save(tmp_path / "after.gpkg", [box(0, 0, 4.5), box(30, 0)])
    stands = save(tmp_path / "stands.gpkg", [box(-1, -1, 15), box(18, -1, 20), box(200, 0)], name=["A", "B", "C"])
    path = tmp_path / "stand_changes.gpkg"
    compare(before, after, tmp_path, stands=stands, stand_output=str(path))
    found = gpd.read_file(path, layer="stand_changes")
    assert found["name"].tolist() == ["A", "B", "C"]
    assert found[["kept", "gone", "new", "unknown", "net"]].to_numpy().tolist() == [
        [1, 0, 0, 0, 0],
        [0, 2, 1, 0, -1],
        [0, 0, 0, 0, 0],
    ]
    np.testing.assert_allclose(found["gone_pct"], [0, 100, np.nan])
    np.testing.assert_allclose(found["d_growth_m"], [0.5, np.nan, np.nan])


# -- Missing and odd inputs --------------------------------------------------------------------


def test_empty_layers(tmp_path: Path) -> None:
    full = save(tmp_path / "full.gpkg", [box(0, 0), box(10, 0)])
    gpd.GeoDataFrame({"a": []}, geometry=[], crs=UTM).to_file(tmp_path / "none.gpkg", geometry_type="Polygon")
    none = VectorInput(str(tmp_path / "none.gpkg"), name="none")
    for matching in ("iou", "distance"):
        assert numbers(compare(full, none, tmp_path, matching=matching)[0]) == (0, 2, 0, 0)
        assert numbers(compare(none, full, tmp_path, matching=matching)[0]) == (0, 0, 2, 0)
        assert numbers(compare(none, none, tmp_path, matching=matching)[0]) == (0, 0, 0, 0)


def test_layers_of_different_places(tmp_path: Path) -> None:
    recorder = Recorder()
    before, after = save(tmp_path / "a.gpkg", [box(0, 0)]), save(tmp_path / "b.gpkg", [box(900, 0)])
    assert numbers(compare(before, after, tmp_path, recorder, correct_shift=True)[0]) == (0, 1, 1, 0)
    assert "No crown of 'a' matches one of 'b'" in recorder.warnings
    assert "No crown was moved" in recorder.warnings


@pytest.mark.filterwarnings("ignore:'crs' was not provided")
def test_a_layer_without_a_crs_gets_the_other_one(tmp_path: Path) -> None:
    recorder = Recorder()
    before, after = save(tmp_path / "a.gpkg", [box(0, 0)], None), save(tmp_path / "b.gpkg", [box(0, 0, 5)])
    result, found = compare(before, after, tmp_path, recorder)
    assert "Layer 'a' has no CRS; that of 'b'" in recorder.warnings
    assert CRS(found.crs) == UTM
    assert result["diameter_growth"] == pytest.approx(1)
    bare = save(tmp_path / "c.gpkg", [box(0, 0, 5)], None)
    result, _ = compare(before, bare, tmp_path)
    assert numbers(result) == (1, 0, 0, 0)
    assert result["diameter_growth"] is None


def test_parameters_that_belong_together(tmp_path: Path) -> None:
    one = VectorInput("a.gpkg")
    with pytest.raises(InputError, match="The stands are missing"):
        CompareCrownsJob(one, one, "o.gpkg", stand_output="s.gpkg")
    points = save(tmp_path / "points.gpkg", [shapely.Point(*ORIGIN)])
    with pytest.raises(LayerError, match="'points' contains points"):
        compare(points, points, tmp_path)


def test_cancelling_leaves_no_file(tmp_path: Path) -> None:
    one = save(tmp_path / "one.gpkg", [box(0, 0)])
    recorder = Recorder()
    recorder.cancel()
    with pytest.raises(Cancelled):
        compare(one, one, tmp_path, recorder)
    assert not (tmp_path / "changes.gpkg").exists()


def test_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before, after = save(tmp_path / "a.gpkg", [box(0, 0)]), save(tmp_path / "b.gpkg", [box(0, 0), box(9, 0)])
    given = ["--before", before.path, "--after", after.path, "--output", str(tmp_path / "c.geojson")]
    assert main(["compare-crowns", *given, "--years", "3", "--correct-shift"]) == 0
    assert json.loads(capsys.readouterr().out)["new"] == 1
    assert sorted(gpd.read_file(tmp_path / "c.geojson")["change"]) == ["kept", "new"]
