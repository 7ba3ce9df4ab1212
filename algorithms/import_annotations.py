"""Import annotations: annotations of images in the format of another program to a layer on the map."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import QgsProcessingParameterFile

from ..deepforest_qgis.common.errors import InputError
from ..deepforest_qgis.common.jobs import ConvertJob, VectorInput
from ..deepforest_qgis.common.messages import Message
from ..deepforest_qgis.common.spec import Spec
from .base.algorithm import tr
from .base.job_algorithm import PartialJobAlgorithm
from .base.parameters import Parameters
from .outputs.annotation_forms import AnnotationsStyle, ImageFootprintsStyle

__all__ = ["ImportAnnotations"]

_FILE, _FOLDER = "ANNOTATION_FILE", "ANNOTATION_FOLDER"


class ImportAnnotations(PartialJobAlgorithm):
    """Imports annotations of images to a layer on the map."""

    ID = "importannotations"
    NAME = Message("Import annotations")
    SUMMARY = Message("Imports annotations in COCO, Pascal VOC, YOLO, Label Studio, CVAT or CSV format to a layer.")
    TAGS = Message("tree,crown,deepforest,annotations,convert,coco,voc,yolo,label studio,cvat,retinanet,csv")
    JOB = ConvertJob
    FIELDS = ("images", "crs", "output", "footprints")
    REQUIRED = ("output",)
    STYLES: ClassVar = {"OUTPUT": AnnotationsStyle, "FOOTPRINTS": ImageFootprintsStyle}

    def initAlgorithm(self, configuration: Any = None) -> None:
        kinds = tr("Annotations") + " (*.json *.xml *.csv *.yaml *.yml *.txt);;" + tr("All files") + " (*)"
        self.add(
            QgsProcessingParameterFile(_FILE, tr("Annotation file"), optional=True, fileFilter=kinds),
            tr(
                "COCO (.json), Pascal VOC (.xml), YOLO (data.yaml), Label Studio (.json), CVAT for images (.xml), "
                "DeepForest or RetinaNet (.csv). The format is recognized by the content."
            ),
        )
        self.add(
            QgsProcessingParameterFile(
                _FOLDER,
                tr("Annotation folder (instead of a file)"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            tr("Folder with the annotations of many images: Pascal VOC, YOLO, or a folder written by 'Split raster'."),
        )
        super().initAlgorithm(configuration)

    def declare_results(self) -> None:
        self.add_output("CROWNS", tr("Number of crowns"), tr("Number of crowns in the layer."))
        self.add_output(
            "IMAGES_WITHOUT_CROWNS",
            tr("Number of images without crowns"),
            tr("Number of annotated images without crowns; they are in the layer of image footprints."),
        )

    def read(self, spec: Spec, given: Parameters) -> Any:
        if spec.name != "annotations":
            return super().read(spec, given)
        file, folder = given.file_path(_FILE), given.folder_path(_FOLDER)
        if bool(file) == bool(folder):
            raise InputError(
                "Both an annotation file and an annotation folder were given." if file else "There are no annotations.",
                "Choose an annotation file or an annotation folder.",
            )
        return VectorInput(file or folder)
