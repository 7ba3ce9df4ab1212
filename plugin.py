"""What QGIS loads: it adds the Processing provider and takes it away again."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsApplication

from .provider import DeepForestProvider

__all__ = ["DeepForestPlugin"]


class DeepForestPlugin:
    """The plugin. ``qgis_process`` calls :meth:`initProcessing` only, QGIS's window :meth:`initGui`."""

    def __init__(self, iface: Any = None) -> None:
        # QGIS hands over its window here; nothing in this project needs it.
        self._provider: Optional[DeepForestProvider] = None

    def initProcessing(self) -> None:
        if self._provider is None:
            self._provider = DeepForestProvider()
            QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        self.initProcessing()

    def unload(self) -> None:
        """Take the provider away (its own ``unload`` ends the engine's workers)."""
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
