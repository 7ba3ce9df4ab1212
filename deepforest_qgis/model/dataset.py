"""Training data: patches with boxes, in batches, in an order determined by a seed."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
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
from .augment.augmentation_pipeline import Augmentation, Sample

__all__ = ["EpochSampler", "Example", "Key", "PatchDataset", "PatchLoader", "Target", "collate", "make_loader"]

FloatArray = npt.NDArray[np.float64]
Target = dict[str, Tensor]
Item = tuple[Tensor, Target]
Batch = tuple[list[Tensor], list[Target]]
# Index of an example; or its index and the seed of an augmentation.
Key = int | tuple[int, int]
# Returns the image (S, S, 3) uint8 and its scale in x and y (image pixels per pixel of the stored patch).
ReadImage = Callable[[], tuple[npt.NDArray[np.uint8], tuple[float, float]]]


@dataclass(frozen=True)
class Example:
    """One patch with its annotations.

    Attributes:
        name: name of the patch.
        read: reads the image.
        boxes: (N, 4) xmin, ymin, xmax, ymax in pixels of the stored patch.
        classes: (N,) class numbers.
        masked_boxes: (M, 4) rectangles that are painted black and excluded from training, in the same pixels.
        ignored_boxes: (K, 4) doubtful crowns, which are neither crowns nor background, in the same pixels.
    """

    name: str
    read: ReadImage
    boxes: FloatArray
    classes: npt.NDArray[np.int64]
    masked_boxes: FloatArray
    ignored_boxes: FloatArray = field(default_factory=lambda: np.zeros((0, 4)))

    def sample(self) -> Sample:
        """Read the image, with masked rectangles painted black and boxes in its pixels."""
        image, scale = self.read()
        factors = np.asarray([scale[0], scale[1], scale[0], scale[1]])
        # Rounded outwards: a pixel of a downsampled image that is partly masked is masked.
        starts = np.floor(self.masked_boxes[:, :2] * factors[:2] + 1e-6).astype(int).clip(0)
        ends = np.ceil(self.masked_boxes[:, 2:] * factors[2:] - 1e-6).astype(int).clip(0)
        for (x0, y0), (x1, y1) in zip(starts, ends, strict=True):
            image[y0:y1, x0:x1] = 0
        size = (image.shape[1] / scale[0], image.shape[0] / scale[1])
        boxes, index = _visible(self.boxes, self.masked_boxes, size)
        return Sample(image, boxes * factors, self.classes[index], self.ignored_boxes * factors)


def _visible(
    boxes: FloatArray, masked_boxes: FloatArray, size: tuple[float, float]
) -> tuple[FloatArray, npt.NDArray[np.intp]]:
    """Clip boxes to the visible part of an image of ``size`` (width, height) and drop those less than half visible.

    Returns the clipped boxes and their indices. Masked rectangles are not visible.
    """
    shapes = shapely.box(*boxes.T)
    visible = shapely.intersection(shapes, shapely.box(0, 0, *size))
    if len(masked_boxes):
        visible = shapely.difference(visible, shapely.union_all(shapely.box(*masked_boxes.T)))
    index = np.flatnonzero(shapely.area(visible) >= 0.5 * shapely.area(shapes) - 1e-9)
    return np.asarray(shapely.bounds(visible[index]), np.float64).reshape(-1, 4), index


class PatchDataset(Dataset[Item]):
    """Examples as tensors.

    ``dataset[index]`` is the example without augmentation, ``dataset[index, seed]`` the example augmented with that
    seed. An item is an image (3, H, W) with values from 0 to 1 and a target {"boxes": (N, 4) float32 in its pixels,
    "labels": (N,) int64, "image_id": () int64, the index, "regions": (K, 4) float32, the ignored boxes, and
    "region_weights": (K,) float32, zeros}.

    Args:
        examples: the patches.
        augmentation: the augmentation, or None.
        preload: keep decoded patches in memory. Each patch is read at its first use, or all by :meth:`load`, which
            :class:`PatchLoader` calls before it starts worker processes. Forked processes (Linux) share that memory,
            spawned ones (Windows, macOS) copy it.
    """

    def __init__(self, examples: Sequence[Example], augmentation: Augmentation | None, preload: bool) -> None:
        self.examples = list(examples)
        self.augmentation = augmentation
        self._samples: dict[int, Sample] | None = {} if preload else None

    def __len__(self) -> int:
        return len(self.examples)

    def load(self) -> None:
        """Read the patches that have not been read; without ``preload`` nothing is read."""
        if self._samples is not None:
            for index in range(len(self)):
                self.sample(index)

    def sample(self, index: int) -> Sample:
        """Return an example without augmentation."""
        if self._samples is None:
            return self.examples[index].sample()
        if index not in self._samples:
            self._samples[index] = self.examples[index].sample()
        return self._samples[index]

    def __getitem__(self, key: Key) -> Item:
        index, seed = key if isinstance(key, tuple) else (key, None)
        sample = self.sample(index)
        if self.augmentation is not None and seed is not None:
            sample = self.augmentation(sample, seed)
        image = torch.from_numpy(np.ascontiguousarray(np.moveaxis(sample.image, -1, 0))).float() / 255.0
        # A box narrower than a pixel matches no anchor and makes the regression loss infinite.
        solid = (sample.boxes[:, 2] - sample.boxes[:, 0] >= 1.0) & (sample.boxes[:, 3] - sample.boxes[:, 1] >= 1.0)
        return image, {
            "boxes": torch.from_numpy(sample.boxes[solid]).float().reshape(-1, 4),
            "labels": torch.from_numpy(sample.classes[solid]).long(),
            "image_id": torch.tensor(index),
            "regions": torch.from_numpy(sample.ignored).float().reshape(-1, 4),
            "region_weights": torch.zeros(len(sample.ignored)),
        }

    def __getitems__(self, keys: Sequence[Key]) -> list[Item] | DeepForestError:
        """Return the items of a batch; PyTorch's loaders call this method.

        In a worker process an error is returned instead of raised, because PyTorch would replace its message by a
        traceback.
        """
        try:
            return [self[key] for key in keys]
        except DeepForestError as error:
            if get_worker_info() is None:
                raise
            return error

    @staticmethod
    def collate_fn(batch: Any) -> Any:
        """Collate the items of a batch, see :func:`collate`."""
        return collate(batch)


def collate(batch: list[Item] | DeepForestError) -> Batch | DeepForestError:
    """Collate items into a list of images and a list of targets; images may differ in size."""
    if isinstance(batch, DeepForestError):
        return batch
    images, targets = zip(*batch, strict=True)
    return list(images), list(targets)


class EpochSampler(DistributedSampler[Key]):
    """Order of the examples of an epoch, for one process or several.

    If the dataset has an augmentation, the keys are (index, seed of the augmentation), and that seed is determined by
    (``seed``, epoch, index). Without ``shuffle``, as in validation, it is the same in each epoch.

    Rank and world size are determined when the iteration starts. Rank r takes every world-size-th item from r on, and a
    short tail is filled from the start, as in PyTorch's ``DistributedSampler``: the batches of all ranks of a step
    together are the batch of one process with their total batch size. Lightning does not replace a sampler of this
    class (``_requires_distributed_sampler`` in pytorch_lightning/trainer/connectors/data_connector.py) and calls
    ``set_epoch`` before each epoch; without Lightning, each complete iteration advances the epoch.

    Args:
        dataset: the dataset.
        shuffle: shuffle the examples by (``seed``, epoch); otherwise they have the order of the dataset.
        seed: the seed.
    """

    def __init__(self, dataset: PatchDataset, *, shuffle: bool, seed: int) -> None:
        super().__init__(dataset, num_replicas=1, rank=0, shuffle=shuffle, seed=seed)
        self._count = len(dataset)
        self._augmented = dataset.augmentation is not None

    def __iter__(self) -> Iterator[Key]:
        world, rank = _world()
        epoch = self.epoch if self.shuffle else 0
        order = np.arange(self._count)
        if self.shuffle:
            order = np.random.default_rng([self.seed, epoch]).permutation(order)
        share = np.resize(order, len(self) * world)[rank::world].tolist()  # np.resize repeats from the start
        for position, index in enumerate(share, 1):
            if position == len(share):  # before the last item: the caller may not request another one
                self.epoch += 1
            seeds = np.random.SeedSequence([self.seed, epoch, index]).generate_state(1, np.uint64)
            yield (index, int(seeds[0])) if self._augmented else index

    def __len__(self) -> int:
        """Number of items of one rank."""
        return -(-self._count // _world()[0])


def _world() -> tuple[int, int]:
    """Current world size and rank: 1 and 0 without distributed training."""
    if not (torch.distributed.is_available() and torch.distributed.is_initialized()):
        return 1, 0
    return torch.distributed.get_world_size(), torch.distributed.get_rank()


class PatchLoader(DataLoader[Any]):
    """PyTorch's loader over a :class:`PatchDataset` that starts its worker processes with the first batch.

    When a training run is resumed, Lightning creates the first iterator before it sets the sampler's epoch
    (``setup_data`` in pytorch_lightning/loops/fit_loop.py); worker processes would start with the wrong epoch.
    """

    def __iter__(self) -> Iterator[Any]:  # type: ignore[override]  # PyTorch has its own iterator class
        if self.num_workers:
            cast(PatchDataset, self.dataset).load()
        for batch in super().__iter__():
            if isinstance(batch, DeepForestError):
                raise batch
            yield batch


def make_loader(dataset: PatchDataset, *, batch_size: int, shuffle: bool, workers: int, seed: int) -> PatchLoader:
    """Make a loader of batches (images, targets).

    Args:
        dataset: the dataset.
        batch_size: number of patches of a batch.
        shuffle: shuffle the patches in each epoch.
        workers: number of worker processes; 0 loads in the main process. The batches do not depend on it.
        seed: seed of order and augmentation.
    """
    with warnings.catch_warnings():
        # More processes than cores are useful if reading is slow.
        warnings.filterwarnings("ignore", ".*will create.*worker processes")
        return PatchLoader(
            dataset,
            batch_size=batch_size,
            sampler=EpochSampler(dataset, shuffle=shuffle, seed=seed),
            num_workers=workers,
            persistent_workers=workers > 0,
            worker_init_fn=_start_worker,
            collate_fn=dataset.collate_fn,
        )


def _start_worker(number: int) -> None:
    # OpenCV's threads do not survive a fork, and a thread per core in each process slows all of them down.
    cv2.setNumThreads(0)
