"""Models by name: the one that ships, a path, or a repository of the Hugging Face hub.

A repository is written ``owner/name`` or ``owner/name@revision``. Its two files, ``model.safetensors`` and
``config.json``, are downloaded once into the hub's usual cache (``HF_HOME`` or ``HF_HUB_CACHE``), checked against
the checksums that the hub keeps, and used from there without any request from then on. A model never changes under
its user: a branch is taken at the commit that it had at the first download, until another revision is asked for.

Honoured are ``HTTP_PROXY``, ``HTTPS_PROXY`` and ``NO_PROXY``, ``HF_ENDPOINT``, ``HF_TOKEN`` and ``HF_HUB_OFFLINE``.
The cache is laid out as the library ``huggingface_hub`` does it, so that DeepForest and this engine share downloads.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import getproxies

from filelock import Timeout
from huggingface_hub import (
    constants,
    get_hf_file_metadata,
    get_session,
    hf_hub_download,
    hf_hub_url,
    hf_raise_for_status,
    try_to_load_from_cache,
)
from huggingface_hub.errors import (
    EntryNotFoundError,
    GatedRepoError,
    HfHubHTTPError,
    HFValidationError,
    OfflineModeIsEnabled,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)
from huggingface_hub.file_download import repo_folder_name
from huggingface_hub.utils import (  # type: ignore[attr-defined]  # public, but offered at run time only
    WeakFileLock,
    build_hf_headers,
    validate_repo_id,
)

from .. import __version__
from ..common.errors import DeepForestError, ModelFileError
from ..common.events import Listener
from .weights import bundled_model

__all__ = ["RELEASE", "locate_model", "model_title"]

RELEASE = "weecology/deepforest-tree"
# The release as DeepForest's own benchmark test names it (tests/test_benchmark.py of weecology/DeepForest).
PINNED = {RELEASE: "cc21436bc5d572dde8ff5f93c1e71a32f563cace"}  # pragma: allowlist secret # a public commit

WEIGHTS, CONFIG = "model.safetensors", "config.json"
STAGE = "Downloading model"
OURS = "deepforest-qgis"
STEP = 1 << 18  # bytes between two reports of progress
TRIES, PAUSE = 5, 1.0  # how often, and after how many seconds, a broken download goes on before it is given up

_NAME = re.compile(
    r"(?P<repository>[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*)(?:@(?P<revision>\w[\w.-]*(?:/\w[\w.-]*)*))?", re.ASCII
)
_FILE_ENDINGS = (".safetensors", ".ckpt", ".pl", ".pt", ".pth", ".bin")
_COMMIT = re.compile(r"[0-9a-f]{40}")
_CHECKSUM = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")  # git's own for small files, SHA-256 for large ones


@dataclass(frozen=True)
class HubModel:
    """A version of a repository: ``revision`` is a commit, a branch or a tag."""

    repository: str
    revision: str

    @classmethod
    def parse(cls, name: str) -> HubModel | None:
        """What ``name`` asks for; None where it is no name of a repository, or one that climbs out of a folder."""
        match = _NAME.fullmatch(name)
        if match is None or ".." in name or name.lower().endswith(_FILE_ENDINGS):
            return None
        repository = match["repository"]
        try:
            validate_repo_id(repository)
        except HFValidationError:
            return None
        return cls(repository, match["revision"] or PINNED.get(repository, constants.DEFAULT_REVISION))

    @property
    def title(self) -> str:
        return f"{self.repository}@{_short(self.revision)}"

    @property
    def folder(self) -> Path:
        """Where the cache keeps this repository."""
        return Path(constants.HF_HUB_CACHE) / repo_folder_name(repo_id=self.repository, repo_type="model")

    @property
    def ref(self) -> str:
        """Our memory of the commit: the cache's own branch references move when another program downloads."""
        return f"{OURS}/{self.revision}"


@dataclass(frozen=True)
class _File:
    """A file as the hub describes it."""

    name: str
    url: str
    commit: str
    checksum: str
    size: int | None


class _Unprotected(Exception):
    """The hub's answer sent us on to an address without HTTPS."""


@dataclass
class _Progress:
    """Bytes of all files together; called with those of the file at hand."""

    listener: Listener
    total: int
    done: int = 0
    said: int = 0

    def __call__(self, have: int) -> None:
        now = self.done + have
        if abs(now - self.said) >= STEP or now == self.total:
            self.said = now
            self.listener.progress(STAGE, now, self.total)


def locate_model(name: str, listener: Listener | None = None) -> Path:
    """The file or folder of the model ``name``, ready for ``weights.load_weights``.

    Empty: the model that ships. A path that exists: that path. ``owner/name`` or ``owner/name@revision``: the cached
    folder of that repository, downloaded at the first use with progress in bytes.

    Raises:
        ModelFileError: there is no such file or repository, it cannot be fetched, or what came is not what the hub
            has; says why and what to do without a network.
        Cancelled: by the user; a later call goes on where the download stopped.
    """
    if not name:
        return bundled_model()
    if os.path.exists(name):
        return Path(name)
    wanted = HubModel.parse(name)
    if wanted is None:
        raise ModelFileError(
            f"Model '{name}' does not exist.",
            "Choose a model file or folder, or none for the one that ships, or name a repository of the Hugging Face "
            f"hub as owner/name, such as {RELEASE}.",
        )
    listener = listener or Listener()
    known = _cached(wanted, wanted.ref)
    if known is None and _COMMIT.fullmatch(wanted.revision):
        known = _adopt(wanted)
    if known is None:
        return _download(wanted, listener)
    listener.info(f"Model {model_title(known)}, downloaded earlier.")
    return known


def model_title(path: Path) -> str:
    """How results name a model: a file by its name, one of the hub as ``owner/name@commit``."""
    kind, *parts = path.parent.parent.name.split(constants.REPO_ID_SEPARATOR)
    if path.parent.name == "snapshots" and kind == "models" and len(parts) == 2:
        return f"{'/'.join(parts)}@{_short(path.name)}"
    return path.name


# -- what is there already ---------------------------------------------------------------------


def _cached(wanted: HubModel, revision: str) -> Path | None:
    found = try_to_load_from_cache(wanted.repository, WEIGHTS, revision=revision)
    return Path(found).parent if isinstance(found, str) else None


def _adopt(wanted: HubModel) -> Path | None:
    """A copy that another program downloaded, if it is what the cache's name for it says."""
    folder = _cached(wanted, wanted.revision)
    if folder is None:
        return None
    for file in (folder / WEIGHTS, folder / CONFIG):
        blob = file.resolve()  # the cache names content by its checksum and links to it
        if not file.exists() or not _matches(blob, blob.name):
            return None
    _remember(wanted, folder.name)
    return folder


def _remembered(wanted: HubModel) -> str | None:
    """The commit that was taken once, even if its files are gone."""
    try:
        commit = (wanted.folder / "refs" / wanted.ref).read_text(encoding="ascii")
    except (OSError, ValueError):
        return None
    return commit if _COMMIT.fullmatch(commit) else None


def _remember(wanted: HubModel, commit: str) -> None:
    target = wanted.folder / "refs" / wanted.ref
    with contextlib.suppress(OSError):  # a cache that may only be read serves as well, and is asked again next time
        target.parent.mkdir(parents=True, exist_ok=True)
        partial = target.with_name(f"{target.name}.{os.getpid()}.part")
        partial.write_text(commit, encoding="ascii")
        os.replace(partial, target)


def _matches(file: Path, checksum: str) -> bool:
    """Whether the file's content has this SHA-256, or this SHA-1 as git computes it."""
    if not _CHECKSUM.fullmatch(checksum) or not file.is_file():
        return False
    if len(checksum) == 64:
        digest = hashlib.sha256()
    else:
        digest = hashlib.sha1(b"blob %d\0" % file.stat().st_size, usedforsecurity=False)
    with file.open("rb") as content:
        while block := content.read(1 << 20):
            digest.update(block)
    return digest.hexdigest() == checksum


# -- what has to be fetched --------------------------------------------------------------------


def _download(wanted: HubModel, listener: Listener) -> Path:
    """Fetch both files, check them, and only then remember the commit: until then nothing is used."""
    try:
        # Our own user agent, because the library's lists what else is installed.
        headers = {**build_hf_headers(), "user-agent": f"{OURS}/{__version__}"}
        weights = _describe(wanted, WEIGHTS, _remembered(wanted) or wanted.revision, headers)
        files = [weights]
        try:
            files.insert(0, _describe(wanted, CONFIG, weights.commit, headers))
        except EntryNotFoundError:
            listener.warning(f"{wanted.repository} has no '{CONFIG}': class names and thresholds are the usual ones.")
        total = sum(file.size or 0 for file in files)
        listener.info(
            f"Downloading {wanted.repository}, version {_short(weights.commit)}, {total / 1e6:.1f} MB, from "
            f"{_shown(constants.ENDPOINT)}."
        )
        progress = _Progress(listener, total)
        for file in files:
            _fetch(wanted, file, headers, progress)
            progress.done += file.size or 0
    except DeepForestError:
        raise
    except Exception as error:  # the HTTP client raises its own, whose base class changed its name between versions
        folder = _adopt(wanted)
        if folder is None:
            raise _cannot(wanted, *_why(error, wanted)) from error
        listener.info(f"{_shown(constants.ENDPOINT)} cannot be asked; {model_title(folder)} was downloaded earlier.")
        return folder
    _remember(wanted, weights.commit)
    if wanted.revision != weights.commit:
        listener.info(
            f"'{wanted.revision}' of {wanted.repository} is commit {weights.commit}, which is used from now on even if "
            f"'{wanted.revision}' moves. {wanted.repository}@COMMIT asks for another."
        )
    return wanted.folder / "snapshots" / weights.commit


def _describe(wanted: HubModel, name: str, revision: str, headers: dict[str, str]) -> _File:
    url = hf_hub_url(wanted.repository, name, revision=revision)
    said = get_hf_file_metadata(url, headers=headers)
    commit, checksum = said.commit_hash or "", said.etag or ""
    # Both become names of files, and the answer may be a login page's.
    if not _COMMIT.fullmatch(commit) or not _CHECKSUM.fullmatch(checksum):
        raise _cannot(wanted, "what answered is no hub: it names neither a commit nor a checksum", _CHECK_NETWORK)
    if _COMMIT.fullmatch(revision) and commit != revision:
        raise _cannot(wanted, f"the hub answered with another version, {_short(commit)}", "Try again later.")
    return _File(name, url, commit, checksum, said.size)


def _fetch(wanted: HubModel, file: _File, headers: dict[str, str], progress: _Progress) -> None:
    """Bring one file into the cache, whole and checked, or not at all."""
    known = try_to_load_from_cache(wanted.repository, file.name, revision=file.commit)
    if isinstance(known, str):
        if _matches(Path(known), file.checksum):
            progress(file.size or 0)
            return
        Path(known).unlink()
    blob = wanted.folder / "blobs" / file.checksum
    blob.parent.mkdir(parents=True, exist_ok=True)
    lock = Path(constants.HF_HUB_CACHE) / ".locks" / wanted.folder.name / f"{file.checksum}.lock"
    lock.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.ExitStack() as held:
        while True:
            progress.listener.check()
            with contextlib.suppress(Timeout):  # another process downloads the same
                held.enter_context(WeakFileLock(lock, timeout=0.5))
                break
        if not _matches(blob, file.checksum):
            blob.unlink(missing_ok=True)
            partial = blob.with_name(f"{file.checksum}.{OURS}.incomplete")
            _receive(file, headers, partial, progress)
            if not _matches(partial, file.checksum):
                partial.unlink()
                raise _cannot(
                    wanted,
                    f"the checksum of '{file.name}' is wrong, so it was damaged or changed on its way, and removed",
                    "Try again; if it stays so, something between here and the hub changes files.",
                )
            os.replace(partial, blob)
    # The content is there: this only links it into the version's folder, or copies it where links are not allowed.
    hf_hub_download(wanted.repository, file.name, revision=file.commit, headers=headers)


def _receive(file: _File, headers: dict[str, str], partial: Path, progress: _Progress) -> None:
    """Add to ``partial`` what is missing, going on where an earlier call or a broken connection stopped."""
    if file.size is None:
        partial.unlink(missing_ok=True)
    failures = 0
    while True:
        progress.listener.check()
        have = partial.stat().st_size if partial.exists() else 0
        if file.size is not None and have >= file.size:
            return
        asked = {**headers, "Accept-Encoding": "identity", **({"Range": f"bytes={have}-"} if have else {})}
        try:
            with get_session().stream(
                "GET", file.url, headers=asked, timeout=constants.HF_HUB_DOWNLOAD_TIMEOUT
            ) as response:
                hf_raise_for_status(response)
                if urlsplit(file.url).scheme == "https" != response.url.scheme:
                    raise _Unprotected(_shown(str(response.url.copy_with(query=None))))
                goes_on = response.status_code == 206
                have = have if goes_on else 0
                with partial.open("ab" if goes_on else "wb") as content:
                    for chunk in response.iter_bytes():
                        content.write(chunk)
                        have, failures = have + len(chunk), 0
                        progress(have)
                        progress.listener.check()
            if file.size is None or have >= file.size:
                return
            raise ConnectionResetError("the connection ended early")
        except (DeepForestError, HfHubHTTPError, OfflineModeIsEnabled, _Unprotected):
            raise
        except Exception as error:  # of the HTTP client, see above
            if isinstance(error, OSError) and not isinstance(error, ConnectionError):
                raise  # the disk's
            failures += 1
            if failures > TRIES:
                raise
            progress.listener.info(f"The connection broke after {have / 1e6:.1f} MB; the download goes on.")
            until = time.monotonic() + PAUSE
            while time.monotonic() < until:
                progress.listener.check()
                time.sleep(0.05)


# -- in an analyst's words ---------------------------------------------------------------------

_CHECK_NETWORK = "Check the network and the proxy (HTTP_PROXY, HTTPS_PROXY, or Settings, Options, Network in QGIS)."
_IF_PRIVATE = "If it is private, put your token into the variable HF_TOKEN."


def _cannot(wanted: HubModel, reason: str, advice: str) -> ModelFileError:
    endpoint = _shown(constants.ENDPOINT)
    return ModelFileError(
        f"The model {wanted.title} cannot be downloaded from {endpoint}: {reason}.",
        f"{advice} Or fetch '{WEIGHTS}' and '{CONFIG}' from {endpoint}/{wanted.repository}/tree/{wanted.revision} by "
        "other means, put both into one folder, and choose that folder as the model. The model that ships works "
        "offline.",
    )


def _why(error: Exception, wanted: HubModel) -> tuple[str, str]:
    """What went wrong, and what to do about it."""
    if isinstance(error, OfflineModeIsEnabled):
        return "downloads are switched off (HF_HUB_OFFLINE is set)", "Unset HF_HUB_OFFLINE to allow them."
    if isinstance(error, _Unprotected):
        return f"it leads on to {error}, which is not protected by HTTPS", _CHECK_NETWORK
    if isinstance(error, GatedRepoError):
        return "its owners want their terms accepted first", "Accept them on its page and put your token into HF_TOKEN."
    if isinstance(error, RevisionNotFoundError):
        return f"the repository has no version '{wanted.revision}'", "Check the part of the name after '@'."
    if isinstance(error, EntryNotFoundError):
        return f"the repository holds no '{WEIGHTS}'", "Choose a repository that DeepForest can open."
    if isinstance(error, HfHubHTTPError):
        return _why_status(error)
    if isinstance(error, OSError) and not isinstance(error, ConnectionError):
        return (
            f"it cannot be kept in '{constants.HF_HUB_CACHE}' ({error.strerror or error})",
            "Make room, or let the variable HF_HOME name another folder.",
        )
    kind, text = type(error).__name__, str(error)
    proxy = getproxies().get(urlsplit(constants.ENDPOINT).scheme, "")
    through = f" through the proxy {_shown(proxy)}" if proxy else ""
    if "socks" in text.lower() and isinstance(error, ImportError):
        return "the proxy is a SOCKS proxy, which downloads cannot use", "Name an HTTP proxy."
    if "CERTIFICATE_VERIFY_FAILED" in text:
        return (
            f"its certificate is not trusted{through}, as happens where a company reads all traffic",
            "Let the variable SSL_CERT_FILE name the company's certificates.",
        )
    if "Timeout" in kind:
        return f"no answer came in time{through}", _CHECK_NETWORK
    return f"there is no connection{through} ({text or kind})", _CHECK_NETWORK


def _why_status(error: HfHubHTTPError) -> tuple[str, str]:
    status = error.response.status_code
    if status == 407:
        return "the proxy wants a login (answer 407)", "Write it into HTTPS_PROXY, before the host and an @."
    if isinstance(error, RepositoryNotFoundError) or status == 404:
        return f"there is no such repository, or it is private (answer {status})", f"Check the name. {_IF_PRIVATE}"
    if status in (401, 403):
        return f"it is not open to everyone, or does not exist (answer {status})", f"Check the name. {_IF_PRIVATE}"
    if status == 429:
        return "too many were asked for in a short time (answer 429)", "Try again later."
    return f"the hub has a problem of its own (answer {status})", "Try again later."


def _shown(url: str) -> str:
    """The URL without the user and password that it may carry."""
    parts = urlsplit(url)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl() if parts.netloc else url


def _short(revision: str) -> str:
    return revision[:12] if _COMMIT.fullmatch(revision) else revision
