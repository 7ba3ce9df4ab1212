"""Splitting a raster: DeepForest's rule on its own annotations, georeferenced patches, validation crowns."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
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
from rasterio.errors import NotGeoreferencedWarning

from deepforest_qgis import workflows
from deepforest_qgis.__main__ import main
from deepforest_qgis.common.errors import Cancelled, DeepForestError, InputError, LayerError, OutputError
from deepforest_qgis.common.jobs import FineTuneJob, RasterInput, SplitJob, VectorInput
from deepforest_qgis.workflows import split
from deepforest_qgis.workflows.train.patches import PatchFolder, examples, hold_out, validation_marks

Make = Callable[..., Path]
SIDES = ["xmin", "ymin", "xmax", "ymax"]
ROTATED = Affine.translation(528_000, 4_979_000) @ Affine.rotation(30) @ Affine.scale(0.1, -0.2)


@pytest.fixture
def run(tmp_path: Path, listen: Callable[..., Any]) -> Callable[..., Any]:
    """Split into ``tmp_path/patches``; return the result, the table and the recorded log."""

    def run(raster: Path, crowns: Path, **other: Any) -> tuple[dict[str, Any], pd.DataFrame, Any]:
        recorder = listen()
        label = other.pop("label_field", "")
        areas = other.pop("areas", None)
        folder = other.pop("folder", str(tmp_path / "patches"))
        settings = {"patch_size": 64, "footprints": str(tmp_path / "footprints.gpkg"), **other}
        result = split.run(
            SplitJob(
                RasterInput(str(raster), bands=settings.pop("bands", ())),
                VectorInput(str(crowns), label_field=label),
                folder,
                areas=VectorInput(str(areas)) if areas else None,
                **settings,
            ),
            recorder,
        )
        return result, pd.read_csv(result["annotations_csv"]), recorder

    return run


@pytest.fixture
def noise(make_raster: Make) -> Path:
    return make_raster(np.random.default_rng(1).integers(1, 255, (3, 150, 200)).astype("uint8"))


def test_slivers_of_crowns_are_skipped(run: Any, noise: Path, make_layer: Make) -> None:
    boxes = [[20, 20, 40, 40], [60 - 1e-7, 20, 60, 40]]  # the second one is left by a clip at a border of tiles
    result, table, recorder = run(noise, make_layer(boxes))
    assert result["crowns"] == len(table) == 1
    assert "1 crown narrower than 0.01 pixels skipped" in recorder.warnings
    assert len(PatchFolder.open(result["output_folder"]).table) == 1


def test_classes_that_other_programs_write_for_missing_values(run: Any, noise: Path, make_layer: Make) -> None:
    boxes = [[10 + 30 * x, 10, 30 + 30 * x, 30] for x in range(4)]
    result, _, _ = run(noise, make_layer(boxes, species=["NA", "None", "nan", "Oak"]), label_field="species")
    assert PatchFolder.open(result["output_folder"]).labels == ("NA", "None", "Oak", "nan")


# -- DeepForest's rule -------------------------------------------------------------------------


def deepforest(boxes: np.ndarray, width: int, height: int, patch: int, overlap: float) -> dict[int, list[list[float]]]:
    """Window number to its boxes: walk the windows, clip each box, keep it if over half of it is left."""

    def starts(length: int) -> list[int]:
        found = [0]
        while found[-1] + patch < length:
            found.append(found[-1] + patch - int(patch * overlap))
        return [*(start for start in found if start + patch < length), length - patch]

    kept: dict[int, list[list[float]]] = {}
    for number, (x, y) in enumerate((x, y) for x in starts(width) for y in starts(height)):
        for x0, y0, x1, y1 in boxes:
            left, top, right, bottom = max(x0, x), max(y0, y), min(x1, x + patch), min(y1, y + patch)
            if right > left and bottom > top and (right - left) * (bottom - top) / ((x1 - x0) * (y1 - y0)) > 0.5:
                kept.setdefault(number, []).append([left - x, top - y, right - x, bottom - y])
    return kept


@pytest.mark.parametrize(("patch", "overlap"), [(400, 0.05), (500, 0.25)])
def test_yellowstone_is_split_as_deepforest_does(run: Any, samples: Path, patch: int, overlap: float) -> None:
    result, table, recorder = run(
        samples / "yellowstone.tif",
        samples / "yellowstone_crowns.gpkg",
        patch_size=patch,
        patch_overlap=overlap,
        label_field="label",
    )
    xml = ET.parse(samples / "2019_YELL_2_528000_4978000_image_crop2.xml").getroot()
    boxes = np.array([[float(o.findtext(f"bndbox/{s}", "")) for s in SIDES] for o in xml.findall("object")])
    expected = deepforest(boxes, 2299, 2472, patch, overlap)
    found = {int(name.split("_")[-1].partition(".")[0]): rows for name, rows in table.groupby("image_path")}
    assert found.keys() == expected.keys()
    for number, rows in found.items():
        np.testing.assert_allclose(
            sorted(rows[SIDES].to_numpy().tolist()), sorted(expected[number]), atol=2e-3, err_msg=str(number)
        )
    assert list(table.columns) == ["image_path", *SIDES, "label"]
    assert set(table["label"]) == {"Tree"}
    assert len(table) == sum(map(len, expected.values()))
    assert result["crowns"] == len(boxes) == 574  # each once
    assert result["patches"] == len(expected) == len(list((Path(result["output_folder"])).glob("*.png")))
    assert recorder.steps[-1][1] == recorder.steps[-1][2]
    assert recorder.warnings == ""

    with rasterio.open(samples / "yellowstone.tif") as whole:
        for name, (col, row, width, height) in list(_manifest(result)["windows"].items())[::7]:
            with rasterio.open(Path(result["output_folder"]) / name) as image:
                np.testing.assert_array_equal(
                    image.read(), whole.read(window=rasterio.windows.Window(col, row, width, height))
                )


def _manifest(result: dict[str, Any]) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((Path(result["output_folder"]) / "split.json").read_text())
    return data


# -- Positions of patches -------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["png", "tif"])
@pytest.mark.parametrize(
    "transform", [Affine(0.1, 0, 528_000, 0, -0.1, 4_979_000), ROTATED], ids=["north-up", "turned"]
)
def test_patches_are_georeferenced(run: Any, make_raster: Make, make_layer: Make, kind: str, transform: Affine) -> None:
    raster = make_raster(np.random.default_rng(1).integers(1, 255, (3, 150, 200)).astype("uint8"), transform=transform)
    crowns = make_layer([(20, 20, 40, 40), (100, 90, 130, 110), (150, 10, 190, 40)], transform=transform)
    result, table, _ = run(raster, crowns, format=kind, footprints="", patch_overlap=0.1)
    windows = _manifest(result)["windows"]
    for name, (col, row, width, height) in windows.items():
        with rasterio.open(Path(result["output_folder"]) / name) as image:
            assert (image.width, image.height, image.count, image.dtypes[0]) == (width, height, 3, "uint8")
            assert image.crs.to_epsg() == 32612
            for corner in ((0, 0), (width, 0), (width, height)):
                there = transform @ (col + corner[0], row + corner[1])
                np.testing.assert_allclose(image.transform @ corner, there, atol=1e-3)
    assert set(table["image_path"]) == set(windows)


def test_footprints_are_the_outlines_of_patches(run: Any, noise: Path, make_layer: Make) -> None:
    result, table, _ = run(noise, make_layer([(20, 20, 40, 40), (25, 22, 45, 50), (150, 10, 190, 40)]))
    prints = gpd.read_file(result["footprints"], layer="footprints")
    assert prints.crs.to_epsg() == 32612
    assert list(prints.columns) == ["image_path", "crowns", "col", "row", "width", "height", "geometry"]
    assert dict(zip(prints["image_path"], prints["crowns"], strict=True)) == dict(table.groupby("image_path").size())
    for entry in prints.itertuples():
        expected = (
            528_000 + 0.1 * entry.col,
            4_979_000 - 0.1 * (entry.row + entry.height),
            528_000 + 0.1 * (entry.col + entry.width),
            4_979_000 - 0.1 * entry.row,
        )
        np.testing.assert_allclose(entry.geometry.bounds, expected, atol=1e-6)


def test_without_georeference(run: Any, make_raster: Make, make_layer: Make) -> None:
    values = np.random.default_rng(1).integers(1, 255, (3, 150, 200)).astype("uint8")
    raster = make_raster(values, transform=None, crs=None)
    flat = Affine.scale(1, -1)  # as QGIS draws such a raster
    result, table, recorder = run(raster, make_layer([(20, 20, 40, 40)], transform=flat, crs=None), footprints="")
    assert table[SIDES].to_numpy().tolist() == [[20, 20, 40, 40]]
    assert "no georeference" in recorder.warnings
    with pytest.warns(NotGeoreferencedWarning):
        png = rasterio.open(next(Path(result["output_folder"]).glob("*.png")))
    with png:
        assert png.transform.is_identity
        assert png.crs is None


# -- Contents of patches -------------------------------------------------------------------------


def test_patches_without_crowns(run: Any, noise: Path, make_layer: Make) -> None:
    result, table, recorder = run(
        noise, make_layer([(20, 20, 40, 40)], species=["Oak"]), label_field="species", allow_empty=True
    )
    assert result["patches"] == len(set(table["image_path"])) == 12
    assert result["crowns"] == 1
    empty = table[table["xmax"] == 0]
    assert len(empty) == 11
    assert (empty[SIDES] == 0).all(axis=None)
    assert set(table["label"]) == {"Oak"}  # DeepForest's form: the first label of the image
    assert "will be trained as background" in recorder.warnings
    found = PatchFolder.open(result["output_folder"])
    assert found.labels == ("Oak",)


def test_pixels_outside_the_areas_are_masked(run: Any, noise: Path, make_layer: Make) -> None:
    crowns = make_layer([(20, 20, 40, 40), (100, 100, 120, 120), (55, 20, 75, 40)])
    areas = make_layer([(10, 10, 60, 90)], "areas.gpkg")
    result, _, _ = run(noise, crowns, areas=areas, allow_empty=True, patch_overlap=0)
    assert result["crowns"] == 1  # only a quarter of the third is inside
    with rasterio.open(noise) as whole:
        values = whole.read()
    inside = np.zeros((150, 200), bool)
    inside[10:90, 10:60] = True
    for name, (col, row, width, height) in _manifest(result)["windows"].items():
        with rasterio.open(Path(result["output_folder"]) / name) as image:
            window = (slice(None), slice(row, row + height), slice(col, col + width))
            np.testing.assert_array_equal(image.read(), (values * inside)[window])
        assert col < 60
        assert row < 90


def test_sixteen_bits_are_stretched_and_the_stretch_is_kept(run: Any, make_raster: Make, make_layer: Make) -> None:
    ramp = np.linspace(0, 3000, 150 * 200).reshape(1, 150, 200).repeat(3, 0).astype("uint16")
    result, _, recorder = run(make_raster(ramp), make_layer([(20, 20, 40, 40)]), bands=(3, 2, 1))
    manifest = _manifest(result)
    assert manifest["stretch"]["dtype"] == "uint16"
    assert manifest["bands"] == [3, 2, 1]
    assert "stretched" in recorder.warnings
    with rasterio.open(next(Path(result["output_folder"]).glob("*.png"))) as image:
        grey = image.read(1).astype(int)
    assert (np.diff(grey[:, 0]) >= 0).all()
    assert grey[0, 0] == 0
    assert grey[-1, -1] > 90


def test_patches_without_pixels_are_skipped_and_counted(run: Any, make_raster: Make, make_layer: Make) -> None:
    values = np.random.default_rng(1).integers(1, 255, (3, 150, 200)).astype("uint8")
    values[:, :, :70] = 0
    crowns = make_layer([(10, 10, 30, 30), (100, 100, 120, 120)])
    result, _, recorder = run(make_raster(values, nodata=0), crowns, patch_overlap=0)
    assert result["patches"] == 2
    assert "1 patch without valid pixels skipped" in recorder.warnings
    assert "1 crown is not in any patch" in recorder.warnings


def test_patches_of_an_earlier_split_are_removed(run: Any, noise: Path, make_layer: Make, tmp_path: Path) -> None:
    crowns = make_layer([(20, 20, 40, 40), (100, 90, 130, 110), (150, 10, 190, 40)])
    first, _, _ = run(noise, crowns, patch_size=48)
    (tmp_path / "patches" / "mine.txt").touch()
    second, table, _ = run(noise, make_layer([(20, 20, 40, 40)], "one.gpkg"), patch_size=100)
    assert first["patches"] > second["patches"] == 1
    names = {path.name for path in (tmp_path / "patches").iterdir()}
    assert {name for name in names if name.endswith(".png")} == set(table["image_path"])
    assert "mine.txt" in names
    assert len([name for name in names if name.endswith(".csv")]) == 1
    PatchFolder.open(str(tmp_path / "patches"))


@pytest.mark.parametrize("kind", ["tif", "png"])
def test_patches_that_a_full_disk_cut_off(
    run: Any, noise: Path, make_layer: Make, tmp_path: Path, file_limit: Any, kind: str
) -> None:
    """GDAL ignores errors of the last write, when it closes the file."""
    crowns = make_layer([(20, 20, 40, 40)])
    run(noise, crowns, format=kind)
    size = max(file.stat().st_size for file in (tmp_path / "patches").glob(f"*.{kind}"))
    for missing in (100, 6000):
        with file_limit(size - missing), pytest.raises(OutputError, match=r"^Patch .*disk is not full"):
            run(noise, crowns, format=kind)


def test_a_split_is_repeated_after_the_disk_was_full(
    run: Any, noise: Path, make_layer: Make, tmp_path: Path, file_limit: Any
) -> None:
    crowns, settings = make_layer([(20, 20, 40, 40)]), {"patch_size": 32, "patch_overlap": 0.5, "footprints": ""}
    run(noise, crowns, allow_empty=True, **settings)
    size = (tmp_path / "patches" / "split.json").stat().st_size
    with file_limit(size - 1), pytest.raises(OutputError, match=r"split.json' cannot be written.*disk is not full"):
        run(noise, crowns, allow_empty=True, **settings)
    run(noise, crowns, allow_empty=True, **settings)


def test_a_manifest_removes_no_files_outside_its_folder(
    run: Any, noise: Path, make_layer: Make, tmp_path: Path
) -> None:
    crowns = make_layer([(20, 20, 40, 40)])
    result, _, _ = run(noise, crowns)
    (tmp_path / "precious.png").touch()
    manifest = _manifest(result)
    manifest["windows"]["../precious.png"] = [0, 0, 64, 64]
    (tmp_path / "patches" / "split.json").write_text(json.dumps(manifest))
    run(noise, crowns)
    assert (tmp_path / "precious.png").exists()


def test_a_raster_with_a_side_smaller_than_the_patch(run: Any, make_raster: Make, make_layer: Make) -> None:
    raster = make_raster(np.random.default_rng(1).integers(1, 255, (3, 50, 200)).astype("uint8"))
    result, table, _ = run(raster, make_layer([(20, 20, 40, 40)]), patch_size=64)
    assert list(_manifest(result)["windows"].values()) == [[0, 0, 64, 50]]
    assert table[SIDES].to_numpy().tolist() == [[20, 20, 40, 40]]


def test_the_default_patch_size_is_40_m(run: Any, samples: Path, make_layer: Make) -> None:
    with rasterio.open(samples / "OSBS_029.tif") as data:
        transform, crs = data.transform, data.crs
    crowns = make_layer([(20, 20, 60, 60)], transform=transform, crs=crs)
    result, _, _ = run(samples / "OSBS_029.tif", crowns, patch_size=None)
    assert _manifest(result)["patch"] == [400, 400]
    assert _manifest(result)["extent_m"] == pytest.approx(40, rel=1e-3)


def test_a_path_with_spaces_and_umlauts(run: Any, make_raster: Make, make_layer: Make, tmp_path: Path) -> None:
    values = np.random.default_rng(1).integers(1, 255, (3, 100, 100)).astype("uint8")
    raster = make_raster(values, "Wälder im Süden (2024).tif")
    result, _, _ = run(raster, make_layer([(20, 20, 40, 40)]), folder=str(tmp_path / "Meine Stücke"))
    assert Path(result["annotations_csv"]).parent == tmp_path / "Meine Stücke"
    PatchFolder.open(result["output_folder"])


def test_crowns_in_no_patch_are_counted(run: Any, noise: Path, make_layer: Make) -> None:
    crowns = make_layer([(20, 20, 40, 40), (54, 54, 74, 74), (118, 50, 138, 78)])  # two on corners of four patches
    result, _, recorder = run(noise, crowns, patch_overlap=0)
    assert result["crowns"] == 1
    assert (
        "2 crowns are not in any patch because no patch with data contains more than half of them" in recorder.warnings
    )


# -- Validation crowns ---------------------------------------------------------

TRAINING = [(20, 20, 40, 40), (60, 100, 80, 120), (150, 110, 170, 130)]
VALIDATION = [(95, 12, 115, 32), (160, 5, 180, 30)]
TILES: dict[str, Any] = {"patch_size": 50, "patch_overlap": 0}  # four by three, none shares a pixel


def test_validation_crowns_are_marked_and_their_patches_held_out(run: Any, noise: Path, make_layer: Make) -> None:
    held = VectorInput(str(make_layer(VALIDATION, "held.gpkg")), name="held")
    result, table, recorder = run(noise, make_layer(TRAINING), validation_annotations=held, patch_overlap=0.25)
    assert list(table.columns) == ["image_path", *SIDES, "label", "validation"]
    windows = _manifest(result)["windows"]
    for row in table.itertuples():
        col, line = windows[row.image_path][:2]
        box = (col + row.xmin, line + row.ymin, col + row.xmax, line + row.ymax)
        nearest = max(TRAINING + VALIDATION, key=lambda own: shapely.box(*own).intersection(shapely.box(*box)).area)
        assert row.validation == (nearest in VALIDATION)
    # By brute force: the patches that show more than half of a crown of the validation layer.
    boxes = np.array(VALIDATION, float)
    expected = {
        name
        for name, (col, line, width, height) in windows.items()
        for own in shapely.box(*boxes.T)
        if own.intersection(shapely.box(col, line, col + width, line + height)).area > 0.5 * own.area
    }
    patches = PatchFolder.open(result["output_folder"])
    assert validation_marks(patches) == expected
    assert f"{len(expected)} patches with crowns of layer 'held' reserved for validation" in recorder.messages
    assert "5 crowns, 2 of them for validation" in recorder.messages

    found = examples(patches, ("Tree",), 64)
    training, validation = hold_out(found, windows, 0.9, 1, validation_marks(patches))
    assert {one.name for one in validation} == expected
    assert {one.name for one in training} == set(windows) - expected
    hidden = shapely.union_all([shapely.box(c, r, c + w, r + h) for c, r, w, h in (windows[n] for n in expected)])
    masked = 0
    for one in training:
        col, line, width, height = windows[one.name]
        frame = shapely.box(col, line, col + width, line + height)
        ours = shapely.union_all(shapely.box(*(one.masked_boxes + np.tile([col, line], 2)).T))
        assert ours.equals(hidden.intersection(frame)) or ours.area == hidden.intersection(frame).area == 0
        masked += ours.area > 0
    assert masked


def test_without_a_validation_layer_no_column_and_a_random_share(run: Any, noise: Path, make_layer: Make) -> None:
    result, table, _ = run(noise, make_layer(TRAINING))
    assert "validation" not in table
    patches = PatchFolder.open(result["output_folder"])
    assert validation_marks(patches) is None
    found = examples(patches, ("Tree",), 64)
    names = [[one.name for one in hold_out(found, {}, 0.4, 7, *chosen)[1]] for chosen in ((), (None,))]
    assert names[0] == names[1] != []


def test_a_crown_in_both_layers_counts_once_for_validation(run: Any, noise: Path, make_layer: Make) -> None:
    """The validation layer is in degrees, which moves the crown by a hundredth of a pixel."""
    both = [*VALIDATION, TRAINING[0]]
    flat = make_layer(both, "flat.gpkg")
    degrees = flat.with_name("degrees.gpkg")
    gpd.read_file(flat).to_crs(4326).to_file(degrees)
    held = VectorInput(str(degrees), name="held")
    result, table, recorder = run(noise, make_layer(TRAINING), validation_annotations=held, **TILES)
    assert result["crowns"] == len(table) == 5
    assert sorted(table["validation"]) == [0, 0, 1, 1, 1]
    assert "1 crown of validation layer 'held' is also in the training layer" in recorder.warnings
    same = VectorInput(str(make_layer(TRAINING, "same.gpkg")), name="same")
    with pytest.raises(LayerError, match=r"All 3 training crowns are also in validation layer 'same'"):
        run(noise, make_layer(TRAINING), validation_annotations=same)


def test_training_crowns_in_held_out_patches_are_counted(run: Any, noise: Path, make_layer: Make) -> None:
    held = VectorInput(str(make_layer([(10, 40, 25, 55)], "held.gpkg")), name="held")  # beside the first crown
    result, _, recorder = run(noise, make_layer(TRAINING), validation_annotations=held, **TILES)
    assert "1 training crown is in a patch with crowns of validation layer 'held'" in recorder.warnings
    assert "used for validation only" in recorder.warnings
    patches = PatchFolder.open(result["output_folder"])
    windows = _manifest(result)["windows"]
    training, validation = hold_out(examples(patches, ("Tree",), 64), windows, 0.2, 1, validation_marks(patches))
    assert sum(len(one.boxes) for one in training) == 2
    assert [len(one.boxes) for one in validation] == [2]


def test_nothing_left_to_train_on(run: Any, noise: Path, make_layer: Make) -> None:
    everywhere = [(x, y, x + 10, y + 10) for x in range(5, 190, 30) for y in range(5, 140, 30)]
    held = VectorInput(str(make_layer(everywhere, "held.gpkg")), name="held")
    result, _, _ = run(noise, make_layer(TRAINING), validation_annotations=held)
    patches = PatchFolder.open(result["output_folder"])
    found = examples(patches, ("Tree",), 64)
    with pytest.raises(LayerError, match=r"No crown is left to train on.*in one part of the raster"):
        hold_out(found, _manifest(result)["windows"], 0.2, 1, validation_marks(patches))


def test_masked_crowns_are_not_used_for_training(run: Any, noise: Path, make_layer: Make) -> None:
    """The crown is in the overlap of a validation patch and a training patch, and in no other patch."""
    crowns, held = make_layer([(52, 10, 62, 20)]), VectorInput(str(make_layer([(10, 10, 20, 20)], "held.gpkg")))
    result, table, _ = run(noise, crowns, validation_annotations=held, patch_overlap=0.25)
    assert table["image_path"].nunique() == 2
    patches = PatchFolder.open(result["output_folder"])
    found = examples(patches, ("Tree",), 64)
    with pytest.raises(LayerError, match="No crown is left to train on"):
        hold_out(found, _manifest(result)["windows"], 0.2, 1, validation_marks(patches))


def test_random_patches_leave_crowns_to_train_on(run: Any, noise: Path, make_layer: Make) -> None:
    """Both patches show the only crown."""
    result, table, _ = run(noise, make_layer([(52, 10, 62, 20)]), patch_overlap=0.25)
    assert table["image_path"].nunique() == 2
    found = examples(PatchFolder.open(result["output_folder"]), ("Tree",), 64)
    assert hold_out(found, _manifest(result)["windows"], 0.2, 1) == (found, [])


def test_validation_crowns_outside_the_areas_are_counted(run: Any, noise: Path, make_layer: Make) -> None:
    areas = make_layer([(0, 0, 130, 150)], "areas.gpkg")
    held = VectorInput(str(make_layer(VALIDATION, "held.gpkg")), name="held")
    _, table, recorder = run(noise, make_layer(TRAINING), areas=areas, validation_annotations=held, **TILES)
    assert "Layer 'held': 1 crown outside the areas skipped." in recorder.warnings
    assert table["validation"].sum() == 1
    away = VectorInput(str(make_layer(VALIDATION[1:], "away.gpkg")), name="away")
    with pytest.raises(LayerError, match=r"The 1 crown of layer 'away' .* is outside the areas"):
        run(noise, make_layer(TRAINING), areas=areas, validation_annotations=away)


def test_validation_points_have_their_own_diameter(run: Any, noise: Path, make_layer: Make) -> None:
    flat = gpd.read_file(make_layer(VALIDATION, "held.gpkg"))
    flat.geometry = flat.geometry.centroid
    flat.to_file(noise.with_name("points.gpkg"))
    held = VectorInput(str(noise.with_name("points.gpkg")), crown_diameter_m=1)
    _, table, _ = run(noise, make_layer(TRAINING), validation_annotations=held, **TILES)
    marked = table[table["validation"] == 1]
    np.testing.assert_allclose(marked["xmax"] - marked["xmin"], 10, atol=0.01)


def test_empty_patches_are_never_held_out(run: Any, noise: Path, make_layer: Make) -> None:
    held = VectorInput(str(make_layer(VALIDATION, "held.gpkg")))
    result, table, _ = run(noise, make_layer(TRAINING), validation_annotations=held, allow_empty=True, **TILES)
    empty = table[table["xmax"] == 0]
    assert len(empty)
    assert (empty["validation"] == 0).all()
    assert (validation_marks(PatchFolder.open(result["output_folder"])) or set()).isdisjoint(empty["image_path"])


@pytest.mark.parametrize(
    ("training", "field", "labels", "words"),
    [
        (
            ["Oak"] * 3,
            "species",
            ["Pine"] * 2,
            "Classes of validation layer 'held' cannot be trained.*no training crowns: Pine",
        ),
        (["Oak"] * 3, "", ["Oak"] * 2, "All crowns of validation layer 'held' were labelled 'Oak'"),
        (
            ["Oak", "Oak", "Pine"],
            "",
            None,
            "needs a class field, .* several classes: Oak, Pine",
        ),
    ],
)
def test_classes_of_validation_crowns(
    run: Any, noise: Path, make_layer: Make, training: list[str], field: str, labels: list[str] | None, words: str
) -> None:
    crowns = make_layer(TRAINING, species=training)
    path = make_layer(VALIDATION, "held.gpkg", species=labels or ["Oak"] * 2)
    held = VectorInput(str(path), name="held", label_field=field)
    if labels is None:
        with pytest.raises(LayerError, match=words):
            run(noise, crowns, label_field="species", validation_annotations=held)
        return
    _, table, recorder = run(noise, crowns, label_field="species", validation_annotations=held, **TILES)
    assert list(table.loc[table["validation"] == 1, "label"]) == labels
    assert list(table.loc[table["validation"] == 0, "label"]) == training
    assert re.search(words, recorder.warnings)


def test_validation_crowns_that_no_patch_shows(run: Any, noise: Path, make_layer: Make) -> None:
    held = VectorInput(str(make_layer([(40, 40, 60, 60)], "held.gpkg")), name="held")
    with pytest.raises(LayerError, match=r"No patch contains more than half of a crown of validation layer 'held'"):
        run(noise, make_layer(TRAINING), validation_annotations=held, **TILES)


@pytest.mark.parametrize(
    ("marks", "words"),
    [
        (["0", "0"], "marks no crown"),
        (["1", "train"], "has the value 'train'"),
        (["1", ""], "has the value 'nan'"),
        (["1", "2"], "has the value '2'"),
    ],
)
def test_invalid_validation_marks_are_refused(tmp_path: Path, samples: Path, marks: list[str], words: str) -> None:
    (tmp_path / "OSBS_029.png").write_bytes((samples / "OSBS_029.png").read_bytes())
    rows = [f"OSBS_029.png,{10 * i},10,{10 * i + 8},20,Tree,{mark}" for i, mark in enumerate(marks)]
    (tmp_path / "any.csv").write_text("\n".join(["image_path,xmin,ymin,xmax,ymax,label,validation", *rows]))
    with pytest.raises(LayerError, match=words):
        validation_marks(PatchFolder.open(str(tmp_path)))


def test_validation_marks_without_a_manifest(tmp_path: Path, samples: Path) -> None:
    """In a folder of DeepForest, without a manifest, whole images are held out."""
    table = ["image_path,xmin,ymin,xmax,ymax,label,validation"]
    for name, mark in (("a", 1), ("b", 0), ("c", 0)):
        (tmp_path / f"{name}.png").write_bytes((samples / "OSBS_029.png").read_bytes())
        table.append(f"{name}.png,10,10,30,30,Tree,{mark}")
    (tmp_path / "any.csv").write_text("\n".join(table))
    patches = PatchFolder.open(str(tmp_path))
    training, validation = hold_out(examples(patches, ("Tree",), 416), {}, 0.9, 1, validation_marks(patches))
    assert [one.name for one in validation] == ["a.png"]
    assert [one.name for one in training] == ["b.png", "c.png"]


def test_validation_crowns_on_the_command_line(
    noise: Path, make_layer: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crowns, held = make_layer(TRAINING, kind=["Oak"] * 3), make_layer(VALIDATION, "held.gpkg", kind=["Oak"] * 2)
    given = ["--raster", str(noise), "--annotations", str(crowns), "--validation-annotations", str(held)]
    given += ["--label-field", "kind"]
    assert main(["split", *given, "--output", str(tmp_path / "patches"), "--patch-size", "64"]) == 0
    assert validation_marks(PatchFolder.open(str(tmp_path / "patches")))
    jobs: list[Any] = []
    monkeypatch.setattr(workflows, "RUNNERS", {"fine-tune": lambda job, listener: jobs.append(job)})
    model = str(tmp_path / "m.safetensors")
    assert main(["fine-tune", *given, "--crown-diameter", "4", "--output", model, "--no-resume"]) == 0
    ours, theirs = (VectorInput(str(path), label_field="kind", crown_diameter_m=4) for path in (crowns, held))
    assert jobs == [FineTuneJob(model, RasterInput(str(noise)), ours, validation_annotations=theirs, resume=False)]


# -- Refusals ----------------------------------------------------------------------------------


def test_cancelling(noise: Path, make_layer: Make, tmp_path: Path, listen: Callable[..., Any]) -> None:
    crowns = make_layer([(20, 20, 40, 40), (100, 90, 130, 110), (150, 10, 190, 40)])
    job = SplitJob(RasterInput(str(noise)), VectorInput(str(crowns)), str(tmp_path / "patches"), patch_size=48)
    with pytest.raises(Cancelled):
        split.run(job, listen(cancel_at=2))
    assert len(list((tmp_path / "patches").glob("*.png"))) <= 2
    split.run(job, listen())
    PatchFolder.open(str(tmp_path / "patches"))


@pytest.mark.parametrize(
    ("change", "kind", "words"),
    [
        ({"patch_size": 201}, InputError, r"patch size of 201 px is larger than raster .*200 × 150"),
        ({"bands": (1, 2, 9)}, DeepForestError, "Band 9 was chosen"),
        ({"label_field": "species"}, LayerError, "species"),
        ({"folder": "/proc/patches"}, OutputError, "Nothing can be written to folder '/proc/patches'"),
    ],
)
def test_invalid_settings_are_refused(
    run: Any, noise: Path, make_layer: Make, change: Any, kind: Any, words: str
) -> None:
    with pytest.raises(kind, match=words):
        run(noise, make_layer([(20, 20, 40, 40)]), **change)


def test_crowns_larger_than_a_patch(run: Any, noise: Path, make_layer: Make) -> None:
    with pytest.raises(InputError, match=r"No patch .* contains a crown.*larger than a patch"):
        run(noise, make_layer([(10, 10, 190, 140)]), patch_size=32)
