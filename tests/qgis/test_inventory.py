"""Inventory algorithms with the real engine, in QGIS, in models and with ``qgis_process``."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import processing
import pytest
from inputs import make_layer, make_raster, square
from processing_runs import layer_of
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

Source = QgsProcessingModelChildParameterSource


def crowns(name: str = "Predicted crowns (forest)", **how: Any) -> QgsVectorLayer:
    """Three crowns of 4 m, the last one in no stand, with heights and two classes."""
    fields = "&field=score:double&field=label:string&field=crown_diameter_m:double&field=height_m:double"
    rows = [[0.9, "larch", 4.0, 12.0], [0.8, "pine", 4.0, 8.0], [0.7, "pine", 4.0, None]]
    shapes = [square(2, 2, 4), square(12, 2, 4), square(40, 2, 4)]
    return make_layer(shapes, fields=fields, rows=rows, name=name, **how)


def stands() -> QgsVectorLayer:
    """A square of 10 m and a stand of two parts, with attributes of several types, also reserved names."""
    two = "MULTIPOLYGON((" + square(10, 0, 10)[9:-2] + "),(" + square(10, 20, 10)[9:-2] + "))"
    two = two.replace("MULTIPOLYGON((", "MULTIPOLYGON(((").replace("),(", ")),((") + ")"
    fields = "&field=fid:int&field=Geom:string&field=planted:date&field=area_ha:double&field=managed:bool"
    fields += "&field=RESULT:int&field=Score:int"
    rows = [[7, "north", "1950-05-01", 99.0, True, 5, 2], [8, "south", None, None, False, None, None]]
    shapes: list[Any] = [square(0, 0, 10), two]
    return make_layer(shapes, kind="MultiPolygon", fields=fields, rows=rows, name="Stands")


def test_stands_keep_their_attributes(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    table = tmp_path / "stands.csv"
    given = {"STANDS": stands(), "CROWNS": crowns(), "STAND_FIELD": "Geom", "TABLE": str(table)}
    for target in ("TEMPORARY_OUTPUT", str(tmp_path / "stands.gpkg")):
        result = processing.run(
            "deepforest:standsummary", {**given, "OUTPUT": target, "REPORT": str(tmp_path / "r.html")}
        )
        found = layer_of(result)
        north, south = found.getFeatures()
        assert (north["crowns"], south["crowns"]) == (1, 1)
        assert north["stems_ha"] == pytest.approx(100, rel=1e-3)
        assert south["stems_ha"] == pytest.approx(50, rel=1e-3)
        assert (north["h_mean_m"], south["h_mean_m"]) == (12, 8)
        assert (north["pct_larch"], south["pct_pine"]) == (100, 100)
        assert [north[name] for name in ("fid_1", "Geom_1")][-1] == "north"
        assert south["fid_1"] == 8
        assert north["planted"].toString("yyyy-MM-dd") == "1950-05-01"
        assert (north["managed"], south["managed"]) == (True, False)
        assert {"RESULT", "Score"} <= set(found.fields().names())
        assert (north["RESULT"], north["Score"]) == (5, 2)
        assert north["area_ha_stand"] == 99
        assert found.wkbType() == QgsWkbTypes.Type.MultiPolygon
        assert south.geometry().area() == pytest.approx(200)
        assert found.crs().authid() == "EPSG:32612"
        assert (result["COUNT"], result["OUTSIDE"], result["STAND_COUNT"]) == (2, 1, 2)
        assert result["COVERED_PCT"] is None
    assert found.renderer().type() == "graduatedSymbol"
    assert found.attributeAlias(found.fields().lookupField("pct_larch")) == "Share of larch (%)"
    with open(table, encoding="utf-8", newline="") as file:
        assert [row["stand"] for row in csv.DictReader(file)] == ["north", "south", "total"]
    assert "<svg" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_a_loaded_layer_is_named_and_has_the_method_as_metadata(
    provider: Any, real_engine: Path, tmp_path: Path
) -> None:
    context, feedback, project = QgsProcessingContext(), QgsProcessingFeedback(), QgsProject()
    context.setProject(project)
    given = {
        "STANDS": stands(),
        "CROWNS": crowns(),
        "ALLOMETRY": "biomass-gymnosperm",
        "OUTPUT": QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project),
        "REPORT": str(tmp_path / "r.html"),
    }
    _, ok = provider.algorithm("standsummary").create().run(given, context, feedback)
    assert ok, feedback.textLog()
    ((key, details),) = context.layersToLoadOnCompletion().items()
    layer = QgsProcessingUtils.mapLayerFromString(key, context)
    details.postProcessor().postProcessLayer(layer, context, feedback)
    assert layer.name() == "Stands (forest)"
    assert "10.1111/gcb.13388" in layer.metadata().abstract()
    assert "local calibration" in layer.metadata().abstract()
    assert "local calibration" in feedback.textLog()
    larch = next(layer.getFeatures())
    assert larch["agb_t_mean"] == pytest.approx(0.109 * 48**1.79 * 1.021 / 1000, rel=1e-3)


def test_processed_area_selection_and_evaluation(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    """The raster covers the western 15 m; only the second stand is selected."""
    raster = make_raster(tmp_path / "ortho.tif", size=(150, 400))
    layer = stands()
    layer.selectByExpression("fid = 8")
    QgsProject.instance().addMapLayer(layer)
    matches = make_layer(
        [square(n, 0, 1) for n in range(30)],
        fields="&field=result:string",
        rows=[["true positive"]] * 20 + [["false positive"]] * 4 + [["missed"]] * 6,
    )
    result = processing.run(
        "deepforest:standsummary",
        {
            "STANDS": QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True),
            "CROWNS": crowns(),
            "RASTER": str(raster),
            "EVALUATION": matches,
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    QgsProject.instance().removeMapLayer(layer.id())
    (south,) = layer_of(result).getFeatures()
    assert south["covered_pct"] == pytest.approx(50)
    assert south["stems_ha"] == pytest.approx(100, rel=1e-3)
    assert south["count_est"] == pytest.approx(26 / 24)
    assert south["count_low"] < 26 / 24 < south["count_high"]


def test_matches_of_points_without_areas_give_no_precision(provider: Any, real_engine: Path) -> None:
    """They have no false positives, because these do not count."""
    rows = [["true positive", 0.2]] * 20 + [["missed", None]] * 6
    fields = "&field=result:string&field=distance_m:double"
    matches = make_layer([square(n, 0, 1) for n in range(26)], fields=fields, rows=rows)
    given = {"STANDS": stands(), "CROWNS": crowns(), "EVALUATION": matches, "OUTPUT": "TEMPORARY_OUTPUT"}
    with pytest.raises(QgsProcessingException, match="has no false positives: they do not count"):
        processing.run("deepforest:standsummary", given)


def test_crowns_in_degrees_and_no_crowns(provider: Any, real_engine: Path) -> None:
    degrees = processing.run(
        "native:reprojectlayer", {"INPUT": crowns(), "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    result = processing.run(
        "deepforest:standsummary", {"STANDS": stands(), "CROWNS": degrees, "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    north, _ = layer_of(result).getFeatures()
    assert north["stems_ha"] == pytest.approx(100, rel=2e-3)
    empty = make_layer([], name="none")
    result = processing.run(
        "deepforest:standsummary", {"STANDS": stands(), "CROWNS": empty, "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    assert (result["COUNT"], result["STEMS_HA"]) == (0, 0)
    with pytest.raises(QgsProcessingException, match="Layer 'none' has no features"):
        processing.run("deepforest:standsummary", {"STANDS": empty, "CROWNS": crowns(), "OUTPUT": "TEMPORARY_OUTPUT"})


def test_an_invalid_expression_is_refused_before_the_run(provider: Any) -> None:
    algorithm = provider.algorithm("standsummary").create()
    given = {"STANDS": stands(), "CROWNS": crowns(), "OUTPUT": "TEMPORARY_OUTPUT", "ALLOMETRY": "expression"}
    ok, reason = algorithm.checkParameterValues({**given, "EXPRESSION": "dbh * 2"}, QgsProcessingContext())
    assert not ok
    assert "'dbh' is unknown" in reason
    ok, reason = algorithm.checkParameterValues({**given, "EXPRESSION": "2 *\nheight_m"}, QgsProcessingContext())
    assert ok, reason


def test_a_grid_of_native_algorithms_in_a_model(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    """A chain of 'Create grid' and 'Stand summary', whose output the next step filters."""
    model = QgsProcessingModelAlgorithm("chain", "tests")
    box = stands().extent()
    steps = {
        "grid": (
            "native:creategrid",
            {
                "TYPE": Source.fromStaticValue(2),
                "EXTENT": Source.fromStaticValue(
                    f"{box.xMinimum()},{box.xMaximum()},{box.yMinimum()},{box.yMaximum()} [EPSG:32612]"
                ),
                "HSPACING": Source.fromStaticValue(5.0),
                "VSPACING": Source.fromStaticValue(5.0),
                "HOVERLAY": Source.fromStaticValue(0.0),
                "VOVERLAY": Source.fromStaticValue(0.0),
                "CRS": Source.fromStaticValue("EPSG:32612"),
            },
        ),
        "summary": (
            "deepforest:standsummary",
            {
                "STANDS": Source.fromChildOutput("grid", "OUTPUT"),
                "CROWNS": Source.fromStaticValue(str(tmp_path / "c.gpkg")),
            },
        ),
        "dense": (
            "native:extractbyexpression",
            {
                "INPUT": Source.fromChildOutput("summary", "OUTPUT"),
                "EXPRESSION": Source.fromStaticValue('"stems_ha" > 0'),
            },
        ),
    }
    processing.run("native:savefeatures", {"INPUT": crowns(), "OUTPUT": str(tmp_path / "c.gpkg")})
    for name, (algorithm, parameters) in steps.items():
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(name)
        for definition in child.algorithm().parameterDefinitions():
            if definition.name() in parameters:
                child.addParameterSources(definition.name(), [parameters[definition.name()]])
            elif not definition.isDestination():  # the modeler writes every default, too
                child.addParameterSources(definition.name(), [Source.fromStaticValue(definition.defaultValue())])
        if name == "dense":
            output = QgsProcessingModelOutput("dense", "dense")
            output.setChildId("dense")
            output.setChildOutputName("OUTPUT")
            child.setModelOutputs({"dense": output})
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    assert model.validate()[0], model.validate()[1]
    (destination,) = (one.name() for one in model.destinationParameterDefinitions())
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    _, ok = model.run({destination: str(tmp_path / "dense.gpkg")}, context, feedback)
    assert ok, feedback.textLog()
    dense = QgsVectorLayer(str(tmp_path / "dense.gpkg"), "dense", "ogr")
    assert {feature["crowns"] for feature in dense.getFeatures()} == {1}
    assert dense.featureCount() == 2


# -- Compare crowns ----------------------------------------------------------------------------


def later_crowns(**how: Any) -> QgsVectorLayer:
    """The first crown has grown to 5 m, the second is gone, and one is new."""
    fields = "&field=label:string&field=crown_diameter_m:double&field=height_m:double"
    rows = [["larch", 5.0, 13.5], ["birch", 4.0, 3.0], ["pine", 4.0, 9.0]]
    shapes = [square(1.5, 1.5, 5), square(12, 22, 4), square(40, 2, 4)]
    return make_layer(shapes, fields=fields, rows=rows, name="Predicted crowns (later)", **how)


@pytest.mark.parametrize("to_file", [False, True])
def test_changes_with_stands(provider: Any, real_engine: Path, tmp_path: Path, to_file: bool) -> None:
    targets = [str(tmp_path / f"{name}.gpkg") if to_file else "TEMPORARY_OUTPUT" for name in ("changes", "stands")]
    result = processing.run(
        "deepforest:comparecrowns",
        {
            "BEFORE": crowns(),
            "AFTER": later_crowns(),
            "YEARS": 5,
            "STANDS": stands(),
            "OUTPUT": targets[0],
            "STAND_OUTPUT": targets[1],
        },
    )
    assert [result[name] for name in ("KEPT", "GONE", "NEW", "UNKNOWN", "SHIFT_PAIRS")] == [2, 1, 1, 0, 0]
    assert result["SHIFT_EAST"] is None
    assert result["DIAMETER_GROWTH"] == pytest.approx(0.5)
    changes = {feature["change"]: feature for feature in layer_of(result).getFeatures()}
    assert set(changes) == {"kept", "gone", "new"}
    assert (changes["gone"]["label"], changes["new"]["label"]) == ("pine", "birch")
    first = next(f for f in layer_of(result).getFeatures() if f["label"] == "larch")
    assert (first["d_growth_m"], first["d_m_year"], first["h_growth_m"]) == pytest.approx((1, 0.2, 1.5))
    north, south = layer_of(result, "STAND_OUTPUT").getFeatures()
    assert [north[name] for name in ("kept", "gone", "new")] == [1, 0, 0]
    assert [south[name] for name in ("kept", "gone", "new", "net")] == [0, 1, 1, 0]
    assert south["Geom_1"] == "south"
    if to_file:
        opened = QgsVectorLayer(targets[0], "again", "ogr")
        assert [category.value() for category in opened.renderer().categories()] == ["kept", "gone", "new", "unknown"]
        assert QgsVectorLayer(targets[1], "again", "ogr").renderer().classAttribute() == "gone_pct"


def test_processed_areas_and_layers_in_degrees(provider: Any, real_engine: Path) -> None:
    degrees = processing.run(
        "native:reprojectlayer", {"INPUT": later_crowns(), "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    result = processing.run(
        "deepforest:comparecrowns",
        {
            "BEFORE": crowns(),
            "AFTER": degrees,
            "AFTER_AREAS": make_layer([square(0, 0, 11)]),
            "MATCHING": "distance",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    assert [result[name] for name in ("KEPT", "GONE", "NEW", "UNKNOWN")] == [2, 0, 0, 2]
    assert layer_of(result).crs().authid() == "EPSG:32612"


def test_a_summary_of_the_new_crowns_in_a_model(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    """A chain of 'Compare crowns' and 'Stand summary'."""
    two = make_layer([square(0, 0, 10), square(10, 0, 30)])
    for name, layer in (("before", crowns()), ("after", later_crowns()), ("stands", two)):
        processing.run("native:savefeatures", {"INPUT": layer, "OUTPUT": str(tmp_path / f"{name}.gpkg")})
    given = {name: Source.fromStaticValue(str(tmp_path / f"{name}.gpkg")) for name in ("before", "after", "stands")}
    model = QgsProcessingModelAlgorithm("chain", "tests")
    for name, algorithm, parameters in (
        ("changes", "deepforest:comparecrowns", {"BEFORE": given["before"], "AFTER": given["after"]}),
        (
            "summary",
            "deepforest:standsummary",
            {"STANDS": given["stands"], "CROWNS": Source.fromChildOutput("changes", "OUTPUT")},
        ),
    ):
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(name)
        for definition in child.algorithm().parameterDefinitions():
            if definition.name() in parameters:
                child.addParameterSources(definition.name(), [parameters[definition.name()]])
            elif not definition.isDestination():
                child.addParameterSources(definition.name(), [Source.fromStaticValue(definition.defaultValue())])
        if name == "summary":
            output = QgsProcessingModelOutput("summary", "summary")
            output.setChildId("summary")
            output.setChildOutputName("OUTPUT")
            child.setModelOutputs({"summary": output})
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    assert model.validate()[0], model.validate()[1]
    destinations = {
        one.name(): str(tmp_path / "summary.gpkg")
        for one in model.destinationParameterDefinitions()
        if "summary" in one.name()
    }
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    _, ok = model.run(destinations, context, feedback)
    assert ok, feedback.textLog()
    summary = QgsVectorLayer(str(tmp_path / "summary.gpkg"), "summary", "ogr")
    assert sorted(feature["crowns"] for feature in summary.getFeatures()) == [1, 2]


def test_heights_of_a_canopy_model_reach_the_stands(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    """From 'Crown attributes' to 'Stand summary': the largest column under each crown, in metres."""
    chm = make_raster(tmp_path / "chm.tif", size=(200, 400), bands=1)
    plain = make_layer([square(2, 2, 4), square(12, 2, 4)], name="plain")
    with_heights = processing.run(
        "deepforest:crownattributes", {"CROWNS": plain, "HEIGHT": str(chm), "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    result = processing.run(
        "deepforest:standsummary",
        {"STANDS": stands(), "CROWNS": with_heights, "ALLOMETRY": "stem-diameter", "OUTPUT": "TEMPORARY_OUTPUT"},
    )
    north, south = layer_of(result).getFeatures()
    assert (north["h_mean_m"], south["h_mean_m"]) == pytest.approx((60, 160), abs=1)
    assert north["dbh_cm_mean"] == pytest.approx(0.557 * (60 * 4) ** 0.809, rel=0.02)
