"""The styles of the results when QGIS loads them."""

from __future__ import annotations

import json
import struct
from itertools import combinations
from pathlib import Path
from typing import Any

import processing
import pytest
from inputs import (
    EAST,
    NORTH,
    changes_gpkg,
    crowns_gpkg,
    gdal,
    heights_gpkg,
    make_layer,
    make_raster,
    square,
    stands_gpkg,
    suggestions_gpkg,
)
from processing_runs import algorithm
from qgis.core import (
    QgsApplication,
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

Answers = Any
ROOT = Path(__file__).resolve().parents[2]


def load_results(name: str, parameters: dict[str, Any]) -> dict[str, Any]:
    """Run as the toolbox does, with layers that are loaded and styled at the end."""
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    project = QgsProject()
    context.setProject(project)
    found = algorithm(name)
    _results, ok = found.run(parameters, context, feedback)
    assert ok, feedback.textLog()
    loaded = {}
    for key, details in context.layersToLoadOnCompletion().items():
        layer = QgsProcessingUtils.mapLayerFromString(key, context)
        assert layer is not None
        details.postProcessor().postProcessLayer(layer, context, feedback)
        loaded[details.outputName] = context.takeResultLayer(layer.id())
    return loaded


def _destination(project: QgsProject) -> Any:
    return QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)


def _to(path: Path) -> Any:
    return QgsProcessingOutputLayerDefinition(str(path), QgsProject())


def test_crowns_are_graduated_by_score(provider: Any, fake_engine: Path, answers: Answers, tmp_path: Path) -> None:
    project = QgsProject()
    loaded = load_results(
        "predicttile", {"INPUT": str(make_raster(tmp_path / "a.tif")), "OUTPUT": _destination(project)}
    )
    (layer,) = loaded.values()
    assert layer.renderer().type() == "graduatedSymbol"
    assert layer.renderer().classAttribute() == "score"
    ranges = [(r.lowerValue(), r.upperValue()) for r in layer.renderer().ranges()]
    scores = [feature["score"] for feature in layer.getFeatures()]
    assert (ranges[0][0], ranges[-1][1]) == pytest.approx((min(scores), max(scores)))
    assert layer.renderer().ranges()[0].label() == "score 0.30 to 0.42"
    index = layer.fields().lookupField("crown_diameter_m")
    assert layer.attributeAlias(index) == "Crown diameter (m)"


@pytest.mark.parametrize(
    ("name", "output", "renderer", "alias"),
    [
        ("predicttile", "OUTPUT", "graduatedSymbol", ("score", "Score (0–1)")),
        ("evaluate", "MATCHES", "categorizedSymbol", ("result", "Result")),
        ("splitraster", "FOOTPRINTS", "singleSymbol", ("image_path", "Image")),
        ("comparecrowns", "OUTPUT", "categorizedSymbol", ("d_growth_m", "Diameter, growth (m)")),
        ("crownattributes", "OUTPUT", "graduatedSymbol", ("height_m", "Height (m)")),
        ("standsummary", "OUTPUT", "graduatedSymbol", ("d_q90_m", "Diameter, 90% quantile (m)")),
        ("suggestareas", "OUTPUT", "singleSymbol", ("rank", "Rank (1: annotate first)")),
    ],
)
def test_a_geopackage_carries_its_style(
    provider: Any,
    fake_engine: Path,
    answers: Answers,
    tmp_path: Path,
    name: str,
    output: str,
    renderer: str,
    alias: tuple[str, str],
) -> None:
    answers["suggest"] = {"output": str(suggestions_gpkg(tmp_path / "squares.gpkg")), "count": 2, "looked_at": 5}
    answers["compare-crowns"] = {"output": str(changes_gpkg(tmp_path / "changes.gpkg"))}
    answers["crown-attributes"] = {"output": str(heights_gpkg(tmp_path / "heights.gpkg"))}
    answers["stand-summary"] = {"output": str(stands_gpkg(tmp_path / "stands.gpkg"))}
    (tmp_path / "answers.json").write_text(json.dumps(answers), encoding="utf-8")
    crowns = make_layer([square(1, 1)])
    inputs = {
        "evaluate": {"PREDICTIONS": crowns, "TRUTH": make_layer([square(1, 1)])},
        "splitraster": {"ANNOTATIONS": crowns, "OUTPUT_FOLDER": str(tmp_path / "patches")},
        "suggestareas": {"ANNOTATIONS": crowns},
        "comparecrowns": {"BEFORE": crowns, "AFTER": crowns},
        "crownattributes": {"CROWNS": crowns, "HEIGHT": str(make_raster(tmp_path / "heights.tif"))},
        "standsummary": {"STANDS": crowns, "CROWNS": crowns},
    }.get(name, {})
    if name not in ("evaluate", "crownattributes", "standsummary", "comparecrowns"):
        inputs["INPUT"] = str(make_raster(tmp_path / "a.tif"))
    target = str(tmp_path / "result.gpkg")
    processing.run(f"deepforest:{name}", {**inputs, output: target})  # as in models, batch and qgis_process
    layer = QgsVectorLayer(target, "opened later", "ogr")
    assert layer.renderer().type() == renderer
    assert layer.attributeAlias(layer.fields().lookupField(alias[0])) == alias[1]


def test_found_false_and_missed_have_the_colours_of_the_reports(
    provider: Any, fake_engine: Path, answers: Answers, tmp_path: Path
) -> None:
    charts = (ROOT / "deepforest_qgis" / "reports" / "charts.py").read_text(encoding="utf-8")
    predicted = make_layer([square(1, 1)], name="Predicted crowns (west)")
    crowns = {"PREDICTIONS": predicted, "TRUTH": make_layer([square(1, 1)])}
    (layer,) = load_results("evaluate", {**crowns, "MATCHES": _destination(QgsProject())}).values()
    assert layer.name() == "Matches (west)"
    for category in layer.renderer().categories():
        if category.value() not in (None, "", "ignored"):  # the reports count ignored boxes, but do not draw them
            colour = category.symbol().symbolLayer(1).color().name()
            assert f'"{category.value()}": (Message("{category.value()}"), "{colour}"' in charts


def test_crowns_have_metadata(provider: Any, fake_engine: Path, answers: Answers, tmp_path: Path) -> None:
    answers["predict"]["about"] = {
        "raster": {"name": "Flight <7>", "size": "30 × 20"},
        "model": {"name": "oaks.safetensors", "classes": ["Oak", "Ash"], "licence": "CC-BY-4.0"},
        "parameters": {"score_threshold": 0.35, "no_overlap": False},
        "began": "2026-05-04T10:11:12+00:00",
    }
    (tmp_path / "answers.json").write_text(json.dumps(answers), encoding="utf-8")
    loaded = load_results(
        "predicttile", {"INPUT": str(make_raster(tmp_path / "a.tif")), "OUTPUT": _destination(QgsProject())}
    )
    (layer,) = loaded.values()
    metadata = layer.metadata()
    assert metadata.title() == "Tree crowns in Flight <7>"
    for told in ("oaks.safetensors", "Classes: Oak, Ash", "Size (px): 30 × 20", "Score threshold: 0.35"):
        assert told in metadata.abstract(), told
    assert metadata.rights() == ["Model: CC-BY-4.0"]
    assert metadata.history() == ["2026-05-04T10:11:12+00:00: detected by DeepForest for QGIS."]
    assert metadata.crs() == layer.crs()


def test_each_class_has_a_colour(
    provider: Any, fake_engine: Path, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers["predict"]["output"] = str(crowns_gpkg(tmp_path / "two.gpkg", ("larch", "pine", "pine")))
    (tmp_path / "answers.json").write_text(json.dumps(answers), encoding="utf-8")
    loaded = load_results(
        "predicttile", {"INPUT": str(make_raster(tmp_path / "a.tif")), "OUTPUT": _destination(QgsProject())}
    )
    (layer,) = loaded.values()
    assert [c.value() for c in layer.renderer().categories()] == ["larch", "pine"]
    assert len({c.symbol().symbolLayer(1).color().name() for c in layer.renderer().categories()}) == 2


@pytest.mark.parametrize("classes", [("Tree",), ("larch", "pine")])
def test_a_score_filter_needs_no_new_run(
    provider: Any, fake_engine: Path, answers: Answers, tmp_path: Path, classes: tuple[str, ...]
) -> None:
    answers["predict"]["output"] = str(crowns_gpkg(tmp_path / "crowns.gpkg", classes))
    (tmp_path / "answers.json").write_text(json.dumps(answers), encoding="utf-8")
    loaded = load_results(
        "predicttile", {"INPUT": str(make_raster(tmp_path / "a.tif")), "OUTPUT": _destination(QgsProject())}
    )
    (layer,) = loaded.values()
    assert layer.editFormConfig().readOnly(layer.fields().lookupField("score"))
    assert not layer.editFormConfig().readOnly(layer.fields().lookupField("label"))
    scores = sorted(feature["score"] for feature in layer.getFeatures())

    def drawn() -> int:
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setDestinationCrs(layer.crs())
        settings.setExtent(layer.extent().buffered(1))
        settings.setOutputSize(QSize(120, 120))
        settings.setBackgroundColor(QColor("white"))
        job = QgsMapRendererParallelJob(settings)
        job.start()
        job.waitForFinished()
        picture = job.renderedImage()
        pixels = [picture.pixelColor(x, y) for x in range(120) for y in range(120)]
        return sum(pixel != QColor("white") for pixel in pixels)

    everything = drawn()
    QgsExpressionContextUtils.setLayerVariable(layer, "min_score", str(scores[0] + 1e-6))
    fewer = drawn()
    QgsExpressionContextUtils.setLayerVariable(layer, "min_score", "1")
    assert everything > 0
    assert everything > fewer
    assert (fewer > 0) == (len(set(scores)) > 1)
    assert drawn() == 0


def differ_in_grey(symbols: list[QgsFillSymbol]) -> int:
    """Of a square's pixels those in which two of the symbols, painted on middle grey, clearly differ; the least of all
    pairs."""
    pictures = []
    for symbol in symbols:
        picture = QImage(120, 120, QImage.Format.Format_RGB32)
        picture.fill(QColor(128, 128, 128))
        painter = QPainter(picture)
        painter.drawImage(0, 0, symbol.asImage(QSize(120, 120)))
        painter.end()
        grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
        pictures.append([grey.pixelColor(x, y).value() for x in range(120) for y in range(120)])
    return min(
        sum(abs(one - other) > 30 for one, other in zip(first, second)) for first, second in combinations(pictures, 2)
    )


def test_matches_are_distinguishable_in_grey(
    provider: Any, fake_engine: Path, answers: Answers, tmp_path: Path
) -> None:
    crowns = make_layer([square(1, 1)])
    loaded = load_results("evaluate", {"PREDICTIONS": crowns, "TRUTH": crowns, "MATCHES": _destination(QgsProject())})
    (layer,) = loaded.values()
    categories = layer.renderer().categories()
    # What is drawn into the layer has no result; it must be seen all the same.
    assert [c.value() or "" for c in categories] == ["true positive", "false positive", "missed", "ignored", ""]
    assert differ_in_grey([category.symbol().clone() for category in categories]) > 300


def test_classes_are_distinguishable_in_grey(
    provider: Any, fake_engine: Path, answers: Answers, tmp_path: Path
) -> None:
    names = ("ash", "beech", "cedar", "dead", "elm", "fir", "gum", "hazel")
    answers["predict"]["output"] = str(crowns_gpkg(tmp_path / "eight.gpkg", names))
    (tmp_path / "answers.json").write_text(json.dumps(answers), encoding="utf-8")
    loaded = load_results(
        "predicttile", {"INPUT": str(make_raster(tmp_path / "a.tif")), "OUTPUT": _destination(QgsProject())}
    )
    (layer,) = loaded.values()
    symbols = [category.symbol().clone() for category in layer.renderer().categories()]
    assert len(symbols) == 8
    assert differ_in_grey(symbols) > 150


def test_decimals_in_tables(provider: Any, fake_engine: Path, answers: Answers, tmp_path: Path) -> None:
    raster, crowns = str(make_raster(tmp_path / "a.tif")), make_layer([square(1, 1)])
    found = load_results("predicttile", {"INPUT": raster, "OUTPUT": _destination(QgsProject())})
    told = {"PREDICTIONS": crowns, "TRUTH": crowns, "MATCHES": _destination(QgsProject())}
    found.update(load_results("evaluate", told))
    for output, field, value, text in (
        ("OUTPUT", "score", 0.87654, "0.88"),
        ("OUTPUT", "crown_diameter_m", 3.14159, "3.1"),
        ("OUTPUT", "crown_area_m2", 7.0685, "7.1"),
        ("MATCHES", "score", 0.87654, "0.88"),
        ("MATCHES", "iou", 0.5, "0.50"),
    ):
        layer = found[output]
        index = layer.fields().lookupField(field)
        setup = layer.editorWidgetSetup(index)
        formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter(setup.type())
        assert formatter.representValue(layer, index, setup.config(), None, value) == text, field
        assert layer.editFormConfig().readOnly(index), field
    diameter = found["OUTPUT"].editorWidgetSetup(found["OUTPUT"].fields().lookupField("crown_diameter_m"))
    assert diameter.config()["Suffix"] == " m"


def test_the_legend_of_a_crown_density(provider: Any, fake_engine: Path, answers: Answers, tmp_path: Path) -> None:
    path = tmp_path / "density.tif"
    data = gdal.GetDriverByName("GTiff").Create(str(path), 4, 1, 1, gdal.GDT_Float32)
    data.SetGeoTransform((EAST, 10, 0, NORTH, 0, -10))
    data.GetRasterBand(1).SetNoDataValue(-1)
    data.GetRasterBand(1).WriteRaster(0, 0, 4, 1, struct.pack("4f", 0, 30, 5000, -1))
    data = None
    answers["predict"]["density"] = str(path)
    (tmp_path / "answers.json").write_text(json.dumps(answers), encoding="utf-8")
    loaded = load_results(
        "predicttile",
        {"INPUT": str(make_raster(tmp_path / "a.tif")), "OUTPUT": "TEMPORARY_OUTPUT", "DENSITY": _to(path)},
    )
    layer = loaded["DENSITY"]
    texts = [text for text, _ in layer.renderer().legendSymbologyItems()]
    assert texts[0] == "no crowns"
    assert texts[1:3] == ["0–50 crowns per hectare", "50–100 crowns per hectare"]
    assert texts[-1] == "more than 1600 crowns per hectare"
    block = layer.renderer().block(1, layer.extent(), 4, 1)
    alphas = [QColor.fromRgba(block.color(0, column)).alpha() for column in range(4)]
    assert [alpha > 0 for alpha in alphas] == [False, True, True, False]
    light, dark = (QColor.fromRgba(block.color(0, column)).lightness() for column in (1, 2))
    assert light > 2 * dark  # in grey too, more is darker


def test_files_given_by_relative_paths_are_styled(
    provider: Any, fake_engine: Path, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from processing.gui import Postprocessing

    monkeypatch.setattr(Postprocessing, "iface", None, raising=False)  # instead of the mock of pytest-qgis
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GDAL_PAM_ENABLED", "NO")  # QGIS closes the raster later, in another folder
    answers["predict"]["density"] = str(make_raster(tmp_path / "density.tif", bands=1))
    (tmp_path / "answers.json").write_text(json.dumps(answers), encoding="utf-8")
    parameters = {"INPUT": str(make_raster(tmp_path / "a.tif")), "OUTPUT": "crowns.gpkg", "DENSITY": "density.tif"}
    processing.runAndLoadResults("deepforest:predicttile", parameters)
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    assert sorted(layers) == ["Crown density (a)", "Predicted crowns (a)"]
    assert layers["Crown density (a)"].renderer().type() == "singlebandpseudocolor"
    assert layers["Predicted crowns (a)"].renderer().type() == "graduatedSymbol"
    QgsProject.instance().clear()
