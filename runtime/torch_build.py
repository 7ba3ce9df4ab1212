"""Which build of torch is installed: for an NVIDIA GPU (CUDA), for the CPU, or the one on PyPI."""

from __future__ import annotations

import contextlib
import platform
import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Optional
from urllib.parse import urlsplit

from ..deepforest_qgis.common.errors import InputError
from ..deepforest_qgis.common.messages import Message
from .hardware import find_hardware

__all__ = ["ACCELERATORS", "TORCH_INDEX", "check_accelerator", "is_cuda_part", "torch_backend", "without_cuda_parts"]

ACCELERATORS = ("auto", "cpu", "cuda", "mps")
TORCH_INDEX = "https://download.pytorch.org/whl/"
_CUDA_BACKENDS = {13: "cu130", 12: "cu126"}  # for pip, by the CUDA generation of the driver; uv chooses itself
_INDEX_SECONDS = 5.0
_CUDA_PART = r"(nvidia|cuda|triton)[\w.-]*"
_CUDA_PINS = re.compile(rf"^{_CUDA_PART}\s*==(.*\\\n)*.*\n?", re.IGNORECASE | re.MULTILINE)


def check_accelerator(accelerator: str) -> None:
    """Refuse an accelerator that does not exist on this system.

    Raises:
        InputError: It is unknown, or of another system.
    """
    if accelerator not in ACCELERATORS:
        raise InputError(
            "The accelerator is {accelerator}, but must be one of: {accelerators}.",
            accelerator=repr(accelerator),
            accelerators=ACCELERATORS,
        )
    if accelerator == "mps" and platform.system() != "Darwin":
        raise InputError("MPS is Apple's accelerator and exists on macOS only.", "Choose automatic, CPU or CUDA.")
    if accelerator == "cuda" and platform.system() == "Darwin":
        raise InputError("CUDA does not exist on macOS.", "Choose automatic, which uses the Apple GPU.")


def torch_backend(
    accelerator: str, wheels: Optional[Path], environment: Mapping[str, str], *, by_uv: bool
) -> tuple[str, str]:
    """Choose the build of torch.

    Args:
        accelerator: One of ``ACCELERATORS``.
        wheels: Folder of wheels of an offline installation, if any.
        environment: Environment variables of the installer, with its proxy.
        by_uv: Whether uv installs, which chooses the CUDA version itself ("auto"), or pip.

    Returns:
        The name of torch's own index, such as "cpu" or "cu126" (empty: PyPI's build), and a note for the user (may be
        empty).
    """
    if wheels is not None or platform.system() == "Darwin":  # PyPI's build for macOS has both CPU and MPS
        return "", ""
    hardware = find_hardware()
    backend, note = "cpu", ""
    if hardware.kind == "nvidia" and accelerator != "cpu" and not hardware.cuda_generation:
        note = Message(
            "The NVIDIA driver {driver} is too old for this version of PyTorch, so the CPU build is installed. Install "
            "a newer driver and run 'Set up engine' again.",
            driver=hardware.driver,
        )
    elif hardware.kind == "nvidia" and accelerator != "cpu":
        # uv compares the driver's version with the available builds.
        backend = "auto" if by_uv else _CUDA_BACKENDS.get(hardware.cuda_generation, _CUDA_BACKENDS[13])
    elif accelerator == "cuda":
        backend = _CUDA_BACKENDS[13]
        note = Message(
            "No NVIDIA driver was found. The CUDA build of PyTorch is installed; it runs on the CPU until a driver is "
            "installed."
        )
    if _is_reachable(TORCH_INDEX, environment):
        return backend, note
    other = Message(
        "{index} cannot be reached. PyPI's build is installed, which includes CUDA, is larger and also runs on the CPU."
        if platform.system() == "Linux"
        else "{index} cannot be reached. PyPI's build is installed, which runs on the CPU only.",
        index=TORCH_INDEX,
    )
    return "", Message("{note} {other}", note=note, other=other) if note else other


def is_cuda_part(package: str) -> bool:
    """Return whether a package of the lock belongs to CUDA; only CUDA builds of torch need it."""
    return re.fullmatch(_CUDA_PART, package, re.IGNORECASE) is not None


@contextlib.contextmanager
def without_cuda_parts(files: Sequence[Path]) -> Iterator[list[Path]]:
    """Give copies of files of locked packages without those of CUDA.

    CUDA builds of torch pin the versions of these packages that they need; the others do not need them.
    """
    with tempfile.TemporaryDirectory(prefix="deepforest-") as temporary:
        copies = [Path(temporary) / file.name for file in files]
        for file, copy in zip(files, copies):
            copy.write_text(_CUDA_PINS.sub("", file.read_text(encoding="utf-8")), encoding="utf-8")
        yield copies


def _is_reachable(url: str, environment: Mapping[str, str]) -> bool:
    """Return whether torch's index answers, through the proxy in the environment variables."""
    import urllib.request  # imported here because it takes a tenth of the time in which QGIS loads the plugin

    proxies = {
        scheme: environment[name]
        for scheme in ("http", "https")
        for name in (f"{scheme}_proxy", f"{scheme.upper()}_PROXY")
        if environment.get(name)
    }
    excluded = {"no": environment.get("NO_PROXY") or environment.get("no_proxy", "")}
    is_excluded = getattr(urllib.request, "proxy_bypass_environment")  # noqa: B009 (has no type annotations)
    if is_excluded(urlsplit(url).hostname or "", excluded):
        proxies = {}
    opener = urllib.request.build_opener(urllib.request.ProxyHandler(proxies))
    request = urllib.request.Request(url + "cpu/torch/", method="HEAD")
    try:
        with opener.open(request, timeout=_INDEX_SECONDS):  # nosec B310 # a fixed https address
            return True
    except (OSError, ValueError):
        return False
