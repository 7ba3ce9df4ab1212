"""Augmentations by name: this project's, DeepForest's, and the class names of albumentations."""

from __future__ import annotations

import difflib
import inspect
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias, cast

import albumentations as A
import cv2

from ...common.errors import InputError
from ...common.messages import Message
from ...files.safe_parsing import short_repr
from .augmentation_pipeline import Augmentation, Pipeline, check_transform, construct
from .deepforest_names import DEEPFOREST_NAMES

__all__ = ["choose_augmentation", "make_augmentation", "parse_names"]

MIN_VISIBLE = 0.5  # fraction of a crown that must stay in the image, as when a raster is split

Names: TypeAlias = str | Mapping[str, Any] | Sequence[str | Mapping[str, Any]]


def make_augmentation(names: Names) -> Augmentation | None:
    """Make an augmentation from names.

    Args:
        names: each is one of ``jobs.AUGMENTATIONS`` (applied first, in the order given there), one of DeepForest's
            (https://deepforest.readthedocs.io, 2.1), or the class name of a transform of albumentations. A name with
            parameters is a mapping with one key: ``["flip", {"Rotate": {"limit": 15, "p": 0.5}}]``. If both libraries
            have the name, the parameters determine which one is meant; those that DeepForest has, have its meaning.

    Returns:
        The augmentation; None if there are no names. A crown of which less than half stays in the image is dropped.

    Raises:
        InputError: a name, a parameter or a value is not allowed.
    """
    wanted = list(parse_names(names))
    own = _named()
    steps = [step for name in own if name in dict(wanted) for step in own[name]]
    for name, parameters in wanted:
        if name not in own:
            steps.append(_step(name, parameters))
        elif parameters:
            raise InputError(
                "Augmentation '{augmentation}' has no parameters: {parameters}.",
                augmentation=name,
                parameters=parameters,
            )
    if not steps:
        return None
    for step in steps:
        check_transform(step, boxes=True, extra=set())
    params = A.BboxParams(format="pascal_voc", label_fields=["classes"], min_visibility=MIN_VISIBLE, clip=True)
    return Pipeline(construct(Message("The augmentations"), lambda: A.Compose(steps, bbox_params=params)))


def choose_augmentation(wanted: Any) -> Augmentation | None:
    """Return the augmentation of a setting.

    Args:
        wanted: nothing, an :data:`Augmentation`, or names as in :func:`make_augmentation`.

    Raises:
        InputError: a name, a parameter or a value is not allowed.
    """
    if not wanted:
        return None
    return cast(Augmentation, wanted) if callable(wanted) else make_augmentation(wanted)


def _named() -> dict[str, list[Any]]:
    black: dict[str, Any] = {"border_mode": cv2.BORDER_CONSTANT, "fill": 0}
    return {
        "flip": [A.HorizontalFlip(p=0.5), A.VerticalFlip(p=0.5)],
        "rotate": [A.RandomRotate90(p=0.75)],
        "zoom": [A.Affine(scale=(0.75, 1.33), translate_percent=(-0.15, 0.15), balanced_scale=True, p=0.8, **black)],
        "colour": [
            A.RandomBrightnessContrast(brightness_limit=0.2, contrast_limit=0.2, p=0.6),
            A.HueSaturationValue(hue_shift_limit=8, sat_shift_limit=25, val_shift_limit=10, p=0.5),
        ],
        "blur": [A.GaussianBlur(blur_limit=(3, 5), p=0.3)],
        "noise": [A.GaussNoise(std_range=(0.01, 0.05), p=0.3)],
        "shadow": [A.RandomShadow(num_shadows_limit=(1, 2), p=0.3)],
    }


def parse_names(names: Names) -> Iterator[tuple[str, dict[str, Any]]]:
    """Iterate over names and their parameters."""
    if isinstance(names, str):
        names = [names]
    elif isinstance(names, Mapping):
        names = [{name: parameters} for name, parameters in names.items()]
    elif not isinstance(names, Sequence):
        raise InputError("The augmentations must be a list of names, not {names}.", names=short_repr(names))
    for entry in names:
        if isinstance(entry, str):
            yield entry, {}
            continue
        if not isinstance(entry, Mapping) or len(entry) != 1:
            raise InputError(
                "The augmentation {augmentation} is neither a name nor a mapping with one key.",
                'Write each as a name or as {"Name": {"parameter": value}}.',
                augmentation=short_repr(entry),
            )
        ((name, parameters),) = entry.items()
        if parameters is not None and not isinstance(parameters, Mapping):
            raise InputError(
                "The parameters of augmentation '{augmentation}' must be names with values, not {parameters}.",
                augmentation=name,
                parameters=short_repr(parameters),
            )
        yield str(name), dict(parameters or {})


def _step(name: str, parameters: dict[str, Any]) -> Any:
    """Make the transform of a name, with DeepForest's meaning if DeepForest has all the parameters."""
    theirs, classes = DEEPFOREST_NAMES.get(name), _classes()
    title = Message("Augmentation '{augmentation}'", augmentation=name)
    if theirs is None and name not in classes:
        known = [*_named(), *sorted({*DEEPFOREST_NAMES, *classes})]
        close = difflib.get_close_matches(name, known, 3, 0.5)
        raise InputError(
            "{title} is unknown.",
            "Did you mean {close}?" if close else "Choose one of: {known}.",
            title=title,
            close=close,
            known=known,
        )
    if theirs is not None and set(parameters) <= set(inspect.signature(theirs).parameters):
        return construct(title, lambda: theirs(**parameters))
    takes = [list(inspect.signature(theirs).parameters)] if theirs is not None else []
    if name in classes:
        takes.append([key for key in inspect.signature(classes[name].__init__).parameters if key != "self"])
        if set(parameters) <= set(takes[-1]):
            return construct(title, lambda: classes[name](**parameters))
    unknown = [key for key in parameters if not any(key in keys for keys in takes)]
    raise InputError(
        "{title} has no parameter {parameter}."
        if unknown
        else "{title} mixes parameters of DeepForest and of albumentations: {parameters}.",
        "Its parameters are: {takes}.",
        title=title,
        parameter=unknown,
        parameters=parameters,
        takes=takes[0]
        if len(takes) == 1
        else Message("{deepforest}; in albumentations: {albumentations}", deepforest=takes[0], albumentations=takes[1]),
    )


def _classes() -> dict[str, Any]:
    """Return albumentations' transforms of two-dimensional images by class name."""
    bases = (A.BasicTransform, A.ImageOnlyTransform, A.DualTransform, A.Lambda)
    found = [one for one in vars(A).values() if inspect.isclass(one) and issubclass(one, A.BasicTransform)]
    return {one.__name__: one for one in found if one not in bases and not issubclass(one, A.Transform3D)}
