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
        shares: shares of sources that replace those of the recipe.
    """

    name: str
    steps: int
    decay: bool = False
    shares: dict[str, float] = field(default_factory=dict)

    def sources(self, recipe: Recipe) -> dict[str, Source]:
        """The sources with the shares of this stage."""
        return {
            name: replace(source, share=self.shares.get(name, source.share)) for name, source in recipe.sources.items()
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


def load_recipe(path: Path = RECIPE) -> Recipe:
    """Read a recipe."""
    values: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    stages = tuple(Stage(**stage) for stage in values.pop("stages"))
    sources = {name: Source(**source) for name, source in values.pop("sources").items()}
    return Recipe(stages=stages, sources=sources, **values)
