"""Output layers in several formats, through the command line."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pyogrio
import pytest
import shapely
import torch
from pyproj import CRS

from deepforest_qgis.__main__ import main
from deepforest_qgis.common.errors import OutputError
from deepforest_qgis.common.vector_formats import DRIVERS
from deepforest_qgis.crowns import layer_file
from deepforest_qgis.crowns.geopackage import CROWN_FIELDS, write_layer
from deepforest_qgis.crowns.layer_file import SHAPEFILE_NAMES
from deepforest_qgis.model.architectures import SMALL
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.model_info import ModelInfo

Make = Callable[..., Path]
UTM = CRS.from_epsg(32612)
OTHERS = [suffix for suffix in DRIVERS if suffix != ".gpkg"]
# No code: a transverse Mercator projection of its own.
CUSTOM = CRS.from_proj4("+proj=tmerc +lat_0=44 +lon_0=-110 +x_0=1000 +datum=WGS84").to_wkt()


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    before = signal.getsignal(signal.SIGINT)  # ``main`` installs its own handler
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "cache"))
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small network with random weights, which detects crowns in noise."""
    torch.manual_seed(1)
    path = tmp_path_factory.mktemp("model") / "random.safetensors"
    detector = CrownDetector(ModelInfo(SMALL, ("Tree", "Dürr"), extent_m=12.8, patch_px=128, score_threshold=0.4))
    torch.nn.init.normal_(detector.model.head.classification_head.cls_logits.weight, std=6.0)
    detector.save(path)
    return path


@pytest.fixture
def raster(make_raster: Make) -> Path:
    return make_raster(np.random.default_rng(1).integers(1, 255, (3, 130, 150)).astype("uint8"), "noise.tif")


def options(raster: Path, model: Path, output: Path) -> list[str]:
    given = ["predict", "--raster", raster, "--model", model, "--output", output, "--device", "cpu"]
    return [*map(str, given), "--precision", "float32", "--patch-size", "96"]


def folder(path: Path) -> set[str]:
    return {one.name for one in path.iterdir()}


@pytest.mark.parametrize("suffix", [*OTHERS, ".SHP", ".GeoJSON"])
def test_the_suffix_of_the_crowns_is_their_format(raster: Path, model: Path, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / "out"
    out.mkdir()
    assert main(options(raster, model, tmp_path / "crowns.gpkg")) == 0
    assert main(options(raster, model, out / f"crowns{suffix}")) == 0
    expected, crowns = gpd.read_file(tmp_path / "crowns.gpkg"), gpd.read_file(out / f"crowns{suffix}")
    info = pyogrio.read_info(out / f"crowns{suffix}")
    assert info["driver"] == DRIVERS[suffix.lower()]
    assert CRS(crowns.crs) == UTM
    assert len(expected) == len(crowns) > 20
    names = SHAPEFILE_NAMES if suffix.lower() == ".shp" else {}
    assert tuple(crowns.columns) == (*(names.get(name, name) for name in CROWN_FIELDS), "geometry")
    expected = expected.rename(columns=names).sort_values("score", ignore_index=True)
    crowns = crowns.sort_values("score", ignore_index=True)
    for name in expected.columns[:-1]:
        if expected[name].dtype.kind == "f":
            np.testing.assert_allclose(crowns[name], expected[name], rtol=1e-9)
        elif name != "run":  # two runs
            assert crowns[name].tolist() == expected[name].tolist(), name
    assert shapely.equals_exact(crowns.normalize(), expected.normalize(), 1e-3).all()
    parts = ("dbf", "shx", "prj", "cpg") if suffix.lower() == ".shp" else ()
    assert folder(out) == {f"crowns{suffix}", *(f"crowns.{part}" for part in parts)}


@pytest.mark.parametrize("suffix", [".parquet", ".csv", ".json", "", ".kml"])
@pytest.mark.parametrize("verb", ["predict", "evaluate", "suggest", "split"])
def test_other_suffixes_are_refused_before_the_work(
    verb: str, suffix: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = str(tmp_path / f"layer{suffix}")
    given = {
        "predict": ["--raster", "missing.tif", "--output", target],
        "evaluate": ["--predictions", "missing.gpkg", "--truth", "missing.gpkg", "--matches", target],
        "suggest": ["--raster", "missing.tif", "--output", target],
        "split": [
            *("--raster", "missing.tif", "--annotations", "missing.gpkg", "--output", str(tmp_path)),
            *("--footprints", target),
        ],
    }
    assert main([verb, *given[verb]]) == 1
    assert f"the name of '{target}' must end in .gpkg, .geojson, .fgb, .shp." in capsys.readouterr().err
    assert folder(tmp_path) == set()


@pytest.mark.parametrize("suffix", OTHERS)
def test_matches_and_footprints(
    raster: Path, make_layer: Make, tmp_path: Path, suffix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    crowns = str(make_layer([(20, 20, 40, 40), (100, 90, 130, 110)], "crowns.gpkg"))
    matches, footprints = tmp_path / f"matches{suffix}", tmp_path / f"footprints{suffix}"
    assert main(["evaluate", "--predictions", crowns, "--truth", crowns, "--matches", str(matches)]) == 0
    assert json.loads(capsys.readouterr().out)["matches"] == str(matches)
    found = gpd.read_file(matches)
    assert found["result"].tolist() == ["true positive"] * 2
    assert list(found.columns) == ["result", "score", "label", "iou", "geometry"]
    given = ["split", "--raster", str(raster), "--annotations", crowns, "--output", str(tmp_path / "patches")]
    assert main([*given, "--patch-size", "100", "--footprints", str(footprints)]) == 0
    patches = gpd.read_file(footprints)
    assert list(patches.columns) == ["image_path", "crowns", "col", "row", "width", "height", "geometry"]
    assert patches["crowns"].sum() >= 2
    assert CRS(patches.crs) == CRS(found.crs) == UTM


def test_suggestions(raster: Path, model: Path, tmp_path: Path) -> None:
    output = tmp_path / "areas.shp"
    given = ["--raster", str(raster), "--model", str(model), "--output", str(output), "--square-size", "5"]
    assert main(["suggest", *given, "--count", "3"]) == 0
    areas = gpd.read_file(output)
    assert list(areas.columns) == ["rank", "uncertain", "expected", "novelty", "geometry"]
    assert areas["rank"].tolist() == [1, 2, 3]


@pytest.mark.parametrize("crs", [None, CUSTOM], ids=["no CRS", "no code"])
def test_geojson_without_a_code_of_the_crs_is_refused_before_the_work(
    make_raster: Make, model: Path, tmp_path: Path, crs: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    values = np.random.default_rng(1).integers(1, 255, (3, 130, 150)).astype("uint8")
    raster = make_raster(values, "noise.tif", crs=crs)
    assert main(options(raster, model, tmp_path / "crowns.geojson")) == 1
    shown = capsys.readouterr().err
    assert "GeoJSON files cannot store a CRS without a code" in shown
    assert "detected" not in shown
    for suffix in (".fgb", ".shp"):
        assert main(options(raster, model, tmp_path / f"crowns{suffix}")) == 0
        assert len(gpd.read_file(tmp_path / f"crowns{suffix}")) > 20


def test_degrees_keep_their_precision(tmp_path: Path) -> None:
    shape = shapely.box(-110.600000012, 44.960000012, -110.59998, 44.96002)
    write_layer(tmp_path / "layer.geojson", "layer", [shape], {"id": [1]}, CRS.from_epsg(4326))
    assert shapely.equals_exact(
        gpd.read_file(tmp_path / "layer.geojson").geometry[0].normalize(), shape.normalize(), 1e-9
    )


@pytest.mark.parametrize("suffix", OTHERS)
def test_empty_layers(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"layer{suffix}"
    write_layer(path, "layer", [], {"name": np.zeros(0, object), "iou": np.zeros(0)}, UTM)
    assert len(gpd.read_file(path)) == 0


@pytest.mark.filterwarnings("ignore:'crs' was not provided")
def test_a_shapefile_is_replaced_with_its_side_files(tmp_path: Path) -> None:
    path = tmp_path / "layer.shp"
    write_layer(path, "layer", [shapely.box(0, 0, 1, 1)] * 3, {"id": [1, 2, 3]}, UTM)
    write_layer(path, "layer", [shapely.box(0, 0, 1, 1)], {"id": [7]}, CRS.from_epsg(25832))
    layer = gpd.read_file(path)
    assert layer["id"].tolist() == [7]
    assert layer.crs.to_epsg() == 25832
    write_layer(path, "layer", [shapely.box(0, 0, 1, 1)], {"id": [8]}, None)
    crs = gpd.read_file(path).crs
    assert crs is None or crs.name.startswith("Undefined")


@pytest.mark.parametrize("suffix", OTHERS)
def test_a_failed_conversion_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str) -> None:
    path = tmp_path / f"layer{suffix}"
    write_layer(path, "layer", [shapely.box(0, 0, 1, 1)], {"id": [1]}, UTM)
    before = {one.name: one.read_bytes() for one in tmp_path.iterdir()}

    def full(*_: Any, **__: Any) -> None:
        raise layer_file.LAYER_ERRORS[0]("No space left on device")

    monkeypatch.setattr(pyogrio, "write_arrow", full)
    with pytest.raises(OutputError, match="cannot be written: No space left on device"):
        write_layer(path, "layer", [shapely.box(0, 0, 1, 1)], {"id": [2]}, UTM)
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == before


@pytest.mark.parametrize("missing", [20, 3000])
@pytest.mark.parametrize("part", [".geojson", ".fgb", ".shp", ".dbf", ".shx"])
def test_a_file_without_its_end_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str, missing: int
) -> None:
    """GDAL reports no error if the disk is full when the last part is written."""
    write = pyogrio.write_arrow

    def cut(batches: Any, path: Path, **how: Any) -> None:
        write(batches, path, **how)
        file = path.with_suffix(part)
        os.truncate(file, file.stat().st_size - missing)

    monkeypatch.setattr(pyogrio, "write_arrow", cut)
    shapes = shapely.box(np.arange(3000), 0, np.arange(3000) + 1, 1)
    suffix = part if part in DRIVERS else ".shp"
    with pytest.raises(OutputError, match="cannot be written"):
        write_layer(tmp_path / f"layer{suffix}", "layer", shapes, {"id": np.arange(3000)}, UTM)
    assert folder(tmp_path) == set()


def test_files_of_killed_runs_are_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "layer.shp"
    with monkeypatch.context() as context:
        context.setattr(os, "getpid", lambda: 2**22 + 5)  # no process has this number
        left = layer_file.LayerFile(path, "layer")
        for part in (left.partial, *(target.partial for target in left._targets)):
            part.touch()
    assert len(folder(tmp_path)) == 6
    write_layer(path, "layer", [shapely.box(0, 0, 1, 1)], {"id": [2]}, UTM)
    assert folder(tmp_path) == {f"layer{part}" for part in (".shp", ".shx", ".dbf", ".prj", ".cpg")}


def test_short_names_of_fields() -> None:
    assert all(len(name) <= 10 for name in SHAPEFILE_NAMES.values())
    assert len({SHAPEFILE_NAMES.get(name, name)[:10] for name in CROWN_FIELDS}) == len(CROWN_FIELDS)
    assert all(len(SHAPEFILE_NAMES.get(name, name)) <= 10 for name in CROWN_FIELDS)
