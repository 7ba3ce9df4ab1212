"""Outputs that would replace an input or another output are refused before anything is written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import shapely
from PIL import Image

from deepforest_qgis.__main__ import main
from deepforest_qgis.common.model_registry import register_model

Make = Callable[..., Path]
PIXELS = np.random.default_rng(1).integers(1, 255, (3, 150, 200)).astype("uint8")


@pytest.fixture
def raster(make_raster: Make) -> Path:
    return make_raster(PIXELS, "forest.tif")


@pytest.fixture
def crowns(make_layer: Make) -> Path:
    return make_layer([(20, 20, 40, 40), (100, 90, 130, 110)], "crowns.gpkg")


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Runs a command that must fail, and checks that the files of its folder are unchanged; returns its message."""

    def run(folder: Path, *arguments: object) -> str:
        before = {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
        assert main([str(argument) for argument in arguments]) == 1
        for file, content in before.items():
            assert file.read_bytes() == content, file
        return capsys.readouterr().err

    return run


def test_an_output_is_not_an_input(raster: Path, crowns: Path, tmp_path: Path, refused: Callable[..., str]) -> None:
    model, areas = tmp_path / "model.safetensors", tmp_path / "areas.gpkg"
    model.write_bytes(b"")
    areas.write_bytes(crowns.read_bytes())
    link = tmp_path / "link.gpkg"
    link.symlink_to(crowns)
    hub = tmp_path / "hub"
    hub.mkdir()
    (hub / "model.safetensors").write_bytes(b"")
    page = tmp_path / "page.html"
    page.write_bytes(b"")
    index = tmp_path / "index.gpkg"
    gpd.GeoDataFrame({"location": [raster.name]}, geometry=[shapely.box(0, 0, 1, 1)], crs=4326).to_file(index)
    comparison = ["evaluate", "--predictions", crowns, "--truth", areas]
    training = ["fine-tune", "--raster", raster, "--annotations", crowns]
    for arguments in (
        [*comparison, "--matches", crowns],
        [*comparison, "--matches", f"{tmp_path}/../{tmp_path.name}/areas.gpkg"],
        [*comparison, "--matches", link],
        ["predict", "--raster", raster, "--areas", crowns, "--output", crowns],
        ["predict", "--raster", raster, "--output", tmp_path / "new.gpkg", "--density", raster],
        ["predict", "--raster", raster, raster, "--output", tmp_path / "new.gpkg", "--density", raster],
        ["predict", "--folder", tmp_path, "--output", tmp_path / "new.gpkg", "--density", raster],
        ["predict", "--raster", tmp_path, "--output", tmp_path / "new.gpkg", "--density", raster],
        ["predict", "--tile-index", index, "--output", tmp_path / "new.gpkg", "--density", raster],
        ["suggest", "--raster", raster, "--areas", areas, "--output", areas],
        [*training, "--model", model, "--output", model],
        [*training, "--model", hub, "--output", hub / "model.safetensors"],
        [*training, "--config", page, "--output", tmp_path / "n.safetensors", "--report", page],
        ["split", "--raster", raster, "--annotations", crowns, "--output", tmp_path / "new", "--footprints", crowns],
        ["model-info", "--model", page, "--report", page],
    ):
        message = refused(tmp_path, *arguments)
        assert "is also the input" in message, arguments
        assert "would be replaced" in message
        assert not (tmp_path / "new").exists()


def test_an_own_model_is_not_replaced_by_name(
    raster: Path, crowns: Path, tmp_path: Path, refused: Callable[..., str]
) -> None:
    model = tmp_path / "larch.safetensors"
    model.write_bytes(b"")
    assert register_model(model) == "larch"
    arguments = ["fine-tune", "--raster", raster, "--annotations", crowns, "--model", "larch", "--output", model]
    assert "is also the input '--model'" in refused(tmp_path, *arguments)


def test_two_outputs_are_not_one_file(raster: Path, crowns: Path, tmp_path: Path, refused: Callable[..., str]) -> None:
    (tmp_path / "annotations.csv").write_text("image_path,xmin,ymin,xmax,ymax,label\nforest.tif,1,1,9,9,Tree\n")
    both = ["--output", tmp_path / "new.gpkg", "--footprints", tmp_path / "." / "new.gpkg"]
    message = refused(tmp_path, "convert", "--annotations", tmp_path / "annotations.csv", *both)
    assert "--footprints: " in message
    assert "is also the output 'Annotated crowns'" in message
    assert not (tmp_path / "new.gpkg").exists()


def test_an_output_is_written_to_a_new_output_folder(raster: Path, crowns: Path, tmp_path: Path) -> None:
    new = tmp_path / "new"
    arguments = ["split", "--raster", raster, "--annotations", crowns, "--output", new, "--patch-size", 100]
    assert main(list(map(str, [*arguments, "--footprints", new / "footprints.gpkg"]))) == 0
    assert (new / "footprints.gpkg").is_file()


def test_an_input_in_the_output_folder_is_kept(raster: Path, tmp_path: Path, refused: Callable[..., str]) -> None:
    """The table of split has the name of the raster, and so has a table of annotations beside it."""
    table = tmp_path / "forest.csv"
    table.write_text("image_path,xmin,ymin,xmax,ymax,label\nforest.tif,1,1,90,90,Tree\n")
    for source in (table, tmp_path):
        arguments = ["split", "--raster", raster, "--annotations", source, "--output", tmp_path]
        assert "forest.csv' is also the input '--annotations'" in refused(tmp_path, *arguments, "--patch-size", 100)
    assert not list(tmp_path.glob("*.png"))
    # A patch of an earlier split is the raster.
    assert main(list(map(str, ["split", "--raster", raster, "--annotations", table, "--output", tmp_path / "p"]))) == 0
    (patch, *_) = (tmp_path / "p").glob("*.png")
    (tmp_path / "one.csv").write_text(f"image_path,xmin,ymin,xmax,ymax,label\n{patch.name},1,1,50,50,Tree\n")
    again = ["split", "--raster", patch, "--annotations", tmp_path / "one.csv", "--output", tmp_path / "p"]
    assert f"{patch.name}' is also the input '--raster'" in refused(tmp_path, *again)


def test_a_conversion_keeps_its_inputs(tmp_path: Path, refused: Callable[..., str]) -> None:
    (tmp_path / "annotations.csv").write_text("image_path,xmin,ymin,xmax,ymax,label\na.png,1,1,9,9,Tree\n")
    Image.new("RGB", (20, 10)).save(tmp_path / "a.png")
    for source in (tmp_path, tmp_path / "annotations.csv"):
        for kind in ("deepforest-csv", "retinanet-csv"):
            arguments = ["convert", "--annotations", source, "--output-folder", tmp_path, "--format", kind]
            assert "annotations.csv' is also the input" in refused(tmp_path, *arguments)
    assert main(list(map(str, ["convert", "--annotations", tmp_path, "--output-folder", tmp_path / "coco"]))) == 0


def test_copied_images_do_not_replace_others(tmp_path: Path, refused: Callable[..., str]) -> None:
    """An image that the annotations name with its whole path loses its folders."""
    for folder, width in (("one", 20), ("two", 30)):
        (tmp_path / folder).mkdir()
        Image.new("RGB", (width, 10)).save(tmp_path / folder / "a.png")
    header = "image_path,xmin,ymin,xmax,ymax,label\n"
    both = header + "".join(f"{tmp_path / folder / 'a.png'},1,1,9,9,Tree\n" for folder in ("one", "two"))
    (tmp_path / "both.csv").write_text(both)
    arguments = ["convert", "--annotations", tmp_path / "both.csv", "--output-folder", tmp_path / "new"]
    assert "would have the same file" in refused(tmp_path, *arguments)
    # "b.png" is in the folder that is written, under the name that the copy of another image gets.
    Image.new("RGB", (40, 10)).save(tmp_path / "two" / "b.png")
    Image.new("RGB", (50, 10)).save(tmp_path / "one" / "b.png")
    table = header + f"{tmp_path / 'one' / 'b.png'},1,1,9,9,Tree\n../two/b.png,1,1,9,9,Tree\n"
    (tmp_path / "table.csv").write_text(table)
    arguments = ["convert", "--annotations", tmp_path / "table.csv", "--copy-images", "--output-folder"]
    refused(tmp_path, *arguments, tmp_path / "two")


def test_an_export_keeps_its_model(tmp_path: Path, refused: Callable[..., str]) -> None:
    model = tmp_path / "model.safetensors"
    model.write_bytes(b"")
    for output in (model, tmp_path):
        assert "is also the input '--model'" in refused(tmp_path, "export", "--model", model, "--output", output)
