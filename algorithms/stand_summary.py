"""Stand summary: figures of the crowns in each polygon."""

from __future__ import annotations

from typing import Any, ClassVar, Optional

from ..deepforest_qgis.common.input_checks import check_field
from ..deepforest_qgis.common.inventory_jobs import CROWN_VARIABLES
from ..deepforest_qgis.common.jobs import StandSummaryJob
from ..deepforest_qgis.common.messages import Message
from ..deepforest_qgis.common.spec import Spec
from .base.algorithm import tr
from .base.job_algorithm import JobAlgorithm
from .base.parameters import Parameters
from .inputs.layers import LABEL, LayerExport, exported_names
from .outputs.inventory_styles import StandsStyle

__all__ = ["StandSummary"]


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

    def read(self, spec: Spec, given: Parameters) -> Any:
        if spec.name != "stand_field":
            return super().read(spec, given)
        field, source = given.text(spec.qgis), given.source("STANDS")
        if not field or source is None:
            return ""
        names = source.fields().names()
        check_field(source.sourceName(), field, names)
        return exported_names(names)[field]

    def read_layer(self, spec: Spec, given: Parameters, **rules: Any) -> Optional[LayerExport]:
        source = given.source(spec.qgis)
        if source is not None and spec.name == "stands":
            rules["keep"] = tuple(source.fields().names())
        if source is not None and spec.name == "crowns":
            rules.update(keep=CROWN_VARIABLES, may_be_empty=True)
            if source.fields().lookupField(LABEL) >= 0:
                rules["label_field"] = given.text("LABEL_FIELD") or LABEL
        return super().read_layer(spec, given, **rules)
