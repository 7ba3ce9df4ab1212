"""The parameters of a prediction that limit the size and the height of crowns. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .errors import InputError
from .height_jobs import CrownAttributesJob, check_heights
from .job_inputs import RasterInput
from .spec import Specified, repeated, with_default

__all__ = ["CrownLimits"]


@dataclass(frozen=True)
class CrownLimits(Specified):
    """Limits of the diameter and the height of crowns, and the height model."""

    min_diameter: Optional[float] = with_default(
        None,
        "Minimum crown diameter (m)",
        "Smaller crowns are left out and counted in log and report. The diameter is the mean of the sides of the box. "
        "Default: no limit.",
        least=0.0,
        most=200.0,
        decimals=2,
        advanced=True,
        later=True,
    )
    max_diameter: Optional[float] = with_default(
        None,
        "Maximum crown diameter (m)",
        "Larger crowns are left out and counted in log and report. Default: no limit.",
        least=0.0,
        most=200.0,
        decimals=2,
        advanced=True,
        later=True,
    )
    height: Optional[RasterInput] = repeated(CrownAttributesJob, "height", advanced=True, later=True)
    surface: Optional[RasterInput] = repeated(CrownAttributesJob, "surface", advanced=True, later=True)
    terrain: Optional[RasterInput] = repeated(CrownAttributesJob, "terrain", advanced=True, later=True)
    min_height: Optional[float] = repeated(CrownAttributesJob, "min_height", advanced=True, later=True)

    def __post_init__(self) -> None:
        super().__post_init__()
        check_heights(self.height, self.surface, self.terrain)
        if self.min_height is not None and not (self.height or self.surface):
            raise InputError(
                "A minimum height needs a height model.",
                "Choose a canopy height model, or a surface and a terrain model.",
            )
        least, most = self.min_diameter, self.max_diameter
        if least is not None and most is not None and least > most:
            raise InputError(
                "The minimum crown diameter of {least:g} m is larger than the maximum of {most:g} m.",
                least=least,
                most=most,
            )
