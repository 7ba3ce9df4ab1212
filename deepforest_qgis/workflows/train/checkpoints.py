"""The folder of a training run with its logs and checkpoints, from which it is resumed."""

from __future__ import annotations

import hashlib
import os
import shutil
import zipfile
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from pytorch_lightning.plugins.io import TorchCheckpointIO

from ... import __version__
from ...common.atomic import AtomicFile
from ...common.events import Listener
from ...common.jobs import FineTuneJob
from ...common.overwriting import check_files
from ...common.paths import unfinished_folder
from ...common.targets import make_target_folder
from ...config.job_overrides import Extras
from ...files.digests import digest, model_digest
from .patches import PatchFolder

__all__ = ["AtomicCheckpoints", "TrainingFolder", "training_key"]

# Fields of a job that do not change the model: places of files, and what is decided after the training.
_WITHOUT_EFFECT = (
    *("output_model", "report", "language", "log_folder", "resume"),
    *("raster", "annotations", "validation_annotations", "areas", "patches"),
)
_COMPARED_BYTES = 65536  # at the start of an image
# Files that a training run writes; other files in the log folder belong to the user.
_WRITTEN = (
    *(f"checkpoints/{name}.ckpt" for name in ("best", "last", "epoch=[0-9][0-9][0-9]")),
    *("metrics/version_*/metrics.csv", "tensorboard/events.out.tfevents.*", "tensorboard/hparams.yaml"),
)


def training_key(job: FineTuneJob, extras: Extras, patches: PatchFolder, start: Path) -> str:
    """Return a name for a training run: a digest of the patches, the start model and the settings."""
    settings = {name: value for name, value in asdict(job).items() if name not in _WITHOUT_EFFECT}
    folders = [patches]
    if extras.validation_csv:
        folders.append(PatchFolder.open(extras.validation_root or str(patches.folder), extras.validation_csv))
    content = hashlib.sha256()
    for one in folders:
        content.update(one.table.to_csv(index=False).encode())
        for name in sorted({*one.table["image_path"], *one.unannotated}):
            with (one.folder / name).open("rb") as image:
                content.update(f"{name} {os.path.getsize(one.folder / name)}".encode())
                content.update(image.read(_COMPARED_BYTES))
    return digest(
        version=__version__,
        settings=settings,
        extras=asdict(extras),
        content=content.hexdigest(),
        model=model_digest(start),
    )


class TrainingFolder:
    """Logs and checkpoints of a training run, in its log folder or else in the user's cache folder.

    A file "unfinished" with the key of the training is in the folder from the first epoch to the end of the training.

    Args:
        job: The job.
        key: The name of the training, see :func:`training_key`.

    Attributes:
        path: The folder.
        checkpoints: Its subfolder of checkpoints.
        last: The checkpoint of the last finished epoch.
    """

    def __init__(self, job: FineTuneJob, key: str) -> None:
        self._job, self._keep, self._resume, self._key = job, bool(job.log_folder), job.resume, key
        self.path = Path(job.log_folder) if job.log_folder else unfinished_folder() / f"training-{key}"
        self.checkpoints = self.path / "checkpoints"
        self.last = self.checkpoints / "last.ckpt"
        self._mark = self.path / "unfinished"

    def open(self, listener: Listener) -> None:
        """Create the folder. Earlier logs and checkpoints are removed, unless the training is resumed from them.

        Raises:
            InputError: An input of the job would be removed.
            OutputError: The folder is not writable.
        """
        earlier = [file for pattern in _WRITTEN for file in self.path.glob(pattern)]
        check_files(self._job, "log_folder", earlier)
        make_target_folder(self.path)
        if not (self._resume and self.last.exists() and self._is_marked() and self._is_complete(listener)):
            for file in earlier:
                with suppress(OSError):
                    file.unlink()
            for parent in {file.parent for file in earlier}:
                with suppress(OSError):  # it has other files
                    parent.rmdir()

    def start(self) -> None:
        """Mark the training as unfinished."""
        if not self._is_marked():  # writing the mark again could lose it if the process is killed
            self._mark.write_text(self._key)

    def finish(self) -> None:
        """Mark the training as finished; a folder in the cache is removed."""
        self._mark.unlink(missing_ok=True)
        if not self._keep:
            shutil.rmtree(self.path, ignore_errors=True)

    def _is_marked(self) -> bool:
        return self._mark.exists() and self._mark.read_text() == self._key

    def _is_complete(self, listener: Listener) -> bool:
        """Whether the checkpoint can be read to its end; a power failure may leave a part of it."""
        try:
            with zipfile.ZipFile(self.last) as file:
                if file.testzip() is None:
                    return True
        except (OSError, zipfile.BadZipFile):
            pass
        listener.warning(
            "The checkpoint '{path}' of an earlier run is damaged, for example by a power failure. Training starts "
            "from the beginning.",
            path=self.last,
        )
        return False


class AtomicCheckpoints(TorchCheckpointIO):
    """Replaces checkpoints only by complete ones.

    Lightning moves them from the temporary folder, which copies them if this is on another disk.
    """

    def save_checkpoint(self, checkpoint: dict[str, Any], path: Any, storage_options: Any = None) -> None:
        """Write a checkpoint; ``path``: the file.

        Raises:
            OutputError: It cannot be written.
        """
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        with AtomicFile(path) as partial:
            super().save_checkpoint(checkpoint, partial, storage_options)
