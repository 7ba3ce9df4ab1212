"""Export annotations: crowns of a layer or of patches to annotations of images in the format of another program."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingOutputFile, QgsProcessingParameterFile

from ..deepforest_qgis.common.errors import InputError
from ..deepforest_qgis.common.jobs import ConvertJob, VectorInput
from ..deepforest_qgis.common.messages import Message
from ..deepforest_qgis.common.spec import Spec
from .base.algorithm import tr
from .base.job_algorithm import PartialJobAlgorithm
from .base.parameters import Parameters
from .inputs.layers import LABEL, LayerExport

__all__ = ["ExportAnnotations"]

_PATCHES = "PATCHES"


class ExportAnnotations(PartialJobAlgorithm):
    """Exports crowns as annotations of images."""

    ID = "exportannotations"
    NAME = Message("Export annotations")
    SUMMARY = Message("Exports crowns or patches to COCO, Pascal VOC, YOLO, Label Studio, CVAT or CSV format.")
    TAGS = Message("tree,crown,deepforest,annotations,convert,coco,voc,yolo,label studio,cvat,retinanet,csv")
    JOB = ConvertJob
    FIELDS = ("annotations", "raster", "images", "format", "allow_empty", "copy_images", "output_folder")
    OPTIONAL = ("annotations",)
    REQUIRED = ("output_folder",)

    def initAlgorithm(self, configuration: Any = None) -> None:
        super().initAlgorithm(configuration)
        self.add(
            QgsProcessingParameterFile(
                _PATCHES,
                tr("Patches folder (instead of crowns and images)"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            tr("Folder written by 'Split raster', or another folder with annotations and images."),
        )

    def declare_results(self) -> None:
        self.add_output(
            "FILE",
            tr("Annotation file"),
            tr("Main file in the folder; for Pascal VOC the folder."),
            QgsProcessingOutputFile,
        )
        self.add_output("CROWNS", tr("Number of crowns"), tr("Number of exported crowns."))

    def read(self, spec: Spec, given: Parameters) -> Any:
        if spec.name != "annotations":
            return super().read(spec, given)
        patches = given.folder_path(_PATCHES)
        others = [given.label(name) for name in (spec.qgis, "INPUT", "IMAGES") if given.given(name)]
        if patches and others:
            raise InputError(
                "A patches folder was given together with: {parameters}.",
                "The patches contain crowns and images. Clear the other parameters, or the patches folder.",
                parameters=others,
            )
        if not patches and not given.given(spec.qgis):
            raise InputError(
                "There are no annotations.",
                "Choose a layer of crowns with its raster or images folder, or a patches folder.",
            )
        return VectorInput(patches) if patches else super().read(spec, given)

    def read_layer(self, spec: Spec, given: Parameters, **rules: Any) -> Optional[LayerExport]:
        source = given.source(spec.qgis)
        if source is not None and not given.text("LABEL_FIELD") and source.fields().lookupField(LABEL) >= 0:
            rules["label_field"] = LABEL
        return super().read_layer(spec, given, may_be_empty=given.switch("ALLOW_EMPTY"), **rules)
