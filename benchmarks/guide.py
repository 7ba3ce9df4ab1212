"""Runs every Python block of guides of DeepForest with the name of this project.

    python benchmarks/guide.py GUIDE.md … [--hub FOLDER] [--input-size 800]

The guides are Markdown files; they are not part of this project. The blocks of a guide run one after the other on
DeepForest's sample data. Placeholders ("any supported logger") and unavailable resources (a GPU, a cluster) are
replaced as listed in STAND_INS, models of the hub and COCO weights as in upstream.py. Outputs that a guide shows are
compared: tuples by value, tables and dictionaries by the names of their columns or keys, numbers by type.

A block is *absent by choice* if it fails and contains code of ABSENT; the code that replaces it must run. Prints a
table and writes benchmarks/results/guides.md.
"""

from __future__ import annotations

import argparse
import ast
import numbers
import os
import platform
import re
import sys
import tempfile
import textwrap
import time
import traceback
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
RESULT = ROOT / "benchmarks" / "results" / "guides.md"

# Text of a guide and its replacement.
STAND_INS = {
    "<any supported pytorch lightning logger>": "CSVLogger('logs')",
    'accelerator="gpu"': 'accelerator="cpu"',
    'strategy="ddp"': 'strategy="auto"',
    "from deepforest import": "from deepforest_qgis import",
    "from deepforest.": "from deepforest_qgis.",
    "deepforest.preprocess.": "preprocess.",
    '"/path/to/directory"': '"images"',
    "<path>": 'get_data("OSBS_029.tif")',
    "<original_annotation_path>": 'get_data("OSBS_029.csv")',
    "base_dir = <location to save crops>": 'save_dir="crops",',
    "<size of each crop>": "300",
    "<base_dir from above>": '"crops"',
}
# Outputs of the evaluation guide that DeepForest 2.1.0 does not log, or always logs as -1.
UNLOGGED = {"classes", "map_per_class", "mar_100_per_class"}
# Pattern of code that fails in DeepForest 2.1.0, too; the code that replaces it; the reason.
ABSENT = (
    (
        r'"Tree":0, "Dead":1',
        '"Alive":0, "Dead":1',
        "annotations with a class that `label_dict` lacks are refused",
    ),
    (
        r"shapefile_to_annotations\(.*?\)",
        'utilities.read_file("annotations.shp", image_path="OSBS_029.tif", root_dir=image_folder, crown_diameter_m=4)',
        "`shapefile_to_annotations` was replaced by `read_file`",
    ),
    (
        r"m\.evaluate\(csv_file, root_dir,",
        "m.evaluate(csv_file, root_dir=root_dir,",
        "the second argument of `evaluate` is `iou_threshold`, not `root_dir`",
    ),
    (
        r"plot_prediction_dataframe\((\w+, \w+)[^\n]*",
        r"plot_results(\1)",
        "`plot_prediction_dataframe` was replaced by `plot_results`",
    ),
    (
        r"evaluate\.evaluate_image\((\S+ \w+=\w+)[^\n]*",
        r'evaluate.evaluate_boxes(\1)["results"]',
        "`evaluate_image` was replaced by `evaluate_boxes`",
    ),
    (
        r"evaluate\.evaluate\((\S+ \w+=\w+)[^\n]*",
        r"evaluate.evaluate_boxes(\1)",
        "`evaluate.evaluate` was replaced by `evaluate_boxes`",
    ),
    (
        r"training import BoxDataset\n(.*?)BoxDataset\(tile=",
        r"prediction import SingleImage\n\1SingleImage(image=",
        "`BoxDataset` reads a table of annotations; windows of an image are those of `SingleImage`",
    ),
)


@dataclass(frozen=True)
class Block:
    """A code block of a guide: number, heading of its section, text."""

    number: int
    heading: str
    text: str


@dataclass
class Outcome:
    """Result of a block: seconds, number of compared outputs, reason if it is absent by choice, and any error."""

    block: Block
    seconds: float = 0.0
    compared: int = 0
    absent: str = ""
    error: str = ""


def blocks(guide: str) -> list[Block]:
    """The Python blocks of a Markdown text; an output in a block after them belongs to the block before."""
    found: list[Block] = []
    heading, language, lines = "", None, []
    for line in guide.splitlines():
        if line.startswith("```"):
            if language is None:
                language, lines = line.strip("` "), []
                continue
            text = textwrap.dedent("\n".join(lines))
            if found and (language == "text" or all(re.fullmatch(r"\s*[\w/]+\s+-?[\d.]+", one) for one in lines)):
                last = found.pop()
                found.append(Block(last.number, last.heading, f"{last.text}\n{_names_shown(text)}"))
            elif language in ("", "python") and not lines[0].lstrip().startswith("image_path"):
                found.append(Block(len(found) + 1, heading, text))
            language = None
        elif language is not None:
            lines.append(line)
        elif line.startswith("#") or re.fullmatch(r"\*\*.*\*\*", line):
            heading = line.strip("#* ")
    return found


def _names_shown(text: str) -> str:
    """An output of names and values as a list of the names; a table is left to ``runnable``."""
    rows = [line.split() for line in text.splitlines()]
    return repr([row[0] for row in rows if row[0] not in UNLOGGED]) if all(len(row) == 2 for row in rows) else text


def runnable(text: str) -> str:
    """The block as Python: with replacements, normalized indentation, lists for tables, and without a warning."""
    for there, here in STAND_INS.items():
        text = text.replace(there, here)
    text = re.sub(r"^>>> ", "", text, flags=re.MULTILINE)
    text = re.sub(r"^dict_keys\((.*)\)$", r"\1", text, flags=re.MULTILINE)
    kept: list[str] = []
    warned = False
    lines = text.splitlines()
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        if re.match(r"/\S+: \w+Warning", line):
            warned = True
        elif warned and line.startswith("  "):
            warned = False
        elif line.startswith(" ") and re.match(r"\d+ {2,}\S", after):  # the header of a printed table
            kept.append(repr([name for name in line.split() if name != "..."]))
        elif not re.match(r"\d+ {2,}\S", line):
            kept.append(line)
    text = textwrap.dedent("\n".join(kept))
    try:
        ast.parse(text)
    except IndentationError:
        text = re.sub(r"^ {4}", "", text, flags=re.MULTILINE)
        ast.parse(text)
    return text


def run_block(text: str, names: dict[str, Any]) -> int:
    """Run a block; a literal value is compared with the result of the statement before it."""
    answer: Any = None
    compared = 0
    for node in ast.parse(runnable(text)).body:
        if not isinstance(node, ast.Expr):
            exec(compile(ast.Module([node], []), "guide", "exec"), names)
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                answer = names[node.targets[0].id]
            continue
        shown = node.value
        if isinstance(shown, ast.Call) and ast.unparse(shown.func) == "print":
            shown = shown.args[0]
        value = eval(compile(ast.Expression(shown), "guide", "eval"), names)
        if isinstance(shown, ast.Tuple) and all(isinstance(part, ast.Constant) for part in shown.elts):
            assert answer == value, f"{answer} instead of {value}"
            compared += 1
        elif isinstance(shown, ast.List):
            missing = set(value) - _names_in(answer)
            assert not missing, f"no {sorted(missing)} among {sorted(_names_in(answer))}"
            compared += 1
        elif isinstance(value, float) and isinstance(shown, ast.Constant):
            assert isinstance(answer, numbers.Real), f"{answer!r} is not a number"
        answer = value
    return compared


def _names_in(value: Any) -> set[str]:
    """Columns of a table, keys of a dictionary, or keys of the first dictionary of a list."""
    if isinstance(value, list) and value:
        value = value[0]
    return {str(name) for name in getattr(value, "columns", value)}


def names(folder: Path, *, quick: bool) -> dict[str, Any]:
    """Names that a reader of a guide has imported and set, and files that it uses, before the first block.

    ``quick``: tiles of 160 pixels, not 400.
    """
    import albumentations as A
    import pandas as pd
    import torch
    from albumentations.pytorch import ToTensorV2
    from pytorch_lightning.callbacks import ModelCheckpoint
    from pytorch_lightning.loggers import CSVLogger, TensorBoardLogger

    from deepforest_qgis import get_data, main, preprocess, utilities
    from deepforest_qgis.utilities import read_pascal_voc

    side = 160 if quick else 400
    tile = folder / "tile.png"
    _crop(Path(get_data("OSBS_029.png")), tile, side)
    (folder / "images").mkdir()
    _crop(Path(get_data("AWPE Pigeon Lake 2020 DJI_0005.JPG")), folder / "images" / "birds.JPG", side)
    image_folder = os.path.dirname(get_data("OSBS_029.tif"))
    crowns = utilities.image_to_geo_coordinates(utilities.read_file(get_data("OSBS_029.csv")))
    crowns[["geometry", "label"]].set_geometry(crowns.centroid).to_file(folder / "annotations.shp")
    model = main.deepforest()
    return {
        "A": A, "ToTensorV2": ToTensorV2, "pd": pd, "torch": torch, "os": os, "tempfile": tempfile,
        "ModelCheckpoint": ModelCheckpoint, "CSVLogger": CSVLogger, "TensorBoardLogger": TensorBoardLogger,
        "get_data": get_data, "main": main, "preprocess": preprocess, "utilities": utilities,
        "read_pascal_voc": read_pascal_voc, "model": model, "m": model, "model_path": str(folder / "weights.pt"),
        "tiles_to_predict": [str(tile), str(tile)], "comet_logger": CSVLogger(str(folder / "logs")),
        "tmpdir": str(folder / "patches"), "image_folder": image_folder,
    }  # fmt: skip


def _crop(image: Path, to: Path, side: int) -> None:
    from PIL import Image

    Image.open(image).convert("RGB").crop((0, 0, side, side)).save(to)


@contextmanager
def prepared(folder: Path, hub: Path | None, input_size: int) -> Iterator[None]:
    """Replace downloads by local files, and configure annotations, because a block of a guide trains without them.

    The folder is the working directory for as long.
    """
    import matplotlib as mpl
    import torchvision.models._api as weights_api
    from matplotlib import pyplot as plt

    from benchmarks.upstream import stand_ins
    from deepforest_qgis import get_data, main
    from deepforest_qgis.model import detector

    before = os.getcwd()
    real = main.locate_model, weights_api.load_state_dict_from_url, detector.build, main.deepforest
    annotations = Path(get_data("testfile_deepforest.csv"))
    data = {"csv_file": str(annotations), "root_dir": str(annotations.parent)}
    defaults = {"accelerator": "cpu", "log_root": str(folder / "logs"), "train": data, "validation": data}

    class deepforest(main.deepforest):  # noqa: N801
        def __init__(self, *args: Any, config: Any = None, config_args: Any = None, **others: Any) -> None:
            changed = config_args if config else {**defaults, **(config_args or {})}
            super().__init__(*args, config=config, config_args=changed, **others)

    mpl.use("Agg")
    os.chdir(folder)
    try:
        stand_ins(folder / "hub", hub, input_size)
        main.deepforest = deepforest  # type: ignore[misc]
        yield
    finally:
        main.locate_model, weights_api.load_state_dict_from_url, detector.build, main.deepforest = real  # type: ignore[misc]
        plt.close("all")
        os.chdir(before)


def run(
    guide: str,
    folder: Path,
    *,
    quick: bool = False,
    hub: Path | None = None,
    input_size: int = 800,
    report: Callable[[str], None] = print,
) -> list[Outcome]:
    """Run all blocks of a guide in an empty folder; one outcome per block."""
    outcomes = []
    space: dict[str, Any] = {}
    with prepared(folder, hub, input_size):
        space = names(folder, quick=quick)
        for block in blocks(guide):
            began = time.monotonic()
            outcome = Outcome(block)
            try:
                outcome.compared, outcome.absent = _run_or_replace(block.text, space)
            except Exception:
                outcome.error = traceback.format_exc(limit=-4)
            outcome.seconds = time.monotonic() - began
            report(f"{block.number:3} {block.heading}: {outcome.error or outcome.absent or 'runs'}")
            outcomes.append(outcome)
    for value in space.values():
        if isinstance(value, tempfile.TemporaryDirectory):  # the guide does not remove its own
            value.cleanup()
    return outcomes


def _run_or_replace(text: str, space: dict[str, Any]) -> tuple[int, str]:
    """Run a block, or what replaces it in DeepForest 2.1.0; the number of compared outputs and the reason."""
    for pattern, replacement, reason in ABSENT:
        if re.search(pattern, text, re.DOTALL):
            try:
                run_block(text, space)
            except (AttributeError, NameError, TypeError, ValueError):
                return run_block(re.sub(pattern, replacement, text, flags=re.DOTALL), space), reason
    return run_block(text, space), ""


def table(outcomes: list[Outcome]) -> str:
    """The outcomes of a guide by block."""
    rows = ["| block | section | seconds | outputs that match | outcome |", "|---|---|---|---|---|"]
    for one in outcomes:
        outcome = one.error.strip().splitlines()[-1] if one.error else "runs"
        if one.absent and not one.error:
            outcome = f"absent by choice: {one.absent}; the replacement runs"
        rows.append(
            f"| {one.block.number} | {one.block.heading} | {one.seconds:.1f} | {one.compared or ''} | {outcome} |"
        )
    return "\n".join(rows)


def summary(guides: Mapping[str, list[Outcome]]) -> str:
    """The number of blocks by guide and outcome."""
    rows = ["| guide | blocks | passed | absent by choice | failed |", "|---|---|---|---|---|"]
    for title, outcomes in guides.items():
        failed = sum(bool(one.error) for one in outcomes)
        absent = sum(bool(one.absent) and not one.error for one in outcomes)
        rows.append(f"| {title} | {len(outcomes)} | {len(outcomes) - absent - failed} | {absent} | {failed} |")
    return "\n".join(rows)


def _title(guide: str) -> str:
    return next((line.strip("# ") for line in guide.splitlines() if line.startswith("# ")), "guide")


def main() -> int:
    parser = argparse.ArgumentParser(description="Run every Python block of guides of DeepForest.")
    parser.add_argument("guides", type=Path, nargs="+", help="the guides, Markdown files")
    parser.add_argument("--hub", type=Path, help="folder with models as owner/name; others are random")
    parser.add_argument("--input-size", type=int, default=800, help="short side of the network's input; 256 is faster")
    given = parser.parse_args()
    import torch

    warnings.simplefilter("ignore")
    hub = given.hub and given.hub.resolve()
    guides: dict[str, list[Outcome]] = {}
    for path in given.guides:
        text = path.read_text(encoding="utf-8")
        with tempfile.TemporaryDirectory() as folder:
            guides[_title(text)] = run(text, Path(folder), hub=hub, input_size=given.input_size)
    stand_ins = "\n".join(f"- `{there}` is replaced by `{here}`" for there, here in STAND_INS.items())
    sections = "\n\n".join(f"## {title}\n\n{table(outcomes)}" for title, outcomes in guides.items())
    result = f"""# Guides of DeepForest, block by block

`python benchmarks/guide.py GUIDE.md …`, {time.strftime("%Y-%m-%d")}, Python {platform.python_version()}, torch \
{torch.__version__}, {os.cpu_count()} CPU cores, input size {given.input_size}.

{summary(guides)}

Blocks that are absent by choice fail in DeepForest 2.1.0, too; their replacements run, see
[Migration from DeepForest](../../docs/deepforest.md#guides).

Substitutions, in addition to stand-ins with random weights for the models of the hub, and sample data for the user's:

{stand_ins}

{sections}
"""
    print(result)
    RESULT.write_text(result, encoding="utf-8")
    return 1 if any(one.error for outcomes in guides.values() for one in outcomes) else 0


if __name__ == "__main__":
    raise SystemExit(main())
