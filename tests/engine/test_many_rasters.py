"""Prediction on many rasters: the crowns are those of one raster, and every file that is not processed is named."""

from __future__ import annotations

import base64
import errno
import io
import json
import os
import random
import re
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import painted_crowns
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine
from PIL import Image
from pyproj import CRS, Transformer
from rasterio.control import GroundControlPoint
from rasterio.enums import ColorInterp
from rasterio.errors import RasterioError
from rasterio.windows import Window

from deepforest_qgis.__main__ import main
from deepforest_qgis.common.errors import Cancelled, InputError, LayerError, OutputError, RasterError
from deepforest_qgis.common.jobs import (
    Extent,
    PredictJob,
    PredictTilesJob,
    RasterInput,
    VectorInput,
    job_from_dict,
    job_to_dict,
)
from deepforest_qgis.common.messages import Message
from deepforest_qgis.imagery.raster import Raster
from deepforest_qgis.model.architectures import SMALL
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.model_info import ModelInfo
from deepforest_qgis.workflows import RUNNERS
from deepforest_qgis.workflows.predict import detection, inference

Make = Callable[..., Path]
WIDTH, HEIGHT = 400, 320
ORIGIN = Affine(0.1, 0, 528_000, 0, -0.1, 4_979_000)
SPOTS = [(x, y, x + 12, y + 10) for x in range(12, 380, 37) for y in range(12, 300, 31)]


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> type[painted_crowns.PaintedBackend]:
    painted = painted_crowns.PaintedBackend.subclass()
    monkeypatch.setattr(detection, "make_backend", painted)
    return painted


@pytest.fixture
def job(tmp_path: Path, backend: Any) -> Callable[..., PredictTilesJob]:
    """A job on rasters with painted crowns, with windows of 96 pixels."""
    model = tmp_path / "random.safetensors"
    CrownDetector(ModelInfo(SMALL, ("Tree",), extent_m=4.8, patch_px=48)).save(model)

    def make(*rasters: Path | str | RasterInput, **other: Any) -> PredictTilesJob:
        given = {"patch_overlap": 0.35, "batch_size": 1, "device": "cpu", "precision": "float32", "model": str(model)}
        inputs = tuple(one if isinstance(one, RasterInput) else RasterInput(str(one)) for one in rasters)
        return PredictTilesJob(inputs, str(tmp_path / "crowns.gpkg"), **{**given, **other})

    return make


@pytest.fixture
def forest(make_raster: Make) -> Path:
    noise = np.random.default_rng(1).integers(0, 30, (3, HEIGHT, WIDTH)).astype("uint8")
    return make_raster(painted_crowns.paint(noise, SPOTS), tiled=True, blockxsize=64, blockysize=64)


def cut(raster: Path, folder: Path, *, overlap: int = 0, shuffled: bool = False, count: int = 5) -> list[Path]:
    """Cut a raster into ``count`` by ``count`` files, column by column."""
    folder.mkdir()
    names = [f"{number:02}.tif" for number in range(count**2)]
    if shuffled:
        random.Random(1).shuffle(names)
    paths = [folder / name for name in names]
    with rasterio.open(raster) as data:
        sides = [[round(length * i / count) for i in range(count + 1)] for length in (data.width, data.height)]
        for number, path in enumerate(paths):
            column, row = divmod(number, count)
            x0, y0 = max(sides[0][column] - overlap, 0), max(sides[1][row] - overlap, 0)
            window = Window(x0, y0, sides[0][column + 1] - x0, sides[1][row + 1] - y0)
            profile = {**data.profile, "width": window.width, "height": window.height, "tiled": False}
            del profile["blockxsize"], profile["blockysize"]
            with rasterio.open(
                path,
                "w",
                **{**profile, "transform": data.transform @ Affine.translation(window.col_off, window.row_off)},
            ) as target:
                target.write(data.read(window=window))
    return paths


def run(job: PredictTilesJob, listener: Any) -> dict[str, Any]:
    """The result of a job that another process sent."""
    result = RUNNERS[job.verb](job_from_dict(json.loads(json.dumps(job_to_dict(job)))), listener)
    assert result is not None
    return result.to_dict()


def boxes(path: str | Path) -> np.ndarray:
    """The crowns on the map, sorted."""
    found = gpd.read_file(path).bounds.to_numpy()
    return found[np.lexsort(found.T)]


def spots(path: str | Path, transform: Affine = ORIGIN) -> set[Any]:
    """The crowns in pixels of the uncut raster."""
    bounds = boxes(path)
    x0, y0 = ~transform @ (bounds[:, 0], bounds[:, 3])
    x1, y1 = ~transform @ (bounds[:, 2], bounds[:, 1])
    found = [tuple(row) for row in np.round(np.stack([x0, y0, x1, y1], axis=1)).astype(int).tolist()]
    assert len(set(found)) == len(found)  # none twice
    return set(found)


def map_of(report: Path) -> np.ndarray:
    """The map in a prediction report."""
    (found,) = re.findall(r"data:image/\w+;base64,([^\"]+)", report.read_text())
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(found))).convert("RGB"), np.float64)


def arguments(job: PredictTilesJob) -> list[str]:
    """The command of a job."""
    given = [str(one.path) for one in job.raster]
    options = {"output": job.output, "model": job.model, "patch-overlap": job.patch_overlap, "batch-size": "1"}
    more = [str(part) for name, value in options.items() for part in (f"--{name}", value)]
    return ["predict", "--raster", *given, *more, "--device", "cpu", "--precision", "float32"]


def reasons(result: dict[str, Any]) -> dict[str, str]:
    return {Path(path).name: str(Message.from_wire(reason)) for path, reason in result["failed"].items()}


# -- As one raster -----------------------------------------------------------------------------


def test_files_cut_from_a_real_image_give_its_crowns(samples: Path, tmp_path: Path, listen: Any) -> None:
    """The bundled model in float32: the same boxes to a micrometre, whatever the names, order and overlap.

    A plain prediction has other windows, which begin at the corner of the raster, so it has the tolerance of windows.
    """
    image = tmp_path / "image.tif"
    with rasterio.open(samples / "yellowstone_test.tif") as data:
        window = Window(100, 100, 560, 560)
        profile = {
            **data.profile,
            "width": 560,
            "height": 560,
            "transform": data.transform @ Affine.translation(window.col_off, window.row_off),
        }
        profile |= {"tiled": True, "blockxsize": 128, "blockysize": 128}
        with rasterio.open(image, "w", **profile) as target:
            target.write(data.read(window=window))
    cut(image, tmp_path / "plain")
    shuffled = cut(image, tmp_path / "shuffled", overlap=25, shuffled=True)
    options = ["--device", "cpu", "--precision", "float32", "--output"]
    places = {
        "uncut": ["--folder", str(tmp_path), "--pattern", "image.tif"],
        "cut": ["--raster", str(tmp_path / "plain")],
    }
    places["shuffled"] = ["--raster", *map(str, reversed(shuffled))]
    for name, arguments in places.items():
        assert main(["predict", *arguments, *options, str(tmp_path / f"{name}.gpkg")]) == 0
    uncut = boxes(tmp_path / "uncut.gpkg")
    assert len(uncut) > 30
    for name in ("cut", "shuffled"):
        np.testing.assert_allclose(boxes(tmp_path / f"{name}.gpkg"), uncut, atol=1e-6)
    assert main(["predict", "--raster", str(image), *options, str(tmp_path / "alone.gpkg")]) == 0
    alone = boxes(tmp_path / "alone.gpkg")
    assert len(alone) == pytest.approx(len(uncut), rel=0.15)
    one, other = shapely.box(*alone.T)[:, None], shapely.box(*uncut.T)[None]
    overlaps = shapely.area(shapely.intersection(one, other)) / shapely.area(shapely.union(one, other))
    assert (overlaps.max(axis=1) > 0.5).mean() > 0.85


@pytest.mark.parametrize(("overlap", "dtype"), [(0, "uint8"), (9, "uint8"), (9, "uint16"), (0, "float32")])
def test_every_crown_once(
    make_raster: Make, forest: Path, job: Any, listen: Any, tmp_path: Path, overlap: int, dtype: str
) -> None:
    if dtype != "uint8":
        with rasterio.open(forest) as data:
            values = data.read().astype(dtype)
        forest = make_raster(values, nodata=9999, tiled=True, blockxsize=64, blockysize=64)
    cut(forest, tmp_path / "tiles", overlap=overlap, shuffled=True)
    result = run(job(tmp_path / "tiles", report=str(tmp_path / "r.html"), density=str(tmp_path / "d.tif")), listen())
    assert (result["count"], result["rasters"], result["failed"]) == (len(SPOTS), 25, {})
    assert spots(tmp_path / "crowns.gpkg") == set(SPOTS)
    crowns = gpd.read_file(tmp_path / "crowns.gpkg")
    assert not crowns["edge"].any()  # no border of a file cuts a crown
    for name, centre in zip(crowns["source"], crowns.geometry.centroid, strict=True):
        with rasterio.open(tmp_path / "tiles" / name) as data:
            assert shapely.box(*data.bounds).buffer(0.01).contains(centre)
    with rasterio.open(tmp_path / "d.tif") as density:
        assert density.read(1, masked=True).sum() > 0
    assert (tmp_path / "r.html").stat().st_size > 10_000


def test_upper_file_where_files_overlap(make_raster: Make, forest: Path, job: Any, listen: Any, tmp_path: Path) -> None:
    """Pixels without data, by value, mask or alpha, show the file below, which is the source of the crowns there."""
    with rasterio.open(forest) as data:
        values = data.read()
    inner = np.zeros((HEIGHT, WIDTH), bool)
    inner[110:210, 130:270] = True
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/a").write_bytes(forest.read_bytes())
    upper, shifted = np.full_like(values, 20), ORIGIN @ Affine.translation(0.5, 0.5)
    for name, over in {
        "value": make_raster(np.where(inner, upper, 255), "folder/z1.tif", nodata=255),
        "warped": make_raster(np.where(inner, upper, 255), "folder/z5.tif", nodata=255, transform=shifted),
        "mask": make_raster(upper, "folder/z2.tif", mask=inner),
        "alpha": make_raster(np.concatenate([upper, 255 * inner[None].astype("uint8")]), "folder/z3.tif", alpha="YES"),
        "alpha of five": make_raster(
            np.concatenate([upper, upper[:1], 255 * inner[None].astype("uint8")]), "folder/z4.tif", alpha="YES"
        ),
    }.items():
        if name.startswith("alpha"):
            with rasterio.open(over, "r+") as data:
                more = [ColorInterp.undefined] * (data.count - 4)
                data.colorinterp = (ColorInterp.red, ColorInterp.green, ColorInterp.blue, *more, ColorInterp.alpha)
        run(job(tmp_path / "folder/a", over), listen())
        expected = {s for s in SPOTS if not (s[2] > 130 and s[0] < 270 and s[3] > 110 and s[1] < 210)}
        found = spots(tmp_path / "crowns.gpkg")
        assert expected <= found, name
        assert not any(s[0] >= 130 and s[2] <= 270 and s[1] >= 110 and s[3] <= 210 for s in found), name
        crowns = gpd.read_file(tmp_path / "crowns.gpkg")
        col, row = ~ORIGIN @ (crowns.geometry.centroid.x.to_numpy(), crowns.geometry.centroid.y.to_numpy())
        below = ~inner[row.astype(int), col.astype(int)]
        assert set(crowns["source"][below]) == {"a"}, name
        assert set(crowns["source"][~below]) <= {over.name}, name


def test_areas_and_extent_over_several_files(
    forest: Path, job: Any, listen: Any, tmp_path: Path, make_layer: Any
) -> None:
    cut(forest, tmp_path / "tiles")
    x0, y0 = ORIGIN @ (60, 40)
    x1, y1 = ORIGIN @ (300, 200)
    result = run(job(tmp_path / "tiles", extent=Extent(x0, y1, x1, y0)), listen())
    inside = {s for s in SPOTS if 60 <= (s[0] + s[2]) / 2 <= 300 and 40 <= (s[1] + s[3]) / 2 <= 200}
    assert spots(tmp_path / "crowns.gpkg") == inside
    areas = gpd.GeoDataFrame(geometry=[shapely.box(x0, y1, x1, y0)], crs="EPSG:32612")
    areas.to_file(tmp_path / "areas.gpkg")
    again = run(job(tmp_path / "tiles", areas=VectorInput(str(tmp_path / "areas.gpkg"))), listen())
    assert spots(tmp_path / "crowns.gpkg") == inside
    assert again["windows_resumed"] == result["windows"]  # windows do not depend on the areas
    with pytest.raises(InputError, match="not touch"):
        run(job(tmp_path / "tiles", extent=Extent(x0 + 900, y1, x1 + 900, y0)), listen())


def test_files_far_apart(forest: Path, make_raster: Make, job: Any, listen: Any, tmp_path: Path) -> None:
    with rasterio.open(forest) as data:
        values = data.read()
    far = make_raster(values, "far.tif", transform=ORIGIN @ Affine.translation(4_000_000, 2_000_000))
    result = run(job(forest, far, report=str(tmp_path / "report.html")), listen())
    assert map_of(tmp_path / "report.html").size > 0  # its map does not read the gap of 8 terapixels
    assert result["count"] == 2 * len(SPOTS)
    assert result["windows"] < 120


def test_file_with_a_wrong_crs(forest: Path, make_raster: Make, job: Any, listen: Any, tmp_path: Path) -> None:
    """It changes neither the pixels nor the crowns of the other files."""
    cut(forest, tmp_path / "tiles", count=2)
    with rasterio.open(tmp_path / "tiles/03.tif") as data:
        place = data.transform
        make_raster(data.read(), "tiles/wrong.tif", transform=place @ Affine.scale(0.85), crs="EPSG:32630")
    recorder = listen()
    result = run(job(tmp_path / "tiles"), recorder)
    assert (result["rasters"], result["failed"]) == (5, {})
    assert result["about"]["raster"]["ground_resolution"]["values"]["x"] == pytest.approx(0.1, rel=1e-3)
    assert "1 of 5 rasters is resampled" in recorder.messages
    assert "1 raster lies more than 1,000 km from the centre of all rasters: wrong.tif. Check" in recorder.warnings
    crowns = gpd.read_file(tmp_path / "crowns.gpkg")
    crowns[crowns["source"] != "wrong.tif"].to_file(tmp_path / "others.gpkg")
    assert spots(tmp_path / "others.gpkg") == set(SPOTS)
    recorder = listen()
    run(job(*sorted((tmp_path / "tiles").glob("0*.tif"))), recorder)
    assert "km from" not in recorder.warnings


@pytest.mark.parametrize("crs", ["", "EPSG:32613"])
def test_file_that_cannot_be_reprojected(
    forest: Path, make_raster: Make, job: Any, listen: Any, tmp_path: Path, crs: str
) -> None:
    """Coordinates in metres with the CRS of degrees, as the first file."""
    cut(forest, tmp_path / "tiles", count=2)
    with rasterio.open(forest) as data:
        wrong = make_raster(data.read(), "tiles/0.tif", crs="EPSG:4326")
    result = run(job(tmp_path / "tiles", crs=crs), listen())
    assert set(reasons(result)) == {"0.tif"}
    assert "has coordinates in metres in a CRS in degrees" in reasons(result)["0.tif"]
    assert result["count"] == pytest.approx(len(SPOTS), rel=0.1)
    with pytest.raises(RasterError, match=r"0\.tif' has coordinates in metres.* Assign the CRS of the coordinates"):
        run(job(wrong, crs="EPSG:32613"), listen())


def test_projected_coordinates_labelled_as_degrees(
    forest: Path, make_raster: Make, job: Any, listen: Any, tmp_path: Path
) -> None:
    """In a mosaic in degrees, the raster is named and left out; the result is that of the others."""
    with rasterio.open(forest) as data:
        values = data.read()
    degrees = Affine(1.2e-6, 0, -104.6, 0, -0.9e-6, 44.9)
    places = [degrees @ Affine.translation(number * WIDTH, 0) for number in range(2)]
    right = [make_raster(values, f"{n}.tif", crs="EPSG:4326", transform=place) for n, place in enumerate(places)]
    run(job(*right), listen())
    alone = gpd.read_file(tmp_path / "crowns.gpkg").geometry
    wrong = make_raster(values, "wrong.tif", crs="EPSG:4326", transform=ORIGIN)
    recorder = listen()
    result = run(job(wrong, *right), recorder)
    assert set(reasons(result)) == {"wrong.tif"}
    assert set(gpd.read_file(tmp_path / "crowns.gpkg").to_wkt()["geometry"]) == set(alone.to_wkt())
    assert len(alone) == pytest.approx(2 * len(SPOTS), rel=0.1)
    assert f"Raster '{wrong}' has coordinates in metres in a CRS in degrees" in recorder.warnings
    assert "Assign the CRS of the coordinates, in QGIS with" in recorder.warnings


def test_crs_of_most_rasters(
    forest: Path, make_raster: Make, job: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A first raster with another CRS does not decide; it is named, and the log names the mosaic."""
    cut(forest, tmp_path / "tiles", count=2)
    with rasterio.open(tmp_path / "tiles/03.tif") as data:
        make_raster(data.read(), "tiles/00a.tif", transform=data.transform, crs="EPSG:32613")
    shutil.move(tmp_path / "tiles/00a.tif", tmp_path / "tiles/0.tif")
    assert main(arguments(job(tmp_path / "tiles"))) == 0
    assert gpd.read_file(tmp_path / "crowns.gpkg").crs == "EPSG:32612"
    log = capsys.readouterr().err
    assert "1 raster has another CRS than the others and is reprojected to WGS 84 / UTM zone 12N: 0.tif." in log
    assert re.search(r"\nMosaic of 5 rasters: \d+ × \d+ pixels, 10\.0 cm", log)
    assert f"Raster '{tmp_path}" not in log
    assert main([*arguments(job(tmp_path / "tiles")), "--crs", "EPSG:32613"]) == 0
    assert "has another CRS" not in capsys.readouterr().err


@pytest.mark.parametrize("first", ["compound", "horizontal"])
def test_compound_crs_beside_its_horizontal_crs(
    forest: Path, job: Any, listen: Any, tmp_path: Path, first: str
) -> None:
    for number, path in enumerate(cut(forest, tmp_path / "tiles", count=2)):
        if (number % 2 == 0) == (first == "compound"):
            with rasterio.open(path, "r+") as data:
                data.crs = rasterio.CRS.from_user_input("EPSG:32612+5773")
    recorder = listen()
    assert run(job(tmp_path / "tiles"), recorder)["failed"] == {}
    assert spots(tmp_path / "crowns.gpkg") == set(SPOTS)
    assert "CRS" not in recorder.messages
    assert "resampled" not in recorder.messages


def test_all_rasters_are_resampled(forest: Path, job: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = cut(forest, tmp_path / "tiles", count=2)
    assert main([*arguments(job(tmp_path / "tiles")), "--crs", "EPSG:32613"]) == 0
    assert "All 4 rasters are resampled to common pixels." in capsys.readouterr().err
    assert main([*arguments(job(paths[0])), "--crs", "EPSG:32613"]) == 0
    assert "The raster is resampled.\n" in capsys.readouterr().err


# -- Files that differ -------------------------------------------------------------------------


def test_neighbouring_utm_zones(make_raster: Make, forest: Path, job: Any, listen: Any, tmp_path: Path) -> None:
    with rasterio.open(forest) as data:
        values = data.read()
    x, y = Transformer.from_crs("EPSG:4326", "EPSG:32612", always_xy=True).transform(-108.0, 45.0)
    west = Affine(0.1, 0, round(x) - 38, 0, -0.1, round(y))
    x, y = Transformer.from_crs("EPSG:4326", "EPSG:32613", always_xy=True).transform(-108.0, 45.0)
    east = Affine(0.1, 0, round(x) + 2, 0, -0.1, round(y))
    rasters = [
        make_raster(values, "a.tif", transform=west),
        make_raster(np.concatenate([values, values[:1]]), "b.tif", transform=east, crs="EPSG:32613"),
    ]
    for crs in ("", "EPSG:32613"):
        recorder = listen()
        result = run(job(*rasters, crs=crs), recorder)
        assert result["failed"] == {}
        assert "1 of 2 rasters is resampled" in recorder.messages
        crowns = gpd.read_file(tmp_path / "crowns.gpkg")
        assert crowns.crs == (crs or "EPSG:32612")
        for name, place, own in (("a.tif", west, "EPSG:32612"), ("b.tif", east, "EPSG:32613")):
            centres = crowns[crowns["source"] == name].to_crs(own).geometry.centroid
            columns, rows = ~place @ (centres.x.to_numpy(), centres.y.to_numpy())
            expected = shapely.points([((s[0] + s[2]) / 2, (s[1] + s[3]) / 2) for s in SPOTS])
            tree = shapely.STRtree(expected)
            index, distance = tree.query_nearest(shapely.points(columns, rows), return_distance=True)
            exact = distance < 2.0  # those at the border may be cut by the other file
            assert exact.mean() > 0.9
            assert len(set(index[1][exact].tolist())) > 0.85 * len(SPOTS)


@pytest.mark.parametrize(("factor", "shift"), [(2, 0.0), (1, 0.4)])
def test_other_resolution_or_shifted_pixels(
    make_raster: Make, forest: Path, job: Any, listen: Any, tmp_path: Path, factor: int, shift: float
) -> None:
    with rasterio.open(forest) as data:
        values = data.read()
    beside = ORIGIN @ Affine.translation(WIDTH + shift, 0)
    large = np.repeat(np.repeat(values, factor, axis=1), factor, axis=2)[:, :HEIGHT, :WIDTH]
    other = make_raster(large[:, ::factor, ::factor], "other.tif", transform=beside @ Affine.scale(factor))
    recorder = listen()
    result = run(job(forest, other), recorder)
    assert "1 of 2 rasters is resampled" in recorder.messages
    assert result["about"]["raster"]["ground_resolution"]["values"]["x"] == pytest.approx(0.1, rel=1e-3)
    found = spots(tmp_path / "crowns.gpkg")
    assert set(SPOTS) <= found
    assert len(found) > 1.2 * len(SPOTS) if factor == 2 else 1.9 * len(SPOTS)


def test_resampled_raster_with_an_alpha_band_of_16_bits(
    make_raster: Make, forest: Path, job: Any, listen: Any, tmp_path: Path
) -> None:
    """255 is opaque, as in a raster whose pixels are read directly."""
    with rasterio.open(forest) as data:
        values = np.concatenate([data.read(), np.full((1, HEIGHT, WIDTH), 255)]).astype("uint16")
    beside = ORIGIN @ Affine.translation(WIDTH + 0.4, 0)
    rasters = [make_raster(values, name, transform=place) for name, place in (("a.tif", ORIGIN), ("b.tif", beside))]
    for raster in rasters:
        with rasterio.open(raster, "r+") as data:
            data.colorinterp = (ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha)
    assert run(job(*rasters), listen())["failed"] == {}
    assert len(spots(tmp_path / "crowns.gpkg")) > 1.9 * len(SPOTS)


@pytest.mark.parametrize("kind", ["points", "rotated"])
def test_other_affine(make_raster: Make, forest: Path, job: Any, listen: Any, tmp_path: Path, kind: str) -> None:
    """Also if it is the first raster."""
    with rasterio.open(forest) as data:
        values = data.read()
    beside = ORIGIN @ Affine.translation(WIDTH + 60, 60) @ Affine.rotation(8 if kind == "rotated" else 0)
    corners = [(row, column) for row in (0, HEIGHT) for column in (0, WIDTH)]
    points = [GroundControlPoint(row, column, *(beside @ (column, row))) for row, column in corners]
    place: dict[str, Any] = {"transform": beside} if kind == "rotated" else {"transform": None, "gcps": points}
    other = make_raster(values, "a.tif", **place)
    recorder = listen()
    result = run(job(other, forest), recorder)
    assert (result["rasters"], result["failed"]) == (2, {})
    assert "1 of 2 rasters is resampled" in recorder.messages
    crowns = gpd.read_file(tmp_path / "crowns.gpkg")
    assert spots(tmp_path / "crowns.gpkg") >= set(SPOTS)
    centres = crowns[crowns["source"] == "a.tif"].geometry.centroid
    columns, rows = ~beside @ (centres.x.to_numpy(), centres.y.to_numpy())
    expected = np.array([((s[0] + s[2]) / 2, (s[1] + s[3]) / 2) for s in SPOTS])
    distances = np.hypot(*(np.stack([columns, rows], axis=1)[:, None] - expected[None]).transpose(2, 0, 1))
    assert (distances.min(axis=0) < 1.5).mean() > 0.9


def test_without_crs(forest: Path, make_raster: Make, job: Any, listen: Any, tmp_path: Path) -> None:
    with rasterio.open(forest) as data:
        values = data.read()
    forest = make_raster(values, crs=None)
    cut(forest, tmp_path / "tiles", count=2)
    result = run(job(tmp_path / "tiles", patch_size=48), listen())
    assert (result["rasters"], result["failed"]) == (4, {})
    assert spots(tmp_path / "crowns.gpkg") == set(SPOTS)
    with pytest.raises(
        RasterError, match=r"None of the 4 rasters can be processed\. The first one: It has no coordinate"
    ):
        run(job(tmp_path / "tiles", crs="EPSG:32612"), listen())
    with pytest.raises(InputError, match=r"CRS 'Gauss' is unknown\. Give an EPSG code such as EPSG:32632"):
        run(job(tmp_path / "tiles", crs="Gauss"), listen())


def test_local_crs(forest: Path, make_raster: Make, job: Any, listen: Any, tmp_path: Path) -> None:
    """It has no place on Earth, so the distance of the rasters is not checked."""
    with rasterio.open(forest) as data:
        forest = make_raster(data.read(), crs=None)
    local = CRS.from_wkt('LOCAL_CS["Site",UNIT["metre",1]]')
    paths = cut(forest, tmp_path / "tiles", count=2)
    result = run(job(*(RasterInput(str(path), crs=local.to_wkt()) for path in paths), patch_size=48), listen())
    assert (result["rasters"], result["failed"]) == (4, {})
    assert spots(tmp_path / "crowns.gpkg") == set(SPOTS)


def test_what_does_not_fit_is_named(make_raster: Make, forest: Path, job: Any, listen: Any, tmp_path: Path) -> None:
    paths = cut(forest, tmp_path / "tiles")
    with rasterio.open(paths[3]) as data:
        values, place = data.read(), data.transform
    (tmp_path / "tiles/text.tif").write_text("no image")
    paths[7].write_bytes(paths[7].read_bytes()[:80])
    make_raster(values.astype("uint16"), "tiles/deep.tif", transform=place)
    make_raster(values[:1], "tiles/palette.tif", transform=place, palette={0: (1, 2, 3, 255)})
    make_raster(values, "tiles/nowhere.tif", transform=None, crs=None)
    make_raster(values, "tiles/no_crs.tif", transform=place, crs=None)
    make_raster(values[:1], "tiles/grey.tif", transform=place)  # is processed
    recorder = listen()
    result = run(job(tmp_path / "tiles"), recorder)
    found = reasons(result)
    assert found.keys() == {"text.tif", "07.tif", "deep.tif", "palette.tif", "nowhere.tif", "no_crs.tif"}
    text = tmp_path / "tiles/text.tif"
    words = "not recognized as being in a supported file format."
    assert found["text.tif"] == f"Raster '{text}' cannot be opened: {words}"
    assert "uint16" in found["deep.tif"]
    assert "gdal_translate -expand rgb" in found["palette.tif"]
    assert "no georeference" in found["nowhere.tif"]
    assert "CRS" in found["no_crs.tif"]
    assert result["rasters"] == 25
    assert "6 of 31 rasters were not processed, or only in part" in recorder.warnings
    start = recorder.messages.index("6 of 31 rasters were not processed")
    assert all(row.startswith("Raster '") for row in recorder.messages[start:].splitlines()[1:7])
    for name, reason in found.items():
        is_named = name in reason  # then the path is written once
        warning = f"{reason} It is not processed." if is_named else f"{name}' is not processed. {reason}"
        assert warning in recorder.warnings
        line = reason if is_named else f"{name}': {reason}"
        assert any(one.endswith(line) and one.count(name) == 1 for one in recorder.messages.splitlines()), line
    with rasterio.open(paths[8]) as data:
        x, _ = ~ORIGIN @ (data.transform.c, data.transform.f)
    assert {s for s in SPOTS if s[0] > x + 80} <= spots(tmp_path / "crowns.gpkg")
    assert "text.tif" in str(pyogrio.read_info(tmp_path / "crowns.gpkg", layer="crowns")["layer_metadata"])


def test_exit_status_if_rasters_are_not_processed(
    forest: Path, job: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = cut(forest, tmp_path / "tiles", count=2)
    assert main(arguments(job(tmp_path / "tiles"))) == 0
    result = json.loads(capsys.readouterr().out)
    assert (result["failed"], result["about"]["raster"]["name"]) == ({}, str(tmp_path / "tiles"))
    link = tmp_path / "tiles/link.tif"
    link.symlink_to("nowhere.tif")
    monkeypatch.chdir(tmp_path)
    assert main(arguments(job("tiles"))) == 3
    given = capsys.readouterr()
    assert list(json.loads(given.out)["failed"]) == [str(link)]
    assert f"Raster '{link}' cannot be opened" in given.err
    whole = paths[1].read_bytes()
    paths[1].write_bytes(whole[: len(whole) * 2 // 3])
    assert main(arguments(job(paths[1]))) == 3  # a part of a single one
    assert main(arguments(job(tmp_path / "tiles/none.tif"))) == 1


def test_no_raster_can_be_used(job: Any, listen: Any, tmp_path: Path) -> None:
    (tmp_path / "tiles").mkdir()
    with pytest.raises(InputError, match="No rasters were found"):
        run(job(tmp_path / "tiles"), listen())
    for name in ("a.tif", "b.tif"):
        (tmp_path / "tiles" / name).write_text("no image")
    with pytest.raises(RasterError, match=r"None of the 2 rasters can be processed.*a\.tif"):
        run(job(tmp_path / "tiles"), listen())
    with pytest.raises(InputError, match="does not exist"):
        run(job(folder=str(tmp_path / "missing")), listen())


def test_a_folder_that_cannot_be_read(
    forest: Path, job: Any, listen: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = cut(forest, tmp_path / "tiles", count=2)
    (tmp_path / "tiles/closed").mkdir()
    shutil.move(paths[3], tmp_path / "tiles/closed")
    scandir, closed = os.scandir, [str(tmp_path / "tiles/closed")]

    def refuse(path: Any = ".") -> Any:  # permissions do not bind root
        if str(path) in closed:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    recorder = listen()
    result = run(job(folder=str(tmp_path / "tiles")), recorder)
    assert result["rasters"] == 3
    assert reasons(result) == {"closed": f"Folder '{closed[0]}' cannot be read: Permission denied."}
    assert "1 of 4 rasters was not processed, or only in part" in recorder.warnings
    closed.append(str(tmp_path / "tiles"))
    with pytest.raises(InputError, match=r"tiles' cannot be read: Permission denied\. Change its permissions"):
        run(job(folder=str(tmp_path / "tiles")), listen())


@pytest.mark.skipif(os.name != "posix", reason="needs named pipes")
def test_a_named_pipe_is_not_opened(forest: Path, job: Any, listen: Any, tmp_path: Path) -> None:
    cut(forest, tmp_path / "tiles", count=2)
    os.mkfifo(tmp_path / "tiles/pipe.tif")
    result = run(job(folder=str(tmp_path / "tiles")), listen())
    assert (result["rasters"], reasons(result)) == (4, {"pipe.tif": "It is not a regular file."})
    with pytest.raises(RasterError, match=r"The raster cannot be processed\. It is not a regular file"):
        run(job(tmp_path / "tiles/pipe.tif"), listen())


@pytest.mark.parametrize(
    ("reason", "hint"), [(errno.EACCES, "Check that the folder can"), (errno.ENOSPC, "Free space")]
)
def test_cache_folder_that_cannot_be_written(
    forest: Path, job: Any, listen: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reason: int, hint: str
) -> None:
    make, cache = os.mkdir, str(tmp_path / "cache")

    def refuse(path: Any, *given: Any, **other: Any) -> None:  # permissions do not bind root
        if str(path).startswith(cache):
            raise OSError(reason, os.strerror(reason), str(path))
        make(path, *given, **other)

    monkeypatch.setattr(os, "mkdir", refuse)
    many = job(forest)
    for given in (many, PredictJob(RasterInput(str(forest)), many.output, model=many.model, device="cpu")):
        with pytest.raises(OutputError, match=f"in '{cache}.*{os.strerror(reason)}.*{hint}.* XDG_CACHE_HOME"):
            run(given, listen())


# -- Where the files are -----------------------------------------------------------------------


def test_folder_with_pattern(forest: Path, job: Any, listen: Any, tmp_path: Path) -> None:
    paths = cut(forest, tmp_path / "tiles", count=2)
    (tmp_path / "tiles/deep").mkdir()
    shutil.move(paths[3], tmp_path / "tiles/deep/03.TIF")
    (tmp_path / "tiles/readme.txt").write_text("not a raster")
    result = run(job(paths[0], folder=str(tmp_path / "tiles")), listen())
    assert (result["rasters"], result["failed"]) == (4, {})
    assert spots(tmp_path / "crowns.gpkg") == set(SPOTS)
    result = run(job(folder=str(tmp_path / "tiles"), pattern="01.tif 03.*"), listen())
    assert result["rasters"] == 2


def test_tile_index(forest: Path, job: Any, listen: Any, tmp_path: Path) -> None:
    paths = cut(forest, tmp_path / "tiles", count=2)
    names = ["tiles/00.tif", str(paths[1]), "tiles/../tiles/02.tif", "tiles/03.tif", "tiles/missing.tif"]
    index = gpd.GeoDataFrame({"location": names}, geometry=[shapely.box(0, 0, 1, 1)] * 5, crs="EPSG:32612")
    index.to_file(tmp_path / "index.gpkg")
    result = run(job(tile_index=VectorInput(str(tmp_path / "index.gpkg"))), listen())
    assert result["rasters"] == 4
    assert "cannot be opened" in reasons(result)["missing.tif"]
    assert spots(tmp_path / "crowns.gpkg") == set(SPOTS)
    index.rename(columns={"location": "path"}).to_file(tmp_path / "other.gpkg")
    with pytest.raises(LayerError, match="no field 'location'"):
        run(job(tile_index=VectorInput(str(tmp_path / "other.gpkg"))), listen())


# -- Resuming ----------------------------------------------------------------------------------


def touching(path: Path, side: int, step: int) -> int:
    """Number of the windows that touch a file of the forest."""
    with rasterio.open(path) as data:
        x, y = round(data.transform.c / 0.1), round(-data.transform.f / 0.1)
        width, height = data.width, data.height

    def count(low: int, length: int) -> int:
        return sum(
            k * step < low + length and k * step + side > low
            for k in range(low // step - 3, (low + length) // step + 3)
        )

    return count(x, width) * count(y, height)


def test_added_changed_and_removed_files(forest: Path, job: Any, listen: Any, tmp_path: Path, backend: Any) -> None:
    paths = cut(forest, tmp_path / "tiles", shuffled=True)
    aside = tmp_path / "aside.tif"
    shutil.move(paths[12], aside)  # in the middle
    first = run(job(tmp_path / "tiles"), listen())
    assert first["windows_resumed"] == 0
    shutil.move(aside, paths[12])
    backend.calls.clear()
    second = run(job(tmp_path / "tiles"), listen())
    assert spots(tmp_path / "crowns.gpkg") == set(SPOTS)
    computed = second["windows"] - second["windows_resumed"]
    assert 0 < len(backend.calls) == computed <= touching(paths[12], 96, 80) < second["windows"]
    # Another time and content: only its windows; another name in the same order: none.
    with rasterio.open(paths[12], "r+") as data:
        data.write(np.full((3, data.height, data.width), 20, "uint8"))
    third = run(job(tmp_path / "tiles"), listen())
    assert third["windows"] - third["windows_resumed"] == computed
    assert set(SPOTS) - spots(tmp_path / "crowns.gpkg")
    renamed = paths[0].with_name(f"{paths[0].stem}a.tif")
    shutil.move(paths[0], renamed)
    assert run(job(tmp_path / "tiles"), listen())["windows_resumed"] == third["windows"]
    # A file at the border of the others moves the frame of the raster, and the indices of all windows.
    shutil.move(renamed, aside)
    last = run(job(tmp_path / "tiles"), listen())
    assert 0 < last["windows"] - last["windows_resumed"] <= touching(aside, 96, 80)
    assert run(job(tmp_path / "tiles", resume=False), listen())["windows_resumed"] == 0


def test_interrupted_run(forest: Path, job: Any, listen: Any, tmp_path: Path, backend: Any) -> None:
    cut(forest, tmp_path / "tiles")
    whole = run(job(tmp_path / "tiles", resume=False), listen())
    expected = boxes(tmp_path / "crowns.gpkg")
    shutil.rmtree(tmp_path / "cache")
    with pytest.raises(Cancelled, match="Finished windows kept"):
        run(job(tmp_path / "tiles"), listen(cancel_at=25 + 8))
    result = run(job(tmp_path / "tiles"), listen())
    assert 4 < result["windows_resumed"] < whole["windows"]
    np.testing.assert_array_equal(boxes(tmp_path / "crowns.gpkg"), expected)


def test_an_earlier_run_on_other_rasters_is_not_mentioned(forest: Path, job: Any, listen: Any, tmp_path: Path) -> None:
    paths = cut(forest, tmp_path / "tiles", count=2)
    run(job(*paths[:2]), listen())
    recorder = listen()
    run(job(*paths[2:], patch_overlap=0.3), recorder)
    assert "earlier run" not in recorder.warnings
    recorder = listen()
    run(job(*paths[:2], patch_overlap=0.3), recorder)
    assert "cannot be resumed, since these have changed: patch size or overlap." in recorder.warnings


def test_outlines_and_map_of_a_damaged_file_over_an_intact_one(
    forest: Path, job: Any, listen: Any, tmp_path: Path
) -> None:
    """They show what was detected: the intact file below."""
    paths = cut(forest, tmp_path / "tiles", count=2)
    report = tmp_path / "report.html"
    run(job(tmp_path / "tiles", crown_shape="outline", report=str(report)), listen())
    expected, picture = spots(tmp_path / "crowns.gpkg"), map_of(report)
    shapes = gpd.read_file(tmp_path / "crowns.gpkg").geometry.normalize()
    whole = paths[1].read_bytes()
    (tmp_path / "tiles/z_trunc.tif").write_bytes(whole[: len(whole) // 3])
    run(job(tmp_path / "tiles", crown_shape="outline", report=str(report)), listen())
    assert spots(tmp_path / "crowns.gpkg") == expected
    assert set(gpd.read_file(tmp_path / "crowns.gpkg").geometry.normalize().to_wkt()) == set(shapes.to_wkt())
    assert np.abs(map_of(report) - picture).mean() < 1


def test_waiting_for_windows_is_reported_if_it_matters(
    forest: Path, job: Any, listen: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder, read = listen(), Raster.read_patch
    run(job(forest), recorder)
    assert "device waited" not in recorder.messages

    def slow(*given: Any) -> Any:
        time.sleep(0.02)
        return read(*given)

    monkeypatch.setattr(Raster, "read_patch", slow)
    monkeypatch.setattr(inference, "WAITED_SECONDS", 0.1)
    recorder = listen()
    run(job(forest, resume=False), recorder)
    assert re.search(r"The device waited \d+% of the time for windows to be read\.", recorder.messages)


def test_damaged_blocks(forest: Path, job: Any, listen: Any, tmp_path: Path) -> None:
    paths = cut(forest, tmp_path / "tiles", count=2)
    whole = paths[1].read_bytes()
    paths[1].write_bytes(whole[: len(whole) * 2 // 3])
    recorder = listen()
    result = run(job(tmp_path / "tiles"), recorder)
    found = reasons(result)
    assert found.keys() == {"01.tif"}
    words = (
        r"of its area cannot be read: columns 0–199 and rows (\d+)–159 \(near 528010\.0, [\d.]+\)\. The file is damaged"
    )
    first = re.search(words, found["01.tif"])
    assert first is not None
    with rasterio.open(paths[1]) as data, pytest.raises(RasterioError):  # the place is in this file
        data.read(window=Window(0, int(first[1]), 200, 160 - int(first[1])))
    assert 0 < result["unreadable"] < 0.25
    assert re.search(r"Mosaic of 4 rasters: [\d.]+% of the area was skipped, .*: near 528010\.0, ", recorder.warnings)
    assert {s for s in SPOTS if s[0] > 205 or s[3] < 150} <= spots(tmp_path / "crowns.gpkg")
    paths[1].write_bytes(whole)
    again = run(job(tmp_path / "tiles"), listen())
    assert again["failed"] == {}
    assert again["unreadable"] == 0
    assert again["windows_resumed"] > 0
    assert spots(tmp_path / "crowns.gpkg") == set(SPOTS)


@pytest.mark.parametrize("name", ["a_trunc.tif", "z_trunc.tif"])
def test_damaged_file_over_or_under_an_intact_one(
    forest: Path, job: Any, listen: Any, tmp_path: Path, name: str
) -> None:
    paths = cut(forest, tmp_path / "tiles", count=2)
    whole = paths[1].read_bytes()
    (tmp_path / "tiles" / name).write_bytes(whole[: len(whole) // 3])
    for resumed in (False, True):
        recorder = listen()
        result = run(job(tmp_path / "tiles"), recorder)
        assert reasons(result).keys() == {name}
        assert "of its area cannot be read" in reasons(result)[name]
        assert result["unreadable"] == 0
        assert (result["windows_resumed"] == result["windows"]) == resumed
        assert "unreadable block" not in recorder.warnings
        assert spots(tmp_path / "crowns.gpkg") == set(SPOTS)
        crowns = gpd.read_file(tmp_path / "crowns.gpkg")
        lower = ORIGIN.f - 0.1 * 250
        assert name not in set(crowns["source"][crowns.geometry.centroid.y < lower])
        assert "01.tif" in set(crowns["source"])


def test_file_that_disappears_during_the_run(forest: Path, job: Any, listen: Any, tmp_path: Path) -> None:
    paths = cut(forest, tmp_path / "tiles", count=2)

    class Removes(type(listen())):  # type: ignore[misc]
        def on_progress(self, *given: Any) -> None:
            super().on_progress(*given)
            if len(self.steps) == len(paths) + 4 and paths[3].exists():
                os.remove(paths[3])

    recorder = Removes()
    sources = tuple(map(str, paths))
    result = run(job(*sources), recorder)
    assert "modified or removed during the run" in recorder.warnings
    assert reasons(result).keys() == {"03.tif"}
    assert result["rasters"] == 3
    kept = {s for s in SPOTS if s[2] < 195 or s[3] < 155}
    assert kept <= spots(tmp_path / "crowns.gpkg")
