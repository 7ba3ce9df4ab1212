"""Refuses outputs that cannot be written or would replace an input or another output. Standard library only."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from .errors import InputError
from .hub_names import HUB_CONFIG, HUB_WEIGHTS
from .model_registry import resolve_model
from .paths import StrPath
from .spec import Spec, specs
from .targets import check_file_target, outside
from .vector_formats import PARTS

__all__ = ["Place", "check_files", "check_job", "check_places", "is_same_place", "places_of_inputs"]

Place = tuple[str, str]  # label of a parameter, and the path that it names

_TABLES = (".csv", ".json", ".xml", ".yaml", ".yml", ".txt")  # of a folder of annotations
_FILE_URL = re.compile(r"^file:(?://)?")


def check_places(outputs: Sequence[Place], inputs: Sequence[Place]) -> None:
    """Refuse outputs that would replace an input, or another output, before the work starts.

    Paths are compared after links are resolved, and as the file system compares them.

    Args:
        outputs: Files to write. ``path|layername=name`` adds a layer to a file; other files are replaced.
        inputs: Files to read, in the same form; for a folder, the files in it that are read.

    Raises:
        InputError: A file is to be read and replaced, or to be written twice.
    """
    for number, (label, path) in enumerate(outputs):
        for other, source in inputs:
            if is_same_place(path, source):
                raise InputError(
                    "{output}: '{path}' is also the input '{input}' and would be replaced.",
                    "Choose another name for the output.",
                    output=label,
                    path=path,
                    input=other,
                )
        for other, target in outputs[:number]:
            if is_same_place(path, target):
                raise InputError(
                    "{output}: '{path}' is also the output '{other}'.",
                    "Choose another name for one of them.",
                    output=label,
                    path=path,
                    other=other,
                )


def check_job(job: Any) -> None:
    """Refuse a job with an output file that cannot be written, or that is also an input or another output.

    The files in an output folder have names that the workflow chooses; see :func:`check_files`.

    Raises:
        InputError: A file is to be read and replaced, or to be written twice.
        OutputError: The folder of a file is missing or not writable, or the path is a folder.
    """
    given = [(one, str(getattr(job, name) or "")) for name, one in _specs(job).items() if one.is_output]
    outputs = [(one.label, path) for one, path in given if path and one.kind != "output_folder"]
    check_places(outputs, places_of_inputs(job))
    created = [path for one, path in given if path and one.kind == "output_folder"]  # by the workflow
    for path in outside((path for _, path in outputs), created):
        check_file_target(path)


def check_files(job: Any, output: str, files: Iterable[StrPath], inputs: Iterable[StrPath] = ()) -> None:
    """Refuse to replace or remove files in an output folder that are inputs of the job.

    Args:
        job: The job.
        output: The name of its field with the output folder.
        files: The files that are replaced or removed; those that do not exist are skipped.
        inputs: Further files that are read.

    Raises:
        InputError: A file is an input.
    """
    places = [*places_of_inputs(job), *((os.path.basename(file), os.fspath(file)) for file in inputs)]
    read = {_identity(_file_and_layer(path)[0]): label for label, path in places}
    for file in files:
        identity = _identity(os.fspath(file))
        if identity is not None and identity in read:
            raise InputError(
                "{output}: '{path}' is also the input '{input}' and would be replaced.",
                "Choose another folder.",
                output=_specs(job)[output].label,
                path=os.fspath(file),
                input=read[identity],
            )


def places_of_inputs(job: Any) -> list[Place]:
    """Return the files that a job reads: rasters, layers, models and configuration; not those in folders of images."""
    found: list[Place] = []
    for name, one in _specs(job).items():
        value = getattr(job, name)
        if not value:
            continue
        if one.kind in ("raster", "rasters", "layer"):
            for source in value if one.kind == "rasters" else (value,):
                layer = getattr(source, "layer", "")
                found.append((one.label, f"{source.path}|layername={layer}" if layer else source.path))
                found.append((one.label, source.source))
        elif one.kind == "model":
            found.append((one.label, resolve_model(value) or ""))
        elif one.kind == "text":
            found.append((one.label, value))
    return [(label, file) for label, path in found for file in _with_files(path)]


def _specs(job: Any) -> Mapping[str, Spec]:
    cls: Any = type(job)
    return specs(cls)


def _with_files(path: str) -> Iterator[str]:
    """A path and, if it is a folder, the files of annotations, or of a model, in it."""
    if not path or "\n" in path:
        return
    yield path
    if os.path.isdir(path):
        for file in Path(path).iterdir():
            if file.suffix.lower() in _TABLES or file.name in (HUB_WEIGHTS, HUB_CONFIG):
                yield str(file)


def is_same_place(one: str, other: str) -> bool:
    """Whether writing one place replaces the other one."""
    (file, layer), (other_file, other_layer) = map(_file_and_layer, (one, other))
    if layer and other_layer and layer.casefold() != other_layer.casefold():
        return False
    return any(_is_same_file(a, b) for a in _parts(file) for b in _parts(other_file))


def _file_and_layer(place: str) -> tuple[str, str]:
    """The file of a path or data source, and the name of the layer; empty for all layers."""
    if _FILE_URL.match(place):  # of a text layer of QGIS
        return _FILE_URL.sub("", place).partition("?")[0], ""
    file, *options = place.split("|")
    names = [option[len("layername=") :] for option in options if option.startswith("layername=")]
    return file, names[0] if names else ""


def _parts(file: str) -> list[str]:
    """The files of a layer, several for a Shapefile or a CSV."""
    stem, suffix = os.path.splitext(file)
    return [stem + part for part in PARTS.get(suffix.lower(), (suffix,))]


def _identity(file: str) -> Optional[tuple[int, int]]:
    """What all names of an existing file have in common."""
    try:
        status = os.stat(file)
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino


def _is_same_file(one: str, other: str) -> bool:
    try:
        return os.path.samefile(one, other)  # also on file systems that ignore case
    except (OSError, ValueError):  # one of them does not exist
        return os.path.normcase(os.path.realpath(one)) == os.path.normcase(os.path.realpath(other))
