"""Numerical agreement of the engine with DeepForest 2.1.0: one table with a bound for each row.

    .venv-reference/bin/python benchmarks/parity.py      (`make bench` and `make reference` make that environment)

Each function of ``benchmarks/comparisons`` returns rows and takes the sizes that determine its run time;
``tests/reference`` runs smaller ones.
DeepForest is called through its public API. Internal values are recorded without changing them. Both programs run in
one process with the same torch, so differences are differences of the programs.

The model hub is not used: DeepForest's constructors load files of random weights from torch's download folder, and the
compared models are trained here by DeepForest, on the images of its wheel.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.metadata
import os
import platform
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import torch

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))


from benchmarks.comparisons.compared_boxes import cap, from_coco, images, tile  # noqa: E402
from benchmarks.comparisons.compared_files import annotations, exports, loading, reference_preprocess  # noqa: E402
from benchmarks.comparisons.compared_metrics import matching, mean_average_precision  # noqa: E402
from benchmarks.comparisons.reference_models import (  # noqa: E402
    SAMPLES,
    YELLOWSTONE,
    Losses,
    Models,
    Row,
    ask,
    make_models,
    ours,
    quiet,
    resize,
    say,
    yellowstone_crowns,
)
from deepforest_qgis.imagery.windows import WindowGrid  # noqa: E402

__all__ = [
    "annotations",
    "cap",
    "exports",
    "from_coco",
    "images",
    "loading",
    "make_models",
    "matching",
    "mean_average_precision",
    "tile",
    "training_loss",
    "windows",
]

RESULT = ROOT / "benchmarks/results/parity.md"


def windows(count: int = 200) -> list[Row]:
    """Windows of both programs, for random sizes of raster, patch and overlap."""
    rng = np.random.default_rng(3)
    equal, total, other = 0, 0, 0
    for _ in range(count):
        width, height = (int(side) for side in rng.integers(40, 3000, 2))
        patch, overlap = int(rng.integers(32, 900)), float(rng.choice([0.0, 0.05, 0.1, 0.25, 0.5, rng.uniform(0, 0.9)]))
        image = np.broadcast_to(np.uint8(0), (3, height, width))
        theirs = [window.getRect() for window in reference_preprocess.compute_windows(image, patch, overlap)]
        mine = [tuple(window) for window in WindowGrid(width, height, patch, patch, overlap)]
        equal += mine == theirs
        total += len(mine)
        other += len(theirs)
    return [
        Row(
            f"windows of {count} random raster, patch and overlap sizes, in order",
            f"{total} windows",
            f"{other} windows",
            f"{count - equal} of {count} plans differ",
            "0",
            equal == count,
        )
    ]


def training_loss(models: Models, folder: Path, *, steps: int = 20, patch: int = 400) -> list[Row]:
    """Both trainers on the same patches in the same order, from the same weights, without augmentation."""
    folder.mkdir(exist_ok=True)
    places = {"annotations_file": str(folder / "train.csv"), "path_to_raster": str(SAMPLES / YELLOWSTONE)}
    yellowstone_crowns().to_csv(folder / "train.csv", index=False)
    with quiet():
        table = reference_preprocess.split_raster(
            **places, root_dir=str(SAMPLES), save_dir=str(folder), patch_size=patch, patch_overlap=0.0
        )
    first = table[table.image_path.isin(table.image_path.unique()[:steps])]
    csv = folder / "first.csv"
    # Without shuffling both use the order of the table.
    first.drop(columns="geometry").to_csv(csv, index=False)
    train = {"csv_file": str(csv), "root_dir": str(folder), "lr": 0.001, "epochs": 1, "augmentations": []}
    found = {}
    for what, model in (
        ("ours", ours(models.start, folder, train=train)),
        ("DeepForest", ask(models.start, folder, train=train)),
    ):
        resize([model], models.min_size)
        losses = Losses(what)
        with quiet():
            model.existing_train_dataloader = model.load_dataset(
                str(csv), str(folder), shuffle=False, augmentations=[], batch_size=1
            )
            model.create_trainer(
                logger=False, callbacks=[losses], enable_progress_bar=False, enable_model_summary=False
            )
            model.trainer.fit(model)
        found[what] = np.asarray(losses.values)
    mine, theirs = found["ours"], found["DeepForest"]
    apart = float(np.abs(mine / theirs - 1).max()) if len(mine) == len(theirs) else float("inf")
    return [
        Row(
            f"training loss of the first {steps} steps, SGD at 0.001, patches of {patch} px",
            f"{mine[0]:.4f} to {mine[-1]:.4f}",
            f"{theirs[0]:.4f} to {theirs[-1]:.4f}",
            f"{apart:.1e} at most" if np.isfinite(apart) else "another number of steps",
            "1 % at every step",
            len(theirs) == steps and bool(np.isfinite(theirs).all()) and apart <= 0.01,
        )
    ]


def all_rows(folder: Path) -> list[Row]:
    """The complete comparison at full size, with progress on standard error."""
    began = time.monotonic()

    def step(what: str, rows: list[Row]) -> list[Row]:
        say(f"[{time.monotonic() - began:5.0f} s] {what}")
        for row in rows:
            held = "no bound" if row.holds is None else "holds" if row.holds else "DOES NOT HOLD"
            say(f"    {held}: {row.what}: {row.difference}")
        return rows

    rows = step("windows", windows())
    rows += step("annotations", annotations(folder, [(400, 0.05), (300, 0.0), (512, 0.25), (800, 0.1)]))
    rows += step("matching", matching())
    rows += step("mAP", mean_average_precision())
    say("DeepForest trains the models that are compared")
    models = make_models(folder, min_size=800, train_size=800)
    rows += step("model files", loading(models))
    rows += step("images", images(models))
    rows += step("cap", cap(models))
    rows += step("exports", exports(models))
    rows += step("COCO", from_coco(models))
    rows += step("training", training_loss(models, folder / "train"))
    rows += step("tile", tile(models, SAMPLES / YELLOWSTONE, "the Yellowstone image, 2299 x 2472 px"))
    return rows


def table(rows: Sequence[Row]) -> str:
    """The rows as a Markdown table."""
    lines = [
        "| comparison | this engine | DeepForest, or the named reference | difference | bound | holds |",
        "|---|---|---|---|---|---|",
    ]
    for row in rows:
        holds = "–" if row.holds is None else "yes" if row.holds else "**no**"
        lines.append(f"| {row.what} | {row.ours} | {row.reference} | {row.difference} | {row.bound} | {holds} |")
    return "\n".join(lines)


def _processor() -> str:
    with contextlib.suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def report(rows: Sequence[Row], seconds: float) -> str:
    packages = ("torch", "torchvision", "pytorch-lightning", "torchmetrics", "pycocotools", "scipy", "numpy")
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in ("deepforest", *packages))
    held = sum(row.holds is True for row in rows)
    bounded = sum(row.holds is not None for row in rows)
    return (
        "# Parity with DeepForest 2.1.0\n\n"
        f"{held} of {bounded} bounds hold. Written by `benchmarks/parity.py` on "
        f"{datetime.now(timezone.utc):%Y-%m-%d} in {seconds / 60:.0f} minutes.\n\n"
        f"Measured on: {_processor()}, {os.cpu_count()} cores, {torch.get_num_threads()} threads, no graphics "
        f"card used; Python {platform.python_version()}, {versions}.\n\n"
        "The compared models were trained by DeepForest for a few steps from random weights: they detect objects, not\n"
        "trees, so the values measure the agreement of two programs, not the quality of a model. Boxes are compared\n"
        "before DeepForest rounds them to whole pixels.\n\n"
        f"{table(rows)}\n"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description="Compare the engine with DeepForest 2.1.0 and write the table.")
    parser.add_argument("--output", type=Path, default=RESULT, help="default: %(default)s")
    given = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="parity-") as scratch:
        rows = all_rows(Path(scratch))
    text = report(rows, time.monotonic() - began)
    given.output.parent.mkdir(parents=True, exist_ok=True)
    given.output.write_text(text, encoding="utf-8")
    print(text)
    return 0  # the bounds are asserted by tests/reference


if __name__ == "__main__":
    sys.exit(main())
