"""Jobs that apply a model to a raster. Standard library only (Python 3.9 and newer)."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, fields, replace
from typing import ClassVar, Optional

from .errors import InputError
from .inventory_jobs import ReportStands
from .job_inputs import (
    BATCH_SIZE,
    CROWN_SHAPES,
    DEVICES,
    LANGUAGE,
    PRECISIONS,
    SEAMS,
    TRAINING_DEVICE,
    Extent,
    RasterInput,
    VectorInput,
)
from .limit_jobs import CrownLimits
from .spec import Specified, parameter, with_default

__all__ = ["ModelInfoJob", "PredictJob", "PredictTilesJob", "PredictionOptions", "SuggestJob"]


@dataclass(frozen=True)
class PredictionOptions(Specified):
    """The parameters of every prediction, besides its rasters and its crowns."""

    model: str = with_default(
        "",
        "Model (file, folder or name)",
        "Model written by 'Fine-tune', or a DeepForest model. Default: the bundled model.",
        kind="model",
    )
    areas: Optional[VectorInput] = with_default(
        None,
        "Areas to process",
        "Polygons that limit the region of interest. Windows that touch them are read. Default: the whole raster.",
    )
    extent: Optional[Extent] = with_default(
        None,
        "Extent to process",
        "Rectangle that limits the region of interest. Default: the whole raster.",
        advanced=True,
    )
    patch_size: Optional[int] = with_default(
        None,
        "Patch size (px)",
        "Width and height of the image that the model processes. Default: the ground extent of the patches that "
        "the model was trained on.",
        least=32,
        advanced=True,
    )
    patch_overlap: float = with_default(
        0.2,
        "Patch overlap (fraction, 0–0.95)",
        "Overlap of adjacent windows as a fraction of the patch size. On the ground, the overlap should be larger "
        "than the largest crown.",
        least=0.0,
        most=0.95,
        decimals=2,
        advanced=True,
    )
    score_threshold: Optional[float] = with_default(
        None,
        "Score threshold (0–1)",
        "Crowns with a lower score are dropped. Default: the threshold of the model.",
        least=0.0,
        most=1.0,
        decimals=2,
    )
    iou_threshold: Optional[float] = with_default(
        None,
        "NMS threshold (IoU, 0–1)",
        "Of detections with an IoU above this threshold, only the one with the highest score is kept. Default: the "
        "threshold that 'Evaluate' stored in the model, else 0.15.",
        least=0.0,
        most=1.0,
        decimals=2,
        advanced=True,
    )
    crown_shape: str = with_default(
        "box",
        "Crown shape",
        "box: bounding box of the detection. ellipse: ellipse inscribed in the box. outline: outline traced in "
        "the image inside the box, else the ellipse (experimental).",
        choices=CROWN_SHAPES,
        advanced=True,
    )
    device: str = with_default(
        "auto",
        "Device",
        "auto: a GPU if available, else the CPU. cuda: NVIDIA GPUs; cuda:1 is the second one. mps: Apple GPUs. xpu: "
        "Intel GPUs.",
        choices=DEVICES,
        advanced=True,
    )
    batch_size: Optional[int] = field(default=None, metadata=BATCH_SIZE)
    precision: str = with_default(
        "auto",
        "Numerical precision",
        "auto: bfloat16 if it is faster on the device, else float32. int8: faster on many CPUs; needs about a "
        "minute for the calibration on the raster, and a few crowns differ.",
        choices=PRECISIONS,
        advanced=True,
    )
    resume: bool = with_default(
        True,
        "Resume an interrupted run",
        "Use the finished windows of a run with the same settings.",
        advanced=True,
        off="Compute all windows again, although an interrupted run with the same settings has finished some.",
    )
    seams: str = with_default(
        "cores",
        "Merging at window borders",
        "cores: each window keeps the crowns centred in its core area. pooled: global NMS over all windows, as in "
        "DeepForest.",
        choices=SEAMS,
        advanced=True,
    )
    no_overlap: bool = with_default(
        False,
        "Remove overlaps between crowns",
        "Overlaps are assigned to the nearer crown, so areas are not counted twice. The overlap of patches is not "
        "changed.",
        advanced=True,
        later=True,
    )
    keep_partial: bool = with_default(
        False,
        "Keep crowns on cancel",
        "Write the crowns detected so far if the run is cancelled. The log reports the processed fraction of the area.",
        advanced=True,
        later=True,
        qgis="KEEP_ON_CANCEL",
    )
    report: str = with_default(
        "",
        "Prediction report",
        "HTML page with the number of crowns, crown cover, stand density, distributions of diameter and score, "
        "skipped windows, parameters, model and raster.",
        kind="output_file",
        extensions=(".html",),
    )
    density: str = with_default(
        "",
        "Crown density",
        "Raster of crowns per hectare of processed area; no data elsewhere. If less than half of a cell is processed, "
        "half of its area is used. Cells are aligned with the pixels of the raster.",
        kind="output_raster",
        extensions=(".tif", ".tiff"),
        enforced=True,
    )
    density_cell: float = with_default(
        10.0,
        "Cell size of the crown density (m)",
        "Width and height of a cell on the ground.",
        least=0.1,
        most=10_000.0,
        advanced=True,
        later=True,
    )
    devices: int = with_default(
        1,
        "Number of GPUs",
        "Number of NVIDIA GPUs of this machine that compute together, starting with the first one or with the one "
        "chosen as the device.",
        least=1,
        most=64,
        advanced=True,
        later=True,
    )
    workers: int = with_default(
        0,
        "Worker processes",
        "Number of additional processes on this machine that share the windows. Needs the package 'distributed'.",
        least=0,
        most=1024,
        advanced=True,
        later=True,
    )
    scheduler: str = with_default(
        "",
        "Scheduler of a cluster (address)",
        "Address of the scheduler of a Dask cluster whose workers detect the crowns, for example tcp://10.0.0.1:8786. "
        "The workers need the same engine, and the raster and the model under the same paths. Default: this machine.",
        advanced=True,
        later=True,
    )
    language: str = field(default="en", metadata=LANGUAGE)

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.scheduler and self.workers:
            raise InputError(
                "Both the scheduler of a cluster and a number of worker processes were given.",
                "Give either the scheduler, or the number of worker processes on this machine.",
            )
        if self.devices > 1 and (self.scheduler or self.workers):
            raise InputError(
                "Both a number of GPUs and worker processes were given.",
                "Leave the number of GPUs at 1: each worker process uses one GPU.",
            )


@dataclass(frozen=True)
class _OneRaster(Specified):
    raster: RasterInput = field(metadata=parameter("Raster", "Orthomosaic in which crowns are detected.", qgis="INPUT"))
    output: str = field(
        metadata=parameter(
            "Crowns",
            "One polygon per crown in the CRS of the raster, with score, class, diameter and area.",
            kind="output_layer",
            layer="crowns",
        )
    )


@dataclass(frozen=True)
class _ManyRasters(Specified):
    raster: tuple[RasterInput, ...] = field(
        metadata=parameter(
            "Rasters",
            "Orthomosaics, or folders of orthomosaics. Crowns are detected as if they were one raster.",
            qgis="INPUT",
        )
    )
    output: str = field(
        metadata=parameter(
            "Crowns",
            "One polygon per crown of all rasters in one CRS, with score, class, diameter, area and the name of the "
            "raster.",
            kind="output_layer",
            layer="crowns",
        )
    )
    folder: str = with_default(
        "", "Folder of rasters", "Its rasters, and those in its subfolders, are processed.", kind="folder"
    )
    pattern: str = with_default(
        "*.tif *.tiff *.jp2 *.img",
        "Names of the files in the folder",
        "Patterns separated by spaces. Upper and lower case are not distinguished.",
        advanced=True,
    )
    tile_index: Optional[VectorInput] = with_default(
        None,
        "Tile index",
        "Layer with the path of a raster in the field 'location', as gdaltindex writes it. Relative paths refer to the "
        "folder of the layer.",
    )
    stac: str = with_default(
        "",
        "STAC items (file or address)",
        "STAC item, item collection or result of a search, whose rasters are read from their server. Needs the package "
        "'pystac-client'.",
        advanced=True,
    )
    asset: str = with_default(
        "",
        "STAC asset",
        "Name of the asset of each STAC item. Default: the image with the role 'data', in a cloud-optimized format if "
        "there are several.",
        advanced=True,
    )
    bands: tuple[int, ...] = with_default(
        (),
        "Bands (red, green, blue)",
        "Three bands in the order red, green, blue, or a single band, of every raster. Default: the bands with these "
        "colour interpretations, else the first three.",
        least=1,
        advanced=True,
    )
    crs: str = with_default(
        "",
        "CRS of the crowns",
        "Rasters in another CRS are reprojected. Default: the CRS of most rasters.",
        kind="crs",
        advanced=True,
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        if not (self.raster or self.folder or self.tile_index or self.stac):
            raise InputError("No rasters were given.", "Choose rasters, a folder, a tile index or STAC items.")


@dataclass(frozen=True)
class PredictJob(ReportStands, CrownLimits, PredictionOptions, _OneRaster):
    """Detect crowns in a raster and write them to a layer."""

    verb: ClassVar[str] = "predict"


@dataclass(frozen=True)
class PredictTilesJob(ReportStands, CrownLimits, PredictionOptions, _ManyRasters):
    """Detect crowns in many rasters, as if they were one, and write them to a layer.

    Rasters are read from ``raster``, ``folder``, ``tile_index`` and ``stac`` together. A member of ``raster`` may be a
    folder, too. Where rasters overlap, the one whose path is last in alphabetical order is used.
    """

    verb: ClassVar[str] = "predict-tiles"

    @property
    def is_single(self) -> bool:
        """Whether the rasters are a single file in the CRS of the crowns."""
        if self.folder or self.tile_index or self.stac or self.crs or len(self.raster) != 1:
            return False
        return not os.path.isdir(self.raster[0].path)

    def single(self, raster: RasterInput) -> PredictJob:
        """Return the same prediction on one raster."""
        shared = (*fields(PredictionOptions), *fields(CrownLimits), *fields(ReportStands))
        options = {one.name: getattr(self, one.name) for one in shared}
        bands = raster.bands or self.bands
        return PredictJob(raster=replace(raster, bands=bands), output=self.output, **options)


@dataclass(frozen=True)
class SuggestJob(Specified):
    """Rank square areas of a raster for annotation, by model uncertainty and novelty."""

    verb: ClassVar[str] = "suggest"

    raster: RasterInput = field(metadata=parameter("Raster", "Orthomosaic that will be mapped.", qgis="INPUT"))
    output: str = field(
        metadata=parameter(
            "Suggested areas",
            "Square areas with their rank (1: annotate first), the expected number of uncertain crowns and of all "
            "crowns, and their novelty. Input of 'Annotation layer'.",
            kind="output_layer",
            layer="suggestions",
        )
    )
    model: str = with_default(
        "", "Model (file, folder or name)", "Model to be improved. Default: the bundled model.", kind="model"
    )
    annotations: Optional[VectorInput] = with_default(
        None,
        "Annotated crowns",
        "Areas that contain annotated crowns are not suggested, and areas similar to them are ranked lower. The "
        "layer may be empty.",
        points=True,
        nested=("crown_diameter_m",),
    )
    areas: Optional[VectorInput] = with_default(
        None,
        "Annotated areas",
        "Areas of which more than a tenth is annotated are not suggested, and areas similar to them are ranked "
        "lower. The layer may be empty.",
    )
    extent: Optional[Extent] = with_default(
        None, "Extent to process", "Rectangle in which areas are suggested. Default: the whole raster.", advanced=True
    )
    square_size: Optional[float] = with_default(
        None,
        "Area size (m)",
        "Side of an area on the ground. Default: the ground extent of a patch of the model, usually 40 m.",
        least=0.1,
        most=10_000.0,
    )
    count: int = with_default(10, "Number of areas", "Number of areas to suggest.", least=1)
    most: int = with_default(
        2000,
        "Candidate areas (maximum)",
        "If the raster has more candidate areas, this number of them is sampled evenly. Each is evaluated in a "
        "fraction of a second.",
        least=1,
        advanced=True,
    )
    device: str = field(default="auto", metadata=TRAINING_DEVICE)


@dataclass(frozen=True)
class ModelInfoJob(Specified):
    """Show the card of a model: classes, ground resolution, thresholds, metrics and origin."""

    verb: ClassVar[str] = "model-info"

    model: str = with_default(
        "", "Model (file, folder or name)", "Model to describe. Default: the bundled model.", kind="model"
    )
    report: str = with_default(
        "",
        "Model card",
        "HTML page with classes, ground extent and resolution, thresholds, validation metrics, origin, sources and "
        "licence of the model.",
        kind="output_file",
        extensions=(".html",),
        created=True,
    )
    language: str = field(default="en", metadata=LANGUAGE)
