"""What setting up the engine would do on this computer, said before it is done: nothing here changes anything.

Needs no qgis.
"""

from __future__ import annotations

import platform
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional

from ..deepforest_qgis.common.errors import DeepForestError
from . import environment
from .hardware import Hardware, find_hardware
from .packages import locked_packages

__all__ = ["SetupPlan", "plan_setup"]

# Megabytes to fetch and megabytes on disk, by build and system. Linux was measured with torch 2.15 (PyPI's build); the
# others follow from it by the sizes of their builds of torch, and are rounded up.
_SIZES = {
    ("cuda", "Linux"): (3400, 6500),
    ("cuda", "Windows"): (3300, 6500),
    ("cpu", "Linux"): (600, 2100),
    ("cpu", "Windows"): (500, 2000),
    ("mac", "Darwin"): (400, 1600),
}
MAIN_PACKAGES = ("torch", "torchvision", "pytorch-lightning", "openvino", "rasterio", "geopandas", "albumentations")


@dataclass(frozen=True)
class SetupPlan:
    """``build``: "cuda", "cpu" or "mac"; ``why``: what to tell about that choice. Sizes in megabytes.

    ``present``: why what is in ``folder`` does not serve, empty where it does. ``refusal``: why these choices cannot
    work; then the rest is of no meaning.
    """

    folder: Path
    refusal: str = ""
    present: str = ""
    hardware: Hardware = field(default_factory=Hardware)
    build: str = "cpu"
    why: str = ""
    python: str = ""
    packages: dict[str, str] = field(default_factory=dict)
    from_folder: bool = False
    download_mb: int = 0
    disk_mb: int = 0
    free_mb: int = 0


def plan_setup(
    accelerator: str = "auto",
    python: Optional[Path] = None,
    wheels: Optional[Path] = None,
    *,
    root: Path = environment.PLUGIN_ROOT,
) -> SetupPlan:
    """The plan for :func:`environment.make_engine` with the same arguments. Takes some seconds: programs are asked for
    their versions, and torch's index whether it can be reached."""
    folder = environment.engine_folder()
    try:
        environment.check_choices(accelerator, wheels)
        words, version = environment.base_python(python)
    except DeepForestError as error:
        return SetupPlan(folder, refusal=str(error))
    hardware = find_hardware()
    backend, why = environment.torch_backend(accelerator, wheels, environment.installer_environment(wheels), by_uv=True)
    system = platform.system()
    if system == "Darwin":
        build = "mac"
    elif backend == "cpu" or (not backend and (system == "Windows" or wheels is not None)):
        build = "cpu"
    else:
        build = "cuda"
    packages = locked_packages(root / "deepforest_qgis" / "requirements.txt", version)
    if build != "cuda":
        packages = {name: number for name, number in packages.items() if not environment.CUDA_PARTS.match(name)}
    download, disk = _SIZES.get((build, system), (600, 2100))
    return SetupPlan(
        folder,
        present=environment.engine_problem(folder),
        hardware=hardware,
        build=build,
        why=why,
        python=words,
        packages=packages,
        from_folder=wheels is not None,
        download_mb=0 if wheels is not None else download,
        disk_mb=disk,
        free_mb=_free_mb(folder),
    )


def _free_mb(folder: Path) -> int:
    nearest = folder
    while not nearest.exists() and nearest != nearest.parent:
        nearest = nearest.parent
    try:
        return shutil.disk_usage(nearest).free // 1_000_000
    except OSError:
        return 0
