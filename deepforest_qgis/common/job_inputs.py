"""Inputs of jobs (rasters, layers, extents), and the choices and specifications that several jobs share."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Optional

from .addresses import file_name, hide_secrets
from .errors import InputError
from .spec import Specified, parameter, with_default

__all__ = [
    "ANNOTATED_AREAS",
    "ANNOTATIONS",
    "AUGMENTATIONS",
    "BATCH_SIZE",
    "CROWN_SHAPES",
    "DEVICES",
    "LANGUAGE",
    "LANGUAGES",
    "MONITORS",
    "PATCH_FORMATS",
    "PATCH_OVERLAP",
    "PRECISIONS",
    "SEAMS",
    "TRAINING_DEVICE",
    "TRAINING_DEVICES",
    "Extent",
    "RasterInput",
    "VectorInput",
]

PATCH_FORMATS = ("png", "tif")
CROWN_SHAPES = ("box", "ellipse", "outline")
GPUS = tuple(f"cuda:{number}" for number in range(8))  # NVIDIA GPUs by number
TRAINING_DEVICES = ("auto", "cpu", "cuda", *GPUS, "mps")
DEVICES = (*TRAINING_DEVICES, "xpu")  # Intel GPUs, through OpenVINO, which does not train
SEAMS = ("cores", "pooled")
PRECISIONS = ("auto", "float32", "bfloat16", "int8")
# Metrics that select the best epoch; val_loss is better when lower, the others when higher.
MONITORS = ("box_f1", "box_recall", "box_precision", "mAP", "val_loss")
AUGMENTATIONS = ("flip", "rotate", "zoom", "colour", "blur", "noise", "shadow")
LANGUAGES = ("en", "de", "es", "fr", "pt")  # of reports

LANGUAGE = parameter("Language", "Language of the report.", kind="language", choices=LANGUAGES)
BATCH_SIZE = parameter(
    "Batch size (patches)",
    "Number of patches processed per step. Smaller values need less memory. Default: chosen automatically.",
    least=1,
    advanced=True,
)
TRAINING_DEVICE = parameter(
    "Device",
    "auto: a GPU if available, else the CPU. cuda: NVIDIA GPUs; cuda:1 is the second one. mps: Apple GPUs.",
    choices=TRAINING_DEVICES,
    advanced=True,
)
PATCH_OVERLAP = parameter(
    "Patch overlap (fraction, 0–0.95)",
    "Fraction of its size that a patch shares with the next one.",
    least=0.0,
    most=0.95,
    decimals=2,
    advanced=True,
)
ANNOTATIONS = parameter(
    "Annotated crowns",
    "Crowns as polygons, or as points with a crown diameter. Any CRS.",
    points=True,
    nested=("label_field", "crown_diameter_m"),
)
ANNOTATED_AREAS = parameter(
    "Annotated areas",
    "Polygons in which every crown is annotated. Areas outside are ignored. Default: the whole raster.",
)


def _place(name: str, source: str) -> str:
    return hide_secrets(f"{name} ({source})" if name and name != source else source)


@dataclass(frozen=True)
class RasterInput(Specified):
    """A raster as GDAL opens it.

    Attributes:
        path: File or GDAL data source.
        name: Name in messages; default: the path.
        source: What ``path`` was made from, for reports, if it is a temporary file; default: the path.
        bands: Three bands in the order red, green, blue, or one band, which is repeated; empty: chosen by colour
            interpretation, else the first three.
        crs: Any definition that PROJ reads; replaces the CRS of the file. Empty: the CRS of the file.
        nodata: No data values that the file does not declare: band (0: only if all bands that are used have it), lowest
            and highest value.
        use_nodata: Whether the no data values that the file declares are used.
        shown_bands: Bands that QGIS shows as red, green and blue; empty: unknown. Only for a message.
        resolution_given: Whether the user chose the ground resolution, as of a web map, which then is not checked.
    """

    path: str = field(metadata=parameter("Raster", "File, or any data source that GDAL opens."))
    name: str = ""
    bands: tuple[int, ...] = with_default(
        (),
        "Bands (red, green, blue)",
        "Three bands in the order red, green, blue, or a single band. Default: the bands with these colour "
        "interpretations, else the first three.",
        least=1,
        advanced=True,
    )
    crs: str = ""
    nodata: tuple[tuple[int, float, float], ...] = ()
    use_nodata: bool = True
    shown_bands: tuple[int, ...] = ()
    source: str = ""
    resolution_given: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        try:
            ranges = tuple((int(band), float(low), float(high)) for band, low, high in self.nodata)
            object.__setattr__(self, "nodata", ranges)
            object.__setattr__(self, "shown_bands", tuple(int(band) for band in self.shown_bands))
        except (ValueError, OverflowError) as error:  # data of another process
            raise TypeError(str(error)) from error
        if len(self.bands) not in (0, 1, 3):
            raise InputError(
                "{count} bands were chosen.",
                "Choose three bands (red, green, blue), a single band, or none for an automatic choice.",
                count=len(self.bands),
            )

    @property
    def title(self) -> str:
        """Name in messages, without passwords and signatures of an address."""
        return hide_secrets(self.name or self.path)

    @property
    def file_name(self) -> str:
        """Name of the file."""
        return file_name(self.path)

    @property
    def place(self) -> str:
        """Name and source for reports, such as "Forest (/data/forest.tif)"."""
        return _place(self.name, self.source or self.path)


@dataclass(frozen=True)
class VectorInput(Specified):
    """A layer of a vector file.

    Attributes:
        path: File or OGR data source.
        layer: Name of the layer in the file; default: the only layer.
        name: Name in messages; default: the path.
        source: What ``path`` was made from, for reports, if it is a temporary file; default: the path and the layer.
        label_field: Field with the class of a crown; empty: every crown has the class "Tree".
        crown_diameter_m: Side of the squares that replace points; required for point layers.
        about: Metadata of the layer as JSON: texts by their labels; empty: those of the file.
    """

    path: str = field(metadata=parameter("Layer", "File, or any data source that OGR opens."))
    layer: str = ""
    name: str = ""
    label_field: str = with_default(
        "", "Class field", "Field that contains the class of each crown. Default: all crowns have the same class."
    )
    crown_diameter_m: Optional[float] = with_default(
        None,
        "Crown diameter of point layers (m)",
        "Required for point layers: each point is replaced by a square of this width.",
        least=0.01,
        most=200.0,
        advanced=True,
        qgis="CROWN_DIAMETER",
        option="crown-diameter",
    )
    source: str = ""
    about: str = ""

    @property
    def title(self) -> str:
        """Name in messages."""
        return self.name or self.path

    @property
    def heading(self) -> str:
        """Name in headings of reports: of the layer, else of the file."""
        return self.name or self.layer or PurePath(self.path).stem

    @property
    def place(self) -> str:
        """Name and source for reports, such as "crowns (/data/forest.gpkg|layername=crowns)"."""
        return _place(self.name, self.source or self.path + (f"|layername={self.layer}" if self.layer else ""))


@dataclass(frozen=True)
class Extent:
    """A rectangle in the coordinates of ``crs`` (any definition that PROJ reads; empty: the CRS of the raster)."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float
    crs: str = ""

    def __post_init__(self) -> None:
        if not (self.xmin < self.xmax and self.ymin < self.ymax):
            raise InputError("The extent is empty.", "East and north must be larger than west and south.")
