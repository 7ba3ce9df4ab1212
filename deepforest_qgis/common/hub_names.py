"""Names of models on the Hugging Face Hub. Standard library only (Python 3.9 and newer)."""

from __future__ import annotations

import re
from typing import NamedTuple, Optional

__all__ = ["MODEL_ENDINGS", "HubName", "hub_name"]

MODEL_ENDINGS = (".safetensors", ".ckpt", ".pl", ".pt", ".pth")
_NAME = re.compile(
    r"(?P<repository>[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*)(?:@(?P<revision>\w[\w.-]*(?:/\w[\w.-]*)*))?", re.ASCII
)
_LONGEST = 96  # characters of an owner, and of a name


class HubName(NamedTuple):
    """A repository, owner/name, and a commit, branch or tag of it; empty: the default revision."""

    repository: str
    revision: str


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
