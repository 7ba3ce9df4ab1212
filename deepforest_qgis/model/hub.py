"""Models by name: the bundled model, a path, an own model, or a repository of the Hugging Face Hub.

A repository is written ``owner/name`` or ``owner/name@revision``. Its files ``model.safetensors`` and ``config.json``
are downloaded once into the cache of ``huggingface_hub`` (``HF_HOME`` or ``HF_HUB_CACHE``), which DeepForest uses too,
and are verified with the checksums of the hub. Later uses need no connection. A branch stays at the commit of its first
download, so that a model does not change unexpectedly.

``HTTP_PROXY``, ``HTTPS_PROXY``, ``NO_PROXY``, ``HF_ENDPOINT``, ``HF_TOKEN`` and ``HF_HUB_OFFLINE`` are respected.
"""

from __future__ import annotations

import contextlib
import hashlib
import inspect
import os
import re
from pathlib import Path
from typing import Any, NamedTuple

from huggingface_hub import constants, get_hf_file_metadata, hf_hub_download, hf_hub_url, try_to_load_from_cache
from huggingface_hub.errors import EntryNotFoundError
from tqdm import tqdm

from .. import __version__
from ..common.errors import DeepForestError, ModelFileError
from ..common.events import Listener
from ..common.hub_names import HUB_CONFIG, HUB_WEIGHTS, RELEASED, cached_name, hub_name
from ..common.messages import Message
from ..common.model_registry import bundled_model, resolve_model
from .hub_errors import CHECK_NETWORK, failure, reason_of, without_password

__all__ = ["PINNED", "RELEASE", "HubModel", "locate_model", "model_title"]

RELEASE = RELEASED.repository
PINNED = {RELEASE: RELEASED.revision}
COMMIT = re.compile(r"[0-9a-f]{40}")
CHECKSUM = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")  # SHA-1 of git for small files, SHA-256 for large ones
STAGE = Message("Downloading model")
APPLICATION = "deepforest-qgis"
BLOCK_BYTES = 1 << 18  # between two reports of progress, and between two checks for cancellation


class HubModel(NamedTuple):
    """A version of a repository.

    Attributes:
        repository: owner/name.
        revision: a commit, a branch or a tag.
    """

    repository: str
    revision: str

    @property
    def title(self) -> str:
        """Name for display."""
        return f"{self.repository}@{_short(self.revision)}"

    @property
    def folder(self) -> Path:
        """Folder of the repository in the cache."""
        return Path(constants.HF_HUB_CACHE) / constants.REPO_ID_SEPARATOR.join(["models", *self.repository.split("/")])

    @property
    def ref(self) -> str:
        """Name of this project's reference to the commit: other programs change the references of the cache."""
        return f"deepforest-qgis/{self.revision}"


def locate_model(name: str, listener: Listener | None = None) -> Path:
    """Locate a model and download it if necessary.

    Args:
        name: empty or "bundled" for the bundled model; a path that exists; the name of an own model; or ``owner/name``
            or ``owner/name@revision`` of the hub.
        listener: receives log lines and progress in bytes; can cancel the download.

    Returns:
        The file or folder, for :func:`weights.load_weights`.

    Raises:
        ModelFileError: the file or repository does not exist, or cannot be downloaded, or has a wrong checksum.
        Cancelled: the download was cancelled.
    """
    path = resolve_model(name)
    if path is not None:
        return Path(path) if path else bundled_model()
    parsed = hub_name(name)
    if parsed is None:
        raise ModelFileError(
            "Model '{model}' does not exist.",
            "Choose a model file or folder, leave the field empty for the bundled model, or enter the name of a "
            "fine-tuned model or a repository of the Hugging Face Hub as owner/name, for example {example}.",
            model=name,
            example=RELEASE,
        )
    repository, revision = parsed
    model = HubModel(repository, revision or PINNED.get(repository, constants.DEFAULT_REVISION))
    listener = listener or Listener()
    cached = _cached_folder(model, model.ref)
    if cached is None and COMMIT.fullmatch(model.revision):
        cached = _adopt(model)
    if cached is None:
        return _download(model, listener)
    listener.info("Model {model}, from the cache.", model=model_title(cached))
    return cached


def model_title(path: Path) -> str:
    """Return the name of a model for display: the name of a file, or ``owner/name@commit`` of the hub."""
    cached = cached_name(path)
    return f"{cached.repository}@{_short(cached.revision)}" if cached else path.name


# -- the cache ---------------------------------------------------------------------------------


def _short(revision: str) -> str:
    """Return a revision for display: the first 12 digits of a commit, otherwise the name."""
    return revision[:12] if COMMIT.fullmatch(revision) else revision


def _cached_folder(model: HubModel, revision: str) -> Path | None:
    """Return the folder of a version in the cache; None if its weights are not there."""
    found = try_to_load_from_cache(model.repository, HUB_WEIGHTS, revision=revision)
    return Path(found).parent if isinstance(found, str) else None


def _adopt(model: HubModel) -> Path | None:
    """Return the folder of a version that another program downloaded, if its files match their checksums."""
    folder = _cached_folder(model, model.revision)
    if folder is None:
        return None
    for file in (folder / HUB_WEIGHTS, folder / HUB_CONFIG):
        blob = file.resolve()  # the cache names contents by checksum and links to them
        if not file.exists() or not _matches(blob, blob.name):
            return None
    _remember(model, folder.name)
    return folder


def _remembered_commit(model: HubModel) -> str | None:
    """Return the commit of the first download, even if its files have been deleted."""
    try:
        commit = (model.folder / "refs" / model.ref).read_text(encoding="ascii")
    except (OSError, ValueError):
        return None
    return commit if COMMIT.fullmatch(commit) else None


def _remember(model: HubModel, commit: str) -> None:
    """Store the commit of the first download."""
    target = model.folder / "refs" / model.ref
    with contextlib.suppress(OSError):  # in a read-only cache the commit is determined again next time
        target.parent.mkdir(parents=True, exist_ok=True)
        partial = target.with_name(f"{target.name}.{os.getpid()}.part")
        partial.write_text(commit, encoding="ascii")
        os.replace(partial, target)


def _matches(file: Path, checksum: str) -> bool:
    """Whether the content of a file has this SHA-256, or this SHA-1 as computed by git."""
    if not CHECKSUM.fullmatch(checksum) or not file.is_file():
        return False
    git = hashlib.sha1(b"blob %d\0" % file.stat().st_size, usedforsecurity=False)
    digest = git if len(checksum) == git.digest_size * 2 else hashlib.sha256()
    with file.open("rb") as content:
        while block := content.read(1 << 20):
            digest.update(block)
    return digest.hexdigest() == checksum


def _delete(path: Path) -> None:
    """Delete a file of the cache: the link in the folder of its version, and its content."""
    content = path.resolve()
    path.unlink(missing_ok=True)
    content.unlink(missing_ok=True)


# -- download ----------------------------------------------------------------------------------


class _File(NamedTuple):
    """A file as described by the hub; ``size`` in bytes."""

    name: str
    commit: str
    checksum: str
    size: int


class _Progress:
    """Progress of all files together, in bytes; ``done``: bytes of the files before the current one."""

    def __init__(self, listener: Listener, total: int) -> None:
        self._listener, self._total = listener, total
        self.done = self._reported = 0

    def report(self, received: int) -> None:
        """Report progress; ``received``: bytes of the current file. Raises Cancelled."""
        self._listener.check()
        now = self.done + received
        if now - self._reported >= BLOCK_BYTES or now == self._total > self._reported:
            self._reported = now
            self._listener.progress(STAGE, now, self._total)


def _download(model: HubModel, listener: Listener) -> Path:
    """Download and verify both files, then store the commit; until then they are not used."""
    try:
        weights = _describe(model, HUB_WEIGHTS, _remembered_commit(model) or model.revision)
        files = [weights]
        try:
            files.insert(0, _describe(model, HUB_CONFIG, weights.commit))
        except EntryNotFoundError:
            listener.warning(
                "{repository} has no '{file}': default class names and thresholds are used.",
                repository=model.repository,
                file=HUB_CONFIG,
            )
        total = sum(file.size for file in files)
        listener.info(
            "Downloading {repository}, version {version}, {size:.1f} MB, from {endpoint}.",
            repository=model.repository,
            version=_short(weights.commit),
            size=total / 1e6,
            endpoint=without_password(constants.ENDPOINT),
        )
        progress = _Progress(listener, total)
        for file in files:
            _fetch(model, file, progress)
            progress.done += file.size
    except DeepForestError:
        raise
    except Exception as error:  # the HTTP library differs between versions of huggingface_hub
        folder = _adopt(model)
        if folder is None:
            raise failure(model, *reason_of(error, model)) from error
        listener.info(
            "There is no connection to {endpoint}; {model} from the cache is used.",
            endpoint=without_password(constants.ENDPOINT),
            model=model_title(folder),
        )
        return folder
    _remember(model, weights.commit)
    if model.revision != weights.commit:
        listener.info(
            "'{revision}' of {repository} is commit {commit}. This commit is used from now on, even if "
            "'{revision}' changes. To use another one, enter {repository}@COMMIT.",
            revision=model.revision,
            repository=model.repository,
            commit=weights.commit,
        )
    return model.folder / "snapshots" / weights.commit


def _describe(model: HubModel, name: str, revision: str) -> _File:
    url = hf_hub_url(model.repository, name, revision=revision)
    metadata = get_hf_file_metadata(url, headers=_headers())
    commit, checksum = metadata.commit_hash or "", metadata.etag or ""
    # Both become names of files, and the response may be the page of a login.
    if not COMMIT.fullmatch(commit) or not CHECKSUM.fullmatch(checksum):
        reason = Message("the server is not a hub: its response has no commit or no checksum")
        raise failure(model, reason, CHECK_NETWORK)
    if COMMIT.fullmatch(revision) and commit != revision:
        reason = Message("the hub returned another version, {version}", version=_short(commit))
        raise failure(model, reason, Message("Try again later."))
    return _File(name, commit, checksum, metadata.size or 0)


def _headers() -> dict[str, str]:
    # The library's own user agent lists the installed packages.
    return {"user-agent": f"{APPLICATION}/{__version__}"}


def _fetch(model: HubModel, file: _File, progress: _Progress) -> None:
    """Download one file into the cache and verify it; a file that does not match its checksum is deleted."""
    progress.report(0)
    known = try_to_load_from_cache(model.repository, file.name, revision=file.commit)
    if isinstance(known, str):
        if _matches(Path(known), file.checksum):
            progress.report(file.size)
            return
        _delete(Path(known))
    # Plain HTTP in small blocks: Xet cannot be cancelled, and blocks of 10 MB delay progress on slow connections.
    constants.HF_HUB_DISABLE_XET = True
    constants.DOWNLOAD_CHUNK_SIZE = BLOCK_BYTES
    options: dict[str, Any] = {}
    if "tqdm_class" in inspect.signature(hf_hub_download).parameters:  # from 1.1 on; before, per file only
        options["tqdm_class"] = _bar_class(progress)
    path = Path(hf_hub_download(model.repository, file.name, revision=file.commit, headers=_headers(), **options))
    if not _matches(path, file.checksum):
        _delete(path)
        raise failure(
            model,
            Message(
                "the checksum of '{file}' is wrong, so the file was damaged or modified and is deleted", file=file.name
            ),
            Message("Try again. If the error persists, a proxy between this computer and the hub modifies files."),
        )
    progress.report(file.size)


def _bar_class(progress: _Progress) -> type[tqdm]:  # type: ignore[type-arg]
    """Return a progress bar without output that reports to the listener."""

    class Bar(tqdm):  # type: ignore[type-arg]
        def __init__(self, *args: Any, initial: int = 0, **kwargs: Any) -> None:
            super().__init__(*args, **{**kwargs, "initial": initial, "disable": True})
            self._received = initial

        def update(self, n: float | None = 1) -> bool | None:
            self._received += int(n or 0)
            progress.report(self._received)
            return None

    return Bar
