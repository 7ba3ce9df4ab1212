"""Fine-tune: an annotated raster, or a folder of patches, to a model of the local forest."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..deepforest_qgis.common.jobs import AUGMENTATIONS, MONITORS, TRAINING_DEVICES, FineTuneJob
from .base.algorithm import tr
from .base.training_data import TrainingDataAlgorithm

__all__ = ["FineTune"]


class FineTune(TrainingDataAlgorithm):
    ID = "finetune"
    JOB = FineTuneJob

    PATCHES = "PATCHES"
    EPOCHS = "EPOCHS"
    LEARNING_RATE = "LEARNING_RATE"
    VALIDATION = "VALIDATION"
    AUGMENTATIONS = "AUGMENTATIONS"
    NEGATIVES = "NEGATIVES"
    FREEZE = "FREEZE"
    MONITOR = "MONITOR"
    PATIENCE = "PATIENCE"
    WORKERS = "WORKERS"
    PRELOAD = "PRELOAD"
    SEED = "SEED"
    CONFIG = "CONFIG"
    OUTPUT_MODEL = "OUTPUT_MODEL"
    REPORT = "REPORT"
    LOG_FOLDER = "LOG_FOLDER"
    BOX_PRECISION = "BOX_PRECISION"
    BOX_RECALL = "BOX_RECALL"

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add_raster(
            tr("The orthomosaic on which crowns were annotated. Leave empty where a patches folder is given."),
            optional=True,
        )
        self.add_annotations(
            tr("Crowns as polygons, or as points with a crown diameter. Any CRS."),
            optional=True,
        )
        self.add_validation_annotations(
            tr(
                "Crowns of the same raster that training must not see: the patches that hold them are held out, "
                "instead of a share of all. Best in a part of the raster of their own."
            )
        )
        self.add(
            QgsProcessingParameterFile(
                self.PATCHES, tr("Patches folder"), QgsProcessingParameterFile.Behavior.Folder, optional=True
            ),
            tr(
                "Instead of raster and annotations: the folder that 'Split raster' wrote, or one with a DeepForest CSV."
            ),
        )
        self.add_model(tr("Where training starts. Empty: the model that comes with the plugin."))
        self.add_whole(
            self.EPOCHS, tr("Epochs"), tr("How often training goes through all patches."), least=1, basic=True
        )
        self.add(
            QgsProcessingParameterNumber(
                self.LEARNING_RATE,
                tr("Learning rate"),
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=self.default("learning_rate"),
                optional=True,
                minValue=1e-8,
                maxValue=10.0,
            ),
            tr("Step size of training. Empty: chosen for the model."),
            advanced=True,
            widget_wrapper={"decimals": 8},
        )
        self.add_patches(
            tr("Width and height of a training patch in pixels. Empty: the ground extent that the model knows."),
            tr("How much neighbouring patches share, from 0 to below 1."),
        )
        self.add_share(
            self.VALIDATION,
            tr("Validation (share of the patches, 0–0.9)"),
            tr(
                "Held out in blocks that training never sees; on them each epoch is measured. Not used where "
                "validation crowns are given."
            ),
            most=0.9,
            basic=True,
        )
        self.add_choice(
            self.AUGMENTATIONS,
            tr("Augmentations"),
            AUGMENTATIONS,
            tr("Random changes of the patches that make the model robust to how imagery was taken."),
        )
        self.add_share(
            self.NEGATIVES,
            tr("Empty patches (share of the patches with crowns, 0–10)"),
            tr("Patches without crowns that are shown as background. 1: as many as patches with crowns."),
            most=10.0,
        )
        self.add(
            QgsProcessingParameterBoolean(
                self.FREEZE, tr("Train the detection heads only"), defaultValue=self.default("freeze")
            ),
            tr("Faster, and safer with very few annotations; the image features stay as they are."),
            advanced=True,
        )
        self.add_choice(
            self.MONITOR,
            tr("Measure that decides which epoch is kept"),
            MONITORS,
            tr("Measured on the validation patches after each epoch."),
        )
        self.add_whole(
            self.PATIENCE,
            tr("Early stop (epochs without improvement)"),
            tr("0: train all epochs."),
            least=0,
        )
        self.add_device(TRAINING_DEVICES, tr("auto: a graphics card where there is one, else the processor."))
        self.add_whole(self.WORKERS, tr("Loader processes"), tr("0: load patches in the main process."), least=0)
        self.add(
            QgsProcessingParameterBoolean(
                self.PRELOAD, tr("Keep patches in memory"), defaultValue=self.default("preload")
            ),
            tr("Faster; switch off where memory is short."),
            advanced=True,
        )
        self.add_whole(self.SEED, tr("Random seed"), tr("The same seed gives the same split and order."), least=0)
        self.add(
            QgsProcessingParameterBoolean(
                self.RESUME, tr("Resume an unfinished run"), defaultValue=self.default("resume")
            ),
            tr("Go on after the last finished epoch where a run with the same settings was cancelled or broken off."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(
                self.CONFIG,
                tr("Configuration (file, or key=value pairs)"),
                defaultValue=self.default("config"),
                multiLine=True,
                optional=True,
            ),
            tr("A YAML file, or key=value pairs with DeepForest's keys such as train.lr=0.0005. It has the last word."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.OUTPUT_MODEL, tr("Fine-tuned model"), tr("DeepForest model") + " (*.safetensors)"
            ),
            tr("The model file, which 'Predict tile' takes as input."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT,
                tr("Training report"),
                tr("HTML files") + " (*.html)",
                optional=True,
                createByDefault=True,
            ),
            tr("Curves, sample patches with predictions, and the settings, on one page."),
        )
        self.add(
            QgsProcessingParameterFolderDestination(
                self.LOG_FOLDER, tr("Training log folder"), optional=True, createByDefault=False
            ),
            tr("Receives the metrics of every epoch as CSV, and as TensorBoard logs."),
            advanced=True,
        )
        self.add_output(
            QgsProcessingOutputNumber(self.BOX_PRECISION, tr("Box precision on the validation patches")),
            tr("The share of predicted crowns that are right, of the epoch that was kept."),
        )
        self.add_output(
            QgsProcessingOutputNumber(self.BOX_RECALL, tr("Box recall on the validation patches")),
            tr("The share of annotated crowns that were found, of the epoch that was kept."),
        )

    def job(self, parameters: dict[str, Any], context: QgsProcessingContext) -> FineTuneJob:
        return FineTuneJob(
            raster=self.raster(parameters, context),
            annotations=self.annotations(parameters, context),
            validation_annotations=self.validation_annotations(parameters, context),
            areas=self.areas(parameters, context),
            patches=self.existing(parameters, self.PATCHES, context, folder=True),
            model=self.model(parameters, context),
            epochs=self.filled_whole(parameters, self.EPOCHS, context),
            batch_size=self.whole(parameters, self.BATCH_SIZE, context),
            learning_rate=self.number(parameters, self.LEARNING_RATE, context),
            patch_size=self.whole(parameters, self.PATCH_SIZE, context),
            patch_overlap=self.filled(parameters, self.PATCH_OVERLAP, context),
            validation=self.filled(parameters, self.VALIDATION, context),
            augmentations=self.choices(parameters, self.AUGMENTATIONS, context),
            negatives=self.filled(parameters, self.NEGATIVES, context),
            freeze=self.parameterAsBool(parameters, self.FREEZE, context),
            monitor=self.choice(parameters, self.MONITOR, context),
            patience=self.filled_whole(parameters, self.PATIENCE, context),
            device=self.choice(parameters, self.DEVICE, context),
            workers=self.filled_whole(parameters, self.WORKERS, context),
            preload=self.parameterAsBool(parameters, self.PRELOAD, context),
            seed=self.filled_whole(parameters, self.SEED, context),
            resume=self.parameterAsBool(parameters, self.RESUME, context),
            config=self.text(parameters, self.CONFIG, context),
            output_model=self.destination(parameters, self.OUTPUT_MODEL, context),
            report=self.destination(parameters, self.REPORT, context),
            log_folder=self.destination(parameters, self.LOG_FOLDER, context),
        )

    def outputs(
        self,
        result: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        outputs = {
            self.OUTPUT_MODEL: result["model"],
            self.BOX_PRECISION: result["box_precision"],
            self.BOX_RECALL: result["box_recall"],
        }
        for name in (self.REPORT, self.LOG_FOLDER):
            if result.get(name.lower()):
                outputs[name] = result[name.lower()]
        return outputs

    def displayName(self) -> str:
        return tr("Fine-tune")

    def shortDescription(self) -> str:
        return tr("Teaches a model the local forest from annotated crowns.")

    def tags(self) -> list[str]:
        return tr("tree,crown,deepforest,training,train,finetune,model,deep learning").split(",")
