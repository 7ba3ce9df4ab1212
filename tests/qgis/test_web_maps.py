"""Maps without a file: XYZ, WMS and WMTS from a local service, and other layers that only QGIS can open."""

from __future__ import annotations

import base64
import errno
import json
import os
import resource
import shutil
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
import processing
import pytest
from deepforest_processing.algorithms.inputs import map_grid
from deepforest_processing.deepforest_qgis.common import locks
from deepforest_processing.deepforest_qgis.common.errors import OutputError
from deepforest_processing.deepforest_qgis.common.job_results import PredictResult
from inputs import crowns_gpkg, gdal, make_layer, make_raster, recorded_jobs, suggestions_gpkg
from map_server import EDGE, UNIT, Answer, MapServer, serve
from processing_runs import error_of
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsAuthMethodConfig,
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsDistanceArea,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)

SAMPLES = Path(__file__).resolve().parents[2] / ".samples"
MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")
TILES = 3  # along a side of the image that is served
SIDE = TILES * 256
RETRIES = "qgis/defaultTileMaxRetry"  # used by QGIS 3.40; three more requests by default
GROUND = 0.708  # metres on the ground per metre of Web Mercator, there


@pytest.fixture(scope="session")
def mercator(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A part of the Yellowstone orthomosaic in Web Mercator, three by three tiles of level 20."""
    path = tmp_path_factory.mktemp("web") / "mercator.tif"
    source = gdal.Warp("", str(SAMPLES / "yellowstone.tif"), format="MEM", dstSRS="EPSG:3857", xRes=UNIT, yRes=UNIT)
    left, _, _, top, _, _ = source.GetGeoTransform()
    tile = 256 * UNIT
    west = ((left + EDGE) // tile + 3) * tile - EDGE
    north = EDGE - ((EDGE - top) // tile + 2) * tile
    gdal.Warp(
        str(path),
        source,
        outputBounds=(west, north - TILES * tile, west + TILES * tile, north),
        width=SIDE,
        height=SIDE,
    )
    return path


@pytest.fixture
def service(mercator: Path) -> Iterator[MapServer]:
    with serve(mercator) as maps:
        yield maps


@pytest.fixture(autouse=True)
def own_caches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A cache folder for each test, short pauses, and no retries by QGIS."""
    from deepforest_processing.algorithms.inputs import web_map

    monkeypatch.setattr(web_map, "FIRST_PAUSE", 0.01)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    QgsSettings().setValue(RETRIES, 0)
    yield tmp_path / "cache" / "deepforest-qgis" / "unfinished"
    QgsSettings().remove(RETRIES)


def extent_of(path: Path, share: float = 1.0) -> QgsRectangle:
    box = QgsRasterLayer(str(path), "r").extent()
    box.scale(share)
    return box


def extent_text(box: QgsRectangle) -> str:
    return f"{box.xMinimum()},{box.xMaximum()},{box.yMinimum()},{box.yMaximum()} [EPSG:3857]"


def web(source: str, name: str = "Aerial map") -> QgsRasterLayer:
    layer = QgsRasterLayer(source, name, "wms")
    assert layer.isValid(), layer.error().summary()
    return layer


@pytest.fixture
def jobs_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file with the jobs that the fake engine received."""
    monkeypatch.setenv("FAKE_WORKER_JOBS", str(tmp_path / "jobs.jsonl"))
    return tmp_path / "jobs.jsonl"


@pytest.fixture
def predict(
    provider: Any, fake_engine: Path, jobs_file: Path, service: MapServer, mercator: Path, tmp_path: Path
) -> Iterator[Callable[..., dict[str, Any]]]:
    """Runs "Predict tile" on all tiles of the service, with the fake engine."""
    answers = tmp_path / "answers.json"
    crowns = crowns_gpkg(tmp_path / "crowns.gpkg")
    answers.write_text(json.dumps({"predict": {"output": str(crowns), "count": 3}}), encoding="utf-8")
    inside = extent_of(mercator)
    inside.grow(-10.5 / GROUND)

    def run(feedback: Optional[QgsProcessingFeedback] = None, **other: Any) -> dict[str, Any]:
        parameters = {
            "INPUT": web(service.xyz),
            "EXTENT": extent_text(inside),
            "OUTPUT": "TEMPORARY_OUTPUT",
            **other,
        }
        result: dict[str, Any] = processing.run("deepforest:predicttile", parameters, feedback=feedback)
        return result

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FAKE_WORKER_ANSWERS", str(answers))
        yield run


def prepared(source: str, box: QgsRectangle, **how: Any) -> Any:
    """The part of a layer of the provider "wms" to download."""
    from deepforest_processing.algorithms.inputs.map_grid import RenderRegion, lay_grid
    from deepforest_processing.algorithms.inputs.web_map import FetchedMap

    layer = web(source)
    context = QgsProcessingContext().transformContext()
    fetched = FetchedMap(layer, lay_grid(layer, RenderRegion([(box, MERCATOR)], **how), None, context))
    fetched.open(layer)
    return fetched


def fetched(
    source: str, box: QgsRectangle, folder: Path, *, feedback: Optional[QgsProcessingFeedback] = None, **how: Any
) -> Any:
    """The downloaded file as a GDAL dataset."""
    return opened(prepared(source, box, **how), folder, feedback)


def opened(raster: Any, folder: Path, feedback: Optional[QgsProcessingFeedback] = None) -> Any:
    """The written file as a GDAL dataset; its lock is released."""
    data = gdal.Open(raster.make(folder, feedback or QgsProcessingFeedback()))
    raster.release(done=False)
    return data


def expected_pixels(data: Any, path: Path) -> bytes:
    """The pixels of the served image on the same grid, by GDAL."""
    west, across, _, north, _, down = data.GetGeoTransform()
    bounds = (west, north + down * data.RasterYSize, west + across * data.RasterXSize, north)
    like = gdal.Warp("", str(path), format="MEM", outputBounds=bounds, width=data.RasterXSize, height=data.RasterYSize)
    pixels: bytes = like.ReadRaster()
    return pixels


def has_pixels(data: Any, served: bytes) -> bool:
    """Whether the file has the served pixels, byte by byte.

    QGIS 3.44 paints tiles into whole pixels outwards, up to two larger than they are: there each pixel is one of
    those that are served within a pixel's distance.
    """
    made = data.ReadAsArray()[:3]
    if Qgis.QGIS_VERSION_INT < 34200:
        return bool(made.tobytes() == served)
    like = np.frombuffer(served, np.uint8).reshape(made.shape)
    like = np.pad(like, ((0, 0), (1, 1), (1, 1)), "edge")
    rows, columns = made.shape[1:]
    near = [
        (like[:, down : down + rows, right : right + columns] == made).all(axis=0)
        for down in range(3)
        for right in range(3)
    ]
    return bool(np.logical_or.reduce(near).all())


# -- downloads -------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["xyz", "wmts"])
def test_tiles_are_not_resampled_and_requested_once(
    provider: Any, service: MapServer, mercator: Path, tmp_path: Path, kind: str
) -> None:
    """Only tiles of the extent, with a margin for crowns on its border, are requested."""
    inside = extent_of(mercator)
    inside.grow(-10.5 / GROUND)
    data = fetched(getattr(service, kind), inside, tmp_path)
    served = gdal.Open(str(mercator))
    assert data.GetGeoTransform() == pytest.approx(served.GetGeoTransform())
    assert (data.RasterXSize, data.RasterYSize) == (SIDE, SIDE)
    assert has_pixels(data, served.ReadRaster())
    assert set(data.ReadRaster(band_list=[4])) == {255}
    assert len(service.asked) == len(set(service.asked)) == TILES**2


def test_the_ground_resolution_of_a_wms(provider: Any, service: MapServer, mercator: Path, tmp_path: Path) -> None:
    """In metres on the ground, not of Web Mercator; the pixels equal those of GDAL."""
    inside = extent_of(mercator)
    inside.grow(-30)
    data = fetched(service.wms, inside, tmp_path)
    _, unit, _, _, _, down = data.GetGeoTransform()
    assert unit * GROUND == pytest.approx(0.1, rel=0.005) == -down * GROUND
    assert data.RasterXSize * 0.1 == pytest.approx(inside.width() * GROUND + 20, abs=0.5)  # 10 m on each side
    assert has_pixels(data, expected_pixels(data, mercator))
    assert len(service.asked) == 1


def test_the_nearest_zoom_level_is_used(predict: Callable[..., Any], service: MapServer) -> None:
    feedback = QgsProcessingFeedback()
    predict(feedback, GROUND_RESOLUTION=0.23)
    assert {path.split("/")[2] for path in service.asked} == {"19"}
    assert "pixels of 0.211 m on the ground" in feedback.textLog()


def test_the_file_of_a_run_is_removed(
    predict: Callable[..., Any], service: MapServer, jobs_file: Path, own_caches: Path
) -> None:
    feedback = QgsProcessingFeedback()
    result = predict(feedback, BANDS=[1])  # the dialog lists one band of a picture
    assert result["COUNT"] == 3
    raster = recorded_jobs(jobs_file)[0]["params"]["raster"]
    assert Path(raster["path"]).parent == own_caches
    assert raster["name"] == "Aerial map"
    assert raster["bands"] == []
    assert not list(own_caches.iterdir())
    assert "768 × 768 pixels" in feedback.textLog()
    assert "9 tiles" in feedback.textLog()


def test_nothing_between_distant_areas_is_downloaded(
    predict: Callable[..., Any], service: MapServer, mercator: Path
) -> None:
    corner = extent_of(mercator)
    boxes = [QgsRectangle(corner), QgsRectangle(corner)]
    for box, shift in zip(boxes, (0.0, 40 * 256 * UNIT)):
        box.set(
            box.xMinimum() + shift + 90 * UNIT,
            box.yMinimum() + 90 * UNIT,
            box.xMinimum() + shift + 100 * UNIT,
            box.yMinimum() + 100 * UNIT,
        )
    areas = make_layer([box.asWktPolygon() for box in boxes], crs="EPSG:3857", name="Two stands")
    predict(EXTENT=None, AREAS=areas)
    assert 0 < len(service.asked) <= 2 * 16  # two blocks, of four by four tiles at most; 41 tiles from west to east


def test_an_empty_polygon_is_not_an_area(
    predict: Callable[..., Any], service: MapServer, mercator: Path, jobs_file: Path
) -> None:
    """As overlays leave it; its bounding box in QGIS is the origin of the CRS."""
    box = extent_of(mercator, 0.3)
    areas = make_layer([box.asWktPolygon(), "POLYGON EMPTY"], crs="EPSG:3857", name="Stands")
    assert predict(EXTENT=None, AREAS=areas)["COUNT"] == 3


def test_only_annotated_parts_are_rendered(provider: Any, service: MapServer, mercator: Path, tmp_path: Path) -> None:
    """Also within a tile: other trees would be trained as background."""
    drawn = extent_of(mercator, 0.3)
    data = fetched(service.xyz, drawn, tmp_path, margin=0.0, exact=True)
    west, unit, _, north, _, _ = data.GetGeoTransform()
    assert west == pytest.approx(drawn.xMinimum(), abs=unit)
    assert north == pytest.approx(drawn.yMaximum(), abs=unit)
    assert data.RasterXSize * unit == pytest.approx(drawn.width(), abs=2 * unit)
    assert data.RasterYSize * unit == pytest.approx(drawn.height(), abs=2 * unit)
    served = gdal.Open(str(mercator))
    left, _, _, top, _, _ = served.GetGeoTransform()
    offset = round((west - left) / UNIT), round((top - north) / UNIT)
    like = served.ReadRaster(*offset, data.RasterXSize, data.RasterYSize)
    assert has_pixels(data, like)


def test_training_downloads_the_extent_of_the_annotations(
    provider: Any, fake_engine: Path, jobs_file: Path, service: MapServer, mercator: Path, tmp_path: Path
) -> None:
    box = extent_of(mercator, 0.2)
    processing.run(
        "deepforest:splitraster",
        {
            "INPUT": web(service.xyz),
            "ANNOTATIONS": make_layer([box.asWktPolygon()], crs="EPSG:3857"),
            "PATCH_SIZE": 64,
            "OUTPUT_FOLDER": str(tmp_path / "patches"),
        },
    )
    assert recorded_jobs(jobs_file)[0]["verb"] == "split"
    assert len(service.asked) == 1  # the middle tile


# -- services that fail ----------------------------------------------------------------------------


def test_retry_after_in_seconds(
    predict: Callable[..., Any], service: MapServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    from deepforest_processing.algorithms.inputs import web_map

    waited: list[float] = []
    monkeypatch.setattr(web_map, "_sleep", lambda seconds, feedback: waited.append(seconds))
    service.answer = lambda path, number: Answer(429, {"Retry-After": "7"}) if number == 2 else None
    feedback = QgsProcessingFeedback()
    assert predict(feedback)["COUNT"] == 3
    assert waited == [7.0]
    assert "127.0.0.1: HTTP 429; next attempt in 7 s." in feedback.textLog()
    assert len(service.asked) == TILES**2 + 1  # received tiles are not requested again


def test_retry_after_as_date(predict: Callable[..., Any], service: MapServer) -> None:
    date = "Fri, 01 Jan 2100 00:00:00 GMT"
    service.answer = lambda path, number: Answer(503, {"Retry-After": date})
    message = error_of(predict)
    assert "HTTP 503" in message
    assert "requests a pause of" in message
    assert len(service.asked) == TILES**2


@pytest.mark.parametrize("kind", ["xyz", "wmts", "wms"])
def test_a_temporary_failure(provider: Any, service: MapServer, mercator: Path, tmp_path: Path, kind: str) -> None:
    """After two errors the pixels are complete; successful requests are not repeated."""
    service.answer = lambda path, number: Answer(503) if number <= 2 else None
    inside = extent_of(mercator)
    inside.grow(-30)
    data = fetched(getattr(service, kind), inside, tmp_path)
    assert has_pixels(data, expected_pixels(data, mercator))
    assert len(service.asked) == len(set(service.asked)) + 2


@pytest.mark.parametrize("kind", ["xyz", "wmts", "wms"])
def test_a_permanent_server_error(
    predict: Callable[..., Any], service: MapServer, jobs_file: Path, own_caches: Path, kind: str
) -> None:
    service.answer = lambda path, number: Answer(500)
    message = error_of(predict, INPUT=web(getattr(service, kind)))
    assert "'Aerial map' cannot be downloaded (127.0.0.1: HTTP 500)" in message
    assert "5 attempts failed" in message
    assert len(service.asked) <= 5 * TILES**2
    assert recorded_jobs(jobs_file) == []
    assert not [file for file in own_caches.iterdir() if ".part." not in file.name]


@pytest.mark.parametrize(
    ("status", "words"), [(401, "authentication"), (403, "authentication"), (400, "settings of the layer")]
)
def test_a_refused_request_is_not_repeated(
    predict: Callable[..., Any], service: MapServer, status: int, words: str
) -> None:
    service.answer = lambda path, number: Answer(status)
    message = error_of(predict)
    assert f"127.0.0.1: HTTP {status}" in message
    assert words in message
    assert len(service.asked) <= TILES**2


def test_tiles_that_do_not_exist_are_empty(provider: Any, service: MapServer, mercator: Path, tmp_path: Path) -> None:
    service.answer = lambda path, number: Answer(404) if number == 1 else None
    inside = extent_of(mercator)
    inside.grow(-10.5 / GROUND)
    feedback = QgsProcessingFeedback()
    data = fetched(service.xyz, inside, tmp_path, feedback=feedback)
    assert data.ReadRaster(band_list=[4]).count(0) == 256 * 256
    assert "no image for 1 of about 9 tiles" in feedback.textLog()


def test_a_map_without_a_single_tile(predict: Callable[..., Any], service: MapServer) -> None:
    service.answer = lambda path, number: Answer(404)
    message = error_of(predict)
    assert "'Aerial map' is empty in the region of interest at 0.11 m per pixel" in message
    assert "coarser ground resolution" in message


@pytest.mark.parametrize(
    ("kind", "instead"),
    [
        ("xyz", Answer(200, {"Content-Type": "text/html"}, b"<html>Please sign in</html>")),
        ("wms", Answer(200, {"Content-Type": "text/html"}, b"<html>Please sign in</html>")),
        ("xyz", Answer(200, {"Content-Type": "image/png"}, b"")),
        ("xyz", Answer(200, {"Content-Type": "image/png"}, b"\x89PNG\r\n\x1a\n torn off")),
        ("wms", Answer(200, {"Content-Type": "image/png"}, b"\x89PNG\r\n\x1a\n torn off")),
        (
            "wms",
            Answer(
                200,
                {"Content-Type": "application/vnd.ogc.se_xml"},
                b'<ServiceExceptionReport version="1.1.1"><ServiceException code="LayerNotDefined">No such layer'
                b"</ServiceException></ServiceExceptionReport>",
            ),
        ),
    ],
    ids=["page", "page of a wms", "empty", "torn", "torn of a wms", "exception"],
)
def test_replies_that_are_not_images(
    predict: Callable[..., Any], service: MapServer, jobs_file: Path, kind: str, instead: Answer
) -> None:
    service.answer = lambda path, number: instead
    message = error_of(predict, INPUT=web(getattr(service, kind)))
    assert "'Aerial map' cannot be downloaded" in message
    assert recorded_jobs(jobs_file) == []


def test_a_service_that_is_not_running(predict: Callable[..., Any], mercator: Path) -> None:
    with serve(mercator) as maps:
        layer = web(maps.xyz)
    message = error_of(predict, INPUT=layer)
    assert "'Aerial map' cannot be downloaded (127.0.0.1: " in message
    assert "5 attempts failed" in message


# -- resuming --------------------------------------------------------------------------------------


def test_a_cancelled_download_is_resumed(
    predict: Callable[..., Any],
    service: MapServer,
    mercator: Path,
    jobs_file: Path,
    own_caches: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from deepforest_processing.algorithms.inputs import map_grid

    monkeypatch.setattr(map_grid, "BLOCK", 256)
    feedback = QgsProcessingFeedback()

    def stop(path: str, number: int) -> None:
        if number == 4:
            feedback.cancel()

    service.answer = stop
    found = QgsApplication.processingRegistry().createAlgorithmById("deepforest:predicttile")
    inside = extent_of(mercator)
    inside.grow(-10.5 / GROUND)
    box = extent_text(inside)
    parameters = {"INPUT": web(service.xyz), "EXTENT": box, "OUTPUT": "TEMPORARY_OUTPUT"}
    results, ok = found.run(parameters, QgsProcessingContext(), feedback)
    assert (results, ok) == ({}, True)
    assert len(service.asked) == 4
    assert recorded_jobs(jobs_file) == []
    assert [file.name.count(".part.") for file in own_caches.iterdir()] == [1]

    service.asked.clear()
    service.answer = lambda path, number: None
    feedback = QgsProcessingFeedback()
    assert predict(feedback, EXTENT=box)["COUNT"] == 3
    assert "3 of 9 blocks were downloaded by an earlier run" in feedback.textLog()
    assert len(service.asked) <= 6
    assert not list(own_caches.iterdir())


def test_a_downloaded_map_is_reused_after_an_error(
    predict: Callable[..., Any], service: MapServer, jobs_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The engine gets the same file, so that it can resume its own work."""
    answers = os.environ["FAKE_WORKER_ANSWERS"]
    monkeypatch.setenv("FAKE_WORKER_ANSWERS", str(jobs_file.with_name("nowhere.json")))
    error_of(predict)
    path = Path(recorded_jobs(jobs_file)[0]["params"]["raster"]["path"])
    before = path.stat().st_mtime_ns
    service.asked.clear()
    error_of(predict)
    assert path.stat().st_mtime_ns == before
    assert service.asked == []
    monkeypatch.setenv("FAKE_WORKER_ANSWERS", answers)
    from deepforest_processing.runtime import client

    client.shutdown()
    predict(RESUME=False)
    assert not path.exists()


def test_a_map_is_kept_for_the_rest_of_a_cancelled_run(
    predict: Callable[..., Any], service: MapServer, own_caches: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The engine resumes with the windows that are not finished only if the raster is the same file."""
    feedback = QgsProcessingFeedback()

    def run_job(job: Any, given: Any) -> PredictResult:
        feedback.cancel()
        numbers = {"count": 3, "windows": 9, "windows_skipped": 0, "unreadable": 0.0, "seconds": 1.0}
        return PredictResult(str(tmp_path / "crowns.gpkg"), None, None, {}, **numbers, cancelled=True, windows_done=4)

    with monkeypatch.context() as patch:
        patch.setattr("deepforest_processing.runtime.task.run_job", run_job)
        predict(feedback, KEEP_ON_CANCEL=True)
    shutil.rmtree(Path(feedback.textLog().rsplit("kept in '", 1)[1].split("'")[0]).parent)
    (file,) = own_caches.iterdir()
    assert file.suffix == ".tif"
    service.asked.clear()
    assert predict(KEEP_ON_CANCEL=True)["COUNT"] == 3
    assert service.asked == []
    assert not file.exists()


def test_a_download_is_resumed_after_the_disk_was_full(
    provider: Any, service: MapServer, mercator: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last block in the file, of which the full disk kept a part, is downloaded again."""
    monkeypatch.setattr(map_grid, "BLOCK", 256)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)

    def download(most: int = limits[0]) -> tuple[bytes, int]:
        made = prepared(service.xyz, extent_of(mercator))
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, limits[1]))
        try:
            pixels = opened(made, tmp_path).ReadRaster()
            size = Path(made.path).stat().st_size
            made.release(done=True)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
            made.release(done=False)
        return pixels, size

    pixels, size = download()
    for part in range(28, 60, 2):
        with pytest.raises(OutputError, match="Free disk space"):
            download(size * part // 97)
        assert download()[0] == pixels


def test_two_runs_have_separate_files(provider: Any, service: MapServer, mercator: Path, tmp_path: Path) -> None:
    first = prepared(service.xyz, extent_of(mercator, 0.3))
    second = prepared(service.xyz, extent_of(mercator, 0.3))
    assert first.path == second.path
    (tmp_path / "own").mkdir()
    one = first.make(tmp_path / "own", QgsProcessingFeedback())
    two = second.make(tmp_path / "own", QgsProcessingFeedback())
    assert one == first.path
    assert Path(two).parent == tmp_path / "own"
    second.release(done=True)
    assert Path(one).exists()
    first.release(done=True)
    assert not Path(one).exists()


def test_other_files_are_removed_after_some_days(
    predict: Callable[..., Any], own_caches: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Unless a run uses them, or has just written them."""
    own_caches.mkdir(parents=True)
    left, used, renewed = (own_caches / f"{name}.part.tif" for name in ("left", "used", "renewed"))
    for file in (left, used, renewed):
        file.touch()
        os.utime(file, (0, 0))
    (own_caches / "gone.tif").symlink_to(own_caches / "nowhere.tif")  # as a file that is removed meanwhile
    running = locks.FileLock(own_caches / "used.tif.lock")
    assert running.acquire()
    acquire = locks.FileLock.acquire

    def renew(lock: locks.FileLock) -> bool:
        if lock.path.name.startswith("renewed"):
            renewed.touch()
        return acquire(lock)

    monkeypatch.setattr(locks.FileLock, "acquire", renew)
    assert predict()["COUNT"] == 3
    running.release()
    assert [file.exists() for file in (left, used, renewed)] == [False, True, True]


def test_a_map_that_cannot_be_removed(predict: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, while another program reads it, for example a virus scanner; a later run removes it."""
    unlink = Path.unlink

    def in_use(file: Path, **how: Any) -> None:
        if file.suffix == ".tif":
            raise PermissionError(errno.EACCES, "The process cannot access the file", str(file))
        unlink(file, **how)

    monkeypatch.setattr(Path, "unlink", in_use)
    result = predict()
    assert result["COUNT"] == 3
    assert result["OUTPUT"].featureCount() == 3


def test_a_cache_without_locks(
    predict: Callable[..., Any], own_caches: Path, jobs_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on some network drives."""
    own_caches.mkdir(parents=True)
    (own_caches / "left.tif").touch()
    os.utime(own_caches / "left.tif", (0, 0))

    def no_locks(file: Any) -> bool:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(locks, "_lock", no_locks)
    assert predict()["COUNT"] == 3
    assert not recorded_jobs(jobs_file)[0]["params"]["raster"]["path"].startswith(str(own_caches))


# -- refused beforehand ----------------------------------------------------------------------------


def test_a_map_without_extent(predict: Callable[..., Any], service: MapServer) -> None:
    message = error_of(predict, EXTENT=None)
    assert "'Aerial map' has no limited extent" in message
    assert "Set an extent or an areas layer" in message
    assert service.asked == []


def test_a_region_that_is_too_large(predict: Callable[..., Any], service: MapServer, jobs_file: Path) -> None:
    message = error_of(predict, EXTENT="-12400000,-12300000,5600000,5700000 [EPSG:3857]")
    assert "tiles, about" in message
    assert "GB" in message
    assert "At 0.11 m per pixel" in message
    assert "coarser ground resolution" in message
    assert (service.asked, recorded_jobs(jobs_file)) == ([], [])


def test_an_extent_outside_the_map(predict: Callable[..., Any], service: MapServer) -> None:
    message = error_of(predict, INPUT=web(service.wms), EXTENT="10,10.001,50,50.001 [EPSG:4326]")
    assert "'Aerial map' does not overlap the region of interest" in message
    assert service.asked == []


def test_an_extent_that_cannot_be_measured(
    predict: Callable[..., Any], service: MapServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From QGIS 3.40 on, measuring beyond the area of a CRS raises an exception; before it returns 0."""

    class Measure(QgsDistanceArea):
        def measureLine(self, *points: Any) -> float:
            raise QgsCsException("outside of the projected area")

    monkeypatch.setattr(map_grid, "QgsDistanceArea", Measure)
    assert "ground resolution of the map is unknown" in error_of(predict)
    assert service.asked == []


def test_annotating_on_a_map_requests_nothing(provider: Any, service: MapServer, tmp_path: Path) -> None:
    target = str(tmp_path / "drawn.gpkg")
    made = processing.run("deepforest:annotationlayer", {"INPUT": web(service.xyz), "OUTPUT": target})
    assert QgsVectorLayer(made["CROWNS"], "crowns", "ogr").crs() == MERCATOR
    assert service.asked == []


def test_areas_are_suggested_in_the_extent(
    predict: Callable[..., Any], service: MapServer, mercator: Path, jobs_file: Path, tmp_path: Path
) -> None:
    squares = suggestions_gpkg(tmp_path / "squares.gpkg")
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"suggest": {"output": str(squares), "count": 2, "looked_at": 5}}), encoding="utf-8")
    box = extent_of(mercator, 0.2)
    done = make_layer([box.asWktPolygon()], crs="EPSG:3857")

    def suggest(**other: Any) -> Any:
        given = {"INPUT": web(service.xyz), "AREAS": done, "OUTPUT": "TEMPORARY_OUTPUT"}
        return processing.run("deepforest:suggestareas", {**given, **other})

    assert "'Aerial map' has no limited extent" in error_of(suggest)
    assert service.asked == []
    inside = extent_of(mercator)
    inside.grow(-10.5 / GROUND)
    suggest(EXTENT=extent_text(inside))
    assert len(service.asked) == TILES**2
    (job,) = recorded_jobs(jobs_file)
    assert job["params"]["areas"] is not None


# -- credentials and headers -------------------------------------------------------------------------


def test_the_authentication_of_the_layer_is_used(predict: Callable[..., Any], service: MapServer) -> None:
    manager = QgsApplication.authManager()
    manager.setMasterPassword("of this test", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("maps")
    config.setConfigMap({"username": "ranger", "password": "spruce", "realm": ""})
    assert manager.storeAuthenticationConfig(config)
    predict(INPUT=web(f"{service.xyz}&authcfg={config.id()}"))
    assert len(service.headers) == TILES**2
    for said in service.headers:
        assert said["Authorization"] == "Basic " + base64.b64encode(b"ranger:spruce").decode()
        assert "QGIS/" in said["User-Agent"]


def test_the_referrer_of_the_layer_is_used(predict: Callable[..., Any], service: MapServer) -> None:
    predict(INPUT=web(f"{service.xyz}&referer=http://forest.example"))
    assert {said["Referer"] for said in service.headers} == {"http://forest.example"}


def test_keys_are_not_logged(predict: Callable[..., Any], service: MapServer) -> None:
    """Addresses may contain a key."""
    service.answer = lambda path, number: Answer(200, {"Content-Type": "image/png"}, b"torn off")
    feedback = QgsProcessingFeedback()
    source = service.xyz.replace(".png", ".png?key%3Dof-my-own")
    message = error_of(lambda **other: predict(feedback, **other), INPUT=web(source))
    assert service.asked[0].endswith("?key=of-my-own")
    assert "of-my-own" not in message + feedback.textLog()


def test_a_layer_given_by_its_source(predict: Callable[..., Any], service: MapServer) -> None:
    """As qgis_process and batch files do."""
    assert predict(INPUT=f"wms://{service.xyz}")["COUNT"] == 3
    assert len(service.asked) == TILES**2


# -- other layers that only QGIS opens -----------------------------------------------------------------


def test_a_virtual_raster_keeps_its_pixels(provider: Any, tmp_path: Path) -> None:
    """Computed by QGIS with the pixel size of the source file."""
    path = make_raster(tmp_path / "forest.tif", size=(1300, 300), bands=1)
    box = extent_of(path)
    corners = f"{box.xMinimum()},{box.yMinimum()},{box.xMaximum()},{box.yMaximum()}"
    source = f'?crs=EPSG:32612&extent={corners}&width=1300&height=300&formula="forest@1" * 2'
    layer = QgsRasterLayer(f"{source}&forest:uri={path}&forest:provider=gdal", "Doubled", "virtualraster")
    assert layer.isValid()

    from deepforest_processing.algorithms.inputs.map_grid import lay_grid
    from deepforest_processing.algorithms.inputs.web_map import FetchedMap

    grid = lay_grid(layer, None, None, QgsProcessingContext().transformContext())
    fetched = FetchedMap(layer, grid)
    fetched.open(layer)
    made = opened(fetched, tmp_path)
    assert made.GetGeoTransform() == pytest.approx(gdal.Open(str(path)).GetGeoTransform())
    assert (made.RasterXSize, made.RasterYSize) == (1300, 300)
    original = gdal.Open(str(path)).ReadRaster()
    doubled = struct.unpack(f"{1300 * 300}f", made.ReadRaster(buf_type=gdal.GDT_Float32))
    assert list(doubled) == [2.0 * value for value in original]


def test_open_options_reach_the_engine(
    predict: Callable[..., Any], jobs_file: Path, mercator: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a virtual raster with the modification time of the file; it is kept if the engine fails."""
    monkeypatch.setenv("FAKE_WORKER_ANSWERS", str(jobs_file.with_name("nowhere.json")))
    error_of(predict, INPUT=f"{mercator}|option:NUM_THREADS=2", EXTENT=None)
    raster = recorded_jobs(jobs_file)[0]["params"]["raster"]
    text = Path(raster["path"]).read_text(encoding="utf-8")
    assert '<OOI key="NUM_THREADS">2</OOI>' in text
    assert Path(raster["path"]).stat().st_mtime_ns == mercator.stat().st_mtime_ns
    assert gdal.Open(raster["path"]).ReadRaster() == gdal.Open(str(mercator)).ReadRaster()


def test_a_changed_file_with_open_options(
    predict: Callable[..., Any], jobs_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The virtual raster that a failed run has left describes the former file."""
    monkeypatch.setenv("FAKE_WORKER_ANSWERS", str(jobs_file.with_name("nowhere.json")))
    for width in (200, 300):
        file = make_raster(tmp_path / "forest.tif", size=(width, 150))
        error_of(predict, INPUT=f"{file}|option:NUM_THREADS=2", EXTENT=None)
        assert gdal.Open(recorded_jobs(jobs_file)[-1]["params"]["raster"]["path"]).RasterXSize == width


# -- with the real engine --------------------------------------------------------------------------


def test_crowns_of_a_web_map_match_those_of_the_file(
    provider: Any, real_engine: Path, service: MapServer, mercator: Path, tmp_path: Path
) -> None:
    inside = extent_of(mercator)
    inside.grow(-10.5 / GROUND)

    def find(raster: Any) -> QgsVectorLayer:
        result = processing.run(
            "deepforest:predicttile",
            {"INPUT": raster, "EXTENT": extent_text(inside), "DEVICE": "cpu", "OUTPUT": "TEMPORARY_OUTPUT"},
        )
        layer: QgsVectorLayer = result["OUTPUT"]
        return layer

    file, fetched = find(str(mercator)), find(web(service.xyz))
    assert file.featureCount() > 20
    measured = processing.run(
        "deepforest:evaluate", {"PREDICTIONS": fetched, "TRUTH": file, "IOU_THRESHOLD": 0.7, "MATCHES": "memory:"}
    )
    # Newer versions of QGIS paint tiles up to a pixel off, see has_pixels.
    assert measured["F1"] > (0.99 if Qgis.QGIS_VERSION_INT < 34200 else 0.85)


def test_a_coarse_ground_resolution_needs_no_patch_size(
    provider: Any, real_engine: Path, service: MapServer, mercator: Path, tmp_path: Path
) -> None:
    """It is confirmed by the parameter; that of a file is not."""
    parameters = {
        "INPUT": web(service.wms),
        "EXTENT": extent_text(extent_of(mercator)),
        "GROUND_RESOLUTION": 1.5,
        "DEVICE": "cpu",
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    feedback = QgsProcessingFeedback()
    processing.run("deepforest:predicttile", parameters, feedback=feedback)
    assert "150 cm per pixel, much coarser than the 10 cm of the model's training" in feedback.textLog()
    coarse = gdal.Warp(str(tmp_path / "coarse.tif"), str(mercator), xRes=1.5 / GROUND, yRes=1.5 / GROUND)
    coarse.FlushCache()
    parameters["INPUT"] = coarse.GetDescription()
    with pytest.raises(QgsProcessingException, match=r"implausible ground resolution: 1\.5 m per pixel"):
        processing.run("deepforest:predicttile", parameters)
