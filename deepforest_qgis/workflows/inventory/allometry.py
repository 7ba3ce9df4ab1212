"""Quantities of trees from the sizes of their crowns: published equations, and expressions of the user."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...array_types import FloatArray
from ...common.errors import LayerError
from ...common.expressions import parse_expression
from ...common.inventory_jobs import BIOMES, CROWN_VARIABLES
from ...common.jobs import StandSummaryJob
from .inputs import DIAMETER, HEIGHT, MeasuredCrowns

__all__ = ["Allometry", "allometry_of"]

JUCKER = (
    "Jucker, T. et al. (2017): Allometric equations for integrating remote sensing imagery into forest monitoring "
    "programmes. Global Change Biology 23, 177–190. https://doi.org/10.1111/gcb.13388"
)
# Intercept and slope of the biomass (kg): alpha and beta are added to those of the angiosperms.
_BIOMASS = {"biomass-angiosperm": (0.016, 2.013), "biomass-gymnosperm": (0.016 + 0.093, 2.013 - 0.223)}
_BIOMASS_SIGMA = 0.204
# Coefficient and exponent of the stem diameter (cm), by the order of BIOMES, as in the R package itcSegment.
_STEM = (
    *((0.557, 0.809), (0.428, 0.821), (1.268, 0.75), (0.769, 0.811), (0.603, 0.891), (0.519, 0.89), (0.486, 0.802)),
    *((0.286, 0.865), (0.815, 0.771), (0.343, 0.844), (0.589, 0.817), (0.367, 0.887), (0.861, 0.755), (0.617, 0.79)),
    *((1.133, 0.745), (0.591, 0.781), (0.467, 0.839), (1.43, 0.649), (0.273, 0.927), (0.974, 0.748), (0.694, 0.73)),
    *((1.004, 0.73), (0.54, 0.791), (0.91, 0.738), (1.373, 0.717)),
)
_STEM_SIGMA = {"global": 0.056}  # of the residuals on the log scale; itcSegment has none for the biomes
_ARRAYS: Mapping[str, Callable[..., Any]] = {
    "abs": np.abs,
    "exp": np.exp,
    "log": np.log,
    "max": np.maximum,
    "min": np.minimum,
    "sqrt": np.sqrt,
}


@dataclass(frozen=True)
class Allometry:
    """A quantity of a tree.

    Attributes:
        name: Prefix of its fields, with its unit.
        formula: The equation.
        source: Its citation; empty for an expression of the user.
        additive: Whether sums and numbers per hectare have a meaning.
        needs: The sizes that it is computed from.
        compute: Returns the quantity (N,) for sizes (N,) by name.
    """

    name: str
    formula: str
    source: str
    additive: bool
    needs: tuple[str, ...]
    compute: Callable[[Mapping[str, FloatArray]], Any]

    def of(self, crowns: MeasuredCrowns) -> FloatArray:
        """Compute the quantity of crowns (N,); NaN if a size is unknown or the result is not finite or negative.

        Raises:
            LayerError: The crowns have no heights, but the equation needs them.
        """
        missing = [name for name in self.needs if name not in crowns.sizes]
        if missing:
            raise LayerError(
                "Layer '{layer}' has no field '{field}', which the allometry needs.",
                "Add heights to the crowns first, or use an expression of the crown diameter.",
                layer=crowns.title,
                field=missing[0],
            )
        sizes = {name: crowns.sizes[name] for name in self.needs}
        try:
            with np.errstate(all="ignore"):
                values = np.broadcast_to(np.asarray(self.compute(sizes), np.float64), len(crowns))
                return np.where(np.isfinite(values) & (values >= 0), values, np.nan)
        except (ArithmeticError, TypeError, ValueError):  # of numbers without variables, such as 1 / 0
            return np.full(len(crowns), np.nan)


def allometry_of(job: StandSummaryJob) -> Allometry | None:
    """Return the allometry of a job; None if none is chosen.

    Raises:
        InputError: The expression is not valid.
    """
    if job.allometry == "none":
        return None
    if job.allometry == "expression":
        return _expression(job.expression, job.quantity)
    if job.allometry == "stem-diameter":
        factor, power = _STEM[BIOMES.index(job.biome)]
        return _published("dbh_cm", factor, power, _STEM_SIGMA.get(job.biome, 0.0), additive=False)
    factor, power = _BIOMASS[job.allometry]
    return _published("agb_t", factor / 1000, power, _BIOMASS_SIGMA, additive=True)


def _published(name: str, factor: float, power: float, sigma: float, *, additive: bool) -> Allometry:
    """An equation of Jucker et al., with the correction of the bias of the back-transformation from logarithms."""
    correction = float(np.exp(sigma**2 / 2))
    formula = f"{name} = {factor:g} * (height_m * crown_diameter_m) ** {power:g}"
    return Allometry(
        name,
        f"{formula} * exp({sigma:g} ** 2 / 2)" if sigma else formula,
        JUCKER,
        additive,
        (DIAMETER, HEIGHT),
        lambda sizes: factor * (sizes[HEIGHT] * sizes[DIAMETER]) ** power * correction,
    )


def _expression(text: str, name: str) -> Allometry:
    parsed = parse_expression(text, CROWN_VARIABLES)
    needs = tuple(one for one in CROWN_VARIABLES if one in parsed.names)
    return Allometry(name, f"{name} = {parsed.text}", "", True, needs, lambda sizes: parsed.compute(sizes, _ARRAYS))
