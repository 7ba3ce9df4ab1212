"""The algorithms as QGIS sees them: what they ask and give, and the jobs that they make of parameters."""

from __future__ import annotations

import json
import re
import shutil
import struct
import sys
import tempfile
from dataclasses import fields
from itertools import combinations
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QSize, QUrl
from qgis.PyQt.QtGui import QColor, QImage, QPainter

sys.path.insert(0, str(Path(__file__).parent))

from inputs import (
    EAST,
    NORTH,
    crowns_gpkg,
    footprints_gpkg,
    gdal,
    jobs_heard,
    make_layer,
    make_raster,
    matches_gpkg,
    raster_layer,
    square,
)

DECLARED = {
    "suggestareas": (
        "INPUT BANDS GROUND_RESOLUTION MODEL COUNT SQUARE_SIZE ANNOTATIONS CROWN_DIAMETER AREAS EXTENT MOST DEVICE",
        "OUTPUT",
        "",
    ),
    "annotationlayer": (
        "INPUT BANDS GROUND_RESOLUTION LABELS AREAS PREFILL MODEL SCORE_THRESHOLD EXTENT DEVICE BATCH_SIZE OVERWRITE",
        "OUTPUT",
        "CROWNS AREAS",
    ),
    "splitraster": (
        (
            "INPUT BANDS GROUND_RESOLUTION ANNOTATIONS LABEL_FIELD CROWN_DIAMETER AREAS VALIDATION_ANNOTATIONS "
            "PATCH_SIZE PATCH_OVERLAP ALLOW_EMPTY FORMAT"
        ),
        "OUTPUT_FOLDER FOOTPRINTS",
        "ANNOTATIONS_CSV",
    ),
    "finetune": (
        (
            "INPUT BANDS GROUND_RESOLUTION ANNOTATIONS LABEL_FIELD CROWN_DIAMETER AREAS VALIDATION_ANNOTATIONS PATCHES "
            "MODEL EPOCHS LEARNING_RATE PATCH_SIZE PATCH_OVERLAP VALIDATION AUGMENTATIONS NEGATIVES FREEZE MONITOR "
            "PATIENCE DEVICE BATCH_SIZE WORKERS PRELOAD SEED RESUME CONFIG"
        ),
        "OUTPUT_MODEL REPORT LOG_FOLDER",
        "BOX_PRECISION BOX_RECALL",
    ),
    "predicttile": (
        (
            "INPUT BANDS GROUND_RESOLUTION MODEL AREAS EXTENT PATCH_SIZE PATCH_OVERLAP SCORE_THRESHOLD IOU_THRESHOLD "
            "CROWN_SHAPE NO_OVERLAP DEVICE BATCH_SIZE PRECISION SEAMS KEEP_ON_CANCEL DENSITY_CELL RESUME"
        ),
        "OUTPUT REPORT DENSITY",
        "COUNT",
    ),
    "evaluate": (
        "PREDICTIONS TRUTH LABEL_FIELD CROWN_DIAMETER AREAS IOU_THRESHOLD",
        "MATCHES REPORT",
        "PRECISION RECALL F1 MAP",
    ),
}

Answers = Any


def algorithm(name: str) -> Any:
    return QgsApplication.processingRegistry().createAlgorithmById(f"deepforest:{name}")


@pytest.fixture
def heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that lists the jobs which the fake worker got."""
    file = tmp_path / "jobs.jsonl"
    monkeypatch.setenv("FAKE_WORKER_JOBS", str(file))
    return file


@pytest.fixture
def answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the fake worker answers; the files are of the kind that the engine writes."""
    results = {
        "split": {
            "output_folder": str(tmp_path / "patches"),
            "annotations_csv": str(tmp_path / "patches" / "a.csv"),
            "footprints": str(footprints_gpkg(tmp_path / "footprints.gpkg")),
            "patches": 2,
            "crowns": 3,
        },
        "fine-tune": {
            "model": str(tmp_path / "model.safetensors"),
            "report": str(tmp_path / "report.html"),
            "log_folder": str(tmp_path / "logs"),
            "box_precision": 0.5,
            "box_recall": None,
        },
        "predict": {
            "output": str(crowns_gpkg(tmp_path / "crowns made.gpkg")),
            "count": 3,
            "windows": 4,
            "windows_skipped": 1,
            "seconds": 0.5,
        },
        "evaluate": {
            "precision": 0.5,
            "recall": 0.25,
            "f1": 1 / 3,
            "map": None,
            "matches": str(matches_gpkg(tmp_path / "matches made.gpkg")),
            "report": str(tmp_path / "evaluation.html"),
            "true_positives": 1,
            "false_positives": 1,
            "missed": 1,
        },
    }
    file = tmp_path / "answers.json"
    file.write_text(json.dumps(results), encoding="utf-8")
    monkeypatch.setenv("FAKE_WORKER_ANSWERS", str(file))
    return results


# -- what they ask and give --------------------------------------------------------------------


@pytest.mark.parametrize("name", DECLARED)
def test_parameters(provider: Any, name: str) -> None:
    found = algorithm(name)
    parameters, destinations, outputs = (set(names.split()) for names in DECLARED[name])
    assert {d.name() for d in found.parameterDefinitions()} == parameters | destinations
    assert {o.name() for o in found.outputDefinitions()} == destinations | outputs
    assert found.id() == f"deepforest:{name}"


@pytest.mark.parametrize("name", DECLARED)
def test_every_default_is_the_jobs(provider: Any, name: str) -> None:
    found = algorithm(name)
    compared = 0
    for field in fields(found.JOB):
        definition = found.parameterDefinition(field.name.upper())
        if definition is None or definition.isDestination() or field.name in ("areas", "extent", "patches", "model"):
            continue
        if field.name in ("raster", "annotations", "validation_annotations", "predictions", "truth"):
            continue
        given = definition.defaultValue()
        assert (tuple(given) if isinstance(field.default, tuple) else given) == field.default, field.name
        compared += 1
    assert compared >= 1


@pytest.mark.parametrize("name", DECLARED)
def test_every_parameter_explains_itself(provider: Any, name: str) -> None:
    found = algorithm(name)
    for definition in found.parameterDefinitions():
        assert definition.help(), definition.name()
        if isinstance(definition, QgsProcessingParameterNumber):
            assert "(" in definition.description() or definition.name() in (
                "COUNT",
                "EPOCHS",
                "LEARNING_RATE",
                "SEED",
                "WORKERS",
            )
    text = found.shortHelpString()
    assert "<h2>" in text
    for definition in found.parameterDefinitions():
        assert definition.help() in text, definition.name()
    titles = re.findall(r"<h3>(.*?)</h3>", text)
    for output in found.outputDefinitions():  # those that no parameter stands for too
        assert output.description() in titles, output.name()
    assert "https://doi.org/10.1111/2041-210X.13472" in text
    page = Path(QUrl(found.helpUrl()).toLocalFile())
    assert page.parent == Path(__file__).resolve().parents[2] / "docs"
    assert page.is_file()
    assert found.shortDescription()
    assert not found.icon().isNull()


def test_everything_in_the_toolbox_says_what_it_is(provider: Any) -> None:
    listed = provider.algorithms()
    names = {found.name(): found.displayName() for found in listed}
    assert names == {
        "setupengine": "Set up engine",
        "suggestareas": "Suggest areas",
        "annotationlayer": "Annotation layer",
        "splitraster": "Split raster",
        "finetune": "Fine-tune",
        "predicttile": "Predict tile",
        "evaluate": "Evaluate",
        "annotateoncemaptheforest": "Annotate once, map the forest",
    }
    for found in listed:
        assert len(found.shortHelpString()) > 200, found.name()


def test_a_point_and_click_run_needs_few_decisions(provider: Any) -> None:
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    found = algorithm("predicttile")
    basic = {d.name() for d in found.parameterDefinitions() if not d.flags() & advanced}
    assert basic == {"INPUT", "MODEL", "AREAS", "SCORE_THRESHOLD", "OUTPUT", "REPORT", "DENSITY"}


def test_the_provider_lists_algorithms_and_model(provider: Any) -> None:
    assert {a.name() for a in provider.algorithms()} == {
        *DECLARED,
        "setupengine",
        "annotateoncemaptheforest",
    }
    assert provider.id() == "deepforest"
    provider.refreshAlgorithms()
    assert provider.algorithm("annotateoncemaptheforest") is not None


# -- the jobs that they make ---------------------------------------------------------------------


def test_split_job(provider: Any, fake_engine: Path, heard: Path, answers: Answers, tmp_path: Path) -> None:
    raster = raster_layer(make_raster(tmp_path / "forest.tif", bands=4), "Flight 7")
    crowns = make_layer(
        [square(1, 1), square(5, 5)], fields="&field=species:string", rows=[["pine"], ["larch"]], name="Drawn by Ana"
    )
    result = processing.run(
        "deepforest:splitraster",
        {
            "INPUT": raster,
            "BANDS": [4, 3, 2],
            "ANNOTATIONS": crowns,
            "LABEL_FIELD": "species",
            "AREAS": make_layer([square(0, 0, 12)], name="Annotated"),
            "PATCH_SIZE": 100,
            "PATCH_OVERLAP": 0.25,
            "VALIDATION_ANNOTATIONS": make_layer(
                [square(9, 9)], fields="&field=species:string", rows=[["pine"]], name="Drawn by Ben"
            ),
            "ALLOW_EMPTY": True,
            "FORMAT": "tif",
            "OUTPUT_FOLDER": str(tmp_path / "patches"),
            "FOOTPRINTS": "TEMPORARY_OUTPUT",
        },
    )
    (job,) = jobs_heard(heard)
    assert job["verb"] == "split"
    params = job["params"]
    crs = params["raster"].pop("crs")
    assert params["raster"] == {"path": str(tmp_path / "forest.tif"), "name": "Flight 7", "bands": [4, 3, 2]}
    assert QgsCoordinateReferenceSystem.fromWkt(crs) == raster.crs()
    assert params["annotations"]["name"] == "Drawn by Ana"
    assert params["annotations"]["label_field"] == "label"
    assert params["areas"]["name"] == "Annotated"
    assert params["validation_annotations"]["name"] == "Drawn by Ben"
    assert params["validation_annotations"]["label_field"] == "label"
    assert params["validation_annotations"]["path"] != params["annotations"]["path"]
    assert (params["patch_size"], params["patch_overlap"]) == (100, 0.25)
    assert (params["allow_empty"], params["format"]) == (True, "tif")
    assert params["output_folder"] == str(tmp_path / "patches")
    assert result["ANNOTATIONS_CSV"] == answers["split"]["annotations_csv"]
    assert result["FOOTPRINTS"].featureCount() == 2
    assert [f["crowns"] for f in result["FOOTPRINTS"].getFeatures()] == [2, 1]


def test_fine_tune_job_from_raster(
    provider: Any, fake_engine: Path, heard: Path, answers: Answers, tmp_path: Path
) -> None:
    result = processing.run(
        "deepforest:finetune",
        {
            "INPUT": raster_layer(make_raster(tmp_path / "forest.tif")),
            "ANNOTATIONS": make_layer(["POINT(528003 4977996)"], kind="Point"),
            "VALIDATION_ANNOTATIONS": make_layer(["POINT(528008 4977991)"], kind="Point", name="Not to be seen"),
            "RESUME": False,
            "CROWN_DIAMETER": 2.5,
            "EPOCHS": 2,
            "AUGMENTATIONS": ["flip", "shadow"],
            "LEARNING_RATE": 0.002,
            "CONFIG": "train.lr=0.1\nbatch_size=2",
            "DEVICE": "cpu",
            "OUTPUT_MODEL": str(tmp_path / "neu wäldchen" / "m.safetensors"),
        },
    )
    params = jobs_heard(heard)[0]["params"]
    assert params["annotations"]["crown_diameter_m"] == 2.5
    assert params["validation_annotations"]["name"] == "Not to be seen"
    assert params["validation_annotations"]["crown_diameter_m"] == 2.5
    assert params["resume"] is False
    assert params["augmentations"] == ["flip", "shadow"]
    assert (params["epochs"], params["learning_rate"], params["device"]) == (2, 0.002, "cpu")
    assert params["config"] == "train.lr=0.1\nbatch_size=2"
    assert params["output_model"] == str(tmp_path / "neu wäldchen" / "m.safetensors")
    assert params["patches"] == ""
    assert result["BOX_PRECISION"] == 0.5
    assert result["BOX_RECALL"] is None
    assert result["OUTPUT_MODEL"] == answers["fine-tune"]["model"]


def test_validation_crowns_share_the_class_field_where_they_have_it(
    provider: Any, fake_engine: Path, heard: Path, tmp_path: Path
) -> None:
    parameters = {
        "INPUT": str(make_raster(tmp_path / "forest.tif")),
        "ANNOTATIONS": make_layer([square(1, 1)], fields="&field=species:string", rows=[["pine"]]),
        "LABEL_FIELD": "species",
        "OUTPUT_MODEL": "TEMPORARY_OUTPUT",
    }
    for fields_of_theirs in ("&field=species:string", "&field=height:double"):
        theirs = make_layer([square(9, 9)], fields=fields_of_theirs, rows=[["7"]])
        processing.run("deepforest:finetune", {**parameters, "VALIDATION_ANNOTATIONS": theirs})
    first, second = (job["params"] for job in jobs_heard(heard))
    assert first["validation_annotations"]["label_field"] == first["annotations"]["label_field"] == "label"
    assert second["validation_annotations"]["label_field"] == ""
    assert second["annotations"]["label_field"] == "label"


@pytest.mark.parametrize(
    ("chosen", "asked"), [([], []), (["shadow"], ["shadow"]), ("flip,zoom", ["flip", "zoom"]), (None, None)]
)
def test_augmentations_are_those_that_were_chosen(
    provider: Any, fake_engine: Path, heard: Path, tmp_path: Path, chosen: Any, asked: Any
) -> None:
    """None at all, too: QGIS takes an empty list for the default."""
    parameters = {"PATCHES": str(tmp_path), "OUTPUT_MODEL": "TEMPORARY_OUTPUT", "AUGMENTATIONS": chosen}
    processing.run("deepforest:finetune", parameters)
    default = {f.name: f.default for f in fields(algorithm("finetune").JOB)}["augmentations"]
    assert jobs_heard(heard)[0]["params"]["augmentations"] == (list(default) if asked is None else asked)


def test_fine_tune_job_from_patches(provider: Any, fake_engine: Path, heard: Path, tmp_path: Path) -> None:
    (tmp_path / "patches").mkdir()
    processing.run("deepforest:finetune", {"PATCHES": str(tmp_path / "patches"), "OUTPUT_MODEL": "TEMPORARY_OUTPUT"})
    params = jobs_heard(heard)[0]["params"]
    assert params["patches"] == str(tmp_path / "patches")
    assert params["raster"] is None
    assert params["annotations"] is None
    assert params["validation_annotations"] is None
    assert params["output_model"].endswith(".safetensors")
    defaults = {f.name: f.default for f in fields(algorithm("finetune").JOB)}
    for name in (
        "epochs",
        "batch_size",
        "learning_rate",
        "validation",
        "monitor",
        "seed",
        "resume",
        "preload",
        "workers",
    ):
        assert params[name] == defaults[name], name


def test_predict_job(provider: Any, fake_engine: Path, heard: Path, answers: Answers, tmp_path: Path) -> None:
    result = processing.run(
        "deepforest:predicttile",
        {
            "INPUT": raster_layer(make_raster(tmp_path / "forest.tif")),
            "EXTENT": "528000,528010,4977990,4978000 [EPSG:32612]",
            "SCORE_THRESHOLD": 0.35,
            "CROWN_SHAPE": "ellipse",
            "NO_OVERLAP": True,
            "RESUME": False,
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    params = jobs_heard(heard)[0]["params"]
    assert params["extent"] == {
        "xmin": 528000.0, "ymin": 4977990.0, "xmax": 528010.0, "ymax": 4978000.0, "crs": "EPSG:32612",
    }  # fmt: skip
    assert (params["score_threshold"], params["crown_shape"], params["resume"]) == (0.35, "ellipse", False)
    assert params["no_overlap"] is True
    assert params["patch_size"] is None
    assert params["batch_size"] is None
    assert result["COUNT"] == 3
    assert result["OUTPUT"].crs().authid() == "EPSG:32612"


@pytest.mark.parametrize(("name", "file"), [("REPORT", "account.html"), ("DENSITY", "density.tif")])
def test_what_goes_with_a_prediction_is_made_on_request(
    provider: Any, fake_engine: Path, heard: Path, answers: Answers, tmp_path: Path, name: str, file: str
) -> None:
    given = {"INPUT": raster_layer(make_raster(tmp_path / "forest.tif")), "OUTPUT": "TEMPORARY_OUTPUT"}
    without = processing.run("deepforest:predicttile", given)
    assert not algorithm("predicttile").parameterDefinition(name).createByDefault()
    assert name not in without
    path = str(tmp_path / file)
    answers["predict"][name.lower()] = path
    (tmp_path / "answers.json").write_text(json.dumps(answers), encoding="utf-8")
    result = processing.run("deepforest:predicttile", {**given, name: path, "DENSITY_CELL": 25})
    first, second = (job["params"] for job in jobs_heard(heard))
    assert (first[name.lower()], second[name.lower()]) == ("", path)
    assert (first["density_cell"], second["density_cell"]) == (10.0, 25.0)
    assert result[name] == path


def test_a_crown_density_is_a_geotiff(
    provider: Any, fake_engine: Path, heard: Path, answers: Answers, tmp_path: Path
) -> None:
    given = {"INPUT": raster_layer(make_raster(tmp_path / "forest.tif")), "OUTPUT": "TEMPORARY_OUTPUT"}
    processing.run("deepforest:predicttile", {**given, "DENSITY": "TEMPORARY_OUTPUT", "DENSITY_CELL": None})
    (job,) = jobs_heard(heard)
    assert job["params"]["density"].endswith(".tif")
    assert job["params"]["density_cell"] == 10.0
    for other in ("density.asc", "density.gpkg"):
        found, why = algorithm("predicttile").checkParameterValues(
            {**given, "DENSITY": str(tmp_path / other)}, QgsProcessingContext()
        )
        assert not found
        assert "tif" in why


@pytest.mark.parametrize("target", ["crowns.gpkg", "crowns.shp", "crowns.geojson", "TEMPORARY_OUTPUT"])
def test_crowns_reach_any_kind_of_sink(
    provider: Any, fake_engine: Path, answers: Answers, tmp_path: Path, target: str
) -> None:
    output = target if target == "TEMPORARY_OUTPUT" else str(tmp_path / target)
    result = processing.run(
        "deepforest:predicttile",
        {"INPUT": str(make_raster(tmp_path / "forest.tif")), "OUTPUT": output},
    )
    layer = result["OUTPUT"] if isinstance(result["OUTPUT"], QgsVectorLayer) else QgsVectorLayer(result["OUTPUT"])
    assert layer.isValid()
    made = sorted(layer.getFeatures(), key=lambda f: -f["score"])
    assert [round(f["score"], 6) for f in made] == [0.9, 0.6, 0.3]
    assert [f["label"] for f in made] == ["Tree"] * 3
    assert [bool(f["edge"]) for f in made] == [True, False, False]
    assert made[0].geometry().area() == pytest.approx(9.0)


def test_evaluate_job(provider: Any, fake_engine: Path, heard: Path, answers: Answers, tmp_path: Path) -> None:
    fields_of_ours = "&field=score:double&field=label:string"
    result = processing.run(
        "deepforest:evaluate",
        {
            "PREDICTIONS": make_layer([square(1, 1)], fields=fields_of_ours, rows=[[0.5, "pine"]], name="Found"),
            "TRUTH": make_layer([square(1, 1)], fields="&field=species:string", rows=[["pine"]], name="Known"),
            "LABEL_FIELD": "species",
            "IOU_THRESHOLD": 0.5,
            "MATCHES": "TEMPORARY_OUTPUT",
        },
    )
    params = jobs_heard(heard)[0]["params"]
    assert params["predictions"]["label_field"] == params["truth"]["label_field"] == "label"
    assert params["iou_threshold"] == 0.5
    assert (result["PRECISION"], result["RECALL"], result["MAP"]) == (0.5, 0.25, None)
    assert [f["result"] for f in result["MATCHES"].getFeatures()] == ["true positive", "false positive", "missed"]


# -- what crosses to the engine ------------------------------------------------------------------


@pytest.fixture
def exported(provider: Any, fake_engine: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """Runs split with an annotation layer and gives the GeoPackage that the engine would read."""
    from deepforest_processing.algorithms.base import job_run

    kept: list[QgsVectorLayer] = []

    def run_job(job: Any, feedback: Any) -> dict[str, Any]:
        source = QgsVectorLayer(job.annotations.path, "", "ogr")
        assert source.isValid()
        kept.append(source.materialize(_everything()))
        return {"output_folder": "", "annotations_csv": "", "footprints": "", "patches": 0, "crowns": 0}

    def _everything() -> Any:
        from qgis.core import QgsFeatureRequest

        request = QgsFeatureRequest()
        request.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
        return request

    monkeypatch.setattr(job_run.task, "run_job", run_job)
    raster = make_raster(tmp_path / "forest.tif")

    def run(annotations: Any, **more: Any) -> QgsVectorLayer:
        parameters = {"INPUT": str(raster), "ANNOTATIONS": annotations, "OUTPUT_FOLDER": str(tmp_path / "out"), **more}
        processing.run("deepforest:splitraster", parameters)
        return kept[-1]

    return run


def test_geometries_are_flat_and_straight(exported: Any) -> None:
    circle = "CURVEPOLYGON Z(CIRCULARSTRING Z(528001 4977999 3, 528002 4977998 3, 528001 4977999 3))"
    layer = exported(make_layer([circle], kind="CurvePolygonZ"))
    (feature,) = layer.getFeatures()
    assert feature.geometry().wkbType() == QgsWkbTypes.Type.Polygon
    assert feature.geometry().area() == pytest.approx(3.14159 / 2, rel=1e-3)


def test_multipolygons_null_and_invalid_geometries_are_kept(exported: Any) -> None:
    bow_tie = "POLYGON((528001 4977999, 528003 4977997, 528003 4977999, 528001 4977997, 528001 4977999))"
    two = f"MULTIPOLYGON({square(1, 1)[7:]}, {square(6, 6)[7:]})"
    layer = exported(make_layer([two, None, bow_tie], kind="MultiPolygon"))
    shapes = [f.geometry() for f in layer.getFeatures()]
    assert shapes[0].constGet().numGeometries() == 2
    assert shapes[1].isNull()
    assert not shapes[2].isGeosValid()


def test_only_the_selected_features_where_asked(exported: Any) -> None:
    layer = make_layer([square(1, 1), square(5, 5), square(9, 9)])
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([2])
    wanted = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    assert exported(wanted).featureCount() == 1
    assert exported(layer).featureCount() == 3
    QgsProject.instance().clear()


def test_a_field_of_numbers_named_like_a_geopackage_column_is_a_class(exported: Any) -> None:
    layer = make_layer([square(1, 1), square(5, 5)], fields="&field=fid:int", rows=[[7], [None]])
    out = exported(layer, LABEL_FIELD="fid")
    assert [f.name() for f in out.fields() if f.name() != "fid"] == ["label"]
    values = [f["label"] for f in out.getFeatures()]
    assert values[0] == "7"
    assert not values[1]


def test_the_crs_crosses(exported: Any) -> None:
    layer = make_layer([square(1, 1)])
    assert exported(layer).crs().authid() == "EPSG:32612"
    swiss = make_layer(["POLYGON((8 47, 8.1 47, 8.1 47.1, 8 47))"], crs="EPSG:4326")
    assert exported(swiss).crs().authid() == "EPSG:4326"


# -- how results look ------------------------------------------------------------------------------


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
    assert ranges[0][0] == 0.0
    assert ranges[-1][1] == 1.0
    index = layer.fields().lookupField("crown_diameter_m")
    assert layer.attributeAlias(index) == "Crown diameter (m)"


def test_crowns_carry_where_they_are_from(provider: Any, fake_engine: Path, answers: Answers, tmp_path: Path) -> None:
    answers["predict"]["about"] = {
        "raster": {"Raster": "Flight <7>", "Size (px)": "30 x 20"},
        "model": {"Model": "oaks.safetensors", "Classes": ["Oak", "Ash"], "Licence": "CC-BY-4.0"},
        "parameters": {"Score threshold": 0.35, "Crowns do not overlap": False},
        "began": "2026-05-04T10:11:12+00:00",
    }
    (tmp_path / "answers.json").write_text(json.dumps(answers), encoding="utf-8")
    loaded = load_results(
        "predicttile", {"INPUT": str(make_raster(tmp_path / "a.tif")), "OUTPUT": _destination(QgsProject())}
    )
    (layer,) = loaded.values()
    metadata = layer.metadata()
    assert metadata.title() == "Tree crowns in Flight <7>"
    for told in ("oaks.safetensors", "Classes: Oak, Ash", "Size (px): 30 x 20", "Score threshold: 0.35"):
        assert told in metadata.abstract(), told
    assert metadata.rights() == ["Model: CC-BY-4.0"]
    assert metadata.history() == ["2026-05-04T10:11:12+00:00: detected by DeepForest for QGIS."]
    assert metadata.crs() == layer.crs()


def test_several_classes_get_a_colour_each(
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


def test_matches_are_told_apart_without_colour(
    provider: Any, fake_engine: Path, answers: Answers, tmp_path: Path
) -> None:
    crowns = make_layer([square(1, 1)])
    loaded = load_results("evaluate", {"PREDICTIONS": crowns, "TRUTH": crowns, "MATCHES": _destination(QgsProject())})
    (layer,) = loaded.values()
    categories = layer.renderer().categories()
    # What is drawn into the layer has no result; it must be seen all the same.
    assert [c.value() or "" for c in categories] == ["true positive", "false positive", "missed", ""]
    assert differ_in_grey([category.symbol().clone() for category in categories]) > 300


def test_classes_are_told_apart_without_colour(
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


def test_tables_show_as_many_decimals_as_mean_something(
    provider: Any, fake_engine: Path, answers: Answers, tmp_path: Path
) -> None:
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


def test_a_crown_density_has_its_unit_in_the_legend_and_none_is_not_drawn(
    provider: Any, fake_engine: Path, answers: Answers, tmp_path: Path
) -> None:
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


# -- how a run ends --------------------------------------------------------------------------------


def test_cancel_ends_quietly(provider: Any, fake_engine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from deepforest_processing.algorithms.base import job_run
    from deepforest_processing.deepforest_qgis.common.errors import Cancelled

    feedback = QgsProcessingFeedback()

    def run_job(job: Any, feedback: Any) -> dict[str, Any]:
        feedback.cancel()
        raise Cancelled("Cancelled on request.")

    monkeypatch.setattr(job_run.task, "run_job", run_job)
    found = algorithm("predicttile")
    parameters = {"INPUT": str(make_raster(tmp_path / "a.tif")), "OUTPUT": "TEMPORARY_OUTPUT"}
    assert found.run(parameters, QgsProcessingContext(), feedback) == ({}, True)


def test_nothing_private_is_left_behind(provider: Any, fake_engine: Path, answers: Answers, tmp_path: Path) -> None:
    before = set(Path(tempfile.gettempdir()).glob("deepforest-*"))
    processing.run(
        "deepforest:splitraster",
        {
            "INPUT": str(make_raster(tmp_path / "a.tif")),
            "ANNOTATIONS": make_layer([square(1, 1)]),
            "OUTPUT_FOLDER": str(tmp_path / "out"),
        },
    )
    assert set(Path(tempfile.gettempdir()).glob("deepforest-*")) == before


def test_a_result_that_cannot_be_copied_is_kept(
    provider: Any, fake_engine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from deepforest_processing.algorithms.base import job_run

    def run_job(job: Any, feedback: Any) -> dict[str, Any]:
        crowns_gpkg(Path(job.output))
        # Between check and copy the destination's folder goes away.
        shutil.rmtree(tmp_path / "out")
        return {"output": job.output, "count": 3, "windows": 1, "windows_skipped": 0, "seconds": 1.0}

    monkeypatch.setattr(job_run.task, "run_job", run_job)
    (tmp_path / "out").mkdir()
    parameters = {"INPUT": str(make_raster(tmp_path / "a.tif")), "OUTPUT": str(tmp_path / "out" / "crowns.gpkg")}
    feedback = QgsProcessingFeedback()
    _, ok = algorithm("predicttile").run(parameters, QgsProcessingContext(), feedback)
    assert not ok
    folder = Path(feedback.textLog().rsplit("kept in '", 1)[1].split("'")[0])
    assert QgsVectorLayer(str(folder / "crowns.gpkg")).featureCount() == 3
    shutil.rmtree(folder)


def test_feature_sources_are_read_through_a_view(exported: Any, tmp_path: Path) -> None:
    """A layer of another provider (here CSV with WKT) is exported as any other."""
    table = tmp_path / "crowns.csv"
    table.write_text(f'species;wkt\npine;"{square(1, 1)}"\n', encoding="utf-8")
    uri = f"file://{table}?delimiter=;&wktField=wkt&crs=EPSG:32612"
    layer = QgsVectorLayer(uri, "From a table", "delimitedtext")
    assert layer.isValid()
    out = exported(layer, LABEL_FIELD="species")
    (feature,) = out.getFeatures()
    assert feature["label"] == "pine"
    assert feature.geometry().equals(QgsGeometry.fromWkt(square(1, 1)))
    assert isinstance(feature, QgsFeature)


def test_a_model_is_a_path_or_a_name_of_the_hub(
    provider: Any, fake_engine: Path, heard: Path, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raster = str(make_raster(tmp_path / "forest.tif"))
    (tmp_path / "owner" / "here").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    given = ["weecology/deepforest-tree", "owner/name@refs/pr/3", str(tmp_path / "owner"), "owner/here"]
    for name in given:
        processing.run("deepforest:predicttile", {"INPUT": raster, "MODEL": name, "OUTPUT": "TEMPORARY_OUTPUT"})
    here = str(tmp_path / "owner" / "here")
    assert [job["params"]["model"] for job in jobs_heard(heard)] == [*given[:3], here]
    assert "owner/name@revision" in algorithm("finetune").shortHelpString()
