"""The Processing provider "DeepForest": its algorithms and the graphical models that ship with it."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.annotation_layer import AnnotationLayer
from .algorithms.base.algorithm import PLUGIN_FOLDER
from .algorithms.bundled_model import ShippedModel
from .algorithms.evaluate_crowns import Evaluate
from .algorithms.fine_tune import FineTune
from .algorithms.predict_tile import PredictTile
from .algorithms.setup_engine import SetupEngine
from .algorithms.split_raster import SplitRaster
from .algorithms.suggest_areas import SuggestAreas
from .deepforest_qgis import __version__
from .runtime import client

__all__ = ["DeepForestProvider"]

ALGORITHMS = (SetupEngine, SuggestAreas, AnnotationLayer, SplitRaster, FineTune, PredictTile, Evaluate)


class DeepForestProvider(QgsProcessingProvider):  # type: ignore[misc]
    def id(self) -> str:
        return "deepforest"

    def name(self) -> str:
        return "DeepForest"

    def longName(self) -> str:
        return f"DeepForest {__version__}"

    def versionInfo(self) -> str:
        return __version__

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif", "tiff"]

    def svgIconPath(self) -> str:
        return str(PLUGIN_FOLDER / "icon.svg")

    def load(self) -> bool:
        # A model finds its steps through the registry, which knows this provider only once it is added.
        QgsApplication.processingRegistry().providerAdded.connect(self._added)
        return bool(super().load())

    def _added(self, provider: str) -> None:
        if provider == self.id():
            QgsApplication.processingRegistry().providerAdded.disconnect(self._added)
            self._load_models()
            self.algorithmsLoaded.emit()

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:
            self._load_models()

    def _load_models(self) -> None:
        for path in sorted((PLUGIN_FOLDER / "algorithms" / "models").glob("*.model3")):
            model = ShippedModel(path)
            if model.readable:
                self.addAlgorithm(model)

    def unload(self) -> None:
        """End the engine's workers with the provider."""
        client.shutdown()
        super().unload()
