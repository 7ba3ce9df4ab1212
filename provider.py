"""The Processing provider "DeepForest": algorithms and graphical models."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.add_attributes import CrownAttributes
from .algorithms.annotation_layer import AnnotationLayer
from .algorithms.base.algorithm import PLUGIN_FOLDER
from .algorithms.bundled_model import BundledModel
from .algorithms.compare_crowns import CompareCrowns
from .algorithms.evaluate_crowns import Evaluate
from .algorithms.export_annotations import ExportAnnotations
from .algorithms.fine_tune import FineTune
from .algorithms.import_annotations import ImportAnnotations
from .algorithms.model_card import ModelCard
from .algorithms.predict_tile import PredictTile
from .algorithms.predict_tiles import PredictTiles
from .algorithms.setup_engine import SetupEngine
from .algorithms.split_raster import SplitRaster
from .algorithms.stand_summary import StandSummary
from .algorithms.suggest_areas import SuggestAreas
from .deepforest_qgis import __version__
from .runtime import client

__all__ = ["DeepForestProvider"]

ALGORITHMS = (
    *(SetupEngine, SuggestAreas, AnnotationLayer, ImportAnnotations, ExportAnnotations),
    *(SplitRaster, FineTune, PredictTile, PredictTiles, Evaluate, ModelCard),
    *(CrownAttributes, StandSummary, CompareCrowns),
)


class DeepForestProvider(QgsProcessingProvider):  # type: ignore[misc]
    """The provider, with one instance of each algorithm."""

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
        # Models look up their steps in the registry, to which this provider has to be added first.
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
            model = BundledModel(path)
            if model.readable:
                self.addAlgorithm(model)

    def unload(self) -> None:
        """Stop the workers of the engine."""
        client.shutdown()
        super().unload()
