"""Malicious and inconsistent model files: refused before they run code, block, or fill the memory."""

from __future__ import annotations

import io
import json
import os
import pickle
import re
import struct
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file

from deepforest_qgis.common.errors import ModelFileError
from deepforest_qgis.model import weights
from deepforest_qgis.model.architectures import DEEPFOREST, SMALL, build
from deepforest_qgis.model.model_info import HEADER
from deepforest_qgis.model.weights import CLASS_LAYER, checkpoint_config, load_weights


def refusal(path: Path) -> str:
    with pytest.raises(ModelFileError) as caught:
        load_weights(path)
    assert path.name in caught.value.message
    assert len(str(caught.value)) < 1500
    assert caught.value.hint
    return caught.value.message


def test_an_unsafe_version_of_torch_loads_no_pickle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    torch.save({"state_dict": {}}, tmp_path / "model.ckpt")
    monkeypatch.setattr(weights, "SAFE_PICKLE_TORCH", "99.0")
    assert f"PyTorch {torch.__version__} cannot load" in refusal(tmp_path / "model.ckpt")


# -- code --------------------------------------------------------------------------------------


class Payload:
    """Creates a file if it is unpickled without restrictions."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self) -> tuple[Any, ...]:
        return os.system, (f"touch '{self.target}'",)


def as_checkpoint(data: dict[str, Any], path: Path) -> None:
    torch.save(data, path)


def as_old_checkpoint(data: dict[str, Any], path: Path) -> None:
    torch.save(data, path, _use_new_zipfile_serialization=False)


def as_pickle(data: dict[str, Any], path: Path) -> None:
    path.write_bytes(pickle.dumps(data))


def as_zip(data: dict[str, Any], path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("model/data.pkl", pickle.dumps(data))
        archive.writestr("model/version", "3")


def as_tar(data: dict[str, Any], path: Path) -> None:
    """PyTorch's oldest format."""
    with tarfile.open(path, "w") as archive:
        for name in ("storages", "tensors", "pickle"):
            content = pickle.dumps(data)
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))


@pytest.mark.parametrize("write", [as_checkpoint, as_old_checkpoint, as_pickle, as_zip, as_tar])
@pytest.mark.parametrize("name", ["model.pt", "model.ckpt", "model.pl", "model.zip", "model"])
def test_no_pickle_format_runs_code(tmp_path: Path, name: str, write: Callable[[Any, Path], None]) -> None:
    touched = tmp_path / "touched"
    write({"state_dict": {CLASS_LAYER: torch.zeros(9)}, "hyper_parameters": Payload(touched)}, tmp_path / name)
    assert "cannot be opened" in refusal(tmp_path / name) or "loaded safely" in refusal(tmp_path / name)
    with pytest.raises(ModelFileError):
        checkpoint_config(tmp_path / name)
    assert not touched.exists()
    if write in (as_checkpoint, as_old_checkpoint):  # the payload is a real one
        torch.load(tmp_path / name, weights_only=False)
    else:
        pickle.loads(pickle.dumps(Payload(touched)))
    assert touched.exists()


def test_a_zip_with_code_is_not_a_model_and_cannot_write_elsewhere(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "down"
    folder.mkdir(parents=True)
    with zipfile.ZipFile(folder / "code.pt", "w") as archive:
        archive.writestr("__main__.py", "raise SystemExit('ran')")
    refusal(folder / "code.pt")
    torch.save({CLASS_LAYER: torch.zeros(9)}, folder / "climbing.pt")
    with zipfile.ZipFile(folder / "climbing.pt", "a") as archive:
        archive.writestr("../../escaped", "x")
        archive.writestr(str(tmp_path / "escaped"), "x")
    refusal(folder / "climbing.pt")
    assert not (tmp_path / "escaped").exists()


# -- sizes -------------------------------------------------------------------------------------


def bomb(path: Path, member: str, size: int) -> Path:
    """A checkpoint with a compressed member of ``size`` zeros."""
    plain = path.with_name("plain.pt")
    torch.save({CLASS_LAYER: torch.zeros(9)}, plain)
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            if not name.endswith(member):
                archive.writestr(name, source.read(name))
                continue
            with archive.open(name, "w", force_zip64=True) as content:
                for _ in range(size >> 20):
                    content.write(bytes(1 << 20))
    plain.unlink()
    return path


@pytest.mark.parametrize("member", ["data.pkl", "data/0", "version"])
def test_zeros_in_a_small_zip_are_not_unpacked(tmp_path: Path, member: str) -> None:
    path = bomb(tmp_path / "bomb.pt", member, 1 << 26)
    assert path.stat().st_size < 200_000
    assert re.search(r"unpacks to (67|134)\.", refusal(path))


def test_ten_gigabytes_in_overlapping_members(tmp_path: Path) -> None:
    """Overlapping members (Fifield 2019) need no compression: all names refer to the same megabyte."""
    torch.save({CLASS_LAYER: torch.zeros(9)}, tmp_path / "bomb.pt")
    with zipfile.ZipFile(tmp_path / "bomb.pt", "a") as archive:
        archive.writestr("archive/data/1", bytes(1 << 20))
        entry = archive.infolist()[-1]
        archive.filelist.extend([entry] * 10_240)
        archive._didModify = True
    assert "unpacks to 10,738" in refusal(tmp_path / "bomb.pt")


@pytest.mark.parametrize(
    "tensor",
    [
        torch.zeros(1, dtype=torch.float16).expand(9, 10**12),
        torch.zeros(1).expand(9),
        torch.zeros(9, device="meta"),
        torch.zeros(9).to_sparse(),
        torch.zeros(9, dtype=torch.complex64),
        torch.zeros(9, dtype=torch.float8_e4m3fn),
    ],
    ids=["a petabyte", "a number repeated", "nothing", "sparse", "complex", "8 bit"],
)
def test_tensors_larger_than_the_file_or_of_wrong_types(tmp_path: Path, tensor: torch.Tensor) -> None:
    others = {f"x{index}": torch.zeros(1).expand(1000) for index in range(9)} if tensor.numel() == 9 else {}
    torch.save({CLASS_LAYER: tensor, **(others if tensor.dtype == torch.float32 else {})}, tmp_path / "model.pt")
    refusal(tmp_path / "model.pt")


def safetensors(path: Path, header: bytes | dict[str, Any], body: bytes = b"", length: int | None = None) -> Path:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text) if length is None else length) + text + body)
    return path


def entry(shape: list[int], start: int, end: int, dtype: str = "F32") -> dict[str, Any]:
    return {"dtype": dtype, "shape": shape, "data_offsets": [start, end]}


@pytest.mark.parametrize(
    ("header", "body", "length"),
    [
        ({"a": entry([1000], 0, 4000)}, bytes(4), None),
        ({"a": entry([1], 0, 4), "b": entry([1], 0, 4)}, bytes(4), None),
        ({"a": entry([1], 4, 8)}, bytes(8), None),
        ({"a": entry([1], 4, 0)}, bytes(8), None),
        ({"a": entry([2], 0, 4)}, bytes(4), None),
        ({"a": entry([-1], 0, 4)}, bytes(4), None),
        ({"a": entry([2**40, 2**40], 0, 4)}, bytes(4), None),
        ({"a": entry([1], 0, 4, "PY")}, bytes(4), None),
        ({CLASS_LAYER: entry([18], 0, 9, "F4")}, bytes(9), None),
        ({CLASS_LAYER: entry([9], 0, 9, "F8_E4M3")}, bytes(9), None),
        (b"{}", b"", 2**63),
        (b"{}", b"", 90_000_000),
        (b"[" * 1_000_000, b"", None),
        ({"__metadata__": {HEADER: "[" * 100_000}, "a": entry([1], 0, 4)}, bytes(4), None),
        ({"__metadata__": {HEADER: 3}, "a": entry([1], 0, 4)}, bytes(4), None),
    ],
    ids=[
        *("beyond the file", "overlapping", "a gap", "backwards", "too small", "negative", "overflow", "unknown kind"),
        *("4 bit", "8 bit", "endless header", "header beyond the file", "nested", "our header nested", "our header"),
    ],
)
def test_a_header_with_false_sizes(tmp_path: Path, header: Any, body: bytes, length: int | None) -> None:
    refusal(safetensors(tmp_path / "model.safetensors", header, body, length))


@pytest.fixture(scope="module")
def small() -> dict[str, torch.Tensor]:
    return {name: value.clone() for name, value in build(SMALL, 2).state_dict().items()}


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("architecture", [["x"], None, 3]),
        ("labels", ["ab", {"a": 0, "b": 1}, [], [1, 2], ["a", "a"], [str(number) for number in range(100_000)]]),
        ("extent_m", ["40", -40, 0, 1e12, 1e-9, True]),
        ("patch_px", ["416", 0, -5, 1e300, 10**30, 4.5]),
        ("bands", ["1", [0], [1.5], [10**30], 3]),
        ("stretch", [3, {}, {"dtype": "uint16", "low": [0], "high": [1, 1, 1]}, {"dtype": 1, "low": 0, "high": 1}]),
        ("score_threshold", ["0.1", -1, 2, None, 10**400, float("nan")]),
        ("nms_threshold", [[], float("inf")]),
        ("part", ["", "head"]),
        ("metrics", [None, []]),
        ("settings", ["x"]),
        ("parent", [3]),
        ("licence", [["x"]]),
    ],
)
def test_descriptions_with_invalid_values(tmp_path: Path, small: Any, field: str, values: list[Any]) -> None:
    for value in values:
        said = {"version": 1, "architecture": SMALL, "labels": ["a", "b"], field: value}
        save_file(small, tmp_path / "model.safetensors", metadata={HEADER: json.dumps(said)})
        assert f"'{field}' cannot be" in refusal(tmp_path / "model.safetensors")


@pytest.mark.parametrize(
    "settings",
    [
        {"label_dict": {"Tree": "x"}},
        {"label_dict": {"Tree": None}},
        {"label_dict": {"Tree": 10**400}},
        {"score_thresh": "x"},
        {"score_thresh": {}},
        {"nms_thresh": [1]},
        {"nms_thresh": float("nan")},
        {"nms_thresh": 10**400},
    ],
    ids=lambda settings: json.dumps(settings)[:40],
)
def test_invalid_settings_of_hub_folders_and_checkpoints(tmp_path: Path, settings: dict[str, Any]) -> None:
    weights = {CLASS_LAYER: torch.zeros(9)}
    folder = tmp_path / "folder"
    folder.mkdir()
    save_file(weights, folder / "model.safetensors")
    (folder / "config.json").write_text(json.dumps(settings))
    refusal(folder)
    checkpoint = {"label_dict": settings.get("label_dict"), "hyper_parameters": {"config": settings}}
    torch.save({"state_dict": weights, **checkpoint}, tmp_path / "model.ckpt")
    refusal(tmp_path / "model.ckpt")


@pytest.mark.parametrize("content", [b"[" * 100_000, b"\xff\xfe", b"9" * 5000, b" " * (1 << 19)])
def test_a_hub_folder_with_unreadable_settings(tmp_path: Path, content: bytes) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    save_file({CLASS_LAYER: torch.zeros(9)}, folder / "model.safetensors")
    (folder / "config.json").write_bytes(content)
    refusal(folder)


def test_settings_with_other_file_names_are_ignored(tmp_path: Path) -> None:
    """Only the two files of a hub folder are read, regardless of its settings."""
    folder, outside = tmp_path / "folder", tmp_path / "outside.safetensors"
    folder.mkdir()
    state = {name: value.contiguous() for name, value in build(DEEPFOREST, 1).state_dict().items()}
    save_file(state, outside)
    names = {"model": "../outside.safetensors", "weights": str(outside), "path_to_raster": "../../etc/passwd"}
    (folder / "config.json").write_text(json.dumps({**names, "auto_map": {"AutoModel": "../evil.Code"}}))
    assert "has no file 'model.safetensors'" in refusal(folder)
    save_file({name: torch.ones_like(value) for name, value in state.items()}, folder / "model.safetensors")
    assert load_weights(folder)[0][CLASS_LAYER].eq(1).all()


def test_too_many_classes_are_refused_before_the_network_is_built(tmp_path: Path) -> None:
    save_file({CLASS_LAYER: torch.zeros(9 * 1001)}, tmp_path / "model.safetensors")
    assert "has 1,001 classes" in refusal(tmp_path / "model.safetensors")


# -- what is no file ---------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["model.pt", "model.safetensors", "model"])
@pytest.mark.parametrize("kind", ["pipe", "device", "folder", "nowhere", "itself"])
def test_pipes_and_devices_are_refused(tmp_path: Path, name: str, kind: str) -> None:
    path = tmp_path / name
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    else:
        path.symlink_to({"device": "/dev/zero", "nowhere": tmp_path / "missing", "itself": path}[kind])
    load = "import sys; from deepforest_qgis.model.weights import load_weights; load_weights(sys.argv[1])"
    done = subprocess.run([sys.executable, "-c", load, path], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("deepforest_qgis.common.errors.ModelFileError"), done.stderr


def test_a_link_to_a_model_is_followed(tmp_path: Path, small: Any) -> None:
    said = {"version": 1, "architecture": SMALL, "labels": ["a", "b"]}
    save_file(small, tmp_path / "model.safetensors", metadata={HEADER: json.dumps(said)})
    (tmp_path / "link.safetensors").symlink_to(tmp_path / "model.safetensors")
    assert load_weights(tmp_path / "link.safetensors")[1].labels == ("a", "b")


@pytest.mark.parametrize("write", [as_checkpoint, as_old_checkpoint, as_pickle])
def test_texts_that_slow_down_torchs_search_are_refused(
    write: Callable[[dict[str, Any], Path], None], tmp_path: Path
) -> None:
    # An unknown global of so long a name ends in torch's own message, which it then searches in quadratic time.
    write({"state_dict": {}, "x" * 200_000: 1}, tmp_path / "model.ckpt")
    assert "it contains a text of 200,000 characters" in refusal(tmp_path / "model.ckpt")
