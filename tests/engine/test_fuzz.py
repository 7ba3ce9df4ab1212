"""Fuzz tests: each reader accepts arbitrary input or raises one of this project's errors.

A real input of each kind is damaged at random: some 2,000 times in all here, 100,000 times by `make fuzz`. No input may
crash or hang a reader, or make it write, start or reach anything.
"""

from __future__ import annotations

import contextlib
import faulthandler
import io
import json
import os
import queue
import re
import struct
import sys
import warnings
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import geopandas as gpd
import pytest
import shapely
import torch
from affine import Affine
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from safetensors.torch import save

from deepforest_qgis import worker
from deepforest_qgis.common.errors import DeepForestError, LayerError
from deepforest_qgis.common.jobs import FineTuneJob, PredictJob, RasterInput, VectorInput, job_from_dict, job_to_dict
from deepforest_qgis.common.protocol import JobRequest
from deepforest_qgis.config.job_overrides import apply_config
from deepforest_qgis.config.script_config import Config, load_config
from deepforest_qgis.crowns.annotation_csv import read_csv
from deepforest_qgis.crowns.annotations import read_annotations
from deepforest_qgis.crowns.formats.annotation_formats import read_annotation_table
from deepforest_qgis.crowns.interchange import read_coco, read_pascal_voc
from deepforest_qgis.crowns.vector_layers import read_layer
from deepforest_qgis.georeference import Georeference
from deepforest_qgis.model.architectures import SMALL
from deepforest_qgis.model.model_info import ModelInfo, to_header
from deepforest_qgis.model.weights import CLASS_LAYER, checkpoint_config, load_weights
from deepforest_qgis.workflows.train.patches import Manifest

TOTAL = int(os.environ.get("FUZZ_INPUTS", "2000"))
HANG_SECONDS = 600

# Inputs of each reader in a hundred of all.
SHARES = {
    "requests": 20, "configuration": 8, "pairs": 6, "manifest": 8, "safetensors": 14,
    "checkpoint": 10, "csv": 4, "coco": 6, "voc": 5, "retinanet": 3, "label studio": 4, "cvat": 4, "yolo": 2,
    "geojson": 4, "geopackage": 2,
}  # fmt: skip

NASTY = (
    *(b"", b"\0", b"\xff", b"\xef\xbb\xbf", "\u2028\U0001f332\u0301".encode(), b"\r", b"\n\n", b"\t", b" "),
    *(b"-1", b"0", b"1e999", b"-1e308", b"NaN", b"Infinity", b"9" * 400, b"9" * 5000, b"0x" + b"f" * 5000, b".5.5"),
    *(b'"', b"'", b"\\", b"\\u0000", b"\\ud800", b"{", b"}", b"[", b"]", b",", b":", b"=", b"<", b">", b"&", b"#"),
    *(b"null", b"true", b"[]", b"{}", b"[[]]", b'{"a": 1}', b"[" * 3000, b'{"a":' * 3000, b"x" * 10_000),
    *(b"../../../etc/passwd", b"/dev/zero", b"'; DROP TABLE features; --", b"%s%n", b"$(touch fuzzed)", b"file:///"),
    *(b'!!python/object/apply:os.system ["touch fuzzed"]', b"&a ", b"*a", b"<<: *a"),
    *(b"*b", b"cos\nsystem\n(S'touch fuzzed'\ntR."),
    *(b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>", b"&b;", b"<a>" * 3000, b"<object>", b"]]>"),
)
VALUES = (
    *(b"-1", b"0", b"1", b"2", b"3.5", b"400", b"1e999", b"-1e308", b"NaN", b"Infinity", b"9" * 400, b"true", b"null"),
    *(b"[]", b"{}", b'""', b'"x"', b'"B\xc3\xa4ume"', b'"../../x"', b"[1, 2]", b'{"a": 1}', b'"\\ud800"', b'"\\u0000"'),
)
NUMBER = re.compile(rb"-?\d+(?:\.\d+)?")
WORD = re.compile(rb"\"[^\"\n]{0,40}\"|[A-Za-z_]{3,}")

# (what, where as a share, how much, which)
CHANGES = st.lists(
    st.tuples(st.sampled_from("bdcintwvvvx"), st.integers(0, 9999), st.integers(1, 64), st.integers(0, 255)),
    min_size=1,
    max_size=4,
)


def damaged(whole: bytes, changes: list[tuple[str, int, int, int]]) -> bytes:
    data = bytearray(whole)
    for kind, where, length, which in changes:
        at = where * len(data) // 10_000
        if kind == "b" and data:  # a byte becomes another
            data[at] = which
        elif kind == "d":  # some bytes are lost
            del data[at : at + length]
        elif kind == "c":  # or come twice
            data[at:at] = data[at : at + length]
        elif kind == "i":  # something comes between
            data[at:at] = NASTY[which % len(NASTY)]
        elif kind == "t" and which < 64:  # the end is missing
            del data[at:]
        elif kind in "nwvx":  # a number, or a word, becomes something else
            found = list((NUMBER if kind in "nv" else WORD).finditer(data))
            if found:
                place = found[where * len(found) // 10_000]
                others = NASTY if kind in "nw" else VALUES
                data[place.start() : place.end()] = others[which % len(others)]
    return bytes(data)


# -- what no reader may do ---------------------------------------------------------------------

_caught: list[str] = []
_within: list[Path] = []  # the folder of the input at hand, while a reader is at it


def _watch(event: str, given: tuple[Any, ...]) -> None:
    if not _within:
        return
    if event == "open":
        path, mode, flags = given
        writes = flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT) if isinstance(flags, int) else "r" not in str(mode)
        if not writes or not isinstance(path, str | bytes) or _within[0] in Path(os.fsdecode(path)).absolute().parents:
            return
    elif event not in ("os.system", "subprocess.Popen", "os.exec", "os.posix_spawn", "os.fork", "socket.connect"):
        return
    _caught.append(f"{event} {given!r}")


sys.addaudithook(_watch)


@contextlib.contextmanager
def watching(folder: Path) -> Iterator[None]:
    _caught.clear()
    _within.append(folder)
    try:
        yield
    finally:
        _within.clear()


@pytest.fixture
def watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder for the input of a reader."""
    folder = tmp_path / "watched"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def _refusal(read: Callable[[bytes], object], data: bytes) -> DeepForestError | None:
    try:
        read(data)
    except DeepForestError as error:
        return error
    return None


def fuzz(name: str, seeds: list[bytes], read: Callable[[bytes], object], folder: Path) -> None:
    """Run ``read`` on damaged versions of ``seeds``, which are valid inputs."""
    for seed in seeds:
        read(seed)
    count = max(TOTAL * SHARES[name] // 100, 1)
    refused = answered = 0

    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        derandomize=TOTAL <= 10_000,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate, Phase.shrink),
    )
    @given(which=st.integers(0, len(seeds) - 1), changes=CHANGES)
    def run(which: int, changes: list[tuple[str, int, int, int]]) -> None:
        nonlocal refused, answered
        if (answered + refused) % 100 == 0:  # whatever hangs from here on ends the process with its trace
            faulthandler.dump_traceback_later(HANG_SECONDS, exit=True)
        data = damaged(seeds[which], changes)
        with watching(folder):
            refusal = _refusal(read, data)
        assert not _caught
        assert {path.name.split(".")[0] for path in folder.iterdir()} <= {"input", "split"}
        if refusal is None:
            answered += 1
            return
        refused += 1
        assert refusal.message
        assert len(str(refusal)) < 100_000

    run()
    faulthandler.cancel_dump_traceback_later()
    print(f"{name:14s} {answered + refused:7,d} inputs: {refused:7,d} refused, {answered:7,d} answered")
    assert refused + answered >= count
    assert refused
    assert answered


def from_file(folder: Path, name: str, read: Callable[[Path], object]) -> Callable[[bytes], object]:
    """Make a reader of bytes from a reader of a file."""

    def reads(data: bytes) -> object:
        for old in folder.iterdir():
            old.unlink()
        (folder / name).write_bytes(data)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return read(folder / name)

    return reads


# -- the readers -------------------------------------------------------------------------------


def test_requests_to_the_worker(watched: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ends: list[None] = []
    monkeypatch.setattr(worker, "_end_at_once", lambda: ends.append(None))
    predict = PredictJob(RasterInput("forest.tif", bands=(1, 2, 3)), "crowns.gpkg", areas=VectorInput("areas.gpkg"))
    train = FineTuneJob("m.safetensors", patches="patches", config="train.lr=0.1", epochs=3)
    lines = [json.dumps({"id": 7, "job": job_to_dict(job)}).encode() for job in (predict, train)]
    seed = b"\n".join([*lines, b'{"cancel": 7}', b'{"id": "8", "cancel": null}', b""])

    def read(data: bytes) -> None:
        queued: queue.Queue[JobRequest] = queue.Queue()
        out = io.StringIO()
        sender = worker._Sender(out)
        current = worker._CurrentJob(sender)
        ends.clear()
        worker._read_requests(io.BytesIO(data), queued, current, sender)
        assert ends, "the end of stdin was not noticed"
        for line in out.getvalue().splitlines():
            assert json.loads(line)["event"] == "failure"
        refused = None
        while not queued.empty():
            request = queued.get()
            current.begin(request.id)
            try:
                job_to_dict(job_from_dict(request.job))
            except DeepForestError as error:
                refused = error
            current.end()
        if refused is not None:
            raise refused

    fuzz("requests", [seed], read, watched)


class Pieces(io.RawIOBase):
    """A stream that returns its bytes in pieces, like a pipe."""

    def __init__(self, data: bytes, sizes: list[int]) -> None:
        super().__init__()
        self.data, self.sizes = data, [*sizes, len(data) + 1]

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        piece = self.data[: min(self.sizes.pop(0) if len(self.sizes) > 1 else self.sizes[0], len(buffer))]
        buffer[: len(piece)] = piece
        self.data = self.data[len(piece) :]
        return len(piece)


@settings(max_examples=100, deadline=None)
@given(
    names=st.lists(st.text(st.characters(exclude_categories=("Cs",)), max_size=20), max_size=6),
    sizes=st.lists(st.integers(1, 40), max_size=60),
)
def test_any_split_of_the_bytes_gives_the_same_requests(names: list[str], sizes: list[int]) -> None:
    wanted = [{"id": number, "job": {"verb": name}} for number, name in enumerate(names)]
    data = "".join(json.dumps(one, ensure_ascii=number % 2 == 0) + "\n" for number, one in enumerate(wanted)).encode()
    queued: queue.Queue[JobRequest] = queue.Queue()
    out = io.StringIO()
    sender = worker._Sender(out)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(worker, "_end_at_once", lambda: None)
        stdin = io.BufferedReader(Pieces(data, sizes))
        worker._read_requests(stdin, queued, worker._CurrentJob(sender), sender)
    assert [queued.get().to_wire() for _ in range(queued.qsize())] == wanted
    assert out.getvalue() == ""


CONFIGURATION = b"""# settings
workers: 0
devices: auto
accelerator: cpu
batch_size: 2
architecture: retinanet
nms_thresh: 0.05
score_thresh: 0.1
label_dict: {Tree: 0, Dead: 1}
num_classes: 2
patch_size: 400
patch_overlap: 0.05
train:
    lr: 1e-3
    epochs: 3
    augmentations: &same [flip, {HorizontalFlip: {p: 0.5}}]
    scheduler:
        type: lambdaLR
        params:
            lr_lambda: 0.95 ** epoch
            milestones: [1, 2]
validation:
    csv_file: val.csv
    iou_threshold: 0.4
    augmentations: *same
    lr_plateau_target: val_loss
"""
PAIRS = (
    b"train.lr=0.001 train.epochs=3 batch_size=2 label_dict={Tree: 0, Dead: 1} num_classes=2 score_thresh=0.2 "
    b"train.scheduler.type=multistepLR train.scheduler.params.milestones=[1,2] train.augmentations=[flip, zoom] "
    b"model.name=owner/name model.revision=v1 validation.iou_threshold=0.4 log_root='logs of mine'"
)


def both(text: str) -> None:
    """Read as a script and as a job."""
    config: Config | None = None
    with contextlib.suppress(DeepForestError):
        config = load_config(text)
        assert load_config(config.to_dict()).to_dict() == config.to_dict()
    apply_config(FineTuneJob("m.safetensors", patches="patches", config=text))


def test_configuration_files(watched: Path) -> None:
    seed = CONFIGURATION
    fuzz("configuration", [seed], from_file(watched, "input.yaml", lambda path: both(str(path))), watched)


def test_configuration_pairs(watched: Path) -> None:
    fuzz("pairs", [PAIRS], lambda data: both("a=" if not data else data.decode("utf-8", "surrogateescape")), watched)


def test_manifests_of_patches(watched: Path) -> None:
    said = {
        "raster": "forest.tif", "annotations_csv": "forest.csv", "patch": [400, 400], "extent_m": 40.0,
        "bands": [1, 2, 3], "stretch": {"dtype": "uint16", "low": [0, 1, 2], "high": [3, 4, 5]},
        "windows": {"forest_0.png": [0, 0, 400, 400], "forest_1.png": [400, 0, 400, 400]},
    }  # fmt: skip
    fuzz("manifest", [json.dumps(said).encode()], from_file(watched, "split.json", _manifest), watched)


def _manifest(path: Path) -> None:
    assert Manifest.read(path.parent) is not None


def test_numbers_too_large_for_a_float_are_refused(tmp_path: Path) -> None:
    """A failure that fuzzing found."""
    (tmp_path / "split.json").write_text(
        '{"raster": "", "annotations_csv": "", "patch": [1e999, 1], "extent_m": null, "bands": [], "stretch": null, '
        '"windows": {}}'
    )
    with pytest.raises(LayerError, match="cannot be read"):
        Manifest.read(tmp_path)
    (tmp_path / "coco.json").write_bytes(COCO.replace(b"[1, 2, 30, 40]", b"[1, 2, 30, " + b"9" * 400 + b"]"))
    table, notes = read_coco(tmp_path / "coco.json")
    assert len(table) == 1
    assert "annotation 1 skipped" in notes[0]
    corners = [(528_001, 4_978_990), (528_004, float("nan")), (528_004, 4_978_993), (528_001, 4_978_993)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        hidden = shapely.Polygon(corners)
    shapes = [*CROWNS, shapely.box(528_001, -1e200, 528_004, 4_978_993), hidden]
    gpd.GeoDataFrame({"label": ["oak"] * 5}, geometry=shapes, crs=32612).to_file(tmp_path / "layer.gpkg")
    _layer(tmp_path / "layer.gpkg")
    (note,) = read_layer(VectorInput(str(tmp_path / "layer.gpkg"))).notes
    assert "2 features with invalid coordinates skipped" in note
    (tmp_path / "table.csv").write_bytes(CSV.replace(b",1,2,30,40,", b",1,2," + b"9" * 400 + b",40,"))
    with pytest.raises(LayerError, match="1 row with invalid coordinates"):
        read_csv(tmp_path / "table.csv")


def test_a_layer_whose_names_are_not_utf_8_is_refused(tmp_path: Path) -> None:
    """Another failure that fuzzing found."""
    layer = layer_file(tmp_path, "layer.geojson").replace(b'"score"', b'"\x80core"')
    (tmp_path / "layer.geojson").write_bytes(layer)
    with pytest.raises(LayerError, match="cannot be opened"):
        read_layer(VectorInput(str(tmp_path / "layer.geojson")))


def test_model_headers(watched: Path) -> None:
    tensors = {CLASS_LAYER: torch.zeros(9), "head.x": torch.ones(2, 3, dtype=torch.float16)}
    stretch = {"dtype": "uint16", "low": [0.0, 1.0, 2.0], "high": [3.0, 4.0, 5.0]}
    info = ModelInfo(SMALL, ("Tree", "Dead"), 40.0, 400, (1, 2, 3), stretch, metrics={"f1": 0.5})
    ours = save(tensors, metadata={"deepforest_qgis": to_header(info)})
    theirs = save(tensors, metadata={"format": "pt"})
    read = from_file(watched, "input.safetensors", load_weights)

    def right_length(data: bytes) -> object:
        """Half of them have a header of the right length, so that its content is parsed."""
        if len(data) > 8 and data[-1] % 2:
            end = data.rfind(b"}") + 1
            data = struct.pack("<Q", max(end - 8, 0)) + data[8:]
        return read(data)

    fuzz("safetensors", [ours, theirs], right_length, watched)


def test_checkpoints(watched: Path) -> None:
    data = {
        "state_dict": {f"model.{CLASS_LAYER}": torch.zeros(9), "model.head.x": torch.ones(2, 3)},
        "label_dict": {"Tree": 0},
        "hyper_parameters": {"config": {"score_thresh": 0.2, "nms_thresh": 0.07, "workers": 1}},
    }
    new, old = io.BytesIO(), io.BytesIO()
    torch.save(data, new)
    torch.save(data, old, _use_new_zipfile_serialization=False)
    with zipfile.ZipFile(io.BytesIO(new.getvalue())) as archive:
        members = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    (pickled,) = (name for name in members if name.endswith("data.pkl"))

    def read(path: Path) -> None:
        load_weights(path)
        checkpoint_config(path)

    reads = from_file(watched, "input.ckpt", read)

    def repacked(data: bytes) -> object:
        """The opcodes in an undamaged archive."""
        if not data.startswith(members[pickled][:2]) or data.startswith(old.getvalue()[:16]):
            return reads(data)
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            for name, content in members.items():
                archive.writestr(name, data if name == pickled else content)
        return reads(packed.getvalue())

    fuzz("checkpoint", [members[pickled], new.getvalue(), old.getvalue()], repacked, watched)


CROWNS = [shapely.box(528_000 + x, 4_978_990, 528_003 + x, 4_978_993) for x in (1, 5, 9)]
CSV = b"""image_path,xmin,ymin,xmax,ymax,label,species
forest.tif,1,2,30,40,Tree,oak
forest.tif,10.5,20,30,40,"Dead, fallen",
other.tif,0,0,0,0,Tree,none
"""
VOC = """<?xml version="1.0" encoding="utf-8"?>
<annotation><folder>x</folder><filename>forest.tif</filename><size><width>400</width></size>
<object><name>Tree</name><bndbox><xmin>1</xmin><ymin>2</ymin><xmax>30</xmax><ymax>40.5</ymax></bndbox></object>
<object><name>Bäume</name><bndbox><xmin>11</xmin><ymin>12</ymin><xmax>30</xmax><ymax>40</ymax></bndbox></object>
</annotation>""".encode()
COCO = json.dumps(
    {
        "images": [{"id": 1, "file_name": "forest.tif"}, {"id": 2, "file_name": "other.tif"}],
        "categories": [{"id": 1, "name": "Tree"}],
        "annotations": [
            {"id": 1, "image_id": 1, "category_id": 1, "bbox": [1, 2, 30, 40], "iscrowd": 0},
            {"id": 2, "image_id": 1, "category_id": 1, "segmentation": [[1, 2, 30, 2, 30, 40.5, 1, 40]]},
            {"id": 3, "image_id": 2, "bbox": [1, 2, 3, 4], "iscrowd": 1},
        ],
    }
).encode()


def test_tables(watched: Path) -> None:
    fuzz("csv", [CSV], from_file(watched, "input.csv", read_csv), watched)


def test_coco(watched: Path) -> None:
    fuzz("coco", [COCO], from_file(watched, "input.json", read_coco), watched)


def test_pascal_voc(watched: Path) -> None:
    fuzz("voc", [VOC], from_file(watched, "input.xml", read_pascal_voc), watched)


RETINANET = b"""forest.tif,1,2,30,40,Tree
"other, 1.tif",,,,,
forest.tif,10.5,20,30,40,"Dead, fallen"
"""
SIZE = {"original_width": 400, "original_height": 300}
LABEL_STUDIO = json.dumps(
    [
        {
            "data": {"image": "/data/upload/1/0a1b2c3d-forest.png"},
            "annotations": [
                {
                    "updated_at": "2026-01-01",
                    "result": [
                        {"id": "a", "type": "polygonlabels", "value": {"points": [[1, 2], [9, 2], [5, 8]]}, **SIZE},
                        {"id": "b", "type": "ellipse", "value": {"x": 9, "y": 9, "radiusX": 3, "radiusY": 2}, **SIZE},
                        {"id": "b", "type": "labels", "value": {"labels": ["Tree"]}},
                    ],
                }
            ],
        },
        {"data": {"image": "other.png"}},
    ]
).encode()
CVAT = b"""<annotations><meta><task><labels><label><name>Tree</name></label></labels></task></meta>
<image name="forest.png" width="400" height="300"><box label="Tree" xtl="1" ytl="2" xbr="30" ybr="40" rotation="5"/>
<polygon label="Tree" points="1,2;30,2;20,40"/><mask left="1" top="2" width="3" height="4"/></image></annotations>"""
YOLO = b"0 0.5 0.5 0.1 0.2\n1 0.1 0.1 0.2 0.1 0.15 0.3\n\n7 0.5 0.5 0.1 0.2 0.87\n"


@pytest.mark.parametrize(
    ("kind", "seed", "name"),
    [
        ("retinanet", RETINANET, "input.csv"),
        ("label studio", LABEL_STUDIO, "input.json"),
        ("cvat", CVAT, "input.xml"),
    ],
)
def test_annotation_formats(watched: Path, kind: str, seed: bytes, name: str) -> None:
    fuzz(kind, [seed], from_file(watched, name, _annotations), watched)


def test_yolo(watched: Path) -> None:
    def read(path: Path) -> None:
        (watched / "input.png").touch()
        (watched / "input.yaml").write_text("names: {0: Tree, 1: Dead}\ntrain: .\n")
        _annotations(watched / "input.yaml")

    fuzz("yolo", [YOLO], from_file(watched, "input.txt", read), watched)


def _annotations(path: Path) -> None:
    table = read_annotation_table(str(path), lambda image: (400, 300))
    assert len(table.shapes) == len(table.labels) == len(table.image_names)
    assert (table.boxes[:, 2:] > table.boxes[:, :2]).all()


def layer_file(folder: Path, name: str) -> bytes:
    frame = gpd.GeoDataFrame({"label": ["oak", "pine", None], "score": [0.1, 0.2, 0.3]}, geometry=CROWNS, crs=32612)
    frame.to_file(folder / name)
    data = (folder / name).read_bytes()
    (folder / name).unlink()
    return data


def _layer(path: Path) -> None:
    layer = read_layer(VectorInput(str(path)), fields=("score",))
    assert len(layer.geometries) == len(layer.source_row)
    ref = Georeference(Affine(0.1, 0, 528_000, 0, -0.1, 4_979_000), layer.crs, 200, 150)
    read_annotations(VectorInput(str(path), label_field="label", crown_diameter_m=2.0), ref, "forest")


def test_geojson(watched: Path) -> None:
    seed = layer_file(watched.parent, "input.geojson")
    fuzz("geojson", [seed], from_file(watched, "input.geojson", _layer), watched)


def test_geopackages(watched: Path) -> None:
    seed = layer_file(watched.parent, "input.gpkg")
    fuzz("geopackage", [seed], from_file(watched, "input.gpkg", _layer), watched)
