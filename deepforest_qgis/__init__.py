"""DeepForest for QGIS, the engine: finds, learns and measures tree crowns on orthomosaics.

Importing this package imports nothing heavy, because QGIS's own Python reads
:mod:`deepforest_qgis.common.jobs` and :mod:`deepforest_qgis.common.errors` from it.
"""

from __future__ import annotations

__version__ = "0.1.0"

__all__ = ["__version__", "get_data"]


def get_data(path: str) -> str:
    """The path of a file of DeepForest's sample data, such as "OSBS_029.tif".

    Looked for in the folder that the variable ``DEEPFOREST_QGIS_DATA`` names, in ``.samples/`` of a checkout, and in
    the user's cache folder, into which it is fetched from PyPI the first time.

    Raises:
        FileNotFoundError: there is no sample of that name (the message lists them), or it cannot be fetched.
    """
    from .sample_data import find

    return str(find(path))
