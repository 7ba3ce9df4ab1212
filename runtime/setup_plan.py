"""What setting up the engine would install on this computer. Nothing is changed here."""

from __future__ import annotations

import platform
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from ..deepforest_qgis.common.errors import DeepForestError
from .hardware import Hardware, find_hardware
from .install import DEFAULT_CHOICES, SetupChoices, check_choices
from .installer import installer_environment
from .interpreters import base_python
from .locate import PLUGIN_ROOT, engine_folder, engine_problem, requirements_file
from .packages import locked_packages
from .torch_build import is_cuda_part, torch_backend

__all__ = ["MAIN_PACKAGES", "SetupPlan", "plan_setup"]

# Sizes of the download and on disk in megabytes, by build and system. Linux was measured with torch 2.15 (PyPI's
# build); the others are derived from the sizes of their builds of torch and rounded up.
_SIZES = {
    ("cuda", "Linux"): (3400, 6500),
    ("cuda", "Windows"): (3300, 6500),
    ("cpu", "Linux"): (600, 2100),
    ("cpu", "Windows"): (500, 2000),
    ("mac", "Darwin"): (400, 1600),
}
_OTHER_SIZE = (600, 2100)
MAIN_PACKAGES = ("torch", "torchvision", "pytorch-lightning", "openvino", "rasterio", "geopandas", "albumentations")


@dataclass(frozen=True)
class SetupPlan:
    """What setting up the engine would do.

    Attributes:
        folder: Folder of the environment.
        refusal: Why the choices cannot work; then the other fields have no meaning.
        problem: Why the environment in ``folder`` cannot be used; empty if it can.
        hardware: The graphics card.
        build: Build of torch: "cuda", "cpu" or "mac".
        note: A note on the choice of the build; may be empty.
        python: Description of the Python to build on.
        packages: Names and versions.
        from_folder: Whether the packages come from a folder of wheels.
        download_mb: Size of the download in megabytes.
        disk_mb: Size on disk in megabytes.
        free_mb: Free space on that disk in megabytes; 0 if unknown.
    """

    folder: Path
    refusal: str = ""
    problem: str = ""
    hardware: Hardware = field(default_factory=Hardware)
    build: str = "cpu"
    note: str = ""
    python: str = ""
    packages: dict[str, str] = field(default_factory=dict)
    from_folder: bool = False
    download_mb: int = 0
    disk_mb: int = 0
    free_mb: int = 0


def plan_setup(choices: SetupChoices = DEFAULT_CHOICES) -> SetupPlan:
    """Return the plan of :func:`install.install_engine` for the same choices.

    Takes some seconds: programs are run for their versions, and torch's index is contacted.
    """
    folder = engine_folder()
    try:
        check_choices(choices)
        python, version = base_python(choices.python)
    except DeepForestError as error:
        return SetupPlan(folder, refusal=error.whole)
    wheels, system = choices.wheels, platform.system()
    hardware = find_hardware()
    backend, note = torch_backend(choices.accelerator, wheels, installer_environment(wheels), by_uv=True)
    if system == "Darwin":
        build = "mac"
    elif backend == "cpu" or (not backend and (system == "Windows" or wheels is not None)):
        build = "cpu"
    else:
        build = "cuda"
    packages = locked_packages(requirements_file(PLUGIN_ROOT), version)
    if build != "cuda":
        packages = {name: number for name, number in packages.items() if not is_cuda_part(name)}
    download_mb, disk_mb = _SIZES.get((build, system), _OTHER_SIZE)
    return SetupPlan(
        folder,
        problem=engine_problem(folder),
        hardware=hardware,
        build=build,
        note=note,
        python=python,
        packages=packages,
        from_folder=wheels is not None,
        download_mb=0 if wheels is not None else download_mb,
        disk_mb=disk_mb,
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
