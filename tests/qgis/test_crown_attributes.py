"""Crown attributes with the real engine, in QGIS."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import processing
import pytest
from inputs import gdal, make_layer, make_raster, raster_layer, square
from processing_runs import layer_of
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

RUN, PREDICT = "deepforest:crownattributes", "deepforest:predicttile"
SAMPLES = Path(__file__).resolve().parents[2] / ".samples"


def crowns(**how: Any) -> QgsVectorLayer:
    """Three crowns of 3 m, the last one outside the raster, with fields of several types."""
    fields = "&field=score:double&field=model:int&field=planted:date&field=alive:bool&field=fid:int&field=height_m:int"
    rows = [[0.9, 7, "1950-05-01", True, 11, 1], [0.8, None, None, False, 12, 1], [0.7, 9, None, None, 13, 1]]
    shapes = [square(2, 2), square(8, 2), square(400, 2)]
    return make_layer(shapes, fields=fields, rows=rows, name="Predicted crowns (forest)", **how)


@pytest.mark.parametrize("to_file", [False, True])
def test_heights_statistics_and_tops(provider: Any, real_engine: Path, tmp_path: Path, to_file: bool) -> None:
    """The values of the raster are its columns of 0.1 m."""
    raster = raster_layer(make_raster(tmp_path / "forest.tif"))
    heights = raster_layer(make_raster(tmp_path / "chm.tif", bands=1))
    result = processing.run(
        RUN,
        {
            "CROWNS": crowns(),
            "HEIGHT": heights,
            "STATISTICS_RASTER": raster,
            "BANDS": [1],
            "INDICES": "ratio = b2 / b1\nhalf = b1 / 2",
            "STATISTICS": ["mean", "p95"],
            "PREFIX": "x_",
            "OUTPUT": str(tmp_path / "crowns.gpkg") if to_file else "TEMPORARY_OUTPUT",
            "TREE_TOPS": str(tmp_path / "tops.gpkg") if to_file else "TEMPORARY_OUTPUT",
        },
    )
    found, tops = layer_of(result), layer_of(result, "TREE_TOPS")
    one, two, three = found.getFeatures()
    assert (one["height_m"], two["height_m"]) == (49, 109)
    assert not three["height_m"]
    assert one["x_b1_mean"] == pytest.approx(34.5)
    assert two["x_ratio_mean"] == pytest.approx(2)
    assert two["x_half_p95"] == pytest.approx(54, abs=0.5)
    assert (result["COUNT"], result["LEFT_OUT"], result["WITHOUT_HEIGHT"]) == (3, 0, 1)
    assert (one["score"], one["model"], one["alive"], one["fid_1"]) == (0.9, 7, True, 11)
    assert one["planted"].toString("yyyy-MM-dd") == "1950-05-01"
    assert [field.name() for field in found.fields()].count("height_m") == 1
    assert found.wkbType() == QgsWkbTypes.Type.Polygon
    assert tops.wkbType() == QgsWkbTypes.Type.Point
    assert tops.crs() == found.crs()
    assert [top["crown_id"] for top in tops.getFeatures()] == [one["crown_id"], two["crown_id"]] == [1, 2]
    for top, crown in zip(tops.getFeatures(), (one, two)):
        assert crown.geometry().contains(top.geometry())
    if to_file:  # as in models, batch and qgis_process
        assert found.renderer().type() == "graduatedSymbol"
        assert found.attributeAlias(found.fields().lookupField("height_m")) == "Height (m)"
        assert tops.renderer().symbol().symbolLayer(0).layerType() == "SimpleMarker"
        again = processing.run(
            RUN, {"CROWNS": str(tmp_path / "crowns.gpkg"), "HEIGHT": heights, "OUTPUT": "TEMPORARY_OUTPUT"}
        )
        names = [field.name() for field in layer_of(again).fields()]
        assert sorted(names) == sorted(field.name() for field in found.fields() if field.name() != "fid")


def test_surface_and_terrain_selection_and_other_shapes(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    """Surface minus terrain of another zone; crowns in degrees with parts, of which one is selected."""
    surface = raster_layer(make_raster(tmp_path / "dsm.tif", bands=1))
    terrain = raster_layer(make_raster(tmp_path / "dtm.tif", bands=1, pixel=0.5, size=(60, 60)))
    two = "MULTIPOLYGON(" + ",".join(square(east, 2)[7:] for east in (2, 8)) + ")"
    layer = make_layer([two, square(4, 4), None], kind="MultiPolygon", fields="&field=tree:int", rows=[[1], [2], [3]])
    layer.selectByExpression("tree <> 2")
    QgsProject.instance().addMapLayer(layer)
    degrees = processing.run(
        "native:reprojectlayer", {"INPUT": layer, "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    degrees.selectByExpression("tree <> 2")
    QgsProject.instance().addMapLayer(degrees)
    result = processing.run(
        RUN,
        {
            "CROWNS": QgsProcessingFeatureSourceDefinition(degrees.id(), selectedFeaturesOnly=True),
            "SURFACE": surface,
            "TERRAIN": terrain,
            "MIN_HEIGHT": 3,
            "OUTPUT": str(tmp_path / "out.shp"),
        },
    )
    one, three = sorted(layer_of(result).getFeatures(), key=lambda crown: crown["tree"])  # in any order
    assert (one["tree"], three["tree"]) == (1, 3)
    assert one["height_m"] == pytest.approx(109 - 21.9, abs=1)
    assert one.geometry().constGet().numGeometries() == 2
    assert not three.hasGeometry()
    assert result["WITHOUT_HEIGHT"] == 1
    QgsProject.instance().removeAllMapLayers()


def test_a_loaded_layer_is_named_after_the_raster(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    context, feedback, project = QgsProcessingContext(), QgsProcessingFeedback(), QgsProject()
    context.setProject(project)
    given = {
        "CROWNS": crowns(),
        "HEIGHT": raster_layer(make_raster(tmp_path / "chm.tif", bands=1)),
        "MIN_HEIGHT": 50,
        "OUTPUT": QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project),
    }
    _, ok = provider.algorithm("crownattributes").create().run(given, context, feedback)
    assert ok, feedback.textLog()
    ((key, details),) = context.layersToLoadOnCompletion().items()
    layer = QgsProcessingUtils.mapLayerFromString(key, context)
    details.postProcessor().postProcessLayer(layer, context, feedback)
    assert layer.name() == "Crowns with attributes (forest)"
    assert layer.metadata().abstract().startswith("Field height_m (m): largest value of Orthomosaic (")
    assert "1 crown is lower than 50 m and was left out." in feedback.textLog()
    assert "1 crown has no height" in feedback.textLog()
    assert layer.featureCount() == 2


def test_a_prediction_with_heights_and_limits(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    """Of a part of the Yellowstone orthomosaic; the heights are the distance in m from its western border, times 5."""
    raster = tmp_path / "forest.tif"
    gdal.Translate(str(raster), str(SAMPLES / "yellowstone.tif"), srcWin=[700, 100, 300, 300])
    box = raster_layer(raster).extent()
    origin = (box.xMinimum(), box.yMaximum())
    model = make_raster(tmp_path / "chm.tif", bands=1, pixel=0.2, size=(150, 150), origin=origin, epsg=None)
    heights = raster_layer(model, "Heights")
    heights.setCrs(raster_layer(raster).crs())  # of the layer only
    given = {"INPUT": str(raster), "SCORE_THRESHOLD": 0.2, "DEVICE": "cpu", "OUTPUT": "TEMPORARY_OUTPUT"}
    every = {crown["score"]: crown for crown in processing.run(PREDICT, given)["OUTPUT"].getFeatures()}
    diameters = sorted(crown["crown_diameter_m"] for crown in every.values())
    least = diameters[1] + 0.001
    limits = {"HEIGHT": heights, "MIN_HEIGHT": 75, "MIN_DIAMETER": least, "MAX_DIAMETER": 100}
    feedback = QgsProcessingFeedback()
    result = processing.run(PREDICT, {**given, **limits, "OUTPUT": str(tmp_path / "c.gpkg")}, feedback=feedback)
    found = list(layer_of(result).getFeatures())
    assert 0 < len(found) == result["COUNT"] < len(every)
    for crown in found:
        east = crown.geometry().boundingBox().xMaximum()
        assert crown["height_m"] == pytest.approx(min((east - origin[0]) / 0.2, 149), abs=2)
        assert crown["height_m"] >= 75
    kept = [
        score
        for score, crown in every.items()
        if crown["crown_diameter_m"] > least and crown.geometry().boundingBox().xMaximum() - origin[0] > 75.2 * 0.2
    ]
    assert {round(crown["score"], 6) for crown in found} >= {round(score, 6) for score in kept}
    assert "lower than 75 m" in feedback.textLog()
    smaller = re.search(r"(\d+) crowns are smaller than", feedback.textLog())
    assert smaller is not None
    assert int(smaller[1]) >= 2  # counted before overlaps are removed
    assert layer_of(result).attributeAlias(layer_of(result).fields().lookupField("height_m")) == "Height (m)"


def test_empty_layers_and_errors(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    raster, heights = str(make_raster(tmp_path / "forest.tif")), str(make_raster(tmp_path / "chm.tif", bands=1))
    empty = make_layer([], name="Nothing")
    result = processing.run(RUN, {"CROWNS": empty, "HEIGHT": heights, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert (result["COUNT"], layer_of(result).featureCount()) == (0, 0)
    for given, reason in (
        ({}, "no raster was given"),
        ({"HEIGHT": raster}, "is a colour image with 3 bands, not a height model"),
        ({"SURFACE": raster}, "Only one of surface model and terrain model"),
        ({"STATISTICS_RASTER": raster, "INDICES": "ndvi = (b4 - b1"}, "is not an arithmetic expression"),
        ({"STATISTICS_RASTER": raster, "INDICES": "ndvi = b7"}, "'b7' is unknown"),
        ({"STATISTICS_RASTER": raster, "BANDS": [9]}, "Band 9 was chosen"),
    ):
        with pytest.raises(QgsProcessingException, match=reason):
            processing.run(RUN, {"CROWNS": crowns(), **given, "OUTPUT": "TEMPORARY_OUTPUT"})
