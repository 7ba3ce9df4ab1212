"""Model files: reading and writing of all supported formats.

Our format is a ``.safetensors`` file whose header contains a :class:`ModelInfo`. DeepForest's hub folders
(``model.safetensors`` and ``config.json``), Lightning checkpoints of DeepForest and of this project, and state dicts
can be read too. Pickles are read with ``weights_only`` only, so that a model file cannot run code, and no file can
request more memory than its size. Loading fails if a tensor is missing or unknown.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save
from torch import Tensor

from ..common.atomic import AtomicFile
from ..common.errors import ModelFileError
from ..common.hub_names import HUB_CONFIG, HUB_WEIGHTS, RELEASED, cached_name
from ..common.messages import Message
from ..common.model_registry import IMAGENET_BACKBONE, STARTER, bundled_model
from ..common.targets import write_error
from ..files.safe_parsing import parse_json, read_text, short_repr
from .architectures import ANCHORS_PER_CELL, ARCHITECTURES, DEEPFOREST
from .file_checks import check_archive, check_tensors
from .hub_folder import write_hub_folder
from .model_info import (
    DAMAGED,
    HEADER,
    MAX_CLASSES,
    MAX_DETECTIONS,
    ModelInfo,
    are_labels,
    from_header,
    is_fraction,
    is_integer,
    to_header,
)
from .plain_containers import load_without_code

__all__ = [
    "HUB_CONFIG",
    "HUB_WEIGHTS",
    "IMAGENET_BACKBONE",
    "SETTINGS",
    "STARTER",
    "bundled_model",
    "checkpoint_config",
    "deepforest_fields",
    "export_deepforest",
    "load_weights",
    "read_checkpoint",
    "save_weights",
]

SETTINGS = "deepforest_qgis_config"  # key of the configuration in checkpoints of the compatibility API
CLASS_LAYER = "head.classification_head.cls_logits.bias"
# Before, a pickle can run code in spite of weights_only (CVE-2025-32434) or corrupt memory (CVE-2026-24747).
SAFE_PICKLE_TORCH = "2.10"

State = dict[str, Tensor]


def save_weights(
    path: str | os.PathLike[str], state: Mapping[str, Tensor], info: ModelInfo, *, half: bool = False
) -> None:
    """Write a model in our format; an existing file is replaced only if writing succeeds.

    Args:
        path: the file.
        state: tensors by name.
        info: description of the model.
        half: store float16, which halves the file size.

    Raises:
        OutputError: the file cannot be written.
    """
    target = Path(path)
    tensors = {
        name: (value.half() if half and value.is_floating_point() else value).detach().cpu().contiguous()
        for name, value in state.items()
    }
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise write_error(target, error) from error
    with AtomicFile(target, (SafetensorError,)) as partial:
        # save_file restricts the permissions to the owner.
        partial.write_bytes(save(tensors, metadata={HEADER: to_header(info)}))


def deepforest_fields(info: ModelInfo) -> dict[str, Any]:
    """Return the fields that DeepForest 2.x requires in a Lightning checkpoint besides the weights."""
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
    """Write a model that DeepForest 2.x can load.

    Args:
        path: a Lightning checkpoint (.ckpt, .pl, .pt); any other name becomes a hub folder.
        state: tensors by name.
        info: description of the model.

    Raises:
        ModelFileError: the architecture is not DeepForest's.
        OutputError: the file or folder cannot be written.
    """
    if info.architecture != DEEPFOREST:
        raise ModelFileError(
            "DeepForest cannot load a model of architecture '{architecture}'.",
            "Only models fine-tuned from a DeepForest model ('{start}') can be exported.",
            architecture=info.architecture,
            start=DEEPFOREST,
        )
    target = Path(path)
    fields = deepforest_fields(info)
    if target.suffix.lower() in (".ckpt", ".pl", ".pt"):
        checkpoint = {
            "state_dict": {f"model.{name}": value.detach().cpu().contiguous() for name, value in state.items()},
            "pytorch-lightning_version": "2.6.0",  # format of the checkpoint; Lightning converts older ones
            "epoch": 0,
            "global_step": 0,
            HEADER: to_header(info),
            **fields,
        }
        with AtomicFile(target, (RuntimeError,)) as partial:  # PyTorch raises it if the disk is full
            torch.save(checkpoint, partial)
        return
    wanted = ("label_dict", "nms_thresh", "num_classes", "score_thresh")
    write_hub_folder(target, {name: fields["hyper_parameters"]["config"][name] for name in wanted}, state)


def checkpoint_config(path: str | os.PathLike[str]) -> dict[str, Any]:
    """Read the configuration in a Lightning checkpoint.

    Returns:
        The configuration; empty if the checkpoint has none.

    Raises:
        ModelFileError: the file is not a checkpoint or is damaged.
    """
    data = read_checkpoint(Path(path))
    return dict(_mapping(data.get(SETTINGS)) or _mapping(_mapping(data.get("hyper_parameters")).get("config")))


def load_weights(path: str | os.PathLike[str]) -> tuple[State, ModelInfo]:
    """Read a model in any supported format.

    Args:
        path: a file, or a folder in the layout of the Hugging Face Hub.

    Returns:
        The tensors by name, floating-point ones in float32, and the description.

    Raises:
        ModelFileError: the file does not exist, is not a model, is damaged, or has an unknown architecture; or this
            version of PyTorch cannot load its format safely.
    """
    source = Path(path)
    if not source.exists():
        raise ModelFileError(
            "Model '{model}' does not exist.",
            "Choose a model file, or leave the field empty for the bundled model.",
            model=source,
        )
    if source.is_dir():
        state, info = _load_hub_folder(source)
    elif not source.is_file():  # reading a pipe or a device may block
        raise ModelFileError(
            "Model '{model}' is not a regular file.", "Choose a model file, or a DeepForest hub folder.", model=source
        )
    elif source.suffix.lower() == ".safetensors":
        state, info = _load_safetensors(source)
    else:
        state, info = _load_torch(source)
    if info.architecture not in ARCHITECTURES:
        raise ModelFileError(
            "Model '{model}' has the unknown architecture '{architecture}'.",
            "This version supports: {architectures}.",
            model=source,
            architecture=info.architecture,
            architectures=ARCHITECTURES,
        )
    check_tensors(state, source)
    return {name: value.float() if value.is_floating_point() else value for name, value in state.items()}, info


def _load_safetensors(path: Path) -> tuple[State, ModelInfo]:
    try:
        with safe_open(path, framework="pt") as file:
            header = (file.metadata() or {}).get(HEADER)
        state = load_file(path)
    except (SafetensorError, OSError) as error:
        raise ModelFileError(
            "'{path}' is not a model file or is damaged: {error}.", DAMAGED, path=path, error=error
        ) from error
    if header is None:
        return _foreign(state, path, {})
    return state, from_header(header, path)


def _load_hub_folder(folder: Path) -> tuple[State, ModelInfo]:
    weights, config = folder / HUB_WEIGHTS, folder / HUB_CONFIG
    if not weights.is_file():
        raise ModelFileError(
            "Folder '{folder}' has no file 'model.safetensors'.",
            "Choose a model file, or a DeepForest hub folder.",
            folder=folder,
        )
    try:
        settings = parse_json(read_text(config)) if config.exists() else {}
        state = load_file(weights)
    except (SafetensorError, OSError, ValueError) as error:
        raise ModelFileError(
            "The model in folder '{folder}' cannot be read: {error}.", DAMAGED, folder=folder, error=error
        ) from error
    return _foreign(state, folder, _mapping(settings))


def read_checkpoint(path: Path) -> Mapping[str, Any]:
    """Read a file in PyTorch's format without executing code; raise ModelFileError if it has another format."""
    if torch.__version__ < SAFE_PICKLE_TORCH:
        raise ModelFileError(
            "PyTorch {version} cannot load '{path}' safely: a file in this format could run code.",
            "Update PyTorch to {safe} or later, or use a model in the format .safetensors.",
            version=torch.__version__,
            path=path,
            safe=SAFE_PICKLE_TORCH,
        )
    try:
        check_archive(path)
        data = load_without_code(path)
    except Exception as error:  # a damaged file can cause exceptions of any type
        hint = Message(
            "Supported are .safetensors files, DeepForest hub folders, Lightning checkpoints and state dicts."
        )
        if type(error).__name__ == "UnpicklingError":  # PyTorch's message is for programmers
            reason = Message("it is damaged, or contains objects other than weights, which may be code")
            if "GLOBAL numpy" in str(error):
                reason = Message("it contains NumPy values")
                hint = Message(
                    "Convert class names, class numbers and settings to str, int and float, and save the model again."
                )
        else:
            reason = Message.of(str(error).splitlines()[0].rstrip(".")) if str(error) else Message("it ends too early")
        raise ModelFileError(
            "'{path}' is not a model file that can be loaded safely: {reason}.",
            hint,
            path=path,
            reason=reason,
        ) from error
    if not isinstance(data, Mapping):
        raise ModelFileError("'{path}' contains no weights.", "Choose a model file.", path=path)
    return data


def _load_torch(path: Path) -> tuple[State, ModelInfo]:
    data = read_checkpoint(path)
    if "state_dict" not in data:
        return _foreign(data, path, {})
    if not isinstance(data["state_dict"], Mapping):
        raise ModelFileError("'{path}' contains no weights.", "Choose a model file.", path=path)
    if HEADER in data:
        return _without_prefix(data["state_dict"]), from_header(data[HEADER], path)
    config = _mapping(_mapping(data.get("hyper_parameters")).get("config"))
    settings = {**_mapping(config.get("retinanet")), **config, "label_dict": data.get("label_dict")}
    return _foreign(data["state_dict"], path, settings)


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _foreign(state: Mapping[str, Any], path: Path, settings: Mapping[str, Any]) -> tuple[State, ModelInfo]:
    """Describe weights of DeepForest: its architecture, with the number of classes from the size of the head."""
    tensors = _without_prefix(state)
    logits = tensors.get(CLASS_LAYER)
    if logits is None:
        raise ModelFileError(
            "'{path}' is not a crown detector: it has no RetinaNet classification head.",
            "Choose a model of this project, or of DeepForest 1.x or 2.x.",
            path=path,
        )
    count = logits.numel() // ANCHORS_PER_CELL
    is_release = cached_name(path) == (RELEASED.repository, RELEASED.revision)
    extent_m, patch_px = (RELEASED.extent_m, RELEASED.patch_px) if is_release else (40.0, 400)  # 400 pixels at 0.1 m
    info = ModelInfo(
        architecture=DEEPFOREST,
        labels=_labels(settings.get("label_dict"), count, path),
        extent_m=extent_m,
        patch_px=patch_px,
        score_threshold=_threshold("score_thresh", settings, 0.1, path),
        nms_threshold=_threshold("nms_thresh", settings, 0.05, path),
        parent="DeepForest",
        detections_per_img=_limit("detections_per_img", settings, ModelInfo.detections_per_img, path),
        topk_candidates=_limit("topk_candidates", settings, ModelInfo.topk_candidates, path),
    )
    if not are_labels(info.labels):
        raise ModelFileError(
            "Model '{model}' has {classes:,} classes.",
            "The number of classes must be from 1 to {max_classes:,}.",
            model=path,
            classes=count,
            max_classes=MAX_CLASSES,
        )
    return tensors, info


def _labels(names: object, count: int, path: Path) -> tuple[str, ...]:
    """Return class names in the order of their numbers; default names if ``names`` does not match the count."""
    if isinstance(names, list | tuple):
        names = dict(enumerate(names))
    if isinstance(names, Mapping) and len(names) == count:
        labels, numbers = [*names], [*map(_class_number, names.values())]
        if None in numbers:  # names by number, instead of numbers by name
            labels, numbers = [*names.values()], [*map(_class_number, names)]
        ordered = {n: str(labels[i]) for i, n in enumerate(numbers) if isinstance(labels[i], str | int | float)}
        if None in ordered or len({*ordered.values()}) < count:
            raise ModelFileError(
                "The class names of model '{model}' cannot be read: {names}.",
                "Set 'label_dict' to class names with different whole numbers from 0, for example 'Tree': 0, and save "
                "the model again.",
                model=path,
                names=short_repr(dict(names)),
            )
        return tuple(ordered[number] for number in sorted(ordered, key=lambda number: number or 0))
    return ("Tree",) if count == 1 else tuple(f"Class {index}" for index in range(min(count, MAX_CLASSES + 1)))


def _class_number(value: object) -> int | None:
    """The number of a class, also from a text or a float; None if it is not one."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return int(number) if number.is_integer() and 0 <= number < 1 << 31 else None


def _threshold(name: str, settings: Mapping[str, Any], usual: float, path: Path) -> float:
    given = settings.get(name)
    if given is None:
        return usual
    if not is_fraction(given):
        raise ModelFileError(
            "'{name}' of model '{model}' is {given}.",
            "It must be a number from 0 to 1.",
            name=name,
            model=path,
            given=short_repr(given),
        )
    return float(given) or usual


def _limit(name: str, settings: Mapping[str, Any], usual: int, path: Path) -> int:
    given = settings.get(name)
    if given is None:
        return usual
    if isinstance(given, int) and is_integer(given, 1, MAX_DETECTIONS):
        return given
    raise ModelFileError(
        "'{name}' of model '{model}' is {given}.",
        "It must be a whole number from 1 to {most:,}.",
        name=name,
        model=path,
        given=short_repr(given),
        most=MAX_DETECTIONS,
    )


def _without_prefix(state: Mapping[str, Any]) -> State:
    """Return the tensors without the prefix "model.", which Lightning modules add to each name."""
    tensors = {str(name): value for name, value in state.items() if isinstance(value, Tensor)}
    if tensors and all(name.startswith("model.") for name in tensors):
        return {name.removeprefix("model."): value for name, value in tensors.items()}
    return tensors
