"""Shared fixtures of the tests of the engine: real imagery, and small synthetic rasters."""

from __future__ import annotations

import contextlib
import importlib.metadata
import importlib.util
import json
import os
import queue
import re
import signal
import subprocess
import sys
import threading
import warnings
from collections.abc import Callable, Iterator, Sequence
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from rasterio.errors import NotGeoreferencedWarning

from deepforest_qgis.common.events import Listener

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "tools"), str(ROOT / "tests")]

import translations  # noqa: E402

os.environ.setdefault("NO_ALBUMENTATIONS_UPDATE", "1")  # tests may import albumentations before the engine
OLD_TORCH = tuple(map(int, importlib.metadata.version("torch").split(".")[:2])) < (2, 10)
PATIENCE = 120.0  # seconds; a busy machine must not fail the test
NORTH_UP = Affine(0.1, 0, 528_000, 0, -0.1, 4_979_000)


@pytest.fixture(autouse=OLD_TORCH)
def pickles_of_old_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    """With versions of PyTorch that the engine refuses to read pickles with, tests of the formats read them anyway."""
    monkeypatch.setattr("deepforest_qgis.model.weights.SAFE_PICKLE_TORCH", "0")


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests do not use the list of models of this computer."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture(autouse=True)
def keep_ctrl_c() -> Iterator[None]:
    """The command line installs a signal handler."""
    before = signal.getsignal(signal.SIGINT)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests do not use the cache folder of this user."""
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "cache"))


@pytest.fixture
def file_limit() -> Callable[[int], contextlib.AbstractContextManager[None]]:
    """Limits the size of files in bytes; writing fails as it does on a full disk."""
    resource: Any = pytest.importorskip("resource")

    @contextlib.contextmanager
    def limited(size: int) -> Iterator[None]:
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    return limited


class _Texts(HTMLParser):
    """The texts of a report: of the page, of its charts, and the descriptions of its pictures."""

    def __init__(self, report: Path) -> None:
        super().__init__(convert_charrefs=True)
        self.language = ""
        self.texts: list[str] = []
        self._in_style = False
        self.feed(report.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self._in_style = tag == "style"
        self.language = self.language or (given.get("lang") or "")
        self.texts += [str(given[name]) for name in ("alt", "aria-label") if name in given]

    def handle_endtag(self, tag: str) -> None:
        self._in_style = False

    def handle_data(self, data: str) -> None:
        if data.strip() and not self._in_style:
            self.texts.append(re.sub(r"[ \n]+", " ", data).strip(" "))

    def handle_comment(self, data: str) -> None:  # matplotlib draws letters as paths, and writes the text before them
        self.texts.append(data.strip())


def _translated(english: Path, other: Path, language: str, names: Sequence[str]) -> list[str]:
    one, two = _Texts(english), _Texts(other)
    assert (one.language, two.language) == ("en", language)
    assert len(one.texts) == len(two.texts)
    known = translations.read(language)
    for text, said in zip(one.texts, two.texts, strict=True):
        if text in known and text not in names:
            assert said == known[text]
        elif re.search("[A-Za-z]{2}", text) and not text.startswith(("DeepForest for QGIS", r"$\mathdefault")):
            assert said != text or text.rstrip(",.") in names, text
    return two.texts


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as on the hub, with a model of DeepForest's architecture that detects crowns everywhere."""
    import torch

    from deepforest_qgis.model.architectures import DEEPFOREST
    from deepforest_qgis.model.detector import CrownDetector
    from deepforest_qgis.model.model_info import ModelInfo

    torch.manual_seed(1)
    made = CrownDetector(ModelInfo(DEEPFOREST, ("Tree",)))
    torch.nn.init.constant_(made.model.head.classification_head.cls_logits.bias, 1.0)
    folder = tmp_path_factory.mktemp("hub") / "release"
    made.export(folder)
    return folder


@pytest.fixture(scope="session")
def translated() -> Callable[..., list[str]]:
    """Compares a report in English with the same in another language, text by text: all is translated except for
    ``names``. The other's texts."""
    return _translated


class RecordingListener(Listener):
    """Records the messages of a job; cancels it at progress report number ``cancel_at``."""

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
    def messages(self) -> str:
        return "\n".join(message for _, message in self.log)


@pytest.fixture
def listen() -> Callable[..., RecordingListener]:
    return RecordingListener


@pytest.fixture(scope="session")
def load_script() -> Callable[[str], Any]:
    """Imports a script of this project that is not part of a package, such as "benchmarks/guide.py"."""

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
    """Networks resize images to a short side of the module's SIDE; at the default size, tests take minutes."""
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
    """The real imagery that ``tools/samples.py`` downloads."""
    folder = Path(__file__).parents[2] / ".samples"
    assert (folder / "stamp").exists(), "run tools/samples.py first (`make samples`)"
    return folder


@pytest.fixture
def make_raster(tmp_path: Path) -> Callable[..., Path]:
    """Writes values (bands, H, W) as a raster; by default 0.1 m in UTM."""

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


class WorkerProcess:
    """A worker process: requests to it and its events."""

    def __init__(self, *command: str, **environment: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, *(command or ("-m", "deepforest_qgis", "worker"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
            start_new_session=True,
        )
        self.errors: list[str] = []
        self._lines: queue.Queue[bytes] = queue.Queue()
        threading.Thread(target=self._pump, daemon=True).start()
        threading.Thread(target=self._pump_errors, daemon=True).start()

    def _pump(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)

    def _pump_errors(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.errors.append(line.decode("utf-8", "replace"))

    def send(self, request: Any) -> None:
        self.send_raw(json.dumps(request).encode() + b"\n")

    def send_raw(self, data: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def receive(self, *, heartbeats: bool = False) -> dict[str, Any]:
        """The next event. Heartbeats depend on time and are skipped by default."""
        while True:
            answer = json.loads(self._lines.get(timeout=PATIENCE).decode("utf-8"))
            assert isinstance(answer, dict)
            if heartbeats or answer["event"] != "heartbeat":
                return answer

    def receive_all(self, number: Any) -> list[dict[str, Any]]:
        """All events of one job, which end with its only result or failure."""
        events = []
        while not events or events[-1]["event"] not in ("result", "failure"):
            events.append(self.receive())
            assert events[-1]["id"] == number
        return events

    def quiet(self) -> bool:
        return self._lines.empty()

    def close(self) -> int:
        """Close stdin, as QGIS does when it ends, and return the exit status."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        return self.process.wait(timeout=30)


@pytest.fixture
def talk() -> Iterator[Callable[..., WorkerProcess]]:
    open_talks = []

    def start(*command: str, **environment: str) -> WorkerProcess:
        open_talks.append(WorkerProcess(*command, **environment))
        return open_talks[-1]

    yield start
    for one in open_talks:
        if one.process.poll() is None:
            one.process.kill()
        one.process.wait()
        for stream in (one.process.stdin, one.process.stdout, one.process.stderr):
            assert stream is not None
            with contextlib.suppress(BrokenPipeError):
                stream.close()
