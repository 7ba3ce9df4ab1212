"""STAC items as input of a prediction, from files and from a web server, through the command line."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
from affine import Affine
from random_models import random_model
from range_server import Server

from deepforest_qgis.__main__ import main
from deepforest_qgis.common.errors import InputError
from deepforest_qgis.workflows.stac import stac_rasters

Make = Callable[..., Path]
COG = "image/tiff; application=geotiff; profile=cloud-optimized"
SIDE = 150


def item(name: str, assets: dict[str, Any], **properties: Any) -> dict[str, Any]:
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": name,
        "geometry": None,
        "properties": {"datetime": "2026-06-01T00:00:00Z", **properties},
        "links": [],
        "assets": assets,
    }


def collection(*items: Any, **more: Any) -> dict[str, Any]:
    return {"type": "FeatureCollection", "features": list(items), **more}


def image(href: str, *roles: str, kind: str = COG) -> dict[str, Any]:
    return {"href": href, "type": kind, **({"roles": list(roles)} if roles else {})}


def write(path: Path, content: Any) -> str:
    path.write_text(json.dumps(content), encoding="utf-8")
    return str(path)


pytestmark = pytest.mark.usefixtures("own_cache")


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return random_model(tmp_path, score_threshold=0.3)


@pytest.fixture
def www(make_raster: Make, tmp_path: Path) -> Path:
    """A folder with two adjoining rasters and their items."""
    folder = tmp_path / "www"
    folder.mkdir()
    values = np.random.default_rng(1).integers(1, 255, (3, 130, 2 * SIDE)).astype("uint8")
    for number, name in enumerate(("east", "west")):
        part = values[:, :, number * SIDE : (number + 1) * SIDE]
        transform = Affine(0.1, 0, 528_000 + number * SIDE / 10, 0, -0.1, 4_979_000)
        make_raster(part, "part.tif", transform=transform).rename(folder / f"{name}.tif")
    items = [item(name, {"image": image(f"./{name}.tif", "data")}) for name in ("east", "west")]
    write(folder / "items.json", collection(*items))
    write(folder / "first.json", collection(items[0], links=[{"rel": "next", "href": "http://SERVER/second.json"}]))
    write(folder / "second.json", collection(items[1]))
    write(folder / "east.json", items[0])
    return folder


@pytest.fixture
def server(www: Path) -> Iterator[Server]:
    server = Server(www)
    yield server
    server.close()


def options(source: str, model: Path, output: Path, *more: str) -> list[str]:
    given = ["predict", "--stac", source, "--model", str(model), "--output", str(output), "--device", "cpu"]
    return [*given, "--precision", "float32", "--patch-size", "96", *more]


def test_items_of_a_file(www: Path, model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(options(str(www / "items.json"), model, tmp_path / "crowns.gpkg")) == 0
    result = json.loads(capsys.readouterr().out)
    assert (result["rasters"], result["failed"]) == (2, {})
    given = ["predict", "--raster", str(www), "--model", str(model), "--output", str(tmp_path / "local.gpkg")]
    assert main([*given, "--device", "cpu", "--precision", "float32", "--patch-size", "96"]) == 0
    crowns, expected = gpd.read_file(tmp_path / "crowns.gpkg"), gpd.read_file(tmp_path / "local.gpkg")
    assert sorted(crowns["score"]) == sorted(expected["score"])
    assert len(crowns) > 10
    assert set(crowns["source"]) == {"east", "west"}


@pytest.mark.parametrize("name", ["items.json", "first.json?token=0123deadbeef"])
def test_items_of_a_server(
    www: Path, server: Server, model: Path, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of one page, and of a search with several pages and a secret in its address."""
    base = server.address.rpartition("/")[0]
    page = www / "first.json"
    page.write_text(page.read_text(encoding="utf-8").replace("http://SERVER", base), encoding="utf-8")
    assert main(options(f"{base}/{name}", model, tmp_path / "crowns.gpkg")) == 0
    out, shown = capsys.readouterr()
    assert json.loads(out)["rasters"] == 2
    assert len(gpd.read_file(tmp_path / "crowns.gpkg")) > 10
    assert "0123deadbeef" not in out + shown
    assert b"0123deadbeef" not in b"".join(one.read_bytes() for one in tmp_path.glob("crowns.*"))
    answers = server.answers()
    assert {address for address, status, _ in answers if status == 206} == {"/east.tif", "/west.tif"}
    assert not [address for address, status, size in answers if status == 200 and size and address.endswith(".tif")]
    assert not [address for address, status, _ in answers if status == 404], "GDAL searches for files beside them"


def test_one_item(www: Path, model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = options(str(www / "east.json"), model, tmp_path / "crowns.parquet", "--asset", "image")
    assert main(given) == 0
    assert json.loads(capsys.readouterr().out)["rasters"] == 1


@pytest.mark.parametrize(
    ("assets", "name", "expected"),
    [
        ({"a": image("a.tif", "data"), "b": image("b.tif", "visual")}, "", "a.tif"),
        ({"a": image("a.tif"), "t": image("t.png", "thumbnail", kind="image/png")}, "", "a.tif"),
        ({"a": image("a.tif"), "m": image("m.tif", "mask")}, "", "a.tif"),
        ({"a": image("a.tif", "data"), "b": image("b.tif", "data", kind="image/tiff")}, "", "a.tif"),
        ({"a": image("a.tif", "data"), "b": image("b.jp2", "data", kind="image/jp2")}, "b", "b.jp2"),
        ({"a": {"href": "a.tif"}}, "a", "a.tif"),
    ],
)
def test_the_asset(assets: dict[str, Any], name: str, expected: str, tmp_path: Path) -> None:
    (found,) = stac_rasters(write(tmp_path / "item.json", item("one", assets)), name)
    assert (found.path, found.name) == (str(tmp_path / expected), "one")


@pytest.mark.parametrize(
    ("assets", "name", "words"),
    [
        ({"red": image("r.tif", "data"), "nir": image("n.tif", "data")}, "", "'one' has several images: red, nir."),
        ({"red": image("r.tif"), "nir": image("n.tif")}, "", "'one' has several images: red, nir."),
        ({"a": image("a.tif")}, "visual", "'one' has no asset 'visual'."),
        ({"t": image("t.png", "thumbnail", kind="image/png")}, "", "'one' has no asset that is an image."),
    ],
)
def test_items_without_a_clear_asset(
    assets: dict[str, Any], name: str, words: str, model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write(tmp_path / "item.json", item("one", assets))
    assert main(options(source, model, tmp_path / "crowns.gpkg", "--asset", name)) == 1
    shown = capsys.readouterr().err
    assert words in shown
    assert "Give the name of the asset. Assets of the item: " in shown


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ({"type": "Collection"}, "has the type 'Collection'."),
        ({"id": "one"}, "has no type."),
        (b"II*\x00\xff", "is not JSON."),
        (b"<html>", "is not JSON."),
        (collection(), "has no items."),
        ([], "cannot be read as STAC"),
        ({"type": "Feature"}, "cannot be read as STAC"),
        (None, "cannot be read as STAC"),
    ],
)
def test_files_that_are_no_items(
    content: Any, words: str, model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "stac.json"
    if isinstance(content, bytes):
        path.write_bytes(content)
    elif content is not None:
        write(path, content)
    assert main(options(str(path), model, tmp_path / "crowns.gpkg")) == 1
    shown = capsys.readouterr().err
    assert f"'{path}' {words}" in shown
    assert "Give the file or address of a STAC item" in shown


def test_relative_addresses_of_a_bare_file_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "item.json", item("one", {"a": image("./tiles/a.tif")}))
    monkeypatch.chdir(tmp_path)
    (found,) = stac_rasters("item.json")
    assert found.path == str(tmp_path / "tiles/a.tif")


def test_addresses_of_files(tmp_path: Path) -> None:
    path = tmp_path / "Übung #1 100%20.tif"
    (found,) = stac_rasters(write(tmp_path / "item.json", item("one", {"a": image(path.as_uri())})))
    assert found.path == str(path)


def test_servers_that_cannot_be_used(server: Server) -> None:
    missing = server.address.rpartition("/")[0] + "/missing.json"
    with pytest.raises(InputError, match=r"missing\.json' cannot be read: the server returned the HTTP status 404\. "):
        stac_rasters(missing)
    with pytest.raises(InputError, match=r"east\.tif' is not JSON\. "):
        stac_rasters(server.address.rpartition("/")[0] + "/east.tif")
    with pytest.raises(InputError, match=r"a\.json' cannot be read: its server cannot be reached\. Check the address"):
        stac_rasters("http://127.0.0.1:9/a.json")


def test_addresses_are_kept(tmp_path: Path) -> None:
    """Also those of buckets; relative ones refer to the place of the item."""
    one = item("one", {"a": image("s3://bucket/a.tif")})
    two = item("two", {"a": image("../b.tif?sig=1")})
    two["links"] = [{"rel": "self", "href": "https://server/items/two.json"}]
    found = stac_rasters(write(tmp_path / "items.json", collection(one, two)))
    assert [raster.path for raster in found] == ["s3://bucket/a.tif", "https://server/b.tif?sig=1"]
    assert [raster.title for raster in found] == ["one", "two"]


def test_a_search_without_end(server: Server, www: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    base = server.address.rpartition("/")[0]
    page = www / "first.json"
    page.write_text(page.read_text(encoding="utf-8").replace("http://SERVER/second", f"{base}/first"), encoding="utf-8")
    monkeypatch.setattr("deepforest_qgis.workflows.stac.MAX_ITEMS", 5)
    with pytest.raises(InputError, match="has more than 5 items"):
        stac_rasters(f"{base}/first.json")


def test_without_its_package(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *a: None if "pystac" in name else find(name, *a))
    assert main(options("items.json", model, tmp_path / "crowns.gpkg")) == 1
    shown = capsys.readouterr().err
    assert "The package pystac-client, which reads STAC items, is not installed." in shown
    assert "pip install 'deepforest-qgis[stac]'" in shown
