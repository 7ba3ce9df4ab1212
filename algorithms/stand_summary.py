"""Stand summary: figures of the crowns in each polygon."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar, Optional

from qgis.core import QgsVectorLayer

from ..deepforest_qgis.common.inventory_jobs import CROWN_VARIABLES
from ..deepforest_qgis.common.jobs import StandSummaryJob
from ..deepforest_qgis.common.messages import Message
from ..deepforest_qgis.common.spec import Spec
from .base.algorithm import tr
from .base.job_algorithm import JobAlgorithm
from .base.parameters import Parameters
from .inputs.layers import LABEL, RUN, LayerExport
from .outputs.inventory_styles import StandsStyle
from .outputs.styling import PROVENANCE

__all__ = ["StandSummary"]

DISTANCE = "distance_m"  # field of matches by distance or containment


class StandSummary(JobAlgorithm):
    """Summarizes the crowns in each stand."""

    ID = "standsummary"
    NAME = Message("Stand summary")
    SUMMARY = Message("Computes numbers, cover and sizes of the crowns in each stand.")
    TAGS = Message(
        "tree,crown,deepforest,inventory,stand,plot,parcel,stems per hectare,crown cover,height,biomass,carbon,zonal"
    )
    JOB = StandSummaryJob
    STYLES: ClassVar = {"OUTPUT": StandsStyle}

    def declare_results(self) -> None:
        every = tr("Of all stands together. Empty if unknown.")
        for row in (
            ("STAND_COUNT", tr("Number of stands"), tr("Number of stands in the layer.")),
            ("COUNT", tr("Number of crowns"), tr("Crowns in the stands. A crown in overlapping stands counts once.")),
            ("OUTSIDE", tr("Crowns outside"), tr("Crowns in no stand, or outside the processed area.")),
            ("AREA_HA", tr("Area (ha)"), tr("Area of all stands, of the processed part if that is known.")),
            ("COVERED_PCT", tr("Processed share (%)"), every),
            ("STEMS_HA", tr("Stems per hectare"), every),
            ("COVER_PCT", tr("Crown cover (%)"), every),
            ("DIAMETER_MEAN", tr("Mean diameter (m)"), every),
            ("HEIGHT_MEAN", tr("Mean height (m)"), every),
            (
                "COUNT_LOW",
                tr("Trees, lower limit"),
                tr("Lower limit of the 95% interval. Empty without an evaluation."),
            ),
            ("COUNT_HIGH", tr("Trees, upper limit"), tr("Upper limit of this interval.")),
        ):
            self.add_output(*row)

    def read_layer(self, spec: Spec, given: Parameters, **rules: Any) -> Optional[LayerExport]:
        source = given.source(spec.qgis)
        if spec.name == "evaluation":
            rules["keep"] = (DISTANCE,)
        if source is None or spec.name != "crowns":
            return super().read_layer(spec, given, **rules)
        rules.update(keep=(*CROWN_VARIABLES, RUN), may_be_empty=True)
        if source.fields().lookupField(LABEL) >= 0:
            rules["label_field"] = given.text("LABEL_FIELD") or LABEL
        export, layer = super().read_layer(spec, given, **rules), given.vector_layer(spec.qgis)
        if export is None or layer is None:
            return export
        about = layer.customProperty(PROVENANCE)
        if not about and layer.providerType() == "ogr":  # Processing opens files without their stored style
            about = QgsVectorLayer(layer.source(), layer.name(), "ogr").customProperty(PROVENANCE)
        return replace(export, input=replace(export.input, about=str(about or "")))
