"""Runs every Python block of DeepForest's training guide with the name of this project.

    python benchmarks/guide.py GUIDE.md

The guide is a Markdown file; it is not part of this project. Its blocks run one after the other on the sample imagery.
Placeholders ("any supported logger") and unavailable resources (a GPU, a cluster, the hub) are replaced as listed in
STAND_INS. Lines of a block that show an output are compared with the actual output. Prints a table and writes
benchmarks/results/guide.md.
"""

from __future__ import annotations

import argparse
import ast
import os
import platform
import re
import sys
import tempfile
import textwrap
import time
import traceback
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

# Text of the guide and its replacement.
STAND_INS = {
    "<any supported pytorch lightning logger>": "CSVLogger('logs')",
    'accelerator="gpu"': 'accelerator="cpu"',
    'strategy="ddp"': 'strategy="auto"',
    "from deepforest import": "from deepforest_qgis import",
}


@dataclass(frozen=True)
class Block:
    """A code block of the guide: number, heading of its section, text."""

    number: int
    heading: str
    text: str


@dataclass
class Outcome:
    """Result of a block: seconds, number of compared outputs, and the error, if any."""

    block: Block
    seconds: float
    compared: int
    error: str = ""


def blocks(guide: str) -> list[Block]:
    """The Python blocks of a Markdown text; tables of annotations are skipped."""
    found: list[Block] = []
    heading, inside, lines = "", False, []
    for line in guide.splitlines():
        if line.startswith("```"):
            if inside and not lines[0].lstrip().startswith("image_path"):
                found.append(Block(len(found) + 1, heading, "\n".join(lines)))
            inside, lines = not inside, []
        elif inside:
            lines.append(line)
        elif line.startswith("#") or re.fullmatch(r"\*\*.*\*\*", line):
            heading = line.strip("#* ")
    return found


def runnable(text: str) -> str:
    """The block as Python: with replacements, normalized indentation, and without a printed warning."""
    for there, here in STAND_INS.items():
        text = text.replace(there, here)
    kept: list[str] = []
    warned = False
    for line in text.splitlines():
        if re.match(r"/\S+: \w+Warning", line):
            warned = True
        elif warned and line.startswith("  "):
            warned = False
        else:
            kept.append(line)
    text = textwrap.dedent("\n".join(kept))
    try:
        ast.parse(text)
    except IndentationError:
        text = re.sub(r"^ {4}", "", text, flags=re.MULTILINE)
        ast.parse(text)
    return text


def run_block(text: str, names: dict[str, Any]) -> int:
    """Run a block; a literal value must equal the result of the expression before it."""
    answer: Any = None
    compared = 0
    for node in ast.parse(runnable(text)).body:
        if not isinstance(node, ast.Expr):
            exec(compile(ast.Module([node], []), "guide", "exec"), names)
            continue
        value = eval(compile(ast.Expression(node.value), "guide", "eval"), names)
        if isinstance(node.value, ast.Tuple) and all(isinstance(part, ast.Constant) for part in node.value.elts):
            assert answer == value, f"{answer} instead of {value}"
            compared += 1
        answer = value
    return compared


def names(folder: Path, *, quick: bool) -> dict[str, Any]:
    """Names that a reader of the guide has imported and set before the first block.

    The stand-in for the released model must have been made by ``release``. ``quick``: tiles of 160 pixels, not 400.
    """
    import albumentations as A
    import pandas as pd
    import torch
    from albumentations.pytorch import ToTensorV2
    from pytorch_lightning.callbacks import ModelCheckpoint
    from pytorch_lightning.loggers import CSVLogger, TensorBoardLogger

    from deepforest_qgis import get_data, main, preprocess, utilities
    from deepforest_qgis.utilities import read_pascal_voc

    table = Path(get_data("testfile_deepforest.csv"))
    settings: dict[str, Any] = {
        "accelerator": "cpu",
        "log_root": str(folder / "logs"),
        "model": {"name": str(folder / "release")},
        "train": {"csv_file": str(table), "root_dir": str(table.parent)},
        "validation": {"csv_file": str(table), "root_dir": str(table.parent)},
    }

    class deepforest(main.deepforest):  # noqa: N801
        """The class of the guide with the annotations configured, because one of its blocks trains without them."""

        def __init__(self, *args: Any, config: Any = None, config_args: Any = None, **others: Any) -> None:
            super().__init__(*args, config=config, config_args=config_args if config else settings, **others)

        def use_release(self, check_release: bool | None = None) -> None:
            self.load_model(str(folder / "release"))

    main = _like(main, deepforest=deepforest)
    sys.modules["deepforest_qgis.main"] = main
    sys.modules["deepforest_qgis"].main = main  # type: ignore[attr-defined]
    tile = folder / "tile.png"
    _crop(Path(get_data("OSBS_029.png")), tile, 160 if quick else 400)
    return {
        "A": A, "ToTensorV2": ToTensorV2, "pd": pd, "torch": torch, "os": os, "tempfile": tempfile,
        "ModelCheckpoint": ModelCheckpoint, "CSVLogger": CSVLogger, "TensorBoardLogger": TensorBoardLogger,
        "get_data": get_data, "main": main, "preprocess": preprocess, "utilities": utilities,
        "read_pascal_voc": read_pascal_voc, "model": deepforest(), "model_path": str(folder / "weights.pt"),
        "tiles_to_predict": [str(tile), str(tile)], "comet_logger": CSVLogger(str(folder / "logs")),
    }  # fmt: skip


def _like(module: ModuleType, **changed: Any) -> Any:
    other = ModuleType(module.__name__)
    other.__dict__.update({**module.__dict__, **changed})
    return other


def _crop(image: Path, to: Path, side: int) -> None:
    from PIL import Image

    Image.open(image).convert("RGB").crop((0, 0, side, side)).save(to)


def release(folder: Path) -> None:
    """A replacement for the released model with the same format, which detects something everywhere."""
    import torch

    from deepforest_qgis.model.architectures import DEEPFOREST
    from deepforest_qgis.model.detector import CrownDetector
    from deepforest_qgis.model.model_info import ModelInfo

    torch.manual_seed(1)
    detector = CrownDetector(ModelInfo(DEEPFOREST, ("Tree",)))
    torch.nn.init.constant_(detector.model.head.classification_head.cls_logits.bias, -1.0)
    detector.export(folder / "release")


def run(guide: str, folder: Path, *, quick: bool = False, report: Callable[[str], None] = print) -> list[Outcome]:
    """Run all blocks in ``folder`` (it becomes the working directory for as long); one outcome per block."""
    from deepforest_qgis import main as real

    before = os.getcwd()
    os.chdir(folder)
    outcomes = []
    space: dict[str, Any] = {}
    try:
        release(folder)
        space = names(folder, quick=quick)
        for block in blocks(guide):
            began = time.monotonic()
            outcome = Outcome(block, 0.0, 0)
            try:
                outcome.compared = run_block(block.text, space)
            except Exception:
                outcome.error = traceback.format_exc(limit=-4)
            outcome.seconds = time.monotonic() - began
            report(f"{block.number:3} {block.heading}: {outcome.error or 'done'} ({outcome.seconds:.0f} s)")
            outcomes.append(outcome)
    finally:
        os.chdir(before)
        for value in space.values():
            if isinstance(value, tempfile.TemporaryDirectory):  # the guide does not remove its own
                value.cleanup()
        sys.modules["deepforest_qgis.main"] = real
        sys.modules["deepforest_qgis"].main = real  # type: ignore[attr-defined]
    return outcomes


def table(outcomes: list[Outcome]) -> str:
    rows = ["| block | section | seconds | outputs that match | outcome |", "|---|---|---|---|---|"]
    for one in outcomes:
        said = one.error.strip().splitlines()[-1] if one.error else "runs"
        rows.append(f"| {one.block.number} | {one.block.heading} | {one.seconds:.1f} | {one.compared or ''} | {said} |")
    return "\n".join(rows)


def main() -> int:
    parser = argparse.ArgumentParser(description="Run every Python block of DeepForest's training guide.")
    parser.add_argument("guide", type=Path, help="the guide, a Markdown file")
    given = parser.parse_args()
    import torch

    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as folder:
        outcomes = run(
            given.guide.read_text(encoding="utf-8"), Path(folder), report=lambda line: print(line, flush=True)
        )
    failed = sum(bool(one.error) for one in outcomes)
    stand_ins = "\n".join(f"- `{there}` is replaced by `{here}`" for there, here in STAND_INS.items())
    text = f"""# DeepForest's training guide, block by block

`python benchmarks/guide.py GUIDE.md`, {time.strftime("%Y-%m-%d")}, Python {platform.python_version()}, torch \
{torch.__version__}, {os.cpu_count()} CPU cores. {len(outcomes) - failed} of {len(outcomes)} blocks run.

Substitutions, in addition to a local model for the released one (without the hub) and sample imagery for the user's:

{stand_ins}

{table(outcomes)}
"""
    print(text)
    (ROOT / "benchmarks" / "results" / "guide.md").write_text(text, encoding="utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
