"""A raster layer as it is in QGIS, against its file: through the algorithms, with the real engine for the crowns."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Callable, Optional

import processing
import pytest
from deepforest_processing.plugin import DeepForestPlugin
from inputs import gdal, make_layer, make_raster, raster_layer, recorded_jobs, square
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMultiBandColorRenderer,
    QgsPointXY,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis_window import Iface, action, show, wait_for

SAMPLES = Path(__file__).resolve().parents[2] / ".samples"
SIDE, GSD = 300, 0.1  # pixels, metres
UTM = "EPSG:32612"
Settings = dict[str, Any]


@pytest.fixture(scope="module")
def forest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dense part of the annotated Yellowstone orthomosaic, two dozen crowns."""
    path = tmp_path_factory.mktemp("forest") / "forest.tif"
    gdal.Translate(str(path), str(SAMPLES / "yellowstone.tif"), srcWin=[700, 100, SIDE, SIDE])
    return path


def write(forest: Path, path: Path, values: Any = None, *, crs: str = UTM, placed: bool = True, **more: Any) -> Path:
    """The forest with other values, CRS or place; ``more``: nodata, points (GCPs), rpc (metadata)."""
    source = gdal.Open(str(forest))
    values = source.ReadAsArray() if values is None else values
    kind = gdal.GDT_Byte if values.dtype == "uint8" else gdal.GDT_UInt16
    data = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, len(values), kind)
    definition = QgsCoordinateReferenceSystem(crs).toWkt() if crs else ""
    if placed:
        data.SetGeoTransform(source.GetGeoTransform())
        data.SetProjection(definition)
    if "points" in more:
        data.SetGCPs(more["points"], definition)
    data.SetMetadata(more.get("rpc", {}), "RPC")
    for band, pixels in enumerate(values, 1):
        data.GetRasterBand(band).WriteArray(pixels)
        if "nodata" in more:
            data.GetRasterBand(band).SetNoDataValue(more["nodata"])
    return path


def detect(layer: QgsRasterLayer, **more: Any) -> tuple[QgsVectorLayer, str]:
    feedback = QgsProcessingFeedback()
    settings = {"INPUT": layer, "DEVICE": "cpu", "PRECISION": "float32", "OUTPUT": "TEMPORARY_OUTPUT", **more}
    crowns = processing.run("deepforest:predicttile", settings, feedback=feedback)["OUTPUT"]
    return crowns, feedback.textLog()


def boxes(crowns: QgsVectorLayer) -> list[QgsGeometry]:
    return [QgsGeometry(feature.geometry()) for feature in crowns.getFeatures()]


def assert_same(found: list[QgsGeometry], expected: list[QgsGeometry], iou: float = 0.8) -> None:
    """As many crowns, and nine tenths of them at the same places."""
    assert len(expected) > 5
    assert abs(len(found) - len(expected)) <= 0.1 * len(expected)

    def overlap(one: QgsGeometry, other: QgsGeometry) -> float:
        common = one.intersection(other).area()
        return common / (one.area() + other.area() - common)

    hits = [max(overlap(one, other) for other in found) > iou for one in expected]
    assert sum(hits) >= 0.9 * len(expected)


_REFERENCE: list[QgsGeometry] = []


@pytest.fixture
def reference(provider: Any, real_engine: Path, forest: Path) -> list[QgsGeometry]:
    """The crowns of the plain file."""
    if not _REFERENCE:
        crowns, log = detect(raster_layer(forest))
        assert "QGIS shows" not in log
        assert "instead of that of the file" not in log
        _REFERENCE.extend(boxes(crowns))
    return _REFERENCE


# -- CRS ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("wrong", ["EPSG:32613", "EPSG:3857", None])
def test_a_crs_that_was_set_on_the_layer(wrong: Optional[str], reference: Any, forest: Path, tmp_path: Path) -> None:
    layer = raster_layer(write(forest, tmp_path / "wrong.tif", crs=wrong or ""))
    assert layer.crs().authid() == (wrong or "")
    layer.setCrs(QgsCoordinateReferenceSystem(UTM))
    crowns, log = detect(layer)
    assert crowns.crs().authid() == UTM
    assert_same(boxes(crowns), reference)
    assert ("the CRS of the layer in QGIS (WGS 84 / UTM zone 12N) is used instead of that of the file" in log) == (
        wrong is not None
    )


# -- points and polynomials --------------------------------------------------------------------


def corner(forest: Path) -> tuple[float, float]:
    west, _, _, north, _, _ = gdal.Open(str(forest)).GetGeoTransform()
    return west, north


def with_points(forest: Path, path: Path, crs: str) -> Path:
    """The forest, placed by five ground control points that turn it by 2 degrees about its corner."""
    (west, north), cosine, sine = corner(forest), math.cos(math.radians(2)), math.sin(math.radians(2))
    points = []
    for column, row in ((0, 0), (SIDE, 0), (0, SIDE), (SIDE, SIDE), (100, 200)):
        east = west + GSD * (column * cosine + row * sine)
        points.append(gdal.GCP(east, north + GSD * (column * sine - row * cosine), 0, column, row))
    return write(forest, path, crs=crs, placed=False, points=points)


def assert_near(found: list[QgsGeometry], expected: list[QgsGeometry]) -> None:
    """Most crowns are at the same places: the image was resampled, so that some are others."""
    hits = [any(one.contains(other.centroid()) for other in found) for one in expected]
    assert len(found) > 0.7 * len(expected)
    assert sum(hits) > 0.7 * len(expected)


@pytest.mark.parametrize("crs", [UTM, ""])
def test_ground_control_points(crs: str, reference: list[QgsGeometry], forest: Path, tmp_path: Path) -> None:
    layer = raster_layer(with_points(forest, tmp_path / "points.tif", crs))
    if not crs:
        layer.setCrs(QgsCoordinateReferenceSystem(UTM))
    extent = QgsRectangle(layer.extent())
    assert extent.width() == pytest.approx(31.0, abs=0.2)  # 30 m, turned
    crowns, log = detect(layer)
    assert crowns.crs().authid() == UTM
    grid = f"It is warped to a grid of {layer.width()} × {layer.height()} pixels"
    assert f"is georeferenced by 5 ground control points. {grid}" in log
    west, north = corner(forest)
    turned = [QgsGeometry(geometry) for geometry in reference]
    for geometry in turned:
        geometry.rotate(-2, QgsPointXY(west, north))
    assert_near(boxes(crowns), turned)


def test_rational_polynomial_coefficients(reference: list[QgsGeometry], forest: Path, tmp_path: Path) -> None:
    """Linear ones, with which a terrain of 500 m displaces the image by half its width."""
    path, latitude, longitude = tmp_path / "rpc.tif", 44.95, -110.64
    half_latitude, half_longitude = 15 / 111_141, 15 / 78_960  # degrees of 15 m

    def coefficients(**values: float) -> str:
        return " ".join(str(values.get(f"c{number}", 0.0)) for number in range(20))

    rpc = (
        {
            "LINE_OFF": "150", "SAMP_OFF": "150", "LINE_SCALE": "150", "SAMP_SCALE": "150",
            "LAT_OFF": str(latitude), "LONG_OFF": str(longitude), "LAT_SCALE": str(half_latitude),
            "LONG_SCALE": str(half_longitude), "HEIGHT_OFF": "2000", "HEIGHT_SCALE": "500",
            "LINE_NUM_COEFF": coefficients(c2=-1.0), "LINE_DEN_COEFF": coefficients(c0=1.0),
            "SAMP_NUM_COEFF": coefficients(c1=1.0, c3=0.5), "SAMP_DEN_COEFF": coefficients(c0=1.0),
            "ERR_BIAS": "0", "ERR_RAND": "0",
        }
    )  # fmt: skip
    layer = raster_layer(write(forest, path, placed=False, rpc=rpc))
    assert layer.extent().center().x() == pytest.approx(longitude, abs=1e-6)
    crowns, log = detect(layer)
    assert "georeferenced by rational polynomial coefficients (RPC)" in log
    assert "terrain height of 2000 m" in log
    assert crowns.crs().authid() == "EPSG:4326"
    west, north = corner(forest)
    found = []
    for geometry in boxes(crowns):
        box = geometry.boundingBox()
        sides = (box.xMinimum() - longitude, box.xMaximum() - longitude)
        ends = (box.yMinimum() - latitude, box.yMaximum() - latitude)
        xs = [west + 15 + side / half_longitude * 15 for side in sides]
        ys = [north - 15 + end / half_latitude * 15 for end in ends]
        found.append(QgsGeometry.fromRect(QgsRectangle(xs[0], ys[0], xs[1], ys[1])))
    assert_near(found, reference)


# -- no data -----------------------------------------------------------------------------------


def scaled(forest: Path, path: Path, empty: int, **more: Any) -> Path:
    """The forest as 16 bit from 2000, with a western third of one value."""
    values = gdal.Open(str(forest)).ReadAsArray().astype("uint16") * 12 + 2000
    values[:, :, : SIDE // 3] = empty
    return write(forest, path, values, **more)


def test_additional_no_data_values(reference: Any, forest: Path, tmp_path: Path) -> None:
    """The value 1000 is too near to the image's values to be found without them."""
    declared, _ = detect(raster_layer(scaled(forest, tmp_path / "declared.tif", 1000, nodata=1000)))
    path = scaled(forest, tmp_path / "plain.tif", 1000)
    plain, _ = detect(raster_layer(path))
    layer = raster_layer(path)
    for band in (1, 2, 3):
        layer.dataProvider().setUserNoDataValue(band, [QgsRasterRange(990, 1010)])
    found, _ = detect(layer)
    assert_same(boxes(found), boxes(declared), 0.98)
    assert [one.asWkt(1) for one in boxes(plain)] != [one.asWkt(1) for one in boxes(found)]


def test_the_switch_of_the_declared_no_data_value(reference: Any, forest: Path, tmp_path: Path) -> None:
    """The file declares a grey as no data that the image has, by mistake."""
    grey = gdal.Open(str(forest)).ReadAsArray().mean(axis=0, keepdims=True).astype("uint8") // 16 * 16
    expected, _ = detect(raster_layer(write(forest, tmp_path / "right.tif", grey)))
    layer = raster_layer(write(forest, tmp_path / "wrong.tif", grey, nodata=float(grey[0, SIDE // 2, SIDE // 2])))
    holed, _ = detect(layer)
    layer.dataProvider().setUseSourceNoDataValue(1, False)
    found, _ = detect(layer)
    assert [one.asWkt(3) for one in boxes(found)] == [one.asWkt(3) for one in boxes(expected)]
    assert [one.asWkt(3) for one in boxes(found)] != [one.asWkt(3) for one in boxes(holed)]


# -- bands -------------------------------------------------------------------------------------


def test_the_log_states_other_bands_than_those_shown(reference: Any, forest: Path) -> None:
    layer = raster_layer(forest)
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 3, 2, 1))
    crowns, log = detect(layer)
    assert "bands 1, 2, 3 are used as red, green and blue, but QGIS shows bands 3, 2, 1. To use the bands shown" in log
    assert_same(boxes(crowns), reference, 0.98)
    _, log = detect(layer, BANDS=[3, 2, 1])
    assert "QGIS shows" not in log


# -- every algorithm ---------------------------------------------------------------------------


def predict(layer: QgsRasterLayer, folder: Path) -> Settings:
    return {"OUTPUT": "TEMPORARY_OUTPUT"}


def split(layer: QgsRasterLayer, folder: Path) -> Settings:
    return {"ANNOTATIONS": make_layer([square(1, 1)]), "PATCH_SIZE": 100, "OUTPUT_FOLDER": str(folder / "patches")}


def fine_tune(layer: QgsRasterLayer, folder: Path) -> Settings:
    return {"ANNOTATIONS": make_layer([square(1, 1)]), "OUTPUT_MODEL": str(folder / "model.safetensors")}


def suggest(layer: QgsRasterLayer, folder: Path) -> Settings:
    return {"OUTPUT": "TEMPORARY_OUTPUT"}


def annotate(layer: QgsRasterLayer, folder: Path) -> Settings:
    return {"PREFILL": True, "OUTPUT": str(folder / "annotations.gpkg")}


@pytest.mark.parametrize(
    ("algorithm", "parameters"),
    [
        ("predicttile", predict),
        ("splitraster", split),
        ("finetune", fine_tune),
        ("suggestareas", suggest),
        ("annotationlayer", annotate),
    ],
)
def test_every_algorithm_hands_over_the_layer(
    algorithm: str,
    parameters: Callable[[QgsRasterLayer, Path], Settings],
    provider: Any,
    fake_engine: Path,
    answers: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "jobs.jsonl"
    monkeypatch.setenv("FAKE_WORKER_JOBS", str(file))
    layer = raster_layer(make_raster(tmp_path / "forest.tif", epsg=32613))
    source = layer.dataProvider()
    layer.setCrs(QgsCoordinateReferenceSystem(UTM))
    source.setUserNoDataValue(2, [QgsRasterRange(3, 4), QgsRasterRange(9, 9)])
    source.setUserNoDataValue(3, [QgsRasterRange(20, 30, QgsRasterRange.BoundsType.Exclusive), QgsRasterRange()])
    layer.setRenderer(QgsMultiBandColorRenderer(source, 2, 3, 1))
    processing.run(f"deepforest:{algorithm}", {"INPUT": layer, **parameters(layer, tmp_path)})
    (job,) = recorded_jobs(file)
    raster = job["params"]["raster"]
    assert QgsCoordinateReferenceSystem.fromWkt(raster["crs"]) == QgsCoordinateReferenceSystem(UTM)
    assert raster["nodata"][:2] == [[2, 3.0, 4.0], [2, 9.0, 9.0]]
    ((band, low, high),) = raster["nodata"][2:]
    assert band == 3
    assert 20 < low < high < 30
    assert (low, high) == pytest.approx((20, 30))
    assert raster["shown_bands"] == [2, 3, 1]
    assert raster["use_nodata"] is True


def test_the_detection_in_the_map_view_hands_over_the_layer(
    fake_engine: Path,
    answers: Any,
    iface: Iface,
    plugin: DeepForestPlugin,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "jobs.jsonl"
    monkeypatch.setenv("FAKE_WORKER_JOBS", str(file))
    layer = show(iface, make_raster(tmp_path / "forest.tif", epsg=32613))
    layer.setCrs(QgsCoordinateReferenceSystem(UTM))
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(3, 4)])
    iface.mapCanvas().setDestinationCrs(layer.crs())
    iface.mapCanvas().setExtent(layer.extent())
    action(iface, "Detect").trigger()
    wait_for(lambda: len(QgsProject.instance().mapLayers()) == 2)
    (job,) = recorded_jobs(file)
    assert QgsCoordinateReferenceSystem.fromWkt(job["params"]["raster"]["crs"]).authid() == UTM
    assert job["params"]["raster"]["nodata"] == [[1, 3.0, 4.0]]
