"""GeoPackages of crowns: positions, fields, and files that are either complete or absent."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from itertools import pairwise
from pathlib import Path

import geopandas as gpd
import numpy as np
import pyogrio
import pytest
import shapely
from affine import Affine
from pyproj import CRS, Geod

from deepforest_qgis.common.atomic import AtomicFile
from deepforest_qgis.common.errors import OutputError
from deepforest_qgis.common.jobs import VectorInput
from deepforest_qgis.common.targets import check_file_target
from deepforest_qgis.crowns import geopackage
from deepforest_qgis.crowns.annotations import read_annotations
from deepforest_qgis.crowns.geopackage import CROWN_FIELDS, CrownWriter, canopy_shapes, crown_shapes, write_layer
from deepforest_qgis.georeference import Georeference

UTM = CRS.from_epsg(32612)
REF = Georeference(Affine(0.1, 0, 528_000, 0, -0.1, 4_979_000), UTM, 400, 300)
ROTATED = Affine.translation(528_000, 4_979_000) @ Affine.rotation(30) @ Affine.scale(0.1, -0.2)
BOXES = np.array([(10.0, 20.0, 60.0, 50.0), (300.5, 200.25, 340.5, 260.75)])


def written(path: Path, ref: Georeference = REF, boxes: np.ndarray = BOXES, shape: str = "box") -> gpd.GeoDataFrame:
    with CrownWriter(path, ref, model="tree-1", run="2026-01-02T03:04:05") as writer:
        polygons = crown_shapes(boxes, shape)
        canopy = canopy_shapes(boxes, polygons, shape)
        writer.write(boxes, np.linspace(0.9, 0.3, len(boxes)), ["Tree"] * len(boxes), polygons, canopy)
    return gpd.read_file(path, layer="crowns")


# -- Positions ---------------------------------------------------------------------------------


def test_a_box_covers_its_pixels_exactly(tmp_path: Path) -> None:
    crowns = written(tmp_path / "crowns.gpkg")
    assert crowns.crs == UTM
    assert crowns.geometry[0].equals(shapely.box(528_001, 4_978_995, 528_006, 4_978_998))


@pytest.mark.parametrize(
    "transform",
    [ROTATED, Affine(0.1, 0.02, 528_000, 0.01, -0.1, 4_979_000), Affine(0.1, 0, 528_000, 0, 0.3, 4_979_000)],
    ids=["rotated, not square", "sheared", "south-up, not square"],
)
@pytest.mark.parametrize("shape", ["box", "ellipse"])
def test_boxes_are_recovered_from_the_polygons(tmp_path: Path, transform: Affine, shape: str) -> None:
    ref = Georeference(transform, UTM, 400, 300)
    written(tmp_path / "crowns.gpkg", ref, shape=shape)
    back = read_annotations(VectorInput(str(tmp_path / "crowns.gpkg"), label_field="label"), ref, "raster")
    np.testing.assert_allclose(back.boxes, BOXES, atol=1e-6)


def test_a_rotated_crown_is_a_rotated_rectangle_on_the_map(tmp_path: Path) -> None:
    crown = written(tmp_path / "crowns.gpkg", Georeference(ROTATED, UTM, 400, 300)).geometry[0]
    sides = np.hypot(*np.diff(shapely.get_coordinates(crown), axis=0).T)
    np.testing.assert_allclose(np.sort(sides), [5, 5, 6, 6], atol=1e-6)
    assert crown.area == pytest.approx(30)  # with these sides only a rectangle has that area
    expected = [ROTATED @ corner for corner in [(10, 20), (60, 20), (60, 50), (10, 50)]]
    assert crown.normalize().equals_exact(shapely.Polygon(expected).normalize(), 1e-6)


def test_an_ellipse_is_inscribed_in_its_box(tmp_path: Path) -> None:
    ellipses = written(tmp_path / "ellipses.gpkg", shape="ellipse").geometry
    boxes = written(tmp_path / "boxes.gpkg").geometry
    np.testing.assert_allclose(ellipses.bounds, boxes.bounds, atol=1e-6)
    # A regular polygon of 32 vertices in the unit circle has an area of 32/2 sin(2 pi/32) instead of pi.
    np.testing.assert_allclose(ellipses.area / boxes.area, 32 / 2 * np.sin(2 * np.pi / 32) / 4, rtol=1e-9)
    assert all(shapely.get_num_coordinates(ellipses) == 33)


# -- Fields ------------------------------------------------------------------------------------


def test_the_layer_has_the_documented_fields(tmp_path: Path) -> None:
    crowns = written(tmp_path / "crowns.gpkg")
    assert tuple(crowns.columns) == (*CROWN_FIELDS, "geometry")
    assert crowns["score"].tolist() == [0.9, 0.3]
    assert set(crowns["label"]) == {"Tree"}
    assert set(crowns["model"]) == {"tree-1"}
    assert set(crowns["run"]) == {"2026-01-02T03:04:05"}
    info = pyogrio.read_info(tmp_path / "crowns.gpkg", layer="crowns")
    assert info["geometry_type"] == "Polygon"
    assert dict(zip(info["fields"], info["dtypes"], strict=True))["edge"] == "bool"


def test_sizes_are_in_metres_on_the_ground(tmp_path: Path) -> None:
    crowns = written(tmp_path / "crowns.gpkg", Georeference(ROTATED, UTM, 400, 300))
    np.testing.assert_allclose(crowns["crown_diameter_m"], [(5 + 6) / 2, (4 + 12.1) / 2])
    np.testing.assert_allclose(crowns["box_width_m"], [5, 4])
    np.testing.assert_allclose(crowns["box_height_m"], [6, 12.1])
    np.testing.assert_allclose(crowns["crown_area_m2"], np.pi / 4 * np.array([5 * 6, 4 * 12.1]))


def test_sizes_are_in_metres_for_a_crs_in_feet(tmp_path: Path) -> None:
    foot = 1200 / 3937
    ref = Georeference(Affine(1, 0, 2_000_000, 0, -1, 600_000), CRS.from_epsg(2264), 400, 300)
    crowns = written(tmp_path / "crowns.gpkg", ref, np.array([[10.0, 20.0, 30.0, 50.0]]))
    assert crowns["crown_diameter_m"][0] == pytest.approx(25 * foot)
    assert crowns["crown_area_m2"][0] == pytest.approx(np.pi / 4 * 600 * foot**2)


@pytest.mark.parametrize("latitude", [0.0, 47.3, -69.0])
@pytest.mark.parametrize("shape", ["box", "ellipse"])
def test_sizes_are_ellipsoidal_for_a_crs_in_degrees(tmp_path: Path, latitude: float, shape: str) -> None:
    ref = Georeference(Affine(2e-6, 0, 8.5, 0, -1e-6, latitude), CRS.from_epsg(4326), 40_000, 40_000)
    # Far from the centre of the raster, where its mean ground resolution does not apply.
    boxes = np.array([(10.0, 20.0, 60.0, 95.0), (30_000.0, 39_000.0, 30_040.0, 39_090.0)])
    crowns = written(tmp_path / "crowns.gpkg", ref, boxes, shape)
    geod = Geod(ellps="WGS84")
    areas = np.array([abs(geod.geometry_area_perimeter(crown)[0]) for crown in crowns.geometry])
    # The drawn ellipse is a polygon of 32 vertices and a little smaller.
    areas *= np.pi / 4 if shape == "box" else np.pi / 16 / np.sin(2 * np.pi / 32)
    np.testing.assert_allclose(crowns["crown_area_m2"], areas, rtol=1e-5)
    west, south, east, north = crowns.geometry.bounds.to_numpy().T
    wide = geod.inv(west, (south + north) / 2, east, (south + north) / 2)[2]
    high = geod.inv(west, south, west, north)[2]
    np.testing.assert_allclose(crowns["crown_diameter_m"], (wide + high) / 2, rtol=1e-6)


def test_sizes_without_a_crs_are_null(tmp_path: Path) -> None:
    crowns = written(tmp_path / "crowns.gpkg", Georeference(REF.transform, None, 400, 300))
    assert crowns.crs is None or crowns.crs.name.startswith("Undefined")
    assert crowns["crown_diameter_m"].isna().all()
    assert crowns[["crown_area_m2", "box_width_m", "box_height_m"]].isna().all(axis=None)
    with sqlite3.connect(tmp_path / "crowns.gpkg") as database:
        assert database.execute("SELECT count(*) FROM crowns WHERE crown_area_m2 IS NULL").fetchone() == (2,)
    database.close()


def test_crowns_at_the_border_of_the_raster_are_marked(tmp_path: Path) -> None:
    boxes = np.array(
        [(0, 9, 9, 20), (1, 9, 9, 20), (2, 9, 9, 20), (9, 9, 20, 299), (9, 9, 398.5, 20), (9, 9, 399.5, 20)]
    )
    assert written(tmp_path / "crowns.gpkg", boxes=boxes)["edge"].tolist() == [True, True, False, True, False, True]


# -- Files -------------------------------------------------------------------------------------


@pytest.mark.parametrize("at_once", [7, 20_000])
def test_crowns_are_written_in_parts_of_any_size(tmp_path: Path, at_once: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(geopackage, "_AT_ONCE", at_once)
    rng = np.random.default_rng(1)
    corner = rng.uniform(0, 250, (1000, 2))
    boxes, scores = np.concatenate([corner, corner + 20], axis=1), rng.uniform(size=1000)
    with CrownWriter(tmp_path / "chunks.gpkg", REF) as writer:
        for start, stop in pairwise([0, 1, 400, 990, 1000]):
            part = boxes[start:stop]
            polygons = crown_shapes(part, "box")
            writer.write(part, scores[start:stop], ["Tree"] * (stop - start), polygons, polygons)
        writer.write(np.zeros((0, 4)), [], [], np.zeros(0, object), np.zeros(0, object))
    assert writer.count == 1000
    crowns = gpd.read_file(tmp_path / "chunks.gpkg")
    np.testing.assert_array_equal(crowns["score"], scores)
    x, y = REF.to_map(corner[:, 0], corner[:, 1])
    np.testing.assert_allclose(crowns.bounds[["minx", "maxy"]], np.stack([x, y], axis=1), atol=1e-6)
    # The spatial index contains the later parts too.
    assert len(gpd.read_file(tmp_path / "chunks.gpkg", bbox=tuple(crowns.bounds.iloc[999]))) >= 1


def test_a_layer_without_crowns_has_all_fields(tmp_path: Path) -> None:
    crowns = written(tmp_path / "crowns.gpkg", boxes=np.zeros((0, 4)))
    assert len(crowns) == 0
    assert tuple(crowns.columns) == (*CROWN_FIELDS, "geometry")
    assert crowns.crs == UTM


def test_gdal_reads_the_file_without_warnings(tmp_path: Path) -> None:
    ogrinfo = shutil.which("ogrinfo")
    if ogrinfo is None:
        pytest.skip("GDAL's command line tools are not installed")
    written(tmp_path / "Wälder im Süden.gpkg")
    answer = subprocess.run(
        [ogrinfo, "-al", "-so", tmp_path / "Wälder im Süden.gpkg"], capture_output=True, text=True, check=True
    )
    assert answer.stderr == ""
    assert "Feature Count: 2" in answer.stdout


def half_way(path: Path, *, finish: bool) -> None:
    with CrownWriter(path, REF) as writer:
        polygons = crown_shapes(BOXES, "box")
        writer.write(BOXES, [0.9, 0.3], ["Tree", "Tree"], polygons, polygons)
        if finish:
            assert writer.finish() == 2
        raise RuntimeError("half way")


def test_an_error_keeps_the_old_file_and_leaves_no_other(tmp_path: Path) -> None:
    path = tmp_path / "crowns.gpkg"
    path.write_text("the old file")
    with pytest.raises(RuntimeError, match="half way"):
        half_way(path, finish=False)
    assert [p.name for p in tmp_path.iterdir()] == ["crowns.gpkg"]
    assert path.read_text() == "the old file"


def test_a_finished_file_is_kept_after_a_later_error(tmp_path: Path) -> None:
    path = tmp_path / "crowns.gpkg"
    with pytest.raises(RuntimeError, match="half way"):
        half_way(path, finish=True)
    assert len(gpd.read_file(path)) == 2


def test_an_existing_file_is_replaced_with_its_side_files(tmp_path: Path) -> None:
    path = tmp_path / "crowns.gpkg"
    written(path)
    side_files = [tmp_path / f"crowns.gpkg{ending}" for ending in ("-wal", "-shm", "-journal")]
    for side_file in side_files:
        side_file.write_bytes(b"of the old file")
    assert len(written(path, boxes=BOXES[:1])) == 1
    assert not any(side_file.exists() for side_file in side_files)


def test_a_missing_folder_is_refused_before_any_work(tmp_path: Path) -> None:
    for refuse in (lambda p: CrownWriter(p, REF), check_file_target, AtomicFile):
        with pytest.raises(OutputError, match=r"cannot be written: there is no folder .*missing.*Choose a folder"):
            refuse(tmp_path / "missing" / "crowns.gpkg")
    with pytest.raises(OutputError, match="is a folder"):
        CrownWriter(tmp_path, REF)


def test_a_read_only_folder_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    if os.access(folder, os.W_OK):  # an administrator may write anywhere except to a virtual file system
        folder = Path("/proc")
        monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(OutputError, match="cannot be written"):
        CrownWriter(folder / "crowns.gpkg", REF)
    with pytest.raises(OutputError, match="is not writable"):
        check_file_target(folder / "crowns.gpkg")


def test_a_file_in_use_by_another_program_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(source: object, target: object) -> None:  # what Windows answers
        raise PermissionError(13, "The process cannot access the file")

    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(OutputError, match=r"cannot be written: The process cannot access the file\. Check that"):
        written(tmp_path / "crowns.gpkg")
    with pytest.raises(OutputError, match="no other program has the file open"):
        write_layer(tmp_path / "layer.gpkg", "layer", [], {}, UTM)
    assert list(tmp_path.iterdir()) == []


# -- write_layer -------------------------------------------------------------------------------


def test_write_layer_keeps_types_and_nulls(tmp_path: Path) -> None:
    path = tmp_path / "footprints.gpkg"
    geometries = shapely.box([0, 10], [0, 10], [5, 15], [5, 15])
    fields = {"image_path": ["ä.png", None], "crowns": [3, 0], "iou": [0.5, np.nan], "edge": [True, False]}
    write_layer(path, "footprints", geometries, fields, UTM)
    back = gpd.read_file(path, layer="footprints")
    assert back["image_path"].isna().tolist() == [False, True]
    assert back["crowns"].tolist() == [3, 0]
    assert back["crowns"].dtype == np.int64
    assert back["iou"].isna().tolist() == [False, True]
    assert back["edge"].tolist() == [True, False]
    assert all(shapely.equals(back.geometry, geometries))


def test_write_layer_of_multipolygons(tmp_path: Path) -> None:
    parts = shapely.MultiPolygon([shapely.box(0, 0, 1, 1), shapely.box(2, 2, 3, 3)])
    write_layer(tmp_path / "m.gpkg", "m", [parts, shapely.box(5, 5, 6, 6)], {"id": [1, 2]}, None, "MultiPolygon")
    assert set(gpd.read_file(tmp_path / "m.gpkg").geom_type) == {"MultiPolygon"}


def test_write_layer_without_features(tmp_path: Path) -> None:
    write_layer(tmp_path / "m.gpkg", "matches", [], {"result": [], "iou": np.zeros(0)}, UTM)
    assert len(gpd.read_file(tmp_path / "m.gpkg", layer="matches")) == 0
