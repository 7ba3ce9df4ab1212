"""Layers of crowns and stands for tests of the forest inventory, and a listener that records messages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas as gpd
from pyproj import CRS

from deepforest_qgis.common.events import Listener
from deepforest_qgis.common.jobs import VectorInput

__all__ = ["DEGREES", "MERCATOR", "UTM", "ZONE_13", "Recorder", "save"]

UTM, ZONE_13 = CRS.from_epsg(32612), CRS.from_epsg(32613)
DEGREES, MERCATOR = CRS.from_epsg(4326), CRS.from_epsg(3857)


class Recorder(Listener):
    """Records the messages of a job."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[tuple[str, str]] = []

    def on_log(self, level: str, message: str) -> None:
        self.messages.append((level, message))

    @property
    def warnings(self) -> str:
        return "\n".join(message for level, message in self.messages if level == "warning")

    @property
    def text(self) -> str:
        return "\n".join(message for _, message in self.messages)


def save(path: Path, geometries: Any, crs: CRS | None = UTM, **fields: Any) -> VectorInput:
    """Write a layer with these geometries and fields."""
    gpd.GeoDataFrame(fields, geometry=list(geometries), crs=crs).to_file(path)
    return VectorInput(str(path), name=path.stem)
