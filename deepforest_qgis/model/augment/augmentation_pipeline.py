"""Pipelines of albumentations: checks of their transforms, and their application to patches with boxes."""

from __future__ import annotations

import random
import warnings
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import albumentations as A
import numpy as np
import numpy.typing as npt
import torch
from albumentations.core.composition import BaseCompose
from albumentations.pytorch import ToTensorV2

from ...common.errors import InputError
from ...common.messages import Message

__all__ = ["Augmentation", "Pipeline", "Sample", "check_transform", "construct", "leaves", "one_line"]

_IGNORED = -1  # class number of ignored boxes, so that they are transformed with the crowns
# Warnings of albumentations that are not faults: boxes without a transform that moves them, deprecated names.
HARMLESS = ("Got processor for bboxes", ".*is a special case of")


class Sample(NamedTuple):
    """An image with its annotations, before or after an augmentation.

    Attributes:
        image: (H, W, 3) uint8.
        boxes: (N, 4) xmin, ymin, xmax, ymax in pixels of the image.
        classes: (N,) class numbers.
        ignored: (M, 4) ignored boxes in pixels of the image.
    """

    image: npt.NDArray[np.uint8]
    boxes: npt.NDArray[np.float64]
    classes: npt.NDArray[np.int64]
    ignored: npt.NDArray[np.float64] = np.zeros((0, 4))


# Augments a sample, which is not changed, with a seed.
Augmentation = Callable[[Sample, int], Sample]


class Pipeline:
    """An ``albumentations.Compose`` as an :data:`Augmentation`; a class, because worker processes may unpickle it.

    Args:
        compose: the pipeline; its boxes are in the format "pascal_voc".
    """

    def __init__(self, compose: Any) -> None:
        self._compose = compose
        processor = compose.processors.get("bboxes")
        self._moves_boxes = processor is not None
        self._fields = list(processor.params.label_fields or ()) if processor else []

    @property
    def transforms(self) -> list[Any]:
        """The transforms of the pipeline."""
        return list(self._compose.transforms)

    def __call__(self, sample: Sample, seed: int) -> Sample:
        """Augment a sample.

        Raises:
            InputError: a transform fails, or returns an image of another type.
        """
        self._seed(seed)
        height, width = sample.image.shape[:2]
        data: dict[str, Any] = {"image": sample.image}
        boxes = _clipped(np.concatenate([sample.boxes, sample.ignored]), width, height)
        classes = np.concatenate([sample.classes, np.full(len(sample.ignored), _IGNORED, np.int64)])
        solid = (boxes[:, 2] > boxes[:, 0]) & (boxes[:, 3] > boxes[:, 1])  # albumentations refuses empty ones
        boxes, classes = boxes[solid], classes[solid]
        if self._moves_boxes:
            # Without a label field the classes are a fifth column of the boxes.
            data["bboxes"] = boxes if self._fields else np.column_stack([boxes, classes])
            data.update(dict.fromkeys(self._fields, classes))
        try:
            changed = self._compose(**data)
        except MemoryError:
            raise
        except Exception as error:  # the user's own functions can raise any exception
            raise InputError(
                "The augmentations cannot be applied to a patch of {width} × {height} pixels: {error}.",
                "Change their sizes to match the patches, or remove the one that fails.",
                width=width,
                height=height,
                error=one_line(error),
            ) from error
        image = _image(changed["image"])
        if self._moves_boxes:
            rows = np.asarray(changed["bboxes"], np.float64) if len(changed["bboxes"]) else np.zeros((0, 5))
            classes = np.asarray(changed[self._fields[0]] if self._fields else rows[:, 4:5].ravel(), np.int64)
            boxes = _clipped(rows[:, :4], image.shape[1], image.shape[0])
        classes = classes.reshape(-1)
        ignored = classes == _IGNORED
        return Sample(image, boxes[~ignored], classes[~ignored], boxes[ignored])

    def _seed(self, seed: int) -> None:
        """Give each transform its own random numbers.

        albumentations gives all transforms the same seed, so that their random numbers would be equal: a patch that is
        flipped horizontally would always be flipped vertically too.
        """
        parts = list(_parts(self._compose))
        for part, own in zip(parts, np.random.SeedSequence(seed).generate_state(len(parts), np.uint64), strict=True):
            part.random_generator = np.random.default_rng(own)
            part.py_random = random.Random(int(own))  # nosec B311 # not for cryptography


def _clipped(boxes: npt.NDArray[np.float64], width: int, height: int) -> npt.NDArray[np.float64]:
    return np.clip(boxes, 0.0, np.asarray([width, height, width, height], np.float64))


def _image(image: Any) -> npt.NDArray[np.uint8]:
    """Convert an image of uint8 or of floats from 0 to 1, an array or a tensor (3, H, W), to (H, W, 3) uint8."""
    if isinstance(image, torch.Tensor):
        image = np.moveaxis(image.numpy(), 0, -1)
    if image.ndim != 3 or image.shape[2] != 3:
        raise InputError(
            "The augmentations returned an image of shape {shape}.",
            "The image must keep three bands (red, green, blue).",
            shape=str(image.shape),
        )
    if np.issubdtype(image.dtype, np.floating):
        low, high = float(image.min()), float(image.max())
        if not (low >= -0.01 and high <= 1.01):  # also false for NaN
            raise InputError(
                "The augmentations returned an image with values from {low:g} to {high:g}.",
                "The image must be uint8, or floats from 0 to 1; the model normalizes images.",
                low=low,
                high=high,
            )
        image = np.rint(image.clip(0.0, 1.0) * 255.0).astype(np.uint8)
    if image.dtype != np.uint8:
        raise InputError("The augmentations returned an image of {type}.", "The image must be uint8.", type=image.dtype)
    return np.ascontiguousarray(image)


def _parts(step: Any) -> Iterator[Any]:
    """Iterate over a pipeline and its transforms at all levels, parents first."""
    yield step
    for inner in getattr(step, "transforms", ()):
        yield from _parts(inner)


def leaves(step: Any) -> Iterator[Any]:
    """Iterate over the transforms of a pipeline, without those that only contain others."""
    return (part for part in _parts(step) if not isinstance(part, BaseCompose))


# With the first three (albumentations 2.0) the moved boxes are tens of pixels off, as measured: they enclose bright
# pixels instead of the object, objects are torn apart, or only corners are moved. The last one needs masks.
_MISPLACE_BOXES = (A.Morphological, A.RandomGridShuffle, A.ThinPlateSpline, A.CropNonEmptyMaskIfExists)


def check_transform(step: Any, *, boxes: bool, extra: set[str]) -> None:
    """Check that a transform can be used.

    Args:
        step: the transform.
        boxes: the pipeline transforms boxes too.
        extra: further targets that the pipeline provides.

    Raises:
        InputError: the transform cannot be used.
    """
    name = type(step).__name__
    needs = sorted(set(step.targets_as_params) - {"image", "bboxes"} - extra)
    targets = getattr(step, "_targets", ())
    known = {target.name for target in (targets if isinstance(targets, tuple) else (targets,))}
    hint = Message("Remove it.")
    if isinstance(step, A.Normalize):
        problem = Message("Augmentation '{augmentation}' cannot be used.", augmentation=name)
        hint = Message("Remove it: the model normalizes images.")
    elif isinstance(step, _MISPLACE_BOXES):
        problem = Message(
            "Augmentation '{augmentation}' cannot be used: the transformed boxes do not match the image.",
            augmentation=name,
        )
        hint = Message("Remove it, or use ElasticTransform, GridDistortion or Perspective.")
    elif needs:
        problem = Message(
            "Augmentation '{augmentation}' requires {needs}, which patches do not have.", augmentation=name, needs=needs
        )
    elif isinstance(step, (A.ImageOnlyTransform, ToTensorV2)) or type(step) is A.NoOp:
        return
    elif "BBOXES" not in known or isinstance(step, A.Transform3D):
        problem = Message(
            "Augmentation '{augmentation}' cannot be used: it does not transform boxes.", augmentation=name
        )
    elif not boxes:
        problem = Message(
            "Augmentation '{augmentation}' moves crowns, but their boxes are not transformed without bbox_params.",
            augmentation=name,
        )
        hint = Message(
            "Pass bbox_params=BboxParams(format='pascal_voc', label_fields=['category_ids']) to albumentations.Compose."
        )
    else:
        return
    raise InputError(problem, hint)


def construct(title: str, make: Callable[[], Any]) -> Any:
    """Construct a transform; a warning is an error too, because albumentations then ignores a parameter.

    Args:
        title: name of the transform in error messages.
        make: constructs it.

    Raises:
        InputError: the construction fails.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for words in HARMLESS:
            warnings.filterwarnings("ignore", words)
        try:
            return make()
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, Warning) as error:
            raise InputError("{title} cannot be created: {error}.", title=title, error=one_line(error)) from error


def one_line(error: BaseException) -> str:
    """Return the text of an error in one line, without pydantic's links; a message of this project as it is."""
    if error.args and isinstance(error.args[0], Message):
        return error.args[0]
    lines = (line for line in str(error).splitlines() if "For further information" not in line)
    return " ".join(" ".join(lines).split()).rstrip(".")
