"""DeepForest-compatible API: evaluation of a table of annotations."""

from __future__ import annotations

import os
import warnings
from pathlib import Path
from typing import Any

import pandas as pd

from ..common.atomic import AtomicFile
from ..common.errors import InputError
from ..crowns.annotation_csv import read_table
from ..main import deepforest

__all__ = ["evaluate"]

TABLES = ("predictions", "results", "ground_df", "class_recall")


def evaluate(
    config: Any,
    ground_truth: str | os.PathLike[str] | None = None,
    root_dir: str | os.PathLike[str] | None = None,
    predictions: str | os.PathLike[str] | None = None,
    output_path: str | os.PathLike[str] | None = None,
    save_predictions: str | os.PathLike[str] | None = None,
) -> None:
    """Evaluate predictions against annotations and print the metrics, see :meth:`main.deepforest.evaluate`.

    Args:
        config: the configuration of :class:`main.deepforest`.
        ground_truth: table of the annotations; None for the configured validation table.
        root_dir: folder of the images; None for the configured one, or the folder of the table.
        predictions: CSV file of the predictions; None predicts the images.
        output_path: CSV file of the metrics, with the columns metric and value; None writes none.
        save_predictions: CSV file of the predictions made here; None writes none.

    Raises:
        InputError: there are no annotations.
    """
    model = deepforest(config=config)
    given = model.config.validation.csv_file if ground_truth is None else ground_truth
    if given is None:
        raise InputError("No CSV file provided.", "Name the annotations, or set validation.csv_file.")
    known = None if predictions is None else read_table(predictions)
    found = model.evaluate(given, root_dir=root_dir, predictions=known)
    if save_predictions is not None and known is not None:
        warnings.warn("save_predictions is ignored, because predictions were given.", stacklevel=2)
    elif save_predictions is not None:
        _write(found["predictions"], save_predictions)
    rows = [(name, value) for name, value in found.items() if name not in TABLES and value is not None]
    if found["class_recall"] is not None:
        for row in found["class_recall"].itertuples():
            rows += [(f"{row.label}_Recall", row.recall), (f"{row.label}_Precision", row.precision)]
    for name, value in rows:
        print(f"{name}: {value}")
    if output_path is not None:
        _write(pd.DataFrame(rows, columns=["metric", "value"]), output_path)


def _write(table: pd.DataFrame, path: str | os.PathLike[str]) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    with AtomicFile(path) as partial:
        table.to_csv(partial, index=False)
