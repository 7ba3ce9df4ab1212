"""The job that converts annotations. Standard library only (Python 3.9 and newer)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Optional

from .errors import InputError
from .job_inputs import RasterInput, VectorInput
from .messages import Message
from .spec import Specified, parameter, with_default

__all__ = ["FORMATS", "ConvertJob"]

FORMATS = ("coco", "pascal-voc", "yolo", "label-studio", "cvat", "deepforest-csv", "retinanet-csv")


@dataclass(frozen=True)
class ConvertJob(Specified):
    """Convert annotations between file formats, and between images and the map.

    Either ``output`` is given, a layer, or ``output_folder``, for annotations in one of the formats.
    """

    verb: ClassVar[str] = "convert"

    annotations: VectorInput = field(
        metadata=parameter(
            "Annotated crowns",
            "Layer of polygons, or of points with a crown diameter, or annotation file or folder: COCO, Pascal VOC, "
            "YOLO, Label Studio, CVAT, DeepForest CSV, RetinaNet CSV.",
            points=True,
            nested=("label_field", "crown_diameter_m"),
            label_help=Message(
                "Field of the layer that contains the class of each crown. Default: the field 'label', if the layer "
                "has it. Annotation files contain the classes."
            ),
        )
    )
    raster: Optional[RasterInput] = with_default(
        None,
        "Raster",
        "Annotated image, if there is only one. Replaces the images folder.",
        qgis="INPUT",
        plain=True,
    )
    images: str = with_default(
        "",
        "Images folder",
        "Folder of the annotated images. Images with a georeference determine the location of the crowns on the map. "
        "Default: the folder of the annotations.",
        kind="folder",
    )
    output: str = with_default(
        "",
        "Annotated crowns",
        "One polygon per crown, with its class (label) and image (image_path).",
        kind="output_layer",
        layer="crowns",
        created=True,
    )
    footprints: str = with_default(
        "",
        "Image footprints",
        "Outlines of all images with their number of crowns, also of images without crowns. If the images are "
        "completely annotated, use them as annotated areas.",
        kind="output_layer",
        layer="footprints",
    )
    crs: str = with_default(
        "",
        "CRS of the layer",
        "Default: the CRS of the first image.",
        kind="crs",
        advanced=True,
    )
    output_folder: str = with_default(
        "",
        "Folder of the annotations",
        "Folder for the annotations in the format, and the images if they are copied.",
        kind="output_folder",
    )
    format: str = with_default(
        "coco",
        "Format",
        "Format of the annotations in the folder.",
        choices=FORMATS,
    )
    allow_empty: bool = with_default(
        False,
        "Keep images without crowns",
        "Also export images of the images folder on which the layer has no crowns, as background. Only if these images "
        "are completely annotated. Images without crowns in an annotation file are always kept.",
    )
    copy_images: bool = with_default(
        False,
        "Copy the images",
        "Copy the images to the folder. Images of a YOLO dataset are always copied.",
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        if bool(self.output) == bool(self.output_folder):
            raise InputError(
                "Both a layer and a folder were given for the annotations."
                if self.output
                else "No output was given for the annotations.",
                "Give a file name for a layer, or a folder and a format.",
            )
        if self.raster is not None and self.images:
            raise InputError(
                "Both a raster and an images folder were given.", "Give the raster if there is only one image."
            )
