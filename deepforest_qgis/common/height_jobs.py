"""Jobs that add attributes to crowns. Standard library only (Python 3.9 and newer)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import ClassVar, Optional

from .errors import InputError
from .expressions import parse_named_expressions
from .job_inputs import RasterInput, VectorInput
from .spec import Specified, parameter, with_default

__all__ = ["STATISTICS", "CrownAttributesJob", "check_heights"]

STATISTICS = ("mean", "stdev", "min", "max", "median", "p5", "p10", "p25", "p75", "p90", "p95", "p99")
_BAND = re.compile(r"\bb[1-9][0-9]{0,4}\b", re.ASCII)


@dataclass(frozen=True)
class CrownAttributesJob(Specified):
    """Add heights and statistics of rasters to the attributes of crowns."""

    verb: ClassVar[str] = "crown-attributes"

    crowns: VectorInput = field(
        metadata=parameter("Crowns", "Polygon layer of crowns in any CRS. All its fields are kept.")
    )
    output: str = field(
        metadata=parameter(
            "Crowns with attributes",
            "The crowns with the field height_m and the fields of the statistics.",
            kind="output_layer",
            layer="crown_attributes",
        )
    )
    height: Optional[RasterInput] = with_default(
        None,
        "Canopy height model (m)",
        "Raster of heights above ground in metres. The field height_m is the largest value under the crown, or the "
        "99th percentile if single pixels are spikes.",
        plain=True,
    )
    surface: Optional[RasterInput] = with_default(
        None,
        "Surface model (m, instead of a canopy height model)",
        "Raster of elevations with trees in metres (DSM). The terrain model is subtracted.",
        plain=True,
    )
    terrain: Optional[RasterInput] = with_default(
        None,
        "Terrain model (m)",
        "Raster of elevations without trees in metres (DTM). Another grid or CRS than that of the surface model is "
        "resampled.",
        plain=True,
    )
    min_height: Optional[float] = with_default(
        None,
        "Minimum height (m)",
        "Lower crowns are left out and counted in the log; 3 m is usual. Crowns of unknown height are kept. Default: "
        "all crowns are kept.",
        least=0.0,
        most=150.0,
        decimals=2,
    )
    tree_tops: str = with_default(
        "",
        "Tree tops",
        "Points at the position of the height, with the number of the crown (field crown_id of both layers) and its "
        "height.",
        kind="output_layer",
        layer="tree_tops",
        points=True,
    )
    statistics_raster: Optional[RasterInput] = with_default(
        None, "Raster for statistics", "Raster of any values, for example the orthomosaic.", plain=True
    )
    bands: tuple[int, ...] = with_default(
        (),
        "Bands for statistics",
        "Default: all bands, or none if there are indices.",
        least=1,
        parent="STATISTICS_RASTER",
    )
    indices: str = with_default(
        "",
        "Indices of bands",
        "Values computed from the bands b1, b2, …, one per line or separated by semicolons, for example ndvi = (b4 - "
        "b1) / (b4 + b1). Allowed: numbers, + - * / **, parentheses, abs, exp, log, max, min, sqrt.",
    )
    statistics: tuple[str, ...] = with_default(
        ("mean", "stdev"),
        "Statistics",
        "Statistics of each band and index under the crown; p5 to p99 are percentiles. Pixels count with the fraction "
        "that the crown covers.",
        choices=STATISTICS,
    )
    prefix: str = with_default(
        "",
        "Prefix of the fields",
        "Fields are named prefix, band or index, and statistic, for example b1_mean or may_ndvi_mean for the prefix "
        "may_.",
        advanced=True,
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        check_heights(self.height, self.surface, self.terrain)
        has_heights = bool(self.height or self.surface)
        if not has_heights and (self.min_height is not None or self.tree_tops):
            raise InputError(
                "A minimum height or tree tops need a height model.",
                "Choose a canopy height model, or a surface and a terrain model.",
            )
        if not (has_heights or self.statistics_raster):
            raise InputError(
                "There is nothing to add: no raster was given.", "Choose a height model, or a raster for statistics."
            )
        if not self.statistics_raster and (self.bands or self.indices.strip()):
            raise InputError("Bands or indices were given without a raster.", "Choose a raster for statistics.")
        if self.statistics_raster and not self.statistics:
            raise InputError("No statistics were chosen.", "Choose at least one, for example mean.")
        if not re.fullmatch(r"[A-Za-z0-9_]*", self.prefix):
            raise InputError(
                "The prefix '{prefix}' has characters other than letters, digits and underscores.", prefix=self.prefix
            )
        # Whether the raster has the bands is known when it is opened.
        parse_named_expressions(self.indices, sorted(set(_BAND.findall(self.indices))), ("b1", "b2", "…"))


def check_heights(
    height: Optional[RasterInput], surface: Optional[RasterInput], terrain: Optional[RasterInput]
) -> None:
    """Check that there is one height model, or none.

    Raises:
        InputError: One of surface and terrain model is missing, or there is a canopy height model, too.
    """
    if height and (surface or terrain):
        raise InputError(
            "Both a canopy height model and a surface or terrain model were given.",
            "Choose a canopy height model, or a surface model and a terrain model.",
        )
    if bool(surface) != bool(terrain):
        raise InputError(
            "Only one of surface model and terrain model was given.",
            "Choose both: heights are the difference. Choose a raster of heights as canopy height model.",
        )
