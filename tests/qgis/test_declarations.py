"""The algorithms as QGIS displays them: parameters, defaults, outputs and help."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from inputs import make_raster
from processing_runs import algorithm
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QUrl

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
    "importannotations": (
        "ANNOTATION_FILE ANNOTATION_FOLDER IMAGES CRS",
        "OUTPUT FOOTPRINTS",
        "CROWNS IMAGES_WITHOUT_CROWNS",
    ),
    "exportannotations": (
        "ANNOTATIONS LABEL_FIELD CROWN_DIAMETER INPUT IMAGES PATCHES FORMAT ALLOW_EMPTY COPY_IMAGES",
        "OUTPUT_FOLDER",
        "FILE CROWNS",
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
            "MIN_DIAMETER MAX_DIAMETER HEIGHT SURFACE TERRAIN MIN_HEIGHT STANDS STAND_FIELD "
            "INPUT BANDS GROUND_RESOLUTION MODEL AREAS EXTENT PATCH_SIZE PATCH_OVERLAP SCORE_THRESHOLD IOU_THRESHOLD "
            "CROWN_SHAPE NO_OVERLAP DEVICE BATCH_SIZE PRECISION SEAMS KEEP_ON_CANCEL DENSITY_CELL RESUME "
            "DEVICES WORKERS SCHEDULER"
        ),
        "OUTPUT REPORT DENSITY",
        "COUNT",
    ),
    "predicttiles": (
        (
            "MIN_DIAMETER MAX_DIAMETER HEIGHT SURFACE TERRAIN MIN_HEIGHT STANDS STAND_FIELD "
            "STAC ASSET INPUT FOLDER PATTERN TILE_INDEX BANDS CRS MODEL AREAS EXTENT PATCH_SIZE PATCH_OVERLAP "
            "SCORE_THRESHOLD IOU_THRESHOLD CROWN_SHAPE NO_OVERLAP DEVICE BATCH_SIZE PRECISION SEAMS KEEP_ON_CANCEL "
            "DENSITY_CELL RESUME DEVICES WORKERS SCHEDULER"
        ),
        "OUTPUT REPORT DENSITY",
        "COUNT RASTERS FAILED",
    ),
    "evaluate": (
        (
            "PREDICTIONS TRUTH LABEL_FIELD CROWN_DIAMETER AREAS IOU_THRESHOLD MATCHING TOLERANCE TOLERANCE_SHARE "
            "SUGGEST_THRESHOLDS STORE_IN"
        ),
        "MATCHES REPORT",
        (
            "PRECISION RECALL F1 MAP POSITION_MEAN POSITION_RMSE DIAMETER_BIAS DIAMETER_RMSE DIAMETER_KS "
            "SUGGESTED_SCORE_THRESHOLD SUGGESTED_NMS_THRESHOLD SUGGESTED_F1"
        ),
    ),
    "comparecrowns": (
        (
            "BEFORE AFTER BEFORE_AREAS AFTER_AREAS CORRECT_SHIFT LARGEST_SHIFT MATCHING IOU_THRESHOLD TOLERANCE YEARS "
            "STANDS"
        ),
        "OUTPUT STAND_OUTPUT",
        "KEPT GONE NEW UNKNOWN SHIFT_EAST SHIFT_NORTH SHIFT_PAIRS DIAMETER_GROWTH AREA_GROWTH HEIGHT_GROWTH",
    ),
    "crownattributes": (
        "CROWNS HEIGHT SURFACE TERRAIN MIN_HEIGHT STATISTICS_RASTER BANDS INDICES STATISTICS PREFIX",
        "OUTPUT TREE_TOPS",
        "COUNT LEFT_OUT WITHOUT_HEIGHT",
    ),
    "standsummary": (
        (
            "STANDS CROWNS LABEL_FIELD STAND_FIELD AREAS RASTER EVALUATION PRECISION RECALL PREDICTED_CROWNS "
            "REFERENCE_CROWNS ALLOMETRY BIOME EXPRESSION QUANTITY"
        ),
        "OUTPUT TABLE REPORT",
        (
            "STAND_COUNT COUNT OUTSIDE AREA_HA COVERED_PCT STEMS_HA COVER_PCT DIAMETER_MEAN HEIGHT_MEAN COUNT_LOW "
            "COUNT_HIGH"
        ),
    ),
    "modelinfo": (
        "MODEL",
        "REPORT",
        (
            "NAME FILE ARCHITECTURE PARAMETERS CLASSES EXTENT RESOLUTION SCORE_THRESHOLD NMS_THRESHOLD CREATED PARENT "
            "LICENCE SOURCES PRECISION RECALL F1 MAP DIAMETER_BIAS DIAMETER_RMSE VALIDATION_PATCHES VALIDATION_CROWNS"
        ),
    ),
}


@pytest.mark.parametrize("name", DECLARED)
def test_parameters_and_outputs(provider: Any, name: str) -> None:
    found = algorithm(name)
    parameters, destinations, outputs = (set(names.split()) for names in DECLARED[name])
    assert {d.name() for d in found.parameterDefinitions()} == parameters | destinations
    assert {o.name() for o in found.outputDefinitions()} == destinations | outputs
    assert found.id() == f"deepforest:{name}"


@pytest.mark.parametrize("name", [name for name in DECLARED if name != "modelinfo"])  # it has only a model
def test_defaults_are_those_of_the_job(provider: Any, name: str) -> None:
    from deepforest_processing.deepforest_qgis.common.spec import specs

    found = algorithm(name)
    compared = 0
    for one in specs(found.JOB).values():
        definition = found.parameterDefinition(one.qgis)
        if (
            definition is None
            or one.is_output
            or one.kind in ("raster", "rasters", "layer", "extent", "folder", "model")
        ):
            continue
        given = definition.defaultValue()
        assert (tuple(given) if isinstance(one.default, tuple) else given) == one.default, one.name
        compared += 1
    assert compared >= 1


@pytest.mark.parametrize("name", DECLARED)
def test_every_parameter_has_help(provider: Any, name: str) -> None:
    found = algorithm(name)
    for definition in found.parameterDefinitions():
        assert definition.help(), definition.name()
        if isinstance(definition, QgsProcessingParameterNumber):
            assert "(" in definition.description() or definition.name() in (
                "COUNT",
                "DEVICES",
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


def test_every_algorithm_has_a_name_and_help(provider: Any) -> None:
    listed = provider.algorithms()
    names = {found.name(): found.displayName() for found in listed}
    assert names == {
        "setupengine": "Set up engine",
        "suggestareas": "Suggest areas",
        "annotationlayer": "Annotation layer",
        "importannotations": "Import annotations",
        "exportannotations": "Export annotations",
        "splitraster": "Split raster",
        "finetune": "Fine-tune",
        "predicttile": "Predict tile",
        "predicttiles": "Predict tiles",
        "evaluate": "Evaluate",
        "modelinfo": "Model card",
        "crownattributes": "Crown attributes",
        "standsummary": "Stand summary",
        "comparecrowns": "Compare crowns",
        "annotateoncemaptheforest": "Annotate once, map the forest",
        "inventoryofstands": "Inventory of stands",
    }
    for found in listed:
        assert len(found.shortHelpString()) > 200, found.name()


def test_few_parameters_are_basic(provider: Any) -> None:
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    found = algorithm("predicttile")
    basic = {d.name() for d in found.parameterDefinitions() if not d.flags() & advanced}
    assert basic == {"INPUT", "MODEL", "AREAS", "SCORE_THRESHOLD", "OUTPUT", "REPORT", "DENSITY"}


def test_the_provider_lists_algorithms_and_model(provider: Any) -> None:
    assert {a.name() for a in provider.algorithms()} == {
        *DECLARED,
        "setupengine",
        "annotateoncemaptheforest",
        "inventoryofstands",
    }
    assert provider.id() == "deepforest"
    provider.refreshAlgorithms()
    assert provider.algorithm("annotateoncemaptheforest") is not None


def test_a_new_field_of_a_job_becomes_a_parameter(provider: Any, fake_engine: Path, tmp_path: Path) -> None:
    """Declared, validated and read without a change of the algorithm."""
    from deepforest_processing.algorithms.predict_tile import PredictTile
    from deepforest_processing.deepforest_qgis.common.jobs import PredictJob, RasterInput
    from deepforest_processing.deepforest_qgis.common.spec import parameter

    @dataclass(frozen=True)
    class HeightJob(PredictJob):
        least_height: float = field(
            default=3.0, metadata=parameter("Smallest height (m)", "Smaller trees are dropped.", least=0.0, most=90.0)
        )

    class HeightAlgorithm(PredictTile):
        JOB = HeightJob

    found = HeightAlgorithm().create()
    definition = found.parameterDefinition("LEAST_HEIGHT")
    assert (definition.description(), definition.defaultValue()) == ("Smallest height (m)", 3.0)
    assert (definition.minimum(), definition.maximum()) == (0.0, 90.0)
    given = {"INPUT": str(make_raster(tmp_path / "forest.tif")), "OUTPUT": "TEMPORARY_OUTPUT"}
    for more, height in (({}, 3.0), ({"LEAST_HEIGHT": 7}, 7.0)):
        ok, reason = found.checkParameterValues({**given, **more}, QgsProcessingContext())
        assert ok, reason
        assert found._checked[1].job.least_height == height
    assert not found.checkParameterValues({**given, "LEAST_HEIGHT": 91}, QgsProcessingContext())[0]
    with pytest.raises(ValueError, match="91 is outside the range from 0 to 90"):
        HeightJob(RasterInput("a.tif"), "c.gpkg", least_height=91)
