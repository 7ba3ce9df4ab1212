"""Functions that scripts for DeepForest import: sample data, annotations, patches, coordinates, metrics.

Figures named literally were obtained from DeepForest 2.1.0 itself, on the same images.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import rasterio
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.errors import NotGeoreferencedWarning
from scipy.optimize import linear_sum_assignment

from deepforest_qgis import get_data, preprocess, sample_data, utilities, visualize
from deepforest_qgis.common.errors import InputError, LayerError, OutputError, RasterError
from deepforest_qgis.evaluate import evaluate_boxes
from deepforest_qgis.workflows.train.patches import PatchFolder, examples

YELLOWSTONE = "2019_YELL_2_528000_4978000_image_crop2"
COLUMNS = ["image_path", "xmin", "ymin", "xmax", "ymax", "label"]
SIDES = COLUMNS[1:5]


def pixels(path: Path | str) -> np.ndarray:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(path) as image:
            return image.read()


# -- Sample data -------------------------------------------------------------------------------


def test_the_package_imports_nothing_but_the_standard_library() -> None:
    code = (
        "import sys; before = {*sys.modules}; import deepforest_qgis; "
        "print(sorted({name.split('.')[0] for name in {*sys.modules} - before} - {*sys.stdlib_module_names}))"
    )
    root = str(Path(__file__).parents[2])
    found = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "['deepforest_qgis']"


def test_every_sample_is_found(samples: Path) -> None:
    for name in sample_data.NAMES:
        assert Path(get_data(name)) == samples / name


def test_a_folder_of_ones_own_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "OSBS_029.tif").touch()
    (tmp_path / "mine.tif").touch()
    monkeypatch.setenv(sample_data.FOLDER_VARIABLE, str(tmp_path))
    assert get_data("OSBS_029.tif") == str(tmp_path / "OSBS_029.tif")
    assert get_data("mine.tif") == str(tmp_path / "mine.tif")
    with pytest.raises(FileNotFoundError, match=r"no sample file 'yours.tif'.*SOAP_061.xml.*mine.tif"):
        get_data("yours.tif")


@pytest.mark.parametrize("name", ["nothing.tif", "", "../metadata.txt", "/etc/hostname", "."])
def test_only_samples_are_given(name: str) -> None:
    with pytest.raises(FileNotFoundError, match=r"OSBS_029.tif"):
        get_data(name)


def test_samples_are_fetched_once_where_there_are_none(
    samples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def unpack(folder: Path) -> None:
        asked.append(folder)
        folder.mkdir()
        for name in sample_data.NAMES:
            (folder / name).write_bytes((samples / name).read_bytes())

    monkeypatch.delenv(sample_data.FOLDER_VARIABLE, raising=False)
    monkeypatch.setattr(sample_data, "_CHECKOUT", tmp_path / "no checkout")
    monkeypatch.setattr(sample_data, "cache_folder", lambda name: tmp_path / "cache" / "samples")
    monkeypatch.setattr(sample_data, "fetch", unpack)
    assert Path(get_data("OSBS_029.csv")).read_bytes() == (samples / "OSBS_029.csv").read_bytes()
    assert Path(get_data("SOAP_061.png")).parent == tmp_path / "cache" / "samples"
    assert len(asked) == 1
    assert [path.name for path in (tmp_path / "cache").iterdir()] == ["samples"]


def test_a_failed_download_gives_advice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sample_data, "_CHECKOUT", tmp_path / "no checkout")
    monkeypatch.setattr(sample_data, "cache_folder", lambda name: tmp_path / "cache" / "samples")
    monkeypatch.setattr(sample_data, "SHA256", "0" * 64)  # pip refuses the wheel, with or without a network
    with pytest.raises(FileNotFoundError, match=r"message of pip: .*DEEPFOREST_QGIS_DATA"):
        get_data("OSBS_029.csv")
    assert not (tmp_path / "cache" / "samples").exists()


# -- Annotations -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "rows"),
    [(YELLOWSTONE, 574), ("2019_YELL_2_541000_4977000_image_crop", 279), ("OSBS_029", 61), ("SOAP_061", 37)],
)
def test_pascal_voc(samples: Path, name: str, rows: int) -> None:
    table = utilities.read_pascal_voc(samples / f"{name}.xml")
    assert table.shape == (rows, 6)
    assert list(table.columns) == COLUMNS
    assert all(np.issubdtype(table[side].dtype, np.int64) for side in SIDES)
    if name == YELLOWSTONE:
        assert table.iloc[0].tolist() == [f"{YELLOWSTONE}.png", 681, 369, 699, 386, "Tree"]
    if name == "OSBS_029":  # the wheel has the same crowns as a CSV
        other = utilities.read_file(samples / "OSBS_029.csv")
        assert np.array_equal(table[SIDES], other[SIDES])


def voc(objects: str, filename: str = "<filename>C:\\images\\plot.tif</filename>") -> str:
    return f"<annotation>{filename}{objects}</annotation>"


def test_pascal_voc_coordinates_are_exact(tmp_path: Path) -> None:
    path = tmp_path / "plot.xml"
    box = "<bndbox><xmin>1.25</xmin><ymin>2</ymin><xmax>9</xmax><ymax>8.5</ymax></bndbox>"
    path.write_text(voc(f"<object><name>Dead</name>{box}</object>"))
    assert utilities.read_pascal_voc(path).iloc[0].tolist() == ["plot.tif", 1.25, 2, 9, 8.5, "Dead"]
    path.write_text(voc(""))
    assert utilities.read_pascal_voc(path).iloc[0].tolist() == ["plot.tif", 0, 0, 0, 0, "Tree"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("nothing", "cannot be read as XML"),
        (voc("", filename=""), "has no image name"),
        (voc("<object><name>Tree</name></object>"), "Object 1 of .* has no box"),
    ],
)
def test_broken_pascal_voc_is_refused(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "plot.xml").write_text(text)
    with pytest.raises(LayerError, match=words):
        utilities.read_file(tmp_path / "plot.xml")


def coco(**changes: object) -> dict[str, object]:
    triangle = [10, 10, 30, 10, 20, 30]
    return {
        "images": [{"id": 7, "file_name": "a.png"}, {"id": 8, "file_name": "b.png"}],
        "categories": [{"id": 1, "name": "Alive"}, {"id": 2, "name": "Dead"}],
        "annotations": [
            {"image_id": 7, "category_id": 1, "segmentation": [triangle, [40, 10, 60, 10, 60, 20, 40, 20]]},
            {"image_id": 7, "category_id": 2, "bbox": [5, 6, 10, 20]},
            {"image_id": 8, "category_id": 2, "segmentation": [triangle], "bbox": [10, 10, 20, 20]},
        ],
        **changes,
    }


def test_coco(tmp_path: Path) -> None:
    path = tmp_path / "crowns.json"
    path.write_text(json.dumps(coco()))
    table = utilities.read_file(path)
    assert table["image_path"].tolist() == ["a.png", "a.png", "b.png"]
    assert table["label"].tolist() == ["Alive", "Dead", "Dead"]
    # Both parts of the first crown, and the box of one without an outline: DeepForest takes one part, and none.
    assert table[SIDES].to_numpy().tolist() == [[10, 10, 60, 30], [5, 6, 15, 26], [10, 10, 30, 30]]
    outlines = shapely.from_wkt(utilities.read_coco(path)["geometry"].to_numpy(object))
    assert shapely.area(outlines).tolist() == [400, 200, 200]
    assert table.root_dir == str(tmp_path)


def test_coco_reports_skipped_annotations(tmp_path: Path) -> None:
    crowns = coco()["annotations"]
    assert isinstance(crowns, list)
    crowd = {"image_id": 8, "category_id": 1, "iscrowd": 1, "segmentation": {"counts": [1], "size": [1, 1]}}
    (tmp_path / "crowns.json").write_text(json.dumps(coco(annotations=[crowns[0], crowd])))
    with (
        pytest.warns(UserWarning, match="1 annotation of a group"),
        pytest.warns(UserWarning, match="1 image without annotations skipped"),
    ):
        table = utilities.read_file(tmp_path / "crowns.json")
    assert len(table) == 1


@pytest.mark.parametrize(
    "outline",
    [
        [[1, 2, 3, 4]],
        [[1, 2, 3, 4, 5, 6, 7]],
        [[1, 2, 3, 4, 5, "x"]],
        [[5] * 8],
        [[1, 2, 3, 4, 5, float("nan")]],
        [None],
    ],
    ids=["two points", "odd", "text", "one place", "nan", "none"],
)
def test_a_bad_outline_in_coco_does_not_refuse_the_file(tmp_path: Path, outline: object) -> None:
    crowns = coco()["annotations"]
    assert isinstance(crowns, list)
    broken = {"id": 31, "image_id": 7, "category_id": 2, "segmentation": outline, "bbox": [5, 6, 10, 20]}
    lost = {"id": 32, "image_id": 7, "category_id": 2, "segmentation": outline}
    (tmp_path / "crowns.json").write_text(json.dumps(coco(annotations=[*crowns, broken, lost])))
    with (
        pytest.warns(UserWarning, match="the outline of annotation 31 is not a polygon; its 'bbox' was used"),
        pytest.warns(UserWarning, match="annotation 32 skipped"),
    ):
        table = utilities.read_file(tmp_path / "crowns.json")
    assert table[SIDES].to_numpy().tolist()[-2:] == [[10, 10, 30, 30], [5, 6, 15, 26]]
    assert len(table) == 4


def test_skipped_coco_annotations_are_named(tmp_path: Path) -> None:
    crowns = coco()["annotations"]
    assert isinstance(crowns, list)
    wrong = [{"id": f"t{n}", "image_id": 99, "bbox": [1, 2, 3, 4]} for n in range(12)]
    (tmp_path / "crowns.json").write_text(json.dumps(coco(annotations=[*crowns, *wrong, "no annotation"])))
    with pytest.warns(UserWarning, match=r"13 annotations skipped because .*: 't0', 't1', .* 't9', …\."):
        assert len(utilities.read_file(tmp_path / "crowns.json")) == 3


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "cannot be read as JSON"),
        ("[]", "not a COCO"),
        (json.dumps(coco(annotations=[])), "no crown"),
        (json.dumps(coco(annotations=[{"image_id": 9}])), "not a COCO"),
        (json.dumps(coco(annotations=[{"image_id": 7, "category_id": 1}])), "not a COCO"),
    ],
)
def test_broken_coco_is_refused(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "crowns.json").write_text(text)
    with pytest.raises(LayerError, match=words):
        utilities.read_file(tmp_path / "crowns.json")


@pytest.mark.parametrize(
    ("name", "rows"),
    [("OSBS_029.csv", 61), ("example.csv", 79), ("testfile_deepforest.csv", 61), ("testfile_multi.csv", 37)],
)
def test_csv(samples: Path, name: str, rows: int) -> None:
    table = utilities.read_file(str(samples / name))
    raw = pd.read_csv(samples / name)
    assert len(table) == rows
    assert list(table.columns) == [*COLUMNS, "geometry"]
    assert np.array_equal(table[SIDES], raw[SIDES])
    assert np.array_equal(table.geometry.bounds, raw[SIDES])
    assert table["label"].tolist() == raw["label"].tolist()
    assert table.root_dir == str(samples)
    assert table[table["label"] == "Tree"].copy().root_dir == str(samples)


def test_tables_of_every_form(tmp_path: Path) -> None:
    boxes = pd.DataFrame({"image_path": "a.png", "xmin": [1, 0], "ymin": [2, 0], "xmax": [4, 0], "ymax": [6, 0]})
    read = utilities.read_file(boxes, root_dir="images", label="Tree")
    assert read[SIDES].to_numpy().tolist() == [[1, 2, 4, 6], [0, 0, 0, 0]]
    assert read.root_dir == "images"
    assert boxes.columns.tolist() == ["image_path", *SIDES]  # what was given stays as it was
    # A table that DeepForest's own split_raster wrote for an empty patch: no geometry beside the box.
    boxes.assign(label="Tree", geometry=["POLYGON ((1 2, 4 2, 4 6, 1 2))", None]).to_csv(
        tmp_path / "t.csv", index=False
    )
    assert utilities.read_file(tmp_path / "t.csv")[SIDES].equals(read[SIDES])
    outlines = pd.DataFrame({"label": "Tree", "polygon": ["POLYGON ((1 2, 4 2, 4 6, 1 2))"], "score": 0.5})
    read = utilities.read_file(outlines, root_dir="images", image_path="b.png")
    assert read[[*COLUMNS, "score"]].iloc[0].tolist() == ["b.png", 1, 2, 4, 6, "Tree", 0.5]
    again = utilities.read_file(read)
    assert again.equals(read)
    assert again.root_dir == "images"


def test_an_empty_root_dir_is_the_current_folder(
    make_raster: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_raster(np.full((3, 50, 60), 90, np.uint8))
    boxes = pd.DataFrame({"image_path": "forest.tif", "xmin": [1], "ymin": [2], "xmax": [9], "ymax": [8]})
    boxes.assign(label="Tree").to_csv(tmp_path / "crowns.csv", index=False)
    monkeypatch.chdir(tmp_path)
    table = utilities.read_file("crowns.csv", root_dir=os.path.dirname("crowns.csv"))
    assert len(utilities.image_to_geo_coordinates(table)) == 1
    assert visualize.plot_annotations(pd.DataFrame(table), root_dir="", show=False).axes[0].images


def test_one_image_and_one_label_for_all(samples: Path) -> None:
    with pytest.warns(UserWarning, match="column 'image_path' of .* replaced by 'mine.tif'"):
        table = utilities.read_file(samples / "OSBS_029.csv", root_dir=samples, image_path="mine.tif", label="Tree")
    assert set(table["image_path"]) == {"mine.tif"}
    with pytest.warns(UserWarning, match=r"column 'label' of .*\(Alive, Dead\) is replaced"):
        table = utilities.read_file(samples / "testfile_multi.csv", label="Tree")
    assert set(table["label"]) == {"Tree"}


GOOD = {"image_path": ["a.png"], "xmin": [1], "ymin": [2], "xmax": [4], "ymax": [6], "label": ["Tree"]}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"xmax": [1]}, "1 row .* not greater"),
        ({"ymin": ["x"]}, "1 row .* invalid coordinates"),
        ({"label": [None]}, "1 row .* without a value in column 'label'"),
        ({"label": None}, "no column 'label'"),
        ({"image_path": None}, "no column 'image_path'"),
        ({"xmin": None}, "none of the columns"),
        ({"xmin": None, "x": [3.0], "y": [3.0]}, "points, which have no size"),
    ],
)
def test_wrong_tables_are_refused(tmp_path: Path, changes: dict[str, list[object] | None], words: str) -> None:
    table = pd.DataFrame({name: value for name, value in {**GOOD, **changes}.items() if value is not None})
    with pytest.raises(LayerError, match=words):
        utilities.read_file(table, root_dir=".")
    table.to_csv(tmp_path / "t.csv", index=False)
    with pytest.raises(ValueError, match=words):  # the type that DeepForest raises
        utilities.read_file(tmp_path / "t.csv")


def test_wrong_calls_are_refused(samples: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="root_dir"):
        utilities.read_file(samples / "OSBS_029.csv", image_path="OSBS_029.tif")
    with pytest.raises(InputError, match="root_dir"):
        utilities.read_file(pd.DataFrame(GOOD))
    with pytest.raises(LayerError, match="no annotations"):
        utilities.read_file(pd.DataFrame(GOOD).iloc[:0], root_dir=".")
    with pytest.raises(LayerError, match=r"cannot be read.*\.csv, \.json"):
        utilities.read_file(tmp_path / "crowns.docx")
    with pytest.raises(LayerError, match="does not exist"):
        utilities.read_file(tmp_path / "crowns.csv")
    with pytest.raises(LayerError, match="cannot be read"):
        utilities.read_file(tmp_path / "crowns.gpkg", label="Tree", image_path="a.tif", root_dir=tmp_path)


# -- Layers ------------------------------------------------------------------------------------


@pytest.fixture
def osbs(samples: Path) -> gpd.GeoDataFrame:
    """The crowns of the Florida plot in map coordinates, with the georeference of its GeoTIFF."""
    return gpd.read_file(samples / "osbs_029_crowns.gpkg")


@pytest.mark.parametrize("crs", ["EPSG:32617", "EPSG:4326", "EPSG:3857", "EPSG:6439"])
@pytest.mark.parametrize("suffix", [".gpkg", ".shp", ".geojson"])
def test_a_layer_in_any_crs(samples: Path, tmp_path: Path, osbs: gpd.GeoDataFrame, crs: str, suffix: str) -> None:
    expected = pd.read_csv(samples / "OSBS_029.csv")[SIDES].to_numpy()
    path = tmp_path / f"crowns{suffix}"
    osbs.to_crs(crs).to_file(path)
    table = utilities.read_file(path, root_dir=samples, image_path="osbs_029.tif", label="Tree")
    # A rectangle that is turned by the reprojection has bounds a little wider than its own.
    tolerance = 0.01 if crs == "EPSG:32617" else 2.0
    assert np.abs(table[SIDES].to_numpy() - expected).max() < tolerance
    assert set(table["image_path"]) == {"osbs_029.tif"}
    assert table.crs is None


def test_multipolygons_and_free_outlines(samples: Path, osbs: gpd.GeoDataFrame) -> None:
    shapes = osbs.geometry.to_numpy()
    shapes[0] = shapely.MultiPolygon([shapes[0], shapes[1]])
    shapes[2] = shapely.buffer(shapely.centroid(shapes[2]), 1.0)
    layer = osbs.assign(geometry=shapes, image_path="osbs_029.tif", tag=np.arange(len(osbs)))
    with pytest.warns(UserWarning, match="1 multi-part feature split into 2 parts"):
        table = utilities.read_file(layer, root_dir=samples)
    assert len(table) == len(osbs) + 1
    assert table["tag"].tolist() == [0, *range(len(osbs))]  # other columns follow their crown
    circle = table.iloc[3]
    assert [circle["xmax"] - circle["xmin"], circle["ymax"] - circle["ymin"]] == pytest.approx([20, 20], abs=0.05)


def test_points_with_a_diameter(samples: Path, osbs: gpd.GeoDataFrame) -> None:
    inner = osbs[osbs.centroid.within(osbs.union_all().envelope.buffer(-2))]
    layer = inner.assign(geometry=inner.centroid)
    with pytest.raises(LayerError, match="contains points, but no crown diameter"):
        utilities.read_file(layer, root_dir=samples, image_path="osbs_029.tif")
    with pytest.warns(UserWarning, match="converted to squares of 3 m"):
        table = utilities.read_file(layer, root_dir=samples, image_path="osbs_029.tif", crown_diameter_m=3)
    assert np.abs(table["xmax"] - table["xmin"] - 30).max() < 0.01
    squares = utilities.convert_point_to_bbox(layer, 1.5)
    assert squares.crs == layer.crs
    again = utilities.read_file(squares, root_dir=samples, image_path="osbs_029.tif")
    assert np.abs(again[SIDES].to_numpy() - table[SIDES].to_numpy()).max() < 0.01


def test_crowns_of_several_images_in_one_layer(samples: Path, tmp_path: Path, osbs: gpd.GeoDataFrame) -> None:
    yellowstone = gpd.read_file(samples / "yellowstone_crowns.gpkg").to_crs(4326)
    parts = (yellowstone.assign(image_path="yellowstone.tif"), osbs.to_crs(4326).assign(image_path="osbs_029.tif"))
    pd.concat(parts, ignore_index=True).to_file(tmp_path / "all.gpkg")
    table = utilities.read_file(tmp_path / "all.gpkg", root_dir=samples)
    assert table.groupby("image_path").size().to_dict() == {"osbs_029.tif": 61, "yellowstone.tif": 574}
    expected = utilities.read_pascal_voc(samples / f"{YELLOWSTONE}.xml")
    found = table[table["image_path"] == "yellowstone.tif"]
    assert np.abs(found[SIDES].to_numpy() - expected[SIDES].to_numpy()).max() < 1


def test_a_layer_of_another_place_is_refused(samples: Path) -> None:
    with pytest.raises(LayerError, match=r"All 574 crowns .* are outside .*zone 12N.*zone 17N"):
        utilities.read_file(samples / "yellowstone_crowns.gpkg", root_dir=samples, image_path="osbs_029.tif")
    with pytest.raises(RasterError, match=r"nowhere.tif"):
        utilities.read_file(samples / "yellowstone_crowns.gpkg", root_dir=samples, image_path="nowhere.tif")


def test_layers_without_crs(samples: Path, osbs: gpd.GeoDataFrame) -> None:
    expected = pd.read_csv(samples / "OSBS_029.csv")[SIDES].to_numpy()
    bare = osbs.set_crs(None, allow_override=True)[["label", "geometry"]]
    with pytest.warns(UserWarning, match="has no CRS; that of raster .* was assumed"):
        table = utilities.read_file(bare, root_dir=samples, image_path="osbs_029.tif")
    assert np.abs(table[SIDES].to_numpy() - expected).max() < 0.01
    in_pixels = bare.assign(geometry=shapely.box(*expected.T))
    with pytest.warns(UserWarning, match="taken as pixels"):
        table = utilities.read_file(in_pixels, root_dir=samples, image_path="osbs_029.tif")
    assert np.array_equal(table[SIDES], expected)
    for image in (in_pixels, in_pixels.assign(geometry=in_pixels.scale(1, -1, origin=(0, 0)))):  # as QGIS draws a PNG
        table = utilities.read_file(image, root_dir=samples, image_path="OSBS_029.png")
        assert np.array_equal(table[SIDES], expected)


# -- Pixels and the map ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "transform",
    [
        Affine(0.1, 0, 528_000, 0, -0.1, 4_979_000),
        Affine(0.1, 0, 528_000, 0, -0.25, 4_979_000),
        Affine.translation(528_000, 4_979_000) @ Affine.rotation(30) @ Affine.scale(0.1, -0.2),
    ],
    ids=["square", "oblong", "rotated"],
)
def test_to_the_map_and_back(tmp_path: Path, make_raster: Callable[..., Path], transform: Affine) -> None:
    make_raster(np.zeros((3, 100, 200), np.uint8), "a.tif", transform=transform)
    boxes = np.array([[0, 0, 200, 100], [10, 20, 30, 45.5]])
    table = pd.DataFrame(boxes, columns=SIDES).assign(image_path="a.tif", label="Tree", score=0.5)
    on_map = utilities.image_to_geo_coordinates(table, tmp_path)
    assert on_map.crs.to_epsg() == 32612
    for shape, (x0, y0, x1, y1) in zip(on_map.geometry, boxes, strict=True):
        corners = [transform @ corner for corner in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))]
        assert shape.symmetric_difference(shapely.Polygon(corners)).area < 1e-6
    assert np.array_equal(on_map[SIDES], on_map.geometry.bounds)
    back = utilities.geo_to_image_coordinates(on_map, root_dir=tmp_path)
    assert back.crs is None
    assert table[SIDES].equals(pd.DataFrame(boxes, columns=SIDES))  # what was given stays as it was
    far = utilities.geo_to_image_coordinates(on_map.to_crs(4326), root_dir=tmp_path)
    for found, tolerance in ((back, 1e-4), (far, 1e-2)):  # coordinates of degrees are reprojected back
        for shape, box in zip(found.geometry, boxes, strict=True):
            assert shapely.hausdorff_distance(shape, shapely.box(*box)) < tolerance


def test_crowns_of_the_samples_have_the_published_coordinates(samples: Path, osbs: gpd.GeoDataFrame) -> None:
    table = utilities.read_file(samples / "OSBS_029.csv")
    on_map = utilities.image_to_geo_coordinates(table)  # the table remembers its folder
    assert on_map.crs == osbs.crs
    # Nothing shifts by half a pixel, which would be 0.05 m.
    assert np.abs(on_map.bounds.to_numpy() - osbs.bounds.to_numpy()).max() < 1e-6
    with rasterio.open(samples / "OSBS_029.tif") as image:
        back = utilities.geo_to_image_coordinates(on_map, image.bounds, image.res[0])
    assert np.abs(back[SIDES].to_numpy() - table[SIDES].to_numpy()).max() < 1e-5


def test_an_image_without_a_georeference(samples: Path) -> None:
    table = utilities.read_file(samples / "testfile_deepforest.csv")
    same = utilities.boxes_to_shapefile(table, samples)
    assert same.crs is None
    assert np.array_equal(same.bounds, table[SIDES])
    for flipped in (
        utilities.image_to_geo_coordinates(table, flip_y_axis=True),
        utilities.boxes_to_shapefile(table, samples, projected=False, flip_y_axis=True),
    ):
        assert np.array_equal(flipped["ymin"], -table["ymax"])
        assert np.array_equal(flipped["xmax"], table["xmax"])
    georeferenced = utilities.read_file(samples / "OSBS_029.csv")
    in_pixels = utilities.image_to_geo_coordinates(georeferenced, projected=False)
    assert in_pixels.crs is None
    assert np.array_equal(in_pixels.bounds, georeferenced[SIDES])
    with pytest.raises(InputError, match="flip_y_axis"):
        utilities.image_to_geo_coordinates(georeferenced, flip_y_axis=True)
    with pytest.raises(InputError, match="root_dir"):
        utilities.image_to_geo_coordinates(pd.DataFrame(GOOD))
    with pytest.raises(InputError, match="left, bottom, right, top"):
        utilities.geo_to_image_coordinates(same, (1, 2, 3), 1)


def test_crowns_on_several_images_in_one_crs(make_raster: Callable[..., Path], tmp_path: Path) -> None:
    transform = Affine(1e-6, 0, -110, 0, -1e-6, 40)
    for name, crs in (("a.tif", "EPSG:4326"), ("b.tif", "EPSG:4326"), ("c.tif", "EPSG:32612")):
        make_raster(np.zeros((3, 10, 10), np.uint8), name, transform=transform, crs=crs)
    table = pd.DataFrame({**GOOD, "image_path": ["a.tif"]})
    on_map = utilities.image_to_geo_coordinates(pd.concat([table, table.assign(image_path="b.tif")]), tmp_path)
    assert on_map.crs.is_geographic
    assert on_map.bounds.iloc[0].tolist() == on_map.bounds.iloc[1].tolist()
    with pytest.raises(InputError, match="several CRSs"):
        utilities.image_to_geo_coordinates(pd.concat([table, table.assign(image_path="c.tif")]), tmp_path)


def test_cropping_on_the_map(samples: Path, tmp_path: Path, file_limit: Any) -> None:
    source = samples / "OSBS_029.tif"
    with rasterio.open(source) as image:
        crs, transform = image.crs, image.transform
    (left, top), (right, bottom) = transform @ (100, 50), transform @ (160, 90)
    expected = pixels(source)[:, 50:90, 100:160]
    assert np.array_equal(utilities.crop_raster((left, bottom, right, top), source), expected)
    path = utilities.crop_raster((left, bottom, right, top), source, tmp_path / "new", "crop")
    with file_limit(Path(path).stat().st_size - 100), pytest.raises(OutputError, match="cannot be written"):
        utilities.crop_raster((left, bottom, right, top), source, tmp_path / "full", "crop")
    assert path == str(tmp_path / "new" / "crop.tif")
    with rasterio.open(path) as crop:
        assert np.array_equal(crop.read(), expected)
        assert (crop.crs, crop.nodata) == (crs, 255)
        assert crop.transform.almost_equals(transform @ Affine.translation(100, 50), 1e-6)
    wide = utilities.crop_raster((left, bottom, right + 1000, top), source)
    assert wide.shape == (3, 40, 300)  # up to the border
    with pytest.raises(InputError, match="do not meet"):
        utilities.crop_raster((0, 0, 10, 10), source)
    with pytest.raises(InputError, match="filename"):
        utilities.crop_raster((left, bottom, right, top), source, tmp_path)
    with pytest.raises(RasterError, match="cannot be opened"):
        utilities.crop_raster((left, bottom, right, top), tmp_path / "none.tif")


def test_cropping_keeps_bands_and_values(tmp_path: Path, make_raster: Callable[..., Path]) -> None:
    values = np.arange(5 * 30 * 40, dtype=np.uint16).reshape(5, 30, 40)
    path = utilities.crop_raster((528_001, 4_978_998, 528_002, 4_978_999), make_raster(values), tmp_path, "crop")
    assert np.array_equal(pixels(path), values[:, 10:20, 10:20])


@pytest.mark.parametrize("driver", ["GTiff", "PNG"])
def test_cropping_keeps_the_mask(tmp_path: Path, make_raster: Callable[..., Path], driver: str) -> None:
    valid = np.random.default_rng(1).random((30, 40)) > 0.5
    raster = make_raster(np.full((3, 30, 40), 7, np.uint8), mask=valid)
    path = utilities.crop_raster((528_001, 4_978_998, 528_002, 4_978_999), raster, tmp_path, "crop", driver)
    with rasterio.open(path) as crop:
        assert np.array_equal(crop.dataset_mask() > 0, valid[10:20, 10:20])


def test_cropping_in_pixels(samples: Path, tmp_path: Path) -> None:
    source = samples / "OSBS_029.png"
    with pytest.warns(UserWarning, match="no georeference"):
        path = utilities.crop_raster((10, 20, 30, 60), source, tmp_path, "crop")
    assert path.endswith("crop.png")
    assert np.array_equal(pixels(path), pixels(source)[:, 20:60, 10:30])


# -- Patches -----------------------------------------------------------------------------------

# Rows of each patch, from DeepForest 2.1.0's split_raster with patch_size=500, patch_overlap=0.25.
# fmt: off
YELLOWSTONE_ROWS = {
    1: 2, 2: 2, 3: 7, 4: 14, 5: 16, 6: 22, 7: 29, 8: 22, 9: 18, 10: 21, 11: 34, 12: 42, 13: 38, 14: 45, 15: 23, 16: 34,
    17: 14, 18: 14, 19: 29, 20: 28, 21: 15, 22: 19, 23: 21, 24: 27, 25: 13, 26: 25, 27: 24, 28: 34, 29: 30, 30: 31,
    31: 54, 32: 47, 33: 34, 34: 29, 35: 47, 36: 45, 37: 41, 38: 30, 39: 34, 40: 38, 41: 31,
}
# fmt: on


@pytest.fixture
def annotated(samples: Path, tmp_path: Path) -> Path:
    """The example of the guide: the Yellowstone annotations, read and written as CSV."""
    path = tmp_path / "example.csv"
    utilities.read_pascal_voc(samples / f"{YELLOWSTONE}.xml").to_csv(path, index=False)
    return path


def test_the_guides_split(samples: Path, tmp_path: Path, annotated: Path) -> None:
    raster = samples / f"{YELLOWSTONE}.png"
    table = preprocess.split_raster(
        path_to_raster=str(raster),
        annotations_file=str(annotated),
        base_dir=tmp_path,
        patch_size=500,
        patch_overlap=0.25,
    )
    assert table.shape == (1123, 6)
    assert list(table.columns) == COLUMNS
    assert table.groupby("image_path").size().to_dict() == {
        f"{YELLOWSTONE}_{index}.png": rows for index, rows in YELLOWSTONE_ROWS.items()
    }
    assert table.iloc[0][COLUMNS].tolist() == [f"{YELLOWSTONE}_1.png", 195, 120, 238, 163, "Tree"]
    assert {path.name for path in tmp_path.glob("*.png")} == {*table["image_path"]}
    written = utilities.read_file(tmp_path / f"{YELLOWSTONE}.csv")
    assert np.array_equal(written[SIDES], table[SIDES])

    # Every patch shows its part of the image, and every box is a crown of it, as far as the patch shows it.
    windows = preprocess.compute_windows(pixels(raster), 500, 0.25)
    whole, crowns = pixels(raster), pd.read_csv(annotated)[SIDES].to_numpy()
    for index, count in YELLOWSTONE_ROWS.items():
        col, row, width, height = windows[index]
        name = f"{YELLOWSTONE}_{index}.png"
        assert np.array_equal(pixels(tmp_path / name), whole[:, row : row + height, col : col + width])
        shown = shapely.intersection(shapely.box(*crowns.T), shapely.box(col, row, col + width, row + height))
        kept = shapely.area(shown) > 0.5 * shapely.area(shapely.box(*crowns.T))
        expected = shapely.bounds(shown[kept]) - (col, row, col, row)
        assert np.array_equal(table.loc[table["image_path"] == name, SIDES], expected)
        assert kept.sum() == count


def test_empty_patches_can_be_trained_on(samples: Path, tmp_path: Path, annotated: Path) -> None:
    raster = samples / f"{YELLOWSTONE}.png"
    table = preprocess.split_raster(
        annotated, raster, patch_size=500, patch_overlap=0.25, allow_empty=True, save_dir=tmp_path / "p"
    )
    assert table.shape == (1123 + 1, 7)
    assert list(table.columns) == [*COLUMNS, "geometry"]
    assert np.array_equal(table.bounds.to_numpy(), table[SIDES])
    assert table.iloc[0][COLUMNS].tolist() == [f"{YELLOWSTONE}_0.png", 0, 0, 0, 0, "Tree"]
    found = examples(PatchFolder.open(str(tmp_path / "p")), ["Tree"], 400)
    assert [len(example.boxes) for example in found].count(0) == 1
    assert all(example.sample().image.shape == (400, 400, 3) for example in found[:2])


def test_an_image_without_crowns(samples: Path, tmp_path: Path) -> None:
    empty = pd.DataFrame([["OSBS_029.png", 0, 0, 0, 0, "Tree"]], columns=COLUMNS)
    with pytest.raises(InputError, match=r"more than half of a crown.*allow_empty"):
        preprocess.split_raster(empty, samples / "OSBS_029.png", patch_size=200, save_dir=tmp_path)
    table = preprocess.split_raster(
        empty, samples / "OSBS_029.png", patch_size=200, allow_empty=True, save_dir=tmp_path
    )
    assert len(table) == 9
    assert (table[SIDES] == 0).all(axis=None)
    other = empty.assign(image_path="other.png", label="Dead")
    table = preprocess.split_raster(
        other, samples / "OSBS_029.png", patch_size=400, allow_empty=True, save_dir=tmp_path
    )
    assert table["label"].tolist() == ["Dead"]


@pytest.mark.parametrize("last", [True, False])
def test_a_fourth_channel_is_reported(samples: Path, tmp_path: Path, last: bool) -> None:
    image = np.zeros((400, 400, 4) if last else (4, 400, 400), np.uint8)
    with pytest.warns(UserWarning, match="four channels; the fourth is ignored"):
        preprocess.split_raster(
            samples / "OSBS_029.csv", numpy_image=image, image_name="OSBS_029.tif", patch_size=300, save_dir=tmp_path
        )


@pytest.mark.filterwarnings("ignore:The image has four channels")
def test_arrays_are_split_as_files_are(samples: Path, tmp_path: Path) -> None:
    image = pixels(samples / "OSBS_029.png")
    annotations = utilities.read_file(samples / "testfile_deepforest.csv")
    tables = []
    for folder, source in (
        ("path", {"path_to_raster": samples / "OSBS_029.png"}),
        ("first", {"numpy_image": image, "image_name": "OSBS_029.png"}),
        ("last", {"numpy_image": np.moveaxis(image, 0, -1), "image_name": "OSBS_029.png"}),
        ("alpha", {"numpy_image": np.concatenate([image, image[:1]]), "image_name": "OSBS_029.png"}),
    ):
        tables.append(
            preprocess.split_raster(annotations, **source, patch_size=300, patch_overlap=0, save_dir=tmp_path / folder)
        )
        for path in (tmp_path / "path").glob("*.png"):
            assert np.array_equal(pixels(tmp_path / folder / path.name), pixels(path))
    assert len(tables[0]) == 138
    assert all(table.equals(tables[0]) for table in tables)


def test_without_annotations_every_patch_is_written(samples: Path, tmp_path: Path) -> None:
    paths = preprocess.split_raster(path_to_raster=samples / "OSBS_029.tif", patch_size=200, save_dir=tmp_path)
    assert paths == [f"{tmp_path}/OSBS_029_{index}.png" for index in range(9)]
    with rasterio.open(samples / "OSBS_029.tif") as whole, rasterio.open(paths[-1]) as patch:
        assert patch.crs == whole.crs
        assert patch.transform.almost_equals(whole.transform @ Affine.translation(200, 200), 1e-6)


@pytest.mark.parametrize("name_images", [False, True])
def test_a_layer_is_split_with_its_raster(samples: Path, tmp_path: Path, name_images: bool) -> None:
    layer = gpd.read_file(samples / "yellowstone_crowns.gpkg").to_crs(4326)
    if name_images:
        layer = layer.assign(image_path="yellowstone.tif")
    path = tmp_path / "crowns.gpkg"
    layer.to_file(path)
    how = {"patch_size": 500, "patch_overlap": 0.25, "root_dir": samples}
    for crowns in (str(path), layer):
        table = preprocess.split_raster(crowns, samples / "yellowstone.tif", **how, save_dir=tmp_path / "p")
        counts = table.groupby("image_path").size().to_dict()
        expected = {f"yellowstone_{index}.png": rows for index, rows in YELLOWSTONE_ROWS.items()}
        # Reprojected boxes are a little larger than drawn, so a crown cut in the middle may change sides.
        assert counts.keys() == expected.keys()
        assert sum(abs(counts[name] - rows) for name, rows in expected.items()) <= 12


def test_16_bit_values_are_stretched(samples: Path, tmp_path: Path, make_raster: Callable[..., Path]) -> None:
    image = pixels(samples / "OSBS_029.png").astype(np.uint16) * 200
    path = make_raster(image, "deep.tif")
    with pytest.warns(UserWarning, match="uint16 values are stretched to 8 bits"):
        paths = preprocess.split_raster(path_to_raster=path, patch_size=400, save_dir=tmp_path)
    patch = pixels(Path(paths[0])).astype(int)
    assert patch.dtype.kind == "i"
    # As the image itself, but for the darkest and brightest two percent: what was brighter is never darker.
    low, high = np.percentile(image, [2, 98], axis=(1, 2))[..., None, None]
    assert np.abs(patch - np.clip((image - low) / (high - low) * 255, 0, 255)).max() < 3
    with pytest.warns(UserWarning, match="uint16 values are stretched"):
        again = preprocess.split_raster(
            numpy_image=image, image_name="deep.tif", patch_size=400, save_dir=tmp_path / "n"
        )
    assert np.array_equal(pixels(Path(again[0])), patch)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"patch_size": 401}, r"patch size of 401 pixels is larger .*400 × 400"),
        ({"patch_overlap": 1.0}, "overlap is 1"),
        ({"patch_size": 0}, "at least 1 pixel"),
        ({"path_to_raster": None}, "no raster to split"),
        ({"numpy_image": np.zeros((3, 9, 9), np.uint8)}, "Two rasters"),
        ({"path_to_raster": None, "numpy_image": np.zeros((3, 9, 9), np.uint8)}, "no name"),
        ({"path_to_raster": None, "numpy_image": np.zeros((9, 9), np.uint8), "image_name": "a"}, "no three channels"),
        ({"image_name": "OSBS_30.tif"}, r"No row .* is about image 'OSBS_30.tif', but about: OSBS_029.tif"),
    ],
)
def test_wrong_splits_are_refused(samples: Path, tmp_path: Path, changes: dict[str, object], words: str) -> None:
    given = {
        "annotations_file": samples / "OSBS_029.csv",
        "path_to_raster": samples / "OSBS_029.tif",
        "patch_size": 200,
    }
    with pytest.raises(ValueError, match=words):
        preprocess.split_raster(**{**given, "save_dir": tmp_path, **changes})
    assert not list(tmp_path.iterdir())


def test_coordinates_of_another_system_are_refused(samples: Path, tmp_path: Path) -> None:
    table = pd.DataFrame([["OSBS_029.tif", 404_211, 3_285_102, 404_251, 3_285_142, "Tree"]], columns=COLUMNS)
    with pytest.raises(LayerError, match="must be pixels of the image"):
        preprocess.split_raster(table, samples / "OSBS_029.tif", patch_size=200, save_dir=tmp_path)


def test_annotations_are_never_written_over(samples: Path, tmp_path: Path) -> None:
    for name in ("OSBS_029.csv", "OSBS_029.tif"):
        (tmp_path / name).write_bytes((samples / name).read_bytes())
    with pytest.raises(OutputError, match="would replace the annotations"):
        preprocess.split_raster(tmp_path / "OSBS_029.csv", tmp_path / "OSBS_029.tif", patch_size=200, save_dir=tmp_path)
    assert (tmp_path / "OSBS_029.csv").read_bytes() == (samples / "OSBS_029.csv").read_bytes()


def test_small_helpers(samples: Path) -> None:
    image = np.moveaxis(pixels(samples / "OSBS_029.png"), 0, -1)
    tensor = preprocess.preprocess_image(image)
    assert tuple(tensor.shape) == (3, 400, 400)
    assert np.allclose(tensor.numpy(), np.moveaxis(image, -1, 0) / 255)
    assert preprocess.image_name_from_path("/a/b.c/plot.1.tif") == "plot.1"
    with pytest.raises(InputError, match=r"\(3, H, W\)"):
        preprocess.compute_windows(image, 200, 0.1)


# -- Figures -----------------------------------------------------------------------------------


def table_of(boxes: object, image: str = "a.png", **columns: object) -> pd.DataFrame:
    sides = np.asarray(boxes, float).reshape(-1, 4)
    return pd.DataFrame(sides, columns=SIDES).assign(**{"image_path": image, "label": "Tree", **columns})


def test_annotations_match_themselves(samples: Path) -> None:
    truth = utilities.read_file(samples / "testfile_multi.csv")
    found = evaluate_boxes(truth.sample(frac=1, random_state=1), truth)
    assert [found[key] for key in ("box_recall", "box_precision", "precision", "recall", "f1")] == [1.0] * 5
    results = found["results"]
    assert len(results) == 37
    assert results["match"].all()
    assert (results["prediction_id"] == results["truth_id"]).all()
    assert (results["IoU"] == 1).all()
    rows = found["class_recall"].to_dict("records")
    sizes = truth["label"].value_counts()
    assert rows == [{"label": kind, "recall": 1.0, "precision": 1.0, "size": sizes[kind]} for kind in ("Alive", "Dead")]


def test_figures_are_means_over_images() -> None:
    square = [0, 0, 10, 10]
    truth = pd.concat(
        [
            table_of([square, [20, 20, 30, 30]], "a.png"),  # one of two found, one prediction false
            table_of([square], "b.png"),  # nothing predicted
            table_of([[0, 0, 0, 0]], "c.png"),  # no tree, but two predictions
            table_of([[0, 0, 0, 0]], "d.png"),  # no tree, no prediction
        ],
        ignore_index=True,
    )
    predicted = pd.concat(
        [table_of([square, [50, 50, 60, 60]], "a.png"), table_of([square, square], "c.png")], ignore_index=True
    )
    found = evaluate_boxes(predicted, truth)
    assert found["box_recall"] == pytest.approx((1 / 2 + 0) / 2)
    assert found["box_precision"] == pytest.approx((1 / 2 + 0) / 2)  # DeepForest omits c.png and returns 0.5
    assert (found["precision"], found["recall"]) == (1 / 4, 1 / 3)
    assert found["f1"] == pytest.approx(2 / (2 + 3 + 2))
    assert found["results"]["match"].tolist() == [True, False, False]
    assert found["results"]["truth_id"].tolist() == [0, 1, 2]
    assert found["class_recall"].to_dict("records") == [{"label": "Tree", "recall": 1, "precision": 1, "size": 1}]


def test_a_low_iou_does_not_replace_a_high_iou() -> None:
    truth = table_of([[0, 0, 10, 10], [8, 0, 100, 30]])
    predicted = table_of([[0, 0, 10, 9], [9, 0, 100, 30]], score=[0.9, 0.8])
    results = evaluate_boxes(predicted, truth)["results"]
    assert results["prediction_id"].tolist() == [0, 1]
    assert results["score"].tolist() == [0.9, 0.8]
    assert results["match"].all()


def test_near_misses_are_named_but_not_counted() -> None:
    found = evaluate_boxes(table_of([[6, 0, 16, 10]], label="Dead"), table_of([[0, 0, 10, 10], [50, 50, 60, 60]]))
    results = found["results"]
    assert results["prediction_id"].tolist() == [0, None]
    assert results["predicted_label"].fillna("none").tolist() == ["Dead", "none"]
    assert results["IoU"].tolist() == [pytest.approx(0.25), 0]
    assert not results["match"].any()
    assert (found["box_recall"], found["box_precision"], found["class_recall"]) == (0, 0, None)
    assert evaluate_boxes(table_of([[6, 0, 16, 10]]), table_of([[0, 0, 10, 10]]), iou_threshold=0.2)["box_recall"] == 1


def test_labels_that_differ_in_case_are_reported() -> None:
    truth = table_of([[0, 0, 10, 10], [20, 0, 30, 10]], label=["Dead", "Alive"])
    with pytest.warns(UserWarning, match="differ only in case or blanks: 'dead ' and 'Dead'"):
        found = evaluate_boxes(truth.assign(label=["dead ", "Alive"]), truth)
    assert (found["box_recall"], found["f1"]) == (1.0, 1.0)


def test_labels_do_not_affect_matching() -> None:
    truth = table_of([[0, 0, 10, 10], [20, 0, 30, 10], [40, 0, 50, 10]], label=["Dead", "Dead", "Alive"])
    found = evaluate_boxes(truth.assign(label=["Dead", "Alive", "Alive"]), truth)
    assert found["box_recall"] == 1
    assert found["class_recall"].to_numpy().tolist() == [["Alive", 1, 0.5, 1], ["Dead", 0.5, 1, 2]]


def test_classes_that_are_numbers_match_their_text() -> None:
    truth = table_of([[0, 0, 10, 10], [20, 0, 30, 10]], label=["1", "2"])
    found = evaluate_boxes(truth.assign(label=[1, 2]), truth)
    assert found["class_recall"].to_numpy().tolist() == [["1", 1, 1, 1], ["2", 1, 1, 1]]
    numbers = evaluate_boxes(truth.assign(label=[1, 2]), truth.assign(label=[1, 1]))["class_recall"]
    assert numbers.to_numpy().tolist() == [[1, 0.5, 1, 2], [2, 0, 0, 0]]


def test_nothing_on_one_side() -> None:
    truth, none = table_of([[0, 0, 10, 10]]), pd.DataFrame()
    found = evaluate_boxes(none, truth)
    assert (found["box_recall"], found["recall"], found["precision"]) == (0, 0, None)
    assert np.isnan(found["box_precision"])
    assert len(found["results"]) == 1
    found = evaluate_boxes(truth, table_of([[0, 0, 0, 0]]))
    assert (found["box_recall"], found["box_precision"], found["recall"]) == (None, 0, None)
    assert len(found["results"]) == 0
    found = evaluate_boxes(none, table_of([[0, 0, 0, 0]]))
    assert (found["box_recall"], found["f1"]) == (None, None)


def test_wrong_comparisons_are_refused(samples: Path) -> None:
    truth = table_of([[0, 0, 10, 10]])
    with pytest.raises(LayerError, match=r"No prediction lies on an image .*'x/a.png'"):
        evaluate_boxes(table_of([[0, 0, 10, 10]], "x/a.png"), truth)
    with pytest.warns(UserWarning, match="1 prediction left out, on 1 image"):
        found = evaluate_boxes(pd.concat([truth, table_of([[0, 0, 1, 1]], "b.png")]), truth)
    assert found["box_precision"] == 1
    with pytest.raises(LayerError, match="no column 'label'"):
        evaluate_boxes(truth.drop(columns="label"), truth)
    with pytest.raises(LayerError, match="1 row of predictions without a box"):
        evaluate_boxes(truth.assign(xmin=np.nan), truth)
    crowns = utilities.read_file(samples / "OSBS_029.csv")
    with pytest.raises(LayerError, match=r"zone 17N.* in pixels"):
        evaluate_boxes(utilities.image_to_geo_coordinates(crowns), crowns)


def test_layers_in_the_two_forms_of_wgs_84_are_compared() -> None:
    """GeoParquet has OGC:CRS84, and other layers EPSG:4326: only the order of the axes differs."""
    table = table_of([[0, 0, 10, 10]])
    layers = [gpd.GeoDataFrame(table, geometry=[shapely.box(1, 2, 3, 4)], crs=crs) for crs in ("OGC:CRS84", 4326)]
    assert evaluate_boxes(*layers)["recall"] == 1


@settings(max_examples=200, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), count=st.integers(1, 12), threshold=st.sampled_from([0.1, 0.4, 0.6]))
def test_matching_is_the_optimal_assignment(seed: int, count: int, threshold: float) -> None:
    """Against scipy's dense solver on IoUs by shapely, image by image."""
    rng = np.random.default_rng(seed)
    tables = []
    for _ in range(2):
        corner = rng.integers(0, 25, (count, 2))
        boxes = np.concatenate([corner, corner + rng.integers(4, 20, (count, 2))], axis=1)
        tables.append(table_of(boxes, label=rng.choice(["x", "y"], count), image_path=rng.choice(["a", "b"], count)))
    truth, predicted = tables
    predicted = predicted[predicted["image_path"].isin(truth["image_path"])]
    total, hits_in_all, recalls, precisions = 0.0, 0, [], []
    for name, there in truth.groupby("image_path"):
        ours = predicted[predicted["image_path"] == name]
        a, b = shapely.box(*ours[SIDES].to_numpy().T), shapely.box(*there[SIDES].to_numpy().T)
        iou = shapely.area(shapely.intersection(a[:, None], b)) / shapely.area(shapely.union(a[:, None], b))
        iou[iou <= threshold] = 0
        rows, cols = linear_sum_assignment(iou, maximize=True)
        total += iou[rows, cols].sum()
        hits = int((iou[rows, cols] > 0).sum())
        hits_in_all += hits
        recalls.append(hits / len(there))
        precisions += [hits / len(ours)] if len(ours) else []
    found = evaluate_boxes(predicted, truth, threshold)
    results = found["results"]
    assert results.loc[results["match"], "IoU"].sum() == pytest.approx(total)
    used = results["prediction_id"].dropna()
    assert used.is_unique
    assert all(
        predicted.loc[row.prediction_id, "label"] == row.predicted_label
        for row in results[results["match"]].itertuples()
    )
    # Ties between assignments of one total IoU may differ in the number of pairs; the figures then have no one answer.
    if results["match"].sum() == hits_in_all:
        assert found["box_recall"] == pytest.approx(np.mean(recalls))
        assert found["box_precision"] == pytest.approx(np.mean(precisions) if precisions else np.nan, nan_ok=True)
