"""Predictions on damaged or changing rasters: finished windows are kept, results are correct, errors name the cause."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import subprocess
import threading
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import painted_crowns
import pytest
import rasterio
from affine import Affine

from deepforest_qgis.common.errors import Cancelled, InputError, OutputError, RasterError
from deepforest_qgis.common.jobs import PredictJob, RasterInput
from deepforest_qgis.common.paths import unfinished_folder
from deepforest_qgis.imagery import fingerprint
from deepforest_qgis.imagery import raster as raster_module
from deepforest_qgis.imagery.windows import ImageGeometry, Window
from deepforest_qgis.model.architectures import SMALL
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.model_info import ModelInfo
from deepforest_qgis.workflows import RUNNERS
from deepforest_qgis.workflows.predict import detection, prediction, source_monitor
from deepforest_qgis.workflows.predict import journal as journals
from deepforest_qgis.workflows.predict.journal import Journal

Make = Callable[..., Path]
Fault = Callable[..., None]
PATCH = 48
SPOTS = [(x, y, x + 12, y + 10) for x in range(20, 380, 40) for y in range(20, 300, 40)]


def paint(spots: Any = SPOTS, width: int = 400, height: int = 320) -> np.ndarray:
    """Spots on noise, so that the blocks of the file differ."""
    noise = np.random.default_rng(1).integers(0, 30, (3, height, width)).astype("uint8")
    return painted_crowns.paint(noise, spots)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "random.safetensors"
    CrownDetector(ModelInfo(SMALL, ("Tree",), extent_m=4.8, patch_px=48)).save(path)
    return path


@pytest.fixture
def job(model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., PredictJob]:
    monkeypatch.setattr(detection, "make_backend", painted_crowns.PaintedBackend.subclass())

    def make(raster: Path | str, output: str = "crowns.gpkg", **other: Any) -> PredictJob:
        settings = {
            "patch_size": PATCH,
            "patch_overlap": 0.35,
            "batch_size": 1,
            "device": "cpu",
            "precision": "float32",
            **other,
        }
        return PredictJob(RasterInput(str(raster)), str(tmp_path / output), model=str(model), **settings)

    return make


@pytest.fixture
def forest(make_raster: Make) -> Path:
    return make_raster(paint(), tiled=True, blockxsize=64, blockysize=64, compress="deflate", interleave="pixel")


def spots(path: Path | str) -> set[Any]:
    """The crowns, rounded to pixels."""
    transform = Affine(0.1, 0, 528_000, 0, -0.1, 4_979_000)
    bounds = gpd.read_file(path, layer="crowns").bounds.to_numpy()
    x0, y0 = ~transform @ (bounds[:, 0], bounds[:, 3])
    x1, y1 = ~transform @ (bounds[:, 2], bounds[:, 1])
    return {tuple(row) for row in np.round(np.stack([x0, y0, x1, y1], axis=1)).astype(int).tolist()}


def journal_rows() -> list[int]:
    counts = []
    for path in sorted(unfinished_folder().glob("*.sqlite")):
        with sqlite3.connect(path) as data:
            counts.append(data.execute("SELECT count(*) FROM finished").fetchone()[0])
        data.close()
    return counts


def stop(job: PredictJob, listen: Any, at: int = 6) -> None:
    with pytest.raises(Cancelled):
        prediction.run(job, listen(cancel_at=at))


def block_of(path: Path, x: int, y: int) -> tuple[int, int]:
    """Offset and size in bytes of a block of a GeoTIFF."""
    with rasterio.open(path) as data:
        name = f"_{x}_{y}"
        offset = data.get_tag_item(f"BLOCK_OFFSET{name}", "TIFF", bidx=1)
        return int(offset), int(data.get_tag_item(f"BLOCK_SIZE{name}", "TIFF", bidx=1))


def damage(path: Path, *blocks: tuple[int, int]) -> None:
    places = [block_of(path, *block) for block in blocks]
    with open(path, "r+b") as file:
        for offset, size in places:
            file.seek(offset)
            file.write(b"\xff" * size)


def outside(*rects: tuple[int, int, int, int]) -> set[Any]:
    """The spots outside all rectangles."""
    return {s for s in SPOTS if all(s[2] <= x0 or s[0] >= x1 or s[3] <= y0 or s[1] >= y1 for x0, y0, x1, y1 in rects)}


# -- Damaged rasters ---------------------------------------------------------------------------


def test_damaged_blocks(forest: Path, job: Any, listen: Any, tmp_path: Path, fault: Fault) -> None:
    damage(forest, (2, 1), (3, 1), (5, 4))
    recorder = listen()
    result = prediction.run(job(forest), recorder)
    lost = ((128, 64, 256, 128), (320, 256, 384, 320))
    found = spots(tmp_path / "crowns.gpkg")
    assert outside(*lost) <= found
    assert len(outside(*lost)) > 40
    # Crowns that extend into a lost block end at its border.
    assert all(any(s[0] <= f[0] and s[1] <= f[1] and f[2] <= s[2] and f[3] <= s[3] for s in SPOTS) for f in found)
    assert "3 unreadable blocks were skipped, 9.60% of the area" in recorder.warnings
    assert "columns 128–255 and rows 64–127 (near 528019.2, 4978990.4)" in recorder.warnings
    assert "columns 320–383 and rows 256–319" in recorder.warnings
    assert result["unreadable"] == pytest.approx(3 * 64 * 64 / (400 * 320))
    fault("prediction: damaged blocks in the middle of the raster", saw=recorder.warnings, kept="all other blocks")


def test_damaged_blocks_at_another_scale(make_raster: Make, job: Any, listen: Any, tmp_path: Path) -> None:
    """Windows that are reduced are assembled from intact blocks and resampled in the same way."""
    forest = make_raster(paint(), tiled=True, blockxsize=64, blockysize=64, compress="deflate")
    geometry = ImageGeometry((400, 320), 200)
    with raster_module.Raster(RasterInput(str(forest))) as whole:
        before = whole.read_patch(Window(0, 0, 400, 320), geometry).image
    damage(forest, (2, 1))
    with raster_module.Raster(RasterInput(str(forest))) as broken:
        broken.take_fingerprint()
        damaged = broken.read_patch(Window(0, 0, 400, 320), geometry)
    after = damaged.image
    assert (damaged.has_data, damaged.unreadable_blocks) == (True, ((128, 64, 192, 128),))
    there = np.zeros((200, 200), bool)
    there[round(64 * 200 / 320) : round(128 * 200 / 320), 64:96] = True
    edge = np.zeros_like(there)
    edge[39:81, 63:97] = True
    assert not after[41:79, 65:95].any()
    np.testing.assert_array_equal(after[~edge], before[~edge])


def test_damaged_blocks_are_remembered_by_the_journal(forest: Path, job: Any, listen: Any, fault: Fault) -> None:
    damage(forest, (0, 0))
    stop(job(forest), listen, at=8)
    recorder = listen()
    prediction.run(job(forest), recorder)
    assert "Resuming an earlier run" in recorder.messages
    assert "1 unreadable block was skipped, " in recorder.warnings
    assert "columns 0–63 and rows 0–63" in recorder.warnings
    fault(
        "prediction: cancelled after a damaged block, and resumed", saw=recorder.warnings, kept="the place is reported"
    )


def test_a_truncated_raster(forest: Path, job: Any, listen: Any, tmp_path: Path, fault: Fault) -> None:
    offset, _ = block_of(forest, 0, 3)
    with open(forest, "r+b") as file:
        file.truncate(offset)
    recorder = listen()
    prediction.run(job(forest), recorder)
    assert {s for s in SPOTS if s[3] <= 192} <= spots(tmp_path / "crowns.gpkg")
    assert "rows 192–319" in recorder.warnings
    fault("prediction: the raster is truncated", saw=recorder.warnings, kept="all readable rows")


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_a_raster_without_readable_blocks(
    make_raster: Make, job: Any, listen: Any, tmp_path: Path, dtype: str, fault: Fault
) -> None:
    path = make_raster(paint().astype(dtype), tiled=True, blockxsize=64, blockysize=64, compress="deflate")
    damage(path, *((x, y) for x in range(7) for y in range(5)))
    with pytest.raises(RasterError, match=r"forest.* cannot be read.*(damaged|incomplete)") as caught:
        prediction.run(job(path), listen())
    assert not (tmp_path / "crowns.gpkg").exists()
    if dtype == "uint8":
        fault("prediction: no block of the raster can be read", saw=caught.value, kept="no window was readable")


def test_a_virtual_raster_with_a_missing_source(
    make_raster: Make, job: Any, listen: Any, tmp_path: Path, fault: Fault
) -> None:
    whole = paint()
    parts = [make_raster(whole[:, :, :200], "west.tif"), make_raster(whole[:, :, 200:], "east.tif")]
    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{band}"><ColorInterp>{colour}</ColorInterp>'
        + "".join(
            f'<SimpleSource><SourceFilename relativeToVRT="1">{part.name}</SourceFilename><SourceBand>{band}'
            f'</SourceBand><SrcRect xOff="0" yOff="0" xSize="200" ySize="320"/>'
            f'<DstRect xOff="{200 * number}" yOff="0" xSize="200" ySize="320"/></SimpleSource>'
            for number, part in enumerate(parts)
        )
        + "</VRTRasterBand>"
        for band, colour in enumerate(("Red", "Green", "Blue"), 1)
    )
    shutil.copy2(parts[1], tmp_path / "whole-east.tif")
    virtual = tmp_path / "forest.vrt"
    virtual.write_text(
        '<VRTDataset rasterXSize="400" rasterYSize="320"><SRS>EPSG:32612</SRS>'
        f"<GeoTransform>528000, 0.1, 0, 4979000, 0, -0.1</GeoTransform>{bands}</VRTDataset>"
    )
    prediction.run(job(virtual), listen())
    assert spots(tmp_path / "crowns.gpkg") == set(SPOTS)
    parts[1].unlink()
    with pytest.raises(
        RasterError, match=r"1 of 2 files of raster .* is missing: .*east\.tif.*Restore the missing"
    ) as caught:
        prediction.run(job(virtual), listen())
    fault("prediction: a source of a virtual raster is missing", saw=caught.value, kept="no window was started")
    shutil.copy2(tmp_path / "whole-east.tif", parts[1])

    class Unplugs(type(listen())):  # type: ignore[misc]
        def on_progress(self, *given: Any) -> None:
            super().on_progress(*given)
            if len(self.steps) == 5:
                parts[1].unlink()

    with pytest.raises(RasterError, match="cannot be reached") as caught:
        prediction.run(job(virtual, patch_overlap=0.3), Unplugs())
    shutil.copy2(tmp_path / "whole-east.tif", parts[1])
    prediction.run(job(virtual, "again.gpkg", patch_overlap=0.3), listen())
    assert spots(tmp_path / "again.gpkg") == set(SPOTS)
    fault(
        "prediction: a source of a virtual raster disappears while it is read",
        saw=caught.value,
        kept="windows read before",
    )


# -- Rasters that change or disappear ----------------------------------------------------------


class DriveGone(Exception):
    pass


@pytest.fixture
def dropping(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """A network drive that fails after a number of reads, of pixels and of bytes; files are still listed."""
    left = [10**9]
    pixels, samples = raster_module.Raster._read_pixels, fingerprint._read

    def read_pixels(self: Any, *given: Any) -> Any:
        left[0] -= 1
        if left[0] < 0:
            raise rasterio.errors.RasterioIOError("Read failed. See previous exception for details.")
        return pixels(self, *given)

    def read_bytes(*given: Any) -> Any:
        if left[0] < 0:
            raise OSError(5, "Input/output error")
        return samples(*given)

    monkeypatch.setattr(raster_module.Raster, "_read_pixels", read_pixels)
    monkeypatch.setattr(fingerprint, "_read", read_bytes)
    return lambda count: left.__setitem__(0, count)


def test_the_drive_of_the_raster_is_disconnected(
    forest: Path, job: Any, listen: Any, dropping: Any, tmp_path: Path, fault: Fault
) -> None:
    dropping(9)
    with pytest.raises(RasterError, match=r"cannot be reached: Input/output error.*Reconnect the drive") as caught:
        prediction.run(job(forest), listen())
    (done,) = journal_rows()
    assert 0 < done <= 9
    dropping(10**9)
    recorder = listen()
    prediction.run(job(forest), recorder)
    assert f"{done} of" in recorder.messages
    assert not recorder.warnings
    assert spots(tmp_path / "crowns.gpkg") == set(SPOTS)
    fault("prediction: the network drive of the raster is disconnected", saw=caught.value, kept=f"{done} windows")


def test_a_single_failed_read_is_repeated(
    forest: Path, job: Any, listen: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    real, calls = raster_module.Raster._read_pixels, []

    def pixels(self: Any, *given: Any) -> Any:
        calls.append(given)
        if len(calls) == 5:
            raise rasterio.errors.RasterioIOError("Read failed.")
        return real(self, *given)

    monkeypatch.setattr(raster_module.Raster, "_read_pixels", pixels)
    recorder = listen()
    prediction.run(job(forest), recorder)
    assert spots(tmp_path / "crowns.gpkg") == set(SPOTS)
    assert not recorder.warnings
    fault(
        "prediction: one read fails, the next does not",
        saw="no message: " + recorder.messages.splitlines()[-1],
        kept="all",
    )


def test_the_raster_is_deleted_while_it_is_read(
    forest: Path, job: Any, listen: Any, tmp_path: Path, fault: Fault
) -> None:
    copy = shutil.copy2(forest, tmp_path / "copy.tif")

    class Deletes(type(listen())):  # type: ignore[misc]
        def on_progress(self, *given: Any) -> None:
            super().on_progress(*given)
            if len(self.steps) == 5:
                forest.unlink()

    with pytest.raises(RasterError, match="cannot be reached: No such file") as caught:
        prediction.run(job(forest), Deletes())
    assert not (tmp_path / "crowns.gpkg").exists()
    (done,) = journal_rows()
    shutil.copy2(copy, forest)
    recorder = listen()
    prediction.run(job(forest), recorder)
    assert "Resuming" in recorder.messages
    assert spots(tmp_path / "crowns.gpkg") == set(SPOTS)
    fault("prediction: the raster is deleted while it is read", saw=caught.value, kept=f"{done} windows")


@pytest.mark.parametrize("way", ["in place", "by another file"])
def test_the_raster_is_replaced_while_it_is_read(
    forest: Path, make_raster: Make, job: Any, listen: Any, tmp_path: Path, way: str, fault: Fault
) -> None:
    other = make_raster(paint()[:, ::-1], "other.tif", tiled=True, blockxsize=64, blockysize=64, compress="deflate")

    class Replaces(type(listen())):  # type: ignore[misc]
        def on_progress(self, *given: Any) -> None:
            super().on_progress(*given)
            if len(self.steps) == 5:
                forest.write_bytes(other.read_bytes()) if way == "in place" else os.replace(other, forest)

    with pytest.raises(RasterError, match="modified or replaced during the run") as caught:
        prediction.run(job(forest), Replaces())
    assert not (tmp_path / "crowns.gpkg").exists()
    assert journal_rows() == []
    fault(
        f"prediction: the raster is replaced while it is read, {way}",
        saw=caught.value,
        kept="no crowns were written",
    )


def test_a_replaced_raster_is_detected_early(
    forest: Path, job: Any, listen: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source_monitor, "CHECK_SECONDS", -1.0)

    class Changes(type(listen())):  # type: ignore[misc]
        def on_progress(self, *given: Any) -> None:
            super().on_progress(*given)
            if len(self.steps) == 5:
                forest.write_bytes(forest.read_bytes() + b"more")

    recorder = Changes()
    with pytest.raises(RasterError, match="modified or replaced"):
        prediction.run(job(forest), recorder)
    assert len(recorder.steps) < 9


def test_a_raster_with_a_new_time_only(forest: Path, job: Any, listen: Any, tmp_path: Path, fault: Fault) -> None:
    class Touches(type(listen())):  # type: ignore[misc]
        def on_progress(self, *given: Any) -> None:
            super().on_progress(*given)
            if len(self.steps) == 3:
                os.utime(forest, (1, 1))
                Path(f"{forest}.aux.xml").write_text("<PAMDataset/>")  # as QGIS does

    recorder = Touches()
    prediction.run(job(forest), recorder)
    assert "was modified while it was read" in recorder.warnings
    assert spots(tmp_path / "crowns.gpkg") == set(SPOTS)
    fault("prediction: another program changes the time of the raster", saw=recorder.warnings, kept="all")


@pytest.mark.parametrize("packed", [False, True], ids=["file", "archive"])
def test_another_raster_of_the_same_size_and_time(
    make_raster: Make, job: Any, listen: Any, tmp_path: Path, packed: bool, fault: Fault
) -> None:
    """Only the content differs."""

    def write(values: np.ndarray) -> Path | str:
        path = make_raster(values)
        if not packed:
            os.utime(path, (1, 1))
            return path
        with zipfile.ZipFile(tmp_path / "forest.zip", "w") as archive:
            archive.write(path, "forest.tif")
        os.utime(tmp_path / "forest.zip", (1, 1))
        return f"/vsizip/{tmp_path}/forest.zip/forest.tif"

    stop(job(write(paint())), listen)
    recorder = listen()
    prediction.run(job(write(paint(SPOTS[::-1]))), recorder)
    assert "Resuming" not in recorder.messages
    assert "cannot be resumed, since these have changed: raster." in recorder.warnings
    assert spots(tmp_path / "crowns.gpkg") == set(SPOTS)
    if packed:
        fault(
            "prediction: another raster in the same archive, of the same size and time", recorder.warnings, kept="none"
        )


# -- The journal -------------------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[int], None]]:
    """Puts the cache folder on a disk of some kilobytes: a real one if this user may mount it."""
    mounted: list[Path] = []

    def make(kilobytes: int) -> None:
        folder = tmp_path / "disk"
        folder.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)]
        if shutil.which("mount") and subprocess.run(command, capture_output=True, check=False).returncode == 0:
            mounted.append(folder)
        else:  # SQLite's own limit gives the same message
            real = Journal._connect

            def connect(self: Journal) -> sqlite3.Connection:
                data = real(self)
                data.execute(f"PRAGMA max_page_count = {kilobytes // 8}")
                return data

            monkeypatch.setattr(Journal, "_connect", connect)
        for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
            monkeypatch.setenv(name, str(folder))

    yield make
    for folder in mounted:
        subprocess.run(["umount", str(folder)], check=True)


def test_the_disk_of_the_journal_is_full(
    forest: Path, job: Any, listen: Any, tmp_path: Path, small_disk: Any, fault: Fault
) -> None:
    small_disk(256)
    filler = unfinished_folder().parent / "filler"
    filler.parent.mkdir(parents=True)

    class Fills(type(listen())):  # type: ignore[misc]
        def on_progress(self, *given: Any) -> None:
            super().on_progress(*given)
            if len(self.steps) == 4 and (tmp_path / "disk").is_mount():
                with open(filler, "wb", buffering=0) as file, contextlib.suppress(OSError):
                    while True:
                        file.write(bytes(512))

    if not (tmp_path / "disk").is_mount():
        pages = 12
        real = Journal.add

        def add(self: Journal, *given: Any) -> None:
            self._data.execute(f"PRAGMA max_page_count = {pages}")
            real(self, *given)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Journal, "add", add)
            with pytest.raises(OutputError, match="disk is full") as caught:
                prediction.run(job(forest), listen())
    else:
        with pytest.raises(OutputError, match=r"cannot be written.*disk is full.*finished windows are kept") as caught:
            prediction.run(job(forest), Fills())
        filler.unlink()
    recorder = listen()
    prediction.run(job(forest), recorder)
    assert "Resuming an earlier run" in recorder.messages
    assert spots(tmp_path / "crowns.gpkg") == set(SPOTS)
    fault(
        "prediction: the disk of the journal is full",
        saw=caught.value,
        kept=recorder.messages.split("run. ")[1].splitlines()[0],
    )


def test_the_cache_folder_cannot_be_created(
    forest: Path, job: Any, listen: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    with pytest.raises(OutputError, match=r"journal of finished windows cannot be created.*XDG_CACHE_HOME") as caught:
        prediction.run(job(forest), listen())
    fault("prediction: the cache folder cannot be written", saw=caught.value, kept="no window was started")


def journal_file() -> Path:
    (path,) = unfinished_folder().glob("*.sqlite")
    return path


@pytest.mark.parametrize("way", ["cut in half", "not SQLite", "a page of zeros", "empty"])
def test_a_damaged_journal(forest: Path, job: Any, listen: Any, tmp_path: Path, way: str, fault: Fault) -> None:
    """It is discarded with one warning, and the run starts from the beginning."""
    stop(job(forest), listen, at=14)
    path = journal_file()
    whole = path.read_bytes()
    with sqlite3.connect(path) as data:
        blob = data.execute("SELECT crowns FROM finished WHERE length(crowns) > 0 LIMIT 1").fetchone()[0]
    data.close()
    at = whole.index(blob)
    path.write_bytes(
        {
            "cut in half": whole[: len(whole) // 2],
            "not SQLite": b"This is text, and more text." * 200,
            "a page of zeros": whole[: at // 4096 * 4096] + bytes(4096) + whole[at // 4096 * 4096 + 4096 :],
            "empty": b"",
        }[way]
    )
    recorder = listen()
    prediction.run(job(forest), recorder)
    assert recorder.warnings.splitlines() == (
        [] if way == "empty" else ["The journal of the earlier run is damaged. This run starts from the beginning."]
    )
    assert "Resuming" not in recorder.messages
    assert spots(tmp_path / "crowns.gpkg") == set(SPOTS)
    assert not list(unfinished_folder().iterdir())
    if way != "empty":
        fault(f"prediction: its journal is damaged: {way}", saw=recorder.warnings, kept="discarded with a warning")


def test_a_truncated_log_of_the_journal(forest: Path, job: Any, listen: Any, tmp_path: Path, fault: Fault) -> None:
    """A power cut: the last transactions are incomplete in the log, which was not merged into the file."""
    copy = tmp_path / "copy"

    class Copies(type(listen())):  # type: ignore[misc]
        def on_progress(self, *given: Any) -> None:
            super().on_progress(*given)
            if len(self.steps) == 12:
                shutil.copytree(unfinished_folder(), copy)

    prediction.run(job(forest), Copies())
    for left in (0.0, 0.3, 0.7, 0.99, 1.0):
        shutil.copytree(copy, unfinished_folder(), dirs_exist_ok=True)
        (log,) = unfinished_folder().glob("*-wal")
        whole = log.read_bytes()
        log.write_bytes(whole[: int(left * len(whole))])
        recorder = listen()
        prediction.run(job(forest), recorder)
        assert spots(tmp_path / "crowns.gpkg") == set(SPOTS)
        assert ("Resuming" in recorder.messages) == (left >= 0.7)  # the tables come first
        assert not recorder.warnings
        if left == 0.7:
            going = next(line for line in recorder.messages.splitlines() if "Resuming" in line)
            fault("prediction: power fails while the journal is written", saw=going, kept=going.split(": ")[1])


def test_two_identical_jobs_at_once(forest: Path, job: Any, listen: Any, tmp_path: Path, fault: Fault) -> None:
    refused: list[Exception] = []

    class StartsAnother(type(listen())):  # type: ignore[misc]
        def on_progress(self, *given: Any) -> None:
            super().on_progress(*given)
            if len(self.steps) == 4:
                for resume in (True, False):
                    with pytest.raises(InputError, match="is already running") as caught:
                        prediction.run(job(forest, "other.gpkg", resume=resume), listen())
                    refused.append(caught.value)

    prediction.run(job(forest), StartsAnother())
    assert len(refused) == 2
    assert not (tmp_path / "other.gpkg").exists()
    assert spots(tmp_path / "crowns.gpkg") == set(SPOTS)
    fault("prediction: the same job is started twice", saw=refused[0], kept="all of the first")


def test_two_jobs_on_one_output(forest: Path, make_raster: Make, job: Any, listen: Any, tmp_path: Path) -> None:
    """The output is that of the run that ends last, complete."""
    few = make_raster(paint(SPOTS[:9]), "few.tif")

    class StartsAnother(type(listen())):  # type: ignore[misc]
        def on_progress(self, *given: Any) -> None:
            super().on_progress(*given)
            if len(self.steps) == 4:
                prediction.run(job(few), listen())
                assert len(spots(tmp_path / "crowns.gpkg")) == 9

    prediction.run(job(forest), StartsAnother())
    assert spots(tmp_path / "crowns.gpkg") == set(SPOTS)


def test_old_journals_are_removed(
    forest: Path, make_raster: Make, job: Any, listen: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop(job(forest), listen)
    old = journal_file()
    stop(job(make_raster(paint(), "second.tif")), listen)
    assert old.exists()
    long_ago = old.stat().st_mtime - journals.KEEP_DAYS * 86400 - 60
    os.utime(old, (long_ago, long_ago))
    stop(job(make_raster(paint(), "third.tif")), listen)
    assert not old.exists()
    assert len(journal_rows()) == 2
    monkeypatch.setattr(journals, "KEEP_BYTES", 1)
    stop(job(make_raster(paint(), "fourth.tif")), listen)
    assert len(journal_rows()) == 1


# -- The output --------------------------------------------------------------------------------


def test_the_output_folder_disappears(forest: Path, job: Any, listen: Any, tmp_path: Path, fault: Fault) -> None:
    folder = tmp_path / "drive"
    folder.mkdir()

    class Unplugs(type(listen())):  # type: ignore[misc]
        def on_progress(self, *given: Any) -> None:
            super().on_progress(*given)
            if len(self.steps) == 5:
                folder.rmdir()

    with pytest.raises(OutputError, match="there is no folder") as caught:
        prediction.run(job(forest, "drive/crowns.gpkg"), Unplugs())
    folder.mkdir()
    recorder = listen()
    prediction.run(job(forest, "drive/crowns.gpkg"), recorder)
    going = next(line for line in recorder.messages.splitlines() if "Resuming" in line)
    assert spots(folder / "crowns.gpkg") == set(SPOTS)
    fault("prediction: the drive of the output is disconnected", saw=caught.value, kept=going.split(": ")[1])


def test_the_disk_of_the_output_is_full(
    forest: Path, job: Any, listen: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    folder = tmp_path / "full"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    mounted = bool(shutil.which("mount")) and subprocess.run(mount, capture_output=True, check=False).returncode == 0
    with pytest.MonkeyPatch.context() as patch:
        if not mounted:

            def full(*_: Any, **__: Any) -> None:
                raise OSError(28, "No space left on device")

            patch.setattr("pyogrio.raw.write", full)
        try:
            with pytest.raises(OutputError, match=r"crowns\.gpkg.*cannot be written.*the disk is not full") as caught:
                prediction.run(job(forest, "full/crowns.gpkg"), listen())
            assert list(folder.iterdir()) == []  # no partial file
        finally:
            if mounted:
                subprocess.run(["umount", str(folder)], check=True)
    recorder = listen()
    prediction.run(job(forest, "full/crowns.gpkg"), recorder)
    going = next(line for line in recorder.messages.splitlines() if "Resuming" in line)
    assert spots(folder / "crowns.gpkg") == set(SPOTS)
    fault("prediction: the output's disk is full", saw=caught.value, kept=going.split(": ")[1])


def test_a_read_only_output_folder(forest: Path, job: Any, listen: Any, tmp_path: Path, fault: Fault) -> None:
    with pytest.raises(OutputError, match=r"not writable|cannot be written") as caught:
        RUNNERS["predict"](
            PredictJob(RasterInput(str(forest)), "/proc/crowns.gpkg", model=str(tmp_path / "random.safetensors")),
            listen(),
        )
    assert journal_rows() == []
    fault("prediction: the output's folder is read-only", saw=caught.value, kept="no window was started")


def test_an_output_that_another_program_has_open(forest: Path, job: Any, listen: Any, tmp_path: Path) -> None:
    """A reader of the old layer, such as QGIS, keeps it; the path gives the new one."""
    prediction.run(job(forest), listen())
    with sqlite3.connect(tmp_path / "crowns.gpkg") as held:
        held.execute("BEGIN IMMEDIATE")
        prediction.run(job(forest), listen())
        assert spots(tmp_path / "crowns.gpkg") == set(SPOTS)
        held.rollback()
    held.close()
    assert not list(tmp_path.glob("*.unfinished*"))


# -- Cancel ------------------------------------------------------------------------------------


def test_a_cancelled_run_writes_the_crowns_of_finished_windows(
    forest: Path, job: Any, listen: Any, tmp_path: Path, fault: Fault
) -> None:
    before = threading.active_count()
    recorder = listen(cancel_at=14)
    result = prediction.run(job(forest, keep_partial=True), recorder)
    found = spots(tmp_path / "crowns.gpkg")
    assert 0 < len(found) == result["count"] < len(SPOTS)
    assert result["cancelled"] is True
    assert 0 < result["windows_done"] < result["windows"]
    assert 0.1 < result["covered"] < 0.9
    assert (
        f"of {result['windows_done']} of {result['windows']} windows were written ({result['covered']:.1%} of the area"
        in recorder.warnings
    )
    assert " ha)." in recorder.warnings
    assert threading.active_count() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["crowns.gpkg", "forest.tif", "random.safetensors"]
    again = listen()
    whole = prediction.run(job(forest, keep_partial=True), again)
    assert "Resuming an earlier run" in again.messages
    assert "cancelled" not in whole
    assert found < spots(tmp_path / "crowns.gpkg") == set(SPOTS)
    fault(
        "prediction: cancelled, crowns of finished windows wanted",
        saw=recorder.warnings,
        kept=f"{result['covered']:.0%} of the area",
    )


def test_a_run_cancelled_before_any_window_is_finished(forest: Path, job: Any, listen: Any, tmp_path: Path) -> None:
    with pytest.raises(Cancelled, match="0 of"):
        prediction.run(job(forest, keep_partial=True), listen(cancel_at=1))
    assert not (tmp_path / "crowns.gpkg").exists()
