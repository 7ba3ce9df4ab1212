"""Draws the map of the demo with QGIS: the orthomosaic, crowns coloured by score, and the training data.

``/usr/bin/python3 tools/render_map.py --raster R --crowns C --annotations A --trained T --output map.png``, with
QT_QPA_PLATFORM=offscreen on a computer without a screen.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsFillSymbol,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsProject,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QFont

__all__ = ["draw"]

STYLE = Path(__file__).resolve().parent.parent / "algorithms" / "styles" / "crowns.qml"

MARGIN = 5.0  # millimetres on the page, like the others
MAP_WIDTH = 170.0
SIDE_WIDTH = 58.0
DPI = 150


def draw(raster: Path, crowns: Path, annotations: Path, trained: Path, output: Path) -> None:
    """Write the picture ``output``.

    Raises:
        SystemExit: a layer or the style cannot be opened, or QGIS cannot write the picture.
    """
    photo = QgsRasterLayer(str(raster), "Orthomosaic")
    found = QgsVectorLayer(str(crowns), "Predicted crowns by score", "ogr")
    drawn = QgsVectorLayer(str(annotations), "Training crowns", "ogr")
    area = QgsVectorLayer(str(trained), "Training area", "ogr")
    for layer in (photo, found, drawn, area):
        if not layer.isValid():
            raise SystemExit(f"{layer.source()} cannot be opened.")
    message, good = found.loadNamedStyle(str(STYLE))
    if not good:
        raise SystemExit(f"{STYLE} cannot be used: {message}")
    # Training crowns only, without the reference crowns of the other part.
    border = area.extent()
    drawn.setSubsetString(_within(drawn, border))
    # Visible on the imagery and on the white background of the legend.
    _outline(drawn, "0,190,255,255", 0.25)
    _outline(area, "0,190,255,255", 0.7)

    project = QgsProject.instance()
    project.setCrs(photo.crs())
    layers = [found, drawn, area, photo]
    for layer in layers:
        project.addMapLayer(layer)

    extent = photo.extent()
    height = MAP_WIDTH * extent.height() / extent.width()
    millimetres = QgsUnitTypes.LayoutUnit.LayoutMillimeters
    layout = QgsLayout(project)
    layout.initializeDefaults()
    page = layout.pageCollection().page(0)
    page.setPageSize(QgsLayoutSize(MAP_WIDTH + SIDE_WIDTH + 3 * MARGIN, height + 2 * MARGIN, millimetres))

    view = QgsLayoutItemMap(layout)
    view.attemptSetSceneRect(QRectF(MARGIN, MARGIN, MAP_WIDTH, height))
    view.setLayers(layers)
    view.zoomToExtent(extent)
    view.setFrameEnabled(True)
    layout.addLayoutItem(view)

    left = MAP_WIDTH + 2 * MARGIN
    title = QgsLayoutItemLabel(layout)
    title.setText(f"DeepForest\n{found.featureCount()} predicted crowns")
    title.setFont(QFont("DejaVu Sans", 14))
    layout.addLayoutItem(title)
    title.attemptSetSceneRect(QRectF(left, MARGIN, SIDE_WIDTH, 20))

    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(view)
    legend.setAutoUpdateModel(False)
    legend.model().rootGroup().removeLayer(photo)
    legend.setResizeToContents(True)
    layout.addLayoutItem(legend)
    legend.attemptMove(QgsLayoutPoint(left, MARGIN + 24, millimetres))

    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(view)
    bar.setStyle("Single Box")
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceMeters)
    bar.setUnitLabel("m")
    # The longest two round segments that leave space for the last label.
    room = (SIDE_WIDTH - 16) / 2 * extent.width() / MAP_WIDTH
    bar.setUnitsPerSegment(max(metres for metres in (1, 2, 5, 10, 20, 50, 100, 200, 500) if metres <= max(room, 1)))
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    layout.addLayoutItem(bar)
    bar.attemptMove(QgsLayoutPoint(left, height - 10, millimetres))

    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = DPI
    result = QgsLayoutExporter(layout).exportToImage(str(output), settings)
    if result != QgsLayoutExporter.ExportResult.Success or not output.is_file():
        raise SystemExit(f"{output} could not be written ({result}).")


def _within(layer: QgsVectorLayer, border: object) -> str:
    """A filter for the features that are completely inside ``border``."""
    wanted = [str(f.id()) for f in layer.getFeatures() if border.contains(f.geometry().boundingBox())]
    return f"fid IN ({', '.join(wanted)})"


def _outline(layer: QgsVectorLayer, colour: str, width: float) -> None:
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": colour, "outline_width": str(width)})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def main() -> int:
    parser = argparse.ArgumentParser(description="Draw the demo's map with QGIS.")
    for name in ("raster", "crowns", "annotations", "trained", "output"):
        parser.add_argument(f"--{name}", required=True, type=Path)
    options = parser.parse_args()
    application = QgsApplication([], False)
    application.initQgis()
    draw(options.raster, options.crowns, options.annotations, options.trained, options.output)
    # Some versions of QGIS crash during an orderly exit from Python.
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main())
