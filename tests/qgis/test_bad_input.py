"""Invalid input gives a clear error before work starts, through the algorithms."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Callable, Optional

import processing
import pytest
from inputs import EAST, NORTH, gdal, make_layer, make_raster, recorded_jobs, square
from processing_runs import error_of
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsVectorLayer,
)

CROWNS = [square(1, 1), square(5, 5), square(9, 9)]


@pytest.fixture
def raster(tmp_path: Path) -> Path:
    return make_raster(tmp_path / "forest.tif")


@pytest.fixture
def split(provider: Any, raster: Path, tmp_path: Path) -> Callable[..., dict[str, Any]]:
    """Runs "Split raster" on a raster of 200 x 150 pixels with three crowns, with the parameters given."""

    def run(feedback: Optional[QgsProcessingFeedback] = None, **other: Any) -> dict[str, Any]:
        parameters = {
            "INPUT": str(raster),
            "ANNOTATIONS": make_layer(CROWNS),
            "PATCH_SIZE": 100,
            "OUTPUT_FOLDER": str(tmp_path / "patches"),
            "FOOTPRINTS": "TEMPORARY_OUTPUT",
            **other,
        }
        result: dict[str, Any] = processing.run("deepforest:splitraster", parameters, feedback=feedback)
        return result

    return run


# -- refused in QGIS, without the engine --------------------------------------------------------


@pytest.fixture
def idle_engine(fake_engine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """An engine that must not get a job."""
    file = tmp_path / "jobs.jsonl"
    monkeypatch.setenv("FAKE_WORKER_JOBS", str(file))
    yield
    assert recorded_jobs(file) == []


@pytest.mark.parametrize(
    "name", ["splitraster", "finetune", "predicttile", "evaluate", "annotateoncemaptheforest", "inventoryofstands"]
)
def test_no_engine(provider: Any, name: str) -> None:
    ok, reason = QgsApplication.processingRegistry().createAlgorithmById(f"deepforest:{name}").canExecute()
    assert not ok
    assert "Set up engine" in reason


def test_no_engine_in_a_run(split: Any) -> None:
    assert "Set up engine" in error_of(split)


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"PATCH_SIZE": 5000}, ["5000 px", "larger than raster 'forest' (200 × 150 px)", "at most 150 px"]),
        ({"PATCH_SIZE": 0}, ["PATCH_SIZE"]),
        ({"PATCH_SIZE": "many"}, ["Patch size (px): 'many' is not a number"]),
        ({"PATCH_SIZE": 64.5}, ["Patch size (px): 64.5 is not a whole number"]),
        ({"PATCH_OVERLAP": 1}, ["PATCH_OVERLAP"]),
        ({"BANDS": [1, 2, 7]}, ["Band 7 was chosen, but raster 'forest' has 3 bands.", "from 1 to 3"]),
        ({"BANDS": [0, 1, 2]}, ["Band 0 was chosen"]),
        ({"BANDS": [1, 2]}, ["2 bands were chosen", "Choose three bands"]),
        ({"BANDS": "red"}, ["Band 'red' is not a number"]),
        ({"LABEL_FIELD": "species"}, ["'Crowns drawn' has no field 'species'", "has no fields"]),
        ({"INPUT": "/nowhere/forest.tif"}, ["/nowhere/forest.tif"]),
    ],
)
def test_invalid_parameters(split: Any, idle_engine: None, parameters: dict[str, Any], words: list[str]) -> None:
    message = error_of(split, **parameters)
    for word in words:
        assert word in message


def test_no_value_is_the_default(provider: Any, raster: Path, jobs: Path) -> None:
    """As for the algorithms of QGIS; ``null`` in the JSON of qgis_process."""
    given = dict.fromkeys(("PATCH_OVERLAP", "CROWN_SHAPE", "PATCH_SIZE", "SEAMS"))
    processing.run("deepforest:predicttile", {"INPUT": str(raster), "OUTPUT": "TEMPORARY_OUTPUT", **given})
    params = recorded_jobs(jobs)[0]["params"]
    assert [params[name.lower()] for name in given] == [0.2, "box", None, "cores"]


def test_a_height_model_may_be_smaller_than_a_patch(provider: Any, raster: Path, jobs: Path, tmp_path: Path) -> None:
    heights = make_raster(tmp_path / "heights.tif", size=(20, 15), bands=1, pixel=1.0)
    given = {"INPUT": str(raster), "HEIGHT": str(heights), "PATCH_SIZE": 100, "OUTPUT": "TEMPORARY_OUTPUT"}
    assert processing.run("deepforest:predicttile", given)["COUNT"] == 3


def test_a_file_in_a_missing_folder(provider: Any, idle_engine: None, raster: Path, tmp_path: Path) -> None:
    """QGIS and the engine would refuse to write it, after the work."""
    file = str(tmp_path / "new" / "file.gpkg")
    for name, given in (
        ("predicttile", {"INPUT": str(raster), "OUTPUT": file}),
        ("annotationlayer", {"INPUT": str(raster), "OUTPUT": file, "PREFILL": True}),
        ("setupengine", {"REPORT": file}),
    ):
        message = error_of(lambda name=name, given=given: processing.run(f"deepforest:{name}", given))
        assert f"there is no folder '{tmp_path / 'new'}'" in message


def test_a_file_in_an_output_folder(split: Any, real_engine: Path, tmp_path: Path) -> None:
    """The run creates the folder."""
    footprints = tmp_path / "patches" / "footprints.gpkg"
    split(FOOTPRINTS=str(footprints))
    assert footprints.is_file()


def test_annotations_without_features(split: Any, idle_engine: None) -> None:
    message = error_of(split, ANNOTATIONS=make_layer([]))
    assert "'Crowns drawn' has no features" in message
    assert "Digitize or import" in message


def test_points_without_a_diameter(split: Any, idle_engine: None) -> None:
    points = make_layer([f"POINT({EAST + 3} {NORTH - 3})"], kind="Point")
    message = error_of(split, ANNOTATIONS=points)
    assert "contains points" in message
    assert "Set the crown diameter" in message


def test_lines_are_not_crowns(split: Any, idle_engine: None) -> None:
    lines = make_layer(["LINESTRING(528001 4977999, 528003 4977997)"], kind="LineString")
    assert "contains lines" in error_of(split, ANNOTATIONS=lines)


def test_areas_must_be_polygons(split: Any, idle_engine: None) -> None:
    points = make_layer([f"POINT({EAST + 3} {NORTH - 3})"], kind="Point", name="Somewhere")
    message = error_of(split, AREAS=points)
    assert "'Somewhere' contains points. Choose a layer of polygons." in message


def test_an_empty_web_map(split: Any, idle_engine: None) -> None:
    web = QgsRasterLayer("type=xyz&url=file:///nowhere/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin=0&zmax=18", "Imagery", "wms")
    assert web.isValid()
    message = error_of(split, INPUT=web, PATCH_SIZE=None)
    assert "'Imagery' is empty in the region of interest" in message
    assert "coarser ground resolution" in message


def test_output_that_cannot_be_written(split: Any, idle_engine: None, raster: Path, tmp_path: Path) -> None:
    message = error_of(split, OUTPUT_FOLDER=str(raster / "patches"))
    assert "Patches folder" in message
    assert "cannot be written" in message
    assert "is a file, but a folder is needed" in error_of(split, OUTPUT_FOLDER=str(raster))
    message = error_of(split, FOOTPRINTS=str(raster / "footprints.gpkg"))
    assert "Patch footprints" in message


def test_output_folder_without_permission(split: Any, idle_engine: None, tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    if os.geteuid() == 0:
        locked = Path("/proc")  # root may write everywhere but where the kernel itself forbids it
    assert "cannot be written" in error_of(split, OUTPUT_FOLDER=str(locked / "patches"))


@pytest.fixture
def fine_tune(provider: Any, raster: Path, tmp_path: Path) -> Callable[..., dict[str, Any]]:
    def run(**other: Any) -> dict[str, Any]:
        parameters = {"EPOCHS": 1, "DEVICE": "cpu", "OUTPUT_MODEL": str(tmp_path / "m.safetensors"), **other}
        result: dict[str, Any] = processing.run("deepforest:finetune", parameters)
        return result

    return run


def test_training_needs_training_data(fine_tune: Any, idle_engine: None, raster: Path, tmp_path: Path) -> None:
    assert "Training data are missing" in error_of(fine_tune)
    assert "Training data are missing" in error_of(fine_tune, INPUT=str(raster))
    (tmp_path / "patches").mkdir()
    both = {"INPUT": str(raster), "ANNOTATIONS": make_layer(CROWNS), "PATCHES": str(tmp_path / "patches")}
    assert "Both a patches folder and a raster" in error_of(fine_tune, **both)
    assert "does not exist" in error_of(fine_tune, PATCHES=str(tmp_path / "elsewhere"))


def test_training_parameters(fine_tune: Any, idle_engine: None, raster: Path, tmp_path: Path) -> None:
    good = {"INPUT": str(raster), "ANNOTATIONS": make_layer(CROWNS)}
    assert "must end in .safetensors" in error_of(fine_tune, **good, OUTPUT_MODEL=str(tmp_path / "model.txt"))
    assert "Early stopping" in error_of(fine_tune, **good, VALIDATION=0, PATIENCE=3)
    for missing in (str(tmp_path / "no.safetensors"), "models/no.safetensors", "../no/model", "no/such/model"):
        assert "does not exist" in error_of(fine_tune, **good, MODEL=missing)
    assert "MONITOR" in error_of(fine_tune, **good, MONITOR="luck")


def test_an_empty_extent(provider: Any, idle_engine: None, raster: Path) -> None:
    def run() -> None:
        extent = "528000,528000,4977990,4978000 [EPSG:32612]"
        processing.run("deepforest:predicttile", {"INPUT": str(raster), "EXTENT": extent, "OUTPUT": "TEMPORARY_OUTPUT"})

    assert "extent is empty" in error_of(run)


def test_reference_crowns(provider: Any, idle_engine: None) -> None:
    def run(**other: Any) -> None:
        found = make_layer(CROWNS, fields="&field=kind:string", name="Found")
        processing.run("deepforest:evaluate", {"PREDICTIONS": found, "TRUTH": found, **other})

    assert "'Known' has no features" in error_of(run, TRUTH=make_layer([], name="Known"))
    named = make_layer(CROWNS, fields="&field=species:string", name="Known")
    message = error_of(run, TRUTH=named, LABEL_FIELD="species")
    assert "'Found' has no field 'species'" in message
    assert "fields: kind" in message


def test_models_validate_parameters_too(provider: Any, idle_engine: None, raster: Path) -> None:
    """Processing runs the steps of a model without calling checkParameterValues."""
    found = QgsApplication.processingRegistry().createAlgorithmById("deepforest:predicttile")
    feedback = QgsProcessingFeedback()
    parameters = {"INPUT": str(raster), "BANDS": [9], "OUTPUT": "TEMPORARY_OUTPUT"}
    _, ok = found.run(parameters, QgsProcessingContext(), feedback)
    assert not ok
    assert "Band 9 was chosen" in feedback.textLog()


# -- refused or reported by the engine ------------------------------------------------------------


@pytest.fixture
def split_log(split: Any, real_engine: Path) -> Callable[..., tuple[dict[str, Any], str]]:
    """Runs "Split raster" in the real engine and returns its outputs and the log."""

    def run(**other: Any) -> tuple[dict[str, Any], str]:
        feedback = QgsProcessingFeedback()
        return split(feedback, **other), feedback.textLog()

    return run


def footprint_crowns(outputs: dict[str, Any]) -> list[int]:
    layer = outputs["FOOTPRINTS"]
    assert isinstance(layer, QgsVectorLayer)
    return [feature["crowns"] for feature in layer.getFeatures()]


def test_a_truncated_raster(split: Any, real_engine: Path, raster: Path) -> None:
    whole = raster.read_bytes()
    raster.write_bytes(whole[: len(whole) // 3])
    message = error_of(split)
    assert "'forest'" in message
    assert "cannot be" in message


def test_a_raster_without_crs_or_geotransform(split_log: Any, tmp_path: Path) -> None:
    plain = make_raster(tmp_path / "scan.tif", epsg=None, pixel=None)
    # Without a geotransform the layer's coordinates are columns and, downwards negative, rows.
    drawn = make_layer(["POLYGON((10 -10, 40 -10, 40 -40, 10 -40, 10 -10))"], crs="", name="On a scan")
    outputs, log = split_log(INPUT=str(plain), ANNOTATIONS=drawn)
    assert sum(footprint_crowns(outputs)) >= 1
    assert "CRS" in log


def test_a_raster_in_degrees(split_log: Any, tmp_path: Path) -> None:
    degrees = make_raster(tmp_path / "degrees.tif", epsg=4326, pixel=1e-6, origin=(-110.0, 45.0))
    x, y = -110.0 + 2e-5, 45.0 - 2e-5
    drawn = make_layer(
        [f"POLYGON(({x} {y}, {x + 3e-5} {y}, {x + 3e-5} {y - 3e-5}, {x} {y - 3e-5}, {x} {y}))"], crs="EPSG:4326"
    )
    outputs, _ = split_log(INPUT=str(degrees), ANNOTATIONS=drawn)
    assert sum(footprint_crowns(outputs)) >= 1
    assert outputs["FOOTPRINTS"].crs().authid() == "EPSG:4326"


def test_a_raster_with_one_band(split_log: Any, tmp_path: Path) -> None:
    outputs, _ = split_log(INPUT=str(make_raster(tmp_path / "grey.tif", bands=1)))
    assert sum(footprint_crowns(outputs)) >= 3


def test_an_empty_raster(split: Any, real_engine: Path, tmp_path: Path) -> None:
    path = make_raster(tmp_path / "void.tif")
    data = gdal.Open(str(path), gdal.GA_Update)
    for band in (1, 2, 3):
        data.GetRasterBand(band).Fill(0)
        data.GetRasterBand(band).SetNoDataValue(0)
    data = None
    assert "'void'" in error_of(split, INPUT=str(path))


def test_annotations_without_crs(split_log: Any) -> None:
    outputs, log = split_log(ANNOTATIONS=make_layer(CROWNS, crs=""))
    assert sum(footprint_crowns(outputs)) >= 3
    assert "'Crowns drawn' has no CRS; that of raster 'forest' was assumed" in log


def test_null_and_invalid_geometries_are_counted(split_log: Any) -> None:
    x, y = EAST + 12, NORTH - 2
    bow_tie = f"POLYGON(({x} {y}, {x + 3} {y - 3}, {x + 3} {y}, {x} {y - 3}, {x} {y}))"
    _, log = split_log(ANNOTATIONS=make_layer([*CROWNS, None, bow_tie]))
    assert "1 feature without a geometry skipped" in log
    assert "1 invalid polygon repaired" in log


def test_crowns_outside_the_raster_are_counted(split_log: Any, split: Any) -> None:
    _, log = split_log(ANNOTATIONS=make_layer([*CROWNS, square(500, 500), square(600, 600)]))
    assert "2 crowns outside raster 'forest' skipped" in log
    message = error_of(split, ANNOTATIONS=make_layer([square(500, 500)]))
    assert "is outside raster 'forest'" in message
    assert "CRS" in message


def test_crowns_only_outside_the_areas(split: Any, real_engine: Path) -> None:
    message = error_of(split, AREAS=make_layer([square(14, 10)], name="Annotated"))
    assert "is inside the areas" in message


def test_a_path_with_spaces_and_umlauts(split_log: Any, tmp_path: Path) -> None:
    folder = tmp_path / "Grüner Wald & Söhne"
    folder.mkdir()
    outputs, _ = split_log(
        INPUT=str(make_raster(folder / "Überflug 1.tif")),
        OUTPUT_FOLDER=str(folder / "Kacheln für Übung"),
        FOOTPRINTS=str(folder / "Umrisse.gpkg"),
    )
    assert Path(outputs["ANNOTATIONS_CSV"]).is_file()
    assert QgsVectorLayer(str(folder / "Umrisse.gpkg")).featureCount() > 0


@pytest.fixture
def predict(provider: Any, real_engine: Path, raster: Path) -> Callable[..., Any]:
    def run(model: Path) -> Any:
        parameters = {"INPUT": str(raster), "MODEL": str(model), "DEVICE": "cpu", "OUTPUT": "TEMPORARY_OUTPUT"}
        return processing.run("deepforest:predicttile", parameters)

    return run


def safetensors(path: Path, tensors: dict[str, tuple[int, ...]]) -> Path:
    """A well-formed safetensors file of zeros (the format is a length, a JSON header and the bytes)."""
    import json
    import math
    import struct

    header: dict[str, Any] = {}
    offset = 0
    for name, shape in tensors.items():
        size = 4 * math.prod(shape)
        header[name] = {"dtype": "F32", "shape": list(shape), "data_offsets": [offset, offset + size]}
        offset += size
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + bytes(offset))
    return path


def test_files_that_are_not_models(predict: Any, raster: Path, tmp_path: Path) -> None:
    shopping = tmp_path / "shopping list.safetensors"
    shopping.write_text("milk, bread", encoding="utf-8")
    message = error_of(predict, model=shopping)
    assert "shopping list.safetensors" in message
    assert "not a model" in message
    (tmp_path / "list.pt").write_text("milk, bread", encoding="utf-8")
    assert "list.pt" in error_of(predict, model=tmp_path / "list.pt")
    (tmp_path / "folder").mkdir()
    assert "model.safetensors" in error_of(predict, model=tmp_path / "folder")


def test_a_model_of_another_architecture(predict: Any, tmp_path: Path) -> None:
    other = safetensors(tmp_path / "classifier.safetensors", {"fc.weight": (10, 8), "fc.bias": (10,)})
    message = error_of(predict, model=other)
    assert "classifier.safetensors" in message
    assert "not a crown detector" in message


def test_a_model_that_lacks_weights(predict: Any, tmp_path: Path) -> None:
    part = {
        "head.classification_head.cls_logits.weight": (9, 256, 3, 3),
        "head.classification_head.cls_logits.bias": (9,),
    }
    message = error_of(predict, model=safetensors(tmp_path / "half.safetensors", part))
    assert "half.safetensors" in message
