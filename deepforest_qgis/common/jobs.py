"""What may be asked of the engine: one frozen, self-validating dataclass per verb.

Jobs are plain data. QGIS's algorithms, the command line and scripts make them; they cross to the
worker as JSON and are validated where they are made, so bad input is refused before work starts.
Standard library only (Python 3.9 and newer), because QGIS's own Python imports this module.

Units: patch sizes in raster pixels, overlap as a share of the patch (0 to below 1), diameters in
metres, thresholds and shares from 0 to 1, band numbers from 1.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, ClassVar, Optional, Union

from .errors import InputError
from .messages import Message

__all__ = [
    "AUGMENTATIONS",
    "CROWN_SHAPES",
    "DEVICES",
    "LANGUAGES",
    "MONITORS",
    "PATCH_FORMATS",
    "PRECISIONS",
    "SEAMS",
    "TRAINING_DEVICES",
    "EvaluateJob",
    "Extent",
    "FineTuneJob",
    "Job",
    "PredictJob",
    "RasterInput",
    "SplitJob",
    "SuggestJob",
    "VectorInput",
    "job_from_dict",
    "job_to_dict",
]

PATCH_FORMATS = ("png", "tif")
CROWN_SHAPES = ("box", "ellipse", "outline")
TRAINING_DEVICES = ("auto", "cpu", "cuda", "mps")
DEVICES = (*TRAINING_DEVICES, "xpu")  # an Intel graphics card, through OpenVINO, which does not train
# Who speaks for a crown where windows overlap: the window whose core holds it, or all of them, as in DeepForest 2.1.0.
SEAMS = ("cores", "pooled")
PRECISIONS = ("auto", "float32", "bfloat16", "int8")
# What decides which epoch's weights are kept; val_loss is better when lower, the others when higher.
MONITORS = ("box_f1", "box_recall", "box_precision", "mAP", "val_loss")
AUGMENTATIONS = ("flip", "rotate", "zoom", "colour", "blur", "noise", "shadow")
LANGUAGES = ("en", "de", "es", "fr", "pt")  # of reports


def _whole(name: str, value: Optional[int], least: int, *, optional: bool = False) -> None:
    if value is None and optional:
        return
    if isinstance(value, bool) or not isinstance(value, int):
        raise InputError("{name} must be a whole number, not {value}.", name=name, value=repr(value))
    if value < least:
        raise InputError("{name} is {value}, but must be at least {least}.", name=name, value=value, least=least)


def _number(name: str, value: Optional[float], least: float, most: float, *, optional: bool = False) -> None:
    if value is None and optional:
        return
    if isinstance(value, bool) or not isinstance(value, (int, float)) or str(value) in ("nan", "inf", "-inf"):
        raise InputError("{name} must be a number, not {value}.", name=name, value=repr(value))
    if not least <= value <= most:
        raise InputError(
            # A whole number may be too large for a float.
            "{name} is {value}, but must be at least {least:g} and at most {most:g}."
            if isinstance(value, int)
            else "{name} is {value:g}, but must be at least {least:g} and at most {most:g}.",
            name=name,
            value=value,
            least=least,
            most=most,
        )


def _switch(name: str, value: bool) -> None:
    if not isinstance(value, bool):
        raise InputError("{name} must be true or false, not {value}.", name=name, value=repr(value))


def _choice(name: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise InputError(
            "{name} is {value}, but must be one of: {choices}.", name=name, value=repr(value), choices=choices
        )


def _given(name: str, value: str) -> None:
    if not isinstance(value, str) or not value.strip():
        raise InputError("{name} is missing.", name=name)


def _patch(size: Optional[int], overlap: float) -> None:
    # 32 px is the coarsest stride of the network's feature maps: smaller patches hold no cell of it.
    _whole(Message("Patch size (pixels)"), size, 32, optional=True)
    _number(Message("Patch overlap (share of the patch)"), overlap, 0.0, 0.95)


@dataclass(frozen=True)
class RasterInput:
    """A raster as GDAL opens it. ``name`` is what errors call it (default: the path).

    ``crs``: anything PROJ reads, used where the file itself has none (a CRS that was set in QGIS alone).

    ``bands``: none (chosen by colour interpretation, else the first three, or one repeated), one, or
    three band numbers in the order red, green, blue.
    """

    path: str
    name: str = ""
    bands: tuple[int, ...] = ()
    crs: str = ""

    def __post_init__(self) -> None:
        _given(Message("Raster"), self.path)
        object.__setattr__(self, "bands", tuple(self.bands))
        for band in self.bands:
            _whole(Message("Band number"), band, 1)
        if len(self.bands) not in (0, 1, 3):
            raise InputError(
                "{bands} bands were chosen.",
                "Choose three bands (red, green, blue), a single band, or none for an automatic choice.",
                bands=len(self.bands),
            )

    @property
    def title(self) -> str:
        return self.name or self.path


@dataclass(frozen=True)
class VectorInput:
    """A vector file (and layer of it). ``name`` is what errors call it.

    ``label_field``: the field that holds the class of a crown; empty means every crown is a "Tree".
    ``crown_diameter_m``: makes squares of that side from points; needed for point layers only.
    """

    path: str
    layer: str = ""
    name: str = ""
    label_field: str = ""
    crown_diameter_m: Optional[float] = None

    def __post_init__(self) -> None:
        _given(Message("Layer"), self.path)
        _number(Message("Crown diameter (m)"), self.crown_diameter_m, 0.01, 200.0, optional=True)

    @property
    def title(self) -> str:
        return self.name or self.path


@dataclass(frozen=True)
class Extent:
    """A rectangle in the coordinates of ``crs`` (anything PROJ reads; empty: the raster's own)."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float
    crs: str = ""

    def __post_init__(self) -> None:
        if not (self.xmin < self.xmax and self.ymin < self.ymax):
            raise InputError("The extent is empty.", "Its east and north must be larger than its west and south.")


@dataclass(frozen=True)
class SplitJob:
    """Raster and annotations to training patches in ``output_folder``.

    ``patch_size`` None: 40 m on the ground, 400 pixels where the ground resolution is unknown.
    ``footprints``: GeoPackage of the patches' outlines, written where it is not empty.
    ``validation_annotations``: crowns that training must not see; the CSV marks them in a column "validation".
    """

    verb: ClassVar[str] = "split"

    raster: RasterInput
    annotations: VectorInput
    output_folder: str
    areas: Optional[VectorInput] = None
    patch_size: Optional[int] = None
    patch_overlap: float = 0.1
    allow_empty: bool = False
    format: str = "png"
    footprints: str = ""
    validation_annotations: Optional[VectorInput] = None

    def __post_init__(self) -> None:
        _given(Message("Output folder"), self.output_folder)
        _patch(self.patch_size, self.patch_overlap)
        _choice(Message("Patch format"), self.format, PATCH_FORMATS)
        _switch(Message("Allow empty"), self.allow_empty)


@dataclass(frozen=True)
class FineTuneJob:
    """Annotated raster, or a folder of patches, to a model file.

    Give either ``raster`` and ``annotations``, or ``patches`` (a folder that ``split`` wrote, or any
    folder with a DeepForest CSV). ``model``: the file to start from, empty for the one that ships.
    ``validation``: share of the patches held out, in blocks that training never sees. With
    ``validation_annotations``, crowns of the same raster, the patches that hold those are held out instead.
    ``negatives``: empty patches shown as background, as a share of the patches with crowns.
    ``batch_size``, ``learning_rate`` None: chosen for the model. ``config``: a YAML file, or
    ``key=value`` pairs separated by spaces or new lines, with DeepForest's keys; it has the last word.
    ``resume``: go on after the last finished epoch of the same job, where an earlier run was stopped.
    ``language``: that of the ``report``, one of LANGUAGES.
    """

    verb: ClassVar[str] = "fine-tune"

    output_model: str
    raster: Optional[RasterInput] = None
    annotations: Optional[VectorInput] = None
    areas: Optional[VectorInput] = None
    patches: str = ""
    model: str = ""
    epochs: int = 20
    batch_size: Optional[int] = None
    learning_rate: Optional[float] = None
    patch_size: Optional[int] = None
    patch_overlap: float = 0.1
    validation: float = 0.2
    augmentations: tuple[str, ...] = ("flip", "rotate", "zoom", "colour")
    negatives: float = 0.0
    freeze: bool = False
    monitor: str = "box_f1"
    patience: int = 0
    device: str = "auto"
    workers: int = 0
    preload: bool = True
    seed: int = 1
    config: str = ""
    report: str = ""
    log_folder: str = ""
    validation_annotations: Optional[VectorInput] = None
    resume: bool = True
    language: str = "en"

    def __post_init__(self) -> None:
        _given(Message("Output model"), self.output_model)
        if not self.output_model.lower().endswith(".safetensors"):
            raise InputError("Output model '{model}' must end in .safetensors.", model=self.output_model)
        from_raster = self.raster is not None and self.annotations is not None
        if self.patches and (self.raster is not None or self.annotations is not None):
            raise InputError(
                "Both a patches folder and a raster with annotations were given.",
                "Give one: the folder that 'Split raster' wrote, or the raster with its annotation layer.",
            )
        if not self.patches and not from_raster:
            raise InputError(
                "There is nothing to train on.",
                "Give a raster with an annotation layer, or the folder that 'Split raster' wrote.",
            )
        _whole(Message("Epochs"), self.epochs, 1)
        _whole(Message("Batch size"), self.batch_size, 1, optional=True)
        _number(Message("Learning rate"), self.learning_rate, 1e-8, 10.0, optional=True)
        _patch(self.patch_size, self.patch_overlap)
        _number(Message("Validation share"), self.validation, 0.0, 0.9)
        _number(Message("Share of empty patches"), self.negatives, 0.0, 10.0)
        object.__setattr__(self, "augmentations", tuple(self.augmentations))
        for augmentation in self.augmentations:
            _choice(Message("Augmentation"), augmentation, AUGMENTATIONS)
        _choice(Message("Monitor"), self.monitor, MONITORS)
        _whole(Message("Patience (epochs)"), self.patience, 0)
        _choice(Message("Device"), self.device, TRAINING_DEVICES)
        _whole(Message("Workers"), self.workers, 0)
        _whole(Message("Seed"), self.seed, 0)
        _switch(Message("Freeze"), self.freeze)
        _switch(Message("Preload"), self.preload)
        _switch(Message("Resume"), self.resume)
        _choice(Message("Language"), self.language, LANGUAGES)
        if self.validation_annotations is not None and self.annotations is None:
            raise InputError(
                "Validation annotations were given without annotations to train on.",
                "Give both, or the folder that 'Split raster' wrote with its validation crowns marked.",
            )
        if self.validation == 0 and self.patience and self.validation_annotations is None:
            raise InputError(
                "Early stopping (patience) needs validation patches, but the validation share is 0.",
                "Set a validation share such as 0.2, or patience to 0.",
            )


@dataclass(frozen=True)
class PredictJob:
    """Raster to crowns in the GeoPackage ``output`` (layer "crowns").

    ``model``: empty for the one that ships. ``patch_size`` None: the ground extent that the model
    was trained on. ``score_threshold``, ``batch_size`` None: chosen for the model.
    ``iou_threshold``: two crowns that overlap more than this are one, and the better score stays.
    ``seams``: where windows overlap, each speaks for its core ("cores"), or the crowns of all windows are pooled
    ("pooled", the rule of DeepForest 2.1.0, which keeps parts of crowns that a window's border cuts).
    ``no_overlap``: what two crowns share is drawn as part of the nearer one.
    ``keep_partial``: a run that is cancelled writes the crowns of the windows that are done.
    ``report``: an HTML file to write with what was found, and how (empty for none), in the ``language``.
    ``density``: a GeoTIFF of crowns per hectare (empty for none), in cells of ``density_cell`` metres.
    """

    verb: ClassVar[str] = "predict"

    raster: RasterInput
    output: str
    model: str = ""
    areas: Optional[VectorInput] = None
    extent: Optional[Extent] = None
    patch_size: Optional[int] = None
    patch_overlap: float = 0.2
    score_threshold: Optional[float] = None
    iou_threshold: float = 0.15
    crown_shape: str = "box"
    device: str = "auto"
    batch_size: Optional[int] = None
    precision: str = "auto"
    resume: bool = True
    seams: str = "cores"
    no_overlap: bool = False
    keep_partial: bool = False
    report: str = ""
    density: str = ""
    density_cell: float = 10.0
    language: str = "en"

    def __post_init__(self) -> None:
        _given(Message("Output"), self.output)
        _patch(self.patch_size, self.patch_overlap)
        _number(Message("Score threshold"), self.score_threshold, 0.0, 1.0, optional=True)
        _number(Message("IoU threshold"), self.iou_threshold, 0.0, 1.0)
        _choice(Message("Crown shape"), self.crown_shape, CROWN_SHAPES)
        _choice(Message("Device"), self.device, DEVICES)
        _whole(Message("Batch size"), self.batch_size, 1, optional=True)
        # "Precision" alone is what translators know as the share of predicted crowns that are real.
        _choice(Message("Arithmetic (precision)"), self.precision, PRECISIONS)
        _switch(Message("Resume"), self.resume)
        _choice(Message("Seams"), self.seams, SEAMS)
        _switch(Message("No overlap"), self.no_overlap)
        _switch(Message("Keep on cancel"), self.keep_partial)
        _number(Message("Cell of the crown density (m)"), self.density_cell, 0.1, 10_000.0)
        _choice(Message("Language"), self.language, LANGUAGES)
        if self.density and not self.density.lower().endswith((".tif", ".tiff")):
            raise InputError("Crown density '{density}' must end in .tif.", density=self.density)


@dataclass(frozen=True)
class EvaluateJob:
    """Predicted crowns against reference crowns: figures, a GeoPackage ``matches`` and an HTML ``report``
    in the ``language``.

    ``predictions`` and ``truth`` each name their own ``label_field`` (empty: classes are ignored).
    """

    verb: ClassVar[str] = "evaluate"

    predictions: VectorInput
    truth: VectorInput
    areas: Optional[VectorInput] = None
    iou_threshold: float = 0.4
    matches: str = ""
    report: str = ""
    language: str = "en"

    def __post_init__(self) -> None:
        _number(Message("IoU threshold"), self.iou_threshold, 0.01, 1.0)
        _choice(Message("Language"), self.language, LANGUAGES)
        if bool(self.predictions.label_field) != bool(self.truth.label_field):
            raise InputError(
                "Only one of the two crown layers has a label field.", "Name one for both, or for neither."
            )


@dataclass(frozen=True)
class SuggestJob:
    """Squares of a raster to annotate, by doubt and novelty, to the GeoPackage ``output`` (layer "suggestions").

    ``model``: empty for the one that ships. ``square_size``: side in metres; None: the ground extent that the model was
    trained on. ``count``: squares to suggest. ``annotations`` and ``areas``: what is annotated already. ``most``:
    squares to look at; of a raster with more, so many spread evenly.
    """

    verb: ClassVar[str] = "suggest"

    raster: RasterInput
    output: str
    model: str = ""
    annotations: Optional[VectorInput] = None
    areas: Optional[VectorInput] = None
    extent: Optional[Extent] = None
    square_size: Optional[float] = None
    count: int = 10
    most: int = 2000
    device: str = "auto"

    def __post_init__(self) -> None:
        _given(Message("Output"), self.output)
        _number(Message("Square size (m)"), self.square_size, 0.1, 10_000.0, optional=True)
        _whole(Message("Number of squares"), self.count, 1)
        _whole(Message("Squares to look at"), self.most, 1)
        _choice(Message("Device"), self.device, TRAINING_DEVICES)


Job = Union[SplitJob, FineTuneJob, PredictJob, EvaluateJob, SuggestJob]

_JOBS: dict[str, Any] = {cls.verb: cls for cls in (SplitJob, FineTuneJob, PredictJob, EvaluateJob, SuggestJob)}
_NEEDED: dict[Any, tuple[str, ...]] = {
    SplitJob: ("raster", "annotations"),
    PredictJob: ("raster",),
    EvaluateJob: ("predictions", "truth"),
    SuggestJob: ("raster",),
}
_PARTS: dict[str, Any] = {
    "raster": RasterInput,
    "annotations": VectorInput,
    "validation_annotations": VectorInput,
    "areas": VectorInput,
    "predictions": VectorInput,
    "truth": VectorInput,
    "extent": Extent,
}


def job_to_dict(job: Job) -> dict[str, Any]:
    """The job as JSON-ready data: ``{"verb": …, "params": {…}}``."""
    return {"verb": job.verb, "params": asdict(job)}


def job_from_dict(data: Mapping[str, Any]) -> Job:
    """The inverse of :func:`job_to_dict`.

    Raises:
        InputError: for an unknown verb or parameter, a missing one, or a value that cannot work.
    """
    verb = data.get("verb")
    cls = _JOBS.get(verb) if isinstance(verb, str) else None
    if cls is None:
        raise InputError("Unknown job {verb}.", "Jobs are: {jobs}.", verb=repr(verb), jobs=_JOBS)
    params = data.get("params")
    if not isinstance(params, Mapping):
        raise InputError("The job '{verb}' has no parameters.", verb=verb)
    job: Job = _build(cls, params, Message("job '{verb}'", verb=verb))
    return job


def _build(cls: Any, params: Mapping[str, Any], what: str) -> Any:
    values = {}
    for name, value in params.items():
        part = _PARTS.get(name)
        if part is not None and isinstance(value, Mapping):
            value = _build(part, value, Message("{name} of {what}", name=name, what=what))
        elif part is not None and (value is not None or name in _NEEDED.get(cls, ())):
            raise InputError(
                "The {name} of the {what} must be an object, not {value}.", name=name, what=what, value=repr(value)
            )
        values[name] = value
    for field in fields(cls):
        if field.type == "str" and not isinstance(values.get(field.name, ""), str):
            raise InputError(
                "The {field} of the {what} must be text, not {value}.",
                field=field.name,
                what=what,
                value=repr(values[field.name]),
            )
    try:
        return cls(**values)
    except TypeError as error:  # an unknown or missing parameter name, or a value of a wrong type
        raise InputError("The {what} cannot be read: {error}.", what=what, error=error) from error
