"""Where a raster's pixels come from: the files behind it, and whether they are still there and the same."""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..common.errors import RasterError

__all__ = ["Origin", "on_disk"]

SAMPLES, SAMPLE_BYTES = 64, 16384  # pieces of the files' content that are looked at, a megabyte in all
PROBES = 8  # pieces read from anywhere to see whether a drive still answers
_VSI = re.compile(r"^/vsi[a-z0-9_]+/")
_CONNECT = "Connect the drive again and run the same job: finished windows are kept."


@dataclass(frozen=True)
class Origin:
    """The identity of a raster: its files with their sizes, times (ns) and a hash of samples of their content.

    ``local``: every file can be asked for these. Otherwise (a web address, a database) it is known by its name alone,
    and what is damaged cannot be told from what is out of reach.
    """

    title: str
    files: tuple[tuple[str, int, int], ...]
    content: str
    local: bool

    @classmethod
    def of(cls, title: str, names: Sequence[str]) -> Origin:
        """The identity of the raster that GDAL says is made of ``names``.

        Raises:
            RasterError: a file is missing or cannot be read.
        """
        # QGIS keeps statistics beside a raster at any time; what counts of such a file is part of the raster itself.
        missing = [name for name in names if Path(name).is_absolute() and not name.startswith("/vsi")]
        missing = [name for name in missing if not Path(name).exists()]
        if missing:  # GDAL complains once and shows black from then on
            raise RasterError(
                f"Raster '{title}' is made of {len(names) - 1} files, of which {len(missing)} are missing: "
                f"{', '.join(missing[:3])}{' …' if len(missing) > 3 else ''}.",
                "Put them back, or make the virtual raster again from the files that there are.",
            )
        places = [on_disk(name) for name in names if not name.endswith(".aux.xml")]
        paths = sorted({path for path in places if path is not None})
        try:
            files = tuple((str(path), *_size_and_time(path)) for path in paths)
            content = _sampled(files)
        except OSError as error:
            raise _gone(title, error) from error
        return cls(title, files, content, bool(paths) and None not in places)

    def changes(self) -> str:
        """ "" where the files are as they were, "time" where only a time differs, "content" where more does.

        Raises:
            RasterError: a file is not there any more.
        """
        try:
            now = tuple((path, *_size_and_time(Path(path))) for path, _, _ in self.files)
            if now == self.files:
                return ""
            same = [a[:2] for a in now] == [b[:2] for b in self.files] and _sampled(self.files) == self.content
            return "time" if same else "content"
        except OSError as error:
            raise _gone(self.title, error) from error

    def check_reach(self) -> None:
        """Read from all over the files, past what the system remembers of them.

        Raises:
            RasterError: they do not answer: what failed is the drive, not a damaged place of the raster.
        """
        if not self.local:
            raise RasterError(
                f"Raster '{self.title}' stopped answering.",
                "Try again later: finished windows are kept. If it stays so, copy the raster to a disk.",
            )
        anywhere = random.Random()  # nosec B311 # where to look, no secret
        try:
            for path, size, _ in anywhere.sample(self.files, min(len(self.files), PROBES)):
                _read(path, [anywhere.randrange(max(size - SAMPLE_BYTES, 1)) for _ in range(PROBES)])
        except OSError as error:
            raise _gone(self.title, error) from error


def on_disk(name: str) -> Path | None:
    """The file on disk that holds what GDAL calls ``name``: the archive of a /vsizip/ path; None: nothing there."""
    while _VSI.match(name):
        name = _VSI.sub("", name)
    path = Path(name.replace("{", "").replace("}", ""))
    try:
        return next((place.resolve() for place in (path, *path.parents) if place.is_file()), None)
    except (OSError, ValueError):  # longer than a name may be: a connection string
        return None


def _size_and_time(path: Path) -> tuple[int, int]:
    stat = path.stat()
    return stat.st_size, stat.st_mtime_ns


def _sampled(files: Sequence[tuple[str, int, int]]) -> str:
    content = hashlib.sha256()
    step = max(-(-len(files) // SAMPLES), 1)
    some = files[::step]
    for path, size, _ in some:
        count = max(SAMPLES // len(some), 2)
        furthest = max(size - SAMPLE_BYTES, 0)
        for piece in _read(path, sorted({furthest * i // (count - 1) for i in range(count)})):
            content.update(piece)
    return content.hexdigest()


def _read(path: str, offsets: Iterable[int]) -> list[bytes]:
    with open(path, "rb", buffering=0) as file:
        pieces = []
        for offset in offsets:
            file.seek(offset)
            pieces.append(file.read(SAMPLE_BYTES))
        return pieces


def _gone(title: str, error: OSError) -> RasterError:
    return RasterError(f"Raster '{title}' is out of reach: {error.strerror or error}.", _CONNECT)
