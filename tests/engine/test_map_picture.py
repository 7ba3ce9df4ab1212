"""The map of a report: crowns at their places, legend, scale and north, in bounded memory."""

from __future__ import annotations

import base64
import io
import subprocess
import sys
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from PIL import Image
from pyproj import CRS

from deepforest_qgis.common.jobs import RasterInput
from deepforest_qgis.common.messages import Message
from deepforest_qgis.georeference import Georeference
from deepforest_qgis.imagery.raster import RasterReference
from deepforest_qgis.imagery.reduced import read_reduced
from deepforest_qgis.reports import map_picture
from deepforest_qgis.reports.map_picture import CLASSES, OTHERS, SCORES, CrownCanvas, MapPicture, PictureFrame

UTM = CRS.from_epsg(32612)
GREY = 120


def ref(width: int = 3000, height: int = 1500, turned: float = 0.0, crs: CRS | None = UTM) -> Georeference:
    affine = Affine.translation(528_000, 4_979_000) @ Affine.rotation(turned) @ Affine.scale(0.1, -0.1)
    return Georeference(affine, crs, width, height)


def composed(canvas: CrownCanvas, area: shapely.Polygon | None = None) -> MapPicture:
    width, height = canvas.frame.size
    return canvas.compose(np.full((height, width, 3), GREY, np.uint8), np.ones((height, width), bool), area)


def decoded(picture: MapPicture) -> np.ndarray:
    kind, _, data = picture.source.partition(",")
    assert kind == "data:image/jpeg;base64"
    image = np.asarray(Image.open(io.BytesIO(base64.b64decode(data)))).astype(int)
    assert image.shape == (picture.size[1], picture.size[0], 3)
    return image


def rgb(colour: str) -> np.ndarray:
    return np.array(list(bytes.fromhex(colour[1:])))


def nearest(image: np.ndarray, x: float, y: float, colour: str) -> float:
    """The smallest deviation from a colour within two pixels of a place."""
    part = image[max(round(y) - 2, 0) : round(y) + 3, max(round(x) - 2, 0) : round(x) + 3]
    return float(np.abs(part - rgb(colour)).max(axis=2).min())


def test_crowns_are_drawn_at_their_places_in_the_colour_of_their_score() -> None:
    frame = PictureFrame.of(ref(), None)
    assert frame.size == (1200, 600)  # 0.4 pixels per pixel of the raster
    canvas = CrownCanvas(frame, ["Tree"])
    boxes = np.array([[100, 200, 300, 400], [2000, 1000, 2250, 1300]], float)
    canvas.add(np.asarray(shapely.box(*boxes.T)), np.array([0.9, 0.3]), ["Tree", "Tree"])
    picture = composed(canvas)
    image = decoded(picture)
    for box, colour in zip(boxes * 0.4, (SCORES[-1], SCORES[0]), strict=True):
        x0, y0, x1, y1 = box
        for x, y in ((x0, (y0 + y1) / 2), (x1, (y0 + y1) / 2), ((x0 + x1) / 2, y0), ((x0 + x1) / 2, y1)):
            assert nearest(image, x, y, colour) < 40
        middle = image[round((y0 + y1) / 2), round((x0 + x1) / 2)]
        assert np.abs(middle - GREY).max() < 8  # an outline, not a filled crown
    assert (np.abs(image - GREY).max(axis=2) > 20).mean() < 0.02  # nothing else is drawn
    assert [(row.colour, row.count) for row in picture.legend] == [(SCORES[0], 1), (SCORES[-1], 1)]
    assert str(picture.legend[0].label) == "score 0.30 to 0.42"
    assert picture.note is None


def test_the_picture_shows_the_processed_area_only() -> None:
    area = shapely.Polygon([(1000, 500), (1400, 500), (1000, 900)])
    frame = PictureFrame.of(ref(), area)
    assert frame.bounds == (1000, 500, 1400, 900)
    canvas = CrownCanvas(frame, ["Tree"])
    canvas.add(np.asarray(shapely.box([1010], [510], [1060], [560])), np.array([0.5]), ["Tree"])
    image = decoded(composed(canvas, area))
    assert nearest(image, 180, 105, SCORES[-1]) < 40  # three pixels per pixel of the raster
    assert np.abs(image[1100, 1100] - GREY).min() > 50  # outside: brighter
    assert np.abs(image[300, 300] - GREY).max() < 8


def test_classes_have_a_colour_each_and_the_rare_ones_share_one() -> None:
    names = [f"class {number}" for number in range(10)]
    canvas = CrownCanvas(PictureFrame.of(ref(), None), names)
    for number, name in enumerate(names):
        x = 100.0 + 250 * number
        shapes = np.asarray(shapely.box([x] * (20 - number), 700, x + 100, 800))
        canvas.add(shapes, np.full(20 - number, 0.5), [name] * (20 - number))
    picture = composed(canvas)
    assert [str(row.label) for row in picture.legend] == [*names[:8], "other classes"]
    assert [row.colour for row in picture.legend] == [*CLASSES, OTHERS]
    assert [row.count for row in picture.legend] == [*range(20, 12, -1), 12 + 11]
    image = decoded(picture)
    for number, colour in enumerate([*CLASSES, OTHERS, OTHERS]):
        assert nearest(image, (100 + 250 * number) * 0.4, 300, colour) < 60


@pytest.mark.parametrize("turned", [0.0, 30.0, 180.0])
def test_north_and_scale(turned: float) -> None:
    picture = composed(CrownCanvas(PictureFrame.of(ref(turned=turned), None), ["Tree"]))
    assert picture.north is not None
    assert picture.metres == pytest.approx(0.25)
    assert picture.bar == (pytest.approx(50.0), pytest.approx(200.0))
    # North as the pixels of the raster have it: a step to the north is the turned arrow.
    origin, tip = (np.array(ref(turned=turned).to_pixel(528_010, y)) for y in (4_979_000, 4_979_001))
    angle, step = np.radians(picture.north), tip - origin
    assert step / np.hypot(*step) == pytest.approx([np.sin(angle), -np.cos(angle)], abs=1e-6)


def test_without_a_crs_there_is_neither_scale_nor_north() -> None:
    picture = composed(CrownCanvas(PictureFrame.of(ref(crs=None), None), ["Tree"]))
    assert (picture.north, picture.metres, picture.bar) == (None, None, None)


def test_a_million_crowns_are_points_in_bounded_memory() -> None:
    canvas = CrownCanvas(PictureFrame.of(ref(100_000, 100_000), None), ["Tree"])
    rng = np.random.default_rng(1)
    peaks = []
    for _ in range(10):
        low = rng.uniform(0, 99_900, (100_000, 2))
        shapes = np.asarray(shapely.box(low[:, 0], low[:, 1], low[:, 0] + 60, low[:, 1] + 60))
        tracemalloc.start()
        canvas.add(shapes, rng.uniform(0.3, 1, len(low)), ["Tree"] * len(low))
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    picture = composed(canvas)
    assert max(peaks) < 60_000_000
    assert peaks[-1] < 1.2 * peaks[0]  # what was added before takes no memory
    assert sum(row.count for row in picture.legend) == 1_000_000
    assert "1,000,000 crowns are too small for outlines" in str(picture.note)
    assert len(picture.source) < 1_000_000
    assert (np.abs(decoded(picture) - GREY).max(axis=2) > 20).mean() > 0.3


def test_a_picture_of_noise_stays_below_a_megabyte() -> None:
    frame = PictureFrame.of(ref(1200, 1200), None)
    noise = np.random.default_rng(1).integers(0, 255, (1200, 1200, 3)).astype(np.uint8)
    picture = CrownCanvas(frame, ["Tree"]).compose(noise, np.ones((1200, 1200), bool), None)
    assert len(picture.source) < 1_000_000
    assert picture.legend == []


def written(path: Path, values: np.ndarray, **profile: object) -> RasterReference:
    height, width = values.shape[1:]
    given = {"driver": "GTiff", "width": width, "height": height, "count": 3, "dtype": "uint8", "crs": UTM, **profile}
    with rasterio.open(path, "w", transform=ref().transform, **given) as target:
        target.write(values)
    return RasterReference(RasterInput(str(path), bands=(1, 2, 3)))


def test_the_reduced_raster_is_the_average_of_its_pixels(tmp_path: Path) -> None:
    values = np.random.default_rng(1).integers(1, 255, (3, 1600, 2000)).astype(np.uint8)
    raster = written(tmp_path / "a.tif", values)
    image, valid = read_reduced(raster, (0, 0, 2000, 1600), (500, 400), lambda _done, _total: None)
    assert valid.all()
    means = values.reshape(3, 400, 4, 500, 4).mean(axis=(2, 4))
    assert np.abs(np.moveaxis(image, -1, 0) - means).max() <= 1


def test_a_damaged_raster_has_a_map_of_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    raster = written(path, np.full((3, 1600, 2048), 99, np.uint8), tiled=True, blockxsize=256, blockysize=256)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    image, valid = read_reduced(raster, (0, 0, 2048, 1600), (1024, 800), lambda _done, _total: None)
    assert valid.any()
    assert not valid.all()
    assert (image[valid] == 99).all()
    assert valid[:250].all()


LARGE = """
import resource, sys
from deepforest_qgis.common.jobs import RasterInput
from deepforest_qgis.imagery.raster import RasterReference
from deepforest_qgis.imagery import reduced
from deepforest_qgis.imagery.reduced import read_reduced
reduced._QUICK = -1
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
image, valid = read_reduced(RasterReference(RasterInput(sys.argv[1])), (0, 0, 24000, 24000), (1200, 1200), print)
assert valid.all() and (image == 77).all()
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="measures the memory of Linux processes")
@pytest.mark.parametrize("nodata", [None, 0])
def test_memory_does_not_depend_on_the_raster(tmp_path: Path, nodata: int | None) -> None:
    """A virtual raster of 1.7 GB; with no data values, of which averages have to leave out pixels."""
    written(tmp_path / "a.tif", np.full((3, 1200, 1200), 77, np.uint8), nodata=nodata)
    missing = "" if nodata is None else f"<NoDataValue>{nodata}</NoDataValue>"
    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{band}">{missing}'
        f'<SimpleSource><SourceFilename relativeToVRT="1">a.tif</SourceFilename><SourceBand>{band}</SourceBand>'
        '<SrcRect xOff="0" yOff="0" xSize="1200" ySize="1200"/><DstRect xOff="0" yOff="0" xSize="24000" ySize="24000"/>'
        "</SimpleSource></VRTRasterBand>"
        for band in (1, 2, 3)
    )
    path = tmp_path / "large.vrt"
    path.write_text(
        f'<VRTDataset rasterXSize="24000" rasterYSize="24000"><SRS>EPSG:32612</SRS>'
        f"<GeoTransform>528000, 0.1, 0, 4979000, 0, -0.1</GeoTransform>{bands}</VRTDataset>"
    )
    done = subprocess.run([sys.executable, "-c", LARGE, str(path)], capture_output=True, text=True, check=True)
    assert int(done.stdout.split()[-1]) < 250  # MB
    assert done.stdout.startswith("0 16\n")


def test_labels_are_messages_of_the_report_language() -> None:
    canvas = CrownCanvas(PictureFrame.of(ref(), None), ["Tree"])
    canvas.add(np.asarray(shapely.box([1.0], [1.0], [9.0], [9.0])), np.array([0.5]), ["Tree"])
    picture = composed(canvas)
    assert isinstance(picture.legend[0].label, Message)
    assert isinstance(picture.note, Message)
    assert map_picture.SIDE == 1200
