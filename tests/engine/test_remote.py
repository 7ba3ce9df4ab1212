"""Rasters on a web server, through the command line."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pyogrio
import pytest
import rasterio
import rasterio.shutil
import shapely
from affine import Affine
from pyproj import CRS
from random_models import random_model
from range_server import Server

from deepforest_qgis.__main__ import main
from deepforest_qgis.common.addresses import hide_secrets, is_remote
from deepforest_qgis.crowns.geopackage import write_layer
from deepforest_qgis.imagery import remote

SIDE, BLOCK = 2560, 128
SECRETS = ("AKIAEXAMPLE", "0123deadbeef", "mypassword")
QUERY = "?X-Amz-Credential=AKIAEXAMPLE&X-Amz-Signature=0123deadbeef"


@pytest.fixture(autouse=True)
def _no_proxy(own_cache: None, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GDAL_HTTP_RETRY_DELAY", "0.1")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small network with random weights, which detects crowns in noise."""
    return random_model(tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="module")
def cog(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cog")
    place = {"crs": "EPSG:32612", "transform": Affine(0.1, 0, 528_000, 0, -0.1, 4_979_000)}
    with rasterio.open(
        folder / "plain.tif", "w", driver="GTiff", width=SIDE, height=SIDE, count=3, dtype="uint8", **place
    ) as data:
        data.write(8 * np.random.default_rng(1).integers(1, 32, (3, SIDE, SIDE)).astype("uint8"))
    rasterio.shutil.copy(folder / "plain.tif", folder / "forest.tif", driver="COG", COMPRESS="DEFLATE", BLOCKSIZE=BLOCK)
    return folder / "forest.tif"


@pytest.fixture
def raster(cog: Path, tmp_path: Path) -> Path:
    """A copy that a test may replace."""
    (tmp_path / "www").mkdir()
    return Path(shutil.copy(cog, tmp_path / "www" / "forest.tif"))


@pytest.fixture
def server(raster: Path) -> Iterator[Server]:
    server = Server(raster.parent)
    yield server
    server.close()


def options(raster: object, model: Path, output: Path, share: float = 0.02) -> list[str]:
    """A prediction on a corner of the raster."""
    side = SIDE * 0.1 * share**0.5
    extent = [528_020, 4_978_980 - side, 528_020 + side, 4_978_980]
    given = ["predict", "--raster", raster, "--model", model, "--output", output, "--extent", *extent]
    return [
        *map(str, given),
        "--device",
        "cpu",
        "--precision",
        "float32",
        "--batch-size",
        "1",
        "--patch-size",
        "96",
        "--score-threshold",
        "0.3",
    ]


def scores(path: Path) -> list[float]:
    return sorted(gpd.read_file(path)["score"])


def test_a_tenth_of_a_cog_moves_at_most_a_fifth_of_its_bytes(
    raster: Path, server: Server, model: Path, tmp_path: Path
) -> None:
    size = raster.stat().st_size
    assert main(options(server.address, model, tmp_path / "remote.gpkg", 0.1)) == 0
    answers = server.answers()
    moved = sum(sent for _, _, sent in answers)
    print(f"{moved:,} of {size:,} bytes in {len(answers)} requests: {moved / size:.1%}")
    assert moved < size / 5
    asked = [sent for _, _, sent in answers].count(0)  # HEAD requests, two when GDAL opens a file
    assert asked <= 2 * 3, "the raster is opened for the plan, for the description of the run and for the windows"
    assert {address for address, _, _ in answers} == {"/forest.tif"}, "GDAL searches for files beside it"
    assert len(scores(tmp_path / "remote.gpkg")) > 20


@pytest.mark.parametrize(("after", "form"), [(0, "{}"), (6, "/vsicurl/{}")])
def test_a_server_that_fails_for_a_moment(
    raster: Path, server: Server, model: Path, tmp_path: Path, after: int, form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    server.plan("fail", after=after, count=3)
    assert main(options(form.format(server.address), model, tmp_path / "remote.gpkg")) == 0
    assert "unreadable" not in capsys.readouterr().err
    assert [status for _, status, _ in server.answers()].count(503) == 3
    assert main(options(raster, model, tmp_path / "local.gpkg")) == 0
    found = scores(tmp_path / "remote.gpkg")
    assert found == scores(tmp_path / "local.gpkg")
    assert len(found) > 20


def test_a_server_that_goes_away(
    raster: Path, server: Server, model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Finished windows are kept, also if the address has another signature when the run is resumed."""
    server.plan("stop", after=26)
    assert main(options(server.address + QUERY, model, tmp_path / "remote.gpkg", 0.05)) == 1
    shown = capsys.readouterr().err
    assert f"Error: The source of raster '{server.address}?***' no longer responds." in shown
    assert "Try again later: finished windows are kept." in shown
    assert not (tmp_path / "remote.gpkg").exists()
    server.plan("none")
    assert main(options(server.address + "?X-Amz-signature=another", model, tmp_path / "remote.gpkg", 0.05)) == 0
    assert "Resuming an earlier run." in capsys.readouterr().err
    assert main(options(raster, model, tmp_path / "local.gpkg", 0.05)) == 0
    found = scores(tmp_path / "remote.gpkg")
    assert found == scores(tmp_path / "local.gpkg")
    assert len(found) > 20


def test_a_raster_that_was_replaced_on_the_server(
    raster: Path, server: Server, model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server.plan("stop", after=26)
    assert main(options(server.address, model, tmp_path / "remote.gpkg", 0.05)) == 1
    os.utime(raster, ns=(1, 1))  # another version of the same size
    server.plan("none")
    assert main(options(server.address, model, tmp_path / "remote.gpkg", 0.05)) == 0
    shown = capsys.readouterr().err
    assert "Resuming" not in shown
    assert "cannot be resumed, since these have changed: raster" in shown


def test_a_raster_that_is_replaced_during_the_run(
    server: Server, model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server.plan("change", after=14, count=1)
    assert main(options(server.address, model, tmp_path / "remote.gpkg")) == 1
    assert f"Raster '{server.address}' was modified or replaced during the run." in capsys.readouterr().err
    assert not (tmp_path / "remote.gpkg").exists()


@pytest.mark.parametrize("action", ["fail", "stop", "missing"])
def test_secrets_of_an_address_are_never_shown(server: Server, model: Path, tmp_path: Path, action: str) -> None:
    address = server.address.replace("://", "://user:mypassword@") + QUERY
    if action == "missing":
        address = address.replace("forest", "nothing")
    else:
        server.plan(action, after=8, count=10**9 if action == "stop" else 2)
    output = tmp_path / "crowns.gpkg"
    given = [*options(address, model, output, 0.01), "--report", str(tmp_path / "report.html")]
    done = subprocess.run(
        [sys.executable, "-m", "deepforest_qgis", *given],
        capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert done.returncode == (1 if action in ("stop", "missing") else 0), done.stderr
    assert "***@127.0.0.1" in done.stderr
    texts = [done.stdout.encode(), done.stderr.encode()]
    for file in [one for one in tmp_path.rglob("*") if one.is_file()]:
        texts += [str(file).encode(), file.read_bytes()]
    assert [secret for secret in SECRETS for text in texts if secret.encode() in text] == []
    if output.exists():
        assert pyogrio.read_info(output)["layer_metadata"]["Raster"].startswith("http://***@127.0.0.1")
    requested = {address for address, _, _ in server.answers()}
    assert all(address.endswith(QUERY) for address in requested)


@pytest.mark.parametrize("bucket", ["/vsis3/www", "s3://www", "gs://www", "/vsiaz/www"])
def test_object_storage(raster: Path, model: Path, tmp_path: Path, bucket: str, monkeypatch: Any) -> None:
    """The bucket "www" of a server that looks like S3, Google Cloud Storage and Azure Blob Storage."""
    server = Server(tmp_path)
    host = server.address.split("/")[2]
    settings = {
        "AWS_S3_ENDPOINT": host,
        "AWS_HTTPS": "NO",
        "AWS_VIRTUAL_HOSTING": "FALSE",
        "AWS_NO_SIGN_REQUEST": "YES",
        "CPL_GS_ENDPOINT": f"http://{host}/",
        "GS_NO_SIGN_REQUEST": "YES",
        "AZURE_STORAGE_CONNECTION_STRING": f"BlobEndpoint=http://{host};SharedAccessSignature=sig=0123deadbeef",
    }
    for name, setting in settings.items():
        monkeypatch.setenv(name, setting)
    try:
        assert main(options(f"{bucket}/forest.tif", model, tmp_path / "remote.gpkg", 0.01)) == 0
    finally:
        answers = server.answers()
    moved = sum(size for _, status, size in answers if status == 206)
    assert 0 < moved < raster.stat().st_size / 5
    assert {address.partition("?")[0] for address, _, _ in answers} == {"/www/forest.tif"}


def test_names_of_files_have_no_signature(server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    crowns = tmp_path / "crowns.gpkg"
    write_layer(crowns, "crowns", [shapely.box(528_010, 4_978_990, 528_014, 4_978_994)], {"id": [1]}, CRS(32612))
    given = ["split", "--raster", server.address + QUERY, "--annotations", str(crowns), "--patch-size", "128"]
    assert main([*given, "--output", str(tmp_path / "patches")]) == 0
    names = [one.name for one in (tmp_path / "patches").iterdir()]
    assert any(name.startswith("forest") for name in names)
    assert not [name for name in names if "Amz" in name]


def test_settings_of_the_user_have_priority() -> None:
    code = "import os; from deepforest_qgis.imagery import remote; print(os.environ['GDAL_HTTP_MAX_RETRY'])"
    for given, expected in (({}, "5"), ({"GDAL_HTTP_MAX_RETRY": "9"}, "9")):
        environment = {name: text for name, text in os.environ.items() if name not in remote.SETTINGS} | given
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
        assert done.stdout.strip() == expected


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("https://user:pa@ss@host/a.tif?sig=1&b=2", "https://***@host/a.tif?***"),
        ("/vsicurl/https://token@host:80/a.tif", "/vsicurl/https://***@host:80/a.tif"),
        ("/vsicurl?header.Authorization=Bearer%20x&url=https%3A%2F%2Fa", "/vsicurl?***"),
        ("a.tif?X-Amz-Signature=abc&x=1", "a.tif?X-Amz-Signature=***&x=1"),
        ("/vsis3/bucket/a.tif", "/vsis3/bucket/a.tif"),
        ("/data/a?b=1.tif", "/data/a?b=1.tif"),
        ("Is it 'https://h/a.tif?k=v'? Yes.", "Is it 'https://h/a.tif?***'? Yes."),
    ],
)
def test_hidden_secrets(text: str, shown: str) -> None:
    assert hide_secrets(text) == shown


def test_remote_addresses() -> None:
    assert all(map(is_remote, ["https://a/b.tif", "/vsis3/a/b.tif", "/vsiaz/a/b.tif", "/vsicurl/http://a", "s3://a/b"]))
    assert not any(map(is_remote, ["/data/b.tif", "C:/b.tif", "/vsizip/a.zip/b.tif", "vsicurl.tif"]))
    assert [remote.gdal_path(path) for path in ("s3://a/b.tif", "gs://a/b", "az://a/b", "https://a", "C://a")] == [
        *("/vsis3/a/b.tif", "/vsigs/a/b", "/vsiaz/a/b", "/vsicurl/https://a", "C://a")
    ]
