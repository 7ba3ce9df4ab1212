"""Identity of the files behind a raster: whether they can still be read and are unchanged."""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path

from ..common.errors import RasterError
from ..common.messages import Message, counted
from .remote import version_on_server

__all__ = ["SAMPLES", "Change", "MosaicFingerprint", "RasterFingerprint", "file_on_disk"]

SAMPLES, SAMPLE_BYTES = 64, 16384  # of the files' content, a megabyte in all
PROBES = 8  # samples at random offsets that show whether a drive still responds
PIECE_PX = 32  # of a mosaic, around damaged blocks of its files
_VSI = re.compile(r"^/vsi[a-z0-9_]+/")
_RECONNECT = Message("Reconnect the drive and run the same job again: finished windows are kept.")


class Change(Enum):
    """What changed in files since their fingerprint was taken."""

    NONE = "none"
    TIME = "time"  # of modification; the samples of the content are the same
    CONTENT = "content"


@dataclass(frozen=True)
class RasterFingerprint:
    """Identity of a raster.

    Attributes:
        title: Name of the raster in messages.
        files: Path, size in bytes and time of modification in nanoseconds of each file.
        content: Digest of samples of the files' content.
        local: Whether all files are on disk. Otherwise (a web address, a database) damaged and unreachable data cannot
            be distinguished.
        samples: Number of samples.
        address: Where GDAL opens the raster, if it is not local.
        version: What a web server names as the version of the file; empty if it names none.
    """

    title: str
    files: tuple[tuple[str, int, int], ...]
    content: str
    local: bool
    samples: int = SAMPLES
    address: str = field(default="", repr=False)
    version: str = ""

    @classmethod
    def of(cls, title: str, names: Sequence[str], samples: int = SAMPLES) -> RasterFingerprint:
        """Return the fingerprint of a raster that, according to GDAL, consists of the files ``names``.

        Raises:
            RasterError: A file is missing or cannot be read.
        """
        missing = [name for name in names if Path(name).is_absolute() and not name.startswith("/vsi")]
        missing = [name for name in missing if not Path(name).exists()]
        if missing:  # GDAL warns once and then returns black pixels
            raise RasterError(
                counted(
                    len(missing),
                    "{count} of {files:,} files of raster '{raster}' is missing: {missing}.",
                    "{count:,} of {files:,} files of raster '{raster}' are missing: {missing}.",
                    raster=title,
                    files=len(names) - 1,
                    missing=[*missing[:3], *(["…"] if len(missing) > 3 else [])],
                ),
                "Restore the missing files, or create the virtual raster again without them.",
            )
        # QGIS may write statistics beside a raster at any time; they are not part of its identity.
        places = [file_on_disk(name) for name in names if not name.endswith(".aux.xml")]
        paths = sorted({path for path in places if path is not None})
        try:
            files = tuple((str(path), *_size_and_time(path)) for path in paths)
            content = _sampled_digest(files, samples)
        except OSError as error:
            raise _unreachable(title, error) from error
        return cls(title, files, content, bool(paths) and None not in places, samples)

    def at_address(self, address: str, content: str) -> RasterFingerprint:
        """Return the fingerprint of a raster that is not local.

        Args:
            address: Where GDAL opens it.
            content: Digest of its content, to which the version that a web server names is added.
        """
        version = version_on_server(address)
        return replace(self, content=f"{content} {version}", address=address, version=version)

    def change(self) -> Change:
        """Return what changed in the files since the fingerprint was taken.

        Raises:
            RasterError: A file cannot be reached.
        """
        version = version_on_server(self.address) if self.version else ""
        if version and version != self.version:
            return Change.CONTENT
        try:
            now = tuple((path, *_size_and_time(Path(path))) for path, _, _ in self.files)
            if now == self.files:
                return Change.NONE
            same_sizes = [file[:2] for file in now] == [file[:2] for file in self.files]
            return Change.TIME if same_sizes and self._same_content() else Change.CONTENT
        except OSError as error:
            raise _unreachable(self.title, error) from error

    def _same_content(self) -> bool:
        return _sampled_digest(self.files, self.samples) == self.content

    def pieces(self, block: tuple[int, int]) -> tuple[int, int]:
        """Return the height and width of the pieces in which a damaged part is read, for those of the blocks."""
        return block

    def check_reach(self) -> None:
        """Read samples at random offsets, which the system has not cached.

        Raises:
            RasterError: The files cannot be reached: a failed read is caused by the drive, not by a damaged block.
        """
        if not self.local:
            raise RasterError(
                "The source of raster '{raster}' no longer responds.",
                "Try again later: finished windows are kept. If the problem persists, copy the raster to a disk.",
                raster=self.title,
            )
        anywhere = random.Random()  # nosec B311 # offsets, not a secret
        try:
            for path, size, _ in anywhere.sample(self.files, min(len(self.files), PROBES)):
                _read(path, [anywhere.randrange(max(size - SAMPLE_BYTES, 1)) for _ in range(PROBES)])
        except OSError as error:
            raise _unreachable(self.title, error) from error


@dataclass(frozen=True)
class MosaicFingerprint(RasterFingerprint):
    """Identity of many files, of which one may disappear.

    Attributes:
        parts: Those of the files.
    """

    parts: tuple[RasterFingerprint, ...] = ()

    def pieces(self, block: tuple[int, int]) -> tuple[int, int]:
        """Return the size of small pieces, since a block of the mosaic may contain several files."""
        return min(block[0], PIECE_PX), min(block[1], PIECE_PX)

    def change(self) -> Change:
        """Return the greatest change; a file that cannot be reached has another content.

        Raises:
            RasterError: No file can be reached.
        """
        changes = set()
        lost: list[RasterError] = []
        remote = [part for part in self.parts if part.version]  # each is a request
        some = random.sample(remote, min(len(remote), PROBES))  # nosec B311 # files, not a secret
        checked = [*(part for part in self.parts if not part.version), *some]
        for part in checked:
            try:
                changes.add(part.change())
            except RasterError as error:
                lost.append(error)
        if len(lost) == len(checked):
            raise lost[0]
        if lost or Change.CONTENT in changes:
            return Change.CONTENT
        return Change.TIME if Change.TIME in changes else Change.NONE

    def check_reach(self) -> None:
        """Raise RasterError if none of some files can be read."""
        some = random.sample(self.parts, min(len(self.parts), PROBES))  # nosec B311 # files, not a secret
        for left, part in enumerate(some, 1 - len(some)):
            try:
                part.check_reach()
                return
            except RasterError:
                if not left:
                    raise


def file_on_disk(name: str) -> Path | None:
    """Return the file on disk that contains what GDAL calls ``name``, for example the archive of a /vsizip/ path.

    Returns:
        The resolved path; None if there is no such file.
    """
    while _VSI.match(name):
        name = _VSI.sub("", name)
    path = Path(name.replace("{", "").replace("}", ""))
    try:
        return next((place.resolve() for place in (path, *path.parents) if place.is_file()), None)
    except (OSError, ValueError):  # longer than a file name may be, for example a connection string
        return None


def _size_and_time(path: Path) -> tuple[int, int]:
    stat = path.stat()
    return stat.st_size, stat.st_mtime_ns


def _sampled_digest(files: Sequence[tuple[str, int, int]], samples: int) -> str:
    content = hashlib.sha256()
    step = max(-(-len(files) // samples), 1)
    some = files[::step]
    for path, size, _ in some:
        count = max(samples // len(some), 2)
        furthest = max(size - SAMPLE_BYTES, 0)
        for sample in _read(path, sorted({furthest * i // (count - 1) for i in range(count)})):
            content.update(sample)
    return content.hexdigest()


def _read(path: str, offsets: Iterable[int]) -> list[bytes]:
    with open(path, "rb", buffering=0) as file:
        samples = []
        for offset in offsets:
            file.seek(offset)
            samples.append(file.read(SAMPLE_BYTES))
        return samples


def _unreachable(title: str, error: OSError) -> RasterError:
    return RasterError(
        "Raster '{raster}' cannot be reached: {error}.", _RECONNECT, raster=title, error=error.strerror or error
    )
