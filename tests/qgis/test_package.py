"""The zip as users get it: built by the Makefile, in a fresh QGIS profile, driven by a real ``qgis_process``."""

from __future__ import annotations

import csv
import json
import os
import posixpath
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Optional
from urllib.parse import urlsplit

import pytest
from osgeo import gdal, ogr
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / ".samples"
YELLOWSTONE = SAMPLES / "2019_YELL_2_528000_4978000_image_crop2.xml"

ALGORITHMS = (
    *("setupengine", "suggestareas", "annotationlayer", "importannotations", "exportannotations"),
    *("splitraster", "finetune", "predicttile", "evaluate", "modelinfo"),
    *("crownattributes", "standsummary", "comparecrowns"),
)

gdal.UseExceptions()
ogr.UseExceptions()


def make_package(folder: Path) -> Path:
    engine = os.environ.get("DEEPFOREST_QGIS_PYTHON", "")
    command = ["make", "--no-print-directory", "package", f"DIST={folder}", f"PYTHON={sys.executable}"]
    command += [f"ENGINE={engine}"] if engine else []
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    (built,) = folder.glob("*.zip")
    return built


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_package(tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="module")
def plugin(built: Path) -> str:
    """The name of the one folder in the zip."""
    with zipfile.ZipFile(built) as archive:
        (name,) = {entry.split("/")[0] for entry in archive.namelist()}
    return name


@pytest.fixture(scope="module")
def profile(built: Path, plugin: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh QGIS profile, at a path with spaces and umlauts, with the unpacked zip enabled in it."""
    config = tmp_path_factory.mktemp("Fräsers Wälder")
    plugins = config / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(built) as archive:
        archive.extractall(plugins)
    run = qgis_process(config, "plugins", "enable", plugin)
    assert run.returncode == 0, run.stdout + run.stderr
    return config


def qgis_process(profile: Path, *arguments: str, engine: str = "") -> subprocess.CompletedProcess[str]:
    # Debian's qgis_process is a script that hands its program an option which that program refuses.
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    assert program, "qgis_process is not installed"
    # What pytest's own QgsApplication left in the environment must not reach the one that is tested.
    env = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QGIS", "DEEPFOREST"))}
    env.update(QT_QPA_PLATFORM="offscreen", QGIS_CUSTOM_CONFIG_PATH=str(profile))
    env["DEEPFOREST_QGIS_ENGINE"] = str(profile / "no engine here")
    if engine:
        env["DEEPFOREST_QGIS_PYTHON"] = engine
    return subprocess.run(
        [program, *arguments],
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


def results(output: str) -> dict[str, str]:
    _, _, tail = output.partition("\nResults\n")
    return dict(line.split(":\t", 1) for line in tail.splitlines() if ":\t" in line)


def test_zip_is_one_folder_with_only_what_the_plugin_needs(built: Path, plugin: str) -> None:
    with zipfile.ZipFile(built) as archive:
        names = archive.namelist()
    assert plugin.isidentifier()
    assert {"__init__.py", "plugin.py", "provider.py", "metadata.txt", "LICENSE"} <= {
        name.removeprefix(f"{plugin}/") for name in names
    }
    folders = {name.split("/")[1] for name in names if name.count("/") > 1}
    assert folders == {"algorithms", "deepforest_qgis", "docs", "gui", "i18n", "runtime"}
    assert not [name for name in names if "__pycache__" in name or "/." in name or name.endswith((".pyc", ".in"))]
    # The engine's environment is made from this file, so it must reach the user.
    assert f"{plugin}/deepforest_qgis/requirements.txt" in names


class _Links(HTMLParser):
    """The addresses that a page links to and the pictures that it shows."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.anchors: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, Optional[str]]]) -> None:
        self.addresses += [str(value) for name, value in attrs if name in ("href", "src")]
        self.anchors |= {str(value) for name, value in attrs if name == "id"}


def test_links_of_the_documentation_lead_to_pages_in_the_zip(built: Path, plugin: str) -> None:
    with zipfile.ZipFile(built) as archive:
        names = set(archive.namelist())
        pages = {
            name: _Links(archive.read(name).decode())
            for name in names
            if name.startswith(f"{plugin}/docs/") and name.endswith(".html")
        }
    assert {f"{plugin}/docs/tutorial.html", f"{plugin}/docs/faq.html"} <= set(pages)
    followed = 0
    for name, page in pages.items():
        for address in page.addresses:
            parts = urlsplit(address)
            if parts.scheme:
                assert parts.scheme == "https", (name, address)
                continue
            target = posixpath.normpath(posixpath.join(posixpath.dirname(name), parts.path)) if parts.path else name
            assert target in names, (name, address)
            assert not parts.fragment or parts.fragment in pages[target].anchors, (name, address)
            followed += 1
    assert followed > 50


def test_text_on_a_background_of_the_help_has_a_colour(profile: Path, plugin: str, qgis_app: Any) -> None:
    """In dark themes the usual text is white."""
    from deepforest_processing.gui.help_window import HelpWindow

    window, coloured = HelpWindow(), 0
    for page in (profile / "profiles" / "default" / "python" / "plugins" / plugin / "docs").glob("*.html"):
        window.open_file(str(page), "Help")
        block = window.page.document().begin()
        while block.isValid():
            if block.blockFormat().background().style() != Qt.BrushStyle.NoBrush and block.text().strip():
                colours = [one.format.foreground().style() for one in block.textFormats()]
                assert Qt.BrushStyle.NoBrush not in colours, (page.name, block.text())
                coloured += 1
            block = block.next()
    assert coloured


def test_pressed_links_of_the_help_open_pages_in_the_zip_or_show_their_address(
    profile: Path, plugin: str, qgis_app: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from deepforest_processing.gui import help_window

    docs = profile / "profiles" / "default" / "python" / "plugins" / plugin / "docs"
    monkeypatch.setattr(help_window, "help_page", lambda name: docs / f"{name}.html")
    window = help_window.HelpWindow()
    window.show()
    pressed, outside = 0, []
    for name in ("tutorial", "faq", "reliability", "speed"):
        for address in dict.fromkeys(_Links((docs / f"{name}.html").read_text(encoding="utf-8")).addresses):
            window.open_page(name)
            QApplication.processEvents()
            if urlsplit(address).scheme:
                outside.append(address)
                assert f"({address})" in window.page.toPlainText()
            elif not address.endswith(".png"):
                window.page.setSource(window.page.source().resolved(QUrl(address)))
                QApplication.processEvents()
                assert len(window.page.toPlainText()) > 300, (name, address)
                assert "#" not in address or window.page.verticalScrollBar().value() > 0, (name, address)
                pressed += 1
    window.close()
    assert pressed > 30
    assert any(address.endswith("/blob/main/README.md") for address in outside)


def test_zip_is_the_same_from_the_same_sources(built: Path, tmp_path: Path) -> None:
    assert make_package(tmp_path).read_bytes() == built.read_bytes()


def test_qgis_lists_the_provider_with_all_algorithms(profile: Path, plugin: str) -> None:
    run = qgis_process(profile, "plugins", "list")
    assert f"* {plugin}" in run.stdout, run.stdout + run.stderr
    run = qgis_process(profile, "list")
    listed = {line.split()[0] for line in run.stdout.splitlines() if "deepforest:" in line}
    assert listed >= {f"deepforest:{name}" for name in ALGORITHMS}, run.stdout + run.stderr
    assert "NotImplementedError" not in run.stdout  # which QGIS lists as the name of a class that lacks one
    assert "Traceback" not in run.stderr


@pytest.mark.parametrize("name", ALGORITHMS)
def test_every_algorithm_explains_itself(profile: Path, name: str) -> None:
    run = qgis_process(profile, "help", f"deepforest:{name}")
    assert run.returncode == 0, run.stdout + run.stderr
    assert "----------------\nDescription\n----------------" in run.stdout
    assert "Traceback" not in run.stderr


def test_without_an_engine_the_error_names_the_algorithm_to_run(profile: Path, tmp_path: Path) -> None:
    run = qgis_process(
        profile,
        "run",
        "deepforest:splitraster",
        f"--INPUT={SAMPLES / 'osbs_029.tif'}",
        f"--ANNOTATIONS={SAMPLES / 'osbs_029_crowns.gpkg'}",
        f"--OUTPUT_FOLDER={tmp_path / 'patches'}",
    )
    assert run.returncode != 0
    assert "Set up engine" in run.stdout + run.stderr
    assert not (tmp_path / "patches").exists()


def test_split_raster_through_the_installed_zip(profile: Path, tmp_path: Path, real_engine: Path) -> None:
    folder = tmp_path / "Kronen über dem Fluß"
    folder.mkdir()
    left, top, side, patch = 1700, 0, 500, 250
    raster = folder / "Ausschnitt Süd.tif"
    gdal.Translate(str(raster), str(SAMPLES / "yellowstone.tif"), srcWin=[left, top, side, side])
    patches, footprints = folder / "Übungs patches", folder / "Umrisse.gpkg"

    run = qgis_process(
        profile,
        "run",
        "deepforest:splitraster",
        f"--INPUT={raster}",
        f"--ANNOTATIONS={SAMPLES / 'yellowstone_crowns.gpkg'}",
        f"--PATCH_SIZE={patch}",
        "--PATCH_OVERLAP=0",
        f"--OUTPUT_FOLDER={patches}",
        f"--FOOTPRINTS={footprints}",
        engine=str(real_engine),
    )
    assert run.returncode == 0, run.stdout + run.stderr
    answer = results(run.stdout)
    assert Path(answer["OUTPUT_FOLDER"]) == patches

    # From the annotations as their makers wrote them: a crown belongs to each patch that holds more than half of it.
    expected: dict[tuple[int, int], list[tuple[float, ...]]] = {}
    for item in ET.parse(YELLOWSTONE).getroot().findall("object"):
        x0, y0, x1, y1 = (float(item.findtext(f"bndbox/{s}", "")) for s in ("xmin", "ymin", "xmax", "ymax"))
        x0, x1, y0, y1 = x0 - left, x1 - left, y0 - top, y1 - top
        for col in range(0, side, patch):
            for row in range(0, side, patch):
                width = min(x1, col + patch) - max(x0, col)
                height = min(y1, row + patch) - max(y0, row)
                if width > 0 and height > 0 and width * height > 0.5 * (x1 - x0) * (y1 - y0):
                    box = (max(x0, col), max(y0, row), min(x1, col + patch), min(y1, row + patch))
                    expected.setdefault((col, row), []).append(tuple(v - o for v, o in zip(box, (col, row) * 2)))
    assert sum(map(len, expected.values())) > 20  # the cut was chosen where the trees are

    found: dict[str, list[tuple[float, ...]]] = {}
    with Path(answer["ANNOTATIONS_CSV"]).open(newline="", encoding="utf-8") as table:
        for line in csv.DictReader(table):
            box = tuple(float(line[name]) for name in ("xmin", "ymin", "xmax", "ymax"))
            found.setdefault(line["image_path"], []).append(box)
    assert {path.name for path in patches.glob("*.png")} == set(found)

    outlines = ogr.Open(str(footprints))
    layer = outlines.GetLayer(0)
    places = {feature["image_path"]: (feature["col"], feature["row"]) for feature in layer}
    del layer, outlines
    assert {places[name]: len(boxes) for name, boxes in found.items()} == {p: len(b) for p, b in expected.items()}
    for name, boxes in found.items():
        # Both sides sorted; to a pixel, because the table may hold whole pixels.
        pairs = zip(sorted(boxes), sorted(expected[places[name]]))
        assert all(abs(a - b) <= 1.0 for ours, theirs in pairs for a, b in zip(ours, theirs))


def test_inventory_through_the_installed_zip(profile: Path, tmp_path: Path, real_engine: Path) -> None:
    crowns, stands = tmp_path / "crowns.geojson", tmp_path / "stands.geojson"
    for path, squares in ((crowns, ((0, 4), (20, 4))), (stands, ((-5, 50),))):
        rings = [[[x, 0], [x + side, 0], [x + side, side], [x, side], [x, 0]] for x, side in squares]
        places = [[[500_000 + x, 5_000_000 + y] for x, y in ring] for ring in rings]
        features = [
            {"type": "Feature", "properties": {"n": n}, "geometry": {"type": "Polygon", "coordinates": [place]}}
            for n, place in enumerate(places)
        ]
        crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32632"}}
        path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))
    table, changes = tmp_path / "table.csv", tmp_path / "changes.gpkg"
    given = ("standsummary", f"--STANDS={stands}", f"--CROWNS={crowns}", f"--TABLE={table}")
    run = qgis_process(
        profile, "run", f"deepforest:{given[0]}", *given[1:], f"--OUTPUT={tmp_path / 's.gpkg'}", engine=str(real_engine)
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert results(run.stdout)["COUNT"] == "2"
    assert table.read_text(encoding="utf-8").splitlines()[1].startswith("1,2,0.25,")
    given = ("comparecrowns", f"--BEFORE={crowns}", f"--AFTER={crowns}", f"--OUTPUT={changes}")
    run = qgis_process(profile, "run", f"deepforest:{given[0]}", *given[1:], engine=str(real_engine))
    assert run.returncode == 0, run.stdout + run.stderr
    assert results(run.stdout)["KEPT"] == "2"
    assert changes.is_file()


def altered(built: Path, target: Path, changes: dict[str, bytes]) -> Path:
    """A copy of the zip with files added or replaced."""
    with zipfile.ZipFile(built) as source, zipfile.ZipFile(target, "w") as copy:
        for name in source.namelist():
            if name not in changes:
                copy.writestr(name, source.read(name))
        for name, content in changes.items():
            copy.writestr(name, content)
    return target


@pytest.mark.parametrize(
    ("name", "content", "finding"),
    [
        ("{}/runtime/cache.pyc", b"\0", ".pyc files are not accepted"),
        ("{}/.hidden", b"", "hidden files"),
        ("other/__init__.py", b"", "one folder at the top"),
        ("{}/library.bin", b"\0\xff", "neither text nor a known kind"),
        ("{}/shell.py", b"import subprocess\nsubprocess.run('ls', shell=True)\n", "Bandit B602"),
        ("{}/quiet.py", b"assert 1  # nosec\n", "with the numbers of the tests and the reason"),
        ("{}/key.py", b'key = "AKIA' + b'QWERTYUIOPASDFGH"\n', "detect-secrets: AWS"),
        ("{}/metadata.txt", b"[general]\nname=A plugin\nversion=9\n", "the name must not contain 'plugin'"),
    ],
)
def test_check_zip_refuses(
    built: Path, plugin: str, tmp_path: Path, real_engine: Path, name: str, content: bytes, finding: str
) -> None:
    bad = altered(built, tmp_path / "bad.zip", {name.format(plugin): content})
    command = [str(real_engine), str(ROOT / "tools" / "check_zip.py"), str(bad)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert finding in run.stderr
