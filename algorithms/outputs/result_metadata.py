"""Metadata of the output layers: method, sources and time of the run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsLayerMetadata, QgsVectorLayer

from ...deepforest_qgis.common.provenance_labels import LABELS
from ...translation import of_engine
from ..base.algorithm import tr

__all__ = ["crowns_metadata", "dataset_metadata"]


def dataset_metadata(layer: QgsVectorLayer, title: str, abstract: str) -> QgsLayerMetadata:
    """Return the metadata of a layer with this title and abstract."""
    metadata = QgsLayerMetadata(layer.metadata())
    metadata.setType("dataset")
    metadata.setTitle(title)
    metadata.setAbstract(abstract)
    metadata.setCrs(layer.crs())
    return metadata


def crowns_metadata(layer: QgsVectorLayer, about: Mapping[str, Any]) -> QgsLayerMetadata:
    """Return the metadata of detected crowns: raster, model, parameters and time of the run."""
    raster, model = str(about["raster"]["name"]), str(about["model"]["name"])
    sections = [tr("Tree crowns detected by the model {model} in {raster}.").format(model=model, raster=raster)]
    for part, heading in (("raster", tr("Raster")), ("model", tr("Model")), ("parameters", tr("Parameters"))):
        lines = [f"{heading}:"]
        for name, value in about[part].items():
            label = of_engine(LABELS[part][name]) if name in LABELS[part] else name
            lines.append(f"{label}: {', '.join(map(str, value)) if isinstance(value, list) else value}")
        sections.append("\n".join(lines))
    title = tr("Tree crowns in {raster}").format(raster=raster)
    metadata = dataset_metadata(layer, title, "\n\n".join(sections))
    metadata.setKeywords({"gmd:topicCategory": ["environment"], tr("Subject"): [tr("tree crowns"), model]})
    if about["model"].get("licence"):
        metadata.setRights([tr("Model: {licence}").format(licence=about["model"]["licence"])])
    metadata.setHistory([tr("{time}: detected by DeepForest for QGIS.").format(time=about["began"])])
    return metadata
