"""DeepForest-compatible API: images with predictions and annotations, drawn with OpenCV and Matplotlib."""

from __future__ import annotations

import os
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cv2
import matplotlib
import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely
from matplotlib import pyplot as plt
from PIL import Image

from .common.errors import InputError, OutputError
from .imagery.stretch import to_8_bits
from .imagery.windows import Window
from .tiles import open_image
from .utilities import pixel_boxes

__all__ = ["label_to_color", "plot_annotations", "plot_results"]

ORANGE, BLUE = (245, 135, 66), (0, 165, 255)

Color = tuple[int, int, int]
Pixels = npt.NDArray[np.uint8]


def label_to_color(label: int) -> Color:
    """Return a color (red, green, blue) from 0 to 255 for a class number."""
    return _rgb(matplotlib.colormaps["tab20"](label % 20))


def plot_annotations(  # noqa: PLR0913 # DeepForest's signature
    annotations: pd.DataFrame,
    savedir: str | os.PathLike[str] | None = None,
    color: Any = None,
    thickness: int = 2,
    basename: str | None = None,
    root_dir: str | os.PathLike[str] | None = None,
    radius: int = 3,
    image: Any = None,
    show: bool = True,
) -> Any:
    """Plot the annotations of an image.

    Args:
        annotations: table with geometries or boxes in pixels, and label; image_path if ``image`` is None.
        savedir: folder to which the image with the annotations is written, instead of showing it.
        color: red, green, blue from 0 to 255, or a palette of supervision with a color per class. With several classes
            a single color is replaced by a palette.
        thickness: width of the lines in pixels.
        basename: name of the written file without suffix; None for that of the image.
        root_dir: folder of the image; None for ``root_dir`` of the table.
        radius: radius of points in pixels.
        image: array, path or PIL image; None for that of the table.
        show: show the figure.

    Returns:
        Matplotlib's figure.

    Raises:
        InputError: the image is unknown.
        OutputError: the image cannot be written.
    """
    pixels = _load_image(image, annotations, root_dir)
    drawn = _draw(pixels, annotations, color or ORANGE, thickness, radius)
    return _figure(drawn, annotations, savedir, basename, show)[0]


def plot_results(  # noqa: PLR0913 # DeepForest's signature
    results: pd.DataFrame,
    ground_truth: pd.DataFrame | None = None,
    savedir: str | os.PathLike[str] | None = None,
    results_color: Any = None,
    ground_truth_color: Any = None,
    thickness: int = 2,
    basename: str | None = None,
    radius: int = 3,
    image: Any = None,
    axes: bool = False,
    show: bool = True,
) -> Any:
    """Plot the predictions of an image, with annotations if there are any.

    Args:
        results: predictions, as :func:`plot_annotations` takes annotations.
        ground_truth: annotations of the same image.
        savedir: folder to which the image with the crowns is written, instead of showing it.
        results_color: color of the predictions, see :func:`plot_annotations`.
        ground_truth_color: color of the annotations.
        thickness: width of the lines in pixels.
        basename: name of the written file without suffix; None for that of the image.
        radius: radius of points in pixels.
        image: array, path or PIL image; None for that of the table.
        axes: return the axes instead of the figure.
        show: show the figure.

    Returns:
        Matplotlib's figure, or its axes.

    Raises:
        InputError: the image is unknown.
        OutputError: the image cannot be written.
    """
    drawn = _draw(_load_image(image, results), results, results_color or ORANGE, thickness, radius)
    if ground_truth is not None:
        drawn = _draw(drawn, ground_truth, ground_truth_color or BLUE, thickness, radius)
    figure, ax = _figure(drawn, results, savedir, basename, show)
    return ax if axes else figure


def _load_image(
    image: Any = None, df: pd.DataFrame | None = None, root_dir: str | os.PathLike[str] | None = None
) -> Pixels:
    """Return the image (H, W, 3), or that of the table ``df``; scripts written for DeepForest use this function."""
    if image is None:
        root = getattr(df, "root_dir", None) if root_dir is None else str(root_dir) or "."
        if isinstance(root, pd.Series):
            root = root.iloc[0] if len(root) else None
        if df is None or not root or "image_path" not in df.columns:
            raise InputError(
                "It is not known on which image the crowns are.",
                "Give the image, or set root_dir of the table to the folder of its images.",
            )
        image = Path(root, str(df["image_path"].iloc[0]))
    if isinstance(image, str | os.PathLike):
        path = Path(root_dir, image) if root_dir is not None else Path(image)
        with open_image(path) as raster:
            whole: Pixels = raster.read(Window(0, 0, raster.ref.width, raster.ref.height))[0]
            return whole
    pixels = np.asarray(image)
    if pixels.ndim == 3 and pixels.shape[0] == 3 and pixels.shape[2] != 3:
        pixels = np.moveaxis(pixels, 0, -1)
    if pixels.ndim != 3 or pixels.shape[2] not in (3, 4):
        raise InputError(f"The image must be an array of height x width x 3, not of shape {pixels.shape}.")
    values, note = to_8_bits(pixels[:, :, :3])
    if note is not None:
        warnings.warn(note, stacklevel=4)
    if np.issubdtype(values.dtype, np.floating):
        values = values.round().clip(0, 255)
    result: Pixels = np.ascontiguousarray(values, np.uint8)
    return result


def _draw(pixels: Pixels, table: pd.DataFrame, color: Any, thickness: int, radius: int) -> Pixels:
    """Return a copy of an image (H, W, 3) with the crowns of a table."""
    drawn: Pixels = pixels.copy()
    labels = list(table["label"].unique())
    colors = dict(zip(labels, _colors(color, len(labels)), strict=True))
    if "geometry" in table.columns:
        shapes = np.asarray(table["geometry"].to_numpy(), object)
        shapes = shapely.from_wkt(shapes) if len(shapes) and isinstance(shapes[0], str) else shapes
    else:
        shapes = shapely.box(*pixel_boxes(table).T)
    for shape, label in zip(shapes, table["label"], strict=True):
        points = shapely.get_coordinates(shape).round().astype(np.int32)
        if shapely.get_dimensions(shape) > 0:
            cv2.polylines(drawn, [points], isClosed=True, color=colors[label], thickness=thickness)
        else:
            for x, y in points.tolist():
                cv2.circle(drawn, (x, y), radius, colors[label], thickness=-1)
    return drawn


def _colors(color: Any, count: int) -> list[Color]:
    """Return a color per class."""
    palette = getattr(color, "colors", None)  # of supervision
    if palette is not None and len(palette) >= count:
        return [one.as_rgb() for one in palette[:count]]
    if palette is None:
        if not isinstance(color, Sequence) or len(color) != 3:
            raise InputError(f"A color must be three numbers from 0 to 255, not {color}.")
        if count <= 1:
            return [(int(color[0]), int(color[1]), int(color[2]))] * count
    return [_rgb(one) for one in matplotlib.colormaps["viridis"](np.linspace(0, 1, count))]


def _rgb(color: Any) -> Color:
    red, green, blue = (round(255 * float(value)) for value in color[:3])
    return red, green, blue


def _figure(
    pixels: Pixels, table: pd.DataFrame, savedir: str | os.PathLike[str] | None, basename: str | None, show: bool
) -> tuple[Any, Any]:
    """Write the image, or show it; return figure and axes."""
    figure, ax = plt.subplots()
    ax.imshow(pixels)
    ax.axis("off")
    if savedir is not None:
        target = Path(savedir, f"{basename or Path(str(table['image_path'].iloc[0])).stem}.png")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            Image.fromarray(pixels).save(target)
        except OSError as error:
            raise OutputError(f"'{target}' cannot be written: {error}.", "Check the folder and disk.") from error
    elif show:
        plt.show()
    return figure, ax
