"""Malicious and inconsistent files in prediction, training and split: no code runs, nothing hangs, clear errors."""

from __future__ import annotations

import json
import os
import pickle
import sqlite3
import struct
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
import shapely
import torch
from safetensors.torch import save_file

from deepforest_qgis.common.errors import InputError, LayerError, ModelFileError, RasterError
from deepforest_qgis.common.events import Listener
from deepforest_qgis.common.jobs import FineTuneJob, PredictJob, RasterInput, SplitJob, VectorInput
from deepforest_qgis.crowns.annotation_csv import read_csv
from deepforest_qgis.model.model_info import HEADER
from deepforest_qgis.model.weights import CLASS_LAYER
from deepforest_qgis.workflows import RUNNERS

Make = Callable[..., Path]
Fault = Callable[..., None]
WEIGHTS = {CLASS_LAYER: torch.zeros(9)}


@pytest.fixture
def raster(make_raster: Make) -> Path:
    return make_raster(np.random.default_rng(1).integers(1, 255, (3, 64, 64)).astype("uint8"))


class Payload:
    def __reduce__(self) -> tuple[Any, ...]:
        return os.system, ("touch ran",)


def _pickle(path: Path) -> None:
    path.write_bytes(pickle.dumps({"state_dict": WEIGHTS, "more": Payload()}))


def _checkpoint(path: Path) -> None:
    torch.save({"state_dict": WEIGHTS, "hyper_parameters": Payload()}, path)


def _program(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("__main__.py", "open('ran', 'w')")


def _climbing(path: Path) -> None:
    torch.save(WEIGHTS, path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("../ran", "x")


def _bomb(path: Path) -> None:
    torch.save(WEIGHTS, path)
    members = {}
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, bytes(1 << 26) if name.endswith("data/0") else content)


def _repeated(path: Path) -> None:
    torch.save({CLASS_LAYER: torch.zeros(9), "x": torch.zeros(1, dtype=torch.float16).expand(10**6, 10**6)}, path)


def _header(header: object, body: bytes = bytes(4), length: int = 0) -> Callable[[Path], None]:
    text = json.dumps(header).encode()
    return lambda path: (path.write_bytes(struct.pack("<Q", length or len(text)) + text + body), None)[1]


def _tensor(start: int, end: int, shape: int = 1) -> dict[str, Any]:
    return {"dtype": "F32", "shape": [shape], "data_offsets": [start, end]}


def _described(**said: Any) -> Callable[[Path], None]:
    header = {"version": 1, "architecture": "fcos_mobilenet_v2_fpn", "labels": ["Tree"], **said}
    return lambda path: save_file(WEIGHTS, path, metadata={HEADER: json.dumps(header)})


def _folder(config: str) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        path.mkdir()
        save_file(WEIGHTS, path / "model.safetensors")
        (path / "config.json").write_text(config)

    return write


MODELS: dict[str, tuple[str, Callable[[Path], Any]]] = {
    "a pickle that runs a program": ("model.pl", _pickle),
    "a checkpoint that runs a program": ("model.ckpt", _checkpoint),
    "a zip of a Python program": ("model.zip", _program),
    "a checkpoint with names that climb out of its folder": ("model.pt", _climbing),
    "64 MB of zeros in a checkpoint of 70 kB": ("model.pt", _bomb),
    "one number repeated a million million times": ("model.pt", _repeated),
    "tensors beyond the end of the file": ("model.safetensors", _header({"a": _tensor(0, 4000, 1000)})),
    "tensors that overlap": ("model.safetensors", _header({"a": _tensor(0, 4), "b": _tensor(0, 4)})),
    "a header longer than the file": ("model.safetensors", _header({}, length=1 << 62)),
    "a negative shape": ("model.safetensors", _header({"a": _tensor(0, 4, -1)})),
    "a score threshold that is no number": ("model.safetensors", _described(score_threshold="high")),
    "a hundred thousand classes": ("model.safetensors", _described(labels=[str(n) for n in range(100_000)])),
    "class numbers that are none": ("model", _folder('{"label_dict": {"Tree": "first"}}')),
    "settings nested 100,000 deep": ("model", _folder("[" * 100_000)),
    "a pipe": ("model.pt", os.mkfifo),
    "an endless device": ("model.safetensors", lambda path: path.symlink_to("/dev/zero")),
    "an empty file": ("model.pt", Path.touch),
}


@pytest.mark.parametrize("name", MODELS)
def test_models(fault: Fault, raster: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    file, write = MODELS[name]
    write(tmp_path / file)
    output = tmp_path / "crowns.gpkg"
    output.write_bytes(b"of yesterday")
    job = PredictJob(RasterInput(str(raster)), str(output), model=str(tmp_path / file), device="cpu")
    with pytest.raises(ModelFileError) as caught:
        RUNNERS["predict"](job, Listener())
    assert not (tmp_path / "ran").exists()
    assert not (tmp_path.parent / "ran").exists()
    assert output.read_bytes() == b"of yesterday"
    fault(f"model: {name}", saw=caught.value, kept="refused before work; the earlier result stays")


LAUGHS = "a0: &a0 [1]\n" + "".join(f"a{i + 1}: &a{i + 1} [{', '.join([f'*a{i}'] * 10)}]\n" for i in range(9))
SETTINGS = {
    "YAML that runs a program": "train: !!python/object/apply:os.system ['touch ran']\n",
    "ten lines that unfold to a billion values": LAUGHS,
    "a learning rate that is a program": "train:\n  scheduler:\n    params:\n      lr_lambda: open('ran', 'w')\n",
    "an endless device": "",
}


@pytest.mark.parametrize("name", SETTINGS)
def test_configurations(
    fault: Fault, raster: Path, make_layer: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "config.yaml"
    if SETTINGS[name]:
        path.write_text(SETTINGS[name])
    else:
        path.symlink_to("/dev/zero")
    crowns = make_layer([(10, 10, 30, 30)])
    job = FineTuneJob(
        str(tmp_path / "m.safetensors"), RasterInput(str(raster)), VectorInput(str(crowns)), config=str(path)
    )
    with pytest.raises(InputError) as caught:
        RUNNERS["fine-tune"](job, Listener())
    assert not (tmp_path / "ran").exists()
    fault(f"configuration: {name}", saw=caught.value, kept="refused before work")


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Another program writes to the GeoPackage and lets nobody else at it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as data:
        data.execute("PRAGMA locking_mode=EXCLUSIVE")
        data.execute("BEGIN EXCLUSIVE")
        yield
        data.execute("ROLLBACK")


def _split(raster: Path, layer: Path, folder: Path, **more: Any) -> dict[str, Any]:
    job = SplitJob(RasterInput(str(raster)), VectorInput(str(layer), **more), str(folder), patch_size=64)
    result = RUNNERS["split"](job, Listener())
    assert result is not None
    return result.to_dict()


def test_a_layer_that_another_program_holds_locked_is_read_as_it_was_saved(
    raster: Path, make_layer: Make, tmp_path: Path
) -> None:
    crowns = make_layer([(5, 5, 25, 25), (35, 35, 55, 55)])
    with _locked(crowns):
        assert _split(raster, crowns, tmp_path / "patches")["crowns"] == 2
    with closing(sqlite3.connect(crowns)) as data:
        assert data.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.parametrize("share", [0.3, 0.7])
def test_a_truncated_layer(fault: Fault, raster: Path, make_layer: Make, tmp_path: Path, share: float) -> None:
    crowns = make_layer([(5, 5, 25, 25)])
    whole = crowns.read_bytes()
    crowns.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(LayerError) as caught:
        _split(raster, crowns, tmp_path / "patches")
    fault(f"a layer of which {share:.0%} is there", saw=caught.value, kept="refused before work")


def test_a_raster_that_carries_a_program(fault: Fault, raster: Path, make_layer: Make, tmp_path: Path) -> None:
    """GDAL's virtual rasters may hold Python code, which it runs only where a variable allows it."""
    (tmp_path / "code.vrt").write_text(
        f"""<VRTDataset rasterXSize="64" rasterYSize="64"><SRS>EPSG:32612</SRS>
        <GeoTransform>528000, 0.1, 0, 4979000, 0, -0.1</GeoTransform><VRTRasterBand dataType="Byte" band="1"
        subClass="VRTDerivedRasterBand"><PixelFunctionLanguage>Python</PixelFunctionLanguage>
        <PixelFunctionType>run</PixelFunctionType><PixelFunctionCode><![CDATA[
import os
def run(*given, **more):
    open({str(tmp_path / "ran")!r}, "w")
]]></PixelFunctionCode><SimpleSource><SourceFilename>{raster}</SourceFilename></SimpleSource>
        </VRTRasterBand></VRTDataset>"""
    )
    with pytest.raises(RasterError) as caught:
        _split(tmp_path / "code.vrt", make_layer([(5, 5, 25, 25)]), tmp_path / "patches")
    assert not (tmp_path / "ran").exists()
    fault("a virtual raster that carries a program", saw=caught.value, kept="refused; nothing ran")


NAMES = [
    "geometry_",
    "select",
    "Art der Krone",
    "species'; DROP TABLE crowns; --",
    'a "b" `c` [d]',
    "樹種 🌲",
    "x" * 200,
]


@pytest.mark.parametrize("name", NAMES)
def test_field_names_are_names_and_nothing_else(raster: Path, tmp_path: Path, name: str) -> None:
    labels = ["<b>Oak</b>", 'Pine "tall"', "🌲" * 30]
    boxes = [shapely.box(528_000 + x, 4_978_994, 528_002 + x, 4_978_999) for x in (0.2, 2.2, 4.2)]
    path = tmp_path / "crowns.gpkg"
    gpd.GeoDataFrame({name: labels, "other": 1}, geometry=boxes, crs=32612).to_file(path, layer="it's; --")
    before = path.read_bytes()
    result = _split(raster, path, tmp_path / "patches", label_field=name)
    (table,) = (tmp_path / "patches").glob("*.csv")
    assert set(read_csv(table)["label"]) == set(labels)
    assert result
    assert path.read_bytes() == before
