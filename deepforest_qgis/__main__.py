"""The command line: one verb per job, with the options that the specification of the job declares.

``python -m deepforest_qgis --help`` lists the verbs, ``python -m deepforest_qgis predict --help`` the options of one.
Exit status: 0 completed, 1 an error, which is explained on stderr, 2 wrong options, 3 completed, but some rasters, or
parts of them, were not processed, 130 cancelled with Ctrl-C.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from typing import Any

from . import __version__
from .common import jobs
from .common.errors import Cancelled, DeepForestError, from_system
from .common.events import Listener
from .common.hub_names import HUB_WEIGHTS
from .common.job_results import FineTuneResult, JobResult
from .common.messages import Message, Translate
from .common.model_registry import offered_models, register_model, remove_model
from .common.overwriting import check_places
from .common.spec import Spec, spec, specs

__all__ = ["main"]

INCOMPLETE = 3
_INCOMPLETE_HELP = (
    "Exit status: 0 completed; 1 error; 2 wrong options; 3 completed, but some rasters, or parts of them, were not "
    "processed and are listed; 130 cancelled."
)
# Verbs by the names of their algorithms in QGIS, which help and messages contain.
_VERBS = {
    "Split raster": "split",
    "Fine-tune": "fine-tune",
    "Predict tile": "predict",
    "Predict tiles": "predict-tiles",
    "Evaluate": "evaluate",
    "Stand summary": "stand-summary",
}
_RESULTS = (
    "An output file that exists is replaced, with all its layers. Messages are written to standard error, and the "
    "result as JSON to standard output; docs/command-line.md describes its fields."
)
_DESCRIPTIONS = {  # of verbs for which the first line of the job's docstring is not sufficient
    "predict": "Detect crowns in one or many rasters and write them to a layer. A folder, several rasters, a tile "
    "index and STAC items are processed as by 'predict-tiles'. A single raster is processed by itself: its windows "
    "begin at its corner.",
    "predict-tiles": "Detect crowns in many rasters, as if they were one, and write them to a layer. This is what "
    "'predict' does with more than one raster. A single raster is processed in the same way, too: windows have fixed "
    "positions on the map, finished windows are kept for later runs with more rasters, and crowns have the field "
    "'source'.",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a verb.

    Args:
        arguments: The verb and its options; default: those of the process.

    Returns:
        The exit status.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # a program without a console, such as pythonw on Windows
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 (open until the process ends)
    options = _parser().parse_args(arguments)
    if options.verb == "worker":
        from .worker import serve

        serve(options.idle_minutes)
    terms = _terms(getattr(options, "job", None))
    listener = TerminalListener(terms)
    signal.signal(signal.SIGINT, lambda *_: listener.cancel())
    try:
        with _other_output_to_stderr():
            result = _run(options, listener)
    except Cancelled:
        listener.close()
        print("Cancelled. Finished work is kept; run the same command to resume.", file=sys.stderr)
        return 130
    except (DeepForestError, OSError, MemoryError, ImportError, RuntimeError) as caught:
        error = caught if isinstance(caught, DeepForestError) else from_system(caught)
        if error is None:
            raise
        listener.close()
        print(f"Error: {error.message.text(terms)}", file=sys.stderr)
        if error.hint:
            print(f"       {error.hint.text(terms)}", file=sys.stderr)
        return 1
    listener.close()
    if result is None:  # an export, or not the leading process of a distributed training run
        return 0
    if isinstance(result, list) and not options.json:
        text = _table(result)
        print(text.encode(sys.stdout.encoding, "backslashreplace").decode(sys.stdout.encoding))
        return 0
    values = result if isinstance(result, list) else result.to_dict()
    _print_json(values)
    if not isinstance(values, dict):
        return 0
    return 130 if values.get("cancelled") else INCOMPLETE if values.get("failed") or values.get("unreadable") else 0


def _print_json(values: Any) -> None:
    text = json.dumps(values, indent=2, ensure_ascii=False)
    try:
        text.encode(sys.stdout.encoding)
    except UnicodeEncodeError:  # the terminal or pipe cannot encode the characters of a path
        text = json.dumps(values, indent=2)
    print(text)


def _table(models: list[dict[str, Any]]) -> str:
    """The models as a table for the terminal; a dash marks an unknown value."""
    rows = [("NAME", "CLASSES", "EXTENT (m)", "RESOLUTION (cm)", "F1", "DATE", "FILE")]
    for one in models:
        extent, resolution, f1 = one["extent_m"], one["resolution_m"], one["f1"]
        rows.append(
            (
                one["name"],
                ", ".join(one["classes"]),
                f"{extent:.4g}" if extent else "",
                f"{100 * resolution:.3g}" if resolution else "",
                "" if f1 is None else f"{f1:.2f}",
                one["created"][:10],
                one["path"],
            )
        )
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join((cell or "-").ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


@contextmanager
def _other_output_to_stderr() -> Iterator[None]:
    """Keep standard output for the result: libraries (Gloo in PyTorch 2.9) write lines to it, also from C++."""
    try:
        own = os.dup(1)
    except OSError:  # a program without a console
        yield
        return
    try:
        sys.stdout.flush()
        os.dup2(2, 1)
        yield
    finally:
        sys.stdout.flush()
        os.dup2(own, 1)
        os.close(own)


def _run(options: argparse.Namespace, listener: Listener) -> JobResult | list[dict[str, Any]] | None:
    """Run the verb and return the result of the job, or the list of models; an export has none."""
    if options.verb == "models":
        if options.remove:
            path = remove_model(options.remove)
            listener.info(f"Model '{options.remove}' removed from the list. Its file '{path}' was not deleted.")
        return [asdict(entry) for entry in offered_models()]
    if options.verb == "export":
        from .model.detector import CrownDetector
        from .model.hub import locate_model

        model = locate_model(options.model, listener)
        targets = options.output, os.path.join(options.output, HUB_WEIGHTS)
        for target in targets:
            check_places([("--output", target)], [("--model", str(model))])
        CrownDetector.load(model).export(options.output)
        listener.info(f"Model exported to '{options.output}' for DeepForest 2.x.")
        return None
    declared = specs(options.job)
    job: jobs.Job = options.job(**{name: _value(one, declared, options) for name, one in declared.items()})
    if options.verb == jobs.PredictJob.verb and isinstance(job, jobs.PredictTilesJob) and job.is_single:
        job = job.single(job.raster[0])
    from .workflows import RUNNERS

    result = RUNNERS[job.verb](job, listener)
    if isinstance(result, FineTuneResult):
        _register(result.model, listener)
    return result


def _register(path: str, listener: Listener) -> None:
    """Add a fine-tuned model to the list of own models."""
    try:
        listener.info(f"The model can be chosen as '{register_model(path, listener.warning)}'.")
    except DeepForestError as error:  # the model itself is written
        listener.warning(f"The model was not added to the list of models. {error}")


def _terms(job: Any) -> Translate:
    """Return what replaces the names of QGIS in a template: those of algorithms by verbs, of parameters by options.

    A name that an input and an output of the job share stays, because it does not identify an option.
    """
    own = [] if job is None else list(specs(job).values())
    nested = [] if job is None else [*specs(jobs.RasterInput).values(), *specs(jobs.VectorInput).values()]
    labels = [str(one.label) for one in own]
    options = {str(one.label): f"--{one.option}" for one in [*nested, *own] if labels.count(str(one.label)) < 2}
    names = {**options, **_VERBS}
    quoted = re.compile("'(" + "|".join(map(re.escape, sorted(names, key=len, reverse=True))) + ")'")
    return lambda text: options.get(text) or quoted.sub(lambda found: f"'{names[found[1]]}'", text)


class TerminalListener(Listener):
    """Shows a progress bar on a terminal, else lines of text, on stderr.

    Args:
        terms: Returns the template of a message with the terms of the command line.
    """

    def __init__(self, terms: Translate = str) -> None:
        super().__init__()
        self._terms = terms
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

        text = message.text(self._terms)
        tqdm.write(f"Warning: {text}" if level == "warning" else text, file=sys.stderr)

    def close(self) -> None:
        """End the progress bar."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="deepforest-qgis", description="Detect tree crowns in orthomosaics, fine-tune the model and evaluate it."
    )
    parser.add_argument("--version", action="version", version=__version__)
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for name, job in jobs.JOBS.items():
        summary = job.__doc__.splitlines()[0]
        if job is jobs.PredictJob:  # one raster, too
            job = jobs.PredictTilesJob
        about = _DESCRIPTIONS.get(name, summary)
        epilog = f"{_RESULTS} {_INCOMPLETE_HELP}" if issubclass(job, jobs.PredictionOptions) else _RESULTS
        verb = verbs.add_parser(name, help=summary, description=about, epilog=epilog, formatter_class=_Formatter)
        for one in specs(job).values():
            _add_option(verb, one, _terms(job))
        verb.set_defaults(job=job)
    summary = "List the models that can be chosen by name, or remove one of them."
    models = verbs.add_parser("models", help=summary, description=summary)
    models.add_argument(
        "--remove", metavar="NAME", help="Model that is removed from the list. Its file is not deleted."
    )
    models.add_argument("--json", action="store_true", help="Print the list as JSON.")
    summary = "Export a model for DeepForest 2.x."
    export = verbs.add_parser("export", help=summary, description=summary, formatter_class=_Formatter)
    model_help = "Model file, name of a fine-tuned model, or repository owner/name of the Hugging Face Hub."
    export.add_argument("--model", required=True, metavar="MODEL", help=model_help)
    output_help = "Checkpoint (.ckpt), or a folder in the form of a repository of the Hub. Existing files are replaced."
    export.add_argument("--output", required=True, metavar="CKPT|FOLDER", help=output_help)
    summary = "Run jobs that are given as JSON lines on standard input (used by QGIS)."
    worker = verbs.add_parser("worker", help=summary, description=summary, formatter_class=_Formatter)
    minutes = "Minutes without a job after which the process ends."
    worker.add_argument("--idle-minutes", type=float, default=15.0, metavar="MINUTES", help=minutes)
    return parser


class _Formatter(argparse.HelpFormatter):
    """Adds default values to the help, except those that the help describes."""

    def _get_help_string(self, action: argparse.Action) -> str | None:
        default = " ".join(action.default) if isinstance(action.default, tuple) else action.default
        shown = default not in (None, "", argparse.SUPPRESS) and not isinstance(default, bool)
        return f"{action.help} (default: {default})" if shown and action.help else action.help


_TYPES: dict[str, Any] = {"whole": int, "number": float, "wholes": int, "extent": float}
_METAVARS: dict[str, Any] = {
    "raster": "FILE",
    "rasters": "FILE",
    "layer": "FILE",
    "folder": "FOLDER",
    "model": "MODEL",
    "output_folder": "FOLDER",
    "extent": ("XMIN", "YMIN", "XMAX", "YMAX"),
}
_MOST_CHOICES = 8  # that are listed in the place of the value
_COUNTS: dict[str, Any] = {"choices": "*", "wholes": "+", "rasters": "+", "extent": 4}


def _add_option(parser: argparse.ArgumentParser, one: Spec, terms: Translate) -> None:
    """Add the option of a parameter, and those of the bands of a raster or the fields of a layer."""
    help_text = f"{one.label}. {one.help.text(terms)}"
    if one.off:
        help_text = f"Turn off '{one.label}'. {one.off}"
    if one.kind == "output_layer":
        help_text += f" The file extension determines the format: {', '.join(one.extensions)}."
    many = len(one.choices) > _MOST_CHOICES
    if many:
        help_text += f" One of: {', '.join(one.choices)}."
    help_text = help_text.replace("%", "%%")
    if one.kind == "switch":
        name, action = (f"--no-{one.option}", "store_false") if one.default else (f"--{one.option}", "store_true")
        parser.add_argument(name, action=action, dest=one.name, help=help_text)
        return
    metavar = one.extensions[0][1:].upper() if one.extensions else _METAVARS.get(one.kind)
    if one.kind == "output_layer":
        metavar = "FILE"  # of several formats
    if metavar is None and (many or not one.choices):
        metavar = one.option.replace("-", "_").upper()
    parser.add_argument(
        f"--{one.option}",
        dest=one.name,
        required=one.required,
        default=one.default,
        type=_TYPES.get(one.kind, str),
        nargs=_COUNTS.get(one.kind),
        choices=one.choices or None,
        metavar=metavar,
        help=help_text,
    )
    raster = one.kind == "raster"
    for name in () if one.plain else ("bands",) if raster else one.nested:
        nested = spec(jobs.RasterInput if raster else jobs.VectorInput, name)
        _add_option(parser, replace(nested, help=one.help_of(nested)), terms)


def _value(one: Spec, declared: Mapping[str, Spec], options: argparse.Namespace) -> Any:
    value = getattr(options, one.name)
    if one.kind == "extent":
        return jobs.Extent(*value) if value else None
    if one.kind == "raster":
        return jobs.RasterInput(value, bands=() if one.plain else tuple(options.bands)) if value else None
    if one.kind == "rasters":
        return tuple(map(jobs.RasterInput, value or ()))
    if one.kind == "layer":
        nested = declared[one.shares].nested if one.shares else one.nested
        fields = {name: getattr(options, name) for name in nested if name == "label_field" or one.points}
        return jobs.VectorInput(value, **fields) if value else None
    return value


if __name__ == "__main__":
    sys.exit(main())
