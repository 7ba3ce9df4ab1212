"""Implausible ground resolutions are refused by each command before work begins, unless a size is given."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import rasterio
from affine import Affine
from pyproj import CRS
from shapely import box

from deepforest_qgis.__main__ import main
from deepforest_qgis.common.errors import RasterError
from deepforest_qgis.georeference import Georeference
from deepforest_qgis.model.weights import load_weights
from deepforest_qgis.workflows.patch_size import choose_patch

KILOMETRES = "+proj=utm +zone=12 +datum=WGS84 +units=km +type=crs"


def ref(pixel: float, crs: str = "EPSG:32612", x: float = 528_000, y: float = 4_979_000) -> Georeference:
    return Georeference(Affine(pixel, 0, x, 0, -pixel, y), CRS.from_user_input(crs), 2000, 2000)


@pytest.mark.parametrize(
    ("case", "text"),
    [
        (ref(0.1, "EPSG:4326"), r"coordinates in metres in a CRS in degrees.*528000, 4979000 in WGS 84.*-a_srs"),
        (ref(0.1, "EPSG:4326", 100, 91), "coordinates in metres in a CRS in degrees"),
        (ref(0.1, "EPSG:4807", 400, 50), "coordinates in metres in a CRS in degrees|implausible"),  # gradians
        (ref(0.001, "EPSG:4326", 12, 50), r"implausible ground resolution: 111 m per pixel"),
        (ref(0.0001), r"implausible ground resolution: 0\.0001 m"),  # kilometres in a CRS in metres
        (ref(10.0), r"10 m per pixel, so that a patch of 40 m has 4 × 4 pixels.*Check the CRS"),  # centimetres
        (ref(1e-6, x=-110.5, y=44.9), "implausible ground resolution"),  # degrees in a CRS in metres
        (ref(2.0), "2 m per pixel"),
        (ref(1.1), "1.1 m per pixel"),
    ],
)
def test_implausible_resolutions_are_refused(case: Georeference, text: str) -> None:
    with pytest.raises(RasterError, match=text):
        choose_patch("forest", case, None, 40.0)


@pytest.mark.parametrize(
    ("case", "patch"),
    [
        (ref(0.1), 400),
        (ref(0.005), 8000),
        (ref(1.0), 40),
        (ref(0.0001, KILOMETRES, 528, 4979), 400),
        (ref(0.5, "EPSG:2225"), 262),  # US survey feet
    ],
)
def test_plausible_resolutions_are_accepted(case: Georeference, patch: int) -> None:
    assert choose_patch("forest", case, None, 40.0) == (patch, patch)


def test_a_raster_at_the_antimeridian_is_accepted() -> None:
    assert choose_patch("forest", ref(9e-7, "EPSG:4326", 179.9995, -16.5), None, 40.0)[1] in range(395, 405)


def test_few_pixels_per_patch_are_refused() -> None:
    with pytest.raises(RasterError, match="a patch of 12 m has 24 × 24 pixels"):
        choose_patch("forest", ref(0.5), None, 12.0)
    assert choose_patch("forest", ref(0.5), 24, 12.0) == (24, 24)


def test_a_given_size_confirms_the_resolution_but_not_degrees() -> None:
    assert choose_patch("forest", ref(10.0), 400, 40.0) == (400, 400)
    assert choose_patch("forest", ref(2.0), None, 40.0, confirmed=True) == (20, 20)
    with pytest.raises(RasterError, match="in degrees"):
        choose_patch("forest", ref(0.1, "EPSG:4326"), 400, 40.0)


# -- commands ----------------------------------------------------------------------------------


@pytest.fixture(params=["degrees", "centimetres", "kilometres"])
def tile(request: pytest.FixtureRequest, samples: Path, tmp_path: Path) -> tuple[Path, str]:
    """A corner of the Yellowstone tile with a wrong CRS or unit, and the expected error."""
    factor, crs, text = {
        "degrees": (1.0, "EPSG:4326", "coordinates in metres in a CRS in degrees"),
        "centimetres": (100.0, "EPSG:32612", "implausible ground resolution: 10 m per pixel"),
        "kilometres": (0.001, "EPSG:32612", "implausible ground resolution: 0.0001 m per pixel"),
    }[request.param]
    path = tmp_path / "tile.tif"
    with rasterio.open(samples / "yellowstone_test.tif") as data:
        values, transform = data.read(window=((0, 430), (0, 460))), Affine.scale(factor) @ data.transform
    profile = {"driver": "GTiff", "count": 3, "height": 430, "width": 460, "dtype": "uint8"}
    with rasterio.open(path, "w", crs=crs, transform=transform, **profile) as target:
        target.write(values)
    return path, text


@pytest.mark.parametrize("verb", ["predict", "suggest", "split", "fine-tune"])
def test_commands_refuse_a_wrong_crs_or_unit(
    verb: str, tile: tuple[Path, str], samples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, text = tile
    crowns = ["--annotations", str(samples / "yellowstone_test_crowns.gpkg")]
    arguments = {
        "predict": ["--output", str(tmp_path / "crowns.gpkg")],
        "suggest": ["--output", str(tmp_path / "areas.gpkg")],
        "split": ["--output", str(tmp_path / "patches"), *crowns],
        "fine-tune": ["--output", str(tmp_path / "model.safetensors"), *crowns],
    }[verb]
    assert main([verb, "--raster", str(path), *arguments]) != 0
    assert text in capsys.readouterr().err
    assert [one.name for one in tmp_path.glob("*.gpkg")] == []


def test_a_patch_size_confirms_the_resolution(
    make_raster: Callable[..., Path], samples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The crowns are those of the tile at its true resolution, and the warnings do not advise to undo the choice."""
    with rasterio.open(samples / "yellowstone_test.tif") as data:
        values = data.read(window=((0, 430), (0, 460)))
    found, logs = [], []
    for pixel, options in ((0.1, []), (10.0, ["--patch-size", "400"])):
        transform = Affine(pixel, 0, 528_000, 0, -pixel, 4_979_000)
        path, output = make_raster(values, f"{pixel}.tif", transform=transform), tmp_path / f"{pixel}.gpkg"
        arguments = ["--raster", str(path), "--output", str(output), "--device", "cpu", *options]
        assert main(["predict", *arguments]) == 0
        logs.append(capsys.readouterr().err)
        found.append(sorted(gpd.read_file(output, layer="crowns")["score"]))
    assert len(found[0]) > 20
    np.testing.assert_allclose(found[1], found[0], atol=1e-4)
    assert "much coarser" in logs[1]
    assert "Leave the patch size empty" not in logs[1]
    assert "trees appear" not in logs[1]


@pytest.mark.parametrize(("pixel", "extent"), [(1e-4, None), (0.1, 10.0)])
def test_a_model_of_a_raster_in_kilometres_can_be_loaded(
    pixel: float, extent: float | None, make_raster: Callable[..., Path], samples: Path, tmp_path: Path
) -> None:
    with rasterio.open(samples / "yellowstone_test.tif") as data:
        values = data.read(window=((0, 200), (0, 200)))
    transform = Affine(pixel, 0, 528, 0, -pixel, 4979)
    path, model = make_raster(values, "forest.tif", transform=transform), tmp_path / "model.safetensors"
    corners = [(x, y) for x in (20, 60, 120, 160) for y in (20, 60, 120, 160)]
    boxes = [box(*(transform @ (x, y + 30)), *(transform @ (x + 30, y))) for x, y in corners]
    crowns = tmp_path / "crowns.gpkg"
    gpd.GeoDataFrame({"label": "Tree"}, index=range(16), geometry=boxes, crs="EPSG:32612").to_file(crowns)
    arguments = ["--raster", str(path), "--annotations", str(crowns), "--output", str(model)]
    assert main(["fine-tune", *arguments, "--patch-size", "100", "--epochs", "1", "--device", "cpu"]) == 0
    assert main(["model-info", "--model", str(model)]) == 0
    assert load_weights(model)[1].extent_m == (extent and pytest.approx(extent, rel=1e-3))
