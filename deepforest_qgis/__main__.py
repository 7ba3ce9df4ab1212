"""The command line: one verb per job, the same jobs that QGIS sends.

``python -m deepforest_qgis --help`` lists the verbs, ``python -m deepforest_qgis predict --help`` one
verb's options. Exit status: 0 done, 1 an error that is explained on stderr, 130 cancelled by Ctrl-C.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from . import __version__
from .common import jobs
from .common.errors import Cancelled, DeepForestError, InputError, from_system
from .common.events import Listener
from .common.messages import Message

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the verb that ``arguments`` (default: the process's own) name; returns the exit status."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # a program without a console, such as pythonw on Windows
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 (for as long as we live)
    options = _parser().parse_args(arguments)
    if options.verb == "worker":
        from .worker import serve

        serve(options.idle_minutes)
    listener = TerminalListener()
    signal.signal(signal.SIGINT, lambda *_: listener.cancel())
    try:
        if options.verb == "export":
            from .model.detector import CrownDetector
            from .model.hub import locate_model

            CrownDetector.load(locate_model(options.model, listener)).export(options.output)
            listener.info(f"Model written to '{options.output}'; DeepForest 2.x opens it.")
            return 0
        job = options.make(options)
        from .workflows import RUNNERS

        result = RUNNERS[job.verb](job, listener)
    except Cancelled:
        listener.close()
        print("Cancelled. Finished work is kept; the same command goes on from there.", file=sys.stderr)
        return 130
    except (DeepForestError, OSError, MemoryError, ImportError, RuntimeError) as caught:
        error = caught if isinstance(caught, DeepForestError) else from_system(caught)
        if error is None:
            raise
        listener.close()
        print(f"Error: {error.message}", file=sys.stderr)
        if error.hint:
            print(f"       {error.hint}", file=sys.stderr)
        return 1
    listener.close()
    if not result:  # one of several processes that train together, of which the first speaks
        return 0
    text = json.dumps(result, indent=2, ensure_ascii=False)
    try:
        text.encode(sys.stdout.encoding)
    except UnicodeEncodeError:  # a terminal or pipe that knows fewer characters than paths have
        text = json.dumps(result, indent=2)
    print(text)
    return 130 if result.get("cancelled") else 0


class TerminalListener(Listener):
    """A progress bar on a terminal, plain lines elsewhere; everything on stderr, results stay on stdout."""

    def __init__(self) -> None:
        super().__init__()
        self._bar: Any = None
        self._stage = ""

    def on_progress(self, stage: Message, done: int, total: int, seconds_left: float | None) -> None:
        from tqdm import tqdm

        if self._bar is None or self._stage != stage:
            self.close()
            self._stage = stage
            self._bar = tqdm(total=total, desc=stage, file=sys.stderr, disable=None, unit="step", leave=True)
        self._bar.total = total
        self._bar.update(done - self._bar.n)

    def on_log(self, level: str, message: Message) -> None:
        from tqdm import tqdm

        tqdm.write(f"Warning: {message}" if level == "warning" else message, file=sys.stderr)

    def on_metrics(self, epoch: int, values: dict[str, float]) -> None:
        self.info(f"Epoch {epoch}: " + ", ".join(f"{name} {value:.3f}" for name, value in values.items()))

    def close(self) -> None:
        if self._bar is not None:
            self._bar.close()
            self._bar = None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="deepforest-qgis", description="Find, learn and measure tree crowns on orthomosaics."
    )
    parser.add_argument("--version", action="version", version=__version__)
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    _split(verbs.add_parser("split", help="raster and annotations to training patches", formatter_class=_Formatter))
    _fine_tune(verbs.add_parser("fine-tune", help="teach a model the local forest", formatter_class=_Formatter))
    _predict(verbs.add_parser("predict", help="raster to georeferenced crowns", formatter_class=_Formatter))
    _evaluate(verbs.add_parser("evaluate", help="crowns against reference crowns", formatter_class=_Formatter))
    _suggest(verbs.add_parser("suggest", help="squares to annotate, by doubt and novelty", formatter_class=_Formatter))
    export = verbs.add_parser("export", help="write a model as DeepForest 2.x opens it", formatter_class=_Formatter)
    export.add_argument("--model", required=True, help="model file, or hub repository owner/name")
    export.add_argument("--output", required=True, metavar="CKPT|FOLDER", help="checkpoint (.ckpt), else hub folder")
    worker = verbs.add_parser("worker", help="answer jobs as JSON lines on stdin and stdout (used by QGIS)")
    worker.add_argument("--idle-minutes", type=float, default=15.0, help="leave after so many minutes without a job")
    return parser


class _Formatter(argparse.ArgumentDefaultsHelpFormatter):
    pass


def _default(cls: Any, name: str) -> Any:
    # The dataclass holds the defaults, so that QGIS and the command line cannot differ.
    return cls.__dataclass_fields__[name].default


def _add_patch_options(parser: argparse.ArgumentParser, cls: Any) -> None:
    parser.add_argument("--patch-size", type=int, help="pixels; without it the model's ground extent, or 40 m")
    parser.add_argument(
        "--patch-overlap", type=float, default=_default(cls, "patch_overlap"), help="share of the patch, 0 to below 1"
    )


def _add_annotations(parser: argparse.ArgumentParser, required: bool) -> None:
    parser.add_argument("--annotations", required=required, help="vector file of crowns (polygons or points)")
    parser.add_argument("--label-field", default="", help="field with the class; without it every crown is a Tree")
    parser.add_argument("--crown-diameter", type=float, help="metres; needed for point layers")
    parser.add_argument(
        "--validation-annotations", metavar="FILE", help="vector file of crowns that training never sees"
    )


def _add_raster(parser: argparse.ArgumentParser, required: bool = True) -> None:
    parser.add_argument("--raster", required=required, help="anything that GDAL opens")
    parser.add_argument("--bands", type=int, nargs="+", default=(), help="three numbers (red green blue) or one")
    parser.add_argument("--areas", help="vector file of polygons: where annotation is complete, or where to look")


def _add_language(parser: argparse.ArgumentParser, cls: Any) -> None:
    parser.add_argument("--language", choices=jobs.LANGUAGES, default=_default(cls, "language"), help="of the report")


def _raster(options: argparse.Namespace) -> jobs.RasterInput:
    return jobs.RasterInput(options.raster, bands=tuple(options.bands))


def _crowns(options: argparse.Namespace, path: str) -> jobs.VectorInput:
    return jobs.VectorInput(path, label_field=options.label_field, crown_diameter_m=options.crown_diameter)


def _validation(options: argparse.Namespace) -> jobs.VectorInput | None:
    return _crowns(options, options.validation_annotations) if options.validation_annotations else None


def _areas(options: argparse.Namespace) -> jobs.VectorInput | None:
    return jobs.VectorInput(options.areas) if options.areas else None


def _split(parser: argparse.ArgumentParser) -> None:
    _add_raster(parser)
    _add_annotations(parser, required=True)
    _add_patch_options(parser, jobs.SplitJob)
    parser.add_argument("--output", required=True, metavar="FOLDER", help="folder for patches and annotations.csv")
    parser.add_argument("--allow-empty", action="store_true", help="write patches without crowns too")
    parser.add_argument("--format", choices=jobs.PATCH_FORMATS, default=_default(jobs.SplitJob, "format"), help="image")
    parser.add_argument("--footprints", default="", metavar="GPKG", help="outlines of the patches")
    parser.set_defaults(make=_make_split)


def _make_split(options: argparse.Namespace) -> jobs.SplitJob:
    return jobs.SplitJob(
        _raster(options),
        _crowns(options, options.annotations),
        options.output,
        areas=_areas(options),
        patch_size=options.patch_size,
        patch_overlap=options.patch_overlap,
        allow_empty=options.allow_empty,
        format=options.format,
        footprints=options.footprints,
        validation_annotations=_validation(options),
    )


def _fine_tune(parser: argparse.ArgumentParser) -> None:
    job = jobs.FineTuneJob
    _add_raster(parser, required=False)
    _add_annotations(parser, required=False)
    _add_patch_options(parser, job)
    parser.add_argument("--patches", default="", metavar="FOLDER", help="folder of 'split', instead of a raster")
    parser.add_argument("--model", default="", help="file, or owner/name of a hub; without it the one that ships")
    parser.add_argument("--output", required=True, metavar="SAFETENSORS", help="model file to write")
    parser.add_argument("--epochs", type=int, default=_default(job, "epochs"), help="passes over the patches")
    parser.add_argument("--batch-size", type=int, help="patches per step; chosen for the model without it")
    parser.add_argument("--learning-rate", type=float, help="chosen for the model without it")
    parser.add_argument("--validation", type=float, default=_default(job, "validation"), help="share held out")
    parser.add_argument(
        "--augmentations",
        nargs="*",
        choices=jobs.AUGMENTATIONS,
        default=_default(job, "augmentations"),
        help="how patches are varied",
    )
    parser.add_argument("--negatives", type=float, default=_default(job, "negatives"), help="share of empty patches")
    parser.add_argument("--freeze", action="store_true", help="keep the backbone as it is")
    parser.add_argument("--monitor", choices=jobs.MONITORS, default=_default(job, "monitor"), help="decides the best")
    parser.add_argument("--patience", type=int, default=_default(job, "patience"), help="epochs; 0: no early stop")
    parser.add_argument(
        "--device", choices=jobs.TRAINING_DEVICES, default=_default(job, "device"), help="where to compute"
    )
    parser.add_argument("--workers", type=int, default=_default(job, "workers"), help="data-loading processes")
    parser.add_argument("--no-preload", action="store_true", help="read patches from disk at every use")
    parser.add_argument("--seed", type=int, default=_default(job, "seed"), help="for reproducible runs")
    parser.add_argument("--config", default="", help="YAML file, or key=value pairs")
    parser.add_argument("--report", default="", metavar="HTML", help="training report to write")
    _add_language(parser, job)
    parser.add_argument("--log-folder", default="", help="for metrics.csv and checkpoints")
    parser.add_argument("--no-resume", action="store_true", help="start anew although an earlier run was stopped")
    parser.set_defaults(make=_make_fine_tune)


def _make_fine_tune(options: argparse.Namespace) -> jobs.FineTuneJob:
    return jobs.FineTuneJob(
        options.output,
        raster=_raster(options) if options.raster else None,
        annotations=_crowns(options, options.annotations) if options.annotations else None,
        areas=_areas(options),
        patches=options.patches,
        model=options.model,
        epochs=options.epochs,
        batch_size=options.batch_size,
        learning_rate=options.learning_rate,
        patch_size=options.patch_size,
        patch_overlap=options.patch_overlap,
        validation=options.validation,
        augmentations=tuple(options.augmentations),
        negatives=options.negatives,
        freeze=options.freeze,
        monitor=options.monitor,
        patience=options.patience,
        device=options.device,
        workers=options.workers,
        preload=not options.no_preload,
        seed=options.seed,
        config=options.config,
        report=options.report,
        log_folder=options.log_folder,
        validation_annotations=_validation(options),
        resume=not options.no_resume,
        language=options.language,
    )


def _predict(parser: argparse.ArgumentParser) -> None:
    job = jobs.PredictJob
    _add_raster(parser)
    _add_patch_options(parser, job)
    parser.add_argument("--extent", type=float, nargs=4, metavar=("XMIN", "YMIN", "XMAX", "YMAX"), help="part to map")
    parser.add_argument("--model", default="", help="file, or owner/name of a hub; without it the one that ships")
    parser.add_argument("--output", required=True, metavar="GPKG", help="GeoPackage to write, layer 'crowns'")
    parser.add_argument("--score-threshold", type=float, help="0 to 1; the model's own without it")
    parser.add_argument(
        "--iou-threshold", type=float, default=_default(job, "iou_threshold"), help="overlap above which two are one"
    )
    parser.add_argument(
        "--crown-shape", choices=jobs.CROWN_SHAPES, default=_default(job, "crown_shape"), help="of the polygons"
    )
    parser.add_argument("--no-overlap", action="store_true", help="what two crowns share goes to the nearer one")
    parser.add_argument("--device", choices=jobs.DEVICES, default=_default(job, "device"), help="where to compute")
    parser.add_argument("--batch-size", type=int, help="windows at a time; chosen for the device without it")
    parser.add_argument(
        "--precision", choices=jobs.PRECISIONS, default=_default(job, "precision"), help="number format"
    )
    parser.add_argument(
        "--seams",
        choices=jobs.SEAMS,
        default=_default(job, "seams"),
        help="where windows overlap: each speaks for its core, or all crowns are pooled, as DeepForest does",
    )
    parser.add_argument("--no-resume", action="store_true", help="start anew although an earlier run was stopped")
    parser.add_argument("--keep-partial", action="store_true", help="Ctrl-C writes the crowns found until then")
    parser.add_argument("--report", default="", metavar="HTML", help="account of the prediction to write")
    _add_language(parser, job)
    parser.add_argument("--density", default="", metavar="TIF", help="raster of crowns per hectare to write")
    parser.add_argument("--density-cell", type=float, default=_default(job, "density_cell"), help="metres of its cells")
    parser.set_defaults(make=_make_predict)


def _make_predict(options: argparse.Namespace) -> jobs.PredictJob:
    return jobs.PredictJob(
        _raster(options),
        options.output,
        model=options.model,
        areas=_areas(options),
        extent=jobs.Extent(*options.extent) if options.extent else None,
        patch_size=options.patch_size,
        patch_overlap=options.patch_overlap,
        score_threshold=options.score_threshold,
        iou_threshold=options.iou_threshold,
        crown_shape=options.crown_shape,
        no_overlap=options.no_overlap,
        device=options.device,
        batch_size=options.batch_size,
        precision=options.precision,
        seams=options.seams,
        resume=not options.no_resume,
        keep_partial=options.keep_partial,
        report=options.report,
        density=options.density,
        density_cell=options.density_cell,
        language=options.language,
    )


def _evaluate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--predictions", required=True, help="vector file of predicted crowns")
    parser.add_argument("--truth", required=True, help="vector file of reference crowns")
    parser.add_argument("--areas", help="vector file of polygons: where the reference is complete")
    parser.add_argument("--label-field", default="", help="field with the class, in both files")
    parser.add_argument(
        "--iou-threshold", type=float, default=_default(jobs.EvaluateJob, "iou_threshold"), help="of a match"
    )
    parser.add_argument("--matches", default="", metavar="GPKG", help="layer of found, false and missed crowns")
    parser.add_argument("--report", default="", metavar="HTML", help="evaluation report to write")
    _add_language(parser, jobs.EvaluateJob)
    parser.set_defaults(make=_make_evaluate)


def _make_evaluate(options: argparse.Namespace) -> jobs.EvaluateJob:
    for path in (options.predictions, options.truth):
        if not Path(path).exists():
            raise InputError(f"'{path}' does not exist.")
    return jobs.EvaluateJob(
        jobs.VectorInput(options.predictions, label_field=options.label_field),
        jobs.VectorInput(options.truth, label_field=options.label_field),
        areas=_areas(options),
        iou_threshold=options.iou_threshold,
        matches=options.matches,
        report=options.report,
        language=options.language,
    )


def _suggest(parser: argparse.ArgumentParser) -> None:
    job = jobs.SuggestJob
    parser.add_argument("--raster", required=True, help="anything that GDAL opens")
    parser.add_argument("--bands", type=int, nargs="+", default=(), help="three numbers (red green blue) or one")
    parser.add_argument("--model", default="", help="file, or owner/name of a hub; without it the one that ships")
    parser.add_argument("--annotations", help="vector file of crowns that are annotated already")
    parser.add_argument("--crown-diameter", type=float, help="metres; needed for point layers")
    parser.add_argument("--areas", help="vector file of polygons: where annotation is complete already")
    parser.add_argument("--extent", type=float, nargs=4, metavar=("XMIN", "YMIN", "XMAX", "YMAX"), help="where to look")
    parser.add_argument("--square-size", type=float, help="metres; without it the model's ground extent")
    parser.add_argument("--count", type=int, default=_default(job, "count"), help="squares to suggest")
    parser.add_argument("--most", type=int, default=_default(job, "most"), help="squares to look at")
    parser.add_argument("--device", choices=jobs.TRAINING_DEVICES, default=_default(job, "device"), help="of the work")
    parser.add_argument("--output", required=True, metavar="GPKG", help="GeoPackage to write, layer 'suggestions'")
    parser.set_defaults(make=_make_suggest)


def _make_suggest(options: argparse.Namespace) -> jobs.SuggestJob:
    crowns = (
        jobs.VectorInput(options.annotations, crown_diameter_m=options.crown_diameter) if options.annotations else None
    )
    return jobs.SuggestJob(
        _raster(options),
        options.output,
        model=options.model,
        annotations=crowns,
        areas=_areas(options),
        extent=jobs.Extent(*options.extent) if options.extent else None,
        square_size=options.square_size,
        count=options.count,
        most=options.most,
        device=options.device,
    )


if __name__ == "__main__":
    sys.exit(main())
