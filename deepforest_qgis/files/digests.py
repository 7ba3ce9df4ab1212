"""Digests that identify jobs and model files."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

__all__ = ["digest", "model_digest"]


def digest(**values: Any) -> str:
    """Return a name for named values (JSON-ready; others as text): 32 hexadecimal digits, in any order of the names."""
    return hashlib.sha256(json.dumps(values, sort_keys=True, default=str).encode()).hexdigest()[:32]


def model_digest(path: Path) -> str:
    """Return the SHA-256 of the weights in a model file, or in a model folder of the Hugging Face Hub.

    Raises:
        OSError: The file cannot be read.
    """
    weights = path / "model.safetensors" if path.is_dir() else path
    return hashlib.sha256(weights.read_bytes()).hexdigest()
