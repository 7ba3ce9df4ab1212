"""Model files: what they say of themselves, and how each kind is opened and written.

Ours is a ``.safetensors`` file whose header carries a :class:`ModelInfo`. Also opened: a DeepForest hub folder
(``model.safetensors`` and ``config.json``), a Lightning checkpoint, DeepForest's or ours, and a bare state
dict. Nothing is unpickled without ``weights_only``, so a model file is data and can run no code. Weights load
strictly, or not at all.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save
from torch import Tensor

from ..errors import ModelFileError, OutputError
from .architectures import ARCHITECTURES, DEEPFOREST

__all__ = [
    "IMAGENET_BACKBONE",
    "SETTINGS",
    "STARTER",
    "ModelInfo",
    "checkpoint_config",
    "deepforest_fields",
    "export_deepforest",
    "load_weights",
    "save_weights",
    "shipped_start",
    "to_header",
]

HEADER = "deepforest_qgis"
SETTINGS = "deepforest_qgis_config"
FORMAT_VERSION = 1
SHIPPED = Path(__file__).parent.parent / "models"
STARTER = SHIPPED / "starter.safetensors"
IMAGENET_BACKBONE = SHIPPED / "mobilenet_v2_imagenet.safetensors"

State = dict[str, Tensor]


@dataclass(frozen=True)
class ModelInfo:
    """What a model file says of itself.

    ``labels``: class names, numbered from 0. ``extent_m``: metres of ground along a patch's side at
    training, None where unknown; with ``patch_px`` (image pixels along it) it gives the ground resolution.
    ``bands``: the raster's bands at training. ``stretch``: see :class:`imagery.raster.Stretch`.
    ``part``: "detector", or "backbone" where the heads still have to be learned.
    """

    architecture: str
    labels: tuple[str, ...]
    extent_m: float | None = None
    patch_px: int = 400
    bands: tuple[int, ...] = ()
    stretch: dict[str, Any] | None = None
    score_threshold: float = 0.1
    nms_threshold: float = 0.05
    part: str = "detector"
    parent: str = ""
    created: str = ""
    licence: str = ""
    sources: str = ""
    metrics: dict[str, Any] = field(default_factory=dict)
    settings: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], path: str) -> ModelInfo:
        known = {entry.name for entry in fields(cls)}
        values = {name: value for name, value in data.items() if name in known}
        try:
            values["labels"] = tuple(str(label) for label in values["labels"])
            values["bands"] = tuple(int(band) for band in values.get("bands", ()))
            return cls(**values)
        except (KeyError, TypeError, ValueError) as error:
            raise ModelFileError(f"The header of model '{path}' cannot be read: {error!r}.") from error


def shipped_start() -> Path:
    """The model that fine-tuning starts from and prediction uses when none is named."""
    return STARTER if STARTER.exists() else IMAGENET_BACKBONE


def to_header(info: ModelInfo) -> str:
    """What a model file or checkpoint of ours says of itself, as JSON."""
    return json.dumps({"version": FORMAT_VERSION, **asdict(info)}, ensure_ascii=False)


def _from_header(header: str, path: Path) -> ModelInfo:
    try:
        data = json.loads(header)
    except (TypeError, ValueError) as error:
        raise ModelFileError(f"The header of model '{path}' cannot be read: {error}.") from error
    if not isinstance(data, dict) or data.get("version") != FORMAT_VERSION:
        raise ModelFileError(
            f"Model '{path}' was written in another version of the format.", "Update DeepForest for QGIS."
        )
    return ModelInfo.from_dict(data, str(path))


def save_weights(
    path: str | os.PathLike[str], state: Mapping[str, Tensor], info: ModelInfo, *, half: bool = False
) -> None:
    """Write our format to ``path``, by a temporary name so that a failure leaves no half file.

    ``half`` stores float16, half the size, for models that ship.

    Raises:
        OutputError: the folder does not exist or cannot be written.
    """
    target = Path(path)
    tensors = {
        name: (value.half() if half and value.is_floating_point() else value).detach().cpu().contiguous()
        for name, value in state.items()
    }
    header = {HEADER: to_header(info)}
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with _whole(target) as partial:
            partial.write_bytes(save(tensors, metadata=header))  # save_file would make it readable for the owner alone
    except (OSError, SafetensorError) as error:
        raise OutputError(
            f"The model cannot be written to '{target}': {error}.", "Choose a folder that you may write to."
        ) from error


@contextlib.contextmanager
def _whole(target: Path) -> Iterator[Path]:
    """A temporary name beside ``target`` to write to, which becomes it on success and is removed on failure."""
    partial = target.with_name(target.name + ".part")
    try:
        yield partial
        os.replace(partial, target)
    except BaseException:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
        raise


def deepforest_fields(info: ModelInfo) -> dict[str, Any]:
    """What DeepForest 2.x looks for in a Lightning checkpoint beside the weights."""
    names = {label: number for number, label in enumerate(info.labels)}
    config = {
        "architecture": "retinanet",
        "num_classes": len(names),
        "label_dict": names,
        "score_thresh": info.score_threshold,
        "nms_thresh": info.nms_threshold,
    }
    return {
        "hyper_parameters": {"config": config},
        "label_dict": names,
        "numeric_to_label_dict": {number: label for label, number in names.items()},
    }


def export_deepforest(path: str | os.PathLike[str], state: Mapping[str, Tensor], info: ModelInfo) -> None:
    """Write a model that DeepForest 2.x opens: a Lightning checkpoint (.ckpt, .pl, .pt), else a hub folder.

    Raises:
        ModelFileError: the network is not DeepForest's; OutputError: it cannot be written there.
    """
    if info.architecture != DEEPFOREST:
        raise ModelFileError(
            f"DeepForest cannot open a model of architecture '{info.architecture}'.",
            f"Only models that started from a DeepForest model ('{DEEPFOREST}') can be exported.",
        )
    target = Path(path)
    tensors = {name: value.detach().cpu().contiguous() for name, value in state.items()}
    fields = deepforest_fields(info)
    try:
        if target.suffix.lower() in (".ckpt", ".pl", ".pt"):
            checkpoint = {
                "state_dict": {f"model.{name}": value for name, value in tensors.items()},
                "pytorch-lightning_version": "2.6.0",  # the layout of the file; Lightning converts older ones
                "epoch": 0,
                "global_step": 0,
                HEADER: to_header(info),
                **fields,
            }
            with _whole(target) as partial:
                torch.save(checkpoint, partial)
            return
        target.mkdir(parents=True, exist_ok=True)
        wanted = ("label_dict", "nms_thresh", "num_classes", "score_thresh")
        config = {name: fields["hyper_parameters"]["config"][name] for name in wanted}
        (target / "config.json").write_text(json.dumps(config, indent=2, ensure_ascii=False), encoding="utf-8")
        with _whole(target / "model.safetensors") as partial:
            partial.write_bytes(save(tensors, metadata={"format": "pt"}))
    except (OSError, RuntimeError, SafetensorError) as error:  # torch's writer raises RuntimeError for a full disk
        raise OutputError(
            f"The model cannot be written to '{target}': {error}.", "Choose a folder that you may write to."
        ) from error


def checkpoint_config(path: str | os.PathLike[str]) -> dict[str, Any]:
    """The configuration inside a Lightning checkpoint that :func:`load_weights` opens; empty where it has none."""
    data = _read_torch(Path(path))
    parameters = data.get("hyper_parameters")
    config = data.get(SETTINGS) or (parameters.get("config") if isinstance(parameters, Mapping) else None)
    return dict(config) if isinstance(config, Mapping) else {}


def load_weights(path: str | os.PathLike[str]) -> tuple[State, ModelInfo]:
    """Open any kind of model that we know, as float32 tensors and what is known about it.

    Raises:
        ModelFileError: missing, not a model, damaged, or of an architecture that is not ours.
    """
    source = Path(path)
    if not source.exists():
        raise ModelFileError(
            f"Model '{source}' does not exist.", "Choose a model file, or none for the one that ships."
        )
    if source.is_dir():
        state, info = _load_hub_folder(source)
    elif source.suffix.lower() == ".safetensors":
        state, info = _load_safetensors(source)
    else:
        state, info = _load_torch(source)
    if info.architecture not in ARCHITECTURES:
        raise ModelFileError(
            f"Model '{source}' has the architecture '{info.architecture}', which this version does not know.",
            f"It knows: {', '.join(ARCHITECTURES)}.",
        )
    return {name: value.float() if value.is_floating_point() else value for name, value in state.items()}, info


def _load_safetensors(path: Path) -> tuple[State, ModelInfo]:
    try:
        with safe_open(path, framework="pt") as file:
            header = (file.metadata() or {}).get(HEADER)
        state = load_file(path)
    except (SafetensorError, OSError) as error:
        raise ModelFileError(
            f"'{path}' is not a model file, or a damaged one: {error}.", "Copy it again from where it came."
        ) from error
    if header is None:
        return _foreign(state, path, {})
    return state, _from_header(header, path)


def _load_hub_folder(folder: Path) -> tuple[State, ModelInfo]:
    weights, config = folder / "model.safetensors", folder / "config.json"
    if not weights.exists():
        raise ModelFileError(
            f"Folder '{folder}' holds no 'model.safetensors'.", "Choose a model file, or a DeepForest hub folder."
        )
    try:
        settings = json.loads(config.read_text(encoding="utf-8")) if config.exists() else {}
        state = load_file(weights)
    except (SafetensorError, OSError, ValueError) as error:
        raise ModelFileError(f"The model in folder '{folder}' cannot be read: {error}.") from error
    return _foreign(state, folder, settings if isinstance(settings, dict) else {})


def _read_torch(path: Path) -> Mapping[str, Any]:
    try:
        data = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # a damaged or hostile file makes the reader raise whatever it likes
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ModelFileError(
            f"'{path}' is not a model file that can be opened safely: {reason}",
            "Known are .safetensors files, DeepForest hub folders, Lightning checkpoints and saved state dicts.",
        ) from error
    if not isinstance(data, Mapping):
        raise ModelFileError(f"'{path}' holds no weights.", "Choose a model file.")
    return data


def _load_torch(path: Path) -> tuple[State, ModelInfo]:
    data = _read_torch(path)
    if "state_dict" not in data:
        return _foreign(data, path, {})
    if not isinstance(data["state_dict"], Mapping):
        raise ModelFileError(f"'{path}' holds no weights.", "Choose a model file.")
    if HEADER in data:  # a checkpoint of ours
        return _without_prefix(data["state_dict"]), _from_header(data[HEADER], path)
    settings: dict[str, Any] = {"label_dict": data.get("label_dict")}
    parameters = data.get("hyper_parameters")
    config = parameters.get("config") if isinstance(parameters, Mapping) else None
    if isinstance(config, Mapping):
        nested = config.get("retinanet")
        older = nested if isinstance(nested, Mapping) else {}
        for name in ("score_thresh", "nms_thresh"):
            settings[name] = config.get(name, older.get(name))
    return _foreign(data["state_dict"], path, settings)


def _foreign(state: Mapping[str, Any], path: Path, settings: Mapping[str, Any]) -> tuple[State, ModelInfo]:
    """Weights from DeepForest: its one architecture, class count by the head's size, names where given."""
    tensors = _without_prefix(state)
    logits = tensors.get("head.classification_head.cls_logits.bias")
    if logits is None:
        raise ModelFileError(
            f"'{path}' is not a crown detector: it has no RetinaNet classification head.",
            "Choose a model made by this project or by DeepForest 1.x or 2.x.",
        )
    count = logits.numel() // 9
    names = settings.get("label_dict")
    if isinstance(names, Mapping) and len(names) == count:
        labels = tuple(str(name) for name, _ in sorted(names.items(), key=lambda item: int(item[1])))
    else:
        labels = ("Tree",) if count == 1 else tuple(f"Class {index}" for index in range(count))
    return tensors, ModelInfo(
        architecture=DEEPFOREST,
        labels=labels,
        extent_m=40.0,  # 400 px at 0.1 m: what the released model was trained on
        patch_px=400,
        score_threshold=float(settings.get("score_thresh") or 0.1),
        nms_threshold=float(settings.get("nms_thresh") or 0.05),
        parent="DeepForest",
    )


def _without_prefix(state: Mapping[str, Any]) -> State:
    """The tensors, named as the network names them; Lightning modules put "model." before every name."""
    tensors = {str(name): value for name, value in state.items() if isinstance(value, Tensor)}
    if tensors and all(name.startswith("model.") for name in tensors):
        return {name.removeprefix("model."): value for name, value in tensors.items()}
    return tensors
