"""Output layers in several formats, through the command line."""

from __future__ import annotations

import contextlib
import importlib.util
import itertools
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
import pytest
import shapely
from pyarrow import parquet
from pyproj import CRS
from random_models import random_model

from deepforest_qgis.__main__ import main
from deepforest_qgis.common.errors import OutputError
from deepforest_qgis.common.vector_formats import DRIVERS
from deepforest_qgis.crowns import layer_file
from deepforest_qgis.crowns.geopackage import CROWN_FIELDS, write_layer
from deepforest_qgis.crowns.layer_file import SHAPEFILE_NAMES

Make = Callable[..., Path]
UTM = CRS.from_epsg(32612)
OTHERS = [suffix for suffix in DRIVERS if suffix != ".gpkg"]
# No code: a transverse Mercator projection of its own.
CUSTOM = CRS.from_proj4("+proj=tmerc +lat_0=44 +lon_0=-110 +x_0=1000 +datum=WGS84").to_wkt()


pytestmark = pytest.mark.usefixtures("own_cache")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small network with random weights, which detects crowns in noise."""
    return random_model(tmp_path_factory.mktemp("model"), "Tree", "Dürr")


@pytest.fixture
def raster(make_raster: Make) -> Path:
    return make_raster(np.random.default_rng(1).integers(1, 255, (3, 130, 150)).astype("uint8"), "noise.tif")


def options(raster: Path, model: Path, output: Path) -> list[str]:
    given = ["predict", "--raster", raster, "--model", model, "--output", output, "--device", "cpu"]
    return [*map(str, given), "--precision", "float32", "--patch-size", "96"]


def folder(path: Path) -> set[str]:
    return {one.name for one in path.iterdir()}


def read(path: Path) -> gpd.GeoDataFrame:
    """A layer as other programs read it."""
    if path.suffix.lower() == ".parquet":
        return gpd.read_parquet(path)
    # GDAL reports the text of the geometry as a field, too.
    options = {"KEEP_GEOM_COLUMNS": "NO"} if path.suffix.lower() == ".csv" else {}
    return gpd.read_file(path, **options)


@pytest.mark.parametrize("suffix", [*OTHERS, ".SHP", ".GeoJSON"])
def test_the_suffix_of_the_crowns_is_their_format(raster: Path, model: Path, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / "out"
    out.mkdir()
    assert main(options(raster, model, tmp_path / "crowns.gpkg")) == 0
    assert main(options(raster, model, out / f"crowns{suffix}")) == 0
    expected, crowns = read(tmp_path / "crowns.gpkg"), read(out / f"crowns{suffix}")
    if suffix.lower() != ".parquet":
        assert pyogrio.read_info(out / f"crowns{suffix}")["driver"] == DRIVERS[suffix.lower()]
    assert CRS(crowns.crs) == (CRS.from_epsg(4326) if suffix.lower() == ".geojson" else UTM)
    crowns = crowns.to_crs(UTM)
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
    assert shapely.hausdorff_distance(crowns.geometry.to_numpy(), expected.geometry.to_numpy()).max() < 1e-3
    parts = {".shp": ("dbf", "shx", "prj", "cpg"), ".csv": ("csvt", "prj")}.get(suffix.lower(), ())
    assert folder(out) == {f"crowns{suffix}", *(f"crowns.{part}" for part in parts)}


@pytest.mark.parametrize("suffix", [".json", "", ".kml", ".geoparquet"])
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
    assert f"the name of '{target}' must end in .gpkg, .parquet, .fgb, .geojson, .shp, .csv." in capsys.readouterr().err
    assert folder(tmp_path) == set()


@pytest.mark.parametrize("suffix", OTHERS)
def test_matches_and_footprints(
    raster: Path, make_layer: Make, tmp_path: Path, suffix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    crowns = str(make_layer([(20, 20, 40, 40), (100, 90, 130, 110)], "crowns.gpkg"))
    matches, footprints = tmp_path / f"matches{suffix}", tmp_path / f"footprints{suffix}"
    assert main(["evaluate", "--predictions", crowns, "--truth", crowns, "--matches", str(matches)]) == 0
    assert json.loads(capsys.readouterr().out)["matches"] == str(matches)
    found = read(matches)
    assert found["result"].tolist() == ["true positive"] * 2
    assert list(found.columns) == ["result", "score", "label", "iou", "geometry"]
    given = ["split", "--raster", str(raster), "--annotations", crowns, "--output", str(tmp_path / "patches")]
    assert main([*given, "--patch-size", "100", "--footprints", str(footprints)]) == 0
    patches = read(footprints)
    assert list(patches.columns) == ["image_path", "crowns", "col", "row", "width", "height", "geometry"]
    assert patches["crowns"].sum() >= 2
    assert CRS(patches.crs) == CRS(found.crs) == (CRS.from_epsg(4326) if suffix == ".geojson" else UTM)


def test_suggestions(raster: Path, model: Path, tmp_path: Path) -> None:
    output = tmp_path / "areas.shp"
    given = ["--raster", str(raster), "--model", str(model), "--output", str(output), "--square-size", "5"]
    assert main(["suggest", *given, "--count", "3"]) == 0
    areas = gpd.read_file(output)
    assert list(areas.columns) == ["rank", "uncertain", "expected", "novelty", "geometry"]
    assert areas["rank"].tolist() == [1, 2, 3]


@pytest.mark.parametrize("suffix", OTHERS)
def test_every_format_is_read_again(
    raster: Path, model: Path, tmp_path: Path, suffix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """As predictions and reference crowns of an evaluation, as annotations and areas of a split."""
    crowns = tmp_path / f"crowns{suffix}"
    assert main(options(raster, model, crowns)) == 0
    count = json.loads(capsys.readouterr().out)["count"]
    given = ["evaluate", "--predictions", str(crowns), "--truth", str(crowns), "--label-field", "label"]
    assert main(given) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["true_positives"] == count > 20
    assert result["diameter_bias"] == 0
    assert result["map"] == pytest.approx(1)
    areas = tmp_path / f"areas{suffix}"
    write_layer(areas, "areas", read(crowns).to_crs(UTM).geometry[:3], {"id": [1, 2, 3]}, UTM)
    given = ["split", "--raster", str(raster), "--annotations", str(crowns), "--areas", str(areas)]
    assert main([*given, "--patch-size", "96", "--output", str(tmp_path / "patches")]) == 0
    assert json.loads(capsys.readouterr().out)["crowns"] >= 3
    suggested = ["suggest", "--raster", str(raster), "--model", str(model), "--annotations", str(areas), "--count", "2"]
    assert main([*suggested, "--output", str(tmp_path / f"suggested{suffix}"), "--square-size", "4"]) == 0
    assert json.loads(capsys.readouterr().out)["count"] == len(read(tmp_path / f"suggested{suffix}")) > 0


@pytest.mark.filterwarnings("ignore::FutureWarning")  # of Lightning, about PyTorch
def test_fine_tuning_with_parquet(raster: Path, model: Path, tmp_path: Path, capsys: Any) -> None:
    crowns = tmp_path / "crowns.parquet"
    assert main(options(raster, model, crowns)) == 0
    given = ["fine-tune", "--raster", raster, "--annotations", crowns, "--model", model, "--epochs", "1"]
    given += ["--output", tmp_path / "tuned.safetensors", "--batch-size", "1", "--patch-size", "96", "--device", "cpu"]
    capsys.readouterr()
    assert main(list(map(str, given))) == 0
    assert json.loads(capsys.readouterr().out)["epochs"] == 1


def test_geoparquet(raster: Path, model: Path, tmp_path: Path) -> None:
    """The file has the metadata of GeoParquet 1.1, bounds of each crown, and the provenance of the run."""
    path = tmp_path / "crowns.parquet"
    assert main(options(raster, model, path)) == 0
    file = parquet.ParquetFile(path)
    geo = json.loads(file.metadata.metadata[b"geo"])
    assert (geo["version"], geo["primary_column"]) == ("1.1.0", "geometry")
    column = geo["columns"]["geometry"]
    assert (column["encoding"], column["geometry_types"]) == ("WKB", ["Polygon"])
    assert CRS.from_json_dict(column["crs"]) == UTM
    frame = gpd.read_parquet(path)
    np.testing.assert_allclose(column["bbox"], frame.total_bounds)
    boxes = file.read(["bbox"])["bbox"].to_pylist()
    np.testing.assert_array_equal([list(box.values()) for box in boxes], frame.bounds)
    assert column["covering"]["bbox"]["ymax"] == ["bbox", "ymax"]
    assert {field.name: str(field.type) for field in file.schema_arrow}["edge"] == "bool"
    corner = frame.geometry[0].bounds
    some = gpd.read_parquet(path, bbox=corner)
    assert 0 < len(some) < len(frame)
    assert some.intersects(shapely.box(*corner)).any()
    about = json.loads(file.metadata.metadata[b"gdal:metadata"])[""]
    expected = pyogrio.read_info(_geopackage(raster, model, tmp_path))["layer_metadata"]
    assert about.keys() == expected.keys()
    assert len(about) > 10


def test_flatgeobuf_has_the_provenance(raster: Path, model: Path, tmp_path: Path) -> None:
    assert main(options(raster, model, tmp_path / "crowns.fgb")) == 0
    about = pyogrio.read_info(tmp_path / "crowns.fgb")["layer_metadata"]
    assert about.keys() == pyogrio.read_info(_geopackage(raster, model, tmp_path))["layer_metadata"].keys()


def _geopackage(raster: Path, model: Path, folder: Path) -> Path:
    assert main(options(raster, model, folder / "crowns.gpkg")) == 0
    return folder / "crowns.gpkg"


@pytest.mark.parametrize("missing", ["crowns", "areas"])
def test_parquet_without_its_package(
    raster: Path, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: str, capsys: Any
) -> None:
    write_layer(
        tmp_path / "areas.parquet", "areas", [shapely.box(528_000, 4_978_990, 528_010, 4_979_000)], {"id": [1]}, UTM
    )
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *a: None if name == "pyarrow" else find(name, *a))
    given = options(raster, model, tmp_path / ("crowns.parquet" if missing == "crowns" else "crowns.gpkg"))
    given += ["--areas", str(tmp_path / "areas.parquet")] if missing == "areas" else []
    assert main(given) == 1
    shown = capsys.readouterr().err
    assert f"{missing}.parquet': the package pyarrow, which reads and writes Parquet files, is not installed." in shown
    assert "pip install 'deepforest-qgis[parquet]'" in shown
    assert not list(tmp_path.glob("crowns.*"))


@pytest.mark.parametrize("content", [b"PAR1 damaged", None], ids=["damaged", "no geometries"])
def test_parquet_that_cannot_be_read(raster: Path, tmp_path: Path, content: bytes | None, capsys: Any) -> None:
    path = tmp_path / "crowns.parquet"
    if content is None:
        pd.DataFrame({"label": ["Tree"]}).to_parquet(path)
    else:
        path.write_bytes(content)
    assert main(["evaluate", "--predictions", str(path), "--truth", str(path)]) == 1
    shown = capsys.readouterr().err
    assert f"Error: Layer '{path}' cannot be" in shown
    assert "is GeoParquet, which needs metadata about its geometries." in shown


def test_missing_geometries_in_parquet(tmp_path: Path) -> None:
    path = tmp_path / "layer.parquet"
    write_layer(path, "layer", [shapely.box(0, 1, 2, 3), None], {"id": [1, 2]}, None)
    frame = gpd.read_parquet(path)
    assert frame.crs is None
    boxes = parquet.read_table(path)["bbox"].to_pylist()
    assert boxes == [{"xmin": 0.0, "ymin": 1.0, "xmax": 2.0, "ymax": 3.0}, None]
    assert frame.geometry.isna().tolist() == [False, True]


@pytest.mark.parametrize("suffixes", [(".shp", ".csv"), (".csv", ".shp")])
def test_the_crs_of_another_layer_is_not_replaced(
    raster: Path, model: Path, tmp_path: Path, suffixes: Any, capsys: Any
):
    first, second = suffixes
    write_layer(tmp_path / f"crowns{first}", "crowns", [shapely.box(0, 0, 1, 1)], {"id": [1]}, CRS.from_epsg(25832))
    assert main(options(raster, model, tmp_path / f"crowns{second}")) == 1
    assert f"'crowns{first}' has the same file for its CRS, 'crowns.prj'." in capsys.readouterr().err
    assert CRS(read(tmp_path / f"crowns{first}").crs).to_epsg() == 25832


@pytest.mark.parametrize(
    "crs", [None, CRS('ENGCRS["site",EDATUM["site"],CS[Cartesian,2],AXIS["x",east],AXIS["y",north],UNIT["m",1]]')]
)
def test_geojson_without_a_place_on_the_earth_is_refused_before_the_work(
    make_raster: Make, model: Path, tmp_path: Path, crs: CRS | None, capsys: pytest.CaptureFixture[str]
) -> None:
    values = np.random.default_rng(1).integers(1, 255, (3, 130, 150)).astype("uint8")
    raster = make_raster(values, "noise.tif", crs=crs and crs.to_wkt())
    assert main(options(raster, model, tmp_path / "crowns.geojson")) == 1
    shown = capsys.readouterr().err
    assert "GeoJSON files have coordinates in WGS 84, to which the CRS of the layer" in shown
    assert "detected" not in shown
    for suffix in (".fgb", ".shp", ".parquet", ".csv"):
        (tmp_path / suffix).mkdir()
        assert main(options(raster, model, tmp_path / suffix / f"crowns{suffix}")) == 0
        assert len(read(tmp_path / suffix / f"crowns{suffix}")) > 20


def test_geojson_follows_its_standard(make_raster: Make, model: Path, tmp_path: Path) -> None:
    values = np.random.default_rng(1).integers(1, 255, (3, 130, 150)).astype("uint8")
    raster = make_raster(values, "noise.tif", crs=CUSTOM)
    assert main(options(raster, model, tmp_path / "crowns.geojson")) == 0
    content = json.loads((tmp_path / "crowns.geojson").read_text())
    assert "crs" not in content
    rings = [feature["geometry"]["coordinates"][0] for feature in content["features"]]
    assert all(shapely.is_ccw(shapely.linearrings(ring)) for ring in rings)


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
    assert len(read(path)) == 0


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
    monkeypatch.setattr(parquet.ParquetWriter, "write_batch", full)
    with pytest.raises(OutputError, match="cannot be written: No space left on device"):
        write_layer(path, "layer", [shapely.box(0, 0, 1, 1)], {"id": [2]}, UTM)
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == before


@pytest.mark.parametrize(
    ("part", "missing"),
    [*itertools.product([".geojson", ".fgb", ".shp", ".dbf", ".shx", ".csv"], [20, 3000]), (".csv", 1)],
)
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


@pytest.mark.parametrize("pages", [1, 20, 40])
def test_a_geopackage_without_its_index_is_an_error(
    tmp_path: Path, file_limit: Callable[[int], contextlib.AbstractContextManager[None]], pages: int
) -> None:
    """GDAL reports no error if all features, but not the index, fit on the disk."""
    path, count = tmp_path / "layer.gpkg", np.arange(3000)
    shapes = shapely.box(count, 0, count + 1, 1)
    write_layer(path, "layer", shapes, {"id": count}, UTM)
    before = path.read_bytes()
    with file_limit(len(before) - 4096 * pages), pytest.raises(OutputError, match="the end of the file is missing"):
        write_layer(path, "layer", shapes, {"id": -count}, UTM)
    assert folder(tmp_path) == {"layer.gpkg"}
    assert path.read_bytes() == before


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
