"""DeepForest for QGIS, the engine: finds, learns and measures tree crowns on orthomosaics.

Importing this package imports nothing heavy, because QGIS's own Python reads
:mod:`deepforest_qgis.jobs` and :mod:`deepforest_qgis.errors` from it.
"""

from __future__ import annotations

__version__ = "0.1.0"
