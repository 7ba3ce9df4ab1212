"""DeepForest for QGIS, the engine: detects tree crowns in orthomosaics, trains and evaluates models.

Importing this package imports nothing heavy, because QGIS's own Python reads
:mod:`deepforest_qgis.common.jobs` and :mod:`deepforest_qgis.common.errors` from it.
"""

from __future__ import annotations

__version__ = "0.1.0"

__all__ = ["__version__", "get_data"]


def get_data(path: str) -> str:
    """The path of a file of DeepForest's sample data, such as "OSBS_029.tif".

    It is searched in the folder of the variable ``DEEPFOREST_QGIS_DATA``, in ``.samples/`` of a checkout, and in the
    user's cache folder, to which it is downloaded from PyPI.

    Raises:
        FileNotFoundError: There is no sample file with this name (the message lists them), or it cannot be downloaded.
    """
    from .sample_data import find

    return str(find(path))
