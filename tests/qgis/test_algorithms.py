"""The jobs that the algorithms make of their parameters, and how runs end."""

from __future__ import annotations

import json
import resource
import shutil
import tempfile
import zipfile
from dataclasses import fields
from pathlib import Path
from typing import Any

import processing
import pytest
from deepforest_processing.deepforest_qgis.common.job_results import PredictResult
from inputs import (
    crowns_gpkg,
    make_layer,
    make_raster,
    raster_layer,
    recorded_jobs,
    square,
)
from osgeo import gdal, osr
from processing_runs import algorithm
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

Answers = Any


@pytest.fixture
def jobs_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that lists the jobs which the fake worker got."""
    file = tmp_path / "jobs.jsonl"
    monkeypatch.setenv("FAKE_WORKER_JOBS", str(file))
    return file


def test_split_job(provider: Any, fake_engine: Path, jobs_file: Path, answers: Answers, tmp_path: Path) -> None:
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
    (job,) = recorded_jobs(jobs_file)
    assert job["verb"] == "split"
    params = job["params"]
    assert params["raster"] == {
        "path": str(tmp_path / "forest.tif"), "name": "Flight 7", "bands": [4, 3, 2], "shown_bands": [1, 2, 3],
        "crs": "", "nodata": [], "use_nodata": True, "source": "", "resolution_given": False,
    }  # fmt: skip
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
    provider: Any, fake_engine: Path, jobs_file: Path, answers: Answers, tmp_path: Path
) -> None:
    (tmp_path / "neu wäldchen").mkdir()
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
    params = recorded_jobs(jobs_file)[0]["params"]
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


def test_validation_crowns_use_the_class_field_if_their_layer_has_it(
    provider: Any, fake_engine: Path, jobs_file: Path, tmp_path: Path
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
    first, second = (job["params"] for job in recorded_jobs(jobs_file))
    assert first["validation_annotations"]["label_field"] == first["annotations"]["label_field"] == "label"
    assert second["validation_annotations"]["label_field"] == ""
    assert second["annotations"]["label_field"] == "label"


@pytest.mark.parametrize(
    ("chosen", "asked"), [([], []), (["shadow"], ["shadow"]), ("flip,zoom", ["flip", "zoom"]), (None, None)]
)
def test_chosen_augmentations(
    provider: Any, fake_engine: Path, jobs_file: Path, tmp_path: Path, chosen: Any, asked: Any
) -> None:
    """None at all, too: QGIS takes an empty list for the default."""
    parameters = {"PATCHES": str(tmp_path), "OUTPUT_MODEL": "TEMPORARY_OUTPUT", "AUGMENTATIONS": chosen}
    processing.run("deepforest:finetune", parameters)
    default = {f.name: f.default for f in fields(algorithm("finetune").JOB)}["augmentations"]
    assert recorded_jobs(jobs_file)[0]["params"]["augmentations"] == (list(default) if asked is None else asked)


def test_fine_tune_job_from_patches(provider: Any, fake_engine: Path, jobs_file: Path, tmp_path: Path) -> None:
    (tmp_path / "patches").mkdir()
    processing.run("deepforest:finetune", {"PATCHES": str(tmp_path / "patches"), "OUTPUT_MODEL": "TEMPORARY_OUTPUT"})
    params = recorded_jobs(jobs_file)[0]["params"]
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


def test_predict_job(provider: Any, fake_engine: Path, jobs_file: Path, answers: Answers, tmp_path: Path) -> None:
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
    params = recorded_jobs(jobs_file)[0]["params"]
    assert params["extent"] == {
        "xmin": 528000.0, "ymin": 4977990.0, "xmax": 528010.0, "ymax": 4978000.0, "crs": "EPSG:32612",
    }  # fmt: skip
    assert (params["score_threshold"], params["crown_shape"], params["resume"]) == (0.35, "ellipse", False)
    assert params["no_overlap"] is True
    assert params["patch_size"] is None
    assert params["batch_size"] is None
    assert result["COUNT"] == 3
    assert result["OUTPUT"].crs().authid() == "EPSG:32612"


def test_a_user_defined_crs_is_passed_on_by_its_definition(
    provider: Any, fake_engine: Path, jobs_file: Path, answers: Answers, tmp_path: Path
) -> None:
    """Its number belongs to the QGIS profile, so that the engine does not find it: "crs not found: USER:100000"."""
    assert QgsApplication.createDatabase()
    registry = QgsApplication.coordinateReferenceSystemRegistry()
    local = QgsCoordinateReferenceSystem.fromProj("+proj=tmerc +lat_0=44 +lon_0=-110 +x_0=5000 +units=m +ellps=GRS80")
    number = registry.addUserCrs(local, "Local grid")
    crs = QgsCoordinateReferenceSystem(f"USER:{number}")
    assert crs.authid() == f"USER:{number}"
    try:
        extent = QgsReferencedRectangle(QgsRectangle(0, 0, 9, 9), crs)
        given = {"INPUT": str(make_raster(tmp_path / "forest.tif")), "EXTENT": extent, "OUTPUT": "TEMPORARY_OUTPUT"}
        processing.run("deepforest:predicttile", given)
    finally:
        registry.removeUserCrs(number)
    found = osr.SpatialReference()
    assert found.SetFromUserInput(recorded_jobs(jobs_file)[0]["params"]["extent"]["crs"]) == 0
    assert found.GetProjParm("false_easting") == 5000


@pytest.mark.parametrize("source", ["/vsizip/{folder}/flights.zip/a/forest.tif", "GPKG:{folder}/flights.gpkg:second"])
def test_rasters_in_archives_and_geopackages(
    provider: Any, fake_engine: Path, jobs_file: Path, answers: Answers, tmp_path: Path, source: str
) -> None:
    """The engine gets the source that QGIS opens, not the name of the container."""
    forest = make_raster(tmp_path / "forest.tif")
    with zipfile.ZipFile(tmp_path / "flights.zip", "w") as archive:
        archive.write(forest, "a/forest.tif")
    for number, table in enumerate(("first", "second")):
        options = [f"RASTER_TABLE={table}", *["APPEND_SUBDATASET=YES"][:number]]
        gdal.Translate(str(tmp_path / "flights.gpkg"), str(forest), format="GPKG", creationOptions=options)
    answers["predict-tiles"] = {"report": None, "density": None, "about": {}, "unreadable": 0.0, "rasters": 1}
    answers["predict-tiles"].update(answers["predict"], failed={})
    (tmp_path / "answers.json").write_text(json.dumps(answers), encoding="utf-8")
    source = source.format(folder=tmp_path)
    layer = QgsRasterLayer(source, "Flight")
    assert layer.isValid()
    processing.run("deepforest:predicttile", {"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT"})
    processing.run("deepforest:predicttiles", {"INPUT": [source], "OUTPUT": "TEMPORARY_OUTPUT"})
    one, many = (job["params"]["raster"] for job in recorded_jobs(jobs_file))
    assert [one["path"], many[0]["path"]] == [source, source]


@pytest.mark.parametrize(("name", "file"), [("REPORT", "account.html"), ("DENSITY", "density.tif")])
def test_optional_outputs_of_a_prediction(
    provider: Any, fake_engine: Path, jobs_file: Path, answers: Answers, tmp_path: Path, name: str, file: str
) -> None:
    given = {"INPUT": raster_layer(make_raster(tmp_path / "forest.tif")), "OUTPUT": "TEMPORARY_OUTPUT"}
    without = processing.run("deepforest:predicttile", given)
    assert not algorithm("predicttile").parameterDefinition(name).createByDefault()
    assert name not in without
    path = str(tmp_path / file)
    answers["predict"][name.lower()] = path
    (tmp_path / "answers.json").write_text(json.dumps(answers), encoding="utf-8")
    result = processing.run("deepforest:predicttile", {**given, name: path, "DENSITY_CELL": 25})
    first, second = (job["params"] for job in recorded_jobs(jobs_file))
    assert (first[name.lower()], second[name.lower()]) == ("", path)
    assert (first["density_cell"], second["density_cell"]) == (10.0, 25.0)
    assert result[name] == path


def test_a_crown_density_is_a_geotiff(
    provider: Any, fake_engine: Path, jobs_file: Path, answers: Answers, tmp_path: Path
) -> None:
    given = {"INPUT": raster_layer(make_raster(tmp_path / "forest.tif")), "OUTPUT": "TEMPORARY_OUTPUT"}
    processing.run("deepforest:predicttile", {**given, "DENSITY": "TEMPORARY_OUTPUT", "DENSITY_CELL": None})
    (job,) = recorded_jobs(jobs_file)
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


def test_evaluate_job(provider: Any, fake_engine: Path, jobs_file: Path, answers: Answers, tmp_path: Path) -> None:
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
    params = recorded_jobs(jobs_file)[0]["params"]
    assert params["predictions"]["label_field"] == params["truth"]["label_field"] == "label"
    assert params["iou_threshold"] == 0.5
    assert (result["PRECISION"], result["RECALL"], result["MAP"]) == (0.5, 0.25, None)
    assert [f["result"] for f in result["MATCHES"].getFeatures()] == ["true positive", "false positive", "missed"]


def test_a_model_is_a_path_or_a_name_on_the_hub(
    provider: Any, fake_engine: Path, jobs_file: Path, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    raster = str(make_raster(tmp_path / "forest.tif"))
    (tmp_path / "owner" / "here").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    given = ["weecology/deepforest-tree", "owner/name@refs/pr/3", str(tmp_path / "owner"), "owner/here"]
    for name in given:
        processing.run("deepforest:predicttile", {"INPUT": raster, "MODEL": name, "OUTPUT": "TEMPORARY_OUTPUT"})
    here = str(tmp_path / "owner" / "here")
    assert [job["params"]["model"] for job in recorded_jobs(jobs_file)] == [*given[:3], here]
    assert "owner/name@revision" in algorithm("finetune").shortHelpString()


def test_relative_paths_are_those_of_the_working_folder(
    provider: Any, fake_engine: Path, jobs_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The worker has another working folder than QGIS."""
    monkeypatch.chdir(tmp_path)
    make_raster(tmp_path / "forest.tif")
    (tmp_path / "train.yml").write_text("batch_size: 2", encoding="utf-8")
    (tmp_path / "patches").mkdir()
    outputs = {"OUTPUT": "crowns.gpkg", "REPORT": "report.html", "DENSITY": "density.tif"}
    processing.run("deepforest:predicttile", {"INPUT": "forest.tif", **outputs})
    outputs = {"OUTPUT_MODEL": "new.safetensors", "LOG_FOLDER": "log"}
    processing.run("deepforest:finetune", {"PATCHES": "patches", "CONFIG": "train.yml", **outputs})
    predict, tune = (job["params"] for job in recorded_jobs(jobs_file))
    found = [predict["raster"]["path"], predict["report"], predict["density"]]
    found += [tune[name] for name in ("patches", "config", "output_model", "log_folder")]
    names = ("forest.tif", "report.html", "density.tif", "patches", "train.yml", "new.safetensors", "log")
    assert found == [str(tmp_path / name) for name in names]


def test_a_cancelled_run_returns_no_outputs(
    provider: Any, fake_engine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from deepforest_processing.algorithms.base import job_run
    from deepforest_processing.deepforest_qgis.common.errors import Cancelled

    feedback = QgsProcessingFeedback()

    def run_job(job: Any, feedback: Any) -> Any:
        feedback.cancel()
        raise Cancelled("Cancelled on request.")

    monkeypatch.setattr(job_run.task, "run_job", run_job)
    found = algorithm("predicttile")
    parameters = {"INPUT": str(make_raster(tmp_path / "a.tif")), "OUTPUT": "TEMPORARY_OUTPUT"}
    assert found.run(parameters, QgsProcessingContext(), feedback) == ({}, True)


def test_private_files_are_removed(provider: Any, fake_engine: Path, answers: Answers, tmp_path: Path) -> None:
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


@pytest.mark.parametrize("windows", [False, True])
def test_a_result_that_cannot_be_copied_is_kept(
    provider: Any, fake_engine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, windows: bool
) -> None:
    """On Windows a folder with open files cannot be renamed, and QGIS holds the result open."""
    from deepforest_processing.algorithms.base import job_run

    def refuse(path: Path, target: Path) -> None:
        raise PermissionError(13, "Access is denied", str(path))

    def run_job(job: Any, feedback: Any) -> Any:
        crowns_gpkg(Path(job.output))
        # Between check and copy the destination's folder goes away.
        shutil.rmtree(tmp_path / "out")
        if windows:
            monkeypatch.setattr(Path, "rename", refuse)
        return PredictResult(job.output, None, None, {}, 3, windows=1, windows_skipped=0, unreadable=0.0, seconds=1.0)

    monkeypatch.setattr(job_run.task, "run_job", run_job)
    (tmp_path / "out").mkdir()
    parameters = {"INPUT": str(make_raster(tmp_path / "a.tif")), "OUTPUT": str(tmp_path / "out" / "crowns.gpkg")}
    feedback = QgsProcessingFeedback()
    _, ok = algorithm("predicttile").run(parameters, QgsProcessingContext(), feedback)
    assert not ok
    folder = Path(feedback.textLog().rsplit("kept in '", 1)[1].split("'")[0])
    assert QgsVectorLayer(str(folder / "crowns.gpkg")).featureCount() == 3
    shutil.rmtree(folder)


@pytest.mark.parametrize("ending", ["gpkg", "fgb", "geojson"])
def test_a_result_is_kept_if_the_disk_is_full(
    provider: Any, fake_engine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    """GDAL writes the last features when it closes the file, without an error if it cannot."""
    from deepforest_processing.algorithms.base import job_run

    unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)

    def run_job(job: Any, feedback: Any) -> Any:
        crowns_gpkg(Path(job.output), ("Tree",) * 2000)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, unlimited[1]))
        result = {"about": {}, "count": 2000, "windows": 1, "windows_skipped": 0, "unreadable": 0.0, "seconds": 1.0}
        return PredictResult(job.output, None, None, **result)

    monkeypatch.setattr(job_run.task, "run_job", run_job)
    parameters = {"INPUT": str(make_raster(tmp_path / "a.tif")), "OUTPUT": str(tmp_path / f"crowns.{ending}")}
    feedback = QgsProcessingFeedback()
    try:
        _, ok = algorithm("predicttile").run(parameters, QgsProcessingContext(), feedback)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)
    assert not ok
    assert "Check that the disk is not full" in feedback.textLog()
    folder = Path(feedback.textLog().rsplit("kept in '", 1)[1].split("'")[0])
    assert QgsVectorLayer(str(folder / "crowns.gpkg")).featureCount() == 2000
    shutil.rmtree(folder)


def test_a_file_name_that_qgis_cannot_open(provider: Any, fake_engine: Path, jobs: Path, tmp_path: Path) -> None:
    """QGIS writes files with such names, but decodes the names when it opens them (seen with QGIS 3.22)."""
    file = tmp_path / "my%20forest.gpkg"
    processing.run("deepforest:predicttile", {"INPUT": str(make_raster(tmp_path / "a.tif")), "OUTPUT": str(file)})
    assert gdal.OpenEx(str(file)).GetLayer(0).GetFeatureCount() == 3
