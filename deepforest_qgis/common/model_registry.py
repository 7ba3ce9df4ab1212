"""Models to choose from: the bundled one, DeepForest's released one, and the user's own ones by name.

Own models are listed in ``models.json`` in the user's folder for application data. Each entry has a name, the path of
the file, and the card of the model: classes, ground extent and ground resolution of the training, date and F1. QGIS and
the command line read and write the same list. Standard library only (Python 3.9 and newer).
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from itertools import chain, count
from pathlib import Path
from typing import Any, Callable, Optional

from .atomic import AtomicFile
from .errors import InputError, ModelFileError, OutputError
from .hub_names import HUB_WEIGHTS, RELEASED
from .locks import FileLock
from .messages import Message
from .paths import StrPath, data_folder

__all__ = [
    "BUNDLED",
    "HEADER",
    "IMAGENET_BACKBONE",
    "STARTER",
    "ModelEntry",
    "bundled_model",
    "offered_models",
    "register_model",
    "registry_file",
    "remove_model",
    "resolve_model",
]

BUNDLED = "bundled"  # name of the bundled model
HEADER = "deepforest_qgis"  # key of the description in model files and checkpoints
_FOLDER = Path(__file__).parent.parent / "models"
STARTER = _FOLDER / "starter.safetensors"
IMAGENET_BACKBONE = _FOLDER / "mobilenet_v2_imagenet.safetensors"
_MOST_MISSING = 50  # entries without a file that are kept; temporary files and moved models would add up
_MOST_HEADER_BYTES = 10_000_000
_PATIENCE_SECONDS = 10.0  # for another process that writes the list


@dataclass(frozen=True)
class ModelEntry:
    """A model that is offered by name.

    Attributes:
        name: The name.
        path: The file or folder; for a model of the Hugging Face Hub its repository.
        classes: Class names; empty if unknown, as the other values.
        extent_m: Side of a training patch on the ground in metres.
        resolution_m: Ground resolution of the training in metres per pixel.
        created: Date and time of the training in UTC, in ISO format.
        f1: F1 on the validation patches.
    """

    name: str
    path: str
    classes: tuple[str, ...] = field(default_factory=tuple)
    extent_m: Optional[float] = None
    resolution_m: Optional[float] = None
    created: str = ""
    f1: Optional[float] = None


def bundled_model() -> Path:
    """Return the path of the bundled model, the default of predictions and fine-tuning."""
    return STARTER if STARTER.exists() else IMAGENET_BACKBONE


def offered_models() -> list[ModelEntry]:
    """Return the bundled model, the released one, and the own models whose file exists, the last one first.

    Raises:
        ModelFileError: The list of own models cannot be read.
    """
    bundled = bundled_model()
    released = ModelEntry(
        RELEASED.repository, RELEASED.repository, ("Tree",), RELEASED.extent_m, RELEASED.extent_m / RELEASED.patch_px
    )
    own = [entry for entry in _entries(_read()) if os.path.exists(entry.path)]
    return [ModelEntry(BUNDLED, str(bundled), **_read_card(bundled)), released, *own]


def resolve_model(name: str) -> Optional[str]:
    """Return the path of a model.

    Paths that exist and the names of built-in models precede the names of own models.

    Args:
        name: A path, "bundled", empty for the bundled model, or the name of an own model.

    Returns:
        The path; empty for the bundled model; None if the name is none of these, such as that of a model of the Hub.

    Raises:
        ModelFileError: The file of an own model is missing, or the list of own models cannot be read.
    """
    if os.path.isfile(name) or os.path.isfile(os.path.join(name, HUB_WEIGHTS)):
        return name
    if name in ("", BUNDLED):
        return ""
    if "/" not in name and os.sep not in name:
        for entry in _entries(_read()):
            if entry.name.casefold() == name.casefold():
                return _existing(entry)
    return name if os.path.exists(name) else None


def register_model(path: StrPath, warn: Callable[[Message], None] = lambda text: None) -> str:
    """Add a model to the list of own models, as the first one, with the card in its file.

    A damaged list is kept under another name, and a new one is started.

    Args:
        path: The file or folder.
        warn: Receives a message if the list was damaged.

    Returns:
        The name of the model: that under which it is in the list, else the name of the file without extension, with a
        number if another model has this name.

    Raises:
        ModelFileError: The list cannot be opened, and is left as it is.
        OutputError: The list cannot be written.
    """
    file, target = os.path.abspath(path), registry_file()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError("'{target}' cannot be written: {error}.", target=target, error=error) from error
    with _locked(target):
        others, name = [], ""
        for entry in _read_or_set_aside(warn):
            if os.path.normcase(entry["path"]) == os.path.normcase(file):
                name = entry["name"]
            else:
                others.append(entry)
        name = name or _free_name(Path(file).stem.strip(), {one["name"].casefold() for one in others})
        added = asdict(ModelEntry(name, file, **_read_card(Path(file))))
        missing = [entry for entry in others if not os.path.exists(entry["path"])]
        dropped = [id(entry) for entry in missing[_MOST_MISSING:]]
        _write([added, *(entry for entry in others if id(entry) not in dropped)])
    return name


def remove_model(name: str) -> str:
    """Remove a model from the list of own models; its file stays.

    Args:
        name: The name of the model; upper and lower case are the same.

    Returns:
        The path of the model.

    Raises:
        InputError: No own model has this name.
        ModelFileError: The list cannot be read.
        OutputError: The list cannot be written.
    """
    with _locked(registry_file()):
        entries = _read()
        removed = [entry for entry in entries if entry["name"].casefold() == name.casefold()]
        if not removed:
            raise InputError(
                "No model in the list of own models has the name '{name}'.",
                Message("The names are: {names}.", names=[entry["name"] for entry in entries])
                if entries
                else Message("The list is empty."),
                name=name,
            )
        _write([entry for entry in entries if entry not in removed])
    return str(removed[0]["path"])


def registry_file() -> Path:
    """Return the path of the list of own models; it may not exist yet."""
    return data_folder() / "models.json"


def _existing(entry: ModelEntry) -> str:
    """The path of an own model. Raises ModelFileError if it is missing."""
    if not os.path.exists(entry.path):
        raise ModelFileError(
            "The file of model '{model}' is missing: '{path}'.",
            "Connect its drive, or choose another model.",
            model=entry.name,
            path=entry.path,
        )
    return entry.path


def _free_name(stem: str, taken: set[str]) -> str:
    names = (stem if number == 1 else f"{stem}-{number}" for number in count(1))
    return next(name for name in names if name.casefold() not in taken | {BUNDLED})


def _write(entries: list[dict[str, Any]]) -> None:
    with AtomicFile(registry_file()) as partial:
        partial.write_text(json.dumps(entries, indent=2, ensure_ascii=False), encoding="utf-8")


def _read_or_set_aside(warn: Callable[[Message], None]) -> list[dict[str, Any]]:
    """The entries of the list; none if it is damaged, which is kept under another name."""
    try:
        return _read()
    except ModelFileError as error:
        if isinstance(error.__cause__, OSError):  # it may be readable later
            raise
        file = registry_file()
        names = (file.with_name(f"models-damaged{number}.json") for number in chain([""], count(2)))
        kept = next(name for name in names if not name.exists())
        os.replace(file, kept)
        warn(
            Message(
                "The list of models '{path}' was damaged ({reason}). It was kept as '{kept}', and a new list was "
                "started. Add your other models again, or correct that file and rename it.",
                path=file,
                reason=error.__cause__,
                kept=kept,
            )
        )
        return []


def _read() -> list[dict[str, Any]]:
    """The entries of the list, with all their values. Raises ModelFileError if it cannot be read."""
    file = registry_file()
    try:
        entries = json.loads(file.read_text(encoding="utf-8"))
        if not isinstance(entries, list) or not all(map(_is_entry, entries)):
            raise ValueError("an entry has no name or no path")
    except FileNotFoundError:
        return []
    except (OSError, ValueError, RecursionError) as error:
        raise ModelFileError(
            "The list of models '{path}' cannot be read: {error}.",
            "Your own models are not offered. Correct the file, or rename it to start a new list.",
            path=file,
            error=error,
        ) from error
    return entries


def _is_entry(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(value.get(name), str) for name in ("name", "path"))


def _entries(values: list[dict[str, Any]]) -> Iterator[ModelEntry]:
    for one in values:
        yield ModelEntry(
            one["name"],
            one["path"],
            _labels(one.get("classes")),
            _number(one.get("extent_m")),
            _number(one.get("resolution_m")),
            _text(one.get("created")),
            _number(one.get("f1")),
        )


def _read_card(path: Path) -> dict[str, Any]:
    """The values of an entry from the header of a model file; empty if it has none, such as a checkpoint."""
    try:
        with path.open("rb") as file:
            size = int.from_bytes(file.read(8), "little")
            if size > _MOST_HEADER_BYTES:
                return {}
            header = json.loads(file.read(size))
        card = json.loads(header["__metadata__"][HEADER])
        metrics = card.get("metrics")
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}
    extent, pixels = _number(card.get("extent_m")), _number(card.get("patch_px"))
    return {
        "classes": _labels(card.get("labels")),
        "extent_m": extent,
        "resolution_m": extent / pixels if extent and pixels else None,
        "created": _text(card.get("created")),
        "f1": _number(metrics.get("box_f1")) if isinstance(metrics, Mapping) else None,
    }


def _labels(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, (list, tuple)) else ()


def _number(value: object) -> Optional[float]:
    return float(value) if isinstance(value, (int, float)) and abs(value) < 1e15 else None


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


@contextmanager
def _locked(target: Path) -> Iterator[None]:
    """Keep other processes from changing the list meanwhile; without a lock on file systems that have none."""
    lock = FileLock(target.with_suffix(".lock"))
    until = time.monotonic() + _PATIENCE_SECONDS
    try:
        while not lock.acquire():
            if time.monotonic() > until:
                raise OutputError("Another program is writing '{target}'.", "Try again later.", target=target)
            time.sleep(0.02)
    except OutputError:
        raise
    except OSError:
        pass
    try:
        yield
    finally:
        lock.release()
