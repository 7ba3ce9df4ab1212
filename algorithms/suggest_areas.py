"""Suggest areas: square areas of a raster, ranked for annotation."""

from __future__ import annotations

from typing import Any, ClassVar, Optional

from ..deepforest_qgis.common.jobs import SuggestJob
from ..deepforest_qgis.common.messages import Message
from ..deepforest_qgis.common.spec import Spec
from .base.job_algorithm import JobAlgorithm
from .base.parameters import Parameters
from .inputs.layers import LayerExport
from .inputs.regions import RenderRegion, extent_region
from .outputs.styling import SuggestionsStyle

__all__ = ["SuggestAreas"]


class SuggestAreas(JobAlgorithm):
    """Suggests the areas to annotate next."""

    ID = "suggestareas"
    NAME = Message("Suggest areas")
    SUMMARY = Message("Suggests areas to annotate next, by model uncertainty and novelty (active learning).")
    TAGS = Message("tree,crown,deepforest,annotate,active learning,sampling,uncertainty,training")
    JOB = SuggestJob
    STYLES: ClassVar = {"OUTPUT": SuggestionsStyle}

    def region(self, given: Parameters) -> Optional[RenderRegion]:
        """The extent only: the areas are those that are annotated already."""
        return extent_region(given)

    def read_layer(self, spec: Spec, given: Parameters, **rules: Any) -> Optional[LayerExport]:
        """Ignore annotation layers that are still empty."""
        source = given.source(spec.qgis)
        if source is not None and source.featureCount() == 0:
            return None
        return super().read_layer(spec, given, **rules)
