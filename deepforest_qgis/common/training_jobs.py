"""Jobs that prepare and run the training of a model. Standard library only (Python 3.9 and newer)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Optional

from .errors import InputError
from .job_inputs import (
    ANNOTATED_AREAS,
    ANNOTATIONS,
    AUGMENTATIONS,
    BATCH_SIZE,
    LANGUAGE,
    MONITORS,
    PATCH_FORMATS,
    PATCH_OVERLAP,
    TRAINING_DEVICE,
    RasterInput,
    VectorInput,
)
from .messages import Message
from .spec import Specified, parameter, with_default

__all__ = ["FineTuneJob", "SplitJob"]


@dataclass(frozen=True)
class SplitJob(Specified):
    """Cut a raster and its annotations into training patches."""

    verb: ClassVar[str] = "split"

    raster: RasterInput = field(
        metadata=parameter("Raster", "Orthomosaic on which the crowns were annotated.", qgis="INPUT")
    )
    annotations: VectorInput = field(metadata=ANNOTATIONS)
    output_folder: str = field(
        metadata=parameter(
            "Patches folder",
            "Folder for the patches and their annotations, an input of 'Fine-tune'. The subfolder 'unannotated' "
            "contains parts of the raster without annotations, which 'Fine-tune' replays.",
            kind="output_folder",
            option="output",
        )
    )
    areas: Optional[VectorInput] = field(default=None, metadata=ANNOTATED_AREAS)
    patch_size: Optional[int] = with_default(
        None, "Patch size (px)", "Width and height of a patch. Default: 40 m on the ground.", least=32, advanced=True
    )
    patch_overlap: float = field(default=0.1, metadata=PATCH_OVERLAP)
    allow_empty: bool = with_default(
        False,
        "Keep patches without crowns",
        "Write background patches too; 'Fine-tune' can use them as negatives.",
        advanced=True,
    )
    format: str = with_default(
        "png",
        "Image format of the patches",
        "png: smaller files. tif: the same pixels, georeferenced.",
        choices=PATCH_FORMATS,
        advanced=True,
    )
    footprints: str = with_default(
        "",
        "Patch footprints",
        "Outlines of the patches with their number of crowns.",
        kind="output_layer",
        layer="footprints",
        created=True,
    )
    validation_annotations: Optional[VectorInput] = with_default(
        None,
        "Validation crowns",
        "Crowns reserved for validation. The patches containing them are marked and excluded from training. Digitize "
        "them in a spatially separate area. Default: 'Fine-tune' selects the validation patches.",
        points=True,
        shares="annotations",
    )


@dataclass(frozen=True)
class FineTuneJob(Specified):
    """Fine-tune a crown detection model on annotated crowns.

    Either ``raster`` and ``annotations`` are given, or ``patches``.
    """

    verb: ClassVar[str] = "fine-tune"

    output_model: str = field(
        metadata=parameter(
            "Fine-tuned model",
            "Model file, an input of 'Predict tile'.",
            kind="output_file",
            extensions=(".safetensors",),
            enforced=True,
            option="output",
            result="model",
        )
    )
    raster: Optional[RasterInput] = with_default(
        None,
        "Raster (or choose a patches folder)",
        "Orthomosaic on which the crowns were annotated. Not used with a patches folder.",
        qgis="INPUT",
    )
    annotations: Optional[VectorInput] = with_default(
        None,
        "Annotated crowns",
        "Crowns as polygons or points, in any CRS. Points without a crown diameter get the boxes of crowns that the "
        "start model detects there; other points get squares of the size of their neighbours.",
        points=True,
        nested=("label_field", "crown_diameter_m"),
        diameter_help=Message(
            "Each point is replaced by a square of this width. Default: points get boxes as described for the "
            "annotated crowns."
        ),
    )
    areas: Optional[VectorInput] = field(default=None, metadata=ANNOTATED_AREAS)
    patches: str = with_default(
        "",
        "Patches folder (instead of raster and crowns)",
        "Replaces raster and annotations: a folder written by 'Split raster', or one with images and annotations, for "
        "example a DeepForest CSV file, a COCO file or a YOLO dataset.",
        kind="folder",
    )
    model: str = with_default(
        "", "Model (file, folder or name)", "Model to fine-tune. Default: the bundled model.", kind="model"
    )
    epochs: int = with_default(20, "Epochs", "Number of passes over all training patches.", least=1)
    batch_size: Optional[int] = field(default=None, metadata=BATCH_SIZE)
    learning_rate: Optional[float] = with_default(
        None,
        "Learning rate",
        "Step size of the optimizer. Default: chosen for the model.",
        least=1e-8,
        most=10.0,
        decimals=8,
        advanced=True,
    )
    patch_size: Optional[int] = with_default(
        None,
        "Patch size (px)",
        "Width and height of a training patch. Default: the ground extent of the patches that the model was "
        "trained on.",
        least=32,
        advanced=True,
    )
    patch_overlap: float = field(default=0.1, metadata=PATCH_OVERLAP)
    validation: float = with_default(
        0.2,
        "Validation (fraction of the patches, 0–0.9)",
        "Fraction of the patches reserved for validation, in spatial blocks; metrics are computed on them after "
        "each epoch. Not used with validation crowns.",
        least=0.0,
        most=0.9,
        decimals=2,
    )
    augmentations: tuple[str, ...] = with_default(
        ("flip", "rotate", "zoom", "colour"),
        "Augmentations",
        "Random modifications of the training patches, which make the model robust against differences between "
        "flights.",
        choices=AUGMENTATIONS,
        advanced=True,
    )
    negatives: float = with_default(
        0.0,
        "Negatives (fraction of the patches with crowns, 0–10)",
        "Number of background patches used in training, relative to the patches with crowns. 1: as many.",
        least=0.0,
        most=10.0,
        decimals=2,
        advanced=True,
    )
    freeze: bool = with_default(
        False,
        "Freeze the backbone",
        "Train only the feature pyramid and the detection head. Faster, and less prone to overfitting with very few "
        "annotations.",
        advanced=True,
    )
    monitor: str = with_default(
        "box_f1",
        "Metric for selecting the best epoch",
        "Computed on the validation patches after each epoch. Without validation patches, the last epoch is kept.",
        choices=MONITORS,
        advanced=True,
    )
    patience: int = with_default(
        0,
        "Early stopping (epochs without improvement)",
        "Stop the training after this number of epochs without improvement. 0: train all epochs.",
        least=0,
        advanced=True,
    )
    device: str = field(default="auto", metadata=TRAINING_DEVICE)
    workers: int = with_default(
        0,
        "Data loading processes",
        "Number of processes that load patches. 0: load them in the main process.",
        least=0,
        advanced=True,
    )
    preload: bool = with_default(
        True,
        "Keep patches in memory",
        "Faster. Disable it if memory is insufficient.",
        advanced=True,
        off="Read the patches from the disk in each epoch instead of keeping them in memory. Slower.",
    )
    seed: int = with_default(
        1,
        "Random seed",
        "Start value of the random number generators. The same seed gives the same validation patches and order.",
        least=0,
        advanced=True,
    )
    config: str = with_default(
        "",
        "Configuration (file, or key=value pairs)",
        "YAML file, or key=value pairs separated by spaces or line breaks, with the keys of DeepForest, for "
        "example train.lr=0.0005. These settings override the other parameters.",
        advanced=True,
    )
    report: str = with_default(
        "",
        "Training report",
        "HTML page with the training curves, sample patches with predictions, and the settings.",
        kind="output_file",
        extensions=(".html",),
        created=True,
    )
    log_folder: str = with_default(
        "",
        "Training log folder",
        "Folder for the metrics of all epochs as CSV file and TensorBoard log.",
        kind="output_folder",
        advanced=True,
    )
    validation_annotations: Optional[VectorInput] = with_default(
        None,
        "Validation crowns",
        "Crowns reserved for validation. The patches containing them are excluded from training; replaces the "
        "validation fraction. Digitize them in a spatially separate area.",
        points=True,
        shares="annotations",
    )
    resume: bool = with_default(
        True,
        "Resume an interrupted run",
        "Continue after the last completed epoch of a run with the same settings.",
        advanced=True,
        off="Start with the first epoch, although an interrupted run with the same settings has completed some.",
    )
    language: str = field(default="en", metadata=LANGUAGE)

    def __post_init__(self) -> None:
        super().__post_init__()
        from_raster = self.raster is not None and self.annotations is not None
        if self.patches and (self.raster is not None or self.annotations is not None):
            raise InputError(
                "Both a patches folder and a raster with annotations were given.",
                "Give either the folder written by 'Split raster', or the raster and its annotations.",
            )
        if not self.patches and not from_raster:
            raise InputError(
                "Training data are missing.",
                "Give a raster and its annotations, or the folder written by 'Split raster'.",
            )
        if self.validation_annotations is not None and self.annotations is None:
            raise InputError(
                "Validation crowns were given without annotations for training.",
                "Give both, or a folder written by 'Split raster' with validation crowns.",
            )
        if self.validation == 0 and self.patience and self.validation_annotations is None:
            raise InputError(
                "Early stopping needs validation patches, but the validation fraction is 0.",
                "Set the validation fraction to 0.2, for example, or early stopping to 0.",
            )
