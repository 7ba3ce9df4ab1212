"""CRSs, layers of crowns and stands, and a listener, for tests of the forest inventory."""

from __future__ import annotations

from evaluation_scenes import UTM, Recorder
from evaluation_scenes import layer as save
from pyproj import CRS

__all__ = ["DEGREES", "MERCATOR", "UTM", "ZONE_13", "Recorder", "save"]

ZONE_13 = CRS.from_epsg(32613)
DEGREES, MERCATOR = CRS.from_epsg(4326), CRS.from_epsg(3857)
