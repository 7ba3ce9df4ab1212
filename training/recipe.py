"""The recipe of the bundled model, ``starter.yml``."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml

from .patches import Source

__all__ = ["RECIPE", "Recipe", "Stage", "load_recipe"]

RECIPE = Path(__file__).with_name("starter.yml")


@dataclass(frozen=True)
class Stage:
    """A part of the training.

    Attributes:
        name: name of its checkpoint.
        steps: number of steps.
        decay: the learning rate decreases linearly to zero.
        rate: factor of the learning rate.
        mean: starts from the mean of the averaged weights of all stages before, not from the last one's weights.
        shares: shares of sources that replace those of the recipe.
        scale: factor of the ranges of the scale.
        colours: factor of the changes of colour.
    """

    name: str
    steps: int
    decay: bool = False
    rate: float = 1.0
    mean: bool = False
    shares: dict[str, float] = field(default_factory=dict)
    scale: float = 1.0
    colours: float = 1.0

    def sources(self, recipe: Recipe) -> dict[str, Source]:
        """The sources as this stage draws them."""
        return {
            name: replace(
                source,
                share=self.shares.get(name, source.share),
                usual=(self.scale * source.usual[0], self.scale * source.usual[1]),
                wide=(self.scale * source.wide[0], self.scale * source.wide[1]),
                colours=self.colours * source.colours,
            )
            for name, source in recipe.sources.items()
        }


@dataclass(frozen=True)
class Recipe:
    """Values of ``starter.yml``, which describes them."""

    seed: int
    side: int
    batch_size: int
    learning_rate: float
    warm_up: int
    backbone_factor: float
    weight_decay: float
    max_norm: float
    average: float
    stages: tuple[Stage, ...]
    sources: dict[str, Source]

    def until(self, last: str) -> Recipe:
        """The recipe with the stages up to the one of this name; unchanged if the name is empty."""
        names = [stage.name for stage in self.stages]
        return replace(self, stages=self.stages[: names.index(last) + 1]) if last else self


def load_recipe(path: Path = RECIPE) -> Recipe:
    """Read a recipe."""
    values: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    stages = tuple(Stage(**stage) for stage in values.pop("stages"))
    sources = {name: Source(**source) for name, source in values.pop("sources").items()}
    return Recipe(stages=stages, sources=sources, **values)
