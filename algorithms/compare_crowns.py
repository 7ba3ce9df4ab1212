"""Compare crowns: what changed between two dates."""

from __future__ import annotations

from typing import Any, ClassVar, Optional

from ..deepforest_qgis.common.inventory_jobs import CROWN_VARIABLES
from ..deepforest_qgis.common.jobs import CompareCrownsJob
from ..deepforest_qgis.common.messages import Message
from ..deepforest_qgis.common.spec import Spec
from .base.algorithm import tr
from .base.job_algorithm import JobAlgorithm
from .base.parameters import Parameters
from .inputs.layers import LABEL, LayerExport
from .outputs.inventory_styles import ChangesStyle, StandChangesStyle

__all__ = ["CompareCrowns"]


class CompareCrowns(JobAlgorithm):
    """Compares the crowns of two dates."""

    ID = "comparecrowns"
    NAME = Message("Compare crowns")
    SUMMARY = Message("Compares the crowns of two dates: kept, gone and new crowns, and growth.")
    TAGS = Message("tree,crown,deepforest,inventory,change,growth,mortality,time,monitoring,difference")
    JOB = CompareCrownsJob
    STYLES: ClassVar = {"OUTPUT": ChangesStyle, "STAND_OUTPUT": StandChangesStyle}

    def declare_results(self) -> None:
        growth = tr("Mean of the kept crowns. Empty if unknown.")
        for row in (
            ("KEPT", tr("Kept crowns"), tr("Crowns of both dates.")),
            ("GONE", tr("Gone crowns"), tr("Earlier crowns without a later one.")),
            ("NEW", tr("New crowns"), tr("Later crowns without an earlier one.")),
            ("UNKNOWN", tr("Unknown crowns"), tr("Crowns without a partner outside the processed areas.")),
            ("SHIFT_EAST", tr("Shift to the east (m)"), tr("Estimated shift of the later crowns. Empty if unknown.")),
            ("SHIFT_NORTH", tr("Shift to the north (m)"), tr("Estimated shift of the later crowns. Empty if unknown.")),
            (
                "SHIFT_PAIRS",
                tr("Pairs of the shift"),
                tr("Number of pairs of crowns from which the shift was estimated."),
            ),
            ("DIAMETER_GROWTH", tr("Growth of the diameter (m)"), growth),
            ("AREA_GROWTH", tr("Growth of the crown area (m²)"), growth),
            ("HEIGHT_GROWTH", tr("Growth of the height (m)"), growth),
        ):
            self.add_output(*row)

    def read_layer(self, spec: Spec, given: Parameters, **rules: Any) -> Optional[LayerExport]:
        source = given.source(spec.qgis)
        if source is not None and spec.name in ("before", "after"):
            rules.update(keep=CROWN_VARIABLES, may_be_empty=True)
            rules["label_field"] = LABEL if source.fields().lookupField(LABEL) >= 0 else ""
        return super().read_layer(spec, given, **rules)
