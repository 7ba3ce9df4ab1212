"""Makes the root of the repository importable under the name of the installed plugin.

QGIS imports the plugin as a package named after its folder; the folder of a checkout has another name. Tests and
tools call :func:`load_plugin` and then import ``deepforest_processing.runtime.client``.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

__all__ = ["NAME", "ROOT", "load_plugin"]

NAME = "deepforest_processing"
ROOT = Path(__file__).resolve().parent.parent


def load_plugin(root: Path = ROOT) -> ModuleType:
    """The package at ``root``, registered in ``sys.modules`` as ``deepforest_processing``."""
    if NAME in sys.modules:
        return sys.modules[NAME]
    spec = importlib.util.spec_from_file_location(NAME, root / "__init__.py", submodule_search_locations=[str(root)])
    if spec is None or spec.loader is None:
        raise ImportError(f"{root} is not the plugin's folder.")
    module = importlib.util.module_from_spec(spec)
    sys.modules[NAME] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[NAME]
        raise
    return module
