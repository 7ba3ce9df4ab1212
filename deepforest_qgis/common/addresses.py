"""Addresses of rasters, and of servers without the secrets in them. Standard library only (Python 3.9 and newer)."""

from __future__ import annotations

import os
import re
from pathlib import Path, PurePosixPath, PureWindowsPath

__all__ = ["file_name", "hide_secrets", "indexed_path", "is_remote"]

_REMOTE = re.compile(r"(https?|ftp|s3|gs|az)://|/vsi(curl|s3|gs|az|adls|oss|swift|webhdfs)(_streaming)?[/?]", re.I)
_LOGIN = re.compile(r"(://)[^\s/'\"]+@")
# A signature may be in a parameter of any name, so that the whole query is hidden.
_QUERY = re.compile(r"((?:://|/vsi[a-z])[^\s?'\"<>]*\?)[^\s'\"<>]+")
_PARAMETER = re.compile(r"([?&][\w.-]*(?:token|key|secret|password|sig|signature|credential)=)[^&\s'\"]+", re.I)


def is_remote(path: str) -> bool:
    """Whether a raster is on a server that GDAL reads over the network."""
    return _REMOTE.match(path) is not None


def hide_secrets(text: str) -> str:
    """Return a text with ``***`` for users and passwords in addresses, and for their queries, such as signatures."""
    if "://" in text or "/vsi" in text:
        text = _QUERY.sub(r"\1***", _LOGIN.sub(r"\1***@", text))
    return _PARAMETER.sub(r"\1***", text) if "=" in text else text


def file_name(path: str) -> str:
    """Return the name of the file of a raster; of an address without its query."""
    if is_remote(path):
        return PurePosixPath(path.partition("?")[0]).name
    return PureWindowsPath(path).name


def indexed_path(folder: Path, name: str) -> str:
    """Return the path of a raster that a tile index in ``folder`` names; GDAL data sources are not changed."""
    is_source = name.startswith("/vsi") or ":" in name[2:]
    path = str(folder / name)
    return name if is_source and not os.path.exists(path) else path
