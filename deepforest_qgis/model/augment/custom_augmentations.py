"""The user's own transforms of albumentations, for scripts."""

from __future__ import annotations

import copy
from typing import Any

import albumentations as A
from albumentations.core.composition import BaseCompose
from albumentations.pytorch import ToTensorV2

from ...common.errors import InputError
from ...common.messages import Message
from .augmentation_pipeline import Augmentation, Pipeline, check_transform, leaves, one_line

__all__ = ["custom_augmentation"]


def custom_augmentation(transforms: object) -> tuple[Augmentation, Augmentation | None]:
    """Check the user's own augmentations.

    Random numbers follow the seed if albumentations generates them. Functions of the user that use another source
    (``numpy.random``) are not reproducible.

    Args:
        transforms: a function ``get_transform(augment)`` that returns an albumentations ``Compose`` or transform, for
            training (True) and validation (False); or one of those itself, for training only. Boxes have the format
            and the label fields of its ``bbox_params``, which also determine which boxes are kept. Images may be
            returned as uint8, as floats from 0 to 1, or as tensors of ``ToTensorV2``.

    Returns:
        The augmentations of training and validation; None for validation without augmentation.

    Raises:
        InputError: boxes would not be transformed with the image, or the transforms are of another library.
    """
    if isinstance(transforms, (A.BasicTransform, BaseCompose)):
        return _pipeline(transforms, Message("The transforms")), None
    if not callable(transforms) or _library(transforms) == "kornia":
        raise _foreign(Message("The transforms"), transforms)
    titles = {
        augment: Message("The return value of the transforms for augment={augment}", augment=augment)
        for augment in (True, False)
    }
    try:
        made = {augment: transforms(augment) for augment in titles}
    except TypeError as error:
        raise InputError(
            "The transforms cannot be called with augment=True and augment=False: {error}.",
            "Give a function get_transform(augment), or an albumentations Compose.",
            error=one_line(error),
        ) from error
    unchanged = made[False] is None or all(isinstance(leaf, (ToTensorV2, A.NoOp)) for leaf in leaves(made[False]))
    return _pipeline(made[True], titles[True]), None if unchanged else _pipeline(made[False], titles[False])


def _pipeline(made: Any, title: str) -> Pipeline:
    """Check a pipeline; the user's object is not changed."""
    if not isinstance(made, (A.BasicTransform, BaseCompose)):
        raise _foreign(title, made)
    made = copy.deepcopy(made)
    if not isinstance(made, A.Compose):
        made = A.Compose([made])
    processor = made.processors.get("bboxes")
    fields = set(processor.params.label_fields or ()) if processor else set()
    for leaf in leaves(made):
        check_transform(leaf, boxes=processor is not None, extra=fields)
    if processor:
        processor.params.format = "pascal_voc"
    return Pipeline(made)


def _foreign(title: str, found: object) -> InputError:
    return InputError(
        "{title}: a value is required."
        if found is None
        else "{title}: a {type} was given, but kornia's containers are not supported."
        if _library(found) == "kornia"
        else "{title}: a {type} was given.",
        "Use albumentations: a Compose with bbox_params, or a function get_transform(augment) that returns one.",
        title=title,
        type=f"{type(found).__module__}.{type(found).__qualname__}",
    )


def _library(value: object) -> str:
    """Return the package of a value's class, or kornia if one of its base classes is kornia's."""
    packages = [base.__module__.partition(".")[0] for base in type(value).__mro__]
    return "kornia" if "kornia" in packages else packages[0]
