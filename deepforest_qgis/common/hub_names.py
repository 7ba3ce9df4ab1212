"""Names of models on the Hugging Face Hub. Standard library only (Python 3.9 and newer)."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple, Optional

__all__ = ["HUB_CONFIG", "HUB_WEIGHTS", "MODEL_ENDINGS", "RELEASED", "HubName", "Release", "cached_name", "hub_name"]

HUB_WEIGHTS, HUB_CONFIG = "model.safetensors", "config.json"  # files of a repository
MODEL_ENDINGS = (".safetensors", ".ckpt", ".pl", ".pt", ".pth")
_NAME = re.compile(
    r"(?P<repository>[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*)(?:@(?P<revision>\w[\w.-]*(?:/\w[\w.-]*)*))?", re.ASCII
)
_LONGEST = 96  # characters of an owner, and of a name


class HubName(NamedTuple):
    """A repository, owner/name, and a commit, branch or tag of it; empty: the default revision."""

    repository: str
    revision: str


class Release(NamedTuple):
    """A model of the Hub that is offered by name.

    Attributes:
        repository: owner/name.
        revision: The commit that is used unless the user names another one.
        extent_m: Side of a training patch on the ground in metres, which its files do not contain.
        patch_px: Side of a training patch in pixels.
    """

    repository: str
    revision: str
    extent_m: float
    patch_px: int


# DeepForest's tree model. The commit is the one that DeepForest's own benchmark test uses (tests/test_benchmark.py of
# weecology/DeepForest).
RELEASED = Release(
    "weecology/deepforest-tree",
    "cc21436bc5d572dde8ff5f93c1e71a32f563cace",  # pragma: allowlist secret # a public commit
    extent_m=40.0,
    patch_px=400,
)


def cached_name(folder: Path) -> Optional[HubName]:
    """Return repository and commit of a folder in the cache of ``huggingface_hub``; None if it is another folder."""
    kind, *parts = folder.parent.parent.name.split("--")
    if folder.parent.name == "snapshots" and kind == "models" and len(parts) == 2:
        return HubName("/".join(parts), folder.name)
    return None


def hub_name(text: str) -> Optional[HubName]:
    """Parse owner/name or owner/name@revision.

    Returns:
        The parts, or None if ``text`` is the name of a model file or breaks the rules of the Hub.
    """
    match = _NAME.fullmatch(text)
    if match is None or ".." in text or text.lower().endswith((*MODEL_ENDINGS, ".bin")):
        return None
    repository = match["repository"]
    parts = repository.split("/")
    if "--" in repository or repository.endswith(".git"):
        return None
    if any(len(part) > _LONGEST or part.endswith(("-", ".")) for part in parts):
        return None
    return HubName(repository, match["revision"] or "")
