"""Splitting: DeepForest's rule said again in plain words, on its own annotations; patches that lie on their raster."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import rasterio
from affine import Affine
from rasterio.errors import NotGeoreferencedWarning

from deepforest_qgis.errors import Cancelled, DeepForestError, InputError, LayerError, OutputError
from deepforest_qgis.jobs import RasterInput, SplitJob, VectorInput
from deepforest_qgis.workflows import split
from deepforest_qgis.workflows.patches import PatchFolder

Make = Callable[..., Path]
SIDES = ["xmin", "ymin", "xmax", "ymax"]
ROTATED = Affine.translation(528_000, 4_979_000) @ Affine.rotation(30) @ Affine.scale(0.1, -0.2)


@pytest.fixture
def run(tmp_path: Path, listen: Callable[..., Any]) -> Callable[..., Any]:
    """Splits into ``tmp_path/patches``; returns the result, the table and what was said."""

    def run(raster: Path, crowns: Path, **other: Any) -> tuple[dict[str, Any], pd.DataFrame, Any]:
        heard = listen()
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
            heard,
        )
        return result, pd.read_csv(result["annotations_csv"]), heard

    return run


@pytest.fixture
def noise(make_raster: Make) -> Path:
    return make_raster(np.random.default_rng(1).integers(1, 255, (3, 150, 200)).astype("uint8"))


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
    result, table, heard = run(
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
    assert result["crowns"] == len(table) == sum(map(len, expected.values()))
    assert result["patches"] == len(expected) == len(list((Path(result["output_folder"])).glob("*.png")))
    assert heard.steps[-1][1] == heard.steps[-1][2]
    assert heard.warnings == ""

    with rasterio.open(samples / "yellowstone.tif") as whole:
        for name, (col, row, width, height) in list(_manifest(result)["windows"].items())[::7]:
            with rasterio.open(Path(result["output_folder"]) / name) as image:
                np.testing.assert_array_equal(
                    image.read(), whole.read(window=rasterio.windows.Window(col, row, width, height))
                )


def _manifest(result: dict[str, Any]) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((Path(result["output_folder"]) / "split.json").read_text())
    return data


# -- Where patches lie -------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["png", "tif"])
@pytest.mark.parametrize(
    "transform", [Affine(0.1, 0, 528_000, 0, -0.1, 4_979_000), ROTATED], ids=["north-up", "turned"]
)
def test_patches_lie_on_their_raster(
    run: Any, make_raster: Make, make_layer: Make, kind: str, transform: Affine
) -> None:
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


def test_footprints_are_the_patches_outlines(run: Any, noise: Path, make_layer: Make) -> None:
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
    result, table, heard = run(raster, make_layer([(20, 20, 40, 40)], transform=flat, crs=None), footprints="")
    assert table[SIDES].to_numpy().tolist() == [[20, 20, 40, 40]]
    assert "no georeference" in heard.warnings
    with pytest.warns(NotGeoreferencedWarning):
        png = rasterio.open(next(Path(result["output_folder"]).glob("*.png")))
    with png:
        assert png.transform.is_identity
        assert png.crs is None


# -- What patches hold -------------------------------------------------------------------------


def test_patches_without_crowns_where_asked(run: Any, noise: Path, make_layer: Make) -> None:
    result, table, heard = run(
        noise, make_layer([(20, 20, 40, 40)], species=["Oak"]), label_field="species", allow_empty=True
    )
    assert result["patches"] == len(set(table["image_path"])) == 12
    assert result["crowns"] == 1
    empty = table[table["xmax"] == 0]
    assert len(empty) == 11
    assert (empty[SIDES] == 0).all(axis=None)
    assert set(table["label"]) == {"Oak"}  # DeepForest's form: the first label of the image
    assert "training learns them as background" in heard.warnings
    found = PatchFolder.open(result["output_folder"])
    assert found.labels == ("Oak",)


def test_areas_say_where_annotation_is_complete(run: Any, noise: Path, make_layer: Make) -> None:
    crowns = make_layer([(20, 20, 40, 40), (100, 100, 120, 120), (55, 20, 75, 40)])
    areas = make_layer([(10, 10, 60, 90)], "areas.gpkg")
    result, _, _ = run(noise, crowns, areas=areas, allow_empty=True, patch_overlap=0)
    assert result["crowns"] == 1  # the third has but a quarter inside
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
    result, _, heard = run(make_raster(ramp), make_layer([(20, 20, 40, 40)]), bands=(3, 2, 1))
    manifest = _manifest(result)
    assert manifest["stretch"]["dtype"] == "uint16"
    assert manifest["bands"] == [3, 2, 1]
    assert "stretched" in heard.warnings
    with rasterio.open(next(Path(result["output_folder"]).glob("*.png"))) as image:
        grey = image.read(1).astype(int)
    assert (np.diff(grey[:, 0]) >= 0).all()
    assert grey[0, 0] == 0
    assert grey[-1, -1] > 90


def test_patches_without_pixels_are_left_out_and_counted(run: Any, make_raster: Make, make_layer: Make) -> None:
    values = np.random.default_rng(1).integers(1, 255, (3, 150, 200)).astype("uint8")
    values[:, :, :70] = 0
    crowns = make_layer([(10, 10, 30, 30), (100, 100, 120, 120)])
    result, _, heard = run(make_raster(values, nodata=0), crowns, patch_overlap=0)
    assert result["patches"] == 2
    assert "1 patches without any valid pixel were skipped" in heard.warnings


def test_nothing_remains_of_an_earlier_split(run: Any, noise: Path, make_layer: Make, tmp_path: Path) -> None:
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


def test_an_earlier_manifest_removes_nothing_elsewhere(run: Any, noise: Path, make_layer: Make, tmp_path: Path) -> None:
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


def test_without_a_size_a_patch_has_forty_metres(run: Any, samples: Path, make_layer: Make) -> None:
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
        ({"patch_size": 201}, InputError, r"patch size of 201 pixels is larger than raster .*200 x 150"),
        ({"bands": (1, 2, 9)}, DeepForestError, "Band 9 was chosen"),
        ({"label_field": "species"}, LayerError, "species"),
        ({"folder": "/proc/patches"}, OutputError, "Nothing can be written to folder '/proc/patches'"),
    ],
)
def test_what_cannot_work(run: Any, noise: Path, make_layer: Make, change: Any, kind: Any, words: str) -> None:
    with pytest.raises(kind, match=words):
        run(noise, make_layer([(20, 20, 40, 40)]), **change)


def test_crowns_larger_than_a_patch(run: Any, noise: Path, make_layer: Make) -> None:
    with pytest.raises(InputError, match=r"No patch .* holds a crown.*larger than a patch"):
        run(noise, make_layer([(10, 10, 190, 140)]), patch_size=32)
