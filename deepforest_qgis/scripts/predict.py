"""DeepForest-compatible API: prediction of a file."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pandas as pd

from ..common.atomic import AtomicFile
from ..common.errors import InputError
from ..main import COLUMNS, deepforest
from ..visualize import plot_results

__all__ = ["predict"]


def predict(
    config: Any,
    input_path: str | os.PathLike[str] | None = None,
    output_path: str | os.PathLike[str] | None = None,
    plot: bool | None = False,
    root_dir: str | os.PathLike[str] | None = None,
    mode: str | None = "single",
) -> None:
    """Predict an image, a raster, or the images of a table.

    Args:
        config: the configuration of :class:`main.deepforest`.
        input_path: the file; None for the configured validation table.
        output_path: CSV file of the predictions, without rows if nothing is detected; None writes none.
        plot: show the predictions.
        root_dir: folder of the images of a table; None for the configured one, or the folder of the table.
        mode: "single" predicts an image in one forward pass, "tile" window by window, "csv" the images of a table.

    Raises:
        InputError: there is no input, or the mode is unknown.
    """
    model = deepforest(config=config)
    settings = model.config
    given = settings.validation.csv_file if input_path is None else os.fspath(input_path)
    if given is None:
        raise InputError("No input file provided.", "Name it, or set validation.csv_file.")
    if mode == "csv":
        found = model.predict_file(given, root_dir or settings.validation.root_dir)
    elif mode == "tile":
        found = model.predict_tile(
            given,
            patch_size=settings.patch_size,
            patch_overlap=settings.patch_overlap,
            iou_threshold=settings.nms_thresh,
        )
    elif mode == "single":
        found = model.predict_image(path=given)
    else:
        raise InputError("The mode of the prediction is '{mode}'.", "Choose single, tile or csv.", mode=mode)
    if found is None or found.empty:
        print("No crowns were detected.")
        found, plot = pd.DataFrame(columns=[*COLUMNS, "image_path", "geometry"]), False
    if output_path is not None:
        Path(output_path).parent.mkdir(parents=True, exist_ok=True)
        with AtomicFile(output_path) as partial:
            found.to_csv(partial, index=False)
    if plot:
        plot_results(found)
