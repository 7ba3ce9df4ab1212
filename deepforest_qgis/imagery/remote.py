"""Rasters on servers: how GDAL reads them, and whether they have changed."""

from __future__ import annotations

import base64
import hashlib
import logging
import os
import re
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any
from urllib.parse import quote, unquote, urlsplit, urlunsplit
from urllib.request import Request, urlopen

from rasterio.env import Env
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..common.addresses import hide_secrets, is_remote
from .windows import spread_windows

__all__ = ["gdal_path", "member_path", "opening", "remote_content", "version_on_server"]

# Without these settings, GDAL does not retry, has no timeout, and caches failures until the process ends. Environment
# variables that the user has set have priority.
SETTINGS = {
    "GDAL_HTTP_MAX_RETRY": "5",  # after errors 429, 500, 502, 503, 504 and lost connections
    "GDAL_HTTP_RETRY_DELAY": "1",  # seconds; about doubled with every retry
    "GDAL_HTTP_CONNECTTIMEOUT": "30",  # seconds
    "GDAL_HTTP_LOW_SPEED_TIME": "60",  # seconds with less than the limit, in bytes per second, end a request
    "GDAL_HTTP_LOW_SPEED_LIMIT": "100",
    "GDAL_INGESTED_BYTES_AT_OPEN": "32768",  # the header of most COGs in one request
    "CPL_VSIL_CURL_NON_CACHED": "/vsicurl/:/vsicurl?:/vsis3/:/vsigs/:/vsiaz/:/vsiadls/",  # once the file is closed
}
for _name, _setting in SETTINGS.items():
    os.environ.setdefault(_name, _setting)

_PREFIXES = {"s3": "/vsis3/", "gs": "/vsigs/", "az": "/vsiaz/"}
_WEB = re.compile(r"(?:/vsicurl/)?(https?://.+)", re.IGNORECASE)
_SECONDS = 30.0  # for the response of a server
_BLOCKS = 4096  # of which the place in the file is compared


class _WithoutSecrets(logging.Filter):
    """Hides passwords and signatures in what GDAL logs, such as the address of a request that is repeated."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = hide_secrets(record.getMessage()), None
        return True


for _name in ("rasterio._env", "rasterio._err", "rasterio._io", "rasterio._base", "rasterio.env", "rasterio.session"):
    logging.getLogger(_name).addFilter(_WithoutSecrets())


def gdal_path(path: str) -> str:
    """Return a path as GDAL names it: addresses (https://, s3://, gs://, az://) with the prefix of their reader."""
    scheme, separator, rest = path.partition("://")
    if separator and scheme.lower() in ("http", "https"):
        return f"/vsicurl/{path}"
    return _PREFIXES[scheme] + rest if separator and scheme in _PREFIXES else path


def member_path(path: str) -> str:
    """Return the path of a member of a virtual raster: GDAL does not search for files beside it on a web server."""
    address = _WEB.fullmatch(path)
    return gdal_path(path) if address is None else f"/vsicurl?empty_dir=yes&url={quote(address[1], safe='')}"


def opening(path: str) -> AbstractContextManager[Any]:
    """Return the context in which a raster is opened: on servers, GDAL does not search for files beside it."""
    if not is_remote(path) or "GDAL_DISABLE_READDIR_ON_OPEN" in os.environ:
        return nullcontext()
    context: AbstractContextManager[Any] = Env(GDAL_DISABLE_READDIR_ON_OPEN="EMPTY_DIR")
    return context


def version_on_server(path: str) -> str:
    """Return what identifies the content of a file on a web server: its ETag or time of modification, and its size.

    Returns:
        Empty if the file is not on a web server, or if the server does not answer or names neither.
    """
    address = _WEB.fullmatch(path)
    if address is None:
        return ""
    parts = urlsplit(address[1])
    login, _, host = parts.netloc.rpartition("@")
    headers = {"Range": "bytes=0-0"}  # a request as those of GDAL, which signatures allow
    if login:
        headers["Authorization"] = "Basic " + base64.b64encode(unquote(login).encode()).decode()
    request = Request(urlunsplit(parts._replace(netloc=host, fragment="")), headers=headers)
    try:
        with urlopen(request, timeout=_SECONDS) as answer:  # nosec B310 # http or https only
            found = answer.headers
            version = found["ETag"] or found["Last-Modified"] or ""
            size = (found["Content-Range"] or "").rpartition("/")[2]
    except (OSError, ValueError):
        return ""
    return f"{version} {size}" if version else ""


def remote_content(data: Any, bands: Sequence[int], samples: int) -> str:
    """Return a digest of the content of a raster that is not local.

    Args:
        data: The open dataset.
        bands: Bands that are sampled.
        samples: Number of windows that are read, if the format has no compressed blocks that can be compared.
    """
    layout = _block_layout(data)
    if layout:
        return layout
    content = hashlib.sha256()
    for window in spread_windows((0, 0, data.width, data.height), max(round(samples**0.5), 2), 64):
        try:
            content.update(data.read(list(bands), window=Window(*window)).tobytes())
        except (RasterioError, OSError):
            content.update(b"unreadable")
    return content.hexdigest()


def _block_layout(data: Any) -> str:
    """A digest of place and size of the compressed blocks of a TIFF file, which are not read; empty for other files."""
    if data.driver not in ("GTiff", "COG") or data.compression is None:
        return ""
    height, width = data.block_shapes[0]
    columns, rows = -(-data.width // width), -(-data.height // height)
    step = -(-columns * rows // _BLOCKS)
    content = hashlib.sha256()
    try:
        for index in range(0, columns * rows, step):
            row, column = divmod(index, columns)
            for tag in ("OFFSET", "SIZE"):
                name = f"BLOCK_{tag}_{column}_{row}"
                content.update(f"{data.get_tag_item(name, 'TIFF', bidx=1)} ".encode())
    except (RasterioError, OSError):
        return ""
    return content.hexdigest()
