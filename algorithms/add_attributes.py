"""Crown attributes: heights and statistics of rasters as attributes of crowns."""

from __future__ import annotations

from typing import Any, ClassVar, Optional

from ..deepforest_qgis.common.jobs import CrownAttributesJob
from ..deepforest_qgis.common.messages import Message
from ..deepforest_qgis.common.spec import Spec
from .base.algorithm import tr
from .base.job_algorithm import JobAlgorithm
from .base.parameters import Parameters
from .inputs.layers import LayerExport
from .outputs.height_styles import CrownHeightsStyle, TreeTopsStyle

__all__ = ["CrownAttributes"]


class CrownAttributes(JobAlgorithm):
    """Adds heights and statistics of rasters to crowns."""

    ID = "crownattributes"
    NAME = Message("Crown attributes")
    SUMMARY = Message("Adds heights, spectral statistics and vegetation indices of rasters to crowns.")
    TAGS = Message(
        "tree,crown,deepforest,inventory,height,canopy height model,chm,dsm,dtm,tree top,zonal statistics,ndvi,"
        "vegetation index"
    )
    JOB = CrownAttributesJob
    STYLES: ClassVar = {"OUTPUT": CrownHeightsStyle, "TREE_TOPS": TreeTopsStyle}

    def declare_results(self) -> None:
        for row in (
            ("COUNT", tr("Number of crowns"), tr("Crowns in the output.")),
            ("LEFT_OUT", tr("Crowns left out"), tr("Crowns that are lower than the minimum height.")),
            (
                "WITHOUT_HEIGHT",
                tr("Crowns without height"),
                tr("Crowns in the output where the height model has no data. Their field height_m is empty."),
            ),
        ):
            self.add_output(*row)

    def read_layer(self, spec: Spec, given: Parameters, **rules: Any) -> Optional[LayerExport]:
        source, layer = given.source(spec.qgis), given.vector_layer(spec.qgis)
        if source is not None:
            names = source.fields().names()
            keys = () if layer is None else [names[number] for number in layer.primaryKeyAttributes()]
            # The number of the feature in its file, which the output assigns.
            rules["keep"] = tuple(name for name in names if not (name.lower() == "fid" and name in keys))
        return super().read_layer(spec, given, may_be_empty=True, **rules)
