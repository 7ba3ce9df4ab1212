"""Models by name: the bundled model, a path, or a repository of the Hugging Face hub.

A repository is written ``owner/name`` or ``owner/name@revision``. Its files ``model.safetensors`` and ``config.json``
are downloaded once into the cache of ``huggingface_hub`` (``HF_HOME`` or ``HF_HUB_CACHE``), which DeepForest uses too,
and are verified with the checksums of the hub. Later uses need no connection. A branch stays at the commit of its first
download, so that a model does not change without the user.

``HTTP_PROXY``, ``HTTPS_PROXY``, ``NO_PROXY``, ``HF_ENDPOINT``, ``HF_TOKEN`` and ``HF_HUB_OFFLINE`` are respected.
"""

from __future__ import annotations

import inspect
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from huggingface_hub import constants, get_hf_file_metadata, hf_hub_download, hf_hub_url, try_to_load_from_cache
from huggingface_hub.errors import EntryNotFoundError
from tqdm import tqdm

from .. import __version__
from ..common.errors import DeepForestError, ModelFileError
from ..common.events import Listener
from ..common.messages import Message
from .hub_cache import (
    CHECKSUM,
    COMMIT,
    CONFIG,
    RELEASE,
    WEIGHTS,
    HubModel,
    adopt,
    cached_folder,
    delete,
    matches,
    remember,
    remembered_commit,
    short,
)
from .hub_errors import CHECK_NETWORK, failure, reason_of, without_password
from .weights import bundled_model

__all__ = ["RELEASE", "locate_model", "model_title"]

STAGE = Message("Downloading model")
APPLICATION = "deepforest-qgis"
BLOCK_BYTES = 1 << 18  # between two reports of progress, and between two checks for cancellation


@dataclass(frozen=True)
class _File:
    """A file as described by the hub; ``size`` in bytes."""

    name: str
    commit: str
    checksum: str
    size: int | None


@dataclass
class _Progress:
    """Progress of all files together, in bytes."""

    listener: Listener
    total: int
    done: int = 0
    reported: int = 0

    def report(self, received: int) -> None:
        """Report progress; ``received``: bytes of the current file. Raises Cancelled."""
        self.listener.check()
        now = self.done + received
        if now - self.reported >= BLOCK_BYTES or now == self.total > self.reported:
            self.reported = now
            self.listener.progress(STAGE, now, self.total)


def locate_model(name: str, listener: Listener | None = None) -> Path:
    """Locate a model and download it if necessary.

    Args:
        name: empty for the bundled model; a path that exists; or ``owner/name`` or ``owner/name@revision`` of the hub.
        listener: receives log lines and progress in bytes; can cancel the download.

    Returns:
        The file or folder, for :func:`weights.load_weights`.

    Raises:
        ModelFileError: the file or repository does not exist, or cannot be downloaded, or has a wrong checksum.
        Cancelled: the download was cancelled.
    """
    if not name:
        return bundled_model()
    if os.path.exists(name):
        return Path(name)
    model = HubModel.parse(name)
    if model is None:
        raise ModelFileError(
            "Model '{model}' does not exist.",
            "Choose a model file or folder, leave the field empty for the bundled model, or enter a repository of the "
            "Hugging Face hub as owner/name, for example {example}.",
            model=name,
            example=RELEASE,
        )
    listener = listener or Listener()
    cached = cached_folder(model, model.ref)
    if cached is None and COMMIT.fullmatch(model.revision):
        cached = adopt(model)
    if cached is None:
        return _download(model, listener)
    listener.info("Model {model}, from the cache.", model=model_title(cached))
    return cached


def model_title(path: Path) -> str:
    """Return the name of a model for display: the name of a file, or ``owner/name@commit`` of the hub."""
    kind, *parts = path.parent.parent.name.split(constants.REPO_ID_SEPARATOR)
    if path.parent.name == "snapshots" and kind == "models" and len(parts) == 2:
        return f"{'/'.join(parts)}@{short(path.name)}"
    return path.name


# -- download ----------------------------------------------------------------------------------


def _download(model: HubModel, listener: Listener) -> Path:
    """Download and verify both files, then store the commit; until then they are not used."""
    try:
        weights = _describe(model, WEIGHTS, remembered_commit(model) or model.revision)
        files = [weights]
        try:
            files.insert(0, _describe(model, CONFIG, weights.commit))
        except EntryNotFoundError:
            listener.warning(
                "{repository} has no '{file}': default class names and thresholds are used.",
                repository=model.repository,
                file=CONFIG,
            )
        total = sum(file.size or 0 for file in files)
        listener.info(
            "Downloading {repository}, version {version}, {size:.1f} MB, from {endpoint}.",
            repository=model.repository,
            version=short(weights.commit),
            size=total / 1e6,
            endpoint=without_password(constants.ENDPOINT),
        )
        progress = _Progress(listener, total)
        for file in files:
            _fetch(model, file, progress)
            progress.done += file.size or 0
    except DeepForestError:
        raise
    except Exception as error:  # the HTTP library differs between versions of huggingface_hub
        folder = adopt(model)
        if folder is None:
            raise failure(model, *reason_of(error, model)) from error
        listener.info(
            "There is no connection to {endpoint}; {model} from the cache is used.",
            endpoint=without_password(constants.ENDPOINT),
            model=model_title(folder),
        )
        return folder
    remember(model, weights.commit)
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
        reason = Message("the hub returned another version, {version}", version=short(commit))
        raise failure(model, reason, Message("Try again later."))
    return _File(name, commit, checksum, metadata.size)


def _headers() -> dict[str, str]:
    # The library's own user agent lists the installed packages.
    return {"user-agent": f"{APPLICATION}/{__version__}"}


def _fetch(model: HubModel, file: _File, progress: _Progress) -> None:
    """Download one file into the cache and verify it; a file that does not match its checksum is deleted."""
    progress.report(0)
    known = try_to_load_from_cache(model.repository, file.name, revision=file.commit)
    if isinstance(known, str):
        if matches(Path(known), file.checksum):
            progress.report(file.size or 0)
            return
        delete(Path(known))
    # Plain HTTP in small blocks: Xet cannot be cancelled, and blocks of 10 MB delay progress on slow connections.
    constants.HF_HUB_DISABLE_XET = True
    constants.DOWNLOAD_CHUNK_SIZE = BLOCK_BYTES
    options: dict[str, Any] = {}
    if "tqdm_class" in inspect.signature(hf_hub_download).parameters:  # from 1.1 on; before, per file only
        options["tqdm_class"] = _bar_class(progress)
    path = Path(hf_hub_download(model.repository, file.name, revision=file.commit, headers=_headers(), **options))
    if not matches(path, file.checksum):
        delete(path)
        raise failure(
            model,
            Message(
                "the checksum of '{file}' is wrong, so the file was damaged or modified and is deleted", file=file.name
            ),
            Message("Try again. If the error persists, a proxy between this computer and the hub modifies files."),
        )
    progress.report(file.size or 0)


def _bar_class(progress: _Progress) -> type[tqdm]:  # type: ignore[type-arg]
    class Bar(tqdm):  # type: ignore[type-arg]
        """A progress bar without output that reports to the listener."""

        def __init__(self, *args: Any, initial: int = 0, **kwargs: Any) -> None:
            super().__init__(*args, **{**kwargs, "initial": initial, "disable": True})
            self._received = initial

        def update(self, n: float | None = 1) -> bool | None:
            self._received += int(n or 0)
            progress.report(self._received)
            return None

    return Bar
