"""Converting annotations: between images and the map, between formats, and as input of split and fine-tune."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from affine import Affine
from PIL import Image

from deepforest_qgis import workflows
from deepforest_qgis.__main__ import main
from deepforest_qgis.common.errors import InputError, LayerError, OutputError
from deepforest_qgis.common.jobs import FORMATS, ConvertJob, RasterInput, VectorInput
from deepforest_qgis.crowns.formats.annotation_formats import read_annotation_table, write_annotation_table
from deepforest_qgis.crowns.formats.annotation_table import AnnotatedImage, AnnotationTable
from deepforest_qgis.workflows.annotated_images import image_size
from deepforest_qgis.workflows.train.patches import PatchFolder, examples

Make = Callable[..., Path]
SIDES = ["xmin", "ymin", "xmax", "ymax"]
UTM = Affine(0.5, 0, 528_000, 0, -0.5, 4_979_000)


@pytest.fixture
def convert(listen: Callable[..., Any]) -> Callable[..., Any]:
    """Converts; returns the result and the recorded log."""

    def run(source: Path, label_field: str = "", diameter: float | None = None, **settings: Any) -> tuple[Any, Any]:
        recorder = listen()
        layer = VectorInput(str(source), label_field=label_field, crown_diameter_m=diameter)
        values = {name: str(value) if isinstance(value, Path) else value for name, value in settings.items()}
        return workflows.RUNNERS["convert"](ConvertJob(layer, **values), recorder), recorder

    return run


def command(*arguments: object) -> int:
    return main([str(argument) for argument in arguments])


def boxes_of(path: str | Path) -> np.ndarray:
    return np.sort(read_annotation_table(str(path), image_size).boxes.round(6), axis=0)


def write(kind: str, folder: Path, crowns: Sequence[tuple[str, str, Any]], images: dict[str, Any]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    names, labels, shapes = zip(*crowns, strict=True)
    table = AnnotationTable("crowns", images, list(names), list(labels), np.asarray(shapes, object))
    return write_annotation_table(kind, folder, table)


def picture(path: Path, size: tuple[int, int] = (100, 80)) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    noise = np.random.default_rng(3).integers(1, 255, (size[1], size[0], 3)).astype("uint8")
    Image.fromarray(noise).save(path)
    return path


# -- Real annotations --------------------------------------------------------------------------


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize(
    ("name", "image", "count", "crs"),
    [
        ("OSBS_029.xml", "OSBS_029.tif", 61, "EPSG:32617"),
        ("testfile_multi.csv", "SOAP_061.png", 37, None),
        ("2019_YELL_2_541000_4977000_image_crop.xml", "2019_YELL_2_541000_4977000_image_crop.png", 279, None),
    ],
)
def test_real_annotations_through_a_layer(
    samples: Path, tmp_path: Path, kind: str, name: str, image: str, count: int, crs: str | None
) -> None:
    """File, other format, layer on the map, and the same format again, by the command line; nothing is lost."""
    first, second, layer = tmp_path / "first", tmp_path / "second", tmp_path / "crowns.gpkg"
    assert command("convert", "--annotations", samples / name, "--output-folder", first, "--format", kind) == 0
    source = ["--annotations", first, "--images", samples]
    assert command("convert", *source, "--output", layer, "--footprints", tmp_path / "images.gpkg") == 0
    target = ["--output-folder", second, "--format", kind, "--label-field", "label"]
    assert command("convert", "--annotations", layer, "--raster", samples / image, *target) == 0

    drawn = gpd.read_file(layer)
    assert len(drawn) == count
    assert (drawn.crs.to_string() if crs else crs) == crs
    expected = read_annotation_table(str(samples / name), image_size)
    for folder in (first, second):
        read = read_annotation_table(str(folder), image_size)
        assert list(read.images) == [image]
        assert sorted(read.labels) == sorted(expected.labels)
        np.testing.assert_allclose(boxes_of(folder), np.sort(expected.boxes, axis=0), atol=1e-5)
    (footprint,) = gpd.read_file(tmp_path / "images.gpkg").itertuples()
    assert (footprint.image_path, footprint.crowns) == (image, count)
    assert footprint.geometry.buffer(1e-6).covers(shapely.box(*drawn.total_bounds))


def test_several_formats_of_one_image_agree(samples: Path, tmp_path: Path, convert: Any) -> None:
    for kind in FORMATS:
        convert(samples / "testfile_multi.csv", output_folder=tmp_path / kind, format=kind)
    tables = [read_annotation_table(str(tmp_path / kind), image_size) for kind in FORMATS]
    for table in tables[1:]:
        np.testing.assert_allclose(table.boxes, tables[0].boxes, atol=1e-6)
        assert table.labels == tables[0].labels
    assert set(tables[0].labels) == {"Alive", "Dead"}


# -- Images on the map -------------------------------------------------------------------------


@pytest.fixture
def plots(make_raster: Make, tmp_path: Path) -> Path:
    """A folder with three images; two are in other CRSs, and the last one has no crowns."""
    (tmp_path / "plots").mkdir()
    values = np.random.default_rng(1).integers(1, 255, (3, 80, 100)).astype("uint8")
    make_raster(values, "plots/a.tif", transform=UTM)
    make_raster(values, "plots/b.tif", transform=Affine(0.5, 0, 471_700, 0, -0.5, 4_979_500), crs="EPSG:32613")
    make_raster(values, "plots/c.tif", transform=UTM @ Affine.translation(100, 0))
    return tmp_path / "plots"


CROWNS = [
    ("a.tif", "oak", shapely.box(10, 20, 30, 40)),
    ("a.tif", "pine", shapely.Polygon([(50, 50), (70, 52), (60, 70)])),
    ("b.tif", "oak", shapely.box(5, 5, 25.5, 30)),
]
IMAGES = {name: AnnotatedImage((100, 80)) for name in ("a.tif", "b.tif", "c.tif")}


def test_images_of_several_crs_and_without_crowns(plots: Path, tmp_path: Path, convert: Any) -> None:
    source = write("coco", tmp_path / "coco", CROWNS, dict(IMAGES))
    result, _ = convert(source, images=plots, output=tmp_path / "crowns.gpkg", footprints=tmp_path / "images.gpkg")
    assert (result.crowns, result.images, result.images_without_crowns) == (3, 3, 1)
    drawn, frames = gpd.read_file(tmp_path / "crowns.gpkg"), gpd.read_file(tmp_path / "images.gpkg")
    assert drawn.crs == frames.crs == "EPSG:32612"
    assert drawn["label"].tolist() == ["oak", "pine", "oak"]
    assert drawn["image_path"].tolist() == ["a.tif", "a.tif", "b.tif"]
    assert drawn.geometry[0].equals(shapely.box(528_005, 4_978_980, 528_015, 4_978_990))
    in_zone_13 = drawn.to_crs("EPSG:32613").geometry[2]
    assert shapely.equals_exact(
        in_zone_13, shapely.box(471_702.5, 4_979_485, 471_712.75, 4_979_497.5), 1e-3, normalize=True
    )
    assert dict(zip(frames["image_path"], frames["crowns"], strict=True)) == {"a.tif": 2, "b.tif": 1, "c.tif": 0}

    back, log = convert(
        tmp_path / "crowns.gpkg", "label", images=plots, output_folder=tmp_path / "back", allow_empty=True
    )
    assert (back.crowns, back.images, back.images_without_crowns) == (3, 3, 1)
    assert not log.warnings
    read = read_annotation_table(back.file, image_size)
    assert (read.image_names, read.labels) == (["a.tif", "a.tif", "b.tif"], ["oak", "pine", "oak"])
    for shape, (_, _, expected) in zip(read.shapes, CROWNS, strict=True):
        assert shapely.equals_exact(shape, expected, 2e-3, normalize=True)

    _, log = convert(tmp_path / "crowns.gpkg", "label", images=plots, output_folder=tmp_path / "some")
    assert "1 image without crowns was not exported" in log.warnings
    assert list(read_annotation_table(str(tmp_path / "some"), image_size).images) == ["a.tif", "b.tif"]


def test_the_chosen_crs(plots: Path, tmp_path: Path, convert: Any) -> None:
    source = write("cvat", tmp_path / "cvat", CROWNS, dict(IMAGES))
    convert(source, images=plots, output=tmp_path / "crowns.geojson", crs="EPSG:4326")
    drawn = gpd.read_file(tmp_path / "crowns.geojson")
    assert drawn.crs == "EPSG:4326"
    assert drawn.to_crs(32612).geometry[0].centroid.distance(shapely.Point(528_010, 4_978_985)) < 0.01
    with pytest.raises(InputError, match="CRS 'EPSG:1' cannot be read"):
        convert(source, images=plots, output=tmp_path / "crowns.gpkg", crs="EPSG:1")


def test_crowns_without_an_image_name_are_exported_by_location(
    plots: Path, tmp_path: Path, make_layer: Make, convert: Any
) -> None:
    """The crowns drawn in QGIS: one on two images, one mostly outside, one on none; points as squares."""
    shapes = [
        shapely.box(528_010, 4_978_970, 528_020, 4_978_980),
        shapely.box(528_044, 4_978_970, 528_060, 4_978_980),
        shapely.box(527_990, 4_978_970, 528_004, 4_978_980),
        shapely.box(529_000, 4_978_970, 529_010, 4_978_980),
    ]
    gpd.GeoDataFrame({"species": ["oak"] * 4}, geometry=shapes, crs=32612).to_file(tmp_path / "drawn.gpkg")
    result, log = convert(tmp_path / "drawn.gpkg", "species", images=plots, output_folder=tmp_path / "out")
    read = read_annotation_table(result.file, image_size)
    assert read.image_names == ["a.tif", "c.tif"]
    np.testing.assert_allclose(read.boxes, [[20, 40, 40, 60], [0, 40, 20, 60]], atol=1e-6)
    assert "2 crowns skipped, of which at most half is inside an image" in log.warnings
    assert "1 crown clipped at the border of an image" in log.warnings

    points = gpd.GeoDataFrame(geometry=[shapely.Point(528_010, 4_978_980)], crs=32612)
    points.to_file(tmp_path / "points.gpkg")
    folder = tmp_path / "squares"
    convert(tmp_path / "points.gpkg", diameter=5.0, raster=RasterInput(str(plots / "a.tif")), output_folder=folder)
    np.testing.assert_allclose(read_annotation_table(str(folder), image_size).boxes, [[15, 35, 25, 45]], atol=1e-6)
    with pytest.raises(LayerError, match=r"All 4 crowns of layer '.*' are outside the images"):
        convert(tmp_path / "drawn.gpkg", raster=RasterInput(str(plots / "b.tif")), output_folder=folder)


def test_images_without_a_georeference(tmp_path: Path, convert: Any) -> None:
    """Crowns are where QGIS draws the images; they are exported to their own image, although all images overlap."""
    for name in ("a.png", "sub/b.png"):
        picture(tmp_path / "images" / name)
    crowns = [("a.png", "oak", shapely.box(10, 20, 30, 40)), ("sub/b.png", "pine", shapely.box(10, 20, 30, 45))]
    source = write(
        "deepforest-csv", tmp_path / "csv", crowns, {"a.png": AnnotatedImage(), "sub/b.png": AnnotatedImage()}
    )
    _, log = convert(source, images=tmp_path / "images", output=tmp_path / "crowns.gpkg")
    assert "has no georeference and no CRS" in log.warnings
    drawn = gpd.read_file(tmp_path / "crowns.gpkg")
    assert drawn.total_bounds.tolist() == [10, -45, 30, -20]
    result, _ = convert(tmp_path / "crowns.gpkg", "label", images=tmp_path / "images", output_folder=tmp_path / "out")
    read = read_annotation_table(result.file, image_size)
    assert (read.image_names, read.labels) == (["a.png", "sub/b.png"], ["oak", "pine"])
    assert read.boxes.tolist() == [[10, 20, 30, 40], [10, 20, 30, 45]]


def test_an_image_is_found_under_another_suffix(samples: Path, tmp_path: Path, convert: Any) -> None:
    """Annotated as PNG, the crowns are placed by the GeoTIFF."""
    (tmp_path / "images").mkdir()
    shutil.copy(samples / "OSBS_029.tif", tmp_path / "images")
    _, log = convert(samples / "testfile_deepforest.csv", images=tmp_path / "images", output=tmp_path / "crowns.gpkg")
    assert "'OSBS_029.png' is 'OSBS_029.tif'" in log.warnings
    assert gpd.read_file(tmp_path / "crowns.gpkg").crs == "EPSG:32617"


def test_no_part_of_an_image_remains_on_a_full_disk(tmp_path: Path, convert: Any, file_limit: Any) -> None:
    image = picture(tmp_path / "images" / "a.png")
    source = write(
        "coco", tmp_path, [("a.png", "oak", shapely.box(10, 20, 30, 40))], {"a.png": AnnotatedImage((100, 80))}
    )
    folder = tmp_path / "out"
    with file_limit(image.stat().st_size // 2), pytest.raises(OutputError, match=r"a\.png' cannot be written"):
        convert(source, images=image.parent, output_folder=folder, copy_images=True)
    assert [file.name for file in folder.iterdir()] == ["annotations.json"]


def test_outlines_of_several_parts_stay_one_crown(plots: Path, tmp_path: Path, convert: Any) -> None:
    parts = shapely.MultiPolygon([shapely.box(10, 10, 20, 20), shapely.box(30, 10, 40, 30)])
    source = write("coco", tmp_path / "coco", [("a.tif", "oak", parts)], {"a.tif": AnnotatedImage((100, 80))})
    result, log = convert(source, images=plots, output=tmp_path / "crowns.gpkg")
    assert "1 outline of several parts replaced by its convex hull" in log.warnings
    (shape,) = gpd.read_file(result.output).geometry
    assert shape.geom_type == "Polygon"
    assert shape.bounds == (528_005, 4_978_985, 528_020, 4_978_995)


# -- Errors ------------------------------------------------------------------------------------


def test_missing_and_other_images_are_named(plots: Path, tmp_path: Path, convert: Any) -> None:
    source = write("coco", tmp_path / "coco", CROWNS, dict(IMAGES))
    output = tmp_path / "crowns.gpkg"
    with pytest.raises(LayerError, match=r"3 images of '.*annotations\.json' are missing .* The first is a\.tif"):
        convert(source, output=output)
    picture(plots / "a.tif", (50, 80))
    with pytest.raises(LayerError, match=r"image 'a\.tif' was annotated with 100 × 80 pixels, but '.*' has 50 × 80"):
        convert(source, images=plots, output=output)
    picture(plots / "a.tif")
    with pytest.raises(LayerError, match=r"Images 'a\.tif' and 'b\.tif' cannot be in one layer"):
        convert(source, images=plots, output=output)
    with pytest.raises(LayerError, match=r"Raster '.*osbs_029\.tif' is not one of the 3 images"):
        convert(source, raster=RasterInput(str(plots.parents[0] / "osbs_029.tif")), output=output)
    assert not output.exists()


def test_crowns_outside_their_image_are_counted(plots: Path, tmp_path: Path, capsys: Any) -> None:
    crowns = [
        ("a.tif", "oak", shapely.box(10, 20, 30, 40)),
        ("a.tif", "oak", shapely.box(0, 0, 100.01, 80)),  # rounded
        ("a.tif", "oak", shapely.box(-5, 20, 30, 40)),
        ("b.tif", "oak", shapely.box(90, 70, 110, 90)),
        ("b.tif", "oak", shapely.box(300, 300, 320, 320)),
    ]
    source = write("coco", tmp_path / "coco", crowns, dict(IMAGES))
    images = ["--annotations", source, "--images", plots]
    assert command("convert", *images, "--output", tmp_path / "crowns.gpkg") == 0
    text = capsys.readouterr().err
    assert f"'{source}': 2 crowns extend beyond the borders of their images. They were kept as they are." in text
    assert f"'{source}': 1 crown is completely outside its image. It was kept; correct or delete it." in text
    assert len(gpd.read_file(tmp_path / "crowns.gpkg")) == 5
    assert command("convert", *images, "--output-folder", tmp_path / "cvat", "--format", "cvat") == 0
    assert "2 crowns extend beyond" in capsys.readouterr().err
    assert command("convert", *images, "--output-folder", tmp_path / "yolo", "--format", "yolo") == 0
    text = capsys.readouterr().err
    assert "2 crowns clipped" in text or "3 crowns clipped" in text
    assert "1 crown outside its image skipped" in text
    assert "kept" not in text


@pytest.mark.parametrize("name", ["a.json", "a.xml", "a.csv", "data.yaml"])
@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf \r\n"])
def test_empty_files_are_named(tmp_path: Path, name: str, content: bytes, plots: Path, capsys: Any) -> None:
    folder = tmp_path / "source"
    folder.mkdir()
    (folder / name).write_bytes(content)
    (folder / "notes.txt").write_bytes(b"")
    for source in (folder / name, folder):
        for verb, *options in (
            ("convert", "--output", tmp_path / "new.gpkg"),
            ("convert", "--output-folder", tmp_path / "new"),
            ("split", "--raster", plots / "a.tif", "--output", tmp_path / "patches"),
        ):
            assert command(verb, "--annotations", source, *options) == 1
            assert f"Error: '{folder / name}' is empty." in capsys.readouterr().err
    assert command("fine-tune", "--patches", folder, "--output", tmp_path / "m.safetensors") == 1
    assert f"Error: '{folder / name}' is empty." in capsys.readouterr().err


def test_an_empty_file_among_others_is_counted(tmp_path: Path, convert: Any) -> None:
    write("pascal-voc", tmp_path / "voc", CROWNS, dict(IMAGES))
    (tmp_path / "voc" / "d.xml").write_text("")
    _, recorder = convert(tmp_path / "voc", output_folder=tmp_path / "coco")
    assert "1 empty .xml file skipped." in recorder.warnings


def test_a_folder_without_annotations(tmp_path: Path, capsys: Any) -> None:
    picture(tmp_path / "patches" / "a.png")
    assert command("convert", "--annotations", tmp_path / "patches", "--output-folder", tmp_path / "new") == 1
    assert "patches' contains no annotations in a known format" in capsys.readouterr().err


def test_boxes_without_extent_have_their_own_count(tmp_path: Path, convert: Any) -> None:
    picture(tmp_path / "a.png")
    boxes = [[1, 1, 9, 9], [1, 1, 0, 9], [1, 1, 9, -3], None]
    crowns = [{"id": n, "image_id": 1, "category_id": 1, "bbox": box} for n, box in enumerate(boxes, 1)]
    content = {"images": [{"id": 1, "file_name": "a.png"}], "categories": [], "annotations": crowns}
    (tmp_path / "a.json").write_text(json.dumps(content))
    _, recorder = convert(tmp_path / "a.json", output=tmp_path / "a.gpkg")
    assert "2 annotations skipped because their width, height or area is not positive: 2, 3." in recorder.warnings
    assert "annotation 4 skipped because it has no image, or neither a polygon nor a 'bbox'." in recorder.warnings


def test_a_crs_that_cannot_be_used_is_named(tmp_path: Path, convert: Any) -> None:
    picture(tmp_path / "a.png")
    (tmp_path / "a.csv").write_text("image_path,xmin,ymin,xmax,ymax,label\na.png,1,1,9,9,Tree\n")
    _, recorder = convert(tmp_path / "a.csv", output=tmp_path / "a.gpkg", crs="EPSG:32617")
    assert "CRS 'EPSG:32617' was not used because the images have no CRS." in recorder.warnings
    assert gpd.read_file(tmp_path / "a.gpkg").crs is None


def test_formats_are_not_mixed_with_a_dataset(tmp_path: Path, plots: Path, convert: Any) -> None:
    write("coco", tmp_path / "coco", CROWNS, dict(IMAGES))
    for first in ("yolo", "pascal-voc"):
        folder = tmp_path / first
        convert(tmp_path / "coco", images=plots, output_folder=folder, format=first)
        before = sorted(folder.rglob("*"))
        for second in FORMATS:
            with pytest.raises(OutputError, match="contains annotations already"):
                convert(tmp_path / "coco", images=plots, output_folder=folder, format=second)
        assert sorted(folder.rglob("*")) == before


def test_crowns_in_overlapping_patches(plots: Path, tmp_path: Path, make_layer: Make, capsys: Any) -> None:
    crowns = make_layer([(10, 20, 20, 30), (45, 20, 55, 30)], transform=UTM)
    for overlap in (0.5, 0):
        folder = tmp_path / str(overlap)
        split = ["split", "--raster", plots / "a.tif", "--annotations", crowns, "--patch-overlap", overlap]
        assert command(*split, "--patch-size", 50, "--output", folder) == 0
        capsys.readouterr()
        assert command("convert", "--annotations", folder, "--output-folder", folder / "coco") == 0
        text = capsys.readouterr().err
        assert ("crowns in overlaps are counted, and written, once for each patch" in text) == bool(overlap)


def test_inputs_that_exclude_each_other(plots: Path, tmp_path: Path, make_layer: Make, convert: Any) -> None:
    crowns, folder = make_layer([(20, 20, 40, 40)]), tmp_path / "out"
    with pytest.raises(InputError, match="is not an annotation file"):
        convert(crowns, output=tmp_path / "layer.gpkg")
    with pytest.raises(InputError, match=r"The images of layer '.*' are missing"):
        convert(crowns, output_folder=folder)
    with pytest.raises(InputError, match="No output was given"):
        convert(crowns)
    with pytest.raises(InputError, match="Both a layer and a folder were given"):
        convert(crowns, output=tmp_path / "a.gpkg", output_folder=folder)
    with pytest.raises(InputError, match="Both a raster and an images folder"):
        convert(crowns, output_folder=folder, raster=RasterInput("a.tif"), images=plots)
    write("yolo", folder, CROWNS, dict(IMAGES))
    with pytest.raises(OutputError, match="contains annotations already"):
        convert(crowns, output_folder=folder, images=plots, format="yolo")


# -- Split and fine-tune -----------------------------------------------------------------------


@pytest.mark.parametrize("kind", FORMATS)
def test_split_reads_the_formats(samples: Path, tmp_path: Path, convert: Any, kind: str) -> None:
    """The crowns of Pascal VOC in another format; the patches are those of the layer."""
    convert(samples / "OSBS_029.xml", images=samples, output_folder=tmp_path / "crowns", format=kind)
    tables = []
    for name, source in (("plain", samples / "osbs_029_crowns.gpkg"), ("other", tmp_path / "crowns")):
        arguments = ["--raster", samples / "OSBS_029.tif", "--annotations", source, "--output", tmp_path / name]
        assert command("split", *arguments, "--patch-size", 200) == 0
        tables.append(pd.read_csv(tmp_path / name / "OSBS_029.csv"))
    assert len(tables[0]) > 61
    pd.testing.assert_frame_equal(*(table.sort_values(list(table.columns), ignore_index=True) for table in tables))


def test_split_of_a_raster_that_was_not_annotated(samples: Path, tmp_path: Path, capsys: Any) -> None:
    crowns = [("a.tif", "oak", shapely.box(1, 1, 5, 5)), ("b.tif", "oak", shapely.box(1, 1, 5, 5))]
    source = write("coco", tmp_path, crowns, {name: AnnotatedImage((400, 400)) for name in ("a.tif", "b.tif")})
    arguments = ["--raster", samples / "OSBS_029.tif", "--output", tmp_path / "patches"]
    assert command("split", "--annotations", source, *arguments) == 1
    assert "is not one of the 2 images of" in capsys.readouterr().err


@pytest.fixture
def patches(samples: Path, tmp_path: Path) -> Path:
    """Patches with and without crowns, some for validation."""
    held = gpd.read_file(samples / "osbs_029_crowns.gpkg").iloc[:5]
    held.to_file(tmp_path / "held.gpkg")
    arguments = ["--raster", samples / "OSBS_029.tif", "--annotations", samples / "OSBS_029.xml"]
    arguments += ["--validation-annotations", tmp_path / "held.gpkg", "--output", tmp_path / "patches"]
    assert command("split", *arguments, "--patch-size", 64, "--patch-overlap", 0, "--allow-empty") == 0
    return tmp_path / "patches"


@pytest.mark.parametrize("kind", FORMATS)
def test_patches_for_other_trainers(patches: Path, tmp_path: Path, convert: Any, kind: str) -> None:
    """All patches with their images, crowns and validation marks; fine-tune gets the same ones from the export."""
    result, _ = convert(patches, output_folder=tmp_path / "out", format=kind, copy_images=True)
    given, table = PatchFolder.open(str(patches)), read_annotation_table(str(tmp_path / "out"), image_size)
    assert result.images == given.table["image_path"].nunique()
    assert result.images_without_crowns > 0
    assert result.crowns == (given.table["xmax"] > 0).sum()
    marked = {name for name, image in table.images.items() if image.validation}
    reserved = set(given.table.loc[given.table["validation"] == 1, "image_path"])
    assert marked == (reserved if kind in ("yolo", "cvat", "deepforest-csv") else set())

    again = PatchFolder.open(str(tmp_path / "out"))
    expected, found = (
        {Path(one.name).name: (one.read()[0], np.sort(one.boxes, axis=0)) for one in examples(folder, ("Tree",), None)}
        for folder in (given, again)
    )
    assert set(found) == set(expected)
    for name, (image, boxes) in expected.items():
        np.testing.assert_array_equal(found[name][0], image)
        np.testing.assert_allclose(found[name][1], boxes, atol=1e-6)


def test_fine_tune_reports_what_it_skips(tmp_path: Path, listen: Callable[..., Any]) -> None:
    picture(tmp_path / "a.png")
    source = write(
        "coco", tmp_path, [("a.png", "oak", shapely.box(1, 1, 50, 50))], {"a.png": AnnotatedImage((100, 80))}
    )
    content = json.loads(source.read_text())
    content["annotations"].append({"id": 9, "image_id": 5})
    source.write_text(json.dumps(content))
    opened = PatchFolder.open(str(tmp_path))
    assert opened.table[[*SIDES, "label"]].to_numpy().tolist() == [[1, 1, 50, 50, "oak"]]
    assert "annotation 9 skipped" in opened.notes[0]
    (tmp_path / "a.png").unlink()
    with pytest.raises(LayerError, match=r"1 image of '.*' is missing in folder '.*': a\.png"):
        PatchFolder.open(str(tmp_path))


def test_ignored_boxes_stay_ignored(plots: Path, tmp_path: Path, convert: Any) -> None:
    """From COCO to a layer, to a CSV, and to patches; most of the ignored box is outside of the image."""
    crowns = [("a.tif", "oak", shapely.box(10, 20, 30, 40)), ("a.tif", "oak", shapely.box(90, 20, 140, 40))]
    table = AnnotationTable(
        "crowns", {"a.tif": AnnotatedImage((100, 80))}, ["a.tif"] * 2, ["oak"] * 2, np.asarray([c[2] for c in crowns])
    )
    table.ignored[1] = True
    source = write_annotation_table("coco", tmp_path, table)
    result, _ = convert(source, images=plots, output=tmp_path / "crowns.gpkg")
    assert (result.crowns, result.images_without_crowns) == (1, 0)
    assert gpd.read_file(tmp_path / "crowns.gpkg")["ignore"].tolist() == [0, 1]
    folder = tmp_path / "csv"
    convert(
        tmp_path / "crowns.gpkg",
        raster=RasterInput(str(plots / "a.tif")),
        output_folder=folder,
        format="deepforest-csv",
    )
    read = pd.read_csv(folder / "annotations.csv")
    assert read[[*SIDES, "label", "ignore"]].to_numpy().tolist() == [
        [10, 20, 30, 40, "oak", 0],
        [90, 20, 100, 40, "oak", 1],
    ]
    for name, given in (("file", source), ("layer", tmp_path / "crowns.gpkg")):
        arguments = ["--raster", plots / "a.tif", "--annotations", given, "--output", tmp_path / name]
        assert command("split", *arguments, "--patch-size", 100) == 0
        patch = pd.read_csv(tmp_path / name / "a.csv")
        assert patch["ignore"].tolist() == [0, 1]
        assert patch["xmax"].tolist() == [30, 100]
