"""What several tests of the engine need: real imagery, and small rasters made to order."""

from __future__ import annotations

import importlib.util
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from rasterio.errors import NotGeoreferencedWarning

from deepforest_qgis.events import Listener

NORTH_UP = Affine(0.1, 0, 528_000, 0, -0.1, 4_979_000)


class Heard(Listener):
    """Keeps what a job says; cancels at the ``cancel_at``-th progress report where that is given."""

    def __init__(self, cancel_at: int | None = None) -> None:
        super().__init__()
        self.log: list[tuple[str, str]] = []
        self.steps: list[tuple[str, int, int]] = []
        self.epochs: list[dict[str, float]] = []
        self._cancel_at = cancel_at

    def on_progress(self, stage: str, done: int, total: int, seconds_left: float | None) -> None:
        self.steps.append((stage, done, total))
        if len(self.steps) == self._cancel_at:
            self.cancel()

    def on_log(self, level: str, message: str) -> None:
        self.log.append((level, message))

    def on_metrics(self, epoch: int, values: dict[str, float]) -> None:
        assert epoch == len(self.epochs) + 1
        self.epochs.append(values)

    @property
    def warnings(self) -> str:
        return "\n".join(message for level, message in self.log if level == "warning")

    @property
    def words(self) -> str:
        return "\n".join(message for _, message in self.log)


@pytest.fixture
def listen() -> Callable[..., Heard]:
    return Heard


@pytest.fixture(scope="session")
def load_script() -> Callable[[str], Any]:
    """Imports a script of this project that lies in no package, such as "tools/starter.py"."""

    def load(name: str) -> Any:
        path = Path(__file__).parents[2] / name
        spec = importlib.util.spec_from_file_location(f"{path.stem}_script", path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[module.__name__] = module
        spec.loader.exec_module(module)
        return module

    return load


@pytest.fixture(scope="module")
def small_images(request: pytest.FixtureRequest) -> Iterator[None]:
    """Networks see images with a short side of the module's SIDE: enlarged to what they like, a test takes minutes."""
    from deepforest_qgis.model import detector

    real = detector.build

    def build(name: str, classes: int) -> Any:
        network = real(name, classes)
        network.transform.min_size = (request.module.SIDE,)
        return network

    detector.build = build
    yield
    detector.build = real


@pytest.fixture
def samples() -> Path:
    """The real imagery that ``tools/samples.py`` fetches."""
    folder = Path(__file__).parents[2] / ".samples"
    assert (folder / "stamp").exists(), "run tools/samples.py first (`make samples`)"
    return folder


@pytest.fixture
def make_raster(tmp_path: Path) -> Callable[..., Path]:
    """Writes values (bands, H, W) as a raster; 0.1 m in UTM unless told otherwise."""

    def make(
        values: np.ndarray,
        name: str = "forest.tif",
        *,
        transform: Affine | None = NORTH_UP,
        crs: Any = "EPSG:32612",
        colours: list[Any] | None = None,
        palette: dict[int, tuple[int, int, int, int]] | None = None,
        mask: np.ndarray | None = None,
        **profile: Any,
    ) -> Path:
        path = tmp_path / name
        count, height, width = values.shape
        settings = {"driver": "GTiff", "count": count, "height": height, "width": width, "dtype": values.dtype}
        if transform is not None:
            settings["transform"] = transform
        if crs is not None:
            settings["crs"] = crs
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with (
                rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
                rasterio.open(path, "w", **{**settings, **profile}) as target,
            ):
                if colours is not None:
                    target.colorinterp = colours
                if palette is not None:
                    target.write_colormap(1, palette)
                target.write(values)
                if mask is not None:
                    target.write_mask(mask)
        return path

    return make


@pytest.fixture
def make_layer(tmp_path: Path) -> Callable[..., Path]:
    """Writes boxes (N, 4) in the pixels of a raster as polygons on the map."""

    def make(
        boxes: Any, name: str = "crowns.gpkg", *, transform: Affine = NORTH_UP, crs: Any = "EPSG:32612", **fields: Any
    ) -> Path:
        path = tmp_path / name
        corners = [
            [transform @ corner for corner in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))] for x0, y0, x1, y1 in boxes
        ]
        frame = gpd.GeoDataFrame(fields, geometry=[shapely.Polygon(corner) for corner in corners], crs=crs)
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "'crs' was not provided")
            frame.to_file(path, driver="GPKG")
        return path

    return make
