"""Ways to vary training patches, with albumentations: by name, from a file, or the user's own. Boxes follow the image.

Every draw has a seed of its own, so what becomes of a patch depends on nothing that was drawn before, nor on how many
processes draw: a training that was resumed sees what it would have seen without the stop.
"""

from __future__ import annotations

import copy
import difflib
import inspect
import random
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, cast

import albumentations as A
import cv2
import numpy as np
import numpy.typing as npt
import torch
from albumentations.core.composition import BaseCompose
from albumentations.core.serialization import SERIALIZABLE_REGISTRY, from_dict, shorten_class_name
from albumentations.core.type_definitions import Targets
from albumentations.pytorch import ToTensorV2

from ..common.errors import InputError
from ..files.safe_parsing import parse_json, parse_yaml, read_text, shown

__all__ = [
    "Augmentation",
    "Pose",
    "choose_augmentation",
    "custom_augmentation",
    "load_augmentation",
    "make_augmentation",
]

# A crown that is pushed out of the image is kept while at least half of it shows, as at splitting.
LEAST_VISIBLE = 0.5

# Said by albumentations of what is no fault: boxes without a step that moves them, files of older versions, old names.
HARMLESS = ("Got processor for bboxes", ".*has no 'p' parameter in serialized data", ".*is a special case of")


class Pose:
    """An image with its boxes and class numbers, before or after an augmentation.

    image (H, W, 3) uint8; boxes (N, 4) xmin, ymin, xmax, ymax in its pixels; classes (N,).
    """

    __slots__ = ("boxes", "classes", "image")

    def __init__(
        self, image: npt.NDArray[np.uint8], boxes: npt.NDArray[np.float64], classes: npt.NDArray[np.int64]
    ) -> None:
        self.image = image
        self.boxes = boxes
        self.classes = classes


# Takes a pose, which stays as it is, and the seed of this draw.
Augmentation = Callable[[Pose, int], Pose]


def make_augmentation(names: str | Mapping[str, Any] | Sequence[str | Mapping[str, Any]]) -> Augmentation | None:
    """The named augmentations; None where there are none.

    A name is one of ``jobs.AUGMENTATIONS`` (applied first, in the order given there), one of DeepForest's (with the
    parameters and defaults of https://deepforest.readthedocs.io, 2.1) or the class name of any transform of
    albumentations with its parameters. Parameters are given as one-key mappings:
    ``["flip", {"Rotate": {"limit": 15, "p": 0.5}}]``. Where DeepForest and albumentations share a name, the
    parameters decide: those that DeepForest knows have its meaning.

    A step that cuts a crown off leaves it out where less than half of it still shows.

    Raises ``InputError`` for names, parameters and values that cannot work.
    """
    asked = list(_asked(names))
    own = _named()
    chosen = {name for name, _ in asked}
    steps = [step for name in own if name in chosen for step in own[name]]
    for name, parameters in asked:
        if name not in own:
            steps.append(_step(name, parameters))
        elif parameters:
            raise InputError(f"Augmentation '{name}' has no parameters, but was given {_listed(parameters)}.")
    if not steps:
        return None
    for step in steps:
        _check_step(step, boxes=True, extra=set())
    params = A.BboxParams(format="pascal_voc", label_fields=["classes"], min_visibility=LEAST_VISIBLE, clip=True)
    return _Pipeline(_built("The augmentations", lambda: A.Compose(steps, bbox_params=params)))


def choose_augmentation(wanted: Any) -> Augmentation | None:
    """What a setting asks for: nothing, an :data:`Augmentation`, an albumentations file by its path, or names."""
    if not wanted:
        return None
    if callable(wanted):
        return cast(Augmentation, wanted)
    if isinstance(wanted, str) and wanted.lower().endswith((".json", ".yaml", ".yml")):
        return load_augmentation(wanted)
    return make_augmentation(wanted)


def load_augmentation(path: str) -> Augmentation:
    """A pipeline that ``albumentations.save`` wrote, JSON or YAML (by the file's suffix).

    Boxes follow as its ``bbox_params`` say; without them it may only change colours, not places. Loading runs no code
    of the file's choosing: only transforms that albumentations itself brings are made.

    Raises ``InputError`` where the file cannot be read, is of another kind or holds something else.
    """
    try:
        text = read_text(path)
        content = parse_json(text) if path.lower().endswith(".json") else parse_yaml(text)
    except (OSError, ValueError) as error:
        raise InputError(
            f"Augmentation file '{path}' cannot be read: {_line(error)}.",
            "It must be a JSON or YAML file that albumentations.save wrote.",
        ) from error
    pipeline = content.get("transform") if isinstance(content, dict) else None
    _check_saved(pipeline, path)
    made = _built(f"Augmentation file '{path}'", lambda: from_dict({"transform": pipeline}))
    return _pipeline(made, f"Augmentation file '{path}'")


def custom_augmentation(transforms: object) -> tuple[Augmentation, Augmentation | None]:
    """The user's own augmentations, for training and for validation (None: as it is).

    ``transforms``: a function ``get_transform(augment)`` that is called with True for training and False for
    validation and returns an albumentations ``Compose`` or transform; or one of those itself, for training alone.
    Boxes are given to it in the format and with the label fields of its ``bbox_params``, which also decide which
    boxes are kept. It may return images as uint8, as floats from 0 to 1, or as the tensors of ``ToTensorV2``.

    Randomness follows the seed of each draw as far as it comes from albumentations; functions of the user's own that
    draw from elsewhere (``numpy.random``) are as repeatable as they are themselves.

    Raises ``InputError`` where boxes would not follow the image, or for transforms of other libraries.
    """
    if isinstance(transforms, (A.BasicTransform, BaseCompose)):
        return _pipeline(transforms, "The transforms"), None
    if not callable(transforms) or _library(transforms) == "kornia":
        raise _foreign("The transforms", transforms)
    titles = {augment: f"What the transforms return for augment={augment}" for augment in (True, False)}
    try:
        made = {augment: transforms(augment) for augment in titles}
    except TypeError as error:
        raise InputError(
            f"The transforms cannot be called with augment=True and augment=False: {_line(error)}.",
            "Give a function get_transform(augment), or an albumentations Compose.",
        ) from error
    unchanged = made[False] is None or all(isinstance(leaf, (ToTensorV2, A.NoOp)) for leaf in _leaves(made[False]))
    return _pipeline(made[True], titles[True]), None if unchanged else _pipeline(made[False], titles[False])


# -- By name -----------------------------------------------------------------------------------


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


def _asked(names: str | Mapping[str, Any] | Sequence[str | Mapping[str, Any]]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Names with their parameters, from a name, a mapping, or a list of names and one-key mappings."""
    if isinstance(names, str):
        names = [names]
    elif isinstance(names, Mapping):
        names = [{name: parameters} for name, parameters in names.items()]
    elif not isinstance(names, Sequence):
        raise InputError(f"The augmentations must be a list of names, not {shown(names)}.")
    for entry in names:
        if isinstance(entry, str):
            yield entry, {}
            continue
        if not isinstance(entry, Mapping) or len(entry) != 1:
            raise InputError(
                f"The augmentation {shown(entry)} is neither a name nor one name with its parameters.",
                'Write each as a name or as {"Name": {"parameter": value}}.',
            )
        ((name, parameters),) = entry.items()
        if parameters is not None and not isinstance(parameters, Mapping):
            raise InputError(
                f"The parameters of augmentation '{name}' must be names with values, not {shown(parameters)}."
            )
        yield str(name), dict(parameters or {})


def _step(name: str, parameters: dict[str, Any]) -> Any:
    """The transform of that name, with DeepForest's meaning where that knows all the parameters."""
    theirs, classes = _DEEPFOREST.get(name), _classes()
    title = f"Augmentation '{name}'"
    if theirs is None and name not in classes:
        known = [*_named(), *sorted({*_DEEPFOREST, *classes})]
        close = difflib.get_close_matches(name, known, 3, 0.5)
        raise InputError(
            f"{title} is not known.",
            f"Did you mean {' or '.join(close)}?" if close else f"Known are {_listed(known)}.",
        )
    if theirs is not None and set(parameters) <= set(inspect.signature(theirs).parameters):
        return _built(title, lambda: theirs(**parameters))
    takes = [list(inspect.signature(theirs).parameters)] if theirs is not None else []
    if name in classes:
        takes.append([key for key in inspect.signature(classes[name].__init__).parameters if key != "self"])
        if set(parameters) <= set(takes[-1]):
            return _built(title, lambda: classes[name](**parameters))
    unknown = [key for key in parameters if not any(key in keys for keys in takes)]
    raise InputError(
        f"{title} has no parameter {_listed(unknown)}."
        if unknown
        else f"{title} mixes parameters of DeepForest and of albumentations: {_listed(parameters)}.",
        f"It takes {', or as in albumentations '.join(_listed(keys) for keys in takes)}.",
    )


def _classes() -> dict[str, Any]:
    """The transforms of albumentations for images of two dimensions, by class name."""
    bases = (A.BasicTransform, A.ImageOnlyTransform, A.DualTransform, A.Transform3D, A.Lambda)
    found = {name: value for name, value in vars(A).items() if inspect.isclass(value) and value not in bases}
    return {
        name: value
        for name, value in found.items()
        if issubclass(value, A.BasicTransform) and not issubclass(value, A.Transform3D)
    }


# What DeepForest 2.1 calls its augmentations, which are kornia's: its parameters and defaults on the left, the
# transform of albumentations with the same meaning on the right. HorizontalFlip and VerticalFlip are the same in both.


def _resize(max_size: int = 400, p: float = 1.0) -> Any:
    return A.LongestMaxSize(max_size=max_size, p=p)


def _random_crop(size: Any = (200, 200), p: float = 0.5) -> Any:
    height, width = _pair("size", size)
    return A.RandomCrop(height=height, width=width, p=p)


def _random_resized_crop(
    size: Any = (400, 400), scale: Any = (0.5, 1.0), ratio: Any = (1.0, 1.0), p: float = 0.5
) -> Any:
    return A.RandomResizedCrop(size=_pair("size", size), scale=scale, ratio=ratio, p=p)


def _random_pad_to(pad_range: Any = (0, 10), pad_mode: str = "constant", pad_value: float = 0, p: float = 0.5) -> Any:
    least, beyond = _pair("pad_range", pad_range)
    none, some = (0, 1), (least, max(beyond, least + 1))  # ranges without their ends
    # Right and below, each by an amount of its own.
    return A.CropAndPad(px=(none, some, some, none), keep_size=False, p=p, **_border(pad_mode, pad_value))


def _pad_if_needed(size: Any = (800, 800), pad_mode: str = "constant", pad_value: float = 0) -> Any:
    height, width = _pair("size", size)
    border = _border(pad_mode, pad_value)
    return A.PadIfNeeded(min_height=height, min_width=width, position="top_left", p=1.0, **border)


def _rotate(degrees: Any = 15, p: float = 0.5) -> Any:
    return A.Rotate(limit=degrees, p=p)


def _brightness_contrast(brightness: Any = 0.2, contrast: Any = 0.2, p: float = 0.5) -> Any:
    limits = [value if _is_number(value) else [end - 1 for end in value] for value in (brightness, contrast)]
    return A.RandomBrightnessContrast(brightness_limit=limits[0], contrast_limit=limits[1], p=p)


def _hue_saturation(hue: Any = 0.1, saturation: Any = 0.1, p: float = 0.5) -> Any:
    # Both make colours stronger by a factor, one towards grey, the other in the HSV cone: the same up to small tones.
    return A.ColorJitter(brightness=(1, 1), contrast=(1, 1), saturation=saturation, hue=hue, p=p)


def _gauss_noise(std: float = 0.1, mean: float = 0.0, p: float = 0.3) -> Any:
    return A.GaussNoise(std_range=(std, std), mean_range=(mean, mean), p=p)


def _blur(kernel_size: Any = (3, 3), p: float = 0.3) -> Any:
    return A.Blur(blur_limit=_kernel(kernel_size), p=p)


def _gaussian_blur(kernel_size: Any = (3, 3), sigma: Any = (0.1, 2.0), p: float = 0.3) -> Any:
    return A.GaussianBlur(blur_limit=_kernel(kernel_size), sigma_limit=sigma, p=p)


def _motion_blur(kernel_size: Any = 3, angle: Any = 45, direction: Any = 0.0, p: float = 0.3) -> Any:
    low, high = (-angle, angle) if _is_number(angle) else _pair("angle", angle)
    back, forth = (-direction, direction) if _is_number(direction) else _pair("direction", direction)
    # Albumentations counts its angles clockwise and its directions the other way round, and angles from 0 to 360:
    # where one would be below 0, half a turn more with the direction reversed is the same.
    low, high, back, forth = -high, -low, -forth, -back
    if low < 0:
        low, high, back, forth = low + 180, high + 180, -forth, -back
    sizes = (kernel_size, kernel_size) if _is_number(kernel_size) else _pair("kernel_size", kernel_size)
    return A.MotionBlur(
        blur_limit=sizes, angle_range=(low, high), direction_range=(back, forth), allow_shifted=False, p=p
    )


def _zoom_blur(max_factor: Any = (1.0, 1.03), step_factor: Any = (0.01, 0.02), p: float = 0.5) -> Any:
    return A.ZoomBlur(max_factor=max_factor, step_factor=step_factor, p=p)


_DEEPFOREST: dict[str, Callable[..., Any]] = {
    "Resize": _resize,
    "RandomCrop": _random_crop,
    "RandomResizedCrop": _random_resized_crop,
    "RandomPadTo": _random_pad_to,
    "PadIfNeeded": _pad_if_needed,
    "Rotate": _rotate,
    "RandomBrightnessContrast": _brightness_contrast,
    "HueSaturationValue": _hue_saturation,
    "GaussNoise": _gauss_noise,
    "Blur": _blur,
    "GaussianBlur": _gaussian_blur,
    "MotionBlur": _motion_blur,
    "ZoomBlur": _zoom_blur,
}

_BORDERS = {
    "constant": cv2.BORDER_CONSTANT,
    "reflect": cv2.BORDER_REFLECT_101,
    "replicate": cv2.BORDER_REPLICATE,
    "circular": cv2.BORDER_WRAP,
}


def _border(mode: str, value: float) -> dict[str, Any]:
    if mode not in _BORDERS:
        raise ValueError(f"pad_mode is {mode!r}, but must be one of: {', '.join(_BORDERS)}")
    return {"border_mode": _BORDERS[mode], "fill": round(value * 255)}  # kornia's images go from 0 to 1


def _kernel(size: Any) -> tuple[int, int]:
    height, width = (size, size) if _is_number(size) else _pair("kernel_size", size)
    if height != width:
        raise ValueError(f"kernel_size is {size!r}, but only square kernels can be used")
    return height, width


def _pair(name: str, value: Any) -> tuple[Any, Any]:
    if not isinstance(value, Sequence) or len(value) != 2 or not all(_is_number(part) for part in value):
        raise ValueError(f"{name} is {value!r}, but must be two numbers")
    return value[0], value[1]


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


# -- What can be used --------------------------------------------------------------------------


def _pipeline(made: Any, title: str) -> _Pipeline:
    """A pipeline of the user's, checked; the user's own object stays as it is."""
    if not isinstance(made, (A.BasicTransform, BaseCompose)):
        raise _foreign(title, made)
    made = copy.deepcopy(made)
    if not isinstance(made, A.Compose):
        made = A.Compose([made])
    processor = made.processors.get("bboxes")
    fields = set(processor.params.label_fields or ()) if processor else set()
    for leaf in _leaves(made):
        _check_step(leaf, boxes=processor is not None, extra=fields)
    if processor:
        processor.params.format = "pascal_voc"
    return _Pipeline(made)


# Boxes moved by these (albumentations 2.0) lie tens of pixels beside what they enclosed, by measurement: one draws
# them anew around whatever is bright, one tears crowns apart, one moves corners alone. The last one needs masks.
_ASTRAY = (A.Morphological, A.RandomGridShuffle, A.ThinPlateSpline, A.CropNonEmptyMaskIfExists)


def _check_step(step: Any, boxes: bool, extra: set[str]) -> None:
    """Refuses what cannot work, before work starts. ``boxes``: the pipeline moves boxes too."""
    name = type(step).__name__
    if isinstance(step, A.Normalize):
        raise InputError(f"Augmentation '{name}' cannot be used.", "Leave it out: the model normalizes images itself.")
    if isinstance(step, _ASTRAY):
        raise InputError(
            f"Augmentation '{name}' cannot be used: boxes do not stay on what they enclose.",
            "Leave it out, or take ElasticTransform, GridDistortion or Perspective.",
        )
    needs = set(step.targets_as_params) - {"image", "bboxes"} - extra
    targets = getattr(step, "_targets", ())
    known = targets if isinstance(targets, tuple) else (targets,)
    if needs:
        raise InputError(
            f"Augmentation '{name}' needs {_listed(sorted(needs))}, which patches do not have.", "Leave it out."
        )
    if isinstance(step, (A.ImageOnlyTransform, ToTensorV2)) or type(step) is A.NoOp:
        return
    if Targets.BBOXES not in known or isinstance(step, A.Transform3D):
        raise InputError(f"Augmentation '{name}' cannot be used: it does not move boxes.", "Leave it out.")
    if not boxes:
        raise InputError(
            f"Augmentation '{name}' changes where crowns are, but without bbox_params their boxes would not follow.",
            "Give albumentations.Compose bbox_params=BboxParams(format='pascal_voc', label_fields=['category_ids']).",
        )


def _check_saved(node: Any, path: str) -> None:
    """Refuses a file that names anything but transforms of albumentations itself."""
    name = node.get("__class_fullname__") if isinstance(node, dict) else None
    if not isinstance(name, str):
        raise InputError(f"'{path}' is not an augmentation file.", "It must be one that albumentations.save wrote.")
    # Other packages' classes join this register when they are imported.
    known = SERIALIZABLE_REGISTRY.get(shorten_class_name(name))
    if known is None or known.__module__.partition(".")[0] != "albumentations":
        raise InputError(
            f"Augmentation file '{path}' names '{name}', which albumentations {A.__version__} does not bring.",
            "Use transforms of albumentations alone; Lambda and classes of your own cannot be in a file.",
        )
    inner = node.get("transforms", [])
    for below in inner if isinstance(inner, list) else [inner]:
        _check_saved(below, path)


def _foreign(title: str, found: object) -> InputError:
    what = "nothing" if found is None else f"a {type(found).__module__}.{type(found).__qualname__}"
    why = ", but kornia's containers are not supported" if _library(found) == "kornia" else ""
    return InputError(
        f"{title}: {what} was given{why}.",
        "Use albumentations: a Compose with bbox_params, or a function get_transform(augment) that returns one.",
    )


def _library(value: object) -> str:
    """The package a value comes from, or that its class builds upon."""
    packages = [base.__module__.partition(".")[0] for base in type(value).__mro__]
    return "kornia" if "kornia" in packages else packages[0]


def _built(title: str, make: Callable[[], Any]) -> Any:
    """What ``make`` makes; what albumentations only warns about is an error too, because it goes on without it."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for words in HARMLESS:
            warnings.filterwarnings("ignore", words)
        try:
            return make()
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, Warning) as error:
            raise InputError(f"{title} cannot be made: {_line(error)}.") from error


def _line(error: BaseException) -> str:
    """What an error says, in one line and without pydantic's links."""
    lines = (line for line in str(error).splitlines() if "For further information" not in line)
    return " ".join(" ".join(lines).split()).rstrip(".")


def _listed(names: Any) -> str:
    return ", ".join(map(str, names))


# -- Running -----------------------------------------------------------------------------------


def _parts(step: Any) -> Iterator[Any]:
    """A pipeline and all that is in it, each before what it holds."""
    yield step
    for inner in getattr(step, "transforms", ()):
        yield from _parts(inner)


def _leaves(step: Any) -> Iterator[Any]:
    return (part for part in _parts(step) if not isinstance(part, BaseCompose))


class _Pipeline:
    """A ``Compose`` as an ``Augmentation``; a class, because worker processes may get it by pickle."""

    def __init__(self, compose: Any) -> None:
        self._compose = compose
        processor = compose.processors.get("bboxes")
        self._moves = processor is not None
        self._fields = list(processor.params.label_fields or ()) if processor else []

    def __call__(self, pose: Pose, seed: int) -> Pose:
        self._seed(seed)
        height, width = pose.image.shape[:2]
        data: dict[str, Any] = {"image": pose.image}
        boxes = _clipped(pose.boxes, width, height)
        solid = (boxes[:, 2] > boxes[:, 0]) & (boxes[:, 3] > boxes[:, 1])  # albumentations refuses empty ones
        boxes, classes = boxes[solid], pose.classes[solid]
        if self._moves:
            # Without a field for classes they travel as a fifth column.
            data["bboxes"] = boxes if self._fields else np.column_stack([boxes, classes])
            data.update(dict.fromkeys(self._fields, classes))
        try:
            changed = self._compose(**data)
        except MemoryError:
            raise
        except Exception as error:  # the user's own functions may raise anything
            raise InputError(
                f"The augmentations cannot be applied to a patch of {width} x {height} pixels: {_line(error)}.",
                "Change their sizes to suit the patches, or leave out the one that fails.",
            ) from error
        image = _image(changed["image"])
        if self._moves:
            rows = np.asarray(changed["bboxes"], np.float64) if len(changed["bboxes"]) else np.zeros((0, 5))
            classes = np.asarray(changed[self._fields[0]] if self._fields else rows[:, 4:5].ravel(), np.int64)
            boxes = _clipped(rows[:, :4], image.shape[1], image.shape[0])
        return Pose(image, boxes, classes.reshape(-1))

    def _seed(self, seed: int) -> None:
        """Every step gets numbers of its own.

        Given one seed, albumentations starts every step with it, so that all would draw the same numbers: a patch
        flipped left to right would always be flipped upside down too.
        """
        parts = list(_parts(self._compose))
        for part, own in zip(parts, np.random.SeedSequence(seed).generate_state(len(parts), np.uint64), strict=True):
            part.random_generator = np.random.default_rng(own)
            part.py_random = random.Random(int(own))  # nosec B311 # draws pictures, guards nothing


def _clipped(boxes: npt.NDArray[np.float64], width: int, height: int) -> npt.NDArray[np.float64]:
    return np.clip(boxes, 0.0, np.asarray([width, height, width, height], np.float64))


def _image(image: Any) -> npt.NDArray[np.uint8]:
    """(H, W, 3) uint8 from what a pipeline returned: that, floats from 0 to 1, or a tensor (3, H, W) of either."""
    if isinstance(image, torch.Tensor):
        image = np.moveaxis(image.numpy(), 0, -1)
    if image.ndim != 3 or image.shape[2] != 3:
        raise InputError(
            f"The augmentations returned an image of shape {image.shape}.", "They must keep red, green and blue."
        )
    if np.issubdtype(image.dtype, np.floating):
        low, high = float(image.min()), float(image.max())
        if not (low >= -0.01 and high <= 1.01):  # not a number is refused too
            raise InputError(
                f"The augmentations returned an image with values from {low:g} to {high:g}.",
                "They must return uint8, or floats from 0 to 1; the model normalizes images itself.",
            )
        image = np.rint(image.clip(0.0, 1.0) * 255.0).astype(np.uint8)
    if image.dtype != np.uint8:
        raise InputError(f"The augmentations returned an image of {image.dtype}.", "They must return uint8.")
    return np.ascontiguousarray(image)
