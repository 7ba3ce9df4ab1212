"""Training throughput of DeepForest 2.1.0 and this engine, with the same network, weights, patches and batch size.

    .venv-reference/bin/python benchmarks/training_speed.py      (part of `make bench`; some minutes)

Patches of 400 pixels of the Yellowstone tile, batches of two, without augmentation, both with SGD and default
settings otherwise: this engine uses bfloat16 if the processor supports it. Both start from the same random weights.
The time from the third to the last step of an epoch includes loading, backpropagation and optimizer steps, but not
start-up and validation. The third row is the limit in float32: only the forward and backward pass of this network with
the same sizes. The last row is the fine-tuning of the bundled model on the same patches.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from sections import keep  # noqa: E402

from benchmarks.comparisons.compared_files import reference_preprocess  # noqa: E402
from benchmarks.comparisons.reference_models import (  # noqa: E402
    SAMPLES,
    YELLOWSTONE,
    ask,
    offline,
    quiet,
    yellowstone_crowns,
)
from deepforest_qgis.common.events import Listener  # noqa: E402
from deepforest_qgis.common.jobs import FineTuneJob, RasterInput, VectorInput  # noqa: E402
from deepforest_qgis.model.detector import CrownDetector  # noqa: E402
from deepforest_qgis.model.devices import list_devices  # noqa: E402
from deepforest_qgis.workflows.train import training  # noqa: E402

__all__ = ["main"]

TILE = ROOT / ".samples" / "yellowstone.tif"
CROWNS = ROOT / ".samples" / "yellowstone_crowns.gpkg"
BATCH, STEPS, WARM = 2, 16, 2


def main() -> int:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        offline(folder / "torch")
        with quiet():
            ask(None, folder, num_classes=1, label_dict={"Tree": 0}).model.save_pretrained(folder / "hub")
        theirs = _theirs(folder)
        rows = [("DeepForest 2.1.0, float32", theirs)]
        rows.append(("this engine, default precision", _ours(folder, str(folder / "hub"))))
        rows.append(("forward and backward pass only, float32", _bare(folder)))
        rows.append(("this engine, the bundled model, default precision", _ours(folder, "")))
    table = _table(rows)
    keep("training", table)
    return 0


@contextmanager
def _clocked(model: Any) -> Iterator[list[float]]:
    """Record the start time of each training step of this class of models."""
    times: list[float] = []
    step: Callable[..., Any] = model.training_step

    def timed(self: Any, *given: Any) -> Any:
        times.append(time.perf_counter())
        return step(self, *given)

    model.training_step = timed
    try:
        yield times
    finally:
        model.training_step = step


def _rate(times: list[float]) -> float:
    """Images per second after the warm-up steps."""
    if len(times) < STEPS:
        raise RuntimeError(f"Only {len(times)} steps were made.")
    return BATCH * (STEPS - 1 - WARM) / (times[STEPS - 1] - times[WARM])


def _theirs(folder: Path) -> float:
    csv = folder / "train.csv"
    yellowstone_crowns().to_csv(csv, index=False)
    with quiet():
        table = reference_preprocess.split_raster(
            annotations_file=str(csv),
            path_to_raster=str(SAMPLES / YELLOWSTONE),
            root_dir=str(SAMPLES),
            save_dir=str(folder),
            patch_size=400,
            patch_overlap=0.0,
        )
    first = table[table.image_path.isin(table.image_path.unique()[: BATCH * STEPS])]
    first.drop(columns="geometry").to_csv(csv, index=False)
    train = {"csv_file": str(csv), "root_dir": str(folder), "lr": 0.001, "epochs": 1, "augmentations": []}
    model = ask(folder / "hub", folder, train=train, batch_size=BATCH)
    with _clocked(type(model)) as times, quiet():
        model.create_trainer(logger=False, enable_progress_bar=False, enable_model_summary=False)
        model.trainer.fit(model)
    return _rate(times)


def _ours(folder: Path, model: str) -> float:
    job = FineTuneJob(
        raster=RasterInput(str(TILE)), annotations=VectorInput(str(CROWNS)),
        model=model, output_model=str(folder / "tuned.safetensors"), epochs=1, batch_size=BATCH,
        learning_rate=0.001, patch_size=400, patch_overlap=0.0, validation=0.0, augmentations=(), device="cpu",
        resume=False,
    )  # fmt: skip
    with _clocked(CrownDetector) as times:
        training.run(job, Listener())
    return _rate(times)


def _bare(folder: Path) -> float:
    network = CrownDetector.load(folder / "hub").model.train()
    images = list(torch.rand(BATCH, 3, 400, 400))
    truth = {"boxes": torch.tensor([[20.0 * n, 20.0 * n, 20.0 * n + 40, 20.0 * n + 40] for n in range(18)])}
    targets = [truth | {"labels": torch.zeros(18, dtype=torch.int64)}] * BATCH
    times = []
    for _ in range(WARM + 4):
        times.append(time.perf_counter())
        torch.stack(list(network(images, targets).values())).sum().backward()
        network.zero_grad()
    return BATCH * (len(times) - 1 - WARM) / (times[-1] - times[WARM])


def _table(rows: list[tuple[str, float]]) -> str:
    lines = [
        "# Training throughput",
        "",
        (
            f"{list_devices()[-1]['name']}, torch {torch.__version__}. DeepForest's ResNet-50 on patches of "
            f"400 pixels, batches of {BATCH}, {STEPS} steps."
        ),
        "",
        "| execution | images per second | speed-up |",
        "|---|---|---|",
        *(f"| {what} | {rate:.2f} | {rate / rows[0][1]:.1f} |" for what, rate in rows),
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
