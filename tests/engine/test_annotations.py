"""Annotation layers in any CRS with any geometries; what is skipped is counted."""

from __future__ import annotations

import json
import sqlite3
import struct
import tracemalloc
from contextlib import closing
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pyogrio
import pytest
import shapely
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from pyproj import CRS, Geod

from deepforest_qgis.common.errors import LayerError
from deepforest_qgis.common.jobs import VectorInput
from deepforest_qgis.crowns.annotations import Annotations, clip_to_window, read_annotations, read_areas
from deepforest_qgis.georeference import Georeference

UTM = CRS.from_epsg(32612)
NORTH_UP = Affine(0.1, 0, 528_000, 0, -0.1, 4_979_000)
REF = Georeference(NORTH_UP, UTM, 400, 300)  # 40 m by 30 m at 0.1 m


def on_map(ref: Georeference, *boxes: tuple[float, float, float, float]) -> list[shapely.Polygon]:
    """Pixel boxes as polygons in the raster's map coordinates."""
    return list(shapely.polygons(ref.corners(np.array(boxes, float))))


def layer(
    folder: Path, geometries: Any, crs: CRS | None = UTM, name: str = "crowns.gpkg", **fields: Any
) -> VectorInput:
    path = folder / name
    gpd.GeoDataFrame(fields, geometry=list(geometries), crs=crs).to_file(path)
    return VectorInput(str(path), name="my crowns")


def read(source: VectorInput, ref: Georeference = REF, areas: Any = None) -> Annotations:
    return read_annotations(source, ref, "orthomosaic", areas)


# -- Positions of crowns --------------------------------------------------------------------------


def test_polygons_become_their_pixel_boxes(tmp_path: Path) -> None:
    crown = shapely.affinity.translate(shapely.Point(0, 0).buffer(2.5), 528_010, 4_978_990)
    found = read(layer(tmp_path, [crown]))
    np.testing.assert_allclose(found.boxes, [[75, 75, 125, 125]], atol=1e-6)
    assert (found.labels, found.notes) == (("Tree",), ())


@pytest.mark.parametrize(
    "transform",
    [
        NORTH_UP,
        Affine(0.1, 0, 528_000, 0, -0.25, 4_979_000),
        Affine.translation(528_000, 4_979_000) @ Affine.rotation(30) @ Affine.scale(0.1, -0.2),
        Affine(0.1, 0.02, 528_000, 0.01, -0.1, 4_979_000),
        Affine(0.1, 0, 528_000, 0, 0.1, 4_979_000),  # south-up
    ],
    ids=["north-up", "not square", "rotated", "sheared", "south-up"],
)
def test_boxes_are_exact_for_any_transform(tmp_path: Path, transform: Affine) -> None:
    ref = Georeference(transform, UTM, 400, 300)
    boxes = [(10, 20, 60, 50), (300.5, 200.25, 340.5, 260.75)]
    np.testing.assert_allclose(read(layer(tmp_path, on_map(ref, *boxes)), ref).boxes, boxes, atol=1e-5)


@pytest.mark.parametrize("epsg", [4326, 32611, 3857, 26912, 2264])
def test_layers_in_another_crs_are_transformed_as_by_geopandas(tmp_path: Path, epsg: int) -> None:
    boxes = np.array([(10, 20, 60, 50), (300.5, 200.25, 340.5, 260.75)])
    there = gpd.GeoSeries(on_map(REF, *boxes), crs=UTM).to_crs(epsg)
    found = read(layer(tmp_path, there, CRS.from_epsg(epsg)))
    back = there.to_crs(UTM)  # the round trip through the other CRS, by geopandas
    x0, y1 = REF.to_pixel(back.bounds.minx, back.bounds.miny)
    x1, y0 = REF.to_pixel(back.bounds.maxx, back.bounds.maxy)
    np.testing.assert_allclose(found.boxes, np.stack([x0, y0, x1, y1], axis=1), atol=1e-4)
    np.testing.assert_allclose(found.boxes, boxes, atol=0.02)  # 2 mm on the ground


def test_a_layer_whose_axes_are_north_first_is_not_transposed(tmp_path: Path) -> None:
    crs = CRS.from_epsg(2193)  # New Zealand: northing first
    ref = Georeference(Affine(0.5, 0, 1_570_000, 0, -0.5, 5_180_000), crs, 200, 100)
    degrees = gpd.GeoSeries(on_map(ref, (20, 30, 40, 60)), crs=crs).to_crs(4326)
    np.testing.assert_allclose(
        read(layer(tmp_path, degrees, CRS.from_epsg(4326)), ref).boxes, [[20, 30, 40, 60]], atol=0.05
    )


@pytest.mark.parametrize("epsg", [32701, 3832, 4720])
def test_round_crowns_across_the_antimeridian(tmp_path: Path, epsg: int) -> None:
    """PROJ splits each of them; in a raster in degrees beyond 180 all of them are complete."""
    crs, corner = CRS.from_epsg(epsg), (179.9998, -16.8)
    ref = Georeference(Affine(1e-6, 0, corner[0], 0, -1e-6, corner[1]), CRS.from_epsg(4326), 400, 400)
    centres = [(150, 90), (195, 200), (205, 300), (280, 120)]  # 180 degrees are at column 200
    rounds = [shapely.Point(corner[0] + x * 1e-6, corner[1] - y * 1e-6).buffer(3e-5) for x, y in centres]
    drawn = gpd.GeoSeries(rounds, crs=4326).to_crs(crs)
    if crs.is_geographic:  # Fiji's own, whose layers count on as well
        drawn = [shapely.transform(one, lambda xy: np.column_stack([xy[:, 0] % 360, xy[:, 1]])) for one in drawn]
    found = read(layer(tmp_path, drawn, crs), ref)
    expected = [[x - 30, y - 30, x + 30, y + 30] for x, y in centres]
    np.testing.assert_allclose(found.boxes, expected, atol=0.02)
    assert found.notes == ()


def test_real_annotations_of_a_real_raster(tmp_path: Path) -> None:
    """574 crowns of Yellowstone, annotated as pixel boxes, stored as a layer, and read in another CRS."""
    samples = Path(__file__).parents[2] / ".samples"
    ref = Georeference(NORTH_UP, UTM, 2472, 2472)
    crowns = gpd.read_file(samples / "yellowstone_crowns.gpkg")
    assert crowns.crs == UTM
    west, north = crowns.total_bounds[0], crowns.total_bounds[3]
    assert (west, north) > (527_999, 4_978_990)
    source = layer(tmp_path, crowns.geometry.to_crs(4326), CRS.from_epsg(4326))
    found = read(source, ref)
    x0, y0 = ref.to_pixel(crowns.bounds.minx, crowns.bounds.maxy)
    x1, y1 = ref.to_pixel(crowns.bounds.maxx, crowns.bounds.miny)
    assert len(found.boxes) == 574
    # A box turned by the CRS's convergence grows a little; it never leaves its place.
    np.testing.assert_allclose(found.boxes, np.stack([x0, y0, x1, y1], axis=1).clip(0, 2472), atol=0.01)


# -- What a layer may hold ---------------------------------------------------------------------


def test_multipolygons_are_split(tmp_path: Path) -> None:
    parts = shapely.MultiPolygon(on_map(REF, (10, 10, 30, 30), (100, 100, 130, 140)))
    found = read(layer(tmp_path, [parts, *on_map(REF, (200, 10, 220, 30))], kind=["pine", "oak"]))
    assert len(found.boxes) == 3
    assert any("1 multi-part feature split into 2 parts" in note for note in found.notes)


def test_a_multipart_feature_gives_its_label_to_every_part(tmp_path: Path) -> None:
    parts = shapely.MultiPolygon(on_map(REF, (10, 10, 30, 30), (100, 100, 130, 140)))
    source = layer(tmp_path, [parts, *on_map(REF, (200, 10, 220, 30))], kind=["pine", "oak"])
    found = read(VectorInput(source.path, label_field="kind"))
    assert found.labels == ("pine", "pine", "oak")


def test_invalid_polygons_are_repaired_and_stay_one_crown(tmp_path: Path) -> None:
    x, y = 528_010.0, 4_978_990.0
    bow_tie = shapely.Polygon([(x, y), (x + 2, y - 2), (x + 2, y), (x, y - 2)])
    found = read(layer(tmp_path, [bow_tie, *on_map(REF, (200, 10, 220, 30))]))
    np.testing.assert_allclose(found.boxes[0], [100, 100, 120, 120], atol=1e-6)
    assert len(found.boxes) == 2
    assert any("1 invalid polygon repaired" in note for note in found.notes)


def test_null_empty_and_flat_geometries_are_counted(tmp_path: Path) -> None:
    x, y = 528_010.0, 4_978_990.0
    flat = shapely.Polygon([(x, y), (x + 1, y), (x + 2, y)])
    found = read(layer(tmp_path, [None, shapely.Polygon(), flat, *on_map(REF, (200, 10, 220, 30))]))
    assert len(found.boxes) == 1
    assert any("2 features without a geometry skipped" in note for note in found.notes)
    assert any("1 polygon without area skipped" in note for note in found.notes)


def test_z_of_polygons_is_ignored(tmp_path: Path) -> None:
    flat = on_map(REF, (10, 20, 60, 50))
    found = read(layer(tmp_path, shapely.force_3d(flat, 312.0)))
    np.testing.assert_allclose(found.boxes, [[10, 20, 60, 50]], atol=1e-6)


# Well-known binary by hand (ISO 13249-3): kinds of geometry that shapely cannot make.
X, Y = 528_012.0, 4_978_990.0
CORNERS = [(X, Y), (X + 2, Y), (X + 2, Y - 2), (X, Y - 2), (X, Y)]


def wkb(code: int, *content: bytes) -> bytes:
    """Well-known binary of a geometry with the type ``code`` and its parts."""
    return struct.pack("<BII", 1, code, len(content)) + b"".join(content)


def numbers(points: list[tuple[float, ...]]) -> list[bytes]:
    return [struct.pack(f"<{len(point)}d", *point) for point in points]


def circle(x: float, y: float, radius: float) -> bytes:
    """A CURVEPOLYGON whose ring is one CIRCULARSTRING."""
    around = [(x - radius, y), (x, y + radius), (x + radius, y), (x, y - radius), (x - radius, y)]
    return wkb(10, wkb(8, *numbers(around)))


def half_circle(x: float, y: float, radius: float) -> bytes:
    """A CURVEPOLYGON whose ring is a COMPOUNDCURVE: an arc above and a line below."""
    arc = wkb(8, *numbers([(x - radius, y), (x, y + radius), (x + radius, y)]))
    return wkb(10, wkb(9, arc, wkb(2, *numbers([(x + radius, y), (x - radius, y)]))))


def store(folder: Path, geometry: bytes, kind: str = "Unknown", crs: str = "EPSG:32612") -> VectorInput:
    """Write well-known binary to a GeoPackage without conversion."""
    path = folder / "crowns.gpkg"
    pyogrio.raw.write(
        path, np.array([geometry], object), [], [], geometry_type=kind, crs=crs, driver="GPKG", layer="crowns"
    )
    return VectorInput(str(path), name="my crowns", crown_diameter_m=2)


@pytest.mark.parametrize(
    ("geometry", "boxes"),
    [
        (circle(X, Y, 2), [(100, 80, 140, 120)]),
        (half_circle(X, Y, 2), [(100, 80, 140, 100)]),
        (wkb(12, circle(X, Y, 2), half_circle(X + 8, Y, 1)), [(100, 80, 140, 120), (190, 90, 210, 100)]),
    ],
    ids=["CURVEPOLYGON", "COMPOUNDCURVE", "MULTISURFACE"],
)
def test_curves_of_a_geopackage_are_converted_to_polygons(
    tmp_path: Path, geometry: bytes, boxes: list[tuple[float, ...]]
) -> None:
    source = store(tmp_path, geometry)
    with closing(sqlite3.connect(source.path)) as stored:  # a curve in the file, not GDAL's polygon of it
        assert geometry in stored.execute("SELECT geom FROM crowns").fetchone()[0]
    found = read(source)
    np.testing.assert_allclose(found.boxes, boxes, atol=0.05)
    assert (f"split into {len(boxes)} parts" in " ".join(found.notes)) == (len(boxes) > 1)


def test_curves_in_a_collection_are_refused(tmp_path: Path) -> None:
    with pytest.raises(LayerError, match=r"'my crowns' has curves inside geometry collections.*'Segmentize"):
        read(store(tmp_path, wkb(7, circle(X, Y, 2))))


@pytest.mark.parametrize(
    ("code", "extra", "kind"),
    [(1003, 1, "Polygon Z"), (2003, 1, "Measured Polygon"), (3003, 2, "Measured 3D Polygon"), (3003, 2, "Unknown")],
)
def test_z_and_m_are_ignored(tmp_path: Path, code: int, extra: int, kind: str) -> None:
    ring = struct.pack("<I", len(CORNERS)) + b"".join(numbers([(*c, *[7.0] * extra) for c in CORNERS]))
    found = read(store(tmp_path, wkb(code, ring), kind))
    np.testing.assert_allclose(found.boxes, [[120, 100, 140, 120]], atol=1e-6)
    assert found.notes == ()


def test_a_measured_multipolygon_and_measured_points(tmp_path: Path) -> None:
    ring = struct.pack("<I", len(CORNERS)) + b"".join(numbers([(*c, 7.0) for c in CORNERS]))
    found = read(store(tmp_path, wkb(2006, wkb(2003, ring)), "Measured MultiPolygon"))
    np.testing.assert_allclose(found.boxes, [[120, 100, 140, 120]], atol=1e-6)
    point = struct.pack("<BI4d", 1, 3001, X, Y, 300.0, 7.0)
    found = read(store(tmp_path, wkb(3004, point), "Measured 3D MultiPoint"))
    np.testing.assert_allclose(found.boxes, [[110, 90, 130, 110]], atol=1e-6)


def test_curves_in_another_crs(tmp_path: Path) -> None:
    """A circle in Web Mercator, compared with its transformation by geopandas."""
    (centre,) = gpd.GeoSeries([shapely.Point(X, Y)], crs=UTM).to_crs(3857)
    radius = 2.0
    found = read(store(tmp_path, circle(centre.x, centre.y, radius), crs="EPSG:3857"))
    ring = gpd.GeoSeries([centre.buffer(radius, quad_segs=64)], crs=3857).to_crs(UTM)
    x0, y1 = REF.to_pixel(ring.bounds.minx, ring.bounds.miny)
    x1, y0 = REF.to_pixel(ring.bounds.maxx, ring.bounds.maxy)
    np.testing.assert_allclose(found.boxes, np.stack([x0, y0, x1, y1], axis=1), atol=0.1)


def test_curves_are_converted_to_polygons(tmp_path: Path) -> None:
    path = tmp_path / "curves.csv"  # GDAL reads well-known text of any kind from CSV
    path.write_text(
        'id,WKT\n1,"CURVEPOLYGON (CIRCULARSTRING (528010 4978990,528012 4978992,528014 4978990,'
        '528012 4978988,528010 4978990))"\n'
    )
    np.testing.assert_allclose(read(VectorInput(str(path))).boxes, [[100, 80, 140, 120]], atol=0.1)


def test_a_collection_gives_its_polygons(tmp_path: Path) -> None:
    collection = shapely.GeometryCollection([shapely.MultiPolygon(on_map(REF, (10, 10, 30, 30), (50, 10, 70, 30)))])
    assert len(read(layer(tmp_path, [collection])).boxes) == 2


def test_lines_are_refused(tmp_path: Path) -> None:
    line = shapely.LineString([(528_000, 4_979_000), (528_010, 4_978_990)])
    with pytest.raises(LayerError, match=r"'my crowns' contains lines.*polygons or points"):
        read(layer(tmp_path, [line]))


def test_other_geometries_of_a_mixed_layer_are_counted(tmp_path: Path) -> None:
    x, y = REF.to_map(200, 100)
    path = shapely.LineString([(528_000, 4_979_000), (528_010, 4_978_990), (528_020, 4_978_995)])
    several = shapely.MultiLineString(
        [[(528_000, 4_979_000), (528_001, 4_978_990)], [(528_002, 4_979_000), (528_003, y)]]
    )
    shapes = [path, *on_map(REF, (10, 10, 30, 30)), None, shapely.Point(x, y), several, *on_map(REF, (50, 10, 70, 30))]
    source = layer(tmp_path, shapes, kind=["path", "oak", "none", "pine", "fence", "ash"])
    found = read(VectorInput(source.path, label_field="kind", crown_diameter_m=2, name="my crowns"))
    assert found.labels == ("oak", "pine", "ash")
    np.testing.assert_allclose(found.boxes, [(10, 10, 30, 30), (190, 90, 210, 110), (50, 10, 70, 30)], atol=1e-6)
    notes = " ".join(found.notes)
    assert "1 feature without a geometry skipped" in notes
    assert "3 lines skipped" in notes
    assert "1 point" in notes
    areas = read_areas(layer(tmp_path, [path, *on_map(REF, (10, 10, 30, 30))], name="areas.gpkg"), REF, "orthomosaic")
    np.testing.assert_allclose(areas.bounds, (10, 10, 30, 30), atol=1e-6)


@pytest.mark.parametrize("ending", ["geojson", "gpkg"])
def test_features_with_one_id_are_all_read(tmp_path: Path, ending: str) -> None:
    boxes = [(10, 10, 30, 30), (50, 10, 70, 30), (90, 10, 110, 30)]
    path = tmp_path / f"crowns.{ending}"
    frame = gpd.GeoDataFrame({"id": [7, 7, 7], "kind": ["oak", "ash", "oak"]}, geometry=on_map(REF, *boxes), crs=UTM)
    if ending == "gpkg":
        frame.to_file(path)
    else:
        features = frame.to_crs(4326).__geo_interface__["features"]
        path.write_text(json.dumps({"type": "FeatureCollection", "features": [{**one, "id": 7} for one in features]}))
    found = read(VectorInput(str(path), label_field="kind"))
    assert found.labels == ("oak", "ash", "oak")
    np.testing.assert_allclose(found.boxes, boxes, atol=0.05)


@pytest.mark.parametrize("values", [np.array([3, np.nan], "float32"), np.array(["2026-06-01", "NaT"], "M8[ms]")])
def test_missing_classes_of_any_type(tmp_path: Path, values: Any) -> None:
    source = layer(tmp_path, in_a_row(2), kind=values)
    found = read(VectorInput(source.path, name="my crowns", label_field="kind"))
    assert found.labels in (("3", "3"), ("2026-06-01T00:00:00.000",) * 2)
    assert any("1 crown of layer 'my crowns' without a value in field 'kind'" in note for note in found.notes)


def test_a_large_layer_is_read_with_limited_memory(tmp_path: Path) -> None:
    """Crowns all over a raster of 40,000 x 30,000 pixels, in the order in which they were drawn."""
    count = 30_000
    ref = Georeference(NORTH_UP, UTM, 40_000, 30_000)
    low = np.random.default_rng(1).uniform(0, (39_900, 29_900), (count, 2))
    boxes = np.concatenate([low, low + np.random.default_rng(2).uniform(10, 90, (count, 2))], axis=1)
    path = tmp_path / "crowns.gpkg"
    pyogrio.raw.write(
        path, shapely.to_wkb(shapely.polygons(ref.corners(boxes))), [np.arange(count) % 7], np.array(["kind"], object),
        geometry_type="Polygon", crs="EPSG:32612", driver="GPKG", layer="crowns",
    )  # fmt: skip
    tracemalloc.start()
    found = read(VectorInput(str(path), label_field="kind"), ref)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    np.testing.assert_allclose(found.boxes, boxes, atol=1e-5)
    assert found.labels == tuple(str(number % 7) for number in range(count))
    assert peak < 1000 * count  # bytes; a million take less than a gigabyte


def test_points_become_squares_of_the_diameter_on_the_ground(tmp_path: Path) -> None:
    ref = Georeference(Affine(0.1, 0, 528_000, 0, -0.2, 4_979_000), UTM, 400, 300)
    x, y = ref.to_map([200, 100], [100, 50])
    source = layer(tmp_path, shapely.points(x, y))
    found = read(VectorInput(source.path, crown_diameter_m=4), ref)
    np.testing.assert_allclose(found.boxes, [[180, 90, 220, 110], [80, 40, 120, 60]], atol=1e-6)
    assert any("2 points" in note and "squares of 4 m" in note for note in found.notes)


def test_points_on_a_raster_in_degrees_measure_metres(tmp_path: Path) -> None:
    ref = Georeference(Affine(2e-6, 0, 15.0, 0, -1e-6, 60.0), CRS.from_epsg(4326), 1000, 1000)
    source = layer(tmp_path, shapely.points(*ref.to_map([500.0], [500.0])), CRS.from_epsg(4326))
    (x0, y0, x1, y1), *_ = read(VectorInput(source.path, crown_diameter_m=5), ref).boxes
    (west, east), (south, north) = ref.to_map([x0, x1], [y1, y0])
    geod = Geod(ellps="WGS84")
    assert geod.inv(west, 60 - 5e-4, east, 60 - 5e-4)[2] == pytest.approx(5, rel=1e-4)
    assert geod.inv(15.001, south, 15.001, north)[2] == pytest.approx(5, rel=1e-4)


def test_points_need_a_diameter_and_a_known_ground_resolution(tmp_path: Path) -> None:
    source = layer(tmp_path, [shapely.Point(528_010, 4_978_990)])
    with pytest.raises(LayerError, match=r"contains points, but no crown diameter was given.*diameter \(m\)"):
        read(source)
    with pytest.raises(LayerError, match="ground resolution of raster 'orthomosaic' is unknown"):
        read(VectorInput(source.path, crown_diameter_m=4), Georeference(NORTH_UP, None, 400, 300))


# -- Labels ------------------------------------------------------------------------------------


def test_labels_are_text_for_every_type_of_field(tmp_path: Path) -> None:
    boxes = on_map(REF, (10, 10, 30, 30), (50, 10, 70, 30), (90, 10, 110, 30))
    source = layer(tmp_path, boxes, code=[3.0, 4.0, None], species=["oak ", "pine", "oak"])
    assert read(VectorInput(source.path, label_field="species")).labels == ("oak", "pine", "oak")
    coded = read(VectorInput(source.path, label_field="code"))
    assert coded.labels == ("3", "4", "Tree")
    assert any("1 crown " in note and "'code'" in note and "'Tree'" in note for note in coded.notes)


def test_crowns_without_a_label_get_the_only_class(tmp_path: Path) -> None:
    boxes = on_map(REF, (10, 10, 30, 30), (50, 10, 70, 30), (90, 10, 110, 30))
    found = read(VectorInput(layer(tmp_path, boxes, species=["palm", None, ""]).path, label_field="species"))
    assert found.labels == ("palm",) * 3
    assert any("2 crowns" in note and "'palm'" in note for note in found.notes)


def test_an_unknown_label_field_lists_the_fields(tmp_path: Path) -> None:
    source = layer(tmp_path, on_map(REF, (10, 10, 30, 30)), species=["oak"], height=[12.5])
    with pytest.raises(LayerError, match=r"has no field 'class'.*species, height"):
        read(VectorInput(source.path, label_field="class"))


# -- The raster's border, and areas ------------------------------------------------------------


def test_crowns_at_the_border_are_clipped_skipped_and_counted(tmp_path: Path) -> None:
    boxes = [(-10, 10, 40, 40), (-30, 100, 20, 140), (-60, 10, -20, 40), (390, 280, 405, 306), (100, 100, 150, 150)]
    found = read(layer(tmp_path, on_map(REF, *boxes)))
    np.testing.assert_allclose(found.boxes, [[0, 10, 40, 40], [390, 280, 400, 300], [100, 100, 150, 150]], atol=1e-6)
    assert any("1 crown outside raster 'orthomosaic' skipped" in note for note in found.notes)
    assert any("1 crown with at most half inside" in note for note in found.notes)
    assert any("2 crowns clipped at the border" in note for note in found.notes)


def test_a_crown_that_ends_at_the_border_is_not_clipped(tmp_path: Path) -> None:
    degrees = gpd.GeoSeries(on_map(REF, (0, 0, 40, 40), (360, 260, 400, 300)), crs=UTM)
    assert read(layer(tmp_path, degrees)).notes == ()


def test_a_layer_of_another_place_is_refused(tmp_path: Path) -> None:
    source = layer(tmp_path, [shapely.box(500_000, 4_000_000, 500_010, 4_000_010)])
    with pytest.raises(LayerError, match=r"The 1 crown of layer 'my crowns' is outside raster 'orthomosaic'"):
        read(source)


def test_crowns_with_more_than_half_in_the_areas_are_kept(tmp_path: Path) -> None:
    crowns = layer(tmp_path, on_map(REF, (80, 10, 115, 40), (80, 60, 125, 90), (300, 10, 330, 40)))
    degrees = gpd.GeoSeries(on_map(REF, (-50, -50, 100, 350)), crs=UTM).to_crs(4326)
    areas = read_areas(layer(tmp_path, degrees, CRS.from_epsg(4326), "areas.gpkg"), REF, "orthomosaic")
    assert areas.bounds == pytest.approx((0, 0, 100, 300), abs=0.05)
    found = read(crowns, areas=areas)
    np.testing.assert_allclose(found.boxes, [[80, 10, 115, 40]], atol=1e-6)
    assert any("2 crowns outside the areas skipped" in note for note in found.notes)


def test_no_crown_inside_the_areas_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(LayerError, match=r"The 1 crown .* is outside the areas"):
        read(layer(tmp_path, on_map(REF, (10, 10, 30, 30))), areas=shapely.box(200, 200, 300, 300))


def test_areas_are_merged_repaired_and_clipped(tmp_path: Path) -> None:
    x, y = 528_010.0, 4_978_990.0
    bow_tie = shapely.Polygon([(x, y), (x + 2, y - 2), (x + 2, y), (x, y - 2)])
    boxes = on_map(REF, (200, 0, 260, 60), (230, 30, 290, 90), (380, 280, 500, 500))
    areas = read_areas(layer(tmp_path, [bow_tie, *boxes]), REF, "orthomosaic")
    assert areas.is_valid
    assert areas.area == pytest.approx(200 + 2 * 3600 - 900 + 400, rel=1e-6)


@pytest.mark.parametrize(
    ("geometry", "message"),
    [
        (shapely.box(0, 0, 10, 10), "areas of layer 'my crowns' are outside raster 'orthomosaic'"),
        (shapely.Point(528_010, 4_978_990), "contains points.*layer of polygons"),
        (shapely.LineString([(0, 0), (1, 1)]), "contains lines.*polygons"),
        (shapely.Polygon(), "The 1 feature .* cannot be used"),
    ],
)
def test_areas_that_cannot_be_used_are_refused(tmp_path: Path, geometry: Any, message: str) -> None:
    with pytest.raises(LayerError, match=message):
        read_areas(layer(tmp_path, [geometry]), REF, "orthomosaic")


# -- CRS missing, files broken -----------------------------------------------------------------


@pytest.mark.filterwarnings("ignore:'crs' was not provided")
def test_a_missing_crs_is_assumed_with_a_note(tmp_path: Path) -> None:
    boxes = on_map(REF, (10, 20, 60, 50))
    bare, bare_ref = layer(tmp_path, boxes, None, "bare.gpkg"), Georeference(NORTH_UP, None, 400, 300)
    without = read(bare)
    assert any("'my crowns' has no CRS; that of raster 'orthomosaic' was assumed" in note for note in without.notes)
    raster = read(layer(tmp_path, boxes), bare_ref)
    assert any("Raster 'orthomosaic' has no CRS" in note for note in raster.notes)
    both = read(bare, bare_ref)
    for found in (without, raster, both):
        np.testing.assert_allclose(found.boxes, [[10, 20, 60, 50]], atol=1e-6)


def test_crowns_that_cannot_be_transformed_are_outside(tmp_path: Path) -> None:
    here = gpd.GeoSeries(on_map(REF, (10, 20, 60, 50)), crs=UTM).to_crs(4326)
    source = layer(tmp_path, [*here, shapely.box(60, 89.9, 70, 90.1)], CRS.from_epsg(4326))
    found = read(source)
    assert len(found.boxes) == 1
    assert any("1 crown outside" in note for note in found.notes)


def test_layers_without_usable_features_are_refused(tmp_path: Path) -> None:
    gpd.GeoDataFrame({"id": []}, geometry=gpd.GeoSeries([], crs=UTM)).to_file(tmp_path / "none.gpkg")
    with pytest.raises(LayerError, match="'none' has no features"):
        read(VectorInput(str(tmp_path / "none.gpkg"), name="none"))
    with pytest.raises(LayerError, match=r"None of the 2 features .* can be used: 2 features without a geometry"):
        read(layer(tmp_path, [None, None]))


def test_files_that_are_not_layers_are_refused(tmp_path: Path) -> None:
    with pytest.raises(LayerError, match="cannot be opened"):
        read(VectorInput(str(tmp_path / "missing.gpkg")))
    (tmp_path / "text.gpkg").write_text("not a GeoPackage")
    with pytest.raises(LayerError, match="cannot be opened"):
        read(VectorInput(str(tmp_path / "text.gpkg")))
    (tmp_path / "table.csv").write_text("a,b\n1,2\n")
    with pytest.raises(LayerError, match=r"has no layers|without geometries"):
        read(VectorInput(str(tmp_path / "table.csv")))


def test_one_of_several_layers_must_be_named(tmp_path: Path) -> None:
    path = tmp_path / "Wälder im Süden.gpkg"
    for name, box in (("north", (10, 10, 30, 30)), ("south", (100, 100, 130, 140))):
        gpd.GeoDataFrame(geometry=on_map(REF, box), crs=UTM).to_file(path, layer=name)
    with pytest.raises(LayerError, match="has several layers: north, south"):
        read(VectorInput(str(path)))
    with pytest.raises(LayerError, match=r"has no layer 'east'.*north, south"):
        read(VectorInput(str(path), layer="east"))
    np.testing.assert_allclose(read(VectorInput(str(path), layer="south")).boxes, [[100, 100, 130, 140]], atol=1e-6)


# -- Windows -----------------------------------------------------------------------------------

SIDE = st.floats(-50, 150)


@given(st.lists(st.tuples(SIDE, SIDE, st.floats(0.5, 80), st.floats(0.5, 80)), max_size=20))
def test_boxes_are_kept_if_more_than_half_is_in_the_window(crowns: list[tuple[float, ...]]) -> None:
    boxes = np.array([(x, y, x + w, y + h) for x, y, w, h in crowns], float).reshape(-1, 4)
    window = shapely.box(20, 10, 80, 90)
    seen, index = clip_to_window(boxes, (20, 10, 60, 80))
    shares = [shapely.box(*box).intersection(window).area / shapely.box(*box).area for box in boxes]
    clear = [i for i, share in enumerate(shares) if abs(share - 0.5) > 1e-9]
    assert [i for i in index.tolist() if i in clear] == [i for i in clear if shares[i] > 0.5]
    for box, i in zip(seen, index, strict=True):
        assert shapely.affinity.translate(shapely.box(*box), 20, 10).equals_exact(
            shapely.box(*shapely.box(*boxes[i]).intersection(window).bounds), 1e-9
        )


def test_exactly_half_is_not_enough() -> None:
    seen, index = clip_to_window([[-10, 0, 10, 10], [-9, 0, 11, 10]], (0, 0, 100, 100))
    assert (index.tolist(), seen.tolist()) == ([1], [[0, 0, 11, 10]])


# -- What comes back from a prediction or an evaluation ----------------------------------------


def in_a_row(count: int) -> list[shapely.Polygon]:
    return on_map(REF, *[(20 * number, 50, 20 * number + 15, 65) for number in range(count)])


def test_false_positives_of_an_evaluation_are_skipped(tmp_path: Path) -> None:
    """True positives, missed crowns and crowns that were added later (without a result) are kept."""
    results = ["true positive", "false positive", "missed", "false positive", None]
    found = read(layer(tmp_path, in_a_row(5), result=results))
    np.testing.assert_allclose(found.boxes[:, 0], [0, 40, 80], atol=1e-6)
    assert "Layer 'my crowns' is the result of an evaluation: 2 false positives skipped, 3 crowns kept." in found.notes


@pytest.mark.parametrize("results", [["alive", "false positive", "dead"], [1, 2, 3], [None, None, None]])
def test_other_fields_named_result_are_ignored(tmp_path: Path, results: list[Any]) -> None:
    found = read(layer(tmp_path, in_a_row(3), result=results))
    assert len(found.boxes) == 3
    assert not found.notes


def test_an_evaluation_with_only_false_positives_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LayerError, match="has only false positives"):
        read(layer(tmp_path, in_a_row(2), result=["false positive"] * 2))


@pytest.mark.parametrize("reading", [read, lambda source: read_areas(source, REF, "orthomosaic")])
def test_a_layer_in_a_local_crs_is_refused_by_the_names_of_both(tmp_path: Path, reading: Any) -> None:
    """As CAD programs write it; PROJ has no transformation to it."""
    local = CRS.from_wkt('LOCAL_CS["Site grid",UNIT["metre",1]]')
    source = layer(tmp_path, in_a_row(2), crs=local, name="crowns.shp")
    with pytest.raises(LayerError, match=r"CRS of the layer: Site grid; CRS of the raster: WGS 84 / UTM zone 12N"):
        reading(source)


def test_names_of_fields_in_capitals(tmp_path: Path) -> None:
    found = read(layer(tmp_path, in_a_row(3), IGNORE=[0, 1, None], Result=["missed", "missed", "false positive"]))
    assert (len(found.boxes), len(found.ignored)) == (1, 1)


def test_crowns_added_to_a_prediction_get_its_label(tmp_path: Path) -> None:
    """A feature added by hand has no values: no score, no label."""
    source = layer(tmp_path, in_a_row(4), label=["Tree", None, "Tree", None], score=[0.9, np.nan, 0.4, np.nan])
    found = read(VectorInput(source.path, name="my crowns", label_field="label"))
    assert found.labels == ("Tree",) * 4
    assert "2 crowns of layer 'my crowns' without a value in field 'label' were labelled 'Tree'." in found.notes
