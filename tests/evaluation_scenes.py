"""Layers of crowns for tests of the evaluation, and a listener that records messages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas as gpd
import shapely
from pyproj import CRS

from deepforest_qgis.common.events import Listener
from deepforest_qgis.common.jobs import VectorInput

UTM = CRS.from_epsg(32612)
EAST, NORTH = 528_000.0, 4_979_000.0


class Recorder(Listener):
    """Records the messages and the progress of a job."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[tuple[str, str]] = []
        self.steps: list[tuple[int, int]] = []

    def on_log(self, level: str, message: str) -> None:
        self.messages.append((level, message))

    def on_progress(self, stage: str, done: int, total: int, seconds_left: float | None) -> None:
        self.steps.append((done, total))

    @property
    def warnings(self) -> str:
        return "\n".join(message for level, message in self.messages if level == "warning")

    @property
    def text(self) -> str:
        return "\n".join(message for _, message in self.messages)


def squares(*places: tuple[float, float], side: float = 4) -> list[shapely.Polygon]:
    """Crowns with their south-west corner at metres east and north of a place in Wyoming."""
    return [shapely.box(EAST + x, NORTH + y, EAST + x + side, NORTH + y + side) for x, y in places]


def layer(path: Path, geometries: Any, crs: CRS | None = UTM, **fields: Any) -> VectorInput:
    """Write a layer with these geometries and fields."""
    gpd.GeoDataFrame(fields, geometry=list(geometries), crs=crs).to_file(path)
    return VectorInput(str(path), name=path.stem)
