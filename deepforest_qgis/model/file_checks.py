"""Checks of model files from unknown sources, so that no file needs more memory or time than its size justifies."""

from __future__ import annotations

import contextlib
import pickletools  # nosec B403 # lists the opcodes of a pickle without executing them
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import IO

import torch
from torch import Tensor

from ..common.errors import ModelFileError
from ..common.messages import Message
from .model_info import DAMAGED

__all__ = ["check_archive", "check_tensors"]

MAX_TEXT_CHARACTERS = 4_000  # of a string in a pickle
PICKLES = 5  # number of pickles at the start of PyTorch's older format; tensors follow
ZIP_SIGNATURE = b"PK\x03\x04"
_NUMBERS = (
    *(torch.float16, torch.bfloat16, torch.float32, torch.float64),
    *(torch.bool, torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64),
)


def check_tensors(state: Mapping[str, Tensor], source: Path) -> None:
    """Check types and total size of the tensors of a model file.

    A tensor may be larger than the file, for example one number that is repeated a billion times.

    Args:
        state: tensors by name.
        source: the file, or the folder with ``model.safetensors``.

    Raises:
        ModelFileError: a tensor is sparse, quantized or not numeric, or the tensors are larger than the file.
    """
    file = source / "model.safetensors" if source.is_dir() else source
    wrong = [name for name, value in state.items() if not _are_numbers(value)]
    size = sum(value.numel() * value.element_size() for value in state.values())
    if wrong or size > file.stat().st_size:
        why = (
            Message("tensor '{tensor}' has a type that is not allowed for weights", tensor=wrong[0][:200])
            if wrong
            else Message("its tensors have {megabytes:,.1f} MB, but the file is smaller", megabytes=size / 1e6)
        )
        raise ModelFileError("'{source}' is not a model file or is damaged: {why}.", DAMAGED, source=source, why=why)


def _are_numbers(value: Tensor) -> bool:
    plain = value.layout == torch.strided and value.device.type == "cpu" and not value.is_quantized
    return plain and value.dtype in _NUMBERS


def check_archive(path: Path) -> None:
    """Check a file in PyTorch's format before it is read.

    PyTorch does not compress weights; a compressed archive of some megabytes could fill the memory. If PyTorch rejects
    a pickle, it searches its own message with a pattern whose time grows with the square of the length of a string.

    Args:
        path: the file.

    Raises:
        ValueError: the archive unpacks to more than its size, or a pickle has a string that is too long.
    """
    with path.open("rb") as file:
        if file.read(4) != ZIP_SIGNATURE:
            file.seek(0)
            for _ in range(PICKLES):
                _check_texts(file)
            return
    with zipfile.ZipFile(path) as archive:
        size = sum(entry.file_size for entry in archive.infolist())
        if size > path.stat().st_size:
            raise ValueError(
                Message("it unpacks to {megabytes:,.1f} MB, but the file is smaller", megabytes=size / 1e6)
            )
        for entry in archive.infolist():
            if entry.filename.endswith("data.pkl"):
                with archive.open(entry) as pickled:
                    _check_texts(pickled)


def _check_texts(pickled: IO[bytes]) -> None:
    longest = 0
    with contextlib.suppress(ValueError, EOFError):  # not a pickle: PyTorch reports it
        for _, value, _ in pickletools.genops(pickled):
            if isinstance(value, (str, bytes)):
                longest = max(longest, len(value))
    if longest > MAX_TEXT_CHARACTERS:
        raise ValueError(Message("it contains a text of {longest:,} characters", longest=longest))
