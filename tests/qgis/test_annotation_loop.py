"""The annotation loop: suggest areas, annotate, fine-tune, predict, evaluate, and train on the matches."""

from __future__ import annotations

import json
import resource
from pathlib import Path
from typing import Any

import processing
import pytest
from inputs import crowns_gpkg, gdal, make_layer, make_raster, recorded_jobs, square, suggestions_gpkg
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsEditFormConfig,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerUtils,
    QgsWkbTypes,
)

SAMPLES = Path(__file__).resolve().parents[2] / ".samples"


def layer_of(path: str, name: str) -> QgsVectorLayer:
    """The layer as QGIS opens it, with the style and the form stored in the file."""
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    assert layer.isValid()
    return layer


def annotation_layer(raster: Path, output: Path, **more: Any) -> dict[str, Any]:
    result: dict[str, Any] = processing.run(
        "deepforest:annotationlayer", {"INPUT": str(raster), "OUTPUT": str(output), **more}
    )
    return result


def field(layer: QgsVectorLayer, name: str) -> int:
    return int(layer.fields().lookupField(name))


# -- the layers to draw in ---------------------------------------------------------------------


def test_an_empty_layer_needs_no_engine(provider: Any, tmp_path: Path) -> None:
    raster = make_raster(tmp_path / "forest.tif")
    made = annotation_layer(raster, tmp_path / "Wald von Ana.gpkg")
    assert made["CROWNS"] == f"{made['OUTPUT']}|layername=crowns"
    crowns, areas = layer_of(made["OUTPUT"], "crowns"), layer_of(made["OUTPUT"], "areas")
    assert [f.name() for f in crowns.fields()] == ["fid", "label", "ignore", "score", "note"]
    assert crowns.wkbType() == QgsWkbTypes.Type.Polygon
    assert areas.wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert {layer.crs().authid() for layer in (crowns, areas)} == {"EPSG:32612"}
    assert crowns.featureCount() == areas.featureCount() == 0

    setup = crowns.editorWidgetSetup(field(crowns, "label"))
    assert setup.type() == "ValueMap"
    assert setup.config()["map"] == [{"Tree": "Tree"}]
    assert crowns.attributeAlias(field(crowns, "label")) == "Class"
    assert crowns.editFormConfig().readOnly(field(crowns, "score"))
    assert crowns.editorWidgetSetup(field(crowns, "fid")).type() == "Hidden"
    assert crowns.fields().at(field(crowns, "ignore")).typeName().lower() == "boolean"
    assert crowns.editorWidgetSetup(field(crowns, "ignore")).type() == "CheckBox"
    assert crowns.attributeAlias(field(crowns, "ignore")) == "Ignore (doubtful crown)"
    symbol = crowns.renderer().symbol()
    assert [symbol.symbolLayer(n).layerType() for n in range(symbol.symbolLayerCount())] == ["SimpleLine"] * 2
    hatch = areas.renderer().symbol().symbolLayer(0)
    assert hatch.layerType() == "LinePatternFill"

    # What someone draws gets the first class by itself.
    assert crowns.startEditing()
    drawn = QgsVectorLayerUtils.createFeature(crowns, QgsGeometry.fromWkt(square(1, 1)))
    assert crowns.addFeature(drawn)
    assert crowns.commitChanges()
    (kept,) = crowns.getFeatures()
    assert kept["label"] == "Tree"
    assert kept["ignore"] is False


def test_classes_in_form_and_style(provider: Any, tmp_path: Path) -> None:
    raster = make_raster(tmp_path / "forest.tif")
    made = annotation_layer(raster, tmp_path / "a.gpkg", LABELS="spruce, d'eau;Lärche , spruce,")
    crowns = layer_of(made["OUTPUT"], "crowns")
    names = ["spruce", "d'eau", "Lärche"]
    assert crowns.editorWidgetSetup(field(crowns, "label")).config()["map"] == [{name: name} for name in names]
    renderer = crowns.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    assert [category.value() for category in renderer.categories()] == [*names, ""]
    assert len({category.symbol().symbolLayer(1).color().name() for category in renderer.categories()}) == 4
    with pytest.raises(QgsProcessingException, match="No class was given"):
        annotation_layer(raster, tmp_path / "b.gpkg", LABELS=" ;, ")


def test_annotations_are_not_replaced_by_default(provider: Any, tmp_path: Path) -> None:
    raster, file = make_raster(tmp_path / "forest.tif"), tmp_path / "mine.gpkg"
    annotation_layer(raster, file)
    annotation_layer(raster, file)  # nothing was drawn yet
    crowns = layer_of(str(file), "crowns")
    feature = QgsFeature(crowns.fields())
    feature.setGeometry(QgsGeometry.fromWkt(square(1, 1)))
    assert crowns.dataProvider().addFeatures([feature])[0]
    del crowns
    with pytest.raises(QgsProcessingException, match=r"mine.gpkg' exists and contains features in crowns \(1\)"):
        annotation_layer(raster, file)
    assert layer_of(str(file), "crowns").featureCount() == 1
    annotation_layer(raster, file, OVERWRITE=True)
    assert layer_of(str(file), "crowns").featureCount() == 0

    other = tmp_path / "letter.gpkg"
    other.write_text("Dear Ana", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="contains data of another program"):
        annotation_layer(raster, other)
    assert other.read_text(encoding="utf-8") == "Dear Ana"


def test_annotations_are_not_replaced_if_the_disk_is_full(provider: Any, tmp_path: Path) -> None:
    """SQLite leaves the styles in its log, without an error, if it cannot write them to the file."""
    raster, file = make_raster(tmp_path / "forest.tif"), tmp_path / "mine.gpkg"
    annotation_layer(raster, file)
    before, limits = file.stat(), resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (before.st_size - 1, limits[1]))
    try:
        with pytest.raises(QgsProcessingException, match=r"mine.gpkg' cannot be written.*the disk is not full"):
            annotation_layer(raster, file)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert file.stat().st_ino == before.st_ino
    assert layer_of(str(file), "crowns").renderer().type() == "singleSymbol"
    assert not list(tmp_path.glob(".mine*"))


def test_a_file_in_edit_mode_is_not_replaced(provider: Any, jobs: Path, tmp_path: Path) -> None:
    """The changes would be saved to the file that was replaced: QGIS reports a success, and they are lost."""
    raster, file = make_raster(tmp_path / "forest.tif"), tmp_path / "mine.gpkg"
    crowns = layer_of(annotation_layer(raster, file)["OUTPUT"], "crowns")
    QgsProject.instance().addMapLayer(crowns)
    assert crowns.startEditing()
    assert crowns.addFeature(QgsVectorLayerUtils.createFeature(crowns, QgsGeometry.fromWkt(square(1, 1))))
    for name, output in (("annotationlayer", {"OVERWRITE": True}), ("predicttile", {})):
        with pytest.raises(QgsProcessingException, match=r"mine\.gpkg' is open in edit mode as layer 'crowns'"):
            processing.run(f"deepforest:{name}", {"INPUT": str(raster), "OUTPUT": str(file), **output})
    assert crowns.commitChanges()
    assert layer_of(str(file), "crowns").featureCount() == 1
    QgsProject.instance().clear()


def test_another_extension_is_refused(provider: Any, tmp_path: Path) -> None:
    """QGIS appends the extension of a GeoPackage to the name, and the file was not found after the run."""
    raster = make_raster(tmp_path / "forest.tif")
    for name in ("annotations", "annotations.sqlite"):
        with pytest.raises(QgsProcessingException, match=r"Annotations .* must end in \.gpkg"):
            annotation_layer(raster, tmp_path / name)
    assert not list(tmp_path.glob("*annotations*"))
    assert annotation_layer(raster, tmp_path / "large.GPKG")["OUTPUT"].endswith("large.GPKG")


def test_areas_to_annotate_are_copied(provider: Any, tmp_path: Path) -> None:
    """Suggested areas in another CRS are transformed to the CRS of the raster."""
    raster = make_raster(tmp_path / "forest.tif")
    squares = make_layer([square(2, 2, 5), square(10, 5, 5)], fields="&field=rank:integer", rows=[[2], [1]])
    moved = processing.run(
        "native:reprojectlayer", {"INPUT": squares, "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    made = annotation_layer(raster, tmp_path / "a.gpkg", AREAS=moved)
    areas = list(layer_of(made["OUTPUT"], "areas").getFeatures())
    assert [area["note"] for area in areas] == ["suggested, rank 2", "suggested, rank 1"]
    for area, wkt in zip(areas, (square(2, 2, 5), square(10, 5, 5))):
        there = QgsGeometry.fromWkt(wkt)
        assert area.geometry().intersection(there).area() == pytest.approx(there.area(), rel=1e-3)


def test_both_layers_are_loaded_with_their_names(provider: Any, tmp_path: Path) -> None:
    context = QgsProcessingContext()
    project = QgsProject()
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("deepforest:annotationlayer")
    parameters = {"INPUT": str(make_raster(tmp_path / "forest.tif")), "OUTPUT": str(tmp_path / "a.gpkg")}
    results, ok = algorithm.run(parameters, context, QgsProcessingFeedback())
    assert ok
    loaded = context.layersToLoadOnCompletion()
    assert {details.name for details in loaded.values()} == {"Annotations: crowns (a)", "Annotations: areas (a)"}
    assert set(loaded) == {results["CROWNS"], results["AREAS"]}


@pytest.mark.parametrize(("labels", "suppressed"), [("Tree", True), ("Tree, Dead", False)])
def test_no_form_opens_if_there_is_one_class(provider: Any, tmp_path: Path, labels: str, suppressed: bool) -> None:
    made = annotation_layer(make_raster(tmp_path / "forest.tif"), tmp_path / "a.gpkg", LABELS=labels)
    crowns = layer_of(made["OUTPUT"], "crowns")
    suppress = QgsEditFormConfig.FeatureFormSuppress.SuppressOn
    assert (crowns.editFormConfig().suppress() == suppress) is suppressed


def test_processing_loads_the_layers_with_their_style_and_form(provider: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingUtils

    context = QgsProcessingContext()
    project = QgsProject()
    context.setProject(project)
    given = {"INPUT": str(make_raster(tmp_path / "forest.tif")), "LABELS": "spruce, dead"}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("deepforest:annotationlayer")
    results, ok = algorithm.run({**given, "OUTPUT": str(tmp_path / "a.gpkg")}, context, QgsProcessingFeedback())
    assert ok
    for name in ("CROWNS", "AREAS"):
        details = context.layersToLoadOnCompletion()[results[name]]
        layer = QgsProcessingUtils.mapLayerFromString(results[name], context)  # as the toolbox does, without a style
        details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
        if name == "CROWNS":
            assert layer.renderer().type() == "categorizedSymbol"
            form = layer.editorWidgetSetup(layer.fields().lookupField("label"))
            assert form.type() == "ValueMap"
        else:
            assert layer.renderer().symbol().symbolLayer(0).layerType() != "SimpleFill"


def test_invalid_areas_are_copied(provider: Any, tmp_path: Path) -> None:
    """The engine repairs polygons that cross themselves; the check of geometries by QGIS would end QGIS here."""
    bow_tie = "POLYGON((528000 4978000, 528003 4977997, 528003 4978000, 528000 4977997, 528000 4978000))"
    areas = make_layer([square(0, 0, 10), bow_tie])
    made = annotation_layer(make_raster(tmp_path / "forest.tif"), tmp_path / "a.gpkg", AREAS=areas)
    assert layer_of(made["OUTPUT"], "areas").featureCount() == 2


def test_areas_of_a_layer_that_is_removed_during_the_run_are_copied(provider: Any, jobs: Path, tmp_path: Path) -> None:
    areas = make_layer([square(0, 0, 10)])
    QgsProject.instance().addMapLayer(areas)

    class Feedback(QgsProcessingFeedback):
        def setProgressText(self, text: str) -> None:
            QgsProject.instance().removeAllMapLayers()

    processing.run(
        "deepforest:annotationlayer",
        {
            "INPUT": str(make_raster(tmp_path / "forest.tif")),
            "AREAS": areas.id(),
            "PREFILL": True,
            "OUTPUT": str(tmp_path / "a.gpkg"),
        },
        feedback=Feedback(),
    )
    assert not QgsProject.instance().mapLayers()
    assert layer_of(str(tmp_path / "a.gpkg"), "areas").featureCount() == 1
    assert layer_of(str(tmp_path / "a.gpkg"), "crowns").featureCount() == 3


def test_prefilling_without_an_engine_is_refused(provider: Any, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="Set up engine"):
        annotation_layer(make_raster(tmp_path / "forest.tif"), tmp_path / "a.gpkg", PREFILL=True)
    assert not (tmp_path / "a.gpkg").exists()


def test_the_steps_chain_in_a_model(
    provider: Any, fake_engine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Suggested areas are annotated with pre-filled crowns, and both layers are used for training."""
    squares = suggestions_gpkg(tmp_path / "squares.gpkg")
    answers = {
        "suggest": {"output": str(squares), "count": 2, "looked_at": 5},
        "predict": {"output": str(crowns_gpkg(tmp_path / "found.gpkg")), "count": 3},
        "fine-tune": {"model": str(tmp_path / "m.safetensors"), "report": "", "log_folder": ""}
        | {"box_precision": None, "box_recall": None},
    }
    (tmp_path / "answers.json").write_text(json.dumps(answers), encoding="utf-8")
    monkeypatch.setenv("FAKE_WORKER_ANSWERS", str(tmp_path / "answers.json"))
    monkeypatch.setenv("FAKE_WORKER_JOBS", str(tmp_path / "jobs.jsonl"))

    model = QgsProcessingModelAlgorithm("Loop", "loop")
    source = QgsProcessingModelChildParameterSource
    raster = QgsProcessingModelParameter("INPUT")
    model.addModelParameter(QgsProcessingParameterRasterLayer("INPUT", "Raster"), raster)

    def step(name: str, **parameters: Any) -> str:
        child = QgsProcessingModelChildAlgorithm(f"deepforest:{name}")
        child.setChildId(name)
        child.addParameterSources("INPUT", [source.fromModelParameter("INPUT")])
        for key, value in parameters.items():
            given = value if isinstance(value, source) else source.fromStaticValue(value)
            child.addParameterSources(key, [given])
        return str(model.addChildAlgorithm(child))

    where = step("suggestareas", COUNT=2)
    drawn = step(
        "annotationlayer",
        AREAS=source.fromChildOutput(where, "OUTPUT"),
        PREFILL=True,
        OUTPUT=str(tmp_path / "annotations.gpkg"),
    )
    step(
        "finetune",
        ANNOTATIONS=source.fromChildOutput(drawn, "CROWNS"),
        LABEL_FIELD="label",
        AREAS=source.fromChildOutput(drawn, "AREAS"),
        OUTPUT_MODEL=str(tmp_path / "m.safetensors"),
    )
    assert model.canExecute()[0], model.canExecute()[1]
    feedback = QgsProcessingFeedback()
    context = QgsProcessingContext()
    _, ok = model.run({"INPUT": str(make_raster(tmp_path / "forest.tif"))}, context, feedback)
    assert ok, feedback.textLog()
    jobs = recorded_jobs(tmp_path / "jobs.jsonl")
    assert [job["verb"] for job in jobs] == ["suggest", "predict", "fine-tune"]
    assert jobs[1]["params"]["areas"]["path"].endswith("areas.gpkg")
    assert jobs[2]["params"]["annotations"]["label_field"] == "label"
    assert jobs[2]["params"]["areas"] is not None
    assert layer_of(str(tmp_path / "annotations.gpkg"), "areas").featureCount() == 2
    crowns = layer_of(str(tmp_path / "annotations.gpkg"), "crowns")
    assert [feature["score"] for feature in crowns.getFeatures()] == pytest.approx([0.9, 0.6, 0.3])


def test_suggestions_job(provider: Any, fake_engine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = {"suggest": {"output": str(suggestions_gpkg(tmp_path / "s.gpkg")), "count": 2, "looked_at": 5}}
    (tmp_path / "answers.json").write_text(json.dumps(answer), encoding="utf-8")
    monkeypatch.setenv("FAKE_WORKER_ANSWERS", str(tmp_path / "answers.json"))
    monkeypatch.setenv("FAKE_WORKER_JOBS", str(tmp_path / "jobs.jsonl"))
    raster = make_raster(tmp_path / "forest.tif")
    result = processing.run(
        "deepforest:suggestareas",
        {
            "INPUT": str(raster),
            "BANDS": [3, 2, 1],
            "SQUARE_SIZE": 12.5,
            "COUNT": 3,
            "MOST": 77,
            "ANNOTATIONS": make_layer([square(1, 1)]),
            "AREAS": make_layer([]),
            "EXTENT": "528000,528010,4977990,4978000 [EPSG:32612]",
            "DEVICE": "cpu",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    (job,) = recorded_jobs(tmp_path / "jobs.jsonl")
    params = job["params"]
    assert (params["square_size"], params["count"], params["most"], params["device"]) == (12.5, 3, 77, "cpu")
    assert params["raster"]["bands"] == [3, 2, 1]
    assert params["annotations"]["path"].endswith("annotations.gpkg")
    assert params["areas"] is None  # made to be drawn in, and empty yet
    assert params["extent"]["xmax"] == 528010
    assert [f["rank"] for f in result["OUTPUT"].getFeatures()] == [1, 2]


# -- through the real engine ---------------------------------------------------------------------


@pytest.fixture(scope="module")
def forest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """30 m of an orthomosaic on which the bundled model was not trained."""
    path = tmp_path_factory.mktemp("forest") / "Yellowstone part.tif"
    source = SAMPLES / "yellowstone_test.tif"
    assert source.is_file(), "run tools/samples.py (make does it)"
    gdal.Translate(str(path), str(source), srcWin=[400, 300, 300, 300])
    return path


def extent_of(raster: Path) -> QgsRectangle:
    return QgsRectangle(QgsRasterLayer(str(raster), "r").extent())


def test_suggested_areas_to_annotation_layer(provider: Any, real_engine: Path, forest: Path, tmp_path: Path) -> None:
    """Areas of 10 m, ranked, without overlaps; they are annotated with pre-filled crowns."""
    box = extent_of(forest)
    west = QgsRectangle(box.xMinimum(), box.yMinimum(), box.xMinimum() + 10, box.yMaximum())
    empty = make_layer([], crs="EPSG:32612")
    suggested = processing.run(
        "deepforest:suggestareas",
        {
            "INPUT": str(forest),
            "SQUARE_SIZE": 10,
            "COUNT": 2,
            "ANNOTATIONS": empty,
            "AREAS": make_layer([QgsGeometry.fromRect(west).asWkt()]),
            "DEVICE": "cpu",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]
    squares = sorted(suggested.getFeatures(), key=lambda f: f["rank"])
    assert [f["rank"] for f in squares] == [1, 2]
    for found in squares:
        assert found.geometry().area() == pytest.approx(100)
        assert not found.geometry().intersects(QgsGeometry.fromRect(west.buffered(-0.01)))
        assert found["crowns_in_doubt"] > 0
    assert not squares[0].geometry().overlaps(squares[1].geometry())

    made = annotation_layer(forest, tmp_path / "a.gpkg", AREAS=suggested, PREFILL=True, SCORE_THRESHOLD=0.2)
    areas = QgsGeometry.unaryUnion([f.geometry() for f in layer_of(made["OUTPUT"], "areas").getFeatures()])
    crowns = list(layer_of(made["OUTPUT"], "crowns").getFeatures())
    assert len(crowns) > 2
    assert all(areas.buffer(0.01, 1).contains(crown.geometry().centroid()) for crown in crowns)


def test_the_whole_loop(provider: Any, real_engine: Path, forest: Path, tmp_path: Path) -> None:
    """Pre-fill, correct in an edit session, fine-tune, predict, evaluate, and fine-tune on the matches."""
    made = annotation_layer(forest, tmp_path / "a.gpkg", PREFILL=True, SCORE_THRESHOLD=0.3)
    crowns = layer_of(made["OUTPUT"], "crowns")
    found = list(crowns.getFeatures())
    assert len(found) > 10
    assert all(0.3 <= crown["score"] <= 1 and crown["label"] == "Tree" for crown in found)

    assert crowns.startEditing()
    assert crowns.deleteFeatures([found[0].id(), found[1].id()])
    moved = QgsGeometry(found[2].geometry())
    moved.translate(0.3, -0.2)
    assert crowns.changeGeometry(found[2].id(), moved)
    drawn = QgsFeature(crowns.fields())  # as a tool without default values creates it
    middle = extent_of(forest).center()
    drawn.setGeometry(QgsGeometry.fromRect(QgsRectangle(middle.x(), middle.y(), middle.x() + 3, middle.y() + 3)))
    assert crowns.addFeature(drawn)
    assert crowns.commitChanges()
    assert crowns.featureCount() == len(found) - 1

    areas = layer_of(made["OUTPUT"], "areas")
    whole = QgsFeature(areas.fields())
    whole.setGeometry(QgsGeometry.fromRect(extent_of(forest)))
    assert areas.dataProvider().addFeatures([whole])[0]

    def fine_tune(annotations: Any, name: str) -> tuple[dict[str, Any], str]:
        feedback = QgsProcessingFeedback()
        result = processing.run(
            "deepforest:finetune",
            {
                "INPUT": str(forest),
                "ANNOTATIONS": annotations,
                "LABEL_FIELD": "label",
                "AREAS": made["AREAS"],
                "PATCH_SIZE": 150,
                "PATCH_OVERLAP": 0,
                "EPOCHS": 1,
                "DEVICE": "cpu",
                "OUTPUT_MODEL": str(tmp_path / f"{name}.safetensors"),
            },
            feedback=feedback,
        )
        return result, feedback.textLog()

    tuned, log = fine_tune(made["CROWNS"], "first")
    assert "1 crown of layer 'a' without a value in field 'label' was labelled 'Tree'" in log

    predicted = processing.run(
        "deepforest:predicttile",
        {
            "INPUT": str(forest),
            "MODEL": tuned["OUTPUT_MODEL"],
            "SCORE_THRESHOLD": 0.3,
            "DEVICE": "cpu",
            "OUTPUT": str(tmp_path / "found.gpkg"),
        },
    )
    measured = processing.run(
        "deepforest:evaluate",
        {"PREDICTIONS": predicted["OUTPUT"], "TRUTH": made["CROWNS"], "MATCHES": str(tmp_path / "matches.gpkg")},
    )
    matches = QgsVectorLayer(measured["MATCHES"], "matches", "ogr")
    results = [feature["result"] for feature in matches.getFeatures()]
    false = results.count("false positive")
    assert false
    assert len(results) > false

    # The matches, with a crown drawn into them: the false positives go, the rest stays.
    assert matches.startEditing()
    drawn = QgsFeature(matches.fields())
    drawn.setGeometry(QgsGeometry.fromRect(QgsRectangle(middle.x(), middle.y() - 4, middle.x() + 3, middle.y() - 1)))
    assert matches.addFeature(drawn)
    assert matches.commitChanges()
    _, log = fine_tune(matches, "second")
    plural = "" if false == 1 else "s"
    assert (
        f"the result of an evaluation: {false} false positive{plural} skipped, {len(results) + 1 - false} crown" in log
    )
    assert "1 crown of layer 'matches' without a value" in log
