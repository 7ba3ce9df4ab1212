"""The graphical modeler: outputs of one algorithm as inputs of the next, and a model that was built in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from inputs import crowns_gpkg, gdal, make_raster, recorded_jobs
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingParameterFile,
    QgsVectorLayer,
)
from qgis.gui import QgsGui

Source = QgsProcessingModelChildParameterSource
SAMPLES = Path(__file__).resolve().parents[2] / ".samples"
BUILT = Path(__file__).with_name("models") / "built_in_the_modeler.model3"

# The kinds of output that each kind of parameter is for.
MATCHING = {
    "source": {"outputVector"},
    "vector": {"outputVector"},
    "multilayer": {"outputVector", "outputRaster", "outputMultilayers"},
    "raster": {"outputRaster"},
    "number": {"outputNumber"},
    "string": {"outputString"},
    "extent": {"outputVector", "outputRaster"},
}


def matches(parameter: Any, output: Any) -> bool:
    if isinstance(parameter, QgsProcessingParameterFile):
        folder = parameter.behavior() == QgsProcessingParameterFile.Behavior.Folder
        return str(output.type()) == ("outputFolder" if folder else "outputFile")
    points = QgsProcessing.SourceType.TypeVectorPoint
    if output.type() == "outputVector" and output.dataType() == points and parameter.type() == "source":
        return points in parameter.dataTypes()
    return output.type() in MATCHING.get(parameter.type(), set())


def chain(first: str, second: str) -> QgsProcessingModelAlgorithm:
    model = QgsProcessingModelAlgorithm("Chain", "", "")
    for name, algorithm in (("first", first), ("second", second)):
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(name)
        child.setDescription(name)
        model.addChildAlgorithm(child)
    return model


def link(model: Any, parameter: str, source: Any) -> None:
    child = model.childAlgorithm("second")
    child.addParameterSources(parameter, [source])
    model.setChildAlgorithm(child)


def test_outputs_are_offered_to_matching_inputs(provider: Any) -> None:
    """In the widget of the modeler, for all algorithms and models."""
    context, registry = QgsProcessingContext(), QgsGui.instance().processingGuiRegistry()
    seen = set()
    for first in provider.algorithms():
        for second in provider.algorithms():
            model, taker = chain(first.id(), second.id()), second.create()
            for parameter in taker.parameterDefinitions():
                for output in first.outputDefinitions():
                    if parameter.isDestination() or not matches(parameter, output):
                        continue
                    widget = registry.createModelerParameterWidget(model, "second", parameter, context)
                    widget.setWidgetValue(Source.fromChildOutput("first", output.name()))
                    chosen = widget.value()
                    chosen = chosen[0] if isinstance(chosen, list) else chosen
                    what = f"{first.name()} {output.name()} to {second.name()} {parameter.name()}"
                    assert (chosen.outputChildId(), chosen.outputName()) == ("first", output.name()), what
                    link(model, parameter.name(), chosen)
                    assert not [
                        line
                        for line in model.validateChildAlgorithm("second")[1]
                        if f"<i>{parameter.name()}</i>" in line
                    ]
                    seen.add((output.type(), parameter.type()))
    assert seen >= {
        ("outputVector", "source"),
        ("outputFile", "file"),
        ("outputFolder", "file"),
        ("outputNumber", "number"),
    }


JOBS = {
    "suggestareas": ("INPUT",),
    "annotationlayer": ("INPUT",),
    "splitraster": ("INPUT", "ANNOTATIONS"),
    "finetune": ("INPUT", "ANNOTATIONS"),
    "predicttile": ("INPUT",),
    "evaluate": ("PREDICTIONS", "TRUTH"),
    "crownattributes": ("CROWNS", "HEIGHT"),
    "standsummary": ("STANDS", "CROWNS"),
    "comparecrowns": ("BEFORE", "AFTER", "STANDS"),
}


def needed(algorithm: str, tmp_path: Path) -> dict[str, Any]:
    raster, crowns = tmp_path / "forest.tif", tmp_path / "drawn.gpkg"
    if not raster.exists():
        make_raster(raster)
        crowns_gpkg(crowns)
    given: dict[str, Any] = {name: str(raster if name in ("INPUT", "HEIGHT") else crowns) for name in JOBS[algorithm]}
    if algorithm == "annotationlayer":
        given.update(PREFILL=True, AREAS=str(crowns))  # else there is no job, and nothing in its areas
    return given


def chains(provider: Any, first: str, second: str) -> Iterator[tuple[str, str]]:
    giver, taker = (provider.algorithm(name).create() for name in (first, second))
    for output in giver.outputDefinitions():
        for parameter in taker.parameterDefinitions():
            if parameter.isDestination() or output.type() == "outputNumber" or not matches(parameter, output):
                continue
            if first == "annotationlayer" and parameter.name() == "MODEL":
                continue  # a file, but no model
            if output.name() not in ("ANNOTATIONS_CSV", "LOG_FOLDER", "DENSITY", "TABLE", "TREE_TOPS"):  # for people
                yield output.name(), parameter.name()


@pytest.mark.parametrize("second", JOBS)
@pytest.mark.parametrize("first", JOBS)
def test_outputs_reach_the_job_of_the_next_step(
    provider: Any, jobs_file: Path, tmp_path: Path, first: str, second: str
) -> None:
    for output, parameter in chains(provider, first, second):
        model = chain(f"deepforest:{first}", f"deepforest:{second}")
        for name, algorithm in (("first", first), ("second", second)):
            child = model.childAlgorithm(name)
            given = {} if (name, parameter) == ("second", "PATCHES") else needed(algorithm, tmp_path)
            for definition in child.algorithm().parameterDefinitions():
                if not definition.isDestination():  # the modeler writes every default too
                    given.setdefault(definition.name(), definition.defaultValue())
            for key, value in given.items():
                child.addParameterSources(key, [Source.fromStaticValue(value)])
            model.setChildAlgorithm(child)
        link(model, parameter, Source.fromChildOutput("first", output))
        values = {}
        if (second, parameter) == ("predicttile", "STANDS"):  # only for the report
            child, report = model.childAlgorithm("second"), QgsProcessingModelOutput("report")
            report.setChildId("second")
            report.setChildOutputName("REPORT")
            child.setModelOutputs({"report": report})
            model.setChildAlgorithm(child)
            values["second:report"] = str(tmp_path / "report.html")
        model.updateDestinationParameters()
        well, issues = model.validate()
        assert well, (output, parameter, issues)
        jobs_file.unlink(missing_ok=True)
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        _, well = model.run(values, context, feedback)
        assert well, (output, parameter, feedback.textLog())
        _, two = recorded_jobs(jobs_file)
        reached = two["params"][parameter.lower()]
        made = tmp_path / "made"
        if parameter in ("MODEL", "PATCHES"):
            assert Path(reached) == (made / "model.safetensors" if parameter == "MODEL" else made)
        else:
            assert reached, (output, parameter)


def test_a_model_built_in_the_modeler_runs(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    """It was put together in the modeler's own window of QGIS 3.22; every QGIS since must open and run it.

    From suggested squares to annotations in them that a model pre-filled, to patches, to a model of the local forest,
    to a map, to its figures.
    """
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(BUILT))
    well, issues = model.validate()
    assert well, issues
    raster = str(tmp_path / "west.tif")
    gdal.Translate(raster, str(SAMPLES / "yellowstone.tif"), srcWin=[700, 100, 400, 400])
    made = {d.description(): d.name() for d in model.parameterDefinitions() if d.isDestination()}
    parameters = {
        "raster": raster,
        "crowns": str(SAMPLES / "yellowstone_crowns.gpkg"),
        made["Suggested"]: str(tmp_path / "suggested.gpkg"),
        made["Annotations"]: str(tmp_path / "annotations.gpkg"),
        made["Model"]: str(tmp_path / "local.safetensors"),
        made["Training"]: str(tmp_path / "training.html"),
        made["Found"]: str(tmp_path / "found.gpkg"),
        made["Compared"]: str(tmp_path / "compared.gpkg"),
        made["Evaluation"]: str(tmp_path / "evaluation.html"),
    }
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    _, well = model.run(parameters, context, feedback)
    assert well, feedback.textLog()
    for name in ("local.safetensors", "training.html", "evaluation.html"):
        assert (tmp_path / name).stat().st_size > 1000
    assert QgsVectorLayer(str(tmp_path / "suggested.gpkg")).featureCount() == 3
    annotated = QgsVectorLayer(f"{tmp_path / 'annotations.gpkg'}|layername=areas")
    assert [area["note"] for area in annotated.getFeatures()] == [f"suggested, rank {rank}" for rank in (1, 2, 3)]
    found, compared = (QgsVectorLayer(str(tmp_path / f"{name}.gpkg"), name, "ogr") for name in ("found", "compared"))
    assert found.featureCount() > 3, found.featureCount()
    results = [feature["result"] for feature in compared.getFeatures()]
    assert results.count("true positive") > 2, results
    assert len(results) - results.count("missed") == found.featureCount()
