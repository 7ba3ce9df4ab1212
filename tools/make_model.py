"""Writes the graphical models of the plugin: "Annotate once, map the forest" and "Inventory of stands".

Run it in QGIS's Python after the parameters of an algorithm changed: ``python3 tools/make_model.py``.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_HASH_SEED", "0")  # the order of parts in the file depends on hashes

from load_plugin import ROOT, load_plugin

load_plugin()

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QPointF, QSizeF  # noqa: E402

FOLDER = ROOT / "algorithms" / "models"

POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon

# Canvas of the modeler: inputs in a row at the top, steps from left to right, outputs below their step.
LEFT, TOP, ACROSS, DOWN = 150.0, 80.0, 290.0, 190.0
COMMENT = QSizeF(220, 70)

given = QgsProcessingModelChildParameterSource.fromModelParameter
made_by = QgsProcessingModelChildParameterSource.fromChildOutput


def _input(model: Any, definition: Any, column: float, help_text: str) -> None:
    definition.setHelp(help_text)
    model.setHelpContent({**model.helpContent(), definition.name(): help_text})
    place = QgsProcessingModelParameter(definition.name())
    place.setPosition(QPointF(LEFT + column * ACROSS, TOP))
    model.addModelParameter(definition, place)
    model.setParameterOrder([one.parameterName() for one in model.orderedParameters()])


def _step(
    model: Any, name: str, algorithm: str, title: str, column: int, comment: str, sources: dict[str, Any]
) -> None:
    child = QgsProcessingModelChildAlgorithm(f"deepforest:{algorithm}")
    child.setChildId(name)
    child.setDescription(title)
    position = QPointF(LEFT + (column + 0.5) * ACROSS, TOP + DOWN)
    child.setPosition(position)
    child.comment().setDescription(comment)
    child.comment().setPosition(position + QPointF(0, -85))
    child.comment().setSize(COMMENT)
    # As the modeler does; without them it reports the step as invalid.
    for definition in child.algorithm().parameterDefinitions():
        optional = definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        if not (optional or definition.isDestination() or definition.name() in sources):
            default = QgsProcessingModelChildParameterSource.fromStaticValue(definition.defaultValue())
            child.addParameterSources(definition.name(), [default])
    for parameter, source in sources.items():
        child.addParameterSources(parameter, [source])
    model.addChildAlgorithm(child)


def _output(model: Any, step: str, output: str, title: str, row: int) -> None:
    child = model.childAlgorithm(step)
    made = QgsProcessingModelOutput(title, title)
    made.setChildId(step)
    made.setChildOutputName(output)
    made.setPosition(child.position() + QPointF(20, 100 + 70 * row))
    outputs = child.modelOutputs()
    outputs[title] = made
    child.setModelOutputs(outputs)
    model.setChildAlgorithm(child)


def annotate_once() -> QgsProcessingModelAlgorithm:
    """From annotated crowns to a model and its evaluated map."""
    model = QgsProcessingModelAlgorithm("Annotate once, map the forest", "", "")
    model.setHelpContent(
        {
            "ALG_DESC": "<p>Annotate the crowns in a small part of the forest. The workflow splits this part into "
            "training patches, fine-tunes the bundled model, predicts the crowns of another raster, and evaluates the "
            "result against reference crowns.</p>"
        }
    )
    _input(model, QgsProcessingParameterRasterLayer("RASTER", "Annotated raster"), 0, "The annotated orthomosaic.")
    _input(
        model,
        QgsProcessingParameterFeatureSource("ANNOTATIONS", "Annotated crowns (polygons)", [POLYGONS]),
        1,
        "Crowns digitized on the annotated raster.",
    )
    _input(
        model,
        QgsProcessingParameterFeatureSource("AREAS", "Annotated areas", [POLYGONS], optional=True),
        2,
        "Polygons in which all crowns are annotated. Empty: the whole raster.",
    )
    _input(
        model,
        QgsProcessingParameterNumber(
            "EPOCHS", "Epochs", QgsProcessingParameterNumber.Type.Integer, defaultValue=20, minValue=1
        ),
        3,
        "Number of passes over all training patches.",
    )
    _input(
        model,
        QgsProcessingParameterRasterLayer("MAP_RASTER", "Raster to predict"),
        4,
        "The orthomosaic in which crowns are detected.",
    )
    _input(
        model,
        QgsProcessingParameterFeatureSource("TRUTH", "Reference crowns (polygons)", [POLYGONS]),
        5,
        "Digitized crowns on the raster to predict. They are used for the evaluation only, not for training.",
    )
    _input(
        model,
        QgsProcessingParameterFeatureSource("TRUTH_AREAS", "Areas to evaluate", [POLYGONS], optional=True),
        6,
        "Polygons in which all reference crowns are digitized. Empty: the whole raster.",
    )
    _step(
        model,
        "split",
        "splitraster",
        "Split raster",
        0,
        "1. Split the annotated raster into training patches.",
        {"INPUT": given("RASTER"), "ANNOTATIONS": given("ANNOTATIONS"), "AREAS": given("AREAS")},
    )
    _step(
        model,
        "finetune",
        "finetune",
        "Fine-tune",
        2,
        "2. Fine-tune the model on these patches.",
        {"PATCHES": made_by("split", "OUTPUT_FOLDER"), "EPOCHS": given("EPOCHS")},
    )
    _step(
        model,
        "predict",
        "predicttile",
        "Predict tile",
        4,
        "3. Detect the crowns in the other raster.",
        {"INPUT": given("MAP_RASTER"), "MODEL": made_by("finetune", "OUTPUT_MODEL")},
    )
    _step(
        model,
        "evaluate",
        "evaluate",
        "Evaluate",
        6,
        "4. Compare them with the reference crowns.",
        {"PREDICTIONS": made_by("predict", "OUTPUT"), "TRUTH": given("TRUTH"), "AREAS": given("TRUTH_AREAS")},
    )
    _output(model, "finetune", "OUTPUT_MODEL", "Fine-tuned model", 0)
    _output(model, "finetune", "REPORT", "Training report", 1)
    _output(model, "predict", "OUTPUT", "Crowns", 0)
    _output(model, "evaluate", "MATCHES", "Matches", 0)
    _output(model, "evaluate", "REPORT", "Evaluation report", 1)
    model.updateDestinationParameters()
    return model


def inventory() -> QgsProcessingModelAlgorithm:
    """From an orthomosaic, a canopy height model and stands to a stand table."""
    model = QgsProcessingModelAlgorithm("Inventory of stands", "", "")
    model.setHelpContent(
        {
            "ALG_DESC": "<p>Detects the crowns of an orthomosaic, measures their heights in a canopy height model, and "
            "computes the figures of each stand: number of crowns, stems per hectare, crown cover, diameters and "
            "heights. They refer to the part of a stand that the orthomosaic covers.</p>"
            "<p>Without a canopy height model, the figures contain no heights.</p>"
        }
    )
    _input(
        model,
        QgsProcessingParameterRasterLayer("RASTER", "Orthomosaic"),
        0,
        "The orthomosaic in which crowns are detected.",
    )
    _input(
        model,
        QgsProcessingParameterFile("MODEL", "Model (file, folder or name)", optional=True),
        1,
        "Model written by 'Fine-tune', or a DeepForest model. Empty: the bundled model.",
    )
    _input(
        model,
        QgsProcessingParameterRasterLayer("HEIGHT", "Canopy height model (m)", optional=True),
        2,
        "Raster of heights above ground in metres. Empty: heights are not measured.",
    )
    _input(
        model,
        QgsProcessingParameterNumber(
            "MIN_HEIGHT",
            "Minimum height (m)",
            QgsProcessingParameterNumber.Type.Double,
            optional=True,
            minValue=0,
            maxValue=150,
        ),
        3,
        "Lower crowns are left out; 3 m is usual. Needs a canopy height model. Empty: all crowns are kept.",
    )
    _input(
        model,
        QgsProcessingParameterFeatureSource("STANDS", "Stands (polygons)", [POLYGONS]),
        4,
        "Stands, plots, parcels or grid cells, in any CRS.",
    )
    _input(
        model,
        QgsProcessingParameterField("STAND_FIELD", "Stand name field", None, "STANDS", optional=True),
        5,
        "Field that names the stands in table and report. Empty: their number.",
    )
    _step(
        model,
        "predict",
        "predicttile",
        "Predict tile",
        1,
        "1. Detect the crowns and measure their heights.",
        {
            "INPUT": given("RASTER"),
            "MODEL": given("MODEL"),
            "HEIGHT": given("HEIGHT"),
            "MIN_HEIGHT": given("MIN_HEIGHT"),
        },
    )
    _step(
        model,
        "summary",
        "standsummary",
        "Stand summary",
        4,
        "2. Compute the figures of each stand.",
        {
            "STANDS": given("STANDS"),
            "STAND_FIELD": given("STAND_FIELD"),
            "CROWNS": made_by("predict", "OUTPUT"),
            "RASTER": given("RASTER"),
        },
    )
    _output(model, "predict", "OUTPUT", "Crowns", 0)
    _output(model, "summary", "OUTPUT", "Stand summary", 0)
    _output(model, "summary", "TABLE", "Stand table", 1)
    _output(model, "summary", "REPORT", "Stand report", 2)
    model.updateDestinationParameters()
    return model


MODELS = {"annotate_once_map_the_forest": annotate_once, "inventory_of_stands": inventory}  # by file


def main() -> None:
    application = QgsApplication([], False)
    application.initQgis()
    from deepforest_processing.provider import DeepForestProvider

    provider = DeepForestProvider()  # a reference, because QGIS does not own the provider
    QgsApplication.processingRegistry().addProvider(provider)
    FOLDER.mkdir(exist_ok=True)
    for name, build in MODELS.items():
        target = FOLDER / f"{name}.model3"
        if not build().toFile(str(target)):
            raise SystemExit(f"{target} cannot be written.")
        print(target.relative_to(ROOT))
    application.exitQgis()


if __name__ == "__main__":
    main()
