"""Model files: what they say of themselves, and how each kind is opened and written.

Ours is a ``.safetensors`` file whose header carries a :class:`ModelInfo`. Also opened: a DeepForest hub folder
(``model.safetensors`` and ``config.json``), a Lightning checkpoint, DeepForest's or ours, and a bare state
dict. Nothing is unpickled without ``weights_only``, so a model file is data and can run no code; and none can ask for
more memory than its own size is worth. Weights load strictly, or not at all.
"""

from __future__ import annotations

import contextlib
import json
import os
import pickletools  # nosec B403 # names the steps of a pickle, takes none of them
import zipfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import IO, Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save
from torch import Tensor

from ..common.atomic import AtomicFile
from ..common.errors import ModelFileError, OutputError
from ..common.targets import write_error
from ..files.safe_parsing import parse_json, read_text, shown
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

MOST_CLASSES = 1000  # a network is made for as many as a file names, before its weights are looked at
MOST_PATCH_PX = 10_000
LARGEST = 3e38  # of a raster's values, as float32
FINEST_M, COARSEST_M = 0.001, 100.0  # on the ground, of a pixel at training
CLASS_LAYER = "head.classification_head.cls_logits.bias"
DAMAGED = "Copy it again from where it came."
LONGEST_TEXT = 4_000  # characters, in a pickle
PICKLES = 5  # at the start of a file in torch's older form; tensors follow

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
            info = cls(**{**values, "labels": values["labels"], "bands": values.get("bands", ())})
            for name, right in info._right().items():
                if not right:
                    raise ValueError(f"its {name} cannot be {shown(getattr(info, name))}")
        except (KeyError, TypeError, ValueError) as error:
            reason = f"it has no {error}" if isinstance(error, KeyError) else error
            raise ModelFileError(f"The header of model '{path}' cannot be read: {reason}.", DAMAGED) from error
        return replace(info, labels=tuple(info.labels), bands=tuple(info.bands))

    def _right(self) -> dict[str, bool]:
        """By field, whether what a file says can be."""
        patch = _is_whole(self.patch_px, 1, MOST_PATCH_PX)
        extent = self.extent_m
        return {
            **{name: isinstance(getattr(self, name), str) for name in ("architecture", *_TEXTS)},
            **{name: isinstance(getattr(self, name), dict) for name in ("metrics", "settings")},
            **{name: _is_share(getattr(self, name)) for name in ("score_threshold", "nms_threshold")},
            "labels": _are_labels(self.labels),
            "patch_px": patch,
            "extent_m": extent is None
            or (patch and _is_number(extent, FINEST_M * self.patch_px, COARSEST_M * self.patch_px)),
            "bands": isinstance(self.bands, list | tuple) and all(_is_whole(band, 1, 1 << 16) for band in self.bands),
            "stretch": self.stretch is None or _is_stretch(self.stretch),
            "part": self.part in ("detector", "backbone"),
        }


_TEXTS = ("parent", "created", "licence", "sources")


def _is_number(value: object, least: float, most: float) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and least <= value <= most


def _is_whole(value: object, least: int, most: int) -> bool:
    return isinstance(value, int) and _is_number(value, least, most)


def _is_share(value: object) -> bool:
    return _is_number(value, 0, 1)


def _are_labels(value: object) -> bool:
    return (
        isinstance(value, list | tuple)
        and 0 < len(value) <= MOST_CLASSES
        and all(isinstance(label, str) for label in value)
        and len(set(value)) == len(value)
    )


def _is_stretch(value: object) -> bool:
    return (
        isinstance(value, dict)
        and isinstance(value.get("dtype"), str)
        and all(
            isinstance(value.get(end), list)
            and len(value[end]) == 3
            and all(_is_number(one, -LARGEST, LARGEST) for one in value[end])
            for end in ("low", "high")
        )
    )


def shipped_start() -> Path:
    """The model that fine-tuning starts from and prediction uses when none is named."""
    return STARTER if STARTER.exists() else IMAGENET_BACKBONE


def to_header(info: ModelInfo) -> str:
    """What a model file or checkpoint of ours says of itself, as JSON."""
    return json.dumps({"version": FORMAT_VERSION, **asdict(info)}, ensure_ascii=False)


def _from_header(header: str, path: Path) -> ModelInfo:
    try:
        data = parse_json(header)
    except (TypeError, ValueError) as error:
        raise ModelFileError(f"The header of model '{path}' cannot be read: {error}.", DAMAGED) from error
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
    except OSError as error:
        raise write_error(target, error) from error
    with AtomicFile(target, (SafetensorError,)) as partial:
        partial.write_bytes(save(tensors, metadata=header))  # save_file would make it readable for the owner alone


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
            with AtomicFile(target, (RuntimeError,)) as partial:  # torch raises it if the disk is full
                torch.save(checkpoint, partial)
            return
        target.mkdir(parents=True, exist_ok=True)
        wanted = ("label_dict", "nms_thresh", "num_classes", "score_thresh")
        config = {name: fields["hyper_parameters"]["config"][name] for name in wanted}
        (target / "config.json").write_text(json.dumps(config, indent=2, ensure_ascii=False), encoding="utf-8")
        with AtomicFile(target / "model.safetensors", (SafetensorError,)) as partial:
            partial.write_bytes(save(tensors, metadata={"format": "pt"}))
    except OutputError:
        raise
    except OSError as error:
        raise write_error(target, error) from error


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
    elif not source.is_file():  # reading a pipe or a device may never end
        raise ModelFileError(f"Model '{source}' is no file.", "Choose a model file, or a DeepForest hub folder.")
    elif source.suffix.lower() == ".safetensors":
        state, info = _load_safetensors(source)
    else:
        state, info = _load_torch(source)
    if info.architecture not in ARCHITECTURES:
        raise ModelFileError(
            f"Model '{source}' has the architecture '{info.architecture}', which this version does not know.",
            f"It knows: {', '.join(ARCHITECTURES)}.",
        )
    _check_weights(state, source)
    return {name: value.float() if value.is_floating_point() else value for name, value in state.items()}, info


def _check_weights(state: State, source: Path) -> None:
    """Raise ModelFileError for tensors of kinds that weights are not, or that stand for more than the file holds, as
    one number does that is repeated a billion times."""
    file = source / "model.safetensors" if source.is_dir() else source
    wrong = [name for name, value in state.items() if not _are_numbers(value)]
    size = sum(value.numel() * value.element_size() for value in state.values())
    if wrong or size > file.stat().st_size:
        why = (
            f"tensor '{wrong[0][:200]}' is of a kind that weights are not"
            if wrong
            else (f"its tensors are {size / 1e6:,.1f} MB, but the file is smaller")
        )
        raise ModelFileError(f"'{source}' is not a model file, or a damaged one: {why}.", DAMAGED)


def _are_numbers(value: Tensor) -> bool:
    plain = value.layout == torch.strided and value.device.type == "cpu" and not value.is_quantized
    return plain and value.dtype in _NUMBERS


_NUMBERS = (
    *(torch.float16, torch.bfloat16, torch.float32, torch.float64),
    *(torch.bool, torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64),
)


def _load_safetensors(path: Path) -> tuple[State, ModelInfo]:
    try:
        with safe_open(path, framework="pt") as file:
            header = (file.metadata() or {}).get(HEADER)
        state = load_file(path)
    except (SafetensorError, OSError) as error:
        raise ModelFileError(f"'{path}' is not a model file, or a damaged one: {error}.", DAMAGED) from error
    if header is None:
        return _foreign(state, path, {})
    return state, _from_header(header, path)


def _load_hub_folder(folder: Path) -> tuple[State, ModelInfo]:
    weights, config = folder / "model.safetensors", folder / "config.json"
    if not weights.is_file():
        raise ModelFileError(
            f"Folder '{folder}' holds no 'model.safetensors'.", "Choose a model file, or a DeepForest hub folder."
        )
    try:
        settings = parse_json(read_text(config)) if config.exists() else {}
        state = load_file(weights)
    except (SafetensorError, OSError, ValueError) as error:
        raise ModelFileError(f"The model in folder '{folder}' cannot be read: {error}.", DAMAGED) from error
    return _foreign(state, folder, settings if isinstance(settings, dict) else {})


def _read_torch(path: Path) -> Mapping[str, Any]:
    try:
        _check_packed(path)
        data = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # a damaged or hostile file makes the reader raise whatever it likes
        if type(error).__name__ == "UnpicklingError":  # torch's words for it are for programmers
            reason = "it is damaged, or holds more than weights, which could be a program"
        else:
            reason = str(error).splitlines()[0] if str(error) else "it ends too early"
        raise ModelFileError(
            f"'{path}' is not a model file that can be opened safely: {reason.rstrip('.')}.",
            "Known are .safetensors files, DeepForest hub folders, Lightning checkpoints and saved state dicts.",
        ) from error
    if not isinstance(data, Mapping):
        raise ModelFileError(f"'{path}' holds no weights.", "Choose a model file.")
    return data


def _check_packed(path: Path) -> None:
    """Raise ValueError for an archive that unpacks to more than itself. torch packs weights without compressing them;
    some megabytes that were compressed could fill the memory."""
    with path.open("rb") as file:
        if file.read(4) != b"PK\x03\x04":  # how torch tells an archive from a bare pickle
            file.seek(0)
            for _ in range(PICKLES):
                _check_texts(file)
            return
    with zipfile.ZipFile(path) as archive:
        size = sum(entry.file_size for entry in archive.infolist())
        if size > path.stat().st_size:
            raise ValueError(f"it unpacks to {size / 1e6:,.1f} MB, but the file is smaller")
        for entry in archive.infolist():
            if entry.filename.endswith("data.pkl"):
                with archive.open(entry) as pickled:
                    _check_texts(pickled)


def _check_texts(pickled: IO[bytes]) -> None:
    """Raise ValueError for a pickle with a text so long that torch, where it refuses the file, would take minutes to
    look through its own message (a pattern whose time grows with the square of the text)."""
    longest = 0
    with contextlib.suppress(ValueError, EOFError):  # no pickle: torch says so
        for _, value, _ in pickletools.genops(pickled):
            if isinstance(value, (str, bytes)):
                longest = max(longest, len(value))
    if longest > LONGEST_TEXT:
        raise ValueError(f"it holds a text of {longest:,} characters")


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
    logits = tensors.get(CLASS_LAYER)
    if logits is None:
        raise ModelFileError(
            f"'{path}' is not a crown detector: it has no RetinaNet classification head.",
            "Choose a model made by this project or by DeepForest 1.x or 2.x.",
        )
    count = logits.numel() // 9
    info = ModelInfo(
        architecture=DEEPFOREST,
        labels=_labels(settings.get("label_dict"), count, path),
        extent_m=40.0,  # 400 px at 0.1 m: what the released model was trained on
        patch_px=400,
        score_threshold=_threshold("score_thresh", settings, 0.1, path),
        nms_threshold=_threshold("nms_thresh", settings, 0.05, path),
        parent="DeepForest",
    )
    if not _are_labels(info.labels):
        raise ModelFileError(
            f"The model '{path}' has {count:,} classes.", f"This version works with 1 to {MOST_CLASSES:,} of them."
        )
    return tensors, info


def _labels(names: object, count: int, path: Path) -> tuple[str, ...]:
    """Class names by their numbers, those that count where there are as many as classes."""
    if isinstance(names, Mapping) and len(names) == count:
        if not all(_is_whole(number, 0, 1 << 31) for number in names.values()) or len({*names.values()}) < count:
            raise ModelFileError(
                f"The class names of model '{path}' cannot be read: {shown(dict(names))}.",
                "Each needs a number of its own, from 0 on.",
            )
        return tuple(str(name) for name in sorted(names, key=names.__getitem__))
    return ("Tree",) if count == 1 else tuple(f"Class {index}" for index in range(min(count, MOST_CLASSES + 1)))


def _threshold(name: str, settings: Mapping[str, Any], usual: float, path: Path) -> float:
    given = settings.get(name)
    if given is None:
        return usual
    if not _is_share(given):
        raise ModelFileError(f"The '{name}' of model '{path}' is {shown(given)}.", "It must be a number from 0 to 1.")
    return float(given) or usual


def _without_prefix(state: Mapping[str, Any]) -> State:
    """The tensors, named as the network names them; Lightning modules put "model." before every name."""
    tensors = {str(name): value for name, value in state.items() if isinstance(value, Tensor)}
    if tensors and all(name.startswith("model.") for name in tensors):
        return {name.removeprefix("model."): value for name, value in tensors.items()}
    return tensors
