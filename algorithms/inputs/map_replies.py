"""Replies of map services to the requests of one thread, and warnings of QGIS."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import Optional

from qgis.core import Qgis, QgsApplication, QgsNetworkAccessManager, QgsNetworkReplyContent
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ...runtime.task import LOG_TAG
from ...translation import tr

__all__ = ["Failure", "ReplyMonitor"]

_ADDRESS = re.compile(r"(URL: *)?\S*\w://\S+", re.ASCII)
_MISSING = (404, 410)
_TEMPORARY = (408, 425, 429)  # and every status from 500


@dataclass(frozen=True)
class Failure:
    """A request without an image. ``status`` is the HTTP status, 0 without a reply."""

    host: str
    status: int
    reason: str
    retry_after: Optional[float] = None

    @property
    def is_temporary(self) -> bool:
        return self.status < 400 or self.status in _TEMPORARY or self.status >= 500

    def __str__(self) -> str:
        # Addresses may contain keys, which must not be logged.
        text = f"HTTP {self.status}" if self.status >= 400 else _ADDRESS.sub("…", self.reason).strip()
        return text if not self.host else f"{self.host}: {text}"


class ReplyMonitor:
    """Records replies to the requests of this thread, and warnings of QGIS."""

    def __init__(self, *, tiled: bool) -> None:
        self._tiled = tiled
        self._thread = threading.get_ident()
        self._failures: list[Failure] = []
        self._warnings: list[Failure] = []
        self._requested: list[QUrl] = []
        self.missing = 0

    @contextmanager
    def active(self) -> Iterator[None]:
        finished = QgsNetworkAccessManager.instance().finished[QgsNetworkReplyContent]
        logged = QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel]
        finished.connect(self._on_reply)
        # A direct connection: through the event loop of another thread the message would arrive too late.
        logged.connect(self._on_log, Qt.ConnectionType.DirectConnection)
        try:
            yield
        finally:
            finished.disconnect(self._on_reply)
            logged.disconnect(self._on_log)

    def reset(self) -> None:
        """Clear the record, before every attempt to read a block."""
        self._failures, self._warnings, self._requested, self.missing = [], [], [], 0

    def failures(self) -> list[Failure]:
        """Failures since :meth:`reset`; warnings of QGIS only if no reply failed."""
        return self._failures or ([] if self.missing else self._warnings)

    def clear_cache(self) -> None:
        """Remove the replies from the cache of QGIS, which also keeps damaged images."""
        cache = QgsNetworkAccessManager.instance().cache()
        if cache is not None:
            for address in self._requested:
                cache.remove(address)

    def _on_log(self, message: str, tag: str, level: Qgis.MessageLevel) -> None:
        if (
            threading.get_ident() == self._thread
            and tag != LOG_TAG
            and level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)
        ):
            host = self._requested[-1].host() if self._requested else ""
            self._warnings.append(Failure(host, 0, message))

    def _on_reply(self, reply: QgsNetworkReplyContent) -> None:
        status = int(reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute) or 0)
        self._requested.append(QUrl(reply.request().url()))
        host = reply.request().url().host()
        kind = bytes(reply.rawHeader(b"Content-Type")).decode("latin-1").split(";")[0].strip().lower()
        absent = reply.error() == QNetworkReply.NetworkError.ContentNotFoundError
        if self._tiled and (status in _MISSING or status == 204 or (status == 0 and absent)):
            self.missing += 1  # the service has no tile there
        elif status >= 400 or reply.error() != QNetworkReply.NetworkError.NoError:
            after = _seconds(bytes(reply.rawHeader(b"Retry-After")).decode("latin-1"))
            self._failures.append(Failure(host, status, reply.errorString(), after))
        elif kind.startswith("text/html"):
            self._failures.append(Failure(host, 0, tr("the reply is a web page instead of an image")))
        elif self._tiled and bytes(reply.rawHeader(b"Content-Length")) == b"0":
            self._failures.append(Failure(host, 0, tr("the reply is empty")))


def _seconds(header: str) -> Optional[float]:
    """Seconds from now of a Retry-After header, which is a number or a date."""
    if header.strip().isdigit():
        return float(header)
    try:
        return max((parsedate_to_datetime(header) - datetime.now(timezone.utc)).total_seconds(), 0.0)
    except (TypeError, ValueError):
        return None
