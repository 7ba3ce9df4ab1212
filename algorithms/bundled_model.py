"""Graphical models that are part of the plugin: ``.model3`` files with a fixed id and a translated name."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

from .base.algorithm import PLUGIN_FOLDER, engine_found, tr

__all__ = ["BundledModel"]


class BundledModel(QgsProcessingModelAlgorithm):  # type: ignore[misc]
    """A graphical model. QGIS uses its name as id and title; here the id is the file name without underscores.

    Args:
        path: The ``.model3`` file.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.readable = self.fromFile(str(path))

    def createInstance(self) -> BundledModel:
        return BundledModel(self._path)

    def name(self) -> str:
        return self._path.stem.replace("_", "")

    def displayName(self) -> str:
        return tr(super().displayName())

    def canExecute(self) -> tuple[bool, str]:
        ok, reason = engine_found()
        return (ok, reason) if not ok else super().canExecute()

    def group(self) -> str:
        return ""

    def groupId(self) -> str:
        return ""

    def icon(self) -> QIcon:
        return QIcon(str(PLUGIN_FOLDER / "icon.svg"))
