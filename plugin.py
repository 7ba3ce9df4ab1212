"""The plugin as QGIS loads it: adds the Processing provider, the menu and the toolbar, and removes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsApplication

from . import translation
from .provider import DeepForestProvider

if TYPE_CHECKING:
    from .gui.window import Window

__all__ = ["DeepForestPlugin"]


class DeepForestPlugin:
    """The plugin. ``qgis_process`` calls :meth:`initProcessing` only, QGIS's window :meth:`initGui`."""

    def __init__(self, iface: Any = None) -> None:
        self._iface = iface
        self._window: Optional[Window] = None
        self._provider: Optional[DeepForestProvider] = None
        self._translator = translation.install()

    def initProcessing(self) -> None:
        """Add the Processing provider; also called by ``qgis_process``."""
        if self._provider is None:
            provider = DeepForestProvider()
            # Refused, and deleted by QGIS, if another copy of the plugin is loaded, whose provider stays.
            if QgsApplication.processingRegistry().addProvider(provider):
                self._provider = provider

    def initGui(self) -> None:
        """Add the provider, the menu and the toolbar."""
        self.initProcessing()
        if self._iface is not None and self._window is None:
            from .gui.window import Window  # imported here, so that qgis_process does not load it

            self._window = Window(self._iface)

    def unload(self) -> None:
        """Remove everything; ``unload`` of the provider ends the engine's workers."""
        if self._window is not None:
            self._window.unload()
            self._window = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        translation.remove(self._translator)
        self._translator = None
