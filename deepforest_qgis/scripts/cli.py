"""DeepForest's command line: ``python -m deepforest_qgis.scripts.cli train|predict|evaluate|config [key=value …]``.

The command ``deepforest-qgis`` has more: one verb per job of QGIS. Exit status: 0 completed, 1 an error, which is
explained on stderr.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from ..common.errors import DeepForestError, InputError
from ..config.script_config import Config, load_config
from .evaluate import evaluate
from .predict import predict
from .train import train

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a verb.

    Args:
        arguments: the verb and its options; default: those of the process.

    Returns:
        The exit status.
    """
    given, pairs = _parser().parse_known_args(arguments)
    options = vars(given)
    verb = options.pop("verb")
    for name in ("input_path", "ground_truth"):  # optional: argparse takes the first setting instead
        value = options.get(name)
        if value is not None and "=" in value and not Path(value).exists():
            options[name], pairs = None, [value, *pairs]
    try:
        config = _config(options.pop("config_dir"), options.pop("config_name"), pairs)
        if verb == "train":
            train(config, checkpoint=not options.pop("disable_checkpoint"), **options)
        elif verb == "predict":
            predict(config, **options)
        elif verb == "evaluate":
            evaluate(config, **options)
        else:
            print(yaml.safe_dump(config.to_dict(), sort_keys=False))
    except DeepForestError as error:
        print(f"Error: {error}", file=sys.stderr)
        return 1
    return 0


def _config(folder: str | None, name: str, pairs: Sequence[str]) -> Config:
    values: dict[str, Any] = {}
    for pair in pairs:
        key, equals, text = pair.partition("=")
        if not equals or key.startswith("-"):
            raise InputError("'{pair}' is neither an option nor a setting.", "Write settings as key=value.", pair=pair)
        values[key] = yaml.safe_load(text)
    return load_config(None if folder is None else Path(folder, name).with_suffix(".yaml"), values)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m deepforest_qgis.scripts.cli",
        description="DeepForest's command line.",
        epilog="Further arguments key=value are settings of the configuration.",
    )
    parser.add_argument("--config-dir", help="folder of the configuration file; default: the default configuration")
    parser.add_argument("--config-name", default="config", help="name of the configuration file without .yaml")
    verbs = parser.add_subparsers(dest="verb", required=True)
    one = verbs.add_parser("train", help="train a model")
    one.add_argument("--disable-checkpoint", action="store_true", help="write no checkpoints")
    one.add_argument("--tensorboard", action="store_true", help="write logs for TensorBoard, too")
    one.add_argument("--comet", action="store_true", help="not supported")
    one.add_argument("--trace", action="store_true", help="not supported")
    one.add_argument("--strategy", default="auto", help="Lightning's strategy for several devices")
    one.add_argument("--resume", help="checkpoint of a training run to resume")
    one.add_argument("--experiment-name", help="name of the experiment")
    one.add_argument("--tag", action="append", dest="tags", help="not used; for Comet")
    one = verbs.add_parser("predict", help="predict an image, a raster, or the images of a table")
    one.add_argument("input_path", nargs="?", metavar="input", help="the file; default: validation.csv_file")
    one.add_argument("-o", "--output", dest="output_path", help="CSV file of the predictions")
    one.add_argument("--plot", action="store_true", help="show the predictions")
    one.add_argument("--root-dir", help="folder of the images of a table")
    one.add_argument("--mode", choices=("single", "tile", "csv"), default="single", help="kind of the input")
    one = verbs.add_parser("evaluate", help="evaluate predictions against annotations")
    one.add_argument("ground_truth", nargs="?", metavar="csv_file", help="annotations; default: validation.csv_file")
    one.add_argument("--root-dir", help="folder of the images")
    one.add_argument("--predictions", help="CSV file of the predictions; default: the images are predicted")
    one.add_argument("--save-predictions", help="CSV file of the predictions made here")
    one.add_argument("-o", "--output", dest="output_path", help="CSV file of the metrics")
    verbs.add_parser("config", help="print the configuration")
    return parser


if __name__ == "__main__":
    sys.exit(main())
