"""Versions of models in the cache of ``huggingface_hub``."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
from dataclasses import dataclass
from pathlib import Path

from huggingface_hub import constants, try_to_load_from_cache

from ..common.hub_names import hub_name

__all__ = [
    "CHECKSUM",
    "COMMIT",
    "CONFIG",
    "PINNED",
    "RELEASE",
    "WEIGHTS",
    "HubModel",
    "adopt",
    "cached_folder",
    "delete",
    "matches",
    "remember",
    "remembered_commit",
    "short",
]

RELEASE = "weecology/deepforest-tree"
# The commit that DeepForest's own benchmark test uses (tests/test_benchmark.py of weecology/DeepForest).
PINNED = {RELEASE: "cc21436bc5d572dde8ff5f93c1e71a32f563cace"}  # pragma: allowlist secret # a public commit
WEIGHTS, CONFIG = "model.safetensors", "config.json"
SHA256_DIGITS = 64

COMMIT = re.compile(r"[0-9a-f]{40}")
CHECKSUM = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")  # SHA-1 of git for small files, SHA-256 for large ones


@dataclass(frozen=True)
class HubModel:
    """A version of a repository.

    Attributes:
        repository: owner/name.
        revision: a commit, a branch or a tag.
    """

    repository: str
    revision: str

    @classmethod
    def parse(cls, name: str) -> HubModel | None:
        """Parse ``owner/name`` or ``owner/name@revision``.

        Returns:
            The version; None if the text has another form or refers to a parent folder.
        """
        parsed = hub_name(name)
        if parsed is None:
            return None
        repository, revision = parsed
        return cls(repository, revision or PINNED.get(repository, constants.DEFAULT_REVISION))

    @property
    def title(self) -> str:
        """Name for display."""
        return f"{self.repository}@{short(self.revision)}"

    @property
    def folder(self) -> Path:
        """Folder of the repository in the cache."""
        return Path(constants.HF_HUB_CACHE) / constants.REPO_ID_SEPARATOR.join(["models", *self.repository.split("/")])

    @property
    def ref(self) -> str:
        """Name of this project's reference to the commit: other programs change the references of the cache."""
        return f"deepforest-qgis/{self.revision}"


def short(revision: str) -> str:
    """Return a revision for display: the first 12 digits of a commit, otherwise the name."""
    return revision[:12] if COMMIT.fullmatch(revision) else revision


def cached_folder(model: HubModel, revision: str) -> Path | None:
    """Return the folder of a version in the cache; None if its weights are not there."""
    found = try_to_load_from_cache(model.repository, WEIGHTS, revision=revision)
    return Path(found).parent if isinstance(found, str) else None


def adopt(model: HubModel) -> Path | None:
    """Return the folder of a version that another program downloaded, if its files match their checksums."""
    folder = cached_folder(model, model.revision)
    if folder is None:
        return None
    for file in (folder / WEIGHTS, folder / CONFIG):
        blob = file.resolve()  # the cache names contents by checksum and links to them
        if not file.exists() or not matches(blob, blob.name):
            return None
    remember(model, folder.name)
    return folder


def remembered_commit(model: HubModel) -> str | None:
    """Return the commit of the first download, even if its files have been deleted."""
    try:
        commit = (model.folder / "refs" / model.ref).read_text(encoding="ascii")
    except (OSError, ValueError):
        return None
    return commit if COMMIT.fullmatch(commit) else None


def remember(model: HubModel, commit: str) -> None:
    """Store the commit of the first download."""
    target = model.folder / "refs" / model.ref
    with contextlib.suppress(OSError):  # in a read-only cache the commit is determined again next time
        target.parent.mkdir(parents=True, exist_ok=True)
        partial = target.with_name(f"{target.name}.{os.getpid()}.part")
        partial.write_text(commit, encoding="ascii")
        os.replace(partial, target)


def matches(file: Path, checksum: str) -> bool:
    """Whether the content of a file has this SHA-256, or this SHA-1 as computed by git."""
    if not CHECKSUM.fullmatch(checksum) or not file.is_file():
        return False
    if len(checksum) == SHA256_DIGITS:
        digest = hashlib.sha256()
    else:
        digest = hashlib.sha1(b"blob %d\0" % file.stat().st_size, usedforsecurity=False)
    with file.open("rb") as content:
        while block := content.read(1 << 20):
            digest.update(block)
    return digest.hexdigest() == checksum


def delete(path: Path) -> None:
    """Delete a file of the cache: the link in the folder of its version, and its content."""
    content = path.resolve()
    path.unlink(missing_ok=True)
    content.unlink(missing_ok=True)
