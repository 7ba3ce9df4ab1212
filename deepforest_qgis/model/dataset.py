"""Patches as a network learns from them: images with boxes, in batches, in an order that a seed decides."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

import cv2
import numpy as np
import numpy.typing as npt
import shapely
import torch
import torch.distributed
from torch import Tensor
from torch.utils.data import DataLoader, Dataset, DistributedSampler, get_worker_info

from ..common.errors import DeepForestError
from .augment import Augmentation, Pose

__all__ = ["EpochSampler", "Example", "PatchDataset", "PatchLoader", "collate", "make_loader"]

FloatArray = npt.NDArray[np.float64]
Target = dict[str, Tensor]
Item = tuple[Tensor, Target]
Batch = tuple[list[Tensor], list[Target]]
# An example as it is, by its index; or augmented, with the seed of the draw.
Key = int | tuple[int, int]
# Gives the image (S, S, 3) uint8 and its scale in x and y (image pixels per pixel of the boxes).
ReadImage = Callable[[], tuple[npt.NDArray[np.uint8], tuple[float, float]]]


@dataclass(frozen=True)
class Example:
    """One patch: how to read it, its crowns and what of it must not be learned.

    ``boxes`` (N, 4) and ``hidden`` (M, 4: rectangles that are blanked) are xmin, ymin, xmax, ymax in the
    pixels of the patch as it is stored; ``classes`` (N,) are class numbers.
    """

    name: str
    read: ReadImage
    boxes: FloatArray
    classes: npt.NDArray[np.int64]
    hidden: FloatArray

    def pose(self) -> Pose:
        """The image as the network gets it, with boxes in its pixels."""
        image, scale = self.read()
        by = np.asarray([scale[0], scale[1], scale[0], scale[1]])
        # Outwards: a pixel of a shrunk image that is partly hidden is hidden.
        starts = np.floor(self.hidden[:, :2] * by[:2] + 1e-6).astype(int).clip(0)
        ends = np.ceil(self.hidden[:, 2:] * by[2:] - 1e-6).astype(int).clip(0)
        for (x0, y0), (x1, y1) in zip(starts, ends, strict=True):
            image[y0:y1, x0:x1] = 0
        boxes, index = _shown(self.boxes, self.hidden, (image.shape[1] / scale[0], image.shape[0] / scale[1]))
        return Pose(image, boxes * by, self.classes[index])


def _shown(boxes: FloatArray, hidden: FloatArray, size: tuple[float, float]) -> tuple[FloatArray, npt.NDArray[np.intp]]:
    """Boxes of which at least half shows in an image of ``size`` (width, height), as far as they show; their indices.

    What lies outside it (tables from elsewhere) or in a hidden rectangle does not show.
    """
    own = shapely.box(*boxes.T)
    seen = shapely.intersection(own, shapely.box(0, 0, *size))
    if len(hidden):
        seen = shapely.difference(seen, shapely.union_all(shapely.box(*hidden.T)))
    index = np.flatnonzero(shapely.area(seen) >= 0.5 * shapely.area(own) - 1e-9)
    return np.asarray(shapely.bounds(seen[index]), np.float64).reshape(-1, 4), index


class PatchDataset(Dataset[Item]):
    """Examples as tensors.

    ``dataset[index]`` is the example as it is, ``dataset[index, seed]`` the example after the augmentation with that
    seed: an image (3, H, W) from 0 to 1 and a target {"boxes": (N, 4) float32 in its pixels, "labels": (N,) int64,
    "image_id": () int64, the index}.

    ``preload`` keeps the decoded patches in memory, so that disks and decoders work once: each is read when it is
    first asked for, or all by ``load``, which a ``PatchLoader`` calls before it starts other processes. Forked ones
    (Linux) then share that memory; where processes start afresh (Windows, macOS), each gets a copy.
    """

    def __init__(self, examples: Sequence[Example], augmentation: Augmentation | None, preload: bool) -> None:
        self.examples = list(examples)
        self.augmentation = augmentation
        self._poses: dict[int, Pose] | None = {} if preload else None

    def __len__(self) -> int:
        return len(self.examples)

    def load(self) -> None:
        """Read what has not been read; nothing without ``preload``."""
        if self._poses is not None:
            for index in range(len(self)):
                self.pose(index)

    def pose(self, index: int) -> Pose:
        """The example as it is, without augmentation."""
        if self._poses is None:
            return self.examples[index].pose()
        if index not in self._poses:
            self._poses[index] = self.examples[index].pose()
        kept = self._poses[index]
        return Pose(kept.image, kept.boxes, kept.classes)

    def __getitem__(self, key: Key) -> Item:
        index, seed = key if isinstance(key, tuple) else (key, None)
        pose = self.pose(index)
        if self.augmentation is not None and seed is not None:
            pose = self.augmentation(pose, seed)
        image = torch.from_numpy(np.ascontiguousarray(np.moveaxis(pose.image, -1, 0))).float() / 255.0
        # A box thinner than a pixel has no anchor and makes the regression loss infinite.
        solid = (pose.boxes[:, 2] - pose.boxes[:, 0] >= 1.0) & (pose.boxes[:, 3] - pose.boxes[:, 1] >= 1.0)
        return image, {
            "boxes": torch.from_numpy(pose.boxes[solid]).float().reshape(-1, 4),
            "labels": torch.from_numpy(pose.classes[solid]).long(),
            "image_id": torch.tensor(index),
        }

    def __getitems__(self, keys: Sequence[Key]) -> list[Item] | DeepForestError:
        """A batch, as torch's loaders ask for it.

        What goes wrong in another process is handed over whole: torch would raise it again there with a traceback
        for a message.
        """
        try:
            return [self[key] for key in keys]
        except DeepForestError as error:
            if get_worker_info() is None:
                raise
            return error


def collate(batch: list[Item] | DeepForestError) -> Batch | DeepForestError:
    """Images and targets as lists, because images may differ in size."""
    if isinstance(batch, DeepForestError):
        return batch
    images, targets = zip(*batch, strict=True)
    return list(images), list(targets)


class EpochSampler(DistributedSampler[Key]):
    """Which examples come in which order, for one process or several.

    With ``shuffle`` the order follows from (``seed``, epoch), else it is that of the dataset. Where the dataset has an
    augmentation, keys are (index, seed of the draw), and that seed follows from (``seed``, epoch, index); without
    ``shuffle``, as in validation, each epoch draws the same.

    Rank and world size are asked for when iteration starts. Rank r takes every world-size-th item from r on, and a
    short tail is filled up by starting over, as in torch's ``DistributedSampler``; so in each step the batches of all
    ranks together hold what one process with their summed batch size would see. Lightning leaves a sampler of this
    kind alone (``_requires_distributed_sampler`` in pytorch_lightning/trainer/connectors/data_connector.py:
    ``not isinstance(dataloader.sampler, DistributedSampler)``) and calls ``set_epoch`` before each epoch; where
    nobody does, the epoch advances with each complete iteration.
    """

    def __init__(self, dataset: PatchDataset, *, shuffle: bool, seed: int) -> None:
        super().__init__(dataset, num_replicas=1, rank=0, shuffle=shuffle, seed=seed)
        self._augmented = dataset.augmentation is not None

    def __iter__(self) -> Iterator[Key]:
        world, rank = _world()
        epoch = self.epoch if self.shuffle else 0
        count = self._count()
        order = np.arange(count)
        if self.shuffle:
            order = np.random.default_rng([self.seed, epoch]).permutation(count)
        share = np.resize(order, len(self) * world)[rank::world].tolist()  # np.resize starts over at the end
        for position, index in enumerate(share, 1):
            if position == len(share):  # before the last is handed out: nobody asks for one more
                self.epoch += 1
            yield (index, _draw(self.seed, epoch, index)) if self._augmented else index

    def __len__(self) -> int:
        """Items of one rank."""
        return -(-self._count() // _world()[0])

    def _count(self) -> int:
        return len(cast(PatchDataset, self.dataset))


def _world() -> tuple[int, int]:
    """World size and rank, now: 1 and 0 outside of distributed training."""
    if not (torch.distributed.is_available() and torch.distributed.is_initialized()):
        return 1, 0
    return torch.distributed.get_world_size(), torch.distributed.get_rank()


def _draw(seed: int, epoch: int, index: int) -> int:
    return int(np.random.SeedSequence([seed, epoch, index]).generate_state(1, np.uint64)[0])


class PatchLoader(DataLoader[Any]):
    """Torch's loader over a ``PatchDataset``, with nothing started before the first batch is asked for.

    Lightning makes the first iterator of a resumed training before it tells the sampler the epoch (``setup_data`` in
    pytorch_lightning/loops/fit_loop.py); loader processes would begin with the wrong one.
    """

    def __iter__(self) -> Iterator[Any]:  # type: ignore[override]  # torch names its own class of iterators
        if self.num_workers:
            cast(PatchDataset, self.dataset).load()
        for batch in super().__iter__():
            if isinstance(batch, DeepForestError):
                raise batch
            yield batch


def make_loader(dataset: PatchDataset, *, batch_size: int, shuffle: bool, workers: int, seed: int) -> PatchLoader:
    """Batches (images, targets) of a dataset, the same for any number of ``workers`` (loader processes, 0: none)."""
    with warnings.catch_warnings():
        # More processes than cores is a choice: disks may be what is waited for.
        warnings.filterwarnings("ignore", ".*will create.*worker processes")
        return PatchLoader(
            dataset,
            batch_size=batch_size,
            sampler=EpochSampler(dataset, shuffle=shuffle, seed=seed),
            num_workers=workers,
            persistent_workers=workers > 0,
            worker_init_fn=_start_worker,
            collate_fn=collate,
        )


def _start_worker(number: int) -> None:
    # OpenCV's threads do not survive a fork, and every process having a thread per core slows all down.
    cv2.setNumThreads(0)
